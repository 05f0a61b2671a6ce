import type { DataCategoryId } from '../personal-data/categories.ts';
import type { Project } from '../project/project.ts';
import type { ScanContext } from '../scan/scan.ts';
import type { AnswerEvent } from './answer/answer.ts';
import { AnswerReader } from './answer/answer-reader.ts';
import type { AuditLog, AuditedDecision } from './audit/audit-log.ts';
import { judgeBudget } from './budget.ts';
import { compose, type Composition } from './compose.ts';
import type { ClearedPrompt, Decision, RefusedPrompt, SeenValue } from './decision.ts';
import { isSensitive } from './find/find-personal.ts';
import { judgeTarget, labelsOf } from './judge-target.ts';
import { judgeUse } from './judge-use.ts';
import { Masker, type MaskResult } from './mask/masker.ts';
import { settingsFor } from './mask-settings.ts';
import { pseudonymNote } from './model-note.ts';
import { judgePaths } from './judge-paths.ts';
import { pathsIn } from './paths.ts';
import { placesOf } from './places.ts';
import type { Prompt } from './prompt.ts';
import { PseudonymTable } from './pseudonyms/pseudonym-table.ts';
import { refuse } from './refusals.ts';
import { readAddress } from './target-address.ts';
import { ModelError, type ModelTransport, type StopSignal } from './transport.ts';

/** What the guard needs of its host. */
export interface GuardContext {
  /** The project as it is now: the policy may change during a conversation. */
  readonly project: () => Project;
  readonly audit: AuditLog;
  /** ISO date and time in UTC. */
  readonly now: () => string;
  /** A random id for a request. */
  readonly newId: () => string;
  /** To check the code of answers; without it that is left out. */
  readonly scan?: () => ScanContext;
}

/**
 * One conversation with models. It holds the table of pseudonyms, in memory only: the same value has the same
 * pseudonym from its first message to its last.
 */
export interface GuardedConversation {
  /** Decides on a prompt and makes the body that would leave. Sends and writes nothing; never throws. */
  decide(prompt: Prompt): Promise<Decision>;
  /**
   * Writes the audit line, sends, and gives the answer restored and checked. A cleared prompt is sent once.
   * @throws ModelError when no answer comes, or only a part of it: the parts that came were given before.
   */
  ask(cleared: ClearedPrompt, transport: ModelTransport, stop: StopSignal): AsyncIterable<AnswerEvent>;
  /** Writes in the audit log that a prompt was refused: for a question that a person meant to send. */
  noteRefusal(refused: RefusedPrompt): Promise<void>;
}

export function openConversation(context: GuardContext): GuardedConversation {
  return new Conversation(context);
}

/** What is kept of a decision until it is used. */
interface Issued {
  readonly prompt: Prompt;
  readonly digest: string;
  readonly texts: readonly string[];
}

class Conversation implements GuardedConversation {
  readonly #context: GuardContext;
  readonly #table = new PseudonymTable();
  readonly #cleared = new WeakMap<ClearedPrompt, Issued>();
  readonly #refused = new WeakMap<RefusedPrompt, Issued>();
  #masker: { readonly digest: string; readonly masker: Masker } | undefined;

  constructor(context: GuardContext) {
    this.#context = context;
  }

  async decide(prompt: Prompt): Promise<Decision> {
    const project = this.#context.project();
    const issued = { prompt, digest: project.policy.digest, texts: [] };
    try {
      const decision = await this.#decide(prompt, project);
      if (decision.outcome === 'refused') this.#refused.set(decision, issued);
      return decision;
    } catch {
      const refused = refuse('failure');
      this.#refused.set(refused, issued);
      return refused;
    }
  }

  async #decide(prompt: Prompt, project: Project): Promise<Decision> {
    const { policy, policyIsValid, policyPath } = project;
    if (!policyIsValid) return refuse('policy-invalid', { params: { place: policyPath ?? '.vigie/policy.yml' } });
    const first = judgeTarget(prompt.target, [], { policy: policy.forPath(''), catalogue: policy.catalogue });
    if ('outcome' in first) return first;
    const paths = pathsIn(prompt);
    const barred = judgePaths(paths, policy.assistant) ?? judgeUse(prompt, paths, project);
    if (barred) return barred;
    const composition = compose(prompt);
    const masked = this.#maskerFor(project).mask(composition.leaves);
    const refused = refusedData(masked.values, project);
    if (refused) return refused;
    const clear = masked.values.filter(({ handling }) => handling === 'allow').map(({ category }) => category);
    const judged = judgeTarget(prompt.target, [...new Set(clear)], {
      policy: policy.forPath(''),
      catalogue: policy.catalogue,
    });
    if ('outcome' in judged) return judged;
    const cleared = this.#clear(prompt, composition, masked, judged.verdict?.origin);
    const asked = { prompt: cleared.promptTokens, answer: prompt.maxTokens ?? 0 };
    const overspent = await judgeBudget(policy.assistant, prompt.target.model, asked, this.#context);
    if (overspent) return overspent;
    const texts = composition.leaves.map(({ document }) => document.text);
    this.#cleared.set(cleared, { prompt, digest: policy.digest, texts });
    return cleared;
  }

  /** The same as long as the policy is the same: it remembers the values of texts that it has read. */
  #maskerFor(project: Project): Masker {
    const { digest } = project.policy;
    if (this.#masker?.digest !== digest) {
      this.#masker = { digest, masker: new Masker(this.#table, settingsFor(project)) };
    }
    return this.#masker.masker;
  }

  #clear(
    prompt: Prompt,
    composition: Composition,
    { texts, values }: MaskResult,
    allowedBy: ClearedPrompt['allowedBy'],
  ): ClearedPrompt {
    const isMasked = composition.leaves.some(({ document }, index) => document.text !== texts[index]);
    const request = composition.build(texts, isMasked ? pseudonymNote : undefined);
    const body = JSON.stringify(request);
    const masked = [...this.#table.categories.in(body)].map(({ start, end, value: category }) => {
      return { range: { start, end }, category };
    });
    return Object.freeze({
      outcome: 'cleared' as const,
      target: prompt.target,
      body,
      request,
      masked,
      values,
      promptTokens: Math.ceil(body.length / 4),
      allowedBy,
      regions: this.#context.project().policy.catalogue.providerOf(prompt.target.provider)?.hosting?.regions ?? [],
    });
  }

  async noteRefusal(refused: RefusedPrompt): Promise<void> {
    const issued = this.#refused.get(refused);
    if (!issued) return;
    const entry = this.#entry(issued, 'refused', refused.refusal.values, 0);
    await this.#audit({ ...entry, rule: refused.refusal.rule });
  }

  async *ask(cleared: ClearedPrompt, transport: ModelTransport, stop: StopSignal): AsyncGenerator<AnswerEvent> {
    const issued = this.#cleared.get(cleared);
    const project = this.#context.project();
    // The policy that cleared it must still be the policy.
    if (issued?.digest !== project.policy.digest) throw new ModelError('changed');
    this.#cleared.delete(cleared);
    const entry = this.#entry(issued, 'sent', cleared.values, cleared.promptTokens);
    try {
      await this.#audit(entry);
    } catch {
      throw new ModelError('audit');
    }
    const reader = new AnswerReader({
      cleared,
      table: this.#table,
      policy: project.policy.assistant,
      check: {
        settings: settingsFor(project),
        promptTexts: issued.texts,
        scan: this.#context.scan?.(),
      },
    });
    try {
      yield* reader.read(transport.ask(cleared, stop), stop);
    } finally {
      await this.#audit({ kind: 'ended', request: entry.request, time: this.#context.now(), ...reader.audited() });
    }
  }

  #entry(issued: Issued, kind: AuditedDecision['kind'], values: readonly SeenValue[], tokens: number): AuditedDecision {
    const { provider, address, model } = issued.prompt.target;
    return {
      kind,
      request: this.#context.newId(),
      time: this.#context.now(),
      policy: issued.digest,
      provider,
      host: address === undefined ? undefined : readAddress(address)?.host,
      model,
      data: countsOf(values),
      promptTokens: tokens,
    };
  }

  async #audit(entry: Parameters<AuditLog['append']>[0]): Promise<void> {
    if (this.#context.project().policy.assistant.audit) await this.#context.audit.append(entry);
  }
}

/** A refusal for values of categories that never leave; of what is most protected first. */
function refusedData(values: readonly SeenValue[], { policy }: Project): RefusedPrompt | undefined {
  const refused = values.filter(({ handling }) => handling === 'refuse');
  const categories = [...new Set(refused.map(({ category }) => category))];
  const [first] = categories.toSorted((one, other) => Number(isSensitive(other)) - Number(isSensitive(one)));
  if (first === undefined) return undefined;
  const { origin } = policy.assistant.handlingOf(first);
  const params = { data: labelsOf(categories), where: placesOf(refused) };
  return refuse(isSensitive(first) ? 'sensitive-data' : 'personal-data', { params, origin, values: refused });
}

function countsOf(values: readonly SeenValue[]): AuditedDecision['data'] {
  const counts: Partial<Record<SeenValue['handling'], Record<DataCategoryId, number>>> = {};
  for (const { handling, category } of values) {
    const ofHandling = (counts[handling] ??= {});
    ofHandling[category] = (ofHandling[category] ?? 0) + 1;
  }
  return counts;
}
