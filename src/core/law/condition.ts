import type { FactCondition } from './fact-file.ts';
import { allOf, anyOf, not, type Truth } from './truth.ts';

/** Answers to facts by id. */
export type TruthOf = (fact: string) => Truth;

/** Whether a condition holds. An empty `any` asks for nothing. */
export function holds({ all = [], any = [], none = [] }: FactCondition, truthOf: TruthOf): Truth {
  const oneOfAny = any.length === 0 ? true : anyOf(any.map(truthOf));
  return allOf([...all.map(truthOf), oneOfAny, ...none.map((fact) => not(truthOf(fact)))]);
}

/** The facts that make a condition hold, or fail; for one that is unknown, the facts whose answer is awaited. */
export function decidingFacts({ all = [], any = [], none = [] }: FactCondition, truthOf: TruthOf): readonly string[] {
  const verdict = holds({ all, any, none }, truthOf);
  const anyDecides = anyOf(any.map(truthOf)) === verdict;
  return [
    ...all.filter((fact) => truthOf(fact) === verdict),
    ...(anyDecides ? any.filter((fact) => truthOf(fact) === verdict) : []),
    ...none.filter((fact) => not(truthOf(fact)) === verdict),
  ];
}
