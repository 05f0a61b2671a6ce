import type { Finding, FindingMessage } from '../findings/finding.ts';
import type { ProjectFiles } from '../project/files.ts';
import { parentRef, presetPrefix, presetText, type ParentRef } from './parent-ref.ts';
import { readPolicySource, type PolicySource } from './policy-source.ts';
import { policyFinding } from './problem.ts';

/** A policy file in the order of reading, with the names of all it extends, directly or not. */
export interface PolicyLayer {
  readonly source: PolicySource;
  readonly ancestors: ReadonlySet<string>;
}

export interface PolicyChain {
  /** From the weakest to the strongest: Vigie's defaults, parents from left to right, the project's own file. */
  readonly layers: readonly PolicyLayer[];
  readonly findings: readonly Finding[];
}

/** What every policy stands on, whether it says so or not. */
export const defaultPreset = `${presetPrefix}recommended`;

/** Far more than people share, few enough to read in no time. */
const maximumDepth = 10;
const maximumFiles = 64;

/** Reads the policy `text` of the file `path`, and its parents. */
export async function readChain(files: ProjectFiles, path: string, text: string | undefined): Promise<PolicyChain> {
  const reader = new ChainReader(files);
  const base = presetText(defaultPreset.slice(presetPrefix.length)) ?? '';
  await reader.add({ name: defaultPreset, text: base }, []);
  if (text !== undefined) await reader.add({ name: path, text }, []);
  const order = reader.order(text === undefined ? [defaultPreset] : [defaultPreset, path]);
  return { layers: order.map((name) => reader.layerOf(name)), findings: reader.findings };
}

interface NamedText {
  readonly name: string;
  readonly text: string;
}

class ChainReader {
  readonly findings: Finding[] = [];
  readonly #files: ProjectFiles;
  readonly #sources = new Map<string, PolicySource>();
  readonly #parents = new Map<string, string[]>();

  constructor(files: ProjectFiles) {
    this.#files = files;
  }

  /** Reads a policy and its parents. `trail` holds the files that led here. */
  async add({ name, text }: NamedText, trail: readonly string[]): Promise<void> {
    const first = readPolicySource(name, text);
    const parents: string[] = [];
    this.#sources.set(name, first);
    this.#parents.set(name, parents);
    const extended = await this.#extend(first, parents, [...trail, name]);
    // What the parents name is known only now.
    const inherited = this.#ownProvidersOf(parents);
    const source = inherited.length > 0 ? readPolicySource(name, text, inherited) : first;
    this.#sources.set(name, source);
    this.findings.push(...source.findings, ...extended);
  }

  async #extend(source: PolicySource, parents: string[], trail: readonly string[]): Promise<readonly Finding[]> {
    const findings: Finding[] = [];
    for (const [index, entry] of (source.content.extends ?? []).entries()) {
      const outcome = await this.#follow(parentRef(entry, source.name), trail);
      if (typeof outcome === 'string') parents.push(outcome);
      else findings.push(policyFinding(source.document, 'policy/invalid', source.rangeOf(['extends', index]), outcome));
    }
    return findings;
  }

  /** Ids of the providers that some files and their parents name. */
  #ownProvidersOf(names: readonly string[]): readonly string[] {
    const layers = this.order(names).map((name) => this.#sources.get(name));
    return layers.flatMap((source) => (source?.content.ai?.catalogue ?? []).map(({ id }) => id));
  }

  /** Name of the parent, or what is wrong with it. */
  async #follow(ref: ParentRef, trail: readonly string[]): Promise<string | FindingMessage> {
    if (ref.kind === 'mistake') return ref.message;
    if (trail.includes(ref.name)) return { id: 'parent-cycle', params: {} };
    if (this.#sources.has(ref.name)) return ref.name;
    if (trail.length > maximumDepth || this.#sources.size >= maximumFiles)
      return { id: 'too-many-parents', params: {} };
    const text = ref.kind === 'preset' ? ref.text : await this.#read(ref.name);
    if (typeof text !== 'string') return text;
    await this.add({ name: ref.name, text }, trail);
    return ref.name;
  }

  async #read(path: string): Promise<string | FindingMessage> {
    try {
      return (await this.#files.read(path)) ?? { id: 'missing-parent', params: {} };
    } catch {
      return { id: 'unreadable-parent', params: {} };
    }
  }

  /**
   * Files from the weakest to the strongest. A file that several others extend counts once, where it comes last: what
   * it said before is said again there. Read from the end, so that each is visited once.
   */
  order(roots: readonly string[]): readonly string[] {
    const seen = new Set<string>();
    const visit = (name: string): void => {
      if (seen.has(name)) return;
      seen.add(name);
      this.#parents.get(name)?.toReversed().forEach(visit);
    };
    roots.toReversed().forEach(visit);
    return [...seen].reverse();
  }

  layerOf(name: string): PolicyLayer {
    const source = this.#sources.get(name);
    if (!source) throw new Error(`${name} was not read`);
    const ancestors = new Set<string>();
    const visit = (parent: string): void => {
      if (ancestors.has(parent)) return;
      ancestors.add(parent);
      this.#parents.get(parent)?.forEach(visit);
    };
    this.#parents.get(name)?.forEach(visit);
    return { source, ancestors };
  }
}
