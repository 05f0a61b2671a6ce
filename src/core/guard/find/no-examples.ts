import { contextWords } from '../../../../generated/context-words.ts';

const words = contextWords.flatMap(({ recognizer, for: those }) => (recognizer === 'example' ? those : []));
const announced = new RegExp(String.raw`(?:\b|_)(?:${words.join('|')}|e\. ?g\.)(?![a-z])`, 'gi');

/**
 * A name without the words that announce an example. In code what follows « ex. NIR : » shows a format; in a question to a model somebody
 * may well give a real person as an example.
 */
export function withoutExampleWords(name: string): string {
  return name.replaceAll(announced, ' ').trim();
}
