/** A format in which trained models are kept: an entry of `model-formats.yml`. */
export interface ModelFormatFile {
  /** As people call it: `ONNX`. */
  readonly name: string;
  /** Endings of file names, in lower case, with their dot. */
  readonly endings?: readonly string[];
  /** Whole file names, in lower case, where the ending is too common. */
  readonly fileNames?: readonly string[];
  /** The file may hold anything that a program has saved, a model or not. */
  readonly mayHoldOther?: true;
  /** Opening the file can run code that is hidden in it. */
  readonly canRunCode?: true;
  /** Where that was read. */
  readonly source: readonly string[];
}
