<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>hongbao::ui::AccountForm</name>
    <message>
        <source>Add an account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check and store</source>
        <translation>检查并保存</translation>
    </message>
    <message>
        <source>What you call it, for example the company's name</source>
        <translation>您自己的叫法，例如公司名称</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>The digits on the app's page at Alipay</source>
        <translation>支付宝应用页面上的那串数字</translation>
    </message>
    <message>
        <source>App&amp;ID</source>
        <translation>App&amp;ID</translation>
    </message>
    <message>
        <source>World</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Alipay, real money</source>
        <translation>支付宝（真实资金）</translation>
    </message>
    <message>
        <source>Alipay's sandbox</source>
        <translation>支付宝沙箱</translation>
    </message>
    <message>
        <source>An address of my own</source>
        <translation>自定义地址</translation>
    </message>
    <message>
        <source>&amp;World</source>
        <translation>环境(&amp;W)</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>网关地址(&amp;R)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>AppID</source>
        <translation>AppID</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网关地址</translation>
    </message>
    <message>
        <source>Private key of the app</source>
        <translation>应用私钥</translation>
    </message>
    <message>
        <source>Paste the key, choose a file, or make a new pair. It is stored sealed and never shown.</source>
        <translation>粘贴私钥、选择文件，或生成一对新密钥。私钥加密保存，不再显示。</translation>
    </message>
    <message>
        <source>Make a pair</source>
        <translation>生成密钥对</translation>
    </message>
    <message>
        <source>&amp;Private key</source>
        <translation>应用私钥(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase of this key</source>
        <translation>这把私钥的口令</translation>
    </message>
    <message>
        <source>Passphrase of this &amp;key</source>
        <translation>这把私钥的口令(&amp;K)</translation>
    </message>
    <message>
        <source>Alipay's public key</source>
        <translation>支付宝公钥</translation>
    </message>
    <message>
        <source>Alipay shows it after you gave it your public key. It is not your own public key.</source>
        <translation>把应用公钥交给支付宝之后，支付宝会显示它的公钥。不是您自己的应用公钥。</translation>
    </message>
    <message>
        <source>&amp;Alipay's public key</source>
        <translation>支付宝公钥(&amp;A)</translation>
    </message>
    <message>
        <source>Give this public half to Alipay: on the app's page under "Interface signing", choose "Public key" and paste it. Alipay then shows its own public key, which belongs below.</source>
        <translation>请把这把应用公钥交给支付宝：在应用页面的“接口加签方式”里选择“公钥”并粘贴。随后支付宝会显示它自己的公钥，填在下面。</translation>
    </message>
    <message>
        <source>Public half of the new key</source>
        <translation>新密钥的公钥</translation>
    </message>
    <message>
        <source>Copy the public half</source>
        <translation>复制公钥</translation>
    </message>
    <message>
        <source>Ask for a passphrase at each start</source>
        <translation>每次启动都要求输入口令</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>If it is forgotten, the key must be given again</source>
        <translation>忘记口令只能重新填写私钥</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Prot&amp;ection</source>
        <translation>保护(&amp;E)</translation>
    </message>
    <message>
        <source>Checking the keys</source>
        <translation>正在检查密钥</translation>
    </message>
    <message>
        <source>A new key, made here. Its private half never leaves this computer.</source>
        <translation>在这里生成的新密钥。私钥不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Give a passphrase, or take the tick away.</source>
        <translation>请填写口令，或取消勾选。</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::AccountTable</name>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>World</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>AppID</source>
        <translation>AppID</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::AccountsCard</name>
    <message>
        <source>Remove the account %1?</source>
        <translation>移除账号“%1”？</translation>
    </message>
    <message>
        <source>Its key is deleted from this computer. The ledger with everything it ever sent stays.</source>
        <translation>它的密钥会从这台电脑上删除。发放过的所有记录都会保留在账本里。</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>移除账号</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Asking one harmless question</source>
        <translation>正在向支付宝问一个无害的问题</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>使用这个账号</translation>
    </message>
    <message>
        <source>Check the account in use</source>
        <translation>检查当前账号</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>An account in use and the practice account cannot be removed</source>
        <translation>使用中的账号和练习账号不能移除</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>This account works. Its campaigns at Alipay: %1.</source>
        <translation>这个账号可以使用。支付宝那边的活动数：%1。</translation>
    </message>
    <message>
        <source>But this computer's clock is off by %1 s: set it right, or requests will be refused.</source>
        <translation>但这台电脑的时间差了 %1 秒：请校准，否则请求会被拒绝。</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::AttemptTable</name>
    <message>
        <source>Attempt</source>
        <translation>第几次</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>请求时间</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>答复时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Trace ID</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未成功</translation>
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
</context>
<context>
    <name>hongbao::ui::BatchTable</name>
    <message>
        <source>Pasted list</source>
        <translation>粘贴的名单</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>确认时间</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已发金额</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未成功</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未列入</translation>
    </message>
    <message>
        <source>Why it stopped</source>
        <translation>停止原因</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::BatchesView</name>
    <message>
        <source>Result of batch %1.csv</source>
        <translation>批次 %1 结果.csv</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Show its packets</source>
        <translation>查看红包</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Sends what is not sent and asks again where the outcome is unknown, with the same numbers: nobody is paid twice.</source>
        <translation>继续发放未发的；结果未知的用同一编号再问一次：不会重复付款。</translation>
    </message>
    <message>
        <source>No batches yet</source>
        <translation>还没有批次</translation>
    </message>
    <message>
        <source>Each list you send is a batch. It stands here with its result.</source>
        <translation>每发一份名单就是一个批次，结果都在这里。</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::CampaignActs</name>
    <message>
        <source>not confirmed by Alipay yet</source>
        <translation>支付宝尚未确认</translation>
    </message>
    <message>
        <source>not paid yet</source>
        <translation>尚未付款</translation>
    </message>
    <message>
        <source>paid, has not started yet</source>
        <translation>已付款，尚未开始</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>over and settled</source>
        <translation>已结束并结清</translation>
    </message>
    <message>
        <source>in a state this program does not know</source>
        <translation>处于本程序不认识的状态</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::CampaignBoard</name>
    <message>
        <source>Asking Alipay</source>
        <translation>正在询问支付宝</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Find a campaign by name</source>
        <translation>按名称查找活动</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>还没有活动</translation>
    </message>
    <message>
        <source>A campaign is a budget of red packets with a start and an end. You create it here, pay for it at Alipay, and then send packets to a list of people.</source>
        <translation>活动是一笔有起止时间的红包预算。在这里创建，到支付宝付款，然后按名单发放。</translation>
    </message>
    <message>
        <source>Create the first campaign</source>
        <translation>创建第一个活动</translation>
    </message>
    <message>
        <source>Pay …</source>
        <translation>付款…</translation>
    </message>
    <message>
        <source>Send packets</source>
        <translation>发红包</translation>
    </message>
    <message>
        <source>Pause …</source>
        <translation>暂停…</translation>
    </message>
    <message>
        <source>Resume …</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Close …</source>
        <translation>结束…</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::CampaignForm</name>
    <message>
        <source>¥ –</source>
        <translation>¥ –</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>What this comes to</source>
        <translation>算下来是</translation>
    </message>
    <message>
        <source>What the receiver sees</source>
        <translation>领取人看到的</translation>
    </message>
    <message>
        <source>No money moves yet. You pay on the next page.</source>
        <translation>现在不会扣款，下一步才付款。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Creating …</source>
        <translation>正在创建…</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>创建活动</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::CampaignStep</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>not known here: created elsewhere</source>
        <translation>未知：不是在这里创建的</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <translation>“%1”%2。</translation>
    </message>
    <message>
        <source>Not offered:</source>
        <translation>不能选择：</translation>
    </message>
    <message>
        <source>Packets are sent out of a campaign that is paid and has started. Create one, or pay for one.</source>
        <translation>只有已付款且已开始的活动才能发红包。请先创建，或先付款。</translation>
    </message>
    <message>
        <source>No campaign can be sent now</source>
        <translation>现在没有可以发放的活动</translation>
    </message>
    <message>
        <source>Go to the campaigns</source>
        <translation>去看活动</translation>
    </message>
    <message>
        <source>Out of which campaign?</source>
        <translation>从哪个活动发放？</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Money left</source>
        <translation>剩余金额</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>活动时间</translation>
    </message>
    <message>
        <source>Per person</source>
        <translation>每人</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::CampaignTable</name>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总金额</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发金额</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>起止时间</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>还剩</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::CampaignsPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Pause “%1”?</source>
        <translation>暂停“%1”？</translation>
    </message>
    <message>
        <source>Nobody can get a packet while it is paused. Packets that arrived stay where they are.</source>
        <translation>暂停期间谁也领不到红包。已到账的不受影响。</translation>
    </message>
    <message>
        <source>Pause campaign</source>
        <translation>暂停活动</translation>
    </message>
    <message>
        <source>Resume “%1”?</source>
        <translation>恢复“%1”？</translation>
    </message>
    <message>
        <source>Packets can be sent again. Nothing is sent by resuming.</source>
        <translation>之后可以继续发放；恢复本身不会发出红包。</translation>
    </message>
    <message>
        <source>Resume campaign</source>
        <translation>恢复活动</translation>
    </message>
    <message>
        <source>Close “%1” for good?</source>
        <translation>永久结束“%1”？</translation>
    </message>
    <message>
        <source>Closing cannot be undone. What is left, %1, goes back to your company's account about half an hour later. Packets that arrived stay where they are.</source>
        <translation>结束后不能恢复。剩余的 %1 大约半小时后退回公司账户。已到账的不受影响。</translation>
    </message>
    <message>
        <source>Close campaign</source>
        <translation>结束活动</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::ColumnHeader</name>
    <message>
        <source>What the column “%1” holds</source>
        <translation>“%1”这一列是什么</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::ConfirmDialog</name>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Send %1 packets, %2 in all</source>
        <translation>发送 %1 个红包，共 %2</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>In capitals</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>Left afterwards</source>
        <translation>发完剩余</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未列入</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Find a receiver</source>
        <translation>查找领取人</translation>
    </message>
    <message>
        <source>Random packets: Alipay chooses each amount, so the sum can come out higher or lower than this. It never exceeds what the campaign has left.</source>
        <translation>随机红包：每个金额由支付宝决定，总额可能略高或略低，但不会超过活动余额。</translation>
    </message>
    <message>
        <source>Packets that arrived cannot be taken back; those not sent can be stopped any time.</source>
        <translation>已到账的红包不能收回；未发出的可以随时停止。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>发送 %1</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::DraftFields</name>
    <message>
        <source>Campaign name</source>
        <translation>活动名称</translation>
    </message>
    <message>
        <source>Message to the receivers</source>
        <translation>给领取人的祝福语</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>红包类型</translation>
    </message>
    <message>
        <source>Total in yuan</source>
        <translation>总金额（元）</translation>
    </message>
    <message>
        <source>Number of packets</source>
        <translation>红包个数</translation>
    </message>
    <message>
        <source>Start (Beijing time)</source>
        <translation>开始（北京时间）</translation>
    </message>
    <message>
        <source>End (Beijing time)</source>
        <translation>结束（北京时间）</translation>
    </message>
    <message>
        <source>How often one person can get a packet</source>
        <translation>每人可以领几次</translation>
    </message>
    <message>
        <source>Page to open after paying (optional)</source>
        <translation>付款后打开的网页（可不填）</translation>
    </message>
    <message>
        <source>All the same amount</source>
        <translation>每个金额相同</translation>
    </message>
    <message>
        <source>Random, half to one and a half of the average</source>
        <translation>随机，平均值的 0.5 至 1.5 倍</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Start, Beijing time</source>
        <translation>开始时间（北京时间）</translation>
    </message>
    <message>
        <source>for example: Points mall, November</source>
        <translation>例如：十一月积分兑换</translation>
    </message>
    <message>
        <source>for example: Thank you for being with us</source>
        <translation>例如：感谢一路相伴</translation>
    </message>
    <message>
        <source>for example 2560.00</source>
        <translation>例如 2560.00</translation>
    </message>
    <message>
        <source>for example 1280</source>
        <translation>例如 1280</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::DraftSums</name>
    <message>
        <source>Runs for</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>One person gets at most</source>
        <translation>每人最多</translation>
    </message>
    <message>
        <source>Each packet about</source>
        <translation>每个约</translation>
    </message>
    <message>
        <source>Each packet</source>
        <translation>每个红包</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>起止时间</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>除不尽的余数</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hongbao::ui::ErrorPanel</name>
    <message>
        <source>Hide details</source>
        <translation>收起详情</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>复制给技术支持</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::ExportLine</name>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>CSV for Excel (*.csv)</source>
        <translation>Excel 可打开的 CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Saved as %1, rows: %2</source>
        <translation>已保存为 %1，共 %2 行</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::FrequencyChoice</name>
    <message>
        <source>In all, at most</source>
        <translation>总共最多</translation>
    </message>
    <message>
        <source>Packets one person can get in all</source>
        <translation>每人总共最多几个</translation>
    </message>
    <message>
        <source>And in each period</source>
        <translation>并且每个周期</translation>
    </message>
    <message>
        <source>Packets one person can get in each period</source>
        <translation>每人每个周期最多几个</translation>
    </message>
    <message>
        <source>no limit a day, week or month</source>
        <translation>不按天、周、月限制</translation>
    </message>
    <message>
        <source>and each day at most</source>
        <translation>并且每天最多</translation>
    </message>
    <message>
        <source>and each week at most</source>
        <translation>并且每周最多</translation>
    </message>
    <message>
        <source>and each month at most</source>
        <translation>并且每月最多</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::HistoryFilter</name>
    <message>
        <source>All campaigns</source>
        <translation>全部活动</translation>
    </message>
    <message>
        <source>Find any part of an id, name, note or number</source>
        <translation>输入用户 ID、姓名、备注或单号的任意一段</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>在记录中查找</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>批次 %1</translation>
    </message>
    <message>
        <source>Show the packets of all batches again</source>
        <translation>重新显示所有批次</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Packets or batches</source>
        <translation>红包或批次</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>红包</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::HistoryTable</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
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
        <source>Attempts</source>
        <translation>请求次数</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>我方单号</translation>
    </message>
    <message>
        <source>Alipay's number</source>
        <translation>支付宝单号</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::JudgedRows</name>
    <message>
        <source>Can be sent</source>
        <translation>可发送</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>需要你看一下</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>不能发送</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>What is wrong and what to do</source>
        <translation>问题与处理</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::KeyField</name>
    <message>
        <source>From a file</source>
        <translation>从文件</translation>
    </message>
    <message>
        <source>%1 from a file</source>
        <translation>从文件读取%1</translation>
    </message>
    <message>
        <source>Keys (*.pem *.txt *.key *.crt);;All files (*)</source>
        <translation>密钥 (*.pem *.txt *.key *.crt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::ListRows</name>
    <message>
        <source>Choose a count above to see only those rows and what is wrong with each.</source>
        <translation>点上面的数字，只看那些行，以及每行的问题。</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>在名单中查找</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>名单内容</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::ListSource</name>
    <message>
        <source>Choose a list of receivers</source>
        <translation>选择领取人名单</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>名单 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>从文件</translation>
    </message>
    <message>
        <source>Drop a CSV or text file anywhere on this page, or choose one. One row is one person; one column holds the Alipay user ID, open ID or login name. Amount, name and note are optional.</source>
        <translation>把 CSV 或文本文件拖到这一页，或者选择文件。一行一个人；其中一列是支付宝用户 ID、open_id 或登录账号。金额、姓名和备注可以不填。</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Use the sample list</source>
        <translation>使用示例名单</translation>
    </message>
    <message>
        <source>Or paste</source>
        <translation>或者粘贴</translation>
    </message>
    <message>
        <source>Paste rows from Excel, or one ID a line</source>
        <translation>从 Excel 粘贴，或每行一个 ID</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>粘贴的名单</translation>
    </message>
    <message>
        <source>Use what is pasted</source>
        <translation>使用粘贴的内容</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::ListStep</name>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Asking Alipay about the campaign</source>
        <translation>正在向支付宝询问活动</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>粘贴的名单</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message numerus="yes">
        <source>%n title line(s) above the header</source>
        <translation>
            <numerusform>表头上方有 %n 行标题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank line(s)</source>
        <translation>
            <numerusform>空行 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cleaned of blanks or signs</source>
        <translation>
            <numerusform>%n 行去掉了空格或符号</numerusform>
        </translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>换一份名单</translation>
    </message>
    <message>
        <source>Send the others without these %1 rows</source>
        <translation>跳过这 %1 行，发送其余的</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::LookCard</name>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>L&amp;ight or dark</source>
        <translation>明暗(&amp;I)</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>明暗</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::MainWindow</name>
    <message>
        <source>Opening: %1</source>
        <translation>正在打开：%1</translation>
    </message>
    <message>
        <source>Use another account: %1?</source>
        <translation>切换到账号“%1”？</translation>
    </message>
    <message>
        <source>Pause and change</source>
        <translation>暂停并切换</translation>
    </message>
    <message>
        <source>A batch is being sent. If you pause, packets already on their way are finished first; the rest stays unsent and can be sent later.</source>
        <translation>正在发放。暂停会先等已发出的红包有结果，其余保持未发，以后可以继续。</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>继续发送</translation>
    </message>
    <message>
        <source>Finishing the packets that are on their way</source>
        <translation>正在等已发出的红包有结果</translation>
    </message>
    <message>
        <source>Quit while sending?</source>
        <translation>正在发放，要退出吗？</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>暂停并退出</translation>
    </message>
    <message>
        <source>%1 — Hongbao Console</source>
        <translation>%1 — 红包控制台</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::PassphraseDialog</name>
    <message>
        <source>Unlock %1</source>
        <translation>解锁 %1</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key of %1</source>
        <translation>“%1”的私钥口令(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::PayStep</name>
    <message>
        <source>Paid. Packets can be sent now.</source>
        <translation>已付款，可以发红包了。</translation>
    </message>
    <message>
        <source>Not ready to send: %1.</source>
        <translation>还不能发放：%1。</translation>
    </message>
    <message>
        <source>Pay the whole amount on Alipay's page with your company's Alipay account. The link is valid for 24 hours. A campaign that is not paid costs nothing and ends by itself.</source>
        <translation>请用公司的支付宝账号在支付宝页面付清全款。链接 24 小时内有效。不付款不产生任何费用，活动会自行作废。</translation>
    </message>
    <message>
        <source>The link does not lead to Alipay, so it is not opened here. Nothing was paid. Please ask your technical support.</source>
        <translation>这个链接不是支付宝的地址，所以没有打开。没有付款。请联系技术支持。</translation>
    </message>
    <message>
        <source>Waiting for the payment. This page notices by itself.</source>
        <translation>等待付款，付款后这一页会自动更新。</translation>
    </message>
    <message>
        <source>Pay for the campaign</source>
        <translation>为活动付款</translation>
    </message>
    <message>
        <source>Pay page, valid for 24 hours</source>
        <translation>付款页面，24 小时内有效</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Pay (practice)</source>
        <translation>付款（练习）</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>全部活动</translation>
    </message>
    <message>
        <source>Send packets</source>
        <translation>发红包</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::PayoutsView</name>
    <message>
        <source>History.csv</source>
        <translation>发放记录.csv</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Too many rows to copy at once: save them as a file instead.</source>
        <translation>行数太多，无法一次复制：请保存为文件。</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>红包</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>保存为文件</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>还没有发放过</translation>
    </message>
    <message>
        <source>Every packet you send stands here: to whom, how much, and what became of it.</source>
        <translation>发出的每个红包都在这里：给谁、多少、结果如何。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No packet fits this search and these choices.</source>
        <translation>没有符合条件的红包。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Packets: %1 · Arrived: %2</source>
        <translation>红包 %1 个 · 已到账 %2</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::PersonTable</name>
    <message>
        <source>Left out</source>
        <translation>未列入</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::PhonePreview</name>
    <message>
        <source>What the receiver sees: %1, %2, %3</source>
        <translation>领取人看到：%1，%2，%3</translation>
    </message>
    <message>
        <source>Alipay · Bills</source>
        <translation>支付宝 · 账单</translation>
    </message>
    <message>
        <source>You received a red packet</source>
        <translation>你收到一个红包</translation>
    </message>
    <message>
        <source>Your message stands here</source>
        <translation>祝福语显示在这里</translation>
    </message>
    <message>
        <source>Campaign name</source>
        <translation>活动名称</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::RecordPanel</name>
    <message>
        <source>Packet</source>
        <translation>红包</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>请求次数</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reading the attempts</source>
        <translation>正在读取请求记录</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>领取人</translation>
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
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Row of the list</source>
        <translation>名单中的行</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划金额</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>结果时间</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>我方单号</translation>
    </message>
    <message>
        <source>Alipay's number</source>
        <translation>支付宝单号</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>Copy without blanks</source>
        <translation>复制（不带空格）</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::ResultStep</name>
    <message>
        <source>%1 rows written to %2</source>
        <translation>已写入 %1 行：%2</translation>
    </message>
    <message>
        <source>Not sent: the first %1 of %2. The exported file has them all.</source>
        <translation>未到账：共 %2 个，这里显示前 %1 个，导出的文件里是全部。</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>未到账：%1</translation>
    </message>
    <message>
        <source>Result of “%1”</source>
        <translation>“%1”的结果</translation>
    </message>
    <message>
        <source>paid out</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未列入</translation>
    </message>
    <message>
        <source>Save the result …</source>
        <translation>保存结果…</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>继续发放</translation>
    </message>
    <message>
        <source>Send another list</source>
        <translation>发送另一份名单</translation>
    </message>
    <message>
        <source>People who did not get a packet</source>
        <translation>没有拿到红包的人</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::ResumeBar</name>
    <message>
        <source>Last time one batch was not finished: %1, %2 of %3 packets are still open.</source>
        <translation>上次有 1 批未完成：%1，%3 个红包中还有 %2 个未完成。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Show the batches</source>
        <translation>查看批次</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Batches that were not finished last time: %1.</source>
        <translation>上次有 %1 批未完成。</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::RunningStep</name>
    <message>
        <source>Sending “%1”</source>
        <translation>正在发放“%1”</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message numerus="yes">
        <source>Stopping: finishing %n packet(s) that are on their way. Nothing new is sent.</source>
        <translation>
            <numerusform>正在停止：等 %n 个已发出的红包有结果，不再发新的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alipay cannot be reached or asks for a slower pace. Going on by itself in %n second(s); nothing is lost.</source>
        <translation>
            <numerusform>暂时连不上支付宝，或支付宝要求放慢。%n 秒后自动继续，不会丢失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The result of %n packet(s) is not known yet. Alipay is asked again with the same number, so nobody is paid twice.</source>
        <translation>
            <numerusform>有 %n 个结果未知。会用同一编号再问支付宝，不会重复付款。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can stop any time: what is on its way is finished, the rest stays unsent.</source>
        <translation>可以随时停止：已发出的等结果，其余保持未发。</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>停止发放</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::SendPage</name>
    <message>
        <source>result of %1</source>
        <translation>结果 %1</translation>
    </message>
    <message>
        <source>practice %1</source>
        <translation>练习 %1</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Send packets</source>
        <translation>发红包</translation>
    </message>
    <message>
        <source>Send packets · %1</source>
        <translation>发红包 · %1</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>The ledger of everything that was sent lies here, with the accounts and their sealed keys.</source>
        <translation>所有发放记录的账本、账号和加密的密钥都在这里。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Hongbao Console %1</source>
        <translation>红包控制台 %1</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::Sidebar</name>
    <message>
        <source>Campaigns</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>History</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::StepBar</name>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发放中</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::TopBar</name>
    <message>
        <source>Nothing here moves real money.</source>
        <translation>这里不会动用真实资金。</translation>
    </message>
    <message>
        <source>All times are Beijing time</source>
        <translation>时间均为北京时间</translation>
    </message>
    <message>
        <source>This computer's clock is off by %1 s · All times are Beijing time</source>
        <translation>这台电脑的时间差了 %1 秒 · 时间均为北京时间</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::VerdictChips</name>
    <message>
        <source>%1. Show only these rows</source>
        <translation>%1。只看这些行</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::World</name>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙箱</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>自定义地址</translation>
    </message>
    <message>
        <source>[Practice] %1</source>
        <translation>[练习] %1</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>练习账号</translation>
    </message>
    <message>
        <source>Practice - %1</source>
        <translation>练习-%1</translation>
    </message>
</context>
</TS>
