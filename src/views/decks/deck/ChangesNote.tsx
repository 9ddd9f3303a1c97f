import { rowName, valueWith } from '../../../analysis/compare/words';
import type { FigureChanges } from '../../../analysis/deck/changes';
import { PRESENT } from '../../../i18n/present';
import { Button } from '../../../ui/Button';
import { Note } from '../../../ui/Note';
import { useTexts } from '../../../ui/useMessages';
import { useText } from '../../../ui/useText';

/** Figures that are named one by one. */
const MOST = 5;

/** How the figures of a slide differ from those it was made with. */
export function ChangesNote({
  changes,
  titled,
  onAccept,
}: {
  changes: FigureChanges;
  /** True if the reader wrote the title, which may no longer be true. */
  titled: boolean;
  onAccept: () => void;
}) {
  const text = useText();
  const t = useTexts(PRESENT).changes;
  const { changed, added, gone } = changes;
  return (
    <Note as="div" role="note">
      <p>
        <strong>{t.title(text.date(changes.since))}</strong>
      </p>
      <ul>
        {changed.slice(0, MOST).map(({ figure, was }) => (
          <li key={figure.id}>
            {t.changed(
              [text.area(figure.area), rowName(figure, text), text.period(figure.period)].join(', '),
              text.format(figure.indicator).full(was, figure.decimals),
              valueWith(figure, false, text),
            )}
          </li>
        ))}
        {added.length > 0 && <li>{t.added(added.length)}</li>}
        {gone > 0 && <li>{t.gone(gone)}</li>}
        {titled && <li>{t.ownTitle}</li>}
      </ul>
      <Button onClick={onAccept}>{t.accept}</Button>
    </Note>
  );
}
