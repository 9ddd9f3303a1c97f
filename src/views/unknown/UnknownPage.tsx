import { UNKNOWN } from '../../i18n/unknown';
import { comparisonView, type View } from '../../state/view';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import { useTitle } from '../../ui/useTitle';
import { AreaLinks } from '../area/AreaLinks';

/** What an address leads to that names nothing: what is missing, and ways on. */
export default function UnknownPage({ view }: { view: Extract<View, { page: 'ukendt' }> }) {
  const text = useText();
  const { t, index } = text;
  const own = useTexts(UNKNOWN);
  const title = t.states.unknown[view.what];
  useTitle(title);
  return (
    <>
      <h1>{title}</h1>
      <p className="lede">{t.states.unknownText(view.value)}</p>
      {(view.what === 'indikator' || view.what === 'kilde' || view.what === 'ydelse') && (
        <p>
          {own.own} <a href={text.href({ page: 'egne' })}>{own.toOwn}</a>.
        </p>
      )}
      <p>{t.states.unknownWays}</p>
      <ul className="link-row">
        <li>
          <a href={text.href({ page: 'overblik' })}>{t.nav.overblik}</a>
        </li>
        <li>
          <a href={text.href({ page: 'noegletal', query: '', theme: null })}>{t.nav.noegletal}</a>
        </li>
        <li>
          <a href={text.href({ page: 'ydelser' })}>{t.nav.ydelser}</a>
        </li>
        <li>
          <a href={text.href(comparisonView(null))}>{t.nav.sammenlign}</a>
        </li>
        <li>
          <a href={text.href({ page: 'kilder' })}>{t.nav.kilder}</a>
        </li>
      </ul>
      {view.what === 'omraade' && <AreaLinks areas={index.areasWithData.map((a) => a.id)} text={text} />}
    </>
  );
}
