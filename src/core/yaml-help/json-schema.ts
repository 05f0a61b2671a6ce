/** The part of JSON schema that the project's own schemas use; they are made from types (`scripts/data/schema.ts`). */
export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
}

/** One form that a value may take, and the TypeScript type that it was made from. */
export interface SchemaForm {
  readonly node: SchemaNode;
  readonly type: string;
}

/** A schema that can be asked what may stand at a place of a file. */
export class JsonSchema {
  readonly #root: SchemaNode;
  readonly #type: string;

  constructor(root: SchemaNode, type: string) {
    this.#root = root;
    this.#type = type;
  }

  /** The forms that the value at a path may take; none where the schema knows no such place. */
  formsAt(path: readonly (string | number)[]): readonly SchemaForm[] {
    return path.reduce<readonly SchemaForm[]>(
      (forms, step) => forms.flatMap((form) => this.#below(form, step)),
      this.#formsOf({ node: this.#root, type: this.#type }),
    );
  }

  /** The form that holds the key at the end of a path. */
  ownerOf(path: readonly (string | number)[]): SchemaForm | undefined {
    const key = String(path.at(-1));
    return this.formsAt(path.slice(0, -1)).find(({ node }) => ownProperty(node.properties, key) !== undefined);
  }

  /** The forms of one property or item of a form. */
  formsOf(form: SchemaForm): readonly SchemaForm[] {
    return this.#formsOf(form);
  }

  #below({ node, type }: SchemaForm, step: string | number): readonly SchemaForm[] {
    const next = typeof step === 'number' ? node.items : (ownProperty(node.properties, step) ?? others(node));
    return next ? this.#formsOf({ node: next, type }) : [];
  }

  #formsOf({ node, type }: SchemaForm): readonly SchemaForm[] {
    if (node.$ref !== undefined) {
      const name = node.$ref.slice(node.$ref.lastIndexOf('/') + 1);
      const definition = ownProperty(this.#root.definitions, name);
      return definition ? this.#formsOf({ node: definition, type: name }) : [];
    }
    if (node.anyOf) return node.anyOf.flatMap((one) => this.#formsOf({ node: one, type }));
    return [{ node, type }];
  }
}

function others({ additionalProperties }: SchemaNode): SchemaNode | undefined {
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

function ownProperty<T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return table && Object.hasOwn(table, key) ? table[key] : undefined;
}
