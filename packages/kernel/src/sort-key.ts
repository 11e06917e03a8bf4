/**
 * Key that sorts as Swedish does (a–z, å, ä, ö) under any byte order: PGlite has no Swedish collation, so people, units
 * and services store this key and SQL compares it COLLATE "C" on both engines. é sorts as e, as in Swedish.
 */
export function sortKey(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('å', '{a')
    .replaceAll('ä', '{b')
    .replaceAll('ö', '{c')
    .replaceAll('æ', '{b')
    .replaceAll('ø', '{c')
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '');
}
