import type { ReactNode } from 'react';

/**
 * How a day is drawn. Promises: every item is in exactly one part, in order; the morning ends where lunch begins and the
 * afternoon begins after it; registration before and lunch between are in no half. Refuses nothing: a day without lunch
 * is one part without a bracket.
 */
export type DrawnItem = {
  readonly key: string;
  /** One of the seven types of the domain data. */
  readonly type: string;
  /** The word of the type: "Föreläsning". */
  readonly kind: string;
  readonly title: string;
  readonly note?: string | undefined;
  /** The start, as said on the page: "09.00". */
  readonly clock: string;
  readonly minutes: number;
  /** What belongs to the item: its materials. */
  readonly extra?: ReactNode;
};

type Part = { readonly part: 'morning' | 'afternoon' | 'between'; readonly items: readonly DrawnItem[] };

export function agendaLook(type: string): 'lecture' | 'joint' | 'break' | 'frame' {
  if (type === 'lecture') return 'lecture';
  if (type === 'group-discussion' || type === 'joint-problem-solving') return 'joint';
  return type === 'break' || type === 'lunch' ? 'break' : 'frame';
}

/** Splits a day at lunch. */
export function splitHalfDays(items: readonly DrawnItem[]): readonly Part[] {
  const lunch = items.findIndex(({ type }) => type === 'lunch');
  if (lunch === -1) return items.length === 0 ? [] : [{ part: 'between', items }];
  const first = items[0]?.type === 'registration' ? 1 : 0;
  const parts: readonly Part[] = [
    { part: 'between', items: items.slice(0, first) },
    { part: 'morning', items: items.slice(first, lunch) },
    { part: 'between', items: items.slice(lunch, lunch + 1) },
    { part: 'afternoon', items: items.slice(lunch + 1) },
  ];
  return parts.filter((part) => part.items.length > 0);
}
