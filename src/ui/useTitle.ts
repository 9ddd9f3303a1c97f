import { useEffect } from 'react';
import { useMessages } from './useMessages';

/** Names the document after the page: “Faxe Kommune – Nøgletavlen”. */
export function useTitle(title: string): void {
  const { product } = useMessages();
  useEffect(() => {
    document.title = title === product ? product : `${title} – ${product}`;
  }, [title, product]);
}
