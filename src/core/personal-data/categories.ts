import { dataCategories } from '../../../generated/data-categories.ts';
import type { DataCategoryFile } from './category-file.ts';

/** Id of a data category, as in `categories.yml`. */
export type DataCategoryId = string;

const byId = new Map(dataCategories.map((category) => [category.id, category]));

export const dataCategoryIds: readonly DataCategoryId[] = [...byId.keys()];

/** Data of a category, `undefined` for an id that `categories.yml` does not list. */
export function dataCategoryOf(id: DataCategoryId): DataCategoryFile | undefined {
  return byId.get(id);
}
