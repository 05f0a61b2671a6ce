import type { SeenAiCall } from '../inventory/seen-ai-call.ts';
import { modelRefOf } from './call-place.ts';
import type { BomComponent, BomOccurrence } from './cyclonedx.ts';
import { grouped, propertiesOf, sorted } from './properties.ts';

/** How sure the analysis of source code is, from 0 to 1. */
const confidences = { certain: 0.95, probable: 0.6 } as const;

/** Nobody has looked for it: said, not left out. */
export const unknownLicence = [{ license: { name: 'unknown' } }] as const;

/** The models that the code asks, each with every place where it does. A call whose model cannot be read has one as well. */
export function modelComponents(calls: readonly SeenAiCall[]): readonly BomComponent[] {
  return grouped(calls, modelRefOf).flatMap(([ref, asked]) => {
    const [first] = asked;
    return first ? [modelComponent(ref, first, asked)] : [];
  });
}

function modelComponent(ref: string, first: SeenAiCall, asked: readonly SeenAiCall[]): BomComponent {
  const organisation = first.service?.organisation;
  const confidence = Math.max(...asked.map((call) => confidences[call.confidence]));
  const isRule = first.kind === 'rule-decision';
  const kinds = sorted(asked.map(({ kind }) => kind));
  return {
    'bom-ref': ref,
    type: isRule ? 'application' : 'machine-learning-model',
    name: first.model ?? `${first.providerName}: model unknown`,
    ...(organisation !== undefined && { supplier: { name: organisation } }),
    licenses: unknownLicence,
    ...(!isRule && { modelCard: { modelParameters: { task: kinds.join(', ') } } }),
    evidence: {
      identity: [{ field: 'name', confidence, methods: [{ technique: 'source-code-analysis', confidence }] }],
      occurrences: asked.toSorted(byPlace).map((call, index) => occurrenceOf(`${ref}#${String(index + 1)}`, call)),
    },
    properties: propertiesOf({
      provider: [first.provider],
      kind: kinds,
      sdk: asked.map(({ sdk }) => sdk),
      host: asked.map(({ host }) => host),
      record: asked.map(({ recordId }) => recordId),
      data: asked.flatMap(({ data }) => data),
    }),
  };
}

function occurrenceOf(ref: string, { path, line, callee, confidence, recordId }: SeenAiCall): BomOccurrence {
  return {
    'bom-ref': ref,
    location: path,
    line,
    symbol: callee,
    additionalContext: [confidence, recordId === undefined ? 'no record' : `record ${recordId}`].join(', '),
  };
}

function byPlace(one: SeenAiCall, other: SeenAiCall): number {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  return one.start - other.start;
}
