import type { FigureSet } from '../../dataset/export/set';
import type { Observation } from '../../model/observation';
import { addressShown, hrefOf } from '../../state/href';
import { siteAddress } from '../../ui/siteAddress';
import { today } from '../../ui/today';
import type { Text } from '../../ui/useText';

/**
 * Figures with what a file or a citation of them says, as of now.
 * @param title what they show, without anything computed
 * @param name an id that begins the names of files
 * @param href of the page that shows them; the one that is shown unless told
 */
export function figureSet(
  figures: readonly Observation[],
  title: string,
  name: string,
  text: Text,
  href: string = hrefOf(addressShown()),
): FigureSet {
  return {
    figures,
    text,
    title,
    name,
    address: siteAddress(href),
    link: ({ source, id }) => siteAddress(text.href({ page: 'source', source, figure: id })),
    date: today(),
  };
}
