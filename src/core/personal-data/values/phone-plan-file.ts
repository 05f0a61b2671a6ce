/** One country or territory of `data/phone-plans.yml`. */
export interface PhonePlanFile {
  /** ISO 3166 codes of the regions that share the plan's way of writing. */
  readonly regions: readonly string[];
  readonly source: string;
  /** First digit of every national number as it is dialled. */
  readonly trunk?: string;
  /** Of the regions that share their calling code with none. */
  readonly callingCodes?: Readonly<Record<string, string>>;
  /** How many digits a national number has, with that one. */
  readonly length?: number;
  /** Sizes of the groups of a national number, as people write it. Grouped so, a number needs no word around it. */
  readonly groups?: readonly string[];
  /** Groups that hardly another country has: an announced number grouped so is of this plan, whatever places the policy names. */
  readonly ownGroups?: readonly string[];
  /** Words that announce a number of this plan where the policy names no place that has it; lower case, without accents. */
  readonly words?: readonly string[];
  /** Numbers kept for films and examples, as E.164 with `x` for any digit. */
  readonly fiction?: readonly FictionBlock[];
  /** Published or obviously invented numbers, E.164. */
  readonly examples?: readonly string[];
}

export interface FictionBlock {
  readonly block: string;
  /** A number of the block; it stands in for a real one. */
  readonly example: string;
}
