import { strToU8, type Zippable, zipSync } from 'fflate';
import { EXPORT } from '../../i18n/export';
import { KINDS } from '../../model/kind';
import { isOwn } from '../../model/ownData';
import { citation, itemCitation } from './citation';
import { unitName } from './columns';
import { FILE_COLUMNS, figuresCsv } from './csv';
import { figuresJsonStat } from './jsonStat';
import type { FigureSet } from './set';
import { indicatorsOf, statingItems } from './sources';

/** Names of the files in the archive, the same in every language. */
export const ZIP_FILES = {
  readme: 'README.txt',
  danish: 'tal-dansk.csv',
  international: 'tal-international.csv',
  jsonStat: 'tal.json',
  metadata: 'metadata.json',
} as const;

/** What the figures mean and where they stand, for programs; texts in the language of the set. */
export function metadata(set: FigureSet) {
  const { text, title, address, date, figures } = set;
  const { language } = text;
  return {
    title,
    address,
    retrieved: date,
    language,
    figures: figures.length,
    indicators: indicatorsOf(set).map((indicator) => ({
      id: indicator.id,
      name: indicator.name[language],
      unit: unitName(indicator.id, text),
      decimals: indicator.decimals,
      definition: indicator.definition[language],
      reading: indicator.reading[language],
      direction: indicator.direction,
      ranked: indicator.ranked,
    })),
    sources: statingItems(set).map((stating) => ({
      id: stating.source.id,
      from: text.index.area(stating.source.area).longName[language],
      committee: stating.source.committee,
      document: stating.source.documentType,
      own: isOwn(stating.source.id),
      date: stating.source.date,
      item: stating.item.number,
      title: stating.item.title,
      caseNumber: stating.item.caseNumber,
      figures: stating.figures.length,
      link: stating.link,
      citation: itemCitation(stating, text),
    })),
  };
}

/** What the archive is, in words. */
function readme(set: FigureSet): string {
  const { text, title, date, figures } = set;
  const { readme: t, kinds, columns } = EXPORT[text.language];
  const shown = new Set(figures.map((o) => o.kind));
  const section = (head: string, lines: readonly string[]) => [head, ...lines.map((line) => `- ${line}`), ''];
  const lines = [
    title,
    '='.repeat(Math.min(title.length, 72)),
    '',
    t.what(title, text.period(date)),
    '',
    ...section(t.filesHead, [
      `${ZIP_FILES.danish}: ${t.files.danish}`,
      `${ZIP_FILES.international}: ${t.files.international}`,
      `${ZIP_FILES.jsonStat}: ${t.files.jsonStat}`,
      `${ZIP_FILES.metadata}: ${t.files.metadata}`,
    ]),
    ...section(
      t.columnsHead,
      FILE_COLUMNS.map((column) => `${columns[column]}: ${t.columns[column]}`),
    ),
    ...section(
      t.kindsHead,
      KINDS.filter((kind) => shown.has(kind)).map((kind) => `${text.t.kind[kind]}: ${kinds[kind]}`),
    ),
    ...section(t.readingHead, t.reading),
    t.citeHead,
    t.cite,
    '',
    citation(set),
    '',
  ];
  return lines.join('\r\n');
}

/** Figures as an archive that explains itself: both sorts of CSV, JSON-stat, metadata, and what it all is. */
export function figuresZip(set: FigureSet): Uint8Array<ArrayBuffer> {
  const files: Record<keyof typeof ZIP_FILES, string> = {
    readme: `\uFEFF${readme(set)}`,
    danish: figuresCsv(set, 'danish'),
    international: figuresCsv(set, 'international'),
    jsonStat: JSON.stringify(figuresJsonStat(set)),
    metadata: JSON.stringify(metadata(set), null, 2),
  };
  const entries: Zippable = {};
  for (const [file, content] of Object.entries(files)) {
    entries[ZIP_FILES[file as keyof typeof ZIP_FILES]] = strToU8(content);
  }
  return zipSync(entries, { level: 9, mtime: new Date(`${set.date}T12:00:00`) }) as Uint8Array<ArrayBuffer>;
}
