<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
<name>QPlatformTheme</name>
<message>
<source>&amp;No</source>
<translation>&amp;Xeyr</translation>
</message>
<message>
<source>&amp;Yes</source>
<translation>&amp;Bəli</translation>
</message>
<message>
<source>Abort</source>
<translation>Dayandır</translation>
</message>
<message>
<source>Apply</source>
<translation>Tətbiq et</translation>
</message>
<message>
<source>Cancel</source>
<translation>İmtina</translation>
</message>
<message>
<source>Close</source>
<translation>Bağla</translation>
</message>
<message>
<source>Discard</source>
<translation>At</translation>
</message>
<message>
<source>Help</source>
<translation>Kömək</translation>
</message>
<message>
<source>Ignore</source>
<translation>Nəzərə alma</translation>
</message>
<message>
<source>N&amp;o to All</source>
<translation>Hamısına x&amp;eyr</translation>
</message>
<message>
<source>OK</source>
<translation>Oldu</translation>
</message>
<message>
<source>Open</source>
<translation>Aç</translation>
</message>
<message>
<source>Reset</source>
<translation>Sıfırla</translation>
</message>
<message>
<source>Restore Defaults</source>
<translation>İlkin qiymətlər</translation>
</message>
<message>
<source>Retry</source>
<translation>Yenidən cəhd et</translation>
</message>
<message>
<source>Save</source>
<translation>Saxla</translation>
</message>
<message>
<source>Save All</source>
<translation>Hamısını saxla</translation>
</message>
<message>
<source>Yes to &amp;All</source>
<translation>Hamısına b&amp;əli</translation>
</message>
</context>
<context>
<name>codes</name>
<message>
<source>Abduction/forced disappearance</source>
<translation>Oğurlama / zorla itkin salma</translation>
</message>
<message>
<source>Accident</source>
<translation>Qəza</translation>
</message>
<message>
<source>Agreement</source>
<translation>Saziş</translation>
</message>
<message>
<source>Air/drone strike</source>
<translation>Hava və ya dron zərbəsi</translation>
</message>
<message>
<source>Armed clash</source>
<translation>Silahlı toqquşma</translation>
</message>
<message>
<source>Arrests</source>
<translation>Həbslər</translation>
</message>
<message>
<source>Attack</source>
<translation>Hücum</translation>
</message>
<message>
<source>Battles</source>
<translation>Döyüşlər</translation>
</message>
<message>
<source>Chemical weapon</source>
<translation>Kimyəvi silah</translation>
</message>
<message>
<source>Disrupted weapons use</source>
<translation>Qarşısı alınmış silah tətbiqi</translation>
</message>
<message>
<source>Earthquake</source>
<translation>Zəlzələ</translation>
</message>
<message>
<source>Epidemic</source>
<translation>Epidemiya</translation>
</message>
<message>
<source>Excessive force against protesters</source>
<translation>Etirazçılara qarşı hədsiz güc</translation>
</message>
<message>
<source>Explosions/Remote violence</source>
<translation>Partlayışlar / məsafədən zorakılıq</translation>
</message>
<message>
<source>Flood</source>
<translation>Daşqın</translation>
</message>
<message>
<source>Government regains territory</source>
<translation>Hökumət ərazini geri alır</translation>
</message>
<message>
<source>Grenade</source>
<translation>Qumbara</translation>
</message>
<message>
<source>Headquarters or base established</source>
<translation>Qərargah və ya baza qurulması</translation>
</message>
<message>
<source>Landslide</source>
<translation>Torpaq sürüşməsi</translation>
</message>
<message>
<source>Looting/property destruction</source>
<translation>Talan / əmlakın məhvi</translation>
</message>
<message>
<source>Mob violence</source>
<translation>Kütlə zorakılığı</translation>
</message>
<message>
<source>Non-state actor overtakes territory</source>
<translation>Qeyri-dövlət qüvvəsi ərazini tutur</translation>
</message>
<message>
<source>Non-violent transfer of territory</source>
<translation>Ərazinin zorakılıqsız təhvili</translation>
</message>
<message>
<source>Other</source>
<translation>Digər</translation>
</message>
<message>
<source>Peaceful protest</source>
<translation>Dinc etiraz</translation>
</message>
<message>
<source>People killed or hurt</source>
<translation>Ölən və ya yaralananlar</translation>
</message>
<message>
<source>Protest with intervention</source>
<translation>Müdaxilə edilən etiraz</translation>
</message>
<message>
<source>Protests</source>
<translation>Etirazlar</translation>
</message>
<message>
<source>Remote explosive/landmine/IED</source>
<translation>Məsafədən partlayıcı / mina / ƏPQ</translation>
</message>
<message>
<source>Riots</source>
<translation>İğtişaşlar</translation>
</message>
<message>
<source>Sexual violence</source>
<translation>Cinsi zorakılıq</translation>
</message>
<message>
<source>Shelling/artillery/missile attack</source>
<translation>Atəş / artilleriya / raket zərbəsi</translation>
</message>
<message>
<source>Storm</source>
<translation>Fırtına</translation>
</message>
<message>
<source>Strategic developments</source>
<translation>Strateji hadisələr</translation>
</message>
<message>
<source>Suicide bomb</source>
<translation>İntihar partlayışı</translation>
</message>
<message>
<source>Unclassified</source>
<translation>Təsnif olunmayıb</translation>
</message>
<message>
<source>Violence against civilians</source>
<translation>Mülki şəxslərə qarşı zorakılıq</translation>
</message>
<message>
<source>Violent demonstration</source>
<translation>Zorakı nümayiş</translation>
</message>
<message>
<source>Volcanic eruption</source>
<translation>Vulkan püskürməsi</translation>
</message>
<message>
<source>Wildfire</source>
<translation>Meşə yanğını</translation>
</message>
</context>
<context>
<name>gisviewer</name>
<message numerus="yes">
<source> and {n} more</source>
<translation>
<numerusform>və daha {n}</numerusform>
<numerusform>və daha {n}</numerusform>
</translation>
</message>
<message>
<source> km</source>
<translation> km</translation>
</message>
<message>
<source> px</source>
<translation> piksel</translation>
</message>
<message>
<source>&amp;About</source>
<translation>&amp;Proqram haqqında</translation>
</message>
<message>
<source>&amp;Add an incident from the selected words</source>
<translation>Seçilmiş sözlərdən hadisə &amp;əlavə et</translation>
</message>
<message>
<source>&amp;Analysis</source>
<translation>&amp;Təhlil</translation>
</message>
<message>
<source>&amp;Buffer around features …</source>
<translation>Obyektlərin ətrafında &amp;bufer …</translation>
</message>
<message>
<source>&amp;Charts</source>
<translation>&amp;Diaqramlar</translation>
</message>
<message>
<source>&amp;Check the installation</source>
<translation>Quraşdırmanı &amp;yoxla</translation>
</message>
<message>
<source>&amp;Clear the filter</source>
<translation>Süzgəci &amp;təmizlə</translation>
</message>
<message>
<source>&amp;Clear the selection of features</source>
<translation>Obyektlərin seçimini &amp;götür</translation>
</message>
<message>
<source>&amp;Delete the incidents</source>
<translation>Hadisələri &amp;sil</translation>
</message>
<message>
<source>&amp;Edit</source>
<translation>&amp;Düzəliş</translation>
</message>
<message>
<source>&amp;Export …</source>
<translation>İ&amp;xrac …</translation>
</message>
<message>
<source>&amp;File</source>
<translation>&amp;Fayl</translation>
</message>
<message>
<source>&amp;Filter beside the map</source>
<translation>Xəritənin yanında &amp;süzgəc</translation>
</message>
<message>
<source>&amp;Find anything …</source>
<translation>Hər şeyi &amp;tap …</translation>
</message>
<message>
<source>&amp;Find in articles and incidents</source>
<translation>Məqalə və hadisələrdə &amp;tap</translation>
</message>
<message>
<source>&amp;Full screen</source>
<translation>&amp;Tam ekran</translation>
</message>
<message>
<source>&amp;Go through the queue</source>
<translation>&amp;Növbəni keç</translation>
</message>
<message>
<source>&amp;Help</source>
<translation>&amp;Kömək</translation>
</message>
<message>
<source>&amp;History</source>
<translation>&amp;Tarixçə</translation>
</message>
<message>
<source>&amp;Import incidents from a table …</source>
<translation>Cədvəldən hadisə &amp;idxal et …</translation>
</message>
<message>
<source>&amp;Keys</source>
<translation>&amp;Düymələr</translation>
</message>
<message>
<source>&amp;Layers</source>
<translation>&amp;Qatlar</translation>
</message>
<message>
<source>&amp;Line</source>
<translation>&amp;Xətt</translation>
</message>
<message>
<source>&amp;Manual</source>
<translation>&amp;Təlimat</translation>
</message>
<message>
<source>&amp;Measure</source>
<translation>&amp;Ölç</translation>
</message>
<message>
<source>&amp;Merge the incidents</source>
<translation>Hadisələri &amp;birləşdir</translation>
</message>
<message>
<source>&amp;New project</source>
<translation>&amp;Yeni layihə</translation>
</message>
<message>
<source>&amp;Next panel</source>
<translation>&amp;Növbəti panel</translation>
</message>
<message>
<source>&amp;Not mapped</source>
<translation>&amp;Xəritədə olmayanlar</translation>
</message>
<message>
<source>&amp;Online basemap, on or off</source>
<translation>Şəbəkə xəritəsi, &amp;aç və ya bağla</translation>
</message>
<message>
<source>&amp;Open articles …</source>
<translation>Məqalələri &amp;aç …</translation>
</message>
<message>
<source>&amp;Panels</source>
<translation>&amp;Panellər</translation>
</message>
<message>
<source>&amp;Paste an article</source>
<translation>Məqalə &amp;yapışdır</translation>
</message>
<message>
<source>&amp;Point</source>
<translation>&amp;Nöqtə</translation>
</message>
<message>
<source>&amp;Previous panel</source>
<translation>&amp;Əvvəlki panel</translation>
</message>
<message>
<source>&amp;Quit</source>
<translation>Çı&amp;xış</translation>
</message>
<message>
<source>&amp;Redo</source>
<translation>&amp;Təkrarla</translation>
</message>
<message>
<source>&amp;Reset the layout</source>
<translation>Yerləşməni &amp;sıfırla</translation>
</message>
<message>
<source>&amp;Review</source>
<translation>Yo&amp;xlama</translation>
</message>
<message>
<source>&amp;Save</source>
<translation>&amp;Saxla</translation>
</message>
<message>
<source>&amp;Settings …</source>
<translation>&amp;Parametrlər …</translation>
</message>
<message>
<source>&amp;Split the incident by sentences</source>
<translation>Hadisəni cümlələrə &amp;böl</translation>
</message>
<message>
<source>&amp;Table of incidents</source>
<translation>Hadisələr &amp;cədvəli</translation>
</message>
<message>
<source>&amp;Undo</source>
<translation>&amp;Geri al</translation>
</message>
<message>
<source>&amp;View</source>
<translation>&amp;Görünüş</translation>
</message>
<message>
<source>0 of {total} shown: the filter hides everything.</source>
<translation>{total} hadisədən 0-ı göstərilir: süzgəc hamısını gizlədir.</translation>
</message>
<message>
<source>A colour of its own</source>
<translation>Öz rəngi</translation>
</message>
<message>
<source>A copy is in {path}.</source>
<translation>Surəti buradadır: {path}.</translation>
</message>
<message>
<source>A double click or Enter ends it, Backspace takes the last point back, Escape gives up.</source>
<translation>İki klik və ya Enter bitirir, Backspace son nöqtəni götürür, Escape imtina edir.</translation>
</message>
<message>
<source>A draft: all that was not rejected</source>
<translation>Qaralama: rədd edilməyən hər şey</translation>
</message>
<message>
<source>A file of this name exists; you will be asked before it is replaced.</source>
<translation>Bu adda fayl var; əvəz edilməzdən əvvəl soruşulacaq.</translation>
</message>
<message>
<source>A government</source>
<translation>Hökumət</translation>
</message>
<message>
<source>A government, not a place</source>
<translation>Yer deyil, hökumətdir</translation>
</message>
<message>
<source>A month</source>
<translation>Bir ay</translation>
</message>
<message>
<source>A name, or coordinates in any notation</source>
<translation>Ad və ya istənilən yazılışda koordinat</translation>
</message>
<message>
<source>A picture of the map is on the clipboard.</source>
<translation>Xəritənin şəkli mübadilə buferindədir.</translation>
</message>
<message>
<source>A sentence under the title</source>
<translation>Başlığın altında bir cümlə</translation>
</message>
<message>
<source>A short report made for trying out</source>
<translation>Sınamaq üçün qısa hesabat</translation>
</message>
<message>
<source>A text, PDF, web page or mail</source>
<translation>Mətn, PDF, veb səhifə və ya məktub</translation>
</message>
<message>
<source>A week</source>
<translation>Bir həftə</translation>
</message>
<message>
<source>A year</source>
<translation>Bir il</translation>
</message>
<message>
<source>A&amp;ccept the incidents</source>
<translation>Hadisələri &amp;qəbul et</translation>
</message>
<message>
<source>A&amp;rea</source>
<translation>&amp;Sahə</translation>
</message>
<message>
<source>A3, landscape</source>
<translation>A3, albom</translation>
</message>
<message>
<source>A4, landscape</source>
<translation>A4, albom</translation>
</message>
<message>
<source>A4, upright</source>
<translation>A4, kitab</translation>
</message>
<message>
<source>About GIS Viewer</source>
<translation>GIS Viewer haqqında</translation>
</message>
<message>
<source>Accept</source>
<translation>Qəbul et</translation>
</message>
<message>
<source>Accept it at that place</source>
<translation>O yerdə qəbul et</translation>
</message>
<message numerus="yes">
<source>Accept {n} incidents</source>
<translation>
<numerusform>{n} hadisəni qəbul et</numerusform>
<numerusform>{n} hadisəni qəbul et</numerusform>
</translation>
</message>
<message>
<source>Accept “{title}”</source>
<translation>“{title}” hadisəsini qəbul et</translation>
</message>
<message>
<source>Accepted</source>
<translation>Qəbul edilib</translation>
</message>
<message>
<source>Action</source>
<translation>Əməliyyat</translation>
</message>
<message>
<source>Actor</source>
<translation>İştirakçı</translation>
</message>
<message>
<source>Actors</source>
<translation>İştirakçılar</translation>
</message>
<message>
<source>Add a &amp;layer …</source>
<translation>&amp;Qat əlavə et …</translation>
</message>
<message>
<source>Add a layer</source>
<translation>Qat əlavə et</translation>
</message>
<message>
<source>Add a layer first.</source>
<translation>Əvvəlcə qat əlavə edin.</translation>
</message>
<message>
<source>Add a layer of areas first.</source>
<translation>Əvvəlcə sahələr qatı əlavə edin.</translation>
</message>
<message>
<source>Add a sentence to “{title}”</source>
<translation>“{title}” hadisəsinə cümlə əlavə et</translation>
</message>
<message>
<source>Add an incident</source>
<translation>Hadisə əlavə et</translation>
</message>
<message>
<source>Add an incident along a &amp;line</source>
<translation>&amp;Xətt boyunca hadisə əlavə et</translation>
</message>
<message>
<source>Add an incident at a &amp;point of the map</source>
<translation>Xəritənin &amp;nöqtəsində hadisə əlavə et</translation>
</message>
<message>
<source>Add an incident over an ar&amp;ea</source>
<translation>&amp;Sahə üzrə hadisə əlavə et</translation>
</message>
<message>
<source>Add layer “{name}”</source>
<translation>“{name}” qatını əlavə et</translation>
</message>
<message>
<source>Add layers</source>
<translation>Qatlar əlavə et</translation>
</message>
<message>
<source>Add the selected &amp;words to the incident</source>
<translation>Seçilmiş &amp;sözləri hadisəyə əlavə et</translation>
</message>
<message numerus="yes">
<source>Add {n} layers</source>
<translation>
<numerusform>{n} qat əlavə et</numerusform>
<numerusform>{n} qat əlavə et</numerusform>
</translation>
</message>
<message>
<source>Add “{title}”</source>
<translation>“{title}” əlavə et</translation>
</message>
<message>
<source>Address</source>
<translation>Ünvan</translation>
</message>
<message>
<source>Adds a layer of the incidents with the nearest feature and how far away it is.</source>
<translation>Hadisələri ən yaxın obyekt və məsafəsi ilə qat kimi əlavə edir.</translation>
</message>
<message>
<source>Adds a layer of the incidents with the nearest land border and how far away it is.</source>
<translation>Hadisələri ən yaxın quru sərhədi və məsafəsi ilə qat kimi əlavə edir.</translation>
</message>
<message>
<source>Adds the area within a distance of the features as a layer.</source>
<translation>Obyektlərdən verilən məsafədəki sahəni qat kimi əlavə edir.</translation>
</message>
<message>
<source>Adds the areas as a layer coloured by the number of incidents, with the number of people killed.</source>
<translation>Sahələri hadisə sayına görə rənglənmiş, ölənlərin sayı ilə qat kimi əlavə edir.</translation>
</message>
<message>
<source>All articles</source>
<translation>Bütün məqalələr</translation>
</message>
<message>
<source>All articles in it</source>
<translation>İçindəki bütün məqalələr</translation>
</message>
<message>
<source>All files</source>
<translation>Bütün fayllar</translation>
</message>
<message>
<source>All incidents are shown.</source>
<translation>Bütün hadisələr göstərilir.</translation>
</message>
<message>
<source>Ambiguous</source>
<translation>Qeyri-müəyyən</translation>
</message>
<message>
<source>Analysis “{name}”</source>
<translation>“{name}” təhlili</translation>
</message>
<message>
<source>Another one, by its code or name</source>
<translation>Başqası, kodu və ya adı ilə</translation>
</message>
<message>
<source>Another reason …</source>
<translation>Başqa səbəb …</translation>
</message>
<message>
<source>Any role</source>
<translation>İstənilən rol</translation>
</message>
<message>
<source>Any status</source>
<translation>İstənilən status</translation>
</message>
<message>
<source>Apply a correction elsewhere</source>
<translation>Düzəlişi başqa yerlərə tətbiq et</translation>
</message>
<message>
<source>Apply all now</source>
<translation>Hamısını indi tətbiq et</translation>
</message>
<message>
<source>Apply it there …</source>
<translation>Orada tətbiq et …</translation>
</message>
<message>
<source>Apply the last correction to other mentions</source>
<translation>Son düzəlişi başqa anılmalara tətbiq et</translation>
</message>
<message>
<source>Apply the rules</source>
<translation>Qaydaları tətbiq et</translation>
</message>
<message numerus="yes">
<source>Apply to {n}</source>
<translation>
<numerusform>{n} yerə tətbiq et</numerusform>
<numerusform>{n} yerə tətbiq et</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Apply “{words}” to {n} others</source>
<translation>
<numerusform>“{words}” düzəlişini daha {n} yerə tətbiq et</numerusform>
<numerusform>“{words}” düzəlişini daha {n} yerə tətbiq et</numerusform>
</translation>
</message>
<message>
<source>Area</source>
<translation>Sahə</translation>
</message>
<message>
<source>Area {area}, outline {length}</source>
<translation>Sahə {area}, kontur {length}</translation>
</message>
<message>
<source>Areas</source>
<translation>Sahələr</translation>
</message>
<message>
<source>Article</source>
<translation>Məqalə</translation>
</message>
<message>
<source>Articles</source>
<translation>Məqalələr</translation>
</message>
<message>
<source>Articles are files such as .txt, .html, .pdf, .docx, .eml or .jsonl.</source>
<translation>Məqalələr .txt, .html, .pdf, .docx, .eml və ya .jsonl kimi fayllardır.</translation>
</message>
<message>
<source>As a layer</source>
<translation>Qat kimi</translation>
</message>
<message>
<source>As in “12 wounded; 300–500 displaced”</source>
<translation>Məsələn, “12 wounded; 300–500 displaced”</translation>
</message>
<message>
<source>As incidents</source>
<translation>Hadisə kimi</translation>
</message>
<message>
<source>As many features in each</source>
<translation>Hər birində eyni sayda obyekt</translation>
</message>
<message>
<source>At sea</source>
<translation>Dənizdə</translation>
</message>
<message>
<source>Attribute table</source>
<translation>Atribut cədvəli</translation>
</message>
<message>
<source>Attributes</source>
<translation>Atributlar</translation>
</message>
<message>
<source>Attributes of the feature</source>
<translation>Obyektin atributları</translation>
</message>
<message>
<source>Author</source>
<translation>Müəllif</translation>
</message>
<message>
<source>Back</source>
<translation>Geri</translation>
</message>
<message>
<source>Back to the default: {label}</source>
<translation>İlkin qiymətə qayıt: {label}</translation>
</message>
<message>
<source>Back to the defaults</source>
<translation>İlkin qiymətlərə qayıt</translation>
</message>
<message>
<source>Becomes</source>
<translation>Belə olur</translation>
</message>
<message>
<source>Before the first step</source>
<translation>İlk addımdan əvvəl</translation>
</message>
<message>
<source>Begin anew</source>
<translation>Yenidən başla</translation>
</message>
<message>
<source>Blue to yellow</source>
<translation>Mavidən sarıya</translation>
</message>
<message>
<source>Border or region</source>
<translation>Sərhəd və ya bölgə</translation>
</message>
<message>
<source>Borders</source>
<translation>Sərhədlər</translation>
</message>
<message>
<source>Breaks</source>
<translation>Hədlər</translation>
</message>
<message>
<source>Buffer around features</source>
<translation>Obyektlərin ətrafında bufer</translation>
</message>
<message>
<source>By</source>
<translation>Müəllif</translation>
</message>
<message>
<source>By keyboard: arrows move the map, Enter takes its middle. Escape gives up.</source>
<translation>Klaviatura ilə: oxlar xəritəni sürüşdürür, Enter ortasını götürür. Escape imtina edir.</translation>
</message>
<message>
<source>CSV</source>
<translation>CSV</translation>
</message>
<message>
<source>CSV, ACLED-shaped</source>
<translation>CSV, ACLED formasında</translation>
</message>
<message>
<source>CSV, UCDP-shaped</source>
<translation>CSV, UCDP formasında</translation>
</message>
<message>
<source>Cancel</source>
<translation>İmtina</translation>
</message>
<message>
<source>Cancel everything</source>
<translation>Hamısını dayandır</translation>
</message>
<message>
<source>Cancel the work under way</source>
<translation>Gedən işi dayandır</translation>
</message>
<message>
<source>Cancel: {label}</source>
<translation>Dayandır: {label}</translation>
</message>
<message>
<source>Casualties</source>
<translation>İtkilər</translation>
</message>
<message>
<source>Categories: a colour for each value</source>
<translation>Kateqoriyalar: hər qiymətə bir rəng</translation>
</message>
<message>
<source>Change</source>
<translation>Dəyiş</translation>
</message>
<message>
<source>Change how exactly the date is known</source>
<translation>Tarixin dəqiqliyini dəyiş</translation>
</message>
<message>
<source>Change the actors</source>
<translation>İştirakçıları dəyiş</translation>
</message>
<message>
<source>Change the casualties</source>
<translation>İtkiləri dəyiş</translation>
</message>
<message>
<source>Change the coordinates …</source>
<translation>Koordinatları dəyiş …</translation>
</message>
<message>
<source>Change the dates</source>
<translation>Tarixləri dəyiş</translation>
</message>
<message>
<source>Change the day of publication</source>
<translation>Dərc gününü dəyiş</translation>
</message>
<message>
<source>Change the facts of “{title}”</source>
<translation>“{title}” məlumatlarını dəyiş</translation>
</message>
<message>
<source>Change the notes</source>
<translation>Qeydləri dəyiş</translation>
</message>
<message>
<source>Change the number of deaths</source>
<translation>Ölənlərin sayını dəyiş</translation>
</message>
<message>
<source>Change the precision</source>
<translation>Dəqiqliyi dəyiş</translation>
</message>
<message>
<source>Change the sub-type</source>
<translation>Alt növü dəyiş</translation>
</message>
<message>
<source>Change the tags</source>
<translation>Etiketləri dəyiş</translation>
</message>
<message>
<source>Change the title</source>
<translation>Başlığı dəyiş</translation>
</message>
<message>
<source>Change the type</source>
<translation>Növü dəyiş</translation>
</message>
<message>
<source>Chapters</source>
<translation>Bölmələr</translation>
</message>
<message numerus="yes">
<source>Check again: take {n} changes</source>
<translation>
<numerusform>Təkrar yoxlama: {n} dəyişikliyi qəbul et</numerusform>
<numerusform>Təkrar yoxlama: {n} dəyişikliyi qəbul et</numerusform>
</translation>
</message>
<message>
<source>Check all incidents</source>
<translation>Bütün hadisələri yoxla</translation>
</message>
<message>
<source>Check the articles a&amp;gain …</source>
<translation>Məqalələri &amp;yenidən yoxla …</translation>
</message>
<message>
<source>Check the articles again</source>
<translation>Məqalələri yenidən yoxla</translation>
</message>
<message>
<source>Check the installation</source>
<translation>Quraşdırmanı yoxla</translation>
</message>
<message>
<source>Check the name; it may have been moved.</source>
<translation>Adı yoxlayın; fayl köçürülmüş ola bilər.</translation>
</message>
<message>
<source>Check the two dates; the first is the start.</source>
<translation>İki tarixi yoxlayın; birincisi başlanğıcdır.</translation>
</message>
<message>
<source>Check what was found</source>
<translation>Tapılanları yoxlayın</translation>
</message>
<message>
<source>Checking the incidents</source>
<translation>Hadisələr yoxlanır</translation>
</message>
<message>
<source>Checking the installation</source>
<translation>Quraşdırma yoxlanır</translation>
</message>
<message>
<source>Checking …</source>
<translation>Yoxlanır …</translation>
</message>
<message>
<source>Choose the place on the map</source>
<translation>Yeri xəritədə seç</translation>
</message>
<message>
<source>Choose this place</source>
<translation>Bu yeri seç</translation>
</message>
<message>
<source>Choose this place instead</source>
<translation>Bunun əvəzinə bu yeri seç</translation>
</message>
<message>
<source>Choose what they really are. The file stays as it is.</source>
<translation>Əslində hansı olduğunu seçin. Fayl olduğu kimi qalır.</translation>
</message>
<message>
<source>Choose “Attribute table” in the menu of a layer to see its rows here.</source>
<translation>Qatın sətirlərini burada görmək üçün onun menyusunda “Atribut cədvəli” seçin.</translation>
</message>
<message>
<source>Choose …</source>
<translation>Seç …</translation>
</message>
<message>
<source>Classes</source>
<translation>Siniflər</translation>
</message>
<message>
<source>Classes or labels were left out where a layer lacks their field.</source>
<translation>Sahəsi olmayan qatlarda siniflər və ya yazılar buraxıldı.</translation>
</message>
<message>
<source>Classes, at most</source>
<translation>Siniflər, ən çoxu</translation>
</message>
<message>
<source>Clear the filter</source>
<translation>Süzgəci təmizlə</translation>
</message>
<message>
<source>Clear the selection</source>
<translation>Seçimi götür</translation>
</message>
<message>
<source>Click a coloured word, a marker or a row of the table: the other two show the same place.</source>
<translation>Rəngli sözə, markerə və ya cədvəl sətrinə klikləyin: digər ikisi eyni yeri göstərir.</translation>
</message>
<message>
<source>Click a feature of a layer on the map to see its attributes here.</source>
<translation>Atributlarını burada görmək üçün xəritədə qat obyektinə klikləyin.</translation>
</message>
<message>
<source>Click on the map where it happened.</source>
<translation>Xəritədə hadisənin baş verdiyi yerə klikləyin.</translation>
</message>
<message>
<source>Click points on the map, or press the space bar for its middle.</source>
<translation>Xəritədə nöqtələrə klikləyin və ya ortası üçün boşluq düyməsini basın.</translation>
</message>
<message>
<source>Click the place on the map (Alt+P)</source>
<translation>Yeri xəritədə kliklə (Alt+P)</translation>
</message>
<message>
<source>Close</source>
<translation>Bağla</translation>
</message>
<message>
<source>Close call: {name} ({what}) is almost as likely.</source>
<translation>Demək olar bərabər: {name} ({what}) az qala eyni ehtimaldadır.</translation>
</message>
<message>
<source>Close the article</source>
<translation>Məqaləni bağla</translation>
</message>
<message>
<source>Close the hints</source>
<translation>İpuclarını bağla</translation>
</message>
<message>
<source>Close the later copy</source>
<translation>Sonrakı surəti bağla</translation>
</message>
<message>
<source>Close the message</source>
<translation>Mesajı bağla</translation>
</message>
<message>
<source>Close the panel “{name}”</source>
<translation>“{name}” panelini bağla</translation>
</message>
<message>
<source>Close “{title}”</source>
<translation>“{title}” bağla</translation>
</message>
<message>
<source>Code or name</source>
<translation>Kod və ya ad</translation>
</message>
<message>
<source>Codes of precision</source>
<translation>Dəqiqlik kodları</translation>
</message>
<message>
<source>Colour</source>
<translation>Rəng</translation>
</message>
<message>
<source>Colour of the labels</source>
<translation>Yazıların rəngi</translation>
</message>
<message>
<source>Colours</source>
<translation>Rənglər</translation>
</message>
<message>
<source>Column</source>
<translation>Sütun</translation>
</message>
<message>
<source>Compare</source>
<translation>Müqayisə et</translation>
</message>
<message>
<source>Compare with = != &lt; &lt;= &gt; &gt;=, like 'New%', in ('a', 'b'), between 1 and 9, is null; join with and, or, not. Names with blanks stand in "double quotes".</source>
<translation>= != &lt; &lt;= &gt; &gt;=, like 'Yeni%', in ('a', 'b'), between 1 and 9, is null ilə müqayisə edin; and, or, not ilə birləşdirin. Boşluqlu adlar "qoşa dırnaq" içində yazılır.</translation>
</message>
<message>
<source>Comparing articles</source>
<translation>Məqalələr müqayisə olunur</translation>
</message>
<message>
<source>Confidence</source>
<translation>Əminlik</translation>
</message>
<message>
<source>Coordinate reference system</source>
<translation>Koordinat sistemi</translation>
</message>
<message>
<source>Coordinates</source>
<translation>Koordinatlar</translation>
</message>
<message>
<source>Coordinates of layer “{name}”</source>
<translation>“{name}” qatının koordinatları</translation>
</message>
<message>
<source>Coordinates of the file</source>
<translation>Faylın koordinatları</translation>
</message>
<message>
<source>Copied</source>
<translation>Kopyalandı</translation>
</message>
<message>
<source>Copy</source>
<translation>Kopyala</translation>
</message>
<message>
<source>Copy a &amp;report on this installation</source>
<translation>Bu quraşdırma haqqında &amp;hesabatı kopyala</translation>
</message>
<message>
<source>Copy the &amp;map as a picture</source>
<translation>&amp;Xəritəni şəkil kimi kopyala</translation>
</message>
<message>
<source>Copy the &amp;table</source>
<translation>&amp;Cədvəli kopyala</translation>
</message>
<message>
<source>Copy the report</source>
<translation>Hesabatı kopyala</translation>
</message>
<message>
<source>Copy the selected rows</source>
<translation>Seçilmiş sətirləri kopyala</translation>
</message>
<message>
<source>Copy the style</source>
<translation>Üslubu kopyala</translation>
</message>
<message>
<source>Copy the style of a layer first.</source>
<translation>Əvvəlcə qatın üslubunu kopyalayın.</translation>
</message>
<message>
<source>Copy the text of an article first.</source>
<translation>Əvvəlcə məqalənin mətnini kopyalayın.</translation>
</message>
<message>
<source>Copying the map</source>
<translation>Xəritə kopyalanır</translation>
</message>
<message>
<source>Correct</source>
<translation>Düzəlt</translation>
</message>
<message>
<source>Correct the place</source>
<translation>Yeri düzəlt</translation>
</message>
<message>
<source>Country</source>
<translation>Ölkə</translation>
</message>
<message>
<source>Dark</source>
<translation>Tünd</translation>
</message>
<message>
<source>Data</source>
<translation>Verilənlər</translation>
</message>
<message>
<source>Date</source>
<translation>Tarix</translation>
</message>
<message>
<source>Date after publication</source>
<translation>Dərcdən sonrakı tarix</translation>
</message>
<message>
<source>Date, or first day</source>
<translation>Tarix və ya ilk gün</translation>
</message>
<message>
<source>Date: {words}</source>
<translation>Tarix: {words}</translation>
</message>
<message>
<source>Dateline</source>
<translation>Xəbərin verildiyi yer</translation>
</message>
<message>
<source>Dates</source>
<translation>Tarixlər</translation>
</message>
<message>
<source>Dates in numbers</source>
<translation>Rəqəmlə tarixlər</translation>
</message>
<message>
<source>Dates, coordinates, countries, sources and numbers of all incidents can be checked here.</source>
<translation>Bütün hadisələrin tarix, koordinat, ölkə, mənbə və sayları burada yoxlana bilər.</translation>
</message>
<message>
<source>Day of publication</source>
<translation>Dərc günü</translation>
</message>
<message>
<source>Deaths</source>
<translation>Ölənlər</translation>
</message>
<message>
<source>Decisions are signed with your initials, and you have set none.</source>
<translation>Qərarlar inisiallarınızla imzalanır, siz isə onları yazmamısınız.</translation>
</message>
<message numerus="yes">
<source>Delete {n} incidents</source>
<translation>
<numerusform>{n} hadisəni sil</numerusform>
<numerusform>{n} hadisəni sil</numerusform>
</translation>
</message>
<message>
<source>Denied</source>
<translation>Təkzib edilib</translation>
</message>
<message>
<source>Detach or attach the panel “{name}”</source>
<translation>“{name}” panelini ayır və ya yerləşdir</translation>
</message>
<message>
<source>Details</source>
<translation>Təfərrüat</translation>
</message>
<message>
<source>Different values</source>
<translation>Fərqli qiymətlər</translation>
</message>
<message>
<source>Discard</source>
<translation>At</translation>
</message>
<message>
<source>Discard it</source>
<translation>At</translation>
</message>
<message>
<source>Distance</source>
<translation>Məsafə</translation>
</message>
<message>
<source>Distance to the nearest &amp;border …</source>
<translation>Ən yaxın &amp;sərhədə məsafə …</translation>
</message>
<message>
<source>Distance to the nearest border</source>
<translation>Ən yaxın sərhədə məsafə</translation>
</message>
<message>
<source>District</source>
<translation>Rayon</translation>
</message>
<message>
<source>Done</source>
<translation>Hazır</translation>
</message>
<message>
<source>Double click or Enter: go to the state after this step</source>
<translation>İki klik və ya Enter: bu addımdan sonrakı vəziyyətə keç</translation>
</message>
<message>
<source>Double-click or press Enter to change a colour or label; clear the box to hide a class</source>
<translation>Rəngi və ya yazını dəyişmək üçün iki klik və ya Enter; sinfi gizlətmək üçün işarəni götürün</translation>
</message>
<message>
<source>Doubtful</source>
<translation>Şübhəli</translation>
</message>
<message>
<source>Doubtful incidents</source>
<translation>Şübhəli hadisələr</translation>
</message>
<message>
<source>Down</source>
<translation>Aşağı</translation>
</message>
<message numerus="yes">
<source>Draft: {n} were not reviewed by a person. The export says so.</source>
<translation>
<numerusform>Qaralama: {n} ədədini insan yoxlamayıb. İxrac bunu bildirir.</numerusform>
<numerusform>Qaralama: {n} ədədini insan yoxlamayıb. İxrac bunu bildirir.</numerusform>
</translation>
</message>
<message>
<source>Drag a rectangle over the map; with Shift it adds to the selection. Escape ends it.</source>
<translation>Xəritədə düzbucaqlı çəkin; Shift ilə seçimə əlavə olunur. Escape bitirir.</translation>
</message>
<message>
<source>Drag over bars, or use arrows, Shift and Enter, to show only these numbers</source>
<translation>Yalnız bu ədədləri göstərmək üçün sütunlar üzərində sürüşdürün və ya oxlar, Shift və Enter işlədin</translation>
</message>
<message>
<source>Draw a line on the map</source>
<translation>Xəritədə xətt çək</translation>
</message>
<message>
<source>Draw a line on the map (Alt+L)</source>
<translation>Xəritədə xətt çək (Alt+L)</translation>
</message>
<message>
<source>Draw an area on the map</source>
<translation>Xəritədə sahə çək</translation>
</message>
<message>
<source>Draw an area on the map (Alt+R)</source>
<translation>Xəritədə sahə çək (Alt+R)</translation>
</message>
<message>
<source>Draw as</source>
<translation>Belə çək</translation>
</message>
<message>
<source>Draw only the features that the filter lets through</source>
<translation>Yalnız süzgəcdən keçən obyektləri çək</translation>
</message>
<message>
<source>Draw the area, corner by corner.</source>
<translation>Sahəni künc-künc çəkin.</translation>
</message>
<message>
<source>Draw the line, point by point.</source>
<translation>Xətti nöqtə-nöqtə çəkin.</translation>
</message>
<message>
<source>Drawing the countries</source>
<translation>Ölkələr çəkilir</translation>
</message>
<message>
<source>Drawn from zoom</source>
<translation>Çəkildiyi ən kiçik yaxınlıq</translation>
</message>
<message>
<source>Duplicate</source>
<translation>Çoxalt</translation>
</message>
<message>
<source>Duplicate layer “{name}”</source>
<translation>“{name}” qatını çoxalt</translation>
</message>
<message>
<source>Earlier work</source>
<translation>Əvvəlki iş</translation>
</message>
<message>
<source>Edit</source>
<translation>Düzəliş</translation>
</message>
<message>
<source>Edit the record</source>
<translation>Yazını düzəlt</translation>
</message>
<message>
<source>End measuring (Escape)</source>
<translation>Ölçməni bitir (Escape)</translation>
</message>
<message>
<source>Enter puts it at its likeliest place, or lets you click on the map; 1–9 choose a place</source>
<translation>Enter ən ehtimallı yerə qoyur və ya xəritədə klikləməyə imkan verir; 1–9 yer seçir</translation>
</message>
<message>
<source>Enter the address and the credit of a provider in the settings, under Map.</source>
<translation>Parametrlərdə, Xəritə bölməsində təminatçının ünvanını və adını yazın.</translation>
</message>
<message>
<source>Equal steps</source>
<translation>Bərabər addımlar</translation>
</message>
<message>
<source>Event</source>
<translation>Hadisə</translation>
</message>
<message>
<source>Event type</source>
<translation>Hadisənin növü</translation>
</message>
<message>
<source>Event without a place</source>
<translation>Yeri olmayan hadisə</translation>
</message>
<message>
<source>Every edit is already in {path}.</source>
<translation>Hər düzəliş artıq {path} faylındadır.</translation>
</message>
<message>
<source>Everything</source>
<translation>Hər şey</translation>
</message>
<message>
<source>Everything that was found has a marker.</source>
<translation>Tapılan hər şeyin markeri var.</translation>
</message>
<message>
<source>Exchange them</source>
<translation>Yerlərini dəyiş</translation>
</message>
<message>
<source>Export</source>
<translation>İxrac</translation>
</message>
<message>
<source>Export features</source>
<translation>Obyektləri ixrac et</translation>
</message>
<message>
<source>Export features…</source>
<translation>Obyektləri ixrac et…</translation>
</message>
<message>
<source>Export makes a map that opens in any browser, pictures, or data for other programs.</source>
<translation>İxrac istənilən brauzerdə açılan xəritə, şəkillər və ya başqa proqramlar üçün verilənlər yaradır.</translation>
</message>
<message>
<source>Export the rules</source>
<translation>Qaydaları ixrac et</translation>
</message>
<message>
<source>Export the selected rows, or all that are shown</source>
<translation>Seçilmiş sətirləri və ya göstərilənlərin hamısını ixrac et</translation>
</message>
<message>
<source>Export …</source>
<translation>İxrac …</translation>
</message>
<message>
<source>Exported to {path} ({size}).</source>
<translation>{path} faylına ixrac edildi ({size}).</translation>
</message>
<message>
<source>Exported {count} to {path}.</source>
<translation>{count} {path} faylına ixrac edildi.</translation>
</message>
<message>
<source>Exporting “{name}”</source>
<translation>“{name}” ixrac edilir</translation>
</message>
<message>
<source>Extent</source>
<translation>Əhatə</translation>
</message>
<message>
<source>F&amp;acts of the article …</source>
<translation>Məqalənin &amp;məlumatları …</translation>
</message>
<message>
<source>F&amp;ind in this article</source>
<translation>Bu məqalədə &amp;tap</translation>
</message>
<message>
<source>Facts of the article</source>
<translation>Məqalənin məlumatları</translation>
</message>
<message>
<source>Facts of the article …</source>
<translation>Məqalənin məlumatları …</translation>
</message>
<message>
<source>Facts of the article: title, outlet, author, address, file</source>
<translation>Məqalənin məlumatları: başlıq, nəşr, müəllif, ünvan, fayl</translation>
</message>
<message>
<source>Failed</source>
<translation>Alınmadı</translation>
</message>
<message>
<source>Fatalities</source>
<translation>Ölənlər</translation>
</message>
<message>
<source>Fatalities, at least</source>
<translation>Ölənlər, ən azı</translation>
</message>
<message>
<source>Fatalities, at most</source>
<translation>Ölənlər, ən çoxu</translation>
</message>
<message>
<source>Feature {n}</source>
<translation>Obyekt {n}</translation>
</message>
<message>
<source>Features</source>
<translation>Obyektlər</translation>
</message>
<message>
<source>Features found</source>
<translation>Tapılan obyektlər</translation>
</message>
<message>
<source>Fetch the basemap from {host}?</source>
<translation>Xəritə {host} ünvanından yüklənsin?</translation>
</message>
<message>
<source>Field</source>
<translation>Sahə</translation>
</message>
<message>
<source>Fields</source>
<translation>Sahələr</translation>
</message>
<message>
<source>Fields stand in braces: {name} ({people:,}). “\n” begins a new line; “:,” parts thousands.</source>
<translation>Sahələr mötərizədə yazılır: {name} ({people:,}). “
” yeni sətir başlayır; “:,” minlikləri ayırır.</translation>
</message>
<message>
<source>Figures</source>
<translation>Rəqəmlər</translation>
</message>
<message>
<source>File</source>
<translation>Fayl</translation>
</message>
<message>
<source>Files read</source>
<translation>Oxunan fayllar</translation>
</message>
<message>
<source>Filter</source>
<translation>Süzgəc</translation>
</message>
<message>
<source>Filter incidents</source>
<translation>Hadisələri süz</translation>
</message>
<message>
<source>Filter of layer “{name}”</source>
<translation>“{name}” qatının süzgəci</translation>
</message>
<message>
<source>Filter of the table</source>
<translation>Cədvəlin süzgəci</translation>
</message>
<message>
<source>Filter the map</source>
<translation>Xəritəni süz</translation>
</message>
<message>
<source>Filter what was not mapped</source>
<translation>Xəritədə olmayanları süz</translation>
</message>
<message>
<source>Filter, such as: population &gt; 1000 and name like 'New%'</source>
<translation>Süzgəc, məsələn: population &gt; 1000 and name like 'New%'</translation>
</message>
<message>
<source>Filter: {filter}</source>
<translation>Süzgəc: {filter}</translation>
</message>
<message>
<source>Find</source>
<translation>Tap</translation>
</message>
<message>
<source>Find a setting</source>
<translation>Parametr tap</translation>
</message>
<message>
<source>Find actions, incidents, articles, layers, places, coordinates</source>
<translation>Əməliyyat, hadisə, məqalə, qat, yer, koordinat tap</translation>
</message>
<message>
<source>Find anything</source>
<translation>Hər şeyi tap</translation>
</message>
<message>
<source>Find in articles and incidents</source>
<translation>Məqalə və hadisələrdə tap</translation>
</message>
<message>
<source>Find in the article</source>
<translation>Məqalədə tap</translation>
</message>
<message>
<source>Find in the log</source>
<translation>Jurnalda tap</translation>
</message>
<message>
<source>Find in the manual</source>
<translation>Təlimatda tap</translation>
</message>
<message numerus="yes">
<source>Find the files of {n} layers</source>
<translation>
<numerusform>{n} qatın faylını tap</numerusform>
<numerusform>{n} qatın fayllarını tap</numerusform>
</translation>
</message>
<message>
<source>Find what is d&amp;oubtful</source>
<translation>&amp;Şübhəli olanı tap</translation>
</message>
<message>
<source>Finding features</source>
<translation>Obyektlər axtarılır</translation>
</message>
<message>
<source>Finding places …</source>
<translation>Yerlər axtarılır …</translation>
</message>
<message>
<source>Finds the incidents inside the areas, selects them in the table, and adds them as a layer.</source>
<translation>Sahələrin içindəki hadisələri tapır, cədvəldə seçir və qat kimi əlavə edir.</translation>
</message>
<message>
<source>Finds the incidents within a distance of a feature, selects them, and adds them as a layer.</source>
<translation>Obyektdən verilən məsafədəki hadisələri tapır, seçir və qat kimi əlavə edir.</translation>
</message>
<message>
<source>Finds words in the texts of all articles and in all fields of the incidents.</source>
<translation>Bütün məqalələrin mətnində və hadisələrin bütün sahələrində söz axtarır.</translation>
</message>
<message>
<source>First actor</source>
<translation>Birinci iştirakçı</translation>
</message>
<message>
<source>First article</source>
<translation>İlk məqalə</translation>
</message>
<message>
<source>Folder</source>
<translation>Qovluq</translation>
</message>
<message>
<source>For Google Earth, with time</source>
<translation>Google Earth üçün, zamanla</translation>
</message>
<message>
<source>For QGIS, with true shapes</source>
<translation>QGIS üçün, əsl formaları ilə</translation>
</message>
<message>
<source>For maps and programs</source>
<translation>Xəritələr və proqramlar üçün</translation>
</message>
<message>
<source>For print: sharp at any size</source>
<translation>Çap üçün: istənilən ölçüdə aydın</translation>
</message>
<message>
<source>For spreadsheets; can be read back</source>
<translation>Cədvəllər üçün; geri oxuna bilər</translation>
</message>
<message>
<source>For the web and slides</source>
<translation>Veb və slaydlar üçün</translation>
</message>
<message>
<source>Form of the text</source>
<translation>Mətnin forması</translation>
</message>
<message>
<source>Format</source>
<translation>Format</translation>
</message>
<message>
<source>Found</source>
<translation>Tapıldı</translation>
</message>
<message>
<source>From what to what</source>
<translation>Nədən nəyə</translation>
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
<translation>GeoJSON və digər xəritə verilənləri</translation>
</message>
<message>
<source>GeoPackage</source>
<translation>GeoPackage</translation>
</message>
<message>
<source>Geometries</source>
<translation>Həndəsələr</translation>
</message>
<message>
<source>Geometry</source>
<translation>Həndəsə</translation>
</message>
<message>
<source>Getting ready to read articles</source>
<translation>Məqalələri oxumağa hazırlıq</translation>
</message>
<message>
<source>Go online</source>
<translation>Şəbəkəyə çıx</translation>
</message>
<message>
<source>Go to the &amp;map</source>
<translation>&amp;Xəritəyə keç</translation>
</message>
<message>
<source>Go to {position}</source>
<translation>{position} mövqeyinə keç</translation>
</message>
<message>
<source>Grades: darker or lighter with a number</source>
<translation>Dərəcələr: ədədə görə tünd və ya açıq</translation>
</message>
<message>
<source>Group</source>
<translation>Qrup</translation>
</message>
<message>
<source>Group {n}</source>
<translation>Qrup {n}</translation>
</message>
<message numerus="yes">
<source>Group {n} layers</source>
<translation>
<numerusform>{n} qatı qruplaşdır</numerusform>
<numerusform>{n} qatı qruplaşdır</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Group “{name}”, {n} layers</source>
<translation>
<numerusform>“{name}” qrupu, {n} qat</numerusform>
<numerusform>“{name}” qrupu, {n} qat</numerusform>
</translation>
</message>
<message>
<source>Groups of settings</source>
<translation>Parametr qrupları</translation>
</message>
<message>
<source>Guard against text that a spreadsheet takes for a formula</source>
<translation>Cədvəlin düstur sanacağı mətni zərərsizləşdir</translation>
</message>
<message>
<source>Height in pixels</source>
<translation>Hündürlük, piksel</translation>
</message>
<message>
<source>Hide layer “{name}”</source>
<translation>“{name}” qatını gizlət</translation>
</message>
<message>
<source>Hints</source>
<translation>İpucları</translation>
</message>
<message>
<source>Histogram</source>
<translation>Histoqram</translation>
</message>
<message>
<source>History</source>
<translation>Tarixçə</translation>
</message>
<message>
<source>Identifier</source>
<translation>İdentifikator</translation>
</message>
<message>
<source>Import</source>
<translation>İdxal</translation>
</message>
<message>
<source>Import incidents</source>
<translation>Hadisələri idxal et</translation>
</message>
<message>
<source>Import rules</source>
<translation>Qaydaları idxal et</translation>
</message>
<message>
<source>Import “{name}”</source>
<translation>“{name}” idxal et</translation>
</message>
<message>
<source>Import …</source>
<translation>İdxal …</translation>
</message>
<message>
<source>Imported</source>
<translation>İdxal edildi</translation>
</message>
<message>
<source>Importing “{name}”</source>
<translation>“{name}” idxal edilir</translation>
</message>
<message>
<source>In one column of text</source>
<translation>Bir mətn sütununda</translation>
</message>
<message>
<source>In the review queue</source>
<translation>Yoxlama növbəsində</translation>
</message>
<message>
<source>In two columns of numbers</source>
<translation>İki ədəd sütununda</translation>
</message>
<message>
<source>Incident</source>
<translation>Hadisə</translation>
</message>
<message>
<source>Incidents</source>
<translation>Hadisələr</translation>
</message>
<message>
<source>Incidents &amp;inside areas …</source>
<translation>Sahələrin &amp;içindəki hadisələr …</translation>
</message>
<message>
<source>Incidents &amp;near features …</source>
<translation>Obyektlərin &amp;yaxınlığındakı hadisələr …</translation>
</message>
<message>
<source>Incidents and places will be listed here.</source>
<translation>Hadisələr və yerlər burada sadalanacaq.</translation>
</message>
<message>
<source>Incidents can be reviewed, edited and filtered in time; a layer is only shown.</source>
<translation>Hadisələr yoxlana, düzəldilə və zamana görə süzülə bilər; qat yalnız göstərilir.</translation>
</message>
<message>
<source>Incidents in {layer}</source>
<translation>{layer} daxilində hadisələr</translation>
</message>
<message>
<source>Incidents inside areas</source>
<translation>Sahələrin içindəki hadisələr</translation>
</message>
<message>
<source>Incidents near features</source>
<translation>Obyektlərin yaxınlığındakı hadisələr</translation>
</message>
<message>
<source>Incidents only</source>
<translation>Yalnız hadisələr</translation>
</message>
<message>
<source>Incidents per &amp;area …</source>
<translation>&amp;Sahə üzrə hadisələr …</translation>
</message>
<message>
<source>Incidents per area</source>
<translation>Sahə üzrə hadisələr</translation>
</message>
<message>
<source>Incidents per area of {layer}</source>
<translation>{layer} sahələri üzrə hadisələr</translation>
</message>
<message>
<source>Incidents with their sentences</source>
<translation>Cümlələri ilə hadisələr</translation>
</message>
<message>
<source>Incidents within {distance} of {layer}</source>
<translation>{layer} ətrafında {distance} daxilində hadisələr</translation>
</message>
<message>
<source>Is its file where it was?</source>
<translation>Faylı əvvəlki yerindədirmi?</translation>
</message>
<message>
<source>It was in {folder}.</source>
<translation>{folder} qovluğunda idi.</translation>
</message>
<message>
<source>Join overlapping areas into one</source>
<translation>Kəsişən sahələri birləşdir</translation>
</message>
<message>
<source>KML</source>
<translation>KML</translation>
</message>
<message>
<source>KML in one packed file</source>
<translation>Sıxılmış bir faylda KML</translation>
</message>
<message>
<source>KMZ</source>
<translation>KMZ</translation>
</message>
<message>
<source>Keep apart</source>
<translation>Ayrı saxla</translation>
</message>
<message>
<source>Keep it for the next start</source>
<translation>Növbəti açılışa saxla</translation>
</message>
<message>
<source>Keeping the style</source>
<translation>Üslub saxlanır</translation>
</message>
<message>
<source>Keeps them apart and does not ask again</source>
<translation>Ayrı saxlayır və bir daha soruşmur</translation>
</message>
<message>
<source>Keys</source>
<translation>Düymələr</translation>
</message>
<message>
<source>Kind</source>
<translation>Növ</translation>
</message>
<message>
<source>Known</source>
<translation>Məlum</translation>
</message>
<message>
<source>L&amp;og of changes</source>
<translation>Dəyişikliklər &amp;jurnalı</translation>
</message>
<message>
<source>Label</source>
<translation>Yazı</translation>
</message>
<message>
<source>Labels</source>
<translation>Yazılar</translation>
</message>
<message>
<source>Labels from zoom</source>
<translation>Yazıların göründüyü yaxınlıq</translation>
</message>
<message>
<source>Language</source>
<translation>Dil</translation>
</message>
<message>
<source>Last changed</source>
<translation>Son dəyişiklik</translation>
</message>
<message>
<source>Last day</source>
<translation>Son gün</translation>
</message>
<message>
<source>Later</source>
<translation>Sonra</translation>
</message>
<message>
<source>Latitude</source>
<translation>Enlik</translation>
</message>
<message>
<source>Latitude and longitude: 40.2, 44.5</source>
<translation>Enlik və uzunluq: 40.2, 44.5</translation>
</message>
<message>
<source>Latitude or northing comes first</source>
<translation>Enlik və ya şimal birinci gəlir</translation>
</message>
<message>
<source>Latitude or y</source>
<translation>Enlik və ya y</translation>
</message>
<message>
<source>Latitude, longitude, in any notation</source>
<translation>Enlik, uzunluq, istənilən yazılışda</translation>
</message>
<message>
<source>Layer</source>
<translation>Qat</translation>
</message>
<message>
<source>Layer in the file</source>
<translation>Fayldakı qat</translation>
</message>
<message>
<source>Layers</source>
<translation>Qatlar</translation>
</message>
<message>
<source>Layers of the file</source>
<translation>Faylın qatları</translation>
</message>
<message>
<source>Leave out names of people, and the sentences</source>
<translation>İnsan adlarını və cümlələri çıxar</translation>
</message>
<message>
<source>Leave out the articles' sentences</source>
<translation>Məqalələrin cümlələrini çıxar</translation>
</message>
<message>
<source>Leave the place as it is (Escape)</source>
<translation>Yeri olduğu kimi saxla (Escape)</translation>
</message>
<message>
<source>Left out: {parts}.</source>
<translation>Buraxılanlar: {parts}.</translation>
</message>
<message>
<source>Length {length}</source>
<translation>Uzunluq {length}</translation>
</message>
<message>
<source>Length {length}, last leg {last}</source>
<translation>Uzunluq {length}, son hissə {last}</translation>
</message>
<message>
<source>Libraries</source>
<translation>Kitabxanalar</translation>
</message>
<message>
<source>Library</source>
<translation>Kitabxana</translation>
</message>
<message>
<source>Licence</source>
<translation>Lisenziya</translation>
</message>
<message>
<source>Lies at {place}, at sea.</source>
<translation>{place} mövqeyində, dənizdədir.</translation>
</message>
<message>
<source>Lies at {place}, in {country}.</source>
<translation>{place} mövqeyində, {country}.</translation>
</message>
<message>
<source>Light</source>
<translation>Açıq</translation>
</message>
<message>
<source>Light to dark blue</source>
<translation>Açıq mavidən tünd maviyə</translation>
</message>
<message>
<source>Light to dark red</source>
<translation>Açıq qırmızıdan tünd qırmızıya</translation>
</message>
<message>
<source>Line</source>
<translation>Xətt</translation>
</message>
<message>
<source>Lines</source>
<translation>Xətlər</translation>
</message>
<message>
<source>Lines and areas, not a point on each</source>
<translation>Hər birində nöqtə deyil, xətt və sahələr</translation>
</message>
<message>
<source>Load it again</source>
<translation>Yenidən yüklə</translation>
</message>
<message>
<source>Log</source>
<translation>Jurnal</translation>
</message>
<message>
<source>Log of changes</source>
<translation>Dəyişikliklər jurnalı</translation>
</message>
<message>
<source>Longitude</source>
<translation>Uzunluq</translation>
</message>
<message>
<source>Longitude or x</source>
<translation>Uzunluq və ya x</translation>
</message>
<message>
<source>Look for it …</source>
<translation>Axtar …</translation>
</message>
<message>
<source>Looking for “{words}”</source>
<translation>“{words}” axtarılır</translation>
</message>
<message>
<source>Looking through “{folder}”</source>
<translation>“{folder}” nəzərdən keçirilir</translation>
</message>
<message>
<source>Looking up the position</source>
<translation>Mövqe axtarılır</translation>
</message>
<message>
<source>Looking where “{name}” lies</source>
<translation>“{name}” qatının harada olduğuna baxılır</translation>
</message>
<message>
<source>Manual</source>
<translation>Təlimat</translation>
</message>
<message>
<source>Map</source>
<translation>Xəritə</translation>
</message>
<message>
<source>Map it</source>
<translation>Xəritəyə qoy</translation>
</message>
<message>
<source>Map the places of a news article</source>
<translation>Xəbər məqaləsinin yerlərini xəritəyə köçür</translation>
</message>
<message>
<source>Map “{words}”</source>
<translation>“{words}” xəritəyə qoy</translation>
</message>
<message>
<source>Maps the places and incidents of news articles, offline. Free software under the MIT licence.</source>
<translation>Xəbər məqalələrindəki yerləri və hadisələri şəbəkəsiz xəritəyə köçürür. MIT lisenziyalı azad proqram.</translation>
</message>
<message>
<source>Mark CSV as UTF-8, for older spreadsheets</source>
<translation>Köhnə cədvəllər üçün CSV-ni UTF-8 kimi işarələ</translation>
</message>
<message>
<source>Mark all</source>
<translation>Hamısını işarələ</translation>
</message>
<message>
<source>Mark as unsure</source>
<translation>Şübhəli kimi işarələ</translation>
</message>
<message>
<source>Mark none</source>
<translation>Heç birini işarələmə</translation>
</message>
<message>
<source>Mark the incidents as &amp;unsure</source>
<translation>Hadisələri &amp;şübhəli kimi işarələ</translation>
</message>
<message numerus="yes">
<source>Mark {n} incidents as unsure</source>
<translation>
<numerusform>{n} hadisəni şübhəli kimi işarələ</numerusform>
<numerusform>{n} hadisəni şübhəli kimi işarələ</numerusform>
</translation>
</message>
<message>
<source>Mark “{title}” as new</source>
<translation>“{title}” hadisəsini yeni kimi işarələ</translation>
</message>
<message>
<source>Mark “{title}” as unsure</source>
<translation>“{title}” hadisəsini şübhəli kimi işarələ</translation>
</message>
<message>
<source>May be</source>
<translation>Ola bilər</translation>
</message>
<message>
<source>Mean</source>
<translation>Orta</translation>
</message>
<message>
<source>Measure</source>
<translation>Ölçmə</translation>
</message>
<message>
<source>Median</source>
<translation>Mediana</translation>
</message>
<message>
<source>Mention</source>
<translation>Anılma</translation>
</message>
<message>
<source>Merge into one incident</source>
<translation>Bir hadisədə birləşdir</translation>
</message>
<message numerus="yes">
<source>Merge {n} incidents</source>
<translation>
<numerusform>{n} hadisəni birləşdir</numerusform>
<numerusform>{n} hadisəni birləşdir</numerusform>
</translation>
</message>
<message>
<source>Messages</source>
<translation>Mesajlar</translation>
</message>
<message>
<source>Most are in {place} then.</source>
<translation>Onda əksəriyyəti burada olur: {place}.</translation>
</message>
<message>
<source>Move the layer down</source>
<translation>Qatı aşağı sal</translation>
</message>
<message>
<source>Move the layer up</source>
<translation>Qatı yuxarı qaldır</translation>
</message>
<message>
<source>Move “{title}”</source>
<translation>“{title}” hadisəsini köçür</translation>
</message>
<message>
<source>Move “{title}” to {place}</source>
<translation>“{title}” hadisəsini {place} yerinə köçür</translation>
</message>
<message>
<source>Name of the new layer</source>
<translation>Yeni qatın adı</translation>
</message>
<message>
<source>Names, with “;” between them</source>
<translation>Adlar, aralarında “;”</translation>
</message>
<message>
<source>Naming {where} in the same sentence would speak for {name} ({what}).</source>
<translation>Eyni cümlədə {where} çəkilsəydi, {name} ({what}) üstün olardı.</translation>
</message>
<message>
<source>Natural breaks</source>
<translation>Təbii hədlər</translation>
</message>
<message>
<source>Near a place</source>
<translation>Bir yerin yaxınlığında</translation>
</message>
<message>
<source>Nearest &amp;feature to each incident …</source>
<translation>Hər hadisəyə ən yaxın &amp;obyekt …</translation>
</message>
<message>
<source>Nearest feature to each incident</source>
<translation>Hər hadisəyə ən yaxın obyekt</translation>
</message>
<message>
<source>Nearest of {layer}</source>
<translation>{layer} qatından ən yaxını</translation>
</message>
<message>
<source>New</source>
<translation>Yeni</translation>
</message>
<message>
<source>New incident</source>
<translation>Yeni hadisə</translation>
</message>
<message>
<source>Next</source>
<translation>Növbəti</translation>
</message>
<message>
<source>Next · previous</source>
<translation>Növbəti · əvvəlki</translation>
</message>
<message>
<source>No article and no event seems to be told twice.</source>
<translation>Heç bir məqalə və ya hadisə iki dəfə danışılmış görünmür.</translation>
</message>
<message>
<source>No articles yet. Open one, paste one, or drop files here.</source>
<translation>Hələ məqalə yoxdur. Məqalə açın, yapışdırın və ya faylları bura atın.</translation>
</message>
<message>
<source>No date in the text</source>
<translation>Mətndə tarix yoxdur</translation>
</message>
<message>
<source>No incidents</source>
<translation>Hadisə yoxdur</translation>
</message>
<message>
<source>No labels</source>
<translation>Yazısız</translation>
</message>
<message>
<source>No layers. Add a GeoJSON file, or drop one on the map.</source>
<translation>Qat yoxdur. GeoJSON faylı əlavə edin və ya xəritəyə atın.</translation>
</message>
<message>
<source>No online basemap has been set up.</source>
<translation>Şəbəkə xəritəsi qurulmayıb.</translation>
</message>
<message>
<source>No place of this name is known: click on the map, or draw.</source>
<translation>Bu adda yer məlum deyil: xəritədə klikləyin və ya çəkin.</translation>
</message>
<message>
<source>No rules yet. Correct a place in the review, then let the correction apply to other mentions with T.</source>
<translation>Hələ qayda yoxdur. Yoxlamada yeri düzəldin, sonra T ilə başqa anılmalara tətbiq edin.</translation>
</message>
<message>
<source>No value</source>
<translation>Qiymət yoxdur</translation>
</message>
<message>
<source>No words are selected.</source>
<translation>Söz seçilməyib.</translation>
</message>
<message>
<source>None</source>
<translation>Yoxdur</translation>
</message>
<message>
<source>Not a place</source>
<translation>Yer deyil</translation>
</message>
<message>
<source>Not an incident</source>
<translation>Hadisə deyil</translation>
</message>
<message>
<source>Not known</source>
<translation>Məlum deyil</translation>
</message>
<message>
<source>Not located</source>
<translation>Yeri müəyyən deyil</translation>
</message>
<message>
<source>Not mapped</source>
<translation>Xəritədə deyil</translation>
</message>
<message>
<source>Not the same</source>
<translation>Eyni deyil</translation>
</message>
<message>
<source>Note</source>
<translation>Qeyd</translation>
</message>
<message>
<source>Notes</source>
<translation>Qeydlər</translation>
</message>
<message>
<source>Nothing doubtful was found.</source>
<translation>Şübhəli heç nə tapılmadı.</translation>
</message>
<message>
<source>Nothing has all of these words.</source>
<translation>Heç nədə bu sözlərin hamısı yoxdur.</translation>
</message>
<message>
<source>Nothing has asked for the network; anything that would is refused and counted here.</source>
<translation>Heç nə şəbəkəyə müraciət etməyib; edilərsə, rədd olunur və burada sayılır.</translation>
</message>
<message>
<source>Nothing has been changed yet.</source>
<translation>Hələ heç nə dəyişdirilməyib.</translation>
</message>
<message>
<source>Nothing is left to review.</source>
<translation>Yoxlanacaq heç nə qalmayıb.</translation>
</message>
<message>
<source>Nothing is let out this way: the export will be empty, and say so.</source>
<translation>Belə heç nə çıxmır: ixrac boş olacaq və bunu bildirəcək.</translation>
</message>
<message>
<source>Nothing was drawn: the points lie upon one another.</source>
<translation>Heç nə çəkilmədi: nöqtələr üst-üstədir.</translation>
</message>
<message>
<source>Nothing would change.</source>
<translation>Heç nə dəyişməzdi.</translation>
</message>
<message>
<source>Now</source>
<translation>İndi</translation>
</message>
<message>
<source>Numbers</source>
<translation>Ədədlər</translation>
</message>
<message>
<source>Of several kinds</source>
<translation>Bir neçə növdən</translation>
</message>
<message numerus="yes">
<source>Of the first {n} rows {located} have a place and {dated} a date.</source>
<translation>
<numerusform>İlk {n} sətirdən {located} ədədinin yeri, {dated} ədədinin tarixi var.</numerusform>
<numerusform>İlk {n} sətirdən {located} ədədinin yeri, {dated} ədədinin tarixi var.</numerusform>
</translation>
</message>
<message>
<source>Of which articles</source>
<translation>Hansı məqalələrdən</translation>
</message>
<message>
<source>Of {total} features looked at, {n} lie in the country that they name; with the two exchanged, {m} do.</source>
<translation>Baxılan {total} obyektdən {n}-i adını çəkdiyi ölkədədir; yerləri dəyişdirilərsə, {m}-i.</translation>
</message>
<message>
<source>Of {total} features looked at, {n} lie near your incidents; with the two exchanged, {m} do.</source>
<translation>Baxılan {total} obyektdən {n}-i insidentlərinizin yaxınlığındadır; yerləri dəyişdirilərsə, {m}-i.</translation>
</message>
<message>
<source>Of {total} features looked at, {n} lie on land; with the two exchanged, {m} do.</source>
<translation>Baxılan {total} obyektdən {n}-i qurudadır; yerləri dəyişdirilərsə, {m}-i.</translation>
</message>
<message numerus="yes">
<source>Offline, {n} requests</source>
<translation>
<numerusform>Şəbəkəsiz, {n} sorğu</numerusform>
<numerusform>Şəbəkəsiz, {n} sorğu</numerusform>
</translation>
</message>
<message>
<source>One file that works offline</source>
<translation>Şəbəkəsiz işləyən bir fayl</translation>
</message>
<message>
<source>One is made whenever a project with new steps is closed; the settings say how many are kept.</source>
<translation>Yeni addımlı layihə hər bağlananda biri yaradılır; neçəsinin saxlanacağını parametrlər deyir.</translation>
</message>
<message>
<source>One symbol</source>
<translation>Bir işarə</translation>
</message>
<message>
<source>Online basemap</source>
<translation>Şəbəkə xəritəsi</translation>
</message>
<message numerus="yes">
<source>Online: {host}, {n} requests</source>
<translation>
<numerusform>Şəbəkədə: {host}, {n} sorğu</numerusform>
<numerusform>Şəbəkədə: {host}, {n} sorğu</numerusform>
</translation>
</message>
<message>
<source>Only in</source>
<translation>Yalnız burada</translation>
</message>
<message>
<source>Only possible</source>
<translation>Yalnız mümkün</translation>
</message>
<message>
<source>Only the selected incident</source>
<translation>Yalnız seçilmiş hadisə</translation>
</message>
<message>
<source>Only what was accepted in review</source>
<translation>Yalnız yoxlamada qəbul edilən</translation>
</message>
<message>
<source>Only where the place is in {country} now</source>
<translation>Yalnız yer hazırda {country} daxilindədirsə</translation>
</message>
<message>
<source>Opacity</source>
<translation>Qeyri-şəffaflıq</translation>
</message>
<message>
<source>Opacity of layer “{name}”</source>
<translation>“{name}” qatının qeyri-şəffaflığı</translation>
</message>
<message>
<source>Opacity of the filling</source>
<translation>Dolğunun qeyri-şəffaflığı</translation>
</message>
<message>
<source>Opacity of the layer</source>
<translation>Qatın qeyri-şəffaflığı</translation>
</message>
<message>
<source>Open</source>
<translation>Aç</translation>
</message>
<message>
<source>Open a &amp;folder …</source>
<translation>&amp;Qovluq aç …</translation>
</message>
<message>
<source>Open a folder</source>
<translation>Qovluq aç</translation>
</message>
<message>
<source>Open a folder of articles</source>
<translation>Məqalələr qovluğunu aç</translation>
</message>
<message>
<source>Open a pro&amp;ject …</source>
<translation>&amp;Layihə aç …</translation>
</message>
<message>
<source>Open a project</source>
<translation>Layihə aç</translation>
</message>
<message>
<source>Open an article</source>
<translation>Məqalə aç</translation>
</message>
<message>
<source>Open articles</source>
<translation>Məqalələri aç</translation>
</message>
<message>
<source>Open it to read</source>
<translation>Oxumaq üçün açın</translation>
</message>
<message>
<source>Open the &amp;sample report</source>
<translation>&amp;Nümunə hesabatı aç</translation>
</message>
<message>
<source>Open the review queue</source>
<translation>Yoxlama növbəsini aç</translation>
</message>
<message numerus="yes">
<source>Open {n} articles</source>
<translation>
<numerusform>{n} məqaləni aç</numerusform>
<numerusform>{n} məqaləni aç</numerusform>
</translation>
</message>
<message>
<source>Open “{title}”</source>
<translation>“{title}” aç</translation>
</message>
<message>
<source>Opening “{name}”</source>
<translation>“{name}” açılır</translation>
</message>
<message>
<source>Opening “{name}” …</source>
<translation>“{name}” açılır …</translation>
</message>
<message>
<source>Or drop articles, folders, projects and GeoJSON files anywhere in this window.</source>
<translation>Və ya məqalə, qovluq, layihə və GeoJSON fayllarını bu pəncərənin istənilən yerinə atın.</translation>
</message>
<message>
<source>Orange to purple</source>
<translation>Narıncıdan bənövşəyiyə</translation>
</message>
<message>
<source>Order of dates</source>
<translation>Tarixlərin sırası</translation>
</message>
<message>
<source>Order the rules</source>
<translation>Qaydaları sırala</translation>
</message>
<message>
<source>Other</source>
<translation>Digər</translation>
</message>
<message>
<source>Other places of this name</source>
<translation>Bu adda başqa yerlər</translation>
</message>
<message>
<source>Other values</source>
<translation>Digər qiymətlər</translation>
</message>
<message>
<source>Other values or none</source>
<translation>Digər qiymətlər və ya heç biri</translation>
</message>
<message>
<source>Outlet</source>
<translation>Nəşr</translation>
</message>
<message>
<source>Outline</source>
<translation>Kontur</translation>
</message>
<message>
<source>Over a limit</source>
<translation>Həddi aşır</translation>
</message>
<message>
<source>Paste text</source>
<translation>Mətn yapışdır</translation>
</message>
<message>
<source>Paste the style</source>
<translation>Üslubu yapışdır</translation>
</message>
<message numerus="yes">
<source>Paste the style on {n} layers</source>
<translation>
<numerusform>Üslubu {n} qata yapışdır</numerusform>
<numerusform>Üslubu {n} qata yapışdır</numerusform>
</translation>
</message>
<message>
<source>Paste the style on “{name}”</source>
<translation>Üslubu “{name}” qatına yapışdır</translation>
</message>
<message>
<source>Pasted text</source>
<translation>Yapışdırılmış mətn</translation>
</message>
<message>
<source>People</source>
<translation>İnsanlar</translation>
</message>
<message>
<source>Picture</source>
<translation>Şəkil</translation>
</message>
<message>
<source>Picture, PDF</source>
<translation>Şəkil, PDF</translation>
</message>
<message>
<source>Picture, PNG</source>
<translation>Şəkil, PNG</translation>
</message>
<message>
<source>Place</source>
<translation>Yer</translation>
</message>
<message>
<source>Place in words</source>
<translation>Yer sözlə</translation>
</message>
<message>
<source>Place: {words}</source>
<translation>Yer: {words}</translation>
</message>
<message>
<source>Placed by {who}, by hand.</source>
<translation>{who} əl ilə qoyub.</translation>
</message>
<message>
<source>Places are found in the text and put on an offline map, each with the sentence that names it.</source>
<translation>Yerlər mətndə tapılır və hər biri onu adlandıran cümlə ilə şəbəkəsiz xəritəyə qoyulur.</translation>
</message>
<message>
<source>Places found</source>
<translation>Tapılan yerlər</translation>
</message>
<message>
<source>Places that are only named, too</source>
<translation>Yalnız adı çəkilən yerlər də</translation>
</message>
<message>
<source>Please wait</source>
<translation>Gözləyin</translation>
</message>
<message>
<source>Points</source>
<translation>Nöqtələr</translation>
</message>
<message>
<source>Position of the pointer</source>
<translation>Göstəricinin mövqeyi</translation>
</message>
<message>
<source>Precision</source>
<translation>Dəqiqlik</translation>
</message>
<message>
<source>Precision of the date</source>
<translation>Tarixin dəqiqliyi</translation>
</message>
<message>
<source>Precision of the place</source>
<translation>Yerin dəqiqliyi</translation>
</message>
<message>
<source>Press J for the first incident of the queue.</source>
<translation>Növbədəki ilk hadisə üçün J düyməsini basın.</translation>
</message>
<message>
<source>Previous</source>
<translation>Əvvəlki</translation>
</message>
<message>
<source>Prin&amp;t the map …</source>
<translation>Xəritəni ça&amp;p et …</translation>
</message>
<message>
<source>Print</source>
<translation>Çap</translation>
</message>
<message>
<source>Print the map</source>
<translation>Xəritəni çap et</translation>
</message>
<message>
<source>Print, 300 dpi</source>
<translation>Çap, 300 dpi</translation>
</message>
<message>
<source>Printing the map</source>
<translation>Xəritə çap olunur</translation>
</message>
<message>
<source>Progress</source>
<translation>Gedişat</translation>
</message>
<message>
<source>Progress of the review</source>
<translation>Yoxlamanın gedişi</translation>
</message>
<message>
<source>Projects</source>
<translation>Layihələr</translation>
</message>
<message>
<source>Properties</source>
<translation>Xassələr</translation>
</message>
<message>
<source>Properties of “{name}”</source>
<translation>“{name}” xassələri</translation>
</message>
<message>
<source>Proposed from the file.</source>
<translation>Fayldan təklif olunub.</translation>
</message>
<message>
<source>Province</source>
<translation>Vilayət</translation>
</message>
<message>
<source>Published</source>
<translation>Dərc edilib</translation>
</message>
<message>
<source>Range</source>
<translation>Aralıq</translation>
</message>
<message>
<source>Re&amp;ject the incidents</source>
<translation>Hadisələri &amp;rədd et</translation>
</message>
<message>
<source>Read it again</source>
<translation>Yenidən oxu</translation>
</message>
<message>
<source>Read “{name}” again</source>
<translation>“{name}” yenidən oxu</translation>
</message>
<message>
<source>Reading “{name}”</source>
<translation>“{name}” oxunur</translation>
</message>
<message>
<source>Reading “{title}” again</source>
<translation>“{title}” yenidən oxunur</translation>
</message>
<message>
<source>Reading …</source>
<translation>Oxunur …</translation>
</message>
<message>
<source>Recently opened</source>
<translation>Son açılanlar</translation>
</message>
<message>
<source>Record</source>
<translation>Yazı</translation>
</message>
<message>
<source>Redo</source>
<translation>Təkrarla</translation>
</message>
<message>
<source>Refused: {list}</source>
<translation>Rədd edilib: {list}</translation>
</message>
<message>
<source>Reject</source>
<translation>Rədd et</translation>
</message>
<message numerus="yes">
<source>Reject {n} incidents</source>
<translation>
<numerusform>{n} hadisəni rədd et</numerusform>
<numerusform>{n} hadisəni rədd et</numerusform>
</translation>
</message>
<message>
<source>Reject “{title}”</source>
<translation>“{title}” hadisəsini rədd et</translation>
</message>
<message>
<source>Reject, for a reason</source>
<translation>Səbəblə rədd et</translation>
</message>
<message>
<source>Rejected</source>
<translation>Rədd edilib</translation>
</message>
<message>
<source>Remove</source>
<translation>Çıxar</translation>
</message>
<message>
<source>Remove layer “{name}”</source>
<translation>“{name}” qatını çıxar</translation>
</message>
<message>
<source>Remove the group with its layers</source>
<translation>Qrupu qatları ilə çıxar</translation>
</message>
<message>
<source>Remove the layer</source>
<translation>Qatı çıxar</translation>
</message>
<message>
<source>Remove the rule “{words}”</source>
<translation>“{words}” qaydasını çıxar</translation>
</message>
<message numerus="yes">
<source>Remove {n} layers</source>
<translation>
<numerusform>{n} qatı çıxar</numerusform>
<numerusform>{n} qatı çıxar</numerusform>
</translation>
</message>
<message>
<source>Rename</source>
<translation>Adını dəyiş</translation>
</message>
<message>
<source>Rename group “{name}”</source>
<translation>“{name}” qrupunun adını dəyiş</translation>
</message>
<message>
<source>Rename layer “{name}”</source>
<translation>“{name}” qatının adını dəyiş</translation>
</message>
<message>
<source>Reorder layers</source>
<translation>Qatların sırasını dəyiş</translation>
</message>
<message>
<source>Replace</source>
<translation>Əvəz et</translation>
</message>
<message>
<source>Report, DOCX</source>
<translation>Hesabat, DOCX</translation>
</message>
<message>
<source>Requests that were refused</source>
<translation>Rədd edilmiş sorğular</translation>
</message>
<message>
<source>Resolution</source>
<translation>Ayırdetmə</translation>
</message>
<message>
<source>Restore</source>
<translation>Bərpa et</translation>
</message>
<message>
<source>Restore a &amp;backup …</source>
<translation>&amp;Ehtiyat surəti bərpa et …</translation>
</message>
<message>
<source>Restore a backup? It is opened as a copy beside the project.</source>
<translation>Ehtiyat surət bərpa edilsin? O, layihənin yanında surət kimi açılır.</translation>
</message>
<message>
<source>Restore the work of an earlier session that was not saved?</source>
<translation>Əvvəlki seansın saxlanmamış işi bərpa edilsin?</translation>
</message>
<message>
<source>Review</source>
<translation>Yoxlama</translation>
</message>
<message>
<source>Review goes through the proposals, the least certain first: A accepts, R rejects, C corrects.</source>
<translation>Yoxlama təklifləri ən az əmin olunandan başlayır: A qəbul edir, R rədd edir, C düzəldir.</translation>
</message>
<message>
<source>Review queue</source>
<translation>Yoxlama növbəsi</translation>
</message>
<message>
<source>Reviewed incidents that were saved</source>
<translation>Saxlanmış yoxlanan hadisələr</translation>
</message>
<message>
<source>Role</source>
<translation>Rol</translation>
</message>
<message>
<source>Rows</source>
<translation>Sətirlər</translation>
</message>
<message>
<source>Rows with a number</source>
<translation>Ədədi olan sətirlər</translation>
</message>
<message>
<source>Ru&amp;les …</source>
<translation>Q&amp;aydalar …</translation>
</message>
<message>
<source>Rules</source>
<translation>Qaydalar</translation>
</message>
<message>
<source>SHA-256 of the file</source>
<translation>Faylın SHA-256 cəmi</translation>
</message>
<message>
<source>Save &amp;as …</source>
<translation>&amp;Fərqli saxla …</translation>
</message>
<message>
<source>Save a &amp;copy …</source>
<translation>&amp;Surətini saxla …</translation>
</message>
<message>
<source>Save a copy of the project</source>
<translation>Layihənin surətini saxla</translation>
</message>
<message>
<source>Save the page in your browser and open the file, or copy its text and paste it here.</source>
<translation>Səhifəni brauzerdə saxlayıb faylı açın və ya mətnini kopyalayıb bura yapışdırın.</translation>
</message>
<message>
<source>Save the project as</source>
<translation>Layihəni fərqli saxla</translation>
</message>
<message>
<source>Saved as {path}. Every edit is stored there from now on.</source>
<translation>{path} kimi saxlandı. Bundan sonra hər düzəliş orada saxlanır.</translation>
</message>
<message>
<source>Saving “{name}” …</source>
<translation>“{name}” saxlanır …</translation>
</message>
<message>
<source>Say in which coordinate reference system the numbers of the file are</source>
<translation>Fayldakı ədədlərin hansı koordinat sistemində olduğunu bildirin</translation>
</message>
<message>
<source>Scale</source>
<translation>Miqyas</translation>
</message>
<message>
<source>Scale of the map</source>
<translation>Xəritənin miqyası</translation>
</message>
<message>
<source>Screen, 96 dpi</source>
<translation>Ekran, 96 dpi</translation>
</message>
<message>
<source>Search</source>
<translation>Axtarış</translation>
</message>
<message>
<source>Second actor</source>
<translation>İkinci iştirakçı</translation>
</message>
<message>
<source>Section</source>
<translation>Bölmə</translation>
</message>
<message>
<source>Select a marker, a coloured word or a row of the table.</source>
<translation>Marker, rəngli söz və ya cədvəl sətri seçin.</translation>
</message>
<message>
<source>Select all features in &amp;sight</source>
<translation>&amp;Görünən bütün obyektləri seç</translation>
</message>
<message>
<source>Select features by a &amp;rectangle</source>
<translation>Obyektləri &amp;düzbucaqlı ilə seç</translation>
</message>
<message>
<source>Select incidents in the table or on the map first.</source>
<translation>Əvvəlcə cədvəldə və ya xəritədə hadisə seçin.</translation>
</message>
<message>
<source>Select one incident with several sentences to split it.</source>
<translation>Bölmək üçün bir neçə cümləli bir hadisə seçin.</translation>
</message>
<message>
<source>Select the incident that the words tell of first.</source>
<translation>Əvvəlcə sözlərin danışdığı hadisəni seçin.</translation>
</message>
<message>
<source>Select the words that tell of the incident in the article first.</source>
<translation>Əvvəlcə məqalədə hadisədən danışan sözləri seçin.</translation>
</message>
<message>
<source>Select two or more rows of the table to merge them.</source>
<translation>Birləşdirmək üçün cədvəlin iki və ya daha çox sətrini seçin.</translation>
</message>
<message>
<source>Selected features only (none is selected)</source>
<translation>Yalnız seçilmiş obyektlər (heç biri seçilməyib)</translation>
</message>
<message numerus="yes">
<source>Selected features only ({n})</source>
<translation>
<numerusform>Yalnız seçilmiş obyektlər ({n})</numerusform>
<numerusform>Yalnız seçilmiş obyektlər ({n})</numerusform>
</translation>
</message>
<message>
<source>Sentence</source>
<translation>Cümlə</translation>
</message>
<message>
<source>Set them …</source>
<translation>Təyin et …</translation>
</message>
<message>
<source>Settings</source>
<translation>Parametrlər</translation>
</message>
<message>
<source>Shape (well-known text)</source>
<translation>Forma (well-known text)</translation>
</message>
<message>
<source>Sharp screen, 192 dpi</source>
<translation>Aydın ekran, 192 dpi</translation>
</message>
<message>
<source>Show earlier ones</source>
<translation>Əvvəlkiləri göstər</translation>
</message>
<message>
<source>Show in the attribute table</source>
<translation>Atribut cədvəlində göstər</translation>
</message>
<message>
<source>Show layer “{name}”</source>
<translation>“{name}” qatını göstər</translation>
</message>
<message>
<source>Show only these</source>
<translation>Yalnız bunları göstər</translation>
</message>
<message>
<source>Show selected rows only</source>
<translation>Yalnız seçilmiş sətirləri göstər</translation>
</message>
<message>
<source>Show the &amp;hints</source>
<translation>İ&amp;puclarını göstər</translation>
</message>
<message>
<source>Show the folder</source>
<translation>Qovluğu göstər</translation>
</message>
<message>
<source>Show the sentence in the article</source>
<translation>Cümləni məqalədə göstər</translation>
</message>
<message>
<source>Show the table</source>
<translation>Cədvəli göstər</translation>
</message>
<message>
<source>Shown above the map</source>
<translation>Xəritənin üstündə göstərilir</translation>
</message>
<message>
<source>Side of the grid's cells</source>
<translation>Şəbəkə xanasının tərəfi</translation>
</message>
<message>
<source>Size</source>
<translation>Ölçü</translation>
</message>
<message>
<source>Size of points</source>
<translation>Nöqtələrin ölçüsü</translation>
</message>
<message>
<source>Size of the labels</source>
<translation>Yazıların ölçüsü</translation>
</message>
<message>
<source>Skip</source>
<translation>Ötür</translation>
</message>
<message>
<source>Skip for now</source>
<translation>Hələlik ötür</translation>
</message>
<message>
<source>Slide, 1920 x 1080</source>
<translation>Slayd, 1920 x 1080</translation>
</message>
<message>
<source>Snap positions to a grid of</source>
<translation>Mövqeləri şəbəkəyə oturt:</translation>
</message>
<message>
<source>Something went wrong in the program itself; your work is kept.</source>
<translation>Proqramın özündə xəta baş verdi; işiniz qorunub.</translation>
</message>
<message>
<source>Sorting the table of “{name}”</source>
<translation>“{name}” cədvəli çeşidlənir</translation>
</message>
<message>
<source>Sorting “{name}” into classes</source>
<translation>“{name}” siniflərə bölünür</translation>
</message>
<message>
<source>Source</source>
<translation>Mənbə</translation>
</message>
<message>
<source>Split “{title}”</source>
<translation>“{title}” hadisəsini böl</translation>
</message>
<message>
<source>Spreadsheet, XLSX</source>
<translation>Cədvəl, XLSX</translation>
</message>
<message>
<source>Square, 1080 x 1080</source>
<translation>Kvadrat, 1080 x 1080</translation>
</message>
<message>
<source>Standard deviation</source>
<translation>Standart kənarlaşma</translation>
</message>
<message>
<source>Start</source>
<translation>Başlanğıc</translation>
</message>
<message>
<source>Statistics and values of a field</source>
<translation>Sahənin statistikası və qiymətləri</translation>
</message>
<message>
<source>Status</source>
<translation>Status</translation>
</message>
<message>
<source>Step</source>
<translation>Addım</translation>
</message>
<message>
<source>Steps</source>
<translation>Addımlar</translation>
</message>
<message>
<source>Stopping …</source>
<translation>Dayandırılır …</translation>
</message>
<message numerus="yes">
<source>Storing {n} changes …</source>
<translation>
<numerusform>{n} dəyişiklik saxlanır …</numerusform>
<numerusform>{n} dəyişiklik saxlanır …</numerusform>
</translation>
</message>
<message>
<source>Style</source>
<translation>Üslub</translation>
</message>
<message>
<source>Style of layer “{name}”</source>
<translation>“{name}” qatının üslubu</translation>
</message>
<message>
<source>Style of “{name}”</source>
<translation>“{name}” üslubu</translation>
</message>
<message>
<source>Style…</source>
<translation>Üslub…</translation>
</message>
<message>
<source>Sub-event type</source>
<translation>Hadisənin alt növü</translation>
</message>
<message>
<source>Sub-type</source>
<translation>Alt növ</translation>
</message>
<message>
<source>Sum</source>
<translation>Cəm</translation>
</message>
<message>
<source>Summing up “{name}”</source>
<translation>“{name}” yekunlaşdırılır</translation>
</message>
<message>
<source>Switch it off</source>
<translation>Söndür</translation>
</message>
<message>
<source>Switch the rule {words} on or off</source>
<translation>{words} qaydasını yandır və ya söndür</translation>
</message>
<message>
<source>Symbols</source>
<translation>İşarələr</translation>
</message>
<message>
<source>T&amp;imeline</source>
<translation>&amp;Zaman şkalası</translation>
</message>
<message>
<source>Table without places</source>
<translation>Yersiz cədvəl</translation>
</message>
<message>
<source>Tables of events</source>
<translation>Hadisə cədvəlləri</translation>
</message>
<message>
<source>Tags</source>
<translation>Etiketlər</translation>
</message>
<message>
<source>Take a sentence from “{title}”</source>
<translation>“{title}” hadisəsindən cümlə götür</translation>
</message>
<message>
<source>Take it along</source>
<translation>Özünüzlə aparın</translation>
</message>
<message>
<source>Take off the list</source>
<translation>Siyahıdan çıxar</translation>
</message>
<message>
<source>Take out of the group</source>
<translation>Qrupdan çıxar</translation>
</message>
<message>
<source>Take this sentence from the incident</source>
<translation>Bu cümləni hadisədən çıxar</translation>
</message>
<message numerus="yes">
<source>Take {n} changes</source>
<translation>
<numerusform>{n} dəyişikliyi qəbul et</numerusform>
<numerusform>{n} dəyişikliyi qəbul et</numerusform>
</translation>
</message>
<message>
<source>Taken off</source>
<translation>Çıxarıldı</translation>
</message>
<message>
<source>Text of the article</source>
<translation>Məqalənin mətni</translation>
</message>
<message>
<source>Text, map and table go together</source>
<translation>Mətn, xəritə və cədvəl birlikdədir</translation>
</message>
<message>
<source>The article on the clipboard</source>
<translation>Mübadilə buferindəki məqalə</translation>
</message>
<message>
<source>The basemap comes from {host}; nothing else is asked.</source>
<translation>Xəritə {host} ünvanından gəlir; başqa heç nə istənmir.</translation>
</message>
<message>
<source>The beginning</source>
<translation>Başlanğıc</translation>
</message>
<message>
<source>The coordinates do not fit this system.</source>
<translation>Koordinatlar bu sistemə uyğun deyil.</translation>
</message>
<message>
<source>The coordinates of “{name}” are taken for {crs} now.</source>
<translation>“{name}” qatının koordinatları indi {crs} kimi qəbul edilir.</translation>
</message>
<message>
<source>The dropped text</source>
<translation>Atılmış mətn</translation>
</message>
<message>
<source>The features of the layer are not there.</source>
<translation>Qatın obyektləri yerində deyil.</translation>
</message>
<message>
<source>The file “{name}” of a layer is not there any more.</source>
<translation>Qatın “{name}” faylı artıq yerində deyil.</translation>
</message>
<message>
<source>The first incidents</source>
<translation>İlk hadisələr</translation>
</message>
<message>
<source>The first rows</source>
<translation>İlk sətirlər</translation>
</message>
<message>
<source>The first rule that matches decides. Articles that are opened later follow the rules too.</source>
<translation>Uyğun gələn ilk qayda həll edir. Sonra açılan məqalələr də qaydalara əməl edir.</translation>
</message>
<message>
<source>The first {n}; more words find fewer.</source>
<translation>İlk {n}; daha çox söz daha az tapır.</translation>
</message>
<message>
<source>The incident would end before it begins.</source>
<translation>Hadisə başlamazdan əvvəl bitərdi.</translation>
</message>
<message>
<source>The installation is sound.</source>
<translation>Quraşdırma qaydasındadır.</translation>
</message>
<message>
<source>The layer has no field that suits this.</source>
<translation>Qatda buna uyğun sahə yoxdur.</translation>
</message>
<message>
<source>The list of data sets is missing: the installation is damaged.</source>
<translation>Verilənlər siyahısı yoxdur: quraşdırma zədələnib.</translation>
</message>
<message>
<source>The log cannot be written: its folder is not writable.</source>
<translation>Jurnal yazıla bilmir: qovluğu yazmağa açıq deyil.</translation>
</message>
<message>
<source>The low one comes first, the high one last.</source>
<translation>Əvvəl kiçiyi, sonda böyüyü gəlir.</translation>
</message>
<message>
<source>The low one comes first.</source>
<translation>Əvvəl kiçiyi gəlir.</translation>
</message>
<message>
<source>The machine proposed {place}, because:</source>
<translation>Maşın {place} təklif etdi, çünki:</translation>
</message>
<message>
<source>The map cannot be drawn: its process ended several times.</source>
<translation>Xəritə çəkilə bilmir: prosesi bir neçə dəfə dayanıb.</translation>
</message>
<message>
<source>The map draws borders as they are held on the ground and disputed lines dashed.</source>
<translation>Xəritə sərhədləri faktiki nəzarətə görə, mübahisəli xətləri qırıq xətlə göstərir.</translation>
</message>
<message>
<source>The map draws borders as they are held on the ground, after Natural Earth; disputed lines are dashed and named by all claimants. Drawing a line takes no position on the status of any territory.</source>
<translation>Xəritə sərhədləri Natural Earth əsasında faktiki nəzarətə görə göstərir; mübahisəli xətlər qırıqdır və bütün iddiaçıların adı ilə verilir. Xəttin çəkilməsi heç bir ərazinin statusu barədə mövqe bildirmir.</translation>
</message>
<message>
<source>The map had to be loaded again; nothing of your work is lost.</source>
<translation>Xəritə yenidən yüklənməli oldu; işinizdən heç nə itməyib.</translation>
</message>
<message>
<source>The map was sent to the printer.</source>
<translation>Xəritə printerə göndərildi.</translation>
</message>
<message>
<source>The numbers of deaths are not in order.</source>
<translation>Ölənlərin sayları ardıcıl deyil.</translation>
</message>
<message>
<source>The numbers of “{text}” fall.</source>
<translation>“{text}” ədədləri azalır.</translation>
</message>
<message>
<source>The pasted text</source>
<translation>Yapışdırılmış mətn</translation>
</message>
<message>
<source>The provider learns your network address and which parts of the world you look at, nothing else. It stays on until you switch it off or close the program; exports never use it.</source>
<translation>Təminatçı şəbəkə ünvanınızı və dünyanın hansı yerlərinə baxdığınızı bilir, başqa heç nəyi. Siz söndürənə və ya proqramı bağlayana qədər açıq qalır; ixrac ondan heç vaxt istifadə etmir.</translation>
</message>
<message>
<source>The report</source>
<translation>Hesabat</translation>
</message>
<message>
<source>The report on this installation is on the clipboard.</source>
<translation>Bu quraşdırmanın hesabatı mübadilə buferindədir.</translation>
</message>
<message>
<source>The right place: a name, or coordinates</source>
<translation>Düzgün yer: ad və ya koordinat</translation>
</message>
<message>
<source>The rules are in {path}.</source>
<translation>Qaydalar {path} faylındadır.</translation>
</message>
<message>
<source>The same words stand for a place elsewhere: “{words}”, {reach}.</source>
<translation>Eyni sözlər başqa yerdə də yer bildirir: “{words}”, {reach}.</translation>
</message>
<message>
<source>The selected features have no place on the map.</source>
<translation>Seçilmiş obyektlərin xəritədə yeri yoxdur.</translation>
</message>
<message>
<source>The text of the article will be here, its places in colour.</source>
<translation>Məqalənin mətni, yerləri rənglə, burada olacaq.</translation>
</message>
<message>
<source>The unsure ones</source>
<translation>Şübhəlilər</translation>
</message>
<message>
<source>There are no backups of this project yet.</source>
<translation>Bu layihənin hələ ehtiyat surəti yoxdur.</translation>
</message>
<message>
<source>There is a file “{name}” already. Replace it?</source>
<translation>“{name}” faylı artıq var. Əvəz edilsin?</translation>
</message>
<message>
<source>There is no file “{path}”.</source>
<translation>“{path}” faylı yoxdur.</translation>
</message>
<message>
<source>There is no layer that suits this question.</source>
<translation>Bu suala uyğun qat yoxdur.</translation>
</message>
<message>
<source>There is no style on the clipboard.</source>
<translation>Mübadilə buferində üslub yoxdur.</translation>
</message>
<message>
<source>There is no text on the clipboard.</source>
<translation>Mübadilə buferində mətn yoxdur.</translation>
</message>
<message>
<source>There is no trace of the machine's.</source>
<translation>Maşının qərar izi yoxdur.</translation>
</message>
<message>
<source>These coordinates</source>
<translation>Bu koordinatlar</translation>
</message>
<message>
<source>They are listed under “Articles” with the reasons.</source>
<translation>Onlar səbəbləri ilə “Məqalələr” altında sadalanır.</translation>
</message>
<message>
<source>They have been reviewed: take them as accepted</source>
<translation>Yoxlanıblar: qəbul edilmiş say</translation>
</message>
<message>
<source>This article</source>
<translation>Bu məqalə</translation>
</message>
<message>
<source>This row has no place on the map.</source>
<translation>Bu sətrin xəritədə yeri yoxdur.</translation>
</message>
<message>
<source>This states no opinion on any territory's status.</source>
<translation>Bu, heç bir ərazinin statusu barədə fikir bildirmir.</translation>
</message>
<message>
<source>This work has not been saved under a name.</source>
<translation>Bu iş hələ adla saxlanmayıb.</translation>
</message>
<message>
<source>Three points make an area.</source>
<translation>Üç nöqtə sahə yaradır.</translation>
</message>
<message>
<source>Tick all</source>
<translation>Hamısını işarələ</translation>
</message>
<message>
<source>Tick none</source>
<translation>İşarələri götür</translation>
</message>
<message>
<source>Title</source>
<translation>Başlıq</translation>
</message>
<message>
<source>To protect people and sources</source>
<translation>İnsanları və mənbələri qorumaq üçün</translation>
</message>
<message>
<source>To the day</source>
<translation>Günə qədər dəqiq</translation>
</message>
<message>
<source>Told &amp;twice …</source>
<translation>İki dəfə &amp;danışılanlar …</translation>
</message>
<message>
<source>Told twice</source>
<translation>İki dəfə danışılanlar</translation>
</message>
<message>
<source>Tools</source>
<translation>Alətlər</translation>
</message>
<message>
<source>Town or site</source>
<translation>Şəhər və ya obyekt</translation>
</message>
<message>
<source>Try again</source>
<translation>Yenidən cəhd et</translation>
</message>
<message>
<source>Try all failed files again</source>
<translation>Alınmayan bütün fayllara yenidən cəhd et</translation>
</message>
<message>
<source>Try the sample</source>
<translation>Nümunəni sına</translation>
</message>
<message>
<source>Two to six days</source>
<translation>İki-altı gün</translation>
</message>
<message>
<source>Type</source>
<translation>Növ</translation>
</message>
<message>
<source>Uncertain</source>
<translation>Qeyri-dəqiq</translation>
</message>
<message>
<source>Under HXL tags, with sources</source>
<translation>HXL etiketləri və mənbələrlə</translation>
</message>
<message>
<source>Undo</source>
<translation>Geri al</translation>
</message>
<message>
<source>Ungroup</source>
<translation>Qrupu dağıt</translation>
</message>
<message>
<source>Ungroup “{name}”</source>
<translation>“{name}” qrupunu dağıt</translation>
</message>
<message>
<source>Unknown name</source>
<translation>Naməlum ad</translation>
</message>
<message>
<source>Unsure</source>
<translation>Şübhəli</translation>
</message>
<message>
<source>Up</source>
<translation>Yuxarı</translation>
</message>
<message>
<source>Upright, 1080 x 1350</source>
<translation>Kitab, 1080 x 1350</translation>
</message>
<message>
<source>Use the day of the file, {day}</source>
<translation>Faylın gününü işlət, {day}</translation>
</message>
<message>
<source>Use this day</source>
<translation>Bu günü istifadə et</translation>
</message>
<message>
<source>Value</source>
<translation>Qiymət</translation>
</message>
<message>
<source>Values of the field</source>
<translation>Sahənin qiymətləri</translation>
</message>
<message>
<source>Version</source>
<translation>Versiya</translation>
</message>
<message>
<source>Waiting</source>
<translation>Gözləyir</translation>
</message>
<message>
<source>Web page</source>
<translation>Veb səhifə</translation>
</message>
<message>
<source>Well-known binary in hexadecimal</source>
<translation>Onaltılıq well-known binary</translation>
</message>
<message>
<source>Well-known text: POINT (44.5 40.2)</source>
<translation>Well-known text: POINT (44.5 40.2)</translation>
</message>
<message>
<source>What</source>
<translation>Nə</translation>
</message>
<message>
<source>What each article says</source>
<translation>Hər məqalənin dediyi</translation>
</message>
<message>
<source>What is let out</source>
<translation>Nə çıxır</translation>
</message>
<message>
<source>What is reviewed</source>
<translation>Nə yoxlanır</translation>
</message>
<message>
<source>What may be told twice</source>
<translation>İki dəfə danışılmış ola bilənlər</translation>
</message>
<message>
<source>What the map shows now</source>
<translation>Xəritənin indi göstərdiyi</translation>
</message>
<message>
<source>What they mean</source>
<translation>Nə demək olduqları</translation>
</message>
<message>
<source>What was checked</source>
<translation>Nə yoxlanıb</translation>
</message>
<message>
<source>What was reviewed or placed by hand is not in the list and stays as it is.</source>
<translation>Yoxlananlar və ya əl ilə qoyulanlar siyahıda yoxdur və olduğu kimi qalır.</translation>
</message>
<message>
<source>What was reviewed, set by hand, merged, split or deleted is never in the list.</source>
<translation>Yoxlanan, əl ilə qoyulan, birləşdirilən, bölünən və ya silinənlər heç vaxt siyahıda olmur.</translation>
</message>
<message>
<source>What will be exported</source>
<translation>Nə ixrac ediləcək</translation>
</message>
<message>
<source>What would change</source>
<translation>Nə dəyişərdi</translation>
</message>
<message>
<source>What would change it</source>
<translation>Bunu nə dəyişərdi</translation>
</message>
<message>
<source>When</source>
<translation>Nə vaxt</translation>
</message>
<message>
<source>Where</source>
<translation>Harada</translation>
</message>
<message>
<source>Where do the rows lie?</source>
<translation>Sətirlər haradadır?</translation>
</message>
<message>
<source>Where is “{name}” now?</source>
<translation>“{name}” indi haradadır?</translation>
</message>
<message>
<source>Where the layer would lie</source>
<translation>Qatın düşəcəyi yer</translation>
</message>
<message>
<source>Which boundaries the map draws</source>
<translation>Xəritənin hansı sərhədləri çəkdiyi</translation>
</message>
<message>
<source>Who</source>
<translation>Kim</translation>
</message>
<message>
<source>Why here?</source>
<translation>Niyə burada?</translation>
</message>
<message>
<source>Why is it rejected?</source>
<translation>Niyə rədd edilir?</translation>
</message>
<message>
<source>Why it is doubtful</source>
<translation>Niyə şübhəlidir</translation>
</message>
<message>
<source>Why there is no marker</source>
<translation>Niyə marker yoxdur</translation>
</message>
<message>
<source>Wide, 1600 x 1000</source>
<translation>Enli, 1600 x 1000</translation>
</message>
<message>
<source>Width in pixels</source>
<translation>En, piksel</translation>
</message>
<message>
<source>Width of lines</source>
<translation>Xətlərin qalınlığı</translation>
</message>
<message>
<source>With the columns of ACLED</source>
<translation>ACLED sütunları ilə</translation>
</message>
<message>
<source>With the columns of UCDP GED</source>
<translation>UCDP GED sütunları ilə</translation>
</message>
<message>
<source>Without</source>
<translation>Olmadan</translation>
</message>
<message>
<source>Words</source>
<translation>Sözlər</translation>
</message>
<message>
<source>Words like “on Tuesday” are counted from the day of publication.</source>
<translation>“Çərşənbə axşamı” kimi sözlər dərc günündən hesablanır.</translation>
</message>
<message>
<source>Words, or “a phrase”</source>
<translation>Sözlər və ya “ifadə”</translation>
</message>
<message>
<source>Words, with “;” between them</source>
<translation>Sözlər, aralarında “;”</translation>
</message>
<message>
<source>Working out “{name}”</source>
<translation>“{name}” hesablanır</translation>
</message>
<message>
<source>Would be</source>
<translation>Olardı</translation>
</message>
<message>
<source>Write a whole number, or leave the field empty where none is reported.</source>
<translation>Tam ədəd yazın və ya məlumat yoxdursa, sahəni boş saxlayın.</translation>
</message>
<message>
<source>Write as in “12 wounded; 300–500 displaced”.</source>
<translation>“12 wounded; 300–500 displaced” kimi yazın.</translation>
</message>
<message>
<source>Write it as year, month, day: 2021-11-16.</source>
<translation>İl, ay, gün kimi yazın: 2021-11-16.</translation>
</message>
<message>
<source>Write latitude, then longitude: 40.18, 44.51 or 40°11′N 44°31′E, or an MGRS reference.</source>
<translation>Enliyi, sonra uzunluğu yazın: 40.18, 44.51 və ya 40°11′N 44°31′E, yaxud MGRS istinadı.</translation>
</message>
<message>
<source>Your work is not touched by it.</source>
<translation>İşinizə toxunulmayıb.</translation>
</message>
<message>
<source>Zoom &amp;in</source>
<translation>&amp;Yaxınlaşdır</translation>
</message>
<message>
<source>Zoom &amp;out</source>
<translation>&amp;Uzaqlaşdır</translation>
</message>
<message>
<source>Zoom 2 shows the world, 6 a country, 10 a city, 16 streets.</source>
<translation>Yaxınlıq 2 dünyanı, 6 ölkəni, 10 şəhəri, 16 küçələri göstərir.</translation>
</message>
<message>
<source>Zoom to &amp;all</source>
<translation>&amp;Hamısını göstər</translation>
</message>
<message>
<source>Zoom to the &amp;selection</source>
<translation>&amp;Seçilənə yaxınlaş</translation>
</message>
<message>
<source>Zoom to the layer</source>
<translation>Qata yaxınlaş</translation>
</message>
<message>
<source>Zoom to the row</source>
<translation>Sətrə yaxınlaş</translation>
</message>
<message>
<source>Zoom to the selection</source>
<translation>Seçilənə yaxınlaş</translation>
</message>
<message>
<source>a reviewer</source>
<translation>yoxlayan</translation>
</message>
<message>
<source>added</source>
<translation>əlavə edildi</translation>
</message>
<message>
<source>airport</source>
<translation>hava limanı</translation>
</message>
<message>
<source>all that are located, countries too</source>
<translation>yeri məlum olanların hamısı, ölkələr də</translation>
</message>
<message>
<source>an error in the program</source>
<translation>proqramda xəta</translation>
</message>
<message>
<source>and {n} more</source>
<translation>və daha {n}</translation>
</message>
<message numerus="yes">
<source>and {n} more sentences</source>
<translation>
<numerusform>və daha {n} cümlə</numerusform>
<numerusform>və daha {n} cümlə</numerusform>
</translation>
</message>
<message>
<source>and {n} more values</source>
<translation>və daha {n} qiymət</translation>
</message>
<message>
<source>as ACLED has them</source>
<translation>ACLED-dəki kimi</translation>
</message>
<message>
<source>as UCDP has them</source>
<translation>UCDP-dəki kimi</translation>
</message>
<message>
<source>as this program has them</source>
<translation>bu proqramdakı kimi</translation>
</message>
<message>
<source>best</source>
<translation>ən yaxşı</translation>
</message>
<message>
<source>border</source>
<translation>sərhəd</translation>
</message>
<message>
<source>changed</source>
<translation>dəyişdi</translation>
</message>
<message>
<source>claimed by {states}</source>
<translation>iddiaçılar: {states}</translation>
</message>
<message>
<source>confidence {percent}</source>
<translation>əminlik {percent}</translation>
</message>
<message>
<source>coordinate</source>
<translation>koordinat</translation>
</message>
<message>
<source>country</source>
<translation>ölkə</translation>
</message>
<message>
<source>day first: 16-05-2025</source>
<translation>əvvəl gün: 16-05-2025</translation>
</message>
<message>
<source>disputed area</source>
<translation>mübahisəli ərazi</translation>
</message>
<message>
<source>district</source>
<translation>rayon</translation>
</message>
<message>
<source>done</source>
<translation>edildi</translation>
</message>
<message>
<source>done again</source>
<translation>yenidən edildi</translation>
</message>
<message>
<source>for example EPSG:32638</source>
<translation>məsələn EPSG:32638</translation>
</message>
<message>
<source>given as coordinates</source>
<translation>koordinatla verilib</translation>
</message>
<message>
<source>gone</source>
<translation>yox oldu</translation>
</message>
<message>
<source>hidden</source>
<translation>gizli</translation>
</message>
<message>
<source>hidden by the filter</source>
<translation>süzgəc gizlədir</translation>
</message>
<message>
<source>high</source>
<translation>yuxarı</translation>
</message>
<message>
<source>island</source>
<translation>ada</translation>
</message>
<message>
<source>known to a district or better</source>
<translation>rayona qədər və ya daha dəqiq məlumdur</translation>
</message>
<message>
<source>known to a town or site, or near one</source>
<translation>şəhər, obyekt və ya yaxınlığı məlumdur</translation>
</message>
<message>
<source>lake</source>
<translation>göl</translation>
</message>
<message>
<source>landform</source>
<translation>relyef forması</translation>
</message>
<message>
<source>low</source>
<translation>aşağı</translation>
</message>
<message>
<source>month first: 05/16/2025</source>
<translation>əvvəl ay: 05/16/2025</translation>
</message>
<message>
<source>mountain</source>
<translation>dağ</translation>
</message>
<message>
<source>named</source>
<translation>adı çəkilib</translation>
</message>
<message>
<source>named as a border</source>
<translation>sərhəd kimi çəkilib</translation>
</message>
<message>
<source>named relative to another place</source>
<translation>başqa yerə görə çəkilib</translation>
</message>
<message>
<source>named through its people</source>
<translation>xalqının adı ilə çəkilib</translation>
</message>
<message>
<source>new</source>
<translation>yeni</translation>
</message>
<message>
<source>no date</source>
<translation>tarix yoxdur</translation>
</message>
<message>
<source>no place</source>
<translation>yer yoxdur</translation>
</message>
<message>
<source>no value</source>
<translation>qiymət yoxdur</translation>
</message>
<message>
<source>none</source>
<translation>yoxdur</translation>
</message>
<message>
<source>not accepted yet</source>
<translation>hələ qəbul edilməyib</translation>
</message>
<message>
<source>not filled</source>
<translation>doldurulmayıb</translation>
</message>
<message>
<source>port</source>
<translation>liman</translation>
</message>
<message>
<source>province</source>
<translation>vilayət</translation>
</message>
<message>
<source>region</source>
<translation>bölgə</translation>
</message>
<message>
<source>rejected</source>
<translation>rədd edilib</translation>
</message>
<message>
<source>rejected: {reason}</source>
<translation>rədd edilib: {reason}</translation>
</message>
<message>
<source>removed</source>
<translation>çıxarıldı</translation>
</message>
<message>
<source>river</source>
<translation>çay</translation>
</message>
<message>
<source>sea</source>
<translation>dəniz</translation>
</message>
<message>
<source>shown</source>
<translation>görünür</translation>
</message>
<message>
<source>site</source>
<translation>obyekt</translation>
</message>
<message>
<source>to zoom</source>
<translation>bu yaxınlığa qədər</translation>
</message>
<message numerus="yes">
<source>told by {n} articles</source>
<translation>
<numerusform>{n} məqalə danışır</numerusform>
<numerusform>{n} məqalə danışır</numerusform>
</translation>
</message>
<message>
<source>town</source>
<translation>şəhər</translation>
</message>
<message>
<source>undone</source>
<translation>geri alındı</translation>
</message>
<message numerus="yes">
<source>{count} of the first {n} rows have a place</source>
<translation>
<numerusform>İlk {n} sətirdən {count} ədədinin yeri var</numerusform>
<numerusform>İlk {n} sətirdən {count} ədədinin yeri var</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count}, {n} selected</source>
<translation>
<numerusform>{count}, {n} seçilib</numerusform>
<numerusform>{count}, {n} seçilib</numerusform>
</translation>
</message>
<message>
<source>{distance} around {layer}</source>
<translation>{layer} ətrafında {distance}</translation>
</message>
<message>
<source>{done} of {total} articles read</source>
<translation>{total} məqalədən {done} oxunub</translation>
</message>
<message>
<source>{done} of {total} files</source>
<translation>{total} fayldan {done}</translation>
</message>
<message>
<source>{done} of {total} reviewed</source>
<translation>{total} hadisədən {done} yoxlanıb</translation>
</message>
<message>
<source>{done} of {total}, {unsure} unsure</source>
<translation>{total} hadisədən {done}, {unsure} şübhəli</translation>
</message>
<message>
<source>{lat}° N, {lon}° E</source>
<translation>{lat}° şm., {lon}° şq.</translation>
</message>
<message>
<source>{mentions} in {articles}</source>
<translation>{articles} daxilində {mentions}</translation>
</message>
<message>
<source>{name} (copy)</source>
<translation>{name} (surət)</translation>
</message>
<message>
<source>{name} holds no article.</source>
<translation>{name} faylında məqalə yoxdur.</translation>
</message>
<message>
<source>{number} ft</source>
<translation>{number} ft</translation>
</message>
<message>
<source>{number} km</source>
<translation>{number} km</translation>
</message>
<message>
<source>{number} km²</source>
<translation>{number} km²</translation>
</message>
<message>
<source>{number} m</source>
<translation>{number} m</translation>
</message>
<message>
<source>{number} mi</source>
<translation>{number} mil</translation>
</message>
<message>
<source>{number} m²</source>
<translation>{number} m²</translation>
</message>
<message>
<source>{number} of {total}</source>
<translation>{number} / {total}</translation>
</message>
<message>
<source>{number} sq ft</source>
<translation>{number} kv. ft</translation>
</message>
<message>
<source>{number} sq mi</source>
<translation>{number} kv. mil</translation>
</message>
<message numerus="yes">
<source>{n} articles</source>
<translation>
<numerusform>{n} məqalə</numerusform>
<numerusform>{n} məqalə</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} articles could not be read.</source>
<translation>
<numerusform>{n} məqalə oxuna bilmədi.</numerusform>
<numerusform>{n} məqalə oxuna bilmədi.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} articles seem to be copies.</source>
<translation>
<numerusform>{n} məqalə surətə bənzəyir.</numerusform>
<numerusform>{n} məqalə surətə bənzəyir.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} changes are proposed.</source>
<translation>
<numerusform>{n} dəyişiklik təklif olunur.</numerusform>
<numerusform>{n} dəyişiklik təklif olunur.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} checks failed.</source>
<translation>
<numerusform>{n} yoxlama keçmədi.</numerusform>
<numerusform>{n} yoxlama keçmədi.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} features</source>
<translation>
<numerusform>{n} obyekt</numerusform>
<numerusform>{n} obyekt</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} files could not be read</source>
<translation>
<numerusform>{n} fayl oxuna bilmədi</numerusform>
<numerusform>{n} fayl oxuna bilmədi</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} findings</source>
<translation>
<numerusform>{n} tapıntı</numerusform>
<numerusform>{n} tapıntı</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} found</source>
<translation>
<numerusform>{n} tapıldı</numerusform>
<numerusform>{n} tapıldı</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} incidents and places are written.</source>
<translation>
<numerusform>{n} hadisə və yer yazılır.</numerusform>
<numerusform>{n} hadisə və yer yazılır.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} incidents follow the rules now.</source>
<translation>
<numerusform>{n} hadisə indi qaydalara əməl edir.</numerusform>
<numerusform>{n} hadisə indi qaydalara əməl edir.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} incidents were imported.</source>
<translation>
<numerusform>{n} hadisə idxal edildi.</numerusform>
<numerusform>{n} hadisə idxal edildi.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} known less exactly were left out.</source>
<translation>
<numerusform>Daha az dəqiq bilinən {n} ədəd buraxıldı.</numerusform>
<numerusform>Daha az dəqiq bilinən {n} ədəd buraxıldı.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} layers are drawn as on the map.</source>
<translation>
<numerusform>{n} qat xəritədəki kimi çəkilir.</numerusform>
<numerusform>{n} qat xəritədəki kimi çəkilir.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} layers are not part of it.</source>
<translation>
<numerusform>{n} qat buraya daxil deyil.</numerusform>
<numerusform>{n} qat buraya daxil deyil.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} more</source>
<translation>
<numerusform>daha {n}</numerusform>
<numerusform>daha {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} not mapped</source>
<translation>
<numerusform>{n} xəritədə deyil</numerusform>
<numerusform>{n} xəritədə deyil</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} of them are not located.</source>
<translation>
<numerusform>Onlardan {n} ədədinin yeri müəyyən deyil.</numerusform>
<numerusform>Onlardan {n} ədədinin yeri müəyyən deyil.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} of {asked} incidents: “{name}” is the topmost layer now.</source>
<translation>
<numerusform>{asked} hadisədən {n}: “{name}” indi ən üst qatdır.</numerusform>
<numerusform>{asked} hadisədən {n}: “{name}” indi ən üst qatdır.</numerusform>
</translation>
</message>
<message>
<source>{n} of {total}</source>
<translation>{n} / {total}</translation>
</message>
<message numerus="yes">
<source>{n} of {total} files could not be read.</source>
<translation>
<numerusform>{total} fayldan {n} oxuna bilmədi.</numerusform>
<numerusform>{total} fayldan {n} oxuna bilmədi.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} other mentions</source>
<translation>
<numerusform>daha {n} anılma</numerusform>
<numerusform>daha {n} anılma</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} other mentions follow the rule now. One undo takes all back.</source>
<translation>
<numerusform>Daha {n} anılma indi qaydaya əməl edir. Bir geri alma hamısını qaytarır.</numerusform>
<numerusform>Daha {n} anılma indi qaydaya əməl edir. Bir geri alma hamısını qaytarır.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} places</source>
<translation>
<numerusform>{n} yer</numerusform>
<numerusform>{n} yer</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} points, latitude and longitude:</source>
<translation>
<numerusform>{n} nöqtə, enlik və uzunluq:</numerusform>
<numerusform>{n} nöqtə, enlik və uzunluq:</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} rows</source>
<translation>
<numerusform>{n} sətir</numerusform>
<numerusform>{n} sətir</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} rows are on the clipboard.</source>
<translation>
<numerusform>{n} sətir mübadilə buferindədir.</numerusform>
<numerusform>{n} sətir mübadilə buferindədir.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} rules were new.</source>
<translation>
<numerusform>{n} qayda yeni idi.</numerusform>
<numerusform>{n} qayda yeni idi.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} to review</source>
<translation>
<numerusform>{n} yoxlanmalı</numerusform>
<numerusform>{n} yoxlanmalı</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} were there already.</source>
<translation>
<numerusform>{n} artıq var idi.</numerusform>
<numerusform>{n} artıq var idi.</numerusform>
</translation>
</message>
<message>
<source>{percent}% the same text as another article</source>
<translation>başqa məqalə ilə {percent}% eyni mətn</translation>
</message>
<message>
<source>{shown} of {total} shown</source>
<translation>{total} sətirdən {shown} göstərilir</translation>
</message>
<message>
<source>{total} in all</source>
<translation>cəmi {total}</translation>
</message>
<message>
<source>{west}° to {east}° east, {south}° to {north}° north</source>
<translation>{west}° – {east}° şərq, {south}° – {north}° şimal</translation>
</message>
<message>
<source>{width} x {height} cm, text and lines as vectors.</source>
<translation>{width} x {height} sm, mətn və xətlər vektordur.</translation>
</message>
<message>
<source>{width} x {height} pixels.</source>
<translation>{width} x {height} piksel.</translation>
</message>
<message>
<source>±{km} km</source>
<translation>±{km} km</translation>
</message>
<message>
<source>“Details” has a report that you can copy and send.</source>
<translation>“Təfərrüat”da kopyalayıb göndərə biləcəyiniz hesabat var.</translation>
</message>
<message>
<source>“{address}” is an address on the network, and the program works offline.</source>
<translation>“{address}” şəbəkə ünvanıdır, proqram isə şəbəkəsiz işləyir.</translation>
</message>
<message>
<source>“{folder}” holds no articles.</source>
<translation>“{folder}” qovluğunda məqalə yoxdur.</translation>
</message>
<message>
<source>“{name}” has changed on disk.</source>
<translation>“{name}” diskdə dəyişib.</translation>
</message>
<message numerus="yes">
<source>“{name}” has {n} rows.</source>
<translation>
<numerusform>“{name}” {n} sətirdir.</numerusform>
<numerusform>“{name}” {n} sətirdir.</numerusform>
</translation>
</message>
<message>
<source>“{name}” holds incidents. How shall they be opened?</source>
<translation>“{name}” hadisələr saxlayır. Necə açılsın?</translation>
</message>
<message>
<source>“{name}” is the topmost layer now.</source>
<translation>“{name}” indi ən üst qatdır.</translation>
</message>
<message>
<source>“{name}” seems to have longitude and latitude exchanged.</source>
<translation>Görünür, “{name}” qatında uzunluq və enlik dəyişik düşüb.</translation>
</message>
<message>
<source>“{text}” is no count of people.</source>
<translation>“{text}” insan sayı deyil.</translation>
</message>
<message>
<source>“{text}” is not a date.</source>
<translation>“{text}” tarix deyil.</translation>
</message>
<message>
<source>“{text}” is not a number of people.</source>
<translation>“{text}” insan sayı deyil.</translation>
</message>
<message>
<source>“{title}” is open already.</source>
<translation>“{title}” artıq açıqdır.</translation>
</message>
<message>
<source>“{title}” is {percent}% the same text as “{other}”.</source>
<translation>“{title}” “{other}” ilə {percent}% eyni mətndir.</translation>
</message>
<message>
<source>“{words}” is no position on Earth.</source>
<translation>“{words}” Yer üzündə mövqe deyil.</translation>
</message>
<message>
<source>“{words}” is not on the map: no place was found that is likely enough.</source>
<translation>“{words}” xəritədə yoxdur: kifayət qədər ehtimallı yer tapılmadı.</translation>
</message>
<message>
<source>“{words}” is not on the map: {reason}</source>
<translation>“{words}” xəritədə yoxdur: {reason}</translation>
</message>
<message>
<source>“{words}” is to be rejected: {reason}.</source>
<translation>“{words}” rədd ediləcək: {reason}.</translation>
</message>
<message>
<source>“{words}” is to mean {place}.</source>
<translation>“{words}” {place} demək olacaq.</translation>
</message>
<message>
<source>“{words}” is {how}.</source>
<translation>“{words}”: {how}.</translation>
</message>
<message>
<source>“{words}” means {place}, but puts nothing on the map.</source>
<translation>“{words}” {place} deməkdir, amma xəritəyə heç nə qoymur.</translation>
</message>
<message>
<source>“{words}”: apply to {reach}</source>
<translation>“{words}”: {reach} üçün tətbiq et</translation>
</message>
</context>
<context>
<name>messages</name>
<message>
<source>2, part of region</source>
<translation>2, bölgənin bir hissəsi</translation>
</message>
<message>
<source>3, region</source>
<translation>3, bölgə</translation>
</message>
<message>
<source>; {1} phrases such as “on Sunday” wait for it</source>
<translation>; “on Sunday” kimi {1} ifadə onu gözləyir</translation>
</message>
<message>
<source>A JSON file with your types of events and their words, made as resources/codebook.json is; empty is that one.</source>
<translation>Hadisə növləriniz və sözləri olan, resources/codebook.json kimi yazılmış JSON faylı; boşdursa, o işlədilir.</translation>
</message>
<message>
<source>A byte order mark that some spreadsheets need to show every script.</source>
<translation>Bəzi cədvəllərin bütün yazıları göstərməsi üçün lazım olan bayt sırası işarəsi.</translation>
</message>
<message>
<source>A district in the ACLED shape</source>
<translation>ACLED formasında rayon</translation>
</message>
<message>
<source>A language code such as “en” or “ar”; empty follows the system.</source>
<translation>“en” və ya “ar” kimi dil kodu; boş sistemə əməl edir.</translation>
</message>
<message>
<source>A record of the project is cut short or far too large.</source>
<translation>Layihənin bir yazısı kəsilib və ya həddən artıq böyükdür.</translation>
</message>
<message>
<source>A record of the project is damaged.</source>
<translation>Layihənin bir yazısı zədələnib.</translation>
</message>
<message>
<source>A record of the project is damaged: {1}.</source>
<translation>Layihənin bir yazısı zədələnib: {1}.</translation>
</message>
<message>
<source>A rule of this project says that “{1}” means {2}.</source>
<translation>Bu layihənin qaydası deyir ki, “{1}” {2} deməkdir.</translation>
</message>
<message>
<source>A sheet holds {1} rows; these are {2}.</source>
<translation>Vərəq {1} sətir tutur; burada {2} sətir var.</translation>
</message>
<message>
<source>A table needs a row of names, and commas, semicolons, tabs or bars between its values.</source>
<translation>Cədvələ adlar sətri və qiymətlər arasında vergül, nöqtəli vergül, tabulyasiya və ya xətlər lazımdır.</translation>
</message>
<message>
<source>A, R, U, S, J, K and 1 to 9 work while the queue has focus.</source>
<translation>Növbə fokusda ikən A, R, U, S, J, K və 1–9 işləyir.</translation>
</message>
<message>
<source>Accept what a rule corrects</source>
<translation>Qaydanın düzəltdiyini qəbul et</translation>
</message>
<message>
<source>Accurate</source>
<translation>Dəqiq</translation>
</message>
<message>
<source>Accurate reads about ten articles a second, fast some hundreds, and misses more.</source>
<translation>Dəqiq saniyədə on qədər məqalə oxuyur, sürətli yüzlərlə, amma çoxunu ötürür.</translation>
</message>
<message>
<source>Add it as a layer instead.</source>
<translation>Bunun əvəzinə qat kimi əlavə edin.</translation>
</message>
<message>
<source>All can be written: {1}</source>
<translation>Hamısına yazmaq olar: {1}</translation>
</message>
<message>
<source>All that Qt's web engine asks for are there.</source>
<translation>Qt veb mühərrikinin istədiyi hər şey var.</translation>
</message>
<message>
<source>An XYZ address with {z}, {x} and {y}; empty keeps the program offline. Never used in exports.</source>
<translation>{z}, {x} və {y} olan XYZ ünvanı; boş proqramı şəbəkəsiz saxlayır. İxracda heç vaxt işlədilmir.</translation>
</message>
<message>
<source>An excerpt lies beyond the end of “{1}”.</source>
<translation>Bir parça “{1}” sonundan kənardadır.</translation>
</message>
<message>
<source>An incident was changed since it was checked.</source>
<translation>Hadisə yoxlanandan sonra dəyişdirilib.</translation>
</message>
<message>
<source>Another step is being stored.</source>
<translation>Başqa addım saxlanır.</translation>
</message>
<message>
<source>Any notation can be typed, whatever is chosen here.</source>
<translation>Burada nə seçilsə də, istənilən yazılış daxil edilə bilər.</translation>
</message>
<message>
<source>Appearance</source>
<translation>Görünüş</translation>
</message>
<message>
<source>Are the quotation marks closed and all values of a row on it?</source>
<translation>Dırnaqlar bağlanıbmı və sətrin bütün qiymətləri yerindədirmi?</translation>
</message>
<message>
<source>Ask for it again.</source>
<translation>Yenidən istəyin.</translation>
</message>
<message>
<source>Ask for the file again.</source>
<translation>Faylı yenidən istəyin.</translation>
</message>
<message>
<source>At {1} the filter has {2}, not {3}.</source>
<translation>Süzgəcdə {1} yerində {3} deyil, {2} var.</translation>
</message>
<message>
<source>Backups of a project</source>
<translation>Layihənin ehtiyat surətləri</translation>
</message>
<message>
<source>Build the package once (pip install .), which brings the web libraries in, or install the program again.</source>
<translation>Veb kitabxanaları gətirmək üçün paketi bir dəfə qurun (pip install .) və ya proqramı yenidən quraşdırın.</translation>
</message>
<message>
<source>Cannot be written: </source>
<translation>Yazıla bilmir: </translation>
</message>
<message>
<source>Check that the folder is yours and writable.</source>
<translation>Qovluğun sizin və yazmağa açıq olduğunu yoxlayın.</translation>
</message>
<message>
<source>Check the articles again.</source>
<translation>Məqalələri yenidən yoxlayın.</translation>
</message>
<message>
<source>Check the disk, and write to another one meanwhile.</source>
<translation>Diski yoxlayın və bu arada başqasına yazın.</translation>
</message>
<message>
<source>Check the name and the folder.</source>
<translation>Adı və qovluğu yoxlayın.</translation>
</message>
<message>
<source>Check the name and the permissions.</source>
<translation>Adı və icazələri yoxlayın.</translation>
</message>
<message>
<source>Check the spelling, or try another name of it.</source>
<translation>Yazılışı yoxlayın və ya başqa adını sınayın.</translation>
</message>
<message>
<source>Choose CSV.</source>
<translation>CSV seçin.</translation>
</message>
<message>
<source>Choose a field of numbers, or categories.</source>
<translation>Ədəd sahəsi və ya kateqoriyalar seçin.</translation>
</message>
<message>
<source>Choose a field with values.</source>
<translation>Qiymətləri olan sahə seçin.</translation>
</message>
<message>
<source>Choose a file of exported rules.</source>
<translation>İxrac edilmiş qaydalar faylını seçin.</translation>
</message>
<message>
<source>Choose a file or a folder.</source>
<translation>Fayl və ya qovluq seçin.</translation>
</message>
<message>
<source>Choose a file that holds the features themselves.</source>
<translation>Obyektlərin özü olan fayl seçin.</translation>
</message>
<message>
<source>Choose a file with an article in it.</source>
<translation>Məqaləsi olan fayl seçin.</translation>
</message>
<message>
<source>Choose a file with articles in it.</source>
<translation>Məqalələri olan fayl seçin.</translation>
</message>
<message>
<source>Choose a file with at least one feature.</source>
<translation>Ən azı bir obyekti olan fayl seçin.</translation>
</message>
<message>
<source>Choose a file with at least one object.</source>
<translation>Ən azı bir elementi olan fayl seçin.</translation>
</message>
<message>
<source>Choose a file with features.</source>
<translation>Obyektləri olan fayl seçin.</translation>
</message>
<message>
<source>Choose a folder with articles in it.</source>
<translation>Məqalələri olan qovluq seçin.</translation>
</message>
<message>
<source>Choose a shorter name.</source>
<translation>Daha qısa ad seçin.</translation>
</message>
<message>
<source>Choose a table with at least one event.</source>
<translation>Ən azı bir hadisəsi olan cədvəl seçin.</translation>
</message>
<message>
<source>Choose an archive or folder with one.</source>
<translation>İçində olan arxiv və ya qovluq seçin.</translation>
</message>
<message>
<source>Choose another disk.</source>
<translation>Başqa disk seçin.</translation>
</message>
<message>
<source>Choose another file.</source>
<translation>Başqa fayl seçin.</translation>
</message>
<message>
<source>Choose another folder, or ask for the right to write in this one.</source>
<translation>Başqa qovluq seçin və ya buna yazmaq icazəsi istəyin.</translation>
</message>
<message>
<source>Choose another folder.</source>
<translation>Başqa qovluq seçin.</translation>
</message>
<message>
<source>Choose another layer.</source>
<translation>Başqa qat seçin.</translation>
</message>
<message>
<source>Choose another name.</source>
<translation>Başqa ad seçin.</translation>
</message>
<message>
<source>Choose one of its fields.</source>
<translation>Sahələrindən birini seçin.</translation>
</message>
<message>
<source>Choose one of its layers, or another file.</source>
<translation>Qatlarından birini və ya başqa fayl seçin.</translation>
</message>
<message>
<source>Choose one of its layers.</source>
<translation>Qatlarından birini seçin.</translation>
</message>
<message>
<source>Choose other areas, or count coarser places too.</source>
<translation>Başqa sahələr seçin və ya az dəqiq yerləri də sayın.</translation>
</message>
<message>
<source>Choose other features or a larger distance, or count coarser places too.</source>
<translation>Başqa obyektlər, daha böyük məsafə seçin və ya az dəqiq yerləri də sayın.</translation>
</message>
<message>
<source>Choose the coordinate reference system that the numbers really are in.</source>
<translation>Ədədlərin əslində olduğu koordinat sistemini seçin.</translation>
</message>
<message>
<source>Choose the document that it belongs to.</source>
<translation>Onun aid olduğu sənədi seçin.</translation>
</message>
<message>
<source>Choose the file that the tiles were made from.</source>
<translation>Plitələrin hazırlandığı faylı seçin.</translation>
</message>
<message>
<source>Choose your settings again in the preferences.</source>
<translation>Parametrləri yenidən seçin.</translation>
</message>
<message>
<source>Close it there and try again.</source>
<translation>Orada bağlayıb yenidən cəhd edin.</translation>
</message>
<message>
<source>Close it.</source>
<translation>Bağlayın.</translation>
</message>
<message>
<source>Close other programs to free memory, and try again.</source>
<translation>Yaddaşı boşaltmaq üçün başqa proqramları bağlayın və yenidən cəhd edin.</translation>
</message>
<message>
<source>Codebook of your own</source>
<translation>Öz kod kitabınız</translation>
</message>
<message>
<source>Colours of the window</source>
<translation>Pəncərənin rəngləri</translation>
</message>
<message>
<source>Compute it again.</source>
<translation>Yenidən hesablayın.</translation>
</message>
<message>
<source>Convert it to GeoPackage or FlatGeobuf.</source>
<translation>GeoPackage və ya FlatGeobuf-a çevirin.</translation>
</message>
<message>
<source>Convert it to GeoPackage.</source>
<translation>Onu GeoPackage formatına çevirin.</translation>
</message>
<message>
<source>Coordinates in “{1}” cannot be brought to longitude and latitude.</source>
<translation>“{1}” koordinatları enlik və uzunluğa gətirilə bilmir.</translation>
</message>
<message>
<source>Copy all the files of the set into one folder.</source>
<translation>Dəstin bütün fayllarını bir qovluğa kopyalayın.</translation>
</message>
<message>
<source>Copy it to a folder of yours and open it there.</source>
<translation>Öz qovluğunuza kopyalayıb orada açın.</translation>
</message>
<message>
<source>Correct the file.</source>
<translation>Faylı düzəldin.</translation>
</message>
<message>
<source>Count coarser places too, or clear the filter of the incidents.</source>
<translation>Az dəqiq yerləri də sayın və ya hadisələrin süzgəcini təmizləyin.</translation>
</message>
<message>
<source>Countries in focus</source>
<translation>Diqqət mərkəzindəki ölkələr</translation>
</message>
<message>
<source>Create the folder, or choose another one.</source>
<translation>Qovluğu yaradın və ya başqasını seçin.</translation>
</message>
<message>
<source>Credit of the online basemap</source>
<translation>Şəbəkə xəritəsinin mənbəyi</translation>
</message>
<message>
<source>Dark</source>
<translation>Tünd</translation>
</message>
<message>
<source>Decimal degrees</source>
<translation>Onluq dərəcə</translation>
</message>
<message>
<source>Degrees, minutes, seconds</source>
<translation>Dərəcə, dəqiqə, saniyə</translation>
</message>
<message>
<source>Desktop entries are a matter of Linux desktops.</source>
<translation>Menyu bəndləri Linux iş masalarına aiddir.</translation>
</message>
<message>
<source>Do not open it.</source>
<translation>Açmayın.</translation>
</message>
<message>
<source>Do not trust this archive; ask where it comes from.</source>
<translation>Bu arxivə inanmayın; haradan gəldiyini soruşun.</translation>
</message>
<message>
<source>Download it again.</source>
<translation>Yenidən endirin.</translation>
</message>
<message>
<source>Download or copy it again, or convert it to another format.</source>
<translation>Yenidən endirin və ya kopyalayın, yaxud başqa formata çevirin.</translation>
</message>
<message>
<source>Download or copy it again.</source>
<translation>Yenidən endirin və ya kopyalayın.</translation>
</message>
<message>
<source>Each entry needs the type “Feature”.</source>
<translation>Hər yazının növü “Feature” olmalıdır.</translation>
</message>
<message>
<source>End the name in .csv.</source>
<translation>Ad .csv ilə bitsin.</translation>
</message>
<message>
<source>Export</source>
<translation>İxrac</translation>
</message>
<message>
<source>Export the data again.</source>
<translation>Verilənləri yenidən ixrac edin.</translation>
</message>
<message>
<source>Fast</source>
<translation>Sürətli</translation>
</message>
<message>
<source>Fetch it again, or paste its text.</source>
<translation>Yenidən alın və ya mətnini yapışdırın.</translation>
</message>
<message>
<source>Fetch or save it again.</source>
<translation>Yenidən alın və ya saxlayın.</translation>
</message>
<message>
<source>Fetch the file with “git lfs pull”.</source>
<translation>Faylı “git lfs pull” ilə alın.</translation>
</message>
<message>
<source>Finding places</source>
<translation>Yerlərin tapılması</translation>
</message>
<message>
<source>Folders of the user</source>
<translation>İstifadəçinin qovluqları</translation>
</message>
<message>
<source>For the scale bar and measurements.</source>
<translation>Miqyas zolağı və ölçmələr üçün.</translation>
</message>
<message>
<source>Free some space on that disk.</source>
<translation>O diskdə yer boşaldın.</translation>
</message>
<message>
<source>Free some space or choose another disk; nothing was changed.</source>
<translation>Yer boşaldın və ya başqa disk seçin; heç nə dəyişməyib.</translation>
</message>
<message>
<source>GeoJSON has a “type” such as “FeatureCollection”, “Feature” or “Polygon”.</source>
<translation>GeoJSON-da “FeatureCollection”, “Feature” və ya “Polygon” kimi “type” olur.</translation>
</message>
<message>
<source>Give an alpha-3 code such as ARM.</source>
<translation>ARM kimi alpha-3 kodu verin.</translation>
</message>
<message>
<source>Give degrees as LON,LAT, such as 44.5,40.2.</source>
<translation>Dərəcələri UZUNLUQ,ENLİK kimi verin, məsələn 44.5,40.2.</translation>
</message>
<message>
<source>Give the name of a place, at most {1} characters.</source>
<translation>Ən çox {1} işarəlik yer adı verin.</translation>
</message>
<message>
<source>Give the name of a place.</source>
<translation>Yerin adını verin.</translation>
</message>
<message>
<source>Give them with a map or a picture.</source>
<translation>Onları xəritə və ya şəkillə verin.</translation>
</message>
<message>
<source>Give yourself the right to write there, or set HOME (and XDG_CONFIG_HOME, XDG_STATE_HOME) to a folder that is yours; the program works without, but keeps neither settings nor a log.</source>
<translation>Ora yazmaq icazəsi alın və ya HOME (və XDG_CONFIG_HOME, XDG_STATE_HOME) üçün öz qovluğunuzu verin; proqram onsuz da işləyir, amma parametr və jurnal saxlamır.</translation>
</message>
<message>
<source>Go into the log of every review decision and edit, with the time.</source>
<translation>Hər qərar və düzəlişin jurnalına vaxtı ilə yazılır.</translation>
</message>
<message>
<source>Guard against spreadsheet formulas</source>
<translation>Cədvəl düsturlarından qorunma</translation>
</message>
<message>
<source>High contrast</source>
<translation>Yüksək kontrast</translation>
</message>
<message>
<source>How coordinates are written</source>
<translation>Koordinatların yazılışı</translation>
</message>
<message>
<source>How many earlier states of a project are kept.</source>
<translation>Layihənin neçə əvvəlki vəziyyəti saxlanır.</translation>
</message>
<message>
<source>How places are found</source>
<translation>Yerlər necə tapılır</translation>
</message>
<message>
<source>If the web engine does not start: </source>
<translation>Veb mühərriki başlamırsa: </translation>
</message>
<message>
<source>If you trust it, unpack it with another program first.</source>
<translation>İnanırsınızsa, əvvəlcə başqa proqramla açın.</translation>
</message>
<message>
<source>Import it with a mapping.</source>
<translation>Uyğunlaşdırma ilə idxal edin.</translation>
</message>
<message>
<source>In percent of the system's size.</source>
<translation>Sistem ölçüsünün faizi ilə.</translation>
</message>
<message>
<source>Incidents corrected by a rule of the project count as reviewed; otherwise they wait in the queue.</source>
<translation>Layihə qaydası ilə düzəldilən hadisələr yoxlanmış sayılır; əks halda növbədə gözləyir.</translation>
</message>
<message>
<source>Install the program again.</source>
<translation>Proqramı yenidən quraşdırın.</translation>
</message>
<message>
<source>Install the program again: pip install --force-reinstall gisviewer</source>
<translation>Proqramı yenidən quraşdırın: pip install --force-reinstall gisviewer</translation>
</message>
<message>
<source>Install the program again: the file belongs to it.</source>
<translation>Proqramı yenidən quraşdırın: bu fayl ona məxsusdur.</translation>
</message>
<message>
<source>It begins on {1}, after it ends on {2}.</source>
<translation>{1} tarixində başlayır, {2} tarixində bitəndən sonra.</translation>
</message>
<message>
<source>It begins on {1}, but its latest article is of {2}.</source>
<translation>{1} tarixində başlayır, amma son məqaləsi {2} tarixlidir.</translation>
</message>
<message>
<source>It happened at “{1}”, which is not known.</source>
<translation>“{1}” yerində baş verib, o isə məlum deyil.</translation>
</message>
<message>
<source>It has no source.</source>
<translation>Mənbəyi yoxdur.</translation>
</message>
<message>
<source>It has only one of longitude and latitude.</source>
<translation>Enlik və uzunluqdan yalnız biri var.</translation>
</message>
<message>
<source>It is said to be in {1}, but its position is in {2}.</source>
<translation>{1} daxilində deyilib, amma mövqeyi {2} daxilindədir.</translation>
</message>
<message>
<source>It lies at 0, 0, where unknown positions often end up.</source>
<translation>Naməlum mövqelərin tez-tez düşdüyü 0, 0 nöqtəsindədir.</translation>
</message>
<message>
<source>It may have been moved or deleted.</source>
<translation>Köçürülmüş və ya silinmiş ola bilər.</translation>
</message>
<message>
<source>Its article {1} is not in the project.</source>
<translation>{1} məqaləsi layihədə yoxdur.</translation>
</message>
<message>
<source>Its marker was deleted.</source>
<translation>Markeri silinib.</translation>
</message>
<message>
<source>Its marker was rejected.</source>
<translation>Markeri rədd edilib.</translation>
</message>
<message>
<source>Language</source>
<translation>Dil</translation>
</message>
<message>
<source>Language of map labels</source>
<translation>Xəritə yazılarının dili</translation>
</message>
<message>
<source>Layers cannot be written to {1}.</source>
<translation>Qatlar {1} formatında yazıla bilmir.</translation>
</message>
<message>
<source>Light</source>
<translation>Açıq</translation>
</message>
<message>
<source>Log in to a desktop, or use xvfb-run, to open the window.</source>
<translation>Pəncərəni açmaq üçün iş masasına daxil olun və ya xvfb-run işlədin.</translation>
</message>
<message>
<source>MGRS</source>
<translation>MGRS</translation>
</message>
<message>
<source>Make it simpler.</source>
<translation>Sadələşdirin.</translation>
</message>
<message>
<source>Map</source>
<translation>Xəritə</translation>
</message>
<message>
<source>Mark CSV as UTF-8</source>
<translation>CSV-ni UTF-8 kimi işarələ</translation>
</message>
<message>
<source>May you read it?</source>
<translation>Onu oxumağa icazəniz varmı?</translation>
</message>
<message>
<source>Mend it, or use the bundled one.</source>
<translation>Düzəldin və ya proqramla gələni işlədin.</translation>
</message>
<message>
<source>Mend the data, or choose another disk.</source>
<translation>Verilənləri düzəldin və ya başqa disk seçin.</translation>
</message>
<message>
<source>Mend this place, or ask for the file again.</source>
<translation>Bu yeri düzəldin və ya faylı yenidən istəyin.</translation>
</message>
<message>
<source>Miles</source>
<translation>Mil</translation>
</message>
<message>
<source>Missing: {1}</source>
<translation>Yoxdur: {1}</translation>
</message>
<message>
<source>Name one by its code, for example EPSG:4326 or EPSG:32638.</source>
<translation>Birini kodu ilə yazın, məsələn EPSG:4326 və ya EPSG:32638.</translation>
</message>
<message>
<source>Named in the disclaimer and the credits of what you export.</source>
<translation>İxrac etdiklərinizin qeydində və mənbələrində göstərilir.</translation>
</message>
<message>
<source>No backup of {1} could be made before migrating it: {2}.</source>
<translation>Köçürmədən əvvəl {1} surəti alınmadı: {2}.</translation>
</message>
<message>
<source>No incident lies inside these areas.</source>
<translation>Bu sahələrin içində hadisə yoxdur.</translation>
</message>
<message>
<source>No place is called “{1}”.</source>
<translation>“{1}” adlı yer yoxdur.</translation>
</message>
<message>
<source>No places were found in the text.</source>
<translation>Mətndə yer tapılmadı.</translation>
</message>
<message>
<source>Not listed: the program runs from its source folder or from a build that has them inside.</source>
<translation>Sadalanmayıb: proqram mənbə qovluğundan və ya onları daşıyan yığımdan işləyir.</translation>
</message>
<message>
<source>Nothing is needed from the system here.</source>
<translation>Burada sistemdən heç nə lazım deyil.</translation>
</message>
<message>
<source>Of menus, messages and exported maps, from the next start on; System follows the desktop.</source>
<translation>Menyuların, mesajların və ixrac olunan xəritələrin dili, növbəti açılışdan; Sistem iş masasına əməl edir.</translation>
</message>
<message>
<source>On Windows and macOS the installer does this.</source>
<translation>Windows və macOS-da bunu quraşdırıcı edir.</translation>
</message>
<message>
<source>Online basemap</source>
<translation>Şəbəkə xəritəsi</translation>
</message>
<message>
<source>Only accepted incidents</source>
<translation>Yalnız qəbul edilmiş hadisələr</translation>
</message>
<message>
<source>Only {1} MB are free at {2}.</source>
<translation>{2} yerində yalnız {1} MB boşdur.</translation>
</message>
<message>
<source>Open a backup.</source>
<translation>Ehtiyat surəti açın.</translation>
</message>
<message>
<source>Open a part of it.</source>
<translation>Bir hissəsini açın.</translation>
</message>
<message>
<source>Open it as a collection of articles.</source>
<translation>Məqalələr toplusu kimi açın.</translation>
</message>
<message>
<source>Open it as a folder of articles.</source>
<translation>Məqalələr qovluğu kimi açın.</translation>
</message>
<message>
<source>Open it as an article or a layer instead.</source>
<translation>Məqalə və ya qat kimi açın.</translation>
</message>
<message>
<source>Open it in Word and save it again.</source>
<translation>Word-də açıb yenidən saxlayın.</translation>
</message>
<message>
<source>Open it in a PDF reader and save a copy without one.</source>
<translation>PDF oxuyucuda açıb parolsuz surət saxlayın.</translation>
</message>
<message>
<source>Open it in its program and save it again.</source>
<translation>Öz proqramında açıb yenidən saxlayın.</translation>
</message>
<message>
<source>Open it in the program that made it and save it again.</source>
<translation>Onu yaradan proqramda açıb yenidən saxlayın.</translation>
</message>
<message>
<source>Open one of its backups.</source>
<translation>Ehtiyat surətlərindən birini açın.</translation>
</message>
<message>
<source>Open the article itself and save that, or paste its text.</source>
<translation>Məqalənin özünü açıb saxlayın və ya mətnini yapışdırın.</translation>
</message>
<message>
<source>Open the files you need.</source>
<translation>Lazım olan faylları açın.</translation>
</message>
<message>
<source>Others are left out and counted, unless you ask for a draft.</source>
<translation>Qaralama istəməsəniz, digərləri buraxılır və sayılır.</translation>
</message>
<message>
<source>Pictures need Qt's web engine, which does not load ({1}).</source>
<translation>Şəkillər üçün Qt veb mühərriki lazımdır, o isə yüklənmir ({1}).</translation>
</message>
<message>
<source>Point of view on borders</source>
<translation>Sərhədlərə baxış</translation>
</message>
<message>
<source>Print</source>
<translation>Çap</translation>
</message>
<message>
<source>Print is white and saves ink.</source>
<translation>Çap ağdır və mürəkkəbə qənaət edir.</translation>
</message>
<message>
<source>Printed with exports, after the note on boundaries.</source>
<translation>İxracda sərhəd qeydindən sonra yazılır.</translation>
</message>
<message>
<source>Projects</source>
<translation>Layihələr</translation>
</message>
<message>
<source>Python packages</source>
<translation>Python paketləri</translation>
</message>
<message>
<source>QTWEBENGINE_DISABLE_SANDBOX is set: the page runs without the protection of the sandbox.</source>
<translation>QTWEBENGINE_DISABLE_SANDBOX qurulub: səhifə qoruyucu mühitsiz işləyir.</translation>
</message>
<message>
<source>QT_QPA_PLATFORM is set to “{1}”.</source>
<translation>QT_QPA_PLATFORM “{1}” olaraq qurulub.</translation>
</message>
<message>
<source>Rejected: {1}.</source>
<translation>Rədd edilib: {1}.</translation>
</message>
<message>
<source>Remove it.</source>
<translation>Çıxarın.</translation>
</message>
<message>
<source>Restore it, or install again.</source>
<translation>Bərpa edin və ya yenidən quraşdırın.</translation>
</message>
<message>
<source>Review</source>
<translation>Yoxlama</translation>
</message>
<message>
<source>Rule {1} (“{2}”) cannot be used: {3}.</source>
<translation>{1} qaydası (“{2}”) işlədilə bilmir: {3}.</translation>
</message>
<message>
<source>Run text recognition (OCR) on it first, or paste the text.</source>
<translation>Əvvəlcə mətn tanıma (OCR) işlədin və ya mətni yapışdırın.</translation>
</message>
<message>
<source>Run the program as an ordinary user.</source>
<translation>Proqramı adi istifadəçi kimi işə salın.</translation>
</message>
<message>
<source>Save a copy without one.</source>
<translation>Parolsuz surət saxlayın.</translation>
</message>
<message>
<source>Save it again as .xlsx.</source>
<translation>.xlsx kimi yenidən saxlayın.</translation>
</message>
<message>
<source>Save it again from the browser.</source>
<translation>Brauzerdən yenidən saxlayın.</translation>
</message>
<message>
<source>Save it under another name first.</source>
<translation>Əvvəlcə başqa adla saxlayın.</translation>
</message>
<message>
<source>Save it under another name: everything up to this edit is still here.</source>
<translation>Başqa adla saxlayın: bu düzəlişə qədər hər şey hələ buradadır.</translation>
</message>
<message>
<source>Save its attachment and open that.</source>
<translation>Əlavəsini saxlayıb onu açın.</translation>
</message>
<message>
<source>Save the article alone, or give a corpus as JSON Lines.</source>
<translation>Məqaləni tək saxlayın və ya JSON Lines korpusu verin.</translation>
</message>
<message>
<source>Save the article alone.</source>
<translation>Məqaləni tək saxlayın.</translation>
</message>
<message>
<source>Save the article as text, HTML, PDF or DOCX and open that.</source>
<translation>Məqaləni mətn, HTML, PDF və ya DOCX kimi saxlayıb açın.</translation>
</message>
<message>
<source>Save the message again, or paste its text.</source>
<translation>Mesajı yenidən saxlayın və ya mətnini yapışdırın.</translation>
</message>
<message>
<source>Save the page of an article instead.</source>
<translation>Bunun əvəzinə məqalənin səhifəsini saxlayın.</translation>
</message>
<message>
<source>Save the pages you need.</source>
<translation>Lazım olan səhifələri saxlayın.</translation>
</message>
<message>
<source>Shown on the map while it is on.</source>
<translation>Açıq olduqda xəritədə göstərilir.</translation>
</message>
<message>
<source>Single keys in the review queue</source>
<translation>Yoxlama növbəsində tək düymələr</translation>
</message>
<message>
<source>Size of text</source>
<translation>Mətnin ölçüsü</translation>
</message>
<message>
<source>Split it into articles: a folder of files, or JSON Lines with one article in each line.</source>
<translation>Məqalələrə bölün: fayllar qovluğu və ya sətirdə bir məqalə ilə JSON Lines.</translation>
</message>
<message>
<source>Style of the basemap</source>
<translation>Xəritənin üslubu</translation>
</message>
<message>
<source>Switch the online basemap off.</source>
<translation>Şəbəkə xəritəsini söndürün.</translation>
</message>
<message>
<source>System</source>
<translation>Sistem</translation>
</message>
<message>
<source>System follows the desktop, also in its contrast; high contrast is light or dark as the desktop is.</source>
<translation>Sistem kontrastda da iş masasına əməl edir; yüksək kontrast iş masası kimi açıq və ya tünddür.</translation>
</message>
<message>
<source>System libraries</source>
<translation>Sistem kitabxanaları</translation>
</message>
<message>
<source>Text of others that begins like a formula gets an apostrophe before it in CSV and XLSX.</source>
<translation>Düstur kimi başlayan özgə mətn CSV və XLSX-də apostrof alır.</translation>
</message>
<message>
<source>That of the system.</source>
<translation>Sistemin dili.</translation>
</message>
<message>
<source>The article gives no date of publication{1}.</source>
<translation>Məqalədə dərc tarixi yoxdur{1}.</translation>
</message>
<message>
<source>The basemap in {1} cannot be read ({2}).</source>
<translation>{1} xəritəsi oxuna bilmir ({2}).</translation>
</message>
<message>
<source>The basemap {1} is missing.</source>
<translation>{1} xəritəsi yoxdur.</translation>
</message>
<message>
<source>The brace at {1} of the label stands alone.</source>
<translation>Yazının {1} yerindəki mötərizə təkdir.</translation>
</message>
<message>
<source>The codebook {1} could not be read.</source>
<translation>{1} kod kitabı oxuna bilmədi.</translation>
</message>
<message>
<source>The codebook {1} is not valid: {2}.</source>
<translation>{1} kod kitabı düzgün deyil: {2}.</translation>
</message>
<message>
<source>The coordinate reference system “{1}” is not known.</source>
<translation>“{1}” koordinat sistemi məlum deyil.</translation>
</message>
<message>
<source>The desktop entry could not be changed below {1}: {2}.</source>
<translation>{1} altındakı menyu bəndi dəyişdirilə bilmədi: {2}.</translation>
</message>
<message>
<source>The disk or the download failed: copy it again.</source>
<translation>Disk və ya endirmə xətası: yenidən kopyalayın.</translation>
</message>
<message>
<source>The features cannot be written as {1}: {2}</source>
<translation>Obyektlər {1} kimi yazıla bilmir: {2}</translation>
</message>
<message>
<source>The features have no place on the map.</source>
<translation>Obyektlərin xəritədə yeri yoxdur.</translation>
</message>
<message>
<source>The features of “{1}” are damaged in the project.</source>
<translation>“{1}” obyektləri layihədə zədələnib.</translation>
</message>
<message>
<source>The field “{1}” holds neither numbers nor dates.</source>
<translation>“{1}” sahəsində nə ədəd, nə tarix var.</translation>
</message>
<message>
<source>The field “{1}” is empty.</source>
<translation>“{1}” sahəsi boşdur.</translation>
</message>
<message>
<source>The fields are: {1}.</source>
<translation>Sahələr: {1}.</translation>
</message>
<message>
<source>The file is damaged: download or copy it again.</source>
<translation>Fayl zədələnib: yenidən endirin və ya kopyalayın.</translation>
</message>
<message>
<source>The file {1} cannot be read: {2}.</source>
<translation>{1} faylı oxuna bilmir: {2}.</translation>
</message>
<message>
<source>The file {1} has {2} bytes instead of {3}: it is damaged.</source>
<translation>{1} faylı {3} əvəzinə {2} baytdır: zədələnib.</translation>
</message>
<message>
<source>The file {1} holds {2}, not {3}.</source>
<translation>{1} faylında {3} deyil, {2} var.</translation>
</message>
<message>
<source>The file {1} is damaged: {2}.</source>
<translation>{1} faylı zədələnib: {2}.</translation>
</message>
<message>
<source>The file {1} is not a gazetteer's header.</source>
<translation>{1} faylı yer adları göstəricisinin başlığı deyil.</translation>
</message>
<message>
<source>The file {1} is not a table of this program: {2}.</source>
<translation>{1} faylı bu proqramın cədvəli deyil: {2}.</translation>
</message>
<message>
<source>The filter is nested too deeply.</source>
<translation>Süzgəc həddən artıq dərin iç-içədir.</translation>
</message>
<message>
<source>The folder {1} cannot be made: {2}.</source>
<translation>{1} qovluğu yaradıla bilmir: {2}.</translation>
</message>
<message>
<source>The gazetteer is incomplete: the file {1} is missing.</source>
<translation>Yer adları göstəricisi natamamdır: {1} faylı yoxdur.</translation>
</message>
<message>
<source>The gazetteer is missing: there is no file {1}.</source>
<translation>Yer adları göstəricisi yoxdur: {1} faylı yoxdur.</translation>
</message>
<message>
<source>The gazetteer {1} has format {2}, this program reads format {3}.</source>
<translation>{1} göstəricisi {2} formatındadır, bu proqram {3} formatını oxuyur.</translation>
</message>
<message>
<source>The geo_precision that a district becomes there.</source>
<translation>Rayonun orada aldığı geo_precision.</translation>
</message>
<message>
<source>The geometry of “{1}” is encoded as “{2}”, which is not supported.</source>
<translation>“{1}” həndəsəsi “{2}” kimi kodlanıb, bu dəstəklənmir.</translation>
</message>
<message>
<source>The installation is damaged: install the program again.</source>
<translation>Quraşdırma zədələnib: proqramı yenidən quraşdırın.</translation>
</message>
<message>
<source>The label names a field “{1}” that is not there.</source>
<translation>Yazıda olmayan “{1}” sahəsi göstərilib.</translation>
</message>
<message>
<source>The language model {1} cannot be read: {2}.</source>
<translation>{1} dil modeli oxuna bilmir: {2}.</translation>
</message>
<message>
<source>The language model {1} is missing.</source>
<translation>{1} dil modeli yoxdur.</translation>
</message>
<message>
<source>The layer has no field “{1}”.</source>
<translation>Qatda “{1}” sahəsi yoxdur.</translation>
</message>
<message>
<source>The model {1} cannot be read: {2}.</source>
<translation>{1} modeli oxuna bilmir: {2}.</translation>
</message>
<message>
<source>The model {1} is of another version.</source>
<translation>{1} modeli başqa versiyadandır.</translation>
</message>
<message>
<source>The name has {1} characters.</source>
<translation>Adda {1} işarə var.</translation>
</message>
<message>
<source>The name is empty.</source>
<translation>Ad boşdur.</translation>
</message>
<message>
<source>The number of dead</source>
<translation>Ölənlərin sayı</translation>
</message>
<message>
<source>The number of {1}</source>
<translation>Sayı: {1}</translation>
</message>
<message>
<source>The page's file {1} is missing from resources/web.</source>
<translation>{1} səhifə faylı resources/web içində yoxdur.</translation>
</message>
<message>
<source>The place names {1} cannot be read ({2}).</source>
<translation>{1} yer adları oxuna bilmir ({2}).</translation>
</message>
<message>
<source>The process that read the articles was ended.</source>
<translation>Məqalələri oxuyan proses dayandırıldı.</translation>
</message>
<message>
<source>The program's folder “{1}” is missing beside {2}.</source>
<translation>{2} yanında proqramın “{1}” qovluğu yoxdur.</translation>
</message>
<message>
<source>The project refers to a shape that is not in it.</source>
<translation>Layihə içində olmayan formaya istinad edir.</translation>
</message>
<message>
<source>The project {1} cannot be written: {2}.</source>
<translation>{1} layihəsi yazıla bilmir: {2}.</translation>
</message>
<message>
<source>The project {1} cannot be {2}: {3}.</source>
<translation>{1} layihəsi: alınmadı ({2}): {3}.</translation>
</message>
<message>
<source>The project {1} is cut short: a part of the file is missing.</source>
<translation>{1} layihəsi kəsilib: faylın bir hissəsi yoxdur.</translation>
</message>
<message>
<source>The project {1} is of an older version and cannot be written to.</source>
<translation>{1} layihəsi köhnə versiyadandır və ona yazmaq olmaz.</translation>
</message>
<message>
<source>The project {1} is open in another window ({2}).</source>
<translation>{1} layihəsi başqa pəncərədə açıqdır ({2}).</translation>
</message>
<message>
<source>The project {1} lacks a step that was undone.</source>
<translation>{1} layihəsində geri alınmış addım yoxdur.</translation>
</message>
<message>
<source>The project {1} lacks the results of an article.</source>
<translation>{1} layihəsində bir məqalənin nəticələri yoxdur.</translation>
</message>
<message>
<source>The project {1} was deleted, moved or replaced by another program.</source>
<translation>{1} layihəsi silinib, köçürülüb və ya başqa proqram tərəfindən əvəz edilib.</translation>
</message>
<message>
<source>The project {1} was opened read-only.</source>
<translation>{1} layihəsi yalnız oxumaq üçün açılıb.</translation>
</message>
<message>
<source>The quotation mark at {1} is not closed.</source>
<translation>{1} yerindəki dırnaq bağlanmayıb.</translation>
</message>
<message>
<source>The record of the article “{1}” is damaged.</source>
<translation>“{1}” məqaləsinin yazısı zədələnib.</translation>
</message>
<message>
<source>The setting “{1}” had no usable value; its default is used.</source>
<translation>“{1}” parametrinin yararlı qiyməti yox idi; ilkin qiyməti işlədilir.</translation>
</message>
<message>
<source>The settings in {1} are damaged; the defaults are used.</source>
<translation>{1} parametrləri zədələnib; ilkin qiymətlər işlədilir.</translation>
</message>
<message>
<source>The settings in {1} cannot be read: {2}.</source>
<translation>{1} parametrləri oxuna bilmir: {2}.</translation>
</message>
<message>
<source>The settings were damaged; the defaults are used, and the old file is kept as {1}.</source>
<translation>Parametrlər zədələnmişdi; ilkin qiymətlər işlədilir, köhnə fayl {1} kimi saxlanıb.</translation>
</message>
<message>
<source>The system keeps ordinary users from making namespaces, which Chromium's sandbox needs.</source>
<translation>Sistem adi istifadəçilərə Chromium qoruyucu mühitinə lazım olan ad fəzalarını vermir.</translation>
</message>
<message>
<source>The text does not say where it happened.</source>
<translation>Mətn harada baş verdiyini demir.</translation>
</message>
<message>
<source>The web engine exists for 64 bits only: install a 64-bit Python.</source>
<translation>Veb mühərriki yalnız 64 bitdir: 64 bitlik Python quraşdırın.</translation>
</message>
<message>
<source>The web engine runs in Chromium's sandbox.</source>
<translation>Veb mühərriki Chromium qoruyucu mühitində işləyir.</translation>
</message>
<message>
<source>There are no incidents to ask about.</source>
<translation>Soruşulacaq hadisə yoxdur.</translation>
</message>
<message>
<source>There is a file {1} already.</source>
<translation>{1} faylı artıq var.</translation>
</message>
<message>
<source>There is no country with the code “{1}”.</source>
<translation>“{1}” kodlu ölkə yoxdur.</translation>
</message>
<message>
<source>There is no field “{1}”.</source>
<translation>“{1}” sahəsi yoxdur.</translation>
</message>
<message>
<source>There is no file {1}.</source>
<translation>{1} faylı yoxdur.</translation>
</message>
<message>
<source>There is none: the window cannot be shown here; commands, pictures among them, work.</source>
<translation>Yoxdur: pəncərə burada göstərilə bilmir; əmrlər, şəkillər də daxil, işləyir.</translation>
</message>
<message>
<source>These are no rules of this program: {1}.</source>
<translation>Bunlar bu proqramın qaydaları deyil: {1}.</translation>
</message>
<message>
<source>They cannot be listed here; the check of the web engine says whether all are there.</source>
<translation>Burada sadalana bilmir; veb mühərrikinin yoxlaması hamısının olub-olmadığını deyir.</translation>
</message>
<message>
<source>Three-letter codes with spaces between, as in “ARM AZE”; preferred where a name is ambiguous.</source>
<translation>“ARM AZE” kimi aralarında boşluqla üç hərfli kodlar; ad qeyri-müəyyəndirsə, üstün tutulur.</translation>
</message>
<message>
<source>Try another format.</source>
<translation>Başqa format sınayın.</translation>
</message>
<message>
<source>Unit of distance</source>
<translation>Məsafə vahidi</translation>
</message>
<message>
<source>Unpack it and open the article, or the folder, inside.</source>
<translation>Açıb içindəki məqaləni və ya qovluğu açın.</translation>
</message>
<message>
<source>Unpack it and open the files you need.</source>
<translation>Açıb lazım olan faylları açın.</translation>
</message>
<message>
<source>Unpack it first.</source>
<translation>Əvvəlcə sıxılmadan çıxarın.</translation>
</message>
<message>
<source>Unpack it with another program and open what is inside.</source>
<translation>Başqa proqramla açıb içindəkini açın.</translation>
</message>
<message>
<source>Unset it if the window does not appear.</source>
<translation>Pəncərə görünmürsə, onu götürün.</translation>
</message>
<message>
<source>Unset it, unless the web engine does not start otherwise.</source>
<translation>Veb mühərriki onsuz başlayırsa, onu götürün.</translation>
</message>
<message>
<source>Update the program.</source>
<translation>Proqramı yeniləyin.</translation>
</message>
<message>
<source>Use one of {1}.</source>
<translation>Bunlardan birini işlədin: {1}.</translation>
</message>
<message>
<source>Use only a part of the features.</source>
<translation>Obyektlərin yalnız bir hissəsini işlədin.</translation>
</message>
<message>
<source>Use that window, open the project read-only, or open a copy of it.</source>
<translation>O pəncərəni işlədin, layihəni yalnız oxumaq üçün və ya surətini açın.</translation>
</message>
<message>
<source>Use “,” or “.1” or “,.1”.</source>
<translation>“,”, “.1” və ya “,.1” işlədin.</translation>
</message>
<message>
<source>Wait until it is done, then try again.</source>
<translation>Bitməsini gözləyib yenidən cəhd edin.</translation>
</message>
<message>
<source>Was it downloaded or copied completely?</source>
<translation>Tam endirilib və ya kopyalanıbmı?</translation>
</message>
<message>
<source>Was it moved or renamed? It was looked for in {1}.</source>
<translation>Köçürülüb və ya adı dəyişib? {1} içində axtarıldı.</translation>
</message>
<message>
<source>Whose view of disputed borders the map draws; empty is the situation on the ground.</source>
<translation>Xəritənin mübahisəli sərhədləri kimin baxışı ilə çəkdiyi; boş faktiki vəziyyətdir.</translation>
</message>
<message>
<source>Write it again with WKB encoding.</source>
<translation>WKB kodlaması ilə yenidən yazın.</translation>
</message>
<message>
<source>Write it as 2020-09-27.</source>
<translation>2020-09-27 kimi yazın.</translation>
</message>
<message>
<source>Write it as 2024-05-01.</source>
<translation>2024-05-01 kimi yazın.</translation>
</message>
<message>
<source>Write {field}, or {{ for a brace.</source>
<translation>{field} yazın, mötərizə üçün {{ yazın.</translation>
</message>
<message>
<source>You are the administrator (root), for whom Chromium's sandbox does not work; it is switched off.</source>
<translation>Siz administratorsunuz (root); Chromium qoruyucu mühiti onun üçün işləmir və söndürülüb.</translation>
</message>
<message>
<source>Your disclaimer</source>
<translation>Qeydiniz</translation>
</message>
<message>
<source>Your initials</source>
<translation>İnisiallarınız</translation>
</message>
<message>
<source>Your organisation</source>
<translation>Təşkilatınız</translation>
</message>
<message>
<source>a capital</source>
<translation>paytaxt</translation>
</message>
<message>
<source>a main name of it</source>
<translation>əsas adlarından biri</translation>
</message>
<message>
<source>a part of the path is a file, not a folder</source>
<translation>yolun bir hissəsi qovluq deyil, fayldır</translation>
</message>
<message>
<source>another place of that name is better known</source>
<translation>bu adda başqa bir yer daha tanınmışdır</translation>
</message>
<message>
<source>another program holds the file</source>
<translation>faylı başqa proqram tutur</translation>
</message>
<message>
<source>containing area</source>
<translation>içində olduğu ərazi</translation>
</message>
<message>
<source>date after publication</source>
<translation>dərcdən sonrakı tarix</translation>
</message>
<message>
<source>date order</source>
<translation>tarixlərin sırası</translation>
</message>
<message>
<source>focus of the article</source>
<translation>məqalənin diqqət mərkəzi</translation>
</message>
<message>
<source>it holds the place that the text names right before it</source>
<translation>mətnin ondan dərhal əvvəl adlandırdığı yeri ehtiva edir</translation>
</message>
<message>
<source>it is a capital</source>
<translation>paytaxtdır</translation>
</message>
<message>
<source>it is known by {1} other names and spellings</source>
<translation>o, daha {1} ad və yazılışla tanınır</translation>
</message>
<message>
<source>it is {1}, as the words beside the name say</source>
<translation>adın yanındakı sözlərin dediyi kimi {1}</translation>
</message>
<message>
<source>it is {1}, but the words beside the name speak of another kind</source>
<translation>{1}, amma adın yanındakı sözlər başqa növdən danışır</translation>
</message>
<message>
<source>its population is not known</source>
<translation>əhalisi məlum deyil</translation>
</message>
<message>
<source>its province</source>
<translation>vilayəti</translation>
</message>
<message>
<source>km</source>
<translation>km</translation>
</message>
<message>
<source>long text</source>
<translation>uzun mətn</translation>
</message>
<message>
<source>low confidence</source>
<translation>aşağı əminlik</translation>
</message>
<message>
<source>more than one border may be meant</source>
<translation>birdən çox sərhəd nəzərdə tutula bilər</translation>
</message>
<message>
<source>named line</source>
<translation>adlı xətt</translation>
</message>
<message>
<source>no candidate is likely enough</source>
<translation>kifayət qədər ehtimallı namizəd yoxdur</translation>
</message>
<message>
<source>no country</source>
<translation>ölkə yoxdur</translation>
</message>
<message>
<source>no other place of that name is known</source>
<translation>bu adda başqa yer məlum deyil</translation>
</message>
<message>
<source>no other place of the article lies in {1}</source>
<translation>məqalənin başqa heç bir yeri {1} daxilində deyil</translation>
</message>
<message>
<source>no place is named; this is that of the event told before</source>
<translation>yer adlandırılmayıb; bu, əvvəl danışılan hadisənin yeridir</translation>
</message>
<message>
<source>no place named “{1}” is in the gazetteer</source>
<translation>göstəricidə “{1}” adlı yer yoxdur</translation>
</message>
<message>
<source>no place named “{1}” is known there</source>
<translation>orada “{1}” adlı yer məlum deyil</translation>
</message>
<message>
<source>no place of this name is known</source>
<translation>bu adda yer məlum deyil</translation>
</message>
<message>
<source>not in the gazetteer</source>
<translation>göstəricidə yoxdur</translation>
</message>
<message>
<source>not on Earth</source>
<translation>Yer üzündə deyil</translation>
</message>
<message>
<source>number {1} by size of that name</source>
<translation>bu adlılar arasında böyüklüyünə görə {1} nömrəli</translation>
</message>
<message>
<source>one side</source>
<translation>bir tərəf</translation>
</message>
<message>
<source>one state is named, the other is spoken of nearby</source>
<translation>bir dövlət adlandırılıb, digərindən yaxında danışılır</translation>
</message>
<message>
<source>sudo sysctl {1}</source>
<translation>sudo sysctl {1}</translation>
</message>
<message>
<source>taken from the list of what was not mapped</source>
<translation>xəritədə olmayanlar siyahısından götürülüb</translation>
</message>
<message>
<source>temporary files</source>
<translation>müvəqqəti fayllar</translation>
</message>
<message>
<source>the article speaks of this border elsewhere</source>
<translation>məqalə bu sərhəddən başqa yerdə də danışır</translation>
</message>
<message>
<source>the dateline is there, too</source>
<translation>xəbərin verildiyi yer də oradadır</translation>
</message>
<message>
<source>the disk is full</source>
<translation>disk doludur</translation>
</message>
<message>
<source>the disk or folder is read-only</source>
<translation>disk və ya qovluq yalnız oxumaq üçündür</translation>
</message>
<message>
<source>the disk reported a fault</source>
<translation>disk nasazlıq bildirdi</translation>
</message>
<message>
<source>the file would be larger than this disk allows</source>
<translation>fayl bu diskin icazə verdiyindən böyük olardı</translation>
</message>
<message>
<source>the folder does not exist</source>
<translation>qovluq yoxdur</translation>
</message>
<message>
<source>the largest of that name</source>
<translation>bu adlıların ən böyüyü</translation>
</message>
<message>
<source>the name is too long for this disk</source>
<translation>ad bu disk üçün çox uzundur</translation>
</message>
<message>
<source>the nearest other place of the article is {1} km away</source>
<translation>məqalənin ən yaxın digər yeri {1} km uzaqdadır</translation>
</message>
<message>
<source>the other side of the border is not named</source>
<translation>sərhədin digər tərəfi adlandırılmayıb</translation>
</message>
<message>
<source>the part near the places that the sentence names</source>
<translation>cümlənin adlandırdığı yerlərin yaxınlığındakı hissə</translation>
</message>
<message>
<source>the phrase names both states</source>
<translation>ifadə hər iki dövləti adlandırır</translation>
</message>
<message>
<source>the sentence speaks of these two neighbours</source>
<translation>cümlə bu iki qonşudan danışır</translation>
</message>
<message>
<source>the system gave no reason</source>
<translation>sistem səbəb göstərmədi</translation>
</message>
<message>
<source>the text gives the position itself</source>
<translation>mətn mövqeyi özü verir</translation>
</message>
<message>
<source>the text names its country ({1}) right after it</source>
<translation>mətn dərhal sonra ölkəsini ({1}) adlandırır</translation>
</message>
<message>
<source>the text names {1} right after it</source>
<translation>mətn dərhal sonra {1} adlandırır</translation>
</message>
<message>
<source>the text says “{1}”</source>
<translation>mətndə “{1}” yazılıb</translation>
</message>
<message>
<source>the text states its distance from {1}</source>
<translation>mətndə {1} ilə arasındakı məsafə göstərilir</translation>
</message>
<message>
<source>there is a folder of that name</source>
<translation>bu adda qovluq var</translation>
</message>
<message>
<source>these two neighbours are named together most often</source>
<translation>bu iki qonşu ən çox birlikdə adlandırılır</translation>
</message>
<message>
<source>you may not write there</source>
<translation>ora yazmağa icazəniz yoxdur</translation>
</message>
<message>
<source>your share of the disk is used up</source>
<translation>diskdəki payınız bitib</translation>
</message>
<message>
<source>{1} answers with something that is no tile ({2}).</source>
<translation>{1} plitə olmayan cavab verir ({2}).</translation>
</message>
<message>
<source>{1} cannot be read: {2}.</source>
<translation>{1} oxuna bilmir: {2}.</translation>
</message>
<message>
<source>{1} cannot be written: {2}.</source>
<translation>{1} yazıla bilmir: {2}.</translation>
</message>
<message>
<source>{1} could not be read: {2}.</source>
<translation>{1} oxuna bilmədi: {2}.</translation>
</message>
<message>
<source>{1} declares XML entities; it is refused as a trap.</source>
<translation>{1} XML obyektləri elan edir; tələ kimi rədd edilib.</translation>
</message>
<message>
<source>{1} does not answer ({2}).</source>
<translation>{1} cavab vermir ({2}).</translation>
</message>
<message>
<source>{1} does not exist yet; the defaults are used.</source>
<translation>{1} hələ yoxdur; ilkin qiymətlər işlədilir.</translation>
</message>
<message>
<source>{1} does not have the columns of this program's own CSV.</source>
<translation>{1} faylında bu proqramın CSV sütunları yoxdur.</translation>
</message>
<message>
<source>{1} falls from low to best to high: {2}.</source>
<translation>{1} aşağıdan ən yaxşıya və yuxarıya azalır: {2}.</translation>
</message>
<message>
<source>{1} has a "published" that is no date: {2}.</source>
<translation>{1} faylında "published" tarix deyil: {2}.</translation>
</message>
<message>
<source>{1} has no "text".</source>
<translation>{1} faylında "text" yoxdur.</translation>
</message>
<message>
<source>{1} has no suffix of a data format.</source>
<translation>{1} verilənlər formatının uzantısını daşımır.</translation>
</message>
<message>
<source>{1} has no suffix that can be exported.</source>
<translation>{1} ixrac oluna bilən uzantı daşımır.</translation>
</message>
<message>
<source>{1} has too much text for one article.</source>
<translation>{1} bir məqalə üçün həddən çox mətn daşıyır.</translation>
</message>
<message>
<source>{1} has {2} MB; an article has at most {3}.</source>
<translation>{1} {2} MB-dır; məqalə ən çox {3} ola bilər.</translation>
</message>
<message>
<source>{1} has {2} MB; that is no article.</source>
<translation>{1} {2} MB-dır; bu məqalə deyil.</translation>
</message>
<message>
<source>{1} has {2} million letters; one article has at most {3} million.</source>
<translation>{1} {2} milyon hərfdir; məqalə ən çox {3} milyon ola bilər.</translation>
</message>
<message>
<source>{1} has {2} pages but no text: it is a scan.</source>
<translation>{1} {2} səhifədir, amma mətni yoxdur: skandır.</translation>
</message>
<message>
<source>{1} has {2} pages; an article has at most {3}.</source>
<translation>{1} {2} səhifədir; məqalə ən çox {3} ola bilər.</translation>
</message>
<message>
<source>{1} holds no article.</source>
<translation>{1} faylında məqalə yoxdur.</translation>
</message>
<message>
<source>{1} holds no files.</source>
<translation>{1} içində fayl yoxdur.</translation>
</message>
<message>
<source>{1} holds no page.</source>
<translation>{1} içində səhifə yoxdur.</translation>
</message>
<message>
<source>{1} holds no text.</source>
<translation>{1} içində mətn yoxdur.</translation>
</message>
<message>
<source>{1} holds several articles.</source>
<translation>{1} bir neçə məqalə daşıyır.</translation>
</message>
<message>
<source>{1} inhabitants</source>
<translation>{1} sakin</translation>
</message>
<message>
<source>{1} inhabitants, {2}</source>
<translation>{1} sakin, {2}</translation>
</message>
<message>
<source>{1} is a compressed archive, not an article.</source>
<translation>{1} sıxılmış arxivdir, məqalə deyil.</translation>
</message>
<message>
<source>{1} is a damaged PDF file.</source>
<translation>{1} zədələnmiş PDF faylıdır.</translation>
</message>
<message>
<source>{1} is a damaged RTF file.</source>
<translation>{1} zədələnmiş RTF faylıdır.</translation>
</message>
<message>
<source>{1} is a damaged Word document.</source>
<translation>{1} zədələnmiş Word sənədidir.</translation>
</message>
<message>
<source>{1} is a damaged document.</source>
<translation>{1} zədələnmiş sənəddir.</translation>
</message>
<message>
<source>{1} is a feed without articles.</source>
<translation>{1} məqaləsiz lentdir.</translation>
</message>
<message>
<source>{1} is a folder.</source>
<translation>{1} qovluqdur.</translation>
</message>
<message>
<source>{1} is a message without text.</source>
<translation>{1} mətnsiz məktubdur.</translation>
</message>
<message>
<source>{1} is a page without an article.</source>
<translation>{1} məqaləsiz səhifədir.</translation>
</message>
<message>
<source>{1} is a project, which an export would replace.</source>
<translation>{1} layihədir, ixrac onu əvəz edərdi.</translation>
</message>
<message>
<source>{1} is damaged.</source>
<translation>{1} zədələnib.</translation>
</message>
<message>
<source>{1} is damaged: {2}.</source>
<translation>{1} zədələnib: {2}.</translation>
</message>
<message>
<source>{1} is empty.</source>
<translation>{1} boşdur.</translation>
</message>
<message>
<source>{1} is far too large for a file of rules.</source>
<translation>{1} qaydalar faylı üçün həddən artıq böyükdür.</translation>
</message>
<message>
<source>{1} is far too large for an article.</source>
<translation>{1} məqalə üçün həddən artıq böyükdür.</translation>
</message>
<message>
<source>{1} is locked with a password.</source>
<translation>{1} parolla bağlanıb.</translation>
</message>
<message>
<source>{1} is missing</source>
<translation>{1} yoxdur</translation>
</message>
<message>
<source>{1} is negative.</source>
<translation>{1} mənfidir.</translation>
</message>
<message>
<source>{1} is no date; write it as 2024-05-01</source>
<translation>{1} tarix deyil; 2024-05-01 kimi yazın</translation>
</message>
<message>
<source>{1} is no e-mail message.</source>
<translation>{1} e-məktub deyil.</translation>
</message>
<message>
<source>{1} is no page that can be read.</source>
<translation>{1} oxuna bilən səhifə deyil.</translation>
</message>
<message>
<source>{1} is not JSON.</source>
<translation>{1} JSON deyil.</translation>
</message>
<message>
<source>{1} is not a folder</source>
<translation>{1} qovluq deyil</translation>
</message>
<message>
<source>{1} is not a project of this program.</source>
<translation>{1} bu proqramın layihəsi deyil.</translation>
</message>
<message>
<source>{1} is not a text: it holds binary data.</source>
<translation>{1} mətn deyil: ikili verilənlər daşıyır.</translation>
</message>
<message>
<source>{1} is not a {2} file, whatever its name says.</source>
<translation>Adı nə desə də, {1} {2} faylı deyil.</translation>
</message>
<message>
<source>{1} is not an export of this program.</source>
<translation>{1} bu proqramın ixracı deyil.</translation>
</message>
<message>
<source>{1} is not the document that its name says.</source>
<translation>{1} adının dediyi sənəd deyil.</translation>
</message>
<message>
<source>{1} is {2}, needed is {3}</source>
<translation>{1}: {2}, lazımdır {3}</translation>
</message>
<message>
<source>{1} is {2}, not an article.</source>
<translation>{1} məqalə deyil, {2}.</translation>
</message>
<message>
<source>{1} km away</source>
<translation>{1} km uzaqda</translation>
</message>
<message>
<source>{1} of the article's other places lie in {2}</source>
<translation>məqalənin digər yerlərindən {1} ədədi {2} daxilindədir</translation>
</message>
<message>
<source>{1} places bear that name</source>
<translation>{1} yer bu adı daşıyır</translation>
</message>
<message>
<source>{1} refuses its tiles ({2}).</source>
<translation>{1} plitələrini vermir ({2}).</translation>
</message>
<message>
<source>{1} stands for the government of {2}</source>
<translation>{1} {2} hökuməti deməkdir</translation>
</message>
<message>
<source>{1} unpacks to {2} MB; it is refused as a trap.</source>
<translation>{1} {2} MB-a açılır; tələ kimi rədd edilib.</translation>
</message>
<message>
<source>{1} was written by a newer version of this program.</source>
<translation>{1} bu proqramın daha yeni versiyası ilə yazılıb.</translation>
</message>
<message>
<source>{1} was written by a newer version; what this one knows of it is used.</source>
<translation>{1} daha yeni versiya ilə yazılıb; bunun bildiyi işlədilir.</translation>
</message>
<message>
<source>{1} {2} does not load ({3})</source>
<translation>{1} {2} yüklənmir ({3})</translation>
</message>
<message>
<source>{1}, {2} is no position on Earth.</source>
<translation>{1}, {2} Yer üzündə mövqe deyil.</translation>
</message>
<message>
<source>{1}: only CSV has the {2} shape.</source>
<translation>{1}: {2} forması yalnız CSV-də var.</translation>
</message>
<message>
<source>“{1}” at {2} means nothing here.</source>
<translation>{2} yerindəki “{1}” burada heç nə demir.</translation>
</message>
<message>
<source>“{1}” breaks off in line {2}: the end of the file is missing.</source>
<translation>“{1}” {2}-ci sətirdə kəsilir: faylın sonu yoxdur.</translation>
</message>
<message>
<source>“{1}” breaks off or is damaged: {2}</source>
<translation>“{1}” kəsilib və ya zədələnib: {2}</translation>
</message>
<message>
<source>“{1}” cannot be compared with a field of kind {2}.</source>
<translation>“{1}” {2} növlü sahə ilə müqayisə oluna bilməz.</translation>
</message>
<message>
<source>“{1}” cannot be opened: {2}.</source>
<translation>“{1}” açıla bilmir: {2}.</translation>
</message>
<message>
<source>“{1}” cannot be read as a table: {2}</source>
<translation>“{1}” cədvəl kimi oxuna bilmir: {2}</translation>
</message>
<message>
<source>“{1}” cannot be read as a workbook.</source>
<translation>“{1}” iş kitabı kimi oxuna bilmir.</translation>
</message>
<message>
<source>“{1}” cannot be read without “{2}”, which is not there.</source>
<translation>“{1}” olmayan “{2}” olmadan oxuna bilməz.</translation>
</message>
<message>
<source>“{1}” cannot be read: {2}</source>
<translation>“{1}” oxuna bilmir: {2}</translation>
</message>
<message>
<source>“{1}” cannot be {2}.</source>
<translation>“{1}”: alınmadı ({2}).</translation>
</message>
<message>
<source>“{1}” differs by one letter from “{2}”</source>
<translation>“{1}” “{2}” adından bir hərflə fərqlənir</translation>
</message>
<message>
<source>“{1}” does not fit into memory.</source>
<translation>“{1}” yaddaşa sığmır.</translation>
</message>
<message>
<source>“{1}” has no column “{2}”.</source>
<translation>“{1}” faylında “{2}” sütunu yoxdur.</translation>
</message>
<message>
<source>“{1}” has no features.{2}</source>
<translation>“{1}” faylında obyekt yoxdur.{2}</translation>
</message>
<message>
<source>“{1}” has no features: its list is empty.</source>
<translation>“{1}” faylında obyekt yoxdur: siyahısı boşdur.</translation>
</message>
<message>
<source>“{1}” has no features: what is in its list are none.</source>
<translation>“{1}” faylında obyekt yoxdur: siyahıdakılar obyekt deyil.</translation>
</message>
<message>
<source>“{1}” has no rows.</source>
<translation>“{1}” faylında sətir yoxdur.</translation>
</message>
<message>
<source>“{1}” holds archives in archives in archives.</source>
<translation>“{1}” arxiv içində arxiv içində arxivdir.</translation>
</message>
<message>
<source>“{1}” holds more than {2} files.</source>
<translation>“{1}” {2} fayldan çox daşıyır.</translation>
</message>
<message>
<source>“{1}” holds no vector file (inside: {2}).</source>
<translation>“{1}” vektor faylı daşımır (içində: {2}).</translation>
</message>
<message>
<source>“{1}” holds nothing but zeros.</source>
<translation>“{1}” yalnız sıfırlardan ibarətdir.</translation>
</message>
<message>
<source>“{1}” is JSON of more than {2} GB that is not a plain feature collection.</source>
<translation>“{1}” {2} GB-dan böyük, sadə obyektlər toplusu olmayan JSON-dur.</translation>
</message>
<message>
<source>“{1}” is JSON, but not GeoJSON, and none of the values of its records says where they lie ({2}).</source>
<translation>“{1}” JSON-dur, amma GeoJSON deyil; yazılarının heç bir qiyməti yerlərini demir ({2}).</translation>
</message>
<message>
<source>“{1}” is JSON, but not GeoJSON: at its top are {2}.{3}</source>
<translation>“{1}” JSON-dur, amma GeoJSON deyil: yuxarısında {2} var.{3}</translation>
</message>
<message>
<source>“{1}” is JSON, but not GeoJSON: there is no object with a “type” at its top.</source>
<translation>“{1}” JSON-dur, amma GeoJSON deyil: yuxarısında “type” daşıyan obyekt yoxdur.</translation>
</message>
<message>
<source>“{1}” is TopoJSON whose arcs are damaged: {2}.</source>
<translation>“{1}” qövsləri zədələnmiş TopoJSON-dur: {2}.</translation>
</message>
<message>
<source>“{1}” is TopoJSON without objects.</source>
<translation>“{1}” obyektsiz TopoJSON-dur.</translation>
</message>
<message>
<source>“{1}” is a GeoJSON feature collection whose “features” are missing.</source>
<translation>“{1}” “features” hissəsi olmayan GeoJSON toplusudur.</translation>
</message>
<message>
<source>“{1}” is a damaged or incomplete Parquet file: {2}</source>
<translation>“{1}” zədələnmiş və ya natamam Parquet faylıdır: {2}</translation>
</message>
<message>
<source>“{1}” is a damaged or incomplete archive.</source>
<translation>“{1}” zədələnmiş və ya natamam arxivdir.</translation>
</message>
<message>
<source>“{1}” is a damaged workbook: {2}.</source>
<translation>“{1}” zədələnmiş iş kitabıdır: {2}.</translation>
</message>
<message>
<source>“{1}” is a former name of {2}</source>
<translation>“{1}” {2} yerinin keçmiş adıdır</translation>
</message>
<message>
<source>“{1}” is a pointer of Git LFS, not the file itself.</source>
<translation>“{1}” faylın özü deyil, Git LFS göstəricisidir.</translation>
</message>
<message>
<source>“{1}” is a scrap of KML (“{2}”) without features.</source>
<translation>“{1}” obyektsiz KML qırığıdır (“{2}”).</translation>
</message>
<message>
<source>“{1}” is a tile archive (MBTiles): a finished map, not vector data.</source>
<translation>“{1}” plitə arxividir (MBTiles): vektor verilənləri deyil, hazır xəritədir.</translation>
</message>
<message>
<source>“{1}” is an abbreviation of {2}</source>
<translation>“{1}” {2} qısaltmasıdır</translation>
</message>
<message>
<source>“{1}” is an error message of a server: “{2}”.</source>
<translation>“{1}” serverin xəta mesajıdır: “{2}”.</translation>
</message>
<message>
<source>“{1}” is another name of {2}</source>
<translation>“{1}” {2} yerinin başqa adıdır</translation>
</message>
<message>
<source>“{1}” is damaged, or holds something that is not expected there ({2}).</source>
<translation>“{1}” zədələnib və ya orada gözlənilməyən bir şey saxlayır ({2}).</translation>
</message>
<message>
<source>“{1}” is damaged: {2}</source>
<translation>“{1}” zədələnib: {2}</translation>
</message>
<message>
<source>“{1}” is empty (0 bytes).</source>
<translation>“{1}” boşdur (0 bayt).</translation>
</message>
<message>
<source>“{1}” is its usual name</source>
<translation>“{1}” onun adi adıdır</translation>
</message>
<message>
<source>“{1}” is locked with a password or packed in a way that is not supported.</source>
<translation>“{1}” parolludur və ya dəstəklənməyən üsulla sıxılıb.</translation>
</message>
<message>
<source>“{1}” is more than 1 GB of text.</source>
<translation>“{1}” 1 GB-dan çox mətndir.</translation>
</message>
<message>
<source>“{1}” is no address of map tiles.</source>
<translation>“{1}” xəritə plitələrinin ünvanı deyil.</translation>
</message>
<message>
<source>“{1}” is no code of a country.</source>
<translation>“{1}” ölkə kodu deyil.</translation>
</message>
<message>
<source>“{1}” is no date.</source>
<translation>“{1}” tarix deyil.</translation>
</message>
<message>
<source>“{1}” is no file but a device or a pipe.</source>
<translation>“{1}” fayl deyil, qurğu və ya borudur.</translation>
</message>
<message>
<source>“{1}” is no format for features.</source>
<translation>“{1}” obyektlər üçün format deyil.</translation>
</message>
<message>
<source>“{1}” is no format of a number in a label.</source>
<translation>“{1}” yazıda ədəd formatı deyil.</translation>
</message>
<message>
<source>“{1}” is no position</source>
<translation>“{1}” mövqe deyil</translation>
</message>
<message>
<source>“{1}” is not a point.</source>
<translation>“{1}” nöqtə deyil.</translation>
</message>
<message>
<source>“{1}” is not known; this is named beside it</source>
<translation>“{1}” məlum deyil; yanında bu adlandırılıb</translation>
</message>
<message>
<source>“{1}” is not there.</source>
<translation>“{1}” yerində deyil.</translation>
</message>
<message>
<source>“{1}” is not valid JSON{2}: {3}.</source>
<translation>“{1}” düzgün JSON deyil{2}: {3}.</translation>
</message>
<message>
<source>“{1}” is only a part of a data set, and the main file (such as “{2}{3}”) is not beside it.</source>
<translation>“{1}” dəstin yalnız bir hissəsidir və əsas fayl (“{2}{3}” kimi) yanında deyil.</translation>
</message>
<message>
<source>“{1}” is taken for a form of “{2}”</source>
<translation>“{1}” “{2}” adının forması sayılıb</translation>
</message>
<message>
<source>“{1}” is text, but not a table with columns.</source>
<translation>“{1}” mətndir, amma sütunlu cədvəl deyil.</translation>
</message>
<message>
<source>“{1}” is the name of this line</source>
<translation>“{1}” bu xəttin adıdır</translation>
</message>
<message>
<source>“{1}” is the word for the people or things of {2}</source>
<translation>“{1}” {2} insanları və ya əşyaları üçün sözdür</translation>
</message>
<message>
<source>“{1}” is too large to be kept in the project.</source>
<translation>“{1}” layihədə saxlanmaq üçün həddən artıq böyükdür.</translation>
</message>
<message>
<source>“{1}” is {2}, not vector data.</source>
<translation>“{1}” vektor verilənləri deyil, {2}.</translation>
</message>
<message>
<source>“{1}” no longer has the layer that was asked for.</source>
<translation>“{1}” istənən qatı artıq daşımır.</translation>
</message>
<message>
<source>“{1}” says that it has {2} features, but none of them can be read.</source>
<translation>“{1}” {2} obyekti olduğunu deyir, amma heç biri oxuna bilmir.</translation>
</message>
<message>
<source>“{1}” swells from {2} MB to more than {3} MB and is not opened.</source>
<translation>“{1}” {2} MB-dan {3} MB-dan çoxa şişir və açılmayıb.</translation>
</message>
<message>
<source>“{1}” wants to write outside of its folder (“{2}”) and is not opened.</source>
<translation>“{1}” qovluğundan kənara (“{2}”) yazmaq istəyir və açılmayıb.</translation>
</message>
<message>
<source>“{1}”: feared, planned or demanded, not told as done.</source>
<translation>“{1}”: qorxulan, planlanan və ya tələb olunan; baş vermiş kimi danışılmır.</translation>
</message>
<message>
<source>“{1}”: the sentence denies it.</source>
<translation>“{1}”: cümlə bunu inkar edir.</translation>
</message>
</context>
<context>
<name>page</name>
<message>
<source>About this map</source>
<translation>Bu xəritə haqqında</translation>
</message>
<message>
<source>Accepted</source>
<translation>Qəbul edilib</translation>
</message>
<message>
<source>Actor</source>
<translation>İştirakçı</translation>
</message>
<message>
<source>Actors</source>
<translation>İştirakçılar</translation>
</message>
<message>
<source>Address</source>
<translation>Ünvan</translation>
</message>
<message>
<source>All</source>
<translation>Hamısı</translation>
</message>
<message>
<source>All dates</source>
<translation>Bütün tarixlər</translation>
</message>
<message>
<source>Argentina</source>
<translation>Argentina</translation>
</message>
<message>
<source>Article</source>
<translation>Məqalə</translation>
</message>
<message>
<source>As held on the ground</source>
<translation>Faktiki nəzarətə görə</translation>
</message>
<message>
<source>At sea</source>
<translation>Dənizdə</translation>
</message>
<message>
<source>Auto</source>
<translation>Avto</translation>
</message>
<message>
<source>Bangladesh</source>
<translation>Banqladeş</translation>
</message>
<message>
<source>Bars</source>
<translation>Sütunlar</translation>
</message>
<message>
<source>Border</source>
<translation>Sərhəd</translation>
</message>
<message>
<source>Border or region</source>
<translation>Sərhəd və ya bölgə</translation>
</message>
<message>
<source>Borders and names shown here state no opinion on the status of any territory. Disputed lines are dashed.</source>
<translation>Göstərilən sərhədlər və adlar heç bir ərazinin statusu barədə fikir bildirmir. Mübahisəli xətlər qırıqdır.</translation>
</message>
<message>
<source>Borders as seen by</source>
<translation>Sərhədlər kimin baxışı ilə</translation>
</message>
<message>
<source>Boundaries</source>
<translation>Sərhədlər</translation>
</message>
<message>
<source>Boundaries: {source}, {view}; place names: GeoNames (CC BY 4.0). {program}.</source>
<translation>Sərhədlər: {source}, {view}; yer adları: GeoNames (CC BY 4.0). {program}.</translation>
</message>
<message>
<source>Boundaries: {source}; {view}; disputed ones are dashed. Names of places: GeoNames (CC BY 4.0) and Natural Earth.</source>
<translation>Sərhədlər: {source}; {view}; mübahisəlilər qırıq xətlədir. Yer adları: GeoNames (CC BY 4.0) və Natural Earth.</translation>
</message>
<message>
<source>Brazil</source>
<translation>Braziliya</translation>
</message>
<message>
<source>By</source>
<translation>Müəllif</translation>
</message>
<message>
<source>By area</source>
<translation>Ərazi üzrə</translation>
</message>
<message>
<source>By type</source>
<translation>Növ üzrə</translation>
</message>
<message>
<source>Charts</source>
<translation>Diaqramlar</translation>
</message>
<message>
<source>China</source>
<translation>Çin</translation>
</message>
<message>
<source>Close</source>
<translation>Bağla</translation>
</message>
<message>
<source>Confidence in percent, at least</source>
<translation>Əminlik faizlə, ən azı</translation>
</message>
<message>
<source>Country</source>
<translation>Ölkə</translation>
</message>
<message>
<source>Counts by area</source>
<translation>Ərazi üzrə saylar</translation>
</message>
<message>
<source>Dark</source>
<translation>Tünd</translation>
</message>
<message>
<source>Date</source>
<translation>Tarix</translation>
</message>
<message>
<source>Day</source>
<translation>Gün</translation>
</message>
<message>
<source>Disputed</source>
<translation>Mübahisəli</translation>
</message>
<message>
<source>Disputed, claimed or line of control</source>
<translation>Mübahisəli, iddia edilən xətt və ya nəzarət xətti</translation>
</message>
<message>
<source>District</source>
<translation>Rayon</translation>
</message>
<message>
<source>Draft: {n} of {total} entries have not been reviewed by a person.</source>
<translation>Qaralama: {total} yazıdan {n} ədədini insan yoxlamayıb.</translation>
</message>
<message>
<source>Egypt</source>
<translation>Misir</translation>
</message>
<message>
<source>Entries</source>
<translation>Yazılar</translation>
</message>
<message>
<source>Exact place</source>
<translation>Dəqiq yer</translation>
</message>
<message>
<source>Exact points are only used where the text names a place of that kind; circles, areas, lines and country badges say what is known where it does not.</source>
<translation>Dəqiq nöqtələr yalnız mətn belə bir yeri adlandıranda qoyulur; dairələr, sahələr, xətlər və ölkə nişanları qalan hallarda bilinəni göstərir.</translation>
</message>
<message>
<source>Few to many incidents</source>
<translation>Azdan çox hadisəyə</translation>
</message>
<message>
<source>File</source>
<translation>Fayl</translation>
</message>
<message>
<source>Filter</source>
<translation>Süzgəc</translation>
</message>
<message>
<source>Former line; border not seen by the chosen view</source>
<translation>Keçmiş xətt; seçilmiş baxışın tanımadığı sərhəd</translation>
</message>
<message>
<source>France</source>
<translation>Fransa</translation>
</message>
<message>
<source>Germany</source>
<translation>Almaniya</translation>
</message>
<message>
<source>Greece</source>
<translation>Yunanıstan</translation>
</message>
<message>
<source>Grid of degrees</source>
<translation>Dərəcə toru</translation>
</message>
<message>
<source>Heat map</source>
<translation>İstilik xəritəsi</translation>
</message>
<message>
<source>Hexagons</source>
<translation>Altıbucaqlılar</translation>
</message>
<message>
<source>How exactly the place is known</source>
<translation>Yerin nə qədər dəqiq bilindiyi</translation>
</message>
<message>
<source>How the map looks</source>
<translation>Xəritənin görünüşü</translation>
</message>
<message>
<source>In time</source>
<translation>Zaman üzrə</translation>
</message>
<message>
<source>Incident</source>
<translation>Hadisə</translation>
</message>
<message>
<source>Incident map</source>
<translation>Hadisələr xəritəsi</translation>
</message>
<message>
<source>Incidents</source>
<translation>Hadisələr</translation>
</message>
<message>
<source>Incidents and places on the map</source>
<translation>Xəritədəki hadisələr və yerlər</translation>
</message>
<message>
<source>Incidents as</source>
<translation>Hadisələrin göstərilməsi</translation>
</message>
<message>
<source>Incidents in a country or province</source>
<translation>Ölkə və ya vilayətdə hadisələr</translation>
</message>
<message>
<source>India</source>
<translation>Hindistan</translation>
</message>
<message>
<source>Indonesia</source>
<translation>İndoneziya</translation>
</message>
<message>
<source>Israel</source>
<translation>İsrail</translation>
</message>
<message>
<source>Italy</source>
<translation>İtaliya</translation>
</message>
<message>
<source>Japan</source>
<translation>Yaponiya</translation>
</message>
<message>
<source>Killed</source>
<translation>Ölənlər</translation>
</message>
<message>
<source>Killed, at least</source>
<translation>Ölənlər, ən azı</translation>
</message>
<message>
<source>Larger symbols for more people killed</source>
<translation>Ölən çox olduqda işarə böyükdür</translation>
</message>
<message>
<source>Layers</source>
<translation>Qatlar</translation>
</message>
<message>
<source>Legend</source>
<translation>Şərti işarələr</translation>
</message>
<message>
<source>Light</source>
<translation>Açıq</translation>
</message>
<message>
<source>Lines as of</source>
<translation>Xətlərin günü</translation>
</message>
<message>
<source>List</source>
<translation>Siyahı</translation>
</message>
<message>
<source>Made with {program}. Places were found in the text by machine and looked up in a bundled gazetteer; each mark rests on the sentences shown with it.</source>
<translation>{program} ilə hazırlanıb. Yerlər mətndə maşınla tapılıb və proqramın yer adları göstəricisində axtarılıb; hər işarə onunla göstərilən cümlələrə əsaslanır.</translation>
</message>
<message>
<source>Mentioned only</source>
<translation>Yalnız anılıb</translation>
</message>
<message>
<source>Method</source>
<translation>Üsul</translation>
</message>
<message>
<source>Month</source>
<translation>Ay</translation>
</message>
<message>
<source>Morocco</source>
<translation>Mərakeş</translation>
</message>
<message>
<source>Near a place: within the circle</source>
<translation>Bir yerin yaxınlığı: dairənin içində</translation>
</message>
<message>
<source>Nepal</source>
<translation>Nepal</translation>
</message>
<message>
<source>Netherlands</source>
<translation>Niderland</translation>
</message>
<message>
<source>Next feature</source>
<translation>Növbəti obyekt</translation>
</message>
<message>
<source>No dated incidents</source>
<translation>Tarixli hadisə yoxdur</translation>
</message>
<message>
<source>No incident and no place is on this map.</source>
<translation>Bu xəritədə hadisə və yer yoxdur.</translation>
</message>
<message>
<source>No incidents are shown.</source>
<translation>Heç bir hadisə göstərilmir.</translation>
</message>
<message>
<source>North is up</source>
<translation>Şimal yuxarıdadır</translation>
</message>
<message>
<source>Not located</source>
<translation>Yeri müəyyən deyil</translation>
</message>
<message>
<source>Not reviewed</source>
<translation>Yoxlanmayıb</translation>
</message>
<message>
<source>Pakistan</source>
<translation>Pakistan</translation>
</message>
<message>
<source>Palestine</source>
<translation>Fələstin</translation>
</message>
<message>
<source>Pause</source>
<translation>Fasilə</translation>
</message>
<message>
<source>Place</source>
<translation>Yer</translation>
</message>
<message>
<source>Place of writing</source>
<translation>Xəbərin verildiyi yer</translation>
</message>
<message>
<source>Places named</source>
<translation>Adı çəkilən yerlər</translation>
</message>
<message>
<source>Play</source>
<translation>Oynat</translation>
</message>
<message>
<source>Poland</source>
<translation>Polşa</translation>
</message>
<message>
<source>Portugal</source>
<translation>Portuqaliya</translation>
</message>
<message>
<source>Precision</source>
<translation>Dəqiqlik</translation>
</message>
<message>
<source>Previous feature</source>
<translation>Əvvəlki obyekt</translation>
</message>
<message>
<source>Print</source>
<translation>Çap</translation>
</message>
<message>
<source>Province</source>
<translation>Vilayət</translation>
</message>
<message>
<source>Province: within the area</source>
<translation>Vilayət: sahənin içində</translation>
</message>
<message>
<source>Published</source>
<translation>Dərc edilib</translation>
</message>
<message>
<source>Rejected</source>
<translation>Rədd edilib</translation>
</message>
<message>
<source>Review</source>
<translation>Yoxlama</translation>
</message>
<message>
<source>Role</source>
<translation>Rol</translation>
</message>
<message>
<source>Russia</source>
<translation>Rusiya</translation>
</message>
<message>
<source>Saudi Arabia</source>
<translation>Səudiyyə Ərəbistanı</translation>
</message>
<message>
<source>Search</source>
<translation>Axtar</translation>
</message>
<message>
<source>Search titles, places, actors</source>
<translation>Başlıq, yer, iştirakçı axtar</translation>
</message>
<message>
<source>Seat of an actor</source>
<translation>İştirakçının mərkəzi</translation>
</message>
<message>
<source>Show all</source>
<translation>Hamısını göstər</translation>
</message>
<message numerus="yes">
<source>Show all {n}</source>
<translation>
<numerusform>Hamısını göstər ({n})</numerusform>
<numerusform>Hamısını göstər ({n})</numerusform>
</translation>
</message>
<message>
<source>Show everything</source>
<translation>Hər şeyi göstər</translation>
</message>
<message>
<source>Somewhere in the country</source>
<translation>Ölkənin bir yerində</translation>
</message>
<message>
<source>Sources</source>
<translation>Mənbələr</translation>
</message>
<message>
<source>Sources and method</source>
<translation>Mənbələr və üsul</translation>
</message>
<message>
<source>South Korea</source>
<translation>Cənubi Koreya</translation>
</message>
<message>
<source>Spain</source>
<translation>İspaniya</translation>
</message>
<message>
<source>Speed</source>
<translation>Sürət</translation>
</message>
<message>
<source>Step back</source>
<translation>Geri addım</translation>
</message>
<message>
<source>Step on</source>
<translation>İrəli addım</translation>
</message>
<message>
<source>Style</source>
<translation>Üslub</translation>
</message>
<message>
<source>Sweden</source>
<translation>İsveç</translation>
</message>
<message>
<source>Symbols</source>
<translation>İşarələr</translation>
</message>
<message>
<source>Taiwan</source>
<translation>Tayvan</translation>
</message>
<message>
<source>The boundaries and names shown, and the designations used, are no statement by {organisation} on the status of any territory.</source>
<translation>Göstərilən sərhədlər, adlar və işlədilən ifadələr {organisation} tərəfindən heç bir ərazinin statusu barədə bəyanat deyil.</translation>
</message>
<message>
<source>The labels of “{name}” could not be made: {reason}</source>
<translation>“{name}” yazıları hazırlana bilmədi: {reason}</translation>
</message>
<message>
<source>The layer “{name}” could not be drawn: {reason}</source>
<translation>“{name}” qatı çəkilə bilmədi: {reason}</translation>
</message>
<message>
<source>The online basemap does not answer. The bundled one is shown.</source>
<translation>Şəbəkə xəritəsi cavab vermir. Proqramın öz xəritəsi göstərilir.</translation>
</message>
<message>
<source>Time window. Arrow keys move it.</source>
<translation>Zaman pəncərəsi. Ox düymələri onu sürüşdürür.</translation>
</message>
<message>
<source>Timeline</source>
<translation>Zaman şkalası</translation>
</message>
<message>
<source>Title</source>
<translation>Başlıq</translation>
</message>
<message>
<source>Type</source>
<translation>Növ</translation>
</message>
<message>
<source>Türkiye</source>
<translation>Türkiyə</translation>
</message>
<message>
<source>Ukraine</source>
<translation>Ukrayna</translation>
</message>
<message>
<source>United Kingdom</source>
<translation>Böyük Britaniya</translation>
</message>
<message>
<source>United States</source>
<translation>ABŞ</translation>
</message>
<message>
<source>Unsure</source>
<translation>Şübhəli</translation>
</message>
<message>
<source>Untitled</source>
<translation>Başlıqsız</translation>
</message>
<message>
<source>Vietnam</source>
<translation>Vyetnam</translation>
</message>
<message>
<source>Week</source>
<translation>Həftə</translation>
</message>
<message>
<source>When</source>
<translation>Nə vaxt</translation>
</message>
<message>
<source>Where</source>
<translation>Harada</translation>
</message>
<message>
<source>With those without a date</source>
<translation>Tarixsizlərlə birlikdə</translation>
</message>
<message>
<source>Without a day, lines are those of the latest incident in sight.</source>
<translation>Gün seçilməsə, xətlər görünən sonuncu hadisənin gününə aiddir.</translation>
</message>
<message>
<source>Year</source>
<translation>İl</translation>
</message>
<message numerus="yes">
<source>at least {n}{range} killed</source>
<translation>
<numerusform>ən azı {n}{range} ölən</numerusform>
<numerusform>ən azı {n}{range} ölən</numerusform>
</translation>
</message>
<message>
<source>at sea</source>
<translation>dənizdə</translation>
</message>
<message>
<source>border or region</source>
<translation>sərhəd və ya bölgə</translation>
</message>
<message>
<source>borders as held on the ground</source>
<translation>faktiki nəzarətə görə sərhədlər</translation>
</message>
<message>
<source>claimed by {states}</source>
<translation>iddiaçılar: {states}</translation>
</message>
<message>
<source>country</source>
<translation>ölkə</translation>
</message>
<message>
<source>date not known</source>
<translation>tarixi məlum deyil</translation>
</message>
<message>
<source>disputed borders as seen by {whom}</source>
<translation>mübahisəli sərhədlər {whom} baxışı ilə</translation>
</message>
<message>
<source>district</source>
<translation>rayon</translation>
</message>
<message>
<source>exact place</source>
<translation>dəqiq yer</translation>
</message>
<message>
<source>mentioned</source>
<translation>anılıb</translation>
</message>
<message>
<source>named as an actor</source>
<translation>iştirakçı kimi çəkilib</translation>
</message>
<message>
<source>near the place</source>
<translation>yerin yaxınlığında</translation>
</message>
<message>
<source>nobody killed</source>
<translation>ölən yoxdur</translation>
</message>
<message>
<source>not located</source>
<translation>yeri müəyyən deyil</translation>
</message>
<message>
<source>nothing located</source>
<translation>xəritədə yer yoxdur</translation>
</message>
<message>
<source>of {total} in all</source>
<translation>cəmi {total}</translation>
</message>
<message>
<source>place of writing</source>
<translation>xəbərin verildiyi yer</translation>
</message>
<message>
<source>province</source>
<translation>vilayət</translation>
</message>
<message numerus="yes">
<source>up to {n} killed</source>
<translation>
<numerusform>{n} nəfərə qədər ölən</numerusform>
<numerusform>{n} nəfərə qədər ölən</numerusform>
</translation>
</message>
<message>
<source>whoever publishes this map</source>
<translation>bu xəritəni dərc edən</translation>
</message>
<message numerus="yes">
<source>{n} features</source>
<translation>
<numerusform>{n} obyekt</numerusform>
<numerusform>{n} obyekt</numerusform>
</translation>
</message>
<message>
<source>{n} in {more} more</source>
<translation>daha {more} yerdə {n}</translation>
</message>
<message numerus="yes">
<source>{n} incidents</source>
<translation>
<numerusform>{n} hadisə</numerusform>
<numerusform>{n} hadisə</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} incidents here. Enter opens them.</source>
<translation>
<numerusform>Burada {n} hadisə. Enter açır.</numerusform>
<numerusform>Burada {n} hadisə. Enter açır.</numerusform>
</translation>
</message>
<message>
<source>{n} km</source>
<translation>{n} km</translation>
</message>
<message>
<source>{n} m</source>
<translation>{n} m</translation>
</message>
<message>
<source>{n} more sentences</source>
<translation>daha {n} cümlə</translation>
</message>
<message numerus="yes">
<source>{n} not located</source>
<translation>
<numerusform>{n} yeri müəyyən deyil</numerusform>
<numerusform>{n} yeri müəyyən deyil</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} not located, in the list only</source>
<translation>
<numerusform>{n} yeri müəyyən deyil, yalnız siyahıda</numerusform>
<numerusform>{n} yeri müəyyən deyil, yalnız siyahıda</numerusform>
</translation>
</message>
<message>
<source>{n} of {total}</source>
<translation>{n} / {total}</translation>
</message>
<message numerus="yes">
<source>{n} places named</source>
<translation>
<numerusform>{n} adı çəkilən yer</numerusform>
<numerusform>{n} adı çəkilən yer</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} undated</source>
<translation>
<numerusform>{n} tarixsiz</numerusform>
<numerusform>{n} tarixsiz</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n}{range} killed</source>
<translation>
<numerusform>{n}{range} ölən</numerusform>
<numerusform>{n}{range} ölən</numerusform>
</translation>
</message>
<message>
<source>{what}, within {length}</source>
<translation>{what}, {length} daxilində</translation>
</message>
</context>
</TS>
