import type { Chart } from '../../analysis/chart/types';
import { areaNames, caveatText } from '../../analysis/insight/caveats';
import { alsoTexts, otherStatements, ownNote } from '../../analysis/insight/own';
import type { Selection } from '../../analysis/selection';
import { contextNotes } from '../../charts/chartNotes';
import { chartFigures } from '../../charts/chartText';
import { CHART } from '../../i18n/chart';
import { groupBy } from '../../model/groupBy';
import type { Observation } from '../../model/observation';
import { isOwn } from '../../model/ownData';
import { upperFirst } from '../../model/upperFirst';
import { Note } from '../../ui/Note';
import type { Text } from '../../ui/useText';
import styles from './indicator.module.css';

/** Other statements of the same figures that are named one by one. */
const MOST_NAMED = 5;

/** A note is about so many figures at most for them to be named. */
const MOST_ABOUT = 2;

/** What the sources say about single figures, with the figures it is about where they are few among several. */
function figureNotes(figures: readonly Observation[], text: Text): string[] {
  const differ = (part: (o: Observation) => string) => new Set(figures.map(part)).size > 1;
  const all: readonly ((o: Observation) => string)[] = [
    (o) => text.area(o.area),
    (o) => text.group(o.group),
    (o) => text.t.kind[o.kind].toLowerCase(),
    (o) => text.period(o.period),
  ];
  const parts = all.filter(differ);
  const noted = figures.filter((o) => o.note !== null);
  return [...groupBy(noted, (o) => o.note?.[text.language] ?? '')].map(([note, about]) => {
    if (about.length > MOST_ABOUT || about.length === figures.length) return note;
    const names = about.map((o) => parts.map((part) => part(o)).join(', ')).join('; ');
    return `${upperFirst(names)}: ${note}`;
  });
}

/** Notes on what is shown: how to read it right, what the sources say about single figures, what is missing. */
export function ChartNotes({
  chart,
  selection,
  table,
  text,
}: {
  chart: Chart;
  selection: Selection;
  /** True beside a table, whose rows have what is said of each figure. */
  table: boolean;
  text: Text;
}) {
  const t = CHART[text.language];
  const own = figureNotes(chartFigures(chart), text);
  const { named, agreeing } = otherStatements(chart);
  const also = alsoTexts(named, MOST_NAMED, text);
  if (agreeing > 0) also.push(t.ownAgree(agreeing));
  const mine = ownNote(chartFigures(chart), text);
  const sentences = [
    ...(mine === null ? [] : [`${mine} ${t.own.onlyHere}`]),
    ...(!table && chart.beside[0] ? [t.beside[isOwn(chart.beside[0].source) ? 'own' : 'bundled']] : []),
    ...(selection.dwarfing === null ? [] : [t.dwarfing(areaNames([selection.dwarfing], text))]),
    ...(table
      ? []
      : [
          ...contextNotes(chart, text),
          ...chart.caveats.map((caveat) => caveatText(caveat, chart, text)),
          ...own,
          ...also,
        ]),
  ];
  const shown = new Set([
    ...chart.series.map((s) => s.area),
    ...chart.caveats.flatMap((c) => (c.type === 'aside' ? c.figures.map((o) => o.area) : [])),
  ]);
  const absent = [...selection.without, ...selection.areas.filter((id) => !shown.has(id))];
  if (absent.length > 0 && !chart.caveats.some((caveat) => caveat.type === 'no-base')) {
    const group = selection.group === null ? null : text.groupInSentence(selection.group);
    const sentence = text.t.indicator.noFigures(areaNames(absent, text), group);
    sentences.push(`${upperFirst(sentence)}.`);
  }
  if (sentences.length === 0) return null;
  return (
    <Note as="div" className={styles.note}>
      {sentences.length === 1 ? (
        <p>{sentences[0]}</p>
      ) : (
        <ul>
          {sentences.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </Note>
  );
}
