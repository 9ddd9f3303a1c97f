import { useEffect } from 'react';
import { useMessages } from './useMessages';

/** Sets the document title: “Faxe Kommune – Nøgletavlen”. */
export function useTitle(title: string): void {
  const { product } = useMessages();
  useEffect(() => {
    document.title = title === product ? product : `${title} – ${product}`;
  }, [title, product]);
}
