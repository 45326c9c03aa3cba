### The sentences of a party's page, of what would change on another list, of owners, and of the pictures.

## A party's page

party-back = العودة إلى البحث
party-answer = ما تعنيه إدراجاته لكم
party-loading = يجري البحث عن الطرف.
party-missing-title = لا طرف بهذا العنوان
party-missing = ليس في القوائم هنا طرف بالمعرّف «{ $id }». قد يكون له معرّف آخر في قوائم أحدث، فابحثوا عن اسمه.

facts-title = العناوين والأرقام وحقائق أخرى
facts-hint = ما تقوله القوائم غير الأسماء وقيود القوائم. قارنوه بما تعرفونه عن مورّدكم.
facts-none = القوائم كما هي لدينا لا تذكر عنواناً أو رقماً لهذا الطرف. وقد تذكرهما القائمة الرسمية.
fact-address = العنوان
fact-born = تاريخ الميلاد أو التأسيس
fact-birth-place = مكان الميلاد
fact-nationality = الجنسية
fact-citizenship = المواطنة
fact-title = المنصب أو اللقب
fact-identifier = الرقم
fact-security = ورقة مالية
fact-contact = الاتصال
fact-linked-to = تربطه القائمة بـ
fact-craft = سفينة أو طائرة
fact-remark = ملاحظة
one-party-why = لماذا يظهر طرف واحد في عدة قوائم؟
one-party-rule = لا تظهر قيود عدة قوائم كطرف واحد إلا حيث لا يكاد يبقى شك. ويجب أن يصح أحد ما يلي:
one-party-number = للاثنين الرقم نفسه لدى OFAC أو لدى الأمم المتحدة أو رقم السفينة نفسه.
one-party-other-number = للاثنين رقم طويل آخر مشترك، واسماهما متفقان.
one-party-organisation = للاثنين الاسم المدرج نفسه مع شكله القانوني، والبلد نفسه. وإلى جانب قائمة كتبناها بأنفسنا يكفي ألا يخالف ذلك أي بلد.
one-party-person = الاثنان شخصان بالاسم نفسه وُلدا في اليوم نفسه. وإذا كان الاسم من ثلاث كلمات على الأقل كفى أن يكون البلد وسنة الميلاد متطابقين. ومن لا يُعرف تاريخ ميلاده يبقى منفصلاً.
one-party-ours = الاثنان في قوائم كتبناها بأنفسنا، وقد قارنّا القيود.
one-party-else = وإلا يبقيان منفصلين، ويذكر كل منهما أنه قد يكون هو الآخر نفسه. ولا يُجمع أبداً قيدان من قائمة واحدة.

related-title = إدراجات ذات صلة
related-hint = هذه الأطراف مدرجة أيضاً. ولا يُستنتج من ذلك أن أحدها يملك الآخر أو يديره.
related-name = أطراف باسم مشابه
related-publication = أُدرجت معه في القائمة
related-by = بموجب { $citation }

## What if

whatif-title = ماذا لو أُدرج في قائمة أخرى؟
whatif-list = لنفترض أنه في
whatif-tag = افتراض
whatif-lede = يُقارَن { $party } بنفسه، كما لو كان في { $list } ابتداءً من اليوم. وهذا افتراض لتخططوا على أساسه. وهو لا يقول شيئاً عما ستفعله أي سلطة.
whatif-listed = { $party } موجود في { $list } بالفعل. ولن يتغير إلا ما لا يقوله قيده بعد.
whatif-nothing = لن يتغير أي جواب لأي أحد.
whatif-caption = ما الذي سيتغير، بحسب النشاط والشخص
whatif-activity = النشاط
whatif-person = لمن
whatif-now = الآن
whatif-then = عندئذ
whatif-unchanged = لا تغيير في: { $activities }.
whatif-also = { $word } كما الآن؛ وتضيف هذه القائمة قواعد
whatif-stricter = { $word }؛ ومحظور على غيركم
whatif-why = السبب: القواعد التي ستأتي معه، ومصادرها

## Owners

owners-title = هل يملك هذا الطرف مورّدكم؟
owners-lede = قد تُعامَل شركة معاملة مالكيها المدرجين وإن لم تذكرها أي قائمة. والقوائم لا تقول من يملك من. أدخلوا ما تعرفونه، وانظروا ما تستنتجه كل قاعدة منه.
owners-example = تصلح السلاسل أيضاً: أدخلوا من يملك المالك، واذكروا تلك الشركة في خانة «من».
owners-vendor = مورّدكم
owners-row = المالك { $number }
owners-owner = المالك
owners-percent = يملك نسبة
owners-company = من
owners-listed = مدرج
owners-add = إضافة مالك
owners-remove = إزالة المالك { $number }
owners-empty = أدخلوا حصة لتروا ما ينتج عنها.
owners-no-rule = لا نعلم بقاعدة عن المالكين تسري مع قوائم هذا الطرف.
owners-others = قواعد قوائم أخرى
owners-reached = { $share } محتسبة: تُعامَل معاملة مالكيها المدرجين
owners-verify = { $share } محتسبة إذا كانت القاعدة سارية: تحقّقوا
owners-below = { $share } محتسبة: لم تُبلَغ هذه القاعدة
owners-suspended = كانت { $share } ستُحتسب، لكن القاعدة معلّقة
owners-not-counted = لا تُحتسب الملكية هنا
owners-through = محتسبة عبر: { $companies }
owners-no-share = يجب أن تكون حصة { $name } أكبر من 0 وألا تتجاوز 100 في المئة.
owners-too-much = مجموع الحصص في { $name } أكثر من 100 في المئة.
owners-itself = لا يمكن أن يملك { $name } نفسه.

## Explore

explore-title = استكشاف القوائم
explore-lede = من في القوائم، وأيّ الأطراف مشتركة بينها، وما هي كل قائمة وماذا تفعل.
compared-title = القوائم جنباً إلى جنب
compared-hint = أشد قاعدة في كل قائمة. وما يسري على طرف واحد يتوقف على قيده.
compared-list = القائمة
compared-binds = المُلزَمون
compared-restricts = ما تقيّده
compared-about = ما هي
compared-held = الأطراف المتوفرة، وبتاريخ أي يوم
compared-some = لبعض القيود
compared-later = ابتداءً من يوم لاحق
compared-not-held = غير موجودة في هذا الفهرس
pictures-title = من في القوائم
explore-list = في هذه القائمة
explore-also = وفي هذه القائمة
explore-any-list = أي قائمة
explore-text = الاسم يحتوي على
explore-all = إظهار كل الأطراف
explore-count = { $count ->
    [zero] لا أطراف.
    [one] طرف واحد.
    [two] طرفان.
    [few] { $count } أطراف.
    [many] { $count } طرفاً.
   *[other] { $count } طرف.
}
explore-programme = البرنامج: { $programme }.
explore-year = أُدرج في { $year }.
explore-members = { $shown ->
    [0] لا طرف لذكره
   *[other] الأسماء: { $shown } من { $count }
}
picture-table = { $more ->
    [0] الجدول وراء الصورة
    [one] الجدول وراء الصورة، وفيه صف إضافي
    [two] الجدول وراء الصورة، وفيه صفان إضافيان
    [few] الجدول وراء الصورة، وفيه { $more } صفوف إضافية
    [many] الجدول وراء الصورة، وفيه { $more } صفاً إضافياً
   *[other] الجدول وراء الصورة، وفيه { $more } صف إضافي
}
picture-parties = الأطراف
picture-bar = { $label }: { $count ->
    [zero] لا أطراف
    [one] طرف واحد
    [two] طرفان
    [few] { $count } أطراف
    [many] { $count } طرفاً
   *[other] { $count } طرف
}
picture-choose = اختاروا شريطاً لرؤية أطرافه وحدها: أسماؤها تحت الصور.
picture-save = حفظ الصورة
picture-of = القوائم حتى { $date }
picture-country = البلد
picture-programme = القائمة والبرنامج
picture-year = السنة
picture-by-country = الأطراف بحسب البلد
picture-country-note = { $count ->
    [0] قد يكون للطرف عدة بلدان.
    [one] قد يكون للطرف عدة بلدان. وطرف واحد بلا بلد.
    [two] قد يكون للطرف عدة بلدان. وطرفان بلا بلد.
    [few] قد يكون للطرف عدة بلدان. و{ $count } أطراف بلا بلد.
    [many] قد يكون للطرف عدة بلدان. و{ $count } طرفاً بلا بلد.
   *[other] قد يكون للطرف عدة بلدان. و{ $count } طرف بلا بلد.
}
picture-by-programme = الأطراف بحسب البرنامج
picture-by-year = الأطراف بحسب سنة القيد
picture-year-note = { $count ->
    [0] القيود القائمة اليوم.
    [one] القيود القائمة اليوم. ولا تذكر القائمة يوماً لطرف واحد.
    [two] القيود القائمة اليوم. ولا تذكر القائمة يوماً لطرفين.
    [few] القيود القائمة اليوم. ولا تذكر القائمة يوماً لعدد { $count } أطراف.
    [many] القيود القائمة اليوم. ولا تذكر القائمة يوماً لعدد { $count } طرفاً.
   *[other] القيود القائمة اليوم. ولا تذكر القائمة يوماً لعدد { $count } طرف.
}
picture-by-list = الأطراف بحسب القائمة
picture-also-on = أطراف { $list } الموجودة أيضاً في
overlaps-title = ما تشترك فيه القوائم
overlaps-lists = القوائم
overlaps-note = الأطراف الموجودة في القائمتين معاً. افتحوا الجدول واختاروا صفاً لرؤيتها أعلاه.
sdn-title = حصة كل بلد من SDN List
sdn-lede = كم طرفاً من SDN List كان له عنوان في بلد ما، في يوليو 2021 وفي يناير 2023.
sdn-edition-2021-07 = يوليو 2021
sdn-edition-2023-01 = يناير 2023
sdn-by-address = بحسب العنوان
sdn-by-tie = بحسب العنوان أو الصلة
sdn-table = كل الأرقام، محسوبة بطريقتين
sdn-method = بحسب العنوان: تذكر القائمة عنواناً هناك. بحسب العنوان أو الصلة: ذلك، أو صلة تذكرها القائمة. والصلة جنسية أو مواطنة أو وثيقة ذُكر البلد معها بين قوسين. ويُحتسب كل طرف مرة واحدة لكل بلد، وقد يُحتسب لعدة بلدان.
sdn-source = محسوب من ملفات OFAC لهذين الشهرين، وفيها 8,976 و11,443 طرفاً. ويطبع سطر الأوامر الأرقام نفسها: vendor-screener index countries.
