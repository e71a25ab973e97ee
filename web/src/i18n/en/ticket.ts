export const ticket = {
  title: 'Report for a ticket or a chat',
  language: 'Language of the report',
  style: 'Form of the report',
  styles: { markdown: 'Markdown', text: 'Plain text' },
  preview: 'The report',
  copy: 'Copy report',
  save: 'Save',
  json: 'Answer as JSON',
  csv: 'Files as CSV',
  picture: 'Picture as SVG or PNG …',
  masked: 'Secrets are masked.',
};
