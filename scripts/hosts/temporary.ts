import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cleanAtExit } from './process-tree.ts';

export interface TemporaryFolder {
  readonly path: string;
  readonly remove: () => void;
}

/** A new folder that goes away at the latest when this process ends. */
export async function temporaryFolder(purpose: string): Promise<TemporaryFolder> {
  const folder = await mkdtemp(path.join(tmpdir(), `vigie-${purpose}-`));
  const clean = (): void => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  const forget = cleanAtExit(clean);
  const remove = (): void => {
    forget();
    clean();
  };
  return { path: folder, remove };
}
