import { UNKNOWN } from '../../i18n/unknown';
import { LinkRow } from '../../ui/LinkRow';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import { useTitle } from '../../ui/useTitle';
import { AreaLinks } from '../area/AreaLinks';
import type { UnknownView } from './page';

/** Where a reader may go on from here. */
const WAYS = ['overview', 'indicators', 'benefits', 'compare', 'sources'] as const;

/** What an address leads to that names nothing: what is missing, and ways on. */
export default function UnknownPage({ view }: { view: UnknownView }) {
  const text = useText();
  const { t, index } = text;
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
      <p>{t.states.unknownWays}</p>
      <LinkRow>
        {WAYS.map(text.pageLink).map((way) => (
          <li key={way.href}>
            <a href={way.href}>{way.text}</a>
          </li>
        ))}
      </LinkRow>
      {view.what === 'area' && <AreaLinks areas={index.areasWithData.map((a) => a.id)} text={text} />}
    </>
  );
}
