/** The few judged figures of a municipality's card on the overview. */
import type { CatalogIndex } from '../../model/catalogIndex';
import { isReferat } from '../../model/documentType';
import type { Observation } from '../../model/observation';
import { yearEarlier } from './judge';
import { type AreaFigures, candidates, type VerdictFigure } from './verdict';

/** Figures on a card, and those of them that are of minutes where there are so many. */
const MOST = 3;
const OF_MINUTES = 2;

/**
 * The figures of a card: the most important official one, then two of minutes, one that goes well and one that needs
 * attention if there are both. What minutes give no period of counts if they have nothing else; official figures take the
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
  const minutes = all.filter(ofMinutes).sort((a, b) => undated(a) - undated(b));
  const best = minutes.find(({ sign }) => sign === 'good');
  const worst = minutes.find(({ sign }) => sign === 'attention');
  const telling = [best, worst].flatMap((o) => o ?? []);
  const judged = [...telling, ...minutes.filter((o) => !telling.includes(o))].slice(0, OF_MINUTES);
  const [first, ...others] = official;
  return [...(first ? [first] : []), ...judged, ...others].slice(0, MOST);
}

const undated = ({ figure }: VerdictFigure) => Number(figure.period === '');

/** The observations that a card is judged by: from them alone {@link cardOf} comes to the same. */
export function cardObservations(card: readonly VerdictFigure[]): Observation[] {
  return card.flatMap(({ facts, rank }) => [
    facts.main,
    ...[yearEarlier(facts.points), rank?.main].flatMap((o) => o ?? []),
    ...[facts.target, facts.expected, ...facts.references].flatMap((c) => c?.observation ?? []),
  ]);
}
