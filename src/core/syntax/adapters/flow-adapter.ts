import type { CatalogueLanguage } from '../../ai-calls/provider-file.ts';
import type { FlowTraits } from '../flow/flow-traits.ts';
import type { FlowReads } from '../flow/flow-reader.ts';
import type { FlowAdapter, Idioms } from './adapter.ts';

type KnownIdioms = Partial<Omit<Idioms, 'doubles'>>;

const none: ReadonlySet<string> = new Set();

/** A language that is read as a flow: its facts need only the functions whose meaning is known. */
export function flowAdapter(
  family: CatalogueLanguage,
  flow: FlowReads,
  traits: FlowTraits,
  known: KnownIdioms,
): FlowAdapter {
  const { doubles } = traits;
  const idioms: Idioms = {
    environments: none,
    environmentReads: none,
    dynamicImports: none,
    textConversions: none,
    urlJoins: none,
    formats: none,
    joins: new Map(),
    replacements: new Map(),
    lists: none,
    openers: new Map(),
    urlConstructors: none,
    mocks: none,
    ...known,
    doubles,
  };
  return { family, grammars: flow.grammars, flow, idioms, traits };
}
