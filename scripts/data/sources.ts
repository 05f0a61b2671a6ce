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

/** A list that the recognizers of values read. */
function ofValues(name: string, type: string, module: string, exportName: string): DataSource {
  const folder = 'src/core/personal-data/values';
  return { files: `${folder}/data/${name}.yml`, type, module: `${folder}/${module}.ts`, output: name, exportName };
}

type SourceIn = (files: string, type: string, module: string, output: string, exportName: string) => DataSource;

/** Sources whose files and types stand in one folder. */
function sourcesIn(folder: string): SourceIn {
  return (files, type, module, output, exportName) => {
    return { files: `${folder}/${files}`, type, module: `${folder}/${module}.ts`, output, exportName };
  };
}

const ofText = sourcesIn('src/core/text');
const ofFlows = sourcesIn('src/core/personal-data/flows');
const ofAiCalls = sourcesIn('src/core/ai-calls');
const ofSite = sourcesIn('src/core/register-site');
const ofLaw = sourcesIn('src/core/law');
const ofGuard = sourcesIn('src/core/guard');
const ofForm = sourcesIn('src/core/record-form');
const ofAssistant = sourcesIn('src/core/assistant');
const ofQuestion = sourcesIn('src/core/assistant/question');

export const dataSources: readonly DataSource[] = [
  ofSite('site-texts.yml', 'SiteTextsFile', 'site-texts-file', 'site-texts', 'siteTexts'),
  ofText('languages.yml', 'LanguageEntry', 'language-file', 'languages', 'languages'),
  ofText('skip.yml', 'SkipFile', 'skip-file', 'skip', 'skipRules'),
  ofText(
    'public-mention-words.yml',
    'PublicMentionWordsFile',
    'public-mention-words-file',
    'public-mention-words',
    'publicMentionWords',
  ),
  ofText('file-kinds.yml', 'FileKindFile', 'file-kind-file', 'file-kinds', 'fileKinds'),
  ofValues('top-level-domains', 'TopLevelDomainsFile', 'top-level-domains-file', 'topLevelDomains'),
  ofValues('email-names', 'NameListFile', 'name-list-file', 'emailNames'),
  ofValues('iban-registry', 'IbanCountryFile', 'iban-country-file', 'ibanRegistry'),
  ofValues('card-networks', 'CardNetworkFile', 'card-network-file', 'cardNetworks'),
  ofValues('phone-plans', 'PhonePlanFile', 'phone-plan-file', 'phonePlans'),
  ofValues('context-words', 'ContextWordsFile', 'context-words-file', 'contextWords'),
  ofValues('documented-values', 'DocumentedValueFile', 'documented-value-file', 'documentedValues'),
  ofValues('first-names', 'FirstNameFile', 'first-name-file', 'firstNames'),
  ofValues('name-words', 'NameWordsFile', 'name-words-file', 'nameWords'),
  ofValues('month-names', 'MonthNamesFile', 'month-names-file', 'monthNames'),
  ofValues('forms-of-address', 'FormsOfAddressFile', 'forms-of-address-file', 'formsOfAddress'),
  ofValues('introductions', 'IntroductionsFile', 'introductions-file', 'introductions'),
  ofValues('said-regions', 'SaidRegionsFile', 'said-regions-file', 'saidRegions'),
  ofValues('birth-words', 'BirthWordsFile', 'birth-words-file', 'birthWords'),
  ofValues('ip-ranges', 'IpRangeFile', 'ip-range-file', 'ipRanges'),
  ofValues('address-words', 'AddressWordsFile', 'address-words-file', 'addressWords'),
  ofValues('identifiers', 'IdentifierFile', 'identifier-file', 'identifiers'),
  {
    files: 'src/core/rules/*/*.yml',
    type: 'RuleFile',
    module: 'src/core/rules/rule-file.ts',
    output: 'rules',
    exportName: 'rules',
  },
  {
    files: 'src/core/rules/rule-page-texts.yml',
    type: 'RulePageTextsFile',
    module: 'src/core/rules/rule-page-texts-file.ts',
    output: 'rule-page-texts',
    exportName: 'rulePageTexts',
  },
  {
    files: 'src/core/personal-data/categories.yml',
    type: 'DataCategoryFile',
    module: 'src/core/personal-data/category-file.ts',
    output: 'data-categories',
    exportName: 'dataCategories',
  },
  {
    files: 'src/core/personal-data/fields/data/names.*.yml',
    type: 'FieldNameFile',
    module: 'src/core/personal-data/fields/field-name-file.ts',
    output: 'field-names',
    exportName: 'fieldNames',
  },
  {
    files: 'src/core/personal-data/fields/data/field-words.yml',
    type: 'FieldWordsFile',
    module: 'src/core/personal-data/fields/field-words-file.ts',
    output: 'field-words',
    exportName: 'fieldWords',
  },
  {
    files: 'src/core/personal-data/fields/data/abbreviations.yml',
    type: 'AbbreviationFile',
    module: 'src/core/personal-data/fields/abbreviation-file.ts',
    output: 'abbreviations',
    exportName: 'abbreviations',
  },
  {
    files: 'src/core/decisions/decision-words.yml',
    type: 'DecisionWordsFile',
    module: 'src/core/decisions/decision-words-file.ts',
    output: 'decision-words',
    exportName: 'decisionWords',
  },
  {
    files: 'src/core/register/seen-function/human-step-words.yml',
    type: 'HumanStepWordsFile',
    module: 'src/core/register/seen-function/human-step-words-file.ts',
    output: 'human-step-words',
    exportName: 'humanStepWords',
  },
  ofAiCalls('catalogue/*.yml', 'ProviderFile', 'provider-file', 'ai-catalogue', 'aiCatalogue'),
  {
    files: 'src/core/yaml/sentences.yml',
    type: 'SentenceFile',
    module: 'src/core/yaml/sentence-file.ts',
    output: 'yaml-sentences',
    exportName: 'yamlSentences',
  },
  ofAssistant('assistant-texts.yml', 'AssistantTextsFile', 'assistant-texts-file', 'assistant-texts', 'assistantTexts'),
  ofAssistant('tools/tools.yml', 'ToolFile', 'tools/tool-file', 'assistant-tools', 'assistantTools'),
  ofQuestion('prompt-texts.yml', 'PromptTextsFile', 'prompt-texts-file', 'prompt-texts', 'promptTexts'),
  ofForm('form-texts.yml', 'FormTextsFile', 'form-texts-file', 'form-texts', 'formTexts'),
  {
    files: 'src/core/policy/policy-keys.yml',
    type: 'KeyTextFile',
    module: 'src/core/yaml-help/key-text-file.ts',
    output: 'policy-keys',
    exportName: 'policyKeys',
  },
  {
    files: 'src/core/register/record-parts/*.yml',
    type: 'RecordGroupFile',
    module: 'src/core/register/record-part-file.ts',
    output: 'record-parts',
    exportName: 'recordGroupFiles',
  },
  ofAiCalls('conventions.yml', 'ConventionsFile', 'conventions-file', 'ai-conventions', 'aiConventions'),
  ofAiCalls(
    'manifests/general-packages.yml',
    'GeneralPackageFile',
    'manifests/general-package-file',
    'general-packages',
    'generalPackages',
  ),
  ofAiCalls(
    'model-files/model-formats.yml',
    'ModelFormatFile',
    'model-files/model-format-file',
    'model-formats',
    'modelFormats',
  ),
  ofFlows('sinks/*.yml', 'SinkFile', 'sink-file', 'flow-sinks', 'flowSinks'),
  ofFlows('client-words.yml', 'ClientWordsFile', 'client-words-file', 'flow-client-words', 'flowClientWords'),
  ofFlows('conventions.yml', 'FlowConventionsFile', 'conventions-file', 'flow-conventions', 'flowConventions'),
  ofFlows('object-words.yml', 'ObjectWordsFile', 'object-words-file', 'object-words', 'objectWords'),
  ofFlows('request-words.yml', 'RequestWordsFile', 'request-words-file', 'request-words', 'requestWords'),
  ofFlows('failure-words.yml', 'FailureWordsFile', 'failure-words-file', 'failure-words', 'failureWords'),
  ofFlows('web-addresses.yml', 'WebAddressesFile', 'web-addresses-file', 'web-addresses', 'webAddresses'),
  {
    files: 'src/core/notices/notice-texts.yml',
    type: 'NoticeTextsFile',
    module: 'src/core/notices/notice-texts-file.ts',
    output: 'notice-texts',
    exportName: 'noticeTexts',
  },
  ofLaw('jurisdictions/*.yml', 'LawFile', 'law-file', 'laws', 'laws'),
  ofLaw(
    'explanation-texts.yml',
    'ExplanationTextsFile',
    'explanation-texts-file',
    'explanation-texts',
    'explanationTexts',
  ),
  {
    files: 'src/core/policy/new-policy.yml',
    type: 'NewPolicyFile',
    module: 'src/core/policy/new-policy-file.ts',
    output: 'new-policy-texts',
    exportName: 'newPolicyTexts',
  },
  ofLaw('facts.yml', 'FactFile', 'fact-file', 'facts', 'facts'),
  ofLaw('prohibited-practices.yml', 'PracticeFile', 'practice-file', 'prohibited-practices', 'prohibitedPractices'),
  ofGuard('refusals.yml', 'RefusalFile', 'guard-texts-file', 'refusals', 'refusals'),
  ofGuard('servers/model-servers.yml', 'ModelServerFile', 'servers/model-server-file', 'model-servers', 'modelServers'),
  ofGuard('use-phrases.yml', 'UsePhraseFile', 'use-phrase-file', 'use-phrases', 'usePhrases'),
  sourcesIn('src/core/report')(
    'report-texts.yml',
    'ReportTextsFile',
    'report-texts-file',
    'report-texts',
    'reportTexts',
  ),
  sourcesIn('src/core/inventory')(
    'inventory-texts.yml',
    'InventoryTextsFile',
    'inventory-texts-file',
    'inventory-texts',
    'inventoryTexts',
  ),
  sourcesIn('src/cli')('cli-texts.yml', 'CliTextsFile', 'cli-texts-file', 'cli-texts', 'cliTexts'),
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
