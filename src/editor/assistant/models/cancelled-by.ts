import * as vscode from 'vscode';
import type { StopSignal } from '../../../core/guard/transport.ts';

/** VS Code's word for a stop that the guard was asked for. */
export function cancelledBy(stop: StopSignal): vscode.CancellationTokenSource {
  const source = new vscode.CancellationTokenSource();
  if (stop.aborted) source.cancel();
  stop.addEventListener('abort', () => {
    source.cancel();
  });
  return source;
}
