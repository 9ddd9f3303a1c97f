import { useEffect, useState } from 'react';

/** How long the pointer lies still before it and the controls hide; ms. */
const REST = 2000;

/** True when the pointer has not moved for a while and nothing is being used by keyboard. */
export function useStill(): boolean {
  const [still, setStill] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wake = () => {
      setStill(false);
      clearTimeout(timer);
      timer = setTimeout(() => setStill(true), REST);
    };
    // A finger that turns the page asks for no controls; one that taps does.
    const moved = (event: PointerEvent) => event.pointerType === 'mouse' && wake();
    wake();
    addEventListener('pointermove', moved);
    addEventListener('click', wake);
    return () => {
      clearTimeout(timer);
      removeEventListener('pointermove', moved);
      removeEventListener('click', wake);
    };
  }, []);
  return still;
}
