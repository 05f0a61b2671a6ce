/** Services and libraries that an organisation names in its policy. Everything here is fictitious. */
import assert from 'node:assert/strict';
import { declaredPackagesIn } from '../../../src/core/ai-calls/manifests/declared-packages.ts';
import { declaredSettingsIn } from '../../../src/core/ai-calls/manifests/declared-settings.ts';
import { neverCalled } from '../../../src/core/ai-calls/manifests/never-called.ts';
import { complete } from '../../../src/core/yaml-help/complete.ts';
import { yamlKindOf } from '../../../src/core/yaml-help/yaml-kinds.ts';
import { loadProject } from '../../../src/core/project/load-project.ts';
import { scan } from '../../../src/core/scan/scan.ts';
import { Syntax } from '../../../src/core/syntax/syntax.ts';
import { SourceDocument } from '../../../src/core/text/document.ts';
import { memoryFiles } from '../register/project.ts';
import { installedGrammars } from '../support/grammars.ts';

const catalogue = `
  catalogue:
    - id: passerelle-ia
      name: Passerelle IA
      organisation: Région fictive
      hosts: [ia.region.invalid, '*.ia.region.invalid']
      paths: [/v1/demander]
      env: [PASSERELLE_URL]
      regions: [FR]
      libraries:
        - { language: python, modules: [region_ia], clients: [Assistant], calls: [$client.demander, resumer] }
        - { language: javascript, modules: ['@region/ia'], calls: [demander] }
        - { language: java, modules: [fr.region.ia], clients: [Assistant], calls: [$client.demander] }
`;
const policy = (ai: string): string => `version: 1\nai:${ai}`;

/** A text, and the callee of its only call that the gateway answers. Adding a form adds a line. */
const cases: readonly (readonly [languageId: string, text: string, callee: string | undefined])[] = [
  [
    'python',
    'from openai import OpenAI\nc = OpenAI(base_url="https://ia.region.invalid/v1")\nc.chat.completions.create(model="m", messages=[])\n',
    'c.chat.completions.create',
  ],
  [
    'python',
    'import os\nfrom openai import OpenAI\nc = OpenAI(base_url=os.environ["PASSERELLE_URL"])\nc.chat.completions.create(model="m", messages=[])\n',
    'c.chat.completions.create',
  ],
  [
    'python',
    'import requests\nrequests.post("https://ia.region.invalid/v1/demander", json={"question": q})\n',
    'requests.post',
  ],
  [
    'python',
    'import requests\nrequests.post("https://test.ia.region.invalid/v1/chat/completions", json={"model": "m", "messages": q})\n',
    'requests.post',
  ],
  ['python', 'import requests\nrequests.post("https://ia.region.invalid/v1/compte", json={"nom": q})\n', undefined],
  ['python', 'from region_ia import Assistant\nAssistant().demander(q)\n', 'Assistant(…).demander'],
  ['python', 'import region_ia\nregion_ia.resumer(texte)\n', 'region_ia.resumer'],
  [
    'python',
    'class Assistant:\n    def demander(self, q):\n        return q\n\n\nAssistant().demander("?")\n',
    undefined,
  ],
  ['typescript', 'import { demander } from "@region/ia";\nawait demander(question);\n', 'demander'],
  [
    'java',
    'import fr.region.ia.Assistant;\nclass A { String a(String q) { return new Assistant().demander(q); } }\n',
    'Assistant(…).demander',
  ],
];

const syntax = new Syntax(installedGrammars);
const endings: Readonly<Record<string, string>> = { python: 'py', typescript: 'ts', java: 'java' };

async function scanned(
  policyText: string,
  languageId: string,
  text: string,
  others: Readonly<Record<string, string>> = {},
) {
  const project = await loadProject(memoryFiles({ '.vigie/policy.yml': policyText, ...others }));
  const document = new SourceDocument(`app/a.${endings[languageId] ?? ''}`, languageId, text);
  return { project, result: await scan(document, { project, syntax, today: '2026-11-26' }) };
}

describe('the catalogue of a policy', () => {
  for (const [languageId, text, callee] of cases) {
    it(`${languageId}: ${text.split('\n').at(-2) ?? ''}`, async () => {
      const { project, result } = await scanned(policy(catalogue), languageId, text);
      assert.deepEqual(
        project.findings.filter(({ ruleId }) => ruleId.startsWith('policy/')),
        [],
      );
      const own = result.aiCalls.filter(({ call }) => call.provider === 'passerelle-ia');
      assert.deepEqual(
        own.map(({ call }) => call.callee),
        callee === undefined ? [] : [callee],
      );
      for (const { call } of own) {
        assert.equal(call.providerName, 'Passerelle IA');
        assert.deepEqual(call.service, {
          organisation: 'Région fictive',
          hosting: { where: 'documented', regions: ['FR'], selfHosted: true },
        });
      }
    });
  }

  it('is suggested in the policy and in records', async () => {
    const project = await loadProject(memoryFiles({ '.vigie/policy.yml': policy(catalogue) }));
    for (const path of ['.vigie/policy.yml', '.vigie/algorithms/tri.yml']) {
      const kind = yamlKindOf(path, project.policy);
      const text = path.endsWith('policy.yml') ? 'ai:\n  providers:\n    ' : 'provider: ';
      const labels = kind ? complete(kind, text, text.length).map(({ label }) => label) : [];
      assert.ok(labels.includes('passerelle-ia') && labels.includes('mistral'), labels.join(', '));
    }
  });

  it('is known by manifests and environment files', async () => {
    const project = await loadProject(memoryFiles({ '.vigie/policy.yml': policy(catalogue) }));
    const { catalogue: known } = project.policy;
    const manifest = (path: string, text: string): readonly string[] =>
      declaredPackagesIn(new SourceDocument(path, '', text), known).map(({ name }) => name);
    assert.deepEqual(manifest('requirements.txt', 'region-ia==1.2\nrequests\n'), ['region-ia']);
    assert.deepEqual(manifest('package.json', '{"dependencies": {"@region/ia": "1", "axios": "1"}}'), ['@region/ia']);
    const settings = declaredSettingsIn(new SourceDocument('.env', '', 'PASSERELLE_URL=x\nAUTRE=y\n'), known);
    assert.deepEqual(
      settings.map(({ entries }) => entries),
      [['passerelle-ia']],
    );
    const declarations = [{ entries: ['passerelle-ia'] }];
    assert.deepEqual(neverCalled(declarations, [], known), declarations);
    assert.deepEqual(neverCalled(declarations, [{ provider: 'passerelle-ia', sdk: 'http' }], known), []);
  });

  const [, direct = ''] = cases[0] ?? [];

  it('may be allowed and refused like others', async () => {
    const refused = await scanned(policy(`${catalogue}  providers: { passerelle-ia: deny }\n`), 'python', direct);
    assert.ok(refused.result.findings.some(({ ruleId }) => ruleId === 'ai/provider-not-allowed'));
    const allowed = await scanned(
      policy(`${catalogue}  providers: { passerelle-ia: allow, '*': deny }\n`),
      'python',
      direct,
    );
    assert.ok(!allowed.result.findings.some(({ ruleId }) => ruleId === 'ai/provider-not-allowed'));
  });

  it('is inherited: who extends it may name what it holds', async () => {
    const own = 'version: 1\nextends: [../charte.yml]\nai:\n  providers: { passerelle-ia: deny }\n';
    const { project, result } = await scanned(own, 'python', direct, { 'charte.yml': policy(catalogue) });
    assert.deepEqual(project.findings, []);
    assert.ok(result.findings.some(({ ruleId }) => ruleId === 'ai/provider-not-allowed'));
  });

  for (const [name, text, id] of [
    ['a name that Vigie has already', `\n  catalogue: [{ id: openai, name: A }]\n`, 'known-provider'],
    ['a name that nobody has', `${catalogue}  providers: { passerelle-oa: allow }\n`, 'unknown-provider'],
    [
      'a call that is none',
      `\n  catalogue: [{ id: a, name: A, libraries: [{ language: python, modules: [a], calls: ['a b'] }] }]\n`,
      undefined,
    ],
  ] as const) {
    it(`says of ${name} that it is a mistake`, async () => {
      const { findings } = await loadProject(memoryFiles({ '.vigie/policy.yml': policy(text) }));
      const wrong = findings.filter(({ ruleId }) => ruleId === 'policy/invalid');
      const ids = wrong.map(({ message }) => message.id);
      assert.equal(ids.length, 1);
      if (id) assert.deepEqual(ids, [id]);
    });
  }
});
