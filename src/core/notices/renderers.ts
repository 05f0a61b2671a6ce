import { caAia } from './ca-aia/ca-aia.ts';
import { caExplanationClient } from './ca-explanation-client/ca-explanation-client.ts';
import { caExplanationPublished } from './ca-explanation-published/ca-explanation-published.ts';
import { caNotice } from './ca-notice/ca-notice.ts';
import { euAccessReply } from './eu-access-reply/eu-access-reply.ts';
import { euAiInteractionNotice } from './eu-ai-interaction-notice/eu-ai-interaction-notice.ts';
import { euAiTextNotice } from './eu-ai-text-notice/eu-ai-text-notice.ts';
import { euAnnexViiiA } from './eu-annex-viii-a/eu-annex-viii-a.ts';
import { euAnnexViiiB } from './eu-annex-viii-b/eu-annex-viii-b.ts';
import { euAnnexViiiC } from './eu-annex-viii-c/eu-annex-viii-c.ts';
import { euAutomatedDecisionNotice } from './eu-automated-decision-notice/eu-automated-decision-notice.ts';
import { euAutomatedDecisionRights } from './eu-automated-decision-rights/eu-automated-decision-rights.ts';
import { euDeepfakeNotice } from './eu-deepfake-notice/eu-deepfake-notice.ts';
import { euExplanationReply } from './eu-explanation-reply/eu-explanation-reply.ts';
import { euExposureNotice } from './eu-exposure-notice/eu-exposure-notice.ts';
import { euFria } from './eu-fria/eu-fria.ts';
import { euHighRiskNotice } from './eu-high-risk-notice/eu-high-risk-notice.ts';
import { frDecisionMention } from './fr-decision-mention/fr-decision-mention.ts';
import { frDecisionMentionShort } from './fr-decision-mention-short/fr-decision-mention-short.ts';
import { frInformationOnRequest } from './fr-information-on-request/fr-information-on-request.ts';
import { frInventoryLine } from './fr-inventory-line/fr-inventory-line.ts';
import { frPublishedRules } from './fr-published-rules/fr-published-rules.ts';
import { nlRegisterEntry } from './nl-register-entry/nl-register-entry.ts';
import type { NoticeRenderer } from './renderer.ts';
import { ukAtrsRecord } from './uk-atrs-record/uk-atrs-record.ts';
import { ukDecisionInformation } from './uk-decision-information/uk-decision-information.ts';
import { ukGovukMetadata } from './uk-govuk-metadata/uk-govuk-metadata.ts';

/** Every notice that Vigie can make. Adding one adds a line here. */
export const noticeRenderers: readonly NoticeRenderer[] = [
  frDecisionMention,
  frDecisionMentionShort,
  frInformationOnRequest,
  frPublishedRules,
  frInventoryLine,
  euAutomatedDecisionNotice,
  euAutomatedDecisionRights,
  euAccessReply,
  euAiInteractionNotice,
  euExposureNotice,
  euDeepfakeNotice,
  euAiTextNotice,
  euHighRiskNotice,
  euExplanationReply,
  euFria,
  euAnnexViiiA,
  euAnnexViiiB,
  euAnnexViiiC,
  ukAtrsRecord,
  ukGovukMetadata,
  ukDecisionInformation,
  nlRegisterEntry,
  caNotice,
  caExplanationPublished,
  caExplanationClient,
  caAia,
];
