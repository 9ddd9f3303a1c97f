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
 * Makes the component of a look that several elements can have: `as` names the element, and a class of the place adds
 * to the look.
 * @param look class of the look
 * @param usual the element where `as` names none
 */
export function withLook(look: string | undefined, usual: Tag): (props: Props) => ReactElement {
  return ({ as = usual, className, ...props }) =>
    createElement(as, { ...props, className: classNames(look, className) });
}
