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

/**
 * Makers of clients with the types that they give by the language's own habit: a field, a parameter or an injected service is
 * known by its type only. `NewChatClient` of Go gives a `ChatClient`, `ChatClient` of C# may be declared as `IChatClient`.
 */
export function withTypes(makers: readonly string[], language: CatalogueLanguage): readonly string[] {
  const typesOf = typesGiven[language];
  return typesOf ? [...new Set([...makers, ...makers.flatMap(typesOf)])] : makers;
}

const typesGiven: Readonly<Partial<Record<CatalogueLanguage, (maker: string) => readonly string[]>>> = {
  go: (maker) => {
    const type = /^New([A-Z]\w*?)(?:(?:With|From|For)[A-Z]\w*)?$/.exec(maker)?.[1];
    return type === undefined || /^(?:With|From|For)[A-Z]/.test(type) ? [] : [type];
  },
  csharp: (maker) => (/^(?:I[A-Z]|\*)|\./.test(maker) ? [] : [`I${maker}`]),
  java: (maker) => (/[*.]|Builder$/.test(maker) ? [] : [`${maker}Builder`]),
  php: (maker) => (/^[A-Z]\w*$/.test(maker) ? [`${maker}Interface`, `${maker}Contract`] : []),
};
