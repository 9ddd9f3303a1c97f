import type { Aside } from '../../dataset/store/decks/collection';
import { DECKS } from '../../i18n/decks';
import { deleteAside } from '../../state/decks';
import { useDecks } from '../../state/keptDecks';
import { Actions } from '../../ui/Actions';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { useTexts } from '../../ui/useMessages';
import styles from './decks.module.css';
import { saveJson } from './saveDeck';

function AsideCard({ aside }: { aside: Aside }) {
  const t = useTexts(DECKS);
  const { problem, text } = aside;
  const name = aside.name.trim() || t.aside.several;
  const why = () => {
    if (problem.problem === 'newer') return t.problem.newer(problem.version);
    if (problem.problem !== 'broken') return t.aside.damaged;
    const [, slide, ...at] = problem.at.split('.');
    return aside.partly ? t.aside.partly(Number(slide) + 1, at.join('.')) : t.problem.broken(problem.at);
  };
  return (
    <Card as="li" className={styles.card}>
      <h3>{name}</h3>
      <p>{why()}</p>
      <Actions>
        <Button aria-label={t.saveOf(name)} onClick={() => saveJson(name, text)}>
          {t.save}
        </Button>
        {/* What a newer version keeps is its own. */}
        {problem.problem !== 'newer' && (
          <Button look="link" aria-label={t.removeOf(name)} onClick={() => deleteAside(aside, name)}>
            {t.remove}
          </Button>
        )}
      </Actions>
    </Card>
  );
}

/** Stored decks that cannot be read: why, to be saved as they are or deleted. Nothing if all can be read. */
export function AsideList() {
  const t = useTexts(DECKS).aside;
  const aside = useDecks((state) => state.aside);
  if (aside.length === 0) return null;
  return (
    <>
      <h2>{t.title}</h2>
      <p>{t.lede}</p>
      <ul className={styles.grid}>
        {aside.map((one) => (
          <AsideCard key={one.id} aside={one} />
        ))}
      </ul>
    </>
  );
}
