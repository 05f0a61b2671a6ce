import assert from 'node:assert/strict';
import { hardTextsOf } from '../../../src/core/reading/hard-texts.ts';
import { readingLevelOf } from '../../../src/core/reading/reading-level.ts';
import { syllablesIn, type ReadingLanguage } from '../../../src/core/reading/syllables.ts';
import { goldenRecord } from '../notices/golden-record.ts';

const words: readonly (readonly [word: string, language: ReadingLanguage, syllables: number])[] = [
  ['the', 'en', 1],
  ['made', 'en', 1],
  ['cases', 'en', 2],
  ['table', 'en', 2],
  ['decision', 'en', 3],
  ['application', 'en', 4],
  ['rhythm', 'en', 1],
  ['chat', 'fr', 1],
  ['porte', 'fr', 1],
  ['portent', 'fr', 1],
  ['demandé', 'fr', 3],
  ['décision', 'fr', 3],
  ['document', 'fr', 3],
  ['administration', 'fr', 5],
  ['œuvre', 'fr', 1],
  ['ÉCOLE', 'fr', 2],
];

/** Invented texts, then whether they are hard. */
const texts: readonly (readonly [text: string, language: ReadingLanguage, kind: string | undefined])[] = [
  [
    'Vous pouvez demander un nouvel examen. Un agent relit votre dossier. Il vous répond en dix jours.',
    'fr',
    undefined,
  ],
  [
    'You can ask for a new look at your case. A clerk reads your file. You get an answer within ten days.',
    'en',
    undefined,
  ],
  [
    'Le traitement algorithmique, qui contribue à l’instruction des demandes déposées par les administrés au titre de l’aide, procède à une hiérarchisation automatisée des dossiers avant toute intervention humaine.',
    'fr',
    'long-sentence',
  ],
  [
    'Personnalisation algorithmique des modalités administratives. Hiérarchisation automatisée des sollicitations individuelles. Interopérabilité organisationnelle des applications départementales. Contractualisation pluriannuelle des responsabilités institutionnelles. Rationalisation informationnelle des procédures intercommunales. Opérationnalisation méthodologique des expérimentations territoriales.',
    'fr',
    'hard',
  ],
  [
    'Organisational interoperability necessitates comprehensive administrative harmonisation. Algorithmic prioritisation facilitates individualised decision administration. Institutional accountability considerations predominate throughout implementation. Methodological experimentation characterises territorial collaboration. Informational rationalisation accompanies departmental transformation initiatives. Responsibilities necessitate clarification.',
    'en',
    'hard',
  ],
];

describe('reading level', () => {
  for (const [word, language, syllables] of words) {
    it(`${word} has ${String(syllables)} in ${language}`, () => {
      assert.equal(syllablesIn(word, language), syllables);
    });
  }

  for (const [text, language, kind] of texts) {
    it(`${text.slice(0, 40)}… is ${kind ?? 'plain'}`, () => {
      const found = hardTextsOf({ id: 'x', name: {}, rules: { [language]: text } });
      assert.deepEqual(
        found.map((one) => [one.path, one.kind]),
        kind === undefined ? [] : [[`rules.${language}`, kind]],
      );
    });
  }

  it('says nothing of the ease of a few words, and counts no address', () => {
    assert.deepEqual(readingLevelOf('Écrivez à aide@sainte-fictive.invalid', 'fr'), {
      words: 2,
      longestSentence: 2,
      ease: undefined,
    });
    assert.deepEqual(readingLevelOf('', 'en'), { words: 0, longestSentence: 0, ease: undefined });
  });

  it('finds longer sentences and longer words harder', () => {
    const easy = readingLevelOf('Un chat dort. '.repeat(20), 'fr').ease;
    const longer = readingLevelOf('Un chat dort sur le grand lit bleu. '.repeat(20), 'fr').ease;
    const harder = readingLevelOf('Une administration communique ses informations. '.repeat(20), 'fr').ease;
    assert.ok(easy !== undefined && longer !== undefined && harder !== undefined);
    assert.ok(easy > longer && longer > harder);
  });

  it('finds two texts of the golden record at the limit, and the rest readable', () => {
    assert.deepEqual(hardTextsOf(goldenRecord), [
      { path: 'context.fr', kind: 'long-sentence', value: 27 },
      { path: 'context.en', kind: 'hard', value: 49 },
    ]);
  });
});
