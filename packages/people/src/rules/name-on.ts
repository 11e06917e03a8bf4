/** What an organisation was called on a day (E20). Promises: the name of the time, whatever it has been called since. */

type Former = { readonly name: string; readonly untilOn: Date };
type Named = { readonly name: string; readonly formerNames: readonly Former[] };

/** The name on that Swedish date; `untilOn` is the last day of a former one. */
export const nameOn = ({ name, formerNames }: Named, day: Date): string => {
  const then = formerNames
    .filter(({ untilOn }) => untilOn >= day)
    .toSorted((one, other) => one.untilOn.getTime() - other.untilOn.getTime());
  return then[0]?.name ?? name;
};
