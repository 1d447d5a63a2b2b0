<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="fr">
<context>
    <name>Bar</name>
    <message>
        <source>Aide</source>
        <translatorcomment>review: machine. The source language; not yet read by people concerned by easy reading.</translatorcomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écouter</source>
        <extracomment>The screens are read aloud. At most 10 letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus grand</source>
        <extracomment>Makes all words larger. At most 10 letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contraste</source>
        <extracomment>Yellow on black. At most 10 letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus bas</source>
        <extracomment>Everything to touch stands lower. At most 10 letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affichage</source>
        <extracomment>How the screens are shown. At most 10 letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraScreen</name>
    <message>
        <source>La caméra ne marche pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voici votre photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que voit la caméra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La caméra est allumée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La caméra est éteinte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caméra allumée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caméra éteinte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La caméra s’allume. Attendez un peu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mettez votre visage dans l’ovale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regardez la caméra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La photo n’est pas encore sur le papier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous pouvez faire une preuve sans photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regardez vers le bip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prendre la photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papier sans photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>La borne dit&#xa0;: {day}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’heure vient du réseau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’heure vient de l’horloge de la machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’heure est confirmée pour aujourd’hui.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>La caméra est éteinte. Elle s’allume seulement si vous dites oui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La photo sert seulement à votre preuve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La borne imprime la photo. Puis elle l’efface tout de suite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne ici ne garde la photo. Elle ne va pas sur Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La borne ne cherche pas qui vous êtes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le code sur le papier contient votre photo. Qui lit le code voit la photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quand on lit le code avec un téléphone, une page Internet s’ouvre. La photo reste dans le téléphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous pouvez dire non. Vous avez le même service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous pouvez arrêter quand vous voulez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le responsable est %1. Vos droits sont affichés à l’accueil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une photo de vous&#xa0;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voulez-vous une photo de vous sur le papier&#xa0;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui, avec photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui, je veux une photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lire la suite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non, sans photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountList</name>
    <message>
        <source>Numéros donnés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout de suite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dans les prochains mois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéros annulés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papiers pas sortis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papiers pas complets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papiers pas sûrs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandes d’aide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langues des numéros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preuves de présence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papier sans photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avec un téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papier avec photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>janvier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>février</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avril</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>juin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>juillet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>août</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>septembre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>octobre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>novembre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>décembre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>du {first} au {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} à {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lundi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mardi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mercredi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jeudi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vendredi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samedi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dimanche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskCounts</name>
    <message>
        <source>Barres</source>
        <extracomment>Figures with bars, or in a table. At most 8 letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tableau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suite</source>
        <extracomment>The next page of figures. At most 8 letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jour</source>
        <extracomment>Today&apos;s figures. At most 8 letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semaine</source>
        <extracomment>This week&apos;s figures. At most 8 letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mois</source>
        <extracomment>This month&apos;s figures. At most 8 letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heures</source>
        <extracomment>Figures by hour. At most 8 letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sujets</source>
        <extracomment>Figures by need and subject. At most 8 letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langues</source>
        <extracomment>Figures by language, and proofs of presence. At most 8 letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoi</source>
        <extracomment>How the sending of totals stands. At most 8 letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totaux</source>
        <extracomment>The totals of the days. At most 8 letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n’y a pas encore de chiffres.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskKiosk</name>
    <message>
        <source>Numéros sur l’écran seulement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer pour aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La borne ouvre seule le jour suivant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si c’est faux, réglez l’heure de la machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est juste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskPaper</name>
    <message>
        <source>Les numéros sont sur l’écran seulement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette imprimante ne dit pas si le ticket est sorti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le rouleau est presque fini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Il reste environ %n mètre(s) de papier.</source>
        <translation>
            <numerusform>Il reste environ %n mètre de papier.</numerusform>
            <numerusform>Il reste environ %n mètres de papier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nouveau rouleau&#xa0;: touchez le bouton.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faire un essai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau rouleau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lettre pour les organismes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Page de l’accueil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papier</source>
        <extracomment>A leaf of the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <extracomment>A leaf of the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chiffres</source>
        <extracomment>A leaf of the attendant&apos;s page: today&apos;s numbers. At most 8 letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borne</source>
        <extracomment>A leaf of the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <extracomment>Leaves the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’impression est en cours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le papier est sorti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le papier est envoyé. Regardez s’il est sorti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le papier n’est pas sorti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est fait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le disque ne marche pas. Rien n’est changé.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskSending</name>
    <message>
        <source>Le réseau ne répond pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur ne prouve pas qui il est.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur refuse le mot de passe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier d’arrivée n’est pas là.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n’y a plus de place à l’arrivée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur refuse les relevés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur ne marche pas bien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur a perdu un relevé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un fichier de la borne n’est pas un relevé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regardez le câble du réseau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il faut donner un autre mot de passe à la borne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branchez la clé ou le disque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il faut créer le dossier sur le serveur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il faut faire de la place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendez. La borne essaie encore seule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appelez la personne qui s’occupe de la borne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appelez la personne qui s’occupe du serveur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les relevés vont dans un dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les relevés vont à %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’envoi a plus de 7 jours de retard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n relevé(s) en attente.</source>
        <translation>
            <numerusform>%n relevé en attente.</numerusform>
            <numerusform>%n relevés en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout est envoyé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dernier envoi complet&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La borne n’a pas encore tout envoyé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La borne n’envoie rien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les relevés restent dans la borne.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskTickets</name>
    <message>
        <source>Il n’y a pas encore de ticket aujourd’hui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer une copie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler le %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Pas proposée&#xa0;: il manque des lettres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traduit par une machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relu par 1 personne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relu par 2 personnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langues</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisplayScreen</name>
    <message>
        <source>Plus grand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture facile</source>
        <extracomment>Letters for new readers, with more room between them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus de temps</source>
        <extracomment>The kiosk waits twice as long.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans mouvement</source>
        <extracomment>Nothing on the screen moves.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir la suite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>La borne a un problème.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous voulez de l’aide&#xa0;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce n’est pas votre faute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allez voir une personne à l’accueil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une personne vous aide. C’est gratuit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre numéro est gardé&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que la borne garde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La voix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Vous êtes toujours là&#xa0;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchez l’écran pour continuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinon la borne efface vos choix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n seconde(s).</source>
        <translation>
            <numerusform>Il reste %n seconde.</numerusform>
            <numerusform>Il reste %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus de temps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptScreen</name>
    <message>
        <source>Rien ne part de cette borne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La borne copie les relevés dans un dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La borne envoie les relevés à %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que la borne garde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que la borne garde et envoie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien ici ne parle de vous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les numéros restent jusqu’à cette nuit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La borne ne garde ni nom, ni photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elle ne garde pas l’heure de votre visite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les totaux du jour restent 13 mois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ensuite il reste les totaux du mois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un relevé est une feuille de totaux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il parle d’un jour ou d’un mois fini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lire la suite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lire les relevés</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Commencer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’accueil est fermé aujourd’hui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une machine a traduit ces mots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autres langues</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choisissez votre langue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre langue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Madame, Monsieur,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous demandez une attestation à une personne venue à la Cité des métiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nous accueillons chaque personne gratuitement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est sans rendez-vous, et sans demander son nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nous ne pouvons donc pas délivrer d’attestation à son nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La personne peut produire elle-même une preuve de présence, à notre borne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elle choisit seule de la produire et de la montrer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette preuve porte le lieu, la date et l’heure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous pouvez vérifier sa signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le guide du label Cité des métiers indique qu’elle devrait être acceptée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venir ici est une démarche utile pour son projet professionnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date&#xa0;:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cachet du centre&#xa0;:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListenScreen</name>
    <message>
        <source>Écouter la borne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branchez un casque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous seul entendez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ou touchez le haut-parleur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les autres entendent aussi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allez voir une personne à l’accueil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette langue est seulement écrite ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La voix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La borne parle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchez une image pour l’écouter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchez encore pour la choisir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haut-parleur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter la voix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>janvier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>février</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avril</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>juin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>juillet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>août</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>septembre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>octobre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>novembre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>décembre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedScreen</name>
    <message>
        <source>Quand avez-vous besoin d’aide&#xa0;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé. Jetez le ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchez une réponse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 est annulé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout de suite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un entretien demain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: un entretien demain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bientôt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me former cette année</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: me former cette année.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penser à mon avenir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: penser à mon avenir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je ne sais pas. Quelqu’un va m’aider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quelqu’un va m’aider.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>Le code de votre preuve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prenez la photo avec votre téléphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mettez-vous devant l’écran. Prenez la photo avec votre téléphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cet écran se ferme dans %n seconde(s).</source>
        <translation>
            <numerusform>Cet écran se ferme dans %n seconde.</numerusform>
            <numerusform>Cet écran se ferme dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cette preuve est seulement un essai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J’ai ma photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Ce code n’est pas le bon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Attendez encore %n seconde(s).</source>
        <translation>
            <numerusform>Attendez encore %n seconde.</numerusform>
            <numerusform>Attendez encore %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Il n’y a pas encore de code. Voir le mode d’emploi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette page est pour l’accueil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code de l’accueil</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chiffre(s)</source>
        <translation>
            <numerusform>%n chiffre</numerusform>
            <numerusform>%n chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>Valider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer cette page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresenceScreen</name>
    <message>
        <source>Preuve de présence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une preuve de votre présence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous la faites seul. Vous seul la gardez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papier sans photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le lieu, la date et un code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo avec mon téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avec mon téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La borne ne prend pas de photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papier avec une photo de moi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papier avec photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La borne efface la photo tout de suite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La preuve dit le jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La preuve dit l’heure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La preuve dit la minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le papier ne sort pas en ce moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que dit la preuve&#xa0;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’heure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La borne n’est pas sûre de l’heure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La borne ne peut pas signer de preuve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous pouvez prendre un ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allez voir une personne à l’accueil.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>Il n’y a plus de papier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’imprimante est ouverte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’imprimante est bloquée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’imprimante est trop chaude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’imprimante est arrêtée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’imprimante est prête.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le rouleau est presque fini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préparez un nouveau rouleau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mettez un rouleau. La borne reprend seule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermez le capot. La borne reprend seule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le couteau est bloqué.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Éteignez l’imprimante. Enlevez le papier coincé. Rallumez-la.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendez 5 minutes. La borne reprend seule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Éteignez-la, puis rallumez-la.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regardez la prise et le câble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’imprimante ne dit pas son état.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faites un essai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>envoyé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imprimé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pas imprimé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pas complet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pas sûr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sur l’écran</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Preuve de présence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faite par la personne elle-même, à la borne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lieu&#xa0;:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date&#xa0;:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heure à {town}&#xa0;:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entre {begin} et {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce papier est un essai, sans valeur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographiez ce papier&#xa0;: l’encre pâlit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom, si vous voulez l’écrire&#xa0;:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La Cité des métiers accueille chaque personne gratuitement, sans rendez-vous et sans nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elle ne délivre pas d’attestation à la demande d’un autre organisme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La personne a donc produit cette preuve elle-même.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le guide du label Cité des métiers indique que cette preuve devrait être acceptée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La borne ne garde ni nom, ni photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour l’organisme qui reçoit ce papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparez la personne avec la photo du code, pas avec celle du papier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour vérifier le code, tapez cette adresse&#xa0;:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofScreen</name>
    <message>
        <source>Votre preuve de présence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le papier n’est pas sorti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre papier va sortir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prenez votre papier à gauche.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prenez votre papier à droite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prenez votre papier en bas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prenez ce code en photo avec votre téléphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La photo est effacée. Le papier est à vous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous seul avez cette preuve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prenez le papier en photo. L’encre pâlit avec le temps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette preuve est seulement un essai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce code est le même que sur le papier. Il contient votre photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le code de votre preuve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer encore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseScreen</name>
    <message>
        <source>Avant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleasesScreen</name>
    <message>
        <source>Les relevés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les relevés de la borne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n’y a pas encore de relevé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n numéro(s)</source>
        <translation>
            <numerusform>%n numéro</numerusform>
            <numerusform>%n numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>Plus récents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus anciens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenFrame</name>
    <message>
        <source>Retour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Quelqu’un va m’aider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous pouvez vous asseoir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nous appelons les numéros dans l’ordre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gratuit. Sans nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essai de l’imprimante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce papier n’est pas un ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un trait fin par millimètre, sur toute la largeur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le code est bien lu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisez ce code avec un téléphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce papier n’est pas complet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeScreen</name>
    <message>
        <source>Quel est votre sujet&#xa0;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé. Jetez le ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 est annulé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir la suite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Votre numéro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre numéro est le %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous pouvez vous asseoir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous pouvez vous asseoir. Nous appelons les numéros dans l’ordre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J’ai fait une erreur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preuve de présence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je veux une preuve de présence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prenez votre ticket à gauche.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prenez votre ticket à droite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prenez votre ticket en bas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre ticket va sortir. Attendez un peu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le ticket n’est pas sorti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n’y a pas de ticket en papier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre numéro est gardé&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notez-le ou dites-le à l’accueil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notez votre numéro.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>Oui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>La borne parle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchez une image pour l’écouter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchez encore pour la choisir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>désactivé</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Suite</source>
        <extracomment>At most 8 letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Répéter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avant</source>
        <extracomment>The control before this one. At most 8 letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir</source>
        <extracomment>Press what was heard last. At most 8 letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Après</source>
        <extracomment>The control after this one. At most 8 letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume %1</source>
        <extracomment>Loudness, 1 to 5. At most 10 letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Horloge</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papier</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimante</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoi</source>
        <extracomment>One word for the staff: what needs a look. Totals wait to be sent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disque</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bienvenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est gratuit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous venez sans rendez-vous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous ne donnez pas votre nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gratuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gratuit. Sans nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preuve de présence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que la borne garde et envoie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez votre langue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre langue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
