import { useId, useRef, useState } from 'react';
import { areaNames } from '../analysis/insight/caveats';
import { parentOf } from '../analysis/parentOf';
import { AREA_PICKER } from '../i18n/areaPicker';
import type { Area } from '../model/codelist';
import { findAreas } from '../model/findAreas';
import { groupBy } from '../model/groupBy';
import { compareText } from '../model/language';
import styles from './AreaPicker.module.css';
import { Button } from './Button';
import { Card } from './Card';
import { areaColor } from './colors';
import { Check } from './Field';
import { Swatch } from './Swatch';
import { useTexts } from './useMessages';
import { type Text, useText } from './useText';

/** Chips shown; of more areas the first ones, and how many are left. */
const MOST_CHIPS = 8;
/** Most municipalities in one list; more are grouped by region. */
const MOST_UNSORTED = 20;

/** A group of areas to select at once. */
export interface AreaPreset {
  readonly name: string;
  readonly areas: readonly string[];
}

/** Why some areas cannot be selected. */
export interface AreaAbsence {
  readonly heading: string;
  readonly why: string;
}

/** Check boxes for areas under a heading; nothing if there are none. */
function Choices({
  heading,
  areas,
  chosen,
  onToggle,
  text,
}: {
  heading: string;
  areas: readonly Area[];
  chosen: readonly string[];
  onToggle: (id: string) => void;
  text: Text;
}) {
  if (areas.length === 0) return null;
  return (
    <fieldset>
      <legend>{heading}</legend>
      {areas.map(({ id, name }) => (
        <Check key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => onToggle(id)} />
          {name[text.language]}
        </Check>
      ))}
    </fieldset>
  );
}

/** Buttons that select a group of areas; for a group of one, why it cannot be selected. */
function Presets({
  presets,
  onChoose,
}: {
  presets: readonly AreaPreset[];
  onChoose: (areas: readonly string[]) => void;
}) {
  const t = useTexts(AREA_PICKER);
  if (presets.length === 0) return null;
  return (
    <fieldset className={styles.presets}>
      <legend>{t.presets}</legend>
      {presets.map(({ name, areas }) =>
        areas.length > 1 ? (
          <Button key={name} onClick={() => onChoose(areas)}>
            {t.preset(name, areas.length)}
          </Button>
        ) : (
          <span key={name} className="muted small">
            {t.nobody(name)}
          </span>
        ),
      )}
    </fieldset>
  );
}

/**
 * The selected areas, each with a button to remove it, and a panel to add others. Areas without figures are listed too,
 * muted and with the reason.
 * @param available ids of the areas that can be selected
 * @param offered areas that a press beside the selected ones adds
 */
export function AreaPicker({
  chosen,
  available,
  absence,
  presets = [],
  offered = [],
  onChange,
}: {
  chosen: readonly string[];
  available: ReadonlySet<string>;
  absence: AreaAbsence;
  presets?: readonly AreaPreset[];
  offered?: readonly string[];
  onChange: (areas: string[]) => void;
}) {
  const text = useText();
  const t = useTexts(AREA_PICKER);
  const { index, language } = text;
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const panelId = useId();
  const searchId = useId();
  const opener = useRef<HTMLButtonElement>(null);

  const close = () => {
    setOpen(false);
    setQuery('');
    opener.current?.focus();
  };
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((c) => c !== id) : [...chosen, id]);
  // One more than fits is not worth a line saying so.
  const named = chosen.length > MOST_CHIPS + 1 ? chosen.slice(0, MOST_CHIPS) : chosen;
  // An area without figures is not drawn, and takes no colour.
  const drawn = chosen.filter((id) => available.has(id));

  /** Municipalities, by region if there are many, then the other areas, each list with its heading. */
  const headed = (areas: readonly Area[]) => {
    const municipalities = areas.filter((area) => area.type === 'kommune');
    const references = areas.filter((area) => area.type !== 'kommune');
    const many = municipalities.length > MOST_UNSORTED;
    const byRegion = groupBy(municipalities, ({ id }) => {
      const region = parentOf(id, 'region', index);
      return many && region !== null ? text.area(region) : t.municipalities;
    });
    return [...byRegion, [t.references, references] as const];
  };

  const panel = () => {
    const matches = findAreas(index.catalog.areas, query, language).sort((a, b) =>
      compareText(a.name[language], b.name[language], language),
    );
    const withFigures = matches.filter((area) => available.has(area.id));
    const without = matches.filter((area) => !available.has(area.id));
    return (
      <Card
        as="div"
        id={panelId}
        className={styles.panel}
        data-panel="areas"
        // Esc closes the panel from anywhere in it.
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
        }}
      >
        <label htmlFor={searchId}>{t.find}</label>
        <input
          id={searchId}
          type="search"
          value={query}
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: the reader asked for this panel to choose an area in it
          autoFocus
          onChange={(event) => setQuery(event.target.value)}
        />
        <div className={styles.lists}>
          {query.trim() === '' && <Presets presets={presets} onChoose={(areas) => onChange([...areas])} />}
          {matches.length === 0 && <p role="status">{t.noneFound}</p>}
          {headed(withFigures).map(([heading, areas]) => (
            <Choices
              key={heading}
              heading={heading}
              areas={areas}
              chosen={chosen}
              onToggle={toggle}
              text={text}
            />
          ))}
          {without.length > 0 && (
            <details open={withFigures.length === 0}>
              <summary>
                {absence.heading} ({without.length})
              </summary>
              <p className="small">{absence.why}</p>
              <p className="muted small">{without.map((area) => area.name[language]).join(', ')}</p>
            </details>
          )}
        </div>
        <div className={styles.end}>
          <Button onClick={close}>{t.close}</Button>
          {chosen.length > MOST_CHIPS && (
            <Button look="link" onClick={() => onChange([])}>
              {t.clear}
            </Button>
          )}
        </div>
      </Card>
    );
  };

  return (
    <div className={styles.picker}>
      <ul className={styles.chips} aria-label={t.areas}>
        {named.map((id) => (
          <li key={id} className={styles.chip}>
            <Swatch color={areaColor(id, index, drawn).mark} />
            <a href={text.href({ page: 'area', area: id })}>{text.area(id)}</a>
            {chosen.length > 1 && (
              <button
                type="button"
                onClick={() => {
                  // The button goes with its area; focus stays in the row.
                  opener.current?.focus();
                  toggle(id);
                }}
                aria-label={t.remove(text.area(id))}
              >
                <span aria-hidden="true">✕</span>
              </button>
            )}
          </li>
        ))}
        {named.length < chosen.length && <li className="muted">{t.more(chosen.length - named.length)}</li>}
        <li>
          <Button
            ref={opener}
            aria-expanded={open}
            aria-controls={panelId}
            onClick={() => (open ? close() : setOpen(true))}
          >
            + {t.add}
          </Button>
        </li>
        {offered.length > 0 && (
          <li>
            <Button
              look="link"
              onClick={() => {
                // The button goes with what it offers.
                opener.current?.focus();
                onChange([...chosen, ...offered]);
              }}
            >
              {t.addThose(areaNames(offered, text))}
            </Button>
          </li>
        )}
      </ul>
      {open && panel()}
    </div>
  );
}
