/** Signing in by a link, and signing out. */
export const auth = {
  title: 'Sign in',
  intro:
    'Write your e-mail address at work. You get a link that is valid for {{minutes}} minutes. You need no password.',
  email: 'E-mail',
  sendLink: 'Send link',
  notNeeded: {
    heading: 'You need not sign in to',
    find: 'find support for a family',
    pathway: 'follow a pathway',
    training: 'see the training days',
  },
  noEmail: {
    heading: 'No e-mail of your own?',
    text: 'Your contact person can receive your invitations. Talk to them.',
  },
  sent: {
    title: 'Look in your e-mail',
    text: 'If the address has an account we have sent a link to it. It is valid for {{minutes}} minutes and can be used once.',
    again: 'Nothing there? Look in your spam folder, or ask for a new link.',
    demo: 'In the demo all mail goes to the demo mailbox.',
  },
  confirm: {
    title: 'Confirm that you sign in',
    text: 'The link is for {{email}}. It is valid until {{until}} and can be used once.',
    button: 'Sign in',
    sharedDevice: 'Shared device',
    sharedDeviceHelp: 'Signs out after 15 minutes without activity',
    notYou: 'You did not ask for the link? Close the page. Nothing happens.',
  },
  error: {
    invalidEmail: 'Write a whole e-mail address, for example name@example.se.',
    tooMany: 'Too many links have been sent. Wait a while and try again.',
    tooManyFrom: 'Too many links have been sent. Try again at {{clock}}.',
    link: 'The link is used or too old. Ask for a new one.',
  },
  askAgain: 'Ask for a new link',
  signOut: 'Sign out',
  signedInAs: 'Signed in as {{name}}',
  signedOut: 'You are signed out.',
  sessionEnded: 'You have been signed out. Sign in again to go on.',
} as const;
