import type { SeenAiCall } from '../inventory/seen-ai-call.ts';
import { dataCategoryOf } from '../personal-data/categories.ts';
import { crossesBoundary, serviceRefOf } from './call-place.ts';
import type { BomService } from './cyclonedx.ts';
import { grouped, propertiesOf, sorted } from './properties.ts';

/** Who answers the calls: one service for each provider and host. */
export function services(calls: readonly SeenAiCall[]): readonly BomService[] {
  const outside = calls.filter((call) => serviceRefOf(call) !== undefined);
  return grouped(outside, (call) => serviceRefOf(call) ?? '').flatMap(([ref, asked]) => {
    const [first] = asked;
    return first ? [serviceOf(ref, first, asked)] : [];
  });
}

function serviceOf(ref: string, first: SeenAiCall, asked: readonly SeenAiCall[]): BomService {
  const { provider, providerName, host, service } = first;
  const data = sorted(asked.flatMap((call) => call.data));
  return {
    'bom-ref': ref,
    provider: { name: service?.organisation ?? 'unknown' },
    name: providerName,
    ...(host !== undefined && { endpoints: [`${isPlain(host) ? 'http' : 'https'}://${host}`] }),
    'x-trust-boundary': crossesBoundary(first),
    data: data.length > 0 ? data.map(flowOf) : [{ flow: 'bi-directional', classification: 'unknown' }],
    properties: propertiesOf({
      provider: [provider],
      'head-office': [service?.headOffice],
      hosting: [service?.hosting.where ?? 'unknown'],
      'hosting-region': service?.hosting.regions ?? [],
      'cloud-region': asked.map((call) => call.service?.region),
      record: asked.map(({ recordId }) => recordId),
    }),
  };
}

/** Servers on the machine itself speak without encryption. */
function isPlain(host: string): boolean {
  return host === 'localhost' || host.startsWith('127.');
}

/** What of persons is seen to go out, classed as the GDPR does (art. 9, 10 and 87). */
function flowOf(id: string): BomService['data'][number] {
  const { label, special, criminal, nationalId } = dataCategoryOf(id) ?? {};
  const classes = [special && 'special category', criminal && 'criminal offences', nationalId && 'national identifier'];
  const classification = ['personal data', ...classes.filter((one) => typeof one === 'string')].join(', ');
  return { flow: 'outbound', classification, name: label?.en ?? id, description: id };
}
