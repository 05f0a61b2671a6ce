import { modelServers } from '../../../../generated/model-servers.ts';
import type { ModelServerFile } from './model-server-file.ts';

/** What is known of a provider's API, `undefined` for one that has none of this kind or that nobody has described. */
export function modelServerOf(provider: string): ModelServerFile | undefined {
  return modelServers.find(({ id }) => id === provider);
}

export { modelServers };
