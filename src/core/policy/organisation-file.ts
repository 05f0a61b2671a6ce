import type { Text } from './text-file.ts';

/** Who answers for the software. */
export interface Organisation {
  /** Official name, as it must stand in notices: `Ville de …`. */
  name?: Text;
  /** What it is in law: decides which obligations apply. */
  kind?: 'state' | 'local-authority' | 'social-security' | 'public-body' | 'public-service-contractor' | 'supplier';
  /**
   * Staff, in full-time equivalents. Some duties of openness start at 50.
   * @minimum 0
   */
  staff?: number;
  /**
   * Inhabitants, for a local authority. Some duties of openness start at 3,500.
   * @minimum 0
   */
  population?: number;
  /** Where citizens can reach the data-protection officer: an email address, or an address on one line. */
  contact?: Text;
}
