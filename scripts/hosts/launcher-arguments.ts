export interface LauncherArguments {
  readonly extensionsUnderDevelopment: readonly string[];
  readonly tests: string;
  readonly folder: string;
}

/** Reads the arguments of VS Code's desktop program that mean something here; the others are for Electron. */
export function readArguments(args: readonly string[]): LauncherArguments {
  const values = (name: string): string[] =>
    args.filter((arg) => arg.startsWith(`--${name}=`)).map((arg) => arg.slice(name.length + 3));
  const tests = values('extensionTestsPath').at(-1);
  const folder = args.find((arg) => !arg.startsWith('-'));
  if (!tests || !folder) throw new Error('The launcher needs a folder and --extensionTestsPath=….');
  return { extensionsUnderDevelopment: values('extensionDevelopmentPath'), tests, folder };
}
