import { roleNameOf } from '../../../account/grant-words.ts';
import { useWords } from '../../../shell/use-words.ts';
import { givenRoleOf, wantsPasskey } from '../role-form.ts';
import { pathWith } from '../../../account/step-up-path.ts';

type Props = { readonly roles: readonly string[]; readonly person: string };

/** The roles one may give, each with what it can; a link each, so nothing is sent. */
export function ChooseRole({ roles, person }: Props) {
  const words = useWords();
  const { t } = words;
  const given = roles.flatMap((role) => givenRoleOf(role) ?? []);
  return (
    <ul className="lines">
      {given.map((role) => (
        <li key={role}>
          <a
            href={pathWith('/admin/roller/ny', [
              ['roll', role],
              ['person', person],
            ])}
          >
            <b>{roleNameOf(role, words)}</b>
          </a>
          <p className="subtle">
            {t(`admin:give.can.${role}`)} {wantsPasskey(role) ? t('admin:give.passkey') : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
