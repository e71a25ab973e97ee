/** A line of the table; `asked` is marked when it is missed. */
export function figure(name, measured, asked = '', isMet = true) {
  return { name, measured, asked: isMet ? asked : `${asked}  ← missed` };
}

export function perSecond(value) {
  return `${Math.round(value).toLocaleString('en')}/s`;
}

export function ms(value) {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

export function tell(what) {
  console.log(`measuring ${what} …`);
}

/** The table; what is missed is marked, and keeps no later bench from running. */
export function print(rows) {
  const width = (member) => Math.max(member.length, ...rows.map((row) => row[member].length));
  const line = ({ name, measured, asked }) =>
    `${name.padEnd(width('name'))} | ${measured.padEnd(width('measured'))} | ${asked}`;
  console.log(`\nNode ${process.version}\n`);
  console.log(line({ name: 'figure', measured: 'measured', asked: 'asked' }));
  for (const row of rows) console.log(line(row));
}
