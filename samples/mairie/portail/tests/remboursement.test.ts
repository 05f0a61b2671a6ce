import assert from 'node:assert/strict';
import { preparerRemboursement } from '../remboursement.ts';

// vigie-ignore personal-data/value -- compte d’essai de la régie, il n’existe dans aucune banque
const iban = 'FR85 0000 0000 000F ICTI F000 084';

assert.equal(preparerRemboursement('2026-0417', 1250, iban).iban, iban);
