import type { Locale } from '../rules/rules.ts';
import type { Inventory } from './inventory.ts';

/** One output format of the inventory. */
export interface InventoryFormat {
  readonly id: string;
  /** The whole document, with its last line break. */
  render(inventory: Inventory, locale: Locale): string;
}
