import type { LanguageAdapter } from './adapter.ts';
import { cSharp } from './csharp.ts';
import { go } from './go.ts';
import { java, kotlin } from './java.ts';
import { javaScript } from './javascript.ts';
import { php } from './php.ts';
import { python } from './python.ts';
import { r } from './r.ts';
import { ruby } from './ruby.ts';
import { rust } from './rust.ts';
import { shell } from './shell.ts';

/** The languages whose syntax is read; adding one adds a line here. */
const adapters: readonly LanguageAdapter[] = [python, javaScript, java, kotlin, cSharp, php, go, ruby, rust, r, shell];

const byLanguage = new Map(
  adapters.flatMap((adapter) => [...adapter.grammars.keys()].map((id) => [id, adapter] as const)),
);

/** The adapter of a VS Code language identifier. */
export function adapterOf(languageId: string): LanguageAdapter | undefined {
  return byLanguage.get(languageId);
}
