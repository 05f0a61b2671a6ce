import { shellFlow } from '../flow/languages/shell.ts';
import { flowAdapter } from './flow-adapter.ts';

const traits = {
  doubles: new Set<string>(),
  stubs: new Set<string>(),
  hasOuterMethods: false,
  bareNames: 'none' as const,
};

export const shell = flowAdapter('shell', shellFlow, traits, {});
