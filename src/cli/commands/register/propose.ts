import { Option } from 'commander';
import { formOf } from '../../../core/record-form/form-of.ts';
import type { FormProposal } from '../../../core/record-form/form.ts';
import { placedCode } from '../../../core/register/record-state.ts';
import { sourceLinkIn } from '../../../core/register/source-link.ts';
import { printable } from '../../../core/report/printable.ts';
import { projectFilesOf } from '../../../node/project-files.ts';
import { targetsOf } from '../../check/targets.ts';
import type { CliCommand } from '../../command.ts';
import { exitCodes } from '../../exit-codes.ts';
import { deliver } from '../../output.ts';
import { recordOf } from '../../register/project-record.ts';
import { seeProject } from '../../see-project.ts';
import { say, type Session } from '../../session.ts';

interface ProposeOptions {
  readonly root?: string;
}

/** What the code says and a record does not: the same proposals as the form's, with their places. Nothing is written. */
export const registerProposeCommand: CliCommand = {
  name: 'propose',
  declare: (command, session, done) => {
    const { phrase } = session;
    command
      .description(phrase('register.propose'))
      .argument(`<${phrase('word.record')}>`)
      .addOption(new Option(`--root <${phrase('word.folder')}>`, phrase('check.root')))
      .action(async (id: string, options: ProposeOptions) => {
        done(await propose(id, options, session));
      });
  },
};

async function propose(id: string, { root: given }: ProposeOptions, session: Session): Promise<number> {
  const { host, locale } = session;
  const targets = targetsOf([], given === undefined ? {} : { root: given }, host.cwd);
  const sight = await seeProject(targets, host);
  if (!sight) {
    await say(session, 'register.interrupted');
    return exitCodes.interrupted;
  }
  const { project } = sight.loaded;
  recordOf(id, project, session);
  const registered = project.register.records.find(({ record }) => record.id === id);
  const files = projectFilesOf(targets.root);
  const { groups } = formOf({
    text: (registered && (await files.read(registered.path))) ?? '',
    policy: project.policy,
    locale,
    calls: sight.seen.aiCalls.filter(({ recordId }) => recordId === id),
    code: placedCode(id, sight.seen),
    source: await sourceLinkIn(files),
  });
  const proposals = groups.flatMap(({ fields }) => fields.flatMap((field) => field.proposals));
  if (proposals.length === 0) await say(session, 'register.propose.nothing', { record: id });
  else await deliver(`${proposals.map(lineOf).join('\n')}\n`, undefined, host);
  return exitCodes.clean;
}

/** `data: email (guichet/orientation.py:27)`; the value is what is to be written in the record. */
function lineOf({ path, value, from }: FormProposal): string {
  const part = path.filter((step) => typeof step === 'string').join('.');
  return `${part}: ${printable(value)} (${printable(from.path)}:${String(from.line)})`;
}
