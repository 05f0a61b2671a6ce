import type { ErrorObject } from 'ajv';
import { isAlias, isMap } from 'yaml';
import { validate } from '../../../generated/validate-policy.js';
import { firstLine } from '../findings/make-finding.ts';
import { isMapping } from '../yaml/check-yaml.ts';
import { schemaMistakes } from '../yaml/schema-mistakes.ts';
import { sentence } from '../yaml/sentences.ts';
import { plainData, type YamlPath, type YamlText } from '../yaml/yaml-text.ts';
import type { PolicyFile } from './policy-file.ts';
import type { Problem } from './problem.ts';

/** With more than this, what is left would not be what anyone meant: nothing of the file is used. */
export const maximumProblems = 100;

/** Taking out a wrong value can leave what holds it incomplete, a level at a time; a policy has fewer levels. */
const maximumRounds = 8;

interface SettledContent {
  readonly content: PolicyFile;
  /** What did not have the shape of a policy at first. */
  readonly problems: readonly Problem[];
}

export const emptyPolicy: PolicyFile = { version: 1 };

/** Takes out of a text what does not have the shape of a policy, until the rest has. */
export function settle(yaml: YamlText): SettledContent {
  let problems: readonly Problem[] | undefined;
  for (let round = 0; round < maximumRounds; round++) {
    const data = plainData(yaml.tree);
    if (!isMapping(data)) return { content: emptyPolicy, problems: problems ?? [notMapping(yaml)] };
    const wrong = shapeProblems(yaml, data);
    problems ??= wrong;
    const filled = withoutBlanks(data);
    if (wrong.length === 0 && validate(filled)) return { content: filled, problems };
    if (wrong.length > maximumProblems) break;
    disarm(yaml, wrong);
  }
  return { content: emptyPolicy, problems: problems ?? [] };
}

function notMapping(yaml: YamlText): Problem {
  const mistake = sentence('wrong-file-type', { example: 'version: 1' });
  const range = firstLine(yaml.document);
  return { path: [], isUnknownKey: false, range, message: { id: 'mistake', params: { mistake } } };
}

function shapeProblems(yaml: YamlText, data: unknown): readonly Problem[] {
  const unknownKeys = errorsOf(data).filter((error) => error.keyword === 'additionalProperties');
  const others = errorsOf(withoutBlanks(data)).filter((error) => error.keyword !== 'additionalProperties');
  return schemaMistakes(yaml, [...unknownKeys, ...others]).map(({ path, isUnknownKey, range, text }) => {
    return { path, isUnknownKey, range, message: { id: 'mistake', params: { mistake: text } } };
  });
}

function errorsOf(data: unknown): readonly ErrorObject[] {
  return validate(data) ? [] : (validate.errors ?? []);
}

/** Maps in which a key without a value is a decision that was left out, not a section that is still empty. */
const decisions = ['rules', 'categories', 'providers', 'models'];

function withoutBlanks(data: unknown, isDecision = false): unknown {
  if (Array.isArray(data)) return data.map((item) => withoutBlanks(item));
  if (!isMapping(data)) return data;
  const entries = Object.entries(data).filter(([, value]) => value !== null || isDecision);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, withoutBlanks(value, isDecision || decisions.includes(key))]),
  );
}

/**
 * Makes wrong values harmless. One that cannot be understood is taken for the strictest it could have meant: a level
 * for `error`, a verdict for `deny`. The rest is taken out.
 */
export function disarm({ tree }: YamlText, problems: readonly Problem[]): void {
  if (!isMap(tree.contents)) return;
  const edits = new Map<string, Edit>();
  for (const problem of problems) {
    const { path, value } = editFor(problem);
    // Up to its first alias: what an alias stands for belongs to another value.
    const alias = path.findIndex((_step, index) => isAlias(tree.getIn(path.slice(0, index + 1), true)));
    const own = alias < 0 ? path : path.slice(0, alias + 1);
    edits.set(JSON.stringify(own), { path: own, value: own === path ? value : undefined });
  }
  for (const { path, value } of [...edits.values()].sort(backwards)) {
    if (value !== undefined) tree.setIn(path, value);
    else if (tree.hasIn(path)) tree.deleteIn(path);
  }
}

interface Edit {
  readonly path: YamlPath;
  /** `undefined` to take it out. */
  readonly value: string | number | undefined;
}

function editFor({ path, isUnknownKey }: Problem): Edit {
  const setting = path[0] === 'overrides' ? path.slice(2) : path;
  if (path.length === 0 || path[0] === 'version') return { path: ['version'], value: 1 };
  if (isUnknownKey) return { path, value: undefined };
  if (setting[0] === 'rules' && setting.length > 1) {
    return { path: path.slice(0, path.length - setting.length + 2), value: 'error' };
  }
  if (setting[1] === 'categories' && setting.length === 3) return { path, value: 'error' };
  if (isVerdict(setting)) return { path: path.slice(0, path.length - setting.length + 3), value: 'deny' };
  return { path, value: undefined };
}

/** What `ai.providers` and `ai.models` say of one name, or a part of it. */
function isVerdict([section, map, name]: YamlPath): boolean {
  return section === 'ai' && (map === 'providers' || map === 'models') && name !== undefined;
}

/** Inner before outer and later before earlier, so that no edit moves what another one points to. */
function backwards(one: Edit, other: Edit): number {
  const length = Math.max(one.path.length, other.path.length);
  for (let index = 0; index < length; index++) {
    const here = one.path[index];
    const there = other.path[index];
    if (here === undefined) return 1;
    if (there === undefined) return -1;
    if (here !== there) return Number(there) - Number(here) || (String(here) < String(there) ? 1 : -1);
  }
  return 0;
}

/** Leave that stands beside a mistake of syntax is not leave that anyone can be sure was given. */
export function removeLeave({ tree }: YamlText): void {
  if (!isMap(tree.contents)) return;
  for (const path of [
    ['overrides'],
    ['exceptions'],
    ['personalData', 'allow'],
    ['personalData', 'sanitizers'],
    ['ai', 'hosts', 'allow'],
  ]) {
    if (tree.hasIn(path)) tree.deleteIn(path);
  }
}
