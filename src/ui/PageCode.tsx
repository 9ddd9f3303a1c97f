import { PRINTED } from '../i18n/printed';
import QrCode from './QrCode';
import { wholeAddress } from './siteAddress';
import { useTexts } from './useMessages';

/** Letters of an address at most: a phone cannot read a code of more in two centimetres. */
const MOST = 400;

/** A code on paper or on a projector that opens a page on a phone; nothing where no phone could. */
export function PageCode({ href, className }: { href: string; className?: string | undefined }) {
  const t = useTexts(PRINTED);
  const address = wholeAddress(href);
  if (address === null || address.length > MOST) return null;
  return <QrCode address={address} name={t.scan} className={className} />;
}
