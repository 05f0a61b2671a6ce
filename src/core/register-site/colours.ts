/** Colour of links, headings' marks and the focus, in light and in dark: `#rrggbb`. */
export interface SiteColours {
  readonly light: string;
  readonly dark: string;
}

/** Neutral: a blue that no administration has for its own. */
export const neutralColours: SiteColours = { light: '#1f4e8c', dark: '#9cc4ff' };

/** What lies behind the coloured texts, in light and in dark: the page and its panels. */
export const backgrounds = {
  light: { page: '#ffffff', panel: '#f3f4f6' },
  dark: { page: '#16181d', panel: '#22262d' },
} as const;

/** WCAG 2.2, success criterion 1.4.3 (RGAA 3.2): text of normal size. */
const MIN_CONTRAST = 4.5;

/** A colour of the agency that cannot be read on the site's backgrounds. */
export interface FaintColour {
  readonly mode: keyof SiteColours;
  readonly colour: string;
  /** Contrast on the background that suits it least, such as 3.2. */
  readonly contrast: number;
}

/** The colours that people could not read. */
export function faintColours(colours: SiteColours): readonly FaintColour[] {
  return (['light', 'dark'] as const).flatMap((mode) => {
    const colour = colours[mode];
    const contrast = Math.min(...Object.values(backgrounds[mode]).map((background) => contrastOf(colour, background)));
    return contrast < MIN_CONTRAST ? [{ mode, colour, contrast: Math.floor(contrast * 10) / 10 }] : [];
  });
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrastOf(first: string, second: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(first), luminanceOf(second)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
