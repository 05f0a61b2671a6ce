import { prohibitedPractices } from '../../../generated/prohibited-practices.ts';
import type { LocalisedText } from '../findings/finding.ts';
import { placeOf } from '../policy/place-of.ts';
import type { PathPolicy, Policy } from '../policy/policy.ts';
import { factOf } from './facts.ts';

/** A use that a record declares and that nobody may have, with what forbids it. */
export interface ForbiddenUse {
  /** The fact that the record answers with `true`. */
  readonly fact: string;
  /** Message of rule `ai/prohibited-practice`, after `record-` or `call-`. */
  readonly forbiddenBy: 'law' | 'policy';
  readonly params: Readonly<Record<'practice', LocalisedText>> & Readonly<Record<string, LocalisedText | string>>;
}

/** The AI Act is European law: it holds wherever one of these does. */
const european: readonly string[] = ['eu', 'fr'];

/** Which of the answers of a record say that it has a use that the AI Act or the policy forbids. */
export function forbiddenUsesIn(
  answers: Readonly<Record<string, boolean>> | undefined,
  { jurisdictions }: Pick<Policy, 'jurisdictions'>,
  { forbiddenUses }: PathPolicy,
): readonly ForbiddenUse[] {
  const underLaw = jurisdictions.some((place) => european.includes(place));
  const declared = Object.entries(answers ?? {}).flatMap(([fact, answer]) => (answer ? [fact] : []));
  return declared.flatMap((fact): ForbiddenUse[] => {
    const practice = underLaw ? prohibitedPractices.find((one) => one.fact === fact) : undefined;
    if (practice) {
      const { label, article, appliesFrom } = practice;
      return [{ fact, forbiddenBy: 'law', params: { practice: label, article, date: dayOf(appliesFrom) } }];
    }
    const origin = forbiddenUses.get(fact);
    if (!origin) return [];
    const practiceText = factOf(fact)?.meaning ?? factOf(fact)?.question ?? { en: fact, fr: fact };
    return [{ fact, forbiddenBy: 'policy', params: { practice: withoutDot(practiceText), place: placeOf(origin) } }];
  });
}

function withoutDot({ en, fr }: LocalisedText): LocalisedText {
  return { en: en.replace(/\.$/, ''), fr: fr.replace(/\.$/, '') };
}

function dayOf(iso: string): LocalisedText {
  const day = (language: string): string =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
  return { en: day('en-GB'), fr: day('fr-FR') };
}
