import type { SeverityOrOff } from '../../../../src/core/findings/severity.ts';
import type { PathPolicy, Setting } from '../../../../src/core/policy/policy.ts';

interface Settings {
  readonly rule?: SeverityOrOff;
  /** Where the rule's level was written. */
  readonly source?: string;
  readonly categories?: Readonly<Record<string, SeverityOrOff>>;
  readonly allow?: readonly string[];
}

const setting = <T>(value: T, source: string): Setting<T> => ({ value, origin: { source, line: 0 } });

export function pathPolicy({
  rule = 'warning',
  source = 'default',
  categories = {},
  allow = [],
}: Settings): PathPolicy {
  return {
    severityOf: () => setting(rule, source),
    severityOfCategory: (category) => {
      const severity = categories[category];
      return severity && setting(severity, '.vigie/policy.yml');
    },
    allowedValues: allow.map((value) => setting({ value, reason: 'test' }, '.vigie/policy.yml')),
    sanitizers: [],
    verdictOn: () => undefined,
    forbiddenUses: new Map(),
  };
}
