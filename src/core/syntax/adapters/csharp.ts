import { cSharpFlow } from '../flow/languages/csharp.ts';
import { flowAdapter } from './flow-adapter.ts';

/** Sources: github.com/devlooped/moq, nsubstitute.github.io, fakeiteasy.github.io. */
const traits = {
  doubles: new Set(['Moq', 'Mock', 'NSubstitute', 'Substitute', 'FakeItEasy', 'A.Fake']),
  stubs: new Set(['Setup', 'SetupGet', 'Verify', 'CallTo', 'Received']),
  hasOuterMethods: false,
  bareNames: 'members' as const,
};

/** Sources: learn.microsoft.com System.Environment, System.Uri, System.String. */
export const cSharp = flowAdapter('csharp', cSharpFlow, traits, {
  environmentReads: new Set(['Environment.GetEnvironmentVariable', 'System.Environment.GetEnvironmentVariable']),
  textConversions: new Set(['Uri', 'System.Uri', 'Convert.ToString']),
  urlJoins: new Set(['Uri', 'System.Uri', 'Path.Combine']),
  formats: new Set(['String.Format', 'System.String.Format']),
  joins: new Map([
    ['String.Join', 'first'],
    ['System.String.Join', 'first'],
    ['String.Concat', ''],
    ['System.String.Concat', ''],
  ]),
});
