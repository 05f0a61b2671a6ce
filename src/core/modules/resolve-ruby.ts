import type { ImportedFile, ImportResolver } from './imported-file.ts';
import { firstFile, folderOf, pathFrom } from './paths.ts';

const required = /require(_relative)?[ (]{1,2}['"]([\w./-]{1,200})['"]/g;
/** Folders of which Rails loads the constants, besides the file’s own: https://guides.rubyonrails.org/autoloading_and_reloading_constants.html */
const loaded = 'services models lib helpers jobs mailers queries serializers controllers/concerns models/concerns';

/** What is required by path, and constants that Rails loads from the file of their name. */
export const rubyImports: ImportResolver = {
  languages: ['ruby'],
  resolve: async ({ path, text }, list) => {
    const folder = folderOf(path);
    const app = /^(?:.*\/)?app\//.exec(path)?.[0];
    const folders = app === undefined ? [] : loaded.split(' ').map((name) => app + name);
    const targets = [...text.matchAll(required)].map(([, isRelative, name = '']) => {
      const target = isRelative === undefined ? `lib/${name}` : pathFrom(folder, name);
      return target === undefined ? [] : [`${target.replace(/\.rb$/, '')}.rb`];
    });
    for (const constant of new Set(text.match(/\b[A-Z][a-z]\w{1,60}/g))) {
      targets.push([folder, ...folders].map((one) => `${one === '' ? '' : `${one}/`}${snake(constant)}.rb`));
    }
    const found = new Set<string>();
    for (const paths of targets) {
      const file = await firstFile(paths, list);
      if (file !== undefined && file !== path) found.add(file);
    }
    return [...found].map((file): ImportedFile => ({ path: file }));
  },
};

/** `JournalService` → `journal_service` */
function snake(constant: string): string {
  return constant.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, '_').toLowerCase();
}
