import type { CallNode } from '../../syntax/flow/flow-node.ts';
import type { Given } from './carried.ts';
import type { FlowValue } from './flow-value.ts';

/** A call as it is matched. */
export interface MatchedCall {
  readonly node: CallNode;
  readonly callee: FlowValue;
  readonly receiver: FlowValue | undefined;
  readonly given: readonly Given[];
}
