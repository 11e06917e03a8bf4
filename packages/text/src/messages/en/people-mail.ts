export const mail = {
  subject: '{{organisation}} has registered you in Samlots',
  heading: 'You are in Samlots',
  who: '{{contact}} has registered you for {{organisation}}.',
  whoUnknown: '{{organisation}} has registered you.',
  why: 'Then {{organisation}} can book seats for you at shared training days for everybody who meets families with children.',
  what: 'We keep your name, your profession, your e-mail at work, where you work, your seats and your attendance. We keep no personal number.',
  howLong:
    'Seats and attendance are kept until the municipality removes them. The plan is 24 months after the training has ended. An account that nobody uses is closed after 12 months.',
  rights:
    'You can see what is kept, correct mistakes, ask for it to be removed, object, and complain to the Swedish Authority for Privacy Protection (IMY).',
  button: 'Read more about your data',
  signIn: 'See your training days',
  wrongHeading: 'Is this wrong?',
  wrong: 'Do you not work at {{organisation}}? Write to {{email}} and we correct it.',
  reason: 'You get this mail once, because {{organisation}} has registered you.',
} as const;
