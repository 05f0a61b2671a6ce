/** Calls of a test's own generator in the place of a value. The address is invented: no such town. */
import assert from 'node:assert/strict';
import { generatorCall } from '../../../src/core/fixes/generator-call.ts';
import type { Finding } from '../../../src/core/findings/finding.ts';
import { SourceDocument } from '../../../src/core/text/document.ts';
import { languageIdOf } from '../../../src/core/text/languages.ts';

const email = 'noe.delmas@ville-valombre.fr';
const faker = "import { faker } from '@faker-js/faker';\n";
const python = 'from faker import Faker\n\nfake = Faker("fr_FR")\n';

function replaced(path: string, text: string, recognizer = 'email'): string | undefined {
  const start = text.indexOf(email);
  const subject = { kind: 'personal-value', recognizer, category: 'email', documentedExample: false };
  const finding = { subject, range: { start, end: start + email.length } } as Finding;
  const call = generatorCall(new SourceDocument(path, languageIdOf(path), text), finding);
  return call && text.slice(0, call.range.start) + call.text + text.slice(call.range.end);
}

const made: readonly (readonly [path: string, head: string, line: string, expected: string])[] = [
  ['a.test.ts', faker, `const a = '${email}';`, 'const a = faker.internet.exampleEmail();'],
  ['a.test.ts', faker.replace('faker }', 'fakerFR as faker }'), `f("${email}");`, 'f(faker.internet.exampleEmail());'],
  ['test/a.js', "const { faker } = require('@faker-js/faker');\n", `f("${email}")`, 'f(faker.internet.exampleEmail())'],
  ['tests/test_a.py', python, `    mail = "${email}"`, '    mail = fake.safe_email()'],
  ['tests/test_a.py', python.replaceAll('fake ', 'faux '), `f('${email}')`, 'f(faux.safe_email())'],
];

const left: readonly (readonly [why: string, path: string, text: string, recognizer?: string])[] = [
  ['no generator is at hand', 'a.test.ts', `const a = '${email}';`],
  ['it has another name', 'a.test.ts', `${faker.replace('faker }', 'faker as f }')}const a = '${email}';`],
  ['it comes after', 'a.test.py', `a = '${email}'\n${python}`],
  ['it is no test', 'src/a.ts', `${faker}const a = '${email}';`],
  ['the text is more than the value', 'a.test.ts', `${faker}const a = 'À ${email}';`],
  ['the test expects it again', 'a.test.ts', `${faker}const a = '${email}';\nexpect(b).toBe('${email}');`],
  ['it is a key', 'a.test.ts', `${faker}const a = { '${email}': 1 };`],
  ['the text has a prefix', 'tests/test_a.py', `${python}a = f"${email}"`],
  ['it is a text on lines of its own', 'tests/test_a.py', `${python}a = """${email}"""`],
  ['nothing is documented to be nobody’s', 'a.test.ts', `${faker}const a = '${email}';`, 'phone'],
];

describe('a call of the generator of a test', () => {
  for (const [path, head, line, expected] of made) {
    it(`takes the place of a value: ${expected.trim()}`, () => {
      assert.equal(replaced(path, `${head}\n${line}\n`), `${head}\n${expected}\n`);
    });
  }

  for (const [why, path, text, recognizer] of left) {
    it(`is not offered where ${why}`, () => {
      assert.equal(replaced(path, text, recognizer), undefined);
    });
  }
});
