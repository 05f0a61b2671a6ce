import { rubyFlow } from '../flow/languages/ruby.ts';
import type { Handing } from '../flow/handing.ts';
import { flowAdapter } from './flow-adapter.ts';

/** Methods that open something for a block. Sources: docs.ruby-lang.org: Net::HTTP.start, Object#tap, Object#then. */
const handing = new Map<string, Handing>([
  ['start', { hands: 'result' }],
  ['open', { hands: 'result' }],
  ['tap', { hands: 'receiver' }],
  ['then', { hands: 'receiver' }],
]);

/** Sources: rspec.info/features/3-13/rspec-mocks, github.com/bblimke/webmock. */
const traits = {
  doubles: new Set(['instance_double', 'class_double', 'double', 'spy', 'Minitest', 'WebMock', 'RSpec', 'Mocha']),
  stubs: new Set(['receive', 'stub']),
  hasOuterMethods: false,
  bareNames: 'methods' as const,
  ownNames: ['new'],
  mixins: new Set(['include', 'extend', 'prepend']),
  handing,
};

/** Sources: docs.ruby-lang.org: ENV, URI, Kernel#format. */
export const ruby = flowAdapter('ruby', rubyFlow, traits, {
  environments: new Set(['ENV']),
  environmentReads: new Set(['ENV.fetch', 'ENV.dig']),
  textConversions: new Set(['URI', 'URI.parse', 'String']),
  urlJoins: new Set(['URI.join', 'File.join']),
  formats: new Set(['format', 'sprintf']),
});
