import { useEffect } from 'react';
import { IMPORT } from '../../i18n/import';
import { Loading } from '../../ui/LoadState';
import { PageHeading } from '../../ui/PageHeading';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import { ChooseStep } from './ChooseStep';
import DropZone from './DropZone';
import { FailedStep } from './FailedStep';
import type { Flow } from './flow';
import { KeptStep } from './KeptStep';
import { MappingStep } from './MappingStep';
import { loses } from './mapping';
import { ReadingStep } from './ReadingStep';
import { ReportStep } from './ReportStep';
import { trackPage, useImport } from './useImport';

/** The step of importing that the reader is at. */
function Step({ flow }: { flow: Flow }) {
  const text = useText();
  switch (flow.step) {
    case 'choose':
      return <ChooseStep flow={flow} text={text} />;
    case 'opening':
    case 'reading':
      return <ReadingStep flow={flow} text={text} />;
    case 'mapping':
      return <MappingStep flow={flow} text={text} />;
    case 'report':
      return <ReportStep flow={flow} text={text} />;
    case 'kept':
      return <KeptStep flow={flow} text={text} />;
    case 'failed':
      return <FailedStep flow={flow} text={text} />;
  }
}

/** Importing the reader's own figures, step by step: choose, say what the columns mean, see the report, keep. */
export default function ImportPage() {
  const t = useTexts(IMPORT);
  const flow = useImport((state) => state.flow);
  useEffect(trackPage, []);
  const { catalog } = useText().index;
  // Until what is gone is asked for again, it cannot be named.
  const lost = useImport((state) => state.catalog !== null && loses(state.catalog, catalog));
  return (
    <>
      <PageHeading page="import" />
      {flow.step === 'choose' && <p className="lede">{t.lede}</p>}
      <DropZone />
      {lost ? <Loading /> : <Step flow={flow} />}
    </>
  );
}
