/**
 * Names of files as people gave them. Promises: one line, no path, no characters that could end a header or turn the
 * reading direction; nothing of the name is ever a place on our disk.
 */
const longest = 150;

/** What cannot be seen, or makes "fdp.exe" read as "exe.pdf". */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The name to keep and show: the last part of a path, shortened before its ending. */
export function cleanFileName(given: string): string {
  const name = (given.toWellFormed().split(/[/\\]/).at(-1) ?? '').replaceAll(unseen, '').trim();
  if (name.length <= longest) return name;
  const ending = /\.[^.]{1,10}$/.exec(name)?.[0] ?? '';
  return `${name.slice(0, longest - ending.length).trimEnd()}${ending}`;
}

const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /['()*!]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

/** `Content-Disposition` of a download (RFC 6266): the name in ASCII, and whole for those who read UTF-8. */
export function attachmentHeader(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\w .-]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name.toWellFormed())}`;
}
