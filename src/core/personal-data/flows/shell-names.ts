import type { DataCategoryId } from '../categories.ts';
import { isAboutPerson } from '../fields/match-name.ts';
import { isSettingOfTool, scriptSettings } from './conventions.ts';

/** `read -r EMAIL PHONE` */
const reading = /\bread(?:[ \t]+-[a-zA-Z]+){0,4}((?:[ \t]+[A-Za-z_]\w{0,60}){1,20})/g;

/** Which variables of a script hold data of others: those that it reads, and those whose name says whose they are. */
export class ShellNames {
  readonly #read: ReadonlySet<string>;

  constructor(text: string) {
    this.#read = new Set([...text.matchAll(reading)].flatMap(([, names = '']) => names.trim().split(/\s+/)));
  }

  isOfOthers(name: string, category: DataCategoryId): boolean {
    return (
      !scriptSettings.has(category) || this.#read.has(name) || (isAboutPerson(name) === true && !isSettingOfTool(name))
    );
  }
}
