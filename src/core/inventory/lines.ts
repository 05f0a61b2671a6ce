import { inventoryTexts } from '../../../generated/inventory-texts.ts';
import type { DataCategoryFile } from '../personal-data/category-file.ts';
import type { Organisation } from '../policy/organisation-file.ts';
import { printable } from '../report/printable.ts';
import type { Locale } from '../rules/rules.ts';
import { phrasesOf, type Phrase } from '../texts/phrase.ts';
import type { InventoryTextId } from './inventory-texts-file.ts';
import type { SeenAiCall } from './seen-ai-call.ts';
import type {
  CodePlace,
  DataPlace,
  InventoryAiCall,
  InventoryCategory,
  Recipient,
  RecordReference,
} from './inventory.ts';

/** What every format says of the parts of an inventory: plain text on one line, to be escaped for the format. */
export class InventoryLines {
  readonly phrase: Phrase<InventoryTextId>;
  readonly #locale: Locale;

  constructor(locale: Locale) {
    this.phrase = phrasesOf(inventoryTexts, locale);
    this.#locale = locale;
  }

  label({ label }: DataCategoryFile): string {
    return label[this.#locale];
  }

  /** Empty where the law gives no special protection. */
  protection({ special, criminal, nationalId }: DataCategoryFile): string {
    if (special) return this.phrase('protection.special');
    if (criminal) return this.phrase('protection.criminal');
    return nationalId ? this.phrase('protection.national-id') : '';
  }

  place({ path, line }: CodePlace): string {
    return this.phrase('place', { path: printable(path), line });
  }

  dataPlace(place: DataPlace): string {
    const kind = this.phrase(`kind.${place.kind}`, { count: place.count });
    const detail = place.inTests ? `${kind} (${this.phrase('in-tests')})` : kind;
    return this.#entry(this.place(place), detail);
  }

  /** Kind and name of a recipient, with its host and its record where they are known. */
  recipient({ kind, name, host, record }: Recipient): string {
    const text = this.#entry(this.phrase(`recipient.${kind}`), withHost(name, host));
    return record ? this.phrase('recipient.covered', { text, record: record.id }) : text;
  }

  record({ id, name }: RecordReference): string {
    const title = name[this.#locale] ?? name.fr ?? name.en;
    return title === undefined ? id : `${printable(title)} (${id})`;
  }

  aiCall({ call }: InventoryAiCall): string {
    return this.#entry(this.place(call), this.provider(call));
  }

  provider({ providerName, host }: SeenAiCall): string {
    return withHost(providerName, host);
  }

  model({ model }: SeenAiCall): string {
    return model === undefined ? '' : printable(model);
  }

  /** AI calls that receive a category, and how that is known. */
  aiCallsOf({ category }: InventoryCategory, calls: readonly InventoryAiCall[]): readonly string[] {
    return calls.flatMap((entry) => {
      const sources = (['seen', 'declared'] as const).filter((source) => entry[source].includes(category));
      if (sources.length === 0) return [];
      return [`${this.aiCall(entry)} (${sources.map((source) => this.phrase(`call.${source}`)).join(', ')})`];
    });
  }

  controller({ name, contact }: Organisation): readonly string[] {
    const missing = this.phrase('to-complete');
    return [
      this.phrase('controller.name', { text: name === undefined ? missing : printable(name) }),
      this.phrase('controller.contact', { text: contact === undefined ? missing : printable(contact) }),
    ];
  }

  #entry(head: string, detail: string): string {
    return this.phrase('entry', { head, detail });
  }
}

/** How many values or fields there are in all. */
export function countOf({ places }: InventoryCategory, kind: DataPlace['kind']): number {
  return places.filter((place) => place.kind === kind).reduce((sum, { count }) => sum + count, 0);
}

function withHost(name: string, host: string | undefined): string {
  return host === undefined ? printable(name) : `${printable(name)} (${printable(host)})`;
}
