import type { Project } from '../project/project.ts';
import type { AnswerEvent } from './answer.ts';
import type { AuditLog } from './audit-log.ts';
import type { ClearedPrompt, Decision } from './decision.ts';
import { judgeTarget } from './judge-target.ts';
import type { Prompt } from './prompt.ts';
import { refuse } from './refusals.ts';
import { ModelError, type ModelTransport, type StopSignal } from './transport.ts';

/** What the guard needs of its host. */
export interface GuardContext {
  readonly project: Project;
  readonly audit: AuditLog;
  /** ISO date and time in UTC. */
  readonly now: () => string;
}

/**
 * One conversation with models. It holds the table of pseudonyms, in memory only: the same value has the same
 * pseudonym from its first message to its last.
 */
export interface GuardedConversation {
  /** Decides on a prompt and makes the body that would leave. Sends nothing; never throws. */
  decide(prompt: Prompt): Promise<Decision>;
  /**
   * Writes the audit line, sends, and gives the answer restored and checked.
   * @throws ModelError when no answer comes, or only a part of it: the parts that came were given before.
   */
  ask(cleared: ClearedPrompt, transport: ModelTransport, stop: StopSignal): AsyncIterable<AnswerEvent>;
}

export function openConversation(context: GuardContext): GuardedConversation {
  return {
    decide: (prompt) => Promise.resolve(decide(prompt, context)),
    ask: () => {
      throw new ModelError('changed');
    },
  };
}

function decide({ target }: Prompt, { project }: GuardContext): Decision {
  if (!project.policyIsValid) {
    return refuse('policy-invalid', { params: { place: project.policyPath ?? '.vigie/policy.yml' } });
  }
  const judged = judgeTarget(target, project.policy.forPath(''), []);
  return 'outcome' in judged ? judged : refuse('failure');
}
