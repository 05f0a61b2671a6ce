import { cardNetworks } from '../../../../../generated/card-networks.ts';
import { standsAlone } from '../boundaries.ts';
import { passesLuhn } from '../checksums.ts';
import { contextSpeaksFor } from '../context.ts';
import { overlayDigits, stretchOf, type Stretch } from '../digit-run.ts';
import type { CardNetworkFile } from '../card-network-file.ts';
import type { Anchor, Candidate, Recognizer, ScannedText } from '../recognizer.ts';

const id = 'payment-card';
const lengths = [...new Set(cardNetworks.flatMap((network) => network.lengths))].sort((one, other) => other - one);
const published = new Set(cardNetworks.flatMap((network) => network.tests));

/**
 * Network prefix, length and Luhn digit leave 2 % of random 16-digit numbers: the usual grouping, a published test
 * number or a word like « carte » must speak for it as well.
 */
export const paymentCard: Recognizer = {
  id,
  category: 'payment-card',
  anchors: ['digits'],
  minDigits: Math.min(...lengths),
  recognize,
  fictitious,
};

function recognize(source: ScannedText, anchor: Anchor): Candidate | undefined {
  if (anchor.kind !== 'digits' || !networkOfPrefix(anchor.run.digits)) return undefined;
  for (const length of lengths) {
    const stretch = stretchOf(anchor.run, length);
    const candidate = stretch && judge(source, stretch);
    if (candidate) return candidate;
  }
  return undefined;
}

function judge(source: ScannedText, stretch: Stretch): Candidate | undefined {
  const { digits, start, end } = stretch;
  const network = networkOf(digits);
  if (!network || !passesLuhn(digits) || !standsAlone(source.text, stretch, stretch.separator)) return undefined;
  const grouped = stretch.separator !== 0;
  if (grouped && !network.groups.includes(stretch.shape)) return undefined;
  const documentedExample = isInvented(digits);
  if (!grouped && !documentedExample && !contextSpeaksFor(source, start, id)) return undefined;
  return { range: { start, end }, documentedExample, strength: grouped ? 'strong' : 'contextual' };
}

function networkOf(digits: string): CardNetworkFile | undefined {
  const network = networkOfPrefix(digits);
  return network?.lengths.includes(digits.length) ? network : undefined;
}

function networkOfPrefix(digits: string): CardNetworkFile | undefined {
  return cardNetworks.find((network) => network.prefixes.some((prefix) => startsWithin(digits, prefix)));
}

/** `prefix` is what a number starts with, or a range of it: `2221-2720`. */
function startsWithin(digits: string, prefix: string): boolean {
  const [from = prefix, to = from] = prefix.split('-');
  const head = digits.slice(0, from.length);
  return head >= from && head <= to;
}

/** Test numbers, numbers of one digit, and those that hold nothing but zeros after the issuer's six digits. */
function isInvented(digits: string): boolean {
  return published.has(digits) || /^(\d)\1+\d$/.test(digits) || /^\d{6}0+\d$/.test(digits);
}

function fictitious(original: string): string {
  const digits = original.replace(/\D/g, '');
  const network = networkOf(digits) ?? cardNetworks[0];
  const test = network?.tests.find((number) => number.length === digits.length);
  return overlayDigits(original, test ?? zeros(network, digits.length));
}

function zeros(network: CardNetworkFile | undefined, length: number): string {
  const prefix = network?.prefixes[0]?.split('-')[0] ?? '4';
  const body = prefix.padEnd(length - 1, '0');
  return ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'].map((last) => body + last).find(passesLuhn) ?? body;
}
