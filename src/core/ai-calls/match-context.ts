import { aiConventions } from '../../../generated/ai-conventions.ts';
import type { Evaluator } from '../syntax/evaluator.ts';
import type { FileFacts } from '../syntax/facts.ts';
import type { Catalogue } from './catalogue.ts';
import type { Identities } from './identities.ts';
import type { ConventionsFile } from './conventions-file.ts';
import type { CatalogueLanguage } from './provider-file.ts';

/** What every matcher needs to know of the file. */
export interface MatchContext {
  readonly facts: FileFacts;
  readonly evaluator: Evaluator;
  readonly language: CatalogueLanguage;
  readonly catalogue: Catalogue;
  readonly identities: Identities;
  /** Values of environment variables that the project gives. */
  readonly environment: ReadonlyMap<string, string>;
  /** Whether the file is a test: what it calls may be anything. */
  readonly isTest: boolean;
  /** Modules that the file replaces by test doubles. */
  readonly mocked: readonly string[];
}

const [only] = aiConventions;
if (!only) throw new Error('conventions.yml is empty');

export const conventions: ConventionsFile = only;
