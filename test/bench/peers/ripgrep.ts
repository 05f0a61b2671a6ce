import { rgPath } from '@vscode/ripgrep';
import type { Command } from '../measure.ts';

/** Eight patterns for what Vigie looks for: no check digit, no context, so far more is matched. */
const patterns = [
  String.raw`[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}`,
  String.raw`\b0[1-9]([ .-]?[0-9]{2}){4}\b`,
  String.raw`\+[1-9][0-9]{0,2}[ .-]?([0-9][ .-]?){6,12}\b`,
  String.raw`\b[12378] ?[0-9]{2} ?[0-9]{2} ?[0-9][0-9AB] ?[0-9]{3} ?[0-9]{3} ?[0-9]{2}\b`,
  String.raw`\b[A-Z]{2}[0-9]{2} ?([A-Z0-9]{4} ?){2,7}[A-Z0-9]{1,4}\b`,
  String.raw`\b[3-6][0-9]{3}[ -]?[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}\b`,
  String.raw`\b3[47][0-9]{2}[ -]?[0-9]{6}[ -]?[0-9]{5}\b`,
  String.raw`(openai|anthropic|mistralai|ollama|langchain|/v1/chat/completions)`,
];

export function ripgrep(folder: string): Command {
  const args = [
    '--no-unicode',
    '--no-ignore',
    '--threads',
    '2',
    '--count-matches',
    ...patterns.flatMap((pattern) => ['-e', pattern]),
    '.',
  ];
  return { file: rgPath, args, cwd: folder, accept: [0, 1] };
}
