### The sentences of the view of the lists: files that a visitor adds, where each list comes from, what changed.

## The lists searched

lists-title = القوائم التي يجري البحث فيها
lists-lede = كل قائمة يُقارَن الاسم بها، كما هي لدينا. العبرة بالمصدر الرسمي.
lists-signed = وقّع ناشر هذه القوائم عليها بالمفتاح الذي تعرفه هذه الصفحة.
lists-host = لم يوقّع أي ناشر على هذه القوائم: تثق هذه الصفحة بالمضيف الذي تأتي منه.
lists-detection = في { $day } جرى البحث عن { $names } اسمًا كما ترد في القوائم: وُجد الطرف المعني في { $found } منها. ومع خطأ إملائي واحد كانت النسبة { $percent } في المئة.
lists-column-title = القائمة
lists-column-date = بتاريخ
lists-column-coverage = المتوفر
lists-column-parties = الأطراف
lists-column-names = الأسماء
lists-column-sources = الملفات
lists-source = المصدر الرسمي
lists-file = ملف CSV لدينا
lists-note = من أين تأتي
lists-loading = يجري تحميل القوائم.
lists-in-use = المستخدمة الآن

## The visitor's own files

files-title = إضافة ملف قائمة
files-lede = افحصوا الأسماء بمقارنتها بقائمة رسمية كاملة، أو بقائمة خاصة بكم. يُقرأ الملف على هذا الجهاز ويبقى عليه.
files-drop = أفلتوا ملفات القوائم هنا، أو
files-choose = اختيار ملفات
files-which = خذوا الملفات كما نُشرت تماماً. نقرأ Consolidated Screening List وقوائم OFAC وBIS وCBP وOpenSanctions. ونقرأ أيضاً قوائم الأمم المتحدة والاتحاد الأوروبي والمملكة المتحدة. ويصلح كذلك ملف CSV فيه عمود «name». وملفات OFAC المجزأة تُضاف معاً.
files-busy = { $stage ->
    [start] يجري تشغيل برنامج القراءة
    [look] يجري النظر في { $file }
    [read] تجري قراءة { $file }
    [combine] يجري جمع كل القوائم
    [compare] تجري مقارنة القوائم
   *[open] يجري فتح القوائم
}
files-progress = التقدم
files-percent = { $percent }%
files-cancel = إلغاء
files-done = { $outcome ->
    [added] { $count ->
        [0] لم يُضف شيء.
        [one] أُضيف ملف واحد. وصار البحث يجري في قوائمه.
        [two] أُضيف ملفان. وصار البحث يجري في قوائمهما.
        [few] أُضيفت { $count } ملفات. وصار البحث يجري في قوائمها.
        [many] أُضيف { $count } ملفاً. وصار البحث يجري في قوائمها.
       *[other] أُضيف { $count } ملف. وصار البحث يجري في قوائمها.
    }
    [older] { $count ->
        [one] أُضيف ملف واحد، لكن هنا إصدار أحدث من قائمته. ويبقى الإصدار الأحدث مستخدماً.
        [two] أُضيف ملفان، لكن هنا إصدارات أحدث من قوائمهما. وتبقى الإصدارات الأحدث مستخدمة.
       *[other] أُضيفت ملفات عددها { $count }، لكن هنا إصدارات أحدث من قوائمها. وتبقى الإصدارات الأحدث مستخدمة.
    }
    [partly] { $count ->
        [one] أُضيف ملف واحد. ولا يجري البحث في بعض قوائمه، لأن هنا إصدارات أفضل.
        [two] أُضيف ملفان. ولا يجري البحث في بعض قوائمهما، لأن هنا إصدارات أفضل.
       *[other] أُضيفت ملفات عددها { $count }. ولا يجري البحث في بعض قوائمها، لأن هنا إصدارات أفضل.
    }
    [preferred] يجري البحث في الملف الأقدم بدلاً من الإصدار الأحدث.
    [unpreferred] عاد البحث إلى الإصدار الأحدث.
    [removed] أُزيل. ولم يعد البحث يجري في الملف. وإذا كانت لدى الصفحة نسختها من القائمة فيجري البحث فيها من جديد.
    [dated] سُجّل اليوم، ويجري البحث في أحدث إصدار من كل قائمة.
    [combined] يجري البحث في ملفاتكم مع القوائم الجديدة.
    [cancelled] أُلغي. ولم يتغير شيء.
    [compared] تمت المقارنة. انظروا ما تغيّر أدناه.
    [incomparable] تعذّرت مقارنة القوائم.
    [absent] لم يُحمَّل برنامج القراءة، ولم يتغير شيء. وهو غير محفوظ على هذا الجهاز. تحقّقوا من الاتصال، ثم أعيدوا المحاولة.
   *[broken] توقف برنامج القراءة، ولم يتغير شيء. قد تكون الملفات كبيرة جداً على هذا الجهاز.
}
refused-too-large = { $file }: أكبر من 256 MB. لا توجد قائمة بهذا الحجم؛ استخدموا ملف القائمة نفسه، لا قاعدة بيانات أو ملفاً مضغوطاً.
refused-unreadable = { $file }: تتعذّر قراءته. لا يمكن إضافة مجلد: افتحوه واختاروا الملفات التي فيه.
files-not-kept = لا يسمح هذا المتصفح للصفحة بحفظ أي شيء. يجري البحث في ملفاتكم حتى تغادروا الصفحة.
files-kept-title = ملفاتكم
files-rows = { $rows ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $rows } صفوف
    [many] { $rows } صفاً
   *[other] { $rows } صف
}: المستخدم { $used }، المنحّى جانباً { $aside }
files-added-on = أُضيف في { $date }
files-remove = إزالة
files-remove-label = إزالة { $file }
files-list-parties = { $parties ->
    [zero] لا أطراف
    [one] طرف واحد
    [two] طرفان
    [few] { $parties } أطراف
    [many] { $parties } طرفاً
   *[other] { $parties } طرف
}، { $names ->
    [zero] لا أسماء
    [one] اسم واحد
    [two] اسمان
    [few] { $names } أسماء
    [many] { $names } اسماً
   *[other] { $names } اسم
}
files-in-use = يجري البحث فيها
files-older = لا يجري البحث فيها: تاريخها { $date }، ويُستخدم إصدار بتاريخ { $newer }
files-older-used = يجري البحث فيها رغم أن تاريخها { $date }، بدلاً من إصدار { $newer }
files-use-older = استخدام الملف الأقدم رغم ذلك
files-use-newer = العودة إلى الإصدار الأحدث
files-day = لا يذكر الملف تاريخ قائمته. تاريخها
files-day-use = استخدام هذا اليوم
not-new-identical = { $file }: الإصدار نفسه كان هنا من قبل، حرفاً بحرف.
not-new-day = { $file }: تاريخه { $date }، مثل الإصدار الذي كان هنا من قبل.
not-new-undated = { $file }: لا يذكر تاريخ { $list }. تاريخ الملف { $date }؛ وقد تكون القائمة أقدم.
not-new-fewer = { $file }: عدد الأطراف في { $list } صار أقل بكثير من قبل، والفرق: { $count }. هل الملف قديم؟ إذن أزله. ما تغيّر مذكور أدناه.
files-not-in-use = لا يجري البحث فيها: يجري البحث في إصدار آخر أحدث أو أكمل
files-refused-now = لم يعد هذا الإصدار من الصفحة يستطيع قراءته، لذا لا يجري البحث فيه: { $why }
files-left-out = لم يكتمل فتح البحث مع هذه الملفات، لذلك تُركت جانباً: يجري البحث في القوائم المضمّنة وحدها. أزيلوا الملفات أو حاولوا مرة أخرى.
files-try = البحث فيها مرة أخرى
files-remarks = { $count ->
    [zero] لا ملاحظات على صفوفه
    [one] ملاحظة واحدة على صفوفه
    [two] ملاحظتان على صفوفه
    [few] { $count } ملاحظات على صفوفه
    [many] { $count } ملاحظة على صفوفه
   *[other] { $count } ملاحظة على صفوفه
}
files-no-remarks = استُخدم كل صف، ولم يكن أيّ منها غريباً.
files-remarks-lede = لا يُسقط شيء في صمت: صار كل صف طرفاً، أو جزءاً من طرف، أو ملاحظة هنا.
files-told-more = و{ $count } غيرها
files-set-aside = منحّى جانباً
files-used-all-same = استُخدم رغم ذلك
files-from = من ملفكم { $file }

## Working without a network

offline-title = العمل دون شبكة
offline-said = { $state ->
    [busy] يجري حفظ بقية الصفحة على هذا الجهاز.
    [failed] لم تُحفظ الصفحة كلها. ما ينقص: { $parts }. تحقّقوا من الاتصال، ثم أعيدوا المحاولة. وإن توفرت نسخة أحدث من هذه الصفحة، فاستخدموها أولاً.
    [all] الصفحة كلها محفوظة على هذا الجهاز، بجميع اللغات. وهي تعمل دون شبكة.
   *[some] يعمل فحص مورّد واحد والقوائم المستخدمة دون شبكة. أما بقية الصفحة فتُحفظ على هذا الجهاز عند فتحها أول مرة.
}
offline-keep = حفظ كل شيء للعمل دون شبكة ({ $size } MB)
offline-part-pages = الاستكشاف وصفحات الأطراف
offline-part-many = مورّدون
offline-part-files = قراءة ملفات القوائم
offline-part-languages = اللغات
offline-part-texts = التوثيق والتراخيص

## Remarks on rows, by kind

remark-alias-without-party = أسماء مستعارة لأطراف ليست في الملف الرئيسي. الملفات من أيام مختلفة.
remark-address-without-party = عناوين لأطراف ليست في الملف الرئيسي. الملفات من أيام مختلفة.
remark-comment-without-party = ملاحظات على أطراف ليست في الملف الرئيسي. الملفات من أيام مختلفة.
remark-empty = صفوف لا تقول شيئاً.
remark-nameless = أطراف بلا اسم.
remark-repeated = أطراف ترد أكثر من مرة. وقد جُمع ما قيل عنها.
remark-twin = أطراف أعطتها الجهة الرقم نفسه. تبقى منفصلة.
remark-unknown-kind = أنواع أطراف لا نعرفها. وقد اعتُبرت منظمات.
remark-unknown-alias = أنواع أسماء مستعارة لا نعرفها. وقد اعتُبرت عادية.
remark-unknown-programme = برامج لا تبيّن في أي قائمة يوجد الطرف. وقد أُبقيت الأطراف.
remark-no-programme = أطراف بلا برنامج.
remark-encoding = نص ليس بترميز UTF-8. وقد قُرئ بالترميز الذي تدل عليه حروفه. إذا بدت الأسماء خاطئة فاحفظ الملف بترميز UTF-8.
remark-heading-taken = عناوين أعمدة تختلف بحرف أو حرفين عن عناوين التنسيق. وقد قُرئت على أنها هي.
remark-unknown-country = بلدان لا نعرفها بهذا الاسم. وتظهر الأطراف دونها.
remark-cut-off = ملاحظات تنقطع، فقد يضيع اسم مستعار.
remark-no-end-mark = علامة النهاية مفقودة، فقد يكون الملف مقطوعاً.
remark-unknown-date = تواريخ ليست بتواريخ. وتظهر القيود دونها.
remark-unknown-source = قوائم لا نعرفها. وقد أُبقيت أطرافها.
remark-unknown-element = أجزاء من الملف جديدة علينا. وقد جرى تجاوزها.
remark-unknown-reference = أشياء يحيل إليها الملف وليست فيه. وما تقوله ناقص.
remark-unknown-part = عناصر في قيد جديدة علينا. ولم يُقرأ ما تقوله.
remark-no-letter = أسماء بلا أي حرف. وقد أُبقيت: تحقق من العمود الذي فيه الأسماء.
remark-date-order = تواريخ مثل 03/04/2024. ولا يبيّن الملف أيهما أولاً، اليوم أم الشهر.
remark-record-count = يذكر الملف عدد قيوده، وفيه عدد آخر.
remark-left-to-authority = إدراجات في قوائم تنشرها الجهة بنفسها. يُستخدم ملفها بدلًا منها.
remark-not-listed = أشياء ليست مدرجة بذاتها. وقد جرى تجاوزها.
remark-address-as-name = عناوين بين الأسماء. وقد اعتُبرت عناوين.
remark-address-as-party = عناوين مدرجة بصفتها هذه. ويمكن العثور عليها بالعنوان أيضاً.
remark-not-a-name = أسماء بلا أي حرف. ولم تُعتبر أسماء.
remark-fragment = أسماء بديلة هي أجزاء من أسماء، مثل «and». تظهر ضمن الملاحظات ولا يُبحث فيها.
remark-lost-letters = أسماء ضاعت حروفها قبل أن يصل الملف إلينا. وتظهر كما هي.
remark-long-name = أسماء أطول مما ينبغي. لا يُقارن إلا أولها.
remark-many-names = أطراف لها أسماء أكثر مما يمكن لطرف. وقد نُحّي الباقي ولا يمكن العثور عليه.
remark-many-facts = أطراف لها بيانات أكثر مما يمكن لطرف. وقد نُحّي الباقي ولا يُعرض.

## What is known of a list

provenance-authority = السلطة
provenance-source = المصدر
provenance-published = تاريخ النشر
provenance-retrieved = تاريخ الجلب
provenance-rows = الصفوف المقروءة
provenance-parties = الأطراف
provenance-names = الأسماء
provenance-licence = رخصة الاستخدام
provenance-sha = SHA-256
provenance-builder = أُنشئت بواسطة
provenance-builder-is = Vendor Screener { $version }
provenance-not-stated = غير مذكور في الملف
provenance-not-known = غير مسجّل

## What changed

changes-title = ما تغيّر
changes-lede = حلّت إصدارات أخرى محل قوائم مستخدمة آخر مرة في { $date }. والقوائم السابقة محفوظة على هذا الجهاز للمقارنة بها.
changes-show = عرض ما تغيّر
changes-json = كل التغييرات (JSON)
changes-counted = { $changed ->
    [0] لم تتغير أي قائمة.
    [one] تغيّرت قائمة واحدة.
    [two] تغيّرت قائمتان.
    [few] تغيّرت { $changed } قوائم.
    [many] تغيّرت { $changed } قائمة.
   *[other] تغيّرت { $changed } قائمة.
} { $unchanged ->
    [0] {""}
    [one] وقائمة أخرى لم تتغير.
    [two] وقائمتان أخريان لم تتغيرا.
    [few] و{ $unchanged } قوائم أخرى لم تتغير.
    [many] و{ $unchanged } قائمة أخرى لم تتغير.
   *[other] و{ $unchanged } قائمة أخرى لم تتغير.
}
changes-incomparable = حفظ القوائمَ السابقة إصدارٌ آخر من هذه الصفحة، ولا يستطيع هذا الإصدار قراءتها.
changes-of-list = { $state ->
    [new] جديدة هنا، عدد الأطراف { $added }
    [gone] لم تعد هنا
   *[changed] أُضيف { $added }، أُزيل { $removed }، تغيّر اسم { $renamed }، صار تحت برامج أخرى { $reprogrammed }، تغييرات أخرى { $amended }
}
changes-excerpt = لم يكن لدينا من قبل إلا مقتطف من هذه القائمة. ومعظم ما أُضيف هنا ليس جديداً في القائمة نفسها.
changes-what = ماذا
changes-name = الاسم
changes-detail = البرامج، أو الاسم السابق
changes-kind = { $what ->
    [added] أُضيف
    [removed] أُزيل
    [renamed] تغيّر اسمه
    [amended] بيانات أخرى
   *[reprogrammed] برامج أخرى
}
changes-how = { $what ->
    [added] { $now }
    [removed] { $now }
    [renamed] كان { $was }
   *[reprogrammed] { $now }، كان { $was }
}
changes-rest = عدد التغييرات الأخرى لهذه القائمة في ملف JSON: { $count }.
