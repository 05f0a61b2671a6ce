import type { Hosting, ProviderFile } from './provider-file.ts';
import { regionOfHost } from './region-of-host.ts';

/** Who answers a call, and where, as far as a source that was read, or the policy, says. Plain data. */
export interface CallService {
  readonly organisation: string;
  /** ISO 3166 code of the head office, where a source states it. */
  readonly headOffice?: string;
  readonly hosting: Hosting;
  /** The cloud region that the host names: `eu-west-3`. */
  readonly region?: string;
  /** It runs in the program itself, or on the device of the person: nothing is sent to anyone. */
  readonly inProcess?: true;
}

const unknownHosting: Hosting = { where: 'unknown', selfHosted: false };

/** @param host that the code names, where it does */
export function serviceOf(entry: ProviderFile, host: string | undefined): CallService {
  const { organisation, hq, hqDocumented, hosting = unknownHosting } = entry;
  const region = host === undefined ? undefined : regionOfHost(host);
  return {
    organisation,
    ...(hq !== undefined && hqDocumented && { headOffice: hq }),
    hosting,
    ...(region !== undefined && { region }),
    ...(host === undefined && runsInProcess(entry) && { inProcess: true }),
  };
}

function runsInProcess({ hosting, category, inference }: ProviderFile): boolean {
  if (inference === false || category === 'ml-library') return true;
  return hosting?.where === 'in-process' || hosting?.where === 'user-device';
}
