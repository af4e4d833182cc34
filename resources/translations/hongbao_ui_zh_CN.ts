<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>%1, encrypted</source>
        <translation>%1，内容加密</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>加签方式</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::AccountWizard</name>
    <message>
        <source>Connect Alipay</source>
        <translation>接入支付宝</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>From Alipay</source>
        <translation>从支付宝取回</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>使用这个账号</translation>
    </message>
    <message>
        <source>Store and ask Alipay</source>
        <translation>保存并询问支付宝</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Checking and storing the account</source>
        <translation>正在检查并保存账号</translation>
    </message>
    <message>
        <source>Leave without connecting?</source>
        <translation>不接入就离开吗？</translation>
    </message>
    <message>
        <source>What was entered is not kept.</source>
        <translation>已填写的内容不会保留。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Go on connecting</source>
        <translation>继续接入</translation>
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
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>修改口令…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>设置口令…</translation>
    </message>
    <message>
        <source>Forget the passphrase in the system&apos;s key store</source>
        <translation>从系统密钥库中删除口令</translation>
    </message>
    <message>
        <source>Keep the passphrase in the system&apos;s key store…</source>
        <translation>把口令保存到系统密钥库…</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>网络…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>检查“%1”</translation>
    </message>
    <message>
        <source>Its key is sealed. The passphrase opens it for this one question.</source>
        <translation>它的密钥已加密。口令只用于这一次询问。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>“%1”的口令</translation>
    </message>
    <message>
        <source>Left empty, the account has no passphrase: whoever uses this computer can send.</source>
        <translation>留空则账号没有口令：任何使用这台电脑的人都能发放。</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>当前口令</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>Keep the passphrase of %1</source>
        <translation>保留“%1”的口令</translation>
    </message>
    <message>
        <source>The system&apos;s key store gives it at the next start. A locked window still asks for it.</source>
        <translation>下次启动时由系统密钥库提供口令。窗口锁定后仍需输入。</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>备份“%1”</translation>
    </message>
    <message>
        <source>Backups of accounts (*.hongbao-account)</source>
        <translation>账号备份 (*.hongbao-account)</translation>
    </message>
    <message>
        <source>The file holds the whole account with its private key, sealed with a passphrase of its own.</source>
        <translation>文件包含整个账号及其私钥，用单独的口令加密。</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Passphrase of the account</source>
        <translation>账号口令</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>备份文件的口令</translation>
    </message>
    <message>
        <source>Restore an account</source>
        <translation>恢复账号</translation>
    </message>
    <message>
        <source>Backups of accounts (*.hongbao-account);;All files (*)</source>
        <translation>账号备份 (*.hongbao-account);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The new passphrase seals its key on this computer. Left empty, the account has none.</source>
        <translation>新口令用于在这台电脑上加密它的密钥。留空则账号没有口令。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>New passphrase of the account</source>
        <translation>账号的新口令</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::AnswerStep</name>
    <message>
        <source>What Alipay says</source>
        <translation>支付宝的答复</translation>
    </message>
    <message>
        <source>The account is stored. Alipay is asked for the list of campaigns: a question that changes nothing and moves no money.</source>
        <translation>账号已保存。现在向支付宝查询活动列表：这个请求不会改动任何内容，也没有资金变动。</translation>
    </message>
    <message>
        <source>Asking one harmless question</source>
        <translation>正在向支付宝问一个无害的问题</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::AppStep</name>
    <message>
        <source>Find the AppID</source>
        <translation>找到 AppID</translation>
    </message>
    <message>
        <source>The application list shows every application with its AppID. The application must be online, and bound to the merchant who signed the service. How it is done stands at opendocs.alipay.com.</source>
        <translation>应用列表里有每个应用及其 AppID。应用必须已上线，并与签约该服务的商家绑定。具体做法见 opendocs.alipay.com。</translation>
    </message>
    <message>
        <source>The digits on the application&apos;s page</source>
        <translation>应用页面上的那串数字</translation>
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
        <source>Alipay&apos;s sandbox</source>
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
        <source>What you call it, for example the company&apos;s name</source>
        <translation>您自己的叫法，例如公司名称</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::ArchiveCard</name>
    <message>
        <source>Before %1.archive</source>
        <translation>%1 之前.archive</translation>
    </message>
    <message>
        <source>Put campaigns away</source>
        <translation>归档活动</translation>
    </message>
    <message>
        <source>Archives (*.archive)</source>
        <translation>归档 (*.archive)</translation>
    </message>
    <message>
        <source>Put campaigns away?</source>
        <translation>要归档这些活动吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) with %1 packets, %2, go into %3. They leave the board and the history, which finds them in their file from then on. Nothing is deleted and nothing is sent; it cannot be taken back.</source>
        <translation>
            <numerusform>%n 个活动、%1 个红包、%2 将写入 %3。它们不再出现在活动列表和记录里，以后在归档文件里查找。不会删除，也不会发送任何东西；此操作不能撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No campaign was over before that day: nothing was put away.</source>
        <translation>那天之前没有已结束的活动，没有归档任何东西。</translation>
    </message>
    <message numerus="yes">
        <source>Put away: %n campaign(s), in %1. The history finds them there.</source>
        <translation>
            <numerusform>已归档 %n 个活动，在 %1。可在“记录”里打开查找。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Put away…</source>
        <translation>归档…</translation>
    </message>
    <message>
        <source>No campaign was over by then.</source>
        <translation>那时还没有已结束的活动。</translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s), packets: %1, %2</source>
        <translation>
            <numerusform>%n 个活动，红包 %1 个，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Campaigns that are long over can be put away into a file of their own. The history is smaller and quicker then, and still finds them in that file; a number that was used stays used.</source>
        <translation>早已结束的活动可以归档到单独的文件里。这样记录更小、更快，仍可在归档文件里查到；用过的编号不能再用。</translation>
    </message>
    <message>
        <source>Over &amp;before</source>
        <translation>早于(&amp;B)</translation>
    </message>
    <message>
        <source>Over before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>How far the archive is written</source>
        <translation>归档写入进度</translation>
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
        <source>Trace ID</source>
        <translation>Trace ID</translation>
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
    <message>
        <source>Unconfirmed</source>
        <translation>待确认</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::BatchesCard</name>
    <message>
        <source>Batches sent from here</source>
        <translation>从这里发出的批次</translation>
    </message>
    <message>
        <source>No batch was sent to it from here yet.</source>
        <translation>还没有从这里给它发过批次。</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::BatchesView</name>
    <message>
        <source>Send packets</source>
        <translation>发红包</translation>
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
    <message>
        <source>Result of batch %1.xlsx</source>
        <translation>批次 %1 的结果.xlsx</translation>
    </message>
    <message>
        <source>All rows…</source>
        <translation>全部行…</translation>
    </message>
    <message>
        <source>Only what was not sent…</source>
        <translation>只要未成功的…</translation>
    </message>
    <message>
        <source>Only what is unconfirmed…</source>
        <translation>只要待确认的…</translation>
    </message>
    <message>
        <source>Statement of batch %1.pdf</source>
        <translation>批次 %1 对账单.pdf</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No batch fits this search and this choice.</source>
        <translation>没有符合搜索和所选条件的批次。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Batches: %1 · Packets arrived: %2 · %3</source>
        <translation>批次 %1 · 已到账红包 %2 · %3</translation>
    </message>
    <message>
        <source>Not confirmed: %1</source>
        <translation>待确认：%1</translation>
    </message>
    <message>
        <source>Find a batch: number, campaign or list</source>
        <translation>查找批次：编号、活动或名单</translation>
    </message>
    <message>
        <source>Search the batches</source>
        <translation>搜索批次</translation>
    </message>
    <message>
        <source>Which batches</source>
        <translation>显示哪些批次</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>全部批次</translation>
    </message>
    <message>
        <source>With unconfirmed packets</source>
        <translation>有待确认的红包</translation>
    </message>
    <message>
        <source>With packets not sent</source>
        <translation>有未发的红包</translation>
    </message>
    <message>
        <source>With all rows…</source>
        <translation>含全部明细…</translation>
    </message>
    <message>
        <source>Totals only…</source>
        <translation>仅汇总…</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>For Excel</source>
        <translation>复制到 Excel</translation>
    </message>
    <message>
        <source>Copies the chosen rows as a table with headers; long numbers stay whole, and nothing runs as a formula</source>
        <translation>把所选行复制为带表头的表格；长号码保持完整，不会执行任何公式</translation>
    </message>
    <message>
        <source>Statement as PDF</source>
        <translation>对账单 PDF</translation>
    </message>
    <message>
        <source>Totals, reasons, the list&apos;s SHA-256 and what was settled by hand, to hand on or print</source>
        <translation>汇总、原因、名单的 SHA-256 和人工处理记录，可转交或打印</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::BillDialog</name>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>“%1” is chosen for two columns. Choose one of them.</source>
        <translation>有两列都选成了“%1”，请只留一列。</translation>
    </message>
    <message>
        <source>Choose the column with the amount of a packet.</source>
        <translation>请选出红包金额所在的列。</translation>
    </message>
    <message>
        <source>Choose the column with our number, or the one with Alipay&apos;s number: by one of them each packet is found.</source>
        <translation>请选出我方编号或支付宝单号所在的列：每个红包要靠其中一个来对应。</translation>
    </message>
    <message>
        <source>Reading the packets</source>
        <translation>正在读取红包</translation>
    </message>
    <message>
        <source>Alipay&apos;s bill</source>
        <translation>支付宝账单</translation>
    </message>
    <message>
        <source>What do the bill&apos;s columns hold?</source>
        <translation>账单的各列是什么？</translation>
    </message>
    <message>
        <source>%1, rows: %2. These are the first. Nothing is sent, and nothing changes at Alipay.</source>
        <translation>%1，共 %2 行，下面是前几行。不会发出任何红包，支付宝那边也不会有任何变化。</translation>
    </message>
    <message>
        <source>What the column “%1” holds</source>
        <translation>“%1”这一列是什么</translation>
    </message>
    <message>
        <source>First rows of the bill</source>
        <translation>账单的前几行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compare with this bill</source>
        <translation>用这份账单核对</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::BillRows</name>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::BoardActs</name>
    <message>
        <source>Pay…</source>
        <translation>付款…</translation>
    </message>
    <message>
        <source>Send packets</source>
        <translation>发红包</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>暂停…</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Use again…</source>
        <translation>沿用…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Emergency stop…</source>
        <translation>紧急停止…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>关闭…</translation>
    </message>
    <message>
        <source>Stops the batch on this campaign and pauses it at Alipay.</source>
        <translation>停止该活动的批次，并在支付宝暂停活动。</translation>
    </message>
    <message>
        <source>Cannot be sent: %1.</source>
        <translation>不能发放：%1。</translation>
    </message>
    <message>
        <source>Its pay page is known only where it was created.</source>
        <translation>付款页只有创建它的地方才知道。</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::BoardHead</name>
    <message>
        <source>All campaigns</source>
        <translation>全部活动</translation>
    </message>
    <message>
        <source>Can be sent</source>
        <translation>可发放</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>即将结束</translation>
    </message>
    <message>
        <source>Asking Alipay</source>
        <translation>正在询问支付宝</translation>
    </message>
    <message>
        <source>Asking Alipay: %1 of %2</source>
        <translation>正在询问支付宝：%1 / %2</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>停止询问</translation>
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
        <source>Find a campaign by name or number</source>
        <translation>按名称或编号查找活动</translation>
    </message>
    <message>
        <source>Which campaigns are shown</source>
        <translation>显示哪些活动</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::BoardNotices</name>
    <message numerus="yes">
        <source>%n campaign(s) end within two days with %1 left, which goes back if nobody sends it.</source>
        <translation>
            <numerusform>%n 个活动两天内结束，还剩 %1；不发放就会退回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pay link(s) end within two hours.</source>
        <translation>
            <numerusform>%n 个付款链接两小时内失效。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>“%1” is paid. Packets can be sent.</source>
        <translation>“%1”已付款，可以发放了。</translation>
    </message>
    <message>
        <source>“%1” is paid.</source>
        <translation>“%1”已付款。</translation>
    </message>
    <message>
        <source>Send packets</source>
        <translation>发红包</translation>
    </message>
    <message>
        <source>The pay link of “%1” has ended. Nothing was paid.</source>
        <translation>“%1”的付款链接已失效，没有付款。</translation>
    </message>
    <message>
        <source>Use again…</source>
        <translation>沿用…</translation>
    </message>
    <message>
        <source>Alipay told nothing of %1 of %2 campaigns: %3. They stand here as they were known before; no money has moved by this.</source>
        <translation>%2 个活动中有 %1 个没有问到：%3。它们按上次所知显示；这不会动用资金。</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有回答</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再问一次</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 campaigns. The others stand here as they were known before.</source>
        <translation>问了 %1 / %2 个活动后停止。其余的按上次所知显示。</translation>
    </message>
    <message>
        <source>Stopping everything of “%1”…</source>
        <translation>正在停止“%1”的全部发放…</translation>
    </message>
    <message>
        <source>“%1” is paused at Alipay: nothing more can be sent of it.</source>
        <translation>“%1”已在支付宝暂停，不能再发出红包。</translation>
    </message>
    <message>
        <source>Alipay did not pause “%1”: %2. Other computers may still send of it.</source>
        <translation>支付宝没有暂停“%1”：%2。其他电脑可能仍在发放。</translation>
    </message>
    <message>
        <source>The batch stopped: %1 packets sent, %2 not sent.</source>
        <translation>批次已停止：已发 %1 个，未发 %2 个。</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::BringBackStep</name>
    <message>
        <source>Bring back what Alipay gives</source>
        <translation>取回支付宝给出的内容</translation>
    </message>
    <message>
        <source>After Alipay got the public half, the application&apos;s page offers what belongs here under 接口加签方式.</source>
        <translation>把应用公钥交给支付宝之后，应用页面的“接口加签方式”里会提供这里需要的内容。</translation>
    </message>
    <message>
        <source>Alipay&apos;s public key (支付宝公钥)</source>
        <translation>支付宝公钥</translation>
    </message>
    <message>
        <source>It is not the application public key that you gave to Alipay.</source>
        <translation>不是您交给支付宝的那个应用公钥。</translation>
    </message>
    <message>
        <source>&amp;More, if Alipay or the company&apos;s network asks for it</source>
        <translation>更多（支付宝或公司网络有要求时）(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Choose the three files</source>
        <translation>选择三个文件(&amp;C)</translation>
    </message>
    <message>
        <source>The three certificates</source>
        <translation>三个证书</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.cer *.pem);;All files (*)</source>
        <translation>证书 (*.crt *.cer *.pem);;所有文件 (*)</translation>
    </message>
    <message>
        <source>All at once, or drop them here: each is put where it belongs.</source>
        <translation>可以一次全选，或拖到这里：每个文件会自动放到对应的位置。</translation>
    </message>
    <message>
        <source>Application certificate (appCertPublicKey_….crt)</source>
        <translation>应用公钥证书（appCertPublicKey_….crt）</translation>
    </message>
    <message>
        <source>Alipay&apos;s certificate (alipayCertPublicKey_RSA2.crt)</source>
        <translation>支付宝公钥证书（alipayCertPublicKey_RSA2.crt）</translation>
    </message>
    <message>
        <source>Alipay&apos;s root certificates (alipayRootCert.crt)</source>
        <translation>支付宝根证书（alipayRootCert.crt）</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>v2, gateway.do (best known)</source>
        <translation>v2，gateway.do（最常用）</translation>
    </message>
    <message>
        <source>v3, REST</source>
        <translation>v3，REST</translation>
    </message>
    <message>
        <source>Pro&amp;tocol</source>
        <translation>协议(&amp;T)</translation>
    </message>
    <message>
        <source>Only for a service provider acting for a merchant</source>
        <translation>仅供代商家调用的服务商填写</translation>
    </message>
    <message>
        <source>app_auth_to&amp;ken</source>
        <translation>app_auth_to&amp;ken</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>网络(&amp;W)</translation>
    </message>
    <message>
        <source>Key for content encryption (接口内容加密, AES)</source>
        <translation>接口内容加密用的密钥（AES）</translation>
    </message>
    <message>
        <source>One more authority for secure connections (PEM)</source>
        <translation>附加的 TLS 证书（PEM）</translation>
    </message>
    <message>
        <source>Only where the company&apos;s network looks into secure connections</source>
        <translation>仅在公司网络会检查加密连接时需要</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>来自 %1。</translation>
    </message>
    <message>
        <source>Left out, since it is none of the three or one too many: %1</source>
        <translation>未采用（不是这三个证书，或重复了）：%1</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::ByHandDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>了结</translation>
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
        <source>Campaigns</source>
        <translation>活动</translation>
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
        <source>No campaign is like that</source>
        <translation>没有符合的活动</translation>
    </message>
    <message>
        <source>None has this in its name or number and is in this state.</source>
        <translation>没有活动的名称或编号含有这些字，并且处于这个状态。</translation>
    </message>
    <message>
        <source>Show all campaigns</source>
        <translation>显示全部活动</translation>
    </message>
    <message>
        <source>Looking for your campaigns</source>
        <translation>正在查找您的活动</translation>
    </message>
    <message>
        <source>Alipay is being asked for all campaigns of this account, also those that were made elsewhere.</source>
        <translation>正在向支付宝查询这个账号的全部活动，包括在别处创建的。</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::CampaignBox</name>
    <message>
        <source>All campaigns</source>
        <translation>全部活动</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::CampaignDetailPage</name>
    <message>
        <source>Asking Alipay</source>
        <translation>正在询问支付宝</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>全部活动</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Copy as a new one</source>
        <translation>沿用为新活动</translation>
    </message>
    <message>
        <source>Send packets</source>
        <translation>发红包</translation>
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
        <source>What the recipient sees</source>
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
        <source>Creating…</source>
        <translation>正在创建…</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>创建活动</translation>
    </message>
    <message>
        <source>This is what you typed last time. Nothing was created of it.</source>
        <translation>这是您上次填写的内容，尚未创建活动。</translation>
    </message>
    <message>
        <source>Filled in for “%1”. Change what you like.</source>
        <translation>已按“%1”填好，可随意修改。</translation>
    </message>
    <message>
        <source>The form is empty now.</source>
        <translation>表单已清空。</translation>
    </message>
    <message>
        <source>As “%1” was, for as many days from now on.</source>
        <translation>沿用“%1”，从现在起持续同样的天数。</translation>
    </message>
    <message>
        <source>Alipay does not tell how often one person could get a packet: please look at it.</source>
        <translation>支付宝不提供每人可领次数，请核对。</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::CampaignQuestions</name>
    <message>
        <source>From then on Alipay refuses every packet of it, also those of a batch that is being sent.</source>
        <translation>从此刻起，支付宝会拒绝该活动的每一个红包，正在发放的批次也一样。</translation>
    </message>
    <message>
        <source>Packets that arrived stay where they are.</source>
        <translation>已到账的红包不受影响。</translation>
    </message>
    <message>
        <source>What is left, %1, stays in the campaign, which can be resumed until it ends on %2 (Beijing time).</source>
        <translation>剩余的 %1 留在活动里；在 %2（北京时间）结束之前都可以恢复。</translation>
    </message>
    <message>
        <source>Pause “%1”?</source>
        <translation>暂停“%1”？</translation>
    </message>
    <message>
        <source>Pause campaign</source>
        <translation>暂停活动</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Packets can be sent again. Nothing is sent by resuming; a batch that was stopped goes on only when you say so.</source>
        <translation>恢复后可以继续发放。恢复本身不会发出任何红包；已停止的批次要由你来继续。</translation>
    </message>
    <message>
        <source>Resume “%1”?</source>
        <translation>恢复“%1”？</translation>
    </message>
    <message>
        <source>Resume campaign</source>
        <translation>恢复活动</translation>
    </message>
    <message>
        <source>Closing cannot be undone. What is left, %1, goes back to your company&apos;s account about half an hour later.</source>
        <translation>关闭后不能撤销。剩余的 %1 约半小时后退回贵公司的支付宝账户。</translation>
    </message>
    <message>
        <source>Alipay does not close every campaign before its end. If it refuses, nothing has changed: pause it instead.</source>
        <translation>支付宝不一定允许提前关闭。如果被拒绝，什么都没有改变，可以改为暂停。</translation>
    </message>
    <message>
        <source>Close “%1” for good?</source>
        <translation>永久关闭“%1”？</translation>
    </message>
    <message>
        <source>Close campaign</source>
        <translation>关闭活动</translation>
    </message>
    <message>
        <source>The batch that is being sent stops: packets on their way are finished, nothing new leaves.</source>
        <translation>正在发放的批次会停止：已在途的红包处理完，不再发出新的。</translation>
    </message>
    <message>
        <source>No batch of this computer is being sent to it right now.</source>
        <translation>本机现在没有批次在发放该活动。</translation>
    </message>
    <message>
        <source>The campaign is paused at Alipay, so that no other computer can send of it either.</source>
        <translation>活动会在支付宝暂停，其他电脑也不能再发放。</translation>
    </message>
    <message>
        <source>What is left, %1, stays in the campaign until you resume it.</source>
        <translation>剩余的 %1 留在活动里，直到你恢复它。</translation>
    </message>
    <message>
        <source>Stop everything of “%1”?</source>
        <translation>紧急停止“%1”的全部发放？</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation>全部停止</translation>
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
    <message>
        <source>It starts on %1 (Beijing time). The batch is prepared now, waits until then, and can be stopped before; leave the program open.</source>
        <translation>活动于 %1（北京时间）开始。批次现在准备好，等到那时再发，之前可以停止；请不要关闭程序。</translation>
    </message>
    <message>
        <source>Packets are sent out of a campaign that is paid: until then Alipay answers that there is no such campaign. Create one, or pay for one.</source>
        <translation>红包从已付款的活动发出：付款之前，支付宝会回答活动不存在。请新建一个活动，或为活动付款。</translation>
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
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
        <source>pay: %1</source>
        <translation>待付款：剩 %1</translation>
    </message>
    <message>
        <source>pay link ended</source>
        <translation>付款链接已失效</translation>
    </message>
    <message>
        <source>%1 · soon</source>
        <translation>%1 · 即将退回</translation>
    </message>
    <message>
        <source>Of %1 in all</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>%1 of %2 packets sent, %3 left</source>
        <translation>共 %2 个红包，已发 %1 个，剩 %3 个</translation>
    </message>
    <message>
        <source>Packets of random amounts: Alipay tells the money that was sent, not how many packets.</source>
        <translation>随机金额的红包：支付宝只告知已发金额，不告知个数。</translation>
    </message>
    <message>
        <source>Packets of amounts of their own were sent: the money does not tell how many.</source>
        <translation>发过自定金额的红包：从金额算不出个数。</translation>
    </message>
    <message>
        <source>From %1 to %2 (Beijing time)</source>
        <translation>%1 至 %2（北京时间）</translation>
    </message>
    <message>
        <source>If nothing more is sent, %1 goes back to your company&apos;s Alipay account about %2 (Beijing time), half an hour after the end.</source>
        <translation>如果不再发放，%1 约于 %2（北京时间，结束后半小时）退回贵公司的支付宝账户。</translation>
    </message>
    <message>
        <source>%1 goes back to your company&apos;s Alipay account about half an hour after the campaign was closed.</source>
        <translation>%1 在活动关闭约半小时后退回贵公司的支付宝账户。</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>将退回</translation>
    </message>
    <message>
        <source>Sent / left</source>
        <translation>已发 / 剩余</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::CampaignTimes</name>
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
        <source>less than a minute</source>
        <translation>不到 1 分钟</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::CheckPanel</name>
    <message>
        <source>Works</source>
        <translation>可以使用</translation>
    </message>
    <message>
        <source>Works, but look</source>
        <translation>可以使用，但请留意</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>尚无答复</translation>
    </message>
    <message>
        <source>Does not work yet</source>
        <translation>还不能使用</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再问一次</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>复制给技术支持</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>收起详情</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>What was signed here</source>
        <translation>这里签名的内容</translation>
    </message>
    <message>
        <source>What Alipay built from the request</source>
        <translation>支付宝从请求得出的内容</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off by %1 s: set it right, or requests will be refused.</source>
        <translation>这台电脑的时间差了 %1 秒：请校准，否则请求会被拒绝。</translation>
    </message>
    <message>
        <source>Campaigns of this account at Alipay: %1</source>
        <translation>支付宝那边这个账号的活动数：%1</translation>
    </message>
    <message>
        <source>Alipay said: %1</source>
        <translation>支付宝原话：%1</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>Trace ID：%1</translation>
    </message>
    <message>
        <source>Clock: right within a minute</source>
        <translation>时间：误差在一分钟以内</translation>
    </message>
    <message>
        <source>Clock: off by %1 s</source>
        <translation>时间：差了 %1 秒</translation>
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
        <source>Recipients</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Find a recipient</source>
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
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Ids and amounts are masked, and nobody agrees to what cannot be seen. Ctrl+Shift+M shows them.</source>
        <translation>号码和金额已隐藏；看不到就不能确认。按 Ctrl+Shift+M 显示。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::CountTable</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Part of all</source>
        <translation>占比</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::CountsCard</name>
    <message>
        <source>Save as picture</source>
        <translation>存为图片</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::DayRange</name>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::DifferenceDialog</name>
    <message>
        <source>Settle with a reason</source>
        <translation>说明原因并了结</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n difference(s)</source>
        <translation>
            <numerusform>了结 %n 条差异</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason is written into the journal. It cannot be taken back.</source>
        <translation>原因会写入流水，不能撤回。</translation>
    </message>
    <message>
        <source>There is a newer comparison by now. Nothing was sent. Close this and look at the list again: what was settled before stays settled.</source>
        <translation>现在已有更新的核对结果。没有发出任何红包。请关闭本窗口，重新看一遍列表；之前已了结的仍然有效。</translation>
    </message>
    <message>
        <source>Settling changes nothing at Alipay and sends nothing. It records that somebody has looked into this and why it is all right; the same difference is not shown as open again.</source>
        <translation>了结不会改变支付宝那边的任何东西，也不会发出红包。它只记下有人查过这件事、为什么没有问题；同一条差异以后不再列为未了结。</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) that are unconfirmed here and paid by the bill are booked as arrived with it: %1. These people are not sent to again.</source>
        <translation>
            <numerusform>其中 %n 个红包这里待确认、账单显示已付，会随之记为已到账：%1。不会再发给这些人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed: for example, customer service sent it by hand on 23 November</source>
        <translation>必填，例如：11 月 23 日客服手工补发</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::DifferenceTable</name>
    <message>
        <source>Open</source>
        <translation>未了结</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>已了结：%1</translation>
    </message>
    <message>
        <source>Settled %1: %2</source>
        <translation>%1 了结：%2</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>这里</translation>
    </message>
    <message>
        <source>At Alipay</source>
        <translation>支付宝</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>领取人</translation>
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
        <source>Line in the bill</source>
        <translation>账单行号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::DifferencesView</name>
    <message>
        <source>Choose a row to read what it means, or several to settle them with one reason.</source>
        <translation>选中一行可看它的含义；选中多行可用同一个原因一起了结。</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未了结</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已了结</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which differences are shown</source>
        <translation>显示哪些差异</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Settle with a reason…</source>
        <translation>说明原因并了结…</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::DoorsPage</name>
    <message>
        <source>Welcome. How do you want to begin?</source>
        <translation>欢迎使用。您想怎样开始？</translation>
    </message>
    <message>
        <source>Try it in the practice world</source>
        <translation>先用练习环境试一次</translation>
    </message>
    <message>
        <source>Create a campaign, pay for it and send packets, without an account and without money. It can be left and come back to at any time.</source>
        <translation>创建活动、付款、发红包，不需要账号，也不动用资金。可以随时离开，随时回来。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一次</translation>
    </message>
    <message>
        <source>Connect Alipay</source>
        <translation>接入支付宝</translation>
    </message>
    <message>
        <source>Six steps, each with the page to open and what to bring back. At the end Alipay is asked whether the account can work. No packet is sent.</source>
        <translation>共六步，每一步都写明要打开的网页和要取回的内容。最后会问支付宝这个账号能否使用。不会发出任何红包。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接入</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::DraftFields</name>
    <message>
        <source>Campaign name</source>
        <translation>活动名称</translation>
    </message>
    <message>
        <source>Message to the recipients</source>
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
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>What this error means, in the help</source>
        <translation>在帮助中查看这个错误的含义</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::ExportLine</name>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Saved as %1, rows: %2</source>
        <translation>已保存为 %1，共 %2 行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1: %2 of %3 rows</source>
        <translation>正在写入 %1：第 %2 行，共 %3 行</translation>
    </message>
    <message>
        <source>Writing %1: all rows are written, the file is being put together</source>
        <translation>正在写入 %1：所有行已写完，正在生成文件</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>已停止，没有保存任何文件。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::FactsCard</name>
    <message>
        <source>Total</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>Sent, as Alipay says</source>
        <translation>支付宝显示已发</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>%1 when nothing more is sent, about %2</source>
        <translation>如不再发放，%1，约 %2</translation>
    </message>
    <message>
        <source>%1, about half an hour after it was closed</source>
        <translation>%1，关闭后约半小时</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Comes back to your account</source>
        <translation>将退回账户</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>红包</translation>
    </message>
    <message>
        <source>%1 planned, %2 left</source>
        <translation>计划 %1 个，剩 %2 个</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>计划 %1 个</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>起止</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>距结束</translation>
    </message>
    <message>
        <source>Not told by Alipay; only who created it knows</source>
        <translation>支付宝不提供，只有创建者知道</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>here, %1</source>
        <translation>在这里，%1</translation>
    </message>
    <message>
        <source>elsewhere; first seen here %1</source>
        <translation>在别处；这里首次见到 %1</translation>
    </message>
    <message>
        <source>Alipay was asked</source>
        <translation>上次询问支付宝</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>活动信息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the campaign&apos;s number</source>
        <translation>复制活动编号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Packets are</source>
        <translation>红包类型</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>For each person</source>
        <translation>每人领取次数</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::FiguresCard</name>
    <message>
        <source>Paid</source>
        <translation>金额</translation>
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
        <source>Unconfirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>未发</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::Frame</name>
    <message>
        <source>no real money, no proof of any payment</source>
        <translation>非真实资金，不能作为付款凭证</translation>
    </message>
    <message>
        <source>Alipay&apos;s test environment, no real money</source>
        <translation>支付宝沙箱环境，非真实资金</translation>
    </message>
    <message>
        <source>sent through another address than Alipay&apos;s</source>
        <translation>经由非支付宝官方地址发送</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Made %1, Beijing time, with Hongbao Console %2</source>
        <translation>制表时间 %1（北京时间），红包控制台 %2</translation>
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
    <name>hongbao::ui::Guide</name>
    <message>
        <source>Go back to all campaigns.</source>
        <translation>返回活动列表。</translation>
    </message>
    <message>
        <source>Begin with a new campaign.</source>
        <translation>从新建活动开始。</translation>
    </message>
    <message>
        <source>Choose what it is for: that fills in the form.</source>
        <translation>选一个用途，表单会自动填好。</translation>
    </message>
    <message>
        <source>All is filled in. Create it: no money moves yet.</source>
        <translation>已经填好，点创建：这一步不动用资金。</translation>
    </message>
    <message>
        <source>Now pay for it. Practice money only.</source>
        <translation>现在付款，用的是练习资金。</translation>
    </message>
    <message>
        <source>Paid. Now choose who gets a packet.</source>
        <translation>已付款。接下来选择发给谁。</translation>
    </message>
    <message>
        <source>This campaign will do. Go on to the list.</source>
        <translation>就用这个活动，继续导入名单。</translation>
    </message>
    <message>
        <source>The list is read and judged, row by row.</source>
        <translation>正在逐行读取和检查名单。</translation>
    </message>
    <message>
        <source>Load the sample list: twenty people.</source>
        <translation>导入示例名单：二十个人。</translation>
    </message>
    <message>
        <source>Every row is fine. Look at the summary.</source>
        <translation>每一行都可以发送，请核对汇总。</translation>
    </message>
    <message>
        <source>Read what will be sent, then press the button with the ring.</source>
        <translation>看清要发的内容，再点带圈的按钮。</translation>
    </message>
    <message>
        <source>The packets leave. You could stop at any time.</source>
        <translation>正在发放，随时可以停止。</translation>
    </message>
    <message>
        <source>It has ended. See who got what.</source>
        <translation>已处理完，看看谁收到了什么。</translation>
    </message>
    <message>
        <source>Found. That was the whole way: create, pay, send, look up. You can do it again at any time.</source>
        <translation>找到了。全程就是这样：创建、付款、发放、查询。随时可以再走一遍。</translation>
    </message>
    <message>
        <source>Everything begins with a campaign.</source>
        <translation>一切从活动开始。</translation>
    </message>
    <message>
        <source>“%1” waits to be paid for.</source>
        <translation>“%1”等待付款。</translation>
    </message>
    <message>
        <source>“%1” is paid for: now its packets.</source>
        <translation>“%1”已付款，接下来发红包。</translation>
    </message>
    <message>
        <source>Look one up: open the packets of this batch.</source>
        <translation>查一个人：打开这一批的红包。</translation>
    </message>
    <message>
        <source>Everyone stands here. Look one up: type “%1”.</source>
        <translation>所有人都在这里。查一个人：输入“%1”。</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::HelpWindow</name>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>常见问题</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Alipay&apos;s codes</source>
        <translation>支付宝代码</translation>
    </message>
    <message>
        <source>Nothing of this kind is in the help. Try another word, or fewer of them.</source>
        <translation>帮助里没有这样的内容。请换一个词，或者少输几个词。</translation>
    </message>
    <message>
        <source>Help — Hongbao Console</source>
        <translation>帮助 — 红包控制台</translation>
    </message>
    <message>
        <source>Search: a word, or an error&apos;s code</source>
        <translation>搜索：一个词，或错误代码</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The chosen topic</source>
        <translation>所选主题</translation>
    </message>
    <message>
        <source>Start the guided campaign</source>
        <translation>开始引导活动</translation>
    </message>
    <message>
        <source>In the practice world: create, pay, send, look up, step by step</source>
        <translation>在练习环境中一步一步：创建、付款、发放、查询</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::HistoryFilter</name>
    <message>
        <source>Find any part of an ID, name, note or number</source>
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
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>人员 %1</translation>
    </message>
    <message>
        <source>Show the packets of all people again</source>
        <translation>重新显示所有人的红包</translation>
    </message>
    <message>
        <source>Amount ¥</source>
        <translation>金额 ¥</translation>
    </message>
    <message>
        <source>Amount from, yuan</source>
        <translation>金额下限（元）</translation>
    </message>
    <message>
        <source>from</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Amount to, yuan</source>
        <translation>金额上限（元）</translation>
    </message>
    <message>
        <source>to</source>
        <translation>止</translation>
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
        <source>Alipay&apos;s number</source>
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
    <message>
        <source>Left out</source>
        <translation>不发</translation>
    </message>
    <message>
        <source>In the file: “%1”</source>
        <translation>文件里是：“%1”</translation>
    </message>
    <message>
        <source>Read as “%1”</source>
        <translation>读作“%1”</translation>
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
        <source>Another one</source>
        <translation>换一个</translation>
    </message>
    <message>
        <source>%1: another one</source>
        <translation>%1：换一个</translation>
    </message>
    <message>
        <source>Keys and certificates (*.pem *.txt *.key *.crt *.cer);;All files (*)</source>
        <translation>密钥和证书 (*.pem *.txt *.key *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>It is held and not shown any longer.</source>
        <translation>已收下，不再显示。</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>来自 %1。</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::KeyStep</name>
    <message>
        <source>Make the key pair</source>
        <translation>生成密钥对</translation>
    </message>
    <message>
        <source>Every request is signed with a private key, and Alipay checks it with the public half of the same pair. The private half never leaves this computer.</source>
        <translation>每个请求都用私钥签名，支付宝用同一对密钥中的公钥核对。私钥不会离开这台电脑。</translation>
    </message>
    <message>
        <source>&amp;Certificates (recommended: Alipay is said to require them for red packets)</source>
        <translation>证书（推荐：据说支付宝要求发红包使用证书）(&amp;C)</translation>
    </message>
    <message>
        <source>P&amp;ublic key (the application is set to it already)</source>
        <translation>公钥（应用已设置为公钥）(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Make a pair</source>
        <translation>生成密钥对(&amp;M)</translation>
    </message>
    <message>
        <source>I &amp;have a private key already</source>
        <translation>我已有私钥(&amp;H)</translation>
    </message>
    <message>
        <source>Making a pair</source>
        <translation>正在生成密钥对</translation>
    </message>
    <message>
        <source>Private key of the application</source>
        <translation>应用私钥</translation>
    </message>
    <message>
        <source>Paste it, drop its file, or choose the file. It is stored sealed and never shown.</source>
        <translation>粘贴私钥、拖入文件，或选择文件。私钥加密保存，不再显示。</translation>
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
        <source>Application public key</source>
        <translation>应用公钥</translation>
    </message>
    <message>
        <source>Copy the &amp;public half</source>
        <translation>复制公钥(&amp;P)</translation>
    </message>
    <message>
        <source>This is the application public key. Give it to Alipay: on the application&apos;s page under 接口加签方式 choose certificates (证书). Alipay then offers three certificates for downloading. If the page asks for a certificate request (.csr) of its own key tool instead, make the key with that tool and bring its private key here.</source>
        <translation>这是应用公钥。请把它交给支付宝：在应用页面的“接口加签方式”里选择“证书”，随后支付宝会提供三个证书供下载。如果页面要求上传支付宝密钥工具生成的证书请求文件（.csr），请用该工具生成密钥，再把它的私钥填到这里。</translation>
    </message>
    <message>
        <source>This is the application public key. Give it to Alipay: on the application&apos;s page under 接口加签方式 choose public key (公钥) and paste it. Alipay then shows its own public key.</source>
        <translation>这是应用公钥。请把它交给支付宝：在应用页面的“接口加签方式”里选择“公钥”并粘贴，随后支付宝会显示它自己的公钥。</translation>
    </message>
    <message>
        <source>It was made here and never leaves this computer.</source>
        <translation>在这里生成，不会离开这台电脑。</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::LedgerCard</name>
    <message>
        <source>Backed up to %1: %2. It holds ids and names of people; the keys of accounts are not in it.</source>
        <translation>已备份到 %1：%2。其中有领取人的号码和姓名，不含账号密钥。</translation>
    </message>
    <message>
        <source>The backup is the ledger now: %1.</source>
        <translation>备份现已成为账本：%1。</translation>
    </message>
    <message>
        <source>The one that was here lies at %1.</source>
        <translation>原来的账本保存在 %1。</translation>
    </message>
    <message>
        <source>What was sent since then is not in it: compare with Alipay before you send to the same people.</source>
        <translation>此后发出的不在其中：再次发给这些人之前，请先与支付宝核对。</translation>
    </message>
    <message>
        <source>An empty ledger was begun. Compare with Alipay&apos;s bill before you send to anybody.</source>
        <translation>已新建空账本。发送前请先与支付宝账单核对。</translation>
    </message>
    <message>
        <source>Sending from this ledger is allowed again. The reason stands in its journal.</source>
        <translation>已允许用这个账本继续发送。原因已写入流水。</translation>
    </message>
    <message>
        <source>Ledger backup %1.sqlite</source>
        <translation>账本备份 %1.sqlite</translation>
    </message>
    <message>
        <source>Back up the ledger</source>
        <translation>备份账本</translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation>备份 (*.sqlite)</translation>
    </message>
    <message>
        <source>Choose a backup of the ledger</source>
        <translation>选择账本备份</translation>
    </message>
    <message>
        <source>Backups (*.sqlite);;All files (*)</source>
        <translation>备份 (*.sqlite);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Put this backup in the ledger&apos;s place?</source>
        <translation>用这份备份替换账本？</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>备份：%1</translation>
    </message>
    <message>
        <source>Ledger here: %1</source>
        <translation>现在的账本：%1</translation>
    </message>
    <message>
        <source>The backup is checked first. The ledger that is here is kept beside it under another name. Nothing is sent, and the pages open again by themselves.</source>
        <translation>会先检查备份。现在的账本会以另一个名字保留在旁边。不会发送任何红包，页面会自动重新打开。</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten would be %n entry(s) that only the ledger here has. Whoever was paid in them could be paid again.</source>
        <translation>
            <numerusform>将丢失只有现在的账本才有的 %n 条记录。其中已收到的人可能被重复发放。</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger here cannot be read: what the backup does not know would be forgotten, and whoever was paid since then could be paid again.</source>
        <translation>现在的账本无法读取：备份没有的记录会丢失，此后已收到的人可能被重复发放。</translation>
    </message>
    <message>
        <source>I know that this is forgotten</source>
        <translation>我知道这些会丢失</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Begin an empty ledger?</source>
        <translation>新建空账本？</translation>
    </message>
    <message>
        <source>Put the missing file back, or restore a backup, if you can: an empty ledger knows of nobody who was paid.</source>
        <translation>如有可能，请把丢失的文件放回，或恢复备份：空账本不知道谁已收到。</translation>
    </message>
    <message>
        <source>Everybody who has been paid so far could be paid again. Only Alipay&apos;s bill can tell you who.</source>
        <translation>以前收到的每个人都可能被重复发放。只有支付宝账单能说明是谁。</translation>
    </message>
    <message>
        <source>There is nothing to bring back</source>
        <translation>没有可以找回的账本</translation>
    </message>
    <message>
        <source>Begin an empty ledger</source>
        <translation>新建空账本</translation>
    </message>
    <message>
        <source>Send from this ledger all the same?</source>
        <translation>仍用这个账本发送？</translation>
    </message>
    <message>
        <source>Better: restore a backup that is whole. If there is none, compare with Alipay&apos;s bill first.</source>
        <translation>最好恢复一份完好的备份。没有备份时，请先与支付宝账单核对。</translation>
    </message>
    <message>
        <source>This ledger was changed by something else than this program: people that it calls unpaid may have been paid.</source>
        <translation>这个账本被本程序以外的途径改动过：它说未发的人可能已经收到。</translation>
    </message>
    <message>
        <source>Why you send from it all the same (written into the journal)</source>
        <translation>仍用它发送的原因（会写入流水）</translation>
    </message>
    <message>
        <source>Allow sending</source>
        <translation>允许发送</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Not while a batch is being sent.</source>
        <translation>发送批次时不能恢复。</translation>
    </message>
    <message>
        <source>Checking every line of the journal…</source>
        <translation>正在逐条检查流水…</translation>
    </message>
    <message>
        <source>Not checked since the start of the program.</source>
        <translation>本次启动后尚未检查。</translation>
    </message>
    <message>
        <source>Everything that was sent stands in this file: back it up. The accounts and their sealed keys lie in the same folder.</source>
        <translation>所有发放都记在这个文件里，请定期备份。账号和加密的密钥也在同一文件夹。</translation>
    </message>
    <message>
        <source>How far the work on the ledger is</source>
        <translation>账本操作的进度</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Send all the same…</source>
        <translation>仍要发送…</translation>
    </message>
    <message>
        <source>Begin an empty ledger…</source>
        <translation>新建空账本…</translation>
    </message>
    <message>
        <source>Checked at %1.</source>
        <translation>检查于 %1。</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::LedgerNotice</name>
    <message>
        <source>Show the ledger</source>
        <translation>查看账本</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::LineDialog</name>
    <message>
        <source>Network of %1</source>
        <translation>“%1”的网络设置</translation>
    </message>
    <message>
        <source>Used from the next time this account is opened.</source>
        <translation>下次打开这个账号时生效。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::LineFields</name>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Longest wait for a connection</source>
        <translation>连接最长等待时间</translation>
    </message>
    <message>
        <source>Longest wait for an answer</source>
        <translation>答复最长等待时间</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Proxy as the system has it</source>
        <translation>使用系统代理</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>不用代理</translation>
    </message>
    <message>
        <source>This proxy:</source>
        <translation>使用这个代理：</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>Connection within</source>
        <translation>连接最多等</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>答复最多等</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::ListCellDelegate</name>
    <message>
        <source>Repair %1</source>
        <translation>修改%1</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::ListFinding</name>
    <message>
        <source>To do: %1.</source>
        <translation>怎么办：%1。</translation>
    </message>
    <message>
        <source>Decided: they are sent.</source>
        <translation>已决定：照发。</translation>
    </message>
    <message>
        <source>Decided: they are left out.</source>
        <translation>已决定：不发。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>仍然发送</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不发</translation>
    </message>
    <message>
        <source>Take them back in</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>撤回决定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::ListFindings</name>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Save an empty template (.xlsx)…</source>
        <translation>保存空白模板（.xlsx）…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Clean up: %1</source>
        <translation>清理：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show rows with %1</source>
        <translation>查看有%1的行</translation>
    </message>
    <message>
        <source>Cleaned up without changing which ID is meant (rows: kind)</source>
        <translation>已清理，不影响是哪个 ID（行数：种类）</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>保留：%1</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::ListMapping</name>
    <message>
        <source>The columns are those remembered as “%1”.</source>
        <translation>列的含义沿用已记住的“%1”。</translation>
    </message>
    <message>
        <source>Remember these columns for lists with this header as</source>
        <translation>把这些列记住，下次表头相同的名单直接沿用，名称</translation>
    </message>
    <message>
        <source>Name of the remembered columns</source>
        <translation>列设置的名称</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>记住</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>忘掉</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::ListPage</name>
    <message>
        <source>Pasted list</source>
        <translation>粘贴的名单</translation>
    </message>
    <message>
        <source>%1  ·  the first rows; the rest is being read</source>
        <translation>%1  ·  先看前面的行，其余正在读取</translation>
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
    <message>
        <source>Another list</source>
        <translation>换一份名单</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden in the sheet, read like the others</source>
        <translation>
            <numerusform>表中有 %n 行被隐藏，已同样读入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hongbao::ui::ListRowBar</name>
    <message>
        <source>Choose a row to see what is wrong with it. Double-click a cell, or press F2, to repair it.</source>
        <translation>选中一行可以看它有什么问题。双击单元格或按 F2 可以修改。</translation>
    </message>
    <message>
        <source>Row %1 can be sent.</source>
        <translation>第 %1 行可以发送。</translation>
    </message>
    <message>
        <source>%1 · will be sent, as you decided</source>
        <translation>%1 · 按您的决定照发</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>仍然发送</translation>
    </message>
    <message>
        <source>Take back in</source>
        <translation>恢复发送</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不发</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>恢复成文件里的内容</translation>
    </message>
    <message>
        <source>Chosen rows: %1. The first: %2</source>
        <translation>已选 %1 行。第一行：%2</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::ListRows</name>
    <message>
        <source>Find in this list</source>
        <translation>在名单中查找</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>名单内容</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>只看：%1</translation>
    </message>
    <message>
        <source>Shown are only: %1. Show all rows again</source>
        <translation>现在只显示：%1。显示全部</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::ListSettings</name>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（隐藏）</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符编码</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Header on row</source>
        <translation>表头在第几行</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>People paid within</source>
        <translation>已发过的人</translation>
    </message>
    <message>
        <source>off</source>
        <translation>不查找</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天内</translation>
    </message>
    <message>
        <source>Whoever this account has paid within so many days, in any campaign, wants a look. Whoever was paid in this campaign always does.</source>
        <translation>最近这些天内，本账号在任何活动里发过的人，都会请你看一下。在这个活动里发过的人，无论多久都会提示。</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::ListSource</name>
    <message>
        <source>Choose a list of recipients</source>
        <translation>选择领取人名单</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>从文件</translation>
    </message>
    <message>
        <source>Choose a file…</source>
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
        <source>Pasted list</source>
        <translation>粘贴的名单</translation>
    </message>
    <message>
        <source>Use what is pasted</source>
        <translation>使用粘贴的内容</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xls *.csv *.tsv *.txt *.html *.xml);;All files (*)</source>
        <translation>名单 (*.xlsx *.xls *.csv *.tsv *.txt *.html *.xml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Drop an Excel, CSV or text file anywhere on this page, or choose one, as it came out of your system. One row is one person; one column holds the Alipay user ID, open ID or login name. All else is optional.</source>
        <translation>把 Excel、CSV 或文本文件拖到本页任意位置，或者选择一个，后台导出的原样就行。一行一人，其中一列是支付宝用户 ID、open ID 或登录账号，其余可有可无。</translation>
    </message>
    <message>
        <source>Save an empty template (.xlsx)…</source>
        <translation>保存空白模板（.xlsx）…</translation>
    </message>
    <message>
        <source>Paste rows from Excel, or type one ID a line</source>
        <translation>粘贴 Excel 里的行，或者每行输入一个 ID</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::ListStep</name>
    <message>
        <source>Asking Alipay about the campaign</source>
        <translation>正在向支付宝询问活动</translation>
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
    <message>
        <source>Read another way?</source>
        <translation>换一种方式读取？</translation>
    </message>
    <message>
        <source>Cells you repaired and decisions you made belong to the rows as they are read now. They would be lost.</source>
        <translation>您修改的单元格和做的决定属于现在读到的这些行，重新读取会丢失。</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Keep my work</source>
        <translation>保留现在的</translation>
    </message>
    <message>
        <source>Save an empty template (.xlsx)…</source>
        <translation>保存空白模板（.xlsx）…</translation>
    </message>
    <message>
        <source>Save an empty template</source>
        <translation>保存空白模板</translation>
    </message>
    <message>
        <source>list template</source>
        <translation>名单模板</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Reading: %1%</source>
        <translation>正在读取：%1%</translation>
    </message>
    <message>
        <source>Checking every row</source>
        <translation>正在逐行检查</translation>
    </message>
    <message>
        <source>Comparing with earlier payouts</source>
        <translation>正在与以前的发放比对</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The template was saved as %1</source>
        <translation>模板已保存为 %1</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::ListTotals</name>
    <message>
        <source>Rows to send: %1</source>
        <translation>将发送 %1 行</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>The campaign has %1 left</source>
        <translation>活动还剩 %1</translation>
    </message>
    <message>
        <source>, %1 packets</source>
        <translation>，%1 个红包</translation>
    </message>
    <message>
        <source> (asking Alipay…)</source>
        <translation>（正在向支付宝询问…）</translation>
    </message>
    <message>
        <source> (as last heard; Alipay could not be asked now)</source>
        <translation>（上次的数字；现在问不到支付宝）</translation>
    </message>
    <message>
        <source>The campaign&apos;s money does not suffice: %1 more would be needed.</source>
        <translation>活动的钱不够：还差 %1。</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::LockCard</name>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock &amp;when nobody is here</source>
        <translation>无人操作时锁定(&amp;W)</translation>
    </message>
    <message>
        <source>Lock when nobody is here</source>
        <translation>无人操作时锁定</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>After %1 minutes</source>
        <translation>%1 分钟后</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>立即锁定 (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::LockPage</name>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
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
        <source>Nothing is sent while the window is locked. The passphrase of %1 opens it.</source>
        <translation>窗口锁定期间不会发放。输入“%1”的口令即可解锁。</translation>
    </message>
    <message>
        <source>Nothing is sent while the window is locked. The practice account has no passphrase: the button opens it.</source>
        <translation>窗口锁定期间不会发放。练习账号没有口令：点按钮即可解锁。</translation>
    </message>
    <message>
        <source>Nothing is sent while the window is locked. %1 has no passphrase, so whoever sits here can open it: set one under Settings, Accounts.</source>
        <translation>窗口锁定期间不会发放。“%1”没有口令，坐在这里的人都能解锁：请到“设置”的“账号”里设置口令。</translation>
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
    <message>
        <source>Lock while sending?</source>
        <translation>正在发放，要锁定吗？</translation>
    </message>
    <message>
        <source>Pause and lock</source>
        <translation>暂停并锁定</translation>
    </message>
    <message>
        <source>Locked — Hongbao Console</source>
        <translation>已锁定 — 红包控制台</translation>
    </message>
    <message>
        <source>%1 — %2 — Hongbao Console</source>
        <translation>%1 — %2 — 红包控制台</translation>
    </message>
    <message>
        <source>%1 · Hongbao Console</source>
        <translation>%1 · 红包控制台</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::MishapPractice</name>
    <message>
        <source>Practise an &amp;accident</source>
        <translation>练习一次意外(&amp;A)</translation>
    </message>
    <message>
        <source>Accident that happens to the next batch</source>
        <translation>下一批会发生的意外</translation>
    </message>
    <message>
        <source>&amp;Person in the list</source>
        <translation>名单中第几个人(&amp;P)</translation>
    </message>
    <message>
        <source>Which person in the list</source>
        <translation>名单中第几个人</translation>
    </message>
    <message>
        <source>You practised this: %1</source>
        <translation>刚才练习的是：%1</translation>
    </message>
    <message>
        <source>The practice gateway runs in a program of its own (hongbao practice serve): its accidents are chosen there.</source>
        <translation>练习网关由另一个程序运行（hongbao practice serve），意外请在那里设置。</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::MishapWords</name>
    <message>
        <source>Nothing goes wrong</source>
        <translation>一切顺利</translation>
    </message>
    <message>
        <source>Time-out: one answer is lost, asking again settles it</source>
        <translation>超时：答复丢失一次，自动再问后查清</translation>
    </message>
    <message>
        <source>Time-out: one packet stays unconfirmed</source>
        <translation>超时：一个红包一直待确认</translation>
    </message>
    <message>
        <source>Risk control refuses one person</source>
        <translation>风控拒绝一个人</translation>
    </message>
    <message>
        <source>The campaign&apos;s money runs out</source>
        <translation>活动的钱中途用完</translation>
    </message>
    <message>
        <source>The network goes away for a moment</source>
        <translation>网络断开一会儿</translation>
    </message>
    <message>
        <source>Alipay answers slowly</source>
        <translation>支付宝答复很慢</translation>
    </message>
    <message>
        <source>Person %1 was paid at once, but the answer was lost on its way back. A second later the program asked again with the same number, and Alipay said: that one is paid.</source>
        <translation>第 %1 个人其实已经到账，只是答复在路上丢了。一秒后程序用同一编号再问，支付宝回答：这笔已付。</translation>
    </message>
    <message>
        <source>Person %1 was paid, but the answer was lost; asked again, Alipay only said that this person has had enough packets. That proves neither that the packet arrived nor that it did not, so it is unconfirmed.</source>
        <translation>第 %1 个人已经到账，但答复丢了；再问时支付宝只说此人领取次数已满。这既不能证明到账，也不能证明没有到账，所以是“待确认”。</translation>
    </message>
    <message>
        <source>Alipay&apos;s risk control refused person %1. That is certain: nothing was paid, and all others were not touched by it.</source>
        <translation>支付宝风控拒绝了第 %1 个人。结果是确定的：没有付款，也不影响其他人。</translation>
    </message>
    <message>
        <source>From person %1 on Alipay said that the campaign&apos;s money is used up, and the batch stopped by itself. Who was sent to before has the packet; the others are unsent.</source>
        <translation>从第 %1 个人起，支付宝回答活动的钱已用完，批次自动停止。之前的人已经收到，其余保持未发。</translation>
    </message>
    <message>
        <source>From person %1 on a few requests got no answer, so their results were not known. The program asked again with the same numbers until each was settled.</source>
        <translation>从第 %1 个人起，有几次请求没有答复，结果未知。程序用同一编号再问，直到全部查清。</translation>
    </message>
    <message>
        <source>Every answer took more than a second. Slow is not lost: the program waited, and each packet was sent once.</source>
        <translation>每次答复都要一秒多。慢不等于丢失：程序一直等待，每个红包只发了一次。</translation>
    </message>
    <message>
        <source>In earnest: nothing. Do not stop, and never send to anyone a second time to be safe.</source>
        <translation>真实环境中：什么都不用做。不要停止，更不要“保险起见”再发一次。</translation>
    </message>
    <message>
        <source>In earnest: press “Ask again”, which pays nobody twice. If it stays open, look for the number in Alipay&apos;s bill the next day and settle it by hand.</source>
        <translation>真实环境中：点“再问一次”，不会有人收到两次。如果仍不清楚，第二天在支付宝账单里查这个编号，再人工核定。</translation>
    </message>
    <message>
        <source>In earnest: do not send to this person again right away; ask them to look at their Alipay account, then press “Send again”.</source>
        <translation>真实环境中：不要马上再发；请对方检查支付宝账户，之后再点“再发一次”。</translation>
    </message>
    <message>
        <source>In earnest: send the rest from another campaign. Here the money is back: press “Go on sending”.</source>
        <translation>真实环境中：用另一个活动发其余的人。这里钱已恢复：请点“继续发放”。</translation>
    </message>
    <message>
        <source>In earnest: look after the network and leave the program open. It goes on by itself; if it stops, “Go on sending” takes it up again.</source>
        <translation>真实环境中：检查网络，不要关闭程序。它会自己继续；如果停止了，点“继续发放”即可。</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::NoticeBar</name>
    <message>
        <source>Put this notice away</source>
        <translation>收起提示</translation>
    </message>
    <message>
        <source>Act on this notice</source>
        <translation>处理此提示</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::OpenList</name>
    <message>
        <source>And %1 more.</source>
        <translation>还有 %1 项。</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::OverviewPage</name>
    <message>
        <source>Counting</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计……</translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Nothing. Everything that was sent is settled.</source>
        <translation>没有。发出的红包都有结果了。</translation>
    </message>
    <message>
        <source>Unfinished batches</source>
        <translation>未完成的批次</translation>
    </message>
    <message>
        <source>Money and packets per day</source>
        <translation>每天的金额和红包数</translation>
    </message>
    <message>
        <source>Nothing was sent in this time.</source>
        <translation>这段时间没有发过红包。</translation>
    </message>
    <message>
        <source>Packets per day: %1</source>
        <translation>每天的红包：%1</translation>
    </message>
    <message>
        <source>What did not arrive, by reason</source>
        <translation>未到账的原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>红包</translation>
    </message>
    <message>
        <source>Everything that was sent has arrived.</source>
        <translation>发出的红包都已到账。</translation>
    </message>
    <message>
        <source>Reasons.png</source>
        <translation>未到账原因.png</translation>
    </message>
    <message>
        <source>Campaigns by state</source>
        <translation>活动状态</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>There is no campaign.</source>
        <translation>还没有活动。</translation>
    </message>
    <message>
        <source>Campaigns.png</source>
        <translation>活动状态.png</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Reads everything again (F5)</source>
        <translation>重新读取（F5）</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>还没有可以看的</translation>
    </message>
    <message>
        <source>Money and packets by day, what failed and why, and what needs a hand stand here once there is a campaign.</source>
        <translation>有了活动以后，这里显示每天的金额和红包数、未成功的原因，以及需要处理的事。</translation>
    </message>
    <message>
        <source>To the campaigns</source>
        <translation>去看活动</translation>
    </message>
    <message>
        <source>No answer is known yet.</source>
        <translation>还没有收到答复。</translation>
    </message>
    <message>
        <source>Batch %1 of “%2”: %3 of %4 packets are open</source>
        <translation>“%2”的批次 %1：%4 个红包中还有 %3 个没有结果</translation>
    </message>
    <message>
        <source>Show its packets</source>
        <translation>查看红包</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n difference(s) to Alipay&apos;s books</source>
        <translation>
            <numerusform>“%1”：与支付宝账目有 %n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>To the campaign</source>
        <translation>去看这个活动</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) are not confirmed</source>
        <translation>
            <numerusform>%n 个红包待确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can only be settled by hand</source>
        <translation>
            <numerusform>其中 %n 个需要人工核对</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>快结束</translation>
    </message>
    <message>
        <source>“%1” ends within two days with %2 left</source>
        <translation>“%1”两天内结束，还剩 %2</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>The pay link of “%1” ends within two hours</source>
        <translation>“%1”的付款链接两小时内失效</translation>
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
    <name>hongbao::ui::PassphrasesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1, once again</source>
        <translation>再次输入%1</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>A moment</source>
        <translation>请稍候</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::PauseBar</name>
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
</context>
<context>
    <name>hongbao::ui::PayLink</name>
    <message>
        <source>QR code of the pay page</source>
        <translation>付款页的二维码</translation>
    </message>
    <message>
        <source>The address beside it, for the camera of another device.</source>
        <translation>旁边的网址，供其他设备扫描。</translation>
    </message>
    <message>
        <source>Or scan it with another device</source>
        <translation>或用其他设备扫码</translation>
    </message>
    <message>
        <source>Pay page</source>
        <translation>付款页</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器打开</translation>
    </message>
    <message>
        <source>Pay (practice)</source>
        <translation>付款（练习）</translation>
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
        <source>The link does not lead to Alipay, so it is not opened here. Nothing was paid. Please ask your technical support.</source>
        <translation>这个链接不是支付宝的地址，所以没有打开。没有付款。请联系技术支持。</translation>
    </message>
    <message>
        <source>Pay for the campaign</source>
        <translation>为活动付款</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>全部活动</translation>
    </message>
    <message>
        <source>Send packets</source>
        <translation>发红包</translation>
    </message>
    <message>
        <source>Pay the whole amount on Alipay&apos;s page with your company&apos;s Alipay account. A campaign that is not paid costs nothing and ends by itself. Until it is paid, Alipay knows no such campaign when packets are to be sent.</source>
        <translation>请用贵公司的支付宝账户在支付宝页面一次付清全额。不付款的活动不产生费用，会自行失效。付款之前，发放时支付宝会回答活动不存在。</translation>
    </message>
    <message>
        <source>The link ended on %1 (Beijing time). Nothing was paid and no money has moved. A link cannot be made again: use the campaign again under another name, and pay for that one.</source>
        <translation>链接已于 %1（北京时间）失效。没有付款，资金没有变动。链接不能重新生成：请换一个名称沿用此活动，再为新活动付款。</translation>
    </message>
    <message>
        <source>Paid. It starts on %1 (Beijing time); a batch can be prepared now that waits until then.</source>
        <translation>已付款。活动于 %1（北京时间）开始；现在可以准备批次，等到那时再发。</translation>
    </message>
    <message>
        <source>Valid until %1 (Beijing time), %2 left</source>
        <translation>有效期至 %1（北京时间），还剩 %2</translation>
    </message>
    <message>
        <source>Alipay says: %1 (asked at %2).</source>
        <translation>支付宝的回答：%1（询问于 %2）。</translation>
    </message>
    <message>
        <source>Alipay has not been asked yet.</source>
        <translation>还没有问过支付宝。</translation>
    </message>
    <message>
        <source>Since then it did not answer: %1.</source>
        <translation>之后没有得到回答：%1。</translation>
    </message>
    <message>
        <source>It is asked again and again by itself; this page notices when it is paid.</source>
        <translation>会自动反复询问；付款后本页会自己更新。</translation>
    </message>
    <message>
        <source>Link ended</source>
        <translation>链接已失效</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>现在询问</translation>
    </message>
    <message>
        <source>Use again…</source>
        <translation>沿用…</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::PayoutsView</name>
    <message>
        <source>Send packets</source>
        <translation>发红包</translation>
    </message>
    <message>
        <source>History.xlsx</source>
        <translation>发放记录.xlsx</translation>
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
    <message>
        <source>Counting…</source>
        <translation>统计中…</translation>
    </message>
    <message>
        <source>Not confirmed: %1</source>
        <translation>待确认：%1</translation>
    </message>
    <message>
        <source>Everything sent to %1, in all campaigns</source>
        <translation>发给 %1 的全部红包（所有活动）</translation>
    </message>
    <message>
        <source>More was sent since. Show it</source>
        <translation>之后又有新的红包，点此显示</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>此人记录</translation>
    </message>
    <message>
        <source>Everything this person was sent, in all campaigns</source>
        <translation>此人在所有活动中收到的红包</translation>
    </message>
    <message>
        <source>For Excel</source>
        <translation>复制到 Excel</translation>
    </message>
    <message>
        <source>Copies the chosen rows as a table with headers; long numbers stay whole, and nothing runs as a formula</source>
        <translation>把所选行复制为带表头的表格；长号码保持完整，不会执行任何公式</translation>
    </message>
    <message>
        <source>You look into %1, as it was when it was made. Nothing is sent or changed from here.</source>
        <translation>正在查看 %1，内容是它生成时的样子。在这里不会发送或更改任何东西。</translation>
    </message>
    <message>
        <source>Back to the ledger</source>
        <translation>回到当前账本</translation>
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
</context>
<context>
    <name>hongbao::ui::PhonePreview</name>
    <message>
        <source>What the recipient sees: %1, %2, %3</source>
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
    <name>hongbao::ui::PictureLine</name>
    <message>
        <source>Save the chart as</source>
        <translation>图表另存为</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::ProtectionStep</name>
    <message>
        <source>&amp;Show it</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Protect the private key</source>
        <translation>保护私钥</translation>
    </message>
    <message>
        <source>The private key is stored sealed. With a passphrase nobody who gets at the files can use it, and a locked window opens only with it.</source>
        <translation>私钥加密保存。设置口令后，别人即使拿到文件也无法使用它，锁定的窗口也只能用口令打开。</translation>
    </message>
    <message>
        <source>A passphrase that is &amp;typed at each start</source>
        <translation>设置口令，每次启动时输入(&amp;T)</translation>
    </message>
    <message>
        <source>A passphrase &amp;kept in the system&apos;s key store</source>
        <translation>设置口令，保存在系统密钥库中(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;No passphrase: whoever uses this computer can send</source>
        <translation>不设口令：任何使用这台电脑的人都能发放(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>Once a&amp;gain</source>
        <translation>再输一次(&amp;G)</translation>
    </message>
    <message>
        <source>If it is forgotten, the account must be connected again</source>
        <translation>忘记口令只能重新接入账号</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::ReconcileCard</name>
    <message>
        <source>Choose Alipay&apos;s bill</source>
        <translation>选择支付宝账单</translation>
    </message>
    <message>
        <source>Bills (*.xlsx *.xls *.csv *.tsv *.txt *.html *.xml);;All files (*)</source>
        <translation>账单 (*.xlsx *.xls *.csv *.tsv *.txt *.html *.xml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Comparing packet by packet</source>
        <translation>正在逐个核对</translation>
    </message>
    <message>
        <source>Asking Alipay</source>
        <translation>正在询问支付宝</translation>
    </message>
    <message>
        <source>Our books and Alipay&apos;s</source>
        <translation>与支付宝对账</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>立即核对</translation>
    </message>
    <message>
        <source>Read in Alipay&apos;s bill…</source>
        <translation>读入支付宝账单…</translation>
    </message>
    <message>
        <source>Alipay offers the bill of a day on the day after: Excel or CSV, as it was downloaded.</source>
        <translation>支付宝在第二天提供前一天的账单：下载的 Excel 或 CSV 原样即可。</translation>
    </message>
    <message>
        <source>More than 10,000 packets differ: this is most likely the bill of another account. Nothing was changed, here or at Alipay. Choose the bill of this account.</source>
        <translation>有超过 10,000 个红包对不上：这很可能是另一个账号的账单。这里和支付宝都没有任何变化。请选择本账号的账单。</translation>
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
        <translation>请求记录</translation>
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
        <source>Alipay&apos;s number</source>
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
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>One page for this person: who, how much, when, every number and every attempt</source>
        <translation>给此人的一页凭据：领取人、金额、时间、所有编号和每次请求</translation>
    </message>
    <message>
        <source>Packet %1.pdf</source>
        <translation>红包 %1.pdf</translation>
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
        <source>Paid out</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未列入</translation>
    </message>
    <message>
        <source>Save the result…</source>
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
    <message>
        <source>Going on now, it waits until %1 (Beijing time): that is when it may send.</source>
        <translation>现在继续也要等到 %1（北京时间）才会发送：那时才允许发送。</translation>
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
        <source>Stopping…</source>
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
    <message>
        <source>Waits until %1 (Beijing time): nothing leaves before. Leave the program open and this computer on; you can stop the batch any time.</source>
        <translation>等到 %1（北京时间）再发，之前不会发出任何红包。请保持程序和电脑开着；可以随时停止。</translation>
    </message>
    <message>
        <source>Waits for the network: Alipay cannot be reached. Tries again by itself at %1.</source>
        <translation>等待网络：连不上支付宝。将在 %1 自动重试。</translation>
    </message>
    <message>
        <source>Waits for the network: Alipay cannot be reached. Tries again now.</source>
        <translation>等待网络：连不上支付宝。正在重试。</translation>
    </message>
    <message>
        <source>Nothing is lost. If Alipay stays away until %1, the batch stops; you can stop it any time.</source>
        <translation>不会丢失任何记录。如果到 %1 仍连不上，批次会停止；您也可以随时停止。</translation>
    </message>
    <message>
        <source>Alipay asks for a slower pace. Goes on by itself at %1; nothing is lost.</source>
        <translation>支付宝要求放慢速度。将在 %1 自动继续，不会丢失任何记录。</translation>
    </message>
    <message>
        <source>Waiting to send “%1”</source>
        <translation>等待发送“%1”</translation>
    </message>
    <message>
        <source>This batch is at work. What you asked for was not begun: ask for it again when it has ended.</source>
        <translation>这一批正在发送，您刚才的操作没有开始：请等它结束后再操作一次。</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::SecondChances</name>
    <message>
        <source>Result not known: %1. “Ask again” asks Alipay with the same number, so nobody gets a second packet.</source>
        <translation>待确认：%1 个。“再问一次”用同一编号询问支付宝，不会有人收到第二个红包。</translation>
    </message>
    <message>
        <source>Asking did not settle: %1. Look for the number in Alipay&apos;s bill, then settle it by hand.</source>
        <translation>其中 %1 个再问也未能确定：请在支付宝账单中查找该编号，然后人工核定。</translation>
    </message>
    <message>
        <source>Surely refused, nothing was paid: %1. “Send again” makes a new number, linked to the refused one, and shows you everything before it sends.</source>
        <translation>确定未成功、没有付款：%1 个。“再发一次”会生成新编号并与被拒的那笔关联，发送前会给您看全部内容。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再问一次</translation>
    </message>
    <message>
        <source>Settle by hand…</source>
        <translation>人工核定…</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>再发一次…</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::SelfCheckCard</name>
    <message>
        <source>Packets given: %1 of %2  ·  Killed: %3 of %4</source>
        <translation>已发出红包：%1 / %2  ·  已强制中断：%3 / %4</translation>
    </message>
    <message>
        <source>Stopped by you before its end: nothing is proven, and nothing is left behind.</source>
        <translation>已被您提前停止：没有得出结论，也没有留下任何东西。</translation>
    </message>
    <message>
        <source>Stop the self-check</source>
        <translation>停止自检</translation>
    </message>
    <message>
        <source>Start the self-check</source>
        <translation>开始自检</translation>
    </message>
    <message>
        <source>%1 people, killed %2 times, %3 requests, %4 without a clear answer, %5 asked again with the same number. Ledger %6, gateway %7, in %8 seconds.</source>
        <translation>%1 人，强制中断 %2 次，请求 %3 次，其中 %4 次没有明确答复，用同一编号再问 %5 次。账本 %6，网关 %7，用时 %8 秒。</translation>
    </message>
    <message>
        <source>Passed: everybody has exactly one packet.</source>
        <translation>通过：每人恰好收到一个红包。</translation>
    </message>
    <message>
        <source>NOT passed.</source>
        <translation>未通过。</translation>
    </message>
    <message>
        <source>Paid twice: %1</source>
        <translation>重复付款：%1</translation>
    </message>
    <message>
        <source>Paid, but called refused or unsent: %1</source>
        <translation>已付款却记为未成功或未发：%1</translation>
    </message>
    <message>
        <source>Called sent, but not paid: %1</source>
        <translation>记为已到账却没有付款：%1</translation>
    </message>
    <message>
        <source>Without a clear end: %1</source>
        <translation>没有明确结果：%1</translation>
    </message>
    <message>
        <source>The ledger&apos;s sum is not the gateway&apos;s.</source>
        <translation>账本金额与网关不一致。</translation>
    </message>
    <message>
        <source>The journal&apos;s chain is broken.</source>
        <translation>日志链已断裂。</translation>
    </message>
    <message>
        <source>Do not send with this copy of the program. Give these lines to technical support.</source>
        <translation>请不要用这份程序发送。请把以上内容交给技术支持。</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>自检</translation>
    </message>
    <message>
        <source>Proves on this computer that nobody is paid twice: a list is sent in a practice world of its own while every accident happens on purpose, and the program is killed on the way. Then the gateway&apos;s books, the ledger and the list are held against each other. No real money moves, and your ledger is not touched.</source>
        <translation>在这台电脑上证明不会重复付款：在单独的练习环境里发送一份名单，故意制造各种事故，并多次强制中断程序，然后核对网关、账本和名单。不涉及真实资金，也不会动您的账本。</translation>
    </message>
    <message>
        <source>Packets given</source>
        <translation>已发出的红包</translation>
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
        <source>Send packets</source>
        <translation>发红包</translation>
    </message>
    <message>
        <source>Send packets · %1</source>
        <translation>发红包 · %1</translation>
    </message>
    <message>
        <source>Packets whose result is not known: %1. Each is asked about with the number it has: whoever has the packet gets no second one, whoever has none may get it now.</source>
        <translation>待确认的红包：%1 个。用各自原来的编号询问：已收到的人不会再收到第二个，没收到的人可能现在收到。</translation>
    </message>
    <message>
        <source>The batch goes on as well: %1 packets that were never sent leave now.</source>
        <translation>这一批也会继续：还未发出的 %1 个红包会现在发出。</translation>
    </message>
    <message>
        <source>Ask Alipay again?</source>
        <translation>再问一次支付宝？</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再问一次</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>asked again in the window</source>
        <translation>在窗口中再问一次</translation>
    </message>
    <message>
        <source>Alipay refused these people before. Each gets a new number now, linked to the refused one.</source>
        <translation>这些人之前被支付宝拒绝。现在每人使用新编号，并与被拒的那笔关联。</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>不发送：%1</translation>
    </message>
    <message>
        <source>Left out in all: %1</source>
        <translation>共不发送：%1</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::SendingCard</name>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>If Alipay cannot be reached, &amp;wait</source>
        <translation>连不上支付宝时等待(&amp;W)</translation>
    </message>
    <message>
        <source>If Alipay cannot be reached, wait</source>
        <translation>连不上支付宝时等待</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>A batch goes on by itself when the network returns within this time; afterwards it stops and waits for you. Nobody is paid twice either way. Holds from the next batch on.</source>
        <translation>网络在这段时间内恢复，批次会自动继续；超过后批次停止，等您处理。两种情况都不会重复付款。从下一批起生效。</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::SendingChoice</name>
    <message>
        <source>Sends %1; %2.</source>
        <translation>发送：%1；%2。</translation>
    </message>
    <message>
        <source>When and how fast…</source>
        <translation>时间与速度…</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::SendingDialog</name>
    <message>
        <source>When and how fast</source>
        <translation>时间与速度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>立即(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Later, at</source>
        <translation>稍后(&amp;L)，在</translation>
    </message>
    <message>
        <source>Start, Beijing time</source>
        <translation>开始，北京时间</translation>
    </message>
    <message>
        <source>Start (Beijing time)</source>
        <translation>开始（北京时间）</translation>
    </message>
    <message>
        <source>O&amp;nly between</source>
        <translation>仅限(&amp;N)</translation>
    </message>
    <message>
        <source>From this hour on, Beijing time</source>
        <translation>从几点起，北京时间</translation>
    </message>
    <message>
        <source>and</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Until this hour, Beijing time</source>
        <translation>到几点止，北京时间</translation>
    </message>
    <message>
        <source>Hours (Beijing time)</source>
        <translation>时段（北京时间）</translation>
    </message>
    <message>
        <source>Packets a &amp;second, at most</source>
        <translation>每秒最多发几个(&amp;S)</translation>
    </message>
    <message>
        <source>No limit of ours</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Requests at the same &amp;time</source>
        <translation>同时的请求数(&amp;T)</translation>
    </message>
    <message>
        <source>Above ten packets</source>
        <translation>超过十个时</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>总是</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>The first packet goes alone</source>
        <translation>先单独发第一个</translation>
    </message>
    <message>
        <source>Its amount is compared with the plan before the others follow.</source>
        <translation>先核对它的金额与计划是否一致，再发其余的。</translation>
    </message>
    <message>
        <source>The first packet goes &amp;alone</source>
        <translation>先单独发第一个(&amp;A)</translation>
    </message>
    <message>
        <source>This start has passed already.</source>
        <translation>这个开始时间已经过去。</translation>
    </message>
    <message>
        <source>The hours begin and end at the same time, so nothing could be sent.</source>
        <translation>时段的开始和结束相同，什么也发不出去。</translation>
    </message>
    <message>
        <source>Sends %1; %2.</source>
        <translation>发送：%1；%2。</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::SendsCard</name>
    <message>
        <source>Nothing was sent from here yet.</source>
        <translation>还没有从这里发过红包。</translation>
    </message>
    <message>
        <source>Packets of “%1”</source>
        <translation>“%1”的红包</translation>
    </message>
    <message>
        <source>Packets over time</source>
        <translation>发放时间分布</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::ServiceStep</name>
    <message>
        <source>Open the service 营销活动送红包</source>
        <translation>开通“营销活动送红包”</translation>
    </message>
    <message>
        <source>Alipay sends red packets only for merchants who have signed this service. Log in with the merchant&apos;s Alipay account, find 营销活动送红包 in the product centre, and sign it. Alipay looks at the application; until it has agreed you can go on here, and the last step tells whether it is open.</source>
        <translation>只有签约这项服务的商家才能通过支付宝发红包。请用商家支付宝账号登录，在产品中心找到“营销活动送红包”并签约。支付宝会审核申请；审核期间可以继续下面的步骤，最后一步会告诉您是否已开通。</translation>
    </message>
    <message>
        <source>To bring back: nothing. Is the service open already? Go on.</source>
        <translation>这一步不需要取回任何内容。已经开通？请继续。</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Hongbao Console %1</source>
        <translation>红包控制台 %1</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::SettleDialog</name>
    <message>
        <source>Settle by hand</source>
        <translation>人工核定</translation>
    </message>
    <message>
        <source>What does Alipay&apos;s bill say of this packet?</source>
        <translation>支付宝账单里这个红包是什么情况？</translation>
    </message>
    <message>
        <source>Your verdict and its reason are written into the journal. They cannot be taken back.</source>
        <translation>您的结论和依据会写入流水，不能撤回。</translation>
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
        <source>Planned</source>
        <translation>计划金额</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>我方单号</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>&amp;Paid: the bill shows this packet</source>
        <translation>已付款(&amp;P)：账单里有这个红包</translation>
    </message>
    <message>
        <source>&amp;Amount in yuan</source>
        <translation>金额（元）(&amp;A)</translation>
    </message>
    <message>
        <source>Alipay&apos;s n&amp;umber</source>
        <translation>支付宝单号(&amp;U)</translation>
    </message>
    <message>
        <source>If the bill names it</source>
        <translation>账单里有就填</translation>
    </message>
    <message>
        <source>&amp;Not paid: the bill does not show it</source>
        <translation>未付款(&amp;N)：账单里没有</translation>
    </message>
    <message>
        <source>&amp;How you know</source>
        <translation>依据(&amp;H)</translation>
    </message>
    <message>
        <source>Needed: for example, seen in the bill of 23 November</source>
        <translation>必填：例如“11 月 23 日账单中可见”</translation>
    </message>
    <message>
        <source>Nothing changes before you have chosen. Nothing is sent either way.</source>
        <translation>选择之前不会有任何变化；无论怎么选都不会发送。</translation>
    </message>
    <message>
        <source>%1 is booked as arrived. This person is not sent to again.</source>
        <translation>记为已到账 %1，不会再给这个人发送。</translation>
    </message>
    <message>
        <source>Nothing is booked, and the packet counts as refused: it can then be sent again with a new number. If it did arrive after all, this person would have two.</source>
        <translation>不记账，这个红包算作未成功，之后可以用新编号再发。如果其实已到账，这个人就会收到两个。</translation>
    </message>
    <message>
        <source>Settle as paid</source>
        <translation>核定为已付款</translation>
    </message>
    <message>
        <source>Settle as not paid</source>
        <translation>核定为未付款</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>核定</translation>
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
    <message>
        <source>Connect Alipay…</source>
        <translation>接入支付宝…</translation>
    </message>
    <message>
        <source>Lock now	Ctrl+L</source>
        <translation>立即锁定	Ctrl+L</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>切换账号</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>帮助（F1）</translation>
    </message>
    <message>
        <source>Mask ids and amounts	Ctrl+Shift+M</source>
        <translation>隐藏编号和金额	Ctrl+Shift+M</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::SlipPdf</name>
    <message>
        <source>Record of one red packet</source>
        <translation>单个红包记录</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>the amount is the planned one</source>
        <translation>金额为计划金额</translation>
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
        <source>Campaign number</source>
        <translation>活动编号</translation>
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
        <source>Planned</source>
        <translation>计划金额</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已了结</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>粘贴的名单</translation>
    </message>
    <message>
        <source>Row of the list</source>
        <translation>名单中的行</translation>
    </message>
    <message>
        <source>SHA-256 of the list</source>
        <translation>名单的 SHA-256</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>AppID</source>
        <translation>AppID</translation>
    </message>
    <message>
        <source>World</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Settled by hand</source>
        <translation>人工处理</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>处理时间</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>未到账</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>询问时间</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>应答时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason, code</source>
        <translation>原因、代码</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>Trace ID</translation>
    </message>
    <message>
        <source>Attempts, all with the same number</source>
        <translation>全部请求（使用同一编号）</translation>
    </message>
    <message>
        <source>None: nothing was asked of Alipay yet.</source>
        <translation>无：尚未向支付宝发出请求。</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::SourceButton</name>
    <message>
        <source>The ledger</source>
        <translation>当前账本</translation>
    </message>
    <message>
        <source>Over before %1 · packets: %2 · %3</source>
        <translation>%1 之前结束 · 红包 %2 个 · %3</translation>
    </message>
    <message>
        <source>An archive or a backup…</source>
        <translation>归档或备份文件…</translation>
    </message>
    <message>
        <source>Look into an archive or a backup</source>
        <translation>查看归档或备份</translation>
    </message>
    <message>
        <source>Archives and backups (*.archive *.sqlite);;All files (*)</source>
        <translation>归档和备份 (*.archive *.sqlite);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Looked into: %1</source>
        <translation>正在查看：%1</translation>
    </message>
    <message>
        <source>What was put away is searched in its own file</source>
        <translation>已归档的内容在它自己的文件里查找</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::StartingPoints</name>
    <message>
        <source>Start from</source>
        <translation>从这里开始</translation>
    </message>
    <message>
        <source>An earlier campaign</source>
        <translation>以前的活动</translation>
    </message>
    <message>
        <source>An empty form</source>
        <translation>空白表单</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::StatementPdf</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
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
        <source>Our number</source>
        <translation>我方编号</translation>
    </message>
    <message>
        <source>Alipay&apos;s number, or the reason&apos;s code</source>
        <translation>支付宝单号或原因代码</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Statement of batch %1</source>
        <translation>批次 %1 对账单</translation>
    </message>
    <message>
        <source>Settled by hand</source>
        <translation>人工处理</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不发</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::StatementSummary</name>
    <message>
        <source>Statement of batch %1</source>
        <translation>批次 %1 对账单</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Campaign number</source>
        <translation>活动编号</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>AppID</source>
        <translation>AppID</translation>
    </message>
    <message>
        <source>World</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>确认时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>尚未结束</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Why it stopped</source>
        <translation>停止原因</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>粘贴的名单</translation>
    </message>
    <message>
        <source>SHA-256 of the list</source>
        <translation>名单的 SHA-256</translation>
    </message>
    <message>
        <source>Money that arrived</source>
        <translation>已到账金额</translation>
    </message>
    <message>
        <source>Planned in all</source>
        <translation>计划总额</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划金额</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>What became of the rows</source>
        <translation>各行的结果</translation>
    </message>
    <message>
        <source>Left out before confirming</source>
        <translation>确认前剔除</translation>
    </message>
    <message>
        <source>All rows of the list</source>
        <translation>名单全部行</translation>
    </message>
    <message>
        <source>Unconfirmed: it is not known whether these packets arrived. They may have, up to what is planned for them; asking again uses the same number, so nobody is paid twice.</source>
        <translation>待确认：尚不知道这些红包是否到账，最多可能已付出其计划金额；再次询问会使用同一编号，不会重复付款。</translation>
    </message>
    <message>
        <source>The batch is not finished: these are the figures of the moment below.</source>
        <translation>本批次尚未处理完：以上为页脚所示时刻的数字。</translation>
    </message>
    <message>
        <source>Settled by hand</source>
        <translation>人工处理</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>剔除原因</translation>
    </message>
    <message>
        <source>The campaign&apos;s books against Alipay&apos;s</source>
        <translation>本活动与支付宝的核对</translation>
    </message>
    <message>
        <source>Not compared yet.</source>
        <translation>尚未核对。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>核对时间</translation>
    </message>
    <message>
        <source>Arrived by our books</source>
        <translation>我方账面已到账</translation>
    </message>
    <message>
        <source>Sent, as Alipay says</source>
        <translation>支付宝显示已发</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>open: %1, settled: %2</source>
        <translation>未处理 %1，已处理 %2</translation>
    </message>
    <message>
        <source>%1, settled %2: %3</source>
        <translation>%1，处理于 %2：%3</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>我方编号</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>处理时间</translation>
    </message>
    <message>
        <source>Verdict and why</source>
        <translation>结论与理由</translation>
    </message>
    <message>
        <source>Arrived, %1: %2</source>
        <translation>已到账 %1：%2</translation>
    </message>
    <message>
        <source>Did not arrive: %1</source>
        <translation>未到账：%1</translation>
    </message>
    <message>
        <source>%1 in all; the others stand in the program&apos;s history.</source>
        <translation>共 %1 条；其余见程序中的记录。</translation>
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
</context>
<context>
    <name>hongbao::ui::StepLine</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::SumsView</name>
    <message>
        <source>Booked here, packets: %1</source>
        <translation>这里记账，红包 %1 个</translation>
    </message>
    <message>
        <source>Sent, as Alipay says</source>
        <translation>支付宝显示已发</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Compared on %1</source>
        <translation>核对时间 %1</translation>
    </message>
    <message>
        <source>With the bill: %1</source>
        <translation>账单：%1</translation>
    </message>
    <message>
        <source>Not compared yet. It is done by itself after each batch, and whenever you ask for it.</source>
        <translation>还没有核对过。每批发完会自动核对，也可以随时点按钮。</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::TextDifference</name>
    <message>
        <source>Both texts are the same: the difference is in the key.</source>
        <translation>两段内容相同：不一致的是密钥。</translation>
    </message>
    <message>
        <source>They differ from character %1 on, after “%2”.</source>
        <translation>从第 %1 个字符（“%2”之后）开始不同。</translation>
    </message>
    <message>
        <source>Copy both texts for support</source>
        <translation>复制两段内容给技术支持</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::TimeBox</name>
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
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::TimelineTable</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Hour from</source>
        <translation>小时起</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未成功</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>待确认</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::TimeChart</name>
    <message>
        <source>The part of the program that draws charts is missing. The table shows the same figures.</source>
        <translation>程序中负责绘制图表的部分缺失。表格显示相同的数字。</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::TimelineView</name>
    <message>
        <source>Arrived</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未成功</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Arrived: %1 · Paid: %2 · Refused: %3 · Unconfirmed: %4</source>
        <translation>已到账 %1 · 金额 %2 · 未成功 %3 · 待确认 %4</translation>
    </message>
    <message>
        <source>by the day</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>by the hour</source>
        <translation>按小时</translation>
    </message>
    <message>
        <source>Packets.png</source>
        <translation>红包.png</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>红包</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>图表内容</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>存为图片</translation>
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
        <source>This computer&apos;s clock is off by %1 s · All times are Beijing time</source>
        <translation>这台电脑的时间差了 %1 秒 · 时间均为北京时间</translation>
    </message>
    <message>
        <source>%1 · Alipay&apos;s test world</source>
        <translation>%1 · 支付宝测试环境</translation>
    </message>
    <message>
        <source>%1 · Not Alipay&apos;s own address</source>
        <translation>%1 · 不是支付宝自己的地址</translation>
    </message>
    <message>
        <source>Ids and amounts are masked (Ctrl+Shift+M)</source>
        <translation>号码和金额已隐藏（Ctrl+Shift+M）</translation>
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
    <name>hongbao::ui::ViewBar</name>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Keeps this search and these choices under the name</source>
        <translation>用这个名称保存当前的搜索和筛选</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Choose a view, or type a name for a new one</source>
        <translation>选择一个视图，或输入名称新存一个</translation>
    </message>
</context>
<context>
    <name>hongbao::ui::WayStep</name>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
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
        <source>Practice account</source>
        <translation>练习账号</translation>
    </message>
    <message>
        <source>Practice - %1</source>
        <translation>练习-%1</translation>
    </message>
    <message>
        <source>[%1] %2</source>
        <translation>[%1] %2</translation>
    </message>
</context>
</TS>
