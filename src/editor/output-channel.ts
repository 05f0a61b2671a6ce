import * as vscode from 'vscode';
import type { DisposableLike } from './disposable-like.ts';
import { framesOf } from './frames-of.ts';

/**
 * Where Vigie writes what it does. Paths, rule ids, counts and durations only: what a scanned text holds never gets
 * here, nor does the message of an error that could quote it.
 */
export interface Output {
  info(message: string): void;
  show(): void;
  /** Logs a failure of Vigie itself: where it happened and the stack, whose frames hold no data. */
  failure(during: string, error: unknown): void;
}

export function createOutput(subscriptions: DisposableLike[]): Output {
  const channel = vscode.window.createOutputChannel('Vigie', { log: true });
  subscriptions.push(channel);
  return {
    info: (message) => {
      channel.info(message);
    },
    show: () => {
      channel.show(false);
    },
    failure: (during, error) => {
      channel.error(`${during}: ${framesOf(error)}`);
    },
  };
}
