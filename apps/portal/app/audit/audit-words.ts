import { formatClock, formatDate, isUseCaseName } from '@samlots/text';
import type { AuditEntryFactsFragment } from '../generated/operations.ts';
import type { Words } from '../shell/use-words.ts';

/** What was done, in plain words; the name of the code where it has none yet. */
export const whatOf = (useCase: string, { t }: Words): string =>
  isUseCaseName(useCase) ? t(`audit:useCase.${useCase}`) : useCase;

/** "24 november 2026 kl. 09.12". */
export const whenOf = (at: string, { locale }: Words): string => {
  const instant = new Date(at);
  const day = formatDate(instant, locale);
  const clock = formatClock(instant, locale);
  return locale === 'sv' ? `${day} kl. ${clock}` : `${day} at ${clock}`;
};

// The role that tells most of why somebody could do it stands first.
const roles = [
  'ADMIN',
  'COORDINATOR',
  'DIRECTORY_EDITOR',
  'ORG_CONTACT',
  'APPROVER',
  'SERVICE_OWNER',
  'LECTURER',
  'READER',
  'STAFF',
] as const;

type Actor = AuditEntryFactsFragment['actor'];

const roleAndUnit = ({ roles: held, unit }: Actor, { t }: Words): string => {
  const role = roles.find((one) => held.includes(one));
  const name = role === undefined ? t('audit:actor.someone') : t(`vocabulary:role.${role}`);
  return unit === null ? name : t('audit:actor.withUnit', { role: name, unit });
};

/** Who did it: by role and unit, and by name where the API told it. */
export const whoOf = (actor: Actor, words: Words): string => {
  const { t } = words;
  switch (actor.kind) {
    case 'system':
      return t('audit:actor.system');
    case 'anonymous':
      return t('audit:actor.anonymous');
    case 'seat-holder':
      return t('audit:actor.seatHolder');
    case 'program':
      return t('audit:actor.program', { name: actor.name ?? roleAndUnit(actor, words) });
    default: {
      if (actor.self) return t('audit:actor.self');
      const role = roleAndUnit(actor, words);
      return actor.name === null ? role : t('audit:actor.named', { name: actor.name, role });
    }
  }
};
