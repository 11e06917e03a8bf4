/** Signing in by a link, and signing out. */
export const auth = {
  title: 'Logga in',
  intro:
    'Skriv din e-postadress i arbetet. Du får en länk som gäller i {{minutes}} minuter. Du behöver inget lösenord.',
  email: 'E-post',
  sendLink: 'Skicka länk',
  notNeeded: {
    heading: 'Du behöver inte logga in för att',
    find: 'söka stöd till en familj',
    pathway: 'följa en lotsväg',
    training: 'se utbildningsdagarna',
  },
  noEmail: { heading: 'Saknar du egen e-post?', text: 'Din kontaktperson kan ta emot dina kallelser. Prata med hen.' },
  sent: {
    title: 'Titta i din e-post',
    text: 'Om adressen har ett konto har vi skickat en länk dit. Den gäller i {{minutes}} minuter och kan användas en gång.',
    again: 'Kom det inget? Titta i skräpposten, eller be om en ny länk.',
    demo: 'I demon hamnar alla mejl i demobrevlådan.',
  },
  confirm: {
    title: 'Bekräfta inloggningen',
    text: 'Länken är till {{email}}. Den gäller till {{until}} och kan användas en gång.',
    button: 'Logga in',
    sharedDevice: 'Delad enhet',
    sharedDeviceHelp: 'Loggar ut efter 15 minuter utan aktivitet',
    notYou: 'Har du inte bett om länken? Stäng sidan. Inget händer.',
  },
  error: {
    invalidEmail: 'Skriv en hel e-postadress, till exempel namn@exempel.se.',
    tooMany: 'Det har skickats för många länkar. Vänta en stund och försök igen.',
    tooManyFrom: 'Det har skickats för många länkar. Försök igen kl. {{clock}}.',
    link: 'Länken har redan använts eller är för gammal. Be om en ny.',
  },
  askAgain: 'Be om en ny länk',
  signOut: 'Logga ut',
  signedInAs: 'Inloggad som {{name}}',
  signedOut: 'Du är utloggad.',
  sessionEnded: 'Du har blivit utloggad. Logga in igen för att fortsätta.',
} as const;
