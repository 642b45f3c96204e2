"""Ukrainian and Russian reports: who filmed, released, posted, aired and archived a recording, and who verified what."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Тисянська газета", "2025-09-18",
        "Відео затопленої траси поблизу Хуста зняв у вівторок водій маршрутки Рахів – Ужгород. Спершу він надіслав його в чат "
        "перевізників, звідти запис потрапив до телеграм-каналу «Закарпаття на дорозі», а ввечері його показав телеканал "
        "«Верховина». Управління ДСНС у коментарі нашій редакції підтвердило, що ділянку біля мосту через Тису того дня справді "
        "підтопило. Натомість ролик із відеореєстратора, на якому вантажівку зносить у річку, до повені стосунку не має: за даними "
        "патрульної поліції, його записали 2021 року в Словаччині.",
        Item(["Відео затопленої траси", "його", "запис"], "video ground_video",
             [step("filmed", "водій", "2025-09-16"), step("shared|posted", "він|водій", optional=True),
              step("posted|shared|reposted", "Закарпаття на дорозі"), step("published|republished|shared", "Верховина")],
             [time("filmed", "2025-09-16"), time("published", "2025-09-16", optional=True), time("event", "2025-09-16", optional=True)],
             [verdict("content", "confirmed", "ДСНС"), verdict("location", "confirmed", "ДСНС", optional=True),
              verdict("time", "confirmed", "ДСНС", optional=True)],
             ["Хуст", "трас", "мост", "Тис"]),
        Item(["ролик із відеореєстратора", "його@3"], "dashcam",
             [step("filmed", None, "2021"), step("filmed", "відеореєстратора", optional=True)],
             [time("filmed", "2021")],
             [verdict("content|location|time", "refuted", "поліції"), verdict("time|location|content", "refuted", "поліції", optional=True)],
             ["Словаччин", "річк"]),
        language="uk",
    ),
    Report(
        "Центральний кур'єр", "2024-08-23",
        "Кадри з місця удару по вокзалу в Синельниковому першим виклав місцевий мешканець у TikTok; за кілька хвилин він видалив "
        "допис, але волонтери спільноти «Азимут» встигли зберегти копію в архіві. 22 серпня ролик перепостили щонайменше шість каналів, "
        "серед них «Дніпро Оперативний 24». Аналітики «Азимута» геолокували відео за водонапірною вежею та пішохідним мостом. "
        "Час зйомки вони встановили за тінями: близько 17:40 22 серпня. Речник «Укрзалізниці» автентичність запису "
        "коментувати відмовився.",
        Item(["Кадри з місця удару", "ролик", "відео", "запису"], "video ground_video",
             [step("posted", "мешканець"), step("archived", "волонтери|Азимут"), step("reposted|posted|shared", "шість каналів|каналів|Дніпро Оперативний 24", "2024-08-22"),
              step("geolocated", "Азимута"), step("chronolocated", "вони|Азимута")],
             [time("posted", "2024-08-22"), time("filmed", "2024-08-22"), time("event", "2024-08-22", optional=True)],
             [verdict("location", "confirmed", "Азимута"), verdict("time", "confirmed", "вони|Азимута"),
              verdict("content|source", "not_confirmed", "Укрзалізниці", optional=True)],
             ["Синельников", "вокзал", "веж", "мост"]),
        language="uk",
    ),
    Report(
        "Без фейків", "2025-06-27",
        "У фейсбук-групах Вінниччини шириться відео смерчу, який нібито зірвав дахи в Гайсині 25 червня. Це фейк. Зворотний пошук за "
        "окремими кадрами привів нас до оригіналу: ролик опублікував 24 червня 2021 року чеський користувач YouTube, а зняли його в "
        "селі Грушки в Моравії. Місце зйомки ще тоді підтвердила Чеська гідрометеорологічна служба. Справжній запис "
        "гайсинської негоди є лише один — з камери спостереження на автозаправці, його оприлюднила міська рада.",
        Item(["відео смерчу", "оригіналу", "ролик", "його"], "video ground_video",
             [step("posted|shared|reposted", "фейсбук-групах|*", optional=True), step("posted|published", "користувач", "2021-06-24"),
              step("filmed", None), step("analysed|verified", "Без фейків|нас", optional=True)],
             [time("posted|published", "2021-06-24"), time("filmed", "2021-06-24", optional=True), time("event", "2025-06-25", optional=True)],
             [verdict("content|location|time", "refuted", "Без фейків|нас|*"), verdict("time|location|content", "refuted", "Без фейків|нас|*", optional=True),
              verdict("location", "confirmed", "гідрометеорологічна служба")],
             ["Грушк", "Морав"]),
        Item(["запис", "його@2"], "cctv",
             [step("released|published", "міська рада"), step("filmed", "камери спостереження", optional=True)],
             [time("filmed|event", "2025-06-25", optional=True)],
             [verdict("content", "confirmed", "Без фейків|нас|*", optional=True)],
             ["Гайсин", "гайсин", "автозаправ"]),
        language="uk",
    ),
    Report(
        "Гірський спостерігач", "2023-09-29",
        "Європейське космічне агентство опублікувало у четвер два супутникові знімки льодовика Алеч у Швейцарії: перший супутник "
        "Sentinel-2 зробив 30 серпня 2018 року, другий — 4 вересня 2023-го. Гляціологи Цюрихського університету звірили контури "
        "язика з власними вимірами і підтвердили, що обидві сцени показують одне й те саме місце. Фото з дрона, яке "
        "того ж дня поширив у X активіст із Берна, знято, за його словами, «цього літа»; точну дату "
        "університет підтвердити не зміг.",
        Item(["два супутникові знімки", "перший", "другий", "обидві сцени"], "satellite_pair",
             [step("published|released", "Європейське космічне агентство", "2023-09-28"), step("filmed", "Sentinel-2", optional=True),
              step("analysed|verified", "Гляціологи", optional=True)],
             [time("imagery_acquired", "2018-08-30"), time("imagery_acquired", "2023-09-04"), time("published", "2023-09-28")],
             [verdict("location", "confirmed", "Гляціологи|університету")],
             ["Алеч", "Швейцар", "льодовик"]),
        Item(["Фото з дрона"], "drone_still",
             [step("shared|posted", "активіст", "2023-09-28"), step("filmed", "дрона|активіст", optional=True)],
             [time("posted", "2023-09-28"), time("filmed", "2023-22", optional=True)],
             [verdict("time", "not_confirmed", "університет")],
             ["Алеч", "Швейцар", "льодовик"]),
        language="uk",
    ),
    Report(
        "Львівський репортер", "2024-11-14",
        "Патрульна поліція Львова оприлюднила запис із нагрудної камери інспектора, зроблений під час погоні на вулиці Городоцькій у "
        "ніч на 12 листопада. Раніше в мережі з'явилося коротше відео — його з балкона зняла студентка, а поширив "
        "паблік «Львів 18+». Адвокат затриманого стверджує, що поліцейський ролик змонтовано. Експерти Науково-дослідного "
        "експертно-криміналістичного центру ознак монтажу не виявили. Наша редакція встановила місце зйомки з балкона "
        "за рекламою кінотеатру, проте авторку публікації ідентифікувати не вдалося.",
        Item(["запис із нагрудної камери", "поліцейський ролик"], "bodycam",
             [step("released|published", "поліція"), step("filmed", "інспектора|камери", "2024-11-12", optional=True)],
             [time("filmed|event", "2024-11-12")],
             [verdict("content|source", "disputed", "Адвокат"), verdict("content|source", "confirmed", "Експерти|центру")],
             ["Городоцьк", "Льв"]),
        Item(["коротше відео", "його"], "video ground_video",
             [step("filmed", "студентка"), step("shared|posted|reposted", "Львів 18+"), step("geolocated|verified", "Львівський репортер|Наша редакція")],
             [time("filmed|event", "2024-11-12", optional=True)],
             [verdict("location", "confirmed", "Львівський репортер|Наша редакція"),
              verdict("source", "not_confirmed", "Львівський репортер|Наша редакція|*")],
             ["Городоцьк", "Льв", "балкон", "кінотеатр"]),
        language="uk",
    ),
    Report(
        "Світ сьогодні", "2025-03-30",
        "Землетрус у М'янмі: що відомо про найпоширеніші кадри. Відео, де вода виплескується з басейну на даху хмарочоса, зняв у "
        "Бангкоку 28 березня постоялець готелю; агентство Storyful отримало від нього дозвіл на використання і підтвердило місце, "
        "порівнявши панораму з Google Street View. Запис падіння мосту Ава біля Мандалая, який у суботу показав телеканал MRTV, "
        "незалежно перевірити не вдалося. А от ролик з обваленням висотки, підписаний «Мандалай», насправді створено штучним "
        "інтелектом — такого висновку дійшли фактчекери AFP.",
        Item(["Відео, де вода виплескується"], "video ground_video",
             [step("filmed", "постоялець", "2025-03-28"), step("verified|geolocated", "Storyful", optional=True), step("released|shared|published", "Storyful", optional=True)],
             [time("filmed", "2025-03-28"), time("event", "2025-03-28", optional=True)],
             [verdict("location", "confirmed", "Storyful")],
             ["Бангкок", "готел", "хмарочос", "басейн"]),
        Item(["Запис падіння мосту"], "video ground_video",
             [step("published|shared", "MRTV", "2025-03-29")],
             [time("published", "2025-03-29")],
             [verdict("content", "not_confirmed", "Світ сьогодні|*"), verdict("location|time", "not_confirmed", "Світ сьогодні|*", optional=True)],
             ["Ава", "Мандала", "мост"]),
        Item(["ролик з обваленням"], "video",
             [step("analysed|verified", "AFP", optional=True)], [],
             [verdict("content", "refuted", "AFP"), verdict("source|location", "refuted", "AFP", optional=True)],
             []),
        language="uk",
    ),
    Report(
        "Кавказька хроніка", "2024-12-02",
        "Розгін протесту на проспекті Руставелі в Тбілісі в ніч на 1 грудня транслював наживо телеканал «Мтаварі». Стрим тривав понад "
        "п'ять годин; його повну копію зберегла ініціатива Mnemonic. За цим записом група «Видиме» встановила, що людину, яку б'ють "
        "біля будівлі парламенту, затримали о 02:14. Окремий ролик з тим самим епізодом, знятий на телефон з-за рогу "
        "вулиці Чічінадзе, опублікувала в Instagram правозахисниця Ніно Т. Міністерство внутрішніх справ Грузії назвало відео "
        "«вирваним з контексту», але його справжності не заперечило.",
        Item(["Стрим", "його", "цим записом"], "livestream",
             [step("published|filmed|released", "Мтаварі", "2024-12-01"), step("archived", "Mnemonic"), step("analysed|chronolocated", "Видиме")],
             [time("filmed|published|event", "2024-12-01")],
             [verdict("time", "confirmed", "Видиме"), verdict("content|location", "confirmed", "Видиме", optional=True)],
             ["Руставел", "Тбіліс", "парламент"]),
        Item(["Окремий ролик", "відео", "його@2"], "video ground_video",
             [step("posted|published", "правозахисниця|Ніно"), step("filmed", None, optional=True)],
             [time("event|filmed", "2024-12-01", optional=True)],
             [verdict("content", "disputed", "Міністерство", optional=True), verdict("source|content", "confirmed", "Міністерство", optional=True)],
             ["Чічінадзе", "Тбіліс", "парламент", "Руставел"]),
        language="uk",
    ),
    Report(
        "Перевірено", "2025-02-11",
        "«Міністр охорони здоров'я» нібито закликає купувати ліки від діабету за посиланням — таке відео з 7 лютого крутять у "
        "рекламі Facebook. Ми показали його двом фахівцям із цифрової криміналістики. Обидва дійшли висновку, що це дипфейк: голос "
        "синтезовано, а губи не збігаються зі звуком. Зображення взято зі справжнього брифінгу 14 січня, який провело МОЗ і "
        "який зберігся на його каналі в YouTube. У міністерстві підтвердили, що такої заяви очільник відомства ніколи не робив. "
        "Сторінка, з якої запустили ролик, зареєстрована в Мексиці.",
        Item(["таке відео", "його", "ролик"], "video",
             [step("posted|published|shared", None, "2025-02-07", optional=True), step("analysed", "фахівцям", optional=True), step("posted|published", "Сторінка", optional=True)],
             [time("posted|published", "2025-02-07")],
             [verdict("content", "refuted", "фахівцям|Обидва"), verdict("content|source", "refuted", "міністерстві|МОЗ")],
             []),
        Item(["справжнього брифінгу"], "video",
             [step("published|posted|released", "МОЗ", "2025-01-14", optional=True)],
             [time("filmed|published|event", "2025-01-14", optional=True)],
             [], []),
        language="uk",
    ),
    Report(
        "Порт і море", "2024-12-17",
        "Відео танкера, що розламався навпіл у Керченській протоці, зняв член екіпажу 15 грудня, повідомив канал Baza, який першим "
        "виклав запис. За кілька годин ролик передрукували російські державні агентства без посилання на джерело. Ми зіставили "
        "надбудову судна з фотографіями на MarineTraffic і підтверджуємо: це «Волгонефть-212». Точних координат установити "
        "не вдалося, оскільки берега в кадрі не видно. Аерозйомку забрудненого пляжу під Анапою, датовану 17 грудня, надав "
        "оперативний штаб Краснодарського краю; незалежного підтвердження дати немає.",
        Item(["Відео танкера", "запис", "ролик"], "video ground_video",
             [step("filmed", "член екіпажу", "2024-12-15"), step("posted|published|released", "Baza"),
              step("republished|reposted|published", "агентства"), step("verified|analysed", "Порт і море|Ми", optional=True)],
             [time("filmed", "2024-12-15"), time("event|posted", "2024-12-15", optional=True)],
             [verdict("content", "confirmed", "Порт і море|Ми"), verdict("location", "not_confirmed", "Порт і море|Ми|*")],
             ["Керченськ", "протоц"]),
        Item(["Аерозйомку"], "drone_video video drone_still",
             [step("released|published", "оперативний штаб")],
             [time("filmed", "2024-12-17")],
             [verdict("time", "not_confirmed", "Порт і море|*")],
             ["Анап", "пляж", "Краснодарськ"]),
        language="uk",
    ),
    Report(
        "Еллада-інфо", "2023-03-09",
        "Як з'ясувала афінська газета «Імера», запис зіткнення потягів у долині Темпе, що розійшовся грецькими сайтами, "
        "зробила камера спостереження кафе при дорозі. Власник закладу 2 березня передав його слідству, а до преси файл потрапив через "
        "адвоката родини загиблих. Поліція підтвердила достовірність відео. На ньому видно спалах о 23:21 28 лютого. Газета "
        "«Імера» перевірила позначку часу, звіривши її з журналом диспетчера.",
        Item(["запис зіткнення потягів", "його", "відео"], "cctv",
             [step("filmed", "камера|кафе"), step("released|shared", "Власник", "2023-03-02"), step("released|shared", "адвоката"),
              step("verified|chronolocated|analysed", "Імера", optional=True)],
             [time("filmed|event", "2023-02-28"), time("published", "2023-03-02", optional=True)],
             [verdict("content|source", "confirmed", "Поліція"), verdict("time", "confirmed", "Імера")],
             ["Темпе", "долин", "кафе"]),
        language="uk",
    ),
    Report(
        "Карпатська служба новин", "2025-01-20",
        "Сходження лавини на горі Піп Іван Мармароський 18 січня випадково зафіксував дрон польських туристів. Один із них, Томаш К., "
        "наступного дня опублікував кадри у своєму Instagram; потім їх узяв в ефір канал TVN24. Гірські рятувальники "
        "підтвердили «Карпатській службі новин», що схил на відео справді належить до Мармароського масиву. "
        "Чи зняли його саме в суботу, рятувальники сказати не беруться: снігу там не меншало з п'ятниці. Фотографію "
        "засипаного намету, яку додають до цих новин, опублікували ще у 2019 році швейцарські ЗМІ.",
        Item(["кадри", "їх", "відео", "його"], "drone_video",
             [step("filmed", "дрон|туристів", "2025-01-18"), step("posted|published", "Томаш", "2025-01-19"), step("published|republished|shared", "TVN24")],
             [time("filmed|event", "2025-01-18"), time("posted|published", "2025-01-19")],
             [verdict("location", "confirmed", "рятувальники"), verdict("time", "not_confirmed", "рятувальники")],
             ["Піп Іван", "Мармарос", "схил"]),
        Item(["Фотографію"], "still",
             [step("published", "ЗМІ", "2019")], [time("published", "2019")],
             [verdict("time|content|location", "refuted", "Карпатська служба новин|*", optional=True)], []),
        language="uk",
    ),
    Report(
        "Документатор", "2023-11-08",
        "Відео вбивства цивільних у місті Ель-Генейна вперше з'явилося 5 листопада на телеграм-каналі, пов'язаному із суданськими "
        "Силами швидкої підтримки. Знімав один із бійців, його голос чути за кадром. За кілька годин канал зник, але "
        "Sudan Archive встиг заархівувати запис разом із метаданими. Дослідники Єльського університету за супутниковим знімком "
        "компанії Planet від 4 листопада підтвердили місце — двір школи в таборі Ардамата. Ані ми, ані ООН не змогли встановити, коли "
        "саме зроблено відео. Командування угруповання заявило, що кадри сфальсифіковано.",
        Item(["Відео вбивства цивільних", "запис", "відео@1", "кадри"], "video ground_video",
             [step("posted|published", "телеграм-каналі|Силами швидкої підтримки", "2023-11-05"), step("filmed", "один із бійців"),
              step("archived", "Sudan Archive"), step("geolocated|verified", "Дослідники|Єльського", optional=True)],
             [time("posted|published", "2023-11-05")],
             [verdict("location", "confirmed", "Дослідники|Єльського"), verdict("time", "not_confirmed", "Документатор|ми|ООН"),
              verdict("time", "not_confirmed", "ООН", optional=True), verdict("content", "disputed|refuted", "Командування")],
             ["Генейн", "Ардамат", "школ"]),
        Item(["супутниковим знімком"], "satellite_image",
             [step("filmed|released|published", "Planet", "2023-11-04", optional=True)],
             [time("imagery_acquired", "2023-11-04")], [], ["Ардамат", "Генейн", "школ"]),
        language="uk",
    ),
    Report(
        "Атомний моніторинг", "2025-02-15",
        "Президент України вранці 14 лютого оприлюднив запис із камери спостереження Чорнобильської АЕС: о 01:59 у дах Нового безпечного "
        "конфайнмента влучає безпілотник. Знімок уламків і пробоїни надала «Радіо Свобода» пресслужба станції. МАГАТЕ, чиї фахівці "
        "перебувають на майданчику, підтвердило сам факт вибуху, але не стало називати винних. Тепловізійне відео з дрона, де "
        "догоряє обшивка даху, ДСНС виклала у п'ятницю ввечері. Кремль назвав записи «провокацією».",
        Item(["запис із камери спостереження"], "cctv",
             [step("released|published", "Президент", "2025-02-14"), step("filmed", "камери", optional=True)],
             [time("published", "2025-02-14"), time("filmed|event", "2025-02-14")],
             [verdict("content", "confirmed", "МАГАТЕ", optional=True), verdict("content", "disputed", "Кремль", optional=True)],
             ["Чорнобильськ", "конфайнмент", "дах"]),
        Item(["Знімок уламків"], "still",
             [step("released|shared|published", "пресслужба"), step("published", "Радіо Свобода", optional=True)], [], [], ["Чорнобильськ", "станці", "конфайнмент", "дах"]),
        Item(["Тепловізійне відео з дрона"], "thermal_video drone_video",
             [step("posted|released|published", "ДСНС", "2025-02-14")],
             [time("posted|published", "2025-02-14")],
             [verdict("content", "disputed", "Кремль", optional=True)],
             ["дах", "Чорнобильськ", "конфайнмент"]),
        language="uk",
    ),
    Report(
        "Лінія", "2024-09-19",
        "Вибухи на складі боєприпасів у Торопці Тверської області. Перше відео детонації зняла з вікна місцева жителька і "
        "відправила у домовий чат, ідеться в дописі каналу Astra, який опублікував його о 04:12 18 вересня. OSINT-аналітик "
        "Тетяна Мороз прив'язала запис до будинку на вулиці Кудрявцева. Центр протидії дезінформації поширив ще один ролик — з "
        "«грибом» над лісом, однак BBC Verify з'ясувала, що його знято в Ємені у 2015 році. Компанія Maxar того ж тижня показала знімки "
        "арсеналу до і після вибуху, від 8 та 18 вересня.",
        Item(["Перше відео детонації", "його", "запис"], "video ground_video",
             [step("filmed", "жителька"), step("shared|posted", "жителька"), step("posted|published|shared", "Astra", "2024-09-18"), step("geolocated", "Тетяна Мороз")],
             [time("posted|published", "2024-09-18"), time("filmed|event", "2024-09-18", optional=True)],
             [verdict("location", "confirmed", "Тетяна Мороз")],
             ["Торопц", "Тверськ", "Кудрявцева", "склад"]),
        Item(["ще один ролик", "його@2"], "video ground_video",
             [step("shared|posted|published", "Центр протидії дезінформації"), step("filmed", None, "2015"), step("verified|analysed", "BBC Verify", optional=True)],
             [time("filmed", "2015")],
             [verdict("location|time|content", "refuted", "BBC Verify"), verdict("time|location|content", "refuted", "BBC Verify", optional=True)],
             ["Ємен"]),
        Item(["знімки арсеналу до і після"], "satellite_pair",
             [step("published|released|shared", "Maxar"), step("filmed", "Maxar", optional=True)],
             [time("imagery_acquired", "2024-09-08"), time("imagery_acquired", "2024-09-18")],
             [], ["Тороп", "Тверськ", "арсенал", "склад"]),
        language="uk",
    ),
    Report(
        "Сіверський тиждень", "2025-10-06",
        "Розстріл двох полонених під Гуляйполем зафільмував розвідувальний безпілотник 3-го батальйону окремої бригади ТрО. Запис "
        "оприлюднив у неділю омбудсман, а Офіс генпрокурора повідомив, що долучив його до провадження. Проєкт «Свідок» незалежно "
        "геолокував кадри до лісосмуги за 1,5 км на південь від міста. Дату, 2 жовтня, названу військовими, група перевірити не "
        "змогла: на записі немає телеметрії. Російське Міноборони подію не коментувало.",
        Item(["Запис", "його", "кадри", "записі"], "drone_video",
             [step("filmed", "безпілотник|батальйону|бригади"), step("released|published", "омбудсман", "2025-10-05"), step("geolocated", "Свідок"),
              step("analysed|archived|verified", "Офіс генпрокурора", optional=True)],
             [time("published", "2025-10-05"), time("filmed|event", "2025-10-02")],
             [verdict("location", "confirmed", "Свідок"), verdict("time", "not_confirmed", "група|Свідок")],
             ["Гуляйпол", "лісосмуг", "південь", "міст"]),
        language="uk",
    ),
    Report(
        "Польський діалог", "2024-03-07",
        "Кадри, на яких трактори тиснуть поліцейське авто, подають як учорашній протест фермерів у Варшаві. Це маніпуляція: ролик записано у "
        "Брюсселі 26 лютого, про що свідчать бельгійські номери й напис Politie. Уперше його виклало в X агентство Belga. Редакція "
        "Demagog дійшла такого самого висновку. Пряму трансляцію справжньої варшавської демонстрації 6 березня вів телеканал Polsat "
        "News; на ній видно сутички перед Сеймом. Столична поліція підтвердила, що ці сутички були.",
        Item(["Кадри", "ролик", "його"], "video ground_video",
             [step("posted|published|released", "Belga"), step("filmed", None, "2024-02-26"), step("analysed|verified", "Demagog", optional=True)],
             [time("filmed", "2024-02-26"), time("event", "2024-03-06", optional=True), time("posted|published", "2024-02-26", optional=True)],
             [verdict("location|content|time", "refuted", "Польський діалог|*"), verdict("location|content|time", "refuted", "Demagog", optional=True)],
             ["Брюссел"]),
        Item(["Пряму трансляцію", "ній"], "livestream",
             [step("published|filmed|released", "Polsat News", "2024-03-06")],
             [time("filmed|published|event", "2024-03-06")],
             [verdict("content", "confirmed", "поліція")],
             ["варшавськ", "Варшав", "Сейм"]),
        language="uk",
    ),
    Report(
        "Карпати без кордонів", "2025-07-10",
        "Мотоцикліст з Італії записав на екшн-камеру, як ведмедиця виходить на Трансфегераське шосе в Румунії; за хвилину по тому "
        "вона напала. Смартфон загиблого з останніми селфі вилучили жандарми, один із кадрів у середу опублікувала газета Libertatea. "
        "Дату знімка, 3 липня, за метаданими підтвердило лісове відомство. Відео з екшн-камери передала пресі повітова "
        "прокуратура; місце — оглядовий майданчик біля дамби Відрару — впізнали рейнджери.",
        Item(["один із кадрів", "знімка"], "still",
             [step("published", "Libertatea", "2025-07-09"), step("filmed", "загиблого", "2025-07-03", optional=True)],
             [time("published", "2025-07-09"), time("filmed", "2025-07-03")],
             [verdict("time", "confirmed", "лісове відомство")], ["Трансфегераськ", "Румун", "дамб", "Відрару"]),
        Item(["Відео з екшн-камери"], "video ground_video bodycam",
             [step("released|shared", "прокуратура"), step("filmed", "Мотоцикліст"), step("geolocated|verified", "рейнджери", optional=True)],
             [time("filmed|event", "2025-07-03", optional=True)],
             [verdict("location", "confirmed", "рейнджери")],
             ["Трансфегераськ", "Румун", "дамб", "Відрару", "майданчик"]),
        language="uk",
    ),
    Report(
        "Дністер", "2023-02-12",
        "Прикордонна поліція Молдови поширила фото уламків, знайдених біля Ларги. Знімки зробив місцевий фермер 14 січня, а першим "
        "їх розмістив портал Nordnews. Експерт із боєприпасів, до якого звернувся «Дністер», упізнав на них частину ракети С-300. "
        "Незалежно встановити, де саме лежали уламки, редакція не змогла. Міноборони Румунії спростувало твердження, що на "
        "відео, яке крутять проросійські канали, видно проліт ракети над Сучавою: той запис показує стрільби 2020 року.",
        Item(["фото уламків", "Знімки", "їх", "них"], "still",
             [step("shared|published|released", "поліція"), step("filmed", "фермер", "2023-01-14"), step("posted|published", "Nordnews"),
              step("analysed", "Експерт", optional=True)],
             [time("filmed", "2023-01-14")],
             [verdict("content", "confirmed", "Експерт"), verdict("location", "not_confirmed", "редакція|Дністер")],
             ["Ларг", "Молдов"]),
        Item(["відео", "той запис"], "video ground_video",
             [step("posted|shared|reposted|published", "канали")],
             [time("filmed|event", "2020")],
             [verdict("content|time|location", "refuted", "Міноборони Румунії"), verdict("content|time|location", "refuted", "Міноборони Румунії", optional=True)],
             []),
        language="uk",
    ),
    Report(
        "Небо і ми", "2023-04-21",
        "Спалах над Києвом увечері 19 квітня потрапив на десятки камер. Найвідоміший ролик — це запис автомобільного реєстратора з "
        "Дарниці, викладений у телеграмі «Київ Live». Його час, 21:57, підтвердив Головний астрономічний "
        "обсерваторний центр, зіставивши спалах із даними сейсмостанцій. КМВА спершу повідомила про падіння супутника NASA, "
        "проте в агентстві це заперечили. «Друге відео», яке показали кілька телеканалів, взято з Челябінська, 2013 рік: на це вказала "
        "спільнота «Стожари».",
        Item(["Найвідоміший ролик", "запис автомобільного реєстратора", "Його"], "dashcam",
             [step("posted|published|shared", "Київ Live"), step("filmed", "реєстратора", "2023-04-19", optional=True), step("verified|chronolocated", "центр", optional=True)],
             [time("filmed|event", "2023-04-19")],
             [verdict("time", "confirmed", "центр")],
             ["Дарниц", "Києв"]),
        Item(["Друге відео"], "video ground_video dashcam",
             [step("published|shared|republished", "телеканалів"), step("filmed", None, "2013", optional=True), step("analysed|verified", "Стожари", optional=True)],
             [time("filmed|event", "2013")],
             [verdict("location|time|content", "refuted", "Стожари"), verdict("location|time|content", "refuted", "Стожари", optional=True)],
             ["Челябінськ"]),
        language="uk",
    ),
    Report(
        "Азія: головне", "2025-11-28",
        "Пожежа в житловому комплексі Wang Fuk Court у Гонконзі: відео, де полум'я охоплює бамбукові риштування, 26 листопада зафіксував "
        "кур'єр і надіслав редакції South China Morning Post. Reuters підтвердило місце за обрисами веж і фасадом сусідньої школи, а дату "
        "— за повідомленнями пожежників. Недатоване фото працівника, що палить на риштуваннях, розлетілося по Facebook, але хто його "
        "автор, невідомо; у Департаменті пожежної служби заявили, що не можуть підтвердити його зв'язок із комплексом.",
        Item(["відео, де полум'я охоплює"], "video ground_video",
             [step("filmed", "кур'єр", "2025-11-26"), step("shared|released", "кур'єр"), step("published", "South China Morning Post", optional=True),
              step("verified|geolocated", "Reuters", optional=True)],
             [time("filmed|event", "2025-11-26")],
             [verdict("location", "confirmed", "Reuters"), verdict("time", "confirmed", "Reuters")],
             ["Wang Fuk Court", "Гонконз", "школ", "комплекс"]),
        Item(["Недатоване фото", "його", "його@2"], "still",
             [step("posted|shared", None), step("filmed", None, optional=True)],
             [time("filmed", "XXXX-XX-XX")],
             [verdict("location|content", "not_confirmed", "Департаменті"), verdict("source", "not_confirmed", "Азія: головне|*", optional=True)],
             ["Гонконз", "комплекс", "Wang Fuk Court"]),
        language="uk",
    ),
    Report(
        "Вісник громади", "2025-04-03",
        "Бюджет громади на квартал: картина неоднозначна. За кадром офіційних звітів лишилося головне — хто платитиме за дорогу до лікарні. "
        "Голова земельної комісії пообіцяв тримати питання в полі зору й «не знімати відповідальності» з підрядника. Депутати "
        "опублікували перелік вулиць, поліція підтвердила отримання заяви, а речник обласної адміністрації заявив, що цифр "
        "коментувати не може. На чорно-біле кіно, мовляв, ситуація не схожа; остаточний знімок стану мереж дасть лише аудит.",
        language="uk",
    ),
    Report(
        "Лісабонський листок", "2025-09-05",
        "Аварія фунікулера «Глорія» в Лісабоні. Відео перших хвилин після сходження вагона зняла бразильська туристка; 3 вересня вона "
        "виклала його в TikTok, а потім із її дозволу ролик транслювали SIC та CNN Portugal. Верифікаційний відділ Євробачення впізнав "
        "на кадрах ріг вулиці Глорія та авеню Лібердаде. Про інший запис, із камери спостереження магазину, ми дізналися від "
        "поліції: його вилучено як доказ і не оприлюднено. Фейкове фото з вагоном, що висить над сходами, згенерувала "
        "нейромережа, встановив Polígrafo.",
        Item(["Відео перших хвилин", "його", "ролик", "кадрах"], "video ground_video",
             [step("filmed", "туристка"), step("posted", "туристка|вона", "2025-09-03"), step("published|republished|shared", "SIC|CNN Portugal"),
              step("published|republished|shared", "CNN Portugal", optional=True), step("geolocated|verified", "Верифікаційний відділ|Євробачення", optional=True)],
             [time("posted", "2025-09-03"), time("filmed|event", "2025-09-03", optional=True)],
             [verdict("location", "confirmed", "Верифікаційний відділ|Євробачення")],
             ["Лісабон", "Глорія", "Лібердаде"]),
        Item(["інший запис", "його@2"], "cctv",
             [step("filmed", "камери|магазину", optional=True), step("analysed|archived|released", "поліції", optional=True)],
             [time("filmed|event", "2025-09-03", optional=True)], [], ["Лісабон", "Глорія", "магазин", "Лібердаде"]),
        Item(["Фейкове фото"], "still",
             [step("analysed|verified", "Polígrafo", optional=True), step("filmed|published", "нейромережа", optional=True)], [],
             [verdict("content", "refuted", "Polígrafo"), verdict("source", "refuted", "Polígrafo", optional=True)], []),
        language="uk",
    ),
    Report(
        "Вибори онлайн", "2024-10-28",
        "Вкидання бюлетенів у Марнеулі, Грузія. Ролик, на якому чоловік пхає в урну стос бюлетенів, 26 жовтня зранку опублікувала опозиційна "
        "партія «Єдність»; за її словами, його зняв спостерігач на телефон. Наступного дня відео поширила місія ОБСЄ. ЦВК Грузії "
        "визнала, що подія справді сталася на дільниці №69, і скасувала там результати. Натомість запис із Кутаїсі, який показував "
        "провладний канал «Імеді», датовано 2018 роком: так стверджує організація ISFED, що зберігає архів попередніх виборів.",
        Item(["Ролик", "його", "відео"], "video ground_video",
             [step("published|posted|released", "Єдність", "2024-10-26"), step("filmed", "спостерігач"), step("shared|reposted", "ОБСЄ", "2024-10-27")],
             [time("published|posted", "2024-10-26"), time("posted|published", "2024-10-27"), time("filmed|event", "2024-10-26", optional=True)],
             [verdict("content", "confirmed", "ЦВК"), verdict("location", "confirmed", "ЦВК", optional=True)],
             ["Марнеул", "Грузі", "дільниц"]),
        Item(["запис із Кутаїсі"], "video ground_video",
             [step("published|shared", "Імеді"), step("archived|analysed|verified", "ISFED", optional=True)],
             [time("filmed|event", "2018")],
             [verdict("time|content", "refuted", "ISFED"), verdict("time", "confirmed", "ISFED", optional=True)],
             ["Кутаїсі"]),
        language="uk",
    ),
    Report(
        "Флот сьогодні", "2024-02-02",
        "Головне управління розвідки оприлюднило у четвер нарізку з камер морських дронів Magura V5: вони по черзі б'ють у борт корвета "
        "«Івановець» на озері Донузлав. Кадри отримали CNN і BBC; остання змогла підтвердити клас судна за обрисами надбудови, однак "
        "незалежно встановити місце й дату атаки не змогла. Тепловізійний запис із протилежного берега, викладений того ж вечора "
        "каналом «Кримський вітер», зняв, за даними адміністраторів, підписник із Мирного. Автора редакції підтвердити не вдалося.",
        Item(["нарізку", "Кадри"], "drone_video video ground_video",
             [step("released|published", "Головне управління розвідки", "2024-02-01"), step("filmed", "морських дронів", optional=True),
              step("published|released|shared", "CNN|BBC", optional=True)],
             [time("published", "2024-02-01")],
             [verdict("content", "confirmed|partly_confirmed", "BBC|остання"), verdict("location", "not_confirmed", "BBC|остання"), verdict("time", "not_confirmed", "BBC|остання")],
             ["Донузлав", "озер"]),
        Item(["Тепловізійний запис"], "thermal_video",
             [step("posted|published", "Кримський вітер", "2024-02-01"), step("filmed", "підписник")],
             [time("posted|published", "2024-02-01")],
             [verdict("source", "not_confirmed", "Флот сьогодні|редакції")],
             ["Донузлав", "берег", "Мирн"]),
        language="uk",
    ),
    Report(
        "Антиміф", "2025-01-13",
        "Знімок палаючої літери Hollywood обійшов увесь світ — і він несправжній. Зображення вперше виклав 8 січня користувач X із позначкою "
        "Grok; розпізнавач Hive оцінив імовірність штучного походження у 99%. Голова фонду Hollywood Sign Trust також заявив, що "
        "знак не постраждав. Для порівняння: пряма трансляція з вебкамери на горі Лі, яку веде сам фонд, того дня "
        "показувала літери неушкодженими. А ось аерозйомку згарища в Пасіфік-Палісейдс, яку 9 січня надала компанія Maxar, ми перевірили: "
        "сітка вулиць збігається.",
        Item(["Знімок палаючої літери", "він", "Зображення"], "still",
             [step("posted", "користувач", "2025-01-08"), step("analysed|verified", "Hive", optional=True), step("filmed", "Grok", optional=True)],
             [time("posted", "2025-01-08")],
             [verdict("content", "refuted", "Антиміф|Hive|*"), verdict("content|source", "refuted", "Hive", optional=True), verdict("content", "refuted", "Голова фонду|Hollywood Sign Trust", optional=True)],
             ["Hollywood"]),
        Item(["пряма трансляція з вебкамери"], "livestream",
             [step("published|filmed|released", "фонд")],
             [time("filmed|published|event", "2025-01-08", optional=True)], [], ["горі Лі", "Hollywood"]),
        Item(["аерозйомку"], "satellite_image drone_video still video drone_still",
             [step("released|shared|published", "Maxar", "2025-01-09"), step("verified|analysed|geolocated", "Антиміф|ми", optional=True)],
             [time("published|imagery_acquired", "2025-01-09")],
             [verdict("location|content", "confirmed", "Антиміф|ми")],
             ["Пасіфік-Палісейдс"]),
        language="uk",
    ),
    Report(
        "Атлантика", "2024-03-27",
        "Момент обвалення мосту Френсіса Скотта Кі в Балтиморі вночі 26 березня зафіксувала вебкамера сервісу StreamTime, яка цілодобово "
        "транслює гавань на YouTube. Запис етеру зберіг і виклав у X користувач із ніком @harborwatch_md; звідти його взяли AP, "
        "Reuters і більшість телеканалів. Національна рада з безпеки на транспорті (NTSB) підтвердила справжність запису й звірила час з "
        "реєстратором контейнеровоза Dali. Версію про вибух, яку «доводили» уповільненим фрагментом, слідчі "
        "спростували.",
        Item(["Запис етеру", "його", "запису"], "livestream cctv video",
             [step("filmed", "вебкамера|StreamTime", "2024-03-26"), step("published|shared", "StreamTime", optional=True), step("archived", "користувач|@harborwatch_md"),
              step("posted|shared|reposted", "користувач|@harborwatch_md"), step("republished|published|shared", "AP|Reuters|телеканалів"),
              step("republished|published|shared", "Reuters|телеканалів", optional=True)],
             [time("filmed|event", "2024-03-26")],
             [verdict("content|source", "confirmed", "NTSB|Національна рада"), verdict("time", "confirmed", "NTSB|Національна рада"),
              verdict("content", "refuted", "слідчі", optional=True)],
             ["Балтимор", "мост", "гавань"]),
        language="uk",
    ),
    Report(
        "Непал-огляд", "2025-09-10",
        "Парламент у Катманду палає: кадри з дрона, які у вівторок показав непальський канал Kantipur, зробив незалежний оператор Раджеш Б. "
        "Відеозапис стрілянини біля воріт, навпаки, анонімний: його кілька разів надіслали до чатів у Discord, а тоді переклав на "
        "YouTube блогер. Фактчекери Nepal Check підтвердили, що стріляли саме біля Сінгха-Дурбару, — збіглися огорожа й рекламний щит. "
        "Коли зроблено запис, лишається невідомим. Індійські канали показали також «втечу міністра на гелікоптері», але це "
        "відео з навчань 2022 року, зазначає Nepal Check.",
        Item(["кадри з дрона"], "drone_video",
             [step("published|shared", "Kantipur", "2025-09-09"), step("filmed", "оператор|Раджеш")],
             [time("published", "2025-09-09"), time("filmed|event", "2025-09-09", optional=True)],
             [], ["Катманду", "Парламент"]),
        Item(["Відеозапис стрілянини", "його", "запис"], "video ground_video",
             [step("filmed", None, optional=True), step("shared|posted", None), step("posted|reposted|shared|published", "блогер"), step("geolocated|verified", "Nepal Check", optional=True)],
             [time("filmed", "XXXX-XX-XX", optional=True)],
             [verdict("location", "confirmed", "Nepal Check"), verdict("time", "not_confirmed", "*")],
             ["Катманду", "Сінгха-Дурбар", "ворі", "Парламент"]),
        Item(["втечу міністра на гелікоптері", "відео"], "video ground_video",
             [step("published|shared", "канали"), step("filmed", None, "2022", optional=True), step("analysed|verified", "Nepal Check", optional=True)],
             [time("filmed|event", "2022")],
             [verdict("time|content", "refuted", "Nepal Check"), verdict("content|time", "refuted", "Nepal Check", optional=True)],
             []),
        language="uk",
    ),
    Report(
        "Південний маяк", "2026-01-16",
        "Супутниковий знімок порту Чорноморськ, який 12 січня розповсюдила компанія Planet Labs, Міноборони РФ видає за доказ знищення "
        "зернового терміналу. Насправді, пояснила дослідниця супутникових даних Олена Гай, темна пляма на ньому — тінь хмари: на "
        "іншому знімку, зробленому Sentinel-2 14 січня, термінал цілий. Адміністрація порту це підтвердила. Дату першої "
        "зйомки (11 січня) Гай перевірила в каталозі постачальника.",
        Item(["Супутниковий знімок порту", "ньому"], "satellite_image",
             [step("shared|released|published", "Planet Labs", "2026-01-12"), step("analysed", "Олена Гай", optional=True), step("shared|published|reposted", "Міноборони РФ", optional=True)],
             [time("published|posted", "2026-01-12"), time("imagery_acquired", "2026-01-11")],
             [verdict("content", "refuted", "Олена Гай"), verdict("content", "refuted", "Адміністрація порту", optional=True), verdict("time", "confirmed", "Гай")],
             ["Чорноморськ", "порт", "термінал"]),
        Item(["іншому знімку"], "satellite_image",
             [step("filmed", "Sentinel-2", optional=True)],
             [time("imagery_acquired", "2026-01-14")],
             [], ["Чорноморськ", "порт", "термінал"]),
        language="uk",
    ),
    Report(
        "Балкани сьогодні", "2025-03-17",
        "Чи застосовували в Белграді звукову зброю? Відео, де натовп на вулиці Краля Мілана раптово розступається під час хвилини мовчання 15 "
        "березня, зняли щонайменше з п'яти ракурсів. Найчіткіше, з даху готелю, опублікувало телебачення N1, а архівну копію виклала "
        "Earshot. Експерти цієї групи проаналізували звук і визнали, що ефект «сумісний» зі спрямованою акустичною установкою, але "
        "остаточно її застосування не довели. Президент Сербії такі повідомлення назвав вигадкою. Міліція, зі свого боку, оприлюднила світлину "
        "установки LRAD у ящику — де і коли її зроблено, перевірити неможливо.",
        Item(["Відео, де натовп"], "video ground_video",
             [step("filmed", None, "2025-03-15", optional=True)],
             [time("filmed|event", "2025-03-15")],
             [verdict("content", "partly_confirmed|not_confirmed", "Експерти|Earshot", optional=True), verdict("content", "disputed|refuted", "Президент", optional=True)],
             ["Белград", "Краля Мілана"]),
        Item(["Найчіткіше"], "video ground_video",
             [step("published", "N1"), step("archived|posted|published", "Earshot"), step("filmed", None, optional=True), step("analysed", "Експерти|Earshot")],
             [time("filmed|event", "2025-03-15", optional=True)],
             [verdict("content", "partly_confirmed|not_confirmed", "Експерти|Earshot", optional=True), verdict("content", "disputed|refuted", "Президент", optional=True)],
             ["Белград", "готел", "дах", "Краля Мілана"]),
        Item(["світлину", "її@2"], "still",
             [step("released|published", "Міліція")], [],
             [verdict("location", "not_confirmed", "*|Балкани сьогодні"), verdict("time", "not_confirmed", "*|Балкани сьогодні")], []),
        language="uk",
    ),
    Report(
        "Оперативка", "2024-07-09",
        "Удар по лікарні «Охматдит» 8 липня. Ракету за секунди до вибуху зняла на телефон мешканка сусіднього будинку; о 10:52 запис "
        "опублікував канал «Реальний Київ». Служба безпеки згодом показала уламки й заявила, що це Х-101. Bellingcat, порівнявши "
        "силует у кадрі з тривимірною моделлю, дійшов такого ж висновку; розташування камери група визначила за багатоповерхівкою на "
        "вулиці Січових Стрільців. Твердження про «ракету NASAMS», що його оприлюднило російське Міноборони, ООН назвала малоймовірним.",
        Item(["запис"], "video ground_video",
             [step("filmed", "мешканка"), step("posted|published", "Реальний Київ"), step("analysed", "Bellingcat"), step("geolocated", "Bellingcat|група", optional=True)],
             [time("filmed|event", "2024-07-08"), time("posted|published", "2024-07-08", optional=True)],
             [verdict("content", "confirmed", "Bellingcat"), verdict("location", "confirmed", "група|Bellingcat"), verdict("content", "confirmed", "Служба безпеки", optional=True),
              verdict("content", "disputed", "Міноборони", optional=True)],
             ["Охматдит", "лікарн", "Січових Стрільців", "будин"]),
        language="uk",
    ),
    Report(
        "Уральский обозреватель", "2024-04-09",
        "Прорыв дамбы в Орске: откуда взялись видео. Ролик с водой, хлещущей через вал у Старого города, снял вечером 5 апреля "
        "экскаваторщик; первым его опубликовал местный паблик «Орск Подслушано», а 6 апреля показал в эфире «Пятый канал». Пресс-служба "
        "МЧС подтвердила «Уральскому обозревателю», что место и дата указаны верно. Съемку с квадрокоптера, на которой "
        "затоплены сотни домов, в понедельник передало агентству «Новости региона» правительство области. А вот кадры с плывущими "
        "лошадьми к Орску отношения не имеют: их сняли в 2021 году в Казахстане, выяснили фактчекеры «Стоп-вброс».",
        Item(["Ролик с водой", "его"], "video ground_video",
             [step("filmed", "экскаваторщик", "2024-04-05"), step("posted|published", "Орск Подслушано"), step("published|republished|shared", "Пятый канал", "2024-04-06")],
             [time("filmed", "2024-04-05"), time("published", "2024-04-06", optional=True), time("event", "2024-04-05", optional=True)],
             [verdict("location", "confirmed", "МЧС"), verdict("time", "confirmed", "МЧС")],
             ["Орск", "Старого города", "дамб", "вал"]),
        Item(["Съемку с квадрокоптера"], "drone_video",
             [step("released|shared", "правительство", "2024-04-08"), step("published", "Новости региона", optional=True)],
             [time("published|posted", "2024-04-08")], [], ["Орск"]),
        Item(["кадры с плывущими лошадьми", "их"], "video ground_video",
             [step("filmed", None, "2021"), step("analysed|verified", "Стоп-вброс", optional=True)],
             [time("filmed", "2021")],
             [verdict("location|content|time", "refuted", "Стоп-вброс"), verdict("time|location|content", "refuted", "Стоп-вброс", optional=True)],
             ["Казахстан"]),
        language="ru",
    ),
    Report(
        "Каспийский час", "2024-12-27",
        "Падение самолета Embraer под Актау 25 декабря сняли сотрудники соседнего карьера. Одну из записей, где лайнер теряет "
        "высоту и взрывается у земли, первым разместил телеграм-канал «Орда»; затем ее показали Reuters и Euronews. Reuters подтвердило место "
        "по линии электропередачи и рельефу, а время — по данным Flightradar24. Видео из салона, снятое пассажиром незадолго до "
        "катастрофы, передала журналистам его семья. Снимок пробоин в хвосте опубликовал военкор Юлиан П.; Минтранс Казахстана "
        "заявил, что не может подтвердить его подлинность.",
        Item(["Одну из записей", "ее"], "video ground_video",
             [step("filmed", "сотрудники", "2024-12-25"), step("posted|published", "Орда"), step("published|republished|shared", "Reuters|Euronews"),
              step("published|republished|shared", "Euronews", optional=True), step("verified|geolocated", "Reuters", optional=True)],
             [time("filmed|event", "2024-12-25")],
             [verdict("location", "confirmed", "Reuters"), verdict("time", "confirmed", "Reuters")],
             ["Актау", "карьер"]),
        Item(["Видео из салона"], "video ground_video",
             [step("filmed", "пассажиром"), step("released|shared", "семья")],
             [time("filmed|event", "2024-12-25", optional=True)], [], ["Актау", "салон"]),
        Item(["Снимок пробоин", "его@2"], "still",
             [step("published|posted", "военкор|Юлиан")], [],
             [verdict("content|source", "not_confirmed", "Минтранс")], ["Актау"]),
        language="ru",
    ),
    Report(
        "Проверка связи", "2023-02-10",
        "После землетрясения в Турции в русскоязычных чатах разошлось видео «цунами в Искендеруне». На самом деле это Дурбан, ЮАР: кадры "
        "сняты 12 марта 2017 года, их автор — сёрфер, выложивший ролик на YouTube в тот же день. К такому выводу мы пришли с помощью "
        "поиска по ключевым кадрам и карт Google. Подлинный же ролик, на котором море выходит на набережную Искендеруна, транслировал "
        "6 февраля канал Haber Mersin; агентство AFP проверило его по вывеске кофейни и признало место достоверным.",
        Item(["видео «цунами", "кадры", "их", "ролик"], "video ground_video",
             [step("posted|shared|reposted", "чатах|*", optional=True), step("filmed", "сёрфер", "2017-03-12"), step("posted|published", "сёрфер", "2017-03-12"),
              step("analysed|verified", "Проверка связи|мы", optional=True)],
             [time("filmed", "2017-03-12"), time("posted|published", "2017-03-12", optional=True)],
             [verdict("location|content|time", "refuted", "Проверка связи|мы"), verdict("time|location|content", "refuted", "Проверка связи|мы", optional=True)],
             ["Дурбан", "ЮАР"]),
        Item(["Подлинный же ролик", "его"], "video ground_video",
             [step("published|shared|filmed", "Haber Mersin", "2023-02-06"), step("verified|geolocated|analysed", "AFP", optional=True)],
             [time("published", "2023-02-06"), time("event|filmed", "2023-02-06", optional=True)],
             [verdict("location", "confirmed", "AFP"), verdict("content", "confirmed", "Проверка связи|мы|*", optional=True)],
             ["Искендерун", "набережн", "Турци", "кофейн"]),
        language="ru",
    ),
    Report(
        "Конфликт-дайджест", "2024-08-12",
        "ВИДЕО С МЕСТА БОЯ. 10 августа украинская 82-я бригада опубликовала ролик, снятый с FPV-дрона, где горит колонна грузовиков на "
        "трассе у Октябрьского Курской области. Аналитики Института изучения войны геолоцировали его с точностью до 300 метров. Второе "
        "видео, якобы из Суджи, выложил провоенный канал «Рыбарь»; проект GeoConfirmed установил, что оно снято в Сумской "
        "области и не позднее 2022 года. Власти региона кадры не комментировали.",
        Item(["ролик", "его"], "drone_video",
             [step("published|released|posted", "82-я бригада", "2024-08-10"), step("filmed", "FPV-дрона|82-я бригада", optional=True), step("geolocated", "Института изучения войны|Аналитики")],
             [time("published|posted", "2024-08-10")],
             [verdict("location", "confirmed", "Института изучения войны|Аналитики")],
             ["Октябрьского", "Курской", "трассе"]),
        Item(["Второе видео", "оно"], "video ground_video",
             [step("posted|published", "Рыбарь"), step("geolocated|analysed", "GeoConfirmed")],
             [time("filmed", "2022", optional=True)],
             [verdict("location", "refuted", "GeoConfirmed"), verdict("time", "refuted", "GeoConfirmed", optional=True)],
             ["Сумской"]),
        language="ru",
    ),
    Report(
        "Камчатский вестник", "2025-08-01",
        "Землетрясение 30 июля: хирурги Камчатского онкоцентра не прервали операцию. Запись с камеры видеонаблюдения, установленной в "
        "операционной, опубликовал в своем канале министр здравоохранения края; в тот же день ее перепечатали десятки мировых СМИ. "
        "CNN подтвердил подлинность, связавшись с клиникой. На съемке с беспилотника, которую 31 июля выложил Институт "
        "вулканологии, видно затопленный завод в Северо-Курильске. Кадры «кита, выброшенного волной на берег Японии», появились "
        "еще в 2023 году, сообщили в «Лапше медиа», и с цунами не связаны.",
        Item(["Запись с камеры видеонаблюдения", "ее"], "cctv",
             [step("published|posted|released", "министр", "2025-07-30"), step("republished|published|shared", "СМИ"), step("filmed", "камеры", optional=True), step("verified", "CNN", optional=True)],
             [time("filmed|event", "2025-07-30"), time("published|posted", "2025-07-30", optional=True)],
             [verdict("content|source", "confirmed", "CNN")],
             ["Камчатск", "онкоцентр", "операционн", "клиник"]),
        Item(["съемке с беспилотника"], "drone_video",
             [step("posted|published|released", "Институт вулканологии|вулканологии", "2025-07-31")],
             [time("posted|published", "2025-07-31")], [], ["Северо-Курильск", "завод"]),
        Item(["Кадры «кита"], "video ground_video still",
             [step("published|posted", None, "2023", optional=True), step("analysed|verified", "Лапше медиа", optional=True)],
             [time("posted|published|filmed", "2023")],
             [verdict("time|content", "refuted", "Лапше медиа"), verdict("content|time|location", "refuted", "Лапше медиа", optional=True)],
             ["Япони"]),
        language="ru",
    ),
    Report(
        "Степной курьер", "2024-01-19",
        "Столкновения в Баймаке. Прямой эфир с площади у суда вела 17 января активистка Айгуль С. — стрим посмотрели 200 тысяч человек, "
        "после чего ее аккаунт заблокировали. Копию сохранил проект «Архив протеста». Видео с дымовыми шашками, снятое с "
        "балкона напротив, прислал в редакцию читатель; мы убедились, что здание на нем — Баймакский районный суд. Башкирский Роскомнадзор "
        "потребовал удалить оба ролика. Глава республики назвал кадры «постановкой из-за рубежа», доказательств он не "
        "привел.",
        Item(["Прямой эфир", "стрим"], "livestream",
             [step("filmed|published", "активистка|Айгуль", "2024-01-17"), step("archived", "Архив протеста")],
             [time("filmed|published|event", "2024-01-17")],
             [verdict("content", "disputed", "Глава республики", optional=True)],
             ["Баймак", "площад", "суд"]),
        Item(["Видео с дымовыми шашками", "нем"], "video ground_video",
             [step("filmed", "читатель|*", optional=True), step("released|shared", "читатель"), step("verified|geolocated", "Степной курьер|мы", optional=True)],
             [time("filmed|event", "2024-01-17", optional=True)],
             [verdict("location", "confirmed", "Степной курьер|мы"), verdict("content", "disputed", "Глава республики", optional=True)],
             ["Баймак", "площад", "суд", "балкон"]),
        language="ru",
    ),
    Report(
        "Север-факт", "2025-06-03",
        "Две спутниковые сцены авиабазы Оленья обнародовала во вторник финская компания ICEYE: радарный снимок от 28 мая и "
        "снимок от 2 июня. По ним независимый аналитик Марко Э. насчитал четыре уничтоженных бомбардировщика. Видео, где дым "
        "поднимается над стоянкой, записал из машины житель поселка Высокий; его 1 июня опубликовал телеграм-канал «Мурманск "
        "сейчас». Радио Свобода подтвердило место, сверив сопки и вышку связи. Российское Минобороны данные о числе потерь "
        "не подтверждает.",
        Item(["Две спутниковые сцены", "радарный снимок", "снимок@2", "ним"], "satellite_pair",
             [step("released|published", "ICEYE", "2025-06-03"), step("analysed", "Марко"), step("filmed", "ICEYE", optional=True)],
             [time("imagery_acquired", "2025-05-28"), time("imagery_acquired", "2025-06-02"), time("published", "2025-06-03")],
             [verdict("content", "confirmed|partly_confirmed", "Марко", optional=True), verdict("content", "not_confirmed|disputed", "Минобороны", optional=True)],
             ["Олень"]),
        Item(["Видео, где дым", "его"], "video ground_video dashcam",
             [step("filmed", "житель"), step("posted|published", "Мурманск сейчас", "2025-06-01"), step("verified|geolocated", "Радио Свобода", optional=True)],
             [time("posted|published", "2025-06-01"), time("filmed|event", "2025-06-01", optional=True)],
             [verdict("location", "confirmed", "Радио Свобода")],
             ["Олень", "стоянк", "Высокий", "сопк"]),
        language="ru",
    ),
    Report(
        "Арарат-фактчек", "2023-09-22",
        "Азербайджанские каналы выдают видео со сдачей оружия за события 20 сентября в Нагорном Карабахе. Это старая запись: "
        "впервые ее опубликовало Минобороны Азербайджана в ноябре 2020-го, она до сих пор доступна на сайте "
        "ведомства. Кроме того, на ролике видны деревья без листвы. Снятую с дрона колонну беженцев у Лачинского моста, напротив, "
        "показал вчера France 24, и дату съемки, 21 сентября, подтвердили нам два сотрудника Красного Креста. "
        "Министерство заявление о «старом видео» опровергло.",
        Item(["видео со сдачей оружия", "старая запись", "ее", "она", "ролике", "старом видео"], "video ground_video",
             [step("posted|shared|published|republished", "каналы"), step("published|released|posted", "Минобороны Азербайджана", "2020-11")],
             [time("published|posted", "2020-11"), time("event", "2023-09-20", optional=True)],
             [verdict("time|content", "refuted", "Арарат-фактчек|*"), verdict("content|time", "disputed|confirmed", "Министерство", optional=True)],
             ["Карабах"]),
        Item(["колонну беженцев"], "drone_video",
             [step("published|shared", "France 24", "2023-09-21"), step("filmed", "дрона", "2023-09-21", optional=True)],
             [time("filmed", "2023-09-21"), time("published", "2023-09-21", optional=True)],
             [verdict("time", "confirmed", "Красного Креста")],
             ["Лачинск", "мост"]),
        language="ru",
    ),
    Report(
        "Голос Тянь-Шаня", "2024-05-20",
        "Ролик с избиением студентов у общежития на улице Молдо-Нияза в Бишкеке, спровоцировавший беспорядки 17 мая, впервые появился "
        "в Instagram 13 мая. Кто его снял, неизвестно. МВД Кыргызстана назвало запись подлинной. Позже в пакистанском сегменте сети "
        "разошлось видео с «убитыми студентами» — оно, как сообщил проект «Фактчек.кг», смонтировано из сцен, записанных в "
        "Индии. Посольство Пакистана подтвердило, что погибших нет. Репортажную съемку той ночи сделала "
        "оператор «Голоса Тянь-Шаня»; ее использовали также AFP и DW.",
        Item(["Ролик с избиением студентов", "его", "запись"], "video ground_video",
             [step("posted|published", None, "2024-05-13"), step("filmed", None)],
             [time("posted|published", "2024-05-13"), time("event", "2024-05-13", optional=True)],
             [verdict("content|source", "confirmed", "МВД")],
             ["Молдо-Нияза", "Бишкек", "общежити"]),
        Item(["видео с «убитыми студентами»", "оно"], "video ground_video",
             [step("posted|shared|reposted", None, optional=True), step("analysed|verified", "Фактчек.кг", optional=True)], [],
             [verdict("content|location", "refuted", "Фактчек.кг"), verdict("location|content", "refuted", "Фактчек.кг", optional=True), verdict("content", "refuted", "Посольство", optional=True)],
             ["Инди"]),
        Item(["Репортажную съемку", "ее"], "video ground_video",
             [step("filmed", "оператор|Голоса Тянь-Шаня"), step("published|republished|shared", "AFP|DW"), step("published|republished|shared", "DW", optional=True)],
             [time("filmed|event", "2024-05-17", optional=True)], [], ["Бишкек"]),
        language="ru",
    ),
    Report(
        "Первая линия", "2024-11-01",
        "Наводнение в Валенсии. Видео, на котором поток несет автомобили по улице в Альдайе, снял с третьего этажа румынский рабочий и "
        "отправил родным в WhatsApp; дочь выложила его в TikTok во вторник вечером. Телекомпания RTVE показала ролик с "
        "пометкой «проверено»: место подтверждено по вывеске аптеки, а время — по журналу вызовов службы 112. Фотографию "
        "торгового центра с «сотнями тел», гуляющую по Telegram, полиция опровергла: внутри никого не нашли. Спутниковую пару (8 и 30 "
        "октября) опубликовала программа Copernicus.",
        Item(["Видео, на котором поток", "его", "ролик"], "video ground_video",
             [step("filmed", "рабочий"), step("shared|posted", "рабочий", optional=True), step("posted|published|shared", "дочь", "2024-10-29"), step("published|republished|shared", "RTVE"),
              step("verified|geolocated|chronolocated", "RTVE", optional=True)],
             [time("posted|published", "2024-10-29"), time("filmed|event", "2024-10-29", optional=True)],
             [verdict("location", "confirmed", "RTVE|*"), verdict("time", "confirmed", "RTVE|*")],
             ["Альдай", "Валенси", "аптек"]),
        Item(["Фотографию"], "still",
             [step("posted|shared|reposted", None, optional=True)], [],
             [verdict("content", "refuted", "полиция")], ["центр", "Валенси"]),
        Item(["Спутниковую пару"], "satellite_pair",
             [step("published|released", "Copernicus")],
             [time("imagery_acquired", "2024-10-08"), time("imagery_acquired", "2024-10-30")], [], ["Валенси"]),
        language="ru",
    ),
    Report(
        "Вечерний Самоцвет", "2024-09-03",
        "Совет директоров обсудил картину продаж за август. В кадре остались два проекта, которые банк готов кредитовать; остальные, по выражению "
        "финансового директора, «сняты с повестки». Компания опубликовала отчет в понедельник, аудитор подтвердил цифры, а "
        "рейтинговое агентство заявило, что проверить прогноз независимо не смогло. Кадровая служба, как сообщается, пересмотрит "
        "штатное расписание. «Мы не снимаем с себя ответственности», — подытожил председатель.",
        language="ru",
    ),
    Report(
        "Ближний восток 24", "2023-11-20",
        "Минобороны Израиля в воскресенье обнародовало записи камер больницы «Аш-Шифа» в Газе от 7 октября: на одной вооруженные люди ведут "
        "по коридору мужчину, на другой везут на каталке раненого. ХАМАС подлинность не отрицает, но настаивает, что заложников лечили. "
        "BBC Verify сопоставила интерьер с архивной съемкой 2022 года и подтвердила, что это вестибюль «Аш-Шифы». Время на "
        "табло камер проверить не удалось. Тепловизионное видео тоннеля под корпусом, снятое роботом саперов, армия показала днем ранее.",
        Item(["записи камер", "одной", "другой"], "cctv",
             [step("released|published", "Минобороны", "2023-11-19"), step("filmed", "камер", "2023-10-07", optional=True), step("verified|geolocated|analysed", "BBC Verify", optional=True)],
             [time("published", "2023-11-19"), time("filmed|event", "2023-10-07")],
             [verdict("location", "confirmed", "BBC Verify"), verdict("time", "not_confirmed", "BBC Verify|*"), verdict("content", "confirmed", "ХАМАС", optional=True)],
             ["Аш-Шиф", "Газ", "больниц"]),
        Item(["Тепловизионное видео"], "thermal_video",
             [step("released|published|shared", "армия", "2023-11-18"), step("filmed", "роботом|саперов")],
             [time("published", "2023-11-18")], [], ["тоннел", "корпус", "Аш-Шиф", "Газ"]),
        language="ru",
    ),
    Report(
        "Сибирская хроника", "2025-08-14",
        "Очевидец снял вечером в среду яркий шар над Новосибирском; ролик он отправил в редакцию НГС, а та передала его "
        "обсерватории. Астрономы подтвердили, что это болид, и по звездам на кадрах уточнили время: 22:14 местного. Запись с "
        "регистратора на трассе «Сибирь», опубликованную пабликом «Инцидент Новосибирск», они "
        "же отклонили: на ней фейерверк. Скриншоты третьего видео, якобы со спутника, ходят по соцсетям без указания "
        "источника и даты.",
        Item(["ролик", "его", "кадрах"], "video ground_video",
             [step("filmed", "Очевидец", "2025-08-13"), step("released|shared", "он|Очевидец"), step("released|shared|republished", "НГС", optional=True), step("analysed|verified", "Астрономы|обсерватории", optional=True)],
             [time("filmed", "2025-08-13"), time("event", "2025-08-13", optional=True)],
             [verdict("content", "confirmed", "Астрономы"), verdict("time", "confirmed", "Астрономы")],
             ["Новосибирск"]),
        Item(["Запись с регистратора", "ней"], "dashcam",
             [step("posted|published", "Инцидент Новосибирск"), step("filmed", "регистратора", optional=True)], [],
             [verdict("content", "refuted", "они|Астрономы")],
             ["Сибирь", "трасс", "Новосибирск"]),
        Item(["Скриншоты третьего видео"], "screenshot",
             [step("shared|posted", None)], [time("filmed", "XXXX-XX-XX", optional=True)],
             [verdict("source", "not_confirmed", "*", optional=True), verdict("time", "not_confirmed", "*", optional=True)], []),
        language="ru",
    ),
    Report(
        "Минская перспектива", "2021-08-09",
        "Год протестам в Беларуси. Кадр, где ОМОН задерживает мужчину у станции метро «Пушкинская» 10 августа 2020 года, остановлен из "
        "видео, которое снял фотокорреспондент TUT.BY. Само видео редакция опубликовала тогда же; после блокировки портала его сохранил "
        "архив Wayback Machine. Правозащитники «Весны» подтвердили личность задержанного и место. Вторую запись, со вспышкой у "
        "ног Александра Т., выложило агентство AP; судмедэкспертиза на ее основе опровергла версию МВД о самодельной бомбе.",
        Item(["Кадр"], "still screenshot",
             [step("filmed", "фотокорреспондент", optional=True)],
             [time("filmed|event", "2020-08-10", optional=True)],
             [verdict("location", "confirmed", "Правозащитники|Весны", optional=True)],
             ["Пушкинская", "Беларус", "метро"]),
        Item(["видео", "Само видео", "его"], "video ground_video",
             [step("filmed", "фотокорреспондент|TUT.BY"), step("published|posted", "редакция|TUT.BY", "2020-08-10"), step("archived", "Wayback Machine")],
             [time("filmed|event", "2020-08-10"), time("published|posted", "2020-08-10", optional=True)],
             [verdict("location", "confirmed", "Правозащитники|Весны"), verdict("content|source", "confirmed", "Правозащитники|Весны", optional=True)],
             ["Пушкинская", "Беларус", "метро"]),
        Item(["Вторую запись", "ее"], "video ground_video",
             [step("posted|published|released", "AP"), step("analysed", "судмедэкспертиза", optional=True)],
             [time("filmed|event", "2020-08-10", optional=True)],
             [verdict("content", "refuted", "судмедэкспертиза", optional=True)], ["Пушкинская", "Беларус", "метро"]),
        language="ru",
    ),
    Report(
        "Черноморский регион", "2024-08-02",
        "Пляж в Туапсе после аварийного разлива: снимки с воздуха от 29 июля сделал волонтер экологической группы «Чистый берег», он же "
        "разрешил нам их публиковать. По координатам в метаданных мы проверили: это бухта у мыса Кадош. Нефтяники заявили, что "
        "пятна на фото — водоросли, но эксперты Института океанологии сочли их мазутом. Ролик, "
        "где чайка не может взлететь, опубликованный каналом «Кубань 24», взят из Хорватии, пояснили орнитологи; в самой редакции это признали и "
        "удалили запись.",
        Item(["снимки с воздуха", "их", "фото"], "drone_still still",
             [step("filmed", "волонтер|Чистый берег", "2024-07-29"), step("released|shared", "волонтер|он", optional=True), step("verified|geolocated|analysed", "Черноморский регион|мы", optional=True), step("published", "Черноморский регион|нам", optional=True)],
             [time("filmed", "2024-07-29")],
             [verdict("location", "confirmed", "Черноморский регион|мы"), verdict("content", "disputed", "Нефтяники", optional=True), verdict("content", "confirmed", "эксперты|Института океанологии")],
             ["Туапсе", "Кадош", "бухт", "Пляж"]),
        Item(["Ролик", "запись"], "video ground_video",
             [step("published|posted", "Кубань 24"), step("analysed|verified", "орнитологи", optional=True)], [],
             [verdict("location|content", "refuted", "орнитологи"), verdict("location|content", "refuted", "редакции|Кубань 24", optional=True)],
             ["Хорвати"]),
        language="ru",
    ),
    Report(
        "Проект Контекст", "2024-02-06",
        "Лесные пожары в Чили: на что обратить внимание. Съемка с дрона, облетающего выгоревший квартал Вилья-Индепенденсия в Винья-дель-Мар, "
        "сделана 4 февраля агентством ATON; из ленты ее забрали CNN en Español и российские телеканалы. Ее подлинность мы не проверяли — "
        "полагаемся на агентство. Фото с жирафами на фоне огня, опубликованное депутатом в X, сгенерировано: признаки "
        "нашли авторы Fast Check CL. Спутниковый снимок дыма, полученный 3 февраля аппаратом Aqua, "
        "распространило NASA. А кадры «поджигателей» переслала нам читательница; дату "
        "и место установить не удалось.",
        Item(["Съемка с дрона", "ее", "Ее"], "drone_video",
             [step("filmed", "ATON", "2024-02-04"), step("republished|published|shared", "CNN en Español|телеканалы"), step("republished|published|shared", "телеканалы", optional=True)],
             [time("filmed", "2024-02-04")],
             [verdict("content|source", "not_confirmed", "Проект Контекст|мы", optional=True)],
             ["Чили", "Вилья-Индепенденсия", "Винья-дель-Мар"]),
        Item(["Фото с жирафами"], "still",
             [step("posted|published", "депутатом"), step("analysed|verified", "Fast Check CL", optional=True)], [],
             [verdict("content", "refuted", "Fast Check CL"), verdict("source", "refuted", "Fast Check CL", optional=True)], []),
        Item(["Спутниковый снимок дыма"], "satellite_image",
             [step("filmed", "Aqua", "2024-02-03", optional=True), step("shared|published|released", "NASA")],
             [time("imagery_acquired", "2024-02-03")], [], ["Чили"]),
        Item(["кадры «поджигателей»"], "video ground_video still",
             [step("released|shared", "читательница")], [],
             [verdict("time", "not_confirmed", "Проект Контекст|*"), verdict("location", "not_confirmed", "Проект Контекст|*")], ["Чили"]),
        language="ru",
    ),
    Report(
        "Иран-ревю", "2022-11-18",
        "Видео, в котором силовики бьют дубинками пассажиров на станции метро «Эмам Хомейни» в Тегеране, 15 ноября прислали каналу "
        "1500tasvir анонимные источники. Канал выложил его без обрезки; The New York Times и «Би-би-си» показали укороченный вариант. "
        "Фактчекеры Factnameh геолоцировали запись по колоннам и цветной плитке. Время съемки, по их словам, определить "
        "невозможно. Государственное агентство IRNA подлинность отрицает и утверждает, что кадры сняты "
        "«в другой стране», не назвав, в какой.",
        Item(["Видео", "его", "запись", "кадры"], "video ground_video",
             [step("released|shared", "анонимные источники", "2022-11-15"), step("posted|published", "1500tasvir"), step("republished|published|shared", "The New York Times|Би-би-си"),
              step("republished|published|shared", "Би-би-си", optional=True), step("geolocated", "Factnameh|Фактчекеры")],
             [time("posted|published", "2022-11-15", optional=True)],
             [verdict("location", "confirmed", "Factnameh|Фактчекеры"), verdict("time", "not_confirmed", "Factnameh|их"), verdict("location|content", "disputed|refuted", "IRNA")],
             ["Эмам Хомейни", "Тегеран", "метро"]),
        language="ru",
    ),
    Report(
        "Японское море", "2024-01-04",
        "Ното после толчков: запись камеры наблюдения в Судзу, на которой рушится дом, передал NHK владелец автосалона. Телекомпания "
        "вышла с ней в эфир вечером 1 января. Видео морской волны, набегающей на набережную, снял 1 января рыбак Х. и "
        "опубликовал в X; репортеры агентства «Киодо» подтвердили, что это порт Икумы. По сети ходит и старая съемка цунами 2011 "
        "года, ее выдают за новую; министр связи попросил пользователей не пересылать такие ролики, метеослужба "
        "назвала их недостоверными.",
        Item(["запись камеры наблюдения", "ней"], "cctv",
             [step("released|shared", "владелец"), step("published|shared", "NHK|Телекомпания", "2024-01-01"), step("filmed", "камеры", optional=True)],
             [time("published", "2024-01-01"), time("filmed|event", "2024-01-01", optional=True)], [], ["Судзу", "автосалон"]),
        Item(["Видео морской волны"], "video ground_video",
             [step("filmed", "рыбак", "2024-01-01"), step("posted|published", "рыбак"), step("verified|geolocated", "Киодо", optional=True)],
             [time("filmed", "2024-01-01"), time("event", "2024-01-01", optional=True), time("posted", "2024-01-01", optional=True)],
             [verdict("location", "confirmed", "Киодо")], ["Икум", "порт", "набережн"]),
        Item(["старая съемка цунами", "ее", "их"], "video ground_video",
             [step("posted|shared|reposted", None, optional=True)],
             [time("filmed|event", "2011")],
             [verdict("time|content", "refuted", "Японское море|*"), verdict("content|time", "refuted", "метеослужба", optional=True)], []),
        language="ru",
    ),
    Report(
        "Речник", "2023-07-25",
        "Теплоход сел на мель у Козьмодемьянска. Пассажирка вела трансляцию во «ВКонтакте»: полтора часа эфира, который посмотрели "
        "сорок тысяч раз, она позже удалила, но копия осталась у туроператора. Поволжская транспортная прокуратура "
        "опубликовала в понедельник фотографии пробоины, сделанные водолазом. Судовладелец подтвердил: повреждения "
        "на них те самые. Ролик с «тонущей» кормой, который разместил Mash, прокуратура признала недостоверным — это теплоход "
        "«Булгария», 2011 год.",
        Item(["трансляцию", "эфира", "копия"], "livestream",
             [step("filmed|published|posted", "Пассажирка"), step("archived", "туроператора", optional=True)],
             [], [], ["Козьмодемьянск"]),
        Item(["фотографии пробоины", "них"], "still",
             [step("published|released", "прокуратура", "2023-07-24"), step("filmed", "водолазом")],
             [time("published", "2023-07-24")],
             [verdict("content", "confirmed", "Судовладелец")], ["Козьмодемьянск"]),
        Item(["Ролик с «тонущей» кормой"], "video ground_video",
             [step("posted|published", "Mash"), step("analysed|verified", "прокуратура", optional=True)],
             [time("filmed|event", "2011")],
             [verdict("content|time", "refuted", "прокуратура")], []),
        language="ru",
    ),
    Report(
        "Дамаск-обзор", "2024-12-10",
        "Тюрьма Сайдная: что из опубликованного достоверно. Съемку освобождения женщин из камер вел 8 декабря боец оппозиции, "
        "впервые она вышла на канале Telegram «Халаб сегодня». «Аль-Джазира» подтвердила, что это именно красный корпус Сайднаи: "
        "совпали номера дверей со схемой «Международной амнистии». Видео «подземных этажей» с датой 2018 год, напротив, относится "
        "к музею во Вьетнаме, сообщили «Белые каски», которые обыскали комплекс и потайных помещений не обнаружили. "
        "Кто его выложил первым, выяснить не удалось.",
        Item(["Съемку освобождения", "она"], "video ground_video",
             [step("filmed", "боец", "2024-12-08"), step("posted|published", "Халаб сегодня"), step("verified|geolocated", "Аль-Джазира", optional=True)],
             [time("filmed", "2024-12-08"), time("event", "2024-12-08", optional=True)],
             [verdict("location", "confirmed", "Аль-Джазира")],
             ["Сайдна", "корпус", "Тюрьма", "камер"]),
        Item(["Видео «подземных этажей»", "его"], "video ground_video",
             [step("posted|published", None, optional=True)],
             [time("filmed", "2018", optional=True)],
             [verdict("location|content", "refuted", "Белые каски"), verdict("content|location", "refuted", "Белые каски", optional=True), verdict("source", "not_confirmed", "Дамаск-обзор|*", optional=True)],
             ["Вьетнам", "музе"]),
        language="ru",
    ),
    Report(
        "Приграничье", "2024-01-02",
        "Удар по центру Белгорода 30 декабря. Видео взрыва у катка на Соборной площади сохранил видеорегистратор такси; водитель передал "
        "его телеканалу «Мир Белогорья», который показал запись тем же вечером. Независимое издание «Верстка» подтвердило "
        "место и время съемки. На другом ролике, снятом с балкона и выложенном подписчиком канала «Пепел», слышны два хлопка. "
        "Группа Conflict Intelligence Team по звуку и теням сочла, что это работа ПВО; Минобороны Украины от комментариев "
        "воздержалось. Кто именно снимал с балкона, неизвестно.",
        Item(["Видео взрыва", "его", "запись"], "dashcam",
             [step("filmed", "видеорегистратор|водитель", "2023-12-30", optional=True), step("released|shared", "водитель"), step("published|shared", "Мир Белогорья", "2023-12-30"), step("verified|geolocated|chronolocated", "Верстка", optional=True)],
             [time("filmed|event", "2023-12-30", optional=True), time("published", "2023-12-30")],
             [verdict("location", "confirmed", "Верстка"), verdict("time", "confirmed", "Верстка")],
             ["Белгород", "Соборн", "катк", "площад"]),
        Item(["другом ролике"], "video ground_video",
             [step("posted|published", "подписчиком|Пепел"), step("filmed", None, optional=True), step("analysed", "Conflict Intelligence Team", optional=True)],
             [time("filmed|event", "2023-12-30", optional=True)],
             [verdict("content", "confirmed|partly_confirmed", "Conflict Intelligence Team", optional=True), verdict("source", "not_confirmed", "Приграничье|*", optional=True)],
             ["Белгород", "балкон"]),
        language="ru",
    ),
    Report(
        "Центральноазиатский репортер", "2023-09-30",
        "Взрыв склада в Ташкенте 28 сентября. Запись с камеры дома на улице Нурафшон, где зарево видно за три секунды до ударной "
        "волны, выложил в Facebook его жилец. «Газета.uz» сверила ориентиры и подтвердила, что точка съемки находится в двух километрах "
        "от склада. Мобильное видео, которое распространил канал «Инсайдер», МЧС Узбекистана назвало ложным: по данным "
        "ведомства, на нем тушение рынка в Джизаке, февраль 2022 года. Оригинал этого видео архивирован на archive.today "
        "активистами.",
        Item(["Запись с камеры дома"], "cctv",
             [step("posted|published", "жилец"), step("filmed", "камеры", "2023-09-28", optional=True), step("verified|geolocated", "Газета.uz", optional=True)],
             [time("filmed|event", "2023-09-28", optional=True)],
             [verdict("location", "confirmed", "Газета.uz")],
             ["Ташкент", "Нурафшон", "склад", "дом"]),
        Item(["Мобильное видео", "нем", "этого видео"], "video ground_video",
             [step("shared|posted|published", "Инсайдер"), step("archived", "активистами"), step("filmed", None, "2022-02", optional=True)],
             [time("filmed|event", "2022-02")],
             [verdict("content|location|time", "refuted", "МЧС"), verdict("time|location|content", "refuted", "МЧС", optional=True)],
             ["Джизак", "рынк"]),
        language="ru",
    ),
    Report(
        "Столичная лента", "2025-04-18",
        "Обрушение эскалатора на станции «Речной вокзал» в минувшую среду. Камера видеонаблюдения метрополитена зафиксировала все до "
        "секунды; фрагмент ведомство передало «Столичной ленте» по запросу. Пассажирский ролик, который в тот же день опубликовал «Подъем», "
        "сделан, как установили мы по объявлениям на табло, в 8:41. Фото с рухнувшими сводами, которое переслали тысячи "
        "человек, подделка: исходник нашелся на стоке Shutterstock с подписью «Каир, 2014», подтвердил его автор.",
        Item(["фрагмент"], "cctv",
             [step("released|shared", "ведомство"), step("filmed", "метрополитена|Камера", "2025-04-16", optional=True), step("published", "Столичной ленте", optional=True)],
             [time("filmed|event", "2025-04-16", optional=True)],
             [], ["Речной вокзал", "эскалатор"]),
        Item(["Пассажирский ролик"], "video ground_video",
             [step("published|posted", "Подъем", "2025-04-16"), step("filmed", "Пассажирский|*", optional=True), step("chronolocated|verified|analysed", "Столичная лента|мы")],
             [time("published|posted", "2025-04-16"), time("filmed|event", "2025-04-16", optional=True)],
             [verdict("time", "confirmed", "Столичная лента|мы")],
             ["Речной вокзал", "эскалатор"]),
        Item(["Фото с рухнувшими сводами", "исходник"], "still",
             [step("shared|posted|reposted", "тысячи", optional=True), step("published|posted", "Shutterstock", optional=True), step("filmed", "автор", "2014", optional=True)],
             [time("filmed|published", "2014")],
             [verdict("content|location", "refuted", "Столичная лента|*"), verdict("location|time|content|source", "confirmed|refuted", "автор", optional=True)],
             ["Каир"]),
        language="ru",
    ),
    Report(
        "Экваториальный дневник", "2024-04-30",
        "Наводнение в Найроби: ролик с крокодилом на затопленной трассе уже неделю не сходит с лент. Его не подтвердила ни служба дикой "
        "природы (KWS), ни полиция; сотрудник KWS лишь заметил, что такой бетонной ограды на Тика-роуд нет. Первая публикация, по данным "
        "PesaCheck, — 11 марта 2019 года, город Таунсвилл, Австралия; выложил видео фермер. Настоящую съемку прорыва дамбы у Маи-Махиу сделал "
        "29 апреля дрон кенийского Красного Креста. Он опубликовал ее в понедельник, а Nation TV взял в эфир.",
        Item(["ролик с крокодилом", "Его", "видео"], "video ground_video",
             [step("posted|published", "фермер", "2019-03-11"), step("analysed|verified", "PesaCheck", optional=True)],
             [time("posted|published", "2019-03-11")],
             [verdict("content|location", "not_confirmed", "KWS|служба дикой природы"), verdict("content|location", "not_confirmed", "полиция"),
              verdict("location|time|content", "refuted", "PesaCheck"), verdict("location|content", "refuted", "сотрудник KWS", optional=True)],
             ["Таунсвилл", "Австрали"]),
        Item(["съемку прорыва дамбы", "ее"], "drone_video",
             [step("filmed", "дрон|Красного Креста", "2024-04-29"), step("published|posted|released", "Красного Креста|Он", "2024-04-29"), step("published|republished|shared", "Nation TV")],
             [time("filmed", "2024-04-29"), time("published|posted", "2024-04-29")],
             [], ["Маи-Махиу", "дамб"]),
        language="ru",
    ),
    Report(
        "Геополитика+", "2025-06-16",
        "Пожар на нефтехранилище Шахран под Тегераном. По словам источника в городской администрации, панорамное видео снял "
        "в ночь на воскресенье сотрудник метеостанции; в открытый доступ оно попало через чат садоводов. Агентство Reuters подтвердило "
        "место по резервуарам и склону горы Точал, а «подтвердить дату самостоятельно» не смогло. Спутниковый снимок Planet за "
        "15 июня, где горят четыре резервуара, в тот же день разместил на Bluesky исследователь Сэм Л. Посол Ирана в Москве назвал сообщения "
        "о пожаре преувеличенными.",
        Item(["панорамное видео", "оно"], "video ground_video",
             [step("filmed", "сотрудник", "2025-06-15"), step("posted|shared", "чат|*", optional=True), step("verified|geolocated", "Reuters", optional=True)],
             [time("filmed", "2025-06-15"), time("event", "2025-06-15", optional=True)],
             [verdict("location", "confirmed", "Reuters"), verdict("time", "not_confirmed", "Reuters")],
             ["Шахран", "Тегеран", "Точал"]),
        Item(["Спутниковый снимок"], "satellite_image",
             [step("filmed|released", "Planet", optional=True), step("posted|shared|published", "Сэм|исследователь", "2025-06-15")],
             [time("imagery_acquired", "2025-06-15"), time("posted|published", "2025-06-15", optional=True)],
             [], ["Шахран", "Тегеран"]),
        language="ru",
    ),
    Report(
        "Полярные вести", "2023-12-20",
        "Извержение на полуострове Рейкьянес. Лаву, вырывающуюся из трещины у Гриндавика, в понедельник вечером снимали с вертолета Береговой "
        "охраны Исландии: трехминутную запись она разместила на своем сайте. Веб-камера телекомпании RUV вела поток с "
        "горы Торбьёрн; его архив хранится в Национальной библиотеке. Время начала, 22:17, по потоку подтвердило Метеобюро. Кадр с "
        "«огнем на взлетной полосе Кеблавика» — фотомонтаж, заявил представитель аэропорта.",
        Item(["трехминутную запись"], "video",
             [step("posted|published|released", "Береговой"), step("filmed", "Береговой", "2023-12-18")],
             [time("filmed|event", "2023-12-18")], [], ["Рейкьянес", "Гриндавик", "трещин"]),
        Item(["поток", "его", "потоку"], "livestream",
             [step("published|filmed", "RUV"), step("archived", "Национальной библиотеке"), step("chronolocated|verified|analysed", "Метеобюро", optional=True)],
             [time("filmed|event|published", "2023-12-18", optional=True)],
             [verdict("time", "confirmed", "Метеобюро")], ["Торбьёрн", "Гриндавик", "Рейкьянес"]),
        Item(["Кадр с"], "still", [], [],
             [verdict("content", "refuted", "представитель")], ["Кеблавик", "полос"]),
        language="ru",
    ),
    Report(
        "Балтийский бюллетень", "2024-11-22",
        "Обрыв кабеля C-Lion1: чьи это кадры? Видео балкера Yi Peng 3 на якоре в Каттегате снял с борта патрульного корабля оператор "
        "датского телевидения DR, в эфир оно вышло 20 ноября. Второе видео, с квадрокоптера, публиковал немецкий журнал Stern. "
        "Данные АИС подтверждают положение судна, указало шведское ведомство по морским делам. Подводное фото обрыва, якобы "
        "полученное ВМС Финляндии, ведомство не подтвердило и не опровергло. Министр обороны Литвы ретвитнул "
        "его, позже принес извинения.",
        Item(["Видео балкера", "оно"], "video ground_video",
             [step("filmed", "оператор|DR"), step("published|shared", "DR", "2024-11-20")],
             [time("published", "2024-11-20")],
             [verdict("location", "confirmed", "шведское ведомство", optional=True)], ["Каттегат"]),
        Item(["Второе видео"], "drone_video",
             [step("published", "Stern")], [],
             [verdict("location", "confirmed", "шведское ведомство", optional=True)], ["Каттегат"]),
        Item(["Подводное фото", "его"], "still",
             [step("filmed|released", "ВМС Финляндии", optional=True), step("reposted|shared", "Министр")], [],
             [verdict("content|source", "not_confirmed", "ведомство")], []),
        language="ru",
    ),
    Report(
        "Монгольский экспресс", "2024-02-15",
        "Снежный дзуд. Съемка павшего скота под Сайн-Шандом, показанная 13 февраля монгольским телевидением MNB, на деле состоит "
        "из двух записей. Первую, с дрона, вел пилот МЧС Монголии 10 февраля — это подтвердили "
        "нам в ведомстве. Вторую, где пастух сидит у туши верблюда, снял в 2010 году немецкий документалист: мы "
        "нашли ее в каталоге киноархива. MNB ошибку признало и ролик из эфира удалило.",
        Item(["Первую"], "drone_video",
             [step("filmed", "пилот", "2024-02-10"), step("published|shared", "MNB", "2024-02-13", optional=True)],
             [time("filmed", "2024-02-10"), time("published", "2024-02-13", optional=True)],
             [verdict("time|source|content", "confirmed", "ведомстве|МЧС"), verdict("source|content|time", "confirmed", "ведомстве|МЧС", optional=True)],
             ["Сайн-Шанд"]),
        Item(["Вторую", "ее", "ролик"], "video ground_video",
             [step("filmed", "документалист", "2010"), step("published|shared", "MNB", "2024-02-13", optional=True), step("archived", "киноархива", optional=True)],
             [time("filmed", "2010"), time("published", "2024-02-13", optional=True)],
             [verdict("time|content", "refuted", "Монгольский экспресс|мы|*"), verdict("content|time", "refuted", "MNB", optional=True)],
             []),
        language="ru",
    ),
    Report(
        "Ракурс", "2023-10-31",
        "Толпа в аэропорту Махачкалы: трансляцию с летного поля вечером 29 октября вел подросток через TikTok, ее запись сохранил канал "
        "«Утро Дагестан». Росавиация закрытие аэропорта подтвердила. Видео, на котором мужчины осматривают двигатель самолета, снял и выложил "
        "Telegram-канал 112; исследователи «Досье» установили по бортовому номеру, что самолет тот же. Призывы публиковались и с "
        "записью якобы из гостиницы «Фламинго», но эту сцену сняли неделей раньше в Хасавюрте, заявила гостиница.",
        Item(["трансляцию", "ее запись"], "livestream",
             [step("filmed|published", "подросток", "2023-10-29"), step("archived", "Утро Дагестан")],
             [time("filmed|published|event", "2023-10-29")],
             [verdict("content", "confirmed", "Росавиация", optional=True)], ["Махачкал", "аэропорт", "летно"]),
        Item(["Видео, на котором мужчины"], "video ground_video",
             [step("filmed", "112"), step("posted|published", "112"), step("analysed|verified|geolocated", "Досье", optional=True)],
             [time("filmed|event", "2023-10-29", optional=True)],
             [verdict("content|location", "confirmed", "Досье")], ["Махачкал", "аэропорт"]),
        Item(["записью якобы из гостиницы", "эту сцену"], "video ground_video",
             [step("filmed", None, "2023-10-22", optional=True), step("published|posted|shared", None, optional=True)],
             [time("filmed", "2023-10-22", optional=True)],
             [verdict("location|time|content", "refuted", "гостиница"), verdict("time|location|content", "refuted", "гостиница", optional=True)],
             ["Хасавюрт"]),
        language="ru",
    ),
    Report(
        "Северо-Запад", "2025-09-23",
        "Недатированная съемка с тепловизора, на которой двое переходят реку, всплыла вчера в чате «Нарва Новости». Эстонская полиция "
        "сказала ERR, что пленка подлинная и принадлежит погранохране, однако сделана она задолго до сентября; место ведомство "
        "называть не стало. По мнению аналитика Пеэтера К., это излучина у деревни Васкнарва: совпадает изгиб "
        "берега, но стопроцентной уверенности нет.",
        Item(["Недатированная съемка с тепловизора", "пленка", "она"], "thermal_video",
             [step("posted|shared|published", None, "2025-09-22"), step("filmed|released", "погранохране", optional=True),
              step("geolocated|analysed", "Пеэтера|аналитика")],
             [time("filmed", "XXXX-XX-XX"), time("posted|published", "2025-09-22")],
             [verdict("content|source", "confirmed", "полиция"), verdict("source|content", "confirmed", "полиция", optional=True), verdict("location", "partly_confirmed|not_confirmed|confirmed", "Пеэтера|аналитика"),
              verdict("time", "refuted|not_confirmed|confirmed", "полиция", optional=True), verdict("location", "not_confirmed", "полиция|ведомство", optional=True)],
             ["Васкнарв", "рек", "деревни", "излучин"]),
        language="ru",
    ),
]
