import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes VS Code believe that a language pack is installed: `vscode.env.language` and the extension's own texts
 * then follow the locale. The workbench's own texts stay English, because no registry carries their translations.
 */
export async function addEmptyLanguagePack(userData: string, locale: string): Promise<void> {
  await mkdir(userData, { recursive: true });
  const translations = path.join(userData, 'empty-translations.json');
  await writeFile(translations, JSON.stringify({ version: '1.0.0', contents: {} }));
  const pack = {
    hash: 'empty',
    label: locale,
    extensions: [{ extensionIdentifier: { id: `vigie-test.language-pack-${locale}` }, version: '1.0.0' }],
    translations: { vscode: translations },
  };
  await writeFile(path.join(userData, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}
