import { type Bitmap2D, generate } from 'lean-qr';
import { useMemo } from 'react';

/** The quiet zone that readers need around a code, in modules (ISO/IEC 18004). */
const QUIET = 4;

/** The dark modules as bars, a row after the other: a third of what outlines of them take in the file of a page. */
function barsOf(code: Bitmap2D): string {
  let path = '';
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0, end = 0; x < code.size; x = end + 1) {
      for (end = x; code.get(end, y); ) end += 1;
      if (end > x) path += `M${x} ${y}h${end - x}v1h-${end - x}z`;
    }
  }
  return path;
}

/**
 * An address as a QR code, black on white whatever is around it; as large as its box.
 * @param name what a phone that reads it opens
 */
export default function QrCode({
  address,
  name,
  className,
}: {
  address: string;
  name: string;
  className?: string | undefined;
}) {
  const code = useMemo(() => generate(address), [address]);
  const side = code.size + 2 * QUIET;
  return (
    <svg
      className={className}
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      role="img"
      aria-label={name}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
      <path d={barsOf(code)} fill="#000" />
    </svg>
  );
}
