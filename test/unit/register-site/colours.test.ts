import assert from 'node:assert/strict';
import { faintColours, neutralColours } from '../../../src/core/register-site/colours.ts';

const cases = [
  { light: neutralColours.light, dark: neutralColours.dark, faint: [] },
  { light: '#000000', dark: '#ffffff', faint: [] },
  { light: '#ffd400', dark: '#ffd400', faint: ['light'] },
  { light: '#1f4e8c', dark: '#1f4e8c', faint: ['dark'] },
  { light: '#ffffff', dark: '#16181d', faint: ['light', 'dark'] },
];

describe('colours of the site', () => {
  for (const { faint, ...colours } of cases) {
    it(`${colours.light} and ${colours.dark}: ${faint.join(', ') || 'readable'}`, () => {
      assert.deepEqual(
        faintColours(colours).map(({ mode }) => mode),
        faint,
      );
    });
  }

  it('measures as WCAG does', () => {
    assert.equal(faintColours({ light: '#777777', dark: '#ffffff' })[0]?.contrast, 4);
  });
});
