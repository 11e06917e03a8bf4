/** The accessibility statement. */
export const accessibility = {
  title: 'Tillgänglighets\u00ADredogörelse',
  lead: 'Samlots ska fungera för alla. Här står vad som fungerar, vad som inte gör det och hur du säger till.',
  how: 'Så tillgänglig är webbplatsen',
  howText: 'Vi siktar på WCAG 2.2 nivå AA. Lagen kräver WCAG 2.1 nivå AA (EN 301 549).',
  works: 'Det här fungerar',
  works1: 'Hela webbplatsen går att använda utan JavaScript och med bara tangentbord.',
  works2: 'Sidorna går att läsa på en skärm som är 320 punkter bred och i 400 procents förstoring.',
  works3: 'Varje bild med siffror har samma siffror som text eller tabell.',
  works4: 'Det finns ljust och mörkt läge, och sidorna går att skriva ut.',
  lacks: 'Det här fungerar sämre',
  lacks1: 'En del innehåll finns bara på svenska. Det är märkt.',
  lacks2: 'Vi har inte provat alla sidor med skärmläsare.',
  tell: 'Säg till oss',
  tellText: 'Hittar du något som inte fungerar? Prata med samordnaren i din stadsdel. Vi svarar inom en vecka.',
  supervision: 'Tillsyn',
  supervisionText:
    'Myndigheten för digital förvaltning, Digg, har tillsyn över lagen om tillgänglighet till digital offentlig service. Du kan anmäla bristande tillgänglighet till Digg.',
  tested: 'Så har vi provat',
  testedText:
    'Varje sida provas automatiskt med axe i en riktig webbläsare, på bred och smal skärm, i ljust och mörkt läge.',
} as const;
