"""Word lists of geoparsing that are no place names: titles, prepositions, months, verbs of speech."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of a text that are separated by white space."""
    return frozenset(text.split())


PREPOSITIONS = word_set(
    "in at from near to of outside across around between through into toward towards inside within over throughout"
    " northern southern eastern western central north south east west в во на из под у около близ возле до от через"
    " к между по за над із з зі від біля поблизу до у в на під à en au aux de du dans vers près chez entre a desde"
    " hacia cerca por entre sobre hasta in aus nach bei von bis über unter an auf zwischen nahe"
    " في من إلى قرب نحو مدينة بلدة قرية محافظة ولاية باتجاه وفي ومن وإلى در از به نزدیک شهر استان روستای اطراف"
    " أطراف بندر سوی քաղաք գյուղ մոտ ქალაქ სოფელ"
)
"""Words after which a place is likelier than a person."""

TITLES = word_set(
    "mr mrs ms miss dr prof professor sir lord lady king queen prince princess pope president minister premier"
    " chancellor senator sen rep representative governor gov mayor judge justice sheriff officer detective agent"
    " sergeant sgt lieutenant lt captain capt colonel col major maj general gen corporal cpl private pvt admiral adm"
    " commander commissioner chairman chairwoman secretary director spokesman spokeswoman spokesperson ambassador"
    " coach pastor rev father sister brother bishop saint deputy attorney analyst congressman congresswoman"
    " councilman ayatollah sheikh imam emir sultan mullah pm mp lawmaker activist lawyer journalist dictator"
    " strongman brigadier marshal chairperson premier"
)
"""Words before the name of a person."""

GIVEN_NAMES = word_set(
    "james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark"
    " donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob"
    " gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond"
    " patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle walter ethan jeremy"
    " harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan"
    " billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah louis"
    " bobby philip johnny mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty"
    " margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca"
    " sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine"
    " christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria"
    " kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara"
    " madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle"
    " beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori chelsea paris ahmed mohammed"
    " muhammad ali hassan hussein ibrahim omar khalid vladimir sergei dmitry ivan igor nikol ilham recep carlos luis"
    " jorge miguel pedro antonio francisco manuel pierre jacques jean hans karl abraham lincoln tony bill bob jim"
    " mike tom dan dave steve greg chris matt nick tim ken don ron jeff ben sam alex kate sue jane rose lee florence"
    " sydney milan chad kent clay dale brett troy travis cody"
    " abdul abdullah abdel abdelaziz abdirahman abiy abu ahmad aisha akbar aleksandr alexei aliyu alejandro amina amir"
    " amit ana anatoly andrei andres antonio anwar arash arjun armen artur asif aung aziz bakhyt bashar bashir"
    " benyamin boris bilal carmen claudia daniela davit denys diego dmytro eduardo elena emmanuel enrique erdogan"
    " ernesto esther fatima fatou felipe felix fernando francois fumio gamal gabriela giorgi giorgia giovanni giuseppe"
    " goran grigory guillermo gustavo habib hamid haruna hakan haji hassan heinrich henrik hiroshi hugo hossein huda"
    " ibrahima ibrahim idriss imran ines ingrid irina isaac ismail ivana jair jamal janos javier jawad jerzy"
    " joao joaquin johann jonas josef juma jens jun kamal karim kasym katarina kenji khaled khin kim kofi kumar"
    " kwame lars laszlo layla leila leonid leon lina liu lucia ludmila luiz luka lyudmila mahmoud mahmud malik"
    " mamadou manoj manuela marco marcos margarita mariam mariana mario marko marta martin marwan mateo matteo"
    " mehmet mikhail milos mirza mohamed mohammad mokhtar moussa murat mustafa mykola nadia najib narendra nasser"
    " natalia nguyen nicolas nikola nikolai nikos nino noor nur oksana olaf oleg oleksandr oleksiy olena olga"
    " osman ousmane pablo paolo pavel pavlo petro petr pham piotr prabowo rafael rahul raj rajesh ramzan"
    " ramon rania rashid raul ravi reza ricardo rodrigo rodrigue rosa ruslan salah saleh salim salman salva"
    " samir samuel sanjay sara sergey sergio shehbaz shinzo silvia sofia somchai stefan sunil svetlana"
    " taras tariq tatiana tayyip tenzin thabo tomas tran tunde umar usman vadim valery vasily vijay viktor vitaly"
    " volodymyr vyacheslav wei wilhelm xi xavier yahya yasser yevgeny yoshihide youssef yuri yulia yusuf zainab zeynep"
    " zhang zoran"
)
"""Common given names of many languages, small: "Paris Jackson" is no place."""

MORE_GIVEN_NAMES = GIVEN_NAMES | word_set(
    " andreas anna bernd birgit dieter dirk fritz gerd gerhard günter heike heinz helga holger horst jörg jürgen"
    " karin klaus kurt manfred markus monika nils norbert olaf petra rainer ralf renate rolf sabine sebastian sven"
    " torsten ulrich ulrike uwe werner wolfgang agnès anne antoine arnaud benoît bernard bruno camille catherine"
    " cécile céline christophe claire denis didier dominique édouard élisabeth émilie éric étienne fabien florent"
    " françois françoise gaël gérard gilles guillaume hélène henri hervé isabelle jérôme laurent louise luc marc"
    " mathieu maxime michel mireille monique nathalie olivier pascal philippe rémi sébastien serge sophie stéphane"
    " sylvie thierry valérie véronique yann yves álvaro andrés ángel beatriz césar consuelo dolores enrique esteban"
    " eva fernanda fernando ignacio inés íñigo isabel jaime javier jesús joaquín josé juana julio leopoldo lucía"
    " luisa manuela mercedes nicolás óscar pilar ramón rocío rosario salvador santiago soledad teresa tomás ximena"
    " yolanda ahmet ali ayşe bekir bülent burak cem cemal ebru emine emre engin fatih fatma ferit hakan halil hüseyin"
    " ibrahim ismet kemal levent mehmet meral mesut metin mustafa nihat okan orhan özgür recep selahattin selim"
    " serkan sibel süleyman şükrü tuncay ümit yavuz yılmaz zeki anar araz aygün aynur elçin elman elnur emin fuad"
    " günel hikmət kamran leyla mehriban namiq nigar rauf rəşad samir sevinc tural vüqar zaur алексей александр"
    " александра анатолий андрей анна антон артём артем борис вадим валентина валерий василий виктор виталий владимир"
    " вячеслав галина геннадий георгий глеб григорий денис дмитрий евгений екатерина елена иван игорь илья ирина"
    " кирилл константин ксения леонид людмила максим марина мария михаил наталья никита николай олег ольга павел пётр"
    " петр роман руслан светлана семён сергей станислав степан татьяна тимур фёдор юлия юрий андрій василь віктор"
    " віталій володимир галина дмитро євген іван ігор ірина катерина микола михайло наталія олександр олексій олена"
    " остап павло петро сергій тарас юлія юрій ярослав արամ արմեն արթուր գագիկ գոռ դավիթ լևոն հայկ մարիամ նիկոլ սերժ"
    " սուրեն վահան վարդան տիգրան անի անահիտ"
)
"""With those of other languages' news; the learned taggers were trained with the shorter list, so that it stays."""

ORGANISATION_WORDS = word_set(
    "inc corp co ltd llc plc gmbh university college school academy institute hospital church bank times post news"
    " herald tribune journal gazette press daily magazine radio tv fc united rovers wanderers city athletic motors"
    " airlines airways group holdings company foundation association society league committee council commission"
    " museum center centre team agency party army front brigade brigades battalion movement militia corporation"
    " energy oil airport bancorp capital club clinic laboratories pharma prize award cup open derby fc"
)
"""Words after a place name that make an organisation of it."""

CALENDAR = word_set(
    "january february march april may june july august september october november december jan feb mar apr jun jul"
    " aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs"
    " fri sat sun today yesterday tomorrow easter christmas ramadan"
)

COMMON_WORDS = word_set(
    "the a an and or but if in on at by to of for from with as is was are were be been has have had not no yes he"
    " she it they we you i his her its their our your my this that these those there here who what when where which"
    " why how all any both each few more most other some such only own same so than too very can will just should"
    " now also after before during under over again then once about against between into through above below up down"
    " out off while because until although though since many much another every either neither one two three four"
    " five six seven eight nine ten hundred thousand million first second third last next new old former late early"
    " good great big little high low long short man men woman women people police officials army government state"
    " county city town village district north south east west northern southern eastern western central upper lower"
    " street road avenue park school university house senate court bank hospital church center house white black red"
    " green blue brown gray golden silver gold god lord king queen prince mobile reading bath nice split male beer"
    " best battle bar ball best bend born bell boom bow brand bright buck bush bay beach bird board call camp care"
    " case cash chase church clay close club college colon commerce cook corn cross day deal deer defiance delta"
    " dike drake eagle early enterprise energy eye fair farmer field fish flag flint fly force forest fountain fox"
    " friend friendship frost garden gas gate general globe grace grand green grove guide hall harmony hazard head"
    " heart help hill hit home hope horse hot hunter hurricane imperial independence index industry inn iron island"
    " jet joint joy judge jump justice key kill kind lake lane large law lead liberal liberty light line lion list"
    " live lodge loop love lucky major maker mark market mars mass media mercury mild mine miss mission moon most"
    " mother mount mountain much music nation natural night normal novel oak ocean office open opportunity orange"
    " order page paint paradise parade park party peace pearl people perfect pilot pink pitt plan plant point police"
    " polo pool port post power pride progress protection province quality quick ready real rice rich ring river"
    " rock rose royal rule run rural sale salt sand save sea secretary see service shell ship show sign silk sky"
    " smart snow social soda son song star start station stone strong success sugar summit sun sunday surprise"
    " temple time times today trade train tree trust truth union unity valley victory view village voice war warrior"
    " water wave way welcome well what wheel white wild win wind winter wish wood world worth yellow young zone"
    " internet today federal president officer minister congress democrat republican bible easter opp along hill"
    " police defense interior health foreign press allah eden batman van sale same such un am me do go be us it or"
    " ok oh hi id la de el le al san den das der die und mit par les des sur que para con por los las una del en es"
    " se no si ya su como este esta pero más er sie wir ich ihr sein haben nach"
)
"""Common words that small places bear too; a capital at the beginning of a sentence says nothing there."""

CASELESS_WORDS = word_set(
    "الجديدة بركان السيول القائم الجبل الوسطى الشمال الجنوب الشرق الغرب الرئيس الوزير الجيش النصر السلام الأمل الحرية"
    " المدينة القرية الحدود الساحل الوحدة العمل الأحد صالح حسن علي محمد أحمد خالد سعيد کار دنیا مردم ایستگاه مرز ساحل"
    " شهید امام احمد رضا حسین ნათელი გაზი გაზის გაზს ელჩი ომი მთა ბანკი გზა"
)
"""Words of languages without capitals that are places, too, but hardly ever meant as such."""

SPEECH_VERBS = word_set(
    "said says say saying announced announces denied denies warned warns accused accuses accusing claimed claims"
    " called calls urged urges demanded demands insisted insists responded responds respond replied refused refuses"
    " rejected rejects agreed agrees condemned condemns criticized criticised vowed vows threatened threatens blamed"
    " blames told wants wanted hopes sought seeks signed recalled expelled sanctioned backed backs supports"
    " supported considers regards views fears believes confirmed confirms acknowledged admitted expressed pledged"
    " promised ordered decided plans planned intends maintains argues argued declared recognized recognised summoned"
    " deployed withdrew retaliated dispatched offered proposed invaded preparing planning considering weighing seeking"
    " pushing pressing trying hoping urging warning sending preparing negotiating asking offering threatening backing"
    " supporting refusing insisting accusing demanding protested prepares considers weighs approved signaled signalled"
    " imposed imposes imposing pledges pledging vowing lifted lifts suspended suspends severed ratified annexed"
    " mobilised mobilized banned bans froze freezes halted scrapped vetoed welcomed welcomes hailed hinted"
    " boycotted brokered mediated mulls withdraws recalls expels"
)
"""Verbs whose subject is a person or a government."""

ADDRESSED_VERBS = word_set(
    "accused accuse accuses accusing blamed blames blaming urged urges urging told warned warns criticized"
    " condemned called asked pressed pressured sanctioned"
)
"""Verbs whose object is a person or a government."""

AUXILIARIES = word_set(
    "has have had also will would did does do not never n t yet again still is was may might should itself too now then"
    " already once twice since"
)

ACTOR_NOUNS = word_set(
    "troops forces army military soldiers police government officials authorities president minister ministers"
    " ministry parliament navy warplanes jets aircraft drones artillery rebels militants fighters separatists"
    " militia leader leaders diplomats diplomat ambassador embassy envoy spokesman spokeswoman officers officer"
    " commander commanders servicemen peacekeepers media delegation side positions"
)
"""What a demonym or a possessive makes an actor of: "Armenian troops", "Baku's forces"."""
