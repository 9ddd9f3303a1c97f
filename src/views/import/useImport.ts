/**
 * The flow of importing for as long as the product is open, and the worker that does the reading. Other pages leave it as
 * it is, so that Back finds it; the file and the worker go when the reader begins anew, stops or keeps. Loaded anew, the
 * product knows nothing of it: the browser asks first.
 */
import { create } from 'zustand';
import type { ImportAnswer, KeepAs } from '../../dataset/import/protocol';
import { type ImportSession, startImport } from '../../dataset/import/session';
import { EMBEDDED } from '../../dataset/load/embedded';
import { openOwnStore } from '../../dataset/store/own/store';
import type { Catalog } from '../../model/catalog';
import { SITE } from '../../model/siteRoot';
import { giveWay, takeOwn } from '../../state/own';
import { useApp } from '../../state/store';
import { download } from '../../ui/download';
import { today } from '../../ui/today';
import { type Action, type Flow, hasAnswers, type Input, keepAs, reduce, START } from './flow';
import { loses } from './mapping';

interface ImportState {
  readonly flow: Flow;
  /** True if several files were dropped at once, of which one is read. */
  readonly several: boolean;
  /** True if a file was dropped that was not read, as another is under way. */
  readonly busy: boolean;
  /** The catalogue that figures are held against; null until a page has told. */
  readonly catalog: Catalog | null;
}

/** What is shown; a file dropped elsewhere in the product is here before the page is. */
export const useImport = create<ImportState>(() => ({
  flow: START,
  several: false,
  busy: false,
  catalog: null,
}));

// Closing the tab would lose what has been said and read; the browser asks in its own words, on whatever page.
const ask = (event: BeforeUnloadEvent) => event.preventDefault();
useImport.subscribe(({ flow }) => {
  if (hasAnswers(flow)) addEventListener('beforeunload', ask);
  else removeEventListener('beforeunload', ask);
});

let session: ImportSession | null = null;

/** Ends the worker, and with it everything that has been read and not kept. */
function end(): void {
  session?.end();
  session = null;
}

/** The name of the file of rejected rows. */
function rejectedName(flow: Flow): string {
  const name = 'input' in flow ? flow.input.name : '';
  const stem = name.replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{N}_-]+/gu, '-');
  return `${stem || 'indsat'}-afvist.csv`;
}

/** Takes what the worker says. */
function hear(answer: ImportAnswer): void {
  if (answer.type === 'rejected') {
    download(rejectedName(useImport.getState().flow), new Blob([answer.csv], { type: 'text/csv' }));
    return;
  }
  if (answer.type === 'kept') {
    takeOwn(answer.dataset, answer.files).then(
      () => dispatch({ type: 'answered', answer }),
      () => dispatch({ type: 'answered', answer: { type: 'failed', failure: 'storage-full', detail: '' } }),
    );
    return;
  }
  const { flow } = useImport.getState();
  if (answer.type === 'failed' && answer.detail === 'full' && flow.step === 'report') {
    // What the reader has deleted gives way, and it is tried again.
    void giveWay().then((gave) =>
      gave ? sendKeep(keepAs(flow.opened, today())) : dispatch({ type: 'answered', answer }),
    );
    return;
  }
  dispatch({ type: 'answered', answer });
}

/** Tells which catalogue is in use; needed before a file is opened. What it has lost is asked for again. */
export function provideCatalog(catalog: Catalog): void {
  const { catalog: before, flow } = useImport.getState();
  if (before === catalog) return;
  if (before && loses(before, catalog)) dispatch({ type: 'lose', catalog });
  // What the worker holds figures against is the former one: it opens the file anew when it is to be read.
  else if (flow.step === 'mapping') end();
  useImport.setState({ catalog });
}

/** Opens a file in a worker of its own. */
function begin({ file, name, sheet }: Input): void {
  end();
  const { catalog } = useImport.getState();
  if (!catalog) throw new Error('A file is opened before the catalogue is there');
  session = startImport(hear);
  // What the page carries itself needs no address.
  const base = EMBEDDED ? null : SITE;
  session.send({ type: 'open', file, name, sheet, catalog, base });
}

/** Has what is good kept, if the page itself keeps things: a private window may have no lasting place. */
async function sendKeep(as: KeepAs): Promise<void> {
  const { lasting } = await openOwnStore();
  session?.send({ type: 'keep', as, pageLasts: lasting });
}

/** Lets something happen, and sends what the step that is reached asks of the worker. */
export function dispatch(action: Action): void {
  const before = useImport.getState().flow;
  let after = reduce(before, action);
  if (after === before) return;
  // If the worker has ended, the file has to be opened again before it can be read.
  if (after.step === 'reading' && !session) {
    const { input, opened } = after;
    after = { step: 'opening', input, resume: { ...opened, read: true } };
  }
  useImport.setState({ flow: after, busy: false });
  if (action.type === 'lose') end();
  switch (after.step) {
    case 'opening':
      begin(after.input);
      break;
    case 'reading':
      if (before.step !== 'reading') session?.send({ type: 'read', mapping: after.opened.mapping });
      break;
    case 'report':
      if (action.type === 'keep') void sendKeep(keepAs(after.opened, today()));
      break;
    case 'choose':
    case 'failed':
    case 'kept':
      useImport.setState({ several: false });
      end();
  }
}

/** Asks for a file with everything that was rejected, which is then saved. */
export function saveRejected(): void {
  session?.send({ type: 'rejected', language: useApp.getState().language });
}

/** Tells that another file is not read, as one is under way. */
export function reportBusy(): void {
  useImport.setState({ busy: true });
}

/** Opens the first of some files that were dropped, unless something is under way, which is told. */
export function openDropped([file, ...more]: readonly File[]): void {
  if (!isIdle()) {
    reportBusy();
    return;
  }
  useImport.setState({ several: more.length > 0 });
  if (file) openFile(file, file.name);
}

/** Whether nothing is under way that would be given up for another file. */
export function isIdle(): boolean {
  return ['choose', 'kept', 'failed'].includes(useImport.getState().flow.step);
}

/** Opens a file, or a text that was pasted. */
export function openFile(file: Blob, name: string, sheet: string | null = null): void {
  dispatch({ type: 'open', input: { file, name, sheet } });
}

/** Opens a text that was pasted. */
export function openText(text: string): void {
  openFile(new Blob([text], { type: 'text/plain' }), '');
}

/** How many import pages are shown: one, or none. */
let shown = 0;

/** The page is shown. @returns what to do when it no longer is */
export function trackPage(): () => void {
  shown += 1;
  return () => {
    shown -= 1;
    // In development React takes the page away and puts it back at once, which is not leaving it.
    setTimeout(() => {
      if (shown > 0) return;
      useImport.setState({ busy: false });
      dispatch({ type: 'leave' });
    });
  };
}
