<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
<name>QPlatformTheme</name>
<message>
<source>&amp;No</source>
<translation type="unfinished" />
</message>
<message>
<source>&amp;Yes</source>
<translation type="unfinished" />
</message>
<message>
<source>Abort</source>
<translation type="unfinished" />
</message>
<message>
<source>Apply</source>
<translation type="unfinished" />
</message>
<message>
<source>Cancel</source>
<translation type="unfinished" />
</message>
<message>
<source>Close</source>
<translation type="unfinished" />
</message>
<message>
<source>Discard</source>
<translation type="unfinished" />
</message>
<message>
<source>Help</source>
<translation type="unfinished" />
</message>
<message>
<source>Ignore</source>
<translation type="unfinished" />
</message>
<message>
<source>N&amp;o to All</source>
<translation type="unfinished" />
</message>
<message>
<source>OK</source>
<translation type="unfinished" />
</message>
<message>
<source>Open</source>
<translation type="unfinished" />
</message>
<message>
<source>Reset</source>
<translation type="unfinished" />
</message>
<message>
<source>Restore Defaults</source>
<translation type="unfinished" />
</message>
<message>
<source>Retry</source>
<translation type="unfinished" />
</message>
<message>
<source>Save</source>
<translation type="unfinished" />
</message>
<message>
<source>Save All</source>
<translation type="unfinished" />
</message>
<message>
<source>Yes to &amp;All</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>codes</name>
<message>
<source>Abduction/forced disappearance</source>
<translation>اختطاف / إخفاء قسري</translation>
</message>
<message>
<source>Accident</source>
<translation>حادث</translation>
</message>
<message>
<source>Agreement</source>
<translation>اتفاق</translation>
</message>
<message>
<source>Air/drone strike</source>
<translation>غارة جوية أو بطائرة مسيّرة</translation>
</message>
<message>
<source>Armed clash</source>
<translation>اشتباك مسلح</translation>
</message>
<message>
<source>Arrests</source>
<translation>اعتقالات</translation>
</message>
<message>
<source>Attack</source>
<translation>هجوم</translation>
</message>
<message>
<source>Battles</source>
<translation>معارك</translation>
</message>
<message>
<source>Chemical weapon</source>
<translation>سلاح كيميائي</translation>
</message>
<message>
<source>Disrupted weapons use</source>
<translation>إحباط استخدام أسلحة</translation>
</message>
<message>
<source>Earthquake</source>
<translation>زلزال</translation>
</message>
<message>
<source>Epidemic</source>
<translation>وباء</translation>
</message>
<message>
<source>Excessive force against protesters</source>
<translation>قوة مفرطة ضد محتجين</translation>
</message>
<message>
<source>Explosions/Remote violence</source>
<translation>انفجارات / عنف عن بُعد</translation>
</message>
<message>
<source>Flood</source>
<translation>فيضان</translation>
</message>
<message>
<source>Government regains territory</source>
<translation>الحكومة تستعيد أرضًا</translation>
</message>
<message>
<source>Grenade</source>
<translation>قنبلة يدوية</translation>
</message>
<message>
<source>Headquarters or base established</source>
<translation>إقامة مقر أو قاعدة</translation>
</message>
<message>
<source>Landslide</source>
<translation>انهيار أرضي</translation>
</message>
<message>
<source>Looting/property destruction</source>
<translation>نهب / تدمير ممتلكات</translation>
</message>
<message>
<source>Mob violence</source>
<translation>عنف الغوغاء</translation>
</message>
<message>
<source>Non-state actor overtakes territory</source>
<translation>جهة غير حكومية تسيطر على أرض</translation>
</message>
<message>
<source>Non-violent transfer of territory</source>
<translation>نقل أرض دون عنف</translation>
</message>
<message>
<source>Other</source>
<translation>غير ذلك</translation>
</message>
<message>
<source>Peaceful protest</source>
<translation>احتجاج سلمي</translation>
</message>
<message>
<source>People killed or hurt</source>
<translation>القتلى والجرحى</translation>
</message>
<message>
<source>Protest with intervention</source>
<translation>احتجاج مع تدخّل</translation>
</message>
<message>
<source>Protests</source>
<translation>احتجاجات</translation>
</message>
<message>
<source>Remote explosive/landmine/IED</source>
<translation>عبوة عن بُعد / لغم / عبوة ناسفة</translation>
</message>
<message>
<source>Riots</source>
<translation>أعمال شغب</translation>
</message>
<message>
<source>Sexual violence</source>
<translation>عنف جنسي</translation>
</message>
<message>
<source>Shelling/artillery/missile attack</source>
<translation>قصف / مدفعية / صواريخ</translation>
</message>
<message>
<source>Storm</source>
<translation>عاصفة</translation>
</message>
<message>
<source>Strategic developments</source>
<translation>تطورات استراتيجية</translation>
</message>
<message>
<source>Suicide bomb</source>
<translation>تفجير انتحاري</translation>
</message>
<message>
<source>Unclassified</source>
<translation>غير مصنّف</translation>
</message>
<message>
<source>Violence against civilians</source>
<translation>عنف ضد مدنيين</translation>
</message>
<message>
<source>Violent demonstration</source>
<translation>مظاهرة عنيفة</translation>
</message>
<message>
<source>Volcanic eruption</source>
<translation>ثوران بركاني</translation>
</message>
<message>
<source>Wildfire</source>
<translation>حريق غابات</translation>
</message>
</context>
<context>
<name>gisviewer</name>
<message numerus="yes">
<source> and {n} more</source>
<translation>
<numerusform>و{n} آخر</numerusform>
<numerusform>وواحد آخر</numerusform>
<numerusform>واثنان آخران</numerusform>
<numerusform>و{n} أخرى</numerusform>
<numerusform>و{n} آخر</numerusform>
<numerusform>و{n} آخر</numerusform>
</translation>
</message>
<message>
<source> km</source>
<translation> كم</translation>
</message>
<message>
<source> px</source>
<translation> بكسل</translation>
</message>
<message>
<source>&amp;About</source>
<translation>&amp;حول البرنامج</translation>
</message>
<message>
<source>&amp;Add an incident from the selected words</source>
<translation>&amp;إضافة حادثة من الكلمات المحددة</translation>
</message>
<message>
<source>&amp;Analysis</source>
<translation>ال&amp;تحليل</translation>
</message>
<message>
<source>&amp;Buffer around features …</source>
<translation>نطاق &amp;حول المعالم …</translation>
</message>
<message>
<source>&amp;Charts</source>
<translation>الرسوم ال&amp;بيانية</translation>
</message>
<message>
<source>&amp;Check the installation</source>
<translation>&amp;فحص التثبيت</translation>
</message>
<message>
<source>&amp;Clear the filter</source>
<translation>&amp;مسح المرشّح</translation>
</message>
<message>
<source>&amp;Clear the selection of features</source>
<translation>&amp;إلغاء تحديد المعالم</translation>
</message>
<message>
<source>&amp;Delete the incidents</source>
<translation>&amp;حذف الحوادث</translation>
</message>
<message>
<source>&amp;Edit</source>
<translation>&amp;تحرير</translation>
</message>
<message>
<source>&amp;Export …</source>
<translation>&amp;تصدير …</translation>
</message>
<message>
<source>&amp;File</source>
<translation>&amp;ملف</translation>
</message>
<message>
<source>&amp;Filter beside the map</source>
<translation>ال&amp;مرشّح بجانب الخريطة</translation>
</message>
<message>
<source>&amp;Find anything …</source>
<translation>&amp;البحث عن أي شيء …</translation>
</message>
<message>
<source>&amp;Find in articles and incidents</source>
<translation>ال&amp;بحث في المقالات والحوادث</translation>
</message>
<message>
<source>&amp;Full screen</source>
<translation>&amp;ملء الشاشة</translation>
</message>
<message>
<source>&amp;Go through the queue</source>
<translation>&amp;المرور على القائمة</translation>
</message>
<message>
<source>&amp;Help</source>
<translation>&amp;مساعدة</translation>
</message>
<message>
<source>&amp;History</source>
<translation>&amp;السجل التاريخي</translation>
</message>
<message>
<source>&amp;Import incidents from a table …</source>
<translation>&amp;استيراد حوادث من جدول …</translation>
</message>
<message>
<source>&amp;Keys</source>
<translation>المف&amp;اتيح</translation>
</message>
<message>
<source>&amp;Layers</source>
<translation>ال&amp;طبقات</translation>
</message>
<message>
<source>&amp;Line</source>
<translation>&amp;خط</translation>
</message>
<message>
<source>&amp;Manual</source>
<translation>&amp;الدليل</translation>
</message>
<message>
<source>&amp;Measure</source>
<translation>&amp;قياس</translation>
</message>
<message>
<source>&amp;Merge the incidents</source>
<translation>&amp;دمج الحوادث</translation>
</message>
<message>
<source>&amp;New project</source>
<translation>مشروع &amp;جديد</translation>
</message>
<message>
<source>&amp;Next panel</source>
<translation>اللوحة ال&amp;تالية</translation>
</message>
<message>
<source>&amp;Not mapped</source>
<translation>&amp;غير الموضوع على الخريطة</translation>
</message>
<message>
<source>&amp;Online basemap, on or off</source>
<translation>خريطة الشبكة، تشغيل &amp;أو إيقاف</translation>
</message>
<message>
<source>&amp;Open articles …</source>
<translation>&amp;فتح مقالات …</translation>
</message>
<message>
<source>&amp;Panels</source>
<translation>الل&amp;وحات</translation>
</message>
<message>
<source>&amp;Paste an article</source>
<translation>&amp;لصق مقال</translation>
</message>
<message>
<source>&amp;Point</source>
<translation>&amp;نقطة</translation>
</message>
<message>
<source>&amp;Previous panel</source>
<translation>اللوحة ال&amp;سابقة</translation>
</message>
<message>
<source>&amp;Quit</source>
<translation>إن&amp;هاء</translation>
</message>
<message>
<source>&amp;Redo</source>
<translation>إ&amp;عادة</translation>
</message>
<message>
<source>&amp;Reset the layout</source>
<translation>إ&amp;عادة ضبط التخطيط</translation>
</message>
<message>
<source>&amp;Review</source>
<translation>المرا&amp;جعة</translation>
</message>
<message>
<source>&amp;Save</source>
<translation>&amp;حفظ</translation>
</message>
<message>
<source>&amp;Settings …</source>
<translation>الإ&amp;عدادات …</translation>
</message>
<message>
<source>&amp;Split the incident by sentences</source>
<translation>&amp;تقسيم الحادثة حسب الجمل</translation>
</message>
<message>
<source>&amp;Table of incidents</source>
<translation>&amp;جدول الحوادث</translation>
</message>
<message>
<source>&amp;Undo</source>
<translation>&amp;تراجع</translation>
</message>
<message>
<source>&amp;View</source>
<translation>&amp;عرض</translation>
</message>
<message>
<source>0 of {total} shown: the filter hides everything.</source>
<translation>لا يُعرض شيء من {total}: المرشّح يخفي كل شيء.</translation>
</message>
<message>
<source>A colour of its own</source>
<translation>لون خاص بها</translation>
</message>
<message>
<source>A copy is in {path}.</source>
<translation>توجد نسخة في {path}.</translation>
</message>
<message>
<source>A double click or Enter ends it, Backspace takes the last point back, Escape gives up.</source>
<translation>ينهيه النقر المزدوج أو Enter، ويزيل Backspace آخر نقطة، ويلغي Escape.</translation>
</message>
<message>
<source>A draft: all that was not rejected</source>
<translation>مسودة: كل ما لم يُرفض</translation>
</message>
<message>
<source>A file of this name exists; you will be asked before it is replaced.</source>
<translation>يوجد ملف بهذا الاسم؛ ستُسأل قبل استبداله.</translation>
</message>
<message>
<source>A government</source>
<translation>حكومة</translation>
</message>
<message>
<source>A government, not a place</source>
<translation>حكومة وليست مكانًا</translation>
</message>
<message>
<source>A month</source>
<translation>شهر</translation>
</message>
<message>
<source>A name, or coordinates in any notation</source>
<translation>اسم، أو إحداثيات بأي ترميز</translation>
</message>
<message>
<source>A picture of the map is on the clipboard.</source>
<translation>صورة الخريطة في الحافظة.</translation>
</message>
<message>
<source>A sentence under the title</source>
<translation>جملة تحت العنوان</translation>
</message>
<message>
<source>A short report made for trying out</source>
<translation>تقرير قصير للتجربة</translation>
</message>
<message>
<source>A text, PDF, web page or mail</source>
<translation>نص أو PDF أو صفحة ويب أو بريد</translation>
</message>
<message>
<source>A week</source>
<translation>أسبوع</translation>
</message>
<message>
<source>A year</source>
<translation>سنة</translation>
</message>
<message>
<source>A&amp;ccept the incidents</source>
<translation>&amp;قبول الحوادث</translation>
</message>
<message>
<source>A&amp;rea</source>
<translation>&amp;مساحة</translation>
</message>
<message>
<source>A3, landscape</source>
<translation>A3، أفقي</translation>
</message>
<message>
<source>A4, landscape</source>
<translation>A4، أفقي</translation>
</message>
<message>
<source>A4, upright</source>
<translation>A4، عمودي</translation>
</message>
<message>
<source>About GIS Viewer</source>
<translation>حول GIS Viewer</translation>
</message>
<message>
<source>Accept</source>
<translation>قبول</translation>
</message>
<message>
<source>Accept it at that place</source>
<translation>قبوله في ذلك المكان</translation>
</message>
<message numerus="yes">
<source>Accept {n} incidents</source>
<translation>
<numerusform>قبول {n} حادثة</numerusform>
<numerusform>قبول حادثة واحدة</numerusform>
<numerusform>قبول حادثتين</numerusform>
<numerusform>قبول {n} حوادث</numerusform>
<numerusform>قبول {n} حادثة</numerusform>
<numerusform>قبول {n} حادثة</numerusform>
</translation>
</message>
<message>
<source>Accept “{title}”</source>
<translation>قبول «{title}»</translation>
</message>
<message>
<source>Accepted</source>
<translation>مقبولة</translation>
</message>
<message>
<source>Action</source>
<translation>إجراء</translation>
</message>
<message>
<source>Actor</source>
<translation>طرف</translation>
</message>
<message>
<source>Actors</source>
<translation>الأطراف</translation>
</message>
<message>
<source>Add a &amp;layer …</source>
<translation>إضافة &amp;طبقة …</translation>
</message>
<message>
<source>Add a layer</source>
<translation>إضافة طبقة</translation>
</message>
<message>
<source>Add a layer first.</source>
<translation>أضف طبقة أولًا.</translation>
</message>
<message>
<source>Add a layer of areas first.</source>
<translation>أضف طبقة مساحات أولًا.</translation>
</message>
<message>
<source>Add a sentence to “{title}”</source>
<translation>إضافة جملة إلى «{title}»</translation>
</message>
<message>
<source>Add an incident</source>
<translation>إضافة حادثة</translation>
</message>
<message>
<source>Add an incident along a &amp;line</source>
<translation>إضافة حادثة على امتداد &amp;خط</translation>
</message>
<message>
<source>Add an incident at a &amp;point of the map</source>
<translation>إضافة حادثة عند &amp;نقطة من الخريطة</translation>
</message>
<message>
<source>Add an incident over an ar&amp;ea</source>
<translation>إضافة حادثة على &amp;مساحة</translation>
</message>
<message>
<source>Add layer “{name}”</source>
<translation>إضافة الطبقة «{name}»</translation>
</message>
<message>
<source>Add layers</source>
<translation>إضافة طبقات</translation>
</message>
<message>
<source>Add the selected &amp;words to the incident</source>
<translation>إضافة الكلمات ال&amp;محددة إلى الحادثة</translation>
</message>
<message numerus="yes">
<source>Add {n} layers</source>
<translation>
<numerusform>إضافة {n} طبقة</numerusform>
<numerusform>إضافة طبقة واحدة</numerusform>
<numerusform>إضافة طبقتين</numerusform>
<numerusform>إضافة {n} طبقات</numerusform>
<numerusform>إضافة {n} طبقة</numerusform>
<numerusform>إضافة {n} طبقة</numerusform>
</translation>
</message>
<message>
<source>Add “{title}”</source>
<translation>إضافة «{title}»</translation>
</message>
<message>
<source>Address</source>
<translation>العنوان</translation>
</message>
<message>
<source>Adds a layer of the incidents with the nearest feature and how far away it is.</source>
<translation>يضيف طبقة بالحوادث مع أقرب معلم وبعده.</translation>
</message>
<message>
<source>Adds a layer of the incidents with the nearest land border and how far away it is.</source>
<translation>يضيف طبقة بالحوادث مع أقرب حدود برية وبعدها.</translation>
</message>
<message>
<source>Adds the area within a distance of the features as a layer.</source>
<translation>يضيف المساحة الواقعة ضمن مسافة من المعالم طبقةً.</translation>
</message>
<message>
<source>Adds the areas as a layer coloured by the number of incidents, with the number of people killed.</source>
<translation>يضيف المساحات طبقةً ملوّنة بعدد الحوادث، مع عدد القتلى.</translation>
</message>
<message>
<source>All articles</source>
<translation>كل المقالات</translation>
</message>
<message>
<source>All articles in it</source>
<translation>كل المقالات فيه</translation>
</message>
<message>
<source>All files</source>
<translation>كل الملفات</translation>
</message>
<message>
<source>All incidents are shown.</source>
<translation>كل الحوادث معروضة.</translation>
</message>
<message>
<source>Ambiguous</source>
<translation>ملتبس</translation>
</message>
<message>
<source>Analysis “{name}”</source>
<translation>تحليل «{name}»</translation>
</message>
<message>
<source>Another one, by its code or name</source>
<translation>نظام آخر، برمزه أو اسمه</translation>
</message>
<message>
<source>Another reason …</source>
<translation>سبب آخر …</translation>
</message>
<message>
<source>Any role</source>
<translation>أي دور</translation>
</message>
<message>
<source>Any status</source>
<translation>أي حالة</translation>
</message>
<message>
<source>Apply a correction elsewhere</source>
<translation>تطبيق تصحيح في مواضع أخرى</translation>
</message>
<message>
<source>Apply all now</source>
<translation>تطبيق الكل الآن</translation>
</message>
<message>
<source>Apply it there …</source>
<translation>تطبيقه هناك …</translation>
</message>
<message>
<source>Apply the last correction to other mentions</source>
<translation>تطبيق آخر تصحيح على مواضع أخرى</translation>
</message>
<message>
<source>Apply the rules</source>
<translation>تطبيق القواعد</translation>
</message>
<message numerus="yes">
<source>Apply to {n}</source>
<translation>
<numerusform>تطبيق على {n}</numerusform>
<numerusform>تطبيق على واحد</numerusform>
<numerusform>تطبيق على اثنين</numerusform>
<numerusform>تطبيق على {n}</numerusform>
<numerusform>تطبيق على {n}</numerusform>
<numerusform>تطبيق على {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Apply “{words}” to {n} others</source>
<translation>
<numerusform>تطبيق «{words}» على {n} أخرى</numerusform>
<numerusform>تطبيق «{words}» على واحد آخر</numerusform>
<numerusform>تطبيق «{words}» على اثنين آخرين</numerusform>
<numerusform>تطبيق «{words}» على {n} أخرى</numerusform>
<numerusform>تطبيق «{words}» على {n} أخرى</numerusform>
<numerusform>تطبيق «{words}» على {n} أخرى</numerusform>
</translation>
</message>
<message>
<source>Area</source>
<translation>المساحة</translation>
</message>
<message>
<source>Area {area}, outline {length}</source>
<translation>المساحة {area}، المحيط {length}</translation>
</message>
<message>
<source>Areas</source>
<translation>مساحات</translation>
</message>
<message>
<source>Article</source>
<translation>المقال</translation>
</message>
<message>
<source>Articles</source>
<translation>المقالات</translation>
</message>
<message>
<source>Articles are files such as .txt, .html, .pdf, .docx, .eml or .jsonl.</source>
<translation>المقالات ملفات مثل ‎.txt و‎.html و‎.pdf و‎.docx و‎.eml و‎.jsonl.</translation>
</message>
<message>
<source>As a layer</source>
<translation>كطبقة</translation>
</message>
<message>
<source>As in “12 wounded; 300–500 displaced”</source>
<translation>مثل «12 wounded; 300–500 displaced»</translation>
</message>
<message>
<source>As incidents</source>
<translation>كحوادث</translation>
</message>
<message>
<source>As many features in each</source>
<translation>عدد متساوٍ من المعالم في كل منها</translation>
</message>
<message>
<source>At sea</source>
<translation>في البحر</translation>
</message>
<message>
<source>Attribute table</source>
<translation>جدول السمات</translation>
</message>
<message>
<source>Attributes</source>
<translation>السمات</translation>
</message>
<message>
<source>Attributes of the feature</source>
<translation>سمات المعلم</translation>
</message>
<message>
<source>Author</source>
<translation>الكاتب</translation>
</message>
<message>
<source>Back</source>
<translation>رجوع</translation>
</message>
<message>
<source>Back to the default: {label}</source>
<translation>العودة إلى الافتراضي: {label}</translation>
</message>
<message>
<source>Back to the defaults</source>
<translation>العودة إلى القيم الافتراضية</translation>
</message>
<message>
<source>Becomes</source>
<translation>يصبح</translation>
</message>
<message>
<source>Before the first step</source>
<translation>قبل الخطوة الأولى</translation>
</message>
<message>
<source>Begin anew</source>
<translation>البدء من جديد</translation>
</message>
<message>
<source>Blue to yellow</source>
<translation>من الأزرق إلى الأصفر</translation>
</message>
<message>
<source>Border or region</source>
<translation>حدود أو إقليم</translation>
</message>
<message>
<source>Borders</source>
<translation>الحدود</translation>
</message>
<message>
<source>Breaks</source>
<translation>الفواصل</translation>
</message>
<message>
<source>Buffer around features</source>
<translation>نطاق حول المعالم</translation>
</message>
<message>
<source>By</source>
<translation>بقلم</translation>
</message>
<message>
<source>By keyboard: arrows move the map, Enter takes its middle. Escape gives up.</source>
<translation>بلوحة المفاتيح: الأسهم تحرّك الخريطة، وEnter يأخذ وسطها. يلغي Escape.</translation>
</message>
<message>
<source>CSV</source>
<translation>CSV</translation>
</message>
<message>
<source>CSV, ACLED-shaped</source>
<translation>CSV، بشكل ACLED</translation>
</message>
<message>
<source>CSV, UCDP-shaped</source>
<translation>CSV، بشكل UCDP</translation>
</message>
<message>
<source>Cancel</source>
<translation>إلغاء</translation>
</message>
<message>
<source>Cancel everything</source>
<translation>إلغاء الكل</translation>
</message>
<message>
<source>Cancel the work under way</source>
<translation>إيقاف العمل الجاري</translation>
</message>
<message>
<source>Cancel: {label}</source>
<translation>إيقاف: {label}</translation>
</message>
<message>
<source>Casualties</source>
<translation>الضحايا</translation>
</message>
<message>
<source>Categories: a colour for each value</source>
<translation>فئات: لون لكل قيمة</translation>
</message>
<message>
<source>Change</source>
<translation>تغيير</translation>
</message>
<message>
<source>Change how exactly the date is known</source>
<translation>تغيير دقة التاريخ</translation>
</message>
<message>
<source>Change the actors</source>
<translation>تغيير الأطراف</translation>
</message>
<message>
<source>Change the casualties</source>
<translation>تغيير الضحايا</translation>
</message>
<message>
<source>Change the coordinates …</source>
<translation>تغيير الإحداثيات …</translation>
</message>
<message>
<source>Change the dates</source>
<translation>تغيير التواريخ</translation>
</message>
<message>
<source>Change the day of publication</source>
<translation>تغيير يوم النشر</translation>
</message>
<message>
<source>Change the facts of “{title}”</source>
<translation>تغيير معلومات «{title}»</translation>
</message>
<message>
<source>Change the notes</source>
<translation>تغيير الملاحظات</translation>
</message>
<message>
<source>Change the number of deaths</source>
<translation>تغيير عدد القتلى</translation>
</message>
<message>
<source>Change the precision</source>
<translation>تغيير الدقة</translation>
</message>
<message>
<source>Change the sub-type</source>
<translation>تغيير النوع الفرعي</translation>
</message>
<message>
<source>Change the tags</source>
<translation>تغيير الوسوم</translation>
</message>
<message>
<source>Change the title</source>
<translation>تغيير العنوان</translation>
</message>
<message>
<source>Change the type</source>
<translation>تغيير النوع</translation>
</message>
<message>
<source>Chapters</source>
<translation>الفصول</translation>
</message>
<message numerus="yes">
<source>Check again: take {n} changes</source>
<translation>
<numerusform>إعادة الفحص: أخذ {n} تغيير</numerusform>
<numerusform>إعادة الفحص: أخذ تغيير واحد</numerusform>
<numerusform>إعادة الفحص: أخذ تغييرين</numerusform>
<numerusform>إعادة الفحص: أخذ {n} تغييرات</numerusform>
<numerusform>إعادة الفحص: أخذ {n} تغييرًا</numerusform>
<numerusform>إعادة الفحص: أخذ {n} تغيير</numerusform>
</translation>
</message>
<message>
<source>Check all incidents</source>
<translation>فحص كل الحوادث</translation>
</message>
<message>
<source>Check the articles a&amp;gain …</source>
<translation>إعادة فحص ال&amp;مقالات …</translation>
</message>
<message>
<source>Check the articles again</source>
<translation>إعادة فحص المقالات</translation>
</message>
<message>
<source>Check the installation</source>
<translation>فحص التثبيت</translation>
</message>
<message>
<source>Check the name; it may have been moved.</source>
<translation>تحقّق من الاسم؛ ربما نُقل الملف.</translation>
</message>
<message>
<source>Check the two dates; the first is the start.</source>
<translation>تحقّق من التاريخين؛ الأول هو البداية.</translation>
</message>
<message>
<source>Check what was found</source>
<translation>تحقّق مما وُجد</translation>
</message>
<message>
<source>Checking the incidents</source>
<translation>فحص الحوادث</translation>
</message>
<message>
<source>Checking the installation</source>
<translation>فحص التثبيت</translation>
</message>
<message>
<source>Checking …</source>
<translation>جارٍ الفحص …</translation>
</message>
<message>
<source>Choose the place on the map</source>
<translation>اختيار المكان على الخريطة</translation>
</message>
<message>
<source>Choose this place</source>
<translation>اختيار هذا المكان</translation>
</message>
<message>
<source>Choose this place instead</source>
<translation>اختيار هذا المكان بدلًا منه</translation>
</message>
<message>
<source>Choose what they really are. The file stays as it is.</source>
<translation>اختر ما هي في الحقيقة. يبقى الملف كما هو.</translation>
</message>
<message>
<source>Choose “Attribute table” in the menu of a layer to see its rows here.</source>
<translation>اختر «جدول السمات» من قائمة الطبقة لرؤية صفوفها هنا.</translation>
</message>
<message>
<source>Choose …</source>
<translation>اختيار …</translation>
</message>
<message>
<source>Classes</source>
<translation>الفئات</translation>
</message>
<message>
<source>Classes or labels were left out where a layer lacks their field.</source>
<translation>حُذفت الفئات أو التسميات حيث تفتقر الطبقة إلى حقلها.</translation>
</message>
<message>
<source>Classes, at most</source>
<translation>أقصى عدد للفئات</translation>
</message>
<message>
<source>Clear the filter</source>
<translation>مسح المرشّح</translation>
</message>
<message>
<source>Clear the selection</source>
<translation>مسح التحديد</translation>
</message>
<message>
<source>Click a coloured word, a marker or a row of the table: the other two show the same place.</source>
<translation>انقر كلمة ملوّنة أو علامة أو صفًّا من الجدول: يُظهر الآخران المكان نفسه.</translation>
</message>
<message>
<source>Click a feature of a layer on the map to see its attributes here.</source>
<translation>انقر معلمًا من طبقة على الخريطة لرؤية سماته هنا.</translation>
</message>
<message>
<source>Click on the map where it happened.</source>
<translation>انقر على الخريطة حيث وقع الحدث.</translation>
</message>
<message>
<source>Click points on the map, or press the space bar for its middle.</source>
<translation>انقر نقاطًا على الخريطة، أو اضغط مفتاح المسافة لوسطها.</translation>
</message>
<message>
<source>Click the place on the map (Alt+P)</source>
<translation>نقر المكان على الخريطة (Alt+P)</translation>
</message>
<message>
<source>Close</source>
<translation>إغلاق</translation>
</message>
<message>
<source>Close call: {name} ({what}) is almost as likely.</source>
<translation>تقارب شديد: {name} ({what}) بالاحتمال نفسه تقريبًا.</translation>
</message>
<message>
<source>Close the article</source>
<translation>إغلاق المقال</translation>
</message>
<message>
<source>Close the hints</source>
<translation>إغلاق التلميحات</translation>
</message>
<message>
<source>Close the later copy</source>
<translation>إغلاق النسخة الأحدث</translation>
</message>
<message>
<source>Close the message</source>
<translation>إغلاق الرسالة</translation>
</message>
<message>
<source>Close the panel “{name}”</source>
<translation>إغلاق اللوحة «{name}»</translation>
</message>
<message>
<source>Close “{title}”</source>
<translation>إغلاق «{title}»</translation>
</message>
<message>
<source>Code or name</source>
<translation>رمز أو اسم</translation>
</message>
<message>
<source>Codes of precision</source>
<translation>رموز الدقة</translation>
</message>
<message>
<source>Colour</source>
<translation>اللون</translation>
</message>
<message>
<source>Colour of the labels</source>
<translation>لون التسميات</translation>
</message>
<message>
<source>Colours</source>
<translation>الألوان</translation>
</message>
<message>
<source>Column</source>
<translation>العمود</translation>
</message>
<message>
<source>Compare</source>
<translation>مقارنة</translation>
</message>
<message>
<source>Compare with = != &lt; &lt;= &gt; &gt;=, like 'New%', in ('a', 'b'), between 1 and 9, is null; join with and, or, not. Names with blanks stand in "double quotes".</source>
<translation>قارن بـ = != &lt; &lt;= &gt; &gt;= وlike 'جديد%' وin ('a', 'b') وbetween 1 and 9 وis null؛ واربط بـ and وor وnot. الأسماء ذات الفراغات توضع بين "علامتي تنصيص".</translation>
</message>
<message>
<source>Comparing articles</source>
<translation>مقارنة المقالات</translation>
</message>
<message>
<source>Confidence</source>
<translation>الثقة</translation>
</message>
<message>
<source>Coordinate reference system</source>
<translation>النظام المرجعي للإحداثيات</translation>
</message>
<message>
<source>Coordinates</source>
<translation>الإحداثيات</translation>
</message>
<message>
<source>Coordinates of layer “{name}”</source>
<translation>إحداثيات الطبقة «{name}»</translation>
</message>
<message>
<source>Coordinates of the file</source>
<translation>إحداثيات الملف</translation>
</message>
<message>
<source>Copied</source>
<translation>نُسخ</translation>
</message>
<message>
<source>Copy</source>
<translation>نسخ</translation>
</message>
<message>
<source>Copy a &amp;report on this installation</source>
<translation>نسخ &amp;تقرير عن هذا التثبيت</translation>
</message>
<message>
<source>Copy the &amp;map as a picture</source>
<translation>نسخ ال&amp;خريطة كصورة</translation>
</message>
<message>
<source>Copy the &amp;table</source>
<translation>نسخ ال&amp;جدول</translation>
</message>
<message>
<source>Copy the report</source>
<translation>نسخ التقرير</translation>
</message>
<message>
<source>Copy the selected rows</source>
<translation>نسخ الصفوف المحددة</translation>
</message>
<message>
<source>Copy the style</source>
<translation>نسخ النمط</translation>
</message>
<message>
<source>Copy the style of a layer first.</source>
<translation>انسخ نمط طبقة أولًا.</translation>
</message>
<message>
<source>Copy the text of an article first.</source>
<translation>انسخ نص مقال أولًا.</translation>
</message>
<message>
<source>Copying the map</source>
<translation>نسخ الخريطة</translation>
</message>
<message>
<source>Correct</source>
<translation>تصحيح</translation>
</message>
<message>
<source>Correct the place</source>
<translation>تصحيح المكان</translation>
</message>
<message>
<source>Country</source>
<translation>البلد</translation>
</message>
<message>
<source>Dark</source>
<translation>داكن</translation>
</message>
<message>
<source>Data</source>
<translation>البيانات</translation>
</message>
<message>
<source>Date</source>
<translation>التاريخ</translation>
</message>
<message>
<source>Date after publication</source>
<translation>تاريخ بعد النشر</translation>
</message>
<message>
<source>Date, or first day</source>
<translation>التاريخ، أو اليوم الأول</translation>
</message>
<message>
<source>Date: {words}</source>
<translation>التاريخ: {words}</translation>
</message>
<message>
<source>Dateline</source>
<translation>مكان الخبر</translation>
</message>
<message>
<source>Dates</source>
<translation>التواريخ</translation>
</message>
<message>
<source>Dates in numbers</source>
<translation>تواريخ بالأرقام</translation>
</message>
<message>
<source>Dates, coordinates, countries, sources and numbers of all incidents can be checked here.</source>
<translation>يمكن هنا فحص تواريخ كل الحوادث وإحداثياتها وبلدانها ومصادرها وأعدادها.</translation>
</message>
<message>
<source>Day of publication</source>
<translation>يوم النشر</translation>
</message>
<message>
<source>Deaths</source>
<translation>القتلى</translation>
</message>
<message>
<source>Decisions are signed with your initials, and you have set none.</source>
<translation>تُوقَّع القرارات بالأحرف الأولى من اسمك، ولم تحدّدها بعد.</translation>
</message>
<message numerus="yes">
<source>Delete {n} incidents</source>
<translation>
<numerusform>حذف {n} حادثة</numerusform>
<numerusform>حذف حادثة واحدة</numerusform>
<numerusform>حذف حادثتين</numerusform>
<numerusform>حذف {n} حوادث</numerusform>
<numerusform>حذف {n} حادثة</numerusform>
<numerusform>حذف {n} حادثة</numerusform>
</translation>
</message>
<message>
<source>Denied</source>
<translation>منفيّ</translation>
</message>
<message>
<source>Detach or attach the panel “{name}”</source>
<translation>فصل اللوحة «{name}» أو إرفاقها</translation>
</message>
<message>
<source>Details</source>
<translation>التفاصيل</translation>
</message>
<message>
<source>Different values</source>
<translation>قيم مختلفة</translation>
</message>
<message>
<source>Discard</source>
<translation>تجاهل</translation>
</message>
<message>
<source>Discard it</source>
<translation>تجاهله</translation>
</message>
<message>
<source>Distance</source>
<translation>المسافة</translation>
</message>
<message>
<source>Distance to the nearest &amp;border …</source>
<translation>المسافة إلى أقرب &amp;حدود …</translation>
</message>
<message>
<source>Distance to the nearest border</source>
<translation>المسافة إلى أقرب حدود</translation>
</message>
<message>
<source>District</source>
<translation>منطقة</translation>
</message>
<message>
<source>Done</source>
<translation>تم</translation>
</message>
<message>
<source>Double click or Enter: go to the state after this step</source>
<translation>نقر مزدوج أو Enter: الانتقال إلى الحال بعد هذه الخطوة</translation>
</message>
<message>
<source>Double-click or press Enter to change a colour or label; clear the box to hide a class</source>
<translation>نقر مزدوج أو Enter لتغيير لون أو تسمية؛ أزل العلامة لإخفاء فئة</translation>
</message>
<message>
<source>Doubtful</source>
<translation>مشكوك فيه</translation>
</message>
<message>
<source>Doubtful incidents</source>
<translation>حوادث مشكوك فيها</translation>
</message>
<message>
<source>Down</source>
<translation>أسفل</translation>
</message>
<message numerus="yes">
<source>Draft: {n} were not reviewed by a person. The export says so.</source>
<translation>
<numerusform>مسودة: {n} لم يراجعها شخص. التصدير يذكر ذلك.</numerusform>
<numerusform>مسودة: واحدة لم يراجعها شخص. التصدير يذكر ذلك.</numerusform>
<numerusform>مسودة: اثنتان لم يراجعهما شخص. التصدير يذكر ذلك.</numerusform>
<numerusform>مسودة: {n} لم يراجعها شخص. التصدير يذكر ذلك.</numerusform>
<numerusform>مسودة: {n} لم يراجعها شخص. التصدير يذكر ذلك.</numerusform>
<numerusform>مسودة: {n} لم يراجعها شخص. التصدير يذكر ذلك.</numerusform>
</translation>
</message>
<message>
<source>Drag a rectangle over the map; with Shift it adds to the selection. Escape ends it.</source>
<translation>اسحب مستطيلًا على الخريطة؛ مع Shift يُضاف إلى التحديد. ينهيه Escape.</translation>
</message>
<message>
<source>Drag over bars, or use arrows, Shift and Enter, to show only these numbers</source>
<translation>اسحب فوق الأعمدة، أو استخدم الأسهم وShift وEnter، لإظهار هذه الأعداد فقط</translation>
</message>
<message>
<source>Draw a line on the map</source>
<translation>رسم خط على الخريطة</translation>
</message>
<message>
<source>Draw a line on the map (Alt+L)</source>
<translation>رسم خط على الخريطة (Alt+L)</translation>
</message>
<message>
<source>Draw an area on the map</source>
<translation>رسم مساحة على الخريطة</translation>
</message>
<message>
<source>Draw an area on the map (Alt+R)</source>
<translation>رسم مساحة على الخريطة (Alt+R)</translation>
</message>
<message>
<source>Draw as</source>
<translation>الرسم بطريقة</translation>
</message>
<message>
<source>Draw only the features that the filter lets through</source>
<translation>رسم المعالم التي يسمح بها المرشّح فقط</translation>
</message>
<message>
<source>Draw the area, corner by corner.</source>
<translation>ارسم المساحة ركنًا بعد ركن.</translation>
</message>
<message>
<source>Draw the line, point by point.</source>
<translation>ارسم الخط نقطة بعد نقطة.</translation>
</message>
<message>
<source>Drawing the countries</source>
<translation>رسم البلدان</translation>
</message>
<message>
<source>Drawn from zoom</source>
<translation>تُرسم من تقريب</translation>
</message>
<message>
<source>Duplicate</source>
<translation>تكرار</translation>
</message>
<message>
<source>Duplicate layer “{name}”</source>
<translation>تكرار الطبقة «{name}»</translation>
</message>
<message>
<source>Earlier work</source>
<translation>عمل سابق</translation>
</message>
<message>
<source>Edit</source>
<translation>تحرير</translation>
</message>
<message>
<source>Edit the record</source>
<translation>تحرير السجل</translation>
</message>
<message>
<source>End measuring (Escape)</source>
<translation>إنهاء القياس (Escape)</translation>
</message>
<message>
<source>Enter puts it at its likeliest place, or lets you click on the map; 1–9 choose a place</source>
<translation>يضعه Enter في المكان الأرجح أو يتيح النقر على الخريطة؛ 1–9 تختار مكانًا</translation>
</message>
<message>
<source>Enter the address and the credit of a provider in the settings, under Map.</source>
<translation>أدخل عنوان مزوّد واسمه في الإعدادات، تحت «الخريطة».</translation>
</message>
<message>
<source>Equal steps</source>
<translation>خطوات متساوية</translation>
</message>
<message>
<source>Event</source>
<translation>حدث</translation>
</message>
<message>
<source>Event type</source>
<translation>نوع الحدث</translation>
</message>
<message>
<source>Event without a place</source>
<translation>حدث بلا مكان</translation>
</message>
<message>
<source>Every edit is already in {path}.</source>
<translation>كل تعديل محفوظ بالفعل في {path}.</translation>
</message>
<message>
<source>Everything</source>
<translation>كل شيء</translation>
</message>
<message>
<source>Everything that was found has a marker.</source>
<translation>لكل ما وُجد علامة.</translation>
</message>
<message>
<source>Exchange them</source>
<translation>تبديلهما</translation>
</message>
<message>
<source>Export</source>
<translation>تصدير</translation>
</message>
<message>
<source>Export features</source>
<translation>تصدير المعالم</translation>
</message>
<message>
<source>Export features…</source>
<translation>تصدير المعالم…</translation>
</message>
<message>
<source>Export makes a map that opens in any browser, pictures, or data for other programs.</source>
<translation>يصنع التصدير خريطة تُفتح في أي متصفح، أو صورًا، أو بيانات لبرامج أخرى.</translation>
</message>
<message>
<source>Export the rules</source>
<translation>تصدير القواعد</translation>
</message>
<message>
<source>Export the selected rows, or all that are shown</source>
<translation>تصدير الصفوف المحددة أو كل المعروضة</translation>
</message>
<message>
<source>Export …</source>
<translation>تصدير …</translation>
</message>
<message>
<source>Exported to {path} ({size}).</source>
<translation>صُدّر إلى {path} ({size}).</translation>
</message>
<message>
<source>Exported {count} to {path}.</source>
<translation>صُدّر {count} إلى {path}.</translation>
</message>
<message>
<source>Exporting “{name}”</source>
<translation>تصدير «{name}»</translation>
</message>
<message>
<source>Extent</source>
<translation>النطاق</translation>
</message>
<message>
<source>F&amp;acts of the article …</source>
<translation>م&amp;علومات المقال …</translation>
</message>
<message>
<source>F&amp;ind in this article</source>
<translation>بح&amp;ث في هذا المقال</translation>
</message>
<message>
<source>Facts of the article</source>
<translation>معلومات المقال</translation>
</message>
<message>
<source>Facts of the article …</source>
<translation>معلومات المقال …</translation>
</message>
<message>
<source>Facts of the article: title, outlet, author, address, file</source>
<translation>معلومات المقال: العنوان والوسيلة والكاتب والعنوان الشبكي والملف</translation>
</message>
<message>
<source>Failed</source>
<translation>فشل</translation>
</message>
<message>
<source>Fatalities</source>
<translation>القتلى</translation>
</message>
<message>
<source>Fatalities, at least</source>
<translation>القتلى، على الأقل</translation>
</message>
<message>
<source>Fatalities, at most</source>
<translation>القتلى، على الأكثر</translation>
</message>
<message>
<source>Feature {n}</source>
<translation>المعلم {n}</translation>
</message>
<message>
<source>Features</source>
<translation>المعالم</translation>
</message>
<message>
<source>Features found</source>
<translation>المعالم الموجودة</translation>
</message>
<message>
<source>Fetch the basemap from {host}?</source>
<translation>هل تُجلب الخريطة من {host}؟</translation>
</message>
<message>
<source>Field</source>
<translation>الحقل</translation>
</message>
<message>
<source>Fields</source>
<translation>الحقول</translation>
</message>
<message>
<source>Fields stand in braces: {name} ({people:,}). “\n” begins a new line; “:,” parts thousands.</source>
<translation>الحقول بين قوسين: {name} ({people:,}). «
» يبدأ سطرًا جديدًا؛ و«:,» يفصل الآلاف.</translation>
</message>
<message>
<source>Figures</source>
<translation>الأرقام</translation>
</message>
<message>
<source>File</source>
<translation>الملف</translation>
</message>
<message>
<source>Files read</source>
<translation>الملفات المقروءة</translation>
</message>
<message>
<source>Filter</source>
<translation>المرشّح</translation>
</message>
<message>
<source>Filter incidents</source>
<translation>ترشيح الحوادث</translation>
</message>
<message>
<source>Filter of layer “{name}”</source>
<translation>مرشّح الطبقة «{name}»</translation>
</message>
<message>
<source>Filter of the table</source>
<translation>مرشّح الجدول</translation>
</message>
<message>
<source>Filter the map</source>
<translation>ترشيح الخريطة</translation>
</message>
<message>
<source>Filter what was not mapped</source>
<translation>ترشيح ما لم يوضع على الخريطة</translation>
</message>
<message>
<source>Filter, such as: population &gt; 1000 and name like 'New%'</source>
<translation>المرشّح، مثل: population &gt; 1000 and name like 'New%'</translation>
</message>
<message>
<source>Filter: {filter}</source>
<translation>المرشّح: {filter}</translation>
</message>
<message>
<source>Find</source>
<translation>بحث</translation>
</message>
<message>
<source>Find a setting</source>
<translation>البحث عن إعداد</translation>
</message>
<message>
<source>Find actions, incidents, articles, layers, places, coordinates</source>
<translation>البحث عن إجراءات وحوادث ومقالات وطبقات وأماكن وإحداثيات</translation>
</message>
<message>
<source>Find anything</source>
<translation>البحث عن أي شيء</translation>
</message>
<message>
<source>Find in articles and incidents</source>
<translation>البحث في المقالات والحوادث</translation>
</message>
<message>
<source>Find in the article</source>
<translation>البحث في المقال</translation>
</message>
<message>
<source>Find in the log</source>
<translation>البحث في السجل</translation>
</message>
<message>
<source>Find in the manual</source>
<translation>البحث في الدليل</translation>
</message>
<message numerus="yes">
<source>Find the files of {n} layers</source>
<translation>
<numerusform>إيجاد ملفات {n} طبقة</numerusform>
<numerusform>إيجاد ملف طبقة واحدة</numerusform>
<numerusform>إيجاد ملفي طبقتين</numerusform>
<numerusform>إيجاد ملفات {n} طبقات</numerusform>
<numerusform>إيجاد ملفات {n} طبقة</numerusform>
<numerusform>إيجاد ملفات {n} طبقة</numerusform>
</translation>
</message>
<message>
<source>Find what is d&amp;oubtful</source>
<translation>إيجاد ال&amp;مشكوك فيه</translation>
</message>
<message>
<source>Finding features</source>
<translation>البحث عن معالم</translation>
</message>
<message>
<source>Finding places …</source>
<translation>جارٍ إيجاد الأماكن …</translation>
</message>
<message>
<source>Finds the incidents inside the areas, selects them in the table, and adds them as a layer.</source>
<translation>يجد الحوادث داخل المساحات، ويحددها في الجدول، ويضيفها طبقةً.</translation>
</message>
<message>
<source>Finds the incidents within a distance of a feature, selects them, and adds them as a layer.</source>
<translation>يجد الحوادث ضمن مسافة من معلم، ويحددها، ويضيفها طبقةً.</translation>
</message>
<message>
<source>Finds words in the texts of all articles and in all fields of the incidents.</source>
<translation>يبحث عن كلمات في نصوص كل المقالات وفي كل حقول الحوادث.</translation>
</message>
<message>
<source>First actor</source>
<translation>الطرف الأول</translation>
</message>
<message>
<source>First article</source>
<translation>المقال الأول</translation>
</message>
<message>
<source>Folder</source>
<translation>مجلد</translation>
</message>
<message>
<source>For Google Earth, with time</source>
<translation>لـ Google Earth، مع الزمن</translation>
</message>
<message>
<source>For QGIS, with true shapes</source>
<translation>لـ QGIS، بالأشكال الحقيقية</translation>
</message>
<message>
<source>For maps and programs</source>
<translation>للخرائط والبرامج</translation>
</message>
<message>
<source>For print: sharp at any size</source>
<translation>للطباعة: واضح بأي حجم</translation>
</message>
<message>
<source>For spreadsheets; can be read back</source>
<translation>لجداول البيانات؛ ويمكن قراءته ثانية</translation>
</message>
<message>
<source>For the web and slides</source>
<translation>للويب والشرائح</translation>
</message>
<message>
<source>Form of the text</source>
<translation>شكل النص</translation>
</message>
<message>
<source>Format</source>
<translation>الصيغة</translation>
</message>
<message>
<source>Found</source>
<translation>وُجد</translation>
</message>
<message>
<source>From what to what</source>
<translation>من ماذا إلى ماذا</translation>
</message>
<message>
<source>GIS Viewer</source>
<translation>GIS Viewer</translation>
</message>
<message>
<source>GeoJSON</source>
<translation>GeoJSON</translation>
</message>
<message>
<source>GeoJSON and other map data</source>
<translation>GeoJSON وبيانات خرائط أخرى</translation>
</message>
<message>
<source>GeoPackage</source>
<translation>GeoPackage</translation>
</message>
<message>
<source>Geometries</source>
<translation>الأشكال الهندسية</translation>
</message>
<message>
<source>Geometry</source>
<translation>الهندسة</translation>
</message>
<message>
<source>Getting ready to read articles</source>
<translation>الاستعداد لقراءة المقالات</translation>
</message>
<message>
<source>Go online</source>
<translation>الاتصال بالشبكة</translation>
</message>
<message>
<source>Go to the &amp;map</source>
<translation>الانتقال إلى ال&amp;خريطة</translation>
</message>
<message>
<source>Go to {position}</source>
<translation>الانتقال إلى {position}</translation>
</message>
<message>
<source>Grades: darker or lighter with a number</source>
<translation>تدرّج: أغمق أو أفتح حسب رقم</translation>
</message>
<message>
<source>Group</source>
<translation>مجموعة</translation>
</message>
<message>
<source>Group {n}</source>
<translation>المجموعة {n}</translation>
</message>
<message numerus="yes">
<source>Group {n} layers</source>
<translation>
<numerusform>تجميع {n} طبقة</numerusform>
<numerusform>تجميع طبقة واحدة</numerusform>
<numerusform>تجميع طبقتين</numerusform>
<numerusform>تجميع {n} طبقات</numerusform>
<numerusform>تجميع {n} طبقة</numerusform>
<numerusform>تجميع {n} طبقة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Group “{name}”, {n} layers</source>
<translation>
<numerusform>المجموعة «{name}»، {n} طبقة</numerusform>
<numerusform>المجموعة «{name}»، طبقة واحدة</numerusform>
<numerusform>المجموعة «{name}»، طبقتان</numerusform>
<numerusform>المجموعة «{name}»، {n} طبقات</numerusform>
<numerusform>المجموعة «{name}»، {n} طبقة</numerusform>
<numerusform>المجموعة «{name}»، {n} طبقة</numerusform>
</translation>
</message>
<message>
<source>Groups of settings</source>
<translation>مجموعات الإعدادات</translation>
</message>
<message>
<source>Guard against text that a spreadsheet takes for a formula</source>
<translation>تحييد النص الذي يظنه جدول البيانات صيغة</translation>
</message>
<message>
<source>Height in pixels</source>
<translation>الارتفاع بالبكسل</translation>
</message>
<message>
<source>Hide layer “{name}”</source>
<translation>إخفاء الطبقة «{name}»</translation>
</message>
<message>
<source>Hints</source>
<translation>التلميحات</translation>
</message>
<message>
<source>Histogram</source>
<translation>المدرّج التكراري</translation>
</message>
<message>
<source>History</source>
<translation>السجل التاريخي</translation>
</message>
<message>
<source>Identifier</source>
<translation>المعرّف</translation>
</message>
<message>
<source>Import</source>
<translation>استيراد</translation>
</message>
<message>
<source>Import incidents</source>
<translation>استيراد حوادث</translation>
</message>
<message>
<source>Import rules</source>
<translation>استيراد قواعد</translation>
</message>
<message>
<source>Import “{name}”</source>
<translation>استيراد «{name}»</translation>
</message>
<message>
<source>Import …</source>
<translation>استيراد …</translation>
</message>
<message>
<source>Imported</source>
<translation>مستورد</translation>
</message>
<message>
<source>Importing “{name}”</source>
<translation>جارٍ استيراد «{name}»</translation>
</message>
<message>
<source>In one column of text</source>
<translation>في عمود نص واحد</translation>
</message>
<message>
<source>In the review queue</source>
<translation>في قائمة المراجعة</translation>
</message>
<message>
<source>In two columns of numbers</source>
<translation>في عمودي أعداد</translation>
</message>
<message>
<source>Incident</source>
<translation>الحادثة</translation>
</message>
<message>
<source>Incidents</source>
<translation>الحوادث</translation>
</message>
<message>
<source>Incidents &amp;inside areas …</source>
<translation>الحوادث &amp;داخل مساحات …</translation>
</message>
<message>
<source>Incidents &amp;near features …</source>
<translation>الحوادث &amp;قرب معالم …</translation>
</message>
<message>
<source>Incidents and places will be listed here.</source>
<translation>ستُسرد هنا الحوادث والأماكن.</translation>
</message>
<message>
<source>Incidents can be reviewed, edited and filtered in time; a layer is only shown.</source>
<translation>يمكن مراجعة الحوادث وتحريرها وترشيحها زمنيًا؛ أما الطبقة فتُعرض فقط.</translation>
</message>
<message>
<source>Incidents in {layer}</source>
<translation>الحوادث في {layer}</translation>
</message>
<message>
<source>Incidents inside areas</source>
<translation>الحوادث داخل مساحات</translation>
</message>
<message>
<source>Incidents near features</source>
<translation>الحوادث قرب معالم</translation>
</message>
<message>
<source>Incidents only</source>
<translation>الحوادث فقط</translation>
</message>
<message>
<source>Incidents per &amp;area …</source>
<translation>الحوادث في كل م&amp;ساحة …</translation>
</message>
<message>
<source>Incidents per area</source>
<translation>الحوادث في كل مساحة</translation>
</message>
<message>
<source>Incidents per area of {layer}</source>
<translation>الحوادث في كل مساحة من {layer}</translation>
</message>
<message>
<source>Incidents with their sentences</source>
<translation>الحوادث مع جملها</translation>
</message>
<message>
<source>Incidents within {distance} of {layer}</source>
<translation>الحوادث ضمن {distance} من {layer}</translation>
</message>
<message>
<source>Is its file where it was?</source>
<translation>هل ما زال ملفها في مكانه؟</translation>
</message>
<message>
<source>It was in {folder}.</source>
<translation>كان في {folder}.</translation>
</message>
<message>
<source>Join overlapping areas into one</source>
<translation>ضمّ المساحات المتداخلة</translation>
</message>
<message>
<source>KML</source>
<translation>KML</translation>
</message>
<message>
<source>KML in one packed file</source>
<translation>KML في ملف مضغوط واحد</translation>
</message>
<message>
<source>KMZ</source>
<translation>KMZ</translation>
</message>
<message>
<source>Keep apart</source>
<translation>إبقاؤها منفصلة</translation>
</message>
<message>
<source>Keep it for the next start</source>
<translation>الاحتفاظ به للتشغيل التالي</translation>
</message>
<message>
<source>Keeping the style</source>
<translation>حفظ النمط</translation>
</message>
<message>
<source>Keeps them apart and does not ask again</source>
<translation>يبقيها منفصلة ولا يسأل ثانية</translation>
</message>
<message>
<source>Keys</source>
<translation>المفاتيح</translation>
</message>
<message>
<source>Kind</source>
<translation>الصنف</translation>
</message>
<message>
<source>Known</source>
<translation>معروف</translation>
</message>
<message>
<source>L&amp;og of changes</source>
<translation>سجل ال&amp;تغييرات</translation>
</message>
<message>
<source>Label</source>
<translation>التسمية</translation>
</message>
<message>
<source>Labels</source>
<translation>التسميات</translation>
</message>
<message>
<source>Labels from zoom</source>
<translation>التسميات من تقريب</translation>
</message>
<message>
<source>Language</source>
<translation>اللغة</translation>
</message>
<message>
<source>Last changed</source>
<translation>آخر تغيير</translation>
</message>
<message>
<source>Last day</source>
<translation>اليوم الأخير</translation>
</message>
<message>
<source>Later</source>
<translation>لاحقًا</translation>
</message>
<message>
<source>Latitude</source>
<translation>خط العرض</translation>
</message>
<message>
<source>Latitude and longitude: 40.2, 44.5</source>
<translation>خط العرض وخط الطول: 40.2, 44.5</translation>
</message>
<message>
<source>Latitude or northing comes first</source>
<translation>خط العرض أو الشمال يأتي أولًا</translation>
</message>
<message>
<source>Latitude or y</source>
<translation>خط العرض أو y</translation>
</message>
<message>
<source>Latitude, longitude, in any notation</source>
<translation>خط العرض ثم خط الطول، بأي ترميز</translation>
</message>
<message>
<source>Layer</source>
<translation>الطبقة</translation>
</message>
<message>
<source>Layer in the file</source>
<translation>الطبقة في الملف</translation>
</message>
<message>
<source>Layers</source>
<translation>الطبقات</translation>
</message>
<message>
<source>Layers of the file</source>
<translation>طبقات الملف</translation>
</message>
<message>
<source>Leave out names of people, and the sentences</source>
<translation>حذف أسماء الأشخاص والجمل</translation>
</message>
<message>
<source>Leave out the articles' sentences</source>
<translation>حذف جمل المقالات</translation>
</message>
<message>
<source>Leave the place as it is (Escape)</source>
<translation>ترك المكان كما هو (Escape)</translation>
</message>
<message>
<source>Left out: {parts}.</source>
<translation>المحذوف: {parts}.</translation>
</message>
<message>
<source>Length {length}</source>
<translation>الطول {length}</translation>
</message>
<message>
<source>Length {length}, last leg {last}</source>
<translation>الطول {length}، المقطع الأخير {last}</translation>
</message>
<message>
<source>Libraries</source>
<translation>المكتبات</translation>
</message>
<message>
<source>Library</source>
<translation>المكتبة</translation>
</message>
<message>
<source>Licence</source>
<translation>الرخصة</translation>
</message>
<message>
<source>Lies at {place}, at sea.</source>
<translation>يقع عند {place}، في البحر.</translation>
</message>
<message>
<source>Lies at {place}, in {country}.</source>
<translation>يقع عند {place}، في {country}.</translation>
</message>
<message>
<source>Light</source>
<translation>فاتح</translation>
</message>
<message>
<source>Light to dark blue</source>
<translation>من الأزرق الفاتح إلى الداكن</translation>
</message>
<message>
<source>Light to dark red</source>
<translation>من الأحمر الفاتح إلى الداكن</translation>
</message>
<message>
<source>Line</source>
<translation>خط</translation>
</message>
<message>
<source>Lines</source>
<translation>خطوط</translation>
</message>
<message>
<source>Lines and areas, not a point on each</source>
<translation>خطوط ومساحات، لا نقطة على كل منها</translation>
</message>
<message>
<source>Load it again</source>
<translation>تحميلها من جديد</translation>
</message>
<message>
<source>Log</source>
<translation>السجل</translation>
</message>
<message>
<source>Log of changes</source>
<translation>سجل التغييرات</translation>
</message>
<message>
<source>Longitude</source>
<translation>خط الطول</translation>
</message>
<message>
<source>Longitude or x</source>
<translation>خط الطول أو x</translation>
</message>
<message>
<source>Look for it …</source>
<translation>البحث عنه …</translation>
</message>
<message>
<source>Looking for “{words}”</source>
<translation>البحث عن «{words}»</translation>
</message>
<message>
<source>Looking through “{folder}”</source>
<translation>تصفّح «{folder}»</translation>
</message>
<message>
<source>Looking up the position</source>
<translation>البحث عن الموضع</translation>
</message>
<message>
<source>Looking where “{name}” lies</source>
<translation>النظر في موقع «{name}»</translation>
</message>
<message>
<source>Manual</source>
<translation>الدليل</translation>
</message>
<message>
<source>Map</source>
<translation>الخريطة</translation>
</message>
<message>
<source>Map it</source>
<translation>وضعه على الخريطة</translation>
</message>
<message>
<source>Map the places of a news article</source>
<translation>وضع أماكن مقال إخباري على الخريطة</translation>
</message>
<message>
<source>Map “{words}”</source>
<translation>وضع «{words}» على الخريطة</translation>
</message>
<message>
<source>Maps the places and incidents of news articles, offline. Free software under the MIT licence.</source>
<translation>يضع أماكن المقالات الإخبارية وحوادثها على خريطة دون اتصال. برنامج حر برخصة MIT.</translation>
</message>
<message>
<source>Mark CSV as UTF-8, for older spreadsheets</source>
<translation>وسم CSV بأنه UTF-8 لجداول البيانات القديمة</translation>
</message>
<message>
<source>Mark all</source>
<translation>وسم الكل</translation>
</message>
<message>
<source>Mark as unsure</source>
<translation>وسم بأنها غير مؤكدة</translation>
</message>
<message>
<source>Mark none</source>
<translation>إلغاء وسم الكل</translation>
</message>
<message>
<source>Mark the incidents as &amp;unsure</source>
<translation>وسم الحوادث بأنها &amp;غير مؤكدة</translation>
</message>
<message numerus="yes">
<source>Mark {n} incidents as unsure</source>
<translation>
<numerusform>وسم {n} حادثة بأنها غير مؤكدة</numerusform>
<numerusform>وسم حادثة واحدة بأنها غير مؤكدة</numerusform>
<numerusform>وسم حادثتين بأنهما غير مؤكدتين</numerusform>
<numerusform>وسم {n} حوادث بأنها غير مؤكدة</numerusform>
<numerusform>وسم {n} حادثة بأنها غير مؤكدة</numerusform>
<numerusform>وسم {n} حادثة بأنها غير مؤكدة</numerusform>
</translation>
</message>
<message>
<source>Mark “{title}” as new</source>
<translation>وسم «{title}» بأنها جديدة</translation>
</message>
<message>
<source>Mark “{title}” as unsure</source>
<translation>وسم «{title}» بأنها غير مؤكدة</translation>
</message>
<message>
<source>May be</source>
<translation>ربما</translation>
</message>
<message>
<source>Mean</source>
<translation>المتوسط</translation>
</message>
<message>
<source>Measure</source>
<translation>القياس</translation>
</message>
<message>
<source>Median</source>
<translation>الوسيط</translation>
</message>
<message>
<source>Mention</source>
<translation>ذِكر</translation>
</message>
<message>
<source>Merge into one incident</source>
<translation>دمجها في حادثة واحدة</translation>
</message>
<message numerus="yes">
<source>Merge {n} incidents</source>
<translation>
<numerusform>دمج {n} حادثة</numerusform>
<numerusform>دمج حادثة واحدة</numerusform>
<numerusform>دمج حادثتين</numerusform>
<numerusform>دمج {n} حوادث</numerusform>
<numerusform>دمج {n} حادثة</numerusform>
<numerusform>دمج {n} حادثة</numerusform>
</translation>
</message>
<message>
<source>Messages</source>
<translation>الرسائل</translation>
</message>
<message>
<source>Most are in {place} then.</source>
<translation>يقع معظمها عندئذ في: {place}.</translation>
</message>
<message>
<source>Move the layer down</source>
<translation>إنزال الطبقة</translation>
</message>
<message>
<source>Move the layer up</source>
<translation>رفع الطبقة</translation>
</message>
<message>
<source>Move “{title}”</source>
<translation>نقل «{title}»</translation>
</message>
<message>
<source>Move “{title}” to {place}</source>
<translation>نقل «{title}» إلى {place}</translation>
</message>
<message>
<source>Name of the new layer</source>
<translation>اسم الطبقة الجديدة</translation>
</message>
<message>
<source>Names, with “;” between them</source>
<translation>أسماء تفصل بينها «;»</translation>
</message>
<message>
<source>Naming {where} in the same sentence would speak for {name} ({what}).</source>
<translation>ذكر {where} في الجملة نفسها يرجّح {name} ({what}).</translation>
</message>
<message>
<source>Natural breaks</source>
<translation>فواصل طبيعية</translation>
</message>
<message>
<source>Near a place</source>
<translation>قرب مكان</translation>
</message>
<message>
<source>Nearest &amp;feature to each incident …</source>
<translation>أقرب &amp;معلم إلى كل حادثة …</translation>
</message>
<message>
<source>Nearest feature to each incident</source>
<translation>أقرب معلم إلى كل حادثة</translation>
</message>
<message>
<source>Nearest of {layer}</source>
<translation>الأقرب من {layer}</translation>
</message>
<message>
<source>New</source>
<translation>جديدة</translation>
</message>
<message>
<source>New incident</source>
<translation>حادثة جديدة</translation>
</message>
<message>
<source>Next</source>
<translation>التالي</translation>
</message>
<message>
<source>Next · previous</source>
<translation>التالي · السابق</translation>
</message>
<message>
<source>No article and no event seems to be told twice.</source>
<translation>لا يبدو أن مقالًا أو حدثًا رُوي مرتين.</translation>
</message>
<message>
<source>No articles yet. Open one, paste one, or drop files here.</source>
<translation>لا مقالات بعد. افتح مقالًا أو ألصقه أو أفلت ملفات هنا.</translation>
</message>
<message>
<source>No date in the text</source>
<translation>لا تاريخ في النص</translation>
</message>
<message>
<source>No incidents</source>
<translation>لا حوادث</translation>
</message>
<message>
<source>No labels</source>
<translation>بلا تسميات</translation>
</message>
<message>
<source>No layers. Add a GeoJSON file, or drop one on the map.</source>
<translation>لا طبقات. أضف ملف GeoJSON أو أفلته على الخريطة.</translation>
</message>
<message>
<source>No online basemap has been set up.</source>
<translation>لم تُعدّ خريطة شبكة.</translation>
</message>
<message>
<source>No place of this name is known: click on the map, or draw.</source>
<translation>لا مكان معروف بهذا الاسم: انقر على الخريطة أو ارسم.</translation>
</message>
<message>
<source>No rules yet. Correct a place in the review, then let the correction apply to other mentions with T.</source>
<translation>لا قواعد بعد. صحّح مكانًا في المراجعة ثم طبّق التصحيح على مواضع أخرى بالمفتاح T.</translation>
</message>
<message>
<source>No value</source>
<translation>بلا قيمة</translation>
</message>
<message>
<source>No words are selected.</source>
<translation>لم تُحدَّد كلمات.</translation>
</message>
<message>
<source>None</source>
<translation>لا شيء</translation>
</message>
<message>
<source>Not a place</source>
<translation>ليس مكانًا</translation>
</message>
<message>
<source>Not an incident</source>
<translation>ليست حادثة</translation>
</message>
<message>
<source>Not known</source>
<translation>غير معروف</translation>
</message>
<message>
<source>Not located</source>
<translation>غير محدد الموقع</translation>
</message>
<message>
<source>Not mapped</source>
<translation>غير موضوع على الخريطة</translation>
</message>
<message>
<source>Not the same</source>
<translation>ليسا واحدًا</translation>
</message>
<message>
<source>Note</source>
<translation>ملاحظة</translation>
</message>
<message>
<source>Notes</source>
<translation>ملاحظات</translation>
</message>
<message>
<source>Nothing doubtful was found.</source>
<translation>لم يوجد ما يُشك فيه.</translation>
</message>
<message>
<source>Nothing has all of these words.</source>
<translation>لا شيء فيه كل هذه الكلمات.</translation>
</message>
<message>
<source>Nothing has asked for the network; anything that would is refused and counted here.</source>
<translation>لم يطلب شيء الشبكة؛ وكل طلب يُرفض ويُعدّ هنا.</translation>
</message>
<message>
<source>Nothing has been changed yet.</source>
<translation>لم يتغير شيء بعد.</translation>
</message>
<message>
<source>Nothing is left to review.</source>
<translation>لم يبقَ ما يُراجَع.</translation>
</message>
<message>
<source>Nothing is let out this way: the export will be empty, and say so.</source>
<translation>لا يخرج شيء بهذه الطريقة: سيكون التصدير فارغًا وسيذكر ذلك.</translation>
</message>
<message>
<source>Nothing was drawn: the points lie upon one another.</source>
<translation>لم يُرسم شيء: النقاط بعضها فوق بعض.</translation>
</message>
<message>
<source>Nothing would change.</source>
<translation>لن يتغير شيء.</translation>
</message>
<message>
<source>Now</source>
<translation>الآن</translation>
</message>
<message>
<source>Numbers</source>
<translation>الأعداد</translation>
</message>
<message>
<source>Of several kinds</source>
<translation>من عدة أنواع</translation>
</message>
<message numerus="yes">
<source>Of the first {n} rows {located} have a place and {dated} a date.</source>
<translation>
<numerusform>من أول {n} صف، لـ {located} مكان ولـ {dated} تاريخ.</numerusform>
<numerusform>من الصف الأول، لـ {located} مكان ولـ {dated} تاريخ.</numerusform>
<numerusform>من أول صفين، لـ {located} مكان ولـ {dated} تاريخ.</numerusform>
<numerusform>من أول {n} صفوف، لـ {located} مكان ولـ {dated} تاريخ.</numerusform>
<numerusform>من أول {n} صفًّا، لـ {located} مكان ولـ {dated} تاريخ.</numerusform>
<numerusform>من أول {n} صف، لـ {located} مكان ولـ {dated} تاريخ.</numerusform>
</translation>
</message>
<message>
<source>Of which articles</source>
<translation>من أي مقالات</translation>
</message>
<message>
<source>Of {total} features looked at, {n} lie in the country that they name; with the two exchanged, {m} do.</source>
<translation>من بين {total} من المعالم المفحوصة يقع {n} في البلد الذي تذكره؛ وبعد التبديل {m}.</translation>
</message>
<message>
<source>Of {total} features looked at, {n} lie near your incidents; with the two exchanged, {m} do.</source>
<translation>من بين {total} من المعالم المفحوصة يقع {n} قرب حوادثك؛ وبعد التبديل {m}.</translation>
</message>
<message>
<source>Of {total} features looked at, {n} lie on land; with the two exchanged, {m} do.</source>
<translation>من بين {total} من المعالم المفحوصة يقع {n} على اليابسة؛ وبعد التبديل {m}.</translation>
</message>
<message numerus="yes">
<source>Offline, {n} requests</source>
<translation>
<numerusform>دون اتصال، {n} طلب</numerusform>
<numerusform>دون اتصال، طلب واحد</numerusform>
<numerusform>دون اتصال، طلبان</numerusform>
<numerusform>دون اتصال، {n} طلبات</numerusform>
<numerusform>دون اتصال، {n} طلبًا</numerusform>
<numerusform>دون اتصال، {n} طلب</numerusform>
</translation>
</message>
<message>
<source>One file that works offline</source>
<translation>ملف واحد يعمل دون اتصال</translation>
</message>
<message>
<source>One is made whenever a project with new steps is closed; the settings say how many are kept.</source>
<translation>تُصنع واحدة كلما أُغلق مشروع بخطوات جديدة؛ والإعدادات تحدد كم يُحتفظ منها.</translation>
</message>
<message>
<source>One symbol</source>
<translation>رمز واحد</translation>
</message>
<message>
<source>Online basemap</source>
<translation>خريطة الشبكة</translation>
</message>
<message numerus="yes">
<source>Online: {host}, {n} requests</source>
<translation>
<numerusform>متصل: {host}، {n} طلب</numerusform>
<numerusform>متصل: {host}، طلب واحد</numerusform>
<numerusform>متصل: {host}، طلبان</numerusform>
<numerusform>متصل: {host}، {n} طلبات</numerusform>
<numerusform>متصل: {host}، {n} طلبًا</numerusform>
<numerusform>متصل: {host}، {n} طلب</numerusform>
</translation>
</message>
<message>
<source>Only in</source>
<translation>فقط في</translation>
</message>
<message>
<source>Only possible</source>
<translation>محتمل فقط</translation>
</message>
<message>
<source>Only the selected incident</source>
<translation>الحادثة المحددة فقط</translation>
</message>
<message>
<source>Only what was accepted in review</source>
<translation>ما قُبل في المراجعة فقط</translation>
</message>
<message>
<source>Only where the place is in {country} now</source>
<translation>فقط حيث المكان الآن في {country}</translation>
</message>
<message>
<source>Opacity</source>
<translation>العتامة</translation>
</message>
<message>
<source>Opacity of layer “{name}”</source>
<translation>عتامة الطبقة «{name}»</translation>
</message>
<message>
<source>Opacity of the filling</source>
<translation>عتامة التعبئة</translation>
</message>
<message>
<source>Opacity of the layer</source>
<translation>عتامة الطبقة</translation>
</message>
<message>
<source>Open</source>
<translation>فتح</translation>
</message>
<message>
<source>Open a &amp;folder …</source>
<translation>فتح م&amp;جلد …</translation>
</message>
<message>
<source>Open a folder</source>
<translation>فتح مجلد</translation>
</message>
<message>
<source>Open a folder of articles</source>
<translation>فتح مجلد مقالات</translation>
</message>
<message>
<source>Open a pro&amp;ject …</source>
<translation>فتح م&amp;شروع …</translation>
</message>
<message>
<source>Open a project</source>
<translation>فتح مشروع</translation>
</message>
<message>
<source>Open an article</source>
<translation>فتح مقال</translation>
</message>
<message>
<source>Open articles</source>
<translation>فتح مقالات</translation>
</message>
<message>
<source>Open it to read</source>
<translation>افتحه لقراءته</translation>
</message>
<message>
<source>Open the &amp;sample report</source>
<translation>فتح تقرير ال&amp;مثال</translation>
</message>
<message>
<source>Open the review queue</source>
<translation>فتح قائمة المراجعة</translation>
</message>
<message numerus="yes">
<source>Open {n} articles</source>
<translation>
<numerusform>فتح {n} مقال</numerusform>
<numerusform>فتح مقال واحد</numerusform>
<numerusform>فتح مقالين</numerusform>
<numerusform>فتح {n} مقالات</numerusform>
<numerusform>فتح {n} مقالًا</numerusform>
<numerusform>فتح {n} مقال</numerusform>
</translation>
</message>
<message>
<source>Open “{title}”</source>
<translation>فتح «{title}»</translation>
</message>
<message>
<source>Opening “{name}”</source>
<translation>جارٍ فتح «{name}»</translation>
</message>
<message>
<source>Opening “{name}” …</source>
<translation>جارٍ فتح «{name}» …</translation>
</message>
<message>
<source>Or drop articles, folders, projects and GeoJSON files anywhere in this window.</source>
<translation>أو أفلت مقالات أو مجلدات أو مشاريع أو ملفات GeoJSON في أي مكان من هذه النافذة.</translation>
</message>
<message>
<source>Orange to purple</source>
<translation>من البرتقالي إلى البنفسجي</translation>
</message>
<message>
<source>Order of dates</source>
<translation>ترتيب التواريخ</translation>
</message>
<message>
<source>Order the rules</source>
<translation>ترتيب القواعد</translation>
</message>
<message>
<source>Other</source>
<translation>غير ذلك</translation>
</message>
<message>
<source>Other places of this name</source>
<translation>أماكن أخرى بهذا الاسم</translation>
</message>
<message>
<source>Other values</source>
<translation>قيم أخرى</translation>
</message>
<message>
<source>Other values or none</source>
<translation>قيم أخرى أو لا قيمة</translation>
</message>
<message>
<source>Outlet</source>
<translation>الوسيلة الإعلامية</translation>
</message>
<message>
<source>Outline</source>
<translation>الإطار</translation>
</message>
<message>
<source>Over a limit</source>
<translation>فوق حدّ</translation>
</message>
<message>
<source>Paste text</source>
<translation>لصق نص</translation>
</message>
<message>
<source>Paste the style</source>
<translation>لصق النمط</translation>
</message>
<message numerus="yes">
<source>Paste the style on {n} layers</source>
<translation>
<numerusform>لصق النمط على {n} طبقة</numerusform>
<numerusform>لصق النمط على طبقة واحدة</numerusform>
<numerusform>لصق النمط على طبقتين</numerusform>
<numerusform>لصق النمط على {n} طبقات</numerusform>
<numerusform>لصق النمط على {n} طبقة</numerusform>
<numerusform>لصق النمط على {n} طبقة</numerusform>
</translation>
</message>
<message>
<source>Paste the style on “{name}”</source>
<translation>لصق النمط على «{name}»</translation>
</message>
<message>
<source>Pasted text</source>
<translation>نص ملصق</translation>
</message>
<message>
<source>People</source>
<translation>الأشخاص</translation>
</message>
<message>
<source>Picture</source>
<translation>صورة</translation>
</message>
<message>
<source>Picture, PDF</source>
<translation>صورة، PDF</translation>
</message>
<message>
<source>Picture, PNG</source>
<translation>صورة، PNG</translation>
</message>
<message>
<source>Place</source>
<translation>المكان</translation>
</message>
<message>
<source>Place in words</source>
<translation>المكان بالكلمات</translation>
</message>
<message>
<source>Place: {words}</source>
<translation>المكان: {words}</translation>
</message>
<message>
<source>Placed by {who}, by hand.</source>
<translation>وضعه {who} يدويًا.</translation>
</message>
<message>
<source>Places are found in the text and put on an offline map, each with the sentence that names it.</source>
<translation>تُستخرج الأماكن من النص وتوضع على خريطة دون اتصال، كل منها مع الجملة التي تذكره.</translation>
</message>
<message>
<source>Places found</source>
<translation>الأماكن الموجودة</translation>
</message>
<message>
<source>Places that are only named, too</source>
<translation>الأماكن المذكورة فقط أيضًا</translation>
</message>
<message>
<source>Please wait</source>
<translation>يرجى الانتظار</translation>
</message>
<message>
<source>Points</source>
<translation>نقاط</translation>
</message>
<message>
<source>Position of the pointer</source>
<translation>موضع المؤشر</translation>
</message>
<message>
<source>Precision</source>
<translation>الدقة</translation>
</message>
<message>
<source>Precision of the date</source>
<translation>دقة التاريخ</translation>
</message>
<message>
<source>Precision of the place</source>
<translation>دقة المكان</translation>
</message>
<message>
<source>Press J for the first incident of the queue.</source>
<translation>اضغط J لأول حادثة في القائمة.</translation>
</message>
<message>
<source>Previous</source>
<translation>السابق</translation>
</message>
<message>
<source>Prin&amp;t the map …</source>
<translation>&amp;طباعة الخريطة …</translation>
</message>
<message>
<source>Print</source>
<translation>طباعة</translation>
</message>
<message>
<source>Print the map</source>
<translation>طباعة الخريطة</translation>
</message>
<message>
<source>Print, 300 dpi</source>
<translation>طباعة، 300 نقطة في البوصة</translation>
</message>
<message>
<source>Printing the map</source>
<translation>جارٍ طباعة الخريطة</translation>
</message>
<message>
<source>Progress</source>
<translation>التقدّم</translation>
</message>
<message>
<source>Progress of the review</source>
<translation>تقدّم المراجعة</translation>
</message>
<message>
<source>Projects</source>
<translation>المشاريع</translation>
</message>
<message>
<source>Properties</source>
<translation>الخصائص</translation>
</message>
<message>
<source>Properties of “{name}”</source>
<translation>خصائص «{name}»</translation>
</message>
<message>
<source>Proposed from the file.</source>
<translation>مقترح من الملف.</translation>
</message>
<message>
<source>Province</source>
<translation>محافظة</translation>
</message>
<message>
<source>Published</source>
<translation>نُشر</translation>
</message>
<message>
<source>Range</source>
<translation>المدى</translation>
</message>
<message>
<source>Re&amp;ject the incidents</source>
<translation>&amp;رفض الحوادث</translation>
</message>
<message>
<source>Read it again</source>
<translation>قراءته ثانية</translation>
</message>
<message>
<source>Read “{name}” again</source>
<translation>قراءة «{name}» ثانية</translation>
</message>
<message>
<source>Reading “{name}”</source>
<translation>جارٍ قراءة «{name}»</translation>
</message>
<message>
<source>Reading “{title}” again</source>
<translation>إعادة قراءة «{title}»</translation>
</message>
<message>
<source>Reading …</source>
<translation>جارٍ القراءة …</translation>
</message>
<message>
<source>Recently opened</source>
<translation>فُتح حديثًا</translation>
</message>
<message>
<source>Record</source>
<translation>السجل</translation>
</message>
<message>
<source>Redo</source>
<translation>إعادة</translation>
</message>
<message>
<source>Refused: {list}</source>
<translation>مرفوض: {list}</translation>
</message>
<message>
<source>Reject</source>
<translation>رفض</translation>
</message>
<message numerus="yes">
<source>Reject {n} incidents</source>
<translation>
<numerusform>رفض {n} حادثة</numerusform>
<numerusform>رفض حادثة واحدة</numerusform>
<numerusform>رفض حادثتين</numerusform>
<numerusform>رفض {n} حوادث</numerusform>
<numerusform>رفض {n} حادثة</numerusform>
<numerusform>رفض {n} حادثة</numerusform>
</translation>
</message>
<message>
<source>Reject “{title}”</source>
<translation>رفض «{title}»</translation>
</message>
<message>
<source>Reject, for a reason</source>
<translation>رفض بسبب</translation>
</message>
<message>
<source>Rejected</source>
<translation>مرفوضة</translation>
</message>
<message>
<source>Remove</source>
<translation>إزالة</translation>
</message>
<message>
<source>Remove layer “{name}”</source>
<translation>إزالة الطبقة «{name}»</translation>
</message>
<message>
<source>Remove the group with its layers</source>
<translation>إزالة المجموعة مع طبقاتها</translation>
</message>
<message>
<source>Remove the layer</source>
<translation>إزالة الطبقة</translation>
</message>
<message>
<source>Remove the rule “{words}”</source>
<translation>إزالة القاعدة «{words}»</translation>
</message>
<message numerus="yes">
<source>Remove {n} layers</source>
<translation>
<numerusform>إزالة {n} طبقة</numerusform>
<numerusform>إزالة طبقة واحدة</numerusform>
<numerusform>إزالة طبقتين</numerusform>
<numerusform>إزالة {n} طبقات</numerusform>
<numerusform>إزالة {n} طبقة</numerusform>
<numerusform>إزالة {n} طبقة</numerusform>
</translation>
</message>
<message>
<source>Rename</source>
<translation>إعادة تسمية</translation>
</message>
<message>
<source>Rename group “{name}”</source>
<translation>إعادة تسمية المجموعة «{name}»</translation>
</message>
<message>
<source>Rename layer “{name}”</source>
<translation>إعادة تسمية الطبقة «{name}»</translation>
</message>
<message>
<source>Reorder layers</source>
<translation>إعادة ترتيب الطبقات</translation>
</message>
<message>
<source>Replace</source>
<translation>استبدال</translation>
</message>
<message>
<source>Report, DOCX</source>
<translation>تقرير، DOCX</translation>
</message>
<message>
<source>Requests that were refused</source>
<translation>الطلبات المرفوضة</translation>
</message>
<message>
<source>Resolution</source>
<translation>الدقة</translation>
</message>
<message>
<source>Restore</source>
<translation>استعادة</translation>
</message>
<message>
<source>Restore a &amp;backup …</source>
<translation>استعادة &amp;نسخة احتياطية …</translation>
</message>
<message>
<source>Restore a backup? It is opened as a copy beside the project.</source>
<translation>هل تُستعاد نسخة احتياطية؟ تُفتح نسخةً بجانب المشروع.</translation>
</message>
<message>
<source>Restore the work of an earlier session that was not saved?</source>
<translation>هل تُستعاد أعمال جلسة سابقة لم تُحفظ؟</translation>
</message>
<message>
<source>Review</source>
<translation>المراجعة</translation>
</message>
<message>
<source>Review goes through the proposals, the least certain first: A accepts, R rejects, C corrects.</source>
<translation>تمرّ المراجعة على المقترحات، الأقل يقينًا أولًا: A يقبل وR يرفض وC يصحّح.</translation>
</message>
<message>
<source>Review queue</source>
<translation>قائمة المراجعة</translation>
</message>
<message>
<source>Reviewed incidents that were saved</source>
<translation>الحوادث المراجَعة المحفوظة</translation>
</message>
<message>
<source>Role</source>
<translation>الدور</translation>
</message>
<message>
<source>Rows</source>
<translation>الصفوف</translation>
</message>
<message>
<source>Rows with a number</source>
<translation>صفوف فيها عدد</translation>
</message>
<message>
<source>Ru&amp;les …</source>
<translation>ال&amp;قواعد …</translation>
</message>
<message>
<source>Rules</source>
<translation>القواعد</translation>
</message>
<message>
<source>SHA-256 of the file</source>
<translation>بصمة SHA-256 للملف</translation>
</message>
<message>
<source>Save &amp;as …</source>
<translation>حفظ &amp;باسم …</translation>
</message>
<message>
<source>Save a &amp;copy …</source>
<translation>حفظ &amp;نسخة …</translation>
</message>
<message>
<source>Save a copy of the project</source>
<translation>حفظ نسخة من المشروع</translation>
</message>
<message>
<source>Save the page in your browser and open the file, or copy its text and paste it here.</source>
<translation>احفظ الصفحة في متصفحك وافتح الملف، أو انسخ نصها وألصقه هنا.</translation>
</message>
<message>
<source>Save the project as</source>
<translation>حفظ المشروع باسم</translation>
</message>
<message>
<source>Saved as {path}. Every edit is stored there from now on.</source>
<translation>حُفظ باسم {path}. كل تعديل يُحفظ هناك من الآن.</translation>
</message>
<message>
<source>Saving “{name}” …</source>
<translation>جارٍ حفظ «{name}» …</translation>
</message>
<message>
<source>Say in which coordinate reference system the numbers of the file are</source>
<translation>تحديد النظام المرجعي للإحداثيات الذي كُتبت به أرقام الملف</translation>
</message>
<message>
<source>Scale</source>
<translation>المقياس</translation>
</message>
<message>
<source>Scale of the map</source>
<translation>مقياس الخريطة</translation>
</message>
<message>
<source>Screen, 96 dpi</source>
<translation>شاشة، 96 نقطة في البوصة</translation>
</message>
<message>
<source>Search</source>
<translation>بحث</translation>
</message>
<message>
<source>Second actor</source>
<translation>الطرف الثاني</translation>
</message>
<message>
<source>Section</source>
<translation>القسم</translation>
</message>
<message>
<source>Select a marker, a coloured word or a row of the table.</source>
<translation>اختر علامة أو كلمة ملوّنة أو صفًّا من الجدول.</translation>
</message>
<message>
<source>Select all features in &amp;sight</source>
<translation>تحديد كل المعالم ال&amp;ظاهرة</translation>
</message>
<message>
<source>Select features by a &amp;rectangle</source>
<translation>تحديد معالم ب&amp;مستطيل</translation>
</message>
<message>
<source>Select incidents in the table or on the map first.</source>
<translation>حدّد حوادث في الجدول أو على الخريطة أولًا.</translation>
</message>
<message>
<source>Select one incident with several sentences to split it.</source>
<translation>اختر حادثة واحدة بعدة جمل لتقسيمها.</translation>
</message>
<message>
<source>Select the incident that the words tell of first.</source>
<translation>حدّد أولًا الحادثة التي تتحدث عنها الكلمات.</translation>
</message>
<message>
<source>Select the words that tell of the incident in the article first.</source>
<translation>حدّد أولًا في المقال الكلمات التي تتحدث عن الحادثة.</translation>
</message>
<message>
<source>Select two or more rows of the table to merge them.</source>
<translation>اختر صفّين أو أكثر من الجدول لدمجها.</translation>
</message>
<message>
<source>Selected features only (none is selected)</source>
<translation>المعالم المحددة فقط (لا شيء محدد)</translation>
</message>
<message numerus="yes">
<source>Selected features only ({n})</source>
<translation>
<numerusform>المعالم المحددة فقط ({n})</numerusform>
<numerusform>المعالم المحددة فقط ({n})</numerusform>
<numerusform>المعالم المحددة فقط ({n})</numerusform>
<numerusform>المعالم المحددة فقط ({n})</numerusform>
<numerusform>المعالم المحددة فقط ({n})</numerusform>
<numerusform>المعالم المحددة فقط ({n})</numerusform>
</translation>
</message>
<message>
<source>Sentence</source>
<translation>الجملة</translation>
</message>
<message>
<source>Set them …</source>
<translation>تحديدها …</translation>
</message>
<message>
<source>Settings</source>
<translation>الإعدادات</translation>
</message>
<message>
<source>Shape (well-known text)</source>
<translation>الشكل (well-known text)</translation>
</message>
<message>
<source>Sharp screen, 192 dpi</source>
<translation>شاشة واضحة، 192 نقطة في البوصة</translation>
</message>
<message>
<source>Show earlier ones</source>
<translation>إظهار السابقة</translation>
</message>
<message>
<source>Show in the attribute table</source>
<translation>إظهاره في جدول السمات</translation>
</message>
<message>
<source>Show layer “{name}”</source>
<translation>إظهار الطبقة «{name}»</translation>
</message>
<message>
<source>Show only these</source>
<translation>إظهار هذه فقط</translation>
</message>
<message>
<source>Show selected rows only</source>
<translation>إظهار الصفوف المحددة فقط</translation>
</message>
<message>
<source>Show the &amp;hints</source>
<translation>إظهار ال&amp;تلميحات</translation>
</message>
<message>
<source>Show the folder</source>
<translation>إظهار المجلد</translation>
</message>
<message>
<source>Show the sentence in the article</source>
<translation>إظهار الجملة في المقال</translation>
</message>
<message>
<source>Show the table</source>
<translation>إظهار الجدول</translation>
</message>
<message>
<source>Shown above the map</source>
<translation>يظهر فوق الخريطة</translation>
</message>
<message>
<source>Side of the grid's cells</source>
<translation>ضلع خلايا الشبكة</translation>
</message>
<message>
<source>Size</source>
<translation>الحجم</translation>
</message>
<message>
<source>Size of points</source>
<translation>حجم النقاط</translation>
</message>
<message>
<source>Size of the labels</source>
<translation>حجم التسميات</translation>
</message>
<message>
<source>Skip</source>
<translation>تخطٍّ</translation>
</message>
<message>
<source>Skip for now</source>
<translation>التخطي الآن</translation>
</message>
<message>
<source>Slide, 1920 x 1080</source>
<translation>شريحة، 1920 x 1080</translation>
</message>
<message>
<source>Snap positions to a grid of</source>
<translation>تثبيت المواضع على شبكة من</translation>
</message>
<message>
<source>Something went wrong in the program itself; your work is kept.</source>
<translation>حدث خطأ في البرنامج نفسه؛ عملك محفوظ.</translation>
</message>
<message>
<source>Sorting the table of “{name}”</source>
<translation>فرز جدول «{name}»</translation>
</message>
<message>
<source>Sorting “{name}” into classes</source>
<translation>توزيع «{name}» على فئات</translation>
</message>
<message>
<source>Source</source>
<translation>المصدر</translation>
</message>
<message>
<source>Split “{title}”</source>
<translation>تقسيم «{title}»</translation>
</message>
<message>
<source>Spreadsheet, XLSX</source>
<translation>جدول بيانات، XLSX</translation>
</message>
<message>
<source>Square, 1080 x 1080</source>
<translation>مربع، 1080 x 1080</translation>
</message>
<message>
<source>Standard deviation</source>
<translation>الانحراف المعياري</translation>
</message>
<message>
<source>Start</source>
<translation>البداية</translation>
</message>
<message>
<source>Statistics and values of a field</source>
<translation>إحصاءات حقل وقيمه</translation>
</message>
<message>
<source>Status</source>
<translation>الحالة</translation>
</message>
<message>
<source>Step</source>
<translation>الخطوة</translation>
</message>
<message>
<source>Steps</source>
<translation>الخطوات</translation>
</message>
<message>
<source>Stopping …</source>
<translation>جارٍ الإيقاف …</translation>
</message>
<message numerus="yes">
<source>Storing {n} changes …</source>
<translation>
<numerusform>لا تغييرات تُحفظ ({n}) …</numerusform>
<numerusform>جارٍ حفظ تغيير واحد …</numerusform>
<numerusform>جارٍ حفظ تغييرين …</numerusform>
<numerusform>جارٍ حفظ {n} تغييرات …</numerusform>
<numerusform>جارٍ حفظ {n} تغييرًا …</numerusform>
<numerusform>جارٍ حفظ {n} تغيير …</numerusform>
</translation>
</message>
<message>
<source>Style</source>
<translation>النمط</translation>
</message>
<message>
<source>Style of layer “{name}”</source>
<translation>نمط الطبقة «{name}»</translation>
</message>
<message>
<source>Style of “{name}”</source>
<translation>نمط «{name}»</translation>
</message>
<message>
<source>Style…</source>
<translation>النمط…</translation>
</message>
<message>
<source>Sub-event type</source>
<translation>النوع الفرعي للحدث</translation>
</message>
<message>
<source>Sub-type</source>
<translation>النوع الفرعي</translation>
</message>
<message>
<source>Sum</source>
<translation>المجموع</translation>
</message>
<message>
<source>Summing up “{name}”</source>
<translation>تلخيص «{name}»</translation>
</message>
<message>
<source>Switch it off</source>
<translation>إيقافها</translation>
</message>
<message>
<source>Switch the rule {words} on or off</source>
<translation>تشغيل القاعدة {words} أو إيقافها</translation>
</message>
<message>
<source>Symbols</source>
<translation>رموز</translation>
</message>
<message>
<source>T&amp;imeline</source>
<translation>ال&amp;خط الزمني</translation>
</message>
<message>
<source>Table without places</source>
<translation>جدول بلا أماكن</translation>
</message>
<message>
<source>Tables of events</source>
<translation>جداول أحداث</translation>
</message>
<message>
<source>Tags</source>
<translation>الوسوم</translation>
</message>
<message>
<source>Take a sentence from “{title}”</source>
<translation>أخذ جملة من «{title}»</translation>
</message>
<message>
<source>Take it along</source>
<translation>خذها معك</translation>
</message>
<message>
<source>Take off the list</source>
<translation>إزالة من القائمة</translation>
</message>
<message>
<source>Take out of the group</source>
<translation>إخراج من المجموعة</translation>
</message>
<message>
<source>Take this sentence from the incident</source>
<translation>أخذ هذه الجملة من الحادثة</translation>
</message>
<message numerus="yes">
<source>Take {n} changes</source>
<translation>
<numerusform>أخذ {n} تغيير</numerusform>
<numerusform>أخذ تغيير واحد</numerusform>
<numerusform>أخذ تغييرين</numerusform>
<numerusform>أخذ {n} تغييرات</numerusform>
<numerusform>أخذ {n} تغييرًا</numerusform>
<numerusform>أخذ {n} تغيير</numerusform>
</translation>
</message>
<message>
<source>Taken off</source>
<translation>أُزيل</translation>
</message>
<message>
<source>Text of the article</source>
<translation>نص المقال</translation>
</message>
<message>
<source>Text, map and table go together</source>
<translation>النص والخريطة والجدول معًا</translation>
</message>
<message>
<source>The article on the clipboard</source>
<translation>المقال في الحافظة</translation>
</message>
<message>
<source>The basemap comes from {host}; nothing else is asked.</source>
<translation>تأتي الخريطة من {host}؛ ولا يُطلب شيء آخر.</translation>
</message>
<message>
<source>The beginning</source>
<translation>البداية</translation>
</message>
<message>
<source>The coordinates do not fit this system.</source>
<translation>الإحداثيات لا تناسب هذا النظام.</translation>
</message>
<message>
<source>The coordinates of “{name}” are taken for {crs} now.</source>
<translation>تؤخذ إحداثيات «{name}» الآن على أنها {crs}.</translation>
</message>
<message>
<source>The dropped text</source>
<translation>النص المُفلَت</translation>
</message>
<message>
<source>The features of the layer are not there.</source>
<translation>معالم الطبقة غير موجودة.</translation>
</message>
<message>
<source>The file “{name}” of a layer is not there any more.</source>
<translation>ملف الطبقة «{name}» لم يعد موجودًا.</translation>
</message>
<message>
<source>The first incidents</source>
<translation>الحوادث الأولى</translation>
</message>
<message>
<source>The first rows</source>
<translation>الصفوف الأولى</translation>
</message>
<message>
<source>The first rule that matches decides. Articles that are opened later follow the rules too.</source>
<translation>تحكم أول قاعدة مطابقة. والمقالات التي تُفتح لاحقًا تتبع القواعد أيضًا.</translation>
</message>
<message>
<source>The first {n}; more words find fewer.</source>
<translation>أول {n}؛ كلمات أكثر تجد أقل.</translation>
</message>
<message>
<source>The incident would end before it begins.</source>
<translation>ستنتهي الحادثة قبل أن تبدأ.</translation>
</message>
<message>
<source>The installation is sound.</source>
<translation>التثبيت سليم.</translation>
</message>
<message>
<source>The layer has no field that suits this.</source>
<translation>ليس في الطبقة حقل مناسب لهذا.</translation>
</message>
<message>
<source>The list of data sets is missing: the installation is damaged.</source>
<translation>قائمة مجموعات البيانات مفقودة: التثبيت تالف.</translation>
</message>
<message>
<source>The log cannot be written: its folder is not writable.</source>
<translation>لا يمكن كتابة السجل: مجلده غير قابل للكتابة.</translation>
</message>
<message>
<source>The low one comes first, the high one last.</source>
<translation>الأدنى أولًا والأعلى أخيرًا.</translation>
</message>
<message>
<source>The low one comes first.</source>
<translation>الأدنى أولًا.</translation>
</message>
<message>
<source>The machine proposed {place}, because:</source>
<translation>اقترح البرنامج {place} لأن:</translation>
</message>
<message>
<source>The map cannot be drawn: its process ended several times.</source>
<translation>لا يمكن رسم الخريطة: انتهت عمليتها عدة مرات.</translation>
</message>
<message>
<source>The map draws borders as they are held on the ground and disputed lines dashed.</source>
<translation>ترسم الخريطة الحدود بحسب السيطرة على الأرض والخطوط المتنازع عليها متقطعة.</translation>
</message>
<message>
<source>The map draws borders as they are held on the ground, after Natural Earth; disputed lines are dashed and named by all claimants. Drawing a line takes no position on the status of any territory.</source>
<translation>ترسم الخريطة الحدود بحسب السيطرة على الأرض وفق Natural Earth؛ الخطوط المتنازع عليها متقطعة ومسمّاة بأسماء كل المطالبين. رسم خط لا يعبّر عن موقف من وضع أي إقليم.</translation>
</message>
<message>
<source>The map had to be loaded again; nothing of your work is lost.</source>
<translation>لزم تحميل الخريطة من جديد؛ لم يضع شيء من عملك.</translation>
</message>
<message>
<source>The map was sent to the printer.</source>
<translation>أُرسلت الخريطة إلى الطابعة.</translation>
</message>
<message>
<source>The numbers of deaths are not in order.</source>
<translation>أعداد القتلى ليست مرتّبة.</translation>
</message>
<message>
<source>The numbers of “{text}” fall.</source>
<translation>أعداد «{text}» متناقصة.</translation>
</message>
<message>
<source>The pasted text</source>
<translation>النص الملصق</translation>
</message>
<message>
<source>The provider learns your network address and which parts of the world you look at, nothing else. It stays on until you switch it off or close the program; exports never use it.</source>
<translation>يعرف المزوّد عنوانك على الشبكة وأي أجزاء العالم تنظر إليها، ولا شيء غير ذلك. تبقى مشغّلة حتى توقفها أو تغلق البرنامج؛ ولا يستخدمها التصدير أبدًا.</translation>
</message>
<message>
<source>The report</source>
<translation>التقرير</translation>
</message>
<message>
<source>The report on this installation is on the clipboard.</source>
<translation>التقرير عن هذا التثبيت في الحافظة.</translation>
</message>
<message>
<source>The right place: a name, or coordinates</source>
<translation>المكان الصحيح: اسم أو إحداثيات</translation>
</message>
<message>
<source>The rules are in {path}.</source>
<translation>القواعد في {path}.</translation>
</message>
<message>
<source>The same words stand for a place elsewhere: “{words}”, {reach}.</source>
<translation>تدل الكلمات نفسها على مكان في موضع آخر: «{words}»، {reach}.</translation>
</message>
<message>
<source>The selected features have no place on the map.</source>
<translation>ليس للمعالم المحددة مكان على الخريطة.</translation>
</message>
<message>
<source>The text of the article will be here, its places in colour.</source>
<translation>سيكون نص المقال هنا وأماكنه ملوّنة.</translation>
</message>
<message>
<source>The unsure ones</source>
<translation>غير المؤكدة</translation>
</message>
<message>
<source>There are no backups of this project yet.</source>
<translation>لا نسخ احتياطية لهذا المشروع بعد.</translation>
</message>
<message>
<source>There is a file “{name}” already. Replace it?</source>
<translation>يوجد ملف «{name}» بالفعل. هل يُستبدل؟</translation>
</message>
<message>
<source>There is no file “{path}”.</source>
<translation>لا يوجد ملف «{path}».</translation>
</message>
<message>
<source>There is no layer that suits this question.</source>
<translation>لا طبقة تناسب هذا السؤال.</translation>
</message>
<message>
<source>There is no style on the clipboard.</source>
<translation>لا نمط في الحافظة.</translation>
</message>
<message>
<source>There is no text on the clipboard.</source>
<translation>لا نص في الحافظة.</translation>
</message>
<message>
<source>There is no trace of the machine's.</source>
<translation>لا أثر لقرار البرنامج.</translation>
</message>
<message>
<source>These coordinates</source>
<translation>هذه الإحداثيات</translation>
</message>
<message>
<source>They are listed under “Articles” with the reasons.</source>
<translation>تُسرد تحت «المقالات» مع الأسباب.</translation>
</message>
<message>
<source>They have been reviewed: take them as accepted</source>
<translation>لقد رُوجعت: اعتبارها مقبولة</translation>
</message>
<message>
<source>This article</source>
<translation>هذا المقال</translation>
</message>
<message>
<source>This row has no place on the map.</source>
<translation>ليس لهذا الصف مكان على الخريطة.</translation>
</message>
<message>
<source>This states no opinion on any territory's status.</source>
<translation>لا يعبّر هذا عن رأي في وضع أي إقليم.</translation>
</message>
<message>
<source>This work has not been saved under a name.</source>
<translation>لم يُحفظ هذا العمل باسم بعد.</translation>
</message>
<message>
<source>Three points make an area.</source>
<translation>ثلاث نقاط تصنع مساحة.</translation>
</message>
<message>
<source>Tick all</source>
<translation>وضع علامة على الكل</translation>
</message>
<message>
<source>Tick none</source>
<translation>إزالة العلامات</translation>
</message>
<message>
<source>Title</source>
<translation>العنوان</translation>
</message>
<message>
<source>To protect people and sources</source>
<translation>لحماية الناس والمصادر</translation>
</message>
<message>
<source>To the day</source>
<translation>بدقة يوم</translation>
</message>
<message>
<source>Told &amp;twice …</source>
<translation>المروي &amp;مرتين …</translation>
</message>
<message>
<source>Told twice</source>
<translation>المروي مرتين</translation>
</message>
<message>
<source>Tools</source>
<translation>الأدوات</translation>
</message>
<message>
<source>Town or site</source>
<translation>مدينة أو موقع</translation>
</message>
<message>
<source>Try again</source>
<translation>المحاولة من جديد</translation>
</message>
<message>
<source>Try all failed files again</source>
<translation>المحاولة من جديد مع كل الملفات الفاشلة</translation>
</message>
<message>
<source>Try the sample</source>
<translation>تجربة المثال</translation>
</message>
<message>
<source>Two to six days</source>
<translation>من يومين إلى ستة أيام</translation>
</message>
<message>
<source>Type</source>
<translation>النوع</translation>
</message>
<message>
<source>Uncertain</source>
<translation>غير يقيني</translation>
</message>
<message>
<source>Under HXL tags, with sources</source>
<translation>بوسوم HXL ومع المصادر</translation>
</message>
<message>
<source>Undo</source>
<translation>تراجع</translation>
</message>
<message>
<source>Ungroup</source>
<translation>فك المجموعة</translation>
</message>
<message>
<source>Ungroup “{name}”</source>
<translation>فك المجموعة «{name}»</translation>
</message>
<message>
<source>Unknown name</source>
<translation>اسم غير معروف</translation>
</message>
<message>
<source>Unsure</source>
<translation>غير مؤكدة</translation>
</message>
<message>
<source>Up</source>
<translation>أعلى</translation>
</message>
<message>
<source>Upright, 1080 x 1350</source>
<translation>عمودي، 1080 x 1350</translation>
</message>
<message>
<source>Use the day of the file, {day}</source>
<translation>استخدام يوم الملف، {day}</translation>
</message>
<message>
<source>Use this day</source>
<translation>استخدام هذا اليوم</translation>
</message>
<message>
<source>Value</source>
<translation>القيمة</translation>
</message>
<message>
<source>Values of the field</source>
<translation>قيم الحقل</translation>
</message>
<message>
<source>Version</source>
<translation>الإصدار</translation>
</message>
<message>
<source>Waiting</source>
<translation>في الانتظار</translation>
</message>
<message>
<source>Web page</source>
<translation>صفحة ويب</translation>
</message>
<message>
<source>Well-known binary in hexadecimal</source>
<translation>Well-known binary بالست عشري</translation>
</message>
<message>
<source>Well-known text: POINT (44.5 40.2)</source>
<translation>Well-known text: POINT (44.5 40.2)</translation>
</message>
<message>
<source>What</source>
<translation>ماذا</translation>
</message>
<message>
<source>What each article says</source>
<translation>ما يقوله كل مقال</translation>
</message>
<message>
<source>What is let out</source>
<translation>ما الذي يخرج</translation>
</message>
<message>
<source>What is reviewed</source>
<translation>ما الذي يُراجع</translation>
</message>
<message>
<source>What may be told twice</source>
<translation>ما قد يكون رُوي مرتين</translation>
</message>
<message>
<source>What the map shows now</source>
<translation>ما تعرضه الخريطة الآن</translation>
</message>
<message>
<source>What they mean</source>
<translation>ما تعنيه</translation>
</message>
<message>
<source>What was checked</source>
<translation>ما الذي فُحص</translation>
</message>
<message>
<source>What was reviewed or placed by hand is not in the list and stays as it is.</source>
<translation>ما رُوجع أو وُضع يدويًا ليس في القائمة ويبقى كما هو.</translation>
</message>
<message>
<source>What was reviewed, set by hand, merged, split or deleted is never in the list.</source>
<translation>ما رُوجع أو ضُبط يدويًا أو دُمج أو قُسّم أو حُذف لا يظهر في القائمة أبدًا.</translation>
</message>
<message>
<source>What will be exported</source>
<translation>ما سيُصدَّر</translation>
</message>
<message>
<source>What would change</source>
<translation>ما الذي سيتغير</translation>
</message>
<message>
<source>What would change it</source>
<translation>ما الذي يغيّره</translation>
</message>
<message>
<source>When</source>
<translation>متى</translation>
</message>
<message>
<source>Where</source>
<translation>أين</translation>
</message>
<message>
<source>Where do the rows lie?</source>
<translation>أين تقع الصفوف؟</translation>
</message>
<message>
<source>Where is “{name}” now?</source>
<translation>أين «{name}» الآن؟</translation>
</message>
<message>
<source>Where the layer would lie</source>
<translation>أين ستقع الطبقة</translation>
</message>
<message>
<source>Which boundaries the map draws</source>
<translation>أي حدود ترسمها الخريطة</translation>
</message>
<message>
<source>Who</source>
<translation>من</translation>
</message>
<message>
<source>Why here?</source>
<translation>لماذا هنا؟</translation>
</message>
<message>
<source>Why is it rejected?</source>
<translation>لماذا يُرفض؟</translation>
</message>
<message>
<source>Why it is doubtful</source>
<translation>لماذا يُشك فيه</translation>
</message>
<message>
<source>Why there is no marker</source>
<translation>لماذا لا علامة له</translation>
</message>
<message>
<source>Wide, 1600 x 1000</source>
<translation>عريض، 1600 x 1000</translation>
</message>
<message>
<source>Width in pixels</source>
<translation>العرض بالبكسل</translation>
</message>
<message>
<source>Width of lines</source>
<translation>سُمك الخطوط</translation>
</message>
<message>
<source>With the columns of ACLED</source>
<translation>بأعمدة ACLED</translation>
</message>
<message>
<source>With the columns of UCDP GED</source>
<translation>بأعمدة UCDP GED</translation>
</message>
<message>
<source>Without</source>
<translation>بدون</translation>
</message>
<message>
<source>Words</source>
<translation>كلمات</translation>
</message>
<message>
<source>Words like “on Tuesday” are counted from the day of publication.</source>
<translation>كلمات مثل «يوم الثلاثاء» تُحسب من يوم النشر.</translation>
</message>
<message>
<source>Words, or “a phrase”</source>
<translation>كلمات، أو «عبارة»</translation>
</message>
<message>
<source>Words, with “;” between them</source>
<translation>كلمات تفصل بينها «;»</translation>
</message>
<message>
<source>Working out “{name}”</source>
<translation>جارٍ حساب «{name}»</translation>
</message>
<message>
<source>Would be</source>
<translation>سيصبح</translation>
</message>
<message>
<source>Write a whole number, or leave the field empty where none is reported.</source>
<translation>اكتب عددًا صحيحًا، أو اترك الحقل فارغًا إن لم يُذكر عدد.</translation>
</message>
<message>
<source>Write as in “12 wounded; 300–500 displaced”.</source>
<translation>اكتب مثل «12 wounded; 300–500 displaced».</translation>
</message>
<message>
<source>Write it as year, month, day: 2021-11-16.</source>
<translation>اكتبه سنة ثم شهرًا ثم يومًا: 2021-11-16.</translation>
</message>
<message>
<source>Write latitude, then longitude: 40.18, 44.51 or 40°11′N 44°31′E, or an MGRS reference.</source>
<translation>اكتب خط العرض ثم خط الطول: 40.18, 44.51 أو 40°11′N 44°31′E، أو مرجع MGRS.</translation>
</message>
<message>
<source>Your work is not touched by it.</source>
<translation>لا يمسّ ذلك عملك.</translation>
</message>
<message>
<source>Zoom &amp;in</source>
<translation>ت&amp;قريب</translation>
</message>
<message>
<source>Zoom &amp;out</source>
<translation>ت&amp;بعيد</translation>
</message>
<message>
<source>Zoom 2 shows the world, 6 a country, 10 a city, 16 streets.</source>
<translation>التقريب 2 يعرض العالم، و6 بلدًا، و10 مدينة، و16 شوارع.</translation>
</message>
<message>
<source>Zoom to &amp;all</source>
<translation>عرض ال&amp;كل</translation>
</message>
<message>
<source>Zoom to the &amp;selection</source>
<translation>التقريب إلى ال&amp;محدد</translation>
</message>
<message>
<source>Zoom to the layer</source>
<translation>التقريب إلى الطبقة</translation>
</message>
<message>
<source>Zoom to the row</source>
<translation>التقريب إلى الصف</translation>
</message>
<message>
<source>Zoom to the selection</source>
<translation>التقريب إلى المحدد</translation>
</message>
<message>
<source>a reviewer</source>
<translation>مراجع</translation>
</message>
<message>
<source>added</source>
<translation>أُضيف</translation>
</message>
<message>
<source>airport</source>
<translation>مطار</translation>
</message>
<message>
<source>all that are located, countries too</source>
<translation>كل محدد الموقع، والبلدان أيضًا</translation>
</message>
<message>
<source>an error in the program</source>
<translation>خطأ في البرنامج</translation>
</message>
<message>
<source>and {n} more</source>
<translation>و{n} أخرى</translation>
</message>
<message numerus="yes">
<source>and {n} more sentences</source>
<translation>
<numerusform>و{n} جملة أخرى</numerusform>
<numerusform>وجملة أخرى</numerusform>
<numerusform>وجملتان أخريان</numerusform>
<numerusform>و{n} جمل أخرى</numerusform>
<numerusform>و{n} جملة أخرى</numerusform>
<numerusform>و{n} جملة أخرى</numerusform>
</translation>
</message>
<message>
<source>and {n} more values</source>
<translation>و{n} قيم أخرى</translation>
</message>
<message>
<source>as ACLED has them</source>
<translation>كما في ACLED</translation>
</message>
<message>
<source>as UCDP has them</source>
<translation>كما في UCDP</translation>
</message>
<message>
<source>as this program has them</source>
<translation>كما في هذا البرنامج</translation>
</message>
<message>
<source>best</source>
<translation>الأرجح</translation>
</message>
<message>
<source>border</source>
<translation>حدود</translation>
</message>
<message>
<source>changed</source>
<translation>تغيّر</translation>
</message>
<message>
<source>claimed by {states}</source>
<translation>تطالب بها: {states}</translation>
</message>
<message>
<source>confidence {percent}</source>
<translation>الثقة {percent}</translation>
</message>
<message>
<source>coordinate</source>
<translation>إحداثية</translation>
</message>
<message>
<source>country</source>
<translation>بلد</translation>
</message>
<message>
<source>day first: 16-05-2025</source>
<translation>اليوم أولًا: 16-05-2025</translation>
</message>
<message>
<source>disputed area</source>
<translation>منطقة متنازع عليها</translation>
</message>
<message>
<source>district</source>
<translation>منطقة</translation>
</message>
<message>
<source>done</source>
<translation>نُفّذ</translation>
</message>
<message>
<source>done again</source>
<translation>أُعيد تنفيذه</translation>
</message>
<message>
<source>for example EPSG:32638</source>
<translation>مثل EPSG:32638</translation>
</message>
<message>
<source>given as coordinates</source>
<translation>معطى بإحداثيات</translation>
</message>
<message>
<source>gone</source>
<translation>اختفى</translation>
</message>
<message>
<source>hidden</source>
<translation>مخفية</translation>
</message>
<message>
<source>hidden by the filter</source>
<translation>يخفيه المرشّح</translation>
</message>
<message>
<source>high</source>
<translation>الأعلى</translation>
</message>
<message>
<source>island</source>
<translation>جزيرة</translation>
</message>
<message>
<source>known to a district or better</source>
<translation>معروف بدقة منطقة أو أفضل</translation>
</message>
<message>
<source>known to a town or site, or near one</source>
<translation>معروف بمدينة أو موقع أو قربه</translation>
</message>
<message>
<source>lake</source>
<translation>بحيرة</translation>
</message>
<message>
<source>landform</source>
<translation>تضريس</translation>
</message>
<message>
<source>low</source>
<translation>الأدنى</translation>
</message>
<message>
<source>month first: 05/16/2025</source>
<translation>الشهر أولًا: 05/16/2025</translation>
</message>
<message>
<source>mountain</source>
<translation>جبل</translation>
</message>
<message>
<source>named</source>
<translation>مذكور بالاسم</translation>
</message>
<message>
<source>named as a border</source>
<translation>مذكور كحدود</translation>
</message>
<message>
<source>named relative to another place</source>
<translation>مذكور نسبةً إلى مكان آخر</translation>
</message>
<message>
<source>named through its people</source>
<translation>مذكور من خلال أهله</translation>
</message>
<message>
<source>new</source>
<translation>جديد</translation>
</message>
<message>
<source>no date</source>
<translation>بلا تاريخ</translation>
</message>
<message>
<source>no place</source>
<translation>بلا مكان</translation>
</message>
<message>
<source>no value</source>
<translation>بلا قيمة</translation>
</message>
<message>
<source>none</source>
<translation>لا شيء</translation>
</message>
<message>
<source>not accepted yet</source>
<translation>لم يُقبل بعد</translation>
</message>
<message>
<source>not filled</source>
<translation>غير مملوء</translation>
</message>
<message>
<source>port</source>
<translation>ميناء</translation>
</message>
<message>
<source>province</source>
<translation>محافظة</translation>
</message>
<message>
<source>region</source>
<translation>إقليم</translation>
</message>
<message>
<source>rejected</source>
<translation>مرفوض</translation>
</message>
<message>
<source>rejected: {reason}</source>
<translation>مرفوض: {reason}</translation>
</message>
<message>
<source>removed</source>
<translation>أُزيل</translation>
</message>
<message>
<source>river</source>
<translation>نهر</translation>
</message>
<message>
<source>sea</source>
<translation>بحر</translation>
</message>
<message>
<source>shown</source>
<translation>ظاهرة</translation>
</message>
<message>
<source>site</source>
<translation>موقع</translation>
</message>
<message>
<source>to zoom</source>
<translation>حتى تقريب</translation>
</message>
<message numerus="yes">
<source>told by {n} articles</source>
<translation>
<numerusform>يرويه {n} مقال</numerusform>
<numerusform>يرويه مقال واحد</numerusform>
<numerusform>يرويه مقالان</numerusform>
<numerusform>ترويه {n} مقالات</numerusform>
<numerusform>يرويه {n} مقالًا</numerusform>
<numerusform>يرويه {n} مقال</numerusform>
</translation>
</message>
<message>
<source>town</source>
<translation>مدينة</translation>
</message>
<message>
<source>undone</source>
<translation>تُراجع عنه</translation>
</message>
<message numerus="yes">
<source>{count} of the first {n} rows have a place</source>
<translation>
<numerusform>لـ {count} من أول {n} صف مكان</numerusform>
<numerusform>لـ {count} من الصف الأول مكان</numerusform>
<numerusform>لـ {count} من أول صفين مكان</numerusform>
<numerusform>لـ {count} من أول {n} صفوف مكان</numerusform>
<numerusform>لـ {count} من أول {n} صفًّا مكان</numerusform>
<numerusform>لـ {count} من أول {n} صف مكان</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count}, {n} selected</source>
<translation>
<numerusform>{count}، المحدد {n}</numerusform>
<numerusform>{count}، المحدد {n}</numerusform>
<numerusform>{count}، المحدد {n}</numerusform>
<numerusform>{count}، المحدد {n}</numerusform>
<numerusform>{count}، المحدد {n}</numerusform>
<numerusform>{count}، المحدد {n}</numerusform>
</translation>
</message>
<message>
<source>{distance} around {layer}</source>
<translation>{distance} حول {layer}</translation>
</message>
<message>
<source>{done} of {total} articles read</source>
<translation>قُرئ {done} من {total} مقال</translation>
</message>
<message>
<source>{done} of {total} files</source>
<translation>{done} من {total} ملف</translation>
</message>
<message>
<source>{done} of {total} reviewed</source>
<translation>روجع {done} من {total}</translation>
</message>
<message>
<source>{done} of {total}, {unsure} unsure</source>
<translation>{done} من {total}، {unsure} غير مؤكدة</translation>
</message>
<message>
<source>{lat}° N, {lon}° E</source>
<translation>{lat}° شمالًا، {lon}° شرقًا</translation>
</message>
<message>
<source>{mentions} in {articles}</source>
<translation>{mentions} في {articles}</translation>
</message>
<message>
<source>{name} (copy)</source>
<translation>{name} (نسخة)</translation>
</message>
<message>
<source>{name} holds no article.</source>
<translation>لا مقال في {name}.</translation>
</message>
<message>
<source>{number} ft</source>
<translation>{number} قدم</translation>
</message>
<message>
<source>{number} km</source>
<translation>{number} كم</translation>
</message>
<message>
<source>{number} km²</source>
<translation>{number} كم²</translation>
</message>
<message>
<source>{number} m</source>
<translation>{number} م</translation>
</message>
<message>
<source>{number} mi</source>
<translation>{number} ميل</translation>
</message>
<message>
<source>{number} m²</source>
<translation>{number} م²</translation>
</message>
<message>
<source>{number} of {total}</source>
<translation>{number} من {total}</translation>
</message>
<message>
<source>{number} sq ft</source>
<translation>{number} قدم²</translation>
</message>
<message>
<source>{number} sq mi</source>
<translation>{number} ميل²</translation>
</message>
<message numerus="yes">
<source>{n} articles</source>
<translation>
<numerusform>{n} مقال</numerusform>
<numerusform>مقال واحد</numerusform>
<numerusform>مقالان</numerusform>
<numerusform>{n} مقالات</numerusform>
<numerusform>{n} مقالًا</numerusform>
<numerusform>{n} مقال</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} articles could not be read.</source>
<translation>
<numerusform>تعذّرت قراءة {n} مقال.</numerusform>
<numerusform>تعذّرت قراءة مقال واحد.</numerusform>
<numerusform>تعذّرت قراءة مقالين.</numerusform>
<numerusform>تعذّرت قراءة {n} مقالات.</numerusform>
<numerusform>تعذّرت قراءة {n} مقالًا.</numerusform>
<numerusform>تعذّرت قراءة {n} مقال.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} articles seem to be copies.</source>
<translation>
<numerusform>يبدو أن {n} مقال نسخة.</numerusform>
<numerusform>يبدو أن مقالًا واحدًا نسخة.</numerusform>
<numerusform>يبدو أن مقالين نسختان.</numerusform>
<numerusform>يبدو أن {n} مقالات نسخ.</numerusform>
<numerusform>يبدو أن {n} مقالًا نسخ.</numerusform>
<numerusform>يبدو أن {n} مقال نسخ.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} changes are proposed.</source>
<translation>
<numerusform>لا تغييرات مقترحة ({n}).</numerusform>
<numerusform>تغيير واحد مقترح.</numerusform>
<numerusform>تغييران مقترحان.</numerusform>
<numerusform>{n} تغييرات مقترحة.</numerusform>
<numerusform>{n} تغييرًا مقترحًا.</numerusform>
<numerusform>{n} تغيير مقترح.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} checks failed.</source>
<translation>
<numerusform>لم يفشل فحص ({n}).</numerusform>
<numerusform>فشل فحص واحد.</numerusform>
<numerusform>فشل فحصان.</numerusform>
<numerusform>فشلت {n} فحوص.</numerusform>
<numerusform>فشل {n} فحصًا.</numerusform>
<numerusform>فشل {n} فحص.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} features</source>
<translation>
<numerusform>{n} معلم</numerusform>
<numerusform>معلم واحد</numerusform>
<numerusform>معلمان</numerusform>
<numerusform>{n} معالم</numerusform>
<numerusform>{n} معلمًا</numerusform>
<numerusform>{n} معلم</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} files could not be read</source>
<translation>
<numerusform>تعذّرت قراءة {n} ملف</numerusform>
<numerusform>تعذّرت قراءة ملف واحد</numerusform>
<numerusform>تعذّرت قراءة ملفين</numerusform>
<numerusform>تعذّرت قراءة {n} ملفات</numerusform>
<numerusform>تعذّرت قراءة {n} ملفًا</numerusform>
<numerusform>تعذّرت قراءة {n} ملف</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} findings</source>
<translation>
<numerusform>{n} نتيجة</numerusform>
<numerusform>نتيجة واحدة</numerusform>
<numerusform>نتيجتان</numerusform>
<numerusform>{n} نتائج</numerusform>
<numerusform>{n} نتيجة</numerusform>
<numerusform>{n} نتيجة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} found</source>
<translation>
<numerusform>لم يوجد شيء ({n})</numerusform>
<numerusform>وُجد واحد</numerusform>
<numerusform>وُجد اثنان</numerusform>
<numerusform>وُجد {n}</numerusform>
<numerusform>وُجد {n}</numerusform>
<numerusform>وُجد {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} incidents and places are written.</source>
<translation>
<numerusform>يُكتب {n} من الحوادث والأماكن.</numerusform>
<numerusform>تُكتب حادثة أو مكان واحد.</numerusform>
<numerusform>يُكتب اثنان من الحوادث والأماكن.</numerusform>
<numerusform>يُكتب {n} من الحوادث والأماكن.</numerusform>
<numerusform>يُكتب {n} من الحوادث والأماكن.</numerusform>
<numerusform>يُكتب {n} من الحوادث والأماكن.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} incidents follow the rules now.</source>
<translation>
<numerusform>{n} حادثة تتبع القواعد الآن.</numerusform>
<numerusform>حادثة واحدة تتبع القواعد الآن.</numerusform>
<numerusform>حادثتان تتبعان القواعد الآن.</numerusform>
<numerusform>{n} حوادث تتبع القواعد الآن.</numerusform>
<numerusform>{n} حادثة تتبع القواعد الآن.</numerusform>
<numerusform>{n} حادثة تتبع القواعد الآن.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} incidents were imported.</source>
<translation>
<numerusform>استُوردت {n} حادثة.</numerusform>
<numerusform>استُوردت حادثة واحدة.</numerusform>
<numerusform>استُوردت حادثتان.</numerusform>
<numerusform>استُوردت {n} حوادث.</numerusform>
<numerusform>استُوردت {n} حادثة.</numerusform>
<numerusform>استُوردت {n} حادثة.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} known less exactly were left out.</source>
<translation>
<numerusform>حُذف {n} معروف بدقة أقل.</numerusform>
<numerusform>حُذف واحد معروف بدقة أقل.</numerusform>
<numerusform>حُذف اثنان معروفان بدقة أقل.</numerusform>
<numerusform>حُذفت {n} معروفة بدقة أقل.</numerusform>
<numerusform>حُذفت {n} معروفة بدقة أقل.</numerusform>
<numerusform>حُذفت {n} معروفة بدقة أقل.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} layers are drawn as on the map.</source>
<translation>
<numerusform>تُرسم {n} طبقة كما على الخريطة.</numerusform>
<numerusform>تُرسم طبقة واحدة كما على الخريطة.</numerusform>
<numerusform>تُرسم طبقتان كما على الخريطة.</numerusform>
<numerusform>تُرسم {n} طبقات كما على الخريطة.</numerusform>
<numerusform>تُرسم {n} طبقة كما على الخريطة.</numerusform>
<numerusform>تُرسم {n} طبقة كما على الخريطة.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} layers are not part of it.</source>
<translation>
<numerusform>{n} طبقة ليست جزءًا منه.</numerusform>
<numerusform>طبقة واحدة ليست جزءًا منه.</numerusform>
<numerusform>طبقتان ليستا جزءًا منه.</numerusform>
<numerusform>{n} طبقات ليست جزءًا منه.</numerusform>
<numerusform>{n} طبقة ليست جزءًا منه.</numerusform>
<numerusform>{n} طبقة ليست جزءًا منه.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} more</source>
<translation>
<numerusform>{n} أخرى</numerusform>
<numerusform>واحد آخر</numerusform>
<numerusform>اثنان آخران</numerusform>
<numerusform>{n} أخرى</numerusform>
<numerusform>{n} أخرى</numerusform>
<numerusform>{n} أخرى</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} not mapped</source>
<translation>
<numerusform>{n} غير موضوع</numerusform>
<numerusform>واحد غير موضوع</numerusform>
<numerusform>اثنان غير موضوعين</numerusform>
<numerusform>{n} غير موضوعة</numerusform>
<numerusform>{n} غير موضوعة</numerusform>
<numerusform>{n} غير موضوعة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} of them are not located.</source>
<translation>
<numerusform>{n} منها غير محدد الموقع.</numerusform>
<numerusform>واحد منها غير محدد الموقع.</numerusform>
<numerusform>اثنان منها غير محددي الموقع.</numerusform>
<numerusform>{n} منها غير محددة الموقع.</numerusform>
<numerusform>{n} منها غير محددة الموقع.</numerusform>
<numerusform>{n} منها غير محددة الموقع.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} of {asked} incidents: “{name}” is the topmost layer now.</source>
<translation>
<numerusform>{n} من {asked} حادثة: «{name}» هي الطبقة العليا الآن.</numerusform>
<numerusform>واحدة من {asked} حادثة: «{name}» هي الطبقة العليا الآن.</numerusform>
<numerusform>اثنتان من {asked} حادثة: «{name}» هي الطبقة العليا الآن.</numerusform>
<numerusform>{n} من {asked} حادثة: «{name}» هي الطبقة العليا الآن.</numerusform>
<numerusform>{n} من {asked} حادثة: «{name}» هي الطبقة العليا الآن.</numerusform>
<numerusform>{n} من {asked} حادثة: «{name}» هي الطبقة العليا الآن.</numerusform>
</translation>
</message>
<message>
<source>{n} of {total}</source>
<translation>{n} من {total}</translation>
</message>
<message numerus="yes">
<source>{n} of {total} files could not be read.</source>
<translation>
<numerusform>تعذّرت قراءة {n} من {total} ملف.</numerusform>
<numerusform>تعذّرت قراءة ملف واحد من {total}.</numerusform>
<numerusform>تعذّرت قراءة ملفين من {total}.</numerusform>
<numerusform>تعذّرت قراءة {n} ملفات من {total}.</numerusform>
<numerusform>تعذّرت قراءة {n} ملفًا من {total}.</numerusform>
<numerusform>تعذّرت قراءة {n} ملف من {total}.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} other mentions</source>
<translation>
<numerusform>{n} ذكر آخر</numerusform>
<numerusform>ذكر واحد آخر</numerusform>
<numerusform>ذكران آخران</numerusform>
<numerusform>{n} أذكار أخرى</numerusform>
<numerusform>{n} ذكرًا آخر</numerusform>
<numerusform>{n} ذكر آخر</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} other mentions follow the rule now. One undo takes all back.</source>
<translation>
<numerusform>{n} من المواضع الأخرى يتبع القاعدة الآن. تراجع واحد يعيد الكل.</numerusform>
<numerusform>موضع آخر يتبع القاعدة الآن. تراجع واحد يعيد الكل.</numerusform>
<numerusform>موضعان آخران يتبعان القاعدة الآن. تراجع واحد يعيد الكل.</numerusform>
<numerusform>{n} مواضع أخرى تتبع القاعدة الآن. تراجع واحد يعيد الكل.</numerusform>
<numerusform>{n} موضعًا آخر يتبع القاعدة الآن. تراجع واحد يعيد الكل.</numerusform>
<numerusform>{n} موضع آخر يتبع القاعدة الآن. تراجع واحد يعيد الكل.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} places</source>
<translation>
<numerusform>{n} مكان</numerusform>
<numerusform>مكان واحد</numerusform>
<numerusform>مكانان</numerusform>
<numerusform>{n} أماكن</numerusform>
<numerusform>{n} مكانًا</numerusform>
<numerusform>{n} مكان</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} points, latitude and longitude:</source>
<translation>
<numerusform>{n} نقطة، خط العرض والطول:</numerusform>
<numerusform>نقطة واحدة، خط العرض والطول:</numerusform>
<numerusform>نقطتان، خط العرض والطول:</numerusform>
<numerusform>{n} نقاط، خط العرض والطول:</numerusform>
<numerusform>{n} نقطة، خط العرض والطول:</numerusform>
<numerusform>{n} نقطة، خط العرض والطول:</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} rows</source>
<translation>
<numerusform>{n} صف</numerusform>
<numerusform>صف واحد</numerusform>
<numerusform>صفّان</numerusform>
<numerusform>{n} صفوف</numerusform>
<numerusform>{n} صفًّا</numerusform>
<numerusform>{n} صف</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} rows are on the clipboard.</source>
<translation>
<numerusform>{n} صف في الحافظة.</numerusform>
<numerusform>صف واحد في الحافظة.</numerusform>
<numerusform>صفّان في الحافظة.</numerusform>
<numerusform>{n} صفوف في الحافظة.</numerusform>
<numerusform>{n} صفًّا في الحافظة.</numerusform>
<numerusform>{n} صف في الحافظة.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} rules were new.</source>
<translation>
<numerusform>{n} قاعدة كانت جديدة.</numerusform>
<numerusform>قاعدة واحدة كانت جديدة.</numerusform>
<numerusform>قاعدتان كانتا جديدتين.</numerusform>
<numerusform>{n} قواعد كانت جديدة.</numerusform>
<numerusform>{n} قاعدة كانت جديدة.</numerusform>
<numerusform>{n} قاعدة كانت جديدة.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} to review</source>
<translation>
<numerusform>{n} للمراجعة</numerusform>
<numerusform>واحدة للمراجعة</numerusform>
<numerusform>اثنتان للمراجعة</numerusform>
<numerusform>{n} للمراجعة</numerusform>
<numerusform>{n} للمراجعة</numerusform>
<numerusform>{n} للمراجعة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} were there already.</source>
<translation>
<numerusform>{n} كانت موجودة.</numerusform>
<numerusform>واحدة كانت موجودة.</numerusform>
<numerusform>اثنتان كانتا موجودتين.</numerusform>
<numerusform>{n} كانت موجودة.</numerusform>
<numerusform>{n} كانت موجودة.</numerusform>
<numerusform>{n} كانت موجودة.</numerusform>
</translation>
</message>
<message>
<source>{percent}% the same text as another article</source>
<translation>النص نفسه بنسبة {percent}% كمقال آخر</translation>
</message>
<message>
<source>{shown} of {total} shown</source>
<translation>يُعرض {shown} من {total}</translation>
</message>
<message>
<source>{total} in all</source>
<translation>المجموع {total}</translation>
</message>
<message>
<source>{west}° to {east}° east, {south}° to {north}° north</source>
<translation>من {west}° إلى {east}° شرقًا، ومن {south}° إلى {north}° شمالًا</translation>
</message>
<message>
<source>{width} x {height} cm, text and lines as vectors.</source>
<translation>{width} x {height} سم، النص والخطوط متجهية.</translation>
</message>
<message>
<source>{width} x {height} pixels.</source>
<translation>{width} x {height} بكسل.</translation>
</message>
<message>
<source>±{km} km</source>
<translation>‎±{km} كم</translation>
</message>
<message>
<source>“Details” has a report that you can copy and send.</source>
<translation>في «التفاصيل» تقرير يمكنك نسخه وإرساله.</translation>
</message>
<message>
<source>“{address}” is an address on the network, and the program works offline.</source>
<translation>«{address}» عنوان على الشبكة، والبرنامج يعمل دون اتصال.</translation>
</message>
<message>
<source>“{folder}” holds no articles.</source>
<translation>لا مقالات في «{folder}».</translation>
</message>
<message>
<source>“{name}” has changed on disk.</source>
<translation>تغيّر «{name}» على القرص.</translation>
</message>
<message numerus="yes">
<source>“{name}” has {n} rows.</source>
<translation>
<numerusform>في «{name}» {n} صف.</numerusform>
<numerusform>في «{name}» صف واحد.</numerusform>
<numerusform>في «{name}» صفّان.</numerusform>
<numerusform>في «{name}» {n} صفوف.</numerusform>
<numerusform>في «{name}» {n} صفًّا.</numerusform>
<numerusform>في «{name}» {n} صف.</numerusform>
</translation>
</message>
<message>
<source>“{name}” holds incidents. How shall they be opened?</source>
<translation>في «{name}» حوادث. كيف تُفتح؟</translation>
</message>
<message>
<source>“{name}” is the topmost layer now.</source>
<translation>«{name}» هي الطبقة العليا الآن.</translation>
</message>
<message>
<source>“{name}” seems to have longitude and latitude exchanged.</source>
<translation>يبدو أن خط الطول وخط العرض متبادلان في «{name}».</translation>
</message>
<message>
<source>“{text}” is no count of people.</source>
<translation>«{text}» ليس عدد أشخاص.</translation>
</message>
<message>
<source>“{text}” is not a date.</source>
<translation>«{text}» ليس تاريخًا.</translation>
</message>
<message>
<source>“{text}” is not a number of people.</source>
<translation>«{text}» ليس عدد أشخاص.</translation>
</message>
<message>
<source>“{title}” is open already.</source>
<translation>«{title}» مفتوح بالفعل.</translation>
</message>
<message>
<source>“{title}” is {percent}% the same text as “{other}”.</source>
<translation>«{title}» هو النص نفسه بنسبة {percent}% كـ «{other}».</translation>
</message>
<message>
<source>“{words}” is no position on Earth.</source>
<translation>«{words}» ليس موضعًا على الأرض.</translation>
</message>
<message>
<source>“{words}” is not on the map: no place was found that is likely enough.</source>
<translation>«{words}» ليس على الخريطة: لم يوجد مكان راجح بما يكفي.</translation>
</message>
<message>
<source>“{words}” is not on the map: {reason}</source>
<translation>«{words}» ليس على الخريطة: {reason}</translation>
</message>
<message>
<source>“{words}” is to be rejected: {reason}.</source>
<translation>ستُرفض «{words}»: {reason}.</translation>
</message>
<message>
<source>“{words}” is to mean {place}.</source>
<translation>ستعني «{words}» {place}.</translation>
</message>
<message>
<source>“{words}” is {how}.</source>
<translation>«{words}» {how}.</translation>
</message>
<message>
<source>“{words}” means {place}, but puts nothing on the map.</source>
<translation>«{words}» يعني {place}، لكنه لا يضع شيئًا على الخريطة.</translation>
</message>
<message>
<source>“{words}”: apply to {reach}</source>
<translation>«{words}»: تطبيق على {reach}</translation>
</message>
</context>
<context>
<name>messages</name>
<message>
<source>2, part of region</source>
<translation>2، جزء من إقليم</translation>
</message>
<message>
<source>3, region</source>
<translation>3، إقليم</translation>
</message>
<message>
<source>; {1} phrases such as “on Sunday” wait for it</source>
<translation>؛ عبارات مثل «on Sunday» ({1}) تنتظره</translation>
</message>
<message>
<source>A JSON file with your types of events and their words, made as resources/codebook.json is; empty is that one.</source>
<translation>ملف JSON بأنواع أحداثك وكلماتها، على غرار resources/codebook.json؛ والفارغ يعني ذلك الملف.</translation>
</message>
<message>
<source>A byte order mark that some spreadsheets need to show every script.</source>
<translation>علامة ترتيب البايتات التي تحتاجها بعض جداول البيانات لعرض كل الكتابات.</translation>
</message>
<message>
<source>A district in the ACLED shape</source>
<translation>المنطقة في شكل ACLED</translation>
</message>
<message>
<source>A language code such as “en” or “ar”; empty follows the system.</source>
<translation>رمز لغة مثل «en» أو «ar»؛ والفارغ يتبع النظام.</translation>
</message>
<message>
<source>A record of the project is cut short or far too large.</source>
<translation>سجل من المشروع مبتور أو كبير جدًا.</translation>
</message>
<message>
<source>A record of the project is damaged.</source>
<translation>سجل من المشروع تالف.</translation>
</message>
<message>
<source>A record of the project is damaged: {1}.</source>
<translation>سجل من المشروع تالف: {1}.</translation>
</message>
<message>
<source>A rule of this project says that “{1}” means {2}.</source>
<translation>تقول قاعدة في هذا المشروع إن «{1}» تعني {2}.</translation>
</message>
<message>
<source>A sheet holds {1} rows; these are {2}.</source>
<translation>تتسع الورقة لـ {1} صف؛ وهنا {2}.</translation>
</message>
<message>
<source>A table needs a row of names, and commas, semicolons, tabs or bars between its values.</source>
<translation>يحتاج الجدول إلى صف أسماء، وفواصل أو فواصل منقوطة أو علامات جدولة أو أعمدة بين قيمه.</translation>
</message>
<message>
<source>A, R, U, S, J, K and 1 to 9 work while the queue has focus.</source>
<translation>تعمل A وR وU وS وJ وK و1 إلى 9 ما دام التركيز على القائمة.</translation>
</message>
<message>
<source>Accept what a rule corrects</source>
<translation>قبول ما تصححه قاعدة</translation>
</message>
<message>
<source>Accurate</source>
<translation>دقيق</translation>
</message>
<message>
<source>Accurate reads about ten articles a second, fast some hundreds, and misses more.</source>
<translation>الدقيق يقرأ نحو عشرة مقالات في الثانية، والسريع مئات لكنه يفوّت أكثر.</translation>
</message>
<message>
<source>Add it as a layer instead.</source>
<translation>أضفه طبقةً بدلًا من ذلك.</translation>
</message>
<message>
<source>All can be written: {1}</source>
<translation>يمكن الكتابة في كلها: {1}</translation>
</message>
<message>
<source>All that Qt's web engine asks for are there.</source>
<translation>كل ما يطلبه محرك الويب في Qt موجود.</translation>
</message>
<message>
<source>An XYZ address with {z}, {x} and {y}; empty keeps the program offline. Never used in exports.</source>
<translation>عنوان XYZ فيه {z} و{x} و{y}؛ والفارغ يبقي البرنامج دون اتصال. لا يُستخدم في التصدير أبدًا.</translation>
</message>
<message>
<source>An excerpt lies beyond the end of “{1}”.</source>
<translation>مقتطف يقع بعد نهاية «{1}».</translation>
</message>
<message>
<source>An incident was changed since it was checked.</source>
<translation>تغيّرت حادثة منذ فحصها.</translation>
</message>
<message>
<source>Another step is being stored.</source>
<translation>خطوة أخرى قيد الحفظ.</translation>
</message>
<message>
<source>Any notation can be typed, whatever is chosen here.</source>
<translation>يمكن كتابة أي ترميز مهما كان الاختيار هنا.</translation>
</message>
<message>
<source>Appearance</source>
<translation>المظهر</translation>
</message>
<message>
<source>Are the quotation marks closed and all values of a row on it?</source>
<translation>هل علامات التنصيص مغلقة وكل قيم الصف فيه؟</translation>
</message>
<message>
<source>Ask for it again.</source>
<translation>اطلبه ثانية.</translation>
</message>
<message>
<source>Ask for the file again.</source>
<translation>اطلب الملف ثانية.</translation>
</message>
<message>
<source>At {1} the filter has {2}, not {3}.</source>
<translation>عند {1} في المرشّح {2} وليس {3}.</translation>
</message>
<message>
<source>Backups of a project</source>
<translation>النسخ الاحتياطية للمشروع</translation>
</message>
<message>
<source>Build the package once (pip install .), which brings the web libraries in, or install the program again.</source>
<translation>ابنِ الحزمة مرة (pip install .)، فهي تجلب مكتبات الويب، أو ثبّت البرنامج من جديد.</translation>
</message>
<message>
<source>Cannot be written: </source>
<translation>لا يمكن الكتابة: </translation>
</message>
<message>
<source>Check that the folder is yours and writable.</source>
<translation>تحقّق من أن المجلد لك وقابل للكتابة.</translation>
</message>
<message>
<source>Check the articles again.</source>
<translation>أعد فحص المقالات.</translation>
</message>
<message>
<source>Check the disk, and write to another one meanwhile.</source>
<translation>افحص القرص واكتب على غيره في هذه الأثناء.</translation>
</message>
<message>
<source>Check the name and the folder.</source>
<translation>تحقّق من الاسم والمجلد.</translation>
</message>
<message>
<source>Check the name and the permissions.</source>
<translation>تحقّق من الاسم والأذونات.</translation>
</message>
<message>
<source>Check the spelling, or try another name of it.</source>
<translation>تحقّق من الإملاء، أو جرّب اسمًا آخر له.</translation>
</message>
<message>
<source>Choose CSV.</source>
<translation>اختر CSV.</translation>
</message>
<message>
<source>Choose a field of numbers, or categories.</source>
<translation>اختر حقل أعداد، أو فئات.</translation>
</message>
<message>
<source>Choose a field with values.</source>
<translation>اختر حقلًا فيه قيم.</translation>
</message>
<message>
<source>Choose a file of exported rules.</source>
<translation>اختر ملف قواعد مصدّرة.</translation>
</message>
<message>
<source>Choose a file or a folder.</source>
<translation>اختر ملفًا أو مجلدًا.</translation>
</message>
<message>
<source>Choose a file that holds the features themselves.</source>
<translation>اختر ملفًا يحوي المعالم نفسها.</translation>
</message>
<message>
<source>Choose a file with an article in it.</source>
<translation>اختر ملفًا فيه مقال.</translation>
</message>
<message>
<source>Choose a file with articles in it.</source>
<translation>اختر ملفًا فيه مقالات.</translation>
</message>
<message>
<source>Choose a file with at least one feature.</source>
<translation>اختر ملفًا فيه معلم واحد على الأقل.</translation>
</message>
<message>
<source>Choose a file with at least one object.</source>
<translation>اختر ملفًا فيه عنصر واحد على الأقل.</translation>
</message>
<message>
<source>Choose a file with features.</source>
<translation>اختر ملفًا فيه معالم.</translation>
</message>
<message>
<source>Choose a folder with articles in it.</source>
<translation>اختر مجلدًا فيه مقالات.</translation>
</message>
<message>
<source>Choose a shorter name.</source>
<translation>اختر اسمًا أقصر.</translation>
</message>
<message>
<source>Choose a table with at least one event.</source>
<translation>اختر جدولًا فيه حدث واحد على الأقل.</translation>
</message>
<message>
<source>Choose an archive or folder with one.</source>
<translation>اختر أرشيفًا أو مجلدًا فيه واحد.</translation>
</message>
<message>
<source>Choose another disk.</source>
<translation>اختر قرصًا آخر.</translation>
</message>
<message>
<source>Choose another file.</source>
<translation>اختر ملفًا آخر.</translation>
</message>
<message>
<source>Choose another folder, or ask for the right to write in this one.</source>
<translation>اختر مجلدًا آخر، أو اطلب حق الكتابة في هذا.</translation>
</message>
<message>
<source>Choose another folder.</source>
<translation>اختر مجلدًا آخر.</translation>
</message>
<message>
<source>Choose another layer.</source>
<translation>اختر طبقة أخرى.</translation>
</message>
<message>
<source>Choose another name.</source>
<translation>اختر اسمًا آخر.</translation>
</message>
<message>
<source>Choose one of its fields.</source>
<translation>اختر أحد حقوله.</translation>
</message>
<message>
<source>Choose one of its layers, or another file.</source>
<translation>اختر إحدى طبقاته، أو ملفًا آخر.</translation>
</message>
<message>
<source>Choose one of its layers.</source>
<translation>اختر إحدى طبقاته.</translation>
</message>
<message>
<source>Choose other areas, or count coarser places too.</source>
<translation>اختر مساحات أخرى، أو احسب الأماكن الأقل دقة أيضًا.</translation>
</message>
<message>
<source>Choose other features or a larger distance, or count coarser places too.</source>
<translation>اختر معالم أخرى أو مسافة أكبر، أو احسب الأماكن الأقل دقة أيضًا.</translation>
</message>
<message>
<source>Choose the coordinate reference system that the numbers really are in.</source>
<translation>اختر النظام المرجعي الذي كُتبت به الأعداد حقًا.</translation>
</message>
<message>
<source>Choose the document that it belongs to.</source>
<translation>اختر المستند الذي ينتمي إليه.</translation>
</message>
<message>
<source>Choose the file that the tiles were made from.</source>
<translation>اختر الملف الذي صُنعت منه المربعات.</translation>
</message>
<message>
<source>Choose your settings again in the preferences.</source>
<translation>اختر إعداداتك من جديد.</translation>
</message>
<message>
<source>Close it there and try again.</source>
<translation>أغلقه هناك وحاول من جديد.</translation>
</message>
<message>
<source>Close it.</source>
<translation>أغلقه.</translation>
</message>
<message>
<source>Close other programs to free memory, and try again.</source>
<translation>أغلق برامج أخرى لتحرير الذاكرة، ثم أعد المحاولة.</translation>
</message>
<message>
<source>Codebook of your own</source>
<translation>دليل رموز خاص بك</translation>
</message>
<message>
<source>Colours of the window</source>
<translation>ألوان النافذة</translation>
</message>
<message>
<source>Compute it again.</source>
<translation>احسبها من جديد.</translation>
</message>
<message>
<source>Convert it to GeoPackage or FlatGeobuf.</source>
<translation>حوّله إلى GeoPackage أو FlatGeobuf.</translation>
</message>
<message>
<source>Convert it to GeoPackage.</source>
<translation>حوّله إلى GeoPackage.</translation>
</message>
<message>
<source>Coordinates in “{1}” cannot be brought to longitude and latitude.</source>
<translation>لا يمكن ردّ إحداثيات «{1}» إلى خط طول وعرض.</translation>
</message>
<message>
<source>Copy all the files of the set into one folder.</source>
<translation>انسخ كل ملفات المجموعة إلى مجلد واحد.</translation>
</message>
<message>
<source>Copy it to a folder of yours and open it there.</source>
<translation>انسخه إلى مجلد لك وافتحه هناك.</translation>
</message>
<message>
<source>Correct the file.</source>
<translation>صحّح الملف.</translation>
</message>
<message>
<source>Count coarser places too, or clear the filter of the incidents.</source>
<translation>احسب الأماكن الأقل دقة أيضًا، أو امسح مرشّح الحوادث.</translation>
</message>
<message>
<source>Countries in focus</source>
<translation>البلدان محل الاهتمام</translation>
</message>
<message>
<source>Create the folder, or choose another one.</source>
<translation>أنشئ المجلد أو اختر غيره.</translation>
</message>
<message>
<source>Credit of the online basemap</source>
<translation>مصدر خريطة الشبكة</translation>
</message>
<message>
<source>Dark</source>
<translation>داكن</translation>
</message>
<message>
<source>Decimal degrees</source>
<translation>درجات عشرية</translation>
</message>
<message>
<source>Degrees, minutes, seconds</source>
<translation>درجات ودقائق وثوانٍ</translation>
</message>
<message>
<source>Desktop entries are a matter of Linux desktops.</source>
<translation>عناصر القائمة شأن أسطح مكتب Linux.</translation>
</message>
<message>
<source>Do not open it.</source>
<translation>لا تفتحه.</translation>
</message>
<message>
<source>Do not trust this archive; ask where it comes from.</source>
<translation>لا تثق بهذا الأرشيف؛ اسأل من أين جاء.</translation>
</message>
<message>
<source>Download it again.</source>
<translation>نزّله ثانية.</translation>
</message>
<message>
<source>Download or copy it again, or convert it to another format.</source>
<translation>نزّله أو انسخه ثانية، أو حوّله إلى صيغة أخرى.</translation>
</message>
<message>
<source>Download or copy it again.</source>
<translation>نزّله أو انسخه ثانية.</translation>
</message>
<message>
<source>Each entry needs the type “Feature”.</source>
<translation>يحتاج كل مدخل إلى النوع «Feature».</translation>
</message>
<message>
<source>End the name in .csv.</source>
<translation>أنهِ الاسم بـ ‎.csv.</translation>
</message>
<message>
<source>Export</source>
<translation>التصدير</translation>
</message>
<message>
<source>Export the data again.</source>
<translation>صدّر البيانات ثانية.</translation>
</message>
<message>
<source>Fast</source>
<translation>سريع</translation>
</message>
<message>
<source>Fetch it again, or paste its text.</source>
<translation>اجلبه ثانية، أو ألصق نصه.</translation>
</message>
<message>
<source>Fetch or save it again.</source>
<translation>اجلبه أو احفظه ثانية.</translation>
</message>
<message>
<source>Fetch the file with “git lfs pull”.</source>
<translation>اجلب الملف بـ «git lfs pull».</translation>
</message>
<message>
<source>Finding places</source>
<translation>إيجاد الأماكن</translation>
</message>
<message>
<source>Folders of the user</source>
<translation>مجلدات المستخدم</translation>
</message>
<message>
<source>For the scale bar and measurements.</source>
<translation>لشريط المقياس والقياسات.</translation>
</message>
<message>
<source>Free some space on that disk.</source>
<translation>أفرغ مساحة على ذلك القرص.</translation>
</message>
<message>
<source>Free some space or choose another disk; nothing was changed.</source>
<translation>أفرغ مساحة أو اختر قرصًا آخر؛ لم يتغير شيء.</translation>
</message>
<message>
<source>GeoJSON has a “type” such as “FeatureCollection”, “Feature” or “Polygon”.</source>
<translation>في GeoJSON حقل «type» مثل «FeatureCollection» أو «Feature» أو «Polygon».</translation>
</message>
<message>
<source>Give an alpha-3 code such as ARM.</source>
<translation>اكتب رمز alpha-3 مثل ARM.</translation>
</message>
<message>
<source>Give degrees as LON,LAT, such as 44.5,40.2.</source>
<translation>اكتب الدرجات بشكل خط الطول,خط العرض مثل 44.5,40.2.</translation>
</message>
<message>
<source>Give the name of a place, at most {1} characters.</source>
<translation>اكتب اسم مكان لا يتجاوز {1} حرفًا.</translation>
</message>
<message>
<source>Give the name of a place.</source>
<translation>اكتب اسم مكان.</translation>
</message>
<message>
<source>Give them with a map or a picture.</source>
<translation>اذكرها مع خريطة أو صورة.</translation>
</message>
<message>
<source>Give yourself the right to write there, or set HOME (and XDG_CONFIG_HOME, XDG_STATE_HOME) to a folder that is yours; the program works without, but keeps neither settings nor a log.</source>
<translation>امنح نفسك حق الكتابة هناك، أو عيّن HOME (وXDG_CONFIG_HOME وXDG_STATE_HOME) إلى مجلد لك؛ يعمل البرنامج دون ذلك لكنه لا يحفظ إعدادات ولا سجلًا.</translation>
</message>
<message>
<source>Go into the log of every review decision and edit, with the time.</source>
<translation>تُكتب في سجل كل قرار وتعديل مع الوقت.</translation>
</message>
<message>
<source>Guard against spreadsheet formulas</source>
<translation>الوقاية من صيغ جداول البيانات</translation>
</message>
<message>
<source>High contrast</source>
<translation>تباين عالٍ</translation>
</message>
<message>
<source>How coordinates are written</source>
<translation>طريقة كتابة الإحداثيات</translation>
</message>
<message>
<source>How many earlier states of a project are kept.</source>
<translation>كم حالًا سابقة للمشروع تُحفظ.</translation>
</message>
<message>
<source>How places are found</source>
<translation>طريقة إيجاد الأماكن</translation>
</message>
<message>
<source>If the web engine does not start: </source>
<translation>إن لم يبدأ محرك الويب: </translation>
</message>
<message>
<source>If you trust it, unpack it with another program first.</source>
<translation>إن وثقت به ففكّه أولًا ببرنامج آخر.</translation>
</message>
<message>
<source>Import it with a mapping.</source>
<translation>استورده بمطابقة الأعمدة.</translation>
</message>
<message>
<source>In percent of the system's size.</source>
<translation>بالمئة من حجم النظام.</translation>
</message>
<message>
<source>Incidents corrected by a rule of the project count as reviewed; otherwise they wait in the queue.</source>
<translation>الحوادث التي تصححها قاعدة في المشروع تُعدّ مراجَعة؛ وإلا انتظرت في القائمة.</translation>
</message>
<message>
<source>Install the program again.</source>
<translation>ثبّت البرنامج من جديد.</translation>
</message>
<message>
<source>Install the program again: pip install --force-reinstall gisviewer</source>
<translation>ثبّت البرنامج من جديد: pip install --force-reinstall gisviewer</translation>
</message>
<message>
<source>Install the program again: the file belongs to it.</source>
<translation>ثبّت البرنامج من جديد: هذا الملف جزء منه.</translation>
</message>
<message>
<source>It begins on {1}, after it ends on {2}.</source>
<translation>يبدأ في {1}، بعد أن ينتهي في {2}.</translation>
</message>
<message>
<source>It begins on {1}, but its latest article is of {2}.</source>
<translation>يبدأ في {1}، لكن آخر مقال له بتاريخ {2}.</translation>
</message>
<message>
<source>It happened at “{1}”, which is not known.</source>
<translation>وقع عند «{1}»، وهو غير معروف.</translation>
</message>
<message>
<source>It has no source.</source>
<translation>ليس له مصدر.</translation>
</message>
<message>
<source>It has only one of longitude and latitude.</source>
<translation>له خط طول أو خط عرض فقط.</translation>
</message>
<message>
<source>It is said to be in {1}, but its position is in {2}.</source>
<translation>قيل إنه في {1}، لكن موضعه في {2}.</translation>
</message>
<message>
<source>It lies at 0, 0, where unknown positions often end up.</source>
<translation>يقع عند 0, 0 حيث تنتهي المواضع المجهولة غالبًا.</translation>
</message>
<message>
<source>It may have been moved or deleted.</source>
<translation>ربما نُقل أو حُذف.</translation>
</message>
<message>
<source>Its article {1} is not in the project.</source>
<translation>مقاله {1} ليس في المشروع.</translation>
</message>
<message>
<source>Its marker was deleted.</source>
<translation>حُذفت علامته.</translation>
</message>
<message>
<source>Its marker was rejected.</source>
<translation>رُفضت علامته.</translation>
</message>
<message>
<source>Language</source>
<translation>اللغة</translation>
</message>
<message>
<source>Language of map labels</source>
<translation>لغة تسميات الخريطة</translation>
</message>
<message>
<source>Layers cannot be written to {1}.</source>
<translation>لا يمكن كتابة الطبقات بصيغة {1}.</translation>
</message>
<message>
<source>Light</source>
<translation>فاتح</translation>
</message>
<message>
<source>Log in to a desktop, or use xvfb-run, to open the window.</source>
<translation>ادخل إلى سطح مكتب، أو استخدم xvfb-run، لفتح النافذة.</translation>
</message>
<message>
<source>MGRS</source>
<translation>MGRS</translation>
</message>
<message>
<source>Make it simpler.</source>
<translation>بسّطه.</translation>
</message>
<message>
<source>Map</source>
<translation>الخريطة</translation>
</message>
<message>
<source>Mark CSV as UTF-8</source>
<translation>وسم CSV بأنه UTF-8</translation>
</message>
<message>
<source>May you read it?</source>
<translation>هل يُسمح لك بقراءته؟</translation>
</message>
<message>
<source>Mend it, or use the bundled one.</source>
<translation>أصلحه، أو استخدم المرفق.</translation>
</message>
<message>
<source>Mend the data, or choose another disk.</source>
<translation>أصلح البيانات، أو اختر قرصًا آخر.</translation>
</message>
<message>
<source>Mend this place, or ask for the file again.</source>
<translation>أصلح هذا الموضع، أو اطلب الملف ثانية.</translation>
</message>
<message>
<source>Miles</source>
<translation>أميال</translation>
</message>
<message>
<source>Missing: {1}</source>
<translation>مفقود: {1}</translation>
</message>
<message>
<source>Name one by its code, for example EPSG:4326 or EPSG:32638.</source>
<translation>سمِّ واحدًا برمزه، مثل EPSG:4326 أو EPSG:32638.</translation>
</message>
<message>
<source>Named in the disclaimer and the credits of what you export.</source>
<translation>تُذكر في إخلاء المسؤولية وفي مصادر ما تصدّره.</translation>
</message>
<message>
<source>No backup of {1} could be made before migrating it: {2}.</source>
<translation>تعذّر صنع نسخة احتياطية من {1} قبل ترحيله: {2}.</translation>
</message>
<message>
<source>No incident lies inside these areas.</source>
<translation>لا حادثة داخل هذه المساحات.</translation>
</message>
<message>
<source>No place is called “{1}”.</source>
<translation>لا مكان اسمه «{1}».</translation>
</message>
<message>
<source>No places were found in the text.</source>
<translation>لم توجد أماكن في النص.</translation>
</message>
<message>
<source>Not listed: the program runs from its source folder or from a build that has them inside.</source>
<translation>غير مسرودة: يعمل البرنامج من مجلد مصدره أو من نسخة تحويها.</translation>
</message>
<message>
<source>Nothing is needed from the system here.</source>
<translation>لا يُطلب من النظام شيء هنا.</translation>
</message>
<message>
<source>Of menus, messages and exported maps, from the next start on; System follows the desktop.</source>
<translation>للقوائم والرسائل والخرائط المصدّرة، من التشغيل التالي؛ «النظام» يتبع سطح المكتب.</translation>
</message>
<message>
<source>On Windows and macOS the installer does this.</source>
<translation>على Windows وmacOS يقوم المثبّت بذلك.</translation>
</message>
<message>
<source>Online basemap</source>
<translation>خريطة الشبكة</translation>
</message>
<message>
<source>Only accepted incidents</source>
<translation>الحوادث المقبولة فقط</translation>
</message>
<message>
<source>Only {1} MB are free at {2}.</source>
<translation>الفارغ {1} ميغابايت فقط عند {2}.</translation>
</message>
<message>
<source>Open a backup.</source>
<translation>افتح نسخة احتياطية.</translation>
</message>
<message>
<source>Open a part of it.</source>
<translation>افتح جزءًا منه.</translation>
</message>
<message>
<source>Open it as a collection of articles.</source>
<translation>افتحه كمجموعة مقالات.</translation>
</message>
<message>
<source>Open it as a folder of articles.</source>
<translation>افتحه كمجلد مقالات.</translation>
</message>
<message>
<source>Open it as an article or a layer instead.</source>
<translation>افتحه كمقال أو كطبقة.</translation>
</message>
<message>
<source>Open it in Word and save it again.</source>
<translation>افتحه في Word واحفظه ثانية.</translation>
</message>
<message>
<source>Open it in a PDF reader and save a copy without one.</source>
<translation>افتحه في قارئ PDF واحفظ نسخة بلا كلمة مرور.</translation>
</message>
<message>
<source>Open it in its program and save it again.</source>
<translation>افتحه في برنامجه واحفظه ثانية.</translation>
</message>
<message>
<source>Open it in the program that made it and save it again.</source>
<translation>افتحه في البرنامج الذي صنعه واحفظه ثانية.</translation>
</message>
<message>
<source>Open one of its backups.</source>
<translation>افتح إحدى نسخه الاحتياطية.</translation>
</message>
<message>
<source>Open the article itself and save that, or paste its text.</source>
<translation>افتح المقال نفسه واحفظه، أو ألصق نصه.</translation>
</message>
<message>
<source>Open the files you need.</source>
<translation>افتح الملفات التي تحتاجها.</translation>
</message>
<message>
<source>Others are left out and counted, unless you ask for a draft.</source>
<translation>تُترك الأخرى وتُعدّ، ما لم تطلب مسودة.</translation>
</message>
<message>
<source>Pictures need Qt's web engine, which does not load ({1}).</source>
<translation>تحتاج الصور إلى محرك الويب في Qt، وهو لا يُحمَّل ({1}).</translation>
</message>
<message>
<source>Point of view on borders</source>
<translation>وجهة النظر من الحدود</translation>
</message>
<message>
<source>Print</source>
<translation>للطباعة</translation>
</message>
<message>
<source>Print is white and saves ink.</source>
<translation>«للطباعة» أبيض ويوفّر الحبر.</translation>
</message>
<message>
<source>Printed with exports, after the note on boundaries.</source>
<translation>يُطبع مع التصدير بعد ملاحظة الحدود.</translation>
</message>
<message>
<source>Projects</source>
<translation>المشاريع</translation>
</message>
<message>
<source>Python packages</source>
<translation>حزم Python</translation>
</message>
<message>
<source>QTWEBENGINE_DISABLE_SANDBOX is set: the page runs without the protection of the sandbox.</source>
<translation>QTWEBENGINE_DISABLE_SANDBOX معيّن: تعمل الصفحة بلا حماية البيئة المعزولة.</translation>
</message>
<message>
<source>QT_QPA_PLATFORM is set to “{1}”.</source>
<translation>QT_QPA_PLATFORM معيّن إلى «{1}».</translation>
</message>
<message>
<source>Rejected: {1}.</source>
<translation>مرفوض: {1}.</translation>
</message>
<message>
<source>Remove it.</source>
<translation>أزله.</translation>
</message>
<message>
<source>Restore it, or install again.</source>
<translation>استعده، أو ثبّت من جديد.</translation>
</message>
<message>
<source>Review</source>
<translation>المراجعة</translation>
</message>
<message>
<source>Rule {1} (“{2}”) cannot be used: {3}.</source>
<translation>لا يمكن استخدام القاعدة {1} («{2}»): {3}.</translation>
</message>
<message>
<source>Run text recognition (OCR) on it first, or paste the text.</source>
<translation>مرّر عليه التعرّف على النص (OCR) أولًا، أو ألصق النص.</translation>
</message>
<message>
<source>Run the program as an ordinary user.</source>
<translation>شغّل البرنامج كمستخدم عادي.</translation>
</message>
<message>
<source>Save a copy without one.</source>
<translation>احفظ نسخة بلا كلمة مرور.</translation>
</message>
<message>
<source>Save it again as .xlsx.</source>
<translation>احفظه ثانية بصيغة ‎.xlsx.</translation>
</message>
<message>
<source>Save it again from the browser.</source>
<translation>احفظه ثانية من المتصفح.</translation>
</message>
<message>
<source>Save it under another name first.</source>
<translation>احفظه أولًا باسم آخر.</translation>
</message>
<message>
<source>Save it under another name: everything up to this edit is still here.</source>
<translation>احفظه باسم آخر: كل شيء حتى هذا التعديل ما زال هنا.</translation>
</message>
<message>
<source>Save its attachment and open that.</source>
<translation>احفظ مرفقه وافتحه.</translation>
</message>
<message>
<source>Save the article alone, or give a corpus as JSON Lines.</source>
<translation>احفظ المقال وحده، أو قدّم مجموعة بصيغة JSON Lines.</translation>
</message>
<message>
<source>Save the article alone.</source>
<translation>احفظ المقال وحده.</translation>
</message>
<message>
<source>Save the article as text, HTML, PDF or DOCX and open that.</source>
<translation>احفظ المقال نصًا أو HTML أو PDF أو DOCX وافتحه.</translation>
</message>
<message>
<source>Save the message again, or paste its text.</source>
<translation>احفظ الرسالة ثانية، أو ألصق نصها.</translation>
</message>
<message>
<source>Save the page of an article instead.</source>
<translation>احفظ صفحة مقال بدلًا من ذلك.</translation>
</message>
<message>
<source>Save the pages you need.</source>
<translation>احفظ الصفحات التي تحتاجها.</translation>
</message>
<message>
<source>Shown on the map while it is on.</source>
<translation>يظهر على الخريطة ما دامت مشغّلة.</translation>
</message>
<message>
<source>Single keys in the review queue</source>
<translation>مفاتيح مفردة في قائمة المراجعة</translation>
</message>
<message>
<source>Size of text</source>
<translation>حجم النص</translation>
</message>
<message>
<source>Split it into articles: a folder of files, or JSON Lines with one article in each line.</source>
<translation>قسّمه إلى مقالات: مجلد ملفات، أو JSON Lines بمقال في كل سطر.</translation>
</message>
<message>
<source>Style of the basemap</source>
<translation>نمط الخريطة</translation>
</message>
<message>
<source>Switch the online basemap off.</source>
<translation>أوقف خريطة الشبكة.</translation>
</message>
<message>
<source>System</source>
<translation>النظام</translation>
</message>
<message>
<source>System follows the desktop, also in its contrast; high contrast is light or dark as the desktop is.</source>
<translation>«النظام» يتبع سطح المكتب، وفي تباينه أيضًا؛ والتباين العالي فاتح أو داكن كسطح المكتب.</translation>
</message>
<message>
<source>System libraries</source>
<translation>مكتبات النظام</translation>
</message>
<message>
<source>Text of others that begins like a formula gets an apostrophe before it in CSV and XLSX.</source>
<translation>نص الآخرين الذي يبدأ كصيغة تسبقه فاصلة عليا في CSV وXLSX.</translation>
</message>
<message>
<source>That of the system.</source>
<translation>لغة النظام.</translation>
</message>
<message>
<source>The article gives no date of publication{1}.</source>
<translation>لا يذكر المقال تاريخ نشر{1}.</translation>
</message>
<message>
<source>The basemap in {1} cannot be read ({2}).</source>
<translation>لا يمكن قراءة الخريطة في {1} ({2}).</translation>
</message>
<message>
<source>The basemap {1} is missing.</source>
<translation>الخريطة {1} مفقودة.</translation>
</message>
<message>
<source>The brace at {1} of the label stands alone.</source>
<translation>القوس عند {1} من التسمية وحيد.</translation>
</message>
<message>
<source>The codebook {1} could not be read.</source>
<translation>تعذّرت قراءة دليل الرموز {1}.</translation>
</message>
<message>
<source>The codebook {1} is not valid: {2}.</source>
<translation>دليل الرموز {1} غير صالح: {2}.</translation>
</message>
<message>
<source>The coordinate reference system “{1}” is not known.</source>
<translation>النظام المرجعي «{1}» غير معروف.</translation>
</message>
<message>
<source>The desktop entry could not be changed below {1}: {2}.</source>
<translation>تعذّر تغيير عنصر القائمة تحت {1}: {2}.</translation>
</message>
<message>
<source>The disk or the download failed: copy it again.</source>
<translation>تعطّل القرص أو التنزيل: انسخه ثانية.</translation>
</message>
<message>
<source>The features cannot be written as {1}: {2}</source>
<translation>لا يمكن كتابة المعالم بصيغة {1}: {2}</translation>
</message>
<message>
<source>The features have no place on the map.</source>
<translation>ليس للمعالم مكان على الخريطة.</translation>
</message>
<message>
<source>The features of “{1}” are damaged in the project.</source>
<translation>معالم «{1}» تالفة في المشروع.</translation>
</message>
<message>
<source>The field “{1}” holds neither numbers nor dates.</source>
<translation>ليس في الحقل «{1}» أعداد ولا تواريخ.</translation>
</message>
<message>
<source>The field “{1}” is empty.</source>
<translation>الحقل «{1}» فارغ.</translation>
</message>
<message>
<source>The fields are: {1}.</source>
<translation>الحقول هي: {1}.</translation>
</message>
<message>
<source>The file is damaged: download or copy it again.</source>
<translation>الملف تالف: نزّله أو انسخه ثانية.</translation>
</message>
<message>
<source>The file {1} cannot be read: {2}.</source>
<translation>لا يمكن قراءة الملف {1}: {2}.</translation>
</message>
<message>
<source>The file {1} has {2} bytes instead of {3}: it is damaged.</source>
<translation>في الملف {1} {2} بايت بدل {3}: إنه تالف.</translation>
</message>
<message>
<source>The file {1} holds {2}, not {3}.</source>
<translation>في الملف {1} {2} وليس {3}.</translation>
</message>
<message>
<source>The file {1} is damaged: {2}.</source>
<translation>الملف {1} تالف: {2}.</translation>
</message>
<message>
<source>The file {1} is not a gazetteer's header.</source>
<translation>الملف {1} ليس رأس معجم أماكن.</translation>
</message>
<message>
<source>The file {1} is not a table of this program: {2}.</source>
<translation>الملف {1} ليس جدولًا لهذا البرنامج: {2}.</translation>
</message>
<message>
<source>The filter is nested too deeply.</source>
<translation>المرشّح متداخل بعمق زائد.</translation>
</message>
<message>
<source>The folder {1} cannot be made: {2}.</source>
<translation>لا يمكن إنشاء المجلد {1}: {2}.</translation>
</message>
<message>
<source>The gazetteer is incomplete: the file {1} is missing.</source>
<translation>معجم الأماكن ناقص: الملف {1} مفقود.</translation>
</message>
<message>
<source>The gazetteer is missing: there is no file {1}.</source>
<translation>معجم الأماكن مفقود: لا ملف {1}.</translation>
</message>
<message>
<source>The gazetteer {1} has format {2}, this program reads format {3}.</source>
<translation>معجم الأماكن {1} بالصيغة {2}، وهذا البرنامج يقرأ الصيغة {3}.</translation>
</message>
<message>
<source>The geo_precision that a district becomes there.</source>
<translation>قيمة geo_precision التي تصير إليها المنطقة هناك.</translation>
</message>
<message>
<source>The geometry of “{1}” is encoded as “{2}”, which is not supported.</source>
<translation>هندسة «{1}» مرمّزة كـ «{2}»، وهذا غير مدعوم.</translation>
</message>
<message>
<source>The installation is damaged: install the program again.</source>
<translation>التثبيت تالف: ثبّت البرنامج من جديد.</translation>
</message>
<message>
<source>The label names a field “{1}” that is not there.</source>
<translation>تذكر التسمية حقلًا «{1}» غير موجود.</translation>
</message>
<message>
<source>The language model {1} cannot be read: {2}.</source>
<translation>لا يمكن قراءة نموذج اللغة {1}: {2}.</translation>
</message>
<message>
<source>The language model {1} is missing.</source>
<translation>نموذج اللغة {1} مفقود.</translation>
</message>
<message>
<source>The layer has no field “{1}”.</source>
<translation>ليس في الطبقة حقل «{1}».</translation>
</message>
<message>
<source>The model {1} cannot be read: {2}.</source>
<translation>لا يمكن قراءة النموذج {1}: {2}.</translation>
</message>
<message>
<source>The model {1} is of another version.</source>
<translation>النموذج {1} من إصدار آخر.</translation>
</message>
<message>
<source>The name has {1} characters.</source>
<translation>في الاسم {1} حرفًا.</translation>
</message>
<message>
<source>The name is empty.</source>
<translation>الاسم فارغ.</translation>
</message>
<message>
<source>The number of dead</source>
<translation>عدد القتلى</translation>
</message>
<message>
<source>The number of {1}</source>
<translation>العدد: {1}</translation>
</message>
<message>
<source>The page's file {1} is missing from resources/web.</source>
<translation>ملف الصفحة {1} مفقود من resources/web.</translation>
</message>
<message>
<source>The place names {1} cannot be read ({2}).</source>
<translation>لا يمكن قراءة أسماء الأماكن {1} ({2}).</translation>
</message>
<message>
<source>The process that read the articles was ended.</source>
<translation>أُنهيت العملية التي كانت تقرأ المقالات.</translation>
</message>
<message>
<source>The program's folder “{1}” is missing beside {2}.</source>
<translation>مجلد البرنامج «{1}» مفقود بجانب {2}.</translation>
</message>
<message>
<source>The project refers to a shape that is not in it.</source>
<translation>يشير المشروع إلى شكل ليس فيه.</translation>
</message>
<message>
<source>The project {1} cannot be written: {2}.</source>
<translation>لا يمكن كتابة المشروع {1}: {2}.</translation>
</message>
<message>
<source>The project {1} cannot be {2}: {3}.</source>
<translation>المشروع {1}: تعذّر ({2}): {3}.</translation>
</message>
<message>
<source>The project {1} is cut short: a part of the file is missing.</source>
<translation>المشروع {1} مبتور: جزء من الملف مفقود.</translation>
</message>
<message>
<source>The project {1} is of an older version and cannot be written to.</source>
<translation>المشروع {1} من إصدار أقدم ولا تمكن الكتابة فيه.</translation>
</message>
<message>
<source>The project {1} is open in another window ({2}).</source>
<translation>المشروع {1} مفتوح في نافذة أخرى ({2}).</translation>
</message>
<message>
<source>The project {1} lacks a step that was undone.</source>
<translation>تنقص المشروع {1} خطوة جرى التراجع عنها.</translation>
</message>
<message>
<source>The project {1} lacks the results of an article.</source>
<translation>تنقص المشروع {1} نتائج مقال.</translation>
</message>
<message>
<source>The project {1} was deleted, moved or replaced by another program.</source>
<translation>حُذف المشروع {1} أو نُقل أو استبدله برنامج آخر.</translation>
</message>
<message>
<source>The project {1} was opened read-only.</source>
<translation>فُتح المشروع {1} للقراءة فقط.</translation>
</message>
<message>
<source>The quotation mark at {1} is not closed.</source>
<translation>علامة التنصيص عند {1} غير مغلقة.</translation>
</message>
<message>
<source>The record of the article “{1}” is damaged.</source>
<translation>سجل المقال «{1}» تالف.</translation>
</message>
<message>
<source>The setting “{1}” had no usable value; its default is used.</source>
<translation>لم تكن للإعداد «{1}» قيمة صالحة؛ استُخدمت الافتراضية.</translation>
</message>
<message>
<source>The settings in {1} are damaged; the defaults are used.</source>
<translation>الإعدادات في {1} تالفة؛ استُخدمت الافتراضية.</translation>
</message>
<message>
<source>The settings in {1} cannot be read: {2}.</source>
<translation>لا يمكن قراءة الإعدادات في {1}: {2}.</translation>
</message>
<message>
<source>The settings were damaged; the defaults are used, and the old file is kept as {1}.</source>
<translation>كانت الإعدادات تالفة؛ استُخدمت الافتراضية، وحُفظ الملف القديم باسم {1}.</translation>
</message>
<message>
<source>The system keeps ordinary users from making namespaces, which Chromium's sandbox needs.</source>
<translation>يمنع النظام المستخدمين العاديين من صنع نطاقات الأسماء التي تحتاجها بيئة Chromium المعزولة.</translation>
</message>
<message>
<source>The text does not say where it happened.</source>
<translation>لا يقول النص أين وقع.</translation>
</message>
<message>
<source>The web engine exists for 64 bits only: install a 64-bit Python.</source>
<translation>محرك الويب لـ 64 بت فقط: ثبّت Python ‏64 بت.</translation>
</message>
<message>
<source>The web engine runs in Chromium's sandbox.</source>
<translation>يعمل محرك الويب في بيئة Chromium المعزولة.</translation>
</message>
<message>
<source>There are no incidents to ask about.</source>
<translation>لا حوادث يُسأل عنها.</translation>
</message>
<message>
<source>There is a file {1} already.</source>
<translation>يوجد ملف {1} بالفعل.</translation>
</message>
<message>
<source>There is no country with the code “{1}”.</source>
<translation>لا بلد برمز «{1}».</translation>
</message>
<message>
<source>There is no field “{1}”.</source>
<translation>لا حقل «{1}».</translation>
</message>
<message>
<source>There is no file {1}.</source>
<translation>لا ملف {1}.</translation>
</message>
<message>
<source>There is none: the window cannot be shown here; commands, pictures among them, work.</source>
<translation>لا يوجد: لا يمكن إظهار النافذة هنا؛ وتعمل الأوامر، ومنها الصور.</translation>
</message>
<message>
<source>These are no rules of this program: {1}.</source>
<translation>هذه ليست قواعد هذا البرنامج: {1}.</translation>
</message>
<message>
<source>They cannot be listed here; the check of the web engine says whether all are there.</source>
<translation>لا يمكن سردها هنا؛ وفحص محرك الويب يقول إن كانت كلها موجودة.</translation>
</message>
<message>
<source>Three-letter codes with spaces between, as in “ARM AZE”; preferred where a name is ambiguous.</source>
<translation>رموز بثلاثة أحرف بينها فراغات، مثل «ARM AZE»؛ تُفضَّل حيث يلتبس الاسم.</translation>
</message>
<message>
<source>Try another format.</source>
<translation>جرّب صيغة أخرى.</translation>
</message>
<message>
<source>Unit of distance</source>
<translation>وحدة المسافة</translation>
</message>
<message>
<source>Unpack it and open the article, or the folder, inside.</source>
<translation>فكّه وافتح المقال أو المجلد الذي داخله.</translation>
</message>
<message>
<source>Unpack it and open the files you need.</source>
<translation>فكّه وافتح الملفات التي تحتاجها.</translation>
</message>
<message>
<source>Unpack it first.</source>
<translation>فكّه أولًا.</translation>
</message>
<message>
<source>Unpack it with another program and open what is inside.</source>
<translation>فكّه ببرنامج آخر وافتح ما فيه.</translation>
</message>
<message>
<source>Unset it if the window does not appear.</source>
<translation>ألغه إن لم تظهر النافذة.</translation>
</message>
<message>
<source>Unset it, unless the web engine does not start otherwise.</source>
<translation>ألغه، ما لم يكن محرك الويب لا يبدأ من دونه.</translation>
</message>
<message>
<source>Update the program.</source>
<translation>حدّث البرنامج.</translation>
</message>
<message>
<source>Use one of {1}.</source>
<translation>استخدم واحدًا من: {1}.</translation>
</message>
<message>
<source>Use only a part of the features.</source>
<translation>استخدم جزءًا من المعالم فقط.</translation>
</message>
<message>
<source>Use that window, open the project read-only, or open a copy of it.</source>
<translation>استخدم تلك النافذة، أو افتح المشروع للقراءة فقط، أو افتح نسخة منه.</translation>
</message>
<message>
<source>Use “,” or “.1” or “,.1”.</source>
<translation>استخدم «,» أو «.1» أو «,.1».</translation>
</message>
<message>
<source>Wait until it is done, then try again.</source>
<translation>انتظر حتى تنتهي ثم حاول من جديد.</translation>
</message>
<message>
<source>Was it downloaded or copied completely?</source>
<translation>هل نُزّل أو نُسخ كاملًا؟</translation>
</message>
<message>
<source>Was it moved or renamed? It was looked for in {1}.</source>
<translation>هل نُقل أو أُعيدت تسميته؟ بُحث عنه في {1}.</translation>
</message>
<message>
<source>Whose view of disputed borders the map draws; empty is the situation on the ground.</source>
<translation>وجهة النظر التي ترسم بها الخريطة الحدود المتنازع عليها؛ والفارغ هو الحال على الأرض.</translation>
</message>
<message>
<source>Write it again with WKB encoding.</source>
<translation>اكتبه ثانية بترميز WKB.</translation>
</message>
<message>
<source>Write it as 2020-09-27.</source>
<translation>اكتبه مثل 2020-09-27.</translation>
</message>
<message>
<source>Write it as 2024-05-01.</source>
<translation>اكتبه مثل 2024-05-01.</translation>
</message>
<message>
<source>Write {field}, or {{ for a brace.</source>
<translation>اكتب {field}، أو {{ للقوس نفسه.</translation>
</message>
<message>
<source>You are the administrator (root), for whom Chromium's sandbox does not work; it is switched off.</source>
<translation>أنت المدير (root)، ولا تعمل له بيئة Chromium المعزولة؛ فهي موقفة.</translation>
</message>
<message>
<source>Your disclaimer</source>
<translation>إخلاء مسؤوليتك</translation>
</message>
<message>
<source>Your initials</source>
<translation>الأحرف الأولى من اسمك</translation>
</message>
<message>
<source>Your organisation</source>
<translation>منظمتك</translation>
</message>
<message>
<source>a capital</source>
<translation>عاصمة</translation>
</message>
<message>
<source>a main name of it</source>
<translation>اسم رئيسي له</translation>
</message>
<message>
<source>a part of the path is a file, not a folder</source>
<translation>جزء من المسار ملف وليس مجلدًا</translation>
</message>
<message>
<source>another place of that name is better known</source>
<translation>مكان آخر بهذا الاسم أشهر</translation>
</message>
<message>
<source>another program holds the file</source>
<translation>برنامج آخر يمسك الملف</translation>
</message>
<message>
<source>containing area</source>
<translation>المنطقة الحاوية</translation>
</message>
<message>
<source>date after publication</source>
<translation>تاريخ بعد النشر</translation>
</message>
<message>
<source>date order</source>
<translation>ترتيب التواريخ</translation>
</message>
<message>
<source>focus of the article</source>
<translation>محور المقال</translation>
</message>
<message>
<source>it holds the place that the text names right before it</source>
<translation>يحوي المكان الذي يسميه النص قبله مباشرة</translation>
</message>
<message>
<source>it is a capital</source>
<translation>هو عاصمة</translation>
</message>
<message>
<source>it is known by {1} other names and spellings</source>
<translation>يُعرف بـ {1} من الأسماء والتهجئات الأخرى</translation>
</message>
<message>
<source>it is {1}, as the words beside the name say</source>
<translation>هو {1}، كما تقول الكلمات بجانب الاسم</translation>
</message>
<message>
<source>it is {1}, but the words beside the name speak of another kind</source>
<translation>هو {1}، لكن الكلمات بجانب الاسم تتحدث عن نوع آخر</translation>
</message>
<message>
<source>its population is not known</source>
<translation>عدد سكانه غير معروف</translation>
</message>
<message>
<source>its province</source>
<translation>محافظته</translation>
</message>
<message>
<source>km</source>
<translation>كم</translation>
</message>
<message>
<source>long text</source>
<translation>نص طويل</translation>
</message>
<message>
<source>low confidence</source>
<translation>ثقة منخفضة</translation>
</message>
<message>
<source>more than one border may be meant</source>
<translation>قد يُقصد أكثر من حدود</translation>
</message>
<message>
<source>named line</source>
<translation>خط مسمّى</translation>
</message>
<message>
<source>no candidate is likely enough</source>
<translation>لا مرشّح راجح بما يكفي</translation>
</message>
<message>
<source>no country</source>
<translation>لا بلد</translation>
</message>
<message>
<source>no other place of that name is known</source>
<translation>لا مكان آخر معروف بهذا الاسم</translation>
</message>
<message>
<source>no other place of the article lies in {1}</source>
<translation>لا يقع أي مكان آخر من المقال في {1}</translation>
</message>
<message>
<source>no place is named; this is that of the event told before</source>
<translation>لم يُسمَّ مكان؛ هذا مكان الحدث المروي قبله</translation>
</message>
<message>
<source>no place named “{1}” is in the gazetteer</source>
<translation>لا مكان اسمه «{1}» في المعجم</translation>
</message>
<message>
<source>no place named “{1}” is known there</source>
<translation>لا يُعرف هناك مكان باسم “{1}”</translation>
</message>
<message>
<source>no place of this name is known</source>
<translation>لا مكان معروف بهذا الاسم</translation>
</message>
<message>
<source>not in the gazetteer</source>
<translation>ليس في المعجم</translation>
</message>
<message>
<source>not on Earth</source>
<translation>ليس على الأرض</translation>
</message>
<message>
<source>number {1} by size of that name</source>
<translation>رقم {1} حجمًا بين حاملي هذا الاسم</translation>
</message>
<message>
<source>one side</source>
<translation>جانب واحد</translation>
</message>
<message>
<source>one state is named, the other is spoken of nearby</source>
<translation>دولة مسمّاة، والأخرى يُتحدث عنها قريبًا</translation>
</message>
<message>
<source>sudo sysctl {1}</source>
<translation>sudo sysctl {1}</translation>
</message>
<message>
<source>taken from the list of what was not mapped</source>
<translation>مأخوذ من قائمة ما لم يوضع على الخريطة</translation>
</message>
<message>
<source>temporary files</source>
<translation>ملفات مؤقتة</translation>
</message>
<message>
<source>the article speaks of this border elsewhere</source>
<translation>يتحدث المقال عن هذه الحدود في موضع آخر</translation>
</message>
<message>
<source>the dateline is there, too</source>
<translation>مكان الخبر هناك أيضًا</translation>
</message>
<message>
<source>the disk is full</source>
<translation>القرص ممتلئ</translation>
</message>
<message>
<source>the disk or folder is read-only</source>
<translation>القرص أو المجلد للقراءة فقط</translation>
</message>
<message>
<source>the disk reported a fault</source>
<translation>أبلغ القرص عن عطل</translation>
</message>
<message>
<source>the file would be larger than this disk allows</source>
<translation>سيكون الملف أكبر مما يسمح به هذا القرص</translation>
</message>
<message>
<source>the folder does not exist</source>
<translation>المجلد غير موجود</translation>
</message>
<message>
<source>the largest of that name</source>
<translation>الأكبر بهذا الاسم</translation>
</message>
<message>
<source>the name is too long for this disk</source>
<translation>الاسم أطول مما يسمح به هذا القرص</translation>
</message>
<message>
<source>the nearest other place of the article is {1} km away</source>
<translation>أقرب مكان آخر من المقال على بعد {1} كم</translation>
</message>
<message>
<source>the other side of the border is not named</source>
<translation>الجانب الآخر من الحدود غير مسمّى</translation>
</message>
<message>
<source>the part near the places that the sentence names</source>
<translation>الجزء القريب من الأماكن التي تسميها الجملة</translation>
</message>
<message>
<source>the phrase names both states</source>
<translation>تسمي العبارة الدولتين</translation>
</message>
<message>
<source>the sentence speaks of these two neighbours</source>
<translation>تتحدث الجملة عن هذين الجارين</translation>
</message>
<message>
<source>the system gave no reason</source>
<translation>لم يذكر النظام سببًا</translation>
</message>
<message>
<source>the text gives the position itself</source>
<translation>يعطي النص الموضع نفسه</translation>
</message>
<message>
<source>the text names its country ({1}) right after it</source>
<translation>يسمي النص بلده ({1}) بعده مباشرة</translation>
</message>
<message>
<source>the text names {1} right after it</source>
<translation>يسمي النص {1} بعده مباشرة</translation>
</message>
<message>
<source>the text says “{1}”</source>
<translation>يقول النص «{1}»</translation>
</message>
<message>
<source>the text states its distance from {1}</source>
<translation>يذكر النص المسافة من {1}</translation>
</message>
<message>
<source>there is a folder of that name</source>
<translation>يوجد مجلد بهذا الاسم</translation>
</message>
<message>
<source>these two neighbours are named together most often</source>
<translation>هذان الجاران أكثر ما يُسمّيان معًا</translation>
</message>
<message>
<source>you may not write there</source>
<translation>لا يُسمح لك بالكتابة هناك</translation>
</message>
<message>
<source>your share of the disk is used up</source>
<translation>نفدت حصتك من القرص</translation>
</message>
<message>
<source>{1} answers with something that is no tile ({2}).</source>
<translation>يجيب {1} بما ليس مربع خريطة ({2}).</translation>
</message>
<message>
<source>{1} cannot be read: {2}.</source>
<translation>لا يمكن قراءة {1}: {2}.</translation>
</message>
<message>
<source>{1} cannot be written: {2}.</source>
<translation>لا يمكن كتابة {1}: {2}.</translation>
</message>
<message>
<source>{1} could not be read: {2}.</source>
<translation>تعذّرت قراءة {1}: {2}.</translation>
</message>
<message>
<source>{1} declares XML entities; it is refused as a trap.</source>
<translation>يصرّح {1} بكيانات XML؛ رُفض كفخ.</translation>
</message>
<message>
<source>{1} does not answer ({2}).</source>
<translation>لا يجيب {1} ({2}).</translation>
</message>
<message>
<source>{1} does not exist yet; the defaults are used.</source>
<translation>{1} غير موجود بعد؛ استُخدمت القيم الافتراضية.</translation>
</message>
<message>
<source>{1} does not have the columns of this program's own CSV.</source>
<translation>ليست في {1} أعمدة CSV هذا البرنامج.</translation>
</message>
<message>
<source>{1} falls from low to best to high: {2}.</source>
<translation>يتناقص {1} من الأدنى إلى الأرجح والأعلى: {2}.</translation>
</message>
<message>
<source>{1} has a "published" that is no date: {2}.</source>
<translation>في {1} قيمة "published" ليست تاريخًا: {2}.</translation>
</message>
<message>
<source>{1} has no "text".</source>
<translation>ليس في {1} حقل "text".</translation>
</message>
<message>
<source>{1} has no suffix of a data format.</source>
<translation>ليست لـ {1} لاحقة صيغة بيانات.</translation>
</message>
<message>
<source>{1} has no suffix that can be exported.</source>
<translation>ليست لـ {1} لاحقة يمكن التصدير إليها.</translation>
</message>
<message>
<source>{1} has too much text for one article.</source>
<translation>في {1} نص أطول من مقال واحد.</translation>
</message>
<message>
<source>{1} has {2} MB; an article has at most {3}.</source>
<translation>في {1} {2} ميغابايت؛ وأقصى المقال {3}.</translation>
</message>
<message>
<source>{1} has {2} MB; that is no article.</source>
<translation>في {1} {2} ميغابايت؛ ليس هذا مقالًا.</translation>
</message>
<message>
<source>{1} has {2} million letters; one article has at most {3} million.</source>
<translation>في {1} {2} مليون حرف؛ وأقصى المقال {3} مليون.</translation>
</message>
<message>
<source>{1} has {2} pages but no text: it is a scan.</source>
<translation>في {1} {2} صفحة بلا نص: إنه مسح ضوئي.</translation>
</message>
<message>
<source>{1} has {2} pages; an article has at most {3}.</source>
<translation>في {1} {2} صفحة؛ وأقصى المقال {3}.</translation>
</message>
<message>
<source>{1} holds no article.</source>
<translation>لا مقال في {1}.</translation>
</message>
<message>
<source>{1} holds no files.</source>
<translation>لا ملفات في {1}.</translation>
</message>
<message>
<source>{1} holds no page.</source>
<translation>لا صفحة في {1}.</translation>
</message>
<message>
<source>{1} holds no text.</source>
<translation>لا نص في {1}.</translation>
</message>
<message>
<source>{1} holds several articles.</source>
<translation>في {1} عدة مقالات.</translation>
</message>
<message>
<source>{1} inhabitants</source>
<translation>السكان: {1}</translation>
</message>
<message>
<source>{1} inhabitants, {2}</source>
<translation>السكان: {1}، {2}</translation>
</message>
<message>
<source>{1} is a compressed archive, not an article.</source>
<translation>{1} أرشيف مضغوط وليس مقالًا.</translation>
</message>
<message>
<source>{1} is a damaged PDF file.</source>
<translation>{1} ملف PDF تالف.</translation>
</message>
<message>
<source>{1} is a damaged RTF file.</source>
<translation>{1} ملف RTF تالف.</translation>
</message>
<message>
<source>{1} is a damaged Word document.</source>
<translation>{1} مستند Word تالف.</translation>
</message>
<message>
<source>{1} is a damaged document.</source>
<translation>{1} مستند تالف.</translation>
</message>
<message>
<source>{1} is a feed without articles.</source>
<translation>{1} خلاصة بلا مقالات.</translation>
</message>
<message>
<source>{1} is a folder.</source>
<translation>{1} مجلد.</translation>
</message>
<message>
<source>{1} is a message without text.</source>
<translation>{1} رسالة بلا نص.</translation>
</message>
<message>
<source>{1} is a page without an article.</source>
<translation>{1} صفحة بلا مقال.</translation>
</message>
<message>
<source>{1} is a project, which an export would replace.</source>
<translation>{1} مشروع سيستبدله التصدير.</translation>
</message>
<message>
<source>{1} is damaged.</source>
<translation>{1} تالف.</translation>
</message>
<message>
<source>{1} is damaged: {2}.</source>
<translation>{1} تالف: {2}.</translation>
</message>
<message>
<source>{1} is empty.</source>
<translation>{1} فارغ.</translation>
</message>
<message>
<source>{1} is far too large for a file of rules.</source>
<translation>{1} أكبر كثيرًا من ملف قواعد.</translation>
</message>
<message>
<source>{1} is far too large for an article.</source>
<translation>{1} أكبر كثيرًا من مقال.</translation>
</message>
<message>
<source>{1} is locked with a password.</source>
<translation>{1} مقفل بكلمة مرور.</translation>
</message>
<message>
<source>{1} is missing</source>
<translation>{1} مفقود</translation>
</message>
<message>
<source>{1} is negative.</source>
<translation>{1} سالب.</translation>
</message>
<message>
<source>{1} is no date; write it as 2024-05-01</source>
<translation>{1} ليس تاريخًا؛ اكتبه مثل 2024-05-01</translation>
</message>
<message>
<source>{1} is no e-mail message.</source>
<translation>{1} ليس رسالة بريد.</translation>
</message>
<message>
<source>{1} is no page that can be read.</source>
<translation>{1} ليس صفحة مقروءة.</translation>
</message>
<message>
<source>{1} is not JSON.</source>
<translation>{1} ليس JSON.</translation>
</message>
<message>
<source>{1} is not a folder</source>
<translation>{1} ليس مجلدًا</translation>
</message>
<message>
<source>{1} is not a project of this program.</source>
<translation>{1} ليس مشروعًا لهذا البرنامج.</translation>
</message>
<message>
<source>{1} is not a text: it holds binary data.</source>
<translation>{1} ليس نصًا: فيه بيانات ثنائية.</translation>
</message>
<message>
<source>{1} is not a {2} file, whatever its name says.</source>
<translation>{1} ليس ملف {2} مهما قال اسمه.</translation>
</message>
<message>
<source>{1} is not an export of this program.</source>
<translation>{1} ليس تصديرًا من هذا البرنامج.</translation>
</message>
<message>
<source>{1} is not the document that its name says.</source>
<translation>{1} ليس المستند الذي يقوله اسمه.</translation>
</message>
<message>
<source>{1} is {2}, needed is {3}</source>
<translation>{1}: {2}، والمطلوب {3}</translation>
</message>
<message>
<source>{1} is {2}, not an article.</source>
<translation>{1} هو {2} وليس مقالًا.</translation>
</message>
<message>
<source>{1} km away</source>
<translation>على بعد {1} كم</translation>
</message>
<message>
<source>{1} of the article's other places lie in {2}</source>
<translation>{1} من أماكن المقال الأخرى في {2}</translation>
</message>
<message>
<source>{1} places bear that name</source>
<translation>{1} مكانًا بهذا الاسم</translation>
</message>
<message>
<source>{1} refuses its tiles ({2}).</source>
<translation>يرفض {1} إعطاء مربعاته ({2}).</translation>
</message>
<message>
<source>{1} stands for the government of {2}</source>
<translation>{1} تعني حكومة {2}</translation>
</message>
<message>
<source>{1} unpacks to {2} MB; it is refused as a trap.</source>
<translation>ينفكّ {1} إلى {2} ميغابايت؛ رُفض كفخ.</translation>
</message>
<message>
<source>{1} was written by a newer version of this program.</source>
<translation>كُتب {1} بإصدار أحدث من هذا البرنامج.</translation>
</message>
<message>
<source>{1} was written by a newer version; what this one knows of it is used.</source>
<translation>كُتب {1} بإصدار أحدث؛ واستُخدم ما يعرفه هذا الإصدار منه.</translation>
</message>
<message>
<source>{1} {2} does not load ({3})</source>
<translation>{1} {2} لا يُحمَّل ({3})</translation>
</message>
<message>
<source>{1}, {2} is no position on Earth.</source>
<translation>{1}, {2} ليس موضعًا على الأرض.</translation>
</message>
<message>
<source>{1}: only CSV has the {2} shape.</source>
<translation>{1}: شكل {2} لـ CSV فقط.</translation>
</message>
<message>
<source>“{1}” at {2} means nothing here.</source>
<translation>«{1}» عند {2} لا يعني شيئًا هنا.</translation>
</message>
<message>
<source>“{1}” breaks off in line {2}: the end of the file is missing.</source>
<translation>ينقطع «{1}» عند السطر {2}: نهاية الملف مفقودة.</translation>
</message>
<message>
<source>“{1}” breaks off or is damaged: {2}</source>
<translation>«{1}» منقطع أو تالف: {2}</translation>
</message>
<message>
<source>“{1}” cannot be compared with a field of kind {2}.</source>
<translation>لا يمكن مقارنة «{1}» بحقل من صنف {2}.</translation>
</message>
<message>
<source>“{1}” cannot be opened: {2}.</source>
<translation>لا يمكن فتح «{1}»: {2}.</translation>
</message>
<message>
<source>“{1}” cannot be read as a table: {2}</source>
<translation>لا يمكن قراءة «{1}» كجدول: {2}</translation>
</message>
<message>
<source>“{1}” cannot be read as a workbook.</source>
<translation>لا يمكن قراءة «{1}» كمصنف جداول.</translation>
</message>
<message>
<source>“{1}” cannot be read without “{2}”, which is not there.</source>
<translation>لا يمكن قراءة «{1}» بدون «{2}» وهو غير موجود.</translation>
</message>
<message>
<source>“{1}” cannot be read: {2}</source>
<translation>لا يمكن قراءة «{1}»: {2}</translation>
</message>
<message>
<source>“{1}” cannot be {2}.</source>
<translation>«{1}»: تعذّر ({2}).</translation>
</message>
<message>
<source>“{1}” differs by one letter from “{2}”</source>
<translation>يختلف «{1}» بحرف واحد عن «{2}»</translation>
</message>
<message>
<source>“{1}” does not fit into memory.</source>
<translation>لا يتسع لـ «{1}» الذاكرة.</translation>
</message>
<message>
<source>“{1}” has no column “{2}”.</source>
<translation>ليس في «{1}» عمود «{2}».</translation>
</message>
<message>
<source>“{1}” has no features.{2}</source>
<translation>لا معالم في «{1}».{2}</translation>
</message>
<message>
<source>“{1}” has no features: its list is empty.</source>
<translation>لا معالم في «{1}»: قائمته فارغة.</translation>
</message>
<message>
<source>“{1}” has no features: what is in its list are none.</source>
<translation>لا معالم في «{1}»: ما في قائمته ليس معالم.</translation>
</message>
<message>
<source>“{1}” has no rows.</source>
<translation>لا صفوف في «{1}».</translation>
</message>
<message>
<source>“{1}” holds archives in archives in archives.</source>
<translation>في «{1}» أرشيفات داخل أرشيفات داخل أرشيفات.</translation>
</message>
<message>
<source>“{1}” holds more than {2} files.</source>
<translation>في «{1}» أكثر من {2} ملف.</translation>
</message>
<message>
<source>“{1}” holds no vector file (inside: {2}).</source>
<translation>لا ملف متجهيًا في «{1}» (داخله: {2}).</translation>
</message>
<message>
<source>“{1}” holds nothing but zeros.</source>
<translation>ليس في «{1}» سوى أصفار.</translation>
</message>
<message>
<source>“{1}” is JSON of more than {2} GB that is not a plain feature collection.</source>
<translation>«{1}» هو JSON أكبر من {2} غيغابايت وليس مجموعة معالم بسيطة.</translation>
</message>
<message>
<source>“{1}” is JSON, but not GeoJSON, and none of the values of its records says where they lie ({2}).</source>
<translation>«{1}» هو JSON وليس GeoJSON، ولا قيمة في سجلاته تقول أين تقع ({2}).</translation>
</message>
<message>
<source>“{1}” is JSON, but not GeoJSON: at its top are {2}.{3}</source>
<translation>«{1}» هو JSON وليس GeoJSON: في أعلاه {2}.{3}</translation>
</message>
<message>
<source>“{1}” is JSON, but not GeoJSON: there is no object with a “type” at its top.</source>
<translation>«{1}» هو JSON وليس GeoJSON: لا كائن بـ «type» في أعلاه.</translation>
</message>
<message>
<source>“{1}” is TopoJSON whose arcs are damaged: {2}.</source>
<translation>«{1}» هو TopoJSON أقواسه تالفة: {2}.</translation>
</message>
<message>
<source>“{1}” is TopoJSON without objects.</source>
<translation>«{1}» هو TopoJSON بلا كائنات.</translation>
</message>
<message>
<source>“{1}” is a GeoJSON feature collection whose “features” are missing.</source>
<translation>«{1}» مجموعة GeoJSON تنقصها «features».</translation>
</message>
<message>
<source>“{1}” is a damaged or incomplete Parquet file: {2}</source>
<translation>«{1}» ملف Parquet تالف أو ناقص: {2}</translation>
</message>
<message>
<source>“{1}” is a damaged or incomplete archive.</source>
<translation>«{1}» أرشيف تالف أو ناقص.</translation>
</message>
<message>
<source>“{1}” is a damaged workbook: {2}.</source>
<translation>«{1}» مصنف جداول تالف: {2}.</translation>
</message>
<message>
<source>“{1}” is a former name of {2}</source>
<translation>«{1}» اسم سابق لـ {2}</translation>
</message>
<message>
<source>“{1}” is a pointer of Git LFS, not the file itself.</source>
<translation>«{1}» مؤشر Git LFS وليس الملف نفسه.</translation>
</message>
<message>
<source>“{1}” is a scrap of KML (“{2}”) without features.</source>
<translation>«{1}» قصاصة من KML («{2}») بلا معالم.</translation>
</message>
<message>
<source>“{1}” is a tile archive (MBTiles): a finished map, not vector data.</source>
<translation>«{1}» أرشيف مربعات (MBTiles): خريطة جاهزة لا بيانات متجهية.</translation>
</message>
<message>
<source>“{1}” is an abbreviation of {2}</source>
<translation>«{1}» اختصار لـ {2}</translation>
</message>
<message>
<source>“{1}” is an error message of a server: “{2}”.</source>
<translation>«{1}» رسالة خطأ من خادم: «{2}».</translation>
</message>
<message>
<source>“{1}” is another name of {2}</source>
<translation>«{1}» اسم آخر لـ {2}</translation>
</message>
<message>
<source>“{1}” is damaged, or holds something that is not expected there ({2}).</source>
<translation>«{1}» تالف، أو فيه ما لا يُتوقع هناك ({2}).</translation>
</message>
<message>
<source>“{1}” is damaged: {2}</source>
<translation>«{1}» تالف: {2}</translation>
</message>
<message>
<source>“{1}” is empty (0 bytes).</source>
<translation>«{1}» فارغ (0 بايت).</translation>
</message>
<message>
<source>“{1}” is its usual name</source>
<translation>«{1}» اسمه المعتاد</translation>
</message>
<message>
<source>“{1}” is locked with a password or packed in a way that is not supported.</source>
<translation>«{1}» مقفل بكلمة مرور أو مضغوط بطريقة غير مدعومة.</translation>
</message>
<message>
<source>“{1}” is more than 1 GB of text.</source>
<translation>يحتوي «{1}» على أكثر من 1 غيغابايت من النص.</translation>
</message>
<message>
<source>“{1}” is no address of map tiles.</source>
<translation>«{1}» ليس عنوان مربعات خريطة.</translation>
</message>
<message>
<source>“{1}” is no code of a country.</source>
<translation>«{1}» ليس رمز بلد.</translation>
</message>
<message>
<source>“{1}” is no date.</source>
<translation>«{1}» ليس تاريخًا.</translation>
</message>
<message>
<source>“{1}” is no file but a device or a pipe.</source>
<translation>«{1}» ليس ملفًا بل جهاز أو أنبوب.</translation>
</message>
<message>
<source>“{1}” is no format for features.</source>
<translation>«{1}» ليس صيغة للمعالم.</translation>
</message>
<message>
<source>“{1}” is no format of a number in a label.</source>
<translation>«{1}» ليس تنسيق عدد في تسمية.</translation>
</message>
<message>
<source>“{1}” is no position</source>
<translation>«{1}» ليس موضعًا</translation>
</message>
<message>
<source>“{1}” is not a point.</source>
<translation>«{1}» ليس نقطة.</translation>
</message>
<message>
<source>“{1}” is not known; this is named beside it</source>
<translation>«{1}» غير معروف؛ وهذا مسمّى بجانبه</translation>
</message>
<message>
<source>“{1}” is not there.</source>
<translation>«{1}» غير موجود في مكانه.</translation>
</message>
<message>
<source>“{1}” is not valid JSON{2}: {3}.</source>
<translation>«{1}» ليس JSON صالحًا{2}: {3}.</translation>
</message>
<message>
<source>“{1}” is only a part of a data set, and the main file (such as “{2}{3}”) is not beside it.</source>
<translation>«{1}» جزء من مجموعة بيانات فقط، والملف الرئيسي (مثل «{2}{3}») ليس بجانبه.</translation>
</message>
<message>
<source>“{1}” is taken for a form of “{2}”</source>
<translation>عُدّ «{1}» صيغة من «{2}»</translation>
</message>
<message>
<source>“{1}” is text, but not a table with columns.</source>
<translation>«{1}» نص، لكنه ليس جدولًا بأعمدة.</translation>
</message>
<message>
<source>“{1}” is the name of this line</source>
<translation>«{1}» اسم هذا الخط</translation>
</message>
<message>
<source>“{1}” is the word for the people or things of {2}</source>
<translation>«{1}» كلمة لأهل {2} أو أشيائها</translation>
</message>
<message>
<source>“{1}” is too large to be kept in the project.</source>
<translation>«{1}» أكبر من أن يُحفظ في المشروع.</translation>
</message>
<message>
<source>“{1}” is {2}, not vector data.</source>
<translation>«{1}» هو {2} وليس بيانات متجهية.</translation>
</message>
<message>
<source>“{1}” no longer has the layer that was asked for.</source>
<translation>لم تعد في «{1}» الطبقة المطلوبة.</translation>
</message>
<message>
<source>“{1}” says that it has {2} features, but none of them can be read.</source>
<translation>يقول «{1}» إن فيه {2} معلمًا، لكن لا يمكن قراءة أي منها.</translation>
</message>
<message>
<source>“{1}” swells from {2} MB to more than {3} MB and is not opened.</source>
<translation>ينتفخ «{1}» من {2} إلى أكثر من {3} ميغابايت ولم يُفتح.</translation>
</message>
<message>
<source>“{1}” wants to write outside of its folder (“{2}”) and is not opened.</source>
<translation>يريد «{1}» الكتابة خارج مجلده («{2}») ولم يُفتح.</translation>
</message>
<message>
<source>“{1}”: feared, planned or demanded, not told as done.</source>
<translation>«{1}»: مخشيّ أو مخطط أو مطلوب، ولم يُروَ كواقع.</translation>
</message>
<message>
<source>“{1}”: the sentence denies it.</source>
<translation>«{1}»: الجملة تنفيه.</translation>
</message>
</context>
<context>
<name>page</name>
<message>
<source>About this map</source>
<translation>حول هذه الخريطة</translation>
</message>
<message>
<source>Accepted</source>
<translation>مقبولة</translation>
</message>
<message>
<source>Actor</source>
<translation>طرف</translation>
</message>
<message>
<source>Actors</source>
<translation>الأطراف</translation>
</message>
<message>
<source>Address</source>
<translation>العنوان</translation>
</message>
<message>
<source>All</source>
<translation>الكل</translation>
</message>
<message>
<source>All dates</source>
<translation>كل التواريخ</translation>
</message>
<message>
<source>Argentina</source>
<translation>الأرجنتين</translation>
</message>
<message>
<source>Article</source>
<translation>المقال</translation>
</message>
<message>
<source>As held on the ground</source>
<translation>بحسب السيطرة على الأرض</translation>
</message>
<message>
<source>At sea</source>
<translation>في البحر</translation>
</message>
<message>
<source>Auto</source>
<translation>تلقائي</translation>
</message>
<message>
<source>Bangladesh</source>
<translation>بنغلاديش</translation>
</message>
<message>
<source>Bars</source>
<translation>الأعمدة</translation>
</message>
<message>
<source>Border</source>
<translation>حدود</translation>
</message>
<message>
<source>Border or region</source>
<translation>حدود أو إقليم</translation>
</message>
<message>
<source>Borders and names shown here state no opinion on the status of any territory. Disputed lines are dashed.</source>
<translation>لا تعبّر الحدود والأسماء المعروضة عن رأي في وضع أي إقليم. الخطوط المتنازع عليها متقطعة.</translation>
</message>
<message>
<source>Borders as seen by</source>
<translation>الحدود كما تراها</translation>
</message>
<message>
<source>Boundaries</source>
<translation>الحدود</translation>
</message>
<message>
<source>Boundaries: {source}, {view}; place names: GeoNames (CC BY 4.0). {program}.</source>
<translation>الحدود: {source}، {view}؛ أسماء الأماكن: GeoNames (CC BY 4.0). {program}.</translation>
</message>
<message>
<source>Boundaries: {source}; {view}; disputed ones are dashed. Names of places: GeoNames (CC BY 4.0) and Natural Earth.</source>
<translation>الحدود: {source}؛ {view}؛ المتنازع عليها متقطعة. أسماء الأماكن: GeoNames (CC BY 4.0) وNatural Earth.</translation>
</message>
<message>
<source>Brazil</source>
<translation>البرازيل</translation>
</message>
<message>
<source>By</source>
<translation>بقلم</translation>
</message>
<message>
<source>By area</source>
<translation>حسب المنطقة</translation>
</message>
<message>
<source>By type</source>
<translation>حسب النوع</translation>
</message>
<message>
<source>Charts</source>
<translation>الرسوم البيانية</translation>
</message>
<message>
<source>China</source>
<translation>الصين</translation>
</message>
<message>
<source>Close</source>
<translation>إغلاق</translation>
</message>
<message>
<source>Confidence in percent, at least</source>
<translation>الثقة بالمئة، على الأقل</translation>
</message>
<message>
<source>Country</source>
<translation>البلد</translation>
</message>
<message>
<source>Counts by area</source>
<translation>الأعداد حسب المنطقة</translation>
</message>
<message>
<source>Dark</source>
<translation>داكن</translation>
</message>
<message>
<source>Date</source>
<translation>التاريخ</translation>
</message>
<message>
<source>Day</source>
<translation>يوم</translation>
</message>
<message>
<source>Disputed</source>
<translation>متنازع عليه</translation>
</message>
<message>
<source>Disputed, claimed or line of control</source>
<translation>خط متنازع عليه أو مطالب به أو خط سيطرة</translation>
</message>
<message>
<source>District</source>
<translation>منطقة</translation>
</message>
<message>
<source>Draft: {n} of {total} entries have not been reviewed by a person.</source>
<translation>مسودة: {n} من {total} من المدخلات لم يراجعها شخص.</translation>
</message>
<message>
<source>Egypt</source>
<translation>مصر</translation>
</message>
<message>
<source>Entries</source>
<translation>المدخلات</translation>
</message>
<message>
<source>Exact place</source>
<translation>مكان دقيق</translation>
</message>
<message>
<source>Exact points are only used where the text names a place of that kind; circles, areas, lines and country badges say what is known where it does not.</source>
<translation>لا تُستخدم النقاط الدقيقة إلا حيث يذكر النص مكانًا من هذا النوع؛ والدوائر والمساحات والخطوط وشارات البلدان تبيّن ما هو معروف في سوى ذلك.</translation>
</message>
<message>
<source>Few to many incidents</source>
<translation>من حوادث قليلة إلى كثيرة</translation>
</message>
<message>
<source>File</source>
<translation>الملف</translation>
</message>
<message>
<source>Filter</source>
<translation>المرشّح</translation>
</message>
<message>
<source>Former line; border not seen by the chosen view</source>
<translation>خط سابق؛ حدود لا تعترف بها الجهة المختارة</translation>
</message>
<message>
<source>France</source>
<translation>فرنسا</translation>
</message>
<message>
<source>Germany</source>
<translation>ألمانيا</translation>
</message>
<message>
<source>Greece</source>
<translation>اليونان</translation>
</message>
<message>
<source>Grid of degrees</source>
<translation>شبكة الدرجات</translation>
</message>
<message>
<source>Heat map</source>
<translation>خريطة حرارية</translation>
</message>
<message>
<source>Hexagons</source>
<translation>مضلعات سداسية</translation>
</message>
<message>
<source>How exactly the place is known</source>
<translation>مدى دقة معرفة المكان</translation>
</message>
<message>
<source>How the map looks</source>
<translation>مظهر الخريطة</translation>
</message>
<message>
<source>In time</source>
<translation>عبر الزمن</translation>
</message>
<message>
<source>Incident</source>
<translation>حادثة</translation>
</message>
<message>
<source>Incident map</source>
<translation>خريطة الحوادث</translation>
</message>
<message>
<source>Incidents</source>
<translation>الحوادث</translation>
</message>
<message>
<source>Incidents and places on the map</source>
<translation>الحوادث والأماكن على الخريطة</translation>
</message>
<message>
<source>Incidents as</source>
<translation>عرض الحوادث</translation>
</message>
<message>
<source>Incidents in a country or province</source>
<translation>الحوادث في بلد أو محافظة</translation>
</message>
<message>
<source>India</source>
<translation>الهند</translation>
</message>
<message>
<source>Indonesia</source>
<translation>إندونيسيا</translation>
</message>
<message>
<source>Israel</source>
<translation>إسرائيل</translation>
</message>
<message>
<source>Italy</source>
<translation>إيطاليا</translation>
</message>
<message>
<source>Japan</source>
<translation>اليابان</translation>
</message>
<message>
<source>Killed</source>
<translation>القتلى</translation>
</message>
<message>
<source>Killed, at least</source>
<translation>القتلى، على الأقل</translation>
</message>
<message>
<source>Larger symbols for more people killed</source>
<translation>رموز أكبر كلما زاد القتلى</translation>
</message>
<message>
<source>Layers</source>
<translation>الطبقات</translation>
</message>
<message>
<source>Legend</source>
<translation>مفتاح الخريطة</translation>
</message>
<message>
<source>Light</source>
<translation>فاتح</translation>
</message>
<message>
<source>Lines as of</source>
<translation>الخطوط بتاريخ</translation>
</message>
<message>
<source>List</source>
<translation>القائمة</translation>
</message>
<message>
<source>Made with {program}. Places were found in the text by machine and looked up in a bundled gazetteer; each mark rests on the sentences shown with it.</source>
<translation>صُنعت بواسطة {program}. استُخرجت الأماكن من النص آليًا وبُحث عنها في معجم أماكن مرفق؛ كل علامة تستند إلى الجمل المعروضة معها.</translation>
</message>
<message>
<source>Mentioned only</source>
<translation>مذكور فقط</translation>
</message>
<message>
<source>Method</source>
<translation>المنهج</translation>
</message>
<message>
<source>Month</source>
<translation>شهر</translation>
</message>
<message>
<source>Morocco</source>
<translation>المغرب</translation>
</message>
<message>
<source>Near a place: within the circle</source>
<translation>قرب مكان: داخل الدائرة</translation>
</message>
<message>
<source>Nepal</source>
<translation>نيبال</translation>
</message>
<message>
<source>Netherlands</source>
<translation>هولندا</translation>
</message>
<message>
<source>Next feature</source>
<translation>المعلم التالي</translation>
</message>
<message>
<source>No dated incidents</source>
<translation>لا حوادث مؤرخة</translation>
</message>
<message>
<source>No incident and no place is on this map.</source>
<translation>لا حادثة ولا مكان على هذه الخريطة.</translation>
</message>
<message>
<source>No incidents are shown.</source>
<translation>لا تُعرض أي حادثة.</translation>
</message>
<message>
<source>North is up</source>
<translation>الشمال إلى الأعلى</translation>
</message>
<message>
<source>Not located</source>
<translation>غير محدد الموقع</translation>
</message>
<message>
<source>Not reviewed</source>
<translation>لم تُراجع</translation>
</message>
<message>
<source>Pakistan</source>
<translation>باكستان</translation>
</message>
<message>
<source>Palestine</source>
<translation>فلسطين</translation>
</message>
<message>
<source>Pause</source>
<translation>إيقاف مؤقت</translation>
</message>
<message>
<source>Place</source>
<translation>المكان</translation>
</message>
<message>
<source>Place of writing</source>
<translation>مكان الخبر</translation>
</message>
<message>
<source>Places named</source>
<translation>الأماكن المذكورة</translation>
</message>
<message>
<source>Play</source>
<translation>تشغيل</translation>
</message>
<message>
<source>Poland</source>
<translation>بولندا</translation>
</message>
<message>
<source>Portugal</source>
<translation>البرتغال</translation>
</message>
<message>
<source>Precision</source>
<translation>الدقة</translation>
</message>
<message>
<source>Previous feature</source>
<translation>المعلم السابق</translation>
</message>
<message>
<source>Print</source>
<translation>للطباعة</translation>
</message>
<message>
<source>Province</source>
<translation>محافظة</translation>
</message>
<message>
<source>Province: within the area</source>
<translation>محافظة: داخل المساحة</translation>
</message>
<message>
<source>Published</source>
<translation>نُشر</translation>
</message>
<message>
<source>Rejected</source>
<translation>مرفوضة</translation>
</message>
<message>
<source>Review</source>
<translation>المراجعة</translation>
</message>
<message>
<source>Role</source>
<translation>الدور</translation>
</message>
<message>
<source>Russia</source>
<translation>روسيا</translation>
</message>
<message>
<source>Saudi Arabia</source>
<translation>المملكة العربية السعودية</translation>
</message>
<message>
<source>Search</source>
<translation>بحث</translation>
</message>
<message>
<source>Search titles, places, actors</source>
<translation>البحث في العناوين والأماكن والأطراف</translation>
</message>
<message>
<source>Seat of an actor</source>
<translation>مقر طرف</translation>
</message>
<message>
<source>Show all</source>
<translation>إظهار الكل</translation>
</message>
<message numerus="yes">
<source>Show all {n}</source>
<translation>
<numerusform>إظهار الكل ({n})</numerusform>
<numerusform>إظهار الكل ({n})</numerusform>
<numerusform>إظهار الكل ({n})</numerusform>
<numerusform>إظهار الكل ({n})</numerusform>
<numerusform>إظهار الكل ({n})</numerusform>
<numerusform>إظهار الكل ({n})</numerusform>
</translation>
</message>
<message>
<source>Show everything</source>
<translation>إظهار كل شيء</translation>
</message>
<message>
<source>Somewhere in the country</source>
<translation>في مكان ما من البلد</translation>
</message>
<message>
<source>Sources</source>
<translation>المصادر</translation>
</message>
<message>
<source>Sources and method</source>
<translation>المصادر والمنهج</translation>
</message>
<message>
<source>South Korea</source>
<translation>كوريا الجنوبية</translation>
</message>
<message>
<source>Spain</source>
<translation>إسبانيا</translation>
</message>
<message>
<source>Speed</source>
<translation>السرعة</translation>
</message>
<message>
<source>Step back</source>
<translation>خطوة إلى الوراء</translation>
</message>
<message>
<source>Step on</source>
<translation>خطوة إلى الأمام</translation>
</message>
<message>
<source>Style</source>
<translation>النمط</translation>
</message>
<message>
<source>Sweden</source>
<translation>السويد</translation>
</message>
<message>
<source>Symbols</source>
<translation>رموز</translation>
</message>
<message>
<source>Taiwan</source>
<translation>تايوان</translation>
</message>
<message>
<source>The boundaries and names shown, and the designations used, are no statement by {organisation} on the status of any territory.</source>
<translation>الحدود والأسماء المعروضة والتسميات المستخدمة ليست تصريحًا من {organisation} بشأن وضع أي إقليم.</translation>
</message>
<message>
<source>The labels of “{name}” could not be made: {reason}</source>
<translation>تعذّر صنع تسميات «{name}»: {reason}</translation>
</message>
<message>
<source>The layer “{name}” could not be drawn: {reason}</source>
<translation>تعذّر رسم الطبقة «{name}»: {reason}</translation>
</message>
<message>
<source>The online basemap does not answer. The bundled one is shown.</source>
<translation>خريطة الشبكة لا تستجيب. تُعرض الخريطة المرفقة.</translation>
</message>
<message>
<source>Time window. Arrow keys move it.</source>
<translation>نافذة زمنية. تحرّكها مفاتيح الأسهم.</translation>
</message>
<message>
<source>Timeline</source>
<translation>الخط الزمني</translation>
</message>
<message>
<source>Title</source>
<translation>العنوان</translation>
</message>
<message>
<source>Type</source>
<translation>النوع</translation>
</message>
<message>
<source>Türkiye</source>
<translation>تركيا</translation>
</message>
<message>
<source>Ukraine</source>
<translation>أوكرانيا</translation>
</message>
<message>
<source>United Kingdom</source>
<translation>المملكة المتحدة</translation>
</message>
<message>
<source>United States</source>
<translation>الولايات المتحدة</translation>
</message>
<message>
<source>Unsure</source>
<translation>غير مؤكدة</translation>
</message>
<message>
<source>Untitled</source>
<translation>بلا عنوان</translation>
</message>
<message>
<source>Vietnam</source>
<translation>فيتنام</translation>
</message>
<message>
<source>Week</source>
<translation>أسبوع</translation>
</message>
<message>
<source>When</source>
<translation>متى</translation>
</message>
<message>
<source>Where</source>
<translation>أين</translation>
</message>
<message>
<source>With those without a date</source>
<translation>مع ما لا تاريخ له</translation>
</message>
<message>
<source>Without a day, lines are those of the latest incident in sight.</source>
<translation>دون اختيار يوم، تكون الخطوط بتاريخ أحدث حادثة ظاهرة.</translation>
</message>
<message>
<source>Year</source>
<translation>سنة</translation>
</message>
<message numerus="yes">
<source>at least {n}{range} killed</source>
<translation>
<numerusform>لا أقل من {n}{range} قتيل</numerusform>
<numerusform>لا أقل من قتيل واحد{range}</numerusform>
<numerusform>لا أقل من قتيلين{range}</numerusform>
<numerusform>لا أقل من {n}{range} قتلى</numerusform>
<numerusform>لا أقل من {n}{range} قتيلًا</numerusform>
<numerusform>لا أقل من {n}{range} قتيل</numerusform>
</translation>
</message>
<message>
<source>at sea</source>
<translation>في البحر</translation>
</message>
<message>
<source>border or region</source>
<translation>حدود أو إقليم</translation>
</message>
<message>
<source>borders as held on the ground</source>
<translation>الحدود بحسب السيطرة على الأرض</translation>
</message>
<message>
<source>claimed by {states}</source>
<translation>تطالب بها: {states}</translation>
</message>
<message>
<source>country</source>
<translation>بلد</translation>
</message>
<message>
<source>date not known</source>
<translation>التاريخ غير معروف</translation>
</message>
<message>
<source>disputed borders as seen by {whom}</source>
<translation>الحدود المتنازع عليها كما تراها: {whom}</translation>
</message>
<message>
<source>district</source>
<translation>منطقة</translation>
</message>
<message>
<source>exact place</source>
<translation>مكان دقيق</translation>
</message>
<message>
<source>mentioned</source>
<translation>مذكور</translation>
</message>
<message>
<source>named as an actor</source>
<translation>مذكور كطرف</translation>
</message>
<message>
<source>near the place</source>
<translation>قرب المكان</translation>
</message>
<message>
<source>nobody killed</source>
<translation>لا قتلى</translation>
</message>
<message>
<source>not located</source>
<translation>غير محدد الموقع</translation>
</message>
<message>
<source>nothing located</source>
<translation>لا مكان على الخريطة</translation>
</message>
<message>
<source>of {total} in all</source>
<translation>من مجموع {total}</translation>
</message>
<message>
<source>place of writing</source>
<translation>مكان الخبر</translation>
</message>
<message>
<source>province</source>
<translation>محافظة</translation>
</message>
<message numerus="yes">
<source>up to {n} killed</source>
<translation>
<numerusform>حتى {n} قتيل</numerusform>
<numerusform>حتى قتيل واحد</numerusform>
<numerusform>حتى قتيلين</numerusform>
<numerusform>حتى {n} قتلى</numerusform>
<numerusform>حتى {n} قتيلًا</numerusform>
<numerusform>حتى {n} قتيل</numerusform>
</translation>
</message>
<message>
<source>whoever publishes this map</source>
<translation>ناشر هذه الخريطة</translation>
</message>
<message numerus="yes">
<source>{n} features</source>
<translation>
<numerusform>{n} معلم</numerusform>
<numerusform>معلم واحد</numerusform>
<numerusform>معلمان</numerusform>
<numerusform>{n} معالم</numerusform>
<numerusform>{n} معلمًا</numerusform>
<numerusform>{n} معلم</numerusform>
</translation>
</message>
<message>
<source>{n} in {more} more</source>
<translation>{n} في {more} أخرى</translation>
</message>
<message numerus="yes">
<source>{n} incidents</source>
<translation>
<numerusform>{n} حادثة</numerusform>
<numerusform>حادثة واحدة</numerusform>
<numerusform>حادثتان</numerusform>
<numerusform>{n} حوادث</numerusform>
<numerusform>{n} حادثة</numerusform>
<numerusform>{n} حادثة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} incidents here. Enter opens them.</source>
<translation>
<numerusform>{n} حادثة هنا. يفتحها مفتاح الإدخال.</numerusform>
<numerusform>حادثة واحدة هنا. يفتحها مفتاح الإدخال.</numerusform>
<numerusform>حادثتان هنا. يفتحهما مفتاح الإدخال.</numerusform>
<numerusform>{n} حوادث هنا. يفتحها مفتاح الإدخال.</numerusform>
<numerusform>{n} حادثة هنا. يفتحها مفتاح الإدخال.</numerusform>
<numerusform>{n} حادثة هنا. يفتحها مفتاح الإدخال.</numerusform>
</translation>
</message>
<message>
<source>{n} km</source>
<translation>{n} كم</translation>
</message>
<message>
<source>{n} m</source>
<translation>{n} م</translation>
</message>
<message>
<source>{n} more sentences</source>
<translation>{n} جمل أخرى</translation>
</message>
<message numerus="yes">
<source>{n} not located</source>
<translation>
<numerusform>{n} غير محدد الموقع</numerusform>
<numerusform>واحد غير محدد الموقع</numerusform>
<numerusform>اثنان غير محددي الموقع</numerusform>
<numerusform>{n} غير محددة الموقع</numerusform>
<numerusform>{n} غير محددة الموقع</numerusform>
<numerusform>{n} غير محددة الموقع</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} not located, in the list only</source>
<translation>
<numerusform>{n} غير محدد الموقع، في القائمة فقط</numerusform>
<numerusform>واحد غير محدد الموقع، في القائمة فقط</numerusform>
<numerusform>اثنان غير محددي الموقع، في القائمة فقط</numerusform>
<numerusform>{n} غير محددة الموقع، في القائمة فقط</numerusform>
<numerusform>{n} غير محددة الموقع، في القائمة فقط</numerusform>
<numerusform>{n} غير محددة الموقع، في القائمة فقط</numerusform>
</translation>
</message>
<message>
<source>{n} of {total}</source>
<translation>{n} من {total}</translation>
</message>
<message numerus="yes">
<source>{n} places named</source>
<translation>
<numerusform>{n} مكان مذكور</numerusform>
<numerusform>مكان مذكور واحد</numerusform>
<numerusform>مكانان مذكوران</numerusform>
<numerusform>{n} أماكن مذكورة</numerusform>
<numerusform>{n} مكانًا مذكورًا</numerusform>
<numerusform>{n} مكان مذكور</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} undated</source>
<translation>
<numerusform>{n} دون تاريخ</numerusform>
<numerusform>واحدة دون تاريخ</numerusform>
<numerusform>اثنتان دون تاريخ</numerusform>
<numerusform>{n} دون تاريخ</numerusform>
<numerusform>{n} دون تاريخ</numerusform>
<numerusform>{n} دون تاريخ</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n}{range} killed</source>
<translation>
<numerusform>{n}{range} قتيل</numerusform>
<numerusform>قتيل واحد{range}</numerusform>
<numerusform>قتيلان{range}</numerusform>
<numerusform>{n}{range} قتلى</numerusform>
<numerusform>{n}{range} قتيلًا</numerusform>
<numerusform>{n}{range} قتيل</numerusform>
</translation>
</message>
<message>
<source>{what}, within {length}</source>
<translation>{what}، ضمن {length}</translation>
</message>
</context>
</TS>
