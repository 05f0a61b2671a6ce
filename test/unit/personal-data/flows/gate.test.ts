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

/** A head or a line of what a bundler makes, and whether it is one of those. */
const bundles: readonly (readonly [name: string, line: string, isBundled: boolean])[] = [
  ['webpack', 'var a = __webpack_require__("./a.js");', true],
  ['esbuild', 'var __toESM = (mod) => mod;', true],
  [
    'Rollup, of two formats',
    "typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports) : 0;",
    true,
  ],
  ['Browserify', '(function(f){if(typeof exports==="object"&&typeof module!=="undefined"){module.exports=f()}', true],
  ['names that two files have', 'const a$1 = 1;\nconst b$1 = 2;\nfunction c$2() {}', true],
  ['nobody', "const cost = 'a$1';\ntext.replace(/b/, '$1$2');", false],
];

describe('bundles', () => {
  for (const [name, line, isBundled] of bundles) {
    const rest = 'function send(user) {\n  console.log(user.email);\n}\n';
    it(`of ${name} are ${isBundled ? 'not' : ''} read`, () => {
      const text = `${line}\n${rest.repeat(1500)}`;
      assert.equal(gateOf(text, 'javascript').language, isBundled ? undefined : 'javascript');
      assert.equal(gateOf(`${line}\n${rest}`, 'javascript').language, 'javascript', 'however short');
    });
  }
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
  ['// console.log(x)', false],
  [' * console.log(x)', false],
  ['/* now */ console.log(x)', true],
  ['this.#log.info(x)', true],
  ['request.headers', false],
  ['request(x)', true],
  ['request?.(x)', true],
  ['link.href = x', true],
  ['link.href === x', false],
  ['const place = window.location;\nplace.search = x', true],
  ['if (url.search) stop()', false],
  ['fillMore()', false],
  ['choosingTag()', false],
  ['buildClient(x)', false],
  ['slack.send(x)', true],
  ['notifySlack(x)', true],
  ['NOTIFY_SLACK(x)', true],
  ['open_ai.ask(x)', true],
  ['SLACKclient.send(x)', false],
  ["import { send } from '@sendgrid/mail'", true],
  ['this.ai\n  .ask(x)', true],
  ['askAI(x)', true],
  ['const language = ai;', false],
  ["go('/a?mail=' + x)", true],
  ['go(`/a?mail=${x}`)', true],
  ["const parts = ['/a?b=', '&c='];", false],
  ['go("/a?mail=%s" % x)', true, 'python'],
  ["depot.post('https://exemple.eu/a', x)", true],
  ["depot.postgres(x); const site = 'https://exemple.eu';", false],
  ['depot.post(x); // see https://exemple.eu', false],
  ["depot.post('https://api.interne/a', x)", false],
  ["putAll(x); request.body = x; const site = 'https://exemple.eu';", true],
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
