import type { Figures } from './measure.ts';

const HEADINGS = ['case', 'Samlots', 'limit', 'ratio', 'engine', 'rounds'];

const rowOf = ({ case: name, ours, limit, ratio, unit, engine, rounds }: Figures): string[] => [
  name,
  `${ours} ${unit}`,
  `${limit} ${unit}`,
  ratio === null ? '–' : `${ratio} ×`,
  engine,
  String(rounds),
];

/** The figures as a table for people, columns aligned. */
export const tableOf = (figures: readonly Figures[]): string => {
  const rows = [HEADINGS, ...figures.map(rowOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [line(HEADINGS), rule, ...rows.slice(1).map(line)].join('\n');
};
