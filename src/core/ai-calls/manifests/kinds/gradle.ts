import { linesOf } from '../lines.ts';
import { declaredName, type ManifestKind } from '../manifest-kind.ts';

/** `implementation("com.openai:openai-java:4.2.0")`, in Groovy and in Kotlin: the notation itself, wherever it stands. */
const notation = /["']([\w.-]+):([\w.-]+)(?::([\w.+$\-{}[\](),]+))?(?:@\w+)?["']/g;
/** `group: 'ai.djl', name: 'api', version: '0.30'` */
const named = /\bgroup\s*[:=]\s*["']([\w.-]+)["']\s*,\s*name\s*[:=]\s*["']([\w.-]+)["']/g;

/** Gradle. Source: https://docs.gradle.org/current/userguide/declaring_dependencies_basics.html */
export const gradle: ManifestKind = {
  registry: 'maven',
  isNamed: (path) => path.endsWith('.gradle') || path.endsWith('.gradle.kts'),
  namesIn: (text) =>
    linesOf(text, '//').flatMap((line) =>
      [...line.text.matchAll(notation), ...line.text.matchAll(named)].map((match) =>
        declaredName(`${match[1] ?? ''}:${match[2] ?? ''}`, match[3], line.offset + match.index),
      ),
    ),
};
