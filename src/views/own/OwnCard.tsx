import { useQuery } from '@tanstack/react-query';
import { type FormEvent, startTransition, useEffect, useOptimistic, useRef, useState } from 'react';
import { periodsOf } from '../../dataset/load/extent';
import { fileFormat } from '../../i18n/importFormats';
import { OWN } from '../../i18n/own';
import type { OwnDataset } from '../../model/ownDataset';
import { LONGEST_NAME, removeOwn, renameOwn, switchOwn } from '../../state/own';
import { Actions } from '../../ui/Actions';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { classNames } from '../../ui/classNames';
import { Check, Field } from '../../ui/Field';
import { loadOptions } from '../../ui/queries';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { fileName } from '../decks/fileName';
import { give } from './give';
import styles from './own.module.css';

/** The name of a data set, changed where it stands. */
function Rename({ dataset, done }: { dataset: OwnDataset; done: () => void }) {
  const t = useTexts(OWN);
  const [name, setName] = useState(dataset.name);
  const save = (event: FormEvent) => {
    event.preventDefault();
    void renameOwn(dataset.id, name);
    done();
  };
  return (
    <form className={styles.rename} onSubmit={save}>
      <Field>
        {t.name}
        <input
          type="text"
          value={name}
          maxLength={LONGEST_NAME}
          // biome-ignore lint/a11y/noAutofocus: it was asked for
          autoFocus
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && done()}
        />
      </Field>
      <Button type="submit">{t.save}</Button>
      <Button look="link" onClick={done}>
        {t.cancel}
      </Button>
    </form>
  );
}

/** The periods of a data set, once its files have been looked through. */
function usePeriods({ id, layer }: OwnDataset, text: Text): string {
  const t = useTexts(OWN);
  const { data } = useQuery({
    queryKey: ['own periods', id],
    queryFn: (context) =>
      periodsOf(
        layer.indicatorEntries.flatMap(({ files }) => files),
        loadOptions(context),
      ),
  });
  return data ? t.periods(text.period(data.first, 'short'), text.period(data.last, 'short'), data.count) : '';
}

/**
 * A data set: what it is called, where it comes from, how much is in it, whether it is shown, and what can be done.
 * @param restored whether it was brought back just now, by a button that is gone
 */
export function OwnCard({
  dataset,
  restored,
  say,
  text,
}: {
  dataset: OwnDataset;
  restored: boolean;
  say: (words: string) => void;
  text: Text;
}) {
  const t = useTexts(OWN);
  const [renaming, setRenaming] = useState(false);
  const rename = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (restored) heading.current?.focus();
  }, [restored]);
  // The field that had the focus is gone.
  const renamed = () => {
    setRenaming(false);
    rename.current?.focus();
  };
  const { name, layer, origin, id } = dataset;
  // Seen at once; it takes a moment to be kept.
  const [on, showOn] = useOptimistic(dataset.on);
  const toggle = (to: boolean) =>
    startTransition(() => {
      showOn(to);
      return switchOwn(id, to);
    });
  const periods = usePeriods(dataset, text);
  const from = [
    layer.source.committee,
    t.file(origin.file || t.pasted, fileFormat(origin.format, text.language)),
    t.added(text.date(dataset.added.slice(0, 10))),
  ];
  const areas = new Set(layer.indicatorEntries.flatMap((entry) => entry.areas)).size;
  const counts = [
    text.t.figures(layer.source.count),
    t.indicators(layer.indicatorEntries.length),
    t.areas(areas),
    periods,
  ];
  const asCsv = async () => {
    const { datasetCsv } = await import('./datasetCsv');
    return { name: `${fileName(name)}.csv`, file: await datasetCsv(dataset, text) };
  };
  const asFolder = async () => {
    const { publishZip } = await import('./publishZip');
    return publishZip(dataset, text.index.catalog, t.publishFiles);
  };
  const href = text.href({ page: 'source', source: id, figure: null });
  return (
    <Card as="li" className={on ? styles.card : classNames(styles.card, styles.off)}>
      {renaming ? (
        <Rename dataset={dataset} done={renamed} />
      ) : (
        <h3 ref={heading} tabIndex={-1}>
          {on ? <a href={href}>{name}</a> : name}
        </h3>
      )}
      <p className="small muted">{from.filter(Boolean).join(' · ')}</p>
      <p>{counts.filter(Boolean).join(' · ')}</p>
      <Actions>
        <Check className={styles.switch}>
          <input
            type="checkbox"
            checked={on}
            aria-label={t.shownOf(name)}
            onChange={(event) => toggle(event.target.checked)}
          />
          {t.shown}
        </Check>
        {!on && <span className="muted">{t.hidden}</span>}
        <Button ref={rename} look="link" aria-label={t.renameOf(name)} onClick={() => setRenaming(true)}>
          {t.rename}
        </Button>
        <Button look="link" aria-label={t.exportOf(name)} onClick={() => void give(asCsv, say, t)}>
          {t.export}
        </Button>
        <Button look="link" aria-label={t.publishOf(name)} onClick={() => void give(asFolder, say, t)}>
          {t.publish}
        </Button>
        <Button look="link" aria-label={t.removeOf(name)} onClick={() => void removeOwn(dataset)}>
          {t.remove}
        </Button>
      </Actions>
    </Card>
  );
}
