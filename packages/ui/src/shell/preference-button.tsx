import type { ReactNode } from 'react';

export type Preference = {
  /** The name of what is chosen, as the receiving form knows it. */
  readonly name: string;
  readonly value: string;
  /** The page to come back to, as a path of this site. */
  readonly returnTo: string;
  readonly action: string;
};

type Props = Preference & {
  readonly lang?: string | undefined;
  readonly look?: 'link' | 'chip' | undefined;
  readonly pressed?: boolean | undefined;
  readonly children: ReactNode;
};

/** One choice that a cookie keeps: a form with one button, so that it works without JavaScript. */
export function PreferenceButton({ name, value, returnTo, action, lang, look = 'link', pressed, children }: Props) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="tillbaka" value={returnTo} />
      <button
        type="submit"
        className={look === 'link' ? 'text-link' : 'chip'}
        name={name}
        value={value}
        lang={lang}
        aria-pressed={pressed}
      >
        {children}
      </button>
    </form>
  );
}
