"""Still more reports of the gold set in Ukrainian, annotated by hand; `build_gold.py` turns quoted words into offsets."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Щоденна оцінка", "2024-05-15",
        "Російські сили закріпилися в північній частині Вовчанська. На відеозаписах, оприлюднених 14 травня і геолокованих "
        "прихильниками проєкту GeoConfirmed, піхота заходить до корпусів м'ясокомбінату. Начальник патрульної поліції міста "
        "Олексій Харківський повідомив про вуличні бої. Натомість Генштаб запевняє, що ворога відкинуто від лікарні, і жодних "
        "підтверджень цим словам ми не бачимо. Поблизу Лип'янців лінія фронту не змінювалася.",
        Item(["відеозаписах"], "video drone_video ground_video",
             [step("geolocated", "GeoConfirmed|прихильник"), step("published|posted|released", None, "2024-05-14", optional=True)],
             [time("posted|published", "2024-05-14")],
             [verdict("location", "confirmed", "GeoConfirmed|прихильник", optional=True)],
             ["Вовчанськ", "м'ясокомбінат"]),
        language="uk",
    ),
    Report(
        "Бригада «Хартія», пресслужба", "2024-07-02",
        "Мінус самохідка під Липцями! Дивіться, як наші дронарі наздогнали «Гвоздику», що втікала в посадку. Вилетіли о п'ятій "
        "ранку, з третього заходу поцілили в корму. Зйомка ведеться з борту «Мавіка» позивним «Шкет», він же й монтував відео. "
        "Дату не розкриваємо навмисно. Дякуємо волонтеркам із Полтави за акумулятори. Підписуйтеся, донатьте, а репости тільки "
        "вітаємо: минулого ролика завдяки вам побачило пів країни.",
        Item(["Зйомка", "відео"], "drone_video",
             [step("filmed", "Шкет"), step("filmed|released|published", "Хартія|наші|дронар", optional=True)], [],
             [verdict("time", "not_confirmed", "*", optional=True)],
             ["Липц"]),
        Item(["минулого ролика"], "video drone_video ground_video", [], [], [], []),
        language="uk",
    ),
    Report(
        "Іберійський щоденник", "2024-11-01",
        "Затори з понівечених автівок на вулицях Пайпорти облетіли весь світ. Фото, яке стало символом повені, належить Давідові "
        "Рамосу з агентства Getty; він зробив його в середу з мосту. Відеоролик із тунелем, повним тіл, поширюваний у тіктоці, "
        "не має стосунку до Іспанії. Каталонське видання Verificat з'ясувало, що знято його на навчаннях рятувальників у "
        "Мексиці. Уряд оголосив триденну жалобу, пошуки зниклих тривають у передмістях Валенсії.",
        Item(["Фото"], "still",
             [step("filmed", "Рамос|Getty", "2024-10-30")],
             [time("filmed", "2024-10-30")], [],
             ["Пайпорт", "мост", "Валенс"]),
        Item(["Відеоролик із тунелем"], "video ground_video",
             [step("shared|posted|reposted", None, optional=True), step("filmed", None, optional=True),
              step("analysed|verified|geolocated", "Verificat", optional=True)], [],
             [verdict("location|content", "refuted", "Verificat"), verdict("location|content", "refuted|confirmed", "Verificat|*", optional=True)],
             ["Мексиц"]),
        language="uk",
    ),
    Report(
        "Правда поруч", "2023-10-11",
        "Фактперевірка. Чи справді палестинці перелітають паркан на парапланах прямо на стадіон? Ні. Запис, яким поділилися "
        "депутатка Марія Лозова та ще кількасот акаунтів, зроблено в Каїрі. На спортмайданчику помітно форму єгипетського клубу "
        "«Ан-Наср», а геолокувала його користувачка X під ніком @nour_maps. Уперше ролик виринув 27 вересня, тобто за десять днів "
        "до нападу на Ізраїль. Оригінальний автор на запитання не відповів.",
        Item(["Запис", "ролик"], "video ground_video",
             [step("shared|posted|reposted", "Лозова|депутатк"), step("geolocated", "nour_maps|користувачк"), step("posted|published", None, optional=True),
              step("filmed", None, optional=True), step("shared|posted|reposted", "акаунт", optional=True),
              step("posted|published", "автор", optional=True)],
             [time("posted|published", "2023-09-27")],
             [verdict("location|time|content", "refuted|confirmed", "*"), verdict("location|time|content", "refuted|confirmed", "*", optional=True),
              verdict("source", "not_confirmed", "*", optional=True)],
             ["Каїр", "єгипет", "Єгипет"]),
        language="uk",
    ),
    Report(
        "Громадське Полісся", "2022-03-04",
        "Бій за Запорізьку АЕС у ніч на п'ятницю можна було спостерігати наживо. Трансляцію з камери на адмінкорпусі вів ютуб-канал "
        "самої станції, поки її не вимкнули окупанти. Збережену копію того ж дня заархівував Internet Archive на прохання "
        "громадської спілки «Пам'ять мережі». Фахівці NPR розклали чотири години запису по хвилинах і встановили, що снаряд "
        "влучив у навчальний корпус о 1:54. МАГАТЕ радіаційний фон назвало нормальним.",
        Item(["Трансляцію", "Збережену копію", "запису"], "livestream cctv",
             [step("published|posted|filmed|released", "станці|канал"), step("archived", "Internet Archive", "2022-03-04"),
              step("analysed|verified|chronolocated", "NPR"), step("filmed", "*", optional=True),
              step("archived", "Пам'ять мережі", optional=True)],
             [time("event|filmed", "2022-03-04"), time("archived", "2022-03-04"), time("posted|published", "2022-03-04", optional=True)],
             [verdict("time|content", "confirmed", "NPR"), verdict("time|location|content", "confirmed", "NPR", optional=True)],
             ["Запорізьк", "АЕС", "корпус", "станці"]),
        language="uk",
    ),
    Report(
        "Кишинівські відомості", "2025-09-29",
        "Виборча дільниця в Бендерах: чоловік у кепці роздає пакунки. Таке відео викладено в неділю на сторінці спостерігачки "
        "Аліни Чобану, яка сама й фільмувала з авто. Партія, чий прапорець видно на пакунку, назвала запис інсценуванням. "
        "Молдовська виборча комісія перевірила його та визнала, що місце і час указано точно, а походження пакунків поки не "
        "доведено. Опозиція вимагає повторного голосування.",
        Item(["відео", "запис"], "video ground_video",
             [step("filmed", "Чобану|спостерігачк"), step("posted|published", "Чобану|спостерігачк", "2025-09-28"),
              step("verified", "комісі", optional=True)],
             [time("posted|published", "2025-09-28")],
             [verdict("content", "disputed|refuted", "Партія"), verdict("location", "confirmed", "комісі"), verdict("time", "confirmed", "комісі"),
              verdict("content|source", "not_confirmed", "комісі|*", optional=True)],
             ["Бендер", "дільниц"]),
        language="uk",
    ),
    Report(
        "Небо й земля", "2023-06-28",
        "Дві світлини, один бар. На першій, яку Associated Press датує 2019 роком, тераса піцерії «Рія» в Краматорську повна "
        "гостей. Друга відзнята вівторковим вечором за пів години після удару «Іскандера» кореспондентом Donbas Frontliner "
        "Андрієм Дубчаком. Поруч він поклав телефон і записав голосове повідомлення родичам. Російське відомство повторює, що "
        "в будівлі засідав штаб; Human Rights Watch, оглянувши руїни, слідів цього не виявила.",
        Item(["першій"], "still",
             [step("filmed|published|released", "Associated Press", optional=True)],
             [time("filmed", "2019")], [],
             ["Рія", "Краматорськ", "піцері"]),
        Item(["Друга"], "still",
             [step("filmed", "Дубчак|Frontliner", "2023-06-27")],
             [time("filmed", "2023-06-27")], [],
             ["Рія", "Краматорськ", "піцері"]),
        language="uk",
    ),
    Report(
        "Кадровик", "2024-02-20",
        "Обласний військкомат звільнив начальника відділу кадрів. За матеріалами справи, він за гроші робив записи в облікових картках, "
        "яких насправді не було. Слідчі зняли відбитки, провели обшук і оприлюднили перелік вилученого: готівка, годинники, "
        "ключі від двох квартир. Адвокат переконує, що його підзахисний знімав житло подобово. Суд обрав запобіжний "
        "захід — домашній арешт до квітня. Оскаржити рішення можна протягом п'яти днів.",
        language="uk",
    ),
    Report(
        "Нотатки з Тайваню", "2024-04-04",
        "Хуалянь отямлюється після найсильнішого за чверть століття землетрусу. Автомобільний реєстратор пані Чень Мей зняв, як на "
        "гірську дорогу котяться валуни; відео вона віддала каналу TVBS, і за добу воно обійшло планету. Іще популярнішою стала "
        "стрічка з нахиленим будинком «Уран», записана школярем з велосипеда. Її автентичність засвідчили мерія та Reuters. А фото "
        "зруйнованої вежі 101 — фальшивка, намальована алгоритмом.",
        Item(["Автомобільний реєстратор", "відео"], "dashcam",
             [step("shared|released", "Чень|вона"), step("filmed", "*", optional=True), step("published|posted|republished", "TVBS", optional=True)],
             [time("event|filmed", "2024-04-03", optional=True)], [],
             ["Хуалян", "дорог"]),
        Item(["стрічка з нахиленим будинком"], "video ground_video",
             [step("filmed", "школяр"), step("verified", "мерія|Reuters", optional=True)],
             [time("event|filmed", "2024-04-03", optional=True)],
             [verdict("content|source", "confirmed", "Reuters"), verdict("content|source", "confirmed", "мерія")],
             ["Хуалян", "Уран"]),
        Item(["фото зруйнованої вежі"], "still", [], [],
             [verdict("content|source", "refuted", "*")],
             []),
        language="uk",
    ),
    Report(
        "Слово Таврії", "2022-12-05",
        "Підрив на аеродромі «Енгельс»: що бачив супутник. Аналізуючи знімок Planet Labs за 4 грудня, журналісти «Шпіґеля» "
        "налічили біля смуги дев'ятнадцять бомбардувальників. Зранку наступного дня пролунав вибух, який записала камера "
        "на дитячому садку; плівку оприлюднив канал Astra. Інше відео — спалах над трубами, викладене губернатором Саратовщини і "
        "потім ним же видалене — походить із Рязані, запевняє Conflict Intelligence Team. Підстав не довіряти команді немає.",
        Item(["знімок"], "satellite_image",
             [step("analysed", "Шпіґел|журналіст"), step("filmed|released|published", "Planet", optional=True)],
             [time("imagery_acquired", "2022-12-04")], [],
             ["Енгельс", "смуг"]),
        Item(["плівку"], "cctv",
             [step("released|published|posted", "Astra"), step("filmed", "*", optional=True)],
             [time("event|filmed", "2022-12-05")], [],
             ["Енгельс", "сад", "Саратов"]),
        Item(["Інше відео"], "video ground_video",
             [step("posted|published", "губернатор"), step("verified|geolocated", "Conflict Intelligence Team", optional=True)], [],
             [verdict("location", "refuted|confirmed", "Conflict Intelligence Team"),
              verdict("location", "refuted|confirmed", "Conflict Intelligence Team", optional=True)],
             ["Рязан", "труб"]),
        language="uk",
    ),
    Report(
        "Маґнолія", "2023-04-28",
        "Ракета зруйнувала під'їзд багатоповерхівки в Умані о четвертій ранку. Як злітають уламки, закарбували одразу три домашні "
        "камери з різних дворів; усі три записи зібрав і вранці опублікував блогер Ярослав Чумак. Їх неможливо звести до одного кута, і це, на "
        "думку аналітика з Informnapalm, засвідчує автентичність. Фото з дрона над розваленою секцією — авторства пресслужби "
        "Нацполіції. Загинули двадцять троє мешканців, у тому числі шестеро дітей.",
        Item(["три записи"], "cctv",
             [step("published|posted", "Чумак|блогер", "2023-04-28"), step("filmed", "*", optional=True),
              step("verified|analysed", "Informnapalm|аналітик", optional=True)],
             [time("event|filmed", "2023-04-28", optional=True), time("posted|published", "2023-04-28", optional=True)],
             [verdict("content|source", "confirmed", "Informnapalm|аналітик")],
             ["Уман"]),
        Item(["Фото з дрона"], "drone_still",
             [step("filmed|released|published", "поліці")],
             [time("event|filmed", "2023-04-28", optional=True)], [],
             ["Уман"]),
        language="uk",
    ),
    Report(
        "Хроніки Тегерана", "2022-10-31",
        "Студентки Технологічного університету Шариф скандують «Жінка, життя, свобода» — минулої п'ятниці це зняла на "
        "прихований телефон першокурсниця. Через знайомого запис дістався лондонської редакції Iran International. Незалежна мережа "
        "1500tasvir, яка й собі його оприлюднила, ручається за місце, не за день. Влада каже про «кадри з минулого року», проте "
        "доказів не наводить. Обличчя дівчат заретушовано на їхнє прохання.",
        Item(["запис", "кадри з минулого року"], "video ground_video",
             [step("filmed", "першокурсниц", "2022-10-28"), step("published|released|posted", "1500tasvir"),
              step("published|posted|republished", "Iran International", optional=True), step("shared", "знайом", optional=True),
              step("verified", "1500tasvir", optional=True)],
             [time("filmed|event", "2022-10-28"), time("filmed|event", "2021", optional=True)],
             [verdict("location", "confirmed", "1500tasvir"), verdict("time", "not_confirmed", "1500tasvir"),
              verdict("time", "disputed|refuted", "Влада")],
             ["Шариф", "Тегеран", "університет"]),
        language="uk",
    ),
    Report(
        "Степовий канал", "2024-10-03",
        "🔥 Вугледар, п'ятнадцята хвилина тиші. Репост від «Мисливців за обрієм» (@obriy72): росіяни ставлять прапор на дах шахтної контори, "
        "а за мить туди прилітає. Оригінал опублікували бійці 72-ї бригади вчора ввечері, ми лише додали субтитри. "
        "Знято з розвідувального крила «Лелека-100». Аналітик Емілій Кастегельмі уточнив, що контора розташована за триста метрів на схід "
        "від шахти №1, і погодився з датою 1 жовтня. Дякуємо підписникам за увагу.",
        Item(["Оригінал", "Репост"], "drone_video video",
             [step("posted|published|released", "72-ї|бійці", "2024-10-02"), step("posted|reposted|shared", "Мисливц|obriy72"),
              step("reposted|shared|republished", "ми|*", optional=True), step("filmed", "*", optional=True),
              step("geolocated|verified|chronolocated", "Кастегельмі|налітик", optional=True)],
             [time("posted|published", "2024-10-02"), time("filmed|event", "2024-10-01")],
             [verdict("location", "confirmed", "Кастегельмі|налітик"), verdict("time", "confirmed", "Кастегельмі|налітик")],
             ["Вугледар", "шахт", "контор"]),
        language="uk",
    ),
    Report(
        "Егейська пошта", "2023-03-02",
        "Вагони, що горіли в Темпійській долині, зафільмовано щонайменше тричі. Державне телебачення ERT показало зйомку з гвинтокрила пожежної "
        "служби, студент-пасажир Ставрос М. вів сторіз із четвертого вагона, а третє відео зробив з автостради далекобійник, якого розшукують слідчі. "
        "Усі матеріали підтверджують одне місце — виїзд із тунелю біля Евангелісмоса. Чи потяги справді їхали назустріч "
        "дванадцять хвилин, з відео зрозуміти не можна, зауважила газета «Катімеріні».",
        Item(["зйомку з гвинтокрила"], "video",
             [step("filmed|released", "пожежної|служб"), step("published|republished|shared", "ERT")], [],
             [verdict("location", "confirmed", "*", optional=True)],
             ["Темпій", "тунел", "Евангелісмос"]),
        Item(["сторіз"], "video ground_video livestream",
             [step("filmed|posted|published", "Ставрос|студент"), step("filmed|posted|published", "Ставрос|студент", optional=True)], [],
             [verdict("location", "confirmed", "*", optional=True)],
             ["Темпій", "тунел", "Евангелісмос"]),
        Item(["третє відео"], "video ground_video",
             [step("filmed", "далекобійник")], [],
             [verdict("location", "confirmed", "*", optional=True)],
             ["Темпій", "тунел", "Евангелісмос", "автострад"]),
        language="uk",
    ),
    Report(
        "Лінія оборони", "2025-01-28",
        "Командування Сил безпілотних систем виклало підбірку уражень за тиждень. У ній, зокрема, нафтобаза на околиці Рязані: "
        "факели видно за двадцять кілометрів. Попередньо цей епізод зафільмували самі рязанці 24 січня, командування ж "
        "скористалося їхнім матеріалом без посилання, на що звернув увагу ресурс Militarnyi. Супутник Sentinel-2, що пройшов над областю 26 числа, "
        "зафіксував слід горіння на площі двох гектарів. Геоприв'язку зробив Брейді Африк.",
        Item(["підбірку уражень", "епізод", "матеріалом"], "video drone_video ground_video",
             [step("posted|published|released", "Командування|Сил безпілотних"), step("filmed", "рязанці", "2025-01-24"),
              step("analysed|verified", "Militarnyi", optional=True)],
             [time("filmed|event", "2025-01-24")],
             [verdict("source", "refuted|disputed", "Militarnyi", optional=True)],
             ["Рязан", "нафтобаз"]),
        Item(["слід горіння", "Супутник Sentinel-2"], "satellite_image",
             [step("filmed", "Sentinel", optional=True), step("geolocated", "Африк")],
             [time("imagery_acquired", "2025-01-26")],
             [verdict("location", "confirmed", "Африк", optional=True)],
             ["Рязан", "нафтобаз", "област"]),
        language="uk",
    ),
    Report(
        "Сусіди", "2023-09-05",
        "Спершу Бухарест заперечував, потім визнав: уламки «Шахеда» впали під Плауру. Фотографії кратера, надані рибалкою Міхаєм "
        "Дундою газеті Libertatea, було надруковано в понеділок. А за два дні до цього прикордонники з Ізмаїла зняли на "
        "тепловізор, як щось спалахує за Дунаєм. Відомство Олега Ніколенка оприлюднило кадр із того запису. Румунське "
        "міноборони знімкам спершу не повірило, та згодом їх достовірність підтвердило.",
        Item(["Фотографії кратера", "знімкам"], "still",
             [step("shared|released", "Дунд|рибалк"), step("published|republished", "Libertatea", "2023-09-04"), step("filmed", "*", optional=True),
              step("verified", "міноборони", optional=True)],
             [time("posted|published", "2023-09-04")],
             [verdict("content|source|location", "confirmed", "міноборони"), verdict("content|source", "disputed|refuted|not_confirmed", "міноборони", optional=True)],
             ["Плауру"]),
        Item(["запису", "кадр"], "thermal_video screenshot",
             [step("filmed", "прикордонник", "2023-09-02"), step("released|published|posted", "Відомство|Ніколенк")],
             [time("filmed|event", "2023-09-02")], [],
             ["Дуна", "Плауру", "Ізмаїл"]),
        language="uk",
    ),
    Report(
        "Енергетика", "2024-03-23",
        "ДніпроГЕС вистояла, але міст через греблю закрито. Ремонтники розчищають верхній майданчик, на місці чергують пожежні. Водіїв "
        "просять об'їжджати островом Хортиця. «Укргідроенерго» нагадує: фільмувати об'єкти енергетики заборонено законом, за "
        "публікацію роботи ППО передбачено до восьми років. Віктор Сироватка, очільник компанії, оцінив збитки в сотні мільйонів. "
        "Графіки відключень опубліковано на сайті обленерго, зберегти їх можна як картинку.",
        language="uk",
    ),
    Report(
        "Ужгородська ревізія", "2024-06-03",
        "Дописувачка «Закарпатського форуму» розмістила серію фото паводка в Німеччині, підписавши їх «Тячів, 2 червня». "
        "Насправді баварське Ґюнцбурґ фотографував Свен Гоппе з агентства dpa у суботу, першого червня. Ошуканство помітила "
        "адміністраторка Надія Керечанин, порівнявши герб на кареті швидкої. Після скарги допис прибрано. Тиса, за даними "
        "гідрологів, цими днями не виходила з берегів, тож хвилюватися підстав не було.",
        Item(["серію фото"], "still",
             [step("posted|published", "Дописувачк"), step("filmed", "Гоппе|dpa", "2024-06-01"), step("verified|analysed", "Керечанин|адміністраторк", optional=True)],
             [time("filmed", "2024-06-01")],
             [verdict("location|content|source|time", "refuted", "Керечанин|адміністраторк|*"), verdict("location|content|source|time", "refuted|confirmed", "*", optional=True)],
             ["Ґюнцбурґ", "Німеччин", "баварськ"]),
        language="uk",
    ),
    Report(
        "Студія звуку й світла", "2023-11-22",
        "Кадри «Аш-Шифи»: тунель, ліфт, труби. Цей семихвилинний запис, зроблений нібито 19 листопада зануреною в шахту камерою, показав речник "
        "ЦАХАЛу Даніель Хагарі. Журналісти CNN, яких туди провели військові, отримали доступ до входу й можуть сказати, що він дійсно на "
        "території лікарні. Чим користувалися приміщення, вони не знають. BBC Verify зазначила: монтаж присутній, ролик "
        "перезаливали двічі. Управління охорони здоров'я Гази все спростовує.",
        Item(["Кадри", "запис", "ролик"], "video",
             [step("published|released|shared", "Хагарі|речник"), step("filmed", "*", optional=True), step("geolocated|verified", "CNN", optional=True),
              step("analysed|verified", "BBC", optional=True), step("reposted|posted", None, optional=True)],
             [time("filmed", "2023-11-19")],
             [verdict("location", "confirmed", "CNN|урналіст"), verdict("content|source", "partly_confirmed|disputed|refuted|not_confirmed", "BBC"),
              verdict("content", "refuted|disputed", "Управління"), verdict("content", "not_confirmed", "CNN|урналіст|вони", optional=True)],
             ["Шиф", "Газ", "лікарн"]),
        language="uk",
    ),
    Report(
        "Місто над Бугом", "2022-07-29",
        "Стрілянина в бараку Оленівки: перші знімки згорілих нар з'явилися не в українських джерелах, а на каналі «Звезда», 29 липня опівдні. "
        "Супутникові зображення до і після, з 27 та 30 липня, вже пообіцяла викласти Maxar. Експерти женевського інституту, вивчивши "
        "телекартинку, кажуть, що характер пожежі не відповідає удару HIMARS, тож версію Москви вважають хибною. Доступу до місця "
        "слідчим ООН не надали. Хто був за камерою, сюжет замовчує.",
        Item(["знімки згорілих нар", "телекартинку", "сюжет"], "still video ground_video",
             [step("published|posted|released", "Звезд", "2022-07-29"), step("analysed|verified", "Експерти|інститут"), step("filmed", None, optional=True)],
             [time("posted|published", "2022-07-29")],
             [verdict("content", "refuted|disputed", "Експерти|інститут"), verdict("source", "not_confirmed", "*", optional=True)],
             ["Оленівк", "барак"]),
        Item(["Супутникові зображення до і після"], "satellite_pair",
             [step("posted|published|released", "Maxar", optional=True), step("filmed", "Maxar", optional=True)],
             [time("imagery_acquired", "2022-07-27"), time("imagery_acquired", "2022-07-30")], [],
             ["Оленівк", "барак"]),
        language="uk",
    ),
    Report(
        "Голос провінції", "2024-08-29",
        "Бельгійська телекомпанія VRT виправила власний сюжет. Ще торік вона, покликаючись на ефіопське державне агентство, показала бурю над Бахір-Даром; "
        "виявилося, що відео скомпільовано зі старих плівок, частину яких відзняли в Кенії на Туркані в 2020 році. Помилку знайшли читачі. "
        "Ютубер Абебе Текле, автор компіляції, вибачився в коментарях. До перевірки долучився архів Африканського союзу, який і "
        "зіставив дати метеорологічних зведень.",
        Item(["відео", "компіляції"], "video ground_video",
             [step("published|republished|shared", "VRT|вона"), step("published|released|shared", "агентство", optional=True),
              step("posted|published|filmed", "Текле|Ютубер", optional=True), step("filmed", None, optional=True),
              step("verified|analysed", "читачі|архів", optional=True)],
             [time("filmed", "2020"), time("published|posted", "2023", optional=True)],
             [verdict("location|time|content|source", "refuted", "*|читачі"), verdict("location|time|content|source", "refuted|confirmed", "*", optional=True)],
             ["Кені", "Туркан"]),
        language="uk",
    ),
    Report(
        "Ранок Чернігова", "2023-08-20",
        "Момент вибуху над драмтеатром Чернігова ми маємо у двох ракурсах. Перший — це відеореєстратор маршрутки, водій якої особисто приніс "
        "нам флешку позавчора; не публікували, доки не отримали дозволу слідства. Другий, із телефона нареченої, яка фотографувалася на "
        "сходах, вона виставила в інстаграм учора ж. Справжність обох засвідчив підполковник поліції Сергій Бреус. Точний час на реєстраторі збитий, "
        "тому покладатися на нього не варто.",
        Item(["відеореєстратор", "Перший"], "dashcam",
             [step("shared|released", "водій"), step("filmed", "*", optional=True), step("verified", "Бреус", optional=True)],
             [time("posted|published", "2023-08-18", optional=True)],
             [verdict("content|source", "confirmed", "Бреус|підполковник"), verdict("time", "not_confirmed|disputed|refuted", "*")],
             ["Черніг", "драмтеатр"]),
        Item(["Другий"], "video ground_video",
             [step("posted|published", "нарече|вона", "2023-08-19"), step("filmed", "нарече|*", optional=True), step("verified", "Бреус", optional=True)],
             [time("posted|published", "2023-08-19")],
             [verdict("content|source", "confirmed", "Бреус|підполковник")],
             ["Черніг", "драмтеатр"]),
        language="uk",
    ),
    Report(
        "Тропік", "2023-01-10",
        "Кримінальна хроніка Бразиліа: штурм Конгресу, відтворений за чужими селфі. Поліція зібрала понад дві тисячі кадрів, які нападники "
        "завантажували власноруч. На найпромовистішому пенсіонерка Марія да Сілва тримає уламок вітража — фото поставила собі на "
        "аватарку її онука. Його, за словами слідчої Ірене Баррету, геотег прив'язує до сходів будівлі. Камера сенату дає точний час, 14:51 восьмого січня. "
        "Правдивість обох джерел суддя не піддав сумніву.",
        Item(["кадрів"], "still video ground_video",
             [step("posted|published|filmed", "нападник"), step("archived|shared", "Поліці", optional=True)],
             [time("filmed|event", "2023-01-08", optional=True)], [],
             ["Конгрес", "Бразил"]),
        Item(["фото", "найпромовистішому"], "still",
             [step("posted|published", "онук"), step("geolocated|verified", "Баррету|слідч", optional=True), step("filmed", "*", optional=True)],
             [time("filmed|event", "2023-01-08", optional=True)],
             [verdict("location", "confirmed", "Баррету|слідч"), verdict("content|source", "confirmed", "судд", optional=True)],
             ["Конгрес", "Бразил", "сход"]),
        Item(["Камера сенату"], "cctv",
             [step("filmed", "*", optional=True)],
             [time("filmed|event", "2023-01-08", optional=True)],
             [verdict("time", "confirmed", "*", optional=True), verdict("content|source", "confirmed", "судд", optional=True)],
             ["Конгрес", "Бразил", "сенат"]),
        language="uk",
    ),
    Report(
        "Портовик", "2024-03-08",
        "Охоронний катер «Сергій Котов» пішов на дно біля Феодосії. Ідеться про операцію спецпідрозділу Group 13, яким керує ГУР: саме його оператори "
        "відзняли наближення трьох морських дронів до борту. Чорно-білий запис відомство опублікувало у вівторок, 5 березня. Норвезький "
        "дослідник Тур Б. Аронсен локалізував подію біля Керченської протоки, спираючись на обрис мису. Перевірити незалежно, скільки моряків врятовано, "
        "неможливо. Російські блогери втрату визнали.",
        Item(["Чорно-білий запис"], "video thermal_video drone_video",
             [step("filmed", "Group 13|оператор"), step("published|released|posted", "ГУР|відомств", "2024-03-05"), step("geolocated", "Аронсен|дослідник"),
              step("unit", "ГУР|Group 13", optional=True), step("verified", "Аронсен", optional=True)],
             [time("posted|published", "2024-03-05")],
             [verdict("location", "confirmed", "Аронсен|дослідник")],
             ["Феодосі", "Керченськ", "мис"]),
        language="uk",
    ),
]
