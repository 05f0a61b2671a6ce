import { Evaluator } from '../syntax/evaluator.ts';
import type { CallExpression, Scope } from '../syntax/facts.ts';
import { adapterOf } from '../syntax/adapters/adapters.ts';
import { readFacts } from '../syntax/read-facts.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { ExternalValue, Value } from '../syntax/values.ts';
import type { SourceDocument } from '../text/document.ts';
import type { AiCall, EnclosingSymbol } from './ai-call.ts';
import { holdsAnchor } from './anchors.ts';
import { calleeName } from './callee-name.ts';
import { namingOf } from './catalogue-languages.ts';
import { identify } from './identify.ts';
import type { MatchContext } from './match-context.ts';
import { matchHttp } from './match-http.ts';
import { isHttpModule, matchRequest } from './match-request.ts';
import { matchFluent } from './match-fluent.ts';
import { matchSdk } from './match-sdk.ts';
import { mayHold, originsOf } from './origins.ts';
import { ownModels } from './own-models.ts';
import { isDouble, isMocked, mockedModules, unwrapped } from './test-doubles.ts';

/** Name of a server that speaks a known protocol but that nobody has listed. */
const unlisted = { id: 'unknown', name: 'OpenAI-compatible API' };

const noEnvironment: ReadonlyMap<string, string> = new Map();

/** What is found of a call beside where it stands. */
type Found = Pick<AiCall, 'provider' | 'providerName' | 'sdk' | 'kind' | 'confidence' | 'model' | 'host'>;

/** Whether the text holds an anchor: an import name, a provider host or an API path. Cheap; no parsing. */
export function mayHoldAiCall(document: SourceDocument): boolean {
  const adapter = adapterOf(document.languageId);
  return adapter !== undefined && holdsAnchor(document.text, adapter.family);
}

/**
 * Every AI call of a document, in order. Empty for a language without an adapter.
 * @param environment values of environment variables, as far as the project gives them (`.env`).
 */
export async function findAiCalls(
  document: SourceDocument,
  syntax: Syntax,
  environment: ReadonlyMap<string, string> = noEnvironment,
): Promise<readonly AiCall[]> {
  const file = await readFacts(document, syntax);
  if (!file) return [];
  const { adapter } = file;
  const { family: language } = adapter;
  // Files of C# import many namespaces whole: those that can hold no call would only hide the others.
  const starImports = file.facts.starImports.filter(
    (module) => mayHold(module, language) || isHttpModule(module, { language }),
  );
  const facts = { ...file.facts, starImports };
  const evaluator = new Evaluator(facts, adapter.idioms, environment);
  const context: MatchContext = {
    facts,
    evaluator,
    language,
    environment,
    mocked: mockedModules(facts, evaluator, adapter.idioms),
  };
  const matches = new Map<CallExpression, Found>();
  for (const call of facts.calls) {
    const found = matchCall(call, context, adapter.idioms.doubles);
    if (found) matches.set(call, found);
  }
  if (namingOf(language).isFluent) for (const call of matches.keys()) dropInner(call, matches);
  return [...matches]
    .map(([call, found]) => describe(call, found))
    .sort((one, other) => one.range.start - other.range.start || one.range.end - other.range.end);
}

/** What a chain of methods asks, it asks once, at its end: `client.embeddings().create(…)`. */
function dropInner(call: CallExpression, matches: Map<CallExpression, Found>): void {
  let at = call.callee;
  while (at.kind === 'member' || at.kind === 'call') {
    if (at.kind === 'call') matches.delete(at);
    at = at.kind === 'member' ? at.object : at.callee;
  }
}

function matchCall(call: CallExpression, context: MatchContext, doubles: ReadonlySet<string>): Found | undefined {
  const values = context.evaluator.evaluate(call.callee);
  // A double is none of the types that it is declared to have.
  if (values.some((value) => value.kind === 'external' && isDouble(value, doubles))) return undefined;
  const found = originsFirst([...values, ...values.flatMap((value) => ownModels(value, call, context))])
    .filter((value) => !isMocked(value, context.mocked))
    .flatMap(
      (value) =>
        bySdk(value, call, context) ?? byHttp(value, call, context) ?? byWrapped(value, call, context, doubles) ?? [],
    );
  // Where a client may be one of several, the one that can be named.
  return found.find(({ provider }) => provider !== unlisted.id) ?? found[0];
}

/** `instructor.from_openai(OpenAI())`: what wraps a client is used like it. */
function byWrapped(
  value: ExternalValue,
  call: CallExpression,
  context: MatchContext,
  doubles: ReadonlySet<string>,
): Found | undefined {
  for (const inner of unwrapped(value, context.evaluator, doubles)) {
    const found = isMocked(inner, context.mocked) ? undefined : bySdk(inner, call, context);
    if (found) return found;
  }
  return undefined;
}

/** What was made in sight says more of host and model than a declared type. */
function originsFirst(values: readonly Value[]): readonly ExternalValue[] {
  const externals = values.filter((value) => value.kind === 'external');
  const isDeclared = ({ steps }: ExternalValue): boolean => steps.some((step) => step.kind === 'call' && step.declared);
  return [...externals.filter((value) => !isDeclared(value)), ...externals.filter(isDeclared)];
}

function bySdk(value: ExternalValue, call: CallExpression, context: MatchContext): Found | undefined {
  const match = namingOf(context.language).isFluent ? matchFluent : matchSdk;
  for (const origin of originsOf(value, context.language)) {
    const found = match(origin.sdk, origin.steps, call.arguments, context.evaluator);
    if (!found) continue;
    const { provider = unlisted, host, model } = identify(origin, call.arguments, context);
    return withKnown(
      { host, model },
      {
        provider: provider.id,
        providerName: provider.name,
        sdk: origin.module,
        kind: found.pattern.kind,
        confidence: origin.untyped ? 'probable' : 'certain',
      },
    );
  }
  return undefined;
}

function byHttp(value: ExternalValue, call: CallExpression, context: MatchContext): Found | undefined {
  const match = namingOf(context.language).isFluent ? matchRequest : matchHttp;
  const found = match(value, call.arguments, context);
  if (!found) return undefined;
  const { provider = unlisted, host, model, kind, confidence } = found;
  return withKnown(
    { host, model },
    { provider: provider.id, providerName: provider.name, sdk: 'http', kind, confidence },
  );
}

function withKnown(known: { host: string | undefined; model: string | undefined }, found: Found): Found {
  const { host, model } = known;
  return { ...found, ...(host === undefined ? {} : { host }), ...(model === undefined ? {} : { model }) };
}

function describe(call: CallExpression, found: Found): AiCall {
  return { ...found, callee: calleeName(call.callee), range: call.calleeRange, enclosing: enclosingOf(call.scope) };
}

function enclosingOf(scope: Scope): readonly EnclosingSymbol[] {
  const symbols: EnclosingSymbol[] = [];
  for (let at: Scope | undefined = scope; at; at = at.parent) if (at.symbol) symbols.push(at.symbol);
  return symbols;
}
