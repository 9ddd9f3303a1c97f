import {
  Fragment,
  type KeyboardEvent,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { READ_REFERAT } from '../../i18n/readReferat';
import { at } from '../../model/at';
import { groupBy } from '../../model/groupBy';
import type { Field } from '../../referat/proposal';
import { aboveOf, conflictsOf, countsOf, namedAlike } from '../../referat/review/amongDrafts';
import { type Broken, brokenRules } from '../../referat/review/checking';
import { type Draft, draftsOf, isSure, mayKeep, questionOf, sharedWith } from '../../referat/review/drafts';
import { Note } from '../../ui/Note';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import { useTitle } from '../../ui/useTitle';
import { DocumentPane } from './DocumentPane';
import { type Editing, ItemSection } from './ItemSection';
import { MeetingHead } from './MeetingHead';
import { Notices } from './Notices';
import { ReviewBar } from './ReviewBar';
import { ReviewFoot } from './ReviewFoot';
import { act, keepShown, sayRest, settle } from './reading/answering';
import { knownFor } from './reading/known';
import { goTo, select, useReading } from './reading/state';
import styles from './referat.module.css';
import { meetingWords } from './words';

/** Whether a key is meant for a field. */
function inField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, dialog') !== null;
}

/** The row of a figure. */
const rowOf = (list: Element | null, key: string | null) =>
  list?.querySelector<HTMLElement>(`[data-figure="${key}"]`);
/** The heading of the item that is open. */
const headIn = (list: Element | null) =>
  list?.querySelector<HTMLElement>('[data-item][aria-expanded="true"]');

const NONE: readonly Broken[] = [];
/** Stands for no item that is open. */
const NO_ITEM = -2;

/** The figures beside the text they stand in, each to be kept, changed or skipped. */
export function ReviewStep() {
  const text = useText();
  const t = useTexts(READ_REFERAT);
  const state = useReading();
  const { review, rules, selected, open, meetings, file } = state;
  const referat = state.referat as NonNullable<typeof state.referat>;
  const reading = state.reading as NonNullable<typeof state.reading>;
  const known = knownFor(text.index.catalog);
  const [edited, setEdited] = useState<Omit<Editing, 'alike'> | null>(null);
  const list = useRef<HTMLDivElement>(null);
  // A long text is rendered after the figures, in pieces, so that the page answers meanwhile.
  const hasText = useDeferredValue(true, false);
  const { answers, marked } = review;
  const drafts = useMemo(
    () => draftsOf(referat, reading, answers, marked, known),
    [referat, reading, answers, marked, known],
  );
  const editing = useMemo((): Editing | null => {
    const draft = drafts.find(({ key }) => key === edited?.key);
    return edited && draft ? { ...edited, alike: namedAlike(drafts, draft) } : null;
  }, [drafts, edited]);
  const conflicts = useMemo(() => conflictsOf(drafts), [drafts]);
  const broken = useMemo(() => {
    const itemOf = new Map(drafts.map(({ key, item }) => [key, item]));
    return groupBy(brokenRules(rules, referat, drafts, known), ({ observation, parts }) =>
      itemOf.get(observation ?? at(parts, 0)),
    );
  }, [rules, referat, drafts, known]);
  const counts = countsOf(drafts);
  const parts = useMemo(
    () =>
      referat.items.length === 0
        ? [{ item: -1, first: 0, end: referat.document.blocks.length, head: null }]
        : referat.items.map(({ first, end, meeting }, item) => {
            const begins = meetings.length > 1 && referat.items[item - 1]?.meeting !== meeting;
            const head = begins ? { meeting, name: meetingWords(at(meetings, meeting), text) } : null;
            return { item, first, end, head };
          }),
    [referat, meetings, text],
  );
  const byItem = useMemo(() => {
    const own = new Map<number, typeof drafts>(parts.map(({ item }) => [item, []]));
    for (const draft of drafts) own.get(draft.item)?.push(draft);
    return own;
  }, [drafts, parts]);
  const [meeting] = meetings;
  const home = meeting?.municipality ?? '';
  const when = meeting && (meetings.length > 1 ? t.meetings(meetings.length) : text.period(meeting.date));
  const title = meeting ? `${text.area(home)}, ${when}` : text.pageTitle('referat');
  useTitle(title);

  /** Shows a figure, and moves to it. */
  const go = useCallback(
    (key: string | undefined) => {
      const draft = drafts.find((one) => one.key === key);
      if (draft) select(draft.key, draft.item);
    },
    [drafts],
  );
  const edit = useCallback((key: string, field: Field | null | undefined) => {
    select(key);
    setEdited(field === undefined ? null : { key, field });
  }, []);

  const draftKeys = useRef(drafts);
  draftKeys.current = drafts;
  // The work begins at the first figure without an answer.
  useEffect(() => {
    const now = draftKeys.current;
    const first = now.find(({ verdict }) => verdict === 'open') ?? now[0];
    if (useReading.getState().selected === null && first) select(first.key, first.item);
  }, []);

  /** Opens an item at its first figure without an answer; null closes the one that is open. */
  const byItemNow = useRef(byItem);
  byItemNow.current = byItem;
  const justOpened = useRef(false);
  const openItem = useCallback((item: number | null) => {
    justOpened.current = true;
    const own = (item === null ? undefined : byItemNow.current.get(item)) ?? [];
    select((own.find(({ verdict }) => verdict === 'open') ?? own[0])?.key ?? null, item ?? NO_ITEM);
  }, []);

  // What is chosen is in view, in its item, and takes the focus, unless a field has it or its item has just been opened.
  useEffect(() => {
    const opened = justOpened.current;
    justOpened.current = false;
    const draft = draftKeys.current.find(({ key }) => key === selected);
    // What an item was opened with in the text is gone.
    if (opened && document.activeElement === document.body) headIn(list.current)?.focus();
    if (!draft || opened) return;
    if (draft.item !== open) return select(selected, draft.item);
    const row = rowOf(list.current, selected);
    if (!row || editing) return;
    row.scrollIntoView({ block: 'nearest' });
    row.focus({ preventScroll: true });
  }, [selected, open, editing]);

  const waits = ({ key, verdict }: Draft) => verdict === 'open' || conflicts.has(key);
  const nextOpen = (from: string | null) => {
    const place = drafts.findIndex(({ key }) => key === from);
    const order = [...drafts.slice(place + 1), ...drafts.slice(0, place + 1)];
    return order.find((draft) => draft.key !== from && waits(draft))?.key;
  };
  const goOn = useRef((_key: string | null) => {});
  goOn.current = (key) => go(nextOpen(key));

  // An answer takes its button away, or disables it, and the focus with it: the work goes on at what is asked next. So do
  // items that are moved: it goes on at the one that is open.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each answer
  useEffect(() => {
    const focused = document.activeElement;
    if (editing || !(focused === document.body || focused?.matches(':disabled'))) return;
    const draft = drafts.find(({ key }) => key === selected);
    (rowOf(list.current, selected) ?? headIn(list.current))?.focus({ preventScroll: true });
    if (draft && !waits(draft)) goOn.current(draft.key);
  }, [answers, editing, referat]);

  const settled = useCallback((key: string) => goOn.current(key), []);
  const move = (by: number) => {
    const place = drafts.findIndex(({ key }) => key === selected);
    const inOpen = drafts.findIndex(({ item }) => item === open);
    go(drafts[place < 0 ? Math.max(inOpen, 0) : place + by]?.key);
  };
  const keys: Readonly<Record<string, () => void>> = {
    b: () => {
      const draft = drafts.find(({ key }) => key === selected);
      if (!draft) return;
      if (!mayKeep(draft)) {
        // What must be answered first is asked.
        rowOf(list.current, selected)?.querySelector<HTMLElement>('[data-answer]')?.focus();
        return;
      }
      keepShown(draft);
      go(nextOpen(draft.key));
    },
    s: () => {
      if (selected === null) return;
      act({ type: 'decide', keys: [selected], verdict: 'skipped' });
      go(nextOpen(selected));
    },
    r: () => {
      const draft = drafts.find(({ key }) => key === selected);
      if (draft) edit(draft.key, questionOf(draft));
    },
    arrowdown: () => move(1),
    arrowup: () => move(-1),
    o: () => {
      const draft = drafts.find(({ key }) => key === selected);
      const above = draft && aboveOf(drafts, draft);
      if (above && settle(draft, sharedWith(above), known)) go(nextOpen(draft.key));
    },
    n: () => go(nextOpen(selected)),
    p: sayRest,
    z: () => act({ type: 'undo' }),
    a: () => {
      const sure = (byItem.get(open) ?? []).filter((draft) => draft.verdict === 'open' && isSure(draft));
      act({ type: 'keep', figures: sure.map(({ key }) => ({ key, doubts: [] })) });
      const kept = new Set(sure.map(({ key }) => key));
      const next = drafts.find(
        ({ key, item, verdict }) => item === open && verdict === 'open' && !kept.has(key),
      );
      go(next?.key ?? nextOpen(drafts.findLast(({ item }) => item === open)?.key ?? null));
    },
    g: () => {
      if (counts.kept > 0) goTo('saving');
    },
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rowOf(list.current, selected);
    if (event.key === 'Escape') row?.focus();
    if (event.ctrlKey || event.metaKey || event.altKey || inField(event.target)) return;
    const answer = /^[1-9]$/.test(event.key)
      ? row?.querySelectorAll<HTMLElement>('[data-answer]')[Number(event.key) - 1]
      : undefined;
    const key = answer ? () => answer.click() : keys[event.key.toLowerCase()];
    if (!key) return;
    // The key is not written into a field that it opens.
    event.preventDefault();
    key();
  };

  return (
    <div className={styles.review}>
      <ReviewBar
        title={title}
        counts={counts}
        goOn={counts.open + conflicts.size === 0 ? null : () => go(nextOpen(selected))}
      />
      <Notices referat={referat} />
      {drafts.length === 0 && (
        <Note as="div" role="status">
          <p>
            <strong>{t.noFigures}</strong>
          </p>
          <p>{t.noFiguresHelp}</p>
        </Note>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of all figures in it; each can be done with its buttons */}
      <div className={styles.panes} onKeyDown={onKeyDown}>
        {hasText ? (
          <DocumentPane
            referat={referat}
            reading={reading}
            name={file?.name ?? ''}
            parts={parts}
            drafts={drafts}
            open={open}
            selected={selected}
            home={home}
            openItem={openItem}
            text={text}
          />
        ) : (
          <div className={styles.document} />
        )}
        <div ref={list} className={styles.list}>
          {meetings.length < 2 && <h2 className="visually-hidden">{t.figures}</h2>}
          {parts.map(({ item, head }) => {
            const own = byItem.get(item) ?? [];
            const section = (own.length > 0 || item === open) && (
              <ItemSection
                referat={referat}
                reading={reading}
                item={item}
                drafts={own}
                isOpen={item === open}
                openItem={openItem}
                selected={own.some(({ key }) => key === selected) ? selected : null}
                editing={own.some(({ key }) => key === editing?.key) ? editing : null}
                edit={edit}
                settled={settled}
                conflicts={conflicts}
                broken={broken.get(item) ?? NONE}
                text={text}
              />
            );
            return (
              <Fragment key={item}>
                {head && (
                  <MeetingHead
                    name={head.name}
                    drafts={drafts.filter((draft) => referat.items[draft.item]?.meeting === head.meeting)}
                  />
                )}
                {section}
              </Fragment>
            );
          })}
        </div>
      </div>
      <ReviewFoot also={state.also} rest={state.rest} lasting={state.lasting} />
    </div>
  );
}
