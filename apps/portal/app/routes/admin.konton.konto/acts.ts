/** What an administrator can do to an account: the value of each button, and what the page then says is done. */
export const acts = ['utloggad', 'passkeys', 'stangt', 'oppet'] as const;
export type Act = (typeof acts)[number];

export const actOf = (value: string | null): Act | null => acts.find((act) => act === value) ?? null;
