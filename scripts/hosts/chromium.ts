import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { installOnce } from './install-once.ts';
import { cache } from './paths.ts';
import { runCommand } from './run-command.ts';

export interface BrowserProgram {
  readonly executablePath: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * The Chromium of a registry package, with the libraries and the font that a bare machine lacks. The package can
 * unpack itself, but into fixed names of the shared temporary folder, where another user may have put a program.
 */
export async function unpackedChromium(): Promise<BrowserProgram> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium was found. Install one, or give its path in CHROME_PATH.');
  }
  const bin = fileURLToPath(new URL('../../bin', import.meta.resolve('@sparticuz/chromium')));
  const manifest = await readFile(path.join(bin, '..', 'package.json'), 'utf8');
  const version = /"version": "([^"]+)"/.exec(manifest)?.[1] ?? 'unknown';
  const folder = await installOnce(path.join(cache, `chromium-${version}`), (target) => unpack(bin, target));
  const libraries = [path.join(folder, 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  const env = { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: await writeFontConfiguration(folder) };
  return { executablePath: path.join(folder, 'chromium'), env };
}

async function unpack(bin: string, folder: string): Promise<void> {
  const program = path.join(folder, 'chromium');
  await decompress(path.join(bin, 'chromium.br'), program);
  await chmod(program, 0o755);
  for (const name of ['al2023', 'fonts', 'swiftshader']) {
    const archive = path.join(folder, `${name}.tar`);
    await mkdir(folder, { recursive: true });
    await decompress(path.join(bin, `${name}.tar.br`), archive);
    await runCommand('tar', ['-xf', archive, '--no-same-owner'], { cwd: folder });
    await rm(archive);
  }
}

function decompress(from: string, to: string): Promise<void> {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}

/** The machine's fonts first, if it has any; the packaged one so that text shows on a machine that has none. */
async function writeFontConfiguration(folder: string): Promise<string> {
  const file = path.join(folder, 'vigie-fonts.conf');
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    '  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    '  <dir>/usr/share/fonts</dir>',
    `  <dir>${path.join(folder, 'fonts')}</dir>`,
    `  <cachedir>${path.join(folder, 'font-cache')}</cachedir>`,
    '</fontconfig>',
  ];
  await writeFile(file, `${lines.join('\n')}\n`);
  return file;
}
