import { useCallback } from 'react';
import type { ItemFigures } from '../../analysis/verdict/items';
import { AREA } from '../../i18n/area';
import { isReferat } from '../../model/documentType';
import { groupBy } from '../../model/groupBy';
import { isOwn } from '../../model/ownData';
import { Button, ButtonLink } from '../../ui/Button';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { MinutesItem } from './MinutesItem';
import styles from './minutes.module.css';

/** The id of the heading of the minutes. */
export const MINUTES_ID = 'fra-referatet';

/** Says that there are no minutes, and how they can come in. */
function NoMinutes({ area, text }: { area: string; text: Text }) {
  const t = useTexts(AREA);
  return (
    <div className={styles.none}>
      <p>
        {t.noMinutes(text.area(area))} {t.addMinutes}
      </p>
      <ButtonLink href={text.pageLink('referat').href}>{t.add}</ButtonLink>
    </div>
  );
}

/**
 * What minutes and own figures have of the area, one block an agenda item.
 * @param open keys of those that are unfolded
 */
export function Minutes({
  area,
  items,
  open,
  onOpen,
  text,
}: {
  area: string;
  items: readonly ItemFigures[];
  open: ReadonlySet<string>;
  onOpen: (keys: readonly string[]) => void;
  text: Text;
}) {
  const t = useTexts(AREA);
  const { type } = text.index.area(area);
  const minutes = items.filter(({ source }) => isReferat(source) || !isOwn(source.id));
  const sources = [...groupBy(items, ({ source }) => source.id).values()];
  const all = items.every(({ key }) => open.has(key));
  const toggle = useCallback(
    (key: string) => onOpen(open.has(key) ? [...open].filter((one) => one !== key) : [...open, key]),
    [open, onOpen],
  );
  if (items.length === 0 && type !== 'kommune') return null;
  return (
    <section aria-labelledby={MINUTES_ID} className={items.length === 0 ? 'no-print' : undefined}>
      <div className={styles.head}>
        <h2 id={MINUTES_ID} tabIndex={-1}>
          {minutes.length > 0 || items.length === 0
            ? t.minutes(new Set(minutes.map(({ source }) => source.id)).size)
            : t.own}
        </h2>
        {items.length > 1 && (
          <Button onClick={() => onOpen(all ? [] : items.map(({ key }) => key))}>
            {all ? t.fold : t.unfold}
          </Button>
        )}
      </div>
      {type === 'kommune' && minutes.length === 0 && <NoMinutes area={area} text={text} />}
      {sources.map((own) => {
        const [{ source } = { source: null }] = own;
        return (
          source && (
            <div key={source.id}>
              <p className={styles.about}>
                {isOwn(source.id) && `${t.own}: `}
                <a href={text.href({ page: 'source', source: source.id, figure: null })}>
                  {isOwn(source.id) && !isReferat(source)
                    ? text.source({ source: source.id, item: own[0]?.item.number ?? '' })
                    : [
                        isReferat(source) && source.area !== area ? text.area(source.area) : '',
                        source.committee,
                        text.period(source.date),
                      ]
                        .filter(Boolean)
                        .join(', ')}
                </a>
                . {own.length > 1 && t.minutesLede}
              </p>
              <div className={styles.items}>
                {own.map((item) => (
                  <MinutesItem
                    key={item.key}
                    item={item}
                    open={open.has(item.key)}
                    onToggle={() => toggle(item.key)}
                    text={text}
                  />
                ))}
              </div>
            </div>
          )
        );
      })}
    </section>
  );
}
