import path from 'node:path';
import { repository } from './paths.ts';
import type { Host } from './versions.ts';

export interface SuiteOptions {
  readonly host: Host;
  /** The compiled suite: a CommonJS file that exports `run()`. */
  readonly suite: string;
  /** The folder that VS Code opens; the suite may write in it, so give a copy. */
  readonly folder: string;
  /** Runs the suite against this packaged extension instead of the one in the repository. */
  readonly vsix?: string;
  readonly trust?: 'trusted' | 'restricted';
  /** The language of the extension's texts; the workbench's own stay English. */
  readonly locale?: string;
  /** The extension under development, if not this repository. */
  readonly extension?: string;
  /** More environment variables for the extension host. */
  readonly env?: Readonly<Record<string, string>>;
}

/** VS Code runs a suite only with an extension under development; beside a VSIX that one is empty. */
export function extensionUnderDevelopment(options: SuiteOptions): string {
  if (options.vsix) return path.join(repository, 'test', 'editor', 'vsix-probe');
  return options.extension ?? repository;
}
