import type { Prisma } from '@samlots/db/client';
import { documentTypes } from '@samlots/training';
import { demoSlides } from './demo-files.ts';
import { latestHeldDay } from './held-day.ts';

type Rows = Parameters<typeof latestHeldDay>[0] & {
  readonly agenda: readonly Prisma.AgendaItemCreateManyInput[];
};

/** Slides of the first lecture and a link for the whole day, at the latest day that has been held. */
export function materialRows(rows: Rows, now: Date): Prisma.MaterialCreateManyInput[] {
  const held = latestHeldDay(rows, now);
  if (held?.id === undefined) return [];
  const lecture = rows.agenda.find(({ occurrenceId, type }) => occurrenceId === held.id && type === 'lecture');
  const shared = { occurrenceId: held.id, createdAt: held.endsAt };
  return [
    {
      ...shared,
      id: 'material-bilder',
      agendaItemId: lecture?.id ?? null,
      title: 'Bilder från föreläsningen',
      shown: 'AFTER',
      fileKey: demoSlides.key,
      fileName: demoSlides.name,
      contentType: documentTypes.pdf,
      sizeBytes: demoSlides.bytes.length,
    },
    {
      ...shared,
      id: 'material-lank',
      title: 'Läs mer hos Socialstyrelsen',
      shown: 'BOTH',
      url: 'https://www.socialstyrelsen.se/kunskapsstod-och-regler/',
    },
  ];
}
