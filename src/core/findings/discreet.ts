import type { AiCall } from '../ai-calls/ai-call.ts';
import { maskValues } from '../personal-data/values/mask-values.ts';
import type { RecognizerSettings } from '../personal-data/values/recognizer.ts';
import type { Finding } from './finding.ts';

/** A finding without the personal values that people may have written in what it quotes: reasons, and names in code. */
export function discreet(finding: Finding, settings: RecognizerSettings): Finding {
  const { subject, suppression } = finding;
  const mask = (text: string): string => maskValues(text, settings);
  return {
    ...finding,
    ...(subject.kind === 'ai-call' && { subject: { kind: 'ai-call', call: discreetCall(subject.call, settings) } }),
    ...(suppression && { suppression: { ...suppression, reason: mask(suppression.reason) } }),
  };
}

/** An AI call without the personal values in what it quotes of the code. */
export function discreetCall(call: AiCall, settings: RecognizerSettings): AiCall {
  const { model, host } = call;
  const mask = (text: string): string => maskValues(text, settings);
  return {
    ...call,
    callee: mask(call.callee),
    ...(model !== undefined && { model: mask(model) }),
    ...(host !== undefined && { host: mask(host) }),
  };
}
