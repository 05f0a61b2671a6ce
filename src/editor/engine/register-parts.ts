import { editRecord } from '../../core/record-form/edit-record.ts';
import { formOf } from '../../core/record-form/form-of.ts';
import { gapsOfRecord } from '../../core/register/incomplete.ts';
import { placedCode } from '../../core/register/record-state.ts';
import { sourceLinkIn } from '../../core/register/source-link.ts';
import { findOrphans } from '../../node/find-orphans.ts';
import { projectFilesOf } from '../../node/project-files.ts';

/** What the editor shows and changes of the register. */
export const registerParts = {
  editRecord,
  findOrphans,
  formOf,
  gapsOfRecord,
  placedCode,
  /** Where a folder says that its source code is. */
  sourceLinkOf: (folder: string) => sourceLinkIn(projectFilesOf(folder)),
};
