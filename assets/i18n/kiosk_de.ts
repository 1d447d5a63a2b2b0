<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="fr">
<context>
    <name>Bar</name>
    <message>
        <source>Aide</source>
        <translatorcomment>review: machine. No native speaker has read this catalogue.</translatorcomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Écouter</source>
        <extracomment>The screens are read aloud. At most 10 letters.</extracomment>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Plus grand</source>
        <extracomment>Makes all words larger. At most 10 letters.</extracomment>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Contraste</source>
        <extracomment>Yellow on black. At most 10 letters.</extracomment>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <extracomment>Everything to touch stands lower. At most 10 letters.</extracomment>
        <translation>Tiefer</translation>
    </message>
    <message>
        <source>Affichage</source>
        <extracomment>How the screens are shown. At most 10 letters.</extracomment>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>CameraScreen</name>
    <message>
        <source>La caméra ne marche pas.</source>
        <translation>Die Kamera funktioniert nicht.</translation>
    </message>
    <message>
        <source>Voici votre photo.</source>
        <translation>Das ist Ihr Foto.</translation>
    </message>
    <message>
        <source>Votre photo</source>
        <translation>Ihr Foto</translation>
    </message>
    <message>
        <source>Ce que voit la caméra</source>
        <translation>Was die Kamera sieht</translation>
    </message>
    <message>
        <source>Caméra allumée</source>
        <translation>Kamera an</translation>
    </message>
    <message>
        <source>Caméra éteinte</source>
        <translation>Kamera aus</translation>
    </message>
    <message>
        <source>La caméra est allumée.</source>
        <translation>Die Kamera ist an.</translation>
    </message>
    <message>
        <source>La caméra est éteinte.</source>
        <translation>Die Kamera ist aus.</translation>
    </message>
    <message>
        <source>La caméra s’allume. Attendez un peu.</source>
        <translation>Die Kamera geht an. Warten Sie kurz.</translation>
    </message>
    <message>
        <source>Mettez votre visage dans l’ovale.</source>
        <translation>Halten Sie Ihr Gesicht in das Oval.</translation>
    </message>
    <message>
        <source>Regardez la caméra.</source>
        <translation>Sehen Sie in die Kamera.</translation>
    </message>
    <message>
        <source>La photo n’est pas encore sur le papier.</source>
        <translation>Das Foto ist noch nicht auf dem Papier.</translation>
    </message>
    <message>
        <source>Vous pouvez faire une preuve sans photo.</source>
        <translation>Sie können einen Nachweis ohne Foto machen.</translation>
    </message>
    <message>
        <source>Regardez vers le bip.</source>
        <translation>Sehen Sie dorthin, wo es piept.</translation>
    </message>
    <message>
        <source>Prendre la photo</source>
        <translation>Foto machen</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Papier sans photo</source>
        <translation>Papier ohne Foto</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>Alles löschen</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>La borne dit&#xa0;: {day}, {time}.</source>
        <translation>Der Automat sagt: {day}, {time}.</translation>
    </message>
    <message>
        <source>L’heure vient du réseau.</source>
        <translation>Die Uhrzeit kommt aus dem Netzwerk.</translation>
    </message>
    <message>
        <source>L’heure vient de l’horloge de la machine.</source>
        <translation>Die Uhrzeit kommt von der Uhr im Gerät.</translation>
    </message>
    <message>
        <source>L’heure est confirmée pour aujourd’hui.</source>
        <translation>Die Uhrzeit ist für heute bestätigt.</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>La caméra est éteinte. Elle s’allume seulement si vous dites oui.</source>
        <translation>Die Kamera ist aus. Sie geht nur an, wenn Sie Ja sagen.</translation>
    </message>
    <message>
        <source>La photo sert seulement à votre preuve.</source>
        <translation>Das Foto ist nur für Ihren Nachweis.</translation>
    </message>
    <message>
        <source>La borne imprime la photo. Puis elle l’efface tout de suite.</source>
        <translation>Der Automat druckt das Foto. Dann löscht er es sofort.</translation>
    </message>
    <message>
        <source>Personne ici ne garde la photo. Elle ne va pas sur Internet.</source>
        <translation>Niemand hier behält das Foto. Es kommt nicht ins Internet.</translation>
    </message>
    <message>
        <source>La borne ne cherche pas qui vous êtes.</source>
        <translation>Der Automat will nicht wissen, wer Sie sind.</translation>
    </message>
    <message>
        <source>Le code sur le papier contient votre photo. Qui lit le code voit la photo.</source>
        <translation>Im Code auf dem Papier ist Ihr Foto. Wer den Code liest, sieht das Foto.</translation>
    </message>
    <message>
        <source>Quand on lit le code avec un téléphone, une page Internet s’ouvre. La photo reste dans le téléphone.</source>
        <translation>Wenn ein Handy den Code liest, öffnet sich eine Internetseite. Das Foto bleibt in dem Handy.</translation>
    </message>
    <message>
        <source>Vous pouvez dire non. Vous avez le même service.</source>
        <translation>Sie können Nein sagen. Sie bekommen den gleichen Service.</translation>
    </message>
    <message>
        <source>Vous pouvez arrêter quand vous voulez.</source>
        <translation>Sie können aufhören, wann Sie wollen.</translation>
    </message>
    <message>
        <source>Le responsable est %1. Vos droits sont affichés à l’accueil.</source>
        <translation>Verantwortlich ist %1. Ihre Rechte können Sie am Empfang lesen.</translation>
    </message>
    <message>
        <source>Une photo de vous&#xa0;?</source>
        <translation>Ein Foto von Ihnen?</translation>
    </message>
    <message>
        <source>Voulez-vous une photo de vous sur le papier&#xa0;?</source>
        <translation>Möchten Sie ein Foto von sich auf dem Papier?</translation>
    </message>
    <message>
        <source>Lire la suite</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Oui, avec photo</source>
        <translation>Ja, mit Foto</translation>
    </message>
    <message>
        <source>Oui, je veux une photo</source>
        <translation>Ja, ich möchte ein Foto</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Non, sans photo</source>
        <translation>Nein, ohne Foto</translation>
    </message>
</context>
<context>
    <name>CountList</name>
    <message>
        <source>Numéros donnés</source>
        <translation>Vergebene Nummern</translation>
    </message>
    <message>
        <source>Tout de suite</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Dans les prochains mois</source>
        <translation>In den nächsten Monaten</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Numéros annulés</source>
        <translation>Ungültige Nummern</translation>
    </message>
    <message>
        <source>Papiers pas sortis</source>
        <translation>Papiere nicht gedruckt</translation>
    </message>
    <message>
        <source>Papiers pas complets</source>
        <translation>Papiere nicht vollständig</translation>
    </message>
    <message>
        <source>Papiers pas sûrs</source>
        <translation>Papiere unklar</translation>
    </message>
    <message>
        <source>Demandes d’aide</source>
        <translation>Bitten um Hilfe</translation>
    </message>
    <message>
        <source>Langues des numéros</source>
        <translation>Sprachen der Nummern</translation>
    </message>
    <message>
        <source>Preuves de présence</source>
        <translation>Besuchs­nachweise</translation>
    </message>
    <message>
        <source>Papier sans photo</source>
        <translation>Papier ohne Foto</translation>
    </message>
    <message>
        <source>Avec un téléphone</source>
        <translation>Mit einem Handy</translation>
    </message>
    <message>
        <source>Papier avec photo</source>
        <translation>Papier mit Foto</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>Ich weiß nicht</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>du {first} au {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{first} à {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>lundi</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>mardi</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>mercredi</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>jeudi</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>vendredi</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>samedi</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>dimanche</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation>{weekday}, {date}</translation>
    </message>
    <message>
        <source>janvier</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>février</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>März</translation>
    </message>
    <message>
        <source>avril</source>
        <translation>April</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>juillet</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>août</source>
        <translation>August</translation>
    </message>
    <message>
        <source>septembre</source>
        <translation>September</translation>
    </message>
    <message>
        <source>octobre</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>novembre</source>
        <translation>November</translation>
    </message>
    <message>
        <source>décembre</source>
        <translation>Dezember</translation>
    </message>
</context>
<context>
    <name>DeskCounts</name>
    <message>
        <source>Barres</source>
        <extracomment>Figures with bars, or in a table. At most 8 letters.</extracomment>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Tableau</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Suite</source>
        <extracomment>The next page of figures. At most 8 letters.</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Jour</source>
        <extracomment>Today&apos;s figures. At most 8 letters.</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Semaine</source>
        <extracomment>This week&apos;s figures. At most 8 letters.</extracomment>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Mois</source>
        <extracomment>This month&apos;s figures. At most 8 letters.</extracomment>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Heures</source>
        <extracomment>Figures by hour. At most 8 letters.</extracomment>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Sujets</source>
        <extracomment>Figures by need and subject. At most 8 letters.</extracomment>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Langues</source>
        <extracomment>Figures by language, and proofs of presence. At most 8 letters.</extracomment>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Envoi</source>
        <extracomment>How the sending of totals stands. At most 8 letters.</extracomment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Totaux</source>
        <extracomment>The totals of the days. At most 8 letters.</extracomment>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Il n’y a pas encore de chiffres.</source>
        <translation>Es gibt noch keine Zahlen.</translation>
    </message>
</context>
<context>
    <name>DeskKiosk</name>
    <message>
        <source>Numéros sur l’écran seulement</source>
        <translation>Nummern nur auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Fermer pour aujourd’hui</source>
        <translation>Für heute schließen</translation>
    </message>
    <message>
        <source>La borne ouvre seule le jour suivant.</source>
        <translation>Der Automat öffnet am nächsten Tag von selbst.</translation>
    </message>
    <message>
        <source>Si c’est faux, réglez l’heure de la machine.</source>
        <translation>Ist das falsch? Stellen Sie die Uhr im Gerät.</translation>
    </message>
    <message>
        <source>C’est juste</source>
        <translation>Das stimmt</translation>
    </message>
</context>
<context>
    <name>DeskPaper</name>
    <message>
        <source>Les numéros sont sur l’écran seulement.</source>
        <translation>Die Nummern sind nur auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Cette imprimante ne dit pas si le ticket est sorti.</source>
        <translation>Dieser Drucker meldet nicht, ob das Ticket herauskam.</translation>
    </message>
    <message>
        <source>Nouveau rouleau&#xa0;: touchez le bouton.</source>
        <translation>Neue Rolle: Tippen Sie auf den Knopf.</translation>
    </message>
    <message>
        <source>Le rouleau est presque fini.</source>
        <translation>Die Rolle ist fast leer.</translation>
    </message>
    <message numerus="yes">
        <source>Il reste environ %n mètre(s) de papier.</source>
        <translation>
            <numerusform>Es gibt noch etwa %n Meter Papier.</numerusform>
            <numerusform>Es gibt noch etwa %n Meter Papier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lettre pour les organismes</source>
        <translation>Brief für Einrichtungen</translation>
    </message>
    <message>
        <source>Faire un essai</source>
        <translation>Test drucken</translation>
    </message>
    <message>
        <source>Nouveau rouleau</source>
        <translation>Neue Rolle</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Page de l’accueil</source>
        <translation>Seite für den Empfang</translation>
    </message>
    <message>
        <source>Papier</source>
        <extracomment>A leaf of the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Tickets</source>
        <extracomment>A leaf of the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Chiffres</source>
        <extracomment>A leaf of the attendant&apos;s page: today&apos;s numbers. At most 8 letters.</extracomment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Borne</source>
        <extracomment>A leaf of the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>Automat</translation>
    </message>
    <message>
        <source>Fermer</source>
        <extracomment>Leaves the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>L’impression est en cours.</source>
        <translation>Der Drucker druckt.</translation>
    </message>
    <message>
        <source>Le papier est sorti.</source>
        <translation>Das Papier kam heraus.</translation>
    </message>
    <message>
        <source>Le papier est envoyé. Regardez s’il est sorti.</source>
        <translation>Das Papier ist gesendet. Sehen Sie nach, ob es herauskam.</translation>
    </message>
    <message>
        <source>Le papier n’est pas sorti.</source>
        <translation>Das Papier kam nicht heraus.</translation>
    </message>
    <message>
        <source>C’est fait.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>Le disque ne marche pas. Rien n’est changé.</source>
        <translation>Die Festplatte funktioniert nicht. Nichts ist geändert.</translation>
    </message>
</context>
<context>
    <name>DeskSending</name>
    <message>
        <source>Le réseau ne répond pas.</source>
        <translation>Das Netzwerk antwortet nicht.</translation>
    </message>
    <message>
        <source>Le serveur ne prouve pas qui il est.</source>
        <translation>Der Server beweist nicht, wer er ist.</translation>
    </message>
    <message>
        <source>Le serveur refuse le mot de passe.</source>
        <translation>Der Server lehnt das Passwort ab.</translation>
    </message>
    <message>
        <source>Le dossier d’arrivée n’est pas là.</source>
        <translation>Der Ordner am Ziel ist nicht da.</translation>
    </message>
    <message>
        <source>Il n’y a plus de place à l’arrivée.</source>
        <translation>Am Ziel ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Le serveur refuse les relevés.</source>
        <translation>Der Server lehnt die Berichte ab.</translation>
    </message>
    <message>
        <source>Le serveur ne marche pas bien.</source>
        <translation>Der Server funktioniert nicht gut.</translation>
    </message>
    <message>
        <source>Le serveur a perdu un relevé.</source>
        <translation>Der Server hat einen Bericht verloren.</translation>
    </message>
    <message>
        <source>Un fichier de la borne n’est pas un relevé.</source>
        <translation>Eine Datei im Automaten ist kein Bericht.</translation>
    </message>
    <message>
        <source>Regardez le câble du réseau.</source>
        <translation>Prüfen Sie das Netzwerkkabel.</translation>
    </message>
    <message>
        <source>Il faut donner un autre mot de passe à la borne.</source>
        <translation>Der Automat braucht ein anderes Passwort.</translation>
    </message>
    <message>
        <source>Branchez la clé ou le disque.</source>
        <translation>Schließen Sie den Stick oder die Festplatte an.</translation>
    </message>
    <message>
        <source>Il faut créer le dossier sur le serveur.</source>
        <translation>Jemand muss den Ordner auf dem Server anlegen.</translation>
    </message>
    <message>
        <source>Il faut faire de la place.</source>
        <translation>Jemand muss dort Platz machen.</translation>
    </message>
    <message>
        <source>Attendez. La borne essaie encore seule.</source>
        <translation>Warten Sie. Der Automat versucht es wieder von selbst.</translation>
    </message>
    <message>
        <source>Appelez la personne qui s’occupe de la borne.</source>
        <translation>Rufen Sie die Person an, die den Automaten betreut.</translation>
    </message>
    <message>
        <source>Appelez la personne qui s’occupe du serveur.</source>
        <translation>Rufen Sie die Person an, die den Server betreut.</translation>
    </message>
    <message>
        <source>Les relevés vont dans un dossier.</source>
        <translation>Die Berichte gehen in einen Ordner.</translation>
    </message>
    <message>
        <source>Les relevés vont à %1.</source>
        <translation>Die Berichte gehen an %1.</translation>
    </message>
    <message>
        <source>L’envoi a plus de 7 jours de retard.</source>
        <translation>Das Senden ist mehr als 7 Tage zu spät.</translation>
    </message>
    <message numerus="yes">
        <source>%n relevé(s) en attente.</source>
        <translation>
            <numerusform>%n Bericht wartet.</numerusform>
            <numerusform>%n Berichte warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout est envoyé.</source>
        <translation>Alles ist gesendet.</translation>
    </message>
    <message>
        <source>Dernier envoi complet&#xa0;: %1.</source>
        <translation>Zuletzt alles gesendet: %1.</translation>
    </message>
    <message>
        <source>La borne n’a pas encore tout envoyé.</source>
        <translation>Der Automat hat noch nicht alles gesendet.</translation>
    </message>
    <message>
        <source>La borne n’envoie rien.</source>
        <translation>Der Automat sendet nichts.</translation>
    </message>
    <message>
        <source>Les relevés restent dans la borne.</source>
        <translation>Die Berichte bleiben im Automaten.</translation>
    </message>
</context>
<context>
    <name>DeskTickets</name>
    <message>
        <source>Il n’y a pas encore de ticket aujourd’hui.</source>
        <translation>Es gibt heute noch kein Ticket.</translation>
    </message>
    <message>
        <source>Imprimer une copie</source>
        <translation>Kopie drucken</translation>
    </message>
    <message>
        <source>Annuler le %1</source>
        <translation>%1 ungültig machen</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Pas proposée&#xa0;: il manque des lettres</source>
        <translation>Nicht im Angebot: Buchstaben fehlen</translation>
    </message>
    <message>
        <source>Traduit par une machine</source>
        <translation>Von einer Maschine übersetzt</translation>
    </message>
    <message>
        <source>Relu par 1 personne</source>
        <translation>Von 1 Person geprüft</translation>
    </message>
    <message>
        <source>Relu par 2 personnes</source>
        <translation>Von 2 Personen geprüft</translation>
    </message>
    <message>
        <source>Langues</source>
        <translation>Sprachen</translation>
    </message>
</context>
<context>
    <name>DisplayScreen</name>
    <message>
        <source>Plus grand</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Tiefer</translation>
    </message>
    <message>
        <source>Lecture facile</source>
        <extracomment>Letters for new readers, with more room between them.</extracomment>
        <translation>Leicht lesen</translation>
    </message>
    <message>
        <source>Plus de temps</source>
        <extracomment>The kiosk waits twice as long.</extracomment>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>Sans mouvement</source>
        <extracomment>Nothing on the screen moves.</extracomment>
        <translation>Ohne Bewegung</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Voir la suite</source>
        <translation>Mehr sehen</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>La borne a un problème.</source>
        <translation>Der Automat hat ein Problem.</translation>
    </message>
    <message>
        <source>Vous voulez de l’aide&#xa0;?</source>
        <translation>Möchten Sie Hilfe?</translation>
    </message>
    <message>
        <source>Allez voir une personne à l’accueil.</source>
        <translation>Gehen Sie zu einer Person am Empfang.</translation>
    </message>
    <message>
        <source>Votre numéro est gardé&#xa0;: %1.</source>
        <translation>Sie behalten Ihre Nummer: %1.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre faute.</source>
        <translation>Es ist nicht Ihre Schuld.</translation>
    </message>
    <message>
        <source>Une personne vous aide. C’est gratuit.</source>
        <translation>Eine Person hilft Ihnen. Das ist kostenlos.</translation>
    </message>
    <message>
        <source>Ce que la borne garde</source>
        <translation>Was der Automat behält</translation>
    </message>
    <message>
        <source>La voix</source>
        <translation>Die Stimme</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>Ich bin fertig</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Vous êtes toujours là&#xa0;?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>Touchez l’écran pour continuer.</source>
        <translation>Tippen Sie auf den Bildschirm. Dann geht es weiter.</translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n seconde(s).</source>
        <translation>
            <numerusform>Noch %n Sekunde.</numerusform>
            <numerusform>Noch %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sinon la borne efface vos choix.</source>
        <translation>Sonst löscht der Automat Ihre Auswahl.</translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation>Ja, weiter</translation>
    </message>
    <message>
        <source>Plus de temps</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>Ich bin fertig</translation>
    </message>
</context>
<context>
    <name>KeptScreen</name>
    <message>
        <source>Rien ne part de cette borne.</source>
        <translation>Nichts verlässt diesen Automaten.</translation>
    </message>
    <message>
        <source>La borne copie les relevés dans un dossier.</source>
        <translation>Der Automat kopiert die Berichte in einen Ordner.</translation>
    </message>
    <message>
        <source>La borne envoie les relevés à %1.</source>
        <translation>Der Automat sendet die Berichte an %1.</translation>
    </message>
    <message>
        <source>Ce que la borne garde</source>
        <translation>Was der Automat behält</translation>
    </message>
    <message>
        <source>Ce que la borne garde et envoie</source>
        <translation>Was der Automat behält und sendet</translation>
    </message>
    <message>
        <source>Rien ici ne parle de vous.</source>
        <translation>Hier steht nichts über Sie.</translation>
    </message>
    <message>
        <source>Les numéros restent jusqu’à cette nuit.</source>
        <translation>Die Nummern bleiben bis heute Nacht.</translation>
    </message>
    <message>
        <source>La borne ne garde ni nom, ni photo.</source>
        <translation>Der Automat behält keinen Namen und kein Foto.</translation>
    </message>
    <message>
        <source>Elle ne garde pas l’heure de votre visite.</source>
        <translation>Er behält die Uhrzeit Ihres Besuchs nicht.</translation>
    </message>
    <message>
        <source>Les totaux du jour restent 13 mois.</source>
        <translation>Die Summen eines Tages bleiben 13 Monate.</translation>
    </message>
    <message>
        <source>Ensuite il reste les totaux du mois.</source>
        <translation>Danach bleiben die Summen des Monats.</translation>
    </message>
    <message>
        <source>Un relevé est une feuille de totaux.</source>
        <translation>Ein Bericht ist ein Blatt mit Summen.</translation>
    </message>
    <message>
        <source>Il parle d’un jour ou d’un mois fini.</source>
        <translation>Er zeigt einen Tag oder Monat, der vorbei ist.</translation>
    </message>
    <message>
        <source>Lire la suite</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Lire les relevés</source>
        <translation>Berichte lesen</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Commencer</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>L’accueil est fermé aujourd’hui.</source>
        <translation>Der Empfang ist heute geschlossen.</translation>
    </message>
    <message>
        <source>Une machine a traduit ces mots.</source>
        <translation>Das hat eine Maschine übersetzt.</translation>
    </message>
    <message>
        <source>Autres langues</source>
        <translation>Andere Sprachen</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Votre langue</source>
        <translation>Ihre Sprache</translation>
    </message>
    <message>
        <source>Choisissez votre langue.</source>
        <translation>Wählen Sie Ihre Sprache.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Madame, Monsieur,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>Vous demandez une attestation à une personne venue à la Cité des métiers.</source>
        <translation>Sie bitten eine Person um eine Bescheinigung. Die Person war in der Cité des métiers.</translation>
    </message>
    <message>
        <source>Nous accueillons chaque personne gratuitement.</source>
        <translation>Wir empfangen jede Person kostenlos.</translation>
    </message>
    <message>
        <source>C’est sans rendez-vous, et sans demander son nom.</source>
        <translation>Man braucht keinen Termin. Wir fragen nicht nach dem Namen.</translation>
    </message>
    <message>
        <source>Nous ne pouvons donc pas délivrer d’attestation à son nom.</source>
        <translation>Darum können wir keine Bescheinigung auf den Namen der Person ausstellen.</translation>
    </message>
    <message>
        <source>La personne peut produire elle-même une preuve de présence, à notre borne.</source>
        <translation>Die Person kann selbst einen Besuchs­nachweis machen. Das geht an unserem Automaten.</translation>
    </message>
    <message>
        <source>Elle choisit seule de la produire et de la montrer.</source>
        <translation>Die Person entscheidet selbst, ob sie ihn macht und zeigt.</translation>
    </message>
    <message>
        <source>Cette preuve porte le lieu, la date et l’heure.</source>
        <translation>Im Nachweis stehen der Ort, das Datum und die Uhrzeit.</translation>
    </message>
    <message>
        <source>Vous pouvez vérifier sa signature.</source>
        <translation>Sie können die Signatur prüfen.</translation>
    </message>
    <message>
        <source>Le guide du label Cité des métiers indique qu’elle devrait être acceptée.</source>
        <translation>Der Leitfaden zum Label Cité des métiers sagt: Dieser Nachweis sollte akzeptiert werden.</translation>
    </message>
    <message>
        <source>Venir ici est une démarche utile pour son projet professionnel.</source>
        <translation>Der Besuch hier ist ein nützlicher Schritt für die Berufspläne der Person.</translation>
    </message>
    <message>
        <source>Date&#xa0;:</source>
        <translation>Datum:</translation>
    </message>
    <message>
        <source>Cachet du centre&#xa0;:</source>
        <translation>Stempel des Zentrums:</translation>
    </message>
</context>
<context>
    <name>ListenScreen</name>
    <message>
        <source>Branchez un casque.</source>
        <translation>Stecken Sie einen Kopfhörer ein.</translation>
    </message>
    <message>
        <source>Vous seul entendez.</source>
        <translation>Nur Sie hören es.</translation>
    </message>
    <message>
        <source>Ou touchez le haut-parleur.</source>
        <translation>Oder tippen Sie auf den Lautsprecher.</translation>
    </message>
    <message>
        <source>Les autres entendent aussi.</source>
        <translation>Dann hören auch andere mit.</translation>
    </message>
    <message>
        <source>Cette langue est seulement écrite ici.</source>
        <translation>Diese Sprache können Sie hier nur lesen.</translation>
    </message>
    <message>
        <source>Allez voir une personne à l’accueil.</source>
        <translation>Gehen Sie zu einer Person am Empfang.</translation>
    </message>
    <message>
        <source>La voix</source>
        <translation>Die Stimme</translation>
    </message>
    <message>
        <source>Écouter la borne</source>
        <translation>Den Automaten anhören</translation>
    </message>
    <message>
        <source>La borne parle.</source>
        <translation>Der Automat spricht.</translation>
    </message>
    <message>
        <source>Touchez une image pour l’écouter.</source>
        <translation>Tippen Sie auf ein Bild. Dann hören Sie es.</translation>
    </message>
    <message>
        <source>Touchez encore pour la choisir.</source>
        <translation>Tippen Sie noch einmal. So wählen Sie es aus.</translation>
    </message>
    <message>
        <source>Haut-parleur</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Ton %1</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Arrêter la voix</source>
        <translation>Stimme stoppen</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>janvier</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>février</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>März</translation>
    </message>
    <message>
        <source>avril</source>
        <translation>April</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>juillet</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>août</source>
        <translation>August</translation>
    </message>
    <message>
        <source>septembre</source>
        <translation>September</translation>
    </message>
    <message>
        <source>octobre</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>novembre</source>
        <translation>November</translation>
    </message>
    <message>
        <source>décembre</source>
        <translation>Dezember</translation>
    </message>
</context>
<context>
    <name>NeedScreen</name>
    <message>
        <source>%1 est annulé.</source>
        <translation>%1 ist ungültig.</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé.</source>
        <translation>Die Nummer %1 ist ungültig.</translation>
    </message>
    <message>
        <source>Quand avez-vous besoin d’aide&#xa0;?</source>
        <translation>Wann brauchen Sie Hilfe?</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé. Jetez le ticket.</source>
        <translation>Die Nummer %1 ist ungültig. Werfen Sie das Ticket weg.</translation>
    </message>
    <message>
        <source>Touchez une réponse.</source>
        <translation>Tippen Sie auf eine Antwort.</translation>
    </message>
    <message>
        <source>Tout de suite</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Un entretien demain</source>
        <translation>Morgen ein Job-Gespräch</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: un entretien demain.</source>
        <translation>Zum Beispiel: morgen ein Job-Gespräch.</translation>
    </message>
    <message>
        <source>Bientôt</source>
        <translation>Bald</translation>
    </message>
    <message>
        <source>Me former cette année</source>
        <translation>Dieses Jahr ein Kurs</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: me former cette année.</source>
        <translation>Zum Beispiel: dieses Jahr ein Kurs.</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Penser à mon avenir</source>
        <translation>An meine Zukunft denken</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: penser à mon avenir.</source>
        <translation>Zum Beispiel: an meine Zukunft denken.</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>Ich weiß nicht</translation>
    </message>
    <message>
        <source>Je ne sais pas. Quelqu’un va m’aider.</source>
        <translation>Ich weiß nicht. Jemand hilft mir.</translation>
    </message>
    <message>
        <source>Quelqu’un va m’aider.</source>
        <translation>Jemand hilft mir.</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>Le code de votre preuve</source>
        <translation>Der Code für Ihren Nachweis</translation>
    </message>
    <message>
        <source>Cette preuve est seulement un essai.</source>
        <translation>Dieser Nachweis ist nur ein Test.</translation>
    </message>
    <message>
        <source>Prenez la photo avec votre téléphone.</source>
        <translation>Machen Sie das Foto mit Ihrem Handy.</translation>
    </message>
    <message>
        <source>Mettez-vous devant l’écran. Prenez la photo avec votre téléphone.</source>
        <translation>Stellen Sie sich vor den Bildschirm. Machen Sie das Foto mit Ihrem Handy.</translation>
    </message>
    <message numerus="yes">
        <source>Cet écran se ferme dans %n seconde(s).</source>
        <translation>
            <numerusform>Dieser Bildschirm schließt in %n Sekunde.</numerusform>
            <numerusform>Dieser Bildschirm schließt in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>J’ai ma photo</source>
        <translation>Ich habe mein Foto</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Ce code n’est pas le bon.</source>
        <translation>Dieser Code ist falsch.</translation>
    </message>
    <message numerus="yes">
        <source>Attendez encore %n seconde(s).</source>
        <translation>
            <numerusform>Warten Sie noch %n Sekunde.</numerusform>
            <numerusform>Warten Sie noch %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Il n’y a pas encore de code. Voir le mode d’emploi.</source>
        <translation>Es gibt noch keinen Code. Lesen Sie die Anleitung.</translation>
    </message>
    <message>
        <source>Cette page est pour l’accueil.</source>
        <translation>Diese Seite ist für den Empfang.</translation>
    </message>
    <message>
        <source>Code de l’accueil</source>
        <translation>Code für den Empfang</translation>
    </message>
    <message numerus="yes">
        <source>%n chiffre(s)</source>
        <translation>
            <numerusform>%n Ziffer</numerusform>
            <numerusform>%n Ziffern</numerusform>
        </translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Fermer cette page</source>
        <translation>Diese Seite schließen</translation>
    </message>
</context>
<context>
    <name>PresenceScreen</name>
    <message>
        <source>Preuve de présence</source>
        <translation>Besuchs­nachweis</translation>
    </message>
    <message>
        <source>Une preuve de votre présence</source>
        <translation>Ein Nachweis über Ihren Besuch</translation>
    </message>
    <message>
        <source>Vous la faites seul. Vous seul la gardez.</source>
        <translation>Sie machen ihn selbst. Nur Sie behalten ihn.</translation>
    </message>
    <message>
        <source>Le papier ne sort pas en ce moment.</source>
        <translation>Im Moment kommt kein Papier heraus.</translation>
    </message>
    <message>
        <source>Papier sans photo</source>
        <translation>Papier ohne Foto</translation>
    </message>
    <message>
        <source>Le lieu, la date et un code.</source>
        <translation>Der Ort, das Datum und ein Code.</translation>
    </message>
    <message>
        <source>Avec mon téléphone</source>
        <translation>Mit meinem Handy</translation>
    </message>
    <message>
        <source>Photo avec mon téléphone</source>
        <translation>Foto mit meinem Handy</translation>
    </message>
    <message>
        <source>La borne ne prend pas de photo.</source>
        <translation>Der Automat macht kein Foto.</translation>
    </message>
    <message>
        <source>Papier avec photo</source>
        <translation>Papier mit Foto</translation>
    </message>
    <message>
        <source>Papier avec une photo de moi</source>
        <translation>Papier mit einem Foto von mir</translation>
    </message>
    <message>
        <source>La borne efface la photo tout de suite.</source>
        <translation>Der Automat löscht das Foto sofort.</translation>
    </message>
    <message>
        <source>La preuve dit le jour</source>
        <translation>Nachweis mit Tag</translation>
    </message>
    <message>
        <source>La preuve dit l’heure</source>
        <translation>Nachweis mit Stunde</translation>
    </message>
    <message>
        <source>La preuve dit la minute</source>
        <translation>Nachweis mit Minute</translation>
    </message>
    <message>
        <source>Que dit la preuve&#xa0;?</source>
        <translation>Was steht im Nachweis?</translation>
    </message>
    <message>
        <source>Le jour</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>L’heure</source>
        <translation>Die Stunde</translation>
    </message>
    <message>
        <source>La minute</source>
        <translation>Die Minute</translation>
    </message>
    <message>
        <source>La borne n’est pas sûre de l’heure.</source>
        <translation>Der Automat weiß die Uhrzeit nicht sicher.</translation>
    </message>
    <message>
        <source>La borne ne peut pas signer de preuve.</source>
        <translation>Der Automat kann keinen Nachweis signieren.</translation>
    </message>
    <message>
        <source>Allez voir une personne à l’accueil.</source>
        <translation>Gehen Sie zu einer Person am Empfang.</translation>
    </message>
    <message>
        <source>Vous pouvez prendre un ticket.</source>
        <translation>Sie können ein Ticket nehmen.</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>Il n’y a plus de papier.</source>
        <translation>Es gibt kein Papier mehr.</translation>
    </message>
    <message>
        <source>L’imprimante est ouverte.</source>
        <translation>Der Drucker ist offen.</translation>
    </message>
    <message>
        <source>L’imprimante est bloquée.</source>
        <translation>Der Drucker klemmt.</translation>
    </message>
    <message>
        <source>L’imprimante est trop chaude.</source>
        <translation>Der Drucker ist zu heiß.</translation>
    </message>
    <message>
        <source>L’imprimante est arrêtée.</source>
        <translation>Der Drucker hat gestoppt.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas.</source>
        <translation>Der Drucker antwortet nicht.</translation>
    </message>
    <message>
        <source>L’imprimante est prête.</source>
        <translation>Der Drucker ist bereit.</translation>
    </message>
    <message>
        <source>Le rouleau est presque fini.</source>
        <translation>Die Rolle ist fast leer.</translation>
    </message>
    <message>
        <source>Préparez un nouveau rouleau.</source>
        <translation>Legen Sie eine neue Rolle bereit.</translation>
    </message>
    <message>
        <source>Mettez un rouleau. La borne reprend seule.</source>
        <translation>Legen Sie eine Rolle ein. Der Automat macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Fermez le capot. La borne reprend seule.</source>
        <translation>Schließen Sie den Deckel. Der Automat macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Le couteau est bloqué.</source>
        <translation>Das Messer klemmt.</translation>
    </message>
    <message>
        <source>Éteignez l’imprimante. Enlevez le papier coincé. Rallumez-la.</source>
        <translation>Schalten Sie den Drucker aus. Nehmen Sie das Papier heraus, das klemmt. Schalten Sie den Drucker wieder ein.</translation>
    </message>
    <message>
        <source>Attendez 5 minutes. La borne reprend seule.</source>
        <translation>Warten Sie 5 Minuten. Der Automat macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Éteignez-la, puis rallumez-la.</source>
        <translation>Schalten Sie den Drucker aus und dann wieder ein.</translation>
    </message>
    <message>
        <source>Regardez la prise et le câble.</source>
        <translation>Prüfen Sie den Stecker und das Kabel.</translation>
    </message>
    <message>
        <source>L’imprimante ne dit pas son état.</source>
        <translation>Der Drucker meldet seinen Zustand nicht.</translation>
    </message>
    <message>
        <source>Faites un essai.</source>
        <translation>Drucken Sie einen Test.</translation>
    </message>
    <message>
        <source>en attente</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>im Druck</translation>
    </message>
    <message>
        <source>envoyé</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>imprimé</source>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>pas imprimé</source>
        <translation>nicht gedruckt</translation>
    </message>
    <message>
        <source>pas complet</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>pas sûr</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>annulé</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>sur l’écran</source>
        <translation>am Bildschirm</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Preuve de présence</source>
        <translation>Besuchs­nachweis</translation>
    </message>
    <message>
        <source>Faite par la personne elle-même, à la borne.</source>
        <translation>Die Person hat ihn selbst gemacht, am Automaten.</translation>
    </message>
    <message>
        <source>Lieu&#xa0;:</source>
        <translation>Ort:</translation>
    </message>
    <message>
        <source>Date&#xa0;:</source>
        <translation>Datum:</translation>
    </message>
    <message>
        <source>Heure à {town}&#xa0;:</source>
        <translation>Uhrzeit in {town}:</translation>
    </message>
    <message>
        <source>entre {begin} et {end}</source>
        <translation>zwischen {begin} und {end}</translation>
    </message>
    <message>
        <source>Ce papier est un essai, sans valeur.</source>
        <translation>Dieses Papier ist ein Test ohne Wert.</translation>
    </message>
    <message>
        <source>Photographiez ce papier&#xa0;: l’encre pâlit.</source>
        <translation>Machen Sie ein Foto von diesem Papier: Die Schrift wird blass.</translation>
    </message>
    <message>
        <source>Nom, si vous voulez l’écrire&#xa0;:</source>
        <translation>Name, wenn Sie ihn schreiben möchten:</translation>
    </message>
    <message>
        <source>La Cité des métiers accueille chaque personne gratuitement, sans rendez-vous et sans nom.</source>
        <translation>Die Cité des métiers empfängt jede Person kostenlos. Es geht ohne Termin und ohne Namen.</translation>
    </message>
    <message>
        <source>Elle ne délivre pas d’attestation à la demande d’un autre organisme.</source>
        <translation>Sie stellt keine Bescheinigung aus, wenn eine andere Einrichtung darum bittet.</translation>
    </message>
    <message>
        <source>La personne a donc produit cette preuve elle-même.</source>
        <translation>Darum hat die Person diesen Nachweis selbst gemacht.</translation>
    </message>
    <message>
        <source>Le guide du label Cité des métiers indique que cette preuve devrait être acceptée.</source>
        <translation>Der Leitfaden zum Label Cité des métiers sagt: Dieser Nachweis sollte akzeptiert werden.</translation>
    </message>
    <message>
        <source>La borne ne garde ni nom, ni photo.</source>
        <translation>Der Automat behält keinen Namen und kein Foto.</translation>
    </message>
    <message>
        <source>Pour l’organisme qui reçoit ce papier</source>
        <translation>Für die Einrichtung, die dieses Papier bekommt</translation>
    </message>
    <message>
        <source>Comparez la personne avec la photo du code, pas avec celle du papier.</source>
        <translation>Vergleichen Sie die Person mit dem Foto im Code. Vergleichen Sie nicht mit dem Foto auf dem Papier.</translation>
    </message>
    <message>
        <source>Pour vérifier le code, tapez cette adresse&#xa0;:</source>
        <translation>Zum Prüfen des Codes geben Sie diese Adresse ein:</translation>
    </message>
</context>
<context>
    <name>ProofScreen</name>
    <message>
        <source>Votre preuve de présence</source>
        <translation>Ihr Besuchs­nachweis</translation>
    </message>
    <message>
        <source>Le papier n’est pas sorti.</source>
        <translation>Das Papier kam nicht heraus.</translation>
    </message>
    <message>
        <source>Votre papier va sortir.</source>
        <translation>Ihr Papier kommt gleich.</translation>
    </message>
    <message>
        <source>Prenez votre papier à gauche.</source>
        <translation>Nehmen Sie links Ihr Papier.</translation>
    </message>
    <message>
        <source>Prenez votre papier à droite.</source>
        <translation>Nehmen Sie rechts Ihr Papier.</translation>
    </message>
    <message>
        <source>Prenez votre papier en bas.</source>
        <translation>Nehmen Sie unten Ihr Papier.</translation>
    </message>
    <message>
        <source>Prenez ce code en photo avec votre téléphone.</source>
        <translation>Machen Sie mit Ihrem Handy ein Foto von diesem Code.</translation>
    </message>
    <message>
        <source>La photo est effacée. Le papier est à vous.</source>
        <translation>Das Foto ist gelöscht. Das Papier gehört Ihnen.</translation>
    </message>
    <message>
        <source>Vous seul avez cette preuve.</source>
        <translation>Nur Sie haben diesen Nachweis.</translation>
    </message>
    <message>
        <source>Prenez le papier en photo. L’encre pâlit avec le temps.</source>
        <translation>Machen Sie ein Foto von dem Papier. Die Schrift wird mit der Zeit blass.</translation>
    </message>
    <message>
        <source>Ce code est le même que sur le papier. Il contient votre photo.</source>
        <translation>Dieser Code ist der gleiche wie auf dem Papier. Ihr Foto ist darin.</translation>
    </message>
    <message>
        <source>Cette preuve est seulement un essai.</source>
        <translation>Dieser Nachweis ist nur ein Test.</translation>
    </message>
    <message>
        <source>Le code de votre preuve</source>
        <translation>Der Code für Ihren Nachweis</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Imprimer encore</source>
        <translation>Nochmal drucken</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>Ich bin fertig</translation>
    </message>
</context>
<context>
    <name>ReleaseScreen</name>
    <message>
        <source>Avant</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ReleasesScreen</name>
    <message>
        <source>Les relevés</source>
        <translation>Die Berichte</translation>
    </message>
    <message>
        <source>Les relevés de la borne</source>
        <translation>Die Berichte des Automaten</translation>
    </message>
    <message numerus="yes">
        <source>%n numéro(s)</source>
        <translation>
            <numerusform>%n Nummer</numerusform>
            <numerusform>%n Nummern</numerusform>
        </translation>
    </message>
    <message>
        <source>Il n’y a pas encore de relevé.</source>
        <translation>Es gibt noch keinen Bericht.</translation>
    </message>
    <message>
        <source>Plus récents</source>
        <translation>Neuere</translation>
    </message>
    <message>
        <source>Plus anciens</source>
        <translation>Ältere</translation>
    </message>
</context>
<context>
    <name>ScreenFrame</name>
    <message>
        <source>Retour</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Quelqu’un va m’aider.</source>
        <translation>Jemand hilft mir.</translation>
    </message>
    <message>
        <source>Vous pouvez vous asseoir.</source>
        <translation>Sie können sich setzen.</translation>
    </message>
    <message>
        <source>Nous appelons les numéros dans l’ordre.</source>
        <translation>Wir rufen die Nummern der Reihe nach auf.</translation>
    </message>
    <message>
        <source>Gratuit. Sans nom.</source>
        <translation>Kostenlos. Ohne Namen.</translation>
    </message>
    <message>
        <source>Essai de l’imprimante</source>
        <translation>Drucker-Test</translation>
    </message>
    <message>
        <source>Ce papier n’est pas un ticket.</source>
        <translation>Dieses Papier ist kein Ticket.</translation>
    </message>
    <message>
        <source>Un trait fin par millimètre, sur toute la largeur.</source>
        <translation>Ein feiner Strich pro Millimeter, über die ganze Breite.</translation>
    </message>
    <message>
        <source>Le code est bien lu.</source>
        <translation>Der Code ist gut lesbar.</translation>
    </message>
    <message>
        <source>Lisez ce code avec un téléphone.</source>
        <translation>Lesen Sie diesen Code mit einem Handy.</translation>
    </message>
    <message>
        <source>Ce papier n’est pas complet.</source>
        <translation>Dieses Papier ist nicht vollständig.</translation>
    </message>
</context>
<context>
    <name>ThemeScreen</name>
    <message>
        <source>%1 est annulé.</source>
        <translation>%1 ist ungültig.</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé.</source>
        <translation>Die Nummer %1 ist ungültig.</translation>
    </message>
    <message>
        <source>Quel est votre sujet&#xa0;?</source>
        <translation>Was ist Ihr Thema?</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé. Jetez le ticket.</source>
        <translation>Die Nummer %1 ist ungültig. Werfen Sie das Ticket weg.</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>Ich weiß nicht</translation>
    </message>
    <message>
        <source>Voir la suite</source>
        <translation>Mehr sehen</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Votre numéro</source>
        <translation>Ihre Nummer</translation>
    </message>
    <message>
        <source>Votre numéro est le %1.</source>
        <translation>Ihre Nummer ist %1.</translation>
    </message>
    <message>
        <source>Vous pouvez vous asseoir.</source>
        <translation>Sie können sich setzen.</translation>
    </message>
    <message>
        <source>Vous pouvez vous asseoir. Nous appelons les numéros dans l’ordre.</source>
        <translation>Sie können sich setzen. Wir rufen die Nummern der Reihe nach auf.</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>Ich bin fertig</translation>
    </message>
    <message>
        <source>J’ai fait une erreur</source>
        <translation>Das war ein Fehler</translation>
    </message>
    <message>
        <source>Preuve de présence</source>
        <translation>Besuchs­nachweis</translation>
    </message>
    <message>
        <source>Je veux une preuve de présence</source>
        <translation>Ich möchte einen Besuchs­nachweis</translation>
    </message>
    <message>
        <source>Votre ticket va sortir. Attendez un peu.</source>
        <translation>Ihr Ticket kommt gleich. Warten Sie kurz.</translation>
    </message>
    <message>
        <source>Prenez votre ticket à gauche.</source>
        <translation>Nehmen Sie links Ihr Ticket.</translation>
    </message>
    <message>
        <source>Prenez votre ticket à droite.</source>
        <translation>Nehmen Sie rechts Ihr Ticket.</translation>
    </message>
    <message>
        <source>Prenez votre ticket en bas.</source>
        <translation>Nehmen Sie unten Ihr Ticket.</translation>
    </message>
    <message>
        <source>Le ticket n’est pas sorti.</source>
        <translation>Das Ticket kam nicht heraus.</translation>
    </message>
    <message>
        <source>Il n’y a pas de ticket en papier.</source>
        <translation>Es gibt kein Ticket aus Papier.</translation>
    </message>
    <message>
        <source>Votre numéro est gardé&#xa0;: %1.</source>
        <translation>Sie behalten Ihre Nummer: %1.</translation>
    </message>
    <message>
        <source>Notez votre numéro.</source>
        <translation>Schreiben Sie Ihre Nummer auf.</translation>
    </message>
    <message>
        <source>Notez-le ou dites-le à l’accueil.</source>
        <translation>Schreiben Sie die Nummer auf. Oder sagen Sie die Nummer am Empfang.</translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>Oui</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Volume %1</source>
        <translation>Ton %1</translation>
    </message>
    <message>
        <source>La borne parle.</source>
        <translation>Der Automat spricht.</translation>
    </message>
    <message>
        <source>Touchez une image pour l’écouter.</source>
        <translation>Tippen Sie auf ein Bild. Dann hören Sie es.</translation>
    </message>
    <message>
        <source>Touchez encore pour la choisir.</source>
        <translation>Tippen Sie noch einmal. So wählen Sie es aus.</translation>
    </message>
    <message>
        <source>activé</source>
        <translation>an</translation>
    </message>
    <message>
        <source>désactivé</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Suite</source>
        <extracomment>At most 8 letters.</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Répéter</source>
        <translation>Nochmal</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Avant</source>
        <extracomment>The control before this one. At most 8 letters.</extracomment>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Choisir</source>
        <extracomment>Press what was heard last. At most 8 letters.</extracomment>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Après</source>
        <extracomment>The control after this one. At most 8 letters.</extracomment>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <extracomment>Loudness, 1 to 5. At most 10 letters.</extracomment>
        <translation>Ton %1</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Horloge</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Papier</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Imprimante</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Envoi</source>
        <extracomment>One word for the staff: what needs a look. Totals wait to be sent.</extracomment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Disque</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>Bienvenue</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Gratuit. Sans nom.</source>
        <translation>Kostenlos. Ohne Namen.</translation>
    </message>
    <message>
        <source>Sans rendez-vous</source>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>Gratuit</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Sans nom</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>C’est gratuit.</source>
        <translation>Das ist kostenlos.</translation>
    </message>
    <message>
        <source>Vous venez sans rendez-vous.</source>
        <translation>Sie brauchen keinen Termin.</translation>
    </message>
    <message>
        <source>Vous ne donnez pas votre nom.</source>
        <translation>Wir fragen nicht nach Ihrem Namen.</translation>
    </message>
    <message>
        <source>Votre langue</source>
        <translation>Ihre Sprache</translation>
    </message>
    <message>
        <source>Choisissez votre langue.</source>
        <translation>Wählen Sie Ihre Sprache.</translation>
    </message>
    <message>
        <source>Preuve de présence</source>
        <translation>Besuchs­nachweis</translation>
    </message>
    <message>
        <source>Ce que la borne garde et envoie</source>
        <translation>Was der Automat behält und sendet</translation>
    </message>
</context>
</TS>
