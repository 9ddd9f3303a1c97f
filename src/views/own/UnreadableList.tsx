import { useQuery } from '@tanstack/react-query';
import { OWN } from '../../i18n/own';
import type { Unreadable } from '../../model/ownData';
import { removeOwn } from '../../state/own';
import { unreadableQuery } from '../../ui/ownQueries';
import { useTexts } from '../../ui/useMessages';
import { fileName } from '../decks/fileName';
import { give } from './give';

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
      <ul className="own-list">
        {unreadable.map((one) => (
          <li key={one.id} className="card own-card off">
            <h3>{one.name}</h3>
            <div className="own-actions">
              <button
                type="button"
                className="link-button"
                aria-label={t.rawOf(one.name)}
                onClick={() => void give(() => raw(one), say, t)}
              >
                {t.raw}
              </button>
              <button
                type="button"
                className="link-button"
                aria-label={t.removeOf(one.name)}
                onClick={() => void removeOwn(one)}
              >
                {t.remove}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
