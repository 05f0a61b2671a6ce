/** `data/top-level-domains.yml`: the endings that a domain name can have. */
export interface TopLevelDomainsFile {
  /** IANA's version of the list. */
  readonly version: string;
  /** Lower case, separated by spaces. */
  readonly names: string;
}
