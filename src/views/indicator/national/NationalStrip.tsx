import { useMemo, useState } from 'react';
import { niceScale, valueScale } from '../../../analysis/chart/scale';
import { tickDecimals, valueText } from '../../../analysis/insight/labels';
import { placeText, quantileText } from '../../../analysis/insight/nationalWords';
import type { National } from '../../../analysis/national/national';
import type { StripMark } from '../../../charts/strip/props';
import { StripPlot } from '../../../charts/strip/StripPlot';
import { NATIONAL } from '../../../i18n/national';
import { at } from '../../../model/at';
import type { Observation } from '../../../model/observation';
import { classNames } from '../../../ui/classNames';
import { areaColor } from '../../../ui/colors';
import { isTouch } from '../../../ui/touch';
import type { Text } from '../../../ui/useText';
import styles from './national.module.css';
import { Pointed } from './Pointed';

/** All municipalities along a line of values. */
export function NationalStrip({
  national,
  chosen,
  onToggle,
  text,
}: {
  national: National;
  chosen: ReadonlySet<string>;
  onToggle: (area: string) => void;
  text: Text;
}) {
  const { index, language } = text;
  const t = NATIONAL[language];
  const [pointed, setPointed] = useState<string | null>(null);
  const { figures, spread } = national;
  const props = useMemo(() => {
    const { municipalities, references, country } = figures;
    const among = [...chosen];
    const own = index.indicator(at(municipalities, 0).indicator);
    const unit = index.unit(own.unit);
    const values = municipalities.map((o) => o.value);
    const [low, high] = [at(values, 0), at(values, -1)];
    // The country's count would leave no room for those of municipalities; then it is only in the table.
    const near = (o: Observation) => o.value >= low && o.value <= high;
    const marked = references.filter((o) => (o === country || chosen.has(o.area)) && near(o));
    const scale = unit.type === 'placering' ? valueScale(values, own, unit) : niceScale(low, high);
    const format = text.format(own.id);
    const decimals = tickDecimals(scale.ticks);
    const median: StripMark[] = spread
      ? [{ value: spread.median.value, name: t.median(quantileText(spread.median, text)), sort: 'middle' }]
      : [];
    return {
      figures: municipalities,
      scale,
      half: spread && ([spread.first.value, spread.third.value] as const),
      marks: [
        ...median,
        ...marked.map(
          (o): StripMark => ({
            value: o.value,
            name: `${text.area(o.area)} ${valueText(o, text)}`,
            sort: 'reference',
          }),
        ),
      ],
      chosen: new Map(
        municipalities
          .filter((o) => chosen.has(o.area))
          .map((o) => [o.area, areaColor(o.area, index, among)]),
      ),
      label: t.stripLabel(own.name[language], municipalities.length),
      name: text.area,
      say: (o: Observation) =>
        [`${text.area(o.area)}: ${valueText(o, text)}`, placeText(o.area, national, text)]
          .filter(Boolean)
          .join(', '),
      tick: (value: number) => format.bare(value, decimals),
    };
  }, [national, figures, spread, chosen, index, language, t, text]);
  return (
    <>
      <Pointed
        area={pointed}
        hint={isTouch() ? t.hints.tapStrip : t.hints.strip}
        national={national}
        chosen={pointed !== null && chosen.has(pointed)}
        onToggle={onToggle}
        text={text}
      />
      <StripPlot {...props} onPoint={setPointed} onToggle={onToggle} />
      {spread && (
        <p className="small muted" aria-hidden="true">
          <span className={classNames(styles.key, styles.half)} /> {t.key.half}{' '}
          <span className={classNames(styles.key, styles.dot)} /> {t.key.others}
        </p>
      )}
    </>
  );
}
