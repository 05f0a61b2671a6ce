import { flowClientWords } from '../../../../generated/flow-client-words.ts';
import type { CallNode } from '../../syntax/flow/flow-node.ts';
import type { FlowLanguageId } from '../../syntax/flow/flow-reader.ts';
import { lastNameOf, namesIn } from './call-names.ts';
import { plainName, wordsOf } from './conventions.ts';
import type { MatchedCall } from './matched-call.ts';

const [only] = flowClientWords;
if (!only) throw new Error('client-words.yml is empty');

const services = new Map(only.services.flatMap(({ name, words }) => words.map((word) => [word, name] as const)));
const webhooks = new Map(only.webhooks.flatMap(({ name, words }) => words.map((word) => [word, name] as const)));
/** Words that say that a name holds an address where messages are taken, or any. */
export const hookWords: ReadonlySet<string> = new Set(only.hooks);
export const addressWords: ReadonlySet<string> = new Set([...only.hooks, ...only.addresses]);
const client = new Set(only.client);
const notSending = new Set(only.notSending);
const sending = new Set(only.sending);
const models = new Set(only.models);
const runnables = new Set(only.runnables);
const modelClient = new Set([...only.client, ...only.modelClient, ...only.models]);
const asking = new Set(only.asking);
const running = new Set(only.running);
const askingAnything = new Set(only.askingAnything);
const notAsking = new Set(only.notAsking);
const turns = new Set(only.turns);

/** Words of which a text must hold one for a client to be known by its name. */
export const clientWords: readonly string[] = [...services.keys(), ...models, ...askingAnything].filter(isLong);
/** The same, for words that stand in many others, of which the beginning must show: `AI` of `askAI`. */
export const shortClientWords: readonly string[] = [...models].filter((word) => !isLong(word));
/** Words that mean a model where one of these methods follows. */
export const askedWords = { objects: [...runnables], methods: [...running] } as const;

/** Whether a name may be that of a client: it has one of the words as a whole, or as two. `GTAG` of `ChoosingTag` is none. */
export function mayNameClient(name: string): boolean {
  const words = wordsOf(name);
  const isKnown = (word: string): boolean => services.has(word) || models.has(word);
  return (
    words.some((word, index) => isKnown(word) || isKnown(`${word}${words[index + 1] ?? '-'}`)) ||
    askingAnything.has(plainName(name))
  );
}

function isLong(word: string): boolean {
  return word.length > 2;
}

/** Methods and classes start with a capital alike in these languages. */
const capitalised: ReadonlySet<FlowLanguageId> = new Set(['csharp', 'go']);

/** The service of others that a call is made of, told by a name in the code or by the package that it comes from. */
export function serviceOfCall(call: MatchedCall, language: FlowLanguageId): string | undefined {
  const { callee } = call.node;
  if (isOfFile(call)) return undefined;
  const name = lastNameOf(callee);
  if (makesOnly(call.node, name, language) || isOfBuilder(call)) return undefined;
  const ofPackage = serviceOfPath(call.callee.origin);
  if (callee.kind !== 'member') return ofPackage ?? serviceOfFunction(name, call.callee.origin);
  return ofPackage ?? serviceOfPath(call.receiver?.origin) ?? serviceOfNames(namesIn(callee.object));
}

/** A constructor, or a function whose name says that it sends nothing. */
function makesOnly({ callee }: CallNode, name: string, language: FlowLanguageId): boolean {
  const [first = ''] = wordsOf(name);
  return (/^[A-Z]/.test(name) && (callee.kind === 'name' || !capitalised.has(language))) || notSending.has(first);
}

/** `CustomerCreateParams.builder().setEmail(…)`: what a builder is given leaves with what it builds. */
function isOfBuilder({ callee }: MatchedCall): boolean {
  return /uilder\(\)(?:\.(?!build\(\))\w+\(\))*\.\w+$/.test(callee.origin ?? '');
}

/** The service that one of these words names. */
export function serviceOfWords(words: readonly string[]): string | undefined {
  const named = words.find((word, index) => services.has(word) || services.has(`${word}${words[index + 1] ?? '-'}`));
  if (named === undefined) return undefined;
  return services.get(named) ?? services.get(`${named}${words[words.indexOf(named) + 1] ?? ''}`);
}

/** The service of others whose webhook one of these words names, though it means other things elsewhere. */
export function webhookOfWords(words: readonly string[]): string | undefined {
  const named = words.find((word) => webhooks.has(word));
  return named === undefined ? undefined : webhooks.get(named);
}

/** The service whose package a path starts with; what stands in the project itself is told by its names. */
export function serviceOfPath(path: string | undefined): string | undefined {
  if (path === undefined || /^[.@~]?\.{0,2}\//.test(path)) return undefined;
  const heads = path.split(/[./\\:()]+/).filter((part) => part !== '');
  return serviceOfNames(heads.slice(0, heads[0] === 'github' ? 4 : 2));
}

function serviceOfNames(names: readonly string[]): string | undefined {
  for (const [index, name] of names.entries()) {
    const found = serviceIn(wordsOf(name)) ?? services.get(`${plainName(names[index - 1] ?? '')}${plainName(name)}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `mailjetClient`, but not `mailjetRepository`. */
function serviceIn(words: readonly string[]): string | undefined {
  for (const [index, word] of words.entries()) {
    const pair = services.get(`${word}${words[index + 1] ?? '-'}`);
    const found = pair ?? services.get(word);
    if (found === undefined) continue;
    return words.slice(index + (pair === undefined ? 1 : 2)).every((one) => client.has(one)) ? found : undefined;
  }
  return undefined;
}

/** `notifySlack(…)`, where nothing is known of it but its name. */
function serviceOfFunction(name: string, origin: string | undefined): string | undefined {
  const words = wordsOf(name);
  if (origin?.includes('()') === true || words.length > 5 || !sending.has(words[0] ?? '')) return undefined;
  return services.get(words.at(-1) ?? '') ?? services.get(words.slice(-2).join(''));
}

/** Whether a call asks a model, told by the names in the code. */
export function asksModel(call: MatchedCall): boolean {
  const { callee } = call.node;
  if (isOfFile(call)) return false;
  const name = lastNameOf(callee);
  if (askingAnything.has(plainName(name))) return true;
  if (callee.kind !== 'member') return asksByName(wordsOf(name));
  return asksByMethod(name, namesIn(callee.object));
}

function asksByMethod(name: string, names: readonly string[]): boolean {
  const words = wordsOf(name);
  const [first = ''] = words;
  if (names.slice(-2).join('.') === 'chat.completions') return asking.has(first);
  // Spring AI fills a prompt in turns: `chatClient.prompt().system(…).user(…)`.
  if (turns.has(name) && names.slice(1).includes('prompt')) return true;
  if (running.has(plainName(name)) && names.some((one) => isRunnable(one, first))) return true;
  // `chatModel.create(…)` makes a row of a table.
  if (first === 'create' && wordsOf(names.at(-1) ?? '').at(-1) === 'model') return false;
  return asking.has(first) && !words.some((word) => notAsking.has(word)) && names.some(isModel);
}

/** `ask_llm(…)`, `llm(…)` */
function asksByName(words: readonly string[]): boolean {
  const isNamed = words.some((word, index) => models.has(word) || models.has(`${word}${words[index + 1] ?? '-'}`));
  if (!isNamed || words.some((word) => notAsking.has(word))) return false;
  return words.length === 1 ? words[0] !== 'ai' && words[0] !== 'ia' : asking.has(words[0] ?? '');
}

function isModel(name: string): boolean {
  const words = wordsOf(name);
  const at = words.findIndex((word, index) => models.has(word) || models.has(`${word}${words[index + 1] ?? '-'}`));
  if (at < 0) return false;
  const rest = words.slice(models.has(words[at] ?? '') ? at + 1 : at + 2);
  return rest.every((word) => modelClient.has(word));
}

function isRunnable(name: string, method: string): boolean {
  const last = wordsOf(name).at(-1) ?? '';
  // Models of all sorts and graphs run.
  return (
    (runnables.has(last) && (!/^a?run$/.test(method) || /^(?:chain|agent|executor)$/.test(last))) || models.has(last)
  );
}

/** What the file or another one of the project says itself is read there. */
function isOfFile({ callee, receiver }: MatchedCall): boolean {
  return (callee.closure ?? callee.owner ?? receiver?.owner ?? receiver?.closure ?? receiver?.fields) !== undefined;
}
