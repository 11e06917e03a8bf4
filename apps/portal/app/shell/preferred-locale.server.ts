import { isLocale, type Locale } from '@samlots/text';

type Wish = { readonly language: string; readonly weight: number };

function readWish(part: string): Wish {
  const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
  const q = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find((value) => value !== undefined);
  return { language: tag.split('-')[0] ?? '', weight: q === undefined ? 1 : Number(q) };
}

/** The language that a browser asks for most, of the two there are; Swedish when it asks for neither. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wishes = (acceptLanguage ?? '').split(',').map(readWish);
  const known = wishes.filter(({ language, weight }) => isLocale(language) && weight > 0);
  const best = known.toSorted((a, b) => b.weight - a.weight)[0]?.language;
  return isLocale(best) ? best : 'sv';
}
