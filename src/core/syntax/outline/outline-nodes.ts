/**
 * Types of nodes, of every grammar that is shipped: what declares a function, under a name of its own or of what holds it,
 * and what declares a class. The grammars agree on the fields `name`, `parameters` and `body`.
 * Sources: `src/node-types.json` of https://github.com/tree-sitter/tree-sitter-python and its neighbours, and of
 * https://github.com/tree-sitter-grammars/tree-sitter-kotlin
 */
const namedFunctions: readonly string[] = [
  // Python, PHP
  'function_definition',
  // JavaScript, Go, Kotlin
  'function_declaration',
  'generator_function_declaration',
  'method_definition',
  // Java, C#, PHP, Go
  'method_declaration',
  'local_function_statement',
  // Ruby
  'method',
  'singleton_method',
  // Rust
  'function_item',
];

const unnamedFunctions: ReadonlySet<string> = new Set([
  'arrow_function',
  'function_expression',
  'generator_function',
  'lambda',
  'lambda_expression',
  'lambda_literal',
  'anonymous_function',
  'anonymous_function_creation_expression',
  'func_literal',
]);

export const functionTypes: ReadonlySet<string> = new Set([...namedFunctions, ...unnamedFunctions]);

export const classTypes: ReadonlySet<string> = new Set([
  'class_definition',
  'class_declaration',
  'abstract_class_declaration',
  'class',
  'module',
  'interface_declaration',
  'object_declaration',
  'record_declaration',
  'struct_declaration',
  'trait_declaration',
  'enum_declaration',
  'type_spec',
  'struct_item',
  'impl_item',
]);

/** Whether a function of this type is called by the name of what it is given to. */
export function isUnnamed(type: string): boolean {
  return unnamedFunctions.has(type);
}

/** Fields under which a declaration, an assignment or a key holds the name. */
export const nameFields: readonly string[] = ['name', 'property', 'left', 'key'];
