import type { AuditEntry, AuditLog } from '../../../../src/core/guard/audit/audit-log.ts';
import { openConversation, type GuardedConversation } from '../../../../src/core/guard/conversation.ts';
import type { ModelTarget, Prompt, PromptPart } from '../../../../src/core/guard/prompt.ts';
import type { Project } from '../../../../src/core/project/project.ts';

/** A log in memory, which says what was written in it. */
export class MemoryLog implements AuditLog {
  readonly entries: AuditEntry[] = [];
  tokens = 0;
  cost = 0;

  append(entry: AuditEntry): Promise<void> {
    this.entries.push(entry);
    return Promise.resolve();
  }

  spentOn(): Promise<{ tokens: number; cost: number }> {
    return Promise.resolve({ tokens: this.tokens, cost: this.cost });
  }
}

export function conversationOn(project: Project, audit: AuditLog = new MemoryLog()): GuardedConversation {
  let id = 0;
  return openConversation({
    project: () => project,
    audit,
    now: () => '2026-11-26T10:00:00.000Z',
    newId: () => `request-${String(++id)}`,
  });
}

export const local: ModelTarget = { provider: 'ollama', address: 'http://localhost:11434/v1', model: 'gemma3:4b' };

export function ofParts(...parts: readonly PromptPart[]): Prompt {
  return { target: local, messages: [{ role: 'user', parts }] };
}

export function typed(text: string): Prompt {
  return ofParts({ origin: 'typed', text });
}
