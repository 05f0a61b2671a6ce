import type { Locale } from '../rules/rules.ts';
import type { Report } from './report.ts';
import type { Style } from './style.ts';

/** One output format. */
export interface ReportFormat {
  readonly id: string;
  /** Whether it shows the lines of code that findings stand on. */
  readonly withFrames: boolean;
  /** The whole report, with its last line break. */
  render(report: Report, options: RenderOptions): string;
}

export interface RenderOptions {
  readonly locale: Locale;
  readonly style: Style;
}
