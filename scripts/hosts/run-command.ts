import { spawn } from 'node:child_process';

export interface CommandOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a command to its end and gives what it wrote; a failure carries the end of its output. */
export function runCommand(command: string, args: readonly string[], options: CommandOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const output: string[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const text = output.join('');
      if (code === 0) resolve(text);
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code ?? signal}:\n${text.slice(-4000)}`));
    });
  });
}

/** npm, run by the Node that runs us: the `npm` on PATH may start with the machine's older Node. */
export function runNpm(args: readonly string[], options: CommandOptions): Promise<string> {
  const npm = process.env['npm_execpath'];
  if (npm?.endsWith('npm-cli.js')) return runCommand(process.execPath, [npm, ...args], options);
  return runCommand('npm', args, options);
}
