### The sentences of the record that is kept as evidence. Those on the law itself are in law.ftl, words that the page uses too
### in page.ftl.

record-title = سجل فحص بتاريخ { $date }
record-heading = سجل فحص
record-at = وقت الفحص (التوقيت العالمي)
record-by = الفاحص
record-file = الملف
record-vendors = المورّدون
record-count-alert = بتطابق محتمل
record-count-none = دون اسم مدرج يشبه أسماءهم
record-count-unreadable = تعذّر فحصهم
record-count-not-screened = لم يُفحصوا
record-threshold = العتبة، من 100
record-kind = من هذا النوع فقط
record-version = Vendor Screener، الإصدار

record-alerts = التطابقات المحتملة
record-no-alerts = لم يبلغ أي اسم مدرج العتبة.
record-more = { $count ->
    [zero] لا أطراف أخرى بلغت العتبة.
    [one] بلغ العتبة طرف آخر لا يظهر هنا.
    [two] بلغ العتبة طرفان آخران لا يظهران هنا.
    [few] بلغت العتبة { $count } أطراف أخرى لا تظهر هنا.
    [many] بلغ العتبة { $count } طرفاً آخر لا تظهر هنا.
   *[other] بلغ العتبة { $count } طرف آخر لا تظهر هنا.
}
record-hit = { $party } – الدرجة { $score } من 100
record-matched = الاسم المطابق
record-born = المعروف عن المورّد: وُلد أو تأسس { $text }.
record-nationality = المعروف عن المورّد: الجنسية { $text }.
record-address = المعروف عن المورّد: العنوان { $text }.
record-vessel-type = المعروف عن المورّد: نوع السفينة { $text }.
record-number = المعروف عن المورّد: الرقم { $text }.
record-words = الكلمات
record-facts = ما كان معروفًا عن المورّد إلى جانب اسمه
record-facts-decided = المعلومات التي حسمت القرار
record-extra-query = في اسم المورّد فقط
record-extra-listed = في الاسم المدرج فقط
record-countries = بلدان الطرف
record-listing = الإدراج
record-restricted = المقيّد الآن
record-undecided = لم يُتخذ قرار.
record-decision = { $verdict ->
    [true_match] تطابق حقيقي
    [false_alert] تنبيه خاطئ
   *[needs_review] يحتاج إلى مراجعة
}: { $reason } ({ $by }، { $at })
record-taken = مأخوذ من الملف «{ $file }» في { $date }.
record-review = موعد المراجعة { $date }.
record-reopened-vendor = مفتوح من جديد: تغيّر المورّد من «{ $before }» إلى «{ $after }».
record-reopened-entry = مفتوح من جديد: تغيّر قيد القائمة. الجديد: { $gained }. الزائل: { $lost }.
record-reopened-review = مفتوح من جديد: حلّ يوم المراجعة، { $date }.

record-others = مورّدون دون تطابق محتمل
record-others-mean = لم يُعثر على اسم مدرج يشبه أسماءهم في القوائم أدناه، بالتواريخ أدناه. وهذا ليس حكماً على هؤلاء المورّدين.
record-line = السطر
record-vendor = المورّد
record-status = النتيجة
record-outcome = { $outcome ->
    [none] لم يُعثر على اسم مدرج
    [unreadable] تعذّر فحصه
   *[not_screened] لم يُفحص
}

record-lists = القوائم التي جرى البحث فيها
record-lists-mean = القوائم التي ليس فيها أي مورّد جرى البحث فيها كغيرها.
record-list = القائمة
record-published = بتاريخ
record-coverage = المتوفر
record-alerted = مورّدون لهم تطابق محتمل فيها
record-hash = SHA-256

record-limits = ما لا يقوله هذا السجل
record-limit-1 = يقارن هذا السجل الأسماء. والتطابق المحتمل ليس حكماً بأن الطرفين طرف واحد، والقرار قرار الشخص المذكور اسمه.
record-limit-2 = يقول ما عُثر عليه في هذه القوائم كما كانت في هذه التواريخ. ولا يشمل الأطراف التي أُدرجت لاحقاً، أو أُدرجت في قوائم أخرى، أو لم ترد في مقتطف.
record-limit-3 = لا يعرف من يملك شركة ما. وقد تُقيَّد الأطراف التي تملكها أطراف مدرجة دون أن تُذكر بالاسم (OFAC FAQs 398–401).
record-limit-4 = لا يشمل الحظر على بلدان بأكملها، مثل ما ورد في 31 CFR parts 510 و515 و560. ولا يشمل القواعد الخاصة بالسلع، مثل 15 CFR part 774 و19 U.S.C. 1307.
record-limit-5 = هو معلومات، وليس مشورة قانونية. العبرة بالنشر الرسمي.
record-keep = مدة الاحتفاظ به
record-keep-1 = يجب الاحتفاظ بسجلات المعاملات الخاضعة لقواعد OFAC مدة 10 سنوات (31 CFR 501.601، سارية منذ 12 مارس 2025؛ 89 FR 74832، 90 FR 13286).
record-keep-2 = يجب الاحتفاظ بسجلات الصادرات الخاضعة للوائح إدارة التصدير (EAR) مدة 5 سنوات (15 CFR 762.6).
record-seal = الأرقام أدناه هي SHA-256 لهذا الملف بعد استبدال الأرقام نفسها بأصفار. ويتحقق الأمر `vendor-screener record verify` من توافقها. ومن يغيّر الملف يستطيع أن يجعلها تتوافق من جديد: احفظوا الأرقام في مكان آخر أيضاً وقارنوها. وهي لا تبيّن من حفظه.
