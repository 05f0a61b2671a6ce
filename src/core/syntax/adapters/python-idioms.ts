import type { Idioms } from './adapter.ts';

export const pythonIdioms: Idioms = {
  environments: new Set(['os.environ']),
  environmentReads: new Set(['os.getenv', 'os.environ.get', 'decouple.config', 'environs.env']),
  dynamicImports: new Set(['importlib.import_module', '__import__']),
  textConversions: new Set([
    'str',
    'string.Template',
    'pydantic.Field',
    'pydantic.HttpUrl',
    'pydantic.AnyHttpUrl',
    'httpx.URL',
    'yarl.URL',
  ]),
  urlJoins: new Set(['urllib.parse.urljoin', 'posixpath.join', 'os.path.join']),
  openers: new Map(),
  formats: new Set(),
  joins: new Map(),
  // `re.sub` has a pattern: what it leaves is not known.
  replacements: new Map(),
  lists: new Set(),
  urlConstructors: new Set(['urllib.request.Request', 'requests.Request', 'httpx.Request']),
  mocks: new Set(['unittest.mock.patch', 'mock.patch', 'mocker.patch', 'monkeypatch.setattr']),
  doubles: new Set([
    'unittest',
    'mock',
    'pytest_mock',
    'mocker',
    'respx',
    'responses',
    // ai.pydantic.dev/testing
    'pydantic_ai.models.test',
    'pydantic_ai.models.function',
  ]),
};
