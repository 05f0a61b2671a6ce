import type { Wording } from '../texts/wording-file.ts';
import type { SkipReason } from '../text/skip.ts';
import type { Severity } from '../findings/severity.ts';
import type { FileProblemKind } from './report.ts';

export type ReportTextId =
  | `level.${Severity}`
  | `count.${Severity}`
  | `skip.${SkipReason}`
  | `problem.${FileProblemKind}`
  | 'count.none'
  | 'count.suppressed'
  | 'hints.hidden'
  | 'files.checked'
  | 'files.skipped'
  | 'ai.never-called'
  | 'ai.model-files'
  | 'ai.more'
  | 'root';

/** What reports say besides the rules' own texts: `report-texts.yml`. */
export type ReportTextsFile = Record<ReportTextId, Wording>;
