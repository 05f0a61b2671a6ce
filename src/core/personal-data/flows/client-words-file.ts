/** `client-words.yml`: names by which code calls the services of others and models, where no import says what they are. */
export interface ClientWordsFile {
  /** Services of others, by the words that name their clients and packages. */
  readonly services: readonly NamedService[];
  /** Services that take messages at an address, by words that mean other things elsewhere. */
  readonly webhooks: readonly NamedService[];
  /** Words that say that a name holds the address where messages are taken. */
  readonly hooks: readonly string[];
  /** Words that say that it holds an address, besides those. */
  readonly addresses: readonly string[];
  /** Words beside a service’s name that leave it the service: `client` of `mailjetClient`. */
  readonly client: readonly string[];
  /** First words of methods that send nothing, or only ask for settings. */
  readonly notSending: readonly string[];
  /** Words of functions that send to the service that they name: `notifySlack`. */
  readonly sending: readonly string[];
  /** Words that mean a model of language and nothing else. */
  readonly models: readonly string[];
  /** Words that mean one where they are asked something in the manner of one: `chain.invoke`. */
  readonly runnables: readonly string[];
  /** Words beside the name of a model that leave it the model, besides those of `client`. */
  readonly modelClient: readonly string[];
  /** First words of methods that ask a model. */
  readonly asking: readonly string[];
  /** Methods by which runnables are asked, in lower case without `_`. */
  readonly running: readonly string[];
  /** Methods that ask a model whatever they are called on, in lower case without `_`. */
  readonly askingAnything: readonly string[];
  /** Words of a function’s name that say that it asks nothing of the model it names. */
  readonly notAsking: readonly string[];
  /** Methods that say a turn of a conversation, after `prompt()`. */
  readonly turns: readonly string[];
  /** Names of the argument that chooses a model, in lower case without `_`, as all that follow. */
  readonly modelKeys: readonly string[];
  /** Names of the arguments that hold what a model is asked. */
  readonly questionKeys: readonly string[];
  /** Names of settings of a model. */
  readonly tuningKeys: readonly string[];
  /** Names of what holds the content of a request. */
  readonly requestKeys: readonly string[];
  /** Last words of the parts of a client that ask a model: `messages.create`. */
  readonly modelPaths: readonly string[];
  /** Words of what keeps things: rows of messages and prompts are no questions. */
  readonly storing: readonly string[];
}

export interface NamedService {
  readonly name: string;
  /** In lower case; two words in one are found apart as well. */
  readonly words: readonly string[];
}
