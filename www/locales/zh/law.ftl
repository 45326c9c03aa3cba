# The law in plain English: one message for each sentence key of src/restrictions/catalogue.toml.
# One idea a sentence, at most three sentences a message. Say what the list itself does, and nothing more.
# "It" is the party on the card; "US persons" are US citizens and residents, firms organised in the US, and anyone in the US.

## What to do next

law-next-ofac = 付款、发货或签约之前，先停下来。请咨询 OFAC 或制裁律师，或在 OFAC 的许可证申请页面提出申请。记录请保存 10 年。
law-next-ofac-block = 不要退还财产。把款项存入冻结账户，并在 10 个工作日内向 OFAC 报告您持有的财产。记录请保存 10 年。
law-next-ofac-reject = 拒绝该交易，并在 10 个工作日内向 OFAC 报告。记录请保存 10 年。
law-next-cmic = 查看条目中的列入日期和撤资日期。撤资日期之后，拒绝该交易，并在 10 个工作日内向 OFAC 报告。如要继续，请向 OFAC 申请许可证。
law-next-read-ofac = 在 OFAC 的清单搜索中打开该方的条目，阅读其中写明的法律和指令。如有疑问，请询问 OFAC 的 Compliance 团队。记录请保存 10 年。
law-next-bank = 在同意付款之前，先问您的银行能否办理。不要为了隐瞒这一关联而改走另一家银行。
law-next-bis = 查明该物品的出口管制分类，然后阅读条目。发货前，在 BIS 的 SNAP-R 系统中申请许可证。记录请保存 5 年。
law-next-bis-order = 阅读《联邦公报》（Federal Register）上的命令。继续之前先询问 BIS。记录请保存 5 年。
law-next-bis-check = 到 bis.gov 和 federalregister.gov 查看今天有效的规则。问清您的客户归谁所有，并把答复保存 5 年。
law-next-bis-foreign = 问制造商该物品是否用到了美国的技术、软件或工具。如果用到了，请阅读脚注，并在发货前向 BIS 申请许可证。记录请保存 5 年。
law-next-bis-check-licence = 查明您的物品是否需要美国出口许可证。如果需要，不要指望一定能拿到，并询问发放许可证的机构。
law-next-bank-support = 不要指望这笔销售能得到美国的出口信贷。
law-next-uvl = 发货之前，取得该方签署的 UVL 声明。先查清所有警示信号，文件保存 5 年。
law-next-meu = 问清谁将使用该物品、用来做什么。如果需要许可证，请在 BIS 的 SNAP-R 系统中申请。记录请保存 5 年。
law-next-isn = 阅读条目引用的《联邦公报》（Federal Register）通知。如果结束日期或范围不清楚，请询问美国国务院的防扩散办公室。
law-next-ddtc = 继续之前，先询问美国国务院国防贸易管制局（DDTC）。
law-next-uflpa = 把货物一直追溯到原材料，并保存文件。货物可能在口岸被扣，所以发货前请询问 CBP 或报关行。
law-next-wro = 把您的货物与 CBP 页面上的命令对照。发货前询问 CBP 或报关行，并收集原产地证明。
law-next-fcc = 下单之前，查看设备的 FCC ID 和 Covered List。请供应商提供授权证明，或询问 FCC。
law-next-contract = 如果发现这类设备或这样的供应商，请立即告诉您的合同官。投标之前，查清必须在 SAM.gov 中声明哪些内容。
law-next-grant = 花钱之前，先问给您资助的机构。保存写明品牌和产地的报价单和发票。
law-next-usf = 动用该基金的钱之前，先问 FCC 或基金管理机构。
law-next-1286 = 在申请书中披露这一关联。询问您的科研安全办公室或项目官员。
law-next-own-ofac = 请该公司说明谁是它的所有者、谁又是这些所有者的所有者，并附上文件。低于 50% 时，OFAC 仍要求谨慎。查到的内容保存 10 年。
law-next-own-bis = 问清您的客户归谁所有，并把答复保存 5 年。到 bis.gov 和 federalregister.gov 查看今天有效的规则。
law-next-own-cmic = 查看清单是否点名列出该公司本身。
law-next-own-named = 查看清单是否点名列出该公司本身，并读完其所有者的整个条目。
law-next-un = 查明您所在国家如何把联合国制裁写入本国法律，并询问本国的制裁主管机关。
law-next-eu = 询问您所在欧盟成员国的制裁主管机关。它可以给予授权，您也要向它报告被冻结的资金。
law-next-uk = 阅读英国制裁清单（UK Sanctions List）上的条目。向英国金融制裁执行办公室（OFSI）询问许可证事宜，并向它报告您冻结的财产。
law-next-uk-read = 阅读英国制裁清单（UK Sanctions List）上的条目，以及相应制裁制度的条例。如有疑问，请询问英国外交部或律师。
law-next-ca = 继续之前，向加拿大全球事务部（Global Affairs Canada）询问许可事宜。
law-next-au = 继续之前，向澳大利亚制裁办公室（Australian Sanctions Office）询问许可事宜。
law-next-ch = 立即向瑞士国家经济事务秘书处（SECO）报告被冻结的资产，并询问有哪些例外。
law-next-cn = 阅读中国商务部（MOFCOM）的最新公告。在依靠可能中断的供应之前，先咨询中国的律师。
law-next-region = 问清确切地点和邮政编码，并在您信任的地图上查找。继续之前，阅读 OFAC 关于该制裁计划的页面，并询问 OFAC。
law-next-embargo = 继续之前，阅读 OFAC 关于该国制裁计划的页面。出口还要查看 15 CFR part 746 中的 BIS 规则。

## OFAC: Specially Designated Nationals

law-sdn-about = 本清单上的每一方都被冻结（blocked）。美国人（US persons）不得与其往来；持有其任何财产的，必须冻结该财产。
law-sdn-buy = 美国人（US persons）不得向该方购买，也不得运入该方享有权益的货物。
law-sdn-sell = 美国人（US persons）不得直接或通过他人向该方出售、运送或给予任何东西。
law-sdn-pay = 美国人（US persons）不得向该方付款，不得收取其付款，也不得转交其付款。美国的银行会冻结这样的付款，不予退回。
law-sdn-hold = 美国人（US persons）必须冻结该方享有权益的任何财产。他们必须在 10 个工作日内向 OFAC 报告。
law-sdn-invest = 美国人（US persons）不得买卖该方的股票、债券或其他证券。他们持有的此类证券被冻结。
law-sdn-provide = 美国人（US persons）不得向该方提供服务，无论有偿还是无偿。
law-sdn-obtain = 美国人（US persons）不得使用该方的服务，也不得接受其赠送的钱款、货物或服务。
law-sdn-federal = 美国政府机构、其承包商以及为这些承包商工作的机构不得取得该方的货物或服务，除非 OFAC 允许。
law-sdn-grant = 美国人（US persons）不得直接或通过合作伙伴把资助款、货物或服务转给该方。
law-sdn-nexus = 如果您不是美国人（US person），本清单并非禁止每一种往来。您不得致使美国人违反冻结规定，也不得帮助规避冻结规定。经由美国的银行用美元付款就可能造成这种情况。
law-sdn-nexus-goods = 如果您不是美国人（US person），本清单并非禁止每一种往来。您不得致使美国人违反冻结规定，例如购买美国货物再转给该方。
law-sdn-secondary = 有些条目提示有次级制裁的风险。美国可以因外国银行或公司与该方有重大往来而对其实施制裁。
law-sdn-bis = 受美国出口规则管辖的物品，无论从世界何处运往该方，还需要 BIS 许可证。这是由其条目所属的制裁计划决定的。如果 OFAC 已授权该交易，请询问 BIS 是否仍需要它自己的许可证。
law-sdn-exc-licence = OFAC 可以许可某项往来：用对所有人开放的通用许可证，或用发给您的特定许可证。
law-sdn-exc-information = 书籍、影片等信息材料以及个人通信大多不在禁令之内。
law-sdn-exc-humanitarian = 通用许可证允许许多人道主义工作。请阅读适用于该条目所属制裁计划的那一份。
law-sdn-exc-winddown = 通用许可证可能给出一小段时间，用来结束现有往来。请查看其结束日期。
law-sdn-fifty = 本清单没有列出所有被冻结者。由被冻结者拥有 50% 或以上的公司也被冻结，即使这一份额是由几方加起来的。算的是所有权，不是控制权；本工具不了解所有权情况。
law-sdn-reach = 本清单约束美国人（US persons），也约束其行为与美国有联系的其他人。外国公司不会仅因与该方往来就违反美国法律。

## OFAC: Sectoral Sanctions Identifications

law-ssi-about = 本清单禁止与俄罗斯经济的某些部门进行特定往来：新债务、新股份，以及为某些石油项目提供帮助。它不冻结资产。
law-ssi-read = 本清单禁止什么，取决于条目中的指令。继续之前，请看清条目写的是行政令 E.O. 13662 第 1 至 4 号指令（Directives 1 to 4）中的哪一项。
law-ssi-d1-debt = 第 1 号指令（Directive 1）：美国人（US persons）不得从事该方期限超过 14 天的新债务的交易。给该方的付款期限超过这一天数，也算新债务。
law-ssi-d1-equity = 第 1 号指令（Directive 1）：美国人（US persons）不得从事该方新股份的交易，也不得从事其期限超过 14 天的新债务的交易。
law-ssi-d2-debt = 第 2 号指令（Directive 2）：美国人（US persons）不得从事该方期限超过 60 天的新债务的交易。给该方的付款期限超过这一天数，也算新债务。
law-ssi-d2-bonds = 第 2 号指令（Directive 2）：美国人（US persons）不得从事该方期限超过 60 天的新债务（包括债券）的交易。该指令不禁止其股份。
law-ssi-d3-debt = 第 3 号指令（Directive 3）：美国人（US persons）不得从事该方期限超过 30 天的新债务的交易。给该方的付款期限超过这一天数，也算新债务。
law-ssi-d3-bonds = 第 3 号指令（Directive 3）：美国人（US persons）不得从事该方期限超过 30 天的新债务（包括债券）的交易。该指令不禁止其股份。
law-ssi-d4-goods = 第 4 号指令（Directive 4）：美国人（US persons）不得为涉及该方的某些石油项目提供货物或专门知识。这些是深水、北极近海和页岩油项目。
law-ssi-d4-services = 第 4 号指令（Directive 4）：美国人（US persons）不得为涉及该方的深水、北极近海或页岩油项目提供服务。金融服务不在该指令之内。
law-ssi-exc-old-debt = 2017 年 11 月 28 日之前发行的债务适用更长的期限。OFAC 的 FAQ 370 中有对照表。
law-ssi-exc-share = 对 2018 年 1 月 29 日起启动的项目，该规则的范围超出俄罗斯。如果该方拥有 33% 或以上，或持有多数表决权，该规则就适用。
law-ssi-no-freeze = 本清单不冻结该方的资产，也并非禁止与其进行的所有贸易。它禁止的是条目中的指令所规定的内容。该方也可能在 SDN List 上，后者会冻结资产。
law-ssi-fifty = 本清单没有列出它所及的每一方。由被列入清单的各方拥有 50% 或以上的公司适用同一指令。本工具不了解所有权情况。

## OFAC: correspondent and payable-through accounts

law-capta-about = 美国金融机构不得为本清单上的外国银行开立或保留某些账户，或只能在附带条件时这样做。
law-capta-read = 美国金融机构不得为该方开立或保留代理账户或通汇账户，或只能在严格条件下这样做。条目写明依据的法律，并说明是哪一种情况。
law-capta-d2 = 行政令 E.O. 14024 第 2 号指令（Directive 2）：美国金融机构不得为该方开立或保留代理账户或通汇账户。它们还必须拒绝涉及该方的交易。
law-capta-561 = 美国金融机构不得为该方开立或保留代理账户或通汇账户。
law-capta-payment = 无论由谁汇出，凡经过这家银行的付款，美国的银行都可能必须拒绝。请另行安排法律允许的付款方式。
law-capta-others = 本清单只约束美国金融机构。它不冻结该银行的资产，但 SDN List 可能会冻结：也请查看那份清单。

## OFAC: Non-SDN Menu-Based Sanctions

law-mbs-about = 本清单汇集了依美国多部法律列入的主体。每个条目有自己的措施，但都不是全面冻结。
law-mbs-read = 本清单禁止什么，取决于条目中的法律和指令。继续之前，请先阅读条目。
law-mbs-d1a = 行政令 E.O. 14024 第 1A 号指令（Directive 1A）：美国金融机构不得交易该方在条目所载日期或之后发行的债券。新发行和贷款的规定请阅读该指令。
law-mbs-d3-debt = 行政令 E.O. 14024 第 3 号指令（Directive 3）：美国人（US persons）不得从事该方期限超过 14 天的新债务的交易。给该方的付款期限超过这一天数，也算新债务。
law-mbs-d3-equity = 行政令 E.O. 14024 第 3 号指令（Directive 3）：美国人（US persons）不得从事该方新股份的交易，也不得从事其期限超过 14 天的新债务的交易。“新”是指从条目所载日期起发行的。
law-mbs-d4 = 行政令 E.O. 14024 第 4 号指令（Directive 4）：美国人（US persons）不得参加涉及该方的任何交易。向其转移资产或进行货币兑换也算在内。
law-mbs-burma = 行政令 E.O. 14014 第 1 号指令（Directive 1）：美国人（US persons）不得向该方或为其利益提供金融服务。
law-mbs-burma-pay = 行政令 E.O. 14014 第 1 号指令（Directive 1）禁止美国向该方或为其利益提供金融服务。经由美国的银行付款就可能属于这种服务。
law-mbs-no-freeze = 列入本清单本身并不等于全面冻结资产。该方也可能在 SDN List 上，后者会冻结资产：也请查看那份清单。
law-mbs-235 = 对于依 CAATSA 第 235 条（section 235）列入、但不冻结财产的条目，50% 规则不适用。
law-mbs-235-export = 美国政府机构不发放向该方运送货物或技术的许可证。因此，需要这种许可证的东西不得运往该方。
law-mbs-235-loans = 美国金融机构在任何 12 个月内向该方提供的贷款不得超过 1000 万美元。
law-mbs-235-bank = 美国进出口银行不为对该方的出口提供支持，无论是贷款还是保险。
law-mbs-drugs-exchange = 其条目禁止该方享有权益的货币兑换，以美国法律所及为限。
law-mbs-drugs-loans = 其条目禁止美国金融机构向该方贷款或提供信贷。
law-mbs-drugs-invest = 其条目禁止美国人（US persons）大量购买该方的股份或债务。

## OFAC: Foreign Sanctions Evaders

law-fse-about = OFAC 认定，这些主体规避了美国对伊朗或叙利亚的制裁，或帮助他人规避。美国人（US persons）不得与其进行贸易。
law-fse-buy = 美国人（US persons）不得从该方取得货物或技术。
law-fse-sell = 美国人（US persons）不得向该方提供货物或技术。
law-fse-pay = 美国人（US persons）不得就提供给该方或来自该方的货物、服务或技术付款或收款。美国的银行必须拒绝这样的转账。
law-fse-invest = 购买该方的证券可能算作从其取得货物或服务。交易之前请询问 OFAC。
law-fse-provide = 美国人（US persons）不得向该方提供服务，包括金融服务。
law-fse-obtain = 美国人（US persons）不得从该方取得服务。
law-fse-no-freeze = 本清单不冻结该方的资产。它禁止与该方贸易；没有 OFAC 的准许，美国的银行不得让该方使用账户。

## OFAC: Palestinian Legislative Council

law-plc-about = 本清单列出代表哈马斯或另一个被列入清单的团体当选的巴勒斯坦立法委员会成员。美国金融机构拒绝与他们的交易。
law-plc-pay = 美国金融机构必须拒绝与此人的交易。它们不冻结这笔钱。
law-plc-others = 本清单针对美国金融机构。其中有些人也在 SDN List 上，在那里一切都被冻结：也请查看那份清单。

## OFAC: Chinese Military-Industrial Complex Companies

law-cmic-about = 美国人（US persons）不得买卖本清单上公司的公开交易的证券。这项规则只涉及投资。
law-cmic-invest = 美国人（US persons）不得买卖该方公开交易的证券。禁令包括这些证券的公开交易的衍生品。禁令也包括旨在让人获得这些证券投资敞口的证券，例如基金。
law-cmic-exc-dates = 禁令从公司被列入清单 60 天后开始。美国人（US persons）从列入之日起有 365 天时间卖出所持证券。条目载有这两个日期。
law-cmic-exc-broker = 对于不是美国人（US persons）的客户所做的交易，美国人可以提供经纪和其他支持。
law-cmic-no-freeze = 本清单不冻结该方的资产。它不禁止向该方付款，但被禁止的该方证券交易除外。
law-cmic-no-trade = 本清单不是 SDN List。它不禁止与该公司进行货物或服务贸易。
law-cmic-no-fifty = 50% 规则不适用于本清单。它只涵盖本身被列入清单的公司，不涵盖未列入的子公司。

## OFAC: shared

law-ofac-licence = OFAC 可以许可某项往来，用对所有人开放的通用许可证，或用发给您的特定许可证。

## BIS: Entity List

law-el-about = 要把受美国出口规则管辖的物品运给本清单上的一方，任何人都需要 BIS 许可证，范围以条目所写为准。
law-el-export = 向该方出口、再出口或转让其条目所列的物品，您需要 BIS 许可证。只要物品受美国《出口管理条例》（EAR）管辖，在世界任何地方都是如此。许可证由您，即发送方，来申请。
law-el-exc-scope = 条目写明涉及哪些物品。许多条目涉及受 EAR 管辖的每一种物品。
law-el-exc-review = BIS 可以发放许可证，也可以拒绝。条目写明 BIS 如何审查申请。
law-el-exc-exceptions = 大多数许可例外不能使用。
law-el-says-all = 该条目写明：所有受 EAR 管辖的物品。这也包括在别处不需要许可证的日常货物。
law-el-says-projects = 物品用于该条目所列项目时，该条目要求许可证。
law-el-says-supplement = 该条目只列出部分物品：俄罗斯规则的一份附录所列的物品。
law-el-says-presumed = 该条目写明，BIS 审查时以拒绝为起点。如果您给出充分理由，它仍可以发放许可证。
law-el-says-denied = 该条目写明，BIS 原则上拒绝这类许可证。
law-el-says-case = 该条目写明，BIS 对某些申请逐案审查。请看清是哪些物品。
law-el-says-general = 该条目曾有一份临时通用许可证。请查看它是否仍然有效。
law-el-fn1 = 脚注 1：某些在美国境外制造的物品，您也需要许可证。它们出自特定的美国技术或软件，或出自依靠这类技术或软件的工厂。当该方购买、使用或协助运送该物品时，这项规则适用。
law-el-fn3 = 脚注 3：BIS 把该方视为俄罗斯或白俄罗斯的军事最终用户，或为其采购的买方。某些在美国境外用美国技术、软件或工具制造的物品，您也需要许可证。
law-el-fn4 = 脚注 4：某些在美国境外制造的物品，您也需要许可证。它们出自特定的美国技术或软件，例如用于先进芯片的技术或软件，或出自依靠这类技术或软件的工厂。
law-el-fn5 = 脚注 5：某些在美国境外制造的芯片制造工具和部件，您也需要许可证。它们含有原产于美国的芯片，或出自特定的美国技术或软件。
law-el-services = 本清单针对物品，大多数服务不在其内。美国人（US persons）支持某些武器或军事情报用途时，仍可能需要许可证。
law-bis-affiliates-first = 从 2025 年 9 月 29 日起，由被列入清单的各方拥有 50% 或以上的公司适用同样的许可证规则。本工具不了解所有权情况。
law-bis-affiliates-paused = BIS 已暂停其针对关联公司的 50% 规则，直至 2026 年 11 月 9 日。同一集团中未被列入的公司不会仅因此而受该规则约束，但这是一个警示信号。
law-bis-affiliates-now = 查明您的客户归谁所有。按条文，BIS 关于由被列入清单的各方拥有 50% 或以上的公司的规则已于 2026 年 11 月 10 日恢复。我们没有找到确认或延长这一安排的来源，请向 BIS 核实。
law-el-buying = 本清单不禁止向该方购买。BIS 表示，对购买没有禁令。您反过来交给该方的东西，例如部件、工具或设计，可能需要许可证。
law-el-money = 本清单不冻结该方的资产。它不禁止向该方付款，也不禁止投资其证券。

## BIS: Denied Persons List

law-dpl-about = BIS 已通过命令取消本清单上每一方的出口特权。他人不得帮助其绕过命令。
law-dpl-export = 您不得向该方或代该方出口、再出口或转让任何受美国出口规则管辖的物品。只有 BIS 可以授权。
law-dpl-service = 对于依美国出口规则从美国出口、并由该方拥有或控制的物品，任何人不得提供服务。服务包括安装、保养和修理。
law-dpl-buy = 从该方取得已经或将要从美国出口的物品，可能违反命令。购买之前，请阅读命令。
law-dpl-exc-order = 命令规定具体条款和结束日期。标有 non-standard（非标准）的命令有自己的条款。
law-dpl-money = 该命令针对受美国出口规则管辖的物品。本清单不冻结该方的资产，也不禁止投资其证券。

## BIS: Unverified List

law-uvl-about = BIS 未能核查这些主体如何使用来自美国的物品。出口商与其往来时必须采取额外步骤。
law-uvl-exceptions = 向该方运送受美国出口规则管辖的物品时，您不能使用许可例外。原本要依靠许可例外的，您需要 BIS 许可证。
law-uvl-statement = 向该方运送不需要许可证的物品之前，请取得其签署的 UVL 声明。列入本清单是一个警示信号，发货前要先查清。
law-uvl-no-ban = 本清单不是禁令。它不禁止您购买，也不冻结任何东西。BIS 核查之后，可以把该方移出清单。

## BIS: Military End-User List

law-meu-about = BIS 把本清单上的主体视为军事最终用户。某些物品只有取得 BIS 许可证才能运往这些主体。
law-meu-export = 向该方出口、再出口或转让 part 744 附录 2（Supplement No. 2 to part 744）中的物品，您需要 BIS 许可证。请查看您的物品是否在该附录中。
law-meu-open = 本清单并不完整。向清单未列出的军事最终用户供货，同样需要许可证，所以请查明谁将使用该物品。
law-meu-money = 本清单不禁止向该方购买。它不冻结任何东西，也不禁止付款或投资。
law-meu-exc-review = BIS 可以发放许可证，也可以拒绝。

## State: nonproliferation sanctions

law-isn-about = 美国国务院因大规模杀伤性武器、导弹或其他武器对这些主体实施制裁。每份通知规定各自的措施。
law-isn-buy = 本清单所依据的法律中，有些禁止其产品进口到美国。请阅读条目中的通知。
law-isn-sell = 美国政府机构拒绝发放向该方运送武器的许可证；依其中一些法律，也拒绝两用物品的许可证。请阅读条目中的通知。
law-isn-pay = 有些通知禁止与该方的某些往来。付款之前，请阅读条目中的通知。
law-isn-hold = 如果通知依据的是行政令 E.O. 13382，请在 SDN List 上查找该方。只要该方在那份清单上，其财产就被冻结。
law-isn-federal = 在条目中的通知有效期间，美国政府不得向该方购买，也不得给予其援助。
law-isn-exc-term = 大多数措施为期约两年。请查看通知中的结束日期。
law-isn-exc-successors = 许多条目还涵盖该方的下属单位和子公司，以及其继承者。

## State: AECA debarred parties

law-dtc-about = 这些主体不得直接或间接参与美国武器和军事服务的出口。
law-dtc-sell = 您不得向该方运送美国国防物品，也不得让其参与国防物品的出口。这些是《国际武器贸易条例》（ITAR）所管的物品。
law-dtc-provide = 您不得向该方提供国防服务，也不得与其一起参与受 ITAR 管辖的任何交易。
law-dtc-obtain = 该方不得充当武器交易的中介，也不得参与武器交易。您不得为此使用该方。
law-dtc-exc = 美国国务院可以恢复某一方的资格，或作为例外准许单笔交易。
law-dtc-ordinary = 本清单针对受 ITAR 管辖的武器和军事服务。它不禁止其他贸易或付款，也不冻结任何东西。

## DHS: Uyghur Forced Labor Prevention Act Entity List

law-uflpa-about = 美国法律推定，本清单上的公司全部或部分制造的货物是用强迫劳动制造的。这类货物不得进入美国，除非进口商证明并非如此。
law-uflpa-buy = 该方全部或部分制造的货物，被推定为用强迫劳动制造，不得进入美国。这也包括在任何国家由他人完成的货物中来自该方的原料和部件。
law-uflpa-exc-rebut = 进口商可以用明确而令人信服的证据推翻这一推定。进口商还必须遵循 CBP 的指引，并完整回答 CBP 的所有问题。
law-uflpa-exc-report = CBP 每准许一项例外，都必须向国会报告。
law-uflpa-i = 该方依第 (i) 款（subsection (i)）列入。该款针对在新疆用强迫劳动开采、制造或生产货物者。
law-uflpa-ii = 该方依第 (ii) 款（subsection (ii)）列入。该款针对与新疆政府合作，招募、转移、安置或接收被强迫劳动者或受迫害群体成员者。
law-uflpa-iv = 该方依第 (iv) 款（subsection (iv)）列入。该款针对把依第 (i) 或 (ii) 款列入的公司的货物从中国出口到美国者。
law-uflpa-v = 该方依第 (v) 款（subsection (v)）列入。该款针对从新疆获取材料者，或从与新疆政府合作、参与使用强迫劳动的计划的人那里获取材料者。
law-uflpa-named = 只有清单点名的公司和子公司才在清单上。来自新疆的货物，无论由谁制造，都适用这一推定。
law-uflpa-imports = 本清单针对进入美国的货物。它不冻结资产，也不禁止向该公司销售或付款。

## CBP: Withhold Release Orders and Findings

law-wro-about = CBP 在边境扣下它认为与强迫劳动有关的货物。每份命令写明货物，以及制造商或地区。
law-wro-buy = CBP 扣留其命令所写的货物，这些货物不得进入美国。您可以证明它们不是用强迫劳动制造的，从而推翻这一结果。
law-wro-finding = CBP 已认定，此处所写的货物是用强迫劳动制造的。它们不得进入美国，CBP 可以扣押。
law-wro-exc-scope = 只涵盖命令中的货物、制造商和地区。有些命令已被修改或暂停：请查看条目中的状态。
law-wro-exc-proof = 要让被扣留的货物放行，请在 CBP 规定的时限内提交原产地证书，并完整说明货物是如何制造的。
law-wro-imports = 该命令针对进入美国的货物。它不冻结资产，也不禁止向该方销售或付款。
law-wro-uflpa = CBP 现在依《维吾尔强迫劳动预防法》（UFLPA）的推定处理该命令中的新疆货物。请一并阅读那项规则。

## FCC: Covered List

law-fcc-about = FCC 不再给本清单上的设备新的授权。大多数设备要先有授权，才能进口到美国或在美国销售。
law-fcc-tel = FCC 不再给该方制造的电信或视频监控设备新的授权。
law-fcc-buy = 该方制造的新的电信和视频监控设备得不到 FCC 授权。没有授权，这类设备不得进口到美国，也不得在美国营销。
law-fcc-use-tel = 对用于所列用途的该方电信和视频监控设备，FCC 不再给新的授权。
law-fcc-use-buy = 该方用于所列用途的新的电信和视频监控设备得不到 FCC 授权。没有授权，这类设备不得进口到美国，也不得在美国营销。
law-fcc-older = 依 FCC 2026 年 6 月 26 日的公告，该方较早获得授权的被涵盖的（covered）型号也停止进口和营销。新闻报道称，公告于 2026 年 7 月生效。请在《联邦公报》（Federal Register）中核实。
law-fcc-software-tel = FCC 不再给内置该方网络安全或防病毒软件的设备新的授权。
law-fcc-software-buy = 内置该方网络安全或防病毒软件的新设备得不到 FCC 授权。没有授权，这类设备不得进口到美国，也不得在美国营销。
law-fcc-class-tel = FCC 不再给该条目所描述的设备新的授权。
law-fcc-class-buy = 该条目所描述的新设备得不到 FCC 授权。没有授权，这类设备不得进口到美国，也不得在美国营销。
law-fcc-services-tel = 清单写的是该公司的电信服务，不是其设备。该公司是否有权提供这些服务，由 FCC 另行发布命令决定。
law-fcc-fund = FCC 支持计划（例如 Universal Service Fund，普遍服务基金）的钱，不得用于被涵盖的（covered）设备或服务。只有您的钱来自这类计划时，这一点才适用。
law-fcc-exc-uses = 所列用途是公共安全和政府场所的安保。另外还有关键基础设施的监控，以及其他国家安全目的。
law-fcc-exc-court = 2024 年 4 月，一家美国法院认定 FCC 对“关键基础设施”的解释过宽。请查看 FCC 现在如何解释。
law-fcc-exc-affiliates = 其子公司和关联公司的设备也包括在内。
law-fcc-exc-class = 条目列有例外，例如有 Conditional Approval（有条件批准）的物品。有些例外在规定日期终止，所以请阅读条目。
law-fcc-keep = 用户可以继续使用已有的设备。该规则涉及批准、进口和营销。接受 FCC 支持的运营商另有规定。
law-fcc-other-uses = 该制造商的设备，只有用于清单所列目的的部分才在清单之内。这不是对其所有产品的禁令。
law-fcc-not-company = 清单写的是设备和服务，不是公司。它不冻结资产，也不禁止出口或付款。
law-fcc-exc-uses-older = 对 Hikvision（海康威视）、Dahua（大华）和 Hytera（海能达），它只涉及用于所列用途的设备。它不涉及正在使用的设备。

## NDAA section 889

law-889-about = 美国法律不让五家中国公司的电信和视频监控设备进入联邦合同和联邦资助支出。
law-889-a = Part A，自 2019 年 8 月 13 日起：联邦机构不得购买其被涵盖的（covered）设备或服务。以这些设备或服务为实质或必要组成部分的系统也算在内。
law-889-b = Part B，自 2020 年 8 月 13 日起：联邦机构不得与使用其被涵盖的（covered）设备或服务的公司签订合同。这里的使用是指作为某个系统的实质或必要组成部分，不论是否用于联邦工作。
law-889-grant = 您不得把联邦资助、贷款或合作协议的钱用于其被涵盖的（covered）设备或服务。
law-889-exc-uses = 对 Hikvision（海康威视）、Dahua（大华）和 Hytera（海能达），它涵盖用于该法所列用途的视频监控和电信设备。对 Huawei（华为）和 ZTE（中兴），它涵盖所有电信设备。
law-889-exc-affiliates = 这五家公司的子公司和关联公司的设备也包括在内。
law-889-exc-backhaul = 与他人网络连接的服务，例如回传、漫游或互联互通，不在禁令之内。
law-889-exc-waiver = 在少数情况下，机构可以豁免该禁令。
law-889-exc-flow = Part B 约束主承包商。它不向下传给分包商。
law-889-exc-use = 资助规则针对的是资助的钱。它不禁止您使用以其他方式付款购买的这类设备。
law-889-private = 这项法律不限制私人买家或进口商。它不冻结任何东西，也不禁止付款或投资。

## NDAA section 5949

law-5949-about = 从 2027 年 12 月 23 日起，联邦机构不得购买含有三家中国制造商芯片的电子产品。
law-5949-federal = 从 2027 年 12 月 23 日起，联邦机构不得购买含有其芯片的电子部件、产品或服务。对于关键系统，禁令还涉及使用含其芯片的产品的电子设备。
law-5949-exc-affiliates = 其关联公司、子公司和继承者的芯片也算在内。
law-5949-exc-rule = 2026 年初，各机构的规则还只是提案。请查看是否已经定稿。
law-5949-private = 这项法律针对联邦采购。它不限制私人买家或进口商，也不冻结任何东西。

## NDAA section 154

law-154-about = 从 2027 年 10 月 1 日起，美国国防部的钱不得用于购买六家中国制造商的电池。
law-154-federal = 从 2027 年 10 月 1 日起，美国国防部的钱不得用于购买该方制造的电池。
law-154-private = 这项法律针对美国国防部的采购。它不限制其他买家或进口商，也不冻结任何东西。

## DoD: section 1260H

law-1260h-about = 美国国防部把这些公司列为中国军事企业。从 2026 年 6 月 30 日起，它不得与这些公司签订合同。
law-1260h-entity = 自 2026 年 6 月 30 日起，美国国防部不得与该方或其控制的公司签订、续签或延长合同。
law-1260h-goods = 从 2027 年 6 月 30 日起，美国国防部不得为含有该方制造或开发的货物或服务的货物或服务签订合同。由该方控制的公司的货物或服务也算在内。
law-1260h-exc-backhaul = 与他人网络连接的服务，例如回传、漫游或互联互通，不在禁令之内。
law-1260h-exc-existing = 禁令之前已有的合同可能不在其内。请与合同官核对日期。
law-1260h-exc-components = 零部件可能不在这第二项禁令之内，国防部也可能给予豁免。这两点我们都未能在法律中确认：请与合同官核对。
law-1260h-private = 本清单不约束私人买方、卖方或投资者。它不禁止进口，不冻结任何东西，也不禁止证券交易。

## DoD: section 1286

law-1286-about = 美国国防部认为，与这些外国机构的关联会给它资助的研究带来风险。
law-1286-grant = 美国国防部在审查申请其资金的研究计划书时，会考虑与该机构的关联。
law-1286-not = 本清单不是制裁。它不禁止贸易、付款或学习，也不冻结任何东西。

## United Nations Security Council

law-un-about = 联合国安全理事会对这些个人和团体实施制裁。每个联合国会员国都必须依本国法律予以执行。
law-un-freeze = 联合国会员国必须使该方的资产被冻结，并防止资金和其他资产落到该方手中。对您有约束力的是您本国的法律。
law-un-arms = 联合国会员国必须阻止决议所列的货物（常为武器）运到该方。对您有约束力的是您本国的法律。
law-un-direct = 联合国清单不直接约束公司。也请在您本国的清单上查找该方。

## European Union

law-eu-about = 在欧盟境内或来自欧盟的人和公司必须冻结本清单上每一方的资产。他们不得向其提供资金或其他资产。
law-eu-hold = 欧盟的个人和机构，以及在欧盟境内的任何人，必须冻结该方的资金和其他资产。
law-eu-pay = 欧盟的个人和机构，以及在欧盟境内的任何人，不得直接或间接向该方提供资金。
law-eu-buy = 为该方的货物付款，就是向其提供资金。欧盟的个人和机构，以及在欧盟境内的任何人，不得直接或间接这样做。
law-eu-obtain = 为该方的服务付款，就是向其提供资金。欧盟的个人和机构，以及在欧盟境内的任何人，不得直接或间接这样做。
law-eu-sell = 货物算作经济资源。欧盟的个人和机构，以及在欧盟境内的任何人，不得直接或间接向该方提供货物。
law-eu-invest = 该方拥有的证券被冻结；为该方发行的证券向其付款，就是向其提供资金。欧盟的个人和机构，以及在欧盟境内的任何人，两者都不得做。与他人交易该方的证券之前，请先咨询。
law-eu-provide = 服务如果使该方得到资金或资产，或帮助其绕过冻结，就被禁止。其他服务禁令请阅读条例。
law-eu-exc = 成员国主管机关可以授权某些付款，例如用于基本需要或人道主义工作。
law-eu-control = 欧盟指引：如果被列入清单的一方拥有一家公司 50% 或以上，或控制该公司，应把该公司的资产当作该方的资产。本工具不了解所有权情况。
law-eu-file = 这份文件只含资产冻结。欧盟的其他禁令，例如对点名公司的出口禁令，在其他附件中：请查看 EU Sanctions Map（欧盟制裁地图）。

## United Kingdom

law-uk-about = 英国对这些个人、公司和船舶实施制裁。每个条目写明适用哪些措施，常见的是资产冻结。
law-uk-read = 英国逐个条目规定措施。继续之前，请看清该条目有哪些措施。
law-uk-hold = 其条目含有资产冻结。英国的个人和机构，以及在英国境内的任何人，不得处置该方的资金或其他资产。
law-uk-pay = 其条目含有资产冻结。英国的个人和机构，以及在英国境内的任何人，不得直接或间接向该方提供资金。
law-uk-buy = 其条目含有资产冻结。为该方的货物付款，就是向其提供资金；英国的个人和机构，以及在英国境内的任何人，不得这样做。
law-uk-sell = 其条目含有资产冻结。货物算作经济资源；英国的个人和机构，以及在英国境内的任何人，不得向该方提供经济资源。
law-uk-invest = 其条目含有资产冻结。该方拥有的证券被冻结；为该方发行的证券向其付款，就是向其提供资金。英国的个人和机构，以及在英国境内的任何人，两者都不得做。
law-uk-obtain = 其条目含有资产冻结。为该方的服务付款，就是向其提供资金；英国的个人和机构，以及在英国境内的任何人，不得这样做。
law-uk-provide = 其条目含有资产冻结。接受该方付款就是处置被冻结的资金，需要许可证或例外。有些服务也可能算作给该方的利益。
law-uk-arms = 其条目含有武器禁运。英国的个人和机构不得向该方运送军用货物，也不得帮助他人这样做。
law-uk-charter = 其条目禁止该方租入船舶，也禁止把船舶租给该方；有些条目还包括飞机。
law-uk-crew = 其条目禁止为该方的船舶或飞机提供船员或机组人员。具体范围请阅读条例。
law-uk-aircraft = 其条目禁止与飞机有关的技术帮助。具体范围请阅读条例。
law-uk-port = 其条目禁止该船进入英国港口。
law-uk-deflag = 其条目使该船不得登入英国船舶登记册，或将其除名。
law-uk-business = 其条目禁止与该方的某些商业联系，例如合资企业。具体范围请阅读条例。
law-uk-offices = 其条目要求关闭该方在英国的办事处。
law-uk-director = 其条目禁止此人担任英国公司的董事，或帮助经营英国公司。
law-uk-travel = 其条目禁止此人进入英国。旅行禁令不禁止贸易或付款。
law-uk-trust = 其条目禁止信托服务。英国的个人和机构，以及在英国境内的任何人，不得向该方或为其利益提供信托服务。
law-uk-exc = OFSI 可以许可处置被冻结的资产。条例中有一些例外。
law-uk-control = 被列入清单的一方拥有超过 50% 或控制的公司，也受冻结约束。本工具不了解所有权情况。

## Canada, Australia, Switzerland

law-ca-about = 在加拿大的人，以及在国外的加拿大人，不得处置本清单上任何一方的财产，也不得向其提供金融服务。
law-ca-deal = 如果您在加拿大，或是在国外的加拿大人，您不得处置该方的财产，也不得参与与其财产有关的交易。
law-ca-goods = 如果您在加拿大，或是在国外的加拿大人，您不得向该方提供货物。
law-ca-services = 如果您在加拿大，或是在国外的加拿大人，您不得向该方或为其利益提供金融服务或相关服务。
law-au-about = 澳大利亚法律冻结本清单上受金融制裁的个人和公司的资产。
law-au-hold = 如果您在澳大利亚，或是在任何地方的澳大利亚人，您不得使用或处置该方的资产。
law-au-assets = 如果您在澳大利亚，或是在任何地方的澳大利亚人，您不得向该方提供资产。钱和货物都是资产。
law-ch-about = 瑞士法律冻结本清单上的个人和公司的资产。持有这类资产的人要向 SECO 报告。
law-ch-hold = 如果您在瑞士，或瑞士法律适用于您，该方的资产被冻结。您必须向 SECO 报告这些资产。
law-ch-assets = 如果您在瑞士，或瑞士法律适用于您，您不得直接或间接给该方钱或其他资产。

## China: Unreliable Entity List

law-cn-about = 中国把这些外国公司及其部分管理人员列为不可靠实体。公告可以禁止其与中国进行贸易，以及在中国新增投资。
law-cn-buy = 中国的公告可能禁止被列入的公司在中国采购。请看清适用哪些措施，以及是否有效。
law-cn-sell = 中国的公告可能禁止被列入的公司向中国销售。请看清适用哪些措施，以及是否有效。
law-cn-invest = 中国的公告可能禁止被列入的公司在中国新增投资。请看清适用哪些措施，以及是否有效。
law-cn-indirect = 您作为中国境外的买方，不受本清单约束。但该公司可能失去来自中国的供应，所以请问它能否交货。
law-cn-customer = 您作为中国境外的卖方，不受本清单约束。但中国境内的供应商可能拒绝提供要运往该公司的货物。
law-cn-stopped = 中国已停止该条目中的措施。这并没有把该公司移出清单，中国境内的机构与其往来之前可能必须先提出申请。
law-cn-suspended = 中国已暂停该条目中的措施，自 2025 年 11 月 10 日起为期一年。这并没有把该公司移出清单，中国境内的机构与其往来之前可能必须先提出申请。
law-cn-suspension-over = 中国曾暂停该条目中的措施，自 2025 年 11 月 10 日起为期一年。我们没有找到说明这些措施是否重新适用的来源，所以请向中国商务部核实。
law-cn-exc-people = 对于高级管理人员，公告可能改为禁止其入境中国和在中国工作。
law-cn-no-freeze = 据我们所知，本清单没有资产冻结。它不禁止中国境外各方之间的付款。

## Reminders: law that needs no listing

law-xinjiang = 全部或部分在新疆制造的货物，无论由谁制造，都被推定为用强迫劳动制造，不得进入美国。公司不在 UFLPA Entity List 上，并不解除这一推定。
law-xinjiang-place = 该方的某个名称或地址指向新疆。CBP 可能会问您，这些货物以及其中用到的一切来自哪里。
law-embargo-cu = 美国法律禁止美国人（US persons）与古巴的大多数往来，无论清单是否列出该方。有些往来由通用许可证允许。
law-embargo-ir = 美国法律禁止美国人（US persons）与伊朗的大多数往来，无论清单是否列出该方。有些往来由通用许可证允许。
law-embargo-kp = 美国法律禁止美国人（US persons）与朝鲜的大多数往来，无论清单是否列出该方。有些往来由通用许可证允许。
law-regions-ua = 美国人（US persons）不得与克里米亚以及顿涅茨克和卢甘斯克地区的部分地方进行贸易，也不得在那里作新的投资。无需清单列出该方。请问清该方在乌克兰的什么地方。
law-region-crimea = 该方的某个名称或地址指向克里米亚。美国人（US persons）不得与克里米亚进行货物、服务或技术贸易，也不得在那里作新的投资。无需清单列出该方。
law-region-donbas = 该方的某个名称或地址指向顿涅茨克或卢甘斯克。美国人（US persons）不得与俄罗斯称为顿涅茨克人民共和国和卢甘斯克人民共和国的地方进行贸易，也不得在那里作新的投资。这两个地区的其余部分不在此禁令之内。
law-exports-ru-by = 美国 Commerce Control List 上的物品运往俄罗斯或白俄罗斯需要 BIS 许可证，许多其他物品也需要。无需清单列出该方。一些盟国自己的出口可以豁免。

## Ownership: companies that no list names

law-own-ofac = 如果被冻结者直接或通过他人拥有一家公司 50% 或以上，OFAC 就冻结该公司。所有被冻结的所有者的份额加起来算。算的是所有权，不是控制权。
law-own-ssi = 如果本清单上的各方拥有一家公司 50% 或以上，同一指令也适用于该公司。它们的份额加起来算。算的是所有权，不是控制权。
law-own-cmic = 所有权在本清单中不算数。它只涵盖它点名的公司。
law-own-bis-distinct = BIS 对每家公司分别看待。未被列入清单的公司不会因其所有者而受约束，但有被列入清单的所有者是一个警示信号。
law-own-bis = 如果被列入清单的所有者直接或通过他人拥有一家外国公司 50% 或以上，BIS 就把该公司与这些所有者同样看待。它们的份额加起来算。如果您知道有被列入清单的所有者，却不知道份额，您需要取得许可证或查明答案。
law-own-bis-paused = BIS 已暂停其 50% 规则，直至 2026 年 11 月 9 日。有被列入清单的所有者仍是一个警示信号。
law-own-bis-now = 按条文，BIS 的 50% 规则已于 2026 年 11 月 10 日恢复。我们没有找到确认或延长这一安排的来源，请向 BIS 核实。SDN List 上的主体，只有某些制裁计划下的才算。
law-own-eu = 欧盟指引：如果被列入清单的所有者拥有一家公司 50% 或以上，应把该公司的资产当作这些所有者的资产。它们的份额加起来算。由被列入清单的一方控制的公司也算，不论份额多少。
law-own-uk = 如果被列入清单的某一方直接或通过他人拥有一家公司超过 50%，英国法律就冻结该公司。几个所有者的份额不是简单相加，除非他们一致行动。由被列入清单的一方控制的公司也算，不论份额多少。
law-own-named = 仅凭所有权，公司不会进入 UFLPA Entity List。该清单点名列出公司，许多条目也点名列出子公司。第 1260H 条（section 1260H）的合同禁令还涉及被列入清单的公司所控制的公司。
