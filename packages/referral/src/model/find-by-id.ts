type Entity = { readonly id: string };

// The position and not the entity is kept, so that the list's own type comes back without a cast.
const positions = new WeakMap<readonly Entity[], ReadonlyMap<string, number>>();

/** The entity of that list with that id, in constant time after the first call; undefined when the list has none. */
export function findById<E extends Entity>(list: readonly E[], id: string): E | undefined {
  const known = positions.get(list) ?? new Map(list.map((entity, at) => [entity.id, at]));
  positions.set(list, known);
  const at = known.get(id);
  return at === undefined ? undefined : list[at];
}
