import type { DataCategoryId } from '../../personal-data/categories.ts';
import { valuesIn } from '../../personal-data/values/find-values.ts';
import { SourceDocument } from '../../text/document.ts';
import { Matcher } from './matcher.ts';
import { Random } from './random.ts';
import { Restorer } from './restorer.ts';
import { shapeFor } from './shapes.ts';

/** A value that is to be masked. */
export interface MaskedValue {
  /** As it was written, disguise and all: what is put back. */
  readonly written: string;
  /** As it reads. */
  readonly reading: string;
  readonly kind: string;
  readonly category: DataCategoryId;
}

/** What an original is restored from: for whoever saves the table. */
export interface PseudonymEntry {
  readonly pseudonym: string;
  readonly written: string;
  readonly category: DataCategoryId;
}

/** How many stand-ins are tried before giving up: each is unlike the others, so that one is nearly always enough. */
const TRIES = 64;
/** A shorter one could stand in any text by chance. */
const MIN_LENGTH = 6;

/**
 * The pseudonyms of one conversation. It lives in memory. The same value, written in the same way, has the same one to the
 * end; written in another way, it has the same digits and letters in that way where it can.
 */
export class PseudonymTable {
  readonly #byWritten = new Map<string, PseudonymEntry>();
  readonly #identities = new Map<string, number>();
  /** What each pseudonym, and each way in which a model may write it, stands for. */
  readonly #restored = new Map<string, string>();
  readonly #pseudonyms = new Matcher<string>();
  readonly #categories = new Matcher<DataCategoryId>();
  readonly #known = new Matcher<MaskedValue>();

  get entries(): readonly PseudonymEntry[] {
    return [...this.#byWritten.values()];
  }

  /** Values that were masked before, wherever they stand. */
  get known(): Matcher<MaskedValue> {
    return this.#known;
  }

  /** Pseudonyms, with what they stand for. */
  get pseudonyms(): Matcher<string> {
    return this.#pseudonyms;
  }

  /** Pseudonyms, with the kind of data that they stand for. */
  get categories(): Matcher<DataCategoryId> {
    return this.#categories;
  }

  restorer(write?: (original: string) => string): Restorer {
    return new Restorer(this.#pseudonyms, write);
  }

  restore(text: string): string {
    const restorer = this.restorer();
    return restorer.push(text) + restorer.end();
  }

  /** Takes up what an earlier table held. */
  load(entries: readonly PseudonymEntry[]): void {
    for (const { pseudonym, written, category } of entries) {
      this.#keep({ written, reading: written, kind: 'loaded', category }, pseudonym, []);
    }
  }

  /**
   * The pseudonym of a value.
   * @param isTaken whether a text stands in what is being sent already: it could not be told from a pseudonym.
   * @throws when no free one is found.
   */
  of(value: MaskedValue, isTaken: (text: string) => boolean): string {
    const known = this.#byWritten.get(value.written);
    if (known) return known.pseudonym;
    const identity = this.#identityOf(value);
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const made = shapeFor(value.kind)(value.reading, new Random(identity * TRIES + attempt));
      const pseudonym = attempt > TRIES / 2 || made.length < MIN_LENGTH ? longer(made, identity, attempt) : made;
      if (!isNobodys(pseudonym) || isTaken(pseudonym) || !this.#isFree(pseudonym, value.written)) continue;
      const variants = variantsOf(pseudonym, value).filter(([text, original]) => {
        return text.length >= MIN_LENGTH && !isTaken(text) && this.#isFree(text, original);
      });
      this.#keep(value, pseudonym, variants);
      return pseudonym;
    }
    throw new Error('No pseudonym is free');
  }

  /** Values that read the same, separators and case aside, are one. */
  #identityOf({ reading, kind }: MaskedValue): number {
    const key = `${kind} ${reading.toLowerCase().replaceAll(/[^\p{L}\d@]/gu, '')}`;
    const identity = this.#identities.get(key) ?? this.#identities.size + 1;
    this.#identities.set(key, identity);
    return identity;
  }

  #isFree(text: string, original: string): boolean {
    const restored = this.#restored.get(text);
    return (restored === undefined || restored === original) && !this.#byWritten.has(text);
  }

  #keep(value: MaskedValue, pseudonym: string, variants: readonly Variant[]): void {
    const { written, category, kind } = value;
    this.#byWritten.set(written, { pseudonym, written, category });
    this.#known.add(written, value);
    if (kind === 'person-name' && written !== written.toUpperCase()) {
      const loud = written.toUpperCase();
      this.#known.add(loud, { ...value, written: loud, reading: loud });
    }
    for (const [text, original] of [[pseudonym, written] as const, ...variants]) {
      this.#restored.set(text, original);
      this.#pseudonyms.add(text, original);
      this.#categories.add(text, category);
    }
  }
}

type Variant = readonly [text: string, original: string];

/** Ways in which a model may write a pseudonym again: a number without its spaces, a name in capitals. */
function variantsOf(pseudonym: string, { written, kind, reading }: MaskedValue): readonly Variant[] {
  if (kind === 'person-name' && written === reading) {
    const changed: readonly Variant[] = [
      [pseudonym.toUpperCase(), written.toUpperCase()],
      [pseudonym.toLowerCase(), written.toLowerCase()],
    ];
    return changed.filter(([text]) => text !== pseudonym);
  }
  const compact = pseudonym.replaceAll(/[\s.\-/()]/g, '');
  if (!/^\+?[\dA-Z]{8,}$/.test(compact) || compact === pseudonym) return [];
  return [[compact, reading.replaceAll(/[\s.\-/()]/g, '')]];
}

function longer(pseudonym: string, identity: number, attempt: number): string {
  return `${pseudonym}-${String(identity * TRIES + attempt).padStart(5, '0')}`;
}

const everywhere = { regions: ['FR'] };

/** Of these the shape alone says nothing of anyone: a street that does not exist is no person's. */
const freeKinds: ReadonlySet<string> = new Set([
  'person-name',
  'postal-address',
  'birth-date',
  'coordinates',
  'mac-address',
]);

/** Whether no recognizer takes it for a real value by its shape: then it can be no real person's. */
function isNobodys(pseudonym: string): boolean {
  const matches = valuesIn(new SourceDocument('', 'plaintext', pseudonym), everywhere);
  return matches.every(({ documentedExample, recognizer }) => documentedExample || freeKinds.has(recognizer.id));
}
