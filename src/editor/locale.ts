import * as vscode from 'vscode';
import type { Locale } from '../core/rules/rules.ts';

/** Language of Vigie's texts: the editor's when Vigie speaks it, English otherwise. */
export function currentLocale(): Locale {
  return vscode.env.language.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
