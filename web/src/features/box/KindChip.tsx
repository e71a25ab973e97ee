import { kinds, type Kind } from '@tasklens/server/contract/kinds';
import type { Clue } from '@tasklens/server/domain/clues/clue';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { Select } from '../../ui/Select.tsx';
import { Chip } from './Chip.tsx';
import { chipSelectStyle } from './chipSelectStyle.ts';
import { useBoxWords } from './words.ts';

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
  const said = clue === undefined ? words.kindOpen : lookUp.kinds[clue.value];
  return (
    <Chip name={words.chip(words.kind, said, sureness)} sureness={sureness} onTurnTo={onTurnTo}>
      <Select
        label={words.kind}
        options={kinds}
        chosen={clue?.value ?? null}
        nameOf={(kind) => lookUp.kinds[kind]}
        none={words.kindOpen}
        onChoose={onChoose}
        sx={chipSelectStyle}
      />
    </Chip>
  );
}
