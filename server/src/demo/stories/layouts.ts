/** A stream of the room, as `TargetStreams` lists it. */
export interface RoomStream {
  Index: number;
  UserId: string;
  /** 0 camera, 1 screen. */
  StreamType: number;
}

export const camera = (index: number, userId: string): RoomStream => ({
  Index: index,
  UserId: userId,
  StreamType: 0,
});

export const screen = (index: number, userId: string): RoomStream => ({
  Index: index,
  UserId: userId,
  StreamType: 1,
});

/** `count` cameras, indexed from 1: student-1, student-2, … */
export const cameras = (count: number, name: string): RoomStream[] =>
  Array.from({ length: count }, (_, position) => camera(position + 1, `${name}-${position + 1}`));

/** Left, top, width and height in fractions of the canvas. */
export type Box = readonly [left: number, top: number, width: number, height: number];

type Members = Record<string, unknown>;

/** One region, drawn opaque, square-cornered and cropped to fill unless `more` says otherwise. (Source: task-types §3.3) */
export const region = (
  streamIndex: number,
  [left, top, width, height]: Box,
  more: Members = {},
): Members => ({
  StreamIndex: streamIndex,
  LocationX: left,
  LocationY: top,
  WidthProportion: width,
  HeightProportion: height,
  ZOrder: 0,
  Alpha: 1,
  CornerRadius: 0,
  MediaType: 0,
  RenderMode: 1,
  ...more,
});

/** Customers send a third as 0.3333. */
const fraction = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Equal cells, row by row, for the streams 1, 2, … */
export function grid(columns: number, rows: number): Members[] {
  return Array.from({ length: columns * rows }, (_, position) =>
    region(position + 1, [
      fraction((position % columns) / columns),
      fraction(Math.floor(position / columns) / rows),
      fraction(1 / columns),
      fraction(1 / rows),
    ]),
  );
}

/** Seventeen streams: the first large in the middle of a 5 × 5 grid, the other sixteen around it. */
export function frameOfSixteen(): Members[] {
  const cells = Array.from({ length: 25 }, (_, cell) => ({ column: cell % 5, row: Math.floor(cell / 5) }));
  const rim = cells.filter(({ column, row }) => column % 4 === 0 || row % 4 === 0);
  return [
    region(1, [0.2, 0.2, 0.6, 0.6]),
    ...rim.map(({ column, row }, position) =>
      region(position + 2, [fraction(column / 5), fraction(row / 5), 0.2, 0.2]),
    ),
  ];
}

/** LayoutMode 2: regions on a canvas of `width` × `height` px. */
export const customLayout = (
  [width, height]: readonly [width: number, height: number],
  regions: readonly Members[],
  canvas: Members = {},
) => ({
  LayoutMode: 2,
  CustomLayout: {
    Canvas: { Width: width, Height: height, Background: '#303342', BackgroundImage: '', ...canvas },
    Regions: regions,
  },
});
