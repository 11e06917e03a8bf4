import type { Prisma } from '@samlots/db/client';
import type { Domain } from './domain-files.ts';

type Row = Prisma.ReferenceRecordCreateManyInput;

const inOrder = (kind: string, records: readonly (Prisma.InputJsonObject & { readonly id: string })[]): Row[] =>
  records.map((content, index) => ({ kind, id: content.id, position: index + 1, content }));

const single = (kind: string, content: Prisma.InputJsonValue): Row => ({ kind, id: kind, position: 1, content });

/** A list of the vocabulary is one row: it is closed, and read whole. */
const vocabularyRows = (vocabulary: Domain['vocabulary']): Row[] =>
  Object.entries(vocabulary).map(([id, words], index) => ({
    kind: 'vocabulary',
    id,
    position: index + 1,
    content: words ?? [],
  }));

/** Hand-over rules, safety phrases, situations, phrase book and vocabulary, in the order of the files. */
export function referenceRows({ handoverRules, safety, situations, phraseBook, vocabulary }: Domain): Row[] {
  const { phrases, ...about } = phraseBook;
  return [
    ...inOrder('handover-rule', handoverRules),
    ...inOrder('safety-phrase', safety.phrases),
    single('safety-reading-rules', safety.readingRules ?? {}),
    ...inOrder('situation', situations),
    ...inOrder('phrase', phrases),
    single('phrase-book', about),
    ...vocabularyRows(vocabulary),
  ];
}
