import type { SeenAiCall } from '../inventory/seen-ai-call.ts';
import type { FormContext } from './form-context.ts';
import type { FormProposal } from './form.ts';
import { asText, valueAt } from './value-at.ts';

/** What the code says of a part, by part; a value that only a person can know has no line here. */
const seenIn: Readonly<Record<string, (call: SeenAiCall) => Seen | undefined>> = {
  provider: ({ providerName }) => ({ value: providerName, label: providerName }),
  model: ({ model }) => (model === undefined ? undefined : { value: model, label: model }),
};

interface Seen {
  readonly value: string;
  readonly label: string;
}

/** Values of the code that the record does not have, each once, from the first call that says so. */
export function proposalsOf(key: string, { data, calls }: FormContext): readonly FormProposal[] {
  const see = seenIn[key];
  if (!see) return [];
  const written = asText(valueAt(data, [key]));
  const proposals = calls.flatMap((call): FormProposal[] => {
    const seen = see(call);
    if (!seen || seen.value === written) return [];
    return [{ path: [key], base: written, ...seen, from: { path: call.path, line: call.line } }];
  });
  return proposals.filter(({ value }, index) => proposals.findIndex((one) => one.value === value) === index);
}
