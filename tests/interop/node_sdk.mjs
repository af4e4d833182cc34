// The official Node SDK against the practice gateway, in both protocols, with keys and with certificates, plain and
// encrypted, with its own check of our answers' signatures on. Argument: the program that serves. Exits 0 when all held.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createVerify, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { AlipaySdk } from 'alipay-sdk';

const server = spawn(process.argv[2], { stdio: ['pipe', 'pipe', 'inherit'] });
const [line] = await once(createInterface({ input: server.stdout }), 'line');
const where = JSON.parse(line);

// The SDK fails on a PEM with a trailing line end.
const text = (path) => readFileSync(path, 'utf8').trim();
const common = {
  appId: where.app_id,
  privateKey: text(where.private_key_file),
  keyType: 'PKCS8',
  gateway: where.address,
  endpoint: where.v3_base,
  encryptKey: text(where.aes_key_file),
  timeout: 20000,
};
const withKey = { ...common, alipayPublicKey: text(where.alipay_public_key_file) };
const withCertificates = {
  ...common,
  appCertPath: where.app_cert_file,
  alipayPublicCertPath: where.alipay_cert_file,
  alipayRootCertPath: where.root_cert_file,
};

const method = (name) => `alipay.marketing.campaign.cash.${name}`;
const path = (name) => `/v3/${method(name).replaceAll('.', '/')}`;
const isQuery = (name) => name.endsWith('.query');

// Both protocols as one function (name, fields) -> { fields of the answer, code }.
const camelToSnake = (key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const v2 = (sdk, needEncrypt, token) => async (name, bizContent) => {
  const parameters = { bizContent, needEncrypt, ...(token ? { app_auth_token: token } : {}) };
  const answer = await sdk.exec(method(name), parameters, { validateSign: true });
  const fields = Object.fromEntries(Object.entries(answer).map(([key, value]) => [camelToSnake(key), value]));
  return { ...fields, code: answer.code === '10000' ? 'ok' : answer.subCode };
};
// The SDK cuts an encrypted answer wrongly where it checks the signature: there the text is a JSON string whose two
// quotes are signed too. It is checked here instead; errors come as a plain object and go the SDK's own way.
function checkingCiphertext(sdk) {
  const checkOfSdk = sdk.checkResponseSign.bind(sdk);
  sdk.checkResponseSign = (raw, node, sign, traceId) => {
    const sealed = new RegExp(`"${node}":("[A-Za-z0-9+/=]+")`).exec(raw)?.[1];
    if (sealed === undefined) return checkOfSdk(raw, node, sign, traceId);
    const fits = createVerify('RSA-SHA256').update(sealed).verify(sdk.config.alipayPublicKey, sign, 'base64');
    assert.ok(fits, '验签失败');
    ciphertexts += 1;
  };
  return sdk;
}
let ciphertexts = 0;

// The SDK encrypts no GET, but would decrypt its answer: those stay plain.
const v3 = (sdk, needEncrypt, appAuthToken) => async (name, fields) => {
  try {
    const answer = isQuery(name)
      ? await sdk.curl('GET', path(name), { query: fields, appAuthToken })
      : await sdk.curl('POST', path(name), { body: fields, needEncrypt, appAuthToken });
    assert.equal(answer.responseHttpStatus, 200);
    return { ...answer.data, code: 'ok' };
  } catch (error) {
    if (error.responseHttpStatus === undefined || error.responseHttpStatus < 400) throw error;
    return { code: error.code };
  }
};

const beijing = (ms) => new Date(ms + 8 * 3600 * 1000).toISOString().slice(0, 19).replace('T', ' ');

// The whole life of a campaign; the same in whatever way it is called.
async function playCampaign(call) {
  const created = await call('create', {
    coupon_name: '新年红包 + & = %',
    prize_type: 'fixed',
    total_money: '3.00',
    total_num: '3',
    prize_msg: '恭喜发财 } " {',
    start_time: 'NowTime',
    end_time: beijing(Date.now() + 24 * 3600 * 1000),
  });
  assert.equal(created.code, 'ok', JSON.stringify(created));
  const crowd_no = created.crowd_no;
  const ask = { crowd_no, user_id: '2088000000000001', out_biz_no: 'n1' };
  assert.equal((await call('trigger', ask)).code, 'CASH_CAMPAIGN_NOT_EXIST');

  const page = await fetch(decodeURIComponent(created.pay_url), { method: 'POST' });
  assert.equal(page.status, 200);

  const first = await call('trigger', ask);
  assert.deepEqual([first.trigger_result, first.prize_amount, first.repeat_trigger_flag], ['true', '1.00', 'false']);
  const second = await call('trigger', ask);
  assert.deepEqual([second.trigger_result, second.biz_no, second.repeat_trigger_flag], ['true', first.biz_no, 'true']);

  const detail = await call('detail.query', { crowd_no });
  assert.deepEqual([detail.camp_status, detail.send_amount, detail.coupon_name], ['READY', '1.00', '新年红包 + & = %']);
  const list = await call('list.query', { camp_status: 'ALL', page_index: '1', page_size: '10' });
  assert.equal(list.camp_list.map((one) => one.crowdNo ?? one.crowd_no)[0], crowd_no);
  assert.equal((await call('status.modify', { crowd_no, camp_status: 'PAUSE' })).code, 'ok');
  return crowd_no;
}

const token = text(where.app_auth_token_file);
const ways = [
  ['v2, keys', v2(new AlipaySdk(withKey), false)],
  ['v2, certificates', v2(new AlipaySdk(withCertificates), false)],
  ['v2, certificates, for a merchant', v2(new AlipaySdk(withCertificates), false, token)],
  ['v2, keys, encrypted', v2(checkingCiphertext(new AlipaySdk(withKey)), true)],
  ['v2, certificates, encrypted', v2(checkingCiphertext(new AlipaySdk(withCertificates)), true)],
  ['v3, keys', v3(new AlipaySdk(withKey), false)],
  ['v3, certificates', v3(new AlipaySdk(withCertificates), false)],
  ['v3, keys, encrypted', v3(new AlipaySdk(withKey), true)],
  ['v3, certificates, encrypted, for a merchant', v3(new AlipaySdk(withCertificates), true, token)],
];
let crowd_no;
for (const [name, call] of ways) {
  try {
    crowd_no = await playCampaign(call);
  } catch (error) {
    error.message = `${name}: ${error.message}`;
    throw error;
  }
}
assert.ok(ciphertexts > 0);

// Alipay's certificate can be had from Alipay, and no other.
const sdk = new AlipaySdk(withCertificates);
const download = (alipay_cert_sn) =>
  sdk.exec('alipay.open.app.alipaycert.download', { bizContent: { alipay_cert_sn } }, { validateSign: true });
const downloaded = await download(sdk.config.alipayCertSn);
assert.equal(Buffer.from(downloaded.alipayCertContent, 'base64').toString().trim(), text(where.alipay_cert_file));
assert.equal((await download('0'.repeat(32))).subCode, 'isv.alipay-cert-not-exist');

// What is wrong on the caller's side is refused.
const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = { spki: { type: 'spki', format: 'pem' }, pkcs8: { type: 'pkcs8', format: 'pem' } };
const otherPrivateKey = other.privateKey.export(pem.pkcs8).trim();
const otherRoot = { ...withCertificates, alipayRootCertPath: where.alipay_cert_file };
const otherApp = { ...withCertificates, appCertPath: where.alipay_cert_file };
const wrongAsks = [
  [v2(new AlipaySdk({ ...withKey, privateKey: otherPrivateKey }), false), 'isv.invalid-signature'],
  [v3(new AlipaySdk({ ...withKey, privateKey: otherPrivateKey }), false), 'invalid-signature'],
  [v2(new AlipaySdk(otherRoot), false), 'isv.invalid-alipay-root-cert-sn'],
  [v3(new AlipaySdk(otherRoot), false), 'invalid-alipay-root-cert-sn'],
  [v2(new AlipaySdk(otherApp), false), 'isv.app-cert-not-exist'],
  [v3(new AlipaySdk(otherApp), false), 'app-cert-not-exist'],
  [v2(new AlipaySdk({ ...withKey, encryptKey: 'AAAAAAAAAAAAAAAAAAAAAA==' }), true), 'isv.decryption-error-unknown'],
  [v2(new AlipaySdk(withKey), false, '202199BB0'), 'aop.invalid-app-auth-token'],
  [v3(new AlipaySdk(withKey), false, '202199BB0'), 'invalid-app-auth-token'],
];
for (const [call, code] of wrongAsks) assert.equal((await call('detail.query', { crowd_no })).code, code);

// The SDK's checks above can fail: with another key or certificate of Alipay the same answers are not believed.
const otherKey = { ...withKey, alipayPublicKey: other.publicKey.export(pem.spki).trim() };
const otherCertificate = { ...withCertificates, alipayPublicCertPath: where.app_cert_file };
const disbelieved = [
  [v2(new AlipaySdk(otherKey), false), /验签失败/],
  [v2(checkingCiphertext(new AlipaySdk(otherKey)), true), /验签失败/],
  [v3(new AlipaySdk(otherKey), false), /验签失败/],
  [v2(new AlipaySdk(otherCertificate), false), /验签失败/],
  [v3(new AlipaySdk(otherCertificate), false), /证书号不匹配/],
];
for (const [call, why] of disbelieved) await assert.rejects(call('detail.query', { crowd_no }), why);

server.stdin.end();
await once(server, 'exit');
console.log(`the official Node SDK ran a campaign in ${ways.length} ways: sent twice with one number, paid once`);
