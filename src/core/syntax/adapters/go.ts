import { goFlow } from '../flow/languages/go.ts';
import { flowAdapter } from './flow-adapter.ts';

/** Sources: pkg.go.dev/github.com/stretchr/testify/mock, pkg.go.dev/net/http/httptest. */
const traits = {
  doubles: new Set(['github.com/stretchr/testify/mock', 'github.com/jarcoal/httpmock', 'net/http/httptest']),
  stubs: new Set<string>(),
  hasOuterMethods: true,
  bareNames: 'none' as const,
};

/** Sources: pkg.go.dev/os, pkg.go.dev/fmt, pkg.go.dev/net/url, pkg.go.dev/strings. */
export const go = flowAdapter('go', goFlow, traits, {
  environmentReads: new Set(['os.Getenv', 'os.LookupEnv']),
  textConversions: new Set([
    'string',
    'openai.F',
    'openai.String',
    'net/url.Parse',
    'strings.TrimRight',
    'strings.TrimSuffix',
    'strings.TrimSpace',
    'aws.String',
  ]),
  urlJoins: new Set(['net/url.JoinPath', 'path.Join']),
  formats: new Set(['fmt.Sprintf']),
  joins: new Map([
    ['strings.Join', 'last'],
    ['fmt.Sprint', ''],
  ]),
  replacements: new Map([
    ['strings.Replace', 'text-first'],
    ['strings.ReplaceAll', 'text-first'],
  ]),
});
