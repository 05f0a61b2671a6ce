import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Score } from './score.ts';

export interface Floor {
  readonly precision: number;
  readonly recall: number;
}

export interface Floors {
  readonly byRule: ReadonlyMap<string, Floor>;
  /** Of `ai/undocumented-call`, by language of the code. */
  readonly aiCallsByLanguage: ReadonlyMap<string, Floor>;
}

interface FloorsFile {
  readonly rules: Readonly<Record<string, Floor>>;
  readonly aiCalls: Readonly<Record<string, Floor>>;
}

/** Floors in the order of the file. */
export function readFloors(path: string): Floors {
  const { rules, aiCalls } = parse(readFileSync(path, 'utf8')) as FloorsFile;
  return { byRule: new Map(Object.entries(rules)), aiCallsByLanguage: new Map(Object.entries(aiCalls)) };
}

/** A rule that says nothing has no precision; its recall tells enough. */
export function isUnder(floor: Floor, { precision = 1, recall = 1 }: Score): boolean {
  return precision < floor.precision || recall < floor.recall;
}

export function verdictOf(floor: Floor, score: Score): string {
  const verdict = isUnder(floor, score) ? 'under' : 'ok';
  return `${verdict} (${floor.precision.toFixed(2)} / ${floor.recall.toFixed(2)})`;
}
