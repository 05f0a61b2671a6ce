import { createHmac } from 'node:crypto';

export const hacher = (valeur: string) => createHmac('sha256', process.env['CLE'] ?? '').update(valeur).digest('hex');
