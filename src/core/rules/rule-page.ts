import { rulePageTexts } from '../../../generated/rule-page-texts.ts';
import { phrasesOf, type Phrase } from '../texts/phrase.ts';
import type { RuleExample } from './rule-file.ts';
import type { RuleId } from './rule-id.ts';
import type { RulePageTextId } from './rule-page-texts-file.ts';
import { messageOf, ruleOf, type Locale } from './rules.ts';

type Texts = Phrase<RulePageTextId>;

/** The page of a rule, in Markdown: all that its data file says. */
export function rulePage(id: RuleId, locale: Locale): string {
  return `# ${ruleOf(id).name[locale]}\n\n\`${id}\`\n\n${ruleHelp(id, locale)}\n`;
}

/** The page without its title, for a viewer that shows the rule's name itself. */
export function ruleHelp(id: RuleId, locale: Locale): string {
  const { why, remedy, example } = ruleOf(id);
  const texts = phrasesOf(rulePageTexts, locale);
  const sections: readonly (readonly [RulePageTextId, string])[] = [
    ['found', messages(id, locale)],
    ['why', why[locale]],
    ['basis', legalBasis(id, locale)],
    ['remedy', remedy[locale]],
    ['example', example ? exampleOf(example, texts, locale) : ''],
    ['level', levels(id, texts)],
  ];
  return paragraphs(sections.filter(([, text]) => text !== '').map(([title, text]) => `## ${texts(title)}\n\n${text}`));
}

/** Every message, with sample words in its placeholders. */
function messages(id: RuleId, locale: Locale): string {
  const { messages: all, samples } = ruleOf(id);
  const texts = Object.keys(all).map((message) =>
    messageOf({ ruleId: id, message: { id: message, params: samples } }, locale),
  );
  return texts.map((text) => `- ${text}`).join('\n');
}

function legalBasis(id: RuleId, locale: Locale): string {
  const lines = ruleOf(id).legalBasis.map(({ ref, url }) => (url ? `[${ref[locale]}](${url})` : ref[locale]));
  return lines.map((line) => `- ${line}`).join('\n');
}

function exampleOf({ path, language, note, wrong, right }: RuleExample, texts: Texts, locale: Locale): string {
  const about = [texts('example.fictitious'), ...(note ? [note[locale]] : [])].join(' ');
  return paragraphs([about, texts('wrong', { path }), block(language, wrong), texts('right'), block(language, right)]);
}

function levels(id: RuleId, texts: Texts): string {
  const { adjustable, severity } = ruleOf(id);
  const set = [texts('level.set'), block('yaml', `rules:\n  ${id}: ${severity}`)];
  const leave = [
    texts('leave.line'),
    block('python', texts('leave.comment', { id })),
    texts('leave.paths'),
    block('yaml', exception(id, texts)),
  ];
  return paragraphs([
    texts('level.default', { level: severity }),
    ...(adjustable === 'no' ? [] : set),
    ...(adjustable === 'level-and-leave' ? leave : []),
    texts(`adjustable.${adjustable}`),
  ]);
}

function exception(id: RuleId, texts: Texts): string {
  return [
    'exceptions:',
    `  - rule: ${id}`,
    "    files: ['poc/**']",
    `    reason: ${texts('leave.reason')}`,
    `    owner: ${texts('leave.owner')}`,
    '    until: 2027-03-31',
  ].join('\n');
}

function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

function paragraphs(parts: readonly string[]): string {
  return parts.join('\n\n');
}
