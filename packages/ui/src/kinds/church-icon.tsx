import type { SVGProps } from 'react';

const path =
  'M12 2.6v4.2M10.3 4.3h3.4M12 6.8 8 11v9.6h8V11l-4-4.2ZM8 13.4l-4.2 2.4v4.8H8M16 13.4l4.2 2.4v4.8H16M10.6 20.6v-3.1a1.4 1.4 0 0 1 2.8 0v3.1';

/** Aksel has no church; its candle reads as a cake. */
export function ChurchIcon(props: SVGProps<SVGSVGElement>) {
  return (
    <svg viewBox="0 0 24 24" width="1em" height="1em" fill="none" {...props}>
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
