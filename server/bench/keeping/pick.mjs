// Prints the ids of this many observations at random, as JSON. Arguments: the database file, how many. A process of its own,
// because a connection that has read keeps the file from others until its statements are collected.
import { DatabaseSync } from '@photostructure/sqlite';

const [, , path, amount] = process.argv;
const statement = new DatabaseSync(path).prepare('SELECT id FROM observations ORDER BY random() LIMIT ?');
process.stdout.write(JSON.stringify(statement.all(Number(amount)).map(({ id }) => id)));
