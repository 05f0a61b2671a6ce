import assert from 'node:assert/strict';
import type { AnswerEvent } from '../../../src/core/guard/answer/answer.ts';
import type { AuditedEnd } from '../../../src/core/guard/audit/audit-log.ts';
import { openConversation } from '../../../src/core/guard/conversation.ts';
import type { ClearedPrompt } from '../../../src/core/guard/decision.ts';
import { ModelError, type ModelChunk, type ModelTransport } from '../../../src/core/guard/transport.ts';
import { conversationOn, MemoryLog, typed } from './support/conversation.ts';
import { projectWith } from './support/project.ts';

// Invented: no such domain, no such number.
const question = typed('Réponds à lea.morel@ville-fictive.fr, tél. 06 27 84 51 93.');

/** A model that answers with what a function makes of the question it was sent. */
function modelThat(answer: (cleared: ClearedPrompt) => Iterable<ModelChunk | Error>): ModelTransport {
  return {
    async *ask(cleared) {
      for (const chunk of answer(cleared)) {
        await Promise.resolve();
        if (chunk instanceof Error) throw chunk;
        yield chunk;
      }
    },
  };
}

/** The stand-ins of a cleared prompt, in order. */
function standIns({ body, masked }: ClearedPrompt): readonly string[] {
  return masked.map(({ range }) => body.slice(range.start, range.end));
}

async function eventsOf(events: AsyncIterable<AnswerEvent>): Promise<readonly AnswerEvent[]> {
  const all: AnswerEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
}

async function asked(model: ModelTransport, log = new MemoryLog(), stop = new AbortController()) {
  const conversation = conversationOn(await projectWith('version: 1\n'), log);
  const cleared = await conversation.decide(question);
  assert.equal(cleared.outcome, 'cleared');
  return { events: conversation.ask(cleared, model, stop.signal), conversation, cleared };
}

describe('the guard asks', () => {
  it('and gives the answer restored, letter by letter, with its account', async () => {
    const log = new MemoryLog();
    const model = modelThat(function* (cleared) {
      const [email = '', phone = ''] = standIns(cleared);
      for (const letter of `Écrit à ${email}, sinon ${phone.replaceAll(' ', '')}.`)
        yield { kind: 'text', text: letter };
      yield { kind: 'finish', reason: 'complete' };
      yield { kind: 'usage', prompt: 50, answer: 20 };
    });
    const events = await eventsOf((await asked(model, log)).events);
    const end = events.at(-1);
    assert.equal(end?.kind, 'end');
    assert.equal(end.report.text, 'Écrit à lea.morel@ville-fictive.fr, sinon 0627845193.');
    assert.equal(events.flatMap((event) => (event.kind === 'text' ? event.text : [])).join(''), end.report.text);
    assert.equal(end.report.finish, 'complete');
    assert.deepEqual(end.report.usage, { prompt: 50, answer: 20, measured: true });
    assert.deepEqual(end.report.concerns, []);
    assert.deepEqual(
      log.entries.map(({ kind }) => kind),
      ['sent', 'ended'],
    );
    assert.doesNotMatch(JSON.stringify(log.entries), /morel|ville|06 ?27|example\.org/i);
  });

  it('and writes the line before it sends; where it cannot, nothing is sent', async () => {
    let isSent = false;
    const model = modelThat(function* () {
      isSent = true;
      yield { kind: 'finish', reason: 'complete' };
    });
    const log = new MemoryLog();
    log.append = () => Promise.reject(new Error('disk full'));
    const { events } = await asked(model, log);
    await assert.rejects(eventsOf(events), new ModelError('audit'));
    assert.equal(isSent, false);
  });

  it('and restores the arguments of tools as JSON, also where the original has quotes and line breaks', async () => {
    const conversation = conversationOn(await projectWith('version: 1\n'));
    const cleared = await conversation.decide(typed('tél. 06 27\n84 51 93'));
    assert.equal(cleared.outcome, 'cleared');
    const model = modelThat(function* (prompt) {
      const [phone = ''] = standIns(prompt);
      yield { kind: 'tool-call', index: 0, id: 'call_1', name: 'appeler' };
      for (const letter of `{"numero":"${phone}"}`) yield { kind: 'tool-call', index: 0, arguments: letter };
      yield { kind: 'tool-call', index: 1, id: 'call_2', name: 'cassé', arguments: '{"numero":' };
      yield { kind: 'finish', reason: 'tool-calls' };
    });
    const events = await eventsOf(conversation.ask(cleared, model, new AbortController().signal));
    const calls = events.flatMap((event) => (event.kind === 'tool-call' ? [event.call] : []));
    assert.deepEqual(calls, [{ id: 'call_1', name: 'appeler', arguments: '{"numero":"06 27\\n84 51 93"}' }]);
  });

  it('and ends where a person stops it, with what has come', async () => {
    const stop = new AbortController();
    const log = new MemoryLog();
    const model = modelThat(function* () {
      yield { kind: 'text', text: 'Début' };
      stop.abort();
      yield new Error('aborted');
    });
    const events = await eventsOf((await asked(model, log, stop)).events);
    const end = events.at(-1);
    assert.equal(end?.kind === 'end' && end.report.finish, 'stopped');
    assert.equal(end?.kind === 'end' && end.report.text, 'Début');
    assert.equal((log.entries.at(-1) as AuditedEnd).finish, 'stopped');
  });

  it('and says when an answer was cut, by the connection or by an error, after what has come', async () => {
    const cut = await eventsOf((await asked(modelThat(() => [{ kind: 'text', text: 'Moit' }]))).events);
    const end = cut.at(-1);
    assert.equal(end?.kind === 'end' && end.report.finish, 'cut');
    const log = new MemoryLog();
    const broken = modelThat(() => [{ kind: 'text', text: 'Moit' }, new ModelError('server', 500)]);
    const { events } = await asked(broken, log);
    const seen: AnswerEvent[] = [];
    await assert.rejects(
      async () => {
        for await (const event of events) seen.push(event);
      },
      new ModelError('server', 500),
    );
    assert.deepEqual(seen, [{ kind: 'text', text: 'Moit' }]);
    assert.equal((log.entries.at(-1) as AuditedEnd).finish, 'server');
  });

  it('only once, only what it cleared itself, and only under the policy that cleared it', async () => {
    const model = modelThat(() => [{ kind: 'finish', reason: 'complete' }]);
    const { events, conversation, cleared } = await asked(model);
    await eventsOf(events);
    const stop = new AbortController().signal;
    await assert.rejects(eventsOf(conversation.ask(cleared, model, stop)), new ModelError('changed'));
    await assert.rejects(eventsOf(conversation.ask({ ...cleared }, model, stop)), new ModelError('changed'));
    let project = await projectWith('version: 1\n');
    const moving = openConversation({
      project: () => project,
      audit: new MemoryLog(),
      now: () => '2026-11-26T10:00:00.000Z',
      newId: () => 'r',
    });
    const old = await moving.decide(question);
    assert.equal(old.outcome, 'cleared');
    project = await projectWith('version: 1\nassistant: { refuse: [email] }\n');
    await assert.rejects(eventsOf(moving.ask(old, model, stop)), new ModelError('changed'));
    assert.equal((await moving.decide(question)).outcome, 'refused');
  });

  it('and tells personal data that the question did not hold, addresses and images', async () => {
    const model = modelThat(() => [
      {
        kind: 'text',
        text: 'Écrivez à luc.petitjean@autre-fictive.fr.\n\n![x](https://mal.example/?q=secret) [a](https://b.example)\n',
      },
      { kind: 'text', text: 'Répondez à lea.morel@ville-fictive.fr, voir http://c.example/d.' },
      { kind: 'finish', reason: 'complete' },
    ]);
    const end = (await eventsOf((await asked(model)).events)).at(-1);
    assert.equal(end?.kind, 'end');
    const { text, concerns } = end.report;
    assert.deepEqual(
      concerns.map(({ id, range }) => [id, text.slice(range.start, range.end)]),
      [
        ['personal-data', 'luc.petitjean@autre-fictive.fr'],
        ['image', '![x](https://mal.example/?q=secret)'],
        ['link', '[a](https://b.example)'],
        ['link', 'http://c.example/d.'],
      ],
    );
    for (const { message } of concerns) assert.doesNotMatch(message.en + message.fr, /petitjean|secret/);
  });

  it('and counts what an answer took, by the server’s figures or by an estimate that says so', async () => {
    const footprintOf = async (...chunks: readonly ModelChunk[]) => {
      const end = (await eventsOf((await asked(modelThat(() => chunks))).events)).at(-1);
      assert.equal(end?.kind, 'end');
      return end.report.footprint;
    };
    const estimate = await footprintOf({ kind: 'usage', prompt: 10, answer: 1000 });
    assert.equal(estimate.source, 'estimate');
    assert.match(estimate.method.en, /EcoLogits/);
    assert.ok(estimate.energyWh.low > 0 && estimate.energyWh.low < estimate.energyWh.high);
    assert.ok(estimate.co2eGrams.low < estimate.co2eGrams.high);
    const server = { kWh: { low: 0.001, high: 0.002 }, kgCO2e: { low: 0.0001, high: 0.0002 } };
    const given = await footprintOf({ kind: 'usage', prompt: 10, answer: 1000, server });
    assert.deepEqual(
      [given.source, given.energyWh, given.co2eGrams],
      ['server', { low: 1, high: 2 }, { low: 0.1, high: 0.2 }],
    );
  });

  it('and notes a refusal when the host says that a person meant to send it', async () => {
    const log = new MemoryLog();
    const conversation = conversationOn(await projectWith('version: 1\nassistant: { refuse: [email] }\n'), log);
    const refused = await conversation.decide(question);
    assert.equal(refused.outcome, 'refused');
    assert.equal(log.entries.length, 0);
    await conversation.noteRefusal(refused);
    const [entry] = log.entries;
    assert.equal(entry?.kind, 'refused');
    assert.equal(entry.rule, 'personal-data/in-prompt');
    assert.deepEqual(entry.data, { refuse: { email: 1 } });
  });

  it('and keeps no log where the policy wants none', async () => {
    const log = new MemoryLog();
    const conversation = conversationOn(await projectWith('version: 1\nassistant: { audit: false }\n'), log);
    const cleared = await conversation.decide(question);
    assert.equal(cleared.outcome, 'cleared');
    await eventsOf(
      conversation.ask(
        cleared,
        modelThat(() => []),
        new AbortController().signal,
      ),
    );
    assert.deepEqual(log.entries, []);
  });
});
