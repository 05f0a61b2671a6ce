import assert from 'node:assert/strict';
import type { Decision } from '../../../src/core/guard/decision.ts';
import type { Prompt, PromptMessage, PromptPart } from '../../../src/core/guard/prompt.ts';
import type { Project } from '../../../src/core/project/project.ts';
import { ModelClient } from '../../../src/node/models/model-client.ts';
import { ModelServer, delta, finished, sse } from '../../support/model-server.ts';
import { conversationOn } from './support/conversation.ts';
import { disguises } from './support/disguises.ts';
import { projectWith } from './support/project.ts';

/** Invented, each of them: no such domain, accounts of a bank that does not exist, numbers of nobody. */
const values = [
  { kind: 'email address', value: 'lea.morel@ville-fictive.fr' },
  { kind: 'phone number', value: '06 27 84 51 93' },
  { kind: 'phone number in one', value: '0627845193' },
  { kind: 'phone number of the world', value: '+33 6 27 84 51 93' },
  { kind: 'social security number', value: '1 85 05 78 006 084 91' },
  { kind: 'social security number in one', value: '185057800608491' },
  { kind: 'bank account', value: 'FR76 9999 9123 4598 7654 3210 925' },
  { kind: 'payment card', value: '4974 0185 9632 5874' },
  { kind: 'payment card in one', value: '4974018596325874' },
];

type Way = (text: string) => Omit<Prompt, 'target'>;
const said = (part: PromptPart): Omit<Prompt, 'target'> => ({ messages: [{ role: 'user', parts: [part] }] });
const then: PromptMessage = { role: 'user', parts: [{ origin: 'typed', text: 'Continue.' }] };

/** The ways by which a text reaches a prompt: `origins.test.ts` holds that there are no others. */
const ways: Readonly<Record<string, Way>> = {
  'what is typed': (text) => said({ origin: 'typed', text: `Vérifie : ${text}` }),
  'a selection of code': (text) => said({ origin: 'selection', path: 'a.ts', languageId: 'typescript', text }),
  'an attached file': (text) =>
    said({ origin: 'attached-file', path: 'n.txt', languageId: 'plaintext', text: `Note\n${text}\n` }),
  'the name of a file': (text) => said({ origin: 'attached-file', path: `dossiers/${text}/piece.txt`, text: 'rien' }),
  'a result of a search': (text) =>
    said({ origin: 'search-result', path: 'b.py', languageId: 'python', text: `# ${text}` }),
  'the result of a tool': (text) => ({
    messages: [
      { role: 'tool', toolCallId: 'c', parts: [{ origin: 'tool-result', text: JSON.stringify({ sortie: text }) }] },
      then,
    ],
  }),
  'a diff': (text) => said({ origin: 'diff', text: `--- a/x\n+++ b/x\n@@ -1 +1 @@\n-rien\n+${text}\n` }),
  'the history': (text) => ({ messages: [{ role: 'assistant', parts: [{ origin: 'history', text }] }, then] }),
  'the title': (text) => ({ messages: [{ role: 'system', parts: [{ origin: 'title', text }] }, then] }),
  'the arguments of a tool': (text) => ({
    messages: [
      { role: 'assistant', parts: [], toolCalls: [{ id: 'c', name: 'f', arguments: JSON.stringify({ v: text }) }] },
      then,
    ],
  }),
  'the description of a tool': (text) => ({
    messages: [then],
    tools: [{ name: 'f', description: text, parameters: { type: 'object', description: text } }],
  }),
};

/** A text reduced to its letters and digits, after Unicode's own compatibility: written here without the guard's code. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z\d]/g, '');
}

/** What the server read, in every way that is tried here: as it came, its strings, and what they decode to. */
function readings(body: string): readonly string[] {
  const strings: string[] = [body];
  JSON.parse(body, (key, value: unknown) => {
    strings.push(key);
    if (typeof value === 'string') strings.push(value);
    return value;
  });
  const decoded = strings.flatMap((text) => [
    text.replaceAll(/\s/g, ''),
    Buffer.from(text.replaceAll(/[^\w+/=-]/g, ''), 'base64').toString('utf8'),
    ...(text.match(/[\w+/-]{12,}/g) ?? []).map((token) => Buffer.from(token, 'base64').toString('utf8')),
    ...(text.match(/(?:[\da-f]{2}){6,}/gi) ?? []).map((token) => Buffer.from(token, 'hex').toString('utf8')),
    text.replaceAll(/\\{1,2}u([\da-f]{4})/gi, (_all, digits: string) => String.fromCharCode(parseInt(digits, 16))),
    text.replaceAll(/&#(\d+);/g, (_all, digits: string) => String.fromCodePoint(Number(digits))),
    text.replaceAll(/%(?:25)?([\da-f]{2})/gi, (_all, digits: string) => String.fromCharCode(parseInt(digits, 16))),
  ]);
  return [...strings, ...decoded];
}

const address = (server: ModelServer) => server.address;

describe('prompts that hide personal data', function () {
  this.timeout(60_000);
  let server: ModelServer;
  let masking: Project;
  let refusing: Project;
  before(async () => {
    server = await ModelServer.start();
    masking = await projectWith('version: 1\n');
    const all = '[email, phone, social-security-number, bank-account, payment-card]';
    refusing = await projectWith(`version: 1\nassistant: { refuse: ${all} }\n`);
  });
  after(() => server.stop());

  async function decided(project: Project, prompt: Omit<Prompt, 'target'>): Promise<Decision> {
    const conversation = conversationOn(project);
    const target = { provider: 'ollama', address: address(server), model: 'm' };
    const decision = await conversation.decide({ target, ...prompt });
    if (decision.outcome === 'refused') return decision;
    const client = new ModelClient({ provider: 'ollama', address: address(server), key: undefined });
    for await (const event of conversation.ask(decision, client, new AbortController().signal)) assert.ok(event);
    return decision;
  }

  let count = 0;
  for (const { kind, value } of values) {
    for (const { name, write } of disguises) {
      const text = write(value);
      if (text === undefined) continue;
      it(`never bring to the server: ${kind}, ${name}, by each of ${String(Object.keys(ways).length)} ways`, async () => {
        for (const [way, promptOf] of Object.entries(ways)) {
          count++;
          server.reset(sse(delta('Oui'), finished));
          const decision = await decided(masking, promptOf(text));
          assert.equal(decision.outcome, 'cleared', way);
          const [arrived] = server.arrived;
          assert.equal(arrived?.body, decision.body);
          assert.ok(!arrived.body.includes(value), way);
          for (const reading of readings(arrived.body)) {
            assert.ok(!bare(reading).includes(bare(value)), `${way}: ${text}`);
          }
          assert.ok(decision.masked.length > 0, way);
          server.reset();
          const refused = await decided(refusing, promptOf(text));
          assert.equal(refused.outcome, 'refused', `${way}: ${text}`);
          assert.equal(server.arrived.length, 0);
        }
      });
    }
  }

  it('are more than five hundred', () => {
    assert.ok(count >= 500, String(count));
  });
});
