import { type ComponentProps, Suspense, useRef } from 'react';
import { LEAST_AREAS } from '../../../analysis/national/figures';
import { Boundary } from '../../../ui/Boundary';
import { Loading } from '../../../ui/LoadState';
import { loadable } from '../../../ui/loadable';
import { useNear } from '../../../ui/useNear';
import type Card from './NationalCard';
import styles from './national.module.css';

const NationalCard = loadable(() => import('./NationalCard'));

/** {@link Card}, loaded when it is scrolled to; nothing for an indicator of few municipalities. */
export function NationalSection(props: ComponentProps<typeof Card>) {
  const { view, text } = props;
  const ref = useRef<HTMLDivElement>(null);
  const near = useNear(ref);
  const { areas } = text.index.entry(view.indicator);
  if (areas.filter((id) => text.index.area(id).type === 'kommune').length < LEAST_AREAS) return null;
  return (
    <div ref={ref} className={near ? undefined : styles.room}>
      {near && (
        <Boundary resetKey={view}>
          <Suspense
            fallback={
              <div className={styles.room}>
                <Loading />
              </div>
            }
          >
            <NationalCard {...props} />
          </Suspense>
        </Boundary>
      )}
    </div>
  );
}
