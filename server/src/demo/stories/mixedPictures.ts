import { camera, cameras, customLayout, grid, region, screen } from './layouts.ts';
import { mix } from './mixedRelay.ts';
import { ended, running } from './rtcLife.ts';
import { classApp, hour, inRoom, minute, showApp, type TaskStory } from './story.ts';

const hd = [1280, 720] as const;
const fullHd = [1920, 1080] as const;

/** What customers complain about when they look at their picture, and what the layout says to it. */
export const mixedPictureStories: readonly TaskStory[] = [
  {
    // Boxes as tall as phones, filled by stretching: every face in them is squashed. One is cut, one shown whole.
    name: 'mixed-squashed-faces',
    kind: 'mixed-push',
    query: inRoom(showApp, 'show-320', { taskId: 'relay-squashed' }),
    task: ({ anchorMs }) =>
      mix(running(anchorMs - 22 * minute), 'squashed', {
        streams: cameras(5, 'host'),
        layout: customLayout(hd, [
          region(1, [0, 0, 0.25, 1], { RenderMode: 0 }),
          region(2, [0.25, 0, 0.25, 1], { RenderMode: 3 }),
          region(3, [0.5, 0, 0.25, 1], { RenderMode: 1 }),
          region(4, [0.75, 0, 0.25, 0.5], { RenderMode: 2 }),
          region(5, [0.75, 0.5, 0.25, 0.5], { RenderMode: 0 }),
        ]),
      }),
    expectedVerdict: 'running-pushing',
    expectedDrift: [],
    title: { 'zh-CN': '“脸被拉长了”：画面变形的布局', en: '“Her face looks squashed”: stretched pictures' },
  },
  {
    // Seven guests are in the task; viewers see two and a half of them.
    name: 'mixed-missing-guests',
    kind: 'mixed-push',
    query: inRoom(classApp, 'class-2026-10', { taskId: 'relay-missing' }),
    task: ({ anchorMs }) =>
      mix(running(anchorMs - 41 * minute), 'missing', {
        streams: [...cameras(7, 'guest'), camera(7, 'guest-7-again')],
        excluded: [camera(2, 'guest-2')],
        layout: customLayout(hd, [
          region(1, [0, 0, 0.6, 1], { ZOrder: 10 }),
          region(2, [0.1, 0.2, 0.3, 0.3], { ZOrder: 3 }),
          region(3, [0.85, 0.5, 0.3, 0.3], { ZOrder: 4 }),
          region(4, [1.2, 0.1, 0.3, 0.3], { ZOrder: 4 }),
          region(5, [0.62, 0.05, 0.2, 0.3], { ZOrder: 5, Alpha: 0 }),
          region(6, [0.62, 0.6, 0, 0.3], { ZOrder: 6 }),
          region(9, [0.65, 0.62, 0.2, 0.33], { ZOrder: 7 }),
        ]),
      }),
    expectedVerdict: 'running-pushing',
    expectedDrift: [],
    title: {
      'zh-CN': '“嘉宾不见了”：谁被挡住、谁在画面外',
      en: '“My guest is missing”: hidden, outside, unplaced',
    },
  },
  {
    // A lesson: the board cropped out of a screen, a teacher with a stand-in, a choir heard and not seen, and black boxes
    // for whoever leaves.
    name: 'mixed-cropped-board',
    kind: 'mixed-push',
    query: inRoom(classApp, 'class-2026-11', { taskId: 'relay-board' }),
    task: ({ anchorMs, origin }) =>
      mix(running(anchorMs - 12 * minute), 'board', {
        streams: [
          screen(1, 'board'),
          camera(2, 'teacher'),
          camera(3, 'pupil-1'),
          camera(4, 'choir'),
          camera(5, 'pupil-2'),
        ],
        layout: customLayout(
          fullHd,
          [
            region(1, [0, 0, 0.75, 0.75], {
              SourceCrop: { LocationX: 0.1, LocationY: 0.05, WidthProportion: 0.8, HeightProportion: 0.8 },
            }),
            region(2, [0.75, 0, 0.25, 0.25], {
              RenderMode: 2,
              ZOrder: 1,
              CornerRadius: 0.01,
              AlternateImage: `${origin}/pictures/away.png`,
              AlternateImageFillMode: 1,
            }),
            region(3, [0.75, 0.25, 0.25, 0.25], {
              ZOrder: 1,
              SourceCrop: { LocationX: 0.3, LocationY: 0, WidthProportion: 1.4, HeightProportion: 1 },
            }),
            region(4, [0.75, 0.5, 0.25, 0.25], { ZOrder: 1, MediaType: 1 }),
            region(5, [0, 0.75, 0.25, 0.25], { ZOrder: 1, MediaType: 2, CornerRadius: 0.2 }),
          ],
          { Background: '#1D2B24' },
        ),
        control: { FrameInterpolationMode: 1 },
      }),
    expectedVerdict: 'running-pushing',
    expectedDrift: [],
  },
  {
    // What the documentation does not allow: drawn as far as it can be, and said.
    name: 'mixed-broken-numbers',
    kind: 'mixed-push',
    query: inRoom(showApp, 'show-321', { taskId: 'relay-broken' }),
    task: ({ anchorMs }) =>
      mix(ended(anchorMs - 3 * hour, 9 * minute, 'StopByAPI'), 'broken', {
        streams: cameras(4, 'player'),
        layout: customLayout(
          [1281, 721],
          [
            region(1, [0, 0, 0.5, 0.5], { ZOrder: 120 }),
            region(2, [0.5, 0, 0.5, 0.5], { CornerRadius: 1.5, Alpha: 1.7 }),
            { ...region(3, [0, 0.5, 0.5, 0.5]), Width: 640, Height: 360 },
            region(4, [0.5, 0.5, 0.5, 0.5], {
              AlternateImage: 'http://img.example.com/away.jpg',
              SourceCrop: { LocationX: 0, LocationY: 0, WidthProportion: 0.333, HeightProportion: 0.333 },
            }),
          ],
          { Background: 'red' },
        ),
        encode: { VideoBitrate: 20_000, VideoFps: 90 },
      }),
    expectedVerdict: 'ended-by-api',
    expectedDrift: ['Layout.CustomLayout.Regions[2].Height', 'Layout.CustomLayout.Regions[2].Width'],
  },
  {
    // Wider than the documentation has it, and without a word on where the pictures go.
    name: 'mixed-without-regions',
    kind: 'mixed-push',
    query: inRoom(showApp, 'show-322', { taskId: 'relay-no-regions' }),
    task: ({ anchorMs }) =>
      mix(running(anchorMs - 3 * minute), 'no-regions', {
        streams: cameras(2, 'host'),
        layout: customLayout([2560, 1440], []),
      }),
    expectedVerdict: 'running-pushing',
    expectedDrift: [],
  },
  {
    name: 'mixed-without-layout',
    kind: 'mixed-push',
    query: inRoom(showApp, 'show-323', { taskId: 'relay-no-layout' }),
    task: ({ anchorMs }) =>
      mix(running(anchorMs - 6 * minute), 'no-layout', {
        streams: cameras(3, 'host'),
        layout: { LayoutMode: 2 },
      }),
    expectedVerdict: 'running-pushing',
    expectedDrift: [],
  },
  {
    // As many as newer versions of the API allow.
    name: 'mixed-thirty-pictures',
    kind: 'mixed-push',
    query: inRoom(classApp, 'class-2026-12', { taskId: 'relay-thirty' }),
    task: ({ anchorMs }) =>
      mix(running(anchorMs - 28 * minute), 'thirty', {
        streams: cameras(30, 'pupil'),
        layout: customLayout(fullHd, grid(6, 5), { Background: '#0F1A2B' }),
      }),
    expectedVerdict: 'running-pushing',
    expectedDrift: [],
  },
  {
    // Voices around a listener; the axes do not stand at right angles, so the vendor takes its own.
    name: 'mixed-round-table',
    kind: 'mixed-push',
    query: inRoom(showApp, 'show-324', { taskId: 'relay-round-table' }),
    task: ({ anchorMs }) =>
      mix(running(anchorMs - 33 * minute), 'round-table', {
        streams: cameras(5, 'voice'),
        layout: customLayout(
          hd,
          grid(5, 1).map((members, position) => ({
            ...members,
            SpatialPosition: [
              [60, 0, 0],
              [20, 55, 10],
              [-45, 35, 0],
              [-45, -35, -20],
              [20, -120, 0],
            ][position],
            ApplySpatialAudio: position !== 3,
          })),
        ),
        control: {
          SpatialConfig: {
            EnableSpatialRender: true,
            AudienceSpatialPosition: [0, 0, 0],
            AudienceSpatialOrientation: { Forward: [1, 0, 0], Right: [1, 1, 0], Up: [0, 0, 1] },
          },
        },
      }),
    expectedVerdict: 'running-pushing',
    expectedDrift: [],
    title: {
      'zh-CN': '圆桌会议：听众听到每个人在哪个方位',
      en: 'A round table: where each voice is heard from',
    },
  },
  {
    name: 'mixed-adaptive-six',
    kind: 'mixed-push',
    query: inRoom(classApp, 'class-2026-13', { taskId: 'relay-adaptive' }),
    task: ({ anchorMs }) =>
      mix(running(anchorMs - 15 * minute), 'adaptive', {
        streams: cameras(6, 'student'),
        layout: { LayoutMode: 0 },
      }),
    expectedVerdict: 'running-pushing',
    expectedDrift: [],
  },
];
