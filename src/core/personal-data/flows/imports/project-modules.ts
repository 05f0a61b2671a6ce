import type { Catalogue } from '../../../ai-calls/catalogue.ts';
import { mayHoldAiCall } from '../../../ai-calls/find-ai-calls.ts';
import type { ImportedFile } from '../../../modules/imported-file.ts';
import type { ProjectSources } from '../../../modules/project-sources.ts';
import { RecentMap } from '../../../modules/recent-map.ts';
import type { Syntax } from '../../../syntax/syntax.ts';
import type { SourceDocument } from '../../../text/document.ts';
import { TellingLines } from '../../fields/telling-lines.ts';
import { FlowGate } from '../anchors.ts';
import type { FlowSettings } from '../flow-settings.ts';
import type { FlowValue } from '../flow-value.ts';
import { readModule, type ModuleReading } from './module-reading.ts';
import { nothingOutside, type Exports, type Outside } from './outside.ts';

/** Readings that are kept: hot modules are imported again and again. */
const MAX_READINGS = 200;
/** How far files that only pass on what others give (`index.ts`, `__init__.py`) are followed. */
const MAX_DEPTH = 2;

export interface ModuleHost {
  readonly sources: ProjectSources;
  readonly syntax: Syntax;
  readonly catalogue: Catalogue;
  settingsOf(path: string): FlowSettings;
}

/** A file that a document imports, before it is read as code. */
interface Near extends ImportedFile {
  readonly gate: FlowGate;
  readonly passesOn: boolean;
}

interface KeptReading {
  readonly text: string;
  /** What the file sees itself of others: nothing, unless it passes on what they give. */
  readonly outside: Outside;
  readonly reading: ModuleReading | undefined;
}

/**
 * The project’s other files, as flows see them. A file is read as code only where it may hold a sink, or data that its
 * importer may hand to one. What was read is kept as long as its text stays.
 */
export class ProjectModules {
  readonly #host: ModuleHost;
  readonly #gates = new WeakMap<SourceDocument, FlowGate>();
  readonly #readings = new RecentMap<KeptReading>(MAX_READINGS);
  /** Whether what a file passes on leads to a sink, by how far it is from who asks. */
  readonly #leading = new WeakMap<SourceDocument, boolean[]>();

  constructor(host: ModuleHost) {
    this.#host = host;
  }

  /** What a document sees of other files and may matter for its flows; undefined where no flow is possible. */
  async outsideOf(gate: FlowGate): Promise<Outside | undefined> {
    if (!gate.hasData) return undefined;
    const near = await this.#nearOf(gate, 0);
    if (!gate.hasSinks && !(await this.#leadToSinks(near, 0))) return undefined;
    const outside = await this.#read(
      near.filter((one) => mayHoldSinks(one) || (gate.hasSinks && (mayHoldData(one) || mayHoldAddress(one)))),
      0,
    );
    const hasSinks = gate.hasSinks || outside.summaries.some((summaries) => summaries.reachesSinks);
    return hasSinks ? outside : undefined;
  }

  async #nearOf({ document, language }: FlowGate, depth: number): Promise<readonly Near[]> {
    const { sources } = this.#host;
    const files = language && depth <= MAX_DEPTH ? await sources.importsOf(document) : [];
    const near: Near[] = [];
    for (const file of files) {
      const imported = await sources.documentAt(file.path);
      if (imported) near.push({ ...file, gate: this.#gateOf(imported), passesOn: sources.passesOn(imported) });
    }
    return near;
  }

  /** Whether one of these files may hold a sink, or passes one on. */
  async #leadToSinks(near: readonly Near[], depth: number): Promise<boolean> {
    for (const { gate, passesOn: isBarrel } of near) {
      if (gate.hasSinks || (isBarrel && (await this.#leadsToSinks(gate, depth + 1)))) return true;
    }
    return false;
  }

  async #leadsToSinks(gate: FlowGate, depth: number): Promise<boolean> {
    const { document } = gate;
    const known = this.#leading.get(document)?.[depth];
    if (known !== undefined) return known;
    const leads = await this.#leadToSinks(await this.#nearOf(gate, depth), depth);
    const ofDocument = this.#leading.get(document) ?? [];
    ofDocument[depth] = leads;
    this.#leading.set(document, ofDocument);
    return leads;
  }

  async #read(near: readonly Near[], depth: number): Promise<Outside> {
    if (near.length === 0) return nothingOutside;
    const modules = new Map<string, Exports>();
    const names = new Map<string, FlowValue>();
    const summaries = [];
    for (const { gate, module, passesOn: isBarrel } of near) {
      const reading = await this.#readingOf(gate, isBarrel, depth);
      if (!reading) continue;
      summaries.push(reading.summaries);
      if (module === undefined) addMissing(names, reading.exports);
      else modules.set(module, new Map([...(modules.get(module) ?? []), ...reading.exports]));
    }
    return { modules, names, summaries };
  }

  async #readingOf(gate: FlowGate, isBarrel: boolean, depth: number): Promise<ModuleReading | undefined> {
    const { path, text } = gate.document;
    const key = isBarrel ? `${String(depth)} ${path}` : path;
    const known = this.#readings.get(key);
    const outside = isBarrel ? await this.#read(await this.#nearOf(gate, depth + 1), depth + 1) : nothingOutside;
    if (known?.text === text && seesTheSame(known.outside, outside)) return known.reading;
    const reading = await readModule(gate.document, this.#host, outside, this.#host.settingsOf(path));
    this.#readings.set(key, { text, outside, reading });
    return reading;
  }

  #gateOf(document: SourceDocument): FlowGate {
    const known = this.#gates.get(document);
    if (known) return known;
    const gate = new FlowGate(document, {
      value: false,
      asksModel: () => mayHoldAiCall(document, this.#host.catalogue),
      lines: new TellingLines(document.text),
    });
    this.#gates.set(document, gate);
    return gate;
  }
}

/** Each file that is read has summaries of its own, which are made anew when it is read again. */
function seesTheSame({ summaries: some }: Outside, { summaries: others }: Outside): boolean {
  return some.length === others.length && some.every((one, place) => one === others[place]);
}

function mayHoldSinks({ gate, passesOn: isBarrel }: Near): boolean {
  return isBarrel || gate.hasSinks;
}

function mayHoldData({ gate, passesOn: isBarrel }: Near): boolean {
  return isBarrel || gate.hasData;
}

/** `export const API = 'https://…'`: who is sent to, where the importer sends. */
function mayHoldAddress({ gate }: Near): boolean {
  return /["'`]https?:\/\//.test(gate.document.text);
}

function addMissing(names: Map<string, FlowValue>, exports: Exports): void {
  for (const [name, value] of exports) if (!names.has(name)) names.set(name, value);
}
