import { IMPORT } from '../../i18n/import';
import type { Mapping, ProblemGroup } from '../../model/import';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { aliasOf, setAlias } from './mapping';
import { act } from './useImport';

/**
 * How many of the unknown spellings are answered, with what follows: reading the file again, which stays in sight while
 * they are gone through. Where there are several, one button answers each with the name most like it.
 * @param changed whether something is answered that the file is not read with yet
 */
export function AliasAnswers({
  asked,
  mapping,
  changed,
  answer,
  text,
}: {
  asked: readonly ProblemGroup[];
  mapping: Mapping;
  changed: boolean;
  answer: (mapping: Mapping) => void;
  text: Text;
}) {
  const t = useTexts(IMPORT).report;
  const answered = asked.filter(({ value }) => aliasOf(mapping, value) !== null).length;
  const open = asked.flatMap(({ value, allowed }) => {
    const [nearest] = allowed;
    const area = text.index.catalog.areas.find(({ id, name }) => name.da === nearest || id === nearest);
    return area && aliasOf(mapping, value) === null ? [[value, area.id] as const] : [];
  });
  return (
    <div className="note alias-answers">
      <p role="status">{t.aliasAnswered(text.number(answered, 0), text.number(asked.length, 0))}</p>
      {asked.length > 1 && open.length > 0 && (
        <button
          type="button"
          className="button"
          onClick={() =>
            answer(open.reduce((now, [spelling, area]) => setAlias(now, spelling, area), mapping))
          }
        >
          {t.aliasNearest}
        </button>
      )}
      {changed && (
        <button type="button" className="button primary" onClick={() => act({ type: 'read' })}>
          {t.again}
        </button>
      )}
    </div>
  );
}
