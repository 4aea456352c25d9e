<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
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
<translation>Kaçırma / zorla kaybetme</translation>
</message>
<message>
<source>Accident</source>
<translation>Kaza</translation>
</message>
<message>
<source>Agreement</source>
<translation>Anlaşma</translation>
</message>
<message>
<source>Air/drone strike</source>
<translation>Hava veya İHA saldırısı</translation>
</message>
<message>
<source>Armed clash</source>
<translation>Silahlı çatışma</translation>
</message>
<message>
<source>Arrests</source>
<translation>Tutuklamalar</translation>
</message>
<message>
<source>Attack</source>
<translation>Saldırı</translation>
</message>
<message>
<source>Battles</source>
<translation>Muharebeler</translation>
</message>
<message>
<source>Chemical weapon</source>
<translation>Kimyasal silah</translation>
</message>
<message>
<source>Disrupted weapons use</source>
<translation>Engellenen silah kullanımı</translation>
</message>
<message>
<source>Earthquake</source>
<translation>Deprem</translation>
</message>
<message>
<source>Epidemic</source>
<translation>Salgın</translation>
</message>
<message>
<source>Excessive force against protesters</source>
<translation>Göstericilere karşı aşırı güç</translation>
</message>
<message>
<source>Explosions/Remote violence</source>
<translation>Patlamalar / uzaktan şiddet</translation>
</message>
<message>
<source>Flood</source>
<translation>Sel</translation>
</message>
<message>
<source>Government regains territory</source>
<translation>Hükümet toprak geri alıyor</translation>
</message>
<message>
<source>Grenade</source>
<translation>El bombası</translation>
</message>
<message>
<source>Headquarters or base established</source>
<translation>Karargâh veya üs kurulması</translation>
</message>
<message>
<source>Landslide</source>
<translation>Heyelan</translation>
</message>
<message>
<source>Looting/property destruction</source>
<translation>Yağma / mülke zarar verme</translation>
</message>
<message>
<source>Mob violence</source>
<translation>Kalabalık şiddeti</translation>
</message>
<message>
<source>Non-state actor overtakes territory</source>
<translation>Devlet dışı aktör toprak ele geçiriyor</translation>
</message>
<message>
<source>Non-violent transfer of territory</source>
<translation>Şiddetsiz toprak devri</translation>
</message>
<message>
<source>Other</source>
<translation>Diğer</translation>
</message>
<message>
<source>Peaceful protest</source>
<translation>Barışçıl gösteri</translation>
</message>
<message>
<source>People killed or hurt</source>
<translation>Ölen veya yaralananlar</translation>
</message>
<message>
<source>Protest with intervention</source>
<translation>Müdahale edilen gösteri</translation>
</message>
<message>
<source>Protests</source>
<translation>Gösteriler</translation>
</message>
<message>
<source>Remote explosive/landmine/IED</source>
<translation>Uzaktan patlayıcı / mayın / EYP</translation>
</message>
<message>
<source>Riots</source>
<translation>Ayaklanmalar</translation>
</message>
<message>
<source>Sexual violence</source>
<translation>Cinsel şiddet</translation>
</message>
<message>
<source>Shelling/artillery/missile attack</source>
<translation>Bombardıman / topçu / füze saldırısı</translation>
</message>
<message>
<source>Storm</source>
<translation>Fırtına</translation>
</message>
<message>
<source>Strategic developments</source>
<translation>Stratejik gelişmeler</translation>
</message>
<message>
<source>Suicide bomb</source>
<translation>İntihar bombası</translation>
</message>
<message>
<source>Unclassified</source>
<translation>Sınıflandırılmamış</translation>
</message>
<message>
<source>Violence against civilians</source>
<translation>Sivillere yönelik şiddet</translation>
</message>
<message>
<source>Violent demonstration</source>
<translation>Şiddetli gösteri</translation>
</message>
<message>
<source>Volcanic eruption</source>
<translation>Yanardağ patlaması</translation>
</message>
<message>
<source>Wildfire</source>
<translation>Orman yangını</translation>
</message>
</context>
<context>
<name>gisviewer</name>
<message numerus="yes">
<source> and {n} more</source>
<translation>
<numerusform>ve {n} tane daha</numerusform>
</translation>
</message>
<message>
<source> km</source>
<translation> km</translation>
</message>
<message>
<source> px</source>
<translation> px</translation>
</message>
<message>
<source>&amp;About</source>
<translation>&amp;Hakkında</translation>
</message>
<message>
<source>&amp;Add an incident from the selected words</source>
<translation>Seçili sözcüklerden olay &amp;ekle</translation>
</message>
<message>
<source>&amp;Analysis</source>
<translation>&amp;Çözümleme</translation>
</message>
<message>
<source>&amp;Buffer around features …</source>
<translation>Ögelerin çevresinde &amp;tampon …</translation>
</message>
<message>
<source>&amp;Charts</source>
<translation>&amp;Grafikler</translation>
</message>
<message>
<source>&amp;Check the installation</source>
<translation>Kurulumu &amp;denetle</translation>
</message>
<message>
<source>&amp;Clear the filter</source>
<translation>Filtreyi &amp;temizle</translation>
</message>
<message>
<source>&amp;Clear the selection of features</source>
<translation>Öge seçimini &amp;temizle</translation>
</message>
<message>
<source>&amp;Delete the incidents</source>
<translation>Olayları &amp;sil</translation>
</message>
<message>
<source>&amp;Edit</source>
<translation>Dü&amp;zen</translation>
</message>
<message>
<source>&amp;Export …</source>
<translation>&amp;Dışa aktar …</translation>
</message>
<message>
<source>&amp;File</source>
<translation>&amp;Dosya</translation>
</message>
<message>
<source>&amp;Filter beside the map</source>
<translation>Haritanın yanında &amp;filtre</translation>
</message>
<message>
<source>&amp;Find anything …</source>
<translation>Her şeyi &amp;bul …</translation>
</message>
<message>
<source>&amp;Find in articles and incidents</source>
<translation>Makale ve olaylarda &amp;bul</translation>
</message>
<message>
<source>&amp;Full screen</source>
<translation>&amp;Tam ekran</translation>
</message>
<message>
<source>&amp;Go through the queue</source>
<translation>Sırayı &amp;gözden geçir</translation>
</message>
<message>
<source>&amp;Help</source>
<translation>&amp;Yardım</translation>
</message>
<message>
<source>&amp;History</source>
<translation>&amp;Geçmiş</translation>
</message>
<message>
<source>&amp;Import incidents from a table …</source>
<translation>Tablodan olay &amp;içe aktar …</translation>
</message>
<message>
<source>&amp;Keys</source>
<translation>&amp;Tuşlar</translation>
</message>
<message>
<source>&amp;Layers</source>
<translation>&amp;Katmanlar</translation>
</message>
<message>
<source>&amp;Line</source>
<translation>Çi&amp;zgi</translation>
</message>
<message>
<source>&amp;Manual</source>
<translation>&amp;Kılavuz</translation>
</message>
<message>
<source>&amp;Measure</source>
<translation>Ö&amp;lç</translation>
</message>
<message>
<source>&amp;Merge the incidents</source>
<translation>Olayları &amp;birleştir</translation>
</message>
<message>
<source>&amp;New project</source>
<translation>&amp;Yeni proje</translation>
</message>
<message>
<source>&amp;Next panel</source>
<translation>&amp;Sonraki panel</translation>
</message>
<message>
<source>&amp;Not mapped</source>
<translation>&amp;Haritada olmayanlar</translation>
</message>
<message>
<source>&amp;Online basemap, on or off</source>
<translation>Çevrimiçi altlık, aç &amp;veya kapat</translation>
</message>
<message>
<source>&amp;Open articles …</source>
<translation>Makaleleri &amp;aç …</translation>
</message>
<message>
<source>&amp;Panels</source>
<translation>&amp;Paneller</translation>
</message>
<message>
<source>&amp;Paste an article</source>
<translation>Makale &amp;yapıştır</translation>
</message>
<message>
<source>&amp;Point</source>
<translation>&amp;Nokta</translation>
</message>
<message>
<source>&amp;Previous panel</source>
<translation>&amp;Önceki panel</translation>
</message>
<message>
<source>&amp;Quit</source>
<translation>&amp;Çık</translation>
</message>
<message>
<source>&amp;Redo</source>
<translation>&amp;Yinele</translation>
</message>
<message>
<source>&amp;Reset the layout</source>
<translation>Yerleşimi &amp;sıfırla</translation>
</message>
<message>
<source>&amp;Review</source>
<translation>&amp;İnceleme</translation>
</message>
<message>
<source>&amp;Save</source>
<translation>&amp;Kaydet</translation>
</message>
<message>
<source>&amp;Settings …</source>
<translation>&amp;Ayarlar …</translation>
</message>
<message>
<source>&amp;Split the incident by sentences</source>
<translation>Olayı cümlelere &amp;böl</translation>
</message>
<message>
<source>&amp;Table of incidents</source>
<translation>Olay &amp;tablosu</translation>
</message>
<message>
<source>&amp;Undo</source>
<translation>&amp;Geri al</translation>
</message>
<message>
<source>&amp;View</source>
<translation>&amp;Görünüm</translation>
</message>
<message>
<source>0 of {total} shown: the filter hides everything.</source>
<translation>{total} olaydan 0 gösteriliyor: filtre her şeyi gizliyor.</translation>
</message>
<message>
<source>A colour of its own</source>
<translation>Kendi rengi</translation>
</message>
<message>
<source>A copy is in {path}.</source>
<translation>Bir kopyası {path} içinde.</translation>
</message>
<message>
<source>A double click or Enter ends it, Backspace takes the last point back, Escape gives up.</source>
<translation>Çift tıklama veya Enter bitirir, Geri tuşu son noktayı siler, Escape vazgeçer.</translation>
</message>
<message>
<source>A draft: all that was not rejected</source>
<translation>Taslak: reddedilmeyen her şey</translation>
</message>
<message>
<source>A file of this name exists; you will be asked before it is replaced.</source>
<translation>Bu adda bir dosya var; değiştirilmeden önce sorulacak.</translation>
</message>
<message>
<source>A government</source>
<translation>Bir hükümet</translation>
</message>
<message>
<source>A government, not a place</source>
<translation>Bir yer değil, bir hükümet</translation>
</message>
<message>
<source>A month</source>
<translation>Bir ay</translation>
</message>
<message>
<source>A name, or coordinates in any notation</source>
<translation>Bir ad ya da herhangi bir yazımla koordinat</translation>
</message>
<message>
<source>A picture of the map is on the clipboard.</source>
<translation>Haritanın bir resmi panoda.</translation>
</message>
<message>
<source>A sentence under the title</source>
<translation>Başlığın altında bir cümle</translation>
</message>
<message>
<source>A short report made for trying out</source>
<translation>Denemek için kısa bir rapor</translation>
</message>
<message>
<source>A text, PDF, web page or mail</source>
<translation>Bir metin, PDF, web sayfası veya e-posta</translation>
</message>
<message>
<source>A week</source>
<translation>Bir hafta</translation>
</message>
<message>
<source>A year</source>
<translation>Bir yıl</translation>
</message>
<message>
<source>A&amp;ccept the incidents</source>
<translation>Olayları ka&amp;bul et</translation>
</message>
<message>
<source>A&amp;rea</source>
<translation>A&amp;lan</translation>
</message>
<message>
<source>A3, landscape</source>
<translation>A3, yatay</translation>
</message>
<message>
<source>A4, landscape</source>
<translation>A4, yatay</translation>
</message>
<message>
<source>A4, upright</source>
<translation>A4, dikey</translation>
</message>
<message>
<source>About GIS Viewer</source>
<translation>GIS Viewer hakkında</translation>
</message>
<message>
<source>Accept</source>
<translation>Kabul et</translation>
</message>
<message>
<source>Accept it at that place</source>
<translation>O yerde kabul et</translation>
</message>
<message numerus="yes">
<source>Accept {n} incidents</source>
<translation>
<numerusform>{n} olayı kabul et</numerusform>
</translation>
</message>
<message>
<source>Accept “{title}”</source>
<translation>“{title}” olayını kabul et</translation>
</message>
<message>
<source>Accepted</source>
<translation>Kabul edildi</translation>
</message>
<message>
<source>Action</source>
<translation>Eylem</translation>
</message>
<message>
<source>Actor</source>
<translation>Aktör</translation>
</message>
<message>
<source>Actors</source>
<translation>Aktörler</translation>
</message>
<message>
<source>Add a &amp;layer …</source>
<translation>&amp;Katman ekle …</translation>
</message>
<message>
<source>Add a layer</source>
<translation>Katman ekle</translation>
</message>
<message>
<source>Add a layer first.</source>
<translation>Önce bir katman ekleyin.</translation>
</message>
<message>
<source>Add a layer of areas first.</source>
<translation>Önce bir alan katmanı ekleyin.</translation>
</message>
<message>
<source>Add a sentence to “{title}”</source>
<translation>“{title}” olayına cümle ekle</translation>
</message>
<message>
<source>Add an incident</source>
<translation>Olay ekle</translation>
</message>
<message>
<source>Add an incident along a &amp;line</source>
<translation>Bir çizgi &amp;boyunca olay ekle</translation>
</message>
<message>
<source>Add an incident at a &amp;point of the map</source>
<translation>Haritanın bir &amp;noktasına olay ekle</translation>
</message>
<message>
<source>Add an incident over an ar&amp;ea</source>
<translation>Bir a&amp;lan üzerine olay ekle</translation>
</message>
<message>
<source>Add layer “{name}”</source>
<translation>“{name}” katmanını ekle</translation>
</message>
<message>
<source>Add layers</source>
<translation>Katman ekle</translation>
</message>
<message>
<source>Add the selected &amp;words to the incident</source>
<translation>Seçili &amp;sözcükleri olaya ekle</translation>
</message>
<message numerus="yes">
<source>Add {n} layers</source>
<translation>
<numerusform>{n} katman ekle</numerusform>
</translation>
</message>
<message>
<source>Add “{title}”</source>
<translation>“{title}” ekle</translation>
</message>
<message>
<source>Address</source>
<translation>Adres</translation>
</message>
<message>
<source>Adds a layer of the incidents with the nearest feature and how far away it is.</source>
<translation>Olayları en yakın öge ve uzaklığıyla katman olarak ekler.</translation>
</message>
<message>
<source>Adds a layer of the incidents with the nearest land border and how far away it is.</source>
<translation>Olayları en yakın kara sınırı ve uzaklığıyla katman olarak ekler.</translation>
</message>
<message>
<source>Adds the area within a distance of the features as a layer.</source>
<translation>Ögelerden belirli uzaklıktaki alanı katman olarak ekler.</translation>
</message>
<message>
<source>Adds the areas as a layer coloured by the number of incidents, with the number of people killed.</source>
<translation>Alanları olay sayısına göre renkli, ölü sayısıyla birlikte katman olarak ekler.</translation>
</message>
<message>
<source>All articles</source>
<translation>Tüm makaleler</translation>
</message>
<message>
<source>All articles in it</source>
<translation>İçindeki tüm makaleler</translation>
</message>
<message>
<source>All files</source>
<translation>Tüm dosyalar</translation>
</message>
<message>
<source>All incidents are shown.</source>
<translation>Tüm olaylar gösteriliyor.</translation>
</message>
<message>
<source>Ambiguous</source>
<translation>Belirsiz</translation>
</message>
<message>
<source>Analysis “{name}”</source>
<translation>“{name}” çözümlemesi</translation>
</message>
<message>
<source>Another one, by its code or name</source>
<translation>Kodu veya adıyla başka biri</translation>
</message>
<message>
<source>Another reason …</source>
<translation>Başka bir neden …</translation>
</message>
<message>
<source>Any role</source>
<translation>Tüm roller</translation>
</message>
<message>
<source>Any status</source>
<translation>Tüm durumlar</translation>
</message>
<message>
<source>Apply a correction elsewhere</source>
<translation>Düzeltmeyi başka yerlere uygula</translation>
</message>
<message>
<source>Apply all now</source>
<translation>Tümünü şimdi uygula</translation>
</message>
<message>
<source>Apply it there …</source>
<translation>Orada uygula …</translation>
</message>
<message>
<source>Apply the last correction to other mentions</source>
<translation>Son düzeltmeyi öbür anılmalara uygula</translation>
</message>
<message>
<source>Apply the rules</source>
<translation>Kuralları uygula</translation>
</message>
<message numerus="yes">
<source>Apply to {n}</source>
<translation>
<numerusform>{n} tanesine uygula</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Apply “{words}” to {n} others</source>
<translation>
<numerusform>“{words}” düzeltmesini {n} tanesine daha uygula</numerusform>
</translation>
</message>
<message>
<source>Area</source>
<translation>Alan</translation>
</message>
<message>
<source>Area {area}, outline {length}</source>
<translation>Alan {area}, çevre {length}</translation>
</message>
<message>
<source>Areas</source>
<translation>Alanlar</translation>
</message>
<message>
<source>Article</source>
<translation>Makale</translation>
</message>
<message>
<source>Articles</source>
<translation>Makaleler</translation>
</message>
<message>
<source>Articles are files such as .txt, .html, .pdf, .docx, .eml or .jsonl.</source>
<translation>Makaleler .txt, .html, .pdf, .docx, .eml veya .jsonl gibi dosyalardır.</translation>
</message>
<message>
<source>As a layer</source>
<translation>Katman olarak</translation>
</message>
<message>
<source>As in “12 wounded; 300–500 displaced”</source>
<translation>Örneğin “12 wounded; 300–500 displaced”</translation>
</message>
<message>
<source>As incidents</source>
<translation>Olay olarak</translation>
</message>
<message>
<source>As many features in each</source>
<translation>Her birinde eşit sayıda öge</translation>
</message>
<message>
<source>At sea</source>
<translation>Denizde</translation>
</message>
<message>
<source>Attribute table</source>
<translation>Öznitelik tablosu</translation>
</message>
<message>
<source>Attributes</source>
<translation>Öznitelikler</translation>
</message>
<message>
<source>Attributes of the feature</source>
<translation>Ögenin öznitelikleri</translation>
</message>
<message>
<source>Author</source>
<translation>Yazar</translation>
</message>
<message>
<source>Back</source>
<translation>Geri</translation>
</message>
<message>
<source>Back to the default: {label}</source>
<translation>Varsayılana dön: {label}</translation>
</message>
<message>
<source>Back to the defaults</source>
<translation>Varsayılanlara dön</translation>
</message>
<message>
<source>Becomes</source>
<translation>Yeni değeri</translation>
</message>
<message>
<source>Before the first step</source>
<translation>İlk adımdan önce</translation>
</message>
<message>
<source>Begin anew</source>
<translation>Baştan başla</translation>
</message>
<message>
<source>Blue to yellow</source>
<translation>Maviden sarıya</translation>
</message>
<message>
<source>Border or region</source>
<translation>Sınır veya bölge</translation>
</message>
<message>
<source>Borders</source>
<translation>Sınırlar</translation>
</message>
<message>
<source>Breaks</source>
<translation>Eşikler</translation>
</message>
<message>
<source>Buffer around features</source>
<translation>Ögelerin çevresinde tampon</translation>
</message>
<message>
<source>By</source>
<translation>Yazan</translation>
</message>
<message>
<source>By keyboard: arrows move the map, Enter takes its middle. Escape gives up.</source>
<translation>Klavyeyle: oklar haritayı kaydırır, Enter ortasını alır. Escape vazgeçer.</translation>
</message>
<message>
<source>CSV</source>
<translation>CSV</translation>
</message>
<message>
<source>CSV, ACLED-shaped</source>
<translation>CSV, ACLED biçiminde</translation>
</message>
<message>
<source>CSV, UCDP-shaped</source>
<translation>CSV, UCDP biçiminde</translation>
</message>
<message>
<source>Cancel</source>
<translation>Vazgeç</translation>
</message>
<message>
<source>Cancel everything</source>
<translation>Her şeyden vazgeç</translation>
</message>
<message>
<source>Cancel the work under way</source>
<translation>Süren işi durdur</translation>
</message>
<message>
<source>Cancel: {label}</source>
<translation>Durdur: {label}</translation>
</message>
<message>
<source>Casualties</source>
<translation>Kayıplar</translation>
</message>
<message>
<source>Categories: a colour for each value</source>
<translation>Kategoriler: her değere bir renk</translation>
</message>
<message>
<source>Change</source>
<translation>Değiştir</translation>
</message>
<message>
<source>Change how exactly the date is known</source>
<translation>Tarihin kesinliğini değiştir</translation>
</message>
<message>
<source>Change the actors</source>
<translation>Aktörleri değiştir</translation>
</message>
<message>
<source>Change the casualties</source>
<translation>Kayıpları değiştir</translation>
</message>
<message>
<source>Change the coordinates …</source>
<translation>Koordinatları değiştir …</translation>
</message>
<message>
<source>Change the dates</source>
<translation>Tarihleri değiştir</translation>
</message>
<message>
<source>Change the day of publication</source>
<translation>Yayın gününü değiştir</translation>
</message>
<message>
<source>Change the facts of “{title}”</source>
<translation>“{title}” bilgilerini değiştir</translation>
</message>
<message>
<source>Change the notes</source>
<translation>Notları değiştir</translation>
</message>
<message>
<source>Change the number of deaths</source>
<translation>Ölü sayısını değiştir</translation>
</message>
<message>
<source>Change the precision</source>
<translation>Kesinliği değiştir</translation>
</message>
<message>
<source>Change the sub-type</source>
<translation>Alt türü değiştir</translation>
</message>
<message>
<source>Change the tags</source>
<translation>Etiketleri değiştir</translation>
</message>
<message>
<source>Change the title</source>
<translation>Başlığı değiştir</translation>
</message>
<message>
<source>Change the type</source>
<translation>Türü değiştir</translation>
</message>
<message>
<source>Chapters</source>
<translation>Bölümler</translation>
</message>
<message numerus="yes">
<source>Check again: take {n} changes</source>
<translation>
<numerusform>Yeniden denetim: {n} değişikliği al</numerusform>
</translation>
</message>
<message>
<source>Check all incidents</source>
<translation>Tüm olayları denetle</translation>
</message>
<message>
<source>Check the articles a&amp;gain …</source>
<translation>Makaleleri yeniden &amp;denetle …</translation>
</message>
<message>
<source>Check the articles again</source>
<translation>Makaleleri yeniden denetle</translation>
</message>
<message>
<source>Check the installation</source>
<translation>Kurulumu denetle</translation>
</message>
<message>
<source>Check the name; it may have been moved.</source>
<translation>Adı denetleyin; dosya taşınmış olabilir.</translation>
</message>
<message>
<source>Check the two dates; the first is the start.</source>
<translation>İki tarihi denetleyin; ilki başlangıçtır.</translation>
</message>
<message>
<source>Check what was found</source>
<translation>Bulunanları denetleyin</translation>
</message>
<message>
<source>Checking the incidents</source>
<translation>Olaylar denetleniyor</translation>
</message>
<message>
<source>Checking the installation</source>
<translation>Kurulum denetleniyor</translation>
</message>
<message>
<source>Checking …</source>
<translation>Denetleniyor …</translation>
</message>
<message>
<source>Choose the place on the map</source>
<translation>Yeri haritada seç</translation>
</message>
<message>
<source>Choose this place</source>
<translation>Bu yeri seç</translation>
</message>
<message>
<source>Choose this place instead</source>
<translation>Bunun yerine bu yeri seç</translation>
</message>
<message>
<source>Choose what they really are. The file stays as it is.</source>
<translation>Gerçekte ne olduklarını seçin. Dosya olduğu gibi kalır.</translation>
</message>
<message>
<source>Choose “Attribute table” in the menu of a layer to see its rows here.</source>
<translation>Bir katmanın satırlarını burada görmek için menüsünden “Öznitelik tablosu”nu seçin.</translation>
</message>
<message>
<source>Choose …</source>
<translation>Seç …</translation>
</message>
<message>
<source>Classes</source>
<translation>Sınıflar</translation>
</message>
<message>
<source>Classes or labels were left out where a layer lacks their field.</source>
<translation>Alanı olmayan katmanlarda sınıflar veya etiketler atlandı.</translation>
</message>
<message>
<source>Classes, at most</source>
<translation>En çok sınıf sayısı</translation>
</message>
<message>
<source>Clear the filter</source>
<translation>Filtreyi temizle</translation>
</message>
<message>
<source>Clear the selection</source>
<translation>Seçimi temizle</translation>
</message>
<message>
<source>Click a coloured word, a marker or a row of the table: the other two show the same place.</source>
<translation>Renkli bir sözcüğe, işaretçiye veya tablo satırına tıklayın: öbür ikisi aynı yeri gösterir.</translation>
</message>
<message>
<source>Click a feature of a layer on the map to see its attributes here.</source>
<translation>Özniteliklerini burada görmek için haritada bir katman ögesine tıklayın.</translation>
</message>
<message>
<source>Click on the map where it happened.</source>
<translation>Haritada olayın geçtiği yere tıklayın.</translation>
</message>
<message>
<source>Click points on the map, or press the space bar for its middle.</source>
<translation>Haritada noktalara tıklayın ya da ortası için boşluk tuşuna basın.</translation>
</message>
<message>
<source>Click the place on the map (Alt+P)</source>
<translation>Yeri haritada tıkla (Alt+P)</translation>
</message>
<message>
<source>Close</source>
<translation>Kapat</translation>
</message>
<message>
<source>Close call: {name} ({what}) is almost as likely.</source>
<translation>Başa baş: {name} ({what}) neredeyse aynı olasılıkta.</translation>
</message>
<message>
<source>Close the article</source>
<translation>Makaleyi kapat</translation>
</message>
<message>
<source>Close the hints</source>
<translation>İpuçlarını kapat</translation>
</message>
<message>
<source>Close the later copy</source>
<translation>Sonraki kopyayı kapat</translation>
</message>
<message>
<source>Close the message</source>
<translation>İletiyi kapat</translation>
</message>
<message>
<source>Close the panel “{name}”</source>
<translation>“{name}” panelini kapat</translation>
</message>
<message>
<source>Close “{title}”</source>
<translation>“{title}” kapat</translation>
</message>
<message>
<source>Code or name</source>
<translation>Kod veya ad</translation>
</message>
<message>
<source>Codes of precision</source>
<translation>Kesinlik kodları</translation>
</message>
<message>
<source>Colour</source>
<translation>Renk</translation>
</message>
<message>
<source>Colour of the labels</source>
<translation>Etiketlerin rengi</translation>
</message>
<message>
<source>Colours</source>
<translation>Renkler</translation>
</message>
<message>
<source>Column</source>
<translation>Sütun</translation>
</message>
<message>
<source>Compare</source>
<translation>Karşılaştır</translation>
</message>
<message>
<source>Compare with = != &lt; &lt;= &gt; &gt;=, like 'New%', in ('a', 'b'), between 1 and 9, is null; join with and, or, not. Names with blanks stand in "double quotes".</source>
<translation>= != &lt; &lt;= &gt; &gt;=, like 'Yeni%', in ('a', 'b'), between 1 and 9, is null ile karşılaştırın; and, or, not ile bağlayın. Boşluklu adlar "çift tırnak" içinde yazılır.</translation>
</message>
<message>
<source>Comparing articles</source>
<translation>Makaleler karşılaştırılıyor</translation>
</message>
<message>
<source>Confidence</source>
<translation>Güven</translation>
</message>
<message>
<source>Coordinate reference system</source>
<translation>Koordinat referans sistemi</translation>
</message>
<message>
<source>Coordinates</source>
<translation>Koordinatlar</translation>
</message>
<message>
<source>Coordinates of layer “{name}”</source>
<translation>“{name}” katmanının koordinatları</translation>
</message>
<message>
<source>Coordinates of the file</source>
<translation>Dosyadaki koordinatlar</translation>
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
<translation>Bu kurulum hakkında &amp;rapor kopyala</translation>
</message>
<message>
<source>Copy the &amp;map as a picture</source>
<translation>&amp;Haritayı resim olarak kopyala</translation>
</message>
<message>
<source>Copy the &amp;table</source>
<translation>&amp;Tabloyu kopyala</translation>
</message>
<message>
<source>Copy the report</source>
<translation>Raporu kopyala</translation>
</message>
<message>
<source>Copy the selected rows</source>
<translation>Seçili satırları kopyala</translation>
</message>
<message>
<source>Copy the style</source>
<translation>Biçemi kopyala</translation>
</message>
<message>
<source>Copy the style of a layer first.</source>
<translation>Önce bir katmanın biçemini kopyalayın.</translation>
</message>
<message>
<source>Copy the text of an article first.</source>
<translation>Önce bir makalenin metnini kopyalayın.</translation>
</message>
<message>
<source>Copying the map</source>
<translation>Harita kopyalanıyor</translation>
</message>
<message>
<source>Correct</source>
<translation>Düzelt</translation>
</message>
<message>
<source>Correct the place</source>
<translation>Yeri düzelt</translation>
</message>
<message>
<source>Country</source>
<translation>Ülke</translation>
</message>
<message>
<source>Dark</source>
<translation>Koyu</translation>
</message>
<message>
<source>Data</source>
<translation>Veri</translation>
</message>
<message>
<source>Date</source>
<translation>Tarih</translation>
</message>
<message>
<source>Date after publication</source>
<translation>Yayından sonraki tarih</translation>
</message>
<message>
<source>Date, or first day</source>
<translation>Tarih veya ilk gün</translation>
</message>
<message>
<source>Date: {words}</source>
<translation>Tarih: {words}</translation>
</message>
<message>
<source>Dateline</source>
<translation>Haberin geçildiği yer</translation>
</message>
<message>
<source>Dates</source>
<translation>Tarihler</translation>
</message>
<message>
<source>Dates in numbers</source>
<translation>Sayıyla yazılı tarihler</translation>
</message>
<message>
<source>Dates, coordinates, countries, sources and numbers of all incidents can be checked here.</source>
<translation>Tüm olayların tarih, koordinat, ülke, kaynak ve sayıları burada denetlenebilir.</translation>
</message>
<message>
<source>Day of publication</source>
<translation>Yayın günü</translation>
</message>
<message>
<source>Deaths</source>
<translation>Ölüler</translation>
</message>
<message>
<source>Decisions are signed with your initials, and you have set none.</source>
<translation>Kararlar adınızın baş harfleriyle imzalanır; siz henüz yazmadınız.</translation>
</message>
<message numerus="yes">
<source>Delete {n} incidents</source>
<translation>
<numerusform>{n} olayı sil</numerusform>
</translation>
</message>
<message>
<source>Denied</source>
<translation>Yalanlandı</translation>
</message>
<message>
<source>Detach or attach the panel “{name}”</source>
<translation>“{name}” panelini ayır veya yerleştir</translation>
</message>
<message>
<source>Details</source>
<translation>Ayrıntılar</translation>
</message>
<message>
<source>Different values</source>
<translation>Farklı değer</translation>
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
<translation>Uzaklık</translation>
</message>
<message>
<source>Distance to the nearest &amp;border …</source>
<translation>En yakın &amp;sınıra uzaklık …</translation>
</message>
<message>
<source>Distance to the nearest border</source>
<translation>En yakın sınıra uzaklık</translation>
</message>
<message>
<source>District</source>
<translation>İlçe</translation>
</message>
<message>
<source>Done</source>
<translation>Bitti</translation>
</message>
<message>
<source>Double click or Enter: go to the state after this step</source>
<translation>Çift tıklama veya Enter: bu adımdan sonraki duruma git</translation>
</message>
<message>
<source>Double-click or press Enter to change a colour or label; clear the box to hide a class</source>
<translation>Renk veya etiketi değiştirmek için çift tıklayın veya Enter'a basın; sınıfı gizlemek için kutuyu boşaltın</translation>
</message>
<message>
<source>Doubtful</source>
<translation>Kuşkulu</translation>
</message>
<message>
<source>Doubtful incidents</source>
<translation>Kuşkulu olaylar</translation>
</message>
<message>
<source>Down</source>
<translation>Aşağı</translation>
</message>
<message numerus="yes">
<source>Draft: {n} were not reviewed by a person. The export says so.</source>
<translation>
<numerusform>Taslak: {n} tanesi bir kişi tarafından incelenmedi. Dışa aktarma bunu belirtir.</numerusform>
</translation>
</message>
<message>
<source>Drag a rectangle over the map; with Shift it adds to the selection. Escape ends it.</source>
<translation>Haritada bir dikdörtgen çekin; Shift ile seçime eklenir. Escape bitirir.</translation>
</message>
<message>
<source>Drag over bars, or use arrows, Shift and Enter, to show only these numbers</source>
<translation>Yalnızca bu sayıları göstermek için çubuklar üzerinde sürükleyin veya ok, Shift ve Enter kullanın</translation>
</message>
<message>
<source>Draw a line on the map</source>
<translation>Haritada çizgi çiz</translation>
</message>
<message>
<source>Draw a line on the map (Alt+L)</source>
<translation>Haritada çizgi çiz (Alt+L)</translation>
</message>
<message>
<source>Draw an area on the map</source>
<translation>Haritada alan çiz</translation>
</message>
<message>
<source>Draw an area on the map (Alt+R)</source>
<translation>Haritada alan çiz (Alt+R)</translation>
</message>
<message>
<source>Draw as</source>
<translation>Çizim biçimi</translation>
</message>
<message>
<source>Draw only the features that the filter lets through</source>
<translation>Yalnızca filtreden geçen ögeleri çiz</translation>
</message>
<message>
<source>Draw the area, corner by corner.</source>
<translation>Alanı köşe köşe çizin.</translation>
</message>
<message>
<source>Draw the line, point by point.</source>
<translation>Çizgiyi nokta nokta çizin.</translation>
</message>
<message>
<source>Drawing the countries</source>
<translation>Ülkeler çiziliyor</translation>
</message>
<message>
<source>Drawn from zoom</source>
<translation>Çizildiği en küçük yakınlık</translation>
</message>
<message>
<source>Duplicate</source>
<translation>Çoğalt</translation>
</message>
<message>
<source>Duplicate layer “{name}”</source>
<translation>“{name}” katmanını çoğalt</translation>
</message>
<message>
<source>Earlier work</source>
<translation>Önceki çalışma</translation>
</message>
<message>
<source>Edit</source>
<translation>Düzenleme</translation>
</message>
<message>
<source>Edit the record</source>
<translation>Kaydı düzenle</translation>
</message>
<message>
<source>End measuring (Escape)</source>
<translation>Ölçmeyi bitir (Escape)</translation>
</message>
<message>
<source>Enter puts it at its likeliest place, or lets you click on the map; 1–9 choose a place</source>
<translation>Enter en olası yere koyar ya da haritada tıklatır; 1–9 bir yer seçer</translation>
</message>
<message>
<source>Enter the address and the credit of a provider in the settings, under Map.</source>
<translation>Ayarlarda, Harita altında bir sağlayıcının adresini ve adını yazın.</translation>
</message>
<message>
<source>Equal steps</source>
<translation>Eşit adımlar</translation>
</message>
<message>
<source>Event</source>
<translation>Olay</translation>
</message>
<message>
<source>Event type</source>
<translation>Olay türü</translation>
</message>
<message>
<source>Event without a place</source>
<translation>Yeri olmayan olay</translation>
</message>
<message>
<source>Every edit is already in {path}.</source>
<translation>Her düzenleme zaten {path} içinde.</translation>
</message>
<message>
<source>Everything</source>
<translation>Her şey</translation>
</message>
<message>
<source>Everything that was found has a marker.</source>
<translation>Bulunan her şeyin işaretçisi var.</translation>
</message>
<message>
<source>Exchange them</source>
<translation>Yerlerini değiştir</translation>
</message>
<message>
<source>Export</source>
<translation>Dışa aktar</translation>
</message>
<message>
<source>Export features</source>
<translation>Ögeleri dışa aktar</translation>
</message>
<message>
<source>Export features…</source>
<translation>Ögeleri dışa aktar…</translation>
</message>
<message>
<source>Export makes a map that opens in any browser, pictures, or data for other programs.</source>
<translation>Dışa aktarma her tarayıcıda açılan bir harita, resimler veya başka programlar için veri üretir.</translation>
</message>
<message>
<source>Export the rules</source>
<translation>Kuralları dışa aktar</translation>
</message>
<message>
<source>Export the selected rows, or all that are shown</source>
<translation>Seçili satırları veya gösterilenlerin tümünü dışa aktar</translation>
</message>
<message>
<source>Export …</source>
<translation>Dışa aktar …</translation>
</message>
<message>
<source>Exported to {path} ({size}).</source>
<translation>{path} olarak dışa aktarıldı ({size}).</translation>
</message>
<message>
<source>Exported {count} to {path}.</source>
<translation>{count} {path} içine aktarıldı.</translation>
</message>
<message>
<source>Exporting “{name}”</source>
<translation>“{name}” dışa aktarılıyor</translation>
</message>
<message>
<source>Extent</source>
<translation>Kapsam</translation>
</message>
<message>
<source>F&amp;acts of the article …</source>
<translation>Makalenin &amp;bilgileri …</translation>
</message>
<message>
<source>F&amp;ind in this article</source>
<translation>Bu makalede b&amp;ul</translation>
</message>
<message>
<source>Facts of the article</source>
<translation>Makalenin bilgileri</translation>
</message>
<message>
<source>Facts of the article …</source>
<translation>Makalenin bilgileri …</translation>
</message>
<message>
<source>Facts of the article: title, outlet, author, address, file</source>
<translation>Makalenin bilgileri: başlık, yayın, yazar, adres, dosya</translation>
</message>
<message>
<source>Failed</source>
<translation>Başarısız</translation>
</message>
<message>
<source>Fatalities</source>
<translation>Ölüler</translation>
</message>
<message>
<source>Fatalities, at least</source>
<translation>Ölüler, en az</translation>
</message>
<message>
<source>Fatalities, at most</source>
<translation>Ölüler, en çok</translation>
</message>
<message>
<source>Feature {n}</source>
<translation>Öge {n}</translation>
</message>
<message>
<source>Features</source>
<translation>Ögeler</translation>
</message>
<message>
<source>Features found</source>
<translation>Bulunan ögeler</translation>
</message>
<message>
<source>Fetch the basemap from {host}?</source>
<translation>Altlık {host} adresinden alınsın mı?</translation>
</message>
<message>
<source>Field</source>
<translation>Alan</translation>
</message>
<message>
<source>Fields</source>
<translation>Alanlar</translation>
</message>
<message>
<source>Fields stand in braces: {name} ({people:,}). “\n” begins a new line; “:,” parts thousands.</source>
<translation>Alanlar ayraç içinde yazılır: {name} ({people:,}). “
” yeni satır başlatır; “:,” binlikleri ayırır.</translation>
</message>
<message>
<source>Figures</source>
<translation>Sayılar</translation>
</message>
<message>
<source>File</source>
<translation>Dosya</translation>
</message>
<message>
<source>Files read</source>
<translation>Okunan dosyalar</translation>
</message>
<message>
<source>Filter</source>
<translation>Filtre</translation>
</message>
<message>
<source>Filter incidents</source>
<translation>Olayları filtrele</translation>
</message>
<message>
<source>Filter of layer “{name}”</source>
<translation>“{name}” katmanının filtresi</translation>
</message>
<message>
<source>Filter of the table</source>
<translation>Tablo filtresi</translation>
</message>
<message>
<source>Filter the map</source>
<translation>Haritayı filtrele</translation>
</message>
<message>
<source>Filter what was not mapped</source>
<translation>Haritada olmayanları filtrele</translation>
</message>
<message>
<source>Filter, such as: population &gt; 1000 and name like 'New%'</source>
<translation>Filtre, örneğin: population &gt; 1000 and name like 'New%'</translation>
</message>
<message>
<source>Filter: {filter}</source>
<translation>Filtre: {filter}</translation>
</message>
<message>
<source>Find</source>
<translation>Bul</translation>
</message>
<message>
<source>Find a setting</source>
<translation>Ayar bul</translation>
</message>
<message>
<source>Find actions, incidents, articles, layers, places, coordinates</source>
<translation>Eylem, olay, makale, katman, yer, koordinat bul</translation>
</message>
<message>
<source>Find anything</source>
<translation>Her şeyi bul</translation>
</message>
<message>
<source>Find in articles and incidents</source>
<translation>Makale ve olaylarda bul</translation>
</message>
<message>
<source>Find in the article</source>
<translation>Makalede bul</translation>
</message>
<message>
<source>Find in the log</source>
<translation>Günlükte bul</translation>
</message>
<message>
<source>Find in the manual</source>
<translation>Kılavuzda bul</translation>
</message>
<message numerus="yes">
<source>Find the files of {n} layers</source>
<translation>
<numerusform>{n} katmanın dosyalarını bul</numerusform>
</translation>
</message>
<message>
<source>Find what is d&amp;oubtful</source>
<translation>&amp;Kuşkulu olanı bul</translation>
</message>
<message>
<source>Finding features</source>
<translation>Ögeler aranıyor</translation>
</message>
<message>
<source>Finding places …</source>
<translation>Yerler aranıyor …</translation>
</message>
<message>
<source>Finds the incidents inside the areas, selects them in the table, and adds them as a layer.</source>
<translation>Alanların içindeki olayları bulur, tabloda seçer ve katman olarak ekler.</translation>
</message>
<message>
<source>Finds the incidents within a distance of a feature, selects them, and adds them as a layer.</source>
<translation>Bir ögeye belirli uzaklıktaki olayları bulur, seçer ve katman olarak ekler.</translation>
</message>
<message>
<source>Finds words in the texts of all articles and in all fields of the incidents.</source>
<translation>Tüm makalelerin metinlerinde ve olayların tüm alanlarında sözcük arar.</translation>
</message>
<message>
<source>First actor</source>
<translation>Birinci aktör</translation>
</message>
<message>
<source>First article</source>
<translation>İlk makale</translation>
</message>
<message>
<source>Folder</source>
<translation>Klasör</translation>
</message>
<message>
<source>For Google Earth, with time</source>
<translation>Google Earth için, zamanla</translation>
</message>
<message>
<source>For QGIS, with true shapes</source>
<translation>QGIS için, gerçek biçimleriyle</translation>
</message>
<message>
<source>For maps and programs</source>
<translation>Haritalar ve programlar için</translation>
</message>
<message>
<source>For print: sharp at any size</source>
<translation>Baskı için: her boyutta keskin</translation>
</message>
<message>
<source>For spreadsheets; can be read back</source>
<translation>Hesap tabloları için; geri okunabilir</translation>
</message>
<message>
<source>For the web and slides</source>
<translation>Web ve slaytlar için</translation>
</message>
<message>
<source>Form of the text</source>
<translation>Metnin biçimi</translation>
</message>
<message>
<source>Format</source>
<translation>Biçim</translation>
</message>
<message>
<source>Found</source>
<translation>Bulundu</translation>
</message>
<message>
<source>From what to what</source>
<translation>Neyden neye</translation>
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
<translation>GeoJSON ve diğer harita verileri</translation>
</message>
<message>
<source>GeoPackage</source>
<translation>GeoPackage</translation>
</message>
<message>
<source>Geometries</source>
<translation>Geometriler</translation>
</message>
<message>
<source>Geometry</source>
<translation>Geometri</translation>
</message>
<message>
<source>Getting ready to read articles</source>
<translation>Makale okumaya hazırlanıyor</translation>
</message>
<message>
<source>Go online</source>
<translation>Çevrimiçi ol</translation>
</message>
<message>
<source>Go to the &amp;map</source>
<translation>&amp;Haritaya git</translation>
</message>
<message>
<source>Go to {position}</source>
<translation>{position} konumuna git</translation>
</message>
<message>
<source>Grades: darker or lighter with a number</source>
<translation>Dereceler: sayıya göre koyu veya açık</translation>
</message>
<message>
<source>Group</source>
<translation>Grup</translation>
</message>
<message>
<source>Group {n}</source>
<translation>Grup {n}</translation>
</message>
<message numerus="yes">
<source>Group {n} layers</source>
<translation>
<numerusform>{n} katmanı grupla</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Group “{name}”, {n} layers</source>
<translation>
<numerusform>“{name}” grubu, {n} katman</numerusform>
</translation>
</message>
<message>
<source>Groups of settings</source>
<translation>Ayar grupları</translation>
</message>
<message>
<source>Guard against text that a spreadsheet takes for a formula</source>
<translation>Hesap tablosunun formül sanacağı metni etkisizleştir</translation>
</message>
<message>
<source>Height in pixels</source>
<translation>Piksel olarak yükseklik</translation>
</message>
<message>
<source>Hide layer “{name}”</source>
<translation>“{name}” katmanını gizle</translation>
</message>
<message>
<source>Hints</source>
<translation>İpuçları</translation>
</message>
<message>
<source>Histogram</source>
<translation>Histogram</translation>
</message>
<message>
<source>History</source>
<translation>Geçmiş</translation>
</message>
<message>
<source>Identifier</source>
<translation>Kimlik</translation>
</message>
<message>
<source>Import</source>
<translation>İçe aktar</translation>
</message>
<message>
<source>Import incidents</source>
<translation>Olayları içe aktar</translation>
</message>
<message>
<source>Import rules</source>
<translation>Kuralları içe aktar</translation>
</message>
<message>
<source>Import “{name}”</source>
<translation>“{name}” içe aktar</translation>
</message>
<message>
<source>Import …</source>
<translation>İçe aktar …</translation>
</message>
<message>
<source>Imported</source>
<translation>İçe aktarıldı</translation>
</message>
<message>
<source>Importing “{name}”</source>
<translation>“{name}” içe aktarılıyor</translation>
</message>
<message>
<source>In one column of text</source>
<translation>Tek metin sütununda</translation>
</message>
<message>
<source>In the review queue</source>
<translation>İnceleme sırasında</translation>
</message>
<message>
<source>In two columns of numbers</source>
<translation>İki sayı sütununda</translation>
</message>
<message>
<source>Incident</source>
<translation>Olay</translation>
</message>
<message>
<source>Incidents</source>
<translation>Olaylar</translation>
</message>
<message>
<source>Incidents &amp;inside areas …</source>
<translation>Alanların &amp;içindeki olaylar …</translation>
</message>
<message>
<source>Incidents &amp;near features …</source>
<translation>Ögelerin &amp;yakınındaki olaylar …</translation>
</message>
<message>
<source>Incidents and places will be listed here.</source>
<translation>Olaylar ve yerler burada listelenecek.</translation>
</message>
<message>
<source>Incidents can be reviewed, edited and filtered in time; a layer is only shown.</source>
<translation>Olaylar incelenebilir, düzenlenebilir ve zamana göre filtrelenebilir; katman yalnızca gösterilir.</translation>
</message>
<message>
<source>Incidents in {layer}</source>
<translation>{layer} içindeki olaylar</translation>
</message>
<message>
<source>Incidents inside areas</source>
<translation>Alanların içindeki olaylar</translation>
</message>
<message>
<source>Incidents near features</source>
<translation>Ögelerin yakınındaki olaylar</translation>
</message>
<message>
<source>Incidents only</source>
<translation>Yalnızca olaylar</translation>
</message>
<message>
<source>Incidents per &amp;area …</source>
<translation>A&amp;lan başına olaylar …</translation>
</message>
<message>
<source>Incidents per area</source>
<translation>Alan başına olaylar</translation>
</message>
<message>
<source>Incidents per area of {layer}</source>
<translation>{layer} alanlarına göre olaylar</translation>
</message>
<message>
<source>Incidents with their sentences</source>
<translation>Cümleleriyle birlikte olaylar</translation>
</message>
<message>
<source>Incidents within {distance} of {layer}</source>
<translation>{layer} çevresinde {distance} içindeki olaylar</translation>
</message>
<message>
<source>Is its file where it was?</source>
<translation>Dosyası eski yerinde mi?</translation>
</message>
<message>
<source>It was in {folder}.</source>
<translation>{folder} içindeydi.</translation>
</message>
<message>
<source>Join overlapping areas into one</source>
<translation>Çakışan alanları birleştir</translation>
</message>
<message>
<source>KML</source>
<translation>KML</translation>
</message>
<message>
<source>KML in one packed file</source>
<translation>Sıkıştırılmış tek dosyada KML</translation>
</message>
<message>
<source>KMZ</source>
<translation>KMZ</translation>
</message>
<message>
<source>Keep apart</source>
<translation>Ayrı tut</translation>
</message>
<message>
<source>Keep it for the next start</source>
<translation>Sonraki açılışa sakla</translation>
</message>
<message>
<source>Keeping the style</source>
<translation>Biçem saklanıyor</translation>
</message>
<message>
<source>Keeps them apart and does not ask again</source>
<translation>Ayrı tutar ve yeniden sormaz</translation>
</message>
<message>
<source>Keys</source>
<translation>Tuşlar</translation>
</message>
<message>
<source>Kind</source>
<translation>Tür</translation>
</message>
<message>
<source>Known</source>
<translation>Bilinen</translation>
</message>
<message>
<source>L&amp;og of changes</source>
<translation>Değişiklik &amp;günlüğü</translation>
</message>
<message>
<source>Label</source>
<translation>Etiket</translation>
</message>
<message>
<source>Labels</source>
<translation>Etiketler</translation>
</message>
<message>
<source>Labels from zoom</source>
<translation>Etiketlerin başladığı yakınlık</translation>
</message>
<message>
<source>Language</source>
<translation>Dil</translation>
</message>
<message>
<source>Last changed</source>
<translation>Son değişiklik</translation>
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
<translation>Enlem</translation>
</message>
<message>
<source>Latitude and longitude: 40.2, 44.5</source>
<translation>Enlem ve boylam: 40.2, 44.5</translation>
</message>
<message>
<source>Latitude or northing comes first</source>
<translation>Enlem veya kuzey önce gelir</translation>
</message>
<message>
<source>Latitude or y</source>
<translation>Enlem veya y</translation>
</message>
<message>
<source>Latitude, longitude, in any notation</source>
<translation>Enlem, boylam; herhangi bir yazımla</translation>
</message>
<message>
<source>Layer</source>
<translation>Katman</translation>
</message>
<message>
<source>Layer in the file</source>
<translation>Dosyadaki katman</translation>
</message>
<message>
<source>Layers</source>
<translation>Katmanlar</translation>
</message>
<message>
<source>Layers of the file</source>
<translation>Dosyanın katmanları</translation>
</message>
<message>
<source>Leave out names of people, and the sentences</source>
<translation>Kişi adlarını ve cümleleri çıkar</translation>
</message>
<message>
<source>Leave out the articles' sentences</source>
<translation>Makalelerin cümlelerini çıkar</translation>
</message>
<message>
<source>Leave the place as it is (Escape)</source>
<translation>Yeri olduğu gibi bırak (Escape)</translation>
</message>
<message>
<source>Left out: {parts}.</source>
<translation>Atlananlar: {parts}.</translation>
</message>
<message>
<source>Length {length}</source>
<translation>Uzunluk {length}</translation>
</message>
<message>
<source>Length {length}, last leg {last}</source>
<translation>Uzunluk {length}, son parça {last}</translation>
</message>
<message>
<source>Libraries</source>
<translation>Kitaplıklar</translation>
</message>
<message>
<source>Library</source>
<translation>Kitaplık</translation>
</message>
<message>
<source>Licence</source>
<translation>Lisans</translation>
</message>
<message>
<source>Lies at {place}, at sea.</source>
<translation>{place} konumunda, denizde.</translation>
</message>
<message>
<source>Lies at {place}, in {country}.</source>
<translation>{place} konumunda, {country}.</translation>
</message>
<message>
<source>Light</source>
<translation>Açık</translation>
</message>
<message>
<source>Light to dark blue</source>
<translation>Açıktan koyu maviye</translation>
</message>
<message>
<source>Light to dark red</source>
<translation>Açıktan koyu kırmızıya</translation>
</message>
<message>
<source>Line</source>
<translation>Çizgi</translation>
</message>
<message>
<source>Lines</source>
<translation>Çizgiler</translation>
</message>
<message>
<source>Lines and areas, not a point on each</source>
<translation>Her birinde nokta değil, çizgi ve alanlar</translation>
</message>
<message>
<source>Load it again</source>
<translation>Yeniden yükle</translation>
</message>
<message>
<source>Log</source>
<translation>Günlük</translation>
</message>
<message>
<source>Log of changes</source>
<translation>Değişiklik günlüğü</translation>
</message>
<message>
<source>Longitude</source>
<translation>Boylam</translation>
</message>
<message>
<source>Longitude or x</source>
<translation>Boylam veya x</translation>
</message>
<message>
<source>Look for it …</source>
<translation>Ara …</translation>
</message>
<message>
<source>Looking for “{words}”</source>
<translation>“{words}” aranıyor</translation>
</message>
<message>
<source>Looking through “{folder}”</source>
<translation>“{folder}” taranıyor</translation>
</message>
<message>
<source>Looking up the position</source>
<translation>Konum aranıyor</translation>
</message>
<message>
<source>Looking where “{name}” lies</source>
<translation>“{name}” katmanının nerede olduğuna bakılıyor</translation>
</message>
<message>
<source>Manual</source>
<translation>Kılavuz</translation>
</message>
<message>
<source>Map</source>
<translation>Harita</translation>
</message>
<message>
<source>Map it</source>
<translation>Haritaya koy</translation>
</message>
<message>
<source>Map the places of a news article</source>
<translation>Bir haberin yerlerini haritaya koyun</translation>
</message>
<message>
<source>Map “{words}”</source>
<translation>“{words}” haritaya koy</translation>
</message>
<message>
<source>Maps the places and incidents of news articles, offline. Free software under the MIT licence.</source>
<translation>Haberlerdeki yerleri ve olayları çevrimdışı haritaya koyar. MIT lisanslı özgür yazılım.</translation>
</message>
<message>
<source>Mark CSV as UTF-8, for older spreadsheets</source>
<translation>Eski hesap tabloları için CSV'yi UTF-8 olarak işaretle</translation>
</message>
<message>
<source>Mark all</source>
<translation>Tümünü işaretle</translation>
</message>
<message>
<source>Mark as unsure</source>
<translation>Kuşkulu olarak işaretle</translation>
</message>
<message>
<source>Mark none</source>
<translation>Hiçbirini işaretleme</translation>
</message>
<message>
<source>Mark the incidents as &amp;unsure</source>
<translation>Olayları &amp;kuşkulu olarak işaretle</translation>
</message>
<message numerus="yes">
<source>Mark {n} incidents as unsure</source>
<translation>
<numerusform>{n} olayı kuşkulu olarak işaretle</numerusform>
</translation>
</message>
<message>
<source>Mark “{title}” as new</source>
<translation>“{title}” olayını yeni olarak işaretle</translation>
</message>
<message>
<source>Mark “{title}” as unsure</source>
<translation>“{title}” olayını kuşkulu olarak işaretle</translation>
</message>
<message>
<source>May be</source>
<translation>Olabilir</translation>
</message>
<message>
<source>Mean</source>
<translation>Ortalama</translation>
</message>
<message>
<source>Measure</source>
<translation>Ölçüm</translation>
</message>
<message>
<source>Median</source>
<translation>Ortanca</translation>
</message>
<message>
<source>Mention</source>
<translation>Anılma</translation>
</message>
<message>
<source>Merge into one incident</source>
<translation>Tek olayda birleştir</translation>
</message>
<message numerus="yes">
<source>Merge {n} incidents</source>
<translation>
<numerusform>{n} olayı birleştir</numerusform>
</translation>
</message>
<message>
<source>Messages</source>
<translation>İletiler</translation>
</message>
<message>
<source>Most are in {place} then.</source>
<translation>O zaman çoğu şurada olur: {place}.</translation>
</message>
<message>
<source>Move the layer down</source>
<translation>Katmanı aşağı taşı</translation>
</message>
<message>
<source>Move the layer up</source>
<translation>Katmanı yukarı taşı</translation>
</message>
<message>
<source>Move “{title}”</source>
<translation>“{title}” taşı</translation>
</message>
<message>
<source>Move “{title}” to {place}</source>
<translation>“{title}” olayını {place} konumuna taşı</translation>
</message>
<message>
<source>Name of the new layer</source>
<translation>Yeni katmanın adı</translation>
</message>
<message>
<source>Names, with “;” between them</source>
<translation>Adlar, aralarında “;” ile</translation>
</message>
<message>
<source>Naming {where} in the same sentence would speak for {name} ({what}).</source>
<translation>Aynı cümlede {where} anılsaydı {name} ({what}) öne geçerdi.</translation>
</message>
<message>
<source>Natural breaks</source>
<translation>Doğal eşikler</translation>
</message>
<message>
<source>Near a place</source>
<translation>Bir yerin yakınında</translation>
</message>
<message>
<source>Nearest &amp;feature to each incident …</source>
<translation>Her olaya en yakın &amp;öge …</translation>
</message>
<message>
<source>Nearest feature to each incident</source>
<translation>Her olaya en yakın öge</translation>
</message>
<message>
<source>Nearest of {layer}</source>
<translation>{layer} içinden en yakını</translation>
</message>
<message>
<source>New</source>
<translation>Yeni</translation>
</message>
<message>
<source>New incident</source>
<translation>Yeni olay</translation>
</message>
<message>
<source>Next</source>
<translation>Sonraki</translation>
</message>
<message>
<source>Next · previous</source>
<translation>Sonraki · önceki</translation>
</message>
<message>
<source>No article and no event seems to be told twice.</source>
<translation>Hiçbir makale ya da olay iki kez anlatılmış görünmüyor.</translation>
</message>
<message>
<source>No articles yet. Open one, paste one, or drop files here.</source>
<translation>Henüz makale yok. Bir makale açın, yapıştırın veya dosyaları buraya bırakın.</translation>
</message>
<message>
<source>No date in the text</source>
<translation>Metinde tarih yok</translation>
</message>
<message>
<source>No incidents</source>
<translation>Olay yok</translation>
</message>
<message>
<source>No labels</source>
<translation>Etiketsiz</translation>
</message>
<message>
<source>No layers. Add a GeoJSON file, or drop one on the map.</source>
<translation>Katman yok. Bir GeoJSON dosyası ekleyin veya haritaya bırakın.</translation>
</message>
<message>
<source>No online basemap has been set up.</source>
<translation>Çevrimiçi altlık ayarlanmamış.</translation>
</message>
<message>
<source>No place of this name is known: click on the map, or draw.</source>
<translation>Bu adda bilinen yer yok: haritada tıklayın veya çizin.</translation>
</message>
<message>
<source>No rules yet. Correct a place in the review, then let the correction apply to other mentions with T.</source>
<translation>Henüz kural yok. İncelemede bir yeri düzeltin, sonra T ile öbür anılmalara uygulayın.</translation>
</message>
<message>
<source>No value</source>
<translation>Değer yok</translation>
</message>
<message>
<source>No words are selected.</source>
<translation>Sözcük seçilmedi.</translation>
</message>
<message>
<source>None</source>
<translation>Yok</translation>
</message>
<message>
<source>Not a place</source>
<translation>Yer değil</translation>
</message>
<message>
<source>Not an incident</source>
<translation>Olay değil</translation>
</message>
<message>
<source>Not known</source>
<translation>Bilinmiyor</translation>
</message>
<message>
<source>Not located</source>
<translation>Yeri belirlenmedi</translation>
</message>
<message>
<source>Not mapped</source>
<translation>Haritada değil</translation>
</message>
<message>
<source>Not the same</source>
<translation>Aynısı değil</translation>
</message>
<message>
<source>Note</source>
<translation>Not</translation>
</message>
<message>
<source>Notes</source>
<translation>Notlar</translation>
</message>
<message>
<source>Nothing doubtful was found.</source>
<translation>Kuşkulu bir şey bulunmadı.</translation>
</message>
<message>
<source>Nothing has all of these words.</source>
<translation>Bu sözcüklerin hepsini içeren bir şey yok.</translation>
</message>
<message>
<source>Nothing has asked for the network; anything that would is refused and counted here.</source>
<translation>Hiçbir şey ağa erişmek istemedi; istenirse reddedilir ve burada sayılır.</translation>
</message>
<message>
<source>Nothing has been changed yet.</source>
<translation>Henüz hiçbir şey değiştirilmedi.</translation>
</message>
<message>
<source>Nothing is left to review.</source>
<translation>İncelenecek bir şey kalmadı.</translation>
</message>
<message>
<source>Nothing is let out this way: the export will be empty, and say so.</source>
<translation>Bu ayarla hiçbir şey çıkmaz: dışa aktarma boş olur ve bunu belirtir.</translation>
</message>
<message>
<source>Nothing was drawn: the points lie upon one another.</source>
<translation>Hiçbir şey çizilmedi: noktalar üst üste.</translation>
</message>
<message>
<source>Nothing would change.</source>
<translation>Hiçbir şey değişmezdi.</translation>
</message>
<message>
<source>Now</source>
<translation>Şimdi</translation>
</message>
<message>
<source>Numbers</source>
<translation>Sayılar</translation>
</message>
<message>
<source>Of several kinds</source>
<translation>Birkaç türden</translation>
</message>
<message numerus="yes">
<source>Of the first {n} rows {located} have a place and {dated} a date.</source>
<translation>
<numerusform>İlk {n} satırdan {located} tanesinin yeri, {dated} tanesinin tarihi var.</numerusform>
</translation>
</message>
<message>
<source>Of which articles</source>
<translation>Hangi makalelerden</translation>
</message>
<message>
<source>Of {total} features looked at, {n} lie in the country that they name; with the two exchanged, {m} do.</source>
<translation>Bakılan {total} nesneden {n} tanesi adını verdiği ülkede; ikisi yer değiştirince {m} tanesi.</translation>
</message>
<message>
<source>Of {total} features looked at, {n} lie near your incidents; with the two exchanged, {m} do.</source>
<translation>Bakılan {total} nesneden {n} tanesi olaylarınızın yakınında; ikisi yer değiştirince {m} tanesi.</translation>
</message>
<message>
<source>Of {total} features looked at, {n} lie on land; with the two exchanged, {m} do.</source>
<translation>Bakılan {total} nesneden {n} tanesi karada; ikisi yer değiştirince {m} tanesi.</translation>
</message>
<message numerus="yes">
<source>Offline, {n} requests</source>
<translation>
<numerusform>Çevrimdışı, {n} istek</numerusform>
</translation>
</message>
<message>
<source>One file that works offline</source>
<translation>Çevrimdışı çalışan tek dosya</translation>
</message>
<message>
<source>One is made whenever a project with new steps is closed; the settings say how many are kept.</source>
<translation>Yeni adımları olan bir proje her kapatıldığında biri oluşturulur; kaç tane saklanacağını ayarlar belirler.</translation>
</message>
<message>
<source>One symbol</source>
<translation>Tek simge</translation>
</message>
<message>
<source>Online basemap</source>
<translation>Çevrimiçi altlık</translation>
</message>
<message numerus="yes">
<source>Online: {host}, {n} requests</source>
<translation>
<numerusform>Çevrimiçi: {host}, {n} istek</numerusform>
</translation>
</message>
<message>
<source>Only in</source>
<translation>Yalnızca şurada</translation>
</message>
<message>
<source>Only possible</source>
<translation>Yalnızca olası</translation>
</message>
<message>
<source>Only the selected incident</source>
<translation>Yalnızca seçili olay</translation>
</message>
<message>
<source>Only what was accepted in review</source>
<translation>Yalnızca incelemede kabul edilen</translation>
</message>
<message>
<source>Only where the place is in {country} now</source>
<translation>Yalnızca yer şu an {country} içindeyse</translation>
</message>
<message>
<source>Opacity</source>
<translation>Opaklık</translation>
</message>
<message>
<source>Opacity of layer “{name}”</source>
<translation>“{name}” katmanının opaklığı</translation>
</message>
<message>
<source>Opacity of the filling</source>
<translation>Dolgunun opaklığı</translation>
</message>
<message>
<source>Opacity of the layer</source>
<translation>Katmanın opaklığı</translation>
</message>
<message>
<source>Open</source>
<translation>Aç</translation>
</message>
<message>
<source>Open a &amp;folder …</source>
<translation>&amp;Klasör aç …</translation>
</message>
<message>
<source>Open a folder</source>
<translation>Klasör aç</translation>
</message>
<message>
<source>Open a folder of articles</source>
<translation>Makale klasörü aç</translation>
</message>
<message>
<source>Open a pro&amp;ject …</source>
<translation>Pro&amp;je aç …</translation>
</message>
<message>
<source>Open a project</source>
<translation>Proje aç</translation>
</message>
<message>
<source>Open an article</source>
<translation>Makale aç</translation>
</message>
<message>
<source>Open articles</source>
<translation>Makaleleri aç</translation>
</message>
<message>
<source>Open it to read</source>
<translation>Okumak için açın</translation>
</message>
<message>
<source>Open the &amp;sample report</source>
<translation>&amp;Örnek raporu aç</translation>
</message>
<message>
<source>Open the review queue</source>
<translation>İnceleme sırasını aç</translation>
</message>
<message numerus="yes">
<source>Open {n} articles</source>
<translation>
<numerusform>{n} makaleyi aç</numerusform>
</translation>
</message>
<message>
<source>Open “{title}”</source>
<translation>“{title}” aç</translation>
</message>
<message>
<source>Opening “{name}”</source>
<translation>“{name}” açılıyor</translation>
</message>
<message>
<source>Opening “{name}” …</source>
<translation>“{name}” açılıyor …</translation>
</message>
<message>
<source>Or drop articles, folders, projects and GeoJSON files anywhere in this window.</source>
<translation>Ya da makale, klasör, proje ve GeoJSON dosyalarını bu pencerede herhangi bir yere bırakın.</translation>
</message>
<message>
<source>Orange to purple</source>
<translation>Turuncudan mora</translation>
</message>
<message>
<source>Order of dates</source>
<translation>Tarihlerin sırası</translation>
</message>
<message>
<source>Order the rules</source>
<translation>Kuralları sırala</translation>
</message>
<message>
<source>Other</source>
<translation>Diğer</translation>
</message>
<message>
<source>Other places of this name</source>
<translation>Bu adı taşıyan başka yerler</translation>
</message>
<message>
<source>Other values</source>
<translation>Diğer değerler</translation>
</message>
<message>
<source>Other values or none</source>
<translation>Diğer değerler veya hiçbiri</translation>
</message>
<message>
<source>Outlet</source>
<translation>Yayın</translation>
</message>
<message>
<source>Outline</source>
<translation>Dış çizgi</translation>
</message>
<message>
<source>Over a limit</source>
<translation>Sınırı aşıyor</translation>
</message>
<message>
<source>Paste text</source>
<translation>Metin yapıştır</translation>
</message>
<message>
<source>Paste the style</source>
<translation>Biçemi yapıştır</translation>
</message>
<message numerus="yes">
<source>Paste the style on {n} layers</source>
<translation>
<numerusform>Biçemi {n} katmana yapıştır</numerusform>
</translation>
</message>
<message>
<source>Paste the style on “{name}”</source>
<translation>Biçemi “{name}” katmanına yapıştır</translation>
</message>
<message>
<source>Pasted text</source>
<translation>Yapıştırılan metin</translation>
</message>
<message>
<source>People</source>
<translation>Kişiler</translation>
</message>
<message>
<source>Picture</source>
<translation>Resim</translation>
</message>
<message>
<source>Picture, PDF</source>
<translation>Resim, PDF</translation>
</message>
<message>
<source>Picture, PNG</source>
<translation>Resim, PNG</translation>
</message>
<message>
<source>Place</source>
<translation>Yer</translation>
</message>
<message>
<source>Place in words</source>
<translation>Sözle yer</translation>
</message>
<message>
<source>Place: {words}</source>
<translation>Yer: {words}</translation>
</message>
<message>
<source>Placed by {who}, by hand.</source>
<translation>{who} elle yerleştirdi.</translation>
</message>
<message>
<source>Places are found in the text and put on an offline map, each with the sentence that names it.</source>
<translation>Yerler metinde bulunur ve her biri onu anan cümleyle birlikte çevrimdışı haritaya konur.</translation>
</message>
<message>
<source>Places found</source>
<translation>Bulunan yerler</translation>
</message>
<message>
<source>Places that are only named, too</source>
<translation>Yalnızca anılan yerler de</translation>
</message>
<message>
<source>Please wait</source>
<translation>Lütfen bekleyin</translation>
</message>
<message>
<source>Points</source>
<translation>Noktalar</translation>
</message>
<message>
<source>Position of the pointer</source>
<translation>İmlecin konumu</translation>
</message>
<message>
<source>Precision</source>
<translation>Kesinlik</translation>
</message>
<message>
<source>Precision of the date</source>
<translation>Tarihin kesinliği</translation>
</message>
<message>
<source>Precision of the place</source>
<translation>Yerin kesinliği</translation>
</message>
<message>
<source>Press J for the first incident of the queue.</source>
<translation>Sıradaki ilk olay için J tuşuna basın.</translation>
</message>
<message>
<source>Previous</source>
<translation>Önceki</translation>
</message>
<message>
<source>Prin&amp;t the map …</source>
<translation>Haritayı ya&amp;zdır …</translation>
</message>
<message>
<source>Print</source>
<translation>Baskı</translation>
</message>
<message>
<source>Print the map</source>
<translation>Haritayı yazdır</translation>
</message>
<message>
<source>Print, 300 dpi</source>
<translation>Baskı, 300 dpi</translation>
</message>
<message>
<source>Printing the map</source>
<translation>Harita yazdırılıyor</translation>
</message>
<message>
<source>Progress</source>
<translation>İlerleme</translation>
</message>
<message>
<source>Progress of the review</source>
<translation>İncelemenin ilerleyişi</translation>
</message>
<message>
<source>Projects</source>
<translation>Projeler</translation>
</message>
<message>
<source>Properties</source>
<translation>Özellikler</translation>
</message>
<message>
<source>Properties of “{name}”</source>
<translation>“{name}” özellikleri</translation>
</message>
<message>
<source>Proposed from the file.</source>
<translation>Dosyadan önerildi.</translation>
</message>
<message>
<source>Province</source>
<translation>İl</translation>
</message>
<message>
<source>Published</source>
<translation>Yayımlandı</translation>
</message>
<message>
<source>Range</source>
<translation>Aralık</translation>
</message>
<message>
<source>Re&amp;ject the incidents</source>
<translation>Olayları re&amp;ddet</translation>
</message>
<message>
<source>Read it again</source>
<translation>Yeniden oku</translation>
</message>
<message>
<source>Read “{name}” again</source>
<translation>“{name}” yeniden oku</translation>
</message>
<message>
<source>Reading “{name}”</source>
<translation>“{name}” okunuyor</translation>
</message>
<message>
<source>Reading “{title}” again</source>
<translation>“{title}” yeniden okunuyor</translation>
</message>
<message>
<source>Reading …</source>
<translation>Okunuyor …</translation>
</message>
<message>
<source>Recently opened</source>
<translation>Son açılanlar</translation>
</message>
<message>
<source>Record</source>
<translation>Kayıt</translation>
</message>
<message>
<source>Redo</source>
<translation>Yinele</translation>
</message>
<message>
<source>Refused: {list}</source>
<translation>Reddedilenler: {list}</translation>
</message>
<message>
<source>Reject</source>
<translation>Reddet</translation>
</message>
<message numerus="yes">
<source>Reject {n} incidents</source>
<translation>
<numerusform>{n} olayı reddet</numerusform>
</translation>
</message>
<message>
<source>Reject “{title}”</source>
<translation>“{title}” olayını reddet</translation>
</message>
<message>
<source>Reject, for a reason</source>
<translation>Nedeniyle reddet</translation>
</message>
<message>
<source>Rejected</source>
<translation>Reddedildi</translation>
</message>
<message>
<source>Remove</source>
<translation>Kaldır</translation>
</message>
<message>
<source>Remove layer “{name}”</source>
<translation>“{name}” katmanını kaldır</translation>
</message>
<message>
<source>Remove the group with its layers</source>
<translation>Grubu katmanlarıyla kaldır</translation>
</message>
<message>
<source>Remove the layer</source>
<translation>Katmanı kaldır</translation>
</message>
<message>
<source>Remove the rule “{words}”</source>
<translation>“{words}” kuralını kaldır</translation>
</message>
<message numerus="yes">
<source>Remove {n} layers</source>
<translation>
<numerusform>{n} katmanı kaldır</numerusform>
</translation>
</message>
<message>
<source>Rename</source>
<translation>Yeniden adlandır</translation>
</message>
<message>
<source>Rename group “{name}”</source>
<translation>“{name}” grubunu yeniden adlandır</translation>
</message>
<message>
<source>Rename layer “{name}”</source>
<translation>“{name}” katmanını yeniden adlandır</translation>
</message>
<message>
<source>Reorder layers</source>
<translation>Katmanların sırasını değiştir</translation>
</message>
<message>
<source>Replace</source>
<translation>Değiştir</translation>
</message>
<message>
<source>Report, DOCX</source>
<translation>Rapor, DOCX</translation>
</message>
<message>
<source>Requests that were refused</source>
<translation>Reddedilen istekler</translation>
</message>
<message>
<source>Resolution</source>
<translation>Çözünürlük</translation>
</message>
<message>
<source>Restore</source>
<translation>Geri yükle</translation>
</message>
<message>
<source>Restore a &amp;backup …</source>
<translation>&amp;Yedeği geri yükle …</translation>
</message>
<message>
<source>Restore a backup? It is opened as a copy beside the project.</source>
<translation>Yedek geri yüklensin mi? Projenin yanında kopya olarak açılır.</translation>
</message>
<message>
<source>Restore the work of an earlier session that was not saved?</source>
<translation>Önceki oturumun kaydedilmemiş çalışması geri yüklensin mi?</translation>
</message>
<message>
<source>Review</source>
<translation>İnceleme</translation>
</message>
<message>
<source>Review goes through the proposals, the least certain first: A accepts, R rejects, C corrects.</source>
<translation>İnceleme önerileri en az kesin olandan başlayarak gösterir: A kabul eder, R reddeder, C düzeltir.</translation>
</message>
<message>
<source>Review queue</source>
<translation>İnceleme sırası</translation>
</message>
<message>
<source>Reviewed incidents that were saved</source>
<translation>Saklanan incelenmiş olaylar</translation>
</message>
<message>
<source>Role</source>
<translation>Rol</translation>
</message>
<message>
<source>Rows</source>
<translation>Satırlar</translation>
</message>
<message>
<source>Rows with a number</source>
<translation>Sayısı olan satırlar</translation>
</message>
<message>
<source>Ru&amp;les …</source>
<translation>K&amp;urallar …</translation>
</message>
<message>
<source>Rules</source>
<translation>Kurallar</translation>
</message>
<message>
<source>SHA-256 of the file</source>
<translation>Dosyanın SHA-256 özeti</translation>
</message>
<message>
<source>Save &amp;as …</source>
<translation>&amp;Farklı kaydet …</translation>
</message>
<message>
<source>Save a &amp;copy …</source>
<translation>&amp;Kopyasını kaydet …</translation>
</message>
<message>
<source>Save a copy of the project</source>
<translation>Projenin kopyasını kaydet</translation>
</message>
<message>
<source>Save the page in your browser and open the file, or copy its text and paste it here.</source>
<translation>Sayfayı tarayıcınızda kaydedip dosyayı açın ya da metnini kopyalayıp buraya yapıştırın.</translation>
</message>
<message>
<source>Save the project as</source>
<translation>Projeyi farklı kaydet</translation>
</message>
<message>
<source>Saved as {path}. Every edit is stored there from now on.</source>
<translation>{path} olarak kaydedildi. Bundan sonra her düzenleme oraya yazılır.</translation>
</message>
<message>
<source>Saving “{name}” …</source>
<translation>“{name}” kaydediliyor …</translation>
</message>
<message>
<source>Say in which coordinate reference system the numbers of the file are</source>
<translation>Dosyadaki sayıların hangi koordinat referans sisteminde olduğunu belirtin</translation>
</message>
<message>
<source>Scale</source>
<translation>Ölçek</translation>
</message>
<message>
<source>Scale of the map</source>
<translation>Haritanın ölçeği</translation>
</message>
<message>
<source>Screen, 96 dpi</source>
<translation>Ekran, 96 dpi</translation>
</message>
<message>
<source>Search</source>
<translation>Ara</translation>
</message>
<message>
<source>Second actor</source>
<translation>İkinci aktör</translation>
</message>
<message>
<source>Section</source>
<translation>Bölüm</translation>
</message>
<message>
<source>Select a marker, a coloured word or a row of the table.</source>
<translation>Bir işaretçi, renkli bir sözcük veya tablodan bir satır seçin.</translation>
</message>
<message>
<source>Select all features in &amp;sight</source>
<translation>&amp;Görünen tüm ögeleri seç</translation>
</message>
<message>
<source>Select features by a &amp;rectangle</source>
<translation>Ögeleri &amp;dikdörtgenle seç</translation>
</message>
<message>
<source>Select incidents in the table or on the map first.</source>
<translation>Önce tabloda veya haritada olay seçin.</translation>
</message>
<message>
<source>Select one incident with several sentences to split it.</source>
<translation>Bölmek için birkaç cümlesi olan bir olay seçin.</translation>
</message>
<message>
<source>Select the incident that the words tell of first.</source>
<translation>Önce sözcüklerin anlattığı olayı seçin.</translation>
</message>
<message>
<source>Select the words that tell of the incident in the article first.</source>
<translation>Önce makalede olayı anlatan sözcükleri seçin.</translation>
</message>
<message>
<source>Select two or more rows of the table to merge them.</source>
<translation>Birleştirmek için tablodan iki veya daha çok satır seçin.</translation>
</message>
<message>
<source>Selected features only (none is selected)</source>
<translation>Yalnızca seçili ögeler (hiçbiri seçili değil)</translation>
</message>
<message numerus="yes">
<source>Selected features only ({n})</source>
<translation>
<numerusform>Yalnızca seçili ögeler ({n})</numerusform>
</translation>
</message>
<message>
<source>Sentence</source>
<translation>Cümle</translation>
</message>
<message>
<source>Set them …</source>
<translation>Belirle …</translation>
</message>
<message>
<source>Settings</source>
<translation>Ayarlar</translation>
</message>
<message>
<source>Shape (well-known text)</source>
<translation>Şekil (well-known text)</translation>
</message>
<message>
<source>Sharp screen, 192 dpi</source>
<translation>Keskin ekran, 192 dpi</translation>
</message>
<message>
<source>Show earlier ones</source>
<translation>Öncekileri göster</translation>
</message>
<message>
<source>Show in the attribute table</source>
<translation>Öznitelik tablosunda göster</translation>
</message>
<message>
<source>Show layer “{name}”</source>
<translation>“{name}” katmanını göster</translation>
</message>
<message>
<source>Show only these</source>
<translation>Yalnızca bunları göster</translation>
</message>
<message>
<source>Show selected rows only</source>
<translation>Yalnızca seçili satırları göster</translation>
</message>
<message>
<source>Show the &amp;hints</source>
<translation>İ&amp;puçlarını göster</translation>
</message>
<message>
<source>Show the folder</source>
<translation>Klasörü göster</translation>
</message>
<message>
<source>Show the sentence in the article</source>
<translation>Cümleyi makalede göster</translation>
</message>
<message>
<source>Show the table</source>
<translation>Tabloyu göster</translation>
</message>
<message>
<source>Shown above the map</source>
<translation>Haritanın üstünde gösterilir</translation>
</message>
<message>
<source>Side of the grid's cells</source>
<translation>Izgara gözlerinin kenarı</translation>
</message>
<message>
<source>Size</source>
<translation>Boyut</translation>
</message>
<message>
<source>Size of points</source>
<translation>Nokta boyutu</translation>
</message>
<message>
<source>Size of the labels</source>
<translation>Etiketlerin boyutu</translation>
</message>
<message>
<source>Skip</source>
<translation>Atla</translation>
</message>
<message>
<source>Skip for now</source>
<translation>Şimdilik atla</translation>
</message>
<message>
<source>Slide, 1920 x 1080</source>
<translation>Slayt, 1920 x 1080</translation>
</message>
<message>
<source>Snap positions to a grid of</source>
<translation>Konumları ızgaraya oturt:</translation>
</message>
<message>
<source>Something went wrong in the program itself; your work is kept.</source>
<translation>Programın kendisinde bir hata oluştu; çalışmanız korundu.</translation>
</message>
<message>
<source>Sorting the table of “{name}”</source>
<translation>“{name}” tablosu sıralanıyor</translation>
</message>
<message>
<source>Sorting “{name}” into classes</source>
<translation>“{name}” sınıflara ayrılıyor</translation>
</message>
<message>
<source>Source</source>
<translation>Kaynak</translation>
</message>
<message>
<source>Split “{title}”</source>
<translation>“{title}” olayını böl</translation>
</message>
<message>
<source>Spreadsheet, XLSX</source>
<translation>Hesap tablosu, XLSX</translation>
</message>
<message>
<source>Square, 1080 x 1080</source>
<translation>Kare, 1080 x 1080</translation>
</message>
<message>
<source>Standard deviation</source>
<translation>Standart sapma</translation>
</message>
<message>
<source>Start</source>
<translation>Başlangıç</translation>
</message>
<message>
<source>Statistics and values of a field</source>
<translation>Alanın istatistiği ve değerleri</translation>
</message>
<message>
<source>Status</source>
<translation>Durum</translation>
</message>
<message>
<source>Step</source>
<translation>Adım</translation>
</message>
<message>
<source>Steps</source>
<translation>Adımlar</translation>
</message>
<message>
<source>Stopping …</source>
<translation>Durduruluyor …</translation>
</message>
<message numerus="yes">
<source>Storing {n} changes …</source>
<translation>
<numerusform>{n} değişiklik saklanıyor …</numerusform>
</translation>
</message>
<message>
<source>Style</source>
<translation>Biçem</translation>
</message>
<message>
<source>Style of layer “{name}”</source>
<translation>“{name}” katmanının biçemi</translation>
</message>
<message>
<source>Style of “{name}”</source>
<translation>“{name}” biçemi</translation>
</message>
<message>
<source>Style…</source>
<translation>Biçem…</translation>
</message>
<message>
<source>Sub-event type</source>
<translation>Alt olay türü</translation>
</message>
<message>
<source>Sub-type</source>
<translation>Alt tür</translation>
</message>
<message>
<source>Sum</source>
<translation>Toplam</translation>
</message>
<message>
<source>Summing up “{name}”</source>
<translation>“{name}” özetleniyor</translation>
</message>
<message>
<source>Switch it off</source>
<translation>Kapat</translation>
</message>
<message>
<source>Switch the rule {words} on or off</source>
<translation>{words} kuralını aç veya kapat</translation>
</message>
<message>
<source>Symbols</source>
<translation>Simgeler</translation>
</message>
<message>
<source>T&amp;imeline</source>
<translation>&amp;Zaman çizelgesi</translation>
</message>
<message>
<source>Table without places</source>
<translation>Yerleri olmayan tablo</translation>
</message>
<message>
<source>Tables of events</source>
<translation>Olay tabloları</translation>
</message>
<message>
<source>Tags</source>
<translation>Etiketler</translation>
</message>
<message>
<source>Take a sentence from “{title}”</source>
<translation>“{title}” olayından cümle çıkar</translation>
</message>
<message>
<source>Take it along</source>
<translation>Yanınızda götürün</translation>
</message>
<message>
<source>Take off the list</source>
<translation>Listeden çıkar</translation>
</message>
<message>
<source>Take out of the group</source>
<translation>Gruptan çıkar</translation>
</message>
<message>
<source>Take this sentence from the incident</source>
<translation>Bu cümleyi olaydan çıkar</translation>
</message>
<message numerus="yes">
<source>Take {n} changes</source>
<translation>
<numerusform>{n} değişikliği al</numerusform>
</translation>
</message>
<message>
<source>Taken off</source>
<translation>Çıkarıldı</translation>
</message>
<message>
<source>Text of the article</source>
<translation>Makalenin metni</translation>
</message>
<message>
<source>Text, map and table go together</source>
<translation>Metin, harita ve tablo birlikte çalışır</translation>
</message>
<message>
<source>The article on the clipboard</source>
<translation>Panodaki makale</translation>
</message>
<message>
<source>The basemap comes from {host}; nothing else is asked.</source>
<translation>Altlık {host} adresinden gelir; başka bir şey istenmez.</translation>
</message>
<message>
<source>The beginning</source>
<translation>Baş</translation>
</message>
<message>
<source>The coordinates do not fit this system.</source>
<translation>Koordinatlar bu sisteme uymuyor.</translation>
</message>
<message>
<source>The coordinates of “{name}” are taken for {crs} now.</source>
<translation>“{name}” koordinatları şu anda {crs} sayılıyor.</translation>
</message>
<message>
<source>The dropped text</source>
<translation>Bırakılan metin</translation>
</message>
<message>
<source>The features of the layer are not there.</source>
<translation>Katmanın ögeleri yerinde değil.</translation>
</message>
<message>
<source>The file “{name}” of a layer is not there any more.</source>
<translation>Bir katmanın “{name}” dosyası artık yerinde değil.</translation>
</message>
<message>
<source>The first incidents</source>
<translation>İlk olaylar</translation>
</message>
<message>
<source>The first rows</source>
<translation>İlk satırlar</translation>
</message>
<message>
<source>The first rule that matches decides. Articles that are opened later follow the rules too.</source>
<translation>Uyan ilk kural belirler. Sonra açılan makaleler de kurallara uyar.</translation>
</message>
<message>
<source>The first {n}; more words find fewer.</source>
<translation>İlk {n}; daha çok sözcük daha az sonuç bulur.</translation>
</message>
<message>
<source>The incident would end before it begins.</source>
<translation>Olay başlamadan bitmiş olurdu.</translation>
</message>
<message>
<source>The installation is sound.</source>
<translation>Kurulum sağlam.</translation>
</message>
<message>
<source>The layer has no field that suits this.</source>
<translation>Katmanda buna uygun bir alan yok.</translation>
</message>
<message>
<source>The list of data sets is missing: the installation is damaged.</source>
<translation>Veri kümelerinin listesi eksik: kurulum bozulmuş.</translation>
</message>
<message>
<source>The log cannot be written: its folder is not writable.</source>
<translation>Günlük yazılamıyor: klasörü yazmaya açık değil.</translation>
</message>
<message>
<source>The low one comes first, the high one last.</source>
<translation>Önce düşük olan, en sonda yüksek olan gelir.</translation>
</message>
<message>
<source>The low one comes first.</source>
<translation>Önce düşük olan gelir.</translation>
</message>
<message>
<source>The machine proposed {place}, because:</source>
<translation>Makine {place} önerdi, çünkü:</translation>
</message>
<message>
<source>The map cannot be drawn: its process ended several times.</source>
<translation>Harita çizilemiyor: süreci birkaç kez sonlandı.</translation>
</message>
<message>
<source>The map draws borders as they are held on the ground and disputed lines dashed.</source>
<translation>Harita sınırları sahadaki durumuyla, tartışmalı hatları kesik çizgiyle gösterir.</translation>
</message>
<message>
<source>The map draws borders as they are held on the ground, after Natural Earth; disputed lines are dashed and named by all claimants. Drawing a line takes no position on the status of any territory.</source>
<translation>Harita sınırları Natural Earth’e göre sahadaki durumuyla gösterir; tartışmalı hatlar kesik çizgilidir ve tüm hak iddia edenlerin adlarıyla anılır. Bir hattın çizilmesi hiçbir toprağın statüsü hakkında görüş bildirmez.</translation>
</message>
<message>
<source>The map had to be loaded again; nothing of your work is lost.</source>
<translation>Haritanın yeniden yüklenmesi gerekti; çalışmanızdan hiçbir şey kaybolmadı.</translation>
</message>
<message>
<source>The map was sent to the printer.</source>
<translation>Harita yazıcıya gönderildi.</translation>
</message>
<message>
<source>The numbers of deaths are not in order.</source>
<translation>Ölü sayıları sıralı değil.</translation>
</message>
<message>
<source>The numbers of “{text}” fall.</source>
<translation>“{text}” içindeki sayılar azalıyor.</translation>
</message>
<message>
<source>The pasted text</source>
<translation>Yapıştırılan metin</translation>
</message>
<message>
<source>The provider learns your network address and which parts of the world you look at, nothing else. It stays on until you switch it off or close the program; exports never use it.</source>
<translation>Sağlayıcı ağ adresinizi ve dünyanın hangi bölgelerine baktığınızı öğrenir, başka bir şeyi değil. Siz kapatana veya programdan çıkana kadar açık kalır; dışa aktarmalar onu hiç kullanmaz.</translation>
</message>
<message>
<source>The report</source>
<translation>Rapor</translation>
</message>
<message>
<source>The report on this installation is on the clipboard.</source>
<translation>Bu kurulumun raporu panoya kopyalandı.</translation>
</message>
<message>
<source>The right place: a name, or coordinates</source>
<translation>Doğru yer: bir ad veya koordinat</translation>
</message>
<message>
<source>The rules are in {path}.</source>
<translation>Kurallar {path} içinde.</translation>
</message>
<message>
<source>The same words stand for a place elsewhere: “{words}”, {reach}.</source>
<translation>Aynı sözcükler başka yerde de bir yeri gösteriyor: “{words}”, {reach}.</translation>
</message>
<message>
<source>The selected features have no place on the map.</source>
<translation>Seçili ögelerin haritada yeri yok.</translation>
</message>
<message>
<source>The text of the article will be here, its places in colour.</source>
<translation>Makalenin metni, yerleri renkli olarak burada görünecek.</translation>
</message>
<message>
<source>The unsure ones</source>
<translation>Kuşkulular</translation>
</message>
<message>
<source>There are no backups of this project yet.</source>
<translation>Bu projenin henüz yedeği yok.</translation>
</message>
<message>
<source>There is a file “{name}” already. Replace it?</source>
<translation>“{name}” dosyası zaten var. Değiştirilsin mi?</translation>
</message>
<message>
<source>There is no file “{path}”.</source>
<translation>“{path}” dosyası yok.</translation>
</message>
<message>
<source>There is no layer that suits this question.</source>
<translation>Bu soruya uygun katman yok.</translation>
</message>
<message>
<source>There is no style on the clipboard.</source>
<translation>Panoda biçem yok.</translation>
</message>
<message>
<source>There is no text on the clipboard.</source>
<translation>Panoda metin yok.</translation>
</message>
<message>
<source>There is no trace of the machine's.</source>
<translation>Makinenin karar izi yok.</translation>
</message>
<message>
<source>These coordinates</source>
<translation>Bu koordinatlar</translation>
</message>
<message>
<source>They are listed under “Articles” with the reasons.</source>
<translation>Nedenleriyle “Makaleler” altında listelenir.</translation>
</message>
<message>
<source>They have been reviewed: take them as accepted</source>
<translation>İncelendiler: kabul edilmiş say</translation>
</message>
<message>
<source>This article</source>
<translation>Bu makale</translation>
</message>
<message>
<source>This row has no place on the map.</source>
<translation>Bu satırın haritada yeri yok.</translation>
</message>
<message>
<source>This states no opinion on any territory's status.</source>
<translation>Bu, hiçbir toprağın statüsü hakkında görüş bildirmez.</translation>
</message>
<message>
<source>This work has not been saved under a name.</source>
<translation>Bu çalışma henüz bir adla kaydedilmedi.</translation>
</message>
<message>
<source>Three points make an area.</source>
<translation>Üç nokta bir alan yapar.</translation>
</message>
<message>
<source>Tick all</source>
<translation>Tümünü işaretle</translation>
</message>
<message>
<source>Tick none</source>
<translation>İşaretleri kaldır</translation>
</message>
<message>
<source>Title</source>
<translation>Başlık</translation>
</message>
<message>
<source>To protect people and sources</source>
<translation>Kişileri ve kaynakları korumak için</translation>
</message>
<message>
<source>To the day</source>
<translation>Güne kadar kesin</translation>
</message>
<message>
<source>Told &amp;twice …</source>
<translation>İki kez &amp;anlatılanlar …</translation>
</message>
<message>
<source>Told twice</source>
<translation>İki kez anlatılanlar</translation>
</message>
<message>
<source>Tools</source>
<translation>Araçlar</translation>
</message>
<message>
<source>Town or site</source>
<translation>Kent veya mevki</translation>
</message>
<message>
<source>Try again</source>
<translation>Yeniden dene</translation>
</message>
<message>
<source>Try all failed files again</source>
<translation>Başarısız tüm dosyaları yeniden dene</translation>
</message>
<message>
<source>Try the sample</source>
<translation>Örneği dene</translation>
</message>
<message>
<source>Two to six days</source>
<translation>İki ila altı gün</translation>
</message>
<message>
<source>Type</source>
<translation>Tür</translation>
</message>
<message>
<source>Uncertain</source>
<translation>Belirsiz</translation>
</message>
<message>
<source>Under HXL tags, with sources</source>
<translation>HXL etiketleri ve kaynaklarla</translation>
</message>
<message>
<source>Undo</source>
<translation>Geri al</translation>
</message>
<message>
<source>Ungroup</source>
<translation>Grubu çöz</translation>
</message>
<message>
<source>Ungroup “{name}”</source>
<translation>“{name}” grubunu çöz</translation>
</message>
<message>
<source>Unknown name</source>
<translation>Bilinmeyen ad</translation>
</message>
<message>
<source>Unsure</source>
<translation>Kuşkulu</translation>
</message>
<message>
<source>Up</source>
<translation>Yukarı</translation>
</message>
<message>
<source>Upright, 1080 x 1350</source>
<translation>Dikey, 1080 x 1350</translation>
</message>
<message>
<source>Use the day of the file, {day}</source>
<translation>Dosyanın gününü kullan, {day}</translation>
</message>
<message>
<source>Use this day</source>
<translation>Bu günü kullan</translation>
</message>
<message>
<source>Value</source>
<translation>Değer</translation>
</message>
<message>
<source>Values of the field</source>
<translation>Alanın değerleri</translation>
</message>
<message>
<source>Version</source>
<translation>Sürüm</translation>
</message>
<message>
<source>Waiting</source>
<translation>Bekliyor</translation>
</message>
<message>
<source>Web page</source>
<translation>Web sayfası</translation>
</message>
<message>
<source>Well-known binary in hexadecimal</source>
<translation>Onaltılık well-known binary</translation>
</message>
<message>
<source>Well-known text: POINT (44.5 40.2)</source>
<translation>Well-known text: POINT (44.5 40.2)</translation>
</message>
<message>
<source>What</source>
<translation>Ne</translation>
</message>
<message>
<source>What each article says</source>
<translation>Her makalenin söylediği</translation>
</message>
<message>
<source>What is let out</source>
<translation>Çıkanlar</translation>
</message>
<message>
<source>What is reviewed</source>
<translation>Neyin inceleneceği</translation>
</message>
<message>
<source>What may be told twice</source>
<translation>İki kez anlatılmış olabilecekler</translation>
</message>
<message>
<source>What the map shows now</source>
<translation>Haritanın şu an gösterdiği</translation>
</message>
<message>
<source>What they mean</source>
<translation>Ne anlama geldikleri</translation>
</message>
<message>
<source>What was checked</source>
<translation>Denetlenenler</translation>
</message>
<message>
<source>What was reviewed or placed by hand is not in the list and stays as it is.</source>
<translation>İncelenen veya elle yerleştirilenler listede yoktur ve olduğu gibi kalır.</translation>
</message>
<message>
<source>What was reviewed, set by hand, merged, split or deleted is never in the list.</source>
<translation>İncelenen, elle konan, birleştirilen, bölünen veya silinenler listede hiç olmaz.</translation>
</message>
<message>
<source>What will be exported</source>
<translation>Dışa aktarılacaklar</translation>
</message>
<message>
<source>What would change</source>
<translation>Değişecek olanlar</translation>
</message>
<message>
<source>What would change it</source>
<translation>Bunu ne değiştirirdi</translation>
</message>
<message>
<source>When</source>
<translation>Ne zaman</translation>
</message>
<message>
<source>Where</source>
<translation>Nerede</translation>
</message>
<message>
<source>Where do the rows lie?</source>
<translation>Satırlar nerede?</translation>
</message>
<message>
<source>Where is “{name}” now?</source>
<translation>“{name}” şimdi nerede?</translation>
</message>
<message>
<source>Where the layer would lie</source>
<translation>Katmanın düşeceği yer</translation>
</message>
<message>
<source>Which boundaries the map draws</source>
<translation>Haritanın hangi sınırları çizdiği</translation>
</message>
<message>
<source>Who</source>
<translation>Kim</translation>
</message>
<message>
<source>Why here?</source>
<translation>Neden burada?</translation>
</message>
<message>
<source>Why is it rejected?</source>
<translation>Neden reddediliyor?</translation>
</message>
<message>
<source>Why it is doubtful</source>
<translation>Neden kuşkulu</translation>
</message>
<message>
<source>Why there is no marker</source>
<translation>Neden işaretçi yok</translation>
</message>
<message>
<source>Wide, 1600 x 1000</source>
<translation>Geniş, 1600 x 1000</translation>
</message>
<message>
<source>Width in pixels</source>
<translation>Piksel olarak genişlik</translation>
</message>
<message>
<source>Width of lines</source>
<translation>Çizgi kalınlığı</translation>
</message>
<message>
<source>With the columns of ACLED</source>
<translation>ACLED sütunlarıyla</translation>
</message>
<message>
<source>With the columns of UCDP GED</source>
<translation>UCDP GED sütunlarıyla</translation>
</message>
<message>
<source>Without</source>
<translation>Olmadan</translation>
</message>
<message>
<source>Words</source>
<translation>Sözcükler</translation>
</message>
<message>
<source>Words like “on Tuesday” are counted from the day of publication.</source>
<translation>“Salı günü” gibi sözler yayın gününe göre hesaplanır.</translation>
</message>
<message>
<source>Words, or “a phrase”</source>
<translation>Sözcükler veya “bir söz öbeği”</translation>
</message>
<message>
<source>Words, with “;” between them</source>
<translation>Sözcükler, aralarında “;” ile</translation>
</message>
<message>
<source>Working out “{name}”</source>
<translation>“{name}” hesaplanıyor</translation>
</message>
<message>
<source>Would be</source>
<translation>Olacaktı</translation>
</message>
<message>
<source>Write a whole number, or leave the field empty where none is reported.</source>
<translation>Tam sayı yazın veya sayı bildirilmemişse alanı boş bırakın.</translation>
</message>
<message>
<source>Write as in “12 wounded; 300–500 displaced”.</source>
<translation>“12 wounded; 300–500 displaced” gibi yazın.</translation>
</message>
<message>
<source>Write it as year, month, day: 2021-11-16.</source>
<translation>Yıl, ay, gün olarak yazın: 2021-11-16.</translation>
</message>
<message>
<source>Write latitude, then longitude: 40.18, 44.51 or 40°11′N 44°31′E, or an MGRS reference.</source>
<translation>Enlemi, sonra boylamı yazın: 40.18, 44.51 veya 40°11′N 44°31′E ya da bir MGRS referansı.</translation>
</message>
<message>
<source>Your work is not touched by it.</source>
<translation>Çalışmanız bundan etkilenmedi.</translation>
</message>
<message>
<source>Zoom &amp;in</source>
<translation>&amp;Yakınlaştır</translation>
</message>
<message>
<source>Zoom &amp;out</source>
<translation>&amp;Uzaklaştır</translation>
</message>
<message>
<source>Zoom 2 shows the world, 6 a country, 10 a city, 16 streets.</source>
<translation>Yakınlık 2 dünyayı, 6 bir ülkeyi, 10 bir kenti, 16 sokakları gösterir.</translation>
</message>
<message>
<source>Zoom to &amp;all</source>
<translation>&amp;Tümünü göster</translation>
</message>
<message>
<source>Zoom to the &amp;selection</source>
<translation>&amp;Seçime yakınlaş</translation>
</message>
<message>
<source>Zoom to the layer</source>
<translation>Katmana yakınlaş</translation>
</message>
<message>
<source>Zoom to the row</source>
<translation>Satıra yakınlaş</translation>
</message>
<message>
<source>Zoom to the selection</source>
<translation>Seçime yakınlaş</translation>
</message>
<message>
<source>a reviewer</source>
<translation>bir inceleyen</translation>
</message>
<message>
<source>added</source>
<translation>eklendi</translation>
</message>
<message>
<source>airport</source>
<translation>havalimanı</translation>
</message>
<message>
<source>all that are located, countries too</source>
<translation>yeri belirli olanların tümü, ülkeler de</translation>
</message>
<message>
<source>an error in the program</source>
<translation>programda bir hata</translation>
</message>
<message>
<source>and {n} more</source>
<translation>ve {n} tane daha</translation>
</message>
<message numerus="yes">
<source>and {n} more sentences</source>
<translation>
<numerusform>ve {n} cümle daha</numerusform>
</translation>
</message>
<message>
<source>and {n} more values</source>
<translation>ve {n} değer daha</translation>
</message>
<message>
<source>as ACLED has them</source>
<translation>ACLED'deki gibi</translation>
</message>
<message>
<source>as UCDP has them</source>
<translation>UCDP'deki gibi</translation>
</message>
<message>
<source>as this program has them</source>
<translation>bu programdaki gibi</translation>
</message>
<message>
<source>best</source>
<translation>en iyi</translation>
</message>
<message>
<source>border</source>
<translation>sınır</translation>
</message>
<message>
<source>changed</source>
<translation>değişti</translation>
</message>
<message>
<source>claimed by {states}</source>
<translation>hak iddia eden: {states}</translation>
</message>
<message>
<source>confidence {percent}</source>
<translation>güven {percent}</translation>
</message>
<message>
<source>coordinate</source>
<translation>koordinat</translation>
</message>
<message>
<source>country</source>
<translation>ülke</translation>
</message>
<message>
<source>day first: 16-05-2025</source>
<translation>önce gün: 16-05-2025</translation>
</message>
<message>
<source>disputed area</source>
<translation>tartışmalı bölge</translation>
</message>
<message>
<source>district</source>
<translation>ilçe</translation>
</message>
<message>
<source>done</source>
<translation>yapıldı</translation>
</message>
<message>
<source>done again</source>
<translation>yeniden yapıldı</translation>
</message>
<message>
<source>for example EPSG:32638</source>
<translation>örneğin EPSG:32638</translation>
</message>
<message>
<source>given as coordinates</source>
<translation>koordinatla verilmiş</translation>
</message>
<message>
<source>gone</source>
<translation>yok oldu</translation>
</message>
<message>
<source>hidden</source>
<translation>gizli</translation>
</message>
<message>
<source>hidden by the filter</source>
<translation>filtre gizliyor</translation>
</message>
<message>
<source>high</source>
<translation>yüksek</translation>
</message>
<message>
<source>island</source>
<translation>ada</translation>
</message>
<message>
<source>known to a district or better</source>
<translation>ilçe veya daha kesin biliniyor</translation>
</message>
<message>
<source>known to a town or site, or near one</source>
<translation>kent veya mevki ya da yakını olarak biliniyor</translation>
</message>
<message>
<source>lake</source>
<translation>göl</translation>
</message>
<message>
<source>landform</source>
<translation>yer şekli</translation>
</message>
<message>
<source>low</source>
<translation>düşük</translation>
</message>
<message>
<source>month first: 05/16/2025</source>
<translation>önce ay: 05/16/2025</translation>
</message>
<message>
<source>mountain</source>
<translation>dağ</translation>
</message>
<message>
<source>named</source>
<translation>adıyla anılıyor</translation>
</message>
<message>
<source>named as a border</source>
<translation>sınır olarak anılıyor</translation>
</message>
<message>
<source>named relative to another place</source>
<translation>başka bir yere göre anılıyor</translation>
</message>
<message>
<source>named through its people</source>
<translation>halkının adıyla anılıyor</translation>
</message>
<message>
<source>new</source>
<translation>yeni</translation>
</message>
<message>
<source>no date</source>
<translation>tarih yok</translation>
</message>
<message>
<source>no place</source>
<translation>yer yok</translation>
</message>
<message>
<source>no value</source>
<translation>değer yok</translation>
</message>
<message>
<source>none</source>
<translation>yok</translation>
</message>
<message>
<source>not accepted yet</source>
<translation>henüz kabul edilmedi</translation>
</message>
<message>
<source>not filled</source>
<translation>doldurulmadı</translation>
</message>
<message>
<source>port</source>
<translation>liman</translation>
</message>
<message>
<source>province</source>
<translation>il</translation>
</message>
<message>
<source>region</source>
<translation>bölge</translation>
</message>
<message>
<source>rejected</source>
<translation>reddedildi</translation>
</message>
<message>
<source>rejected: {reason}</source>
<translation>reddedildi: {reason}</translation>
</message>
<message>
<source>removed</source>
<translation>kaldırıldı</translation>
</message>
<message>
<source>river</source>
<translation>ırmak</translation>
</message>
<message>
<source>sea</source>
<translation>deniz</translation>
</message>
<message>
<source>shown</source>
<translation>görünür</translation>
</message>
<message>
<source>site</source>
<translation>mevki</translation>
</message>
<message>
<source>to zoom</source>
<translation>şu yakınlığa kadar</translation>
</message>
<message numerus="yes">
<source>told by {n} articles</source>
<translation>
<numerusform>{n} makale anlatıyor</numerusform>
</translation>
</message>
<message>
<source>town</source>
<translation>kent</translation>
</message>
<message>
<source>undone</source>
<translation>geri alındı</translation>
</message>
<message numerus="yes">
<source>{count} of the first {n} rows have a place</source>
<translation>
<numerusform>İlk {n} satırdan {count} tanesinin yeri var</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count}, {n} selected</source>
<translation>
<numerusform>{count}, {n} seçili</numerusform>
</translation>
</message>
<message>
<source>{distance} around {layer}</source>
<translation>{layer} çevresinde {distance}</translation>
</message>
<message>
<source>{done} of {total} articles read</source>
<translation>{total} makaleden {done} okundu</translation>
</message>
<message>
<source>{done} of {total} files</source>
<translation>{total} dosyadan {done}</translation>
</message>
<message>
<source>{done} of {total} reviewed</source>
<translation>{total} olaydan {done} incelendi</translation>
</message>
<message>
<source>{done} of {total}, {unsure} unsure</source>
<translation>{total} içinden {done}, {unsure} kuşkulu</translation>
</message>
<message>
<source>{lat}° N, {lon}° E</source>
<translation>{lat}° K, {lon}° D</translation>
</message>
<message>
<source>{mentions} in {articles}</source>
<translation>{articles} içinde {mentions}</translation>
</message>
<message>
<source>{name} (copy)</source>
<translation>{name} (kopya)</translation>
</message>
<message>
<source>{name} holds no article.</source>
<translation>{name} içinde makale yok.</translation>
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
<translation>{number} ft²</translation>
</message>
<message>
<source>{number} sq mi</source>
<translation>{number} mil²</translation>
</message>
<message numerus="yes">
<source>{n} articles</source>
<translation>
<numerusform>{n} makale</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} articles could not be read.</source>
<translation>
<numerusform>{n} makale okunamadı.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} articles seem to be copies.</source>
<translation>
<numerusform>{n} makale kopya gibi görünüyor.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} changes are proposed.</source>
<translation>
<numerusform>{n} değişiklik öneriliyor.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} checks failed.</source>
<translation>
<numerusform>{n} denetim başarısız.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} features</source>
<translation>
<numerusform>{n} öge</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} files could not be read</source>
<translation>
<numerusform>{n} dosya okunamadı</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} findings</source>
<translation>
<numerusform>{n} bulgu</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} found</source>
<translation>
<numerusform>{n} bulundu</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} incidents and places are written.</source>
<translation>
<numerusform>{n} olay ve yer yazılıyor.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} incidents follow the rules now.</source>
<translation>
<numerusform>{n} olay artık kurallara uyuyor.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} incidents were imported.</source>
<translation>
<numerusform>{n} olay içe aktarıldı.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} known less exactly were left out.</source>
<translation>
<numerusform>Daha az kesin bilinen {n} tanesi çıkarıldı.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} layers are drawn as on the map.</source>
<translation>
<numerusform>{n} katman haritadaki gibi çizilir.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} layers are not part of it.</source>
<translation>
<numerusform>{n} katman bunun içinde değil.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} more</source>
<translation>
<numerusform>{n} tane daha</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} not mapped</source>
<translation>
<numerusform>{n} haritada değil</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} of them are not located.</source>
<translation>
<numerusform>{n} tanesinin yeri belirli değil.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} of {asked} incidents: “{name}” is the topmost layer now.</source>
<translation>
<numerusform>{asked} olaydan {n}: “{name}” artık en üst katman.</numerusform>
</translation>
</message>
<message>
<source>{n} of {total}</source>
<translation>{n} / {total}</translation>
</message>
<message numerus="yes">
<source>{n} of {total} files could not be read.</source>
<translation>
<numerusform>{total} dosyadan {n} okunamadı.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} other mentions</source>
<translation>
<numerusform>{n} anılma daha</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} other mentions follow the rule now. One undo takes all back.</source>
<translation>
<numerusform>{n} anılma daha artık kurala uyuyor. Tek geri alma hepsini geri getirir.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} places</source>
<translation>
<numerusform>{n} yer</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} points, latitude and longitude:</source>
<translation>
<numerusform>{n} nokta, enlem ve boylam:</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} rows</source>
<translation>
<numerusform>{n} satır</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} rows are on the clipboard.</source>
<translation>
<numerusform>{n} satır panoda.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} rules were new.</source>
<translation>
<numerusform>{n} kural yeniydi.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} to review</source>
<translation>
<numerusform>{n} incelenecek</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} were there already.</source>
<translation>
<numerusform>{n} tanesi zaten vardı.</numerusform>
</translation>
</message>
<message>
<source>{percent}% the same text as another article</source>
<translation>başka bir makaleyle %{percent} aynı metin</translation>
</message>
<message>
<source>{shown} of {total} shown</source>
<translation>{total} içinden {shown} gösteriliyor</translation>
</message>
<message>
<source>{total} in all</source>
<translation>toplam {total}</translation>
</message>
<message>
<source>{west}° to {east}° east, {south}° to {north}° north</source>
<translation>{west}° ile {east}° doğu, {south}° ile {north}° kuzey</translation>
</message>
<message>
<source>{width} x {height} cm, text and lines as vectors.</source>
<translation>{width} x {height} cm, metin ve çizgiler vektör.</translation>
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
<translation>“Ayrıntılar”da kopyalayıp gönderebileceğiniz bir rapor var.</translation>
</message>
<message>
<source>“{address}” is an address on the network, and the program works offline.</source>
<translation>“{address}” ağdaki bir adres; program ise çevrimdışı çalışır.</translation>
</message>
<message>
<source>“{folder}” holds no articles.</source>
<translation>“{folder}” içinde makale yok.</translation>
</message>
<message>
<source>“{name}” has changed on disk.</source>
<translation>“{name}” diskte değişti.</translation>
</message>
<message numerus="yes">
<source>“{name}” has {n} rows.</source>
<translation>
<numerusform>“{name}” {n} satır içeriyor.</numerusform>
</translation>
</message>
<message>
<source>“{name}” holds incidents. How shall they be opened?</source>
<translation>“{name}” olaylar içeriyor. Nasıl açılsın?</translation>
</message>
<message>
<source>“{name}” is the topmost layer now.</source>
<translation>“{name}” artık en üst katman.</translation>
</message>
<message>
<source>“{name}” seems to have longitude and latitude exchanged.</source>
<translation>“{name}” katmanında boylam ile enlem yer değiştirmiş görünüyor.</translation>
</message>
<message>
<source>“{text}” is no count of people.</source>
<translation>“{text}” kişi sayısı değil.</translation>
</message>
<message>
<source>“{text}” is not a date.</source>
<translation>“{text}” tarih değil.</translation>
</message>
<message>
<source>“{text}” is not a number of people.</source>
<translation>“{text}” kişi sayısı değil.</translation>
</message>
<message>
<source>“{title}” is open already.</source>
<translation>“{title}” zaten açık.</translation>
</message>
<message>
<source>“{title}” is {percent}% the same text as “{other}”.</source>
<translation>“{title}”, “{other}” ile %{percent} aynı metin.</translation>
</message>
<message>
<source>“{words}” is no position on Earth.</source>
<translation>“{words}” yeryüzünde bir konum değil.</translation>
</message>
<message>
<source>“{words}” is not on the map: no place was found that is likely enough.</source>
<translation>“{words}” haritada değil: yeterince olası bir yer bulunamadı.</translation>
</message>
<message>
<source>“{words}” is not on the map: {reason}</source>
<translation>“{words}” haritada değil: {reason}</translation>
</message>
<message>
<source>“{words}” is to be rejected: {reason}.</source>
<translation>“{words}” reddedilecek: {reason}.</translation>
</message>
<message>
<source>“{words}” is to mean {place}.</source>
<translation>“{words}” {place} anlamına gelecek.</translation>
</message>
<message>
<source>“{words}” is {how}.</source>
<translation>“{words}”: {how}.</translation>
</message>
<message>
<source>“{words}” means {place}, but puts nothing on the map.</source>
<translation>“{words}” {place} anlamına gelir, ama haritaya bir şey koymaz.</translation>
</message>
<message>
<source>“{words}”: apply to {reach}</source>
<translation>“{words}”: {reach} için uygula</translation>
</message>
</context>
<context>
<name>messages</name>
<message>
<source>2, part of region</source>
<translation>2, bölgenin bir parçası</translation>
</message>
<message>
<source>3, region</source>
<translation>3, bölge</translation>
</message>
<message>
<source>; {1} phrases such as “on Sunday” wait for it</source>
<translation>; “on Sunday” gibi {1} söz onu bekliyor</translation>
</message>
<message>
<source>A JSON file with your types of events and their words, made as resources/codebook.json is; empty is that one.</source>
<translation>Olay türleriniz ve sözcükleriyle, resources/codebook.json gibi yazılmış bir JSON dosyası; boşsa o kullanılır.</translation>
</message>
<message>
<source>A byte order mark that some spreadsheets need to show every script.</source>
<translation>Bazı hesap tablolarının her yazıyı göstermek için gereksindiği bayt sırası işareti.</translation>
</message>
<message>
<source>A district in the ACLED shape</source>
<translation>ACLED biçiminde ilçe</translation>
</message>
<message>
<source>A language code such as “en” or “ar”; empty follows the system.</source>
<translation>“en” veya “ar” gibi bir dil kodu; boşsa sistemi izler.</translation>
</message>
<message>
<source>A record of the project is cut short or far too large.</source>
<translation>Projenin bir kaydı kesik ya da fazla büyük.</translation>
</message>
<message>
<source>A record of the project is damaged.</source>
<translation>Projenin bir kaydı bozuk.</translation>
</message>
<message>
<source>A record of the project is damaged: {1}.</source>
<translation>Projenin bir kaydı bozuk: {1}.</translation>
</message>
<message>
<source>A rule of this project says that “{1}” means {2}.</source>
<translation>Bu projenin bir kuralı “{1}” sözünün {2} anlamına geldiğini söylüyor.</translation>
</message>
<message>
<source>A sheet holds {1} rows; these are {2}.</source>
<translation>Bir sayfa {1} satır alır; bunlar {2} satır.</translation>
</message>
<message>
<source>A table needs a row of names, and commas, semicolons, tabs or bars between its values.</source>
<translation>Tablonun bir ad satırına ve değerler arasında virgül, noktalı virgül, sekme veya çubuklara gereksinimi var.</translation>
</message>
<message>
<source>A, R, U, S, J, K and 1 to 9 work while the queue has focus.</source>
<translation>Sıra odaktayken A, R, U, S, J, K ve 1–9 çalışır.</translation>
</message>
<message>
<source>Accept what a rule corrects</source>
<translation>Kuralın düzelttiğini kabul et</translation>
</message>
<message>
<source>Accurate</source>
<translation>Doğru</translation>
</message>
<message>
<source>Accurate reads about ten articles a second, fast some hundreds, and misses more.</source>
<translation>Kesin olan saniyede on kadar makale okur, hızlı olan yüzlerce, ama daha çok kaçırır.</translation>
</message>
<message>
<source>Add it as a layer instead.</source>
<translation>Bunun yerine katman olarak ekleyin.</translation>
</message>
<message>
<source>All can be written: {1}</source>
<translation>Hepsine yazılabilir: {1}</translation>
</message>
<message>
<source>All that Qt's web engine asks for are there.</source>
<translation>Qt web motorunun istediği her şey var.</translation>
</message>
<message>
<source>An XYZ address with {z}, {x} and {y}; empty keeps the program offline. Never used in exports.</source>
<translation>{z}, {x} ve {y} içeren bir XYZ adresi; boşsa program çevrimdışı kalır. Dışa aktarmalarda hiç kullanılmaz.</translation>
</message>
<message>
<source>An excerpt lies beyond the end of “{1}”.</source>
<translation>Bir alıntı “{1}” sonunun ötesinde.</translation>
</message>
<message>
<source>An incident was changed since it was checked.</source>
<translation>Bir olay denetlendikten sonra değiştirildi.</translation>
</message>
<message>
<source>Another step is being stored.</source>
<translation>Başka bir adım saklanıyor.</translation>
</message>
<message>
<source>Any notation can be typed, whatever is chosen here.</source>
<translation>Burada ne seçilirse seçilsin her yazım girilebilir.</translation>
</message>
<message>
<source>Appearance</source>
<translation>Görünüm</translation>
</message>
<message>
<source>Are the quotation marks closed and all values of a row on it?</source>
<translation>Tırnaklar kapalı mı ve satırın tüm değerleri yerinde mi?</translation>
</message>
<message>
<source>Ask for it again.</source>
<translation>Yeniden isteyin.</translation>
</message>
<message>
<source>Ask for the file again.</source>
<translation>Dosyayı yeniden isteyin.</translation>
</message>
<message>
<source>At {1} the filter has {2}, not {3}.</source>
<translation>Filtrede {1} konumunda {3} değil {2} var.</translation>
</message>
<message>
<source>Backups of a project</source>
<translation>Projenin yedekleri</translation>
</message>
<message>
<source>Build the package once (pip install .), which brings the web libraries in, or install the program again.</source>
<translation>Web kitaplıklarını getirmek için paketi bir kez derleyin (pip install .) veya programı yeniden kurun.</translation>
</message>
<message>
<source>Cannot be written: </source>
<translation>Yazılamıyor: </translation>
</message>
<message>
<source>Check that the folder is yours and writable.</source>
<translation>Klasörün sizin ve yazmaya açık olduğunu denetleyin.</translation>
</message>
<message>
<source>Check the articles again.</source>
<translation>Makaleleri yeniden denetleyin.</translation>
</message>
<message>
<source>Check the disk, and write to another one meanwhile.</source>
<translation>Diski denetleyin ve bu arada başka birine yazın.</translation>
</message>
<message>
<source>Check the name and the folder.</source>
<translation>Adı ve klasörü denetleyin.</translation>
</message>
<message>
<source>Check the name and the permissions.</source>
<translation>Adı ve izinleri denetleyin.</translation>
</message>
<message>
<source>Check the spelling, or try another name of it.</source>
<translation>Yazımı denetleyin veya başka bir adını deneyin.</translation>
</message>
<message>
<source>Choose CSV.</source>
<translation>CSV seçin.</translation>
</message>
<message>
<source>Choose a field of numbers, or categories.</source>
<translation>Sayı alanı veya kategorileri seçin.</translation>
</message>
<message>
<source>Choose a field with values.</source>
<translation>Değerleri olan bir alan seçin.</translation>
</message>
<message>
<source>Choose a file of exported rules.</source>
<translation>Dışa aktarılmış bir kural dosyası seçin.</translation>
</message>
<message>
<source>Choose a file or a folder.</source>
<translation>Bir dosya veya klasör seçin.</translation>
</message>
<message>
<source>Choose a file that holds the features themselves.</source>
<translation>Ögelerin kendisini içeren bir dosya seçin.</translation>
</message>
<message>
<source>Choose a file with an article in it.</source>
<translation>İçinde makale olan bir dosya seçin.</translation>
</message>
<message>
<source>Choose a file with articles in it.</source>
<translation>İçinde makaleler olan bir dosya seçin.</translation>
</message>
<message>
<source>Choose a file with at least one feature.</source>
<translation>En az bir ögesi olan bir dosya seçin.</translation>
</message>
<message>
<source>Choose a file with at least one object.</source>
<translation>En az bir nesnesi olan bir dosya seçin.</translation>
</message>
<message>
<source>Choose a file with features.</source>
<translation>Ögeleri olan bir dosya seçin.</translation>
</message>
<message>
<source>Choose a folder with articles in it.</source>
<translation>İçinde makaleler olan bir klasör seçin.</translation>
</message>
<message>
<source>Choose a shorter name.</source>
<translation>Daha kısa bir ad seçin.</translation>
</message>
<message>
<source>Choose a table with at least one event.</source>
<translation>En az bir olayı olan bir tablo seçin.</translation>
</message>
<message>
<source>Choose an archive or folder with one.</source>
<translation>İçinde olan bir arşiv veya klasör seçin.</translation>
</message>
<message>
<source>Choose another disk.</source>
<translation>Başka bir disk seçin.</translation>
</message>
<message>
<source>Choose another file.</source>
<translation>Başka bir dosya seçin.</translation>
</message>
<message>
<source>Choose another folder, or ask for the right to write in this one.</source>
<translation>Başka bir klasör seçin veya buna yazma hakkı isteyin.</translation>
</message>
<message>
<source>Choose another folder.</source>
<translation>Başka bir klasör seçin.</translation>
</message>
<message>
<source>Choose another layer.</source>
<translation>Başka bir katman seçin.</translation>
</message>
<message>
<source>Choose another name.</source>
<translation>Başka bir ad seçin.</translation>
</message>
<message>
<source>Choose one of its fields.</source>
<translation>Alanlarından birini seçin.</translation>
</message>
<message>
<source>Choose one of its layers, or another file.</source>
<translation>Katmanlarından birini veya başka bir dosya seçin.</translation>
</message>
<message>
<source>Choose one of its layers.</source>
<translation>Katmanlarından birini seçin.</translation>
</message>
<message>
<source>Choose other areas, or count coarser places too.</source>
<translation>Başka alanlar seçin veya daha az kesin yerleri de sayın.</translation>
</message>
<message>
<source>Choose other features or a larger distance, or count coarser places too.</source>
<translation>Başka ögeler veya daha büyük uzaklık seçin ya da daha az kesin yerleri de sayın.</translation>
</message>
<message>
<source>Choose the coordinate reference system that the numbers really are in.</source>
<translation>Sayıların gerçekte ait olduğu koordinat sistemini seçin.</translation>
</message>
<message>
<source>Choose the document that it belongs to.</source>
<translation>Ait olduğu belgeyi seçin.</translation>
</message>
<message>
<source>Choose the file that the tiles were made from.</source>
<translation>Karoların üretildiği dosyayı seçin.</translation>
</message>
<message>
<source>Choose your settings again in the preferences.</source>
<translation>Ayarlarınızı yeniden seçin.</translation>
</message>
<message>
<source>Close it there and try again.</source>
<translation>Orada kapatıp yeniden deneyin.</translation>
</message>
<message>
<source>Close it.</source>
<translation>Kapatın.</translation>
</message>
<message>
<source>Close other programs to free memory, and try again.</source>
<translation>Bellek boşaltmak için diğer programları kapatın ve yeniden deneyin.</translation>
</message>
<message>
<source>Codebook of your own</source>
<translation>Kendi kod kitabınız</translation>
</message>
<message>
<source>Colours of the window</source>
<translation>Pencerenin renkleri</translation>
</message>
<message>
<source>Compute it again.</source>
<translation>Yeniden hesaplayın.</translation>
</message>
<message>
<source>Convert it to GeoPackage or FlatGeobuf.</source>
<translation>GeoPackage veya FlatGeobuf'a dönüştürün.</translation>
</message>
<message>
<source>Convert it to GeoPackage.</source>
<translation>GeoPackage biçimine dönüştürün.</translation>
</message>
<message>
<source>Coordinates in “{1}” cannot be brought to longitude and latitude.</source>
<translation>“{1}” koordinatları enlem ve boylama çevrilemiyor.</translation>
</message>
<message>
<source>Copy all the files of the set into one folder.</source>
<translation>Kümenin tüm dosyalarını tek klasöre kopyalayın.</translation>
</message>
<message>
<source>Copy it to a folder of yours and open it there.</source>
<translation>Kendi klasörünüze kopyalayıp orada açın.</translation>
</message>
<message>
<source>Correct the file.</source>
<translation>Dosyayı düzeltin.</translation>
</message>
<message>
<source>Count coarser places too, or clear the filter of the incidents.</source>
<translation>Daha az kesin yerleri de sayın veya olay filtresini temizleyin.</translation>
</message>
<message>
<source>Countries in focus</source>
<translation>Odaktaki ülkeler</translation>
</message>
<message>
<source>Create the folder, or choose another one.</source>
<translation>Klasörü oluşturun veya başka birini seçin.</translation>
</message>
<message>
<source>Credit of the online basemap</source>
<translation>Çevrimiçi altlığın kaynağı</translation>
</message>
<message>
<source>Dark</source>
<translation>Koyu</translation>
</message>
<message>
<source>Decimal degrees</source>
<translation>Ondalık derece</translation>
</message>
<message>
<source>Degrees, minutes, seconds</source>
<translation>Derece, dakika, saniye</translation>
</message>
<message>
<source>Desktop entries are a matter of Linux desktops.</source>
<translation>Menü girdileri Linux masaüstlerine özgüdür.</translation>
</message>
<message>
<source>Do not open it.</source>
<translation>Açmayın.</translation>
</message>
<message>
<source>Do not trust this archive; ask where it comes from.</source>
<translation>Bu arşive güvenmeyin; nereden geldiğini sorun.</translation>
</message>
<message>
<source>Download it again.</source>
<translation>Yeniden indirin.</translation>
</message>
<message>
<source>Download or copy it again, or convert it to another format.</source>
<translation>Yeniden indirin veya kopyalayın ya da başka bir biçime dönüştürün.</translation>
</message>
<message>
<source>Download or copy it again.</source>
<translation>Yeniden indirin veya kopyalayın.</translation>
</message>
<message>
<source>Each entry needs the type “Feature”.</source>
<translation>Her girdinin türü “Feature” olmalı.</translation>
</message>
<message>
<source>End the name in .csv.</source>
<translation>Adı .csv ile bitirin.</translation>
</message>
<message>
<source>Export</source>
<translation>Dışa aktarma</translation>
</message>
<message>
<source>Export the data again.</source>
<translation>Veriyi yeniden dışa aktarın.</translation>
</message>
<message>
<source>Fast</source>
<translation>Hızlı</translation>
</message>
<message>
<source>Fetch it again, or paste its text.</source>
<translation>Yeniden alın veya metnini yapıştırın.</translation>
</message>
<message>
<source>Fetch or save it again.</source>
<translation>Yeniden alın veya kaydedin.</translation>
</message>
<message>
<source>Fetch the file with “git lfs pull”.</source>
<translation>Dosyayı “git lfs pull” ile alın.</translation>
</message>
<message>
<source>Finding places</source>
<translation>Yer bulma</translation>
</message>
<message>
<source>Folders of the user</source>
<translation>Kullanıcının klasörleri</translation>
</message>
<message>
<source>For the scale bar and measurements.</source>
<translation>Ölçek çubuğu ve ölçümler için.</translation>
</message>
<message>
<source>Free some space on that disk.</source>
<translation>O diskte yer açın.</translation>
</message>
<message>
<source>Free some space or choose another disk; nothing was changed.</source>
<translation>Yer açın veya başka bir disk seçin; hiçbir şey değişmedi.</translation>
</message>
<message>
<source>GeoJSON has a “type” such as “FeatureCollection”, “Feature” or “Polygon”.</source>
<translation>GeoJSON'da “FeatureCollection”, “Feature” veya “Polygon” gibi bir “type” bulunur.</translation>
</message>
<message>
<source>Give an alpha-3 code such as ARM.</source>
<translation>ARM gibi bir alpha-3 kodu verin.</translation>
</message>
<message>
<source>Give degrees as LON,LAT, such as 44.5,40.2.</source>
<translation>Dereceleri BOYLAM,ENLEM olarak verin, örneğin 44.5,40.2.</translation>
</message>
<message>
<source>Give the name of a place, at most {1} characters.</source>
<translation>En çok {1} karakterlik bir yer adı verin.</translation>
</message>
<message>
<source>Give the name of a place.</source>
<translation>Bir yerin adını verin.</translation>
</message>
<message>
<source>Give them with a map or a picture.</source>
<translation>Bunları bir harita veya resimle verin.</translation>
</message>
<message>
<source>Give yourself the right to write there, or set HOME (and XDG_CONFIG_HOME, XDG_STATE_HOME) to a folder that is yours; the program works without, but keeps neither settings nor a log.</source>
<translation>Oraya yazma hakkı alın veya HOME (ve XDG_CONFIG_HOME, XDG_STATE_HOME) için kendi klasörünüzü verin; program onsuz da çalışır, ama ayar ve günlük saklamaz.</translation>
</message>
<message>
<source>Go into the log of every review decision and edit, with the time.</source>
<translation>Her inceleme kararı ve düzenlemenin günlüğüne zamanıyla yazılır.</translation>
</message>
<message>
<source>Guard against spreadsheet formulas</source>
<translation>Hesap tablosu formüllerine karşı korun</translation>
</message>
<message>
<source>High contrast</source>
<translation>Yüksek karşıtlık</translation>
</message>
<message>
<source>How coordinates are written</source>
<translation>Koordinatların yazımı</translation>
</message>
<message>
<source>How many earlier states of a project are kept.</source>
<translation>Projenin kaç önceki durumunun saklanacağı.</translation>
</message>
<message>
<source>How places are found</source>
<translation>Yerler nasıl bulunur</translation>
</message>
<message>
<source>If the web engine does not start: </source>
<translation>Web motoru başlamazsa: </translation>
</message>
<message>
<source>If you trust it, unpack it with another program first.</source>
<translation>Güveniyorsanız önce başka bir programla açın.</translation>
</message>
<message>
<source>Import it with a mapping.</source>
<translation>Eşleme yaparak içe aktarın.</translation>
</message>
<message>
<source>In percent of the system's size.</source>
<translation>Sistem boyutunun yüzdesi olarak.</translation>
</message>
<message>
<source>Incidents corrected by a rule of the project count as reviewed; otherwise they wait in the queue.</source>
<translation>Proje kuralıyla düzeltilen olaylar incelenmiş sayılır; yoksa sırada bekler.</translation>
</message>
<message>
<source>Install the program again.</source>
<translation>Programı yeniden kurun.</translation>
</message>
<message>
<source>Install the program again: pip install --force-reinstall gisviewer</source>
<translation>Programı yeniden kurun: pip install --force-reinstall gisviewer</translation>
</message>
<message>
<source>Install the program again: the file belongs to it.</source>
<translation>Programı yeniden kurun: bu dosya ona ait.</translation>
</message>
<message>
<source>It begins on {1}, after it ends on {2}.</source>
<translation>{1} tarihinde başlıyor, bittiği {2} tarihinden sonra.</translation>
</message>
<message>
<source>It begins on {1}, but its latest article is of {2}.</source>
<translation>{1} tarihinde başlıyor, ama son makalesi {2} tarihli.</translation>
</message>
<message>
<source>It happened at “{1}”, which is not known.</source>
<translation>“{1}” yerinde oldu, orası bilinmiyor.</translation>
</message>
<message>
<source>It has no source.</source>
<translation>Kaynağı yok.</translation>
</message>
<message>
<source>It has only one of longitude and latitude.</source>
<translation>Enlem ve boylamdan yalnızca biri var.</translation>
</message>
<message>
<source>It is said to be in {1}, but its position is in {2}.</source>
<translation>{1} içinde denmiş, ama konumu {2} içinde.</translation>
</message>
<message>
<source>It lies at 0, 0, where unknown positions often end up.</source>
<translation>Bilinmeyen konumların sıkça düştüğü 0, 0 noktasında.</translation>
</message>
<message>
<source>It may have been moved or deleted.</source>
<translation>Taşınmış veya silinmiş olabilir.</translation>
</message>
<message>
<source>Its article {1} is not in the project.</source>
<translation>{1} makalesi projede yok.</translation>
</message>
<message>
<source>Its marker was deleted.</source>
<translation>İşaretçisi silindi.</translation>
</message>
<message>
<source>Its marker was rejected.</source>
<translation>İşaretçisi reddedildi.</translation>
</message>
<message>
<source>Language</source>
<translation>Dil</translation>
</message>
<message>
<source>Language of map labels</source>
<translation>Harita etiketlerinin dili</translation>
</message>
<message>
<source>Layers cannot be written to {1}.</source>
<translation>Katmanlar {1} biçiminde yazılamaz.</translation>
</message>
<message>
<source>Light</source>
<translation>Açık</translation>
</message>
<message>
<source>Log in to a desktop, or use xvfb-run, to open the window.</source>
<translation>Pencereyi açmak için bir masaüstünde oturum açın veya xvfb-run kullanın.</translation>
</message>
<message>
<source>MGRS</source>
<translation>MGRS</translation>
</message>
<message>
<source>Make it simpler.</source>
<translation>Basitleştirin.</translation>
</message>
<message>
<source>Map</source>
<translation>Harita</translation>
</message>
<message>
<source>Mark CSV as UTF-8</source>
<translation>CSV'yi UTF-8 olarak işaretle</translation>
</message>
<message>
<source>May you read it?</source>
<translation>Okuma hakkınız var mı?</translation>
</message>
<message>
<source>Mend it, or use the bundled one.</source>
<translation>Onarın veya programla geleni kullanın.</translation>
</message>
<message>
<source>Mend the data, or choose another disk.</source>
<translation>Veriyi onarın veya başka bir disk seçin.</translation>
</message>
<message>
<source>Mend this place, or ask for the file again.</source>
<translation>Burayı onarın veya dosyayı yeniden isteyin.</translation>
</message>
<message>
<source>Miles</source>
<translation>Mil</translation>
</message>
<message>
<source>Missing: {1}</source>
<translation>Eksik: {1}</translation>
</message>
<message>
<source>Name one by its code, for example EPSG:4326 or EPSG:32638.</source>
<translation>Koduyla birini yazın, örneğin EPSG:4326 veya EPSG:32638.</translation>
</message>
<message>
<source>Named in the disclaimer and the credits of what you export.</source>
<translation>Dışa aktardıklarınızın uyarısında ve kaynaklarında anılır.</translation>
</message>
<message>
<source>No backup of {1} could be made before migrating it: {2}.</source>
<translation>Yükseltmeden önce {1} yedeği alınamadı: {2}.</translation>
</message>
<message>
<source>No incident lies inside these areas.</source>
<translation>Bu alanların içinde olay yok.</translation>
</message>
<message>
<source>No place is called “{1}”.</source>
<translation>“{1}” adında yer yok.</translation>
</message>
<message>
<source>No places were found in the text.</source>
<translation>Metinde yer bulunamadı.</translation>
</message>
<message>
<source>Not listed: the program runs from its source folder or from a build that has them inside.</source>
<translation>Listelenmedi: program kaynak klasöründen ya da bunları içeren bir derlemeden çalışıyor.</translation>
</message>
<message>
<source>Nothing is needed from the system here.</source>
<translation>Burada sistemden bir şey gerekmez.</translation>
</message>
<message>
<source>Of menus, messages and exported maps, from the next start on; System follows the desktop.</source>
<translation>Menülerin, iletilerin ve dışa aktarılan haritaların dili, sonraki açılıştan başlayarak; Sistem masaüstünü izler.</translation>
</message>
<message>
<source>On Windows and macOS the installer does this.</source>
<translation>Windows ve macOS'ta bunu kurucu yapar.</translation>
</message>
<message>
<source>Online basemap</source>
<translation>Çevrimiçi altlık</translation>
</message>
<message>
<source>Only accepted incidents</source>
<translation>Yalnızca kabul edilen olaylar</translation>
</message>
<message>
<source>Only {1} MB are free at {2}.</source>
<translation>{2} konumunda yalnızca {1} MB boş.</translation>
</message>
<message>
<source>Open a backup.</source>
<translation>Bir yedek açın.</translation>
</message>
<message>
<source>Open a part of it.</source>
<translation>Bir bölümünü açın.</translation>
</message>
<message>
<source>Open it as a collection of articles.</source>
<translation>Makale derlemi olarak açın.</translation>
</message>
<message>
<source>Open it as a folder of articles.</source>
<translation>Makale klasörü olarak açın.</translation>
</message>
<message>
<source>Open it as an article or a layer instead.</source>
<translation>Makale veya katman olarak açın.</translation>
</message>
<message>
<source>Open it in Word and save it again.</source>
<translation>Word'de açıp yeniden kaydedin.</translation>
</message>
<message>
<source>Open it in a PDF reader and save a copy without one.</source>
<translation>PDF okuyucuda açıp parolasız bir kopya kaydedin.</translation>
</message>
<message>
<source>Open it in its program and save it again.</source>
<translation>Kendi programında açıp yeniden kaydedin.</translation>
</message>
<message>
<source>Open it in the program that made it and save it again.</source>
<translation>Onu üreten programda açıp yeniden kaydedin.</translation>
</message>
<message>
<source>Open one of its backups.</source>
<translation>Yedeklerinden birini açın.</translation>
</message>
<message>
<source>Open the article itself and save that, or paste its text.</source>
<translation>Makalenin kendisini açıp kaydedin veya metnini yapıştırın.</translation>
</message>
<message>
<source>Open the files you need.</source>
<translation>Gereken dosyaları açın.</translation>
</message>
<message>
<source>Others are left out and counted, unless you ask for a draft.</source>
<translation>Taslak istemezseniz öbürleri çıkarılır ve sayılır.</translation>
</message>
<message>
<source>Pictures need Qt's web engine, which does not load ({1}).</source>
<translation>Resimler için Qt web motoru gerekir, o ise yüklenmiyor ({1}).</translation>
</message>
<message>
<source>Point of view on borders</source>
<translation>Sınırlara bakış açısı</translation>
</message>
<message>
<source>Print</source>
<translation>Baskı</translation>
</message>
<message>
<source>Print is white and saves ink.</source>
<translation>Baskı beyazdır ve mürekkebi korur.</translation>
</message>
<message>
<source>Printed with exports, after the note on boundaries.</source>
<translation>Dışa aktarmalarda sınır notundan sonra yazılır.</translation>
</message>
<message>
<source>Projects</source>
<translation>Projeler</translation>
</message>
<message>
<source>Python packages</source>
<translation>Python paketleri</translation>
</message>
<message>
<source>QTWEBENGINE_DISABLE_SANDBOX is set: the page runs without the protection of the sandbox.</source>
<translation>QTWEBENGINE_DISABLE_SANDBOX ayarlı: sayfa korumalı alan olmadan çalışır.</translation>
</message>
<message>
<source>QT_QPA_PLATFORM is set to “{1}”.</source>
<translation>QT_QPA_PLATFORM “{1}” olarak ayarlı.</translation>
</message>
<message>
<source>Rejected: {1}.</source>
<translation>Reddedildi: {1}.</translation>
</message>
<message>
<source>Remove it.</source>
<translation>Kaldırın.</translation>
</message>
<message>
<source>Restore it, or install again.</source>
<translation>Geri yükleyin veya yeniden kurun.</translation>
</message>
<message>
<source>Review</source>
<translation>İnceleme</translation>
</message>
<message>
<source>Rule {1} (“{2}”) cannot be used: {3}.</source>
<translation>{1} kuralı (“{2}”) kullanılamaz: {3}.</translation>
</message>
<message>
<source>Run text recognition (OCR) on it first, or paste the text.</source>
<translation>Önce metin tanıma (OCR) uygulayın veya metni yapıştırın.</translation>
</message>
<message>
<source>Run the program as an ordinary user.</source>
<translation>Programı sıradan kullanıcı olarak çalıştırın.</translation>
</message>
<message>
<source>Save a copy without one.</source>
<translation>Parolasız bir kopya kaydedin.</translation>
</message>
<message>
<source>Save it again as .xlsx.</source>
<translation>.xlsx olarak yeniden kaydedin.</translation>
</message>
<message>
<source>Save it again from the browser.</source>
<translation>Tarayıcıdan yeniden kaydedin.</translation>
</message>
<message>
<source>Save it under another name first.</source>
<translation>Önce başka adla kaydedin.</translation>
</message>
<message>
<source>Save it under another name: everything up to this edit is still here.</source>
<translation>Başka adla kaydedin: bu düzenlemeye kadar her şey duruyor.</translation>
</message>
<message>
<source>Save its attachment and open that.</source>
<translation>Ekini kaydedip onu açın.</translation>
</message>
<message>
<source>Save the article alone, or give a corpus as JSON Lines.</source>
<translation>Makaleyi tek başına kaydedin veya JSON Lines derlemi verin.</translation>
</message>
<message>
<source>Save the article alone.</source>
<translation>Makaleyi tek başına kaydedin.</translation>
</message>
<message>
<source>Save the article as text, HTML, PDF or DOCX and open that.</source>
<translation>Makaleyi metin, HTML, PDF veya DOCX olarak kaydedip açın.</translation>
</message>
<message>
<source>Save the message again, or paste its text.</source>
<translation>İletiyi yeniden kaydedin veya metnini yapıştırın.</translation>
</message>
<message>
<source>Save the page of an article instead.</source>
<translation>Bunun yerine bir makalenin sayfasını kaydedin.</translation>
</message>
<message>
<source>Save the pages you need.</source>
<translation>Gereken sayfaları kaydedin.</translation>
</message>
<message>
<source>Shown on the map while it is on.</source>
<translation>Açıkken haritada gösterilir.</translation>
</message>
<message>
<source>Single keys in the review queue</source>
<translation>İnceleme sırasında tek tuşlar</translation>
</message>
<message>
<source>Size of text</source>
<translation>Metin boyutu</translation>
</message>
<message>
<source>Split it into articles: a folder of files, or JSON Lines with one article in each line.</source>
<translation>Makalelere bölün: dosya klasörü veya satır başına bir makaleyle JSON Lines.</translation>
</message>
<message>
<source>Style of the basemap</source>
<translation>Altlığın biçemi</translation>
</message>
<message>
<source>Switch the online basemap off.</source>
<translation>Çevrimiçi altlığı kapatın.</translation>
</message>
<message>
<source>System</source>
<translation>Sistem</translation>
</message>
<message>
<source>System follows the desktop, also in its contrast; high contrast is light or dark as the desktop is.</source>
<translation>Sistem, karşıtlıkta da masaüstünü izler; yüksek karşıtlık masaüstü gibi açık veya koyudur.</translation>
</message>
<message>
<source>System libraries</source>
<translation>Sistem kitaplıkları</translation>
</message>
<message>
<source>Text of others that begins like a formula gets an apostrophe before it in CSV and XLSX.</source>
<translation>Formül gibi başlayan yabancı metin CSV ve XLSX'te kesme işareti alır.</translation>
</message>
<message>
<source>That of the system.</source>
<translation>Sisteminki.</translation>
</message>
<message>
<source>The article gives no date of publication{1}.</source>
<translation>Makalede yayın tarihi yok{1}.</translation>
</message>
<message>
<source>The basemap in {1} cannot be read ({2}).</source>
<translation>{1} içindeki altlık okunamıyor ({2}).</translation>
</message>
<message>
<source>The basemap {1} is missing.</source>
<translation>{1} altlığı eksik.</translation>
</message>
<message>
<source>The brace at {1} of the label stands alone.</source>
<translation>Etiketin {1} konumundaki ayraç tek başına.</translation>
</message>
<message>
<source>The codebook {1} could not be read.</source>
<translation>{1} kod kitabı okunamadı.</translation>
</message>
<message>
<source>The codebook {1} is not valid: {2}.</source>
<translation>{1} kod kitabı geçersiz: {2}.</translation>
</message>
<message>
<source>The coordinate reference system “{1}” is not known.</source>
<translation>“{1}” koordinat sistemi bilinmiyor.</translation>
</message>
<message>
<source>The desktop entry could not be changed below {1}: {2}.</source>
<translation>{1} altındaki menü girdisi değiştirilemedi: {2}.</translation>
</message>
<message>
<source>The disk or the download failed: copy it again.</source>
<translation>Disk veya indirme hatası: yeniden kopyalayın.</translation>
</message>
<message>
<source>The features cannot be written as {1}: {2}</source>
<translation>Ögeler {1} olarak yazılamıyor: {2}</translation>
</message>
<message>
<source>The features have no place on the map.</source>
<translation>Ögelerin haritada yeri yok.</translation>
</message>
<message>
<source>The features of “{1}” are damaged in the project.</source>
<translation>“{1}” ögeleri projede bozuk.</translation>
</message>
<message>
<source>The field “{1}” holds neither numbers nor dates.</source>
<translation>“{1}” alanında sayı veya tarih yok.</translation>
</message>
<message>
<source>The field “{1}” is empty.</source>
<translation>“{1}” alanı boş.</translation>
</message>
<message>
<source>The fields are: {1}.</source>
<translation>Alanlar: {1}.</translation>
</message>
<message>
<source>The file is damaged: download or copy it again.</source>
<translation>Dosya bozuk: yeniden indirin veya kopyalayın.</translation>
</message>
<message>
<source>The file {1} cannot be read: {2}.</source>
<translation>{1} dosyası okunamıyor: {2}.</translation>
</message>
<message>
<source>The file {1} has {2} bytes instead of {3}: it is damaged.</source>
<translation>{1} dosyası {3} yerine {2} bayt: bozuk.</translation>
</message>
<message>
<source>The file {1} holds {2}, not {3}.</source>
<translation>{1} dosyasında {3} değil {2} var.</translation>
</message>
<message>
<source>The file {1} is damaged: {2}.</source>
<translation>{1} dosyası bozuk: {2}.</translation>
</message>
<message>
<source>The file {1} is not a gazetteer's header.</source>
<translation>{1} dosyası bir yer adları dizini başlığı değil.</translation>
</message>
<message>
<source>The file {1} is not a table of this program: {2}.</source>
<translation>{1} dosyası bu programın tablosu değil: {2}.</translation>
</message>
<message>
<source>The filter is nested too deeply.</source>
<translation>Filtre çok derin iç içe.</translation>
</message>
<message>
<source>The folder {1} cannot be made: {2}.</source>
<translation>{1} klasörü oluşturulamıyor: {2}.</translation>
</message>
<message>
<source>The gazetteer is incomplete: the file {1} is missing.</source>
<translation>Yer adları dizini eksik: {1} dosyası yok.</translation>
</message>
<message>
<source>The gazetteer is missing: there is no file {1}.</source>
<translation>Yer adları dizini yok: {1} dosyası bulunamadı.</translation>
</message>
<message>
<source>The gazetteer {1} has format {2}, this program reads format {3}.</source>
<translation>{1} yer adları dizini {2} biçiminde, bu program {3} biçimini okur.</translation>
</message>
<message>
<source>The geo_precision that a district becomes there.</source>
<translation>İlçenin orada aldığı geo_precision.</translation>
</message>
<message>
<source>The geometry of “{1}” is encoded as “{2}”, which is not supported.</source>
<translation>“{1}” geometrisi “{2}” olarak kodlanmış, bu desteklenmiyor.</translation>
</message>
<message>
<source>The installation is damaged: install the program again.</source>
<translation>Kurulum bozuk: programı yeniden kurun.</translation>
</message>
<message>
<source>The label names a field “{1}” that is not there.</source>
<translation>Etiket olmayan bir “{1}” alanını anıyor.</translation>
</message>
<message>
<source>The language model {1} cannot be read: {2}.</source>
<translation>{1} dil modeli okunamıyor: {2}.</translation>
</message>
<message>
<source>The language model {1} is missing.</source>
<translation>{1} dil modeli eksik.</translation>
</message>
<message>
<source>The layer has no field “{1}”.</source>
<translation>Katmanda “{1}” alanı yok.</translation>
</message>
<message>
<source>The model {1} cannot be read: {2}.</source>
<translation>{1} modeli okunamıyor: {2}.</translation>
</message>
<message>
<source>The model {1} is of another version.</source>
<translation>{1} modeli başka bir sürümden.</translation>
</message>
<message>
<source>The name has {1} characters.</source>
<translation>Ad {1} karakter.</translation>
</message>
<message>
<source>The name is empty.</source>
<translation>Ad boş.</translation>
</message>
<message>
<source>The number of dead</source>
<translation>Ölü sayısı</translation>
</message>
<message>
<source>The number of {1}</source>
<translation>Sayısı: {1}</translation>
</message>
<message>
<source>The page's file {1} is missing from resources/web.</source>
<translation>{1} sayfa dosyası resources/web içinde yok.</translation>
</message>
<message>
<source>The place names {1} cannot be read ({2}).</source>
<translation>{1} yer adları okunamıyor ({2}).</translation>
</message>
<message>
<source>The process that read the articles was ended.</source>
<translation>Makaleleri okuyan süreç sonlandırıldı.</translation>
</message>
<message>
<source>The program's folder “{1}” is missing beside {2}.</source>
<translation>{2} yanında programın “{1}” klasörü yok.</translation>
</message>
<message>
<source>The project refers to a shape that is not in it.</source>
<translation>Proje içinde olmayan bir şekle başvuruyor.</translation>
</message>
<message>
<source>The project {1} cannot be written: {2}.</source>
<translation>{1} projesi yazılamıyor: {2}.</translation>
</message>
<message>
<source>The project {1} cannot be {2}: {3}.</source>
<translation>{1} projesi: başarısız ({2}): {3}.</translation>
</message>
<message>
<source>The project {1} is cut short: a part of the file is missing.</source>
<translation>{1} projesi kesik: dosyanın bir parçası eksik.</translation>
</message>
<message>
<source>The project {1} is of an older version and cannot be written to.</source>
<translation>{1} projesi eski sürümden ve yazılamaz.</translation>
</message>
<message>
<source>The project {1} is open in another window ({2}).</source>
<translation>{1} projesi başka bir pencerede açık ({2}).</translation>
</message>
<message>
<source>The project {1} lacks a step that was undone.</source>
<translation>{1} projesinde geri alınmış bir adım eksik.</translation>
</message>
<message>
<source>The project {1} lacks the results of an article.</source>
<translation>{1} projesinde bir makalenin sonuçları eksik.</translation>
</message>
<message>
<source>The project {1} was deleted, moved or replaced by another program.</source>
<translation>{1} projesi silinmiş, taşınmış veya başka bir programca değiştirilmiş.</translation>
</message>
<message>
<source>The project {1} was opened read-only.</source>
<translation>{1} projesi salt okunur açıldı.</translation>
</message>
<message>
<source>The quotation mark at {1} is not closed.</source>
<translation>{1} konumundaki tırnak kapanmamış.</translation>
</message>
<message>
<source>The record of the article “{1}” is damaged.</source>
<translation>“{1}” makalesinin kaydı bozuk.</translation>
</message>
<message>
<source>The setting “{1}” had no usable value; its default is used.</source>
<translation>“{1}” ayarının kullanılır değeri yoktu; varsayılanı kullanılıyor.</translation>
</message>
<message>
<source>The settings in {1} are damaged; the defaults are used.</source>
<translation>{1} içindeki ayarlar bozuk; varsayılanlar kullanılıyor.</translation>
</message>
<message>
<source>The settings in {1} cannot be read: {2}.</source>
<translation>{1} içindeki ayarlar okunamıyor: {2}.</translation>
</message>
<message>
<source>The settings were damaged; the defaults are used, and the old file is kept as {1}.</source>
<translation>Ayarlar bozuktu; varsayılanlar kullanılıyor, eski dosya {1} olarak saklandı.</translation>
</message>
<message>
<source>The system keeps ordinary users from making namespaces, which Chromium's sandbox needs.</source>
<translation>Sistem, Chromium korumalı alanının gereksindiği ad alanlarını sıradan kullanıcılara kapatıyor.</translation>
</message>
<message>
<source>The text does not say where it happened.</source>
<translation>Metin nerede olduğunu söylemiyor.</translation>
</message>
<message>
<source>The web engine exists for 64 bits only: install a 64-bit Python.</source>
<translation>Web motoru yalnızca 64 bit: 64 bit Python kurun.</translation>
</message>
<message>
<source>The web engine runs in Chromium's sandbox.</source>
<translation>Web motoru Chromium korumalı alanında çalışıyor.</translation>
</message>
<message>
<source>There are no incidents to ask about.</source>
<translation>Sorulacak olay yok.</translation>
</message>
<message>
<source>There is a file {1} already.</source>
<translation>Zaten bir {1} dosyası var.</translation>
</message>
<message>
<source>There is no country with the code “{1}”.</source>
<translation>“{1}” kodlu ülke yok.</translation>
</message>
<message>
<source>There is no field “{1}”.</source>
<translation>“{1}” alanı yok.</translation>
</message>
<message>
<source>There is no file {1}.</source>
<translation>{1} dosyası yok.</translation>
</message>
<message>
<source>There is none: the window cannot be shown here; commands, pictures among them, work.</source>
<translation>Yok: pencere burada gösterilemez; komutlar, resimler dahil, çalışır.</translation>
</message>
<message>
<source>These are no rules of this program: {1}.</source>
<translation>Bunlar bu programın kuralları değil: {1}.</translation>
</message>
<message>
<source>They cannot be listed here; the check of the web engine says whether all are there.</source>
<translation>Burada listelenemezler; web motoru denetimi hepsinin olup olmadığını söyler.</translation>
</message>
<message>
<source>Three-letter codes with spaces between, as in “ARM AZE”; preferred where a name is ambiguous.</source>
<translation>“ARM AZE” gibi aralarında boşlukla üç harfli kodlar; ad belirsizse yeğlenir.</translation>
</message>
<message>
<source>Try another format.</source>
<translation>Başka bir biçim deneyin.</translation>
</message>
<message>
<source>Unit of distance</source>
<translation>Uzaklık birimi</translation>
</message>
<message>
<source>Unpack it and open the article, or the folder, inside.</source>
<translation>Açıp içindeki makaleyi veya klasörü açın.</translation>
</message>
<message>
<source>Unpack it and open the files you need.</source>
<translation>Açıp gereken dosyaları açın.</translation>
</message>
<message>
<source>Unpack it first.</source>
<translation>Önce sıkıştırmayı açın.</translation>
</message>
<message>
<source>Unpack it with another program and open what is inside.</source>
<translation>Başka bir programla açıp içindekini açın.</translation>
</message>
<message>
<source>Unset it if the window does not appear.</source>
<translation>Pencere görünmezse bunu kaldırın.</translation>
</message>
<message>
<source>Unset it, unless the web engine does not start otherwise.</source>
<translation>Web motoru başka türlü başlamıyorsa kalsın, yoksa kaldırın.</translation>
</message>
<message>
<source>Update the program.</source>
<translation>Programı güncelleyin.</translation>
</message>
<message>
<source>Use one of {1}.</source>
<translation>Şunlardan birini kullanın: {1}.</translation>
</message>
<message>
<source>Use only a part of the features.</source>
<translation>Ögelerin yalnızca bir bölümünü kullanın.</translation>
</message>
<message>
<source>Use that window, open the project read-only, or open a copy of it.</source>
<translation>O pencereyi kullanın, projeyi salt okunur açın veya kopyasını açın.</translation>
</message>
<message>
<source>Use “,” or “.1” or “,.1”.</source>
<translation>“,”, “.1” veya “,.1” kullanın.</translation>
</message>
<message>
<source>Wait until it is done, then try again.</source>
<translation>Bitmesini bekleyip yeniden deneyin.</translation>
</message>
<message>
<source>Was it downloaded or copied completely?</source>
<translation>Tümüyle indirildi veya kopyalandı mı?</translation>
</message>
<message>
<source>Was it moved or renamed? It was looked for in {1}.</source>
<translation>Taşındı mı, adı mı değişti? {1} içinde arandı.</translation>
</message>
<message>
<source>Whose view of disputed borders the map draws; empty is the situation on the ground.</source>
<translation>Haritanın tartışmalı sınırları kimin gözünden çizdiği; boşsa sahadaki durum.</translation>
</message>
<message>
<source>Write it again with WKB encoding.</source>
<translation>WKB kodlamasıyla yeniden yazın.</translation>
</message>
<message>
<source>Write it as 2020-09-27.</source>
<translation>2020-09-27 gibi yazın.</translation>
</message>
<message>
<source>Write it as 2024-05-01.</source>
<translation>2024-05-01 gibi yazın.</translation>
</message>
<message>
<source>Write {field}, or {{ for a brace.</source>
<translation>{field} yazın, ayraç için {{ yazın.</translation>
</message>
<message>
<source>You are the administrator (root), for whom Chromium's sandbox does not work; it is switched off.</source>
<translation>Yöneticisiniz (root); Chromium korumalı alanı onun için çalışmaz ve kapatıldı.</translation>
</message>
<message>
<source>Your disclaimer</source>
<translation>Uyarınız</translation>
</message>
<message>
<source>Your initials</source>
<translation>Adınızın baş harfleri</translation>
</message>
<message>
<source>Your organisation</source>
<translation>Kuruluşunuz</translation>
</message>
<message>
<source>a capital</source>
<translation>bir başkent</translation>
</message>
<message>
<source>a main name of it</source>
<translation>ana adlarından biri</translation>
</message>
<message>
<source>a part of the path is a file, not a folder</source>
<translation>yolun bir parçası klasör değil dosya</translation>
</message>
<message>
<source>another place of that name is better known</source>
<translation>bu adı taşıyan başka bir yer daha tanınmıştır</translation>
</message>
<message>
<source>another program holds the file</source>
<translation>dosyayı başka bir program tutuyor</translation>
</message>
<message>
<source>containing area</source>
<translation>içinde bulunduğu bölge</translation>
</message>
<message>
<source>date after publication</source>
<translation>yayından sonraki tarih</translation>
</message>
<message>
<source>date order</source>
<translation>tarih sırası</translation>
</message>
<message>
<source>focus of the article</source>
<translation>makalenin odağı</translation>
</message>
<message>
<source>it holds the place that the text names right before it</source>
<translation>metnin hemen önce andığı yeri içerir</translation>
</message>
<message>
<source>it is a capital</source>
<translation>bir başkenttir</translation>
</message>
<message>
<source>it is known by {1} other names and spellings</source>
<translation>{1} başka ad ve yazılışla da bilinir</translation>
</message>
<message>
<source>it is {1}, as the words beside the name say</source>
<translation>adın yanındaki sözlerin dediği gibi {1}</translation>
</message>
<message>
<source>it is {1}, but the words beside the name speak of another kind</source>
<translation>{1}, ama adın yanındaki sözler başka türden söz ediyor</translation>
</message>
<message>
<source>its population is not known</source>
<translation>nüfusu bilinmiyor</translation>
</message>
<message>
<source>its province</source>
<translation>ili</translation>
</message>
<message>
<source>km</source>
<translation>km</translation>
</message>
<message>
<source>long text</source>
<translation>uzun metin</translation>
</message>
<message>
<source>low confidence</source>
<translation>düşük güven</translation>
</message>
<message>
<source>more than one border may be meant</source>
<translation>birden çok sınır kastedilmiş olabilir</translation>
</message>
<message>
<source>named line</source>
<translation>adlı hat</translation>
</message>
<message>
<source>no candidate is likely enough</source>
<translation>yeterince olası aday yok</translation>
</message>
<message>
<source>no country</source>
<translation>ülke yok</translation>
</message>
<message>
<source>no other place of that name is known</source>
<translation>bu adda başka bilinen yer yok</translation>
</message>
<message>
<source>no other place of the article lies in {1}</source>
<translation>makalenin başka hiçbir yeri {1} içinde değil</translation>
</message>
<message>
<source>no place is named; this is that of the event told before</source>
<translation>yer anılmıyor; bu, önce anlatılan olayın yeri</translation>
</message>
<message>
<source>no place named “{1}” is in the gazetteer</source>
<translation>dizinde “{1}” adında yer yok</translation>
</message>
<message>
<source>no place named “{1}” is known there</source>
<translation>orada “{1}” adlı bir yer bilinmiyor</translation>
</message>
<message>
<source>no place of this name is known</source>
<translation>bu adda bilinen yer yok</translation>
</message>
<message>
<source>not in the gazetteer</source>
<translation>dizinde yok</translation>
</message>
<message>
<source>not on Earth</source>
<translation>yeryüzünde değil</translation>
</message>
<message>
<source>number {1} by size of that name</source>
<translation>bu adı taşıyanlar arasında büyüklükte {1}. sırada</translation>
</message>
<message>
<source>one side</source>
<translation>bir taraf</translation>
</message>
<message>
<source>one state is named, the other is spoken of nearby</source>
<translation>bir devlet anılıyor, öbüründen yakında söz ediliyor</translation>
</message>
<message>
<source>sudo sysctl {1}</source>
<translation>sudo sysctl {1}</translation>
</message>
<message>
<source>taken from the list of what was not mapped</source>
<translation>haritada olmayanlar listesinden alındı</translation>
</message>
<message>
<source>temporary files</source>
<translation>geçici dosyalar</translation>
</message>
<message>
<source>the article speaks of this border elsewhere</source>
<translation>makale bu sınırdan başka yerde de söz ediyor</translation>
</message>
<message>
<source>the dateline is there, too</source>
<translation>haberin geçildiği yer de orada</translation>
</message>
<message>
<source>the disk is full</source>
<translation>disk dolu</translation>
</message>
<message>
<source>the disk or folder is read-only</source>
<translation>disk veya klasör salt okunur</translation>
</message>
<message>
<source>the disk reported a fault</source>
<translation>disk bir arıza bildirdi</translation>
</message>
<message>
<source>the file would be larger than this disk allows</source>
<translation>dosya bu diskin izin verdiğinden büyük olurdu</translation>
</message>
<message>
<source>the folder does not exist</source>
<translation>klasör yok</translation>
</message>
<message>
<source>the largest of that name</source>
<translation>bu adı taşıyanların en büyüğü</translation>
</message>
<message>
<source>the name is too long for this disk</source>
<translation>ad bu disk için çok uzun</translation>
</message>
<message>
<source>the nearest other place of the article is {1} km away</source>
<translation>makalenin en yakın öbür yeri {1} km uzakta</translation>
</message>
<message>
<source>the other side of the border is not named</source>
<translation>sınırın öbür tarafı anılmıyor</translation>
</message>
<message>
<source>the part near the places that the sentence names</source>
<translation>cümlenin andığı yerlerin yakınındaki bölüm</translation>
</message>
<message>
<source>the phrase names both states</source>
<translation>söz her iki devleti de anıyor</translation>
</message>
<message>
<source>the sentence speaks of these two neighbours</source>
<translation>cümle bu iki komşudan söz ediyor</translation>
</message>
<message>
<source>the system gave no reason</source>
<translation>sistem neden bildirmedi</translation>
</message>
<message>
<source>the text gives the position itself</source>
<translation>metin konumu kendisi veriyor</translation>
</message>
<message>
<source>the text names its country ({1}) right after it</source>
<translation>metin hemen ardından ülkesini ({1}) anıyor</translation>
</message>
<message>
<source>the text names {1} right after it</source>
<translation>metin hemen ardından {1} diyor</translation>
</message>
<message>
<source>the text says “{1}”</source>
<translation>metinde “{1}” yazıyor</translation>
</message>
<message>
<source>the text states its distance from {1}</source>
<translation>metin {1} ile arasındaki mesafeyi belirtiyor</translation>
</message>
<message>
<source>there is a folder of that name</source>
<translation>bu adda bir klasör var</translation>
</message>
<message>
<source>these two neighbours are named together most often</source>
<translation>bu iki komşu en sık birlikte anılıyor</translation>
</message>
<message>
<source>you may not write there</source>
<translation>oraya yazamazsınız</translation>
</message>
<message>
<source>your share of the disk is used up</source>
<translation>diskteki payınız doldu</translation>
</message>
<message>
<source>{1} answers with something that is no tile ({2}).</source>
<translation>{1} karo olmayan bir yanıt veriyor ({2}).</translation>
</message>
<message>
<source>{1} cannot be read: {2}.</source>
<translation>{1} okunamıyor: {2}.</translation>
</message>
<message>
<source>{1} cannot be written: {2}.</source>
<translation>{1} yazılamıyor: {2}.</translation>
</message>
<message>
<source>{1} could not be read: {2}.</source>
<translation>{1} okunamadı: {2}.</translation>
</message>
<message>
<source>{1} declares XML entities; it is refused as a trap.</source>
<translation>{1} XML varlıkları bildiriyor; tuzak olarak reddedildi.</translation>
</message>
<message>
<source>{1} does not answer ({2}).</source>
<translation>{1} yanıt vermiyor ({2}).</translation>
</message>
<message>
<source>{1} does not exist yet; the defaults are used.</source>
<translation>{1} henüz yok; varsayılanlar kullanılıyor.</translation>
</message>
<message>
<source>{1} does not have the columns of this program's own CSV.</source>
<translation>{1} bu programın CSV sütunlarını içermiyor.</translation>
</message>
<message>
<source>{1} falls from low to best to high: {2}.</source>
<translation>{1} düşükten en iyiye ve yükseğe azalıyor: {2}.</translation>
</message>
<message>
<source>{1} has a "published" that is no date: {2}.</source>
<translation>{1} içindeki "published" tarih değil: {2}.</translation>
</message>
<message>
<source>{1} has no "text".</source>
<translation>{1} içinde "text" yok.</translation>
</message>
<message>
<source>{1} has no suffix of a data format.</source>
<translation>{1} bir veri biçiminin uzantısını taşımıyor.</translation>
</message>
<message>
<source>{1} has no suffix that can be exported.</source>
<translation>{1} dışa aktarılabilir bir uzantı taşımıyor.</translation>
</message>
<message>
<source>{1} has too much text for one article.</source>
<translation>{1} tek makale için fazla metin içeriyor.</translation>
</message>
<message>
<source>{1} has {2} MB; an article has at most {3}.</source>
<translation>{1} {2} MB; bir makale en çok {3} olabilir.</translation>
</message>
<message>
<source>{1} has {2} MB; that is no article.</source>
<translation>{1} {2} MB; bu makale değil.</translation>
</message>
<message>
<source>{1} has {2} million letters; one article has at most {3} million.</source>
<translation>{1} {2} milyon harf; bir makale en çok {3} milyon olabilir.</translation>
</message>
<message>
<source>{1} has {2} pages but no text: it is a scan.</source>
<translation>{1} {2} sayfa, ama metni yok: taranmış.</translation>
</message>
<message>
<source>{1} has {2} pages; an article has at most {3}.</source>
<translation>{1} {2} sayfa; bir makale en çok {3} olabilir.</translation>
</message>
<message>
<source>{1} holds no article.</source>
<translation>{1} içinde makale yok.</translation>
</message>
<message>
<source>{1} holds no files.</source>
<translation>{1} içinde dosya yok.</translation>
</message>
<message>
<source>{1} holds no page.</source>
<translation>{1} içinde sayfa yok.</translation>
</message>
<message>
<source>{1} holds no text.</source>
<translation>{1} içinde metin yok.</translation>
</message>
<message>
<source>{1} holds several articles.</source>
<translation>{1} birkaç makale içeriyor.</translation>
</message>
<message>
<source>{1} inhabitants</source>
<translation>{1} nüfuslu</translation>
</message>
<message>
<source>{1} inhabitants, {2}</source>
<translation>{1} nüfuslu, {2}</translation>
</message>
<message>
<source>{1} is a compressed archive, not an article.</source>
<translation>{1} sıkıştırılmış arşiv, makale değil.</translation>
</message>
<message>
<source>{1} is a damaged PDF file.</source>
<translation>{1} bozuk bir PDF dosyası.</translation>
</message>
<message>
<source>{1} is a damaged RTF file.</source>
<translation>{1} bozuk bir RTF dosyası.</translation>
</message>
<message>
<source>{1} is a damaged Word document.</source>
<translation>{1} bozuk bir Word belgesi.</translation>
</message>
<message>
<source>{1} is a damaged document.</source>
<translation>{1} bozuk bir belge.</translation>
</message>
<message>
<source>{1} is a feed without articles.</source>
<translation>{1} makalesiz bir akış.</translation>
</message>
<message>
<source>{1} is a folder.</source>
<translation>{1} bir klasör.</translation>
</message>
<message>
<source>{1} is a message without text.</source>
<translation>{1} metinsiz bir ileti.</translation>
</message>
<message>
<source>{1} is a page without an article.</source>
<translation>{1} makalesiz bir sayfa.</translation>
</message>
<message>
<source>{1} is a project, which an export would replace.</source>
<translation>{1} bir proje, dışa aktarma onun yerine yazardı.</translation>
</message>
<message>
<source>{1} is damaged.</source>
<translation>{1} bozuk.</translation>
</message>
<message>
<source>{1} is damaged: {2}.</source>
<translation>{1} bozuk: {2}.</translation>
</message>
<message>
<source>{1} is empty.</source>
<translation>{1} boş.</translation>
</message>
<message>
<source>{1} is far too large for a file of rules.</source>
<translation>{1} kural dosyası için fazla büyük.</translation>
</message>
<message>
<source>{1} is far too large for an article.</source>
<translation>{1} makale için fazla büyük.</translation>
</message>
<message>
<source>{1} is locked with a password.</source>
<translation>{1} parolayla kilitli.</translation>
</message>
<message>
<source>{1} is missing</source>
<translation>{1} eksik</translation>
</message>
<message>
<source>{1} is negative.</source>
<translation>{1} negatif.</translation>
</message>
<message>
<source>{1} is no date; write it as 2024-05-01</source>
<translation>{1} tarih değil; 2024-05-01 gibi yazın</translation>
</message>
<message>
<source>{1} is no e-mail message.</source>
<translation>{1} e-posta iletisi değil.</translation>
</message>
<message>
<source>{1} is no page that can be read.</source>
<translation>{1} okunabilir bir sayfa değil.</translation>
</message>
<message>
<source>{1} is not JSON.</source>
<translation>{1} JSON değil.</translation>
</message>
<message>
<source>{1} is not a folder</source>
<translation>{1} klasör değil</translation>
</message>
<message>
<source>{1} is not a project of this program.</source>
<translation>{1} bu programın projesi değil.</translation>
</message>
<message>
<source>{1} is not a text: it holds binary data.</source>
<translation>{1} metin değil: ikili veri içeriyor.</translation>
</message>
<message>
<source>{1} is not a {2} file, whatever its name says.</source>
<translation>Adı ne derse desin {1} bir {2} dosyası değil.</translation>
</message>
<message>
<source>{1} is not an export of this program.</source>
<translation>{1} bu programın dışa aktarması değil.</translation>
</message>
<message>
<source>{1} is not the document that its name says.</source>
<translation>{1} adının söylediği belge değil.</translation>
</message>
<message>
<source>{1} is {2}, needed is {3}</source>
<translation>{1}: {2}, gereken {3}</translation>
</message>
<message>
<source>{1} is {2}, not an article.</source>
<translation>{1} makale değil, {2}.</translation>
</message>
<message>
<source>{1} km away</source>
<translation>{1} km uzakta</translation>
</message>
<message>
<source>{1} of the article's other places lie in {2}</source>
<translation>makalenin öbür yerlerinden {1} tanesi {2} içinde</translation>
</message>
<message>
<source>{1} places bear that name</source>
<translation>{1} yer bu adı taşıyor</translation>
</message>
<message>
<source>{1} refuses its tiles ({2}).</source>
<translation>{1} karolarını vermiyor ({2}).</translation>
</message>
<message>
<source>{1} stands for the government of {2}</source>
<translation>{1}, {2} hükümeti anlamına gelir</translation>
</message>
<message>
<source>{1} unpacks to {2} MB; it is refused as a trap.</source>
<translation>{1} {2} MB'a açılıyor; tuzak olarak reddedildi.</translation>
</message>
<message>
<source>{1} was written by a newer version of this program.</source>
<translation>{1} bu programın daha yeni bir sürümüyle yazılmış.</translation>
</message>
<message>
<source>{1} was written by a newer version; what this one knows of it is used.</source>
<translation>{1} daha yeni bir sürümle yazılmış; bu sürümün bildiği kullanılıyor.</translation>
</message>
<message>
<source>{1} {2} does not load ({3})</source>
<translation>{1} {2} yüklenmiyor ({3})</translation>
</message>
<message>
<source>{1}, {2} is no position on Earth.</source>
<translation>{1}, {2} yeryüzünde bir konum değil.</translation>
</message>
<message>
<source>{1}: only CSV has the {2} shape.</source>
<translation>{1}: {2} biçimi yalnızca CSV'de var.</translation>
</message>
<message>
<source>“{1}” at {2} means nothing here.</source>
<translation>{2} konumundaki “{1}” burada bir anlam taşımıyor.</translation>
</message>
<message>
<source>“{1}” breaks off in line {2}: the end of the file is missing.</source>
<translation>“{1}” {2}. satırda kesiliyor: dosyanın sonu eksik.</translation>
</message>
<message>
<source>“{1}” breaks off or is damaged: {2}</source>
<translation>“{1}” kesik veya bozuk: {2}</translation>
</message>
<message>
<source>“{1}” cannot be compared with a field of kind {2}.</source>
<translation>“{1}” {2} türünde bir alanla karşılaştırılamaz.</translation>
</message>
<message>
<source>“{1}” cannot be opened: {2}.</source>
<translation>“{1}” açılamıyor: {2}.</translation>
</message>
<message>
<source>“{1}” cannot be read as a table: {2}</source>
<translation>“{1}” tablo olarak okunamıyor: {2}</translation>
</message>
<message>
<source>“{1}” cannot be read as a workbook.</source>
<translation>“{1}” çalışma kitabı olarak okunamıyor.</translation>
</message>
<message>
<source>“{1}” cannot be read without “{2}”, which is not there.</source>
<translation>“{1}”, yerinde olmayan “{2}” olmadan okunamaz.</translation>
</message>
<message>
<source>“{1}” cannot be read: {2}</source>
<translation>“{1}” okunamıyor: {2}</translation>
</message>
<message>
<source>“{1}” cannot be {2}.</source>
<translation>“{1}”: başarısız ({2}).</translation>
</message>
<message>
<source>“{1}” differs by one letter from “{2}”</source>
<translation>“{1}”, “{2}” adından bir harf farklı</translation>
</message>
<message>
<source>“{1}” does not fit into memory.</source>
<translation>“{1}” belleğe sığmıyor.</translation>
</message>
<message>
<source>“{1}” has no column “{2}”.</source>
<translation>“{1}” içinde “{2}” sütunu yok.</translation>
</message>
<message>
<source>“{1}” has no features.{2}</source>
<translation>“{1}” içinde öge yok.{2}</translation>
</message>
<message>
<source>“{1}” has no features: its list is empty.</source>
<translation>“{1}” içinde öge yok: listesi boş.</translation>
</message>
<message>
<source>“{1}” has no features: what is in its list are none.</source>
<translation>“{1}” içinde öge yok: listesindekiler öge değil.</translation>
</message>
<message>
<source>“{1}” has no rows.</source>
<translation>“{1}” içinde satır yok.</translation>
</message>
<message>
<source>“{1}” holds archives in archives in archives.</source>
<translation>“{1}” arşiv içinde arşiv içinde arşiv.</translation>
</message>
<message>
<source>“{1}” holds more than {2} files.</source>
<translation>“{1}” {2} dosyadan çok içeriyor.</translation>
</message>
<message>
<source>“{1}” holds no vector file (inside: {2}).</source>
<translation>“{1}” içinde vektör dosyası yok (içindekiler: {2}).</translation>
</message>
<message>
<source>“{1}” holds nothing but zeros.</source>
<translation>“{1}” yalnızca sıfır içeriyor.</translation>
</message>
<message>
<source>“{1}” is JSON of more than {2} GB that is not a plain feature collection.</source>
<translation>“{1}” {2} GB'tan büyük, düz öge derlemi olmayan bir JSON.</translation>
</message>
<message>
<source>“{1}” is JSON, but not GeoJSON, and none of the values of its records says where they lie ({2}).</source>
<translation>“{1}” JSON, ama GeoJSON değil; kayıtlarının hiçbir değeri nerede olduklarını söylemiyor ({2}).</translation>
</message>
<message>
<source>“{1}” is JSON, but not GeoJSON: at its top are {2}.{3}</source>
<translation>“{1}” JSON, ama GeoJSON değil: en üstünde {2} var.{3}</translation>
</message>
<message>
<source>“{1}” is JSON, but not GeoJSON: there is no object with a “type” at its top.</source>
<translation>“{1}” JSON, ama GeoJSON değil: en üstünde “type” taşıyan nesne yok.</translation>
</message>
<message>
<source>“{1}” is TopoJSON whose arcs are damaged: {2}.</source>
<translation>“{1}” yayları bozuk TopoJSON: {2}.</translation>
</message>
<message>
<source>“{1}” is TopoJSON without objects.</source>
<translation>“{1}” nesnesiz TopoJSON.</translation>
</message>
<message>
<source>“{1}” is a GeoJSON feature collection whose “features” are missing.</source>
<translation>“{1}”, “features” bölümü eksik bir GeoJSON derlemi.</translation>
</message>
<message>
<source>“{1}” is a damaged or incomplete Parquet file: {2}</source>
<translation>“{1}” bozuk veya eksik Parquet dosyası: {2}</translation>
</message>
<message>
<source>“{1}” is a damaged or incomplete archive.</source>
<translation>“{1}” bozuk veya eksik arşiv.</translation>
</message>
<message>
<source>“{1}” is a damaged workbook: {2}.</source>
<translation>“{1}” bozuk çalışma kitabı: {2}.</translation>
</message>
<message>
<source>“{1}” is a former name of {2}</source>
<translation>“{1}”, {2} yerinin eski adı</translation>
</message>
<message>
<source>“{1}” is a pointer of Git LFS, not the file itself.</source>
<translation>“{1}” dosyanın kendisi değil, Git LFS işaretçisi.</translation>
</message>
<message>
<source>“{1}” is a scrap of KML (“{2}”) without features.</source>
<translation>“{1}”, nesnesi olmayan bir KML parçasıdır (“{2}”).</translation>
</message>
<message>
<source>“{1}” is a tile archive (MBTiles): a finished map, not vector data.</source>
<translation>“{1}” karo arşivi (MBTiles): vektör verisi değil, bitmiş harita.</translation>
</message>
<message>
<source>“{1}” is an abbreviation of {2}</source>
<translation>“{1}”, {2} kısaltması</translation>
</message>
<message>
<source>“{1}” is an error message of a server: “{2}”.</source>
<translation>“{1}” bir sunucunun hata iletisi: “{2}”.</translation>
</message>
<message>
<source>“{1}” is another name of {2}</source>
<translation>“{1}”, {2} yerinin başka bir adı</translation>
</message>
<message>
<source>“{1}” is damaged, or holds something that is not expected there ({2}).</source>
<translation>“{1}” bozuk ya da orada beklenmeyen bir şey içeriyor ({2}).</translation>
</message>
<message>
<source>“{1}” is damaged: {2}</source>
<translation>“{1}” bozuk: {2}</translation>
</message>
<message>
<source>“{1}” is empty (0 bytes).</source>
<translation>“{1}” boş (0 bayt).</translation>
</message>
<message>
<source>“{1}” is its usual name</source>
<translation>“{1}” alışılmış adı</translation>
</message>
<message>
<source>“{1}” is locked with a password or packed in a way that is not supported.</source>
<translation>“{1}” parolalı ya da desteklenmeyen biçimde paketlenmiş.</translation>
</message>
<message>
<source>“{1}” is more than 1 GB of text.</source>
<translation>“{1}” 1 GB’tan fazla metin içeriyor.</translation>
</message>
<message>
<source>“{1}” is no address of map tiles.</source>
<translation>“{1}” harita karosu adresi değil.</translation>
</message>
<message>
<source>“{1}” is no code of a country.</source>
<translation>“{1}” ülke kodu değil.</translation>
</message>
<message>
<source>“{1}” is no date.</source>
<translation>“{1}” tarih değil.</translation>
</message>
<message>
<source>“{1}” is no file but a device or a pipe.</source>
<translation>“{1}” dosya değil, aygıt veya boru.</translation>
</message>
<message>
<source>“{1}” is no format for features.</source>
<translation>“{1}” öge biçimi değil.</translation>
</message>
<message>
<source>“{1}” is no format of a number in a label.</source>
<translation>“{1}” etikette sayı biçimi değil.</translation>
</message>
<message>
<source>“{1}” is no position</source>
<translation>“{1}” konum değil</translation>
</message>
<message>
<source>“{1}” is not a point.</source>
<translation>“{1}” nokta değil.</translation>
</message>
<message>
<source>“{1}” is not known; this is named beside it</source>
<translation>“{1}” bilinmiyor; yanında bu anılıyor</translation>
</message>
<message>
<source>“{1}” is not there.</source>
<translation>“{1}” yerinde yok.</translation>
</message>
<message>
<source>“{1}” is not valid JSON{2}: {3}.</source>
<translation>“{1}” geçerli JSON değil{2}: {3}.</translation>
</message>
<message>
<source>“{1}” is only a part of a data set, and the main file (such as “{2}{3}”) is not beside it.</source>
<translation>“{1}” veri kümesinin yalnızca bir parçası ve ana dosya (“{2}{3}” gibi) yanında değil.</translation>
</message>
<message>
<source>“{1}” is taken for a form of “{2}”</source>
<translation>“{1}”, “{2}” adının bir biçimi sayıldı</translation>
</message>
<message>
<source>“{1}” is text, but not a table with columns.</source>
<translation>“{1}” metin, ama sütunlu tablo değil.</translation>
</message>
<message>
<source>“{1}” is the name of this line</source>
<translation>“{1}” bu hattın adı</translation>
</message>
<message>
<source>“{1}” is the word for the people or things of {2}</source>
<translation>“{1}”, {2} insanları veya nesneleri için sözcük</translation>
</message>
<message>
<source>“{1}” is too large to be kept in the project.</source>
<translation>“{1}” projede saklanamayacak kadar büyük.</translation>
</message>
<message>
<source>“{1}” is {2}, not vector data.</source>
<translation>“{1}” vektör verisi değil, {2}.</translation>
</message>
<message>
<source>“{1}” no longer has the layer that was asked for.</source>
<translation>“{1}” istenen katmanı artık içermiyor.</translation>
</message>
<message>
<source>“{1}” says that it has {2} features, but none of them can be read.</source>
<translation>“{1}” {2} öge olduğunu söylüyor, ama hiçbiri okunamıyor.</translation>
</message>
<message>
<source>“{1}” swells from {2} MB to more than {3} MB and is not opened.</source>
<translation>“{1}” {2} MB'tan {3} MB'ın üstüne şişiyor ve açılmadı.</translation>
</message>
<message>
<source>“{1}” wants to write outside of its folder (“{2}”) and is not opened.</source>
<translation>“{1}” klasörünün dışına (“{2}”) yazmak istiyor ve açılmadı.</translation>
</message>
<message>
<source>“{1}”: feared, planned or demanded, not told as done.</source>
<translation>“{1}”: korkulan, planlanan veya istenen; olmuş gibi anlatılmıyor.</translation>
</message>
<message>
<source>“{1}”: the sentence denies it.</source>
<translation>“{1}”: cümle bunu yalanlıyor.</translation>
</message>
</context>
<context>
<name>page</name>
<message>
<source>About this map</source>
<translation>Bu harita hakkında</translation>
</message>
<message>
<source>Accepted</source>
<translation>Kabul edildi</translation>
</message>
<message>
<source>Actor</source>
<translation>Aktör</translation>
</message>
<message>
<source>Actors</source>
<translation>Aktörler</translation>
</message>
<message>
<source>Address</source>
<translation>Adres</translation>
</message>
<message>
<source>All</source>
<translation>Tümü</translation>
</message>
<message>
<source>All dates</source>
<translation>Tüm tarihler</translation>
</message>
<message>
<source>Argentina</source>
<translation>Arjantin</translation>
</message>
<message>
<source>Article</source>
<translation>Makale</translation>
</message>
<message>
<source>As held on the ground</source>
<translation>Sahadaki duruma göre</translation>
</message>
<message>
<source>At sea</source>
<translation>Denizde</translation>
</message>
<message>
<source>Auto</source>
<translation>Otomatik</translation>
</message>
<message>
<source>Bangladesh</source>
<translation>Bangladeş</translation>
</message>
<message>
<source>Bars</source>
<translation>Çubuklar</translation>
</message>
<message>
<source>Border</source>
<translation>Sınır</translation>
</message>
<message>
<source>Border or region</source>
<translation>Sınır veya bölge</translation>
</message>
<message>
<source>Borders and names shown here state no opinion on the status of any territory. Disputed lines are dashed.</source>
<translation>Gösterilen sınır ve adlar hiçbir toprağın statüsü hakkında görüş bildirmez. Tartışmalı hatlar kesik çizgilidir.</translation>
</message>
<message>
<source>Borders as seen by</source>
<translation>Sınırlar kimin gözünden</translation>
</message>
<message>
<source>Boundaries</source>
<translation>Sınırlar</translation>
</message>
<message>
<source>Boundaries: {source}, {view}; place names: GeoNames (CC BY 4.0). {program}.</source>
<translation>Sınırlar: {source}, {view}; yer adları: GeoNames (CC BY 4.0). {program}.</translation>
</message>
<message>
<source>Boundaries: {source}; {view}; disputed ones are dashed. Names of places: GeoNames (CC BY 4.0) and Natural Earth.</source>
<translation>Sınırlar: {source}; {view}; tartışmalı olanlar kesik çizgilidir. Yer adları: GeoNames (CC BY 4.0) ve Natural Earth.</translation>
</message>
<message>
<source>Brazil</source>
<translation>Brezilya</translation>
</message>
<message>
<source>By</source>
<translation>Yazan</translation>
</message>
<message>
<source>By area</source>
<translation>Alana göre</translation>
</message>
<message>
<source>By type</source>
<translation>Türe göre</translation>
</message>
<message>
<source>Charts</source>
<translation>Grafikler</translation>
</message>
<message>
<source>China</source>
<translation>Çin</translation>
</message>
<message>
<source>Close</source>
<translation>Kapat</translation>
</message>
<message>
<source>Confidence in percent, at least</source>
<translation>Güven, yüzde olarak en az</translation>
</message>
<message>
<source>Country</source>
<translation>Ülke</translation>
</message>
<message>
<source>Counts by area</source>
<translation>Alana göre sayılar</translation>
</message>
<message>
<source>Dark</source>
<translation>Koyu</translation>
</message>
<message>
<source>Date</source>
<translation>Tarih</translation>
</message>
<message>
<source>Day</source>
<translation>Gün</translation>
</message>
<message>
<source>Disputed</source>
<translation>Tartışmalı</translation>
</message>
<message>
<source>Disputed, claimed or line of control</source>
<translation>Tartışmalı, hak iddia edilen hat veya kontrol hattı</translation>
</message>
<message>
<source>District</source>
<translation>İlçe</translation>
</message>
<message>
<source>Draft: {n} of {total} entries have not been reviewed by a person.</source>
<translation>Taslak: {total} kayıttan {n} tanesi bir kişi tarafından incelenmedi.</translation>
</message>
<message>
<source>Egypt</source>
<translation>Mısır</translation>
</message>
<message>
<source>Entries</source>
<translation>Kayıtlar</translation>
</message>
<message>
<source>Exact place</source>
<translation>Tam yer</translation>
</message>
<message>
<source>Exact points are only used where the text names a place of that kind; circles, areas, lines and country badges say what is known where it does not.</source>
<translation>Kesin noktalar yalnızca metin o türden bir yer andığında kullanılır; daireler, alanlar, çizgiler ve ülke rozetleri öbür durumlarda bilineni gösterir.</translation>
</message>
<message>
<source>Few to many incidents</source>
<translation>Az olaydan çok olaya</translation>
</message>
<message>
<source>File</source>
<translation>Dosya</translation>
</message>
<message>
<source>Filter</source>
<translation>Filtre</translation>
</message>
<message>
<source>Former line; border not seen by the chosen view</source>
<translation>Eski hat; seçilen görüşün tanımadığı sınır</translation>
</message>
<message>
<source>France</source>
<translation>Fransa</translation>
</message>
<message>
<source>Germany</source>
<translation>Almanya</translation>
</message>
<message>
<source>Greece</source>
<translation>Yunanistan</translation>
</message>
<message>
<source>Grid of degrees</source>
<translation>Derece ağı</translation>
</message>
<message>
<source>Heat map</source>
<translation>Isı haritası</translation>
</message>
<message>
<source>Hexagons</source>
<translation>Altıgenler</translation>
</message>
<message>
<source>How exactly the place is known</source>
<translation>Yer ne kadar kesin biliniyor</translation>
</message>
<message>
<source>How the map looks</source>
<translation>Haritanın görünümü</translation>
</message>
<message>
<source>In time</source>
<translation>Zamana göre</translation>
</message>
<message>
<source>Incident</source>
<translation>Olay</translation>
</message>
<message>
<source>Incident map</source>
<translation>Olay haritası</translation>
</message>
<message>
<source>Incidents</source>
<translation>Olaylar</translation>
</message>
<message>
<source>Incidents and places on the map</source>
<translation>Haritadaki olaylar ve yerler</translation>
</message>
<message>
<source>Incidents as</source>
<translation>Olayların gösterimi</translation>
</message>
<message>
<source>Incidents in a country or province</source>
<translation>Bir ülke veya ildeki olaylar</translation>
</message>
<message>
<source>India</source>
<translation>Hindistan</translation>
</message>
<message>
<source>Indonesia</source>
<translation>Endonezya</translation>
</message>
<message>
<source>Israel</source>
<translation>İsrail</translation>
</message>
<message>
<source>Italy</source>
<translation>İtalya</translation>
</message>
<message>
<source>Japan</source>
<translation>Japonya</translation>
</message>
<message>
<source>Killed</source>
<translation>Ölen</translation>
</message>
<message>
<source>Killed, at least</source>
<translation>Ölen, en az</translation>
</message>
<message>
<source>Larger symbols for more people killed</source>
<translation>Ölen çoksa simge daha büyük</translation>
</message>
<message>
<source>Layers</source>
<translation>Katmanlar</translation>
</message>
<message>
<source>Legend</source>
<translation>Gösterge</translation>
</message>
<message>
<source>Light</source>
<translation>Açık</translation>
</message>
<message>
<source>Lines as of</source>
<translation>Hatların tarihi</translation>
</message>
<message>
<source>List</source>
<translation>Liste</translation>
</message>
<message>
<source>Made with {program}. Places were found in the text by machine and looked up in a bundled gazetteer; each mark rests on the sentences shown with it.</source>
<translation>{program} ile yapıldı. Yerler metinde makineyle bulundu ve programla gelen yer adları dizininde arandı; her işaret onunla gösterilen cümlelere dayanır.</translation>
</message>
<message>
<source>Mentioned only</source>
<translation>Yalnızca anıldı</translation>
</message>
<message>
<source>Method</source>
<translation>Yöntem</translation>
</message>
<message>
<source>Month</source>
<translation>Ay</translation>
</message>
<message>
<source>Morocco</source>
<translation>Fas</translation>
</message>
<message>
<source>Near a place: within the circle</source>
<translation>Bir yerin yakınında: dairenin içinde</translation>
</message>
<message>
<source>Nepal</source>
<translation>Nepal</translation>
</message>
<message>
<source>Netherlands</source>
<translation>Hollanda</translation>
</message>
<message>
<source>Next feature</source>
<translation>Sonraki öge</translation>
</message>
<message>
<source>No dated incidents</source>
<translation>Tarihli olay yok</translation>
</message>
<message>
<source>No incident and no place is on this map.</source>
<translation>Bu haritada olay veya yer yok.</translation>
</message>
<message>
<source>No incidents are shown.</source>
<translation>Hiçbir olay gösterilmiyor.</translation>
</message>
<message>
<source>North is up</source>
<translation>Kuzey yukarıda</translation>
</message>
<message>
<source>Not located</source>
<translation>Yeri belirlenmedi</translation>
</message>
<message>
<source>Not reviewed</source>
<translation>İncelenmedi</translation>
</message>
<message>
<source>Pakistan</source>
<translation>Pakistan</translation>
</message>
<message>
<source>Palestine</source>
<translation>Filistin</translation>
</message>
<message>
<source>Pause</source>
<translation>Duraklat</translation>
</message>
<message>
<source>Place</source>
<translation>Yer</translation>
</message>
<message>
<source>Place of writing</source>
<translation>Haberin geçildiği yer</translation>
</message>
<message>
<source>Places named</source>
<translation>Anılan yerler</translation>
</message>
<message>
<source>Play</source>
<translation>Oynat</translation>
</message>
<message>
<source>Poland</source>
<translation>Polonya</translation>
</message>
<message>
<source>Portugal</source>
<translation>Portekiz</translation>
</message>
<message>
<source>Precision</source>
<translation>Kesinlik</translation>
</message>
<message>
<source>Previous feature</source>
<translation>Önceki öge</translation>
</message>
<message>
<source>Print</source>
<translation>Baskı</translation>
</message>
<message>
<source>Province</source>
<translation>İl</translation>
</message>
<message>
<source>Province: within the area</source>
<translation>İl: alanın içinde</translation>
</message>
<message>
<source>Published</source>
<translation>Yayımlandı</translation>
</message>
<message>
<source>Rejected</source>
<translation>Reddedildi</translation>
</message>
<message>
<source>Review</source>
<translation>İnceleme</translation>
</message>
<message>
<source>Role</source>
<translation>Rol</translation>
</message>
<message>
<source>Russia</source>
<translation>Rusya</translation>
</message>
<message>
<source>Saudi Arabia</source>
<translation>Suudi Arabistan</translation>
</message>
<message>
<source>Search</source>
<translation>Ara</translation>
</message>
<message>
<source>Search titles, places, actors</source>
<translation>Başlık, yer ve aktör ara</translation>
</message>
<message>
<source>Seat of an actor</source>
<translation>Bir aktörün merkezi</translation>
</message>
<message>
<source>Show all</source>
<translation>Tümünü göster</translation>
</message>
<message numerus="yes">
<source>Show all {n}</source>
<translation>
<numerusform>Tümünü göster ({n})</numerusform>
</translation>
</message>
<message>
<source>Show everything</source>
<translation>Her şeyi göster</translation>
</message>
<message>
<source>Somewhere in the country</source>
<translation>Ülkede bir yerde</translation>
</message>
<message>
<source>Sources</source>
<translation>Kaynaklar</translation>
</message>
<message>
<source>Sources and method</source>
<translation>Kaynaklar ve yöntem</translation>
</message>
<message>
<source>South Korea</source>
<translation>Güney Kore</translation>
</message>
<message>
<source>Spain</source>
<translation>İspanya</translation>
</message>
<message>
<source>Speed</source>
<translation>Hız</translation>
</message>
<message>
<source>Step back</source>
<translation>Geri adım</translation>
</message>
<message>
<source>Step on</source>
<translation>İleri adım</translation>
</message>
<message>
<source>Style</source>
<translation>Biçem</translation>
</message>
<message>
<source>Sweden</source>
<translation>İsveç</translation>
</message>
<message>
<source>Symbols</source>
<translation>Simgeler</translation>
</message>
<message>
<source>Taiwan</source>
<translation>Tayvan</translation>
</message>
<message>
<source>The boundaries and names shown, and the designations used, are no statement by {organisation} on the status of any territory.</source>
<translation>Gösterilen sınırlar, adlar ve kullanılan ifadeler {organisation} adına hiçbir toprağın statüsü hakkında beyan değildir.</translation>
</message>
<message>
<source>The labels of “{name}” could not be made: {reason}</source>
<translation>“{name}” etiketleri yapılamadı: {reason}</translation>
</message>
<message>
<source>The layer “{name}” could not be drawn: {reason}</source>
<translation>“{name}” katmanı çizilemedi: {reason}</translation>
</message>
<message>
<source>The online basemap does not answer. The bundled one is shown.</source>
<translation>Çevrimiçi harita yanıt vermiyor. Programla gelen gösteriliyor.</translation>
</message>
<message>
<source>Time window. Arrow keys move it.</source>
<translation>Zaman penceresi. Ok tuşları kaydırır.</translation>
</message>
<message>
<source>Timeline</source>
<translation>Zaman çizelgesi</translation>
</message>
<message>
<source>Title</source>
<translation>Başlık</translation>
</message>
<message>
<source>Type</source>
<translation>Tür</translation>
</message>
<message>
<source>Türkiye</source>
<translation>Türkiye</translation>
</message>
<message>
<source>Ukraine</source>
<translation>Ukrayna</translation>
</message>
<message>
<source>United Kingdom</source>
<translation>Birleşik Krallık</translation>
</message>
<message>
<source>United States</source>
<translation>Amerika Birleşik Devletleri</translation>
</message>
<message>
<source>Unsure</source>
<translation>Kuşkulu</translation>
</message>
<message>
<source>Untitled</source>
<translation>Başlıksız</translation>
</message>
<message>
<source>Vietnam</source>
<translation>Vietnam</translation>
</message>
<message>
<source>Week</source>
<translation>Hafta</translation>
</message>
<message>
<source>When</source>
<translation>Ne zaman</translation>
</message>
<message>
<source>Where</source>
<translation>Nerede</translation>
</message>
<message>
<source>With those without a date</source>
<translation>Tarihsizler dahil</translation>
</message>
<message>
<source>Without a day, lines are those of the latest incident in sight.</source>
<translation>Gün seçilmezse hatlar görünen en son olayın gününe göredir.</translation>
</message>
<message>
<source>Year</source>
<translation>Yıl</translation>
</message>
<message numerus="yes">
<source>at least {n}{range} killed</source>
<translation>
<numerusform>en az {n}{range} ölü</numerusform>
</translation>
</message>
<message>
<source>at sea</source>
<translation>denizde</translation>
</message>
<message>
<source>border or region</source>
<translation>sınır veya bölge</translation>
</message>
<message>
<source>borders as held on the ground</source>
<translation>sahadaki duruma göre sınırlar</translation>
</message>
<message>
<source>claimed by {states}</source>
<translation>hak iddia eden: {states}</translation>
</message>
<message>
<source>country</source>
<translation>ülke</translation>
</message>
<message>
<source>date not known</source>
<translation>tarihi bilinmiyor</translation>
</message>
<message>
<source>disputed borders as seen by {whom}</source>
<translation>tartışmalı sınırlar {whom} gözünden</translation>
</message>
<message>
<source>district</source>
<translation>ilçe</translation>
</message>
<message>
<source>exact place</source>
<translation>tam yer</translation>
</message>
<message>
<source>mentioned</source>
<translation>anıldı</translation>
</message>
<message>
<source>named as an actor</source>
<translation>aktör olarak anıldı</translation>
</message>
<message>
<source>near the place</source>
<translation>yerin yakınında</translation>
</message>
<message>
<source>nobody killed</source>
<translation>ölen yok</translation>
</message>
<message>
<source>not located</source>
<translation>yeri belirlenmedi</translation>
</message>
<message>
<source>nothing located</source>
<translation>haritada yer yok</translation>
</message>
<message>
<source>of {total} in all</source>
<translation>toplam {total} içinden</translation>
</message>
<message>
<source>place of writing</source>
<translation>haberin geçildiği yer</translation>
</message>
<message>
<source>province</source>
<translation>il</translation>
</message>
<message numerus="yes">
<source>up to {n} killed</source>
<translation>
<numerusform>en çok {n} ölü</numerusform>
</translation>
</message>
<message>
<source>whoever publishes this map</source>
<translation>bu haritayı yayımlayan</translation>
</message>
<message numerus="yes">
<source>{n} features</source>
<translation>
<numerusform>{n} öge</numerusform>
</translation>
</message>
<message>
<source>{n} in {more} more</source>
<translation>{more} başka yerde {n}</translation>
</message>
<message numerus="yes">
<source>{n} incidents</source>
<translation>
<numerusform>{n} olay</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} incidents here. Enter opens them.</source>
<translation>
<numerusform>Burada {n} olay. Enter açar.</numerusform>
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
<translation>{n} cümle daha</translation>
</message>
<message numerus="yes">
<source>{n} not located</source>
<translation>
<numerusform>{n} tanesinin yeri belirlenmedi</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} not located, in the list only</source>
<translation>
<numerusform>{n} tanesinin yeri belirlenmedi, yalnızca listede</numerusform>
</translation>
</message>
<message>
<source>{n} of {total}</source>
<translation>{n} / {total}</translation>
</message>
<message numerus="yes">
<source>{n} places named</source>
<translation>
<numerusform>{n} anılan yer</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} undated</source>
<translation>
<numerusform>{n} tarihsiz</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n}{range} killed</source>
<translation>
<numerusform>{n}{range} ölü</numerusform>
</translation>
</message>
<message>
<source>{what}, within {length}</source>
<translation>{what}, {length} içinde</translation>
</message>
</context>
</TS>
