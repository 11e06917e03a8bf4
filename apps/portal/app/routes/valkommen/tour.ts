type Step = 'staff' | 'seats' | 'support' | 'came' | 'plan' | 'partners' | 'mine';

/** The steps of the tour: of a contact for her unit, of whoever plans, of everybody else. */
export function tourOf(
  unitKey: string | null,
  roles: readonly string[],
): readonly { readonly step: Step; readonly href: string }[] {
  const support = { step: 'support', href: '/hitta-stod' } as const;
  if (unitKey !== null) {
    const unit = `/organisation/${unitKey}`;
    return [
      { step: 'staff', href: `${unit}/personal` },
      { step: 'seats', href: unit },
      support,
      { step: 'came', href: unit },
    ];
  }
  const plans = roles.includes('COORDINATOR') || roles.includes('ADMIN');
  if (!plans) return [{ step: 'mine', href: '/mina-sidor' }, support];
  return [
    { step: 'plan', href: '/samordna' },
    { step: 'partners', href: '/samordna/verksamheter' },
    { step: 'mine', href: '/mina-sidor' },
  ];
}
