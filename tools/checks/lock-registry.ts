/** The lock names no registry: each machine installs from the one that it is set up with. */
export const findRegistries = (lock: string): string[] =>
  [...lock.matchAll(/"resolved": "(\w+:[^"]+)"/g)].map(([, address]) => `package-lock.json names ${address}`);
