import type { AssistantPolicy } from '../policy/assistant-policy.ts';
import type { AuditLog } from './audit/audit-log.ts';
import type { RefusedPrompt } from './decision.ts';
import { refuse } from './refusals.ts';

/** Euros that so many tokens cost; 0 where the policy gives no price. */
export function costOf(policy: AssistantPolicy, model: string, promptTokens: number, answerTokens: number): number {
  const price = policy.priceOf(model);
  return price ? (promptTokens * price.prompt + answerTokens * price.answer) / 1_000_000 : 0;
}

/** What is asked for at least: the question, and the answer where its length is set. */
export interface AskedTokens {
  readonly prompt: number;
  readonly answer: number;
}

/** Whether a question still has its place in the day's budget. Days are those of UTC. */
export async function judgeBudget(
  policy: AssistantPolicy,
  model: string,
  asked: AskedTokens,
  { audit, now }: { readonly audit: AuditLog; readonly now: () => string },
): Promise<RefusedPrompt | undefined> {
  const { tokensPerDay, eurosPerDay } = policy;
  if (!tokensPerDay && !eurosPerDay) return undefined;
  const spent = await audit.spentOn(now().slice(0, 10));
  const tokens = asked.prompt + asked.answer;
  if (tokensPerDay && spent.tokens + tokens > tokensPerDay.value) {
    const params = { limit: String(tokensPerDay.value), spent: String(spent.tokens), asked: String(tokens) };
    return refuse('budget-tokens', { params, origin: tokensPerDay.origin });
  }
  if (!eurosPerDay) return undefined;
  if (!policy.priceOf(model)) return refuse('no-price', { params: { model }, origin: eurosPerDay.origin });
  const cost = costOf(policy, model, asked.prompt, asked.answer);
  if (spent.cost + cost <= eurosPerDay.value) return undefined;
  const params = { limit: euros(eurosPerDay.value), spent: euros(spent.cost), asked: euros(cost) };
  return refuse('budget-euros', { params, origin: eurosPerDay.origin });
}

function euros(amount: number): { readonly en: string; readonly fr: string } {
  const digits = amount < 1 ? 4 : 2;
  return { en: String(Number(amount.toFixed(digits))), fr: String(Number(amount.toFixed(digits))).replace('.', ',') };
}
