/**
 * What a reader has chosen, kept in cookies that say nothing of who it is.
 * Promises: something unknown in a cookie counts as not chosen; `?omrade=` and nothing else of the address beats a cookie.
 * Refuses: to keep a return path that leads out of this site.
 */
import { isLocale, type Locale } from '@samlots/text';
import { preferredLocale } from './preferred-locale.server.ts';

const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

type Preferences = { readonly locale: Locale; readonly theme: Theme; readonly districtId: string | null };

/** Names of the fields of the settings form, and of the cookies. */
const preferenceNames = { locale: 'sprak', theme: 'tema', district: 'stadsdel' } as const;

type Choice = keyof typeof preferenceNames;

const year = 31_536_000;
const looksLikeId = (value: string): boolean => /^[a-z0-9-]{1,60}$/.test(value);
const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value);

/** The cookies of a request by name. */
export function readCookies(header: string | null): ReadonlyMap<string, string> {
  const pairs = (header ?? '').split(';').map((part) => part.trim().split('='));
  return new Map(pairs.map(([name = '', value = '']) => [name, value]));
}

export function readPreferences(request: Request): Preferences {
  const cookies = readCookies(request.headers.get('cookie'));
  const locale = cookies.get(preferenceNames.locale);
  const theme = cookies.get(preferenceNames.theme);
  const district = new URL(request.url).searchParams.get('omrade') ?? cookies.get(preferenceNames.district) ?? '';
  return {
    locale: isLocale(locale) ? locale : preferredLocale(request.headers.get('accept-language')),
    theme: isTheme(theme) ? theme : 'auto',
    districtId: looksLikeId(district) ? district : null,
  };
}

const accepts: Readonly<Record<Choice, (value: string) => boolean>> = {
  locale: isLocale,
  theme: isTheme,
  district: looksLikeId,
};

/** `Set-Cookie` values for what a form has chosen; fields that are absent or unknown change nothing. */
export function preferenceCookies(fields: FormData, https: boolean): readonly string[] {
  const choices: readonly Choice[] = ['locale', 'theme', 'district'];
  return choices.flatMap((choice) => {
    const value = fields.get(preferenceNames[choice]);
    if (typeof value !== 'string' || !accepts[choice](value)) return [];
    const secure = https ? '; Secure' : '';
    return [`${preferenceNames[choice]}=${value}; Path=/; Max-Age=${year}; SameSite=Lax; HttpOnly${secure}`];
  });
}

/** A path of this site to go back to; anything else is the start page. */
export function returnPath(value: unknown): string {
  return typeof value === 'string' && /^\/(?![/\\])[\w\-./~%?=&]*$/.test(value) ? value : '/';
}
