import { Fragment, memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { READ_REFERAT } from '../../i18n/readReferat';
import type { Referat, Span } from '../../referat/blocks';
import type { LeftOut, Reading } from '../../referat/proposal';
import { type Draft, isSure } from '../../referat/review/drafts';
import { markAt } from '../../referat/review/marking';
import { canJoin, type SplitAction, split } from '../../referat/review/splitting';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { DocumentText, type Mark } from './DocumentText';
import { itemWords } from './ItemSection';
import { act } from './reading/answering';
import { setItems } from './reading/opening';
import { select } from './reading/state';
import styles from './referat.module.css';
import { figureWords } from './words';

/** Numbers around one that is not proposed, letters. */
const AROUND = 40;

/** The place in the text that a place in the page is; null outside it. */
function offsetAt(node: Node | null, offset: number): number | null {
  const element = node instanceof Element ? node : node?.parentElement;
  const from = element?.closest<HTMLElement>('[data-from]')?.dataset.from;
  return from === undefined ? null : Number(from) + offset;
}

/** What is selected in an element, as a part of the text. */
function selectedIn(pane: Element | null): Span | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !pane?.contains(selection.anchorNode)) return null;
  const range = selection.getRangeAt(0);
  const from = offsetAt(range.startContainer, range.startOffset);
  const to = offsetAt(range.endContainer, range.endOffset);
  return from === null || to === null || to <= from ? null : { from, to };
}

/** Moves, joins or names items, and opens the one that comes of it. */
function change(referat: Referat, action: SplitAction): void {
  const items = split(referat, action);
  setItems(items);
  if (action.type === 'join') select(null, action.item - 1);
  if (action.type === 'begin')
    select(
      null,
      items.findIndex(({ first }) => first === action.block),
    );
}

/** Name and number of an item, and joining it with the one before. */
function ItemFields({ referat, item }: { referat: Referat; item: number }) {
  const t = useTexts(READ_REFERAT);
  const found = referat.items[item];
  const [number, setNumber] = useState(found?.number ?? '');
  const [title, setTitle] = useState(found?.title ?? '');
  if (!found) return null;
  return (
    <form
      className={styles.itemFields}
      onSubmit={(event) => {
        event.preventDefault();
        change(referat, { type: 'name', item, number, title });
      }}
    >
      <Field>
        {t.number}
        <input type="text" value={number} maxLength={20} onChange={({ target }) => setNumber(target.value)} />
      </Field>
      <Field>
        {t.title}
        <input type="text" value={title} maxLength={200} onChange={({ target }) => setTitle(target.value)} />
      </Field>
      <Button type="submit">{t.saveName}</Button>
      {canJoin(referat, item) && (
        <Button onClick={() => change(referat, { type: 'join', item })}>{t.join}</Button>
      )}
    </form>
  );
}

/** The numbers of an item that are not proposed, each with why and the words around it. */
function LeftOutList({
  referat,
  leftOut,
  take,
}: {
  referat: Referat;
  leftOut: readonly LeftOut[];
  take: (span: Span) => void;
}) {
  const t = useTexts(READ_REFERAT);
  const { text } = referat.document;
  return (
    <ul className={styles.leftOutList}>
      {leftOut.map(({ from, to, why }) => (
        <li key={from}>
          <span lang="da">
            … {text.slice(Math.max(0, from - AROUND), from).replace(/^\S*\s/, '')}
            <strong>{text.slice(from, to)}</strong>
            {text.slice(to, to + AROUND).replace(/\s\S*$/, '')} …
          </span>{' '}
          <span className="muted">({t.why[why]})</span>{' '}
          <Button look="link" aria-label={t.takeOf(text.slice(from, to))} onClick={() => take({ from, to })}>
            {t.take}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** The text of the item that is open, its numbers marked: proposed, kept, skipped, not proposed. */
export const DocumentPane = memo(function DocumentPane({
  referat,
  reading,
  name,
  parts,
  drafts,
  open,
  selected,
  home,
  openItem,
  text,
}: {
  referat: Referat;
  reading: Reading;
  /** Of the file. */
  name: string;
  /** The items, and of a file with several meetings the one that begins with an item. */
  parts: readonly {
    readonly item: number;
    readonly first: number;
    readonly end: number;
    readonly head: { readonly name: string } | null;
  }[];
  drafts: readonly Draft[];
  /** Index of the item that is open. */
  open: number;
  selected: string | null;
  /** Id of the municipality that met. */
  home: string;
  openItem: (item: number | null) => void;
  text: Text;
}) {
  const t = useTexts(READ_REFERAT);
  const pane = useRef<HTMLElement>(null);
  const [listed, setListed] = useState(false);
  const [editing, setEditing] = useState(false);
  const [chosen, setChosen] = useState<Span | null>(null);
  const [nothing, setNothing] = useState(false);
  const { document } = referat;
  const part = parts.find(({ item }) => item === open);

  const marked = useMemo(
    () => new Set(drafts.flatMap(({ places }) => places.map(({ from }) => from))),
    [drafts],
  );
  const leftOut = useMemo(
    () => reading.leftOut.filter(({ item, from }) => item === open && !marked.has(from)),
    [reading, open, marked],
  );
  const marks = useMemo(() => {
    const own = drafts
      .filter(({ item }) => item === open)
      .flatMap((draft) => {
        const look = draft.verdict === 'open' && !isSure(draft) ? 'doubt' : draft.verdict;
        const title = `${figureWords(draft, text)}: ${t.marks[look]}`;
        return draft.places.map(
          ({ from, to }): Mark => ({
            ...{ from, to, look, title },
            key: draft.key,
            chosen: draft.key === selected,
          }),
        );
      });
    const rest = leftOut.map(
      ({ from, to, why }): Mark => ({
        from,
        to,
        key: '',
        look: 'leftOut',
        chosen: false,
        title: `${t.marks.leftOut}: ${t.why[why]}`,
      }),
    );
    return [...own, ...rest].sort((a, b) => a.from - b.from || b.to - a.to);
  }, [drafts, leftOut, open, selected, t, text]);

  const take = useCallback(
    (span: Span) => {
      const area = text.index.area(home);
      const mark = markAt(document, span, { id: area.id, name: area.name.da });
      setNothing(mark === null);
      setChosen(null);
      if (!mark) return;
      act({ type: 'mark', marked: mark });
      select(mark.key);
    },
    [document, home, text],
  );
  const choose = useCallback(
    (mark: Mark) => {
      if (mark.look === 'leftOut') take(mark);
      else select(mark.key);
    },
    [take],
  );

  // The figure that is chosen elsewhere is shown here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: also when another item is opened
  useEffect(() => {
    const box = pane.current;
    const mark = box?.querySelector<HTMLElement>(`[data-mark="${selected}"]`);
    if (!box || !mark) return;
    const [outer, inner] = [box.getBoundingClientRect(), mark.getBoundingClientRect()];
    if (inner.top < outer.top + 20 || inner.bottom > outer.bottom - 20)
      box.scrollTop += inner.top - outer.top - outer.height / 3;
  }, [selected, open]);

  useEffect(() => {
    const look = () => {
      setNothing(false);
      setChosen(selectedIn(pane.current));
    };
    globalThis.document.addEventListener('selectionchange', look);
    return () => globalThis.document.removeEventListener('selectionchange', look);
  }, []);

  return (
    <div className={styles.document}>
      <header className={styles.documentHead}>
        <strong>{name || t.pasted}</strong>
        <Button look="link" aria-pressed={editing} onClick={() => setEditing(!editing)}>
          {editing ? t.editItemsDone : t.editItems}
        </Button>
        <span className="small muted">{editing ? t.editItemsHelp : t.isLocal}</span>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keyboard */}
      <section ref={pane} className={styles.documentText} aria-label={t.document} tabIndex={0}>
        {parts.map(({ item, first, end, head }) => {
          const { name: number, title } = itemWords(referat, item, t);
          const meeting = head && <p className={styles.meetingName}>{head.name}</p>;
          if (item !== open)
            return (
              <Fragment key={item}>
                {meeting}
                <button type="button" className={styles.closedItem} data-item onClick={() => openItem(item)}>
                  {number}
                  {title !== '' && (
                    <>
                      . <span lang="da">{title}</span>
                    </>
                  )}
                </button>
              </Fragment>
            );
          return (
            <div key={item} className={styles.openItem}>
              {meeting}
              {editing && (
                <ItemFields key={`${item} ${referat.items.length}`} referat={referat} item={item} />
              )}
              <DocumentText
                text={document.text}
                blocks={document.blocks}
                first={first}
                end={end}
                marks={marks}
                choose={choose}
                {...(editing
                  ? {
                      before: (block: number) =>
                        block > first && (
                          <Button
                            look="link"
                            className={styles.beginHere}
                            onClick={() => change(referat, { type: 'begin', block })}
                          >
                            {t.beginHere}
                          </Button>
                        ),
                    }
                  : {})}
              />
            </div>
          );
        })}
      </section>
      <footer className={styles.documentFoot}>
        {chosen && (
          <Button look="primary" onClick={() => take(chosen)}>
            {t.takeSelected(document.text.slice(chosen.from, chosen.to).slice(0, 30))}
          </Button>
        )}
        <div role="status">{nothing && t.noNumber}</div>
        {part && (
          <div className={styles.leftOut}>
            <span className={styles.leftOutCount}>{leftOut.length}</span>
            <p>
              <strong>{t.leftOut(leftOut.length)}</strong>
              <span className="small muted">{t.leftOutHelp}</span>
            </p>
            {leftOut.length > 0 && (
              <Button aria-expanded={listed} onClick={() => setListed(!listed)}>
                {listed ? t.hideLeftOut : t.showLeftOut}
              </Button>
            )}
          </div>
        )}
        {listed && <LeftOutList referat={referat} leftOut={leftOut} take={take} />}
      </footer>
    </div>
  );
});
