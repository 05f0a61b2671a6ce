/** The part of an address that decides: read without a URL library, which the engine does not have everywhere. */
export interface TargetAddress {
  readonly encrypted: boolean;
  /** With its port where it has one, lower case. */
  readonly host: string;
  /** Whether it is this machine itself. */
  readonly isLocal: boolean;
}

const shape =
  /^(https?):\/\/((?:[a-z\d](?:[-a-z\d.]{0,251}[a-z\d])?|\[[\d:a-f.]{2,45}\])(?::\d{1,5})?)(?:\/[^\s?#@\\]*)?$/i;
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/;

/** @returns `undefined` for what is no plain HTTP address: with a user name, a query, a backslash, another scheme. */
export function readAddress(address: string): TargetAddress | undefined {
  const [, scheme, authority] = shape.exec(address) ?? [];
  if (scheme === undefined || authority === undefined) return undefined;
  const host = authority.toLowerCase();
  return { encrypted: scheme.toLowerCase() === 'https', host, isLocal: loopback.test(host) };
}
