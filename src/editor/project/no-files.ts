import type { ProjectTree } from '../../core/project/files.ts';

/** Where a document belongs to no folder there is neither policy nor register: Vigie's defaults hold. */
export const noFiles: ProjectTree = {
  read: () => Promise.resolve(undefined),
  list: () => Promise.resolve([]),
  folders: () => Promise.resolve([]),
};
