import { memo, useMemo } from 'react';
import { listedFamilies } from '../../analysis/benefit/family';
import { isAboutAny } from '../../analysis/discrepancies';
import { heldWords } from '../../analysis/insight/officialWords';
import { joinedTo, mainIndicators } from '../../analysis/joined';
import { CHART } from '../../i18n/chart';
import { OFFICIAL } from '../../i18n/official';
import { SOURCE_PAGES } from '../../i18n/sourcePages';
import type { Indicator } from '../../model/codelist';
import { Card } from '../../ui/Card';
import { CheckNote } from '../../ui/CheckNote';
import { FigureLink } from '../../ui/FigureLink';
import { Note } from '../../ui/Note';
import type { Text } from '../../ui/useText';
import styles from './indicator.module.css';
import { indicatorView } from './page';

/** Indicators of the same theme, those that share an area with this one first, at most six. */
function related(indicator: Indicator, text: Text): Indicator[] {
  const { index } = text;
  const own = new Set(index.entry(indicator.id).areas);
  const shared = (other: Indicator) => index.entry(other.id).areas.filter((area) => own.has(area)).length;
  return mainIndicators(index)
    .map(index.indicator)
    .filter((other) => other.theme === indicator.theme && other.id !== indicator.id)
    .sort((a, b) => shared(b) - shared(a) || a.importance - b.importance)
    .slice(0, 6);
}

/** Beside the chart: what the statistics say, what does not add up, and relatives. */
export const IndicatorSide = memo(function IndicatorSide({
  indicator,
  areas,
  text,
}: {
  indicator: Indicator;
  /** Those that are chosen: what does not add up of others would be taken for theirs. */
  areas: readonly string[];
  text: Text;
}) {
  const { t, index, language } = text;
  const own = [indicator.id, ...joinedTo(indicator.id, index)];
  const checks = index.catalog.discrepancies.filter(
    (check) => own.includes(check.indicator) && isAboutAny(check, areas),
  );
  const held = index.catalog.held.filter(({ stated }) => own.includes(stated.indicator));
  const relatives = related(indicator, text);
  const families = useMemo(() => listedFamilies(index), [index]);
  const benefits = families.filter((family) => family.indicators.includes(indicator.id));
  return (
    <>
      {held.length > 0 && (
        <Card aria-labelledby="statistikken">
          <h2 id="statistikken">{OFFICIAL[language].held}</h2>
          <ul className={styles.list}>
            {held.map((one) => (
              <li key={`${one.stated.source} ${one.stated.id}`}>
                <FigureLink of={one.stated} text={text}>
                  {OFFICIAL[language].where(text.area(one.stated.area), text.period(one.stated.period))}:{' '}
                  {heldWords(one, text)}
                </FigureLink>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {checks.length > 0 && (
        <Note as="section" aria-labelledby="stemmer-ikke">
          <h2 id="stemmer-ikke">{SOURCE_PAGES[language].doesNotAddUp}</h2>
          <ul>
            {checks.map((check) => (
              <CheckNote
                key={`${check.source}${check.rule}${check.observation}`}
                check={check}
                text={text}
                named
              />
            ))}
          </ul>
        </Note>
      )}
      {benefits.length > 0 && (
        <Card className="no-print" aria-labelledby="ydelser">
          <h2 id="ydelser">{CHART[language].wholePicture}</h2>
          <ul className={styles.list}>
            {benefits.map(({ id }) => (
              <li key={id}>
                <a href={text.href({ page: 'benefit', group: id, areas: null })}>{text.group(id)}</a>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {relatives.length > 0 && (
        <Card className="no-print" aria-labelledby="beslaegtede">
          <h2 id="beslaegtede">{t.indicator.related}</h2>
          <ul className={styles.list}>
            {relatives.map((other) => (
              <li key={other.id}>
                <a href={text.href(indicatorView(other.id))}>{other.name[language]}</a>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
});
