import type { Finding } from '../findings/finding.ts';
import type { SourceDocument, TextRange } from '../text/document.ts';
import { isTestPath } from '../text/test-files.ts';
import type { TextEdit } from './mask-in-log.ts';

/** A library that makes up values, where a file has it at hand already. */
interface Generator {
  readonly languages: readonly string[];
  /** Where the file gets it; its first group is the name that it has there. */
  readonly bound: RegExp;
  /** By recognizer, the call that makes a value which is nobody's for sure. */
  readonly calls: Readonly<Record<string, string>>;
}

/**
 * Only what is documented to be nobody's: the others may hit a real address or number. `exampleEmail` of @faker-js/faker 8 and later
 * (https://fakerjs.dev/api/internet.html#exampleemail), `safe_email` of Faker for Python, of the domains that RFC 2606 keeps
 * (https://faker.readthedocs.io/en/master/providers/faker.providers.internet.html).
 */
const generators: readonly Generator[] = [
  {
    languages: ['javascript', 'typescript'],
    bound: /\{[^{}\n]{0,80}\b(faker)\b(?! as)[^{}\n]{0,80}\}[^\n]{0,20}["']@faker-js\/faker(?:\/locale\/\w+)?["']/,
    calls: { email: 'internet.exampleEmail()' },
  },
  { languages: ['python'], bound: /^[ \t]{0,16}(\w{1,40}) = Faker\(/m, calls: { email: 'safe_email()' } },
];

/**
 * The call of the file's own generator in the place of a value of a test. `undefined` where the text is more than the value, and where the
 * value stands twice: what is made up anew each time would no longer be what the test expects.
 */
export function generatorCall(
  { path, languageId, text }: SourceDocument,
  { subject, range }: Finding,
): TextEdit | undefined {
  if (subject.kind !== 'personal-value' || subject.documentedExample || !isTestPath(path)) return undefined;
  const expression = expressionIn(text.slice(0, range.start), languageId, subject.recognizer);
  if (expression === undefined) return undefined;
  const value = text.slice(range.start, range.end);
  if (!isWholeText(text, range) || text.indexOf(value) !== text.lastIndexOf(value)) return undefined;
  return { range: { start: range.start - 1, end: range.end + 1 }, text: expression };
}

/** What calls the generator that the text before a value has at hand. */
function expressionIn(before: string, languageId: string, recognizer: string): string | undefined {
  const generator = generators.find(({ languages }) => languages.includes(languageId));
  const call = generator?.calls[recognizer];
  const name = generator?.bound.exec(before)?.[1];
  return call === undefined || name === undefined ? undefined : `${name}.${call}`;
}

/** Whether a range is all that stands between two quotes, and the text is no key and no part of another. */
function isWholeText(text: string, { start, end }: TextRange): boolean {
  const quote = text.charAt(start - 1);
  if (!/["'`]/.test(quote) || text.charAt(end) !== quote) return false;
  return !/[\w"'`]/.test(text.charAt(start - 2)) && !/^["'`]|^\s*:/.test(text.slice(end + 1, end + 8));
}
