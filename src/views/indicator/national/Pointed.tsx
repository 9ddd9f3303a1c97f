import { valueText } from '../../../analysis/insight/labels';
import { fromMedianText, placeText } from '../../../analysis/insight/nationalWords';
import type { National } from '../../../analysis/national/national';
import { NATIONAL } from '../../../i18n/national';
import { Button } from '../../../ui/Button';
import { classNames } from '../../../ui/classNames';
import type { Text } from '../../../ui/useText';
import styles from './national.module.css';

/** The line that says what is known of the municipality pointed at, with the way to choose it and to its page. */
export function Pointed({
  area,
  hint,
  national,
  chosen,
  onToggle,
  text,
}: {
  area: string | null;
  /** What is said while none is pointed at. */
  hint: string;
  national: National;
  chosen: boolean;
  onToggle: (area: string) => void;
  text: Text;
}) {
  const t = NATIONAL[text.language];
  if (area === null) {
    return (
      <p className={classNames(styles.pointed, 'muted')}>
        {hint} <span className={styles.keys}>{t.hints.keys}</span>
      </p>
    );
  }
  const figure = national.figures.municipalities.find((o) => o.area === area);
  const median = national.spread?.median;
  const more = figure && [
    placeText(area, national, text),
    median ? fromMedianText(figure, median, text) : '',
  ];
  return (
    <p className={styles.pointed}>
      <span>
        <a href={text.href({ page: 'area', area })}>{text.area(area)}</a>:{' '}
        <strong>{figure ? valueText(figure, text) : t.noValue}</strong>
        {more?.filter(Boolean).map((words) => `, ${words}`)}
      </span>{' '}
      <Button look="link" onClick={() => onToggle(area)}>
        {chosen ? t.drop(text.area(area)) : t.choose(text.area(area))}
      </Button>
    </p>
  );
}
