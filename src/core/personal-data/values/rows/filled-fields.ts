import type { SourceDocument } from '../../../text/document.ts';
import { fieldValue, personalOf } from './field-values.ts';
import type { RowValue } from './rows.ts';

/**
 * A field of a page and what a test types in it: `page.fill('#nom', '…')` (Playwright), `cy.get('#nom').type('…')` (Cypress),
 * `getByLabelText('Nom'), '…'` (Testing Library), `By.id("nom")).sendKeys("…")` (Selenium), `fill_in 'Nom', with: '…'` (Capybara).
 */
const filled =
  /(["'`])((?:(?!\1)[^\n]){1,60})\1\)?(?:,\s{1,20}(?:with: )?|\)?\.(?:fill|type|clear\(\)\.type|setValue|send_keys|sendKeys)\(\s{0,20})(["'`])(?=[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f]|[12]\d{3}-\d\d-\d\d|\d\d\/\d\d\/\d{4})/g;
/** One of these stands in each; few texts hold any. */
const typing = /(?:fill|type|setValue|fillField)\(|fill_in|send_?keys\(/i;
/** Where the call starts, before the field. */
const call =
  /(?:fill|type|setValue|fillField|fill_in|get|find\w{0,20}|locator|By\.?\w{0,12}|getBy\w{1,12}|querySelector)(?:\(| )(?:By\.\w{1,8}, ?|(?:screen|page)\.\w{1,16}\()?$/;
const BEFORE = 48;
const LONGEST = 60;

/** What tests of pages type in the fields of a form. */
export function* filledFields({ text }: SourceDocument): Generator<RowValue, undefined> {
  if (!typing.test(text)) return undefined;
  const read = Array.from(text.matchAll(filled)).flatMap(({ index, 0: written, 2: field = '', 3: quote = '' }) => {
    if (!call.test(text.slice(Math.max(0, index - BEFORE), index))) return [];
    const offset = index + written.length;
    const end = text.slice(offset, offset + LONGEST).indexOf(quote);
    return end < 0 ? [] : (fieldValue(text, offset, offset + end, nameOf(field)) ?? []);
  });
  yield* personalOf(read);
  return undefined;
}

/** The name of a field, of what a selector or a label says: `nom` of `#nom`, of `input[name="nom"]`, of `dossier[nom]`. */
function nameOf(field: string): string {
  if (/^[\p{L} ’'*]+$/u.test(field)) return field.replaceAll('*', '').trim();
  return field.match(/[\p{L}\d_-]+/gu)?.at(-1) ?? field;
}
