export const shell = {
  name: 'Samlots',
  skip: 'Skip to content',
  demo: 'Invented details for the demo.',
  onlySwedish: 'Only in Swedish',
} as const;
