import { z } from 'zod';
import { holdsPersonalNumber } from './personal-number.ts';

/** The rule of a fault where free text seems to hold a personal number. */
const personalNumberRule = 'personal-number';

/**
 * Free text of a use case's input: trimmed, at most `max` characters, refused by name where it seems to hold a personal
 * number, so that none is ever stored. Every free text that a person can type goes through this.
 */
export const freeText = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .refine((text) => !holdsPersonalNumber(text), { params: { rule: personalNumberRule } });

/** The key of the words for a fault that zod found: its code, or the rule of a check of our own; long texts apart from big numbers. */
export function ruleOfIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom') return typeof issue.params?.['rule'] === 'string' ? issue.params['rule'] : issue.code;
  if (issue.code === 'too_big' && issue.origin === 'string') return 'too-long';
  return issue.code;
}
