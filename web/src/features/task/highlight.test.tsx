import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Profiler, useState } from 'react';
import { expect, it } from 'vitest';
import { renderWithApp } from '../../testing/renderWithApp.tsx';
import {
  HighlightProvider,
  useActivePlace,
  useHighlightActions,
  useIsActive,
  useIsSelected,
} from './highlight.tsx';
import type { PlaceKey } from './placeKey.ts';

const places = ['stream-1', 'stream-2', 'stream-3'] as const;

function Place({ place }: { place: PlaceKey }) {
  const { hover, select } = useHighlightActions();
  return (
    <button
      aria-current={useIsActive(place)}
      aria-pressed={useIsSelected(place)}
      onPointerEnter={() => {
        hover(place);
      }}
      onPointerLeave={() => {
        hover(null);
      }}
      onClick={() => {
        select(place);
      }}
    >
      {place}
    </button>
  );
}

function ReadOut() {
  return <output>{useActivePlace() ?? 'nothing'}</output>;
}

/** Three places and a read-out; `rendered` tells which of them rendered since it was last emptied. */
function renderPlaces(initial: PlaceKey | null = null) {
  const rendered: string[] = [];
  const note = (id: string) => {
    rendered.push(id);
  };
  const parts = (
    <>
      {places.map((place) => (
        <Profiler key={place} id={place} onRender={note}>
          <Place place={place} />
        </Profiler>
      ))}
      <ReadOut />
    </>
  );
  function Page() {
    const [selected, setSelected] = useState(initial);
    return (
      <HighlightProvider selected={selected} onSelect={setSelected}>
        {parts}
      </HighlightProvider>
    );
  }
  renderWithApp(<Page />);
  rendered.length = 0;
  return rendered;
}

const button = (name: PlaceKey) => screen.getByRole('button', { name });

it('renders only the places whose light a hover turns', async () => {
  const rendered = renderPlaces();
  await userEvent.hover(button('stream-1'));
  expect(rendered).toEqual(['stream-1']);
  expect(button('stream-1')).toHaveAttribute('aria-current', 'true');
  expect(screen.getByRole('status')).toHaveTextContent('stream-1');
  rendered.length = 0;
  await userEvent.hover(button('stream-2'));
  expect(new Set(rendered)).toEqual(new Set(['stream-1', 'stream-2']));
});

it('renders only the places whose selection a click turns', async () => {
  const rendered = renderPlaces('stream-3');
  await userEvent.click(button('stream-1'));
  expect(button('stream-1')).toHaveAttribute('aria-pressed', 'true');
  expect(button('stream-3')).toHaveAttribute('aria-pressed', 'false');
  expect(rendered).not.toContain('stream-2');
});

it('lights the selected place while none is hovered, and lets go of it at the second click', async () => {
  renderPlaces('stream-3');
  expect(button('stream-3')).toHaveAttribute('aria-current', 'true');
  await userEvent.hover(button('stream-1'));
  expect(screen.getByRole('status')).toHaveTextContent('stream-1');
  await userEvent.unhover(button('stream-1'));
  expect(screen.getByRole('status')).toHaveTextContent('stream-3');
  await userEvent.click(button('stream-3'));
  await userEvent.unhover(button('stream-3'));
  expect(screen.getByRole('status')).toHaveTextContent('nothing');
});
