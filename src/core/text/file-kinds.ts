import { fileKinds } from '../../../generated/file-kinds.ts';
import type { FileKind, FileKindFile } from './file-kind-file.ts';

const data = /\.(?:sql|jsonl?|csv|tsv|ya?ml|xml|ldif)$/;

/** Whether a path, relative to the project's root, is of a kind. */
export function isOfKind(kind: FileKind, path: string): boolean {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  return fileKinds.some(
    (rules) => rules.kind === kind && (folders.some((folder) => isFolderOf(rules, folder)) || isFileOf(rules, name)),
  );
}

function isFolderOf(rules: FileKindFile, folder: string): boolean {
  const { folders = [], folderWords = [] } = rules;
  return folders.includes(folder.toLowerCase()) || wordsOf(folder).some((word) => folderWords.includes(word));
}

function wordsOf(folder: string): readonly string[] {
  const humps = folder.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');
  return humps.toLowerCase().split(/[^a-z\d]+/);
}

function isDataOf({ dataWords = [] }: FileKindFile, name: string, stem: string): boolean {
  return dataWords.length > 0 && data.test(name) && wordsOf(stem).some((word) => dataWords.includes(word));
}

function isFileOf(rules: FileKindFile, name: string): boolean {
  const lower = name.toLowerCase();
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  const { fileNames = [], beginnings = [], stems = [], endings = [] } = rules;
  return (
    isDataOf(rules, lower, stem) ||
    fileNames.includes(lower) ||
    beginnings.some((beginning) => lower.startsWith(beginning)) ||
    stems.some((ending) => stem.endsWith(ending)) ||
    endings.some((ending) => lower.endsWith(ending))
  );
}
