import type { Locale } from '@samlots/text';

type Link = { readonly label: string; readonly url: string };

/** A box with what the reader may need to do: a heading, a link that opens the sentence, and the sentence. */
export type LetterNotice = { readonly heading: string; readonly link?: Link; readonly text: string };

/** The day as the reader meets it: the leaf of a calendar beside a few lines. */
export type LetterDay = {
  readonly weekday: string;
  readonly dayOfMonth: string;
  readonly month: string;
  /** "torsdag 6 mars 2014". */
  readonly date: string;
  /** "kl. 09.00–16.30"; never broken over two lines. */
  readonly span: string;
  readonly lines: readonly string[];
};

/** Why the mail came, whom to ask, and whether its data are invented. */
export type LetterFooter = { readonly why: string; readonly questionsTo: string; readonly demo?: string };

/**
 * What one mail says, in order and in words, before it is HTML or text. Both are written from this, so that neither
 * can lack a fact that the other has.
 */
export type Letter = {
  readonly locale: Locale;
  readonly subject: string;
  readonly greeting: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** What a person wrote herself, as plain text: its paragraphs, line breaks and bare links are kept. */
  readonly written?: string;
  readonly day?: LetterDay;
  /** The one button. */
  readonly button: Link;
  /** Shown in clear under the button, for those whose button does not work. */
  readonly copy?: string;
  readonly link?: Link;
  readonly agenda?: { readonly heading: string; readonly rows: readonly (readonly [clock: string, what: string])[] };
  readonly notice?: LetterNotice;
  readonly afterword?: string;
  readonly footer: LetterFooter;
};
