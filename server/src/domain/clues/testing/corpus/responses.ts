import { perhaps, type PastedText } from '../pastedText.ts';

const metadata = (action: string, version: string, requestId: string, service = 'rtc') =>
  `"ResponseMetadata":{"RequestId":"${requestId}","Action":"${action}","Version":"${version}","Service":"${service}","Region":"cn-north-1"}`;

/** The vendor's answers: whole, opened, wrapped in what carried them. They hold users that are not the task's. */
export const responses: readonly PastedText[] = [
  {
    name: 'a mixed push answered',
    text: `{
    "Result": {
        "PushMixedStreamToCDNTask": {
            "StartTime": 1773201600000,
            "EndTime": 0,
            "Status": 2,
            "StopReason": "",
            "PushStreamState": 5,
            "TargetStreams": { "StreamList": [ { "Index": 1, "UserId": "anchor_a", "StreamType": 0 } ] },
            "PushURL": "rtmp://push.example.com/live/FAKERESP01",
            "Layout": { "LayoutMode": 0 }
        }
    },
    "ResponseMetadata": {
        "RequestId": "202603110400000100100232280022D31",
        "Action": "GetPushMixedStreamToCDNTask",
        "Version": "2020-12-01",
        "Service": "rtc",
        "Region": "cn-north-1"
    }
}`,
    told: [{ kind: 'mixed-push', response: 'whole' }],
    atMostUnsure: ['anchor_a', '202603110400000100100232280022D31'],
    secrets: ['FAKERESP01'],
  },
  {
    name: 'a single push answered, in one line',
    text: `{${metadata('GetPushSingleStreamToCDNTask', '2023-06-01', '20260311050000AA01')},"Result":{"PushSingleStreamToCDNTask":{"StartTime":1773205200000,"EndTime":1773205260000,"Status":3,"StopReason":"UserDisconnect","PushStreamState":"6","PushURL":"rtmp://xxxxx","Stream":{"UserId":"keeper","StreamType":0},"Control":{"MediaType":0,"MaxIdleTime":180}}}}`,
    told: [{ kind: 'single-push', response: 'whole' }],
    atMostUnsure: ['keeper'],
  },
  {
    name: 'a web capture answered, key as in the table',
    text: `{"Result":{"WebCastTask":{"StartTime":1773208800000,"EndTime":0,"Status":2,"StopReason":"","UserId":"cap-user","SourceURL":"https://page.example.com/?token=FAKERESP02","MaxRunningTime":3600}},${metadata('GetWebCastTask', '2020-12-01', '20260311060000AA02')}}`,
    told: [{ kind: 'webcast', response: 'whole', userId: perhaps('cap-user') }],
    secrets: ['FAKERESP02'],
  },
  {
    name: 'a web capture answered, key as in the example',
    text: '{"Result":{"WebcastTask":{"StartTime":1773212400000,"EndTime":1773212999000,"Status":3,"StopReason":"ExceedMaxRunningTime","SourceURL":"https://xxxxx"}}}',
    told: [{ kind: 'webcast', response: 'whole' }],
  },
  {
    name: 'a recording answered with files',
    text: `{"Result":{"RecordTask":{"StartTime":1773216000000,"EndTime":1773219600000,"Status":3,"StopReason":"StopByAPI","RecordFileList":[{"Vid":"v02b69g10000abcdeldb8vjafvmg","Duration":3600000,"Size":730388433,"StartTime":1773216000354,"StreamList":[{"UserId":"judge","StreamType":0}]}]}},${metadata('GetRecordTask', '2023-11-01', '20260311080000AA03')}}`,
    told: [{ kind: 'record', response: 'whole' }],
    atMostUnsure: ['judge', 'v02b69g10000abcdeldb8vjafvmg'],
  },
  {
    name: 'a live task answered',
    text: `{${metadata('GetPullRecordTask', '2023-01-01', '202603110900001001001002322800AA4', 'live')},"Result":{"TaskId":"5b903f78c7f5ae11a2b3c401f6fe2eea","StartTime":"2026-03-11T17:00:00+08:00","EndTime":"2026-03-11T19:00:00+08:00","Vhost":"example.com","Domain":"pull.example.com","App":"live","Stream":"derby","Status":"生效中"}}`,
    told: [{ kind: 'pull-record', response: 'whole', taskId: perhaps('5b903f78c7f5ae11a2b3c401f6fe2eea') }],
    atMostUnsure: ['derby'],
  },
  {
    name: 'a live task answered, wrapped in TaskDetail',
    text: '{"Result":{"TaskDetail":{"TaskId":"5d11c22b33a44f55e66d77c88b99aa00","StartTime":"2026-03-11T09:00:00Z","EndTime":"2026-03-11T11:00:00Z","Vhost":"example.com","Domain":"pull.example.com","App":"live","Status":"已结束"}},"ResponseMetadata":{"RequestId":"20260311100000AA05","Action":"GetPullRecordTask","Version":"2023-01-01","Service":"live","Region":"cn-north-1"}}',
    told: [{ kind: 'pull-record', response: 'whole', taskId: perhaps('5d11c22b33a44f55e66d77c88b99aa00') }],
  },
  {
    name: 'a Result alone',
    text: '{"PushMixedStreamToCDNTask":{"StartTime":1773230400000,"EndTime":0,"Status":2,"StopReason":"","PushStreamState":3,"Layout":{"LayoutMode":1}}}',
    told: [{ kind: perhaps('mixed-push'), response: 'whole' }],
  },
  {
    name: 'a bare task of a recording',
    text: '{"StartTime":1773234000000,"EndTime":0,"Status":2,"StopReason":"","RecordFileList":[]}',
    told: [{ kind: perhaps('record'), response: 'whole' }],
  },
  {
    name: 'an answer behind a log prefix',
    text: `2026-03-11 12:00:01.552 INFO  [http-nio-8080-exec-4] c.e.rtc.RtcClient - resp={${metadata('GetRecordTask', '2023-11-01', '20260311120001AA06')},"Result":{"RecordTask":{"StartTime":1773237600000,"EndTime":0,"Status":4,"StopReason":"StartTaskFailed"}}} cost=84ms`,
    told: [{ kind: 'record', response: 'whole' }],
  },
  {
    name: 'an answer as an escaped string',
    text: String.raw`"{\"Result\":{\"PushSingleStreamToCDNTask\":{\"StartTime\":1773241200000,\"EndTime\":0,\"Status\":2,\"PushStreamState\":2,\"Stream\":{\"UserId\":\"solo\",\"StreamType\":0}}},\"ResponseMetadata\":{\"RequestId\":\"20260311130000AA07\",\"Action\":\"GetPushSingleStreamToCDNTask\",\"Version\":\"2023-06-01\",\"Service\":\"rtc\",\"Region\":\"cn-north-1\"}}"`,
    told: [{ kind: 'single-push', response: 'whole' }],
    atMostUnsure: ['solo'],
  },
  {
    name: 'an answer inside a log event’s member, escaped',
    text: String.raw`{"time":"2026-03-11T14:00:00Z","level":"info","msg":"volc resp","body":"{\"Result\":{\"WebCastTask\":{\"StartTime\":1773244800000,\"EndTime\":0,\"Status\":2,\"StopReason\":\"\",\"SourceURL\":\"https://xxxxx\"}},\"ResponseMetadata\":{\"RequestId\":\"20260311140000AA08\",\"Action\":\"GetWebCastTask\",\"Version\":\"2020-12-01\",\"Service\":\"rtc\",\"Region\":\"cn-north-1\"}}"}`,
    told: [{ kind: 'webcast', response: 'whole' }],
  },
  {
    name: 'an answer escaped twice',
    text: String.raw`{\\\"Result\\\":{\\\"RecordTask\\\":{\\\"StartTime\\\":1773248400000,\\\"EndTime\\\":0,\\\"Status\\\":2,\\\"StopReason\\\":\\\"\\\"}},\\\"ResponseMetadata\\\":{\\\"RequestId\\\":\\\"20260311150000AA09\\\",\\\"Action\\\":\\\"GetRecordTask\\\",\\\"Version\\\":\\\"2023-11-01\\\",\\\"Service\\\":\\\"rtc\\\",\\\"Region\\\":\\\"cn-north-1\\\"}}`,
    told: [{ kind: 'record', response: 'whole' }],
  },
  {
    name: 'an answer in a Markdown fence, asked about in Chinese',
    text: '返回是这样的，为什么黑屏？\n```json\n{"Result":{"PushMixedStreamToCDNTask":{"StartTime":1773252000000,"EndTime":0,"Status":2,"StopReason":"","PushStreamState":5,"Layout":{"LayoutMode":2,"CustomLayout":{"Canvas":{"Width":1280,"Height":720,"Background":"#000000"},"Regions":[]}}}}}\n```',
    told: [{ kind: perhaps('mixed-push'), response: 'whole' }],
  },
  {
    name: 'an answer beside the ids it was asked with',
    text: 'AppId 6101f2e3d4c5b6a798890716, RoomId hk-derby, TaskId mix-hk\n{"Result":{"PushMixedStreamToCDNTask":{"StartTime":1773255600000,"EndTime":1773255700000,"Status":3,"StopReason":"IdleTimeOut","PushStreamState":"6"}},"ResponseMetadata":{"RequestId":"20260311170000AA10","Action":"GetPushMixedStreamToCDNTask","Version":"2020-12-01","Service":"rtc","Region":"cn-north-1"}}',
    told: [
      {
        appId: '6101f2e3d4c5b6a798890716',
        roomId: 'hk-derby',
        taskId: 'mix-hk',
        kind: 'mixed-push',
        response: 'whole',
      },
    ],
  },
  {
    name: 'two answers, one after the other',
    text: `{"Result":{"RecordTask":{"StartTime":1773259200000,"EndTime":0,"Status":2,"StopReason":""}},${metadata('GetRecordTask', '2023-11-01', '20260311180000AA11')}}
{"Result":{"WebCastTask":{"StartTime":1773259200000,"EndTime":0,"Status":2,"StopReason":""}},${metadata('GetWebCastTask', '2020-12-01', '20260311180001AA12')}}`,
    told: [
      { kind: 'record', response: 'whole' },
      { kind: 'webcast', response: 'whole' },
    ],
  },
  {
    name: 'two answers in an array',
    text: '[{"Result":{"RecordTask":{"StartTime":1773262800000,"EndTime":0,"Status":2,"StopReason":""}}},{"Result":{"RecordTask":{"StartTime":1773266400000,"EndTime":0,"Status":1,"StopReason":""}}}]',
    told: [
      { kind: perhaps('record'), response: 'whole' },
      { kind: perhaps('record'), response: 'whole' },
    ],
  },
  {
    name: 'an error answered',
    text: '{"ResponseMetadata":{"RequestId":"20260311190000AA13","Action":"GetPushSingleStreamToCDNTask","Version":"2023-06-01","Service":"rtc","Region":"cn-north-1","Error":{"Code":"InvalidParameter.ErrorActiveTaskNotFound","Message":"task missing or already stopped","CodeN":0}}}',
    told: [{ kind: perhaps('single-push'), response: 'perhaps' }],
    atMostUnsure: ['20260311190000AA13'],
  },
  {
    name: 'an empty Result',
    text: `{${metadata('GetRecordTask', '2023-11-01', '20260311200000AA14')},"Result":{}}`,
    told: [{ kind: perhaps('record'), response: 'perhaps' }],
  },
  {
    name: 'an answer to a start call, which is no task',
    text: '{"ResponseMetadata":{"RequestId":"20260311210000AA15","Action":"StartRecord","Version":"2023-11-01","Service":"rtc","Region":"cn-north-1"},"Result":"success"}',
    told: [{ kind: perhaps('record'), response: 'perhaps' }],
    atMostUnsure: ['20260311210000AA15'],
  },
  {
    name: 'an answer with a byte order mark and Windows line ends',
    text: '\uFEFF{\r\n  "Result": {\r\n    "RecordTask": {\r\n      "StartTime": 1773270000000,\r\n      "EndTime": 0,\r\n      "Status": 2,\r\n      "StopReason": ""\r\n    }\r\n  }\r\n}\r\n',
    told: [{ kind: perhaps('record'), response: 'whole' }],
  },
  {
    name: 'an answer of curl -i, with its headers',
    text: `HTTP/2 200
content-type: application/json; charset=utf-8
x-tt-logid: 20260311220000AA16
date: Wed, 11 Mar 2026 14:00:00 GMT

{${metadata('GetPushMixedStreamToCDNTask', '2020-12-01', '20260311220000AA16')},"Result":{"PushMixedStreamToCDNTask":{"StartTime":1773273600000,"EndTime":0,"Status":2,"StopReason":"","PushStreamState":0}}}`,
    told: [{ kind: 'mixed-push', response: 'whole' }],
    atMostUnsure: ['20260311220000AA16'],
  },
  {
    name: 'JSON that has nothing to do with the vendor',
    text: '{"name":"tasklens-demo","version":"1.4.2","scripts":{"start":"node main.js"},"private":true}',
    told: [],
  },
];
