<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="fr">
<context>
    <name>Bar</name>
    <message>
        <source>Aide</source>
        <translatorcomment>review: machine. No native speaker has read this catalogue.</translatorcomment>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Écouter</source>
        <extracomment>The screens are read aloud. At most 10 letters.</extracomment>
        <translation>Dinle</translation>
    </message>
    <message>
        <source>Plus grand</source>
        <extracomment>Makes all words larger. At most 10 letters.</extracomment>
        <translation>Büyüt</translation>
    </message>
    <message>
        <source>Contraste</source>
        <extracomment>Yellow on black. At most 10 letters.</extracomment>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <extracomment>Everything to touch stands lower. At most 10 letters.</extracomment>
        <translation>Aşağı al</translation>
    </message>
    <message>
        <source>Affichage</source>
        <extracomment>How the screens are shown. At most 10 letters.</extracomment>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Dil</translation>
    </message>
</context>
<context>
    <name>CameraScreen</name>
    <message>
        <source>La caméra ne marche pas.</source>
        <translation>Kamera çalışmıyor.</translation>
    </message>
    <message>
        <source>Voici votre photo.</source>
        <translation>İşte fotoğrafınız.</translation>
    </message>
    <message>
        <source>Votre photo</source>
        <translation>Fotoğrafınız</translation>
    </message>
    <message>
        <source>Ce que voit la caméra</source>
        <translation>Kameranın gördüğü</translation>
    </message>
    <message>
        <source>Caméra allumée</source>
        <translation>Kamera açık</translation>
    </message>
    <message>
        <source>Caméra éteinte</source>
        <translation>Kamera kapalı</translation>
    </message>
    <message>
        <source>La caméra est allumée.</source>
        <translation>Kamera açık.</translation>
    </message>
    <message>
        <source>La caméra est éteinte.</source>
        <translation>Kamera kapalı.</translation>
    </message>
    <message>
        <source>La caméra s’allume. Attendez un peu.</source>
        <translation>Kamera açılıyor. Biraz bekleyin.</translation>
    </message>
    <message>
        <source>Mettez votre visage dans l’ovale.</source>
        <translation>Yüzünüzü ovalin içine getirin.</translation>
    </message>
    <message>
        <source>Regardez la caméra.</source>
        <translation>Kameraya bakın.</translation>
    </message>
    <message>
        <source>La photo n’est pas encore sur le papier.</source>
        <translation>Fotoğraf henüz kâğıtta değil.</translation>
    </message>
    <message>
        <source>Vous pouvez faire une preuve sans photo.</source>
        <translation>Fotoğrafsız kanıt alabilirsiniz.</translation>
    </message>
    <message>
        <source>Regardez vers le bip.</source>
        <translation>Bip sesine doğru bakın.</translation>
    </message>
    <message>
        <source>Prendre la photo</source>
        <translation>Fotoğrafı çek</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Yeniden çek</translation>
    </message>
    <message>
        <source>Papier sans photo</source>
        <translation>Fotoğrafsız kâğıt</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>Hepsini sil</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>La borne dit&#xa0;: {day}, {time}.</source>
        <translation>Kioska göre: {day}, {time}.</translation>
    </message>
    <message>
        <source>L’heure vient du réseau.</source>
        <translation>Saat bilgisi ağdan geliyor.</translation>
    </message>
    <message>
        <source>L’heure vient de l’horloge de la machine.</source>
        <translation>Saat bilgisi makinenin saatinden geliyor.</translation>
    </message>
    <message>
        <source>L’heure est confirmée pour aujourd’hui.</source>
        <translation>Saat bugün için onaylandı.</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>La caméra est éteinte. Elle s’allume seulement si vous dites oui.</source>
        <translation>Kamera kapalı. Sadece evet derseniz açılır.</translation>
    </message>
    <message>
        <source>La photo sert seulement à votre preuve.</source>
        <translation>Fotoğraf sadece kanıtınız içindir.</translation>
    </message>
    <message>
        <source>La borne imprime la photo. Puis elle l’efface tout de suite.</source>
        <translation>Kiosk fotoğrafı yazdırır. Sonra onu hemen siler.</translation>
    </message>
    <message>
        <source>Personne ici ne garde la photo. Elle ne va pas sur Internet.</source>
        <translation>Burada kimse fotoğrafı saklamaz. Fotoğraf internete gitmez.</translation>
    </message>
    <message>
        <source>La borne ne cherche pas qui vous êtes.</source>
        <translation>Kiosk kim olduğunuzu araştırmaz.</translation>
    </message>
    <message>
        <source>Le code sur le papier contient votre photo. Qui lit le code voit la photo.</source>
        <translation>Kâğıttaki kodda fotoğrafınız var. Kodu okuyan, fotoğrafı görür.</translation>
    </message>
    <message>
        <source>Quand on lit le code avec un téléphone, une page Internet s’ouvre. La photo reste dans le téléphone.</source>
        <translation>Kod telefonla okununca bir internet sayfası açılır. Fotoğraf telefonda kalır.</translation>
    </message>
    <message>
        <source>Vous pouvez dire non. Vous avez le même service.</source>
        <translation>Hayır diyebilirsiniz. Aynı hizmeti alırsınız.</translation>
    </message>
    <message>
        <source>Vous pouvez arrêter quand vous voulez.</source>
        <translation>İstediğiniz zaman durabilirsiniz.</translation>
    </message>
    <message>
        <source>Le responsable est %1. Vos droits sont affichés à l’accueil.</source>
        <translation>Sorumlu: %1. Haklarınızı danışmada okuyabilirsiniz.</translation>
    </message>
    <message>
        <source>Une photo de vous&#xa0;?</source>
        <translation>Fotoğrafınız olsun mu?</translation>
    </message>
    <message>
        <source>Voulez-vous une photo de vous sur le papier&#xa0;?</source>
        <translation>Kâğıtta fotoğrafınızı ister misiniz?</translation>
    </message>
    <message>
        <source>Lire la suite</source>
        <translation>Devamını oku</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>Oui, avec photo</source>
        <translation>Evet, fotoğraflı</translation>
    </message>
    <message>
        <source>Oui, je veux une photo</source>
        <translation>Evet, fotoğraf istiyorum</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Non, sans photo</source>
        <translation>Hayır, fotoğrafsız</translation>
    </message>
</context>
<context>
    <name>CountList</name>
    <message>
        <source>Numéros donnés</source>
        <translation>Verilen numaralar</translation>
    </message>
    <message>
        <source>Tout de suite</source>
        <translation>Hemen</translation>
    </message>
    <message>
        <source>Dans les prochains mois</source>
        <translation>Gelecek aylarda</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Daha sonra</translation>
    </message>
    <message>
        <source>Numéros annulés</source>
        <translation>İptal edilen numaralar</translation>
    </message>
    <message>
        <source>Papiers pas sortis</source>
        <translation>Çıkmayan kâğıtlar</translation>
    </message>
    <message>
        <source>Papiers pas complets</source>
        <translation>Eksik kâğıtlar</translation>
    </message>
    <message>
        <source>Papiers pas sûrs</source>
        <translation>Belirsiz kâğıtlar</translation>
    </message>
    <message>
        <source>Demandes d’aide</source>
        <translation>Yardım istekleri</translation>
    </message>
    <message>
        <source>Langues des numéros</source>
        <translation>Numaraların dilleri</translation>
    </message>
    <message>
        <source>Preuves de présence</source>
        <translation>Ziyaret kanıtları</translation>
    </message>
    <message>
        <source>Papier sans photo</source>
        <translation>Fotoğrafsız kâğıt</translation>
    </message>
    <message>
        <source>Avec un téléphone</source>
        <translation>Telefonla</translation>
    </message>
    <message>
        <source>Papier avec photo</source>
        <translation>Fotoğraflı kâğıt</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>Bilmiyorum</translation>
    </message>
</context>
<context>
    <name>Date</name>
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
        <translation>{first} ile {last} arası</translation>
    </message>
    <message>
        <source>{first} à {last}</source>
        <translation>{first} ile {last} arası</translation>
    </message>
    <message>
        <source>lundi</source>
        <translation>Pazartesi</translation>
    </message>
    <message>
        <source>mardi</source>
        <translation>Salı</translation>
    </message>
    <message>
        <source>mercredi</source>
        <translation>Çarşamba</translation>
    </message>
    <message>
        <source>jeudi</source>
        <translation>Perşembe</translation>
    </message>
    <message>
        <source>vendredi</source>
        <translation>Cuma</translation>
    </message>
    <message>
        <source>samedi</source>
        <translation>Cumartesi</translation>
    </message>
    <message>
        <source>dimanche</source>
        <translation>Pazar</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation>{date} {weekday}</translation>
    </message>
    <message>
        <source>janvier</source>
        <translation>Ocak</translation>
    </message>
    <message>
        <source>février</source>
        <translation>Şubat</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>Mart</translation>
    </message>
    <message>
        <source>avril</source>
        <translation>Nisan</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>Mayıs</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>Haziran</translation>
    </message>
    <message>
        <source>juillet</source>
        <translation>Temmuz</translation>
    </message>
    <message>
        <source>août</source>
        <translation>Ağustos</translation>
    </message>
    <message>
        <source>septembre</source>
        <translation>Eylül</translation>
    </message>
    <message>
        <source>octobre</source>
        <translation>Ekim</translation>
    </message>
    <message>
        <source>novembre</source>
        <translation>Kasım</translation>
    </message>
    <message>
        <source>décembre</source>
        <translation>Aralık</translation>
    </message>
</context>
<context>
    <name>DeskCounts</name>
    <message>
        <source>Barres</source>
        <extracomment>Figures with bars, or in a table. At most 8 letters.</extracomment>
        <translation>Çubuklar</translation>
    </message>
    <message>
        <source>Tableau</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <source>Suite</source>
        <extracomment>The next page of figures. At most 8 letters.</extracomment>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Jour</source>
        <extracomment>Today&apos;s figures. At most 8 letters.</extracomment>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Semaine</source>
        <extracomment>This week&apos;s figures. At most 8 letters.</extracomment>
        <translation>Hafta</translation>
    </message>
    <message>
        <source>Mois</source>
        <extracomment>This month&apos;s figures. At most 8 letters.</extracomment>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Heures</source>
        <extracomment>Figures by hour. At most 8 letters.</extracomment>
        <translation>Saatler</translation>
    </message>
    <message>
        <source>Sujets</source>
        <extracomment>Figures by need and subject. At most 8 letters.</extracomment>
        <translation>Konular</translation>
    </message>
    <message>
        <source>Langues</source>
        <extracomment>Figures by language, and proofs of presence. At most 8 letters.</extracomment>
        <translation>Diller</translation>
    </message>
    <message>
        <source>Envoi</source>
        <extracomment>How the sending of totals stands. At most 8 letters.</extracomment>
        <translation>Gönderim</translation>
    </message>
    <message>
        <source>Totaux</source>
        <extracomment>The totals of the days. At most 8 letters.</extracomment>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Il n’y a pas encore de chiffres.</source>
        <translation>Henüz sayı yok.</translation>
    </message>
</context>
<context>
    <name>DeskKiosk</name>
    <message>
        <source>Numéros sur l’écran seulement</source>
        <translation>Numaralar sadece ekranda</translation>
    </message>
    <message>
        <source>Fermer pour aujourd’hui</source>
        <translation>Bugünlük kapat</translation>
    </message>
    <message>
        <source>La borne ouvre seule le jour suivant.</source>
        <translation>Kiosk ertesi gün kendi kendine açılır.</translation>
    </message>
    <message>
        <source>Si c’est faux, réglez l’heure de la machine.</source>
        <translation>Yanlışsa makinenin saatini ayarlayın.</translation>
    </message>
    <message>
        <source>C’est juste</source>
        <translation>Bu doğru</translation>
    </message>
</context>
<context>
    <name>DeskPaper</name>
    <message>
        <source>Les numéros sont sur l’écran seulement.</source>
        <translation>Numaralar sadece ekranda.</translation>
    </message>
    <message>
        <source>Cette imprimante ne dit pas si le ticket est sorti.</source>
        <translation>Bu yazıcı, fişin çıkıp çıkmadığını bildirmiyor.</translation>
    </message>
    <message>
        <source>Nouveau rouleau&#xa0;: touchez le bouton.</source>
        <translation>Yeni rulo: düğmeye dokunun.</translation>
    </message>
    <message>
        <source>Le rouleau est presque fini.</source>
        <translation>Rulo neredeyse bitti.</translation>
    </message>
    <message numerus="yes">
        <source>Il reste environ %n mètre(s) de papier.</source>
        <translation>
            <numerusform>Yaklaşık %n metre kâğıt kaldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lettre pour les organismes</source>
        <translation>Kurumlar için mektup</translation>
    </message>
    <message>
        <source>Faire un essai</source>
        <translation>Deneme yazdır</translation>
    </message>
    <message>
        <source>Nouveau rouleau</source>
        <translation>Yeni rulo</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Page de l’accueil</source>
        <translation>Danışma sayfası</translation>
    </message>
    <message>
        <source>Papier</source>
        <extracomment>A leaf of the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>Tickets</source>
        <extracomment>A leaf of the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>Fişler</translation>
    </message>
    <message>
        <source>Chiffres</source>
        <extracomment>A leaf of the attendant&apos;s page: today&apos;s numbers. At most 8 letters.</extracomment>
        <translation>Sayılar</translation>
    </message>
    <message>
        <source>Borne</source>
        <extracomment>A leaf of the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Fermer</source>
        <extracomment>Leaves the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>L’impression est en cours.</source>
        <translation>Yazdırılıyor.</translation>
    </message>
    <message>
        <source>Le papier est sorti.</source>
        <translation>Kâğıt çıktı.</translation>
    </message>
    <message>
        <source>Le papier est envoyé. Regardez s’il est sorti.</source>
        <translation>Kâğıt gönderildi. Çıktı mı, bakın.</translation>
    </message>
    <message>
        <source>Le papier n’est pas sorti.</source>
        <translation>Kâğıt çıkmadı.</translation>
    </message>
    <message>
        <source>C’est fait.</source>
        <translation>Yapıldı.</translation>
    </message>
    <message>
        <source>Le disque ne marche pas. Rien n’est changé.</source>
        <translation>Disk çalışmıyor. Hiçbir şey değişmedi.</translation>
    </message>
</context>
<context>
    <name>DeskSending</name>
    <message>
        <source>Le réseau ne répond pas.</source>
        <translation>Ağ cevap vermiyor.</translation>
    </message>
    <message>
        <source>Le serveur ne prouve pas qui il est.</source>
        <translation>Sunucu kim olduğunu kanıtlamıyor.</translation>
    </message>
    <message>
        <source>Le serveur refuse le mot de passe.</source>
        <translation>Sunucu şifreyi kabul etmiyor.</translation>
    </message>
    <message>
        <source>Le dossier d’arrivée n’est pas là.</source>
        <translation>Hedef klasör yerinde değil.</translation>
    </message>
    <message>
        <source>Il n’y a plus de place à l’arrivée.</source>
        <translation>Hedefte boş yer kalmadı.</translation>
    </message>
    <message>
        <source>Le serveur refuse les relevés.</source>
        <translation>Sunucu raporları kabul etmiyor.</translation>
    </message>
    <message>
        <source>Le serveur ne marche pas bien.</source>
        <translation>Sunucu iyi çalışmıyor.</translation>
    </message>
    <message>
        <source>Le serveur a perdu un relevé.</source>
        <translation>Sunucu bir raporu kaybetti.</translation>
    </message>
    <message>
        <source>Un fichier de la borne n’est pas un relevé.</source>
        <translation>Kiosktaki bir dosya rapor değil.</translation>
    </message>
    <message>
        <source>Regardez le câble du réseau.</source>
        <translation>Ağ kablosuna bakın.</translation>
    </message>
    <message>
        <source>Il faut donner un autre mot de passe à la borne.</source>
        <translation>Kioska başka bir şifre verin.</translation>
    </message>
    <message>
        <source>Branchez la clé ou le disque.</source>
        <translation>Flaş belleği veya diski takın.</translation>
    </message>
    <message>
        <source>Il faut créer le dossier sur le serveur.</source>
        <translation>Sunucuda klasörü oluşturun.</translation>
    </message>
    <message>
        <source>Il faut faire de la place.</source>
        <translation>Yer açın.</translation>
    </message>
    <message>
        <source>Attendez. La borne essaie encore seule.</source>
        <translation>Bekleyin. Kiosk kendi kendine tekrar deniyor.</translation>
    </message>
    <message>
        <source>Appelez la personne qui s’occupe de la borne.</source>
        <translation>Kioskla ilgilenen kişiyi arayın.</translation>
    </message>
    <message>
        <source>Appelez la personne qui s’occupe du serveur.</source>
        <translation>Sunucuyla ilgilenen kişiyi arayın.</translation>
    </message>
    <message>
        <source>Les relevés vont dans un dossier.</source>
        <translation>Raporlar bir klasöre gidiyor.</translation>
    </message>
    <message>
        <source>Les relevés vont à %1.</source>
        <translation>Raporlar şuraya gidiyor: %1.</translation>
    </message>
    <message>
        <source>L’envoi a plus de 7 jours de retard.</source>
        <translation>Gönderim 7 günden fazla gecikti.</translation>
    </message>
    <message numerus="yes">
        <source>%n relevé(s) en attente.</source>
        <translation>
            <numerusform>%n rapor bekliyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout est envoyé.</source>
        <translation>Her şey gönderildi.</translation>
    </message>
    <message>
        <source>Dernier envoi complet&#xa0;: %1.</source>
        <translation>Son tam gönderim: %1.</translation>
    </message>
    <message>
        <source>La borne n’a pas encore tout envoyé.</source>
        <translation>Kiosk henüz her şeyi göndermedi.</translation>
    </message>
    <message>
        <source>La borne n’envoie rien.</source>
        <translation>Kiosk hiçbir şey göndermiyor.</translation>
    </message>
    <message>
        <source>Les relevés restent dans la borne.</source>
        <translation>Raporlar kioskta kalıyor.</translation>
    </message>
</context>
<context>
    <name>DeskTickets</name>
    <message>
        <source>Il n’y a pas encore de ticket aujourd’hui.</source>
        <translation>Bugün henüz fiş yok.</translation>
    </message>
    <message>
        <source>Imprimer une copie</source>
        <translation>Kopya yazdır</translation>
    </message>
    <message>
        <source>Annuler le %1</source>
        <translation>İptal et: %1</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Pas proposée&#xa0;: il manque des lettres</source>
        <translation>Sunulmuyor: bazı harfler eksik</translation>
    </message>
    <message>
        <source>Traduit par une machine</source>
        <translation>Bir makine çevirdi</translation>
    </message>
    <message>
        <source>Relu par 1 personne</source>
        <translation>1 kişi kontrol etti</translation>
    </message>
    <message>
        <source>Relu par 2 personnes</source>
        <translation>2 kişi kontrol etti</translation>
    </message>
    <message>
        <source>Langues</source>
        <translation>Diller</translation>
    </message>
</context>
<context>
    <name>DisplayScreen</name>
    <message>
        <source>Plus grand</source>
        <translation>Büyüt</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Aşağı al</translation>
    </message>
    <message>
        <source>Lecture facile</source>
        <extracomment>Letters for new readers, with more room between them.</extracomment>
        <translation>Kolay okuma</translation>
    </message>
    <message>
        <source>Plus de temps</source>
        <extracomment>The kiosk waits twice as long.</extracomment>
        <translation>Daha çok zaman</translation>
    </message>
    <message>
        <source>Sans mouvement</source>
        <extracomment>Nothing on the screen moves.</extracomment>
        <translation>Hareketsiz</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Voir la suite</source>
        <translation>Devamını gör</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>La borne a un problème.</source>
        <translation>Kioskta bir sorun var.</translation>
    </message>
    <message>
        <source>Vous voulez de l’aide&#xa0;?</source>
        <translation>Yardım ister misiniz?</translation>
    </message>
    <message>
        <source>Allez voir une personne à l’accueil.</source>
        <translation>Danışmadaki bir kişiye gidin.</translation>
    </message>
    <message>
        <source>Votre numéro est gardé&#xa0;: %1.</source>
        <translation>Numaranız kayıtlı: %1.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre faute.</source>
        <translation>Bu sizin hatanız değil.</translation>
    </message>
    <message>
        <source>Une personne vous aide. C’est gratuit.</source>
        <translation>Bir kişi size yardım eder. Bu ücretsizdir.</translation>
    </message>
    <message>
        <source>Ce que la borne garde</source>
        <translation>Kioskun sakladıkları</translation>
    </message>
    <message>
        <source>La voix</source>
        <translation>Ses</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>İşim bitti</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Vous êtes toujours là&#xa0;?</source>
        <translation>Hâlâ burada mısınız?</translation>
    </message>
    <message>
        <source>Touchez l’écran pour continuer.</source>
        <translation>Devam etmek için ekrana dokunun.</translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n seconde(s).</source>
        <translation>
            <numerusform>%n saniye kaldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sinon la borne efface vos choix.</source>
        <translation>Yoksa kiosk seçimlerinizi siler.</translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation>Evet, devam</translation>
    </message>
    <message>
        <source>Plus de temps</source>
        <translation>Daha çok zaman</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>İşim bitti</translation>
    </message>
</context>
<context>
    <name>KeptScreen</name>
    <message>
        <source>Rien ne part de cette borne.</source>
        <translation>Bu kiosktan dışarı hiçbir şey gitmez.</translation>
    </message>
    <message>
        <source>La borne copie les relevés dans un dossier.</source>
        <translation>Kiosk raporları bir klasöre kopyalar.</translation>
    </message>
    <message>
        <source>La borne envoie les relevés à %1.</source>
        <translation>Kiosk raporları şuraya gönderir: %1.</translation>
    </message>
    <message>
        <source>Ce que la borne garde</source>
        <translation>Kioskun sakladıkları</translation>
    </message>
    <message>
        <source>Ce que la borne garde et envoie</source>
        <translation>Kioskun sakladıkları ve gönderdikleri</translation>
    </message>
    <message>
        <source>Rien ici ne parle de vous.</source>
        <translation>Burada sizinle ilgili hiçbir şey yok.</translation>
    </message>
    <message>
        <source>Les numéros restent jusqu’à cette nuit.</source>
        <translation>Numaralar bu geceye kadar kalır.</translation>
    </message>
    <message>
        <source>La borne ne garde ni nom, ni photo.</source>
        <translation>Kiosk isim ve fotoğraf saklamaz.</translation>
    </message>
    <message>
        <source>Elle ne garde pas l’heure de votre visite.</source>
        <translation>Ziyaretinizin saatini saklamaz.</translation>
    </message>
    <message>
        <source>Les totaux du jour restent 13 mois.</source>
        <translation>Günün toplamları 13 ay kalır.</translation>
    </message>
    <message>
        <source>Ensuite il reste les totaux du mois.</source>
        <translation>Sonra ayın toplamları kalır.</translation>
    </message>
    <message>
        <source>Un relevé est une feuille de totaux.</source>
        <translation>Rapor, toplamları gösteren bir sayfadır.</translation>
    </message>
    <message>
        <source>Il parle d’un jour ou d’un mois fini.</source>
        <translation>Rapor, biten bir günü veya ayı anlatır.</translation>
    </message>
    <message>
        <source>Lire la suite</source>
        <translation>Devamını oku</translation>
    </message>
    <message>
        <source>Lire les relevés</source>
        <translation>Raporları oku</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Commencer</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>L’accueil est fermé aujourd’hui.</source>
        <translation>Danışma bugün kapalı.</translation>
    </message>
    <message>
        <source>Une machine a traduit ces mots.</source>
        <translation>Bu metni bir makine çevirdi.</translation>
    </message>
    <message>
        <source>Autres langues</source>
        <translation>Diğer diller</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Votre langue</source>
        <translation>Diliniz</translation>
    </message>
    <message>
        <source>Choisissez votre langue.</source>
        <translation>Dilinizi seçin.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Madame, Monsieur,</source>
        <translation>Sayın ilgili,</translation>
    </message>
    <message>
        <source>Vous demandez une attestation à une personne venue à la Cité des métiers.</source>
        <translation>Cité des métiers merkezine gelen bir kişiden belge istiyorsunuz.</translation>
    </message>
    <message>
        <source>Nous accueillons chaque personne gratuitement.</source>
        <translation>Herkesi ücretsiz karşılıyoruz.</translation>
    </message>
    <message>
        <source>C’est sans rendez-vous, et sans demander son nom.</source>
        <translation>Randevu gerekmez, isim sormayız.</translation>
    </message>
    <message>
        <source>Nous ne pouvons donc pas délivrer d’attestation à son nom.</source>
        <translation>Bu yüzden o kişinin ismine belge veremeyiz.</translation>
    </message>
    <message>
        <source>La personne peut produire elle-même une preuve de présence, à notre borne.</source>
        <translation>Kişi, ziyaret kanıtını kioskumuzda kendisi hazırlayabilir.</translation>
    </message>
    <message>
        <source>Elle choisit seule de la produire et de la montrer.</source>
        <translation>Kanıtı hazırlamak ve göstermek kişinin kendi seçimidir.</translation>
    </message>
    <message>
        <source>Cette preuve porte le lieu, la date et l’heure.</source>
        <translation>Bu kanıtta yer, tarih ve saat yazar.</translation>
    </message>
    <message>
        <source>Vous pouvez vérifier sa signature.</source>
        <translation>İmzasını kontrol edebilirsiniz.</translation>
    </message>
    <message>
        <source>Le guide du label Cité des métiers indique qu’elle devrait être acceptée.</source>
        <translation>Cité des métiers kalite etiketinin kılavuzuna göre bu kanıtın kabul edilmesi beklenir.</translation>
    </message>
    <message>
        <source>Venir ici est une démarche utile pour son projet professionnel.</source>
        <translation>Buraya gelmek, kişinin mesleki planı için yararlı bir adımdır.</translation>
    </message>
    <message>
        <source>Date&#xa0;:</source>
        <translation>Tarih:</translation>
    </message>
    <message>
        <source>Cachet du centre&#xa0;:</source>
        <translation>Merkezin kaşesi:</translation>
    </message>
</context>
<context>
    <name>ListenScreen</name>
    <message>
        <source>Branchez un casque.</source>
        <translation>Kulaklık takın.</translation>
    </message>
    <message>
        <source>Vous seul entendez.</source>
        <translation>Sadece siz duyarsınız.</translation>
    </message>
    <message>
        <source>Ou touchez le haut-parleur.</source>
        <translation>Ya da hoparlöre dokunun.</translation>
    </message>
    <message>
        <source>Les autres entendent aussi.</source>
        <translation>Başkaları da duyar.</translation>
    </message>
    <message>
        <source>Cette langue est seulement écrite ici.</source>
        <translation>Bu dil burada sadece yazılıdır.</translation>
    </message>
    <message>
        <source>Allez voir une personne à l’accueil.</source>
        <translation>Danışmadaki bir kişiye gidin.</translation>
    </message>
    <message>
        <source>La voix</source>
        <translation>Ses</translation>
    </message>
    <message>
        <source>Écouter la borne</source>
        <translation>Kiosku dinle</translation>
    </message>
    <message>
        <source>La borne parle.</source>
        <translation>Kiosk konuşuyor.</translation>
    </message>
    <message>
        <source>Touchez une image pour l’écouter.</source>
        <translation>Dinlemek için bir resme dokunun.</translation>
    </message>
    <message>
        <source>Touchez encore pour la choisir.</source>
        <translation>Seçmek için tekrar dokunun.</translation>
    </message>
    <message>
        <source>Haut-parleur</source>
        <translation>Hoparlör</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Ses %1</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Arrêter la voix</source>
        <translation>Sesi durdur</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>janvier</source>
        <translation>Ocak</translation>
    </message>
    <message>
        <source>février</source>
        <translation>Şubat</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>Mart</translation>
    </message>
    <message>
        <source>avril</source>
        <translation>Nisan</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>Mayıs</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>Haziran</translation>
    </message>
    <message>
        <source>juillet</source>
        <translation>Temmuz</translation>
    </message>
    <message>
        <source>août</source>
        <translation>Ağustos</translation>
    </message>
    <message>
        <source>septembre</source>
        <translation>Eylül</translation>
    </message>
    <message>
        <source>octobre</source>
        <translation>Ekim</translation>
    </message>
    <message>
        <source>novembre</source>
        <translation>Kasım</translation>
    </message>
    <message>
        <source>décembre</source>
        <translation>Aralık</translation>
    </message>
</context>
<context>
    <name>NeedScreen</name>
    <message>
        <source>%1 est annulé.</source>
        <translation>%1 iptal edildi.</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé.</source>
        <translation>%1 numarası iptal edildi.</translation>
    </message>
    <message>
        <source>Quand avez-vous besoin d’aide&#xa0;?</source>
        <translation>Ne zaman yardıma ihtiyacınız var?</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé. Jetez le ticket.</source>
        <translation>%1 numarası iptal edildi. Fişi atın.</translation>
    </message>
    <message>
        <source>Touchez une réponse.</source>
        <translation>Bir cevaba dokunun.</translation>
    </message>
    <message>
        <source>Tout de suite</source>
        <translation>Hemen</translation>
    </message>
    <message>
        <source>Un entretien demain</source>
        <translation>Yarın iş görüşmesi</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: un entretien demain.</source>
        <translation>Örneğin: yarın iş görüşmesi.</translation>
    </message>
    <message>
        <source>Bientôt</source>
        <translation>Yakında</translation>
    </message>
    <message>
        <source>Me former cette année</source>
        <translation>Bu yıl eğitim almak</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: me former cette année.</source>
        <translation>Örneğin: bu yıl eğitim almak.</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Daha sonra</translation>
    </message>
    <message>
        <source>Penser à mon avenir</source>
        <translation>Geleceğimi düşünmek</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: penser à mon avenir.</source>
        <translation>Örneğin: geleceğimi düşünmek.</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>Bilmiyorum</translation>
    </message>
    <message>
        <source>Je ne sais pas. Quelqu’un va m’aider.</source>
        <translation>Bilmiyorum. Biri bana yardım edecek.</translation>
    </message>
    <message>
        <source>Quelqu’un va m’aider.</source>
        <translation>Biri bana yardım edecek.</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>Le code de votre preuve</source>
        <translation>Kanıtınızın kodu</translation>
    </message>
    <message>
        <source>Cette preuve est seulement un essai.</source>
        <translation>Bu kanıt sadece bir denemedir.</translation>
    </message>
    <message>
        <source>Prenez la photo avec votre téléphone.</source>
        <translation>Fotoğrafı telefonunuzla çekin.</translation>
    </message>
    <message>
        <source>Mettez-vous devant l’écran. Prenez la photo avec votre téléphone.</source>
        <translation>Ekranın önünde durun. Fotoğrafı telefonunuzla çekin.</translation>
    </message>
    <message numerus="yes">
        <source>Cet écran se ferme dans %n seconde(s).</source>
        <translation>
            <numerusform>Bu ekran %n saniye sonra kapanır.</numerusform>
        </translation>
    </message>
    <message>
        <source>J’ai ma photo</source>
        <translation>Fotoğrafımı çektim</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Ce code n’est pas le bon.</source>
        <translation>Bu kod doğru değil.</translation>
    </message>
    <message numerus="yes">
        <source>Attendez encore %n seconde(s).</source>
        <translation>
            <numerusform>%n saniye daha bekleyin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Il n’y a pas encore de code. Voir le mode d’emploi.</source>
        <translation>Henüz kod yok. Kullanım kılavuzuna bakın.</translation>
    </message>
    <message>
        <source>Cette page est pour l’accueil.</source>
        <translation>Bu sayfa danışma içindir.</translation>
    </message>
    <message>
        <source>Code de l’accueil</source>
        <translation>Danışma kodu</translation>
    </message>
    <message numerus="yes">
        <source>%n chiffre(s)</source>
        <translation>
            <numerusform>%n rakam</numerusform>
        </translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>Onayla</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Fermer cette page</source>
        <translation>Bu sayfayı kapat</translation>
    </message>
</context>
<context>
    <name>PresenceScreen</name>
    <message>
        <source>Preuve de présence</source>
        <translation>Ziyaret kanıtı</translation>
    </message>
    <message>
        <source>Une preuve de votre présence</source>
        <translation>Ziyaretinizin kanıtı</translation>
    </message>
    <message>
        <source>Vous la faites seul. Vous seul la gardez.</source>
        <translation>Onu kendiniz hazırlarsınız. Sadece siz saklarsınız.</translation>
    </message>
    <message>
        <source>Le papier ne sort pas en ce moment.</source>
        <translation>Şu anda kâğıt çıkmıyor.</translation>
    </message>
    <message>
        <source>Papier sans photo</source>
        <translation>Fotoğrafsız kâğıt</translation>
    </message>
    <message>
        <source>Le lieu, la date et un code.</source>
        <translation>Yer, tarih ve bir kod.</translation>
    </message>
    <message>
        <source>Avec mon téléphone</source>
        <translation>Telefonumla</translation>
    </message>
    <message>
        <source>Photo avec mon téléphone</source>
        <translation>Telefonumla fotoğraf</translation>
    </message>
    <message>
        <source>La borne ne prend pas de photo.</source>
        <translation>Kiosk fotoğraf çekmez.</translation>
    </message>
    <message>
        <source>Papier avec photo</source>
        <translation>Fotoğraflı kâğıt</translation>
    </message>
    <message>
        <source>Papier avec une photo de moi</source>
        <translation>Fotoğrafımın olduğu kâğıt</translation>
    </message>
    <message>
        <source>La borne efface la photo tout de suite.</source>
        <translation>Kiosk fotoğrafı hemen siler.</translation>
    </message>
    <message>
        <source>La preuve dit le jour</source>
        <translation>Kanıtta gün yazar</translation>
    </message>
    <message>
        <source>La preuve dit l’heure</source>
        <translation>Kanıtta saat yazar</translation>
    </message>
    <message>
        <source>La preuve dit la minute</source>
        <translation>Kanıtta dakika yazar</translation>
    </message>
    <message>
        <source>Que dit la preuve&#xa0;?</source>
        <translation>Kanıtta ne yazar?</translation>
    </message>
    <message>
        <source>Le jour</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>L’heure</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>La minute</source>
        <translation>Dakika</translation>
    </message>
    <message>
        <source>La borne n’est pas sûre de l’heure.</source>
        <translation>Kiosk saatten emin değil.</translation>
    </message>
    <message>
        <source>La borne ne peut pas signer de preuve.</source>
        <translation>Kiosk kanıtı imzalayamıyor.</translation>
    </message>
    <message>
        <source>Allez voir une personne à l’accueil.</source>
        <translation>Danışmadaki bir kişiye gidin.</translation>
    </message>
    <message>
        <source>Vous pouvez prendre un ticket.</source>
        <translation>Fiş alabilirsiniz.</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>Il n’y a plus de papier.</source>
        <translation>Kâğıt bitti.</translation>
    </message>
    <message>
        <source>L’imprimante est ouverte.</source>
        <translation>Yazıcının kapağı açık.</translation>
    </message>
    <message>
        <source>L’imprimante est bloquée.</source>
        <translation>Yazıcı takıldı.</translation>
    </message>
    <message>
        <source>L’imprimante est trop chaude.</source>
        <translation>Yazıcı çok sıcak.</translation>
    </message>
    <message>
        <source>L’imprimante est arrêtée.</source>
        <translation>Yazıcı durdu.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas.</source>
        <translation>Yazıcı cevap vermiyor.</translation>
    </message>
    <message>
        <source>L’imprimante est prête.</source>
        <translation>Yazıcı hazır.</translation>
    </message>
    <message>
        <source>Le rouleau est presque fini.</source>
        <translation>Rulo neredeyse bitti.</translation>
    </message>
    <message>
        <source>Préparez un nouveau rouleau.</source>
        <translation>Yeni bir rulo hazırlayın.</translation>
    </message>
    <message>
        <source>Mettez un rouleau. La borne reprend seule.</source>
        <translation>Bir rulo takın. Kiosk kendi kendine devam eder.</translation>
    </message>
    <message>
        <source>Fermez le capot. La borne reprend seule.</source>
        <translation>Kapağı kapatın. Kiosk kendi kendine devam eder.</translation>
    </message>
    <message>
        <source>Le couteau est bloqué.</source>
        <translation>Bıçak takıldı.</translation>
    </message>
    <message>
        <source>Éteignez l’imprimante. Enlevez le papier coincé. Rallumez-la.</source>
        <translation>Yazıcıyı kapatın. Sıkışan kâğıdı çıkarın. Yazıcıyı yeniden açın.</translation>
    </message>
    <message>
        <source>Attendez 5 minutes. La borne reprend seule.</source>
        <translation>5 dakika bekleyin. Kiosk kendi kendine devam eder.</translation>
    </message>
    <message>
        <source>Éteignez-la, puis rallumez-la.</source>
        <translation>Kapatın, sonra yeniden açın.</translation>
    </message>
    <message>
        <source>Regardez la prise et le câble.</source>
        <translation>Prize ve kabloya bakın.</translation>
    </message>
    <message>
        <source>L’imprimante ne dit pas son état.</source>
        <translation>Yazıcı durumunu bildirmiyor.</translation>
    </message>
    <message>
        <source>Faites un essai.</source>
        <translation>Bir deneme yazdırın.</translation>
    </message>
    <message>
        <source>en attente</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>yazdırılıyor</translation>
    </message>
    <message>
        <source>envoyé</source>
        <translation>gönderildi</translation>
    </message>
    <message>
        <source>imprimé</source>
        <translation>yazdırıldı</translation>
    </message>
    <message>
        <source>pas imprimé</source>
        <translation>yazdırılmadı</translation>
    </message>
    <message>
        <source>pas complet</source>
        <translation>eksik</translation>
    </message>
    <message>
        <source>pas sûr</source>
        <translation>belirsiz</translation>
    </message>
    <message>
        <source>annulé</source>
        <translation>iptal edildi</translation>
    </message>
    <message>
        <source>sur l’écran</source>
        <translation>ekranda</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Preuve de présence</source>
        <translation>Ziyaret kanıtı</translation>
    </message>
    <message>
        <source>Faite par la personne elle-même, à la borne.</source>
        <translation>Kişi bunu kioskta kendisi hazırladı.</translation>
    </message>
    <message>
        <source>Lieu&#xa0;:</source>
        <translation>Yer:</translation>
    </message>
    <message>
        <source>Date&#xa0;:</source>
        <translation>Tarih:</translation>
    </message>
    <message>
        <source>Heure à {town}&#xa0;:</source>
        <translation>{town} saati:</translation>
    </message>
    <message>
        <source>entre {begin} et {end}</source>
        <translation>{begin} ile {end} arasında</translation>
    </message>
    <message>
        <source>Ce papier est un essai, sans valeur.</source>
        <translation>Bu kâğıt bir denemedir, değeri yoktur.</translation>
    </message>
    <message>
        <source>Photographiez ce papier&#xa0;: l’encre pâlit.</source>
        <translation>Bu kâğıdın fotoğrafını çekin: mürekkep solar.</translation>
    </message>
    <message>
        <source>Nom, si vous voulez l’écrire&#xa0;:</source>
        <translation>İsim, yazmak isterseniz:</translation>
    </message>
    <message>
        <source>La Cité des métiers accueille chaque personne gratuitement, sans rendez-vous et sans nom.</source>
        <translation>Cité des métiers herkesi ücretsiz karşılar. Randevu ve isim gerekmez.</translation>
    </message>
    <message>
        <source>Elle ne délivre pas d’attestation à la demande d’un autre organisme.</source>
        <translation>Başka bir kurumun isteğiyle belge vermez.</translation>
    </message>
    <message>
        <source>La personne a donc produit cette preuve elle-même.</source>
        <translation>Bu yüzden kişi bu kanıtı kendisi hazırladı.</translation>
    </message>
    <message>
        <source>Le guide du label Cité des métiers indique que cette preuve devrait être acceptée.</source>
        <translation>Cité des métiers kalite etiketinin kılavuzuna göre bu kanıtın kabul edilmesi beklenir.</translation>
    </message>
    <message>
        <source>La borne ne garde ni nom, ni photo.</source>
        <translation>Kiosk isim ve fotoğraf saklamaz.</translation>
    </message>
    <message>
        <source>Pour l’organisme qui reçoit ce papier</source>
        <translation>Bu kâğıdı alan kurum için</translation>
    </message>
    <message>
        <source>Comparez la personne avec la photo du code, pas avec celle du papier.</source>
        <translation>Kişiyi koddaki fotoğrafla karşılaştırın, kâğıttaki fotoğrafla değil.</translation>
    </message>
    <message>
        <source>Pour vérifier le code, tapez cette adresse&#xa0;:</source>
        <translation>Kodu kontrol etmek için şu adresi yazın:</translation>
    </message>
</context>
<context>
    <name>ProofScreen</name>
    <message>
        <source>Votre preuve de présence</source>
        <translation>Ziyaret kanıtınız</translation>
    </message>
    <message>
        <source>Le papier n’est pas sorti.</source>
        <translation>Kâğıt çıkmadı.</translation>
    </message>
    <message>
        <source>Votre papier va sortir.</source>
        <translation>Kâğıdınız şimdi çıkacak.</translation>
    </message>
    <message>
        <source>Prenez votre papier à gauche.</source>
        <translation>Kâğıdınızı soldan alın.</translation>
    </message>
    <message>
        <source>Prenez votre papier à droite.</source>
        <translation>Kâğıdınızı sağdan alın.</translation>
    </message>
    <message>
        <source>Prenez votre papier en bas.</source>
        <translation>Kâğıdınızı alttan alın.</translation>
    </message>
    <message>
        <source>Prenez ce code en photo avec votre téléphone.</source>
        <translation>Bu kodun fotoğrafını telefonunuzla çekin.</translation>
    </message>
    <message>
        <source>La photo est effacée. Le papier est à vous.</source>
        <translation>Fotoğraf silindi. Kâğıt sizin.</translation>
    </message>
    <message>
        <source>Vous seul avez cette preuve.</source>
        <translation>Bu kanıt sadece sizde var.</translation>
    </message>
    <message>
        <source>Prenez le papier en photo. L’encre pâlit avec le temps.</source>
        <translation>Kâğıdın fotoğrafını çekin. Mürekkep zamanla solar.</translation>
    </message>
    <message>
        <source>Ce code est le même que sur le papier. Il contient votre photo.</source>
        <translation>Bu kod kâğıttaki kodla aynı. Kodda fotoğrafınız var.</translation>
    </message>
    <message>
        <source>Cette preuve est seulement un essai.</source>
        <translation>Bu kanıt sadece bir denemedir.</translation>
    </message>
    <message>
        <source>Le code de votre preuve</source>
        <translation>Kanıtınızın kodu</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Imprimer encore</source>
        <translation>Yeniden yazdır</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>İşim bitti</translation>
    </message>
</context>
<context>
    <name>ReleaseScreen</name>
    <message>
        <source>Avant</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Sayfa %1, toplam %2</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Devam</translation>
    </message>
</context>
<context>
    <name>ReleasesScreen</name>
    <message>
        <source>Les relevés</source>
        <translation>Raporlar</translation>
    </message>
    <message>
        <source>Les relevés de la borne</source>
        <translation>Kioskun raporları</translation>
    </message>
    <message numerus="yes">
        <source>%n numéro(s)</source>
        <translation>
            <numerusform>%n numara</numerusform>
        </translation>
    </message>
    <message>
        <source>Il n’y a pas encore de relevé.</source>
        <translation>Henüz rapor yok.</translation>
    </message>
    <message>
        <source>Plus récents</source>
        <translation>Daha yeni</translation>
    </message>
    <message>
        <source>Plus anciens</source>
        <translation>Daha eski</translation>
    </message>
</context>
<context>
    <name>ScreenFrame</name>
    <message>
        <source>Retour</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Quelqu’un va m’aider.</source>
        <translation>Biri bana yardım edecek.</translation>
    </message>
    <message>
        <source>Vous pouvez vous asseoir.</source>
        <translation>Oturabilirsiniz.</translation>
    </message>
    <message>
        <source>Nous appelons les numéros dans l’ordre.</source>
        <translation>Numaraları sırayla çağırıyoruz.</translation>
    </message>
    <message>
        <source>Gratuit. Sans nom.</source>
        <translation>Ücretsiz. İsimsiz.</translation>
    </message>
    <message>
        <source>Essai de l’imprimante</source>
        <translation>Yazıcı denemesi</translation>
    </message>
    <message>
        <source>Ce papier n’est pas un ticket.</source>
        <translation>Bu kâğıt fiş değildir.</translation>
    </message>
    <message>
        <source>Un trait fin par millimètre, sur toute la largeur.</source>
        <translation>Her milimetrede ince bir çizgi, bütün genişlikte.</translation>
    </message>
    <message>
        <source>Le code est bien lu.</source>
        <translation>Kod iyi okunuyor.</translation>
    </message>
    <message>
        <source>Lisez ce code avec un téléphone.</source>
        <translation>Bu kodu bir telefonla okuyun.</translation>
    </message>
    <message>
        <source>Ce papier n’est pas complet.</source>
        <translation>Bu kâğıt eksik.</translation>
    </message>
</context>
<context>
    <name>ThemeScreen</name>
    <message>
        <source>%1 est annulé.</source>
        <translation>%1 iptal edildi.</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé.</source>
        <translation>%1 numarası iptal edildi.</translation>
    </message>
    <message>
        <source>Quel est votre sujet&#xa0;?</source>
        <translation>Konunuz nedir?</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé. Jetez le ticket.</source>
        <translation>%1 numarası iptal edildi. Fişi atın.</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>Bilmiyorum</translation>
    </message>
    <message>
        <source>Voir la suite</source>
        <translation>Devamını gör</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Votre numéro</source>
        <translation>Numaranız</translation>
    </message>
    <message>
        <source>Votre numéro est le %1.</source>
        <translation>Numaranız: %1.</translation>
    </message>
    <message>
        <source>Vous pouvez vous asseoir.</source>
        <translation>Oturabilirsiniz.</translation>
    </message>
    <message>
        <source>Vous pouvez vous asseoir. Nous appelons les numéros dans l’ordre.</source>
        <translation>Oturabilirsiniz. Numaraları sırayla çağırıyoruz.</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>İşim bitti</translation>
    </message>
    <message>
        <source>J’ai fait une erreur</source>
        <translation>Hata yaptım</translation>
    </message>
    <message>
        <source>Preuve de présence</source>
        <translation>Ziyaret kanıtı</translation>
    </message>
    <message>
        <source>Je veux une preuve de présence</source>
        <translation>Ziyaret kanıtı istiyorum</translation>
    </message>
    <message>
        <source>Votre ticket va sortir. Attendez un peu.</source>
        <translation>Fişiniz şimdi çıkacak. Biraz bekleyin.</translation>
    </message>
    <message>
        <source>Prenez votre ticket à gauche.</source>
        <translation>Fişinizi soldan alın.</translation>
    </message>
    <message>
        <source>Prenez votre ticket à droite.</source>
        <translation>Fişinizi sağdan alın.</translation>
    </message>
    <message>
        <source>Prenez votre ticket en bas.</source>
        <translation>Fişinizi alttan alın.</translation>
    </message>
    <message>
        <source>Le ticket n’est pas sorti.</source>
        <translation>Fiş çıkmadı.</translation>
    </message>
    <message>
        <source>Il n’y a pas de ticket en papier.</source>
        <translation>Kâğıt fiş yok.</translation>
    </message>
    <message>
        <source>Votre numéro est gardé&#xa0;: %1.</source>
        <translation>Numaranız kayıtlı: %1.</translation>
    </message>
    <message>
        <source>Notez votre numéro.</source>
        <translation>Numaranızı not edin.</translation>
    </message>
    <message>
        <source>Notez-le ou dites-le à l’accueil.</source>
        <translation>Numarayı not edin veya danışmada söyleyin.</translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>Oui</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>Hayır</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Volume %1</source>
        <translation>Ses %1</translation>
    </message>
    <message>
        <source>La borne parle.</source>
        <translation>Kiosk konuşuyor.</translation>
    </message>
    <message>
        <source>Touchez une image pour l’écouter.</source>
        <translation>Dinlemek için bir resme dokunun.</translation>
    </message>
    <message>
        <source>Touchez encore pour la choisir.</source>
        <translation>Seçmek için tekrar dokunun.</translation>
    </message>
    <message>
        <source>activé</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>désactivé</source>
        <translation>kapalı</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Suite</source>
        <extracomment>At most 8 letters.</extracomment>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Répéter</source>
        <translation>Tekrarla</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Avant</source>
        <extracomment>The control before this one. At most 8 letters.</extracomment>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Choisir</source>
        <extracomment>Press what was heard last. At most 8 letters.</extracomment>
        <translation>Seç</translation>
    </message>
    <message>
        <source>Après</source>
        <extracomment>The control after this one. At most 8 letters.</extracomment>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <extracomment>Loudness, 1 to 5. At most 10 letters.</extracomment>
        <translation>Ses %1</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Horloge</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Papier</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>Imprimante</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>Yazıcı</translation>
    </message>
    <message>
        <source>Envoi</source>
        <extracomment>One word for the staff: what needs a look. Totals wait to be sent.</extracomment>
        <translation>Gönderim</translation>
    </message>
    <message>
        <source>Disque</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Bienvenue</source>
        <translation>Hoş geldiniz</translation>
    </message>
    <message>
        <source>Gratuit. Sans nom.</source>
        <translation>Ücretsiz. İsimsiz.</translation>
    </message>
    <message>
        <source>Sans rendez-vous</source>
        <translation>Randevusuz</translation>
    </message>
    <message>
        <source>Gratuit</source>
        <translation>Ücretsiz</translation>
    </message>
    <message>
        <source>Sans nom</source>
        <translation>İsimsiz</translation>
    </message>
    <message>
        <source>C’est gratuit.</source>
        <translation>Bu ücretsizdir.</translation>
    </message>
    <message>
        <source>Vous venez sans rendez-vous.</source>
        <translation>Randevusuz gelebilirsiniz.</translation>
    </message>
    <message>
        <source>Vous ne donnez pas votre nom.</source>
        <translation>İsminizi sormuyoruz.</translation>
    </message>
    <message>
        <source>Votre langue</source>
        <translation>Diliniz</translation>
    </message>
    <message>
        <source>Choisissez votre langue.</source>
        <translation>Dilinizi seçin.</translation>
    </message>
    <message>
        <source>Preuve de présence</source>
        <translation>Ziyaret kanıtı</translation>
    </message>
    <message>
        <source>Ce que la borne garde et envoie</source>
        <translation>Kioskun sakladıkları ve gönderdikleri</translation>
    </message>
</context>
</TS>
