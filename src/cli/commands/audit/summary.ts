import { Option } from 'commander';
import { summarise, type AuditSummary } from '../../../core/guard/audit/summary.ts';
import { dataCategoryOf } from '../../../core/personal-data/categories.ts';
import { readLog } from '../../assistant/read-log.ts';
import type { CliCommand } from '../../command.ts';
import { exitCodes } from '../../exit-codes.ts';
import { oneOf } from '../../option-values.ts';
import { deliver } from '../../output.ts';
import { say, type Session } from '../../session.ts';

interface SummaryOptions {
  readonly format: 'text' | 'json';
  readonly output?: string;
  readonly root?: string;
}

export const auditSummaryCommand: CliCommand = {
  name: 'summary',
  declare: (command, session, done) => {
    const { phrase } = session;
    const format = new Option(`-f, --format <${phrase('word.format')}>`, phrase('audit.format'));
    command
      .description(phrase('audit.summary'))
      .addOption(format.argParser(oneOf('--format', ['text', 'json'])).default('text'))
      .addOption(new Option(`-o, --output <${phrase('word.file')}>`, phrase('audit.output')))
      .addOption(new Option(`--root <${phrase('word.folder')}>`, phrase('check.root')))
      .action(async (options: SummaryOptions) => {
        done(await summary(options, session));
      });
  },
};

async function summary({ format, output, root }: SummaryOptions, session: Session): Promise<number> {
  const { lines, broken } = await readLog(root, session);
  const result = summarise(lines.map(({ entry }) => entry));
  const text = format === 'json' ? `${JSON.stringify(result, undefined, 2)}\n` : textOf(result, session);
  await deliver(text, output, session.host);
  if (!broken) return exitCodes.clean;
  await say(session, 'audit.summary-cut', { file: broken.file, line: broken.line });
  return exitCodes.findings;
}

function textOf(summary: AuditSummary, { phrase, locale }: Session): string {
  if (summary.from === undefined || summary.to === undefined) return `${phrase('audit.empty')}\n`;
  const number = (value: number): string =>
    new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }).format(value);
  const [energyLow, energyHigh] = summary.energyWh;
  const [co2eLow, co2eHigh] = summary.co2eGrams;
  const lines = [
    phrase('audit.period', { from: summary.from, to: summary.to }),
    phrase('audit.sent', { count: summary.sent }),
    phrase('audit.refused', { count: summary.refused }),
    ...(summary.unfinished > 0 ? [phrase('audit.unfinished', { count: summary.unfinished })] : []),
    phrase('audit.tokens', { count: summary.tokens, cost: number(summary.cost) }),
    phrase('audit.footprint', {
      energy: `${number(energyLow)}–${number(energyHigh)}`,
      co2e: `${number(co2eLow)}–${number(co2eHigh)}`,
    }),
    ...summary.models.map((one) => phrase('audit.model', { ...one, count: one.requests })),
    ...Object.entries(summary.rules).map(([rule, count]) => phrase('audit.rule', { rule, count })),
    ...Object.entries(summary.data).flatMap(([category, counts]) =>
      Object.entries(counts).map(([handling, count]) => {
        const data = dataCategoryOf(category)?.label[locale] ?? category;
        return phrase(`audit.data.${handling as 'allow' | 'pseudonymise' | 'refuse'}`, { data, count });
      }),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
