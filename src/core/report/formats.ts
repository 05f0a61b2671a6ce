import type { ReportFormat } from './format.ts';
import { jsonFormat } from './json.ts';
import { sarifFormat } from './sarif.ts';
import { textFormat } from './text.ts';

/** The output formats, the default one first. Adding one adds a line here. */
export const reportFormats: readonly ReportFormat[] = [textFormat, jsonFormat, sarifFormat];
