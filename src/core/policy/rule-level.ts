import { isAtLeast, type SeverityOrOff } from '../findings/severity.ts';
import type { RuleSetting } from './rule-settings-file.ts';
import type { Setting } from './policy.ts';

export function levelOf(setting: RuleSetting): SeverityOrOff {
  return typeof setting === 'string' ? setting : setting.severity;
}

export function minimumOf(setting: RuleSetting): SeverityOrOff | undefined {
  return typeof setting === 'string' ? undefined : setting.minimum;
}

/** The stricter of two levels with its origin; the second where they are equal or one is missing. */
export function stricter<T extends Setting<SeverityOrOff>>(one: T | undefined, other: T): T {
  return one && !isAtLeast(other.value, one.value) ? one : other;
}
