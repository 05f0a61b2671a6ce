/** Data files of the project and what they are compiled to. Adding a kind of data adds a line here. */
export interface DataSource {
  /** Glob of YAML files. A file holds one entry, or a list of them. */
  readonly files: string;
  /** TypeScript type of one entry, and the module that declares it. */
  readonly type: string;
  readonly module: string;
  /** Name of the generated module and of its export. */
  readonly output: string;
  readonly exportName: string;
}

export const dataSources: readonly DataSource[] = [
  {
    files: 'src/core/text/languages.yml',
    type: 'LanguageEntry',
    module: 'src/core/text/language-file.ts',
    output: 'languages',
    exportName: 'languages',
  },
  {
    files: 'src/core/rules/*/*.yml',
    type: 'RuleFile',
    module: 'src/core/rules/rule-file.ts',
    output: 'rules',
    exportName: 'rules',
  },
  {
    files: 'src/core/personal-data/categories.yml',
    type: 'DataCategoryFile',
    module: 'src/core/personal-data/category-file.ts',
    output: 'data-categories',
    exportName: 'dataCategories',
  },
  {
    files: 'src/core/ai-calls/catalogue/*.yml',
    type: 'ProviderFile',
    module: 'src/core/ai-calls/provider-file.ts',
    output: 'ai-catalogue',
    exportName: 'aiCatalogue',
  },
  {
    files: 'src/core/yaml/sentences.yml',
    type: 'SentenceFile',
    module: 'src/core/yaml/sentence-file.ts',
    output: 'yaml-sentences',
    exportName: 'yamlSentences',
  },
  {
    files: 'src/core/law/jurisdictions/*.yml',
    type: 'LawFile',
    module: 'src/core/law/law-file.ts',
    output: 'laws',
    exportName: 'laws',
  },
  {
    files: 'src/core/law/facts.yml',
    type: 'FactFile',
    module: 'src/core/law/fact-file.ts',
    output: 'facts',
    exportName: 'facts',
  },
];

/** JSON schemas of the files that users write: shipped, and compiled to validators. */
export interface SchemaSource {
  readonly type: string;
  readonly module: string;
  readonly output: string;
  readonly title: string;
}

export const schemaSources: readonly SchemaSource[] = [
  { type: 'PolicyFile', module: 'src/core/policy/policy-file.ts', output: 'policy', title: 'Vigie policy' },
  { type: 'RecordFile', module: 'src/core/register/record-file.ts', output: 'record', title: 'Vigie register record' },
];
