import { kinds, type Kind } from '@tasklens/server/contract/kinds';
import type { Clue } from '@tasklens/server/domain/clues/clue';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { Chip } from './Chip.tsx';
import { ChipSelect } from './ChipSelect.tsx';
import { useBoxWords } from './words.ts';

const open = 'open';

/** Which kind of task is meant, or that nobody said. */
export function KindChip({
  clue,
  onTurnTo,
  onChoose,
}: {
  clue: Clue<Kind> | undefined;
  onTurnTo: () => void;
  onChoose: (kind: Kind | null) => void;
}) {
  const { lookUp } = useMessages();
  const words = useBoxWords();
  const sureness = clue?.sureness ?? 'certain';
  const nameOf = (option: Kind | typeof open) => (option === open ? words.kindOpen : lookUp.kinds[option]);
  const chosen = clue?.value ?? open;
  return (
    <Chip name={words.chip(words.kind, nameOf(chosen), sureness)} sureness={sureness} onTurnTo={onTurnTo}>
      <ChipSelect
        label={words.kind}
        options={[open, ...kinds]}
        chosen={chosen}
        nameOf={nameOf}
        onChoose={(option) => {
          onChoose(option === open ? null : option);
        }}
      />
    </Chip>
  );
}
