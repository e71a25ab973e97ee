import type { DiagnosisWords } from '../diagnosisWords.ts';

const tryAgainSoon = '几秒后重试。';
const tellOperator = '如果一直如此，请告知 Tasklens 的管理员。';

export const problems: DiagnosisWords['problems'] = {
  'invalid-query': {
    headline: '这些 ID 无法查询',
    explanation: '缺少必填的 ID，或 ID 中有不允许的字符。',
    nextSteps: ['改正标出的内容后重新查询，最好重新复制一遍 ID。'],
  },
  'not-found': {
    headline: '这个地址没有内容',
    explanation: '链接可能不完整或已过期，也可能是对应的内容已不再保存。',
    nextSteps: ['请对方重新发送链接，或用 ID 重新查询。'],
  },
  'task-not-found': {
    headline: '火山引擎没有这个任务',
    explanation:
      '可能是 ID 有误、AppId 属于其他账号、任务类型选错，或任务开始于 72 小时之前：RTC 任务只能查询 72 小时内开始的。',
    nextSteps: [
      '将各项 ID 与客户提供的逐一核对，并向客户确认任务类型和开始时间。',
      '如果是客户端发起的转推，请填写用户 ID，或在任务 ID 中填写 userId@@taskId。',
      '向客户确认是否为端云一体场景下的客户端合流转推，这类任务不支持查询。',
    ],
  },
  'vendor-rejected': {
    headline: '火山引擎不接受这些 ID',
    explanation: '火山引擎拒绝了请求，返回的信息中会指出有问题的参数。',
    nextSteps: [
      '改正它指出的 ID，最好重新复制一遍。',
      '如果各项 ID 都没有问题，请确认 AppId 属于 Tasklens 所用的账号。',
    ],
  },
  'vendor-denied': {
    headline: '火山引擎拒绝了 Tasklens 的访问',
    explanation:
      '问题出在访问密钥、密钥的权限、账号开通的服务，或运行 Tasklens 的机器的时钟上，重试不会解决。',
    nextSteps: [
      '确认该应用或直播录制任务属于 Tasklens 所用的账号。',
      '将本页转给 Tasklens 的管理员：密钥须有效，并有查询接口的权限（rtc: 和 live: 的只读操作），机器时钟须准确。',
      '请账号负责人确认服务已开通且账号没有欠费。',
    ],
  },
  'vendor-throttled': {
    headline: '火山引擎正在对该账号限流',
    explanation: '账号的请求频率已达上限，账号下的所有应用和服务共用这个上限。任务本身不受影响。',
    nextSteps: [tryAgainSoon, '如果经常发生，请 Tasklens 的管理员排查账号下还有谁在频繁请求。'],
  },
  busy: {
    headline: '同时查询的人太多',
    explanation: 'Tasklens 可用的请求额度已用完，其余额度留给线上业务，因此这次没有请求火山引擎。',
    nextSteps: [tryAgainSoon, '如果经常发生，请 Tasklens 的管理员调大额度占比（VENDOR_QPS_SHARE）。'],
  },
  'vendor-unavailable': {
    headline: '火山引擎暂时无法应答',
    explanation: '多次尝试后，火山引擎仍返回服务故障或无法连接。',
    nextSteps: [
      '一分钟后重试。',
      '如果一直如此且有请求 ID，请附上它向火山引擎提交工单。',
      '如果没有请求 ID，请 Tasklens 的管理员检查网络。',
    ],
  },
  'vendor-timeout': {
    headline: '火山引擎没有及时应答',
    explanation: '在限定时间内没有收到完整的应答，这不代表任务有问题。',
    nextSteps: [tryAgainSoon, tellOperator],
  },
  'vendor-unreadable': {
    headline: '无法读取火山引擎的应答',
    explanation: '应答不完整、过大，或不符合文档中的格式。',
    nextSteps: [tryAgainSoon, tellOperator],
  },
  'picture-unavailable': {
    headline: '图片无法加载',
    explanation: '任务引用的远程图片未能获取，或不适合展示。',
    nextSteps: [tryAgainSoon, '请客户确认图片地址正确，且可以公开访问。'],
  },
  'run-not-kept': {
    headline: '这一次运行没有保存记录',
    explanation: '这些 ID 已被再次使用，火山引擎现在返回的是之后的一次运行，而这一次没有人查看过。',
    nextSteps: ['打开之后的那次运行，或询问链接的发送者当时看到了什么。'],
  },
  'share-expired': {
    headline: '这个分享已过期',
    explanation: '有效期由分享者设定。',
    nextSteps: ['请分享者重新分享一次。'],
  },
  'share-revoked': {
    headline: '你已撤回这个分享',
    explanation: '其他人看不到这条说明：对他们来说，这个地址没有内容。',
    nextSteps: ['如果还有人需要，请重新分享。'],
  },
  'keep-impossible': {
    headline: '没有需要继续盯着的内容',
    explanation: '火山引擎已不再保留这次运行，或这类任务没有查询期限。',
    nextSteps: ['可以直接分享已保存的内容。'],
  },
  'foreign-origin': {
    headline: '这个操作来自其他网站',
    explanation: '只有 Tasklens 自己的页面可以更改它保存的内容。',
    nextSteps: ['请打开 Tasklens，在其中操作。'],
  },
  'not-json': {
    headline: '请求不是 JSON 格式',
    explanation: '会产生更改的请求必须使用 JSON。',
    nextSteps: ['发送时请带上 Content-Type: application/json。'],
  },
  'store-unavailable': {
    headline: '暂时无法读取已保存的内容',
    explanation: 'Tasklens 的数据库没有响应，查询不受影响。',
    nextSteps: [tryAgainSoon, tellOperator],
  },
  internal: {
    headline: 'Tasklens 出错了',
    explanation: '这是 Tasklens 自身的问题，与任务和您填写的内容无关。',
    nextSteps: ['重试。', '如果一直如此，请将请求 ID 转给 Tasklens 的管理员，日志中可以查到。'],
  },
  offline: {
    headline: '无法连接 Tasklens',
    explanation: '浏览器没有网络，或 Tasklens 服务没有响应。',
    nextSteps: ['检查网络，需要时检查 VPN。', '重试。', tellOperator],
  },
  'answer-unreadable': {
    headline: '页面版本已过期',
    explanation: '本页面与 Tasklens 服务的版本不一致。',
    nextSteps: ['刷新页面。', tellOperator],
  },
};

/** 接在“图片无法加载：”之后。 */
export const pictureFailures: DiagnosisWords['pictureFailures'] = {
  'refused-address': '图片地址不在公网上',
  unreachable: '无法连接图片所在的服务器',
  timeout: '5 秒内没有收到完整的图片',
  status: '图片所在的服务器拒绝提供',
  'too-many-redirects': '地址重定向超过 3 次',
  'not-a-picture': '返回的内容不是 PNG 或 JPEG 图片',
  'too-large': '图片超过 5 MiB，或像素过多',
  busy: '当前加载的图片太多，请几秒后重试',
};
