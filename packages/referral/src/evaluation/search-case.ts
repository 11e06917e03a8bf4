import { z } from 'zod';
import { safetyLevelSchema } from '../model/safety-level.ts';

const searchCaseSchema = z.object({
  id: z.string(),
  query: z.string(),
  /** Empty: the text is about something else and must give nothing. */
  expectNeeds: z.array(z.string()),
  expectServiceKinds: z.array(z.string()),
  expectPathway: z.string().nullable(),
  minSafety: safetyLevelSchema,
});

export type SearchCase = Readonly<z.infer<typeof searchCaseSchema>>;

/** Reads cases in the shape of the seed data. */
export function parseSearchCases(raw: unknown): readonly SearchCase[] {
  return z.array(searchCaseSchema).parse(raw);
}

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

/**
 * Cases from lines "query | needs | kinds of service | pathway | safety level", several ids parted by spaces and nothing
 * where none is expected. Ids are the prefix and the number of the line.
 */
export function readCases(lines: string, prefix: string): readonly SearchCase[] {
  return lines
    .trim()
    .split('\n')
    .map((line, at) => {
      const [query = '', needs = '', kinds = '', pathway = '', level = ''] = line.split('|').map((part) => part.trim());
      return {
        id: `${prefix}-${at + 1}`,
        query,
        expectNeeds: words(needs),
        expectServiceKinds: words(kinds),
        expectPathway: pathway === '' ? null : pathway,
        minSafety: safetyLevelSchema.parse(level),
      };
    });
}
