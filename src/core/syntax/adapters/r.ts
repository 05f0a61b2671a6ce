import { rFlow } from '../flow/languages/r.ts';
import { flowAdapter } from './flow-adapter.ts';

/** Sources: testthat.r-lib.org, webmockr. */
const traits = {
  doubles: new Set(['webmockr', 'mockery', 'vcr']),
  stubs: new Set<string>(),
  hasOuterMethods: false,
  bareNames: 'none' as const,
};

/** Sources: stat.ethz.ch/R-manual: Sys.getenv, sprintf, as.character. */
export const r = flowAdapter('r', rFlow, traits, {
  environmentReads: new Set(['Sys_getenv']),
  textConversions: new Set(['as_character', 'trimws', 'url']),
  formats: new Set(['sprintf']),
  replacements: new Map([
    ['gsub', 'text-last'],
    ['sub', 'text-last'],
  ]),
});
