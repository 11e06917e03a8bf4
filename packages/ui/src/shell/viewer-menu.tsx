import type { Text } from '@samlots/text';
import { KindMark } from '../kinds/kind-mark.tsx';

export type ShownViewer = {
  readonly name: string;
  /** The unit where the person works, or the role. */
  readonly unit: string | null;
  readonly kind: string | null;
};

type Props = { readonly t: Text; readonly viewer: ShownViewer };

/** Signing out as a form; the API ends the session. */
export function SignOutButton({ t }: { readonly t: Text }) {
  return (
    <form method="post" action="/auth/sign-out">
      <button type="submit" className="text-link">
        {t('auth:signOut')}
      </button>
    </form>
  );
}

/** Who is signed in, with the way to one's own pages and out. */
export function ViewerMenu({ t, viewer }: Props) {
  return (
    <details className="viewer">
      <summary>
        {viewer.kind === null ? null : <KindMark kind={viewer.kind} size={28} />}
        <span>
          <span className="viewer-name">{viewer.name}</span>
          {viewer.unit === null ? null : <span className="viewer-unit">{viewer.unit}</span>}
        </span>
      </summary>
      <div className="viewer-menu">
        <a href="/mina-sidor">{t('shell:nav.mine')}</a>
        <SignOutButton t={t} />
      </div>
    </details>
  );
}
