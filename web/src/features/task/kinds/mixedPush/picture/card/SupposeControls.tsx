import Box from '@mui/material/Box';
import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import { defaultShape, frameShapes, presences } from '@tasklens/server/domain/layout/source';
import { useMessages } from '../../../../../../i18n/MessagesProvider.tsx';
import { presenceOf, shapeOf } from '../pictureState.ts';
import { regionName } from '../regionWords.ts';
import { usePictureState } from '../usePictureState.ts';

/** What a region's stream is supposed to do and to look like; nothing for a region that names no stream. */
export function SupposeControls({ layer }: { layer: SceneLayer }) {
  const messages = useMessages();
  const { mixedPicture } = messages;
  const { state, change } = usePictureState();
  const { streamIndex } = layer;
  if (streamIndex === null) return null;
  const name = regionName(layer, messages);
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        '& select': {
          font: 'inherit',
          color: 'inherit',
          height: 28,
          maxWidth: '100%',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          backgroundColor: 'background.paper',
        },
      }}
    >
      <Choice
        label={mixedPicture.presenceOf(name)}
        value={presenceOf(layer, state)}
        options={presences}
        print={(presence) => mixedPicture.presences[presence]}
        onChoose={(presence) => {
          change((now) => ({
            presences: withChoice(now.presences, streamIndex, presence === 'publishing' ? null : presence),
          }));
        }}
      />
      <Choice
        label={mixedPicture.shapeOf(name)}
        value={shapeOf(layer, state)}
        options={frameShapes}
        print={mixedPicture.source}
        onChoose={(shape) => {
          change((now) => ({
            shapes: withChoice(now.shapes, streamIndex, shape === defaultShape(layer.stream) ? null : shape),
          }));
        }}
      />
    </Box>
  );
}

function Choice<Option extends string>({
  label,
  value,
  options,
  print,
  onChoose,
}: {
  label: string;
  value: Option;
  options: readonly Option[];
  print: (option: Option) => string;
  onChoose: (option: Option) => void;
}) {
  return (
    <select
      aria-label={label}
      title={label}
      value={value}
      onChange={({ target }) => {
        const chosen = options.find((option) => option === target.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {print(option)}
        </option>
      ))}
    </select>
  );
}

/** The same choices with another for one stream; null goes back to its default. */
function withChoice<Value>(
  choices: ReadonlyMap<number, Value>,
  streamIndex: number,
  value: Value | null,
): ReadonlyMap<number, Value> {
  const next = new Map(choices);
  if (value === null) next.delete(streamIndex);
  else next.set(streamIndex, value);
  return next;
}
