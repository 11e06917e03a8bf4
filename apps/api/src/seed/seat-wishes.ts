/** How an occurrence of the demo is filled. People are chosen by lot within these wishes. */
export type SeatWish = {
  readonly seats: number;
  readonly queue?: number;
  /** Accounts that are to have a seat, so that whoever signs in has something to see. */
  readonly seated?: readonly string[];
  /** Units of the demo accounts with this many people in the queue. */
  readonly queuedUnits?: Readonly<Record<string, number>>;
  /** Only those who have a seat at that other occurrence. */
  readonly from?: string;
  /** Attendance of the last days is marked for this part only: the rest is for whoever tries it. */
  readonly markedShare?: number;
};

const nurse = 'personal@samlots.example';

/** By occurrence id of the data file. Occurrences that are not named are empty. */
export const seatWishes: Readonly<Record<string, SeatWish>> = {
  'day-1-a': { seats: 92, seated: [nurse] },
  'day-1-b': { seats: 88 },
  'day-2-a': { seats: 94, seated: [nurse] },
  'day-2-b': { seats: 87 },
  'day-3-a': { seats: 91, seated: [nurse] },
  'day-3-b': { seats: 90 },
  'day-4-a': {
    seats: 96,
    queue: 9,
    seated: [nurse],
    queuedUnits: { 'org-forskolan-igelkotten': 2, 'org-ljungbacken': 1 },
  },
  'day-4-b': { seats: 81 },
  'day-5-a': { seats: 34, seated: [nurse] },
  'day-5-b': { seats: 21 },
  'day-6-a': { seats: 26 },
  'day-6-b': { seats: 14 },
  'day-7-a': { seats: 19 },
  'day-7-b': { seats: 9 },
  'day-8-a': { seats: 12 },
  'day-8-b': { seats: 6 },
  'basic-day-1-a': { seats: 55, markedShare: 0.6 },
  'basic-day-1-b': { seats: 22 },
  'deepening-vald-day-1-a': { seats: 14, from: 'basic-day-1-a' },
  'deepening-vald-day-2-a': { seats: 14, from: 'deepening-vald-day-1-a' },
  'open-lecture-1-a': { seats: 63 },
};
