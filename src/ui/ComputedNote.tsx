import type { Computed } from '../analysis/computed';
import { formula } from '../analysis/insight/formula';
import type { Wording } from '../i18n/wording';
import styles from './ComputedNote.module.css';
import { classNames } from './classNames';

/** Lines of arithmetic, shown on request under what they are called. */
export function ComputedLines({
  lines,
  summary,
  className,
}: {
  lines: readonly string[];
  summary: string;
  className?: string | undefined;
}) {
  return (
    <details className={classNames('computed', styles.computed, className)}>
      <summary>{summary}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

/** Marks numbers as computed; the arithmetic is shown on request. Nothing where nothing is computed. */
export function ComputedNote({
  computed,
  text,
  className,
}: {
  computed: readonly Computed[];
  text: Wording;
  className?: string | undefined;
}) {
  const lines = [...new Set(computed.map((c) => formula(c, text)))];
  if (lines.length === 0) return null;
  return <ComputedLines lines={lines} summary={text.t.computed(lines.length)} className={className} />;
}
