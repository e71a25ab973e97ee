import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVendorMessage } from './vendorMessage.ts';

describe('the vendor’s words', () => {
  it.each([
    'Request parameter error, please check input data',
    'TaskId is required, got width < 2 and height > 1080',
    '任务不存在: room-42/user-1@@task-7',
    'request 202306041104200100100232280022D31 failed',
    'no permission for action rtc:GetRecordTask on resource trn:rtc:*:2100000000:app/app0123456789',
    'Please meet me at noon (local time)',
  ])('are shown as they are: %s', (message) => {
    expect(readVendorMessage(message)).toBe(message);
  });

  it.each([undefined, null, 7, '', ' \n ', {}])('are null when there are none: %j', (message) => {
    expect(readVendorMessage(message)).toBeNull();
  });

  it('come in one line, without control and direction characters', () => {
    expect(readVendorMessage('one\r\n\ttwo\u0000\u001b[31m \u202ethree\u2028four')).toBe(
      'one two [31m three four',
    );
  });

  it('are cut at 300 characters, never through one', () => {
    const shown = readVendorMessage('😀'.repeat(1000));
    expect(shown).toBe(`${'😀'.repeat(299)}…`);
  });
});

describe('markup', () => {
  it.each([
    ['<b>Bad</b> parameter<br/>', 'Bad parameter'],
    ['see <a href="https://x.example/">this</a>', 'see this'],
    ['cut off <img src=x onerror=', 'cut off'],
    ['<<b>script>alert(1)', '< script>alert(1)'],
  ])('is removed from %s', (message, shown) => {
    expect(readVendorMessage(message)).toBe(shown);
  });

  it('is not mined for words when the message is a whole page', () => {
    expect(readVendorMessage('<!DOCTYPE html><html><body>502</body></html>')).toBeNull();
    expect(readVendorMessage('  <html><title>x</title>')).toBeNull();
  });

  it('never survives, however it is nested', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<', '>', 'b', '/', 'script', ' ', '!')).map((parts) => parts.join('')),
        (message) => {
          expect(readVendorMessage(message) ?? '').not.toMatch(/<[a-z!/]/i);
        },
      ),
    );
  });
});

describe('stack frames', () => {
  it.each([
    'Boom\n    at com.example.Task.run(Task.java:12)\n    at java.lang.Thread.run(Thread.java:8)',
    'Boom\n    at Object.<anonymous> (/srv/app/index.js:1:7)',
    'Boom goroutine 17 [running]: main.main()',
    'Boom Traceback (most recent call last): File "a.py"',
  ])('are dropped: %s', (message) => {
    expect(readVendorMessage(message)).toBe('Boom');
  });
});

describe('secrets', () => {
  const accessKeyId = 'AKLTFAKE0EXAMPLE0NOT0REAL0001';
  const signature = '35f196f1324509215500fdb92c319e9099fac0076be0e644a654ca7c5532b857';
  const token = 'STS2eyJMVEFjY2Vzc0tleUlkIjoiQUtMVEZBS0UwIiwiUG9saWN5IjoibWFkZS11cCJ9==';

  it.each([
    [`The AccessKey ${accessKeyId} does not exist`, 'The AccessKey ••• does not exist'],
    [`AccessKeyId=${accessKeyId}, region=cn-north-1`, 'AccessKeyId=•••, region=cn-north-1'],
    [`expected ${signature}, got another`, 'expected •••, got another'],
    [`Signature: "${signature.slice(0, 20)}"`, 'Signature: "•••"'],
    [`token ${token} is expired`, 'token ••• is expired'],
    [`X-Security-Token=${token.slice(0, 12)}`, 'X-Security-Token=•••'],
    ['secret_key: hunter2 rejected', 'secret_key: ••• rejected'],
    [
      `Authorization: HMAC-SHA256 Credential=${accessKeyId}/20240506, Signature=${signature}`,
      'Authorization: •••',
    ],
    [
      'cannot push to rtmp://u:p@push.example.com/live/key?sign=abc',
      'cannot push to rtmp://push.example.com/•••',
    ],
  ])('are masked in: %s', (message, shown) => {
    expect(readVendorMessage(message)).toBe(shown);
  });

  it('are masked wherever they stand in a long message', () => {
    for (const secret of [accessKeyId, signature, token]) {
      for (let position = 3900; position < 4010; position += 1) {
        const shown = readVendorMessage(`${' '.repeat(position)}${secret} is wrong`);
        expect(shown ?? '').not.toContain(secret.slice(0, 8));
      }
    }
  });
});
