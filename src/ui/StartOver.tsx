import { useState } from 'react';
import { Button } from './Button';
import { startOver } from './startOver';
import { useMessages } from './useMessages';

/** Button that refetches the whole site; see {@link startOver}. */
export function StartOver() {
  const { states } = useMessages();
  const [refused, setRefused] = useState(false);
  return (
    <>
      <Button onClick={() => void startOver().then((done) => setRefused(!done))}>{states.startOver}</Button>
      <span role="status">{refused && ` ${states.startOverRefused}`}</span>
    </>
  );
}
