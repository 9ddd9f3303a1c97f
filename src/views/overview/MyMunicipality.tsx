import { headline } from '../../analysis/verdict/headline';
import { VERDICT_GROUPS } from '../../analysis/verdict/judge';
import { VerdictChart } from '../../charts/VerdictChart';
import { OVERVIEW } from '../../i18n/overview';
import { startPresenting } from '../../state/startPresenting';
import { Button, ButtonLink } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { areaColor } from '../../ui/colors';
import { LoadFailure, Loading } from '../../ui/LoadState';
import { SignMark } from '../../ui/Sign';
import { Swatch } from '../../ui/Swatch';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import { useVerdict } from '../../ui/useVerdict';
import { VerdictRow } from '../../ui/VerdictRow';
import styles from './MyMunicipality.module.css';

/** Judged figures on the card. */
const MOST = 5;

/** How the reader's municipality does: a sentence, how many figures go which way, and those figures. */
export default function MyMunicipality({ area }: { area: string }) {
  const text = useText();
  const t = useTexts(OVERVIEW).mine;
  const { index, language } = text;
  const { verdict, figures, error, refetch } = useVerdict(area, MOST);
  const view = { page: 'area', area } as const;
  const mixed = verdict?.figures.filter(({ sign }) => sign === 'mixed').length ?? 0;
  return (
    <Card className={styles.card} aria-labelledby="din-kommune">
      <div className={styles.words}>
        <p className={styles.name}>
          <Swatch color={areaColor(area, index).mark} />
          {index.area(area).longName[language]}
        </p>
        <h2 id="din-kommune">{verdict ? headline(verdict, text) : text.area(area)}</h2>
        {verdict && (
          <ul className={styles.tally}>
            {VERDICT_GROUPS.map((group) => {
              const count = verdict.tally[group] - (group === 'info' ? mixed : 0);
              return (
                count > 0 && (
                  <li key={group}>
                    <SignMark sign={group} /> <b>{count}</b> {t.tally[group]}
                  </li>
                )
              );
            })}
            {mixed > 0 && (
              <li>
                <SignMark sign="mixed" /> <b>{mixed}</b> {t.tally.mixed}
              </li>
            )}
          </ul>
        )}
        <p className={styles.ways}>
          <ButtonLink look="primary" href={text.href(view)}>
            {t.whole(text.area(area))}
          </ButtonLink>
          <Button
            id="vis-dias"
            onClick={({ currentTarget }) => startPresenting(currentTarget, view, language)}
          >
            {t.slides}
          </Button>
        </p>
      </div>
      {error ? (
        <LoadFailure error={error} retry={refetch} />
      ) : verdict ? (
        <ul className={styles.rows}>
          {verdict.figures.map((figure) => (
            <VerdictRow key={figure.figure.id} figure={figure} text={text} brief>
              {figures && <VerdictChart figure={figure} observations={figures.observations} text={text} />}
            </VerdictRow>
          ))}
        </ul>
      ) : (
        <Loading />
      )}
    </Card>
  );
}
