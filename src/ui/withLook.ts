import { createElement, type HTMLAttributes, type ReactElement, type Ref } from 'react';
import { classNames } from './classNames';

/** Elements without attributes of their own. */
type Tag = 'article' | 'div' | 'dl' | 'fieldset' | 'form' | 'label' | 'li' | 'p' | 'section' | 'span' | 'ul';

interface Props extends HTMLAttributes<HTMLElement> {
  readonly as?: Tag;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLElement>;
}

/**
 * Makes a component that styles an element: `as` chooses the element, and `className` adds the caller's own class.
 * @param look the class of the style
 * @param usual the element if `as` is not given
 */
export function withLook(look: string | undefined, usual: Tag): (props: Props) => ReactElement {
  return ({ as = usual, className, ...props }) =>
    createElement(as, { ...props, className: classNames(look, className) });
}
