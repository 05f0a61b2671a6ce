import type { Severity } from '../findings/severity.ts';

/** What a piece of text is, for a host that can show it in colour. */
export type StyleRole = Severity | 'path' | 'faint' | 'strong' | 'clean';

/** Decorates a piece of text without changing what it says. */
export type Style = (role: StyleRole, text: string) => string;

export const plainStyle: Style = (_role, text) => text;
