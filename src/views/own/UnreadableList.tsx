import { useQuery } from '@tanstack/react-query';
import { OWN } from '../../i18n/own';
import type { Unreadable } from '../../model/ownData';
import { removeOwn } from '../../state/own';
import { Actions } from '../../ui/Actions';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { classNames } from '../../ui/classNames';
import { unreadableQuery } from '../../ui/ownQueries';
import { useTexts } from '../../ui/useMessages';
import { fileName } from '../decks/fileName';
import { give } from './give';
import styles from './own.module.css';

/** The data sets that are kept but cannot be read: what they are called, and what can be done with them. */
export function UnreadableList({ say }: { say: (words: string) => void }) {
  const t = useTexts(OWN);
  const { data: unreadable = [] } = useQuery(unreadableQuery);
  if (unreadable.length === 0) return null;
  const raw = async ({ id, name }: Unreadable) => {
    const [{ rawFile }, { openOwnStore }] = await Promise.all([
      import('../../dataset/store/own/rawFile'),
      import('../../dataset/store/own/store'),
    ]);
    return { name: `${fileName(name)}.json`, file: await rawFile(await openOwnStore(), id) };
  };
  return (
    <section aria-labelledby="egne-ulaeselige">
      <h2 id="egne-ulaeselige">{t.unreadable}</h2>
      <p>{t.unreadableHelp}</p>
      <ul className={styles.list}>
        {unreadable.map((one) => (
          <Card key={one.id} as="li" className={classNames(styles.card, styles.off)}>
            <h3>{one.name}</h3>
            <Actions>
              <Button
                look="link"
                aria-label={t.rawOf(one.name)}
                onClick={() => void give(() => raw(one), say, t)}
              >
                {t.raw}
              </Button>
              <Button look="link" aria-label={t.removeOf(one.name)} onClick={() => void removeOwn(one)}>
                {t.remove}
              </Button>
            </Actions>
          </Card>
        ))}
      </ul>
    </section>
  );
}
