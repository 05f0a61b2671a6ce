/** What the engine asks of its host to read a project: Node's file system, VS Code's, or memory in tests. */
export interface ProjectFiles {
  /** Text of a file, `undefined` where there is none. Throws when it is there and cannot be read. */
  read(path: string): Promise<string | undefined>;
  /** Paths of the files directly in a folder, sorted; empty where there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
}

/** The same, where folders may be looked for too: what a project is loaded from. */
export interface ProjectTree extends ProjectFiles {
  /** Names of the folders directly in a folder, sorted; empty where there is no such folder. */
  folders(folder: string): Promise<readonly string[]>;
}
