import { answerOf } from '../../core/assistant/answer-of.ts';
import { readTyped } from '../../core/assistant/commands/commands.ts';
import { draftableFields } from '../../core/assistant/drafts/draftable.ts';
import { readDrafts } from '../../core/assistant/drafts/read-drafts.ts';
import { writeDrafts } from '../../core/assistant/drafts/write-draft.ts';
import { messagesOf } from '../../core/assistant/question/question.ts';
import { modelServerOf, modelServers } from '../../core/guard/servers/model-servers.ts';
import { openConversation } from '../../core/guard/conversation.ts';
import { auditLogIn } from './audit-log-in.ts';
import { categoryLabel } from './category-label.ts';

/** What the assistant asks of the engine. */
export const assistantParts = {
  answerOf,
  auditLogIn,
  categoryLabel,
  draftableFields,
  messagesOf,
  modelServerOf,
  modelServers,
  openConversation,
  readDrafts,
  readTyped,
  writeDrafts,
};
