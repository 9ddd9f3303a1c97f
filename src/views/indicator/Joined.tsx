import { useEffect } from 'react';
import type { JoinedWords } from '../../analysis/insight/joinedWords';
import { INDICATORS } from '../../i18n/indicators';
import { isOwn } from '../../model/ownData';
import { Card } from '../../ui/Card';
import { ComputedNote } from '../../ui/ComputedNote';
import { FigureLink } from '../../ui/FigureLink';
import { OwnMark } from '../../ui/OwnMark';
import { Rich } from '../../ui/Rich';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import styles from './Joined.module.css';

/**
 * What stands behind the figure of the page: its change, what is missing to its target, its other side, each in a sentence
 * that leads to its source. Nothing if no figure of the areas does.
 * @param gone the indicator that a link has gone to
 */
export function Joined({
  joined,
  gone,
  text,
}: {
  joined: readonly JoinedWords[];
  gone: string | null;
  text: Text;
}) {
  const words = useTexts(INDICATORS);
  useEffect(() => {
    if (gone === null) return;
    // After the page has been taken to its top.
    const frame = requestAnimationFrame(() => {
      const section = document.getElementById(gone);
      section?.scrollIntoView({ block: 'center', behavior: 'instant' });
      section?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [gone]);
  const told = joined.filter(({ sentences }) => sentences.length > 0);
  if (told.length === 0) return null;
  return (
    <Card aria-labelledby="bag-tallet">
      <h2 id="bag-tallet" className={styles.heading}>
        {words.behind}
      </h2>
      <div className={styles.sections}>
        {told.map(({ indicator, sentences }) => (
          <section
            key={indicator}
            id={indicator}
            className={styles.section}
            aria-label={text.indicator(indicator)}
            data-chosen={indicator === gone || undefined}
            tabIndex={-1}
          >
            {sentences.map(({ figure: o, said }, i) => (
              <p key={`${o.source} ${o.id}`}>
                <Rich text={said.text} />{' '}
                <span className={styles.source}>
                  {isOwn(o.source) && <OwnMark />}
                  <FigureLink of={o} text={text}>
                    {text.source(o)}
                  </FigureLink>
                </span>
                {o.note && o.note.da !== sentences[i + 1]?.figure.note?.da && (
                  <span className={styles.note}>{o.note[text.language]}</span>
                )}
              </p>
            ))}
          </section>
        ))}
      </div>
      <ComputedNote
        computed={told.flatMap(({ sentences }) => sentences.flatMap(({ said }) => said.computed))}
        text={text}
        className={styles.computed}
      />
    </Card>
  );
}
