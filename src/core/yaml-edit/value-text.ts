import { stringify, type Scalar } from 'yaml';
import type { YamlPath } from '../yaml/yaml-text.ts';
import type { YamlValue } from './edit-yaml.ts';

/**
 * A value as it stands after its key, whose line is indented by so much. Quotes stay as they were; a text of several lines
 * becomes a literal block.
 */
export function inlineText(value: YamlValue, indent: number, style?: Scalar.Type | 'FLOW' | null): string {
  if (typeof value !== 'string') return String(value);
  if (value.includes('\n')) return literal(value, indent);
  const isQuoted = style === 'QUOTE_DOUBLE' || style === 'QUOTE_SINGLE' || (style === 'FLOW' && /[,[\]{}]/.test(value));
  const singleQuote = style === 'QUOTE_SINGLE';
  const text = stringify(value, {
    lineWidth: 0,
    blockQuote: false,
    defaultStringType: isQuoted ? (singleQuote ? 'QUOTE_SINGLE' : 'QUOTE_DOUBLE') : 'PLAIN',
  });
  return text.trimEnd();
}

function literal(value: string, indent: number): string {
  const text = stringify({ key: value }, { lineWidth: 0, blockQuote: 'literal', defaultStringType: 'PLAIN' });
  return indented(text.slice('key: '.length), indent).trimEnd().trimStart();
}

/** Lines of a value below the steps that lead to it: `contact:`, `  email: …`, `- …`. */
export function blockText(path: YamlPath, value: YamlValue, indent: number): string {
  const nested = path.reduceRight<unknown>(
    (below, step) => (typeof step === 'number' ? [below] : { [step]: below }),
    value,
  );
  return indented(stringify(nested, { lineWidth: 0, blockQuote: 'literal' }), indent);
}

function indented(text: string, indent: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(indent));
}
