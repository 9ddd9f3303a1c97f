import { useMemo, useState } from 'react';
import { PASSAGES } from '../../i18n/passages';
import type { Observation } from '../../model/observation';
import type { Passages } from '../../referat/review/passages';
import { openSheet } from '../../state/sheet';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { DocumentText } from './DocumentText';
import styles from './passage.module.css';
import { passageMarks } from './passageMarks';
import { Quote } from './Quote';

/** Passages around the figure that is looked up, its number marked, and the text of its item with all figures marked. */
export default function Passage({
  passages,
  source,
  item,
  figures,
  chosen,
  text,
}: {
  passages: Passages;
  source: string;
  /** Number of the item. */
  item: string;
  figures: readonly Observation[];
  /** Id of the figure that is looked up; null for none. */
  chosen: string | null;
  text: Text;
}) {
  const t = useTexts(PASSAGES);
  const [open, setOpen] = useState(false);
  const part = passages.items.find(({ number }) => number === item);
  const marks = useMemo(
    () => passageMarks(passages, figures, chosen, text),
    [passages, figures, chosen, text],
  );
  const document = { text: passages.text, blocks: passages.blocks, marks };
  return (
    <div className={styles.passage}>
      {chosen !== null && figures.some(({ id }) => id === chosen) && (
        <Quote passages={passages} figures={figures} chosen={chosen} text={text} />
      )}
      {part && (
        <>
          <Button look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? t.hide : t.show}
          </Button>
          {open && (
            <div className={styles.whole}>
              <DocumentText
                {...document}
                first={part.first}
                end={part.end}
                choose={({ key }) => openSheet({ source, id: key })}
              />
            </div>
          )}
        </>
      )}
    </div>
  );
}
