/** What stands around a table. */
import type { Before } from '../prose/before';
import type { Head } from './head';

/** What stands around a table. */
export interface Surroundings {
  /** Its caption, the paragraph or heading right above it; '' without one. */
  readonly caption: string;
  /** A note right under it; '' without one. */
  readonly note: string;
  /** What goes on from the paragraphs and headings before it. */
  readonly before: Before;
  /** What may tell the unit where nothing nearer does: the heading, the paragraph before, the title. */
  readonly more: readonly string[];
}

/** What stands around a table, read as heads. */
export interface Around {
  readonly caption: Head;
  readonly note: Head;
  readonly corner: Head;
  readonly before: Before;
  readonly more: readonly string[];
}
