"""Still more reports of the gold set in Russian, annotated by hand; `build_gold.py` turns quoted words into offsets."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Линия соприкосновения", "2023-08-24",
        "Флаг над Роботиным: вечером 23 августа 47-я механизированная бригада выложила в фейсбук видео, на котором боец с нашивкой "
        "«Магура» обходит руины школы. Снято оно экшен-камерой на шлеме. Автор телеграм-канала «Дневник десантника» увидел в "
        "этом постановку, но доводов не привёл. По трём сохранившимся стенам исследователь Клеман Молен определил, что дело "
        "происходит именно там. День съёмки назвать не берётся никто.",
        Item(["видео"], "bodycam",
             [step("posted|published|released", "47-я|бригада", "2023-08-23"), step("filmed", "боец|*", optional=True),
              step("geolocated|verified", "Молен|исследовател")],
             [time("posted|published", "2023-08-23")],
             [verdict("location", "confirmed", "Молен|исследовател"), verdict("content", "disputed|refuted", "Автор|Дневник десантника"),
              verdict("time", "not_confirmed", "*")],
             ["Роботин", "школ"]),
        language="ru",
    ),
    Report(
        "Ливанская тетрадь", "2020-08-07",
        "Взрыв в порту Бейрута 4 августа запечатлели невеста, пожарные и бариста. Свадебная съёмка, прервавшаяся на второй "
        "минуте, принадлежит видеографу Махмуду Накибу, он сам же и опубликовал её в среду. Ролик, где над складом якобы "
        "проносится ракета, подделан: предмет дорисован поверх записи корреспондента, сообщили фактчекеры «Франс Пресс». "
        "Исходный вариант без ракеты хранится у CNN Arabic.",
        Item(["Свадебная съёмка"], "video ground_video",
             [step("filmed", "Накиб|видеограф"), step("published|posted", "Накиб|он", "2020-08-05")],
             [time("posted|published", "2020-08-05"), time("event|filmed", "2020-08-04", optional=True)], [], ["Бейрут", "порт"]),
        Item(["Ролик, где над складом", "записи корреспондента", "Исходный вариант"], "video ground_video",
             [step("verified|analysed", "Франс Пресс", optional=True), step("filmed", "корреспондент", optional=True),
              step("archived", "CNN", optional=True)],
             [time("event|filmed", "2020-08-04", optional=True)],
             [verdict("content|source", "refuted", "Франс Пресс")],
             ["Бейрут", "порт", "склад"]),
        language="ru",
    ),
    Report(
        "Итоги дня", "2024-03-19",
        "Вооружённые силы РФ вошли в Орловку западнее Авдеевки: на это указывают геопривязанные кадры, выложенные 18 марта. Съёмка велась с "
        "украинского беспилотника. Ранее пленный дал показания о потерях полка, их записали на диктофон. Российские источники приписывают "
        "успех 30-й бригаде, другие — 74-й. Достоверных признаков продвижения к Тоненькому пока не обнаружено, резюмируют авторы обзора.",
        Item(["кадры", "Съёмка"], "drone_video",
             [step("geolocated", None), step("filmed", "беспилотник|украин", optional=True), step("posted|published", None, "2024-03-18", optional=True)],
             [time("posted|published", "2024-03-18")],
             [verdict("location", "confirmed", "*", optional=True)],
             ["Орловк", "Авдеевк"]),
        language="ru",
    ),
    Report(
        "Без купюр", "2022-09-23",
        "Распространённый сегодня Z-каналами ролик о «бегстве мобилизованных через реку Псоу» не имеет отношения к мобилизации. "
        "Это гонка «Адлерский заплыв», её на прошлой неделе транслировал сочинский канал «Эфкате». Сходство обнаружил "
        "журналист «Медиазоны», вслед за ним опровержение напечатали «Эхо Кавказа» и «Новая вкладка». Первой выдумку, похоже, "
        "запустила анонимная страница «Горы рядом», теперь пост недоступен.",
        Item(["ролик"], "video ground_video livestream",
             [step("shared|posted|reposted", "канал", "2022-09-23"), step("published|filmed|posted", "Эфкате"), step("posted|published|shared", "Горы рядом"),
              step("verified|analysed", "Медиазон|журналист", optional=True), step("republished|published", "Эхо Кавказа|Новая вкладка", optional=True),
              step("republished|published", "Новая вкладка|Эхо Кавказа", optional=True), step("filmed", None, optional=True)],
             [time("posted|published", "2022-09-23", optional=True)],
             [verdict("content|time|location", "refuted", "Медиазон|журналист|*"), verdict("content|time|location", "refuted", "*", optional=True),
              verdict("content|time|location", "refuted", "*", optional=True)],
             ["Адлер", "Сочи", "сочинск", "Псоу"]),
        language="ru",
    ),
    Report(
        "Пламя и камень", "2023-08-21",
        "Остров Мауи спустя две недели. Подпись к открывающему снимку: «Фронт-стрит, Лахайна, до и после. Спутник WorldView, "
        "25 июня и 9 августа 2023 года». Ниже читатель увидит кадр из видеоролика гида Каны Акины, бежавшего по набережной; целиком "
        "запись гид отдал общественному радио. Утверждение, будто крыши плавил лазер, опровергли в Reuters: фотография луча сделана в Огайо, "
        "и на ней сварка.",
        Item(["снимку"], "satellite_pair",
             [step("filmed", "WorldView", optional=True)],
             [time("imagery_acquired", "2023-06-25"), time("imagery_acquired", "2023-08-09")], [], ["Лахайн", "Фронт-стрит", "Мауи"]),
        Item(["кадр из видеоролика", "запись"], "screenshot video ground_video",
             [step("filmed", "Акин|гид"), step("shared|released", "гид|Акин")], [], [], ["набережн", "Лахайн", "Мауи"]),
        Item(["фотография луча"], "still",
             [step("verified|analysed", "Reuters", optional=True), step("filmed", None, optional=True)], [],
             [verdict("content|location", "refuted", "Reuters"), verdict("content|location", "refuted|confirmed", "Reuters", optional=True)],
             ["Огайо"]),
        language="ru",
    ),
    Report(
        "Кубанский простор", "2024-07-22",
        "Ночью дроны долетели до Туапсинского НПЗ. Жители, как обычно, высыпали на балконы с телефонами; ролик, оказавшийся в "
        "распоряжении ASTRA, записан на улице Сочинской в 2:40. Мэрия просит таких съёмок не публиковать. Оперштаб говорит о "
        "падении обломков и потушенном к утру возгорании площадью девяносто метров. Судя по карте FIRMS, горело куда больше, "
        "однако проверить площадь по кадрам невозможно.",
        Item(["ролик", "кадрам"], "video ground_video",
             [step("published|shared|released|posted", "ASTRA", optional=True), step("filmed", "Жител|*", optional=True)],
             [time("filmed|event", "2024-07-22", optional=True), time("filmed|event", "2024-07-22T02:40", optional=True)],
             [verdict("content", "not_confirmed", "*", optional=True)],
             ["Туапс", "Сочинск", "НПЗ"]),
        language="ru",
    ),
    Report(
        "Семейный архив", "2023-04-02",
        "Библиотека имени Чехова открывает курсы для тех, кто разбирает дедовские альбомы. Слушателей научат сканировать "
        "карточки, подписывать лица и договариваться с роднёй. Занятия ведут реставраторы из Твери и Пскова, расписание висит "
        "у гардероба. В прошлом году желающих оказалось втрое больше, чем мест, поэтому на сей раз зал снимают в соседнем доме "
        "культуры. Вход свободный, бахилы обязательны, записываться заранее не нужно.",
        language="ru",
    ),
    Report(
        "Сахель", "2023-07-30",
        "Ниамей, дни переворота. Толпа с российскими флагами у посольства Франции — этим снимкам Алена Мусы, внештатника AP, нет "
        "и суток, они датированы воскресеньем. В то же время аккаунт @sahel_vrai раскрутил «видео бомбёжки резиденции». Оно "
        "смонтировано из компьютерной игры Arma 3, как признала сама платформа, снабдив публикацию пометкой. Настоящих "
        "съёмок резиденции, по данным «Жён Африк», никто не делал.",
        Item(["снимкам Алена Мусы"], "still",
             [step("filmed", "Мус|внештатник")],
             [time("filmed", "2023-07-30")], [], ["Ниаме", "посольств"]),
        Item(["видео бомбёжки резиденции"], "video ground_video",
             [step("posted|shared|reposted|published", "sahel_vrai"), step("verified", "платформ", optional=True)], [],
             [verdict("content|source", "refuted", "платформ|*")],
             []),
        language="ru",
    ),
    Report(
        "Доброе слово", "2022-03-17",
        "Мариупольский драматический театр был разбомблен 16 марта. Коммерческий спутник за два дня до того снял крупную надпись "
        "«ДЕТИ» по обе стороны здания; изображение распространила Maxar. Задымлённый фасад позже показал на видео полк «Азов». "
        "По словам «Эмнести», изучившей оба источника, характер разрушений говорит об авиабомбе. В Москве удар отрицают. "
        "Сколько людей погибло, не знает никто, оценки разнятся от двенадцати до шестисот.",
        Item(["изображение"], "satellite_image",
             [step("shared|released|published|filmed", "Maxar"), step("analysed|verified", "Эмнести", optional=True), step("filmed", "*", optional=True)],
             [time("imagery_acquired", "2022-03-14")],
             [verdict("content", "confirmed", "Эмнести", optional=True)],
             ["Мариупол", "театр"]),
        Item(["видео"], "video ground_video drone_video",
             [step("published|released|posted|shared|filmed", "Азов"), step("analysed|verified", "Эмнести", optional=True)],
             [time("event|filmed", "2022-03-16", optional=True)],
             [verdict("content", "confirmed", "Эмнести", optional=True)],
             ["Мариупол", "театр"]),
        language="ru",
    ),
    Report(
        "Перевал", "2024-01-17",
        "Землетрясение вытряхнуло алматинцев на мороз. Кто-то из них снял, как качается люстра в вестибюле гостиницы «Казахстан»; "
        "по нашей просьбе управляющий Марат Искаков подтвердил, что вестибюль тот самый. А вот очередная «трещина через весь "
        "проспект Аль-Фараби» — фото из Анкориджа, Аляска, 2018 год. На подмену указала пресс-секретарь МЧС Айман Бектурова. "
        "Кем сделано фото, она не уточнила.",
        Item(["снял, как качается люстра"], "video ground_video",
             [step("filmed", None, optional=True), step("verified", "Искаков|управляющ", optional=True)], [],
             [verdict("location", "confirmed", "Искаков|управляющ")],
             ["Казахстан", "гостиниц", "Алмат", "алмат"]),
        Item(["фото", "фото@2"], "still",
             [step("filmed", None, optional=True), step("verified", "Бектуров|МЧС|пресс-секретар", optional=True), step("shared|posted", "*", optional=True)],
             [time("filmed", "2018")],
             [verdict("location|time|content", "refuted", "Бектуров|МЧС|пресс-секретар|*"), verdict("location|time|content", "refuted|confirmed", "*", optional=True),
              verdict("source", "not_confirmed", "*", optional=True)],
             ["Анкоридж", "Аляск"]),
        language="ru",
    ),
    Report(
        "Штаб-бюллетень", "2022-10-09",
        "Крымский мост горел в субботу утром. Четыре записи с камер пролётов опубликовали один за другим Mash и «112»; на самой чёткой "
        "грузовик минует арку за секунду до вспышки. Кроме того, пассажир поезда Симферополь — Москва снял пылающие цистерны и "
        "разрешил «Медузе» показать видео. К воскресенью Maxar распространила спутниковый снимок рухнувшего полотна, датированный "
        "восьмым октября. Версию о грузовике специалисты по взрывам оспаривают.",
        Item(["Четыре записи с камер пролётов", "самой чёткой"], "cctv",
             [step("published|posted|released", "Mash"), step("published|posted|released", "112"), step("filmed", "*", optional=True)],
             [time("event|filmed", "2022-10-08", optional=True)],
             [verdict("content", "disputed", "специалист", optional=True)],
             ["мост", "Крым"]),
        Item(["видео"], "video ground_video",
             [step("filmed", "пассажир"), step("shared|released", "пассажир", optional=True), step("published|republished|shared", "Медуз", optional=True)],
             [time("event|filmed", "2022-10-08", optional=True)], [], ["мост", "Крым"]),
        Item(["спутниковый снимок"], "satellite_image",
             [step("shared|released|published", "Maxar", "2022-10-09")],
             [time("imagery_acquired", "2022-10-08"), time("posted|published", "2022-10-09", optional=True)], [], ["мост", "Крым"]),
        language="ru",
    ),
    Report(
        "Чешская волна", "2023-12-22",
        "Стрельба на философском факультете в Праге. Полиция Чехии обнародовала сегодня фрагмент с нательной камеры спецназовца: группа "
        "бежит по лестнице. Студенты, прятавшиеся на карнизе четвёртого этажа, попали в объектив туриста Якуба Вейводы, чей снимок перепечатала "
        "Seznam Zprávy. Портал Demagog напоминает: «видео второго стрелка» — учения 2019 года в Брно. Тринадцать погибших опознаны, ещё один "
        "скончался в больнице.",
        Item(["фрагмент с нательной камеры"], "bodycam",
             [step("released|published|posted", "Полици", "2023-12-22"), step("filmed", "спецназов", optional=True)],
             [time("posted|published", "2023-12-22")], [], ["Праг", "факультет", "Чехи"]),
        Item(["снимок"], "still",
             [step("filmed", "Вейвод|турист"), step("republished|published|reposted", "Seznam")], [], [], ["Праг", "факультет"]),
        Item(["видео второго стрелка"], "video ground_video",
             [step("verified|analysed", "Demagog", optional=True)],
             [time("filmed|event", "2019")],
             [verdict("content|time|location", "refuted", "Demagog"), verdict("content|time|location", "refuted|confirmed", "Demagog", optional=True)],
             ["Брно"]),
        language="ru",
    ),
    Report(
        "Ракурс", "2022-06-28",
        "ТЦ «Амстор» в Кременчуге горит: запись с камеры завода «Кредмаш» президент Украины выложил во вторник. Расположение воронок "
        "подтверждено экспертами Bellingcat, которым помог план парка. Российские телеграмщики настаивали, что центр был закрыт, на что местные "
        "пользователи ответили чеками и селфи с покупками от 25 июня. Тень от трубы, подсчитал математик Ник Уотерс, соответствует 15:51 "
        "понедельника. Отчёт напечатали через сутки.",
        Item(["запись с камеры"], "cctv",
             [step("posted|published|released", "президент", "2022-06-28"), step("filmed", "*", optional=True),
              step("chronolocated", "Уотерс|математик"), step("geolocated|verified", "Bellingcat", optional=True)],
             [time("posted|published", "2022-06-28"), time("filmed|event", "2022-06-27", optional=True),
              time("filmed|event", "2022-06-27T15:51", optional=True)],
             [verdict("location", "confirmed", "Bellingcat"), verdict("time", "confirmed", "Уотерс|математик")],
             ["Кременчуг", "Амстор", "Кредмаш", "завод", "парк"]),
        Item(["селфи с покупками"], "still",
             [step("posted|published|shared", "пользовател")],
             [time("filmed|posted", "2022-06-25")], [], ["Кременчуг", "Амстор"]),
        language="ru",
    ),
    Report(
        "Индийский дневник", "2023-06-04",
        "В Баласоре столкнулись три поезда. Агентство ANI выпустило панораму вагонов, снятую его коптером на рассвете. Рядом с "
        "насыпью белеет шпиль, и в соцсетях строение приняли за мечеть: сотни пользователей перепостили увеличенный стоп-кадр "
        "с ядовитыми комментариями. Издание Alt News отправилось туда и засвидетельствовало, что это храм ИСККОН. Полиция "
        "Одиши обещает наказывать за ложь уголовно.",
        Item(["панораму вагонов", "стоп-кадр"], "drone_video drone_still screenshot",
             [step("released|published|posted|filmed", "ANI|агентство"), step("reposted|shared|posted", "пользовател"),
              step("filmed", "ANI|коптер|агентство|*", optional=True), step("verified", "Alt News", optional=True)],
             [],
             [verdict("content", "refuted", "Alt News")],
             ["Баласор", "насып", "Одиш"]),
        language="ru",
    ),
    Report(
        "Штурмовик", "2024-11-11",
        "Из канала 3-й отдельной штурмовой: оборона Терновой балки у Боровой, сорок минут боя глазами пулемётчика с позывным Грек. Камера "
        "закреплена на каске, звук оригинальный, монтаж минимальный. Опубликовано в понедельник, о дате событий ни слова. «Кадры реальные, "
        "время неизвестно, место совпадает», — кратко отозвался на просьбу BBC Verify эксперт Ник Рейнольдс. "
        "Вчерашняя нарезка с дронов той же бригады собрала вдвое меньше просмотров.",
        Item(["сорок минут боя", "Кадры"], "bodycam",
             [step("filmed", "Грек|пулемётчик"), step("posted|published|released", "3-й", "2024-11-11"), step("verified", "Рейнольдс|эксперт", optional=True)],
             [time("posted|published", "2024-11-11")],
             [verdict("content|source", "confirmed", "Рейнольдс|эксперт"), verdict("time", "not_confirmed", "Рейнольдс|эксперт|*"),
              verdict("location", "confirmed", "Рейнольдс|эксперт"), verdict("time", "not_confirmed", "*", optional=True)],
             ["Боров", "балк"]),
        Item(["нарезка с дронов"], "drone_video",
             [step("released|published|posted|filmed", "бригад|3-й")],
             [time("posted|published", "2024-11-10")], [],
             []),
        language="ru",
    ),
    Report(
        "Филиппинский залив", "2024-06-20",
        "Матросы с топорами на борту чужой лодки: столкновение у отмели Аюнгин произошло в понедельник. Манила показала два видео. Одно, по "
        "словам военных, добыто с телефона раненого моряка, другое снято патрульным самолётом. Пекин отвечает своей нарезкой, в которой топоров нет, и "
        "именует филиппинскую версию искажением. Точку на карте вычислил директор SeaLight Рэй Пауэлл по данным транспондеров; совпадает она "
        "с филиппинской, а не с китайской.",
        Item(["Одно"], "video ground_video",
             [step("published|released|shared", "Манил"), step("filmed", "моряк", optional=True), step("geolocated|verified", "Пауэлл", optional=True)],
             [time("event|filmed", "2024-06-17", optional=True)],
             [verdict("content", "disputed|refuted", "Пекин"), verdict("location", "confirmed", "Пауэлл", optional=True)],
             ["Аюнгин", "отмел"]),
        Item(["другое"], "video",
             [step("published|released|shared", "Манил"), step("filmed", "самолёт", optional=True), step("geolocated|verified", "Пауэлл", optional=True)],
             [time("event|filmed", "2024-06-17", optional=True)],
             [verdict("content", "disputed|refuted", "Пекин", optional=True), verdict("location", "confirmed", "Пауэлл", optional=True)],
             ["Аюнгин", "отмел"]),
        Item(["своей нарезкой"], "video",
             [step("released|published|posted|shared", "Пекин")], [],
             [verdict("location", "refuted|disputed", "Пауэлл", optional=True)],
             ["Аюнгин", "отмел"]),
        language="ru",
    ),
    Report(
        "Листок правды", "2022-05-19",
        "Сдача «Азовстали»: Минобороны РФ разослало вчера ролик выхода пленных. Тот же день, но иной источник — женщина-водитель автобуса "
        "записала посадку раненых через лобовое стекло. Её видео сейчас изучает Красный Крест, и выводов ещё нет. Журналисты Reuters, не сумев "
        "подтвердить ни число вышедших, ни дату, удостоверили лишь место: узнаётся шлагбаум на проспекте Лепорского.",
        Item(["ролик выхода пленных"], "video ground_video",
             [step("shared|released|published", "Минобороны", "2022-05-18"), step("verified", "Reuters", optional=True)],
             [time("posted|published", "2022-05-18"), time("filmed|event", "2022-05-18", optional=True)],
             [verdict("location", "confirmed", "Reuters", optional=True), verdict("time", "not_confirmed", "Reuters", optional=True)],
             ["Азовстал", "Лепорск"]),
        Item(["посадку раненых", "видео"], "dashcam video ground_video",
             [step("filmed", "женщин|водител"), step("analysed|verified", "Красный Крест"), step("verified", "Reuters", optional=True)],
             [time("filmed|event", "2022-05-18", optional=True)],
             [verdict("location", "confirmed", "Reuters"), verdict("time", "not_confirmed", "Reuters"), verdict("content", "not_confirmed", "*", optional=True)],
             ["Азовстал", "Лепорск"]),
        language="ru",
    ),
    Report(
        "Трасса", "2023-10-24",
        "После тумана на мосту Пончартрейн под Новым Орлеаном осталось полторы сотни разбитых машин. Полиция штата Луизиана ищет "
        "тех, у кого в салоне работал регистратор, пока же ни одной записи следствие не получило. Следователь Хуан Гарсия допускает, что файлы "
        "сгорели вместе с автомобилями. В больницах остаются двадцать пять человек. Местный фотоклуб собирает деньги семьям погибших, "
        "продавая открытки с видами озера.",
        language="ru",
    ),
    Report(
        "Зимний протест", "2022-01-09",
        "Акимат Алма-Аты горел 5 января. «Азаттык» собрал съёмки той ночи. На первой, с дрона, чей владелец опасается преследования, пламя "
        "охватывает левое крыло. На второй, присланной охранником соседнего банка, по лестнице бегут люди в масках; сама камера стоит "
        "напротив. Третью — без автора и даты — нашли в вотсапе, и она внушает подозрения: здание иное, заявил архитектор Тимур Турекулов. "
        "Интернета в стране не было до пятницы.",
        Item(["первой"], "drone_video",
             [step("filmed", "владелец"), step("published|republished|archived|shared", "Азаттык", optional=True)],
             [time("event|filmed", "2022-01-05")], [], ["Акимат", "Алма", "крыл"]),
        Item(["второй"], "cctv",
             [step("shared|released", "охранник"), step("filmed", "*", optional=True), step("published|republished|archived|shared", "Азаттык", optional=True)],
             [time("event|filmed", "2022-01-05")], [], ["Акимат", "Алма", "лестниц", "банк"]),
        Item(["Третью"], "video ground_video",
             [step("filmed", None, optional=True), step("shared|posted", None, optional=True), step("published|republished|archived|shared", "Азаттык", optional=True)],
             [time("event|filmed", "2022-01-05", optional=True)],
             [verdict("location", "refuted|disputed", "Турекулов|архитектор"), verdict("time", "not_confirmed", "*", optional=True),
              verdict("source", "not_confirmed", "*", optional=True)],
             []),
        language="ru",
    ),
    Report(
        "Причал", "2023-07-18",
        "Опоры Крымского моста вновь под ударом. Надводный аппарат, по версии СБУ, вышел со стороны Тамани; двадцать секунд видеосигнала с его "
        "борта ведомство показало только CNN. Широкой публике известна единственная запись — с видеорегистратора краснодарской семьи, вытащенная "
        "журналистами «Baza» вчера в полдень. Эксперты по мостам сличили номер опоры: сто сорок пятая. Независимо удостовериться в дате нельзя, "
        "добавила Русская служба Би-би-си.",
        Item(["видеосигнала"], "video drone_video livestream",
             [step("released|published|shared", "ведомств|СБУ"), step("published|republished|shared", "CNN", optional=True), step("filmed", "*", optional=True)], [], [], ["мост", "Крым"]),
        Item(["запись", "видеорегистратора"], "dashcam",
             [step("posted|published|released|shared", "Baza", "2023-07-17"), step("filmed", "семь|*", optional=True), step("verified|geolocated", "Эксперт", optional=True)],
             [time("posted|published", "2023-07-17", optional=True)],
             [verdict("location", "confirmed", "Эксперт|*"), verdict("time", "not_confirmed", "Би-би-си")],
             ["мост", "Крым", "опор"]),
        language="ru",
    ),
    Report(
        "Анатолийские вести", "2024-12-11",
        "Из Дамаска. Дверь камеры в Седнайе выбивают кувалдой: этот прямой эфир «Аль-Арабии» шёл в ночь на воскресенье, восьмого декабря. Тогда же "
        "появились «съёмки подземного этажа», и многие им верят. Но вьетнамский музей войны опознал в них собственный экспонат, о чём рассказала "
        "турецкая служба Teyit. Фотографии рисунков на стене сделал Халед Акаша и передал фонду «Сириан Архив», где их сохранили девятого числа.",
        Item(["прямой эфир"], "livestream",
             [step("filmed|published|released|posted", "Аль-Арабии")],
             [time("filmed|published|event|posted", "2024-12-08")], [], ["Седнай", "Дамаск"]),
        Item(["съёмки подземного этажа"], "video ground_video still",
             [step("verified|analysed", "музей|Teyit", optional=True)],
             [time("posted|published", "2024-12-08", optional=True)],
             [verdict("location|content", "refuted", "музей|Teyit"), verdict("location|content", "refuted|confirmed", "музей|Teyit", optional=True)],
             ["вьетнамск", "Вьетнам", "музе"]),
        Item(["Фотографии рисунков"], "still",
             [step("filmed", "Акаш"), step("shared|released", "Акаш"), step("archived", "Сириан Архив", "2024-12-09")],
             [time("archived", "2024-12-09")], [], ["Седнай", "Дамаск", "стен"]),
        language="ru",
    ),
    Report(
        "Улица Правды", "2023-06-12",
        "Свободненское — тихо, Благодатное — освобождено. Видео с флагом снято бойцами 68-й егерской в воскресенье, тогда же обнародовано ими "
        "в тиктоке. Российский «военкор» с позывным Амур объявил его архивным, прошлогодним. Проверка DeepState показала обратное: воронок на крыше клуба "
        "в прошлом году не существовало, что и доказывает июньская спутниковая съёмка Sentinel от десятого числа. Администрация района комментировать отказалась.",
        Item(["Видео с флагом"], "video ground_video drone_video",
             [step("filmed", "68-й|бойц", "2023-06-11"), step("released|posted|published", "68-й|бойц|ими|*", "2023-06-11"),
              step("verified|analysed", "DeepState", optional=True)],
             [time("filmed", "2023-06-11"), time("posted|published", "2023-06-11")],
             [verdict("time", "disputed|refuted", "Амур|военкор"), verdict("time", "confirmed", "DeepState")],
             ["Благодатн"]),
        Item(["спутниковая съёмка"], "satellite_image",
             [step("filmed", "Sentinel", optional=True)],
             [time("imagery_acquired", "2023-06-10")], [], ["Благодатн", "клуб"]),
        language="ru",
    ),
    Report(
        "Ольвия", "2024-09-12",
        "Здравствуйте, это вечерняя рассылка. В Константиновке эвакуируют больницу, электрички дальше Дружковки не ходят. "
        "Волонтёр Павел рассказывает, как возит хлеб, и уверяет, что видит на обочинах сожжённые пикапы. «Телефон у меня кнопочный, "
        "показать нечего», — смеётся он. Завтра в прокат выходит лента о спасателях, главную роль сыграл актёр из Харькова. "
        "Ссылка на билеты в конце письма, отписаться можно там же.",
        language="ru",
    ),
    Report(
        "Мировой экран", "2024-05-20",
        "Обломки вертолёта президента Ирана обнаружил турецкий дрон «Акынджи». Тепловизионное видео поиска агентство «Анадолу» вело "
        "в прямом эфире, миллионы следили за ним ночью на понедельник. Снимок хвоста машины на склоне у Варзекана сделан, если верить «Тасним», альпинистом "
        "местного отряда. Фото с надписью «первые секунды падения», которое множат паблики, снято десять лет назад в Марокко — предупредил аналитик "
        "Шаян Сардаризаде. Вертолёт там другой.",
        Item(["Тепловизионное видео поиска"], "thermal_video livestream drone_video",
             [step("published|released|posted|shared", "Анадолу"), step("filmed", "Акынджи|дрон", optional=True)],
             [time("filmed|published|posted|event", "2024-05-20", optional=True)], [], ["Иран", "Варзекан", "склон"]),
        Item(["Снимок хвоста машины"], "still",
             [step("filmed", "альпинист"), step("published|released|shared", "Тасним", optional=True)], [], [], ["Варзекан", "Иран", "склон"]),
        Item(["Фото с надписью"], "still",
             [step("shared|posted|reposted", "паблик", optional=True), step("filmed", None, optional=True), step("verified|analysed", "Сардаризаде", optional=True)],
             [time("filmed", "2014")],
             [verdict("location|time|content", "refuted", "Сардаризаде|аналитик"), verdict("location|time|content", "refuted|confirmed", "Сардаризаде|аналитик", optional=True)],
             ["Марокко"]),
        language="ru",
    ),
]
