import type { Finding } from '../findings/finding.ts';
import type { SourceDocument, TextRange } from '../text/document.ts';
import { readYaml, type YamlPath, type YamlText } from '../yaml/yaml-text.ts';
import { meaningProblems } from './meaning-problems.ts';
import type { PolicyFile } from './policy-file.ts';
import type { Origin } from './policy.ts';
import { policyFinding, type Problem } from './problem.ts';
import { disarm, emptyPolicy, maximumProblems, removeLeave, settle } from './sane-content.ts';

/** One policy file as read: what is sane in it, the place of each setting, and what is wrong. */
export interface PolicySource {
  /** Path relative to the project's root, or `vigie:<preset>`. */
  readonly name: string;
  readonly document: SourceDocument;
  readonly content: PolicyFile;
  readonly findings: readonly Finding[];
  originOf(path: YamlPath): Origin;
  /** Range of a key, or of an item of a list. */
  rangeOf(path: YamlPath): TextRange;
}

/**
 * Reads one policy. Never throws for bad content: that is a finding, and what remains of the policy is no weaker.
 * @param inherited ids of providers that its parents name.
 */
export function readPolicySource(name: string, text: string, inherited: readonly string[] = []): PolicySource {
  const yaml = readYaml(name, text);
  const { document } = yaml;
  const { content, findings } =
    yaml.mistakes.length > 0 ? readMisread(yaml, inherited) : readWellFormed(yaml, inherited);
  return {
    name,
    document,
    content,
    findings: findings.slice(0, maximumProblems),
    originOf: (path) => ({ source: name, line: document.positionAt(yaml.keyRange(path).start).line }),
    rangeOf: (path) => yaml.keyRange(path),
  };
}

type Reading = Pick<PolicySource, 'content' | 'findings'>;

function readWellFormed(yaml: YamlText, inherited: readonly string[]): Reading {
  const { content, problems } = settle(yaml);
  const ofMeaning = meaningProblems(yaml, content, inherited);
  const findings = [...problems, ...ofMeaning].map(({ range, message }) => {
    return policyFinding(yaml.document, 'policy/invalid', range, message);
  });
  if (ofMeaning.length === 0) return { content, findings };
  return { content: without(yaml, ofMeaning), findings };
}

/** What follows a mistake of syntax may be misread: it says nothing reliable of further mistakes. */
function readMisread(yaml: YamlText, inherited: readonly string[]): Reading {
  const findings = yaml.mistakes.map(({ range, text }) => {
    return policyFinding(yaml.document, 'policy/invalid', range, { id: 'mistake', params: { mistake: text } });
  });
  removeLeave(yaml);
  return { content: without(yaml, meaningProblems(yaml, settle(yaml).content, inherited)), findings };
}

function without(yaml: YamlText, problems: readonly Problem[]): PolicyFile {
  if (problems.length > maximumProblems) return emptyPolicy;
  disarm(yaml, problems);
  return settle(yaml).content;
}
