/** The first mail to somebody whom a contact registered (GDPR art. 14). */
export const mail = {
  subject: '{{organisation}} har lagt in dig i Samlots',
  heading: 'Du finns i Samlots',
  who: '{{contact}} har lagt in dig för {{organisation}}.',
  whoUnknown: '{{organisation}} har lagt in dig.',
  why: 'Då kan {{organisation}} boka plats åt dig på gemensamma utbildningsdagar för alla som möter barnfamiljer.',
  what: 'Vi sparar ditt namn, ditt yrke, din e-post på arbetet, var du arbetar, dina platser och din närvaro. Vi sparar inget personnummer.',
  howLong:
    'Platser och närvaro sparas tills kommunen gallrar. Planen är 24 månader efter att utbildningen är slut. Ett konto som ingen använder stängs efter 12 månader.',
  rights:
    'Du kan se vad som sparas, rätta fel, be att få det borttaget, invända och klaga till Integritetsskyddsmyndigheten (IMY).',
  button: 'Läs mer om dina uppgifter',
  signIn: 'Se dina utbildningsdagar',
  wrongHeading: 'Är det fel?',
  wrong: 'Arbetar du inte i {{organisation}}? Skriv till {{email}} så rättar vi det.',
  reason: 'Du får mejlet en gång, för att {{organisation}} har lagt in dig.',
} as const;
