import { type KeyboardEvent, useRef } from 'react';
import { classNames } from '../../ui/classNames';
import styles from './Tabs.module.css';

/**
 * Tabs over one panel (WAI-ARIA Authoring Practices, tabs with automatic activation): Tab goes to the chosen one,
 * the arrows, Home and End choose another.
 */
export function Tabs<T extends string>({
  label,
  tabs,
  chosen,
  onChoose,
  panelId,
  className,
}: {
  label: string;
  tabs: readonly { readonly id: T; readonly label: string }[];
  chosen: T;
  onChoose: (id: T) => void;
  panelId: string;
  className?: string | undefined;
}) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const goal = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at - 1 + tabs.length) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    const next = goal === undefined ? undefined : tabs[goal];
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`#${panelId}-${next.id}`)?.focus();
  };
  return (
    <div
      className={classNames(styles.tabs, className)}
      role="tablist"
      aria-label={label}
      ref={list}
      onKeyDown={onKeyDown}
    >
      {tabs.map(({ id, label: words }) => (
        <button
          key={id}
          id={`${panelId}-${id}`}
          type="button"
          role="tab"
          aria-selected={id === chosen}
          aria-controls={panelId}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {words}
        </button>
      ))}
    </div>
  );
}
