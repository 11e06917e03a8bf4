import type { RankedFactsFragment, ServiceCardFragment } from '../generated/operations.ts';
import type { Words } from '../shell/use-words.ts';
import { sayDate } from './dates.ts';
import { say } from './said.ts';

export type ServiceCard = Omit<ServiceCardFragment, '__typename'>;
type Reason = RankedFactsFragment['reasons'][number];

/** A tick says what fits; the sign shows the way in; caution is what to know before contact. */
export type SaidReason = { readonly key: string; readonly look: 'tick' | 'sign' | 'caution'; readonly words: string };

type Asker = { readonly role: string | undefined; readonly language: string | undefined };

function sayVia(services: Reason['services'], { t, locale }: Words): string {
  const name = services.map((service) => say(service.name, locale)).join(', ');
  return name === '' ? t('vocabulary:wayIn.viaOthers') : t('vocabulary:reason.VIA', { name });
}

function sayLanguage(service: ServiceCard, asker: Asker, { t, locale }: Words): string {
  const spoken = service.languages.find(({ code }) => code === asker.language);
  return t('vocabulary:reason.LANGUAGE', { language: spoken === undefined ? '' : say(spoken.name, locale) });
}

function sayWayIn(service: ServiceCard, asker: Asker, { t }: Words): string {
  if (asker.role === undefined) return t('vocabulary:wayIn.family');
  return service.forFamily ? t('vocabulary:wayIn.familyAndYou') : t('vocabulary:reason.WAY_IN');
}

function sayReason(reason: Reason, service: ServiceCard, asker: Asker, words: Words): Omit<SaidReason, 'key'> {
  const { t, locale } = words;
  switch (reason.code) {
    case 'VIA':
      return { look: 'sign', words: sayVia(reason.services, words) };
    case 'FAMILY_CONTACTS':
      return { look: 'sign', words: t('vocabulary:reason.FAMILY_CONTACTS') };
    case 'DECISION':
    case 'DECISION_POSSIBLE':
    case 'FORM_REQUIRED':
      return { look: 'caution', words: t(`vocabulary:reason.${reason.code}`) };
    case 'MAY_BE_OUTDATED': {
      const day = service.outdatedSince === null ? '' : sayDate(service.outdatedSince, words);
      return { look: 'caution', words: t('vocabulary:reason.MAY_BE_OUTDATED', { day }) };
    }
    case 'AGE':
      return { look: 'tick', words: t('vocabulary:reason.AGE', { ages: say(service.ages, locale) }) };
    case 'LANGUAGE':
      return { look: 'tick', words: sayLanguage(service, asker, words) };
    case 'WAY_IN':
      return { look: 'tick', words: sayWayIn(service, asker, words) };
    case 'NEED_PRIMARY':
    case 'NEED_SECONDARY':
    case 'EMERGENCY':
    case 'PREGNANCY':
    case 'DISTRICT':
    case 'CITY_WIDE':
    case 'OPEN_NOW':
    case 'INTERPRETER':
    case 'NO_RECORD':
      return { look: 'tick', words: t(`vocabulary:reason.${reason.code}`) };
  }
}

/** The reasons of one service in words, in the order of the API; a code that stands for several needs is said once. */
export function sayReasons(
  { service, reasons }: { readonly service: ServiceCard; readonly reasons: readonly Reason[] },
  asker: Asker,
  words: Words,
): readonly SaidReason[] {
  const first = new Map(reasons.toReversed().map((reason) => [reason.code, reason]));
  const once = reasons.filter((reason) => first.get(reason.code) === reason);
  const fitsBest = first.has('NEED_PRIMARY');
  return once
    .filter(({ code }) => !(fitsBest && code === 'NEED_SECONDARY'))
    .map((reason) => ({ key: reason.code, ...sayReason(reason, service, asker, words) }));
}
