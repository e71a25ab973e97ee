import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { FactList } from '../../../../ui/FactList.tsx';
import { Mono } from '../../../../ui/Mono.tsx';
import { Given } from '../Given.tsx';
import { textFact } from '../givenFact.tsx';
import type { KindViewProps } from '../kindView.ts';
import { Note } from '../Note.tsx';
import { PlaceRow } from '../PlaceRow.tsx';
import { ScrollTable } from '../ScrollTable.tsx';
import { bitrateText } from './bitrateText.ts';

/** Who publishes the page, where it is, and the one or two outputs. */
export function OutputsTab({ answer, format }: KindViewProps<'webcast'>) {
  const messages = useMessages();
  const { kindView } = messages;
  const { facts, webcast } = kindView;
  const { userId, sourceUrl, videoSolutions } = answer.task;
  return (
    <>
      <FactList
        facts={[
          textFact(facts.publisher, 'UserId', userId),
          textFact(facts.sourceUrl, 'SourceURL', sourceUrl),
        ]}
      />
      {videoSolutions === null || videoSolutions.length === 0 ? (
        <Note>{webcast.noOutputs}</Note>
      ) : (
        <ScrollTable
          label={webcast.outputs}
          columns={[
            { label: webcast.output },
            { label: facts.size, vendorName: 'Width × Height' },
            { label: facts.frameRate, vendorName: 'FrameRate' },
            { label: facts.bitrate, vendorName: 'Bitrate' },
          ]}
        >
          {videoSolutions.map((solution, position) => (
            <PlaceRow
              key={position}
              place={`output-${position + 1}`}
              label={position + 1}
              name={webcast.chooseOutput(position + 1)}
            >
              <td>
                <Mono>
                  <Given value={solution.width} byDefault="1280 px">
                    {String}
                  </Given>
                  {' × '}
                  <Given value={solution.height} byDefault="720 px">
                    {(height) => kindView.pixels(String(height))}
                  </Given>
                </Mono>
              </td>
              <td>
                <Given value={solution.frameRate} byDefault={kindView.framesPerSecond('15')}>
                  {(rate) => kindView.framesPerSecond(format.number(rate))}
                </Given>
              </td>
              <td>
                <Given value={solution.bitrate} byDefault={kindView.adaptive}>
                  {(bitrate) => bitrateText(bitrate, format, messages)}
                </Given>
              </td>
            </PlaceRow>
          ))}
        </ScrollTable>
      )}
    </>
  );
}
