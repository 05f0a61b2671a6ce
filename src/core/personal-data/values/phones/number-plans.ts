import { phonePlans } from '../../../../../generated/phone-plans.ts';
import type { Stretch } from '../digit-run.ts';
import { numberOf, type ReadNumber } from '../phone-numbers.ts';

const plans = new Map(phonePlans.flatMap((plan) => plan.regions.map((region) => [region, plan] as const)));

/** Where numbers have a slash after their area: `03302 / 80 41 57`, `0478/39.61.52`. */
export const slashRegions = ['DE', 'BE'] as const;

/** What the country's plan says of all its numbers; cheaper than reading one. */
export function fitsPlan(stretch: Stretch, region: string): boolean {
  const plan = plans.get(region);
  const { digits } = stretch;
  return (plan?.length ?? digits.length) === digits.length && digits.startsWith(plan?.trunk ?? '');
}

/** Whether a number is grouped as people group those of the region. */
export function hasUsualShape(stretch: Stretch, region: string): boolean {
  return stretch.separator !== 0 && (plans.get(region)?.groups?.includes(stretch.shape) ?? false);
}

/** The international prefix is written in one piece: `0 0 512 512` is a frame. */
export function startsAbroad({ digits, shape }: Stretch): boolean {
  return digits.startsWith('00') && !shape.startsWith('1 ');
}

/** The international prefix 00 counts as a `+`, where the number is grouped or announced. */
export function firstNumber(stretch: Stretch, regions: readonly string[], announced: boolean): ReadNumber | undefined {
  const { digits } = stretch;
  if (startsAbroad(stretch)) {
    return announced || stretch.separator !== 0 ? numberOf(`+${digits.slice(2)}`, undefined) : undefined;
  }
  for (const region of regions) {
    const number = numberOf(digits, region);
    if (number) return number;
  }
  return undefined;
}
