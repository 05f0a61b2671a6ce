import { dataCategoryOf, type DataCategoryId } from '../../core/personal-data/categories.ts';
import type { Locale } from '../../core/rules/rules.ts';

/** What people call a data category. */
export function categoryLabel(id: DataCategoryId, locale: Locale): string {
  return dataCategoryOf(id)?.label[locale] ?? id;
}
