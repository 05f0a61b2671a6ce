import { format } from 'node:util';

/**
 * In a browser-hosted VS Code the suite's lines come out among those of VS Code's own log: a mark tells them apart.
 * Not on `error` and `warn`: VS Code itself complains there. To be imported before Mocha, which keeps the `console.log` that it finds when it is loaded.
 */
const mark = process.env['VIGIE_TEST_MARK'];
if (mark) {
  for (const method of ['log', 'info'] as const) {
    const write = console[method].bind(console);
    // A plain assignment does nothing: the extension host's console ignores it.
    Object.defineProperty(console, method, {
      value: (...args: unknown[]) => {
        write(mark + format(...args));
      },
    });
  }
}
