import assert from 'node:assert/strict';
import { maskInLog } from '../../../src/core/fixes/mask-in-log.ts';
import { loadProject } from '../../../src/core/project/load-project.ts';
import { scan } from '../../../src/core/scan/scan.ts';
import { Syntax } from '../../../src/core/syntax/syntax.ts';
import { SourceDocument } from '../../../src/core/text/document.ts';
import { languageIdOf } from '../../../src/core/text/languages.ts';
import { memoryFiles } from '../register/project.ts';
import { installedGrammars } from '../support/grammars.ts';

/** A file with a call that logs personal data, and the same file once it is masked. */
const cases: readonly (readonly [path: string, before: string, after: string])[] = [
  ['a.py', 'print(usager.email)', 'print("***")'],
  ['a.py', 'print("de", usager.email)', 'print("de", "***")'],
  ['a.py', "print('de %s' % usager.email)", "print('de %s' % '***')"],
  ['a.py', 'print(f"de {usager.email} ce jour")', 'print(f"de *** ce jour")'],
  ['a.py', 'print({"courriel": usager.email})', 'print({"courriel": "***"})'],
  ['a.py', 'ligne = "de " + usager.email\nprint(ligne)', 'ligne = "de " + usager.email\nprint("***")'],
  ['a.ts', "console.log('de', usager.email);", "console.log('de', '***');"],
  ['a.ts', 'console.log(`de ${usager.email.trim()}`);', 'console.log(`de ***`);'],
  [
    'a.js',
    'const { email } = usager;\nconsole.log({ email });',
    'const { email } = usager;\nconsole.log({ email: "***" });',
  ],
  ['a.tsx', 'console.log(usager?.email ?? "");', 'console.log("***" ?? "");'],
  [
    'A.java',
    'class A { void a(Usager usager) { System.out.println("de " + usager.getEmail()); } }',
    'class A { void a(Usager usager) { System.out.println("de " + "***"); } }',
  ],
  [
    'A.cs',
    'class A { void B(Usager usager) { Console.WriteLine($"de {usager.Email}"); } }',
    'class A { void B(Usager usager) { Console.WriteLine($"de ***"); } }',
  ],
  ['a.php', '<?php error_log("de {$usager->email} ici");', '<?php error_log("de *** ici");'],
  ['a.php', '<?php error_log("de $email ici");', '<?php error_log("de *** ici");'],
  ['a.php', "<?php error_log('de ' . $usager->getEmail());", "<?php error_log('de ' . '***');"],
  ['a.rb', 'puts "de #{usager.email}"', 'puts "de ***"'],
  ['a.rb', "puts 'de ' + usager.email", "puts 'de ' + '***'"],
  [
    'a.go',
    'package a\nimport "fmt"\nfunc a(u Usager) { fmt.Println("de", u.Email) }',
    'package a\nimport "fmt"\nfunc a(u Usager) { fmt.Println("de", "***") }',
  ],
  ['a.kt', 'fun a(usager: Usager) { println("de ${usager.email}") }', 'fun a(usager: Usager) { println("de ***") }'],
  ['a.kt', 'fun a(email: String) { println("de $email") }', 'fun a(email: String) { println("de ***") }'],
];

describe('the mask in a log call', () => {
  const syntax = new Syntax(installedGrammars);
  for (const [path, before, after] of cases) {
    it(`${path}: ${before.slice(-60)}`, async () => {
      const project = await loadProject(memoryFiles({}));
      const scanned = async (text: string) => {
        const document = new SourceDocument(path, languageIdOf(path), text);
        const { findings } = await scan(document, { project, syntax, today: '2026-11-25' });
        return { document, inLog: findings.filter(({ ruleId }) => ruleId === 'personal-data/in-log') };
      };
      const { document, inLog } = await scanned(before);
      const [finding] = inLog;
      assert.ok(finding);
      const edit = await maskInLog(document, finding, syntax);
      assert.ok(edit);
      const masked = before.slice(0, edit.range.start) + edit.text + before.slice(edit.range.end);
      assert.equal(masked, after);
      assert.equal((await scanned(masked)).inLog.length, 0, 'nothing personal is left in the call');
    });
  }
});
