import type { Coverage } from '../../../analysis/national/figures';
import { NATIONAL } from '../../../i18n/national';
import type { Text } from '../../../ui/useText';
import styles from './national.module.css';

/** Slides through the periods, the oldest to the left, so that what is drawn is seen to change. */
export function PeriodSlider({
  periods,
  period,
  text,
  onChange,
}: {
  /** The latest first. */
  periods: readonly Coverage[];
  period: string;
  text: Text;
  onChange: (period: string) => void;
}) {
  const last = periods.length - 1;
  return (
    <input
      type="range"
      className={styles.slider}
      aria-label={NATIONAL[text.language].slide}
      aria-valuetext={text.period(period)}
      min={0}
      max={last}
      value={last - periods.findIndex((one) => one.period === period)}
      onChange={(event) => {
        const next = periods[last - Number(event.target.value)];
        if (next) onChange(next.period);
      }}
    />
  );
}
