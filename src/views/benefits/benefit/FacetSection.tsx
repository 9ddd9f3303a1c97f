import type { AreaChoice } from '../../../analysis/benefit/areas';
import { type Facet, type FacetFigures, facetsOf } from '../../../analysis/benefit/facets';
import type { Family } from '../../../analysis/benefit/family';
import { BENEFIT } from '../../../i18n/benefit';
import type { Observation } from '../../../model/observation';
import { Boundary } from '../../../ui/Boundary';
import { useTexts } from '../../../ui/useMessages';
import type { Text } from '../../../ui/useText';
import styles from '../benefit.module.css';
import { AreaLinks } from './AreaLinks';
import { FacetCard } from './FacetCard';

/** That no referat states a side for the area, and which areas have it. */
function NotStated({
  facet,
  observations,
  area,
  family,
  text,
}: {
  facet: Facet;
  observations: readonly Observation[];
  area: string;
  family: Family;
  text: Text;
}) {
  const t = useTexts(BENEFIT);
  const elsewhere = text.index.areasWithData
    .map(({ id }) => id)
    .filter((id) => id !== area && (facetsOf(observations, id, text.index).get(facet)?.length ?? 0) > 0);
  const benefit = text.groupInSentence(family.id);
  return (
    <p className={styles.notStated}>
      {t.notStatedFor(t.missing[facet], benefit, text.t.areaInSentence(text.area(area)))}{' '}
      {elsewhere.length > 0 && (
        <>
          {t.statedFor}{' '}
          <AreaLinks areas={elsewhere} group={family.id} observations={observations} text={text} />.
        </>
      )}
    </p>
  );
}

/** One side of a benefit: a card for each of its figures, or that there are none. */
export function FacetSection({
  facet,
  facets,
  observations,
  choice,
  family,
  text,
}: {
  facet: Facet;
  facets: ReadonlyMap<Facet, readonly FacetFigures[]>;
  observations: readonly Observation[];
  choice: AreaChoice;
  family: Family;
  text: Text;
}) {
  const t = useTexts(BENEFIT);
  const { name, about } = t.facets[facet];
  const figures = facets.get(facet) ?? [];
  // What is drawn against what was expected need not be drawn twice.
  const drawnElsewhere = (indicator: string) =>
    facet === 'people' && (facets.get('expected') ?? []).some((own) => own.indicator === indicator);
  return (
    <section aria-labelledby={`side-${facet}`}>
      <h2 id={`side-${facet}`}>{name}</h2>
      {figures.length > 0 ? (
        <>
          <p className="muted">{about}</p>
          <div className={styles.facets}>
            {figures.map((own) => (
              <Boundary key={own.indicator} resetKey={own}>
                <FacetCard
                  figures={own}
                  drawn={!drawnElsewhere(own.indicator)}
                  choice={choice}
                  family={family.id}
                  text={text}
                />
              </Boundary>
            ))}
          </div>
        </>
      ) : (
        <NotStated facet={facet} observations={observations} area={choice.area} family={family} text={text} />
      )}
    </section>
  );
}
