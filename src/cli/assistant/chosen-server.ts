import { modelServerOf } from '../../core/guard/servers/model-servers.ts';
import type { AssistantPolicy } from '../../core/policy/assistant-policy.ts';
import { CliError } from '../cli-error.ts';

/** What the command line says of whom to ask. */
export interface ServerOptions {
  readonly provider?: string;
  readonly address?: string;
  readonly model?: string;
}

export interface ChosenServer {
  readonly provider: string;
  readonly address: string;
  readonly model: string | undefined;
  readonly key: string | undefined;
}

/** For a server that is in no list. */
const anyKey = 'VIGIE_API_KEY';

/**
 * Whom to ask: the command line decides, then the policy. There is no default: without either, nobody is asked.
 * @throws CliError where somebody must still be chosen, or a key is missing.
 */
export function chosenServer(
  options: ServerOptions,
  policy: AssistantPolicy,
  env: Readonly<Record<string, string | undefined>>,
): ChosenServer {
  const provider = options.provider ?? policy.provider?.value;
  if (provider === undefined) throw new CliError('usage.no-provider');
  // The policy's address and model are those of the policy's provider.
  const own = provider === policy.provider?.value ? { address: policy.address?.value, model: policy.model?.value } : {};
  const address = options.address ?? own.address ?? addressOf(provider);
  return { provider, address, model: options.model ?? own.model, key: keyIn(env, provider) };
}

/** The address that everybody knows. @throws CliError where there is none. */
function addressOf(provider: string): string {
  const { address, example = 'https://modeles.example.gouv.fr/v1' } = modelServerOf(provider) ?? {};
  if (address === undefined) throw new CliError('usage.no-address', { provider, example });
  return address;
}

function keyIn(env: Readonly<Record<string, string | undefined>>, provider: string): string | undefined {
  const variables = [...(modelServerOf(provider)?.keyVariables ?? []), anyKey];
  return variables.map((name) => env[name]).find((value) => value !== undefined && value !== '');
}
