import { type ComponentProps, Suspense } from 'react';
import type { PictureExport as Buttons } from '../../charts/picture/PictureExport';
import { Boundary } from '../../ui/Boundary';
import { Loading } from '../../ui/LoadState';
import { loadable } from '../../ui/loadable';

const PictureExport = loadable(async () => {
  const part = await import('../../charts/picture/PictureExport');
  return { default: part.PictureExport };
});

/** The buttons that make a picture, loaded with the dialog they stand in; see {@link Buttons}. */
export function PicturePart(props: ComponentProps<typeof Buttons>) {
  return (
    <Boundary resetKey={props.content}>
      <Suspense fallback={<Loading />}>
        <PictureExport {...props} />
      </Suspense>
    </Boundary>
  );
}
