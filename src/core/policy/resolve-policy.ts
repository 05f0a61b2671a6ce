import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { catalogueWith } from '../ai-calls/catalogue.ts';
import { dataCategoryOf } from '../personal-data/categories.ts';
import { ruleOf } from '../rules/rules.ts';
import type { RuleId } from '../rules/rule-id.ts';
import type { SeverityOrOff } from '../findings/severity.ts';
import { resolveAssistant } from './assistant-policy.ts';
import { ownProvidersOf } from './own-providers.ts';
import { fileMatcher } from './globs.ts';
import { judgeCall } from './judge-call.ts';
import { mergeSteps, ruleOfCategories } from './merge-steps.ts';
import type { Organisation } from './organisation-file.ts';
import type { PolicyFile } from './policy-file.ts';
import type { RegisterColours } from './register-settings-file.ts';
import type { PolicyLayer } from './policy-chain.ts';
import type { GrantedException, Origin, PathPolicy, Policy, Setting } from './policy.ts';
import { stricter } from './rule-level.ts';
import type { PolicyStep } from './steps.ts';

const byDefault: Origin = { source: 'default', line: 0 };

/**
 * Merges the files of a policy. `isValid` is false where one of them, or a parent, could not be read whole: no level is
 * then under Vigie's own, because nobody can tell what the unread part asked for.
 */
export function resolvePolicy(layers: readonly PolicyLayer[], steps: readonly PolicyStep[], isValid: boolean): Policy {
  const contents = layers.map((layer) => layer.source.content);
  const cache = new Map<string, PathPolicy>();
  return {
    organisation: contents.reduce<Organisation>((merged, { organisation }) => ({ ...merged, ...organisation }), {}),
    jurisdictions: lastOf(contents, (content) => content.jurisdictions) ?? [],
    languages: lastOf(contents, (content) => content.languages) ?? [],
    noticesFolder: lastOf(contents, (content) => content.notices?.folder) ?? '.vigie/notices',
    reviewEveryMonths: lastOf(contents, (content) => content.register?.reviewEveryMonths),
    catalogue: catalogueWith(ownProvidersOf(layers)),
    assistant: resolveAssistant(layers),
    get digest() {
      return digestOf(layers);
    },
    colours: contents.reduce<RegisterColours>((merged, { register }) => ({ ...merged, ...register?.colours }), {}),
    exceptions: layers.flatMap(exceptionsOf),
    forPath(path) {
      const matching = steps.flatMap((step, index) => ((step.covers?.(path) ?? true) ? [index] : []));
      const key = matching.join();
      const known = cache.get(key);
      if (known) return known;
      const settings = pathPolicy(
        matching.flatMap((index) => steps[index] ?? []),
        isValid,
      );
      cache.set(key, settings);
      return settings;
    },
  };
}

function digestOf(layers: readonly PolicyLayer[]): string {
  const texts = layers.map(({ source }) => `${source.name}\n${source.document.text}`);
  return bytesToHex(sha256(utf8ToBytes(texts.join('\0'))));
}

function lastOf<T>(contents: readonly PolicyFile[], select: (content: PolicyFile) => T | undefined): T | undefined {
  return contents.map(select).findLast((value) => value !== undefined);
}

function exceptionsOf({ source }: PolicyLayer): GrantedException[] {
  return (source.content.exceptions ?? []).map((value, index) => ({
    value,
    origin: source.originOf(['exceptions', index]),
    document: source.document,
    range: source.rangeOf(['exceptions', index]),
    covers: fileMatcher(value.files),
  }));
}

function pathPolicy(steps: readonly PolicyStep[], isValid: boolean): PathPolicy {
  const merged = mergeSteps(steps);
  const { rules, categories, allowedValues, sanitizers, forbiddenUses } = merged;
  return {
    allowedValues,
    sanitizers,
    forbiddenUses,
    severityOf(rule) {
      const own = defaultOf(rule);
      const set = rules.get(rule) ?? own;
      return isValid ? set : stricter(set, own);
    },
    severityOfCategory(category) {
      const set = categories.get(category);
      return isValid || !set ? set : stricter(set, { value: defaultOfCategory(category), origin: byDefault });
    },
    verdictOn: (asked) => judgeCall(asked, merged),
  };
}

function defaultOf(rule: RuleId): Setting<SeverityOrOff> {
  return { value: ruleOf(rule).severity, origin: byDefault };
}

/** The strictest that any rule gives a category where the policy is silent. */
function defaultOfCategory(category: string): SeverityOrOff {
  const { nationalId, special, criminal } = dataCategoryOf(category) ?? {};
  return nationalId || special || criminal ? 'error' : ruleOf(ruleOfCategories).severity;
}
