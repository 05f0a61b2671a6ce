import { euAnnexViiiC } from './eu-annex-viii-c/eu-annex-viii-c.ts';
import { frDecisionMention } from './fr-decision-mention/fr-decision-mention.ts';
import { frInventoryLine } from './fr-inventory-line/fr-inventory-line.ts';
import type { NoticeRenderer } from './renderer.ts';

/** Every notice that Vigie can make. Adding one adds a line here. */
export const noticeRenderers: readonly NoticeRenderer[] = [frDecisionMention, frInventoryLine, euAnnexViiiC];
