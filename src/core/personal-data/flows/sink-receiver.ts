import type { FlowNode } from '../../syntax/flow/flow-node.ts';
import { plainName, wordsOf } from './conventions.ts';
import { openValue, type FlowValue } from './flow-value.ts';
import { pathOfNode } from './path-of-node.ts';
import type { SinkFile } from './sink-file.ts';

/** What makes an object that logs, told by the last call of its origin. */
const loggerMaker = /logg|pino|winston|bunyan|structlog|slf4j|timber|serilog|monolog|console|logrus|zerolog|zap|slog/i;
/** What is made by it, or declared so, logs whatever it is called. */
const loggerOrigin = /(?:^|[./\\\w])(?:Logger(?:Interface)?|(?:get|create|make|new)_?logger)\(\)$/i;

/** Whether a method is called on what a sink means: told by where it comes from, or by its name. */
export function isReceiver(sink: SinkFile, node: FlowNode, value: FlowValue = openValue): boolean {
  if (comesFrom(sink, value.origin)) return true;
  if (isWritten(sink, node)) return true;
  // An object that the file itself makes is what the file says it is.
  if (value.owner ?? value.closure ?? value.fields) return false;
  if (isOfLogs(sink) && isLogger(rootNameOf(node))) return true;
  return isCalledSo(sink, shownName(node).replace('@', '')) && (!isOfLogs(sink) || mayLog(value.origin));
}

/** Whether a sink means the methods of what comes from there. */
export function comesFrom(sink: SinkFile, origin = ''): boolean {
  if (isOfLoggers(sink) && loggerOrigin.test(origin)) return true;
  return sink.receivers?.some((path) => path === '*' || (origin !== '' && fits(origin, path))) === true;
}

/** Whether an object is known by how it is written: what a page declares for a script of others. */
function isWritten({ anyhow, receivers = [] }: SinkFile, node: FlowNode): boolean {
  return anyhow === true && receivers.includes(pathOfNode(node));
}

function isCalledSo(sink: SinkFile, shown: string): boolean {
  return sink.receiverNames?.includes(plainName(shown)) === true || (isOfLoggers(sink) && isLogger(shown));
}

function isOfLoggers(sink: SinkFile): boolean {
  return isOfLogs(sink) && sink.receiverNames?.includes('logger') === true;
}

function isOfLogs({ rule }: SinkFile): boolean {
  return rule === 'personal-data/in-log';
}

/** `auditLogger`, `request_log` */
function isLogger(name: string): boolean {
  const words = wordsOf(name);
  const last = words.at(-1);
  return last === 'logger' || (last === 'log' && words.length <= 3) || (last === 'journal' && words.length === 1);
}

/** Last name of what a method is called on. */
function shownName(node: FlowNode): string {
  if (node.kind === 'name' || node.kind === 'member') return node.name;
  return node.kind === 'call' && node.callee.kind !== 'call' ? shownName(node.callee) : '';
}

/** What a chain of calls begins with: `log` of `log.with().str(…)`; empty for what is no chain. */
function rootNameOf(node: FlowNode): string {
  let at = node;
  while (at.kind === 'call' && at.callee.kind === 'member') at = at.callee.object;
  return at === node ? '' : shownName(at).replace('@', '');
}

/** Whether what is called like a logger was made by something that makes loggers, as far as is known. */
function mayLog(origin = ''): boolean {
  return !origin.endsWith('()') || loggerMaker.test(origin);
}

function fits(origin: string, path: string): boolean {
  return path.endsWith('*') ? origin.startsWith(path.slice(0, -1)) : origin === path;
}
