import { IMPORT } from '../../i18n/import';
import type { Remembered } from '../../model/import';
import type { Mapping } from '../../model/mapping';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Note';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import styles from './import.module.css';
import { setAlias } from './mapping';

/** What is taken over from an earlier file, with the answers about names of areas, each of which can be forgotten. */
export function RememberedNote({
  remembered,
  mapping,
  change,
  text,
}: {
  remembered: Remembered;
  mapping: Mapping;
  change: (mapping: Mapping) => void;
  text: Text;
}) {
  const t = useTexts(IMPORT).mapping;
  const { areas } = text.index.catalog;
  const answers = Object.entries(mapping.areas).flatMap(([spelling, id]) => {
    const area = areas.find((known) => known.id === id);
    // An area that there is no more is asked for again.
    return id === '' || area ? [{ spelling, area }] : [];
  });
  return (
    <Note as="div">
      <p>{t.remembered[remembered]}</p>
      {answers.length > 0 && (
        <>
          <p>{t.answers}</p>
          <ul className={styles.rememberedAnswers}>
            {answers.map(({ spelling, area }) => (
              <li key={spelling}>
                {area ? t.answerIs(spelling, area.name[text.language]) : t.answerOmits(spelling)}{' '}
                <Button
                  look="link"
                  aria-label={t.forgetOf(spelling)}
                  onClick={() => change(setAlias(mapping, spelling, null))}
                >
                  {t.forget}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Note>
  );
}
