/**
 * Two people changed the same thing: what each field was, is now, and was typed. Promises: nothing that only one of them
 * changed is lost by default, a field that both changed is chosen by a person, and equal values ask nothing. Refuses: to
 * guess between two changes.
 */

/** The fields of a form as texts by name; a name that is missing stands for a row that is not there. */
export type Fields = Readonly<Record<string, string>>;

export type Side = 'theirs' | 'mine';

/** A field in which the saved version and the typed one differ. */
export type Difference = {
  readonly field: string;
  readonly theirs: string | null;
  readonly mine: string | null;
  /** The side that is chosen beforehand: of a field that one of them left alone, the other's; null when both changed it. */
  readonly chosen: Side | null;
};

type Versions = {
  /** What the form was opened with. */
  readonly base: Fields;
  /** What is saved now. */
  readonly theirs: Fields;
  /** What was typed. */
  readonly mine: Fields;
};

const valueOf = (fields: Fields, field: string): string | null =>
  Object.hasOwn(fields, field) ? (fields[field] ?? null) : null;

function chosenFor(base: string | null, theirs: string | null, mine: string | null): Side | null {
  if (mine === base) return 'theirs';
  return theirs === base ? 'mine' : null;
}

/** Every field in which theirs and mine differ, in the order of theirs, then mine. */
export function differences({ base, theirs, mine }: Versions): readonly Difference[] {
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  return names.flatMap((field) => {
    const [was, is, typed] = [valueOf(base, field), valueOf(theirs, field), valueOf(mine, field)];
    return is === typed ? [] : [{ field, theirs: is, mine: typed, chosen: chosenFor(was, is, typed) }];
  });
}

/** The fields after the choice; `choose` answers the side for a field in which they differ. */
export function merge({ theirs, mine }: Omit<Versions, 'base'>, choose: (field: string) => Side): Fields {
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const pairs = names.flatMap((field): [string, string][] => {
    const value = valueOf(choose(field) === 'mine' ? mine : theirs, field);
    return value === null ? [] : [[field, value]];
  });
  return Object.fromEntries(pairs);
}
