export type NavItem = { readonly href: string; readonly label: string; readonly current: boolean };

type Props = { readonly label: string; readonly items: readonly NavItem[] };

/** The places of the portal; the one where you are is marked. */
export function SiteNav({ label, items }: Props) {
  return (
    <nav className="site-nav" aria-label={label}>
      <ul>
        {items.map(({ href, label: words, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
