import { Button } from '@samlots/ui';

type Props = { readonly act: string; readonly id?: string; readonly label: string; readonly fullLabel?: string };

/** A form with one button. `fullLabel` says for readers what it is done to. */
export function ActButton({ act, id = '', label, fullLabel }: Props) {
  return (
    <form method="post">
      <input type="hidden" name="id" value={id} />
      <Button look="secondary" small name="gor" value={act} aria-label={fullLabel}>
        {label}
      </Button>
    </form>
  );
}
