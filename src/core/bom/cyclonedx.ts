/**
 * The parts of CycloneDX 1.6 that are written here.
 * Source: https://github.com/CycloneDX/specification/blob/1.6/schema/bom-1.6.schema.json
 */
export interface CycloneDx {
  readonly $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json';
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: '1.6';
  readonly serialNumber?: string;
  readonly version: 1;
  readonly metadata: BomMetadata;
  readonly components: readonly BomComponent[];
  readonly services: readonly BomService[];
  readonly dependencies: readonly BomDependency[];
}

export interface BomMetadata {
  readonly timestamp?: string;
  readonly tools: { readonly components: readonly { readonly type: 'application'; name: string; version: string }[] };
  readonly component: {
    readonly 'bom-ref': string;
    readonly type: 'application';
    readonly name: string;
    readonly supplier?: { readonly name: string };
  };
}

export interface BomComponent {
  readonly 'bom-ref': string;
  readonly type: 'machine-learning-model' | 'library' | 'application';
  readonly name: string;
  readonly version?: string;
  readonly supplier?: { readonly name: string };
  readonly licenses: readonly [{ readonly license: { readonly name: string } }];
  readonly purl?: string;
  readonly modelCard?: { readonly modelParameters: { readonly task: string } };
  readonly evidence: BomEvidence;
  readonly properties: readonly BomProperty[];
}

export interface BomEvidence {
  readonly identity: readonly [
    {
      readonly field: 'name';
      readonly confidence: number;
      readonly methods: readonly [{ readonly technique: string; readonly confidence: number }];
    },
  ];
  readonly occurrences: readonly BomOccurrence[];
}

export interface BomOccurrence {
  readonly 'bom-ref': string;
  /** Relative to the project's root. */
  readonly location: string;
  /** From 1; absent for a whole file. */
  readonly line?: number;
  readonly symbol?: string;
  readonly additionalContext?: string;
}

export interface BomService {
  readonly 'bom-ref': string;
  readonly provider: { readonly name: string };
  readonly name: string;
  readonly endpoints?: readonly string[];
  readonly 'x-trust-boundary': boolean;
  readonly data: readonly {
    readonly flow: 'outbound' | 'bi-directional';
    readonly classification: string;
    readonly name?: string;
    /** Id of the category of personal data. */
    readonly description?: string;
  }[];
  readonly properties: readonly BomProperty[];
}

export interface BomDependency {
  readonly ref: string;
  readonly dependsOn: readonly string[];
}

export interface BomProperty {
  readonly name: string;
  readonly value: string;
}
