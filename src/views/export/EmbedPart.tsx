import { useEffect, useRef, useState } from 'react';
import { EXPORT } from '../../i18n/export';
import { HEIGHT_MESSAGE } from '../../state/embed';
import { useTexts } from '../../ui/useMessages';
import { useNearViewport } from '../../ui/useNearViewport';
import type { Text } from '../../ui/useText';
import { CopyField } from './CopyField';
import { followCode, frameCode } from './embedCode';
import styles from './export.module.css';

/** Widths of columns that charts are put into, pixels. */
const WIDTHS = [320, 480, 640, 800, 1000] as const;
/** Milliseconds after which a height that the chart has told is its last: before that it is still on its way. */
const REST = 600;

/** The height that a chart alone has at a width, as it tells itself: it is loaded out of sight. Null until then. */
function useMeasured(width: number) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [reported, setReported] = useState<{ readonly width: number; readonly height: number } | null>(null);
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    const hear = ({ source, data }: MessageEvent) => {
      if (source !== frame.current?.contentWindow || data?.type !== HEIGHT_MESSAGE) return;
      clearTimeout(rest);
      rest = setTimeout(() => setReported({ width, height: Number(data.height) }), REST);
    };
    addEventListener('message', hear);
    return () => {
      clearTimeout(rest);
      removeEventListener('message', hear);
    };
  }, [width]);
  return { frame, height: reported?.width === width ? reported.height : null };
}

/**
 * The code of the chart in a page elsewhere, with the height that it has at the width chosen, and a script that follows
 * it whatever the width.
 * @param address of the chart alone
 */
export function EmbedPart({
  address,
  title,
  say,
  text,
}: {
  address: string;
  title: string;
  say: (words: string) => void;
  text: Text;
}) {
  const { dialog: t } = useTexts(EXPORT);
  const ref = useRef<HTMLDivElement>(null);
  const near = useNearViewport(ref);
  const [width, setWidth] = useState<number>(640);
  const { frame, height } = useMeasured(width);
  const pixels = (n: number) => text.number(n, 0);
  return (
    <div ref={ref}>
      <label className={styles.width}>
        {t.embedWidth}{' '}
        <select value={width} onChange={({ target }) => setWidth(Number(target.value))}>
          {WIDTHS.map((one) => (
            <option key={one} value={one}>
              {pixels(one)} px
            </option>
          ))}
        </select>{' '}
        <span>{height === null ? t.embedMeasuring : t.embedHeight(pixels(height))}</span>
      </label>
      {near && (
        <div className={styles.measuring} aria-hidden="true">
          <iframe ref={frame} src={address} title={title} tabIndex={-1} style={{ width }} />
        </div>
      )}
      <CopyField
        label={t.embedCode}
        what={t.things.embed}
        content={{ text: frameCode(address, title, height) }}
        rows={4}
        say={say}
      />
      <details>
        <summary>{t.follow}</summary>
        <p>{t.followAbout}</p>
        <CopyField
          label={t.followCode}
          what={t.things.follow}
          content={{ text: followCode(new URL(address).origin) }}
          rows={8}
          say={say}
        />
      </details>
    </div>
  );
}
