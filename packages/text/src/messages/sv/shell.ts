export const shell = {
  name: 'Samlots',
  skip: 'Hoppa till innehållet',
  demo: 'Påhittade uppgifter för demo.',
  onlySwedish: 'Bara på svenska',
} as const;
