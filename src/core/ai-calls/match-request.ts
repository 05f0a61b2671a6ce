import type { Argument } from '../syntax/facts.ts';
import { joinAddress } from '../syntax/text-functions.ts';
import { HOLE, type ExternalValue } from '../syntax/values.ts';
import { readAddress } from './address.ts';
import { partsOfModule } from './catalogue.ts';
import { conventions, type MatchContext } from './match-context.ts';
import { answerAt, type HttpMatch } from './match-http.ts';
import { partsOfRequest, type RequestParts } from './request-parts.ts';
import { sends } from './sends.ts';

const { http } = conventions;

/** Most addresses and paths of one request that are put together. */
const MAX_TEXTS = 8;

/** Words of a request that has a body, or that asks for more than a page. */
const asking = /post|put|patch|body|json|data|content|(?<!per)form|payload|multipart|outputstream/i;

/**
 * The question to a model that a request is, in a language where requests are built step by step:
 * `client.send(HttpRequest.newBuilder().uri(address).POST(body).build(), …)`.
 */
export function matchRequest(
  value: ExternalValue,
  given: readonly Argument[],
  context: MatchContext,
): HttpMatch | undefined {
  if (!sends(value, context)) return undefined;
  const parts = partsOfRequest(value, given, context);
  if (!parts.words.some((word) => asking.test(word))) return undefined;
  const [model] = parts.models.filter((text) => text !== '' && !text.includes(HOLE));
  const matches = addressesOf(parts).flatMap((text) => {
    const address = readAddress(text);
    const answer = address && answerAt(address, parts, context.catalogue);
    return answer ? [{ ...answer, model }] : [];
  });
  return matches.find(({ provider }) => provider) ?? matches[0];
}

/** Whether a module, of which all names are imported, is an HTTP library. */
export function isHttpModule(module: string, { language }: Pick<MatchContext, 'language'>): boolean {
  const path = partsOfModule(module, language);
  return http.modules[language].some((name) => {
    const parts = partsOfModule(name, language);
    return parts.every((part, at) => (path[at] ?? part) === part);
  });
}

/** Where a request may go: whole addresses, and paths on each of them. */
function addressesOf({ texts }: RequestParts): readonly string[] {
  const known = texts.filter((text) => text.length < 1000 && !/\s/.test(text));
  const whole = known.filter((text) => text.includes('://') || text.startsWith(HOLE)).slice(0, MAX_TEXTS);
  const paths = known.filter((text) => !text.includes('://') && /^(?:\/|[\w.-]+\/)/.test(text)).slice(0, MAX_TEXTS);
  const joined = paths.flatMap((path) => whole.map((base) => joinAddress(base, path)));
  const bases = paths.length === 0 ? whole : whole.filter((text) => /[^/:]\/[^/]/.test(text));
  // Where nothing is known of the address, what else the request says may tell.
  const nowhere = texts.some((text) => text.includes('://')) ? [] : [HOLE];
  return [...joined, ...bases, ...paths.map((path) => joinAddress(HOLE, path)), ...nowhere];
}
