/**
 * Completes package-lock.json after `npm install`. A registry may miss the packages of other platforms; npm then
 * leaves those optional dependencies out of the lock, and `npm ci` refuses that very lock on the next machine.
 * Adds an entry for each absent one. `--check` changes nothing and exits 1 when something is absent.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const SYSTEMS = ['darwin', 'win32', 'linux', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'android', 'openharmony'];
const PROCESSORS = ['x64', 'arm64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32'];
const OTHER_WORDS = { windows: 'win32', ppc64le: 'ppc64', armv7: 'arm', win: 'win32', macos: 'darwin' };

/** Where npm looks for `name` when `from` asks: its own node_modules first, then each folder above. */
const isLocked = (packages, from, name) => {
  for (let place = from; ;) {
    if (packages[`${place ? `${place}/` : ''}node_modules/${name}`]) return true;
    if (place === '') return false;
    const cut = place.lastIndexOf('/node_modules/');
    place = cut === -1 ? '' : place.slice(0, cut);
  }
};

const platformOf = (name) => {
  const words = name.split(/[-/_.]/).map((word) => OTHER_WORDS[word] ?? word);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : [];
  return { ...(os.length && { os }), ...(cpu.length && { cpu }), ...(libc.length && { libc }) };
};

/** @returns each absent optional dependency as `{ name, version, dev }`; versions must be exact. */
export const findAbsent = ({ packages }) => {
  const absent = new Map();
  for (const [place, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isLocked(packages, place, name) || !/^\d/.test(version)) continue;
      const dev = Boolean(entry.dev || entry.devOptional) && (absent.get(name)?.dev ?? true);
      absent.set(name, { name, version, dev });
    }
  }
  return [...absent.values()];
};

export const completeLock = (lock) => {
  const added = findAbsent(lock).map(({ name, version, dev }) => [
    `node_modules/${name}`,
    { version, ...(dev && { dev }), optional: true, ...platformOf(name) },
  ]);
  const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(added) });
  packages.sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(packages) };
};

const main = () => {
  const file = resolve(import.meta.dirname, '../package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const absent = findAbsent(lock);
  if (process.argv.includes('--check')) {
    for (const { name, version } of absent) console.error(`package-lock.json misses ${name}@${version}`);
    process.exitCode = absent.length ? 1 : 0;
    return;
  }
  writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
  console.log(`package-lock.json: ${absent.length} optional packages of other platforms added`);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
