import { Option } from 'commander';
import { loadProject } from '../../../core/project/load-project.ts';
import type { Project } from '../../../core/project/project.ts';
import { gapsOfRecord } from '../../../core/register/incomplete.ts';
import { faintColours, neutralColours } from '../../../core/register-site/colours.ts';
import { feedOf } from '../../../core/register-site/feed.ts';
import { registerSite } from '../../../core/register-site/site.ts';
import type { SiteSource } from '../../../core/register-site/site-source.ts';
import { projectFilesOf } from '../../../node/project-files.ts';
import { targetsOf } from '../../check/targets.ts';
import { CliError } from '../../cli-error.ts';
import type { CliCommand } from '../../command.ts';
import { exitCodes } from '../../exit-codes.ts';
import { oneOf } from '../../option-values.ts';
import { deliver } from '../../output.ts';
import { writeSite } from '../../register/write-site.ts';
import { say, type Session } from '../../session.ts';

interface ExportOptions {
  readonly site?: string;
  readonly format: 'json';
  readonly output?: string;
  readonly drafts?: true;
  readonly final?: true;
  readonly root?: string;
}

export const registerExportCommand: CliCommand = {
  name: 'export',
  declare: (command, session, done) => {
    const { phrase } = session;
    const format = new Option(`-f, --format <${phrase('word.format')}>`, phrase('register.export.format'));
    command
      .description(phrase('register.export'))
      .addOption(new Option(`--site <${phrase('word.folder')}>`, phrase('register.export.site')))
      .addOption(format.argParser(oneOf('--format', ['json'])).default('json'))
      .addOption(new Option(`-o, --output <${phrase('word.file')}>`, phrase('register.export.output')))
      .addOption(new Option('--drafts', phrase('register.export.drafts')))
      .addOption(new Option('--final', phrase('register.export.final')))
      .addOption(new Option(`--root <${phrase('word.folder')}>`, phrase('check.root')))
      .action(async (options: ExportOptions) => {
        done(await runExport(options, session));
      });
  },
};

async function runExport(options: ExportOptions, session: Session): Promise<number> {
  const { host } = session;
  if (options.site !== undefined && options.output !== undefined) throw new CliError('usage.site-and-output');
  const { root } = targetsOf([], options.root === undefined ? {} : { root: options.root }, host.cwd);
  const project = await loadProject(projectFilesOf(root));
  if (!project.policyIsValid) throw new CliError('error.policy');
  const all = siteSourceOf(project, session);
  const unreadable = project.register.paths.length - all.records.length;
  const isWhole = await tellDrafts(all, unreadable, options, session);
  if (options.final && !isWhole) return exitCodes.findings;
  const source = options.drafts ? all : { ...all, records: all.records.filter(({ isDraft }) => !isDraft) };
  if (options.site === undefined) await deliver(feedOf(source), options.output, host);
  else await writeSite(registerSite(source), options.site, session);
  return exitCodes.clean;
}

/** Says what is not published, or published as a draft; answers whether there is nothing of the kind. */
async function tellDrafts(
  { records }: SiteSource,
  unreadable: number,
  options: ExportOptions,
  session: Session,
): Promise<boolean> {
  const drafts = records.filter(({ isDraft }) => isDraft);
  if (unreadable > 0) await say(session, 'register.export.unreadable', { count: unreadable });
  const text = options.final || !options.drafts ? 'register.export.left-out' : 'register.export.draft';
  for (const { record } of drafts) await say(session, text, { record: record.id });
  return drafts.length + unreadable === 0;
}

/** @throws CliError for a colour that people could not read. */
function siteSourceOf({ policy, register }: Project, { locale }: Session): SiteSource {
  const colours = { ...neutralColours, ...policy.colours };
  const [faint] = faintColours(colours);
  if (faint) {
    const { mode, colour, contrast } = faint;
    const ratio = new Intl.NumberFormat(locale).format(contrast);
    throw new CliError('usage.faint-colour', { key: `register.colours.${mode}`, colour, contrast: ratio });
  }
  return {
    records: register.records.map(({ record }) => ({ record, isDraft: gapsOfRecord(record, policy).length > 0 })),
    organisation: policy.organisation,
    languages: policy.languages.length > 0 ? policy.languages : ['en'],
    colours,
  };
}
