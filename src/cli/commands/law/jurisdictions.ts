import { Option } from 'commander';
import { lawJurisdictions } from '../../../core/law/list-laws.ts';
import type { LawJurisdiction } from '../../../core/law/law-file.ts';
import { oneOf } from '../../option-values.ts';
import type { Session } from '../../session.ts';

/** `--jurisdictions fr,uk`: places whose law is wanted, instead of the policy's. */
export function jurisdictionsOption({ phrase }: Session): Option {
  const placeOf = oneOf('--jurisdictions', lawJurisdictions);
  return new Option(`--jurisdictions <${phrase('word.places')}>`, phrase('law.jurisdictions')).argParser(
    (text): readonly LawJurisdiction[] => [...new Set(text.split(',').map((word) => placeOf(word.trim())))],
  );
}
