import type { CliTextId } from './cli-texts-file.ts';

/** A mistake that the person can mend, said in one sentence. The command ends with exit code 2. */
export class CliError extends Error {
  readonly id: CliTextId;
  readonly params: Readonly<Record<string, string>>;

  constructor(id: CliTextId, params: Readonly<Record<string, string>> = {}) {
    super(id);
    this.name = 'CliError';
    this.id = id;
    this.params = params;
  }
}
