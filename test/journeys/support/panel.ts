import type { FrameLocator, Locator } from 'playwright-core';
import { runCommand } from '../../../scripts/hosts/page.ts';
import { eventually } from '../../editor/support/eventually.ts';
import type { Workbench } from './workbench.ts';

/** The assistant's page, as a person works in it. */
export interface Panel {
  readonly shown: FrameLocator;
  readonly box: Locator;
  /** The last thing said by Vigie itself, and by a model. */
  readonly own: Locator;
  readonly model: Locator;
  /** Types and sends, and waits for something to be said. */
  readonly ask: (typed: string) => Promise<void>;
}

export async function openPanel({ page }: Workbench): Promise<Panel> {
  await runCommand(page, 'Vigie: Open the Assistant');
  const panel = panelIn({ page });
  await panel.box.waitFor();
  return panel;
}

export function panelIn({ page }: Pick<Workbench, 'page'>): Panel {
  // A record's form may be open too: it is an editor, the panel a view.
  const shown = page.frameLocator('iframe.webview.ready[src*="purpose=webviewView"]').frameLocator('#active-frame');
  const box = shown.locator('#box');
  return {
    shown,
    box,
    own: shown.locator('article[data-from=vigie]').last(),
    model: shown.locator('article[data-from=model]').last(),
    ask: async (typed) => {
      // One question at a time: until the last one is done, the button says Stop and Enter does nothing.
      await shown.getByRole('button', { name: 'Send', exact: true }).waitFor();
      const before = await shown.locator('article').count();
      await box.fill(typed);
      await box.press('Escape');
      await box.press('Enter');
      await eventually('an answer', async () => (await shown.locator('article').count()) >= before + 2);
    },
  };
}
