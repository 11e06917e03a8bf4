import DataLoader from 'dataloader';
import { z } from 'zod';
import { perRequest } from '../training/per-request.ts';

const named = z.array(z.object({ key: z.string(), sv: z.string(), en: z.string().nullable() }));

/** Names of the places where roles hold, by `<kind>:<id>` (kind in lower case): one statement, whatever kinds there are. */
export const scopeNames = perRequest(
  ({ prisma }) =>
    new DataLoader<string, { sv: string; en: string | null } | null>(async (keys) => {
      const wanted = [...keys];
      const rows = named.parse(
        await prisma.$queryRaw`
          SELECT 'district:' || "id" AS "key", "nameSv" AS sv, "nameEn" AS en FROM "District"
            WHERE 'district:' || "id" = ANY(${wanted})
          UNION ALL
          SELECT 'organisation:' || "id", "name", NULL FROM "Organisation" WHERE 'organisation:' || "id" = ANY(${wanted})
          UNION ALL
          SELECT 'programme:' || "id", "titleSv", "titleEn" FROM "TrainingProgramme"
            WHERE 'programme:' || "id" = ANY(${wanted})
          UNION ALL
          SELECT 'service:' || "id", "nameSv", "nameEn" FROM "Service" WHERE 'service:' || "id" = ANY(${wanted})`,
      );
      const names = new Map(rows.map(({ key, ...name }) => [key, name]));
      return keys.map((key) => names.get(key) ?? null);
    }),
);
