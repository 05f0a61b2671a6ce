/**
 * What stands behind the name of a model for one version of it: a date or a number. Sources:
 * https://platform.openai.com/docs/models (`gpt-4o-2024-08-06`), https://docs.mistral.ai/getting-started/models
 * (`mistral-large-2411`), https://docs.anthropic.com/en/docs/about-claude/models (`claude-…-20241022`)
 */
const version = /[-:@](?:\d{4}-\d{2}-\d{2}|\d{2}-\d{4}|\d{3,8}|v\d+)$/;

/** The name that stands for the last version, whatever it is. */
const latest = /[-:@]latest$/;

/** Whether a text that a person wrote, one model or several, names the model of a call. */
export function namesModel(written: string, model: string): boolean {
  const wanted = forms(model);
  return parts(written).some((part) => forms(part).some((form) => wanted.some((other) => isSame(form, other))));
}

/** A name without version stands for all of them; two versions are two models. */
function isSame(one: string, other: string): boolean {
  return one === other || one.replace(version, '') === other || one === other.replace(version, '');
}

/** `mistral-large, mistral-small`: several models in one text. */
function parts(written: string): readonly string[] {
  return written.split(/[,;\n()]|\s(?:et|and|ou|or)\s/).filter((part) => part.trim() !== '');
}

/** A name, with and without what stands before it: `mistralai/`, `models/`. */
function forms(name: string): readonly string[] {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .replace(latest, '');
  return [plain, plain.slice(plain.lastIndexOf('/') + 1)].filter((form) => form !== '');
}
