/** A form that can come back unsaved has this field; whoever was signed out may then look at it before saving. */
export const mayReview = { name: 'kan-visas', value: 'ja' } as const;
/** The button that asks for it. */
export const review = { name: 'visa-igen', value: 'ja' } as const;

type Fields = readonly (readonly [name: string, value: string])[];

export const canBeReviewed = (fields: Fields): boolean => fields.some(([name]) => name === mayReview.name);

/** Whether the form is to be shown with what it holds, and nothing is to be saved yet. */
export const isReview = (form: FormData): boolean => form.get(review.name) === review.value;
