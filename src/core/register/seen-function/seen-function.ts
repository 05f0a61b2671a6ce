import { humanStepWords } from '../../../../generated/human-step-words.ts';
import { plainWords } from '../../decisions/words.ts';
import type { OutlineSymbol } from '../../syntax/outline/outline.ts';
import type { SyntaxNode } from '../../syntax/syntax-node.ts';
import type { SourceDocument } from '../../text/document.ts';
import { wordMatcher } from '../../texts/word-matcher.ts';

/** What a function that a record covers takes, and to whom it hands its result. Plain data: it travels between threads. */
export interface SeenFunction {
  /** Names of what it takes about a case, as they are written. */
  readonly inputs: readonly string[];
  readonly humanSteps: readonly HumanStep[];
}

/** A call of something that seems to ask a person. */
export interface HumanStep {
  readonly name: string;
  /** From 1, as people count. */
  readonly line: number;
}

const MAX_INPUTS = 20;
const MAX_STEPS = 5;
/** Most nodes of one function that are looked at. */
const MAX_NODES = 5000;

const [words] = humanStepWords;
const isAlone = wordMatcher(words?.alone ?? []);
const isAction = wordMatcher(words?.actions ?? []);
const isPerson = wordMatcher(words?.people ?? []);
const isOther = wordMatcher(words?.others ?? []);
const isTechnical = wordMatcher(words?.technical ?? []);

export function seenInFunction(symbol: OutlineSymbol, document: SourceDocument): SeenFunction {
  const inputs = symbol.parameters.flatMap(({ names }) => names).filter(isAboutACase);
  return { inputs: [...new Set(inputs)].slice(0, MAX_INPUTS), humanSteps: humanStepsIn(symbol, document) };
}

function isAboutACase(name: string): boolean {
  const parts = plainWords(name);
  return parts.length > 0 && !parts.every(isTechnical);
}

/** Names that are called and that tell of a person, each once, by place. */
function humanStepsIn({ node }: OutlineSymbol, document: SourceDocument): readonly HumanStep[] {
  const { text } = document;
  const found = new Map<string, HumanStep>();
  for (const { type, start, end } of nodesOf(node)) {
    if (!/identifier|^name$|^word$/.test(type) || text.charAt(end) !== '(') continue;
    const name = text.slice(start, end);
    if (!found.has(name) && tellsOfAPerson(name)) {
      found.set(name, { name, line: document.positionAt(start).line + 1 });
    }
  }
  return [...found.values()].slice(0, MAX_STEPS);
}

function tellsOfAPerson(name: string): boolean {
  const parts = plainWords(name);
  if (isOther(parts[0] ?? '')) return false;
  return parts.some(isAlone) || (parts.some(isAction) && parts.some(isPerson));
}

/** The nodes of a function in order of place, its own name left out. */
function* nodesOf(root: SyntaxNode): Generator<SyntaxNode> {
  const pending = root.children.filter(({ field }) => field !== 'name').toReversed();
  let left = MAX_NODES;
  for (let node = pending.pop(); node && left-- > 0; node = pending.pop()) {
    yield node;
    pending.push(...node.children.toReversed());
  }
}
