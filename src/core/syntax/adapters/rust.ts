import { rustFlow } from '../flow/languages/rust.ts';
import { flowAdapter } from './flow-adapter.ts';

/** Sources: docs.rs/mockall, docs.rs/wiremock, docs.rs/mockito. */
const traits = {
  doubles: new Set(['mockall', 'wiremock', 'mockito', 'httpmock']),
  stubs: new Set<string>(),
  hasOuterMethods: true,
  bareNames: 'none' as const,
  ownNames: ['Self'],
};

/** Sources: doc.rust-lang.org/std/env, docs.rs/url. */
export const rust = flowAdapter('rust', rustFlow, traits, {
  environmentReads: new Set(['std.env.var', 'env.var', 'dotenvy.var']),
  textConversions: new Set(['String.from', 'url.Url.parse', 'Url.parse', 'reqwest.Url.parse']),
});
