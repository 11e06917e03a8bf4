import { createHash } from 'node:crypto';
import { z } from 'zod';
import { portalOperations } from '../generated/portal-operations.ts';

const known = new Set<string>(portalOperations);

const operation = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: 'custom' });
      return z.NEVER;
    }
  })
  .pipe(z.object({ query: z.string() }));

/**
 * Whether the body of a request asks one of the operations that the portal was built with, word by word. Its channel
 * speaks for visitors under the shared secret: whatever comes through it, it can ask nothing else.
 */
export const isKnownOperation = (body: string): boolean => {
  const parsed = operation.safeParse(body);
  return parsed.success && known.has(createHash('sha256').update(parsed.data.query).digest('base64url'));
};
