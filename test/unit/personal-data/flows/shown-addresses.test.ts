import assert from 'node:assert/strict';
import { findFlows } from '../../../../src/core/personal-data/flows/find-flows.ts';
import { noFlowSettings } from '../../../../src/core/personal-data/flows/flow-settings.ts';
import { nothingOutside } from '../../../../src/core/personal-data/flows/imports/outside.ts';
import { Syntax } from '../../../../src/core/syntax/syntax.ts';
import { SourceDocument } from '../../../../src/core/text/document.ts';
import { installedGrammars } from '../../support/grammars.ts';

/** An address in the code, and what a finding on it shows: never a step of its path, which may be a value. Everyone is fictitious. */
const shown: readonly (readonly [address: string, shown: string])[] = [
  ['https://rdv.exemple.fr/tel/0639981234-${usager.email}', 'https://…'],
  ['https://rdv.exemple.fr/maelle.vasseur/${usager.email}', 'https://…'],
  ['https://rdv.exemple.fr/maelle.vasseur?${usager.email}', '?'],
  ['/confirmation?mail=${usager.email}', '?mail='],
];

describe('what is shown of an address that holds personal data', () => {
  const syntax = new Syntax(installedGrammars);
  for (const [address, expected] of shown) {
    it(address, async () => {
      const document = new SourceDocument('a.ts', 'typescript', `const lien = (usager) => \`${address}\`;`);
      const flows = await findFlows(document, syntax, {
        literals: [],
        aiCalls: [],
        outside: nothingOutside,
        settings: noFlowSettings,
      });
      assert.deepEqual(
        flows.map(({ callee }) => callee),
        [expected],
      );
    });
  }
});
