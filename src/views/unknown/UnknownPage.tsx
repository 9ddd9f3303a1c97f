import { UNKNOWN } from '../../i18n/unknown';
import { navigate } from '../../state/store';
import { LinkRow } from '../../ui/LinkRow';
import { MunicipalityField } from '../../ui/MunicipalityField';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import { useTitle } from '../../ui/useTitle';
import type { UnknownView } from './page';
import styles from './unknown.module.css';

/** Where a reader may go on from here. */
const WAYS = ['overview', 'indicators', 'benefits', 'compare', 'sources'] as const;

/** What an address leads to that names nothing: what is missing, and ways on. */
export default function UnknownPage({ view }: { view: UnknownView }) {
  const text = useText();
  const { t } = text;
  const own = useTexts(UNKNOWN);
  const title = t.states.unknown[view.what];
  useTitle(title);
  return (
    <>
      <h1>{title}</h1>
      <p className="lede">{t.states.unknownText(view.value)}</p>
      {(view.what === 'indicator' || view.what === 'source' || view.what === 'group') && (
        <p>
          {own.own} <a href={text.href({ page: 'own' })}>{own.toOwn}</a>.
        </p>
      )}
      {view.what === 'area' && (
        <div className={styles.find}>
          <MunicipalityField
            label={t.municipality.find}
            onChoose={(area) => navigate(text.href({ page: 'area', area }))}
          />
        </div>
      )}
      <p>{t.states.unknownWays}</p>
      <LinkRow>
        {WAYS.map(text.pageLink).map((way) => (
          <li key={way.href}>
            <a href={way.href}>{way.text}</a>
          </li>
        ))}
      </LinkRow>
    </>
  );
}
