import { refusals as files } from '../../../generated/refusals.ts';
import type { LocalisedText } from '../findings/finding.ts';
import { placeOf } from '../policy/place-of.ts';
import type { Origin } from '../policy/policy.ts';
import type { Refusal, RefusedPrompt, SeenValue } from './decision.ts';

const byId = new Map(files.map((file) => [file.id, file]));

/** What a refusal is about, besides its sentence. */
interface RefusalDetails {
  readonly params?: Readonly<Record<string, LocalisedText | string>>;
  readonly origin?: Origin | undefined;
  readonly values?: readonly SeenValue[];
}

/** A refusal in both languages; `{place}` is the line of the policy. */
export function refuse(id: string, { params = {}, origin, values = [] }: RefusalDetails = {}): RefusedPrompt {
  const file = byId.get(id);
  if (!file) throw new Error(`No text for refusal ${id}`);
  const all = origin ? { ...params, place: placeOf(origin) } : params;
  const refusal: Refusal = {
    rule: file.rule,
    id,
    reason: fill(file.reason, all),
    article: file.article && fill(file.article, all),
    remedy: fill(file.remedy, all),
    origin,
    values,
  };
  return { outcome: 'refused', refusal };
}

function fill(text: LocalisedText, params: Readonly<Record<string, LocalisedText | string>>): LocalisedText {
  const inLanguage = (language: 'en' | 'fr'): string =>
    text[language].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const param = params[name] ?? placeholder;
      return typeof param === 'string' ? param : param[language];
    });
  return { en: inLanguage('en'), fr: inLanguage('fr') };
}
