import type { ProjectTree } from '../core/project/files.ts';
import { loadProject } from '../core/project/load-project.ts';
import type { Project } from '../core/project/project.ts';

/**
 * All that was read to load a project. Can be sent to another thread, which then loads the same project from it, even
 * if a file has changed meanwhile.
 */
export interface ProjectSnapshot {
  readonly texts: ReadonlyMap<string, string | undefined>;
  /** Files of folders, and folders of folders. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  readonly folders: ReadonlyMap<string, readonly string[]>;
  /** Paths that could not be read, with the error. */
  readonly failures: ReadonlyMap<string, Error>;
}

export interface LoadedProject {
  readonly project: Project;
  readonly snapshot: ProjectSnapshot;
}

/** Loads a project and keeps what it was made of. */
export async function loadProjectWithSnapshot(tree: ProjectTree): Promise<LoadedProject> {
  const texts = new Map<string, string | undefined>();
  const files = new Map<string, readonly string[]>();
  const folders = new Map<string, readonly string[]>();
  const failures = new Map<string, Error>();
  const keep = async <T>(path: string, kept: Map<string, T>, read: () => Promise<T>): Promise<T> => {
    try {
      const result = await read();
      kept.set(path, result);
      return result;
    } catch (error) {
      failures.set(path, error instanceof Error ? error : new Error(String(error)));
      throw error;
    }
  };
  const project = await loadProject({
    read: (path) => keep(path, texts, () => tree.read(path)),
    list: (folder) => keep(folder, files, () => tree.list(folder)),
    folders: (folder) => keep(folder, folders, () => tree.folders(folder)),
  });
  return { project, snapshot: { texts, files, folders, failures } };
}

/** Loads the project that a snapshot was taken of. */
export function projectFromSnapshot({ texts, files, folders, failures }: ProjectSnapshot): Promise<Project> {
  const replay = <T>(path: string, result: T): Promise<T> => {
    const failure = failures.get(path);
    return failure ? Promise.reject(failure) : Promise.resolve(result);
  };
  return loadProject({
    read: (path) => replay(path, texts.get(path)),
    list: (folder) => replay(folder, files.get(folder) ?? []),
    folders: (folder) => replay(folder, folders.get(folder) ?? []),
  });
}
