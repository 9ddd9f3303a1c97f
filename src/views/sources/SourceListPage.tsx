import { discrepanciesOf } from '../../analysis/discrepancies';
import { documentName } from '../../dataset/export/sources';
import { SOURCE_PAGES } from '../../i18n/sourcePages';
import type { SourceEntry } from '../../model/catalog';
import { isReferat } from '../../model/documentType';
import { isOwn } from '../../model/ownData';
import { Card } from '../../ui/Card';
import { fileHref } from '../../ui/fileHref';
import { OwnMark } from '../../ui/OwnMark';
import { PageHeading } from '../../ui/PageHeading';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import styles from './sources.module.css';

/** Sources as cards under a heading of the level above: how old, how many figures, and how much does not add up. */
function Sources({ sources, heading: Heading }: { sources: readonly SourceEntry[]; heading: 'h2' | 'h3' }) {
  const text = useText();
  const words = useTexts(SOURCE_PAGES);
  const { t, index } = text;
  return (
    <ul className={styles.list}>
      {sources.map((source) => {
        const { checks, remarks } = discrepanciesOf(source, index.catalog.discrepancies);
        const wrong = checks.length + remarks.length;
        const days = (Date.now() - Date.parse(source.date)) / 86_400_000;
        return (
          <Card key={source.id} as="li">
            <Heading>
              <a href={text.href({ page: 'source', source: source.id, figure: null })}>
                {text.sourceName(source.id, true)}
              </a>
            </Heading>
            <p className="muted">
              {isOwn(source.id) && <OwnMark />}
              {documentName(source, text)} ·{' '}
              {source.committee && (
                <>
                  <span lang="da">{source.committee}</span> ·{' '}
                </>
              )}
              {words.age(days)}
            </p>
            <p>
              {t.figures(source.count)}
              {isReferat(source) &&
                !isOwn(source.id) &&
                ` · ${
                  source.checked === 0 && wrong === 0
                    ? words.nothingToCheck
                    : `${words.checked(source.checked)} · ${words.discrepancies(wrong)}`
                }`}
            </p>
          </Card>
        );
      })}
    </ul>
  );
}

/** All referater and tables, newest first, then the reader's own. */
export default function SourceListPage() {
  const text = useText();
  const words = useTexts(SOURCE_PAGES);
  const { index } = text;
  const sources = [...index.catalog.sources].sort((a, b) => b.date.localeCompare(a.date));
  const own = sources.filter(({ id }) => isOwn(id));
  return (
    <>
      <PageHeading page="sources" />
      <p className="lede">{words.lede}</p>
      <Sources sources={sources.filter(({ id }) => !isOwn(id))} heading="h2" />
      <p>
        <a href={fileHref('data/noegletal.csv', 'text/csv')} download="noegletal.csv">
          {words.download}
        </a>
      </p>
      {own.length > 0 && (
        <section aria-labelledby="egne-kilder">
          <h2 id="egne-kilder">{words.own}</h2>
          <Sources sources={own} heading="h3" />
        </section>
      )}
    </>
  );
}
