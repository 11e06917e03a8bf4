/**
 * What an occurrence must hold to be published (SR-16), and what makes an agenda impossible. Promises: every fault is
 * named. Refuses: to publish a full day without a lecture and a joint discussion.
 */
import { z } from 'zod';
import { agendaTypes, formats, type AgendaType, type Format } from '../model/vocabulary.ts';

export type Slot = { readonly type: AgendaType; readonly startsAt: Date; readonly endsAt: Date };

/** Groups of types of which at least one must be there, by format. */
const demanded: Readonly<Record<Format, readonly (readonly AgendaType[])[]>> = {
  'full-day': [['lecture'], ['group-discussion']],
  'half-day': [['lecture', 'group-discussion']],
  lecture: [['lecture']],
};

/** The types that publishing still asks for; empty when the agenda is complete. */
export function missingTypes(format: Format, agenda: readonly Pick<Slot, 'type'>[]): readonly AgendaType[] {
  const present = new Set(agenda.map((slot) => slot.type));
  return demanded[format].flatMap((oneOf) => (oneOf.some((type) => present.has(type)) ? [] : oneOf.slice(0, 1)));
}

export type AgendaFault = { readonly index: number; readonly rule: 'ends-before-start' | 'outside-day' | 'overlaps' };

/** Faults of single slots; slots may begin while doors are open and must lie within the day, without overlap. */
export function agendaFaults(
  agenda: readonly Slot[],
  day: { readonly from: Date; readonly to: Date },
): readonly AgendaFault[] {
  return agenda.flatMap((slot, index): AgendaFault[] => {
    if (slot.startsAt >= slot.endsAt) return [{ index, rule: 'ends-before-start' }];
    if (slot.startsAt < day.from || slot.endsAt > day.to) return [{ index, rule: 'outside-day' }];
    const clash = agenda.some(
      (other, at) => at < index && other.startsAt < slot.endsAt && slot.startsAt < other.endsAt,
    );
    return clash ? [{ index, rule: 'overlaps' }] : [];
  });
}

const stored = z.object({ format: z.enum(formats), agenda: z.array(z.object({ type: z.enum(agendaTypes) })) });

/** What publishing asks for of an occurrence as stored, whose closed lists are plain text. */
export function missingForPublishing(occurrence: {
  format: string;
  agenda: readonly { type: string }[];
}): readonly AgendaType[] {
  const { format, agenda } = stored.parse(occurrence);
  return missingTypes(format, agenda);
}
