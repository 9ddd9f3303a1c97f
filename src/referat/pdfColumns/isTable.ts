/** Whether lines with several parts are those of a table. */
import { at } from '../../model/at';
import { isFigure } from '../figureCell';
import { aligned } from './alignment';
import { type Row, textOf } from './row';

/** Whether lines with several parts are those of a table: most parts line up with one of another line. */
export function isTable(rows: readonly Row[]): boolean {
  const several = rows.filter(({ parts }) => parts.length > 1);
  const figures = (row: Row) => row.parts.slice(1).filter((part) => isFigure(textOf(part))).length;
  const withFigures = several.filter((row) => figures(row) > 0);
  if (several.length < 2) return false;
  // One line of figures under heads, as at the end of a page, lines up with nothing.
  if (withFigures.length === 1 && several.indexOf(at(withFigures, 0)) > 0)
    return figures(at(withFigures, 0)) > 1;
  const compared = withFigures.length > 1 ? withFigures : several;
  const parts = compared.flatMap((row) => row.parts.slice(1).map((part) => ({ row, part })));
  const inLine = parts.filter(({ row, part }) =>
    compared.some((other) => other !== row && other.parts.slice(1).some((its) => aligned(part, its))),
  );
  if (inLine.length < 0.6 * parts.length) return false;
  // Words in two columns may be names and what they are; figures, or three of them, are a table.
  return (
    withFigures.length > 1 || several.filter((row) => row.parts.length > 2).length > 1 || several.length > 2
  );
}
