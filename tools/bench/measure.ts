import { quantile } from '../checks/quantile.ts';
import type { OpenableCase } from './bench-case.ts';

/** Medians over the rounds. `ratio` is ours divided by the limit, and null where it would mean nothing. */
export type Figures = {
  readonly case: string;
  readonly ours: number;
  readonly limit: number;
  readonly ratio: number | null;
  readonly unit: 'ms' | 'MB';
  readonly engine: string;
  readonly rounds: number;
};

type Clock = () => number;

const timed = async (work: () => Promise<number | void>, now: Clock): Promise<number> => {
  const started = now();
  const figure = await work();
  return typeof figure === 'number' ? figure : now() - started;
};

const round = (figure: number): number => Number(figure.toPrecision(3));

/** Ours and the limit take turns, so that whatever else the machine does falls on both alike. */
export const measure = async (bench: OpenableCase, now: Clock = () => performance.now()): Promise<Figures> => {
  const { name, engine, unit, rounds, warmUps } = bench;
  const ours: number[] = [];
  const limits: number[] = [];
  const open = await bench.open();
  try {
    for (let nth = 0; nth < warmUps + rounds; nth += 1) {
      ours.push(await timed(open.ours, now));
      limits.push(await timed(open.limit, now));
    }
  } finally {
    await open.close();
  }
  const middle = (figures: readonly number[]): number => quantile(figures.slice(warmUps), 0.5);
  const ratio = engine === 'postgresql' ? round(middle(ours) / middle(limits)) : null;
  return { case: name, ours: round(middle(ours)), limit: round(middle(limits)), ratio, unit, engine, rounds };
};
