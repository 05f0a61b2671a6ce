import { usePhrases } from '../../../generated/use-phrases.ts';
import { prohibitedPractices } from '../../../generated/prohibited-practices.ts';
import type { LocalisedText } from '../findings/finding.ts';
import { factOf } from '../law/facts.ts';
import { forbiddenUsesIn } from '../law/forbidden-uses.ts';
import type { Origin, Policy } from '../policy/policy.ts';
import type { Project } from '../project/project.ts';
import type { RegisteredRecord } from '../register/register.ts';
import type { RefusedPrompt } from './decision.ts';
import type { Prompt, PromptPart } from './prompt.ts';
import { refuse } from './refusals.ts';
import { plainWords } from './plain-words.ts';

/**
 * Whether a prompt asks for something that article 5 of the AI Act or the policy forbids: because a record that it is about,
 * or that covers a file of it, declares such a use, or because the person asks in so many words to build one.
 * @param paths Of the files of the prompt.
 */
export function judgeUse(prompt: Prompt, paths: readonly string[], project: Project): RefusedPrompt | undefined {
  const { policy } = project;
  const uses = forbiddenUses(policy);
  for (const { record } of recordsOf(prompt, paths, project)) {
    const [use] = forbiddenUsesIn(record.facts, policy, { ...policy.forPath(''), forbiddenUses: uses });
    if (use) return refuse(`record-use-${use.forbiddenBy}`, { params: { ...use.params, record: record.id } });
  }
  return askedInWords(prompt, policy, uses);
}

/** Those of `ai.forbiddenUses` and of `assistant.forbiddenUses`. */
function forbiddenUses(policy: Policy): ReadonlyMap<string, Origin> {
  return new Map([...policy.assistant.forbiddenUses, ...policy.forPath('').forbiddenUses]);
}

function recordsOf(prompt: Prompt, paths: readonly string[], { register }: Project): readonly RegisteredRecord[] {
  const named = prompt.records ?? [];
  const annotated = prompt.messages.flatMap(({ parts }) => parts.flatMap(annotationsIn));
  const ids = new Set([...named, ...annotated]);
  const covered = paths.flatMap((path) => register.binder.entriesFor(path).map(({ record }) => record));
  return [...register.records.filter(({ record, path }) => ids.has(record.id) || paths.includes(path)), ...covered];
}

function annotationsIn({ text }: PromptPart): readonly string[] {
  if (!text.includes('@algorithm')) return [];
  return [...text.matchAll(/@algorithm\s+([\w-]{1,100})/g)].map(([, id = '']) => id);
}

/** Only what the person writes now is a wish: a file that speaks of a practice asks for nothing. */
function askedInWords(prompt: Prompt, policy: Policy, uses: ReadonlyMap<string, Origin>): RefusedPrompt | undefined {
  const typed = prompt.messages.flatMap(({ parts }) => parts.filter(({ origin }) => origin === 'typed'));
  const sentences = typed.flatMap(({ text }) => text.split(/[.!?;\n]+/)).map(plainWords);
  const isEuropean = policy.jurisdictions.some((place) => place === 'eu' || place === 'fr');
  for (const { fact, phrases } of usePhrases) {
    const practice = isEuropean ? prohibitedPractices.find((one) => one.fact === fact) : undefined;
    const origin = uses.get(fact);
    if (!practice && !origin) continue;
    if (!sentences.some((sentence) => isWish(sentence, phrases))) continue;
    if (practice) return refuse('asked-use-law', { params: { practice: practice.label, article: practice.article } });
    return refuse('asked-use-policy', { params: { practice: labelOf(fact) }, origin });
  }
  return undefined;
}

/** A verb of making before the thing. « Explain », « detect », « is it allowed » are no wish to build. */
const making =
  /\b(?:build|write|create|make|implement|develop|code|generate|add|train|design|program|set up|ecris|ecrire|ecrivez|cree|creer|creez|developpe|developper|developpez|implemente|implementer|implementez|coder|codez|genere|generer|generez|ajoute|ajouter|ajoutez|construis|construire|concois|concevoir|programme|programmer|entraine|entrainer|fais|faire|fabrique)\b/;

function isWish(sentence: string, phrases: readonly string[]): boolean {
  const verb = making.exec(sentence);
  if (!verb || /\b(?:ne|not|never|sans|without|interdi\w*|forbid\w*|prohibit\w*|avoid|eviter?)\b/.test(sentence))
    return false;
  const rest = sentence.slice(verb.index);
  return phrases.some((phrase) => rest.includes(` ${phrase}`));
}

function labelOf(fact: string): LocalisedText {
  const text = factOf(fact)?.meaning ?? factOf(fact)?.question ?? { en: fact, fr: fact };
  return { en: text.en.replace(/\.$/, ''), fr: text.fr.replace(/\.$/, '') };
}
