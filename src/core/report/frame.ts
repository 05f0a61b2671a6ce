import type { Finding } from '../findings/finding.ts';
import { isTable } from '../personal-data/values/columns.ts';
import { findValues } from '../personal-data/values/find-values.ts';
import type { RecognizerSettings } from '../personal-data/values/recognizer.ts';
import { SourceDocument, type TextRange } from '../text/document.ts';
import { FrameLine } from './frame-line.ts';

/** The line of code that a finding stands on, ready to show: personal values masked, tabs expanded, long lines cut. */
export interface Frame {
  /** One-based. */
  readonly line: number;
  readonly text: string;
  /** First cell of the finding in `text`, and how many cells it covers; at least one. */
  readonly start: number;
  readonly width: number;
}

/** How much of a long line is shown before and after the finding's start, in UTF-16 code units. */
const BEFORE = 50;
const AFTER = 90;

/** How much further values are looked for, so that one that the cut divides is still seen whole. */
const MARGIN = 64;

/** A longer row of a table is read without its header, whose columns say what its cells hold. */
const MAX_ROW = 20_000;

/** Makes the frames of one document. */
export class Frames {
  readonly #document: SourceDocument;
  readonly #settings: RecognizerSettings;
  readonly #masked: readonly TextRange[];

  /** @param findings all those of the document: each one's values are masked in the frames of the others. */
  constructor(document: SourceDocument, findings: readonly Finding[], settings: RecognizerSettings) {
    this.#document = document;
    this.#settings = settings;
    const values = findings.filter((finding) => finding.subject.kind === 'personal-value');
    this.#masked = disjoint(values.map((finding) => finding.range));
  }

  of(finding: Pick<Finding, 'range' | 'start'>): Frame {
    const { line } = finding.start;
    const whole = this.#document.lineRange(line);
    const start = Math.max(whole.start, Math.min(finding.range.start - BEFORE, whole.end - BEFORE - AFTER));
    const end = Math.max(start, Math.min(whole.end, finding.range.start + AFTER));
    const shown = { start, end };
    const frame = new FrameLine(this.#document.text, shown, this.#maskedIn(shown, whole));
    const marked = frame.cells(finding.range);
    return {
      line: line + 1,
      text: `${start > whole.start ? '…' : ''}${frame.text}${end < whole.end ? '…' : ''}`,
      start: marked.start + Number(start > whole.start),
      width: Math.max(1, marked.end - marked.start),
    };
  }

  /** What was found, and any other value near: one that the policy lets pass is no finding, and is not shown either. */
  #maskedIn(shown: TextRange, line: TextRange): readonly TextRange[] {
    const isRow = isTable(this.#document) && line.start > 0 && shown.end - line.start < MAX_ROW;
    const start = isRow ? line.start : Math.max(line.start, shown.start - MARGIN);
    const header = isRow ? `${this.#document.lineText(0)}\n` : '';
    const text = header + this.#document.text.slice(start, Math.min(line.end, shown.end + MARGIN));
    const nearby = valuesIn(new SourceDocument(this.#document.path, this.#document.languageId, text), this.#settings);
    const back = start - header.length;
    const moved = nearby.map((range) => ({ start: Math.max(start, range.start + back), end: range.end + back }));
    return disjoint([...this.#findingsIn(shown), ...moved.filter((range) => range.end > range.start)]);
  }

  #findingsIn(shown: TextRange): readonly TextRange[] {
    let low = 0;
    let high = this.#masked.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#masked[middle]?.end ?? 0) <= shown.start) low = middle + 1;
      else high = middle;
    }
    const found: TextRange[] = [];
    for (let at = low; at < this.#masked.length; at++) {
      const range = this.#masked[at];
      if (!range || range.start >= shown.end) break;
      found.push(range);
    }
    return found;
  }
}

function valuesIn(document: SourceDocument, settings: RecognizerSettings): readonly TextRange[] {
  const steps = findValues(document, settings);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value.map(({ range }) => range);
}

/** The same offsets as ranges in order that do not overlap. */
function disjoint(ranges: readonly TextRange[]): readonly TextRange[] {
  const merged: TextRange[] = [];
  for (const range of ranges.toSorted((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else merged.push(range);
  }
  return merged;
}
