import assert from 'node:assert/strict';
import { TellingLines } from '../../../../src/core/personal-data/fields/telling-lines.ts';
import { FlowGate } from '../../../../src/core/personal-data/flows/anchors.ts';
import { SourceDocument } from '../../../../src/core/text/document.ts';

function gateOf(text: string, languageId: string): FlowGate {
  const document = new SourceDocument(`a.${languageId}`, languageId, text);
  return new FlowGate(document, { value: false, asksModel: () => false, lines: new TellingLines(text) });
}

/** A line, and whether it names personal data as code does. */
const names: readonly (readonly [line: string, isUsed: boolean, languageId?: string])[] = [
  ['const email = read();', true],
  ['log(user.email);', true],
  ["log(user['email']);", true],
  ["log(form.get('email'));", true],
  ["send({ 'email': value });", true],
  ['log(`à ${email}`);', true],
  ['echo "Bonjour $email";', true, 'php'],
  ['puts "à #{email}"', true, 'ruby'],
  ['print(f"à {email}")', true, 'python'],
  ['row[:email]', true, 'ruby'],
  ['user.getEmail()', true],
  ['*user.Email = mail', true, 'go'],
  ['// the email of the user', false],
  ['stop(); // email', false],
  ['# email', false, 'python'],
  [' * @param email', false],
  ["kind = 'email';", false],
  ["const kinds = ['text',\n'email',\n'search'];", false],
  ["throw new Error('Invalid email');", false],
  ['const range = /[\\uDEAF]/;', false],
];

describe('names that may be sources of flows', () => {
  for (const [line, isUsed, languageId = 'javascript'] of names) {
    it(`${isUsed ? 'are' : 'are not'} in: ${line}`, () => {
      assert.equal(gateOf(line, languageId).hasData, isUsed);
    });
  }

  it('are not looked for in what a minifier made', () => {
    const line = `${'function a(b){return b.email};'.repeat(50)}\n`;
    assert.equal(gateOf(line.repeat(10), 'javascript').language, undefined);
    assert.equal(gateOf(line.replaceAll(';', ';\n').repeat(10), 'javascript').hasData, true);
  });
});

/** A text, and whether it holds what a sink needs. */
const sinks: readonly (readonly [text: string, isHeld: boolean, languageId?: string])[] = [
  ["import { appendFile } from 'node:fs/promises';", true],
  ["import { stat } from 'node:fs/promises';", false],
  ["const http = require('http');\nhttp.STATUS_CODES;", false],
  ['import logging\nlogging.info(x)', true, 'python'],
  ['import logging\nlogging.Handler', false, 'python'],
  ['console.log(x)', true],
  ['console.clear()', false],
  ['this.logger.warn(x)', true],
  ['router.push(x)', true],
  ['res.push(x)', false],
  ["headers.set('Location', x)", true],
  ["headers.set('Accept', x)", false],
  ["fetch('https://exemple.test')", true],
  ["parent.postMessage(x); const site = 'https://exemple.test';", false],
  ['ask({ model, messages })', true],
  [`ask({ model });\n${'stop();\n'.repeat(1000)}tell({ messages });`, false],
];

describe('words that sinks need', () => {
  for (const [text, isHeld, languageId = 'javascript'] of sinks) {
    it(`${isHeld ? 'are' : 'are not'} in: ${text.slice(0, 60)}`, () => {
      assert.equal(gateOf(text, languageId).hasSinks, isHeld);
    });
  }
});
