import type { ScanResult } from '../../core/scan/scan.ts';
import type { ProjectSnapshot } from '../../node/project-snapshot.ts';

/** What the worker of open documents is told. */
export type DocumentRequest = ProjectRequest | ScanRequest | { readonly kind: 'cancel'; readonly id: number };

/** The project under a key is this one from now on. */
export interface ProjectRequest {
  readonly kind: 'project';
  /** URI of its folder; empty for none. */
  readonly key: string;
  readonly snapshot: ProjectSnapshot;
}

export interface ScanRequest {
  readonly kind: 'scan';
  readonly id: number;
  /** Key of the project, given before. */
  readonly project: string;
  readonly path: string;
  readonly languageId: string;
  readonly text: string;
  readonly today: string;
}

/** A result, and what it cost in milliseconds. */
export interface TimedResult {
  readonly result: ScanResult;
  readonly costMs: number;
}

/** What it answers; `failed` holds an error's stack without its message, which could quote the document. */
export type DocumentAnswer = { readonly id: number } & (TimedResult | { readonly failed: string });
