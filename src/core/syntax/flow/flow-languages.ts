import type { FlowLanguage } from './flow-reader.ts';
import { cSharpFlow } from './languages/csharp.ts';
import { goFlow } from './languages/go.ts';
import { javaFlow } from './languages/java.ts';
import { javaScriptFlow } from './languages/javascript.ts';
import { kotlinFlow } from './languages/kotlin.ts';
import { phpFlow } from './languages/php.ts';
import { pythonFlow } from './languages/python.ts';
import { rubyFlow } from './languages/ruby.ts';
import { shellDataFlow } from './languages/shell-data.ts';

/** The languages whose flows are read; adding one adds a line here. */
const languages: readonly FlowLanguage[] = [
  pythonFlow,
  javaScriptFlow,
  javaFlow,
  kotlinFlow,
  cSharpFlow,
  phpFlow,
  rubyFlow,
  goFlow,
  shellDataFlow,
];

const byLanguage = new Map(
  languages.flatMap((language) => [...language.grammars.keys()].map((id) => [id, language] as const)),
);

/** How a VS Code language identifier is read. */
export function flowLanguageOf(languageId: string): FlowLanguage | undefined {
  return byLanguage.get(languageId);
}
