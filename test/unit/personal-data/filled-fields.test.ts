import assert from 'node:assert/strict';
import { filledFields } from '../../../src/core/personal-data/values/rows/filled-fields.ts';
import { SourceDocument } from '../../../src/core/text/document.ts';

/** What is read of a test of a page, which types names of nobody. */
function readIn(text: string): readonly string[] {
  const values = filledFields(new SourceDocument('page.spec.ts', 'typescript', text));
  return Array.from(values, ({ offset, end }) => text.slice(offset, end));
}

const first = "await page.fill('#prenom', 'Maëlle');";
const cases: readonly (readonly [what: string, text: string, ...values: string[]])[] = [
  ['Playwright', `await page.fill('#nom', 'Vasseur'); ${first}`, 'Vasseur', 'Maëlle'],
  ['a selector by attribute', `await page.fill('input[name="prenom"]', 'Maëlle')`, 'Maëlle'],
  ['a label of Playwright', "await page.getByLabel('Prénom *').fill('Maëlle')", 'Maëlle'],
  ['Cypress', "cy.get('#firstName').type('Maëlle')", 'Maëlle'],
  ['Testing Library', "await userEvent.type(screen.getByLabelText('Prénom'), 'Maëlle')", 'Maëlle'],
  ['Selenium in Java', 'driver.findElement(By.id("prenom")).sendKeys("Maëlle");', 'Maëlle'],
  ['Selenium in Python', 'driver.find_element(By.ID, "prenom").send_keys("Maëlle")', 'Maëlle'],
  ['Capybara', "fill_in 'Prénom', with: 'Maëlle'", 'Maëlle'],
  ['a date of birth', "await page.fill('#date_naissance', '1985-03-12')", '1985-03-12'],
  ['nothing of another field', "await page.fill('#titre', 'Maëlle')"],
  ['nothing under the name of anything', "await page.fill('#name', 'Annuaire')"],
  ['nothing of another date', "await page.fill('#date_depot', '2026-03-12')"],
  ['nothing of another call', "await page.setPreference('prenom', 'Maëlle')"],
];

describe('what tests type in the fields of a page', () => {
  for (const [what, text, ...values] of cases) {
    it(`is read with ${what}`, () => {
      assert.deepEqual(readIn(text), values);
    });
  }
});
