import type { Recognizer } from './recognizer.ts';
import { bic } from './recognizers/bic.ts';
import { birthDate } from './recognizers/birth-date.ts';
import { coordinates } from './recognizers/coordinates.ts';
import { domesticAccount } from './recognizers/domestic-account.ts';
import { email } from './recognizers/email.ts';
import { iban } from './recognizers/iban.ts';
import { identifiers } from './recognizers/identifiers.ts';
import { ipAddress } from './recognizers/ip-address.ts';
import { macAddress } from './recognizers/mac-address.ts';
import { machineReadableZone } from './recognizers/machine-readable-zone.ts';
import { nir } from './recognizers/nir.ts';
import { papersOfKeys } from './recognizers/papers-of-keys.ts';
import { paymentCard } from './recognizers/payment-card.ts';
import { personName } from './recognizers/person-name.ts';
import { phone } from './recognizers/phone.ts';
import { postalAddress } from './recognizers/postal-address.ts';
import { soleTrader } from './recognizers/sole-trader.ts';
import { splitBirthDate } from './recognizers/split-birth-date.ts';

/** Every recognizer. Adding one adds a file, a line here and a fixture table. */
export const recognizers: readonly Recognizer[] = [
  email,
  phone,
  postalAddress,
  ipAddress,
  macAddress,
  coordinates,
  personName,
  birthDate,
  splitBirthDate,
  nir,
  iban,
  bic,
  domesticAccount,
  paymentCard,
  machineReadableZone,
  soleTrader,
  ...identifiers,
  ...papersOfKeys,
];

/** The recognizer with this id, `undefined` when there is none. */
export function recognizerOf(id: string): Recognizer | undefined {
  return recognizers.find((recognizer) => recognizer.id === id);
}
