import { phonePlans } from '../../../../../generated/phone-plans.ts';
import { SLASH } from '../characters.ts';
import type { Stretch } from '../digit-run.ts';
import { numberOf, type ReadNumber } from '../phone-numbers.ts';
import type { ScannedText } from '../recognizer.ts';
import { slashRegions } from './number-plans.ts';

const abroad = phonePlans.filter(({ words }) => words !== undefined);

/** What is a service’s here may be somebody’s elsewhere. */
export function announcedNumber(
  source: ScannedText,
  stretch: Stretch,
  here: ReadNumber | undefined,
): ReadNumber | undefined {
  if (here?.canBePersonal === true || (here && !speaksOfElsewhere(source))) return here;
  return numberAbroad(source, stretch) ?? numberByShape(stretch) ?? numberSaid(source, stretch);
}

/** Whether a text speaks of another country than the policy’s more than of that. */
function speaksOfElsewhere(source: ScannedText): boolean {
  const [said] = source.regionsSaid();
  return said !== undefined && !source.regions.includes(said);
}

/** `Mobil = "0171 …"` is a number of a German plan, whatever the places that the policy names. */
function numberAbroad(source: ScannedText, { start, digits }: Stretch): ReadNumber | undefined {
  const said = source.wordsBefore(start);
  for (const { regions, words = [] } of abroad) {
    if (!words.some((word) => said.includes(word))) continue;
    for (const region of regions) {
      const number = numberOf(digits, region);
      if (number) return number;
    }
  }
  return undefined;
}

/** An announced number that is grouped as one country alone groups them: `(208) 336-4471`, `0161 850 4471`. */
function numberByShape({ digits, shape, separator }: Stretch): ReadNumber | undefined {
  if (separator === 0) return undefined;
  const [area = ''] = shape.split(' ', 1);
  if (separator === SLASH && digits.startsWith('0') && Number(area) >= 3)
    return slashRegions.map((region) => numberOf(digits, region)).find((one) => one !== undefined);
  for (const { regions, ownGroups = [], trunk = '' } of phonePlans) {
    if (!ownGroups.includes(shape) || !digits.startsWith(trunk)) continue;
    const number = numberOf(digits, regions[0]);
    if (number) return number;
  }
  return undefined;
}

/** An announced number of a country that the text speaks of: `Phone: "086 917 2836"` beside addresses that end in `.ie`. */
function numberSaid(source: ScannedText, { digits }: Pick<Stretch, 'digits'>): ReadNumber | undefined {
  return source
    .regionsSaid()
    .map((region) => numberOf(digits, region))
    .find((one) => one?.canBePersonal);
}
