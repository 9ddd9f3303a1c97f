import { Fragment, type ReactNode, useState } from 'react';
import { OPEN_COLUMNS } from '../../../dataset/export/open/openRows';
import { OPEN_DATA } from '../../../i18n/openData';
import { OPEN } from '../../../model/openData';
import { isOwn } from '../../../model/ownData';
import { ROOT, SITE } from '../../../model/siteRoot';
import { ButtonLink } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { Note } from '../../../ui/Note';
import { isHosted } from '../../../ui/siteAddress';
import { useTexts } from '../../../ui/useMessages';
import { useText } from '../../../ui/useText';
import { useTitle } from '../../../ui/useTitle';
import styles from '../text.module.css';
import { formula, powerQuery, python, r } from './examples';

/** So many figures fit into a cell. */
const FEW = 50;

/** The whole address of a file of open data; its end alone where no host is known. */
const addressOf = (path: string) => (isHosted() ? SITE : '…/') + OPEN.folder + path;

/** What is written in another program, to be selected as a whole. */
function Code({ children }: { children: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <pre className={styles.code} lang="en" tabIndex={0}>
      <code>{children}</code>
    </pre>
  );
}

/** The addresses of files, each a link to it. */
function Addresses({ of }: { of: readonly (readonly [name: string, path: string])[] }) {
  return (
    <dl className={styles.addresses}>
      {of.map(([name, path]) => (
        <div key={path}>
          <dt>{name}</dt>
          <dd>
            <a href={ROOT + OPEN.folder + path}>
              {/* A long one breaks after a slash, not within a word. */}
              {addressOf(path)
                .split(/(?<=\/)/)
                .map((part, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: parts may be alike, and stay where they are
                  <Fragment key={i}>
                    {part}
                    <wbr />
                  </Fragment>
                ))}
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Where the figures lie for programs, what is in the files, and how Excel, R and Python fetch them. */
export default function OpenDataPage() {
  const t = useTexts(OPEN_DATA);
  const text = useText();
  const { index } = text;
  useTitle(t.title);
  const indicators = index.catalog.indicators.filter(({ id }) => index.has('indicator', id) && !isOwn(id));
  const areas = index.areasWithData.filter(({ id }) => (index.catalog.areaFiles[id] ?? []).length > 0);
  const [indicator, setIndicator] = useState(
    () => indicators.find(({ id }) => index.entry(id).ranking)?.id ?? indicators[0]?.id ?? '',
  );
  const [area, setArea] = useState(areas[0]?.id ?? '');
  const csv = OPEN.indicatorCsv(indicator);
  // A cell has no room for the file of a statistic.
  const small = indicators.find(({ id }) => index.entry(id).count < FEW)?.id ?? indicator;
  return (
    <article className={styles.prose}>
      <h1>{t.title}</h1>
      <p className="lede">{t.lede}</p>
      {__IN_ONE_FILE__ ? (
        <Note>{t.offline}</Note>
      ) : (
        <>
          <p>
            <ButtonLink look="primary" href={ROOT + OPEN.folder + OPEN.all} download>
              {t.all}
            </ButtonLink>
          </p>
          <p>{t.allWhat}</p>
          <Section title={t.addresses}>
            <p>{t.addressesLede}</p>
            <Field>
              {t.indicator}
              <select value={indicator} onChange={({ target }) => setIndicator(target.value)}>
                {indicators.map(({ id }) => (
                  <option key={id} value={id}>
                    {text.indicator(id)}
                  </option>
                ))}
              </select>
            </Field>
            <Addresses
              of={[
                [t.csv, csv],
                [t.jsonStat, OPEN.indicatorJson(indicator)],
              ]}
            />
            <Field>
              {t.area}
              <select value={area} onChange={({ target }) => setArea(target.value)}>
                {areas.map(({ id }) => (
                  <option key={id} value={id}>
                    {text.area(id)}
                  </option>
                ))}
              </select>
            </Field>
            <Addresses of={[[t.csv, OPEN.areaCsv(area)]]} />
            <Addresses of={[[t.catalogue, OPEN.catalog]]} />
            <p>{t.catalogueWhat}</p>
          </Section>
          <Section title={t.columns}>
            <p>{t.columnsLede}</p>
            <dl className={styles.columns}>
              {OPEN_COLUMNS.map((column) => (
                <div key={column}>
                  <dt lang="da">{column}</dt>
                  <dd>{t.columnWhat[column]}</dd>
                </div>
              ))}
            </dl>
          </Section>
          <Section title={t.examples}>
            <h3>{t.excel}</h3>
            <ol>
              {t.excelSteps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <Code>{powerQuery(addressOf(csv))}</Code>
            <h3>{t.r}</h3>
            <Code>{r(addressOf(csv))}</Code>
            <h3>{t.python}</h3>
            <Code>{python(addressOf(csv))}</Code>
            <h3>{t.formula}</h3>
            <Code>{formula(addressOf(OPEN.indicatorCsv(small)))}</Code>
            <p>{t.formulaWhat}</p>
          </Section>
          <Section title={t.promise}>
            <p>{t.promiseWhat}</p>
          </Section>
          <Section title={t.terms}>
            <p>{t.termsWhat}</p>
          </Section>
          <Section title={t.host}>
            <p>{t.hostWhat}</p>
          </Section>
        </>
      )}
    </article>
  );
}
