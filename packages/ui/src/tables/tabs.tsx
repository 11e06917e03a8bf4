type Tab = { readonly href: string; readonly label: string; readonly count?: number | undefined };
type Props = { readonly label: string; readonly tabs: readonly Tab[]; readonly current: string };

/** Pages of one thing, as links with the look of tabs. `current` is the href of this page. */
export function Tabs({ label, tabs, current }: Props) {
  return (
    <nav aria-label={label}>
      <ul className="tabs">
        {tabs.map(({ href, label: words, count }) => (
          <li key={href}>
            <a href={href} aria-current={href === current ? 'page' : undefined}>
              {words}
              {count === undefined ? null : <span className="tabs-count">{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
