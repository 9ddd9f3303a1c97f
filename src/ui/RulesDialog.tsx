import { RULES } from '../i18n/judgementRules';
import { Dialog } from './Dialog';
import { useTexts } from './useMessages';

/** The rules by which figures are judged. */
export default function RulesDialog({ onClose }: { onClose: () => void }) {
  const rules = useTexts(RULES);
  return (
    <Dialog title={rules.title} onClose={onClose}>
      <ol>
        {rules.text.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
    </Dialog>
  );
}
