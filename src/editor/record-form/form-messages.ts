import type { FormPath, FormPlace, RecordForm } from '../../core/record-form/form.ts';

/** What the form and its host say to each other. The only module that both sides load. */

/** What the host tells the form. */
export interface ShowForm {
  readonly kind: 'form';
  readonly form: RecordForm;
  readonly texts: FormTexts;
}

/** Leads to a field, such as `purpose.fr`. */
export interface RevealField {
  readonly kind: 'reveal';
  readonly field: string;
}

export type FormMessage = ShowForm | RevealField;

/** What the form asks of its host. */
export type FormRequest =
  | { readonly kind: 'ready' }
  /** `base` is what the form showed when the person began; an empty `value` takes away what is there. */
  | { readonly kind: 'change'; readonly path: FormPath; readonly base: string; readonly value: string }
  | { readonly kind: 'go'; readonly place: FormPlace }
  | { readonly kind: 'open-as-text' };

/** Texts of the form that do not depend on the record, in the person's language. */
export interface FormTexts {
  readonly accept: string;
  readonly add: string;
  readonly addRow: string;
  readonly askedBy: string;
  readonly changedElsewhere: string;
  readonly complete: string;
  readonly fromCode: string;
  readonly groups: string;
  readonly keepMine: string;
  readonly no: string;
  readonly nothing: string;
  readonly openAsText: string;
  readonly problems: string;
  readonly remove: string;
  readonly row: string;
  readonly showAll: string;
  readonly takeTheirs: string;
  readonly unknown: string;
  readonly yes: string;
}

/** Far longer than any text that a person writes in a form. */
const longest = 100_000;

export function isFormRequest(data: unknown): data is FormRequest {
  if (!isObject(data)) return false;
  switch (data['kind']) {
    case 'ready':
    case 'open-as-text':
      return true;
    case 'change':
      return isPath(data['path']) && isText(data['base']) && isText(data['value']);
    case 'go':
      return isObject(data['place']) && isText(data['place']['path']) && Number.isInteger(data['place']['line']);
    default:
      return false;
  }
}

export function isFormMessage(data: unknown): data is FormMessage {
  if (!isObject(data)) return false;
  if (data['kind'] === 'reveal') return isText(data['field']);
  return data['kind'] === 'form' && isForm(data['form']) && isObject(data['texts']);
}

function isForm(data: unknown): boolean {
  return isObject(data) && isText(data['title']) && Array.isArray(data['groups']) && data['groups'].every(isObject);
}

function isPath(data: unknown): boolean {
  const isStep = (step: unknown): boolean => isText(step) || (Number.isInteger(step) && Number(step) >= 0);
  return Array.isArray(data) && data.length > 0 && data.length <= 6 && data.every(isStep);
}

function isText(data: unknown): data is string {
  return typeof data === 'string' && data.length <= longest;
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
