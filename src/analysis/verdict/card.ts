/** The few judged figures of a municipality's card on the overview. */
import type { CatalogIndex } from '../../model/catalogIndex';
import { isReferat } from '../../model/documentType';
import type { Observation } from '../../model/observation';
import { oldOn, plusYears } from './age';
import { yearEarlier } from './judge';
import { type AreaFigures, candidates, type VerdictFigure } from './verdict';

/** Figures on a card, and those of them that are of minutes where there are so many. */
const MOST = 3;
const OF_MINUTES = 2;

/**
 * The figures of a card: the most important official one, then two of minutes, one that goes well and one that needs
 * attention if there are both. What is too old to count comes after what is
 * not, and what minutes give no period of last; official figures take the
 * places that are left.
 * @param today ISO
 */
export function cardOf(
  figures: AreaFigures,
  area: string,
  index: CatalogIndex,
  today: string,
): VerdictFigure[] {
  const all = candidates(figures, area, index, today, true);
  const ofMinutes = ({ figure }: VerdictFigure) => isReferat(index.source(figure.source));
  const official = all.filter((o) => !ofMinutes(o));
  const minutes = all.filter(ofMinutes).sort((a, b) => undated(a) - undated(b) || hollow(a) - hollow(b));
  const best = minutes.find(({ sign }) => sign === 'good');
  const worst = minutes.find(({ sign }) => sign === 'attention');
  const telling = [best, worst].flatMap((o) => o ?? []);
  const judged = [...telling, ...minutes.filter((o) => !telling.includes(o))].slice(0, OF_MINUTES);
  const [first, ...others] = official;
  return [...(first ? [first] : []), ...judged, ...others].slice(0, MOST);
}

const hollow = (o: VerdictFigure) => Number(o.hollow);
const undated = ({ figure }: VerdictFigure) => Number(figure.period === '');

/**
 * The figures of a card on a day, and of those that it becomes within a year, as figures grow too old to count.
 * @param day ISO
 */
export function cardsFrom(
  figures: AreaFigures,
  area: string,
  index: CatalogIndex,
  day: string,
): VerdictFigure[] {
  const last = plusYears(new Date(day), 1);
  const found: VerdictFigure[] = [];
  for (let on: string | undefined = day; on !== undefined && on <= last; ) {
    const now: string = on;
    const card = cardOf(figures, area, index, now);
    found.push(...card);
    on = card
      .map(({ figure }) => oldOn(figure, index.source(figure.source).date))
      .filter((old) => old > now)
      .sort()[0];
  }
  return found;
}

/** The observations that the figures of cards are judged by: from them alone {@link cardOf} comes to the same. */
export function cardObservations(card: readonly VerdictFigure[]): Observation[] {
  return card.flatMap(({ facts, rank }) => [
    facts.main,
    ...[yearEarlier(facts.points), rank?.main].flatMap((o) => o ?? []),
    ...[facts.target, facts.expected, ...facts.references].flatMap((c) => c?.observation ?? []),
  ]);
}
