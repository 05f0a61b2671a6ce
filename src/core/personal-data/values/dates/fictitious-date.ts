import { monthNames } from '../../../../../generated/month-names.ts';
import { plainOf } from '../name-words.ts';
import { isYear } from './calendar-date.ts';
import { months } from './months.ts';

/** The first of January 1970, where nothing has happened to anyone yet. */
export function fictitious(original: string): string {
  const digits = original.replace(/\D/g, '');
  if (/^\d{4},/.test(original))
    return original
      .replace(/(, ?)\d{1,2}$/, '$11')
      .replace(/(?<=^\d{4}, ?)\d{1,2}/, '1')
      .replace(/time\.\w+/, 'time.January')
      .replace(/^\d{4}/, '1970');
  if (/^\d{4}\D/.test(original) || (/^\d{8}$/.test(original) && isYear(Number(original.slice(0, 4))))) {
    return original
      .replace(/\d{4}/, '1970')
      .replace(/(^\d{4}\D?)\d\d(\D?)\d\d/, (_, head: string, between: string) => `${head}01${between}01`);
  }
  if (/\p{L}{3}/u.test(original)) return spelledStand(original);
  const separator = /\D/.exec(original)?.[0] ?? '';
  const two = (part: string | undefined): string => '1'.padStart(part?.length ?? 2, '0');
  const [day, month] = separator === '' ? [digits.slice(0, 2), digits.slice(2, 4)] : original.split(separator);
  return [two(day), two(month), '1970'].join(separator);
}

function spelledStand(original: string): string {
  const month = original.split(/[\s,]+/).find((word) => months.has(plainOf(word.replace('.', ''))));
  const row = monthNames.find(({ names }) => names.includes(plainOf(month?.replace('.', '') ?? '')));
  const january = row?.names[0] ?? 'janvier';
  const stand = /^\p{Lu}/u.test(month ?? '') ? january.slice(0, 1).toUpperCase() + january.slice(1) : january;
  return original
    .replace(/\d{4}/, '1970')
    .replace(/(?<!\d)\d{1,2}(?:er|st|nd|rd|th)?(?!\d)/, (day) =>
      day.endsWith('er') ? '1er' : /\D/.test(day) ? '1st' : '1',
    )
    .replace(month ?? '', stand);
}
