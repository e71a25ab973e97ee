import { load } from './load.mjs';
import { median } from './median.mjs';

const rounds = 3;
const secondsPerRound = 4;

/**
 * Look-ups per second at full load, Tasklens and the bare relay in turns. `everyIdNew`: no id comes twice, so nothing is
 * cached or shared. `thousandIds`: 1,000 ids in random order. `oneId`: a single task that many look at.
 */
export async function measureLookUps({ tasklens, relay }) {
  let n = 0;
  const ids = {
    everyIdNew: () => `task-${n++}`,
    thousandIds: () => `task-${Math.floor(Math.random() * 1000)}`,
    oneId: () => 'task-0',
  };
  for (const { origin } of [tasklens, relay]) await load(origin, { idOf: ids.everyIdNew, duration: 3 });
  const measured = {};
  for (const [name, idOf] of Object.entries(ids)) {
    const speeds = { tasklens: [], relay: [] };
    for (let round = 0; round < rounds; round += 1) {
      speeds.tasklens.push((await load(tasklens.origin, { idOf, duration: secondsPerRound })).perSecond);
      speeds.relay.push((await load(relay.origin, { idOf, duration: secondsPerRound })).perSecond);
    }
    measured[name] = { tasklens: median(speeds.tasklens), relay: median(speeds.relay) };
  }
  return measured;
}
