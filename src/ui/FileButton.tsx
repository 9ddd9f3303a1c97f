import styles from './Button.module.css';
import { classNames } from './classNames';

/**
 * A button that asks for a file. It is a label with the browser's own field in it, which is out of sight but has the
 * focus; the ring is drawn round the label.
 */
export function FileButton({
  children,
  accept,
  onFile,
}: {
  children: string;
  accept: string;
  onFile: (file: File) => void;
}) {
  return (
    <label className={classNames(styles.plain, styles.file)}>
      {children}
      <input
        type="file"
        className="visually-hidden"
        accept={accept}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen again.
          event.target.value = '';
        }}
      />
    </label>
  );
}
