import { javaFlow } from '../flow/languages/java.ts';
import type { Handing } from '../flow/handing.ts';
import { kotlinFlow } from '../flow/languages/kotlin.ts';
import { flowAdapter } from './flow-adapter.ts';

/** Test doubles of Java and Kotlin. Sources: site.mockito.org, easymock.org, mockk.io, wiremock.org. */
const traits = {
  doubles: new Set([
    'org.mockito',
    'org.mockito.Mockito',
    'org.mockito.kotlin',
    'org.easymock',
    'io.mockk',
    'mock',
    'mockk',
    'spyk',
    'verify',
    'when',
    'given',
  ]),
  stubs: new Set(['when', 'whenever', 'given', 'verify', 'expect', 'every', 'coEvery', 'coVerify', 'doReturn']),
  hasOuterMethods: false,
  bareNames: 'members' as const,
};

/** Sources: docs.oracle.com/en/java/javase/21/docs/api, Spring’s `UriComponentsBuilder`, kotlinlang.org/api. */
const idioms = {
  environmentReads: new Set(['System.getenv', 'System.getProperty', 'java.lang.System.getenv']),
  textConversions: new Set([
    'java.net.URI.create',
    'java.net.URI',
    'URI.create',
    'URI',
    'String.valueOf',
    'java.util.Objects.requireNonNull',
    'Objects.requireNonNull',
    'requireNotNull',
    'checkNotNull',
  ]),
  openers: new Map([['openConnection', 'java.net.URL']]),
  formats: new Set([
    'String.format',
    'java.lang.String.format',
    'MessageFormat.format',
    'java.text.MessageFormat.format',
  ]),
  joins: new Map([
    ['String.join', 'first'],
    ['java.lang.String.join', 'first'],
  ]),
  lists: new Set([
    'List.of',
    'java.util.List.of',
    'Arrays.asList',
    'java.util.Arrays.asList',
    'Stream.of',
    'java.util.stream.Stream.of',
    'listOf',
    'mutableListOf',
    'arrayOf',
  ]),
};

export const java = flowAdapter('java', javaFlow, traits, idioms);

/** Scope functions. Source: kotlinlang.org/docs/scope-functions.html */
const handing = new Map<string, Handing>([
  ['let', { hands: 'receiver', gives: 'function' }],
  ['use', { hands: 'receiver', gives: 'function' }],
  ['run', { gives: 'function' }],
  ['also', { hands: 'receiver', gives: 'receiver' }],
  ['apply', { gives: 'receiver' }],
  ['takeIf', { hands: 'receiver', gives: 'receiver' }],
  ['takeUnless', { hands: 'receiver', gives: 'receiver' }],
]);

export const kotlin = flowAdapter('java', kotlinFlow, { ...traits, handing }, idioms);
