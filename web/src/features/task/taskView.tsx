import { createContext, use, type ReactNode } from 'react';
import type { TaskView } from './taskSearch.ts';

interface ShownView {
  /** The way the task is shown, as the address has it. */
  shown: TaskView;
  /** Changes some of it; `undefined` goes back to the default. */
  onShow: (change: TaskView) => void;
}

const Context = createContext<ShownView | null>(null);

/** Lets every part of a task page read and change the way the task is shown. */
export function TaskViewProvider({ shown, onShow, children }: ShownView & { children: ReactNode }) {
  return <Context value={{ shown, onShow }}>{children}</Context>;
}

export function useTaskView(): ShownView {
  const view = use(Context);
  if (view === null) throw new Error('no TaskViewProvider above');
  return view;
}
