import type { LocalisedText } from '../findings/finding.ts';
import { applicabilityOf } from '../law/applies.ts';
import { knownFacts } from '../law/facts.ts';
import type { LawLanguage, ObligationFile } from '../law/law-file.ts';
import { obligationsOf, type LawObligation } from '../law/laws.ts';
import type { Policy } from '../policy/policy.ts';
import type { YamlText } from '../yaml/yaml-text.ts';
import { gapsOf, type Gap } from './gaps.ts';
import type { RecordFile } from './record-file.ts';
import type { RecordProblem } from './record-finding.ts';

/** What a record lacks for the obligations of the policy's jurisdictions: at most two problems an obligation. */
export function incompleteProblems(yaml: YamlText, record: RecordFile, policy: Policy): readonly RecordProblem[] {
  return obligationsOf(policy.jurisdictions).flatMap(({ law, obligation }) => {
    const lacking = lackingFor({ law, obligation }, record, policy);
    return [
      ...problemOf(yaml, record, obligation, 'missing', lacking),
      ...problemOf(yaml, record, obligation, 'unanswered', lacking),
    ];
  });
}

/** All that a record lacks for those obligations, each place once an obligation. */
export function gapsOfRecord(record: RecordFile, policy: Policy): readonly Gap[] {
  return obligationsOf(policy.jurisdictions).flatMap((obligation) => lackingFor(obligation, record, policy));
}

function lackingFor({ law, obligation }: LawObligation, record: RecordFile, policy: Policy): readonly Gap[] {
  const { organisation } = policy;
  const { verdict, openQuestions } = applicabilityOf(obligation, knownFacts(record.facts ?? {}, organisation));
  if (verdict === 'does-not-apply') return [];
  if (verdict === 'unknown') return openQuestions.map((fact) => unanswered(fact.id, fact.question, obligation));
  const languages: readonly LawLanguage[] = law.noticeLanguages ?? policy.languages;
  const gaps = languages.flatMap((language) => gapsOf(obligation, { record, language, organisation }));
  return [...new Map(gaps.map((gap) => [gap.path, gap])).values()];
}

function unanswered(fact: string, question: LocalisedText, obligation: ObligationFile): Gap {
  return { kind: 'unanswered', path: `facts.${fact}`, label: question, legalRef: articleOf(obligation) };
}

function problemOf(
  yaml: YamlText,
  record: RecordFile,
  obligation: ObligationFile,
  kind: 'missing' | 'unanswered',
  lacking: readonly Gap[],
): readonly RecordProblem[] {
  const gaps = lacking.filter((gap) => gap.kind === kind);
  const first = gaps[0];
  if (!first) return [];
  const params = {
    obligation: obligation.shortTitle,
    article: articleOf(obligation),
    fields: listOf(gaps.map((gap) => gap.label)),
    facts: gaps.map((gap) => gap.path.replace(/^facts\./, '')).join(', '),
  };
  const range = yaml.keyRange(first.path.split('.'));
  return [
    {
      ruleId: 'register/incomplete-record',
      range,
      message: { id: kind, params },
      recordId: record.id,
      field: first.path,
    },
  ];
}

/** The article that founds the obligation: the first that it names. */
function articleOf(obligation: ObligationFile): LocalisedText {
  return obligation.legalRefs[0] ?? obligation.title;
}

function listOf(texts: readonly LocalisedText[]): LocalisedText {
  return { en: texts.map(({ en }) => en).join('; '), fr: texts.map(({ fr }) => fr).join('\u00a0; ') };
}
