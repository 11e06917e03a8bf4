import type { Fields } from './merge-edit.ts';
import { staleNames } from './stale.ts';

type Props = { readonly version: number; readonly opened: Fields };

/** In every form that edits what others may edit too: the version and the values that it was opened with. */
export function OpenedWith({ version, opened }: Props) {
  return (
    <>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name={staleNames.opened} value={JSON.stringify(opened)} />
    </>
  );
}
