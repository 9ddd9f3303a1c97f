import { sharingMost } from '../../analysis/compare/sharing';
import { cardObservations, cardsFrom } from '../../analysis/verdict/card';
import type { Catalog, ObservationFile } from '../../model/catalog';
import { indexCatalog } from '../../model/catalogIndex';
import { groupBy } from '../../model/groupBy';
import type { Observation } from '../../model/observation';
import { encode } from '../files/columnar';
import { byOrigin, type Dataset } from '../read/dataset';
import { entryRanking } from './entryRanking';
import { mergeExcerpts, withParents } from './excerpt';
import { compileFigures } from './figures';
import { holdAgainst } from './held';
import { computedShares, labourForce } from './labourForce';

/** A compiled site: the catalogue and the files it names, by path. */
export interface CompiledData {
  readonly catalog: Catalog;
  readonly files: ReadonlyMap<string, ObservationFile>;
}

/**
 * Splits a data set into what is loaded at start and what is loaded when shown.
 * @param hash gives a short name for a file's content, so that a file never changes under its name
 */
export function compile(dataset: Dataset, hash: (text: string) => string): CompiledData {
  const { codelists, sources, observations, withheld, checks } = dataset;
  const files = new Map<string, ObservationFile>();
  const add = (folder: string, file: ObservationFile): string => {
    const path = `data/${folder}/${file.id}.${hash(JSON.stringify(file))}.json`;
    files.set(path, file);
    return path;
  };
  const byIndicator = groupBy(observations, (o) => o.indicator);
  const bySource = groupBy(observations, (o) => o.source);
  const withheldOf = groupBy(withheld, (o) => o.indicator);
  const indicatorFiles = new Map(
    [...byIndicator].map(([id, own]) => {
      const missing = withheldOf.get(id);
      return [id, { ...encode(id, own), ...(missing ? { withheld: missing } : {}) }];
    }),
  );
  const { minutes: stated, tables: official } = byOrigin(dataset);
  const withMinutes = new Set(stated.map((o) => o.area));
  const outline: Catalog = {
    version: 1,
    ...codelists,
    indicatorEntries: [],
    sources: sources.map((source) => {
      const own = bySource.get(source.id) ?? [];
      const checked = checks.filter((check) => check.source === source.id).length;
      // A table's figures are those of its indicators; a file of them all would be as large as these together.
      const entry = { ...source, count: own.length, checked };
      if (source.documentType !== 'tabel')
        return { ...entry, file: add('referater', encode(source.id, own)) };
      const indicators = [...new Set(own.map((o) => o.indicator))];
      const kept = indicators.flatMap((id) => withheldOf.get(id) ?? []).length;
      return { ...entry, file: null, indicators, ...(kept > 0 ? { withheld: kept } : {}) };
    }),
    discrepancies: checks.filter((check) => check.status !== 'ok'),
    withMinutes: codelists.areas.map(({ id }) => id).filter((id) => withMinutes.has(id)),
    held: holdAgainst(stated, official, codelists.indicators),
    labourForce: labourForce(observations),
    ...computedShares(observations, codelists.areas),
    wholeAreas: true,
    areaFiles: {},
    compared: [],
  };
  const outlineIndex = indexCatalog(outline);
  const figures = compileFigures(indicatorFiles, outlineIndex);
  const indicatorEntries = figures.indicatorEntries.map((entry) => {
    const file = indicatorFiles.get(entry.id);
    const ranking = entryRanking(byIndicator.get(entry.id) ?? [], outlineIndex);
    return { ...entry, files: file ? [add('noegletal', file)] : [], ...(ranking ? { ranking } : {}) };
  });
  const index = indexCatalog({ ...outline, indicatorEntries });
  const excerpt = (area: string) => figures.excerpts.get(area) ?? [];
  const byArea = groupBy(observations, (o) => o.area);
  // By indicator, then in the order of the sources, as excerpts are.
  const ordered = codelists.indicators.flatMap(({ id }) => byIndicator.get(id) ?? []);
  const places = new Map(ordered.map((o, place) => [`${o.source} ${o.id}`, place]));
  const place = (o: Observation) => places.get(`${o.source} ${o.id}`) ?? 0;
  const areaFile = (id: string): ObservationFile => {
    const own = excerpt(id);
    const kept = new Set(own.map((o) => `${o.source} ${o.id}`));
    const all = mergeExcerpts([byArea.get(id) ?? [], own]).sort((a, b) => place(a) - place(b));
    const missing = withheld.filter(({ area }) => area === id);
    return {
      ...encode(id, all),
      excerpt: all.flatMap((o, row) => (kept.has(`${o.source} ${o.id}`) ? [row] : [])),
      ...(missing.length > 0 ? { withheld: missing } : {}),
    };
  };
  // As old as the newest source, so that the same data are compiled alike on any day.
  const day =
    sources
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? '';
  const cards = index.areasWithData
    .filter(({ id, type }) => type === 'kommune' && withMinutes.has(id))
    .flatMap(({ id }) =>
      cardObservations(cardsFrom({ observations: withParents(id, byArea, index), withheld }, id, index, day)),
    );
  const catalog: Catalog = {
    ...index.catalog,
    ...(cards.length > 0 ? { cards: add('omraader', encode('kort', [...new Set(cards)])) } : {}),
    areaFiles: Object.fromEntries(index.areasWithData.map(({ id }) => [id, [add('omraader', areaFile(id))]])),
    compared: sharingMost([...figures.excerpts.values()].flat(), index),
  };
  return { catalog, files };
}
