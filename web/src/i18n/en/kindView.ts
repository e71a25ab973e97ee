import type { Region, SinglePushTask, Stream } from '@tasklens/server/contract/task';
import { layoutModes } from '@tasklens/server/domain/words/en/names';
import type { Format } from '@tasklens/server/domain/words/format';

// What is particular to each kind of task: pictures, tables, facts. Every sentence about the vendor's behaviour follows
// its pages; where a page is silent, so are we.

type NameOf<Coded> = Exclude<NonNullable<Coded> extends { name: infer Name } ? Name : never, 'unrecognised'>;

const streamTypes: Record<NameOf<Stream['streamType']>, string> = { camera: 'camera', screen: 'screen' };
const taskMedia: Record<NameOf<NonNullable<SinglePushTask['control']>['mediaType']>, string> = {
  'audio-video': 'audio and video',
  'audio-only': 'audio only',
};
const regionMedia: Record<NameOf<Region['mediaType']>, string> = {
  'audio-video': 'audio and video',
  'audio-only': 'audio only',
  'video-only': 'video only',
};
/** How a picture fills its region, in a word. */
const fits: Record<'stretch' | 'crop' | 'fit', string> = { stretch: 'stretch', crop: 'crop', fit: 'fit' };
const renderModes: Record<NameOf<Region['renderMode']>, string> = {
  stretch: 'stretch',
  crop: 'crop to fill',
  fit: 'fit, with gaps',
  'stretch-like-client': 'stretch, like the client SDKs',
};
const imageFills: Record<NameOf<Region['alternateImageFillMode']>, string> = {
  'like-video': 'like the user’s video',
  'keep-shape': 'keeps its shape',
};

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Lengths in ms; `null` is "not known". */
type SeenWindow =
  | { is: 'unknown' }
  | { is: 'ahead'; startsInMs: number }
  | { is: 'open'; sinceMs: number | null; endsInMs: number | null }
  | { is: 'past'; endedAgoMs: number };

function seenWindow(seen: SeenWindow, { duration }: Format): string {
  switch (seen.is) {
    case 'unknown':
      return 'The answer does not say when the recording is planned.';
    case 'ahead':
      return `The planned window opens in ${duration(seen.startsInMs)}.`;
    case 'past':
      return `The planned window closed ${duration(seen.endedAgoMs)} ago.`;
    case 'open': {
      const opened =
        seen.sinceMs === null
          ? 'The planned window is open'
          : `The planned window opened ${duration(seen.sinceMs)} ago`;
      return seen.endsInMs === null
        ? `${opened}; the answer names no end.`
        : `${opened} and closes in ${duration(seen.endsInMs)}.`;
    }
  }
}

const counts = new Intl.NumberFormat('en');
const number = (count: number) => counts.format(count);
const files = (count: number) => (count === 1 ? '1 file' : `${number(count)} files`);
const size = (width: number, height: number) => `${width} × ${height}`;
const boxText = ({ x, y, width, height }: Box) => `${x}, ${y} · ${width} × ${height}`;

export const kindView = {
  tabs: {
    stream: 'Stream',
    streams: 'Streams',
    layout: 'Layout',
    encode: 'Encode',
    control: 'Control',
    spatial: 'Spatial audio',
    outputs: 'Outputs',
    checks: 'Checks',
    files: 'Files',
  },

  absent: 'not in the answer',
  empty: 'empty in the answer',
  byDefault: (value: string) => `· default: ${value}`,
  unrecognised: (code: string) => `${code} (not documented)`,
  on: 'on',
  off: 'off',
  noLimit: 'no limit',
  adaptive: 'adaptive',
  seconds: (count: string) => `${count} s`,
  milliseconds: (count: string) => `${count} ms`,
  alsoKnownAs: (value: string, inWords: string) => `${value} (${inWords})`,
  pixels: (count: string) => `${count} px`,
  size,
  kbps: (rate: string) => `${rate} kbps`,
  hertz: (rate: string) => `${rate} Hz`,
  bytes: (count: string) => `${count} bytes`,
  framesPerSecond: (rate: string) => `${rate} fps`,
  streamOf: (userId: string, streamType: string | null) =>
    streamType === null ? userId : `${userId} (${streamType})`,
  streamTypes,
  taskMedia,
  regionMedia,
  fits,
  renderModes,
  imageFills,

  facts: {
    user: 'User',
    streamType: 'Kind of stream',
    index: 'Index',
    pushUrl: 'Push address',
    media: 'What is relayed',
    maxIdleTime: 'Longest idle time',
    publisher: 'Publishes the page as',
    sourceUrl: 'Page address',
    size: 'Size',
    frameRate: 'Frame rate',
    bitrate: 'Bit rate',
    startTimeout: 'Longest wait for the start event',
    maxRunningTime: 'Longest running time',
    vhost: 'Domain space',
    domain: 'Domain',
    app: 'Application',
    stream: 'Stream',
    taskId: 'Task ID',
    videoCodec: 'Video codec',
    videoBitrate: 'Video bit rate',
    width: 'Width',
    height: 'Height',
    keyFrames: 'Time between key frames',
    audioCodec: 'Audio codec',
    audioProfile: 'Audio profile',
    audioBitrate: 'Audio bit rate',
    sampleRate: 'Sample rate',
    channels: 'Channels',
    pushStreamMode: 'Pushing begins',
    frameInterpolation: 'Fills the place of a missing stream',
    volumeIndication: 'Volume reports',
    volumeInterval: 'Time between volume reports',
    talkVolume: 'Counts as speaking from volume',
    maxRecordTime: 'Longest recording time',
    spatialRender: 'Spatial audio',
    listenerPosition: 'Listener’s position (x, y, z)',
    listenerForward: 'Listener’s forward axis',
    listenerRight: 'Listener’s right axis',
    listenerUp: 'Listener’s up axis',
    layoutMode: 'Layout',
    mainStream: 'Main picture',
    mainStreamIndex: 'Main picture by index (deprecated)',
    canvasWidth: 'Canvas width',
    canvasHeight: 'Canvas height',
    background: 'Background colour',
    backgroundImage: 'Background image',
  },

  singlePush: {
    title: 'Relay',
    path: 'From the user to the CDN',
    user: 'User',
    cdn: 'CDN',
    noPushState: 'The answer holds no push state.',
    meaningless: (word: string) => `${word}. This counts only while the task is running.`,
  },

  webcast: {
    title: 'Page',
    frames: 'Outputs, to scale',
    frame: (number: number, width: number, height: number, assumed: boolean) =>
      `Output ${number}: ${size(width, height)} px${assumed ? ', by default' : ''}`,
    frameLabel: (number: number, width: number, height: number) => `${number} · ${size(width, height)}`,
    noOutputs: 'No outputs are listed. Volcengine then makes one: 1280 × 720, 15 fps, adaptive bit rate.',
    outputs: 'Outputs',
    output: 'Output',
    chooseOutput: (number: number) => `Show output ${number} in the picture`,
    atMost: (rate: string) => `at most ${rate}`,
    off: 'off',
    every: (seconds: string) => `every ${seconds}`,
    waitsFor: (seconds: string) => `on, waits ${seconds}`,
    waitsForever: 'on, waits without limit',
    checks: {
      freeze: 'Page stands still',
      blank: 'Page is white',
      crash: 'Script crashes or hangs',
      startEvent: 'Start event',
    },
    onHit: {
      freeze:
        'After two hits in a row Volcengine refreshes the page, after two more it reschedules the task. A page may stand still for a good reason.',
      blank:
        'After two hits in a row Volcengine refreshes the page, after two more it reschedules the task. A page may be white for a good reason.',
      crash: 'On a hit Volcengine reschedules the task at once.',
      startEvent:
        'When on, capture waits until the page calls onWebcastStart(); the other checks begin only then. If the wait runs out, Volcengine refreshes the page, the next time it reschedules the task.',
    },
  },

  record: {
    title: 'Files',
    task: 'Task',
    taskSoFar: 'Task, up to this answer',
    files: 'Files',
    count: files,
    partialSum: (sum: string, silent: number) => `${sum} (${files(silent)} not counted: no value)`,
    walk: 'Files in order of time',
    hint: 'Point at a file to see which one it is.',
    file: (number: number) => `File ${number}`,
    chooseFile: (number: number) => `Show file ${number} in the picture`,
    gap: (length: string) => `No file covers these ${length}`,
    unplaced: (count: number) => `${files(count)} without a start time: only in the table.`,
    noFilesRunning:
      'No files are listed. That is normal while a task runs, unless it was started with EnableSyncUpload and the HLS format.',
    noFiles: 'The vendor lists no files for this task.',
    noFileList: 'The answer holds no file list.',
    noStreams: 'none listed',
    number: 'No.',
    name: 'Name',
    start: 'Created',
    duration: 'Length',
    size: 'Size',
    bitrate: 'Bit rate',
    bitrateNote: 'Computed: size by length',
    resolution: 'Resolution',
    streams: 'Streams',
    codecs: 'Codecs',
    codecNote:
      'Bit rates are averages computed from size and length. Codec names are inferred: the page of this call does not list the codes, the page that starts a recording does.',
    download: 'Download CSV',
    csvName: (taskId: string) => `files-${taskId}`,
    csvHeadings: [
      'No.',
      'ObjectKey',
      'Vid',
      'StartTime (UTC)',
      'Duration (ms)',
      'Size (bytes)',
      'Average bit rate (kbps)',
      'VideoWidth',
      'VideoHeight',
      'VideoCodec',
      'AudioCodec',
      'Streams',
    ],
    before: 'Previous',
    after: 'Next',
    range: (first: number, last: number, total: number) =>
      `${number(first)}–${number(last)} of ${number(total)}`,
  },

  pullRecord: {
    title: 'Planned window',
    now: 'now',
    seen: seenWindow,
    path: 'Stream path (domain space / application / stream)',
    planNote:
      'These are the planned times. The answer does not say whether the stream was live or which files came out.',
    plannedStart: 'Planned start',
    plannedEnd: 'Planned end',
  },

  mixedPush: {
    title: 'Picture',
    customSubtitle: (mode: string, canvas: string, regions: number) =>
      `${mode} · ${canvas} · ${regions === 1 ? '1 region' : `${regions} regions`}`,
    picture: (width: number, height: number, regions: number) =>
      `Picture of ${size(width, height)} px with ${regions === 1 ? '1 region' : `${regions} regions`}, lowest first; arrow keys lead up and down`,
    region: (name: string, detail: string, box: Box) => `${name} · ${detail} · ${boxText(box)} px`,
    streamNumber: (index: number | null) => (index === null ? 'no index' : `stream ${index}`),
    z: (zOrder: number) => `z ${zOrder}`,
    hint: 'Point at a region to see its place in px.',
    notPlacedHint: 'This stream has no region.',
    boxText,
    boxWithAxes: ({ x, y, width, height }: Box) => `x ${x} y ${y} · ${size(width, height)}`,
    noRegions: 'The layout has no regions: viewers see the background alone.',
    audioOnlyNote: 'This relay carries audio only.',
    undrawn: {
      'layout-missing': 'The answer does not say how the picture is laid out.',
      'canvas-missing': 'The answer holds no canvas, so there is nothing to draw on.',
      'canvas-impossible': 'The canvas has a size that no picture can have, so nothing is drawn.',
    },
    assumedSize: 'The size is Volcengine’s default; the answer does not hold all of it.',
    whoIsIn: 'Who is in the picture',
    everyStream: 'No streams are listed: Volcengine then takes every stream of the room.',
    placesUnknown: 'Where each stream is placed cannot be told: see the picture’s note.',
    streams: 'Streams in the picture',
    excluded: 'Kept out',
    nobodyExcluded: 'Nobody is kept out.',
    noExcludeMember: 'The answer does not mention streams that are kept out.',
    notListedBriefly: 'not listed',
    notListed: 'No stream with this index is listed',
    chooseStream: (index: number, userId: string | null) =>
      userId === null
        ? `Show stream ${index} in the picture`
        : `Show stream ${index}, ${userId}, in the picture`,
    placed: 'Placed',
    isPlaced: 'yes',
    notPlaced: 'not placed: nobody sees it',
    box: 'Box (px)',
    share: 'Share of canvas',
    zOrder: 'Z-order',
    fit: 'Fit',
    opacity: 'Opacity',
    radius: 'Radius',
    layoutModes,
    customIgnored:
      'The answer also holds a custom layout; it belongs to the custom mode, which is not the one in use.',
    regions: (count: string) => `Regions as they came: ${count}`,
    regionOf: 'Stream',
    left: 'Left',
    top: 'Top',
    widthShare: 'Width',
    heightShare: 'Height',
    media: 'Media',
    sourceCrop: 'Source crop',
    wholeFrame: 'whole frame',
    standIn: 'Stand-in image',
    standInFill: 'Stand-in fill',
    spatialAudio: 'Spatial audio',
    spatialPosition: 'Position (x, y, z)',
    widthPx: 'Width (px)',
    heightPx: 'Height (px)',
    encodeSizeIgnored:
      'In a custom layout the canvas sets the picture’s size; the width and height here do not count.',
    channels: (count: number) => (count === 1 ? '1 (mono)' : count === 2 ? '2 (stereo)' : String(count)),
    pushStreamModes: {
      'on-publish': 'once somebody publishes in the room',
      'on-start': 'as soon as the task starts',
    },
    fillers: { 'last-frame': 'its last frame', black: 'black' },
    onlyForRecording: (limit: string) => `${limit}; means nothing for a relay`,
  },
};
