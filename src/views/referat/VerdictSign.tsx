import type { Verdict } from '../../referat/review/drafts';
import { classNames } from '../../ui/classNames';
import styles from './referat.module.css';

/** A sign for what is decided: a tick, a dash, a question mark, or an empty ring for what is only proposed. */
export function VerdictSign({ verdict, sure }: { verdict: Verdict; sure: boolean }) {
  const isDoubt = verdict === 'open' && !sure;
  const look = verdict === 'kept' ? styles.signKept : isDoubt && styles.signDoubt;
  return (
    <svg
      className={classNames(styles.sign, look)}
      viewBox="0 0 20 20"
      width="18"
      height="18"
      aria-hidden="true"
    >
      {isDoubt ? (
        <>
          <rect x="1.5" y="1.5" width="17" height="17" rx="3" />
          <path d="M7.3 7.7c.2-1.6 1.2-2.5 2.8-2.5 1.7 0 2.7 1 2.7 2.4 0 2.1-2.6 2.1-2.6 4.2M10.2 14v1" />
        </>
      ) : (
        <circle cx="10" cy="10" r="8.7" />
      )}
      {verdict === 'kept' && <path d="M5.8 10.4l2.9 2.9 5.5-6" />}
      {verdict === 'skipped' && <path d="M6 10h8" />}
    </svg>
  );
}
