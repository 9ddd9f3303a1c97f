import { READ_REFERAT } from '../../i18n/readReferat';
import { at } from '../../model/at';
import { groupBy } from '../../model/groupBy';
import type { Referat } from '../../referat/blocks';
import type { Draft } from '../../referat/review/drafts';
import type { Definition } from '../../referat/review/review';
import type { NewIndicator } from '../../referat/review/saving';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { itemWords } from './ItemSection';
import { NewIndicatorRow } from './NewIndicatorRow';
import styles from './newIndicators.module.css';
import { shortPassage } from './shortPassage';
import { ThemeSelect } from './ThemeSelect';

/**
 * The new indicators that figures bring, item by item: what each is, and the theme of all of an item at once.
 * @param firstOf the first figure of one
 * @param themeOf the theme that one has, or is likely to be of; '' for none
 */
export function NewIndicators({
  referat,
  fresh,
  firstOf,
  themeOf,
  rename,
  define,
  text,
}: {
  referat: Referat;
  fresh: readonly NewIndicator[];
  firstOf: (indicator: NewIndicator) => Draft;
  themeOf: (indicator: NewIndicator) => string;
  rename: (indicator: NewIndicator, name: string) => void;
  define: (keys: readonly string[], definition: Definition) => void;
  text: Text;
}) {
  const t = useTexts(READ_REFERAT);
  return (
    <section aria-labelledby="nye-noegletal">
      <h3 id="nye-noegletal">{t.newIndicators}</h3>
      <p className="muted">{t.newIndicatorsHelp}</p>
      {[...groupBy(fresh, (one) => firstOf(one).item)].map(([item, own]) => {
        const { name, title } = itemWords(referat, item, t);
        const [theme = '', ...others] = new Set(own.map(themeOf));
        return (
          <section key={item} className={styles.group} aria-labelledby={`nye-${item}`}>
            <div className={styles.head}>
              <h4 id={`nye-${item}`}>
                {name} <span lang="da">{title}</span>
              </h4>
              {own.length > 1 && (
                <ThemeSelect
                  label={`${t.themeForItem}: ${name}`}
                  value={others.length === 0 ? theme : ''}
                  none={t.themeForItem}
                  missing={false}
                  choose={(chosen) =>
                    define(
                      own.map(({ key }) => key),
                      { theme: chosen },
                    )
                  }
                  text={text}
                />
              )}
            </div>
            <ul>
              {own.map((one) => (
                <NewIndicatorRow
                  key={at(one.figures, 0)}
                  indicator={one}
                  passage={shortPassage(referat.document, firstOf(one).places[0])}
                  theme={themeOf(one)}
                  rename={(to) => rename(one, to)}
                  define={(definition) => define([one.key], definition)}
                  text={text}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
