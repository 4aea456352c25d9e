<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
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
<translation>Похищение / насильственное исчезновение</translation>
</message>
<message>
<source>Accident</source>
<translation>Несчастный случай</translation>
</message>
<message>
<source>Agreement</source>
<translation>Соглашение</translation>
</message>
<message>
<source>Air/drone strike</source>
<translation>Удар с воздуха или беспилотника</translation>
</message>
<message>
<source>Armed clash</source>
<translation>Вооружённое столкновение</translation>
</message>
<message>
<source>Arrests</source>
<translation>Аресты</translation>
</message>
<message>
<source>Attack</source>
<translation>Нападение</translation>
</message>
<message>
<source>Battles</source>
<translation>Бои</translation>
</message>
<message>
<source>Chemical weapon</source>
<translation>Химическое оружие</translation>
</message>
<message>
<source>Disrupted weapons use</source>
<translation>Пресечённое применение оружия</translation>
</message>
<message>
<source>Earthquake</source>
<translation>Землетрясение</translation>
</message>
<message>
<source>Epidemic</source>
<translation>Эпидемия</translation>
</message>
<message>
<source>Excessive force against protesters</source>
<translation>Чрезмерная сила против протестующих</translation>
</message>
<message>
<source>Explosions/Remote violence</source>
<translation>Взрывы / дистанционное насилие</translation>
</message>
<message>
<source>Flood</source>
<translation>Наводнение</translation>
</message>
<message>
<source>Government regains territory</source>
<translation>Власти возвращают территорию</translation>
</message>
<message>
<source>Grenade</source>
<translation>Граната</translation>
</message>
<message>
<source>Headquarters or base established</source>
<translation>Создание штаба или базы</translation>
</message>
<message>
<source>Landslide</source>
<translation>Оползень</translation>
</message>
<message>
<source>Looting/property destruction</source>
<translation>Мародёрство / уничтожение имущества</translation>
</message>
<message>
<source>Mob violence</source>
<translation>Насилие толпы</translation>
</message>
<message>
<source>Non-state actor overtakes territory</source>
<translation>Негосударственная сила захватывает территорию</translation>
</message>
<message>
<source>Non-violent transfer of territory</source>
<translation>Ненасильственная передача территории</translation>
</message>
<message>
<source>Other</source>
<translation>Другое</translation>
</message>
<message>
<source>Peaceful protest</source>
<translation>Мирный протест</translation>
</message>
<message>
<source>People killed or hurt</source>
<translation>Погибшие и пострадавшие</translation>
</message>
<message>
<source>Protest with intervention</source>
<translation>Протест с вмешательством</translation>
</message>
<message>
<source>Protests</source>
<translation>Протесты</translation>
</message>
<message>
<source>Remote explosive/landmine/IED</source>
<translation>Заложенный заряд / мина / СВУ</translation>
</message>
<message>
<source>Riots</source>
<translation>Беспорядки</translation>
</message>
<message>
<source>Sexual violence</source>
<translation>Сексуальное насилие</translation>
</message>
<message>
<source>Shelling/artillery/missile attack</source>
<translation>Обстрел / артиллерия / ракетный удар</translation>
</message>
<message>
<source>Storm</source>
<translation>Буря</translation>
</message>
<message>
<source>Strategic developments</source>
<translation>Стратегические события</translation>
</message>
<message>
<source>Suicide bomb</source>
<translation>Подрыв смертника</translation>
</message>
<message>
<source>Unclassified</source>
<translation>Без класса</translation>
</message>
<message>
<source>Violence against civilians</source>
<translation>Насилие против гражданских лиц</translation>
</message>
<message>
<source>Violent demonstration</source>
<translation>Насильственная демонстрация</translation>
</message>
<message>
<source>Volcanic eruption</source>
<translation>Извержение вулкана</translation>
</message>
<message>
<source>Wildfire</source>
<translation>Природный пожар</translation>
</message>
</context>
<context>
<name>gisviewer</name>
<message numerus="yes">
<source> and {n} more</source>
<translation>
<numerusform>и ещё {n}</numerusform>
<numerusform>и ещё {n}</numerusform>
<numerusform>и ещё {n}</numerusform>
</translation>
</message>
<message>
<source> km</source>
<translation> км</translation>
</message>
<message>
<source> px</source>
<translation> пкс</translation>
</message>
<message>
<source>&amp;About</source>
<translation>&amp;О программе</translation>
</message>
<message>
<source>&amp;Add an incident from the selected words</source>
<translation>&amp;Добавить инцидент из выделенных слов</translation>
</message>
<message>
<source>&amp;Analysis</source>
<translation>&amp;Анализ</translation>
</message>
<message>
<source>&amp;Buffer around features …</source>
<translation>&amp;Буфер вокруг объектов …</translation>
</message>
<message>
<source>&amp;Charts</source>
<translation>&amp;Диаграммы</translation>
</message>
<message>
<source>&amp;Check the installation</source>
<translation>&amp;Проверить установку</translation>
</message>
<message>
<source>&amp;Clear the filter</source>
<translation>&amp;Сбросить фильтр</translation>
</message>
<message>
<source>&amp;Clear the selection of features</source>
<translation>&amp;Снять выделение объектов</translation>
</message>
<message>
<source>&amp;Delete the incidents</source>
<translation>&amp;Удалить инциденты</translation>
</message>
<message>
<source>&amp;Edit</source>
<translation>&amp;Правка</translation>
</message>
<message>
<source>&amp;Export …</source>
<translation>&amp;Экспорт …</translation>
</message>
<message>
<source>&amp;File</source>
<translation>&amp;Файл</translation>
</message>
<message>
<source>&amp;Filter beside the map</source>
<translation>&amp;Фильтр рядом с картой</translation>
</message>
<message>
<source>&amp;Find anything …</source>
<translation>&amp;Найти что угодно …</translation>
</message>
<message>
<source>&amp;Find in articles and incidents</source>
<translation>&amp;Найти в статьях и инцидентах</translation>
</message>
<message>
<source>&amp;Full screen</source>
<translation>&amp;Полный экран</translation>
</message>
<message>
<source>&amp;Go through the queue</source>
<translation>&amp;Пройти очередь</translation>
</message>
<message>
<source>&amp;Help</source>
<translation>&amp;Справка</translation>
</message>
<message>
<source>&amp;History</source>
<translation>&amp;История</translation>
</message>
<message>
<source>&amp;Import incidents from a table …</source>
<translation>&amp;Импорт инцидентов из таблицы …</translation>
</message>
<message>
<source>&amp;Keys</source>
<translation>&amp;Клавиши</translation>
</message>
<message>
<source>&amp;Layers</source>
<translation>&amp;Слои</translation>
</message>
<message>
<source>&amp;Line</source>
<translation>&amp;Линия</translation>
</message>
<message>
<source>&amp;Manual</source>
<translation>&amp;Руководство</translation>
</message>
<message>
<source>&amp;Measure</source>
<translation>&amp;Измерить</translation>
</message>
<message>
<source>&amp;Merge the incidents</source>
<translation>&amp;Объединить инциденты</translation>
</message>
<message>
<source>&amp;New project</source>
<translation>&amp;Новый проект</translation>
</message>
<message>
<source>&amp;Next panel</source>
<translation>&amp;Следующая панель</translation>
</message>
<message>
<source>&amp;Not mapped</source>
<translation>&amp;Не на карте</translation>
</message>
<message>
<source>&amp;Online basemap, on or off</source>
<translation>&amp;Сетевая карта: вкл. или выкл.</translation>
</message>
<message>
<source>&amp;Open articles …</source>
<translation>&amp;Открыть статьи …</translation>
</message>
<message>
<source>&amp;Panels</source>
<translation>&amp;Панели</translation>
</message>
<message>
<source>&amp;Paste an article</source>
<translation>&amp;Вставить статью</translation>
</message>
<message>
<source>&amp;Point</source>
<translation>&amp;Точка</translation>
</message>
<message>
<source>&amp;Previous panel</source>
<translation>&amp;Предыдущая панель</translation>
</message>
<message>
<source>&amp;Quit</source>
<translation>В&amp;ыход</translation>
</message>
<message>
<source>&amp;Redo</source>
<translation>&amp;Повторить</translation>
</message>
<message>
<source>&amp;Reset the layout</source>
<translation>&amp;Сбросить расположение панелей</translation>
</message>
<message>
<source>&amp;Review</source>
<translation>Про&amp;верка</translation>
</message>
<message>
<source>&amp;Save</source>
<translation>&amp;Сохранить</translation>
</message>
<message>
<source>&amp;Settings …</source>
<translation>&amp;Настройки …</translation>
</message>
<message>
<source>&amp;Split the incident by sentences</source>
<translation>&amp;Разделить инцидент по предложениям</translation>
</message>
<message>
<source>&amp;Table of incidents</source>
<translation>&amp;Таблица инцидентов</translation>
</message>
<message>
<source>&amp;Undo</source>
<translation>&amp;Отменить</translation>
</message>
<message>
<source>&amp;View</source>
<translation>&amp;Вид</translation>
</message>
<message>
<source>0 of {total} shown: the filter hides everything.</source>
<translation>Показано 0 из {total}: фильтр скрывает всё.</translation>
</message>
<message>
<source>A colour of its own</source>
<translation>Собственный цвет</translation>
</message>
<message>
<source>A copy is in {path}.</source>
<translation>Копия сохранена в {path}.</translation>
</message>
<message>
<source>A double click or Enter ends it, Backspace takes the last point back, Escape gives up.</source>
<translation>Двойной щелчок или Enter завершает, Backspace убирает последнюю точку, Escape отменяет.</translation>
</message>
<message>
<source>A draft: all that was not rejected</source>
<translation>Черновик: всё, что не отклонено</translation>
</message>
<message>
<source>A file of this name exists; you will be asked before it is replaced.</source>
<translation>Файл с таким именем есть; перед заменой будет задан вопрос.</translation>
</message>
<message>
<source>A government</source>
<translation>Правительство</translation>
</message>
<message>
<source>A government, not a place</source>
<translation>Правительство, а не место</translation>
</message>
<message>
<source>A month</source>
<translation>Месяц</translation>
</message>
<message>
<source>A name, or coordinates in any notation</source>
<translation>Название или координаты в любой записи</translation>
</message>
<message>
<source>A picture of the map is on the clipboard.</source>
<translation>Изображение карты скопировано в буфер обмена.</translation>
</message>
<message>
<source>A sentence under the title</source>
<translation>Предложение под заголовком</translation>
</message>
<message>
<source>A short report made for trying out</source>
<translation>Короткий отчёт для пробы</translation>
</message>
<message>
<source>A text, PDF, web page or mail</source>
<translation>Текст, PDF, веб-страница или письмо</translation>
</message>
<message>
<source>A week</source>
<translation>Неделя</translation>
</message>
<message>
<source>A year</source>
<translation>Год</translation>
</message>
<message>
<source>A&amp;ccept the incidents</source>
<translation>П&amp;ринять инциденты</translation>
</message>
<message>
<source>A&amp;rea</source>
<translation>О&amp;бласть</translation>
</message>
<message>
<source>A3, landscape</source>
<translation>A3, альбомная</translation>
</message>
<message>
<source>A4, landscape</source>
<translation>A4, альбомная</translation>
</message>
<message>
<source>A4, upright</source>
<translation>A4, книжная</translation>
</message>
<message>
<source>About GIS Viewer</source>
<translation>О программе GIS Viewer</translation>
</message>
<message>
<source>Accept</source>
<translation>Принять</translation>
</message>
<message>
<source>Accept it at that place</source>
<translation>Принять в этом месте</translation>
</message>
<message numerus="yes">
<source>Accept {n} incidents</source>
<translation>
<numerusform>Принять {n} инцидент</numerusform>
<numerusform>Принять {n} инцидента</numerusform>
<numerusform>Принять {n} инцидентов</numerusform>
</translation>
</message>
<message>
<source>Accept “{title}”</source>
<translation>Принять «{title}»</translation>
</message>
<message>
<source>Accepted</source>
<translation>Принят</translation>
</message>
<message>
<source>Action</source>
<translation>Действие</translation>
</message>
<message>
<source>Actor</source>
<translation>Участник</translation>
</message>
<message>
<source>Actors</source>
<translation>Участники</translation>
</message>
<message>
<source>Add a &amp;layer …</source>
<translation>Добавить &amp;слой …</translation>
</message>
<message>
<source>Add a layer</source>
<translation>Добавить слой</translation>
</message>
<message>
<source>Add a layer first.</source>
<translation>Сначала добавьте слой.</translation>
</message>
<message>
<source>Add a layer of areas first.</source>
<translation>Сначала добавьте слой областей.</translation>
</message>
<message>
<source>Add a sentence to “{title}”</source>
<translation>Добавить предложение к «{title}»</translation>
</message>
<message>
<source>Add an incident</source>
<translation>Добавить инцидент</translation>
</message>
<message>
<source>Add an incident along a &amp;line</source>
<translation>Добавить инцидент вдоль &amp;линии</translation>
</message>
<message>
<source>Add an incident at a &amp;point of the map</source>
<translation>Добавить инцидент в &amp;точке карты</translation>
</message>
<message>
<source>Add an incident over an ar&amp;ea</source>
<translation>Добавить инцидент на об&amp;ласти</translation>
</message>
<message>
<source>Add layer “{name}”</source>
<translation>Добавить слой «{name}»</translation>
</message>
<message>
<source>Add layers</source>
<translation>Добавить слои</translation>
</message>
<message>
<source>Add the selected &amp;words to the incident</source>
<translation>Добавить выделенные с&amp;лова к инциденту</translation>
</message>
<message numerus="yes">
<source>Add {n} layers</source>
<translation>
<numerusform>Добавить {n} слой</numerusform>
<numerusform>Добавить {n} слоя</numerusform>
<numerusform>Добавить {n} слоёв</numerusform>
</translation>
</message>
<message>
<source>Add “{title}”</source>
<translation>Добавить «{title}»</translation>
</message>
<message>
<source>Address</source>
<translation>Адрес</translation>
</message>
<message>
<source>Adds a layer of the incidents with the nearest feature and how far away it is.</source>
<translation>Добавляет слой инцидентов с ближайшим объектом и расстоянием до него.</translation>
</message>
<message>
<source>Adds a layer of the incidents with the nearest land border and how far away it is.</source>
<translation>Добавляет слой инцидентов с ближайшей сухопутной границей и расстоянием до неё.</translation>
</message>
<message>
<source>Adds the area within a distance of the features as a layer.</source>
<translation>Добавляет слоем область в пределах расстояния от объектов.</translation>
</message>
<message>
<source>Adds the areas as a layer coloured by the number of incidents, with the number of people killed.</source>
<translation>Добавляет области слоем, раскрашенным по числу инцидентов, с числом погибших.</translation>
</message>
<message>
<source>All articles</source>
<translation>Все статьи</translation>
</message>
<message>
<source>All articles in it</source>
<translation>Все статьи в ней</translation>
</message>
<message>
<source>All files</source>
<translation>Все файлы</translation>
</message>
<message>
<source>All incidents are shown.</source>
<translation>Показаны все инциденты.</translation>
</message>
<message>
<source>Ambiguous</source>
<translation>Неоднозначно</translation>
</message>
<message>
<source>Analysis “{name}”</source>
<translation>Анализ «{name}»</translation>
</message>
<message>
<source>Another one, by its code or name</source>
<translation>Другая, по коду или названию</translation>
</message>
<message>
<source>Another reason …</source>
<translation>Другая причина …</translation>
</message>
<message>
<source>Any role</source>
<translation>Любая роль</translation>
</message>
<message>
<source>Any status</source>
<translation>Любой статус</translation>
</message>
<message>
<source>Apply a correction elsewhere</source>
<translation>Применить исправление в других местах</translation>
</message>
<message>
<source>Apply all now</source>
<translation>Применить все сейчас</translation>
</message>
<message>
<source>Apply it there …</source>
<translation>Применить там …</translation>
</message>
<message>
<source>Apply the last correction to other mentions</source>
<translation>Применить последнее исправление к другим упоминаниям</translation>
</message>
<message>
<source>Apply the rules</source>
<translation>Применить правила</translation>
</message>
<message numerus="yes">
<source>Apply to {n}</source>
<translation>
<numerusform>Применить к {n}</numerusform>
<numerusform>Применить к {n}</numerusform>
<numerusform>Применить к {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Apply “{words}” to {n} others</source>
<translation>
<numerusform>Применить «{words}» ещё к {n}</numerusform>
<numerusform>Применить «{words}» ещё к {n}</numerusform>
<numerusform>Применить «{words}» ещё к {n}</numerusform>
</translation>
</message>
<message>
<source>Area</source>
<translation>Площадь</translation>
</message>
<message>
<source>Area {area}, outline {length}</source>
<translation>Площадь {area}, контур {length}</translation>
</message>
<message>
<source>Areas</source>
<translation>Области</translation>
</message>
<message>
<source>Article</source>
<translation>Статья</translation>
</message>
<message>
<source>Articles</source>
<translation>Статьи</translation>
</message>
<message>
<source>Articles are files such as .txt, .html, .pdf, .docx, .eml or .jsonl.</source>
<translation>Статьи — это файлы .txt, .html, .pdf, .docx, .eml или .jsonl.</translation>
</message>
<message>
<source>As a layer</source>
<translation>Как слой</translation>
</message>
<message>
<source>As in “12 wounded; 300–500 displaced”</source>
<translation>Например: «12 wounded; 300–500 displaced»</translation>
</message>
<message>
<source>As incidents</source>
<translation>Как инциденты</translation>
</message>
<message>
<source>As many features in each</source>
<translation>Поровну объектов в каждом</translation>
</message>
<message>
<source>At sea</source>
<translation>В море</translation>
</message>
<message>
<source>Attribute table</source>
<translation>Таблица атрибутов</translation>
</message>
<message>
<source>Attributes</source>
<translation>Атрибуты</translation>
</message>
<message>
<source>Attributes of the feature</source>
<translation>Атрибуты объекта</translation>
</message>
<message>
<source>Author</source>
<translation>Автор</translation>
</message>
<message>
<source>Back</source>
<translation>Назад</translation>
</message>
<message>
<source>Back to the default: {label}</source>
<translation>Вернуть по умолчанию: {label}</translation>
</message>
<message>
<source>Back to the defaults</source>
<translation>Вернуть значения по умолчанию</translation>
</message>
<message>
<source>Becomes</source>
<translation>Становится</translation>
</message>
<message>
<source>Before the first step</source>
<translation>До первого шага</translation>
</message>
<message>
<source>Begin anew</source>
<translation>Начать заново</translation>
</message>
<message>
<source>Blue to yellow</source>
<translation>От синего к жёлтому</translation>
</message>
<message>
<source>Border or region</source>
<translation>Граница или регион</translation>
</message>
<message>
<source>Borders</source>
<translation>Границы</translation>
</message>
<message>
<source>Breaks</source>
<translation>Пороги</translation>
</message>
<message>
<source>Buffer around features</source>
<translation>Буфер вокруг объектов</translation>
</message>
<message>
<source>By</source>
<translation>Автор</translation>
</message>
<message>
<source>By keyboard: arrows move the map, Enter takes its middle. Escape gives up.</source>
<translation>С клавиатуры: стрелки двигают карту, Enter берёт её середину. Escape отменяет.</translation>
</message>
<message>
<source>CSV</source>
<translation>CSV</translation>
</message>
<message>
<source>CSV, ACLED-shaped</source>
<translation>CSV в форме ACLED</translation>
</message>
<message>
<source>CSV, UCDP-shaped</source>
<translation>CSV в форме UCDP</translation>
</message>
<message>
<source>Cancel</source>
<translation>Отмена</translation>
</message>
<message>
<source>Cancel everything</source>
<translation>Отменить всё</translation>
</message>
<message>
<source>Cancel the work under way</source>
<translation>Прервать текущую работу</translation>
</message>
<message>
<source>Cancel: {label}</source>
<translation>Прервать: {label}</translation>
</message>
<message>
<source>Casualties</source>
<translation>Потери</translation>
</message>
<message>
<source>Categories: a colour for each value</source>
<translation>Категории: цвет для каждого значения</translation>
</message>
<message>
<source>Change</source>
<translation>Изменить</translation>
</message>
<message>
<source>Change how exactly the date is known</source>
<translation>Изменить точность даты</translation>
</message>
<message>
<source>Change the actors</source>
<translation>Изменить участников</translation>
</message>
<message>
<source>Change the casualties</source>
<translation>Изменить потери</translation>
</message>
<message>
<source>Change the coordinates …</source>
<translation>Изменить координаты …</translation>
</message>
<message>
<source>Change the dates</source>
<translation>Изменить даты</translation>
</message>
<message>
<source>Change the day of publication</source>
<translation>Изменить день публикации</translation>
</message>
<message>
<source>Change the facts of “{title}”</source>
<translation>Изменить сведения о «{title}»</translation>
</message>
<message>
<source>Change the notes</source>
<translation>Изменить заметки</translation>
</message>
<message>
<source>Change the number of deaths</source>
<translation>Изменить число погибших</translation>
</message>
<message>
<source>Change the precision</source>
<translation>Изменить точность</translation>
</message>
<message>
<source>Change the sub-type</source>
<translation>Изменить подтип</translation>
</message>
<message>
<source>Change the tags</source>
<translation>Изменить метки</translation>
</message>
<message>
<source>Change the title</source>
<translation>Изменить заголовок</translation>
</message>
<message>
<source>Change the type</source>
<translation>Изменить тип</translation>
</message>
<message>
<source>Chapters</source>
<translation>Разделы</translation>
</message>
<message numerus="yes">
<source>Check again: take {n} changes</source>
<translation>
<numerusform>Перепроверка: принять {n} изменение</numerusform>
<numerusform>Перепроверка: принять {n} изменения</numerusform>
<numerusform>Перепроверка: принять {n} изменений</numerusform>
</translation>
</message>
<message>
<source>Check all incidents</source>
<translation>Проверить все инциденты</translation>
</message>
<message>
<source>Check the articles a&amp;gain …</source>
<translation>Перепроверить с&amp;татьи …</translation>
</message>
<message>
<source>Check the articles again</source>
<translation>Перепроверить статьи</translation>
</message>
<message>
<source>Check the installation</source>
<translation>Проверить установку</translation>
</message>
<message>
<source>Check the name; it may have been moved.</source>
<translation>Проверьте имя: файл мог быть перемещён.</translation>
</message>
<message>
<source>Check the two dates; the first is the start.</source>
<translation>Проверьте обе даты: первая — начало.</translation>
</message>
<message>
<source>Check what was found</source>
<translation>Проверьте найденное</translation>
</message>
<message>
<source>Checking the incidents</source>
<translation>Проверка инцидентов</translation>
</message>
<message>
<source>Checking the installation</source>
<translation>Проверка установки</translation>
</message>
<message>
<source>Checking …</source>
<translation>Проверка …</translation>
</message>
<message>
<source>Choose the place on the map</source>
<translation>Выбрать место на карте</translation>
</message>
<message>
<source>Choose this place</source>
<translation>Выбрать это место</translation>
</message>
<message>
<source>Choose this place instead</source>
<translation>Выбрать это место</translation>
</message>
<message>
<source>Choose what they really are. The file stays as it is.</source>
<translation>Выберите, какие они на самом деле. Файл останется как есть.</translation>
</message>
<message>
<source>Choose “Attribute table” in the menu of a layer to see its rows here.</source>
<translation>Чтобы увидеть строки слоя, выберите «Таблица атрибутов» в его меню.</translation>
</message>
<message>
<source>Choose …</source>
<translation>Выбрать …</translation>
</message>
<message>
<source>Classes</source>
<translation>Классы</translation>
</message>
<message>
<source>Classes or labels were left out where a layer lacks their field.</source>
<translation>Классы или подписи опущены там, где в слое нет их поля.</translation>
</message>
<message>
<source>Classes, at most</source>
<translation>Классов, не больше</translation>
</message>
<message>
<source>Clear the filter</source>
<translation>Сбросить фильтр</translation>
</message>
<message>
<source>Clear the selection</source>
<translation>Снять выделение</translation>
</message>
<message>
<source>Click a coloured word, a marker or a row of the table: the other two show the same place.</source>
<translation>Щёлкните цветное слово, маркер или строку таблицы: остальные два покажут то же место.</translation>
</message>
<message>
<source>Click a feature of a layer on the map to see its attributes here.</source>
<translation>Щёлкните объект слоя на карте, чтобы увидеть здесь его атрибуты.</translation>
</message>
<message>
<source>Click on the map where it happened.</source>
<translation>Щёлкните на карте, где это произошло.</translation>
</message>
<message>
<source>Click points on the map, or press the space bar for its middle.</source>
<translation>Щёлкайте точки на карте или нажимайте пробел для её середины.</translation>
</message>
<message>
<source>Click the place on the map (Alt+P)</source>
<translation>Щёлкнуть место на карте (Alt+P)</translation>
</message>
<message>
<source>Close</source>
<translation>Закрыть</translation>
</message>
<message>
<source>Close call: {name} ({what}) is almost as likely.</source>
<translation>Почти поровну: {name} ({what}) почти так же вероятно.</translation>
</message>
<message>
<source>Close the article</source>
<translation>Закрыть статью</translation>
</message>
<message>
<source>Close the hints</source>
<translation>Закрыть подсказки</translation>
</message>
<message>
<source>Close the later copy</source>
<translation>Закрыть более позднюю копию</translation>
</message>
<message>
<source>Close the message</source>
<translation>Закрыть сообщение</translation>
</message>
<message>
<source>Close the panel “{name}”</source>
<translation>Закрыть панель «{name}»</translation>
</message>
<message>
<source>Close “{title}”</source>
<translation>Закрыть «{title}»</translation>
</message>
<message>
<source>Code or name</source>
<translation>Код или название</translation>
</message>
<message>
<source>Codes of precision</source>
<translation>Коды точности</translation>
</message>
<message>
<source>Colour</source>
<translation>Цвет</translation>
</message>
<message>
<source>Colour of the labels</source>
<translation>Цвет подписей</translation>
</message>
<message>
<source>Colours</source>
<translation>Цвета</translation>
</message>
<message>
<source>Column</source>
<translation>Столбец</translation>
</message>
<message>
<source>Compare</source>
<translation>Сравнить</translation>
</message>
<message>
<source>Compare with = != &lt; &lt;= &gt; &gt;=, like 'New%', in ('a', 'b'), between 1 and 9, is null; join with and, or, not. Names with blanks stand in "double quotes".</source>
<translation>Сравнивайте через = != &lt; &lt;= &gt; &gt;=, like 'Нов%', in ('a', 'b'), between 1 and 9, is null; соединяйте через and, or, not. Имена с пробелами берите в "двойные кавычки".</translation>
</message>
<message>
<source>Comparing articles</source>
<translation>Сравнение статей</translation>
</message>
<message>
<source>Confidence</source>
<translation>Уверенность</translation>
</message>
<message>
<source>Coordinate reference system</source>
<translation>Система координат</translation>
</message>
<message>
<source>Coordinates</source>
<translation>Координаты</translation>
</message>
<message>
<source>Coordinates of layer “{name}”</source>
<translation>Координаты слоя «{name}»</translation>
</message>
<message>
<source>Coordinates of the file</source>
<translation>Координаты в файле</translation>
</message>
<message>
<source>Copied</source>
<translation>Скопировано</translation>
</message>
<message>
<source>Copy</source>
<translation>Копировать</translation>
</message>
<message>
<source>Copy a &amp;report on this installation</source>
<translation>Скопировать &amp;отчёт об установке</translation>
</message>
<message>
<source>Copy the &amp;map as a picture</source>
<translation>Копировать &amp;карту как изображение</translation>
</message>
<message>
<source>Copy the &amp;table</source>
<translation>Копировать та&amp;блицу</translation>
</message>
<message>
<source>Copy the report</source>
<translation>Скопировать отчёт</translation>
</message>
<message>
<source>Copy the selected rows</source>
<translation>Копировать выделенные строки</translation>
</message>
<message>
<source>Copy the style</source>
<translation>Копировать стиль</translation>
</message>
<message>
<source>Copy the style of a layer first.</source>
<translation>Сначала скопируйте стиль слоя.</translation>
</message>
<message>
<source>Copy the text of an article first.</source>
<translation>Сначала скопируйте текст статьи.</translation>
</message>
<message>
<source>Copying the map</source>
<translation>Копирование карты</translation>
</message>
<message>
<source>Correct</source>
<translation>Исправить</translation>
</message>
<message>
<source>Correct the place</source>
<translation>Исправить место</translation>
</message>
<message>
<source>Country</source>
<translation>Страна</translation>
</message>
<message>
<source>Dark</source>
<translation>Тёмный</translation>
</message>
<message>
<source>Data</source>
<translation>Данные</translation>
</message>
<message>
<source>Date</source>
<translation>Дата</translation>
</message>
<message>
<source>Date after publication</source>
<translation>Дата позже публикации</translation>
</message>
<message>
<source>Date, or first day</source>
<translation>Дата или первый день</translation>
</message>
<message>
<source>Date: {words}</source>
<translation>Дата: {words}</translation>
</message>
<message>
<source>Dateline</source>
<translation>Место подачи</translation>
</message>
<message>
<source>Dates</source>
<translation>Даты</translation>
</message>
<message>
<source>Dates in numbers</source>
<translation>Даты цифрами</translation>
</message>
<message>
<source>Dates, coordinates, countries, sources and numbers of all incidents can be checked here.</source>
<translation>Здесь можно проверить даты, координаты, страны, источники и числа всех инцидентов.</translation>
</message>
<message>
<source>Day of publication</source>
<translation>День публикации</translation>
</message>
<message>
<source>Deaths</source>
<translation>Погибшие</translation>
</message>
<message>
<source>Decisions are signed with your initials, and you have set none.</source>
<translation>Решения подписываются вашими инициалами, а вы их не указали.</translation>
</message>
<message numerus="yes">
<source>Delete {n} incidents</source>
<translation>
<numerusform>Удалить {n} инцидент</numerusform>
<numerusform>Удалить {n} инцидента</numerusform>
<numerusform>Удалить {n} инцидентов</numerusform>
</translation>
</message>
<message>
<source>Denied</source>
<translation>Опровергнуто</translation>
</message>
<message>
<source>Detach or attach the panel “{name}”</source>
<translation>Открепить или закрепить панель «{name}»</translation>
</message>
<message>
<source>Details</source>
<translation>Подробности</translation>
</message>
<message>
<source>Different values</source>
<translation>Разных значений</translation>
</message>
<message>
<source>Discard</source>
<translation>Отбросить</translation>
</message>
<message>
<source>Discard it</source>
<translation>Отбросить</translation>
</message>
<message>
<source>Distance</source>
<translation>Расстояние</translation>
</message>
<message>
<source>Distance to the nearest &amp;border …</source>
<translation>Расстояние до ближайшей &amp;границы …</translation>
</message>
<message>
<source>Distance to the nearest border</source>
<translation>Расстояние до ближайшей границы</translation>
</message>
<message>
<source>District</source>
<translation>Район</translation>
</message>
<message>
<source>Done</source>
<translation>Готово</translation>
</message>
<message>
<source>Double click or Enter: go to the state after this step</source>
<translation>Двойной щелчок или Enter: перейти к состоянию после этого шага</translation>
</message>
<message>
<source>Double-click or press Enter to change a colour or label; clear the box to hide a class</source>
<translation>Двойной щелчок или Enter меняет цвет или подпись; снимите флажок, чтобы скрыть класс</translation>
</message>
<message>
<source>Doubtful</source>
<translation>Сомнительно</translation>
</message>
<message>
<source>Doubtful incidents</source>
<translation>Сомнительные инциденты</translation>
</message>
<message>
<source>Down</source>
<translation>Ниже</translation>
</message>
<message numerus="yes">
<source>Draft: {n} were not reviewed by a person. The export says so.</source>
<translation>
<numerusform>Черновик: {n} не проверен человеком. Экспорт об этом говорит.</numerusform>
<numerusform>Черновик: {n} не проверены человеком. Экспорт об этом говорит.</numerusform>
<numerusform>Черновик: {n} не проверены человеком. Экспорт об этом говорит.</numerusform>
</translation>
</message>
<message>
<source>Drag a rectangle over the map; with Shift it adds to the selection. Escape ends it.</source>
<translation>Протяните прямоугольник по карте; с Shift он добавляет к выделению. Escape завершает.</translation>
</message>
<message>
<source>Drag over bars, or use arrows, Shift and Enter, to show only these numbers</source>
<translation>Протяните по столбцам или используйте стрелки, Shift и Enter, чтобы показать только эти числа</translation>
</message>
<message>
<source>Draw a line on the map</source>
<translation>Нарисовать линию на карте</translation>
</message>
<message>
<source>Draw a line on the map (Alt+L)</source>
<translation>Нарисовать линию на карте (Alt+L)</translation>
</message>
<message>
<source>Draw an area on the map</source>
<translation>Нарисовать область на карте</translation>
</message>
<message>
<source>Draw an area on the map (Alt+R)</source>
<translation>Нарисовать область на карте (Alt+R)</translation>
</message>
<message>
<source>Draw as</source>
<translation>Рисовать как</translation>
</message>
<message>
<source>Draw only the features that the filter lets through</source>
<translation>Рисовать только объекты, прошедшие фильтр</translation>
</message>
<message>
<source>Draw the area, corner by corner.</source>
<translation>Нарисуйте область, угол за углом.</translation>
</message>
<message>
<source>Draw the line, point by point.</source>
<translation>Нарисуйте линию, точка за точкой.</translation>
</message>
<message>
<source>Drawing the countries</source>
<translation>Рисуются страны</translation>
</message>
<message>
<source>Drawn from zoom</source>
<translation>Рисуется с масштаба</translation>
</message>
<message>
<source>Duplicate</source>
<translation>Дублировать</translation>
</message>
<message>
<source>Duplicate layer “{name}”</source>
<translation>Дублировать слой «{name}»</translation>
</message>
<message>
<source>Earlier work</source>
<translation>Прежняя работа</translation>
</message>
<message>
<source>Edit</source>
<translation>Правка</translation>
</message>
<message>
<source>Edit the record</source>
<translation>Править запись</translation>
</message>
<message>
<source>End measuring (Escape)</source>
<translation>Закончить измерение (Escape)</translation>
</message>
<message>
<source>Enter puts it at its likeliest place, or lets you click on the map; 1–9 choose a place</source>
<translation>Enter ставит на самое вероятное место или даёт щёлкнуть на карте; 1–9 выбирают место</translation>
</message>
<message>
<source>Enter the address and the credit of a provider in the settings, under Map.</source>
<translation>Укажите адрес и подпись поставщика в настройках, раздел «Карта».</translation>
</message>
<message>
<source>Equal steps</source>
<translation>Равные интервалы</translation>
</message>
<message>
<source>Event</source>
<translation>Событие</translation>
</message>
<message>
<source>Event type</source>
<translation>Тип события</translation>
</message>
<message>
<source>Event without a place</source>
<translation>Событие без места</translation>
</message>
<message>
<source>Every edit is already in {path}.</source>
<translation>Все правки уже сохранены в {path}.</translation>
</message>
<message>
<source>Everything</source>
<translation>Всё</translation>
</message>
<message>
<source>Everything that was found has a marker.</source>
<translation>Всё найденное имеет маркер.</translation>
</message>
<message>
<source>Exchange them</source>
<translation>Поменять местами</translation>
</message>
<message>
<source>Export</source>
<translation>Экспорт</translation>
</message>
<message>
<source>Export features</source>
<translation>Экспорт объектов</translation>
</message>
<message>
<source>Export features…</source>
<translation>Экспорт объектов…</translation>
</message>
<message>
<source>Export makes a map that opens in any browser, pictures, or data for other programs.</source>
<translation>Экспорт делает карту, которая открывается в любом браузере, изображения или данные для других программ.</translation>
</message>
<message>
<source>Export the rules</source>
<translation>Экспорт правил</translation>
</message>
<message>
<source>Export the selected rows, or all that are shown</source>
<translation>Экспортировать выделенные строки или все показанные</translation>
</message>
<message>
<source>Export …</source>
<translation>Экспорт …</translation>
</message>
<message>
<source>Exported to {path} ({size}).</source>
<translation>Экспортировано в {path} ({size}).</translation>
</message>
<message>
<source>Exported {count} to {path}.</source>
<translation>Экспортировано {count} в {path}.</translation>
</message>
<message>
<source>Exporting “{name}”</source>
<translation>Экспорт «{name}»</translation>
</message>
<message>
<source>Extent</source>
<translation>Охват</translation>
</message>
<message>
<source>F&amp;acts of the article …</source>
<translation>С&amp;ведения о статье …</translation>
</message>
<message>
<source>F&amp;ind in this article</source>
<translation>Най&amp;ти в этой статье</translation>
</message>
<message>
<source>Facts of the article</source>
<translation>Сведения о статье</translation>
</message>
<message>
<source>Facts of the article …</source>
<translation>Сведения о статье …</translation>
</message>
<message>
<source>Facts of the article: title, outlet, author, address, file</source>
<translation>Сведения о статье: заголовок, издание, автор, адрес, файл</translation>
</message>
<message>
<source>Failed</source>
<translation>Не удалось</translation>
</message>
<message>
<source>Fatalities</source>
<translation>Погибшие</translation>
</message>
<message>
<source>Fatalities, at least</source>
<translation>Погибших, не меньше</translation>
</message>
<message>
<source>Fatalities, at most</source>
<translation>Погибших, не больше</translation>
</message>
<message>
<source>Feature {n}</source>
<translation>Объект {n}</translation>
</message>
<message>
<source>Features</source>
<translation>Объекты</translation>
</message>
<message>
<source>Features found</source>
<translation>Найденные объекты</translation>
</message>
<message>
<source>Fetch the basemap from {host}?</source>
<translation>Загружать карту с {host}?</translation>
</message>
<message>
<source>Field</source>
<translation>Поле</translation>
</message>
<message>
<source>Fields</source>
<translation>Поля</translation>
</message>
<message>
<source>Fields stand in braces: {name} ({people:,}). “\n” begins a new line; “:,” parts thousands.</source>
<translation>Поля в скобках: {name} ({people:,}). «
» начинает новую строку; «:,» разделяет тысячи.</translation>
</message>
<message>
<source>Figures</source>
<translation>Числа</translation>
</message>
<message>
<source>File</source>
<translation>Файл</translation>
</message>
<message>
<source>Files read</source>
<translation>Прочитано файлов</translation>
</message>
<message>
<source>Filter</source>
<translation>Фильтр</translation>
</message>
<message>
<source>Filter incidents</source>
<translation>Фильтр инцидентов</translation>
</message>
<message>
<source>Filter of layer “{name}”</source>
<translation>Фильтр слоя «{name}»</translation>
</message>
<message>
<source>Filter of the table</source>
<translation>Фильтр таблицы</translation>
</message>
<message>
<source>Filter the map</source>
<translation>Фильтр карты</translation>
</message>
<message>
<source>Filter what was not mapped</source>
<translation>Фильтр того, что не на карте</translation>
</message>
<message>
<source>Filter, such as: population &gt; 1000 and name like 'New%'</source>
<translation>Фильтр, например: population &gt; 1000 and name like 'New%'</translation>
</message>
<message>
<source>Filter: {filter}</source>
<translation>Фильтр: {filter}</translation>
</message>
<message>
<source>Find</source>
<translation>Найти</translation>
</message>
<message>
<source>Find a setting</source>
<translation>Найти настройку</translation>
</message>
<message>
<source>Find actions, incidents, articles, layers, places, coordinates</source>
<translation>Найти действия, инциденты, статьи, слои, места, координаты</translation>
</message>
<message>
<source>Find anything</source>
<translation>Найти что угодно</translation>
</message>
<message>
<source>Find in articles and incidents</source>
<translation>Найти в статьях и инцидентах</translation>
</message>
<message>
<source>Find in the article</source>
<translation>Найти в статье</translation>
</message>
<message>
<source>Find in the log</source>
<translation>Найти в журнале</translation>
</message>
<message>
<source>Find in the manual</source>
<translation>Найти в руководстве</translation>
</message>
<message numerus="yes">
<source>Find the files of {n} layers</source>
<translation>
<numerusform>Найти файлы {n} слоя</numerusform>
<numerusform>Найти файлы {n} слоёв</numerusform>
<numerusform>Найти файлы {n} слоёв</numerusform>
</translation>
</message>
<message>
<source>Find what is d&amp;oubtful</source>
<translation>Найти &amp;сомнительное</translation>
</message>
<message>
<source>Finding features</source>
<translation>Поиск объектов</translation>
</message>
<message>
<source>Finding places …</source>
<translation>Поиск мест …</translation>
</message>
<message>
<source>Finds the incidents inside the areas, selects them in the table, and adds them as a layer.</source>
<translation>Находит инциденты внутри областей, выделяет их в таблице и добавляет слоем.</translation>
</message>
<message>
<source>Finds the incidents within a distance of a feature, selects them, and adds them as a layer.</source>
<translation>Находит инциденты в пределах расстояния от объекта, выделяет их и добавляет слоем.</translation>
</message>
<message>
<source>Finds words in the texts of all articles and in all fields of the incidents.</source>
<translation>Ищет слова в текстах всех статей и во всех полях инцидентов.</translation>
</message>
<message>
<source>First actor</source>
<translation>Первый участник</translation>
</message>
<message>
<source>First article</source>
<translation>Первая статья</translation>
</message>
<message>
<source>Folder</source>
<translation>Папка</translation>
</message>
<message>
<source>For Google Earth, with time</source>
<translation>Для Google Earth, со временем</translation>
</message>
<message>
<source>For QGIS, with true shapes</source>
<translation>Для QGIS, с истинными формами</translation>
</message>
<message>
<source>For maps and programs</source>
<translation>Для карт и программ</translation>
</message>
<message>
<source>For print: sharp at any size</source>
<translation>Для печати: чётко в любом размере</translation>
</message>
<message>
<source>For spreadsheets; can be read back</source>
<translation>Для таблиц; можно прочитать обратно</translation>
</message>
<message>
<source>For the web and slides</source>
<translation>Для сети и слайдов</translation>
</message>
<message>
<source>Form of the text</source>
<translation>Форма текста</translation>
</message>
<message>
<source>Format</source>
<translation>Формат</translation>
</message>
<message>
<source>Found</source>
<translation>Найдено</translation>
</message>
<message>
<source>From what to what</source>
<translation>С чего на что</translation>
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
<translation>GeoJSON и другие картографические данные</translation>
</message>
<message>
<source>GeoPackage</source>
<translation>GeoPackage</translation>
</message>
<message>
<source>Geometries</source>
<translation>Геометрии</translation>
</message>
<message>
<source>Geometry</source>
<translation>Геометрия</translation>
</message>
<message>
<source>Getting ready to read articles</source>
<translation>Подготовка к чтению статей</translation>
</message>
<message>
<source>Go online</source>
<translation>Выйти в сеть</translation>
</message>
<message>
<source>Go to the &amp;map</source>
<translation>Перейти к &amp;карте</translation>
</message>
<message>
<source>Go to {position}</source>
<translation>Перейти к {position}</translation>
</message>
<message>
<source>Grades: darker or lighter with a number</source>
<translation>Градация: темнее или светлее по числу</translation>
</message>
<message>
<source>Group</source>
<translation>Группа</translation>
</message>
<message>
<source>Group {n}</source>
<translation>Группа {n}</translation>
</message>
<message numerus="yes">
<source>Group {n} layers</source>
<translation>
<numerusform>Сгруппировать {n} слой</numerusform>
<numerusform>Сгруппировать {n} слоя</numerusform>
<numerusform>Сгруппировать {n} слоёв</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Group “{name}”, {n} layers</source>
<translation>
<numerusform>Группа «{name}», {n} слой</numerusform>
<numerusform>Группа «{name}», {n} слоя</numerusform>
<numerusform>Группа «{name}», {n} слоёв</numerusform>
</translation>
</message>
<message>
<source>Groups of settings</source>
<translation>Группы настроек</translation>
</message>
<message>
<source>Guard against text that a spreadsheet takes for a formula</source>
<translation>Обезвреживать текст, который таблица примет за формулу</translation>
</message>
<message>
<source>Height in pixels</source>
<translation>Высота в пикселях</translation>
</message>
<message>
<source>Hide layer “{name}”</source>
<translation>Скрыть слой «{name}»</translation>
</message>
<message>
<source>Hints</source>
<translation>Подсказки</translation>
</message>
<message>
<source>Histogram</source>
<translation>Гистограмма</translation>
</message>
<message>
<source>History</source>
<translation>История</translation>
</message>
<message>
<source>Identifier</source>
<translation>Идентификатор</translation>
</message>
<message>
<source>Import</source>
<translation>Импорт</translation>
</message>
<message>
<source>Import incidents</source>
<translation>Импорт инцидентов</translation>
</message>
<message>
<source>Import rules</source>
<translation>Импорт правил</translation>
</message>
<message>
<source>Import “{name}”</source>
<translation>Импорт «{name}»</translation>
</message>
<message>
<source>Import …</source>
<translation>Импорт …</translation>
</message>
<message>
<source>Imported</source>
<translation>Импортировано</translation>
</message>
<message>
<source>Importing “{name}”</source>
<translation>Импортируется «{name}»</translation>
</message>
<message>
<source>In one column of text</source>
<translation>В одном столбце текста</translation>
</message>
<message>
<source>In the review queue</source>
<translation>В очереди проверки</translation>
</message>
<message>
<source>In two columns of numbers</source>
<translation>В двух столбцах чисел</translation>
</message>
<message>
<source>Incident</source>
<translation>Инцидент</translation>
</message>
<message>
<source>Incidents</source>
<translation>Инциденты</translation>
</message>
<message>
<source>Incidents &amp;inside areas …</source>
<translation>Инциденты &amp;внутри областей …</translation>
</message>
<message>
<source>Incidents &amp;near features …</source>
<translation>Инциденты &amp;рядом с объектами …</translation>
</message>
<message>
<source>Incidents and places will be listed here.</source>
<translation>Здесь появится список инцидентов и мест.</translation>
</message>
<message>
<source>Incidents can be reviewed, edited and filtered in time; a layer is only shown.</source>
<translation>Инциденты можно проверять, править и фильтровать по времени; слой только показывается.</translation>
</message>
<message>
<source>Incidents in {layer}</source>
<translation>Инциденты в {layer}</translation>
</message>
<message>
<source>Incidents inside areas</source>
<translation>Инциденты внутри областей</translation>
</message>
<message>
<source>Incidents near features</source>
<translation>Инциденты рядом с объектами</translation>
</message>
<message>
<source>Incidents only</source>
<translation>Только инциденты</translation>
</message>
<message>
<source>Incidents per &amp;area …</source>
<translation>Инциденты по о&amp;бластям …</translation>
</message>
<message>
<source>Incidents per area</source>
<translation>Инциденты по областям</translation>
</message>
<message>
<source>Incidents per area of {layer}</source>
<translation>Инциденты по областям {layer}</translation>
</message>
<message>
<source>Incidents with their sentences</source>
<translation>Инциденты с их предложениями</translation>
</message>
<message>
<source>Incidents within {distance} of {layer}</source>
<translation>Инциденты в пределах {distance} от {layer}</translation>
</message>
<message>
<source>Is its file where it was?</source>
<translation>Его файл на прежнем месте?</translation>
</message>
<message>
<source>It was in {folder}.</source>
<translation>Он был в {folder}.</translation>
</message>
<message>
<source>Join overlapping areas into one</source>
<translation>Объединять пересекающиеся области</translation>
</message>
<message>
<source>KML</source>
<translation>KML</translation>
</message>
<message>
<source>KML in one packed file</source>
<translation>KML в одном сжатом файле</translation>
</message>
<message>
<source>KMZ</source>
<translation>KMZ</translation>
</message>
<message>
<source>Keep apart</source>
<translation>Оставить раздельно</translation>
</message>
<message>
<source>Keep it for the next start</source>
<translation>Оставить до следующего запуска</translation>
</message>
<message>
<source>Keeping the style</source>
<translation>Сохранение стиля</translation>
</message>
<message>
<source>Keeps them apart and does not ask again</source>
<translation>Оставляет раздельно и больше не спрашивает</translation>
</message>
<message>
<source>Keys</source>
<translation>Клавиши</translation>
</message>
<message>
<source>Kind</source>
<translation>Вид</translation>
</message>
<message>
<source>Known</source>
<translation>Известно</translation>
</message>
<message>
<source>L&amp;og of changes</source>
<translation>&amp;Журнал изменений</translation>
</message>
<message>
<source>Label</source>
<translation>Подпись</translation>
</message>
<message>
<source>Labels</source>
<translation>Подписи</translation>
</message>
<message>
<source>Labels from zoom</source>
<translation>Подписи с масштаба</translation>
</message>
<message>
<source>Language</source>
<translation>Язык</translation>
</message>
<message>
<source>Last changed</source>
<translation>Последнее изменение</translation>
</message>
<message>
<source>Last day</source>
<translation>Последний день</translation>
</message>
<message>
<source>Later</source>
<translation>Позже</translation>
</message>
<message>
<source>Latitude</source>
<translation>Широта</translation>
</message>
<message>
<source>Latitude and longitude: 40.2, 44.5</source>
<translation>Широта и долгота: 40.2, 44.5</translation>
</message>
<message>
<source>Latitude or northing comes first</source>
<translation>Широта или север идёт первой</translation>
</message>
<message>
<source>Latitude or y</source>
<translation>Широта или y</translation>
</message>
<message>
<source>Latitude, longitude, in any notation</source>
<translation>Широта, долгота, в любой записи</translation>
</message>
<message>
<source>Layer</source>
<translation>Слой</translation>
</message>
<message>
<source>Layer in the file</source>
<translation>Слой в файле</translation>
</message>
<message>
<source>Layers</source>
<translation>Слои</translation>
</message>
<message>
<source>Layers of the file</source>
<translation>Слои файла</translation>
</message>
<message>
<source>Leave out names of people, and the sentences</source>
<translation>Убрать имена людей и предложения</translation>
</message>
<message>
<source>Leave out the articles' sentences</source>
<translation>Убрать предложения статей</translation>
</message>
<message>
<source>Leave the place as it is (Escape)</source>
<translation>Оставить место как есть (Escape)</translation>
</message>
<message>
<source>Left out: {parts}.</source>
<translation>Опущено: {parts}.</translation>
</message>
<message>
<source>Length {length}</source>
<translation>Длина {length}</translation>
</message>
<message>
<source>Length {length}, last leg {last}</source>
<translation>Длина {length}, последний отрезок {last}</translation>
</message>
<message>
<source>Libraries</source>
<translation>Библиотеки</translation>
</message>
<message>
<source>Library</source>
<translation>Библиотека</translation>
</message>
<message>
<source>Licence</source>
<translation>Лицензия</translation>
</message>
<message>
<source>Lies at {place}, at sea.</source>
<translation>Лежит в {place}, в море.</translation>
</message>
<message>
<source>Lies at {place}, in {country}.</source>
<translation>Лежит в {place}, {country}.</translation>
</message>
<message>
<source>Light</source>
<translation>Светлый</translation>
</message>
<message>
<source>Light to dark blue</source>
<translation>От светло- до тёмно-синего</translation>
</message>
<message>
<source>Light to dark red</source>
<translation>От светло- до тёмно-красного</translation>
</message>
<message>
<source>Line</source>
<translation>Линия</translation>
</message>
<message>
<source>Lines</source>
<translation>Линии</translation>
</message>
<message>
<source>Lines and areas, not a point on each</source>
<translation>Линии и области, а не точка на каждой</translation>
</message>
<message>
<source>Load it again</source>
<translation>Загрузить снова</translation>
</message>
<message>
<source>Log</source>
<translation>Журнал</translation>
</message>
<message>
<source>Log of changes</source>
<translation>Журнал изменений</translation>
</message>
<message>
<source>Longitude</source>
<translation>Долгота</translation>
</message>
<message>
<source>Longitude or x</source>
<translation>Долгота или x</translation>
</message>
<message>
<source>Look for it …</source>
<translation>Искать …</translation>
</message>
<message>
<source>Looking for “{words}”</source>
<translation>Поиск «{words}»</translation>
</message>
<message>
<source>Looking through “{folder}”</source>
<translation>Просмотр «{folder}»</translation>
</message>
<message>
<source>Looking up the position</source>
<translation>Поиск положения</translation>
</message>
<message>
<source>Looking where “{name}” lies</source>
<translation>Проверка, где лежит «{name}»</translation>
</message>
<message>
<source>Manual</source>
<translation>Руководство</translation>
</message>
<message>
<source>Map</source>
<translation>Карта</translation>
</message>
<message>
<source>Map it</source>
<translation>Нанести на карту</translation>
</message>
<message>
<source>Map the places of a news article</source>
<translation>Нанести на карту места из новости</translation>
</message>
<message>
<source>Map “{words}”</source>
<translation>Нанести на карту «{words}»</translation>
</message>
<message>
<source>Maps the places and incidents of news articles, offline. Free software under the MIT licence.</source>
<translation>Наносит на карту места и инциденты из новостей, без сети. Свободная программа под лицензией MIT.</translation>
</message>
<message>
<source>Mark CSV as UTF-8, for older spreadsheets</source>
<translation>Пометить CSV как UTF-8, для старых таблиц</translation>
</message>
<message>
<source>Mark all</source>
<translation>Отметить все</translation>
</message>
<message>
<source>Mark as unsure</source>
<translation>Отметить как сомнительный</translation>
</message>
<message>
<source>Mark none</source>
<translation>Снять все отметки</translation>
</message>
<message>
<source>Mark the incidents as &amp;unsure</source>
<translation>Отметить инциденты как со&amp;мнительные</translation>
</message>
<message numerus="yes">
<source>Mark {n} incidents as unsure</source>
<translation>
<numerusform>Отметить {n} инцидент как сомнительный</numerusform>
<numerusform>Отметить {n} инцидента как сомнительные</numerusform>
<numerusform>Отметить {n} инцидентов как сомнительные</numerusform>
</translation>
</message>
<message>
<source>Mark “{title}” as new</source>
<translation>Отметить «{title}» как новый</translation>
</message>
<message>
<source>Mark “{title}” as unsure</source>
<translation>Отметить «{title}» как сомнительный</translation>
</message>
<message>
<source>May be</source>
<translation>Возможно</translation>
</message>
<message>
<source>Mean</source>
<translation>Среднее</translation>
</message>
<message>
<source>Measure</source>
<translation>Измерение</translation>
</message>
<message>
<source>Median</source>
<translation>Медиана</translation>
</message>
<message>
<source>Mention</source>
<translation>Упоминание</translation>
</message>
<message>
<source>Merge into one incident</source>
<translation>Объединить в один инцидент</translation>
</message>
<message numerus="yes">
<source>Merge {n} incidents</source>
<translation>
<numerusform>Объединить {n} инцидент</numerusform>
<numerusform>Объединить {n} инцидента</numerusform>
<numerusform>Объединить {n} инцидентов</numerusform>
</translation>
</message>
<message>
<source>Messages</source>
<translation>Сообщения</translation>
</message>
<message>
<source>Most are in {place} then.</source>
<translation>Большинство тогда находится в: {place}.</translation>
</message>
<message>
<source>Move the layer down</source>
<translation>Опустить слой</translation>
</message>
<message>
<source>Move the layer up</source>
<translation>Поднять слой</translation>
</message>
<message>
<source>Move “{title}”</source>
<translation>Переместить «{title}»</translation>
</message>
<message>
<source>Move “{title}” to {place}</source>
<translation>Переместить «{title}» в {place}</translation>
</message>
<message>
<source>Name of the new layer</source>
<translation>Имя нового слоя</translation>
</message>
<message>
<source>Names, with “;” between them</source>
<translation>Имена через «;»</translation>
</message>
<message>
<source>Naming {where} in the same sentence would speak for {name} ({what}).</source>
<translation>Если назвать {where} в том же предложении, вероятнее станет {name} ({what}).</translation>
</message>
<message>
<source>Natural breaks</source>
<translation>Естественные границы</translation>
</message>
<message>
<source>Near a place</source>
<translation>Рядом с местом</translation>
</message>
<message>
<source>Nearest &amp;feature to each incident …</source>
<translation>Ближайший &amp;объект к каждому инциденту …</translation>
</message>
<message>
<source>Nearest feature to each incident</source>
<translation>Ближайший объект к каждому инциденту</translation>
</message>
<message>
<source>Nearest of {layer}</source>
<translation>Ближайшие из {layer}</translation>
</message>
<message>
<source>New</source>
<translation>Новый</translation>
</message>
<message>
<source>New incident</source>
<translation>Новый инцидент</translation>
</message>
<message>
<source>Next</source>
<translation>Следующий</translation>
</message>
<message>
<source>Next · previous</source>
<translation>Следующий · предыдущий</translation>
</message>
<message>
<source>No article and no event seems to be told twice.</source>
<translation>Похоже, ни одна статья и ни одно событие не рассказаны дважды.</translation>
</message>
<message>
<source>No articles yet. Open one, paste one, or drop files here.</source>
<translation>Статей пока нет. Откройте или вставьте статью либо перетащите файлы сюда.</translation>
</message>
<message>
<source>No date in the text</source>
<translation>В тексте нет даты</translation>
</message>
<message>
<source>No incidents</source>
<translation>Нет инцидентов</translation>
</message>
<message>
<source>No labels</source>
<translation>Без подписей</translation>
</message>
<message>
<source>No layers. Add a GeoJSON file, or drop one on the map.</source>
<translation>Слоёв нет. Добавьте файл GeoJSON или перетащите его на карту.</translation>
</message>
<message>
<source>No online basemap has been set up.</source>
<translation>Сетевая карта не настроена.</translation>
</message>
<message>
<source>No place of this name is known: click on the map, or draw.</source>
<translation>Место с таким названием неизвестно: щёлкните на карте или нарисуйте.</translation>
</message>
<message>
<source>No rules yet. Correct a place in the review, then let the correction apply to other mentions with T.</source>
<translation>Правил пока нет. Исправьте место при проверке и клавишей T примените исправление к другим упоминаниям.</translation>
</message>
<message>
<source>No value</source>
<translation>Нет значения</translation>
</message>
<message>
<source>No words are selected.</source>
<translation>Слова не выделены.</translation>
</message>
<message>
<source>None</source>
<translation>Нет</translation>
</message>
<message>
<source>Not a place</source>
<translation>Не место</translation>
</message>
<message>
<source>Not an incident</source>
<translation>Не инцидент</translation>
</message>
<message>
<source>Not known</source>
<translation>Неизвестно</translation>
</message>
<message>
<source>Not located</source>
<translation>Место не определено</translation>
</message>
<message>
<source>Not mapped</source>
<translation>Не на карте</translation>
</message>
<message>
<source>Not the same</source>
<translation>Не одно и то же</translation>
</message>
<message>
<source>Note</source>
<translation>Примечание</translation>
</message>
<message>
<source>Notes</source>
<translation>Заметки</translation>
</message>
<message>
<source>Nothing doubtful was found.</source>
<translation>Ничего сомнительного не найдено.</translation>
</message>
<message>
<source>Nothing has all of these words.</source>
<translation>Нигде нет всех этих слов.</translation>
</message>
<message>
<source>Nothing has asked for the network; anything that would is refused and counted here.</source>
<translation>Никто не обращался к сети; любое обращение отклоняется и считается здесь.</translation>
</message>
<message>
<source>Nothing has been changed yet.</source>
<translation>Пока ничего не изменено.</translation>
</message>
<message>
<source>Nothing is left to review.</source>
<translation>Проверять больше нечего.</translation>
</message>
<message>
<source>Nothing is let out this way: the export will be empty, and say so.</source>
<translation>Так ничего не выпускается: экспорт будет пуст и скажет об этом.</translation>
</message>
<message>
<source>Nothing was drawn: the points lie upon one another.</source>
<translation>Ничего не нарисовано: точки лежат друг на друге.</translation>
</message>
<message>
<source>Nothing would change.</source>
<translation>Ничего не изменилось бы.</translation>
</message>
<message>
<source>Now</source>
<translation>Сейчас</translation>
</message>
<message>
<source>Numbers</source>
<translation>Числа</translation>
</message>
<message>
<source>Of several kinds</source>
<translation>Разных видов</translation>
</message>
<message numerus="yes">
<source>Of the first {n} rows {located} have a place and {dated} a date.</source>
<translation>
<numerusform>Из первой {n} строки место есть у {located}, дата у {dated}.</numerusform>
<numerusform>Из первых {n} строк место есть у {located}, дата у {dated}.</numerusform>
<numerusform>Из первых {n} строк место есть у {located}, дата у {dated}.</numerusform>
</translation>
</message>
<message>
<source>Of which articles</source>
<translation>Из каких статей</translation>
</message>
<message>
<source>Of {total} features looked at, {n} lie in the country that they name; with the two exchanged, {m} do.</source>
<translation>Из {total} проверенных объектов {n} лежат в названной в них стране; если поменять их местами — {m}.</translation>
</message>
<message>
<source>Of {total} features looked at, {n} lie near your incidents; with the two exchanged, {m} do.</source>
<translation>Из {total} проверенных объектов {n} лежат рядом с вашими инцидентами; если поменять их местами — {m}.</translation>
</message>
<message>
<source>Of {total} features looked at, {n} lie on land; with the two exchanged, {m} do.</source>
<translation>Из {total} проверенных объектов {n} лежат на суше; если поменять их местами — {m}.</translation>
</message>
<message numerus="yes">
<source>Offline, {n} requests</source>
<translation>
<numerusform>Без сети, {n} запрос</numerusform>
<numerusform>Без сети, {n} запроса</numerusform>
<numerusform>Без сети, {n} запросов</numerusform>
</translation>
</message>
<message>
<source>One file that works offline</source>
<translation>Один файл, который работает без сети</translation>
</message>
<message>
<source>One is made whenever a project with new steps is closed; the settings say how many are kept.</source>
<translation>Создаётся при закрытии проекта с новыми шагами; сколько хранить, сказано в настройках.</translation>
</message>
<message>
<source>One symbol</source>
<translation>Один знак</translation>
</message>
<message>
<source>Online basemap</source>
<translation>Сетевая карта</translation>
</message>
<message numerus="yes">
<source>Online: {host}, {n} requests</source>
<translation>
<numerusform>В сети: {host}, {n} запрос</numerusform>
<numerusform>В сети: {host}, {n} запроса</numerusform>
<numerusform>В сети: {host}, {n} запросов</numerusform>
</translation>
</message>
<message>
<source>Only in</source>
<translation>Только в</translation>
</message>
<message>
<source>Only possible</source>
<translation>Только возможно</translation>
</message>
<message>
<source>Only the selected incident</source>
<translation>Только выбранный инцидент</translation>
</message>
<message>
<source>Only what was accepted in review</source>
<translation>Только принятое при проверке</translation>
</message>
<message>
<source>Only where the place is in {country} now</source>
<translation>Только где место сейчас в {country}</translation>
</message>
<message>
<source>Opacity</source>
<translation>Непрозрачность</translation>
</message>
<message>
<source>Opacity of layer “{name}”</source>
<translation>Непрозрачность слоя «{name}»</translation>
</message>
<message>
<source>Opacity of the filling</source>
<translation>Непрозрачность заливки</translation>
</message>
<message>
<source>Opacity of the layer</source>
<translation>Непрозрачность слоя</translation>
</message>
<message>
<source>Open</source>
<translation>Открыть</translation>
</message>
<message>
<source>Open a &amp;folder …</source>
<translation>Открыть &amp;папку …</translation>
</message>
<message>
<source>Open a folder</source>
<translation>Открыть папку</translation>
</message>
<message>
<source>Open a folder of articles</source>
<translation>Открыть папку со статьями</translation>
</message>
<message>
<source>Open a pro&amp;ject …</source>
<translation>Открыть про&amp;ект …</translation>
</message>
<message>
<source>Open a project</source>
<translation>Открыть проект</translation>
</message>
<message>
<source>Open an article</source>
<translation>Открыть статью</translation>
</message>
<message>
<source>Open articles</source>
<translation>Открыть статьи</translation>
</message>
<message>
<source>Open it to read</source>
<translation>Откройте, чтобы прочитать</translation>
</message>
<message>
<source>Open the &amp;sample report</source>
<translation>Открыть &amp;пример отчёта</translation>
</message>
<message>
<source>Open the review queue</source>
<translation>Открыть очередь проверки</translation>
</message>
<message numerus="yes">
<source>Open {n} articles</source>
<translation>
<numerusform>Открыть {n} статью</numerusform>
<numerusform>Открыть {n} статьи</numerusform>
<numerusform>Открыть {n} статей</numerusform>
</translation>
</message>
<message>
<source>Open “{title}”</source>
<translation>Открыть «{title}»</translation>
</message>
<message>
<source>Opening “{name}”</source>
<translation>Открывается «{name}»</translation>
</message>
<message>
<source>Opening “{name}” …</source>
<translation>Открывается «{name}» …</translation>
</message>
<message>
<source>Or drop articles, folders, projects and GeoJSON files anywhere in this window.</source>
<translation>Или перетащите статьи, папки, проекты и файлы GeoJSON в любое место окна.</translation>
</message>
<message>
<source>Orange to purple</source>
<translation>От оранжевого к фиолетовому</translation>
</message>
<message>
<source>Order of dates</source>
<translation>Порядок в датах</translation>
</message>
<message>
<source>Order the rules</source>
<translation>Упорядочить правила</translation>
</message>
<message>
<source>Other</source>
<translation>Другое</translation>
</message>
<message>
<source>Other places of this name</source>
<translation>Другие места с этим названием</translation>
</message>
<message>
<source>Other values</source>
<translation>Другие значения</translation>
</message>
<message>
<source>Other values or none</source>
<translation>Другие значения или нет значения</translation>
</message>
<message>
<source>Outlet</source>
<translation>Издание</translation>
</message>
<message>
<source>Outline</source>
<translation>Контур</translation>
</message>
<message>
<source>Over a limit</source>
<translation>Сверх предела</translation>
</message>
<message>
<source>Paste text</source>
<translation>Вставить текст</translation>
</message>
<message>
<source>Paste the style</source>
<translation>Вставить стиль</translation>
</message>
<message numerus="yes">
<source>Paste the style on {n} layers</source>
<translation>
<numerusform>Вставить стиль в {n} слой</numerusform>
<numerusform>Вставить стиль в {n} слоя</numerusform>
<numerusform>Вставить стиль в {n} слоёв</numerusform>
</translation>
</message>
<message>
<source>Paste the style on “{name}”</source>
<translation>Вставить стиль в «{name}»</translation>
</message>
<message>
<source>Pasted text</source>
<translation>Вставленный текст</translation>
</message>
<message>
<source>People</source>
<translation>Люди</translation>
</message>
<message>
<source>Picture</source>
<translation>Изображение</translation>
</message>
<message>
<source>Picture, PDF</source>
<translation>Изображение, PDF</translation>
</message>
<message>
<source>Picture, PNG</source>
<translation>Изображение, PNG</translation>
</message>
<message>
<source>Place</source>
<translation>Место</translation>
</message>
<message>
<source>Place in words</source>
<translation>Место словами</translation>
</message>
<message>
<source>Place: {words}</source>
<translation>Место: {words}</translation>
</message>
<message>
<source>Placed by {who}, by hand.</source>
<translation>Поставлено вручную: {who}.</translation>
</message>
<message>
<source>Places are found in the text and put on an offline map, each with the sentence that names it.</source>
<translation>Места находятся в тексте и наносятся на карту без сети, каждое с предложением, где оно названо.</translation>
</message>
<message>
<source>Places found</source>
<translation>Найденные места</translation>
</message>
<message>
<source>Places that are only named, too</source>
<translation>И места, которые только названы</translation>
</message>
<message>
<source>Please wait</source>
<translation>Подождите</translation>
</message>
<message>
<source>Points</source>
<translation>Точки</translation>
</message>
<message>
<source>Position of the pointer</source>
<translation>Положение указателя</translation>
</message>
<message>
<source>Precision</source>
<translation>Точность</translation>
</message>
<message>
<source>Precision of the date</source>
<translation>Точность даты</translation>
</message>
<message>
<source>Precision of the place</source>
<translation>Точность места</translation>
</message>
<message>
<source>Press J for the first incident of the queue.</source>
<translation>Нажмите J, чтобы перейти к первому инциденту очереди.</translation>
</message>
<message>
<source>Previous</source>
<translation>Предыдущий</translation>
</message>
<message>
<source>Prin&amp;t the map …</source>
<translation>Пе&amp;чать карты …</translation>
</message>
<message>
<source>Print</source>
<translation>Печать</translation>
</message>
<message>
<source>Print the map</source>
<translation>Печать карты</translation>
</message>
<message>
<source>Print, 300 dpi</source>
<translation>Печать, 300 точек на дюйм</translation>
</message>
<message>
<source>Printing the map</source>
<translation>Карта печатается</translation>
</message>
<message>
<source>Progress</source>
<translation>Ход работы</translation>
</message>
<message>
<source>Progress of the review</source>
<translation>Ход проверки</translation>
</message>
<message>
<source>Projects</source>
<translation>Проекты</translation>
</message>
<message>
<source>Properties</source>
<translation>Свойства</translation>
</message>
<message>
<source>Properties of “{name}”</source>
<translation>Свойства «{name}»</translation>
</message>
<message>
<source>Proposed from the file.</source>
<translation>Предложено по файлу.</translation>
</message>
<message>
<source>Province</source>
<translation>Провинция</translation>
</message>
<message>
<source>Published</source>
<translation>Опубликовано</translation>
</message>
<message>
<source>Range</source>
<translation>Диапазон</translation>
</message>
<message>
<source>Re&amp;ject the incidents</source>
<translation>Отк&amp;лонить инциденты</translation>
</message>
<message>
<source>Read it again</source>
<translation>Прочитать снова</translation>
</message>
<message>
<source>Read “{name}” again</source>
<translation>Прочитать «{name}» снова</translation>
</message>
<message>
<source>Reading “{name}”</source>
<translation>Чтение «{name}»</translation>
</message>
<message>
<source>Reading “{title}” again</source>
<translation>Повторное чтение «{title}»</translation>
</message>
<message>
<source>Reading …</source>
<translation>Чтение …</translation>
</message>
<message>
<source>Recently opened</source>
<translation>Недавно открытые</translation>
</message>
<message>
<source>Record</source>
<translation>Запись</translation>
</message>
<message>
<source>Redo</source>
<translation>Повторить</translation>
</message>
<message>
<source>Refused: {list}</source>
<translation>Отклонено: {list}</translation>
</message>
<message>
<source>Reject</source>
<translation>Отклонить</translation>
</message>
<message numerus="yes">
<source>Reject {n} incidents</source>
<translation>
<numerusform>Отклонить {n} инцидент</numerusform>
<numerusform>Отклонить {n} инцидента</numerusform>
<numerusform>Отклонить {n} инцидентов</numerusform>
</translation>
</message>
<message>
<source>Reject “{title}”</source>
<translation>Отклонить «{title}»</translation>
</message>
<message>
<source>Reject, for a reason</source>
<translation>Отклонить с причиной</translation>
</message>
<message>
<source>Rejected</source>
<translation>Отклонён</translation>
</message>
<message>
<source>Remove</source>
<translation>Удалить</translation>
</message>
<message>
<source>Remove layer “{name}”</source>
<translation>Удалить слой «{name}»</translation>
</message>
<message>
<source>Remove the group with its layers</source>
<translation>Удалить группу со слоями</translation>
</message>
<message>
<source>Remove the layer</source>
<translation>Удалить слой</translation>
</message>
<message>
<source>Remove the rule “{words}”</source>
<translation>Удалить правило «{words}»</translation>
</message>
<message numerus="yes">
<source>Remove {n} layers</source>
<translation>
<numerusform>Удалить {n} слой</numerusform>
<numerusform>Удалить {n} слоя</numerusform>
<numerusform>Удалить {n} слоёв</numerusform>
</translation>
</message>
<message>
<source>Rename</source>
<translation>Переименовать</translation>
</message>
<message>
<source>Rename group “{name}”</source>
<translation>Переименовать группу «{name}»</translation>
</message>
<message>
<source>Rename layer “{name}”</source>
<translation>Переименовать слой «{name}»</translation>
</message>
<message>
<source>Reorder layers</source>
<translation>Изменить порядок слоёв</translation>
</message>
<message>
<source>Replace</source>
<translation>Заменить</translation>
</message>
<message>
<source>Report, DOCX</source>
<translation>Отчёт, DOCX</translation>
</message>
<message>
<source>Requests that were refused</source>
<translation>Отклонённые запросы</translation>
</message>
<message>
<source>Resolution</source>
<translation>Разрешение</translation>
</message>
<message>
<source>Restore</source>
<translation>Восстановить</translation>
</message>
<message>
<source>Restore a &amp;backup …</source>
<translation>Восстановить &amp;копию …</translation>
</message>
<message>
<source>Restore a backup? It is opened as a copy beside the project.</source>
<translation>Восстановить копию? Она откроется рядом с проектом.</translation>
</message>
<message>
<source>Restore the work of an earlier session that was not saved?</source>
<translation>Восстановить работу прошлого сеанса, которая не была сохранена?</translation>
</message>
<message>
<source>Review</source>
<translation>Проверка</translation>
</message>
<message>
<source>Review goes through the proposals, the least certain first: A accepts, R rejects, C corrects.</source>
<translation>Проверка идёт по предложениям программы, начиная с наименее уверенных: A принимает, R отклоняет, C исправляет.</translation>
</message>
<message>
<source>Review queue</source>
<translation>Очередь проверки</translation>
</message>
<message>
<source>Reviewed incidents that were saved</source>
<translation>Проверенные инциденты, которые сохранены</translation>
</message>
<message>
<source>Role</source>
<translation>Роль</translation>
</message>
<message>
<source>Rows</source>
<translation>Строки</translation>
</message>
<message>
<source>Rows with a number</source>
<translation>Строк с числом</translation>
</message>
<message>
<source>Ru&amp;les …</source>
<translation>Пра&amp;вила …</translation>
</message>
<message>
<source>Rules</source>
<translation>Правила</translation>
</message>
<message>
<source>SHA-256 of the file</source>
<translation>SHA-256 файла</translation>
</message>
<message>
<source>Save &amp;as …</source>
<translation>Сохранить &amp;как …</translation>
</message>
<message>
<source>Save a &amp;copy …</source>
<translation>Сохранить &amp;копию …</translation>
</message>
<message>
<source>Save a copy of the project</source>
<translation>Сохранить копию проекта</translation>
</message>
<message>
<source>Save the page in your browser and open the file, or copy its text and paste it here.</source>
<translation>Сохраните страницу в браузере и откройте файл либо скопируйте её текст и вставьте сюда.</translation>
</message>
<message>
<source>Save the project as</source>
<translation>Сохранить проект как</translation>
</message>
<message>
<source>Saved as {path}. Every edit is stored there from now on.</source>
<translation>Сохранено как {path}. Теперь каждая правка хранится там.</translation>
</message>
<message>
<source>Saving “{name}” …</source>
<translation>Сохраняется «{name}» …</translation>
</message>
<message>
<source>Say in which coordinate reference system the numbers of the file are</source>
<translation>Указать, в какой системе координат записаны числа файла</translation>
</message>
<message>
<source>Scale</source>
<translation>Масштаб</translation>
</message>
<message>
<source>Scale of the map</source>
<translation>Масштаб карты</translation>
</message>
<message>
<source>Screen, 96 dpi</source>
<translation>Экран, 96 точек на дюйм</translation>
</message>
<message>
<source>Search</source>
<translation>Поиск</translation>
</message>
<message>
<source>Second actor</source>
<translation>Второй участник</translation>
</message>
<message>
<source>Section</source>
<translation>Раздел</translation>
</message>
<message>
<source>Select a marker, a coloured word or a row of the table.</source>
<translation>Выберите маркер, цветное слово или строку таблицы.</translation>
</message>
<message>
<source>Select all features in &amp;sight</source>
<translation>Выделить все &amp;видимые объекты</translation>
</message>
<message>
<source>Select features by a &amp;rectangle</source>
<translation>Выделить объекты &amp;прямоугольником</translation>
</message>
<message>
<source>Select incidents in the table or on the map first.</source>
<translation>Сначала выберите инциденты в таблице или на карте.</translation>
</message>
<message>
<source>Select one incident with several sentences to split it.</source>
<translation>Чтобы разделить, выберите один инцидент с несколькими предложениями.</translation>
</message>
<message>
<source>Select the incident that the words tell of first.</source>
<translation>Сначала выберите инцидент, о котором говорят слова.</translation>
</message>
<message>
<source>Select the words that tell of the incident in the article first.</source>
<translation>Сначала выделите в статье слова, которые говорят об инциденте.</translation>
</message>
<message>
<source>Select two or more rows of the table to merge them.</source>
<translation>Чтобы объединить, выберите две или больше строк таблицы.</translation>
</message>
<message>
<source>Selected features only (none is selected)</source>
<translation>Только выделенные объекты (ничего не выделено)</translation>
</message>
<message numerus="yes">
<source>Selected features only ({n})</source>
<translation>
<numerusform>Только выделенные объекты ({n})</numerusform>
<numerusform>Только выделенные объекты ({n})</numerusform>
<numerusform>Только выделенные объекты ({n})</numerusform>
</translation>
</message>
<message>
<source>Sentence</source>
<translation>Предложение</translation>
</message>
<message>
<source>Set them …</source>
<translation>Указать …</translation>
</message>
<message>
<source>Settings</source>
<translation>Настройки</translation>
</message>
<message>
<source>Shape (well-known text)</source>
<translation>Форма (well-known text)</translation>
</message>
<message>
<source>Sharp screen, 192 dpi</source>
<translation>Чёткий экран, 192 точки на дюйм</translation>
</message>
<message>
<source>Show earlier ones</source>
<translation>Показать прежние</translation>
</message>
<message>
<source>Show in the attribute table</source>
<translation>Показать в таблице атрибутов</translation>
</message>
<message>
<source>Show layer “{name}”</source>
<translation>Показать слой «{name}»</translation>
</message>
<message>
<source>Show only these</source>
<translation>Показать только эти</translation>
</message>
<message>
<source>Show selected rows only</source>
<translation>Только выделенные строки</translation>
</message>
<message>
<source>Show the &amp;hints</source>
<translation>Показать &amp;подсказки</translation>
</message>
<message>
<source>Show the folder</source>
<translation>Показать папку</translation>
</message>
<message>
<source>Show the sentence in the article</source>
<translation>Показать предложение в статье</translation>
</message>
<message>
<source>Show the table</source>
<translation>Показать таблицу</translation>
</message>
<message>
<source>Shown above the map</source>
<translation>Показано над картой</translation>
</message>
<message>
<source>Side of the grid's cells</source>
<translation>Сторона ячейки сетки</translation>
</message>
<message>
<source>Size</source>
<translation>Размер</translation>
</message>
<message>
<source>Size of points</source>
<translation>Размер точек</translation>
</message>
<message>
<source>Size of the labels</source>
<translation>Размер подписей</translation>
</message>
<message>
<source>Skip</source>
<translation>Пропустить</translation>
</message>
<message>
<source>Skip for now</source>
<translation>Пока пропустить</translation>
</message>
<message>
<source>Slide, 1920 x 1080</source>
<translation>Слайд, 1920 x 1080</translation>
</message>
<message>
<source>Snap positions to a grid of</source>
<translation>Привязать положения к сетке</translation>
</message>
<message>
<source>Something went wrong in the program itself; your work is kept.</source>
<translation>Произошла ошибка в самой программе; ваша работа сохранена.</translation>
</message>
<message>
<source>Sorting the table of “{name}”</source>
<translation>Сортировка таблицы «{name}»</translation>
</message>
<message>
<source>Sorting “{name}” into classes</source>
<translation>Разбиение «{name}» на классы</translation>
</message>
<message>
<source>Source</source>
<translation>Источник</translation>
</message>
<message>
<source>Split “{title}”</source>
<translation>Разделить «{title}»</translation>
</message>
<message>
<source>Spreadsheet, XLSX</source>
<translation>Таблица, XLSX</translation>
</message>
<message>
<source>Square, 1080 x 1080</source>
<translation>Квадрат, 1080 x 1080</translation>
</message>
<message>
<source>Standard deviation</source>
<translation>Стандартное отклонение</translation>
</message>
<message>
<source>Start</source>
<translation>Начало</translation>
</message>
<message>
<source>Statistics and values of a field</source>
<translation>Статистика и значения поля</translation>
</message>
<message>
<source>Status</source>
<translation>Статус</translation>
</message>
<message>
<source>Step</source>
<translation>Шаг</translation>
</message>
<message>
<source>Steps</source>
<translation>Шаги</translation>
</message>
<message>
<source>Stopping …</source>
<translation>Остановка …</translation>
</message>
<message numerus="yes">
<source>Storing {n} changes …</source>
<translation>
<numerusform>Записывается {n} изменение …</numerusform>
<numerusform>Записываются {n} изменения …</numerusform>
<numerusform>Записываются {n} изменений …</numerusform>
</translation>
</message>
<message>
<source>Style</source>
<translation>Стиль</translation>
</message>
<message>
<source>Style of layer “{name}”</source>
<translation>Стиль слоя «{name}»</translation>
</message>
<message>
<source>Style of “{name}”</source>
<translation>Стиль «{name}»</translation>
</message>
<message>
<source>Style…</source>
<translation>Стиль…</translation>
</message>
<message>
<source>Sub-event type</source>
<translation>Подтип события</translation>
</message>
<message>
<source>Sub-type</source>
<translation>Подтип</translation>
</message>
<message>
<source>Sum</source>
<translation>Сумма</translation>
</message>
<message>
<source>Summing up “{name}”</source>
<translation>Сводка по «{name}»</translation>
</message>
<message>
<source>Switch it off</source>
<translation>Выключить</translation>
</message>
<message>
<source>Switch the rule {words} on or off</source>
<translation>Включить или выключить правило {words}</translation>
</message>
<message>
<source>Symbols</source>
<translation>Знаки</translation>
</message>
<message>
<source>T&amp;imeline</source>
<translation>&amp;Шкала времени</translation>
</message>
<message>
<source>Table without places</source>
<translation>Таблица без мест</translation>
</message>
<message>
<source>Tables of events</source>
<translation>Таблицы событий</translation>
</message>
<message>
<source>Tags</source>
<translation>Метки</translation>
</message>
<message>
<source>Take a sentence from “{title}”</source>
<translation>Взять предложение из «{title}»</translation>
</message>
<message>
<source>Take it along</source>
<translation>Возьмите с собой</translation>
</message>
<message>
<source>Take off the list</source>
<translation>Убрать из списка</translation>
</message>
<message>
<source>Take out of the group</source>
<translation>Убрать из группы</translation>
</message>
<message>
<source>Take this sentence from the incident</source>
<translation>Убрать это предложение из инцидента</translation>
</message>
<message numerus="yes">
<source>Take {n} changes</source>
<translation>
<numerusform>Принять {n} изменение</numerusform>
<numerusform>Принять {n} изменения</numerusform>
<numerusform>Принять {n} изменений</numerusform>
</translation>
</message>
<message>
<source>Taken off</source>
<translation>Убрано</translation>
</message>
<message>
<source>Text of the article</source>
<translation>Текст статьи</translation>
</message>
<message>
<source>Text, map and table go together</source>
<translation>Текст, карта и таблица связаны</translation>
</message>
<message>
<source>The article on the clipboard</source>
<translation>Статья из буфера обмена</translation>
</message>
<message>
<source>The basemap comes from {host}; nothing else is asked.</source>
<translation>Карта загружается с {host}; больше ничего не запрашивается.</translation>
</message>
<message>
<source>The beginning</source>
<translation>Начало</translation>
</message>
<message>
<source>The coordinates do not fit this system.</source>
<translation>Координаты не подходят к этой системе.</translation>
</message>
<message>
<source>The coordinates of “{name}” are taken for {crs} now.</source>
<translation>Координаты «{name}» сейчас приняты за {crs}.</translation>
</message>
<message>
<source>The dropped text</source>
<translation>Перетащенный текст</translation>
</message>
<message>
<source>The features of the layer are not there.</source>
<translation>Объектов слоя нет на месте.</translation>
</message>
<message>
<source>The file “{name}” of a layer is not there any more.</source>
<translation>Файла «{name}» слоя больше нет на месте.</translation>
</message>
<message>
<source>The first incidents</source>
<translation>Первые инциденты</translation>
</message>
<message>
<source>The first rows</source>
<translation>Первые строки</translation>
</message>
<message>
<source>The first rule that matches decides. Articles that are opened later follow the rules too.</source>
<translation>Решает первое подходящее правило. Статьи, открытые позже, тоже ему следуют.</translation>
</message>
<message>
<source>The first {n}; more words find fewer.</source>
<translation>Первые {n}; больше слов — меньше находок.</translation>
</message>
<message>
<source>The incident would end before it begins.</source>
<translation>Инцидент закончился бы раньше, чем начался.</translation>
</message>
<message>
<source>The installation is sound.</source>
<translation>Установка исправна.</translation>
</message>
<message>
<source>The layer has no field that suits this.</source>
<translation>В слое нет подходящего поля.</translation>
</message>
<message>
<source>The list of data sets is missing: the installation is damaged.</source>
<translation>Нет списка наборов данных: установка повреждена.</translation>
</message>
<message>
<source>The log cannot be written: its folder is not writable.</source>
<translation>Журнал нельзя записать: его папка недоступна для записи.</translation>
</message>
<message>
<source>The low one comes first, the high one last.</source>
<translation>Сначала меньшее, в конце большее.</translation>
</message>
<message>
<source>The low one comes first.</source>
<translation>Сначала меньшее.</translation>
</message>
<message>
<source>The machine proposed {place}, because:</source>
<translation>Программа предложила {place}, потому что:</translation>
</message>
<message>
<source>The map cannot be drawn: its process ended several times.</source>
<translation>Карту нельзя нарисовать: её процесс завершался несколько раз.</translation>
</message>
<message>
<source>The map draws borders as they are held on the ground and disputed lines dashed.</source>
<translation>Карта показывает границы по фактическому контролю, а спорные линии — пунктиром.</translation>
</message>
<message>
<source>The map draws borders as they are held on the ground, after Natural Earth; disputed lines are dashed and named by all claimants. Drawing a line takes no position on the status of any territory.</source>
<translation>Карта показывает границы по фактическому контролю, по данным Natural Earth; спорные линии даны пунктиром и названы всеми претендентами. Начертание линии не выражает позиции о статусе какой-либо территории.</translation>
</message>
<message>
<source>The map had to be loaded again; nothing of your work is lost.</source>
<translation>Карту пришлось загрузить заново; ваша работа не пострадала.</translation>
</message>
<message>
<source>The map was sent to the printer.</source>
<translation>Карта отправлена на принтер.</translation>
</message>
<message>
<source>The numbers of deaths are not in order.</source>
<translation>Числа погибших идут не по порядку.</translation>
</message>
<message>
<source>The numbers of “{text}” fall.</source>
<translation>Числа в «{text}» убывают.</translation>
</message>
<message>
<source>The pasted text</source>
<translation>Вставленный текст</translation>
</message>
<message>
<source>The provider learns your network address and which parts of the world you look at, nothing else. It stays on until you switch it off or close the program; exports never use it.</source>
<translation>Поставщик узнает ваш сетевой адрес и какие части мира вы смотрите, больше ничего. Карта включена, пока вы её не выключите или не закроете программу; экспорт её не использует.</translation>
</message>
<message>
<source>The report</source>
<translation>Отчёт</translation>
</message>
<message>
<source>The report on this installation is on the clipboard.</source>
<translation>Отчёт об установке скопирован в буфер обмена.</translation>
</message>
<message>
<source>The right place: a name, or coordinates</source>
<translation>Правильное место: название или координаты</translation>
</message>
<message>
<source>The rules are in {path}.</source>
<translation>Правила записаны в {path}.</translation>
</message>
<message>
<source>The same words stand for a place elsewhere: “{words}”, {reach}.</source>
<translation>Те же слова означают место и в других местах: «{words}», {reach}.</translation>
</message>
<message>
<source>The selected features have no place on the map.</source>
<translation>У выделенных объектов нет места на карте.</translation>
</message>
<message>
<source>The text of the article will be here, its places in colour.</source>
<translation>Здесь будет текст статьи, места в нём выделены цветом.</translation>
</message>
<message>
<source>The unsure ones</source>
<translation>Сомнительные</translation>
</message>
<message>
<source>There are no backups of this project yet.</source>
<translation>Резервных копий этого проекта пока нет.</translation>
</message>
<message>
<source>There is a file “{name}” already. Replace it?</source>
<translation>Файл «{name}» уже есть. Заменить?</translation>
</message>
<message>
<source>There is no file “{path}”.</source>
<translation>Файла «{path}» нет.</translation>
</message>
<message>
<source>There is no layer that suits this question.</source>
<translation>Нет слоя, подходящего для этого вопроса.</translation>
</message>
<message>
<source>There is no style on the clipboard.</source>
<translation>В буфере обмена нет стиля.</translation>
</message>
<message>
<source>There is no text on the clipboard.</source>
<translation>В буфере обмена нет текста.</translation>
</message>
<message>
<source>There is no trace of the machine's.</source>
<translation>Следа решения программы нет.</translation>
</message>
<message>
<source>These coordinates</source>
<translation>Эти координаты</translation>
</message>
<message>
<source>They are listed under “Articles” with the reasons.</source>
<translation>Они перечислены в «Статьях» с причинами.</translation>
</message>
<message>
<source>They have been reviewed: take them as accepted</source>
<translation>Они проверены: считать принятыми</translation>
</message>
<message>
<source>This article</source>
<translation>Эта статья</translation>
</message>
<message>
<source>This row has no place on the map.</source>
<translation>У этой строки нет места на карте.</translation>
</message>
<message>
<source>This states no opinion on any territory's status.</source>
<translation>Это не выражает мнения о статусе какой-либо территории.</translation>
</message>
<message>
<source>This work has not been saved under a name.</source>
<translation>Эта работа ещё не сохранена под именем.</translation>
</message>
<message>
<source>Three points make an area.</source>
<translation>Три точки образуют область.</translation>
</message>
<message>
<source>Tick all</source>
<translation>Отметить все</translation>
</message>
<message>
<source>Tick none</source>
<translation>Снять все</translation>
</message>
<message>
<source>Title</source>
<translation>Заголовок</translation>
</message>
<message>
<source>To protect people and sources</source>
<translation>Для защиты людей и источников</translation>
</message>
<message>
<source>To the day</source>
<translation>С точностью до дня</translation>
</message>
<message>
<source>Told &amp;twice …</source>
<translation>Рассказано &amp;дважды …</translation>
</message>
<message>
<source>Told twice</source>
<translation>Рассказано дважды</translation>
</message>
<message>
<source>Tools</source>
<translation>Инструменты</translation>
</message>
<message>
<source>Town or site</source>
<translation>Город или объект</translation>
</message>
<message>
<source>Try again</source>
<translation>Попробовать снова</translation>
</message>
<message>
<source>Try all failed files again</source>
<translation>Попробовать снова все неудачные файлы</translation>
</message>
<message>
<source>Try the sample</source>
<translation>Попробовать пример</translation>
</message>
<message>
<source>Two to six days</source>
<translation>От двух до шести дней</translation>
</message>
<message>
<source>Type</source>
<translation>Тип</translation>
</message>
<message>
<source>Uncertain</source>
<translation>Неясно</translation>
</message>
<message>
<source>Under HXL tags, with sources</source>
<translation>С метками HXL и источниками</translation>
</message>
<message>
<source>Undo</source>
<translation>Отменить</translation>
</message>
<message>
<source>Ungroup</source>
<translation>Разгруппировать</translation>
</message>
<message>
<source>Ungroup “{name}”</source>
<translation>Разгруппировать «{name}»</translation>
</message>
<message>
<source>Unknown name</source>
<translation>Неизвестное название</translation>
</message>
<message>
<source>Unsure</source>
<translation>Сомнительный</translation>
</message>
<message>
<source>Up</source>
<translation>Выше</translation>
</message>
<message>
<source>Upright, 1080 x 1350</source>
<translation>Книжная, 1080 x 1350</translation>
</message>
<message>
<source>Use the day of the file, {day}</source>
<translation>Использовать день файла, {day}</translation>
</message>
<message>
<source>Use this day</source>
<translation>Использовать этот день</translation>
</message>
<message>
<source>Value</source>
<translation>Значение</translation>
</message>
<message>
<source>Values of the field</source>
<translation>Значения поля</translation>
</message>
<message>
<source>Version</source>
<translation>Версия</translation>
</message>
<message>
<source>Waiting</source>
<translation>Ожидает</translation>
</message>
<message>
<source>Web page</source>
<translation>Веб-страница</translation>
</message>
<message>
<source>Well-known binary in hexadecimal</source>
<translation>Well-known binary в шестнадцатеричном виде</translation>
</message>
<message>
<source>Well-known text: POINT (44.5 40.2)</source>
<translation>Well-known text: POINT (44.5 40.2)</translation>
</message>
<message>
<source>What</source>
<translation>Что</translation>
</message>
<message>
<source>What each article says</source>
<translation>Что говорит каждая статья</translation>
</message>
<message>
<source>What is let out</source>
<translation>Что выпускается</translation>
</message>
<message>
<source>What is reviewed</source>
<translation>Что проверяется</translation>
</message>
<message>
<source>What may be told twice</source>
<translation>Что может быть рассказано дважды</translation>
</message>
<message>
<source>What the map shows now</source>
<translation>То, что сейчас показывает карта</translation>
</message>
<message>
<source>What they mean</source>
<translation>Что они означают</translation>
</message>
<message>
<source>What was checked</source>
<translation>Что проверено</translation>
</message>
<message>
<source>What was reviewed or placed by hand is not in the list and stays as it is.</source>
<translation>Проверенного и поставленного вручную в списке нет, оно остаётся как есть.</translation>
</message>
<message>
<source>What was reviewed, set by hand, merged, split or deleted is never in the list.</source>
<translation>Проверенного, поставленного вручную, объединённого, разделённого и удалённого в списке никогда нет.</translation>
</message>
<message>
<source>What will be exported</source>
<translation>Что будет экспортировано</translation>
</message>
<message>
<source>What would change</source>
<translation>Что изменилось бы</translation>
</message>
<message>
<source>What would change it</source>
<translation>Что изменило бы это</translation>
</message>
<message>
<source>When</source>
<translation>Когда</translation>
</message>
<message>
<source>Where</source>
<translation>Где</translation>
</message>
<message>
<source>Where do the rows lie?</source>
<translation>Где лежат строки?</translation>
</message>
<message>
<source>Where is “{name}” now?</source>
<translation>Где теперь «{name}»?</translation>
</message>
<message>
<source>Where the layer would lie</source>
<translation>Где лежал бы слой</translation>
</message>
<message>
<source>Which boundaries the map draws</source>
<translation>Какие границы рисует карта</translation>
</message>
<message>
<source>Who</source>
<translation>Кто</translation>
</message>
<message>
<source>Why here?</source>
<translation>Почему здесь?</translation>
</message>
<message>
<source>Why is it rejected?</source>
<translation>Почему отклоняется?</translation>
</message>
<message>
<source>Why it is doubtful</source>
<translation>Почему это сомнительно</translation>
</message>
<message>
<source>Why there is no marker</source>
<translation>Почему нет маркера</translation>
</message>
<message>
<source>Wide, 1600 x 1000</source>
<translation>Широкая, 1600 x 1000</translation>
</message>
<message>
<source>Width in pixels</source>
<translation>Ширина в пикселях</translation>
</message>
<message>
<source>Width of lines</source>
<translation>Толщина линий</translation>
</message>
<message>
<source>With the columns of ACLED</source>
<translation>Со столбцами ACLED</translation>
</message>
<message>
<source>With the columns of UCDP GED</source>
<translation>Со столбцами UCDP GED</translation>
</message>
<message>
<source>Without</source>
<translation>Без</translation>
</message>
<message>
<source>Words</source>
<translation>Слова</translation>
</message>
<message>
<source>Words like “on Tuesday” are counted from the day of publication.</source>
<translation>Слова вроде «во вторник» отсчитываются от дня публикации.</translation>
</message>
<message>
<source>Words, or “a phrase”</source>
<translation>Слова или «фраза»</translation>
</message>
<message>
<source>Words, with “;” between them</source>
<translation>Слова через «;»</translation>
</message>
<message>
<source>Working out “{name}”</source>
<translation>Вычисляется «{name}»</translation>
</message>
<message>
<source>Would be</source>
<translation>Стало бы</translation>
</message>
<message>
<source>Write a whole number, or leave the field empty where none is reported.</source>
<translation>Введите целое число или оставьте поле пустым, если числа не сообщают.</translation>
</message>
<message>
<source>Write as in “12 wounded; 300–500 displaced”.</source>
<translation>Пишите, например: «12 wounded; 300–500 displaced».</translation>
</message>
<message>
<source>Write it as year, month, day: 2021-11-16.</source>
<translation>Пишите год, месяц, день: 2021-11-16.</translation>
</message>
<message>
<source>Write latitude, then longitude: 40.18, 44.51 or 40°11′N 44°31′E, or an MGRS reference.</source>
<translation>Введите широту, затем долготу: 40.18, 44.51 или 40°11′N 44°31′E, либо ссылку MGRS.</translation>
</message>
<message>
<source>Your work is not touched by it.</source>
<translation>Ваша работа не затронута.</translation>
</message>
<message>
<source>Zoom &amp;in</source>
<translation>&amp;Приблизить</translation>
</message>
<message>
<source>Zoom &amp;out</source>
<translation>&amp;Отдалить</translation>
</message>
<message>
<source>Zoom 2 shows the world, 6 a country, 10 a city, 16 streets.</source>
<translation>Масштаб 2 показывает мир, 6 — страну, 10 — город, 16 — улицы.</translation>
</message>
<message>
<source>Zoom to &amp;all</source>
<translation>Показать &amp;всё</translation>
</message>
<message>
<source>Zoom to the &amp;selection</source>
<translation>Показать &amp;выбранное</translation>
</message>
<message>
<source>Zoom to the layer</source>
<translation>Показать слой целиком</translation>
</message>
<message>
<source>Zoom to the row</source>
<translation>Показать строку на карте</translation>
</message>
<message>
<source>Zoom to the selection</source>
<translation>Показать выбранное</translation>
</message>
<message>
<source>a reviewer</source>
<translation>проверяющий</translation>
</message>
<message>
<source>added</source>
<translation>добавлено</translation>
</message>
<message>
<source>airport</source>
<translation>аэропорт</translation>
</message>
<message>
<source>all that are located, countries too</source>
<translation>все с местом, и страны тоже</translation>
</message>
<message>
<source>an error in the program</source>
<translation>ошибка в программе</translation>
</message>
<message>
<source>and {n} more</source>
<translation>и ещё {n}</translation>
</message>
<message numerus="yes">
<source>and {n} more sentences</source>
<translation>
<numerusform>и ещё {n} предложение</numerusform>
<numerusform>и ещё {n} предложения</numerusform>
<numerusform>и ещё {n} предложений</numerusform>
</translation>
</message>
<message>
<source>and {n} more values</source>
<translation>и ещё значений: {n}</translation>
</message>
<message>
<source>as ACLED has them</source>
<translation>как в ACLED</translation>
</message>
<message>
<source>as UCDP has them</source>
<translation>как в UCDP</translation>
</message>
<message>
<source>as this program has them</source>
<translation>как в этой программе</translation>
</message>
<message>
<source>best</source>
<translation>лучшая оценка</translation>
</message>
<message>
<source>border</source>
<translation>граница</translation>
</message>
<message>
<source>changed</source>
<translation>изменено</translation>
</message>
<message>
<source>claimed by {states}</source>
<translation>претендуют: {states}</translation>
</message>
<message>
<source>confidence {percent}</source>
<translation>уверенность {percent}</translation>
</message>
<message>
<source>coordinate</source>
<translation>координата</translation>
</message>
<message>
<source>country</source>
<translation>страна</translation>
</message>
<message>
<source>day first: 16-05-2025</source>
<translation>сначала день: 16-05-2025</translation>
</message>
<message>
<source>disputed area</source>
<translation>спорная территория</translation>
</message>
<message>
<source>district</source>
<translation>район</translation>
</message>
<message>
<source>done</source>
<translation>сделано</translation>
</message>
<message>
<source>done again</source>
<translation>сделано снова</translation>
</message>
<message>
<source>for example EPSG:32638</source>
<translation>например, EPSG:32638</translation>
</message>
<message>
<source>given as coordinates</source>
<translation>задано координатами</translation>
</message>
<message>
<source>gone</source>
<translation>исчезло</translation>
</message>
<message>
<source>hidden</source>
<translation>скрыт</translation>
</message>
<message>
<source>hidden by the filter</source>
<translation>скрыто фильтром</translation>
</message>
<message>
<source>high</source>
<translation>не больше</translation>
</message>
<message>
<source>island</source>
<translation>остров</translation>
</message>
<message>
<source>known to a district or better</source>
<translation>известно до района или точнее</translation>
</message>
<message>
<source>known to a town or site, or near one</source>
<translation>известен город или объект либо место рядом</translation>
</message>
<message>
<source>lake</source>
<translation>озеро</translation>
</message>
<message>
<source>landform</source>
<translation>форма рельефа</translation>
</message>
<message>
<source>low</source>
<translation>не меньше</translation>
</message>
<message>
<source>month first: 05/16/2025</source>
<translation>сначала месяц: 05/16/2025</translation>
</message>
<message>
<source>mountain</source>
<translation>гора</translation>
</message>
<message>
<source>named</source>
<translation>названо</translation>
</message>
<message>
<source>named as a border</source>
<translation>названо как граница</translation>
</message>
<message>
<source>named relative to another place</source>
<translation>названо относительно другого места</translation>
</message>
<message>
<source>named through its people</source>
<translation>названо через его жителей</translation>
</message>
<message>
<source>new</source>
<translation>новое</translation>
</message>
<message>
<source>no date</source>
<translation>нет даты</translation>
</message>
<message>
<source>no place</source>
<translation>нет места</translation>
</message>
<message>
<source>no value</source>
<translation>нет значения</translation>
</message>
<message>
<source>none</source>
<translation>нет</translation>
</message>
<message>
<source>not accepted yet</source>
<translation>ещё не принято</translation>
</message>
<message>
<source>not filled</source>
<translation>не заполнено</translation>
</message>
<message>
<source>port</source>
<translation>порт</translation>
</message>
<message>
<source>province</source>
<translation>провинция</translation>
</message>
<message>
<source>region</source>
<translation>регион</translation>
</message>
<message>
<source>rejected</source>
<translation>отклонено</translation>
</message>
<message>
<source>rejected: {reason}</source>
<translation>отклонено: {reason}</translation>
</message>
<message>
<source>removed</source>
<translation>удалено</translation>
</message>
<message>
<source>river</source>
<translation>река</translation>
</message>
<message>
<source>sea</source>
<translation>море</translation>
</message>
<message>
<source>shown</source>
<translation>виден</translation>
</message>
<message>
<source>site</source>
<translation>объект</translation>
</message>
<message>
<source>to zoom</source>
<translation>до масштаба</translation>
</message>
<message numerus="yes">
<source>told by {n} articles</source>
<translation>
<numerusform>рассказано в {n} статье</numerusform>
<numerusform>рассказано в {n} статьях</numerusform>
<numerusform>рассказано в {n} статьях</numerusform>
</translation>
</message>
<message>
<source>town</source>
<translation>город</translation>
</message>
<message>
<source>undone</source>
<translation>отменено</translation>
</message>
<message numerus="yes">
<source>{count} of the first {n} rows have a place</source>
<translation>
<numerusform>Из первой {n} строки место есть у {count}</numerusform>
<numerusform>Из первых {n} строк место есть у {count}</numerusform>
<numerusform>Из первых {n} строк место есть у {count}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count}, {n} selected</source>
<translation>
<numerusform>{count}, выделено {n}</numerusform>
<numerusform>{count}, выделено {n}</numerusform>
<numerusform>{count}, выделено {n}</numerusform>
</translation>
</message>
<message>
<source>{distance} around {layer}</source>
<translation>{distance} вокруг {layer}</translation>
</message>
<message>
<source>{done} of {total} articles read</source>
<translation>прочитано статей: {done} из {total}</translation>
</message>
<message>
<source>{done} of {total} files</source>
<translation>файлов: {done} из {total}</translation>
</message>
<message>
<source>{done} of {total} reviewed</source>
<translation>проверено {done} из {total}</translation>
</message>
<message>
<source>{done} of {total}, {unsure} unsure</source>
<translation>{done} из {total}, сомнительных {unsure}</translation>
</message>
<message>
<source>{lat}° N, {lon}° E</source>
<translation>{lat}° с. ш., {lon}° в. д.</translation>
</message>
<message>
<source>{mentions} in {articles}</source>
<translation>{mentions} в {articles}</translation>
</message>
<message>
<source>{name} (copy)</source>
<translation>{name} (копия)</translation>
</message>
<message>
<source>{name} holds no article.</source>
<translation>В {name} нет статьи.</translation>
</message>
<message>
<source>{number} ft</source>
<translation>{number} фт</translation>
</message>
<message>
<source>{number} km</source>
<translation>{number} км</translation>
</message>
<message>
<source>{number} km²</source>
<translation>{number} км²</translation>
</message>
<message>
<source>{number} m</source>
<translation>{number} м</translation>
</message>
<message>
<source>{number} mi</source>
<translation>{number} ми</translation>
</message>
<message>
<source>{number} m²</source>
<translation>{number} м²</translation>
</message>
<message>
<source>{number} of {total}</source>
<translation>{number} из {total}</translation>
</message>
<message>
<source>{number} sq ft</source>
<translation>{number} кв. фт</translation>
</message>
<message>
<source>{number} sq mi</source>
<translation>{number} кв. ми</translation>
</message>
<message numerus="yes">
<source>{n} articles</source>
<translation>
<numerusform>{n} статья</numerusform>
<numerusform>{n} статьи</numerusform>
<numerusform>{n} статей</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} articles could not be read.</source>
<translation>
<numerusform>Не удалось прочитать {n} статью.</numerusform>
<numerusform>Не удалось прочитать {n} статьи.</numerusform>
<numerusform>Не удалось прочитать {n} статей.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} articles seem to be copies.</source>
<translation>
<numerusform>{n} статья похожа на копию.</numerusform>
<numerusform>{n} статьи похожи на копии.</numerusform>
<numerusform>{n} статей похожи на копии.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} changes are proposed.</source>
<translation>
<numerusform>Предложено {n} изменение.</numerusform>
<numerusform>Предложено {n} изменения.</numerusform>
<numerusform>Предложено {n} изменений.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} checks failed.</source>
<translation>
<numerusform>Не прошла {n} проверка.</numerusform>
<numerusform>Не прошли {n} проверки.</numerusform>
<numerusform>Не прошли {n} проверок.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} features</source>
<translation>
<numerusform>{n} объект</numerusform>
<numerusform>{n} объекта</numerusform>
<numerusform>{n} объектов</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} files could not be read</source>
<translation>
<numerusform>Не удалось прочитать {n} файл</numerusform>
<numerusform>Не удалось прочитать {n} файла</numerusform>
<numerusform>Не удалось прочитать {n} файлов</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} findings</source>
<translation>
<numerusform>{n} замечание</numerusform>
<numerusform>{n} замечания</numerusform>
<numerusform>{n} замечаний</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} found</source>
<translation>
<numerusform>найден {n}</numerusform>
<numerusform>найдено {n}</numerusform>
<numerusform>найдено {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} incidents and places are written.</source>
<translation>
<numerusform>Записывается {n} инцидент или место.</numerusform>
<numerusform>Записываются {n} инцидента и места.</numerusform>
<numerusform>Записываются {n} инцидентов и мест.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} incidents follow the rules now.</source>
<translation>
<numerusform>{n} инцидент теперь следует правилам.</numerusform>
<numerusform>{n} инцидента теперь следуют правилам.</numerusform>
<numerusform>{n} инцидентов теперь следуют правилам.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} incidents were imported.</source>
<translation>
<numerusform>Импортирован {n} инцидент.</numerusform>
<numerusform>Импортировано {n} инцидента.</numerusform>
<numerusform>Импортировано {n} инцидентов.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} known less exactly were left out.</source>
<translation>
<numerusform>{n} известный менее точно опущен.</numerusform>
<numerusform>{n} известных менее точно опущены.</numerusform>
<numerusform>{n} известных менее точно опущены.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} layers are drawn as on the map.</source>
<translation>
<numerusform>{n} слой рисуется как на карте.</numerusform>
<numerusform>{n} слоя рисуются как на карте.</numerusform>
<numerusform>{n} слоёв рисуются как на карте.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} layers are not part of it.</source>
<translation>
<numerusform>{n} слой сюда не входит.</numerusform>
<numerusform>{n} слоя сюда не входят.</numerusform>
<numerusform>{n} слоёв сюда не входят.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} more</source>
<translation>
<numerusform>ещё {n}</numerusform>
<numerusform>ещё {n}</numerusform>
<numerusform>ещё {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} not mapped</source>
<translation>
<numerusform>{n} не на карте</numerusform>
<numerusform>{n} не на карте</numerusform>
<numerusform>{n} не на карте</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} of them are not located.</source>
<translation>
<numerusform>У {n} из них место не определено.</numerusform>
<numerusform>У {n} из них место не определено.</numerusform>
<numerusform>У {n} из них место не определено.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} of {asked} incidents: “{name}” is the topmost layer now.</source>
<translation>
<numerusform>{n} из {asked} инцидентов: верхний слой теперь «{name}».</numerusform>
<numerusform>{n} из {asked} инцидентов: верхний слой теперь «{name}».</numerusform>
<numerusform>{n} из {asked} инцидентов: верхний слой теперь «{name}».</numerusform>
</translation>
</message>
<message>
<source>{n} of {total}</source>
<translation>{n} из {total}</translation>
</message>
<message numerus="yes">
<source>{n} of {total} files could not be read.</source>
<translation>
<numerusform>Не удалось прочитать {n} файл из {total}.</numerusform>
<numerusform>Не удалось прочитать {n} файла из {total}.</numerusform>
<numerusform>Не удалось прочитать {n} файлов из {total}.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} other mentions</source>
<translation>
<numerusform>ещё {n} упоминание</numerusform>
<numerusform>ещё {n} упоминания</numerusform>
<numerusform>ещё {n} упоминаний</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} other mentions follow the rule now. One undo takes all back.</source>
<translation>
<numerusform>Ещё {n} упоминание следует правилу. Одна отмена вернёт всё.</numerusform>
<numerusform>Ещё {n} упоминания следуют правилу. Одна отмена вернёт всё.</numerusform>
<numerusform>Ещё {n} упоминаний следуют правилу. Одна отмена вернёт всё.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} places</source>
<translation>
<numerusform>{n} место</numerusform>
<numerusform>{n} места</numerusform>
<numerusform>{n} мест</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} points, latitude and longitude:</source>
<translation>
<numerusform>{n} точка, широта и долгота:</numerusform>
<numerusform>{n} точки, широта и долгота:</numerusform>
<numerusform>{n} точек, широта и долгота:</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} rows</source>
<translation>
<numerusform>{n} строка</numerusform>
<numerusform>{n} строки</numerusform>
<numerusform>{n} строк</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} rows are on the clipboard.</source>
<translation>
<numerusform>В буфере обмена {n} строка.</numerusform>
<numerusform>В буфере обмена {n} строки.</numerusform>
<numerusform>В буфере обмена {n} строк.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} rules were new.</source>
<translation>
<numerusform>Новое правило: {n}.</numerusform>
<numerusform>Новых правил: {n}.</numerusform>
<numerusform>Новых правил: {n}.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} to review</source>
<translation>
<numerusform>{n} на проверку</numerusform>
<numerusform>{n} на проверку</numerusform>
<numerusform>{n} на проверку</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} were there already.</source>
<translation>
<numerusform>Уже было: {n}.</numerusform>
<numerusform>Уже было: {n}.</numerusform>
<numerusform>Уже было: {n}.</numerusform>
</translation>
</message>
<message>
<source>{percent}% the same text as another article</source>
<translation>текст на {percent}% совпадает с другой статьёй</translation>
</message>
<message>
<source>{shown} of {total} shown</source>
<translation>показано {shown} из {total}</translation>
</message>
<message>
<source>{total} in all</source>
<translation>всего {total}</translation>
</message>
<message>
<source>{west}° to {east}° east, {south}° to {north}° north</source>
<translation>от {west}° до {east}° в. д., от {south}° до {north}° с. ш.</translation>
</message>
<message>
<source>{width} x {height} cm, text and lines as vectors.</source>
<translation>{width} x {height} см, текст и линии векторные.</translation>
</message>
<message>
<source>{width} x {height} pixels.</source>
<translation>{width} x {height} пикселей.</translation>
</message>
<message>
<source>±{km} km</source>
<translation>±{km} км</translation>
</message>
<message>
<source>“Details” has a report that you can copy and send.</source>
<translation>В «Подробностях» есть отчёт, который можно скопировать и отправить.</translation>
</message>
<message>
<source>“{address}” is an address on the network, and the program works offline.</source>
<translation>«{address}» — адрес в сети, а программа работает без сети.</translation>
</message>
<message>
<source>“{folder}” holds no articles.</source>
<translation>В «{folder}» нет статей.</translation>
</message>
<message>
<source>“{name}” has changed on disk.</source>
<translation>«{name}» изменился на диске.</translation>
</message>
<message numerus="yes">
<source>“{name}” has {n} rows.</source>
<translation>
<numerusform>В «{name}» {n} строка.</numerusform>
<numerusform>В «{name}» {n} строки.</numerusform>
<numerusform>В «{name}» {n} строк.</numerusform>
</translation>
</message>
<message>
<source>“{name}” holds incidents. How shall they be opened?</source>
<translation>В «{name}» инциденты. Как их открыть?</translation>
</message>
<message>
<source>“{name}” is the topmost layer now.</source>
<translation>Верхний слой теперь «{name}».</translation>
</message>
<message>
<source>“{name}” seems to have longitude and latitude exchanged.</source>
<translation>В «{name}», похоже, перепутаны долгота и широта.</translation>
</message>
<message>
<source>“{text}” is no count of people.</source>
<translation>«{text}» — не число людей.</translation>
</message>
<message>
<source>“{text}” is not a date.</source>
<translation>«{text}» — не дата.</translation>
</message>
<message>
<source>“{text}” is not a number of people.</source>
<translation>«{text}» — не число людей.</translation>
</message>
<message>
<source>“{title}” is open already.</source>
<translation>«{title}» уже открыта.</translation>
</message>
<message>
<source>“{title}” is {percent}% the same text as “{other}”.</source>
<translation>Текст «{title}» на {percent}% совпадает с «{other}».</translation>
</message>
<message>
<source>“{words}” is no position on Earth.</source>
<translation>«{words}» — не положение на Земле.</translation>
</message>
<message>
<source>“{words}” is not on the map: no place was found that is likely enough.</source>
<translation>«{words}» нет на карте: достаточно вероятного места не нашлось.</translation>
</message>
<message>
<source>“{words}” is not on the map: {reason}</source>
<translation>«{words}» нет на карте: {reason}</translation>
</message>
<message>
<source>“{words}” is to be rejected: {reason}.</source>
<translation>«{words}» отклоняется: {reason}.</translation>
</message>
<message>
<source>“{words}” is to mean {place}.</source>
<translation>«{words}» будет означать {place}.</translation>
</message>
<message>
<source>“{words}” is {how}.</source>
<translation>«{words}» — {how}.</translation>
</message>
<message>
<source>“{words}” means {place}, but puts nothing on the map.</source>
<translation>«{words}» означает {place}, но на карту ничего не наносит.</translation>
</message>
<message>
<source>“{words}”: apply to {reach}</source>
<translation>«{words}»: применить к {reach}</translation>
</message>
</context>
<context>
<name>messages</name>
<message>
<source>2, part of region</source>
<translation>2, часть региона</translation>
</message>
<message>
<source>3, region</source>
<translation>3, регион</translation>
</message>
<message>
<source>; {1} phrases such as “on Sunday” wait for it</source>
<translation>; выражения вроде «on Sunday» ({1}) ждут её</translation>
</message>
<message>
<source>A JSON file with your types of events and their words, made as resources/codebook.json is; empty is that one.</source>
<translation>Файл JSON с вашими типами событий и их словами, составленный как resources/codebook.json; пусто — он сам.</translation>
</message>
<message>
<source>A byte order mark that some spreadsheets need to show every script.</source>
<translation>Метка порядка байтов, без которой некоторые таблицы не показывают все письменности.</translation>
</message>
<message>
<source>A district in the ACLED shape</source>
<translation>Район в форме ACLED</translation>
</message>
<message>
<source>A language code such as “en” or “ar”; empty follows the system.</source>
<translation>Код языка, например «en» или «ar»; пусто — как в системе.</translation>
</message>
<message>
<source>A record of the project is cut short or far too large.</source>
<translation>Запись проекта обрезана или слишком велика.</translation>
</message>
<message>
<source>A record of the project is damaged.</source>
<translation>Запись проекта повреждена.</translation>
</message>
<message>
<source>A record of the project is damaged: {1}.</source>
<translation>Запись проекта повреждена: {1}.</translation>
</message>
<message>
<source>A rule of this project says that “{1}” means {2}.</source>
<translation>Правило этого проекта говорит, что «{1}» означает {2}.</translation>
</message>
<message>
<source>A sheet holds {1} rows; these are {2}.</source>
<translation>На листе помещается {1} строк; здесь их {2}.</translation>
</message>
<message>
<source>A table needs a row of names, and commas, semicolons, tabs or bars between its values.</source>
<translation>Таблице нужна строка с именами и запятые, точки с запятой, табуляции или черты между значениями.</translation>
</message>
<message>
<source>A, R, U, S, J, K and 1 to 9 work while the queue has focus.</source>
<translation>A, R, U, S, J, K и 1–9 работают, пока очередь в фокусе.</translation>
</message>
<message>
<source>Accept what a rule corrects</source>
<translation>Принимать исправленное правилом</translation>
</message>
<message>
<source>Accurate</source>
<translation>Точно</translation>
</message>
<message>
<source>Accurate reads about ten articles a second, fast some hundreds, and misses more.</source>
<translation>Точный читает около десяти статей в секунду, быстрый — сотни, но больше пропускает.</translation>
</message>
<message>
<source>Add it as a layer instead.</source>
<translation>Добавьте его как слой.</translation>
</message>
<message>
<source>All can be written: {1}</source>
<translation>Во все можно писать: {1}</translation>
</message>
<message>
<source>All that Qt's web engine asks for are there.</source>
<translation>Есть всё, что нужно веб-движку Qt.</translation>
</message>
<message>
<source>An XYZ address with {z}, {x} and {y}; empty keeps the program offline. Never used in exports.</source>
<translation>Адрес XYZ с {z}, {x} и {y}; пусто — программа без сети. В экспорте не используется.</translation>
</message>
<message>
<source>An excerpt lies beyond the end of “{1}”.</source>
<translation>Отрывок лежит за концом «{1}».</translation>
</message>
<message>
<source>An incident was changed since it was checked.</source>
<translation>Инцидент изменился после проверки.</translation>
</message>
<message>
<source>Another step is being stored.</source>
<translation>Записывается другой шаг.</translation>
</message>
<message>
<source>Any notation can be typed, whatever is chosen here.</source>
<translation>Ввести можно в любой записи, что бы здесь ни было выбрано.</translation>
</message>
<message>
<source>Appearance</source>
<translation>Внешний вид</translation>
</message>
<message>
<source>Are the quotation marks closed and all values of a row on it?</source>
<translation>Закрыты ли кавычки и все ли значения строки на месте?</translation>
</message>
<message>
<source>Ask for it again.</source>
<translation>Запросите его снова.</translation>
</message>
<message>
<source>Ask for the file again.</source>
<translation>Запросите файл снова.</translation>
</message>
<message>
<source>At {1} the filter has {2}, not {3}.</source>
<translation>На месте {1} в фильтре стоит {2}, а не {3}.</translation>
</message>
<message>
<source>Backups of a project</source>
<translation>Резервные копии проекта</translation>
</message>
<message>
<source>Build the package once (pip install .), which brings the web libraries in, or install the program again.</source>
<translation>Соберите пакет один раз (pip install .), это доставит веб-библиотеки, или установите программу снова.</translation>
</message>
<message>
<source>Cannot be written: </source>
<translation>Нельзя записать: </translation>
</message>
<message>
<source>Check that the folder is yours and writable.</source>
<translation>Проверьте, что папка ваша и доступна для записи.</translation>
</message>
<message>
<source>Check the articles again.</source>
<translation>Перепроверьте статьи.</translation>
</message>
<message>
<source>Check the disk, and write to another one meanwhile.</source>
<translation>Проверьте диск, а пока пишите на другой.</translation>
</message>
<message>
<source>Check the name and the folder.</source>
<translation>Проверьте имя и папку.</translation>
</message>
<message>
<source>Check the name and the permissions.</source>
<translation>Проверьте имя и права доступа.</translation>
</message>
<message>
<source>Check the spelling, or try another name of it.</source>
<translation>Проверьте написание или попробуйте другое название.</translation>
</message>
<message>
<source>Choose CSV.</source>
<translation>Выберите CSV.</translation>
</message>
<message>
<source>Choose a field of numbers, or categories.</source>
<translation>Выберите поле с числами или категории.</translation>
</message>
<message>
<source>Choose a field with values.</source>
<translation>Выберите поле со значениями.</translation>
</message>
<message>
<source>Choose a file of exported rules.</source>
<translation>Выберите файл экспортированных правил.</translation>
</message>
<message>
<source>Choose a file or a folder.</source>
<translation>Выберите файл или папку.</translation>
</message>
<message>
<source>Choose a file that holds the features themselves.</source>
<translation>Выберите файл с самими объектами.</translation>
</message>
<message>
<source>Choose a file with an article in it.</source>
<translation>Выберите файл со статьёй.</translation>
</message>
<message>
<source>Choose a file with articles in it.</source>
<translation>Выберите файл со статьями.</translation>
</message>
<message>
<source>Choose a file with at least one feature.</source>
<translation>Выберите файл хотя бы с одним объектом.</translation>
</message>
<message>
<source>Choose a file with at least one object.</source>
<translation>Выберите файл хотя бы с одним предметом.</translation>
</message>
<message>
<source>Choose a file with features.</source>
<translation>Выберите файл с объектами.</translation>
</message>
<message>
<source>Choose a folder with articles in it.</source>
<translation>Выберите папку со статьями.</translation>
</message>
<message>
<source>Choose a shorter name.</source>
<translation>Выберите имя короче.</translation>
</message>
<message>
<source>Choose a table with at least one event.</source>
<translation>Выберите таблицу хотя бы с одним событием.</translation>
</message>
<message>
<source>Choose an archive or folder with one.</source>
<translation>Выберите архив или папку, где он есть.</translation>
</message>
<message>
<source>Choose another disk.</source>
<translation>Выберите другой диск.</translation>
</message>
<message>
<source>Choose another file.</source>
<translation>Выберите другой файл.</translation>
</message>
<message>
<source>Choose another folder, or ask for the right to write in this one.</source>
<translation>Выберите другую папку или попросите право писать в эту.</translation>
</message>
<message>
<source>Choose another folder.</source>
<translation>Выберите другую папку.</translation>
</message>
<message>
<source>Choose another layer.</source>
<translation>Выберите другой слой.</translation>
</message>
<message>
<source>Choose another name.</source>
<translation>Выберите другое имя.</translation>
</message>
<message>
<source>Choose one of its fields.</source>
<translation>Выберите одно из его полей.</translation>
</message>
<message>
<source>Choose one of its layers, or another file.</source>
<translation>Выберите один из его слоёв или другой файл.</translation>
</message>
<message>
<source>Choose one of its layers.</source>
<translation>Выберите один из его слоёв.</translation>
</message>
<message>
<source>Choose other areas, or count coarser places too.</source>
<translation>Выберите другие области или учитывайте и менее точные места.</translation>
</message>
<message>
<source>Choose other features or a larger distance, or count coarser places too.</source>
<translation>Выберите другие объекты, большее расстояние или учитывайте и менее точные места.</translation>
</message>
<message>
<source>Choose the coordinate reference system that the numbers really are in.</source>
<translation>Выберите систему координат, в которой эти числа на самом деле.</translation>
</message>
<message>
<source>Choose the document that it belongs to.</source>
<translation>Выберите документ, к которому он относится.</translation>
</message>
<message>
<source>Choose the file that the tiles were made from.</source>
<translation>Выберите файл, из которого сделаны плитки.</translation>
</message>
<message>
<source>Choose your settings again in the preferences.</source>
<translation>Выберите настройки заново.</translation>
</message>
<message>
<source>Close it there and try again.</source>
<translation>Закройте его там и попробуйте снова.</translation>
</message>
<message>
<source>Close it.</source>
<translation>Закройте её.</translation>
</message>
<message>
<source>Close other programs to free memory, and try again.</source>
<translation>Закройте другие программы, чтобы освободить память, и попробуйте ещё раз.</translation>
</message>
<message>
<source>Codebook of your own</source>
<translation>Собственный справочник кодов</translation>
</message>
<message>
<source>Colours of the window</source>
<translation>Цвета окна</translation>
</message>
<message>
<source>Compute it again.</source>
<translation>Вычислите его снова.</translation>
</message>
<message>
<source>Convert it to GeoPackage or FlatGeobuf.</source>
<translation>Преобразуйте его в GeoPackage или FlatGeobuf.</translation>
</message>
<message>
<source>Convert it to GeoPackage.</source>
<translation>Преобразуйте его в GeoPackage.</translation>
</message>
<message>
<source>Coordinates in “{1}” cannot be brought to longitude and latitude.</source>
<translation>Координаты в «{1}» нельзя привести к долготе и широте.</translation>
</message>
<message>
<source>Copy all the files of the set into one folder.</source>
<translation>Скопируйте все файлы набора в одну папку.</translation>
</message>
<message>
<source>Copy it to a folder of yours and open it there.</source>
<translation>Скопируйте его в свою папку и откройте там.</translation>
</message>
<message>
<source>Correct the file.</source>
<translation>Исправьте файл.</translation>
</message>
<message>
<source>Count coarser places too, or clear the filter of the incidents.</source>
<translation>Учитывайте и менее точные места или сбросьте фильтр инцидентов.</translation>
</message>
<message>
<source>Countries in focus</source>
<translation>Страны в центре внимания</translation>
</message>
<message>
<source>Create the folder, or choose another one.</source>
<translation>Создайте папку или выберите другую.</translation>
</message>
<message>
<source>Credit of the online basemap</source>
<translation>Подпись сетевой карты</translation>
</message>
<message>
<source>Dark</source>
<translation>Тёмная</translation>
</message>
<message>
<source>Decimal degrees</source>
<translation>Десятичные градусы</translation>
</message>
<message>
<source>Degrees, minutes, seconds</source>
<translation>Градусы, минуты, секунды</translation>
</message>
<message>
<source>Desktop entries are a matter of Linux desktops.</source>
<translation>Пункты меню — дело рабочих столов Linux.</translation>
</message>
<message>
<source>Do not open it.</source>
<translation>Не открывайте его.</translation>
</message>
<message>
<source>Do not trust this archive; ask where it comes from.</source>
<translation>Не доверяйте этому архиву; узнайте, откуда он.</translation>
</message>
<message>
<source>Download it again.</source>
<translation>Скачайте его снова.</translation>
</message>
<message>
<source>Download or copy it again, or convert it to another format.</source>
<translation>Скачайте или скопируйте его снова либо преобразуйте в другой формат.</translation>
</message>
<message>
<source>Download or copy it again.</source>
<translation>Скачайте или скопируйте его снова.</translation>
</message>
<message>
<source>Each entry needs the type “Feature”.</source>
<translation>Каждой записи нужен тип «Feature».</translation>
</message>
<message>
<source>End the name in .csv.</source>
<translation>Пусть имя кончается на .csv.</translation>
</message>
<message>
<source>Export</source>
<translation>Экспорт</translation>
</message>
<message>
<source>Export the data again.</source>
<translation>Экспортируйте данные снова.</translation>
</message>
<message>
<source>Fast</source>
<translation>Быстро</translation>
</message>
<message>
<source>Fetch it again, or paste its text.</source>
<translation>Получите его снова или вставьте его текст.</translation>
</message>
<message>
<source>Fetch or save it again.</source>
<translation>Получите или сохраните его снова.</translation>
</message>
<message>
<source>Fetch the file with “git lfs pull”.</source>
<translation>Получите файл командой «git lfs pull».</translation>
</message>
<message>
<source>Finding places</source>
<translation>Поиск мест</translation>
</message>
<message>
<source>Folders of the user</source>
<translation>Папки пользователя</translation>
</message>
<message>
<source>For the scale bar and measurements.</source>
<translation>Для масштабной линейки и измерений.</translation>
</message>
<message>
<source>Free some space on that disk.</source>
<translation>Освободите место на этом диске.</translation>
</message>
<message>
<source>Free some space or choose another disk; nothing was changed.</source>
<translation>Освободите место или выберите другой диск; ничего не изменено.</translation>
</message>
<message>
<source>GeoJSON has a “type” such as “FeatureCollection”, “Feature” or “Polygon”.</source>
<translation>В GeoJSON есть «type», например «FeatureCollection», «Feature» или «Polygon».</translation>
</message>
<message>
<source>Give an alpha-3 code such as ARM.</source>
<translation>Укажите код alpha-3, например ARM.</translation>
</message>
<message>
<source>Give degrees as LON,LAT, such as 44.5,40.2.</source>
<translation>Укажите градусы как ДОЛГОТА,ШИРОТА, например 44.5,40.2.</translation>
</message>
<message>
<source>Give the name of a place, at most {1} characters.</source>
<translation>Укажите название места, не длиннее {1} знаков.</translation>
</message>
<message>
<source>Give the name of a place.</source>
<translation>Укажите название места.</translation>
</message>
<message>
<source>Give them with a map or a picture.</source>
<translation>Укажите их с картой или изображением.</translation>
</message>
<message>
<source>Give yourself the right to write there, or set HOME (and XDG_CONFIG_HOME, XDG_STATE_HOME) to a folder that is yours; the program works without, but keeps neither settings nor a log.</source>
<translation>Дайте себе право писать туда или задайте HOME (и XDG_CONFIG_HOME, XDG_STATE_HOME) с вашей папкой; программа работает и так, но не хранит ни настроек, ни журнала.</translation>
</message>
<message>
<source>Go into the log of every review decision and edit, with the time.</source>
<translation>Идут в журнал каждого решения и правки, со временем.</translation>
</message>
<message>
<source>Guard against spreadsheet formulas</source>
<translation>Защита от формул в таблицах</translation>
</message>
<message>
<source>High contrast</source>
<translation>Высокий контраст</translation>
</message>
<message>
<source>How coordinates are written</source>
<translation>Запись координат</translation>
</message>
<message>
<source>How many earlier states of a project are kept.</source>
<translation>Сколько прежних состояний проекта хранить.</translation>
</message>
<message>
<source>How places are found</source>
<translation>Как находить места</translation>
</message>
<message>
<source>If the web engine does not start: </source>
<translation>Если веб-движок не запускается: </translation>
</message>
<message>
<source>If you trust it, unpack it with another program first.</source>
<translation>Если доверяете ему, сначала распакуйте его другой программой.</translation>
</message>
<message>
<source>Import it with a mapping.</source>
<translation>Импортируйте его с сопоставлением.</translation>
</message>
<message>
<source>In percent of the system's size.</source>
<translation>В процентах от размера системы.</translation>
</message>
<message>
<source>Incidents corrected by a rule of the project count as reviewed; otherwise they wait in the queue.</source>
<translation>Инциденты, исправленные правилом проекта, считаются проверенными; иначе они ждут в очереди.</translation>
</message>
<message>
<source>Install the program again.</source>
<translation>Установите программу снова.</translation>
</message>
<message>
<source>Install the program again: pip install --force-reinstall gisviewer</source>
<translation>Установите программу снова: pip install --force-reinstall gisviewer</translation>
</message>
<message>
<source>Install the program again: the file belongs to it.</source>
<translation>Установите программу снова: этот файл её часть.</translation>
</message>
<message>
<source>It begins on {1}, after it ends on {2}.</source>
<translation>Начинается {1}, после конца {2}.</translation>
</message>
<message>
<source>It begins on {1}, but its latest article is of {2}.</source>
<translation>Начинается {1}, но последняя его статья от {2}.</translation>
</message>
<message>
<source>It happened at “{1}”, which is not known.</source>
<translation>Это произошло в «{1}», место неизвестно.</translation>
</message>
<message>
<source>It has no source.</source>
<translation>У него нет источника.</translation>
</message>
<message>
<source>It has only one of longitude and latitude.</source>
<translation>Есть только широта или только долгота.</translation>
</message>
<message>
<source>It is said to be in {1}, but its position is in {2}.</source>
<translation>Сказано, что он в {1}, но положение в {2}.</translation>
</message>
<message>
<source>It lies at 0, 0, where unknown positions often end up.</source>
<translation>Лежит в 0, 0, куда часто попадают неизвестные положения.</translation>
</message>
<message>
<source>It may have been moved or deleted.</source>
<translation>Он мог быть перемещён или удалён.</translation>
</message>
<message>
<source>Its article {1} is not in the project.</source>
<translation>Его статьи {1} в проекте нет.</translation>
</message>
<message>
<source>Its marker was deleted.</source>
<translation>Его маркер удалён.</translation>
</message>
<message>
<source>Its marker was rejected.</source>
<translation>Его маркер отклонён.</translation>
</message>
<message>
<source>Language</source>
<translation>Язык</translation>
</message>
<message>
<source>Language of map labels</source>
<translation>Язык подписей карты</translation>
</message>
<message>
<source>Layers cannot be written to {1}.</source>
<translation>Слои нельзя записать в {1}.</translation>
</message>
<message>
<source>Light</source>
<translation>Светлая</translation>
</message>
<message>
<source>Log in to a desktop, or use xvfb-run, to open the window.</source>
<translation>Войдите на рабочий стол или используйте xvfb-run, чтобы открыть окно.</translation>
</message>
<message>
<source>MGRS</source>
<translation>MGRS</translation>
</message>
<message>
<source>Make it simpler.</source>
<translation>Сделайте его проще.</translation>
</message>
<message>
<source>Map</source>
<translation>Карта</translation>
</message>
<message>
<source>Mark CSV as UTF-8</source>
<translation>Помечать CSV как UTF-8</translation>
</message>
<message>
<source>May you read it?</source>
<translation>Можно ли вам его читать?</translation>
</message>
<message>
<source>Mend it, or use the bundled one.</source>
<translation>Исправьте его или используйте встроенный.</translation>
</message>
<message>
<source>Mend the data, or choose another disk.</source>
<translation>Исправьте данные или выберите другой диск.</translation>
</message>
<message>
<source>Mend this place, or ask for the file again.</source>
<translation>Исправьте это место или запросите файл снова.</translation>
</message>
<message>
<source>Miles</source>
<translation>Мили</translation>
</message>
<message>
<source>Missing: {1}</source>
<translation>Нет: {1}</translation>
</message>
<message>
<source>Name one by its code, for example EPSG:4326 or EPSG:32638.</source>
<translation>Назовите её кодом, например EPSG:4326 или EPSG:32638.</translation>
</message>
<message>
<source>Named in the disclaimer and the credits of what you export.</source>
<translation>Указывается в оговорке и подписях того, что вы экспортируете.</translation>
</message>
<message>
<source>No backup of {1} could be made before migrating it: {2}.</source>
<translation>Не удалось сделать копию {1} перед переводом в новую версию: {2}.</translation>
</message>
<message>
<source>No incident lies inside these areas.</source>
<translation>Внутри этих областей нет инцидентов.</translation>
</message>
<message>
<source>No place is called “{1}”.</source>
<translation>Места с названием «{1}» нет.</translation>
</message>
<message>
<source>No places were found in the text.</source>
<translation>В тексте не найдено мест.</translation>
</message>
<message>
<source>Not listed: the program runs from its source folder or from a build that has them inside.</source>
<translation>Не перечислены: программа запущена из исходной папки или из сборки, где они внутри.</translation>
</message>
<message>
<source>Nothing is needed from the system here.</source>
<translation>От системы здесь ничего не нужно.</translation>
</message>
<message>
<source>Of menus, messages and exported maps, from the next start on; System follows the desktop.</source>
<translation>Меню, сообщений и экспортируемых карт, со следующего запуска; «Система» — как у рабочего стола.</translation>
</message>
<message>
<source>On Windows and macOS the installer does this.</source>
<translation>В Windows и macOS это делает установщик.</translation>
</message>
<message>
<source>Online basemap</source>
<translation>Сетевая карта</translation>
</message>
<message>
<source>Only accepted incidents</source>
<translation>Только принятые инциденты</translation>
</message>
<message>
<source>Only {1} MB are free at {2}.</source>
<translation>Свободно только {1} МБ в {2}.</translation>
</message>
<message>
<source>Open a backup.</source>
<translation>Откройте резервную копию.</translation>
</message>
<message>
<source>Open a part of it.</source>
<translation>Откройте его часть.</translation>
</message>
<message>
<source>Open it as a collection of articles.</source>
<translation>Откройте его как собрание статей.</translation>
</message>
<message>
<source>Open it as a folder of articles.</source>
<translation>Откройте её как папку статей.</translation>
</message>
<message>
<source>Open it as an article or a layer instead.</source>
<translation>Откройте его как статью или слой.</translation>
</message>
<message>
<source>Open it in Word and save it again.</source>
<translation>Откройте его в Word и сохраните снова.</translation>
</message>
<message>
<source>Open it in a PDF reader and save a copy without one.</source>
<translation>Откройте его в программе для PDF и сохраните копию без пароля.</translation>
</message>
<message>
<source>Open it in its program and save it again.</source>
<translation>Откройте его в своей программе и сохраните снова.</translation>
</message>
<message>
<source>Open it in the program that made it and save it again.</source>
<translation>Откройте его в программе, где он создан, и сохраните снова.</translation>
</message>
<message>
<source>Open one of its backups.</source>
<translation>Откройте одну из его резервных копий.</translation>
</message>
<message>
<source>Open the article itself and save that, or paste its text.</source>
<translation>Откройте саму статью и сохраните её или вставьте её текст.</translation>
</message>
<message>
<source>Open the files you need.</source>
<translation>Откройте нужные файлы.</translation>
</message>
<message>
<source>Others are left out and counted, unless you ask for a draft.</source>
<translation>Остальные опускаются и считаются, если не нужен черновик.</translation>
</message>
<message>
<source>Pictures need Qt's web engine, which does not load ({1}).</source>
<translation>Для изображений нужен веб-движок Qt, а он не загружается ({1}).</translation>
</message>
<message>
<source>Point of view on borders</source>
<translation>Точка зрения на границы</translation>
</message>
<message>
<source>Print</source>
<translation>Печать</translation>
</message>
<message>
<source>Print is white and saves ink.</source>
<translation>«Для печати» — белый и бережёт краску.</translation>
</message>
<message>
<source>Printed with exports, after the note on boundaries.</source>
<translation>Печатается с экспортом, после примечания о границах.</translation>
</message>
<message>
<source>Projects</source>
<translation>Проекты</translation>
</message>
<message>
<source>Python packages</source>
<translation>Пакеты Python</translation>
</message>
<message>
<source>QTWEBENGINE_DISABLE_SANDBOX is set: the page runs without the protection of the sandbox.</source>
<translation>Задано QTWEBENGINE_DISABLE_SANDBOX: страница работает без защиты песочницы.</translation>
</message>
<message>
<source>QT_QPA_PLATFORM is set to “{1}”.</source>
<translation>QT_QPA_PLATFORM имеет значение «{1}».</translation>
</message>
<message>
<source>Rejected: {1}.</source>
<translation>Отклонено: {1}.</translation>
</message>
<message>
<source>Remove it.</source>
<translation>Удалите его.</translation>
</message>
<message>
<source>Restore it, or install again.</source>
<translation>Восстановите его или установите снова.</translation>
</message>
<message>
<source>Review</source>
<translation>Проверка</translation>
</message>
<message>
<source>Rule {1} (“{2}”) cannot be used: {3}.</source>
<translation>Правило {1} («{2}») нельзя использовать: {3}.</translation>
</message>
<message>
<source>Run text recognition (OCR) on it first, or paste the text.</source>
<translation>Сначала распознайте текст (OCR) или вставьте текст.</translation>
</message>
<message>
<source>Run the program as an ordinary user.</source>
<translation>Запустите программу как обычный пользователь.</translation>
</message>
<message>
<source>Save a copy without one.</source>
<translation>Сохраните копию без пароля.</translation>
</message>
<message>
<source>Save it again as .xlsx.</source>
<translation>Сохраните его снова как .xlsx.</translation>
</message>
<message>
<source>Save it again from the browser.</source>
<translation>Сохраните снова из браузера.</translation>
</message>
<message>
<source>Save it under another name first.</source>
<translation>Сначала сохраните его под другим именем.</translation>
</message>
<message>
<source>Save it under another name: everything up to this edit is still here.</source>
<translation>Сохраните его под другим именем: всё до этой правки ещё здесь.</translation>
</message>
<message>
<source>Save its attachment and open that.</source>
<translation>Сохраните вложение и откройте его.</translation>
</message>
<message>
<source>Save the article alone, or give a corpus as JSON Lines.</source>
<translation>Сохраните статью отдельно или дайте корпус в JSON Lines.</translation>
</message>
<message>
<source>Save the article alone.</source>
<translation>Сохраните статью отдельно.</translation>
</message>
<message>
<source>Save the article as text, HTML, PDF or DOCX and open that.</source>
<translation>Сохраните статью как текст, HTML, PDF или DOCX и откройте.</translation>
</message>
<message>
<source>Save the message again, or paste its text.</source>
<translation>Сохраните письмо снова или вставьте его текст.</translation>
</message>
<message>
<source>Save the page of an article instead.</source>
<translation>Сохраните страницу самой статьи.</translation>
</message>
<message>
<source>Save the pages you need.</source>
<translation>Сохраните нужные страницы.</translation>
</message>
<message>
<source>Shown on the map while it is on.</source>
<translation>Показывается на карте, пока она включена.</translation>
</message>
<message>
<source>Single keys in the review queue</source>
<translation>Одиночные клавиши в очереди проверки</translation>
</message>
<message>
<source>Size of text</source>
<translation>Размер текста</translation>
</message>
<message>
<source>Split it into articles: a folder of files, or JSON Lines with one article in each line.</source>
<translation>Разделите на статьи: папка файлов или JSON Lines по статье в строке.</translation>
</message>
<message>
<source>Style of the basemap</source>
<translation>Стиль карты</translation>
</message>
<message>
<source>Switch the online basemap off.</source>
<translation>Выключите сетевую карту.</translation>
</message>
<message>
<source>System</source>
<translation>Как в системе</translation>
</message>
<message>
<source>System follows the desktop, also in its contrast; high contrast is light or dark as the desktop is.</source>
<translation>«Система» — как у рабочего стола, и по контрасту; высокий контраст светлый или тёмный, как рабочий стол.</translation>
</message>
<message>
<source>System libraries</source>
<translation>Системные библиотеки</translation>
</message>
<message>
<source>Text of others that begins like a formula gets an apostrophe before it in CSV and XLSX.</source>
<translation>Чужой текст, похожий на формулу, получает апостроф в CSV и XLSX.</translation>
</message>
<message>
<source>That of the system.</source>
<translation>Как в системе.</translation>
</message>
<message>
<source>The article gives no date of publication{1}.</source>
<translation>В статье нет даты публикации{1}.</translation>
</message>
<message>
<source>The basemap in {1} cannot be read ({2}).</source>
<translation>Карту в {1} нельзя прочитать ({2}).</translation>
</message>
<message>
<source>The basemap {1} is missing.</source>
<translation>Нет карты {1}.</translation>
</message>
<message>
<source>The brace at {1} of the label stands alone.</source>
<translation>Скобка на месте {1} в подписи стоит одна.</translation>
</message>
<message>
<source>The codebook {1} could not be read.</source>
<translation>Не удалось прочитать справочник кодов {1}.</translation>
</message>
<message>
<source>The codebook {1} is not valid: {2}.</source>
<translation>Справочник кодов {1} неверен: {2}.</translation>
</message>
<message>
<source>The coordinate reference system “{1}” is not known.</source>
<translation>Система координат «{1}» неизвестна.</translation>
</message>
<message>
<source>The desktop entry could not be changed below {1}: {2}.</source>
<translation>Не удалось изменить пункт меню в {1}: {2}.</translation>
</message>
<message>
<source>The disk or the download failed: copy it again.</source>
<translation>Сбой диска или загрузки: скопируйте снова.</translation>
</message>
<message>
<source>The features cannot be written as {1}: {2}</source>
<translation>Объекты нельзя записать как {1}: {2}</translation>
</message>
<message>
<source>The features have no place on the map.</source>
<translation>У объектов нет места на карте.</translation>
</message>
<message>
<source>The features of “{1}” are damaged in the project.</source>
<translation>Объекты «{1}» в проекте повреждены.</translation>
</message>
<message>
<source>The field “{1}” holds neither numbers nor dates.</source>
<translation>В поле «{1}» нет ни чисел, ни дат.</translation>
</message>
<message>
<source>The field “{1}” is empty.</source>
<translation>Поле «{1}» пусто.</translation>
</message>
<message>
<source>The fields are: {1}.</source>
<translation>Есть поля: {1}.</translation>
</message>
<message>
<source>The file is damaged: download or copy it again.</source>
<translation>Файл повреждён: скачайте или скопируйте его снова.</translation>
</message>
<message>
<source>The file {1} cannot be read: {2}.</source>
<translation>Файл {1} нельзя прочитать: {2}.</translation>
</message>
<message>
<source>The file {1} has {2} bytes instead of {3}: it is damaged.</source>
<translation>В файле {1} {2} байт вместо {3}: он повреждён.</translation>
</message>
<message>
<source>The file {1} holds {2}, not {3}.</source>
<translation>В файле {1} {2}, а не {3}.</translation>
</message>
<message>
<source>The file {1} is damaged: {2}.</source>
<translation>Файл {1} повреждён: {2}.</translation>
</message>
<message>
<source>The file {1} is not a gazetteer's header.</source>
<translation>Файл {1} — не заголовок указателя мест.</translation>
</message>
<message>
<source>The file {1} is not a table of this program: {2}.</source>
<translation>Файл {1} — не таблица этой программы: {2}.</translation>
</message>
<message>
<source>The filter is nested too deeply.</source>
<translation>Фильтр вложен слишком глубоко.</translation>
</message>
<message>
<source>The folder {1} cannot be made: {2}.</source>
<translation>Папку {1} нельзя создать: {2}.</translation>
</message>
<message>
<source>The gazetteer is incomplete: the file {1} is missing.</source>
<translation>Указатель мест неполон: нет файла {1}.</translation>
</message>
<message>
<source>The gazetteer is missing: there is no file {1}.</source>
<translation>Указателя мест нет: нет файла {1}.</translation>
</message>
<message>
<source>The gazetteer {1} has format {2}, this program reads format {3}.</source>
<translation>Указатель мест {1} формата {2}, а программа читает формат {3}.</translation>
</message>
<message>
<source>The geo_precision that a district becomes there.</source>
<translation>Какой geo_precision там получает район.</translation>
</message>
<message>
<source>The geometry of “{1}” is encoded as “{2}”, which is not supported.</source>
<translation>Геометрия «{1}» закодирована как «{2}», это не поддерживается.</translation>
</message>
<message>
<source>The installation is damaged: install the program again.</source>
<translation>Установка повреждена: установите программу снова.</translation>
</message>
<message>
<source>The label names a field “{1}” that is not there.</source>
<translation>В подписи названо поле «{1}», которого нет.</translation>
</message>
<message>
<source>The language model {1} cannot be read: {2}.</source>
<translation>Языковую модель {1} нельзя прочитать: {2}.</translation>
</message>
<message>
<source>The language model {1} is missing.</source>
<translation>Нет языковой модели {1}.</translation>
</message>
<message>
<source>The layer has no field “{1}”.</source>
<translation>В слое нет поля «{1}».</translation>
</message>
<message>
<source>The model {1} cannot be read: {2}.</source>
<translation>Модель {1} нельзя прочитать: {2}.</translation>
</message>
<message>
<source>The model {1} is of another version.</source>
<translation>Модель {1} другой версии.</translation>
</message>
<message>
<source>The name has {1} characters.</source>
<translation>В названии {1} знаков.</translation>
</message>
<message>
<source>The name is empty.</source>
<translation>Название пусто.</translation>
</message>
<message>
<source>The number of dead</source>
<translation>Число погибших</translation>
</message>
<message>
<source>The number of {1}</source>
<translation>Число: {1}</translation>
</message>
<message>
<source>The page's file {1} is missing from resources/web.</source>
<translation>Файла страницы {1} нет в resources/web.</translation>
</message>
<message>
<source>The place names {1} cannot be read ({2}).</source>
<translation>Названия мест {1} нельзя прочитать ({2}).</translation>
</message>
<message>
<source>The process that read the articles was ended.</source>
<translation>Процесс, читавший статьи, был завершён.</translation>
</message>
<message>
<source>The program's folder “{1}” is missing beside {2}.</source>
<translation>Нет папки программы «{1}» рядом с {2}.</translation>
</message>
<message>
<source>The project refers to a shape that is not in it.</source>
<translation>Проект ссылается на форму, которой в нём нет.</translation>
</message>
<message>
<source>The project {1} cannot be written: {2}.</source>
<translation>Проект {1} нельзя записать: {2}.</translation>
</message>
<message>
<source>The project {1} cannot be {2}: {3}.</source>
<translation>Проект {1}: не удалось ({2}): {3}.</translation>
</message>
<message>
<source>The project {1} is cut short: a part of the file is missing.</source>
<translation>Проект {1} обрезан: части файла нет.</translation>
</message>
<message>
<source>The project {1} is of an older version and cannot be written to.</source>
<translation>Проект {1} старой версии, и в него нельзя писать.</translation>
</message>
<message>
<source>The project {1} is open in another window ({2}).</source>
<translation>Проект {1} открыт в другом окне ({2}).</translation>
</message>
<message>
<source>The project {1} lacks a step that was undone.</source>
<translation>В проекте {1} нет отменённого шага.</translation>
</message>
<message>
<source>The project {1} lacks the results of an article.</source>
<translation>В проекте {1} нет результатов статьи.</translation>
</message>
<message>
<source>The project {1} was deleted, moved or replaced by another program.</source>
<translation>Проект {1} удалён, перемещён или заменён другой программой.</translation>
</message>
<message>
<source>The project {1} was opened read-only.</source>
<translation>Проект {1} открыт только для чтения.</translation>
</message>
<message>
<source>The quotation mark at {1} is not closed.</source>
<translation>Кавычка на месте {1} не закрыта.</translation>
</message>
<message>
<source>The record of the article “{1}” is damaged.</source>
<translation>Запись статьи «{1}» повреждена.</translation>
</message>
<message>
<source>The setting “{1}” had no usable value; its default is used.</source>
<translation>У настройки «{1}» не было годного значения; взято значение по умолчанию.</translation>
</message>
<message>
<source>The settings in {1} are damaged; the defaults are used.</source>
<translation>Настройки в {1} повреждены; взяты значения по умолчанию.</translation>
</message>
<message>
<source>The settings in {1} cannot be read: {2}.</source>
<translation>Настройки в {1} нельзя прочитать: {2}.</translation>
</message>
<message>
<source>The settings were damaged; the defaults are used, and the old file is kept as {1}.</source>
<translation>Настройки были повреждены; взяты значения по умолчанию, старый файл сохранён как {1}.</translation>
</message>
<message>
<source>The system keeps ordinary users from making namespaces, which Chromium's sandbox needs.</source>
<translation>Система не даёт обычным пользователям пространства имён, нужные песочнице Chromium.</translation>
</message>
<message>
<source>The text does not say where it happened.</source>
<translation>В тексте не сказано, где это произошло.</translation>
</message>
<message>
<source>The web engine exists for 64 bits only: install a 64-bit Python.</source>
<translation>Веб-движок есть только для 64 бит: установите 64-битный Python.</translation>
</message>
<message>
<source>The web engine runs in Chromium's sandbox.</source>
<translation>Веб-движок работает в песочнице Chromium.</translation>
</message>
<message>
<source>There are no incidents to ask about.</source>
<translation>Нет инцидентов, о которых можно спросить.</translation>
</message>
<message>
<source>There is a file {1} already.</source>
<translation>Файл {1} уже есть.</translation>
</message>
<message>
<source>There is no country with the code “{1}”.</source>
<translation>Страны с кодом «{1}» нет.</translation>
</message>
<message>
<source>There is no field “{1}”.</source>
<translation>Поля «{1}» нет.</translation>
</message>
<message>
<source>There is no file {1}.</source>
<translation>Файла {1} нет.</translation>
</message>
<message>
<source>There is none: the window cannot be shown here; commands, pictures among them, work.</source>
<translation>Его нет: окно здесь показать нельзя; команды работают, изображения тоже.</translation>
</message>
<message>
<source>These are no rules of this program: {1}.</source>
<translation>Это не правила этой программы: {1}.</translation>
</message>
<message>
<source>They cannot be listed here; the check of the web engine says whether all are there.</source>
<translation>Здесь их нельзя перечислить; проверка веб-движка скажет, все ли на месте.</translation>
</message>
<message>
<source>Three-letter codes with spaces between, as in “ARM AZE”; preferred where a name is ambiguous.</source>
<translation>Трёхбуквенные коды через пробел, например «ARM AZE»; им отдаётся предпочтение при неоднозначном названии.</translation>
</message>
<message>
<source>Try another format.</source>
<translation>Попробуйте другой формат.</translation>
</message>
<message>
<source>Unit of distance</source>
<translation>Единица расстояния</translation>
</message>
<message>
<source>Unpack it and open the article, or the folder, inside.</source>
<translation>Распакуйте и откройте статью или папку внутри.</translation>
</message>
<message>
<source>Unpack it and open the files you need.</source>
<translation>Распакуйте и откройте нужные файлы.</translation>
</message>
<message>
<source>Unpack it first.</source>
<translation>Сначала распакуйте.</translation>
</message>
<message>
<source>Unpack it with another program and open what is inside.</source>
<translation>Распакуйте другой программой и откройте, что внутри.</translation>
</message>
<message>
<source>Unset it if the window does not appear.</source>
<translation>Уберите её, если окно не появляется.</translation>
</message>
<message>
<source>Unset it, unless the web engine does not start otherwise.</source>
<translation>Уберите её, если веб-движок запускается и без неё.</translation>
</message>
<message>
<source>Update the program.</source>
<translation>Обновите программу.</translation>
</message>
<message>
<source>Use one of {1}.</source>
<translation>Возможны: {1}.</translation>
</message>
<message>
<source>Use only a part of the features.</source>
<translation>Возьмите только часть объектов.</translation>
</message>
<message>
<source>Use that window, open the project read-only, or open a copy of it.</source>
<translation>Работайте в том окне, откройте проект только для чтения или его копию.</translation>
</message>
<message>
<source>Use “,” or “.1” or “,.1”.</source>
<translation>Пишите «,», «.1» или «,.1».</translation>
</message>
<message>
<source>Wait until it is done, then try again.</source>
<translation>Дождитесь конца и попробуйте снова.</translation>
</message>
<message>
<source>Was it downloaded or copied completely?</source>
<translation>Он скачан или скопирован полностью?</translation>
</message>
<message>
<source>Was it moved or renamed? It was looked for in {1}.</source>
<translation>Он перемещён или переименован? Его искали в {1}.</translation>
</message>
<message>
<source>Whose view of disputed borders the map draws; empty is the situation on the ground.</source>
<translation>Чью точку зрения на спорные границы рисует карта; пусто — по фактическому контролю.</translation>
</message>
<message>
<source>Write it again with WKB encoding.</source>
<translation>Запишите его снова с кодировкой WKB.</translation>
</message>
<message>
<source>Write it as 2020-09-27.</source>
<translation>Пишите как 2020-09-27.</translation>
</message>
<message>
<source>Write it as 2024-05-01.</source>
<translation>Пишите как 2024-05-01.</translation>
</message>
<message>
<source>Write {field}, or {{ for a brace.</source>
<translation>Пишите {field} или {{ для самой скобки.</translation>
</message>
<message>
<source>You are the administrator (root), for whom Chromium's sandbox does not work; it is switched off.</source>
<translation>Вы администратор (root), для него песочница Chromium не работает; она выключена.</translation>
</message>
<message>
<source>Your disclaimer</source>
<translation>Ваша оговорка</translation>
</message>
<message>
<source>Your initials</source>
<translation>Ваши инициалы</translation>
</message>
<message>
<source>Your organisation</source>
<translation>Ваша организация</translation>
</message>
<message>
<source>a capital</source>
<translation>столица</translation>
</message>
<message>
<source>a main name of it</source>
<translation>главное её название</translation>
</message>
<message>
<source>a part of the path is a file, not a folder</source>
<translation>часть пути — файл, а не папка</translation>
</message>
<message>
<source>another place of that name is better known</source>
<translation>другое место с этим названием известнее</translation>
</message>
<message>
<source>another program holds the file</source>
<translation>файл занят другой программой</translation>
</message>
<message>
<source>containing area</source>
<translation>содержащая область</translation>
</message>
<message>
<source>date after publication</source>
<translation>дата позже публикации</translation>
</message>
<message>
<source>date order</source>
<translation>порядок дат</translation>
</message>
<message>
<source>focus of the article</source>
<translation>центр внимания статьи</translation>
</message>
<message>
<source>it holds the place that the text names right before it</source>
<translation>содержит место, названное прямо перед ним</translation>
</message>
<message>
<source>it is a capital</source>
<translation>это столица</translation>
</message>
<message>
<source>it is known by {1} other names and spellings</source>
<translation>оно известно под ещё {1} названиями и написаниями</translation>
</message>
<message>
<source>it is {1}, as the words beside the name say</source>
<translation>это {1}, как говорят слова рядом с названием</translation>
</message>
<message>
<source>it is {1}, but the words beside the name speak of another kind</source>
<translation>это {1}, но слова рядом с названием говорят о другом</translation>
</message>
<message>
<source>its population is not known</source>
<translation>население неизвестно</translation>
</message>
<message>
<source>its province</source>
<translation>его провинция</translation>
</message>
<message>
<source>km</source>
<translation>км</translation>
</message>
<message>
<source>long text</source>
<translation>длинный текст</translation>
</message>
<message>
<source>low confidence</source>
<translation>низкая уверенность</translation>
</message>
<message>
<source>more than one border may be meant</source>
<translation>может подразумеваться не одна граница</translation>
</message>
<message>
<source>named line</source>
<translation>названная линия</translation>
</message>
<message>
<source>no candidate is likely enough</source>
<translation>нет достаточно вероятного кандидата</translation>
</message>
<message>
<source>no country</source>
<translation>нет страны</translation>
</message>
<message>
<source>no other place of that name is known</source>
<translation>другое место с этим названием неизвестно</translation>
</message>
<message>
<source>no other place of the article lies in {1}</source>
<translation>других мест статьи в {1} нет</translation>
</message>
<message>
<source>no place is named; this is that of the event told before</source>
<translation>место не названо; это место события, о котором рассказано раньше</translation>
</message>
<message>
<source>no place named “{1}” is in the gazetteer</source>
<translation>места «{1}» нет в указателе</translation>
</message>
<message>
<source>no place named “{1}” is known there</source>
<translation>место с названием «{1}» там неизвестно</translation>
</message>
<message>
<source>no place of this name is known</source>
<translation>место с этим названием неизвестно</translation>
</message>
<message>
<source>not in the gazetteer</source>
<translation>нет в указателе</translation>
</message>
<message>
<source>not on Earth</source>
<translation>не на Земле</translation>
</message>
<message>
<source>number {1} by size of that name</source>
<translation>номер {1} по величине среди одноимённых</translation>
</message>
<message>
<source>one side</source>
<translation>одна сторона</translation>
</message>
<message>
<source>one state is named, the other is spoken of nearby</source>
<translation>одно государство названо, о другом говорится рядом</translation>
</message>
<message>
<source>sudo sysctl {1}</source>
<translation>sudo sysctl {1}</translation>
</message>
<message>
<source>taken from the list of what was not mapped</source>
<translation>взято из списка того, чего нет на карте</translation>
</message>
<message>
<source>temporary files</source>
<translation>временные файлы</translation>
</message>
<message>
<source>the article speaks of this border elsewhere</source>
<translation>статья говорит об этой границе и в другом месте</translation>
</message>
<message>
<source>the dateline is there, too</source>
<translation>место подачи тоже там</translation>
</message>
<message>
<source>the disk is full</source>
<translation>диск заполнен</translation>
</message>
<message>
<source>the disk or folder is read-only</source>
<translation>диск или папка только для чтения</translation>
</message>
<message>
<source>the disk reported a fault</source>
<translation>диск сообщил о сбое</translation>
</message>
<message>
<source>the file would be larger than this disk allows</source>
<translation>файл больше, чем позволяет этот диск</translation>
</message>
<message>
<source>the folder does not exist</source>
<translation>папки нет</translation>
</message>
<message>
<source>the largest of that name</source>
<translation>крупнейшее из одноимённых</translation>
</message>
<message>
<source>the name is too long for this disk</source>
<translation>имя слишком длинно для этого диска</translation>
</message>
<message>
<source>the nearest other place of the article is {1} km away</source>
<translation>ближайшее другое место статьи в {1} км</translation>
</message>
<message>
<source>the other side of the border is not named</source>
<translation>другая сторона границы не названа</translation>
</message>
<message>
<source>the part near the places that the sentence names</source>
<translation>часть рядом с местами, названными в предложении</translation>
</message>
<message>
<source>the phrase names both states</source>
<translation>в выражении названы оба государства</translation>
</message>
<message>
<source>the sentence speaks of these two neighbours</source>
<translation>предложение говорит об этих двух соседях</translation>
</message>
<message>
<source>the system gave no reason</source>
<translation>система не назвала причины</translation>
</message>
<message>
<source>the text gives the position itself</source>
<translation>текст сам даёт положение</translation>
</message>
<message>
<source>the text names its country ({1}) right after it</source>
<translation>текст называет страну ({1}) прямо после него</translation>
</message>
<message>
<source>the text names {1} right after it</source>
<translation>текст называет {1} прямо после него</translation>
</message>
<message>
<source>the text says “{1}”</source>
<translation>в тексте сказано «{1}»</translation>
</message>
<message>
<source>the text states its distance from {1}</source>
<translation>в тексте указано расстояние от {1}</translation>
</message>
<message>
<source>there is a folder of that name</source>
<translation>есть папка с таким именем</translation>
</message>
<message>
<source>these two neighbours are named together most often</source>
<translation>эти два соседа чаще всего названы вместе</translation>
</message>
<message>
<source>you may not write there</source>
<translation>вам нельзя туда писать</translation>
</message>
<message>
<source>your share of the disk is used up</source>
<translation>ваша доля диска исчерпана</translation>
</message>
<message>
<source>{1} answers with something that is no tile ({2}).</source>
<translation>{1} отвечает не плиткой ({2}).</translation>
</message>
<message>
<source>{1} cannot be read: {2}.</source>
<translation>{1} нельзя прочитать: {2}.</translation>
</message>
<message>
<source>{1} cannot be written: {2}.</source>
<translation>{1} нельзя записать: {2}.</translation>
</message>
<message>
<source>{1} could not be read: {2}.</source>
<translation>Не удалось прочитать {1}: {2}.</translation>
</message>
<message>
<source>{1} declares XML entities; it is refused as a trap.</source>
<translation>{1} объявляет сущности XML; отклонено как ловушка.</translation>
</message>
<message>
<source>{1} does not answer ({2}).</source>
<translation>{1} не отвечает ({2}).</translation>
</message>
<message>
<source>{1} does not exist yet; the defaults are used.</source>
<translation>{1} ещё нет; взяты значения по умолчанию.</translation>
</message>
<message>
<source>{1} does not have the columns of this program's own CSV.</source>
<translation>В {1} нет столбцов собственного CSV этой программы.</translation>
</message>
<message>
<source>{1} falls from low to best to high: {2}.</source>
<translation>{1} убывает от меньшей к лучшей и большей оценке: {2}.</translation>
</message>
<message>
<source>{1} has a "published" that is no date: {2}.</source>
<translation>В {1} «published» — не дата: {2}.</translation>
</message>
<message>
<source>{1} has no "text".</source>
<translation>В {1} нет «text».</translation>
</message>
<message>
<source>{1} has no suffix of a data format.</source>
<translation>У {1} нет расширения формата данных.</translation>
</message>
<message>
<source>{1} has no suffix that can be exported.</source>
<translation>У {1} нет расширения, в которое можно экспортировать.</translation>
</message>
<message>
<source>{1} has too much text for one article.</source>
<translation>В {1} слишком много текста для одной статьи.</translation>
</message>
<message>
<source>{1} has {2} MB; an article has at most {3}.</source>
<translation>В {1} {2} МБ; в статье не больше {3}.</translation>
</message>
<message>
<source>{1} has {2} MB; that is no article.</source>
<translation>В {1} {2} МБ; это не статья.</translation>
</message>
<message>
<source>{1} has {2} million letters; one article has at most {3} million.</source>
<translation>В {1} {2} млн букв; в статье не больше {3} млн.</translation>
</message>
<message>
<source>{1} has {2} pages but no text: it is a scan.</source>
<translation>В {1} {2} стр., но нет текста: это скан.</translation>
</message>
<message>
<source>{1} has {2} pages; an article has at most {3}.</source>
<translation>В {1} {2} стр.; в статье не больше {3}.</translation>
</message>
<message>
<source>{1} holds no article.</source>
<translation>В {1} нет статьи.</translation>
</message>
<message>
<source>{1} holds no files.</source>
<translation>В {1} нет файлов.</translation>
</message>
<message>
<source>{1} holds no page.</source>
<translation>В {1} нет страницы.</translation>
</message>
<message>
<source>{1} holds no text.</source>
<translation>В {1} нет текста.</translation>
</message>
<message>
<source>{1} holds several articles.</source>
<translation>В {1} несколько статей.</translation>
</message>
<message>
<source>{1} inhabitants</source>
<translation>жителей: {1}</translation>
</message>
<message>
<source>{1} inhabitants, {2}</source>
<translation>жителей: {1}, {2}</translation>
</message>
<message>
<source>{1} is a compressed archive, not an article.</source>
<translation>{1} — сжатый архив, а не статья.</translation>
</message>
<message>
<source>{1} is a damaged PDF file.</source>
<translation>{1} — повреждённый файл PDF.</translation>
</message>
<message>
<source>{1} is a damaged RTF file.</source>
<translation>{1} — повреждённый файл RTF.</translation>
</message>
<message>
<source>{1} is a damaged Word document.</source>
<translation>{1} — повреждённый документ Word.</translation>
</message>
<message>
<source>{1} is a damaged document.</source>
<translation>{1} — повреждённый документ.</translation>
</message>
<message>
<source>{1} is a feed without articles.</source>
<translation>{1} — лента без статей.</translation>
</message>
<message>
<source>{1} is a folder.</source>
<translation>{1} — папка.</translation>
</message>
<message>
<source>{1} is a message without text.</source>
<translation>{1} — письмо без текста.</translation>
</message>
<message>
<source>{1} is a page without an article.</source>
<translation>{1} — страница без статьи.</translation>
</message>
<message>
<source>{1} is a project, which an export would replace.</source>
<translation>{1} — проект, экспорт заменил бы его.</translation>
</message>
<message>
<source>{1} is damaged.</source>
<translation>{1} повреждён.</translation>
</message>
<message>
<source>{1} is damaged: {2}.</source>
<translation>{1} повреждён: {2}.</translation>
</message>
<message>
<source>{1} is empty.</source>
<translation>{1} пуст.</translation>
</message>
<message>
<source>{1} is far too large for a file of rules.</source>
<translation>{1} слишком велик для файла правил.</translation>
</message>
<message>
<source>{1} is far too large for an article.</source>
<translation>{1} слишком велик для статьи.</translation>
</message>
<message>
<source>{1} is locked with a password.</source>
<translation>{1} закрыт паролем.</translation>
</message>
<message>
<source>{1} is missing</source>
<translation>{1}: нет на месте</translation>
</message>
<message>
<source>{1} is negative.</source>
<translation>{1}: отрицательное число.</translation>
</message>
<message>
<source>{1} is no date; write it as 2024-05-01</source>
<translation>{1} — не дата; пишите как 2024-05-01</translation>
</message>
<message>
<source>{1} is no e-mail message.</source>
<translation>{1} — не письмо электронной почты.</translation>
</message>
<message>
<source>{1} is no page that can be read.</source>
<translation>{1} — не страница, которую можно прочитать.</translation>
</message>
<message>
<source>{1} is not JSON.</source>
<translation>{1} — не JSON.</translation>
</message>
<message>
<source>{1} is not a folder</source>
<translation>{1} — не папка</translation>
</message>
<message>
<source>{1} is not a project of this program.</source>
<translation>{1} — не проект этой программы.</translation>
</message>
<message>
<source>{1} is not a text: it holds binary data.</source>
<translation>{1} — не текст: там двоичные данные.</translation>
</message>
<message>
<source>{1} is not a {2} file, whatever its name says.</source>
<translation>{1} — не файл {2}, что бы ни говорило имя.</translation>
</message>
<message>
<source>{1} is not an export of this program.</source>
<translation>{1} — не экспорт этой программы.</translation>
</message>
<message>
<source>{1} is not the document that its name says.</source>
<translation>{1} — не тот документ, о котором говорит имя.</translation>
</message>
<message>
<source>{1} is {2}, needed is {3}</source>
<translation>{1}: {2}, нужно {3}</translation>
</message>
<message>
<source>{1} is {2}, not an article.</source>
<translation>{1} — это {2}, а не статья.</translation>
</message>
<message>
<source>{1} km away</source>
<translation>в {1} км</translation>
</message>
<message>
<source>{1} of the article's other places lie in {2}</source>
<translation>других мест статьи в {2}: {1}</translation>
</message>
<message>
<source>{1} places bear that name</source>
<translation>мест с этим названием: {1}</translation>
</message>
<message>
<source>{1} refuses its tiles ({2}).</source>
<translation>{1} не даёт плитки ({2}).</translation>
</message>
<message>
<source>{1} stands for the government of {2}</source>
<translation>{1} означает правительство страны {2}</translation>
</message>
<message>
<source>{1} unpacks to {2} MB; it is refused as a trap.</source>
<translation>{1} распаковывается до {2} МБ; отклонено как ловушка.</translation>
</message>
<message>
<source>{1} was written by a newer version of this program.</source>
<translation>{1} записан более новой версией этой программы.</translation>
</message>
<message>
<source>{1} was written by a newer version; what this one knows of it is used.</source>
<translation>{1} записан более новой версией; берётся то, что известно этой.</translation>
</message>
<message>
<source>{1} {2} does not load ({3})</source>
<translation>{1} {2} не загружается ({3})</translation>
</message>
<message>
<source>{1}, {2} is no position on Earth.</source>
<translation>{1}, {2} — не положение на Земле.</translation>
</message>
<message>
<source>{1}: only CSV has the {2} shape.</source>
<translation>{1}: форма {2} есть только у CSV.</translation>
</message>
<message>
<source>“{1}” at {2} means nothing here.</source>
<translation>«{1}» на месте {2} здесь ничего не значит.</translation>
</message>
<message>
<source>“{1}” breaks off in line {2}: the end of the file is missing.</source>
<translation>«{1}» обрывается в строке {2}: нет конца файла.</translation>
</message>
<message>
<source>“{1}” breaks off or is damaged: {2}</source>
<translation>«{1}» обрывается или повреждён: {2}</translation>
</message>
<message>
<source>“{1}” cannot be compared with a field of kind {2}.</source>
<translation>«{1}» нельзя сравнить с полем вида {2}.</translation>
</message>
<message>
<source>“{1}” cannot be opened: {2}.</source>
<translation>«{1}» нельзя открыть: {2}.</translation>
</message>
<message>
<source>“{1}” cannot be read as a table: {2}</source>
<translation>«{1}» нельзя прочитать как таблицу: {2}</translation>
</message>
<message>
<source>“{1}” cannot be read as a workbook.</source>
<translation>«{1}» нельзя прочитать как книгу таблиц.</translation>
</message>
<message>
<source>“{1}” cannot be read without “{2}”, which is not there.</source>
<translation>«{1}» нельзя прочитать без «{2}», которого нет.</translation>
</message>
<message>
<source>“{1}” cannot be read: {2}</source>
<translation>«{1}» нельзя прочитать: {2}</translation>
</message>
<message>
<source>“{1}” cannot be {2}.</source>
<translation>«{1}»: не удалось ({2}).</translation>
</message>
<message>
<source>“{1}” differs by one letter from “{2}”</source>
<translation>«{1}» отличается на одну букву от «{2}»</translation>
</message>
<message>
<source>“{1}” does not fit into memory.</source>
<translation>«{1}» не помещается в память.</translation>
</message>
<message>
<source>“{1}” has no column “{2}”.</source>
<translation>В «{1}» нет столбца «{2}».</translation>
</message>
<message>
<source>“{1}” has no features.{2}</source>
<translation>В «{1}» нет объектов.{2}</translation>
</message>
<message>
<source>“{1}” has no features: its list is empty.</source>
<translation>В «{1}» нет объектов: список пуст.</translation>
</message>
<message>
<source>“{1}” has no features: what is in its list are none.</source>
<translation>В «{1}» нет объектов: в списке не они.</translation>
</message>
<message>
<source>“{1}” has no rows.</source>
<translation>В «{1}» нет строк.</translation>
</message>
<message>
<source>“{1}” holds archives in archives in archives.</source>
<translation>В «{1}» архивы в архивах в архивах.</translation>
</message>
<message>
<source>“{1}” holds more than {2} files.</source>
<translation>В «{1}» больше {2} файлов.</translation>
</message>
<message>
<source>“{1}” holds no vector file (inside: {2}).</source>
<translation>В «{1}» нет векторного файла (внутри: {2}).</translation>
</message>
<message>
<source>“{1}” holds nothing but zeros.</source>
<translation>В «{1}» одни нули.</translation>
</message>
<message>
<source>“{1}” is JSON of more than {2} GB that is not a plain feature collection.</source>
<translation>«{1}» — JSON больше {2} ГБ и не простая коллекция объектов.</translation>
</message>
<message>
<source>“{1}” is JSON, but not GeoJSON, and none of the values of its records says where they lie ({2}).</source>
<translation>«{1}» — JSON, но не GeoJSON, и ни одно значение записей не говорит, где они лежат ({2}).</translation>
</message>
<message>
<source>“{1}” is JSON, but not GeoJSON: at its top are {2}.{3}</source>
<translation>«{1}» — JSON, но не GeoJSON: наверху {2}.{3}</translation>
</message>
<message>
<source>“{1}” is JSON, but not GeoJSON: there is no object with a “type” at its top.</source>
<translation>«{1}» — JSON, но не GeoJSON: наверху нет объекта с «type».</translation>
</message>
<message>
<source>“{1}” is TopoJSON whose arcs are damaged: {2}.</source>
<translation>«{1}» — TopoJSON с повреждёнными дугами: {2}.</translation>
</message>
<message>
<source>“{1}” is TopoJSON without objects.</source>
<translation>«{1}» — TopoJSON без объектов.</translation>
</message>
<message>
<source>“{1}” is a GeoJSON feature collection whose “features” are missing.</source>
<translation>«{1}» — коллекция GeoJSON без «features».</translation>
</message>
<message>
<source>“{1}” is a damaged or incomplete Parquet file: {2}</source>
<translation>«{1}» — повреждённый или неполный файл Parquet: {2}</translation>
</message>
<message>
<source>“{1}” is a damaged or incomplete archive.</source>
<translation>«{1}» — повреждённый или неполный архив.</translation>
</message>
<message>
<source>“{1}” is a damaged workbook: {2}.</source>
<translation>«{1}» — повреждённая книга таблиц: {2}.</translation>
</message>
<message>
<source>“{1}” is a former name of {2}</source>
<translation>«{1}» — прежнее название {2}</translation>
</message>
<message>
<source>“{1}” is a pointer of Git LFS, not the file itself.</source>
<translation>«{1}» — указатель Git LFS, а не сам файл.</translation>
</message>
<message>
<source>“{1}” is a scrap of KML (“{2}”) without features.</source>
<translation>«{1}» — обрывок KML («{2}») без объектов.</translation>
</message>
<message>
<source>“{1}” is a tile archive (MBTiles): a finished map, not vector data.</source>
<translation>«{1}» — архив плиток (MBTiles): готовая карта, а не векторные данные.</translation>
</message>
<message>
<source>“{1}” is an abbreviation of {2}</source>
<translation>«{1}» — сокращение {2}</translation>
</message>
<message>
<source>“{1}” is an error message of a server: “{2}”.</source>
<translation>«{1}» — сообщение сервера об ошибке: «{2}».</translation>
</message>
<message>
<source>“{1}” is another name of {2}</source>
<translation>«{1}» — другое название {2}</translation>
</message>
<message>
<source>“{1}” is damaged, or holds something that is not expected there ({2}).</source>
<translation>«{1}» повреждён или содержит то, чего там не ждут ({2}).</translation>
</message>
<message>
<source>“{1}” is damaged: {2}</source>
<translation>«{1}» повреждён: {2}</translation>
</message>
<message>
<source>“{1}” is empty (0 bytes).</source>
<translation>«{1}» пуст (0 байт).</translation>
</message>
<message>
<source>“{1}” is its usual name</source>
<translation>«{1}» — обычное его название</translation>
</message>
<message>
<source>“{1}” is locked with a password or packed in a way that is not supported.</source>
<translation>«{1}» закрыт паролем или упакован неподдерживаемым способом.</translation>
</message>
<message>
<source>“{1}” is more than 1 GB of text.</source>
<translation>«{1}» содержит более 1 ГБ текста.</translation>
</message>
<message>
<source>“{1}” is no address of map tiles.</source>
<translation>«{1}» — не адрес плиток карты.</translation>
</message>
<message>
<source>“{1}” is no code of a country.</source>
<translation>«{1}» — не код страны.</translation>
</message>
<message>
<source>“{1}” is no date.</source>
<translation>«{1}» — не дата.</translation>
</message>
<message>
<source>“{1}” is no file but a device or a pipe.</source>
<translation>«{1}» — не файл, а устройство или канал.</translation>
</message>
<message>
<source>“{1}” is no format for features.</source>
<translation>«{1}» — не формат для объектов.</translation>
</message>
<message>
<source>“{1}” is no format of a number in a label.</source>
<translation>«{1}» — не формат числа в подписи.</translation>
</message>
<message>
<source>“{1}” is no position</source>
<translation>«{1}» — не положение</translation>
</message>
<message>
<source>“{1}” is not a point.</source>
<translation>«{1}» — не точка.</translation>
</message>
<message>
<source>“{1}” is not known; this is named beside it</source>
<translation>«{1}» неизвестно; рядом названо это</translation>
</message>
<message>
<source>“{1}” is not there.</source>
<translation>«{1}» нет на месте.</translation>
</message>
<message>
<source>“{1}” is not valid JSON{2}: {3}.</source>
<translation>«{1}» — неверный JSON{2}: {3}.</translation>
</message>
<message>
<source>“{1}” is only a part of a data set, and the main file (such as “{2}{3}”) is not beside it.</source>
<translation>«{1}» — лишь часть набора, а главного файла (например, «{2}{3}») рядом нет.</translation>
</message>
<message>
<source>“{1}” is taken for a form of “{2}”</source>
<translation>«{1}» принято за форму «{2}»</translation>
</message>
<message>
<source>“{1}” is text, but not a table with columns.</source>
<translation>«{1}» — текст, но не таблица со столбцами.</translation>
</message>
<message>
<source>“{1}” is the name of this line</source>
<translation>«{1}» — название этой линии</translation>
</message>
<message>
<source>“{1}” is the word for the people or things of {2}</source>
<translation>«{1}» — слово о людях или вещах {2}</translation>
</message>
<message>
<source>“{1}” is too large to be kept in the project.</source>
<translation>«{1}» слишком велик для хранения в проекте.</translation>
</message>
<message>
<source>“{1}” is {2}, not vector data.</source>
<translation>«{1}» — это {2}, а не векторные данные.</translation>
</message>
<message>
<source>“{1}” no longer has the layer that was asked for.</source>
<translation>В «{1}» больше нет нужного слоя.</translation>
</message>
<message>
<source>“{1}” says that it has {2} features, but none of them can be read.</source>
<translation>В «{1}» заявлено объектов: {2}, но ни один нельзя прочитать.</translation>
</message>
<message>
<source>“{1}” swells from {2} MB to more than {3} MB and is not opened.</source>
<translation>«{1}» разбухает с {2} МБ до более чем {3} МБ и не открыт.</translation>
</message>
<message>
<source>“{1}” wants to write outside of its folder (“{2}”) and is not opened.</source>
<translation>«{1}» хочет писать вне своей папки («{2}») и не открыт.</translation>
</message>
<message>
<source>“{1}”: feared, planned or demanded, not told as done.</source>
<translation>«{1}»: опасались, планировали или требовали, но не рассказано как случившееся.</translation>
</message>
<message>
<source>“{1}”: the sentence denies it.</source>
<translation>«{1}»: предложение это отрицает.</translation>
</message>
</context>
<context>
<name>page</name>
<message>
<source>About this map</source>
<translation>Об этой карте</translation>
</message>
<message>
<source>Accepted</source>
<translation>Принято</translation>
</message>
<message>
<source>Actor</source>
<translation>Участник</translation>
</message>
<message>
<source>Actors</source>
<translation>Участники</translation>
</message>
<message>
<source>Address</source>
<translation>Адрес</translation>
</message>
<message>
<source>All</source>
<translation>Все</translation>
</message>
<message>
<source>All dates</source>
<translation>Все даты</translation>
</message>
<message>
<source>Argentina</source>
<translation>Аргентина</translation>
</message>
<message>
<source>Article</source>
<translation>Статья</translation>
</message>
<message>
<source>As held on the ground</source>
<translation>По фактическому контролю</translation>
</message>
<message>
<source>At sea</source>
<translation>В море</translation>
</message>
<message>
<source>Auto</source>
<translation>Авто</translation>
</message>
<message>
<source>Bangladesh</source>
<translation>Бангладеш</translation>
</message>
<message>
<source>Bars</source>
<translation>Столбцы</translation>
</message>
<message>
<source>Border</source>
<translation>Граница</translation>
</message>
<message>
<source>Border or region</source>
<translation>Граница или регион</translation>
</message>
<message>
<source>Borders and names shown here state no opinion on the status of any territory. Disputed lines are dashed.</source>
<translation>Показанные границы и названия не выражают мнения о статусе какой-либо территории. Спорные линии даны пунктиром.</translation>
</message>
<message>
<source>Borders as seen by</source>
<translation>Границы по мнению</translation>
</message>
<message>
<source>Boundaries</source>
<translation>Границы</translation>
</message>
<message>
<source>Boundaries: {source}, {view}; place names: GeoNames (CC BY 4.0). {program}.</source>
<translation>Границы: {source}, {view}; названия мест: GeoNames (CC BY 4.0). {program}.</translation>
</message>
<message>
<source>Boundaries: {source}; {view}; disputed ones are dashed. Names of places: GeoNames (CC BY 4.0) and Natural Earth.</source>
<translation>Границы: {source}; {view}; спорные даны пунктиром. Названия мест: GeoNames (CC BY 4.0) и Natural Earth.</translation>
</message>
<message>
<source>Brazil</source>
<translation>Бразилия</translation>
</message>
<message>
<source>By</source>
<translation>Автор</translation>
</message>
<message>
<source>By area</source>
<translation>По территориям</translation>
</message>
<message>
<source>By type</source>
<translation>По типам</translation>
</message>
<message>
<source>Charts</source>
<translation>Диаграммы</translation>
</message>
<message>
<source>China</source>
<translation>Китай</translation>
</message>
<message>
<source>Close</source>
<translation>Закрыть</translation>
</message>
<message>
<source>Confidence in percent, at least</source>
<translation>Уверенность в процентах, не меньше</translation>
</message>
<message>
<source>Country</source>
<translation>Страна</translation>
</message>
<message>
<source>Counts by area</source>
<translation>Число по территориям</translation>
</message>
<message>
<source>Dark</source>
<translation>Тёмный</translation>
</message>
<message>
<source>Date</source>
<translation>Дата</translation>
</message>
<message>
<source>Day</source>
<translation>День</translation>
</message>
<message>
<source>Disputed</source>
<translation>Спорно</translation>
</message>
<message>
<source>Disputed, claimed or line of control</source>
<translation>Спорная, оспариваемая линия или линия контроля</translation>
</message>
<message>
<source>District</source>
<translation>Район</translation>
</message>
<message>
<source>Draft: {n} of {total} entries have not been reviewed by a person.</source>
<translation>Черновик: {n} из {total} записей не проверены человеком.</translation>
</message>
<message>
<source>Egypt</source>
<translation>Египет</translation>
</message>
<message>
<source>Entries</source>
<translation>Записи</translation>
</message>
<message>
<source>Exact place</source>
<translation>Точное место</translation>
</message>
<message>
<source>Exact points are only used where the text names a place of that kind; circles, areas, lines and country badges say what is known where it does not.</source>
<translation>Точки стоят лишь там, где текст называет место такого рода; круги, области, линии и значки стран показывают, что известно в остальных случаях.</translation>
</message>
<message>
<source>Few to many incidents</source>
<translation>От малого до большого числа инцидентов</translation>
</message>
<message>
<source>File</source>
<translation>Файл</translation>
</message>
<message>
<source>Filter</source>
<translation>Фильтр</translation>
</message>
<message>
<source>Former line; border not seen by the chosen view</source>
<translation>Бывшая линия; граница, которой выбранная сторона не видит</translation>
</message>
<message>
<source>France</source>
<translation>Франция</translation>
</message>
<message>
<source>Germany</source>
<translation>Германия</translation>
</message>
<message>
<source>Greece</source>
<translation>Греция</translation>
</message>
<message>
<source>Grid of degrees</source>
<translation>Градусная сетка</translation>
</message>
<message>
<source>Heat map</source>
<translation>Тепловая карта</translation>
</message>
<message>
<source>Hexagons</source>
<translation>Шестиугольники</translation>
</message>
<message>
<source>How exactly the place is known</source>
<translation>Насколько точно известно место</translation>
</message>
<message>
<source>How the map looks</source>
<translation>Вид карты</translation>
</message>
<message>
<source>In time</source>
<translation>По времени</translation>
</message>
<message>
<source>Incident</source>
<translation>Инцидент</translation>
</message>
<message>
<source>Incident map</source>
<translation>Карта инцидентов</translation>
</message>
<message>
<source>Incidents</source>
<translation>Инциденты</translation>
</message>
<message>
<source>Incidents and places on the map</source>
<translation>Инциденты и места на карте</translation>
</message>
<message>
<source>Incidents as</source>
<translation>Инциденты как</translation>
</message>
<message>
<source>Incidents in a country or province</source>
<translation>Инциденты в стране или провинции</translation>
</message>
<message>
<source>India</source>
<translation>Индия</translation>
</message>
<message>
<source>Indonesia</source>
<translation>Индонезия</translation>
</message>
<message>
<source>Israel</source>
<translation>Израиль</translation>
</message>
<message>
<source>Italy</source>
<translation>Италия</translation>
</message>
<message>
<source>Japan</source>
<translation>Япония</translation>
</message>
<message>
<source>Killed</source>
<translation>Погибшие</translation>
</message>
<message>
<source>Killed, at least</source>
<translation>Погибших, не меньше</translation>
</message>
<message>
<source>Larger symbols for more people killed</source>
<translation>Знаки крупнее, если погибших больше</translation>
</message>
<message>
<source>Layers</source>
<translation>Слои</translation>
</message>
<message>
<source>Legend</source>
<translation>Легенда</translation>
</message>
<message>
<source>Light</source>
<translation>Светлый</translation>
</message>
<message>
<source>Lines as of</source>
<translation>Линии на день</translation>
</message>
<message>
<source>List</source>
<translation>Список</translation>
</message>
<message>
<source>Made with {program}. Places were found in the text by machine and looked up in a bundled gazetteer; each mark rests on the sentences shown with it.</source>
<translation>Сделано в {program}. Места найдены в тексте автоматически и определены по встроенному указателю; каждый знак опирается на приведённые с ним предложения.</translation>
</message>
<message>
<source>Mentioned only</source>
<translation>Только упомянуто</translation>
</message>
<message>
<source>Method</source>
<translation>Метод</translation>
</message>
<message>
<source>Month</source>
<translation>Месяц</translation>
</message>
<message>
<source>Morocco</source>
<translation>Марокко</translation>
</message>
<message>
<source>Near a place: within the circle</source>
<translation>Рядом с местом: внутри круга</translation>
</message>
<message>
<source>Nepal</source>
<translation>Непал</translation>
</message>
<message>
<source>Netherlands</source>
<translation>Нидерланды</translation>
</message>
<message>
<source>Next feature</source>
<translation>Следующий объект</translation>
</message>
<message>
<source>No dated incidents</source>
<translation>Нет инцидентов с датой</translation>
</message>
<message>
<source>No incident and no place is on this map.</source>
<translation>На этой карте нет ни инцидентов, ни мест.</translation>
</message>
<message>
<source>No incidents are shown.</source>
<translation>Ни один инцидент не показан.</translation>
</message>
<message>
<source>North is up</source>
<translation>Север вверху</translation>
</message>
<message>
<source>Not located</source>
<translation>Место не определено</translation>
</message>
<message>
<source>Not reviewed</source>
<translation>Не проверено</translation>
</message>
<message>
<source>Pakistan</source>
<translation>Пакистан</translation>
</message>
<message>
<source>Palestine</source>
<translation>Палестина</translation>
</message>
<message>
<source>Pause</source>
<translation>Пауза</translation>
</message>
<message>
<source>Place</source>
<translation>Место</translation>
</message>
<message>
<source>Place of writing</source>
<translation>Место подачи</translation>
</message>
<message>
<source>Places named</source>
<translation>Названные места</translation>
</message>
<message>
<source>Play</source>
<translation>Воспроизвести</translation>
</message>
<message>
<source>Poland</source>
<translation>Польша</translation>
</message>
<message>
<source>Portugal</source>
<translation>Португалия</translation>
</message>
<message>
<source>Precision</source>
<translation>Точность</translation>
</message>
<message>
<source>Previous feature</source>
<translation>Предыдущий объект</translation>
</message>
<message>
<source>Print</source>
<translation>Для печати</translation>
</message>
<message>
<source>Province</source>
<translation>Провинция</translation>
</message>
<message>
<source>Province: within the area</source>
<translation>Провинция: внутри области</translation>
</message>
<message>
<source>Published</source>
<translation>Опубликовано</translation>
</message>
<message>
<source>Rejected</source>
<translation>Отклонено</translation>
</message>
<message>
<source>Review</source>
<translation>Проверка</translation>
</message>
<message>
<source>Role</source>
<translation>Роль</translation>
</message>
<message>
<source>Russia</source>
<translation>Россия</translation>
</message>
<message>
<source>Saudi Arabia</source>
<translation>Саудовская Аравия</translation>
</message>
<message>
<source>Search</source>
<translation>Поиск</translation>
</message>
<message>
<source>Search titles, places, actors</source>
<translation>Искать в заголовках, местах, участниках</translation>
</message>
<message>
<source>Seat of an actor</source>
<translation>Резиденция участника</translation>
</message>
<message>
<source>Show all</source>
<translation>Показать все</translation>
</message>
<message numerus="yes">
<source>Show all {n}</source>
<translation>
<numerusform>Показать все ({n})</numerusform>
<numerusform>Показать все ({n})</numerusform>
<numerusform>Показать все ({n})</numerusform>
</translation>
</message>
<message>
<source>Show everything</source>
<translation>Показать всё</translation>
</message>
<message>
<source>Somewhere in the country</source>
<translation>Где-то в стране</translation>
</message>
<message>
<source>Sources</source>
<translation>Источники</translation>
</message>
<message>
<source>Sources and method</source>
<translation>Источники и метод</translation>
</message>
<message>
<source>South Korea</source>
<translation>Южная Корея</translation>
</message>
<message>
<source>Spain</source>
<translation>Испания</translation>
</message>
<message>
<source>Speed</source>
<translation>Скорость</translation>
</message>
<message>
<source>Step back</source>
<translation>Шаг назад</translation>
</message>
<message>
<source>Step on</source>
<translation>Шаг вперёд</translation>
</message>
<message>
<source>Style</source>
<translation>Стиль</translation>
</message>
<message>
<source>Sweden</source>
<translation>Швеция</translation>
</message>
<message>
<source>Symbols</source>
<translation>Знаки</translation>
</message>
<message>
<source>Taiwan</source>
<translation>Тайвань</translation>
</message>
<message>
<source>The boundaries and names shown, and the designations used, are no statement by {organisation} on the status of any territory.</source>
<translation>Показанные границы, названия и использованные обозначения не являются заявлением ({organisation}) о статусе какой-либо территории.</translation>
</message>
<message>
<source>The labels of “{name}” could not be made: {reason}</source>
<translation>Не удалось сделать подписи «{name}»: {reason}</translation>
</message>
<message>
<source>The layer “{name}” could not be drawn: {reason}</source>
<translation>Не удалось нарисовать слой «{name}»: {reason}</translation>
</message>
<message>
<source>The online basemap does not answer. The bundled one is shown.</source>
<translation>Сетевая карта не отвечает. Показана встроенная.</translation>
</message>
<message>
<source>Time window. Arrow keys move it.</source>
<translation>Окно времени. Сдвигается стрелками.</translation>
</message>
<message>
<source>Timeline</source>
<translation>Шкала времени</translation>
</message>
<message>
<source>Title</source>
<translation>Заголовок</translation>
</message>
<message>
<source>Type</source>
<translation>Тип</translation>
</message>
<message>
<source>Türkiye</source>
<translation>Турция</translation>
</message>
<message>
<source>Ukraine</source>
<translation>Украина</translation>
</message>
<message>
<source>United Kingdom</source>
<translation>Великобритания</translation>
</message>
<message>
<source>United States</source>
<translation>США</translation>
</message>
<message>
<source>Unsure</source>
<translation>Сомнительно</translation>
</message>
<message>
<source>Untitled</source>
<translation>Без заголовка</translation>
</message>
<message>
<source>Vietnam</source>
<translation>Вьетнам</translation>
</message>
<message>
<source>Week</source>
<translation>Неделя</translation>
</message>
<message>
<source>When</source>
<translation>Когда</translation>
</message>
<message>
<source>Where</source>
<translation>Где</translation>
</message>
<message>
<source>With those without a date</source>
<translation>Вместе с теми, что без даты</translation>
</message>
<message>
<source>Without a day, lines are those of the latest incident in sight.</source>
<translation>Если день не выбран, линии даны на день последнего видимого инцидента.</translation>
</message>
<message>
<source>Year</source>
<translation>Год</translation>
</message>
<message numerus="yes">
<source>at least {n}{range} killed</source>
<translation>
<numerusform>не меньше {n}{range} погибшего</numerusform>
<numerusform>не меньше {n}{range} погибших</numerusform>
<numerusform>не меньше {n}{range} погибших</numerusform>
</translation>
</message>
<message>
<source>at sea</source>
<translation>в море</translation>
</message>
<message>
<source>border or region</source>
<translation>граница или регион</translation>
</message>
<message>
<source>borders as held on the ground</source>
<translation>границы по фактическому контролю</translation>
</message>
<message>
<source>claimed by {states}</source>
<translation>претендуют: {states}</translation>
</message>
<message>
<source>country</source>
<translation>страна</translation>
</message>
<message>
<source>date not known</source>
<translation>дата неизвестна</translation>
</message>
<message>
<source>disputed borders as seen by {whom}</source>
<translation>спорные границы по мнению: {whom}</translation>
</message>
<message>
<source>district</source>
<translation>район</translation>
</message>
<message>
<source>exact place</source>
<translation>точное место</translation>
</message>
<message>
<source>mentioned</source>
<translation>упомянуто</translation>
</message>
<message>
<source>named as an actor</source>
<translation>названо как участник</translation>
</message>
<message>
<source>near the place</source>
<translation>рядом с местом</translation>
</message>
<message>
<source>nobody killed</source>
<translation>никто не погиб</translation>
</message>
<message>
<source>not located</source>
<translation>место не определено</translation>
</message>
<message>
<source>nothing located</source>
<translation>ни одного места на карте</translation>
</message>
<message>
<source>of {total} in all</source>
<translation>всего {total}</translation>
</message>
<message>
<source>place of writing</source>
<translation>место подачи</translation>
</message>
<message>
<source>province</source>
<translation>провинция</translation>
</message>
<message numerus="yes">
<source>up to {n} killed</source>
<translation>
<numerusform>до {n} погибшего</numerusform>
<numerusform>до {n} погибших</numerusform>
<numerusform>до {n} погибших</numerusform>
</translation>
</message>
<message>
<source>whoever publishes this map</source>
<translation>издателя этой карты</translation>
</message>
<message numerus="yes">
<source>{n} features</source>
<translation>
<numerusform>{n} объект</numerusform>
<numerusform>{n} объекта</numerusform>
<numerusform>{n} объектов</numerusform>
</translation>
</message>
<message>
<source>{n} in {more} more</source>
<translation>{n} ещё в {more}</translation>
</message>
<message numerus="yes">
<source>{n} incidents</source>
<translation>
<numerusform>{n} инцидент</numerusform>
<numerusform>{n} инцидента</numerusform>
<numerusform>{n} инцидентов</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} incidents here. Enter opens them.</source>
<translation>
<numerusform>{n} инцидент здесь. Enter открывает.</numerusform>
<numerusform>{n} инцидента здесь. Enter открывает.</numerusform>
<numerusform>{n} инцидентов здесь. Enter открывает.</numerusform>
</translation>
</message>
<message>
<source>{n} km</source>
<translation>{n} км</translation>
</message>
<message>
<source>{n} m</source>
<translation>{n} м</translation>
</message>
<message>
<source>{n} more sentences</source>
<translation>ещё предложений: {n}</translation>
</message>
<message numerus="yes">
<source>{n} not located</source>
<translation>
<numerusform>{n} без места</numerusform>
<numerusform>{n} без места</numerusform>
<numerusform>{n} без места</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} not located, in the list only</source>
<translation>
<numerusform>{n} без места, только в списке</numerusform>
<numerusform>{n} без места, только в списке</numerusform>
<numerusform>{n} без места, только в списке</numerusform>
</translation>
</message>
<message>
<source>{n} of {total}</source>
<translation>{n} из {total}</translation>
</message>
<message numerus="yes">
<source>{n} places named</source>
<translation>
<numerusform>{n} названное место</numerusform>
<numerusform>{n} названных места</numerusform>
<numerusform>{n} названных мест</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} undated</source>
<translation>
<numerusform>{n} без даты</numerusform>
<numerusform>{n} без даты</numerusform>
<numerusform>{n} без даты</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n}{range} killed</source>
<translation>
<numerusform>{n}{range} погибший</numerusform>
<numerusform>{n}{range} погибших</numerusform>
<numerusform>{n}{range} погибших</numerusform>
</translation>
</message>
<message>
<source>{what}, within {length}</source>
<translation>{what}, в пределах {length}</translation>
</message>
</context>
</TS>
