import { type CSSProperties, type ReactNode, useCallback, useMemo } from 'react';
import type { Point } from '../../../analysis/chart/types';
import { pointText, valueText } from '../../../analysis/insight/labels';
import { CHART } from '../../../i18n/chart';
import { Swatch } from '../../../ui/Swatch';
import { useTexts } from '../../../ui/useMessages';
import { useText } from '../../../ui/useText';
import { emphasisOf, type FormProps, INK } from '../../drawing';
import type { Mark } from '../../frame/marks';
import { PlotBox, useBox } from '../../frame/PlotBox';
import { useReader } from '../../frame/useReader';
import styles from './PartBars.module.css';
import { useFitting } from './useFitting';

/** One whole: an area in a period, with its parts in order. */
interface Whole {
  readonly key: string;
  readonly label: string;
  readonly parts: readonly { readonly series: number; readonly point: number; readonly value: Point }[];
}

function wholesOf(chart: FormProps['chart'], label: (point: Point, several: boolean) => string): Whole[] {
  const wholes = new Map<string, { value: Point; series: number; point: number }[]>();
  chart.series.forEach((s, series) => {
    s.points.forEach((value, point) => {
      const key = `${s.area} ${value.observation.period}`;
      wholes.set(key, [...(wholes.get(key) ?? []), { series, point, value }]);
    });
  });
  return [...wholes].map(([key, parts]) => {
    const [first] = parts;
    return { key, parts, label: first ? label(first.value, wholes.size > 1) : '' };
  });
}

/** A part has its name within it where it is this wide, pixels. */
const ROOM_FOR_NUMBER = 44;

/** A part, which is read. */
function Part({
  mark,
  style,
  children,
  ...props
}: FormProps & { mark: Mark; style: CSSProperties; children: ReactNode }) {
  const surface = useReader<HTMLSpanElement>(
    props,
    useCallback(() => mark, [mark]),
  );
  return (
    <span {...surface} className={styles.part} data-mark="part" style={style}>
      {children}
    </span>
  );
}

/**
 * A stacked bar a whole, laid out by the browser: name of the whole, the bar, and the parts listed under it,
 * with what is stated of each where its share is computed.
 */
export function PartBars(props: FormProps) {
  const { chart, colors, focus, size } = props;
  const text = useText();
  const t = useTexts(CHART);
  const box = useBox(size);
  const { width, room } = box;
  const wholes = useMemo(
    () =>
      wholesOf(chart, ({ observation: o }, several) =>
        several ? `${text.area(o.area)} · ${text.period(o.period)}` : '',
      ),
    [chart, text],
  );
  const shown = useFitting(box, room === null ? null : wholes.length) ?? wholes.length;
  const left = wholes.length - shown;
  return (
    <PlotBox box={box} unmeasured className={styles.bars}>
      {wholes.slice(0, shown).map((whole) => {
        const sum = Math.max(
          100,
          whole.parts.reduce((total, part) => total + part.value.value, 0),
        );
        return (
          <div key={whole.key} className={styles.whole}>
            {whole.label && <p className={styles.label}>{whole.label}</p>}
            <div className={styles.bar} aria-hidden="true">
              {whole.parts.map(({ series, point, value }) => {
                const own = chart.series[series];
                if (!own) return null;
                const share = value.value / sum;
                const mark: Mark = { ...value, series, point };
                return (
                  <Part
                    key={own.key}
                    {...props}
                    mark={mark}
                    style={{
                      width: `${100 * share}%`,
                      background: colors.get(own.key)?.text,
                      opacity: emphasisOf(own.key, focus) === 'background' ? 0.35 : 1,
                    }}
                  >
                    {share * width >= ROOM_FOR_NUMBER && pointText(value, chart, text)}
                  </Part>
                );
              })}
            </div>
            <ul className={styles.names}>
              {whole.parts.map(({ series, value }) => {
                const own = chart.series[series];
                return own ? (
                  <li key={own.key}>
                    <Swatch color={colors.get(own.key)?.text ?? INK} />
                    {text.group(own.group)} <strong>{pointText(value, chart, text)}</strong>
                    {value.computed && ` (${valueText(value.observation, text)})`}
                  </li>
                ) : null;
              })}
            </ul>
          </div>
        );
      })}
      {left > 0 && <p className={styles.leftOut}>{t.leftOut(left)}</p>}
    </PlotBox>
  );
}
