import type { ComponentType, ReactNode, SVGProps } from 'react';

export type PillLook =
  | 'filled'
  | 'dashed'
  | 'action'
  | 'paper'
  | 'open'
  | 'tint'
  | 'text'
  | 'plain'
  | 'action-text'
  | 'danger-text';
export type PillIcon = ComponentType<SVGProps<SVGSVGElement>>;
/** Look and icon of one state; the word comes from the page. */
export type StateLook = { readonly look: PillLook; readonly icon: PillIcon };

type Props = StateLook & { readonly children: ReactNode };

/** Colour, icon and word together: a state never speaks by colour alone. */
export function Pill({ look, icon: Icon, children }: Props) {
  return (
    <span className="pill" data-look={look}>
      <Icon className="icon" aria-hidden />
      <span>{children}</span>
    </span>
  );
}
