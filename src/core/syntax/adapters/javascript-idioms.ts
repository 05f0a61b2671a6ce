import type { Idioms } from './adapter.ts';

export const javaScriptIdioms: Idioms = {
  environments: new Set(['process.env', 'import.meta.env', 'Bun.env', 'globalThis.process.env']),
  environmentReads: new Set(['Deno.env.get']),
  dynamicImports: new Set(),
  textConversions: new Set(['String', 'encodeURI']),
  urlJoins: new Set(['path.posix.join', 'url-join.default']),
  openers: new Map(),
  formats: new Set(['util.format', 'node:util.format']),
  urlConstructors: new Set(['URL', 'Request', 'url.URL', 'node:url.URL']),
  mocks: new Set([
    'jest.mock',
    'jest.doMock',
    'jest.unstable_mockModule',
    'vi.mock',
    'vi.doMock',
    'mock.module',
    'vitest.vi.mock',
  ]),
  doubles: new Set([
    'jest',
    'vi',
    'vitest',
    'sinon',
    'jest-mock-extended',
    'vitest-mock-extended',
    'ts-mockito',
    'nock',
    'msw',
  ]),
};
