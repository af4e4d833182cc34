// The official Node SDK against the practice gateway, with its own check of our answers' signatures on.
// Argument: the program that serves. Exits 0 when all held.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { AlipaySdk } from 'alipay-sdk';

const server = spawn(process.argv[2], { stdio: ['pipe', 'pipe', 'inherit'] });
const [line] = await once(createInterface({ input: server.stdout }), 'line');
const where = JSON.parse(line);

// The SDK fails on a PEM with a trailing line end.
const pem = (path) => readFileSync(path, 'utf8').trim();
const config = {
  appId: where.app_id,
  privateKey: pem(where.application_private_key),
  keyType: 'PKCS8',
  alipayPublicKey: pem(where.alipay_public_key),
  gateway: where.address,
  timeout: 20000,
};
const sdk = new AlipaySdk(config);
const call = (name, bizContent) =>
  sdk.exec(`alipay.marketing.campaign.cash.${name}`, { bizContent }, { validateSign: true });

const beijing = (ms) => new Date(ms + 8 * 3600 * 1000).toISOString().slice(0, 19).replace('T', ' ');
const created = await call('create', {
  coupon_name: '新年红包 + & = %',
  prize_type: 'fixed',
  total_money: '3.00',
  total_num: '3',
  prize_msg: '恭喜发财 } " {',
  start_time: 'NowTime',
  end_time: beijing(Date.now() + 24 * 3600 * 1000),
});
assert.equal(created.code, '10000', JSON.stringify(created));
const crowd_no = created.crowdNo;

const unpaid = await call('trigger', { crowd_no, user_id: '2088000000000001', out_biz_no: 'n1' });
assert.equal(unpaid.subCode, 'CASH_CAMPAIGN_NOT_EXIST');

const page = await fetch(decodeURIComponent(created.payUrl), { method: 'POST' });
assert.equal(page.status, 200);

const first = await call('trigger', { crowd_no, user_id: '2088000000000001', out_biz_no: 'n1' });
assert.deepEqual([first.triggerResult, first.prizeAmount, first.repeatTriggerFlag], ['true', '1.00', 'false']);
const second = await call('trigger', { crowd_no, user_id: '2088000000000001', out_biz_no: 'n1' });
assert.deepEqual([second.triggerResult, second.bizNo, second.repeatTriggerFlag], ['true', first.bizNo, 'true']);

const detail = await call('detail.query', { crowd_no });
assert.deepEqual([detail.campStatus, detail.sendAmount, detail.couponName], ['READY', '1.00', '新年红包 + & = %']);
const list = await call('list.query', { camp_status: 'ALL', page_index: '1', page_size: '10' });
assert.equal(list.totalSize, '1');
const paused = await call('status.modify', { crowd_no, camp_status: 'PAUSE' });
assert.equal(paused.code, '10000');

// The check above can fail: under another key the same answers are refused.
const otherKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'pem' });
const stranger = new AlipaySdk({ ...config, alipayPublicKey: otherKey.trim() });
await assert.rejects(
  stranger.exec('alipay.marketing.campaign.cash.detail.query', { bizContent: { crowd_no } }, { validateSign: true }),
  /验签失败/);

server.stdin.end();
await once(server, 'exit');
console.log('the official Node SDK created, paid, sent twice with one number and paid once');
