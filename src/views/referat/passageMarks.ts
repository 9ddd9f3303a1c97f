import { PASSAGES } from '../../i18n/passages';
import type { Observation } from '../../model/observation';
import type { Passages } from '../../referat/review/passages';
import type { Text } from '../../ui/useText';
import type { Mark } from './DocumentText';

/** Where figures stand in the text of their source, as marks in its order. @param chosen id of the one looked up */
export function passageMarks(
  passages: Passages,
  figures: readonly Observation[],
  chosen: string | null,
  text: Text,
): Mark[] {
  return (
    figures
      .flatMap((figure) =>
        (passages.spans[figure.id] ?? []).map(
          ({ from, to }): Mark => ({
            from,
            to,
            key: figure.id,
            look: chosen === null || figure.id === chosen ? 'plain' : 'beside',
            chosen: figure.id === chosen,
            title: PASSAGES[text.language].figure(
              `${text.format(figure.indicator).full(figure.value, figure.decimals)}, ${text.indicator(figure.indicator)}`,
            ),
          }),
        ),
      )
      // Of several figures at one place the one that is looked up is shown.
      .sort((a, b) => a.from - b.from || Number(b.chosen) - Number(a.chosen))
  );
}

/** The blocks of the text that the chosen marks stand in. */
export function blocksAround({ blocks }: Passages, marks: readonly Mark[]): number[] {
  const around = marks
    .filter((mark) => mark.chosen)
    .map(({ from }) => blocks.findIndex((block) => block.from <= from && from < block.to));
  return [...new Set(around)].filter((block) => block >= 0);
}
