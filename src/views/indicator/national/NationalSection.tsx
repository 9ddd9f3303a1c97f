import type { ComponentProps } from 'react';
import { LEAST_AREAS } from '../../../analysis/national/figures';
import { Boundary } from '../../../ui/Boundary';
import { lazyWithRetry } from '../../../ui/lazyWithRetry';
import { WhenNear } from '../../../ui/WhenNear';
import type Card from './NationalCard';

const NationalCard = lazyWithRetry(() => import('./NationalCard'));

/** {@link Card}, loaded when it is scrolled to; nothing for an indicator of few municipalities. */
export function NationalSection(props: ComponentProps<typeof Card>) {
  const { view, text } = props;
  const { areas } = text.index.entry(view.indicator);
  if (areas.filter((id) => text.index.area(id).type === 'kommune').length < LEAST_AREAS) return null;
  return (
    <WhenNear room={480}>
      <Boundary resetKey={view}>
        <NationalCard {...props} />
      </Boundary>
    </WhenNear>
  );
}
