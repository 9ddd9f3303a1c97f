import { seriesLabel } from '../../../analysis/insight/labels';
import { useText } from '../../../ui/useText';
import type { FormProps } from '../../drawing';
import { targetText } from '../../targetText';
import styles from './OneNumber.module.css';

/** One number alone: large, with what it is. */
export default function OneNumber({ chart, size }: FormProps) {
  const text = useText();
  const series = chart.series[0];
  const o = series?.points.at(-1)?.observation;
  if (!series || !o) return null;
  const { before, number, after } = text.format(o.indicator).parts(o.value, o.decimals);
  const label = seriesLabel(series, chart.series, text).split(' · ');
  return (
    <>
      <p className={styles.value} data-size={size}>
        {before && <small>{before} </small>}
        {number}
        {after && <small> {after}</small>}
      </p>
      <p className="muted">{[...new Set([...label, text.t.kind[o.kind], text.when(o)])].join(' · ')}</p>
      {chart.targets.map((target) => (
        <p key={target.id}>{targetText(target, chart, text)}</p>
      ))}
    </>
  );
}
