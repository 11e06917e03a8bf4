import type { SourceFile } from './check.ts';

const COMMENT = /^\s*(\/\/|\/?\*)/;
const WORD = /(?<before>\p{L}*)anmälan(?<after>\p{L}*)(?<next> till utbildning\p{L}*)?/giu;

const isBare = ({ groups }: RegExpMatchArray): boolean =>
  !groups?.['before']?.toLowerCase().endsWith('oros') && !groups?.['next'];

const faultsOf = ({ path, text }: SourceFile): string[] =>
  text.split('\n').flatMap((line, index) => {
    const bare = COMMENT.test(line) ? [] : [...line.matchAll(WORD)].filter(isBare);
    return bare.map(
      ([word]) => `${path}:${index + 1}: "${word}": say "orosanmälan", "plats" or "anmälan till utbildningen"`,
    );
  });

/**
 * The bare Swedish word "anmälan" means a report to social services as well as a sign-up. A parent's or a staff
 * member's text says "orosanmälan" for the one; for the other "plats", or "anmälan till utbildningen" in full.
 */
export const findBareReportWord = (files: readonly SourceFile[]): string[] =>
  files.filter(({ path }) => path.includes('/messages/')).flatMap(faultsOf);
