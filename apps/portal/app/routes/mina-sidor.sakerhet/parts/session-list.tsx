import { CheckmarkCircleFillIcon } from '@navikt/aksel-icons';
import { Pill, Section } from '@samlots/ui';
import type { SecurityPageQuery } from '../../../generated/operations.ts';
import { useWords, type Words } from '../../../shell/use-words.ts';
import { deadlineOf } from '../../../training/words.ts';
import { ActButton } from './act-button.tsx';

type Session = NonNullable<SecurityPageQuery['viewer']>['sessions'][number];

function deviceNameOf({ browser, system }: Session['device'], { t }: Words): string {
  if (browser === null || system === null) return browser ?? system ?? t('account:sessions.unknown');
  return t('account:sessions.device', { browser, system });
}

function SessionRow({ session }: { readonly session: Session }) {
  const words = useWords();
  const { t } = words;
  const device = deviceNameOf(session.device, words);
  const since = deadlineOf(session.createdAt, words);
  return (
    <li className="row" data-spread="">
      <div>
        <div className="row">
          <b>{device}</b>
          {session.current ? (
            <Pill look="filled" icon={CheckmarkCircleFillIcon}>
              {t('account:sessions.here')}
            </Pill>
          ) : null}
        </div>
        <p className="subtle small">
          {t('account:sessions.when', { since, seen: deadlineOf(session.lastSeenAt, words) })}
          {session.sharedDevice ? ` ${t('account:sessions.shared')}.` : ''}
        </p>
      </div>
      {session.current ? null : (
        <ActButton
          act="logga-ut"
          id={session.key}
          label={t('account:sessions.end')}
          fullLabel={t('account:sessions.endNamed', { device, since })}
        />
      )}
    </li>
  );
}

/** Where the account is signed in, this device first named; every other can be ended here. */
export function SessionList({ sessions }: { readonly sessions: readonly Session[] }) {
  const { t } = useWords();
  return (
    <Section id="inloggningar" heading={t('account:sessions.heading')}>
      <ul className="lines">
        {sessions.map((session) => (
          <SessionRow key={session.key} session={session} />
        ))}
      </ul>
      {sessions.length > 1 ? (
        <ActButton act="logga-ut-andra" label={t('account:sessions.endOthers')} />
      ) : (
        <p className="subtle">{t('account:sessions.onlyHere')}</p>
      )}
    </Section>
  );
}
