/** Who sends the forms: accounts of the demo year. */
export const coordinator = 'samordnare@samlots.example';
export const otherCoordinator = 'samordnare2@samlots.example';
export const contact = 'kontakt@samlots.example';
export const staff = 'personal@samlots.example';
export const admin = 'admin@samlots.example';

/** What nobody may ever see run. */
export const script = '<script>alert(1)</script>';
/** A made-up number in the shape of a personal number. */
export const personalNumber = '870312-1234';
