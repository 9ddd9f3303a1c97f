import { useCallback, useMemo, useRef } from 'react';
import type { Chart } from '../../analysis/chart/types';
import { useText } from '../../ui/useText';
import type { ChartSize } from '../drawing';
import type { Mark } from './marks';
import styles from './Readout.module.css';
import { useOnRead } from './reading';
import { readingWords } from './readingWords';

/** Changes the text of an element in place, which spares the browser taking one text away and laying out another. */
function setText(element: HTMLElement | null, text: string): void {
  if (element?.firstChild) element.firstChild.nodeValue = text;
  else element?.append(text);
}

/**
 * The line that reads out the value pointed at.
 * @param hint what it says while nothing is pointed at
 * @param byKeys true while the chart is read by keyboard: value by value, and announced
 */
export function Readout({
  chart,
  marks,
  byKeys,
  size,
  hint,
}: {
  chart: Chart;
  marks: readonly Mark[];
  byKeys: boolean;
  size: ChartSize;
  hint: string;
}) {
  const text = useText();
  const value = useRef<HTMLElement>(null);
  const more = useRef<HTMLSpanElement>(null);
  const say = useMemo(() => readingWords(chart, marks, text), [chart, marks, text]);
  useOnRead(
    useCallback(
      (mark: Mark | null) => {
        const reading = mark && say(mark, byKeys);
        setText(value.current, reading?.value ?? '');
        setText(more.current, reading?.more ?? hint);
        if (more.current) more.current.className = reading ? '' : 'muted';
      },
      [say, byKeys, hint],
    ),
  );
  return (
    <p className={styles.readout} data-readout="" data-size={size} aria-live={byKeys ? 'polite' : 'off'}>
      <strong ref={value} />
      <span ref={more} />
    </p>
  );
}
