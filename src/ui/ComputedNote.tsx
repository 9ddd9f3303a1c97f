import type { ReactNode } from 'react';
import type { Computed as ComputedNumber } from '../analysis/computed';
import { formula } from '../analysis/insight/formula';
import type { Wording } from '../i18n/wording';
import styles from './ComputedNote.module.css';
import { classNames } from './classNames';

/** How numbers are computed, folded under a summary. */
export function Computed({
  summary,
  className,
  children,
}: {
  summary: string;
  className?: string | undefined;
  children: ReactNode;
}) {
  return (
    <details className={classNames(styles.computed, className)}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

/** Lines of arithmetic as {@link Computed}. */
export function ComputedLines({
  lines,
  ...props
}: {
  lines: readonly string[];
  summary: string;
  className?: string | undefined;
}) {
  return (
    <Computed {...props}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Computed>
  );
}

/** Marks numbers as computed, with the arithmetic folded; nothing if none are. */
export function ComputedNote({
  computed,
  text,
  className,
}: {
  computed: readonly ComputedNumber[];
  text: Wording;
  className?: string | undefined;
}) {
  const lines = [...new Set(computed.map((c) => formula(c, text)))];
  if (lines.length === 0) return null;
  return <ComputedLines lines={lines} summary={text.t.computed} className={className} />;
}
