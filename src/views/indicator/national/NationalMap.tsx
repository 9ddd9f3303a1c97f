import { useId, useMemo, useState } from 'react';
import { valueText } from '../../../analysis/insight/labels';
import { placeText } from '../../../analysis/insight/nationalWords';
import { type ClassMethod, classify, type ValueClass } from '../../../analysis/national/classes';
import type { National } from '../../../analysis/national/national';
import { regionOf } from '../../../analysis/national/rows';
import { TILES } from '../../../charts/tileMap/layout';
import { levelClass, TileMap } from '../../../charts/tileMap/TileMap';
import { NATIONAL } from '../../../i18n/national';
import { at } from '../../../model/at';
import type { Text } from '../../../ui/useText';
import { Pointed } from './Pointed';
import '../../../ui/classes.css';

const METHODS: readonly ClassMethod[] = ['quantiles', 'steps'];

/** A tile of the legend, drawn as those of the map. */
function Swatch({ level, diverging }: { level: number | null; diverging: boolean }) {
  return (
    <svg width="24" height="24" aria-hidden="true" className={levelClass(level, diverging)}>
      <rect className="tile-face" x="1" y="1" width="22" height="22" />
      {level === null && <path className="tile-cross" d="M2 22L22 2" />}
    </svg>
  );
}

/** All municipalities on a map of tiles, with the classes it is coloured by. */
export function NationalMap({
  national,
  chosen,
  method,
  onMethod,
  onToggle,
  text,
}: {
  national: National;
  chosen: ReadonlySet<string>;
  method: ClassMethod;
  onMethod: (method: ClassMethod) => void;
  onToggle: (area: string) => void;
  text: Text;
}) {
  const { index, language } = text;
  const t = NATIONAL[language];
  const id = useId();
  const [pointed, setPointed] = useState<string | null>(null);
  const { municipalities } = national.figures;
  const own = index.indicator(at(municipalities, 0).indicator);
  const unit = index.unit(own.unit);
  const decimals = Math.max(...municipalities.map((o) => o.decimals));
  const classes = useMemo(() => {
    const values = municipalities.map((o) => o.value);
    // Points are differences; so is what deviates from a budget.
    const diverging =
      own.nature === 'afvigelse' || unit.type === 'point' || values.some((value) => value < 0);
    return classify(values, method, diverging, decimals);
  }, [municipalities, own, unit, method, decimals]);
  const props = useMemo(() => {
    const figures = new Map(municipalities.map((o) => [o.area, o]));
    return {
      level: (area: string) => {
        const figure = figures.get(area);
        return figure ? (classes.of(figure.value)?.level ?? null) : null;
      },
      say: (area: string) => {
        const figure = figures.get(area);
        const value = figure ? valueText(figure, text) : t.noValue;
        return [`${text.area(area)}: ${value}`, placeText(area, national, text)].filter(Boolean).join(', ');
      },
    };
  }, [national, municipalities, classes, t, text]);
  const regions = useMemo(() => {
    const known = new Map(TILES.map(({ area }) => [area, regionOf(area, index)]));
    return { regionOf: (area: string) => known.get(area) ?? null, regionName: text.area };
  }, [index, text]);
  const format = text.format(own.id);
  const limits = ({ from, to, open }: ValueClass) => {
    const upper = format.full(to, decimals);
    // The unit is said once.
    return from === to ? upper : t.classLimits(format.bare(from, decimals), upper, open);
  };
  const without = TILES.length - municipalities.length;
  return (
    <>
      <Pointed
        area={pointed}
        hint={t.hints.map}
        national={national}
        chosen={pointed !== null && chosen.has(pointed)}
        onToggle={onToggle}
        text={text}
      />
      <div className="national-map">
        <TileMap
          {...props}
          {...regions}
          diverging={classes.diverging}
          chosen={chosen}
          label={t.mapLabel(own.name[language])}
          onPoint={setPointed}
          onToggle={onToggle}
        />
        <div>
          <ul className="class-legend" aria-label={t.legend}>
            {/* The highest on top, as values are read. */}
            {[...classes.list].reverse().map((own) => (
              <li key={own.level}>
                <Swatch level={own.level} diverging={classes.diverging} />
                <span>{limits(own)}</span>
                <span className="count">{t.inClass(own.count)}</span>
              </li>
            ))}
            {without > 0 && (
              <li>
                <Swatch level={null} diverging={false} />
                <span>{t.noValue}</span>
                <span className="count">{t.inClass(without)}</span>
              </li>
            )}
          </ul>
          <div className="national-choice no-print">
            <label htmlFor={id}>{t.classes}</label>
            <select id={id} value={method} onChange={(event) => onMethod(event.target.value as ClassMethod)}>
              {METHODS.map((one) => (
                <option key={one} value={one}>
                  {t.methods[one]}
                </option>
              ))}
            </select>
          </div>
        </div>
      </div>
    </>
  );
}
