import { publicMentionWords } from '../../../generated/public-mention-words.ts';
import type { SourceDocument, TextRange } from './document.ts';
import { Holders } from './holders.ts';
import { isOfKind } from './file-kinds.ts';
import type { PublicMentionWordsFile } from './public-mention-words-file.ts';

/**
 * Why a person or an office is named in public on purpose: `credit` of an author, in a licence header or a manifest;
 * `contact` that readers are invited to write to or to call; `mailbox` of an organisation, in which nothing names a person.
 */
export type PublicMention = 'credit' | 'contact' | 'mailbox';

/** How much of the text before a value is looked at, in UTF-16 code units. */
const WINDOW = 200;
/** A sentence has at least so many words before the value; code rarely has. */
const WORDS_OF_A_SENTENCE = 3;

/** Languages of pages; templates that VS Code has no name for are plain text. */
const pageLanguages = new Set(['html', 'markdown', 'vue', 'svelte', 'javascriptreact', 'typescriptreact', 'plaintext']);

/** Languages that hold data, and no code. */
const dataLanguages = new Set(['sql', 'json', 'jsonc', 'yaml', 'xml', 'csv', 'tsv', 'plaintext']);

const credit =
  /copyright|\(c\)|©|@authors?\b|\bauthors?\s*[:=]|\bauteurs?(?:\([a-z]\))?\s*:|signed-off-by|co-authored-by|reviewed-by|reported-by|maintainers?\s*[:=]|last-translator|language-team|report-msgid-bugs-to|contributed by|written by/i;
/** Who answers for a task of Airflow (airflow.apache.org, BaseOperator `owner`). */
const ofDag = /default_args\s{0,3}=\s{0,3}(?:dict\(|\{)[^{}]{0,160}\bowner["']?\s{0,3}[:=]\s{0,3}["']$/;
/** Names that are constants by convention hold settings: `CONTACT_PHONE`. */
const setting = /\b[A-Z][A-Z\d]*(?:_[A-Z\d]+)+\b/g;
/** Where a program says whom to ask for help: `support_email: …`, in a file of settings or of texts. */
const supportKey = /(?:support|help_?desk|feedback|no_?reply)_?e?mails?["']?\s{0,3}[:=]/i;
/** Under `contact:` alone, which says in data whom to write to: https://spec.openapis.org/oas/v3.1.0#contact-object */
const ofContact =
  /\bcontact["']?:[ \t]{0,4}\{?\r?\n(?:[ \t]{1,16}["']?(?:name|url)["']?:[^\n]{0,80}\n){0,2}[ \t]{1,16}["']?(?:name|email)["']?:[ \t]{1,4}["']?$/i;
/** Telephone and fax on one line of a page: how to reach an office. */
const fax = /\b(?:fax|télécopie)\b/i;
const link = /\b(?:tel|mailto|sms|callto):(?:[^\s"'<>]{0,80}["'][^<>]{0,80}>\s*)?$/i;

/** The public mentions of one document: what its path says is asked once. */
export class PublicMentions {
  readonly #document: SourceDocument;
  readonly #isCredits: boolean;
  readonly #isContactPage: boolean;
  readonly #holders: Holders;

  constructor(document: SourceDocument) {
    this.#document = document;
    this.#isCredits = isOfKind('credits', document.path);
    this.#isContactPage = isContactPage(document);
    this.#holders = new Holders(document.text, document.languageId);
  }

  /** Tells it from the file's path and from the text before the value, on the same line for a credit or a sentence. */
  of(range: TextRange): PublicMention | undefined {
    if (this.#isCredits) return 'credit';
    const { text, languageId } = this.#document;
    const before = text.slice(Math.max(0, range.start - WINDOW), range.start);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    if (credit.test(line) || ofDag.test(before)) return 'credit';
    if (this.#isContactPage || link.test(before) || isSetting(line) || ofContact.test(before)) return 'contact';
    if (pageLanguages.has(languageId) && fax.test(lineAround(text, range))) return 'contact';
    if (isPublishedIn(line)) return 'contact';
    return isOfBody(this.#holders.of(range.start), dataLanguages.has(languageId)) ? 'contact' : undefined;
  }
}

/** What people read, and not the code that keeps an address book: `contacts.py`. */
function isContactPage({ languageId, path }: SourceDocument): boolean {
  return pageLanguages.has(languageId) && isOfKind('contacts', path);
}

function isSetting(line: string): boolean {
  if (supportKey.test(line)) return true;
  const words = (line.match(setting) ?? []).flatMap((name) => name.toLowerCase().split('_'));
  return (
    words.some((word) => word === 'contact' || listed('office').has(word)) &&
    !words.some((word) => listed('person').has(word))
  );
}

function lineAround(text: string, { start, end }: TextRange): string {
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const after = text.slice(end, end + WINDOW);
  const [rest = ''] = after.split('\n', 1);
  return before.slice(before.lastIndexOf('\n') + 1) + rest;
}

/** « Contactez le service jeunesse au … », and not « Appeler Mme … au … » nor `contact: "…"`. */
function isPublishedIn(line: string): boolean {
  const plain = line.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[^a-z0-9-]+/).filter(Boolean);
  const spoken = plain.split(/\s+/).filter((word) => /^["'«(]?[a-z’'-]+[.,:;)»]?$/.test(word));
  if (spoken.length < WORDS_OF_A_SENTENCE || words.some((word) => listed('person').has(word))) return false;
  return words.some((word) => listed('invitation').has(word) || listed('office').has(word));
}

/** Whether what holds a value is an office, a school or a firm, and nobody in it: `urzad.telefon`, `<organismo><telefono>`. */
function isOfBody(holders: readonly string[], isData: boolean): boolean {
  for (const holder of holders) {
    const words = wordsOf(holder);
    if (words.some((word) => listed('person').has(word) || listed('natural').has(word))) return false;
    if (words.some((word) => listed('body').has(word) || (isData && listed('body-in-data').has(word)))) return true;
  }
  return false;
}

function wordsOf(name: string): readonly string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  const words = plain
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/\P{L}+/u);
  return words.flatMap((word) => [word, word.replace(/s$/, '')]).filter(Boolean);
}

const lists = new Map(publicMentionWords.map(({ list, words }) => [list, new Set(words)]));
const nothing: ReadonlySet<string> = new Set();

function listed(list: PublicMentionWordsFile['list']): ReadonlySet<string> {
  return lists.get(list) ?? nothing;
}
