import type { DataCategoryId } from '../categories.ts';
import { isAboutPerson } from '../fields/match-name.ts';

/** What scripts mostly hold of those who run them: `EMAIL` of a certificate, `NAME` of a commit. */
const ofSettings: ReadonlySet<DataCategoryId> = new Set([
  'email',
  'name',
  'first-name',
  'last-name',
  'ip-address',
  'device',
  'password',
]);

/** `read -r EMAIL PHONE` */
const reading = /\bread(?:[ \t]+-[a-zA-Z]+){0,4}((?:[ \t]+[A-Za-z_]\w{0,60}){1,20})/g;

/** Words of settings of tools: `GIT_AUTHOR_EMAIL`. */
const ofTools =
  /^(?:git|github|gitlab|ci|smtp|certbot|letsencrypt|acme|docker|npm|aws|admin|author|committer|maintainer)_/i;

/** Which variables of a script hold data of others: those that it reads, and those whose name says whose they are. */
export class ShellNames {
  readonly #read: ReadonlySet<string>;

  constructor(text: string) {
    this.#read = new Set([...text.matchAll(reading)].flatMap(([, names = '']) => names.trim().split(/\s+/)));
  }

  isOfOthers(name: string, category: DataCategoryId): boolean {
    return !ofSettings.has(category) || this.#read.has(name) || (isAboutPerson(name) === true && !ofTools.test(name));
  }
}
