import type { FlowNode } from '../../syntax/flow/flow-node.ts';
import { addressWords, hookWords, serviceOfWords, webhookOfWords } from './client-words.ts';
import { wordsOf } from './conventions.ts';

/** The service that an address is of by the name that the code gives it: `settings.SLACK_WEBHOOK_URL`, `env('TEAMS_WEBHOOK')`. */
export function serviceOfAddress(node: FlowNode | undefined, origin = ''): string | undefined {
  const words = wordsOf(`${node ? nameOf(node) : ''}_${origin}`);
  if (!words.some((word) => addressWords.has(word))) return undefined;
  return serviceOfWords(words) ?? (words.some((word) => hookWords.has(word)) ? webhookOfWords(words) : undefined);
}

/** The name that an address has in the code or, where a call asks for it, in the configuration. */
function nameOf(node: FlowNode, depth = 0): string {
  if (node.kind === 'name' || node.kind === 'member') return node.name;
  // What a path is called says nothing of who listens there.
  if (node.kind === 'literal') return depth > 0 && node.text?.includes('/') === false ? node.text : '';
  const inner = innerOf(node);
  return inner && depth < 3 ? nameOf(inner, depth + 1) : '';
}

/** What names the value: the key, the first of several, what a function is asked for. */
function innerOf(node: FlowNode): FlowNode | undefined {
  if (node.kind === 'element') return node.index;
  if (node.kind === 'choice') return node.options[0];
  return node.kind === 'call' ? node.arguments[0]?.value : undefined;
}
