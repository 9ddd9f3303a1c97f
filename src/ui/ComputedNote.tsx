import type { Computed } from '../analysis/computed';
import { formula } from '../analysis/insight/formula';
import type { Wording } from '../i18n/wording';

/** Marks numbers as computed; the arithmetic is shown on request. Nothing where nothing is computed. */
export function ComputedNote({ computed, text }: { computed: readonly Computed[]; text: Wording }) {
  const lines = [...new Set(computed.map((c) => formula(c, text)))];
  if (lines.length === 0) return null;
  return (
    <details className="computed">
      <summary>{text.t.computed(lines.length)}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
