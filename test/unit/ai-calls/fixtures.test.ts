import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { findCalls, mayHoldAiCall } from '../../../src/core/ai-calls/find-ai-calls.ts';
import { Syntax } from '../../../src/core/syntax/syntax.ts';
import { SourceDocument } from '../../../src/core/text/document.ts';
import { languageIdOf } from '../../../src/core/text/languages.ts';
import { installedGrammars } from '../support/grammars.ts';
import { describeCall, expectedIn } from './expected-calls.ts';

/**
 * Files as a user would write them, in `test/fixtures/ai-calls/<language>`. A line on which a call starts ends with
 * `call: <provider> <kind> [model=…] [host=…] [through=…] [probable]` in a comment; any other line must give none. Everyone and every
 * host in them is fictitious, but for the providers'.
 */
const folder = 'test/fixtures/ai-calls';
describe('AI calls in fixture files', () => {
  const syntax = new Syntax(installedGrammars);
  for (const language of readdirSync(folder)) {
    for (const name of readdirSync(`${folder}/${language}`)) {
      it(`${language}/${name}`, async () => {
        const text = readFileSync(`${folder}/${language}/${name}`, 'utf8');
        const document = new SourceDocument(name, languageIdOf(name), text);
        const calls = (await findCalls(document, syntax)).map(({ call }) => call);
        const expected = expectedIn(document);
        assert.deepEqual(
          calls.map((call) => describeCall(document, call)),
          expected,
        );
        if (expected.length > 0) assert.ok(mayHoldAiCall(document), 'the prefilter lets it through');
      });
    }
  }
});
