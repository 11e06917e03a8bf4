import { Button, Card, CheckboxField } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';

type Props = { readonly providers: readonly { readonly key: string; readonly name: string }[] };

/** One button per identity provider. A plain form of its own, which the API answers by leading on. */
export function Employers({ providers }: Props) {
  const { t } = useWords();
  if (providers.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="arbetsgivare">
      <h2 className="card-heading" id="arbetsgivare">
        {t('auth:oidc.or')}
      </h2>
      <Card>
        <form method="post" className="stack">
          <CheckboxField
            id="delad-enhet"
            name="sharedDevice"
            label={t('auth:confirm.sharedDevice')}
            help={t('auth:confirm.sharedDeviceHelp')}
          />
          {providers.map(({ key, name }) => (
            <Button key={key} look="secondary" wide formAction={`/auth/oidc/${key}`}>
              {t('auth:oidc.button', { name })}
            </Button>
          ))}
        </form>
      </Card>
    </section>
  );
}
