import type { AssistantTexts } from '../../editor/assistant/assistant-messages.ts';

/** What the parts of the page work with. */
export interface ViewContext {
  readonly texts: AssistantTexts;
  /** Says something once to who does not see the page. An answer that is coming is never read out word by word. */
  readonly announce: (text: string) => void;
}
