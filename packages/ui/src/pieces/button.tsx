import { Button as DesignButton } from '@digdir/designsystemet-react';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import type { ButtonLook } from './button-look.ts';

type Props = ButtonLook &
  Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'className' | 'color'> & { readonly children: ReactNode };

/** A button that sends its form. There is no disabled look: say in words why something cannot be done. */
export function Button({ look = 'primary', tone, small, wide, type = 'submit', children, ...native }: Props) {
  return (
    <DesignButton
      {...native}
      type={type}
      variant={look}
      data-color={tone}
      data-small={small ? '' : undefined}
      data-wide={wide ? '' : undefined}
    >
      {children}
    </DesignButton>
  );
}
