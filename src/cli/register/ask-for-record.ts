import type { SeenAiCall } from '../../core/inventory/seen-ai-call.ts';
import type { Targets } from '../check/targets.ts';
import { CliError } from '../cli-error.ts';
import { seeProject } from '../see-project.ts';
import type { Session } from '../session.ts';
import type { AddRequest } from './add-record.ts';

/** Most calls that are proposed. */
const MAX_CALLS = 20;

/** Asks the person what a record is about: one of the calls that have none, then its name, its purpose and who answers for it. */
export async function askForRecord(given: AddRequest, targets: Targets, session: Session): Promise<AddRequest> {
  const { host, phrase } = session;
  const sight = await seeProject(targets, host);
  const calls = (sight?.seen.aiCalls ?? []).filter(({ recordId }) => recordId === undefined).slice(0, MAX_CALLS);
  const call = await choose(calls, session);
  const answer = async (question: string): Promise<string | undefined> => {
    const text = (await host.ask?.(phrase('register.add.ask', { question })))?.trim();
    return text === '' ? undefined : text;
  };
  const name = await answer(phrase('register.add.name'));
  if (!call && name === undefined) throw new CliError('register.add.nothing');
  const purpose = given.said.purpose ?? (await answer(phrase('register.add.purpose')));
  const owner = given.said.owner ?? (await answer(phrase('register.add.owner')));
  const said = {
    ...given.said,
    ...(name !== undefined && { name }),
    ...(purpose !== undefined && { purpose }),
    ...(owner !== undefined && { owner }),
  };
  if (!call) return { ...given, said };
  return { ...given, said, from: { path: `${targets.root}/${call.path}`, line: call.line } };
}

async function choose(calls: readonly SeenAiCall[], { host, phrase }: Session): Promise<SeenAiCall | undefined> {
  if (calls.length === 0) return undefined;
  const lines = calls.map(
    ({ path, line, providerName, callee }, index) =>
      `  ${String(index + 1)}. ${path}:${String(line)} ${callee} (${providerName})\n`,
  );
  await host.stderr.write(lines.join(''));
  const answer = await host.ask?.(phrase('register.add.ask', { question: phrase('register.add.which') }));
  return calls[Number.parseInt(answer ?? '', 10) - 1];
}
