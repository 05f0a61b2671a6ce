/** What the policy says that flows must know. */
export interface FlowSettings {
  /** Functions after which nothing personal is left, besides those that Vigie knows by their name. */
  readonly sanitizers: readonly string[];
}

export const noFlowSettings: FlowSettings = { sanitizers: [] };
