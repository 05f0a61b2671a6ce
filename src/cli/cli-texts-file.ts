import type { ModelErrorReason } from '../core/guard/transport.ts';
import type { Wording } from '../core/texts/wording-file.ts';

export type CliTextId =
  | `help.title.${'usage' | 'options' | 'arguments' | 'commands'}`
  | `help.usage.${'program' | 'command' | 'check' | 'notice' | 'ask'}`
  | `help.${'program' | 'help' | 'version' | 'lang'}`
  | `word.${'question' | 'provider' | 'model' | 'address'}`
  | `word.${'date' | 'file' | 'folder' | 'format' | 'ids' | 'lang' | 'languages' | 'level' | 'number' | 'path' | 'paths' | 'places' | 'place' | 'preset' | 'record' | 'rule' | 'text'}`
  | `check.${'about' | 'paths' | 'format' | 'output' | 'threshold' | 'rule' | 'root' | 'no-color' | 'threads'}`
  | `check.${'stdin-path' | 'verbose' | 'listed' | 'time' | 'interrupted' | 'invalid-policy' | 'incomplete'}`
  | `notice.${'about' | 'record' | 'all' | 'list' | 'document' | 'format' | 'language' | 'output' | 'write' | 'folder'}`
  | `notice.${'final' | 'check' | 'missing' | 'written' | 'draft' | 'none' | 'no-data' | 'open' | 'remark'}`
  | `reading.${'long-sentence' | 'hard'}`
  | `notice.${'listed' | 'listed.open' | 'stale' | 'left-over' | 'orphan' | 'absent' | 'current'}`
  | `law.${'about' | 'explain' | 'format' | 'output' | 'jurisdictions' | 'list' | 'list.output'}`
  | `inventory.${'about' | 'paths' | 'format' | 'output' | 'interrupted'}`
  | `bom.${'about' | 'output' | 'timestamp' | 'interrupted'}`
  | `register.${'add' | 'add.from' | 'add.id' | 'add.name' | 'add.purpose' | 'add.owner' | 'add.file' | 'add.symbol' | 'add.written'}`
  | `register.${'add.ask' | 'add.exists' | 'add.nothing' | 'add.open' | 'add.several' | 'add.covered' | 'add.which'}`
  | `register.${'about' | 'list' | 'check' | 'interrupted' | 'list.format' | 'empty' | 'file' | 'code' | 'calls'}`
  | `register.${'no-code' | 'gaps' | 'mismatches' | 'overdue' | 'missing' | 'fine'}`
  | `ask.${'about' | 'question' | 'provider' | 'model' | 'address' | 'file' | 'dry-run' | 'list-models' | 'ca-file'}`
  | `ask.${'done' | 'cut'}`
  | `redact.${'about' | 'key' | 'restore' | 'stdin-path' | 'output' | 'masked' | 'masked-for-good'}`
  | `audit.${'about' | 'verify' | 'summary' | 'format' | 'output' | 'whole' | 'starts-late' | 'torn' | 'last' | 'empty'}`
  | `audit.${'broken-line' | 'broken-order' | 'summary-cut' | 'period' | 'sent' | 'refused' | 'unfinished' | 'tokens'}`
  | `audit.${'footprint' | 'model' | 'rule' | 'data.allow' | 'data.pseudonymise' | 'data.refuse'}`
  | 'mcp.about'
  | `model.${ModelErrorReason}`
  | `register.propose${'' | '.nothing'}`
  | `register.export${'' | `.${'site' | 'format' | 'output' | 'drafts' | 'final'}`}`
  | `register.export.${'left-out' | 'draft' | 'unreadable' | 'written'}`
  | `usage.${'site-and-output' | 'foreign-page' | 'faint-colour'}`
  | `init.${'about' | 'preset' | 'exists' | 'written' | 'next'}`
  | `usage.${'unknown-option' | 'unknown-command' | 'missing-argument' | 'missing-value' | 'excess' | 'other'}`
  | `usage.${'suggestion' | 'choice' | 'number' | 'path-missing' | 'path-outside' | 'root-missing'}`
  | `usage.${'stdin-and-paths' | 'stdin-path' | 'unknown-record' | 'invalid-record' | 'known-records' | 'output-twice' | 'timestamp' | 'place' | 'id'}`
  | `usage.${'record-and-all' | 'one-document'}`
  | `usage.${'restore-key' | 'no-provider' | 'no-address' | 'no-model'}`
  | `error.${'output' | 'stdout' | 'unexpected' | 'policy' | 'key-file' | 'audit' | 'read'}`;

/** What the command line says: `cli-texts.yml`. */
export type CliTextsFile = Record<CliTextId, Wording>;
