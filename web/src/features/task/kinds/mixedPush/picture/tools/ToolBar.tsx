import { mdiMinus, mdiPlus } from '@mdi/js';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../../../i18n/MessagesProvider.tsx';
import { Icon } from '../../../../../../ui/Icon.tsx';
import { shades } from '../pictureState.ts';
import { usePictureState } from '../usePictureState.ts';
import { HatchSwatch } from './HatchSwatch.tsx';
import { nextScale, type StageView } from './stageView.ts';
import { toolButtons } from './toolButtons.ts';

/** Zoom and shading; `children` stand at its end. */
export function ToolBar({ view, children }: { view: StageView; children: ReactNode }) {
  const { pictureTools } = useMessages();
  const { state, change } = usePictureState();
  const { zoom } = state;
  const scaleTo = (toScale: (scale: number) => number) => () => {
    view.scaleTo(toScale(view.scale()));
    change(() => ({ zoom: view.zoom() }));
  };
  return (
    <Box
      role="group"
      aria-label={pictureTools.toolbar}
      sx={[
        { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, px: 0.5 },
        { '& > *': { display: 'flex', alignItems: 'center', minHeight: 40, gap: 0.25 } },
        ...[toolButtons].flat(),
      ]}
    >
      <div role="group" aria-label={pictureTools.zoom}>
        <button
          aria-pressed={zoom === null}
          title={pictureTools.fitHint}
          onClick={() => {
            change(() => ({ zoom: null }));
          }}
        >
          {pictureTools.fit}
        </button>
        <button
          aria-pressed={zoom?.scale === 1}
          title={pictureTools.actualSizeHint}
          onClick={scaleTo(() => 1)}
        >
          {pictureTools.actualSize}
        </button>
        <button
          aria-label={pictureTools.zoomOut}
          title={pictureTools.zoomOut}
          onClick={scaleTo((scale) => nextScale(scale, 'out'))}
        >
          <Icon path={mdiMinus} />
        </button>
        <button
          aria-label={pictureTools.zoomIn}
          title={pictureTools.zoomIn}
          onClick={scaleTo((scale) => nextScale(scale, 'in'))}
        >
          <Icon path={mdiPlus} />
        </button>
      </div>
      <div role="group" aria-label={pictureTools.shade}>
        {shades.map((shade) => (
          <button
            key={shade}
            aria-pressed={state.shades.includes(shade)}
            title={pictureTools.shadeHints[shade]}
            onClick={() => {
              change(({ shades: now }) => ({
                shades: shades.filter((each) => now.includes(each) !== (each === shade)),
              }));
            }}
          >
            <HatchSwatch shade={shade} />
            {pictureTools.shades[shade]}
          </button>
        ))}
      </div>
      <Box sx={{ ml: { sm: 'auto' } }}>{children}</Box>
    </Box>
  );
}
