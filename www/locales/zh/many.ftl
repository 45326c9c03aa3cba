### The sentences of the view of many vendors. Words that other views use too are in page.ftl.

title-many = 批量筛查供应商 – Vendor Screener
many-title = 批量筛查供应商
many-loading = 正在载入清单和表格程序。
many-reading = 正在读取表格。
many-give-up = 放弃
many-lede = 带来一张表格，每行一个供应商。每个名称都在本设备上筛查，警报排在最前，您的判定会保留到下次使用。

## A table

many-file = 选择表格，或拖到这里
many-file-hint = XLSX、CSV、TSV 或文本，最大 64 MB、250,000 行
many-paste = 改为粘贴名单
many-paste-label = 每行一个供应商，或从电子表格复制的单元格
many-paste-read = 读取这份名单
many-sample-lede = 手边没有表格？
many-sample = 用示例供应商试试
many-private = 表格、结果和您的判定都留在本设备上。其中没有任何内容会被发送出去。

many-refused-empty = 这张表格里什么也没有。请选择每行一个供应商的文件。
many-refused-too-large = 这个文件大于 64 MB。请拆分，或去掉不需要的列。
many-refused-too-many-rows = 这张表格超过 250,000 行。请拆成几个文件。
many-refused-too-many-columns = 这张表格有一行超过 16,384 个单元格。请检查分隔单元格的符号。
many-refused-not-a-table = 这既不是文本表格，也不是电子表格。请另存为 XLSX 或 UTF-8 编码的 CSV，再选择该文件。
many-refused-protected = 这个电子表格受密码保护。请打开它，取消密码，保存后重新选择。
many-refused-damaged = 无法读取这个电子表格。请打开它，另存为 UTF-8 编码的 CSV，再选择该文件。
many-refused-excess = 无法打开这张表格，因为其中的内容过多。请去掉不需要的内容，另存为 UTF-8 编码的 CSV，再选择该文件。
many-refused-files-left-out = 您添加的清单文件目前不在这里搜索之列。请打开清单视图，然后返回。

## Its columns

many-pasted = 粘贴的名单
many-sample-table = 示例表格
many-read = 从 { $file } 读取的内容
many-read-counts = { $vendors } 个供应商，{ $names } 个不同的名称。
many-duplicates = { $count } 个供应商在表格中出现不止一次。它们共用判定。
many-column-name = 供应商名称
many-column-country = 国家
many-column-kind = 类型
many-column-reference = 您的编号或代码
many-column-none = 表格中没有
many-column-number = 第 { $number } 列
many-name-continued = 较长的名称续写于：{ $columns }。
many-name-other = 名称为空时取自：{ $columns }。
many-columns-hint = 系统会检索名称和号码。出生日期、国籍、船舶类型和地址会与每个匹配项对照。国家和类型供您自行比较。这些信息都不会排除任何匹配项。
many-headings = 标题所在的行
many-headings-none = 没有：第一行就是供应商
many-sheet = 工作表
many-sheet-hidden = { $sheet }（隐藏）
many-encoding = 按 { $encoding } 编码的文本读取。
many-preview = 表格的前几行
many-screen = 筛查 { $vendors } 个供应商
many-other = 选择另一张表格
many-memory = 此表约占本设备 { $table } MB 内存。筛查时最多再占约 { $more } MB。
many-workers = 名称在本设备上筛查，每次 { $workers } 个。

## The screening

many-progress = 已筛查 { $names } 个名称中的 { $done } 个。
many-left-seconds = 大约还剩 { $count } 秒。
many-left-minutes = 大约还剩 { $count } 分钟。
many-stop = 停止

## What came of it

many-results = 供应商及查到的内容
many-done = 已筛查 { $vendors } 个供应商。{ $alerts ->
    [0] 未查到与其相似的清单所列名称。
   *[other] { $alerts } 个供应商可能是被列入清单的一方。
}{ $open ->
    [0] 没有待判定的了。
   *[other] { $open } 个需要判定。
}
many-stopped = 已停止。{ $waiting } 个供应商尚未筛查。{ $alerts ->
    [0] 到目前为止，未查到与其余供应商相似的清单所列名称。
   *[other] 其余供应商中有 { $alerts } 个可能是被列入清单的一方。
}
many-since = 与 { $since } 的筛查相比：{ $count ->
    [0] 没有新增、变化或消失。
   *[other] { $count } 个供应商有新增、变化或消失。
}
many-none-means = 未查到，是指在这些清单截至这些日期的版本中未查到。这不是对该供应商的结论。
many-filters = 显示哪些供应商
many-only-all = 全部
many-only-open = 待判定
many-only-alerts = 警报
many-only-decided = 已判定
many-only-unreadable = 无法读取
many-only-none = 未查到
many-only-changed = 新增、变化或消失
many-review = 复核警报
many-again = 重新筛查
many-go-on = 继续
many-search = 在表格中查找
many-facets = 显示哪些匹配
many-facet-list = 清单
many-facet-band = 匹配
many-band-same = 名称相同
many-band-strong = 高度匹配
many-band-possible = 可能匹配
many-band-number = 编号相同
many-bulk = 这些选择留下的未判定匹配：{ $count }。如果它们很可能是其他主体，请说明理由。每一项都会记录下来，一次操作即可全部撤销。
many-bulk-save = 全部存为误报：{ $count }
many-shown = 显示 { $shown } 个，共 { $vendors } 个供应商
many-grid-keys = 在表格中：方向键移动，Enter 键打开供应商。
many-column-vendor = 供应商
many-column-state = 结果
many-column-meaning = 意味着什么
many-column-score = 分数
many-column-party = 最佳匹配
many-column-line = 行
many-meaning-of = 如果是 { $party }
many-more-hits = 还有 { $count } 个
many-state-open = 待判定
many-state-unreadable = 无法读取
many-state-needs-review = 待复核
many-state-unlikely = 可能是另一方
many-state-true-match = 真实匹配
many-state-false-alert = 误报
many-state-waiting = 等待中
many-state-none = 未查到
many-facet-standing = 其他信息
many-standing-supported = 相符
many-standing-open = 无从判断
many-standing-contradicted = 可能是另一方
many-change-new = 新增
many-change-changed = 变化
many-change-gone = 消失

## Saving

many-save-title = 保存表格
many-save-lede = 显示的 { $count } 行，按所示顺序，带有您自己的列，以及查到和判定的内容。
many-save-csv = CSV
many-save-json = JSON
many-save-xlsx = XLSX
many-record-title = 保存筛查记录
many-record-lede = 供您存档的证据：谁在何时筛查了什么，用哪些清单、哪个日期的版本，查到了什么，作了什么判定。末尾是它自己的校验和。
many-record-html = 可打印的页面
many-record-csv = CSV
many-record-json = JSON
many-record-one = 保存该供应商的筛查记录
many-record-keep = OFAC 要求保存 10 年（31 CFR 501.601），美国工业和安全局（BIS）要求 5 年（15 CFR 762.6）。
many-record-english = 无论本页面使用哪种语言，筛查记录均以英文书写。
many-decisions-title = 判定
many-decisions-kept = { $count ->
    [0] 本设备上没有保存判定。
   *[other] 本设备上保存了 { $count } 项判定。
}
many-decisions-save = 保存所有判定
many-decisions-import = 从文件导入判定
many-decisions-hint = 在这里或另一台设备上保存的判定文件。未经您同意，它不会改变您的任何判定。
many-imported = 已导入 { $taken } 项判定。{ $known ->
    [0] {""}
   *[other] { $known } 项已有。
}{ $refused ->
    [0] {""}
   *[other] { $refused } 项无法读取，已略去。
}
many-import-kept = 以下判定会改动您自己的判定，因此没有导入（{ $count }）：{ $which }
many-import-accept = 仍然导入这些判定
many-import-not-json = 这不是判定文件。请选择在这里保存的 JSON 文件。
many-import-not-decisions = 这不是判定文件。请选择在这里保存的 JSON 文件。
many-import-too-new = 这个文件由更新的版本写成。请重新载入页面以获得新版本，然后重试。
many-forget-title = 本设备
many-forget-lede = 表格、结果和判定保存在这个浏览器中，直到您移除它们。
many-forget-unkept = 这个浏览器在这里不保存任何内容：标签页关闭后，表格和判定就没有了。请先保存。
many-forget = 移除这张表格
many-forget-decisions = 清除所有判定
many-forget-decisions-sure = 要清除本设备上的所有判定以及判定人吗？清除后无法恢复。
many-storing-no = 这个浏览器不让页面保存任何内容。表格和判定只在本标签页打开时存在：关闭之前请先保存。
many-storing-full = 浏览器的存储空间已满。您现在所作的判定只在本标签页打开时存在：关闭之前请先保存判定。
many-restarted = 搜索程序在运行中停止，已重新启动。没有遗漏任何名称。
many-failed-title = 无法处理这张表格
many-failed-crashed = 程序在处理这张表格时停止了几次。请重试。如果再次发生，请向我们报告。
many-failed-file = 无法打开这个文件：文件已损坏，或需要的内存超出本设备。请另存为 CSV 后再试。
many-failed-kept = 之前所作的判定已保留。

## A vendor, opened

many-review-nav = 逐个查看供应商
many-back = 返回表格
many-next = 下一个供应商
many-previous = 上一个供应商
many-next-open = 下一个待判定
many-line = 第 { $line } 行
many-nothing = 所查清单中，未查到与此相似的清单所列名称。
many-decided = 该供应商的每个匹配都已判定。按 N 键看下一个。
many-decided-all = 该供应商的每个匹配都已判定，也没有其他待判定的供应商。
many-keys = 按键
many-decide = 是 { $party } 吗？
many-decide-this = 判定这个匹配
many-decide-again = 重新判定
many-decide-save = 保存判定
many-usual = 误报，理由：
many-matches = 该供应商的匹配
many-verdict-true-match = 真实匹配
many-verdict-false-alert = 误报
many-verdict-needs-review = 待复核
many-withdraw = 撤回这项判定
many-withdrawn = 判定已撤回
many-saved = 已保存：{ $party }（{ $vendor }）：{ $verdict }
many-saved-all = 已保存：{ $vendor }：{ $verdict }，匹配数：{ $count }
many-saved-facets = 已保存：{ $verdict }，匹配数：{ $count }
many-undo = 撤销
many-undo-last = 撤销上一次保存
many-undone = 已撤销。{ $vendor } 恢复为上一次保存之前的状态。
many-undone-facets = 已撤销。{ $count } 个匹配恢复为上一次保存之前的状态。
many-reason = 理由
many-reason-country = 国家不同
many-reason-activity = 业务不同
many-reason-identity = 登记号、地址或出生日期不同
many-reason-name = 只有一个常见词相同
many-by = 您的姓名
many-review-day = 何时起重新查看
many-all-hits = 该供应商另外 { $count } 个未判定的匹配也照此判定
many-decision = { $verdict ->
    [true_match] 真实匹配
    [false_alert] 误报
   *[needs_review] 待复核
}。{ $reason }（{ $by }，{ $date }）
many-review-on = 从 { $date } 起应重新查看。
many-taken = 于 { $date } 从文件“{ $file }”导入。
many-reopened-vendor = 重新待判定：供应商的{ $field ->
    [name] 名称
    [country] 国家
    [numbers] 号码
    [born] 出生日期
    [nationality] 国籍
    [vessel_type] 船舶类型
   *[kind] 类型
}从“{ $before }”变为“{ $after }”。
many-reopened-entry = 重新待判定：清单条目有变化。{ $changes }
many-reopened-review = 重新待判定：复核日期 { $date } 已到。
many-changes = 自上次筛查以来：
many-hit-new = 新增：{ $party }。
many-hit-changed = 变化：{ $party }。
many-hit-gone = 消失：{ $party }。
many-gained = 新增：{ $facts }。
many-lost = 消失：{ $facts }。
many-fact = { $about ->
    [name] 名称“{ $text }”
    [country] 国家 { $text }
    [kind] 类型 { $text }
   *[listing] 条目 { $text }
}
