// Adds up vitest's JSON reports and prints "N passed, N failed". A report that is missing, or a file of tests that
// could not even be loaded, counts as a failure.
import { readFileSync } from 'node:fs';

let passed = 0;
let failed = 0;
for (const file of process.argv.slice(2)) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const unloaded = report.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0);
    passed += report.numPassedTests;
    failed += report.numFailedTests + unloaded.length;
  } catch (error) {
    process.stderr.write(`no report of tests: ${error.message}\n`);
    failed += 1;
  }
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
