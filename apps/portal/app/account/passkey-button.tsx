import { Button, Message } from '@samlots/ui';
import { useState, useSyncExternalStore } from 'react';
import { useWords } from '../shell/use-words.ts';
import type { CeremonyEnd } from './passkey-ceremony.ts';

type Props = {
  readonly label: string;
  readonly ceremony: () => Promise<CeremonyEnd>;
  /** Where to go when it is done. */
  readonly goTo: string;
};

type State = CeremonyEnd | 'idle' | 'waiting';

/** The demo on an address in numbers: the same page under a name that a passkey can belong to. Shown after a press only. */
function SamePageOnLocalhost() {
  const { href } = Object.assign(new URL(window.location.href), { hostname: 'localhost' });
  return <a href={href}>{href}</a>;
}

/** Whether scripts run: false in what the server sends. */
const useScripts = (): boolean =>
  useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );

function Ended({ state }: { readonly state: State }) {
  const { t } = useWords();
  if (state === 'idle' || state === 'done') return null;
  if (state === 'waiting') return <p role="status">{t('account:ceremony.waiting')}</p>;
  const tone = state === 'cancelled' || state === 'known' ? 'info' : 'danger';
  return (
    <Message tone={tone} fact={t(`account:ceremony.${state}`)}>
      {state === 'place' ? <SamePageOnLocalhost /> : undefined}
    </Message>
  );
}

/** A button that needs the browser's own dialogue. Until scripts run, and where they do not, it says so instead. */
export function PasskeyButton({ label, ceremony, goTo }: Props) {
  const { t } = useWords();
  const scripts = useScripts();
  const [state, setState] = useState<State>('idle');
  const press = async (): Promise<void> => {
    setState('waiting');
    const end = await ceremony();
    setState(end);
    if (end === 'done') window.location.assign(goTo);
  };
  if (!scripts) return <Message tone="info" fact={t('account:ceremony.script')} announces={false} />;
  return (
    <>
      <Ended state={state} />
      <div className="row">
        <Button type="button" onClick={() => void press()}>
          {label}
        </Button>
      </div>
    </>
  );
}
