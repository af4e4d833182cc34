// The official Node SDK against the bench's gateway: the same requests, its own check of the answers on. Arguments: the
// gateway's JSON line, rows, requests at once. Prints one JSON line.

import { readFileSync } from 'node:fs';
import { AlipaySdk } from 'alipay-sdk';

const where = JSON.parse(process.argv[2]);
const rows = Number(process.argv[3]);
const inFlight = Number(process.argv[4]);
const text = (path) => readFileSync(path, 'utf8').trim();
const sdk = new AlipaySdk({
  appId: where.app_id,
  privateKey: text(where.private_key_file),
  keyType: 'PKCS8',
  alipayPublicKey: text(where.alipay_public_key_file),
  gateway: where.address,
  timeout: 30000,
});

let next = 1;
let sent = 0;
async function sendInTurn() {
  while (next <= rows) {
    const row = next++;
    const answer = await sdk.exec('alipay.marketing.campaign.cash.trigger', {
      bizContent: {
        crowd_no: where.crowd_no,
        user_id: `2088${String(row).padStart(12, '0')}`,
        out_biz_no: `bench${String(row).padStart(9, '0')}`,
      },
    }, { validateSign: true });
    if (answer.code === '10000' && answer.triggerResult === 'true') sent += 1;
  }
}

const before = process.cpuUsage();
const start = process.hrtime.bigint();
await Promise.all(Array.from({ length: inFlight }, sendInTurn));
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
const cpu = process.cpuUsage(before);
console.log(JSON.stringify({
  rows, sent, seconds, per_second: rows / seconds, cpu_ms: (cpu.user + cpu.system) / 1000 / rows,
}));
process.exit(0); // the SDK keeps its connections
