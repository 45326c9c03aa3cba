### The sentences of the page. Those on the law itself are in law.ftl.
###
### Write plainly. Say "not found in these lists", never "cleared", "safe" or "not sanctioned".
### Lists keep the names under which they are published; those come with the data, not from here.

## The frame around every view

product = Vendor Screener
skip-to-main = انتقال إلى الجزء الرئيسي
nav-label = الصفحات
nav-one = مورّد
nav-many = مورّدون
nav-explore = استكشاف
nav-lists = القوائم
nav-about = حول
header-lists = { $count ->
    [zero] لا قوائم
    [one] قائمة واحدة
    [two] قائمتان
    [few] { $count } قوائم
    [many] { $count } قائمة
   *[other] { $count } قائمة
} · الأحدث { $newest } · الأقدم { $oldest }
header-loading = يجري تحميل القوائم
pages-waiting = يجري تحميل هذا الجزء من الصفحة.
part-failed-title = لم يُحمَّل هذا الجزء من الصفحة
part-failed = هذا الجزء غير محفوظ على هذا الجهاز، أو تتوفر نسخة أحدث من الصفحة. تحقّقوا من الاتصال، ثم أعيدوا تحميل الصفحة. ما فتحتموه من قبل يبقى يعمل.
header-failed = لم تُحمَّل أي قوائم
theme-to-dark = داكن
theme-to-light = فاتح
theme-label-dark = استخدام ألوان داكنة
theme-label-light = استخدام ألوان فاتحة
new-tab = يُفتح في علامة تبويب جديدة
footer-not-advice = هذه معلومات وليست مشورة قانونية. العبرة بالنشر الرسمي: افتحوا الرابط بجانب كل عبارة قبل أن تتصرفوا بناءً عليها.
footer-privacy = ما تكتبونه يبقى على هذا الجهاز. لا ترسله هذه الصفحة إلى أي مكان.
footer-version = الإصدار { $version }
list-comma = {"، "}
list-semicolon = {"؛ "}
title-explore = استكشاف القوائم – Vendor Screener
title-lists = القوائم التي يجري البحث فيها – Vendor Screener
title-about = حول – Vendor Screener
title-party = طرف في القوائم – Vendor Screener

## The language

language-label = اللغة
language-failed = لم تُحمَّل هذه اللغة. تحقّقوا من الاتصال، ثم اختاروها مرة أخرى.
translation-note = هذه الترجمة ليست رسمية. العبرة بالنص الإنجليزي المرفق بها وبما نشرته الجهة المختصة.
translation-original = الأصل الإنجليزي

## Before the page's own code has started, and when a newer version waits

boot-waiting = الصفحة قيد التحميل.
boot-failed-title = لم تبدأ الصفحة
boot-failed = قد يكون المتصفح يحظر WebAssembly أو قديماً جداً، أو لم يصل أحد ملفات هذه الصفحة. أعيدوا تحميل الصفحة، أو جرّبوا إصداراً حديثاً من Firefox أو Chrome أو Edge أو Safari. وحتى ذلك الحين، ابحثوا في القوائم الرسمية نفسها.
boot-update = تتوفر نسخة أحدث من هذه الصفحة.
boot-update-use = استخدامها الآن

## The form

one-title = فحص اسم مورّد
form-label = البحث في القوائم
field-name = اسم المورّد
field-name-hint = شركة أو شخص، بأي حروف
field-country = البلد
more-title = المزيد عنه
more-number = رقم خاص به
more-number-hint = ضريبي أو سجل أو جواز سفر أو IMO أو LEI أو محفظة
more-born = الميلاد أو التأسيس أو البناء
more-born-hint = مثل 1962-03-05 أو 1962
more-born-wrong = هذا ليس تاريخًا. اكتب 1962-03-05 أو 1962.
more-born-ask = بين هذه النتائج أشخاص.
more-born-say = هل تعرف متى وُلد من تقصده؟
more-nationality = الجنسية أو بلد التسجيل أو العلم
more-vessel-type-hint = بالإنكليزية: Crude oil tanker أو Bulk carrier
more-address-hint = أو مدينته وبلده، والبلد بالإنكليزية: Shanghai, China
field-kind = النوع
field-role = أنا
field-activity = أريد
any-country = أي بلد
any-kind = أي نوع
clear-name = مسح الاسم
ask-change = تغيير

kind-organisation = منظمة أو شركة
kind-person = شخص
kind-vessel = سفينة
kind-aircraft = طائرة
kind-equipment = معدات أو خدمة

role-us-importer = مستورد في الولايات المتحدة
role-us-exporter = مصدّر في الولايات المتحدة
role-us-investor = مستثمر في الولايات المتحدة
role-us-contractor = متعاقد مع الحكومة الأمريكية
role-us-grantee = متلقي منحة أمريكية
role-us-bank = مصرف أو وسيط في الولايات المتحدة
role-in-eu = شخص أو شركة في الاتحاد الأوروبي
role-in-uk = شخص أو شركة في المملكة المتحدة
role-in-canada = شخص أو شركة في كندا
role-in-australia = شخص أو شركة في أستراليا
role-in-switzerland = شخص أو شركة في سويسرا
role-elsewhere = شخص أو شركة في مكان آخر

activity-buy-import = الشراء أو الاستيراد منه
activity-sell-export = البيع أو التصدير إليه
activity-pay-transact = الدفع له
activity-hold-property = حيازة ممتلكاته
activity-invest-securities = الاستثمار في أوراقه المالية
activity-provide-services = تقديم خدمات إليه
activity-obtain-services = الحصول على خدمات منه
activity-federal-contract = الاستعانة به في العقود الحكومية الأمريكية
activity-federal-grant-spend = إنفاق أموال منح أمريكية عليه
activity-telecom-authorisation = الحصول على تصريح FCC لمعداته

doing-buy-import = الشراء أو الاستيراد منه
doing-sell-export = البيع أو التصدير إليه
doing-pay-transact = الدفع له
doing-hold-property = حيازة ممتلكاته
doing-invest-securities = الاستثمار في أوراقه المالية
doing-provide-services = تقديم خدمات إليه
doing-obtain-services = الحصول على خدمات منه
doing-federal-contract = العقود الحكومية الأمريكية
doing-federal-grant-spend = إنفاق أموال منح أمريكية عليه
doing-telecom-authorisation = تصريح FCC لمعداته

## Before anything is typed

welcome-title = أيّ القوائم تذكر الاسم، وماذا تقيّد كل منها؟
welcome-lede = اكتبوا اسماً. سترون أيّ قوائم العقوبات والقيود التجارية تذكره، ومنذ متى، وماذا تقيّد كل منها: لأي نشاط، ولمن، وبموجب أي سند.
welcome-examples = جرّبوا أحد هذه الأسماء
welcome-what-if = ماذا لو كانت Hikvision في SDN List؟ انظروا ما الذي سيتغير.
welcome-private = ما تكتبونه يبقى على هذا الجهاز.
install-lede = يمكن تثبيت هذه الصفحة: فتُفتح عندئذ في نافذة خاصة بها، حتى بلا شبكة.
install = تثبيت
install-not-now = ليس الآن

## The status line

status-loading = يجري تحميل القوائم. يمكنكم الكتابة من الآن.
status-ready = جاهز. { $lists ->
    [zero] لا قوائم للبحث فيها.
    [one] قائمة واحدة للبحث فيها.
    [two] قائمتان للبحث فيهما.
    [few] { $lists } قوائم للبحث فيها.
    [many] { $lists } قائمة للبحث فيها.
   *[other] { $lists } قائمة للبحث فيها.
}
status-failed = لم يجرِ البحث في شيء.
status-problem = لا يمكن البحث عن هذا الاسم بعد.
status-found = { $count ->
    [zero] لا أطراف قد تتطابق.
    [one] قد يتطابق طرف واحد.
    [two] قد يتطابق طرفان.
    [few] قد تتطابق { $count } أطراف.
    [many] قد يتطابق { $count } طرفاً.
   *[other] قد يتطابق { $count } طرف.
} { $lists ->
    [zero] لم يجرِ البحث في أي قائمة.
    [one] جرى البحث في قائمة واحدة.
    [two] جرى البحث في قائمتين.
    [few] جرى البحث في { $lists } قوائم.
    [many] جرى البحث في { $lists } قائمة.
   *[other] جرى البحث في { $lists } قائمة.
}
status-none = لم يُعثر على اسم مدرج يشبه هذا الاسم. { $lists ->
    [zero] لم يجرِ البحث في أي قائمة.
    [one] جرى البحث في قائمة واحدة.
    [two] جرى البحث في قائمتين.
    [few] جرى البحث في { $lists } قوائم.
    [many] جرى البحث في { $lists } قائمة.
   *[other] جرى البحث في { $lists } قائمة.
}
parts-taken = { $count ->
    [one] من بين ما كتبته، اعتُبر هذا هو الاسم. اضغط عليه للبحث عنه وحده:
   *[other] من بين ما كتبته، اعتُبرت هذه الأجزاء أسماء. اضغط على أحدها للبحث عنه وحده:
}
status-more = { $more ->
    [zero] لا أطراف أخرى بلغت العتبة.
    [one] بلغ العتبة طرف آخر لا يظهر هنا. اكتبوا المزيد من الاسم لتضييق البحث.
    [two] بلغ العتبة طرفان آخران لا يظهران هنا. اكتبوا المزيد من الاسم لتضييق البحث.
    [few] بلغت العتبة { $more } أطراف أخرى لا تظهر هنا. اكتبوا المزيد من الاسم لتضييق البحث.
    [many] بلغ العتبة { $more } طرفاً آخر لا تظهر هنا. اكتبوا المزيد من الاسم لتضييق البحث.
   *[other] بلغ العتبة { $more } طرف آخر لا تظهر هنا. اكتبوا المزيد من الاسم لتضييق البحث.
}
filters-on = جرى البحث في بعض الأطراف فقط: { $filters }.
filters-off = البحث فيها كلها
lists-chosen = يجري البحث في { $count } فقط من أصل { $all } من القوائم، اختارها الموقع أو الرابط الذي أتى بكم إلى هنا: { $lists }.
lists-chosen-all = البحث في كل القوائم
country-first = تأتي أطراف هذا البلد ({ $country }) أولًا. لا يُستبعد أي طرف بسبب بلده.
country-law = القانون المتعلق بهذا البلد ({ $country })، سواء أورد المورّد في قائمة أم لا
status-sources = ابحث بنفسك في هذه القوائم لدى مصدرها:
status-parts = { $parts ->
    [zero] كلها كاملة.
    [one] واحدة منها جزء فقط.
    [two] اثنتان منها جزءان فقط.
    [few] { $parts } منها أجزاء فقط.
    [many] { $parts } منها أجزاء فقط.
   *[other] { $parts } منها أجزاء فقط.
}

## What keeps a name from being searched

problem-empty = اكتبوا اسماً فيه حروف أو أرقام.
problem-too-short = حرف واحد يطابق أسماء كثيرة جداً. اكتبوا المزيد.
problem-too-long = هذا أطول من أي اسم. اكتبوا الاسم وحده، دون عنوان أو وصف.
problem-only-legal-forms = هذا شكل قانوني فقط، مثل «Co., Ltd.». اكتبوا الاسم الذي يسبقه.
problem-only-common-words = نصف الشركات تحمل هذه الكلمة. أضيفوا الكلمة التي تخص الشركة.
problem-short-number = هذا الرقم أقصر من أن يخص طرفًا واحدًا. اكتبوه كاملًا.
problem-no-letters = ليس في هذا حروف أو أرقام. اكتبوا الاسم بأي حروف.

## When the page itself fails

failed-title = تعذّر البحث في القوائم
failed-network = لم تُحمَّل القوائم. تحقّقوا من الاتصال، ثم حاولوا مرة أخرى.
failed-missing = أحد ملفات هذه الصفحة غير موجود على خادمها، فلا قوائم للبحث فيها. حاولوا لاحقاً، أو أخبروا من يدير هذا الموقع.
failed-engine = لم يشغّل متصفحكم برنامج البحث. قد يكون المتصفح يحجب WebAssembly أو يكون قديماً جداً. جرّبوا إصداراً حديثاً من Firefox أو Chrome أو Edge أو Safari.
failed-index = ملف القوائم تالف أو أحدث مما تستطيع هذه الصفحة قراءته. أعيدوا تحميل الصفحة. إن لم يُفد ذلك، فأخبروا من يدير هذا الموقع.
failed-crashed = توقف برنامج البحث وهو يعمل على هذا الاسم. حاولوا مرة أخرى. إن توقف عند الاسم نفسه، فأبلغونا من فضلكم.
failed-worker = لم يبدأ برنامج البحث. قد يكون أحد إعدادات المتصفح أو إضافاته يحجبه.
failed-meanwhile = إلى أن يعود إلى العمل، ابحثوا في القوائم الرسمية نفسها. لم يُعثر هنا على شيء ولم يُستبعد شيء.
failed-detail = ما قاله المتصفح
failed-again = إعادة المحاولة

## A party that may match

score-line = { $band ->
    [same] { $score } – الاسم نفسه
    [strong] { $score } – تطابق قوي
    [number] عُثر عليه برقمه
   *[possible] { $score } – تطابق محتمل
}
band-same = الاسمان متماثلان، عدا الحروف الكبيرة والعلامات والترقيم والشكل القانوني. وقد يحمل طرفان الاسم نفسه: قارنوا البلد والعنوان.
band-strong = الاسمان لا يكادان يختلفان. قارنوا البلد والعنوان قبل أن تقرروا أنه الطرف نفسه.
band-possible = الاسمان متشابهان بقدر يستحق النظر. وكثير من هذه التطابقات أطراف أخرى.
band-number = الاسم المكتوب مختلف، لكن رقمًا مكتوبًا هو رقم هذا الطرف. قارن الاسمين قبل أن تقرر.
evidence-title = ما تعرفه وما تقوله القوائم
evidence-fact = المعلومة
evidence-yours = لديك
evidence-theirs = في القائمة
evidence-accord = المقارنة
evidence-born = الميلاد أو التأسيس
evidence-built = البناء
evidence-nationality = الجنسية
evidence-flag = العلم
evidence-vessel-type = نوع السفينة
evidence-register = بلد التسجيل
evidence-address = العنوان
evidence-birth-place = مكان الميلاد
evidence-is = { $accord ->
    [agrees] متفق
    [near] قريب: ابحث عن خطأ
    [same_country] البلد نفسه، ولا مدينة مشتركة
    [differs] مختلف
   *[not_known] غير معروف
}
evidence-contradicted = على الأرجح طرف آخر: ما تعرفه يناقض ما تقوله القوائم. تحقق من كليهما قبل أن تعتمد عليه.
group-contradicted = على الأرجح طرف آخر
number-kind = { $kind ->
    [imo] رقم المنظمة البحرية الدولية
    [mmsi] رقم MMSI
    [call_sign] علامة النداء
    [tail_number] رقم تسجيل الطائرة
    [serial_number] الرقم التسلسلي
    [passport] جواز السفر
    [national_id] رقم الهوية الوطنية
    [tax] الرقم الضريبي
    [registration] رقم السجل
    [lei] رمز LEI
    [bic] رمز BIC
    [iban] رقم IBAN
    [isin] رمز ISIN
    [ticker] رمز التداول
    [wallet] عنوان المحفظة
    [telephone] رقم الهاتف
    [email] البريد الإلكتروني
    [website] الموقع الإلكتروني
   *[any] الرقم
}
number = { $standing ->
    [found] { $kind } { $number } وارد في قائمة.
    [checksum] لم يُعثر على { $kind } { $number }، ورقم التحقق فيه لا يطابق. ابحث عن خطأ فيه.
    [too_short] لم يُبحث عن { $kind } { $number }: فهو أقصر من أن يخص طرفًا واحدًا.
   *[absent] لم يُعثر على { $kind } { $number } في هذه القوائم. كثير من الأطراف مدرجة دون أرقامها.
}
matched = { $quality ->
    [primary] طابق اسمه المدرج
    [original] طابق اسمه بكتابته الأصلية
    [former] طابق اسمه السابق
    [weak] طابق اسماً مستعاراً ضعيفاً
   *[alias] طابق اسمه المستعار
}
matched-on = في { $lists }
weak-alias = تقول القائمة نفسها إن هذا الاسم المستعار أعم من أن يصلح للفحص.
listed-on = { $count ->
    [zero] مدرج الآن في { $count } قائمة:
    [one] مدرج الآن في قائمة واحدة:
    [two] مدرج الآن في قائمتين:
    [few] مدرج الآن في { $count } قوائم:
    [many] مدرج الآن في { $count } قائمة:
   *[other] مدرج الآن في { $count } قائمة:
}
same-possibly = { $count ->
    [one] قد يكون هو نفسه طرفاً آخر مدرجاً على حدة. قارنوا بينهما قبل أن تقرروا:
   *[other] قد يكون هو نفسه أحد أطراف أخرى مدرجة على حدة. قارنوا بينها قبل أن تقرروا:
}
same-listed = مدرج في { $lists }
same-more = و{ $count } آخر بهذا الاسم
names-all = { $count ->
    [zero] لا أسماء مدرجة له
    [one] اسمه المدرج الوحيد
    [two] اسماه المدرجان
    [few] أسماؤه المدرجة كلها ({ $count })
    [many] أسماؤه المدرجة كلها ({ $count })
   *[other] أسماؤه المدرجة كلها ({ $count })
}
quality-primary = اسم مدرج
quality-original = بكتابته الأصلية
quality-alias = اسم مستعار
quality-former = اسم سابق
quality-weak = اسم مستعار ضعيف
card-ended = انتهى كل قيد عُثر عليه لهذا الطرف.
row-ended = انتهى
group-same = الاسم نفسه أو الرقم نفسه
group-possible = تطابقات ممكنة
group-containing = أسماء تحتوي عليه
group-ended = قيود منتهية
group-strictest = الأشد: { $word }
triage-possibly = ربما: { $word }
triage-goods = بعض السلع
triage-if-this = إذا كان هذا الطرف
triage-if-any = إذا كان أحد هذه الأطراف ({ $total })
triage-if-one = إذا كان الطرف الذي يحمل هذه العلامة بين هذه الأطراف ({ $total })
triage-if-some = إذا كان أحد الأطراف ({ $count }) التي تحمل هذه العلامة بين هذه الأطراف ({ $total })
triage-ended = لم يُعثر إلا على قيود منتهية
triage-also = عُثر أيضاً على:
hits-open-all = افتح الكل
hits-close-all = أغلق الكل
card-page = الصفحة الكاملة لهذا الطرف
card-what-if = ماذا لو كان في SDN List؟
link-copy = نسخ رابط إلى هذا الجواب
link-hint = يحمل الرابط الاسم. يستطيع من يصله أن يقرأه، والمتصفح الذي يفتحه يحفظه في سجل التصفح.
link-copied = نُسخ.
link-field = الرابط
save-record = حفظ سجل
save-record-hint = صفحة لملفاتكم، بالإنجليزية: ما سألتم عنه، وأيّ القوائم بُحث فيها وبأي تاريخ، وما عُثر عليه. وتنتهي بمجموعها الاختباري (checksum).
save-record-failed = تعذّر إعداد السجل. تحققوا من الاتصال ثم أعيدوا المحاولة.

## Why this score?

why = لماذا هذه الدرجة؟
why-caption = أيّ الكلمات تطابقت، وما وزن كل منها
why-typed = المكتوب
why-listed = المدرج
why-reason = السبب
why-reading = قُرئت { $reading }
why-similarity = التشابه
why-weight = الوزن
reason-same = الكلمة نفسها
reason-spelling = إملاء متقارب
reason-romanisation = النطق نفسه بإملاء آخر
reason-abbreviation = اختصار، أو صيغة من الكلمة نفسها
reason-joined = مكتوبة مفصولة
reason-initial = حرف أول
reason-nickname = صيغة مختصرة لاسم شخص
reason-legal-form = الشكل القانوني نفسه
why-extra-query = مكتوب، وليس في الاسم المدرج:
why-extra-listed = في الاسم المدرج، وليس مكتوباً:
why-threshold = تظهر الأطراف ابتداءً من الدرجة { $threshold }.

## The answer

answer-question = { $doing } (صفتكم: { $role })
verdict-prohibited = محظور
verdict-licence-required = الترخيص مطلوب
verdict-presumed-barred = يُعدّ محظوراً ما لم يثبت العكس
verdict-conditional = { $activity ->
    [buy_import] لا حظر في القوائم على الشراء في حد ذاته؛ تسري قيود
    [sell_export] لا حظر في القوائم على البيع في حد ذاته؛ تسري قيود
    [pay_transact] لا حظر في القوائم على الدفع في حد ذاته؛ تسري قيود
    [hold_property] لا حظر في القوائم على حيازة ممتلكاته في حد ذاتها؛ تسري قيود
    [invest_securities] لا حظر في القوائم على الاستثمار في حد ذاته؛ تسري قيود
    [provide_services] لا حظر في القوائم على تقديم الخدمات في حد ذاته؛ تسري قيود
    [obtain_services] لا حظر في القوائم على الحصول على الخدمات في حد ذاته؛ تسري قيود
    [federal_contract] لا حظر في القوائم على العقود الحكومية في حد ذاتها؛ تسري قيود
    [federal_grant_spend] لا حظر في القوائم على إنفاق أموال المنح في حد ذاته؛ تسري قيود
   *[telecom_authorisation] لا حظر في القوائم على تصريح FCC في حد ذاته؛ تسري قيود
}
verdict-due-diligence = لا حظر في القوائم؛ تلزم عناية إضافية
verdict-informational = لا حظر في القوائم؛ هناك ما ينبغي معرفته
verdict-stricter = تسري عليكم قيود؛ وقواعد أشد تُلزم غيركم
verdict-into-us = محظور الدخول إلى الولايات المتحدة
verdict-goods = { $word }: { $goods }
verdict-others = القواعد التي عُثر عليها تُلزم غيركم
verdict-none = لم يُعثر في القوائم التي جرى البحث فيها على قيد مدرج على هذا النشاط
verdict-prohibited-means = تحظره قائمة واحدة على الأقل في حدود ما تنص عليه قاعدتها أدناه.
verdict-licence-required-means = تحتاجون إلى ترخيص، وقد يُرفض.
verdict-presumed-barred-means = يُعدّ ممنوعاً ما لم تثبتوا العكس.
verdict-conditional-means = ما يجوز لكم فعله يتوقف على الشروط أدناه.
verdict-due-diligence-means = القوائم أدناه لا تقيّده هي نفسها. لكنها سبب لمزيد من التدقيق.
verdict-informational-means = القوائم أدناه لا تقيّده هي نفسها.
verdict-into-us-means = القاعدة الأشد تُلزم من يستورد إلى الولايات المتحدة. وهي لا تمنعكم من الشراء للاستخدام في مكان آخر؛ وقد تمنعه قواعد أخرى.
verdict-others-means = القواعد التي تُلزم غيركم قد تصل إليكم: عبر السلع الأمريكية، أو الدفع بالدولار، أو واجبات شركائكم ومصارفكم.
verdict-none-means = لا يعني هذا أنه مسموح به. فقد تقيّده قوائم أخرى وقوانين أخرى.
answer-follows = { $count ->
    [one] يُستنتج هذا من { $lists }.
   *[other] يُستنتج هذا من { $lists }. والقاعدة الأشد هي التي تُطبَّق.
}
answer-us-link = هذه قواعد أمريكية. وخارج الولايات المتحدة لا تسري عليكم إلا عبر صلة بها: سلعها أو سوقها أو دولاراتها أو أموال حكومتها.
answer-later = يتغير هذا في { $date }: { $strength }.
upcoming-title = لم يسرِ بعد
others-title = تُلزم غيركم ولا تُلزمكم (صفتكم: { $role })
limits-title = مدى هذه القوائم
reminders-title = تذكّروا أيضاً: ليس إدراجاً
reminder-tag = تذكير، ليس إدراجاً
reminder-because = السبب:
rule-listed = مدرج منذ { $date }
rule-from = يسري ابتداءً من { $date }
rule-until = يسري حتى { $date }
rule-who = المُلزَمون: { $who }
rule-entry = يقول قيده:
rule-reach = نطاق أوسع
rule-conditions = متى وكيف
rule-exceptions = الاستثناءات
rule-next = ما ينبغي فعله بعد ذلك
beyond-title = ما لا تشمله هذه الإجابة
beyond-owners = احتساب حصته في المورّد
rule-as-of = القاعدة بتاريخ { $date }
rule-list-of = القائمة بتاريخ { $date }
unverified = غير متحقق منه: راجعوا المصدر
hypothetical = افتراض، ليس مدرجاً

who-us-person = الأشخاص الأمريكيون
who-us-nexus = كل من لفعله صلة بالولايات المتحدة
who-us-financial-institution = المصارف والوسطاء وسائر المؤسسات المالية الأمريكية
who-importer = المستورد إلى الولايات المتحدة
who-exporter = كل من يصدّر أصنافاً خاضعة لقواعد التصدير الأمريكية أو يسلّمها إلى غيره، في أي مكان
who-federal-contractor = الجهات الحكومية الأمريكية والمتعاقدون معها
who-grantee = من ينفقون أموال منح أو قروض أمريكية
who-equipment-supplier = من يصنعون معدات الراديو والاتصالات أو يستوردونها أو يسوّقونها
who-eu-person = أشخاص الاتحاد الأوروبي وشركاته
who-uk-person = أشخاص المملكة المتحدة وشركاتها
who-ca-person = كل من في كندا، والكنديون في أي مكان
who-au-person = كل من في أستراليا، والأستراليون في أي مكان
who-ch-person = كل من في سويسرا، وغيرهم ممن يسري عليهم القانون السويسري
who-listed-party = الطرف المدرج نفسه
who-anyone = أي شخص

## Activity by activity

activities-title = نشاطاً بنشاط
activities-hint = أشد قاعدة عُثر عليها بشأنكم (صفتكم: { $role }). افتحوا صفاً لقراءة عباراته ومصادره.
activity-chosen = سؤالكم
strength-prohibited = محظور
strength-licence-required = الترخيص مطلوب
strength-presumed-barred = محظور ما لم يثبت العكس
strength-conditional = تسري قيود
strength-due-diligence = عناية إضافية
strength-informational = للعلم
strength-others = تُلزم غيركم
strength-none = لم يُعثر على قاعدة
row-later = ابتداءً من { $date }: { $strength }
row-nothing = لم يُعثر في القوائم التي جرى البحث فيها على قيد مدرج على هذا النشاط. ولا يعني هذا أنه مسموح به.

## The entries over time

timeline-title = قيوده، الأقدم أولاً
entry-in-force = سارٍ
entry-ended = انتهى في { $date }
entry-upcoming = يبدأ نفاذه في { $date }
entry-undated = التاريخ غير مذكور
entry-since = منذ { $date }
entry-between = من { $since } إلى { $until }
entry-name = مدرج هناك باسم
entry-programme = البرنامج
entry-terms = الشروط
entry-note = ملاحظة
entry-source = منشور في

## What was searched and did not have it

notfound-title = لم يُعثر عليه في
notfound-sister = يحمل { $party } اسماً مشابهاً وهو مدرج في: { $lists }. ولكم أن تتبيّنوا إن كان هو نفسه.
notfound-excerpt = مقتطف من { $parties ->
    [zero] أي أطراف
    [one] طرف واحد
    [two] طرفين
    [few] { $parties } أطراف
    [many] { $parties } طرفاً
   *[other] { $parties } طرف
}، بتاريخ { $date }
notfound-more = { $count ->
    [zero] ولا قوائم أخرى
    [one] وقائمة أخرى
    [two] وقائمتين أخريين
    [few] و{ $count } قوائم أخرى
    [many] و{ $count } قائمة أخرى
   *[other] و{ $count } قائمة أخرى
}
notfound-warning = لا يحتوي المقتطف إلا على بعض أطراف قائمته. وعدم العثور فيه لا يدل على الكثير.

## Nothing found

none-title = لم يُعثر على «{ $name }» في القوائم التي جرى البحث فيها
none-lede = اقرأوا هذا على أنه: لم يُعثر عليه في هذه القوائم، كما كانت في هذه التواريخ. وهو ليس حكماً على الطرف.
none-excerpts-title = بعض هذه القوائم مقتطفات
none-excerpts = لدينا بعض أطراف هذه القوائم فقط: { $lists }. وقد يكون الطرف الذي لم يُعثر عليه هنا في القائمة الكاملة. ابحثوا في المصدر الرسمي.
none-excerpts-whole = احصل على القائمة الكاملة من الجهة الناشرة:
none-excerpts-add = ثم أفلت الملف هنا
none-not-said-title = ما لا يخبركم به هذا
none-ownership-word = المالكون.
none-ownership = قد تُقيَّد شركة لأن أطرافاً مدرجة تملكها، وغالباً ابتداءً من حصة قدرها 50 في المئة. وقليل من القوائم يذكر مثل هذه الشركات.
none-countries-word = البلدان.
none-countries = قد يشمل الحظر التجاري بلداً أو منطقة بأكملها. ولا تذكر أي قائمة كل من فيها.
none-goods-word = السلع.
none-goods = تحتاج بعض السلع والبرمجيات والتكنولوجيا إلى ترخيص أياً كان الطرف الآخر، أو تُمنع بسبب طريقة صنعها أو مكانه.
none-spelling-word = الإملاء.
none-spelling = قد تكتب القوائم الاسم بطريقة أخرى. جرّبوا كتابته الأصلية، أو اسماً سابقاً، أو اختصاراً، أو الشركة الأم.
none-dates-word = الزمن.
none-dates = الأطراف التي أُدرجت بعد التواريخ أدناه غير موجودة هنا.
none-searched-title = ما جرى البحث فيه

## Of which day a list is, and how much of it is held

edition-statute = قانون بتاريخ { $date }
edition-retrieved = التاريخ غير مذكور، جُلبت في { $date }
edition-file = التاريخ غير مذكور، ملف بتاريخ { $date }
edition-unknown = التاريخ غير مذكور
day-unknown = يوم غير معروف
coverage-complete = كاملة
coverage-excerpt = مقتطف

## How old the lists are

age-old = { $older ->
    [all] مضى على القوائم هنا أكثر من 30 يوماً.
   *[some] { $count ->
        [zero] لم يمضِ على أي من القوائم هنا ({ $lists }) أكثر من 30 يوماً.
        [one] مضى على قائمة واحدة من القوائم هنا ({ $lists }) أكثر من 30 يوماً.
        [two] مضى على قائمتين من القوائم هنا ({ $lists }) أكثر من 30 يوماً.
        [few] مضى على { $count } من القوائم هنا ({ $lists }) أكثر من 30 يوماً.
        [many] مضى على { $count } من القوائم هنا ({ $lists }) أكثر من 30 يوماً.
       *[other] مضى على { $count } من القوائم هنا ({ $lists }) أكثر من 30 يوماً.
    }
} والأطراف التي أُدرجت منذ ذلك الحين غير موجودة. أقدمها { $oldest }، وآخر مراجعة لها في { $date }.
age-ageing = { $older ->
    [all] مضى على القوائم هنا أكثر من 7 أيام.
   *[some] { $count ->
        [zero] لم يمضِ على أي من القوائم هنا ({ $lists }) أكثر من 7 أيام.
        [one] مضى على قائمة واحدة من القوائم هنا ({ $lists }) أكثر من 7 أيام.
        [two] مضى على قائمتين من القوائم هنا ({ $lists }) أكثر من 7 أيام.
        [few] مضى على { $count } من القوائم هنا ({ $lists }) أكثر من 7 أيام.
        [many] مضى على { $count } من القوائم هنا ({ $lists }) أكثر من 7 أيام.
       *[other] مضى على { $count } من القوائم هنا ({ $lists }) أكثر من 7 أيام.
    }
} وقد تكون القيود تغيّرت منذ ذلك الحين. أقدمها { $oldest }، وآخر مراجعة لها في { $date }.
age-fresh = رُوجعت كل قائمة هنا خلال آخر 7 أيام.
age-how = يُحسب عمر القائمة من اليوم الذي جُلبت فيه آخر مرة، وإلا فمن يوم الإصدار. ولا تدخل القوانين في الحساب.
age-tag-old = أكثر من 30 يوماً
age-tag-ageing = أكثر من 7 أيام

## Newer lists

newer-label = قوائم أحدث
newer-title = تتوفر قوائم جديدة
newer-of = تتوفر قوائم جديدة، بتاريخ { $date }
newer-use = استخدامها
newer-busy = يجري جلب القوائم الجديدة
newer-used = القوائم الجديدة مستخدمة الآن.
newer-changes = عرض ما تغيّر
newer-failed = تعذّر استخدام القوائم الجديدة. تبقى القوائم التي لديكم مستخدمة. أعيدوا تحميل الصفحة للمحاولة من جديد.
newer-older = يعرض الخادم قوائم أقدم مما لديكم أو أقل منها: { $lists }. وتبقى قوائمكم مستخدمة.
newer-older-use = استخدام قوائم الخادم رغم ذلك
newer-reload = إعادة تحميل الصفحة

## What this device keeps

device-title = ما يحفظه هذا الجهاز
device-lede = يحفظ هذا المتصفح القوائم المستخدمة وملفات القوائم التي تضيفونها وآخر جدول لكم ونتائجه وقراراتكم مع اسمكم وإعداداتكم. ولا يُرسل شيء منها.
device-nothing = حاسوب مشترك: لا تحفظ شيئاً
device-nothing-hint = يُمحى أولاً ما هو محفوظ الآن. وبعد ذلك لا تحفظ هذه الصفحة سوى العلامة التي تدل على ذلك.
device-forget = محو كل شيء من هذا الجهاز
device-sure = هل تريدون محو قوائم هذه الصفحة وملفاتها وجداولها وقراراتها وإعداداتها؟ لا يمكن استعادتها.
device-yes = نعم، امحُها
device-no = لا، أبقِها
forgotten-title = مُحي كل شيء
forgotten = لم تترك هذه الصفحة شيئاً على هذا الجهاز. يمكنكم إغلاق علامة التبويب هذه.
forgotten-links = قد يبقى في سجل المتصفح رابط فيه اسم إن كنتم قد فتحتموه. أزيلوه من هناك.
forgotten-again = فتح الصفحة من جديد

## Inside a page of another site

embed-by = يقول { $site }: تقدمه هنا «{ $org }».
embed-by-unknown = تقول الصفحة المحيطة: تقدمه هنا «{ $org }».
embed-same-origin = هذه الصفحة والصفحة المحيطة بها من موقع واحد. ويستطيع ذلك الموقع أن يقرأ ما تكتبونه هنا.
embed-contact = لديكم أسئلة؟
embed-asks = يطلب { $site } هذه النتيجة. وسيحصل على الاسم الذي كتبتموه وما اخترتموه وما عُثر عليه. ولا يُرسل شيء ما لم تضغطوا الزر.
embed-send = إرسالها إلى { $site }
embed-wait = يعمل الزر بعد أن يظهر كاملاً مدة ثانية.
embed-sure = هل تريدون أن يحصل عليها { $site }؟
embed-yes = نعم، أرسلوها
embed-no = لا
embed-sent = أُرسلت إلى { $site }.
