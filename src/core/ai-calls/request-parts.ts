import type { Argument, Expression, RecordExpression, Scope } from '../syntax/facts.ts';
import { HOLE, textOf, type ExternalValue, type Value } from '../syntax/values.ts';
import { plainName } from './call-arguments.ts';
import { conventions, type MatchContext } from './match-context.ts';
import { isAnswer } from './sends.ts';

/** All that is said of a request, wherever it is said. */
export interface RequestParts {
  /** Texts that may be addresses or paths, the request's own before those of its client. */
  readonly texts: readonly string[];
  /** Names of methods and options, and texts of one word. */
  readonly words: readonly string[];
  readonly models: readonly string[];
  /** Whether the body says which model is asked. */
  readonly namesModel: boolean;
  /** Whether a header, or something in the body, has this name. */
  holds(name: string): boolean;
}

/** Deepest nesting of builders in builders that is looked into: each step of a pipe of R is one. */
const MAX_DEPTH = 12;

/** Most values of one request that are looked at. */
const MAX_PARTS = 120;

/** `target.path("v1").path("chat")`, `addPathSegments("v1/chat")`, `req_url_path_append("v1", "chat")`. */
const addsToPath =
  /^(?:path|appendPath|(?:add|append)(?:Encoded)?PathSegments?|pathSegments?|req_url_path(?:_append)?)$/i;

/** Longest body that is looked at for names, in UTF-16 code units. */
const MAX_BODY = 4000;

/** A header’s name, or a form field’s. */
const oneName = /^[\w-]{1,40}$/;

/** `{"inputs": …}`, with or without the marks that a string needs. */
const namesInBody = /["']([\w-]{1,40})\\?["']\s{0,8}(?::|=>)/g;

const models = new Set(conventions.modelArguments.map(plainName));

/** Looks through the arguments of a request, what built them, and what its client was told. */
export function partsOfRequest(value: ExternalValue, given: readonly Argument[], context: MatchContext): RequestParts {
  const search = new RequestSearch(context);
  for (const argument of given) search.take(argument.name, argument.value, 0);
  search.open(value, 0);
  search.close();
  return search;
}

class RequestSearch implements RequestParts {
  readonly texts: string[] = [];
  readonly words: string[] = [];
  readonly models: string[] = [];
  namesModel = false;
  readonly #names = new Set<string>();
  /** Parts of a path that are put after each other. */
  readonly #segments: string[] = [];
  readonly #context: MatchContext;
  #left = MAX_PARTS;
  readonly #opened = new Set<readonly Argument[]>();
  /** What objects were told is looked at once, however often they are met. */
  readonly #told = new Set<Expression>();

  constructor(context: MatchContext) {
    this.#context = context;
  }

  holds(name: string): boolean {
    return this.#names.has(plainName(name));
  }

  take(name: string | undefined, expression: Expression, depth: number): void {
    if (name !== undefined) {
      this.words.push(name);
      this.#names.add(plainName(name));
    }
    const values = this.#context.evaluator.evaluate(expression);
    if (name !== undefined && models.has(plainName(name))) {
      this.namesModel = true;
      for (const value of values) if (value.kind === 'text') this.models.push(value.text);
      return;
    }
    for (const value of values) this.#look(value, depth);
  }

  /** What made a value, step by step. */
  open(value: ExternalValue, depth: number): void {
    value.steps.forEach((step, index) => {
      if (step.kind === 'member') {
        this.words.push(step.name);
        return;
      }
      // The same call is met under each module that it may be of.
      if (this.#opened.has(step.arguments)) return;
      this.#opened.add(step.arguments);
      const before = value.steps[index - 1];
      const method = before?.kind === 'member' ? before.name : '';
      const name = method !== '' && step.arguments.length === 1 ? method : undefined;
      for (const one of step.arguments) this.take(one.name ?? name, one.value, depth + 1);
      // In R what is changed stands inside, and was looked at with the arguments.
      if (addsToPath.test(method)) this.#segments.push(...this.#segmentsIn(step.arguments));
    });
    for (const { name, value: told } of this.#context.evaluator.settingsOf(value)) {
      if (this.#told.has(told)) continue;
      this.#told.add(told);
      this.take(name, told, depth + 1);
    }
  }

  /** What is not known is a part as well, but not the request that is changed. */
  #segmentsIn(given: readonly Argument[]): readonly string[] {
    const { evaluator } = this.#context;
    const values = given.filter(({ name }) => name === undefined).map(({ value }) => evaluator.evaluate(value));
    const isRequest = (one: readonly Value[]): boolean =>
      one.some(({ kind }) => kind === 'external') && !one.some(({ kind }) => kind === 'text');
    return values.filter((one, index) => index > 0 || !isRequest(one)).map(textOf);
  }

  /** Puts together what was said in parts. */
  close(): void {
    if (this.#segments.length > 1) this.texts.push(`/${this.#segments.join('/').replace(/^\/+/, '')}`);
  }

  #look(value: Value, depth: number): void {
    if (depth > MAX_DEPTH || this.#left-- <= 0) return;
    if (value.kind === 'text') this.#text(value.text);
    else if (value.kind === 'environment') this.texts.push(HOLE);
    else if (value.kind === 'function') this.#within(value.scope, depth);
    else if (value.kind === 'list') for (const item of value.items) this.take(undefined, item, depth + 1);
    else if (value.kind === 'record') this.#record(value, depth);
    // What another request answered says nothing of where this one goes.
    else if (value.kind === 'external' && !isAnswer(value, this.#context)) this.open(value, depth);
  }

  #record({ entries, spreads }: RecordExpression, depth: number): void {
    for (const [key, entry] of entries) this.take(key, entry, depth + 1);
    for (const spread of spreads) this.take(undefined, spread, depth + 1);
  }

  /** `client.post(path) { setBody(text) }`: what a block says of the request. */
  #within(scope: Scope, depth: number): void {
    for (const { callee, arguments: given, scope: place } of this.#context.facts.calls) {
      if (place.start < scope.start || place.end > scope.end || callee.kind !== 'name') continue;
      if (this.#left <= 0) return;
      for (const { name, value } of given) this.take(name ?? callee.name, value, depth + 1);
      if (addsToPath.test(callee.name)) this.#segments.push(...this.#segmentsIn(given));
    }
  }

  #text(text: string): void {
    if (/^[a-z]+$/i.test(text)) this.words.push(text);
    else this.texts.push(text);
    if (oneName.test(text)) this.#names.add(plainName(text));
    else for (const [, key = ''] of text.slice(0, MAX_BODY).matchAll(namesInBody)) this.#names.add(plainName(key));
    // A body that is written out: `{"model": "…"}`, with or without the marks that a string needs.
    const body = /[{,\s]\\?["']model\\?["']\s*:\s*(?:\\?["']([^"'\\]*))?/.exec(text);
    if (!body) return;
    this.namesModel = true;
    if (body[1] !== undefined) this.models.push(body[1]);
  }
}
