import { realpathSync } from 'node:fs';
import type { Syntax } from '../../core/syntax/syntax.ts';
import { skipPath } from '../../core/text/skip.ts';
import type { LoadedProject } from '../../node/project-snapshot.ts';
import { DocumentReader } from '../../node/read-document.ts';
import { projectCode } from '../../node/source-files.ts';
import { scanFile, type FileOutcome } from '../../node/scan-file.ts';
import { slices } from '../scans/slices.ts';
import { today } from '../today.ts';
import { isIgnored } from './is-ignored.ts';

/**
 * Scans some files of a folder again, on the calling thread in slices. A file that the command line would leave out is
 * left out; one that is gone comes back as `failed`.
 * @param folder absolute path.
 * @param paths relative to the folder.
 */
export async function checkFiles(
  folder: string,
  paths: readonly string[],
  loaded: LoadedProject,
  syntax: Syntax,
): Promise<readonly FileOutcome[]> {
  const root = realpathSync(folder);
  const { pause } = slices();
  const reader = new DocumentReader(root);
  const { project } = loaded;
  const context = { project, syntax, today: today(), code: projectCode(root, project, syntax) };
  const outcomes: FileOutcome[] = [];
  for (const path of paths) {
    if (skipPath(path) !== undefined || isIgnored(root, path)) continue;
    outcomes.push(await scanFile(path, () => reader.read(path), context, false, { pause }));
  }
  return outcomes;
}
