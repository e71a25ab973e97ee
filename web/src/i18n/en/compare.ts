import type {
  ComparedGroup,
  ComparedRegion,
  ComparedSide,
  Outcome,
} from '@tasklens/server/contract/comparison';
import type { NotLiveBecause } from '@tasklens/server/contract/run';

const groups: Record<ComparedGroup, string> = {
  state: 'State',
  'live-stream': 'Live stream',
  streams: 'Streams',
  'excluded-streams': 'Streams kept out',
  'push-address': 'Push address',
  encode: 'Encode',
  layout: 'Layout',
  canvas: 'Canvas',
  regions: 'Regions',
  control: 'Control',
  spatial: 'Spatial audio',
  'source-page': 'Page',
  outputs: 'Outputs',
  checks: 'Checks',
  files: 'Files',
  other: 'Other',
};

/** Put into plain words only where the vendor's own name is beside it. */
const members = {
  status: 'State of the task',
  stopReason: 'Why it ended',
  pushState: 'Push state',
  startTime: 'Start',
  endTime: 'End',
  freezeCheck: 'Check for a page that stands still',
  blankCheck: 'Check for a white page',
  crashCheck: 'Check for a crashed script',
  startEvent: 'Page says when to start',
  vid: 'VOD id',
  objectKey: 'Path in the storage',
  created: 'Created',
  duration: 'Length',
  fileSize: 'Size of the file',
  locationX: 'Left edge',
  locationY: 'Top edge',
};

const outcomes: Record<Outcome, string> = {
  same: 'same',
  changed: 'differs',
  'only-left': 'only left',
  'only-right': 'only right',
};

const regionOutcomes: Record<ComparedRegion['outcome'], string> = {
  same: 'unchanged',
  moved: 'moved',
  changed: 'changed',
  added: 'added',
  removed: 'removed',
};

const origins: Record<ComparedSide['origin'], (time: string) => string> = {
  live: (time) => `Live, as Volcengine answered at ${time}`,
  snapshot: (time) => `Kept answer, last seen at ${time}`,
  pasted: () => 'Pasted here; the answer is not kept and does not tell when it was given',
};

const notLive: Record<Exclude<NotLiveBecause, 'chosen-observation'>, string> = {
  'past-window': 'Not live: Volcengine forgets a task 72 h after it started.',
  'not-found': 'Not live: Volcengine does not know this task any more.',
  'vendor-unavailable': 'Not live: Volcengine could not be asked just now.',
  'other-run': 'Not live: Volcengine now answers with another run of these IDs.',
};

const counts = new Intl.NumberFormat('en');
const number = (count: number) => counts.format(count);
const inNumbers = (count: number) => (count === 1 ? '1 difference' : `${number(count)} differences`);

export const compare = {
  title: 'Compare two tasks',
  explained:
    'Two answers side by side, field by field: of one task at two times, of two runs, or of two different tasks.',
  sides: { left: 'Left', right: 'Right' },
  titleOf: (left: string, right: string) => `Compare ${left} with ${right}`,

  form: {
    hint: 'A link to a task or a share of Tasklens, or JSON: all of the vendor’s answer, its Result, or the task alone. JSON is masked, not kept, and never becomes part of the address.',
    kind: 'Kind of task, if the JSON does not tell',
    anyKind: 'Work it out',
    submit: 'Compare',
    change: 'Compare something else',
    faults: {
      empty: 'Nothing is given for this side.',
      neither: 'This is neither a link to a task or a share, nor JSON.',
    },
  },

  failed: { left: 'The left side cannot be had', right: 'The right side cannot be had' },
  whyNotFound: 'Find out why',
  pastedFailed:
    'No task could be read from the JSON. Paste all of the vendor’s answer, its Result, or the task alone; if the task stands alone, choose its kind below.',

  swap: 'Swap sides',
  again: 'Compare again',
  show: 'Which fields are shown',
  onlyDifferences: 'Only differences',
  everything: 'Everything',
  summary: (differences: number, fields: number) =>
    differences === 0
      ? `No difference in ${number(fields)} fields`
      : `${inNumbers(differences)} in ${number(fields)} fields`,
  equal: 'The two say the same.',
  equalText:
    'No field differs, counting what one side leaves out and Volcengine’s page gives a default for. Choose “Everything” to read the fields.',
  otherKinds: 'These are tasks of different kinds: fields that only one of them can have stand on one side.',
  differencesIn: inNumbers,

  side: {
    pasted: 'Pasted JSON',
    origins,
    shared: (time: string) => `Shared answer, frozen as of ${time}`,
    notLive,
    guessed: (kind: string) => `Read as ${kind}: a guess by its fields.`,
    open: 'Open',
  },

  more: (count: number) => (count === 1 ? 'Show 1 more' : `Show ${number(count)} more`),
  what: 'What',
  groups,
  members,
  outcomes,
  items: { region: 'Region', stream: 'Stream', file: 'File', output: 'Output' },
  absent: 'not there',
  byDefault: (value: string) => `not set, which means ${value}`,
  emptyText: 'empty',

  layouts: {
    title: 'Layouts',
    arrangement: 'How the layouts are shown',
    beside: 'Side by side',
    overlaid: 'Overlaid',
    undrawn: 'The layouts are not drawn: at least one of them is no custom layout with a canvas.',
    picture: (side: string, width: number, height: number) => `${side}: ${width} × ${height} px`,
    overlay: 'Both layouts: dotted where a region was, an arrow to where it is now',
    scaled: 'The canvases differ in size; the left one is stretched to the right one.',
    streamNumber: (index: number | null) => (index === null ? 'no index' : `stream ${index}`),
    regionOutcomes,
    box: (x: number, y: number, width: number, height: number) => `${x}, ${y} · ${width} × ${height} px`,
    equal: 'The two layouts are the same.',
    noChange: 'No region was moved, changed, added or removed.',
    same: (count: number) => (count === 1 ? '1 region unchanged' : `${count} regions unchanged`),
  },
};
