import type { ValueParts } from '../analysis/verdict/valueParts';
import { Hyphenated } from './Hyphenated';

/** A value with its unit small. */
export function ValueText({ value: { before, number, unit } }: { value: ValueParts }) {
  return (
    <>
      <span>
        {before && <small>{before}&nbsp;</small>}
        {number}
      </span>
      {unit && (
        <small>
          {' '}
          <Hyphenated text={unit} />
        </small>
      )}
    </>
  );
}
