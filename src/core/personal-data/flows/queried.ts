import type { FlowKind, FlowNode } from '../../syntax/flow/flow-node.ts';
import { isShownNowhere } from './web-addresses.ts';
import type { SinkHit } from './reached-sink.ts';

/** The name of a parameter of a query (RFC 3986, 3.4), and what it is given is next. */
const query = /[?&][\w.-]{1,40}=$/;

/** A path that its query follows, made elsewhere: `/suivi?`. */
const wholeQuery = /\/[\w./-]{0,80}\?$|^\?$/;
/** An address with its host, and what stands before the next part: `https://etat-civil.exemple.fr/actes/`. */
const withHost = /^https?:\/\/[^/\s]{1,100}\/\S{0,200}$/;
/** What is shown of it: a step of its path may hold a value itself. */
const shownAddress = 'https://…';
const shownQuery = '?';

/** What a parameter of the query of an address is given. */
export interface Queried {
  /** Which part of the text it is. */
  readonly place: number;
  /** `?mail=`; of no parameter, nothing that the address says. */
  readonly name: string;
}

/** The values of an address: of its query, `/confirmation?mail=${…}`, or of any part of one that names its host. */
export function queriedIn({ parts }: FlowKind<'text'>): readonly Queried[] {
  if (isShownNowhere(endOf(parts[0]))) return [];
  let before = '';
  return parts.flatMap((part, place) => {
    const name = place === 0 ? undefined : nameOf(endOf(parts[place - 1]), before);
    before = part.kind === 'literal' ? before + (part.text ?? '') : `${before}x`;
    return name === undefined ? [] : [{ place, name }];
  });
}

/** @param own the text right before a part @param before all of it */
function nameOf(own: string, before: string): string | undefined {
  const parameter = query.exec(own)?.[0];
  if (parameter !== undefined) return parameter;
  if (wholeQuery.test(own)) return shownQuery;
  return withHost.test(before) ? shownAddress : undefined;
}

/** The text that a part ends with. */
function endOf(node: FlowNode | undefined): string {
  if (node?.kind === 'literal') return node.text ?? '';
  return node?.kind === 'text' ? endOf(node.parts.at(-1)) : '';
}

/** Without the addresses of which something else tells: who asks for them, or the line of a log that they stand in. */
export function withoutToldAddresses(hits: readonly SinkHit[]): readonly SinkHit[] {
  const others = hits.filter(({ sink }) => sink.isAddress !== true);
  if (others.length === hits.length) return hits;
  return hits.filter((hit) => hit.sink.isAddress !== true || !others.some((other) => tellsOf(other, hit)));
}

function tellsOf({ taint, sink }: SinkHit, address: SinkHit): boolean {
  const { start, end } = address.sink.range;
  if (sink.range.start <= start && end <= sink.range.end) return true;
  return sink.ruleId === 'personal-data/in-url' && firstPlaceOf(taint) === firstPlaceOf(address.taint);
}

function firstPlaceOf({ step }: SinkHit['taint']): number | undefined {
  let at = step;
  while (at?.previous) at = at.previous;
  return at?.range.start;
}
