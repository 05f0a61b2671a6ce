import { interfacesIn } from '../../modules/declared-interfaces.ts';
import type { ProjectSources } from '../../modules/project-sources.ts';
import type { SourceDocument } from '../../text/document.ts';
import { isTestPath } from '../../text/test-files.ts';

/** Whether a file may ask a model itself, told by its text. */
type IsAnchored = (document: SourceDocument) => Promise<boolean>;

/** Whether a document names a type that another file declares for others to implement. */
export function usesInterfaceOf(declaring: SourceDocument, { text }: SourceDocument): boolean {
  return interfacesIn(declaring).some((name) => text.includes(name));
}

/**
 * Files that may ask a model for a document that uses one by its interface alone: those beside the file that declares it, where
 * projects keep what implements it.
 */
export async function implementingFiles(
  declaring: SourceDocument,
  { path, text }: SourceDocument,
  sources: ProjectSources,
  isAnchored: IsAnchored,
): Promise<readonly SourceDocument[]> {
  const names = interfacesIn(declaring).filter((name) => text.includes(name));
  if (names.length === 0) return [];
  const found: SourceDocument[] = [];
  for (const one of await sources.beside(declaring.path)) {
    const other = one === path || isTestPath(one) ? undefined : await sources.documentAt(one);
    if (other && names.some((name) => other.text.includes(name)) && (await isAnchored(other))) found.push(other);
  }
  return found;
}
