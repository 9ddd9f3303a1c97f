/** The mark of the product, in the colour that its place fills it with. */
export function Logo({ className }: { className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 22 22" width="22" height="22" aria-hidden="true">
      <path d="M0 14h6v8H4a4 4 0 0 1-4-4zM8 8h6v14H8zM16 0h2a4 4 0 0 1 4 4v14a4 4 0 0 1-4 4h-2z" />
    </svg>
  );
}
