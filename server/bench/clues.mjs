import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { median } from './median.mjs';

const size = 1_000_000;
const rounds = 20;

/** Milliseconds that the reading of a paste of 1 MB takes, for each sort of text: the median and the worst. */
export async function measureClues() {
  const { readClues } = await importBundled('../src/domain/clues/readClues.ts');
  return Object.entries(pastes).map(([name, make]) => {
    const text = make();
    const took = [];
    for (let round = -5; round < rounds; round += 1) {
      const startedAt = performance.now();
      readClues(text);
      if (round >= 0) took.push(performance.now() - startedAt); // the ones before warm up
    }
    return { name, median: median(took), worst: Math.max(...took) };
  });
}

/** As the page has it, in one file: calls from module to module as in development would cost more than some of the work. */
async function importBundled(path) {
  const entry = fileURLToPath(new URL(path, import.meta.url));
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    build: { lib: { entry, formats: ['es'] }, write: false },
  });
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}

const pastes = {
  'log lines': () =>
    fill(
      (n) =>
        `2026-03-13 16:20:${String(n % 60).padStart(2, '0')}.003 WARN [push-${n % 8}] app_id=${appId} room_id=room-${n % 50} task_id=task-${n % 400} user_id=user_${n} request_id=202603131620${n} cost=${n % 97}ms state=reconnecting\n`,
    ),
  'one JSON': () => {
    const rows = [];
    for (let length = 0; length < size; length += JSON.stringify(rows.at(-1)).length + 1)
      rows.push(task(rows.length));
    return JSON.stringify({ code: 0, data: rows.slice(0, -1) });
  },
  CSV: () =>
    `appId,roomId,taskId,userId,remark\n${fill((n) => `${appId},room-${n % 50},task-${n},user-${n},"froze, then black"\n`)}`,
  'word soup': () =>
    fill((n) => `${words[(n * 7) % words.length]}${n % 13 === 0 ? `-${n}` : ''}${n % 17 === 0 ? '，' : ' '}`),
  HTML: () =>
    fill(
      (n) =>
        `<tr class="row-${n % 2}"><td style="color:#303342">room-${n}</td><td><a href="https://console.example.com/detail?appId=${appId}&amp;roomId=room-${n}">task-${n}</a></td></tr>\n`,
    ),
};

const appId = '6180a1b2c3d4e5f607182936';
const words =
  '推流 断了 room task please the recording 没有 文件 user left stage-2 录制 任务 why mix_main again 房间'.split(
    ' ',
  );

function task(n) {
  return {
    AppId: appId,
    RoomId: `room-${n % 50}`,
    TaskId: `task-${n}`,
    Stream: { UserId: `user-${n}`, StreamType: 0 },
    Remark: 'a "quoted" word',
  };
}

/** What a counter makes of its numbers, one after the other, up to the size of a paste. */
function fill(write) {
  let text = '';
  for (let n = 0; text.length < size; n += 1) text += write(n);
  return text.slice(0, size);
}
