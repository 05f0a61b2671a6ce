import type { AssistantPolicy } from '../policy/assistant-policy.ts';
import type { RefusedPrompt } from './decision.ts';
import { shown } from './places.ts';
import { refuse } from './refusals.ts';

/** Whether a prompt takes something from a file of which the policy sends nothing. @param paths Of the files of the prompt. */
export function judgePaths(paths: readonly string[], assistant: AssistantPolicy): RefusedPrompt | undefined {
  for (const path of paths) {
    const origin = assistant.neverSends(path);
    if (origin) return refuse('never-sent', { params: { file: shown(path) }, origin });
  }
  return undefined;
}
