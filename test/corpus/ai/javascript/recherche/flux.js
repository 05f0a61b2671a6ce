import { pipeline } from 'node:stream/promises';
import { createReadStream, createWriteStream } from 'node:fs';
import { createGzip } from 'node:zlib';

export async function archiver(source, cible) {
  await pipeline(createReadStream(source), createGzip(), createWriteStream(cible));
}

export async function copier(source, cible) {
  const generate = (nom) => createWriteStream(nom);
  await pipeline(createReadStream(source), generate(cible));
}
