import { useId } from 'react';
import { READ_REFERAT } from '../../i18n/readReferat';
import { DIRECTIONS, type Direction } from '../../model/codelist';
import type { Definition } from '../../referat/review/review';
import type { NewIndicator } from '../../referat/review/saving';
import { classNames } from '../../ui/classNames';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { LONGEST_INDICATOR } from './control';
import styles from './newIndicators.module.css';
import type { shortPassage } from './shortPassage';
import { ThemeSelect } from './ThemeSelect';
import { unitWords } from './words';

/**
 * What a new indicator is: its name, by which one that is known already can be chosen too, its theme, which way is good
 * and what it means.
 * @param passage the first of its figures in the words around it
 * @param theme the one that it has, or that its name is likely to be of; '' for none
 * @param rename names all its figures anew
 */
export function NewIndicatorRow({
  indicator,
  passage: { before, number, after },
  theme,
  rename,
  define,
  text,
}: {
  indicator: NewIndicator;
  passage: ReturnType<typeof shortPassage>;
  theme: string;
  rename: (name: string) => void;
  define: (definition: Definition) => void;
  text: Text;
}) {
  const t = useTexts(READ_REFERAT);
  const id = useId();
  const { name, unit, figures, direction, definition } = indicator;
  const { indicators } = text.index.catalog;
  return (
    <li>
      <input
        className={styles.name}
        type="text"
        lang="da"
        aria-label={t.nameOf(name)}
        defaultValue={name}
        maxLength={LONGEST_INDICATOR}
        list={id}
        onBlur={({ target }) => {
          const written = target.value.trim();
          if (written === '') target.value = name;
          else if (written !== name) rename(written);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // Enter takes the name; it does not save the figures yet.
          event.preventDefault();
          event.currentTarget.blur();
          event.currentTarget.focus();
        }}
      />
      <datalist id={id}>
        {indicators
          .filter((known) => known.unit === unit)
          .map((known) => (
            <option key={known.id} value={known.name.da} />
          ))}
      </datalist>
      <ThemeSelect
        label={t.themeOf(name)}
        value={theme}
        none={t.chooseTheme}
        missing={theme === ''}
        choose={(chosen) => define({ theme: chosen })}
        text={text}
      />
      <select
        aria-label={t.directionOf(name)}
        value={direction ?? 'neutral'}
        onChange={({ target }) => define({ direction: target.value as Direction })}
      >
        {DIRECTIONS.map((one) => (
          <option key={one} value={one}>
            {t.directions[one]}
          </option>
        ))}
      </select>
      <input
        className={styles.definition}
        type="text"
        aria-label={t.definitionOf(name)}
        placeholder={t.definition}
        defaultValue={definition ?? ''}
        maxLength={600}
        onBlur={({ target }) => {
          if (target.value !== (definition ?? '')) define({ definition: target.value });
        }}
      />
      <p className={classNames('small', 'muted', styles.about)}>
        {unitWords(unit, text)} · {t.count(figures.length)} ·{' '}
        <q lang="da">
          {before}
          <strong>{number}</strong>
          {after}
        </q>
      </p>
    </li>
  );
}
