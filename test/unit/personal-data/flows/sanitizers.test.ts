import assert from 'node:assert/strict';
import { findFlows } from '../../../../src/core/personal-data/flows/find-flows.ts';
import { nothingOutside } from '../../../../src/core/personal-data/flows/imports/outside.ts';
import { Syntax } from '../../../../src/core/syntax/syntax.ts';
import { SourceDocument } from '../../../../src/core/text/document.ts';
import { languageIdOf } from '../../../../src/core/text/languages.ts';
import { installedGrammars } from '../../support/grammars.ts';

/** A file in which an email address reaches a log through a function, and names by which the policy may know it. */
const cases: readonly (readonly [path: string, names: readonly string[], text: string])[] = [
  ['a.py', ['voiler'], 'def voiler(x):\n    return x + "."\nprint(f"de {voiler(usager.email)}")'],
  [
    'a.py',
    ['poser', 'Voile.poser'],
    'class Voile:\n    def poser(x):\n        return x\nprint(Voile.poser(usager.email))',
  ],
  ['a.ts', ['voiler'], 'const voiler = (x: string) => x;\nconsole.log(voiler(usager.email));'],
  [
    'a.java',
    ['Voile.poser'],
    'class Voile { static String poser(String x) { return x; }\n' +
      'void a(Usager usager) { System.out.println(Voile.poser(usager.getEmail())); } }',
  ],
  [
    'a.cs',
    ['Voile.Poser'],
    'class Voile { static string Poser(string x) { return x; }\n' +
      'void B(Usager usager) { Console.WriteLine(Voile.Poser(usager.Email)); } }',
  ],
  ['a.php', ['voiler'], '<?php function voiler($x) { return $x; }\nerror_log(voiler($usager->email));'],
  ['a.rb', ['voiler'], 'def voiler(x)\n  return x\nend\nputs voiler(usager.email)'],
  [
    'a.go',
    ['voiler'],
    'package a\nimport "fmt"\nfunc voiler(x string) string { return x }\nfunc a(u Usager) { fmt.Println(voiler(u.Email)) }',
  ],
  ['a.kt', ['voiler'], 'fun voiler(x: String) = x\nfun a(usager: Usager) { println(voiler(usager.email)) }'],
];

describe('functions that the policy names as sanitizers', () => {
  const syntax = new Syntax(installedGrammars);
  async function reaches(path: string, text: string, sanitizers: readonly string[]): Promise<boolean> {
    const document = new SourceDocument(path, languageIdOf(path), text);
    const input = { literals: [], aiCalls: [], outside: nothingOutside, settings: { sanitizers } };
    return (await findFlows(document, syntax, input)).length > 0;
  }

  for (const [path, names, text] of cases) {
    it(`stop personal data in ${path}: ${names.join()}`, async () => {
      assert.ok(await reaches(path, text, []));
      assert.ok(await reaches(path, text, ['autre', `autres.${names[0] ?? ''}`, `de${names[0] ?? ''}`]));
      for (const name of names) assert.ok(!(await reaches(path, text, [name])), name);
    });
  }
});
