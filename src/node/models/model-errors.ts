import { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai';
import { ModelError, type ModelErrorReason } from '../../core/guard/transport.ts';

const byStatus: Readonly<Record<number, ModelErrorReason>> = {
  401: 'key',
  403: 'key',
  404: 'not-found',
  408: 'timeout',
  413: 'too-long',
  429: 'too-many-requests',
};

/** What went wrong, without a word of what the server wrote: that may repeat the question. */
export function modelErrorOf(error: unknown): ModelError {
  if (error instanceof ModelError) return error;
  if (error instanceof APIConnectionTimeoutError) return new ModelError('timeout');
  if (error instanceof APIConnectionError) return causeOf(error) ?? new ModelError('network');
  if (error instanceof APIError) return ofStatus(error as APIError);
  if (error instanceof SyntaxError) return new ModelError('malformed');
  return causeOf(error) ?? new ModelError('network');
}

function ofStatus({ status, code }: APIError): ModelError {
  if (status === undefined) return new ModelError('server');
  if (code === 'context_length_exceeded') return new ModelError('too-long', status);
  return new ModelError(byStatus[status] ?? (status >= 500 ? 'server' : 'refused'), status);
}

/** The SDK wraps what its `fetch` throws. */
function causeOf(error: unknown): ModelError | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof ModelError ? cause : undefined;
}
