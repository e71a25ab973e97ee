import type { AutomaticRule } from '@tasklens/server/domain/layout/automaticRules';

// The sketch of a layout that Volcengine arranges by itself. Nothing here may sound exact: only the rules marked as
// documented are.

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

const rules: Record<AutomaticRule['code'], string> = {
  'crops-to-fill': 'A picture of another shape is cropped to fill its cell.',
  'sound-keeps-cell': 'Who sends sound alone still takes a cell; it shows the background colour.',
  'spare-is-background': 'Spare cells show the background colour.',
  'grid-by-number': 'One person fills the picture, two share it, then come grids of 4, 9 and 16 cells.',
  'large-shows-all': 'The large window shows the whole picture, with bars where the shapes differ.',
  'small-by-joining': 'Small windows follow the order of joining; when somebody leaves, later ones move up.',
  'small-crops-to-fill': 'In a small window the picture is cropped to fill.',
  'small-background':
    'A small window that is spare, or whose user sends sound alone, shows the background colour.',
  'large-on-the-left': 'The large window stands on the left, the small ones in columns of four beside it.',
  'columns-by-name':
    'Equal columns: a guess from the layout’s name. Its places and rules are not known to Tasklens.',
  'size-from-encode': 'The picture has the width and height of Encode.',
  'screen-in-vertical':
    'A newer version’s page says that this layout does not take screen streams. This version’s is silent.',
};

export const automatic = {
  assumed: 'assumed',
  onlyPictures: 'Assumed: the vendor documents this only by pictures.',
  sketch: (mode: string, width: number, height: number, heads: number, spare: number) =>
    `Assumed sketch of the ${mode}, ${width} × ${height} px, with ${people(heads)} and ${spare === 1 ? '1 spare cell' : `${spare} spare cells`}`,
  frame: (width: number, height: number) => `Empty frame of ${width} × ${height} px`,
  heads: 'People in the picture',
  people,
  headsFrom: (listed: number) =>
    listed === 0
      ? 'Everyone in the room is taken; how many that is, the answer does not say.'
      : listed > 17
        ? `${listed} streams are listed, 17 are mixed at most.`
        : `${listed === 1 ? 'One stream is' : `${listed} streams are`} listed; fewer may be publishing.`,
  person: (number: number) => `person ${number}`,
  main: 'main picture',
  mainNotSpecified: 'not specified',
  spare: 'spare',
  nobodyKnown:
    'Who stands in which cell cannot be told: it depends on things such as the order of joining, which the answer does not hold.',
  unknown: {
    seventeen:
      'Seventeen people have an arrangement of their own. The vendor shows it in a picture alone, so there is nothing to sketch.',
    mode: 'This layout mode is not documented, so there is nothing to sketch.',
    size: 'Encode has a size that no picture can have, so nothing is drawn.',
  },
  rulesTitle: 'What is known of this layout',
  rules,
  confidences: { documented: 'documented', assumed: 'assumed', unknown: 'unclear' } satisfies Record<
    AutomaticRule['confidence'],
    string
  >,
  mainIs: (stream: string) => `Main picture: ${stream}.`,
  mainByIndex: (index: number) => `Main picture: stream ${index}, which is not listed.`,
  mainMissing:
    'Main picture: not specified. What the large window then shows, the vendor tells in two ways: a random stream, says its SDK; the background, says its overseas documentation.',
  mainIgnored: (stream: string) =>
    `A main picture is named (${stream}); it counts in the vertical layout only.`,
  streamNumber: (index: number) => `stream ${index}`,
};
