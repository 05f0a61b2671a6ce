import type { Output } from '../output-channel.ts';
import type { Command } from './command.ts';
import { commandIds } from './command-ids.ts';

export function showOutput(output: Output): Command {
  return {
    id: commandIds.showOutput,
    run: () => {
      output.show();
    },
  };
}
