import { extname } from 'node:path';

/** Languages as the evaluation names them, by the ending of a file's name; copybooks are COBOL, and so on. */
const languages: Readonly<Record<string, string>> = {
  '.py': 'Python',
  '.js': 'JavaScript',
  '.mjs': 'JavaScript',
  '.cjs': 'JavaScript',
  '.jsx': 'JavaScript',
  '.ts': 'TypeScript',
  '.tsx': 'TypeScript',
  '.java': 'Java',
  '.cs': 'C#',
  '.php': 'PHP',
  '.rb': 'Ruby',
  '.gemspec': 'Ruby',
  '.go': 'Go',
  '.kt': 'Kotlin',
  '.kts': 'Kotlin',
  '.rake': 'Ruby',
  '.rs': 'Rust',
  '.R': 'R',
  '.sh': 'shell',
  '.sql': 'SQL',
  '.json': 'JSON',
  '.geojson': 'JSON',
  '.yml': 'YAML',
  '.yaml': 'YAML',
  '.xml': 'XML',
  '.xsd': 'XML',
  '.csv': 'CSV',
  '.tsv': 'CSV',
  '.log': 'log',
  '.txt': 'log',
  '.md': 'Markdown',
  '.ipynb': 'notebook',
  '.html': 'HTML',
  '.vue': 'Vue',
  '.svelte': 'Svelte',
  '.prisma': 'Prisma',
  '.graphql': 'GraphQL',
  '.proto': 'Protobuf',
  '.cpy': 'COBOL',
  '.cbl': 'COBOL',
  '.c': 'C',
  '.vcf': 'vCard',
  '.svg': 'XML',
  '.properties': 'properties',
  '.ini': 'INI',
  '.toml': 'TOML',
  '.twig': 'HTML',
  '.erb': 'HTML',
  '.jsp': 'HTML',
  '.eml': 'mail',
  '.diff': 'diff',
  '.jsonl': 'JSON',
  '.hl7': 'HL7',
  '.ics': 'iCalendar',
  '.ldif': 'LDIF',
  '.bak': 'log',
};

/** @throws Error for a file whose language the evaluation has no name for. */
export function languageOf(path: string): string {
  if (path.includes('/.env') || path.endsWith('.env')) return '.env';
  const language = languages[extname(path)];
  if (language === undefined) throw new Error(`${path}: give its language a name in test/eval/languages.ts`);
  return language;
}
