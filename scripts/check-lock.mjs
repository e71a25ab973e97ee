// The lock file must hold every platform's optional binary and no machine's registry address (npm/cli#4828).
import { readFileSync } from 'node:fs';
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const names = new Set(Object.keys(packages).map((k) => k.replace(/^.*node_modules\//, '')));
const bad = Object.entries(packages).flatMap(([k, p]) =>
  Object.keys(p.optionalDependencies ?? {})
    .filter((d) => !names.has(d))
    .map((d) => `${k}: no ${d}`),
);
for (const [k, p] of Object.entries(packages))
  if (p.resolved?.startsWith('http')) bad.push(`${k}: ${p.resolved}`);
if (bad.length) {
  console.error(bad.join('\n'));
  process.exit(1);
}
console.log(`lock file holds ${names.size} packages, every optional binary among them`);
