import { useEffect, useMemo, useRef, useState } from 'react';
import { PASSAGES } from '../../i18n/passages';
import type { Observation } from '../../model/observation';
import type { Passages } from '../../referat/review/passages';
import { navigate } from '../../state/store';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { DocumentText, type Mark } from './DocumentText';
import styles from './passage.module.css';

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
  const { blocks } = passages;
  const part = passages.items.find(({ number }) => number === item);
  const marks = useMemo(
    () =>
      figures
        .flatMap((figure) =>
          (passages.spans[figure.id] ?? []).map(
            ({ from, to }): Mark => ({
              from,
              to,
              key: figure.id,
              look: 'plain',
              chosen: figure.id === chosen,
              title: t.figure(
                `${text.format(figure.indicator).full(figure.value, figure.decimals)}, ${text.indicator(figure.indicator)}`,
              ),
            }),
          ),
        )
        // Of several figures at one place the one that is looked up is shown.
        .sort((a, b) => a.from - b.from || Number(b.chosen) - Number(a.chosen)),
    [figures, passages, chosen, t, text],
  );
  const around = [
    ...new Set(
      marks
        .filter((mark) => mark.chosen)
        .map(({ from }) => blocks.findIndex((block) => block.from <= from && from < block.to)),
    ),
  ].filter((block) => block >= 0);
  const quote = useRef<HTMLElement>(null);
  const shown = around.length > 0 ? chosen : null;
  // What is looked up is the passage, with its row under it.
  useEffect(() => {
    if (shown !== null) quote.current?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [shown]);
  const isHere = figures.some(({ id }) => id === chosen);
  const document = { text: passages.text, blocks, marks };
  return (
    <div className={styles.passage}>
      {isHere && around.length === 0 && <p className="muted">{t.missing}</p>}
      {around.length > 0 && (
        <figure ref={quote} className={styles.quote}>
          <figcaption className="small muted">{t.passage}</figcaption>
          {around.map((block) => (
            <DocumentText key={block} {...document} first={block} end={block + 1} />
          ))}
        </figure>
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
                choose={({ key }) => navigate(text.href({ page: 'source', source, figure: key }))}
              />
            </div>
          )}
        </>
      )}
    </div>
  );
}
