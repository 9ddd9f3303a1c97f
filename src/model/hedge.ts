import type { Observation } from './observation';

/** How exact a figure is said to be: about, just under, just over; a fraction told in words. */
export interface Hedge {
  readonly about: 'ca' | 'under' | 'over' | null;
  readonly fraction: 'third' | 'half' | null;
}

const ABOUT: readonly (readonly [RegExp, NonNullable<Hedge['about']>])[] = [
  [/^(ca\.|cirka|omkring|omtrent|rundt regnet)\s/i, 'ca'],
  [/^(knap|næsten|op mod)\s/i, 'under'],
  [/^(godt|lidt over)\s/i, 'over'],
];

/** What the printed form of a figure says of how exact it is: `ca. 8,0 mio. kr.`, `knap 30.000`, `en tredjedel`. */
export function hedgeOf({ printed }: Pick<Observation, 'printed'>): Hedge {
  const about = ABOUT.find(([words]) => words.test(printed))?.[1] ?? null;
  const fraction = /tredjedel/i.test(printed) ? 'third' : /halver|halvdel/i.test(printed) ? 'half' : null;
  return { about, fraction };
}

/** Whether a source can be read in another way, which its note then says with “kan også”. */
export function isDoubtful({ note }: Pick<Observation, 'note'>): boolean {
  return note !== null && /kan også/i.test(note.da);
}
