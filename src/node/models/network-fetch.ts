import { readFile } from 'node:fs/promises';
import { rootCertificates } from 'node:tls';
import type { Fetch } from './exact-fetch.ts';

/** How the network is reached. */
export interface NetworkSettings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** File with certificates of one's own authorities (PEM), added to those that Node knows. */
  readonly caFile: string | undefined;
}

/**
 * `fetch` through the proxy that the environment names (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`, in either case), with one's own
 * certificate authorities. `NODE_EXTRA_CA_CERTS` is read by Node itself.
 * @throws the file system's error for a file of certificates that cannot be read.
 */
export async function networkFetch({ env, caFile }: NetworkSettings): Promise<Fetch> {
  // A tenth of the time that the command line takes to start: loaded by what asks a model alone.
  const { EnvHttpProxyAgent, fetch } = await import('undici');
  const own = caFile === undefined ? undefined : await readFile(caFile, 'utf8');
  const tls = own === undefined ? {} : { ca: [...rootCertificates, own] };
  const proxyOf = (name: string): string => env[name.toLowerCase()] ?? env[name] ?? '';
  const dispatcher = new EnvHttpProxyAgent({
    httpProxy: proxyOf('HTTP_PROXY'),
    httpsProxy: proxyOf('HTTPS_PROXY') || proxyOf('HTTP_PROXY'),
    noProxy: proxyOf('NO_PROXY'),
    connect: tls,
    requestTls: tls,
    proxyTls: tls,
  });
  return async (url, { method, headers, body, signal, redirect }) => {
    const sent = new Headers(headers);
    return fetch(url, {
      dispatcher,
      method: method ?? 'GET',
      headers: [...sent.entries()],
      redirect: redirect ?? 'manual',
      ...(typeof body === 'string' ? { body } : {}),
      ...(signal ? { signal } : {}),
    });
  };
}
