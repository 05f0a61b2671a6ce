import { failureWords } from '../../../../generated/failure-words.ts';
import { oneOf } from '../word-patterns.ts';

const [only] = failureWords;
if (!only) throw new Error('failure-words.yml is empty');

/** Classes whose objects are thrown, by the names of those above them. */
export const failureClass = new RegExp(`(?:${oneOf(only.classes)})$`);
/** Classes that stand for all failures. */
export const generalFailure = new RegExp(`^(?:${oneOf(only.generalWords)})?(?:${oneOf(only.generalClasses)})$`);
/** What a failure is asked for its text. */
export const failureMessages = only.messages;
