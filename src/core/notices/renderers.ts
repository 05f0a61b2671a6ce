import { frDecisionMention } from './fr-decision-mention/fr-decision-mention.ts';
import type { NoticeRenderer } from './renderer.ts';

/** Every notice that Vigie can make. Adding one adds a line here. */
export const noticeRenderers: readonly NoticeRenderer[] = [frDecisionMention];
