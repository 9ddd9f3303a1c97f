import type { Computed } from '../analysis/computed';
import { formula } from '../analysis/insight/formula';
import type { Wording } from '../i18n/wording';

/** Lines of arithmetic, shown on request under what they are called. */
export function ComputedLines({ lines, summary }: { lines: readonly string[]; summary: string }) {
  return (
    <details className="computed">
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
export function ComputedNote({ computed, text }: { computed: readonly Computed[]; text: Wording }) {
  const lines = [...new Set(computed.map((c) => formula(c, text)))];
  return lines.length === 0 ? null : <ComputedLines lines={lines} summary={text.t.computed(lines.length)} />;
}
