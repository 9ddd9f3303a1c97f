import { type ReactNode, useMemo } from 'react';
import { areasOf, withReferences } from '../../analysis/benefit/areas';
import { facetFacts, facetsOf, tellingFigures, WHOLE } from '../../analysis/benefit/facets';
import { type Family, familyOf } from '../../analysis/benefit/family';
import { lead, notStated } from '../../analysis/insight/benefitWords';
import { BENEFIT } from '../../i18n/benefit';
import type { CatalogIndex } from '../../model/catalogIndex';
import { groupBy } from '../../model/groupBy';
import { compareText } from '../../model/language';
import { useMunicipality } from '../../state/municipality';
import { Card } from '../../ui/Card';
import { useDrawnPart } from '../../ui/drawnPart';
import { LoadFailure, Loading } from '../../ui/LoadState';
import { TermRows } from '../../ui/Terms';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { WhenNear } from '../../ui/WhenNear';
import styles from './benefit.module.css';
import { LeadNumber } from './LeadNumber';
import { type FamilyData, useFamily } from './useFamily';

/** Municipalities on a card. */
const MOST = 6;

/** About the height of a municipality on a card, pixels. */
const ROW = 80;

/** The room that the card of a family will need, as far as the catalogue tells: which areas have figures. */
function roomFor({ indicators }: Family, index: CatalogIndex): number {
  const areas = new Set(indicators.flatMap((id) => index.entry(id).areas));
  const municipalities = [...areas].filter((id) => index.area(id).type === 'kommune').length;
  return Math.min(municipalities, MOST) * ROW;
}

/** What is stated of a benefit: how much, which sides, and the most telling figure of each municipality. */
function Content({ data, text }: { data: FamilyData; text: Text }) {
  const t = useTexts(BENEFIT);
  const { index, language } = text;
  const { observations, family } = data;
  const { areas, facets } = useMemo(() => {
    const found = areasOf(observations, index);
    return { areas: found, facets: new Map(found.map((id) => [id, facetsOf(observations, id, index)])) };
  }, [observations, index]);
  const remembered = useMunicipality(({ area }) => area);
  // The reader's own, then those of which most is stated.
  const counts = groupBy(observations, (o) => o.area);
  const municipalities = areas
    .filter((id) => index.area(id).type === 'kommune')
    .sort(
      (a, b) =>
        Number(b === remembered) - Number(a === remembered) ||
        (counts.get(b)?.length ?? 0) - (counts.get(a)?.length ?? 0) ||
        compareText(text.area(a), text.area(b), language),
    );
  const has = WHOLE.filter((facet) => [...facets.values()].some((own) => (own.get(facet)?.length ?? 0) > 0));
  const missing = WHOLE.filter((facet) => !has.includes(facet));
  const rows = municipalities.slice(0, MOST).flatMap((id) => {
    const figures = tellingFigures(facets.get(id) ?? new Map(), index);
    const facts = figures ? facetFacts(figures, id, index) : null;
    return figures && facts ? [{ id, figures, answer: lead(figures, facts, family.id, text) }] : [];
  });
  return (
    <>
      <p className={styles.count}>
        {t.list.count(
          text.t.figures(observations.length),
          municipalities.length,
          areas.length - municipalities.length,
        )}
      </p>
      <ul className={styles.sides} aria-label={t.list.has}>
        {has.map((facet) => (
          <li key={facet}>{t.facets[facet].name}</li>
        ))}
        {missing.length > 0 && (
          <li className={styles.absent} title={notStated(missing, family.id, null, text)}>
            {t.list.notStated(missing.map((facet) => t.facets[facet].name.toLowerCase()).join(', '))}
          </li>
        )}
      </ul>
      <TermRows>
        {rows.map(({ id, figures, answer }) => (
          <div key={id}>
            <dt>
              <a
                href={text.href({
                  page: 'benefit',
                  group: family.id,
                  areas: withReferences(id, areas, index),
                })}
              >
                {text.area(id)}
              </a>
              <span>
                {text.indicator(figures.indicator)} · {answer.about}
              </span>
            </dt>
            <dd>
              <LeadNumber lead={answer} />
            </dd>
          </div>
        ))}
      </TermRows>
      {municipalities.length > rows.length && (
        <p className="small muted">{t.list.more(municipalities.length - rows.length)}</p>
      )}
    </>
  );
}

/** The figures of a benefit, once they are loaded. */
function Figures({ group, waiting, text }: { group: string; waiting: ReactNode; text: Text }) {
  const data = useFamily(group, text.index);
  if (data.pending) return waiting;
  return (
    <>
      {data.error && <LoadFailure error={data.error} retry={data.retry} />}
      {data.observations.length > 0 && <Content data={data} text={text} />}
    </>
  );
}

/**
 * A benefit in the list.
 * @param first whether it is among those seen at once; the figures of others are loaded when they come near the view
 */
export function BenefitCard({ group, first, text }: { group: string; first: boolean; text: Text }) {
  const waiting = useDrawnPart(group) ?? <Loading room={roomFor(familyOf(group, text.index), text.index)} />;
  const figures = <Figures group={group} waiting={waiting} text={text} />;
  return (
    <Card as="li" className={styles.card}>
      <h3>
        <a href={text.href({ page: 'benefit', group, areas: null })}>{text.group(group)}</a>
      </h3>
      {first ? (
        <div className={styles.figures}>{figures}</div>
      ) : (
        <WhenNear className={styles.figures} part={group} waiting={waiting}>
          {figures}
        </WhenNear>
      )}
    </Card>
  );
}
