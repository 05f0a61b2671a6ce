/** `demande.nom`, `$usager->nom`, `demande?.getNom()`: an object and one of its members. */
const access = /\b([a-z_]\w{0,60})(?:\?|!!?)?(?:\.|->|&\.)(?=(?:get_?)?([a-z_]\w{1,60}))/gi;
/** `patient['nir']`, `ligne[:nom]` */
const keyed = /\b([a-z_]\w{0,60})\[(?:["'](\w{1,60})["']|:(\w{1,60}))\]/gi;
/** `const { nom, email } = demande`, `= req.body` */
const pattern =
  /\{([^{}]{1,300})\}\s{0,3}=\s{0,3}(?:await\s{1,3})?(?:[\w$]{1,40}\??\.){0,4}([a-z_$]\w{0,60})\b(?![.(])/gi;

/** `foreach ($patients as $p)`, `for p in patients`, `for (const p of patients)`. */
const loop =
  /\bfor(?:each)?\s?\(?\s?(?:\$?(?:this->|self\.)?(?<list>\w{3,60})\s+as\s+(?:\$\w+\s?=>\s?)?\$(?<one>\w{1,3})|(?:(?:const|let|var|val|final)\s)?(?:\w+\s)?(?<one2>\w{1,3})\s?(?:\s(?:of|in)\s|:)\s?(?:\w{1,40}\.){0,2}(?<list2>\w{3,60}))\b/gi;
/** `patients.each { |p|`, `patients.forEach((p) =>`, `patients.map(p =>`; read backwards from the dot, where few words end. */
const block =
  /(?<=(?<list>\w{3,60})\)?)\.(?:each|map|forEach|filter|flatMap|find_each|Select|Where)\b\s?(?:\(\s?\(?|\{|do)\s?\|?(?<one>\w{1,3})\b/g;

/** What a text uses of the same object, by the object's name: `nom` and `dateNaissance` of `demande`. */
export class ObjectMembers {
  readonly #text: string;
  #byObject: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  #lists: ReadonlyMap<string, string> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  of(object: string): readonly string[] {
    this.#byObject ??= membersIn(this.#text);
    return [...(this.#byObject.get(object) ?? [])];
  }

  /** Name of the list that a short name stands for one of: `patients` for `p`. */
  listOf(object: string): string | undefined {
    this.#lists ??= listsIn(this.#text);
    return this.#lists.get(object);
  }
}

function listsIn(text: string): ReadonlyMap<string, string> {
  const lists = new Map<string, string>();
  for (const { groups } of [...text.matchAll(loop), ...text.matchAll(block)]) {
    const one = groups?.['one'] ?? groups?.['one2'];
    const list = groups?.['list'] ?? groups?.['list2'];
    if (one !== undefined && list !== undefined) lists.set(one, list);
  }
  return lists;
}

function membersIn(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const byObject = new Map<string, Set<string>>();
  const add = (object: string, member: string): void => {
    const known = byObject.get(object);
    if (known) known.add(member);
    else byObject.set(object, new Set([member]));
  };
  for (const [, object = '', member = ''] of text.matchAll(access)) add(object, member);
  for (const [, object = '', quoted, symbol] of text.matchAll(keyed)) add(object, quoted ?? symbol ?? '');
  for (const [, list = '', object = ''] of text.matchAll(pattern)) {
    for (const [member] of list.matchAll(/[a-z_]\w{1,60}/gi)) add(object, member);
  }
  return byObject;
}
