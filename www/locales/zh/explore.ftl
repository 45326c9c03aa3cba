### The sentences of a party's page, of what would change on another list, of owners, and of the pictures.

## A party's page

party-back = 返回搜索
party-answer = 其列名对您意味着什么
party-loading = 正在查找该主体。
party-missing-title = 该网址没有对应的主体
party-missing = 这里的清单没有 id 为“{ $id }”的主体。它在更新的清单中可能有另一个 id，所以请搜索其名称。

facts-title = 地址、号码和其他事实
facts-hint = 清单上除名称和条目以外的内容。请与您对供应商的了解对照。
facts-none = 我们所存的清单没有给出该主体的地址或号码。官方清单可能会有。
fact-address = 地址
fact-born = 出生或成立
fact-birth-place = 出生地
fact-nationality = 国籍
fact-citizenship = 公民身份
fact-title = 职务或头衔
fact-identifier = 号码
fact-security = 证券
fact-contact = 联系方式
fact-linked-to = 清单写明的关联方
fact-craft = 船舶或飞机
fact-remark = 备注
one-party-why = 为什么多份清单上的条目显示为一个主体？
one-party-rule = 只有几乎没有疑问时，多份清单的条目才显示为一个主体。必须符合以下之一：
one-party-number = 两者有相同的 OFAC 编号、联合国编号或船舶编号。
one-party-other-number = 两者有另一个相同的长号码，而且名称一致。
one-party-organisation = 两者有相同的列名名称（含法律形式）和相同的国家。与我们自己编写的清单比较时，只要国家不矛盾即可。
one-party-person = 两者是同名的人，而且同一天出生。如果姓名至少含三个词，国家和出生年份相同即可。没有已知出生日期的人分开显示。
one-party-ours = 两者都在我们自己编写的清单上，而且我们比较过条目。
one-party-else = 否则分开显示，并各自说明可能与另一个相同。同一份清单的两个条目从不合并。

related-title = 相关列名
related-hint = 这些主体也被列入清单。这并不表示其中一个拥有或经营另一个。
related-name = 名称相似的主体
related-publication = 与其一同列入清单
related-by = 依据 { $citation }

## What if

whatif-title = 如果它被列入另一份清单会怎样？
whatif-list = 假设它在这份清单上
whatif-tag = 假设
whatif-lede = 把 { $party } 与它自身比较，好像它从今天起就在 { $list } 上。这是供您规划用的假设。它不说明任何主管机关会怎么做。
whatif-listed = { $party } 已在 { $list } 上。只有其条目尚未写明的内容会有变化。
whatif-nothing = 对任何人的答案都不会变化。
whatif-caption = 会有什么变化，按活动和人
whatif-activity = 活动
whatif-person = 对谁
whatif-now = 现在
whatif-then = 若列入
whatif-unchanged = 没有变化：{ $activities }。
whatif-also = { $word }，与现在一样；本清单另加规则
whatif-stricter = { $word }；他人被禁止
whatif-why = 为什么：随之而来的规则及其来源

## Owners

owners-title = 它拥有您的供应商吗？
owners-lede = 一家公司即使没有被任何清单点名，也可能与其被列入清单的所有者同样对待。清单不说谁拥有谁。请输入您所知道的，看看每条规则得出什么。
owners-example = 也可以输入链条：输入谁拥有该所有者，并在“被拥有的公司”一栏填上那个所有者公司的名称。
owners-vendor = 您的供应商
owners-row = 所有者 { $number }
owners-owner = 所有者
owners-percent = 拥有百分比
owners-company = 被拥有的公司
owners-listed = 被列入清单
owners-add = 添加所有者
owners-remove = 移除所有者 { $number }
owners-empty = 输入份额，看看会得出什么。
owners-no-rule = 据我们所知，它所在的清单没有关于所有者的规则。
owners-others = 其他清单的规则
owners-reached = 计入 { $share }：与其被列入清单的所有者同样对待
owners-verify = 如果规则有效，计入 { $share }：请核实
owners-below = 计入 { $share }：没有达到这条规则的界限
owners-suspended = 本应计入 { $share }，但规则已暂停
owners-not-counted = 所有权在这里不算数
owners-through = 经由以下公司计入：{ $companies }
owners-no-share = { $name } 的份额必须大于 0%，且不超过 100%。
owners-too-much = { $name } 的份额加起来超过 100%。
owners-itself = { $name } 不能拥有自己。

## Explore

explore-title = 浏览清单
explore-lede = 谁在清单上，哪些主体同在几份清单上，以及每份清单是什么、做什么。
compared-title = 清单对照
compared-hint = 每份清单最严的规则。对某一主体适用什么，取决于其条目。
compared-list = 清单
compared-binds = 约束
compared-restricts = 限制
compared-about = 这是什么
compared-held = 所存主体及其日期
compared-some = 部分条目
compared-later = 从以后某日起
compared-not-held = 不在本索引中
pictures-title = 谁在清单上
explore-list = 在这份清单上
explore-also = 并在这份清单上
explore-any-list = 任何清单
explore-text = 名称包含
explore-all = 显示全部主体
explore-count = { $count } 个主体。
explore-programme = 制裁计划：{ $programme }。
explore-year = { $year } 年列入。
explore-members = { $shown ->
    [0] 没有可列出的主体
   *[other] 名称：{ $count } 个中的 { $shown } 个
}
picture-table = { $more ->
    [0] 图表背后的表格
   *[other] 图表背后的表格，另有 { $more } 行
}
picture-parties = 主体
picture-bar = { $label }：{ $count } 个主体
picture-choose = 选择一个条形，只看其中的主体：名称列在图表下方。
picture-save = 保存图表
picture-of = 截至 { $date } 的清单
picture-country = 国家
picture-programme = 清单和制裁计划
picture-year = 年份
picture-by-country = 按国家统计的主体
picture-country-note = { $count ->
    [0] 一个主体可能有几个国家。
   *[other] 一个主体可能有几个国家。有 { $count } 个没有国家。
}
picture-by-programme = 按制裁计划统计的主体
picture-by-year = 按条目年份统计的主体
picture-year-note = { $count ->
    [0] 今天有效的条目。
   *[other] 今天有效的条目。有 { $count } 个主体，清单没有给出日期。
}
picture-by-list = 按清单统计的主体
picture-also-on = { $list } 上的主体，同时也在
overlaps-title = 清单之间的重合
overlaps-lists = 清单
overlaps-note = 同在两份清单上的主体。打开表格并选择一行，即可在上方看到它们。
sdn-title = 各国在 SDN List 中的占比
sdn-lede = 2021 年 7 月和 2023 年 1 月，SDN List 上有多少主体在某个国家有地址。
sdn-edition-2021-07 = 2021 年 7 月
sdn-edition-2023-01 = 2023 年 1 月
sdn-by-address = 按地址
sdn-by-tie = 按地址或关联
sdn-table = 所有数字，按两种方法统计
sdn-method = 按地址：清单给出了在该国的地址。按地址或关联：有上述地址，或有清单写明的关联。关联是指国籍、公民身份，或在括号中写有该国的证件。每个主体在一个国家只算一次，但可以算在几个国家中。
sdn-source = 根据 OFAC 这两个月的文件统计，分别有 8,976 和 11,443 个主体。命令行会输出同样的结果：vendor-screener index countries。
