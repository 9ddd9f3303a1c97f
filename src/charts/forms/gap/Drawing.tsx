import { useMemo } from 'react';
import { tone } from '../../../analysis/change';
import { type Band, gapBands, pairsOf } from '../../../analysis/chart/pairs';
import type { Chart } from '../../../analysis/chart/types';
import { groupBy } from '../../../model/groupBy';
import { useTexts } from '../../../ui/useMessages';
import { type FormProps, TONES } from '../../drawing';
import { usePlot } from '../../frame/plot';
import { Key, KeyEntry, KeyMark } from '../../Key';
import { TimePlot } from '../../lines/TimePlot';
import { GAP } from './words';

/** The gaps of every pair of lines in the chart. */
function bandsOf(chart: Chart): Band[] {
  const series = chart.series.map((s) => ({ ...s, also: [], points: s.points.map((p) => p.observation) }));
  const places = groupBy(pairsOf(series), (pair) => `${pair.area}.${pair.group}`);
  return [...places.values()].flatMap(gapBands);
}

/** Shaded gaps between the lines, in the colour of what they mean. */
function Bands({ bands, indicator }: { bands: readonly Band[] } & Pick<FormProps, 'indicator'>) {
  const { xScale, yScale } = usePlot();
  return bands.map(({ sign, corners }) => (
    <polygon
      key={corners.join(' ')}
      data-mark={sign > 0 ? 'above' : 'below'}
      points={corners.map(([px, py]) => `${xScale(px).toFixed(1)},${yScale(py).toFixed(1)}`).join(' ')}
      fill={TONES[tone(sign, indicator.direction)]}
      opacity={0.22}
    />
  ));
}

/** Expected, dashed, and actual over time, with the gap between them shaded by direction and named. */
export default function Gap(props: FormProps) {
  const t = useTexts(GAP);
  const { chart, indicator } = props;
  const bands = useMemo(() => bandsOf(chart), [chart]);
  const behind = useMemo(() => <Bands bands={bands} indicator={indicator} />, [bands, indicator]);
  const signs = [...new Set(bands.map((band) => band.sign))].sort((a, b) => b - a);
  return (
    <>
      <Key>
        {signs.map((sign) => (
          <KeyEntry key={sign} mark={<KeyMark shape="area" color={TONES[tone(sign, indicator.direction)]} />}>
            {sign > 0 ? t.more : t.fewer}
          </KeyEntry>
        ))}
      </Key>
      <TimePlot {...props} behind={behind} />
    </>
  );
}
