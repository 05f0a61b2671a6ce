import type { ProjectFiles } from '../../core/project/files.ts';

/** Where a document belongs to no folder there is neither policy nor register: Vigie's defaults hold. */
export const noFiles: ProjectFiles = {
  read: () => Promise.resolve(undefined),
  list: () => Promise.resolve([]),
};
