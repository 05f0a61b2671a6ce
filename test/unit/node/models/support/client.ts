import assert from 'node:assert/strict';
import type { ClearedPrompt } from '../../../../../src/core/guard/decision.ts';
import type { ModelChunk } from '../../../../../src/core/guard/transport.ts';
import { conversationOn, typed } from '../../../guard/support/conversation.ts';
import { projectWith } from '../../../guard/support/project.ts';

/** A question that the guard let through, with something masked in it. */
export async function clearedFor(provider: string, address: string): Promise<ClearedPrompt> {
  const project = await projectWith('version: 1\nai: { hosts: { allow: ["127.0.0.1"] } }\n');
  const decision = await conversationOn(project).decide({
    ...typed('Bonjour à lea.morel@ville-fictive.fr'),
    target: { provider, address, model: 'm' },
  });
  assert.equal(decision.outcome, 'cleared');
  return decision;
}

export async function chunksOf(chunks: AsyncIterable<ModelChunk>): Promise<readonly ModelChunk[]> {
  const all: ModelChunk[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return all;
}

/** Never stopped. */
export const goOn = new AbortController().signal;
