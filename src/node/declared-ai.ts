import type { Catalogue } from '../core/ai-calls/catalogue.ts';
import { declaredPackagesIn, type DeclaredPackage } from '../core/ai-calls/manifests/declared-packages.ts';
import {
  declaredSettingsIn,
  isEnvironmentFile,
  type DeclaredSetting,
} from '../core/ai-calls/manifests/declared-settings.ts';
import { manifestKindOf } from '../core/ai-calls/manifests/manifest-kinds.ts';
import { modelFilesAmong, type ModelFile } from '../core/ai-calls/model-files/model-files.ts';
import type { SourceDocument } from '../core/text/document.ts';
import type { FileList } from './list-files.ts';
import { DocumentReader } from './read-document.ts';

/** What a project says of AI beside its code, by path, then by line. */
export interface DeclaredAi {
  readonly packages: readonly DeclaredPackage[];
  readonly settings: readonly DeclaredSetting[];
  readonly modelFiles: readonly ModelFile[];
}

/** Reads the manifests and environment files of a project. One that cannot be read declares nothing: the check says so. */
export function readDeclaredAi(root: string, { files, skippedFiles }: FileList, catalogue: Catalogue): DeclaredAi {
  const reader = new DocumentReader(root);
  const declaring = files.filter((path) => manifestKindOf(path) !== undefined || isEnvironmentFile(path));
  const documents = declaring.flatMap((path) => documentAt(reader, path) ?? []);
  return {
    packages: documents.flatMap((document) => declaredPackagesIn(document, catalogue)),
    settings: documents.flatMap((document) => declaredSettingsIn(document, catalogue)),
    modelFiles: modelFilesAmong([...files, ...skippedFiles].sort()),
  };
}

function documentAt(reader: DocumentReader, path: string): SourceDocument | undefined {
  try {
    return reader.read(path).document;
  } catch {
    return undefined;
  }
}
