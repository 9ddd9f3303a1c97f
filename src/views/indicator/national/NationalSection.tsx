import { type ComponentProps, useEffect, useRef } from 'react';
import { LEAST_AREAS } from '../../../analysis/national/figures';
import { Boundary } from '../../../ui/Boundary';
import { lazyWithRetry } from '../../../ui/lazyWithRetry';
import { WhenNear } from '../../../ui/WhenNear';
import type Card from './NationalCard';

const NationalCard = lazyWithRetry(() => import('./NationalCard'));

/**
 * {@link Card}, loaded when it is scrolled to; nothing for an indicator of few municipalities. An address that says how
 * all of them are shown leads to it.
 */
export function NationalSection(props: ComponentProps<typeof Card>) {
  const { view, text } = props;
  const section = useRef<HTMLDivElement>(null);
  // It is higher than a screen, which is all that there is to see of what it is led to.
  const asked = useRef(view.national !== null);
  useEffect(() => {
    if (!asked.current) return;
    // After the page has been taken to its top.
    const frame = requestAnimationFrame(() =>
      section.current?.scrollIntoView({ block: 'start', behavior: 'instant' }),
    );
    return () => cancelAnimationFrame(frame);
  }, []);
  const { areas } = text.index.entry(view.indicator);
  if (areas.filter((id) => text.index.area(id).type === 'kommune').length < LEAST_AREAS) return null;
  return (
    <div ref={section}>
      <WhenNear room={asked.current ? '100vh' : 480}>
        <Boundary resetKey={view}>
          <NationalCard {...props} />
        </Boundary>
      </WhenNear>
    </div>
  );
}
