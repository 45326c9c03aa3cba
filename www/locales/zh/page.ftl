### The sentences of the page. Those on the law itself are in law.ftl.
###
### Write plainly. Say "not found in these lists", never "cleared", "safe" or "not sanctioned".
### Lists keep the names under which they are published; those come with the data, not from here.

## The frame around every view

product = Vendor Screener
skip-to-main = 跳到主要内容
nav-label = 视图
nav-one = 单查
nav-many = 批量
nav-explore = 浏览
nav-lists = 清单
nav-about = 关于
header-lists = { $count } 份清单 · 最新 { $newest } · 最旧 { $oldest }
header-loading = 正在载入清单
pages-waiting = 页面的这一部分正在载入。
part-failed-title = 页面的这一部分没有载入
part-failed = 它没有保存在本设备上，或者本页面有更新的版本。请检查网络连接，然后重新载入页面。您以前打开过的部分仍可使用。
header-failed = 没有载入清单
theme-to-dark = 深色
theme-to-light = 浅色
theme-label-dark = 使用深色
theme-label-light = 使用浅色
new-tab = 在新标签页中打开
footer-not-advice = 仅供参考，不是法律意见。以官方公布的文本为准：采取行动之前，请点开每条说明旁的链接。
footer-privacy = 您输入的内容留在本设备上。本页面不会把它发送到任何地方。
footer-version = 版本 { $version }
list-comma = 、
list-semicolon = ；
title-explore = 浏览清单 – Vendor Screener
title-lists = 所查清单 – Vendor Screener
title-about = 关于 – Vendor Screener
title-party = 清单上的主体 – Vendor Screener

## The language

language-label = 语言
language-failed = 此语言未能载入。请检查网络连接，然后重新选择。
translation-note = 本译文并非官方文本。请以所附英文原文和主管机关公布的内容为准。
translation-original = 英文原文

## Before the page's own code has started, and when a newer version waits

boot-waiting = 本页面正在载入。
boot-failed-title = 页面未能启动
boot-failed = 您的浏览器可能阻止了 WebAssembly、版本过旧，或本页面的某个文件未能送达。请重新载入页面，或试用最新版本的 Firefox、Chrome、Edge 或 Safari。在此之前，请直接查询官方清单。
boot-update = 本页面有更新的版本。
boot-update-use = 立即使用

## The form

one-title = 筛查供应商名称
form-label = 搜索清单
field-name = 供应商名称
field-name-hint = 公司或个人，任何文字均可
field-country = 国家
more-title = 更多信息
more-number = 其自身的号码
more-number-hint = 税号、登记号、护照、IMO、LEI、钱包
more-born = 出生、成立或建造
more-born-hint = 如 1962-03-05 或 1962
more-born-wrong = 这不是日期。请写 1962-03-05 或 1962。
more-born-ask = 这些结果中有个人。
more-born-say = 您知道您要查的人何时出生吗？
more-nationality = 国籍、注册国或船旗国
more-vessel-type-hint = 用英文：Crude oil tanker、Bulk carrier
more-address-hint = 或其城市和国家，国家用英文：Shanghai, China
field-kind = 类型
field-role = 我是
field-activity = 我要
any-country = 不限
any-kind = 不限
clear-name = 清除名称
ask-change = 更改

kind-organisation = 组织
kind-person = 个人
kind-vessel = 船舶
kind-aircraft = 飞机
kind-equipment = 设备或服务

role-us-importer = 美国的进口商
role-us-exporter = 美国的出口商
role-us-investor = 美国的投资者
role-us-contractor = 美国政府承包商
role-us-grantee = 美国资助的获得者
role-us-bank = 美国的银行或券商
role-in-eu = 欧盟境内的个人或企业
role-in-uk = 英国境内的个人或企业
role-in-canada = 加拿大境内的个人或企业
role-in-australia = 澳大利亚境内的个人或企业
role-in-switzerland = 瑞士境内的个人或企业
role-elsewhere = 其他地方的个人或机构

activity-buy-import = 向其购买或从其进口
activity-sell-export = 向其销售或出口
activity-pay-transact = 向其付款
activity-hold-property = 持有其财产
activity-invest-securities = 投资其证券
activity-provide-services = 向其提供服务
activity-obtain-services = 使用其服务
activity-federal-contract = 用于美国政府合同
activity-federal-grant-spend = 把美国资助款用于它
activity-telecom-authorisation = 为其设备取得 FCC 授权

doing-buy-import = 向其购买或从其进口
doing-sell-export = 向其销售或出口
doing-pay-transact = 向其付款
doing-hold-property = 持有其财产
doing-invest-securities = 投资其证券
doing-provide-services = 向其提供服务
doing-obtain-services = 使用其服务
doing-federal-contract = 美国政府合同
doing-federal-grant-spend = 把美国资助款用于它
doing-telecom-authorisation = 其设备的 FCC 授权

## Before anything is typed

welcome-title = 哪些清单列出了它，各自限制什么？
welcome-lede = 输入一个名称。您会看到哪些制裁和贸易限制清单列出了它、从何时起，以及每份清单限制什么：限制哪种活动、约束谁、依据什么。
welcome-examples = 试试这些例子
welcome-what-if = 如果 Hikvision（海康威视）在 SDN List 上会怎样？看看会有什么变化。
welcome-private = 您输入的内容留在本设备上。
install-lede = 此页面可以安装：安装后在自己的窗口中打开，没有网络时也能用。
install = 安装
install-not-now = 暂不

## The status line

status-loading = 正在载入清单。您现在就可以输入。
status-ready = 准备就绪。有 { $lists } 份清单可供搜索。
status-failed = 没有进行任何搜索。
status-problem = 这个名称还不能搜索。
status-found = { $count } 个主体可能匹配。已搜索 { $lists } 份清单。
status-none = 未查到与此相似的清单所列名称。已搜索 { $lists } 份清单。
parts-taken = { $count ->
   *[other] 在您输入的内容中，以下部分被当作名称。点按其中之一即可单独查找：
}
status-more = 另有 { $more } 个主体达到门槛，没有显示。请输入名称的更多部分，以缩小范围。
filters-on = 只搜索了部分主体：{ $filters }。
filters-off = 搜索全部
lists-chosen = 只搜索 { $all } 份清单中的 { $count } 份，由带您来此的网站或链接选定：{ $lists }。
lists-chosen-all = 搜索全部清单
country-first = { $country }的主体排在前面。没有主体因国家而被排除。
country-law = 关于{ $country }的法律规定，无论供应商是否被列入清单
status-sources = 请到来源网站自行搜索这些清单：
status-parts = 其中 { $parts } 份只有部分内容。

## What keeps a name from being searched

problem-empty = 请输入含有文字或数字的名称。
problem-too-short = 单个字母匹配的名称太多。请再多输入一点。
problem-too-long = 这比任何名称都长。请只输入名称，不要带地址或描述。
problem-only-legal-forms = 这只是法律形式，例如“Co., Ltd.”。请输入它前面的名称。
problem-only-common-words = 半数公司的名称里都有这个词。请加上该公司自己特有的词。
problem-short-number = 这个号码太短，不足以只属于一方。请输入完整号码。
problem-no-letters = 这里面没有文字或数字。请输入名称，任何文字均可。

## When the page itself fails

failed-title = 无法搜索清单
failed-network = 清单没有载入。请检查网络连接，然后重试。
failed-missing = 服务器上缺少本页面的一个文件，所以没有清单可供搜索。请稍后重试，或告诉本网站的运营者。
failed-engine = 您的浏览器没有启动搜索程序。它可能禁用了 WebAssembly，或版本太旧。请改用最新版本的 Firefox、Chrome、Edge 或 Safari。
failed-index = 清单文件已损坏，或对本页面来说太新。请重新载入页面。如果仍然不行，请告诉本网站的运营者。
failed-crashed = 搜索程序在处理这个名称时停止了。请重试。如果在同一名称上再次停止，请向我们报告。
failed-worker = 搜索程序没有启动。可能被某项浏览器设置或某个扩展阻止了。
failed-meanwhile = 在恢复之前，请直接搜索官方清单。这里既没有查到什么，也没有排除什么。
failed-detail = 浏览器给出的信息
failed-again = 重试

## A party that may match

score-line = { $band ->
    [same] { $score } – 名称相同
    [strong] { $score } – 高度匹配
    [number] 按号码找到
   *[possible] { $score } – 可能匹配
}
band-same = 除大小写、符号、标点和法律形式外，名称相同。两个主体可以同名：请对照国家和地址。
band-strong = 名称几乎没有差别。在认定是同一主体之前，请对照国家和地址。
band-possible = 名称相似，值得一看。许多这样的匹配其实是别的主体。
band-number = 输入的名称不同，但输入的号码属于该当事方。决定前请核对名称。
evidence-title = 您所知的与清单所载的
evidence-fact = 事实
evidence-yours = 您的
evidence-theirs = 清单的
evidence-accord = 比较
evidence-born = 出生或成立
evidence-built = 建造
evidence-nationality = 国籍
evidence-flag = 船旗
evidence-vessel-type = 船舶类型
evidence-register = 注册国
evidence-address = 地址
evidence-birth-place = 出生地
evidence-is = { $accord ->
    [agrees] 一致
    [near] 相近：请检查是否有误
    [same_country] 同一国家，没有共同的城市
    [differs] 不同
   *[not_known] 未知
}
evidence-contradicted = 很可能是另一方：您所知的与清单所载的相矛盾。依赖此结果前请核对两者。
group-contradicted = 很可能是另一方
number-kind = { $kind ->
    [imo] 国际海事组织编号
    [mmsi] 水上移动通信识别码
    [call_sign] 呼号
    [tail_number] 航空器注册号
    [serial_number] 序列号
    [passport] 护照
    [national_id] 身份证件号码
    [tax] 税号
    [registration] 登记号
    [lei] 法人机构识别编码
    [bic] 银行识别代码
    [iban] 国际银行账号
    [isin] 国际证券识别码
    [ticker] 证券代码
    [wallet] 钱包地址
    [telephone] 电话号码
    [email] 电子邮箱
    [website] 网站
   *[any] 号码
}
number = { $standing ->
    [found] { $kind } { $number } 在清单上。
    [checksum] 未找到{ $kind } { $number }，且其校验位不符。请检查是否输错。
    [too_short] 未查找{ $kind } { $number }：太短，不足以只属于一方。
   *[absent] 这些清单中未找到{ $kind } { $number }。许多当事方列入清单时没有号码。
}
matched = { $quality ->
    [primary] 匹配其清单所列名称
    [original] 匹配其原文名称
    [former] 匹配其曾用名
    [weak] 匹配其弱别名
   *[alias] 匹配其别名
}
matched-on = 见于 { $lists }
weak-alias = 清单自己认为，这个别名过于宽泛，不适合用来筛查。
listed-on = 目前列于 { $count } 份清单：
same-possibly = { $count ->
   *[other] 可能与另行列出的主体是同一主体。决定之前请比较：
}
same-listed = 列于 { $lists }
same-more = 以及另外 { $count } 个同名主体
names-all = 清单所列的全部 { $count } 个名称
quality-primary = 清单所列名称
quality-original = 原文
quality-alias = 别名
quality-former = 曾用名
quality-weak = 弱别名
card-ended = 为该主体查到的所有条目都已终止。
row-ended = 已终止
group-same = 名称或号码相同
group-possible = 可能匹配
group-containing = 名称包含它
group-ended = 已终止的条目
group-strictest = 最严格：{ $word }
triage-possibly = 可能：{ $word }
triage-goods = 部分货物
triage-if-this = 如果就是该主体
triage-if-any = 如果是这 { $total } 个主体之一
triage-if-one = 如果是这 { $total } 个主体中带有此标记的那个
triage-if-some = 如果是这 { $total } 个主体中带有此标记的 { $count } 个之一
triage-ended = 只查到已终止的条目
triage-also = 还查到：
hits-open-all = 全部展开
hits-close-all = 全部收起
card-page = 该主体的完整页面
card-what-if = 如果它在 SDN List 上会怎样？
link-copy = 复制指向此答复的链接
link-hint = 链接中含有名称。得到链接的人都能看到，打开它的浏览器会把它保留在历史记录中。
link-copied = 已复制。
link-field = 链接
save-record = 保存筛查记录
save-record-hint = 供您存档的英文页面：您问了什么，查了哪些清单、哪个日期的版本，查到了什么。末尾是它自己的校验和。
save-record-failed = 未能生成筛查记录。请检查网络连接，然后重试。

## Why this score?

why = 为什么是这个分数？
why-caption = 哪些词匹配，各占多少分量
why-typed = 输入的词
why-listed = 清单中的词
why-reason = 原因
why-reading = 读作 { $reading }
why-similarity = 相似度
why-weight = 分量
reason-same = 同一个词
reason-spelling = 拼写相近
reason-romanisation = 读音相同，拼写不同
reason-abbreviation = 缩写，或同一个词的另一形式
reason-joined = 分开书写
reason-initial = 首字母
reason-nickname = 名字的简称
reason-legal-form = 法律形式相同
why-extra-query = 输入了，但清单所列名称中没有：
why-extra-listed = 清单所列名称中有，但没有输入：
why-threshold = 显示分数达到 { $threshold } 的主体。

## The answer

answer-question = { $doing }，身份：{ $role }
verdict-prohibited = 禁止
verdict-licence-required = 需要许可证
verdict-presumed-barred = 推定禁止
verdict-conditional = { $activity ->
    [buy_import] 清单并不禁止购买本身，但有限制
    [sell_export] 清单并不禁止销售本身，但有限制
    [pay_transact] 清单并不禁止付款本身，但有限制
    [hold_property] 清单并不禁止持有其财产本身，但有限制
    [invest_securities] 清单并不禁止投资本身，但有限制
    [provide_services] 清单并不禁止提供服务本身，但有限制
    [obtain_services] 清单并不禁止使用服务本身，但有限制
    [federal_contract] 清单并不禁止政府合同本身，但有限制
    [federal_grant_spend] 清单并不禁止使用资助款本身，但有限制
   *[telecom_authorisation] 清单并不禁止 FCC 授权本身，但有限制
}
verdict-due-diligence = 清单没有禁令；需要格外谨慎
verdict-informational = 清单没有禁令；有事项须知
verdict-stricter = 对您有限制；对他人有更严的规则
verdict-into-us = 不得进入美国
verdict-goods = { $word }：{ $goods }
verdict-others = 查到的规则约束他人，不约束您
verdict-none = 所查清单中，未查到对这项活动的限制
verdict-prohibited-means = 至少有一份清单在其下述规则的范围内予以禁止。
verdict-licence-required-means = 您需要许可证，而且可能被拒绝。
verdict-presumed-barred-means = 视为禁止，除非您证明情况相反。
verdict-conditional-means = 您可以做什么，取决于下面的条款。
verdict-due-diligence-means = 下列清单本身不限制它。但它们是需要仔细查看的理由。
verdict-informational-means = 下列清单本身不限制它。
verdict-into-us-means = 最严的规则约束向美国进口的人。它不妨碍您购买后在别处使用；其他规则可能妨碍。
verdict-others-means = 约束他人的规则仍可能影响到您：通过美国货物、美元付款，或您的合作伙伴和银行的义务。
verdict-none-means = 这并不表示允许这样做。其他清单和其他法律可能会限制它。
answer-follows = { $count ->
   *[other] 依据：{ $lists }。涉及多份清单时，以最严格的规则为准。
}
answer-us-link = 这些是美国规则。在美国以外，只有与美国有联系时才适用于您：美国的货物、市场、美元或美国政府的资金。
answer-later = 从 { $date } 起有变化：{ $strength }。
upcoming-title = 尚未生效
others-title = 约束他人，不约束您（身份：{ $role }）
limits-title = 这些清单的适用范围
reminders-title = 另请注意：不是列名
reminder-tag = 提醒，不是列名
reminder-because = 原因：
rule-listed = { $date } 起列入
rule-from = { $date } 起适用
rule-until = 适用至 { $date }
rule-who = 约束：{ $who }
rule-entry = 其条目写明：
rule-reach = 适用范围更广
rule-conditions = 何时如何适用
rule-exceptions = 例外
rule-next = 下一步怎么做
beyond-title = 本回答不涵盖的内容
beyond-owners = 计算其在您的供应商中的份额
rule-as-of = 规则截至 { $date }
rule-list-of = 清单日期 { $date }
unverified = 未核实：请查看来源
hypothetical = 假设，并未列入

who-us-person = 美国主体（US persons）
who-us-nexus = 行为与美国有联系的任何人
who-us-financial-institution = 美国的银行、券商和其他金融机构
who-importer = 进口到美国的进口商
who-exporter = 在任何地方出口或转交受美国出口规则管辖的物项的任何人
who-federal-contractor = 美国政府机构及其承包商
who-grantee = 使用美国资助款或贷款的人
who-equipment-supplier = 制造、进口或上市销售无线电和电信设备的人
who-eu-person = 欧盟的个人和企业（含其他组织）
who-uk-person = 英国的个人和企业
who-ca-person = 在加拿大的任何人，以及在任何地方的加拿大人
who-au-person = 在澳大利亚的任何人，以及在任何地方的澳大利亚人
who-ch-person = 在瑞士的任何人，以及瑞士法律适用的其他人
who-listed-party = 被列入清单的一方自己
who-anyone = 任何人

## Activity by activity

activities-title = 逐项活动
activities-hint = 对您（身份：{ $role }）查到的最严规则。展开一行，可看说明和来源。
activity-chosen = 您的问题
strength-prohibited = 禁止
strength-licence-required = 需要许可证
strength-presumed-barred = 推定禁止
strength-conditional = 有限制
strength-due-diligence = 格外谨慎
strength-informational = 须知
strength-others = 约束他人
strength-none = 未查到规则
row-later = { $date } 起：{ $strength }
row-nothing = 所查清单中，未查到对这项活动的限制。这并不表示允许这样做。

## The entries over time

timeline-title = 其条目，从早到晚
entry-in-force = 有效
entry-ended = { $date } 终止
entry-upcoming = { $date } 生效
entry-undated = 未写明日期
entry-since = { $date } 起
entry-between = { $since } 至 { $until }
entry-name = 列入时的名称
entry-programme = 制裁计划
entry-terms = 条款
entry-note = 备注
entry-source = 发布于

## What was searched and did not have it

notfound-title = 未查到的清单
notfound-sister = { $party } 的名称与此相近，并在以下清单上：{ $lists }。是否为同一方，由您判断。
notfound-excerpt = 含 { $parties } 个主体的摘录，截至 { $date }
notfound-more = 以及另外 { $count } 份清单
notfound-warning = 摘录只含清单中的部分主体。在摘录中未查到，说明不了多少。

## Nothing found

none-title = 所查清单中未查到“{ $name }”
none-lede = 请这样理解：在这些清单截至这些日期的版本中未查到。这不是对该主体的结论。
none-excerpts-title = 其中有些清单是摘录
none-excerpts = 以下清单我们只有部分主体：{ $lists }。这里未查到的主体仍可能在完整清单上。请搜索官方来源。
none-excerpts-whole = 从发布机构获取完整清单：
none-excerpts-add = 然后将文件拖放到此处
none-not-said-title = 本结果没有说明的事
none-ownership-word = 所有者。
none-ownership = 公司可能因为被列入清单的各方拥有它而受限制，份额常从 50% 起算。很少有清单列出这样的公司。
none-countries-word = 国家。
none-countries = 禁运可以涵盖整个国家或地区。没有清单列出其中的每个人。
none-goods-word = 货物。
none-goods = 有些货物、软件和技术，不论对方是谁都需要许可证；有些则因制造方式和产地而被禁止。
none-spelling-word = 拼写。
none-spelling = 清单可能用另一种写法。请试试原文、曾用名、缩写或母公司。
none-dates-word = 时间。
none-dates = 在下列日期之后列入的主体，这里没有。
none-searched-title = 搜索了什么

## Of which day a list is, and how much of it is held

edition-statute = { $date } 的法律
edition-retrieved = 未写明日期，获取于 { $date }
edition-file = 未写明日期，文件日期 { $date }
edition-unknown = 未写明日期
day-unknown = 日期不详
coverage-complete = 完整
coverage-excerpt = 摘录

## How old the lists are

age-old = { $older ->
    [all] 这里的清单都已超过 30 天。
   *[some] 这里的 { $lists } 份清单中，有 { $count } 份已超过 30 天。
}此后列入的主体这里没有。最旧的是 { $oldest }，上次检查于 { $date }。
age-ageing = { $older ->
    [all] 这里的清单都已超过 7 天。
   *[some] 这里的 { $lists } 份清单中，有 { $count } 份已超过 7 天。
}此后条目可能有变化。最旧的是 { $oldest }，上次检查于 { $date }。
age-fresh = 这里的每份清单都在最近 7 天内检查过。
age-how = 清单的天数从上次获取之日算起；没有该日期的，从版本日期算起。法律不计在内。
age-tag-old = 超过 30 天
age-tag-ageing = 超过 7 天

## Newer lists

newer-label = 更新的清单
newer-title = 有新清单可用
newer-of = 有新清单可用，日期 { $date }
newer-use = 使用新清单
newer-busy = 正在获取新清单
newer-used = 已改用新清单。
newer-changes = 查看变化
newer-failed = 新清单无法使用。继续使用您现有的清单。请重新载入页面后再试。
newer-older = 服务器提供的清单比您现有的旧，或者更少：{ $lists }。您现有的清单继续使用。
newer-older-use = 仍然使用服务器的清单
newer-reload = 重新载入页面

## What this device keeps

device-title = 本设备保存的内容
device-lede = 这个浏览器保存正在使用的清单、您添加的清单文件、您最近的表格及其结果、您的判定和姓名，以及您的设置。这些内容都不会发送。
device-nothing = 共用电脑：不保存任何内容
device-nothing-hint = 先清除现在保存的内容。此后本页面只保存表明这一点的标记。
device-forget = 清除本设备上的全部内容
device-sure = 要清除本页面的清单、文件、表格、判定和设置吗？清除后无法恢复。
device-yes = 是，清除
device-no = 否，保留
forgotten-title = 已全部清除
forgotten = 本页面没有在本设备上留下任何内容。您可以关闭这个标签页。
forgotten-links = 您打开过的含有名称的链接可能仍在浏览器的历史记录中。请在那里移除。
forgotten-again = 重新打开页面

## Inside a page of another site

embed-by = { $site } 称：由“{ $org }”在此提供。
embed-by-unknown = 外围页面称：由“{ $org }”在此提供。
embed-same-origin = 本页面与外围页面属于同一网站。该网站能够读取您在这里输入的内容。
embed-contact = 有疑问？
embed-asks = { $site } 希望得到这一结果。它会得到您输入的名称、您的选择以及查到的内容。除非您按下按钮，否则不会发送任何内容。
embed-send = 发送给 { $site }
embed-wait = 按钮完整显示一秒钟之后才能使用。
embed-sure = 您希望 { $site } 得到它吗？
embed-yes = 是，发送
embed-no = 否
embed-sent = 已发送给 { $site }。
