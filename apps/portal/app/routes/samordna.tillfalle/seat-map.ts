/** Seats as marks, by the sector of the unit that has them; the shape is the sector's, as on the marks of the units. */
export const sectors = ['church-and-civil-society', 'health', 'other'] as const;
export type Sector = (typeof sectors)[number];

export type SectorSeats = { readonly sector: Sector; readonly taken: number };

type Seat = { readonly organisation: { readonly sector: string | null } };

const sectorOf = ({ organisation }: Seat): Sector =>
  sectors.find((sector) => sector === organisation.sector) ?? 'other';

/** Sectors that have seats, the largest first. */
export function seatsBySector(seats: readonly Seat[]): readonly SectorSeats[] {
  return sectors
    .map((sector) => ({ sector, taken: seats.filter((seat) => sectorOf(seat) === sector).length }))
    .filter(({ taken }) => taken > 0)
    .toSorted((one, other) => other.taken - one.taken);
}
