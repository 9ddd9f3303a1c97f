/** The figures of an area as its page loads them, from all that is bundled. */
import { type AreaFigures, verdictFiles } from '../../../../src/analysis/verdict/verdict';
import { mergeExcerpts } from '../../../../src/dataset/compile/excerpt';
import { decode } from '../../../../src/dataset/files/columnar';
import { present, wholeCompiled, wholeIndex } from '../../fixtures';

/** See the head of this file. */
export function areaFigures(area: string): AreaFigures {
  const files = verdictFiles(area, wholeIndex()).map((path) => present(wholeCompiled().files.get(path)));
  return {
    observations: mergeExcerpts(files.map((file) => decode(file).observations)),
    withheld: files.flatMap(({ withheld }) => withheld ?? []),
  };
}
