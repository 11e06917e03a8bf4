export const notice = {
  title: 'About your data',
  lead: 'Samlots has data about you who work or volunteer at a unit that meets families with children. Here is which, why and how long.',
  print: 'The page can be printed and handed to whoever has no e-mail.',
  rows: {
    who: {
      term: 'Who answers for it',
      value:
        'The municipality or region that runs the training in your district. Ask your contact or the coordinator who it is. The address for questions is at the end of every mail.',
    },
    from: { term: 'From where', value: 'The contact of your unit has registered you, or you have signed in yourself.' },
    why: {
      term: 'Why',
      value:
        'To book seats, send invitations and count how many took part. The ground is a task of public interest, or an agreement with your employer.',
    },
    what: {
      term: 'What',
      value:
        'Name, profession, e-mail at work, unit, seats, attendance and what you have answered. No personal number, no private address, no cause of absence.',
    },
    food: {
      term: 'Food',
      value: 'A choice of food is removed 14 days after the day. Whoever orders sees only how many.',
    },
    howLong: {
      term: 'How long',
      value:
        'Seats and attendance: until the municipality removes them. The plan is 24 months after the training has ended, and 5 years for completed levels. Mail: 6 months. An account that nobody uses: 12 months.',
    },
    seen: {
      term: 'Who sees it',
      value:
        'You, your contact, the coordinators of the district and administrators. Lists of participants held by an authority are public records.',
    },
    protected: {
      term: 'Protected data',
      value: 'Tell your contact. Then only an alias is shown, and all mail goes through the contact.',
    },
    rights: {
      term: 'Your rights',
      value:
        'You can see all that is kept, get a copy, correct mistakes, ask for something to be removed, and object. You can complain to the Swedish Authority for Privacy Protection, imy.se.',
    },
  },
  mine: 'See what is kept about you',
} as const;
