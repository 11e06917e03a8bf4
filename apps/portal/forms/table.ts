/**
 * The table of every form of the portal × everything that can go wrong with a form (issue "forms that forgive").
 * Promises: each form of a route and of the API's `/auth` has a row file, and each row file an answer to each case; a case
 * that cannot happen says why. Refuses: a form without rows (forms.browser.test.ts finds the forms by itself).
 */
import type { Text } from '@samlots/text';
import type { World } from './test-kit/world.ts';

export const cases = [
  'bad value',
  'missing',
  'too long',
  'stale version',
  'closed meanwhile',
  'double submit',
  'back and resubmit',
  'signed out meanwhile',
  'script in text',
  'personal number in free text',
] as const;
export type Case = (typeof cases)[number];

/** Fields by name; a list sends the name several times. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** A form about to be sent: by whom, to which path, with what. */
export type Sent = { readonly as: string | null; readonly path: string; readonly fields: Fields };

/** What a form answers in one case. Unless said otherwise, the rows of the database are afterwards as before. */
export type Answer = {
  readonly send: (world: World) => Promise<Sent>;
  readonly status: number;
  /** Words of the page, in Swedish. */
  readonly says?: (t: Text) => string;
  /** What takes the focus: the summary of faults, the message that says why, or the only field of the form. */
  readonly focus?: 'summary' | 'message' | 'field';
  /** The fields that the summary leads to, in order; or the field that has the focus. */
  readonly faults?: readonly string[];
  /** Where a form that was done leads to, from its path on. */
  readonly leadsTo?: RegExp;
  /** What is left of what was typed: all that was sent, these fields, or nothing. Everything, unless said otherwise. */
  readonly kept?: 'all' | 'nothing' | Fields | ((sent: Fields) => Fields);
  /** True where something is done, so that rows change. */
  readonly changes?: boolean;
};

/** Why a case cannot happen to a form. */
export type NotApplicable = { readonly why: string };

export type FormRows = {
  /** The folder of the route, or the path of the API; after `#` one of several forms of the same route. */
  readonly form: string;
  readonly cases: Readonly<Record<Case, Answer | NotApplicable>>;
};

export const notApplicable = (why: string): NotApplicable => ({ why });

/** Sent after the session had ended: the page that asks to sign in has all that was typed. */
export const keptForSignIn = (send: Answer['send']): Answer => ({
  send: async (world) => ({ ...(await send(world)), as: null }),
  status: 401,
  says: (t) => t('auth:interrupted.fact'),
  focus: 'message',
});

/** Done, or done before: leads on, and the second time changes nothing. */
export const doneOnce = (send: Answer['send'], leadsTo: RegExp): Answer => ({
  send,
  status: 303,
  leadsTo,
  kept: 'nothing',
});

/** The same reason for every case but those that are answered. */
export const every = (why: string, but: Partial<Record<Case, Answer>> = {}): Record<Case, Answer | NotApplicable> => ({
  'bad value': notApplicable(why),
  missing: notApplicable(why),
  'too long': notApplicable(why),
  'stale version': notApplicable(why),
  'closed meanwhile': notApplicable(why),
  'double submit': notApplicable(why),
  'back and resubmit': notApplicable(why),
  'signed out meanwhile': notApplicable(why),
  'script in text': notApplicable(why),
  'personal number in free text': notApplicable(why),
  ...but,
});
