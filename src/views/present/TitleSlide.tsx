import { useEffect } from 'react';
import type { SlideBody, SlideWords } from '../../analysis/deck/slideWords';
import { areaColor } from '../../ui/colors';
import { Logo } from '../../ui/Logo';
import { PageCode } from '../../ui/PageCode';
import { Swatch } from '../../ui/Swatch';
import { useText } from '../../ui/useText';
import { SlideFoot, type SlideProps } from './SlideFrame';
import styles from './slide.module.css';
import titleStyles from './title.module.css';

/** The first slide of a deck: whose it is, what it asks, who met and when, how new the figures are. */
export function TitleSlide({
  words,
  body: { area, lines },
  title: own,
  place,
  onShown,
}: SlideProps & { words: SlideWords; body: Extract<SlideBody, { readonly type: 'title' }> }) {
  const { t, index, href } = useText();
  const { figures } = words;
  const heading = own ?? words.title;
  useEffect(() => onShown?.({ title: heading, figures }), [onShown, heading, figures]);
  const color = areaColor(area, index);
  return (
    <div className={styles.slide} data-part="slide">
      <p className={titleStyles.product}>
        <Logo className={titleStyles.logo} />
        {t.product}
      </p>
      <div className={titleStyles.body} data-part="body">
        <p className={titleStyles.area} style={{ color: color.text }}>
          <Swatch color={color.mark} className={titleStyles.dot} />
          {words.eyebrow}
        </p>
        <h2 className={titleStyles.title} data-part="title">
          {heading}
        </h2>
        {lines.map((line) => (
          <p key={line} className={titleStyles.line}>
            {line}
          </p>
        ))}
      </div>
      <PageCode href={href({ page: 'area', area })} className={titleStyles.code} />
      <SlideFoot place={place} words={words.foot} />
    </div>
  );
}
