import { quoted } from '../i18n/quotes';
import { SOURCE_PAGES } from '../i18n/sourcePages';
import type { CheckResult } from '../model/check';
import { FigureLink } from './FigureLink';
import { useTexts } from './useMessages';
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
  const words = useTexts(SOURCE_PAGES);
  const { full } = text.format(check.indicator);
  const sentence = words.checkType[check.type](
    check.printed === undefined ? full(check.stated, check.decimals) : quoted(check.printed, text.language),
    full(check.computed, check.decimals),
  );
  return (
    <li>
      {named && (
        <>
          {check.observation === null ? (
            <a href={text.href({ page: 'source', source: check.source, figure: null })}>
              {text.source(check)}
            </a>
          ) : (
            <FigureLink of={{ source: check.source, id: check.observation }} text={text}>
              {text.source(check)}
            </FigureLink>
          )}
          :{' '}
        </>
      )}
      <strong>{check.name[text.language]}.</strong> {sentence} ({words.computed}).
      {check.status === 'rounding' && ` ${words.roundingNote}`}
    </li>
  );
}
