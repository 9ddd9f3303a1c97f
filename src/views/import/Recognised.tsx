import { IMPORT } from '../../i18n/import';
import { quoted } from '../../i18n/quotes';
import type { ImportReport } from '../../model/import';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import styles from './import.module.css';

/** From this many municipalities on, a file is taken to be about all of them, and those it lacks are named. */
const NEARLY_ALL = 80;

/** How an area is written in the file if that is not its name. */
function otherSpellings({ id, spellings }: ImportReport['areas'][number], text: Text): string[] {
  const { name } = text.index.area(id);
  return spellings.filter((spelling) => spelling !== name.da && spelling !== name.en);
}

/** What a file is about: areas, periods, indicators and groups, and how it writes them. */
export function Recognised({ report, text }: { report: ImportReport; text: Text }) {
  const words = useTexts(IMPORT);
  const t = words.report;
  const { index } = text;
  const count = (n: number) => text.number(n, 0);
  const { areas, indicators, newGroups, periods } = report;
  if (areas.length === 0) return null;
  const there = new Set(areas.map(({ id }) => id));
  const municipalities = index.catalog.areas.filter(({ type }) => type === 'kommune');
  const lacking = municipalities.filter(({ id }) => !there.has(id));
  const nearly = municipalities.length - lacking.length >= NEARLY_ALL;
  const others = areas.length - (municipalities.length - lacking.length);
  const variants = areas.flatMap((area) => {
    const spellings = otherSpellings(area, text);
    return spellings.length === 0 ? [] : [{ id: area.id, spellings }];
  });
  return (
    <section>
      <h3>{t.recognised}</h3>
      <ul className={styles.recognised}>
        <li>
          <details>
            <summary>
              {nearly && lacking.length === 0 && others === 0
                ? t.areasAll(count(areas.length))
                : t.areas(count(areas.length))}
            </summary>
            <p>{areas.map(({ id, count: n }) => `${text.area(id)} (${count(n)})`).join(', ')}</p>
          </details>
          {nearly && lacking.length > 0 && (
            <p>{t.missingAreas(words.list(lacking.map(({ id }) => text.area(id))))}</p>
          )}
          {variants.length > 0 && (
            <details>
              <summary>
                {t.spellings} ({count(variants.length)})
              </summary>
              <ul>
                {variants.map(({ id, spellings }) => (
                  <li key={id}>
                    {t.spelling(
                      words.list(spellings.map((spelling) => quoted(spelling, text.language))),
                      text.area(id),
                    )}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
        <li>
          {periods
            ? t.periods(text.period(periods.first), text.period(periods.last), count(periods.count))
            : t.noPeriods}
        </li>
        <li>
          {t.indicators(count(indicators.length))}
          <ul>
            {indicators.map(({ id, count: n, isNew }) => (
              <li key={id}>
                {text.indicator(id)} {isNew && <span className={styles.newMark}>{t.isNew}</span>}{' '}
                <span className="muted">{t.figuresOf(count(n))}</span>
              </li>
            ))}
          </ul>
        </li>
        {newGroups.length > 0 && (
          <li>
            <details>
              <summary>{t.groups(count(newGroups.length))}</summary>
              <p>{newGroups.map(({ name }) => name[text.language]).join(', ')}</p>
            </details>
          </li>
        )}
      </ul>
    </section>
  );
}
