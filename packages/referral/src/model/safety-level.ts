import { z } from 'zod';

/**
 * How urgent a result page is: nothing · ask the safety question · show the report of concern open · show 112 first.
 * The order of the list is the order of urgency.
 */
export const safetyLevels = ['none', 'ask', 'report', 'acute'] as const;

export const safetyLevelSchema = z.enum(safetyLevels);

export type SafetyLevel = z.infer<typeof safetyLevelSchema>;

/** The more urgent of the two. */
export function higherLevel(one: SafetyLevel, other: SafetyLevel): SafetyLevel {
  return isAtLeast(one, other) ? one : other;
}

/** True when `level` is as urgent as `least`, or more. */
export function isAtLeast(level: SafetyLevel, least: SafetyLevel): boolean {
  return safetyLevels.indexOf(level) >= safetyLevels.indexOf(least);
}
