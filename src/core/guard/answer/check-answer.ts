import { dataCategoryOf, type DataCategoryId } from '../../personal-data/categories.ts';
import { languageIdOf } from '../../text/languages.ts';
import { scan, type ScanContext } from '../../scan/scan.ts';
import { SourceDocument, type TextRange } from '../../text/document.ts';
import { isAtLeast } from '../../findings/severity.ts';
import { messageOf } from '../../rules/rules.ts';
import type { AnswerConcern } from './answer.ts';
import { codeBlocksIn } from './code-blocks.ts';
import { findPersonal, type FindSettings } from '../find/find-personal.ts';

/** What the answer is held against. */
export interface AnswerContext {
  readonly settings: FindSettings;
  /** The texts of the prompt, in clear: what stood there is no news. */
  readonly promptTexts: readonly string[];
  /** To read the code of the answer; without it code is not checked. */
  readonly scan: ScanContext | undefined;
}

/** What a person should know of an answer before using it, in order of place. Never throws for what an answer holds. */
export async function checkAnswer(text: string, context: AnswerContext): Promise<readonly AnswerConcern[]> {
  const code = context.scan ? await codeConcerns(text, context.scan) : [];
  const all = [...personalConcerns(text, context), ...linkConcerns(text), ...code];
  return all.sort((one, other) => one.range.start - other.range.start);
}

/** Values that nobody gave the model: invented, or remembered from its training. */
function personalConcerns(text: string, { settings, promptTexts }: AnswerContext): AnswerConcern[] {
  const given = compact(promptTexts.join('\n'));
  const seen = findPersonal(new SourceDocument('', 'markdown', text), settings);
  const news = seen.filter(({ reading }) => !given.includes(compact(reading)));
  const places = new Map(news.map((one) => [one.range.start, one]));
  return [...places.values()].map(({ range, category }) => ({
    id: 'personal-data',
    range,
    message: unasked(category),
  }));
}

function unasked(category: DataCategoryId): AnswerConcern['message'] {
  const { label } = dataCategoryOf(category) ?? { label: { en: category, fr: category } };
  return {
    en: `The answer holds personal data that the question did not (${label.en}): invented, or someone’s. Do not use it without checking.`,
    fr: `La réponse contient une donnée personnelle absente de la question (${label.fr}) : inventée, ou celle de quelqu’un. Ne l’utilisez pas sans vérifier.`,
  };
}

function compact(text: string): string {
  return text.replaceAll(/[\s.\-/()]/g, '').toLowerCase();
}

const image = /!\[[^\]\n]{0,300}\]\([^)\n]{1,2000}\)|<img\b[^>\n]{0,2000}>/gi;
const link = /(?<!!)\[[^\]\n]{0,300}\]\([^)\n]{1,2000}\)|\bhttps?:\/\/[^\s<>()"'`\]]{1,2000}/gi;

/** An address in an answer may carry away what the prompt held, in its own text, as soon as it is loaded. */
function linkConcerns(text: string): AnswerConcern[] {
  const images = [...text.matchAll(image)].map((match): AnswerConcern => {
    return { id: 'image', range: rangeOf(match), message: inertImage };
  });
  const inside = (at: number): boolean => images.some(({ range }) => range.start <= at && at < range.end);
  const links = [...text.matchAll(link)].filter(({ index }) => !inside(index));
  return [
    ...images,
    ...links.map((match): AnswerConcern => ({ id: 'link', range: rangeOf(match), message: inertLink })),
  ];
}

const inertImage = {
  en: 'The answer holds an image from elsewhere: it is not loaded.',
  fr: 'La réponse contient une image venue d’ailleurs : elle n’est pas chargée.',
};
const inertLink = {
  en: 'The answer holds an address: nothing is opened before you choose to.',
  fr: 'La réponse contient une adresse : rien n’est ouvert sans que vous le choisissiez.',
};

function rangeOf(match: RegExpExecArray): TextRange {
  return { start: match.index, end: match.index + match[0].length };
}

/** Rules that speak of code that is to be used: what a model writes may break them as people do. */
const rulesOfCode = /^(?:ai|personal-data)\/(?!value$|field$)/;

async function codeConcerns(text: string, context: ScanContext): Promise<AnswerConcern[]> {
  const concerns: AnswerConcern[] = [];
  for (const { language, range: block } of codeBlocksIn(text)) {
    const document = new SourceDocument('', languageNamed(language), text.slice(block.start, block.end));
    const { findings } = await scan(document, context);
    for (const finding of findings) {
      if (finding.suppression || !rulesOfCode.test(finding.ruleId) || !isAtLeast(finding.severity, 'warning')) continue;
      const message = { en: messageOf(finding, 'en'), fr: messageOf(finding, 'fr') };
      const range = { start: block.start + finding.range.start, end: block.start + finding.range.end };
      concerns.push({ id: 'code', ruleId: finding.ruleId, message, range });
    }
  }
  return concerns;
}

const names: Readonly<Record<string, string>> = {
  ts: 'typescript',
  js: 'javascript',
  py: 'python',
  rb: 'ruby',
  cs: 'csharp',
  kt: 'kotlin',
  sh: 'shellscript',
  bash: 'shellscript',
};

/** VS Code's identifier for the name after a fence: the name itself, a short one, or the ending of files. */
function languageNamed(name: string): string {
  const byEnding = languageIdOf(`a.${name}`);
  return names[name] ?? (byEnding === 'plaintext' ? name : byEnding);
}
