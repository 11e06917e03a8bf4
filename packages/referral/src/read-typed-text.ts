import { HoldsPersonalNumber, TextTooLong } from './errors.ts';
import type { Catalogue } from './model/catalogue.ts';
import type { SafetyLevel } from './model/safety-level.ts';
import { checkTypedText, longestTypedText } from './rules/check-typed-text.ts';
import { readSituation } from './rules/read-situation.ts';
import { safetyLevelOf } from './rules/safety-level.ts';

/** Everything a page has to keep of a typed text: with it, it can be answered again without the text. */
export type ReadText = {
  /** Best first. */
  readonly needIds: readonly string[];
  readonly ageMonths: number | undefined;
  readonly pregnancy: boolean;
  /** What single words raise the level to, whatever the needs. */
  readonly raisedTo: SafetyLevel;
};

/** Throws `HoldsPersonalNumber` or `TextTooLong` for a text that may not be read. */
export function refuseUnreadableText(text: string): void {
  const fault = checkTypedText(text);
  if (fault === 'personal-number') throw new HoldsPersonalNumber();
  if (fault === 'too-long') throw new TextTooLong({ longest: longestTypedText });
}

/** Reads a text into what may be kept. Throws `HoldsPersonalNumber` or `TextTooLong`. */
export function readTypedText(catalogue: Catalogue, text: string): ReadText {
  refuseUnreadableText(text);
  const { needIds, phraseIds, ageMonths, pregnancy } = readSituation(catalogue, text);
  const withPhrases = safetyLevelOf(catalogue, needIds, phraseIds);
  // Only what the needs do not say by themselves has to be kept.
  const raisedTo = withPhrases === safetyLevelOf(catalogue, needIds) ? 'none' : withPhrases;
  return { needIds, ageMonths, pregnancy, raisedTo };
}
