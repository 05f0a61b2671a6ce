import { mayHoldAiCall } from '../../../ai-calls/find-ai-calls.ts';
import type { ProjectFiles } from '../../../project/files.ts';
import type { Syntax } from '../../../syntax/syntax.ts';
import { SourceDocument } from '../../../text/document.ts';
import { languageIdOf } from '../../../text/languages.ts';
import { skipPath, skipText } from '../../../text/skip.ts';
import { TellingLines } from '../../fields/telling-lines.ts';
import { FlowGate } from '../anchors.ts';
import type { FlowSettings } from '../flow-settings.ts';
import type { FlowValue } from '../flow-value.ts';
import type { ImportedFile } from './imported-file.ts';
import { readModule, type ModuleReading } from './module-reading.ts';
import { nothingOutside, type Exports, type Outside } from './outside.ts';
import { RecentMap } from './recent-map.ts';
import { importResolverOf } from './resolvers.ts';

/** Most files that are followed from one document, and longest one, in UTF-16 units. */
const MAX_IMPORTS = 40;
const MAX_LENGTH = 256 * 1024;
/** Imported texts and readings that are kept: hot modules are imported again and again. */
const MAX_TEXTS = 400;
const MAX_READINGS = 200;
/** How far files that only pass on what others give (`index.ts`, `__init__.py`) are followed. */
const MAX_DEPTH = 2;

export interface ModuleHost {
  readonly files: ProjectFiles;
  readonly syntax: Syntax;
  settingsOf(path: string): FlowSettings;
}

/** A file that a document imports, before it is read as code. */
interface Near extends ImportedFile {
  readonly gate: FlowGate;
  readonly passesOn: boolean;
}

/**
 * The project’s other files, as flows see them. A file is read as code only where it may hold a sink, or data that its
 * importer may hand to one. What was read is kept: `refresh` makes sure that it is still so.
 */
export class ProjectModules {
  readonly #host: ModuleHost;
  readonly #folders = new Map<string, Promise<ReadonlySet<string>>>();
  readonly #gates = new RecentMap<FlowGate | undefined>(MAX_TEXTS);
  readonly #readings = new RecentMap<{ readonly text: string; readonly reading: ModuleReading | undefined }>(
    MAX_READINGS,
  );

  constructor(host: ModuleHost) {
    this.#host = host;
  }

  /** Files may have changed: they are looked at again when next asked for. */
  refresh(): void {
    this.#folders.clear();
    this.#gates.clear();
  }

  /** What a document sees of other files and may matter for its flows; undefined where no flow is possible. */
  async outsideOf(gate: FlowGate): Promise<Outside | undefined> {
    if (!gate.hasData) return undefined;
    const near = await this.#nearOf(gate, 0);
    const outside = await this.#read(
      near.filter((one) => mayHoldSinks(one) || (gate.hasSinks && mayHoldData(one))),
      0,
    );
    const hasSinks = gate.hasSinks || outside.summaries.some((summaries) => summaries.reachesSinks);
    return hasSinks ? outside : undefined;
  }

  async #nearOf({ document, language }: FlowGate, depth: number): Promise<readonly Near[]> {
    const resolver = language && depth <= MAX_DEPTH ? importResolverOf(language) : undefined;
    const files = (await resolver?.resolve(document, (folder) => this.#list(folder))) ?? [];
    const near: Near[] = [];
    for (const file of files.slice(0, MAX_IMPORTS)) {
      const gate = file.path === document.path ? undefined : await this.#gateOf(file.path);
      if (gate) near.push({ ...file, gate, passesOn: passesOn(gate.document) });
    }
    return near;
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
    if (known?.text === text && !isBarrel) return known.reading;
    const outside = isBarrel ? await this.#read(await this.#nearOf(gate, depth + 1), depth + 1) : nothingOutside;
    const reading = await readModule(gate.document, this.#host.syntax, outside, this.#host.settingsOf(path));
    if (!isBarrel) this.#readings.set(key, { text, reading });
    return reading;
  }

  async #gateOf(path: string): Promise<FlowGate | undefined> {
    if (this.#gates.has(path)) return this.#gates.get(path);
    const gate = await this.#openGate(path);
    this.#gates.set(path, gate);
    return gate;
  }

  async #openGate(path: string): Promise<FlowGate | undefined> {
    if (skipPath(path)) return undefined;
    const text = await this.#host.files.read(path).catch(() => undefined);
    if (text === undefined || text.length > MAX_LENGTH) return undefined;
    const document = new SourceDocument(path, languageIdOf(path), text);
    if (skipText(document)) return undefined;
    return new FlowGate(document, { value: false, aiCall: mayHoldAiCall(document), lines: new TellingLines(text) });
  }

  #list(folder: string): Promise<ReadonlySet<string>> {
    const known = this.#folders.get(folder);
    if (known) return known;
    const listed = this.#host.files.list(folder).then(
      (paths) => new Set(paths),
      () => new Set<string>(),
    );
    this.#folders.set(folder, listed);
    return listed;
  }
}

function mayHoldSinks({ gate, passesOn: isBarrel }: Near): boolean {
  return isBarrel || gate.hasSinks;
}

function mayHoldData({ gate, passesOn: isBarrel }: Near): boolean {
  return isBarrel || gate.hasData;
}

/** Whether a file gives what others give it: `export { journal } from './journal'`, `__init__.py`. */
function passesOn({ path, text, languageId }: SourceDocument): boolean {
  if (languageId === 'python') return path.endsWith('__init__.py') && text.includes('import ');
  return /^export\s[^;'"]{0,2000}\sfrom\s/m.test(text);
}

function addMissing(names: Map<string, FlowValue>, exports: Exports): void {
  for (const [name, value] of exports) if (!names.has(name)) names.set(name, value);
}
