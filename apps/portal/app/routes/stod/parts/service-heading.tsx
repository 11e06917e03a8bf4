import { KindLine, Message, OnlySwedish, PageHeading } from '@samlots/ui';
import { sayDate } from '../../../referral/dates.ts';
import { say } from '../../../referral/said.ts';
import { useWords } from '../../../shell/use-words.ts';
import type { ServicePage } from '../loaded.ts';

/** Who runs it, what it is called, what it is; old or paused information is said at once. */
export function ServiceHeading({ service }: ServicePage) {
  const words = useWords();
  const { t, locale } = words;
  const { organisation } = service;
  return (
    <>
      <PageHeading
        eyebrow={
          organisation === null ? undefined : (
            <KindLine kind={organisation.kind.key} name={organisation.name} size={28} />
          )
        }
        title={say(service.name, locale)}
        lead={<OnlySwedish text={service.summary} locale={locale} note={t('shell:onlySwedish')} />}
      />
      {service.paused ? (
        <Message
          tone="info"
          fact={
            service.pausedUntil === null
              ? t('referral:hours.paused')
              : t('referral:hours.pausedUntil', { day: sayDate(service.pausedUntil, words) })
          }
          announces={false}
        >
          <a href="#liknande">{t('referral:service.similar')}</a>
        </Message>
      ) : null}
      {service.outdatedSince === null ? null : (
        <Message
          tone="action"
          fact={t('referral:search.stale', { day: sayDate(service.outdatedSince, words) })}
          announces={false}
        />
      )}
    </>
  );
}
