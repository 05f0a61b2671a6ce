import assert from 'node:assert/strict';
import { noticeFormatOf } from '../../../src/core/notices/formats/formats.ts';
import { noticePath } from '../../../src/core/notices/notice-path.ts';
import { languagesFor, noticeDocumentOf } from '../../../src/core/notices/documents.ts';
import { renderNotice } from '../../../src/core/notices/render-notice.ts';
import type { RecordFile } from '../../../src/core/register/record-file.ts';
import { complete, mentionOf, town, without } from './records.ts';

const text = noticeFormatOf('text');
/** Non-breaking space. */
const nb = '\u00a0';

const wholeMention = `Votre dossier et l’algorithme utilisé

Cette décision a été prise sur le fondement d’un traitement algorithmique. Administration responsable de la décision${nb}: Ville de Sainte-Fictive. Ce traitement sert à orienter votre demande vers le bon service.

Ses règles sont publiées ici${nb}: https://sainte-fictive.invalid/regles

Vous pouvez demander à recevoir les règles de ce traitement et savoir comment elles ont été appliquées à votre situation (articles L.${nb}311-3-1, R.${nb}311-3-1-1 et R.${nb}311-3-1-2 du code des relations entre le public et l’administration).

Écrivez à${nb}:

- Service des usagers, 1 place de la Mairie, Sainte-Fictive
- algorithmes@sainte-fictive.invalid
- https://sainte-fictive.invalid/algorithmes?a=1&copy;=2

Sans réponse un mois après la réception de votre demande, celle-ci est considérée comme refusée. Vous avez alors deux mois pour saisir la Commission d’accès aux documents administratifs (CADA). La CADA peut être saisie sur son site${nb}: www.cada.fr
`;

/** What a change of the record makes of the mention: its gaps as `kind path`, and a part of its text. */
const drafts: readonly (readonly [title: string, record: RecordFile, gaps: readonly string[], says: string])[] = [
  [
    'no purpose',
    without('purpose'),
    ['missing purpose.fr'],
    `[à compléter${nb}: finalité poursuivie par le traitement algorithmique]`,
  ],
  ['a blank purpose', { ...complete, purpose: { fr: ' ', en: 'x' } }, ['missing purpose.fr'], '[à compléter'],
  ['no contact', without('contact'), ['missing contact'], `- [à compléter${nb}: modalités d’exercice`],
  [
    'a service without any address',
    { ...complete, contact: { service: { fr: 'x' } } },
    ['missing contact'],
    '- [à compléter',
  ],
  ['rules that must be published', without('publishedRules'), ['missing publishedRules'], `ici${nb}: [à compléter`],
  [
    'nobody knows whether rules must be published',
    {
      ...without('publishedRules'),
      facts: { ...complete.facts, main_processing: true, secret_l311_5_2: false, general_publication_applies: false },
    },
    [],
    'Écrivez',
  ],
  [
    'a question on the rules is open',
    {
      ...without('publishedRules'),
      facts: { individual_decision: true, algorithmic_processing: true, secret_l311_5_2: false },
    },
    ['unanswered facts.main_processing'],
    'Écrivez',
  ],
  [
    'a text of a model',
    { ...complete, unconfirmed: ['purpose.fr'] },
    ['unconfirmed purpose.fr'],
    'orienter votre demande',
  ],
  [
    'a part drafted by a model',
    { ...complete, unconfirmed: ['contact.service.fr'] },
    ['unconfirmed contact'],
    'Service des usagers',
  ],
  [
    'a text that is not in the mention',
    { ...complete, unconfirmed: ['purpose.en', 'owner'] },
    [],
    'orienter votre demande',
  ],
];

describe('mention on a French decision', () => {
  it('says all that the law asks for, in the order of the official model', () => {
    const { applicability, notice } = mentionOf({});
    assert.equal(applicability.verdict, 'applies');
    assert.deepEqual(notice?.gaps, []);
    assert.equal(text.format(notice), wholeMention);
  });

  for (const [title, record, gaps, says] of drafts) {
    it(`is a draft when it lacks something: ${title}`, () => {
      const { notice } = mentionOf(record, town);
      const made = renderNotice({
        record,
        document: 'fr-decision-mention',
        language: 'fr',
        organisation: town,
      })?.notice;
      assert.ok(made && notice);
      assert.deepEqual(
        made.gaps.map(({ kind, path }) => `${kind} ${path}`),
        gaps,
      );
      assert.equal(made.isDraft, gaps.length > 0);
      assert.ok(text.format(made).includes(says), text.format(made));
      for (const format of (['text', 'markdown', 'html'] as const).map(noticeFormatOf)) {
        assert.equal(format.format(made).includes(`Projet${nb}: ne pas envoyer`), gaps.length > 0);
        for (const { path } of made.gaps) assert.ok(format.format(made).includes(path));
      }
    });
  }

  it('is a draft without the name of the administration', () => {
    const { notice } = mentionOf({}, { kind: 'local-authority', staff: 420 });
    assert.deepEqual(
      notice?.gaps.map((gap) => gap.path),
      ['administration'],
    );
  });

  it('is not made when the law does not ask for it, and says why', () => {
    const { applicability, notice } = mentionOf({ facts: { individual_decision: false } });
    assert.equal(notice, undefined);
    assert.deepEqual(
      applicability.reasons.map(({ fact, answer }) => [fact.id, answer]),
      [['individual_decision', false]],
    );
  });

  it('is a draft with its questions when nobody knows whether the law asks for it', () => {
    const { applicability, notice } = mentionOf({ facts: { algorithmic_processing: true, secret_l311_5_2: false } });
    assert.equal(applicability.verdict, 'unknown');
    assert.deepEqual(
      applicability.openQuestions.map((fact) => fact.id),
      ['individual_decision'],
    );
    assert.equal(notice?.isDraft, true);
    assert.ok(text.format(notice).includes('répondre par true (oui) ou false (non) dans facts.individual_decision'));
  });

  it('is made in French only', () => {
    const document = noticeDocumentOf('fr-decision-mention');
    assert.ok(document);
    assert.deepEqual(languagesFor(document, ['en', 'nl']), ['fr']);
    const request = {
      record: complete,
      document: 'fr-decision-mention',
      language: 'en',
      organisation: town,
    } as const;
    assert.equal(renderNotice(request), undefined);
  });

  it('is written in the folder of its record', () => {
    const { notice } = mentionOf({});
    assert.ok(notice);
    const path = noticePath('.vigie/notices/', notice, 'markdown');
    assert.equal(path, '.vigie/notices/tri-demandes/fr-decision-mention.fr.md');
  });
});
