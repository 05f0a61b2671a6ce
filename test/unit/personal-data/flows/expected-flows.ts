import type { SourceDocument } from '../../../../src/core/text/document.ts';

const mark = /(?:#|\/\/) flow: (.+)$/;

/** What the comments of a fixture say: a line on which the argument of a sink starts ends with `flow: <rule> <category>`. */
export function expectedFlows(document: SourceDocument): readonly string[] {
  return document.text.split('\n').flatMap((line, index) => {
    const [rule = '', ...categories] = mark.exec(line)?.[1]?.split(/[\s,]+/) ?? [];
    return categories.map((category) => `${String(index + 1)}: ${rule} ${category}`);
  });
}
