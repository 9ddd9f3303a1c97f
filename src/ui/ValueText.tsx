import type { ValueParts } from '../analysis/verdict/valueParts';
import { Hyphenated } from './Hyphenated';

/** A value with its unit small. */
export function ValueText({ value: { before, number, unit } }: { value: ValueParts }) {
  return (
    <>
      {before && <small>{before}&nbsp;</small>}
      {number}
      {unit && (
        <small>
          {' '}
          <Hyphenated text={unit} />
        </small>
      )}
    </>
  );
}
