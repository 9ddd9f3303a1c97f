/** How long a page that paints nothing is waited for; ms. */
const MOST = 3000;

/** Does something once the page has been painted for the first time; at once where nobody sees it. */
export function whenSeen(act: () => void): void {
  if (document.visibilityState === 'hidden') {
    act();
    return;
  }
  const done = () => {
    observer.disconnect();
    clearTimeout(timer);
    act();
  };
  const observer = new PerformanceObserver(done);
  observer.observe({ type: 'paint', buffered: true });
  const timer = setTimeout(done, MOST);
}
