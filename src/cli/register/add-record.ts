import { relative, resolve, sep } from 'node:path';
import { gapsOfRecord } from '../../core/register/incomplete.ts';
import { loadRegister } from '../../core/register/load-register.ts';
import {
  codeAt,
  newRecord,
  subjectOfCall,
  type RecordSubject,
  type SaidOfRecord,
} from '../../core/register/new-record.ts';
import { scan } from '../../core/scan/scan.ts';
import { readOutline } from '../../core/syntax/outline/read-outline.ts';
import { Syntax } from '../../core/syntax/syntax.ts';
import type { SourceDocument } from '../../core/text/document.ts';
import { grammarFiles } from '../../node/assets.ts';
import { errorCodeOf } from '../../node/error-code.ts';
import { projectFilesOf } from '../../node/project-files.ts';
import { loadProjectWithSnapshot, type LoadedProject } from '../../node/project-snapshot.ts';
import { DocumentReader } from '../../node/read-document.ts';
import { projectCode } from '../../node/source-files.ts';
import { writeNewFile } from '../../node/write-file.ts';
import type { Targets } from '../check/targets.ts';
import { CliError } from '../cli-error.ts';
import type { CliHost } from '../host.ts';

/** A place in code, as people write it. */
export interface CodePosition {
  /** Relative to the folder of the command, or absolute. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

/** What a new record is to be. */
export interface AddRequest {
  readonly from?: CodePosition;
  readonly files?: string;
  readonly symbols?: readonly string[];
  readonly said: SaidOfRecord;
}

export interface AddedRecord {
  /** Relative to the project's root. */
  readonly path: string;
  /** How many things it still lacks. */
  readonly open: number;
}

/**
 * Writes a record that is not there yet.
 * @throws CliError for a place without code, one that has a record, or a file that is there.
 */
export async function addRecord(request: AddRequest, { root }: Targets, host: CliHost): Promise<AddedRecord> {
  const files = projectFilesOf(root);
  const loaded = await loadProjectWithSnapshot(files);
  const { policy, policyIsValid, register } = loaded.project;
  if (!policyIsValid) throw new CliError('error.policy');
  const { from, files: glob, symbols, said } = request;
  const seen = from ? await subjectAt(from, loaded, root, host) : {};
  const given = { ...(glob !== undefined && { files: glob }), ...(symbols && { symbols }) };
  const { path, text } = newRecord({ ...seen, ...given, said }, register, policy);
  try {
    await writeNewFile(resolve(root, path), text);
  } catch (error) {
    const code = errorCodeOf(error);
    throw code === 'EEXIST'
      ? new CliError('register.add.exists', { file: path })
      : new CliError('error.output', { file: path, code });
  }
  const written = (await loadRegister(files, policy)).records.find((one) => one.path === path);
  return { path, open: written ? new Set(gapsOfRecord(written.record, policy).map((gap) => gap.path)).size : 0 };
}

/** What stands on a line: an AI call, else the function around it. */
async function subjectAt(
  { path: given, line }: CodePosition,
  { project }: LoadedProject,
  root: string,
  { cwd, today }: CliHost,
): Promise<RecordSubject> {
  const path = relative(root, resolve(cwd, given)).split(sep).join('/');
  const document = documentAt(root, path, given);
  const place = `${given}:${String(line)}`;
  const syntax = new Syntax(grammarFiles);
  const { aiCalls } = await scan(document, { project, syntax, today, code: projectCode(root, project, syntax) });
  const bound = aiCalls.find(({ call }) => document.positionAt(call.range.start).line === line - 1);
  if (bound?.record) throw new CliError('register.add.covered', { place, record: bound.record.record.id });
  if (bound) return subjectOfCall(document, bound.call, bound.data);
  const around = (await readOutline(document, syntax))?.filter(
    ({ kind, range }) =>
      kind === 'function' &&
      document.positionAt(range.start).line <= line - 1 &&
      line - 1 <= document.positionAt(range.end).line,
  );
  const symbol = around?.at(-1);
  if (!symbol) throw new CliError('register.add.several', { place });
  const covered = project.register.binder.coverOf(document, {
    enclosing: [{ name: symbol.name, range: symbol.range }],
  });
  if (covered) throw new CliError('register.add.covered', { place, record: covered.record.id });
  return codeAt(path, symbol.name);
}

function documentAt(root: string, path: string, given: string): SourceDocument {
  if (path.startsWith('../')) throw new CliError('usage.path-outside', { path: given, root });
  try {
    const { document } = new DocumentReader(root).read(path);
    if (document) return document;
  } catch {
    throw new CliError('usage.path-missing', { path: given });
  }
  throw new CliError('register.add.several', { place: given });
}
