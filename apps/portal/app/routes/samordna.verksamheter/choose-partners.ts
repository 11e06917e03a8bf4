/** What the address of the list asks for. Everything is in the address, so that it can be shared and gone back to. */
export const tabs = ['alla', 'inbjudna', 'utan-kontakt', 'har-inte-bokat', 'stangda'] as const;
export type Tab = (typeof tabs)[number];

export type Chosen = {
  readonly tab: Tab;
  readonly district: string | null;
  readonly programme: string | null;
  readonly search: string;
  readonly after: string | null;
  /** The number of the first row on this page. */
  readonly from: number;
};

const known = (tab: string | null): Tab => tabs.find((one) => one === tab) ?? 'alla';

export function readChosen(params: URLSearchParams): Chosen {
  const from = Number(params.get('fran') ?? '1');
  return {
    tab: known(params.get('visa')),
    district: params.get('stadsdel') || null,
    programme: params.get('utbildning') || null,
    search: (params.get('sok') ?? '').slice(0, 80),
    after: params.get('efter') || null,
    from: Number.isInteger(from) && from > 0 && from < 100_000 ? from : 1,
  };
}

/** The address of the list with these choices; what is as it is from the start is left out. */
export function addressOf({ tab, district, programme, search, after, from }: Chosen): string {
  const params = new URLSearchParams();
  if (tab !== 'alla') params.set('visa', tab);
  if (district !== null) params.set('stadsdel', district);
  if (programme !== null) params.set('utbildning', programme);
  if (search !== '') params.set('sok', search);
  if (after !== null) {
    params.set('efter', after);
    params.set('fran', String(from));
  }
  return params.size === 0 ? '/samordna/verksamheter' : `/samordna/verksamheter?${params}`;
}

type Reason = 'NO_CONTACT' | 'NOBODY_ENROLLED';

/** What the units of a tab lack, where that is what they are listed for. */
export const lackOf = (tab: Tab): Reason | null =>
  tab === 'utan-kontakt' ? 'NO_CONTACT' : tab === 'har-inte-bokat' ? 'NOBODY_ENROLLED' : null;

const statuses: Readonly<Record<Tab, readonly string[]>> = {
  alla: ['ACTIVE', 'INVITED'],
  inbjudna: ['INVITED'],
  'utan-kontakt': ['ACTIVE'],
  'har-inte-bokat': ['ACTIVE'],
  stangda: ['CLOSED'],
};

export const statusesOf = (tab: Tab): readonly string[] => statuses[tab];
