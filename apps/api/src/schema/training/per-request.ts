import type { ApiContext } from '../../context.ts';

/** A value made once per request and shared by its resolvers: the loaders that keep lists from asking row by row. */
export function perRequest<Value>(make: (context: ApiContext) => Value): (context: ApiContext) => Value {
  const made = new WeakMap<ApiContext, Value>();
  return (context) => {
    const value = made.get(context) ?? make(context);
    made.set(context, value);
    return value;
  };
}
