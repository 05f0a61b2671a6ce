/** What the command line needs of the process it runs in; tests give their own. */
export interface CliHost {
  /** Absolute path of the folder that the command was started in. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: CliOutput;
  readonly stderr: CliOutput;
  /** ISO date, for exceptions that end. */
  readonly today: string;
  /** Aborted when the person stops the command (Ctrl-C). */
  readonly signal: AbortSignal;
  /** Asks the person at the terminal, who answers with a line; absent where there is nobody to ask. */
  readonly ask?: (question: string) => Promise<string>;
  /** All that comes on the standard input. */
  readStdin(): Promise<Uint8Array>;
}

export interface CliOutput {
  /** Whether whoever reads it can show colours. */
  readonly hasColors: boolean;
  /** Resolves when the text is on its way. A reader that has gone away is no error: it has had what it wanted. */
  write(text: string): Promise<void>;
}
