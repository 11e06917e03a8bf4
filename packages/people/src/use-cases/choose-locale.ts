import { defineUseCase } from '@samlots/db';
import { isSelf, NotFound } from '@samlots/kernel';
import { z } from 'zod';

/** Chooses the language in which a person is written to. Only the person chooses. */
export const chooseLocale = defineUseCase({
  name: 'choose-locale',
  input: z.object({ personId: z.string().min(1).max(64), locale: z.enum(['sv', 'en']) }),
  locks: ({ personId }) => [{ table: 'Person', id: personId }],
  async load({ tx }, { personId }) {
    const person = await tx.person.findUnique({ where: { id: personId }, select: { id: true, locale: true } });
    if (!person) throw new NotFound({ id: personId });
    return person;
  },
  policy: (actor, { id }) => isSelf(actor, id),
  async run({ tx }, { personId, locale }, person) {
    if (person.locale === locale) return { personId, locale };
    await tx.person.update({ where: { id: personId }, data: { locale, version: { increment: 1 } } });
    return { personId, locale };
  },
  audit: ({ personId, locale }) => ({
    subjectKind: 'Person',
    subjectId: personId,
    facts: { locale },
    concerns: [personId],
  }),
});
