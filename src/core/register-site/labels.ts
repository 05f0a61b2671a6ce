import { plainText } from '../notices/inline.ts';
import type { RecordPartFile } from '../register/record-part-file.ts';
import type { Locale } from '../rules/rules.ts';

/** What people call a value of a list, as it stands on its own. */
export function choiceLabel(part: RecordPartFile | undefined, id: string, language: Locale): string {
  const choice = part?.choices?.find((one) => one.id === id);
  return choice ? capitalised(choice.label[language]) : plainText(id);
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
