import type {
  AssignNode,
  BranchNode,
  ClassNode,
  FlowNode,
  FunctionNode,
  ImportNode,
  LoopNode,
  MemberNode,
  RecordNode,
} from '../../syntax/flow/flow-node.ts';
import type { TextRange } from '../../text/document.ts';
import type { DataCategoryId } from '../categories.ts';
import { CallReader } from './calls.ts';
import { isConfiguration, measuredFields, plainName } from './conventions.ts';
import { Environment } from './environment.ts';
import { cleanValue, join, made, mapTaints, openValue, passed, taintsOf, union, withField } from './flow-value.ts';
import type { ClassScope, FlowValue, Taint } from './flow-value.ts';
import type { SinkHit, SinkMatcher } from './match-sink.ts';
import type { Sources } from './sources.ts';
import { Summaries } from './summaries.ts';

/** Personal data in the text of the file, by place. */
export interface LiteralSource {
  readonly range: TextRange;
  readonly category: DataCategoryId;
}

/** Ends of the names of types that do things, or are forms of data and not data. */
const thing =
  /(?:Message|Service|Client|Sender|Template|Repository|Config|Settings|Factory|Handler|Builder|Validator|Controller|Provider|Props|Event|Field|Mailer|Type|Enum|Options|Boolean|Bool|Int|int|float|bool|boolean)\(\)$/;

/** Deepest nesting of functions that are read while others are. */
const MAX_FUNCTIONS = 12;

/** Reads a program in order and follows what names stand for. */
export class Interpreter {
  readonly sources: Sources;
  readonly sinks: SinkMatcher;
  readonly summaries: Summaries;
  readonly #calls: CallReader;
  readonly #literals: readonly LiteralSource[];
  readonly #pending: { node: FunctionNode; environment: Environment; owner: ClassScope | undefined }[] = [];
  #environment = new Environment();
  #owner: ClassScope | undefined;
  #returns: FlowValue[] = [];
  #functions = 0;

  constructor(sources: Sources, sinks: SinkMatcher, literals: readonly LiteralSource[]) {
    this.sources = sources;
    this.sinks = sinks;
    this.summaries = new Summaries();
    this.#literals = literals;
    this.#calls = new CallReader(this);
  }

  /** Reads a whole file; gives what reaches a sink. */
  run(program: FlowNode): readonly SinkHit[] {
    this.read(program);
    for (let next = this.#pending.shift(); next; next = this.#pending.shift()) {
      this.summarise(next.node, next.environment, next.owner);
    }
    return this.summaries.hits;
  }

  get environment(): Environment {
    return this.#environment;
  }

  get owner(): ClassScope | undefined {
    return this.#owner;
  }

  read(node: FlowNode): FlowValue {
    switch (node.kind) {
      case 'literal':
        return this.#literal(node);
      case 'name':
        return this.#name(node.name, node);
      case 'self':
        return this.#environment.get('this') ?? (this.#owner ? { ...openValue, owner: this.#owner } : openValue);
      case 'member':
        return this.#member(node);
      case 'element':
        if (node.index) this.read(node.index);
        return made(taintsOf(this.read(node.object)));
      case 'call':
        return this.#calls.read(node);
      case 'record':
        return this.#record(node);
      case 'list':
        return this.#merged(node.items);
      case 'text':
        return this.#text(node);
      case 'choice':
        return this.#choice(node.options);
      default:
        return this.#statement(node);
    }
  }

  #statement(
    node: Exclude<
      FlowNode,
      { kind: 'literal' | 'name' | 'self' | 'member' | 'element' | 'call' | 'record' | 'list' | 'text' | 'choice' }
    >,
  ): FlowValue {
    switch (node.kind) {
      case 'clean':
        this.#run(node.parts);
        return cleanValue;
      case 'opaque':
        this.#run(node.parts);
        return openValue;
      case 'block':
        return this.#block(node.parts);
      case 'assign':
        return this.#assign(node);
      case 'branch':
        return this.#branch(node);
      case 'loop':
        return this.#loop(node);
      case 'return': {
        const value = node.value ? this.read(node.value) : cleanValue;
        this.#returns.push(value);
        this.#environment.isOver = true;
        return value;
      }
      case 'function':
        return this.#function(node);
      case 'class':
        return this.#class(node);
      case 'import':
        this.#import(node);
        return cleanValue;
    }
  }

  #run(parts: readonly FlowNode[]): void {
    for (const part of parts) this.read(part);
  }

  #block(parts: readonly FlowNode[]): FlowValue {
    // Hoisted: functions and classes may be used above their place.
    for (const part of parts) this.#hoist(part);
    let last: FlowValue = openValue;
    for (const part of parts) last = this.read(part);
    return last;
  }

  #hoist(part: FlowNode): void {
    const inner = part.kind === 'opaque' || part.kind === 'block' ? part.parts.slice(-2) : [];
    for (const one of [part, ...inner]) {
      if (one.kind !== 'function' || one.name === undefined) continue;
      const closure = { node: one, environment: this.#environment, owner: this.#owner };
      this.#environment.set(one.name, { ...cleanValue, closure });
    }
  }

  #literal(node: TextRange): FlowValue {
    const found = this.#literals.filter(({ range }) => node.start <= range.start && range.end <= node.end);
    if (found.length === 0) return cleanValue;
    return made(found.map(({ category, range }) => this.source(category, range, '')));
  }

  source(category: DataCategoryId, range: TextRange, name: string): Taint {
    return {
      origin: { kind: 'category', category },
      step: { range, kind: 'source', name, previous: undefined, length: 1 },
    };
  }

  #name(name: string, range: TextRange): FlowValue {
    const known = this.#environment.get(name);
    if (known) return this.named(name, range, known);
    const category = this.sources.categoryOf(name);
    if (category !== undefined) return { ...made([this.source(category, range, name)]), origin: name };
    return { ...openValue, origin: name };
  }

  #member(node: MemberNode): FlowValue {
    return this.memberOf(this.read(node.object), node, ownerNameOf(node.object));
  }

  /** A field of a value: what is known of it, or what its name says. */
  memberOf(object: FlowValue, node: TextRange & { readonly name: string }, ownerName: string | undefined): FlowValue {
    const { name } = node;
    const known = object.fields?.get(name) ?? object.owner?.members.get(name);
    const origin = object.origin === undefined ? undefined : `${object.origin}.${name}`;
    if (known && (known.isClean || known.taints.length > 0 || known.closure || known.owner || known.fields))
      return known;
    if (object.isClean && !object.origin && !object.owner && !object.closure) return cleanValue;
    if (measuredFields.has(plainName(name))) return cleanValue;
    if (origin !== undefined && isConfiguration(origin)) return { ...cleanValue, origin };
    const category = this.sources.categoryOf(name, ownerName);
    const taints = category === undefined ? [] : [this.source(category, node, name)];
    return {
      ...made(taints),
      ...(known?.origin !== undefined ? { origin: known.origin } : origin === undefined ? {} : { origin }),
    };
  }

  #record(node: RecordNode): FlowValue {
    let value: FlowValue = { ...cleanValue, fields: new Map() };
    for (const spread of node.spreads) value = join(value, { ...this.read(spread), isClean: false });
    for (const entry of node.entries) {
      value = withField(value, entry.key, this.named(entry.key, entry, this.read(entry.value)));
    }
    return value;
  }

  /** What is put under a name that says what it holds: `{ email: contact }`. */
  named(name: string, range: TextRange, value: FlowValue, owner?: string): FlowValue {
    if (value.isClean || value.closure || value.owner || value.fields || value.taints.length > 0) return value;
    if (value.isDeclared === true ? isThing(value.origin) : isObjectOrConfiguration(value.origin)) return value;
    const category = this.sources.categoryOf(name, owner);
    return category === undefined ? value : { ...value, taints: [this.source(category, range, name)] };
  }

  #text(node: FlowNode & { kind: 'text' }): FlowValue {
    const parts = node.parts.map((part) => this.read(part));
    const taints = union(...parts.map((part) => taintsOf(part)));
    const own = this.#literals.filter(({ range }) => node.start <= range.start && range.end <= node.end);
    const inside = own.map(({ category, range }) => this.source(category, range, ''));
    return { taints: union(taints, inside), isClean: inside.length === 0 && parts.every(({ isClean }) => isClean) };
  }

  #merged(items: readonly FlowNode[]): FlowValue {
    const values = items.map((item) => this.read(item));
    const fields = new Map(values.map((value, index) => [String(index), value]));
    return { taints: [], isClean: values.every(({ isClean }) => isClean), fields };
  }

  #choice(options: readonly FlowNode[]): FlowValue {
    const values = options.map((option) => this.read(option));
    const [first = openValue, ...others] = values;
    return others.reduce((one, other) => join(one, other), first);
  }

  #assign(node: AssignNode): FlowValue {
    let value = node.value ? this.read(node.value) : openValue;
    if (node.type && value.origin === undefined && !value.closure) {
      const type = this.read(node.type);
      if (type.owner) value = { ...value, owner: type.owner };
      else if (type.origin !== undefined) value = { ...value, origin: `${type.origin}()`, isDeclared: true };
    }
    if (node.adds) value = { ...join(value, { ...this.read(node.target) }), isClean: false };
    if (node.target.kind === 'member') this.sinks.atAssignment(node, value, this.summaries);
    this.bind(node.target, value, node.value !== undefined);
    return value;
  }

  /** Gives a value to a name, a field or the parts of a pattern. */
  bind(target: FlowNode, given: FlowValue, isGiven = true, depth = 0): void {
    if (depth > 20) return;
    if (target.kind === 'name') this.#bindName(target.name, target, given, isGiven);
    else if (target.kind === 'member') this.#bindMember(target, given);
    else if (target.kind === 'element') this.#addTo(target.object, given);
    else if (target.kind === 'list') {
      target.items.forEach((item, index) => {
        const part = given.fields?.get(String(index)) ?? { taints: taintsOf(given), isClean: given.isClean };
        this.bind(item, part, isGiven, depth + 1);
      });
    } else if (target.kind === 'record') {
      for (const entry of target.entries) {
        const part = this.memberOf(given, { ...entry, name: entry.key }, undefined);
        this.bind(entry.value, part, isGiven, depth + 1);
      }
    }
  }

  #bindName(name: string, range: TextRange, given: FlowValue, isGiven: boolean): void {
    const value = isGiven ? this.named(name, range, given) : given;
    this.#environment.set(
      name,
      mapTaints(value, (taint) => [passed(taint, 'hop', range, name)]),
    );
  }

  #bindMember(target: MemberNode, given: FlowValue): void {
    const { object, name } = target;
    const value = this.named(name, target, given, ownerNameOf(object));
    if (object.kind === 'self') {
      const self = this.read(object);
      this.#environment.set('this', withField(self, name, value));
      this.#owner?.members.add(name, { ...openValue, ...value, taints: [], isClean: false });
    } else if (object.kind === 'name') {
      const known = this.#environment.get(object.name);
      if (known) this.#environment.set(object.name, withField(known, name, value));
      else this.#environment.set(object.name, withField({ ...openValue, origin: object.name }, name, value));
    } else if (object.kind === 'member') {
      this.#addTo(object, value);
    }
  }

  /** Puts a value in what a name stands for. */
  addTo(target: FlowNode, value: FlowValue, key?: string): void {
    this.#addTo(target, value, key);
  }

  #addTo(target: FlowNode, value: FlowValue, key?: string): void {
    if (target.kind !== 'name') return;
    const known = this.#environment.get(target.name) ?? { ...openValue, origin: target.name };
    const taints = taintsOf(value);
    if (taints.length === 0) return;
    this.#environment.set(
      target.name,
      key === undefined
        ? { ...known, isClean: false, taints: union(known.taints, taints) }
        : withField(known, key, value),
    );
  }

  #branch(node: BranchNode): FlowValue {
    this.#run(node.tests);
    const below = this.#environment;
    const ways: Environment[] = [];
    let result: FlowValue | undefined;
    for (const arm of node.arms) {
      this.#environment = new Environment(below);
      const value = this.read(arm);
      result = result ? join(result, value) : value;
      ways.push(this.#environment);
    }
    this.#environment = below;
    below.merge(ways, node.isWhole);
    return result ?? openValue;
  }

  #loop(node: LoopNode): FlowValue {
    const source = node.source ? this.read(node.source) : openValue;
    const below = this.#environment;
    let value: FlowValue = openValue;
    for (let turn = 0; turn < 2; turn++) {
      this.#environment = new Environment(below);
      if (node.target) this.bind(node.target, elementOf(source));
      value = this.read(node.body);
      const way = this.#environment;
      this.#environment = below;
      below.merge([way], false);
      // What a comprehension binds is seen by its body, which stands after it.
      if (node.target && node.body.kind === 'block' && node.body.parts.length === 0) {
        this.bind(node.target, elementOf(source));
      }
      if (this.#functions > 2) break;
    }
    return value;
  }

  #function(node: FunctionNode): FlowValue {
    const closure = { node, environment: this.#environment, owner: this.#owner };
    const value: FlowValue = { ...cleanValue, closure };
    if (node.name !== undefined) this.#environment.set(node.name, value);
    if (this.#owner) this.#owner.members.set(node.name ?? '', value);
    this.#pending.push({ node, environment: this.#environment, owner: this.#owner });
    return value;
  }

  #class(node: ClassNode): FlowValue {
    const members = new Environment(this.#environment);
    const owner: ClassScope = { name: node.name, members };
    const value: FlowValue = { ...openValue, owner };
    if (node.name !== undefined) this.#environment.set(node.name, value);
    const [environment, before] = [this.#environment, this.#owner];
    this.#environment = members;
    this.#owner = owner;
    this.read(node.body);
    this.#environment = environment;
    this.#owner = before;
    return value;
  }

  #import({ names }: ImportNode): void {
    for (const { name, module, exported } of names) {
      const origin = exported === undefined || exported === 'default' ? module : `${module}.${exported}`;
      this.#environment.set(name, { ...openValue, origin });
    }
  }

  /** Reads a function once; what its parameters reach is kept for its callers. */
  summarise(node: FunctionNode, environment: Environment, owner: ClassScope | undefined, given?: FlowValue): FlowValue {
    const known = this.summaries.resultOf(node);
    if (known) return known;
    if (this.#functions > MAX_FUNCTIONS) return openValue;
    this.summaries.start(node);
    const before = { environment: this.#environment, owner: this.#owner, returns: this.#returns };
    this.#environment = new Environment(environment);
    this.#owner = owner;
    this.#returns = [];
    this.#functions++;
    this.#bindParameters(node, given);
    const body = this.read(node.body);
    this.#functions--;
    const returned = node.givesBody ? [...this.#returns, body] : this.#returns;
    const [first = openValue, ...others] = returned;
    const result = others.reduce((one, other) => join(one, other), first);
    this.#environment = before.environment;
    this.#owner = before.owner;
    this.#returns = before.returns;
    this.summaries.finish(node, result);
    return result;
  }

  #bindParameters(node: FunctionNode, given: FlowValue | undefined): void {
    if (node.implicit !== undefined && given) this.#environment.set(node.implicit, elementOf(given));
    node.parameters.forEach(({ target, type, isField }, index) => {
      const marker: Taint = { origin: { kind: 'parameter', owner: node, index }, step: undefined };
      const element = index === 0 && given ? elementOf(given) : openValue;
      let value: FlowValue = { ...element, isClean: false, taints: union(element.taints, [marker]) };
      const declared = type ? this.read(type) : undefined;
      if (declared?.owner) value = { ...value, owner: declared.owner };
      else if (declared?.origin !== undefined) value = { ...value, origin: `${declared.origin}()`, isDeclared: true };
      const isData = target.kind === 'name' && !isThing(value.origin);
      const category = isData ? this.sources.categoryOf(target.name) : undefined;
      if (target.kind === 'name' && category !== undefined) {
        value = { ...value, taints: union([this.source(category, target, target.name)], value.taints) };
      }
      if (target.kind === 'name') this.#environment.set(target.name, value);
      else this.bind(target, { ...value, taints: element.taints });
      if (isField && target.kind === 'name') {
        this.#owner?.members.set(target.name, { ...value, taints: [], isClean: false });
      }
    });
  }
}

/** One of the values of a list: what the list holds. */
function elementOf(source: FlowValue): FlowValue {
  const items = [...(source.fields?.entries() ?? [])].filter(([key]) => /^\d+$/.test(key)).map(([, value]) => value);
  const [first, ...others] = items;
  if (!first) return { taints: taintsOf(source), isClean: source.isClean };
  return others.reduce((one, other) => join(one, other), first);
}

/** Last name of what holds a field: `patient` of `dossier.patient.name`. */
function ownerNameOf(object: FlowNode): string | undefined {
  if (object.kind === 'name' || object.kind === 'member') return object.name;
  if (object.kind === 'element') return ownerNameOf(object.object);
  return object.kind === 'call' ? ownerNameOf(object.callee) : undefined;
}

/** A declared type that is no data: `EmailService`. */
function isThing(origin: string | undefined): boolean {
  return origin !== undefined && thing.test(origin);
}

/** `EmailMessage(…)` is an object, and `os.environ` configuration: neither is what its name says. */
function isObjectOrConfiguration(origin: string | undefined): boolean {
  if (origin === undefined) return false;
  return isConfiguration(origin) || /(?:^|[./\\])_*[A-Z]\w*\(\)$/.test(origin);
}
