import { IMPORT } from '../../i18n/import';
import type { ProblemGroup } from '../../model/import';
import type { Mapping } from '../../model/mapping';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Note';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import styles from './import.module.css';
import { aliasOf, setAlias } from './mapping';
import { dispatch } from './useImport';

/** Proposals that are named beside the button that takes them. */
const SHOWN = 3;

/**
 * How many of the unknown spellings are answered, with what follows: reading the file again, which stays in sight while
 * they are gone through. If there are several, one button answers those that can be one area misspelt, and one leaves
 * the rows of the others out.
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
  const open = asked.filter(({ value }) => aliasOf(mapping, value) === null);
  // A name that may be of several is for the reader alone.
  const proposed = open.flatMap(({ value, allowed: [name, ...more] }) => {
    const area = text.index.catalog.areas.find((known) => known.name.da === name);
    return area && more.length === 0 ? [{ value, area }] : [];
  });
  const count = (list: readonly unknown[]) => text.number(list.length, 0);
  return (
    <Note as="div" className={styles.aliasAnswers}>
      <p role="status">{t.aliasAnswered(text.number(answered, 0), count(asked))}</p>
      {asked.length > 1 && proposed.length > 0 && (
        <>
          <Button
            onClick={() =>
              answer(proposed.reduce((now, { value, area }) => setAlias(now, value, area.id), mapping))
            }
          >
            {t.aliasNearest(count(proposed))}
          </Button>
          <p className="muted small">
            {proposed
              .slice(0, SHOWN)
              .map(({ value, area }) => t.aliasPair(value, area.name[text.language]))
              .join(', ')}
            {proposed.length > SHOWN && ' …'}
          </p>
        </>
      )}
      {asked.length > 1 && open.length > 0 && (
        <Button onClick={() => answer(open.reduce((now, { value }) => setAlias(now, value, ''), mapping))}>
          {t.aliasOmitAll(count(open))}
        </Button>
      )}
      {changed && (
        <Button look="primary" onClick={() => dispatch({ type: 'read' })}>
          {t.again}
        </Button>
      )}
    </Note>
  );
}
