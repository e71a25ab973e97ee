import { perhaps, type PastedText } from '../pastedText.ts';

const key = 'AKLTFAKE0EXAMPLE0NOT0REAL0011';
const signature = 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00';

/** `curl` lines, quoted in every way that shells have, and what other tools make of the same request. */
export const curlLines: readonly PastedText[] = [
  {
    name: 'curl of a recording, single quotes',
    text: `curl 'https://rtc.volcengineapi.com/?Action=GetRecordTask&Version=2023-11-01&AppId=5f1a2c3e4d6b7890a1c3e5f7&RoomId=choir&TaskId=rec-choir-1'`,
    told: [{ kind: 'record', appId: '5f1a2c3e4d6b7890a1c3e5f7', roomId: 'choir', taskId: 'rec-choir-1' }],
  },
  {
    name: 'curl of a single push, double quotes and a signature',
    text: `curl -s -X GET "https://rtc.volcengineapi.com/?Action=GetPushSingleStreamToCDNTask&Version=2023-06-01&AppId=60a1b2c3d4e5f60718293a4b&RoomId=ski-slope&TaskId=cam_top" -H "X-Date: 20260312T031500Z" -H "Authorization: HMAC-SHA256 Credential=${key}/20260312/cn-north-1/rtc/request, SignedHeaders=host;x-date, Signature=${signature}"`,
    told: [
      { kind: 'single-push', appId: '60a1b2c3d4e5f60718293a4b', roomId: 'ski-slope', taskId: 'cam_top' },
    ],
    secrets: [key, signature],
  },
  {
    name: 'curl over several lines with a JSON body',
    text: `curl --location --request POST 'https://rtc.volcengineapi.com/?Action=StartRecord&Version=2023-11-01' \\
--header 'Content-Type: application/json' \\
--header 'Authorization: HMAC-SHA256 Credential=${key}/20260312/cn-north-1/rtc/request, SignedHeaders=content-type;host;x-date, Signature=${signature}' \\
--data-raw '{
    "AppId": "61b2c3d4e5f60718293a4b5c",
    "RoomId": "bank-vtm-0031",
    "TaskId": "dual-rec-0031-1",
    "RecordMode": 0
}'`,
    told: [
      {
        kind: 'record',
        appId: '61b2c3d4e5f60718293a4b5c',
        roomId: 'bank-vtm-0031',
        taskId: 'dual-rec-0031-1',
      },
    ],
    secrets: [key, signature],
  },
  {
    name: 'curl with an escaped double-quoted body',
    text: String.raw`curl -XPOST "https://rtc.volcengineapi.com?Action=StopPushStreamToCDN&Version=2023-11-01" -d "{\"AppId\":\"62c3d4e5f60718293a4b5c6d\",\"RoomId\":\"regatta\",\"TaskId\":\"boat-4\"}"`,
    told: [{ appId: '62c3d4e5f60718293a4b5c6d', roomId: 'regatta', taskId: 'boat-4' }],
  },
  {
    name: 'curl of Windows, carets and doubled quotes',
    text: `curl "https://live.volcengineapi.com/?Action=GetPullRecordTask&Version=2023-01-01" ^
  -X POST ^
  -H "Content-Type: application/json" ^
  --data "{""TaskID"":""5b9f7e6d5c4b3a291807f6e5d4c3b2a1""}"`,
    told: [{ kind: 'pull-record', taskId: '5b9f7e6d5c4b3a291807f6e5d4c3b2a1' }],
  },
  {
    name: 'curl with dollar quotes',
    text: String.raw`curl 'https://rtc.volcengineapi.com/?Action=UpdatePushMixedStreamToCDN&Version=2020-12-01' --data-binary $'{"AppId":"63d4e5f60718293a4b5c6d7e","RoomId":"dj\u002dset","TaskId":"mix.dj"}'`,
    told: [{ kind: 'mixed-push', appId: '63d4e5f60718293a4b5c6d7e', roomId: 'dj-set', taskId: 'mix.dj' }],
  },
  {
    name: 'curl with the address unquoted and ampersands escaped',
    text: String.raw`$ curl https://rtc.volcengineapi.com/?Action=GetWebCastTask\&Version=2020-12-01\&AppId=64e5f60718293a4b5c6d7e8f\&RoomId=dash-board\&TaskId=kpi`,
    told: [{ kind: 'webcast', appId: '64e5f60718293a4b5c6d7e8f', roomId: 'dash-board', taskId: 'kpi' }],
  },
  {
    name: 'curl -G with urlencoded data',
    text: `curl -G https://rtc.volcengineapi.com/ \\
  --data-urlencode 'Action=GetPushMixedStreamToCDNTask' \\
  --data-urlencode 'Version=2020-12-01' \\
  --data-urlencode 'AppId=65f60718293a4b5c6d7e8f90' \\
  --data-urlencode 'RoomId=harbor.cam' \\
  --data-urlencode 'TaskId=sailor@@dusk'`,
    told: [
      { kind: 'mixed-push', appId: '65f60718293a4b5c6d7e8f90', roomId: 'harbor.cam', taskId: 'sailor@@dusk' },
    ],
  },
  {
    name: 'curl with a prompt and its answer below',
    text: `dev@build-3:~$ curl -s "https://rtc.volcengineapi.com?Action=GetRecordTask&Version=2023-11-01&AppId=660718293a4b5c6d7e8f90a1&RoomId=gate_7&TaskId=rec-gate"
{"ResponseMetadata":{"RequestId":"20260312080000A1B2","Action":"GetRecordTask","Version":"2023-11-01","Service":"rtc","Region":"cn-north-1"},"Result":{"RecordTask":{"StartTime":1773273600000,"EndTime":0,"Status":2,"StopReason":"","RecordFileList":[]}}}`,
    told: [
      {
        kind: 'record',
        appId: '660718293a4b5c6d7e8f90a1',
        roomId: 'gate_7',
        taskId: 'rec-gate',
        response: 'whole',
      },
    ],
    atMostUnsure: ['20260312080000A1B2'],
  },
  {
    name: 'curl with smart quotes that a word processor made',
    text: 'curl “https://rtc.volcengineapi.com/?Action=GetRecordTask&Version=2023-11-01&AppId=5f18293a4b5c6d7e8f90a1b2&RoomId=salon_9&TaskId=take-2”',
    told: [{ kind: 'record', appId: '5f18293a4b5c6d7e8f90a1b2', roomId: 'salon_9', taskId: 'take-2' }],
  },
  {
    name: 'curl with a user and password',
    text: `curl -u ops:FAKE-hunter-pass 'https://gateway.example.com/rtc?Action=GetWebCastTask&AppId=60293a4b5c6d7e8f90a1b2c3&RoomId=planetarium&TaskId=dome'`,
    told: [{ kind: 'webcast', appId: '60293a4b5c6d7e8f90a1b2c3', roomId: 'planetarium', taskId: 'dome' }],
    secrets: ['FAKE-hunter-pass'],
  },
  {
    name: 'curl with a cookie and a bearer token',
    text: `curl 'https://admin.example.com/api/relay/detail?appId=613a4b5c6d7e8f90a1b2c3d4&roomId=rooftop&taskId=skyline' -H 'Cookie: sid=FAKESESSION0042; csrf=FAKECSRF17' -H 'Authorization: Bearer FAKE.JWT.TOKEN'`,
    told: [{ appId: '613a4b5c6d7e8f90a1b2c3d4', roomId: 'rooftop', taskId: 'skyline' }],
    secrets: ['FAKESESSION0042', 'FAKECSRF17', 'FAKE.JWT.TOKEN'],
  },
  {
    name: 'wget',
    text: `wget -qO- "https://rtc.volcengineapi.com/?Action=GetPushMixedStreamToCDNTask&Version=2020-12-01&AppId=624b5c6d7e8f90a1b2c3d4e5&RoomId=pier-39&TaskId=mix39"`,
    told: [{ kind: 'mixed-push', appId: '624b5c6d7e8f90a1b2c3d4e5', roomId: 'pier-39', taskId: 'mix39' }],
  },
  {
    name: 'HTTPie',
    text: `http GET https://rtc.volcengineapi.com/ Action==GetRecordTask Version==2023-11-01 AppId==635c6d7e8f90a1b2c3d4e5f6 RoomId==vault TaskId==v-1`,
    told: [{ kind: 'record', appId: '635c6d7e8f90a1b2c3d4e5f6', roomId: 'vault', taskId: 'v-1' }],
  },
  {
    name: 'PowerShell',
    text: `Invoke-RestMethod -Method Post -Uri 'https://rtc.volcengineapi.com/?Action=StopRecord&Version=2023-11-01' -Body '{"AppId":"646d7e8f90a1b2c3d4e5f607","RoomId":"kiosk-88","TaskId":"rec_k88"}' -ContentType 'application/json'`,
    told: [{ kind: 'record', appId: '646d7e8f90a1b2c3d4e5f607', roomId: 'kiosk-88', taskId: 'rec_k88' }],
  },
  {
    name: 'fetch copied from a browser',
    text: `fetch("https://console-api.example.com/rtc?Action=GetWebCastTask", {
  "headers": { "content-type": "application/json", "x-csrf-token": "FAKECSRF0099" },
  "body": "{\\"AppId\\":\\"657e8f90a1b2c3d4e5f60718\\",\\"RoomId\\":\\"lobby-screen\\",\\"TaskId\\":\\"ticker\\"}",
  "method": "POST"
});`,
    told: [{ kind: 'webcast', appId: '657e8f90a1b2c3d4e5f60718', roomId: 'lobby-screen', taskId: 'ticker' }],
    secrets: ['FAKECSRF0099'],
  },
  {
    name: 'a raw HTTP request',
    text: `POST /?Action=StartWebcast&Version=2020-12-01 HTTP/1.1
Host: rtc.volcengineapi.com
Content-Type: application/json
X-Security-Token: FAKESTSTOKEN0000111122223333
Authorization: HMAC-SHA256 Credential=${key}/20260313/cn-north-1/rtc/request, SignedHeaders=host;x-date, Signature=${signature}

{"AppId":"668f90a1b2c3d4e5f6071829","RoomId":"town-hall","TaskId":"slides-2","UserId":"slide-bot","SourceURL":"https://deck.example.com/?token=FAKEPAGETOKEN5"}`,
    told: [
      {
        kind: 'webcast',
        appId: '668f90a1b2c3d4e5f6071829',
        roomId: 'town-hall',
        taskId: 'slides-2',
        userId: perhaps('slide-bot'),
      },
    ],
    secrets: ['FAKESTSTOKEN0000111122223333', key, signature, 'FAKEPAGETOKEN5'],
  },
  {
    name: 'curl explained in Chinese',
    text: `我这样请求的：curl -X POST 'https://live.volcengineapi.com/?Action=StopPullRecordTask&Version=2023-01-01' -d '{"TaskId":"6c0f1e2d3c4b5a69788796a5b4c3d2e1"}' ，返回 200，但是任务还在录。`,
    told: [{ kind: 'pull-record', taskId: '6c0f1e2d3c4b5a69788796a5b4c3d2e1' }],
  },
  {
    name: 'curl in a Markdown fence',
    text: '```bash\ncurl "https://rtc.volcengineapi.com/?Action=GetPushSingleStreamToCDNTask&Version=2023-06-01&AppId=67a1b2c3d4e5f60718293a4c&RoomId=court-1&UserId=umpire"\n```\nreturns nothing for us',
    told: [{ kind: 'single-push', appId: '67a1b2c3d4e5f60718293a4c', roomId: 'court-1', userId: 'umpire' }],
  },
  {
    name: 'curl with its variables still unfilled',
    text: 'curl "https://rtc.volcengineapi.com/?Action=GetRecordTask&AppId=$APP_ID&RoomId=${ROOM}&TaskId=rec-late-show"',
    told: [{ kind: 'record', taskId: 'rec-late-show' }],
    atMostUnsure: ['$APP_ID', '${ROOM}'],
  },
];
