import { useId, useMemo, useState } from 'react';
import { valueText } from '../../../analysis/insight/labels';
import { placeText } from '../../../analysis/insight/nationalWords';
import { type ClassMethod, classify, type ValueClass } from '../../../analysis/national/classes';
import type { National } from '../../../analysis/national/national';
import { parentOf } from '../../../analysis/parentOf';
import { TILES } from '../../../charts/tileMap/layout';
import { TileMap } from '../../../charts/tileMap/TileMap';
import { TileSwatch } from '../../../charts/tileMap/TileSwatch';
import { NATIONAL } from '../../../i18n/national';
import { at } from '../../../model/at';
import type { Observation } from '../../../model/observation';
import { parsePeriod, yearBefore } from '../../../model/period';
import { classNames } from '../../../ui/classNames';
import { isTouch } from '../../../ui/touch';
import type { Text } from '../../../ui/useText';
import type { Change } from '../../pages';
import type { IndicatorView } from '../page';
import styles from './national.module.css';
import { Pointed } from './Pointed';

const METHODS: readonly ClassMethod[] = ['quantiles', 'steps'];

/** The figures of municipalities, by area. */
type Figures = ReadonlyMap<string, Observation>;

/** All municipalities on a map of tiles, with the classes it is coloured by; the year before beside it when asked for. */
export function NationalMap({
  national,
  chosen,
  view,
  change,
  onToggle,
  text,
}: {
  national: National;
  chosen: ReadonlySet<string>;
  view: IndicatorView;
  change: Change<IndicatorView>;
  onToggle: (area: string) => void;
  text: Text;
}) {
  const { index, language } = text;
  const t = NATIONAL[language];
  const id = useId();
  const [pointed, setPointed] = useState<string | null>(null);
  const { municipalities, before, period } = national.figures;
  const own = index.indicator(at(municipalities, 0).indicator);
  const unit = index.unit(own.unit);
  const method: ClassMethod = view.evenSteps ? 'steps' : 'quantiles';
  const figures = useMemo((): Figures => new Map(municipalities.map((o) => [o.area, o])), [municipalities]);
  const earlier = useMemo(
    (): Figures => new Map([...before].filter(([area]) => index.area(area).type === 'kommune')),
    [before, index],
  );
  const paired = view.withBefore && earlier.size > 0;
  const decimals = Math.max(...municipalities.map((o) => o.decimals));
  const classes = useMemo(() => {
    const values = municipalities.map((o) => o.value);
    const every = () =>
      national.series.periods.flatMap((one) =>
        [...(national.series.figures.get(one.period)?.values() ?? [])].flatMap((o) =>
          index.area(o.area).type === 'kommune' ? [o.value] : [],
        ),
      );
    const over = view.keepClasses
      ? every()
      : paired
        ? [...values, ...[...earlier.values()].map((o) => o.value)]
        : values;
    // Points are differences; so is what deviates from a budget.
    const diverging = own.nature === 'afvigelse' || unit.type === 'point' || over.some((value) => value < 0);
    return classify(values, method, diverging, decimals, over);
  }, [
    municipalities,
    national.series,
    earlier,
    paired,
    view.keepClasses,
    own,
    unit,
    method,
    decimals,
    index,
  ]);
  const drawn = useMemo(() => {
    const level = (of: Figures) => (area: string) => {
      const figure = of.get(area);
      return figure ? (classes.of(figure.value)?.level ?? null) : null;
    };
    const textOf = (of: Figures, area: string) => {
      const figure = of.get(area);
      return `${text.area(area)}: ${figure ? valueText(figure, text) : t.noValue}`;
    };
    return {
      now: {
        level: level(figures),
        say: (area: string) =>
          [textOf(figures, area), placeText(area, national, text)].filter(Boolean).join(', '),
      },
      before: { level: level(earlier), say: (area: string) => textOf(earlier, area) },
    };
  }, [national, figures, earlier, classes, t, text]);
  const regions = useMemo(() => {
    const known = new Map(TILES.map(({ area }) => [area, parentOf(area, 'region', index)]));
    return { regionOf: (area: string) => known.get(area) ?? null, regionName: text.area };
  }, [index, text]);
  const format = text.format(own.id);
  const limits = ({ from, to, open }: ValueClass) => {
    const upper = format.full(to, decimals);
    // The unit is said once.
    return from === to ? upper : t.classLimits(format.bare(from, decimals), upper, open);
  };
  const without = TILES.length - municipalities.length;
  const yearBeforeOf = parsePeriod(period);
  const map = (part: (typeof drawn)['now'], of: string) => (
    <figure>
      {paired && <figcaption>{text.period(of)}</figcaption>}
      <TileMap
        {...part}
        {...regions}
        diverging={classes.diverging}
        chosen={chosen}
        label={`${t.mapLabel(own.name[language])}, ${text.period(of)}`}
        onPoint={setPointed}
        onToggle={onToggle}
      />
    </figure>
  );
  const option = (name: 'keepClasses' | 'withBefore') => (
    <label>
      <input
        type="checkbox"
        checked={view[name]}
        onChange={(event) => change({ [name]: event.target.checked })}
      />{' '}
      {t[name]}
    </label>
  );
  return (
    <>
      <Pointed
        area={pointed}
        hint={isTouch() ? t.hints.tapMap : t.hints.map}
        national={national}
        chosen={pointed !== null && chosen.has(pointed)}
        onToggle={onToggle}
        text={text}
      />
      <div className={paired ? classNames(styles.map, styles.paired) : styles.map}>
        {/* Time runs from left to right. */}
        {paired && yearBeforeOf && map(drawn.before, yearBefore(yearBeforeOf))}
        {map(drawn.now, period)}
        <div>
          <ul className={styles.legend} aria-label={t.legend}>
            {/* The highest on top, as values are read. */}
            {[...classes.list].reverse().map((own) => (
              <li key={own.level}>
                <TileSwatch level={own.level} diverging={classes.diverging} />
                <span>{limits(own)}</span>
                <span className={styles.count}>{t.inClass(own.count)}</span>
              </li>
            ))}
            {without > 0 && (
              <li>
                <TileSwatch level={null} diverging={false} />
                <span>{t.noValue}</span>
                <span className={styles.count}>{t.inClass(without)}</span>
              </li>
            )}
          </ul>
          <div className={styles.choice}>
            <label htmlFor={id}>{t.classes}</label>
            <select
              id={id}
              value={method}
              onChange={(event) => change({ evenSteps: event.target.value === 'steps' })}
            >
              {METHODS.map((one) => (
                <option key={one} value={one}>
                  {t.methods[one]}
                </option>
              ))}
            </select>
          </div>
          <div className={styles.options}>
            {national.series.periods.length > 1 && option('keepClasses')}
            {earlier.size > 0 && option('withBefore')}
          </div>
        </div>
      </div>
    </>
  );
}
