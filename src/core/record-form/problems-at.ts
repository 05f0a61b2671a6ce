import type { Gap } from '../register/gaps.ts';
import type { FormContext } from './form-context.ts';
import type { FormPath } from './form.ts';

/** What is missing or wrong at a place of the record, in the form's language. */
export function problemsAt(path: FormPath, { gaps, mistakes, yaml, locale, phrase }: FormContext): readonly string[] {
  const dotted = path.join('.');
  const { start, end } = yaml.valueRange(path);
  const isThere = yaml.tree.hasIn(path);
  const here = mistakes.filter(({ range }) => isThere && range.start >= start && range.end <= end);
  const lacking = gaps.filter((gap) => gap.path === dotted);
  return [
    ...here.map(({ text }) => text[locale]),
    ...[...articlesByKind(lacking, locale)].map(([kind, articles]) =>
      phrase(kind, { article: new Intl.ListFormat(locale).format(articles) }),
    ),
  ];
}

function articlesByKind(gaps: readonly Gap[], locale: 'en' | 'fr'): ReadonlyMap<Gap['kind'], ReadonlySet<string>> {
  const byKind = new Map<Gap['kind'], Set<string>>();
  for (const { kind, legalRef } of gaps) {
    const articles = byKind.get(kind) ?? new Set();
    byKind.set(kind, articles.add(legalRef[locale]));
  }
  return byKind;
}
