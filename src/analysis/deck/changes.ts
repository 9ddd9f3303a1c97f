import type { Seen } from '../../model/deck';
import type { Observation } from '../../model/observation';
import { isOwn } from '../../model/ownData';

/** What tells the figures of a slide apart, whichever source states them. */
function figureKey(o: Observation): string {
  return [o.indicator, o.area, o.group, o.kind, o.period].join('.');
}

/** The figures of a slide as they are now. */
export function seeNow(figures: readonly Observation[], now: Date): Seen {
  return {
    date: now.toISOString().slice(0, 10),
    values: Object.fromEntries(figures.map((o) => [figureKey(o), o.value])),
    ...(figures.some((o) => isOwn(o.source)) ? {} : { bundled: true }),
  };
}

/** How the figures of a slide differ from those it was made with. */
export interface FigureChanges {
  readonly since: string;
  /** Figures with another value now, and what it was. */
  readonly changed: readonly { readonly figure: Observation; readonly was: number }[];
  /** Figures that have come. */
  readonly added: readonly Observation[];
  /** How many are gone. */
  readonly gone: number;
}

/** Compares the figures of a slide with those it was made with; null if they are the same. */
export function changesSince(seen: Seen | null, figures: readonly Observation[]): FigureChanges | null {
  if (seen === null) return null;
  const then = new Map(Object.entries(seen.values));
  // Two sources may state the same, one of them rounded: the last stands for both, as when it was seen.
  const now = new Map(figures.map((o) => [figureKey(o), o]));
  const changed: { figure: Observation; was: number }[] = [];
  const added: Observation[] = [];
  for (const [key, figure] of now) {
    const was = then.get(key);
    if (was === undefined) added.push(figure);
    else if (was !== figure.value) changed.push({ figure, was });
  }
  const gone = [...then.keys()].filter((key) => !now.has(key)).length;
  return changed.length + added.length + gone === 0 ? null : { since: seen.date, changed, added, gone };
}
