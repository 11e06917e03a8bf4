/**
 * Which links may stand as a material. Promises: one that is kept leads to a web page over https, and says nothing of
 * who follows it. Refuses: other schemes, an address with a name and password in it, one without a host name.
 */
const longest = 2000;

/** The address as a browser would go to it; null when it may not stand. */
export function materialLink(typed: string): string | null {
  const text = typed.trim();
  if (text.length > longest || /[\p{Cc}\s]/u.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  const isWeb = url.protocol === 'https:' && url.hostname.includes('.');
  return isWeb && url.username === '' && url.password === '' ? url.href : null;
}
