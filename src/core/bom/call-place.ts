import { providerOf } from '../ai-calls/catalogue.ts';
import type { SeenAiCall } from '../inventory/seen-ai-call.ts';

/** Reference of the component that a call is evidence of: a model, or a set of rules. */
export function modelRefOf({ provider, model }: SeenAiCall): string {
  return `model/${provider}/${model ?? 'unknown'}`;
}

/** Reference of the service that answers a call; undefined where the model runs in the program itself. */
export function serviceRefOf(call: SeenAiCall): string | undefined {
  return runsInProcess(call) ? undefined : `service/${call.provider}/${call.host ?? 'unknown'}`;
}

/** Whether a call leaves what the project itself runs. */
export function crossesBoundary({ provider, host }: SeenAiCall): boolean {
  if (host !== undefined) return !isLocal(host);
  return providerOf(provider)?.hosting?.where !== 'self-hosted';
}

function runsInProcess({ provider, host }: SeenAiCall): boolean {
  if (host !== undefined) return false;
  const { hosting, category, inference } = providerOf(provider) ?? {};
  if (inference === false || category === 'ml-library') return true;
  return hosting?.where === 'in-process' || hosting?.where === 'user-device';
}

function isLocal(host: string): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?|.*\.(?:local|localhost|internal))$/.test(host);
}
