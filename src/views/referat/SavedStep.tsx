import { READ_REFERAT } from '../../i18n/readReferat';
import { Actions } from '../../ui/Actions';
import { Button, ButtonLink } from '../../ui/Button';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import { leave } from './reading/opening';
import { useReading } from './reading/state';
import styles from './referat.module.css';

/** Where the figures now are. */
export function SavedStep() {
  const text = useText();
  const t = useTexts(READ_REFERAT);
  const saved = useReading((state) => state.saved);
  const municipalities = [...new Set(saved.map(({ municipality }) => municipality))];
  return (
    <>
      <h2 tabIndex={-1} className={styles.stepHeading}>
        {t.saved}
      </h2>
      <p>{t.savedHelp}</p>
      <ul>
        {saved.map(({ id, name, figures }) => (
          <li key={id}>
            <a href={text.href({ page: 'source', source: id, figure: null })}>{t.seeSource(name)}</a>{' '}
            <span className="muted">{t.savedSet(figures)}</span>
          </li>
        ))}
      </ul>
      <Actions>
        {municipalities.map((area) => (
          <ButtonLink key={area} look="primary" href={text.href({ page: 'area', area })}>
            {t.seeArea(text.area(area))}
          </ButtonLink>
        ))}
        <ButtonLink href={text.href({ page: 'own' })}>{t.toOwn}</ButtonLink>
        <Button onClick={() => void leave()}>{t.readAnother}</Button>
      </Actions>
    </>
  );
}
