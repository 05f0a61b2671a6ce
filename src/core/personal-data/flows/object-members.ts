/** `demande.nom`, `$usager->nom`, `demande?.getNom()`: an object and one of its members. */
const access = /([a-z_]\w{1,60})(?:\?|!!?)?(?:\.|->|&\.)(?:get_?)?([a-z_]\w{1,60})/gi;
/** `const { nom, email } = demande` */
const pattern = /\{([^{}]{1,300})\}\s{0,3}=\s{0,3}(?:await\s{1,3})?(?:this\.)?([a-z_$]\w{1,60})/gi;

/** What a text uses of the same object, by the object's name: `nom` and `dateNaissance` of `demande`. */
export class ObjectMembers {
  readonly #text: string;
  #byObject: ReadonlyMap<string, ReadonlySet<string>> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  of(object: string): readonly string[] {
    this.#byObject ??= membersIn(this.#text);
    return [...(this.#byObject.get(object) ?? [])];
  }
}

function membersIn(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const byObject = new Map<string, Set<string>>();
  const add = (object: string, member: string): void => {
    const known = byObject.get(object);
    if (known) known.add(member);
    else byObject.set(object, new Set([member]));
  };
  for (const [, object = '', member = ''] of text.matchAll(access)) add(object, member);
  for (const [, list = '', object = ''] of text.matchAll(pattern)) {
    for (const [member] of list.matchAll(/[a-z_]\w{1,60}/gi)) add(object, member);
  }
  return byObject;
}
