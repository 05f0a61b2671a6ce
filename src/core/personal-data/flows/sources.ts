import type { FlowLanguageId } from '../../syntax/flow/flow-reader.ts';
import { isContainer, isDevicePosition, isSenderAddress } from './conventions.ts';
import type { TextRange } from '../../text/document.ts';
import type { DataCategoryId } from '../categories.ts';
import { isAboutPerson } from '../fields/match-name.ts';
import { ShellNames } from './shell-names.ts';
import { fieldCategoryOf, type NameContext } from '../fields/field-category.ts';
import { ObjectMembers } from './object-members.ts';
import { haveOnlyPersons } from './person-keys.ts';
import { sourceOf, type Taint } from './taints.ts';

/** Personal data in the text of the file, by place. */
export interface LiteralSource {
  readonly range: TextRange;
  readonly category: DataCategoryId;
}

/** Personal data in the texts of a file, as sources of flows. */
export class Literals {
  readonly #all: readonly LiteralSource[];

  constructor(all: readonly LiteralSource[]) {
    this.#all = all;
  }

  in({ start, end }: TextRange): readonly Taint[] {
    const found = this.#all.filter(({ range }) => start <= range.start && range.end <= end);
    return found.map(({ category, range }) => sourceOf(category, range, ''));
  }
}

/** Names that are constants by convention hold settings: `SUPPORT_EMAIL`. */
const constantName = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;

/** Lengths of names that are looked at: shorter ones are what minifiers make. */
const MIN_NAME = 3;
const MAX_NAME = 80;

/** What Active Record calls an attribute that changes (api.rubyonrails.org, ActiveModel::Dirty). */
const changedAttribute =
  /^(?:saved_change_to_|restore_)|_(?:was|before_last_save|in_database|before_type_cast|previously_was|change(?:_to_be_saved)?)$/g;

/** Most members of an object that are looked at. */
const MAX_USED = 60;

/** A short field in capitals is an abbreviation, and one of a row a column: `usager.NIR`, `ligne["NOM_NAISSANCE"]`. */
function isConstant(name: string, owner: string | undefined): boolean {
  if (!constantName.test(name)) return false;
  return owner === undefined || (name.length > 4 && !(/^[a-z]/.test(owner) && isContainer(owner)));
}

/** Parts of an address that many people share. */
const coarse = /^(?:county|country|state|region|province|departement|pays)(?:_?(?:code|name))?$/i;

/** Ends of names that only enumerations and lists of constants have, where fields are written like types. */
const enumeration = /^[A-Z].*(?:Types?|Kinds?|Enum|Names|Columns|Constants?|Consts|Keys|_)$/;
/** Where fields of a class itself, and not of its objects, are constants or columns: `Contact.email`. */
const classFields: ReadonlySet<FlowLanguageId> = new Set(['java', 'python']);

/** Ends of the names of types that say in which form the data is, and not whose: `RecipientSchema`. */
const form = /(?:Schema|Dto|DTO|Model|Entity|Type|Row|Record|Payload|Input|Output|Props|Response|Request)$/;

/** Names of fields start with a capital in these languages. */
const capitalised: ReadonlySet<FlowLanguageId> = new Set(['csharp', 'go']);

/** `Attribute.PassportNumber` is a value of an enumeration, except where the properties of objects are written so. */
function isEnumerated(name: string, owner: string, language: FlowLanguageId): boolean {
  if (enumeration.test(owner)) return true;
  if (capitalised.has(language) || !/^[A-Z][a-z\d]/.test(owner)) return false;
  // That of a class itself: `ContactConsumer.name`.
  if (language === 'javascript' && name === 'name') return true;
  return /^[A-Z]/.test(name) || classFields.has(language);
}

/** A letter or two stand for anything. */
function tellsWhose(owner: string): boolean {
  return owner.length > 2 && isAboutPerson(owner) !== undefined;
}

/** A declared type, and its fields where the project declares them. */
export interface OwnerType {
  readonly name: string;
  readonly fields: readonly string[];
}

/** Kinds of personal data by name and owner; every answer is kept for as long as one document is read. */
export class Sources {
  readonly #known = new Map<string, DataCategoryId | undefined>();
  readonly #used = new Map<string, ReadonlyMap<string, DataCategoryId>>();
  readonly #language: FlowLanguageId | undefined;
  readonly #members: ObjectMembers | undefined;
  /** In shell, where capitals are usual. */
  readonly #shell: ShellNames | undefined;

  /** @param text the document, where what else it uses of an object may say that it is a person */
  constructor(language?: FlowLanguageId, text?: string) {
    this.#language = language;
    this.#members = text === undefined ? undefined : new ObjectMembers(text);
    this.#shell = language === 'shell' ? new ShellNames(text ?? '') : undefined;
  }

  /**
   * Category of a field, a variable or a key, undefined for none.
   * @param type what the owner is declared to be, which counts where its name says nothing: `p: Patient`
   */
  categoryOf(written: string, owner?: string, type?: OwnerType): DataCategoryId | undefined {
    const name = written.startsWith('#') ? written.slice(1) : written;
    const category = this.#categoryOf(name, owner);
    if (type === undefined || owner === undefined || isContainer(type.name)) return category;
    const typed = (): DataCategoryId | undefined =>
      this.#categoryOf(name, type.name, type.fields) ?? this.#ofPersonsFields(name, type);
    // `appointment.mobile`: that an appointment has a name and a number of a patient stands in its class.
    if (tellsWhose(owner)) return category ?? (type.fields.includes(name) ? typed() : undefined);
    return isAboutPerson(type.name.replace(form, '')) === false ? typed() : (category ?? typed());
  }

  /** A field of a type that declares what a person has: `agent{matricule, nom, adresse}`. */
  #ofPersonsFields(name: string, { name: type, fields }: OwnerType): DataCategoryId | undefined {
    if (!fields.includes(name) || isAboutPerson(type) === false) return undefined;
    return haveOnlyPersons(fields.slice(0, MAX_USED), this) ? this.#categoryOf(name, 'person') : undefined;
  }

  /** @param declared fields of the owner, where that is a type */
  #categoryOf(name: string, owner?: string, declared?: readonly string[]): DataCategoryId | undefined {
    const given = owner === undefined ? undefined : categoryGiven(owner, name);
    if (given) return given;
    if (this.#tellsNothing(name, owner, declared !== undefined)) return undefined;
    // Schemas have one name for all, and a project may have two classes of one name: what stands beside decides.
    const key = `${declared?.slice(0, MAX_USED).join() ?? ''}:${owner ?? ''}.${name}`;
    if (this.#known.has(key)) return this.#known.get(key);
    const bare = this.#language === 'ruby' ? name.replace(changedAttribute, '') : name;
    const found = fieldCategoryOf(bare, this.#contextOf(owner, name, declared));
    const category = found !== undefined && this.#shell?.isOfOthers(name, found) === false ? undefined : found;
    this.#known.set(key, category);
    return category;
  }

  /** Whether a name is that of a setting, of a value of an enumeration or of what a minifier made. */
  #tellsNothing(name: string, owner: string | undefined, isType: boolean): boolean {
    if (name.startsWith('__') || name.length < MIN_NAME || name.length > MAX_NAME || coarse.test(name)) return true;
    if (this.#shell === undefined && isConstant(name, owner)) return true;
    return !isType && this.#language !== undefined && owner !== undefined && isEnumerated(name, owner, this.#language);
  }

  /** What is used of the same object says whose it is; a name does not say so of itself: `file.FullName`. */
  #contextOf(owner: string | undefined, name: string, declared: readonly string[] = []): NameContext {
    if (owner === undefined) return {};
    const own = name.toLowerCase();
    const used = [...(this.#members?.of(owner) ?? []), ...declared.slice(0, MAX_USED)];
    const siblings = used.filter((member) => member.toLowerCase() !== own);
    const list = this.#members?.listOf(owner);
    return isContainer(owner) ? { siblings } : { owner: list ?? owner, siblings };
  }

  /** Names of what a text uses of an object. */
  membersOf(object: string): readonly string[] {
    return (this.#members?.of(object) ?? []).slice(0, MAX_USED);
  }

  /** What a text uses of an object that is somebody, with its category: the whole of it holds that as well. */
  usedOf(object: string): ReadonlyMap<string, DataCategoryId> {
    const known = this.#used.get(object) ?? this.#usedOf(object);
    this.#used.set(object, known);
    return known;
  }

  #usedOf(object: string): ReadonlyMap<string, DataCategoryId> {
    if (object.length < MIN_NAME || isAboutPerson(object) !== true) return new Map();
    const used = (this.#members?.of(object) ?? []).slice(0, MAX_USED).flatMap((member): [string, DataCategoryId][] => {
      const category = this.categoryOf(member, object);
      return category === undefined ? [] : [[member, category]];
    });
    return new Map(used);
  }

  /** Category of what a getter gives: `getEmail()`, `get_email()`. */
  categoryOfCall(method: string, owner?: string, type?: OwnerType): DataCategoryId | undefined {
    const getter = /^[gG]et_?([A-Z_a-z]\w*)$/.exec(method)?.[1];
    return getter === undefined
      ? undefined
      : this.categoryOf(getter.charAt(0).toLowerCase() + getter.slice(1), owner, type);
  }
}

/** What a request or a browser tells of its user under names of their own. */
function categoryGiven(owner: string, name: string): DataCategoryId | undefined {
  if (isSenderAddress(owner, name)) return 'ip-address';
  return isDevicePosition(owner, name) ? 'location' : undefined;
}
