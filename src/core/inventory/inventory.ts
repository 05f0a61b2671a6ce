import type { DataCategoryFile } from '../personal-data/category-file.ts';
import type { Organisation } from '../policy/organisation-file.ts';
import type { TextByLanguage } from '../register/record-file.ts';
import type { SeenAiCall } from './seen-ai-call.ts';

/**
 * What code says towards the record of processing activities (GDPR art. 30): which personal data is where, and who gets
 * it. No part of it holds a personal value.
 */
export interface Inventory {
  readonly organisation: Organisation;
  /** Those that GDPR art. 9, 10 and 87 protect first, then in the order of the catalogue. */
  readonly categories: readonly InventoryCategory[];
  /** Every AI call, by place. */
  readonly aiCalls: readonly InventoryAiCall[];
  readonly filesChecked: number;
  /** Files of which nothing is known: they could not be read. */
  readonly filesUnchecked: number;
}

export interface InventoryCategory {
  readonly category: DataCategoryFile;
  /** By path, then by line; none where the category is only named by a record, or only seen on its way. */
  readonly places: readonly DataPlace[];
  readonly recipients: readonly Recipient[];
  /** Records of the register that name the category. */
  readonly records: readonly RecordReference[];
}

export interface CodePlace {
  /** Relative to the project's root, with forward slashes. */
  readonly path: string;
  /** From 1, as people count. */
  readonly line: number;
}

export interface DataPlace extends CodePlace {
  readonly kind: 'value' | 'field';
  /** Values or fields at this line and, where they make one finding, in the same column or of the same name. */
  readonly count: number;
  /** Whether the file is a test, a fixture or demonstration data. */
  readonly inTests: boolean;
}

export const recipientKinds = ['ai', 'third-party', 'url', 'log'] as const;

export type RecipientKind = (typeof recipientKinds)[number];

/** Where data of a category is seen to go. */
export interface Recipient {
  readonly kind: RecipientKind;
  /** The provider or service; the function that is called where nobody knows more. */
  readonly name: string;
  readonly host?: string;
  /** The record that covers the AI call. */
  readonly record?: RecordReference;
  readonly places: readonly CodePlace[];
}

export interface RecordReference {
  readonly id: string;
  readonly name: TextByLanguage;
  readonly path: string;
}

export interface InventoryAiCall {
  readonly call: SeenAiCall;
  readonly record?: RecordReference;
  /** Categories that code is seen to send in this call. */
  readonly seen: readonly DataCategoryFile[];
  /** Categories that the record names. */
  readonly declared: readonly DataCategoryFile[];
}
