import type { MaterialFactsFragment, OccurrenceMaterialsQuery } from '../generated/operations.ts';
import type { Words } from '../shell/use-words.ts';
import { clockOf, contentOf } from '../training/words.ts';

export type Material = Omit<MaterialFactsFragment, '__typename'>;
export type MaterialItem = NonNullable<OccurrenceMaterialsQuery['occurrence']>['agenda'][number];

export const shownTimes = ['BOTH', 'BEFORE', 'AFTER'] as const;
type ShownTime = (typeof shownTimes)[number];
export const isShownTime = (text: string): text is ShownTime => shownTimes.some((time) => time === text);

const endings = ['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'] as const;

/** Where a material is read. */
export const hrefOf = ({ key, url }: Material): string => url ?? `/filer/${key}`;

/** "340 kB", "1,2 MB"; a kilobyte is 1,024 bytes, as in file lists. */
function sizeOf(bytes: number, { t, locale }: Words): string {
  const kb = bytes / 1024;
  if (kb < 1000) return t('materials:size.kb', { size: Math.max(1, Math.round(kb)) });
  const size = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(kb / 1024);
  return t('materials:size.mb', { size });
}

/** What it is, behind its title: "PDF, 1,2 MB", "Länk till samlots.example". */
export function kindOf({ url, fileName, sizeBytes }: Material, words: Words): string {
  const { t } = words;
  if (url !== null) return t('materials:link', { host: new URL(url).hostname });
  const ending = endings.find((one) => fileName?.toLowerCase().endsWith(`.${one}`));
  const kind = ending === undefined ? '' : `${t(`materials:fileKind.${ending}`)}, `;
  return `${kind}${sizeOf(sizeBytes ?? 0, words)}`;
}

/** "10.35 Föreläsning om anknytning". */
export function itemName(item: MaterialItem, words: Words): string {
  return `${clockOf(item.startsAt, words)} ${contentOf(item.title, words)}`;
}
