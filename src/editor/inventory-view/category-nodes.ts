import * as vscode from 'vscode';
import type {
  CodePlace,
  DataPlace,
  InventoryCategory,
  Recipient,
  RecipientKind,
  RecordReference,
} from '../../core/inventory/inventory.ts';
import type { InventoryLines } from '../../core/inventory/lines.ts';
import { branch, leaf, type TreeNode } from '../tree-node.ts';

/** What the lines of one folder have in common. */
export interface FolderContext {
  readonly folder: vscode.Uri;
  readonly lines: InventoryLines;
}

const recipientIcons: Readonly<Record<RecipientKind, string>> = {
  ai: 'sparkle',
  'third-party': 'cloud-upload',
  url: 'link',
  log: 'output',
};

const placeIcons: Readonly<Record<DataPlace['kind'], string>> = { value: 'symbol-constant', field: 'symbol-field' };

/** A category, and below it who receives it, where it is and the records that name it. */
export function categoryNode(entry: InventoryCategory, context: FolderContext): TreeNode {
  const { category, places, recipients, records } = entry;
  const { folder, lines } = context;
  const protection = lines.protection(category);
  const label = lines.label(category);
  const id = `${folder.toString()}\n${category.id}`;
  return branch(
    {
      id,
      label,
      description: vscode.l10n.t('places: {0}, recipients: {1}', places.length, recipients.length),
      icon: protection === '' ? 'tag' : 'shield',
      tooltip: [label, protection, category.dpv].filter((line) => line !== '').join('\n'),
    },
    () => [
      ...recipients.map((recipient, index) => recipientNode(recipient, `${id}\nrecipient ${index}`, context)),
      ...places.map((place) => dataPlaceNode(place, id, context)),
      ...records.map((record) => recordNode(record, id, context)),
    ],
  );
}

function recipientNode(recipient: Recipient, id: string, context: FolderContext): TreeNode {
  const label = context.lines.recipient(recipient);
  const text = { id, label, description: '', icon: recipientIcons[recipient.kind] };
  return branch(text, () => recipient.places.map((place) => placeNode(place, '', id, 'arrow-right', context)));
}

function dataPlaceNode(place: DataPlace, id: string, context: FolderContext): TreeNode {
  const detail = context.lines.phrase(`kind.${place.kind}`, { count: place.count });
  return placeNode(place, detail, `${id}\n${place.kind}`, placeIcons[place.kind], context);
}

function placeNode(
  { path, line }: CodePlace,
  detail: string,
  parent: string,
  icon: string,
  { folder }: FolderContext,
): TreeNode {
  const cut = path.lastIndexOf('/');
  const description = [detail, path.slice(0, Math.max(0, cut))].filter((part) => part !== '').join(' · ');
  const text = { id: `${parent}\n${path}\n${line}`, label: `${path.slice(cut + 1)}:${line}`, description, icon };
  return leaf(text, vscode.Uri.joinPath(folder, path), line - 1);
}

function recordNode(record: RecordReference, id: string, { folder, lines }: FolderContext): TreeNode {
  const text = { id: `${id}\nrecord ${record.id}`, label: lines.record(record), description: '', icon: 'book' };
  return leaf(text, vscode.Uri.joinPath(folder, record.path), 0);
}
