import { styleText } from 'node:util';
import type { Style, StyleRole } from '../core/report/style.ts';

const formats: Readonly<Record<StyleRole, Parameters<typeof styleText>[0]>> = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  information: ['bold', 'cyan'],
  hint: ['bold', 'blue'],
  path: 'underline',
  faint: 'dim',
  strong: 'bold',
  clean: 'green',
};

/** Colours of the terminal's own palette, so that its theme keeps the contrast. */
export const colorStyle: Style = (role, text) => styleText(formats[role], text, { validateStream: false });
