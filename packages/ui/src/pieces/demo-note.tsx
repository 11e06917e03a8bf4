import { InformationSquareIcon } from '@navikt/aksel-icons';

/** Every page, mail and print with demo data carries it. */
export function DemoNote({ children }: { readonly children: string }) {
  return (
    <div className="demo-note">
      <InformationSquareIcon className="icon" aria-hidden />
      <p>{children}</p>
    </div>
  );
}
