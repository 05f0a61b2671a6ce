import { flowLanguageOf } from '../../syntax/flow/flow-languages.ts';
import type { FlowLanguageId } from '../../syntax/flow/flow-reader.ts';
import type { SourceDocument } from '../../text/document.ts';
import { holdsTypesOnly } from '../../text/types-only.ts';
import { isBundled } from '../../text/bundled.ts';
import { isMinified } from '../../text/minified.ts';
import type { TellingLines } from '../fields/telling-lines.ts';
import { remembered } from '../remembered.ts';
import { isUsed } from './name-uses.ts';
import { mayHoldSink } from './sink-words.ts';
import { Sources } from './sources.ts';

/** What was found in a document. */
export interface KnownOfDocument {
  readonly value: boolean;
  /** Asked only where it matters. */
  readonly asksModel: () => boolean;
  readonly lines: TellingLines;
}

/** Whether a text may hold a flow: a sink, and a name or a value that is personal. No parsing; each is looked for once. */
export class FlowGate {
  readonly document: SourceDocument;
  /** Undefined where no flows are read. */
  readonly language: FlowLanguageId | undefined;
  readonly #known: KnownOfDocument;
  #hasSinks: boolean | undefined;
  #hasData: boolean | undefined;

  constructor(document: SourceDocument, known: KnownOfDocument) {
    this.document = document;
    const isRead = !holdsTypesOnly(document.path) && !isMinified(document) && !isBundled(document);
    this.language = isRead ? flowLanguageOf(document.languageId)?.id : undefined;
    this.#known = known;
  }

  get hasSinks(): boolean {
    const { language, document } = this;
    return (this.#hasSinks ??=
      language !== undefined && (mayHoldSink(document.text, language) || this.#known.asksModel()));
  }

  get hasData(): boolean {
    return (this.#hasData ??=
      this.language !== undefined &&
      (this.#known.value ||
        this.document.text.includes(devicePosition) ||
        holdsField(this.#known.lines, meaningsFor(this))));
  }
}

/** Of no lexicon: `position.coords.latitude`, in a browser. */
const devicePosition = '.coords.l';

/** What a name may be: that of what gives data, that of data, or of nothing. */
type Meaning = 'getter' | 'data' | 'nothing';

function meaningIn(sources: Sources, name: string): Meaning {
  if (sources.categoryOfCall(name)) return 'getter';
  return sources.categoryOf(name) ? 'data' : 'nothing';
}

/** What a name means wherever it stands: most stand in many files. */
const meaningAnywhere = remembered((name) => meaningIn(new Sources(), name));

/** In shell, names of variables are those of constants elsewhere, and what else the text says counts. */
function meaningsFor({ language, document }: FlowGate): (name: string) => Meaning {
  if (language !== 'shell') return meaningAnywhere;
  const sources = new Sources(language, document.text);
  return (name) => meaningIn(sources, name);
}

/** Names are read on the lines where a word of the lexicon stands: few, and one word in thousands means personal data. */
function holdsField(lines: TellingLines, meaningOf: (name: string) => Meaning): boolean {
  for (const line of lines.naming()) {
    for (const { index, 0: name } of line.matchAll(/[a-z_][\w\u00c0-\u00ff]{1,59}/gi)) {
      const meaning = meaningOf(name);
      if (meaning === 'getter' || (meaning === 'data' && isUsed(line, index, index + name.length))) return true;
    }
  }
  return false;
}
