import { useState } from 'react';
import { Button } from './Button';
import { useMessages } from './useMessages';

/** How often it is looked whether all is there, and how long at most; ms. */
const LOOK = 100;
const PATIENCE = 15_000;

/** Has everything on the page made, as for printing, and waits until nothing is on its way. */
async function makeWhole(): Promise<void> {
  dispatchEvent(new Event('beforeprint'));
  for (let waited = 0; waited < PATIENCE; waited += LOOK) {
    await new Promise((resolve) => setTimeout(resolve, LOOK));
    if (!document.querySelector('main [data-loading]')) return;
  }
}

/** Prints the page once it is whole: what is far down is made when it is scrolled to, and would be missing. */
export function PrintButton() {
  const t = useMessages();
  const [waiting, setWaiting] = useState(false);
  const onClick = async () => {
    setWaiting(true);
    await makeWhole();
    setWaiting(false);
    print();
  };
  return (
    <Button disabled={waiting} onClick={() => void onClick()}>
      {waiting ? t.states.loading : t.print}
    </Button>
  );
}
