import { newPolicyTexts } from '../../../generated/new-policy-texts.ts';
import type { Locale } from '../rules/rules.ts';

/** Text of a policy that starts from a preset, with comments that say what else can be written. */
export function newPolicy(preset: string, locale: Locale): string {
  return (newPolicyTexts[0]?.[locale] ?? '').replace('{preset}', () => preset);
}
