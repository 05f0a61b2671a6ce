import { modelFormats } from '../../../../generated/model-formats.ts';
import type { ModelFormatFile } from './model-format-file.ts';

/** A file of the project in which a trained model is kept. */
export interface ModelFile {
  /** Relative to the project's root, with forward slashes. */
  readonly path: string;
  readonly format: ModelFormatFile;
}

const byEnding = indexOf((format) => format.endings);
const byName = indexOf((format) => format.fileNames);

/** The model files among some paths: told by their names, none is opened. */
export function modelFilesAmong(paths: readonly string[]): readonly ModelFile[] {
  return paths.flatMap((path) => {
    const format = formatOf(path.slice(path.lastIndexOf('/') + 1).toLowerCase());
    return format ? [{ path, format }] : [];
  });
}

function formatOf(name: string): ModelFormatFile | undefined {
  const dot = name.lastIndexOf('.');
  return byName.get(name) ?? (dot < 0 ? undefined : byEnding.get(name.slice(dot)));
}

function indexOf(namesOf: (format: ModelFormatFile) => readonly string[] | undefined) {
  return new Map(modelFormats.flatMap((format) => (namesOf(format) ?? []).map((name) => [name, format] as const)));
}
