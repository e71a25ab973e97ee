import { sensitivityOf } from '../secrets/sensitivity.ts';

const more =
  /cookie|^[as]k$|app[_-]?key|security[_-]?key|push[_-]?key|^auth$|密钥|密码|签名|令牌|推流码|鉴权/i;

/** Whether what stands under this name is to be kept to itself. */
export function isSecretName(name: string): boolean {
  return more.test(name) || sensitivityOf(name) === 'secret';
}

/** Whether what stands under this name is an address with a key in it, or may be one. */
export function isAddressName(name: string): boolean {
  const sensitivity = sensitivityOf(name);
  return sensitivity === 'push' || sensitivity === 'page';
}
