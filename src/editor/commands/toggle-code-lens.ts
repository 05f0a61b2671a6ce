import { toggleCodeLens } from '../settings.ts';
import type { Command } from './command.ts';
import { commandIds } from './command-ids.ts';

export const toggleCodeLensCommand: Command = { id: commandIds.toggleCodeLens, run: toggleCodeLens };
