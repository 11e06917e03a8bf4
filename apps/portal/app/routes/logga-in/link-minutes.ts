/** How long a link is valid, as the mail says too. */
export const linkMinutes = 15;
