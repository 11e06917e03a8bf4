/** A date 'YYYY-MM-DD' of the directory as the scalar `Day` takes it. */
export const dayOf = (date: string): Date => new Date(`${date}T00:00:00Z`);
