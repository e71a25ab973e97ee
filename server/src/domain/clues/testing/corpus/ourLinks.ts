import { perhaps, type PastedText } from '../pastedText.ts';

/** Links to our own pages, under any host and base path, and what our ticket texts look like when they come back. */
export const ourLinks: readonly PastedText[] = [
  {
    name: 'a task page',
    text: 'https://tasklens.example.com/tasks/mixed-push?appId=64b1c9e70d3f5a82b6e4097d&roomId=gala-2026&taskId=main-mix',
    told: [
      { kind: 'mixed-push', appId: '64b1c9e70d3f5a82b6e4097d', roomId: 'gala-2026', taskId: 'main-mix' },
    ],
  },
  {
    name: 'a task page below a base path',
    text: 'http://ops.internal.example:8080/support/rtc/tasks/record?appId=65c02d7ea9b1f4385d60e7c3&roomId=court_11&taskId=hearing-3&tab=files',
    told: [{ kind: 'record', appId: '65c02d7ea9b1f4385d60e7c3', roomId: 'court_11', taskId: 'hearing-3' }],
  },
  {
    name: 'a task page with run, tab and zone',
    text: 'https://tl.example.org/tasks/webcast?appId=61f0b8d24c7e93a5d1806fbe&roomId=wb-77&taskId=page.1&run=1773489600000&tab=outputs&zone=utc',
    told: [{ kind: 'webcast', appId: '61f0b8d24c7e93a5d1806fbe', roomId: 'wb-77', taskId: 'page.1' }],
  },
  {
    name: 'a task page of a user alone',
    text: 'https://tasklens.example.com/tasks/single-push?appId=66a4f2c81e0d7b953ca6e8d0&roomId=talkshow&userId=guest-31',
    told: [
      { kind: 'single-push', appId: '66a4f2c81e0d7b953ca6e8d0', roomId: 'talkshow', userId: 'guest-31' },
    ],
  },
  {
    name: 'a live task page',
    text: 'http://localhost:8080/tasks/pull-record?taskId=5b7d03f78c7f5aed10c2e4b6a801f6aa',
    told: [{ kind: 'pull-record', taskId: '5b7d03f78c7f5aed10c2e4b6a801f6aa' }],
  },
  {
    name: 'a task page with a profile',
    text: 'https://tasklens.example.com/tasks/record?profile=overseas&appId=62e9a3d15f7c08b4d26e91fa&roomId=sg_meet_4&taskId=r-9',
    told: [{ kind: 'record', appId: '62e9a3d15f7c08b4d26e91fa', roomId: 'sg_meet_4', taskId: 'r-9' }],
  },
  {
    name: 'a task page with percent-encoded ids',
    text: 'https://tasklens.example.com/tasks/mixed-push?appId=63d7b5f02ac8e1946b70d3ce&roomId=a%40b.example&taskId=u%40%40t',
    told: [{ kind: 'mixed-push', appId: '63d7b5f02ac8e1946b70d3ce', roomId: 'a@b.example', taskId: 'u@@t' }],
  },
  {
    name: 'a task page in a Chinese sentence, full stop at its end',
    text: '之前查过的在这里 https://tasklens.example.com/tasks/webcast?appId=60b5d3f18e29c7a04d6e5f12&roomId=live_board&taskId=cap-2。你再看看',
    told: [{ kind: 'webcast', appId: '60b5d3f18e29c7a04d6e5f12', roomId: 'live_board', taskId: 'cap-2' }],
  },
  {
    name: 'a task page in Markdown',
    text: 'See [the relay](https://tasklens.example.com/tasks/single-push?appId=64f3a9c0d7e218b56e04cd7f&roomId=expo.hall-2&taskId=cam-north) — it failed.',
    told: [
      { kind: 'single-push', appId: '64f3a9c0d7e218b56e04cd7f', roomId: 'expo.hall-2', taskId: 'cam-north' },
    ],
  },
  {
    name: 'a task page without a scheme',
    text: 'tasklens.example.com/tasks/record?appId=65d81f7ac3b0e4962f5d07c1&roomId=yoga-19&taskId=rec-yoga',
    told: [{ kind: 'record', appId: '65d81f7ac3b0e4962f5d07c1', roomId: 'yoga-19', taskId: 'rec-yoga' }],
  },
  {
    name: 'a task page with escaped ampersands',
    text: '&lt;https://tasklens.example.com/tasks/record?appId=66c7e1b4d0a95f3827e6d4b0&amp;roomId=night-shift&amp;taskId=rec_0&gt;',
    told: [{ kind: 'record', appId: '66c7e1b4d0a95f3827e6d4b0', roomId: 'night-shift', taskId: 'rec_0' }],
  },
  {
    name: 'a share',
    text: 'https://tasklens.example.com/s/q7Zk2mXw_Tf90LbVcN4-eA',
    told: [{ share: 'q7Zk2mXw_Tf90LbVcN4-eA' }],
  },
  {
    name: 'a share below a base path, with a view',
    text: 'https://intra.example.cn/tools/tasklens/s/B3vD-9rQyU1kP_xGh5sMwE?tab=timeline&sel=region-2',
    told: [{ share: 'B3vD-9rQyU1kP_xGh5sMwE' }],
  },
  {
    name: 'a share in a chat line',
    text: 'colleague shared: https://tasklens.example.com/s/aV0nT6yJd8cRrE2_WqLzHg (expires tomorrow)',
    told: [{ share: 'aV0nT6yJd8cRrE2_WqLzHg' }],
  },
  {
    name: 'a share that ends in a dash, in Chinese brackets',
    text: '（https://tasklens.example.com/s/M1p_Xo7sKdYwQz3tBv9GH-）',
    told: [{ share: 'M1p_Xo7sKdYwQz3tBv9GH-' }],
  },
  {
    name: 'the address of an API look-up',
    text: 'https://tasklens.example.com/api/v1/tasks/mixed-push?appId=62d4e0f91b7ca35860e9d2c4&roomId=band&taskId=mix_b',
    told: [{ kind: 'mixed-push', appId: '62d4e0f91b7ca35860e9d2c4', roomId: 'band', taskId: 'mix_b' }],
  },
  {
    name: 'the find page',
    text: 'https://tasklens.example.com/find?appId=61a2c4e6f8091b3d5f7092b4&roomId=opera-1',
    told: [{ appId: '61a2c4e6f8091b3d5f7092b4', roomId: 'opera-1' }],
  },
  {
    name: 'the find page with a kind',
    text: 'https://tasklens.example.com/find?roomId=opera-2&userId=soprano&kind=single-push',
    told: [{ roomId: 'opera-2', userId: 'soprano', kind: perhaps('single-push') }],
  },
  {
    name: 'a link to our home page',
    text: 'https://tasklens.example.com/',
    told: [],
  },
  {
    name: 'two links to our pages',
    text: 'before: https://tasklens.example.com/tasks/record?appId=63c5a7e9f1b3d50827496b8d&roomId=gym&taskId=r1\nafter: https://tasklens.example.com/tasks/record?appId=63c5a7e9f1b3d50827496b8d&roomId=gym&taskId=r2',
    told: [
      { kind: 'record', appId: '63c5a7e9f1b3d50827496b8d', roomId: 'gym', taskId: 'r1' },
      { kind: 'record', appId: '63c5a7e9f1b3d50827496b8d', roomId: 'gym', taskId: 'r2' },
    ],
  },
  {
    name: 'our ticket text in English',
    text: `Ended · Stopped through the API

Cloud recording · studio_6 / take-44

Ran for 12 min 41 s.

Facts
- Kind: Cloud recording
- App ID: 66e0d2b4f6a81c3e5079b1d3
- Room ID: studio_6
- Task ID: take-44
- Status: Ended (Status 3)
- Why it ended: Stopped through the server API (StopReason StopByAPI)

Source
- Call: GetRecordTask
- Request ID: 20260314201500REQUEST77`,
    told: [{ kind: 'record', appId: '66e0d2b4f6a81c3e5079b1d3', roomId: 'studio_6', taskId: 'take-44' }],
    atMostUnsure: ['20260314201500REQUEST77'],
  },
  {
    name: 'our ticket text in Chinese Markdown',
    text: `### 关键信息
- **任务类型**：单流转推
- **应用 ID**：\`64a6c8e0f2b41d3f50718293\`
- **房间 ID**：\`hot-pot_3\`
- **任务 ID**：\`relay.a\`
- **用户 ID**：\`chef-02\`
- **任务状态**：运行中（Status 2）
- **推流状态**：推流成功（PushStreamState 5）`,
    told: [
      {
        kind: 'single-push',
        appId: '64a6c8e0f2b41d3f50718293',
        roomId: 'hot-pot_3',
        taskId: 'relay.a',
        userId: 'chef-02',
      },
    ],
  },
];
