type Held = {
  readonly participantDays: number | null;
  readonly occurrence: { readonly day: { readonly programme: { readonly key: string } } };
};

export type AttendedProgramme<Seat extends Held> = {
  readonly programme: Seat['occurrence']['day']['programme'];
  /** Newest first. */
  readonly seats: readonly Seat[];
  /** Participant-days so far. */
  readonly days: number;
};

/** One's days that are over, by programme. */
export function attendedOf<Seat extends Held>(held: readonly Seat[]): readonly AttendedProgramme<Seat>[] {
  return [...Map.groupBy(held, ({ occurrence }) => occurrence.day.programme.key).values()].flatMap((seats) => {
    const programme = seats[0]?.occurrence.day.programme;
    const days = seats.reduce((sum, { participantDays }) => sum + (participantDays ?? 0), 0);
    return programme === undefined ? [] : [{ programme, seats, days }];
  });
}
