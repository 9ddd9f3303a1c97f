/**
 * Stands beside the program, so that it can speak where that does not come or breaks at once: the page has a text for
 * it, which a style sheet shows after a while, and this shows at once and gives a way out.
 */
import { startOver } from './ui/startOver';

/** There until the program has drawn anything. */
const textFor = () => document.getElementById('late');

function showNow(): void {
  textFor()?.classList.add('now');
}

// A script that does not come tells its element alone, one that breaks tells the window.
addEventListener(
  'error',
  ({ target }) => {
    if (target === window || target instanceof HTMLScriptElement) showNow();
  },
  true,
);
addEventListener('unhandledrejection', showNow);

function offer(): void {
  const button = textFor()?.querySelector('button');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    if (await startOver()) return;
    const refused = textFor()?.querySelector('[role="status"]');
    if (refused) refused.textContent = 'Det kræver forbindelse til siden. Prøv igen, når den er der.';
  });
}

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', offer);
else offer();
