import type { Wording } from '../core/texts/wording-file.ts';

export type CliTextId =
  | `help.title.${'usage' | 'options' | 'arguments' | 'commands'}`
  | `help.usage.${'program' | 'command' | 'check' | 'notice'}`
  | `help.${'program' | 'help' | 'version' | 'lang'}`
  | `word.${'file' | 'folder' | 'format' | 'ids' | 'lang' | 'languages' | 'level' | 'number' | 'path' | 'paths' | 'places' | 'preset' | 'record' | 'rule'}`
  | `check.${'about' | 'paths' | 'format' | 'output' | 'threshold' | 'rule' | 'root' | 'no-color' | 'threads'}`
  | `check.${'stdin-path' | 'verbose' | 'listed' | 'time' | 'interrupted' | 'invalid-policy' | 'incomplete'}`
  | `notice.${'about' | 'record' | 'all' | 'list' | 'document' | 'format' | 'language' | 'output' | 'write' | 'folder'}`
  | `notice.${'final' | 'check' | 'missing' | 'written' | 'draft' | 'none' | 'no-data' | 'open' | 'remark'}`
  | `reading.${'long-sentence' | 'hard'}`
  | `notice.${'listed' | 'listed.open' | 'stale' | 'left-over' | 'absent' | 'current'}`
  | `law.${'about' | 'explain' | 'format' | 'output' | 'jurisdictions' | 'list' | 'list.output'}`
  | `inventory.${'about' | 'paths' | 'format' | 'output' | 'interrupted'}`
  | `register.${'about' | 'list' | 'check' | 'interrupted' | 'list.format' | 'empty' | 'file' | 'code' | 'calls'}`
  | `register.${'no-code' | 'gaps' | 'mismatches' | 'overdue' | 'missing' | 'fine'}`
  | `init.${'about' | 'preset' | 'exists' | 'written' | 'next'}`
  | `usage.${'unknown-option' | 'unknown-command' | 'missing-argument' | 'missing-value' | 'excess' | 'other'}`
  | `usage.${'suggestion' | 'choice' | 'number' | 'path-missing' | 'path-outside' | 'root-missing'}`
  | `usage.${'stdin-and-paths' | 'stdin-path' | 'unknown-record' | 'invalid-record' | 'known-records' | 'output-twice'}`
  | `usage.${'record-and-all' | 'one-document'}`
  | `error.${'output' | 'stdout' | 'unexpected' | 'policy'}`;

/** What the command line says: `cli-texts.yml`. */
export type CliTextsFile = Record<CliTextId, Wording>;
