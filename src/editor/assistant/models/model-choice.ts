import * as vscode from 'vscode';
import type { Policy } from '../../../core/policy/policy.ts';
import type { DisposableLike } from '../../disposable-like.ts';
import type { Engine } from '../../engine/lazy-engine.ts';
import { modelErrorText } from '../asking/model-error-text.ts';
import type { AssistantServices } from '../assistant-services.ts';
import { assistantSettings, changeAssistantSettings, onDidChangeAssistantSettings } from '../assistant-settings.ts';
import type { Chosen } from './chosen.ts';
import { httpModels } from './http-models.ts';
import { KeyStore } from './key-store.ts';
import type { ModelSource } from './model-source.ts';
import { pickModels } from './pick-models.ts';
import { vscodeModels } from './vscode-models.ts';
import { vscodeProvider } from './vscode-provider.ts';

type Ready = Extract<Chosen, { kind: 'ready' }>;

/** The list of a server, before one of its models is chosen. */
type Listed = Omit<Ready, 'model'> | Exclude<Chosen, Ready>;

/** Who answers: what the person has chosen, in a workspace that they trust. Nobody is asked before they have. */
export class ModelChoice implements vscode.Disposable {
  readonly keys: KeyStore;
  readonly #services: AssistantServices;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: readonly DisposableLike[];
  #listed: Promise<Listed> | undefined;

  constructor(services: AssistantServices) {
    this.#services = services;
    this.keys = new KeyStore(services.context.secrets);
    const changed = (): void => {
      this.refresh();
    };
    this.#subscriptions = [
      this.#changed,
      vscode.workspace.onDidGrantWorkspaceTrust(changed),
      services.context.secrets.onDidChange(changed),
      onDidChangeAssistantSettings(changed),
      // The policy may propose another model: the list is still the server's.
      services.projects.onDidChange(() => {
        this.#changed.fire();
      }),
    ];
  }

  /** Asks the server for its list once, until something changes. */
  async current(): Promise<Chosen> {
    this.#listed ??= this.#list();
    const listed = await this.#listed;
    if (listed.kind === 'none') return listed;
    const wanted = assistantSettings().model || (await this.#proposed());
    const model = listed.models.find(({ id }) => id === wanted) ?? listed.models[0];
    if (!model) return none(vscode.l10n.t('{0} lists no model that answers questions.', listed.source.name));
    return { ...listed, model: model.id };
  }

  refresh(): void {
    this.#listed = undefined;
    this.#changed.fire();
  }

  async choose(policy: Policy): Promise<void> {
    await pickModels(policy, await this.#services.engine.load(), this.keys);
    this.refresh();
  }

  chooseModel(model: string): Promise<void> {
    return changeAssistantSettings({ model });
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  async #list(): Promise<Listed> {
    if (!vscode.workspace.isTrusted) {
      return none(vscode.l10n.t('Restricted Mode: nothing is sent from a folder that you do not trust.'));
    }
    const source = this.#source(await this.#services.engine.load());
    if (!source) return none(vscode.l10n.t('No model: nothing leaves this machine.'));
    try {
      return { kind: 'ready', source, models: await source.list() };
    } catch (error) {
      return none(`${source.name}: ${modelErrorText(error)}`);
    }
  }

  /** The model that the policy of the first folder proposes; it is one of the policy's own provider. */
  async #proposed(): Promise<string | undefined> {
    const { policy } = await this.#services.projects.projectOf(vscode.workspace.workspaceFolders?.[0]);
    const { provider, model } = policy.assistant;
    return provider?.value === assistantSettings().provider ? model?.value : undefined;
  }

  #source(engine: Engine): ModelSource | undefined {
    const { provider, address } = assistantSettings();
    if (provider === '') return undefined;
    if (provider === vscodeProvider) return vscodeModels((id) => engine.providerOf(id) !== undefined);
    const own = address === '' ? engine.modelServerOf(provider)?.address : address;
    if (own === undefined) return undefined;
    const name = engine.providerOf(provider)?.name ?? hostOf(own);
    return httpModels({ provider, address: own, name }, this.keys);
  }
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

function none(why: string): Exclude<Chosen, Ready> {
  return { kind: 'none', why };
}
