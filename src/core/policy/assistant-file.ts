import type { Text } from './text-file.ts';

/** What becomes of a kind of personal data in a question to a model. */
export type DataHandling = 'allow' | 'pseudonymise' | 'refuse';

/** What the assistant may ask of models. Where several files of a team speak, the strictest holds. */
export interface AssistantSettings {
  /** Provider that is asked where nobody chooses another: an id of Vigie's catalogue. Without it nothing is asked. */
  provider?: Text;
  /** Address of its API, for a provider that one hosts oneself: `https://albert.example.gouv.fr/v1`. */
  address?: Text;
  /** Model that is asked where nobody chooses another. */
  model?: Text;
  /**
   * What becomes of personal data in a question: `allow` sends them as they are, `pseudonymise` puts stand-ins and turns
   * them back in the answer, `refuse` sends nothing.
   */
  personalData?: DataHandling;
  /** Data categories with which nothing is sent, such as `health`. Added to the parents’. */
  refuse?: Text[];
  /** Data categories that are sent as they are, such as `ip-address`. */
  allow?: Text[];
  /**
   * Globs of paths in quotes, of files of which nothing is ever sent: `'secrets/**'`. One that starts with `!` takes paths
   * out of this list. Added to the parents’.
   */
  neverSend?: Text[];
  /** Uses that nobody may ask help for, by the fact that says so in a record. Added to those of `ai.forbiddenUses`. */
  forbiddenUses?: Text[];
  /** The audit log: `false` for none. */
  audit?: boolean | AuditSettings;
  /** What may be spent a day. The lowest of all files holds. */
  budget?: BudgetSettings;
  /** Prices by glob of model names, in quotes. The last that matches wins. */
  prices?: Record<string, PriceSettings>;
}

export interface AuditSettings {
  /**
   * Days for which lines are kept.
   * @minimum 1
   * @maximum 3660
   * @asType integer
   */
  keepDays?: number;
  /**
   * Size at which a new file is started, in MiB.
   * @minimum 1
   * @maximum 100
   * @asType integer
   */
  rotateAtMiB?: number;
}

export interface BudgetSettings {
  /**
   * Tokens a day, of questions and answers.
   * @minimum 0
   * @asType integer
   */
  tokensPerDay?: number;
  /**
   * Euros a day, by the prices given below `prices`.
   * @minimum 0
   */
  eurosPerDay?: number;
}

/** Euros for a million tokens. */
export interface PriceSettings {
  /**
   * Of the question.
   * @minimum 0
   */
  prompt: number;
  /**
   * Of the answer.
   * @minimum 0
   */
  answer: number;
}
