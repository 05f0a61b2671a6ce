import { monthNames } from '../../../../../generated/month-names.ts';

/** Numbers of the months, from 1, by their names in lower case without accents. */
export const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap(({ names }) => names.map((name, at) => [name, (at % 12) + 1] as const)),
);
