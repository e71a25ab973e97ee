import type { Region } from '@tasklens/server/contract/task';
import type { ReactNode } from 'react';
import type { Format } from '@tasklens/server/domain/words/format';
import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import { Mono } from '../../../../../ui/Mono.tsx';
import { AsItCame } from '../../AsItCame.tsx';
import { codedWord } from '../../codedWord.ts';
import { Given } from '../../Given.tsx';
import { ScrollTable } from '../../ScrollTable.tsx';
import { tripleText } from './triple.ts';

/** Every region in the vendor's order with its members as they came, for comparing with what the customer's server sent. */
export function RegionsTable({ regions, format }: { regions: readonly Region[]; format: Format }) {
  const messages = useMessages();
  const { mixedPush, regionMedia, renderModes, imageFills, on, off } = messages.kindView;
  const columns: { label: string; vendorName: string; cell: (region: Region) => ReactNode }[] = [
    {
      label: mixedPush.regionOf,
      vendorName: 'StreamIndex',
      cell: (region) => <Plain value={region.streamIndex} />,
    },
    {
      label: mixedPush.left,
      vendorName: 'LocationX',
      cell: (region) => <Plain value={region.locationX} byDefault="0" />,
    },
    {
      label: mixedPush.top,
      vendorName: 'LocationY',
      cell: (region) => <Plain value={region.locationY} byDefault="0" />,
    },
    {
      label: mixedPush.widthShare,
      vendorName: 'WidthProportion',
      cell: (region) => <Plain value={region.widthProportion} />,
    },
    {
      label: mixedPush.heightShare,
      vendorName: 'HeightProportion',
      cell: (region) => <Plain value={region.heightProportion} />,
    },
    {
      label: mixedPush.zOrder,
      vendorName: 'ZOrder',
      cell: (region) => <Plain value={region.zOrder} byDefault="0" />,
    },
    {
      label: mixedPush.opacity,
      vendorName: 'Alpha',
      cell: (region) => <Plain value={region.alpha} byDefault="1" />,
    },
    {
      label: mixedPush.radius,
      vendorName: 'CornerRadius',
      cell: (region) => <Plain value={region.cornerRadius} byDefault="0" />,
    },
    {
      label: mixedPush.media,
      vendorName: 'MediaType',
      cell: ({ mediaType }) => (
        <Given value={mediaType} byDefault={regionMedia['audio-video']}>
          {(media) => codedWord(media, regionMedia, messages)}
        </Given>
      ),
    },
    {
      label: mixedPush.fit,
      vendorName: 'RenderMode',
      cell: ({ renderMode }) => (
        <Given value={renderMode} byDefault={renderModes.stretch}>
          {(mode) => codedWord(mode, renderModes, messages)}
        </Given>
      ),
    },
    {
      label: mixedPush.sourceCrop,
      vendorName: 'SourceCrop',
      cell: ({ sourceCrop }) => (
        <Given value={sourceCrop} byDefault={mixedPush.wholeFrame}>
          {(crop) => (
            <Mono>
              {`${crop.locationX ?? 0}, ${crop.locationY ?? 0} · ${crop.widthProportion ?? 1} × ${crop.heightProportion ?? 1}`}
            </Mono>
          )}
        </Given>
      ),
    },
    {
      label: mixedPush.standIn,
      vendorName: 'AlternateImage',
      cell: (region) => <Given value={region.alternateImage}>{(url) => <AsItCame text={url} />}</Given>,
    },
    {
      label: mixedPush.standInFill,
      vendorName: 'AlternateImageFillMode',
      cell: ({ alternateImageFillMode }) => (
        <Given value={alternateImageFillMode} byDefault={imageFills['like-video']}>
          {(fill) => codedWord(fill, imageFills, messages)}
        </Given>
      ),
    },
    {
      label: mixedPush.spatialAudio,
      vendorName: 'ApplySpatialAudio',
      cell: ({ applySpatialAudio }) => (
        <Given value={applySpatialAudio} byDefault={on}>
          {(applied) => (applied ? on : off)}
        </Given>
      ),
    },
    {
      label: mixedPush.spatialPosition,
      vendorName: 'SpatialPosition',
      cell: ({ spatialPosition }) => (
        <Given value={spatialPosition} byDefault="(0, 0, 0)">
          {(position) => <Mono>{tripleText(position)}</Mono>}
        </Given>
      ),
    },
    // Newer API versions place regions in px; at ours these columns would be empty.
    ...(regions.some(({ width, height }) => width !== null || height !== null)
      ? [
          {
            label: mixedPush.widthPx,
            vendorName: 'Width',
            cell: (region: Region) => <Plain value={region.width} />,
          },
          {
            label: mixedPush.heightPx,
            vendorName: 'Height',
            cell: (region: Region) => <Plain value={region.height} />,
          },
        ]
      : []),
  ];
  return (
    <ScrollTable label={mixedPush.regions(format.number(regions.length))} columns={columns}>
      {regions.map((region, position) => (
        <tr key={position}>
          {columns.map(({ vendorName, cell }) => (
            <td key={vendorName}>{cell(region)}</td>
          ))}
        </tr>
      ))}
    </ScrollTable>
  );
}

function Plain({ value, byDefault }: { value: number | null; byDefault?: string }) {
  return (
    <Given value={value} byDefault={byDefault}>
      {(given) => <Mono>{given}</Mono>}
    </Given>
  );
}
