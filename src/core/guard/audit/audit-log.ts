/** Where the guard writes what it did; the host keeps the file. */
export interface AuditLog {
  /**
   * Adds a line and resolves once it is safe.
   * @throws when it cannot be written: nothing is sent then.
   */
  append(entry: AuditEntry): Promise<void>;
  /** What was spent on a day (ISO date). */
  spentOn(day: string): Promise<Spending>;
}

export interface Spending {
  readonly tokens: number;
  /** In euros, by the prices of the policy. */
  readonly cost: number;
}

/** What is noted of a request. It holds no content, no personal value and nobody's name. */
export type AuditEntry = AuditedDecision | AuditedEnd;

interface AuditedRequest {
  /** Tells requests apart; random. */
  readonly request: string;
  /** ISO date and time in UTC. */
  readonly time: string;
}

/** Before anything is sent, and instead of it when it is refused. */
export interface AuditedDecision extends AuditedRequest {
  readonly kind: 'sent' | 'refused';
  /** SHA-256 of the policy's texts, its parents included, 64 hexadecimal digits. */
  readonly policy: string;
  readonly provider: string;
  readonly host: string | undefined;
  readonly model: string;
  /** Rule that refused. */
  readonly rule?: string;
  /** How many values of each category, by what became of them. */
  readonly data: Readonly<Partial<Record<'allow' | 'pseudonymise' | 'refuse', Readonly<Record<string, number>>>>>;
  readonly promptTokens: number;
}

/** After the answer, or what came of it. */
export interface AuditedEnd extends AuditedRequest {
  readonly kind: 'ended';
  /** A `FinishReason`, or why no answer came. */
  readonly finish: string;
  readonly promptTokens: number;
  readonly answerTokens: number;
  readonly cost: number;
  readonly energyWh: readonly [low: number, high: number];
  readonly co2eGrams: readonly [low: number, high: number];
  /** How many concerns of each kind the check of the answer raised. */
  readonly concerns: Readonly<Record<string, number>>;
}
