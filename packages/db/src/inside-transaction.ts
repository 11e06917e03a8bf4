import { AsyncLocalStorage } from 'node:async_hooks';

/** True for everything awaited by the work of a transaction. Lets tests catch a query that slips past `tx`. */
export const insideTransaction: AsyncLocalStorage<true> = new AsyncLocalStorage();
