import { useMemo } from 'react';
import { areaOfSlide, describeSlide, type WordsContent } from '../../analysis/deck/describe';
import type { SlideWords } from '../../analysis/deck/slideWords';
import { useAreaFigures } from '../../ui/areaFigures';
import { LoadFailure, Loading } from '../../ui/LoadState';
import { today } from '../../ui/today';
import { useText } from '../../ui/useText';
import { SlideFrame, type SlideProps } from './SlideFrame';
import { TitleSlide } from './TitleSlide';
import { WordsBody } from './WordsBody';

function Described({ words, unread, ...props }: SlideProps & { words: SlideWords; unread: boolean }) {
  const { t } = useText();
  if (words.body.type === 'title') return <TitleSlide {...props} words={words} body={words.body} />;
  return (
    <SlideFrame
      {...props}
      eyebrow={words.eyebrow}
      own={words.title}
      subtitle={words.subtitle}
      figures={words.figures}
      source={words.foot}
      notes={unread ? [t.states.unread] : []}
    >
      <WordsBody body={words.body} />
    </SlideFrame>
  );
}

/** A slide of words about an area, once the area's figures are loaded. */
function OfArea({ content, area, ...props }: SlideProps & { content: WordsContent; area: string }) {
  const text = useText();
  const { figures, error, refetch } = useAreaFigures(area);
  const words = useMemo(
    () => figures && describeSlide(content, figures, today(), text),
    [content, figures, text],
  );
  if (words) return <Described {...props} words={words} unread={figures?.unread ?? false} />;
  return (
    <SlideFrame {...props} onShown={undefined} eyebrow="" own={text.area(area)}>
      {error ? <LoadFailure error={error} retry={() => void refetch()} /> : <Loading />}
    </SlideFrame>
  );
}

function OfNone({ content, ...props }: SlideProps & { content: WordsContent }) {
  const text = useText();
  const words = useMemo(() => describeSlide(content, null, today(), text), [content, text]);
  return <Described {...props} words={words} unread={false} />;
}

/** A slide that is no chart and no table; see `analysis/deck/describe.ts`. */
export function WordsSlide(props: SlideProps & { content: WordsContent }) {
  const area = areaOfSlide(props.content);
  return area === null ? <OfNone {...props} /> : <OfArea {...props} area={area} />;
}
