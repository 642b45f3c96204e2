"""Fifty Ukrainian and Russian reports of our own wording: two recordings told apart, full chains of hands, all kinds of dates."""
# ruff: noqa: E501  (one annotation a line)
# fmt: off

from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Слобожанський вісник", "2024-08-14",
        "Ранковий удар по промзоні в Чугуєві потрапив на два записи. Перше відео зняв водій маршрутки, який стояв на "
        "переїзді; 12 серпня він передав його редакції, а наступного дня ролик виклав у себе телеграм-канал «Чугуїв "
        "сьогодні». Другий запис, зроблений камерою спостереження на складі будматеріалів, оприлюднила обласна "
        "прокуратура 13 серпня. На ньому видно, як уламки падають на дах. Геолокацію першого відео встановили "
        "волонтери проєкту «ГеоСлід»: їм допомогли водонапірна вежа та колії. Час другого запису підтвердила "
        "прокуратура за журналом охоронної системи. «Слобожанський вісник» не зміг незалежно підтвердити, яку саме "
        "ракету було застосовано.",
        Item(["Перше відео", "його", "ролик", "першого відео"], "video ground_video",
             [step("filmed", "водій маршрутки|водій"), step("released|shared|unit", "водій", "2024-08-12", optional=True),
              step("posted|reposted|published|shared", "Чугуїв сьогодні", "2024-08-13"), step("geolocated", "ГеоСлід")],
             [time("posted|published", "2024-08-13"), time("posted|published", "2024-08-12", optional=True)],
             [verdict("location", "confirmed", "ГеоСлід"), verdict("content", "not_confirmed", "Слобожанський вісник", optional=True)],
             ["Чугу", "переїзд", "промзон"]),
        Item(["Другий запис", "ньому", "другого запису"], "cctv",
             [step("released|published|posted", "прокуратура", "2024-08-13"), step("filmed", "камерою спостереження|камер", optional=True),
              step("verified|chronolocated", "прокуратура", optional=True)],
             [time("published|posted", "2024-08-13")],
             [verdict("time", "confirmed", "прокуратура"), verdict("content", "not_confirmed", "Слобожанський вісник", optional=True)],
             ["Чугу", "склад", "промзон"]),
        language="uk",
    ),
    Report(
        "Тиса-Прес", "2023-11-13",
        "Потоки води змили міст у румунському повіті Марамуреш. На записі, який у неділю виклала у Facebook мешканка "
        "села Бирсана, опори складаються за лічені секунди. Інше відео, зняте з дрона, поширила того ж дня служба "
        "порятунку ISU Maramureș: воно показує вже порожнє русло. Румунський телеканал Canal Nord показав обидва "
        "ролики у вечірньому випуску. Фактчекери «Тиса-Прес» звірили першу зйомку зі знімками Google Street View і "
        "підтвердили місце; коли саме її зроблено, з'ясувати не вдалося.",
        Item(["записі", "першу зйомку", "її"], "video ground_video",
             [step("posted|filmed|shared", "мешканка"), step("published|republished|shared", "Canal Nord"),
              step("verified|geolocated", "Тиса-Прес|Фактчекери", optional=True)],
             [time("posted", "2023-11-12")],
             [verdict("location", "confirmed", "Тиса-Прес|Фактчекери"), verdict("time", "not_confirmed", "Тиса-Прес|Фактчекери")],
             ["Марамуреш", "Бирсана", "міст"]),
        Item(["Інше відео", "воно"], "drone_video",
             [step("shared|released|posted|published", "ISU Maramureș|служба порятунку", "2023-11-12"),
              step("published|republished|shared", "Canal Nord")],
             [time("posted|published", "2023-11-12")], [], ["Марамуреш", "Бирсана", "міст"]),
        language="uk",
    ),
    Report(
        "Центр оцінки «Лінія»", "2023-06-12",
        "Російські джерела 10 червня оприлюднили кадри, які нібито показують знищену колону біля Малої Токмачки. "
        "Геолокація, проведена аналітиком під ніком @steppe_grid, вказує, що зйомку зроблено за 4 км на південь від "
        "села. На іншому відео, яке 11 червня опублікувала 47-ма бригада, українські військові просуваються вздовж "
        "лісосмуги на північ від Роботиного. Геолоковане відео узгоджується з даними Генштабу. Російський мілблогер "
        "натомість стверджував, що цей запис датується травнем; підтверджень він не навів.",
        Item(["кадри", "зйомку"], "video",
             [step("released|published|posted", "Російські джерела|джерела", "2023-06-10"), step("geolocated", "steppe_grid")],
             [time("posted|published", "2023-06-10")],
             [verdict("location", "confirmed", "steppe_grid", optional=True), verdict("content", "not_confirmed", None, optional=True)],
             ["Токмачк", "сел"]),
        Item(["іншому відео", "Геолоковане відео", "цей запис"], "video",
             [step("released|published|posted", "47-ма бригада", "2023-06-11"), step("geolocated", None, optional=True)],
             [time("posted|published", "2023-06-11"), time("filmed", "2023-05", optional=True)],
             [verdict("time", "disputed|refuted", "мілблогер"), verdict("location", "confirmed", None, optional=True)],
             ["Роботин", "лісосмуг"]),
        language="uk",
    ),
    Report(
        "Перевір.ua", "2023-02-15",
        "Це не Кахраманмараш. У мережі масово ширять відео, де багатоповерхівка складається, мов картковий будиночок, "
        "і підписують його «Туреччина, 6 лютого 2023». Ми знайшли оригінал: ролик виклав на YouTube користувач "
        "Balkon Kamera ще 2 листопада 2020 року, він знятий в Ізмірі після тамтешнього землетрусу. Натомість другий "
        "запис із тієї ж добірки справжній. Його зробила вулична камера в Газіантепі, а оприлюднило турецьке "
        "агентство DHA 7 лютого. Місце підтвердили наші колеги з Doğru mu, порівнявши вивіски аптеки.",
        Item(["відео", "його", "ролик", "він"], "video ground_video",
             [step("posted|published|filmed", "Balkon Kamera", "2020-11-02"), step("reposted|shared|posted", None, optional=True)],
             [time("posted|published", "2020-11-02"), time("event|filmed", "2023-02-06", optional=True), time("filmed|event", "2020", optional=True)],
             [verdict("time|location|content", "refuted", "Перевір.ua|Ми"), verdict("location|time", "refuted|confirmed", "Перевір.ua|Ми", optional=True)],
             ["Ізмір"]),
        Item(["другий запис", "Його"], "cctv",
             [step("filmed", "вулична камера|камера", optional=True), step("released|published|posted", "DHA", "2023-02-07"),
              step("verified|geolocated", "Doğru mu|колеги", optional=True)],
             [time("published|posted", "2023-02-07")],
             [verdict("location", "confirmed", "Doğru mu|колеги"), verdict("content", "confirmed", "Перевір.ua|Ми", optional=True)],
             ["Газіантеп"]),
        language="uk",
    ),
    Report(
        "Дністер Онлайн", "2024-03-20",
        "Відеореєстратор вантажівки зафіксував зіткнення двох автобусів на трасі поблизу молдовського Комрата "
        "18 березня. Запис водій віддав поліції, яка у вівторок опублікувала його на своїй сторінці. Ще одне відео, "
        "уже з місця аварії, зняв на телефон пасажир; його поширив канал «Гагаузія 24» без дати й підпису. "
        "Інспекторат поліції підтвердив автентичність першого запису. Щодо другого речниця сказала лише, що слідчі "
        "його вивчають.",
        Item(["Запис", "його", "першого запису"], "dashcam",
             [step("filmed", "Відеореєстратор|водій", "2024-03-18", optional=True), step("released|published|posted", "поліці", "2024-03-19")],
             [time("filmed|event", "2024-03-18"), time("posted|published", "2024-03-19")],
             [verdict("content|source", "confirmed", "Інспекторат поліції|поліції")], ["Комрат", "трас"]),
        Item(["Ще одне відео", "його@2"], "video ground_video",
             [step("filmed", "пасажир"), step("shared|posted|reposted|published", "Гагаузія 24"), step("analysed", "слідчі", optional=True)],
             [time("filmed|posted|published", "XXXX-XX-XX", optional=True)],
             [verdict("content|source", "not_confirmed", "речниця|Інспекторат", optional=True)], ["Комрат", "трас", "аварії"]),
        language="uk",
    ),
    Report(
        "Агенція «Берег»", "2023-06-08",
        "Супутникові знімки компанії Orbita Vision, зроблені 28 травня та 7 червня, показують лівий берег Дніпра біля "
        "Олешок до та після підриву греблі. Знімки компанія передала редакції в середу. Окремо Херсонська ОВА "
        "оприлюднила відео з дрона, на якому видно затоплені дахи; за словами речника, його зняли прикордонники "
        "вранці 7 червня. Дослідник Андрій Кремінь, який геолокував відео, зазначив, що камера була над вулицею "
        "Гвардійською. «Берег» не зміг встановити кількість загиблих.",
        Item(["Супутникові знімки", "Знімки"], "satellite_pair satellite_image",
             [step("filmed|released|shared|published", "Orbita Vision|компанія", "2023-06-07")],
             [time("imagery_acquired", "2023-05-28"), time("imagery_acquired", "2023-06-07"), time("posted|published", "2023-06-07", optional=True)],
             [], ["Дніпр", "Олешок", "берег", "гребл"]),
        Item(["відео з дрона", "його", "відео@2"], "drone_video",
             [step("released|published|posted", "Херсонська ОВА|ОВА"), step("filmed", "прикордонники", "2023-06-07"), step("geolocated", "Кремінь")],
             [time("filmed", "2023-06-07")], [verdict("location", "confirmed", "Кремінь")],
             ["Олешок", "Гвардійськ", "берег", "Дніпр"]),
        language="uk",
    ),
    Report(
        "Радіо «Карпати»", "2020-08-17",
        "Протести в Гродно: два відео, які варто розрізняти. Те, де колона йде повз драмтеатр, зняла 16 серпня "
        "журналістка місцевого видання «Наш Нёман»; воно вийшло на сайті видання того ж вечора. Друге, з ударами "
        "кийками біля зупинки, анонімно надіслали в чат-бот, а телеграм-канал «Гродна 97» опублікував його в суботу. "
        "Автора другого ролика встановити не вдалося. Радіо «Карпати» підтвердило місце обох зйомок, але дату "
        "другої — ні.",
        Item(["Те", "воно"], "video ground_video",
             [step("filmed", "журналістка|Наш Нёман", "2020-08-16"), step("published|posted|released", "Наш Нёман|видання", "2020-08-16"),
              step("verified|geolocated", "Радіо «Карпати»|Карпати", optional=True)],
             [time("filmed", "2020-08-16"), time("published|posted", "2020-08-16", optional=True)],
             [verdict("location", "confirmed", "Карпати")], ["Гродн", "драмтеатр"]),
        Item(["Друге", "його", "другого ролика"], "video ground_video",
             [step("filmed|shared|released", None, optional=True), step("published|posted|shared|reposted", "Гродна 97", "2020-08-15"),
              step("verified|geolocated", "Радіо «Карпати»|Карпати", optional=True)],
             [time("posted|published", "2020-08-15")],
             [verdict("location", "confirmed", "Карпати"), verdict("time", "not_confirmed", "Карпати"), verdict("source", "not_confirmed", "Карпати", optional=True)],
             ["Гродн", "зупинк"]),
        language="uk",
    ),
    Report(
        "Вільна карта", "2022-12-20",
        "На вулиці Патріса Лумумби в Бахмуті точаться бої. Відео з квадрокоптера, опубліковане 18 грудня бійцями "
        "підрозділу «Сокіл», показує групу піхоти у дворі дитсадка. Його геолокував незалежний OSINT-аналітик; "
        "координати — 48.5921, 38.0237. Натомість кадри з нашоломної камери, які 19 грудня поширив військовий "
        "кореспондент Ігор Пасічний, зняті за два дні до того на іншому кінці міста. Їх автор — боєць на позивний "
        "«Ткач». Ми не маємо підтвердження, що обидва записи стосуються одного штурму.",
        Item(["Відео з квадрокоптера", "Його"], "drone_video",
             [step("published|posted|released", "Сокіл|бійцями", "2022-12-18"), step("geolocated", "OSINT-аналітик"), step("filmed|unit", "Сокіл", optional=True)],
             [time("posted|published", "2022-12-18")],
             [verdict("location", "confirmed", "OSINT-аналітик"), verdict("content", "not_confirmed", "Вільна карта|Ми", optional=True)],
             ["Бахмут", "Лумумби", "дитсад", "48.59"]),
        Item(["кадри з нашоломної камери", "Їх"], "bodycam video ground_video",
             [step("shared|posted|published|reposted", "Пасічний", "2022-12-19"), step("filmed", "Ткач|боєць", "2022-12-17")],
             [time("posted|published", "2022-12-19"), time("filmed", "2022-12-17")],
             [verdict("content", "not_confirmed", "Вільна карта|Ми", optional=True)], ["Бахмут", "міста"]),
        language="uk",
    ),
    Report(
        "Захід-Експрес", "2024-10-30",
        "Повінь у Валенсії. Трансляцію з балкона в Пайпорті вів у TikTok студент, доки не зник зв'язок; запис стріму "
        "в ніч на середу перезалив на YouTube блогер Riada Viva. Згодом фрагмент показав іспанський телеканал Canal "
        "Llevant. Інший ролик, де авто пливуть вулицею, поширювали з підписом «Пайпорта», однак фактчекінгова група "
        "Mira Bé спростувала це: кадри зняті 2023 року в Сарагосі. Відповідне відео 6 липня 2023-го публікувала "
        "муніципальна поліція.",
        Item(["Трансляцію", "запис стріму", "фрагмент"], "livestream",
             [step("filmed|posted", "студент"), step("reposted|posted|republished", "Riada Viva", "2024-10-30"),
              step("published|republished|shared", "Canal Llevant")],
             [time("posted", "2024-10-30", optional=True)], [], ["Пайпорт", "Валенсі", "балкон"]),
        Item(["Інший ролик", "кадри", "Відповідне відео"], "video ground_video",
             [step("posted|shared|reposted", None, optional=True), step("published|posted|released", "муніципальна поліція|поліція", "2023-07-06"),
              step("verified|analysed", "Mira Bé", optional=True)],
             [time("filmed", "2023"), time("published|posted", "2023-07-06")],
             [verdict("location", "refuted", "Mira Bé"), verdict("time", "refuted|confirmed", "Mira Bé", optional=True), verdict("location", "confirmed", "Mira Bé", optional=True)],
             ["Сарагос", "вулиц"]),
        language="uk",
    ),
    Report(
        "Полтавський кур'єр", "2024-01-09",
        "Ми змінили картину дня, каже мер: місто вперше за роки отримало сучасний палац спорту. На його думку, "
        "об'єкт має стати обличчям громади, а не «фотографією для звіту». Депутати тим часом вимагають показати "
        "кошторис і знімають відповідальність із себе. У понеділок, 8 січня, сесія перенесла голосування. "
        "Прокуратура підтвердила, що перевіряє закупівлі, але дати завершення перевірки не назвала. Опозиція "
        "бачить у цьому чистий спектакль і обіцяє пролити світло на схему.",
        language="uk",
    ),
    Report(
        "Одеський телеграф", "2025-01-20",
        "Пожежу на танкері поблизу турецького Ялова зняли щонайменше двічі. Ролик із порома виклав у X пасажир під "
        "ніком @marmara_ferry 18 січня о 21:40. Повітряну зйомку з гелікоптера берегова охорона Туреччини оприлюднила "
        "наступного ранку, її ж передала агенція Körfez Haber. Редакція звірила обриси берега на ролику з картою й "
        "підтвердила, що його знято з боку протоки; назву судна на кадрах берегової охорони прочитати не вдалося.",
        Item(["Ролик із порома", "ролику", "його"], "video ground_video",
             [step("posted|filmed|shared", "marmara_ferry|пасажир", "2025-01-18"), step("verified|geolocated", "Одеський телеграф|Редакція", optional=True)],
             [time("posted", "2025-01-18")], [verdict("location", "confirmed", "Одеський телеграф|Редакція")],
             ["Ялов", "порома", "проток", "Туреччин"]),
        Item(["Повітряну зйомку з гелікоптера", "її", "кадрах берегової охорони"], "video drone_video",
             [step("released|published|posted|filmed", "берегова охорона", "2025-01-19"), step("shared|published|republished|reposted", "Körfez Haber")],
             [time("published|posted", "2025-01-19")],
             [verdict("content", "not_confirmed", "Одеський телеграф|Редакція", optional=True)], ["Ялов", "Туреччин", "проток"]),
        language="uk",
    ),
    Report(
        "Фактограф", "2023-11-09",
        "Недатоване відео з танками біля лікарні в Газі, яке 5 листопада поширив акаунт Levant Wire, не вдалося "
        "прив'язати до місця: ні геолокаторка Ліна Хадад, ні агенція «Фактограф» не знайшли збігів. Інший запис, "
        "оприлюднений армією Ізраїлю 7 листопада, геолоковано: його знято на узбережжі біля табору Аш-Шаті. Коли "
        "саме, військові не уточнили.",
        Item(["Недатоване відео"], "video",
             [step("shared|posted|reposted|published", "Levant Wire", "2023-11-05")],
             [time("filmed", "XXXX-XX-XX"), time("posted|published", "2023-11-05")],
             [verdict("location", "not_confirmed", "Хадад"), verdict("location", "not_confirmed", "Фактограф")],
             ["Газі", "лікарн"]),
        Item(["Інший запис", "його"], "video",
             [step("released|published|posted", "армією Ізраїлю|армі", "2023-11-07"), step("geolocated", None)],
             [time("published|posted", "2023-11-07")],
             [verdict("location", "confirmed", None), verdict("time", "not_confirmed", "військові|*", optional=True)],
             ["Аш-Шаті", "узбережж", "Газ"]),
        language="uk",
    ),
    Report(
        "Новини Прибережжя", "2023-09-14",
        "Лівійське місто Дерна після прориву дамб. Супутниковий знімок від 12 вересня надала компанія Astra Terra; для "
        "порівняння вона додала кадр, зроблений 1 вересня. Відео затоплених кварталів зняв уранці 11 вересня лікар "
        "місцевої лікарні, а виклав його брат, який живе в Тунісі. Запис показав катарський телеканал Al Manara, "
        "потім — десятки інших. Журналістка Al Manara повідомила, що її колеги перевірили місце зйомки за мінаретом "
        "мечеті Ас-Сахаба, а сам лікар підтвердив авторство.",
        Item(["Супутниковий знімок", "кадр"], "satellite_pair satellite_image",
             [step("released|published|shared|filmed", "Astra Terra")],
             [time("imagery_acquired", "2023-09-12"), time("imagery_acquired", "2023-09-01")], [], ["Дерна", "дамб", "Лівій"]),
        Item(["Відео затоплених кварталів", "Запис"], "video ground_video",
             [step("filmed", "лікар", "2023-09-11"), step("posted", "брат"), step("published|republished|shared", "Al Manara"),
              step("verified|geolocated", "Al Manara|колеги", optional=True), step("republished|published|shared", "десятки інших", optional=True)],
             [time("filmed", "2023-09-11")],
             [verdict("location", "confirmed", "Al Manara|колеги"), verdict("source", "confirmed", "лікар|Al Manara")],
             ["Дерна", "Ас-Сахаба", "квартал", "Лівій"]),
        language="uk",
    ),
    Report(
        "Київський оглядач", "2024-03-25",
        "Речник Повітряних сил показав на брифінгу стоп-кадр із тепловізора: на ньому видно «Шахед» над Києвом у ніч на "
        "25 березня. Того ж дня столична поліція опублікувала відео з патрульної бодікамери, зняте на місці падіння "
        "уламків у Святошинському районі. Час цього запису підтвердила ДСНС. Оригіналу тепловізійного запису "
        "військові не надали, тож «Київський оглядач» не міг перевірити його незалежно.",
        Item(["стоп-кадр із тепловізора", "ньому", "тепловізійного запису", "його"], "still screenshot thermal_video",
             [step("released|published|shared", "Речник Повітряних сил|Повітряних сил", "2024-03-25", optional=True)],
             [time("filmed|event", "2024-03-25")],
             [verdict("content|source|location|time", "not_confirmed", "Київський оглядач")], ["Києв"]),
        Item(["відео з патрульної бодікамери", "цього запису"], "bodycam",
             [step("published|posted|released", "поліція", "2024-03-25"), step("filmed", "поліція|патрульної", optional=True),
              step("verified|chronolocated", "ДСНС", optional=True)],
             [time("published|posted", "2024-03-25")], [verdict("time", "confirmed", "ДСНС")],
             ["Святошинськ", "Києв", "столи"]),
        language="uk",
    ),
    Report(
        "Балканський щоденник", "2024-10-07",
        "У боснійській Ябланиці зсув накрив залізницю. Першим відео опублікував у п'ятницю, 4 жовтня, Instagram-профіль "
        "jablanica_moj_grad; автор — місцевий пожежник Едін, прізвища якого не вказано. За добу ролик поширили понад "
        "три тисячі користувачів, зокрема сараєвський портал Vrelo, який помилково датував його 2 жовтня.",
        Item(["відео", "ролик", "його"], "video ground_video",
             [step("published|posted|shared", "jablanica_moj_grad", "2024-10-04"), step("filmed", "Едін|пожежник"),
              step("reposted|shared", "користувачів", optional=True), step("shared|reposted|republished|published", "Vrelo")],
             [time("posted|published", "2024-10-04"), time("filmed|event", "2024-10-02", optional=True)],
             [verdict("time", "refuted", "Балканський щоденник|*", optional=True)], ["Ябланиц", "залізниц"]),
        language="uk",
    ),
    Report(
        "Центр протидії вигадкам", "2022-10-13",
        "Твердження: на відео українська ППО влучає в житловий будинок у Запоріжжі. Вердикт: маніпуляція. Запис із "
        "камери відеоспостереження, який 11 жовтня оприлюднив проросійський канал «Азовський дозор», справді зроблено в "
        "Запоріжжі, і це підтвердила мерія. Однак балістик Юрій Лозовий, проаналізувавши траєкторію, дійшов висновку, що "
        "влучила ракета С-300, запущена з окупованої території. Канал також додав друге відео, начебто з того ж місця. "
        "Воно зняте 2015 року в Горлівці — цю версію відкинули і волонтери «Бригади Q».",
        Item(["відео", "Запис із камери відеоспостереження"], "cctv",
             [step("released|published|posted|shared", "Азовський дозор", "2022-10-11"), step("analysed", "Лозовий"), step("verified|geolocated", "мерія", optional=True)],
             [time("posted|published", "2022-10-11")],
             [verdict("location", "confirmed", "мерія"), verdict("content", "refuted", "Лозовий|Центр протидії вигадкам")], ["Запоріж", "будинок"]),
        Item(["друге відео", "Воно"], "video",
             [step("posted|published|reposted|shared", "Азовський дозор|Канал")],
             [time("filmed", "2015")],
             [verdict("location|time|content", "refuted", "Бригади Q|Центр протидії вигадкам")], ["Горлівц"]),
        language="uk",
    ),
    Report(
        "Чорноморська редакція", "2023-06-20",
        "Уламки надувного човна біля грецького Пілоса зафіксувала камера патрульного катера. Відео грецька берегова "
        "охорона передала слідчій групі лише 15 червня, а 19-го його опублікував афінський тижневик Keratea. Фотографії "
        "перевантаженого судна, зроблені з вертольота 13 червня, відомство розіслало журналістам раніше. Аналітики "
        "студії Forma Lab, що вивчили обидва матеріали, наполягають: час на відео не відповідає офіційному. Відомство "
        "це заперечує.",
        Item(["Відео", "його", "відео"], "video",
             [step("filmed", "камера патрульного катера|берегова охорона", optional=True), step("released|shared", "берегова охорона", "2023-06-15"),
              step("published|released|posted", "Keratea", "2023-06-19"), step("analysed|verified", "Forma Lab")],
             [time("published", "2023-06-19"), time("published|posted", "2023-06-15", optional=True)],
             [verdict("time", "disputed|refuted", "Forma Lab"), verdict("time", "confirmed|disputed", "Відомство|охорона", optional=True)], ["Пілос"]),
        Item(["Фотографії"], "still",
             [step("filmed", "вертольота|берегова охорона", "2023-06-13", optional=True), step("released|shared|published", "берегова охорона|відомство"),
              step("analysed", "Forma Lab")],
             [time("filmed", "2023-06-13")], [], ["Пілос"]),
        language="uk",
    ),
    Report(
        "Східний варіант-2", "2024-08-20",
        "Український дрон зняв момент удару по мосту через Сейм у Званному. Кадри командувач оприлюднив 18 серпня, не "
        "вказавши дати зйомки. Геолокацію виконали одразу двоє: користувач @bridge_watch та команда «Координата». "
        "Наступного дня російський канал «Курский фронтир» виклав власне відео зруйнованого прольоту, зроблене з берега. "
        "За даними «Координати», воно зняте не раніше вечора 18 серпня.",
        Item(["Кадри"], "drone_video",
             [step("filmed", "Український дрон|дрон"), step("released|published|posted", "командувач", "2024-08-18"),
              step("geolocated", "bridge_watch"), step("geolocated", "Координата")],
             [time("published|posted", "2024-08-18"), time("filmed", "XXXX-XX-XX", optional=True)],
             [verdict("location", "confirmed", "bridge_watch"), verdict("location", "confirmed", "Координата")], ["Сейм", "Званн", "мост"]),
        Item(["власне відео", "воно"], "video ground_video",
             [step("posted|published|filmed", "Курский фронтир", "2024-08-19"), step("chronolocated|analysed", "Координат", optional=True)],
             [time("posted|published", "2024-08-19"), time("filmed", "2024-08-18", optional=True)],
             [verdict("time", "partly_confirmed|confirmed", "Координат", optional=True)], ["Сейм", "Званн", "берег", "прольот"]),
        language="uk",
    ),
    Report(
        "Голос громади", "2021-07-19",
        "Німецький Альтенар пішов під воду 15 липня. Пожежники громади поділилися відео з дрона, яке зняли в суботу, "
        "коли вода вже спала. Фото: Feuerwehr Ahrtal / надано Голосу громади. Авторка допису, що зібрав мільйон "
        "переглядів, стверджує, ніби має запис самої хвилі; однак мовник Rheinkanal встановив, що він зроблений у Китаї.",
        Item(["відео з дрона"], "drone_video",
             [step("released|shared|posted|published", "Пожежники"), step("filmed", "Пожежники", "2021-07-17")],
             [time("filmed", "2021-07-17"), time("event", "2021-07-15", optional=True)], [], ["Альтенар"]),
        Item(["Фото"], "still drone_still",
             [step("released|filmed|shared|published", "Feuerwehr Ahrtal")], [], [], ["Альтенар", "Ahrtal"]),
        Item(["запис самої хвилі", "він"], "video",
             [step("posted|shared|reposted", "Авторка", optional=True), step("verified|analysed|geolocated", "Rheinkanal", optional=True)], [],
             [verdict("location", "refuted", "Rheinkanal")], ["Кита"]),
        language="uk",
    ),
    Report(
        "Агенція «Степ»", "2025-04-28",
        "Вибух у порту Шахід-Раджаї в іранському Бендер-Аббасі 26 квітня зафіксувала офісна камера: на записі, що його "
        "першим оприлюднив телеграм-канал Khalij Now, люди встигають озирнутися. Державний телеканал IRN показав інше "
        "відео, зняте водієм навантажувача; де саме той стояв, невідомо. «Степ» підтвердив місце першого запису за "
        "розташуванням кранів. Джерело другого відео підтвердити не вдалося.",
        Item(["записі", "першого запису"], "cctv",
             [step("filmed", "офісна камера|камера", "2025-04-26", optional=True), step("released|published|posted", "Khalij Now"),
              step("verified|geolocated", "Степ", optional=True)],
             [time("filmed|event", "2025-04-26")], [verdict("location", "confirmed", "Степ")], ["Шахід-Раджаї", "Бендер-Аббас", "порт"]),
        Item(["інше відео", "другого відео"], "video ground_video",
             [step("published|shared|released", "IRN|телеканал"), step("filmed", "водієм")],
             [time("filmed|event", "2025-04-26", optional=True)],
             [verdict("source", "not_confirmed", "Степ|*"), verdict("location", "not_confirmed", "Степ|*", optional=True)], ["Шахід-Раджаї", "Бендер-Аббас", "порт"]),
        language="uk",
    ),
    Report(
        "Донецький репортер", "2025-01-15",
        "14 січня полк «Скіф» виклав у Telegram відео, на якому FPV-дрон атакує бліндаж під Шевченком на південь від "
        "Покровська. За кілька годин аналітичний проєкт «Лінія вогню» геолокував запис із похибкою до 300 метрів. "
        "Того ж дня російський канал «Южный ветер» поширив ролик із прапором на териконі шахти; у ньому йдеться про ту "
        "саму околицю. «Лінія вогню» встановила, що прапор знімали 9 січня, а не у вівторок, як твердив канал. Генштаб "
        "захоплення терикону спростував.",
        Item(["відео", "запис"], "drone_video",
             [step("posted|published|released", "Скіф", "2025-01-14"), step("geolocated", "Лінія вогню", "2025-01-14", optional=True),
              step("filmed|unit", "Скіф|FPV-дрон", optional=True)],
             [time("posted|published", "2025-01-14"), time("geolocated", "2025-01-14", optional=True)],
             [verdict("location", "confirmed", "Лінія вогню")], ["Шевченк", "Покровськ", "бліндаж"]),
        Item(["ролик", "ньому"], "video",
             [step("posted|shared|published|reposted", "Южный ветер", "2025-01-14"), step("chronolocated|analysed", "Лінія вогню", optional=True)],
             [time("posted|published", "2025-01-14"), time("filmed", "2025-01-09")],
             [verdict("time", "refuted", "Лінія вогню"), verdict("content", "refuted|disputed", "Генштаб", optional=True)],
             ["терикон", "шахт", "околиц", "Покровськ", "Шевченк"]),
        language="uk",
    ),
    Report(
        "Вінницька хвиля", "2023-06-26",
        "Хто зняв колону в Ростові-на-Дону? Найвідоміший ролик уранці 24 червня виклав у TikTok користувач "
        "@don_rassvet, але видалив; архівну копію зберіг проєкт Mnemo. Ще один, на якому техніка об'їжджає цирк, "
        "оприлюднило місцеве видання «Левый берег» о 9:15 того самого дня. Дослідник Пилип Чорний зіставив відео з "
        "панорамами Яндекса й геолокував обидва. Чи працює @don_rassvet на медіа, «Вінницька хвиля» не встановила.",
        Item(["Найвідоміший ролик"], "video ground_video",
             [step("posted|filmed|published", "don_rassvet", "2023-06-24"), step("archived", "Mnemo"), step("geolocated", "Чорний")],
             [time("posted|filmed|published", "2023-06-24")],
             [verdict("location", "confirmed", "Чорний"), verdict("source", "not_confirmed", "Вінницька хвиля", optional=True)], ["Ростов"]),
        Item(["Ще один"], "video ground_video",
             [step("released|published|posted", "Левый берег", "2023-06-24"), step("geolocated", "Чорний")],
             [time("published|posted", "2023-06-24")], [verdict("location", "confirmed", "Чорний")], ["Ростов", "цирк"]),
        language="uk",
    ),
    Report(
        "Світ за тиждень", "2025-04-06",
        "Землетрус у М'янмі. Вежа в Бангкоку впала за секунди: момент обвалу потрапив на камеру таксі, а відео "
        "оприлюднив 28 березня тайський сайт Khao Rew. Хто водій, сайт не назвав. Зовсім інший запис, із Мандалая, "
        "зроблений із подвір'я монастиря, у соцмережах видавали за бангкокський. Його 29 березня поширив чернець "
        "на ім'я Тун Лін; те, що це Мандалай, підтвердили фактчекери Asia Proof за силуетом пагоди.",
        Item(["відео"], "dashcam",
             [step("released|published|posted", "Khao Rew", "2025-03-28"), step("filmed", "водій|камеру таксі", optional=True)],
             [time("published|posted", "2025-03-28")], [], ["Бангкок", "Веж"]),
        Item(["інший запис", "Його"], "video ground_video",
             [step("posted|shared|published|filmed", "Тун Лін|чернець", "2025-03-29"), step("reposted|shared|posted", None, optional=True),
              step("verified|geolocated", "Asia Proof", optional=True)],
             [time("posted|published", "2025-03-29")],
             [verdict("location", "confirmed", "Asia Proof"), verdict("location", "refuted", "Asia Proof|*", optional=True)],
             ["Мандала", "монастир", "М'янм"]),
        language="uk",
    ),
    Report(
        "Запорізький час", "2024-03-11",
        "Скриншот із відео, яке 9 березня передав редакції місцевий рибалка, показує дим над Кушугумом. Сам запис "
        "триває 38 секунд і зроблений того ж ранку з човна. ОВА за годину опублікувала зйомку з дрона: на ній видно "
        "пошкоджений елеватор. Метадані човнового ролика перевірила спеціалістка «Запорізького часу», дата збіглася.",
        Item(["Скриншот із відео"], "screenshot still", [], [], [], ["Кушугум"]),
        Item(["відео", "Сам запис", "човнового ролика"], "video ground_video",
             [step("released|shared|filmed", "рибалка", "2024-03-09"), step("filmed", "рибалка", "2024-03-09", optional=True),
              step("verified|chronolocated", "Запорізького часу|спеціалістка", optional=True)],
             [time("filmed", "2024-03-09"), time("posted|published", "2024-03-09", optional=True)],
             [verdict("time", "confirmed", "Запорізького часу|спеціалістка")], ["Кушугум", "човна"]),
        Item(["зйомку з дрона", "ній"], "drone_video",
             [step("published|posted|released", "ОВА", "2024-03-09")],
             [time("published|posted", "2024-03-09", optional=True)], [], ["елеватор", "Кушугум"]),
        language="uk",
    ),
    Report(
        "Правовий монітор", "2020-08-05",
        "Вибух у Бейруті: що відомо про записи. Відео з весільної фотосесії, зняте 4 серпня оператором студії Lumière "
        "du Port, агентство придбало ексклюзивно й оприлюднило в середу. Запис із балкона за 600 м від порту "
        "опублікувала в Instagram мешканка району Мар-Міхаель. Третій, чорно-білий «тепловізійний» ролик із «ракетою» — "
        "підробка: оригінал 3D-художник виклав без жодної ракети, а Beirut Check довів, що її "
        "домалювали.",
        Item(["Відео з весільної фотосесії"], "video ground_video",
             [step("filmed", "оператором|Lumière du Port", "2020-08-04"), step("released|published|shared", "агентство", "2020-08-05")],
             [time("filmed", "2020-08-04"), time("published|posted", "2020-08-05")], [], ["Бейрут", "порт"]),
        Item(["Запис із балкона"], "video ground_video",
             [step("published|posted|filmed|released", "мешканка")], [time("filmed|event", "2020-08-04", optional=True)], [],
             ["Мар-Міхаель", "Бейрут", "порт", "балкон"]),
        Item(["чорно-білий «тепловізійний» ролик", "оригінал"], "thermal_video video",
             [step("posted|published", "3D-художник", optional=True), step("verified|analysed", "Beirut Check", optional=True)], [],
             [verdict("content", "refuted", "Beirut Check|Правовий монітор")], ["Бейрут", "порт"]),
        language="uk",
    ),
    Report(
        "Хмельницький маяк", "2024-10-14",
        "Вечірній огляд. Ураган «Мілтон» пройшов Флоридою, і соцмережі завалило старими кадрами. Відео "
        "з палаючим трансформатором, яке 10 жовтня перепостив актор, насправді 2022 року: його опублікувала тоді "
        "телестанція Gulf 8 під час «Іена». Наша редакція підтвердила це за архівом станції. А от таймлапс, що його "
        "зробив метеоролог із даху готелю в Сарасоті 9 жовтня, справжній: автор надіслав оригінал із метаданими.",
        Item(["Відео", "його"], "video ground_video",
             [step("reposted|shared|posted", "актор", "2024-10-10"), step("published|released|posted", "Gulf 8", "2022"),
              step("verified", "Хмельницький маяк|редакція", optional=True)],
             [time("posted|published", "2024-10-10"), time("published|filmed|posted", "2022")],
             [verdict("time", "refuted", "Хмельницький маяк|редакція")], ["Флорид"]),
        Item(["таймлапс", "його@2", "оригінал"], "video ground_video",
             [step("filmed", "метеоролог", "2024-10-09"), step("released|shared", "автор|метеоролог", optional=True)],
             [time("filmed", "2024-10-09")],
             [verdict("content|time|source", "confirmed", "Хмельницький маяк|редакція", optional=True)], ["Сарасот", "готел", "Флорид"]),
        language="uk",
    ),
    Report(
        "Сівершина", "2024-08-09",
        "Відео полонених біля Суджі, оприлюднене 7 серпня на сторінці військового Г., розлетілося за лічені години. "
        "У коментарях дослідниця Ніна Яр навела координати (51.2016, 35.2643) й аргументи. За нею геолокацію підтвердила "
        "редакція «Сівершини». Оскільки дати у записі немає, ми не стверджуємо, що полон стався саме того дня.",
        Item(["Відео полонених біля Суджі", "записі"], "video ground_video",
             [step("released|published|posted", "військового Г.|військового", "2024-08-07"), step("geolocated", "Яр|дослідниця"),
              step("geolocated|verified", "Сівершини|редакція", optional=True), step("reposted|shared", None, optional=True)],
             [time("published|posted", "2024-08-07"), time("filmed", "XXXX-XX-XX", optional=True)],
             [verdict("location", "confirmed", "Яр|дослідниця"), verdict("location", "confirmed", "Сівершини|редакція"),
              verdict("time", "not_confirmed", "Сівершини|ми", optional=True)],
             ["Судж", "51.20"]),
        language="uk",
    ),
    Report(
        "Агенція «Дельта»", "2022-03-22",
        "Маріуполь. Супутниковий знімок від 19 березня, опублікований оператором Vantor Sky, показує напис «ДЕТИ» біля "
        "театру. Він суперечить заявам Москви, ніби цивільних там не було. Відео ж із підвалу, яке 20 березня поширила "
        "міськрада, датоване 10 березня: його знімала фотокореспондентка Марія Л. «Дельта» підтвердила дату за "
        "інтерв'ю з авторкою, проте геолокувати підвал не змогла.",
        Item(["Супутниковий знімок", "Він"], "satellite_image",
             [step("published|released|posted|filmed", "Vantor Sky")], [time("imagery_acquired", "2022-03-19")], [], ["Маріупол", "театр"]),
        Item(["Відео ж із підвалу", "його"], "video ground_video",
             [step("shared|posted|released|published", "міськрада", "2022-03-20"), step("filmed", "Марія Л.|фотокореспондентка", "2022-03-10"),
              step("verified|chronolocated", "Дельта", optional=True)],
             [time("posted|published", "2022-03-20"), time("filmed", "2022-03-10")],
             [verdict("time", "confirmed", "Дельта"), verdict("location", "not_confirmed", "Дельта"), verdict("source", "confirmed", "Дельта", optional=True)],
             ["Маріупол", "підвал", "театр"]),
        language="uk",
    ),
    Report(
        "Тернопільські вісті", "2025-05-07",
        "Індійські канали в ніч на 7 травня показали «удар по Бахавалпуру». Ці кадри — з відеогри, з'ясувала Delhi Facts. "
        "Реальне відео наслідків зняв із даху учитель Усман; редакція отримала його вранці через WhatsApp від "
        "пакистанського колеги. Мечеть ми знайшли на супутникових знімках. Інші деталі, зокрема кількість загиблих, "
        "незалежно не підтверджено.",
        Item(["Ці кадри"], "video",
             [step("published|shared|posted", "Індійські канали|канали", "2025-05-07"), step("analysed|verified", "Delhi Facts", optional=True)],
             [time("published|posted", "2025-05-07", optional=True)],
             [verdict("content", "refuted", "Delhi Facts")], ["Бахавалпур"]),
        Item(["Реальне відео наслідків", "його"], "video ground_video",
             [step("filmed", "Усман|учитель"), step("released|shared|reposted", "колеги", "2025-05-07")],
             [time("posted|published", "2025-05-07", optional=True)],
             [verdict("location", "confirmed", "Тернопільські вісті|ми"), verdict("content", "not_confirmed", None, optional=True)],
             ["Бахавалпур", "Мечеть", "даху"]),
        language="uk",
    ),
    Report(
        "Рівненський маршрут", "2019-09-17",
        "Саудівська Аравія. Вогонь у Букайку вночі проти 14 вересня знімали водії з траси: один ролик, найдовший, виклав "
        "у Snapchat шофер-філіппінець, його ж пустив в ефір телеканал Al Najm. Комерційні супутникові знімки, датовані "
        "ранком суботи, поширив уряд США. Поважний аналітик Дж. Стоун вважає підписи на них неточними, зокрема кут "
        "ударів. Ані він, ані Al Najm не назвали висоту польоту дронів.",
        Item(["один ролик", "його"], "video ground_video",
             [step("posted|filmed|published", "шофер-філіппінець|шофер"), step("published|shared|republished", "Al Najm"),
              step("filmed", "водії", "2019-09-14", optional=True)],
             [time("filmed|event", "2019-09-14")], [], ["Букайк", "трас", "Саудівськ"]),
        Item(["Комерційні супутникові знімки", "них"], "satellite_image",
             [step("shared|released|published|posted", "уряд США")],
             [time("imagery_acquired", "2019-09-14")],
             [verdict("content", "disputed|refuted", "Стоун", optional=True)], ["Букайк", "Саудівськ"]),
        language="uk",
    ),
    Report(
        "Приволжский наблюдатель", "2024-01-30",
        "Столкновение двух поездов под Балаковом попало на два видео. Первое снял стрелочник с поста: оно опубликовано "
        "28 января в паблике «Типичное Балаково». Второе, с камеры локомотива, передала редакции железнодорожная "
        "инспекция в понедельник. Подлинность второй записи подтвердил независимый эксперт Олег Громов, изучивший "
        "тайм-код. Где именно стоял автор первого ролика, установить не удалось.",
        Item(["Первое", "оно", "первого ролика"], "video ground_video",
             [step("filmed", "стрелочник"), step("published|posted|shared", "Типичное Балаково", "2024-01-28")],
             [time("published|posted", "2024-01-28")],
             [verdict("location", "not_confirmed", "Приволжский наблюдатель|*", optional=True)], ["Балаков"]),
        Item(["Второе", "второй записи"], "dashcam cctv video",
             [step("released|shared", "инспекция", "2024-01-29"), step("verified|analysed", "Громов", optional=True)],
             [time("posted|published", "2024-01-29", optional=True)],
             [verdict("content|source", "confirmed", "Громов")], ["Балаков"]),
        language="ru",
    ),
    Report(
        "Каспий-Медиа", "2024-12-27",
        "На подлёте к Актау разбился пассажирский самолёт. Момент падения снял местный житель; запись, сделанную "
        "25 декабря, первым выложил телеграм-канал «Мангистау 12», позже её показал телеканал «Алем». Ещё один ролик — "
        "изнутри салона — прислала родственница погибшего; когда он снят, неизвестно. Расследователи группы «Крыло» "
        "установили место первой записи по опорам ЛЭП. Подлинность второго ролика никто из них подтвердить не смог.",
        Item(["запись", "её", "первой записи"], "video ground_video",
             [step("filmed", "местный житель|житель", "2024-12-25"), step("posted|published|shared", "Мангистау 12"),
              step("published|shared|republished", "Алем"), step("geolocated|verified", "Крыло", optional=True)],
             [time("filmed", "2024-12-25"), time("event", "2024-12-25", optional=True)],
             [verdict("location", "confirmed", "Крыло")], ["Актау"]),
        Item(["Ещё один ролик", "он", "второго ролика"], "video ground_video",
             [step("released|shared|filmed", "родственница")],
             [time("filmed", "XXXX-XX-XX")],
             [verdict("content|source", "not_confirmed", "Крыло|*")], ["салон", "Актау"]),
        language="ru",
    ),
    Report(
        "Проверено на деле", "2022-10-24",
        "Утверждение: в Бишкеке задержан спекулянт с «оружейным складом». К посту прилагается видео, загруженное 20 "
        "октября пользователем @bishkek_rumors. Мы выяснили: это отрывок репортажа 2017 года, который снял и показал "
        "алматинский канал «Арна 5». Проект «Ак Буурул» подтвердил это по логотипу студии. Ложным оказалось и второе "
        "видео из поста, на котором будто бы виден штурм дома. Его опубликовала ещё в марте пресс-служба ГКНБ, и снято "
        "оно во время учений под Токмоком.",
        Item(["видео", "отрывок репортажа"], "video ground_video",
             [step("posted|shared|reposted|published", "bishkek_rumors", "2022-10-20"), step("published|filmed", "Арна 5", "2017"),
              step("verified", "Ак Буурул", optional=True)],
             [time("posted|published", "2022-10-20"), time("filmed|published", "2017")],
             [verdict("time|content|location", "refuted", "Проверено на деле|Мы"), verdict("time|source|content", "confirmed", "Ак Буурул", optional=True)], ["Бишкек"]),
        Item(["второе видео", "Его", "оно"], "video ground_video",
             [step("published|posted|released", "ГКНБ|пресс-служба", "2022-03")],
             [time("published|posted", "2022-03")],
             [verdict("content|location", "refuted", "Проверено на деле|Мы|*")], ["Токмок"]),
        language="ru",
    ),
    Report(
        "Иркутский полдень", "2019-09-12",
        "Тулун снова затопило. Первые кадры, снятые учительницей из окна школы № 6, выложил 10 сентября её сын в "
        "«ВКонтакте». Кадры с вертолёта МЧС ведомство опубликовало в среду. Снимок того же района со спутника, сделанный "
        "11 сентября, предоставила компания «Терра-Вид».",
        Item(["Первые кадры"], "video ground_video",
             [step("filmed", "учительницей"), step("posted", "её сын|сын", "2019-09-10")],
             [time("posted", "2019-09-10")], [], ["Тулун", "школ"]),
        Item(["Кадры с вертолёта МЧС"], "video drone_video",
             [step("published|released|posted", "ведомство|МЧС", "2019-09-11"), step("filmed", "МЧС", optional=True)],
             [time("published|posted", "2019-09-11")], [], ["Тулун", "район"]),
        Item(["Снимок того же района со спутника"], "satellite_image",
             [step("released|filmed|shared|published", "Терра-Вид")],
             [time("imagery_acquired", "2019-09-11")], [], ["Тулун", "район"]),
        language="ru",
    ),
    Report(
        "Невская сводка", "2023-02-27",
        "Взрыв в кафе на Университетской набережной: спустя сутки мы сопоставили два видео. То, что снято камерой "
        "наблюдения напротив, 26 февраля обнародовал канал «Баланс». Другое, от посетителя, в тот же вечер появилось в "
        "чате дома и было удалено; копия сохранена архиватором «Отпечаток». Наш корреспондент, живущий рядом, подтвердил, "
        "что на первой записи именно это здание. Что касается второй записи, её автор просил не раскрывать имя.",
        Item(["То", "первой записи"], "cctv",
             [step("released|published|posted", "Баланс", "2023-02-26"), step("filmed", "камерой наблюдения|камерой", optional=True)],
             [time("published|posted", "2023-02-26")],
             [verdict("location", "confirmed", "Невская сводка|корреспондент")], ["Университетск", "набережн", "кафе"]),
        Item(["Другое", "копия", "второй записи", "её"], "video ground_video",
             [step("filmed", "посетителя|автор"), step("posted|published", None, "2023-02-26", optional=True), step("archived", "Отпечаток")],
             [time("posted|published", "2023-02-26")], [], ["Университетск", "набережн", "кафе"]),
        language="ru",
    ),
    Report(
        "Аналитический дневник «Фронтир»", "2025-01-10",
        "Российские источники 7 января опубликовали кадры, на которых, как утверждается, показано взятие Курахова. "
        "Видеозапись геолоцирована: флаг установлен у ТЭС, что соответствует продвижению к западу от города. Другие "
        "кадры, обнародованные 8 января бригадой «Рубеж», демонстрируют удар дрона-бомбера по той же ТЭС. Украинская "
        "сторона утверждает, что вторая съёмка старая. Аналитик под псевдонимом nord_m отнёс её к 28 декабря и "
        "связал с координатами 47.988, 37.283. Министерство это не комментировало.",
        Item(["кадры", "Видеозапись"], "video",
             [step("published|posted|released", "Российские источники|источники", "2025-01-07"), step("geolocated", None)],
             [time("posted|published", "2025-01-07")],
             [verdict("location", "confirmed", None, optional=True), verdict("content", "not_confirmed", None, optional=True)], ["Курахов", "ТЭС"]),
        Item(["Другие кадры", "вторая съёмка", "её"], "drone_video",
             [step("released|published|posted", "Рубеж", "2025-01-08"), step("chronolocated", "nord_m", optional=True),
              step("geolocated", "nord_m", optional=True)],
             [time("posted|published", "2025-01-08"), time("filmed", "2024-12-28", optional=True)],
             [verdict("time", "disputed|refuted", "Украинская сторона|сторона", optional=True), verdict("time", "refuted|confirmed|disputed", "nord_m", optional=True),
              verdict("location", "confirmed", "nord_m", optional=True)],
             ["Курахов", "ТЭС", "47.98"]),
        language="ru",
    ),
    Report(
        "Степной курьер", "2024-08-12",
        "Паводок в Кокшетау. Видео, снятое акимом посёлка на телефон, он сам выложил в Instagram 9 августа, а телеканал "
        "«Хабар Север» показал его без указания автора. На кадрах МЧС, распространённых 10 августа, виден тот же мост, "
        "но вода уже сошла. Житель, приславший нам жалобу, утверждает, что мост обрушился 8 августа; независимо "
        "подтвердить эту дату «Степной курьер» не смог.",
        Item(["Видео", "его"], "video ground_video",
             [step("filmed", "аким"), step("posted|published", "аким", "2024-08-09"), step("published|shared|republished", "Хабар Север")],
             [time("posted|published", "2024-08-09")],
             [verdict("time", "not_confirmed", "Степной курьер", optional=True)], ["Кокшетау", "мост", "посёлк"]),
        Item(["кадрах МЧС"], "video drone_video",
             [step("shared|released|published|posted", "МЧС", "2024-08-10")],
             [time("posted|published", "2024-08-10")], [], ["Кокшетау", "мост", "посёлк"]),
        language="ru",
    ),
    Report(
        "Сводка OSINT «Азимут»", "2023-06-16",
        "Разобрали две записи из Белогоровки. Первая (ролик A) выложена 13 июня каналом 76-й артиллерийской бригады "
        "«Север». Вторая (ролик B) — на день раньше, 12-го, блогером Фёдоровым; она без даты съёмки. Ролик A "
        "геолоцировал Сергей Ф., ролик B — мы: обе съёмки сделаны у карьера, северо-восточная кромка. Время A мы "
        "вычислили по теням: 12 июня около 17 часов. Утверждение Фёдорова о пленных отвергаем: на B видны макеты.",
        Item(["Первая", "ролик A", "Ролик A"], "video",
             [step("posted|published|released", "Север|76-й артиллерийской бригады", "2023-06-13"), step("geolocated", "Сергей Ф."), step("chronolocated", "Азимут|мы", optional=True)],
             [time("posted|published", "2023-06-13"), time("filmed", "2023-06-12")],
             [verdict("location", "confirmed", "Сергей Ф."), verdict("time", "confirmed", "Азимут|мы")], ["Белогоровк", "карьер"]),
        Item(["Вторая", "ролик B", "она"], "video",
             [step("posted|published", "Фёдоровым", "2023-06-12"), step("geolocated", "Азимут|мы")],
             [time("posted|published", "2023-06-12"), time("filmed", "XXXX-XX-XX")],
             [verdict("location", "confirmed", "Азимут|мы"), verdict("content", "refuted", "Азимут|мы")], ["Белогоровк", "карьер"]),
        language="ru",
    ),
    Report(
        "Ташкентский вечер", "2025-05-19",
        "Пыльная буря накрыла туркменский Мары. Видео с трассы, снятое 17 мая дальнобойщиком, распространили "
        "азербайджанские паблики. Правительственное агентство назвало запись прошлогодней, но метеоролог Сабина Р. "
        "подтвердила дату по спутниковым снимкам того дня. Снимки ей предоставил проект SkyDust.",
        Item(["Видео с трассы", "запись"], "video dashcam ground_video",
             [step("filmed", "дальнобойщиком", "2025-05-17"), step("shared|reposted|posted|published", "паблики"),
              step("chronolocated|verified", "Сабина Р.|метеоролог", optional=True)],
             [time("filmed", "2025-05-17")],
             [verdict("time", "refuted|disputed", "агентство"), verdict("time", "confirmed", "Сабина Р.|метеоролог")], ["Мары", "трасс"]),
        Item(["спутниковым снимкам", "Снимки"], "satellite_image",
             [step("released|shared|published", "SkyDust")], [time("imagery_acquired", "2025-05-17")], [], ["Мары"]),
        language="ru",
    ),
    Report(
        "Сибирские новости", "2021-07-12",
        "Дым над Якутском. Фотографию с космического аппарата опубликовало НИЦ «Полюс» 8 июля, а сделана она накануне. "
        "Тем временем в мессенджерах гуляет аудиозапись и ролик с горящим посёлком. Ролик, по словам фактчекера Кирилла "
        "Заречного, снят в Греции в 2018 году. Якутская версия подтверждения не нашла.",
        Item(["Фотографию с космического аппарата", "она"], "satellite_image",
             [step("published|released|posted", "Полюс", "2021-07-08")],
             [time("published|posted", "2021-07-08"), time("imagery_acquired", "2021-07-07")], [], ["Якутск"]),
        Item(["ролик с горящим посёлком", "Ролик"], "video",
             [step("shared|reposted|posted", None, optional=True), step("verified|analysed", "Заречного", optional=True)],
             [time("filmed", "2018")],
             [verdict("location|time", "refuted", "Заречного"), verdict("location", "confirmed", "Заречного", optional=True)], ["Греци", "посёлк"]),
        language="ru",
    ),
    Report(
        "Уральский рубеж", "2024-10-15",
        "Пожар на складе маркетплейса под Верхней Пышмой снимали с разных сторон. Видео с регистратора, сделанное в "
        "воскресенье, 13 октября, опубликовал автомобильный паблик «Дороги 66»; владелец машины попросил не называть "
        "его фамилию. Съёмку с беспилотника на следующий день распространило МЧС, её же показал телеканал «Исеть». "
        "Место первой съёмки подтвердила дорожная служба. Сообщение о взрыве газа, которым сопровождали видео "
        "блогеры, ведомство опровергло.",
        Item(["Видео с регистратора", "первой съёмки", "видео"], "dashcam",
             [step("published|posted|shared", "Дороги 66"), step("filmed", "владелец машины|владелец", "2024-10-13", optional=True),
              step("reposted|shared", "блогеры", optional=True), step("verified|geolocated", "дорожная служба", optional=True)],
             [time("filmed", "2024-10-13")],
             [verdict("location", "confirmed", "дорожная служба"), verdict("content", "refuted", "ведомство|МЧС")], ["Пышм", "склад"]),
        Item(["Съёмку с беспилотника", "её"], "drone_video",
             [step("shared|released|published|posted", "МЧС", "2024-10-14"), step("published|shared|republished", "Исеть")],
             [time("posted|published", "2024-10-14")], [], ["Пышм", "склад"]),
        language="ru",
    ),
    Report(
        "Закавказская неделя", "2020-08-03",
        "Стрельба у Товуза: какие кадры настоящие. Минобороны Армении 14 июля обнародовало запись с тепловизора, на "
        "которой поражён танк. Баку назвал её постановкой. Эксперт центра «Арарат-Гео» Давид М. геолоцировал запись "
        "31 июля: холм севернее села Агдам. Ролик с ночным залпом, который 16 июля выложила в Facebook страница "
        "«Qafqaz Live», снят в Сирии в 2016 году; это установило агентство «Факт-Тбилиси».",
        Item(["запись с тепловизора", "её", "запись@2"], "thermal_video",
             [step("released|published|posted", "Минобороны Армении|Минобороны", "2020-07-14"), step("geolocated", "Давид М.|Арарат-Гео|Эксперт", "2020-07-31")],
             [time("published|posted", "2020-07-14"), time("geolocated", "2020-07-31")],
             [verdict("location", "confirmed", "Давид М.|Арарат-Гео|Эксперт"), verdict("content", "disputed|refuted", "Баку")], ["Агдам", "Товуз", "холм"]),
        Item(["Ролик с ночным залпом"], "video",
             [step("posted|shared|published", "Qafqaz Live", "2020-07-16"), step("verified|analysed|geolocated", "Факт-Тбилиси", optional=True)],
             [time("posted|published", "2020-07-16"), time("filmed", "2016")],
             [verdict("location|time", "refuted", "Факт-Тбилиси"), verdict("time|location", "refuted|confirmed", "Факт-Тбилиси", optional=True)], ["Сири"]),
        language="ru",
    ),
    Report(
        "Дальневосточная хроника", "2024-01-05",
        "Японский полуостров Ното, землетрясение 1 января. Запись камеры в храме города Вадзима передала агентству Kaga "
        "News настоятельница; агентство опубликовало её 2 января. Прямую трансляцию с берега вёл в YouTube рыбак из "
        "Судзу — эфир прервался, когда подошла волна. Копию эфира 3 января перезалил канал Tsunami Archive. "
        "Сейсмолог университета Тояма подтвердил, что время на записи из храма совпадает с главным толчком. Эфир из "
        "Судзу «Хроника» проверить не смогла.",
        Item(["Запись камеры в храме города Вадзима", "её", "записи из храма"], "cctv",
             [step("released|shared", "настоятельница"), step("published|released|posted", "Kaga News|агентство", "2024-01-02"),
              step("verified|chronolocated", "Сейсмолог", optional=True)],
             [time("published|posted", "2024-01-02"), time("filmed|event", "2024-01-01", optional=True)],
             [verdict("time", "confirmed", "Сейсмолог")], ["Вадзима", "храм", "Ното"]),
        Item(["Прямую трансляцию с берега", "эфир", "Копию эфира", "Эфир из Судзу"], "livestream",
             [step("filmed|posted|published", "рыбак"), step("reposted|posted|archived", "Tsunami Archive", "2024-01-03")],
             [time("posted|published", "2024-01-03"), time("filmed|event", "2024-01-01", optional=True)],
             [verdict("content|location|time|source", "not_confirmed", "Хроника")], ["Судзу", "берег", "Ното"]),
        language="ru",
    ),
    Report(
        "Курская неделя", "2024-08-19",
        "Мост через Сейм у Глушкова: два видео удара. Первое обнародовал вечером 16 августа командующий украинскими "
        "ВВС. Второе, снятое с противоположного берега, появилось в субботу в телеграм-канале «Глушково LIVE», автор "
        "неизвестен. Оба ролика геолоцировала группа «Меридиан». По её данным, на втором — тот же пролёт, но уже после "
        "удара. Российское Минобороны подлинность первого видео не подтвердило.",
        Item(["Первое", "первого видео"], "video drone_video",
             [step("released|published|posted", "командующий", "2024-08-16"), step("geolocated", "Меридиан")],
             [time("published|posted", "2024-08-16")],
             [verdict("location", "confirmed", "Меридиан"), verdict("content|source", "not_confirmed", "Минобороны")], ["Сейм", "Глушков", "Мост"]),
        Item(["Второе", "втором"], "video ground_video",
             [step("posted|published", "Глушково LIVE", "2024-08-17"), step("filmed", None, optional=True), step("geolocated", "Меридиан")],
             [time("posted|published", "2024-08-17")],
             [verdict("location", "confirmed", "Меридиан"), verdict("content", "confirmed", "Меридиан", optional=True)], ["Сейм", "Глушков", "Мост", "берег", "пролёт"]),
        language="ru",
    ),
    Report(
        "Бессарабский листок", "2022-03-14",
        "По городу разошлось фото разбитой больницы с подписью «Николаев, вчера». Снимок старый: 19 августа 2016 года его "
        "опубликовало сирийское агентство Orient Lens, снято в Алеппо. Это подтвердила волонтёр Ольга Т. обратным "
        "поиском.",
        Item(["фото разбитой больницы", "Снимок", "его"], "still",
             [step("published|released|posted", "Orient Lens", "2016-08-19"), step("shared|reposted|posted", None, optional=True),
              step("verified|analysed", "Ольга Т.|волонтёр", optional=True)],
             [time("published|posted", "2016-08-19"), time("filmed|event", "2022-03-13", optional=True)],
             [verdict("time|location", "refuted", "Ольга Т.|волонтёр|Бессарабский листок"), verdict("location", "refuted|confirmed", "Ольга Т.|волонтёр|Бессарабский листок", optional=True)],
             ["Алеппо", "больниц"]),
        language="ru",
    ),
    Report(
        "Полевая тетрадь", "2023-11-28",
        "Суданский Эль-Фашир. Бойцы сил RSF сняли себя на фоне штаба шестой дивизии; ролик 24 ноября выложил в X их "
        "пресс-секретарь. Армия в ответ опубликовала в субботу свои кадры, на которых штаб пуст и цел. Центр Nile "
        "Monitor геолоцировал ролик RSF в двух километрах от штаба и пришёл к выводу, что утверждение о захвате ложно. "
        "Дату армейских кадров центр подтвердить не смог: в них нет ни теней, ни часов.",
        Item(["ролик", "ролик RSF"], "video ground_video",
             [step("filmed", "Бойцы|RSF"), step("posted|published|released", "пресс-секретарь", "2023-11-24"), step("geolocated", "Nile Monitor")],
             [time("posted|published", "2023-11-24")],
             [verdict("location", "confirmed|refuted", "Nile Monitor|центр"), verdict("content", "refuted", "Nile Monitor|центр", optional=True)], ["Эль-Фашир", "штаб"]),
        Item(["свои кадры", "армейских кадров", "них"], "video",
             [step("published|posted|released", "Армия", "2023-11-25")],
             [time("posted|published", "2023-11-25")],
             [verdict("time", "not_confirmed", "Nile Monitor|центр")], ["Эль-Фашир", "штаб"]),
        language="ru",
    ),
    Report(
        "Волжские ведомости", "2025-04-22",
        "Правление колхоза «Заря» снимает с себя вопросы о долгах: в понедельник директор представил картину расходов и "
        "пообещал опубликовать отчёт до 30 апреля. Депутаты подтвердили, что видят в документе белые пятна, но "
        "опровергли слухи о продаже земли. По словам главы района, ситуация под наблюдением, а кадры решают всё: "
        "агрономов хватает лишь на половину полей. Источник в администрации передал, что проверку проведут в мае.",
        language="ru",
    ),
    Report(
        "Эхо Тянь-Шаня", "2022-10-19",
        "Перестрелка в Баткене, сентябрь. В распоряжении редакции две записи. Одну, с нагрудной камеры, погранслужба "
        "Кыргызстана предоставила нам 18 октября; она сделана 16 сентября на заставе у села Достук. Другую снял на "
        "телефон житель таджикского Воруха, а разместил 17 сентября блогер @vorukh_today. Геолокацию обеих провёл "
        "исследователь Тимур Аскаров. Душанбе утверждает, что запись с нагрудной камеры смонтирована; мы следов "
        "монтажа не нашли, но исключить его не можем.",
        Item(["Одну", "она", "запись с нагрудной камеры"], "bodycam",
             [step("released|shared|published", "погранслужба", "2022-10-18"), step("filmed", "погранслужба", "2022-09-16", optional=True), step("geolocated", "Аскаров")],
             [time("filmed", "2022-09-16"), time("published|posted", "2022-10-18", optional=True)],
             [verdict("location", "confirmed", "Аскаров"), verdict("content", "disputed|refuted", "Душанбе"),
              verdict("content", "not_confirmed|partly_confirmed", "Эхо Тянь-Шаня|мы", optional=True)],
             ["Достук", "застав", "Баткен"]),
        Item(["Другую"], "video ground_video",
             [step("filmed", "житель"), step("posted|published|shared", "vorukh_today", "2022-09-17"), step("geolocated", "Аскаров")],
             [time("posted|published", "2022-09-17")], [verdict("location", "confirmed", "Аскаров")], ["Ворух", "Баткен"]),
        language="ru",
    ),
    Report(
        "Портовый телеграф", "2025-01-22",
        "Авиакатастрофа в корейском Муане, 29 декабря. Момент посадки без шасси снял владелец рыбного ресторана; его "
        "видео в тот же день показала телекомпания Namdo TV. Спустя три недели следователи обнародовали запись с "
        "аэродромной камеры. На ней самолёт касается полосы на две секунды раньше, чем считалось. Ролик с «горящим "
        "двигателем», который 30 декабря разослали в корейских чатах, отношения к Муану не имеет: его, как установила "
        "редакция, смоделировали в авиасимуляторе.",
        Item(["видео"], "video ground_video",
             [step("filmed", "владелец", "2024-12-29"), step("published|shared|released", "Namdo TV", "2024-12-29")],
             [time("filmed|event", "2024-12-29"), time("published|posted", "2024-12-29", optional=True)], [], ["Муан", "ресторан"]),
        Item(["запись с аэродромной камеры", "ней"], "cctv",
             [step("released|published", "следователи")],
             [time("filmed|event", "2024-12-29", optional=True), time("published|posted", "2025-01", optional=True)], [], ["Муан", "полос"]),
        Item(["Ролик с «горящим двигателем»", "его@2"], "video",
             [step("shared|reposted|posted", None, "2024-12-30")],
             [time("posted|published", "2024-12-30")],
             [verdict("content|location", "refuted", "Портовый телеграф|редакция")], []),
        language="ru",
    ),
    Report(
        "Донской разбор", "2023-02-21",
        "Видео казни пленного под Макеевкой, датированное 12 ноября, впервые появилось в Telegram 18 ноября — его "
        "выложил украинский канал «Щит». Полный вариант на следующий день опубликовал российский блогер Архипов. "
        "В феврале газета Hudson Ledger сообщила, что сопоставила запись со спутниковыми снимками от 13 ноября, "
        "купленными у компании PolarEye, и подтвердила двор в Макеевке и дату. Кто стрелял, газета не установила. "
        "Российская сторона назвала вывод газеты фальсификацией.",
        Item(["Видео казни пленного под Макеевкой", "его", "Полный вариант", "запись"], "video ground_video",
             [step("posted|published", "Щит", "2022-11-18"), step("published|posted|reposted", "Архипов", "2022-11-19"),
              step("verified|geolocated|analysed", "Hudson Ledger|газета", "2023-02", optional=True)],
             [time("filmed|event", "2022-11-12"), time("posted|published", "2022-11-18"), time("posted|published", "2022-11-19")],
             [verdict("location", "confirmed", "Hudson Ledger|газета"), verdict("time", "confirmed", "Hudson Ledger|газета"),
              verdict("content", "not_confirmed", "Hudson Ledger|газета", optional=True), verdict("content|location|time", "disputed|refuted", "Российская сторона", optional=True)],
             ["Макеевк", "двор"]),
        Item(["спутниковыми снимками"], "satellite_image",
             [step("released|filmed|shared", "PolarEye", optional=True)],
             [time("imagery_acquired", "2022-11-13")], [], ["Макеевк", "двор"]),
        language="ru",
    ),
]
