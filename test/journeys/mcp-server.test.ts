/** Vigie's tools as a server of VS Code's own chat: from the command line that the extension carries. */
import type { Locator } from 'playwright-core';
import { eventually } from '../editor/support/eventually.ts';
import { openSample, type Workbench } from './support/workbench.ts';

const patience = { timeout: 5_000 };

describe('the tools as an MCP server', function () {
  this.timeout(240_000);
  let workbench: Workbench;

  /** A line of the list that is open. */
  const row = (text: string): Locator =>
    workbench.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: text }).first();
  /**
   * VS Code's list of servers follows its list of commands, in the same place; a list closes where something else takes the
   * focus meanwhile, and is opened again.
   */
  const choose = (action: string): Promise<true> =>
    eventually(action, async () => {
      try {
        await workbench.page.keyboard.press('F1');
        await workbench.page.locator('.quick-input-widget input[type="text"]').fill('>MCP: List Servers', patience);
        for (const line of ['MCP: List Servers', 'Vigie', action]) await row(line).click(patience);
        return true;
      } catch {
        return false;
      }
    });

  before(async () => {
    workbench = await openSample({ settings: { 'chat.disableAIFeatures': false } });
  });

  after(() => workbench.close());

  it('are proposed to VS Code, start when a person says so, and are the four', async () => {
    await choose('Start Server');
    await choose('Show Output');
    await workbench.page.getByText('Discovered 4 tools').first().waitFor();
  });
});
