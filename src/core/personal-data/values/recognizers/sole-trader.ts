import { isJoinedAfter, isJoinedBefore } from '../boundaries.ts';
import { contextSpeaksFor } from '../context.ts';
import { stretchOf } from '../digit-run.ts';
import { identifierCheckOf } from '../identifier-checks.ts';
import { isTypedInARow } from '../identifier-arithmetic.ts';
import { hasFirstNameBeside, hasLastNameBeside } from '../names-beside.ts';
import type { Anchor, Candidate, Recognizer, ScannedText } from '../recognizer.ts';
import type { TextRange } from '../../../text/document.ts';

const id = 'sole-trader';
const NEAR = 160;
const passes = identifierCheckOf('fr-siren-siret');
/** Specimen of INSEE’s own pages. */
const specimen = '73282932000074';
/** Where another record starts or ends. */
const closed = /[{}]|\n\s{0,40}-\s|\n\s{0,8}\n/;
const trade =
  /lib[eé]ra(?:le?|ux)\b|(?:auto|micro)[ _-]?entrepr(?:eneur|eneuse|ise)|entrepr(?:eneur|eneuse|ise)[ _-]individuel|travailleu(?:r|se)[ _-]ind[eé]pendant|["'> ]EI["'<]/i;
const company = /soci[eé]t[eé]|[eé]tablissement|employeur|(?<![a-z])(?:SARL|SASU?|EURL|SCI|SELARL|SCP)(?![a-z])/i;
/** What a company is called, and a trade too. */
const companyName = /raison|d[eé]nomination/i;

/**
 * SIREN or SIRET that its record gives to a person: a trade that is followed alone, or a first and a last name beside it
 * and nothing of a company (https://www.insee.fr/fr/metadonnees/definition/c2047).
 */
export const soleTrader: Recognizer = {
  id,
  category: 'sole-trader',
  anchors: ['digits'],
  minDigits: 9,
  recognize,
  fictitious,
};

function recognize(source: ScannedText, anchor: Anchor): Candidate | undefined {
  if (anchor.kind !== 'digits') return undefined;
  const { start } = anchor.run;
  if (isJoinedBefore(source.text, start) || !contextSpeaksFor(source, start, id)) return undefined;
  const stretch = stretchOf(anchor.run, 14) ?? stretchOf(anchor.run, 9);
  if (!stretch || isJoinedAfter(source.text, stretch.end) || !passes(stretch.digits, stretch.digits)) return undefined;
  const range = { start, end: stretch.end };
  if (!isOfPerson(source.text, range)) return undefined;
  const documentedExample = specimen.startsWith(stretch.digits) || isTypedInARow(stretch.digits);
  return { range, documentedExample, strength: 'contextual' };
}

function isOfPerson(text: string, range: TextRange): boolean {
  const before =
    text
      .slice(Math.max(0, range.start - NEAR), range.start)
      .split(closed)
      .at(-1) ?? '';
  const after = text.slice(range.end, range.end + NEAR).split(closed, 1)[0] ?? '';
  const record = `${before} ${after}`;
  if (company.test(record)) return false;
  if (trade.test(record)) return true;
  if (companyName.test(record)) return false;
  const place = { start: before.length, end: before.length };
  return hasFirstNameBeside(record, place) && hasLastNameBeside(record, place);
}

function fictitious(original: string): string {
  let at = 0;
  return original.replace(/\d/g, () => specimen.charAt(at++));
}
