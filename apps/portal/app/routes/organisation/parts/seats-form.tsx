import { useState, type ReactNode } from 'react';
import { SaveBar } from './save-bar.tsx';

type Props = { readonly only: 'wide' | 'narrow'; readonly ticked: number; readonly children: ReactNode };

const countTicks = (form: HTMLFormElement): number => new FormData(form).getAll('plats').length;

/** All ticks in one form with one save. The count is an extra: without JavaScript the bar says what to do. */
export function SeatsForm({ only, ticked, children }: Props) {
  const [chosen, setChosen] = useState(ticked);
  return (
    <form
      method="post"
      className="seats-form"
      data-only={only}
      onChange={(event) => setChosen(countTicks(event.currentTarget))}
      onReset={() => setChosen(ticked)}
    >
      {children}
      <SaveBar chosen={chosen} />
    </form>
  );
}
