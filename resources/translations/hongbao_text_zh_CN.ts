<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>%1 in PEM form that lost its line ends, read all the same</source>
        <translation>%1，PEM 格式（换行已丢失，仍可读取）</translation>
    </message>
    <message>
        <source>%1 in PEM form</source>
        <translation>%1，PEM 格式</translation>
    </message>
    <message>
        <source>%1 as base64</source>
        <translation>%1，base64 文本</translation>
    </message>
    <message>
        <source>a certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>a certificate of %1, valid until %2</source>
        <translation>“%1”的证书，有效期至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s), the first of %1, valid until %2</source>
        <translation>
            <numerusform>%n 张证书，第一张属于“%1”，有效期至 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>a public key of %1 bits, %2</source>
        <translation>%1 位公钥，%2</translation>
    </message>
    <message>
        <source>a public key that is not RSA, %1</source>
        <translation>不是 RSA 的公钥，%1</translation>
    </message>
    <message>
        <source>a private key of %1 bits, %2</source>
        <translation>%1 位私钥，%2</translation>
    </message>
    <message>
        <source>a private key that is not RSA, %1</source>
        <translation>不是 RSA 的私钥，%1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空的</translation>
    </message>
    <message>
        <source>a private key sealed with a passphrase, %1</source>
        <translation>用口令加密的私钥，%1</translation>
    </message>
    <message>
        <source>a certificate request (CSR)</source>
        <translation>证书请求文件（CSR）</translation>
    </message>
    <message>
        <source>a key store (.pfx, .p12 or .jks)</source>
        <translation>密钥库（.pfx、.p12 或 .jks）</translation>
    </message>
    <message>
        <source>a document, an archive or a picture</source>
        <translation>文档、压缩包或图片</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>文件的名字</translation>
    </message>
    <message>
        <source>an AppID</source>
        <translation>AppID</translation>
    </message>
    <message>
        <source>a key for content encryption (AES)</source>
        <translation>接口内容加密用的密钥（AES）</translation>
    </message>
    <message>
        <source>a key or certificate of which a part is missing</source>
        <translation>缺了一部分的密钥或证书</translation>
    </message>
    <message>
        <source>a key or certificate with changed characters</source>
        <translation>有字符被改动的密钥或证书</translation>
    </message>
    <message>
        <source>something that cannot be read</source>
        <translation>无法识别的内容</translation>
    </message>
    <message>
        <source>the application&apos;s private key is needed here</source>
        <translation>这里需要的是应用私钥</translation>
    </message>
    <message>
        <source>Alipay&apos;s public key is needed here</source>
        <translation>这里需要的是支付宝公钥</translation>
    </message>
    <message>
        <source>the application&apos;s certificate (appCertPublicKey) is needed here</source>
        <translation>这里需要的是应用公钥证书（appCertPublicKey）</translation>
    </message>
    <message>
        <source>Alipay&apos;s certificate (alipayCertPublicKey) is needed here</source>
        <translation>这里需要的是支付宝公钥证书（alipayCertPublicKey）</translation>
    </message>
    <message>
        <source>Alipay&apos;s root certificates (alipayRootCert) are needed here</source>
        <translation>这里需要的是支付宝根证书（alipayRootCert）</translation>
    </message>
    <message>
        <source>the key for content encryption (AES) is needed here</source>
        <translation>这里需要的是接口内容加密用的密钥（AES）</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>已识别：%1。</translation>
    </message>
    <message>
        <source>Keep it to yourself; nobody at Alipay needs it.</source>
        <translation>请妥善保管，不要交给他人；支付宝的任何人都不需要它。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>This is not an amount of money</source>
        <translation>这不是一个金额</translation>
    </message>
    <message>
        <source>Write yuan with at most two decimals, for example 2560.00.</source>
        <translation>请以元填写，最多两位小数，例如 2560.00。</translation>
    </message>
    <message>
        <source>This is not a time</source>
        <translation>这不是一个时间</translation>
    </message>
    <message>
        <source>Write Beijing time as yyyy-MM-dd HH:mm:ss, for example 2026-12-31 23:59:59.</source>
        <translation>请按北京时间填写，格式为 yyyy-MM-dd HH:mm:ss，例如 2026-12-31 23:59:59。</translation>
    </message>
    <message>
        <source>The campaign has no name</source>
        <translation>活动没有名称</translation>
    </message>
    <message>
        <source>Give it a name; people see it in Alipay.</source>
        <translation>请填写名称，用户会在支付宝里看到它。</translation>
    </message>
    <message>
        <source>The campaign&apos;s name is too long</source>
        <translation>活动名称太长</translation>
    </message>
    <message>
        <source>Shorten the name to 64 characters or fewer.</source>
        <translation>请缩短到 64 个字符以内。</translation>
    </message>
    <message>
        <source>The message to the recipients is missing</source>
        <translation>没有填写给领取人的话</translation>
    </message>
    <message>
        <source>Write one sentence; it stands in the red packet and in the recipient&apos;s bill.</source>
        <translation>请写一句话，它会出现在红包和对方的账单里。</translation>
    </message>
    <message>
        <source>The message to the recipients is too long</source>
        <translation>给领取人的话太长</translation>
    </message>
    <message>
        <source>Shorten the message to 64 characters or fewer.</source>
        <translation>请缩短到 64 个字符以内。</translation>
    </message>
    <message>
        <source>The total is below the least that Alipay allows</source>
        <translation>总金额低于支付宝允许的最小值</translation>
    </message>
    <message>
        <source>Enter a total of 1.00 yuan or more.</source>
        <translation>请填写不少于 1.00 元的总金额。</translation>
    </message>
    <message>
        <source>The total is above the most that Alipay allows</source>
        <translation>总金额高于支付宝允许的最大值</translation>
    </message>
    <message>
        <source>Enter a total of 10,000,000.00 yuan or less.</source>
        <translation>请填写不超过 10,000,000.00 元的总金额。</translation>
    </message>
    <message>
        <source>The number of packets cannot be used</source>
        <translation>红包个数不可用</translation>
    </message>
    <message>
        <source>Enter a whole number from 1 to 10,000,000.</source>
        <translation>请填写 1 到 10,000,000 之间的整数。</translation>
    </message>
    <message>
        <source>One packet would hold less than Alipay allows</source>
        <translation>单个红包金额低于支付宝允许的最小值</translation>
    </message>
    <message>
        <source>Raise the total or lower the number of packets, so that each holds 0.20 yuan or more.</source>
        <translation>请提高总金额或减少个数，使每个红包不少于 0.20 元。</translation>
    </message>
    <message>
        <source>One packet would hold more than Alipay allows</source>
        <translation>单个红包金额高于支付宝允许的最大值</translation>
    </message>
    <message>
        <source>Lower the total or raise the number of packets, so that each holds 200.00 yuan or less.</source>
        <translation>请降低总金额或增加个数，使每个红包不超过 200.00 元。</translation>
    </message>
    <message>
        <source>The total does not divide evenly among the packets</source>
        <translation>总金额不能平均分给每个红包</translation>
    </message>
    <message>
        <source>Change the total or the number of packets, so that each packet is a whole number of fen.</source>
        <translation>请调整总金额或个数，使每个红包的金额精确到分。</translation>
    </message>
    <message>
        <source>The campaign would start in the past</source>
        <translation>活动开始时间已经过去</translation>
    </message>
    <message>
        <source>Choose a later start in Beijing time, or let it start at once.</source>
        <translation>请选择更晚的开始时间（北京时间），或选择立即开始。</translation>
    </message>
    <message>
        <source>The campaign would end before it starts</source>
        <translation>活动结束时间早于开始时间</translation>
    </message>
    <message>
        <source>Choose an end later than the start.</source>
        <translation>请选择晚于开始时间的结束时间。</translation>
    </message>
    <message>
        <source>The campaign would run longer than six months</source>
        <translation>活动时间超过六个月</translation>
    </message>
    <message>
        <source>Choose an end at most six months after the start.</source>
        <translation>请选择开始后六个月以内的结束时间。</translation>
    </message>
    <message>
        <source>The limit for each person cannot be read</source>
        <translation>每人领取限制无法识别</translation>
    </message>
    <message>
        <source>Write L and a number from 1 to 100, for example L1. A limit for each day (D), week (W) or month (M) may stand before it and must not be larger: D3|L10.</source>
        <translation>请填写 L 加 1 到 100 的数字，例如 L1。前面可以再加每天（D）、每周（W）或每月（M）的限制，且不能大于总数，例如 D3|L10。</translation>
    </message>
    <message>
        <source>The link is not a web address</source>
        <translation>跳转链接不是网址</translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// or http://, or leave the link empty.</source>
        <translation>请填写以 https:// 或 http:// 开头的网址，或留空。</translation>
    </message>
    <message>
        <source>A campaign of this name was already created on this account</source>
        <translation>这个账号已经创建过同名活动</translation>
    </message>
    <message>
        <source>Look at the campaign list first: it may be the one you want. Otherwise choose another name.</source>
        <translation>请先查看活动列表，也许它就是您要的活动；否则请换一个名称。</translation>
    </message>
    <message>
        <source>This is not a key that can be read</source>
        <translation>这不是可以识别的密钥</translation>
    </message>
    <message>
        <source>Take the key as Alipay&apos;s key tool wrote it: a PEM file or one line of base64. No character may be missing.</source>
        <translation>请使用支付宝密钥工具生成的原样内容：PEM 文件或一行 base64，一个字符都不能少。</translation>
    </message>
    <message>
        <source>This key is not an RSA key</source>
        <translation>这不是 RSA 密钥</translation>
    </message>
    <message>
        <source>Alipay needs an RSA key of 2048 bits for RSA2. Make a new pair here or with Alipay&apos;s key tool.</source>
        <translation>支付宝的 RSA2 需要 2048 位 RSA 密钥。请在这里或用支付宝密钥工具重新生成一对。</translation>
    </message>
    <message>
        <source>This RSA key is too short</source>
        <translation>这个 RSA 密钥太短</translation>
    </message>
    <message>
        <source>Alipay needs 2048 bits or more. Make a new pair here or with Alipay&apos;s key tool.</source>
        <translation>支付宝需要 2048 位或更长的密钥。请在这里或用支付宝密钥工具重新生成一对。</translation>
    </message>
    <message>
        <source>Choose the file with the private half of the pair.</source>
        <translation>请选择这对密钥中私钥的文件。</translation>
    </message>
    <message>
        <source>Copy Alipay&apos;s public key from the open platform. A private key must not be given to anyone.</source>
        <translation>请从开放平台复制支付宝公钥。私钥不能交给任何人。</translation>
    </message>
    <message>
        <source>On the open platform open the page of the application&apos;s signing method, view Alipay&apos;s public key and copy that one.</source>
        <translation>请在开放平台打开应用的接口加签方式页面，查看并复制支付宝公钥。</translation>
    </message>
    <message>
        <source>The key is sealed with a passphrase</source>
        <translation>密钥已用口令加密</translation>
    </message>
    <message>
        <source>Enter the passphrase. On the command line: --passphrase-file FILE, or HONGBAO_PASSPHRASE.</source>
        <translation>请输入口令。命令行可用 --passphrase-file 文件，或环境变量 HONGBAO_PASSPHRASE。</translation>
    </message>
    <message>
        <source>The passphrase does not open the key</source>
        <translation>口令不正确，无法打开密钥</translation>
    </message>
    <message>
        <source>Check capitals and blanks and enter it again. A lost passphrase cannot be recovered: then make a new pair.</source>
        <translation>请检查大小写和空格后重新输入。口令遗失后无法找回，只能重新生成一对密钥。</translation>
    </message>
    <message>
        <source>There is no account of this name</source>
        <translation>没有这个名称的账号</translation>
    </message>
    <message>
        <source>Look at the list of accounts, or add the account first.</source>
        <translation>请查看账号列表，或先添加账号。</translation>
    </message>
    <message>
        <source>An account of this name exists already</source>
        <translation>已有同名账号</translation>
    </message>
    <message>
        <source>Choose another name, or remove the old account first.</source>
        <translation>请换一个名称，或先移除原来的账号。</translation>
    </message>
    <message>
        <source>This name cannot be used for an account</source>
        <translation>这个名称不能用作账号名称</translation>
    </message>
    <message>
        <source>The practice account belongs to the program</source>
        <translation>练习账号属于程序本身</translation>
    </message>
    <message>
        <source>It cannot be added or removed. Choose another name.</source>
        <translation>它不能添加或移除，请换一个名称。</translation>
    </message>
    <message>
        <source>This is not an AppID</source>
        <translation>这不是 AppID</translation>
    </message>
    <message>
        <source>Copy the AppID of the application from the open platform: digits only, usually 16 of them.</source>
        <translation>请从开放平台复制应用的 AppID：只有数字，通常为 16 位。</translation>
    </message>
    <message>
        <source>This gateway address cannot be used</source>
        <translation>这个网关地址不可用</translation>
    </message>
    <message>
        <source>Use an address that begins with https://. Plain http is accepted for this computer only.</source>
        <translation>请使用以 https:// 开头的地址。只有本机地址可以使用 http。</translation>
    </message>
    <message>
        <source>The file with the additional TLS authority cannot be read</source>
        <translation>无法读取附加的 TLS 证书文件</translation>
    </message>
    <message>
        <source>Choose a PEM file that holds at least one certificate.</source>
        <translation>请选择至少包含一张证书的 PEM 文件。</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>Check that it exists, that you may read it, and that no other program holds it open.</source>
        <translation>请确认文件存在、您有读取权限，并且没有被其他程序占用。</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>Check the folder, your rights and the space on the disk, and that the file is not open elsewhere.</source>
        <translation>请检查文件夹、权限和磁盘空间，并确认文件没有在别处打开。</translation>
    </message>
    <message>
        <source>Writing the file was stopped, and nothing of it was kept</source>
        <translation>文件的写入已停止，没有留下任何半成品</translation>
    </message>
    <message>
        <source>Save it again when you want it.</source>
        <translation>需要时请重新保存。</translation>
    </message>
    <message>
        <source>This file is not a list of recipients</source>
        <translation>这个文件不是发放名单</translation>
    </message>
    <message>
        <source>Save the list as CSV or text with one person a row and a column of Alipay user IDs, open IDs or login names.</source>
        <translation>请将名单另存为 CSV 或文本：每行一人，并有一列支付宝用户ID、OpenID 或登录账号。</translation>
    </message>
    <message>
        <source>The characters of this file cannot be read</source>
        <translation>无法识别这个文件的文字编码</translation>
    </message>
    <message>
        <source>Save the list as CSV UTF-8 and try again.</source>
        <translation>请将名单另存为“CSV UTF-8”后重试。</translation>
    </message>
    <message>
        <source>The list is too large</source>
        <translation>名单太大</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>请拆分成几个文件。</translation>
    </message>
    <message>
        <source>The column choice does not fit this list</source>
        <translation>列的对应关系与名单不符</translation>
    </message>
    <message>
        <source>Name a column of the list (or its number from 1) and one of: user_id, open_id, login_id, amount, out_biz_no, name, note.</source>
        <translation>请写名单中的列名（或从 1 开始的列号）和以下之一：user_id、open_id、login_id、amount、out_biz_no、name、note。</translation>
    </message>
    <message>
        <source>There is nobody in the list who can be sent to</source>
        <translation>名单里没有可以发放的人</translation>
    </message>
    <message>
        <source>Check that the right file was chosen and look at the reasons beside its rows.</source>
        <translation>请确认选对了文件，并查看各行旁边的原因。</translation>
    </message>
    <message>
        <source>Some rows of the list cannot be sent</source>
        <translation>名单里有些行不能发送</translation>
    </message>
    <message>
        <source>Correct these rows, or decide to leave them out. On the command line: --skip-problems.</source>
        <translation>请更正这些行，或决定不发它们。命令行可用 --skip-problems。</translation>
    </message>
    <message>
        <source>This campaign is not known</source>
        <translation>没有找到这个活动</translation>
    </message>
    <message>
        <source>Check the number and the account. Refresh the campaign list to fetch campaigns made elsewhere.</source>
        <translation>请核对活动号和账号。刷新活动列表可以取回在别处创建的活动。</translation>
    </message>
    <message>
        <source>The campaign has not been paid yet</source>
        <translation>活动还没有付款</translation>
    </message>
    <message>
        <source>Open the payment link and pay with the merchant&apos;s Alipay account. The link is valid for 24 hours.</source>
        <translation>请打开付款链接，用商家支付宝账号付款。链接 24 小时内有效。</translation>
    </message>
    <message>
        <source>The campaign has not started yet</source>
        <translation>活动还没有开始</translation>
    </message>
    <message>
        <source>Wait for its start (Beijing time), or give the sending that time: it then begins by itself.</source>
        <translation>请等到活动开始（北京时间），或把发放时间设为那一刻：到时自动开始。</translation>
    </message>
    <message>
        <source>The campaign is not running</source>
        <translation>活动不在进行中</translation>
    </message>
    <message>
        <source>Resume it if it is paused. A closed or settled campaign cannot send any more: create a new one.</source>
        <translation>如已暂停，请先恢复。已关闭或已结算的活动不能再发送，请创建新活动。</translation>
    </message>
    <message>
        <source>The campaign has less money left than this list needs</source>
        <translation>活动余额不够发这份名单</translation>
    </message>
    <message>
        <source>Send to fewer people, or create and pay another campaign for the rest.</source>
        <translation>请减少发放人数，或为其余的人另建活动并付款。</translation>
    </message>
    <message>
        <source>Something changed since the summary was shown</source>
        <translation>确认之后内容有了变化</translation>
    </message>
    <message>
        <source>Look at the new summary and confirm again.</source>
        <translation>请查看新的汇总并重新确认。</translation>
    </message>
    <message>
        <source>The number of people is not the one you expected</source>
        <translation>人数与您预期的不一致</translation>
    </message>
    <message>
        <source>Check the list, or correct --expect-count.</source>
        <translation>请核对名单，或更正 --expect-count。</translation>
    </message>
    <message>
        <source>The sum is not the one you expected</source>
        <translation>总额与您预期的不一致</translation>
    </message>
    <message>
        <source>Check the list and the campaign, or correct --expect-total.</source>
        <translation>请核对名单和活动，或更正 --expect-total。</translation>
    </message>
    <message>
        <source>There is no batch of this number</source>
        <translation>没有这个编号的批次</translation>
    </message>
    <message>
        <source>Look at the list of batches of this account.</source>
        <translation>请查看这个账号的批次列表。</translation>
    </message>
    <message>
        <source>This campaign has an unfinished batch</source>
        <translation>这个活动有未完成的批次</translation>
    </message>
    <message>
        <source>Go on with that batch first (send --resume); nobody in it is paid twice.</source>
        <translation>请先继续那个批次（send --resume），其中不会有人被重复付款。</translation>
    </message>
    <message>
        <source>This batch belongs to another account</source>
        <translation>这个批次属于另一个账号</translation>
    </message>
    <message>
        <source>Choose the account that the batch was started with.</source>
        <translation>请选择发起这个批次的账号。</translation>
    </message>
    <message>
        <source>The sending was not confirmed</source>
        <translation>没有确认发送</translation>
    </message>
    <message>
        <source>Check the summary. On the command line add --yes to send.</source>
        <translation>请核对汇总。命令行加上 --yes 才会发送。</translation>
    </message>
    <message>
        <source>The ledger cannot be opened</source>
        <translation>无法打开账本</translation>
    </message>
    <message>
        <source>Check that the data folder exists, that you may write there, and that the disk has space.</source>
        <translation>请确认数据文件夹存在、您有写入权限，并且磁盘有空间。</translation>
    </message>
    <message>
        <source>Another program is working on this ledger</source>
        <translation>另一个程序正在使用这个账本</translation>
    </message>
    <message>
        <source>Close the other window or wait for the other command, then try again.</source>
        <translation>请关闭另一个窗口，或等另一条命令结束后重试。</translation>
    </message>
    <message>
        <source>This ledger was written by a newer version of the program</source>
        <translation>这个账本由更新版本的程序写成</translation>
    </message>
    <message>
        <source>Use the newer version. Nothing in the ledger was changed.</source>
        <translation>请使用更新的版本。账本没有任何改动。</translation>
    </message>
    <message>
        <source>The ledger is damaged</source>
        <translation>账本已损坏</translation>
    </message>
    <message>
        <source>The ledger cannot be written</source>
        <translation>无法写入账本</translation>
    </message>
    <message>
        <source>Check the space on the disk and the folder&apos;s rights. Then go on with the batch: it asks again with the same numbers.</source>
        <translation>请检查磁盘空间和文件夹权限，然后继续这个批次：它会用同一编号再问一次。</translation>
    </message>
    <message>
        <source>The ledger&apos;s journal was changed by something other than this program</source>
        <translation>账本的流水被本程序以外的途径改动过</translation>
    </message>
    <message>
        <source>Alipay cannot be reached</source>
        <translation>无法连接支付宝</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the gateway address, then try again.</source>
        <translation>请检查网络、代理和网关地址后重试。</translation>
    </message>
    <message>
        <source>Alipay did not answer in time</source>
        <translation>支付宝没有及时答复</translation>
    </message>
    <message>
        <source>Wait a moment and look again. After creating a campaign refresh the list first: it may be there.</source>
        <translation>请稍等片刻再看。如果刚才在创建活动，请先刷新列表，它可能已经在里面。</translation>
    </message>
    <message>
        <source>The answer cannot be trusted: it cannot be read or its signature does not fit</source>
        <translation>答复不可信：无法读取，或签名不符</translation>
    </message>
    <message>
        <source>Check that Alipay&apos;s public key and the gateway address belong to this account, and that no proxy changes the answers.</source>
        <translation>请确认支付宝公钥和网关地址属于这个账号，并且没有代理改动答复。</translation>
    </message>
    <message>
        <source>Alipay&apos;s gateway reports a problem without a signature</source>
        <translation>支付宝网关返回了没有签名的错误提示</translation>
    </message>
    <message>
        <source>Check the AppID and the gateway address, then try again.</source>
        <translation>请检查 AppID 和网关地址后重试。</translation>
    </message>
    <message>
        <source>Alipay refused this request</source>
        <translation>支付宝拒绝了这个请求</translation>
    </message>
    <message>
        <source>Read Alipay&apos;s reason in the details. If it does not help, give the details to technical support.</source>
        <translation>请查看详情中支付宝给出的原因；如仍无法解决，请把详情交给技术支持。</translation>
    </message>
    <message>
        <source>The practice gateway cannot start</source>
        <translation>练习网关无法启动</translation>
    </message>
    <message>
        <source>Choose another port, or close the program that uses this one. Real money is not concerned.</source>
        <translation>请换一个端口，或关闭占用该端口的程序。与真实资金无关。</translation>
    </message>
    <message>
        <source>The command was not understood</source>
        <translation>无法理解这条命令</translation>
    </message>
    <message>
        <source>Look at the help: hongbao --help.</source>
        <translation>请查看帮助：hongbao --help。</translation>
    </message>
    <message>
        <source>This is a public key, not a private one</source>
        <translation>这是公钥，不是私钥</translation>
    </message>
    <message>
        <source>This is a private key, not a public one</source>
        <translation>这是私钥，不是公钥</translation>
    </message>
    <message>
        <source>This is a certificate, not a key</source>
        <translation>这是证书，不是密钥</translation>
    </message>
    <message>
        <source>Choose the file with the key itself. Certificates have places of their own: an application is set either to a public key or to three certificates.</source>
        <translation>请选择密钥文件本身。证书有自己的位置：一个应用要么设置为公钥，要么设置为三个证书。</translation>
    </message>
    <message>
        <source>This is the application&apos;s public key, not Alipay&apos;s</source>
        <translation>这是应用公钥，不是支付宝公钥</translation>
    </message>
    <message>
        <source>Nothing was given here</source>
        <translation>这里什么也没有填</translation>
    </message>
    <message>
        <source>Paste the text or choose the file that belongs here.</source>
        <translation>请粘贴应填在这里的内容，或选择对应的文件。</translation>
    </message>
    <message>
        <source>A part of this text is missing</source>
        <translation>这段文字缺了一部分</translation>
    </message>
    <message>
        <source>Copy it again from its first to its last character, or choose the file itself.</source>
        <translation>请从第一个字符到最后一个字符重新复制，或直接选择文件。</translation>
    </message>
    <message>
        <source>This text was changed on its way: characters in it are not the original ones</source>
        <translation>这段文字在途中被改动了：其中有的字符不是原来的</translation>
    </message>
    <message>
        <source>Chats and word processors change or hide characters. Take the file itself, or copy from its source.</source>
        <translation>聊天软件和文字处理软件会改动或隐藏字符。请使用原文件，或从来源处重新复制。</translation>
    </message>
    <message>
        <source>This is an AppID, not a key</source>
        <translation>这是 AppID，不是密钥</translation>
    </message>
    <message>
        <source>The AppID has a field of its own. Paste the long text of the key here.</source>
        <translation>AppID 有自己的输入框。请在这里粘贴那段很长的密钥。</translation>
    </message>
    <message>
        <source>This is the key for content encryption (AES), not an RSA key</source>
        <translation>这是接口内容加密用的密钥（AES），不是 RSA 密钥</translation>
    </message>
    <message>
        <source>It has a place of its own. An RSA key is a long text that begins with MII.</source>
        <translation>它有自己的位置。RSA 密钥是以 MII 开头的一长段文字。</translation>
    </message>
    <message>
        <source>This is a certificate request (CSR)</source>
        <translation>这是证书请求文件（CSR）</translation>
    </message>
    <message>
        <source>Upload it on the page of the application&apos;s signing method at openhome.alipay.com; Alipay gives the certificates for it there.</source>
        <translation>请在 openhome.alipay.com 该应用的接口加签方式页面上传它，支付宝会在那里给出证书。</translation>
    </message>
    <message>
        <source>This is a key store (.pfx, .p12 or .jks), not a key or certificate by itself</source>
        <translation>这是密钥库（.pfx、.p12 或 .jks），本身不是密钥或证书</translation>
    </message>
    <message>
        <source>Take the key as Alipay&apos;s key tool wrote it, or have it exported from the store as PEM.</source>
        <translation>请使用支付宝密钥工具生成的密钥，或请人从密钥库中导出为 PEM。</translation>
    </message>
    <message>
        <source>This is a document, an archive or a picture</source>
        <translation>这是文档、压缩包或图片</translation>
    </message>
    <message>
        <source>Open it, copy the text of the key and paste that; unpack an archive first.</source>
        <translation>请打开它，复制其中的密钥文字再粘贴；压缩包请先解压。</translation>
    </message>
    <message>
        <source>This is the name of a file, not what is in it</source>
        <translation>这是文件的名字，不是文件里的内容</translation>
    </message>
    <message>
        <source>Choose the file, or open it and paste its content.</source>
        <translation>请选择该文件，或打开它并粘贴其中的内容。</translation>
    </message>
    <message>
        <source>This is not a key for content encryption</source>
        <translation>这不是接口内容加密用的密钥</translation>
    </message>
    <message>
        <source>Copy it from the application&apos;s page at openhome.alipay.com: 24 characters that end with ==.</source>
        <translation>请从 openhome.alipay.com 该应用的页面复制：24 个字符，以 == 结尾。</translation>
    </message>
    <message>
        <source>This is an RSA key or a certificate, not the key for content encryption</source>
        <translation>这是 RSA 密钥或证书，不是接口内容加密用的密钥</translation>
    </message>
    <message>
        <source>The AES key is short: 24 characters that end with ==. Without content encryption leave this place empty.</source>
        <translation>AES 密钥很短：24 个字符，以 == 结尾。没有设置内容加密时请留空。</translation>
    </message>
    <message>
        <source>This is not a certificate that can be read</source>
        <translation>这不是可以读取的证书</translation>
    </message>
    <message>
        <source>Choose the .crt file as it was downloaded from the application&apos;s page at openhome.alipay.com.</source>
        <translation>请选择从 openhome.alipay.com 该应用页面下载的 .crt 原文件。</translation>
    </message>
    <message>
        <source>This is a key, not a certificate</source>
        <translation>这是密钥，不是证书</translation>
    </message>
    <message>
        <source>Choose the .crt file. A private key must not be given to anyone.</source>
        <translation>请选择 .crt 文件。私钥不能交给任何人。</translation>
    </message>
    <message>
        <source>This is the application&apos;s certificate, not Alipay&apos;s</source>
        <translation>这是应用公钥证书，不是支付宝公钥证书</translation>
    </message>
    <message>
        <source>Choose the file whose name begins with alipayCertPublicKey.</source>
        <translation>请选择文件名以 alipayCertPublicKey 开头的文件。</translation>
    </message>
    <message>
        <source>This is Alipay&apos;s certificate, not the application&apos;s</source>
        <translation>这是支付宝公钥证书，不是应用公钥证书</translation>
    </message>
    <message>
        <source>Choose the file whose name begins with appCertPublicKey.</source>
        <translation>请选择文件名以 appCertPublicKey 开头的文件。</translation>
    </message>
    <message>
        <source>These are Alipay&apos;s root certificates</source>
        <translation>这是支付宝根证书</translation>
    </message>
    <message>
        <source>Their place is the one for the root certificate. Choose appCertPublicKey for the application, alipayCertPublicKey for Alipay.</source>
        <translation>根证书有自己的位置。应用公钥证书请选择 appCertPublicKey，支付宝公钥证书请选择 alipayCertPublicKey。</translation>
    </message>
    <message>
        <source>There is no root certificate of Alipay&apos;s in this file</source>
        <translation>这个文件里没有支付宝根证书</translation>
    </message>
    <message>
        <source>Choose the file named alipayRootCert.crt.</source>
        <translation>请选择名为 alipayRootCert.crt 的文件。</translation>
    </message>
    <message>
        <source>This application certificate belongs to another private key</source>
        <translation>这个应用公钥证书属于另一个私钥</translation>
    </message>
    <message>
        <source>Choose the private key that this certificate was requested with, or have a new certificate made for your key at openhome.alipay.com.</source>
        <translation>请选择申请这个证书时使用的私钥，或在 openhome.alipay.com 用你的密钥申请新证书。</translation>
    </message>
    <message>
        <source>This certificate is of another application</source>
        <translation>这个证书属于另一个应用</translation>
    </message>
    <message>
        <source>Download the certificate of the application with your AppID, or correct the AppID.</source>
        <translation>请下载你的 AppID 对应应用的证书，或更正 AppID。</translation>
    </message>
    <message>
        <source>This certificate has expired</source>
        <translation>这个证书已经过期</translation>
    </message>
    <message>
        <source>Download the current one from the application&apos;s page at openhome.alipay.com.</source>
        <translation>请从 openhome.alipay.com 该应用的页面下载现行证书。</translation>
    </message>
    <message>
        <source>This certificate is not valid yet</source>
        <translation>这个证书还没有生效</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. Otherwise wait until the certificate begins to be valid.</source>
        <translation>请检查本机日期；日期无误时，请等证书生效。</translation>
    </message>
    <message>
        <source>This certificate does not lead to a root in the root file</source>
        <translation>这个证书无法追溯到根证书文件中的根证书</translation>
    </message>
    <message>
        <source>Download all three certificates again from one application, and do not mix the sandbox with the live world.</source>
        <translation>请从同一个应用重新下载全部三个证书，不要把沙箱环境和正式环境混用。</translation>
    </message>
    <message>
        <source>Use 1 to 40 letters, digits, Chinese characters, hyphens or underscores, and no name that the system keeps for devices, such as CON.</source>
        <translation>请使用 1 到 40 个字母、数字、汉字、连字符或下划线，并且不能是 CON 等系统留给设备的名字。</translation>
    </message>
    <message>
        <source>This is not an authorisation token of Alipay&apos;s</source>
        <translation>这不是支付宝的授权令牌</translation>
    </message>
    <message>
        <source>Copy the app_auth_token again: letters and digits, without blanks. Without an agent leave it empty.</source>
        <translation>请重新复制 app_auth_token：只有字母和数字，没有空格。没有服务商代理时请留空。</translation>
    </message>
    <message>
        <source>This proxy cannot be used</source>
        <translation>这个代理不能使用</translation>
    </message>
    <message>
        <source>Write http://host:port or socks5://host:port without user and password, or choose the system&apos;s or none.</source>
        <translation>请按 http://主机:端口 或 socks5://主机:端口 填写，不带用户名和密码；也可以选择系统代理或不用代理。</translation>
    </message>
    <message>
        <source>This waiting time cannot be used</source>
        <translation>这个等待时间不能使用</translation>
    </message>
    <message>
        <source>Connecting may take 1 to 60 seconds, an answer 5 to 300.</source>
        <translation>连接可以等 1 到 60 秒，应答可以等 5 到 300 秒。</translation>
    </message>
    <message>
        <source>What is stored of this account is not what was stored together</source>
        <translation>这个账号保存的内容与当初一起保存的不一致</translation>
    </message>
    <message>
        <source>Name, AppID, address or keys were exchanged outside this program. Restore the account from its backup, or remove it and add it again.</source>
        <translation>名称、AppID、地址或密钥在本程序之外被换过。请从备份恢复该账号，或移除后重新添加。</translation>
    </message>
    <message>
        <source>This is not the backup of an account</source>
        <translation>这不是账号的备份</translation>
    </message>
    <message>
        <source>Choose a file that this program wrote as the backup of an account, whole and unchanged.</source>
        <translation>请选择本程序写出的账号备份文件，要完整且未被改动。</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not answer or stays locked</source>
        <translation>系统的密钥库没有应答，或一直处于锁定状态</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the passphrase yourself.</source>
        <translation>请解锁后再试，或自己输入口令。</translation>
    </message>
    <message>
        <source>This workbook is protected by a password</source>
        <translation>这个工作簿有密码保护</translation>
    </message>
    <message>
        <source>Open it in Excel, save a copy without a password, and choose the copy.</source>
        <translation>请在 Excel 中打开它，另存一份不带密码的副本，然后选择该副本。</translation>
    </message>
    <message>
        <source>This workbook is damaged or incomplete</source>
        <translation>这个工作簿已损坏或不完整</translation>
    </message>
    <message>
        <source>Download or export it again. If Excel can open it, save a copy as .xlsx or CSV UTF-8.</source>
        <translation>请重新下载或导出；如果 Excel 能打开它，请另存为 .xlsx 或“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>The workbook has no such sheet</source>
        <translation>工作簿中没有这个工作表</translation>
    </message>
    <message>
        <source>Choose one of its sheets by name, or by number from 1.</source>
        <translation>请按名称选择工作表，或按从 1 开始的序号选择。</translation>
    </message>
    <message>
        <source>Reading the list was stopped</source>
        <translation>名单的读取已停止</translation>
    </message>
    <message>
        <source>Choose the file again to start anew.</source>
        <translation>如需重新读取，请再次选择文件。</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1；%2。</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>This file is not a backup of a ledger</source>
        <translation>这个文件不是账本的备份</translation>
    </message>
    <message>
        <source>Choose the file that the backup was written to. The ledger here was not changed.</source>
        <translation>请选择当时备份写出的文件。这里的账本没有改动。</translation>
    </message>
    <message>
        <source>This backup is of the other world: practice and live money are never mixed</source>
        <translation>这份备份属于另一个环境：练习与真实资金绝不混在一起</translation>
    </message>
    <message>
        <source>Restore it with an account of its own world. The ledger here was not changed.</source>
        <translation>请用同一环境的账号恢复。这里的账本没有改动。</translation>
    </message>
    <message>
        <source>The ledger here knows of more than the backup</source>
        <translation>这里的账本比备份记录得更多</translation>
    </message>
    <message>
        <source>Restoring would forget who was paid since then, and they could be paid again. Do it only if that is what you want; the ledger that is here now is kept beside it.</source>
        <translation>恢复后，程序会忘记此后已经发给了谁，这些人可能被重复发放。只有确实需要时才这样做；现在的账本会保留在旁边。</translation>
    </message>
    <message>
        <source>The ledger that was kept in this folder is gone</source>
        <translation>原来放在这个文件夹里的账本不见了</translation>
    </message>
    <message>
        <source>Without it nobody knows who was paid, and people could be paid again. Bring it back: put the file back where it was, or restore a backup (Settings, Ledger). No new ledger was begun.</source>
        <translation>没有账本就无法知道谁已经收到，可能会重复发放。请找回账本：把文件放回原处，或恢复备份（“设置 · 账本”）。程序没有新建账本。</translation>
    </message>
    <message>
        <source>The ledger can be read, but not written here</source>
        <translation>账本在这里可以读取，但不能写入</translation>
    </message>
    <message>
        <source>Nothing can be sent before it can be written. Check the folder&apos;s rights and whether the disk is write-protected, then try again. Nothing was changed.</source>
        <translation>账本能写入之前不能发送。请检查文件夹权限和磁盘是否写保护，然后重试。没有任何改动。</translation>
    </message>
    <message>
        <source>Do not send anything. Keep a copy of the data folder, then restore a backup (Settings, Ledger) or call technical support.</source>
        <translation>请不要发送。请保留一份数据文件夹的副本，然后恢复备份（“设置 · 账本”）或联系技术支持。</translation>
    </message>
    <message>
        <source>New sending is refused. Keep a copy of the data folder, then restore a backup, or compare with Alipay&apos;s bill before you go on (Settings, Ledger).</source>
        <translation>新的发送会被拒绝。请保留一份数据文件夹的副本，然后恢复备份，或先与支付宝账单核对再继续（“设置 · 账本”）。</translation>
    </message>
    <message>
        <source>The work on the ledger was stopped before its end</source>
        <translation>账本的操作在完成前被停止</translation>
    </message>
    <message>
        <source>The ledger is as it was, and nothing half done is left. Start again when you want.</source>
        <translation>账本保持原样，没有留下半成品。需要时请重新开始。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>less than a minute left</source>
        <translation>还需不到 1 分钟</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>还需约 %1 分钟</translation>
    </message>
    <message>
        <source>Handled %1 of %2</source>
        <translation>已处理 %1 / %2</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>成功 %1</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>失败 %1</translation>
    </message>
    <message>
        <source>unconfirmed %1</source>
        <translation>待确认 %1</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message>
        <source>The ledger is as it was written: %1 lines of the journal were checked.</source>
        <translation>账本与写入时一致：已检查流水 %1 条。</translation>
    </message>
    <message>
        <source>Line %1 of the journal was changed after it was written.</source>
        <translation>流水第 %1 条在写入后被改动过。</translation>
    </message>
    <message>
        <source>Line %1 of the journal is missing.</source>
        <translation>流水第 %1 条缺失。</translation>
    </message>
    <message>
        <source>Line %1 of the journal was moved: it stands in the place of line %2.</source>
        <translation>流水第 %1 条被移动：现在在第 %2 条的位置。</translation>
    </message>
    <message>
        <source>What is kept about the journal&apos;s end does not fit its last line, %1.</source>
        <translation>流水末尾的记录与最后一条（第 %1 条）不符。</translation>
    </message>
    <message>
        <source>The journal is whole, but the payouts do not say what it says.</source>
        <translation>流水完好，但发放记录与流水不一致。</translation>
    </message>
    <message>
        <source>The journal is whole, but the rows of the batch that its line %1 tells of were changed.</source>
        <translation>流水完好，但第 %1 条所记批次的名单行被改动过。</translation>
    </message>
    <message>
        <source>Who was paid may be told wrongly, and somebody could be paid again or not at all: new sending is refused. No money moved now.</source>
        <translation>账本可能说错谁已收到，有人可能被重复发放或漏发：新的发送会被拒绝。这次资金没有变动。</translation>
    </message>
    <message>
        <source>What was entered until %1 is as it was written.</source>
        <translation>%1 之前的记录与写入时一致。</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 packets, the last entry of %2</source>
        <translation>%1 个红包，最后一条记录于 %2</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>plain text (CSV)</source>
        <translation>纯文本（CSV）</translation>
    </message>
    <message>
        <source>an Excel workbook (XLSX)</source>
        <translation>Excel 工作簿（XLSX）</translation>
    </message>
    <message>
        <source>an Excel workbook of before 2007 (XLS)</source>
        <translation>2007 年以前的 Excel 工作簿（XLS）</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>网页（HTML）</translation>
    </message>
    <message>
        <source>an XML spreadsheet of Excel 2003</source>
        <translation>Excel 2003 的 XML 表格</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>%1 IDs end in 0, which hardly ever happens by chance: a spreadsheet has most likely lost their last digit</source>
        <translation>%1 个 ID 以 0 结尾，正常情况下几乎不可能：很可能是表格软件丢掉了最后一位</translation>
    </message>
    <message>
        <source>This file is called .%1, but it is %2. It was read as what it is.</source>
        <translation>这个文件名为 .%1，其实是%2，已按实际内容读取。</translation>
    </message>
    <message>
        <source>GBK / GB18030 (Chinese Windows)</source>
        <translation>GBK / GB18030（中文 Windows）</translation>
    </message>
    <message>
        <source>Big5 (traditional Chinese)</source>
        <translation>Big5（繁体中文）</translation>
    </message>
    <message>
        <source>None: one value a line</source>
        <translation>无：每行一个值</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>逗号 ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>分号 ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>竖线 |</translation>
    </message>
    <message>
        <source>Chinese comma ，</source>
        <translation>中文逗号 ，</translation>
    </message>
    <message>
        <source>blanks around values</source>
        <translation>前后的空白</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>看不见的字符</translation>
    </message>
    <message>
        <source>stray quotation marks</source>
        <translation>多余的引号</translation>
    </message>
    <message>
        <source>=&quot;…&quot; around values</source>
        <translation>值外面的 =&quot;…&quot;</translation>
    </message>
    <message>
        <source>full-width characters</source>
        <translation>全角字符</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation>填写说明</translation>
    </message>
    <message>
        <source>One row is one person. Fill in the ID and leave the rest empty where you do not need it.</source>
        <translation>每行一人。填写 ID，其余不需要的可以留空。</translation>
    </message>
    <message>
        <source>The ID is an Alipay user ID (16 digits that begin with 2088), an open ID or a login name (mobile number or e-mail address). Its column is formatted as text, so that Excel leaves every digit alone; keep it so when you paste (paste values only).</source>
        <translation>ID 可以是支付宝用户 ID（2088 开头的 16 位数字）、open ID 或登录账号（手机号或邮箱）。这一列是文本格式，Excel 不会改动任何一位数字；粘贴时请保持（只粘贴值）。</translation>
    </message>
    <message>
        <source>The amount is in yuan, from 0.20 to 200.00. Without it the campaign&apos;s own rule decides.</source>
        <translation>金额以元为单位，0.20 到 200.00。不填则按活动自己的规则。</translation>
    </message>
    <message>
        <source>The number (out_biz_no) is that of your exchange record, if there is one: letters, digits and underscores, each number once.</source>
        <translation>单号（out_biz_no）是您的兑换记录编号，没有可以不填：字母、数字和下划线，每个单号只用一次。</translation>
    </message>
    <message>
        <source>You may add columns of your own: they come back in the result file.</source>
        <translation>可以加自己的列，结果文件里会原样带回。</translation>
    </message>
</context>
<context>
    <name>MoneyLines</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>没有发出任何红包。</translation>
    </message>
    <message>
        <source>Nothing was sent now. Packets that were sent before are not concerned.</source>
        <translation>这次没有发出任何红包。以前发出的红包不受影响。</translation>
    </message>
    <message>
        <source>Nothing was created and no money moved.</source>
        <translation>没有创建活动，也没有资金变动。</translation>
    </message>
    <message>
        <source>Nothing left this computer, so nothing was sent.</source>
        <translation>请求没有离开本机，没有发出任何红包。</translation>
    </message>
    <message>
        <source>No packet was sent: this request cannot send any.</source>
        <translation>没有发出红包：这个请求本身不会发放。</translation>
    </message>
    <message>
        <source>What is not in the ledger was not sent. A packet without a recorded answer is asked about again with the same number and is not paid twice.</source>
        <translation>账本里没有的就没有发出。没有记下答复的红包会用同一编号再问支付宝，不会重复付款。</translation>
    </message>
    <message>
        <source>No money moved.</source>
        <translation>没有资金变动。</translation>
    </message>
    <message>
        <source>The batch was halted. Packets sent before stay sent; the row that met this is unsent or unconfirmed, as its state says.</source>
        <translation>批次已停止。之前发出的红包不受影响；遇到此问题的这一行是未发还是待确认，以其状态为准。</translation>
    </message>
    <message>
        <source>It is not known yet whether this packet was sent. It is asked about again with the same number and is not paid twice.</source>
        <translation>结果未知。会用同一编号再问支付宝，不会重复付款。</translation>
    </message>
    <message>
        <source>It is not known whether this packet was sent, and asking again cannot settle it.</source>
        <translation>结果未知，再问也无法确定这个红包是否已到账。</translation>
    </message>
    <message>
        <source>Where the state says “Refused”, nothing was paid; where it says “Unconfirmed”, it is not known yet.</source>
        <translation>状态为“未成功”的没有付款；状态为“待确认”的结果未知。</translation>
    </message>
    <message>
        <source>It is tried again later with the same number and is not paid twice.</source>
        <translation>稍后会用同一编号再试，不会重复付款。</translation>
    </message>
    <message>
        <source>This packet was sent.</source>
        <translation>这个红包已到账。</translation>
    </message>
    <message>
        <source>This packet was not paid.</source>
        <translation>这个红包没有付款。</translation>
    </message>
    <message>
        <source>This packet was not sent. When the batch goes on, it keeps its number.</source>
        <translation>这个红包没有发出。继续批次时编号不变。</translation>
    </message>
</context>
<context>
    <name>ProviderCodes</name>
    <message>
        <source>Alipay does not accept this recipient&apos;s ID.</source>
        <translation>支付宝不接受这个领取人的 ID。</translation>
    </message>
    <message>
        <source>Check the ID at its source. An open ID belongs to one application only.</source>
        <translation>请到来源处核对。OpenID 只属于一个应用。</translation>
    </message>
    <message>
        <source>There is no Alipay user of this ID.</source>
        <translation>没有这个 ID 的支付宝用户。</translation>
    </message>
    <message>
        <source>Check the ID at its source. Sandbox users do not exist in the live world.</source>
        <translation>请到来源处核对。沙箱用户在正式环境中不存在。</translation>
    </message>
    <message>
        <source>This is a company&apos;s account, which cannot receive red packets.</source>
        <translation>这是企业账号，不能领取红包。</translation>
    </message>
    <message>
        <source>Ask the person for a personal Alipay account.</source>
        <translation>请向对方要个人支付宝账号。</translation>
    </message>
    <message>
        <source>This person has not completed real-name verification at Alipay.</source>
        <translation>这个用户没有完成支付宝实名认证。</translation>
    </message>
    <message>
        <source>This is the merchant&apos;s own account; it cannot send to itself.</source>
        <translation>这是商家自己的账号，不能发给自己。</translation>
    </message>
    <message>
        <source>Take this row off the list.</source>
        <translation>请从名单中去掉这一行。</translation>
    </message>
    <message>
        <source>This person already has as many packets as the campaign allows.</source>
        <translation>这个用户已领满活动允许的个数。</translation>
    </message>
    <message>
        <source>Nothing to do, unless the packet stays unconfirmed: then check it in Alipay&apos;s bill.</source>
        <translation>无需处理；如果这个红包仍为待确认，请到支付宝账单中核对。</translation>
    </message>
    <message>
        <source>This person has reached the campaign&apos;s limit for the day, week or month.</source>
        <translation>这个用户已达到活动每天、每周或每月的上限。</translation>
    </message>
    <message>
        <source>Alipay&apos;s risk control refused this packet.</source>
        <translation>支付宝风控拒绝了这个红包。</translation>
    </message>
    <message>
        <source>Nothing can be done here. If it happens to many people, ask Alipay before going on.</source>
        <translation>这里无法处理。如果很多人都这样，请先咨询支付宝再继续。</translation>
    </message>
    <message>
        <source>Alipay did not give this person the packet.</source>
        <translation>支付宝没有把红包发给这个用户。</translation>
    </message>
    <message>
        <source>Alipay had a system error.</source>
        <translation>支付宝系统出错。</translation>
    </message>
    <message>
        <source>Go on with the batch: the same number is asked about again until there is a clear answer.</source>
        <translation>请继续这个批次：会用同一编号再问，直到有明确答复。</translation>
    </message>
    <message>
        <source>Alipay&apos;s system is at its limit.</source>
        <translation>支付宝系统繁忙。</translation>
    </message>
    <message>
        <source>Wait a few minutes. After creating a campaign look into the refreshed list before creating it again.</source>
        <translation>请等几分钟。如果刚才在创建活动，请先刷新列表查看，再决定是否重新创建。</translation>
    </message>
    <message>
        <source>Alipay is still working on it.</source>
        <translation>支付宝仍在处理。</translation>
    </message>
    <message>
        <source>Wait a moment and go on with the batch: the same number is asked about again.</source>
        <translation>请稍等片刻再继续这个批次：会用同一编号再问。</translation>
    </message>
    <message>
        <source>No answer came from Alipay.</source>
        <translation>没有收到支付宝的答复。</translation>
    </message>
    <message>
        <source>Check the network and go on with the batch: the same number is asked about again.</source>
        <translation>请检查网络后继续这个批次：会用同一编号再问。</translation>
    </message>
    <message>
        <source>The answer cannot be trusted: it cannot be read or its signature does not fit.</source>
        <translation>答复不可信：无法读取，或签名不符。</translation>
    </message>
    <message>
        <source>Check Alipay&apos;s public key and the gateway address, then go on with the batch with the same numbers.</source>
        <translation>请检查支付宝公钥和网关地址，然后继续这个批次，编号不变。</translation>
    </message>
    <message>
        <source>Alipay holds a record for this number that does not fit.</source>
        <translation>支付宝对这个编号的记录与本次不符。</translation>
    </message>
    <message>
        <source>Look this person up in Alipay&apos;s red packet bill of the next day.</source>
        <translation>请在次日的支付宝红包账单中查找这个用户。</translation>
    </message>
    <message>
        <source>Alipay answered about another number than the one asked about.</source>
        <translation>支付宝答复的编号与所问的不同。</translation>
    </message>
    <message>
        <source>Alipay asks for fewer requests a second.</source>
        <translation>支付宝要求降低请求频率。</translation>
    </message>
    <message>
        <source>The program slows down by itself. If it stops, go on later.</source>
        <translation>程序会自动放慢。如果停止了，请稍后继续。</translation>
    </message>
    <message>
        <source>Alipay could not be reached.</source>
        <translation>无法连接支付宝。</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the gateway address, then go on with the batch.</source>
        <translation>请检查网络、代理和网关地址，然后继续这个批次。</translation>
    </message>
    <message>
        <source>Alipay does not accept this campaign number.</source>
        <translation>支付宝不接受这个活动号。</translation>
    </message>
    <message>
        <source>Refresh the campaign list and choose the campaign there.</source>
        <translation>请刷新活动列表并在其中选择活动。</translation>
    </message>
    <message>
        <source>Alipay does not know this campaign, or it has not been paid yet.</source>
        <translation>支付宝没有这个活动，或活动还没有付款。</translation>
    </message>
    <message>
        <source>Pay at the payment link, or check that the campaign belongs to this account.</source>
        <translation>请打开付款链接付款，或确认活动属于这个账号。</translation>
    </message>
    <message>
        <source>The campaign has not started, or it is paused.</source>
        <translation>活动还没有开始，或已暂停。</translation>
    </message>
    <message>
        <source>Wait for its start or resume it, then go on with the batch.</source>
        <translation>请等活动开始或恢复活动，然后继续这个批次。</translation>
    </message>
    <message>
        <source>The campaign is over.</source>
        <translation>活动已结束。</translation>
    </message>
    <message>
        <source>Create and pay a new campaign for those who are unsent.</source>
        <translation>请为未发的人新建活动并付款。</translation>
    </message>
    <message>
        <source>Alipay has stopped this campaign.</source>
        <translation>支付宝已停止这个活动。</translation>
    </message>
    <message>
        <source>Ask Alipay&apos;s merchant support for the reason.</source>
        <translation>请向支付宝商家客服询问原因。</translation>
    </message>
    <message>
        <source>The campaign has not enough money left for this packet.</source>
        <translation>活动余额不够发这个红包。</translation>
    </message>
    <message>
        <source>Create and pay another campaign for those who are unsent. The account&apos;s balance does not matter here.</source>
        <translation>请为未发的人另建活动并付款。这与账户余额无关。</translation>
    </message>
    <message>
        <source>This campaign belongs to another merchant.</source>
        <translation>这个活动属于另一个商家。</translation>
    </message>
    <message>
        <source>Choose the account that the campaign was created with.</source>
        <translation>请选择创建这个活动的账号。</translation>
    </message>
    <message>
        <source>The campaign&apos;s present state cannot be changed.</source>
        <translation>活动当前的状态不能修改。</translation>
    </message>
    <message>
        <source>Only a running or paused campaign can be changed. Refresh the list to see its state.</source>
        <translation>只有进行中或已暂停的活动可以修改。请刷新列表查看状态。</translation>
    </message>
    <message>
        <source>Alipay does not allow this change of state.</source>
        <translation>支付宝不允许这样修改状态。</translation>
    </message>
    <message>
        <source>Pause or resume the campaign instead, or let it run to its end.</source>
        <translation>可以改为暂停或恢复，或等活动自然结束。</translation>
    </message>
    <message>
        <source>Alipay does not accept the page of the campaign list.</source>
        <translation>支付宝不接受活动列表的页码。</translation>
    </message>
    <message>
        <source>Refresh again; if it stays, give the details to technical support.</source>
        <translation>请再刷新一次；如仍如此，请把详情交给技术支持。</translation>
    </message>
    <message>
        <source>The name or the message holds a word that Alipay does not allow.</source>
        <translation>名称或给领取人的话中有支付宝不允许的词。</translation>
    </message>
    <message>
        <source>Choose other words and create the campaign again.</source>
        <translation>请换一种说法后重新创建。</translation>
    </message>
    <message>
        <source>Alipay does not accept the kind of packet.</source>
        <translation>支付宝不接受这种红包类型。</translation>
    </message>
    <message>
        <source>Choose fixed or random.</source>
        <translation>请选择固定金额或随机金额。</translation>
    </message>
    <message>
        <source>Alipay does not accept the campaign&apos;s times.</source>
        <translation>支付宝不接受活动的时间。</translation>
    </message>
    <message>
        <source>The start must lie ahead, the end after the start, and both within six months (Beijing time).</source>
        <translation>开始时间须在现在之后，结束时间须在开始之后，跨度不超过六个月（北京时间）。</translation>
    </message>
    <message>
        <source>There are too few packets.</source>
        <translation>红包个数太少。</translation>
    </message>
    <message>
        <source>Raise their number.</source>
        <translation>请增加个数。</translation>
    </message>
    <message>
        <source>There are too many packets.</source>
        <translation>红包个数太多。</translation>
    </message>
    <message>
        <source>Lower their number.</source>
        <translation>请减少个数。</translation>
    </message>
    <message>
        <source>The total is too small.</source>
        <translation>总金额太小。</translation>
    </message>
    <message>
        <source>Raise the total.</source>
        <translation>请提高总金额。</translation>
    </message>
    <message>
        <source>The total is too large.</source>
        <translation>总金额太大。</translation>
    </message>
    <message>
        <source>Lower the total.</source>
        <translation>请降低总金额。</translation>
    </message>
    <message>
        <source>One packet would hold too little.</source>
        <translation>单个红包金额太小。</translation>
    </message>
    <message>
        <source>Raise the total or lower the number of packets.</source>
        <translation>请提高总金额或减少个数。</translation>
    </message>
    <message>
        <source>One packet would hold too much.</source>
        <translation>单个红包金额太大。</translation>
    </message>
    <message>
        <source>Lower the total or raise the number of packets.</source>
        <translation>请降低总金额或增加个数。</translation>
    </message>
    <message>
        <source>Alipay does not accept the campaign&apos;s name.</source>
        <translation>支付宝不接受这个活动名称。</translation>
    </message>
    <message>
        <source>Choose another name of at most 64 characters.</source>
        <translation>请换一个 64 个字符以内的名称。</translation>
    </message>
    <message>
        <source>Alipay does not accept the message to the recipients.</source>
        <translation>支付宝不接受给领取人的话。</translation>
    </message>
    <message>
        <source>Choose another message of at most 64 characters.</source>
        <translation>请换一句 64 个字符以内的话。</translation>
    </message>
    <message>
        <source>Alipay does not accept the link.</source>
        <translation>支付宝不接受这个链接。</translation>
    </message>
    <message>
        <source>Enter another web address or leave the link empty.</source>
        <translation>请填写其他网址，或留空。</translation>
    </message>
    <message>
        <source>Alipay does not accept the limit for each person.</source>
        <translation>支付宝不接受每人领取限制。</translation>
    </message>
    <message>
        <source>Write for example L1 or D3|L10.</source>
        <translation>请按 L1 或 D3|L10 的格式填写。</translation>
    </message>
    <message>
        <source>This merchant has reached Alipay&apos;s limit of campaigns.</source>
        <translation>这个商家的活动数量已达支付宝上限。</translation>
    </message>
    <message>
        <source>Wait until earlier campaigns have ended, or ask Alipay&apos;s merchant support.</source>
        <translation>请等较早的活动结束，或咨询支付宝商家客服。</translation>
    </message>
    <message>
        <source>The merchant&apos;s account is not verified.</source>
        <translation>商家账号没有完成认证。</translation>
    </message>
    <message>
        <source>Complete the verification of the merchant&apos;s Alipay account.</source>
        <translation>请完成商家支付宝账号的认证。</translation>
    </message>
    <message>
        <source>The merchant has not signed up for Alipay&apos;s cash red packets.</source>
        <translation>商家没有签约现金红包产品。</translation>
    </message>
    <message>
        <source>Sign the product 营销活动送红包 at b.alipay.com with the merchant&apos;s account.</source>
        <translation>请用商家账号在 b.alipay.com 签约“营销活动送红包”。</translation>
    </message>
    <message>
        <source>The application is not allowed to make this request.</source>
        <translation>应用没有权限发出这个请求。</translation>
    </message>
    <message>
        <source>On the open platform check that the application has the red packet capability, is online and is bound to this merchant.</source>
        <translation>请在开放平台确认应用已添加红包能力、已上线，并与商家绑定。</translation>
    </message>
    <message>
        <source>The application is not online.</source>
        <translation>应用没有上线。</translation>
    </message>
    <message>
        <source>Put the application online on the open platform.</source>
        <translation>请在开放平台将应用上线。</translation>
    </message>
    <message>
        <source>The merchant&apos;s authorisation is missing or has expired.</source>
        <translation>商家授权缺失或已过期。</translation>
    </message>
    <message>
        <source>Have the merchant authorise the application again and enter the new token.</source>
        <translation>请让商家重新授权，并填写新的授权令牌。</translation>
    </message>
    <message>
        <source>The merchant has not granted this interface to the application.</source>
        <translation>商家没有把这个接口授权给应用。</translation>
    </message>
    <message>
        <source>Have the merchant authorise the application again, with red packets included.</source>
        <translation>请让商家重新授权，并包含红包接口。</translation>
    </message>
    <message>
        <source>Alipay refused the signature.</source>
        <translation>支付宝验签未通过。</translation>
    </message>
    <message>
        <source>The private key here and the application public key on the open platform must be one pair. Enter the public key there again, or choose the right private key here.</source>
        <translation>这里的应用私钥与开放平台上的应用公钥必须是一对。请在开放平台重新填写公钥，或在这里选择正确的私钥。</translation>
    </message>
    <message>
        <source>No public key was uploaded for the application.</source>
        <translation>应用没有上传公钥。</translation>
    </message>
    <message>
        <source>Upload the application&apos;s public key on the open platform.</source>
        <translation>请在开放平台上传应用公钥。</translation>
    </message>
    <message>
        <source>Alipay holds the application&apos;s key to be at risk.</source>
        <translation>支付宝认为应用的密钥有风险。</translation>
    </message>
    <message>
        <source>Make a new pair of keys and upload its public half on the open platform.</source>
        <translation>请重新生成一对密钥，并在开放平台上传公钥。</translation>
    </message>
    <message>
        <source>Alipay does not know this AppID.</source>
        <translation>支付宝没有这个 AppID。</translation>
    </message>
    <message>
        <source>Check the AppID, and that the gateway address belongs to the same world: live or sandbox.</source>
        <translation>请核对 AppID，并确认网关地址属于同一环境：正式或沙箱。</translation>
    </message>
    <message>
        <source>Alipay does not accept the time of the request.</source>
        <translation>支付宝不接受请求的时间。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock and go on.</source>
        <translation>请校准这台电脑的时间后继续。</translation>
    </message>
    <message>
        <source>Alipay&apos;s gateway holds a value of the request to be an attack.</source>
        <translation>支付宝网关认为请求中的某个值是攻击。</translation>
    </message>
    <message>
        <source>Look for one of Alipay&apos;s own keywords in the campaign&apos;s texts, such as body, subject or total_fee.</source>
        <translation>请检查活动文字中是否有支付宝的关键字，例如 body、subject 或 total_fee。</translation>
    </message>
    <message>
        <source>Alipay does not accept the number of this payout.</source>
        <translation>支付宝不接受这笔发放的编号。</translation>
    </message>
    <message>
        <source>A number holds letters, digits and underscores only, at most 96. Correct it in the list.</source>
        <translation>编号只能包含字母、数字和下划线，最多 96 个。请在名单中更正。</translation>
    </message>
    <message>
        <source>Something that Alipay needs is missing from the request.</source>
        <translation>请求缺少支付宝需要的内容。</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings; if they are complete, give the details to technical support.</source>
        <translation>请检查账号设置；如果设置完整，请把详情交给技术支持。</translation>
    </message>
    <message>
        <source>Alipay cannot read the request.</source>
        <translation>支付宝无法读取这个请求。</translation>
    </message>
    <message>
        <source>This is a fault of the program or of a proxy. Give the details to technical support.</source>
        <translation>这是程序或代理的问题。请把详情交给技术支持。</translation>
    </message>
    <message>
        <source>Alipay gave a reason that this program does not know.</source>
        <translation>支付宝给出了本程序不认识的原因。</translation>
    </message>
    <message>
        <source>Read Alipay&apos;s words in the details. If they do not help, give the details to technical support.</source>
        <translation>请查看详情中支付宝的原话；如仍无法解决，请把详情交给技术支持。</translation>
    </message>
    <message>
        <source>After the person has completed it in the Alipay app, put the person on a new list.</source>
        <translation>对方在支付宝里完成认证后，请把他放进新的名单。</translation>
    </message>
    <message>
        <source>Put the person on a new list in the next period.</source>
        <translation>请在下一个周期把他放进新的名单。</translation>
    </message>
    <message>
        <source>Read Alipay&apos;s reason beside it.</source>
        <translation>请看旁边支付宝给出的原因。</translation>
    </message>
    <message>
        <source>Go on with the batch: the same number is asked about again. If it stays, tell technical support.</source>
        <translation>请继续这个批次：会用同一编号再问。如仍如此，请告知技术支持。</translation>
    </message>
    <message>
        <source>The application is not bound to this merchant.</source>
        <translation>应用没有与这个商家绑定。</translation>
    </message>
    <message>
        <source>Bind the application to the merchant&apos;s account at openhome.alipay.com.</source>
        <translation>请在 openhome.alipay.com 将应用与商家账号绑定。</translation>
    </message>
    <message>
        <source>Alipay has barred the application from this request.</source>
        <translation>支付宝已禁止应用发出这个请求。</translation>
    </message>
    <message>
        <source>Read Alipay&apos;s notices to the merchant at openhome.alipay.com and settle what they ask for.</source>
        <translation>请在 openhome.alipay.com 查看支付宝发给商家的通知，并按要求处理。</translation>
    </message>
    <message>
        <source>Alipay does not allow requests from this network address.</source>
        <translation>支付宝不允许来自这个网络地址的请求。</translation>
    </message>
    <message>
        <source>At openhome.alipay.com add this network&apos;s address to the application&apos;s list of allowed IP addresses, or send from an allowed network.</source>
        <translation>请在 openhome.alipay.com 把当前网络的地址加入应用的 IP 白名单，或改用已允许的网络发送。</translation>
    </message>
    <message>
        <source>The application has used up its allowance of requests.</source>
        <translation>应用的请求额度已用完。</translation>
    </message>
    <message>
        <source>Look at the application&apos;s allowance at openhome.alipay.com, and go on when there is some.</source>
        <translation>请在 openhome.alipay.com 查看应用的额度，有额度后再继续。</translation>
    </message>
    <message>
        <source>Alipay does not accept the certificates of this account, or expects some and got none.</source>
        <translation>支付宝不接受这个账号的证书，或需要证书但没有收到。</translation>
    </message>
    <message>
        <source>At openhome.alipay.com see whether the application is set to keys or to certificates; download the three certificates again and add the account with them.</source>
        <translation>请在 openhome.alipay.com 查看应用设置的是公钥还是证书；重新下载三个证书，并用它们添加账号。</translation>
    </message>
    <message>
        <source>Content encryption is not set up here as Alipay has it.</source>
        <translation>这里的接口内容加密设置与支付宝那边不一致。</translation>
    </message>
    <message>
        <source>At openhome.alipay.com copy the application&apos;s AES key and add the account with it, or without one if none is set there.</source>
        <translation>请在 openhome.alipay.com 复制应用的 AES 密钥，并用它添加账号；如果那里没有设置，添加时请留空。</translation>
    </message>
    <message>
        <source>Settled by hand. Reason given: %1</source>
        <translation>已人工核定。依据：%1</translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message>
        <source>Unconfirmed packets may explain it</source>
        <translation>待确认的红包可以解释</translation>
    </message>
    <message numerus="yes">
        <source>Alipay sent more than is booked here. %n packet(s) whose outcome is not known may have paid %1 at most: that can explain the difference.</source>
        <translation>
            <numerusform>支付宝发出的比这里记的多。有 %n 个红包结果未知，最多可能已付 %1，可以解释这个差额。</numerusform>
        </translation>
    </message>
    <message>
        <source>As far as can be told, that money went to people of your lists.</source>
        <translation>就目前所知，这笔钱给了您名单里的人。</translation>
    </message>
    <message>
        <source>Ask again about the unconfirmed packets in the history; it uses the same numbers. What stays unconfirmed is settled by Alipay&apos;s bill, a day later.</source>
        <translation>请在“记录”里对待确认的红包再问一次，用的是同一编号。仍然待确认的，第二天用支付宝账单了结。</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation>别处发出</translation>
    </message>
    <message>
        <source>Alipay sent more than is booked here: at least %1 was sent from this campaign elsewhere, by another program or another computer.</source>
        <translation>支付宝发出的比这里记的多：至少有 %1 是别处从本活动发出的，例如别的程序或别的电脑。</translation>
    </message>
    <message>
        <source>That money has left the campaign, and less is left for your lists. Whether somebody got two packets this program cannot know.</source>
        <translation>这笔钱已从活动中发出，留给您名单的就少了。是否有人领了两个，本程序无法知道。</translation>
    </message>
    <message>
        <source>Ask who else sends from this campaign. Alipay&apos;s bill, offered a day later, names each packet: read it in, and settle with a reason what is explained.</source>
        <translation>请问清还有谁在用本活动发红包。第二天可下载的支付宝账单会列出每个红包：读入账单，查清的就说明原因并了结。</translation>
    </message>
    <message>
        <source>Missing at Alipay</source>
        <translation>支付宝缺少</translation>
    </message>
    <message>
        <source>Less was sent by Alipay than is booked here: %1 is missing there.</source>
        <translation>支付宝发出的比这里记的少：那边缺 %1。</translation>
    </message>
    <message>
        <source>Packets that are booked here as arrived may not have reached anybody.</source>
        <translation>这里记为已到账的红包，可能并没有到任何人手里。</translation>
    </message>
    <message>
        <source>Compare again in a few minutes, since Alipay&apos;s sum may lag behind. If it stays so, read in Alipay&apos;s bill and show the missing packets to Alipay&apos;s support.</source>
        <translation>支付宝的合计可能稍有延迟，请过几分钟再核对。如果仍然如此，请读入支付宝账单，并把缺少的红包交给支付宝客服查询。</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>一致</translation>
    </message>
    <message numerus="yes">
        <source>Both sums are the same, so the %n unconfirmed packet(s) did not pay, as far as the sums tell.</source>
        <translation>
            <numerusform>两边合计相同。从合计看，%n 个待确认的红包没有付出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every yuan that Alipay sent is booked here.</source>
        <translation>支付宝发出的每一元，这里都有记录。</translation>
    </message>
    <message>
        <source>Ask again about the unconfirmed packets in the history; it uses the same numbers.</source>
        <translation>请在“记录”里对待确认的红包再问一次，用的是同一编号。</translation>
    </message>
    <message>
        <source>Both sums are the same.</source>
        <translation>两边合计相同。</translation>
    </message>
    <message>
        <source>A batch is under way</source>
        <translation>有批次正在发放</translation>
    </message>
    <message>
        <source>A batch was being sent while the sums were compared, so they were still changing.</source>
        <translation>核对时有批次正在发放，两边合计还在变化。</translation>
    </message>
    <message>
        <source>A difference means nothing yet.</source>
        <translation>现在的差额还不说明问题。</translation>
    </message>
    <message>
        <source>They are compared again by themselves when the batch has ended.</source>
        <translation>批次结束后会自动再核对一次。</translation>
    </message>
    <message>
        <source>Sum: sent elsewhere</source>
        <translation>合计：别处发出</translation>
    </message>
    <message>
        <source>Sum: missing at Alipay</source>
        <translation>合计：支付宝缺少</translation>
    </message>
    <message>
        <source>Only in the bill</source>
        <translation>只在账单里</translation>
    </message>
    <message>
        <source>Missing in the bill</source>
        <translation>账单里没有</translation>
    </message>
    <message>
        <source>Amounts differ</source>
        <translation>金额不同</translation>
    </message>
    <message>
        <source>Unconfirmed here, paid by the bill</source>
        <translation>这里待确认，账单已付</translation>
    </message>
    <message>
        <source>Not sent here, paid by the bill</source>
        <translation>这里未发，账单已付</translation>
    </message>
    <message>
        <source>Alipay gave out more of this campaign than this program knows of.</source>
        <translation>支付宝从本活动发出的，比本程序知道的多。</translation>
    </message>
    <message>
        <source>Booked here as arrived, and Alipay does not count it.</source>
        <translation>这里记为已到账，支付宝没有计入。</translation>
    </message>
    <message>
        <source>A packet that was not sent from here, or one of ours a second time.</source>
        <translation>不是从这里发出的红包，或我方的同一个红包出现了第二次。</translation>
    </message>
    <message>
        <source>Booked here as arrived on a day of the bill, and the bill does not show it.</source>
        <translation>这里记为在账单所含日期到账，账单里却没有。</translation>
    </message>
    <message>
        <source>It arrived, but the bill names another amount than is booked here.</source>
        <translation>已到账，但账单的金额与这里记的不同。</translation>
    </message>
    <message>
        <source>Its outcome is not known here. The bill says that it arrived.</source>
        <translation>这里不知道它的结果，账单显示已到账。</translation>
    </message>
    <message>
        <source>Here it was refused or never sent. The bill says that it arrived.</source>
        <translation>这里是被拒绝或从未发出，账单却显示已到账。</translation>
    </message>
    <message>
        <source>Ask who else sends from this campaign.</source>
        <translation>请问清还有谁在用本活动发红包。</translation>
    </message>
    <message>
        <source>Compare again in a few minutes; then ask Alipay&apos;s support.</source>
        <translation>请过几分钟再核对；仍不一致就询问支付宝客服。</translation>
    </message>
    <message>
        <source>Show it to Alipay&apos;s support.</source>
        <translation>请交给支付宝客服查询。</translation>
    </message>
    <message>
        <source>Settle it: it is then booked here as arrived.</source>
        <translation>请了结它：随后这里会记为已到账。</translation>
    </message>
    <message>
        <source>Do not send to this person again before it is explained.</source>
        <translation>查清之前，不要再发给这个人。</translation>
    </message>
    <message>
        <source>packets: %1</source>
        <translation>红包 %1 个</translation>
    </message>
    <message>
        <source>agreeing to the fen: %1</source>
        <translation>分毫不差 %1 个</translation>
    </message>
    <message>
        <source>of other campaigns: %1</source>
        <translation>其他活动 %1 个</translation>
    </message>
    <message>
        <source>unreadable rows: %1</source>
        <translation>读不懂的行 %1</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>我方编号</translation>
    </message>
    <message>
        <source>Alipay&apos;s number</source>
        <translation>支付宝单号</translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1 booked here; Alipay gave no answer to compare with</source>
        <translation>本机入账 %1；支付宝没有给出可核对的答复</translation>
    </message>
    <message>
        <source>%1 booked here and sent at Alipay</source>
        <translation>本机入账 %1，与支付宝一致</translation>
    </message>
    <message numerus="yes">
        <source>%1 booked here, %2 sent at Alipay; %n unconfirmed row(s) can explain it. Go on with: hongbao send --resume</source>
        <translation>
            <numerusform>本机入账 %1，支付宝已发 %2；%n 行待确认可以解释差额。请继续：hongbao send --resume</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 booked here, %2 sent at Alipay. Packets sent by other programs count there too; otherwise compare with Alipay&apos;s bill.</source>
        <translation>本机入账 %1，支付宝已发 %2。其他程序发出的也计入支付宝；否则请与支付宝账单核对。</translation>
    </message>
</context>
<context>
    <name>ResultFile</name>
    <message>
        <source>%1 (Alipay: %2)</source>
        <translation>%1（支付宝：%2）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Alipay number</source>
        <translation>支付宝单号</translation>
    </message>
    <message>
        <source>Time (Beijing)</source>
        <translation>时间（北京）</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <translation>练习：%1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV for Excel (*.csv)</source>
        <translation>CSV（Excel 可打开） (*.csv)</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>there is no recipient</source>
        <translation>没有领取人</translation>
    </message>
    <message>
        <source>enter one ID or leave the row out</source>
        <translation>请填写一个 ID，或不发这一行</translation>
    </message>
    <message>
        <source>there is more than one ID</source>
        <translation>有多个 ID</translation>
    </message>
    <message>
        <source>keep exactly one of user ID, open ID and login name</source>
        <translation>请在用户ID、OpenID、登录账号中只保留一个</translation>
    </message>
    <message>
        <source>Excel changed it to scientific notation and the number is lost</source>
        <translation>被 Excel 改成了科学计数法，原号码已丢失</translation>
    </message>
    <message>
        <source>export it again from its source as text</source>
        <translation>请从原系统重新导出为文本</translation>
    </message>
    <message>
        <source>a user ID has 16 digits</source>
        <translation>用户ID应为 16 位数字</translation>
    </message>
    <message>
        <source>this is not an Alipay user ID (16 digits that begin with 2088)</source>
        <translation>不是支付宝用户ID（2088 开头的 16 位数字）</translation>
    </message>
    <message>
        <source>correct it from its source</source>
        <translation>请按来源更正</translation>
    </message>
    <message>
        <source>this is not an e-mail address or a mobile number</source>
        <translation>不是邮箱或手机号</translation>
    </message>
    <message>
        <source>this is not an open ID</source>
        <translation>不是 OpenID</translation>
    </message>
    <message>
        <source>a packet holds at least 0.20 yuan</source>
        <translation>单个红包不少于 0.20 元</translation>
    </message>
    <message>
        <source>raise the amount</source>
        <translation>请提高金额</translation>
    </message>
    <message>
        <source>a packet holds at most 200.00 yuan</source>
        <translation>单个红包不超过 200.00 元</translation>
    </message>
    <message>
        <source>lower the amount</source>
        <translation>请降低金额</translation>
    </message>
    <message>
        <source>this is not an amount of money</source>
        <translation>不是金额</translation>
    </message>
    <message>
        <source>write yuan with at most two decimals</source>
        <translation>请以元填写，最多两位小数</translation>
    </message>
    <message>
        <source>this number stands on another row too</source>
        <translation>这个编号也出现在另一行</translation>
    </message>
    <message>
        <source>give each row a number of its own</source>
        <translation>请给每行一个自己的编号</translation>
    </message>
    <message>
        <source>this number was used before</source>
        <translation>这个编号已经用过</translation>
    </message>
    <message>
        <source>look the number up in the history; a new packet needs a new number</source>
        <translation>请在记录中查找这个编号；新的红包需要新的编号</translation>
    </message>
    <message>
        <source>a number holds letters, digits and underscores only, at most 96</source>
        <translation>编号只能包含字母、数字和下划线，最多 96 个</translation>
    </message>
    <message>
        <source>correct the number</source>
        <translation>请更正编号</translation>
    </message>
    <message>
        <source>this person stands on an earlier row already</source>
        <translation>这个人在前面的行里已经出现</translation>
    </message>
    <message>
        <source>leave the row out, or give it a number (out_biz_no) of its own</source>
        <translation>请不发这一行，或给它一个自己的编号（out_biz_no）</translation>
    </message>
    <message>
        <source>the row has fewer cells than the list has columns</source>
        <translation>这一行的单元格少于名单的列数</translation>
    </message>
    <message>
        <source>complete the row</source>
        <translation>请补全这一行</translation>
    </message>
    <message>
        <source>the row cannot be read: a quotation mark is not closed or a character is damaged</source>
        <translation>这一行无法读取：引号没有闭合，或有损坏的字符</translation>
    </message>
    <message>
        <source>correct the row in the file</source>
        <translation>请在文件中更正这一行</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户ID</translation>
    </message>
    <message>
        <source>Open ID</source>
        <translation>OpenID</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>登录账号</translation>
    </message>
    <message>
        <source>Any ID</source>
        <translation>任意 ID</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Payout number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>the row has more cells than the list has columns, so cells may have moved</source>
        <translation>这一行的单元格多于名单的列数，内容可能错位</translation>
    </message>
    <message>
        <source>put cells that hold a separator between quotation marks, or export the list again</source>
        <translation>请给含有分隔符的单元格加上引号，或重新导出名单</translation>
    </message>
    <message>
        <source>nearly all IDs of this list end in 0, which cannot happen by chance: a spreadsheet has lost their last digit</source>
        <translation>名单里几乎所有 ID 都以 0 结尾，正常情况下几乎不可能：表格软件丢掉了最后一位</translation>
    </message>
    <message>
        <source>export them again from their source as text</source>
        <translation>请从原系统重新导出为文本</translation>
    </message>
    <message>
        <source>this person has a packet in this campaign already, sent or on its way</source>
        <translation>这个人在本活动中已有红包（已发或待发）</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>this ID was stored as a number that ends in 0: Excel keeps 15 digits, so its last one may be lost</source>
        <translation>这个 ID 是以数字格式保存的，且以 0 结尾：Excel 只保留 15 位数字，最后一位可能已丢失</translation>
    </message>
    <message>
        <source>export it again from its source as text, or compare it with its source</source>
        <translation>请从原系统重新导出为文本，或与原系统核对</translation>
    </message>
    <message>
        <source>this number was stored as a number of more than 15 digits, so its last ones may be lost</source>
        <translation>这个编号是以数字格式保存的，且超过 15 位：末尾几位可能已丢失</translation>
    </message>
    <message>
        <source>this person was paid in another campaign lately</source>
        <translation>这个人最近在其他活动中已收到红包</translation>
    </message>
    <message>
        <source>send all the same, or leave the row out</source>
        <translation>可以仍然发送，或不发这一行</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>已手动移出</translation>
    </message>
    <message>
        <source>take it back in if it shall be sent</source>
        <translation>如需发送，请重新加入</translation>
    </message>
</context>
<context>
    <name>SendingWords</name>
    <message>
        <source>from %1 on</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>%1, at any hour</source>
        <translation>%1，不限时段</translation>
    </message>
    <message>
        <source>%1, only from %2 to %3 of the next day</source>
        <translation>%1，仅限 %2 至次日 %3</translation>
    </message>
    <message>
        <source>%1, only from %2 to %3</source>
        <translation>%1，仅限 %2 至 %3</translation>
    </message>
    <message>
        <source>at most %1 a second, %2 at the same time</source>
        <translation>每秒最多 %1 个，同时 %2 个请求</translation>
    </message>
    <message>
        <source>as fast as Alipay answers, %1 at the same time</source>
        <translation>不限速度，同时 %1 个请求</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>at most %1 a day</source>
        <translation>每天最多 %1 个</translation>
    </message>
    <message>
        <source>at most %1 a week</source>
        <translation>每周最多 %1 个</translation>
    </message>
    <message>
        <source>at most %1 a month</source>
        <translation>每月最多 %1 个</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>Paid, not started</source>
        <translation>已付款，未开始</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Settled, rest refunded</source>
        <translation>已结算，余款已退回</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>状态未知</translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation>固定金额</translation>
    </message>
    <message>
        <source>Random amount</source>
        <translation>随机金额</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>未发</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未成功</translation>
    </message>
    <message>
        <source>To be checked by hand</source>
        <translation>待人工核对</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Stopped the batch</source>
        <translation>使批次停止</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>尚无答复</translation>
    </message>
    <message>
        <source>All handled</source>
        <translation>已处理完</translation>
    </message>
    <message>
        <source>%1 in all for each person</source>
        <translation>每人共 %1 个</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Packets are drawn until the money is used up, so there may be a few more or fewer.</source>
        <translation>红包随机发放，发完为止，个数可能略有出入。</translation>
    </message>
    <message>
        <source>The smallest packets would be below ¥0.20. Whether Alipay takes that is not written anywhere: it says so when the campaign is created.</source>
        <translation>最小的红包会低于 ¥0.20。支付宝是否接受没有写明，创建时才知道。</translation>
    </message>
    <message>
        <source>By the frequency one person could get all of the money.</source>
        <translation>按此次数，一个人可能领走全部金额。</translation>
    </message>
</context>
<context>
    <name>StopReasons</name>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Stopped by you. What was in flight was finished; the rest is unsent.</source>
        <translation>您停止了发放。已发出的请求都处理完了，其余未发。</translation>
    </message>
    <message>
        <source>The first packet&apos;s amount is not the planned one, so the rest was held back. Check the campaign before going on.</source>
        <translation>第一个红包的金额与计划不符，其余已暂缓。请先核对活动再继续。</translation>
    </message>
    <message>
        <source>Many requests in a row had no clear answer. These rows stay unconfirmed; go on later, they keep their numbers.</source>
        <translation>连续多个请求没有得到明确答复。这些行仍为待确认；请稍后继续，编号不变。</translation>
    </message>
    <message>
        <source>Many people in a row were refused for the same reason. Look at that reason before going on.</source>
        <translation>连续多人因同一原因未成功。请先查看原因再继续。</translation>
    </message>
    <message>
        <source>The ledger could not be written, so nothing more was sent. Check the disk, then go on with the batch.</source>
        <translation>账本无法写入，因此没有再发。请检查磁盘，然后继续这个批次。</translation>
    </message>
    <message>
        <source>There is nothing to go on with.</source>
        <translation>没有需要继续的批次。</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>This account works: Alipay answered, and the signatures fit.</source>
        <translation>这个账号可以使用：支付宝已答复，签名相符。</translation>
    </message>
    <message>
        <source>Create a campaign, or go on with one.</source>
        <translation>可以创建活动，或继续已有的活动。</translation>
    </message>
    <message>
        <source>Alipay holds another key for this application: our signature does not fit it.</source>
        <translation>支付宝那边登记的是另一把应用公钥，与这里的签名不符。</translation>
    </message>
    <message>
        <source>At openhome.alipay.com open the application, then its signing method (接口加签方式), and enter the application public key of this private key; or choose the private key that belongs to what is entered there.</source>
        <translation>请在 openhome.alipay.com 打开该应用的“接口加签方式”，填入与这把私钥配对的应用公钥；或在这里选择与那里所填内容配对的私钥。</translation>
    </message>
    <message>
        <source>Alipay has no key and no certificate of this application yet.</source>
        <translation>支付宝那边还没有这个应用的公钥或证书。</translation>
    </message>
    <message>
        <source>At openhome.alipay.com open the application, then its signing method (接口加签方式), and enter the application public key or upload the certificate request.</source>
        <translation>请在 openhome.alipay.com 打开该应用的“接口加签方式”，填入应用公钥，或上传证书请求文件。</translation>
    </message>
    <message>
        <source>The answer is not signed with the key or certificate of Alipay&apos;s that is stored here.</source>
        <translation>答复的签名与这里保存的支付宝公钥或支付宝公钥证书不符。</translation>
    </message>
    <message>
        <source>At openhome.alipay.com open the application&apos;s signing method (接口加签方式), copy Alipay&apos;s public key or download the certificates again, and add the account anew. If it stays, a proxy may change the answers.</source>
        <translation>请在 openhome.alipay.com 打开该应用的“接口加签方式”，复制支付宝公钥或重新下载证书，然后重新添加账号。如仍如此，可能是代理改动了答复。</translation>
    </message>
    <message>
        <source>The certificates here are not those that Alipay has for this application, or one of them has expired.</source>
        <translation>这里的证书与支付宝那边登记的不一致，或其中有证书已过期。</translation>
    </message>
    <message>
        <source>At openhome.alipay.com open the application&apos;s signing method (接口加签方式), see whether it is set to keys or to certificates, download the three certificates again and add the account anew.</source>
        <translation>请在 openhome.alipay.com 打开该应用的“接口加签方式”，查看设置的是公钥还是证书，重新下载三个证书，然后重新添加账号。</translation>
    </message>
    <message>
        <source>The merchant has not signed the service 营销活动送红包.</source>
        <translation>商家没有签约“营销活动送红包”。</translation>
    </message>
    <message>
        <source>Sign it at b.alipay.com, in the product centre, with the merchant&apos;s account.</source>
        <translation>请用商家账号在 b.alipay.com 的产品中心签约。</translation>
    </message>
    <message>
        <source>The application is not online.</source>
        <translation>应用没有上线。</translation>
    </message>
    <message>
        <source>At openhome.alipay.com open the application list and put the application online; the review takes Alipay some time.</source>
        <translation>请在 openhome.alipay.com 打开应用列表，将应用提交上线；支付宝审核需要一些时间。</translation>
    </message>
    <message>
        <source>The application may not send red packets for this merchant.</source>
        <translation>应用没有权限为这个商家发红包。</translation>
    </message>
    <message>
        <source>At openhome.alipay.com check that the application has the capability, is bound to the merchant and is not restricted to other IP addresses; the service 营销活动送红包 itself is signed at b.alipay.com.</source>
        <translation>请在 openhome.alipay.com 确认应用已添加红包能力、已与商家绑定，且 IP 白名单没有把这里排除在外；“营销活动送红包”本身在 b.alipay.com 签约。</translation>
    </message>
    <message>
        <source>Alipay does not know this AppID at this address.</source>
        <translation>在这个网关地址，支付宝没有这个 AppID。</translation>
    </message>
    <message>
        <source>Sandbox and live are two worlds with AppIDs and keys of their own. Compare the AppID with the application list at openhome.alipay.com, and the gateway address with the world.</source>
        <translation>沙箱与正式是两个环境，各有自己的 AppID 和密钥。请与 openhome.alipay.com 的应用列表核对 AppID，并确认网关地址属于同一环境。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong, so Alipay does not accept its requests.</source>
        <translation>这台电脑的时间不准，因此支付宝不接受它的请求。</translation>
    </message>
    <message>
        <source>Set the clock, best by letting the system fetch the time, and check again.</source>
        <translation>请校准时间（最好让系统自动同步），然后再检查一次。</translation>
    </message>
    <message>
        <source>The merchant&apos;s authorisation (app_auth_token) is missing, wrong or has run out.</source>
        <translation>商家授权令牌（app_auth_token）缺失、有误或已过期。</translation>
    </message>
    <message>
        <source>Have the merchant authorise the application again, with red packets included, and add the account with the new token. How is documented at opendocs.alipay.com.</source>
        <translation>请让商家重新授权并包含红包接口，然后用新的授权令牌添加账号。具体做法见 opendocs.alipay.com。</translation>
    </message>
    <message>
        <source>Content encryption is not set up here as Alipay has it.</source>
        <translation>这里的接口内容加密设置与支付宝那边不一致。</translation>
    </message>
    <message>
        <source>At openhome.alipay.com open the application&apos;s content encryption (接口内容加密方式) and copy its AES key, or add the account without one if none is set there.</source>
        <translation>请在 openhome.alipay.com 打开该应用的“接口内容加密方式”，复制其中的 AES 密钥；如果那里没有设置，添加账号时请留空。</translation>
    </message>
    <message>
        <source>Alipay wants fewer calls at the moment.</source>
        <translation>支付宝要求暂时降低请求频率。</translation>
    </message>
    <message>
        <source>Wait a minute and check again.</source>
        <translation>请等一分钟再检查。</translation>
    </message>
    <message>
        <source>Alipay cannot be reached, or did not answer in time.</source>
        <translation>无法连接支付宝，或支付宝没有及时答复。</translation>
    </message>
    <message>
        <source>Check the network, the account&apos;s proxy and the gateway address, then check again.</source>
        <translation>请检查网络、账号的代理和网关地址，然后再检查一次。</translation>
    </message>
    <message>
        <source>Alipay has trouble of its own right now.</source>
        <translation>支付宝系统暂时出现问题。</translation>
    </message>
    <message>
        <source>Wait some minutes and check again. The sandbox rests from Sunday to Monday noon.</source>
        <translation>请等几分钟再检查。沙箱从周日到周一中午停止服务。</translation>
    </message>
    <message>
        <source>The answer is one that this program does not know.</source>
        <translation>收到了本程序不认识的答复。</translation>
    </message>
    <message>
        <source>Check the gateway address and the proxy. If both are right, give the details to technical support.</source>
        <translation>请检查网关地址和代理；如果都没有问题，请把详情交给技术支持。</translation>
    </message>
</context>
</TS>
