import type { Text } from './text-file.ts';

export interface RegisterSettings {
  /**
   * How often a person must read each record through, in months. No record is overdue where nothing is set.
   * @minimum 1
   * @maximum 120
   * @asType integer
   */
  reviewEveryMonths?: number;
  /** Colour of the public site of the register, for links and marks. A neutral blue by default. */
  colours?: RegisterColours;
}

export interface RegisterColours {
  /** On a light background: `'#1f4e8c'`, in quotes. */
  light?: HexColour;
  /** On a dark background, for people who read in dark: `'#9cc4ff'`, in quotes. */
  dark?: HexColour;
}

/**
 * @pattern ^#[0-9a-fA-F]{6}$
 */
export type HexColour = string;

export interface NoticeSettings {
  /** Folder of generated notices, relative to the project's root and inside it. */
  folder?: Text;
}
