import { createRoot } from 'react-dom/client';
import { CatalogContext } from '../../ui/catalogContext';
import type { MarkupOptions } from './nestedSvg';
import { PictureSheet, type SheetProps } from './PictureSheet';
import styles from './PictureSheet.module.css';
import { toSvg } from './toSvg';
import { whenDrawn } from './whenDrawn';

/**
 * Makes a picture: lays the sheet out where nobody sees it, waits until it is drawn, and takes it down as SVG. Nothing
 * of it stays in the page.
 * @returns the SVG, in the size of the format
 * @throws PictureError when it cannot be drawn, or has no room
 */
export async function drawPicture(sheet: SheetProps, options: MarkupOptions): Promise<string> {
  const room = document.createElement('div');
  room.className = styles.room ?? '';
  room.dataset.room = '';
  // What becomes of a picture, nobody knows; most of it is on white paper.
  room.dataset.theme = 'light';
  room.ariaHidden = 'true';
  room.inert = true;
  document.body.append(room);
  const root = createRoot(room);
  root.render(
    <CatalogContext value={sheet.text.index}>
      <PictureSheet {...sheet} />
    </CatalogContext>,
  );
  try {
    await whenDrawn(room);
    const drawn = room.firstElementChild;
    return drawn instanceof HTMLElement ? toSvg(drawn, sheet.content.title, options) : '';
  } finally {
    root.unmount();
    room.remove();
  }
}
