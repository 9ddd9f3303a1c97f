import { type ReactNode, Suspense, useState } from 'react';
import type { FigureSet } from '../../dataset/export/set';
import type { Observation } from '../../model/observation';
import { embedHref } from '../../state/embed';
import { Boundary } from '../../ui/Boundary';
import { Button } from '../../ui/Button';
import { Loading } from '../../ui/LoadState';
import { lazyWithRetry } from '../../ui/lazyWithRetry';
import { wholeAddress } from '../../ui/siteAddress';
import type { Text } from '../../ui/useText';
import type { IndicatorView } from '../indicator/page';
import styles from './ExportButton.module.css';
import { figureSet } from './figureSet';

const ExportDialog = lazyWithRetry(() => import('./ExportDialog'));

/**
 * The button that opens “Hent eller kopiér” for the figures shown; none if there are none. The dialog is loaded when
 * it is asked for.
 * @param figures what the sources state of what is shown, in the order shown
 * @param title what they show, without anything computed
 * @param name an id that begins the names of files
 * @param picture the chart as a picture, if there is one
 * @param chart the view of the chart, if it can be embedded
 * @param look how the button looks if it stands among others; without it stands alone
 */
export function ExportButton({
  figures,
  title,
  name,
  text,
  picture,
  chart = null,
  look,
}: {
  figures: readonly Observation[];
  title: string;
  name: string;
  text: Text;
  picture?: ReactNode;
  chart?: IndicatorView | null;
  look?: 'plain' | 'link';
}) {
  const [set, setSet] = useState<FigureSet | null>(null);
  if (figures.length === 0) return null;
  return (
    <>
      <Button
        look={look ?? 'plain'}
        className={look ? undefined : styles.alone}
        aria-haspopup="dialog"
        onClick={() => setSet(figureSet(figures, title, name, text))}
      >
        {text.t.export}
      </Button>
      {set && (
        <Boundary resetKey={set}>
          <Suspense fallback={<Loading />}>
            <ExportDialog
              set={set}
              picture={picture}
              embed={chart ? wholeAddress(embedHref(text.href(chart))) : null}
              onClose={() => setSet(null)}
            />
          </Suspense>
        </Boundary>
      )}
    </>
  );
}
