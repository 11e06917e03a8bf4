import { z } from 'zod';
import { bilingualSchema } from './bilingual.ts';

const word = bilingualSchema.extend({ id: z.string() });
const words = z.array(word);

/** The words in both languages for every closed list of the directory. */
const vocabularySchema = z.object({
  organisationKinds: z.array(word.extend({ sector: z.string().nullable(), external: z.boolean().optional() })),
  referrers: words,
  serviceKinds: words,
  operators: words,
  decisions: words,
  waitingFor: words,
  formChannels: words,
  needGroups: words,
  languages: z.array(word.extend({ rtl: z.boolean(), native: z.string() })),
});

export type Vocabulary = Readonly<z.infer<typeof vocabularySchema>>;

/** Reads the vocabulary from plain JSON; throws `ZodError` with every problem. */
export function parseVocabulary(raw: unknown): Vocabulary {
  return vocabularySchema.parse(raw);
}

/** The vocabulary from its stored lists, each with its name; a list that nobody has stored is empty. */
export function vocabularyFrom(lists: readonly { readonly id: string; readonly content: unknown }[]): Vocabulary {
  const none = Object.keys(vocabularySchema.shape).map((name): [string, unknown] => [name, []]);
  return parseVocabulary(
    Object.fromEntries([...none, ...lists.map(({ id, content }): [string, unknown] => [id, content])]),
  );
}
