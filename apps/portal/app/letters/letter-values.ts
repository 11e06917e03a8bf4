/** What a coordinator has typed, and the key by which a letter that is sent twice is known. */
export type LetterValues = {
  readonly audience: string;
  readonly subject: string;
  readonly body: string;
  readonly requestKey: string;
};

export const longest = { subject: 120, body: 4000 } as const;

export const audiences = ['ENROLLED', 'WAITING', 'EVERYONE', 'CONTACTS', 'CONTACTS_WITH_SEATS'] as const;
export type Audience = (typeof audiences)[number];

export const isAudience = (text: string): text is Audience => audiences.some((audience) => audience === text);

/** An audience to choose, and how many letters it would be now. */
export type AudienceChoice = { readonly audience: Audience; readonly count: number };
