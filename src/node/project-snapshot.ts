import type { ProjectFiles } from '../core/project/files.ts';
import { loadProject } from '../core/project/load-project.ts';
import type { Project } from '../core/project/project.ts';

/**
 * All that was read to load a project. Can be sent to another thread, which then loads the same project from it, even
 * if a file has changed meanwhile.
 */
export interface ProjectSnapshot {
  readonly texts: ReadonlyMap<string, string | undefined>;
  readonly folders: ReadonlyMap<string, readonly string[]>;
  /** Paths that could not be read, with the error. */
  readonly failures: ReadonlyMap<string, Error>;
}

export interface LoadedProject {
  readonly project: Project;
  readonly snapshot: ProjectSnapshot;
}

/** Loads a project and keeps what it was made of. */
export async function loadProjectWithSnapshot(files: ProjectFiles): Promise<LoadedProject> {
  const texts = new Map<string, string | undefined>();
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
    read: (path) => keep(path, texts, () => files.read(path)),
    list: (folder) => keep(folder, folders, () => files.list(folder)),
  });
  return { project, snapshot: { texts, folders, failures } };
}

/** Loads the project that a snapshot was taken of. */
export function projectFromSnapshot({ texts, folders, failures }: ProjectSnapshot): Promise<Project> {
  const replay = <T>(path: string, result: T): Promise<T> => {
    const failure = failures.get(path);
    return failure ? Promise.reject(failure) : Promise.resolve(result);
  };
  return loadProject({
    read: (path) => replay(path, texts.get(path)),
    list: (folder) => replay(folder, folders.get(folder) ?? []),
  });
}
