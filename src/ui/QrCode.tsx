import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { useMemo } from 'react';

/** The quiet zone that readers need around a code, in modules (ISO/IEC 18004). */
const QUIET = 4;

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
      <path d={toSvgPath(code)} fill="#000" />
    </svg>
  );
}
