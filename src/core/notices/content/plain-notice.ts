import { noticeTexts } from '../../../../generated/notice-texts.ts';
import { knownFacts } from '../../law/facts.ts';
import type { ObligationField } from '../../law/law-file.ts';
import { articleOf } from '../../law/laws.ts';
import { phrasesOf } from '../../texts/phrase.ts';
import { linkOf } from '../inline.ts';
import type { Block, Inline, Notice } from '../notice.ts';
import type { NoticeSource } from '../renderer.ts';
import { documentWords, plainWords, type DocumentWords } from './document-words.ts';
import { fieldOf } from './field-rows.ts';
import { labelIn } from './in-language.ts';
import { contentOf } from './record-content.ts';
import { paragraphOf } from './sentences.ts';

/**
 * A document in plain language, made of the law's words and of the record: for each field of the export in its order, its
 * heading (`<field>.heading`), sentences before it (`<field>`, and `<field>.if.<fact>`), what the record says, and what is
 * written for each case (`<field>.case`). A field on which the record says nothing, and need not, is left out. Around them: `title`, `intro`,
 * `closing`, and the words of the law (`quote`), which are cited as they are.
 */
export function plainNotice(source: NoticeSource): Pick<Notice, 'title' | 'blocks'> {
  const words = documentWords(source);
  return {
    title: plainWords(words('title')),
    blocks: [
      ...paragraphs([words('intro')]),
      ...source.lawExport.fieldsInOrder.flatMap((id) => fieldBlocks(source, id, words)),
      ...paragraphs([words('closing')]),
      ...quoteOf(source, words),
    ],
  };
}

function fieldBlocks(source: NoticeSource, id: string, words: DocumentWords): readonly Block[] {
  const field = fieldOf(source, id);
  if (!field || !isWanted(source, id)) return [];
  const content = contentWithHeadings(source, field, words);
  if (field.recordFields && content.length === 0) return [];
  const sentences = [words(id), ...conditional(source, id, words)];
  const blank = blankOf(source, words(`${id}.case`));
  const caseHeading = headingOf(words(`${id}.case.heading`));
  // A sentence that ends with what is written for each case stands with it.
  const isOneLine = content.length === 0 && blank !== undefined;
  return [
    ...headingOf(words(`${id}.heading`)),
    ...paragraphs(isOneLine ? [...sentences, [blank]] : sentences),
    ...content,
    ...(blank && !isOneLine ? [...caseHeading, ...paragraphs([[blank]])] : []),
  ];
}

/** What the record says, each of its fields under its own heading (`<field>.<field of the record>.heading`) if it has one. */
function contentWithHeadings(
  source: NoticeSource,
  { id, recordFields = [] }: ObligationField,
  words: DocumentWords,
): readonly Block[] {
  return recordFields.flatMap((field) => {
    const content = contentOf(source, field);
    return content.length === 0 ? [] : [...headingOf(words(`${id}.${field}.heading`)), ...content];
  });
}

/** A field that the law asks for in some cases only, and that would mislead in others: `<field>.only-if` names a fact. */
function isWanted({ lawExport, language, record, organisation }: NoticeSource, id: string): boolean {
  const fact = lawExport.words?.[language]?.[`${id}.only-if`];
  return fact === undefined || knownFacts(record, organisation)(fact) !== false;
}

/** Sentences that hold when a fact does: `<field>.if.<fact>`. */
function conditional(
  { lawExport, language, record, organisation }: NoticeSource,
  id: string,
  words: DocumentWords,
): readonly (readonly Inline[])[] {
  const truthOf = knownFacts(record, organisation);
  const keys = Object.keys(lawExport.words?.[language] ?? {}).filter((key) => key.startsWith(`${id}.if.`));
  return keys.filter((key) => truthOf(key.slice(`${id}.if.`.length)) === true).map(words);
}

/** What the record cannot hold, because it differs from one person to the next. */
function blankOf({ language }: NoticeSource, label: readonly Inline[]): Inline | undefined {
  if (label.length === 0) return undefined;
  return { kind: 'blank', text: phrasesOf(noticeTexts, language)('blank', { label: plainWords(label) }) };
}

/** The words of the law itself, with where they stand. */
export function quoteOf({ obligation, language }: NoticeSource, words: DocumentWords): readonly Block[] {
  const content = words('quote');
  if (content.length === 0) return [];
  const article = articleOf(obligation);
  const link = linkOf(article.link);
  const text = labelIn(article, language);
  return [{ kind: 'quote', content, source: link.kind === 'link' ? { ...link, text } : { kind: 'text', text } }];
}

function headingOf(content: readonly Inline[]): readonly Block[] {
  return content.length === 0 ? [] : [{ kind: 'heading', level: 2, content }];
}

function paragraphs(sentences: readonly (readonly Inline[])[]): readonly Block[] {
  return sentences.every((one) => one.length === 0) ? [] : [paragraphOf(sentences)];
}
