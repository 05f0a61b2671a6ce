import type { ProjectFiles } from '../../../src/core/project/files.ts';
import { loadPolicy, type LoadedPolicy } from '../../../src/core/policy/load-policy.ts';

/** Files in memory, by path relative to the project's root. A file that is an `Error` cannot be read. */
export function memoryFiles(files: Readonly<Record<string, string | Error>>): ProjectFiles {
  return {
    read(path) {
      const file = Object.hasOwn(files, path) ? files[path] : undefined;
      return file instanceof Error ? Promise.reject(file) : Promise.resolve(file);
    },
    list: () => Promise.resolve([]),
  };
}

/** Loads the policy of a project whose only files are policies. */
export function load(text: string, others: Readonly<Record<string, string | Error>> = {}): Promise<LoadedPolicy> {
  return loadPolicy(memoryFiles({ '.vigie/policy.yml': text, ...others }));
}
