import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { findAiCalls } from '../../../src/core/ai-calls/find-ai-calls.ts';
import { Syntax } from '../../../src/core/syntax/syntax.ts';
import { SourceDocument } from '../../../src/core/text/document.ts';
import { languageIdOf } from '../../../src/core/text/languages.ts';
import { installedGrammars } from '../support/grammars.ts';

const folder = 'test/fixtures/ai-calls';
const fixtures = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.\w+$/.test(name))
  .map((name) => ({ languageId: languageIdOf(name), text: readFileSync(`${folder}/${name}`, 'utf8') }));

describe('AI calls in broken and hostile code', () => {
  const syntax = new Syntax(installedGrammars);

  it('reads any beginning of a file without an error, every call in its place', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...fixtures),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (fixture, part) => {
          const text = fixture.text.slice(0, Math.floor(fixture.text.length * part));
          for (const call of await findAiCalls(new SourceDocument('cut', fixture.languageId, text), syntax)) {
            assert.ok(0 <= call.range.start && call.range.start < call.range.end && call.range.end <= text.length);
            for (const { range } of call.enclosing)
              assert.ok(range.start <= call.range.start && call.range.end <= range.end);
          }
        },
      ),
    );
  });

  const deep = 10_000;
  const hostile: readonly (readonly [string, string, string])[] = [
    ['brackets', 'python', `import openai\nx = ${'['.repeat(deep)}${']'.repeat(deep)}`],
    ['calls', 'python', `import openai\n${'f('.repeat(deep)}openai${')'.repeat(deep)}`],
    ['a chain of members', 'python', `import openai\nopenai${'.a()'.repeat(deep)}`],
    ['a sum of strings', 'python', `import requests\nrequests.post(${Array(deep).fill('"a"').join(' + ')})`],
    ['a chain of names', 'python', `import openai\na0 = openai\n${chainOfNames((from, to) => `a${to} = a${from}`)}`],
    ['brackets', 'typescript', `import OpenAI from 'openai';\nx = ${'['.repeat(deep)}${']'.repeat(deep)}`],
    [
      'calls',
      'java',
      `import com.openai.client.OpenAIClient;\nclass A { void f() { ${'f('.repeat(deep)}${')'.repeat(deep)}; } }`,
    ],
    ['a chain of methods', 'csharp', `using OpenAI.Chat;\nnew ChatClient()${'.A()'.repeat(deep)};`],
    [
      'blocks',
      'go',
      `package a\nimport "github.com/openai/openai-go"\nfunc f() ${'{'.repeat(deep)}${'}'.repeat(deep)}`,
    ],
    ['arrays', 'php', `<?php use OpenAI\\Client; $a = ${'['.repeat(deep)}${']'.repeat(deep)};`],
    ['arrays', 'ruby', `OpenAI::Client\na = ${'['.repeat(deep)}${']'.repeat(deep)}`],
    ['lambdas', 'kotlin', `import com.aallam.openai.client.OpenAI\nval a = ${'{'.repeat(500)}${'}'.repeat(500)}`],
    ['macros', 'rust', `use async_openai::Client;\nfn main() { println!(${'('.repeat(500)}${')'.repeat(500)}); }`],
    ['blocks', 'rust', `use async_openai::Client;\nfn main() ${'{'.repeat(deep)}${'}'.repeat(deep)}`],
    ['pipes', 'r', `library(ellmer)\nx${' |> f()'.repeat(deep)}`],
    ['brackets', 'r', `library(ellmer)\nx <- ${'('.repeat(deep)}1${')'.repeat(deep)}`],
    ['cells', 'jupyter', `{"cells": ${'['.repeat(deep)}"openai"${']'.repeat(deep)}}`],
    ['arrow functions', 'javascript', `import OpenAI from 'openai';\nx = ${'() => '.repeat(deep)}1`],
    ['a chain of members', 'javascript', `import OpenAI from 'openai';\nnew OpenAI()${'.a()'.repeat(deep)}`],
    [
      'a chain of names',
      'javascript',
      `import a0 from 'openai';\n${chainOfNames((from, to) => `const a${to} = a${from};`)}`,
    ],
    ['one name bound again and again', 'python', `import openai\n${'x = openai.OpenAI()\nx.f()\n'.repeat(deep)}`],
    [
      'functions that call each other',
      'python',
      'import openai\ndef f(a): return g(a)\ndef g(a): return f(a)\nf(g(1)).x()',
    ],
    ['a class that is its own base', 'python', 'import openai\nclass A(A): pass\nA().x.y()'],
  ];

  function chainOfNames(line: (from: string, to: string) => string): string {
    return (
      Array.from({ length: deep }, (_, index) => line(String(index), String(index + 1))).join('\n') +
      `\na${String(deep)}.x()`
    );
  }

  for (const [name, languageId, text] of hostile) {
    it(`reads ${name} of ${languageId}, ${String(deep)} deep`, async () => {
      assert.deepEqual(await findAiCalls(new SourceDocument('deep', languageId, text), syntax), []);
    });
  }
});
