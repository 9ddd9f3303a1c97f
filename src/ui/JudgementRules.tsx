import { Suspense, useState } from 'react';
import { VERDICT } from '../i18n/verdict';
import { Button } from './Button';
import { lazyWithRetry } from './lazyWithRetry';
import { useTexts } from './useMessages';

/** Its texts are long, and read by few. */
const RulesDialog = lazyWithRetry(() => import('./RulesDialog'));

/** Opens the rules by which figures are judged. */
export function JudgementRules({ className }: { className?: string | undefined }) {
  const t = useTexts(VERDICT);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="link" className={className} onClick={() => setOpen(true)}>
        {t.openRules}
      </Button>
      {open && (
        <Suspense>
          <RulesDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
