/** A house whose roof is two ways that meet, and a light on top. */
export function Logo() {
  return (
    <svg viewBox="0 0 36 36" aria-hidden="true" focusable="false">
      <rect className="logo-tile" width="36" height="36" rx="8" />
      <path className="logo-track" d="M18 13c0 5-6.5 6-8.5 13M18 13c0 5 6.5 6 8.5 13" />
      <circle className="logo-head" cx="18" cy="10" r="2.8" />
    </svg>
  );
}
