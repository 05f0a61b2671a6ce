import type { Finding } from '../findings/finding.ts';
import { dataCategoryIds, dataCategoryOf, type DataCategoryId } from '../personal-data/categories.ts';
import type { DataCategoryFile } from '../personal-data/category-file.ts';
import { maskValues } from '../personal-data/values/mask-values.ts';
import type { Project } from '../project/project.ts';
import type { TextByLanguage } from '../register/record-file.ts';
import { regionsOf } from '../scan/regions.ts';
import { dataFlowsOf, type DataFlow } from './data-flows.ts';
import { comparePlaces, dataPlaceOf, mergedPlaces } from './data-places.ts';
import { groupBy } from './group-by.ts';
import type { DataPlace, Inventory, InventoryAiCall, InventoryCategory, RecordReference } from './inventory.ts';
import { recipientsOf } from './recipients.ts';
import type { SeenAiCall } from './seen-ai-call.ts';

/** What an inventory is made from: what scans of the project's files gave. */
export interface InventorySource {
  readonly project: Pick<Project, 'policy' | 'register'>;
  /** Of every level; those of rules on other things are passed over. */
  readonly findings: readonly Finding[];
  readonly aiCalls: readonly SeenAiCall[];
  readonly filesChecked: number;
  readonly filesUnchecked: number;
}

/** A record, and the categories that it names. */
interface Declaration {
  readonly reference: RecordReference;
  readonly data: ReadonlySet<DataCategoryId>;
}

type Declarations = ReadonlyMap<string, Declaration>;

/** The same findings give the same inventory, in whatever order they come. */
export function inventoryOf(source: InventorySource): Inventory {
  const { project, findings, aiCalls, filesChecked, filesUnchecked } = source;
  const declarations = declarationsOf(project);
  const flows = dataFlowsOf(findings, aiCalls);
  const flowsByCall = groupBy(flows, ({ call }) => call);
  return {
    organisation: project.policy.organisation,
    categories: categoriesOf(placesOf(findings), flows, declarations),
    aiCalls: aiCalls.toSorted(compareCalls).map((call) => aiCallOf(call, flowsByCall.get(call) ?? [], declarations)),
    filesChecked,
    filesUnchecked,
  };
}

function declarationsOf({ policy, register }: InventorySource['project']): Declarations {
  const settings = { regions: regionsOf(policy.jurisdictions) };
  const masked = ({ fr, en }: TextByLanguage): TextByLanguage => ({
    ...(fr !== undefined && { fr: maskValues(fr, settings) }),
    ...(en !== undefined && { en: maskValues(en, settings) }),
  });
  const declared = register.records.map(({ record, path }) => {
    const reference = { id: record.id, name: masked(record.name), path };
    return [record.id, { reference, data: new Set(record.data) }] as const;
  });
  return new Map(declared);
}

function placesOf(findings: readonly Finding[]): ReadonlyMap<DataCategoryId, readonly DataPlace[]> {
  const found = findings.flatMap((finding) => {
    const place = dataPlaceOf(finding);
    return place && 'category' in finding.subject ? [{ category: finding.subject.category, place }] : [];
  });
  const groups = groupBy(found, ({ category }) => category);
  return new Map([...groups].map(([category, group]) => [category, mergedPlaces(group.map(({ place }) => place))]));
}

function categoriesOf(
  places: ReadonlyMap<DataCategoryId, readonly DataPlace[]>,
  flows: readonly DataFlow[],
  declarations: Declarations,
): readonly InventoryCategory[] {
  const flowsByCategory = groupBy(flows, ({ category }) => category);
  return categoriesAmong(dataCategoryIds)
    .map((category) => ({
      category,
      places: places.get(category.id) ?? [],
      recipients: recipientsOf(flowsByCategory.get(category.id) ?? [], (id) => declarations.get(id)?.reference),
      records: [...declarations.values()].filter(({ data }) => data.has(category.id)).map(({ reference }) => reference),
    }))
    .filter((entry) => entry.places.length + entry.recipients.length + entry.records.length > 0);
}

function aiCallOf(call: SeenAiCall, flows: readonly DataFlow[], declarations: Declarations): InventoryAiCall {
  const declaration = call.recordId === undefined ? undefined : declarations.get(call.recordId);
  const seen = new Set(flows.map(({ category }) => category));
  return {
    call,
    ...(declaration && { record: declaration.reference }),
    seen: categoriesAmong(seen),
    declared: categoriesAmong(declaration?.data ?? []),
  };
}

/** Known categories: those that GDPR art. 9, 10 and 87 protect first, then in the order of the catalogue. */
function categoriesAmong(ids: Iterable<DataCategoryId>): readonly DataCategoryFile[] {
  const order = new Map(dataCategoryIds.map((id, index) => [id, index]));
  return [...ids]
    .flatMap((id) => dataCategoryOf(id) ?? [])
    .sort((one, other) => rankOf(one) - rankOf(other) || (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0));
}

function rankOf({ special, criminal, nationalId }: DataCategoryFile): number {
  if (special) return 0;
  if (criminal) return 1;
  return nationalId ? 2 : 3;
}

function compareCalls(one: SeenAiCall, other: SeenAiCall): number {
  return comparePlaces(one, other) || one.start - other.start;
}
