import { isFilled } from '../../register/answered.ts';
import { linkOf, textOf } from '../inline.ts';
import type { Inline } from '../notice.ts';
import type { NoticeSource } from '../renderer.ts';
import { textIn } from './in-language.ts';

/** The ways to write to the service, one an item; a placeholder where the record gives none and the law asks for it. */
export function contactItems({ record, language, placeholderFor }: NoticeSource): readonly (readonly Inline[])[] {
  const placeholder = placeholderFor('contact');
  if (placeholder) return [[placeholder]];
  const { service, address, email, form } = record.contact ?? {};
  const post = [textIn(service, language), isFilled(address) ? textOf(address) : undefined];
  const [first, second] = post.flatMap((inline) => inline ?? []);
  const separator: Inline = { kind: 'text', text: ', ' };
  const line = first && second ? [first, separator, second] : first ? [first] : [];
  return [...(line.length === 0 ? [] : [line]), ...[email, form].filter(isFilled).map((one) => [linkOf(one)])];
}
