import type { ProjectFiles } from '../project/files.ts';

/**
 * Files at the root of a project that give settings, those that are shared first: what they say is the same for everybody. A
 * person's own file counts where no other says anything.
 */
const files = ['.env.example', '.env.sample', '.env.dist', '.env.template', '.env', '.env.local'] as const;

const assignment = /^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w{0,99})[ \t]*=[ \t]*(["']?)(https?:\/\/[^\s"'#]{1,500})\2/gm;
/** Longest file that is read, in UTF-16 units. */
const MAX_LENGTH = 64 * 1024;

/** What a project's environment files say of addresses. Everything else in them may be a secret, and is not looked at. */
export class ProjectEnvironment {
  readonly #files: ProjectFiles;
  #addresses: Promise<ReadonlyMap<string, string>> | undefined;

  constructor(files: ProjectFiles) {
    this.#files = files;
  }

  /** Files may have changed: they are looked at again when next asked for. */
  refresh(): void {
    this.#addresses = undefined;
  }

  /** Web addresses by variable, without the names and keys of accounts that may stand in them. */
  addresses(): Promise<ReadonlyMap<string, string>> {
    this.#addresses ??= this.#read();
    return this.#addresses;
  }

  async #read(): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (const path of files) {
      const text = (await this.#files.read(path).catch(() => undefined)) ?? '';
      for (const [, name = '', , address = ''] of text.slice(0, MAX_LENGTH).matchAll(assignment)) {
        if (!found.has(name)) found.set(name, address.replace(/\/\/[^/@]*@/, '//'));
      }
    }
    return found;
  }
}
