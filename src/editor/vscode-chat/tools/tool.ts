import type * as vscode from 'vscode';
import type { ToolName } from '../../../core/assistant/tools/tool-file.ts';

/** A tool for other assistants, one a file, listed in `tools.ts`. What it is given comes from a model: it is checked. */
export interface Tool {
  readonly name: ToolName;
  /** What the person is asked before it runs. */
  confirmation(input: unknown): { readonly title: string; readonly message: string };
  /** What the model is told: never a personal value. */
  run(input: unknown, token: vscode.CancellationToken): Promise<string>;
}

/** A text among what a model has given, `undefined` where there is none. */
export function textIn(input: unknown, key: string): string | undefined {
  const value = typeof input === 'object' && input !== null ? (input as Record<string, unknown>)[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** A whole number from 1 among what a model has given. */
export function countIn(input: unknown, key: string): number | undefined {
  const value = typeof input === 'object' && input !== null ? (input as Record<string, unknown>)[key] : undefined;
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 ? value : undefined;
}
