import { useMemo, useState } from 'react';
import { valueText } from '../../../analysis/insight/labels';
import { placeText } from '../../../analysis/insight/nationalWords';
import { classifyAround } from '../../../analysis/national/classes';
import { LEAST_ON_MAP } from '../../../analysis/national/figures';
import type { National } from '../../../analysis/national/national';
import { parentOf } from '../../../analysis/parentOf';
import { TILES } from '../../../charts/tileMap/layout';
import { levelColors } from '../../../charts/tileMap/levelColors';
import { TileMap } from '../../../charts/tileMap/TileMap';
import { NATIONAL } from '../../../i18n/national';
import { OVERVIEW } from '../../../i18n/overview';
import { at } from '../../../model/at';
import { navigate } from '../../../state/store';
import { Card } from '../../../ui/Card';
import type { Text } from '../../../ui/useText';
import styles from './country.module.css';

/** All municipalities on a map, coloured by how they lie to the country. Nothing without a figure of the country. */
export function CountryMap({
  national,
  mine,
  text,
}: {
  national: National;
  mine: string | null;
  text: Text;
}) {
  const { index, language } = text;
  const t = OVERVIEW[language].country;
  const { municipalities, country, period } = national.figures;
  const [pointed, setPointed] = useState<string | null>(null);
  const indicator = index.indicator(at(municipalities, 0).indicator);
  const format = text.format(indicator.id);
  const drawn = useMemo(() => {
    if (!country) return null;
    const figures = new Map(municipalities.map((o) => [o.area, o]));
    // What rounding alone may come to.
    const within = 10 ** -country.decimals;
    const classes = classifyAround(
      municipalities.map((o) => o.value),
      country.value,
      within,
    );
    const regions = new Map(TILES.map(({ area }) => [area, parentOf(area, 'region', index)]));
    const say = (area: string) => {
      const figure = figures.get(area);
      const value = figure ? valueText(figure, text) : t.noValue;
      return [`${text.area(area)}: ${value}`, placeText(area, national, text)].filter(Boolean).join(', ');
    };
    const level = (area: string) => {
      const figure = figures.get(area);
      return figure ? (classes.of(figure.value)?.level ?? null) : null;
    };
    const regionOf = (area: string) => regions.get(area) ?? null;
    return { classes, say, level, regionOf };
  }, [municipalities, country, index, national, t, text]);
  const chosen = useMemo(() => new Set(mine === null ? [] : [mine]), [mine]);
  const open = useMemo(() => (area: string) => navigate(text.href({ page: 'area', area })), [text]);
  if (!drawn || !country || municipalities.length < LEAST_ON_MAP) return null;
  const { classes, say, level, regionOf } = drawn;
  const count = (sign: number) =>
    classes.list.reduce((sum, one) => sum + (Math.sign(one.level) === sign ? one.count : 0), 0);
  const bare = (value: number) => format.bare(value, country.decimals);
  const label = NATIONAL[language].mapLabel(indicator.name[language]);
  return (
    <Card>
      <h3>{t.spread(count(-1), count(0), count(1), municipalities.length, valueText(country, text))}</h3>
      <p className={styles.about}>
        {t.mapAbout(text.period(period), mine === null ? null : text.area(mine))}
      </p>
      <p className={styles.pointed}>
        {pointed === null ? (
          <>
            <span className={styles.byMouse}>{t.mapHint}</span>
            <span className={styles.byFinger}>{t.tapHint}</span>
          </>
        ) : (
          <a href={text.href({ page: 'area', area: pointed })}>{say(pointed)}</a>
        )}
      </p>
      <TileMap
        level={level}
        diverging
        chosen={chosen}
        label={`${label}, ${text.period(period)}`}
        say={say}
        regionOf={regionOf}
        regionName={text.area}
        onPoint={setPointed}
        onToggle={open}
      />
      <p className={styles.about}>{t.legend(indicator.name[language])}</p>
      <ul className={styles.legend}>
        {classes.list.map((one, i) => (
          <li key={one.level}>
            <b style={levelColors(one.level, true)}>
              {one.count}
              <span className="visually-hidden"> {t.inClass(one.count).replace(/^\S+\s/, '')}</span>
            </b>
            {i === 0
              ? t.upTo(bare(one.to))
              : i === classes.list.length - 1
                ? t.from(bare(one.from))
                : one.from === one.to
                  ? bare(one.to)
                  : `${bare(one.from)}–${bare(one.to)}`}
            {one.level === 0 && <span>{t.asCountry}</span>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
