import { open, unsure, type PastedText } from '../pastedText.ts';

/** Ids with no word beside them: what somebody copied out of a cell or a console. */
export const bareIds: readonly PastedText[] = [
  {
    name: 'an app id alone',
    text: '66b3f19c27d84e05ab913c7e',
    told: [{ appId: '66b3f19c27d84e05ab913c7e' }],
  },
  {
    name: 'an app id in capitals',
    text: '5FD1A0C93B7E4D2286AF10BC',
    told: [{ appId: '5FD1A0C93B7E4D2286AF10BC' }],
  },
  {
    name: 'an app id with spaces and a line end around it',
    text: '\t  617c20de94bf3a0158e6d7b2 \r\n',
    told: [{ appId: '617c20de94bf3a0158e6d7b2' }],
  },
  {
    name: 'a quoted app id with a comma',
    text: '"65e0d4b81f9c327a06cd58be",',
    told: [{ appId: '65e0d4b81f9c327a06cd58be' }],
  },
  {
    name: 'a uuid',
    text: '2f9d7c64-0b1e-4a83-9c55-e87a13d0f6b2',
    told: [{ taskId: unsure('2f9d7c64-0b1e-4a83-9c55-e87a13d0f6b2') }],
  },
  {
    name: 'a word with a number',
    text: 'rec_20260314_0087',
    told: [{ taskId: unsure('rec_20260314_0087') }],
  },
  { name: 'a number alone', text: '10086420117', told: [{ taskId: unsure('10086420117') }] },
  {
    name: 'thirty-two hex digits, as live tasks have',
    text: '8a41c07de9b25f6388d0a71b3c94e5f2',
    told: [{ taskId: unsure('8a41c07de9b25f6388d0a71b3c94e5f2') }],
  },
  { name: 'one plain word', text: 'mainstage', told: [{ taskId: unsure('mainstage') }] },
  {
    name: 'an id with a dot inside',
    text: 'edu.prod.lesson-5512',
    told: [{ taskId: unsure('edu.prod.lesson-5512') }],
  },
  {
    name: 'an id like an e-mail address',
    text: 'li.wei@school.example',
    told: [{ taskId: unsure('li.wei@school.example') }],
  },
  {
    name: 'an id in Chinese quotes with a full stop',
    text: '“push_live_7731”。',
    told: [{ taskId: unsure('push_live_7731') }],
  },
  { name: 'an id in backticks', text: '`cdn-relay-0042`', told: [{ taskId: unsure('cdn-relay-0042') }] },
  { name: 'an id in Chinese brackets', text: '【mix-8841-b】', told: [{ taskId: unsure('mix-8841-b') }] },
  {
    name: 'an id in full-width letters',
    text: 'ｒｏｏｍ－３３１７',
    told: [{ taskId: unsure('room-3317') }],
  },
  {
    name: 'an id with zero-width characters and a byte order mark',
    text: '\uFEFFlive\u200B-relay\u200D-59\u2060',
    told: [{ taskId: unsure('live-relay-59') }],
  },
  {
    name: 'an id of 128 characters',
    text: 'customer-7f3a.region-north.cluster-02.session-20260314T201500.host-anchor_wang.retry-0003.build-8841aa97c3.task-000000000000019',
    told: [
      {
        taskId: unsure(
          'customer-7f3a.region-north.cluster-02.session-20260314T201500.host-anchor_wang.retry-0003.build-8841aa97c3.task-000000000000019',
        ),
      },
    ],
  },
  {
    name: 'room and task with a slash',
    text: 'class_0417/rec_17',
    told: [{ roomId: open('class_0417'), taskId: open('rec_17') }],
  },
  {
    name: 'room and task with a spaced slash, as our pages print them',
    text: 'show-7781 / relay-main',
    told: [{ roomId: open('show-7781'), taskId: open('relay-main') }],
  },
  {
    name: 'app, room and task with slashes',
    text: '64c8e7f0a2b5913d0468ef7c/lobby.77/task-c1',
    told: [{ appId: '64c8e7f0a2b5913d0468ef7c', roomId: open('lobby.77'), taskId: open('task-c1') }],
  },
  {
    name: 'app, room and task on three lines',
    text: '63f5127ab0de984c35e16d0f\nauction-20260309-a\nmix-1',
    told: [{ appId: '63f5127ab0de984c35e16d0f', roomId: open('auction-20260309-a'), taskId: open('mix-1') }],
  },
  {
    name: 'app, room and task in one line',
    text: '62ab90c4d8e7f1350b296ac8 ktv_5520 ktv_5520_push_1',
    told: [{ appId: '62ab90c4d8e7f1350b296ac8', roomId: open('ktv_5520'), taskId: open('ktv_5520_push_1') }],
  },
  {
    name: 'app and room, Windows line ends',
    text: '61d47be02c9f5a183e70b4d6\r\n1v1-consult-99310\r\n',
    told: [{ appId: '61d47be02c9f5a183e70b4d6', roomId: open('1v1-consult-99310') }],
  },
  {
    name: 'ids with commas',
    text: '660f7ad1e5b3c9284d17e06a,pk_stage_12,d0b7c2f4-51ea-4d09-8a36-70fc92be14a5',
    told: [
      {
        appId: '660f7ad1e5b3c9284d17e06a',
        roomId: open('pk_stage_12'),
        taskId: open('d0b7c2f4-51ea-4d09-8a36-70fc92be14a5'),
      },
    ],
  },
  {
    name: 'ids with Chinese commas',
    text: '65a9c3e17b40f28d5e61d09c，直播间不用管，task_8816',
    told: [{ appId: '65a9c3e17b40f28d5e61d09c', taskId: open('task_8816') }],
  },
  {
    name: 'an app id wrapped in angle brackets',
    text: '<60e2bd9f7c15a8430d9e62f1>',
    told: [{ appId: '60e2bd9f7c15a8430d9e62f1' }],
  },
  {
    name: 'twice the same app id',
    text: '63b0c5d2e8f7194a6b3d0c21 63b0c5d2e8f7194a6b3d0c21',
    told: [{ appId: '63b0c5d2e8f7194a6b3d0c21' }],
  },
  {
    name: 'a task before its app',
    text: 'snapshot-task-31 66d20f8b5ae3c7149b05d6ef',
    told: [{ appId: '66d20f8b5ae3c7149b05d6ef', taskId: open('snapshot-task-31') }],
  },
];
