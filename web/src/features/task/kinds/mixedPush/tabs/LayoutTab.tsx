import Box from '@mui/material/Box';
import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import { FactList } from '../../../../../ui/FactList.tsx';
import { codedWord } from '../../codedWord.ts';
import { givenFact } from '../../givenFact.tsx';
import type { KindViewProps } from '../../kindView.ts';
import { Note } from '../../Note.tsx';
import { streamText } from '../../streamText.ts';
import { canvasFacts } from './canvasFacts.tsx';
import { RegionsTable } from './RegionsTable.tsx';

/** The layout as the vendor sent it: mode, main picture, canvas, and every region's own numbers. (Source: task-types §3.3) */
export function LayoutTab({ answer, format }: KindViewProps<'mixed-push'>) {
  const messages = useMessages();
  const { facts, mixedPush } = messages.kindView;
  const { layout } = answer.task;
  if (layout === null) return <Note>{mixedPush.undrawn['layout-missing']}</Note>;
  const canvas = layout.customLayout?.canvas;
  const regions = layout.customLayout?.regions ?? [];
  const isCustom = layout.layoutMode?.name === 'custom';
  const hasMain =
    layout.layoutMode?.name === 'vertical' ||
    layout.mainVideoStream !== null ||
    layout.mainVideoStreamIndex !== null;
  const mainFacts = [
    givenFact({
      label: facts.mainStream,
      vendorName: 'MainVideoStream',
      value: layout.mainVideoStream,
      print: (stream) => streamText(stream, messages),
    }),
    givenFact({
      label: facts.mainStreamIndex,
      vendorName: 'MainVideoStreamIndex',
      value: layout.mainVideoStreamIndex,
      print: format.number,
    }),
  ];
  return (
    <>
      <FactList
        facts={[
          givenFact({
            label: facts.layoutMode,
            vendorName: 'LayoutMode',
            value: layout.layoutMode,
            byDefault: mixedPush.layoutModes.adaptive,
            print: (mode) => codedWord(mode, mixedPush.layoutModes, messages),
          }),
          ...(hasMain ? mainFacts : []),
          ...(isCustom || canvas != null ? canvasFacts(canvas ?? null, messages) : []),
        ]}
      />
      {layout.customLayout !== null && !isCustom && <Note>{mixedPush.customIgnored}</Note>}
      {regions.length > 0 && (
        <Box sx={{ mt: 2 }}>
          <RegionsTable regions={regions} format={format} />
        </Box>
      )}
    </>
  );
}
