import { type ReactNode, useMemo, useState } from 'react';
import { niceScale } from '../../analysis/chart/scale';
import { tickDecimals, valueText } from '../../analysis/insight/labels';
import { nationalSeries } from '../../analysis/national/figures';
import { describeNational } from '../../analysis/national/national';
import type { StripMark } from '../../charts/strip/props';
import { StripPlot } from '../../charts/strip/StripPlot';
import { AREA } from '../../i18n/area';
import { HELD_AGAINST } from '../../i18n/heldAgainst';
import { VERDICT } from '../../i18n/verdict';
import { at } from '../../model/at';
import type { Observation } from '../../model/observation';
import { areaColor } from '../../ui/colors';
import { LoadFailure } from '../../ui/LoadState';
import { useObservations } from '../../ui/queries';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import styles from './official.module.css';
import { StripBox } from './StripBox';

/**
 * All municipalities along a line of values, with the area's place among them.
 * @param place of the area, in words
 * @param waiting what stands there until its figures are loaded
 */
export default function Strip({
  area,
  indicator,
  place,
  waiting,
  text,
}: {
  area: string;
  indicator: string;
  place: string;
  waiting: ReactNode;
  text: Text;
}) {
  const { index, language } = text;
  const t = useTexts(AREA);
  const { data, error, refetch } = useObservations(index.entry(indicator).files);
  const [pointed, setPointed] = useState<string | null>(null);
  const [more, setMore] = useState<readonly string[]>([]);
  const national = useMemo(() => {
    const series = data && nationalSeries(data.observations, null, index);
    const ranking = index.entry(indicator).ranking;
    return series && describeNational(series, ranking?.period ?? null, index.indicator(indicator), index);
  }, [data, indicator, index]);
  const props = useMemo(() => {
    if (!national) return null;
    const { municipalities, country } = national.figures;
    const format = text.format(indicator);
    const { computedShares: computed } = index.catalog;
    const region = index.area(area).parents.find((id) => index.area(id).type === 'region');
    const share =
      computed?.indicator === indicator && computed.period === national.figures.period && region
        ? computed.shares[region]
        : undefined;
    const values = municipalities.map((o) => o.value);
    const scale = niceScale(at(values, 0), at(values, -1));
    const decimals = tickDecimals(scale.ticks);
    const marks: StripMark[] = [
      ...(country
        ? [
            {
              value: country.value,
              name: `${text.area(country.area)} ${format.bare(country.value, country.decimals)}`,
              sort: 'middle' as const,
            },
          ]
        : []),
      ...(share !== undefined && region
        ? [
            {
              value: share,
              name: `${HELD_AGAINST[language].region} ${VERDICT[language].about(format.bare(share))}`,
              sort: 'reference' as const,
            },
          ]
        : []),
    ];
    const among = [area, ...more];
    return {
      figures: municipalities,
      scale,
      half: null,
      marks,
      chosen: new Map(among.map((id) => [id, areaColor(id, index, among)])),
      label: t.strip(text.indicator(indicator), municipalities.length),
      name: (id: string) => text.area(id),
      say: (o: Observation) => `${text.area(o.area)}: ${valueText(o, text)}`,
      tick: (value: number) => format.bare(value, decimals),
    };
  }, [national, area, more, indicator, index, language, text, t]);
  if (error) return <LoadFailure error={error} retry={refetch} />;
  if (!props || !national) return waiting;
  const shown = national.figures.municipalities.find((o) => o.area === pointed);
  return (
    <StripBox
      place={place}
      pointed={
        <span className={styles.pointed} aria-hidden="true">
          {shown ? props.say(shown) : t.stripHint}
        </span>
      }
    >
      <StripPlot
        {...props}
        small
        onPoint={setPointed}
        onToggle={(id) =>
          id !== area && setMore(more.includes(id) ? more.filter((one) => one !== id) : [...more, id])
        }
      />
    </StripBox>
  );
}
