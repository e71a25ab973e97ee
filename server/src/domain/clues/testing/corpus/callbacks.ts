import { perhaps, type PastedText } from '../pastedText.ts';

/**
 * Bodies that the customer's server was called with: JSON with the ids as members, often as a string in another member.
 * The names of events are made up.
 */
export const callbacks: readonly PastedText[] = [
  {
    name: 'a callback with its data as a string',
    text: String.raw`{"EventType":"TaskEvent","EventData":"{\"AppId\":\"6110a3b5c7d9e1f302468ace\",\"RoomId\":\"cb-room-1\",\"TaskId\":\"cb-task-1\",\"Timestamp\":1773280800000}","EventTime":"2026-03-12T10:00:00+08:00","EventId":"evt-7f1c","Version":"2020-12-01","Nonce":"a1B2","Signature":"FAKECALLBACKSIGN0001"}`,
    told: [{ appId: '6110a3b5c7d9e1f302468ace', roomId: 'cb-room-1', taskId: 'cb-task-1' }],
    atMostUnsure: ['evt-7f1c'],
    secrets: ['FAKECALLBACKSIGN0001'],
  },
  {
    name: 'a callback with its data as an object',
    text: '{"EventType":"TaskEvent","EventData":{"AppId":"6111b4c6d8eaf20413579bdf","RoomId":"cb-room-2","TaskId":"cb-task-2","Status":4,"Reason":"PageBlank"},"EventId":"0f9e-2"}',
    told: [{ appId: '6111b4c6d8eaf20413579bdf', roomId: 'cb-room-2', taskId: 'cb-task-2' }],
    atMostUnsure: ['0f9e-2'],
  },
  {
    name: 'a callback escaped twice inside a log event',
    text: String.raw`{"@timestamp":"2026-03-12T02:00:01.113Z","message":"{\"EventType\":\"TaskEvent\",\"EventData\":\"{\\\"AppId\\\":\\\"6112c5d7e9fb03152468ace0\\\",\\\"RoomId\\\":\\\"cb-room-3\\\",\\\"TaskId\\\":\\\"cb-task-3\\\"}\"}","host":"callback-7"}`,
    told: [{ appId: '6112c5d7e9fb03152468ace0', roomId: 'cb-room-3', taskId: 'cb-task-3' }],
  },
  {
    name: 'a callback pretty-printed, data a string over one line',
    text: `{
    "EventType": "TaskEvent",
    "EventData": "{\\"AppId\\": \\"6113d6e8fa0c14263579bdf1\\", \\"RoomId\\": \\"cb.room.4\\", \\"TaskId\\": \\"nurse@@round\\", \\"UserId\\": \\"nurse\\"}",
    "EventTime": "2026-03-12T10:00:02+08:00"
}`,
    told: [
      { appId: '6113d6e8fa0c14263579bdf1', roomId: 'cb.room.4', taskId: 'nurse@@round', userId: 'nurse' },
    ],
  },
  {
    name: 'a callback after Chinese words',
    text: String.raw`收到回调：{"EventType":"TaskEvent","EventData":"{\"AppId\":\"6114e7f90b1d2537468ace02\",\"RoomId\":\"回放课-5\",\"TaskId\":\"cb5\"}"} 然后就没有后续了`,
    told: [{ roomId: '回放课-5', taskId: 'cb5', appId: '6114e7f90b1d2537468ace02' }],
  },
  {
    name: 'a callback of the app alone',
    text: '{"AppId":"6115f80a1c2e3648579bdf13","RoomId":"","EventType":"AppEvent"}',
    told: [{ appId: '6115f80a1c2e3648579bdf13' }],
  },
  {
    name: 'a callback whose member names are in lower case',
    text: '{"eventtype":"TaskEvent","eventdata":{"appid":"6116091b2d3f475868ace024","roomid":"lower-6","taskid":"cb6"}}',
    told: [{ roomId: 'lower-6', taskId: 'cb6', appId: '6116091b2d3f475868ace024' }],
  },
  {
    name: 'a callback logged by a web framework in English',
    text: String.raw`[GIN] 2026/03/12 - 10:04:11 | 200 | 1.2ms | 203.0.113.44 | POST "/callbacks/rtc" body={"EventType":"TaskEvent","EventData":"{\"AppId\":\"61171a2c3e4f506179bdf135\",\"RoomId\":\"gin-7\",\"TaskId\":\"cb7\"}"}`,
    told: [{ roomId: 'gin-7', taskId: 'cb7', appId: '61171a2c3e4f506179bdf135' }],
    atMostUnsure: ['203.0.113.44'],
  },
  {
    name: 'two callbacks of one task',
    text: String.raw`{"EventType":"Began","EventData":"{\"AppId\":\"61182b3d4f50617283ace246\",\"RoomId\":\"cb-room-8\",\"TaskId\":\"cb8\"}"}
{"EventType":"Ended","EventData":"{\"AppId\":\"61182b3d4f50617283ace246\",\"RoomId\":\"cb-room-8\",\"TaskId\":\"cb8\"}"}`,
    told: [{ appId: '61182b3d4f50617283ace246', roomId: 'cb-room-8', taskId: 'cb8' }],
  },
  {
    name: 'two callbacks of two tasks',
    text: String.raw`{"EventType":"Began","EventData":"{\"AppId\":\"61193c4e5f60718293bdf357\",\"RoomId\":\"cb-room-9\",\"TaskId\":\"cb9-a\"}"}
{"EventType":"Began","EventData":"{\"AppId\":\"61193c4e5f60718293bdf357\",\"RoomId\":\"cb-room-9\",\"TaskId\":\"cb9-b\"}"}`,
    told: [
      { appId: '61193c4e5f60718293bdf357', roomId: 'cb-room-9', taskId: 'cb9-a' },
      { appId: '61193c4e5f60718293bdf357', roomId: 'cb-room-9', taskId: 'cb9-b' },
    ],
  },
  {
    name: 'a callback about users in a room, which names no task',
    text: '{"EventType":"UserJoined","EventData":{"AppId":"611a4d5f607182a3c4ef0468","RoomId":"cb-room-10","UserId":"guest-1001"}}',
    told: [{ appId: '611a4d5f607182a3c4ef0468', roomId: 'cb-room-10', userId: 'guest-1001' }],
  },
  {
    name: 'a callback with a list of files',
    text: '{"AppId":"611b5e60718293b4d5f01579","RoomId":"cb-room-11","TaskId":"cb11","RecordFileList":[{"Vid":"v0fake11","Duration":1000,"StreamList":[{"UserId":"pupil-3"}]}]}',
    told: [
      {
        appId: '611b5e60718293b4d5f01579',
        roomId: 'cb-room-11',
        taskId: 'cb11',
        response: 'perhaps',
        kind: perhaps('record'),
      },
    ],
    atMostUnsure: ['pupil-3', 'v0fake11'],
  },
  {
    name: 'a callback as a form',
    text: 'EventType=TaskEvent&EventData=%7B%22AppId%22%3A%22611c6f718293a4c5e601268a%22%2C%22RoomId%22%3A%22form-12%22%2C%22TaskId%22%3A%22cb12%22%7D&Signature=FAKECALLBACKSIGN0012',
    told: [{ appId: '611c6f718293a4c5e601268a', roomId: 'form-12', taskId: 'cb12' }],
    secrets: ['FAKECALLBACKSIGN0012'],
  },
  {
    name: 'a callback in a Kafka message printed by Java',
    text: 'ConsumerRecord(topic = rtc-cb, partition = 3, offset = 88213, key = null, value = {"EventType":"TaskEvent","AppId":"611d708293a4b5d6f712379b","RoomId":"kafka-13","TaskId":"cb13"})',
    told: [{ appId: '611d708293a4b5d6f712379b', roomId: 'kafka-13', taskId: 'cb13' }],
  },
  {
    name: 'a callback asked about in English',
    text: String.raw`We got this webhook and then silence:
> {"EventType":"TaskEvent","EventData":"{\"AppId\":\"611e8193a4b5c6e7082348ac\",\"RoomId\":\"quote-14\",\"TaskId\":\"cb14\"}"}
Is the recording lost?`,
    told: [
      { roomId: 'quote-14', taskId: 'cb14', appId: '611e8193a4b5c6e7082348ac', kind: perhaps('record') },
    ],
  },
];
