import type { ComponentPropsWithRef } from 'react';
import type { Observation } from '../model/observation';
import { followToSource } from '../state/sheet';
import type { Text } from './useText';

/**
 * A link from a figure to its source, which opens as a sheet over the page. In a tab of its own, in print and in files it
 * leads to the page of the source.
 */
export function FigureLink({
  of,
  text,
  ...props
}: { of: Pick<Observation, 'source' | 'id'>; text: Text } & ComponentPropsWithRef<'a'>) {
  return (
    <a
      {...props}
      href={text.href({ page: 'source', source: of.source, figure: of.id })}
      onClick={(event) => followToSource(event, of)}
    />
  );
}
