import { escape } from 'minimatch';
import type { Finding, FindingMessage, LocalisedText, RecordEdit } from '../../findings/finding.ts';
import { isAtLeast } from '../../findings/severity.ts';
import type { Project } from '../../project/project.ts';
import { missingCodeOf, type MissingCode, type SeenCode } from '../../register/missing-code.ts';
import { moveOf, type Move, type Renames } from '../../register/moved-code.ts';
import { recordFinding } from '../../register/record-finding.ts';
import type { RegisteredRecord } from '../../register/register.ts';
import { scalarText } from '../../yaml/scalar-text.ts';
import type { YamlPath, YamlText } from '../../yaml/yaml-text.ts';

/**
 * Rule `register/orphan-record`: code that records name and that is gone, with where it seems to be now. `seen` must be all
 * of the project: a part of it cannot tell.
 */
export function checkOrphans(
  { policy, register }: Pick<Project, 'policy' | 'register'>,
  seen: SeenCode,
  renames: Renames = new Map(),
): readonly Finding[] {
  return register.records.flatMap((registered) => {
    const yaml = register.yamlOf(registered);
    if (!yaml) return [];
    return missingCodeOf(registered, seen).flatMap((missing) => {
      const move = moveOf(missing, seen, renames);
      return findingOf(registered, yaml, missing, move).flatMap((problem) =>
        recordFinding(yaml.document, problem, policy.forPath(registered.path)).map((finding) =>
          missing.kind === 'unbound' ? softened(finding) : finding,
        ),
      );
    });
  });
}

function findingOf(registered: RegisteredRecord, yaml: YamlText, missing: MissingCode, move: Move | undefined) {
  const { id } = registered.record;
  const path = placeOf(missing);
  const edit = editOf(registered, yaml, missing, move);
  const problem = {
    ruleId: 'register/orphan-record',
    range: yaml.valueRange(path),
    message: messageOf(missing, id, move),
    recordId: id,
    field: path.join('.'),
    ...(edit && { edit }),
  } as const;
  return [problem];
}

function placeOf(missing: MissingCode): YamlPath {
  switch (missing.kind) {
    case 'files':
      return ['implementation', missing.entry, 'files'];
    case 'symbol':
      return ['implementation', missing.entry, 'symbols', missing.index];
    case 'unbound':
      return ['id'];
  }
}

function messageOf(missing: MissingCode, recordId: string, move: Move | undefined): FindingMessage {
  const proposal = proposalOf(move);
  switch (missing.kind) {
    case 'files':
      return { id: 'files', params: { files: missing.files, proposal } };
    case 'symbol':
      return { id: 'symbol', params: { files: missing.files, symbol: missing.symbol, proposal } };
    case 'unbound':
      return { id: 'unbound', params: { symbol: recordId } };
  }
}

function proposalOf(move: Move | undefined): LocalisedText | string {
  const now = move?.files ?? move?.symbol;
  if (now === undefined) return '';
  return { en: ` It may be “${now}” now.`, fr: ` Ce pourrait être «\u00a0${now}\u00a0» maintenant.` };
}

/** What to write in the record; none where more than one text would have to change. */
function editOf(
  { record }: RegisteredRecord,
  yaml: YamlText,
  missing: MissingCode,
  move: Move | undefined,
): RecordEdit | undefined {
  if (missing.kind === 'unbound') return undefined;
  if (move?.symbol !== undefined) return { range: yaml.valueRange(placeOf(missing)), text: scalarText(move.symbol) };
  const isAlone = missing.kind === 'files' || record.implementation?.[missing.entry]?.symbols?.length === 1;
  if (move?.files === undefined || !isAlone) return undefined;
  return {
    range: yaml.valueRange(['implementation', missing.entry, 'files']),
    text: scalarText(globOf(missing, move.files)),
  };
}

/** A glob that was moved stays a glob; a path is written so that it stands for itself, whatever marks it holds. */
function globOf(missing: MissingCode, files: string): string {
  const isGlob = missing.kind === 'files' && hasMarks(missing.files) && hasMarks(files);
  return isGlob ? files : escape(files, { magicalBraces: true });
}

function hasMarks(glob: string): boolean {
  return /[*?{]/.test(glob);
}

/** A processing without code in this repository may well run elsewhere: that is said, and fails nothing. */
function softened(finding: Finding): Finding {
  return isAtLeast(finding.severity, 'warning') ? { ...finding, severity: 'information' } : finding;
}
