/** What a covered function takes, and to whom it hands its result, by language. */
import assert from 'node:assert/strict';
import { Syntax } from '../../../src/core/syntax/syntax.ts';
import { readOutline } from '../../../src/core/syntax/outline/read-outline.ts';
import { seenInFunction } from '../../../src/core/register/seen-function/seen-function.ts';
import { SourceDocument } from '../../../src/core/text/document.ts';
import { installedGrammars } from '../support/grammars.ts';

const syntax = new Syntax(installedGrammars);

/** The first function of each text. Adding a language or a trap adds a line. */
const cases: readonly (readonly [
  language: string,
  text: string,
  inputs: readonly string[],
  steps: readonly string[],
])[] = [
  [
    'python',
    'def noter(self, quotient_familial, enfants: int, db):\n    n = calculer(enfants)\n    return soumettre_a_validation_agent(n)\n',
    ['quotient_familial', 'enfants'],
    ['soumettre_a_validation_agent'],
  ],
  ['python', 'def noter(request):\n    """relire_par_agent(x)"""\n    return valider_formulaire(request)\n', [], []],
  [
    'python',
    'def noter(dossier):\n    if is_human_review_needed(dossier):\n        file.escalader(dossier)\n',
    ['dossier'],
    ['escalader'],
  ],
  [
    'typescript',
    'export function score(income: number, { age }: Person, ctx: Ctx) {\n  return queueForHumanReview(income + age);\n}\n',
    ['income', 'age'],
    ['queueForHumanReview'],
  ],
  ['typescript', 'const score = (claim: Claim) => relecture(claim);\n', ['claim'], ['relecture']],
  [
    'java',
    'class A {\n  int note(int revenu, Logger logger) {\n    return superviseur.confirmerParAgent(revenu);\n  }\n}\n',
    ['revenu'],
    ['confirmerParAgent'],
  ],
  ['go', 'func Score(income int, ctx Context) int {\n\treturn ManualReview(income)\n}\n', ['income'], ['ManualReview']],
  [
    'php',
    '<?php\nfunction noter($revenu, $options) {\n  return demander_decision_agent($revenu);\n}\n',
    ['revenu'],
    ['demander_decision_agent'],
  ],
  ['ruby', 'def noter(revenu)\n  reexaminer(revenu)\nend\n', ['revenu'], ['reexaminer']],
];

describe('what a covered function shows', () => {
  for (const [language, text, inputs, steps] of cases) {
    it(`${language}: ${text.slice(0, 50).replaceAll('\n', ' ')}`, async () => {
      const document = new SourceDocument(`a.${language}`, language, text);
      const symbol = (await readOutline(document, syntax))?.find(({ kind }) => kind === 'function');
      assert.ok(symbol);
      const seen = seenInFunction(symbol, document);
      assert.deepEqual(seen.inputs, inputs);
      assert.deepEqual(
        seen.humanSteps.map(({ name }) => name),
        steps,
      );
    });
  }
});
