/** Holds the lock of the folder named by its argument until it is killed. */
import { lockFolder } from './folder-lock.ts';

const [folder = '', platform = process.platform] = process.argv.slice(2);
await lockFolder(folder, platform);
process.stdout.write('held\n');
setInterval(() => undefined, 60_000);
