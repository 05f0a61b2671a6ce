import type { Finding, FindingMessage } from '../findings/finding.ts';
import { makeFinding } from '../findings/make-finding.ts';
import { ruleOf } from '../rules/rules.ts';
import type { RuleId } from '../rules/rule-id.ts';
import type { SourceDocument, TextRange } from '../text/document.ts';
import type { YamlPath } from '../yaml/yaml-text.ts';

/** A mistake in a policy that is well-formed YAML. */
export interface Problem {
  /** The unknown key, the wrong value, or the map that lacks a key. */
  readonly path: YamlPath;
  readonly isUnknownKey: boolean;
  readonly range: TextRange;
  readonly message: FindingMessage;
}

/** What is wrong in a policy. Always at the rule's own level: a policy cannot silence what is wrong with it. */
export function policyFinding(
  document: SourceDocument,
  ruleId: RuleId,
  range: TextRange,
  message: FindingMessage,
): Finding {
  return makeFinding(document, {
    ruleId,
    severity: ruleOf(ruleId).severity,
    range,
    message,
    subject: { kind: 'policy' },
  });
}
