import * as vscode from 'vscode';
import type { Policy } from '../../../core/policy/policy.ts';
import type { Engine } from '../../engine/lazy-engine.ts';
import { currentLocale } from '../../locale.ts';
import { changeAssistantSettings } from '../assistant-settings.ts';
import type { KeyStore } from './key-store.ts';
import { vscodeProvider } from './vscode-provider.ts';

interface Item extends vscode.QuickPickItem {
  readonly provider: string;
  /** `undefined` where the person writes it. */
  readonly address: string | undefined;
}

/** Lets a person choose who answers, and give the key of a server. */
export async function pickModels(policy: Policy, engine: Engine, keys: KeyStore): Promise<void> {
  const placeHolder = vscode.l10n.t('Who should answer? The policy is asked before each question.');
  const items = itemsFor(policy, engine);
  const picked = await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true });
  if (!picked) return;
  const { provider } = picked;
  const address = picked.address ?? (await askAddress());
  if (address === undefined) return;
  if (address !== '' && !(await askKey(address, picked.label, keys))) return;
  await changeAssistantSettings({ provider, address, model: '' });
}

function itemsFor(policy: Policy, engine: Engine): readonly Item[] {
  const { provider, address } = policy.assistant;
  const own = provider && (address?.value ?? engine.modelServerOf(provider.value)?.address);
  const proposed: readonly Item[] = own
    ? [
        {
          label: engine.providerOf(provider.value)?.name ?? provider.value,
          description: vscode.l10n.t('proposed by the policy: {0}', own),
          provider: provider.value,
          address: own,
        },
      ]
    : [];
  return [
    ...proposed,
    ...engine.modelServers.map(({ id, address: at, example, note }) => ({
      label: engine.providerOf(id)?.name ?? id,
      description: at ?? example ?? '',
      ...(note && { detail: note[currentLocale()] }),
      provider: id,
      address: at,
    })),
    { label: vscode.l10n.t('VS Code’s own models'), provider: vscodeProvider, address: '' },
    { label: vscode.l10n.t('Another server…'), provider: 'unknown', address: undefined },
    { label: vscode.l10n.t('Nobody: nothing leaves this machine'), provider: '', address: '' },
  ];
}

function askAddress(): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    prompt: vscode.l10n.t('Address of an API compatible with OpenAI’s'),
    placeHolder: 'https://albert.example.gouv.fr/v1',
    ignoreFocusOut: true,
    validateInput: (text) => (/^https?:\/\/\S+$/.test(text) ? undefined : vscode.l10n.t('An https address, whole.')),
  });
}

/** @returns whether to go on: an empty key is one that is not needed, or that is there already. */
async function askKey(address: string, name: string, keys: KeyStore): Promise<boolean> {
  const known = (await keys.keyFor(address)) !== undefined;
  const key = await vscode.window.showInputBox({
    prompt: known
      ? vscode.l10n.t('Key of {0}; leave it empty to keep the one that is there', name)
      : vscode.l10n.t('Key of {0}; leave it empty where none is needed', name),
    password: true,
    ignoreFocusOut: true,
  });
  if (key === undefined) return false;
  if (key !== '') await keys.keep(address, key);
  return true;
}
