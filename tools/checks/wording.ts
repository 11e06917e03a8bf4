import type { SourceFile } from './check.ts';

const WORD = /(?<before>\p{L}*)anmälan(?<after>\p{L}*)(?<next> till utbildning\p{L}*)?/giu;

/**
 * The bare Swedish word "anmälan" means a report to social services as well as a sign-up. A parent's or a staff
 * member's text says "orosanmälan" for the one; for the other "plats", or "anmälan till utbildningen" in full.
 */
export const findBareReportWord = (files: readonly SourceFile[]): string[] =>
  files
    .filter(({ path }) => path.includes('/messages/'))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          [...line.matchAll(WORD)]
            .filter(({ groups }) => !groups?.['before']?.toLowerCase().endsWith('oros') && !groups?.['next'])
            .map(
              (found) =>
                `${path}:${index + 1}: "${found[0]}": say "orosanmälan", "plats" or "anmälan till utbildningen"`,
            ),
        ),
    );
