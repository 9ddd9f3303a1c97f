import { type ComponentProps, Suspense } from 'react';
import { Boundary } from '../../ui/Boundary';
import { Loading } from '../../ui/LoadState';
import { lazyWithRetry } from '../../ui/lazyWithRetry';

const PictureExport = lazyWithRetry(() => import('./PictureExport'));

/** The buttons that make a picture, loaded with the dialog they stand in. */
export function PicturePart(props: ComponentProps<typeof PictureExport>) {
  return (
    <Boundary resetKey={props.content}>
      <Suspense fallback={<Loading />}>
        <PictureExport {...props} />
      </Suspense>
    </Boundary>
  );
}
