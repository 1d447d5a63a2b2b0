<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="fr">
<context>
    <name>Bar</name>
    <message>
        <source>Aide</source>
        <translatorcomment>review: machine. No native speaker has read this catalogue.</translatorcomment>
        <translation>Допомога</translation>
    </message>
    <message>
        <source>Écouter</source>
        <extracomment>The screens are read aloud. At most 10 letters.</extracomment>
        <translation>Слухати</translation>
    </message>
    <message>
        <source>Plus grand</source>
        <extracomment>Makes all words larger. At most 10 letters.</extracomment>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>Contraste</source>
        <extracomment>Yellow on black. At most 10 letters.</extracomment>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <extracomment>Everything to touch stands lower. At most 10 letters.</extracomment>
        <translation>Нижче</translation>
    </message>
    <message>
        <source>Affichage</source>
        <extracomment>How the screens are shown. At most 10 letters.</extracomment>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Мова</translation>
    </message>
</context>
<context>
    <name>CameraScreen</name>
    <message>
        <source>La caméra ne marche pas.</source>
        <translation>Камера не працює.</translation>
    </message>
    <message>
        <source>Voici votre photo.</source>
        <translation>Ось ваше фото.</translation>
    </message>
    <message>
        <source>Votre photo</source>
        <translation>Ваше фото</translation>
    </message>
    <message>
        <source>Ce que voit la caméra</source>
        <translation>Що бачить камера</translation>
    </message>
    <message>
        <source>Caméra allumée</source>
        <translation>Камера ввімкнена</translation>
    </message>
    <message>
        <source>Caméra éteinte</source>
        <translation>Камера вимкнена</translation>
    </message>
    <message>
        <source>La caméra est allumée.</source>
        <translation>Камера ввімкнена.</translation>
    </message>
    <message>
        <source>La caméra est éteinte.</source>
        <translation>Камера вимкнена.</translation>
    </message>
    <message>
        <source>La caméra s’allume. Attendez un peu.</source>
        <translation>Камера вмикається. Зачекайте трохи.</translation>
    </message>
    <message>
        <source>Mettez votre visage dans l’ovale.</source>
        <translation>Тримайте обличчя в овалі.</translation>
    </message>
    <message>
        <source>Regardez la caméra.</source>
        <translation>Дивіться в камеру.</translation>
    </message>
    <message>
        <source>La photo n’est pas encore sur le papier.</source>
        <translation>Фото ще не на папері.</translation>
    </message>
    <message>
        <source>Vous pouvez faire une preuve sans photo.</source>
        <translation>Ви можете зробити доказ без фото.</translation>
    </message>
    <message>
        <source>Regardez vers le bip.</source>
        <translation>Дивіться в бік сигналу.</translation>
    </message>
    <message>
        <source>Prendre la photo</source>
        <translation>Зробити фото</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>Papier sans photo</source>
        <translation>Папір без фото</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>Стерти все</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>La borne dit&#xa0;: {day}, {time}.</source>
        <translation>Термінал показує: {day}, {time}.</translation>
    </message>
    <message>
        <source>L’heure vient du réseau.</source>
        <translation>Час узято з мережі.</translation>
    </message>
    <message>
        <source>L’heure vient de l’horloge de la machine.</source>
        <translation>Час узято з годинника машини.</translation>
    </message>
    <message>
        <source>L’heure est confirmée pour aujourd’hui.</source>
        <translation>Час на сьогодні підтверджено.</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>La caméra est éteinte. Elle s’allume seulement si vous dites oui.</source>
        <translation>Камера вимкнена. Вона вмикається, тільки якщо ви кажете «так».</translation>
    </message>
    <message>
        <source>La photo sert seulement à votre preuve.</source>
        <translation>Фото служить тільки для вашого доказу.</translation>
    </message>
    <message>
        <source>La borne imprime la photo. Puis elle l’efface tout de suite.</source>
        <translation>Термінал друкує фото. Потім він одразу стирає його.</translation>
    </message>
    <message>
        <source>Personne ici ne garde la photo. Elle ne va pas sur Internet.</source>
        <translation>Ніхто тут не зберігає фото. Воно не потрапляє в інтернет.</translation>
    </message>
    <message>
        <source>La borne ne cherche pas qui vous êtes.</source>
        <translation>Термінал не з’ясовує, хто ви.</translation>
    </message>
    <message>
        <source>Le code sur le papier contient votre photo. Qui lit le code voit la photo.</source>
        <translation>Код на папері містить ваше фото. Хто зчитує код, той бачить фото.</translation>
    </message>
    <message>
        <source>Quand on lit le code avec un téléphone, une page Internet s’ouvre. La photo reste dans le téléphone.</source>
        <translation>Код можна зчитати телефоном. Тоді відкривається сторінка в інтернеті. Фото залишається в телефоні.</translation>
    </message>
    <message>
        <source>Vous pouvez dire non. Vous avez le même service.</source>
        <translation>Ви можете сказати «ні». Ви отримуєте ту саму послугу.</translation>
    </message>
    <message>
        <source>Vous pouvez arrêter quand vous voulez.</source>
        <translation>Ви можете зупинити це будь-коли.</translation>
    </message>
    <message>
        <source>Le responsable est %1. Vos droits sont affichés à l’accueil.</source>
        <translation>За це відповідає %1. Ваші права можна прочитати на рецепції.</translation>
    </message>
    <message>
        <source>Une photo de vous&#xa0;?</source>
        <translation>Ваше фото?</translation>
    </message>
    <message>
        <source>Voulez-vous une photo de vous sur le papier&#xa0;?</source>
        <translation>Хочете своє фото на папері?</translation>
    </message>
    <message>
        <source>Lire la suite</source>
        <translation>Читати далі</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>Oui, avec photo</source>
        <translation>Так, із фото</translation>
    </message>
    <message>
        <source>Oui, je veux une photo</source>
        <translation>Так, хочу фото</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Non, sans photo</source>
        <translation>Ні, без фото</translation>
    </message>
</context>
<context>
    <name>CountList</name>
    <message>
        <source>Numéros donnés</source>
        <translation>Видані номери</translation>
    </message>
    <message>
        <source>Tout de suite</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>Dans les prochains mois</source>
        <translation>У найближчі місяці</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>Numéros annulés</source>
        <translation>Скасовані номери</translation>
    </message>
    <message>
        <source>Papiers pas sortis</source>
        <translation>Папери: не вийшли</translation>
    </message>
    <message>
        <source>Papiers pas complets</source>
        <translation>Папери: не повністю</translation>
    </message>
    <message>
        <source>Papiers pas sûrs</source>
        <translation>Папери: невідомо</translation>
    </message>
    <message>
        <source>Demandes d’aide</source>
        <translation>Прохання про допомогу</translation>
    </message>
    <message>
        <source>Langues des numéros</source>
        <translation>Мови номерів</translation>
    </message>
    <message>
        <source>Preuves de présence</source>
        <translation>Докази присутності</translation>
    </message>
    <message>
        <source>Papier sans photo</source>
        <translation>Папір без фото</translation>
    </message>
    <message>
        <source>Avec un téléphone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Papier avec photo</source>
        <translation>Папір із фото</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>Я не знаю</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year} року</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year} року</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>du {first} au {last}</source>
        <translation>від {first} до {last}</translation>
    </message>
    <message>
        <source>{first} à {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>lundi</source>
        <translation>понеділок</translation>
    </message>
    <message>
        <source>mardi</source>
        <translation>вівторок</translation>
    </message>
    <message>
        <source>mercredi</source>
        <translation>середа</translation>
    </message>
    <message>
        <source>jeudi</source>
        <translation>четвер</translation>
    </message>
    <message>
        <source>vendredi</source>
        <translation>п’ятниця</translation>
    </message>
    <message>
        <source>samedi</source>
        <translation>субота</translation>
    </message>
    <message>
        <source>dimanche</source>
        <translation>неділя</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation>{weekday}, {date}</translation>
    </message>
    <message>
        <source>janvier</source>
        <translation>січня</translation>
    </message>
    <message>
        <source>février</source>
        <translation>лютого</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>березня</translation>
    </message>
    <message>
        <source>avril</source>
        <translation>квітня</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>травня</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>червня</translation>
    </message>
    <message>
        <source>juillet</source>
        <translation>липня</translation>
    </message>
    <message>
        <source>août</source>
        <translation>серпня</translation>
    </message>
    <message>
        <source>septembre</source>
        <translation>вересня</translation>
    </message>
    <message>
        <source>octobre</source>
        <translation>жовтня</translation>
    </message>
    <message>
        <source>novembre</source>
        <translation>листопада</translation>
    </message>
    <message>
        <source>décembre</source>
        <translation>грудня</translation>
    </message>
</context>
<context>
    <name>DeskCounts</name>
    <message>
        <source>Barres</source>
        <extracomment>Figures with bars, or in a table. At most 8 letters.</extracomment>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Tableau</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Suite</source>
        <extracomment>The next page of figures. At most 8 letters.</extracomment>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Jour</source>
        <extracomment>Today&apos;s figures. At most 8 letters.</extracomment>
        <translation>День</translation>
    </message>
    <message>
        <source>Semaine</source>
        <extracomment>This week&apos;s figures. At most 8 letters.</extracomment>
        <translation>Тиждень</translation>
    </message>
    <message>
        <source>Mois</source>
        <extracomment>This month&apos;s figures. At most 8 letters.</extracomment>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>Heures</source>
        <extracomment>Figures by hour. At most 8 letters.</extracomment>
        <translation>Години</translation>
    </message>
    <message>
        <source>Sujets</source>
        <extracomment>Figures by need and subject. At most 8 letters.</extracomment>
        <translation>Теми</translation>
    </message>
    <message>
        <source>Langues</source>
        <extracomment>Figures by language, and proofs of presence. At most 8 letters.</extracomment>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Envoi</source>
        <extracomment>How the sending of totals stands. At most 8 letters.</extracomment>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Totaux</source>
        <extracomment>The totals of the days. At most 8 letters.</extracomment>
        <translation>Підсумки</translation>
    </message>
    <message>
        <source>Il n’y a pas encore de chiffres.</source>
        <translation>Цифр ще немає.</translation>
    </message>
</context>
<context>
    <name>DeskKiosk</name>
    <message>
        <source>Numéros sur l’écran seulement</source>
        <translation>Номери тільки на екрані</translation>
    </message>
    <message>
        <source>Fermer pour aujourd’hui</source>
        <translation>Закрити на сьогодні</translation>
    </message>
    <message>
        <source>La borne ouvre seule le jour suivant.</source>
        <translation>Термінал сам відкривається наступного дня.</translation>
    </message>
    <message>
        <source>Si c’est faux, réglez l’heure de la machine.</source>
        <translation>Якщо це не так, виставте час машини.</translation>
    </message>
    <message>
        <source>C’est juste</source>
        <translation>Це правильно</translation>
    </message>
</context>
<context>
    <name>DeskPaper</name>
    <message>
        <source>Les numéros sont sur l’écran seulement.</source>
        <translation>Номери є тільки на екрані.</translation>
    </message>
    <message>
        <source>Cette imprimante ne dit pas si le ticket est sorti.</source>
        <translation>Цей принтер не показує, чи вийшов талон.</translation>
    </message>
    <message>
        <source>Nouveau rouleau&#xa0;: touchez le bouton.</source>
        <translation>Новий рулон: торкніться кнопки.</translation>
    </message>
    <message>
        <source>Le rouleau est presque fini.</source>
        <translation>Рулон майже закінчився.</translation>
    </message>
    <message numerus="yes">
        <source>Il reste environ %n mètre(s) de papier.</source>
        <translation>
            <numerusform>Є ще приблизно %n метр паперу.</numerusform>
            <numerusform>Є ще приблизно %n метри паперу.</numerusform>
            <numerusform>Є ще приблизно %n метрів паперу.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lettre pour les organismes</source>
        <translation>Лист для установ</translation>
    </message>
    <message>
        <source>Faire un essai</source>
        <translation>Пробний друк</translation>
    </message>
    <message>
        <source>Nouveau rouleau</source>
        <translation>Новий рулон</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Page de l’accueil</source>
        <translation>Сторінка рецепції</translation>
    </message>
    <message>
        <source>Papier</source>
        <extracomment>A leaf of the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>Папір</translation>
    </message>
    <message>
        <source>Tickets</source>
        <extracomment>A leaf of the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>Талони</translation>
    </message>
    <message>
        <source>Chiffres</source>
        <extracomment>A leaf of the attendant&apos;s page: today&apos;s numbers. At most 8 letters.</extracomment>
        <translation>Цифри</translation>
    </message>
    <message>
        <source>Borne</source>
        <extracomment>A leaf of the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>Термінал</translation>
    </message>
    <message>
        <source>Fermer</source>
        <extracomment>Leaves the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>L’impression est en cours.</source>
        <translation>Друк триває.</translation>
    </message>
    <message>
        <source>Le papier est sorti.</source>
        <translation>Папір вийшов.</translation>
    </message>
    <message>
        <source>Le papier est envoyé. Regardez s’il est sorti.</source>
        <translation>Папір передано на друк. Подивіться, чи він вийшов.</translation>
    </message>
    <message>
        <source>Le papier n’est pas sorti.</source>
        <translation>Папір не вийшов.</translation>
    </message>
    <message>
        <source>C’est fait.</source>
        <translation>Зроблено.</translation>
    </message>
    <message>
        <source>Le disque ne marche pas. Rien n’est changé.</source>
        <translation>Диск не працює. Нічого не змінено.</translation>
    </message>
</context>
<context>
    <name>DeskSending</name>
    <message>
        <source>Le réseau ne répond pas.</source>
        <translation>Мережа не відповідає.</translation>
    </message>
    <message>
        <source>Le serveur ne prouve pas qui il est.</source>
        <translation>Сервер не доводить, хто він.</translation>
    </message>
    <message>
        <source>Le serveur refuse le mot de passe.</source>
        <translation>Сервер не приймає пароль.</translation>
    </message>
    <message>
        <source>Le dossier d’arrivée n’est pas là.</source>
        <translation>Папки для звітів немає.</translation>
    </message>
    <message>
        <source>Il n’y a plus de place à l’arrivée.</source>
        <translation>Там, куди йдуть звіти, немає місця.</translation>
    </message>
    <message>
        <source>Le serveur refuse les relevés.</source>
        <translation>Сервер не приймає звіти.</translation>
    </message>
    <message>
        <source>Le serveur ne marche pas bien.</source>
        <translation>Сервер погано працює.</translation>
    </message>
    <message>
        <source>Le serveur a perdu un relevé.</source>
        <translation>Сервер втратив звіт.</translation>
    </message>
    <message>
        <source>Un fichier de la borne n’est pas un relevé.</source>
        <translation>Один файл термінала — не звіт.</translation>
    </message>
    <message>
        <source>Regardez le câble du réseau.</source>
        <translation>Перевірте кабель мережі.</translation>
    </message>
    <message>
        <source>Il faut donner un autre mot de passe à la borne.</source>
        <translation>Дайте терміналу інший пароль.</translation>
    </message>
    <message>
        <source>Branchez la clé ou le disque.</source>
        <translation>Підключіть флешку або диск.</translation>
    </message>
    <message>
        <source>Il faut créer le dossier sur le serveur.</source>
        <translation>Створіть папку на сервері.</translation>
    </message>
    <message>
        <source>Il faut faire de la place.</source>
        <translation>Звільніть місце.</translation>
    </message>
    <message>
        <source>Attendez. La borne essaie encore seule.</source>
        <translation>Зачекайте. Термінал сам пробує ще раз.</translation>
    </message>
    <message>
        <source>Appelez la personne qui s’occupe de la borne.</source>
        <translation>Зверніться до людини, яка обслуговує термінал.</translation>
    </message>
    <message>
        <source>Appelez la personne qui s’occupe du serveur.</source>
        <translation>Зверніться до людини, яка обслуговує сервер.</translation>
    </message>
    <message>
        <source>Les relevés vont dans un dossier.</source>
        <translation>Звіти йдуть у папку.</translation>
    </message>
    <message>
        <source>Les relevés vont à %1.</source>
        <translation>Звіти йдуть на %1.</translation>
    </message>
    <message>
        <source>L’envoi a plus de 7 jours de retard.</source>
        <translation>Передача запізнюється більш як на 7 днів.</translation>
    </message>
    <message numerus="yes">
        <source>%n relevé(s) en attente.</source>
        <translation>
            <numerusform>%n звіт чекає.</numerusform>
            <numerusform>%n звіти чекають.</numerusform>
            <numerusform>%n звітів чекають.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout est envoyé.</source>
        <translation>Усе передано.</translation>
    </message>
    <message>
        <source>Dernier envoi complet&#xa0;: %1.</source>
        <translation>Остання повна передача: %1.</translation>
    </message>
    <message>
        <source>La borne n’a pas encore tout envoyé.</source>
        <translation>Термінал ще не все передав.</translation>
    </message>
    <message>
        <source>La borne n’envoie rien.</source>
        <translation>Термінал нічого не передає.</translation>
    </message>
    <message>
        <source>Les relevés restent dans la borne.</source>
        <translation>Звіти залишаються в терміналі.</translation>
    </message>
</context>
<context>
    <name>DeskTickets</name>
    <message>
        <source>Il n’y a pas encore de ticket aujourd’hui.</source>
        <translation>Сьогодні талонів ще немає.</translation>
    </message>
    <message>
        <source>Imprimer une copie</source>
        <translation>Друкувати копію</translation>
    </message>
    <message>
        <source>Annuler le %1</source>
        <translation>Скасувати %1</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Pas proposée&#xa0;: il manque des lettres</source>
        <translation>Не пропонується: бракує літер</translation>
    </message>
    <message>
        <source>Traduit par une machine</source>
        <translation>Переклала машина</translation>
    </message>
    <message>
        <source>Relu par 1 personne</source>
        <translation>Перевірила 1 людина</translation>
    </message>
    <message>
        <source>Relu par 2 personnes</source>
        <translation>Перевірили 2 людини</translation>
    </message>
    <message>
        <source>Langues</source>
        <translation>Мови</translation>
    </message>
</context>
<context>
    <name>DisplayScreen</name>
    <message>
        <source>Plus grand</source>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Нижче</translation>
    </message>
    <message>
        <source>Lecture facile</source>
        <extracomment>Letters for new readers, with more room between them.</extracomment>
        <translation>Легке читання</translation>
    </message>
    <message>
        <source>Plus de temps</source>
        <extracomment>The kiosk waits twice as long.</extracomment>
        <translation>Більше часу</translation>
    </message>
    <message>
        <source>Sans mouvement</source>
        <extracomment>Nothing on the screen moves.</extracomment>
        <translation>Без руху</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Voir la suite</source>
        <translation>Показати ще</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>La borne a un problème.</source>
        <translation>У терміналі проблема.</translation>
    </message>
    <message>
        <source>Vous voulez de l’aide&#xa0;?</source>
        <translation>Вам потрібна допомога?</translation>
    </message>
    <message>
        <source>Allez voir une personne à l’accueil.</source>
        <translation>Підійдіть до людини на рецепції.</translation>
    </message>
    <message>
        <source>Votre numéro est gardé&#xa0;: %1.</source>
        <translation>Ваш номер збережено: %1.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre faute.</source>
        <translation>Це не ваша провина.</translation>
    </message>
    <message>
        <source>Une personne vous aide. C’est gratuit.</source>
        <translation>Вам допоможе людина. Це безкоштовно.</translation>
    </message>
    <message>
        <source>Ce que la borne garde</source>
        <translation>Що зберігає термінал</translation>
    </message>
    <message>
        <source>La voix</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Vous êtes toujours là&#xa0;?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message>
        <source>Touchez l’écran pour continuer.</source>
        <translation>Торкніться екрана, щоб продовжити.</translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n seconde(s).</source>
        <translation>
            <numerusform>Залишилася %n секунда.</numerusform>
            <numerusform>Залишилося %n секунди.</numerusform>
            <numerusform>Залишилося %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sinon la borne efface vos choix.</source>
        <translation>Інакше термінал стирає ваш вибір.</translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation>Так, я тут</translation>
    </message>
    <message>
        <source>Plus de temps</source>
        <translation>Більше часу</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>KeptScreen</name>
    <message>
        <source>Rien ne part de cette borne.</source>
        <translation>Цей термінал нічого не передає.</translation>
    </message>
    <message>
        <source>La borne copie les relevés dans un dossier.</source>
        <translation>Термінал копіює звіти в папку.</translation>
    </message>
    <message>
        <source>La borne envoie les relevés à %1.</source>
        <translation>Термінал передає звіти на %1.</translation>
    </message>
    <message>
        <source>Ce que la borne garde</source>
        <translation>Що зберігає термінал</translation>
    </message>
    <message>
        <source>Ce que la borne garde et envoie</source>
        <translation>Що термінал зберігає і передає</translation>
    </message>
    <message>
        <source>Rien ici ne parle de vous.</source>
        <translation>Тут немає нічого про вас.</translation>
    </message>
    <message>
        <source>Les numéros restent jusqu’à cette nuit.</source>
        <translation>Номери залишаються до цієї ночі.</translation>
    </message>
    <message>
        <source>La borne ne garde ni nom, ni photo.</source>
        <translation>Термінал не зберігає ні імені, ні фото.</translation>
    </message>
    <message>
        <source>Elle ne garde pas l’heure de votre visite.</source>
        <translation>Він не зберігає час вашого візиту.</translation>
    </message>
    <message>
        <source>Les totaux du jour restent 13 mois.</source>
        <translation>Підсумки дня залишаються 13 місяців.</translation>
    </message>
    <message>
        <source>Ensuite il reste les totaux du mois.</source>
        <translation>Потім залишаються підсумки місяця.</translation>
    </message>
    <message>
        <source>Un relevé est une feuille de totaux.</source>
        <translation>Звіт — це аркуш із підсумками.</translation>
    </message>
    <message>
        <source>Il parle d’un jour ou d’un mois fini.</source>
        <translation>Він про день або місяць, який закінчився.</translation>
    </message>
    <message>
        <source>Lire la suite</source>
        <translation>Читати далі</translation>
    </message>
    <message>
        <source>Lire les relevés</source>
        <translation>Читати звіти</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Commencer</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>L’accueil est fermé aujourd’hui.</source>
        <translation>Рецепція сьогодні зачинена.</translation>
    </message>
    <message>
        <source>Une machine a traduit ces mots.</source>
        <translation>Ці слова переклала машина.</translation>
    </message>
    <message>
        <source>Autres langues</source>
        <translation>Інші мови</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Votre langue</source>
        <translation>Ваша мова</translation>
    </message>
    <message>
        <source>Choisissez votre langue.</source>
        <translation>Виберіть мову.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Madame, Monsieur,</source>
        <translation>Шановні пані та панове,</translation>
    </message>
    <message>
        <source>Vous demandez une attestation à une personne venue à la Cité des métiers.</source>
        <translation>Ви просите довідку в людини, яка прийшла до Cité des métiers.</translation>
    </message>
    <message>
        <source>Nous accueillons chaque personne gratuitement.</source>
        <translation>Ми приймаємо кожну людину безкоштовно.</translation>
    </message>
    <message>
        <source>C’est sans rendez-vous, et sans demander son nom.</source>
        <translation>Ми приймаємо без запису і не питаємо імені.</translation>
    </message>
    <message>
        <source>Nous ne pouvons donc pas délivrer d’attestation à son nom.</source>
        <translation>Тому ми не можемо видати довідку на її ім’я.</translation>
    </message>
    <message>
        <source>La personne peut produire elle-même une preuve de présence, à notre borne.</source>
        <translation>Людина може сама зробити доказ присутності на нашому терміналі.</translation>
    </message>
    <message>
        <source>Elle choisit seule de la produire et de la montrer.</source>
        <translation>Вона сама вирішує, чи зробити і показати його.</translation>
    </message>
    <message>
        <source>Cette preuve porte le lieu, la date et l’heure.</source>
        <translation>Цей доказ показує місце, дату і час.</translation>
    </message>
    <message>
        <source>Vous pouvez vérifier sa signature.</source>
        <translation>Ви можете перевірити його підпис.</translation>
    </message>
    <message>
        <source>Le guide du label Cité des métiers indique qu’elle devrait être acceptée.</source>
        <translation>У посібнику знака якості Cité des métiers сказано: його мали б приймати.</translation>
    </message>
    <message>
        <source>Venir ici est une démarche utile pour son projet professionnel.</source>
        <translation>Прийти сюди — корисний крок для її професійних планів.</translation>
    </message>
    <message>
        <source>Date&#xa0;:</source>
        <translation>Дата:</translation>
    </message>
    <message>
        <source>Cachet du centre&#xa0;:</source>
        <translation>Печатка центру:</translation>
    </message>
</context>
<context>
    <name>ListenScreen</name>
    <message>
        <source>Branchez un casque.</source>
        <translation>Підключіть навушники.</translation>
    </message>
    <message>
        <source>Vous seul entendez.</source>
        <translation>Чуєте тільки ви.</translation>
    </message>
    <message>
        <source>Ou touchez le haut-parleur.</source>
        <translation>Або торкніться динаміка.</translation>
    </message>
    <message>
        <source>Les autres entendent aussi.</source>
        <translation>Інші теж чують.</translation>
    </message>
    <message>
        <source>Cette langue est seulement écrite ici.</source>
        <translation>Цією мовою тут можна тільки читати.</translation>
    </message>
    <message>
        <source>Allez voir une personne à l’accueil.</source>
        <translation>Підійдіть до людини на рецепції.</translation>
    </message>
    <message>
        <source>La voix</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>Écouter la borne</source>
        <translation>Слухати термінал</translation>
    </message>
    <message>
        <source>La borne parle.</source>
        <translation>Термінал говорить.</translation>
    </message>
    <message>
        <source>Touchez une image pour l’écouter.</source>
        <translation>Торкніться малюнка, щоб слухати.</translation>
    </message>
    <message>
        <source>Touchez encore pour la choisir.</source>
        <translation>Торкніться ще раз, щоб вибрати.</translation>
    </message>
    <message>
        <source>Haut-parleur</source>
        <translation>Динамік</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Звук %1</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Arrêter la voix</source>
        <translation>Вимкнути голос</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>janvier</source>
        <translation>січень</translation>
    </message>
    <message>
        <source>février</source>
        <translation>лютий</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>березень</translation>
    </message>
    <message>
        <source>avril</source>
        <translation>квітень</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>травень</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>червень</translation>
    </message>
    <message>
        <source>juillet</source>
        <translation>липень</translation>
    </message>
    <message>
        <source>août</source>
        <translation>серпень</translation>
    </message>
    <message>
        <source>septembre</source>
        <translation>вересень</translation>
    </message>
    <message>
        <source>octobre</source>
        <translation>жовтень</translation>
    </message>
    <message>
        <source>novembre</source>
        <translation>листопад</translation>
    </message>
    <message>
        <source>décembre</source>
        <translation>грудень</translation>
    </message>
</context>
<context>
    <name>NeedScreen</name>
    <message>
        <source>%1 est annulé.</source>
        <translation>%1 скасовано.</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé.</source>
        <translation>Номер %1 скасовано.</translation>
    </message>
    <message>
        <source>Quand avez-vous besoin d’aide&#xa0;?</source>
        <translation>Коли вам потрібна допомога?</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé. Jetez le ticket.</source>
        <translation>Номер %1 скасовано. Викиньте талон.</translation>
    </message>
    <message>
        <source>Touchez une réponse.</source>
        <translation>Торкніться відповіді.</translation>
    </message>
    <message>
        <source>Tout de suite</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>Un entretien demain</source>
        <translation>Співбесіда завтра</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: un entretien demain.</source>
        <translation>Наприклад: співбесіда завтра.</translation>
    </message>
    <message>
        <source>Bientôt</source>
        <translation>Скоро</translation>
    </message>
    <message>
        <source>Me former cette année</source>
        <translation>Вчитися цього року</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: me former cette année.</source>
        <translation>Наприклад: вчитися цього року.</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>Penser à mon avenir</source>
        <translation>Думати про майбутнє</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: penser à mon avenir.</source>
        <translation>Наприклад: думати про майбутнє.</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>Я не знаю</translation>
    </message>
    <message>
        <source>Je ne sais pas. Quelqu’un va m’aider.</source>
        <translation>Я не знаю. Мені допоможуть.</translation>
    </message>
    <message>
        <source>Quelqu’un va m’aider.</source>
        <translation>Мені допоможуть.</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>Le code de votre preuve</source>
        <translation>Код вашого доказу</translation>
    </message>
    <message>
        <source>Cette preuve est seulement un essai.</source>
        <translation>Цей доказ — тільки проба.</translation>
    </message>
    <message>
        <source>Prenez la photo avec votre téléphone.</source>
        <translation>Зробіть фото своїм телефоном.</translation>
    </message>
    <message>
        <source>Mettez-vous devant l’écran. Prenez la photo avec votre téléphone.</source>
        <translation>Станьте перед екраном. Зробіть фото своїм телефоном.</translation>
    </message>
    <message numerus="yes">
        <source>Cet écran se ferme dans %n seconde(s).</source>
        <translation>
            <numerusform>Цей екран закривається через %n секунду.</numerusform>
            <numerusform>Цей екран закривається через %n секунди.</numerusform>
            <numerusform>Цей екран закривається через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>J’ai ma photo</source>
        <translation>Я маю фото</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Ce code n’est pas le bon.</source>
        <translation>Цей код неправильний.</translation>
    </message>
    <message numerus="yes">
        <source>Attendez encore %n seconde(s).</source>
        <translation>
            <numerusform>Зачекайте ще %n секунду.</numerusform>
            <numerusform>Зачекайте ще %n секунди.</numerusform>
            <numerusform>Зачекайте ще %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Il n’y a pas encore de code. Voir le mode d’emploi.</source>
        <translation>Коду ще немає. Дивіться інструкцію.</translation>
    </message>
    <message>
        <source>Cette page est pour l’accueil.</source>
        <translation>Ця сторінка — для рецепції.</translation>
    </message>
    <message>
        <source>Code de l’accueil</source>
        <translation>Код рецепції</translation>
    </message>
    <message numerus="yes">
        <source>%n chiffre(s)</source>
        <translation>
            <numerusform>%n цифра</numerusform>
            <numerusform>%n цифри</numerusform>
            <numerusform>%n цифр</numerusform>
        </translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>Ввести</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Fermer cette page</source>
        <translation>Закрити цю сторінку</translation>
    </message>
</context>
<context>
    <name>PresenceScreen</name>
    <message>
        <source>Preuve de présence</source>
        <translation>Доказ присутності</translation>
    </message>
    <message>
        <source>Une preuve de votre présence</source>
        <translation>Доказ вашої присутності</translation>
    </message>
    <message>
        <source>Vous la faites seul. Vous seul la gardez.</source>
        <translation>Ви робите його самі. Його зберігаєте тільки ви.</translation>
    </message>
    <message>
        <source>Le papier ne sort pas en ce moment.</source>
        <translation>Папір зараз не виходить.</translation>
    </message>
    <message>
        <source>Papier sans photo</source>
        <translation>Папір без фото</translation>
    </message>
    <message>
        <source>Le lieu, la date et un code.</source>
        <translation>Місце, дата і код.</translation>
    </message>
    <message>
        <source>Avec mon téléphone</source>
        <translation>Мій телефон</translation>
    </message>
    <message>
        <source>Photo avec mon téléphone</source>
        <translation>Фото моїм телефоном</translation>
    </message>
    <message>
        <source>La borne ne prend pas de photo.</source>
        <translation>Термінал не робить фото.</translation>
    </message>
    <message>
        <source>Papier avec photo</source>
        <translation>Папір із фото</translation>
    </message>
    <message>
        <source>Papier avec une photo de moi</source>
        <translation>Папір із моїм фото</translation>
    </message>
    <message>
        <source>La borne efface la photo tout de suite.</source>
        <translation>Термінал одразу стирає фото.</translation>
    </message>
    <message>
        <source>La preuve dit le jour</source>
        <translation>Доказ показує день</translation>
    </message>
    <message>
        <source>La preuve dit l’heure</source>
        <translation>Доказ показує годину</translation>
    </message>
    <message>
        <source>La preuve dit la minute</source>
        <translation>Доказ показує хвилину</translation>
    </message>
    <message>
        <source>Que dit la preuve&#xa0;?</source>
        <translation>Що показує доказ?</translation>
    </message>
    <message>
        <source>Le jour</source>
        <translation>День</translation>
    </message>
    <message>
        <source>L’heure</source>
        <translation>Година</translation>
    </message>
    <message>
        <source>La minute</source>
        <translation>Хвилина</translation>
    </message>
    <message>
        <source>La borne n’est pas sûre de l’heure.</source>
        <translation>Термінал не певен, котра година.</translation>
    </message>
    <message>
        <source>La borne ne peut pas signer de preuve.</source>
        <translation>Термінал не може підписати доказ.</translation>
    </message>
    <message>
        <source>Allez voir une personne à l’accueil.</source>
        <translation>Підійдіть до людини на рецепції.</translation>
    </message>
    <message>
        <source>Vous pouvez prendre un ticket.</source>
        <translation>Ви можете взяти талон.</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>Il n’y a plus de papier.</source>
        <translation>Папір закінчився.</translation>
    </message>
    <message>
        <source>L’imprimante est ouverte.</source>
        <translation>Принтер відкритий.</translation>
    </message>
    <message>
        <source>L’imprimante est bloquée.</source>
        <translation>Принтер заблокований.</translation>
    </message>
    <message>
        <source>L’imprimante est trop chaude.</source>
        <translation>Принтер надто гарячий.</translation>
    </message>
    <message>
        <source>L’imprimante est arrêtée.</source>
        <translation>Принтер зупинений.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas.</source>
        <translation>Принтер не відповідає.</translation>
    </message>
    <message>
        <source>L’imprimante est prête.</source>
        <translation>Принтер готовий.</translation>
    </message>
    <message>
        <source>Le rouleau est presque fini.</source>
        <translation>Рулон майже закінчився.</translation>
    </message>
    <message>
        <source>Préparez un nouveau rouleau.</source>
        <translation>Приготуйте новий рулон.</translation>
    </message>
    <message>
        <source>Mettez un rouleau. La borne reprend seule.</source>
        <translation>Вставте рулон. Термінал сам продовжує роботу.</translation>
    </message>
    <message>
        <source>Fermez le capot. La borne reprend seule.</source>
        <translation>Закрийте кришку. Термінал сам продовжує роботу.</translation>
    </message>
    <message>
        <source>Le couteau est bloqué.</source>
        <translation>Ніж заблокований.</translation>
    </message>
    <message>
        <source>Éteignez l’imprimante. Enlevez le papier coincé. Rallumez-la.</source>
        <translation>Вимкніть принтер. Вийміть папір, який застряг. Увімкніть принтер знову.</translation>
    </message>
    <message>
        <source>Attendez 5 minutes. La borne reprend seule.</source>
        <translation>Зачекайте 5 хвилин. Термінал сам продовжує роботу.</translation>
    </message>
    <message>
        <source>Éteignez-la, puis rallumez-la.</source>
        <translation>Вимкніть його, потім знову ввімкніть.</translation>
    </message>
    <message>
        <source>Regardez la prise et le câble.</source>
        <translation>Перевірте розетку і кабель.</translation>
    </message>
    <message>
        <source>L’imprimante ne dit pas son état.</source>
        <translation>Принтер не показує свій стан.</translation>
    </message>
    <message>
        <source>Faites un essai.</source>
        <translation>Зробіть пробний друк.</translation>
    </message>
    <message>
        <source>en attente</source>
        <translation>чекає</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>друкується</translation>
    </message>
    <message>
        <source>envoyé</source>
        <translation>передано</translation>
    </message>
    <message>
        <source>imprimé</source>
        <translation>надруковано</translation>
    </message>
    <message>
        <source>pas imprimé</source>
        <translation>без друку</translation>
    </message>
    <message>
        <source>pas complet</source>
        <translation>не повністю</translation>
    </message>
    <message>
        <source>pas sûr</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>annulé</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>sur l’écran</source>
        <translation>на екрані</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Preuve de présence</source>
        <translation>Доказ присутності</translation>
    </message>
    <message>
        <source>Faite par la personne elle-même, à la borne.</source>
        <translation>Людина зробила його сама, на терміналі.</translation>
    </message>
    <message>
        <source>Lieu&#xa0;:</source>
        <translation>Місце:</translation>
    </message>
    <message>
        <source>Date&#xa0;:</source>
        <translation>Дата:</translation>
    </message>
    <message>
        <source>Heure à {town}&#xa0;:</source>
        <translation>Час у місті {town}:</translation>
    </message>
    <message>
        <source>entre {begin} et {end}</source>
        <translation>між {begin} і {end}</translation>
    </message>
    <message>
        <source>Ce papier est un essai, sans valeur.</source>
        <translation>Цей папір — проба, він не має сили.</translation>
    </message>
    <message>
        <source>Photographiez ce papier&#xa0;: l’encre pâlit.</source>
        <translation>Сфотографуйте цей папір: чорнило блідне.</translation>
    </message>
    <message>
        <source>Nom, si vous voulez l’écrire&#xa0;:</source>
        <translation>Ім’я, якщо ви хочете його написати:</translation>
    </message>
    <message>
        <source>La Cité des métiers accueille chaque personne gratuitement, sans rendez-vous et sans nom.</source>
        <translation>Cité des métiers приймає кожну людину безкоштовно, без запису і без імені.</translation>
    </message>
    <message>
        <source>Elle ne délivre pas d’attestation à la demande d’un autre organisme.</source>
        <translation>Центр не видає довідок на запит іншої установи.</translation>
    </message>
    <message>
        <source>La personne a donc produit cette preuve elle-même.</source>
        <translation>Тому людина сама зробила цей доказ.</translation>
    </message>
    <message>
        <source>Le guide du label Cité des métiers indique que cette preuve devrait être acceptée.</source>
        <translation>У посібнику знака якості Cité des métiers сказано: цей доказ мали б приймати.</translation>
    </message>
    <message>
        <source>La borne ne garde ni nom, ni photo.</source>
        <translation>Термінал не зберігає ні імені, ні фото.</translation>
    </message>
    <message>
        <source>Pour l’organisme qui reçoit ce papier</source>
        <translation>Для установи, яка отримує цей папір</translation>
    </message>
    <message>
        <source>Comparez la personne avec la photo du code, pas avec celle du papier.</source>
        <translation>Порівняйте людину з фото в коді, а не з фото на папері.</translation>
    </message>
    <message>
        <source>Pour vérifier le code, tapez cette adresse&#xa0;:</source>
        <translation>Щоб перевірити код, наберіть цю адресу:</translation>
    </message>
</context>
<context>
    <name>ProofScreen</name>
    <message>
        <source>Votre preuve de présence</source>
        <translation>Ваш доказ присутності</translation>
    </message>
    <message>
        <source>Le papier n’est pas sorti.</source>
        <translation>Папір не вийшов.</translation>
    </message>
    <message>
        <source>Votre papier va sortir.</source>
        <translation>Ваш папір зараз вийде.</translation>
    </message>
    <message>
        <source>Prenez votre papier à gauche.</source>
        <translation>Візьміть свій папір ліворуч.</translation>
    </message>
    <message>
        <source>Prenez votre papier à droite.</source>
        <translation>Візьміть свій папір праворуч.</translation>
    </message>
    <message>
        <source>Prenez votre papier en bas.</source>
        <translation>Візьміть свій папір унизу.</translation>
    </message>
    <message>
        <source>Prenez ce code en photo avec votre téléphone.</source>
        <translation>Сфотографуйте цей код своїм телефоном.</translation>
    </message>
    <message>
        <source>La photo est effacée. Le papier est à vous.</source>
        <translation>Фото стерто. Папір — ваш.</translation>
    </message>
    <message>
        <source>Vous seul avez cette preuve.</source>
        <translation>Цей доказ маєте тільки ви.</translation>
    </message>
    <message>
        <source>Prenez le papier en photo. L’encre pâlit avec le temps.</source>
        <translation>Сфотографуйте папір. Чорнило з часом блідне.</translation>
    </message>
    <message>
        <source>Ce code est le même que sur le papier. Il contient votre photo.</source>
        <translation>Цей код такий самий, як на папері. Він містить ваше фото.</translation>
    </message>
    <message>
        <source>Cette preuve est seulement un essai.</source>
        <translation>Цей доказ — тільки проба.</translation>
    </message>
    <message>
        <source>Le code de votre preuve</source>
        <translation>Код вашого доказу</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Imprimer encore</source>
        <translation>Друкувати ще раз</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>ReleaseScreen</name>
    <message>
        <source>Avant</source>
        <translation>Раніше</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Сторінка %1 з %2</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>ReleasesScreen</name>
    <message>
        <source>Les relevés</source>
        <translation>Звіти</translation>
    </message>
    <message>
        <source>Les relevés de la borne</source>
        <translation>Звіти термінала</translation>
    </message>
    <message numerus="yes">
        <source>%n numéro(s)</source>
        <translation>
            <numerusform>%n номер</numerusform>
            <numerusform>%n номери</numerusform>
            <numerusform>%n номерів</numerusform>
        </translation>
    </message>
    <message>
        <source>Il n’y a pas encore de relevé.</source>
        <translation>Звітів ще немає.</translation>
    </message>
    <message>
        <source>Plus récents</source>
        <translation>Новіші</translation>
    </message>
    <message>
        <source>Plus anciens</source>
        <translation>Старіші</translation>
    </message>
</context>
<context>
    <name>ScreenFrame</name>
    <message>
        <source>Retour</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Quelqu’un va m’aider.</source>
        <translation>Мені допоможуть.</translation>
    </message>
    <message>
        <source>Vous pouvez vous asseoir.</source>
        <translation>Ви можете сісти.</translation>
    </message>
    <message>
        <source>Nous appelons les numéros dans l’ordre.</source>
        <translation>Ми викликаємо номери по черзі.</translation>
    </message>
    <message>
        <source>Gratuit. Sans nom.</source>
        <translation>Безкоштовно. Без імені.</translation>
    </message>
    <message>
        <source>Essai de l’imprimante</source>
        <translation>Проба принтера</translation>
    </message>
    <message>
        <source>Ce papier n’est pas un ticket.</source>
        <translation>Цей папір — не талон.</translation>
    </message>
    <message>
        <source>Un trait fin par millimètre, sur toute la largeur.</source>
        <translation>Тонка лінія на кожен міліметр, на всю ширину.</translation>
    </message>
    <message>
        <source>Le code est bien lu.</source>
        <translation>Код добре зчитується.</translation>
    </message>
    <message>
        <source>Lisez ce code avec un téléphone.</source>
        <translation>Зчитайте цей код телефоном.</translation>
    </message>
    <message>
        <source>Ce papier n’est pas complet.</source>
        <translation>Цей папір неповний.</translation>
    </message>
</context>
<context>
    <name>ThemeScreen</name>
    <message>
        <source>%1 est annulé.</source>
        <translation>%1 скасовано.</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé.</source>
        <translation>Номер %1 скасовано.</translation>
    </message>
    <message>
        <source>Quel est votre sujet&#xa0;?</source>
        <translation>Яка ваша тема?</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé. Jetez le ticket.</source>
        <translation>Номер %1 скасовано. Викиньте талон.</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>Я не знаю</translation>
    </message>
    <message>
        <source>Voir la suite</source>
        <translation>Показати ще</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Votre numéro</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>Votre numéro est le %1.</source>
        <translation>Ваш номер — %1.</translation>
    </message>
    <message>
        <source>Vous pouvez vous asseoir.</source>
        <translation>Ви можете сісти.</translation>
    </message>
    <message>
        <source>Vous pouvez vous asseoir. Nous appelons les numéros dans l’ordre.</source>
        <translation>Ви можете сісти. Ми викликаємо номери по черзі.</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>J’ai fait une erreur</source>
        <translation>Моя помилка</translation>
    </message>
    <message>
        <source>Preuve de présence</source>
        <translation>Доказ присутності</translation>
    </message>
    <message>
        <source>Je veux une preuve de présence</source>
        <translation>Хочу доказ присутності</translation>
    </message>
    <message>
        <source>Votre ticket va sortir. Attendez un peu.</source>
        <translation>Ваш талон зараз вийде. Зачекайте трохи.</translation>
    </message>
    <message>
        <source>Prenez votre ticket à gauche.</source>
        <translation>Візьміть свій талон ліворуч.</translation>
    </message>
    <message>
        <source>Prenez votre ticket à droite.</source>
        <translation>Візьміть свій талон праворуч.</translation>
    </message>
    <message>
        <source>Prenez votre ticket en bas.</source>
        <translation>Візьміть свій талон унизу.</translation>
    </message>
    <message>
        <source>Le ticket n’est pas sorti.</source>
        <translation>Талон не вийшов.</translation>
    </message>
    <message>
        <source>Il n’y a pas de ticket en papier.</source>
        <translation>Паперового талона немає.</translation>
    </message>
    <message>
        <source>Votre numéro est gardé&#xa0;: %1.</source>
        <translation>Ваш номер збережено: %1.</translation>
    </message>
    <message>
        <source>Notez votre numéro.</source>
        <translation>Запишіть свій номер.</translation>
    </message>
    <message>
        <source>Notez-le ou dites-le à l’accueil.</source>
        <translation>Запишіть його або скажіть на рецепції.</translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>Oui</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>Ні</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Volume %1</source>
        <translation>Звук %1</translation>
    </message>
    <message>
        <source>La borne parle.</source>
        <translation>Термінал говорить.</translation>
    </message>
    <message>
        <source>Touchez une image pour l’écouter.</source>
        <translation>Торкніться малюнка, щоб слухати.</translation>
    </message>
    <message>
        <source>Touchez encore pour la choisir.</source>
        <translation>Торкніться ще раз, щоб вибрати.</translation>
    </message>
    <message>
        <source>activé</source>
        <translation>увімкнено</translation>
    </message>
    <message>
        <source>désactivé</source>
        <translation>вимкнено</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Suite</source>
        <extracomment>At most 8 letters.</extracomment>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Répéter</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Допомога</translation>
    </message>
    <message>
        <source>Avant</source>
        <extracomment>The control before this one. At most 8 letters.</extracomment>
        <translation>Раніше</translation>
    </message>
    <message>
        <source>Choisir</source>
        <extracomment>Press what was heard last. At most 8 letters.</extracomment>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>Après</source>
        <extracomment>The control after this one. At most 8 letters.</extracomment>
        <translation>Наступне</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <extracomment>Loudness, 1 to 5. At most 10 letters.</extracomment>
        <translation>Звук %1</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Horloge</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>Годинник</translation>
    </message>
    <message>
        <source>Papier</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>Папір</translation>
    </message>
    <message>
        <source>Imprimante</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Envoi</source>
        <extracomment>One word for the staff: what needs a look. Totals wait to be sent.</extracomment>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Disque</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Bienvenue</source>
        <translation>Вітаємо</translation>
    </message>
    <message>
        <source>Gratuit. Sans nom.</source>
        <translation>Безкоштовно. Без імені.</translation>
    </message>
    <message>
        <source>Sans rendez-vous</source>
        <translation>Без запису</translation>
    </message>
    <message>
        <source>Gratuit</source>
        <translation>Безкоштовно</translation>
    </message>
    <message>
        <source>Sans nom</source>
        <translation>Без імені</translation>
    </message>
    <message>
        <source>C’est gratuit.</source>
        <translation>Це безкоштовно.</translation>
    </message>
    <message>
        <source>Vous venez sans rendez-vous.</source>
        <translation>Ви приходите без запису.</translation>
    </message>
    <message>
        <source>Vous ne donnez pas votre nom.</source>
        <translation>Ви не називаєте свого імені.</translation>
    </message>
    <message>
        <source>Votre langue</source>
        <translation>Ваша мова</translation>
    </message>
    <message>
        <source>Choisissez votre langue.</source>
        <translation>Виберіть мову.</translation>
    </message>
    <message>
        <source>Preuve de présence</source>
        <translation>Доказ присутності</translation>
    </message>
    <message>
        <source>Ce que la borne garde et envoie</source>
        <translation>Що термінал зберігає і передає</translation>
    </message>
</context>
</TS>
