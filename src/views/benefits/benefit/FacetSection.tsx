import type { AreaChoice } from '../../../analysis/benefit/areas';
import type { Facet, FacetFigures } from '../../../analysis/benefit/facets';
import type { Family } from '../../../analysis/benefit/family';
import { BENEFIT } from '../../../i18n/benefit';
import { Boundary } from '../../../ui/Boundary';
import { useTexts } from '../../../ui/useMessages';
import type { Text } from '../../../ui/useText';
import styles from '../benefit.module.css';
import { FacetCard } from './FacetCard';

/** One side of a benefit: a card for each of its figures. */
export function FacetSection({
  facet,
  facets,
  choice,
  family,
  text,
}: {
  facet: Facet;
  facets: ReadonlyMap<Facet, readonly FacetFigures[]>;
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
    </section>
  );
}
