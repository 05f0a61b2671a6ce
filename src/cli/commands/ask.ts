import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { Argument, Option } from 'commander';
import { openConversation, type GuardedConversation } from '../../core/guard/conversation.ts';
import type { ClearedPrompt, Refusal } from '../../core/guard/decision.ts';
import type { Prompt, PromptPart } from '../../core/guard/prompt.ts';
import { ModelError } from '../../core/guard/transport.ts';
import { languageIdOf } from '../../core/text/languages.ts';
import { AuditFileLog } from '../../node/audit/audit-file-log.ts';
import { decodeText } from '../../node/decode-text.ts';
import { errorCodeOf } from '../../node/error-code.ts';
import { ModelClient } from '../../node/models/model-client.ts';
import { networkFetch } from '../../node/models/network-fetch.ts';
import { scanContextOf } from '../../node/scan-context.ts';
import { chosenServer, type ServerOptions } from '../assistant/chosen-server.ts';
import { openProject, rootOf } from '../assistant/open-project.ts';
import { auditFolderIn } from '../assistant/read-log.ts';
import { CliError } from '../cli-error.ts';
import type { CliCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { deliver } from '../output.ts';
import { say, type Session } from '../session.ts';

interface AskOptions extends ServerOptions {
  readonly file?: readonly string[];
  readonly dryRun?: true;
  readonly listModels?: true;
  readonly caFile?: string;
  readonly root?: string;
}

export const askCommand: CliCommand = {
  name: 'ask',
  declare: (command, session, done) => {
    const { phrase } = session;
    const text = (flags: string, id: Parameters<typeof phrase>[0]): Option => new Option(flags, phrase(id));
    command
      .description(phrase('ask.about'))
      .usage(phrase('help.usage.ask'))
      .addArgument(new Argument(`[${phrase('word.question')}]`, phrase('ask.question')))
      .addOption(text(`--provider <${phrase('word.provider')}>`, 'ask.provider'))
      .addOption(text(`--model <${phrase('word.model')}>`, 'ask.model'))
      .addOption(text(`--address <${phrase('word.address')}>`, 'ask.address'))
      .addOption(text(`--file <${phrase('word.file')}...>`, 'ask.file'))
      .addOption(text('--dry-run', 'ask.dry-run'))
      .addOption(text('--list-models', 'ask.list-models'))
      .addOption(text(`--ca-file <${phrase('word.file')}>`, 'ask.ca-file'))
      .addOption(text(`--root <${phrase('word.folder')}>`, 'check.root'))
      .action(async (question: string | undefined, options: AskOptions) => {
        done(await runAsk(question, options, session));
      });
  },
};

async function runAsk(question: string | undefined, options: AskOptions, session: Session): Promise<number> {
  const { host } = session;
  const project = await openProject(options.root, host);
  const server = chosenServer(options, project.policy.assistant, host.env);
  const fetch = await networkOf(options, session);
  const client = new ModelClient({ ...server, fetch });
  if (options.listModels) return listModels(client, session);
  const { audit } = project.policy.assistant;
  const root = rootOf(options.root, host);
  const conversation = openConversation({
    project: () => project,
    audit: new AuditFileLog(auditFolderIn(root), () => audit ?? { keepDays: 365, rotateAtMiB: 5 }),
    now: () => new Date().toISOString(),
    newId: () => randomUUID(),
    scan: () => scanContextOf(project, { root, today: host.today }),
  });
  const { provider, address } = server;
  const target = { provider, address, model: server.model ?? '' };
  if (target.model === '') throw new CliError('usage.no-model');
  const messages = [{ role: 'user' as const, parts: await partsOf(question, options, root, session) }];
  return decideAndAsk({ target, messages }, conversation, client, options, session);
}

async function decideAndAsk(
  prompt: Prompt,
  conversation: GuardedConversation,
  client: ModelClient,
  { dryRun }: AskOptions,
  session: Session,
): Promise<number> {
  const decision = await conversation.decide(prompt);
  if (decision.outcome === 'refused') {
    if (!dryRun) await conversation.noteRefusal(decision);
    await sayRefusal(decision.refusal, session);
    return exitCodes.findings;
  }
  if (dryRun) {
    await deliver(`${decision.body}\n`, undefined, session.host);
    return exitCodes.clean;
  }
  return stream(decision, conversation, client, session);
}

async function stream(
  cleared: ClearedPrompt,
  conversation: GuardedConversation,
  client: ModelClient,
  session: Session,
): Promise<number> {
  const { host, locale } = session;
  try {
    for await (const event of conversation.ask(cleared, client, host.signal)) {
      if (event.kind === 'text') await deliver(event.text, undefined, host);
      if (event.kind !== 'end') continue;
      await deliver('\n', undefined, host);
      for (const { message } of event.report.concerns) await host.stderr.write(`vigie: ${message[locale]}\n`);
      const { usage, finish } = event.report;
      await say(session, 'ask.done', { tokens: usage.prompt + usage.answer, masked: cleared.masked.length });
      if (finish === 'stopped') return exitCodes.interrupted;
      if (finish === 'cut' || finish === 'length') await say(session, 'ask.cut');
    }
    return exitCodes.clean;
  } catch (error) {
    if (error instanceof ModelError) throw new CliError(`model.${error.reason}`, {});
    throw error;
  }
}

async function listModels(client: ModelClient, { host }: Session): Promise<number> {
  try {
    await deliver((await client.models(host.signal)).map((name) => `${name}\n`).join(''), undefined, host);
    return exitCodes.clean;
  } catch (error) {
    if (error instanceof ModelError) throw new CliError(`model.${error.reason}`, {});
    throw error;
  }
}

async function sayRefusal({ rule, reason, article, remedy }: Refusal, { host, locale }: Session): Promise<void> {
  const basis = article ? ` (${article[locale]})` : '';
  await host.stderr.write(`vigie: ${rule}: ${reason[locale]}${basis}\n  ${remedy[locale]}\n`);
}

async function networkOf({ caFile }: AskOptions, { host }: Session) {
  const path = caFile === undefined ? undefined : resolve(host.cwd, caFile);
  try {
    return await networkFetch({ env: host.env, caFile: path });
  } catch (error) {
    throw new CliError('error.read', { file: caFile ?? '', code: errorCodeOf(error) });
  }
}

async function partsOf(
  question: string | undefined,
  { file = [] }: AskOptions,
  root: string,
  { host }: Session,
): Promise<readonly PromptPart[]> {
  const text = question ?? decodeText(await host.readStdin());
  const files = await Promise.all(
    file.map(async (name): Promise<PromptPart> => {
      const path = resolve(host.cwd, name);
      try {
        const bytes = await readFile(path);
        const inside = relative(root, path).split(sep).join('/');
        return { origin: 'attached-file', path: inside, languageId: languageIdOf(path), text: decodeText(bytes) };
      } catch (error) {
        throw new CliError('error.read', { file: name, code: errorCodeOf(error) });
      }
    }),
  );
  return [{ origin: 'typed', text }, ...files];
}
