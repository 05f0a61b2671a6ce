/** `web-addresses.yml`: addresses to which a request sends nothing to others. */
export interface WebAddressesFile {
  /** Ends of hosts that are nobody else’s; `?` stands for a letter. */
  readonly ownHosts: readonly string[];
  /** Labels of networks of one’s own, wherever they stand in a host. */
  readonly ownLabels: readonly string[];
  /** Words of public bodies, in their hosts under the name that is kept for examples. */
  readonly publicBodies: readonly string[];
  /** Schemes that ask no server. */
  readonly askingNone: readonly string[];
  /** Schemes of addresses that no page and no log of a server shows; `*` stands for letters. */
  readonly shownNowhere: readonly string[];
}
