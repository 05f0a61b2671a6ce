import { rubyFlow } from '../flow/languages/ruby.ts';
import { flowAdapter } from './flow-adapter.ts';

/** Sources: rspec.info/features/3-13/rspec-mocks, github.com/bblimke/webmock. */
const traits = {
  doubles: new Set(['instance_double', 'class_double', 'double', 'spy', 'Minitest', 'WebMock', 'RSpec', 'Mocha']),
  stubs: new Set(['receive', 'stub']),
  hasOuterMethods: false,
  bareNames: 'methods' as const,
  ownNames: ['new'],
};

/** Sources: docs.ruby-lang.org: ENV, URI, Kernel#format. */
export const ruby = flowAdapter('ruby', rubyFlow, traits, {
  environments: new Set(['ENV']),
  environmentReads: new Set(['ENV.fetch', 'ENV.dig']),
  textConversions: new Set(['URI', 'URI.parse', 'String']),
  urlJoins: new Set(['URI.join', 'File.join']),
  formats: new Set(['format', 'sprintf']),
});
