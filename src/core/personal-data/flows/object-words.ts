import { objectWords } from '../../../../generated/object-words.ts';
import type { FlowLanguageId } from '../../syntax/flow/flow-reader.ts';
import { likeAny, oneOf } from '../word-patterns.ts';

const [only] = objectWords;
if (!only) throw new Error('object-words.yml is empty');

/** Methods that say what is seen of an object where it is printed. */
export const printers = only.printers;
/** Methods that say what is written of it. */
export const writers = only.writers;
/** Languages whose parameters often have no type, and that print an object with what it holds. */
export const printedWhole: ReadonlySet<FlowLanguageId> = new Set(only.printedWhole);
/** What gives all fields of an object, whatever it prints, in lower case without `_`. */
export const dumping = likeAny(only.dumping);
/** What gives those of its fields that are named, or all but these, in lower case without `_`. */
export const choosing: ReadonlySet<string> = new Set(only.choosing);
/** What copies an object with some of its fields changed, in lower case without `_`. */
export const copying: ReadonlySet<string> = new Set(only.copying);
/** Fields that hold a thing as a whole: of what Vue’s `ref` gives. */
export const passing: ReadonlySet<string> = new Set(only.passing);
/** Starts of functions that do something with such an object, and give none. */
export const acting = new RegExp(`^(?:${oneOf(only.acting)})(?=[A-Z])`);
/** Names of what is made to carry a content: `HumanMessage`, `ChatCompletionRequest`, `ValueError`. */
export const wrapper = new RegExp(String.raw`^(?:[A-Z]\w*)?(?:${oneOf(only.wrappers)})$`);
/** What declares the fields of an object, and is its type too: `z.object`. */
export const schemaMaker = new RegExp(
  String.raw`^(?:${oneOf(only.schemaLibraries)})\.(?:${oneOf(only.schemaMakers)})$`,
);
/** Methods of a schema that give its object, or refuse it, in lower case without `_`. */
export const parsing = likeAny(only.parsing);
/** What classes call the function that makes their objects. */
export const makers = only.makers;
