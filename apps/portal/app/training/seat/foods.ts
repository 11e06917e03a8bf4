/** What can be asked for, in the order of the form; the API refuses anything else. */
export const foods = ['vegetarian', 'vegan', 'no-pork', 'gluten-free', 'lactose-free'] as const;

export type Food = (typeof foods)[number];

export const isFood = (value: unknown): value is Food => foods.some((food) => food === value);

/** How nothing in particular is written in a form. */
export const noFood = 'ingen';
