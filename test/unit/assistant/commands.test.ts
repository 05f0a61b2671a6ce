/** What the assistant says by itself. All people and numbers are invented. */
import assert from 'node:assert/strict';
import { assistantTexts } from '../../../generated/assistant-texts.ts';
import { readTyped, slashCommandOf } from '../../../src/core/assistant/commands/commands.ts';
import { slashCommandNames, type CommandContext } from '../../../src/core/assistant/commands/command.ts';
import { loadProject } from '../../../src/core/project/load-project.ts';
import type { Locale } from '../../../src/core/rules/rules.ts';
import { scan } from '../../../src/core/scan/scan.ts';
import { Syntax } from '../../../src/core/syntax/syntax.ts';
import { SourceDocument } from '../../../src/core/text/document.ts';
import { phrasesOf } from '../../../src/core/texts/phrase.ts';
import { memoryFiles } from '../register/project.ts';
import { installedGrammars } from '../support/grammars.ts';

const value = '2 84 05 90 876 042 92';
const path = 'guichet/dossier.py';
const policy = `version: 1
jurisdictions: [fr]
languages: [fr]
organisation: { name: Ville de Sainte-Fictive, kind: local-authority, staff: 240, population: 12400 }
rules:
  personal-data/value: error
ai:
  providers:
    albert-api: allow
    '*': deny
`;
const record = `id: tri
name: { fr: Tri des demandes }
facts: { individual_decision: true, algorithmic_processing: true, main_processing: true, secret_l311_5_2: false, personal_data: true, legal_or_significant_effect: false }
`;

async function contextIn(locale: Locale, hasPolicy = true): Promise<CommandContext> {
  const files = hasPolicy ? { '.vigie/policy.yml': policy, '.vigie/algorithms/tri.yml': record } : {};
  const project = await loadProject(memoryFiles(files));
  const document = new SourceDocument(path, 'python', `nir = "${value}"\n`);
  const scanned = await scan(document, { project, syntax: new Syntax(installedGrammars), today: '2026-11-26' });
  const [registered] = project.register.records;
  return {
    project,
    locale,
    phrase: phrasesOf(assistantTexts, locale),
    path,
    findings: scanned.findings,
    calls: [],
    ...(registered && { record: registered }),
  };
}

describe('the assistant by itself', () => {
  for (const locale of ['en', 'fr'] as const) {
    for (const name of slashCommandNames) {
      it(`/${name} answers in ${locale}, fills every place of its texts and repeats no value`, async () => {
        const { text } = slashCommandOf(name).answer(await contextIn(locale));
        assert.notEqual(text.trim(), '');
        assert.doesNotMatch(text, /\{\w+\}/);
        assert.ok(!text.includes(value));
        if (locale === 'fr') assert.doesNotMatch(text, /\w'\w| [:;!?»]|« /);
      });
    }
  }

  it('explains by the rule’s own words, with the article and the line of the policy that decided', async () => {
    const { text, actions } = slashCommandOf('explain').answer(await contextIn('en'));
    assert.match(text, /GDPR art\. 87/);
    assert.match(text, /`\.vigie\/policy\.yml`, line 6/);
    assert.ok(actions.some((action) => action.kind === 'rule' && action.rule === 'personal-data/value'));
  });

  it('lists what a notice lacks with its article, and leads to the record', async () => {
    const { text, actions } = slashCommandOf('notice').answer(await contextIn('en'));
    assert.match(text, /\*\*Tri des demandes\*\* lacks \d+ things/);
    assert.match(text, /R\.311-3-1/);
    assert.deepEqual(actions[0], { kind: 'record', path: '.vigie/algorithms/tri.yml' });
  });

  it('names the providers that the policy names, and says of all others in one word', async () => {
    const { text } = slashCommandOf('policy').answer(await contextIn('en'));
    assert.match(text, /^Providers of models: `albert-api` allow\. All others: deny\.$/m);
  });

  it('names the rule of each finding that it reviews', async () => {
    const { text } = slashCommandOf('review').answer(await contextIn('en'));
    assert.match(text, /^\| error \| 1 \| .+ `personal-data\/value` \|$/m);
  });

  it('says that a project without a policy has none', async () => {
    const { text } = slashCommandOf('policy').answer(await contextIn('en', false));
    assert.match(text, /no policy of its own/);
  });

  it('says where there is nothing to say', async () => {
    const context = await contextIn('en', false);
    for (const name of ['explain', 'fix', 'document', 'notice', 'review'] as const) {
      const { actions } = slashCommandOf(name).answer({ ...context, findings: [] });
      assert.deepEqual(actions, [], name);
    }
  });
});

describe('what a person types', () => {
  for (const [typed, name, text] of [
    ['/policy', 'policy', ''],
    ['  /fix   vite ', 'fix', 'vite'],
    ['/fixer cela', undefined, '/fixer cela'],
    ['que dit /policy', undefined, 'que dit /policy'],
    ['/unknown', undefined, '/unknown'],
  ] as const) {
    it(`“${typed}” is ${name ?? 'a question'}`, () => {
      const read = readTyped(typed);
      assert.deepEqual([read.command?.name, read.text], [name, text]);
    });
  }
});
