import { type Facet, type FacetFigures, facetFacts, WHOLE } from '../../../analysis/benefit/facets';
import { lead, lines, notStated } from '../../../analysis/insight/benefitWords';
import { BENEFIT } from '../../../i18n/benefit';
import { CHART } from '../../../i18n/chart';
import { TermTiles } from '../../../ui/Terms';
import { useTexts } from '../../../ui/useMessages';
import type { Text } from '../../../ui/useText';
import styles from '../benefit.module.css';
import { LeadNumber } from '../LeadNumber';

/** The sides at a glance: the most telling figure of each, and which are not stated. */
export function Glance({
  facets,
  area,
  family,
  text,
}: {
  facets: ReadonlyMap<Facet, readonly FacetFigures[]>;
  area: string;
  family: string;
  text: Text;
}) {
  const t = useTexts(BENEFIT);
  const missing = WHOLE.filter((facet) => (facets.get(facet)?.length ?? 0) === 0);
  return (
    <section aria-label={t.glance}>
      <TermTiles className={styles.glance}>
        {WHOLE.map((facet) => {
          const [figures] = facets.get(facet) ?? [];
          const facts = figures ? facetFacts(figures, area, text.index) : null;
          if (!figures || !facts) return null;
          const answer = lead(figures, facts, family, text);
          // How far it is to the target says more than which period it holds for.
          const [distance] = facet === 'target' ? lines(figures, facts, text) : [];
          const computed = [...answer.computed, ...(distance?.computed ? [distance.computed] : [])];
          return (
            <div key={facet}>
              <dt>{t.facets[facet].name}</dt>
              <dd>
                <LeadNumber lead={answer} />
                <span>
                  {text.indicator(figures.indicator)} · {distance?.text ?? answer.about}
                  {computed.length > 0 && ` · ${CHART[text.language].computed}`}
                </span>
              </dd>
            </div>
          );
        })}
      </TermTiles>
      {missing.length > 0 && <p className="muted small">{notStated(missing, family, area, text)}</p>}
    </section>
  );
}
