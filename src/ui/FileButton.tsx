import styles from './Button.module.css';
import { classNames } from './classNames';

/**
 * A button that opens a file picker: a label around the native input, which is visually hidden but takes focus; the focus
 * ring is on the label.
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
          // So that the same file can be chosen again.
          event.target.value = '';
        }}
      />
    </label>
  );
}
