import { groupBy } from '../model/groupBy';
import type { Observation } from '../model/observation';
import { isOwn } from '../model/ownData';
import { FigureLink } from './FigureLink';
import { OwnMark } from './OwnMark';
import styles from './SourceLine.module.css';
import type { Text } from './useText';
import { withLook } from './withLook';

/** The sources of figures, each item once: “Faxe, punkt 89 (06.11.2023)”. */
export function sourceItems(
  figures: readonly Observation[],
  text: Text,
): { key: string; words: string; figure: Observation }[] {
  return [...groupBy(figures, (o) => `${o.source} ${o.item}`)].map(([key, [figure]]) => {
    const o = figure as Observation;
    return { key, words: text.source(o), figure: o };
  });
}

/** The line of sources below a chart or a table; see {@link withLook}. */
export const SourceText = withLook(styles.source, 'p');

/** The sources of figures, each with a link. */
export function SourceLine({
  figures,
  text,
  className,
}: {
  figures: readonly Observation[];
  text: Text;
  className?: string | undefined;
}) {
  return (
    <SourceText className={className}>
      {text.t.indicator.sources}:{' '}
      {sourceItems(figures, text).map(({ key, words, figure }, i) => (
        <span key={key}>
          {i > 0 && ', '}
          {isOwn(figure.source) && <OwnMark />}
          <FigureLink of={figure} text={text}>
            {words}
          </FigureLink>
        </span>
      ))}
    </SourceText>
  );
}
