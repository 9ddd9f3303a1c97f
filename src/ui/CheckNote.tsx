import type { CheckResult } from '../model/check';
import type { Text } from './useText';

/** A discrepancy: the rule, the stated value and the computed one. */
export function CheckNote({ check, text }: { check: CheckResult; text: Text }) {
  const { t } = text;
  const { full } = text.format(check.indicator);
  const sentence = t.checkType[check.type](
    full(check.stated, check.decimals),
    full(check.computed, check.decimals),
  );
  return (
    <li>
      <strong>{check.name[text.language]}.</strong> {sentence} ({t.sources.computed}).
      {check.status === 'rounding' && ` ${t.sources.roundingNote}`}
    </li>
  );
}
