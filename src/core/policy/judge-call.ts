import type { MergedSettings } from './merge-steps.ts';
import type { ProviderSetting, Verdict } from './ai-settings-file.ts';
import type { Asked, JudgedCall, Setting } from './policy.ts';

/**
 * What a policy says of a question to a model. A host or a model that is refused stays refused; then an allowed host wins
 * over its provider, whose line may still keep some data from it.
 */
export function judgeCall(
  { provider, host, model, data, inProcess }: Asked,
  { providers, allowedHosts, deniedHosts, models }: MergedSettings,
): JudgedCall | undefined {
  const denied = host === undefined ? undefined : deniedHosts.findLast((setting) => setting.value(host));
  if (denied) return { value: 'deny', origin: denied.origin, because: 'host' };
  const named = model === undefined ? undefined : models.findLast((setting) => setting.matches(model));
  if (named?.value === 'deny') return { value: 'deny', origin: named.origin, because: 'model' };
  const allowed = host === undefined ? undefined : allowedHosts.findLast((setting) => setting.value(host));
  if (allowed) return { value: 'allow', origin: allowed.origin, because: 'host' };
  const setting = providers.get(provider) ?? (inProcess ? undefined : providers.get('*'));
  return setting && ofProvider(setting, data);
}

function ofProvider({ value, origin }: Setting<ProviderSetting>, data: readonly string[]): JudgedCall {
  if (typeof value === 'string') return { value, origin, because: 'provider' };
  const kept = data.filter((category) => value.except.includes(category));
  const verdict: Verdict = kept.length > 0 ? 'deny' : 'allow';
  return { value: verdict, origin, because: kept.length > 0 ? 'data' : 'provider', data: kept };
}
