import type { Stretch } from '../digit-run.ts';

const POINT = 46;

/** Whether it is a list, a decimal number or a company. */
export function isOther(stretch: Stretch): boolean {
  return isCounting(stretch) || isDecimal(stretch) || isBelgianEnterprise(stretch);
}

/** `0417.497.106`: companies of Belgium; the last two digits are 97 less the rest of the first eight by 97, as in stdnum’s `be.vat`. */
function isBelgianEnterprise({ digits, shape, separator }: Stretch): boolean {
  if (shape !== '4 3 3' || separator !== POINT || !/^[01]/.test(digits)) return false;
  return 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8));
}

/** « 01 02 03 04 05 »: a list. */
function isCounting(stretch: Stretch): boolean {
  if (stretch.shape !== '2 2 2 2 2') return false;
  const groups = stretch.digits.match(/../g)?.map(Number) ?? [];
  return groups.every((group, at) => at === 0 || group === (groups[at - 1] ?? 0) + 1);
}

/** `0.035249196`: weights of a model fill whole files with numbers that would read as 00 35 24 91 96. */
function isDecimal(stretch: Stretch): boolean {
  return stretch.separator === POINT && /^\d+ \d+$/.test(stretch.shape);
}
