import type { LocalisedText } from '../findings/finding.ts';
import type { GuardRule } from './decision.ts';

/** One reason to send nothing: an entry of `refusals.yml`. `{placeholders}` are filled. */
export interface RefusalFile {
  readonly id: string;
  readonly rule: GuardRule;
  readonly reason: LocalisedText;
  readonly article?: LocalisedText;
  readonly remedy: LocalisedText;
}
