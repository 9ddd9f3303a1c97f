import type { Catalog } from '../../model/catalog';
import type { Group } from '../../model/codelist';
import type { ProblemGroup, TableHead } from '../../model/import';
import type { Mapping } from '../../model/mapping';
import type { Observation } from '../../model/observation';
import { decode } from '../files/columnar';
import { FigureReader } from './reader';

/** What the beginning of a table gives. */
export interface FigurePreview {
  /** By indicator, then in the order of the rows; of no source. */
  readonly observations: readonly Observation[];
  readonly problems: readonly ProblemGroup[];
  readonly newGroups: readonly Group[];
}

/** Reads the beginning of a table by a mapping, as the whole of it will be read. */
export function previewFigures(head: TableHead, mapping: Mapping, catalog: Catalog): FigurePreview {
  const reader = new FigureReader(head.header, mapping, catalog, new Date());
  reader.read({ rows: head.rows, lines: head.rows.map((_, i) => i + 2) });
  const { files } = reader.finish();
  return {
    observations: [...files.values()].flatMap((file) => decode(file).observations),
    problems: reader.problems.report().problems,
    newGroups: reader.newGroups,
  };
}
