<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BatchReport</name>
    <message>
        <source>Stopping, finishing %1 in flight</source>
        <translation>正在停止，等待 %1 个已发出的请求</translation>
    </message>
    <message>
        <source>Waiting %1 s</source>
        <translation>等待 %1 秒</translation>
    </message>
    <message>
        <source>Batch %1: %2</source>
        <translation>批次 %1：%2</translation>
    </message>
    <message>
        <source>Rows %1 = sent %2 + refused %3 + unconfirmed %4 + unsent %5 + cannot be sent %6</source>
        <translation>共 %1 行 = 成功 %2 + 失败 %3 + 待确认 %4 + 未发 %5 + 不能发送 %6</translation>
    </message>
    <message>
        <source>Paid out: %1</source>
        <translation>已发放：%1</translation>
    </message>
    <message>
        <source>Go on with: hongbao send --resume %1</source>
        <translation>继续发放：hongbao send --resume %1</translation>
    </message>
    <message>
        <source>To be checked by hand in Alipay&apos;s bill: %1</source>
        <translation>需到支付宝账单人工核对：%1</translation>
    </message>
    <message>
        <source>Goes on in %1 min</source>
        <translation>%1 分钟后继续</translation>
    </message>
    <message>
        <source>Then: hongbao batch settle %1 --out-biz-no NUMBER --as paid|not-paid --reason TEXT</source>
        <translation>核对后：hongbao batch settle %1 --out-biz-no 单号 --as paid|not-paid --reason 原因</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Accounts: who sends, and with which keys</source>
        <translation>账号：由谁发放，用哪些密钥</translation>
    </message>
    <message>
        <source>Add an account; everything is checked before it is stored</source>
        <translation>添加账号；先检查，后保存</translation>
    </message>
    <message>
        <source>Its name here</source>
        <translation>账号名称</translation>
    </message>
    <message>
        <source>AppID of the open platform</source>
        <translation>开放平台的 AppID</translation>
    </message>
    <message>
        <source>The application&apos;s private key</source>
        <translation>应用私钥</translation>
    </message>
    <message>
        <source>Gateway address (default: Alipay&apos;s live gateway)</source>
        <translation>网关地址（默认：支付宝正式网关）</translation>
    </message>
    <message>
        <source>The merchant&apos;s authorisation, for agents</source>
        <translation>商家授权令牌，供服务商使用</translation>
    </message>
    <message>
        <source>One more TLS authority, e.g. a company proxy&apos;s</source>
        <translation>附加的 TLS 证书，例如公司代理的证书</translation>
    </message>
    <message>
        <source>List the accounts</source>
        <translation>列出账号</translation>
    </message>
    <message>
        <source>Ask Alipay one harmless question and name the mistake</source>
        <translation>向支付宝问一个无害的问题，并指出错误所在</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Remove an account and its key; the ledger stays</source>
        <translation>移除账号及其密钥；账本保留</translation>
    </message>
    <message>
        <source>Batches: what was sent when, and with what result</source>
        <translation>批次：何时发了什么，结果如何</translation>
    </message>
    <message>
        <source>List the batches</source>
        <translation>列出批次</translation>
    </message>
    <message>
        <source>Show one batch</source>
        <translation>查看一个批次</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>批次编号</translation>
    </message>
    <message>
        <source>Write your list with the results beside each row</source>
        <translation>写出您的名单，并在每行旁边附上结果</translation>
    </message>
    <message>
        <source>Create a campaign; no money moves until it is paid</source>
        <translation>创建活动；付款之前没有资金变动</translation>
    </message>
    <message>
        <source>Its name, seen by the recipients</source>
        <translation>活动名称，领取人可见</translation>
    </message>
    <message>
        <source>All its money, in yuan</source>
        <translation>总金额，单位元</translation>
    </message>
    <message>
        <source>Number of packets</source>
        <translation>红包个数</translation>
    </message>
    <message>
        <source>fixed (default) or random</source>
        <translation>fixed 固定金额（默认）或 random 随机金额</translation>
    </message>
    <message>
        <source>The sentence in the packet</source>
        <translation>红包里给领取人的话</translation>
    </message>
    <message>
        <source>now (default) or &quot;yyyy-MM-dd HH:mm:ss&quot;, Beijing time</source>
        <translation>now 立即开始（默认）或 &quot;yyyy-MM-dd HH:mm:ss&quot;，北京时间</translation>
    </message>
    <message>
        <source>&quot;yyyy-MM-dd HH:mm:ss&quot;, Beijing time</source>
        <translation>&quot;yyyy-MM-dd HH:mm:ss&quot;，北京时间</translation>
    </message>
    <message>
        <source>Packets for one person: L1 (default), D3|L10</source>
        <translation>每人领取限制：L1（默认）、D3|L10</translation>
    </message>
    <message>
        <source>Where the browser goes after paying</source>
        <translation>付款后跳转的网址</translation>
    </message>
    <message>
        <source>The campaign&apos;s number (crowd_no)</source>
        <translation>活动号（crowd_no）</translation>
    </message>
    <message>
        <source>I know that this is final</source>
        <translation>确认关闭，不可恢复</translation>
    </message>
    <message>
        <source>Campaigns: create, pay, look at, pause, close</source>
        <translation>活动：创建、付款、查看、暂停、关闭</translation>
    </message>
    <message>
        <source>List the campaigns</source>
        <translation>列出活动</translation>
    </message>
    <message>
        <source>Ask Alipay first</source>
        <translation>先向支付宝查询</translation>
    </message>
    <message>
        <source>Show one campaign as Alipay sees it now</source>
        <translation>查看活动在支付宝的当前状态</translation>
    </message>
    <message>
        <source>Print the payment link; on practice also pay</source>
        <translation>打印付款链接；练习环境同时付款</translation>
    </message>
    <message>
        <source>Pause a running campaign</source>
        <translation>暂停进行中的活动</translation>
    </message>
    <message>
        <source>Resume a paused campaign</source>
        <translation>恢复已暂停的活动</translation>
    </message>
    <message>
        <source>Close a campaign for good</source>
        <translation>永久关闭活动</translation>
    </message>
    <message>
        <source>One JSON object (lists: one array) on standard output</source>
        <translation>在标准输出打印一个 JSON 对象（列表为一个数组）</translation>
    </message>
    <message>
        <source>The data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>The account to work with (default: practice)</source>
        <translation>使用的账号（默认：practice）</translation>
    </message>
    <message>
        <source>A file whose first line opens a sealed key (or: environment HONGBAO_PASSPHRASE)</source>
        <translation>首行为密钥口令的文件（或用环境变量 HONGBAO_PASSPHRASE）</translation>
    </message>
    <message>
        <source>The language of messages: zh or en</source>
        <translation>提示语言：zh 或 en</translation>
    </message>
    <message>
        <source>Alipay cash red packets from the command line</source>
        <translation>在命令行发放支付宝现金红包</translation>
    </message>
    <message>
        <source>A first campaign in the practice world, from creating to comparing the sums</source>
        <translation>在练习环境完成第一个活动：从创建到核对金额</translation>
    </message>
    <message>
        <source>Who got what: every payout of this account</source>
        <translation>谁收到了什么：这个账号的每一笔发放</translation>
    </message>
    <message>
        <source>Of this campaign</source>
        <translation>只看这个活动</translation>
    </message>
    <message>
        <source>Of exactly this person</source>
        <translation>只看这个人</translation>
    </message>
    <message>
        <source>sent, refused, unknown or unsent</source>
        <translation>sent、refused、unknown 或 unsent</translation>
    </message>
    <message>
        <source>Any part of an ID, a name, a note or a number</source>
        <translation>ID、姓名、备注或编号的任意部分</translation>
    </message>
    <message>
        <source>yyyy-MM-dd or &quot;yyyy-MM-dd HH:mm:ss&quot;, Beijing time</source>
        <translation>yyyy-MM-dd 或 &quot;yyyy-MM-dd HH:mm:ss&quot;，北京时间</translation>
    </message>
    <message>
        <source>The same form; a day counts whole</source>
        <translation>格式相同；写日期时包含当天</translation>
    </message>
    <message>
        <source>At most so many rows (default 200)</source>
        <translation>最多多少行（默认 200）</translation>
    </message>
    <message>
        <source>Write all of them to a CSV file</source>
        <translation>全部写入 CSV 文件</translation>
    </message>
    <message>
        <source>Keys: make a pair, or learn what a file holds</source>
        <translation>密钥：生成一对，或查看文件内容</translation>
    </message>
    <message>
        <source>Make an RSA key pair of 2048 bits</source>
        <translation>生成一对 2048 位 RSA 密钥</translation>
    </message>
    <message>
        <source>The folder for its files</source>
        <translation>存放文件的文件夹</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Lists of recipients</source>
        <translation>发放名单</translation>
    </message>
    <message>
        <source>Show every row that cannot plainly be sent, and why</source>
        <translation>列出不能直接发送的每一行及原因</translation>
    </message>
    <message>
        <source>Also look who has a packet of this campaign already</source>
        <translation>同时检查谁在这个活动中已有红包</translation>
    </message>
    <message>
        <source>Which column is what: &quot;column=field,...&quot;</source>
        <translation>列的对应关系：&quot;列=字段,...&quot;</translation>
    </message>
    <message>
        <source>The practice world: Alipay&apos;s behaviour without money</source>
        <translation>练习环境：没有资金的支付宝</translation>
    </message>
    <message>
        <source>Run the practice gateway for other programs too</source>
        <translation>运行练习网关，供其他程序使用</translation>
    </message>
    <message>
        <source>Port on this computer (default: any)</source>
        <translation>本机端口（默认：任意）</translation>
    </message>
    <message>
        <source>Accidents to happen, as JSON</source>
        <translation>要发生的意外，JSON 格式</translation>
    </message>
    <message>
        <source>Send; without it only the summary is shown</source>
        <translation>确认发送；不加则只显示汇总</translation>
    </message>
    <message>
        <source>Refuse unless the sum is this</source>
        <translation>总额不符则不发送</translation>
    </message>
    <message>
        <source>Leave out rows that cannot be sent</source>
        <translation>不发不能发送的行，其余照发</translation>
    </message>
    <message>
        <source>Requests a second (default 20; 0: no limit of ours)</source>
        <translation>每秒请求数（默认 20；0 表示不设上限）</translation>
    </message>
    <message>
        <source>Requests at the same time (default 8)</source>
        <translation>同时进行的请求数（默认 8）</translation>
    </message>
    <message>
        <source>yes or no: wait for the first packet before the rest (default: yes above ten rows)</source>
        <translation>yes 或 no：是否等第一个红包到账后再发其余（默认：超过十行时 yes）</translation>
    </message>
    <message>
        <source>Send packets to a list, or go on with what was interrupted</source>
        <translation>按名单发放红包，或继续中断的发放</translation>
    </message>
    <message>
        <source>Refuse unless it is this many people</source>
        <translation>人数不符则不发送</translation>
    </message>
    <message>
        <source>What to send</source>
        <translation>发放内容</translation>
    </message>
    <message>
        <source>Go on with a batch, or with all</source>
        <translation>继续一个批次，或全部未完成的批次</translation>
    </message>
    <message>
        <source>Check the ledger&apos;s chain, and its sums against Alipay&apos;s</source>
        <translation>检查账本的哈希链，并与支付宝核对金额</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>缺少命令</translation>
    </message>
    <message>
        <source>system, none, or http://host:port or socks5://host:port</source>
        <translation>system 系统代理、none 不用代理，或 http://主机:端口、socks5://主机:端口</translation>
    </message>
    <message>
        <source>Seconds to connect, 1 to 60 (default 5)</source>
        <translation>连接最多等几秒，1 到 60（默认 5）</translation>
    </message>
    <message>
        <source>Seconds to answer, 5 to 300 (default 30)</source>
        <translation>答复最多等几秒，5 到 300（默认 30）</translation>
    </message>
    <message>
        <source>Alipay&apos;s public key; or all three:</source>
        <translation>支付宝公钥；或以下三个证书：</translation>
    </message>
    <message>
        <source>The application&apos;s certificate</source>
        <translation>应用公钥证书</translation>
    </message>
    <message>
        <source>Alipay&apos;s certificate</source>
        <translation>支付宝公钥证书</translation>
    </message>
    <message>
        <source>Alipay&apos;s root certificates</source>
        <translation>支付宝根证书</translation>
    </message>
    <message>
        <source>The key for content encryption, if it is set</source>
        <translation>接口内容加密用的密钥（如已设置）</translation>
    </message>
    <message>
        <source>v2 (default) or v3</source>
        <translation>v2（默认）或 v3</translation>
    </message>
    <message>
        <source>A file whose first line seals the backup (or: HONGBAO_BACKUP_PASSPHRASE; default: the account&apos;s)</source>
        <translation>首行为备份口令的文件（或用环境变量 HONGBAO_BACKUP_PASSPHRASE；默认使用账号的口令）</translation>
    </message>
    <message>
        <source>Write the account, sealed, to one file</source>
        <translation>把账号加密备份到一个文件</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>Take an account back from its backup</source>
        <translation>从备份恢复账号</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>Change what opens the account&apos;s key</source>
        <translation>更改打开账号密钥的方式</translation>
    </message>
    <message>
        <source>A file whose first line is the new passphrase (or: environment HONGBAO_NEW_PASSPHRASE)</source>
        <translation>首行为新口令的文件（或用环境变量 HONGBAO_NEW_PASSPHRASE）</translation>
    </message>
    <message>
        <source>No passphrase: the data folder&apos;s own seal</source>
        <translation>不设口令，改用数据文件夹自己的密钥加密</translation>
    </message>
    <message>
        <source>Keep the passphrase in the system&apos;s key store</source>
        <translation>把口令保存在系统密钥库中</translation>
    </message>
    <message>
        <source>Take it out of the system&apos;s key store</source>
        <translation>从系统密钥库中删除口令</translation>
    </message>
    <message>
        <source>How calls reach the gateway: proxy and waiting times</source>
        <translation>如何连接网关：代理和等待时间</translation>
    </message>
    <message>
        <source>Say what a file holds, and whether it fits its place</source>
        <translation>说明文件里是什么，以及是否适合所填的位置</translation>
    </message>
    <message>
        <source>What it should be</source>
        <translation>它应该是什么</translation>
    </message>
    <message>
        <source>The application&apos;s private key, to compare with</source>
        <translation>用于核对的应用私钥</translation>
    </message>
    <message>
        <source>The AppID, to compare with</source>
        <translation>用于核对的 AppID</translation>
    </message>
    <message>
        <source>Take calls in this mode only (default: both)</source>
        <translation>只接受这种加签方式的请求（默认：两种都接受）</translation>
    </message>
    <message>
        <source>The list: a workbook, CSV or text; - is standard input</source>
        <translation>名单：Excel 工作簿、CSV 或文本；- 表示标准输入</translation>
    </message>
    <message>
        <source>JSON: an object about the whole list, its rows among it</source>
        <translation>以 JSON 输出整份名单的报告（一个对象，含各行）</translation>
    </message>
    <message>
        <source>The sheet of a workbook: its name, or its number from 1</source>
        <translation>工作簿中的工作表：名称，或从 1 开始的序号</translation>
    </message>
    <message>
        <source>How the characters are written, if it is not found: %1</source>
        <translation>文字编码，无法自动识别时填写：%1</translation>
    </message>
    <message>
        <source>What stands between cells: a character, tab or none</source>
        <translation>单元格之间的分隔符：一个字符、tab 或 none（没有）</translation>
    </message>
    <message>
        <source>The header&apos;s line, or none</source>
        <translation>表头所在的行号，或 none（没有表头）</translation>
    </message>
    <message>
        <source>Settle a row that stays unconfirmed, after looking into Alipay&apos;s bill</source>
        <translation>查看支付宝账单后，人工确认一行仍待确认的结果</translation>
    </message>
    <message>
        <source>The row&apos;s number</source>
        <translation>该行的商户单号</translation>
    </message>
    <message>
        <source>What the bill says: paid or not-paid</source>
        <translation>账单显示：paid 已发放，或 not-paid 未发放</translation>
    </message>
    <message>
        <source>How you know; kept with the row for good</source>
        <translation>依据是什么；会永久保存在该行</translation>
    </message>
    <message>
        <source>What was paid (default: as planned)</source>
        <translation>实际发放金额（默认：计划金额）</translation>
    </message>
    <message>
        <source>Alipay&apos;s number of the packet</source>
        <translation>支付宝的红包流水号</translation>
    </message>
    <message>
        <source>Ask Alipay again for rows that stay unconfirmed, with the same numbers: nobody is paid twice</source>
        <translation>用原单号再次询问支付宝仍待确认的行：不会重复发放</translation>
    </message>
    <message>
        <source>Only the row with this number</source>
        <translation>只处理这个单号的行</translation>
    </message>
    <message>
        <source>Why; kept in the journal</source>
        <translation>原因；会记入日志</translation>
    </message>
    <message>
        <source>Who was paid in another campaign within so many days wants a look (default 0: nobody)</source>
        <translation>多少天内在其他活动领过的人需要你看一下（默认 0：不查）</translation>
    </message>
    <message>
        <source>Prove that nobody is paid twice: accidents and kills in the practice world, counted</source>
        <translation>自检：在练习环境中制造故障并强制结束程序，证明没有人重复领取</translation>
    </message>
    <message>
        <source>People on the list (default 200)</source>
        <translation>名单人数（默认 200）</translation>
    </message>
    <message>
        <source>Times the program is killed (default 5)</source>
        <translation>强制结束程序的次数（默认 5）</translation>
    </message>
    <message>
        <source>Start later, Beijing time</source>
        <translation>定时开始（北京时间）</translation>
    </message>
    <message>
        <source>Send only between these hours, Beijing time</source>
        <translation>只在此时段发放（北京时间）</translation>
    </message>
    <message>
        <source>Seconds to wait for a gateway that is out of reach before stopping (default 60)</source>
        <translation>网关连不上时等待多少秒后停止（默认 60）</translation>
    </message>
    <message>
        <source>Send the refused rows of a batch again, with new numbers tied to the refused ones</source>
        <translation>把一个批次中被拒绝的行用新单号重新发放，并关联原单号</translation>
    </message>
    <message>
        <source>Wait until it is paid in the browser; also after a restart</source>
        <translation>等待在浏览器中付款；重启后也可继续等待</translation>
    </message>
    <message>
        <source>Begin with a template: points (points redeemed) or invite (friends invited)</source>
        <translation>从模板开始：points（积分兑换）或 invite（邀请注册）</translation>
    </message>
    <message>
        <source>Begin with a copy of an earlier campaign</source>
        <translation>沿用一个以前的活动</translation>
    </message>
    <message>
        <source>Only compute and check it; nothing is created</source>
        <translation>只计算和检查，不创建</translation>
    </message>
    <message>
        <source>The bill that Alipay&apos;s site offers a day later, of practice and at once</source>
        <translation>支付宝网站次日提供的账单；练习环境立即提供</translation>
    </message>
    <message>
        <source>Only this campaign (crowd_no)</source>
        <translation>只要这个活动（crowd_no）</translation>
    </message>
    <message>
        <source>The CSV file to write</source>
        <translation>要写入的 CSV 文件</translation>
    </message>
    <message>
        <source>Hold the ledger&apos;s sums against Alipay&apos;s, and its rows against Alipay&apos;s bill</source>
        <translation>对账：账本金额与支付宝对比，逐行与支付宝账单对比</translation>
    </message>
    <message>
        <source>The bill from Alipay&apos;s site, offered a day later: a workbook, CSV or text</source>
        <translation>从支付宝网站下载的账单（次日提供）：Excel、CSV 或文本</translation>
    </message>
    <message>
        <source>Which column is what: &quot;column=field,...&quot;; fields out_biz_no, biz_no, amount, recipient, campaign, time, none</source>
        <translation>各列的含义：&quot;列=字段,...&quot;；字段 out_biz_no、biz_no、amount、recipient、campaign、time、none</translation>
    </message>
    <message>
        <source>Settle a difference of the latest reconciliation for good, with a reason</source>
        <translation>写明理由，处理最近一次对账中的一条差异（不可撤销）</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>All that are open</source>
        <translation>所有未处理的</translation>
    </message>
    <message>
        <source>Why; kept in the journal for good</source>
        <translation>理由；永久记入日志</translation>
    </message>
    <message>
        <source>Emergency stop: pause the campaign and every batch on it, also that of another program</source>
        <translation>紧急停止：暂停活动和它的所有批次，包括其他程序正在发放的</translation>
    </message>
    <message>
        <source>Write the ledger to one file, also while it is in use</source>
        <translation>把账本写成一个文件，使用中也可以</translation>
    </message>
    <message>
        <source>Put a backup in the ledger&apos;s place, after checking it</source>
        <translation>检查备份后，用它取代账本</translation>
    </message>
    <message>
        <source>A file that backup wrote</source>
        <translation>backup 写出的文件</translation>
    </message>
    <message>
        <source>I know that this replaces the ledger</source>
        <translation>我知道这会取代账本</translation>
    </message>
    <message>
        <source>Also if the ledger here knows of packets that the backup does not</source>
        <translation>即使这里的账本有备份中没有的红包</translation>
    </message>
    <message>
        <source>A .csv or .xlsx file</source>
        <translation>.csv 或 .xlsx 文件</translation>
    </message>
    <message>
        <source>Only these rows: failed or unknown</source>
        <translation>只写这些行：failed 或 unknown</translation>
    </message>
    <message>
        <source>Of this batch</source>
        <translation>只看这一批</translation>
    </message>
    <message>
        <source>At least so much, in yuan</source>
        <translation>不少于（元）</translation>
    </message>
    <message>
        <source>At most so much, in yuan</source>
        <translation>不超过（元）</translation>
    </message>
    <message>
        <source>What the rows are sorted by; newest first without it</source>
        <translation>按哪一列排序；不填则最新的在前</translation>
    </message>
    <message>
        <source>The smallest or oldest first</source>
        <translation>从小到大、从旧到新</translation>
    </message>
    <message>
        <source>Put campaigns away that are long over; lists what was</source>
        <translation>归档早已结束的活动；列出已归档的</translation>
    </message>
    <message>
        <source>Those that were over before this day</source>
        <translation>在这一天之前结束的</translation>
    </message>
    <message>
        <source>The file that they go into</source>
        <translation>写入的归档文件</translation>
    </message>
    <message>
        <source>Put them away; without it they are only counted</source>
        <translation>执行归档；不加时只统计</translation>
    </message>
    <message>
        <source>In this archive or backup, not in the ledger</source>
        <translation>在这个归档或备份里查找，而不是账本</translation>
    </message>
    <message>
        <source>Decisions about a ledger that is gone or was changed</source>
        <translation>对丢失或被改动的账本作决定</translation>
    </message>
    <message>
        <source>Begin an empty ledger where the one that was kept is gone</source>
        <translation>在账本丢失的地方新建空账本</translation>
    </message>
    <message>
        <source>I know that it knows of nobody who was paid</source>
        <translation>我知道空账本不知道谁已收到</translation>
    </message>
    <message>
        <source>Send from a ledger all the same in which a check found a fault</source>
        <translation>检查发现问题后仍用这个账本发送</translation>
    </message>
    <message>
        <source>Why; it is written into the journal</source>
        <translation>原因，会写入流水</translation>
    </message>
    <message>
        <source>I know that who was paid may be told wrongly</source>
        <translation>我知道账本可能说错谁已收到</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::AccountAdd</name>
    <message>
        <source>Account “%1” was added: AppID %2, %3</source>
        <translation>账号“%1”已添加：AppID %2，%3</translation>
    </message>
    <message>
        <source>The private key is sealed with a key kept in the data folder: who can read that folder can use it. Give a passphrase (HONGBAO_PASSPHRASE or --passphrase-file) to seal it with your own.</source>
        <translation>私钥用保存在数据文件夹中的密钥加密：能读取该文件夹的人就能使用它。如需用自己的口令加密，请提供口令（HONGBAO_PASSPHRASE 或 --passphrase-file）。</translation>
    </message>
    <message>
        <source>Next: hongbao account check %1</source>
        <translation>下一步：hongbao account check %1</translation>
    </message>
    <message>
        <source>Give either --alipay-public-key, or all three of --app-cert, --alipay-cert and --root-cert: an application is set either to a public key or to certificates.</source>
        <translation>请提供 --alipay-public-key，或同时提供 --app-cert、--alipay-cert 和 --root-cert：一个应用要么设置为公钥，要么设置为证书。</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::AccountBackup</name>
    <message>
        <source>A backup is sealed with a passphrase: give one with --backup-passphrase-file or HONGBAO_BACKUP_PASSPHRASE.</source>
        <translation>备份需要用口令加密：请用 --backup-passphrase-file 或 HONGBAO_BACKUP_PASSPHRASE 提供口令。</translation>
    </message>
    <message>
        <source>Account “%1” was backed up to %2. Whoever has that file and its passphrase can use the account.</source>
        <translation>账号“%1”已备份到 %2。拿到该文件及其口令的人就能使用这个账号。</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::AccountCheck</name>
    <message>
        <source>Account “%1” works: Alipay answered, the signatures fit, campaigns found: %2.</source>
        <translation>账号“%1”可以使用：支付宝已答复，签名相符，找到活动 %2 个。</translation>
    </message>
    <message>
        <source>Account “%1” does not work.</source>
        <translation>账号“%1”不能使用。</translation>
    </message>
    <message>
        <source>What was signed here, and what Alipay says it got; they differ from the mark on:</source>
        <translation>这里签名的内容，以及支付宝收到的内容；从标记处开始不同：</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::AccountLine</name>
    <message>
        <source>The line of account “%1” was set.</source>
        <translation>账号“%1”的网络设置已更改。</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::AccountList</name>
    <message>
        <source>certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>public key</source>
        <translation>公钥</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::AccountPassphrase</name>
    <message>
        <source>Give the new passphrase (--new-passphrase-file or HONGBAO_NEW_PASSPHRASE), or one of --none, --keyring and --no-keyring.</source>
        <translation>请提供新口令（--new-passphrase-file 或 HONGBAO_NEW_PASSPHRASE），或使用 --none、--keyring、--no-keyring 之一。</translation>
    </message>
    <message>
        <source>This account has no passphrase of its own that could be kept. Give it one first.</source>
        <translation>这个账号没有自己的口令，无法保存。请先为它设置口令。</translation>
    </message>
    <message>
        <source>Account “%1” opens by itself: its key is sealed with a key kept in the data folder.</source>
        <translation>账号“%1”会自动打开：它的密钥用保存在数据文件夹中的密钥加密。</translation>
    </message>
    <message>
        <source>Account “%1” opens with its passphrase, which the system&apos;s key store keeps.</source>
        <translation>账号“%1”用口令打开，口令由系统密钥库保存。</translation>
    </message>
    <message>
        <source>Account “%1” opens with its passphrase only.</source>
        <translation>账号“%1”只能用口令打开。</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::AccountRemove</name>
    <message>
        <source>Account “%1” was removed. What it sent stays in the ledger.</source>
        <translation>账号“%1”已移除。它发出的记录仍在账本中。</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::AccountRestore</name>
    <message>
        <source>Account “%1” was restored. Next: hongbao account check %1</source>
        <translation>账号“%1”已恢复。下一步：hongbao account check %1</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::ArchiveCommand</name>
    <message>
        <source>To put campaigns away, say --before DAY, --out FILE and --yes.</source>
        <translation>要归档，请写明 --before 日期、--out 文件 和 --yes。</translation>
    </message>
    <message>
        <source>Nothing was put away yet.</source>
        <translation>还没有归档过。</translation>
    </message>
    <message>
        <source>Over before %1: campaigns %2, packets %3, %4. Add --out FILE --yes to put them away.</source>
        <translation>%1 之前结束：活动 %2 个，红包 %3 个，%4。加上 --out 文件 --yes 即可归档。</translation>
    </message>
    <message>
        <source>No campaign was over before %1: nothing was put away.</source>
        <translation>%1 之前没有已结束的活动，没有归档任何东西。</translation>
    </message>
    <message>
        <source>%1: campaigns %2 that were over before %3, packets %4, %5; put away on %6</source>
        <translation>%1：%3 之前结束的活动 %2 个，红包 %4 个，%5；归档于 %6</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::BackupCommand</name>
    <message>
        <source>The ledger was backed up to %1: %2 packets, the last entry of %3. It holds ids and names of people; the keys of accounts are not in it.</source>
        <translation>账本已备份到 %1：%2 个红包，最后一条记录在 %3。其中有领取人的号码和姓名；不含账号密钥。</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::BatchAskAgain</name>
    <message>
        <source>Stopping: what is in flight is finished first.</source>
        <translation>正在停止：先处理完已发出的请求。</translation>
    </message>
    <message>
        <source>No row of this batch is unconfirmed; there is nothing to ask again.</source>
        <translation>这个批次没有待确认的行，无需再次询问。</translation>
    </message>
    <message>
        <source>Asking again with the same numbers: %1</source>
        <translation>用原单号再次询问：%1 行</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::BatchList</name>
    <message>
        <source>Nothing was sent from this account yet.</source>
        <translation>这个账号还没有发放过。</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::BatchResult</name>
    <message>
        <source>%1: rows written %2</source>
        <translation>%1：已写入 %2 行</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .csv or .xlsx.</source>
        <translation>请选择以 .csv 或 .xlsx 结尾的文件名。</translation>
    </message>
    <message>
        <source>--only takes failed or unknown.</source>
        <translation>--only 只能是 failed 或 unknown。</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::BatchSettle</name>
    <message>
        <source>A reason is needed: it is kept with the row for good.</source>
        <translation>必须填写原因：它会永久保存在该行。</translation>
    </message>
    <message>
        <source>No row of this batch with that number is unconfirmed; there is nothing to settle.</source>
        <translation>这个批次中没有该单号的待确认行，无需处理。</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::CampaignCreate</name>
    <message>
        <source>The campaign is created and not paid yet. Open the link and pay %1 with the merchant&apos;s Alipay account; the link is valid for 24 hours.</source>
        <translation>活动已创建，尚未付款。请打开链接，用商家支付宝账号支付 %1；链接 24 小时内有效。</translation>
    </message>
    <message>
        <source>Each packet: %1</source>
        <translation>每个红包：%1</translation>
    </message>
    <message>
        <source>Left over by the division: %1</source>
        <translation>除不尽，余：%1</translation>
    </message>
    <message>
        <source>A packet is between %1 and %2</source>
        <translation>每个红包在 %1 到 %2 之间</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation>天数：%1</translation>
    </message>
    <message>
        <source>Most for one person: %1</source>
        <translation>每人最多可得：%1</translation>
    </message>
    <message>
        <source>The campaign was created, but its payment link was lost with Alipay&apos;s answer. It costs nothing while it is not paid: create another one with another name.</source>
        <translation>活动已创建，但付款链接随支付宝的答复一起丢失了。未付款的活动不产生费用：请换一个名称另建一个。</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::CampaignList</name>
    <message>
        <source>No campaigns yet. Make one with: hongbao campaign create --help</source>
        <translation>还没有活动。创建方法：hongbao campaign create --help</translation>
    </message>
    <message>
        <source>Asked Alipay about %1 of %2 campaigns</source>
        <translation>已向支付宝查询 %1 / %2 个活动</translation>
    </message>
    <message>
        <source>Campaigns without an answer: %1. They are shown as they were known.</source>
        <translation>没有得到答复的活动：%1 个，显示的是此前已知的情况。</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::CampaignModify</name>
    <message>
        <source>Closing is final: nothing more can be sent and the rest is refunded. Add --yes to close.</source>
        <translation>关闭后不可恢复：不能再发送，余款将退回。确认关闭请加 --yes。</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::CampaignPay</name>
    <message>
        <source>Practice: paid %1 of practice money. %2.</source>
        <translation>练习：已用练习资金支付 %1。%2。</translation>
    </message>
    <message>
        <source>It is paid already: %1.</source>
        <translation>已付款：%1。</translation>
    </message>
    <message>
        <source>The payment link is not known here: the campaign was made elsewhere, or the answer with its link was lost. It costs nothing while it is not paid.</source>
        <translation>这里没有付款链接：活动是在别处创建的，或带链接的答复丢失了。未付款的活动不产生费用。</translation>
    </message>
    <message>
        <source>The payment link does not lead to Alipay, so it is not shown. Nothing was paid. Please ask your technical support.</source>
        <translation>付款链接不是支付宝的地址，因此不显示。没有付出任何款项。请联系技术支持。</translation>
    </message>
    <message>
        <source>It is not paid, and its link is dead since %1. Nothing was paid: create another campaign.</source>
        <translation>活动尚未付款，付款链接已于 %1 失效。没有付出任何款项：请另建一个活动。</translation>
    </message>
    <message>
        <source>Open the link and pay %1 with the merchant&apos;s Alipay account. The link is valid until %2, for another %3.</source>
        <translation>请打开链接，用商家支付宝账户支付 %1。链接有效期到 %2，还剩 %3。</translation>
    </message>
    <message>
        <source>%1. Waiting for the payment; stop with Ctrl+C, nothing is lost.</source>
        <translation>%1。正在等待付款；按 Ctrl+C 停止等待，不会丢失任何东西。</translation>
    </message>
    <message>
        <source>Not paid, and the link is dead now. Nothing was paid: create another campaign.</source>
        <translation>未付款，链接已失效。没有付出任何款项：请另建一个活动。</translation>
    </message>
    <message>
        <source>Paid: %1.</source>
        <translation>已付款：%1。</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::CampaignShow</name>
    <message>
        <source>Sent %1 of %2, %3 packets, %4</source>
        <translation>已发放 %1 / %2，红包 %3 个，%4</translation>
    </message>
    <message>
        <source>From %1 to %2 (Beijing time)</source>
        <translation>%1 至 %2（北京时间）</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>剩余：%1</translation>
    </message>
    <message>
        <source>, %1 packets</source>
        <translation>，%1 个红包</translation>
    </message>
    <message>
        <source>, ends in %1</source>
        <translation>，%1 后结束</translation>
    </message>
    <message>
        <source>What is left then goes back to the account: now %1, about %2</source>
        <translation>届时剩余金额退回账户：目前 %1，约 %2</translation>
    </message>
    <message>
        <source>Goes back to the account within about half an hour: %1</source>
        <translation>约半小时内退回账户：%1</translation>
    </message>
    <message>
        <source>It ends soon and has money left.</source>
        <translation>活动即将结束，还有余额。</translation>
    </message>
    <message>
        <source>It is not paid, and its link is valid only until %1.</source>
        <translation>活动尚未付款，付款链接有效期到 %1。</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::Command</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>没有发出任何红包。</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::DemoCommand</name>
    <message>
        <source>First campaign %1</source>
        <translation>第一个活动 %1</translation>
    </message>
    <message>
        <source>Thank you for being with us</source>
        <translation>感谢一路相伴</translation>
    </message>
    <message>
        <source>Create a campaign: %1 yuan in %2 packets</source>
        <translation>创建活动：%1 元，红包 %2 个</translation>
    </message>
    <message>
        <source>Pay it at the payment link (with practice money)</source>
        <translation>在付款链接付款（练习资金）</translation>
    </message>
    <message>
        <source>Load the list %1</source>
        <translation>导入名单 %1</translation>
    </message>
    <message>
        <source>Rows %1, can be sent %2</source>
        <translation>共 %1 行，可发送 %2 行</translation>
    </message>
    <message>
        <source>Send %1 packets, %2 (%3)</source>
        <translation>发送 %1 个红包，共 %2（%3）</translation>
    </message>
    <message>
        <source>Look them up in the history</source>
        <translation>查看记录</translation>
    </message>
    <message>
        <source>Compare the ledger with the gateway&apos;s own books</source>
        <translation>核对账本与网关自己的账</translation>
    </message>
    <message>
        <source>Ledger: %1 packets, %2</source>
        <translation>账本：%1 个，%2</translation>
    </message>
    <message>
        <source>Gateway: %1 packets, %2</source>
        <translation>网关：%1 个，%2</translation>
    </message>
    <message>
        <source>They agree to the fen.</source>
        <translation>分文不差。</translation>
    </message>
    <message>
        <source>They do NOT agree.</source>
        <translation>两者不一致！</translation>
    </message>
    <message>
        <source>Hongbao Console, practice world: no real money.</source>
        <translation>红包控制台，练习环境：没有真实资金。</translation>
    </message>
    <message>
        <source>Data, removed at the end: %1</source>
        <translation>数据（结束后删除）：%1</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>数据：%1</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::DeskCommand</name>
    <message>
        <source>This computer&apos;s clock differs from Alipay&apos;s by %1 seconds. Set it before sending.</source>
        <translation>这台电脑的时间与支付宝相差 %1 秒。请先校准再发送。</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::ExportCommand</name>
    <message>
        <source>Rows written: %1 of %2</source>
        <translation>已写入 %1 行，共 %2 行</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::HistoryCommand</name>
    <message>
        <source>Shown %1 of %2 · paid out %3</source>
        <translation>显示 %1 / %2 · 已发放 %3</translation>
    </message>
    <message>
        <source>%1: rows written %2</source>
        <translation>%1：已写入 %2 行</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .csv or .xlsx.</source>
        <translation>请选择以 .csv 或 .xlsx 结尾的文件名。</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::KeyInspect</name>
    <message>
        <source>  serial %1: %2, valid until %3</source>
        <translation>  序列号 %1：%2，有效期至 %3</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::KeyMake</name>
    <message>
        <source>%1 exists already; keys are never overwritten. Choose another folder.</source>
        <translation>%1 已存在；密钥不会被覆盖。请换一个文件夹。</translation>
    </message>
    <message>
        <source>Private key (keep it to yourself): %1</source>
        <translation>私钥（请妥善保管）：%1</translation>
    </message>
    <message>
        <source>Public key: %1</source>
        <translation>公钥：%1</translation>
    </message>
    <message>
        <source>To paste as the application public key on the open platform: %1</source>
        <translation>粘贴到开放平台作为应用公钥：%1</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::LedgerBegin</name>
    <message>
        <source>No ledger is missing here: there is one, or there never was. Nothing was changed.</source>
        <translation>这里没有丢失账本：账本在，或从未有过。没有任何改动。</translation>
    </message>
    <message>
        <source>An empty ledger knows of nobody who was paid. Restore a backup if there is one. Add --yes to begin an empty ledger.</source>
        <translation>空账本不知道谁已收到。有备份请先恢复。确要新建空账本请加 --yes。</translation>
    </message>
    <message>
        <source>An empty ledger was begun. Compare with Alipay&apos;s bill before you send to anybody: it knows nothing of earlier packets.</source>
        <translation>已新建空账本。它不知道以前的红包，发送前请先与支付宝账单核对。</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::LedgerTrust</name>
    <message>
        <source>No check has found a fault in this ledger. Nothing was changed.</source>
        <translation>没有检查发现这个账本有问题。没有任何改动。</translation>
    </message>
    <message>
        <source>This ledger was changed by something else, and who was paid may be told wrongly. Add --reason and --yes to send from it all the same.</source>
        <translation>这个账本被其他途径改动过，可能说错谁已收到。仍要用它发送，请加 --reason 和 --yes。</translation>
    </message>
    <message>
        <source>Sending from this ledger is allowed again. The reason stands in its journal.</source>
        <translation>已允许用这个账本继续发送。原因已写入流水。</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::ListCheck</name>
    <message>
        <source>Rows %1: can be sent %2, need a look %3, cannot be sent %4</source>
        <translation>共 %1 行：可发送 %2，需要看一下 %3，不能发送 %4</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::PracticeBill</name>
    <message>
        <source>Packets in the practice bill: %1</source>
        <translation>练习账单中的红包：%1 个</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::PracticeServe</name>
    <message>
        <source>Practice gateway: %1</source>
        <translation>练习网关：%1</translation>
    </message>
    <message>
        <source>AppID: %1</source>
        <translation>AppID：%1</translation>
    </message>
    <message>
        <source>Application private key: %1</source>
        <translation>应用私钥：%1</translation>
    </message>
    <message>
        <source>Public key of the practice Alipay: %1</source>
        <translation>练习支付宝公钥：%1</translation>
    </message>
    <message>
        <source>No real money here. Stop with Ctrl+C.</source>
        <translation>这里没有真实资金。按 Ctrl+C 停止。</translation>
    </message>
    <message>
        <source>REST protocol (v3): %1/v3/...</source>
        <translation>REST 协议（v3）：%1/v3/...</translation>
    </message>
    <message>
        <source>Application certificate: %1</source>
        <translation>应用公钥证书：%1</translation>
    </message>
    <message>
        <source>Certificate of the practice Alipay: %1</source>
        <translation>练习支付宝公钥证书：%1</translation>
    </message>
    <message>
        <source>Root certificates: %1</source>
        <translation>根证书：%1</translation>
    </message>
    <message>
        <source>Key for content encryption (AES): %1</source>
        <translation>接口内容加密用的密钥（AES）：%1</translation>
    </message>
    <message>
        <source>Merchant&apos;s authorisation (app_auth_token): %1</source>
        <translation>商家授权令牌（app_auth_token）：%1</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::ReconcileCommand</name>
    <message>
        <source>sent elsewhere: Alipay gave out more than this ledger knows of</source>
        <translation>在别处发放：支付宝发出的比本账本所知的多</translation>
    </message>
    <message>
        <source>booked here, but Alipay does not count it</source>
        <translation>本地已记账，支付宝没有计入</translation>
    </message>
    <message>
        <source>only in the bill: not sent from here, or a second time</source>
        <translation>只在账单中：不是从这里发放的，或是重复的一笔</translation>
    </message>
    <message>
        <source>booked here as arrived, missing in the bill</source>
        <translation>本地记为已到账，账单中没有</translation>
    </message>
    <message>
        <source>the amounts differ</source>
        <translation>金额不一致</translation>
    </message>
    <message>
        <source>unconfirmed here, paid by the bill: settling books it as arrived</source>
        <translation>本地待确认，账单显示已支付：处理后记为已到账</translation>
    </message>
    <message>
        <source>not sent by this ledger, but paid by the bill</source>
        <translation>本账本未发放，账单却显示已支付</translation>
    </message>
    <message>
        <source>here %1, Alipay %2</source>
        <translation>本地 %1，支付宝 %2</translation>
    </message>
    <message>
        <source>line %1 of the bill</source>
        <translation>账单第 %1 行</translation>
    </message>
    <message>
        <source>settled: %1</source>
        <translation>已处理：%1</translation>
    </message>
    <message>
        <source>%1 booked here and sent at Alipay: they agree</source>
        <translation>本地已记 %1，支付宝已发同样金额：一致</translation>
    </message>
    <message>
        <source>%1 booked here, %2 sent at Alipay: a batch is under way</source>
        <translation>本地已记 %1，支付宝已发 %2：有批次正在发放</translation>
    </message>
    <message>
        <source>%1 booked here, %2 sent at Alipay: unconfirmed rows (%3) can explain it</source>
        <translation>本地已记 %1，支付宝已发 %2：待确认的 %3 行可以解释差额</translation>
    </message>
    <message>
        <source>%1 booked here, %2 sent at Alipay: at least %3 was sent elsewhere</source>
        <translation>本地已记 %1，支付宝已发 %2：至少有 %3 是在别处发放的</translation>
    </message>
    <message>
        <source>%1 booked here, only %2 sent at Alipay: %3 is missing there</source>
        <translation>本地已记 %1，支付宝只发了 %2：支付宝少 %3</translation>
    </message>
    <message>
        <source>Bill %1: packets %2, agreeing %3, of other campaigns %4, unreadable rows %5</source>
        <translation>账单 %1：红包 %2 个，一致 %3 个，其他活动 %4 个，无法读取 %5 行</translation>
    </message>
    <message>
        <source>Open differences: %1. When one is explained: hongbao campaign settle NO --difference ID --reason TEXT</source>
        <translation>未处理的差异：%1 条。查明后：hongbao campaign settle NO --difference ID --reason 理由</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::RestoreCommand</name>
    <message>
        <source>Restoring puts the backup in the place of the ledger. Add --yes to restore.</source>
        <translation>恢复会用备份取代现在的账本。确认请加 --yes。</translation>
    </message>
    <message>
        <source>The ledger was restored: %1 packets, the last entry of %2.</source>
        <translation>账本已恢复：%1 个红包，最后一条记录在 %2。</translation>
    </message>
    <message>
        <source>The one that was here lies at %1</source>
        <translation>原来的账本保存在 %1</translation>
    </message>
    <message>
        <source>What was sent since then is not in it: compare with Alipay before sending to the same people (hongbao verify).</source>
        <translation>此后发出的不在其中：再向同一批人发放前，请先与支付宝核对（hongbao verify）。</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::ResumeCommand</name>
    <message>
        <source>Going on with batch %1.</source>
        <translation>继续批次 %1。</translation>
    </message>
    <message>
        <source>Stopping: what is in flight is finished first.</source>
        <translation>正在停止：先处理完已发出的请求。</translation>
    </message>
    <message>
        <source>A batch goes on with the rate it was started with; --rate, --in-flight and --first-alone have no effect here.</source>
        <translation>批次按开始时的速度继续；--rate、--in-flight、--first-alone 在这里不起作用。</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::SelfCheckCommand</name>
    <message>
        <source>Killed: %1. Packets given so far: %2</source>
        <translation>已强制结束 %1 次，目前已发放 %2 个</translation>
    </message>
    <message>
        <source>Practice world, no real money: every accident happens, and the program is killed on the way.</source>
        <translation>练习环境，不涉及真实资金：会出现各种故障，并在途中强制结束程序。</translation>
    </message>
    <message>
        <source>People on the list</source>
        <translation>名单人数</translation>
    </message>
    <message>
        <source>Times the program was killed</source>
        <translation>程序被强制结束的次数</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>发出的请求</translation>
    </message>
    <message>
        <source>Answers lost or unclear</source>
        <translation>丢失或不明确的应答</translation>
    </message>
    <message>
        <source>Asked again with the same number</source>
        <translation>用原单号再次询问</translation>
    </message>
    <message>
        <source>Ledger: sent</source>
        <translation>账本：已发放</translation>
    </message>
    <message>
        <source>Gateway: packets given</source>
        <translation>网关：已发出的红包</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>重复发放</translation>
    </message>
    <message>
        <source>Paid, but called refused or unsent</source>
        <translation>已发放却记为被拒绝或未发送</translation>
    </message>
    <message>
        <source>Called sent, but not paid</source>
        <translation>记为已发放但实际未发</translation>
    </message>
    <message>
        <source>Without a clear end</source>
        <translation>没有明确结果</translation>
    </message>
    <message>
        <source>Ledger %1, gateway %2</source>
        <translation>账本 %1，网关 %2</translation>
    </message>
    <message>
        <source>Everybody has exactly one packet. Passed.</source>
        <translation>每人恰好一个红包。通过。</translation>
    </message>
    <message>
        <source>NOT passed.</source>
        <translation>未通过。</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::SendCommand</name>
    <message>
        <source>Campaign: %1 (%2)</source>
        <translation>活动：%1（%2）</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>人数：%1</translation>
    </message>
    <message>
        <source>Money: %1 %2</source>
        <translation>金额：%1 %2</translation>
    </message>
    <message>
        <source>Left in the campaign: now %1, afterwards %2</source>
        <translation>活动余额：现在 %1，发放后 %2</translation>
    </message>
    <message>
        <source>Rows left out: %1</source>
        <translation>不发的行：%1</translation>
    </message>
    <message>
        <source>Reasons, row by row: hongbao batch result %1 --out FILE.csv</source>
        <translation>逐行原因：hongbao batch result %1 --out 文件.csv</translation>
    </message>
    <message>
        <source>Stopping: what is in flight is finished first.</source>
        <translation>正在停止：先处理完已发出的请求。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>没有发出任何红包。</translation>
    </message>
    <message>
        <source>Sent again with new numbers, each tied to the refused one: batch %1</source>
        <translation>用新单号重新发放，每个新单号都关联原来被拒绝的那一笔：批次 %1</translation>
    </message>
    <message>
        <source>Starts: %1</source>
        <translation>开始时间：%1</translation>
    </message>
    <message>
        <source>Sends only between: %1</source>
        <translation>只在此时段发放：%1</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::SettleDifferences</name>
    <message>
        <source>A reason is needed: it is kept with the difference for good.</source>
        <translation>请写明理由：它会与这条差异一起永久保存。</translation>
    </message>
    <message>
        <source>Nothing was compared yet. First: hongbao campaign reconcile NO</source>
        <translation>还没有对过账。请先：hongbao campaign reconcile NO</translation>
    </message>
    <message>
        <source>The latest comparison has no open difference with that number.</source>
        <translation>最近一次对账中没有这个编号的未处理差异。</translation>
    </message>
</context>
<context>
    <name>hongbao::cli::StopAllCommand</name>
    <message>
        <source>Batch %1: %2, unsent %3, unconfirmed %4</source>
        <translation>批次 %1：%2，未发 %3，待确认 %4</translation>
    </message>
    <message>
        <source>Nothing is being sent to this campaign any more. Go on later with: hongbao campaign resume NO, then hongbao send --resume</source>
        <translation>这个活动已不再发放。以后要继续：先 hongbao campaign resume NO，再 hongbao send --resume</translation>
    </message>
    <message>
        <source>The campaign is paused, but a batch of another program has not ended yet.</source>
        <translation>活动已暂停，但另一个程序的批次还没有结束。</translation>
    </message>
</context>
</TS>
