import { useEffect } from 'react';
import { askForPeace } from '../state/offline';

/** While the component is shown, nothing is offered over the page: no new version in the middle of a presentation. */
export function useUndisturbed(): void {
  useEffect(askForPeace, []);
}
