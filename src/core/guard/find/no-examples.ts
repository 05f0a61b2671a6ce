import { contextWords } from '../../../../generated/context-words.ts';

const words = contextWords.flatMap(({ recognizer, for: those }) => (recognizer === 'example' ? those : []));
const announced = new RegExp(String.raw`\b(?:${words.join('|')}|e\. ?g\.)(?![a-z])`, 'gi');

/**
 * The text, as long as it was, without the words that announce an example. In code what follows « ex. : » shows a format, and
 * recognizers leave it; in a question to a model somebody may well give a real person as an example.
 */
export function withoutExampleWords(text: string): string {
  return text.replaceAll(announced, (word, offset: number) => {
    const before = text.slice(Math.max(0, offset - 64), offset);
    const isAddress = /@[\w.-]*$/.test(before) || /^[\w.-]{0,64}@/.test(text.slice(offset, offset + 64));
    return isAddress ? word : 'z'.repeat(word.length);
  });
}
