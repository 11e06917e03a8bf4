import type { PrismaClient } from '../generated/client.ts';

/** One SQL statement as it was sent, without its parameters, and how long the database took in milliseconds. */
export type QuerySeen = { readonly sql: string; readonly tookMs: number };

export type OnQuery = (listener: (query: QuerySeen) => void) => () => void;

/** Lets tests and metrics count statements. The returned function stops listening. */
export const queryListeners = (prisma: PrismaClient<'query'>): OnQuery => {
  const listeners = new Set<(query: QuerySeen) => void>();
  prisma.$on('query', (event) => {
    // What PGlite's driver does without a statement is told as a comment.
    if (event.query.startsWith('-- ')) return;
    for (const listener of listeners) listener({ sql: event.query, tookMs: event.duration });
  });
  return (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
};
