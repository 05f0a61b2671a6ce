/** One block of `data/ip-ranges.yml`. */
export interface IpRangeFile {
  /** CIDR notation. */
  readonly block: string;
  /** `documentation`: nobody’s. `shared`: private networks, loopback, groups, masks and well-known services: no person’s. */
  readonly kind: 'documentation' | 'shared';
  readonly source: string;
}
