import { shippedCatalogue } from '../../../src/core/ai-calls/catalogue.ts';
import type { AiCall } from '../../../src/core/ai-calls/ai-call.ts';
import { resolveAssistant } from '../../../src/core/policy/assistant-policy.ts';
import type { Organisation } from '../../../src/core/policy/organisation-file.ts';
import type { PathPolicy, Policy } from '../../../src/core/policy/policy.ts';
import type { ProjectTree } from '../../../src/core/project/files.ts';
import type { SourceDocument } from '../../../src/core/text/document.ts';

/** Files in memory, by path. A content of `undefined` is a file that is there and cannot be read. */
export function memoryFiles(contents: Readonly<Record<string, string | undefined>>): ProjectTree {
  return {
    read: (path) => {
      if (!Object.hasOwn(contents, path)) return Promise.resolve(undefined);
      const text = contents[path];
      return text === undefined ? Promise.reject(new Error('unreadable')) : Promise.resolve(text);
    },
    list: (folder) => {
      const inside = Object.keys(contents).filter(
        (path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0)) === folder,
      );
      return Promise.resolve(inside.sort());
    },
    folders: (folder) => {
      const inside = Object.keys(contents).filter((path) => path.startsWith(`${folder}/`));
      const names = inside.map((path) => path.slice(folder.length + 1).split('/'));
      return Promise.resolve(
        [...new Set(names.flatMap(([name = '', ...rest]) => (rest.length > 0 ? [name] : [])))].sort(),
      );
    },
  };
}

/** A policy of a French local authority, every rule at `warning`. */
export function policyWith(
  organisation: Organisation = { name: 'Ville fictive', kind: 'local-authority' },
  changes: Partial<Policy> = {},
): Policy {
  const origin = { source: 'default', line: 0 };
  const pathPolicy: PathPolicy = {
    severityOf: () => ({ value: 'warning', origin }),
    severityOfCategory: () => undefined,
    allowedValues: [],
    sanitizers: [],
    verdictOn: () => undefined,
    forbiddenUses: new Map(),
  };
  return {
    organisation,
    jurisdictions: ['fr'],
    languages: ['fr', 'en'],
    noticesFolder: '.vigie/notices',
    reviewEveryMonths: undefined,
    catalogue: shippedCatalogue,
    assistant: resolveAssistant([]),
    digest: '',
    colours: {},
    exceptions: [],
    forPath: () => pathPolicy,
    ...changes,
  };
}

/** A call on the line that holds `here`, inside the symbols that start at the given texts, innermost first. */
export function callIn(document: SourceDocument, symbols: readonly (readonly [name: string, at: string])[]): AiCall {
  const { text } = document;
  const start = text.indexOf('here');
  return {
    provider: 'albert',
    providerName: 'Albert',
    sdk: 'openai',
    kind: 'chat',
    callee: 'client.chat.completions.create',
    range: { start, end: start + 4 },
    confidence: 'certain',
    enclosing: symbols.map(([name, at]) => ({ name, range: { start: text.indexOf(at), end: text.length } })),
  };
}
