import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { OWN } from '../../i18n/own';
import type { BackupProblem } from '../../model/ownData';
import { addToOwn, forgetMappings, giveWay } from '../../state/own';
import { markTexts, mayHaveTexts } from '../../state/texts';
import { Actions } from '../../ui/Actions';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { FileButton } from '../../ui/FileButton';
import { ownDatasetsQuery } from '../../ui/queries';
import { today } from '../../ui/today';
import { useTexts } from '../../ui/useMessages';
import { give } from './give';

/** Saves everything own as one file, and takes it back. */
export function Backup({ say }: { say: (words: string) => void }) {
  const t = useTexts(OWN);
  const any = (useQuery(ownDatasetsQuery).data?.length ?? 0) > 0;
  const [problem, setProblem] = useState<BackupProblem | null>(null);
  const save = () => {
    setProblem(null);
    void give(
      async () => {
        const [{ writeBackup }, { openOwnStore }, { keptTexts }] = await Promise.all([
          import('../../dataset/store/own/backup'),
          import('../../dataset/store/own/store'),
          import('../../referat/review/keptTexts'),
        ]);
        const texts = mayHaveTexts() ? await keptTexts() : undefined;
        const out: string[] = [];
        const file = await writeBackup(await openOwnStore(), new Date(), (name) => out.push(name), texts);
        const more = out.length === 0 ? '' : t.leftOut(out);
        return { name: `noegletavlen-egne-tal-${today()}.jsonl.gz`, file, more };
      },
      say,
      t,
    );
  };
  const restore = async (file: File) => {
    setProblem(null);
    say(t.restoring);
    try {
      const [{ restoreBackup }, { keptTexts }] = await Promise.all([
        import('../../dataset/store/own/backup'),
        import('../../referat/review/keptTexts'),
      ]);
      const texts = await keptTexts();
      const read = () =>
        addToOwn(
          (store) => restoreBackup(file, store, texts),
          (result) => !('problem' in result) && result.added > 0,
        );
      let came = await read();
      if ('problem' in came && came.problem === 'full' && (await giveWay())) came = await read();
      if ('problem' in came) setProblem(came);
      if (!('problem' in came) && came.texts > 0) markTexts();
      say('problem' in came ? '' : t.restored(came));
    } catch {
      setProblem({ problem: 'unavailable', detail: '' });
      say('');
    }
  };
  return (
    <section aria-labelledby="egne-kopi">
      <h2 id="egne-kopi">{t.backup}</h2>
      <p className="muted">{t.backupLede}</p>
      {problem && (
        <Failure role="alert">
          {t.restoreProblem[problem.problem](problem.detail)} {t.untouched}
        </Failure>
      )}
      <Actions>
        <Button disabled={!any} onClick={save}>
          {t.backupSave}
        </Button>
        <FileButton accept=".gz,application/gzip" onFile={(file) => void restore(file)}>
          {t.backupRestore}
        </FileButton>
        <Button look="link" onClick={() => void forgetMappings().then(() => say(t.forgotten))}>
          {t.forget}
        </Button>
      </Actions>
    </section>
  );
}
