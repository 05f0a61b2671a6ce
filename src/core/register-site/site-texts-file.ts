import type { Wording } from '../texts/wording-file.ts';

export type SiteTextId =
  | 'title'
  | 'lead'
  | 'skip'
  | 'language'
  | 'search'
  | `results.${'one' | 'other' | 'none'}`
  | 'themes'
  | 'theme'
  | 'allThemes'
  | 'empty'
  | 'draft'
  | 'draftLead'
  | 'back'
  | 'contents'
  | 'feed'
  | 'purpose'
  | `section.${'purpose' | 'decision' | 'working' | 'data' | 'risks' | 'rights' | 'responsible'}`
  | `answer.${'yes' | 'no'}`;

/** What the public site of a register says around the records: `site-texts.yml`. */
export type SiteTextsFile = Record<SiteTextId, Wording>;
