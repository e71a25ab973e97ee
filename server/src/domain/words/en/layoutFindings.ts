import type { FindingWords } from '../diagnosisWords.ts';

/** Someone in a sentence: `guest-3`, `guest-3’s screen`, or what stands for a user who is not known. */
const who = ({ userId, isScreen }: { userId: string | null; isScreen: boolean }, unknown: string) =>
  userId ? (isScreen ? `${userId}’s screen` : userId) : unknown;
type Placed = Parameters<typeof who>[0] & { region: number };
const within = (placed: Placed) => who(placed, `region ${placed.region}`);
const opening = (placed: Placed) => who(placed, `Region ${placed.region}`);

export const layoutFindings = {
  'too-many-streams': ({ streams, limit }) => ({
    headline: `${streams} streams, more than the ${limit} that can be mixed`,
    why: `API version 2020-12-01 mixes at most ${limit} streams; newer ones take 30 in a custom layout. Ask which version started the task.`,
  }),
  'stream-targeted-and-excluded': (owner) => ({
    headline: `${who(owner, 'A stream')} is both asked for and excluded`,
    why: 'A stream must not be in TargetStreams and ExcludeStreams at once. Take it out of one of them.',
  }),
  'duplicate-stream-index': ({ index, list, first, second }) =>
    list === 'streams'
      ? {
          headline: `Two streams share the index ${index}`,
          why: `Numbers ${first} and ${second} in TargetStreams both have it, so no region can tell them apart. Give each its own Index.`,
        }
      : {
          headline: `Two regions ask for the stream with index ${index}`,
          why: `Regions ${first} and ${second} have the same StreamIndex, but a stream has one region. Which one shows it is not documented.`,
        },
  'region-without-stream': ({ region, streamIndex }) => ({
    headline: `Nobody belongs in region ${region}`,
    why: `It asks for stream index ${streamIndex}, which TargetStreams does not have. Correct its StreamIndex, or add the stream.`,
  }),
  'stream-without-region': ({ streamIndex, ...owner }) => ({
    headline: `${who(owner, `Stream ${streamIndex}`)} is not in the picture`,
    why: `The stream is taken (index ${streamIndex}), but the custom layout has no region for it. Add one with StreamIndex ${streamIndex}.`,
  }),
  'layout-missing': ({ part }) =>
    ({
      layout: {
        headline: 'The custom layout is missing',
        why: 'LayoutMode 2 needs CustomLayout with a canvas and regions. Without it nobody has a place in the picture.',
      },
      canvas: {
        headline: 'The custom layout has no canvas',
        why: 'Without Canvas the size of the picture is unknown, and it cannot be drawn here. Check the request that started the task.',
      },
      regions: {
        headline: 'The custom layout has no regions',
        why: 'Nobody has a place in the picture, so it shows the background alone. Add one region for each stream.',
      },
    })[part],
  'canvas-odd': ({ width, height }) => ({
    headline: `The picture size ${width} × ${height} has an odd side`,
    why: 'Width and height must be even. What becomes of an odd one is not documented, so set even values.',
  }),
  'canvas-out-of-range': ({ width, height }) => ({
    headline: `The picture size ${width} × ${height} is out of range`,
    why: 'Width and height must be 2 to 1920 px. What goes out may have another size.',
  }),
  'encode-size-ignored': ({ encode, canvas }) => ({
    headline: `The Encode size ${encode.width} × ${encode.height} is ignored`,
    why: `In a custom layout the canvas decides, so the picture is ${canvas.width} × ${canvas.height}.`,
  }),
  'background-colour-invalid': () => ({
    headline: 'The background colour cannot be read',
    why: 'It must be # and six hex digits, such as #1A2B3C. What becomes of others is not documented; black, the default, is assumed here.',
  }),
  'background-colour-hidden': ({ colour }) => ({
    headline: `The background colour ${colour} is hidden`,
    why: 'The background image is stretched over the whole picture and hides it.',
  }),
  'insecure-image-url': ({ placed, scheme }) => {
    const image = placed === null ? 'The background image' : `The stand-in image of ${within(placed)}`;
    return scheme === 'http'
      ? {
          headline: `${image} comes unencrypted`,
          why: 'Its address begins with http://, so it can be read or replaced on its way. Use https.',
        }
      : {
          headline: `${image} has no web address`,
          why: `Its address begins with “${scheme}:”, which is nothing a server can fetch. Use the https address of a JPG or PNG.`,
        };
  },
  'region-outside-canvas': ({ part, share, box, canvas, ...placed }, { percent }) => ({
    headline:
      part === 'wholly'
        ? `${opening(placed)} is outside the picture`
        : `${percent(Math.max(share, 0.01))} of ${within(placed)} is cut off at the edge`,
    why: `Region ${placed.region} is ${box.width} × ${box.height} px at (${box.x}, ${box.y}), the picture ${canvas.width} × ${canvas.height}. Check its position and size.`,
  }),
  'region-empty': ({ width, height, ...placed }) => ({
    headline: `${opening(placed)} gets no space in the picture`,
    why: `Region ${placed.region} is ${width} × ${height} px, so nobody sees it. Width and height must be more than 0.`,
  }),
  'region-transparent': (placed) => ({
    headline: `${opening(placed)} is fully transparent`,
    why: `The Alpha of region ${placed.region} is 0, so nobody sees it. Set it to 1.`,
  }),
  'region-covered': ({ by, others, isAssumed, ...placed }) => ({
    headline: `${opening(placed)} ${isAssumed ? 'may be' : 'is'} hidden behind ${within(by)}${others === 0 ? '' : ` and ${others} more`}`,
    why: isAssumed
      ? 'They have the same ZOrder, and which of them is on top is not documented; the order of the list is assumed here. Set different values.'
      : `Region ${placed.region} lies wholly behind opaque regions with a higher ZOrder. Move it, or raise its ZOrder.`,
  }),
  'region-z-tie': ({ other, zOrder, ...placed }) => ({
    headline: `Unclear who is on top: ${within(other)} or ${within(placed)}`,
    why: `Regions ${other.region} and ${placed.region} overlap and both have ZOrder ${zOrder}. Which is on top is not documented; the later one is assumed here. Set different values.`,
  }),
  'corner-radius-ignored': ({ radiusPx, limitPx, ...placed }, { number }) => ({
    headline: `The corners of ${within(placed)} are not rounded`,
    why: `The CornerRadius of region ${placed.region} comes to ${number(radiusPx)} px, over half of its shorter side (${number(limitPx)} px), and is ignored. It counts as a fraction of the picture’s width.`,
  }),
  'aspect-distorted': ({ width, height, source, distortionPercent, ...placed }, { percent }) => ({
    headline: `${placed.userId ? `${placed.userId}’s ${placed.isScreen ? 'screen' : 'picture'}` : `The picture in region ${placed.region}`} looks ${percent(Math.abs(distortionPercent) / 100)} too ${distortionPercent > 0 ? 'wide' : 'tall'}`,
    why: `Region ${placed.region} (${width} × ${height} px) stretches what it shows, here taken as ${source}. RenderMode 1 crops it instead, 2 shows all of it.`,
  }),
  'source-crop-out-of-range': ({ member, value, range, ...placed }) => ({
    headline: `The crop of ${within(placed)} is not as set`,
    why: `SourceCrop.${member} of region ${placed.region} is ${value}, outside ${range}. Volcengine uses the default instead, that of the whole frame.`,
  }),
  'audio-only-region': (placed) => ({
    headline: `${opening(placed)} is heard, not seen`,
    why: `The MediaType of region ${placed.region} is audio only, so it shows no picture.`,
  }),
  'unit-mixed': (placed) => ({
    headline: `${opening(placed)} has both proportions and pixel sizes`,
    why: `Pixel sizes belong to newer API versions. Which of them count for region ${placed.region} is not documented; the proportions are assumed here.`,
  }),
  'value-out-of-range': ({ region, member, value, range }) => ({
    headline: `${region === null ? '' : `Region ${region}: `}${member} ${value} is out of range`,
    why: `Volcengine documents ${range}, and may use its default instead.`,
  }),
} satisfies Partial<FindingWords>;
