import { csvFormat } from './csv.ts';
import type { InventoryFormat } from './format.ts';
import { markdownFormat } from './markdown.ts';

/** The output formats, the default one first. Adding one adds a line here. */
export const inventoryFormats: readonly InventoryFormat[] = [markdownFormat, csvFormat];
