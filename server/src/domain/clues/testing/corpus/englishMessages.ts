import { open, perhaps, type PastedText } from '../pastedText.ts';

/** Chat messages and e-mails in English around ids. */
export const englishMessages: readonly PastedText[] = [
  {
    name: 'an e-mail with a signature block',
    text: `Hi support team,

our mixed stream relay stopped yesterday evening, viewers saw a frozen picture.

App ID: 6140a1b2c3d4e5f607182932
Room ID: concert-2026-03-12
Task ID: mix-main

Could you tell us who stopped it?

Kind regards
Ops on call
Phone: +49 30 5550 1234
Mon–Fri 9–17`,
    told: [
      {
        kind: perhaps('mixed-push'),
        appId: '6140a1b2c3d4e5f607182932',
        roomId: 'concert-2026-03-12',
        taskId: 'mix-main',
      },
    ],
    atMostUnsure: ['5550', '1234', '+49 30 5550 1234'],
  },
  {
    name: 'a short chat line',
    text: 'hey, room show-9917 task relay-9917 is dead since 5 min',
    told: [{ roomId: 'show-9917', taskId: 'relay-9917' }],
  },
  {
    name: 'a sentence with prepositions',
    text: 'The recording task rec_5521 in room class_5521 has no files, why?',
    told: [{ kind: perhaps('record'), roomId: 'class_5521', taskId: 'rec_5521' }],
  },
  {
    name: 'an id in quotes behind "called"',
    text: 'we have a room called "tokyo-lounge" and its task is called "tokyo-mix"',
    told: [{ roomId: open('tokyo-lounge'), taskId: open('tokyo-mix') }],
  },
  {
    name: 'labels with "is"',
    text: 'The app id is 6141b2c3d4e5f60718293a43, the room id is berlin-3 and the task id is berlin-t3.',
    told: [{ appId: '6141b2c3d4e5f60718293a43', roomId: 'berlin-3', taskId: 'berlin-t3' }],
  },
  {
    name: 'a greeting without any id',
    text: 'Hello! Is anybody there? Our stream does not work since this morning, please help asap.',
    told: [],
  },
  {
    name: 'words room, task and user without ids behind them',
    text: 'The room is empty, the task failed and the user left. App crashed too.',
    told: [],
    atMostUnsure: ['empty', 'failed', 'left', 'crashed'],
  },
  {
    name: 'a Slack thread with names and times',
    text: `maria.k  10:42 AM
can someone look at app 6142c3d4e5f60718293a4b54?
tom  10:43 AM
which room?
maria.k  10:44 AM
roomId: slack-7, taskId: slack-t7`,
    told: [{ appId: open('6142c3d4e5f60718293a4b54'), roomId: 'slack-7', taskId: 'slack-t7' }],
  },
  {
    name: 'a quoted mail, quote marks before each line',
    text: `> On Thu, 12 Mar 2026 at 18:02, Support wrote:
>> Please send us the ids.
> RoomId: quoted-8
> TaskId: quoted-t8
> UserId: quoted-u8`,
    told: [{ roomId: 'quoted-8', taskId: 'quoted-t8', userId: 'quoted-u8' }],
  },
  {
    name: 'a bullet list',
    text: '* App ID — 6143d4e5f60718293a4b5c65\n* Room ID — bullet-9\n* Task ID — bullet-t9\n* Kind — web capture',
    told: [
      {
        kind: perhaps('webcast'),
        appId: '6143d4e5f60718293a4b5c65',
        roomId: 'bullet-9',
        taskId: 'bullet-t9',
      },
    ],
  },
  {
    name: 'a Markdown table of one task',
    text: '| field | value |\n| --- | --- |\n| AppId | 6144e5f60718293a4b5c6d76 |\n| RoomId | md-10 |\n| TaskId | md-t10 |',
    told: [{ appId: '6144e5f60718293a4b5c6d76', roomId: 'md-10', taskId: 'md-t10' }],
  },
  {
    name: 'bold labels in Markdown',
    text: '**Room:** `bold-11`\n**Task:** `bold-t11`\n**App:** `6145f60718293a4b5c6d7e87`',
    told: [{ appId: '6145f60718293a4b5c6d7e87', roomId: 'bold-11', taskId: 'bold-t11' }],
  },
  {
    name: 'a user who started it from the app',
    text: 'user id streamer-12 started pushing from the iOS app in room id ios-12, no task id was set',
    told: [{ roomId: 'ios-12', userId: 'streamer-12' }],
    atMostUnsure: ['was', 'set'],
  },
  {
    name: 'a question mark and exclamation marks behind ids',
    text: 'Did you see taskId=excl-13?! roomId=excl-r13!!!',
    told: [{ roomId: 'excl-r13', taskId: 'excl-13' }],
  },
  {
    name: 'ids in round brackets',
    text: 'It is the second studio (room_id: paren-14, task_id: paren-t14), the first is fine.',
    told: [{ roomId: 'paren-14', taskId: 'paren-t14' }],
  },
  {
    name: 'a link and the ids that differ from it not',
    text: 'Details: roomId=same-15, taskId=same-t15 — https://tasklens.example.com/tasks/record?appId=61460718293a4b5c6d7e8f98&roomId=same-15&taskId=same-t15',
    told: [{ kind: 'record', appId: '61460718293a4b5c6d7e8f98', roomId: 'same-15', taskId: 'same-t15' }],
  },
  {
    name: 'dates and money in an e-mail',
    text: 'On 2026-03-10 we were billed 1,299.00 USD for order 4500017788; the recording was room id bill-16, task id bill-t16.',
    told: [{ kind: perhaps('record'), roomId: 'bill-16', taskId: 'bill-t16' }],
    atMostUnsure: ['4500017788', '2026-03-10', '1,299.00'],
  },
  {
    name: 'a ticket form',
    text: `Subject: [P1] recording without audio
Ticket: INC-0093312
Product: RTC
Region: cn-north-1
App Id: 61470718293a4b5c6d7e8fa9
Room Id: form-17
Task Id: form-t17
Severity: high`,
    told: [
      { kind: perhaps('record'), appId: '61470718293a4b5c6d7e8fa9', roomId: 'form-17', taskId: 'form-t17' },
    ],
    atMostUnsure: ['INC-0093312', 'cn-north-1'],
  },
  {
    name: 'an apology with one bare uuid',
    text: 'Sorry, wrong one. The right task is 5d2c9c1e-6b1f-4f6e-9a57-3f0c7d1be218',
    told: [{ taskId: open('5d2c9c1e-6b1f-4f6e-9a57-3f0c7d1be218') }],
  },
  {
    name: 'a forwarded message with a device report',
    text: `FW: crash
Device: Pixel 8, Android 15, build AP3A.241005.015
SDK version: 3.58.1.20260210
room_id=fwd-19
task_id=fwd-t19
network: wifi, rtt 38 ms`,
    told: [{ roomId: 'fwd-19', taskId: 'fwd-t19' }],
    atMostUnsure: ['AP3A.241005.015', '3.58.1.20260210'],
  },
  {
    name: 'a correction further down',
    text: 'room id: typo-20\n(sorry, I meant room id: fixed-20)',
    told: [{ roomId: open('fixed-20') }, { roomId: open('typo-20') }],
  },
  {
    name: 'two customers’ rooms in one sentence',
    text: 'Both room_id=north-21 task_id=n21 and room_id=south-21 task_id=s21 are affected.',
    told: [
      { roomId: 'north-21', taskId: 'n21' },
      { roomId: 'south-21', taskId: 's21' },
    ],
  },
  {
    name: 'a single-stream relay named in words',
    text: 'single-stream relay, AppId 61480718293a4b5c6d7e8fba, RoomId relay.22, UserId cam.22',
    told: [
      {
        kind: perhaps('single-push'),
        appId: '61480718293a4b5c6d7e8fba',
        roomId: 'relay.22',
        userId: 'cam.22',
      },
    ],
  },
  {
    name: 'a live pull recording named in words',
    text: 'the live pull recording 60a42bb53cc64dd75ee86ff9a70b18c2 never began',
    told: [{ kind: perhaps('pull-record'), taskId: open('60a42bb53cc64dd75ee86ff9a70b18c2') }],
  },
  {
    name: 'an id wrapped by a mail program',
    text: 'AppId: 61490718293a4b5c6d7e8fcb\r\nRoomId: wrapped-24\r\nTaskId:\r\n  wrapped-t24\r\n',
    told: [{ appId: '61490718293a4b5c6d7e8fcb', roomId: 'wrapped-24', taskId: open('wrapped-t24') }],
  },
  {
    name: 'an HTML mail',
    text: '<p>Hi,<br>App ID:&nbsp;<b>614a0718293a4b5c6d7e8fdc</b><br>Room ID:&nbsp;<b>html-25</b><br>Task ID:&nbsp;<b>html-t25</b></p>',
    told: [{ appId: '614a0718293a4b5c6d7e8fdc', roomId: 'html-25', taskId: 'html-t25' }],
  },
];
