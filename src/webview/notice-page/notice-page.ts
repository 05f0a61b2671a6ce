import type { ShowNotice } from '../../editor/notice/notice-messages.ts';
import { element, setContent } from '../dom/element.ts';
import { savedState, saveState } from './host.ts';
import { LawPart } from './law-part.ts';
import { noticeElements } from './notice-elements.ts';
import { NoticeTools } from './notice-tools.ts';
import type { ViewContext } from './view-context.ts';
import { Zoom } from './zoom.ts';

/** The whole page: tools, one notice as its reader will get it, and the law behind it. */
export class NoticePage {
  readonly #context: ViewContext;
  readonly #tools: NoticeTools;
  readonly #law: LawPart;
  readonly #zoom: Zoom;
  readonly #notice = element('article', { id: 'notice' });
  #shown = '';

  constructor(root: HTMLElement, context: ViewContext) {
    this.#context = context;
    this.#zoom = new Zoom(this.#notice, context, savedState()?.zoom, () => {
      this.#save();
    });
    this.#tools = new NoticeTools(context, this.#zoom.element);
    this.#law = new LawPart(context);
    root.replaceChildren(this.#tools.element, element('main', {}, this.#notice, this.#law.element));
  }

  show(message: ShowNotice): void {
    this.#record = message.record;
    this.#tools.show(message);
    const { view } = message;
    this.#notice.lang = view?.notice.language ?? document.documentElement.lang;
    setContent(this.#notice, noticeElements(view, this.#context));
    this.#law.show(message.laws);
    this.#announce(message);
    this.#save();
  }

  showLaw(): void {
    this.#law.open();
  }

  #record = '';

  /** Says that another document is shown, or that the one that is shown has become whole, or lacks more or less. */
  #announce({ view }: ShowNotice): void {
    const shown = view ? `${view.notice.title}. ${view.banner?.toDo ?? this.#context.texts.ready}` : '';
    if (this.#shown !== '' && shown !== this.#shown) this.#context.announce(shown);
    this.#shown = shown;
  }

  #save(): void {
    saveState({ record: this.#record, zoom: this.#zoom.percent, ...this.#tools.chosen });
  }
}
