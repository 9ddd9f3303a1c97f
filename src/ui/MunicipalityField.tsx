import { type KeyboardEvent, type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Area } from '../model/codelist';
import { findAreas } from '../model/findAreas';
import { compareText } from '../model/language';
import { classNames } from './classNames';
import styles from './MunicipalityField.module.css';
import { useText } from './useText';

/**
 * One field to find a municipality among all: a combobox of the WAI-ARIA Authoring Practices, whose list follows what is
 * written. Those that minutes tell of are marked.
 * @param chosen the id of the one that the field has, null for none
 * @param note what stands in the field beside its name
 */
export function MunicipalityField({
  label,
  labelHidden = false,
  chosen = null,
  note = '',
  field,
  onChoose,
}: {
  label: string;
  labelHidden?: boolean;
  chosen?: string | null;
  note?: string;
  field?: RefObject<HTMLInputElement | null>;
  onChoose: (area: string) => void;
}) {
  const { t, index, language } = useText();
  const words = t.municipality;
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [open, setOpen] = useState(false);
  /** What is written; null where nothing is. */
  const [query, setQuery] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  /** Sorted when they are first asked for. */
  const all = useMemo(() => {
    let sorted: readonly Area[] | null = null;
    return () => {
      sorted ??= index.areasWithData
        .filter(({ type }) => type === 'kommune')
        .sort((a, b) => compareText(a.name[language], b.name[language], language));
      return sorted;
    };
  }, [index, language]);
  const found = useMemo(
    () => (open ? findAreas(all(), query ?? '', language) : []),
    [open, all, query, language],
  );
  const name = chosen === null ? '' : index.area(chosen).name[language];
  const place = found.findIndex((area) => area.id === pointed);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is pointed at is kept in sight
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [pointed, open]);

  const show = (point: string | null = chosen) => {
    if (!open) setPointed(point);
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    setQuery(null);
    setPointed(null);
  };
  const choose = (area: string) => {
    close();
    onChoose(area);
  };
  const press = (event: KeyboardEvent) => {
    const { key } = event;
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && !open) show(chosen ?? all().at(step < 0 ? -1 : 0)?.id);
    else if (step !== 0) {
      const next = place < 0 ? (step > 0 ? 0 : -1) : (place + step + found.length) % found.length;
      setPointed(found.at(next)?.id ?? null);
    } else if (key === 'Enter' && place >= 0) choose(pointed as string);
    else if (key === 'Escape' && (open || query !== null)) close();
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={classNames(labelHidden && 'visually-hidden')}>
        {label}
      </label>
      <div className={styles.box}>
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="6" />
          <path d="M13 13l5 5" />
        </svg>
        <input
          ref={field}
          id={id}
          type="text"
          role="combobox"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={place < 0 ? undefined : `${id}-${pointed}`}
          aria-describedby={note && `${id}-note`}
          autoComplete="off"
          spellCheck={false}
          placeholder={labelHidden ? label : words.placeholder}
          value={query ?? name}
          onClick={() => show()}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onBlur={close}
          onKeyDown={press}
          onChange={({ target: { value } }) => {
            setQuery(value);
            setPointed(value.trim() === '' ? null : (findAreas(all(), value, language)[0]?.id ?? null));
            setOpen(true);
          }}
        />
        {note && query === null && (
          <span id={`${id}-note`} className={styles.note}>
            {note}
          </span>
        )}
      </div>
      <ul
        ref={list}
        id={`${id}-list`}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the list of a combobox
        role="listbox"
        aria-label={label}
        hidden={!open}
        className={styles.list}
        // Focus stays in the field.
        onPointerDown={(event) => event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()}
      >
        {found.map((area) => (
          // biome-ignore lint/a11y/useFocusableInteractive: see the list
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
          <li
            key={area.id}
            id={`${id}-${area.id}`}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: an option of the combobox
            role="option"
            aria-selected={area.id === pointed}
            onClick={() => choose(area.id)}
          >
            {area.name[language]}
            {index.catalog.withMinutes.includes(area.id) && <small>{words.minutes}</small>}
          </li>
        ))}
      </ul>
      <p role="status" className={open && found.length === 0 ? styles.none : 'visually-hidden'}>
        {open &&
          query !== null &&
          (found.length === 0 ? words.none(query.trim()) : words.found(found.length))}
      </p>
    </div>
  );
}
