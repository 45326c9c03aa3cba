### The sentences of the view of many vendors. Words that other views use too are in page.ftl.

title-many = عدة مورّدين – Vendor Screener
many-title = فحص عدة مورّدين
many-loading = يجري تحميل القوائم وبرنامج الجداول.
many-reading = تجري قراءة الجدول.
many-give-up = التخلي عن القراءة
many-lede = أحضروا جدولاً في كل صف منه مورّد. يُفحص كل اسم على هذا الجهاز، وتأتي التنبيهات أولاً، ويُحفظ ما تقررونه للمرة القادمة.

## A table

many-file = اختاروا جدولاً، أو أفلتوه هنا
many-file-hint = XLSX أو CSV أو TSV أو نص، حتى 64 MB و250,000 صف
many-paste = لصق قائمة بدلاً من ذلك
many-paste-label = مورّد في كل سطر، أو خلايا منسوخة من جدول بيانات
many-paste-read = قراءة هذه القائمة
many-sample-lede = لا جدول لديكم الآن؟
many-sample = تجربة بمورّدين نموذجيين
many-private = يبقى الجدول والنتائج وقراراتكم على هذا الجهاز. ولا يُرسل منها شيء.

many-refused-empty = لا شيء في هذا الجدول. اختاروا ملفاً في كل صف منه مورّد.
many-refused-too-large = هذا الملف أكبر من 64 MB. قسّموه، أو احذفوا الأعمدة غير اللازمة.
many-refused-too-many-rows = في هذا الجدول أكثر من 250,000 صف. قسّموه إلى عدة ملفات.
many-refused-too-many-columns = في صف من هذا الجدول أكثر من 16,384 خلية. انظروا في العلامة التي تفصل خلاياه.
many-refused-not-a-table = هذا ليس جدولاً نصياً ولا جدول بيانات. احفظوه بصيغة XLSX، أو بصيغة CSV بترميز UTF-8، واختاروا ذلك الملف.
many-refused-protected = جدول البيانات هذا محمي بكلمة مرور. افتحوه وأزيلوا كلمة المرور واحفظوه ثم اختاروه من جديد.
many-refused-damaged = تتعذّر قراءة جدول البيانات هذا. افتحوه واحفظوه من جديد بصيغة CSV بترميز UTF-8 واختاروا ذلك الملف.
many-refused-excess = تعذّر فتح هذا الجدول لأن فيه أكثر مما ينبغي. احذفوا ما لا يلزم واحفظوه من جديد بصيغة CSV بترميز UTF-8 واختاروا ذلك الملف.
many-refused-files-left-out = ملفات القوائم التي أضفتموها لا يجري البحث فيها هنا الآن. افتحوا صفحة القوائم ثم عودوا.

## Its columns

many-pasted = القائمة الملصقة
many-sample-table = الجدول النموذجي
many-read = ما قُرئ من { $file }
many-read-counts = { $vendors ->
    [zero] لا مورّدين
    [one] مورّد واحد
    [two] مورّدان
    [few] { $vendors } مورّدين
    [many] { $vendors } مورّداً
   *[other] { $vendors } مورّد
}، { $names ->
    [zero] لا أسماء.
    [one] اسم واحد.
    [two] اسمان مختلفان.
    [few] { $names } أسماء مختلفة.
    [many] { $names } اسماً مختلفاً.
   *[other] { $names } اسم مختلف.
}
many-duplicates = { $count ->
    [zero] لا يرد أي مورّد في الجدول أكثر من مرة.
    [one] يرد مورّد واحد في الجدول أكثر من مرة. وقراراته مشتركة.
    [two] يرد مورّدان في الجدول أكثر من مرة. وقراراتهما مشتركة.
    [few] يرد { $count } مورّدين في الجدول أكثر من مرة. وقراراتهم مشتركة.
    [many] يرد { $count } مورّداً في الجدول أكثر من مرة. وقراراتهم مشتركة.
   *[other] يرد { $count } مورّد في الجدول أكثر من مرة. وقراراتهم مشتركة.
}
many-column-name = اسم المورّد
many-column-country = البلد
many-column-kind = النوع
many-column-reference = رقمكم أو رمزكم
many-column-none = ليس في هذا الجدول
many-column-number = العمود { $number }
many-name-continued = يستمر الاسم الطويل في: { $columns }.
many-name-other = حيث يكون الاسم فارغًا يُؤخذ من: { $columns }.
many-columns-hint = يُبحث عن الأسماء والأرقام. وتُقارن بيانات تاريخ الميلاد والجنسية ونوع السفينة والعنوان بكل مطابقة. أما البلد والنوع فلتقارنهما أنت. ولا يُسقط أيٌّ من هذه البيانات مطابقة.
many-headings = الصف الذي فيه العناوين
many-headings-none = لا يوجد: الصف الأول مورد
many-sheet = ورقة العمل
many-sheet-hidden = { $sheet } (مخفية)
many-encoding = قُرئ نصًا بترميز { $encoding }.
many-preview = الصفوف الأولى من الجدول
many-screen = { $vendors ->
    [zero] لا مورّدين لفحصهم
    [one] فحص مورّد واحد
    [two] فحص مورّدَين
    [few] فحص { $vendors } مورّدين
    [many] فحص { $vendors } مورّداً
   *[other] فحص { $vendors } مورّد
}
many-other = اختيار جدول آخر
many-memory = يشغل هذا الجدول نحو { $table } MB من ذاكرة هذا الجهاز. وأثناء الفحص يشغل ما يصل إلى نحو { $more } MB أخرى.
many-workers = { $workers ->
    [zero] تُفحص الأسماء على هذا الجهاز.
    [one] تُفحص الأسماء على هذا الجهاز.
   *[other] تُفحص الأسماء على هذا الجهاز، { $workers } في كل مرة.
}

## The screening

many-progress = فُحص { $done } من أصل { $names } من الأسماء.
many-left-seconds = { $count ->
    [zero] تبقى أقل من ثانية.
    [one] تبقى نحو ثانية واحدة.
    [two] تبقى نحو ثانيتين.
    [few] تبقى نحو { $count } ثوانٍ.
    [many] تبقى نحو { $count } ثانية.
   *[other] تبقى نحو { $count } ثانية.
}
many-left-minutes = { $count ->
    [zero] تبقى أقل من دقيقة.
    [one] تبقى نحو دقيقة واحدة.
    [two] تبقى نحو دقيقتين.
    [few] تبقى نحو { $count } دقائق.
    [many] تبقى نحو { $count } دقيقة.
   *[other] تبقى نحو { $count } دقيقة.
}
many-stop = إيقاف

## What came of it

many-results = المورّدون وما عُثر عليه
many-done = { $vendors ->
    [zero] لم يُفحص أي مورّد.
    [one] فُحص مورّد واحد.
    [two] فُحص مورّدان.
    [few] فُحص { $vendors } مورّدين.
    [many] فُحص { $vendors } مورّداً.
   *[other] فُحص { $vendors } مورّد.
} { $alerts ->
    [0] لم يُعثر على اسم مدرج يشبه أسماءهم.
    [one] قد يكون مورّد واحد طرفاً مدرجاً.
    [two] قد يكون مورّدان طرفين مدرجين.
    [few] قد يكون { $alerts } مورّدين أطرافاً مدرجة.
    [many] قد يكون { $alerts } مورّداً أطرافاً مدرجة.
   *[other] قد يكون { $alerts } مورّد أطرافاً مدرجة.
} { $open ->
    [0] لم يبقَ ما يحتاج إلى قرار.
    [one] مورّد واحد يحتاج إلى قرار.
    [two] مورّدان يحتاجان إلى قرار.
    [few] { $open } مورّدين يحتاجون إلى قرار.
    [many] { $open } مورّداً يحتاجون إلى قرار.
   *[other] { $open } مورّد يحتاجون إلى قرار.
}
many-stopped = توقف الفحص. { $waiting ->
    [zero] لم يبقَ مورّد دون فحص.
    [one] مورّد واحد لم يُفحص بعد.
    [two] مورّدان لم يُفحصا بعد.
    [few] { $waiting } مورّدين لم يُفحصوا بعد.
    [many] { $waiting } مورّداً لم يُفحصوا بعد.
   *[other] { $waiting } مورّد لم يُفحصوا بعد.
} { $alerts ->
    [0] لم يُعثر حتى الآن على اسم مدرج يشبه أسماء الآخرين.
    [one] قد يكون واحد من الآخرين طرفاً مدرجاً.
    [two] قد يكون اثنان من الآخرين طرفين مدرجين.
    [few] قد يكون { $alerts } من الآخرين أطرافاً مدرجة.
    [many] قد يكون { $alerts } من الآخرين أطرافاً مدرجة.
   *[other] قد يكون { $alerts } من الآخرين أطرافاً مدرجة.
}
many-since = مقارنة بفحص { $since }: { $count ->
    [0] لا جديد ولا متغيّر ولا زائل.
    [one] لدى مورّد واحد شيء جديد أو متغيّر أو زائل.
    [two] لدى مورّدين اثنين شيء جديد أو متغيّر أو زائل.
    [few] لدى { $count } مورّدين شيء جديد أو متغيّر أو زائل.
    [many] لدى { $count } مورّداً شيء جديد أو متغيّر أو زائل.
   *[other] لدى { $count } مورّد شيء جديد أو متغيّر أو زائل.
}
many-none-means = حيث لم يُعثر على شيء، فلم يُعثر على شيء في هذه القوائم بهذه التواريخ. وهذا ليس حكماً على المورّد.
many-filters = أيّ المورّدين يظهرون
many-only-all = الكل
many-only-open = للقرار
many-only-alerts = التنبيهات
many-only-decided = تم القرار
many-only-unreadable = غير مقروء
many-only-none = لم يُعثر على شيء
many-only-changed = جديد أو متغيّر أو زائل
many-review = مراجعة التنبيهات
many-again = الفحص من جديد
many-go-on = متابعة
many-search = البحث في الجدول
many-facets = أي التطابقات تُعرض
many-facet-list = القائمة
many-facet-band = التطابق
many-band-same = الاسم نفسه
many-band-strong = تطابق قوي
many-band-possible = تطابق محتمل
many-band-number = الرقم نفسه
many-bulk = التطابقات غير المحسومة التي تتركها هذه الاختيارات: { $count }. إذا كان المرجح أنها أطراف أخرى، فاذكر السبب. يُدوَّن كل منها، وضغطة واحدة تتراجع عنها كلها.
many-bulk-save = حفظها تنبيهات خاطئة: { $count }
many-shown = يظهر { $shown } من { $vendors ->
    [zero] { $vendors } مورّد
    [one] مورّد واحد
    [two] مورّدَين
    [few] { $vendors } مورّدين
    [many] { $vendors } مورّداً
   *[other] { $vendors } مورّد
}
many-grid-keys = في الجدول: مفاتيح الأسهم للتنقل، وEnter لفتح مورّد.
many-column-vendor = المورّد
many-column-state = النتيجة
many-column-meaning = ما الذي يعنيه ذلك
many-column-score = الدرجة
many-column-party = أفضل تطابق
many-column-line = السطر
many-meaning-of = إذا كان { $party }
many-more-hits = { $count ->
    [zero] ولا غيره
    [one] وواحد غيره
    [two] واثنان غيره
    [few] و{ $count } غيره
    [many] و{ $count } غيره
   *[other] و{ $count } غيره
}
many-state-open = للقرار
many-state-unreadable = غير مقروء
many-state-needs-review = يحتاج إلى مراجعة
many-state-unlikely = غيره على الأرجح
many-state-true-match = تطابق حقيقي
many-state-false-alert = تنبيه خاطئ
many-state-waiting = قيد الانتظار
many-state-none = لم يُعثر على شيء
many-facet-standing = معلومات أخرى
many-standing-supported = مؤيَّدة
many-standing-open = لا شيء يحسم
many-standing-contradicted = غيره على الأرجح
many-change-new = جديد
many-change-changed = متغيّر
many-change-gone = زائل

## Saving

many-save-title = حفظ الجدول
many-save-lede = { $count ->
    [zero] لا صفوف ظاهرة.
    [one] الصف الظاهر، مع أعمدتكم وما عُثر عليه وما تقرر.
    [two] الصفان الظاهران، بترتيبهما، مع أعمدتكم وما عُثر عليه وما تقرر.
    [few] الصفوف الظاهرة ({ $count })، بترتيبها، مع أعمدتكم وما عُثر عليه وما تقرر.
    [many] الصفوف الظاهرة ({ $count })، بترتيبها، مع أعمدتكم وما عُثر عليه وما تقرر.
   *[other] الصفوف الظاهرة ({ $count })، بترتيبها، مع أعمدتكم وما عُثر عليه وما تقرر.
}
many-save-csv = CSV
many-save-json = JSON
many-save-xlsx = XLSX
many-record-title = حفظ سجل
many-record-lede = دليل إثبات لملفاتكم: من فحص ماذا، ومتى، ومقابل أيّ القوائم وبأي تاريخ، وما عُثر عليه وما تقرر. وينتهي بمجموعه الاختباري (checksum).
many-record-html = صفحة للطباعة
many-record-csv = CSV
many-record-json = JSON
many-record-one = حفظ سجل لهذا المورّد
many-record-keep = يطلب OFAC الاحتفاظ مدة 10 سنوات (31 CFR 501.601)، ويطلب مكتب الصناعة والأمن (BIS) مدة 5 سنوات (15 CFR 762.6).
many-record-english = يُكتب سجل الفحص بالإنجليزية أيًّا كانت لغة هذه الصفحة.
many-decisions-title = القرارات
many-decisions-kept = { $count ->
    [0] لا قرارات محفوظة على هذا الجهاز.
    [one] قرار واحد محفوظ على هذا الجهاز.
    [two] قراران محفوظان على هذا الجهاز.
    [few] { $count } قرارات محفوظة على هذا الجهاز.
    [many] { $count } قراراً محفوظاً على هذا الجهاز.
   *[other] { $count } قرار محفوظ على هذا الجهاز.
}
many-decisions-save = حفظ كل القرارات
many-decisions-import = استيراد القرارات من ملف
many-decisions-hint = ملف قرارات حُفظ هنا أو على جهاز آخر. ولا يغيّر أياً من قراراتكم إلا إذا طلبتم ذلك.
many-imported = { $taken ->
    [zero] لم يُستورد أي قرار.
    [one] استُورد قرار واحد.
    [two] استُورد قراران.
    [few] استُوردت { $taken } قرارات.
    [many] استُورد { $taken } قراراً.
   *[other] استُورد { $taken } قرار.
} { $known ->
    [0] {""}
    [one] قرار واحد كان معروفاً.
    [two] قراران كانا معروفين.
    [few] { $known } قرارات كانت معروفة.
    [many] { $known } قراراً كانت معروفة.
   *[other] { $known } قرار كانت معروفة.
} { $refused ->
    [0] {""}
    [one] قرار واحد تعذّرت قراءته فتُرك.
    [two] قراران تعذّرت قراءتهما فتُركا.
    [few] { $refused } قرارات تعذّرت قراءتها فتُركت.
    [many] { $refused } قراراً تعذّرت قراءتها فتُركت.
   *[other] { $refused } قرار تعذّرت قراءتها فتُركت.
}
many-import-kept = قرارات لم تؤخذ لأنها تغيّر قراراتكم ({ $count }): { $which }
many-import-accept = أخذها رغم ذلك
many-import-not-json = هذا ليس ملف قرارات. اختاروا ملف JSON حُفظ هنا.
many-import-not-decisions = هذا ليس ملف قرارات. اختاروا ملف JSON حُفظ هنا.
many-import-too-new = كُتب هذا الملف بإصدار أحدث. أعيدوا تحميل الصفحة للحصول عليه، ثم حاولوا مرة أخرى.
many-forget-title = هذا الجهاز
many-forget-lede = يُحفظ الجدول والنتائج والقرارات في هذا المتصفح حتى تزيلوها.
many-forget-unkept = لا يحفظ هذا المتصفح شيئاً هنا: عند إغلاق علامة التبويب يضيع الجدول والقرارات. احفظوها أولاً.
many-forget = إزالة هذا الجدول
many-forget-decisions = محو كل القرارات
many-forget-decisions-sure = هل تريدون محو كل القرارات من هذا الجهاز ومَن قرر؟ لا يمكن استعادتها.
many-storing-no = لا يسمح هذا المتصفح للصفحة بحفظ أي شيء. يبقى الجدول والقرارات ما بقيت علامة التبويب هذه: احفظوها قبل إغلاقها.
many-storing-full = مساحة التخزين في المتصفح ممتلئة. ما تقررونه الآن يبقى ما بقيت علامة التبويب هذه: احفظوا القرارات قبل إغلاقها.
many-restarted = توقف برنامج البحث أثناء عمله وشُغّل من جديد. ولم يُترك أي اسم.
many-failed-title = يتعذّر العمل على الجدول
many-failed-crashed = توقف البرنامج عدة مرات وهو يعمل على هذا الجدول. حاولوا مرة أخرى. إن تكرر ذلك، فأبلغونا من فضلكم.
many-failed-file = تعذّر فتح هذا الملف: فهو تالف أو يحتاج إلى ذاكرة أكبر مما في هذا الجهاز. احفظوه بصيغة CSV وحاولوا مرة أخرى.
many-failed-kept = ما تقرر من قبل محفوظ.

## A vendor, opened

many-review-nav = التنقل بين المورّدين
many-back = العودة إلى الجدول
many-next = المورّد التالي
many-previous = المورّد السابق
many-next-open = التالي للقرار
many-line = السطر { $line }
many-nothing = لم يُعثر على اسم مدرج يشبه هذا الاسم في القوائم التي جرى البحث فيها.
many-decided = اتُّخذ قرار في كل تطابق لهذا المورّد. اضغطوا N للتالي.
many-decided-all = اتُّخذ قرار في كل تطابق لهذا المورّد، ولم يبقَ مورّد آخر يحتاج إلى قرار.
many-keys = المفاتيح
many-decide = هل هو { $party }؟
many-decide-this = اتخاذ قرار في هذا التطابق
many-decide-again = اتخاذ القرار من جديد
many-decide-save = حفظ القرار
many-usual = تنبيه خاطئ، لأن:
many-matches = تطابقات هذا المورّد
many-verdict-true-match = تطابق حقيقي
many-verdict-false-alert = تنبيه خاطئ
many-verdict-needs-review = يحتاج إلى مراجعة
many-withdraw = سحب هذا القرار
many-withdrawn = سُحب القرار
many-saved = حُفظ: { $verdict } بشأن { $party } ({ $vendor })
many-saved-all = حُفظ: { $verdict } بشأن { $vendor }، عدد التطابقات: { $count }
many-saved-facets = حُفظ: { $verdict }، عدد التطابقات: { $count }
many-undo = تراجع
many-undo-last = التراجع عن آخر حفظ
many-undone = تم التراجع. عاد { $vendor } إلى ما كان عليه قبل آخر حفظ.
many-undone-facets = تم التراجع. عادت التطابقات ({ $count }) إلى ما كانت عليه قبل آخر حفظ.
many-reason = السبب
many-reason-country = بلد آخر
many-reason-activity = نشاط تجاري آخر
many-reason-identity = رقم سجل أو عنوان أو تاريخ ميلاد آخر
many-reason-name = المشترك كلمة شائعة فقط
many-by = اسمكم
many-review-day = النظر من جديد ابتداءً من
many-all-hits = { $count ->
    [zero] لا تطابقات أخرى دون قرار لهذا المورّد
    [one] وكذلك التطابق الآخر دون قرار لهذا المورّد
    [two] وكذلك التطابقان الآخران دون قرار لهذا المورّد
    [few] وكذلك { $count } تطابقات أخرى دون قرار لهذا المورّد
    [many] وكذلك { $count } تطابقاً آخر دون قرار لهذا المورّد
   *[other] وكذلك { $count } تطابق آخر دون قرار لهذا المورّد
}
many-decision = { $verdict ->
    [true_match] تطابق حقيقي
    [false_alert] تنبيه خاطئ
   *[needs_review] يحتاج إلى مراجعة
}. { $reason } ({ $by }، { $date })
many-review-on = يُنظر فيه من جديد ابتداءً من { $date }.
many-taken = مأخوذ من الملف «{ $file }» في { $date }.
many-reopened-vendor = مفتوح من جديد: تغيّر { $field ->
    [name] اسم
    [country] بلد
    [numbers] رقم
    [born] تاريخ ميلاد
    [nationality] جنسية
    [vessel_type] نوع السفينة
   *[kind] نوع
} المورّد من «{ $before }» إلى «{ $after }».
many-reopened-entry = مفتوح من جديد: تغيّر قيد القائمة. { $changes }
many-reopened-review = مفتوح من جديد: حلّ يوم المراجعة، { $date }.
many-changes = منذ الفحص الأخير:
many-hit-new = جديد: { $party }.
many-hit-changed = متغيّر: { $party }.
many-hit-gone = زائل: { $party }.
many-gained = الجديد: { $facts }.
many-lost = الزائل: { $facts }.
many-fact = { $about ->
    [name] الاسم «{ $text }»
    [country] البلد { $text }
    [kind] النوع { $text }
   *[listing] القيد { $text }
}
