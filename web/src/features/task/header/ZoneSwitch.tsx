import { zones, type Zone } from '@tasklens/server/domain/words/format';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { SegmentChoice } from '../../../ui/SegmentChoice.tsx';

/** Whose clock the page prints. */
export function ZoneSwitch({ zone, onChange }: { zone: Zone; onChange: (zone: Zone) => void }) {
  const { task: words } = useMessages();
  return (
    <SegmentChoice
      label={words.zone}
      options={zones}
      chosen={zone}
      nameOf={(each) => words.zones[each]}
      onChoose={onChange}
    />
  );
}
