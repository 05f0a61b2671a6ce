import type { ClearedPrompt } from '../../../core/guard/decision.ts';
import type { BodyPiece } from '../assistant-messages.ts';

/** The body in pieces that, one after the other, are the body. */
export function piecesOf({ body, masked }: Pick<ClearedPrompt, 'body' | 'masked'>): readonly BodyPiece[] {
  const pieces: BodyPiece[] = [];
  let at = 0;
  for (const { range } of masked) {
    if (range.start > at) pieces.push({ text: body.slice(at, range.start), isMasked: false });
    pieces.push({ text: body.slice(range.start, range.end), isMasked: true });
    at = range.end;
  }
  if (at < body.length) pieces.push({ text: body.slice(at), isMasked: false });
  return pieces;
}
