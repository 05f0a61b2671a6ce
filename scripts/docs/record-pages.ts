import { facts } from '../../generated/facts.ts';
import { dutiesOfFact } from '../../src/core/law/duties.ts';
import type { LawJurisdiction } from '../../src/core/law/law-file.ts';
import { obligationsOf } from '../../src/core/law/laws.ts';
import { lawJurisdictions } from '../../src/core/law/list-laws.ts';
import { recordGroups } from '../../src/core/register/record-parts.ts';
import type { RecordChoice } from '../../src/core/register/record-part-file.ts';
import type { Locale } from '../../src/core/rules/rules.ts';

/** What a person runs when a committed page differs from the record's data. */
export const recordPagesCommand = 'npm run data && node scripts/docs/write-record-pages.ts';

const words = {
  en: {
    title: 'What a record can hold',
    lead: 'Every field of `.vigie/algorithms/<id>.yml`, each once, whatever law asks for it; then the questions under `facts`. No field is compulsory but `id` and `name`: the law of your policy’s places says which ones are needed, and `vigie law explain` says so for one record.',
    fields: ['field', 'what it is', 'what to write'],
    values: 'Values: ',
    facts: 'Questions',
    factsLead:
      'Answered by `true` or `false` under `facts`. One that nobody has answered is unknown, never false. “The record” means that another part of it answers as well; an answer under `facts` always wins.',
    factColumns: ['fact', 'question', 'answered by', 'asked for'],
    answers: {
      ask: '`facts`',
      config: 'the policy, or `facts`',
      computed: 'computed, or `facts`',
      record: 'the record, or `facts`',
    },
    perCase: 'each time: never in a record',
    other: '[Page en français](record.fr.md)',
  },
  fr: {
    title: 'Ce que peut contenir une fiche',
    lead: 'Toutes les rubriques de `.vigie/algorithms/<id>.yml`, chacune une fois, quelle que soit la loi qui la demande ; puis les questions de `facts`. Aucune n’est obligatoire sauf `id` et `name` : la loi des pays de votre politique dit lesquelles il faut, et `vigie law explain` le dit pour une fiche.',
    fields: ['rubrique', 'ce que c’est', 'ce qu’on y écrit'],
    values: 'Valeurs : ',
    facts: 'Questions',
    factsLead:
      'On répond par `true` (oui) ou `false` (non) sous `facts`. Une question sans réponse est inconnue, jamais fausse. « La fiche » veut dire qu’une autre de ses rubriques répond aussi ; une réponse sous `facts` l’emporte toujours.',
    factColumns: ['fait', 'question', 'réponse', 'demandé pour'],
    answers: {
      ask: '`facts`',
      config: 'la politique, ou `facts`',
      computed: 'déduite, ou `facts`',
      record: 'la fiche, ou `facts`',
    },
    perCase: 'chaque fois : jamais dans une fiche',
    other: '[Page in English](record.md)',
  },
} as const;

/** Text of the pages that list what a record can hold, by path. */
export function recordPages(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/record.md', page('en')],
    ['docs/record.fr.md', page('fr')],
  ]);
}

function page(locale: Locale): string {
  const { title, lead, facts: factsTitle, factsLead, factColumns, other } = words[locale];
  const groups = recordGroups.filter(({ group }) => group !== 'facts').map((group) => groupText(group, locale));
  return [
    `<!-- Made from src/core/register and src/core/law by \`${recordPagesCommand}\`: do not edit. -->`,
    `# ${title}`,
    lead,
    ...groups,
    `## ${factsTitle}`,
    factsLead,
    table(
      factColumns,
      facts.map((fact) => [`\`${fact.id}\``, fact.question[locale], answerOf(fact, locale), placesOf(fact.id)]),
    ),
    `${other}\n`,
  ].join('\n\n');
}

function groupText({ label, help, parts }: (typeof recordGroups)[number], locale: Locale): string {
  const rows = parts.map(({ key, label: name, help: text, choices = [] }) => {
    const lines = text[locale].replaceAll('\n', ' ');
    return [`\`${key}\``, name[locale], `${lines}${valuesOf(choices, locale)}`];
  });
  return `## ${label[locale]}\n\n${help[locale]}\n\n${table(words[locale].fields, rows)}`;
}

function valuesOf(choices: readonly RecordChoice[], locale: Locale): string {
  if (choices.length === 0) return '';
  return ` ${words[locale].values}${choices.map(({ id, label }) => `\`${id}\` (${label[locale]})`).join(', ')}.`;
}

function answerOf({ perCase, fromRecord, establishedBy }: (typeof facts)[number], locale: Locale): string {
  const { answers, perCase: eachTime } = words[locale];
  if (perCase) return eachTime;
  if (fromRecord) return answers.record;
  return establishedBy === 'config' || establishedBy === 'computed' ? answers[establishedBy] : answers.ask;
}

/** The places whose duties, or what they ask for, depend on a fact. */
function placesOf(fact: string): string {
  return lawJurisdictions
    .filter((place) => dutiesOfFact(fact, [place]).length > 0 || decidesField(fact, place))
    .join(', ');
}

function decidesField(fact: string, place: LawJurisdiction): boolean {
  const conditions = obligationsOf([place]).flatMap(({ obligation }) =>
    obligation.fields.map(({ required }) => required),
  );
  return conditions.some(
    (condition) => typeof condition === 'object' && JSON.stringify(condition).includes(`"${fact}"`),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
