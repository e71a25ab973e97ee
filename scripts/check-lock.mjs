// The lock file must hold every platform's optional binaries (npm drops those it cannot see, npm/cli#4828) and no
// registry's address, so that the same file installs everywhere.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const locked = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));

const faults = Object.entries(packages).flatMap(([path, entry]) => [
  ...Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !locked.has(name))
    .map((name) => `${path}: its optional package ${name} is not in the lock file`),
  ...(entry.resolved?.startsWith('http') ? [`${path}: names a registry, ${entry.resolved}`] : []),
]);

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
console.log(`the lock file holds ${locked.size} packages, every optional binary among them`);
