import type { CheckResult } from '../model/check';
import type { Text } from './useText';

/** One computed difference: what the rule is, what is stated, what the parts give. */
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
