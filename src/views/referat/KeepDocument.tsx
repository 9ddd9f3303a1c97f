import { READ_REFERAT } from '../../i18n/readReferat';
import { Check } from '../../ui/Field';
import { useTexts } from '../../ui/useMessages';

/** Whether the document is kept in the browser too, and what for. */
export function KeepDocument({ keeps, keep }: { keeps: boolean; keep: (keeps: boolean) => void }) {
  const t = useTexts(READ_REFERAT);
  return (
    <>
      <Check>
        <input
          type="checkbox"
          checked={keeps}
          aria-describedby="gem-teksten"
          onChange={({ target }) => keep(target.checked)}
        />
        {t.keepDocument}
      </Check>
      <p id="gem-teksten" className="small muted">
        {t.keepDocumentHelp}
      </p>
    </>
  );
}
