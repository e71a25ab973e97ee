import { useState } from 'react';

const pageSize = 50;

interface Pages {
  /** The rows of the open page, from `first` up to but without `end`, from 0. */
  first: number;
  end: number;
  /** False when one page holds every row. */
  isPaged: boolean;
  turn: (step: -1 | 1) => void;
}

/**
 * Fifty rows at a time, beginning at the page of the selected row. A turned page holds until another row is selected
 * elsewhere.
 */
export function usePages(total: number, selected: number | null): Pages {
  const [turned, setTurned] = useState<{ page: number; whileSelected: number | null } | null>(null);
  const lastPage = Math.max(0, Math.ceil(total / pageSize) - 1);
  const inRange = (page: number) => Math.min(lastPage, Math.max(0, page));
  const page = inRange(
    turned?.whileSelected === selected ? turned.page : Math.floor((selected ?? 0) / pageSize),
  );
  const first = page * pageSize;
  return {
    first,
    end: Math.min(total, first + pageSize),
    isPaged: lastPage > 0,
    turn: (step) => {
      setTurned({ page: inRange(page + step), whileSelected: selected });
    },
  };
}
