import { Suspense, useState } from 'react';
import { ADD_TO_DECK } from '../../i18n/addToDeck';
import type { SlideContent } from '../../model/deck';
import type { Observation } from '../../model/observation';
import { Boundary } from '../../ui/Boundary';
import { Button } from '../../ui/Button';
import { lazyWithRetry } from '../../ui/lazyWithRetry';
import { useTexts } from '../../ui/useMessages';

const AddToDeck = lazyWithRetry(() => import('./AddToDeck'));

/**
 * Adds what is shown to a deck; see {@link AddToDeck}.
 * @param figures what is shown now, or null if it is not known
 * @param contents a slide each
 * @param of what is added, on a page where several things can be
 */
export function AddButton({
  contents,
  figures,
  of,
  look = 'link',
}: {
  contents: readonly SlideContent[];
  figures: readonly Observation[] | null;
  of?: string;
  look?: 'plain' | 'link';
}) {
  const t = useTexts(ADD_TO_DECK);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        look={look}
        aria-haspopup="dialog"
        aria-label={of === undefined ? undefined : t.addOf(of)}
        onClick={() => setOpen(true)}
      >
        {of === undefined ? t.add : `+ ${t.short}`}
      </Button>
      {open && (
        <Boundary resetKey={open}>
          <Suspense fallback={null}>
            <AddToDeck contents={contents} figures={figures} onClose={() => setOpen(false)} />
          </Suspense>
        </Boundary>
      )}
    </>
  );
}
