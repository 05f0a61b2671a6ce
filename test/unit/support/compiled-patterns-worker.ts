import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * Prints the patterns that the engine makes of its data when it is loaded, as JSON. Run in a process of its own: it puts another
 * `RegExp` in the place of the usual one before the engine is loaded.
 */
const Usual = RegExp;
const made = new Map<string, { source: string; flags: string }>();

globalThis.RegExp = new Proxy(Usual, {
  construct(target, parameters, newTarget) {
    const pattern = Reflect.construct(target, parameters, newTarget) as RegExp;
    const [, , maker = ''] = (new Error().stack ?? '').split('\n');
    if (maker.includes('/src/')) made.set(String(pattern), { source: pattern.source, flags: pattern.flags });
    return pattern;
  },
});

const folder = 'src/core';
for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (file.endsWith('.ts')) await import(pathToFileURL(`${folder}/${file}`).href);
}
process.stdout.write(JSON.stringify([...made.values()]));
