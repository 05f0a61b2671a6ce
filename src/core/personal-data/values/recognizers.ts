import type { Recognizer } from './recognizer.ts';
import { email } from './recognizers/email.ts';
import { iban } from './recognizers/iban.ts';
import { identifiers } from './recognizers/identifiers.ts';
import { machineReadableZone } from './recognizers/machine-readable-zone.ts';
import { nir } from './recognizers/nir.ts';
import { paymentCard } from './recognizers/payment-card.ts';
import { phone } from './recognizers/phone.ts';

/** Every recognizer. Adding one adds a file, a line here and a fixture table. */
export const recognizers: readonly Recognizer[] = [
  email,
  phone,
  nir,
  iban,
  paymentCard,
  machineReadableZone,
  ...identifiers,
];

/** The recognizer with this id, `undefined` when there is none. */
export function recognizerOf(id: string): Recognizer | undefined {
  return recognizers.find((recognizer) => recognizer.id === id);
}
