import { useId, useRef, useState } from 'react';
import { areaColor } from '../../charts/colors';
import { compareText, foldForSearch } from '../../model/language';
import { useText } from '../../ui/useText';

/**
 * The areas shown, each with a button to remove it, and a panel to add others. Areas without figures are listed too,
 * muted and with the reason.
 */
export function AreaPicker({
  indicator,
  chosen,
  onChange,
}: {
  indicator: string;
  chosen: readonly string[];
  onChange: (areas: string[]) => void;
}) {
  const text = useText();
  const { t, index, language } = text;
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const panelId = useId();
  const searchId = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const entry = index.entry(indicator);
  const available = new Set(entry.areas);

  const wanted = foldForSearch(query).trim();
  const matches = index.catalog.areas
    .filter((area) => foldForSearch(`${area.name[language]} ${area.name.da}`).includes(wanted))
    .sort((a, b) => compareText(a.name[language], b.name[language], language));
  const withFigures = matches.filter((area) => available.has(area.id));
  const without = matches.filter((area) => !available.has(area.id));
  const close = () => {
    setOpen(false);
    setQuery('');
    opener.current?.focus();
  };
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((c) => c !== id) : [...chosen, id]);

  return (
    <div className="area-picker">
      <ul className="chips" aria-label={t.indicator.areas}>
        {chosen.map((id) => (
          <li key={id} className="chip">
            <span
              className="chip-color"
              style={{ background: areaColor(id, index).mark }}
              aria-hidden="true"
            />
            <a href={text.href({ page: 'omraade', area: id })}>{text.area(id)}</a>
            {chosen.length > 1 && (
              <button
                type="button"
                onClick={() => {
                  // The button goes with its area; focus stays in the row.
                  opener.current?.focus();
                  toggle(id);
                }}
                aria-label={t.indicator.remove(text.area(id))}
              >
                <span aria-hidden="true">✕</span>
              </button>
            )}
          </li>
        ))}
        <li>
          <button
            ref={opener}
            type="button"
            className="button"
            aria-expanded={open}
            aria-controls={panelId}
            onClick={() => (open ? close() : setOpen(true))}
          >
            + {t.indicator.add}
          </button>
        </li>
      </ul>
      {open && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes the panel from anywhere in it
        <div
          id={panelId}
          className="card area-panel"
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
        >
          <label htmlFor={searchId}>{t.indicator.find}</label>
          <input
            id={searchId}
            type="search"
            value={query}
            autoComplete="off"
            // biome-ignore lint/a11y/noAutofocus: the reader asked for this panel to choose an area in it
            autoFocus
            onChange={(event) => setQuery(event.target.value)}
          />
          {matches.length === 0 && <p role="status">{t.indicator.noneFound}</p>}
          {withFigures.length > 0 && (
            <fieldset>
              <legend>{t.indicator.withFigures}</legend>
              {withFigures.map((area) => (
                <label key={area.id}>
                  <input
                    type="checkbox"
                    checked={chosen.includes(area.id)}
                    onChange={() => toggle(area.id)}
                  />
                  {area.name[language]}
                </label>
              ))}
            </fieldset>
          )}
          {without.length > 0 && (
            <details open={withFigures.length === 0}>
              <summary>
                {t.indicator.withoutFigures} ({without.length})
              </summary>
              <p className="small">{t.indicator.withoutFiguresWhy}</p>
              <p className="muted small">{without.map((area) => area.name[language]).join(', ')}</p>
            </details>
          )}
          <button type="button" className="button" onClick={close}>
            {t.indicator.close}
          </button>
        </div>
      )}
    </div>
  );
}
