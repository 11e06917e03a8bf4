import type { AnchorHTMLAttributes, ReactNode } from 'react';
import type { ButtonLook } from './button-look.ts';

type Props = ButtonLook &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className' | 'color'> & {
    readonly href: string;
    readonly children: ReactNode;
  };

/** A link with the look of a button: it goes somewhere, it changes nothing. */
export function ButtonLink({ look = 'primary', tone, small, wide, children, ...native }: Props) {
  return (
    <a
      {...native}
      className="ds-button"
      data-variant={look}
      data-color={tone}
      data-small={small ? '' : undefined}
      data-wide={wide ? '' : undefined}
    >
      {children}
    </a>
  );
}
