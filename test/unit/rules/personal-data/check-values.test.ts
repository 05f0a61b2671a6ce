import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkValues } from '../../../../src/core/rules/personal-data/check-values.ts';
import { findValues } from '../../../../src/core/personal-data/values/find-values.ts';
import { messageOf } from '../../../../src/core/rules/rules.ts';
import type { Finding } from '../../../../src/core/findings/finding.ts';
import type { PathPolicy } from '../../../../src/core/policy/policy.ts';
import { SourceDocument } from '../../../../src/core/text/document.ts';
import { languageIdOf } from '../../../../src/core/text/languages.ts';
import { cards, emails, ibans, nirParts, phones } from '../../personal-data/generated-values.ts';
import { pathPolicy } from './policies.ts';

// Invented: the town, its domain, and communes 599 of Isère do not exist.
const email = 'noe.delmas@ville-valombre.fr';
const phone = '06 47 18 93 02';
const nir = '1 85 02 38 599 123 75';
const nirWithoutKey = 'nir 1850238599123';
const iban = 'FR7630004829100007382917488';
const example = 'noe.delmas@example.org';

function check(text: string, path = 'src/a.py', policy: PathPolicy = pathPolicy({})): readonly Finding[] {
  const document = new SourceDocument(path, languageIdOf(path), text);
  const steps = findValues(document, { regions: ['FR'] });
  for (;;) {
    const step = steps.next();
    if (step.done) return checkValues(document, step.value, policy);
  }
}

const record = '.vigie/algorithms/tri.yml';

type Case = readonly [
  says: string,
  text: string,
  path: string,
  policy: Parameters<typeof pathPolicy>[0],
  verdict: string,
];

/** The verdict is a level and a message id, or nothing. */
const cases: readonly Case[] = [
  ['an ordinary value has the rule’s level', email, 'src/a.py', {}, 'warning value'],
  ['a national number is an error', nir, 'src/a.py', {}, 'error nationalId'],
  ['so is one without its key', nirWithoutKey, 'src/a.py', {}, 'error nationalId'],
  ['a preset’s level is still Vigie’s', nir, 'src/a.py', { source: 'vigie:recommended' }, 'error nationalId'],
  ['a bank account has the rule’s level', iban, 'src/a.py', {}, 'warning value'],
  ['in a test a value without checksum is one level lower', email, 'tests/a.py', {}, 'information value'],
  ['so is a phone number', phone, 'spec/fixtures/a.yml', {}, 'information value'],
  ['in a test a strong value keeps the rule’s level', iban, 'tests/a.py', {}, 'warning value'],
  ['so does a national number', nir, 'tests/a.py', {}, 'warning nationalId'],
  ['in a test a national number without key is lower', nirWithoutKey, 'tests/a.py', {}, 'information nationalId'],
  ['an example is information', example, 'src/a.py', {}, 'information example'],
  ['an example of a national number too', '2 69 05 49 588 157 80', 'src/a.py', {}, 'information example'],
  ['an example in a test is not lower', example, 'tests/a.py', {}, 'information example'],
  ['the telephone of a service in a record is nobody’s', `contact:\n  phone: ${phone}\n`, record, {}, ''],
  ['so is its address', 'contact:\n  address: 12 rue des Lilas, 38599 Valombre\n', record, {}, ''],
  ['also in a text that goes on', `humanContact:\n  fr: >-\n    Appelez le\n    ${phone}\n`, record, {}, ''],
  [
    'elsewhere in a record it is not',
    `contact:\n  form: x\nsummary:\n  fr: Voir ${phone}\n`,
    record,
    {},
    'warning value',
  ],
  ['nor in another file', `contact:\n  phone: ${phone}\n`, 'src/a.yml', {}, 'warning value'],
  ['the team’s level for the rule stands', nir, 'src/a.py', { source: '.vigie/policy.yml' }, 'warning nationalId'],
  ['even in a test', email, 'tests/a.py', { rule: 'error', source: '.vigie/policy.yml' }, 'error value'],
  [
    'but an example stays information',
    example,
    'src/a.py',
    { rule: 'error', source: '.vigie/policy.yml' },
    'information example',
  ],
  ['or less', example, 'src/a.py', { rule: 'hint' }, 'hint example'],
  ['a rule that is off says nothing', email, 'src/a.py', { rule: 'off' }, ''],
  ['nor of a national number', nir, 'src/a.py', { rule: 'off' }, ''],
  ['the category’s level holds first', email, 'tests/a.py', { categories: { email: 'error' } }, 'error value'],
  ['where the rule is off too', email, 'src/a.py', { rule: 'off', categories: { email: 'hint' } }, 'hint value'],
  ['a category that is off says nothing', email, 'src/a.py', { categories: { email: 'off' } }, ''],
  ['nor an example of it', example, 'src/a.py', { categories: { email: 'off' } }, ''],
  ['an allowed value is left', email, 'src/a.py', { allow: [email] }, ''],
  ['whatever its separators', phone, 'src/a.py', { allow: ['06.47.18.93.02'] }, ''],
  ['whatever its case', email, 'src/a.py', { allow: [email.toUpperCase()] }, ''],
  [
    'a value that holds an allowed one is not',
    email,
    'src/a.py',
    { allow: ['delmas@ville-valombre.fr'] },
    'warning value',
  ],
  [
    'a word at the domain of an organisation is a mailbox',
    'depots@valombre-habitat.fr',
    'src/a.py',
    {},
    'information mailbox',
  ],
  ['at a provider of private mail it is somebody’s', 'kerbrat@wanadoo.fr', 'src/a.py', {}, 'warning value'],
  ['so is a first name', 'maelle@valombre-habitat.fr', 'src/a.py', {}, 'warning value'],
  ['an author is a credit', `# Author: Noé <${email}>`, 'src/a.py', {}, 'information credit'],
  ['so is a copyright line', `/* Copyright (c) 2024 Noé <${email}> */`, 'src/a.js', {}, 'information credit'],
  ['but not the line after', `# Copyright (c) 2024\nto = "${email}"`, 'src/a.py', {}, 'warning value'],
  ['a file of authors credits', `Noé <${email}>`, 'AUTHORS', {}, 'information credit'],
  ['so does a manifest', `{"author": "Noé <${email}>"}`, 'package.json', {}, 'information credit'],
  ['and a translation', `"X: ${email}\\n"`, 'locale/fr/django.po', {}, 'information credit'],
  ['a national number is no credit', `# Author: ${nir}`, 'src/a.py', {}, 'error nationalId'],
  ['a link to write to is a contact', `<a href="mailto:${email}">écrire</a>`, 'src/a.html', {}, 'information contact'],
  ['so is its text', `<a class="x" href="mailto:?subject=a">${email}</a>`, 'src/a.html', {}, 'information contact'],
  ['so is a link to call', '<a href="tel:+33647189302">', 'src/a.html', {}, 'information contact'],
  [
    'so is a service in a sentence',
    'Contactez le service jeunesse au 04 68 52 98 37',
    'a.yml',
    {},
    'information contact',
  ],
  [
    'a person in a sentence is not',
    'Contactez l’usagère, pas le service, au 04 68 52 98 37',
    'a.yml',
    {},
    'warning value',
  ],
  ['nor is a name in code', 'service.contact.phone = "04 68 52 98 37"', 'src/a.ts', {}, 'warning value'],
  ['a setting named for an office is', 'CONTACT_PHONE = "04 68 52 98 37"', 'src/a.py', {}, 'information contact'],
  ['one named for a person is not', 'USER_CONTACT_PHONE = "04 68 52 98 37"', 'src/a.py', {}, 'warning value'],
  [
    'beside a fax in a page it is',
    '<p>Tél : 04 68 52 98 37 / Fax : 04 68 52 98 38</p>',
    'a.html',
    {},
    'information contact,information contact',
  ],
  [
    'a legal page holds contacts',
    'Téléphone : 04 68 52 98 37',
    'pages/mentions-legales.vue',
    {},
    'information contact',
  ],
  ['an address book does not', `email = "${email}"`, 'app/contacts.py', {}, 'warning value'],
];

describe('personal-data/value', () => {
  for (const [says, text, path, policy, verdict] of cases) {
    it(says, () => {
      const findings = check(text, path, pathPolicy(policy));
      assert.equal(findings.map(({ severity, message }) => `${severity} ${message.id}`).join(), verdict);
    });
  }

  it('makes one finding of the values of a kind in a column', () => {
    const lines = [email, 'lea.morel@ville-valombre.fr', example, 'yanis.petit@ville-valombre.fr'];
    const table = `nom,courriel,portable\n${lines.map((line) => `X,${line},0647189302`).join('\n')}\n`;
    const findings = check(table, 'data/agents.csv');
    assert.deepEqual(
      findings.map((finding) => [finding.start.line, finding.message.id, finding.message.params['count']]),
      [
        [1, 'column', '3'],
        [1, 'column', '4'],
        [3, 'example', '1'],
      ],
    );
    assert.match(messageOf(findings[0]!, 'fr'), /^3 valeurs de cette colonne/);
  });

  it('makes one finding a value elsewhere', () => {
    assert.equal(check(`${email}, ${email}`).length, 2);
  });

  it('never repeats the value', () => {
    const values = fc.oneof(
      emails,
      phones,
      nirParts.map((parts) => parts.join(' ')),
      ibans,
      cards,
    );
    fc.assert(
      fc.property(values, (value) => {
        const findings = check(`a = "${value}"  # ${value}`);
        assert.equal(findings.length, 2);
        const told = JSON.stringify(findings) + findings.map((finding) => messageOf(finding, 'en')).join();
        const bare = (text: string): string => text.replace(/[\s.-]/g, '').toLowerCase();
        assert.ok(!bare(told).includes(bare(value)));
      }),
    );
  });
});
