import type { LawExport } from '../../law/law-file.ts';

/** A label of the national sheet. */
export interface InventoryColumn {
  /** The official label, as it is written in the guide. */
  readonly label: string;
  readonly group: string;
  /** Field of the obligation. */
  readonly field: string;
  /** The label, told apart where the guide has it several times: a line of a file has no groups. */
  readonly header: string;
}

/** The guide has "Ressources connexes" in three groups; only the suffix is Vigie's. */
const suffixes: Readonly<Record<string, string>> = {
  decision_related_resources: ' (décision)',
  impact_related_resources: ' (impact)',
  working_related_resources: ' (fonctionnement)',
};

export function inventoryColumns({ columns = [] }: LawExport): readonly InventoryColumn[] {
  return columns.map(({ name, group = '', field = '' }) => {
    return { label: name, group, field, header: `${name}${suffixes[field] ?? ''}` };
  });
}
