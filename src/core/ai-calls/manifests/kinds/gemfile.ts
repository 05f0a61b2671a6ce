import { fileNameOf } from '../file-name.ts';
import { linesOf } from '../lines.ts';
import { declaredName, type ManifestKind } from '../manifest-kind.ts';

const gem =
  /^(?:gem|[\w.]+\.add(?:_runtime|_development)?_dependency)[ (]\s*["']([\w.-]+)["'](?:\s*,\s*["']([^"']+)["'])?/;

/** Bundler and RubyGems. Sources: https://bundler.io/man/gemfile.5.html, https://guides.rubygems.org/specification-reference/ */
export const gemfile: ManifestKind = {
  registry: 'rubygems',
  isNamed: (path) => ['gemfile', 'gems.rb'].includes(fileNameOf(path)) || path.endsWith('.gemspec'),
  namesIn: (text) =>
    linesOf(text, '#').flatMap((line) => {
      const [, name, version] = gem.exec(line.text) ?? [];
      return name === undefined ? [] : [declaredName(name, version, line.offset + line.text.indexOf(name))];
    }),
};
