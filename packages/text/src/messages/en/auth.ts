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
  oidc: {
    or: 'Or sign in through your employer',
    button: 'Sign in with {{name}}',
    onward: 'You are being sent on to {{name}}',
    onwardLink: 'Go on to {{name}}',
    error: {
      heading: 'You are not signed in.',
      'oidc-avbruten': 'Signing in was interrupted. Try again when you like.',
      'oidc-fel': 'Signing in with {{name}} could not be completed. Begin again from here.',
      'oidc-nere': '{{name}} does not answer just now. Try again in a while, or ask for a link to your e-mail.',
      'oidc-e-post':
        '{{name}} has not verified an e-mail address for you. Ask your IT department to correct it, or ask for a link to your e-mail.',
      'oidc-annan':
        'Your e-mail address already belongs to an account that somebody else signs in to with {{name}}. Ask the coordinator for help.',
      'oidc-okand':
        'We do not recognise your organisation. Ask the contact person at your workplace to add you, or ask the coordinator of your district.',
      'oidc-redan':
        'Your organisation has already added you. We have sent a mail to your e-mail address. Open the link in it and confirm that it is you.',
      'oidc-stangt': 'The account is closed. Ask the contact person at your workplace to invite you again.',
      'for-manga': 'Too many attempts have been made. Wait a while and try again.',
    },
  },
  interrupted: {
    title: 'Sign in again',
    fact: 'You have been signed out.',
    kept: 'Nothing is saved yet, but what you wrote is kept.',
    text: 'Ask for a new link. It is valid for {{minutes}} minutes. Once you have signed in you come back here.',
    files: 'The file could not be kept. Choose it again once you have signed in.',
    otherWays: 'Other ways to sign in',
    doneTitle: 'Have you signed in in another tab already?',
    doneText: 'Then you can send what you wrote from here.',
  },
  kept: {
    title: 'What you wrote is kept',
    text: 'You were signed out before it was saved. Now you are signed in again.',
    send: 'Send what I wrote',
    review: 'Show it in the form first',
    drop: 'Throw away what I wrote',
  },
  askAgain: 'Ask for a new link',
  signOut: 'Sign out',
  signedInAs: 'Signed in as {{name}}',
  signedOut: 'You are signed out.',
  sessionEnded: 'You have been signed out. Sign in again to go on.',
} as const;
