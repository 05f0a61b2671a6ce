import type { Catalogue } from '../ai-calls/catalogue.ts';
import type { LocalisedText } from '../findings/finding.ts';
import { dataCategoryOf, type DataCategoryId } from '../personal-data/categories.ts';
import type { Asked, JudgedCall, PathPolicy } from '../policy/policy.ts';
import type { RefusedPrompt } from './decision.ts';
import type { ModelTarget } from './prompt.ts';
import { refuse } from './refusals.ts';
import { readAddress, type TargetAddress } from './target-address.ts';

/** What is known of a target once it may be asked. */
export interface AllowedTarget {
  readonly verdict: JudgedCall | undefined;
}

/** What a target is judged by. */
export interface TargetRules {
  readonly policy: Pick<PathPolicy, 'verdictOn'>;
  /** Who answers at which host. */
  readonly catalogue: Catalogue;
}

/**
 * Whether the policy lets a model be asked, and be given data of these categories. Whoever answers at the host is judged,
 * not only who it is said to be: an address of OpenAI called `albert-api` is still OpenAI's.
 */
export function judgeTarget(
  target: ModelTarget,
  data: readonly DataCategoryId[],
  { policy, catalogue }: TargetRules,
): RefusedPrompt | AllowedTarget {
  const address = target.address === undefined ? undefined : readAddress(target.address);
  if (target.address !== undefined && !address) return refuse('bad-address');
  const verdicts = providersAt(target.provider, address, catalogue).map((provider) => {
    return { provider, verdict: policy.verdictOn(askedOf(provider, target, address, data)) };
  });
  const denied = verdicts.find(({ verdict }) => verdict?.value === 'deny');
  if (denied?.verdict) return refusalOf(denied.verdict, nameOf(denied.provider, catalogue), target, address);
  const verdict = verdicts[0]?.verdict;
  const mayBeClear = address === undefined || address.encrypted || address.isLocal || verdict?.because === 'host';
  return mayBeClear ? { verdict } : refuse('clear-text', { params: { host: address.host } });
}

function askedOf(
  provider: string,
  { model }: ModelTarget,
  address: TargetAddress | undefined,
  data: readonly DataCategoryId[],
): Asked {
  return { provider, host: address?.host, model, data, inProcess: false };
}

/** The provider that is named, and whoever else the host is known to be. */
function providersAt(named: string, address: TargetAddress | undefined, catalogue: Catalogue): readonly string[] {
  const atHost = address ? catalogue.providersOfHost(address.host).map(({ id }) => id) : [];
  if (atHost.includes(named)) return [named];
  if (atHost.length > 0) return [named, ...atHost];
  const own = catalogue.providerOf(named)?.hosting;
  const mayBeAnywhere = own?.selfHosted === true || own?.where === 'customer-chosen' || address?.isLocal === true;
  return address === undefined || mayBeAnywhere ? [named] : [named, 'unknown'];
}

function refusalOf(
  { because, origin, data = [] }: JudgedCall,
  provider: LocalisedText | string,
  { model }: ModelTarget,
  address: TargetAddress | undefined,
): RefusedPrompt {
  const params = {
    provider,
    host: address?.host ?? '',
    model,
    data: labelsOf(data),
  };
  return refuse(because, { params, origin });
}

function nameOf(provider: string, catalogue: Catalogue): LocalisedText | string {
  if (provider === 'unknown') return { en: 'providers that are not known', fr: 'les fournisseurs inconnus' };
  return catalogue.providerOf(provider)?.name ?? provider;
}

/** Names of categories, as people read them. */
export function labelsOf(categories: readonly DataCategoryId[]): LocalisedText {
  const labels = categories.map((id) => dataCategoryOf(id)?.label ?? { en: id, fr: id });
  return { en: labels.map(({ en }) => en).join(', '), fr: labels.map(({ fr }) => fr).join(', ') };
}
