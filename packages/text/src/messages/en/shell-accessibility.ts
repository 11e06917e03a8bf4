export const accessibility = {
  title: 'Accessibility statement',
  lead: 'Samlots shall work for everyone. Here is what works, what does not, and how to tell us.',
  how: 'How accessible the site is',
  howText: 'We aim at WCAG 2.2 level AA. The law demands WCAG 2.1 level AA (EN 301 549).',
  works: 'This works',
  works1: 'The whole site can be used without JavaScript and with the keyboard alone.',
  works2: 'The pages can be read on a screen 320 points wide and enlarged to 400 per cent.',
  works3: 'Every picture with numbers has the same numbers as text or a table.',
  works4: 'There is a light and a dark mode, and the pages can be printed.',
  lacks: 'This works less well',
  lacks1: 'Some content is in Swedish only. It is marked.',
  lacks2: 'We have not tried all pages with a screen reader.',
  tell: 'Tell us',
  tellText:
    'Do you find something that does not work? Talk to the coordinator of your district. We answer within a week.',
  supervision: 'Supervision',
  supervisionText:
    'The Agency for Digital Government, Digg, supervises the Swedish act on accessibility of digital public services. You can report lacking accessibility to Digg.',
  tested: 'How we have tested',
  testedText:
    'Every page is tested automatically with axe in a real browser, on a wide and a narrow screen, in light and dark mode.',
} as const;
