import { phpFlow } from '../flow/languages/php.ts';
import { flowAdapter } from './flow-adapter.ts';

/** Sources: docs.phpunit.de/en/11.5/test-doubles.html, docs.mockery.io, phpspec/prophecy. */
const traits = {
  doubles: new Set(['Mockery', 'PHPUnit', 'Prophecy', 'createMock', 'createStub', 'getMockBuilder', 'mock']),
  stubs: new Set(['expects', 'shouldReceive']),
  hasOuterMethods: false,
  bareNames: 'none' as const,
  ownNames: ['self', 'static'],
};

/** Sources: php.net/manual: getenv, sprintf; laravel.com/docs/helpers: env; developer.wordpress.org/reference: esc_url, trailingslashit. */
export const php = {
  ...flowAdapter('php', phpFlow, traits, {
    environments: new Set(['_ENV', '_SERVER']),
    environmentReads: new Set(['getenv', 'env']),
    textConversions: new Set([
      'rtrim',
      'trim',
      'strval',
      'esc_url',
      'esc_url_raw',
      'sanitize_url',
      'trailingslashit',
      'untrailingslashit',
    ]),
    formats: new Set(['sprintf', 'vsprintf']),
    joins: new Map([
      ['implode', 'first'],
      ['join', 'first'],
    ]),
    replacements: new Map([
      ['str_replace', 'text-last'],
      ['str_ireplace', 'text-last'],
      ['strtr', 'text-first'],
    ]),
  }),
  home: /^[ \t]*namespace[ \t]+([\w\\]+)/m,
};
