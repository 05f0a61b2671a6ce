import type { LawExport, LawFile, LawLanguage, ObligationFile } from '../law/law-file.ts';
import { lawExportOf, obligationOf } from '../law/laws.ts';
import type { NoticeRenderer } from './renderer.ts';
import { noticeRenderers } from './renderers.ts';

/** A document that Vigie can make, with the duty that it fulfils. */
export interface NoticeDocument {
  readonly renderer: NoticeRenderer;
  readonly lawExport: LawExport;
  readonly law: LawFile;
  readonly obligation: ObligationFile;
}

/** Every document, in the order of the renderers. */
export const noticeDocuments: readonly NoticeDocument[] = noticeRenderers.map((renderer) => {
  const lawExport = lawExportOf(renderer.lawExport);
  const found = lawExport && obligationOf(lawExport.obligation);
  if (!found) throw new Error(`The laws have no document ${renderer.lawExport}`);
  return { renderer, lawExport, ...found };
});

/** A document by its id, `undefined` for one that Vigie does not make. */
export function noticeDocumentOf(id: string): NoticeDocument | undefined {
  return noticeDocuments.find(({ renderer }) => renderer.id === id);
}

/**
 * The languages to make a document in: those that its law sets, otherwise those wanted; all that it can be made in where
 * that leaves none.
 */
export function languagesFor(
  { renderer, law }: NoticeDocument,
  wanted: readonly LawLanguage[],
): readonly LawLanguage[] {
  const chosen = (law.noticeLanguages ?? wanted).filter((language) => renderer.languages.includes(language));
  return chosen.length > 0 ? chosen : renderer.languages;
}
