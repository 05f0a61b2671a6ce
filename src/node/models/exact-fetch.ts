import { ModelError } from '../../core/guard/transport.ts';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What a request may hold. */
export interface ExactRequest {
  /** The body, byte for byte; `undefined` for a request without one. */
  readonly body: string | undefined;
  /** Name and value of the header that carries the key. */
  readonly key: readonly [name: string, value: string] | undefined;
}

/**
 * Sends what was cleared and nothing else: another body is not sent, a redirection is not followed (it would carry the body to a
 * host that nobody has allowed), and no header tells about the machine or the person.
 */
export function exactFetch(
  request: ExactRequest,
  send: Fetch,
): (url: unknown, init?: RequestInit) => Promise<Response> {
  return async (url, init = {}) => {
    if ((init.body ?? undefined) !== request.body || typeof url !== 'string') throw new ModelError('changed');
    const response = await send(url, { ...sentOf(request), ...(init.signal ? { signal: init.signal } : {}) });
    if (response.status >= 300 && response.status < 400) throw new ModelError('not-found', response.status);
    // A server that does not stream has not understood the request.
    const isWhole = (response.headers.get('content-type') ?? '').startsWith('application/json');
    if (response.ok && request.body !== undefined && isWhole) throw new ModelError('malformed');
    return response;
  };
}

function sentOf({ body, key }: ExactRequest): RequestInit {
  const hasBody = body !== undefined;
  const headers = new Headers({ accept: hasBody ? 'text/event-stream' : 'application/json', 'user-agent': 'vigie' });
  if (hasBody) headers.set('content-type', 'application/json');
  if (key) headers.set(...key);
  return { method: hasBody ? 'POST' : 'GET', headers, redirect: 'manual', ...(hasBody ? { body } : {}) };
}
