/** Levels of a finding, from the mildest; the names are VS Code's. `off` is a setting, not a level of a finding. */
export const severities = ['hint', 'information', 'warning', 'error'] as const;

export type Severity = (typeof severities)[number];

/** What a policy may set for a rule or a data category. */
export type SeverityOrOff = Severity | 'off';

/** Order of levels for comparison: `off` is 0, `error` is 4. */
export function severityRank(severity: SeverityOrOff): number {
  return severity === 'off' ? 0 : severities.indexOf(severity) + 1;
}

export function isAtLeast(severity: SeverityOrOff, threshold: SeverityOrOff): boolean {
  return severityRank(severity) >= severityRank(threshold);
}
