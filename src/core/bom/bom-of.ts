import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { SeenAiCall } from '../inventory/seen-ai-call.ts';
import type { BomInput } from './bom-input.ts';
import { modelRefOf, serviceRefOf } from './call-place.ts';
import type { BomComponent, BomDependency, CycloneDx } from './cyclonedx.ts';
import { modelFileComponents, packageComponents } from './declared-components.ts';
import { modelComponents } from './model-components.ts';
import { grouped, sorted } from './properties.ts';
import { services } from './services.ts';

const PROJECT = 'project';

/**
 * The bill of materials of a project’s AI: models that its code asks, with every place, services that answer, packages that
 * manifests declare, model files. Sorted, and without a date unless one is given: the same project gives the same bill.
 */
export function bomOf(input: BomInput): CycloneDx {
  const { tool, project, organisation, aiCalls, packages, modelFiles, timestamp } = input;
  const components = [...modelComponents(aiCalls), ...modelFileComponents(modelFiles), ...packageComponents(packages)];
  const asked = services(aiCalls);
  const bom: CycloneDx = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      ...(timestamp !== undefined && { timestamp }),
      tools: { components: [{ type: 'application', ...tool }] },
      component: {
        'bom-ref': PROJECT,
        type: 'application',
        name: project,
        ...(organisation !== undefined && { supplier: { name: organisation } }),
      },
    },
    components,
    services: asked,
    dependencies: dependenciesOf(
      components,
      asked.map((one) => one['bom-ref']),
      aiCalls,
    ),
  };
  // A bill with a date is one of its own: it gets the number that its content has.
  return timestamp === undefined ? bom : { ...bom, serialNumber: serialOf(JSON.stringify(bom)) };
}

function dependenciesOf(
  components: readonly BomComponent[],
  asked: readonly string[],
  calls: readonly SeenAiCall[],
): readonly BomDependency[] {
  const project = { ref: PROJECT, dependsOn: sorted([...components.map((one) => one['bom-ref']), ...asked]) };
  const models = grouped(calls, modelRefOf).flatMap(([ref, those]) => {
    const dependsOn = sorted(those.flatMap((call) => serviceRefOf(call) ?? []));
    return dependsOn.length > 0 ? [{ ref, dependsOn }] : [];
  });
  return [project, ...models];
}

/** A UUID made from a text, version 8 of RFC 9562. */
function serialOf(text: string): string {
  const hex = bytesToHex(sha256(utf8ToBytes(text)));
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
