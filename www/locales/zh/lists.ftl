### The sentences of the view of the lists: files that a visitor adds, where each list comes from, what changed.

## The lists searched

lists-title = 所查清单
lists-lede = 与名称比对的每一份清单，即我们所存的版本。以官方来源为准。
lists-signed = 发布者已用本页面所知的密钥为这些清单签名。
lists-host = 没有发布者为这些清单签名：本页面信任提供它的主机。
lists-detection = { $day }，按原样搜索了清单上的 { $names } 个名称：其中 { $found } 个找到了其当事方。有一处笔误时，为百分之 { $percent }。
lists-column-title = 清单
lists-column-date = 截至
lists-column-coverage = 所存
lists-column-parties = 主体
lists-column-names = 名称
lists-column-sources = 文件
lists-source = 官方来源
lists-file = 我们的 CSV
lists-note = 从何而来
lists-loading = 正在载入清单。
lists-in-use = 目前使用

## The visitor's own files

files-title = 添加清单文件
files-lede = 用一份完整的官方清单，或用您自己的清单来筛查。文件在本设备上读取，并留在本设备上。
files-drop = 把清单文件拖到这里，或
files-choose = 选择文件
files-which = 请直接使用发布的原文件。我们能读取 Consolidated Screening List（综合筛查清单），以及 OFAC、BIS、CBP 和 OpenSanctions 的清单。我们也能读取联合国、欧盟和英国的清单。含有“name”列的 CSV 文件也可以。OFAC 分成几部分的文件要放在一起。
files-busy = { $stage ->
    [start] 正在启动读取程序
    [look] 正在查看 { $file }
    [read] 正在读取 { $file }
    [combine] 正在合并所有清单
    [compare] 正在比较清单
   *[open] 正在打开清单
}
files-progress = 进度
files-percent = { $percent }%
files-cancel = 取消
files-done = { $outcome ->
    [added] { $count ->
        [0] 没有添加任何内容。
       *[other] 已添加 { $count } 个文件。其中的清单现在会被搜索。
    }
    [older] 已添加 { $count } 个文件，但这里有其清单的较新版本。继续使用较新版本。
    [partly] 已添加 { $count } 个文件。其中部分清单不被搜索，因为这里有更好的版本。
    [preferred] 现在搜索较旧的文件，代替较新的版本。
    [unpreferred] 现在重新搜索较新的版本。
    [removed] 已移除。不再搜索该文件。若本页自带该清单，则重新搜索自带的版本。
    [dated] 已记下日期，并搜索每份清单的最新版本。
    [combined] 您的文件与新清单一起被搜索。
    [cancelled] 已取消。没有任何改变。
    [compared] 已比较。变化见下文。
    [incomparable] 无法比较这些清单。
    [absent] 读取程序没有载入，没有任何改变。它没有保存在本设备上。请检查网络连接，然后重试。
   *[broken] 读取程序停止了，没有任何改变。文件可能太大，本设备无法处理。
}
refused-too-large = { $file }：大于 256 MB。没有这么大的清单；请使用清单文件本身，不要用数据库或压缩包。
refused-unreadable = { $file }：无法读取。不能添加文件夹：请打开文件夹，选择其中的文件。
files-not-kept = 这个浏览器不让页面保存任何内容。在您离开页面之前，会搜索您的文件。
files-kept-title = 您的文件
files-rows = { $rows } 行：使用 { $used }，搁置 { $aside }
files-added-on = 添加于 { $date }
files-remove = 移除
files-remove-label = 移除 { $file }
files-list-parties = { $parties } 个主体，{ $names } 个名称
files-in-use = 已搜索
files-older = 未搜索：日期为 { $date }，正在使用 { $newer } 的版本
files-older-used = 已搜索，虽然日期为 { $date }，代替 { $newer } 的版本
files-use-older = 仍然使用较旧的文件
files-use-newer = 重新使用较新的版本
files-day = 该文件没有写明清单的日期。日期为
files-day-use = 采用这一天
not-new-identical = { $file }：这里已有完全相同的版本。
not-new-day = { $file }：日期为 { $date }，与这里已有的版本相同。
not-new-undated = { $file }：没有写明 { $list } 的日期。文件日期为 { $date }；清单可能更旧。
not-new-fewer = { $file }：{ $list } 的主体比以前少得多，少了 { $count } 个。这是旧文件吗？若是，请移除它。变化见下文。
files-not-in-use = 未搜索：正在使用另一个更新或更完整的版本
files-refused-now = 本页面的这个版本已无法读取它，所以不搜索它：{ $why }
files-left-out = 带着这些文件打开搜索时没有完成，因此它们被排除在外：只搜索内置清单。请移除文件，或再试一次。
files-try = 再次搜索这些文件
files-remarks = 对各行的 { $count } 条说明
files-no-remarks = 每一行都用上了，没有异常。
files-remarks-lede = 没有任何内容被悄悄丢弃：每一行都成为一个主体、主体的一部分，或这里的一条说明。
files-told-more = 还有 { $count } 条
files-set-aside = 已搁置
files-used-all-same = 仍然使用
files-from = 来自您的文件 { $file }

## Working without a network

offline-title = 离线使用
offline-said = { $state ->
    [busy] 正在把页面的其余部分保存到本设备上。
    [failed] 页面没有全部保存。缺少：{ $parts }。请检查网络连接，然后重试。如果本页面有更新的版本，请先使用它。
    [all] 整个页面连同所有语言都已保存在本设备上，没有网络也能使用。
   *[some] 没有网络时，可以筛查单个供应商，并使用当前的清单。页面的其余部分在您第一次打开时保存到本设备上。
}
offline-keep = 全部保存，以便离线使用（{ $size } MB）
offline-part-pages = 浏览和主体页面
offline-part-many = 批量
offline-part-files = 读取清单文件
offline-part-languages = 语言
offline-part-texts = 文档和许可证

## Remarks on rows, by kind

remark-alias-without-party = 别名所属的主体不在主文件中。这些文件不是同一天的。
remark-address-without-party = 地址所属的主体不在主文件中。这些文件不是同一天的。
remark-comment-without-party = 备注所属的主体不在主文件中。这些文件不是同一天的。
remark-empty = 没有内容的行。
remark-nameless = 没有名称的主体。
remark-repeated = 出现不止一次的主体。其内容已合并。
remark-twin = 主管机构给了相同编号的当事方。它们仍分开保存。
remark-unknown-kind = 我们不认识的主体类型。已当作组织处理。
remark-unknown-alias = 我们不认识的别名类型。已当作普通别名处理。
remark-unknown-programme = 没有说明主体在哪份清单上的制裁计划。这些主体予以保留。
remark-no-programme = 没有制裁计划的主体。
remark-encoding = 不是 UTF-8 的文本。已按其文字所示的编码读取。如果名称看起来不对，请将文件另存为 UTF-8。
remark-heading-taken = 与该格式的列标题相差一两个字母的标题。已按该列标题读取。
remark-unknown-country = 我们不认识的国家名称。显示主体时不带这些国家。
remark-cut-off = 中途断开的备注，可能因此丢失别名。
remark-no-end-mark = 缺少结束标记，文件可能被截断。
remark-unknown-date = 不成立的日期。显示条目时不带这些日期。
remark-unknown-source = 我们不认识的清单。其中的主体予以保留。
remark-unknown-element = 文件中我们没见过的部分。已略过。
remark-unknown-reference = 文件提到却没有包含的内容。其所述内容缺失。
remark-unknown-part = 条目中我们没见过的元素。其内容没有读取。
remark-no-letter = 不含文字的名称。已予保留：请检查名称在哪一列。
remark-date-order = 形如 03/04/2024 的日期。文件没有说明日和月哪个在前。
remark-record-count = 文件写明的条目数与实际条目数不符。
remark-left-to-authority = 由主管机构自行发布的清单中的条目。改用该机构自己的文件。
remark-not-listed = 本身并未列入清单的内容。已略过。
remark-address-as-name = 混在名称中的地址。已当作地址处理。
remark-address-as-party = 作为地址列入清单的地址。也可以按地址找到。
remark-not-a-name = 不含文字的名称。没有当作名称处理。
remark-fragment = 只是名称片段的别名，例如“and”。它们列在备注中，不参与搜索。
remark-lost-letters = 文件到达我们之前就已丢失文字的名称。按原样显示。
remark-long-name = 过长的名称。只比对其开头部分。
remark-many-names = 名称数量超过上限的主体。其余名称已搁置，无法查到。
remark-many-facts = 资料数量超过上限的主体。其余资料已搁置，不予显示。

## What is known of a list

provenance-authority = 主管机关
provenance-source = 来源
provenance-published = 发布
provenance-retrieved = 获取
provenance-rows = 读取行数
provenance-parties = 主体
provenance-names = 名称
provenance-licence = 使用许可
provenance-sha = SHA-256
provenance-builder = 生成工具
provenance-builder-is = Vendor Screener { $version }
provenance-not-stated = 文件中未写明
provenance-not-known = 没有记录

## What changed

changes-title = 有什么变化
changes-lede = 正在使用的清单上次于 { $date } 换成其他版本。之前的清单保存在本设备上，供比较之用。
changes-show = 显示变化
changes-json = 所有变化（JSON）
changes-counted = { $changed ->
    [0] 没有清单有变化。
   *[other] { $changed } 份清单有变化。
}{ $unchanged ->
    [0] {""}
   *[other] 另外 { $unchanged } 份没有变化。
}
changes-incomparable = 之前的清单由本页面的另一个版本保存，这个版本无法读取。
changes-of-list = { $state ->
    [new] 新出现的清单，{ $added } 个主体
    [gone] 这里已没有此清单
   *[changed] 新增 { $added } 个，移除 { $removed } 个，改名 { $renamed } 个，制裁计划不同 { $reprogrammed } 个，其他变化 { $amended } 项
}
changes-excerpt = 之前只存有这份清单的摘录。这里新增的，大多在清单上并不是新的。
changes-what = 变化
changes-name = 名称
changes-detail = 制裁计划，或之前的名称
changes-kind = { $what ->
    [added] 新增
    [removed] 移除
    [renamed] 改名
    [amended] 其他内容
   *[reprogrammed] 制裁计划不同
}
changes-how = { $what ->
    [added] { $now }
    [removed] { $now }
    [renamed] 原为 { $was }
   *[reprogrammed] { $now }，原为 { $was }
}
changes-rest = 这份清单还有 { $count } 项变化，见 JSON 文件。
