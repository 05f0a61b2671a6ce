import { fileNameOf } from '../file-name.ts';
import { declaredName, type ManifestKind } from '../manifest-kind.ts';
import { childText, elementsNamed } from '../xml-nodes.ts';

/** Maven. Source: https://maven.apache.org/pom.html#Dependencies */
export const pomXml: ManifestKind = {
  registry: 'maven',
  isNamed: (path) => fileNameOf(path) === 'pom.xml' || path.endsWith('.pom'),
  namesIn: (text) =>
    elementsNamed(text, 'dependency').flatMap((node) => {
      const [group, artifact] = [childText(node, 'groupId'), childText(node, 'artifactId')];
      if (group === undefined || artifact === undefined) return [];
      return [declaredName(`${group}:${artifact}`, childText(node, 'version'))];
    }),
};
