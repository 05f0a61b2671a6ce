import { ipRanges } from '../../../../generated/ip-ranges.ts';
import type { IpRangeFile } from './ip-range-file.ts';

const blocks = ipRanges.map(({ block, kind }) => {
  const [address = '', size = ''] = block.split('/');
  const bits = bitsOf(address) ?? '';
  return { kind, whole: bits.length, bits: bits.slice(0, Number(size)) };
});

/** What an address is: `public` when a person may have it. `undefined` when it is none. */
export function kindOfAddress(text: string): IpRangeFile['kind'] | 'public' | undefined {
  const bits = bitsOf(text);
  if (bits === undefined) return undefined;
  const block = blocks.find((one) => one.whole === bits.length && bits.startsWith(one.bits));
  if (block) return block.kind;
  // Global unicast addresses of version 6 start with 001 (RFC 4291, 2.4).
  return bits.length === 32 || bits.startsWith('001') ? 'public' : 'shared';
}

/** 32 or 128 characters, 0 or 1. */
function bitsOf(text: string): string | undefined {
  return text.includes(':') ? bitsOfVersion6(text) : bitsOfVersion4(text);
}

function bitsOfVersion4(text: string): string | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256))
    return undefined;
  return parts.map((part) => Number(part).toString(2).padStart(8, '0')).join('');
}

function bitsOfVersion6(text: string): string | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - tail.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...tail];
  if (!groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return undefined;
  return groups.map((group) => parseInt(group, 16).toString(2).padStart(16, '0')).join('');
}
