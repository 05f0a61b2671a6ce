import type { SeenAiCall } from '../inventory/seen-ai-call.ts';

/** Reference of the component that a call is evidence of: a model, or a set of rules. */
export function modelRefOf({ provider, model }: SeenAiCall): string {
  return `model/${provider}/${model ?? 'unknown'}`;
}

/** Reference of the service that answers a call; undefined where the model runs in the program itself. */
export function serviceRefOf(call: SeenAiCall): string | undefined {
  return call.service?.inProcess ? undefined : `service/${call.provider}/${call.host ?? 'unknown'}`;
}

/** Whether a call leaves what the project itself runs. */
export function crossesBoundary({ service, host }: SeenAiCall): boolean {
  if (host !== undefined) return !isLocal(host);
  return service?.hosting.where !== 'self-hosted';
}

function isLocal(host: string): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?|.*\.(?:local|localhost|internal))$/.test(host);
}
