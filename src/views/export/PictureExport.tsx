import { useState } from 'react';
import type { ShownChart } from '../../charts/chartNotes';
import { copyImage } from '../../charts/picture/copyImage';
import { drawPicture } from '../../charts/picture/drawPicture';
import { DENSITY, type PictureFormat, SQUARE, WIDE } from '../../charts/picture/format';
import { PictureError } from '../../charts/picture/PictureError';
import { toPng } from '../../charts/picture/toPng';
import { fileName } from '../../dataset/export/fileName';
import { PICTURE } from '../../i18n/picture';
import { Button } from '../../ui/Button';
import { download } from '../../ui/download';
import { today } from '../../ui/today';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import styles from './export.module.css';

/** A way to have the picture: what its button says, what is said of it, and what it does. */
interface Way {
  readonly name: string;
  readonly about: string;
  /** Gives what to say when it is done. */
  readonly run: () => Promise<string>;
}

/**
 * The buttons that make a chart or a table a slide of PowerPoint or a picture: PNG in two shapes, SVG, and an image on the
 * clipboard. What has no room in a picture is not offered, and why is said; so is how each attempt went.
 * @param content what the picture shows, see {@link ShownChart}
 * @param focus key of the series that stands out, or null
 * @param link the whole address of the view, which stands in the picture
 * @param name an id that begins the names of files
 */
export default function PictureExport({
  content,
  focus,
  link,
  name,
  text,
}: {
  content: ShownChart;
  focus: string | null;
  link: string;
  name: string;
  text: Text;
}) {
  const t = useTexts(PICTURE);
  const [status, setStatus] = useState('');
  const [busy, setBusy] = useState(false);
  const { display, figures } = content;
  const fits = ({ rows }: PictureFormat) => display !== 'table' || figures.length <= rows;
  if (!fits(SQUARE)) return <p>{t.tooLong}</p>;

  // The format of what comes in one shape only.
  const main = fits(WIDE) ? WIDE : SQUARE;
  const svg = (format: PictureFormat, halos: boolean) =>
    drawPicture({ content, format, focus, link, date: today(), text }, { halos });
  const png = async (format: PictureFormat) =>
    toPng(await svg(format, true), format.width * DENSITY, format.height * DENSITY);
  const save = (file: Blob, extension: string, format: PictureFormat) => {
    const called = fileName({ name, figures }, extension, format === SQUARE ? t.squareVariant : '');
    download(called, file);
    return t.saved(called);
  };
  const pixels = (format: PictureFormat): Way => ({
    name: format === SQUARE ? t.square : t.png,
    about: format === SQUARE ? t.squareAbout : t.pngAbout,
    run: async () => save(await png(format), 'png', format),
  });
  const powerPoint = async () => {
    const { chartPptx } = await import('./chartPptx');
    const called = fileName({ name, figures }, 'pptx');
    download(called, await chartPptx({ content, focus, link, text }));
    return t.saved(called);
  };
  const ways: Way[] = [
    { name: t.powerPoint, about: t.powerPointAbout, run: powerPoint },
    ...[WIDE, SQUARE].filter(fits).map(pixels),
    {
      name: t.svg,
      about: t.svgAbout,
      // The picture in a file may be opened by a program that does not know what keeps letters off lines.
      run: async () => save(new Blob([await svg(main, false)], { type: 'image/svg+xml' }), 'svg', main),
    },
    { name: t.copy, about: t.copyAbout, run: () => copyImage(() => png(main)).then(() => t.copied) },
  ];
  const start = async ({ run }: Way) => {
    if (busy) return;
    setBusy(true);
    setStatus(t.making);
    try {
      setStatus(await run());
    } catch (error) {
      setStatus(t.trouble[error instanceof PictureError ? error.trouble : 'image']);
    }
    setBusy(false);
  };
  return (
    <>
      <p>
        {t.about} {!fits(WIDE) && t.tooLongForWide}
      </p>
      <ul className={styles.files}>
        {ways.map((way) => (
          <li key={way.name}>
            <Button aria-disabled={busy} onClick={() => start(way)}>
              {way.name}
            </Button>
            <span>{way.about}</span>
          </li>
        ))}
      </ul>
      <p className={styles.pictureStatus} aria-live="polite">
        {status}
      </p>
    </>
  );
}
