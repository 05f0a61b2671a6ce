import type { ProjectEnvironment } from '../../modules/project-environment.ts';
import type { ProjectSources } from '../../modules/project-sources.ts';
import type { ImportedFile } from '../../modules/imported-file.ts';
import { RecentMap } from '../../modules/recent-map.ts';
import { adapterOf } from '../../syntax/adapters/adapters.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import type { SourceDocument } from '../../text/document.ts';
import { readFacts, type ReadFile } from '../../syntax/read-facts.ts';
import { isTestPath } from '../../text/test-files.ts';
import type { Catalogue } from '../catalogue.ts';
import { mayHoldAiCall } from '../find-ai-calls.ts';
import { mayRequest } from '../http-words.ts';
import { readCalls } from '../read-calls.ts';
import { WrapperTable } from '../wrappers.ts';
import { implementingFiles, usesInterfaceOf } from './implementing-files.ts';
import { OutsideCalls, type SeenModule } from './outside-calls.ts';
import { ReachKeys } from './reach-keys.ts';
import { ReadModule } from './read-module.ts';

/** How far imports are followed: a file costs 2, one that only passes on what others give (`index.ts`) costs 1. */
const REACH = 7;
/** Files read as code that are kept. One is kept once for each set of files that it sees. */
const MAX_READINGS = 400;

/** What calls are looked for with. */
export interface CallsHost {
  readonly sources: ProjectSources;
  readonly syntax: Syntax;
  readonly catalogue: Catalogue;
  readonly environment: ProjectEnvironment;
}

/** A file that a document imports, and how far one may go on from there. */
interface Near extends ImportedFile {
  readonly document: SourceDocument;
  readonly left: number;
}

/**
 * The project’s other files, as AI calls see them: clients that one exports, functions that ask a model for their callers. A
 * file is read as code only where it may ask a model, or imports one that may. What a file is for its importers depends on its
 * text, on what it imports and on how far that is followed, never on the order in which files are looked at.
 */
export class ProjectCalls {
  readonly #sources: ProjectSources;
  readonly #syntax: Syntax;
  readonly #catalogue: Catalogue;
  readonly #environment: ProjectEnvironment;
  readonly #matters = new Map<string, Promise<boolean>>();
  readonly #anchored = new WeakMap<SourceDocument, boolean>();
  readonly #readings = new RecentMap<Promise<ReadModule | undefined>>(MAX_READINGS);
  /** Facts depend on the text alone: a file is parsed once, whatever it sees. */
  readonly #facts = new WeakMap<SourceDocument, Promise<ReadFile | undefined>>();
  readonly #keys = new ReachKeys();

  constructor({ sources, syntax, catalogue, environment }: CallsHost) {
    this.#sources = sources;
    this.#syntax = syntax;
    this.#catalogue = catalogue;
    this.#environment = environment;
  }

  /** Files may have changed: they are looked at again when next asked for. */
  refresh(): void {
    this.#matters.clear();
    this.#readings.clear();
    this.#keys.clear();
  }

  /** What a document sees of other files that may ask a model; undefined where there is no such file. */
  async outsideOf(document: SourceDocument): Promise<OutsideCalls | undefined> {
    const near = await this.#nearOf(document, REACH);
    return near.length > 0 ? this.#read(near) : undefined;
  }

  /** The imported files that matter. */
  async #nearOf(document: SourceDocument, left: number): Promise<readonly Near[]> {
    const near: Near[] = [];
    for (const file of left > 0 ? await this.#sources.importsOf(document) : []) {
      // What a test gives is for tests.
      const imported = isTestPath(file.path) ? undefined : await this.#sources.documentAt(file.path);
      if (!imported) continue;
      const after = left - (this.#sources.passesOn(imported) ? 1 : 2);
      if (after < 0) continue;
      const implementing = await implementingFiles(imported, document, this.#sources, (one) => this.#isAnchored(one));
      // Nothing is imported by the name of a path: only what such a file implements is seen.
      for (const one of implementing) near.push({ path: one.path, module: one.path, document: one, left: after });
      if (implementing.length > 0 || (await this.#isWanted(imported, document, after)))
        near.push({ ...file, document: imported, left: after });
    }
    return near;
  }

  async #isWanted(imported: SourceDocument, document: SourceDocument, left: number): Promise<boolean> {
    return (await this.#doesMatter(imported, left)) || (await this.#asksThrough(imported, document));
  }

  /** Whether a file that asks a model may do so through one that sends whatever it is given, or for one that declares what it implements. */
  async #asksThrough(imported: SourceDocument, document: SourceDocument): Promise<boolean> {
    if (!(await this.#isAnchored(document))) return false;
    const language = adapterOf(imported.languageId)?.family;
    return usesInterfaceOf(imported, document) || (language !== undefined && mayRequest(imported.text, language));
  }

  #doesMatter(document: SourceDocument, left: number): Promise<boolean> {
    const key = `${String(left)} ${document.path}`;
    let known = this.#matters.get(key);
    if (!known) this.#matters.set(key, (known = this.#look(document, left)));
    return known;
  }

  async #look(document: SourceDocument, left: number): Promise<boolean> {
    if (await this.#isAnchored(document)) return true;
    return (await this.#nearOf(document, left)).length > 0;
  }

  async #isAnchored(document: SourceDocument): Promise<boolean> {
    const known = this.#anchored.get(document);
    if (known !== undefined) return known;
    const isAnchored = mayHoldAiCall(document, this.#catalogue, await this.importsFor(document));
    this.#anchored.set(document, isAnchored);
    return isAnchored;
  }

  /** Modules that the project imports for a document. */
  importsFor(document: SourceDocument): Promise<readonly string[]> {
    return this.#sources.projectImportsOf(document);
  }

  async #read(near: readonly Near[]): Promise<OutsideCalls> {
    const seen: SeenModule[] = [];
    for (const { document, module, left } of near) {
      const read = await this.#readingOf(document, left);
      if (read) seen.push({ module, read });
    }
    return new OutsideCalls(seen);
  }

  async #readingOf(document: SourceDocument, left: number): Promise<ReadModule | undefined> {
    const key = await this.#keyOf(document, left);
    const known = this.#readings.get(key);
    if (known) return known;
    const reading = this.#nearOf(document, left).then((inside) => this.#readModule(document, inside));
    this.#readings.set(key, reading);
    return reading;
  }

  /** The same for two reaches from which a file sees the same. */
  #keyOf(document: SourceDocument, left: number): Promise<string> {
    return this.#keys.of(document.path, left, async () => {
      const inside = await this.#nearOf(document, left);
      return Promise.all(inside.map((near) => this.#keyOf(near.document, near.left)));
    });
  }

  async #readModule(document: SourceDocument, inside: readonly Near[]): Promise<ReadModule | undefined> {
    const outside = await this.#read(inside);
    const reading = await readCalls(document, this.#syntax, {
      outside,
      catalogue: this.#catalogue,
      environment: await this.#environment.addresses(),
      projectImports: await this.importsFor(document),
      file: await this.#factsOf(document),
    });
    return reading && new ReadModule(reading, new WrapperTable(reading, outside), outside);
  }

  #factsOf(document: SourceDocument): Promise<ReadFile | undefined> {
    let facts = this.#facts.get(document);
    if (!facts) this.#facts.set(document, (facts = readFacts(document, this.#syntax)));
    return facts;
  }
}
