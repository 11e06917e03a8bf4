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
  oidc: {
    or: 'Eller logga in via din arbetsgivare',
    button: 'Logga in med {{name}}',
    onward: 'Du skickas vidare till {{name}}',
    onwardLink: 'Gå vidare till {{name}}',
    error: {
      heading: 'Du är inte inloggad.',
      'oidc-avbruten': 'Inloggningen avbröts. Försök igen när du vill.',
      'oidc-fel': 'Inloggningen med {{name}} gick inte att slutföra. Börja om härifrån.',
      'oidc-nere': '{{name}} svarar inte just nu. Försök igen om en stund, eller be om en länk till din e-post.',
      'oidc-e-post':
        '{{name}} har inte bekräftat någon e-postadress för dig. Be din it-avdelning rätta det, eller be om en länk till din e-post.',
      'oidc-annan':
        'Din e-postadress hör redan till ett konto som någon annan loggar in på med {{name}}. Be samordnaren om hjälp.',
      'oidc-okand':
        'Vi känner inte igen din verksamhet. Be kontaktpersonen på din arbetsplats att lägga till dig, eller fråga samordnaren i din stadsdel.',
      'oidc-redan':
        'Din verksamhet har redan lagt till dig. Vi har skickat ett mejl till din e-postadress. Öppna länken där och bekräfta att det är du.',
      'oidc-stangt': 'Kontot är stängt. Be kontaktpersonen på din arbetsplats att bjuda in dig igen.',
      'for-manga': 'Det har gjorts för många försök. Vänta en stund och försök igen.',
    },
  },
  interrupted: {
    title: 'Logga in igen',
    fact: 'Du har blivit utloggad.',
    kept: 'Inget är sparat än, men det du skrev finns kvar.',
    text: 'Be om en ny länk. Den gäller i {{minutes}} minuter. När du har loggat in kommer du tillbaka hit.',
    files: 'Filen följde inte med. Välj den igen när du har loggat in.',
    otherWays: 'Andra sätt att logga in',
    doneTitle: 'Har du redan loggat in i en annan flik?',
    doneText: 'Då kan du skicka det du skrev härifrån.',
  },
  kept: {
    title: 'Det du skrev finns kvar',
    text: 'Du blev utloggad innan det sparades. Nu är du inloggad igen.',
    send: 'Skicka det jag skrev',
    review: 'Visa det i formuläret först',
    drop: 'Ta bort det jag skrev',
  },
  askAgain: 'Be om en ny länk',
  signOut: 'Logga ut',
  signedInAs: 'Inloggad som {{name}}',
  signedOut: 'Du är utloggad.',
  sessionEnded: 'Du har blivit utloggad. Logga in igen för att fortsätta.',
} as const;
