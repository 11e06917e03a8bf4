/** The page about what is kept of people, and how long (GDPR art. 13 and 14). */
export const notice = {
  title: 'Om dina uppgifter',
  lead: 'Samlots har uppgifter om dig som arbetar eller är volontär i en verksamhet som möter barnfamiljer. Här står vilka, varför och hur länge.',
  print: 'Sidan går att skriva ut och lämna till den som inte har e-post.',
  rows: {
    who: {
      term: 'Vem ansvarar',
      value:
        'Den kommun eller region som driver utbildningarna i din stadsdel. Fråga din kontaktperson eller samordnaren vem det är. Adressen för frågor står längst ned i alla mejl.',
    },
    from: {
      term: 'Varifrån',
      value: 'Kontaktpersonen i din verksamhet har lagt in dig, eller så har du loggat in själv.',
    },
    why: {
      term: 'Varför',
      value:
        'För att boka platser, skicka kallelser och räkna hur många som varit med. Grunden är en uppgift av allmänt intresse, eller ett avtal med din arbetsgivare.',
    },
    what: {
      term: 'Vad',
      value:
        'Namn, yrke, e-post på arbetet, verksamhet, platser, närvaro och vad du svarat. Inget personnummer, ingen privat adress, ingen orsak till frånvaro.',
    },
    food: { term: 'Mat', value: 'Val av mat tas bort 14 dagar efter dagen. Den som beställer ser bara hur många.' },
    howLong: {
      term: 'Hur länge',
      value:
        'Platser och närvaro: tills kommunen gallrar. Planen är 24 månader efter att utbildningen är slut, och 5 år för avslutade nivåer. Mejl: 6 månader. Konto som ingen använder: 12 månader.',
    },
    seen: {
      term: 'Vem ser',
      value:
        'Du själv, din kontaktperson, stadsdelens samordnare och administratörer. Listor över deltagare hos en myndighet är allmänna handlingar.',
    },
    protected: {
      term: 'Skyddade uppgifter',
      value: 'Säg till din kontaktperson. Då visas bara ett alias, och all post går genom kontaktpersonen.',
    },
    rights: {
      term: 'Dina rättigheter',
      value:
        'Du kan se allt som sparas, få en kopia, rätta fel, be att få något borttaget och invända. Du kan klaga till Integritetsskyddsmyndigheten, imy.se.',
    },
  },
  mine: 'Se vad som sparas om dig',
} as const;
