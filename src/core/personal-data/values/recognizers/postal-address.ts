import { isDigit } from '../characters.ts';
import type { TextRange } from '../../../text/document.ts';
import { addressOfKey } from '../address-of-key.ts';
import { isAddressWord, isExampleAddress, isPublicOffice } from '../address-words.ts';
import { isJoinedBefore } from '../boundaries.ts';
import { isTable } from '../columns.ts';
import { contextSpeaksFor, showsFormat } from '../context.ts';
import { keyBefore } from '../key-before.ts';
import { plainOf } from '../name-words.ts';
import type { FoundAddress } from '../addresses/found-address.ts';
import { readAddress } from '../postal-addresses.ts';
import { isBesidePostcode, isStreetOfRow, mayBeStreetKey, streetOfParts } from '../split-address.ts';
import { streetOfKey } from '../street-of-key.ts';
import type { Anchor, Candidate, Recognizer, ScannedText } from '../recognizer.ts';

const id = 'postal-address';
/** How much text before an address may say that an office has it. */
const BEFORE = 90;
/** Keys of a company that stand beside the parts of its address, and how far after its street they are looked for. */
const ofCompany = /(?:cedex|siren|siret|raison_?sociale|tva_?intra\w{0,16}|vat_?(?:number|id))["'`]?\s{0,2}[:=]/i;
const AFTER = 240;

/** The first part of a postcode whose second one stands before the town: `3000-451 Coimbra`, `31-041 Kraków`. */
const hyphenated = /(?:^|[ ,\n"'>])(\d{2}(?:\d\d)?-)\d{3} $/;

/**
 * Postal addresses: number, type and name of a way, then postcode and town, as France, the United Kingdom, the United States,
 * Germany, the Netherlands, Spain, Portugal, Italy and Poland write them. Without its postcode an address needs a word that announces it.
 */
export const postalAddress: Recognizer = {
  id,
  category: id,
  anchors: ['number', 'key', 'row', 'cell'],
  recognize,
  fictitious,
};

function recognize(source: ScannedText, anchor: Anchor): Candidate | undefined {
  const { text } = source;
  if (anchor.kind === 'key') return fromKey(source, anchor.offset);
  if (anchor.kind === 'row' && anchor.holds === 'street') return ofRow(source, anchor);
  if (anchor.kind === 'cell' && isStreetOfRow(text, anchor, isTable(source.document)))
    return candidateOf(source, { start: anchor.offset, end: anchor.end });
  return anchor.kind === 'number' ? fromNumber(source, anchor.offset) : undefined;
}

/** What stands before a row is another row. */
function ofRow(
  { text }: ScannedText,
  { offset: start, end }: { readonly offset: number; readonly end: number },
): Candidate {
  const written = text.slice(start, end);
  const candidate = {
    range: { start, end },
    documentedExample: isExampleAddress(written),
    strength: 'contextual',
  } as const;
  return isPublicOffice(written) ? { ...candidate, mention: 'contact' } : candidate;
}

function fromKey(source: ScannedText, mark: number): Candidate | undefined {
  const { text } = source;
  const key = keyBefore(text, mark);
  if (key === undefined || !mayBeStreetKey(key)) return undefined;
  // `address2` is a label as often as not.
  const whole = isDigit(text.charCodeAt(mark - 1)) ? undefined : streetOfKey(text, mark, key);
  const range = whole ?? streetOfParts(text, mark, key);
  if (!range || showsFormat(source, range.start)) return undefined;
  const candidate = candidateOf(source, range);
  return !whole && isOfCompany(text, range) ? { ...candidate, mention: 'contact' } : candidate;
}

/** Registers of companies have a key for each part of an address. */
function isOfCompany(text: string, { end }: TextRange): boolean {
  const [after = ''] = text.slice(end, end + AFTER).split(/[{}]/, 1);
  return ofCompany.test(after);
}

function fromNumber(source: ScannedText, number: number): Candidate | undefined {
  const { text } = source;
  const offset = startOfNumber(text, number);
  // After `\n` in a text a line starts.
  if (isJoinedBefore(text, offset) && !text.startsWith('\\n', offset - 2)) return undefined;
  const found = readAddress(text, offset) ?? ofKey(source, offset);
  if (!found || showsFormat(source, found.start)) return undefined;
  if (!found.hasTown && !contextSpeaksFor(source, found.start, id) && !isBesidePostcode(text, found)) return undefined;
  return candidateOf(source, { start: found.start, end: found.end });
}

/** Whatever the way is called, under the key of an address. */
function ofKey(source: ScannedText, code: number): FoundAddress | undefined {
  const range = addressOfKey(source, code);
  return range && { ...range, hasTown: true };
}

function startOfNumber(text: string, at: number): number {
  const first = hyphenated.exec(text.slice(Math.max(0, at - 6), at + 4))?.[1] ?? '';
  return at - first.length;
}

function candidateOf(source: ScannedText, range: TextRange): Candidate {
  const documentedExample = isExampleAddress(source.text.slice(range.start, range.end));
  const candidate = { range, documentedExample, strength: 'contextual' } as const;
  return isOffice(source, range) ? { ...candidate, mention: 'contact' } : candidate;
}

/** An office’s address has its name before it, or a distribution code after (CEDEX). */
function isOffice({ text }: ScannedText, { start, end }: TextRange): boolean {
  if (/cedex/i.test(text.slice(start, end + 8)) || isPublicOffice(text.slice(start, end))) return true;
  const words = plainOf(text.slice(Math.max(0, start - BEFORE), start)).split(/[^a-z-]+/);
  return words.some((word) => isAddressWord('office', word));
}

/** By how an address starts, in lower case without accents. */
const stands: readonly (readonly [RegExp, string])[] = [
  [/^(?:rua|travessa|praca)/, 'Rua do Exemplo 12, 9999-999 Exemplo'],
  [/^(?:ul\.|ulica|al\.|aleja|os\.)/, 'ul. Przykładowa 12, 99-999 Przykładowo'],
  [/^(?:calle|avenida|avda|plaza|paseo|camino|c\/)/, 'Calle Ejemplo 12, 99999 Ejemplo'],
  [/^(?:via|piazza|corso|largo|vicolo|strada)/, 'Via Esempio 12, 99999 Esempio'],
  [/^lieu/, 'Lieu-dit Exemple, 99999 Exemple'],
];

/** An address of the same country’s shape in a street and a town that say that they are examples. */
function fictitious(original: string): string {
  const plain = plainOf(original);
  const code = /\d{5}/.test(plain.slice(4));
  if (/[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}$/.test(plain)) return '12 Example Street, Exampletown QQ1 1ZZ';
  if (/, [a-z]{2} \d{5}$/.test(plain)) return '12 Example Street, Anytown, ZZ 00000';
  // No postcode of Canada starts with Z.
  if (/ [a-z]\d[a-z] ?\d[a-z]\d$/.test(plain)) return '12 Example Street, Anytown, ON Z0Z 0Z0';
  if (/\d{4} [a-z]{2} /.test(plain)) return 'Voorbeeldstraat 12, 1234 AB Voorbeeld';
  const said = stands.find(([head]) => head.test(plain));
  if (said) return said[1];
  if (/ (?:street|road|lane|drive|close|court|crescent|gardens|terrace|grove|mews)$/.test(plain))
    return '12 Example Street';
  if (/^\D/.test(plain)) return code ? 'Musterstraße 12, 12345 Musterstadt' : 'Musterstraße 12';
  if (
    /^\d+[a-z]? (?:[a-z]+ ){1,4}(?:street|st|road|rd|lane|ln|drive|close|court|crescent|gardens|terrace|grove|mews)\b/.test(
      plain,
    )
  )
    return '12 Example Street';
  return code ? '12 rue de l’Exemple, 99999 Exemple' : '12 rue de l’Exemple';
}
