import type { AssistantPolicy } from '../policy/assistant-policy.ts';
import type { RefusedPrompt } from './decision.ts';
import { pathsIn } from './paths.ts';
import { shown } from './places.ts';
import type { Prompt } from './prompt.ts';
import { refuse } from './refusals.ts';

/** Whether a prompt takes something from a file of which the policy sends nothing. */
export function judgePaths(prompt: Prompt, assistant: AssistantPolicy): RefusedPrompt | undefined {
  for (const path of pathsIn(prompt)) {
    const origin = assistant.neverSends(path);
    if (origin) return refuse('never-sent', { params: { file: shown(path) }, origin });
  }
  return undefined;
}
