import type { AiCall } from '../ai-calls/ai-call.ts';
import type { DataCategoryId } from '../personal-data/categories.ts';
import { hostMatcher } from '../policy/globs.ts';
import { namesModel } from './model-names.ts';
import { namesProvider } from './provider-names.ts';
import type { RecordFile } from './record-file.ts';

/** What a record says of a call, against what the code does. */
export interface Mismatch {
  readonly field: 'provider' | 'model' | 'hosts' | 'data';
  /** What the record says, as it is written; several things stand on one line. */
  readonly recorded: string;
  /** What the code does: a provider's name, a model, a host, or the categories that the record does not name. */
  readonly found: readonly string[];
}

/** What is known of a call. */
export type CallFacts = Pick<AiCall, 'provider' | 'providerName' | 'model' | 'host'> & {
  readonly data: readonly DataCategoryId[];
};

/**
 * Where a record and a call that it covers say different things. Only what both say counts: what the record leaves blank it
 * lacks, and what cannot be read in the code is unknown.
 */
export function mismatchesOf(record: RecordFile, call: CallFacts): readonly Mismatch[] {
  return [...ofProvider(record, call), ...ofModel(record, call), ...ofHost(record, call), ...ofData(record, call)];
}

function ofProvider({ provider, otherModels = [] }: RecordFile, call: CallFacts): readonly Mismatch[] {
  if (!isWritten(provider) || call.provider === 'unknown') return [];
  const recorded = [provider, ...otherModels.map((other) => other.provider)].filter(isWritten);
  if (recorded.some((one) => namesProvider(one, call))) return [];
  return [{ field: 'provider', recorded: recorded.join(', '), found: [call.providerName] }];
}

function ofModel({ model, otherModels = [] }: RecordFile, { model: found }: CallFacts): readonly Mismatch[] {
  if (!isWritten(model) || found === undefined) return [];
  const recorded = [model, ...otherModels.map((other) => other.model)].filter(isWritten);
  if (recorded.some((one) => namesModel(one, found))) return [];
  return [{ field: 'model', recorded: recorded.join(', '), found: [found] }];
}

function ofHost({ hosts = [] }: RecordFile, { host }: CallFacts): readonly Mismatch[] {
  if (hosts.length === 0 || host === undefined || hosts.some((glob) => hostMatcher(glob)(host))) return [];
  return [{ field: 'hosts', recorded: hosts.join(', '), found: [host] }];
}

/** A list that is empty says that there are none; a list that is not there says nothing. */
function ofData({ data }: RecordFile, call: CallFacts): readonly Mismatch[] {
  if (!data) return [];
  const found = call.data.filter((category) => !data.includes(category));
  return found.length > 0 ? [{ field: 'data', recorded: data.join(', '), found }] : [];
}

function isWritten(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}
