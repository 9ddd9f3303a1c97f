import { useEffect, useMemo, useRef } from 'react';
import { PASSAGES } from '../../i18n/passages';
import type { Observation } from '../../model/observation';
import type { Passages } from '../../referat/review/passages';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { DocumentText } from './DocumentText';
import styles from './passage.module.css';
import { blocksAround, passageMarks } from './passageMarks';

/** Scrolls what a number stands in, up to the passage around it, so that it is in view; the page stays where it is. */
function bringIntoView(mark: Element, passage: Element): void {
  for (let box = mark.parentElement; box && passage.contains(box); box = box.parentElement) {
    const [own, outer] = [mark.getBoundingClientRect(), box.getBoundingClientRect()];
    if (own.bottom > outer.bottom) box.scrollTop += (own.top + own.bottom - outer.top - outer.bottom) / 2;
    if (own.right > outer.right) box.scrollLeft += (own.left + own.right - outer.left - outer.right) / 2;
  }
}

/** The passages of a text around a figure, its number marked among those of other figures; says so if it is not there. */
export function Quote({
  passages,
  figures,
  chosen,
  text,
}: {
  passages: Passages;
  /** Those of its item. */
  figures: readonly Observation[];
  /** Id of the figure. */
  chosen: string;
  text: Text;
}) {
  const t = useTexts(PASSAGES);
  const passage = useRef<HTMLElement>(null);
  const marks = useMemo(
    () => passageMarks(passages, figures, chosen, text),
    [passages, figures, chosen, text],
  );
  const around = blocksAround(passages, marks);
  useEffect(() => {
    const mark = [...(passage.current?.querySelectorAll('[data-mark]') ?? [])].find(
      (one) => one.getAttribute('data-mark') === chosen,
    );
    if (mark && passage.current) bringIntoView(mark, passage.current);
  }, [chosen]);
  if (around.length === 0) return <p className="muted">{t.missing}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long passage is scrolled by the keyboard too
    <figure ref={passage} className={styles.quote} tabIndex={0} aria-label={t.passage}>
      <figcaption className="small muted">{t.passage}</figcaption>
      {around.map((block) => (
        <DocumentText
          key={block}
          text={passages.text}
          blocks={passages.blocks}
          marks={marks}
          first={block}
          end={block + 1}
        />
      ))}
    </figure>
  );
}
