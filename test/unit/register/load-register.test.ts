import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareFindings } from '../../../src/core/findings/make-finding.ts';
import { loadRegister } from '../../../src/core/register/load-register.ts';
import { messageOf } from '../../../src/core/rules/rules.ts';
import { memoryFiles, policyWith } from './project.ts';

const complete = `
id: tri
name: { fr: Tri des demandes }
purpose: { fr: orienter votre demande vers le bon service }
contact: { email: algorithmes@ville.invalid }
automation: support
facts: { individual_decision: true, algorithmic_processing: true, main_processing: false, secret_l311_5_2: false }
`;

/** Files of the register, then each finding: file, the text it stands on, and a part of its message in English. */
interface Case {
  readonly title: string;
  readonly files: Readonly<Record<string, string | undefined>>;
  /** Ids of the records that cover code. */
  readonly records: readonly string[];
  readonly findings?: readonly (readonly [file: string, at: string, says: string])[];
}

const cases: readonly Case[] = [
  { title: 'no register', files: {}, records: [] },
  { title: 'complete record', files: { 'tri.yml': complete }, records: ['tri'] },
  { title: 'other files are left alone', files: { 'README.md': '# Registre', 'tri.yaml': complete }, records: ['tri'] },
  {
    title: 'unreadable file',
    files: { 'tri.yml': undefined },
    records: [],
    findings: [['tri.yml', '', 'cannot be read']],
  },
  { title: 'empty file', files: { 'tri.yml': '' }, records: [], findings: [['tri.yml', '', 'such as “id: tri”']] },
  { title: 'not YAML', files: { 'tri.yml': 'id: "tri' }, records: [], findings: [['tri.yml', '', 'not closed']] },
  {
    title: 'unknown key',
    files: { 'tri.yml': `${complete}purpos: { fr: x }` },
    records: [],
    findings: [['tri.yml', 'purpos', 'Did you mean “purpose”?']],
  },
  {
    title: 'unknown nested key',
    files: { 'tri.yml': `${complete}implementation: [{ file: x }]` },
    records: [],
    findings: [
      ['tri.yml', 'file', 'Did you mean “files”?'],
      ['tri.yml', 'file', '“files” is missing'],
    ],
  },
  {
    title: 'wrong form of an address',
    files: { 'tri.yml': complete.replace('algorithmes@ville.invalid', 'ici') },
    records: [],
    findings: [['tri.yml', 'ici', '“email” must be an email address.']],
  },
  {
    title: 'id that is not the file’s',
    files: { 'triage.yml': complete },
    records: ['tri'],
    findings: [['triage.yml', 'tri', 'write “triage”']],
  },
  {
    title: 'the same id twice',
    files: { 'tri.yml': complete, 'zri.yml': complete },
    records: ['tri'],
    findings: [
      ['zri.yml', 'tri', 'write “zri”'],
      ['zri.yml', 'tri', 'already has this id: .vigie/algorithms/tri.yml'],
    ],
  },
  {
    title: 'unknown category',
    files: { 'tri.yml': `${complete}data: [emial]` },
    records: ['tri'],
    findings: [['tri.yml', 'emial', 'Unknown data category “emial”. Did you mean “email”?']],
  },
  {
    title: 'a category that may be a value is not repeated',
    files: { 'tri.yml': `${complete}data: [jeanne@ville.invalid]` },
    records: ['tri'],
    findings: [['tri.yml', 'jeanne@ville.invalid', 'Unknown data category.']],
  },
  {
    title: 'unknown fact',
    files: { 'tri.yml': complete.replace('main_processing', 'main_procesing') },
    records: ['tri'],
    findings: [
      ['tri.yml', 'facts', 'Answer true or false under “facts”: main_processing'],
      ['tri.yml', 'main_procesing', 'Unknown fact “main_procesing”. Did you mean “main_processing”?'],
    ],
  },
  {
    title: 'unknown field to confirm',
    files: { 'tri.yml': `${complete}unconfirmed: [purpse.fr]` },
    records: ['tri'],
    findings: [['tri.yml', 'purpse.fr', 'No field of a record has this path']],
  },
  {
    title: 'missing fields, at the key that is blank',
    files: { 'tri.yml': complete.replace(/purpose:.*/, 'purpose:').replace(/contact:.*/, '') },
    records: ['tri'],
    findings: [['tri.yml', 'purpose', '(CRPA art. L.311-3-1): Purpose of the processing; How to exercise that right.']],
  },
  {
    title: 'text in another language only',
    files: { 'tri.yml': complete.replace('purpose: { fr:', 'purpose: { en:') },
    records: ['tri'],
    findings: [['tri.yml', 'purpose', 'Purpose of the processing.']],
  },
  {
    title: 'the duty does not apply: nothing is asked',
    files: { 'tri.yml': 'id: tri\nname: { fr: x }\nfacts: { individual_decision: false }' },
    records: ['tri'],
  },
  {
    title: 'nobody knows whether the duty applies',
    files: { 'tri.yml': 'id: tri\nname: { fr: x }\nfacts: { individual_decision: true }' },
    records: ['tri'],
    findings: [
      [
        'tri.yml',
        'facts',
        'Answer true or false under “facts”: algorithmic_processing; secret_l311_5_2; fully_automated; 3 more.',
      ],
    ],
  },
];

describe('loadRegister', () => {
  for (const { title, files, records, findings = [] } of cases) {
    it(title, async () => {
      const paths = Object.entries(files).map(([name, text]) => [`.vigie/algorithms/${name}`, text] as const);
      const register = await loadRegister(memoryFiles(Object.fromEntries(paths)), policyWith());
      const found = [...register.findings]
        .sort(compareFindings)
        .map((finding) => [
          finding.path.slice('.vigie/algorithms/'.length),
          files[finding.path.slice('.vigie/algorithms/'.length)]?.slice(finding.range.start, finding.range.end) ?? '',
          messageOf(finding, 'en'),
          messageOf(finding, 'fr'),
        ]);
      assert.deepEqual(
        register.records.map(({ record }) => record.id),
        records,
      );
      assert.equal(found.length, findings.length, JSON.stringify(found));
      for (const [index, [file, at, says]] of findings.entries()) {
        const [foundFile, foundAt, en = '', fr = ''] = found[index]!;
        assert.deepEqual([foundFile, at === '' ? '' : foundAt], [file, at]);
        assert.ok(en.includes(says), en);
        // An example in quotation marks is YAML, with its own spaces.
        const french = fr.replace(/«[^«»]*»/g, '');
        assert.doesNotMatch(french, /\{\w+\}|[^\u00a0][:;?!](\s|$)/u, 'French has its spaces; no placeholder is left');
      }
    });
  }

  it('never throws, and a text that is no record covers nothing and is one finding at least', async () => {
    const pieces = fc.constantFrom(
      'id',
      'facts',
      'contact',
      ': ',
      '\n',
      '  ',
      '- ',
      '&a',
      '*a',
      '{',
      '}',
      '[',
      '"',
      '!!x',
      '<<',
      '\t',
      '|',
      '__proto__',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        const register = await loadRegister(memoryFiles({ '.vigie/algorithms/tri.yml': content }), policyWith());
        assert.deepEqual(register.records, []);
        assert.ok(register.findings.length > 0);
        for (const finding of register.findings) messageOf(finding, 'fr');
      }),
      { numRuns: 500 },
    );
  });

  it('says the organisation is unknown when the policy is silent', async () => {
    const files = memoryFiles({ '.vigie/algorithms/tri.yml': complete });
    const { findings } = await loadRegister(files, policyWith({}));
    assert.deepEqual(
      findings.map((finding) => messageOf(finding, 'en').split('.')[0]),
      ['Answer true or false under “facts”: public_administration'],
    );
  });
});
