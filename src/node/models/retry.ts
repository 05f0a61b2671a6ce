import { ModelError } from '../../core/guard/transport.ts';

/** How often a request is tried again that nothing has come of, and how long is waited first. */
export interface RetrySettings {
  readonly times: number;
  /** Before the first retry, in milliseconds; twice as long before each further one. */
  readonly firstMs: number;
  /** Longest wait, whatever the server asks for, in milliseconds. */
  readonly longestMs: number;
}

export const usualRetries: RetrySettings = { times: 2, firstMs: 500, longestMs: 30_000 };

const passing: ReadonlySet<string> = new Set(['too-many-requests', 'server', 'network']);

/** Whether the same request may do better a moment later. */
export function isPassing(error: unknown): boolean {
  return error instanceof ModelError && passing.has(error.reason);
}

/**
 * How long to wait before a retry, in milliseconds: what the server asks for (`Retry-After`, RFC 9110, 10.2.3: seconds or a date), or
 * a wait that doubles, with up to a quarter less so that many do not come back at once.
 */
export function waitBefore(
  retry: number,
  retryAfter: string | null,
  settings: RetrySettings,
  now = Date.now(),
): number {
  const asked =
    retryAfter === null ? NaN : /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now;
  const own = settings.firstMs * 2 ** retry * (1 - Math.random() / 4);
  return Math.min(settings.longestMs, Math.max(0, Number.isNaN(asked) ? own : asked));
}

/** Waits, unless it is stopped. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
}
