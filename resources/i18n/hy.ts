<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hy" sourcelanguage="en">
<context>
<name>QPlatformTheme</name>
<message>
<source>&amp;No</source>
<translation>&amp;Ոչ</translation>
</message>
<message>
<source>&amp;Yes</source>
<translation>&amp;Այո</translation>
</message>
<message>
<source>Abort</source>
<translation>Ընդհատել</translation>
</message>
<message>
<source>Apply</source>
<translation>Կիրառել</translation>
</message>
<message>
<source>Cancel</source>
<translation>Չեղարկել</translation>
</message>
<message>
<source>Close</source>
<translation>Փակել</translation>
</message>
<message>
<source>Discard</source>
<translation>Հրաժարվել</translation>
</message>
<message>
<source>Help</source>
<translation>Օգնություն</translation>
</message>
<message>
<source>Ignore</source>
<translation>Անտեսել</translation>
</message>
<message>
<source>N&amp;o to All</source>
<translation>Ո&amp;չ՝ բոլորին</translation>
</message>
<message>
<source>OK</source>
<translation>Լավ</translation>
</message>
<message>
<source>Open</source>
<translation>Բացել</translation>
</message>
<message>
<source>Reset</source>
<translation>Զրոյացնել</translation>
</message>
<message>
<source>Restore Defaults</source>
<translation>Լռելյայնները</translation>
</message>
<message>
<source>Retry</source>
<translation>Փորձել նորից</translation>
</message>
<message>
<source>Save</source>
<translation>Պահպանել</translation>
</message>
<message>
<source>Save All</source>
<translation>Պահպանել բոլորը</translation>
</message>
<message>
<source>Yes to &amp;All</source>
<translation>Ա&amp;յո՝ բոլորին</translation>
</message>
</context>
<context>
<name>codes</name>
<message>
<source>Abduction/forced disappearance</source>
<translation>Առևանգում / բռնի անհետացում</translation>
</message>
<message>
<source>Accident</source>
<translation>Դժբախտ պատահար</translation>
</message>
<message>
<source>Agreement</source>
<translation>Համաձայնագիր</translation>
</message>
<message>
<source>Air/drone strike</source>
<translation>Օդային կամ անօդաչուի հարված</translation>
</message>
<message>
<source>Armed clash</source>
<translation>Զինված բախում</translation>
</message>
<message>
<source>Arrests</source>
<translation>Ձերբակալություններ</translation>
</message>
<message>
<source>Attack</source>
<translation>Հարձակում</translation>
</message>
<message>
<source>Battles</source>
<translation>Մարտեր</translation>
</message>
<message>
<source>Chemical weapon</source>
<translation>Քիմիական զենք</translation>
</message>
<message>
<source>Disrupted weapons use</source>
<translation>Կանխված զենքի կիրառում</translation>
</message>
<message>
<source>Earthquake</source>
<translation>Երկրաշարժ</translation>
</message>
<message>
<source>Epidemic</source>
<translation>Համաճարակ</translation>
</message>
<message>
<source>Excessive force against protesters</source>
<translation>Չափազանց ուժ ցուցարարների դեմ</translation>
</message>
<message>
<source>Explosions/Remote violence</source>
<translation>Պայթյուններ / հեռահար բռնություն</translation>
</message>
<message>
<source>Flood</source>
<translation>Ջրհեղեղ</translation>
</message>
<message>
<source>Government regains territory</source>
<translation>Կառավարությունը հետ է վերցնում տարածք</translation>
</message>
<message>
<source>Grenade</source>
<translation>Նռնակ</translation>
</message>
<message>
<source>Headquarters or base established</source>
<translation>Շտաբի կամ բազայի ստեղծում</translation>
</message>
<message>
<source>Landslide</source>
<translation>Սողանք</translation>
</message>
<message>
<source>Looting/property destruction</source>
<translation>Կողոպուտ / գույքի ոչնչացում</translation>
</message>
<message>
<source>Mob violence</source>
<translation>Ամբոխի բռնություն</translation>
</message>
<message>
<source>Non-state actor overtakes territory</source>
<translation>Ոչ պետական ուժը գրավում է տարածք</translation>
</message>
<message>
<source>Non-violent transfer of territory</source>
<translation>Տարածքի ոչ բռնի փոխանցում</translation>
</message>
<message>
<source>Other</source>
<translation>Այլ</translation>
</message>
<message>
<source>Peaceful protest</source>
<translation>Խաղաղ ցույց</translation>
</message>
<message>
<source>People killed or hurt</source>
<translation>Զոհված կամ վիրավորված մարդիկ</translation>
</message>
<message>
<source>Protest with intervention</source>
<translation>Ցույց՝ միջամտությամբ</translation>
</message>
<message>
<source>Protests</source>
<translation>Ցույցեր</translation>
</message>
<message>
<source>Remote explosive/landmine/IED</source>
<translation>Հեռակառավարվող պայթուցիկ / ական / ԻՊՍ</translation>
</message>
<message>
<source>Riots</source>
<translation>Անկարգություններ</translation>
</message>
<message>
<source>Sexual violence</source>
<translation>Սեռական բռնություն</translation>
</message>
<message>
<source>Shelling/artillery/missile attack</source>
<translation>Գնդակոծում / հրետանի / հրթիռային հարված</translation>
</message>
<message>
<source>Storm</source>
<translation>Փոթորիկ</translation>
</message>
<message>
<source>Strategic developments</source>
<translation>Ռազմավարական իրադարձություններ</translation>
</message>
<message>
<source>Suicide bomb</source>
<translation>Մահապարտի պայթյուն</translation>
</message>
<message>
<source>Unclassified</source>
<translation>Չդասակարգված</translation>
</message>
<message>
<source>Violence against civilians</source>
<translation>Բռնություն քաղաքացիական անձանց դեմ</translation>
</message>
<message>
<source>Violent demonstration</source>
<translation>Բռնի ցույց</translation>
</message>
<message>
<source>Volcanic eruption</source>
<translation>Հրաբխի ժայթքում</translation>
</message>
<message>
<source>Wildfire</source>
<translation>Բնական հրդեհ</translation>
</message>
</context>
<context>
<name>gisviewer</name>
<message numerus="yes">
<source> and {n} more</source>
<translation>
<numerusform>և ևս {n}</numerusform>
<numerusform>և ևս {n}</numerusform>
</translation>
</message>
<message>
<source> km</source>
<translation> կմ</translation>
</message>
<message>
<source> px</source>
<translation> պքս</translation>
</message>
<message>
<source>&amp;About</source>
<translation>&amp;Ծրագրի մասին</translation>
</message>
<message>
<source>&amp;Add an incident from the selected words</source>
<translation>&amp;Ավելացնել միջադեպ ընտրված բառերից</translation>
</message>
<message>
<source>&amp;Analysis</source>
<translation>&amp;Վերլուծություն</translation>
</message>
<message>
<source>&amp;Buffer around features …</source>
<translation>&amp;Բուֆեր օբյեկտների շուրջ …</translation>
</message>
<message>
<source>&amp;Charts</source>
<translation>&amp;Գծապատկերներ</translation>
</message>
<message>
<source>&amp;Check the installation</source>
<translation>&amp;Ստուգել տեղադրումը</translation>
</message>
<message>
<source>&amp;Clear the filter</source>
<translation>&amp;Մաքրել զտիչը</translation>
</message>
<message>
<source>&amp;Clear the selection of features</source>
<translation>&amp;Հանել օբյեկտների ընտրությունը</translation>
</message>
<message>
<source>&amp;Delete the incidents</source>
<translation>&amp;Ջնջել միջադեպերը</translation>
</message>
<message>
<source>&amp;Edit</source>
<translation>&amp;Խմբագրել</translation>
</message>
<message>
<source>&amp;Export …</source>
<translation>&amp;Արտահանել …</translation>
</message>
<message>
<source>&amp;File</source>
<translation>&amp;Ֆայլ</translation>
</message>
<message>
<source>&amp;Filter beside the map</source>
<translation>&amp;Զտիչ քարտեզի կողքին</translation>
</message>
<message>
<source>&amp;Find anything …</source>
<translation>&amp;Գտնել ամեն ինչ …</translation>
</message>
<message>
<source>&amp;Find in articles and incidents</source>
<translation>&amp;Գտնել հոդվածներում և միջադեպերում</translation>
</message>
<message>
<source>&amp;Full screen</source>
<translation>&amp;Ամբողջ էկրանով</translation>
</message>
<message>
<source>&amp;Go through the queue</source>
<translation>&amp;Անցնել հերթը</translation>
</message>
<message>
<source>&amp;Help</source>
<translation>&amp;Օգնություն</translation>
</message>
<message>
<source>&amp;History</source>
<translation>&amp;Պատմություն</translation>
</message>
<message>
<source>&amp;Import incidents from a table …</source>
<translation>&amp;Ներմուծել միջադեպեր աղյուսակից …</translation>
</message>
<message>
<source>&amp;Keys</source>
<translation>&amp;Ստեղներ</translation>
</message>
<message>
<source>&amp;Layers</source>
<translation>&amp;Շերտեր</translation>
</message>
<message>
<source>&amp;Line</source>
<translation>&amp;Գիծ</translation>
</message>
<message>
<source>&amp;Manual</source>
<translation>&amp;Ձեռնարկ</translation>
</message>
<message>
<source>&amp;Measure</source>
<translation>&amp;Չափել</translation>
</message>
<message>
<source>&amp;Merge the incidents</source>
<translation>&amp;Միավորել միջադեպերը</translation>
</message>
<message>
<source>&amp;New project</source>
<translation>&amp;Նոր նախագիծ</translation>
</message>
<message>
<source>&amp;Next panel</source>
<translation>&amp;Հաջորդ վահանակը</translation>
</message>
<message>
<source>&amp;Not mapped</source>
<translation>&amp;Քարտեզում չեղածները</translation>
</message>
<message>
<source>&amp;Online basemap, on or off</source>
<translation>Ցանցային քարտեզ՝ &amp;միացնել կամ անջատել</translation>
</message>
<message>
<source>&amp;Open articles …</source>
<translation>&amp;Բացել հոդվածներ …</translation>
</message>
<message>
<source>&amp;Panels</source>
<translation>&amp;Վահանակներ</translation>
</message>
<message>
<source>&amp;Paste an article</source>
<translation>&amp;Տեղադրել հոդված</translation>
</message>
<message>
<source>&amp;Point</source>
<translation>&amp;Կետ</translation>
</message>
<message>
<source>&amp;Previous panel</source>
<translation>&amp;Նախորդ վահանակը</translation>
</message>
<message>
<source>&amp;Quit</source>
<translation>&amp;Ելք</translation>
</message>
<message>
<source>&amp;Redo</source>
<translation>&amp;Կրկնել</translation>
</message>
<message>
<source>&amp;Reset the layout</source>
<translation>&amp;Վերականգնել դասավորությունը</translation>
</message>
<message>
<source>&amp;Review</source>
<translation>&amp;Ստուգում</translation>
</message>
<message>
<source>&amp;Save</source>
<translation>&amp;Պահպանել</translation>
</message>
<message>
<source>&amp;Settings …</source>
<translation>&amp;Կարգավորումներ …</translation>
</message>
<message>
<source>&amp;Split the incident by sentences</source>
<translation>&amp;Բաժանել միջադեպն ըստ նախադասությունների</translation>
</message>
<message>
<source>&amp;Table of incidents</source>
<translation>Միջադեպերի &amp;աղյուսակ</translation>
</message>
<message>
<source>&amp;Undo</source>
<translation>&amp;Հետարկել</translation>
</message>
<message>
<source>&amp;View</source>
<translation>&amp;Տեսք</translation>
</message>
<message>
<source>0 of {total} shown: the filter hides everything.</source>
<translation>Ցուցադրված է 0-ը {total}-ից. զտիչը թաքցնում է ամեն ինչ։</translation>
</message>
<message>
<source>A colour of its own</source>
<translation>Սեփական գույն</translation>
</message>
<message>
<source>A copy is in {path}.</source>
<translation>Պատճենը այստեղ է՝ {path}։</translation>
</message>
<message>
<source>A double click or Enter ends it, Backspace takes the last point back, Escape gives up.</source>
<translation>Կրկնակի սեղմումը կամ Enter-ը ավարտում է, Backspace-ը հետ է վերցնում վերջին կետը, Escape-ը հրաժարվում է։</translation>
</message>
<message>
<source>A draft: all that was not rejected</source>
<translation>Սևագիր՝ ամենը, ինչ չի մերժվել</translation>
</message>
<message>
<source>A file of this name exists; you will be asked before it is replaced.</source>
<translation>Այս անունով ֆայլ կա. փոխարինելուց առաջ կհարցվի։</translation>
</message>
<message>
<source>A government</source>
<translation>Կառավարություն</translation>
</message>
<message>
<source>A government, not a place</source>
<translation>Կառավարություն է, ոչ թե վայր</translation>
</message>
<message>
<source>A month</source>
<translation>Ամիս</translation>
</message>
<message>
<source>A name, or coordinates in any notation</source>
<translation>Անուն կամ կոորդինատներ ցանկացած գրառմամբ</translation>
</message>
<message>
<source>A picture of the map is on the clipboard.</source>
<translation>Քարտեզի պատկերը սեղմատախտակում է։</translation>
</message>
<message>
<source>A sentence under the title</source>
<translation>Նախադասություն վերնագրի տակ</translation>
</message>
<message>
<source>A short report made for trying out</source>
<translation>Կարճ զեկույց՝ փորձելու համար</translation>
</message>
<message>
<source>A text, PDF, web page or mail</source>
<translation>Տեքստ, PDF, վեբ էջ կամ նամակ</translation>
</message>
<message>
<source>A week</source>
<translation>Շաբաթ</translation>
</message>
<message>
<source>A year</source>
<translation>Տարի</translation>
</message>
<message>
<source>A&amp;ccept the incidents</source>
<translation>&amp;Ընդունել միջադեպերը</translation>
</message>
<message>
<source>A&amp;rea</source>
<translation>&amp;Տարածք</translation>
</message>
<message>
<source>A3, landscape</source>
<translation>A3, հորիզոնական</translation>
</message>
<message>
<source>A4, landscape</source>
<translation>A4, հորիզոնական</translation>
</message>
<message>
<source>A4, upright</source>
<translation>A4, ուղղահայաց</translation>
</message>
<message>
<source>About GIS Viewer</source>
<translation>GIS Viewer-ի մասին</translation>
</message>
<message>
<source>Accept</source>
<translation>Ընդունել</translation>
</message>
<message>
<source>Accept it at that place</source>
<translation>Ընդունել այդ տեղում</translation>
</message>
<message numerus="yes">
<source>Accept {n} incidents</source>
<translation>
<numerusform>Ընդունել {n} միջադեպ</numerusform>
<numerusform>Ընդունել {n} միջադեպ</numerusform>
</translation>
</message>
<message>
<source>Accept “{title}”</source>
<translation>Ընդունել «{title}»</translation>
</message>
<message>
<source>Accepted</source>
<translation>Ընդունված</translation>
</message>
<message>
<source>Action</source>
<translation>Գործողություն</translation>
</message>
<message>
<source>Actor</source>
<translation>Մասնակից</translation>
</message>
<message>
<source>Actors</source>
<translation>Մասնակիցներ</translation>
</message>
<message>
<source>Add a &amp;layer …</source>
<translation>Ավելացնել &amp;շերտ …</translation>
</message>
<message>
<source>Add a layer</source>
<translation>Ավելացնել շերտ</translation>
</message>
<message>
<source>Add a layer first.</source>
<translation>Նախ ավելացրեք շերտ։</translation>
</message>
<message>
<source>Add a layer of areas first.</source>
<translation>Նախ ավելացրեք տարածքների շերտ։</translation>
</message>
<message>
<source>Add a sentence to “{title}”</source>
<translation>Նախադասություն ավելացնել «{title}»-ին</translation>
</message>
<message>
<source>Add an incident</source>
<translation>Ավելացնել միջադեպ</translation>
</message>
<message>
<source>Add an incident along a &amp;line</source>
<translation>Ավելացնել միջադեպ &amp;գծի երկայնքով</translation>
</message>
<message>
<source>Add an incident at a &amp;point of the map</source>
<translation>Ավելացնել միջադեպ քարտեզի &amp;կետում</translation>
</message>
<message>
<source>Add an incident over an ar&amp;ea</source>
<translation>Ավելացնել միջադեպ &amp;տարածքի վրա</translation>
</message>
<message>
<source>Add layer “{name}”</source>
<translation>Ավելացնել «{name}» շերտը</translation>
</message>
<message>
<source>Add layers</source>
<translation>Ավելացնել շերտեր</translation>
</message>
<message>
<source>Add the selected &amp;words to the incident</source>
<translation>Ընտրված &amp;բառերն ավելացնել միջադեպին</translation>
</message>
<message numerus="yes">
<source>Add {n} layers</source>
<translation>
<numerusform>Ավելացնել {n} շերտ</numerusform>
<numerusform>Ավելացնել {n} շերտ</numerusform>
</translation>
</message>
<message>
<source>Add “{title}”</source>
<translation>Ավելացնել «{title}»</translation>
</message>
<message>
<source>Address</source>
<translation>Հասցե</translation>
</message>
<message>
<source>Adds a layer of the incidents with the nearest feature and how far away it is.</source>
<translation>Ավելացնում է միջադեպերի շերտ՝ մոտակա օբյեկտով և դրա հեռավորությամբ։</translation>
</message>
<message>
<source>Adds a layer of the incidents with the nearest land border and how far away it is.</source>
<translation>Ավելացնում է միջադեպերի շերտ՝ մոտակա ցամաքային սահմանով և դրա հեռավորությամբ։</translation>
</message>
<message>
<source>Adds the area within a distance of the features as a layer.</source>
<translation>Որպես շերտ ավելացնում է օբյեկտներից տրված հեռավորության տարածքը։</translation>
</message>
<message>
<source>Adds the areas as a layer coloured by the number of incidents, with the number of people killed.</source>
<translation>Ավելացնում է տարածքները որպես շերտ՝ գունավորված ըստ միջադեպերի թվի, զոհերի թվով։</translation>
</message>
<message>
<source>All articles</source>
<translation>Բոլոր հոդվածները</translation>
</message>
<message>
<source>All articles in it</source>
<translation>Դրա բոլոր հոդվածները</translation>
</message>
<message>
<source>All files</source>
<translation>Բոլոր ֆայլերը</translation>
</message>
<message>
<source>All incidents are shown.</source>
<translation>Ցուցադրված են բոլոր միջադեպերը։</translation>
</message>
<message>
<source>Ambiguous</source>
<translation>Երկիմաստ</translation>
</message>
<message>
<source>Analysis “{name}”</source>
<translation>«{name}» վերլուծություն</translation>
</message>
<message>
<source>Another one, by its code or name</source>
<translation>Մեկ այլը՝ ըստ կոդի կամ անվան</translation>
</message>
<message>
<source>Another reason …</source>
<translation>Այլ պատճառ …</translation>
</message>
<message>
<source>Any role</source>
<translation>Ցանկացած դեր</translation>
</message>
<message>
<source>Any status</source>
<translation>Ցանկացած վիճակ</translation>
</message>
<message>
<source>Apply a correction elsewhere</source>
<translation>Կիրառել ուղղումն այլ տեղերում</translation>
</message>
<message>
<source>Apply all now</source>
<translation>Կիրառել բոլորը հիմա</translation>
</message>
<message>
<source>Apply it there …</source>
<translation>Կիրառել այնտեղ …</translation>
</message>
<message>
<source>Apply the last correction to other mentions</source>
<translation>Վերջին ուղղումը կիրառել այլ հիշատակումների վրա</translation>
</message>
<message>
<source>Apply the rules</source>
<translation>Կիրառել կանոնները</translation>
</message>
<message numerus="yes">
<source>Apply to {n}</source>
<translation>
<numerusform>Կիրառել {n}-ի վրա</numerusform>
<numerusform>Կիրառել {n}-ի վրա</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Apply “{words}” to {n} others</source>
<translation>
<numerusform>«{words}»-ը կիրառել ևս {n}-ի վրա</numerusform>
<numerusform>«{words}»-ը կիրառել ևս {n}-ի վրա</numerusform>
</translation>
</message>
<message>
<source>Area</source>
<translation>Մակերես</translation>
</message>
<message>
<source>Area {area}, outline {length}</source>
<translation>Մակերես {area}, եզրագիծ {length}</translation>
</message>
<message>
<source>Areas</source>
<translation>Տարածքներ</translation>
</message>
<message>
<source>Article</source>
<translation>Հոդված</translation>
</message>
<message>
<source>Articles</source>
<translation>Հոդվածներ</translation>
</message>
<message>
<source>Articles are files such as .txt, .html, .pdf, .docx, .eml or .jsonl.</source>
<translation>Հոդվածները .txt, .html, .pdf, .docx, .eml կամ .jsonl ֆայլեր են։</translation>
</message>
<message>
<source>As a layer</source>
<translation>Որպես շերտ</translation>
</message>
<message>
<source>As in “12 wounded; 300–500 displaced”</source>
<translation>Օրինակ՝ «12 wounded; 300–500 displaced»</translation>
</message>
<message>
<source>As incidents</source>
<translation>Որպես միջադեպեր</translation>
</message>
<message>
<source>As many features in each</source>
<translation>Հավասար թվով օբյեկտներ ամեն մեկում</translation>
</message>
<message>
<source>At sea</source>
<translation>Ծովում</translation>
</message>
<message>
<source>Attribute table</source>
<translation>Հատկանիշների աղյուսակ</translation>
</message>
<message>
<source>Attributes</source>
<translation>Հատկանիշներ</translation>
</message>
<message>
<source>Attributes of the feature</source>
<translation>Օբյեկտի հատկանիշները</translation>
</message>
<message>
<source>Author</source>
<translation>Հեղինակ</translation>
</message>
<message>
<source>Back</source>
<translation>Հետ</translation>
</message>
<message>
<source>Back to the default: {label}</source>
<translation>Վերադառնալ լռելյայնին՝ {label}</translation>
</message>
<message>
<source>Back to the defaults</source>
<translation>Վերադառնալ լռելյայններին</translation>
</message>
<message>
<source>Becomes</source>
<translation>Դառնում է</translation>
</message>
<message>
<source>Before the first step</source>
<translation>Առաջին քայլից առաջ</translation>
</message>
<message>
<source>Begin anew</source>
<translation>Սկսել նորից</translation>
</message>
<message>
<source>Blue to yellow</source>
<translation>Կապույտից դեղին</translation>
</message>
<message>
<source>Border or region</source>
<translation>Սահման կամ տարածաշրջան</translation>
</message>
<message>
<source>Borders</source>
<translation>Սահմաններ</translation>
</message>
<message>
<source>Breaks</source>
<translation>Շեմեր</translation>
</message>
<message>
<source>Buffer around features</source>
<translation>Բուֆեր օբյեկտների շուրջ</translation>
</message>
<message>
<source>By</source>
<translation>Հեղինակ</translation>
</message>
<message>
<source>By keyboard: arrows move the map, Enter takes its middle. Escape gives up.</source>
<translation>Ստեղնաշարով՝ սլաքները շարժում են քարտեզը, Enter-ը վերցնում է մեջտեղը։ Escape-ը հրաժարվում է։</translation>
</message>
<message>
<source>CSV</source>
<translation>CSV</translation>
</message>
<message>
<source>CSV, ACLED-shaped</source>
<translation>CSV՝ ACLED-ի ձևով</translation>
</message>
<message>
<source>CSV, UCDP-shaped</source>
<translation>CSV՝ UCDP-ի ձևով</translation>
</message>
<message>
<source>Cancel</source>
<translation>Չեղարկել</translation>
</message>
<message>
<source>Cancel everything</source>
<translation>Չեղարկել ամեն ինչ</translation>
</message>
<message>
<source>Cancel the work under way</source>
<translation>Ընդհատել ընթացիկ աշխատանքը</translation>
</message>
<message>
<source>Cancel: {label}</source>
<translation>Ընդհատել՝ {label}</translation>
</message>
<message>
<source>Casualties</source>
<translation>Կորուստներ</translation>
</message>
<message>
<source>Categories: a colour for each value</source>
<translation>Դասեր՝ մեկ գույն ամեն արժեքի համար</translation>
</message>
<message>
<source>Change</source>
<translation>Փոխել</translation>
</message>
<message>
<source>Change how exactly the date is known</source>
<translation>Փոխել ամսաթվի ճշտությունը</translation>
</message>
<message>
<source>Change the actors</source>
<translation>Փոխել մասնակիցներին</translation>
</message>
<message>
<source>Change the casualties</source>
<translation>Փոխել կորուստները</translation>
</message>
<message>
<source>Change the coordinates …</source>
<translation>Փոխել կոորդինատները …</translation>
</message>
<message>
<source>Change the dates</source>
<translation>Փոխել ամսաթվերը</translation>
</message>
<message>
<source>Change the day of publication</source>
<translation>Փոխել հրապարակման օրը</translation>
</message>
<message>
<source>Change the facts of “{title}”</source>
<translation>Փոխել «{title}»-ի տվյալները</translation>
</message>
<message>
<source>Change the notes</source>
<translation>Փոխել նշումները</translation>
</message>
<message>
<source>Change the number of deaths</source>
<translation>Փոխել զոհերի թիվը</translation>
</message>
<message>
<source>Change the precision</source>
<translation>Փոխել ճշտությունը</translation>
</message>
<message>
<source>Change the sub-type</source>
<translation>Փոխել ենթատեսակը</translation>
</message>
<message>
<source>Change the tags</source>
<translation>Փոխել պիտակները</translation>
</message>
<message>
<source>Change the title</source>
<translation>Փոխել վերնագիրը</translation>
</message>
<message>
<source>Change the type</source>
<translation>Փոխել տեսակը</translation>
</message>
<message>
<source>Chapters</source>
<translation>Գլուխներ</translation>
</message>
<message numerus="yes">
<source>Check again: take {n} changes</source>
<translation>
<numerusform>Վերստուգում՝ ընդունել {n} փոփոխություն</numerusform>
<numerusform>Վերստուգում՝ ընդունել {n} փոփոխություն</numerusform>
</translation>
</message>
<message>
<source>Check all incidents</source>
<translation>Ստուգել բոլոր միջադեպերը</translation>
</message>
<message>
<source>Check the articles a&amp;gain …</source>
<translation>&amp;Վերստուգել հոդվածները …</translation>
</message>
<message>
<source>Check the articles again</source>
<translation>Վերստուգել հոդվածները</translation>
</message>
<message>
<source>Check the installation</source>
<translation>Ստուգել տեղադրումը</translation>
</message>
<message>
<source>Check the name; it may have been moved.</source>
<translation>Ստուգեք անունը. հնարավոր է՝ ֆայլը տեղափոխվել է։</translation>
</message>
<message>
<source>Check the two dates; the first is the start.</source>
<translation>Ստուգեք երկու ամսաթվերը. առաջինը սկիզբն է։</translation>
</message>
<message>
<source>Check what was found</source>
<translation>Ստուգեք գտնվածը</translation>
</message>
<message>
<source>Checking the incidents</source>
<translation>Միջադեպերի ստուգում</translation>
</message>
<message>
<source>Checking the installation</source>
<translation>Տեղադրման ստուգում</translation>
</message>
<message>
<source>Checking …</source>
<translation>Ստուգում …</translation>
</message>
<message>
<source>Choose the place on the map</source>
<translation>Ընտրել վայրը քարտեզի վրա</translation>
</message>
<message>
<source>Choose this place</source>
<translation>Ընտրել այս վայրը</translation>
</message>
<message>
<source>Choose this place instead</source>
<translation>Փոխարենն ընտրել այս վայրը</translation>
</message>
<message>
<source>Choose what they really are. The file stays as it is.</source>
<translation>Ընտրեք, թե իրականում ինչ են դրանք։ Ֆայլը մնում է նույնը։</translation>
</message>
<message>
<source>Choose “Attribute table” in the menu of a layer to see its rows here.</source>
<translation>Շերտի տողերն այստեղ տեսնելու համար դրա ընտրացանկում ընտրեք «Հատկանիշների աղյուսակ»։</translation>
</message>
<message>
<source>Choose …</source>
<translation>Ընտրել …</translation>
</message>
<message>
<source>Classes</source>
<translation>Դասեր</translation>
</message>
<message>
<source>Classes or labels were left out where a layer lacks their field.</source>
<translation>Դասերը կամ պիտակները բաց են թողնված, որտեղ շերտը չունի դրանց դաշտը։</translation>
</message>
<message>
<source>Classes, at most</source>
<translation>Դասերի առավելագույն թիվը</translation>
</message>
<message>
<source>Clear the filter</source>
<translation>Մաքրել զտիչը</translation>
</message>
<message>
<source>Clear the selection</source>
<translation>Հանել ընտրությունը</translation>
</message>
<message>
<source>Click a coloured word, a marker or a row of the table: the other two show the same place.</source>
<translation>Սեղմեք գունավոր բառ, նշիչ կամ աղյուսակի տող. մյուս երկուսը ցույց կտան նույն վայրը։</translation>
</message>
<message>
<source>Click a feature of a layer on the map to see its attributes here.</source>
<translation>Սեղմեք շերտի օբյեկտը քարտեզի վրա՝ հատկանիշներն այստեղ տեսնելու համար։</translation>
</message>
<message>
<source>Click on the map where it happened.</source>
<translation>Սեղմեք քարտեզի վրա, որտեղ դա տեղի է ունեցել։</translation>
</message>
<message>
<source>Click points on the map, or press the space bar for its middle.</source>
<translation>Սեղմեք կետեր քարտեզի վրա կամ բացատը՝ դրա մեջտեղի համար։</translation>
</message>
<message>
<source>Click the place on the map (Alt+P)</source>
<translation>Սեղմել վայրը քարտեզի վրա (Alt+P)</translation>
</message>
<message>
<source>Close</source>
<translation>Փակել</translation>
</message>
<message>
<source>Close call: {name} ({what}) is almost as likely.</source>
<translation>Գրեթե հավասար՝ {name} ({what}) գրեթե նույնքան հավանական է։</translation>
</message>
<message>
<source>Close the article</source>
<translation>Փակել հոդվածը</translation>
</message>
<message>
<source>Close the hints</source>
<translation>Փակել հուշումները</translation>
</message>
<message>
<source>Close the later copy</source>
<translation>Փակել ավելի ուշ պատճենը</translation>
</message>
<message>
<source>Close the message</source>
<translation>Փակել հաղորդագրությունը</translation>
</message>
<message>
<source>Close the panel “{name}”</source>
<translation>Փակել «{name}» վահանակը</translation>
</message>
<message>
<source>Close “{title}”</source>
<translation>Փակել «{title}»</translation>
</message>
<message>
<source>Code or name</source>
<translation>Կոդ կամ անուն</translation>
</message>
<message>
<source>Codes of precision</source>
<translation>Ճշտության կոդեր</translation>
</message>
<message>
<source>Colour</source>
<translation>Գույն</translation>
</message>
<message>
<source>Colour of the labels</source>
<translation>Պիտակների գույնը</translation>
</message>
<message>
<source>Colours</source>
<translation>Գույներ</translation>
</message>
<message>
<source>Column</source>
<translation>Սյունակ</translation>
</message>
<message>
<source>Compare</source>
<translation>Համեմատել</translation>
</message>
<message>
<source>Compare with = != &lt; &lt;= &gt; &gt;=, like 'New%', in ('a', 'b'), between 1 and 9, is null; join with and, or, not. Names with blanks stand in "double quotes".</source>
<translation>Համեմատեք = != &lt; &lt;= &gt; &gt;=, like 'Նոր%', in ('a', 'b'), between 1 and 9, is null-ով. միացրեք and, or, not-ով։ Բացատով անունները գրվում են "կրկնակի չակերտներում"։</translation>
</message>
<message>
<source>Comparing articles</source>
<translation>Հոդվածների համեմատում</translation>
</message>
<message>
<source>Confidence</source>
<translation>Վստահություն</translation>
</message>
<message>
<source>Coordinate reference system</source>
<translation>Կոորդինատային համակարգ</translation>
</message>
<message>
<source>Coordinates</source>
<translation>Կոորդինատներ</translation>
</message>
<message>
<source>Coordinates of layer “{name}”</source>
<translation>«{name}» շերտի կոորդինատները</translation>
</message>
<message>
<source>Coordinates of the file</source>
<translation>Ֆայլի կոորդինատները</translation>
</message>
<message>
<source>Copied</source>
<translation>Պատճենված</translation>
</message>
<message>
<source>Copy</source>
<translation>Պատճենել</translation>
</message>
<message>
<source>Copy a &amp;report on this installation</source>
<translation>Պատճենել տեղադրման &amp;զեկույցը</translation>
</message>
<message>
<source>Copy the &amp;map as a picture</source>
<translation>Պատճենել &amp;քարտեզը որպես պատկեր</translation>
</message>
<message>
<source>Copy the &amp;table</source>
<translation>Պատճենել &amp;աղյուսակը</translation>
</message>
<message>
<source>Copy the report</source>
<translation>Պատճենել զեկույցը</translation>
</message>
<message>
<source>Copy the selected rows</source>
<translation>Պատճենել ընտրված տողերը</translation>
</message>
<message>
<source>Copy the style</source>
<translation>Պատճենել ոճը</translation>
</message>
<message>
<source>Copy the style of a layer first.</source>
<translation>Նախ պատճենեք շերտի ոճը։</translation>
</message>
<message>
<source>Copy the text of an article first.</source>
<translation>Նախ պատճենեք հոդվածի տեքստը։</translation>
</message>
<message>
<source>Copying the map</source>
<translation>Քարտեզի պատճենում</translation>
</message>
<message>
<source>Correct</source>
<translation>Ուղղել</translation>
</message>
<message>
<source>Correct the place</source>
<translation>Ուղղել վայրը</translation>
</message>
<message>
<source>Country</source>
<translation>Երկիր</translation>
</message>
<message>
<source>Dark</source>
<translation>Մուգ</translation>
</message>
<message>
<source>Data</source>
<translation>Տվյալներ</translation>
</message>
<message>
<source>Date</source>
<translation>Ամսաթիվ</translation>
</message>
<message>
<source>Date after publication</source>
<translation>Ամսաթիվ հրապարակումից հետո</translation>
</message>
<message>
<source>Date, or first day</source>
<translation>Ամսաթիվ կամ առաջին օր</translation>
</message>
<message>
<source>Date: {words}</source>
<translation>Ամսաթիվ՝ {words}</translation>
</message>
<message>
<source>Dateline</source>
<translation>Հաղորդման վայր</translation>
</message>
<message>
<source>Dates</source>
<translation>Ամսաթվեր</translation>
</message>
<message>
<source>Dates in numbers</source>
<translation>Ամսաթվեր թվերով</translation>
</message>
<message>
<source>Dates, coordinates, countries, sources and numbers of all incidents can be checked here.</source>
<translation>Այստեղ կարելի է ստուգել բոլոր միջադեպերի ամսաթվերը, կոորդինատները, երկրները, աղբյուրներն ու թվերը։</translation>
</message>
<message>
<source>Day of publication</source>
<translation>Հրապարակման օր</translation>
</message>
<message>
<source>Deaths</source>
<translation>Զոհեր</translation>
</message>
<message>
<source>Decisions are signed with your initials, and you have set none.</source>
<translation>Որոշումները ստորագրվում են ձեր սկզբնատառերով, իսկ դուք դրանք չեք նշել։</translation>
</message>
<message numerus="yes">
<source>Delete {n} incidents</source>
<translation>
<numerusform>Ջնջել {n} միջադեպ</numerusform>
<numerusform>Ջնջել {n} միջադեպ</numerusform>
</translation>
</message>
<message>
<source>Denied</source>
<translation>Հերքված</translation>
</message>
<message>
<source>Detach or attach the panel “{name}”</source>
<translation>Անջատել կամ կցել «{name}» վահանակը</translation>
</message>
<message>
<source>Details</source>
<translation>Մանրամասներ</translation>
</message>
<message>
<source>Different values</source>
<translation>Տարբեր արժեքներ</translation>
</message>
<message>
<source>Discard</source>
<translation>Հրաժարվել</translation>
</message>
<message>
<source>Discard it</source>
<translation>Հրաժարվել դրանից</translation>
</message>
<message>
<source>Distance</source>
<translation>Հեռավորություն</translation>
</message>
<message>
<source>Distance to the nearest &amp;border …</source>
<translation>Հեռավորություն մոտակա &amp;սահմանից …</translation>
</message>
<message>
<source>Distance to the nearest border</source>
<translation>Հեռավորություն մոտակա սահմանից</translation>
</message>
<message>
<source>District</source>
<translation>Շրջան</translation>
</message>
<message>
<source>Done</source>
<translation>Պատրաստ է</translation>
</message>
<message>
<source>Double click or Enter: go to the state after this step</source>
<translation>Կրկնակի սեղմում կամ Enter՝ անցնել այս քայլից հետո եղած վիճակին</translation>
</message>
<message>
<source>Double-click or press Enter to change a colour or label; clear the box to hide a class</source>
<translation>Կրկնակի սեղմեք կամ Enter՝ գույնը կամ պիտակը փոխելու համար. հանեք նշումը՝ դասը թաքցնելու համար</translation>
</message>
<message>
<source>Doubtful</source>
<translation>Կասկածելի</translation>
</message>
<message>
<source>Doubtful incidents</source>
<translation>Կասկածելի միջադեպեր</translation>
</message>
<message>
<source>Down</source>
<translation>Ներքև</translation>
</message>
<message numerus="yes">
<source>Draft: {n} were not reviewed by a person. The export says so.</source>
<translation>
<numerusform>Սևագիր. {n}-ը մարդը չի ստուգել։ Արտահանումը դա նշում է։</numerusform>
<numerusform>Սևագիր. {n}-ը մարդը չի ստուգել։ Արտահանումը դա նշում է։</numerusform>
</translation>
</message>
<message>
<source>Drag a rectangle over the map; with Shift it adds to the selection. Escape ends it.</source>
<translation>Քարտեզի վրա քաշեք ուղղանկյուն. Shift-ով այն ավելանում է ընտրությանը։ Escape-ը ավարտում է։</translation>
</message>
<message>
<source>Drag over bars, or use arrows, Shift and Enter, to show only these numbers</source>
<translation>Քաշեք սյուների վրայով կամ օգտագործեք սլաքներ, Shift և Enter՝ միայն այս թվերը ցույց տալու համար</translation>
</message>
<message>
<source>Draw a line on the map</source>
<translation>Գծել գիծ քարտեզի վրա</translation>
</message>
<message>
<source>Draw a line on the map (Alt+L)</source>
<translation>Գծել գիծ քարտեզի վրա (Alt+L)</translation>
</message>
<message>
<source>Draw an area on the map</source>
<translation>Գծել տարածք քարտեզի վրա</translation>
</message>
<message>
<source>Draw an area on the map (Alt+R)</source>
<translation>Գծել տարածք քարտեզի վրա (Alt+R)</translation>
</message>
<message>
<source>Draw as</source>
<translation>Նկարել որպես</translation>
</message>
<message>
<source>Draw only the features that the filter lets through</source>
<translation>Նկարել միայն զտիչն անցած օբյեկտները</translation>
</message>
<message>
<source>Draw the area, corner by corner.</source>
<translation>Գծեք տարածքը՝ անկյուն առ անկյուն։</translation>
</message>
<message>
<source>Draw the line, point by point.</source>
<translation>Գծեք գիծը՝ կետ առ կետ։</translation>
</message>
<message>
<source>Drawing the countries</source>
<translation>Երկրները նկարվում են</translation>
</message>
<message>
<source>Drawn from zoom</source>
<translation>Նկարվում է մասշտաբից</translation>
</message>
<message>
<source>Duplicate</source>
<translation>Կրկնօրինակել</translation>
</message>
<message>
<source>Duplicate layer “{name}”</source>
<translation>Կրկնօրինակել «{name}» շերտը</translation>
</message>
<message>
<source>Earlier work</source>
<translation>Նախկին աշխատանք</translation>
</message>
<message>
<source>Edit</source>
<translation>Խմբագրում</translation>
</message>
<message>
<source>Edit the record</source>
<translation>Խմբագրել գրառումը</translation>
</message>
<message>
<source>End measuring (Escape)</source>
<translation>Ավարտել չափումը (Escape)</translation>
</message>
<message>
<source>Enter puts it at its likeliest place, or lets you click on the map; 1–9 choose a place</source>
<translation>Enter-ը դնում է ամենահավանական վայրում կամ թույլ է տալիս սեղմել քարտեզին. 1–9-ը ընտրում են վայր</translation>
</message>
<message>
<source>Enter the address and the credit of a provider in the settings, under Map.</source>
<translation>Կարգավորումներում՝ «Քարտեզ» բաժնում, գրեք մատակարարի հասցեն և անունը։</translation>
</message>
<message>
<source>Equal steps</source>
<translation>Հավասար քայլեր</translation>
</message>
<message>
<source>Event</source>
<translation>Իրադարձություն</translation>
</message>
<message>
<source>Event type</source>
<translation>Իրադարձության տեսակ</translation>
</message>
<message>
<source>Event without a place</source>
<translation>Իրադարձություն առանց վայրի</translation>
</message>
<message>
<source>Every edit is already in {path}.</source>
<translation>Ամեն խմբագրում արդեն պահված է՝ {path}։</translation>
</message>
<message>
<source>Everything</source>
<translation>Ամեն ինչ</translation>
</message>
<message>
<source>Everything that was found has a marker.</source>
<translation>Գտնված ամեն ինչ ունի նշիչ։</translation>
</message>
<message>
<source>Exchange them</source>
<translation>Փոխել տեղերով</translation>
</message>
<message>
<source>Export</source>
<translation>Արտահանել</translation>
</message>
<message>
<source>Export features</source>
<translation>Արտահանել օբյեկտներ</translation>
</message>
<message>
<source>Export features…</source>
<translation>Արտահանել օբյեկտներ…</translation>
</message>
<message>
<source>Export makes a map that opens in any browser, pictures, or data for other programs.</source>
<translation>Արտահանումը տալիս է ցանկացած դիտարկիչում բացվող քարտեզ, պատկերներ կամ տվյալներ այլ ծրագրերի համար։</translation>
</message>
<message>
<source>Export the rules</source>
<translation>Արտահանել կանոնները</translation>
</message>
<message>
<source>Export the selected rows, or all that are shown</source>
<translation>Արտահանել ընտրված տողերը կամ բոլոր ցուցադրվածները</translation>
</message>
<message>
<source>Export …</source>
<translation>Արտահանել …</translation>
</message>
<message>
<source>Exported to {path} ({size}).</source>
<translation>Արտահանված է՝ {path} ({size})։</translation>
</message>
<message>
<source>Exported {count} to {path}.</source>
<translation>{count} արտահանված է՝ {path}։</translation>
</message>
<message>
<source>Exporting “{name}”</source>
<translation>«{name}»-ի արտահանում</translation>
</message>
<message>
<source>Extent</source>
<translation>Ընդգրկում</translation>
</message>
<message>
<source>F&amp;acts of the article …</source>
<translation>Հոդվածի &amp;տվյալները …</translation>
</message>
<message>
<source>F&amp;ind in this article</source>
<translation>Գտնել այս &amp;հոդվածում</translation>
</message>
<message>
<source>Facts of the article</source>
<translation>Հոդվածի տվյալները</translation>
</message>
<message>
<source>Facts of the article …</source>
<translation>Հոդվածի տվյալները …</translation>
</message>
<message>
<source>Facts of the article: title, outlet, author, address, file</source>
<translation>Հոդվածի տվյալները՝ վերնագիր, լրատվամիջոց, հեղինակ, հասցե, ֆայլ</translation>
</message>
<message>
<source>Failed</source>
<translation>Չհաջողվեց</translation>
</message>
<message>
<source>Fatalities</source>
<translation>Զոհեր</translation>
</message>
<message>
<source>Fatalities, at least</source>
<translation>Զոհեր, առնվազն</translation>
</message>
<message>
<source>Fatalities, at most</source>
<translation>Զոհեր, առավելագույնը</translation>
</message>
<message>
<source>Feature {n}</source>
<translation>Օբյեկտ {n}</translation>
</message>
<message>
<source>Features</source>
<translation>Օբյեկտներ</translation>
</message>
<message>
<source>Features found</source>
<translation>Գտնված օբյեկտներ</translation>
</message>
<message>
<source>Fetch the basemap from {host}?</source>
<translation>Բեռնե՞լ քարտեզը {host}-ից։</translation>
</message>
<message>
<source>Field</source>
<translation>Դաշտ</translation>
</message>
<message>
<source>Fields</source>
<translation>Դաշտեր</translation>
</message>
<message>
<source>Fields stand in braces: {name} ({people:,}). “\n” begins a new line; “:,” parts thousands.</source>
<translation>Դաշտերը գրվում են փակագծերում՝ {name} ({people:,})։ «
»-ը սկսում է նոր տող. «:,»-ը բաժանում է հազարները։</translation>
</message>
<message>
<source>Figures</source>
<translation>Թվեր</translation>
</message>
<message>
<source>File</source>
<translation>Ֆայլ</translation>
</message>
<message>
<source>Files read</source>
<translation>Կարդացված ֆայլեր</translation>
</message>
<message>
<source>Filter</source>
<translation>Զտիչ</translation>
</message>
<message>
<source>Filter incidents</source>
<translation>Զտել միջադեպերը</translation>
</message>
<message>
<source>Filter of layer “{name}”</source>
<translation>«{name}» շերտի զտիչը</translation>
</message>
<message>
<source>Filter of the table</source>
<translation>Աղյուսակի զտիչը</translation>
</message>
<message>
<source>Filter the map</source>
<translation>Զտել քարտեզը</translation>
</message>
<message>
<source>Filter what was not mapped</source>
<translation>Զտել քարտեզում չեղածները</translation>
</message>
<message>
<source>Filter, such as: population &gt; 1000 and name like 'New%'</source>
<translation>Զտիչ, օրինակ՝ population &gt; 1000 and name like 'New%'</translation>
</message>
<message>
<source>Filter: {filter}</source>
<translation>Զտիչ՝ {filter}</translation>
</message>
<message>
<source>Find</source>
<translation>Գտնել</translation>
</message>
<message>
<source>Find a setting</source>
<translation>Գտնել կարգավորում</translation>
</message>
<message>
<source>Find actions, incidents, articles, layers, places, coordinates</source>
<translation>Գտնել գործողություններ, միջադեպեր, հոդվածներ, շերտեր, վայրեր, կոորդինատներ</translation>
</message>
<message>
<source>Find anything</source>
<translation>Գտնել ամեն ինչ</translation>
</message>
<message>
<source>Find in articles and incidents</source>
<translation>Գտնել հոդվածներում և միջադեպերում</translation>
</message>
<message>
<source>Find in the article</source>
<translation>Գտնել հոդվածում</translation>
</message>
<message>
<source>Find in the log</source>
<translation>Գտնել մատյանում</translation>
</message>
<message>
<source>Find in the manual</source>
<translation>Գտնել ձեռնարկում</translation>
</message>
<message numerus="yes">
<source>Find the files of {n} layers</source>
<translation>
<numerusform>Գտնել {n} շերտի ֆայլը</numerusform>
<numerusform>Գտնել {n} շերտերի ֆայլերը</numerusform>
</translation>
</message>
<message>
<source>Find what is d&amp;oubtful</source>
<translation>Գտնել &amp;կասկածելին</translation>
</message>
<message>
<source>Finding features</source>
<translation>Օբյեկտների որոնում</translation>
</message>
<message>
<source>Finding places …</source>
<translation>Վայրերի որոնում …</translation>
</message>
<message>
<source>Finds the incidents inside the areas, selects them in the table, and adds them as a layer.</source>
<translation>Գտնում է տարածքների ներսի միջադեպերը, ընտրում աղյուսակում և ավելացնում որպես շերտ։</translation>
</message>
<message>
<source>Finds the incidents within a distance of a feature, selects them, and adds them as a layer.</source>
<translation>Գտնում է օբյեկտից տրված հեռավորության միջադեպերը, ընտրում և ավելացնում որպես շերտ։</translation>
</message>
<message>
<source>Finds words in the texts of all articles and in all fields of the incidents.</source>
<translation>Բառեր է գտնում բոլոր հոդվածների տեքստերում և միջադեպերի բոլոր դաշտերում։</translation>
</message>
<message>
<source>First actor</source>
<translation>Առաջին մասնակից</translation>
</message>
<message>
<source>First article</source>
<translation>Առաջին հոդված</translation>
</message>
<message>
<source>Folder</source>
<translation>Պանակ</translation>
</message>
<message>
<source>For Google Earth, with time</source>
<translation>Google Earth-ի համար՝ ժամանակով</translation>
</message>
<message>
<source>For QGIS, with true shapes</source>
<translation>QGIS-ի համար՝ իրական ձևերով</translation>
</message>
<message>
<source>For maps and programs</source>
<translation>Քարտեզների և ծրագրերի համար</translation>
</message>
<message>
<source>For print: sharp at any size</source>
<translation>Տպագրության համար՝ հստակ ցանկացած չափով</translation>
</message>
<message>
<source>For spreadsheets; can be read back</source>
<translation>Աղյուսակների համար. կարելի է հետ կարդալ</translation>
</message>
<message>
<source>For the web and slides</source>
<translation>Վեբի և սլայդների համար</translation>
</message>
<message>
<source>Form of the text</source>
<translation>Տեքստի ձևը</translation>
</message>
<message>
<source>Format</source>
<translation>Ձևաչափ</translation>
</message>
<message>
<source>Found</source>
<translation>Գտնվել է</translation>
</message>
<message>
<source>From what to what</source>
<translation>Ինչից ինչի</translation>
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
<translation>GeoJSON և այլ քարտեզային տվյալներ</translation>
</message>
<message>
<source>GeoPackage</source>
<translation>GeoPackage</translation>
</message>
<message>
<source>Geometries</source>
<translation>Երկրաչափություններ</translation>
</message>
<message>
<source>Geometry</source>
<translation>Երկրաչափություն</translation>
</message>
<message>
<source>Getting ready to read articles</source>
<translation>Նախապատրաստում հոդվածներ կարդալուն</translation>
</message>
<message>
<source>Go online</source>
<translation>Միանալ ցանցին</translation>
</message>
<message>
<source>Go to the &amp;map</source>
<translation>Անցնել &amp;քարտեզին</translation>
</message>
<message>
<source>Go to {position}</source>
<translation>Անցնել {position}</translation>
</message>
<message>
<source>Grades: darker or lighter with a number</source>
<translation>Աստիճաններ՝ ավելի մուգ կամ բաց ըստ թվի</translation>
</message>
<message>
<source>Group</source>
<translation>Խումբ</translation>
</message>
<message>
<source>Group {n}</source>
<translation>Խումբ {n}</translation>
</message>
<message numerus="yes">
<source>Group {n} layers</source>
<translation>
<numerusform>Խմբավորել {n} շերտ</numerusform>
<numerusform>Խմբավորել {n} շերտ</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Group “{name}”, {n} layers</source>
<translation>
<numerusform>«{name}» խումբ, {n} շերտ</numerusform>
<numerusform>«{name}» խումբ, {n} շերտ</numerusform>
</translation>
</message>
<message>
<source>Groups of settings</source>
<translation>Կարգավորումների խմբեր</translation>
</message>
<message>
<source>Guard against text that a spreadsheet takes for a formula</source>
<translation>Վնասազերծել տեքստը, որն աղյուսակը բանաձև կհամարի</translation>
</message>
<message>
<source>Height in pixels</source>
<translation>Բարձրությունը պիքսելներով</translation>
</message>
<message>
<source>Hide layer “{name}”</source>
<translation>Թաքցնել «{name}» շերտը</translation>
</message>
<message>
<source>Hints</source>
<translation>Հուշումներ</translation>
</message>
<message>
<source>Histogram</source>
<translation>Հիստոգրամ</translation>
</message>
<message>
<source>History</source>
<translation>Պատմություն</translation>
</message>
<message>
<source>Identifier</source>
<translation>Նույնացուցիչ</translation>
</message>
<message>
<source>Import</source>
<translation>Ներմուծել</translation>
</message>
<message>
<source>Import incidents</source>
<translation>Ներմուծել միջադեպեր</translation>
</message>
<message>
<source>Import rules</source>
<translation>Ներմուծել կանոններ</translation>
</message>
<message>
<source>Import “{name}”</source>
<translation>Ներմուծել «{name}»</translation>
</message>
<message>
<source>Import …</source>
<translation>Ներմուծել …</translation>
</message>
<message>
<source>Imported</source>
<translation>Ներմուծված</translation>
</message>
<message>
<source>Importing “{name}”</source>
<translation>Ներմուծվում է «{name}»</translation>
</message>
<message>
<source>In one column of text</source>
<translation>Տեքստի մեկ սյունակում</translation>
</message>
<message>
<source>In the review queue</source>
<translation>Ստուգման հերթում</translation>
</message>
<message>
<source>In two columns of numbers</source>
<translation>Թվերի երկու սյունակում</translation>
</message>
<message>
<source>Incident</source>
<translation>Միջադեպ</translation>
</message>
<message>
<source>Incidents</source>
<translation>Միջադեպեր</translation>
</message>
<message>
<source>Incidents &amp;inside areas …</source>
<translation>Միջադեպեր տարածքների &amp;ներսում …</translation>
</message>
<message>
<source>Incidents &amp;near features …</source>
<translation>Միջադեպեր օբյեկտների &amp;մոտ …</translation>
</message>
<message>
<source>Incidents and places will be listed here.</source>
<translation>Այստեղ կթվարկվեն միջադեպերն ու վայրերը։</translation>
</message>
<message>
<source>Incidents can be reviewed, edited and filtered in time; a layer is only shown.</source>
<translation>Միջադեպերը կարելի է ստուգել, խմբագրել և զտել ժամանակով. շերտը միայն ցուցադրվում է։</translation>
</message>
<message>
<source>Incidents in {layer}</source>
<translation>Միջադեպեր {layer}-ում</translation>
</message>
<message>
<source>Incidents inside areas</source>
<translation>Միջադեպեր տարածքների ներսում</translation>
</message>
<message>
<source>Incidents near features</source>
<translation>Միջադեպեր օբյեկտների մոտ</translation>
</message>
<message>
<source>Incidents only</source>
<translation>Միայն միջադեպեր</translation>
</message>
<message>
<source>Incidents per &amp;area …</source>
<translation>Միջադեպեր ըստ &amp;տարածքների …</translation>
</message>
<message>
<source>Incidents per area</source>
<translation>Միջադեպեր ըստ տարածքների</translation>
</message>
<message>
<source>Incidents per area of {layer}</source>
<translation>Միջադեպեր ըստ {layer}-ի տարածքների</translation>
</message>
<message>
<source>Incidents with their sentences</source>
<translation>Միջադեպեր իրենց նախադասություններով</translation>
</message>
<message>
<source>Incidents within {distance} of {layer}</source>
<translation>Միջադեպեր {layer}-ից {distance}-ի սահմաններում</translation>
</message>
<message>
<source>Is its file where it was?</source>
<translation>Ֆայլն իր նախկին տեղո՞ւմ է։</translation>
</message>
<message>
<source>It was in {folder}.</source>
<translation>Այն {folder}-ում էր։</translation>
</message>
<message>
<source>Join overlapping areas into one</source>
<translation>Միավորել համընկնող տարածքները</translation>
</message>
<message>
<source>KML</source>
<translation>KML</translation>
</message>
<message>
<source>KML in one packed file</source>
<translation>KML մեկ սեղմված ֆայլում</translation>
</message>
<message>
<source>KMZ</source>
<translation>KMZ</translation>
</message>
<message>
<source>Keep apart</source>
<translation>Պահել առանձին</translation>
</message>
<message>
<source>Keep it for the next start</source>
<translation>Պահել հաջորդ մեկնարկի համար</translation>
</message>
<message>
<source>Keeping the style</source>
<translation>Ոճի պահպանում</translation>
</message>
<message>
<source>Keeps them apart and does not ask again</source>
<translation>Պահում է առանձին և այլևս չի հարցնում</translation>
</message>
<message>
<source>Keys</source>
<translation>Ստեղներ</translation>
</message>
<message>
<source>Kind</source>
<translation>Տեսակ</translation>
</message>
<message>
<source>Known</source>
<translation>Հայտնի</translation>
</message>
<message>
<source>L&amp;og of changes</source>
<translation>Փոփոխությունների &amp;մատյան</translation>
</message>
<message>
<source>Label</source>
<translation>Պիտակ</translation>
</message>
<message>
<source>Labels</source>
<translation>Պիտակներ</translation>
</message>
<message>
<source>Labels from zoom</source>
<translation>Պիտակներ մասշտաբից</translation>
</message>
<message>
<source>Language</source>
<translation>Լեզու</translation>
</message>
<message>
<source>Last changed</source>
<translation>Վերջին փոփոխություն</translation>
</message>
<message>
<source>Last day</source>
<translation>Վերջին օր</translation>
</message>
<message>
<source>Later</source>
<translation>Հետո</translation>
</message>
<message>
<source>Latitude</source>
<translation>Լայնություն</translation>
</message>
<message>
<source>Latitude and longitude: 40.2, 44.5</source>
<translation>Լայնություն և երկայնություն՝ 40.2, 44.5</translation>
</message>
<message>
<source>Latitude or northing comes first</source>
<translation>Լայնությունը կամ հյուսիսն առաջինն է</translation>
</message>
<message>
<source>Latitude or y</source>
<translation>Լայնություն կամ y</translation>
</message>
<message>
<source>Latitude, longitude, in any notation</source>
<translation>Լայնություն, երկայնություն՝ ցանկացած գրառմամբ</translation>
</message>
<message>
<source>Layer</source>
<translation>Շերտ</translation>
</message>
<message>
<source>Layer in the file</source>
<translation>Շերտը ֆայլում</translation>
</message>
<message>
<source>Layers</source>
<translation>Շերտեր</translation>
</message>
<message>
<source>Layers of the file</source>
<translation>Ֆայլի շերտերը</translation>
</message>
<message>
<source>Leave out names of people, and the sentences</source>
<translation>Հանել մարդկանց անունները և նախադասությունները</translation>
</message>
<message>
<source>Leave out the articles' sentences</source>
<translation>Հանել հոդվածների նախադասությունները</translation>
</message>
<message>
<source>Leave the place as it is (Escape)</source>
<translation>Թողնել վայրն ինչպես կա (Escape)</translation>
</message>
<message>
<source>Left out: {parts}.</source>
<translation>Բաց թողնված՝ {parts}։</translation>
</message>
<message>
<source>Length {length}</source>
<translation>Երկարություն {length}</translation>
</message>
<message>
<source>Length {length}, last leg {last}</source>
<translation>Երկարություն {length}, վերջին հատված {last}</translation>
</message>
<message>
<source>Libraries</source>
<translation>Գրադարաններ</translation>
</message>
<message>
<source>Library</source>
<translation>Գրադարան</translation>
</message>
<message>
<source>Licence</source>
<translation>Արտոնագիր</translation>
</message>
<message>
<source>Lies at {place}, at sea.</source>
<translation>Գտնվում է {place} կետում, ծովում։</translation>
</message>
<message>
<source>Lies at {place}, in {country}.</source>
<translation>Գտնվում է {place} կետում, {country}։</translation>
</message>
<message>
<source>Light</source>
<translation>Բաց</translation>
</message>
<message>
<source>Light to dark blue</source>
<translation>Բացից մուգ կապույտ</translation>
</message>
<message>
<source>Light to dark red</source>
<translation>Բացից մուգ կարմիր</translation>
</message>
<message>
<source>Line</source>
<translation>Գիծ</translation>
</message>
<message>
<source>Lines</source>
<translation>Գծեր</translation>
</message>
<message>
<source>Lines and areas, not a point on each</source>
<translation>Գծեր և տարածքներ, ոչ թե կետ ամեն մեկի վրա</translation>
</message>
<message>
<source>Load it again</source>
<translation>Նորից բեռնել</translation>
</message>
<message>
<source>Log</source>
<translation>Մատյան</translation>
</message>
<message>
<source>Log of changes</source>
<translation>Փոփոխությունների մատյան</translation>
</message>
<message>
<source>Longitude</source>
<translation>Երկայնություն</translation>
</message>
<message>
<source>Longitude or x</source>
<translation>Երկայնություն կամ x</translation>
</message>
<message>
<source>Look for it …</source>
<translation>Փնտրել …</translation>
</message>
<message>
<source>Looking for “{words}”</source>
<translation>«{words}»-ի որոնում</translation>
</message>
<message>
<source>Looking through “{folder}”</source>
<translation>«{folder}»-ի դիտում</translation>
</message>
<message>
<source>Looking up the position</source>
<translation>Դիրքի որոնում</translation>
</message>
<message>
<source>Looking where “{name}” lies</source>
<translation>Ստուգում, թե որտեղ է «{name}»-ը</translation>
</message>
<message>
<source>Manual</source>
<translation>Ձեռնարկ</translation>
</message>
<message>
<source>Map</source>
<translation>Քարտեզ</translation>
</message>
<message>
<source>Map it</source>
<translation>Դնել քարտեզի վրա</translation>
</message>
<message>
<source>Map the places of a news article</source>
<translation>Քարտեզագրել լրատվական հոդվածի վայրերը</translation>
</message>
<message>
<source>Map “{words}”</source>
<translation>«{words}»-ը դնել քարտեզի վրա</translation>
</message>
<message>
<source>Maps the places and incidents of news articles, offline. Free software under the MIT licence.</source>
<translation>Առանց ցանցի քարտեզագրում է լրատվական հոդվածների վայրերն ու միջադեպերը։ Ազատ ծրագիր MIT արտոնագրով։</translation>
</message>
<message>
<source>Mark CSV as UTF-8, for older spreadsheets</source>
<translation>CSV-ն նշել որպես UTF-8՝ հին աղյուսակների համար</translation>
</message>
<message>
<source>Mark all</source>
<translation>Նշել բոլորը</translation>
</message>
<message>
<source>Mark as unsure</source>
<translation>Նշել որպես կասկածելի</translation>
</message>
<message>
<source>Mark none</source>
<translation>Ոչ մեկը չնշել</translation>
</message>
<message>
<source>Mark the incidents as &amp;unsure</source>
<translation>Միջադեպերը նշել որպես &amp;կասկածելի</translation>
</message>
<message numerus="yes">
<source>Mark {n} incidents as unsure</source>
<translation>
<numerusform>Նշել {n} միջադեպ որպես կասկածելի</numerusform>
<numerusform>Նշել {n} միջադեպ որպես կասկածելի</numerusform>
</translation>
</message>
<message>
<source>Mark “{title}” as new</source>
<translation>Նշել «{title}» որպես նոր</translation>
</message>
<message>
<source>Mark “{title}” as unsure</source>
<translation>Նշել «{title}» որպես կասկածելի</translation>
</message>
<message>
<source>May be</source>
<translation>Հնարավոր է</translation>
</message>
<message>
<source>Mean</source>
<translation>Միջին</translation>
</message>
<message>
<source>Measure</source>
<translation>Չափում</translation>
</message>
<message>
<source>Median</source>
<translation>Միջնարժեք</translation>
</message>
<message>
<source>Mention</source>
<translation>Հիշատակում</translation>
</message>
<message>
<source>Merge into one incident</source>
<translation>Միավորել մեկ միջադեպի</translation>
</message>
<message numerus="yes">
<source>Merge {n} incidents</source>
<translation>
<numerusform>Միավորել {n} միջադեպ</numerusform>
<numerusform>Միավորել {n} միջադեպ</numerusform>
</translation>
</message>
<message>
<source>Messages</source>
<translation>Հաղորդագրություններ</translation>
</message>
<message>
<source>Most are in {place} then.</source>
<translation>Այդ դեպքում մեծ մասը գտնվում է՝ {place}։</translation>
</message>
<message>
<source>Move the layer down</source>
<translation>Իջեցնել շերտը</translation>
</message>
<message>
<source>Move the layer up</source>
<translation>Բարձրացնել շերտը</translation>
</message>
<message>
<source>Move “{title}”</source>
<translation>Տեղափոխել «{title}»</translation>
</message>
<message>
<source>Move “{title}” to {place}</source>
<translation>Տեղափոխել «{title}» դեպի {place}</translation>
</message>
<message>
<source>Name of the new layer</source>
<translation>Նոր շերտի անունը</translation>
</message>
<message>
<source>Names, with “;” between them</source>
<translation>Անուններ՝ «;»-ով բաժանված</translation>
</message>
<message>
<source>Naming {where} in the same sentence would speak for {name} ({what}).</source>
<translation>Նույն նախադասության մեջ {where} նշելը կխոսեր հօգուտ {name} ({what})։</translation>
</message>
<message>
<source>Natural breaks</source>
<translation>Բնական շեմեր</translation>
</message>
<message>
<source>Near a place</source>
<translation>Վայրի մոտ</translation>
</message>
<message>
<source>Nearest &amp;feature to each incident …</source>
<translation>Ամեն միջադեպին մոտակա &amp;օբյեկտը …</translation>
</message>
<message>
<source>Nearest feature to each incident</source>
<translation>Ամեն միջադեպին մոտակա օբյեկտը</translation>
</message>
<message>
<source>Nearest of {layer}</source>
<translation>Մոտակաները {layer}-ից</translation>
</message>
<message>
<source>New</source>
<translation>Նոր</translation>
</message>
<message>
<source>New incident</source>
<translation>Նոր միջադեպ</translation>
</message>
<message>
<source>Next</source>
<translation>Հաջորդ</translation>
</message>
<message>
<source>Next · previous</source>
<translation>Հաջորդ · նախորդ</translation>
</message>
<message>
<source>No article and no event seems to be told twice.</source>
<translation>Ոչ մի հոդված և իրադարձություն երկու անգամ պատմված չի թվում։</translation>
</message>
<message>
<source>No articles yet. Open one, paste one, or drop files here.</source>
<translation>Դեռ հոդվածներ չկան։ Բացեք կամ տեղադրեք հոդված, կամ ֆայլերը գցեք այստեղ։</translation>
</message>
<message>
<source>No date in the text</source>
<translation>Տեքստում ամսաթիվ չկա</translation>
</message>
<message>
<source>No incidents</source>
<translation>Միջադեպեր չկան</translation>
</message>
<message>
<source>No labels</source>
<translation>Առանց պիտակների</translation>
</message>
<message>
<source>No layers. Add a GeoJSON file, or drop one on the map.</source>
<translation>Շերտեր չկան։ Ավելացրեք GeoJSON ֆայլ կամ գցեք այն քարտեզի վրա։</translation>
</message>
<message>
<source>No online basemap has been set up.</source>
<translation>Ցանցային քարտեզ կարգավորված չէ։</translation>
</message>
<message>
<source>No place of this name is known: click on the map, or draw.</source>
<translation>Այս անունով վայր հայտնի չէ. սեղմեք քարտեզի վրա կամ նկարեք։</translation>
</message>
<message>
<source>No rules yet. Correct a place in the review, then let the correction apply to other mentions with T.</source>
<translation>Դեռ կանոններ չկան։ Ստուգման ժամանակ ուղղեք վայրը, ապա T-ով կիրառեք այլ հիշատակումների վրա։</translation>
</message>
<message>
<source>No value</source>
<translation>Արժեք չկա</translation>
</message>
<message>
<source>No words are selected.</source>
<translation>Ընտրված բառեր չկան։</translation>
</message>
<message>
<source>None</source>
<translation>Չկա</translation>
</message>
<message>
<source>Not a place</source>
<translation>Վայր չէ</translation>
</message>
<message>
<source>Not an incident</source>
<translation>Միջադեպ չէ</translation>
</message>
<message>
<source>Not known</source>
<translation>Հայտնի չէ</translation>
</message>
<message>
<source>Not located</source>
<translation>Տեղը որոշված չէ</translation>
</message>
<message>
<source>Not mapped</source>
<translation>Քարտեզում չէ</translation>
</message>
<message>
<source>Not the same</source>
<translation>Նույնը չէ</translation>
</message>
<message>
<source>Note</source>
<translation>Նշում</translation>
</message>
<message>
<source>Notes</source>
<translation>Նշումներ</translation>
</message>
<message>
<source>Nothing doubtful was found.</source>
<translation>Կասկածելի ոչինչ չի գտնվել։</translation>
</message>
<message>
<source>Nothing has all of these words.</source>
<translation>Ոչ մի տեղ չկան այս բոլոր բառերը։</translation>
</message>
<message>
<source>Nothing has asked for the network; anything that would is refused and counted here.</source>
<translation>Ոչինչ չի դիմել ցանցին. ցանկացած դիմում մերժվում և հաշվվում է այստեղ։</translation>
</message>
<message>
<source>Nothing has been changed yet.</source>
<translation>Դեռ ոչինչ չի փոխվել։</translation>
</message>
<message>
<source>Nothing is left to review.</source>
<translation>Ստուգելու բան չի մնացել։</translation>
</message>
<message>
<source>Nothing is let out this way: the export will be empty, and say so.</source>
<translation>Այսպես ոչինչ դուրս չի գալիս. արտահանումը կլինի դատարկ և կնշի դա։</translation>
</message>
<message>
<source>Nothing was drawn: the points lie upon one another.</source>
<translation>Ոչինչ չի նկարվել. կետերն իրար վրա են։</translation>
</message>
<message>
<source>Nothing would change.</source>
<translation>Ոչինչ չէր փոխվի։</translation>
</message>
<message>
<source>Now</source>
<translation>Հիմա</translation>
</message>
<message>
<source>Numbers</source>
<translation>Թվեր</translation>
</message>
<message>
<source>Of several kinds</source>
<translation>Մի քանի տեսակի</translation>
</message>
<message numerus="yes">
<source>Of the first {n} rows {located} have a place and {dated} a date.</source>
<translation>
<numerusform>Առաջին {n} տողից {located}-ն ունի վայր, {dated}-ը՝ ամսաթիվ։</numerusform>
<numerusform>Առաջին {n} տողից {located}-ն ունի վայր, {dated}-ը՝ ամսաթիվ։</numerusform>
</translation>
</message>
<message>
<source>Of which articles</source>
<translation>Որ հոդվածներից</translation>
</message>
<message>
<source>Of {total} features looked at, {n} lie in the country that they name; with the two exchanged, {m} do.</source>
<translation>Ստուգված {total} օբյեկտից {n}-ը գտնվում է իր նշած երկրում, տեղերով փոխելիս՝ {m}-ը։</translation>
</message>
<message>
<source>Of {total} features looked at, {n} lie near your incidents; with the two exchanged, {m} do.</source>
<translation>Ստուգված {total} օբյեկտից {n}-ը գտնվում է ձեր միջադեպերի մոտ, տեղերով փոխելիս՝ {m}-ը։</translation>
</message>
<message>
<source>Of {total} features looked at, {n} lie on land; with the two exchanged, {m} do.</source>
<translation>Ստուգված {total} օբյեկտից {n}-ը գտնվում է ցամաքում, տեղերով փոխելիս՝ {m}-ը։</translation>
</message>
<message numerus="yes">
<source>Offline, {n} requests</source>
<translation>
<numerusform>Առանց ցանցի, {n} հարցում</numerusform>
<numerusform>Առանց ցանցի, {n} հարցում</numerusform>
</translation>
</message>
<message>
<source>One file that works offline</source>
<translation>Մեկ ֆայլ, որն աշխատում է առանց ցանցի</translation>
</message>
<message>
<source>One is made whenever a project with new steps is closed; the settings say how many are kept.</source>
<translation>Ստեղծվում է, երբ փակվում է նոր քայլերով նախագիծ. քանիսն են պահվում, ասում են կարգավորումները։</translation>
</message>
<message>
<source>One symbol</source>
<translation>Մեկ նշան</translation>
</message>
<message>
<source>Online basemap</source>
<translation>Ցանցային քարտեզ</translation>
</message>
<message numerus="yes">
<source>Online: {host}, {n} requests</source>
<translation>
<numerusform>Ցանցում՝ {host}, {n} հարցում</numerusform>
<numerusform>Ցանցում՝ {host}, {n} հարցում</numerusform>
</translation>
</message>
<message>
<source>Only in</source>
<translation>Միայն այստեղ</translation>
</message>
<message>
<source>Only possible</source>
<translation>Միայն հնարավոր</translation>
</message>
<message>
<source>Only the selected incident</source>
<translation>Միայն ընտրված միջադեպը</translation>
</message>
<message>
<source>Only what was accepted in review</source>
<translation>Միայն ստուգման ժամանակ ընդունվածը</translation>
</message>
<message>
<source>Only where the place is in {country} now</source>
<translation>Միայն որտեղ վայրը հիմա {country}-ում է</translation>
</message>
<message>
<source>Opacity</source>
<translation>Անթափանցություն</translation>
</message>
<message>
<source>Opacity of layer “{name}”</source>
<translation>«{name}» շերտի անթափանցությունը</translation>
</message>
<message>
<source>Opacity of the filling</source>
<translation>Լցման անթափանցությունը</translation>
</message>
<message>
<source>Opacity of the layer</source>
<translation>Շերտի անթափանցությունը</translation>
</message>
<message>
<source>Open</source>
<translation>Բացել</translation>
</message>
<message>
<source>Open a &amp;folder …</source>
<translation>Բացել &amp;պանակ …</translation>
</message>
<message>
<source>Open a folder</source>
<translation>Բացել պանակ</translation>
</message>
<message>
<source>Open a folder of articles</source>
<translation>Բացել հոդվածների պանակ</translation>
</message>
<message>
<source>Open a pro&amp;ject …</source>
<translation>Բացել &amp;նախագիծ …</translation>
</message>
<message>
<source>Open a project</source>
<translation>Բացել նախագիծ</translation>
</message>
<message>
<source>Open an article</source>
<translation>Բացել հոդված</translation>
</message>
<message>
<source>Open articles</source>
<translation>Բացել հոդվածներ</translation>
</message>
<message>
<source>Open it to read</source>
<translation>Բացեք կարդալու համար</translation>
</message>
<message>
<source>Open the &amp;sample report</source>
<translation>Բացել &amp;օրինակ զեկույցը</translation>
</message>
<message>
<source>Open the review queue</source>
<translation>Բացել ստուգման հերթը</translation>
</message>
<message numerus="yes">
<source>Open {n} articles</source>
<translation>
<numerusform>Բացել {n} հոդված</numerusform>
<numerusform>Բացել {n} հոդված</numerusform>
</translation>
</message>
<message>
<source>Open “{title}”</source>
<translation>Բացել «{title}»</translation>
</message>
<message>
<source>Opening “{name}”</source>
<translation>Բացվում է «{name}»</translation>
</message>
<message>
<source>Opening “{name}” …</source>
<translation>Բացվում է «{name}» …</translation>
</message>
<message>
<source>Or drop articles, folders, projects and GeoJSON files anywhere in this window.</source>
<translation>Կամ հոդվածներ, պանակներ, նախագծեր և GeoJSON ֆայլեր գցեք այս պատուհանի ցանկացած տեղ։</translation>
</message>
<message>
<source>Orange to purple</source>
<translation>Նարնջագույնից մանուշակագույն</translation>
</message>
<message>
<source>Order of dates</source>
<translation>Ամսաթվերի հերթականությունը</translation>
</message>
<message>
<source>Order the rules</source>
<translation>Դասավորել կանոնները</translation>
</message>
<message>
<source>Other</source>
<translation>Այլ</translation>
</message>
<message>
<source>Other places of this name</source>
<translation>Այս անունով այլ վայրեր</translation>
</message>
<message>
<source>Other values</source>
<translation>Այլ արժեքներ</translation>
</message>
<message>
<source>Other values or none</source>
<translation>Այլ արժեքներ կամ ոչ մեկը</translation>
</message>
<message>
<source>Outlet</source>
<translation>Լրատվամիջոց</translation>
</message>
<message>
<source>Outline</source>
<translation>Եզրագիծ</translation>
</message>
<message>
<source>Over a limit</source>
<translation>Սահմանից վեր</translation>
</message>
<message>
<source>Paste text</source>
<translation>Տեղադրել տեքստ</translation>
</message>
<message>
<source>Paste the style</source>
<translation>Տեղադրել ոճը</translation>
</message>
<message numerus="yes">
<source>Paste the style on {n} layers</source>
<translation>
<numerusform>Տեղադրել ոճը {n} շերտի վրա</numerusform>
<numerusform>Տեղադրել ոճը {n} շերտի վրա</numerusform>
</translation>
</message>
<message>
<source>Paste the style on “{name}”</source>
<translation>Տեղադրել ոճը «{name}»-ի վրա</translation>
</message>
<message>
<source>Pasted text</source>
<translation>Տեղադրված տեքստ</translation>
</message>
<message>
<source>People</source>
<translation>Մարդիկ</translation>
</message>
<message>
<source>Picture</source>
<translation>Պատկեր</translation>
</message>
<message>
<source>Picture, PDF</source>
<translation>Պատկեր, PDF</translation>
</message>
<message>
<source>Picture, PNG</source>
<translation>Պատկեր, PNG</translation>
</message>
<message>
<source>Place</source>
<translation>Վայր</translation>
</message>
<message>
<source>Place in words</source>
<translation>Վայրը բառերով</translation>
</message>
<message>
<source>Place: {words}</source>
<translation>Վայր՝ {words}</translation>
</message>
<message>
<source>Placed by {who}, by hand.</source>
<translation>Ձեռքով դրել է {who}։</translation>
</message>
<message>
<source>Places are found in the text and put on an offline map, each with the sentence that names it.</source>
<translation>Վայրերը գտնվում են տեքստում և դրվում առցանց կապ չպահանջող քարտեզի վրա՝ յուրաքանչյուրն իր նախադասությամբ։</translation>
</message>
<message>
<source>Places found</source>
<translation>Գտնված վայրեր</translation>
</message>
<message>
<source>Places that are only named, too</source>
<translation>Նաև միայն անվանված վայրերը</translation>
</message>
<message>
<source>Please wait</source>
<translation>Սպասեք</translation>
</message>
<message>
<source>Points</source>
<translation>Կետեր</translation>
</message>
<message>
<source>Position of the pointer</source>
<translation>Ցուցիչի դիրքը</translation>
</message>
<message>
<source>Precision</source>
<translation>Ճշտություն</translation>
</message>
<message>
<source>Precision of the date</source>
<translation>Ամսաթվի ճշտությունը</translation>
</message>
<message>
<source>Precision of the place</source>
<translation>Վայրի ճշտությունը</translation>
</message>
<message>
<source>Press J for the first incident of the queue.</source>
<translation>Սեղմեք J՝ հերթի առաջին միջադեպի համար։</translation>
</message>
<message>
<source>Previous</source>
<translation>Նախորդ</translation>
</message>
<message>
<source>Prin&amp;t the map …</source>
<translation>&amp;Տպել քարտեզը …</translation>
</message>
<message>
<source>Print</source>
<translation>Տպագիր</translation>
</message>
<message>
<source>Print the map</source>
<translation>Տպել քարտեզը</translation>
</message>
<message>
<source>Print, 300 dpi</source>
<translation>Տպագիր, 300 dpi</translation>
</message>
<message>
<source>Printing the map</source>
<translation>Քարտեզը տպվում է</translation>
</message>
<message>
<source>Progress</source>
<translation>Ընթացք</translation>
</message>
<message>
<source>Progress of the review</source>
<translation>Ստուգման ընթացքը</translation>
</message>
<message>
<source>Projects</source>
<translation>Նախագծեր</translation>
</message>
<message>
<source>Properties</source>
<translation>Հատկություններ</translation>
</message>
<message>
<source>Properties of “{name}”</source>
<translation>«{name}»-ի հատկությունները</translation>
</message>
<message>
<source>Proposed from the file.</source>
<translation>Առաջարկված է ըստ ֆայլի։</translation>
</message>
<message>
<source>Province</source>
<translation>Մարզ</translation>
</message>
<message>
<source>Published</source>
<translation>Հրապարակված</translation>
</message>
<message>
<source>Range</source>
<translation>Ընդգրկույթ</translation>
</message>
<message>
<source>Re&amp;ject the incidents</source>
<translation>&amp;Մերժել միջադեպերը</translation>
</message>
<message>
<source>Read it again</source>
<translation>Կարդալ նորից</translation>
</message>
<message>
<source>Read “{name}” again</source>
<translation>Նորից կարդալ «{name}»</translation>
</message>
<message>
<source>Reading “{name}”</source>
<translation>Կարդացվում է «{name}»</translation>
</message>
<message>
<source>Reading “{title}” again</source>
<translation>Վերընթերցվում է «{title}»</translation>
</message>
<message>
<source>Reading …</source>
<translation>Կարդացվում է …</translation>
</message>
<message>
<source>Recently opened</source>
<translation>Վերջերս բացված</translation>
</message>
<message>
<source>Record</source>
<translation>Գրառում</translation>
</message>
<message>
<source>Redo</source>
<translation>Կրկնել</translation>
</message>
<message>
<source>Refused: {list}</source>
<translation>Մերժված՝ {list}</translation>
</message>
<message>
<source>Reject</source>
<translation>Մերժել</translation>
</message>
<message numerus="yes">
<source>Reject {n} incidents</source>
<translation>
<numerusform>Մերժել {n} միջադեպ</numerusform>
<numerusform>Մերժել {n} միջադեպ</numerusform>
</translation>
</message>
<message>
<source>Reject “{title}”</source>
<translation>Մերժել «{title}»</translation>
</message>
<message>
<source>Reject, for a reason</source>
<translation>Մերժել՝ պատճառով</translation>
</message>
<message>
<source>Rejected</source>
<translation>Մերժված</translation>
</message>
<message>
<source>Remove</source>
<translation>Հեռացնել</translation>
</message>
<message>
<source>Remove layer “{name}”</source>
<translation>Հեռացնել «{name}» շերտը</translation>
</message>
<message>
<source>Remove the group with its layers</source>
<translation>Հեռացնել խումբն իր շերտերով</translation>
</message>
<message>
<source>Remove the layer</source>
<translation>Հեռացնել շերտը</translation>
</message>
<message>
<source>Remove the rule “{words}”</source>
<translation>Հեռացնել «{words}» կանոնը</translation>
</message>
<message numerus="yes">
<source>Remove {n} layers</source>
<translation>
<numerusform>Հեռացնել {n} շերտ</numerusform>
<numerusform>Հեռացնել {n} շերտ</numerusform>
</translation>
</message>
<message>
<source>Rename</source>
<translation>Վերանվանել</translation>
</message>
<message>
<source>Rename group “{name}”</source>
<translation>Վերանվանել «{name}» խումբը</translation>
</message>
<message>
<source>Rename layer “{name}”</source>
<translation>Վերանվանել «{name}» շերտը</translation>
</message>
<message>
<source>Reorder layers</source>
<translation>Փոխել շերտերի հերթականությունը</translation>
</message>
<message>
<source>Replace</source>
<translation>Փոխարինել</translation>
</message>
<message>
<source>Report, DOCX</source>
<translation>Զեկույց, DOCX</translation>
</message>
<message>
<source>Requests that were refused</source>
<translation>Մերժված հարցումներ</translation>
</message>
<message>
<source>Resolution</source>
<translation>Լուծաչափ</translation>
</message>
<message>
<source>Restore</source>
<translation>Վերականգնել</translation>
</message>
<message>
<source>Restore a &amp;backup …</source>
<translation>Վերականգնել &amp;պահուստը …</translation>
</message>
<message>
<source>Restore a backup? It is opened as a copy beside the project.</source>
<translation>Վերականգնե՞լ պահուստը։ Այն բացվում է որպես պատճեն նախագծի կողքին։</translation>
</message>
<message>
<source>Restore the work of an earlier session that was not saved?</source>
<translation>Վերականգնե՞լ նախորդ աշխատաշրջանի չպահպանված աշխատանքը։</translation>
</message>
<message>
<source>Review</source>
<translation>Ստուգում</translation>
</message>
<message>
<source>Review goes through the proposals, the least certain first: A accepts, R rejects, C corrects.</source>
<translation>Ստուգումն անցնում է առաջարկներով՝ սկսած ամենաքիչ վստահից. A-ն ընդունում է, R-ը մերժում, C-ն ուղղում։</translation>
</message>
<message>
<source>Review queue</source>
<translation>Ստուգման հերթ</translation>
</message>
<message>
<source>Reviewed incidents that were saved</source>
<translation>Պահպանված ստուգված միջադեպեր</translation>
</message>
<message>
<source>Role</source>
<translation>Դեր</translation>
</message>
<message>
<source>Rows</source>
<translation>Տողեր</translation>
</message>
<message>
<source>Rows with a number</source>
<translation>Թիվ ունեցող տողեր</translation>
</message>
<message>
<source>Ru&amp;les …</source>
<translation>&amp;Կանոններ …</translation>
</message>
<message>
<source>Rules</source>
<translation>Կանոններ</translation>
</message>
<message>
<source>SHA-256 of the file</source>
<translation>Ֆայլի SHA-256</translation>
</message>
<message>
<source>Save &amp;as …</source>
<translation>Պահպանել &amp;որպես …</translation>
</message>
<message>
<source>Save a &amp;copy …</source>
<translation>Պահպանել &amp;պատճենը …</translation>
</message>
<message>
<source>Save a copy of the project</source>
<translation>Պահպանել նախագծի պատճենը</translation>
</message>
<message>
<source>Save the page in your browser and open the file, or copy its text and paste it here.</source>
<translation>Պահպանեք էջը դիտարկիչում և բացեք ֆայլը, կամ պատճենեք տեքստը և տեղադրեք այստեղ։</translation>
</message>
<message>
<source>Save the project as</source>
<translation>Պահպանել նախագիծը որպես</translation>
</message>
<message>
<source>Saved as {path}. Every edit is stored there from now on.</source>
<translation>Պահված է որպես {path}։ Այսուհետ ամեն խմբագրում պահվում է այնտեղ։</translation>
</message>
<message>
<source>Saving “{name}” …</source>
<translation>Պահպանվում է «{name}» …</translation>
</message>
<message>
<source>Say in which coordinate reference system the numbers of the file are</source>
<translation>Նշել, թե որ կոորդինատային համակարգում են ֆայլի թվերը</translation>
</message>
<message>
<source>Scale</source>
<translation>Մասշտաբ</translation>
</message>
<message>
<source>Scale of the map</source>
<translation>Քարտեզի մասշտաբը</translation>
</message>
<message>
<source>Screen, 96 dpi</source>
<translation>Էկրան, 96 dpi</translation>
</message>
<message>
<source>Search</source>
<translation>Որոնում</translation>
</message>
<message>
<source>Second actor</source>
<translation>Երկրորդ մասնակից</translation>
</message>
<message>
<source>Section</source>
<translation>Բաժին</translation>
</message>
<message>
<source>Select a marker, a coloured word or a row of the table.</source>
<translation>Ընտրեք նշիչ, գունավոր բառ կամ աղյուսակի տող։</translation>
</message>
<message>
<source>Select all features in &amp;sight</source>
<translation>Ընտրել &amp;տեսանելի բոլոր օբյեկտները</translation>
</message>
<message>
<source>Select features by a &amp;rectangle</source>
<translation>Ընտրել օբյեկտներ &amp;ուղղանկյունով</translation>
</message>
<message>
<source>Select incidents in the table or on the map first.</source>
<translation>Նախ ընտրեք միջադեպեր աղյուսակում կամ քարտեզի վրա։</translation>
</message>
<message>
<source>Select one incident with several sentences to split it.</source>
<translation>Բաժանելու համար ընտրեք մի քանի նախադասությամբ միջադեպ։</translation>
</message>
<message>
<source>Select the incident that the words tell of first.</source>
<translation>Նախ ընտրեք միջադեպը, որի մասին են բառերը։</translation>
</message>
<message>
<source>Select the words that tell of the incident in the article first.</source>
<translation>Նախ հոդվածում ընտրեք միջադեպի մասին բառերը։</translation>
</message>
<message>
<source>Select two or more rows of the table to merge them.</source>
<translation>Միավորելու համար ընտրեք աղյուսակի երկու կամ ավելի տող։</translation>
</message>
<message>
<source>Selected features only (none is selected)</source>
<translation>Միայն ընտրված օբյեկտները (ընտրված չկա)</translation>
</message>
<message numerus="yes">
<source>Selected features only ({n})</source>
<translation>
<numerusform>Միայն ընտրված օբյեկտները ({n})</numerusform>
<numerusform>Միայն ընտրված օբյեկտները ({n})</numerusform>
</translation>
</message>
<message>
<source>Sentence</source>
<translation>Նախադասություն</translation>
</message>
<message>
<source>Set them …</source>
<translation>Նշել …</translation>
</message>
<message>
<source>Settings</source>
<translation>Կարգավորումներ</translation>
</message>
<message>
<source>Shape (well-known text)</source>
<translation>Ձև (well-known text)</translation>
</message>
<message>
<source>Sharp screen, 192 dpi</source>
<translation>Հստակ էկրան, 192 dpi</translation>
</message>
<message>
<source>Show earlier ones</source>
<translation>Ցույց տալ նախկինները</translation>
</message>
<message>
<source>Show in the attribute table</source>
<translation>Ցույց տալ հատկանիշների աղյուսակում</translation>
</message>
<message>
<source>Show layer “{name}”</source>
<translation>Ցուցադրել «{name}» շերտը</translation>
</message>
<message>
<source>Show only these</source>
<translation>Ցույց տալ միայն սրանք</translation>
</message>
<message>
<source>Show selected rows only</source>
<translation>Միայն ընտրված տողերը</translation>
</message>
<message>
<source>Show the &amp;hints</source>
<translation>Ցույց տալ &amp;հուշումները</translation>
</message>
<message>
<source>Show the folder</source>
<translation>Ցույց տալ պանակը</translation>
</message>
<message>
<source>Show the sentence in the article</source>
<translation>Ցույց տալ նախադասությունը հոդվածում</translation>
</message>
<message>
<source>Show the table</source>
<translation>Ցույց տալ աղյուսակը</translation>
</message>
<message>
<source>Shown above the map</source>
<translation>Ցուցադրվում է քարտեզի վերևում</translation>
</message>
<message>
<source>Side of the grid's cells</source>
<translation>Ցանցի վանդակի կողմը</translation>
</message>
<message>
<source>Size</source>
<translation>Չափ</translation>
</message>
<message>
<source>Size of points</source>
<translation>Կետերի չափը</translation>
</message>
<message>
<source>Size of the labels</source>
<translation>Պիտակների չափը</translation>
</message>
<message>
<source>Skip</source>
<translation>Բաց թողնել</translation>
</message>
<message>
<source>Skip for now</source>
<translation>Առայժմ բաց թողնել</translation>
</message>
<message>
<source>Slide, 1920 x 1080</source>
<translation>Սլայդ, 1920 x 1080</translation>
</message>
<message>
<source>Snap positions to a grid of</source>
<translation>Դիրքերը կապել ցանցին՝</translation>
</message>
<message>
<source>Something went wrong in the program itself; your work is kept.</source>
<translation>Սխալ տեղի ունեցավ հենց ծրագրում. ձեր աշխատանքը պահպանված է։</translation>
</message>
<message>
<source>Sorting the table of “{name}”</source>
<translation>«{name}» աղյուսակի դասավորում</translation>
</message>
<message>
<source>Sorting “{name}” into classes</source>
<translation>«{name}»-ի բաժանում դասերի</translation>
</message>
<message>
<source>Source</source>
<translation>Աղբյուր</translation>
</message>
<message>
<source>Split “{title}”</source>
<translation>Բաժանել «{title}»</translation>
</message>
<message>
<source>Spreadsheet, XLSX</source>
<translation>Աղյուսակ, XLSX</translation>
</message>
<message>
<source>Square, 1080 x 1080</source>
<translation>Քառակուսի, 1080 x 1080</translation>
</message>
<message>
<source>Standard deviation</source>
<translation>Ստանդարտ շեղում</translation>
</message>
<message>
<source>Start</source>
<translation>Սկիզբ</translation>
</message>
<message>
<source>Statistics and values of a field</source>
<translation>Դաշտի վիճակագրություն և արժեքներ</translation>
</message>
<message>
<source>Status</source>
<translation>Վիճակ</translation>
</message>
<message>
<source>Step</source>
<translation>Քայլ</translation>
</message>
<message>
<source>Steps</source>
<translation>Քայլեր</translation>
</message>
<message>
<source>Stopping …</source>
<translation>Դադարեցվում է …</translation>
</message>
<message numerus="yes">
<source>Storing {n} changes …</source>
<translation>
<numerusform>Պահվում է {n} փոփոխություն …</numerusform>
<numerusform>Պահվում է {n} փոփոխություն …</numerusform>
</translation>
</message>
<message>
<source>Style</source>
<translation>Ոճ</translation>
</message>
<message>
<source>Style of layer “{name}”</source>
<translation>«{name}» շերտի ոճը</translation>
</message>
<message>
<source>Style of “{name}”</source>
<translation>«{name}»-ի ոճը</translation>
</message>
<message>
<source>Style…</source>
<translation>Ոճ…</translation>
</message>
<message>
<source>Sub-event type</source>
<translation>Իրադարձության ենթատեսակ</translation>
</message>
<message>
<source>Sub-type</source>
<translation>Ենթատեսակ</translation>
</message>
<message>
<source>Sum</source>
<translation>Գումար</translation>
</message>
<message>
<source>Summing up “{name}”</source>
<translation>«{name}»-ի ամփոփում</translation>
</message>
<message>
<source>Switch it off</source>
<translation>Անջատել</translation>
</message>
<message>
<source>Switch the rule {words} on or off</source>
<translation>Միացնել կամ անջատել {words} կանոնը</translation>
</message>
<message>
<source>Symbols</source>
<translation>Նշաններ</translation>
</message>
<message>
<source>T&amp;imeline</source>
<translation>&amp;Ժամանակացույց</translation>
</message>
<message>
<source>Table without places</source>
<translation>Աղյուսակ առանց վայրերի</translation>
</message>
<message>
<source>Tables of events</source>
<translation>Իրադարձությունների աղյուսակներ</translation>
</message>
<message>
<source>Tags</source>
<translation>Պիտակներ</translation>
</message>
<message>
<source>Take a sentence from “{title}”</source>
<translation>Նախադասություն հանել «{title}»-ից</translation>
</message>
<message>
<source>Take it along</source>
<translation>Տարեք ձեզ հետ</translation>
</message>
<message>
<source>Take off the list</source>
<translation>Հանել ցանկից</translation>
</message>
<message>
<source>Take out of the group</source>
<translation>Հանել խմբից</translation>
</message>
<message>
<source>Take this sentence from the incident</source>
<translation>Հանել այս նախադասությունը միջադեպից</translation>
</message>
<message numerus="yes">
<source>Take {n} changes</source>
<translation>
<numerusform>Ընդունել {n} փոփոխություն</numerusform>
<numerusform>Ընդունել {n} փոփոխություն</numerusform>
</translation>
</message>
<message>
<source>Taken off</source>
<translation>Հանված</translation>
</message>
<message>
<source>Text of the article</source>
<translation>Հոդվածի տեքստը</translation>
</message>
<message>
<source>Text, map and table go together</source>
<translation>Տեքստը, քարտեզն ու աղյուսակը կապված են</translation>
</message>
<message>
<source>The article on the clipboard</source>
<translation>Սեղմատախտակի հոդվածը</translation>
</message>
<message>
<source>The basemap comes from {host}; nothing else is asked.</source>
<translation>Քարտեզը գալիս է {host}-ից. ուրիշ ոչինչ չի հարցվում։</translation>
</message>
<message>
<source>The beginning</source>
<translation>Սկիզբը</translation>
</message>
<message>
<source>The coordinates do not fit this system.</source>
<translation>Կոորդինատները չեն համապատասխանում այս համակարգին։</translation>
</message>
<message>
<source>The coordinates of “{name}” are taken for {crs} now.</source>
<translation>«{name}»-ի կոորդինատներն այժմ ընդունված են որպես {crs}։</translation>
</message>
<message>
<source>The dropped text</source>
<translation>Գցված տեքստը</translation>
</message>
<message>
<source>The features of the layer are not there.</source>
<translation>Շերտի օբյեկտները տեղում չեն։</translation>
</message>
<message>
<source>The file “{name}” of a layer is not there any more.</source>
<translation>Շերտի «{name}» ֆայլն այլևս տեղում չէ։</translation>
</message>
<message>
<source>The first incidents</source>
<translation>Առաջին միջադեպերը</translation>
</message>
<message>
<source>The first rows</source>
<translation>Առաջին տողերը</translation>
</message>
<message>
<source>The first rule that matches decides. Articles that are opened later follow the rules too.</source>
<translation>Որոշում է առաջին համընկնող կանոնը։ Հետո բացված հոդվածները նույնպես հետևում են կանոններին։</translation>
</message>
<message>
<source>The first {n}; more words find fewer.</source>
<translation>Առաջին {n}-ը. ավելի շատ բառերը քիչ են գտնում։</translation>
</message>
<message>
<source>The incident would end before it begins.</source>
<translation>Միջադեպը կավարտվեր սկսվելուց առաջ։</translation>
</message>
<message>
<source>The installation is sound.</source>
<translation>Տեղադրումը կարգին է։</translation>
</message>
<message>
<source>The layer has no field that suits this.</source>
<translation>Շերտը սրան հարմար դաշտ չունի։</translation>
</message>
<message>
<source>The list of data sets is missing: the installation is damaged.</source>
<translation>Տվյալների ցանկը բացակայում է. տեղադրումը վնասված է։</translation>
</message>
<message>
<source>The log cannot be written: its folder is not writable.</source>
<translation>Մատյանը հնարավոր չէ գրել. դրա պանակը գրելի չէ։</translation>
</message>
<message>
<source>The low one comes first, the high one last.</source>
<translation>Սկզբում փոքրը, վերջում մեծը։</translation>
</message>
<message>
<source>The low one comes first.</source>
<translation>Սկզբում փոքրը։</translation>
</message>
<message>
<source>The machine proposed {place}, because:</source>
<translation>Մեքենան առաջարկեց {place}, որովհետև՝</translation>
</message>
<message>
<source>The map cannot be drawn: its process ended several times.</source>
<translation>Քարտեզը հնարավոր չէ նկարել. դրա գործընթացը մի քանի անգամ ավարտվել է։</translation>
</message>
<message>
<source>The map draws borders as they are held on the ground and disputed lines dashed.</source>
<translation>Քարտեզը ցույց է տալիս սահմաններն ըստ փաստացի վերահսկողության, իսկ վիճելի գծերը՝ կետագծով։</translation>
</message>
<message>
<source>The map draws borders as they are held on the ground, after Natural Earth; disputed lines are dashed and named by all claimants. Drawing a line takes no position on the status of any territory.</source>
<translation>Քարտեզը ցույց է տալիս սահմաններն ըստ փաստացի վերահսկողության՝ Natural Earth-ի տվյալներով. վիճելի գծերը կետագծով են և կոչված բոլոր հավակնորդների անուններով։ Գծի պատկերումը դիրքորոշում չի հայտնում որևէ տարածքի կարգավիճակի մասին։</translation>
</message>
<message>
<source>The map had to be loaded again; nothing of your work is lost.</source>
<translation>Քարտեզը պետք եղավ նորից բեռնել. ձեր աշխատանքից ոչինչ չի կորել։</translation>
</message>
<message>
<source>The map was sent to the printer.</source>
<translation>Քարտեզն ուղարկվեց տպիչին։</translation>
</message>
<message>
<source>The numbers of deaths are not in order.</source>
<translation>Զոհերի թվերը հերթականությամբ չեն։</translation>
</message>
<message>
<source>The numbers of “{text}” fall.</source>
<translation>«{text}»-ի թվերը նվազում են։</translation>
</message>
<message>
<source>The pasted text</source>
<translation>Տեղադրված տեքստը</translation>
</message>
<message>
<source>The provider learns your network address and which parts of the world you look at, nothing else. It stays on until you switch it off or close the program; exports never use it.</source>
<translation>Մատակարարը իմանում է ձեր ցանցային հասցեն և աշխարհի որ մասերն եք նայում, ուրիշ ոչինչ։ Միացված է մնում, մինչև անջատեք կամ փակեք ծրագիրը. արտահանումները երբեք չեն օգտագործում այն։</translation>
</message>
<message>
<source>The report</source>
<translation>Զեկույցը</translation>
</message>
<message>
<source>The report on this installation is on the clipboard.</source>
<translation>Տեղադրման զեկույցը սեղմատախտակում է։</translation>
</message>
<message>
<source>The right place: a name, or coordinates</source>
<translation>Ճիշտ վայրը՝ անուն կամ կոորդինատներ</translation>
</message>
<message>
<source>The rules are in {path}.</source>
<translation>Կանոնները {path}-ում են։</translation>
</message>
<message>
<source>The same words stand for a place elsewhere: “{words}”, {reach}.</source>
<translation>Նույն բառերը վայր են նշանակում նաև այլ տեղում՝ «{words}», {reach}։</translation>
</message>
<message>
<source>The selected features have no place on the map.</source>
<translation>Ընտրված օբյեկտները քարտեզի վրա վայր չունեն։</translation>
</message>
<message>
<source>The text of the article will be here, its places in colour.</source>
<translation>Հոդվածի տեքստը կլինի այստեղ՝ վայրերը գունավոր։</translation>
</message>
<message>
<source>The unsure ones</source>
<translation>Կասկածելիները</translation>
</message>
<message>
<source>There are no backups of this project yet.</source>
<translation>Այս նախագիծը դեռ պահուստներ չունի։</translation>
</message>
<message>
<source>There is a file “{name}” already. Replace it?</source>
<translation>«{name}» ֆայլն արդեն կա։ Փոխարինե՞լ։</translation>
</message>
<message>
<source>There is no file “{path}”.</source>
<translation>«{path}» ֆայլ չկա։</translation>
</message>
<message>
<source>There is no layer that suits this question.</source>
<translation>Այս հարցին հարմար շերտ չկա։</translation>
</message>
<message>
<source>There is no style on the clipboard.</source>
<translation>Սեղմատախտակում ոճ չկա։</translation>
</message>
<message>
<source>There is no text on the clipboard.</source>
<translation>Սեղմատախտակում տեքստ չկա։</translation>
</message>
<message>
<source>There is no trace of the machine's.</source>
<translation>Մեքենայի որոշման հետք չկա։</translation>
</message>
<message>
<source>These coordinates</source>
<translation>Այս կոորդինատները</translation>
</message>
<message>
<source>They are listed under “Articles” with the reasons.</source>
<translation>Դրանք պատճառներով թվարկված են «Հոդվածներ»-ում։</translation>
</message>
<message>
<source>They have been reviewed: take them as accepted</source>
<translation>Ստուգված են. համարել ընդունված</translation>
</message>
<message>
<source>This article</source>
<translation>Այս հոդվածը</translation>
</message>
<message>
<source>This row has no place on the map.</source>
<translation>Այս տողը քարտեզի վրա վայր չունի։</translation>
</message>
<message>
<source>This states no opinion on any territory's status.</source>
<translation>Սա որևէ տարածքի կարգավիճակի մասին կարծիք չի հայտնում։</translation>
</message>
<message>
<source>This work has not been saved under a name.</source>
<translation>Այս աշխատանքը դեռ անունով չի պահպանվել։</translation>
</message>
<message>
<source>Three points make an area.</source>
<translation>Երեք կետը կազմում է տարածք։</translation>
</message>
<message>
<source>Tick all</source>
<translation>Նշել բոլորը</translation>
</message>
<message>
<source>Tick none</source>
<translation>Հանել նշումները</translation>
</message>
<message>
<source>Title</source>
<translation>Վերնագիր</translation>
</message>
<message>
<source>To protect people and sources</source>
<translation>Մարդկանց և աղբյուրներին պաշտպանելու համար</translation>
</message>
<message>
<source>To the day</source>
<translation>Մինչև օրը ճշգրիտ</translation>
</message>
<message>
<source>Told &amp;twice …</source>
<translation>Երկու անգամ &amp;պատմվածը …</translation>
</message>
<message>
<source>Told twice</source>
<translation>Երկու անգամ պատմվածը</translation>
</message>
<message>
<source>Tools</source>
<translation>Գործիքներ</translation>
</message>
<message>
<source>Town or site</source>
<translation>Քաղաք կամ օբյեկտ</translation>
</message>
<message>
<source>Try again</source>
<translation>Փորձել նորից</translation>
</message>
<message>
<source>Try all failed files again</source>
<translation>Նորից փորձել բոլոր չհաջողված ֆայլերը</translation>
</message>
<message>
<source>Try the sample</source>
<translation>Փորձել օրինակը</translation>
</message>
<message>
<source>Two to six days</source>
<translation>Երկուսից վեց օր</translation>
</message>
<message>
<source>Type</source>
<translation>Տեսակ</translation>
</message>
<message>
<source>Uncertain</source>
<translation>Անորոշ</translation>
</message>
<message>
<source>Under HXL tags, with sources</source>
<translation>HXL պիտակներով և աղբյուրներով</translation>
</message>
<message>
<source>Undo</source>
<translation>Հետարկել</translation>
</message>
<message>
<source>Ungroup</source>
<translation>Ապախմբավորել</translation>
</message>
<message>
<source>Ungroup “{name}”</source>
<translation>Ապախմբավորել «{name}»</translation>
</message>
<message>
<source>Unknown name</source>
<translation>Անհայտ անուն</translation>
</message>
<message>
<source>Unsure</source>
<translation>Կասկածելի</translation>
</message>
<message>
<source>Up</source>
<translation>Վերև</translation>
</message>
<message>
<source>Upright, 1080 x 1350</source>
<translation>Ուղղահայաց, 1080 x 1350</translation>
</message>
<message>
<source>Use the day of the file, {day}</source>
<translation>Օգտագործել ֆայլի օրը՝ {day}</translation>
</message>
<message>
<source>Use this day</source>
<translation>Օգտագործել այս օրը</translation>
</message>
<message>
<source>Value</source>
<translation>Արժեք</translation>
</message>
<message>
<source>Values of the field</source>
<translation>Դաշտի արժեքները</translation>
</message>
<message>
<source>Version</source>
<translation>Տարբերակ</translation>
</message>
<message>
<source>Waiting</source>
<translation>Սպասում է</translation>
</message>
<message>
<source>Web page</source>
<translation>Վեբ էջ</translation>
</message>
<message>
<source>Well-known binary in hexadecimal</source>
<translation>Well-known binary տասնվեցական</translation>
</message>
<message>
<source>Well-known text: POINT (44.5 40.2)</source>
<translation>Well-known text՝ POINT (44.5 40.2)</translation>
</message>
<message>
<source>What</source>
<translation>Ինչ</translation>
</message>
<message>
<source>What each article says</source>
<translation>Ինչ է ասում ամեն հոդված</translation>
</message>
<message>
<source>What is let out</source>
<translation>Ինչ է դուրս գալիս</translation>
</message>
<message>
<source>What is reviewed</source>
<translation>Ինչ է ստուգվում</translation>
</message>
<message>
<source>What may be told twice</source>
<translation>Ինչ կարող է երկու անգամ պատմված լինել</translation>
</message>
<message>
<source>What the map shows now</source>
<translation>Այն, ինչ քարտեզը ցույց է տալիս հիմա</translation>
</message>
<message>
<source>What they mean</source>
<translation>Ինչ են նշանակում դրանք</translation>
</message>
<message>
<source>What was checked</source>
<translation>Ինչ է ստուգվել</translation>
</message>
<message>
<source>What was reviewed or placed by hand is not in the list and stays as it is.</source>
<translation>Ստուգվածը կամ ձեռքով դրվածը ցանկում չէ և մնում է ինչպես կա։</translation>
</message>
<message>
<source>What was reviewed, set by hand, merged, split or deleted is never in the list.</source>
<translation>Ստուգվածը, ձեռքով դրվածը, միավորվածը, բաժանվածը կամ ջնջվածը երբեք ցանկում չէ։</translation>
</message>
<message>
<source>What will be exported</source>
<translation>Ինչ կարտահանվի</translation>
</message>
<message>
<source>What would change</source>
<translation>Ինչ կփոխվեր</translation>
</message>
<message>
<source>What would change it</source>
<translation>Ինչը կփոխեր դա</translation>
</message>
<message>
<source>When</source>
<translation>Երբ</translation>
</message>
<message>
<source>Where</source>
<translation>Որտեղ</translation>
</message>
<message>
<source>Where do the rows lie?</source>
<translation>Որտե՞ղ են տողերը։</translation>
</message>
<message>
<source>Where is “{name}” now?</source>
<translation>Որտե՞ղ է հիմա «{name}»-ը։</translation>
</message>
<message>
<source>Where the layer would lie</source>
<translation>Որտեղ կլիներ շերտը</translation>
</message>
<message>
<source>Which boundaries the map draws</source>
<translation>Որ սահմաններն է նկարում քարտեզը</translation>
</message>
<message>
<source>Who</source>
<translation>Ով</translation>
</message>
<message>
<source>Why here?</source>
<translation>Ինչո՞ւ այստեղ</translation>
</message>
<message>
<source>Why is it rejected?</source>
<translation>Ինչո՞ւ է մերժվում</translation>
</message>
<message>
<source>Why it is doubtful</source>
<translation>Ինչու է կասկածելի</translation>
</message>
<message>
<source>Why there is no marker</source>
<translation>Ինչու նշիչ չկա</translation>
</message>
<message>
<source>Wide, 1600 x 1000</source>
<translation>Լայն, 1600 x 1000</translation>
</message>
<message>
<source>Width in pixels</source>
<translation>Լայնությունը պիքսելներով</translation>
</message>
<message>
<source>Width of lines</source>
<translation>Գծերի հաստությունը</translation>
</message>
<message>
<source>With the columns of ACLED</source>
<translation>ACLED-ի սյունակներով</translation>
</message>
<message>
<source>With the columns of UCDP GED</source>
<translation>UCDP GED-ի սյունակներով</translation>
</message>
<message>
<source>Without</source>
<translation>Առանց</translation>
</message>
<message>
<source>Words</source>
<translation>Բառեր</translation>
</message>
<message>
<source>Words like “on Tuesday” are counted from the day of publication.</source>
<translation>«Երեքշաբթի» նման բառերը հաշվվում են հրապարակման օրվանից։</translation>
</message>
<message>
<source>Words, or “a phrase”</source>
<translation>Բառեր կամ «արտահայտություն»</translation>
</message>
<message>
<source>Words, with “;” between them</source>
<translation>Բառեր՝ «;»-ով բաժանված</translation>
</message>
<message>
<source>Working out “{name}”</source>
<translation>Հաշվարկվում է «{name}»</translation>
</message>
<message>
<source>Would be</source>
<translation>Կլիներ</translation>
</message>
<message>
<source>Write a whole number, or leave the field empty where none is reported.</source>
<translation>Գրեք ամբողջ թիվ կամ դաշտը դատարկ թողեք, եթե թիվ չի հաղորդվել։</translation>
</message>
<message>
<source>Write as in “12 wounded; 300–500 displaced”.</source>
<translation>Գրեք, օրինակ՝ «12 wounded; 300–500 displaced»։</translation>
</message>
<message>
<source>Write it as year, month, day: 2021-11-16.</source>
<translation>Գրեք տարին, ամիսը, օրը՝ 2021-11-16։</translation>
</message>
<message>
<source>Write latitude, then longitude: 40.18, 44.51 or 40°11′N 44°31′E, or an MGRS reference.</source>
<translation>Գրեք լայնությունը, ապա երկայնությունը՝ 40.18, 44.51 կամ 40°11′N 44°31′E, կամ MGRS հղում։</translation>
</message>
<message>
<source>Your work is not touched by it.</source>
<translation>Ձեր աշխատանքին դա չի վերաբերում։</translation>
</message>
<message>
<source>Zoom &amp;in</source>
<translation>&amp;Մոտեցնել</translation>
</message>
<message>
<source>Zoom &amp;out</source>
<translation>&amp;Հեռացնել</translation>
</message>
<message>
<source>Zoom 2 shows the world, 6 a country, 10 a city, 16 streets.</source>
<translation>Մասշտաբ 2-ը ցույց է տալիս աշխարհը, 6-ը՝ երկիր, 10-ը՝ քաղաք, 16-ը՝ փողոցներ։</translation>
</message>
<message>
<source>Zoom to &amp;all</source>
<translation>Ցույց տալ &amp;ամբողջը</translation>
</message>
<message>
<source>Zoom to the &amp;selection</source>
<translation>Մոտենալ &amp;ընտրվածին</translation>
</message>
<message>
<source>Zoom to the layer</source>
<translation>Մոտենալ շերտին</translation>
</message>
<message>
<source>Zoom to the row</source>
<translation>Մոտենալ տողին</translation>
</message>
<message>
<source>Zoom to the selection</source>
<translation>Մոտենալ ընտրվածին</translation>
</message>
<message>
<source>a reviewer</source>
<translation>ստուգող</translation>
</message>
<message>
<source>added</source>
<translation>ավելացված</translation>
</message>
<message>
<source>airport</source>
<translation>օդանավակայան</translation>
</message>
<message>
<source>all that are located, countries too</source>
<translation>տեղորոշված բոլորը, նաև երկրները</translation>
</message>
<message>
<source>an error in the program</source>
<translation>սխալ ծրագրում</translation>
</message>
<message>
<source>and {n} more</source>
<translation>և ևս {n}</translation>
</message>
<message numerus="yes">
<source>and {n} more sentences</source>
<translation>
<numerusform>և ևս {n} նախադասություն</numerusform>
<numerusform>և ևս {n} նախադասություն</numerusform>
</translation>
</message>
<message>
<source>and {n} more values</source>
<translation>և ևս {n} արժեք</translation>
</message>
<message>
<source>as ACLED has them</source>
<translation>ինչպես ACLED-ում</translation>
</message>
<message>
<source>as UCDP has them</source>
<translation>ինչպես UCDP-ում</translation>
</message>
<message>
<source>as this program has them</source>
<translation>ինչպես այս ծրագրում</translation>
</message>
<message>
<source>best</source>
<translation>լավագույն</translation>
</message>
<message>
<source>border</source>
<translation>սահման</translation>
</message>
<message>
<source>changed</source>
<translation>փոխված</translation>
</message>
<message>
<source>claimed by {states}</source>
<translation>հավակնում են՝ {states}</translation>
</message>
<message>
<source>confidence {percent}</source>
<translation>վստահություն {percent}</translation>
</message>
<message>
<source>coordinate</source>
<translation>կոորդինատ</translation>
</message>
<message>
<source>country</source>
<translation>երկիր</translation>
</message>
<message>
<source>day first: 16-05-2025</source>
<translation>սկզբում օրը՝ 16-05-2025</translation>
</message>
<message>
<source>disputed area</source>
<translation>վիճելի տարածք</translation>
</message>
<message>
<source>district</source>
<translation>շրջան</translation>
</message>
<message>
<source>done</source>
<translation>արված</translation>
</message>
<message>
<source>done again</source>
<translation>նորից արված</translation>
</message>
<message>
<source>for example EPSG:32638</source>
<translation>օրինակ՝ EPSG:32638</translation>
</message>
<message>
<source>given as coordinates</source>
<translation>տրված է կոորդինատներով</translation>
</message>
<message>
<source>gone</source>
<translation>անհետացած</translation>
</message>
<message>
<source>hidden</source>
<translation>թաքնված</translation>
</message>
<message>
<source>hidden by the filter</source>
<translation>թաքցված զտիչով</translation>
</message>
<message>
<source>high</source>
<translation>վերին</translation>
</message>
<message>
<source>island</source>
<translation>կղզի</translation>
</message>
<message>
<source>known to a district or better</source>
<translation>հայտնի է շրջանի կամ ավելի ճշգրիտ</translation>
</message>
<message>
<source>known to a town or site, or near one</source>
<translation>հայտնի է քաղաքով, օբյեկտով կամ դրա մոտով</translation>
</message>
<message>
<source>lake</source>
<translation>լիճ</translation>
</message>
<message>
<source>landform</source>
<translation>ռելիեֆի ձև</translation>
</message>
<message>
<source>low</source>
<translation>ստորին</translation>
</message>
<message>
<source>month first: 05/16/2025</source>
<translation>սկզբում ամիսը՝ 05/16/2025</translation>
</message>
<message>
<source>mountain</source>
<translation>լեռ</translation>
</message>
<message>
<source>named</source>
<translation>անվանված է</translation>
</message>
<message>
<source>named as a border</source>
<translation>անվանված է որպես սահման</translation>
</message>
<message>
<source>named relative to another place</source>
<translation>անվանված է այլ վայրի նկատմամբ</translation>
</message>
<message>
<source>named through its people</source>
<translation>անվանված է իր ժողովրդի միջոցով</translation>
</message>
<message>
<source>new</source>
<translation>նոր</translation>
</message>
<message>
<source>no date</source>
<translation>ամսաթիվ չկա</translation>
</message>
<message>
<source>no place</source>
<translation>վայր չկա</translation>
</message>
<message>
<source>no value</source>
<translation>արժեք չկա</translation>
</message>
<message>
<source>none</source>
<translation>չկա</translation>
</message>
<message>
<source>not accepted yet</source>
<translation>դեռ ընդունված չէ</translation>
</message>
<message>
<source>not filled</source>
<translation>լրացված չէ</translation>
</message>
<message>
<source>port</source>
<translation>նավահանգիստ</translation>
</message>
<message>
<source>province</source>
<translation>մարզ</translation>
</message>
<message>
<source>region</source>
<translation>տարածաշրջան</translation>
</message>
<message>
<source>rejected</source>
<translation>մերժված</translation>
</message>
<message>
<source>rejected: {reason}</source>
<translation>մերժված՝ {reason}</translation>
</message>
<message>
<source>removed</source>
<translation>հեռացված</translation>
</message>
<message>
<source>river</source>
<translation>գետ</translation>
</message>
<message>
<source>sea</source>
<translation>ծով</translation>
</message>
<message>
<source>shown</source>
<translation>տեսանելի</translation>
</message>
<message>
<source>site</source>
<translation>օբյեկտ</translation>
</message>
<message>
<source>to zoom</source>
<translation>մինչև մասշտաբ</translation>
</message>
<message numerus="yes">
<source>told by {n} articles</source>
<translation>
<numerusform>պատմում է {n} հոդված</numerusform>
<numerusform>պատմում է {n} հոդված</numerusform>
</translation>
</message>
<message>
<source>town</source>
<translation>քաղաք</translation>
</message>
<message>
<source>undone</source>
<translation>հետարկված</translation>
</message>
<message numerus="yes">
<source>{count} of the first {n} rows have a place</source>
<translation>
<numerusform>Առաջին {n} տողից {count}-ն ունի վայր</numerusform>
<numerusform>Առաջին {n} տողից {count}-ն ունի վայր</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count}, {n} selected</source>
<translation>
<numerusform>{count}, ընտրված՝ {n}</numerusform>
<numerusform>{count}, ընտրված՝ {n}</numerusform>
</translation>
</message>
<message>
<source>{distance} around {layer}</source>
<translation>{distance} {layer}-ի շուրջ</translation>
</message>
<message>
<source>{done} of {total} articles read</source>
<translation>կարդացված է {done} հոդված {total}-ից</translation>
</message>
<message>
<source>{done} of {total} files</source>
<translation>{done} ֆայլ {total}-ից</translation>
</message>
<message>
<source>{done} of {total} reviewed</source>
<translation>ստուգված է {done}-ը {total}-ից</translation>
</message>
<message>
<source>{done} of {total}, {unsure} unsure</source>
<translation>{done}՝ {total}-ից, {unsure} կասկածելի</translation>
</message>
<message>
<source>{lat}° N, {lon}° E</source>
<translation>{lat}° հս., {lon}° արլ.</translation>
</message>
<message>
<source>{mentions} in {articles}</source>
<translation>{mentions} {articles}-ում</translation>
</message>
<message>
<source>{name} (copy)</source>
<translation>{name} (պատճեն)</translation>
</message>
<message>
<source>{name} holds no article.</source>
<translation>{name}-ում հոդված չկա։</translation>
</message>
<message>
<source>{number} ft</source>
<translation>{number} ֆտ</translation>
</message>
<message>
<source>{number} km</source>
<translation>{number} կմ</translation>
</message>
<message>
<source>{number} km²</source>
<translation>{number} կմ²</translation>
</message>
<message>
<source>{number} m</source>
<translation>{number} մ</translation>
</message>
<message>
<source>{number} mi</source>
<translation>{number} մղոն</translation>
</message>
<message>
<source>{number} m²</source>
<translation>{number} մ²</translation>
</message>
<message>
<source>{number} of {total}</source>
<translation>{number}՝ {total}-ից</translation>
</message>
<message>
<source>{number} sq ft</source>
<translation>{number} քառ. ֆտ</translation>
</message>
<message>
<source>{number} sq mi</source>
<translation>{number} քառ. մղոն</translation>
</message>
<message numerus="yes">
<source>{n} articles</source>
<translation>
<numerusform>{n} հոդված</numerusform>
<numerusform>{n} հոդված</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} articles could not be read.</source>
<translation>
<numerusform>{n} հոդված չհաջողվեց կարդալ։</numerusform>
<numerusform>{n} հոդված չհաջողվեց կարդալ։</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} articles seem to be copies.</source>
<translation>
<numerusform>{n} հոդված պատճեն է թվում։</numerusform>
<numerusform>{n} հոդված պատճեն է թվում։</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} changes are proposed.</source>
<translation>
<numerusform>Առաջարկվում է {n} փոփոխություն։</numerusform>
<numerusform>Առաջարկվում է {n} փոփոխություն։</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} checks failed.</source>
<translation>
<numerusform>{n} ստուգում ձախողվեց։</numerusform>
<numerusform>{n} ստուգում ձախողվեց։</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} features</source>
<translation>
<numerusform>{n} օբյեկտ</numerusform>
<numerusform>{n} օբյեկտ</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} files could not be read</source>
<translation>
<numerusform>{n} ֆայլ չհաջողվեց կարդալ</numerusform>
<numerusform>{n} ֆայլ չհաջողվեց կարդալ</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} findings</source>
<translation>
<numerusform>{n} դիտողություն</numerusform>
<numerusform>{n} դիտողություն</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} found</source>
<translation>
<numerusform>գտնվել է {n}</numerusform>
<numerusform>գտնվել է {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} incidents and places are written.</source>
<translation>
<numerusform>Գրվում է {n} միջադեպ և վայր։</numerusform>
<numerusform>Գրվում է {n} միջադեպ և վայր։</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} incidents follow the rules now.</source>
<translation>
<numerusform>{n} միջադեպ հիմա հետևում է կանոններին։</numerusform>
<numerusform>{n} միջադեպ հիմա հետևում է կանոններին։</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} incidents were imported.</source>
<translation>
<numerusform>Ներմուծվեց {n} միջադեպ։</numerusform>
<numerusform>Ներմուծվեց {n} միջադեպ։</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} known less exactly were left out.</source>
<translation>
<numerusform>Ավելի անճշտ հայտնի {n}-ը բաց է թողնված։</numerusform>
<numerusform>Ավելի անճշտ հայտնի {n}-ը բաց է թողնված։</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} layers are drawn as on the map.</source>
<translation>
<numerusform>{n} շերտ նկարվում է ինչպես քարտեզի վրա։</numerusform>
<numerusform>{n} շերտ նկարվում է ինչպես քարտեզի վրա։</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} layers are not part of it.</source>
<translation>
<numerusform>{n} շերտ մասը չէ։</numerusform>
<numerusform>{n} շերտ մասը չէ։</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} more</source>
<translation>
<numerusform>ևս {n}</numerusform>
<numerusform>ևս {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} not mapped</source>
<translation>
<numerusform>{n} քարտեզում չէ</numerusform>
<numerusform>{n} քարտեզում չէ</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} of them are not located.</source>
<translation>
<numerusform>Դրանցից {n}-ի տեղը որոշված չէ։</numerusform>
<numerusform>Դրանցից {n}-ի տեղը որոշված չէ։</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} of {asked} incidents: “{name}” is the topmost layer now.</source>
<translation>
<numerusform>{n} միջադեպ {asked}-ից. «{name}»-ը հիմա վերին շերտն է։</numerusform>
<numerusform>{n} միջադեպ {asked}-ից. «{name}»-ը հիմա վերին շերտն է։</numerusform>
</translation>
</message>
<message>
<source>{n} of {total}</source>
<translation>{n}՝ {total}-ից</translation>
</message>
<message numerus="yes">
<source>{n} of {total} files could not be read.</source>
<translation>
<numerusform>{total} ֆայլից {n}-ը չհաջողվեց կարդալ։</numerusform>
<numerusform>{total} ֆայլից {n}-ը չհաջողվեց կարդալ։</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} other mentions</source>
<translation>
<numerusform>ևս {n} հիշատակում</numerusform>
<numerusform>ևս {n} հիշատակում</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} other mentions follow the rule now. One undo takes all back.</source>
<translation>
<numerusform>ԵՒս {n} հիշատակում հիմա հետևում է կանոնին։ Մեկ հետարկումը վերադարձնում է ամենը։</numerusform>
<numerusform>ԵՒս {n} հիշատակում հիմա հետևում է կանոնին։ Մեկ հետարկումը վերադարձնում է ամենը։</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} places</source>
<translation>
<numerusform>{n} վայր</numerusform>
<numerusform>{n} վայր</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} points, latitude and longitude:</source>
<translation>
<numerusform>{n} կետ, լայնություն և երկայնություն՝</numerusform>
<numerusform>{n} կետ, լայնություն և երկայնություն՝</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} rows</source>
<translation>
<numerusform>{n} տող</numerusform>
<numerusform>{n} տող</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} rows are on the clipboard.</source>
<translation>
<numerusform>{n} տող սեղմատախտակում է։</numerusform>
<numerusform>{n} տող սեղմատախտակում է։</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} rules were new.</source>
<translation>
<numerusform>{n} կանոն նոր էր։</numerusform>
<numerusform>{n} կանոն նոր էր։</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} to review</source>
<translation>
<numerusform>{n} ստուգելու</numerusform>
<numerusform>{n} ստուգելու</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} were there already.</source>
<translation>
<numerusform>{n}-ն արդեն կար։</numerusform>
<numerusform>{n}-ն արդեն կար։</numerusform>
</translation>
</message>
<message>
<source>{percent}% the same text as another article</source>
<translation>{percent}% նույն տեքստը, ինչ մեկ այլ հոդված</translation>
</message>
<message>
<source>{shown} of {total} shown</source>
<translation>ցուցադրված է {shown}-ը {total}-ից</translation>
</message>
<message>
<source>{total} in all</source>
<translation>ընդամենը {total}</translation>
</message>
<message>
<source>{west}° to {east}° east, {south}° to {north}° north</source>
<translation>{west}°-ից {east}° արևելք, {south}°-ից {north}° հյուսիս</translation>
</message>
<message>
<source>{width} x {height} cm, text and lines as vectors.</source>
<translation>{width} x {height} սմ, տեքստն ու գծերը վեկտորային են։</translation>
</message>
<message>
<source>{width} x {height} pixels.</source>
<translation>{width} x {height} պիքսել։</translation>
</message>
<message>
<source>±{km} km</source>
<translation>±{km} կմ</translation>
</message>
<message>
<source>“Details” has a report that you can copy and send.</source>
<translation>«Մանրամասներ»-ում կա զեկույց, որը կարող եք պատճենել և ուղարկել։</translation>
</message>
<message>
<source>“{address}” is an address on the network, and the program works offline.</source>
<translation>«{address}»-ը ցանցային հասցե է, իսկ ծրագիրն աշխատում է առանց ցանցի։</translation>
</message>
<message>
<source>“{folder}” holds no articles.</source>
<translation>«{folder}»-ում հոդվածներ չկան։</translation>
</message>
<message>
<source>“{name}” has changed on disk.</source>
<translation>«{name}»-ը փոխվել է սկավառակի վրա։</translation>
</message>
<message numerus="yes">
<source>“{name}” has {n} rows.</source>
<translation>
<numerusform>«{name}»-ն ունի {n} տող։</numerusform>
<numerusform>«{name}»-ն ունի {n} տող։</numerusform>
</translation>
</message>
<message>
<source>“{name}” holds incidents. How shall they be opened?</source>
<translation>«{name}»-ը պարունակում է միջադեպեր։ Ինչպե՞ս բացել։</translation>
</message>
<message>
<source>“{name}” is the topmost layer now.</source>
<translation>«{name}»-ը հիմա վերին շերտն է։</translation>
</message>
<message>
<source>“{name}” seems to have longitude and latitude exchanged.</source>
<translation>Թվում է՝ «{name}»-ում երկայնությունն ու լայնությունը փոխված են տեղերով։</translation>
</message>
<message>
<source>“{text}” is no count of people.</source>
<translation>«{text}»-ը մարդկանց թիվ չէ։</translation>
</message>
<message>
<source>“{text}” is not a date.</source>
<translation>«{text}»-ը ամսաթիվ չէ։</translation>
</message>
<message>
<source>“{text}” is not a number of people.</source>
<translation>«{text}»-ը մարդկանց թիվ չէ։</translation>
</message>
<message>
<source>“{title}” is open already.</source>
<translation>«{title}»-ն արդեն բաց է։</translation>
</message>
<message>
<source>“{title}” is {percent}% the same text as “{other}”.</source>
<translation>«{title}»-ը {percent}% նույն տեքստն է, ինչ «{other}»-ը։</translation>
</message>
<message>
<source>“{words}” is no position on Earth.</source>
<translation>«{words}»-ը դիրք չէ Երկրի վրա։</translation>
</message>
<message>
<source>“{words}” is not on the map: no place was found that is likely enough.</source>
<translation>«{words}»-ը քարտեզի վրա չէ. բավական հավանական վայր չի գտնվել։</translation>
</message>
<message>
<source>“{words}” is not on the map: {reason}</source>
<translation>«{words}»-ը քարտեզի վրա չէ. {reason}</translation>
</message>
<message>
<source>“{words}” is to be rejected: {reason}.</source>
<translation>«{words}»-ը մերժվում է՝ {reason}։</translation>
</message>
<message>
<source>“{words}” is to mean {place}.</source>
<translation>«{words}»-ը կնշանակի {place}։</translation>
</message>
<message>
<source>“{words}” is {how}.</source>
<translation>«{words}»՝ {how}։</translation>
</message>
<message>
<source>“{words}” means {place}, but puts nothing on the map.</source>
<translation>«{words}»-ը նշանակում է {place}, բայց քարտեզի վրա ոչինչ չի դնում։</translation>
</message>
<message>
<source>“{words}”: apply to {reach}</source>
<translation>«{words}»՝ կիրառել {reach}</translation>
</message>
</context>
<context>
<name>messages</name>
<message>
<source>2, part of region</source>
<translation>2, տարածաշրջանի մաս</translation>
</message>
<message>
<source>3, region</source>
<translation>3, տարածաշրջան</translation>
</message>
<message>
<source>; {1} phrases such as “on Sunday” wait for it</source>
<translation>; «on Sunday»-ի նման {1} արտահայտություն սպասում է դրան</translation>
</message>
<message>
<source>A JSON file with your types of events and their words, made as resources/codebook.json is; empty is that one.</source>
<translation>JSON ֆայլ ձեր իրադարձությունների տեսակներով և բառերով՝ կազմված resources/codebook.json-ի նման. դատարկը հենց նա է։</translation>
</message>
<message>
<source>A byte order mark that some spreadsheets need to show every script.</source>
<translation>Բայթերի հերթականության նշան, որը որոշ աղյուսակներին պետք է բոլոր գրերը ցույց տալու համար։</translation>
</message>
<message>
<source>A district in the ACLED shape</source>
<translation>Շրջանը ACLED-ի ձևում</translation>
</message>
<message>
<source>A language code such as “en” or “ar”; empty follows the system.</source>
<translation>Լեզվի կոդ, օրինակ՝ «en» կամ «ar». դատարկը հետևում է համակարգին։</translation>
</message>
<message>
<source>A record of the project is cut short or far too large.</source>
<translation>Նախագծի գրառումը կտրված է կամ չափազանց մեծ։</translation>
</message>
<message>
<source>A record of the project is damaged.</source>
<translation>Նախագծի գրառումը վնասված է։</translation>
</message>
<message>
<source>A record of the project is damaged: {1}.</source>
<translation>Նախագծի գրառումը վնասված է՝ {1}։</translation>
</message>
<message>
<source>A rule of this project says that “{1}” means {2}.</source>
<translation>Այս նախագծի կանոնն ասում է, որ «{1}»-ը նշանակում է {2}։</translation>
</message>
<message>
<source>A sheet holds {1} rows; these are {2}.</source>
<translation>Թերթը պահում է {1} տող. այստեղ {2} է։</translation>
</message>
<message>
<source>A table needs a row of names, and commas, semicolons, tabs or bars between its values.</source>
<translation>Աղյուսակին պետք է անունների տող և ստորակետեր, կետ-ստորակետեր, ներդիրներ կամ գծեր արժեքների միջև։</translation>
</message>
<message>
<source>A, R, U, S, J, K and 1 to 9 work while the queue has focus.</source>
<translation>A, R, U, S, J, K և 1–9 ստեղներն աշխատում են, քանի հերթը ֆոկուսում է։</translation>
</message>
<message>
<source>Accept what a rule corrects</source>
<translation>Ընդունել կանոնի ուղղածը</translation>
</message>
<message>
<source>Accurate</source>
<translation>Ճշգրիտ</translation>
</message>
<message>
<source>Accurate reads about ten articles a second, fast some hundreds, and misses more.</source>
<translation>Ճշգրիտը կարդում է վայրկյանում մոտ տասը հոդված, արագը՝ հարյուրավոր, բայց ավելի շատ է բաց թողնում։</translation>
</message>
<message>
<source>Add it as a layer instead.</source>
<translation>Փոխարենն ավելացրեք որպես շերտ։</translation>
</message>
<message>
<source>All can be written: {1}</source>
<translation>Բոլորում կարելի է գրել՝ {1}</translation>
</message>
<message>
<source>All that Qt's web engine asks for are there.</source>
<translation>Կա ամեն ինչ, ինչ պահանջում է Qt-ի վեբ շարժիչը։</translation>
</message>
<message>
<source>An XYZ address with {z}, {x} and {y}; empty keeps the program offline. Never used in exports.</source>
<translation>XYZ հասցե {z}, {x} և {y}-ով. դատարկը ծրագիրը պահում է առանց ցանցի։ Արտահանման մեջ երբեք չի օգտագործվում։</translation>
</message>
<message>
<source>An excerpt lies beyond the end of “{1}”.</source>
<translation>Հատվածը «{1}»-ի վերջից այն կողմ է։</translation>
</message>
<message>
<source>An incident was changed since it was checked.</source>
<translation>Միջադեպը փոխվել է ստուգումից հետո։</translation>
</message>
<message>
<source>Another step is being stored.</source>
<translation>Պահվում է մեկ այլ քայլ։</translation>
</message>
<message>
<source>Any notation can be typed, whatever is chosen here.</source>
<translation>Կարելի է մուտքագրել ցանկացած գրառմամբ, ինչ էլ այստեղ ընտրված լինի։</translation>
</message>
<message>
<source>Appearance</source>
<translation>Տեսք</translation>
</message>
<message>
<source>Are the quotation marks closed and all values of a row on it?</source>
<translation>Չակերտները փակվա՞ծ են, և տողի բոլոր արժեքները տեղո՞ւմ են։</translation>
</message>
<message>
<source>Ask for it again.</source>
<translation>Խնդրեք նորից։</translation>
</message>
<message>
<source>Ask for the file again.</source>
<translation>Խնդրեք ֆայլը նորից։</translation>
</message>
<message>
<source>At {1} the filter has {2}, not {3}.</source>
<translation>Զտիչի {1} տեղում {2} է, ոչ թե {3}։</translation>
</message>
<message>
<source>Backups of a project</source>
<translation>Նախագծի պահուստներ</translation>
</message>
<message>
<source>Build the package once (pip install .), which brings the web libraries in, or install the program again.</source>
<translation>Մեկ անգամ կառուցեք փաթեթը (pip install .), որը կբերի վեբ գրադարանները, կամ նորից տեղադրեք ծրագիրը։</translation>
</message>
<message>
<source>Cannot be written: </source>
<translation>Հնարավոր չէ գրել՝ </translation>
</message>
<message>
<source>Check that the folder is yours and writable.</source>
<translation>Ստուգեք, որ պանակը ձերն է և գրելի։</translation>
</message>
<message>
<source>Check the articles again.</source>
<translation>Վերստուգեք հոդվածները։</translation>
</message>
<message>
<source>Check the disk, and write to another one meanwhile.</source>
<translation>Ստուգեք սկավառակը և միառժամանակ գրեք մյուսի վրա։</translation>
</message>
<message>
<source>Check the name and the folder.</source>
<translation>Ստուգեք անունն ու պանակը։</translation>
</message>
<message>
<source>Check the name and the permissions.</source>
<translation>Ստուգեք անունն ու թույլտվությունները։</translation>
</message>
<message>
<source>Check the spelling, or try another name of it.</source>
<translation>Ստուգեք ուղղագրությունը կամ փորձեք այլ անուն։</translation>
</message>
<message>
<source>Choose CSV.</source>
<translation>Ընտրեք CSV։</translation>
</message>
<message>
<source>Choose a field of numbers, or categories.</source>
<translation>Ընտրեք թվերի դաշտ կամ դասեր։</translation>
</message>
<message>
<source>Choose a field with values.</source>
<translation>Ընտրեք արժեքներով դաշտ։</translation>
</message>
<message>
<source>Choose a file of exported rules.</source>
<translation>Ընտրեք արտահանված կանոնների ֆայլ։</translation>
</message>
<message>
<source>Choose a file or a folder.</source>
<translation>Ընտրեք ֆայլ կամ պանակ։</translation>
</message>
<message>
<source>Choose a file that holds the features themselves.</source>
<translation>Ընտրեք ֆայլ, որում հենց օբյեկտներն են։</translation>
</message>
<message>
<source>Choose a file with an article in it.</source>
<translation>Ընտրեք հոդվածով ֆայլ։</translation>
</message>
<message>
<source>Choose a file with articles in it.</source>
<translation>Ընտրեք հոդվածներով ֆայլ։</translation>
</message>
<message>
<source>Choose a file with at least one feature.</source>
<translation>Ընտրեք գոնե մեկ օբյեկտով ֆայլ։</translation>
</message>
<message>
<source>Choose a file with at least one object.</source>
<translation>Ընտրեք գոնե մեկ տարրով ֆայլ։</translation>
</message>
<message>
<source>Choose a file with features.</source>
<translation>Ընտրեք օբյեկտներով ֆայլ։</translation>
</message>
<message>
<source>Choose a folder with articles in it.</source>
<translation>Ընտրեք հոդվածներով պանակ։</translation>
</message>
<message>
<source>Choose a shorter name.</source>
<translation>Ընտրեք ավելի կարճ անուն։</translation>
</message>
<message>
<source>Choose a table with at least one event.</source>
<translation>Ընտրեք գոնե մեկ իրադարձությամբ աղյուսակ։</translation>
</message>
<message>
<source>Choose an archive or folder with one.</source>
<translation>Ընտրեք արխիվ կամ պանակ, որտեղ այն կա։</translation>
</message>
<message>
<source>Choose another disk.</source>
<translation>Ընտրեք այլ սկավառակ։</translation>
</message>
<message>
<source>Choose another file.</source>
<translation>Ընտրեք այլ ֆայլ։</translation>
</message>
<message>
<source>Choose another folder, or ask for the right to write in this one.</source>
<translation>Ընտրեք այլ պանակ կամ խնդրեք սրանում գրելու իրավունք։</translation>
</message>
<message>
<source>Choose another folder.</source>
<translation>Ընտրեք այլ պանակ։</translation>
</message>
<message>
<source>Choose another layer.</source>
<translation>Ընտրեք այլ շերտ։</translation>
</message>
<message>
<source>Choose another name.</source>
<translation>Ընտրեք այլ անուն։</translation>
</message>
<message>
<source>Choose one of its fields.</source>
<translation>Ընտրեք դրա դաշտերից մեկը։</translation>
</message>
<message>
<source>Choose one of its layers, or another file.</source>
<translation>Ընտրեք դրա շերտերից մեկը կամ այլ ֆայլ։</translation>
</message>
<message>
<source>Choose one of its layers.</source>
<translation>Ընտրեք դրա շերտերից մեկը։</translation>
</message>
<message>
<source>Choose other areas, or count coarser places too.</source>
<translation>Ընտրեք այլ տարածքներ կամ հաշվեք նաև պակաս ճշգրիտ վայրերը։</translation>
</message>
<message>
<source>Choose other features or a larger distance, or count coarser places too.</source>
<translation>Ընտրեք այլ օբյեկտներ, ավելի մեծ հեռավորություն կամ հաշվեք նաև պակաս ճշգրիտ վայրերը։</translation>
</message>
<message>
<source>Choose the coordinate reference system that the numbers really are in.</source>
<translation>Ընտրեք կոորդինատային համակարգը, որով իրոք այդ թվերն են։</translation>
</message>
<message>
<source>Choose the document that it belongs to.</source>
<translation>Ընտրեք այն փաստաթուղթը, որին դա պատկանում է։</translation>
</message>
<message>
<source>Choose the file that the tiles were made from.</source>
<translation>Ընտրեք ֆայլը, որից արվել են սալիկները։</translation>
</message>
<message>
<source>Choose your settings again in the preferences.</source>
<translation>Նորից ընտրեք կարգավորումները։</translation>
</message>
<message>
<source>Close it there and try again.</source>
<translation>Փակեք այնտեղ և նորից փորձեք։</translation>
</message>
<message>
<source>Close it.</source>
<translation>Փակեք։</translation>
</message>
<message>
<source>Close other programs to free memory, and try again.</source>
<translation>Փակեք այլ ծրագրեր՝ հիշողություն ազատելու համար, և կրկին փորձեք։</translation>
</message>
<message>
<source>Codebook of your own</source>
<translation>Ձեր սեփական կոդագիրքը</translation>
</message>
<message>
<source>Colours of the window</source>
<translation>Պատուհանի գույները</translation>
</message>
<message>
<source>Compute it again.</source>
<translation>Նորից հաշվեք։</translation>
</message>
<message>
<source>Convert it to GeoPackage or FlatGeobuf.</source>
<translation>Փոխարկեք GeoPackage-ի կամ FlatGeobuf-ի։</translation>
</message>
<message>
<source>Convert it to GeoPackage.</source>
<translation>Փոխարկեք այն GeoPackage-ի։</translation>
</message>
<message>
<source>Coordinates in “{1}” cannot be brought to longitude and latitude.</source>
<translation>«{1}»-ի կոորդինատները հնարավոր չէ բերել երկայնության և լայնության։</translation>
</message>
<message>
<source>Copy all the files of the set into one folder.</source>
<translation>Հավաքածուի բոլոր ֆայլերը պատճենեք մեկ պանակ։</translation>
</message>
<message>
<source>Copy it to a folder of yours and open it there.</source>
<translation>Պատճենեք ձեր պանակը և բացեք այնտեղ։</translation>
</message>
<message>
<source>Correct the file.</source>
<translation>Ուղղեք ֆայլը։</translation>
</message>
<message>
<source>Count coarser places too, or clear the filter of the incidents.</source>
<translation>Հաշվեք նաև պակաս ճշգրիտ վայրերը կամ մաքրեք միջադեպերի զտիչը։</translation>
</message>
<message>
<source>Countries in focus</source>
<translation>Ուշադրության կենտրոնի երկրներ</translation>
</message>
<message>
<source>Create the folder, or choose another one.</source>
<translation>Ստեղծեք պանակը կամ ընտրեք այլը։</translation>
</message>
<message>
<source>Credit of the online basemap</source>
<translation>Ցանցային քարտեզի աղբյուրը</translation>
</message>
<message>
<source>Dark</source>
<translation>Մուգ</translation>
</message>
<message>
<source>Decimal degrees</source>
<translation>Տասնորդական աստիճաններ</translation>
</message>
<message>
<source>Degrees, minutes, seconds</source>
<translation>Աստիճաններ, րոպեներ, վայրկյաններ</translation>
</message>
<message>
<source>Desktop entries are a matter of Linux desktops.</source>
<translation>Ընտրացանկի կետերը Linux-ի աշխատասեղանների գործն են։</translation>
</message>
<message>
<source>Do not open it.</source>
<translation>Մի բացեք այն։</translation>
</message>
<message>
<source>Do not trust this archive; ask where it comes from.</source>
<translation>Մի վստահեք այս արխիվին. պարզեք՝ որտեղից է։</translation>
</message>
<message>
<source>Download it again.</source>
<translation>Նորից ներբեռնեք։</translation>
</message>
<message>
<source>Download or copy it again, or convert it to another format.</source>
<translation>Նորից ներբեռնեք կամ պատճենեք, կամ փոխարկեք այլ ձևաչափի։</translation>
</message>
<message>
<source>Download or copy it again.</source>
<translation>Նորից ներբեռնեք կամ պատճենեք։</translation>
</message>
<message>
<source>Each entry needs the type “Feature”.</source>
<translation>Ամեն գրառում պետք է ունենա «Feature» տեսակը։</translation>
</message>
<message>
<source>End the name in .csv.</source>
<translation>Անունն ավարտեք .csv-ով։</translation>
</message>
<message>
<source>Export</source>
<translation>Արտահանում</translation>
</message>
<message>
<source>Export the data again.</source>
<translation>Նորից արտահանեք տվյալները։</translation>
</message>
<message>
<source>Fast</source>
<translation>Արագ</translation>
</message>
<message>
<source>Fetch it again, or paste its text.</source>
<translation>Նորից ստացեք կամ տեղադրեք դրա տեքստը։</translation>
</message>
<message>
<source>Fetch or save it again.</source>
<translation>Նորից ստացեք կամ պահպանեք։</translation>
</message>
<message>
<source>Fetch the file with “git lfs pull”.</source>
<translation>Ստացեք ֆայլը «git lfs pull»-ով։</translation>
</message>
<message>
<source>Finding places</source>
<translation>Վայրերի գտնում</translation>
</message>
<message>
<source>Folders of the user</source>
<translation>Օգտատիրոջ պանակները</translation>
</message>
<message>
<source>For the scale bar and measurements.</source>
<translation>Մասշտաբի գծի և չափումների համար։</translation>
</message>
<message>
<source>Free some space on that disk.</source>
<translation>Տեղ ազատեք այդ սկավառակի վրա։</translation>
</message>
<message>
<source>Free some space or choose another disk; nothing was changed.</source>
<translation>Տեղ ազատեք կամ ընտրեք այլ սկավառակ. ոչինչ չի փոխվել։</translation>
</message>
<message>
<source>GeoJSON has a “type” such as “FeatureCollection”, “Feature” or “Polygon”.</source>
<translation>GeoJSON-ն ունի «type», օրինակ՝ «FeatureCollection», «Feature» կամ «Polygon»։</translation>
</message>
<message>
<source>Give an alpha-3 code such as ARM.</source>
<translation>Տվեք alpha-3 կոդ, օրինակ՝ ARM։</translation>
</message>
<message>
<source>Give degrees as LON,LAT, such as 44.5,40.2.</source>
<translation>Աստիճանները տվեք որպես ԵՐԿԱՅՆՈՒԹՅՈՒՆ,ԼԱՅՆՈՒԹՅՈՒՆ, օրինակ՝ 44.5,40.2։</translation>
</message>
<message>
<source>Give the name of a place, at most {1} characters.</source>
<translation>Տվեք վայրի անուն՝ ամենաշատը {1} նիշ։</translation>
</message>
<message>
<source>Give the name of a place.</source>
<translation>Տվեք վայրի անունը։</translation>
</message>
<message>
<source>Give them with a map or a picture.</source>
<translation>Տվեք դրանք քարտեզի կամ պատկերի հետ։</translation>
</message>
<message>
<source>Give yourself the right to write there, or set HOME (and XDG_CONFIG_HOME, XDG_STATE_HOME) to a folder that is yours; the program works without, but keeps neither settings nor a log.</source>
<translation>Տվեք ձեզ այնտեղ գրելու իրավունք կամ HOME-ի (և XDG_CONFIG_HOME, XDG_STATE_HOME) համար նշեք ձեր պանակը. ծրագիրն աշխատում է առանց դրա, բայց չի պահում ոչ կարգավորումներ, ոչ մատյան։</translation>
</message>
<message>
<source>Go into the log of every review decision and edit, with the time.</source>
<translation>Մտնում են ամեն որոշման և խմբագրման մատյանի մեջ՝ ժամանակով։</translation>
</message>
<message>
<source>Guard against spreadsheet formulas</source>
<translation>Պաշտպանվել աղյուսակների բանաձևերից</translation>
</message>
<message>
<source>High contrast</source>
<translation>Բարձր հակադրություն</translation>
</message>
<message>
<source>How coordinates are written</source>
<translation>Կոորդինատների գրառումը</translation>
</message>
<message>
<source>How many earlier states of a project are kept.</source>
<translation>Նախագծի քանի նախկին վիճակ է պահվում։</translation>
</message>
<message>
<source>How places are found</source>
<translation>Ինչպես են գտնվում վայրերը</translation>
</message>
<message>
<source>If the web engine does not start: </source>
<translation>Եթե վեբ շարժիչը չի մեկնարկում՝ </translation>
</message>
<message>
<source>If you trust it, unpack it with another program first.</source>
<translation>Եթե վստահում եք, նախ բացեք այլ ծրագրով։</translation>
</message>
<message>
<source>Import it with a mapping.</source>
<translation>Ներմուծեք համապատասխանեցմամբ։</translation>
</message>
<message>
<source>In percent of the system's size.</source>
<translation>Համակարգի չափի տոկոսով։</translation>
</message>
<message>
<source>Incidents corrected by a rule of the project count as reviewed; otherwise they wait in the queue.</source>
<translation>Նախագծի կանոնով ուղղված միջադեպերը համարվում են ստուգված. այլապես սպասում են հերթում։</translation>
</message>
<message>
<source>Install the program again.</source>
<translation>Նորից տեղադրեք ծրագիրը։</translation>
</message>
<message>
<source>Install the program again: pip install --force-reinstall gisviewer</source>
<translation>Նորից տեղադրեք ծրագիրը՝ pip install --force-reinstall gisviewer</translation>
</message>
<message>
<source>Install the program again: the file belongs to it.</source>
<translation>Նորից տեղադրեք ծրագիրը. այս ֆայլը դրա մասն է։</translation>
</message>
<message>
<source>It begins on {1}, after it ends on {2}.</source>
<translation>Սկսվում է {1}-ին, {2}-ի ավարտից հետո։</translation>
</message>
<message>
<source>It begins on {1}, but its latest article is of {2}.</source>
<translation>Սկսվում է {1}-ին, բայց վերջին հոդվածը {2}-ից է։</translation>
</message>
<message>
<source>It happened at “{1}”, which is not known.</source>
<translation>Տեղի է ունեցել «{1}»-ում, որը հայտնի չէ։</translation>
</message>
<message>
<source>It has no source.</source>
<translation>Աղբյուր չունի։</translation>
</message>
<message>
<source>It has only one of longitude and latitude.</source>
<translation>Ունի միայն երկայնությունը կամ միայն լայնությունը։</translation>
</message>
<message>
<source>It is said to be in {1}, but its position is in {2}.</source>
<translation>Ասված է, թե {1}-ում է, բայց դիրքը {2}-ում է։</translation>
</message>
<message>
<source>It lies at 0, 0, where unknown positions often end up.</source>
<translation>0, 0 կետում է, ուր հաճախ ընկնում են անհայտ դիրքերը։</translation>
</message>
<message>
<source>It may have been moved or deleted.</source>
<translation>Հնարավոր է՝ տեղափոխվել կամ ջնջվել է։</translation>
</message>
<message>
<source>Its article {1} is not in the project.</source>
<translation>Դրա {1} հոդվածը նախագծում չէ։</translation>
</message>
<message>
<source>Its marker was deleted.</source>
<translation>Դրա նշիչը ջնջված է։</translation>
</message>
<message>
<source>Its marker was rejected.</source>
<translation>Դրա նշիչը մերժված է։</translation>
</message>
<message>
<source>Language</source>
<translation>Լեզու</translation>
</message>
<message>
<source>Language of map labels</source>
<translation>Քարտեզի պիտակների լեզուն</translation>
</message>
<message>
<source>Layers cannot be written to {1}.</source>
<translation>Շերտերը հնարավոր չէ գրել որպես {1}։</translation>
</message>
<message>
<source>Light</source>
<translation>Բաց</translation>
</message>
<message>
<source>Log in to a desktop, or use xvfb-run, to open the window.</source>
<translation>Պատուհանը բացելու համար մտեք աշխատասեղան կամ օգտագործեք xvfb-run։</translation>
</message>
<message>
<source>MGRS</source>
<translation>MGRS</translation>
</message>
<message>
<source>Make it simpler.</source>
<translation>Պարզեցրեք։</translation>
</message>
<message>
<source>Map</source>
<translation>Քարտեզ</translation>
</message>
<message>
<source>Mark CSV as UTF-8</source>
<translation>CSV-ն նշել որպես UTF-8</translation>
</message>
<message>
<source>May you read it?</source>
<translation>Իրավունք ունե՞ք կարդալու։</translation>
</message>
<message>
<source>Mend it, or use the bundled one.</source>
<translation>Ուղղեք կամ օգտագործեք ներկառուցվածը։</translation>
</message>
<message>
<source>Mend the data, or choose another disk.</source>
<translation>Ուղղեք տվյալները կամ ընտրեք այլ սկավառակ։</translation>
</message>
<message>
<source>Mend this place, or ask for the file again.</source>
<translation>Ուղղեք այս տեղը կամ նորից խնդրեք ֆայլը։</translation>
</message>
<message>
<source>Miles</source>
<translation>Մղոններ</translation>
</message>
<message>
<source>Missing: {1}</source>
<translation>Չկան՝ {1}</translation>
</message>
<message>
<source>Name one by its code, for example EPSG:4326 or EPSG:32638.</source>
<translation>Նշեք կոդով, օրինակ՝ EPSG:4326 կամ EPSG:32638։</translation>
</message>
<message>
<source>Named in the disclaimer and the credits of what you export.</source>
<translation>Նշվում է ձեր արտահանածի վերապահման և աղբյուրների մեջ։</translation>
</message>
<message>
<source>No backup of {1} could be made before migrating it: {2}.</source>
<translation>Փոխարկելուց առաջ {1}-ի պահուստը չհաջողվեց. {2}։</translation>
</message>
<message>
<source>No incident lies inside these areas.</source>
<translation>Այս տարածքների ներսում միջադեպ չկա։</translation>
</message>
<message>
<source>No place is called “{1}”.</source>
<translation>«{1}» անունով վայր չկա։</translation>
</message>
<message>
<source>No places were found in the text.</source>
<translation>Տեքստում վայրեր չեն գտնվել։</translation>
</message>
<message>
<source>Not listed: the program runs from its source folder or from a build that has them inside.</source>
<translation>Թվարկված չեն. ծրագիրն աշխատում է աղբյուրի պանակից կամ դրանք պարունակող կառուցվածքից։</translation>
</message>
<message>
<source>Nothing is needed from the system here.</source>
<translation>Այստեղ համակարգից ոչինչ պետք չէ։</translation>
</message>
<message>
<source>Of menus, messages and exported maps, from the next start on; System follows the desktop.</source>
<translation>Ընտրացանկերի, հաղորդագրությունների և արտահանվող քարտեզների լեզուն՝ հաջորդ մեկնարկից. «Համակարգ»-ը հետևում է աշխատասեղանին։</translation>
</message>
<message>
<source>On Windows and macOS the installer does this.</source>
<translation>Windows-ում և macOS-ում դա անում է տեղադրիչը։</translation>
</message>
<message>
<source>Online basemap</source>
<translation>Ցանցային քարտեզ</translation>
</message>
<message>
<source>Only accepted incidents</source>
<translation>Միայն ընդունված միջադեպերը</translation>
</message>
<message>
<source>Only {1} MB are free at {2}.</source>
<translation>{2}-ում ազատ է միայն {1} ՄԲ։</translation>
</message>
<message>
<source>Open a backup.</source>
<translation>Բացեք պահուստ։</translation>
</message>
<message>
<source>Open a part of it.</source>
<translation>Բացեք դրա մի մասը։</translation>
</message>
<message>
<source>Open it as a collection of articles.</source>
<translation>Բացեք որպես հոդվածների հավաքածու։</translation>
</message>
<message>
<source>Open it as a folder of articles.</source>
<translation>Բացեք որպես հոդվածների պանակ։</translation>
</message>
<message>
<source>Open it as an article or a layer instead.</source>
<translation>Բացեք որպես հոդված կամ շերտ։</translation>
</message>
<message>
<source>Open it in Word and save it again.</source>
<translation>Բացեք Word-ում և նորից պահպանեք։</translation>
</message>
<message>
<source>Open it in a PDF reader and save a copy without one.</source>
<translation>Բացեք PDF դիտարկիչում և պահպանեք առանց գաղտնաբառի պատճեն։</translation>
</message>
<message>
<source>Open it in its program and save it again.</source>
<translation>Բացեք իր ծրագրում և նորից պահպանեք։</translation>
</message>
<message>
<source>Open it in the program that made it and save it again.</source>
<translation>Բացեք այն ստեղծած ծրագրում և նորից պահպանեք։</translation>
</message>
<message>
<source>Open one of its backups.</source>
<translation>Բացեք դրա պահուստներից մեկը։</translation>
</message>
<message>
<source>Open the article itself and save that, or paste its text.</source>
<translation>Բացեք բուն հոդվածը և պահպանեք կամ տեղադրեք տեքստը։</translation>
</message>
<message>
<source>Open the files you need.</source>
<translation>Բացեք անհրաժեշտ ֆայլերը։</translation>
</message>
<message>
<source>Others are left out and counted, unless you ask for a draft.</source>
<translation>Մնացածը բաց է թողնվում և հաշվվում, եթե սևագիր չեք ուզում։</translation>
</message>
<message>
<source>Pictures need Qt's web engine, which does not load ({1}).</source>
<translation>Պատկերներին պետք է Qt-ի վեբ շարժիչը, որը չի բեռնվում ({1})։</translation>
</message>
<message>
<source>Point of view on borders</source>
<translation>Տեսակետ սահմանների վերաբերյալ</translation>
</message>
<message>
<source>Print</source>
<translation>Տպագրություն</translation>
</message>
<message>
<source>Print is white and saves ink.</source>
<translation>«Տպագիր»-ը սպիտակ է և խնայում է թանաքը։</translation>
</message>
<message>
<source>Printed with exports, after the note on boundaries.</source>
<translation>Տպվում է արտահանման հետ՝ սահմանների նշումից հետո։</translation>
</message>
<message>
<source>Projects</source>
<translation>Նախագծեր</translation>
</message>
<message>
<source>Python packages</source>
<translation>Python փաթեթներ</translation>
</message>
<message>
<source>QTWEBENGINE_DISABLE_SANDBOX is set: the page runs without the protection of the sandbox.</source>
<translation>QTWEBENGINE_DISABLE_SANDBOX-ը նշված է. էջն աշխատում է առանց պաշտպանիչ միջավայրի։</translation>
</message>
<message>
<source>QT_QPA_PLATFORM is set to “{1}”.</source>
<translation>QT_QPA_PLATFORM-ը «{1}» է։</translation>
</message>
<message>
<source>Rejected: {1}.</source>
<translation>Մերժված՝ {1}։</translation>
</message>
<message>
<source>Remove it.</source>
<translation>Հեռացրեք։</translation>
</message>
<message>
<source>Restore it, or install again.</source>
<translation>Վերականգնեք կամ նորից տեղադրեք։</translation>
</message>
<message>
<source>Review</source>
<translation>Ստուգում</translation>
</message>
<message>
<source>Rule {1} (“{2}”) cannot be used: {3}.</source>
<translation>{1} կանոնը («{2}») հնարավոր չէ օգտագործել. {3}։</translation>
</message>
<message>
<source>Run text recognition (OCR) on it first, or paste the text.</source>
<translation>Նախ ճանաչեք տեքստը (OCR) կամ տեղադրեք տեքստը։</translation>
</message>
<message>
<source>Run the program as an ordinary user.</source>
<translation>Գործարկեք ծրագիրը որպես սովորական օգտատեր։</translation>
</message>
<message>
<source>Save a copy without one.</source>
<translation>Պահպանեք առանց գաղտնաբառի պատճեն։</translation>
</message>
<message>
<source>Save it again as .xlsx.</source>
<translation>Նորից պահպանեք որպես .xlsx։</translation>
</message>
<message>
<source>Save it again from the browser.</source>
<translation>Նորից պահպանեք դիտարկիչից։</translation>
</message>
<message>
<source>Save it under another name first.</source>
<translation>Նախ պահպանեք այլ անունով։</translation>
</message>
<message>
<source>Save it under another name: everything up to this edit is still here.</source>
<translation>Պահպանեք այլ անունով. մինչև այս խմբագրումն ամենը դեռ այստեղ է։</translation>
</message>
<message>
<source>Save its attachment and open that.</source>
<translation>Պահպանեք կցորդը և բացեք։</translation>
</message>
<message>
<source>Save the article alone, or give a corpus as JSON Lines.</source>
<translation>Պահպանեք հոդվածն առանձին կամ տվեք JSON Lines հավաքածու։</translation>
</message>
<message>
<source>Save the article alone.</source>
<translation>Պահպանեք հոդվածն առանձին։</translation>
</message>
<message>
<source>Save the article as text, HTML, PDF or DOCX and open that.</source>
<translation>Պահպանեք հոդվածը որպես տեքստ, HTML, PDF կամ DOCX և բացեք։</translation>
</message>
<message>
<source>Save the message again, or paste its text.</source>
<translation>Նորից պահպանեք նամակը կամ տեղադրեք տեքստը։</translation>
</message>
<message>
<source>Save the page of an article instead.</source>
<translation>Փոխարենը պահպանեք հոդվածի էջը։</translation>
</message>
<message>
<source>Save the pages you need.</source>
<translation>Պահպանեք անհրաժեշտ էջերը։</translation>
</message>
<message>
<source>Shown on the map while it is on.</source>
<translation>Ցուցադրվում է քարտեզի վրա, քանի միացված է։</translation>
</message>
<message>
<source>Single keys in the review queue</source>
<translation>Միայնակ ստեղներ ստուգման հերթում</translation>
</message>
<message>
<source>Size of text</source>
<translation>Տեքստի չափը</translation>
</message>
<message>
<source>Split it into articles: a folder of files, or JSON Lines with one article in each line.</source>
<translation>Բաժանեք հոդվածների՝ ֆայլերի պանակ կամ JSON Lines՝ տողում մեկ հոդված։</translation>
</message>
<message>
<source>Style of the basemap</source>
<translation>Քարտեզի ոճը</translation>
</message>
<message>
<source>Switch the online basemap off.</source>
<translation>Անջատեք ցանցային քարտեզը։</translation>
</message>
<message>
<source>System</source>
<translation>Համակարգային</translation>
</message>
<message>
<source>System follows the desktop, also in its contrast; high contrast is light or dark as the desktop is.</source>
<translation>«Համակարգ»-ը հետևում է աշխատասեղանին, նաև հակադրությամբ. բարձր հակադրությունը բաց կամ մուգ է, ինչպես աշխատասեղանը։</translation>
</message>
<message>
<source>System libraries</source>
<translation>Համակարգի գրադարաններ</translation>
</message>
<message>
<source>Text of others that begins like a formula gets an apostrophe before it in CSV and XLSX.</source>
<translation>Բանաձևի նման սկսվող ուրիշի տեքստը CSV-ում և XLSX-ում ստանում է ապաթարց։</translation>
</message>
<message>
<source>That of the system.</source>
<translation>Համակարգինը։</translation>
</message>
<message>
<source>The article gives no date of publication{1}.</source>
<translation>Հոդվածը հրապարակման ամսաթիվ չունի{1}։</translation>
</message>
<message>
<source>The basemap in {1} cannot be read ({2}).</source>
<translation>{1}-ի քարտեզը հնարավոր չէ կարդալ ({2})։</translation>
</message>
<message>
<source>The basemap {1} is missing.</source>
<translation>{1} քարտեզը չկա։</translation>
</message>
<message>
<source>The brace at {1} of the label stands alone.</source>
<translation>Պիտակի {1} տեղի փակագիծը մենակ է։</translation>
</message>
<message>
<source>The codebook {1} could not be read.</source>
<translation>{1} կոդագիրքը չհաջողվեց կարդալ։</translation>
</message>
<message>
<source>The codebook {1} is not valid: {2}.</source>
<translation>{1} կոդագիրքը վավեր չէ. {2}։</translation>
</message>
<message>
<source>The coordinate reference system “{1}” is not known.</source>
<translation>«{1}» կոորդինատային համակարգը հայտնի չէ։</translation>
</message>
<message>
<source>The desktop entry could not be changed below {1}: {2}.</source>
<translation>{1}-ի ընտրացանկի կետը չհաջողվեց փոխել. {2}։</translation>
</message>
<message>
<source>The disk or the download failed: copy it again.</source>
<translation>Սկավառակի կամ ներբեռնման սխալ. նորից պատճենեք։</translation>
</message>
<message>
<source>The features cannot be written as {1}: {2}</source>
<translation>Օբյեկտները հնարավոր չէ գրել որպես {1}. {2}</translation>
</message>
<message>
<source>The features have no place on the map.</source>
<translation>Օբյեկտները քարտեզի վրա վայր չունեն։</translation>
</message>
<message>
<source>The features of “{1}” are damaged in the project.</source>
<translation>«{1}»-ի օբյեկտները նախագծում վնասված են։</translation>
</message>
<message>
<source>The field “{1}” holds neither numbers nor dates.</source>
<translation>«{1}» դաշտում ոչ թվեր կան, ոչ ամսաթվեր։</translation>
</message>
<message>
<source>The field “{1}” is empty.</source>
<translation>«{1}» դաշտը դատարկ է։</translation>
</message>
<message>
<source>The fields are: {1}.</source>
<translation>Դաշտերն են՝ {1}։</translation>
</message>
<message>
<source>The file is damaged: download or copy it again.</source>
<translation>Ֆայլը վնասված է. նորից ներբեռնեք կամ պատճենեք։</translation>
</message>
<message>
<source>The file {1} cannot be read: {2}.</source>
<translation>{1} ֆայլը հնարավոր չէ կարդալ. {2}։</translation>
</message>
<message>
<source>The file {1} has {2} bytes instead of {3}: it is damaged.</source>
<translation>{1} ֆայլն ունի {2} բայթ՝ {3}-ի փոխարեն. վնասված է։</translation>
</message>
<message>
<source>The file {1} holds {2}, not {3}.</source>
<translation>{1} ֆայլում {2} է, ոչ թե {3}։</translation>
</message>
<message>
<source>The file {1} is damaged: {2}.</source>
<translation>{1} ֆայլը վնասված է. {2}։</translation>
</message>
<message>
<source>The file {1} is not a gazetteer's header.</source>
<translation>{1} ֆայլը տեղանունների ցուցիչի վերնագիր չէ։</translation>
</message>
<message>
<source>The file {1} is not a table of this program: {2}.</source>
<translation>{1} ֆայլն այս ծրագրի աղյուսակ չէ. {2}։</translation>
</message>
<message>
<source>The filter is nested too deeply.</source>
<translation>Զտիչը չափազանց խորն է ներդրված։</translation>
</message>
<message>
<source>The folder {1} cannot be made: {2}.</source>
<translation>{1} պանակը հնարավոր չէ ստեղծել. {2}։</translation>
</message>
<message>
<source>The gazetteer is incomplete: the file {1} is missing.</source>
<translation>Տեղանունների ցուցիչը թերի է. չկա {1} ֆայլը։</translation>
</message>
<message>
<source>The gazetteer is missing: there is no file {1}.</source>
<translation>Տեղանունների ցուցիչը չկա. չկա {1} ֆայլը։</translation>
</message>
<message>
<source>The gazetteer {1} has format {2}, this program reads format {3}.</source>
<translation>{1} ցուցիչը {2} ձևաչափով է, այս ծրագիրը կարդում է {3} ձևաչափը։</translation>
</message>
<message>
<source>The geo_precision that a district becomes there.</source>
<translation>geo_precision, որ այնտեղ ստանում է շրջանը։</translation>
</message>
<message>
<source>The geometry of “{1}” is encoded as “{2}”, which is not supported.</source>
<translation>«{1}»-ի երկրաչափությունը կոդավորված է որպես «{2}», դա չի աջակցվում։</translation>
</message>
<message>
<source>The installation is damaged: install the program again.</source>
<translation>Տեղադրումը վնասված է. նորից տեղադրեք ծրագիրը։</translation>
</message>
<message>
<source>The label names a field “{1}” that is not there.</source>
<translation>Պիտակը նշում է «{1}» դաշտը, որը չկա։</translation>
</message>
<message>
<source>The language model {1} cannot be read: {2}.</source>
<translation>{1} լեզվային մոդելը հնարավոր չէ կարդալ. {2}։</translation>
</message>
<message>
<source>The language model {1} is missing.</source>
<translation>{1} լեզվային մոդելը չկա։</translation>
</message>
<message>
<source>The layer has no field “{1}”.</source>
<translation>Շերտը չունի «{1}» դաշտ։</translation>
</message>
<message>
<source>The model {1} cannot be read: {2}.</source>
<translation>{1} մոդելը հնարավոր չէ կարդալ. {2}։</translation>
</message>
<message>
<source>The model {1} is of another version.</source>
<translation>{1} մոդելն այլ տարբերակից է։</translation>
</message>
<message>
<source>The name has {1} characters.</source>
<translation>Անունն ունի {1} նիշ։</translation>
</message>
<message>
<source>The name is empty.</source>
<translation>Անունը դատարկ է։</translation>
</message>
<message>
<source>The number of dead</source>
<translation>Զոհերի թիվը</translation>
</message>
<message>
<source>The number of {1}</source>
<translation>Թիվը՝ {1}</translation>
</message>
<message>
<source>The page's file {1} is missing from resources/web.</source>
<translation>Էջի {1} ֆայլը չկա resources/web-ում։</translation>
</message>
<message>
<source>The place names {1} cannot be read ({2}).</source>
<translation>{1} տեղանունները հնարավոր չէ կարդալ ({2})։</translation>
</message>
<message>
<source>The process that read the articles was ended.</source>
<translation>Հոդվածները կարդացող գործընթացն ավարտվել է։</translation>
</message>
<message>
<source>The program's folder “{1}” is missing beside {2}.</source>
<translation>{2}-ի կողքին չկա ծրագրի «{1}» պանակը։</translation>
</message>
<message>
<source>The project refers to a shape that is not in it.</source>
<translation>Նախագիծը հղվում է ձևի, որը դրանում չէ։</translation>
</message>
<message>
<source>The project {1} cannot be written: {2}.</source>
<translation>{1} նախագիծը հնարավոր չէ գրել. {2}։</translation>
</message>
<message>
<source>The project {1} cannot be {2}: {3}.</source>
<translation>{1} նախագիծ. չհաջողվեց ({2}). {3}։</translation>
</message>
<message>
<source>The project {1} is cut short: a part of the file is missing.</source>
<translation>{1} նախագիծը կտրված է. ֆայլի մի մասը չկա։</translation>
</message>
<message>
<source>The project {1} is of an older version and cannot be written to.</source>
<translation>{1} նախագիծը հին տարբերակից է, և դրանում հնարավոր չէ գրել։</translation>
</message>
<message>
<source>The project {1} is open in another window ({2}).</source>
<translation>{1} նախագիծը բաց է այլ պատուհանում ({2})։</translation>
</message>
<message>
<source>The project {1} lacks a step that was undone.</source>
<translation>{1} նախագծում չկա հետարկված քայլ։</translation>
</message>
<message>
<source>The project {1} lacks the results of an article.</source>
<translation>{1} նախագծում չկան հոդվածի արդյունքները։</translation>
</message>
<message>
<source>The project {1} was deleted, moved or replaced by another program.</source>
<translation>{1} նախագիծը ջնջվել, տեղափոխվել կամ այլ ծրագրով փոխարինվել է։</translation>
</message>
<message>
<source>The project {1} was opened read-only.</source>
<translation>{1} նախագիծը բացված է միայն կարդալու համար։</translation>
</message>
<message>
<source>The quotation mark at {1} is not closed.</source>
<translation>{1} տեղի չակերտը փակված չէ։</translation>
</message>
<message>
<source>The record of the article “{1}” is damaged.</source>
<translation>«{1}» հոդվածի գրառումը վնասված է։</translation>
</message>
<message>
<source>The setting “{1}” had no usable value; its default is used.</source>
<translation>«{1}» կարգավորումը պիտանի արժեք չուներ. օգտագործվում է լռելյայնը։</translation>
</message>
<message>
<source>The settings in {1} are damaged; the defaults are used.</source>
<translation>{1}-ի կարգավորումները վնասված են. օգտագործվում են լռելյայնները։</translation>
</message>
<message>
<source>The settings in {1} cannot be read: {2}.</source>
<translation>{1}-ի կարգավորումները հնարավոր չէ կարդալ. {2}։</translation>
</message>
<message>
<source>The settings were damaged; the defaults are used, and the old file is kept as {1}.</source>
<translation>Կարգավորումները վնասված էին. օգտագործվում են լռելյայնները, հին ֆայլը պահված է որպես {1}։</translation>
</message>
<message>
<source>The system keeps ordinary users from making namespaces, which Chromium's sandbox needs.</source>
<translation>Համակարգը սովորական օգտատերերին չի տալիս անվանատարածքներ, որոնք պետք են Chromium-ի պաշտպանիչ միջավայրին։</translation>
</message>
<message>
<source>The text does not say where it happened.</source>
<translation>Տեքստը չի ասում՝ որտեղ է դա եղել։</translation>
</message>
<message>
<source>The web engine exists for 64 bits only: install a 64-bit Python.</source>
<translation>Վեբ շարժիչը միայն 64 բիթանոց է. տեղադրեք 64 բիթանոց Python։</translation>
</message>
<message>
<source>The web engine runs in Chromium's sandbox.</source>
<translation>Վեբ շարժիչն աշխատում է Chromium-ի պաշտպանիչ միջավայրում։</translation>
</message>
<message>
<source>There are no incidents to ask about.</source>
<translation>Հարցնելու միջադեպեր չկան։</translation>
</message>
<message>
<source>There is a file {1} already.</source>
<translation>{1} ֆայլն արդեն կա։</translation>
</message>
<message>
<source>There is no country with the code “{1}”.</source>
<translation>«{1}» կոդով երկիր չկա։</translation>
</message>
<message>
<source>There is no field “{1}”.</source>
<translation>«{1}» դաշտ չկա։</translation>
</message>
<message>
<source>There is no file {1}.</source>
<translation>{1} ֆայլ չկա։</translation>
</message>
<message>
<source>There is none: the window cannot be shown here; commands, pictures among them, work.</source>
<translation>Չկա. պատուհանն այստեղ հնարավոր չէ ցույց տալ. հրամանները, նաև պատկերները, աշխատում են։</translation>
</message>
<message>
<source>These are no rules of this program: {1}.</source>
<translation>Սրանք այս ծրագրի կանոններ չեն՝ {1}։</translation>
</message>
<message>
<source>They cannot be listed here; the check of the web engine says whether all are there.</source>
<translation>Այստեղ հնարավոր չէ թվարկել. վեբ շարժիչի ստուգումը կասի՝ բոլորը կա՞ն։</translation>
</message>
<message>
<source>Three-letter codes with spaces between, as in “ARM AZE”; preferred where a name is ambiguous.</source>
<translation>Երեքտառ կոդեր՝ բացատով, օրինակ «ARM AZE». նախընտրվում են, երբ անունը երկիմաստ է։</translation>
</message>
<message>
<source>Try another format.</source>
<translation>Փորձեք այլ ձևաչափ։</translation>
</message>
<message>
<source>Unit of distance</source>
<translation>Հեռավորության միավոր</translation>
</message>
<message>
<source>Unpack it and open the article, or the folder, inside.</source>
<translation>Բացեք արխիվը և դրա ներսի հոդվածը կամ պանակը։</translation>
</message>
<message>
<source>Unpack it and open the files you need.</source>
<translation>Բացեք արխիվը և անհրաժեշտ ֆայլերը։</translation>
</message>
<message>
<source>Unpack it first.</source>
<translation>Նախ բացեք արխիվը։</translation>
</message>
<message>
<source>Unpack it with another program and open what is inside.</source>
<translation>Բացեք այլ ծրագրով և բացեք ներսինը։</translation>
</message>
<message>
<source>Unset it if the window does not appear.</source>
<translation>Հանեք այն, եթե պատուհանը չի երևում։</translation>
</message>
<message>
<source>Unset it, unless the web engine does not start otherwise.</source>
<translation>Հանեք այն, եթե վեբ շարժիչն առանց դրա էլ մեկնարկում է։</translation>
</message>
<message>
<source>Update the program.</source>
<translation>Թարմացրեք ծրագիրը։</translation>
</message>
<message>
<source>Use one of {1}.</source>
<translation>Օգտագործեք սրանցից մեկը՝ {1}։</translation>
</message>
<message>
<source>Use only a part of the features.</source>
<translation>Օգտագործեք օբյեկտների միայն մի մասը։</translation>
</message>
<message>
<source>Use that window, open the project read-only, or open a copy of it.</source>
<translation>Օգտագործեք այն պատուհանը, բացեք նախագիծը միայն կարդալու համար կամ դրա պատճենը։</translation>
</message>
<message>
<source>Use “,” or “.1” or “,.1”.</source>
<translation>Օգտագործեք «,», «.1» կամ «,.1»։</translation>
</message>
<message>
<source>Wait until it is done, then try again.</source>
<translation>Սպասեք ավարտին և նորից փորձեք։</translation>
</message>
<message>
<source>Was it downloaded or copied completely?</source>
<translation>Ամբողջությա՞մբ է ներբեռնվել կամ պատճենվել։</translation>
</message>
<message>
<source>Was it moved or renamed? It was looked for in {1}.</source>
<translation>Տեղափոխվե՞լ կամ վերանվանվե՞լ է։ Փնտրվել է {1}-ում։</translation>
</message>
<message>
<source>Whose view of disputed borders the map draws; empty is the situation on the ground.</source>
<translation>Ում տեսակետով է քարտեզը նկարում վիճելի սահմանները. դատարկը փաստացի վիճակն է։</translation>
</message>
<message>
<source>Write it again with WKB encoding.</source>
<translation>Նորից գրեք WKB կոդավորմամբ։</translation>
</message>
<message>
<source>Write it as 2020-09-27.</source>
<translation>Գրեք ինչպես 2020-09-27։</translation>
</message>
<message>
<source>Write it as 2024-05-01.</source>
<translation>Գրեք ինչպես 2024-05-01։</translation>
</message>
<message>
<source>Write {field}, or {{ for a brace.</source>
<translation>Գրեք {field} կամ {{՝ փակագծի համար։</translation>
</message>
<message>
<source>You are the administrator (root), for whom Chromium's sandbox does not work; it is switched off.</source>
<translation>Դուք ադմինիստրատոր եք (root), որի համար Chromium-ի պաշտպանիչ միջավայրը չի աշխատում. անջատված է։</translation>
</message>
<message>
<source>Your disclaimer</source>
<translation>Ձեր վերապահումը</translation>
</message>
<message>
<source>Your initials</source>
<translation>Ձեր սկզբնատառերը</translation>
</message>
<message>
<source>Your organisation</source>
<translation>Ձեր կազմակերպությունը</translation>
</message>
<message>
<source>a capital</source>
<translation>մայրաքաղաք</translation>
</message>
<message>
<source>a main name of it</source>
<translation>հիմնական անուններից մեկը</translation>
</message>
<message>
<source>a part of the path is a file, not a folder</source>
<translation>ուղու մի մասը ֆայլ է, ոչ թե պանակ</translation>
</message>
<message>
<source>another place of that name is better known</source>
<translation>այդ անունով մեկ այլ վայր ավելի հայտնի է</translation>
</message>
<message>
<source>another program holds the file</source>
<translation>ֆայլը զբաղված է այլ ծրագրով</translation>
</message>
<message>
<source>containing area</source>
<translation>պարունակող տարածք</translation>
</message>
<message>
<source>date after publication</source>
<translation>ամսաթիվ հրապարակումից հետո</translation>
</message>
<message>
<source>date order</source>
<translation>ամսաթվերի հերթականություն</translation>
</message>
<message>
<source>focus of the article</source>
<translation>հոդվածի կենտրոնը</translation>
</message>
<message>
<source>it holds the place that the text names right before it</source>
<translation>պարունակում է վայրը, որ տեքստն անվանում է անմիջապես առաջ</translation>
</message>
<message>
<source>it is a capital</source>
<translation>մայրաքաղաք է</translation>
</message>
<message>
<source>it is known by {1} other names and spellings</source>
<translation>այն հայտնի է ևս {1} անունով և գրությամբ</translation>
</message>
<message>
<source>it is {1}, as the words beside the name say</source>
<translation>{1} է, ինչպես ասում են անվան կողքի բառերը</translation>
</message>
<message>
<source>it is {1}, but the words beside the name speak of another kind</source>
<translation>{1} է, բայց անվան կողքի բառերն այլ տեսակի մասին են</translation>
</message>
<message>
<source>its population is not known</source>
<translation>բնակչությունը հայտնի չէ</translation>
</message>
<message>
<source>its province</source>
<translation>դրա մարզը</translation>
</message>
<message>
<source>km</source>
<translation>կմ</translation>
</message>
<message>
<source>long text</source>
<translation>երկար տեքստ</translation>
</message>
<message>
<source>low confidence</source>
<translation>ցածր վստահություն</translation>
</message>
<message>
<source>more than one border may be meant</source>
<translation>կարող է նկատի առնված լինել մեկից ավելի սահման</translation>
</message>
<message>
<source>named line</source>
<translation>անվանված գիծ</translation>
</message>
<message>
<source>no candidate is likely enough</source>
<translation>բավական հավանական թեկնածու չկա</translation>
</message>
<message>
<source>no country</source>
<translation>երկիր չկա</translation>
</message>
<message>
<source>no other place of that name is known</source>
<translation>այս անունով այլ վայր հայտնի չէ</translation>
</message>
<message>
<source>no other place of the article lies in {1}</source>
<translation>հոդվածի այլ վայր {1}-ում չկա</translation>
</message>
<message>
<source>no place is named; this is that of the event told before</source>
<translation>վայր անվանված չէ. սա ավելի վաղ պատմված իրադարձության վայրն է</translation>
</message>
<message>
<source>no place named “{1}” is in the gazetteer</source>
<translation>ցուցիչում «{1}» անունով վայր չկա</translation>
</message>
<message>
<source>no place named “{1}” is known there</source>
<translation>«{1}» անունով վայր այնտեղ հայտնի չէ</translation>
</message>
<message>
<source>no place of this name is known</source>
<translation>այս անունով վայր հայտնի չէ</translation>
</message>
<message>
<source>not in the gazetteer</source>
<translation>ցուցիչում չէ</translation>
</message>
<message>
<source>not on Earth</source>
<translation>Երկրի վրա չէ</translation>
</message>
<message>
<source>number {1} by size of that name</source>
<translation>այդ անունով մեծությամբ {1}-րդը</translation>
</message>
<message>
<source>one side</source>
<translation>մի կողմը</translation>
</message>
<message>
<source>one state is named, the other is spoken of nearby</source>
<translation>մի պետությունն անվանված է, մյուսի մասին խոսվում է մոտակայքում</translation>
</message>
<message>
<source>sudo sysctl {1}</source>
<translation>sudo sysctl {1}</translation>
</message>
<message>
<source>taken from the list of what was not mapped</source>
<translation>վերցված է քարտեզում չեղածների ցանկից</translation>
</message>
<message>
<source>temporary files</source>
<translation>ժամանակավոր ֆայլեր</translation>
</message>
<message>
<source>the article speaks of this border elsewhere</source>
<translation>հոդվածն այս սահմանի մասին խոսում է նաև այլ տեղ</translation>
</message>
<message>
<source>the dateline is there, too</source>
<translation>հաղորդման վայրը նույնպես այնտեղ է</translation>
</message>
<message>
<source>the disk is full</source>
<translation>սկավառակը լի է</translation>
</message>
<message>
<source>the disk or folder is read-only</source>
<translation>սկավառակը կամ պանակը միայն կարդալու համար է</translation>
</message>
<message>
<source>the disk reported a fault</source>
<translation>սկավառակը հայտնեց անսարքության մասին</translation>
</message>
<message>
<source>the file would be larger than this disk allows</source>
<translation>ֆայլը կլիներ ավելի մեծ, քան թույլ է տալիս այս սկավառակը</translation>
</message>
<message>
<source>the folder does not exist</source>
<translation>պանակը չկա</translation>
</message>
<message>
<source>the largest of that name</source>
<translation>այդ անունով ամենամեծը</translation>
</message>
<message>
<source>the name is too long for this disk</source>
<translation>անունը չափազանց երկար է այս սկավառակի համար</translation>
</message>
<message>
<source>the nearest other place of the article is {1} km away</source>
<translation>հոդվածի մոտակա այլ վայրը {1} կմ հեռու է</translation>
</message>
<message>
<source>the other side of the border is not named</source>
<translation>սահմանի մյուս կողմն անվանված չէ</translation>
</message>
<message>
<source>the part near the places that the sentence names</source>
<translation>նախադասության անվանած վայրերի մոտ եղած մասը</translation>
</message>
<message>
<source>the phrase names both states</source>
<translation>արտահայտությունն անվանում է երկու պետություններն էլ</translation>
</message>
<message>
<source>the sentence speaks of these two neighbours</source>
<translation>նախադասությունը խոսում է այս երկու հարևանների մասին</translation>
</message>
<message>
<source>the system gave no reason</source>
<translation>համակարգը պատճառ չնշեց</translation>
</message>
<message>
<source>the text gives the position itself</source>
<translation>տեքստն ինքն է տալիս դիրքը</translation>
</message>
<message>
<source>the text names its country ({1}) right after it</source>
<translation>տեքստն անմիջապես հետո անվանում է դրա երկիրը ({1})</translation>
</message>
<message>
<source>the text names {1} right after it</source>
<translation>տեքստն անմիջապես հետո անվանում է {1}</translation>
</message>
<message>
<source>the text says “{1}”</source>
<translation>տեքստում գրված է «{1}»</translation>
</message>
<message>
<source>the text states its distance from {1}</source>
<translation>տեքստում նշված է հեռավորությունը {1} վայրից</translation>
</message>
<message>
<source>there is a folder of that name</source>
<translation>այս անունով պանակ կա</translation>
</message>
<message>
<source>these two neighbours are named together most often</source>
<translation>այս երկու հարևանները ամենից հաճախ են միասին անվանվում</translation>
</message>
<message>
<source>you may not write there</source>
<translation>այնտեղ գրել չեք կարող</translation>
</message>
<message>
<source>your share of the disk is used up</source>
<translation>սկավառակի ձեր բաժինը սպառված է</translation>
</message>
<message>
<source>{1} answers with something that is no tile ({2}).</source>
<translation>{1}-ը պատասխանում է ոչ սալիկով ({2})։</translation>
</message>
<message>
<source>{1} cannot be read: {2}.</source>
<translation>{1}-ը հնարավոր չէ կարդալ. {2}։</translation>
</message>
<message>
<source>{1} cannot be written: {2}.</source>
<translation>{1}-ը հնարավոր չէ գրել. {2}։</translation>
</message>
<message>
<source>{1} could not be read: {2}.</source>
<translation>{1}-ը չհաջողվեց կարդալ. {2}։</translation>
</message>
<message>
<source>{1} declares XML entities; it is refused as a trap.</source>
<translation>{1}-ը հայտարարում է XML էություններ. մերժված է որպես թակարդ։</translation>
</message>
<message>
<source>{1} does not answer ({2}).</source>
<translation>{1}-ը չի պատասխանում ({2})։</translation>
</message>
<message>
<source>{1} does not exist yet; the defaults are used.</source>
<translation>{1}-ը դեռ չկա. օգտագործվում են լռելյայնները։</translation>
</message>
<message>
<source>{1} does not have the columns of this program's own CSV.</source>
<translation>{1}-ում չկան այս ծրագրի CSV-ի սյունակները։</translation>
</message>
<message>
<source>{1} falls from low to best to high: {2}.</source>
<translation>{1}-ը նվազում է ստորինից դեպի լավագույն և վերին. {2}։</translation>
</message>
<message>
<source>{1} has a "published" that is no date: {2}.</source>
<translation>{1}-ում "published"-ը ամսաթիվ չէ. {2}։</translation>
</message>
<message>
<source>{1} has no "text".</source>
<translation>{1}-ում "text" չկա։</translation>
</message>
<message>
<source>{1} has no suffix of a data format.</source>
<translation>{1}-ը տվյալների ձևաչափի վերջավորություն չունի։</translation>
</message>
<message>
<source>{1} has no suffix that can be exported.</source>
<translation>{1}-ը արտահանելի վերջավորություն չունի։</translation>
</message>
<message>
<source>{1} has too much text for one article.</source>
<translation>{1}-ում մեկ հոդվածի համար չափազանց շատ տեքստ կա։</translation>
</message>
<message>
<source>{1} has {2} MB; an article has at most {3}.</source>
<translation>{1}-ը {2} ՄԲ է. հոդվածն ամենաշատը {3} է։</translation>
</message>
<message>
<source>{1} has {2} MB; that is no article.</source>
<translation>{1}-ը {2} ՄԲ է. դա հոդված չէ։</translation>
</message>
<message>
<source>{1} has {2} million letters; one article has at most {3} million.</source>
<translation>{1}-ն ունի {2} միլիոն տառ. հոդվածն ամենաշատը {3} միլիոն։</translation>
</message>
<message>
<source>{1} has {2} pages but no text: it is a scan.</source>
<translation>{1}-ն ունի {2} էջ, բայց տեքստ չունի. սկան է։</translation>
</message>
<message>
<source>{1} has {2} pages; an article has at most {3}.</source>
<translation>{1}-ն ունի {2} էջ. հոդվածն ամենաշատը {3}։</translation>
</message>
<message>
<source>{1} holds no article.</source>
<translation>{1}-ում հոդված չկա։</translation>
</message>
<message>
<source>{1} holds no files.</source>
<translation>{1}-ում ֆայլեր չկան։</translation>
</message>
<message>
<source>{1} holds no page.</source>
<translation>{1}-ում էջ չկա։</translation>
</message>
<message>
<source>{1} holds no text.</source>
<translation>{1}-ում տեքստ չկա։</translation>
</message>
<message>
<source>{1} holds several articles.</source>
<translation>{1}-ում մի քանի հոդված կա։</translation>
</message>
<message>
<source>{1} inhabitants</source>
<translation>{1} բնակիչ</translation>
</message>
<message>
<source>{1} inhabitants, {2}</source>
<translation>{1} բնակիչ, {2}</translation>
</message>
<message>
<source>{1} is a compressed archive, not an article.</source>
<translation>{1}-ը սեղմված արխիվ է, ոչ թե հոդված։</translation>
</message>
<message>
<source>{1} is a damaged PDF file.</source>
<translation>{1}-ը վնասված PDF ֆայլ է։</translation>
</message>
<message>
<source>{1} is a damaged RTF file.</source>
<translation>{1}-ը վնասված RTF ֆայլ է։</translation>
</message>
<message>
<source>{1} is a damaged Word document.</source>
<translation>{1}-ը վնասված Word փաստաթուղթ է։</translation>
</message>
<message>
<source>{1} is a damaged document.</source>
<translation>{1}-ը վնասված փաստաթուղթ է։</translation>
</message>
<message>
<source>{1} is a feed without articles.</source>
<translation>{1}-ը առանց հոդվածների հոսք է։</translation>
</message>
<message>
<source>{1} is a folder.</source>
<translation>{1}-ը պանակ է։</translation>
</message>
<message>
<source>{1} is a message without text.</source>
<translation>{1}-ը առանց տեքստի նամակ է։</translation>
</message>
<message>
<source>{1} is a page without an article.</source>
<translation>{1}-ը առանց հոդվածի էջ է։</translation>
</message>
<message>
<source>{1} is a project, which an export would replace.</source>
<translation>{1}-ը նախագիծ է, որն արտահանումը կփոխարիներ։</translation>
</message>
<message>
<source>{1} is damaged.</source>
<translation>{1}-ը վնասված է։</translation>
</message>
<message>
<source>{1} is damaged: {2}.</source>
<translation>{1}-ը վնասված է. {2}։</translation>
</message>
<message>
<source>{1} is empty.</source>
<translation>{1}-ը դատարկ է։</translation>
</message>
<message>
<source>{1} is far too large for a file of rules.</source>
<translation>{1}-ը չափազանց մեծ է կանոնների ֆայլի համար։</translation>
</message>
<message>
<source>{1} is far too large for an article.</source>
<translation>{1}-ը չափազանց մեծ է հոդվածի համար։</translation>
</message>
<message>
<source>{1} is locked with a password.</source>
<translation>{1}-ը փակված է գաղտնաբառով։</translation>
</message>
<message>
<source>{1} is missing</source>
<translation>{1}-ը չկա</translation>
</message>
<message>
<source>{1} is negative.</source>
<translation>{1}-ը բացասական է։</translation>
</message>
<message>
<source>{1} is no date; write it as 2024-05-01</source>
<translation>{1}-ը ամսաթիվ չէ. գրեք ինչպես 2024-05-01</translation>
</message>
<message>
<source>{1} is no e-mail message.</source>
<translation>{1}-ը էլ. նամակ չէ։</translation>
</message>
<message>
<source>{1} is no page that can be read.</source>
<translation>{1}-ը կարդալի էջ չէ։</translation>
</message>
<message>
<source>{1} is not JSON.</source>
<translation>{1}-ը JSON չէ։</translation>
</message>
<message>
<source>{1} is not a folder</source>
<translation>{1}-ը պանակ չէ</translation>
</message>
<message>
<source>{1} is not a project of this program.</source>
<translation>{1}-ը այս ծրագրի նախագիծ չէ։</translation>
</message>
<message>
<source>{1} is not a text: it holds binary data.</source>
<translation>{1}-ը տեքստ չէ. երկուական տվյալներ ունի։</translation>
</message>
<message>
<source>{1} is not a {2} file, whatever its name says.</source>
<translation>{1}-ը {2} ֆայլ չէ, ինչ էլ ասի անունը։</translation>
</message>
<message>
<source>{1} is not an export of this program.</source>
<translation>{1}-ը այս ծրագրի արտահանում չէ։</translation>
</message>
<message>
<source>{1} is not the document that its name says.</source>
<translation>{1}-ը այն փաստաթուղթը չէ, ինչ ասում է անունը։</translation>
</message>
<message>
<source>{1} is {2}, needed is {3}</source>
<translation>{1}՝ {2}, պետք է {3}</translation>
</message>
<message>
<source>{1} is {2}, not an article.</source>
<translation>{1}-ը {2} է, ոչ թե հոդված։</translation>
</message>
<message>
<source>{1} km away</source>
<translation>{1} կմ հեռու</translation>
</message>
<message>
<source>{1} of the article's other places lie in {2}</source>
<translation>հոդվածի այլ վայրերից {1}-ը {2}-ում է</translation>
</message>
<message>
<source>{1} places bear that name</source>
<translation>{1} վայր կրում է այդ անունը</translation>
</message>
<message>
<source>{1} refuses its tiles ({2}).</source>
<translation>{1}-ը չի տալիս իր սալիկները ({2})։</translation>
</message>
<message>
<source>{1} stands for the government of {2}</source>
<translation>{1} նշանակում է {2} երկրի կառավարությունը</translation>
</message>
<message>
<source>{1} unpacks to {2} MB; it is refused as a trap.</source>
<translation>{1}-ը բացվում է {2} ՄԲ. մերժված է որպես թակարդ։</translation>
</message>
<message>
<source>{1} was written by a newer version of this program.</source>
<translation>{1}-ը գրված է այս ծրագրի ավելի նոր տարբերակով։</translation>
</message>
<message>
<source>{1} was written by a newer version; what this one knows of it is used.</source>
<translation>{1}-ը գրված է ավելի նոր տարբերակով. օգտագործվում է այն, ինչ հայտնի է։</translation>
</message>
<message>
<source>{1} {2} does not load ({3})</source>
<translation>{1} {2} չի բեռնվում ({3})</translation>
</message>
<message>
<source>{1}, {2} is no position on Earth.</source>
<translation>{1}, {2} դիրք չէ Երկրի վրա։</translation>
</message>
<message>
<source>{1}: only CSV has the {2} shape.</source>
<translation>{1}. միայն CSV-ն ունի {2} ձևը։</translation>
</message>
<message>
<source>“{1}” at {2} means nothing here.</source>
<translation>{2} տեղի «{1}»-ը այստեղ ոչինչ չի նշանակում։</translation>
</message>
<message>
<source>“{1}” breaks off in line {2}: the end of the file is missing.</source>
<translation>«{1}»-ը կտրվում է {2} տողում. ֆայլի վերջը չկա։</translation>
</message>
<message>
<source>“{1}” breaks off or is damaged: {2}</source>
<translation>«{1}»-ը կտրված կամ վնասված է. {2}</translation>
</message>
<message>
<source>“{1}” cannot be compared with a field of kind {2}.</source>
<translation>«{1}»-ը հնարավոր չէ համեմատել {2} տեսակի դաշտի հետ։</translation>
</message>
<message>
<source>“{1}” cannot be opened: {2}.</source>
<translation>«{1}»-ը հնարավոր չէ բացել. {2}։</translation>
</message>
<message>
<source>“{1}” cannot be read as a table: {2}</source>
<translation>«{1}»-ը հնարավոր չէ կարդալ որպես աղյուսակ. {2}</translation>
</message>
<message>
<source>“{1}” cannot be read as a workbook.</source>
<translation>«{1}»-ը հնարավոր չէ կարդալ որպես աշխատագիրք։</translation>
</message>
<message>
<source>“{1}” cannot be read without “{2}”, which is not there.</source>
<translation>«{1}»-ը հնարավոր չէ կարդալ առանց «{2}»-ի, որը չկա։</translation>
</message>
<message>
<source>“{1}” cannot be read: {2}</source>
<translation>«{1}»-ը հնարավոր չէ կարդալ. {2}</translation>
</message>
<message>
<source>“{1}” cannot be {2}.</source>
<translation>«{1}». չհաջողվեց ({2})։</translation>
</message>
<message>
<source>“{1}” differs by one letter from “{2}”</source>
<translation>«{1}»-ը մեկ տառով տարբերվում է «{2}»-ից</translation>
</message>
<message>
<source>“{1}” does not fit into memory.</source>
<translation>«{1}»-ը չի տեղավորվում հիշողության մեջ։</translation>
</message>
<message>
<source>“{1}” has no column “{2}”.</source>
<translation>«{1}»-ում չկա «{2}» սյունակ։</translation>
</message>
<message>
<source>“{1}” has no features.{2}</source>
<translation>«{1}»-ում օբյեկտներ չկան։{2}</translation>
</message>
<message>
<source>“{1}” has no features: its list is empty.</source>
<translation>«{1}»-ում օբյեկտներ չկան. ցանկը դատարկ է։</translation>
</message>
<message>
<source>“{1}” has no features: what is in its list are none.</source>
<translation>«{1}»-ում օբյեկտներ չկան. ցանկում եղածը դրանք չեն։</translation>
</message>
<message>
<source>“{1}” has no rows.</source>
<translation>«{1}»-ում տողեր չկան։</translation>
</message>
<message>
<source>“{1}” holds archives in archives in archives.</source>
<translation>«{1}»-ում արխիվներ են արխիվների մեջ, որոնք արխիվների մեջ են։</translation>
</message>
<message>
<source>“{1}” holds more than {2} files.</source>
<translation>«{1}»-ում {2}-ից ավելի ֆայլ կա։</translation>
</message>
<message>
<source>“{1}” holds no vector file (inside: {2}).</source>
<translation>«{1}»-ում վեկտորային ֆայլ չկա (ներսում՝ {2})։</translation>
</message>
<message>
<source>“{1}” holds nothing but zeros.</source>
<translation>«{1}»-ում միայն զրոներ են։</translation>
</message>
<message>
<source>“{1}” is JSON of more than {2} GB that is not a plain feature collection.</source>
<translation>«{1}»-ը {2} ԳԲ-ից մեծ JSON է, որը պարզ օբյեկտների հավաքածու չէ։</translation>
</message>
<message>
<source>“{1}” is JSON, but not GeoJSON, and none of the values of its records says where they lie ({2}).</source>
<translation>«{1}»-ը JSON է, բայց ոչ GeoJSON, և գրառումների ոչ մի արժեք չի ասում՝ որտեղ են դրանք ({2})։</translation>
</message>
<message>
<source>“{1}” is JSON, but not GeoJSON: at its top are {2}.{3}</source>
<translation>«{1}»-ը JSON է, բայց ոչ GeoJSON. վերևում {2} է։{3}</translation>
</message>
<message>
<source>“{1}” is JSON, but not GeoJSON: there is no object with a “type” at its top.</source>
<translation>«{1}»-ը JSON է, բայց ոչ GeoJSON. վերևում «type»-ով օբյեկտ չկա։</translation>
</message>
<message>
<source>“{1}” is TopoJSON whose arcs are damaged: {2}.</source>
<translation>«{1}»-ը վնասված աղեղներով TopoJSON է. {2}։</translation>
</message>
<message>
<source>“{1}” is TopoJSON without objects.</source>
<translation>«{1}»-ը առանց օբյեկտների TopoJSON է։</translation>
</message>
<message>
<source>“{1}” is a GeoJSON feature collection whose “features” are missing.</source>
<translation>«{1}»-ը GeoJSON հավաքածու է առանց «features»-ի։</translation>
</message>
<message>
<source>“{1}” is a damaged or incomplete Parquet file: {2}</source>
<translation>«{1}»-ը վնասված կամ թերի Parquet ֆայլ է. {2}</translation>
</message>
<message>
<source>“{1}” is a damaged or incomplete archive.</source>
<translation>«{1}»-ը վնասված կամ թերի արխիվ է։</translation>
</message>
<message>
<source>“{1}” is a damaged workbook: {2}.</source>
<translation>«{1}»-ը վնասված աշխատագիրք է. {2}։</translation>
</message>
<message>
<source>“{1}” is a former name of {2}</source>
<translation>«{1}»-ը {2}-ի նախկին անունն է</translation>
</message>
<message>
<source>“{1}” is a pointer of Git LFS, not the file itself.</source>
<translation>«{1}»-ը Git LFS-ի ցուցիչ է, ոչ թե բուն ֆայլը։</translation>
</message>
<message>
<source>“{1}” is a scrap of KML (“{2}”) without features.</source>
<translation>«{1}»-ը KML-ի հատված է («{2}»)՝ առանց օբյեկտների։</translation>
</message>
<message>
<source>“{1}” is a tile archive (MBTiles): a finished map, not vector data.</source>
<translation>«{1}»-ը սալիկների արխիվ է (MBTiles)՝ պատրաստի քարտեզ, ոչ վեկտորային տվյալներ։</translation>
</message>
<message>
<source>“{1}” is an abbreviation of {2}</source>
<translation>«{1}»-ը {2}-ի հապավումն է</translation>
</message>
<message>
<source>“{1}” is an error message of a server: “{2}”.</source>
<translation>«{1}»-ը սերվերի սխալի հաղորդագրություն է՝ «{2}»։</translation>
</message>
<message>
<source>“{1}” is another name of {2}</source>
<translation>«{1}»-ը {2}-ի մեկ այլ անունն է</translation>
</message>
<message>
<source>“{1}” is damaged, or holds something that is not expected there ({2}).</source>
<translation>«{1}»-ը վնասված է կամ պարունակում է այնտեղ չսպասված բան ({2})։</translation>
</message>
<message>
<source>“{1}” is damaged: {2}</source>
<translation>«{1}»-ը վնասված է. {2}</translation>
</message>
<message>
<source>“{1}” is empty (0 bytes).</source>
<translation>«{1}»-ը դատարկ է (0 բայթ)։</translation>
</message>
<message>
<source>“{1}” is its usual name</source>
<translation>«{1}»-ը դրա սովորական անունն է</translation>
</message>
<message>
<source>“{1}” is locked with a password or packed in a way that is not supported.</source>
<translation>«{1}»-ը փակված է գաղտնաբառով կամ սեղմված է չաջակցվող եղանակով։</translation>
</message>
<message>
<source>“{1}” is more than 1 GB of text.</source>
<translation>«{1}»-ն ավելի քան 1 ԳԲ տեքստ է։</translation>
</message>
<message>
<source>“{1}” is no address of map tiles.</source>
<translation>«{1}»-ը քարտեզի սալիկների հասցե չէ։</translation>
</message>
<message>
<source>“{1}” is no code of a country.</source>
<translation>«{1}»-ը երկրի կոդ չէ։</translation>
</message>
<message>
<source>“{1}” is no date.</source>
<translation>«{1}»-ը ամսաթիվ չէ։</translation>
</message>
<message>
<source>“{1}” is no file but a device or a pipe.</source>
<translation>«{1}»-ը ֆայլ չէ, այլ սարք կամ խողովակ։</translation>
</message>
<message>
<source>“{1}” is no format for features.</source>
<translation>«{1}»-ը օբյեկտների ձևաչափ չէ։</translation>
</message>
<message>
<source>“{1}” is no format of a number in a label.</source>
<translation>«{1}»-ը պիտակում թվի ձևաչափ չէ։</translation>
</message>
<message>
<source>“{1}” is no position</source>
<translation>«{1}»-ը դիրք չէ</translation>
</message>
<message>
<source>“{1}” is not a point.</source>
<translation>«{1}»-ը կետ չէ։</translation>
</message>
<message>
<source>“{1}” is not known; this is named beside it</source>
<translation>«{1}»-ը հայտնի չէ. կողքին սա է անվանված</translation>
</message>
<message>
<source>“{1}” is not there.</source>
<translation>«{1}»-ը տեղում չէ։</translation>
</message>
<message>
<source>“{1}” is not valid JSON{2}: {3}.</source>
<translation>«{1}»-ը վավեր JSON չէ{2}. {3}։</translation>
</message>
<message>
<source>“{1}” is only a part of a data set, and the main file (such as “{2}{3}”) is not beside it.</source>
<translation>«{1}»-ը հավաքածուի միայն մի մասն է, և գլխավոր ֆայլը («{2}{3}»-ի նման) կողքին չէ։</translation>
</message>
<message>
<source>“{1}” is taken for a form of “{2}”</source>
<translation>«{1}»-ը համարված է «{2}»-ի ձև</translation>
</message>
<message>
<source>“{1}” is text, but not a table with columns.</source>
<translation>«{1}»-ը տեքստ է, բայց ոչ սյունակներով աղյուսակ։</translation>
</message>
<message>
<source>“{1}” is the name of this line</source>
<translation>«{1}»-ը այս գծի անունն է</translation>
</message>
<message>
<source>“{1}” is the word for the people or things of {2}</source>
<translation>«{1}»-ը {2}-ի մարդկանց կամ իրերի բառն է</translation>
</message>
<message>
<source>“{1}” is too large to be kept in the project.</source>
<translation>«{1}»-ը չափազանց մեծ է նախագծում պահելու համար։</translation>
</message>
<message>
<source>“{1}” is {2}, not vector data.</source>
<translation>«{1}»-ը {2} է, ոչ թե վեկտորային տվյալներ։</translation>
</message>
<message>
<source>“{1}” no longer has the layer that was asked for.</source>
<translation>«{1}»-ում այլևս չկա պահանջված շերտը։</translation>
</message>
<message>
<source>“{1}” says that it has {2} features, but none of them can be read.</source>
<translation>«{1}»-ը ասում է, թե ունի {2} օբյեկտ, բայց ոչ մեկը հնարավոր չէ կարդալ։</translation>
</message>
<message>
<source>“{1}” swells from {2} MB to more than {3} MB and is not opened.</source>
<translation>«{1}»-ը {2} ՄԲ-ից ուռչում է {3} ՄԲ-ից ավելի և չի բացվել։</translation>
</message>
<message>
<source>“{1}” wants to write outside of its folder (“{2}”) and is not opened.</source>
<translation>«{1}»-ը ուզում է գրել իր պանակից դուրս («{2}») և չի բացվել։</translation>
</message>
<message>
<source>“{1}”: feared, planned or demanded, not told as done.</source>
<translation>«{1}». վախեցած, ծրագրված կամ պահանջված, ոչ թե կատարված։</translation>
</message>
<message>
<source>“{1}”: the sentence denies it.</source>
<translation>«{1}». նախադասությունը հերքում է դա։</translation>
</message>
</context>
<context>
<name>page</name>
<message>
<source>About this map</source>
<translation>Այս քարտեզի մասին</translation>
</message>
<message>
<source>Accepted</source>
<translation>Ընդունված</translation>
</message>
<message>
<source>Actor</source>
<translation>Մասնակից</translation>
</message>
<message>
<source>Actors</source>
<translation>Մասնակիցներ</translation>
</message>
<message>
<source>Address</source>
<translation>Հասցե</translation>
</message>
<message>
<source>All</source>
<translation>Բոլորը</translation>
</message>
<message>
<source>All dates</source>
<translation>Բոլոր ամսաթվերը</translation>
</message>
<message>
<source>Argentina</source>
<translation>Արգենտինա</translation>
</message>
<message>
<source>Article</source>
<translation>Հոդված</translation>
</message>
<message>
<source>As held on the ground</source>
<translation>Ըստ փաստացի վերահսկողության</translation>
</message>
<message>
<source>At sea</source>
<translation>Ծովում</translation>
</message>
<message>
<source>Auto</source>
<translation>Ինքնաշխատ</translation>
</message>
<message>
<source>Bangladesh</source>
<translation>Բանգլադեշ</translation>
</message>
<message>
<source>Bars</source>
<translation>Սյուներ</translation>
</message>
<message>
<source>Border</source>
<translation>Սահման</translation>
</message>
<message>
<source>Border or region</source>
<translation>Սահման կամ տարածաշրջան</translation>
</message>
<message>
<source>Borders and names shown here state no opinion on the status of any territory. Disputed lines are dashed.</source>
<translation>Ցուցադրված սահմաններն ու անունները կարծիք չեն հայտնում որևէ տարածքի կարգավիճակի մասին։ Վիճելի գծերը կետագծով են։</translation>
</message>
<message>
<source>Borders as seen by</source>
<translation>Սահմաններն ըստ</translation>
</message>
<message>
<source>Boundaries</source>
<translation>Սահմաններ</translation>
</message>
<message>
<source>Boundaries: {source}, {view}; place names: GeoNames (CC BY 4.0). {program}.</source>
<translation>Սահմաններ՝ {source}, {view}. տեղանուններ՝ GeoNames (CC BY 4.0)։ {program}։</translation>
</message>
<message>
<source>Boundaries: {source}; {view}; disputed ones are dashed. Names of places: GeoNames (CC BY 4.0) and Natural Earth.</source>
<translation>Սահմաններ՝ {source}. {view}. վիճելիները կետագծով են։ Տեղանուններ՝ GeoNames (CC BY 4.0) և Natural Earth։</translation>
</message>
<message>
<source>Brazil</source>
<translation>Բրազիլիա</translation>
</message>
<message>
<source>By</source>
<translation>Հեղինակ</translation>
</message>
<message>
<source>By area</source>
<translation>Ըստ տարածքի</translation>
</message>
<message>
<source>By type</source>
<translation>Ըստ տեսակի</translation>
</message>
<message>
<source>Charts</source>
<translation>Գծապատկերներ</translation>
</message>
<message>
<source>China</source>
<translation>Չինաստան</translation>
</message>
<message>
<source>Close</source>
<translation>Փակել</translation>
</message>
<message>
<source>Confidence in percent, at least</source>
<translation>Վստահություն տոկոսով, առնվազն</translation>
</message>
<message>
<source>Country</source>
<translation>Երկիր</translation>
</message>
<message>
<source>Counts by area</source>
<translation>Թվեր ըստ տարածքի</translation>
</message>
<message>
<source>Dark</source>
<translation>Մուգ</translation>
</message>
<message>
<source>Date</source>
<translation>Ամսաթիվ</translation>
</message>
<message>
<source>Day</source>
<translation>Օր</translation>
</message>
<message>
<source>Disputed</source>
<translation>Վիճելի</translation>
</message>
<message>
<source>Disputed, claimed or line of control</source>
<translation>Վիճելի, պահանջվող կամ շփման գիծ</translation>
</message>
<message>
<source>District</source>
<translation>Շրջան</translation>
</message>
<message>
<source>Draft: {n} of {total} entries have not been reviewed by a person.</source>
<translation>Սևագիր. {total} գրառումից {n}-ը մարդը չի ստուգել։</translation>
</message>
<message>
<source>Egypt</source>
<translation>Եգիպտոս</translation>
</message>
<message>
<source>Entries</source>
<translation>Գրառումներ</translation>
</message>
<message>
<source>Exact place</source>
<translation>Ճշգրիտ վայր</translation>
</message>
<message>
<source>Exact points are only used where the text names a place of that kind; circles, areas, lines and country badges say what is known where it does not.</source>
<translation>Ճշգրիտ կետեր դրվում են միայն այնտեղ, որտեղ տեքստն անվանում է այդպիսի վայր. շրջանակները, տարածքները, գծերն ու երկրների նշանները ցույց են տալիս հայտնին մնացած դեպքերում։</translation>
</message>
<message>
<source>Few to many incidents</source>
<translation>Քչից շատ միջադեպ</translation>
</message>
<message>
<source>File</source>
<translation>Ֆայլ</translation>
</message>
<message>
<source>Filter</source>
<translation>Զտիչ</translation>
</message>
<message>
<source>Former line; border not seen by the chosen view</source>
<translation>Նախկին գիծ. սահման, որն ընտրված տեսակետը չի ճանաչում</translation>
</message>
<message>
<source>France</source>
<translation>Ֆրանսիա</translation>
</message>
<message>
<source>Germany</source>
<translation>Գերմանիա</translation>
</message>
<message>
<source>Greece</source>
<translation>Հունաստան</translation>
</message>
<message>
<source>Grid of degrees</source>
<translation>Աստիճանացանց</translation>
</message>
<message>
<source>Heat map</source>
<translation>Ջերմային քարտեզ</translation>
</message>
<message>
<source>Hexagons</source>
<translation>Վեցանկյուններ</translation>
</message>
<message>
<source>How exactly the place is known</source>
<translation>Որքան ճշգրիտ է հայտնի վայրը</translation>
</message>
<message>
<source>How the map looks</source>
<translation>Քարտեզի տեսքը</translation>
</message>
<message>
<source>In time</source>
<translation>Ըստ ժամանակի</translation>
</message>
<message>
<source>Incident</source>
<translation>Միջադեպ</translation>
</message>
<message>
<source>Incident map</source>
<translation>Միջադեպերի քարտեզ</translation>
</message>
<message>
<source>Incidents</source>
<translation>Միջադեպեր</translation>
</message>
<message>
<source>Incidents and places on the map</source>
<translation>Միջադեպերն ու վայրերը քարտեզի վրա</translation>
</message>
<message>
<source>Incidents as</source>
<translation>Միջադեպերը որպես</translation>
</message>
<message>
<source>Incidents in a country or province</source>
<translation>Միջադեպեր երկրում կամ մարզում</translation>
</message>
<message>
<source>India</source>
<translation>Հնդկաստան</translation>
</message>
<message>
<source>Indonesia</source>
<translation>Ինդոնեզիա</translation>
</message>
<message>
<source>Israel</source>
<translation>Իսրայել</translation>
</message>
<message>
<source>Italy</source>
<translation>Իտալիա</translation>
</message>
<message>
<source>Japan</source>
<translation>Ճապոնիա</translation>
</message>
<message>
<source>Killed</source>
<translation>Զոհեր</translation>
</message>
<message>
<source>Killed, at least</source>
<translation>Զոհեր, առնվազն</translation>
</message>
<message>
<source>Larger symbols for more people killed</source>
<translation>Ավելի մեծ նշաններ, երբ զոհերը շատ են</translation>
</message>
<message>
<source>Layers</source>
<translation>Շերտեր</translation>
</message>
<message>
<source>Legend</source>
<translation>Պայմանական նշաններ</translation>
</message>
<message>
<source>Light</source>
<translation>Բաց</translation>
</message>
<message>
<source>Lines as of</source>
<translation>Գծերի օրը</translation>
</message>
<message>
<source>List</source>
<translation>Ցանկ</translation>
</message>
<message>
<source>Made with {program}. Places were found in the text by machine and looked up in a bundled gazetteer; each mark rests on the sentences shown with it.</source>
<translation>Պատրաստված է {program}-ով։ Վայրերը տեքստում գտել է մեքենան և որոնել ծրագրի տեղանունների ցուցիչում. ամեն նշան հիմնված է դրա հետ ցուցադրվող նախադասությունների վրա։</translation>
</message>
<message>
<source>Mentioned only</source>
<translation>Միայն հիշատակված</translation>
</message>
<message>
<source>Method</source>
<translation>Մեթոդ</translation>
</message>
<message>
<source>Month</source>
<translation>Ամիս</translation>
</message>
<message>
<source>Morocco</source>
<translation>Մարոկկո</translation>
</message>
<message>
<source>Near a place: within the circle</source>
<translation>Վայրի մոտ՝ շրջանակի ներսում</translation>
</message>
<message>
<source>Nepal</source>
<translation>Նեպալ</translation>
</message>
<message>
<source>Netherlands</source>
<translation>Նիդերլանդներ</translation>
</message>
<message>
<source>Next feature</source>
<translation>Հաջորդ օբյեկտ</translation>
</message>
<message>
<source>No dated incidents</source>
<translation>Ամսաթվով միջադեպ չկա</translation>
</message>
<message>
<source>No incident and no place is on this map.</source>
<translation>Այս քարտեզի վրա միջադեպ և վայր չկա։</translation>
</message>
<message>
<source>No incidents are shown.</source>
<translation>Ոչ մի միջադեպ ցուցադրված չէ։</translation>
</message>
<message>
<source>North is up</source>
<translation>Հյուսիսը վերևում է</translation>
</message>
<message>
<source>Not located</source>
<translation>Տեղը որոշված չէ</translation>
</message>
<message>
<source>Not reviewed</source>
<translation>Չստուգված</translation>
</message>
<message>
<source>Pakistan</source>
<translation>Պակիստան</translation>
</message>
<message>
<source>Palestine</source>
<translation>Պաղեստին</translation>
</message>
<message>
<source>Pause</source>
<translation>Դադար</translation>
</message>
<message>
<source>Place</source>
<translation>Վայր</translation>
</message>
<message>
<source>Place of writing</source>
<translation>Հաղորդման վայր</translation>
</message>
<message>
<source>Places named</source>
<translation>Անվանված վայրեր</translation>
</message>
<message>
<source>Play</source>
<translation>Նվագարկել</translation>
</message>
<message>
<source>Poland</source>
<translation>Լեհաստան</translation>
</message>
<message>
<source>Portugal</source>
<translation>Պորտուգալիա</translation>
</message>
<message>
<source>Precision</source>
<translation>Ճշտություն</translation>
</message>
<message>
<source>Previous feature</source>
<translation>Նախորդ օբյեկտ</translation>
</message>
<message>
<source>Print</source>
<translation>Տպագիր</translation>
</message>
<message>
<source>Province</source>
<translation>Մարզ</translation>
</message>
<message>
<source>Province: within the area</source>
<translation>Մարզ՝ տարածքի ներսում</translation>
</message>
<message>
<source>Published</source>
<translation>Հրապարակված</translation>
</message>
<message>
<source>Rejected</source>
<translation>Մերժված</translation>
</message>
<message>
<source>Review</source>
<translation>Ստուգում</translation>
</message>
<message>
<source>Role</source>
<translation>Դեր</translation>
</message>
<message>
<source>Russia</source>
<translation>Ռուսաստան</translation>
</message>
<message>
<source>Saudi Arabia</source>
<translation>Սաուդյան Արաբիա</translation>
</message>
<message>
<source>Search</source>
<translation>Որոնել</translation>
</message>
<message>
<source>Search titles, places, actors</source>
<translation>Որոնել վերնագրեր, վայրեր, մասնակիցներ</translation>
</message>
<message>
<source>Seat of an actor</source>
<translation>Մասնակցի նստավայր</translation>
</message>
<message>
<source>Show all</source>
<translation>Ցույց տալ բոլորը</translation>
</message>
<message numerus="yes">
<source>Show all {n}</source>
<translation>
<numerusform>Ցույց տալ բոլորը ({n})</numerusform>
<numerusform>Ցույց տալ բոլորը ({n})</numerusform>
</translation>
</message>
<message>
<source>Show everything</source>
<translation>Ցույց տալ ամեն ինչ</translation>
</message>
<message>
<source>Somewhere in the country</source>
<translation>Երկրի մի տեղում</translation>
</message>
<message>
<source>Sources</source>
<translation>Աղբյուրներ</translation>
</message>
<message>
<source>Sources and method</source>
<translation>Աղբյուրներ և մեթոդ</translation>
</message>
<message>
<source>South Korea</source>
<translation>Հարավային Կորեա</translation>
</message>
<message>
<source>Spain</source>
<translation>Իսպանիա</translation>
</message>
<message>
<source>Speed</source>
<translation>Արագություն</translation>
</message>
<message>
<source>Step back</source>
<translation>Քայլ հետ</translation>
</message>
<message>
<source>Step on</source>
<translation>Քայլ առաջ</translation>
</message>
<message>
<source>Style</source>
<translation>Ոճ</translation>
</message>
<message>
<source>Sweden</source>
<translation>Շվեդիա</translation>
</message>
<message>
<source>Symbols</source>
<translation>Նշաններ</translation>
</message>
<message>
<source>Taiwan</source>
<translation>Թայվան</translation>
</message>
<message>
<source>The boundaries and names shown, and the designations used, are no statement by {organisation} on the status of any territory.</source>
<translation>Ցուցադրված սահմանները, անուններն ու նշանակումները {organisation}-ի կողմից հայտարարություն չեն որևէ տարածքի կարգավիճակի մասին։</translation>
</message>
<message>
<source>The labels of “{name}” could not be made: {reason}</source>
<translation>«{name}»-ի պիտակները չհաջողվեց պատրաստել. {reason}</translation>
</message>
<message>
<source>The layer “{name}” could not be drawn: {reason}</source>
<translation>«{name}» շերտը չհաջողվեց նկարել. {reason}</translation>
</message>
<message>
<source>The online basemap does not answer. The bundled one is shown.</source>
<translation>Ցանցային քարտեզը չի պատասխանում։ Ցուցադրված է ներկառուցվածը։</translation>
</message>
<message>
<source>Time window. Arrow keys move it.</source>
<translation>Ժամանակի պատուհան։ Սլաքները շարժում են այն։</translation>
</message>
<message>
<source>Timeline</source>
<translation>Ժամանակացույց</translation>
</message>
<message>
<source>Title</source>
<translation>Վերնագիր</translation>
</message>
<message>
<source>Type</source>
<translation>Տեսակ</translation>
</message>
<message>
<source>Türkiye</source>
<translation>Թուրքիա</translation>
</message>
<message>
<source>Ukraine</source>
<translation>Ուկրաինա</translation>
</message>
<message>
<source>United Kingdom</source>
<translation>Մեծ Բրիտանիա</translation>
</message>
<message>
<source>United States</source>
<translation>ԱՄՆ</translation>
</message>
<message>
<source>Unsure</source>
<translation>Կասկածելի</translation>
</message>
<message>
<source>Untitled</source>
<translation>Անվերնագիր</translation>
</message>
<message>
<source>Vietnam</source>
<translation>Վիետնամ</translation>
</message>
<message>
<source>Week</source>
<translation>Շաբաթ</translation>
</message>
<message>
<source>When</source>
<translation>Երբ</translation>
</message>
<message>
<source>Where</source>
<translation>Որտեղ</translation>
</message>
<message>
<source>With those without a date</source>
<translation>Առանց ամսաթվի եղածների հետ</translation>
</message>
<message>
<source>Without a day, lines are those of the latest incident in sight.</source>
<translation>Առանց օր ընտրելու գծերը վերջին տեսանելի միջադեպի օրվանն են։</translation>
</message>
<message>
<source>Year</source>
<translation>Տարի</translation>
</message>
<message numerus="yes">
<source>at least {n}{range} killed</source>
<translation>
<numerusform>առնվազն {n}{range} զոհ</numerusform>
<numerusform>առնվազն {n}{range} զոհ</numerusform>
</translation>
</message>
<message>
<source>at sea</source>
<translation>ծովում</translation>
</message>
<message>
<source>border or region</source>
<translation>սահման կամ տարածաշրջան</translation>
</message>
<message>
<source>borders as held on the ground</source>
<translation>սահմաններն ըստ փաստացի վերահսկողության</translation>
</message>
<message>
<source>claimed by {states}</source>
<translation>հավակնում են՝ {states}</translation>
</message>
<message>
<source>country</source>
<translation>երկիր</translation>
</message>
<message>
<source>date not known</source>
<translation>ամսաթիվը հայտնի չէ</translation>
</message>
<message>
<source>disputed borders as seen by {whom}</source>
<translation>վիճելի սահմաններն ըստ՝ {whom}</translation>
</message>
<message>
<source>district</source>
<translation>շրջան</translation>
</message>
<message>
<source>exact place</source>
<translation>ճշգրիտ վայր</translation>
</message>
<message>
<source>mentioned</source>
<translation>հիշատակված</translation>
</message>
<message>
<source>named as an actor</source>
<translation>անվանված որպես մասնակից</translation>
</message>
<message>
<source>near the place</source>
<translation>վայրի մոտ</translation>
</message>
<message>
<source>nobody killed</source>
<translation>զոհ չկա</translation>
</message>
<message>
<source>not located</source>
<translation>տեղը որոշված չէ</translation>
</message>
<message>
<source>nothing located</source>
<translation>քարտեզի վրա վայր չկա</translation>
</message>
<message>
<source>of {total} in all</source>
<translation>ընդամենը {total}-ից</translation>
</message>
<message>
<source>place of writing</source>
<translation>հաղորդման վայր</translation>
</message>
<message>
<source>province</source>
<translation>մարզ</translation>
</message>
<message numerus="yes">
<source>up to {n} killed</source>
<translation>
<numerusform>մինչև {n} զոհ</numerusform>
<numerusform>մինչև {n} զոհ</numerusform>
</translation>
</message>
<message>
<source>whoever publishes this map</source>
<translation>այս քարտեզը հրապարակողի</translation>
</message>
<message numerus="yes">
<source>{n} features</source>
<translation>
<numerusform>{n} օբյեկտ</numerusform>
<numerusform>{n} օբյեկտ</numerusform>
</translation>
</message>
<message>
<source>{n} in {more} more</source>
<translation>{n}՝ ևս {more} տեղում</translation>
</message>
<message numerus="yes">
<source>{n} incidents</source>
<translation>
<numerusform>{n} միջադեպ</numerusform>
<numerusform>{n} միջադեպ</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} incidents here. Enter opens them.</source>
<translation>
<numerusform>Այստեղ {n} միջադեպ կա։ Enter-ը բացում է։</numerusform>
<numerusform>Այստեղ {n} միջադեպ կա։ Enter-ը բացում է։</numerusform>
</translation>
</message>
<message>
<source>{n} km</source>
<translation>{n} կմ</translation>
</message>
<message>
<source>{n} m</source>
<translation>{n} մ</translation>
</message>
<message>
<source>{n} more sentences</source>
<translation>ևս {n} նախադասություն</translation>
</message>
<message numerus="yes">
<source>{n} not located</source>
<translation>
<numerusform>{n}-ի տեղը որոշված չէ</numerusform>
<numerusform>{n}-ի տեղը որոշված չէ</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} not located, in the list only</source>
<translation>
<numerusform>{n}-ի տեղը որոշված չէ, միայն ցանկում</numerusform>
<numerusform>{n}-ի տեղը որոշված չէ, միայն ցանկում</numerusform>
</translation>
</message>
<message>
<source>{n} of {total}</source>
<translation>{n}՝ {total}-ից</translation>
</message>
<message numerus="yes">
<source>{n} places named</source>
<translation>
<numerusform>{n} անվանված վայր</numerusform>
<numerusform>{n} անվանված վայր</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} undated</source>
<translation>
<numerusform>{n}-ն առանց ամսաթվի</numerusform>
<numerusform>{n}-ն առանց ամսաթվի</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n}{range} killed</source>
<translation>
<numerusform>{n}{range} զոհ</numerusform>
<numerusform>{n}{range} զոհ</numerusform>
</translation>
</message>
<message>
<source>{what}, within {length}</source>
<translation>{what}, {length}-ի սահմաններում</translation>
</message>
</context>
</TS>
