/** Words of the mails that let somebody join and that remind a unit. */
export const mail = {
  join: {
    validity: 'Länken gäller till {{day}} och kan användas en gång.',
    copy: 'Fungerar inte knappen? Kopiera länken:',
    invitedBy: '{{name}} bjuder in dig.',
    notYouHeading: 'Är mejlet inte till dig?',
    notYou: 'Då behöver du inte göra något. Inget händer förrän någon svarar ja på sidan.',
    kept: 'Vi sparar bara din e-postadress och det namn vi fått. Svarar du inte tar vi bort dem när länken har gått ut.',
    CONTACT: {
      subject: 'Bli kontaktperson för {{organisation}} i Samlots',
      heading: 'Bli kontaktperson för {{organisation}}',
      body: 'I Samlots planerar vi gemensamma utbildningsdagar för alla som möter barnfamiljer. Som kontaktperson bokar du platser åt dina kollegor och ser vilka som kom.',
      button: 'Läs och svara',
      reason: 'Du får mejlet för att någon angett dig som kontaktperson för {{organisation}}.',
    },
    ROLE: {
      subject: 'Du är inbjuden till Samlots',
      heading: 'Du är inbjuden till Samlots',
      body: 'Du är inbjuden som {{role}}.',
      bodyAt: 'Du är inbjuden som {{role}} för {{place}}.',
      button: 'Läs och svara',
      reason: 'Du får mejlet för att någon bjudit in dig till en uppgift i Samlots.',
    },
    CLAIM: {
      subject: 'Är det här du? Svara i Samlots',
      heading: 'Är det här du?',
      body: '{{person}} finns i Samlots. Är det du? Då kan du se dina utbildningsdagar och ändra dina svar.',
      button: 'Läs och svara',
      reason: 'Du får mejlet för att {{person}} har den här adressen i Samlots.',
    },
  },
  reminder: {
    NO_CONTACT: {
      subject: '{{organisation}} saknar kontaktperson i Samlots',
      heading: 'Ni saknar kontaktperson',
      body: '{{organisation}} har ingen kontaktperson i Samlots just nu. Då kan ingen boka platser åt er på utbildningsdagarna.',
      todo: 'Skriv till {{coordinator}}: vad heter den som tar över, och vilken e-post har hen?',
      button: 'Se utbildningarna',
    },
    NOBODY_ENROLLED: {
      subject: '{{programme}}: boka platser åt {{organisation}}',
      heading: 'Ingen från er är med än',
      body: '{{organisation}} är inbjuden till {{programme}}. Ingen från er har bokat en plats än.',
      todo: 'Boka platser åt dina kollegor. Det går att byta namn senare.',
      button: 'Se dagarna och boka',
    },
    once: 'Vi påminner bara en gång.',
    reason: 'Du får mejlet för att {{organisation}} är med i Samlots.',
  },
} as const;
