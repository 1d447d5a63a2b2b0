<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="fr">
<context>
    <name>Bar</name>
    <message>
        <source>Aide</source>
        <translatorcomment>review: machine. No native speaker has read this catalogue.</translatorcomment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Écouter</source>
        <extracomment>The screens are read aloud. At most 10 letters.</extracomment>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Plus grand</source>
        <extracomment>Makes all words larger. At most 10 letters.</extracomment>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Contraste</source>
        <extracomment>Yellow on black. At most 10 letters.</extracomment>
        <translation>تباين</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <extracomment>Everything to touch stands lower. At most 10 letters.</extracomment>
        <translation>إنزال</translation>
    </message>
    <message>
        <source>Affichage</source>
        <extracomment>How the screens are shown. At most 10 letters.</extracomment>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>CameraScreen</name>
    <message>
        <source>La caméra ne marche pas.</source>
        <translation>الكاميرا لا تعمل.</translation>
    </message>
    <message>
        <source>Voici votre photo.</source>
        <translation>هذه صورتك.</translation>
    </message>
    <message>
        <source>Votre photo</source>
        <translation>صورتك</translation>
    </message>
    <message>
        <source>Ce que voit la caméra</source>
        <translation>ما تراه الكاميرا</translation>
    </message>
    <message>
        <source>La caméra est allumée.</source>
        <translation>الكاميرا تعمل الآن.</translation>
    </message>
    <message>
        <source>La caméra est éteinte.</source>
        <translation>الكاميرا مطفأة.</translation>
    </message>
    <message>
        <source>Caméra allumée</source>
        <translation>الكاميرا تعمل</translation>
    </message>
    <message>
        <source>Caméra éteinte</source>
        <translation>الكاميرا مطفأة</translation>
    </message>
    <message>
        <source>La caméra s’allume. Attendez un peu.</source>
        <translation>يجري تشغيل الكاميرا. يرجى الانتظار قليلًا.</translation>
    </message>
    <message>
        <source>Mettez votre visage dans l’ovale.</source>
        <translation>يرجى وضع وجهك داخل الشكل البيضوي.</translation>
    </message>
    <message>
        <source>Regardez la caméra.</source>
        <translation>يرجى النظر إلى الكاميرا.</translation>
    </message>
    <message>
        <source>La photo n’est pas encore sur le papier.</source>
        <translation>الصورة ليست على الورقة بعد.</translation>
    </message>
    <message>
        <source>Vous pouvez faire une preuve sans photo.</source>
        <translation>يمكنك عمل إثبات بلا صورة.</translation>
    </message>
    <message>
        <source>Regardez vers le bip.</source>
        <translation>يرجى النظر نحو صوت التنبيه.</translation>
    </message>
    <message>
        <source>Prendre la photo</source>
        <translation>التقاط الصورة</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>إعادة التصوير</translation>
    </message>
    <message>
        <source>Papier sans photo</source>
        <translation>ورقة بلا صورة</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>مسح كل شيء</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>La borne dit&#xa0;: {day}, {time}.</source>
        <translation>يقول الجهاز: {day}، {time}.</translation>
    </message>
    <message>
        <source>L’heure vient du réseau.</source>
        <translation>الوقت يأتي من الشبكة.</translation>
    </message>
    <message>
        <source>L’heure vient de l’horloge de la machine.</source>
        <translation>الوقت يأتي من ساعة الجهاز الداخلية.</translation>
    </message>
    <message>
        <source>L’heure est confirmée pour aujourd’hui.</source>
        <translation>تم تأكيد الوقت لهذا اليوم.</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>La caméra est éteinte. Elle s’allume seulement si vous dites oui.</source>
        <translation>الكاميرا مطفأة. تعمل فقط إذا قلت نعم.</translation>
    </message>
    <message>
        <source>La photo sert seulement à votre preuve.</source>
        <translation>الصورة لإثبات حضورك فقط.</translation>
    </message>
    <message>
        <source>La borne imprime la photo. Puis elle l’efface tout de suite.</source>
        <translation>يطبع الجهاز الصورة. ثم يمسحها فورًا.</translation>
    </message>
    <message>
        <source>Personne ici ne garde la photo. Elle ne va pas sur Internet.</source>
        <translation>لا أحد هنا يحتفظ بالصورة. ولا تُرسل إلى الإنترنت.</translation>
    </message>
    <message>
        <source>La borne ne cherche pas qui vous êtes.</source>
        <translation>لا يبحث الجهاز عن هويتك.</translation>
    </message>
    <message>
        <source>Le code sur le papier contient votre photo. Qui lit le code voit la photo.</source>
        <translation>الرمز على الورقة يحتوي على صورتك. من يقرأ الرمز يرى الصورة.</translation>
    </message>
    <message>
        <source>Quand on lit le code avec un téléphone, une page Internet s’ouvre. La photo reste dans le téléphone.</source>
        <translation>عند قراءة الرمز بهاتف تُفتح صفحة إنترنت. وتبقى الصورة في الهاتف.</translation>
    </message>
    <message>
        <source>Vous pouvez dire non. Vous avez le même service.</source>
        <translation>يمكنك قول «لا». الخدمة هي نفسها.</translation>
    </message>
    <message>
        <source>Vous pouvez arrêter quand vous voulez.</source>
        <translation>يمكنك التوقف في أي وقت.</translation>
    </message>
    <message>
        <source>Le responsable est %1. Vos droits sont affichés à l’accueil.</source>
        <translation>الجهة المسؤولة هي %1. حقوقك معروضة في الاستقبال.</translation>
    </message>
    <message>
        <source>Une photo de vous&#xa0;?</source>
        <translation>صورة لك؟</translation>
    </message>
    <message>
        <source>Voulez-vous une photo de vous sur le papier&#xa0;?</source>
        <translation>صورة لك على الورقة: نعم أم لا؟</translation>
    </message>
    <message>
        <source>Oui, avec photo</source>
        <translation>نعم، مع صورة</translation>
    </message>
    <message>
        <source>Oui, je veux une photo</source>
        <translation>نعم، أريد صورة</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Lire la suite</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Non, sans photo</source>
        <translation>لا، بلا صورة</translation>
    </message>
</context>
<context>
    <name>CountList</name>
    <message>
        <source>Numéros donnés</source>
        <translation>أرقام معطاة</translation>
    </message>
    <message>
        <source>Tout de suite</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Dans les prochains mois</source>
        <translation>في الأشهر القادمة</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Numéros annulés</source>
        <translation>أرقام ملغاة</translation>
    </message>
    <message>
        <source>Papiers pas sortis</source>
        <translation>أوراق لم تخرج</translation>
    </message>
    <message>
        <source>Papiers pas complets</source>
        <translation>أوراق غير كاملة</translation>
    </message>
    <message>
        <source>Papiers pas sûrs</source>
        <translation>أوراق غير مؤكدة</translation>
    </message>
    <message>
        <source>Demandes d’aide</source>
        <translation>طلبات المساعدة</translation>
    </message>
    <message>
        <source>Langues des numéros</source>
        <translation>لغات الأرقام</translation>
    </message>
    <message>
        <source>Preuves de présence</source>
        <translation>إثباتات الحضور</translation>
    </message>
    <message>
        <source>Papier sans photo</source>
        <translation>ورقة بلا صورة</translation>
    </message>
    <message>
        <source>Avec un téléphone</source>
        <translation>باستعمال هاتف</translation>
    </message>
    <message>
        <source>Papier avec photo</source>
        <translation>ورقة مع صورة</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>لا أعرف</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>janvier</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>février</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>avril</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>juillet</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>août</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>septembre</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>octobre</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>novembre</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>décembre</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>du {first} au {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{first} à {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>lundi</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>mardi</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>mercredi</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>jeudi</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>vendredi</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>samedi</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>dimanche</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation>{weekday} {date}</translation>
    </message>
</context>
<context>
    <name>DeskCounts</name>
    <message>
        <source>Barres</source>
        <extracomment>Figures with bars, or in a table. At most 8 letters.</extracomment>
        <translation>أعمدة</translation>
    </message>
    <message>
        <source>Tableau</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Suite</source>
        <extracomment>The next page of figures. At most 8 letters.</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Jour</source>
        <extracomment>Today&apos;s figures. At most 8 letters.</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Semaine</source>
        <extracomment>This week&apos;s figures. At most 8 letters.</extracomment>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Mois</source>
        <extracomment>This month&apos;s figures. At most 8 letters.</extracomment>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Heures</source>
        <extracomment>Figures by hour. At most 8 letters.</extracomment>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Sujets</source>
        <extracomment>Figures by need and subject. At most 8 letters.</extracomment>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Langues</source>
        <extracomment>Figures by language, and proofs of presence. At most 8 letters.</extracomment>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Envoi</source>
        <extracomment>How the sending of totals stands. At most 8 letters.</extracomment>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Totaux</source>
        <extracomment>The totals of the days. At most 8 letters.</extracomment>
        <translation>المجاميع</translation>
    </message>
    <message>
        <source>Il n’y a pas encore de chiffres.</source>
        <translation>لا توجد أعداد بعد.</translation>
    </message>
</context>
<context>
    <name>DeskKiosk</name>
    <message>
        <source>Numéros sur l’écran seulement</source>
        <translation>الأرقام على الشاشة فقط</translation>
    </message>
    <message>
        <source>Fermer pour aujourd’hui</source>
        <translation>إغلاق لهذا اليوم</translation>
    </message>
    <message>
        <source>La borne ouvre seule le jour suivant.</source>
        <translation>يفتح الجهاز وحده في اليوم التالي.</translation>
    </message>
    <message>
        <source>Si c’est faux, réglez l’heure de la machine.</source>
        <translation>إذا كان هذا خطأ، يرجى ضبط ساعة الجهاز الداخلية.</translation>
    </message>
    <message>
        <source>C’est juste</source>
        <translation>هذا صحيح</translation>
    </message>
</context>
<context>
    <name>DeskPaper</name>
    <message>
        <source>Les numéros sont sur l’écran seulement.</source>
        <translation>الأرقام على الشاشة فقط.</translation>
    </message>
    <message>
        <source>Cette imprimante ne dit pas si le ticket est sorti.</source>
        <translation>هذه الطابعة لا تقول هل خرجت التذكرة.</translation>
    </message>
    <message>
        <source>Le rouleau est presque fini.</source>
        <translation>اللفافة على وشك الانتهاء.</translation>
    </message>
    <message numerus="yes">
        <source>Il reste environ %n mètre(s) de papier.</source>
        <translation>
            <numerusform>الأمتار المتبقية من الورق تقريبًا: %n.</numerusform>
            <numerusform>الأمتار المتبقية من الورق تقريبًا: %n.</numerusform>
            <numerusform>الأمتار المتبقية من الورق تقريبًا: %n.</numerusform>
            <numerusform>الأمتار المتبقية من الورق تقريبًا: %n.</numerusform>
            <numerusform>الأمتار المتبقية من الورق تقريبًا: %n.</numerusform>
            <numerusform>الأمتار المتبقية من الورق تقريبًا: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nouveau rouleau&#xa0;: touchez le bouton.</source>
        <translation>لفافة جديدة: يرجى لمس الزر.</translation>
    </message>
    <message>
        <source>Faire un essai</source>
        <translation>طباعة تجربة</translation>
    </message>
    <message>
        <source>Nouveau rouleau</source>
        <translation>لفافة جديدة</translation>
    </message>
    <message>
        <source>Lettre pour les organismes</source>
        <translation>رسالة إلى الهيئات</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Page de l’accueil</source>
        <translation>صفحة الاستقبال</translation>
    </message>
    <message>
        <source>Papier</source>
        <extracomment>A leaf of the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Tickets</source>
        <extracomment>A leaf of the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Chiffres</source>
        <extracomment>A leaf of the attendant&apos;s page: today&apos;s numbers. At most 8 letters.</extracomment>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>Borne</source>
        <extracomment>A leaf of the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Fermer</source>
        <extracomment>Leaves the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>L’impression est en cours.</source>
        <translation>الطباعة جارية.</translation>
    </message>
    <message>
        <source>Le papier est sorti.</source>
        <translation>خرجت الورقة.</translation>
    </message>
    <message>
        <source>Le papier est envoyé. Regardez s’il est sorti.</source>
        <translation>تم إرسال الورقة. يرجى التأكد من خروجها.</translation>
    </message>
    <message>
        <source>Le papier n’est pas sorti.</source>
        <translation>لم تخرج الورقة.</translation>
    </message>
    <message>
        <source>C’est fait.</source>
        <translation>تم.</translation>
    </message>
    <message>
        <source>Le disque ne marche pas. Rien n’est changé.</source>
        <translation>القرص لا يعمل. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>DeskSending</name>
    <message>
        <source>Le réseau ne répond pas.</source>
        <translation>الشبكة لا تستجيب.</translation>
    </message>
    <message>
        <source>Le serveur ne prouve pas qui il est.</source>
        <translation>الخادم لا يثبت هويته.</translation>
    </message>
    <message>
        <source>Le serveur refuse le mot de passe.</source>
        <translation>الخادم يرفض كلمة السر.</translation>
    </message>
    <message>
        <source>Le dossier d’arrivée n’est pas là.</source>
        <translation>مجلد الوجهة غير موجود.</translation>
    </message>
    <message>
        <source>Il n’y a plus de place à l’arrivée.</source>
        <translation>لم يبق مكان في الوجهة.</translation>
    </message>
    <message>
        <source>Le serveur refuse les relevés.</source>
        <translation>الخادم يرفض الكشوف.</translation>
    </message>
    <message>
        <source>Le serveur ne marche pas bien.</source>
        <translation>الخادم لا يعمل جيدًا.</translation>
    </message>
    <message>
        <source>Le serveur a perdu un relevé.</source>
        <translation>الخادم أضاع كشفًا.</translation>
    </message>
    <message>
        <source>Un fichier de la borne n’est pas un relevé.</source>
        <translation>ملف في الجهاز ليس كشفًا.</translation>
    </message>
    <message>
        <source>Regardez le câble du réseau.</source>
        <translation>يرجى فحص سلك الشبكة.</translation>
    </message>
    <message>
        <source>Il faut donner un autre mot de passe à la borne.</source>
        <translation>الجهاز يحتاج إلى كلمة سر أخرى.</translation>
    </message>
    <message>
        <source>Branchez la clé ou le disque.</source>
        <translation>يرجى توصيل الذاكرة المحمولة أو القرص.</translation>
    </message>
    <message>
        <source>Il faut créer le dossier sur le serveur.</source>
        <translation>يجب إنشاء المجلد على الخادم.</translation>
    </message>
    <message>
        <source>Il faut faire de la place.</source>
        <translation>يجب توفير مكان.</translation>
    </message>
    <message>
        <source>Attendez. La borne essaie encore seule.</source>
        <translation>يرجى الانتظار. الجهاز يحاول مرة أخرى وحده.</translation>
    </message>
    <message>
        <source>Appelez la personne qui s’occupe de la borne.</source>
        <translation>يرجى الاتصال بالشخص المسؤول عن الجهاز.</translation>
    </message>
    <message>
        <source>Appelez la personne qui s’occupe du serveur.</source>
        <translation>يرجى الاتصال بالشخص المسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>Les relevés vont dans un dossier.</source>
        <translation>الكشوف تذهب إلى مجلد.</translation>
    </message>
    <message>
        <source>Les relevés vont à %1.</source>
        <translation>الكشوف تذهب إلى %1.</translation>
    </message>
    <message>
        <source>L’envoi a plus de 7 jours de retard.</source>
        <translation>تأخر الإرسال أكثر من 7 أيام.</translation>
    </message>
    <message numerus="yes">
        <source>%n relevé(s) en attente.</source>
        <translation>
            <numerusform>الكشوف في الانتظار: %n.</numerusform>
            <numerusform>الكشوف في الانتظار: %n.</numerusform>
            <numerusform>الكشوف في الانتظار: %n.</numerusform>
            <numerusform>الكشوف في الانتظار: %n.</numerusform>
            <numerusform>الكشوف في الانتظار: %n.</numerusform>
            <numerusform>الكشوف في الانتظار: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout est envoyé.</source>
        <translation>تم إرسال كل شيء.</translation>
    </message>
    <message>
        <source>Dernier envoi complet&#xa0;: %1.</source>
        <translation>آخر إرسال كامل: %1.</translation>
    </message>
    <message>
        <source>La borne n’a pas encore tout envoyé.</source>
        <translation>الجهاز لم يرسل كل شيء بعد.</translation>
    </message>
    <message>
        <source>La borne n’envoie rien.</source>
        <translation>الجهاز لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>Les relevés restent dans la borne.</source>
        <translation>الكشوف تبقى في الجهاز.</translation>
    </message>
</context>
<context>
    <name>DeskTickets</name>
    <message>
        <source>Il n’y a pas encore de ticket aujourd’hui.</source>
        <translation>لا توجد تذاكر اليوم بعد.</translation>
    </message>
    <message>
        <source>Imprimer une copie</source>
        <translation>طباعة نسخة</translation>
    </message>
    <message>
        <source>Annuler le %1</source>
        <translation>إلغاء %1</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Pas proposée&#xa0;: il manque des lettres</source>
        <translation>غير معروضة: حروف ناقصة</translation>
    </message>
    <message>
        <source>Traduit par une machine</source>
        <translation>ترجمتها آلة</translation>
    </message>
    <message>
        <source>Relu par 1 personne</source>
        <translation>عدد من راجعها: 1</translation>
    </message>
    <message>
        <source>Relu par 2 personnes</source>
        <translation>عدد من راجعها: 2</translation>
    </message>
    <message>
        <source>Langues</source>
        <translation>اللغات</translation>
    </message>
</context>
<context>
    <name>DisplayScreen</name>
    <message>
        <source>Plus grand</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>تباين</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>إنزال</translation>
    </message>
    <message>
        <source>Lecture facile</source>
        <extracomment>Letters for new readers, with more room between them.</extracomment>
        <translation>قراءة سهلة</translation>
    </message>
    <message>
        <source>Plus de temps</source>
        <extracomment>The kiosk waits twice as long.</extracomment>
        <translation>وقت أطول</translation>
    </message>
    <message>
        <source>Sans mouvement</source>
        <extracomment>Nothing on the screen moves.</extracomment>
        <translation>بلا حركة</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Voir la suite</source>
        <translation>عرض المزيد</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>La borne a un problème.</source>
        <translation>هناك مشكلة في الجهاز.</translation>
    </message>
    <message>
        <source>Vous voulez de l’aide&#xa0;?</source>
        <translation>هل تلزمك مساعدة؟</translation>
    </message>
    <message>
        <source>Ce n’est pas votre faute.</source>
        <translation>هذا ليس خطأك.</translation>
    </message>
    <message>
        <source>Allez voir une personne à l’accueil.</source>
        <translation>يرجى التوجه إلى شخص في الاستقبال.</translation>
    </message>
    <message>
        <source>Une personne vous aide. C’est gratuit.</source>
        <translation>هناك من يساعدك. الخدمة مجانية.</translation>
    </message>
    <message>
        <source>Votre numéro est gardé&#xa0;: %1.</source>
        <translation>رقمك محفوظ: %1.</translation>
    </message>
    <message>
        <source>Ce que la borne garde</source>
        <translation>ماذا يحفظ الجهاز</translation>
    </message>
    <message>
        <source>La voix</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>انتهيتُ</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Vous êtes toujours là&#xa0;?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Touchez l’écran pour continuer.</source>
        <translation>يرجى لمس الشاشة للمتابعة.</translation>
    </message>
    <message>
        <source>Sinon la borne efface vos choix.</source>
        <translation>وإلا يمسح الجهاز اختياراتك.</translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n seconde(s).</source>
        <translation>
            <numerusform>الثواني المتبقية: %n.</numerusform>
            <numerusform>الثواني المتبقية: %n.</numerusform>
            <numerusform>الثواني المتبقية: %n.</numerusform>
            <numerusform>الثواني المتبقية: %n.</numerusform>
            <numerusform>الثواني المتبقية: %n.</numerusform>
            <numerusform>الثواني المتبقية: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation>نعم، أريد المتابعة</translation>
    </message>
    <message>
        <source>Plus de temps</source>
        <translation>وقت أطول</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>انتهيتُ</translation>
    </message>
</context>
<context>
    <name>KeptScreen</name>
    <message>
        <source>Rien ne part de cette borne.</source>
        <translation>لا شيء يخرج من هذا الجهاز.</translation>
    </message>
    <message>
        <source>La borne copie les relevés dans un dossier.</source>
        <translation>الجهاز ينسخ الكشوف في مجلد.</translation>
    </message>
    <message>
        <source>La borne envoie les relevés à %1.</source>
        <translation>الجهاز يرسل الكشوف إلى %1.</translation>
    </message>
    <message>
        <source>Ce que la borne garde</source>
        <translation>ماذا يحفظ الجهاز</translation>
    </message>
    <message>
        <source>Ce que la borne garde et envoie</source>
        <translation>ماذا يحفظ الجهاز وماذا يرسل</translation>
    </message>
    <message>
        <source>Rien ici ne parle de vous.</source>
        <translation>لا شيء هنا يتحدث عنك.</translation>
    </message>
    <message>
        <source>Les numéros restent jusqu’à cette nuit.</source>
        <translation>تبقى الأرقام حتى هذه الليلة.</translation>
    </message>
    <message>
        <source>La borne ne garde ni nom, ni photo.</source>
        <translation>الجهاز لا يحفظ الاسم ولا الصورة.</translation>
    </message>
    <message>
        <source>Elle ne garde pas l’heure de votre visite.</source>
        <translation>لا يحفظ وقت زيارتك.</translation>
    </message>
    <message>
        <source>Les totaux du jour restent 13 mois.</source>
        <translation>مجاميع اليوم تبقى 13 شهرًا.</translation>
    </message>
    <message>
        <source>Ensuite il reste les totaux du mois.</source>
        <translation>بعد ذلك تبقى مجاميع الشهر.</translation>
    </message>
    <message>
        <source>Un relevé est une feuille de totaux.</source>
        <translation>الكشف ورقة فيها مجاميع.</translation>
    </message>
    <message>
        <source>Il parle d’un jour ou d’un mois fini.</source>
        <translation>هو عن يوم أو شهر انتهى.</translation>
    </message>
    <message>
        <source>Lire la suite</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>Lire les relevés</source>
        <translation>قراءة الكشوف</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Commencer</source>
        <translation>لنبدأ</translation>
    </message>
    <message>
        <source>L’accueil est fermé aujourd’hui.</source>
        <translation>الاستقبال مغلق اليوم.</translation>
    </message>
    <message>
        <source>Une machine a traduit ces mots.</source>
        <translation>هذه الكلمات ترجمتها آلة.</translation>
    </message>
    <message>
        <source>Autres langues</source>
        <translation>لغات أخرى</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choisissez votre langue.</source>
        <translation>يرجى اختيار لغتك.</translation>
    </message>
    <message>
        <source>Votre langue</source>
        <translation>لغتك</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Madame, Monsieur,</source>
        <translation>سيدتي، سيدي،</translation>
    </message>
    <message>
        <source>Vous demandez une attestation à une personne venue à la Cité des métiers.</source>
        <translation>تطلبون شهادة من شخص جاء إلى مدينة المهن.</translation>
    </message>
    <message>
        <source>Nous accueillons chaque personne gratuitement.</source>
        <translation>نستقبل كل شخص مجانًا.</translation>
    </message>
    <message>
        <source>C’est sans rendez-vous, et sans demander son nom.</source>
        <translation>بلا موعد وبلا سؤال عن الاسم.</translation>
    </message>
    <message>
        <source>Nous ne pouvons donc pas délivrer d’attestation à son nom.</source>
        <translation>لذلك لا يمكننا إصدار شهادة باسم هذا الشخص.</translation>
    </message>
    <message>
        <source>La personne peut produire elle-même une preuve de présence, à notre borne.</source>
        <translation>يمكن للشخص أن يصنع بنفسه إثبات حضور على جهازنا.</translation>
    </message>
    <message>
        <source>Elle choisit seule de la produire et de la montrer.</source>
        <translation>صنع الإثبات وإظهاره اختيار الشخص وحده.</translation>
    </message>
    <message>
        <source>Cette preuve porte le lieu, la date et l’heure.</source>
        <translation>يحمل هذا الإثبات المكان والتاريخ والوقت.</translation>
    </message>
    <message>
        <source>Vous pouvez vérifier sa signature.</source>
        <translation>يمكنكم التحقق من توقيعه.</translation>
    </message>
    <message>
        <source>Le guide du label Cité des métiers indique qu’elle devrait être acceptée.</source>
        <translation>يذكر دليل علامة مدينة المهن أنه ينبغي قبوله.</translation>
    </message>
    <message>
        <source>Venir ici est une démarche utile pour son projet professionnel.</source>
        <translation>المجيء إلى هنا خطوة مفيدة للمشروع المهني لهذا الشخص.</translation>
    </message>
    <message>
        <source>Date&#xa0;:</source>
        <translation>التاريخ:</translation>
    </message>
    <message>
        <source>Cachet du centre&#xa0;:</source>
        <translation>ختم المركز:</translation>
    </message>
</context>
<context>
    <name>ListenScreen</name>
    <message>
        <source>Écouter la borne</source>
        <translation>الاستماع إلى الجهاز</translation>
    </message>
    <message>
        <source>Branchez un casque.</source>
        <translation>يرجى توصيل سماعة الرأس.</translation>
    </message>
    <message>
        <source>Vous seul entendez.</source>
        <translation>الصوت لك وحدك.</translation>
    </message>
    <message>
        <source>Ou touchez le haut-parleur.</source>
        <translation>أو يرجى لمس مكبر الصوت.</translation>
    </message>
    <message>
        <source>Les autres entendent aussi.</source>
        <translation>الآخرون يسمعون أيضًا.</translation>
    </message>
    <message>
        <source>Allez voir une personne à l’accueil.</source>
        <translation>يرجى التوجه إلى شخص في الاستقبال.</translation>
    </message>
    <message>
        <source>Cette langue est seulement écrite ici.</source>
        <translation>هذه اللغة هنا مكتوبة فقط، بلا صوت.</translation>
    </message>
    <message>
        <source>La voix</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>La borne parle.</source>
        <translation>الجهاز يتكلم.</translation>
    </message>
    <message>
        <source>Touchez une image pour l’écouter.</source>
        <translation>يرجى لمس صورة لسماعها.</translation>
    </message>
    <message>
        <source>Touchez encore pour la choisir.</source>
        <translation>يرجى لمسها مرة أخرى لاختيارها.</translation>
    </message>
    <message>
        <source>Haut-parleur</source>
        <translation>مكبر الصوت</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>الصوت %1</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Arrêter la voix</source>
        <translation>إيقاف الصوت</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>janvier</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>février</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>avril</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>juillet</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>août</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>septembre</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>octobre</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>novembre</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>décembre</source>
        <translation>ديسمبر</translation>
    </message>
</context>
<context>
    <name>NeedScreen</name>
    <message>
        <source>Quand avez-vous besoin d’aide&#xa0;?</source>
        <translation>متى تلزمك المساعدة؟</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé. Jetez le ticket.</source>
        <translation>الرقم %1 ملغى. يرجى رمي التذكرة.</translation>
    </message>
    <message>
        <source>Touchez une réponse.</source>
        <translation>يرجى لمس إجابة.</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé.</source>
        <translation>الرقم %1 ملغى.</translation>
    </message>
    <message>
        <source>%1 est annulé.</source>
        <translation>تم إلغاء %1.</translation>
    </message>
    <message>
        <source>Tout de suite</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Un entretien demain</source>
        <translation>مقابلة عمل غدًا</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: un entretien demain.</source>
        <translation>مثلًا: مقابلة عمل غدًا.</translation>
    </message>
    <message>
        <source>Bientôt</source>
        <translation>قريبًا</translation>
    </message>
    <message>
        <source>Me former cette année</source>
        <translation>دورة أو تكوين هذه السنة</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: me former cette année.</source>
        <translation>مثلًا: دورة أو تكوين هذه السنة.</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Penser à mon avenir</source>
        <translation>التفكير في مستقبلي</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: penser à mon avenir.</source>
        <translation>مثلًا: التفكير في مستقبلي.</translation>
    </message>
    <message>
        <source>Je ne sais pas. Quelqu’un va m’aider.</source>
        <translation>لا أعرف. هناك من سيساعدني.</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>Quelqu’un va m’aider.</source>
        <translation>هناك من سيساعدني.</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>Le code de votre preuve</source>
        <translation>رمز إثبات حضورك</translation>
    </message>
    <message>
        <source>Prenez la photo avec votre téléphone.</source>
        <translation>يرجى التقاط الصورة بهاتفك.</translation>
    </message>
    <message>
        <source>Mettez-vous devant l’écran. Prenez la photo avec votre téléphone.</source>
        <translation>يرجى البقاء أمام الشاشة. يرجى التقاط الصورة بهاتفك.</translation>
    </message>
    <message numerus="yes">
        <source>Cet écran se ferme dans %n seconde(s).</source>
        <translation>
            <numerusform>تُغلق هذه الشاشة بعد ثوانٍ: %n.</numerusform>
            <numerusform>تُغلق هذه الشاشة بعد ثوانٍ: %n.</numerusform>
            <numerusform>تُغلق هذه الشاشة بعد ثوانٍ: %n.</numerusform>
            <numerusform>تُغلق هذه الشاشة بعد ثوانٍ: %n.</numerusform>
            <numerusform>تُغلق هذه الشاشة بعد ثوانٍ: %n.</numerusform>
            <numerusform>تُغلق هذه الشاشة بعد ثوانٍ: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cette preuve est seulement un essai.</source>
        <translation>هذا الإثبات تجربة فقط.</translation>
    </message>
    <message>
        <source>J’ai ma photo</source>
        <translation>لديّ صورتي</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Ce code n’est pas le bon.</source>
        <translation>هذا الرمز غير صحيح.</translation>
    </message>
    <message numerus="yes">
        <source>Attendez encore %n seconde(s).</source>
        <translation>
            <numerusform>ثواني الانتظار المتبقية: %n.</numerusform>
            <numerusform>ثواني الانتظار المتبقية: %n.</numerusform>
            <numerusform>ثواني الانتظار المتبقية: %n.</numerusform>
            <numerusform>ثواني الانتظار المتبقية: %n.</numerusform>
            <numerusform>ثواني الانتظار المتبقية: %n.</numerusform>
            <numerusform>ثواني الانتظار المتبقية: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Il n’y a pas encore de code. Voir le mode d’emploi.</source>
        <translation>لا يوجد رمز بعد. يرجى قراءة دليل الاستعمال.</translation>
    </message>
    <message>
        <source>Cette page est pour l’accueil.</source>
        <translation>هذه الصفحة لموظفي الاستقبال.</translation>
    </message>
    <message>
        <source>Code de l’accueil</source>
        <translation>رمز الاستقبال</translation>
    </message>
    <message numerus="yes">
        <source>%n chiffre(s)</source>
        <translation>
            <numerusform>عدد الأرقام: %n</numerusform>
            <numerusform>عدد الأرقام: %n</numerusform>
            <numerusform>عدد الأرقام: %n</numerusform>
            <numerusform>عدد الأرقام: %n</numerusform>
            <numerusform>عدد الأرقام: %n</numerusform>
            <numerusform>عدد الأرقام: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Fermer cette page</source>
        <translation>إغلاق هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>PresenceScreen</name>
    <message>
        <source>Preuve de présence</source>
        <translation>إثبات حضور</translation>
    </message>
    <message>
        <source>Une preuve de votre présence</source>
        <translation>إثبات حضورك</translation>
    </message>
    <message>
        <source>Vous la faites seul. Vous seul la gardez.</source>
        <translation>هذا الإثبات من صنعك وحدك. ويبقى معك وحدك.</translation>
    </message>
    <message>
        <source>Papier sans photo</source>
        <translation>ورقة بلا صورة</translation>
    </message>
    <message>
        <source>Le lieu, la date et un code.</source>
        <translation>المكان والتاريخ ورمز.</translation>
    </message>
    <message>
        <source>Photo avec mon téléphone</source>
        <translation>صورة بهاتفي</translation>
    </message>
    <message>
        <source>Avec mon téléphone</source>
        <translation>بهاتفي</translation>
    </message>
    <message>
        <source>La borne ne prend pas de photo.</source>
        <translation>الجهاز لا يلتقط أي صورة.</translation>
    </message>
    <message>
        <source>Papier avec une photo de moi</source>
        <translation>ورقة عليها صورتي</translation>
    </message>
    <message>
        <source>Papier avec photo</source>
        <translation>ورقة مع صورة</translation>
    </message>
    <message>
        <source>La borne efface la photo tout de suite.</source>
        <translation>يمسح الجهاز الصورة فورًا.</translation>
    </message>
    <message>
        <source>La preuve dit le jour</source>
        <translation>الإثبات يذكر اليوم</translation>
    </message>
    <message>
        <source>La preuve dit l’heure</source>
        <translation>الإثبات يذكر الساعة</translation>
    </message>
    <message>
        <source>La preuve dit la minute</source>
        <translation>الإثبات يذكر الدقيقة</translation>
    </message>
    <message>
        <source>Le papier ne sort pas en ce moment.</source>
        <translation>لا يخرج الورق حاليًا.</translation>
    </message>
    <message>
        <source>Que dit la preuve&#xa0;?</source>
        <translation>ماذا يذكر الإثبات؟</translation>
    </message>
    <message>
        <source>Le jour</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>L’heure</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>La minute</source>
        <translation>الدقيقة</translation>
    </message>
    <message>
        <source>La borne n’est pas sûre de l’heure.</source>
        <translation>الجهاز غير متأكد من الوقت.</translation>
    </message>
    <message>
        <source>La borne ne peut pas signer de preuve.</source>
        <translation>لا يستطيع الجهاز توقيع إثبات.</translation>
    </message>
    <message>
        <source>Vous pouvez prendre un ticket.</source>
        <translation>يمكنك أخذ تذكرة.</translation>
    </message>
    <message>
        <source>Allez voir une personne à l’accueil.</source>
        <translation>يرجى التوجه إلى شخص في الاستقبال.</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>Il n’y a plus de papier.</source>
        <translation>لم يبق ورق.</translation>
    </message>
    <message>
        <source>L’imprimante est ouverte.</source>
        <translation>الطابعة مفتوحة.</translation>
    </message>
    <message>
        <source>L’imprimante est bloquée.</source>
        <translation>الطابعة عالقة.</translation>
    </message>
    <message>
        <source>L’imprimante est trop chaude.</source>
        <translation>الطابعة ساخنة جدًا.</translation>
    </message>
    <message>
        <source>L’imprimante est arrêtée.</source>
        <translation>الطابعة متوقفة.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas.</source>
        <translation>الطابعة لا تستجيب.</translation>
    </message>
    <message>
        <source>L’imprimante est prête.</source>
        <translation>الطابعة جاهزة.</translation>
    </message>
    <message>
        <source>Le rouleau est presque fini.</source>
        <translation>اللفافة على وشك الانتهاء.</translation>
    </message>
    <message>
        <source>Préparez un nouveau rouleau.</source>
        <translation>يرجى تحضير لفافة جديدة.</translation>
    </message>
    <message>
        <source>Mettez un rouleau. La borne reprend seule.</source>
        <translation>يرجى وضع لفافة. يتابع الجهاز العمل وحده.</translation>
    </message>
    <message>
        <source>Fermez le capot. La borne reprend seule.</source>
        <translation>يرجى إغلاق الغطاء. يتابع الجهاز العمل وحده.</translation>
    </message>
    <message>
        <source>Le couteau est bloqué.</source>
        <translation>السكين عالق.</translation>
    </message>
    <message>
        <source>Éteignez l’imprimante. Enlevez le papier coincé. Rallumez-la.</source>
        <translation>يرجى إطفاء الطابعة. يرجى إخراج الورق العالق ثم إعادة تشغيلها.</translation>
    </message>
    <message>
        <source>Attendez 5 minutes. La borne reprend seule.</source>
        <translation>يرجى الانتظار 5 دقائق. يتابع الجهاز العمل وحده.</translation>
    </message>
    <message>
        <source>Éteignez-la, puis rallumez-la.</source>
        <translation>يرجى إطفاؤها ثم إعادة تشغيلها.</translation>
    </message>
    <message>
        <source>Regardez la prise et le câble.</source>
        <translation>يرجى فحص القابس والسلك.</translation>
    </message>
    <message>
        <source>L’imprimante ne dit pas son état.</source>
        <translation>الطابعة لا تقول حالتها.</translation>
    </message>
    <message>
        <source>Faites un essai.</source>
        <translation>يرجى طباعة تجربة.</translation>
    </message>
    <message>
        <source>en attente</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>قيد الطباعة</translation>
    </message>
    <message>
        <source>envoyé</source>
        <translation>تم الإرسال</translation>
    </message>
    <message>
        <source>imprimé</source>
        <translation>تمت الطباعة</translation>
    </message>
    <message>
        <source>pas imprimé</source>
        <translation>لم تتم الطباعة</translation>
    </message>
    <message>
        <source>pas complet</source>
        <translation>غير كاملة</translation>
    </message>
    <message>
        <source>pas sûr</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>annulé</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>sur l’écran</source>
        <translation>على الشاشة</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Preuve de présence</source>
        <translation>إثبات حضور</translation>
    </message>
    <message>
        <source>Faite par la personne elle-même, à la borne.</source>
        <translation>صنعه الشخص بنفسه على الجهاز.</translation>
    </message>
    <message>
        <source>Lieu&#xa0;:</source>
        <translation>المكان:</translation>
    </message>
    <message>
        <source>Date&#xa0;:</source>
        <translation>التاريخ:</translation>
    </message>
    <message>
        <source>Heure à {town}&#xa0;:</source>
        <translation>الوقت في {town}:</translation>
    </message>
    <message>
        <source>entre {begin} et {end}</source>
        <translation>بين {begin} و{end}</translation>
    </message>
    <message>
        <source>Ce papier est un essai, sans valeur.</source>
        <translation>هذه الورقة تجربة بلا قيمة.</translation>
    </message>
    <message>
        <source>Photographiez ce papier&#xa0;: l’encre pâlit.</source>
        <translation>يرجى تصوير هذه الورقة: الحبر يبهت.</translation>
    </message>
    <message>
        <source>Nom, si vous voulez l’écrire&#xa0;:</source>
        <translation>الاسم، إن أردت كتابته:</translation>
    </message>
    <message>
        <source>La Cité des métiers accueille chaque personne gratuitement, sans rendez-vous et sans nom.</source>
        <translation>تستقبل مدينة المهن كل شخص مجانًا، بلا موعد وبلا اسم.</translation>
    </message>
    <message>
        <source>Elle ne délivre pas d’attestation à la demande d’un autre organisme.</source>
        <translation>لا تصدر شهادة بطلب من هيئة أخرى.</translation>
    </message>
    <message>
        <source>La personne a donc produit cette preuve elle-même.</source>
        <translation>لذلك صنع الشخص هذا الإثبات بنفسه.</translation>
    </message>
    <message>
        <source>Le guide du label Cité des métiers indique que cette preuve devrait être acceptée.</source>
        <translation>يذكر دليل علامة مدينة المهن أن هذا الإثبات ينبغي قبوله.</translation>
    </message>
    <message>
        <source>La borne ne garde ni nom, ni photo.</source>
        <translation>الجهاز لا يحفظ الاسم ولا الصورة.</translation>
    </message>
    <message>
        <source>Pour l’organisme qui reçoit ce papier</source>
        <translation>إلى الهيئة التي تتلقى هذه الورقة</translation>
    </message>
    <message>
        <source>Comparez la personne avec la photo du code, pas avec celle du papier.</source>
        <translation>يرجى مقارنة الشخص بالصورة التي في الرمز، لا بصورة الورقة.</translation>
    </message>
    <message>
        <source>Pour vérifier le code, tapez cette adresse&#xa0;:</source>
        <translation>للتحقق من الرمز، يرجى كتابة هذا العنوان:</translation>
    </message>
</context>
<context>
    <name>ProofScreen</name>
    <message>
        <source>Votre preuve de présence</source>
        <translation>إثبات حضورك</translation>
    </message>
    <message>
        <source>Le papier n’est pas sorti.</source>
        <translation>لم تخرج الورقة.</translation>
    </message>
    <message>
        <source>Votre papier va sortir.</source>
        <translation>ستخرج ورقتك.</translation>
    </message>
    <message>
        <source>Prenez votre papier à gauche.</source>
        <translation>يرجى أخذ ورقتك من اليسار.</translation>
    </message>
    <message>
        <source>Prenez votre papier à droite.</source>
        <translation>يرجى أخذ ورقتك من اليمين.</translation>
    </message>
    <message>
        <source>Prenez votre papier en bas.</source>
        <translation>يرجى أخذ ورقتك من الأسفل.</translation>
    </message>
    <message>
        <source>Prenez ce code en photo avec votre téléphone.</source>
        <translation>يرجى تصوير هذا الرمز بهاتفك.</translation>
    </message>
    <message>
        <source>La photo est effacée. Le papier est à vous.</source>
        <translation>تم مسح الصورة. الورقة لك.</translation>
    </message>
    <message>
        <source>Vous seul avez cette preuve.</source>
        <translation>هذا الإثبات معك وحدك.</translation>
    </message>
    <message>
        <source>Prenez le papier en photo. L’encre pâlit avec le temps.</source>
        <translation>يرجى تصوير الورقة. الحبر يبهت مع الوقت.</translation>
    </message>
    <message>
        <source>Cette preuve est seulement un essai.</source>
        <translation>هذا الإثبات تجربة فقط.</translation>
    </message>
    <message>
        <source>Ce code est le même que sur le papier. Il contient votre photo.</source>
        <translation>هذا الرمز هو نفسه على الورقة. وهو يحتوي على صورتك.</translation>
    </message>
    <message>
        <source>Le code de votre preuve</source>
        <translation>رمز إثبات حضورك</translation>
    </message>
    <message>
        <source>Imprimer encore</source>
        <translation>طباعة مرة أخرى</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>انتهيتُ</translation>
    </message>
</context>
<context>
    <name>ReleaseScreen</name>
    <message>
        <source>Avant</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>ReleasesScreen</name>
    <message>
        <source>Les relevés</source>
        <translation>الكشوف</translation>
    </message>
    <message>
        <source>Les relevés de la borne</source>
        <translation>كشوف هذا الجهاز</translation>
    </message>
    <message>
        <source>Il n’y a pas encore de relevé.</source>
        <translation>لا يوجد كشف بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n numéro(s)</source>
        <translation>
            <numerusform>الأرقام: %n</numerusform>
            <numerusform>الأرقام: %n</numerusform>
            <numerusform>الأرقام: %n</numerusform>
            <numerusform>الأرقام: %n</numerusform>
            <numerusform>الأرقام: %n</numerusform>
            <numerusform>الأرقام: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Plus récents</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Plus anciens</source>
        <translation>الأقدم</translation>
    </message>
</context>
<context>
    <name>ScreenFrame</name>
    <message>
        <source>Retour</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Quelqu’un va m’aider.</source>
        <translation>هناك من سيساعدني.</translation>
    </message>
    <message>
        <source>Vous pouvez vous asseoir.</source>
        <translation>يمكنك الجلوس.</translation>
    </message>
    <message>
        <source>Nous appelons les numéros dans l’ordre.</source>
        <translation>ننادي الأرقام بالترتيب.</translation>
    </message>
    <message>
        <source>Gratuit. Sans nom.</source>
        <translation>مجاني. بلا اسم.</translation>
    </message>
    <message>
        <source>Essai de l’imprimante</source>
        <translation>تجربة الطابعة</translation>
    </message>
    <message>
        <source>Ce papier n’est pas un ticket.</source>
        <translation>هذه الورقة ليست تذكرة.</translation>
    </message>
    <message>
        <source>Un trait fin par millimètre, sur toute la largeur.</source>
        <translation>خط رفيع لكل مليمتر على كل العرض.</translation>
    </message>
    <message>
        <source>Le code est bien lu.</source>
        <translation>تمت قراءة الرمز جيدًا.</translation>
    </message>
    <message>
        <source>Lisez ce code avec un téléphone.</source>
        <translation>يرجى قراءة هذا الرمز بهاتف.</translation>
    </message>
    <message>
        <source>Ce papier n’est pas complet.</source>
        <translation>هذه الورقة غير كاملة.</translation>
    </message>
</context>
<context>
    <name>ThemeScreen</name>
    <message>
        <source>Quel est votre sujet&#xa0;?</source>
        <translation>ما موضوع زيارتك؟</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé. Jetez le ticket.</source>
        <translation>الرقم %1 ملغى. يرجى رمي التذكرة.</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé.</source>
        <translation>الرقم %1 ملغى.</translation>
    </message>
    <message>
        <source>%1 est annulé.</source>
        <translation>تم إلغاء %1.</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>Voir la suite</source>
        <translation>عرض المزيد</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Votre numéro</source>
        <translation>رقمك</translation>
    </message>
    <message>
        <source>Votre numéro est le %1.</source>
        <translation>رقمك هو %1.</translation>
    </message>
    <message>
        <source>Vous pouvez vous asseoir.</source>
        <translation>يمكنك الجلوس.</translation>
    </message>
    <message>
        <source>Vous pouvez vous asseoir. Nous appelons les numéros dans l’ordre.</source>
        <translation>يمكنك الجلوس. ننادي الأرقام بالترتيب.</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>انتهيتُ</translation>
    </message>
    <message>
        <source>J’ai fait une erreur</source>
        <translation>أخطأتُ</translation>
    </message>
    <message>
        <source>Preuve de présence</source>
        <translation>إثبات حضور</translation>
    </message>
    <message>
        <source>Je veux une preuve de présence</source>
        <translation>أريد إثبات حضور</translation>
    </message>
    <message>
        <source>Prenez votre ticket à gauche.</source>
        <translation>يرجى أخذ تذكرتك من اليسار.</translation>
    </message>
    <message>
        <source>Prenez votre ticket à droite.</source>
        <translation>يرجى أخذ تذكرتك من اليمين.</translation>
    </message>
    <message>
        <source>Prenez votre ticket en bas.</source>
        <translation>يرجى أخذ تذكرتك من الأسفل.</translation>
    </message>
    <message>
        <source>Votre ticket va sortir. Attendez un peu.</source>
        <translation>ستخرج تذكرتك. يرجى الانتظار قليلًا.</translation>
    </message>
    <message>
        <source>Le ticket n’est pas sorti.</source>
        <translation>لم تخرج التذكرة.</translation>
    </message>
    <message>
        <source>Il n’y a pas de ticket en papier.</source>
        <translation>لا توجد تذكرة من ورق.</translation>
    </message>
    <message>
        <source>Votre numéro est gardé&#xa0;: %1.</source>
        <translation>رقمك محفوظ: %1.</translation>
    </message>
    <message>
        <source>Notez-le ou dites-le à l’accueil.</source>
        <translation>يرجى كتابته أو ذكره في الاستقبال.</translation>
    </message>
    <message>
        <source>Notez votre numéro.</source>
        <translation>يرجى كتابة رقمك.</translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>Oui</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>La borne parle.</source>
        <translation>الجهاز يتكلم.</translation>
    </message>
    <message>
        <source>Touchez une image pour l’écouter.</source>
        <translation>يرجى لمس صورة لسماعها.</translation>
    </message>
    <message>
        <source>Touchez encore pour la choisir.</source>
        <translation>يرجى لمسها مرة أخرى لاختيارها.</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>الصوت %1</translation>
    </message>
    <message>
        <source>activé</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>désactivé</source>
        <translation>غير مفعّل</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Suite</source>
        <extracomment>At most 8 letters.</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>وقفة</translation>
    </message>
    <message>
        <source>Répéter</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Avant</source>
        <extracomment>The control before this one. At most 8 letters.</extracomment>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Choisir</source>
        <extracomment>Press what was heard last. At most 8 letters.</extracomment>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Après</source>
        <extracomment>The control after this one. At most 8 letters.</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <extracomment>Loudness, 1 to 5. At most 10 letters.</extracomment>
        <translation>الصوت %1</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Horloge</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Papier</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Imprimante</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Envoi</source>
        <extracomment>One word for the staff: what needs a look. Totals wait to be sent.</extracomment>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Disque</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Bienvenue</source>
        <translation>أهلًا وسهلًا</translation>
    </message>
    <message>
        <source>C’est gratuit.</source>
        <translation>الخدمة مجانية.</translation>
    </message>
    <message>
        <source>Vous venez sans rendez-vous.</source>
        <translation>لا حاجة إلى موعد.</translation>
    </message>
    <message>
        <source>Vous ne donnez pas votre nom.</source>
        <translation>لا نطلب اسمك.</translation>
    </message>
    <message>
        <source>Gratuit</source>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>Sans rendez-vous</source>
        <translation>بلا موعد</translation>
    </message>
    <message>
        <source>Sans nom</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Gratuit. Sans nom.</source>
        <translation>مجاني. بلا اسم.</translation>
    </message>
    <message>
        <source>Preuve de présence</source>
        <translation>إثبات حضور</translation>
    </message>
    <message>
        <source>Ce que la borne garde et envoie</source>
        <translation>ماذا يحفظ الجهاز وماذا يرسل</translation>
    </message>
    <message>
        <source>Choisissez votre langue.</source>
        <translation>يرجى اختيار لغتك.</translation>
    </message>
    <message>
        <source>Votre langue</source>
        <translation>لغتك</translation>
    </message>
</context>
</TS>
