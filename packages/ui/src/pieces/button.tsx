import type { ButtonHTMLAttributes, ReactNode } from 'react';
import type { ButtonLook } from './button-look.ts';

type Props = ButtonLook &
  Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'className'> & { readonly children: ReactNode };

/** A button that sends its form. There is no disabled look: say in words why something cannot be done. */
export function Button({ look = 'primary', tone, small, wide, type = 'submit', children, ...native }: Props) {
  return (
    <button
      {...native}
      type={type}
      className="ds-button"
      data-variant={look}
      data-color={tone}
      data-small={small ? '' : undefined}
      data-wide={wide ? '' : undefined}
    >
      {children}
    </button>
  );
}
