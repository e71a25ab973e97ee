export const raw = {
  title: 'The vendor’s answer',
  explained: 'As it came. Secrets are masked: equal marks stand for equal values.',
  search: 'Search names and values',
  matches: (position: number, count: string) => (position === 0 ? count : `${position} of ${count}`),
  noMatch: 'no match',
  previous: 'Previous match',
  next: 'Next match',
  copyValue: 'Copy value',
  copyPath: 'Copy path',
  wholeAnswer: 'whole answer',
};
