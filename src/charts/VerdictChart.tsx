import { bestByPeriod } from '../analysis/latest';
import type { VerdictFigure } from '../analysis/verdict/verdict';
import { HELD_AGAINST } from '../i18n/heldAgainst';
import { VERDICT } from '../i18n/verdict';
import { at } from '../model/at';
import type { Observation } from '../model/observation';
import { endpoints, parsePeriod } from '../model/period';
import { isTotal } from '../model/total';
import { upperFirst } from '../model/upperFirst';
import { classNames } from '../ui/classNames';
import { areaColor, type Color } from '../ui/colors';
import type { Text } from '../ui/useText';
import styles from './VerdictChart.module.css';

/** Fewer periods than this are no line. */
const LEAST = 3;
/** Least distance between the names at the ends of lines, in per cent of the height. */
const APART = 36;

/** A line with its name at its end. */
interface Line {
  readonly key: string;
  readonly points: readonly Observation[];
  readonly color: Color;
  readonly dashed: boolean;
  readonly name: string;
}

/** The value of an area without a line, at the end of the others. */
interface Mark {
  readonly key: string;
  readonly value: number;
  readonly name: string;
  readonly color: Color;
}

/** A row of bars. */
interface Bar {
  readonly key: string;
  readonly name: string;
  readonly value: number;
  readonly text: string;
  readonly color: string;
}

/** There is room for a year at each end; the row says the rest of its period. */
const yearOf = ({ period }: Observation) => endpoints(period)[1].slice(0, 4);
const dayOf = (o: Observation) => parsePeriod(o.period)?.end ?? 0;

/** The areas drawn beside the own one, and what was expected of it: those that its line may share an axis with. */
function linesOf(
  { facts }: VerdictFigure,
  observations: readonly Observation[],
  text: Text,
): readonly Line[] {
  const { index } = text;
  const { main, points } = facts;
  const unit = index.unit(index.indicator(main.indicator).unit);
  const series = (area: string, kind: Observation['kind']) =>
    bestByPeriod(
      observations.filter(
        (o) =>
          o.indicator === main.indicator &&
          o.area === area &&
          o.group === main.group &&
          o.kind === kind &&
          dayOf(o) >= dayOf(at(points, 0)),
      ),
    );
  const value = (o: Observation) => text.format(o.indicator).bare(o.value, o.decimals);
  const line = (area: string, kind: Observation['kind'], own: readonly Observation[]): Line[] => {
    const last = own.at(-1);
    if (!last || own.length < LEAST) return [];
    const expected = kind === 'forventet';
    const short = index.area(area).type === 'land' ? HELD_AGAINST[text.language].country : text.area(area);
    const name = expected ? text.t.kind.forventet : upperFirst(short);
    return [
      {
        key: `${area}.${kind}`,
        points: own,
        color: areaColor(area, index),
        dashed: expected,
        name: `${name} ${value(last)}`,
      },
    ];
  };
  const country = index.catalog.areas.find(({ type }) => type === 'land')?.id;
  // A municipality's count beside the country's is a hairline.
  const comparable = !isTotal(unit) && unit.type !== 'placering';
  return [
    ...line(main.area, main.kind, points),
    ...(main.kind === 'faktisk' ? line(main.area, 'forventet', series(main.area, 'forventet')) : []),
    ...(comparable && country && country !== main.area
      ? line(country, main.kind, series(country, main.kind))
      : []),
  ];
}

/** The areas it is held against that have no line: the region, whose share is only known for the newest month. */
function marksOf({ figure, against }: VerdictFigure, lines: readonly Line[], text: Text): readonly Mark[] {
  const { index, language } = text;
  const { bare } = text.format(figure.indicator);
  return against.flatMap(({ area, value, decimals, approximate }) => {
    if (area === null || lines.some(({ points }) => at(points, 0).area === area)) return [];
    const own = bare(value, decimals);
    const name = index.area(area).type === 'region' ? HELD_AGAINST[language].region : text.area(area);
    const said = approximate ? VERDICT[language].about(own) : own;
    return [{ key: area, value, name: `${name} ${said}`, color: areaColor(area, index) }];
  });
}

/** The value beside those of the areas it is held against in the same period. */
function barsOf({ figure, against }: VerdictFigure, text: Text): readonly Bar[] {
  const { index } = text;
  const say = (value: number, decimals: number) => text.format(figure.indicator).bare(value, decimals);
  const bar = (area: string, value: number, decimals: number, approximate: boolean): Bar => ({
    key: area,
    name: text.area(area),
    value,
    text: approximate ? VERDICT[text.language].about(say(value, figure.decimals)) : say(value, decimals),
    color: areaColor(area, index).mark,
  });
  return [
    bar(figure.area, figure.value, figure.decimals, false),
    ...against.flatMap((a) =>
      a.area === null ? [] : [bar(a.area, a.value, a.observation?.decimals ?? 1, a.approximate)],
    ),
  ];
}

/** Tops of names in per cent, none nearer to another than {@link APART}, the order kept. */
function spreadNames(wanted: readonly number[]): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => at(wanted, a) - at(wanted, b));
  const placed = [...wanted];
  for (const [n, i] of order.entries()) {
    const before = order[n - 1];
    if (before !== undefined) placed[i] = Math.max(at(placed, i), at(placed, before) + APART);
  }
  const over = Math.max(0, Math.max(...placed) - 100);
  return placed.map((top) => Math.max(0, top - over));
}

function Lines({
  lines,
  marks,
  inverted,
  large,
}: {
  lines: readonly Line[];
  marks: readonly Mark[];
  inverted: boolean;
  large: boolean;
}) {
  const all = lines.flatMap(({ points }) => points);
  const days = all.map(dayOf);
  const values = [...all, ...marks].map(({ value }) => value);
  const [x0, x1] = [Math.min(...days), Math.max(...days)];
  const [y0, y1] = [Math.min(...values), Math.max(...values)];
  const x = (o: Observation) => (100 * (dayOf(o) - x0)) / (x1 - x0 || 1);
  const y = ({ value }: { readonly value: number }) => {
    const share = y1 === y0 ? 0.5 : (value - y0) / (y1 - y0);
    return 100 * (inverted ? share : 1 - share);
  };
  const ends = lines.map(({ points }) => at(points, -1));
  const named = [...lines, ...marks];
  const tops = spreadNames([...ends, ...marks].map(y));
  const own = at(lines, 0);
  const [from, to] = [at(own.points, 0), at(own.points, -1)].map(yearOf);
  return (
    <div className={classNames(styles.lines, large && styles.large)} aria-hidden="true">
      <div className={styles.plot}>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {[...lines].reverse().map(({ key, points, color, dashed }) => (
            <polyline
              key={key}
              className={classNames(key === own.key && styles.own, dashed && styles.dashed)}
              stroke={color.mark}
              points={points.map((o) => `${x(o).toFixed(1)},${y(o).toFixed(1)}`).join(' ')}
            />
          ))}
        </svg>
        {marks.map((mark) => (
          <b key={mark.key} style={{ top: `${y(mark)}%`, borderColor: mark.color.mark }} />
        ))}
        <i style={{ top: `${y(at(ends, 0))}%`, left: `${x(at(ends, 0))}%`, background: own.color.mark }} />
      </div>
      <div className={styles.names}>
        {named.map(({ key, name, color }, i) => (
          <span
            key={key}
            className={key === own.key ? styles.ownName : undefined}
            style={{ top: `${at(tops, i)}%`, ...(key === own.key ? { color: color.text } : {}) }}
          >
            {name}
          </span>
        ))}
      </div>
      <p className={styles.periods}>
        <span>{from}</span>
        <span>{to}</span>
      </p>
    </div>
  );
}

function Bars({
  bars,
  target,
  large,
  text,
}: {
  bars: readonly Bar[];
  target: Target | null;
  large: boolean;
  text: Text;
}) {
  const most = Math.max(...bars.map(({ value }) => value), target?.value ?? 0) || 1;
  return (
    <div className={classNames(styles.bars, large && styles.large)} aria-hidden="true">
      {target && (
        <p className={styles.target}>
          <span style={{ left: `${(100 * target.value) / most}%` }}>
            {text.t.kind.maal} {target.text}
          </span>
        </p>
      )}
      {bars.map(({ key, name, value, text: label, color }) => (
        <p key={key}>
          <span>{name}</span>
          <span className={styles.track}>
            <i style={{ width: `${(100 * value) / most}%`, background: color }} />
            {target && <b style={{ left: `${(100 * target.value) / most}%` }} />}
          </span>
          <span>{label}</span>
        </p>
      ))}
    </div>
  );
}

interface Target {
  readonly value: number;
  readonly text: string;
}

/**
 * What stands beside a judged figure: its line with what it is held against over time, or its bar beside those of other
 * areas and its target. Nothing where neither can be drawn. It says nothing that the row does not say in words.
 * @param observations those that the verdict is made of
 * @param large true where it has the whole width of what it stands in
 */
export function VerdictChart({
  figure,
  observations,
  text,
  large = false,
}: {
  figure: VerdictFigure;
  observations: readonly Observation[];
  text: Text;
  large?: boolean;
}) {
  const { against, figure: o } = figure;
  const unit = text.index.unit(text.index.indicator(o.indicator).unit);
  const lines = linesOf(figure, observations, text);
  const held = against.find(({ rung }) => rung === 'target');
  if (lines[0]?.points.at(-1) === figure.facts.main && !held) {
    const marks = marksOf(figure, lines, text);
    return <Lines lines={lines} marks={marks} inverted={unit.type === 'placering'} large={large} />;
  }
  const bars = barsOf(figure, text);
  if (bars.length < 2 && !held) return null;
  const target = held && {
    value: held.value,
    text: text.format(o.indicator).bare(held.value, held.decimals),
  };
  return <Bars bars={bars} target={target ?? null} large={large} text={text} />;
}
