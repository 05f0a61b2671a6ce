import type { CatalogueLanguage } from './provider-file.ts';

/** How the names of a language's modules are written, and what a chain of calls means in it. */
export interface LanguageNaming {
  /** Stands between the parts of a module's name. */
  readonly separator: string;
  /** Whether what a module holds may be a module: `google.genai` is a member of `google`. */
  readonly hasSubmodules: boolean;
  /** Whether a name that the file does not declare may be a module: `reqwest::Client`, `OpenAI::Client`. */
  readonly hasGlobalModules: boolean;
  /** Whether a client is reached through methods: `client.chat().completions().create(…)`. */
  readonly isFluent: boolean;
}

const dotted = { separator: '.', hasSubmodules: true, hasGlobalModules: true, isFluent: true };

const namings: Readonly<Record<CatalogueLanguage, LanguageNaming>> = {
  python: { separator: '.', hasSubmodules: true, hasGlobalModules: false, isFluent: false },
  javascript: { separator: '/', hasSubmodules: false, hasGlobalModules: false, isFluent: false },
  java: dotted,
  csharp: dotted,
  go: { separator: '/', hasSubmodules: true, hasGlobalModules: false, isFluent: true },
  php: { separator: '\\', hasSubmodules: true, hasGlobalModules: true, isFluent: true },
  ruby: dotted,
  rust: dotted,
  r: dotted,
  shell: dotted,
};

export function namingOf(language: CatalogueLanguage): LanguageNaming {
  return namings[language];
}
