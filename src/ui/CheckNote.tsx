import type { CheckResult } from '../model/check';
import type { Text } from './useText';

/** A discrepancy: the rule, the stated value and the computed one. @param named whether it says whose figures they are */
export function CheckNote({
  check,
  text,
  named = false,
}: {
  check: CheckResult;
  text: Text;
  named?: boolean;
}) {
  const { t } = text;
  const { full } = text.format(check.indicator);
  const sentence = t.checkType[check.type](
    full(check.stated, check.decimals),
    full(check.computed, check.decimals),
  );
  return (
    <li>
      {named && (
        <>
          <a href={text.href({ page: 'source', source: check.source, figure: check.observation })}>
            {text.source(check)}
          </a>
          :{' '}
        </>
      )}
      <strong>{check.name[text.language]}.</strong> {sentence} ({t.sources.computed}).
      {check.status === 'rounding' && ` ${t.sources.roundingNote}`}
    </li>
  );
}
