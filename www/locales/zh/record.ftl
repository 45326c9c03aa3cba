### The sentences of the record that is kept as evidence. Those on the law itself are in law.ftl, words that the page uses too
### in page.ftl.

record-title = { $date } 的筛查记录
record-heading = 筛查记录
record-at = 筛查时间（世界时）
record-by = 筛查人
record-file = 文件
record-vendors = 供应商
record-count-alert = 有可能匹配
record-count-none = 没有与其相似的清单所列名称
record-count-unreadable = 无法筛查
record-count-not-screened = 未筛查
record-threshold = 门槛（满分 100）
record-kind = 仅限此类
record-version = Vendor Screener 版本

record-alerts = 可能匹配
record-no-alerts = 没有清单所列名称达到门槛。
record-more = 另有 { $count } 个主体达到门槛，没有显示。
record-hit = { $party } – 分数 { $score }（满分 100）
record-matched = 匹配的名称
record-born = 已知供应商出生或成立于 { $text }。
record-nationality = 已知供应商国籍为 { $text }。
record-address = 已知供应商地址为 { $text }。
record-vessel-type = 已知供应商船舶类型为 { $text }。
record-number = 已知供应商号码为 { $text }。
record-words = 词
record-facts = 除名称外已知的供应商信息
record-facts-decided = 判定所依据的信息
record-extra-query = 只在供应商名称中
record-extra-listed = 只在清单所列名称中
record-countries = 主体的国家
record-listing = 列入
record-restricted = 目前的限制
record-undecided = 未判定。
record-decision = { $verdict ->
    [true_match] 真实匹配
    [false_alert] 误报
   *[needs_review] 待复核
}：{ $reason }（{ $by }，{ $at }）
record-taken = 于 { $date } 从文件“{ $file }”导入。
record-review = 应于 { $date } 复核。
record-reopened-vendor = 重新待判定：供应商从“{ $before }”变为“{ $after }”。
record-reopened-entry = 重新待判定：清单条目有变化。新增：{ $gained }。消失：{ $lost }。
record-reopened-review = 重新待判定：复核日期 { $date } 已到。

record-others = 没有可能匹配的供应商
record-others-mean = 在下列清单截至下列日期的版本中，未查到与其相似的清单所列名称。这不是对这些供应商的结论。
record-line = 行
record-vendor = 供应商
record-status = 结果
record-outcome = { $outcome ->
    [none] 未查到清单所列名称
    [unreadable] 无法筛查
   *[not_screened] 未筛查
}

record-lists = 所查清单
record-lists-mean = 没有查到供应商的清单，也同其他清单一样搜索过。
record-list = 清单
record-published = 截至
record-coverage = 所存
record-alerted = 与其有可能匹配的供应商
record-hash = SHA-256

record-limits = 本记录没有说明什么
record-limit-1 = 它比较名称。可能匹配并不是认定两个主体相同，判定则是署名者本人的判定。
record-limit-2 = 它说明在这些清单截至这些日期的版本中查到了什么。之后列入的、在其他清单上的，或摘录中没有的主体，不在其中。
record-limit-3 = 它不知道谁拥有一家公司。由被列入清单者拥有的主体，即使没有被点名，也可能受限制（OFAC FAQs 398–401）。
record-limit-4 = 它不涵盖对整个国家的禁运，例如 31 CFR parts 510、515 和 560 中的禁运。它不涵盖对货物的规则，例如 15 CFR part 774 和 19 U.S.C. 1307。
record-limit-5 = 它仅供参考，不是法律意见。以官方公布的文本为准。
record-keep = 保存多久
record-keep-1 = 受 OFAC 规则约束的交易记录须保存 10 年（31 CFR 501.601，自 2025 年 3 月 12 日起生效；89 FR 74832，90 FR 13286）。
record-keep-2 = 受《出口管理条例》（EAR）管辖的出口记录须保存 5 年（15 CFR 762.6）。
record-seal = 下面的数字是把本文件中这些数字本身换成零之后算出的 SHA-256。`vendor-screener record verify` 会核对它们是否相符。改动文件的人可以让它们再次相符：请另行保存这些数字，以便比较。它们不能表明是谁保存的。
