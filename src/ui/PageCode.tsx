import { PRINTED } from '../i18n/printed';
import { ROOT, SITE } from '../model/siteRoot';
import QrCode from './QrCode';
import { useTexts } from './useMessages';

/** The whole address of a link of ours, for those who do not have the page before them; null of a file on a disk. */
export function wholeAddress(href: string): string | null {
  const url = href.startsWith(ROOT)
    ? new URL(href.slice(ROOT.length), SITE)
    : new URL(href, document.baseURI);
  return url.protocol === 'file:' ? null : url.href;
}

/** Letters of an address at most: a phone cannot read a code of more in two centimetres. */
const MOST = 400;

/** A code on paper or on a projector that opens a page on a phone; nothing where no phone could. */
export function PageCode({ href, className }: { href: string; className?: string | undefined }) {
  const t = useTexts(PRINTED);
  const address = wholeAddress(href);
  if (address === null || address.length > MOST) return null;
  return <QrCode address={address} name={t.scan} className={className} />;
}
