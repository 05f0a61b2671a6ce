import { Option } from 'commander';
import { rootOf } from '../assistant/open-project.ts';
import type { CliCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { version } from '../version.ts';

export const mcpCommand: CliCommand = {
  name: 'mcp',
  declare: (command, session, done) => {
    const { phrase } = session;
    command
      .description(phrase('mcp.about'))
      .addOption(new Option(`--root <${phrase('word.folder')}>`, phrase('check.root')))
      .action(async ({ root }: { readonly root?: string }) => {
        await serve(rootOf(root, session.host), session);
        done(exitCodes.clean);
      });
  },
};

/** Speaks on the standard input and output until the client hangs up. Loaded only here: no other command needs it. */
async function serve(root: string, { host, locale }: Session): Promise<void> {
  const { StdioServerTransport } = await import('@modelcontextprotocol/sdk/server/stdio.js');
  const { mcpServer } = await import('../../node/mcp/mcp-server.ts');
  const { contextReader } = await import('../../node/mcp/context-reader.ts');
  const server = mcpServer(version, { root, locale, scanContext: contextReader(root, host.today) });
  const transport = new StdioServerTransport();
  const ended = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    process.stdin.once('end', resolve);
    host.signal.addEventListener('abort', () => {
      resolve();
    });
  });
  await server.connect(transport);
  await ended;
  await server.close();
}
