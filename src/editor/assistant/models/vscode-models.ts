import * as vscode from 'vscode';
import type { ClearedPrompt } from '../../../core/guard/decision.ts';
import type { ModelTarget } from '../../../core/guard/prompt.ts';
import type { ChatMessage } from '../../../core/guard/request.ts';
import { ModelError, type ModelChunk, type ModelErrorReason, type StopSignal } from '../../../core/guard/transport.ts';
import { cancelledBy } from './cancelled-by.ts';
import { guardedVendor } from './guarded-vendor.ts';
import type { ModelSource } from './model-source.ts';

/** Whether the catalogue has an entry with this id. */
export type IsKnownProvider = (id: string) => boolean;

/** Models that other extensions give to VS Code, where there are any. Vigie's own are left out: they are asked directly. */
export function vscodeModels(isKnown: IsKnownProvider): ModelSource {
  const models = new Map<string, vscode.LanguageModelChat>();
  return {
    name: 'VS Code',
    list: async () => {
      const found = await vscode.lm.selectChatModels();
      models.clear();
      for (const model of found) if (model.vendor !== guardedVendor) models.set(model.id, model);
      return [...models.values()].map(({ id, name, vendor }) => ({ id, label: `${name} (${vendor})` }));
    },
    targetOf: (id) => targetOf(id, models.get(id), isKnown),
    transportTo: (id) => ({ ask: (cleared, stop) => chunksOf(models.get(id), cleared, stop) }),
  };
}

/** One of VS Code's models, such as the one that a person has chosen in its chat. */
export function vscodeModel(model: vscode.LanguageModelChat, isKnown: IsKnownProvider): ModelSource {
  return {
    name: `VS Code, ${model.vendor}`,
    list: () => Promise.resolve([{ id: model.id, label: model.name }]),
    targetOf: (id) => targetOf(id, model, isKnown),
    transportTo: () => ({ ask: (cleared, stop) => chunksOf(model, cleared, stop) }),
  };
}

/** VS Code says who gives a model, not where it runs: who is not in the catalogue is unknown, and judged as such. */
function targetOf(id: string, model: vscode.LanguageModelChat | undefined, isKnown: IsKnownProvider): ModelTarget {
  const vendor = model?.vendor ?? '';
  return { provider: isKnown(vendor) ? vendor : 'unknown', address: undefined, model: id };
}

async function* chunksOf(
  model: vscode.LanguageModelChat | undefined,
  { request }: ClearedPrompt,
  stop: StopSignal,
): AsyncGenerator<ModelChunk> {
  if (!model) throw new ModelError('not-found');
  const cancelled = cancelledBy(stop);
  try {
    const { stream } = await model.sendRequest(request.messages.map(messageOf), {}, cancelled.token);
    for await (const part of stream) {
      if (part instanceof vscode.LanguageModelTextPart) yield { kind: 'text', text: part.value };
    }
    yield { kind: 'finish', reason: stop.aborted ? 'stopped' : 'complete' };
  } catch (error) {
    if (stop.aborted) yield { kind: 'finish', reason: 'stopped' };
    else throw new ModelError(reasonOf(error));
  } finally {
    cancelled.dispose();
  }
}

/** VS Code has no system messages: what they say stands first, as a user's. */
function messageOf({ role, content }: ChatMessage): vscode.LanguageModelChatMessage {
  return role === 'assistant'
    ? vscode.LanguageModelChatMessage.Assistant(content)
    : vscode.LanguageModelChatMessage.User(content);
}

function reasonOf(error: unknown): ModelErrorReason {
  if (!(error instanceof vscode.LanguageModelError)) return 'server';
  if (error.code === vscode.LanguageModelError.NotFound.name) return 'not-found';
  return error.code === vscode.LanguageModelError.NoPermissions.name ? 'key' : 'refused';
}
