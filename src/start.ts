/**
 * Stands beside the program: hides what the reader will not see of the page, asks for the program once the page is
 * painted, and speaks where that does not come or breaks at once. The page has a text for it, which a style sheet shows
 * after a while, and this shows at once and gives a way out.
 */
import { seesOther } from './state/seesOther';
import { startOver } from './ui/startOver';
import { whenSeen } from './ui/whenSeen';

const other = seesOther();
if (other) document.documentElement.dataset.other = other;

// The program, and what that will ask for: what can be read is there before.
whenSeen(() => {
  const program = document.querySelector<HTMLTemplateElement>('template[data-then]');
  // One by one, which is the order that they are asked for in.
  for (const element of program?.content.children ?? [])
    document.head.append(document.importNode(element, true));
});

// The last button that is pressed in a page before the app is there is pressed again when it is (`shell/drawnPage.ts`).
addEventListener(
  'click',
  (event) => {
    const button = event.target instanceof Element && event.target.closest('[data-drawn] button');
    if (!button) return;
    event.preventDefault();
    document.querySelector('[data-pressed]')?.removeAttribute('data-pressed');
    button.setAttribute('data-pressed', '');
  },
  true,
);

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
