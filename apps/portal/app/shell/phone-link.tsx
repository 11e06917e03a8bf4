import { telHref } from '@samlots/ui';

/** A number to dial; numbers run from left to right also in Arabic. */
export function PhoneLink({ phone }: { readonly phone: string }) {
  return (
    <a href={telHref(phone)}>
      <bdi dir="ltr">{phone}</bdi>
    </a>
  );
}
