import type { RecordPartFile } from '../register/record-part-file.ts';
import { controlsOf, tableOf } from './controls-of.ts';
import { dutiesOf } from './duties-of.ts';
import type { FormContext } from './form-context.ts';
import type { FormField } from './form.ts';
import { proposalsOf } from './proposals-of.ts';

/** Parts that every record needs, whatever the law asks. */
const always: readonly string[] = ['name', 'implementation'];

/** One part of the record with all that is said of it. */
export function fieldOf(part: RecordPartFile, context: FormContext): FormField {
  const { key, label, help } = part;
  const duties = dutiesOf(key, context);
  const proposals = proposalsOf(key, context);
  const controls = controlsOf(part, context);
  const isWritten = isFilled(context.data[key]);
  const hasProblem = controls.some(({ problems }) => problems.length > 0);
  return {
    key,
    label: capitalised(label[context.locale]),
    help: help[context.locale],
    isWanted: isWritten || hasProblem || duties.length > 0 || proposals.length > 0 || always.includes(key),
    controls,
    ...tableOf(part, context),
    duties,
    proposals,
  };
}

function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isFilled);
  return value !== undefined && value !== null && value !== '';
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
