import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import { phonePlans } from '../../../generated/phone-plans.ts';
import { numberOf } from '../../../src/core/personal-data/values/phone-numbers.ts';

/** What parsing says: the number, where it exists and is written as it is dialled at home. */
function parsed(digits: string, region: CountryCode): string | undefined {
  const number = parsePhoneNumberFromString(digits, { defaultCountry: region, extract: false });
  const isNational = number?.formatNational().replace(/\D/g, '') === digits;
  return isNational && number.isValid() ? number.number : undefined;
}

/** Numbers are random: whether one exists is not asked of anybody but the numbering plan. */
describe('national numbers read without parsing', () => {
  for (const { trunk = '', length = 0, callingCodes = {} } of phonePlans) {
    for (const region of Object.keys(callingCodes)) {
      it(`of ${region} are those that parsing reads`, () => {
        const digits = fc.stringMatching(new RegExp(`^${trunk}\\d{${String(length - trunk.length)}}$`));
        fc.assert(
          fc.property(digits, (number) => {
            const read = numberOf(number, region);
            if (!read?.isInvented) assert.equal(read?.e164, parsed(number, region as CountryCode));
          }),
          { numRuns: 2_000 },
        );
      });
    }
  }
});
