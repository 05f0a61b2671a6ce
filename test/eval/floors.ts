import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Score } from './score.ts';

export interface Floor {
  readonly precision: number;
  readonly recall: number;
}

/** Floors by rule, in the order of the file. */
export function readFloors(path: string): ReadonlyMap<string, Floor> {
  return new Map(Object.entries(parse(readFileSync(path, 'utf8')) as Record<string, Floor>));
}

/** A rule that says nothing has no precision; its recall tells enough. */
export function isUnder(floor: Floor, { precision = 1, recall = 1 }: Score): boolean {
  return precision < floor.precision || recall < floor.recall;
}
