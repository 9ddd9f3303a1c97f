import { useEffect, useRef, useState } from 'react';
import { IMPORT } from '../../i18n/import';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import type { Flow } from './flow';
import styles from './import.module.css';
import { StepHeading } from './StepHeading';
import { dispatch } from './useImport';

/** How often progress is announced; ms. */
const ANNOUNCE = 5000;

/** A text that follows another no more often than now and then, for those who hear it. */
function useSlowly(text: string): string {
  const [announced, setAnnounced] = useState('');
  const latest = useRef(text);
  latest.current = text;
  useEffect(() => {
    const timer = setInterval(() => setAnnounced(latest.current), ANNOUNCE);
    return () => clearInterval(timer);
  }, []);
  return announced;
}

/** How far the reading of a file is, and the way to stop it. */
export function ReadingStep({
  flow,
  text,
}: {
  flow: Extract<Flow, { step: 'opening' | 'reading' }>;
  text: Text;
}) {
  const words = useTexts(IMPORT);
  const t = words.reading;
  const name = flow.input.name || words.choose.pasted;
  const [rows, share] = flow.step === 'reading' ? [flow.rows, flow.share] : [0, null];
  const percent = Math.floor((share ?? 0) * 100);
  const progress = share === null ? t.opening(name) : t.rows(text.number(rows, 0), text.percent(percent, 0));
  const announced = useSlowly(progress);
  return (
    <>
      <StepHeading>{t.heading(name)}</StepHeading>
      <Card as="div" className={styles.reading}>
        <div
          role="progressbar"
          aria-label={t.label}
          aria-valuemin={0}
          aria-valuemax={100}
          {...(share === null ? {} : { 'aria-valuenow': percent })}
          aria-valuetext={progress}
          className={styles.progress}
        >
          <div className={styles.progressDone} style={{ width: `${percent}%` }} />
        </div>
        <p aria-hidden="true">{progress}</p>
        <p className="visually-hidden" role="status">
          {announced}
        </p>
        <Button onClick={() => dispatch({ type: 'cancel' })}>{t.cancel}</Button>
      </Card>
    </>
  );
}
