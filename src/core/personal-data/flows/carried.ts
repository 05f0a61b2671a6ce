import type { TextRange } from '../../text/document.ts';
import type { FlowValue } from './flow-value.ts';
import type { SinkFile } from './sink-file.ts';

/** An argument with its value. */
export interface Given {
  readonly name: string | undefined;
  readonly range: TextRange;
  readonly value: FlowValue;
}

/** What a sink says of the arguments that count. */
type Chosen = Pick<SinkFile, 'positional' | 'named' | 'except'>;

/** The parts of an argument that count. */
export function carried(given: Given, index: number, sink: Chosen): readonly { range: TextRange; value: FlowValue }[] {
  if (given.name !== undefined && given.name !== '**') return isNamed(given.name, sink) ? [given] : [];
  const { fields } = given.value;
  if (!fields || !choosesKeys(index, sink) || !isOptions(fields)) {
    return sink.positional?.includes(index) === false ? [] : [given];
  }
  const kept = new Map([...fields].filter(([key]) => isNamed(key, sink)));
  // What is spread into the options may stand under any key.
  return [{ range: given.range, value: { ...given.value, taints: [], fields: kept } }];
}

/** Whether only some keys of an object of options count. */
function choosesKeys(index: number, { positional, named, except = [] }: Chosen): boolean {
  return named !== undefined || (except.length > 0 && positional?.includes(index) !== true);
}

function isNamed(name: string, { named, except }: Chosen): boolean {
  return named?.includes(name) !== false && except?.includes(name) !== true;
}

function isOptions(fields: ReadonlyMap<string, FlowValue>): boolean {
  return [...fields.keys()].some((key) => !/^\d+$/.test(key));
}
