/** The choice of giving a seat back; any other choice is the colleague who takes it over. */
export const release = 'lamna';
