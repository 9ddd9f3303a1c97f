import { useState } from 'react';
import { Button } from './Button';
import { useMessages } from './useMessages';

/** How often it is checked whether everything is loaded, and for how long at most; ms. */
const INTERVAL = 100;
const TIMEOUT = 15_000;

/** Renders everything on the page, as for print, and waits until nothing is loading. */
async function renderAll(): Promise<void> {
  dispatchEvent(new Event('beforeprint'));
  for (let waited = 0; waited < TIMEOUT; waited += INTERVAL) {
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
    if (!document.querySelector('main [data-loading]')) return;
  }
}

/** Prints the page once all of it is rendered: what is far down renders when it is scrolled to, and would be missing. */
export function PrintButton() {
  const t = useMessages();
  const [waiting, setWaiting] = useState(false);
  const onClick = async () => {
    setWaiting(true);
    await renderAll();
    setWaiting(false);
    print();
  };
  return (
    <Button disabled={waiting} onClick={() => void onClick()}>
      {waiting ? t.states.loading : t.print}
    </Button>
  );
}
