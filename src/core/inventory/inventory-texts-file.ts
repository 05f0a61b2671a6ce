import type { Wording } from '../texts/wording-file.ts';
import type { DataPlace, RecipientKind } from './inventory.ts';
import type { RecordPart } from './record-of-processing.ts';

export type InventoryTextId =
  | `title.${'inventory' | 'controller' | 'summary' | 'to-complete' | 'ai-calls'}`
  | `intro.${'made' | 'limits' | 'files' | 'unchecked' | 'none' | 'to-complete' | 'ai-calls'}`
  | `column.${'category' | 'id' | 'concept' | 'protection' | 'values' | 'fields' | 'places' | 'recipients' | 'records'}`
  | `column.${'controller' | 'ai-calls' | 'provider' | 'model' | 'place' | 'record' | 'data'}`
  | `part.${RecordPart}`
  | `protection.${'special' | 'criminal' | 'national-id'}`
  | `controller.${'name' | 'contact'}`
  | `kind.${DataPlace['kind']}`
  | `recipient.${RecipientKind | 'covered'}`
  | `call.${'seen' | 'declared'}`
  | 'place'
  | 'in-tests'
  | 'entry'
  | 'more'
  | 'to-complete'
  | 'unknown'
  | 'none';

/** What an inventory says around what was found: `inventory-texts.yml`. */
export type InventoryTextsFile = Record<InventoryTextId, Wording>;
