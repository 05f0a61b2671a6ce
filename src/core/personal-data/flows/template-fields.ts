import type { CallNode } from '../../syntax/flow/flow-node.ts';
import type { Given } from './carried.ts';
import type { Interpreter } from './interpreter.ts';
import { joinAll } from './join-values.ts';

/** `{usager.nom}`, `{usager.nom:>10}`: a field of what a keyword holds; the field is empty where the whole is put in. */
const hole = /\{([a-z_]\w{0,40})(?:\.([a-z_]\w{0,40}))?[^{}]{0,20}\}/gi;

/** `%(numero)s`, of an object that is given alone (docs.python.org, printf-style String Formatting). */
const keyed = /%\(([a-z_]\w{0,40})\)[#0\- +]?\d{0,3}[sdrf]/gi;

function askedByKeys(keys: readonly string[], given: readonly Given[], interpreter: Interpreter): readonly Given[] {
  return given.map((one, at) => {
    if (at === 0 || one.name !== undefined) return one;
    const values = keys.map((name) => interpreter.fields.memberOf(one.value, { ...one.range, name }, undefined));
    return { ...one, value: joinAll(values) };
  });
}

/**
 * What a template of Python asks for of the objects that it is given by keyword: `logger.info("dossier de {u.nom}", u=usager)` shows a name,
 * and not the rest (loguru.readthedocs.io, str.format).
 */
export function askedByTemplate(node: CallNode, given: readonly Given[], interpreter: Interpreter): readonly Given[] {
  const [first] = node.arguments;
  const template = first?.value.kind === 'literal' ? first.value.text : undefined;
  if (interpreter.input.sinks.language !== 'python' || template === undefined) return given;
  const keys = Array.from(template.matchAll(keyed), ([, key = '']) => key);
  if (keys.length > 0) return askedByKeys(keys, given, interpreter);
  if (!template.includes('.')) return given;
  const holes = Array.from(template.matchAll(hole), ([, object = '', field]) => ({ object, field }));
  return given.map((one) => {
    const asked = holes.filter(({ object }) => object === one.name);
    const fields = asked.flatMap(({ field }) => (field === undefined ? [] : [field]));
    if (fields.length === 0 || fields.length < asked.length) return one;
    const values = fields.map((name) => interpreter.fields.memberOf(one.value, { ...one.range, name }, one.name));
    return { ...one, value: joinAll(values) };
  });
}
