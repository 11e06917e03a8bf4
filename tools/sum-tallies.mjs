/** Adds the counts of several runs and prints the one closing line. Arguments: the files that the runs were to write. */
import { closingLine, readReport, sum } from './workspace/tally.mjs';

const tally = sum(process.argv.slice(2).map((file) => readReport(file, (counts) => counts)));
console.log(closingLine(tally));
process.exitCode = tally.failed === 0 && tally.passed > 0 ? 0 : 1;
