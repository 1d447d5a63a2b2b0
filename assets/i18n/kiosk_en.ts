<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="fr">
<context>
    <name>Bar</name>
    <message>
        <source>Aide</source>
        <translatorcomment>review: machine. No native speaker has read this catalogue.</translatorcomment>
        <translation>Help</translation>
    </message>
    <message>
        <source>Écouter</source>
        <extracomment>The screens are read aloud. At most 10 letters.</extracomment>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Plus grand</source>
        <extracomment>Makes all words larger. At most 10 letters.</extracomment>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Contraste</source>
        <extracomment>Yellow on black. At most 10 letters.</extracomment>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <extracomment>Everything to touch stands lower. At most 10 letters.</extracomment>
        <translation>Lower</translation>
    </message>
    <message>
        <source>Affichage</source>
        <extracomment>How the screens are shown. At most 10 letters.</extracomment>
        <translation>Display</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>CameraScreen</name>
    <message>
        <source>La caméra ne marche pas.</source>
        <translation>The camera does not work.</translation>
    </message>
    <message>
        <source>Voici votre photo.</source>
        <translation>Here is your photo.</translation>
    </message>
    <message>
        <source>Votre photo</source>
        <translation>Your photo</translation>
    </message>
    <message>
        <source>Ce que voit la caméra</source>
        <translation>What the camera sees</translation>
    </message>
    <message>
        <source>La caméra est allumée.</source>
        <translation>The camera is on.</translation>
    </message>
    <message>
        <source>La caméra est éteinte.</source>
        <translation>The camera is off.</translation>
    </message>
    <message>
        <source>Caméra allumée</source>
        <translation>Camera on</translation>
    </message>
    <message>
        <source>Caméra éteinte</source>
        <translation>Camera off</translation>
    </message>
    <message>
        <source>La caméra s’allume. Attendez un peu.</source>
        <translation>The camera is coming on. Wait a little.</translation>
    </message>
    <message>
        <source>Mettez votre visage dans l’ovale.</source>
        <translation>Put your face in the oval.</translation>
    </message>
    <message>
        <source>Regardez la caméra.</source>
        <translation>Look at the camera.</translation>
    </message>
    <message>
        <source>La photo n’est pas encore sur le papier.</source>
        <translation>The photo is not on the paper yet.</translation>
    </message>
    <message>
        <source>Vous pouvez faire une preuve sans photo.</source>
        <translation>You can make a proof without a photo.</translation>
    </message>
    <message>
        <source>Regardez vers le bip.</source>
        <translation>Look towards the beep.</translation>
    </message>
    <message>
        <source>Prendre la photo</source>
        <translation>Take the photo</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Take it again</translation>
    </message>
    <message>
        <source>Papier sans photo</source>
        <translation>Paper without a photo</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>Erase everything</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>La borne dit&#xa0;: {day}, {time}.</source>
        <translation>The kiosk says: {day}, {time}.</translation>
    </message>
    <message>
        <source>L’heure vient du réseau.</source>
        <translation>The time comes from the network.</translation>
    </message>
    <message>
        <source>L’heure vient de l’horloge de la machine.</source>
        <translation>The time comes from the machine’s clock.</translation>
    </message>
    <message>
        <source>L’heure est confirmée pour aujourd’hui.</source>
        <translation>The time is confirmed for today.</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>La caméra est éteinte. Elle s’allume seulement si vous dites oui.</source>
        <translation>The camera is off. It only comes on if you say yes.</translation>
    </message>
    <message>
        <source>La photo sert seulement à votre preuve.</source>
        <translation>The photo is only for your proof.</translation>
    </message>
    <message>
        <source>La borne imprime la photo. Puis elle l’efface tout de suite.</source>
        <translation>The kiosk prints the photo. Then it erases the photo right away.</translation>
    </message>
    <message>
        <source>Personne ici ne garde la photo. Elle ne va pas sur Internet.</source>
        <translation>Nobody here keeps the photo. It does not go on the Internet.</translation>
    </message>
    <message>
        <source>La borne ne cherche pas qui vous êtes.</source>
        <translation>The kiosk does not try to find out who you are.</translation>
    </message>
    <message>
        <source>Le code sur le papier contient votre photo. Qui lit le code voit la photo.</source>
        <translation>The code on the paper holds your photo. Anyone who reads the code sees the photo.</translation>
    </message>
    <message>
        <source>Quand on lit le code avec un téléphone, une page Internet s’ouvre. La photo reste dans le téléphone.</source>
        <translation>When a phone reads the code, a web page opens. The photo stays in the phone.</translation>
    </message>
    <message>
        <source>Vous pouvez dire non. Vous avez le même service.</source>
        <translation>You can say no. You get the same service.</translation>
    </message>
    <message>
        <source>Vous pouvez arrêter quand vous voulez.</source>
        <translation>You can stop at any time.</translation>
    </message>
    <message>
        <source>Le responsable est %1. Vos droits sont affichés à l’accueil.</source>
        <translation>%1 is responsible for this. Your rights are on display at reception.</translation>
    </message>
    <message>
        <source>Une photo de vous&#xa0;?</source>
        <translation>A photo of you?</translation>
    </message>
    <message>
        <source>Voulez-vous une photo de vous sur le papier&#xa0;?</source>
        <translation>Do you want a photo of you on the paper?</translation>
    </message>
    <message>
        <source>Oui, avec photo</source>
        <translation>Yes, with a photo</translation>
    </message>
    <message>
        <source>Oui, je veux une photo</source>
        <translation>Yes, I want a photo</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Lire la suite</source>
        <translation>Read more</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non, sans photo</source>
        <translation>No, without a photo</translation>
    </message>
</context>
<context>
    <name>CountList</name>
    <message>
        <source>Numéros donnés</source>
        <translation>Numbers given</translation>
    </message>
    <message>
        <source>Tout de suite</source>
        <translation>Right now</translation>
    </message>
    <message>
        <source>Dans les prochains mois</source>
        <translation>In the coming months</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Numéros annulés</source>
        <translation>Cancelled numbers</translation>
    </message>
    <message>
        <source>Papiers pas sortis</source>
        <translation>Papers not printed</translation>
    </message>
    <message>
        <source>Papiers pas complets</source>
        <translation>Papers not complete</translation>
    </message>
    <message>
        <source>Papiers pas sûrs</source>
        <translation>Papers in doubt</translation>
    </message>
    <message>
        <source>Demandes d’aide</source>
        <translation>Requests for help</translation>
    </message>
    <message>
        <source>Langues des numéros</source>
        <translation>Languages of the numbers</translation>
    </message>
    <message>
        <source>Preuves de présence</source>
        <translation>Proofs of presence</translation>
    </message>
    <message>
        <source>Papier sans photo</source>
        <translation>Paper without a photo</translation>
    </message>
    <message>
        <source>Avec un téléphone</source>
        <translation>With a phone</translation>
    </message>
    <message>
        <source>Papier avec photo</source>
        <translation>Paper with a photo</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>I do not know</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>janvier</source>
        <translation>January</translation>
    </message>
    <message>
        <source>février</source>
        <translation>February</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>March</translation>
    </message>
    <message>
        <source>avril</source>
        <translation>April</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>May</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>June</translation>
    </message>
    <message>
        <source>juillet</source>
        <translation>July</translation>
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
        <translation>October</translation>
    </message>
    <message>
        <source>novembre</source>
        <translation>November</translation>
    </message>
    <message>
        <source>décembre</source>
        <translation>December</translation>
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
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>{first} à {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>lundi</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>mardi</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>mercredi</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>jeudi</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>vendredi</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>samedi</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>dimanche</source>
        <translation>Sunday</translation>
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
        <translation>Bars</translation>
    </message>
    <message>
        <source>Tableau</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Suite</source>
        <extracomment>The next page of figures. At most 8 letters.</extracomment>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Jour</source>
        <extracomment>Today&apos;s figures. At most 8 letters.</extracomment>
        <translation>Day</translation>
    </message>
    <message>
        <source>Semaine</source>
        <extracomment>This week&apos;s figures. At most 8 letters.</extracomment>
        <translation>Week</translation>
    </message>
    <message>
        <source>Mois</source>
        <extracomment>This month&apos;s figures. At most 8 letters.</extracomment>
        <translation>Month</translation>
    </message>
    <message>
        <source>Heures</source>
        <extracomment>Figures by hour. At most 8 letters.</extracomment>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Sujets</source>
        <extracomment>Figures by need and subject. At most 8 letters.</extracomment>
        <translation>Subjects</translation>
    </message>
    <message>
        <source>Langues</source>
        <extracomment>Figures by language, and proofs of presence. At most 8 letters.</extracomment>
        <translation>Language</translation>
    </message>
    <message>
        <source>Envoi</source>
        <extracomment>How the sending of totals stands. At most 8 letters.</extracomment>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Totaux</source>
        <extracomment>The totals of the days. At most 8 letters.</extracomment>
        <translation>Totals</translation>
    </message>
    <message>
        <source>Il n’y a pas encore de chiffres.</source>
        <translation>There are no figures yet.</translation>
    </message>
</context>
<context>
    <name>DeskKiosk</name>
    <message>
        <source>Numéros sur l’écran seulement</source>
        <translation>Numbers on the screen only</translation>
    </message>
    <message>
        <source>Fermer pour aujourd’hui</source>
        <translation>Close for today</translation>
    </message>
    <message>
        <source>La borne ouvre seule le jour suivant.</source>
        <translation>The kiosk opens by itself the next day.</translation>
    </message>
    <message>
        <source>Si c’est faux, réglez l’heure de la machine.</source>
        <translation>If this is wrong, set the machine’s clock.</translation>
    </message>
    <message>
        <source>C’est juste</source>
        <translation>This is right</translation>
    </message>
</context>
<context>
    <name>DeskPaper</name>
    <message>
        <source>Les numéros sont sur l’écran seulement.</source>
        <translation>The numbers are on the screen only.</translation>
    </message>
    <message>
        <source>Cette imprimante ne dit pas si le ticket est sorti.</source>
        <translation>This printer does not say if the ticket came out.</translation>
    </message>
    <message>
        <source>Le rouleau est presque fini.</source>
        <translation>The roll is almost finished.</translation>
    </message>
    <message numerus="yes">
        <source>Il reste environ %n mètre(s) de papier.</source>
        <translation>
            <numerusform>About %n metre of paper is left.</numerusform>
            <numerusform>About %n metres of paper are left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nouveau rouleau&#xa0;: touchez le bouton.</source>
        <translation>New roll: touch the button.</translation>
    </message>
    <message>
        <source>Faire un essai</source>
        <translation>Print a test</translation>
    </message>
    <message>
        <source>Nouveau rouleau</source>
        <translation>New roll</translation>
    </message>
    <message>
        <source>Lettre pour les organismes</source>
        <translation>Letter for organisations</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Page de l’accueil</source>
        <translation>Page for the staff</translation>
    </message>
    <message>
        <source>Papier</source>
        <extracomment>A leaf of the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Tickets</source>
        <extracomment>A leaf of the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Chiffres</source>
        <extracomment>A leaf of the attendant&apos;s page: today&apos;s numbers. At most 8 letters.</extracomment>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Borne</source>
        <extracomment>A leaf of the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Fermer</source>
        <extracomment>Leaves the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>L’impression est en cours.</source>
        <translation>It is printing.</translation>
    </message>
    <message>
        <source>Le papier est sorti.</source>
        <translation>The paper came out.</translation>
    </message>
    <message>
        <source>Le papier est envoyé. Regardez s’il est sorti.</source>
        <translation>The paper was sent. See if it came out.</translation>
    </message>
    <message>
        <source>Le papier n’est pas sorti.</source>
        <translation>The paper did not come out.</translation>
    </message>
    <message>
        <source>C’est fait.</source>
        <translation>Done.</translation>
    </message>
    <message>
        <source>Le disque ne marche pas. Rien n’est changé.</source>
        <translation>The disk does not work. Nothing has changed.</translation>
    </message>
</context>
<context>
    <name>DeskSending</name>
    <message>
        <source>Le réseau ne répond pas.</source>
        <translation>The network does not answer.</translation>
    </message>
    <message>
        <source>Le serveur ne prouve pas qui il est.</source>
        <translation>The server does not prove who it is.</translation>
    </message>
    <message>
        <source>Le serveur refuse le mot de passe.</source>
        <translation>The server refuses the password.</translation>
    </message>
    <message>
        <source>Le dossier d’arrivée n’est pas là.</source>
        <translation>The folder to send to is not there.</translation>
    </message>
    <message>
        <source>Il n’y a plus de place à l’arrivée.</source>
        <translation>There is no room left at the other end.</translation>
    </message>
    <message>
        <source>Le serveur refuse les relevés.</source>
        <translation>The server refuses the reports.</translation>
    </message>
    <message>
        <source>Le serveur ne marche pas bien.</source>
        <translation>The server does not work well.</translation>
    </message>
    <message>
        <source>Le serveur a perdu un relevé.</source>
        <translation>The server has lost a report.</translation>
    </message>
    <message>
        <source>Un fichier de la borne n’est pas un relevé.</source>
        <translation>A file of the kiosk is not a report.</translation>
    </message>
    <message>
        <source>Regardez le câble du réseau.</source>
        <translation>Look at the network cable.</translation>
    </message>
    <message>
        <source>Il faut donner un autre mot de passe à la borne.</source>
        <translation>The kiosk needs another password.</translation>
    </message>
    <message>
        <source>Branchez la clé ou le disque.</source>
        <translation>Plug in the USB stick or the disk.</translation>
    </message>
    <message>
        <source>Il faut créer le dossier sur le serveur.</source>
        <translation>The folder must be made on the server.</translation>
    </message>
    <message>
        <source>Il faut faire de la place.</source>
        <translation>Make room there.</translation>
    </message>
    <message>
        <source>Attendez. La borne essaie encore seule.</source>
        <translation>Wait. The kiosk tries again by itself.</translation>
    </message>
    <message>
        <source>Appelez la personne qui s’occupe de la borne.</source>
        <translation>Call the person who looks after the kiosk.</translation>
    </message>
    <message>
        <source>Appelez la personne qui s’occupe du serveur.</source>
        <translation>Call the person who looks after the server.</translation>
    </message>
    <message>
        <source>Les relevés vont dans un dossier.</source>
        <translation>The reports go to a folder.</translation>
    </message>
    <message>
        <source>Les relevés vont à %1.</source>
        <translation>The reports go to %1.</translation>
    </message>
    <message>
        <source>L’envoi a plus de 7 jours de retard.</source>
        <translation>Sending is more than 7 days late.</translation>
    </message>
    <message numerus="yes">
        <source>%n relevé(s) en attente.</source>
        <translation>
            <numerusform>%n report is waiting.</numerusform>
            <numerusform>%n reports are waiting.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout est envoyé.</source>
        <translation>Everything is sent.</translation>
    </message>
    <message>
        <source>Dernier envoi complet&#xa0;: %1.</source>
        <translation>Last complete sending: %1.</translation>
    </message>
    <message>
        <source>La borne n’a pas encore tout envoyé.</source>
        <translation>The kiosk has not sent everything yet.</translation>
    </message>
    <message>
        <source>La borne n’envoie rien.</source>
        <translation>The kiosk sends nothing.</translation>
    </message>
    <message>
        <source>Les relevés restent dans la borne.</source>
        <translation>The reports stay in the kiosk.</translation>
    </message>
</context>
<context>
    <name>DeskTickets</name>
    <message>
        <source>Il n’y a pas encore de ticket aujourd’hui.</source>
        <translation>There is no ticket yet today.</translation>
    </message>
    <message>
        <source>Imprimer une copie</source>
        <translation>Print a copy</translation>
    </message>
    <message>
        <source>Annuler le %1</source>
        <translation>Cancel %1</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Pas proposée&#xa0;: il manque des lettres</source>
        <translation>Not offered: letters are missing</translation>
    </message>
    <message>
        <source>Traduit par une machine</source>
        <translation>Translated by a machine</translation>
    </message>
    <message>
        <source>Relu par 1 personne</source>
        <translation>Read by 1 person</translation>
    </message>
    <message>
        <source>Relu par 2 personnes</source>
        <translation>Read by 2 people</translation>
    </message>
    <message>
        <source>Langues</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>DisplayScreen</name>
    <message>
        <source>Plus grand</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Lower</translation>
    </message>
    <message>
        <source>Lecture facile</source>
        <extracomment>Letters for new readers, with more room between them.</extracomment>
        <translation>Easy reading</translation>
    </message>
    <message>
        <source>Plus de temps</source>
        <extracomment>The kiosk waits twice as long.</extracomment>
        <translation>More time</translation>
    </message>
    <message>
        <source>Sans mouvement</source>
        <extracomment>Nothing on the screen moves.</extracomment>
        <translation>No motion</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Voir la suite</source>
        <translation>See more</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>La borne a un problème.</source>
        <translation>The kiosk has a problem.</translation>
    </message>
    <message>
        <source>Vous voulez de l’aide&#xa0;?</source>
        <translation>Would you like some help?</translation>
    </message>
    <message>
        <source>Ce n’est pas votre faute.</source>
        <translation>It is not your fault.</translation>
    </message>
    <message>
        <source>Allez voir une personne à l’accueil.</source>
        <translation>Go and see someone at reception.</translation>
    </message>
    <message>
        <source>Une personne vous aide. C’est gratuit.</source>
        <translation>Someone will help you. It is free.</translation>
    </message>
    <message>
        <source>Votre numéro est gardé&#xa0;: %1.</source>
        <translation>Your number is saved: %1.</translation>
    </message>
    <message>
        <source>Ce que la borne garde</source>
        <translation>What this kiosk keeps</translation>
    </message>
    <message>
        <source>La voix</source>
        <translation>The voice</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>I am done</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Vous êtes toujours là&#xa0;?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>Touchez l’écran pour continuer.</source>
        <translation>Touch the screen to continue.</translation>
    </message>
    <message>
        <source>Sinon la borne efface vos choix.</source>
        <translation>If not, the kiosk erases your choices.</translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n seconde(s).</source>
        <translation>
            <numerusform>%n second left.</numerusform>
            <numerusform>%n seconds left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation>Yes, continue</translation>
    </message>
    <message>
        <source>Plus de temps</source>
        <translation>More time</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>I am done</translation>
    </message>
</context>
<context>
    <name>KeptScreen</name>
    <message>
        <source>Rien ne part de cette borne.</source>
        <translation>Nothing leaves this kiosk.</translation>
    </message>
    <message>
        <source>La borne copie les relevés dans un dossier.</source>
        <translation>The kiosk copies the reports to a folder.</translation>
    </message>
    <message>
        <source>La borne envoie les relevés à %1.</source>
        <translation>The kiosk sends the reports to %1.</translation>
    </message>
    <message>
        <source>Ce que la borne garde</source>
        <translation>What this kiosk keeps</translation>
    </message>
    <message>
        <source>Ce que la borne garde et envoie</source>
        <translation>What this kiosk keeps and sends</translation>
    </message>
    <message>
        <source>Rien ici ne parle de vous.</source>
        <translation>Nothing here is about you.</translation>
    </message>
    <message>
        <source>Les numéros restent jusqu’à cette nuit.</source>
        <translation>The numbers stay until tonight.</translation>
    </message>
    <message>
        <source>La borne ne garde ni nom, ni photo.</source>
        <translation>The kiosk keeps no name and no photo.</translation>
    </message>
    <message>
        <source>Elle ne garde pas l’heure de votre visite.</source>
        <translation>It does not keep the time of your visit.</translation>
    </message>
    <message>
        <source>Les totaux du jour restent 13 mois.</source>
        <translation>The totals of a day stay for 13 months.</translation>
    </message>
    <message>
        <source>Ensuite il reste les totaux du mois.</source>
        <translation>After that, the totals of the month stay.</translation>
    </message>
    <message>
        <source>Un relevé est une feuille de totaux.</source>
        <translation>A report is a sheet of totals.</translation>
    </message>
    <message>
        <source>Il parle d’un jour ou d’un mois fini.</source>
        <translation>It is about a day or a month that is over.</translation>
    </message>
    <message>
        <source>Lire la suite</source>
        <translation>Read more</translation>
    </message>
    <message>
        <source>Lire les relevés</source>
        <translation>Read the reports</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Commencer</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>L’accueil est fermé aujourd’hui.</source>
        <translation>Reception is closed today.</translation>
    </message>
    <message>
        <source>Une machine a traduit ces mots.</source>
        <translation>A machine translated these words.</translation>
    </message>
    <message>
        <source>Autres langues</source>
        <translation>Other languages</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choisissez votre langue.</source>
        <translation>Choose your language.</translation>
    </message>
    <message>
        <source>Votre langue</source>
        <translation>Your language</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Madame, Monsieur,</source>
        <translation>Dear Sir or Madam,</translation>
    </message>
    <message>
        <source>Vous demandez une attestation à une personne venue à la Cité des métiers.</source>
        <translation>You ask a person for a certificate. This person came to the Cité des métiers.</translation>
    </message>
    <message>
        <source>Nous accueillons chaque personne gratuitement.</source>
        <translation>We welcome every person free of charge.</translation>
    </message>
    <message>
        <source>C’est sans rendez-vous, et sans demander son nom.</source>
        <translation>We ask for no appointment and no name.</translation>
    </message>
    <message>
        <source>Nous ne pouvons donc pas délivrer d’attestation à son nom.</source>
        <translation>So we cannot issue a certificate in that person’s name.</translation>
    </message>
    <message>
        <source>La personne peut produire elle-même une preuve de présence, à notre borne.</source>
        <translation>The person can make a proof of presence themselves, at our kiosk.</translation>
    </message>
    <message>
        <source>Elle choisit seule de la produire et de la montrer.</source>
        <translation>Making it and showing it is the person’s own choice.</translation>
    </message>
    <message>
        <source>Cette preuve porte le lieu, la date et l’heure.</source>
        <translation>This proof states the place, the date and the time.</translation>
    </message>
    <message>
        <source>Vous pouvez vérifier sa signature.</source>
        <translation>You can check its signature.</translation>
    </message>
    <message>
        <source>Le guide du label Cité des métiers indique qu’elle devrait être acceptée.</source>
        <translation>The guide of the Cité des métiers label says that it should be accepted.</translation>
    </message>
    <message>
        <source>Venir ici est une démarche utile pour son projet professionnel.</source>
        <translation>Coming here is a useful step towards the person’s plans for work.</translation>
    </message>
    <message>
        <source>Date&#xa0;:</source>
        <translation>Date:</translation>
    </message>
    <message>
        <source>Cachet du centre&#xa0;:</source>
        <translation>Stamp of the centre:</translation>
    </message>
</context>
<context>
    <name>ListenScreen</name>
    <message>
        <source>Écouter la borne</source>
        <translation>Listen to the kiosk</translation>
    </message>
    <message>
        <source>Branchez un casque.</source>
        <translation>Plug in headphones.</translation>
    </message>
    <message>
        <source>Vous seul entendez.</source>
        <translation>Only you hear it.</translation>
    </message>
    <message>
        <source>Ou touchez le haut-parleur.</source>
        <translation>Or touch the loudspeaker.</translation>
    </message>
    <message>
        <source>Les autres entendent aussi.</source>
        <translation>Other people hear it too.</translation>
    </message>
    <message>
        <source>Allez voir une personne à l’accueil.</source>
        <translation>Go and see someone at reception.</translation>
    </message>
    <message>
        <source>Cette langue est seulement écrite ici.</source>
        <translation>Here, this language is only written.</translation>
    </message>
    <message>
        <source>La voix</source>
        <translation>The voice</translation>
    </message>
    <message>
        <source>La borne parle.</source>
        <translation>The kiosk speaks.</translation>
    </message>
    <message>
        <source>Touchez une image pour l’écouter.</source>
        <translation>Touch a picture to hear it.</translation>
    </message>
    <message>
        <source>Touchez encore pour la choisir.</source>
        <translation>Touch again to choose it.</translation>
    </message>
    <message>
        <source>Haut-parleur</source>
        <translation>Loudspeaker</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Volume %1</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Arrêter la voix</source>
        <translation>Stop the voice</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>janvier</source>
        <translation>January</translation>
    </message>
    <message>
        <source>février</source>
        <translation>February</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>March</translation>
    </message>
    <message>
        <source>avril</source>
        <translation>April</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>May</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>June</translation>
    </message>
    <message>
        <source>juillet</source>
        <translation>July</translation>
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
        <translation>October</translation>
    </message>
    <message>
        <source>novembre</source>
        <translation>November</translation>
    </message>
    <message>
        <source>décembre</source>
        <translation>December</translation>
    </message>
</context>
<context>
    <name>NeedScreen</name>
    <message>
        <source>Quand avez-vous besoin d’aide&#xa0;?</source>
        <translation>When do you need help?</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé. Jetez le ticket.</source>
        <translation>Number %1 is cancelled. Throw the ticket away.</translation>
    </message>
    <message>
        <source>Touchez une réponse.</source>
        <translation>Touch an answer.</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé.</source>
        <translation>Number %1 is cancelled.</translation>
    </message>
    <message>
        <source>%1 est annulé.</source>
        <translation>%1 is cancelled.</translation>
    </message>
    <message>
        <source>Tout de suite</source>
        <translation>Right now</translation>
    </message>
    <message>
        <source>Un entretien demain</source>
        <translation>An interview tomorrow</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: un entretien demain.</source>
        <translation>For example: an interview tomorrow.</translation>
    </message>
    <message>
        <source>Bientôt</source>
        <translation>Soon</translation>
    </message>
    <message>
        <source>Me former cette année</source>
        <translation>A course this year</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: me former cette année.</source>
        <translation>For example: a course this year.</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Penser à mon avenir</source>
        <translation>Think about my future</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: penser à mon avenir.</source>
        <translation>For example: think about my future.</translation>
    </message>
    <message>
        <source>Je ne sais pas. Quelqu’un va m’aider.</source>
        <translation>I do not know. Someone will help me.</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>I do not know</translation>
    </message>
    <message>
        <source>Quelqu’un va m’aider.</source>
        <translation>Someone will help me.</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>Le code de votre preuve</source>
        <translation>The code of your proof</translation>
    </message>
    <message>
        <source>Prenez la photo avec votre téléphone.</source>
        <translation>Take the photo with your phone.</translation>
    </message>
    <message>
        <source>Mettez-vous devant l’écran. Prenez la photo avec votre téléphone.</source>
        <translation>Move in front of the screen. Take the photo with your phone.</translation>
    </message>
    <message numerus="yes">
        <source>Cet écran se ferme dans %n seconde(s).</source>
        <translation>
            <numerusform>This screen closes in %n second.</numerusform>
            <numerusform>This screen closes in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cette preuve est seulement un essai.</source>
        <translation>This proof is only a test.</translation>
    </message>
    <message>
        <source>J’ai ma photo</source>
        <translation>I have my photo</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Ce code n’est pas le bon.</source>
        <translation>This code is not right.</translation>
    </message>
    <message numerus="yes">
        <source>Attendez encore %n seconde(s).</source>
        <translation>
            <numerusform>Wait %n more second.</numerusform>
            <numerusform>Wait %n more seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Il n’y a pas encore de code. Voir le mode d’emploi.</source>
        <translation>There is no code yet. See the manual.</translation>
    </message>
    <message>
        <source>Cette page est pour l’accueil.</source>
        <translation>This page is for the staff.</translation>
    </message>
    <message>
        <source>Code de l’accueil</source>
        <translation>Staff code</translation>
    </message>
    <message numerus="yes">
        <source>%n chiffre(s)</source>
        <translation>
            <numerusform>%n digit</numerusform>
            <numerusform>%n digits</numerusform>
        </translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Fermer cette page</source>
        <translation>Close this page</translation>
    </message>
</context>
<context>
    <name>PresenceScreen</name>
    <message>
        <source>Preuve de présence</source>
        <translation>Proof of presence</translation>
    </message>
    <message>
        <source>Une preuve de votre présence</source>
        <translation>A proof of your presence</translation>
    </message>
    <message>
        <source>Vous la faites seul. Vous seul la gardez.</source>
        <translation>You make it yourself. Only you keep it.</translation>
    </message>
    <message>
        <source>Papier sans photo</source>
        <translation>Paper without a photo</translation>
    </message>
    <message>
        <source>Le lieu, la date et un code.</source>
        <translation>The place, the date and a code.</translation>
    </message>
    <message>
        <source>Photo avec mon téléphone</source>
        <translation>Photo with my phone</translation>
    </message>
    <message>
        <source>Avec mon téléphone</source>
        <translation>With my phone</translation>
    </message>
    <message>
        <source>La borne ne prend pas de photo.</source>
        <translation>The kiosk takes no photo.</translation>
    </message>
    <message>
        <source>Papier avec une photo de moi</source>
        <translation>Paper with a photo of me</translation>
    </message>
    <message>
        <source>Papier avec photo</source>
        <translation>Paper with a photo</translation>
    </message>
    <message>
        <source>La borne efface la photo tout de suite.</source>
        <translation>The kiosk erases the photo right away.</translation>
    </message>
    <message>
        <source>La preuve dit le jour</source>
        <translation>The proof shows the day</translation>
    </message>
    <message>
        <source>La preuve dit l’heure</source>
        <translation>The proof shows the hour</translation>
    </message>
    <message>
        <source>La preuve dit la minute</source>
        <translation>The proof shows the minute</translation>
    </message>
    <message>
        <source>Le papier ne sort pas en ce moment.</source>
        <translation>No paper comes out at the moment.</translation>
    </message>
    <message>
        <source>Que dit la preuve&#xa0;?</source>
        <translation>What does the proof show?</translation>
    </message>
    <message>
        <source>Le jour</source>
        <translation>The day</translation>
    </message>
    <message>
        <source>L’heure</source>
        <translation>The hour</translation>
    </message>
    <message>
        <source>La minute</source>
        <translation>The minute</translation>
    </message>
    <message>
        <source>La borne n’est pas sûre de l’heure.</source>
        <translation>The kiosk is not sure of the time.</translation>
    </message>
    <message>
        <source>La borne ne peut pas signer de preuve.</source>
        <translation>The kiosk cannot sign a proof.</translation>
    </message>
    <message>
        <source>Vous pouvez prendre un ticket.</source>
        <translation>You can take a ticket.</translation>
    </message>
    <message>
        <source>Allez voir une personne à l’accueil.</source>
        <translation>Go and see someone at reception.</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>Il n’y a plus de papier.</source>
        <translation>There is no paper left.</translation>
    </message>
    <message>
        <source>L’imprimante est ouverte.</source>
        <translation>The printer is open.</translation>
    </message>
    <message>
        <source>L’imprimante est bloquée.</source>
        <translation>The printer is stuck.</translation>
    </message>
    <message>
        <source>L’imprimante est trop chaude.</source>
        <translation>The printer is too hot.</translation>
    </message>
    <message>
        <source>L’imprimante est arrêtée.</source>
        <translation>The printer has stopped.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas.</source>
        <translation>The printer does not answer.</translation>
    </message>
    <message>
        <source>L’imprimante est prête.</source>
        <translation>The printer is ready.</translation>
    </message>
    <message>
        <source>Le rouleau est presque fini.</source>
        <translation>The roll is almost finished.</translation>
    </message>
    <message>
        <source>Préparez un nouveau rouleau.</source>
        <translation>Have a new roll ready.</translation>
    </message>
    <message>
        <source>Mettez un rouleau. La borne reprend seule.</source>
        <translation>Put in a roll. The kiosk goes on by itself.</translation>
    </message>
    <message>
        <source>Fermez le capot. La borne reprend seule.</source>
        <translation>Close the cover. The kiosk goes on by itself.</translation>
    </message>
    <message>
        <source>Le couteau est bloqué.</source>
        <translation>The cutter is stuck.</translation>
    </message>
    <message>
        <source>Éteignez l’imprimante. Enlevez le papier coincé. Rallumez-la.</source>
        <translation>Switch the printer off. Take the stuck paper out. Switch the printer on again.</translation>
    </message>
    <message>
        <source>Attendez 5 minutes. La borne reprend seule.</source>
        <translation>Wait 5 minutes. The kiosk goes on by itself.</translation>
    </message>
    <message>
        <source>Éteignez-la, puis rallumez-la.</source>
        <translation>Switch it off, then on again.</translation>
    </message>
    <message>
        <source>Regardez la prise et le câble.</source>
        <translation>Look at the plug and the cable.</translation>
    </message>
    <message>
        <source>L’imprimante ne dit pas son état.</source>
        <translation>The printer does not say what state it is in.</translation>
    </message>
    <message>
        <source>Faites un essai.</source>
        <translation>Print a test.</translation>
    </message>
    <message>
        <source>en attente</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>printing</translation>
    </message>
    <message>
        <source>envoyé</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>imprimé</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>pas imprimé</source>
        <translation>not printed</translation>
    </message>
    <message>
        <source>pas complet</source>
        <translation>not complete</translation>
    </message>
    <message>
        <source>pas sûr</source>
        <translation>not sure</translation>
    </message>
    <message>
        <source>annulé</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>sur l’écran</source>
        <translation>on the screen</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Preuve de présence</source>
        <translation>Proof of presence</translation>
    </message>
    <message>
        <source>Faite par la personne elle-même, à la borne.</source>
        <translation>Made by the person themselves, at the kiosk.</translation>
    </message>
    <message>
        <source>Lieu&#xa0;:</source>
        <translation>Place:</translation>
    </message>
    <message>
        <source>Date&#xa0;:</source>
        <translation>Date:</translation>
    </message>
    <message>
        <source>Heure à {town}&#xa0;:</source>
        <translation>Time in {town}:</translation>
    </message>
    <message>
        <source>entre {begin} et {end}</source>
        <translation>between {begin} and {end}</translation>
    </message>
    <message>
        <source>Ce papier est un essai, sans valeur.</source>
        <translation>This paper is a test, without value.</translation>
    </message>
    <message>
        <source>Photographiez ce papier&#xa0;: l’encre pâlit.</source>
        <translation>Take a photo of this paper: the ink fades.</translation>
    </message>
    <message>
        <source>Nom, si vous voulez l’écrire&#xa0;:</source>
        <translation>Name, if you want to write it:</translation>
    </message>
    <message>
        <source>La Cité des métiers accueille chaque personne gratuitement, sans rendez-vous et sans nom.</source>
        <translation>The Cité des métiers welcomes every person free of charge. No appointment and no name is needed.</translation>
    </message>
    <message>
        <source>Elle ne délivre pas d’attestation à la demande d’un autre organisme.</source>
        <translation>It does not issue a certificate at the request of another organisation.</translation>
    </message>
    <message>
        <source>La personne a donc produit cette preuve elle-même.</source>
        <translation>So the person made this proof themselves.</translation>
    </message>
    <message>
        <source>Le guide du label Cité des métiers indique que cette preuve devrait être acceptée.</source>
        <translation>The guide of the Cité des métiers label says that this proof should be accepted.</translation>
    </message>
    <message>
        <source>La borne ne garde ni nom, ni photo.</source>
        <translation>The kiosk keeps no name and no photo.</translation>
    </message>
    <message>
        <source>Pour l’organisme qui reçoit ce papier</source>
        <translation>For the organisation that receives this paper</translation>
    </message>
    <message>
        <source>Comparez la personne avec la photo du code, pas avec celle du papier.</source>
        <translation>Compare the person with the photo in the code. Do not use the photo on the paper.</translation>
    </message>
    <message>
        <source>Pour vérifier le code, tapez cette adresse&#xa0;:</source>
        <translation>To check the code, type this address:</translation>
    </message>
</context>
<context>
    <name>ProofScreen</name>
    <message>
        <source>Votre preuve de présence</source>
        <translation>Your proof of presence</translation>
    </message>
    <message>
        <source>Le papier n’est pas sorti.</source>
        <translation>The paper did not come out.</translation>
    </message>
    <message>
        <source>Votre papier va sortir.</source>
        <translation>Your paper will come out.</translation>
    </message>
    <message>
        <source>Prenez votre papier à gauche.</source>
        <translation>Take your paper on the left.</translation>
    </message>
    <message>
        <source>Prenez votre papier à droite.</source>
        <translation>Take your paper on the right.</translation>
    </message>
    <message>
        <source>Prenez votre papier en bas.</source>
        <translation>Take your paper at the bottom.</translation>
    </message>
    <message>
        <source>Prenez ce code en photo avec votre téléphone.</source>
        <translation>Take a photo of this code with your phone.</translation>
    </message>
    <message>
        <source>La photo est effacée. Le papier est à vous.</source>
        <translation>The photo is erased. The paper is yours.</translation>
    </message>
    <message>
        <source>Vous seul avez cette preuve.</source>
        <translation>Only you have this proof.</translation>
    </message>
    <message>
        <source>Prenez le papier en photo. L’encre pâlit avec le temps.</source>
        <translation>Take a photo of the paper. The ink fades with time.</translation>
    </message>
    <message>
        <source>Cette preuve est seulement un essai.</source>
        <translation>This proof is only a test.</translation>
    </message>
    <message>
        <source>Ce code est le même que sur le papier. Il contient votre photo.</source>
        <translation>This code is the same as on the paper. It holds your photo.</translation>
    </message>
    <message>
        <source>Le code de votre preuve</source>
        <translation>The code of your proof</translation>
    </message>
    <message>
        <source>Imprimer encore</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>I am done</translation>
    </message>
</context>
<context>
    <name>ReleaseScreen</name>
    <message>
        <source>Avant</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>ReleasesScreen</name>
    <message>
        <source>Les relevés</source>
        <translation>The reports</translation>
    </message>
    <message>
        <source>Les relevés de la borne</source>
        <translation>The reports of this kiosk</translation>
    </message>
    <message>
        <source>Il n’y a pas encore de relevé.</source>
        <translation>There is no report yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n numéro(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message>
        <source>Plus récents</source>
        <translation>Newer</translation>
    </message>
    <message>
        <source>Plus anciens</source>
        <translation>Older</translation>
    </message>
</context>
<context>
    <name>ScreenFrame</name>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Quelqu’un va m’aider.</source>
        <translation>Someone will help me.</translation>
    </message>
    <message>
        <source>Vous pouvez vous asseoir.</source>
        <translation>You can sit down.</translation>
    </message>
    <message>
        <source>Nous appelons les numéros dans l’ordre.</source>
        <translation>We call the numbers in order.</translation>
    </message>
    <message>
        <source>Gratuit. Sans nom.</source>
        <translation>Free. No name needed.</translation>
    </message>
    <message>
        <source>Essai de l’imprimante</source>
        <translation>Printer test</translation>
    </message>
    <message>
        <source>Ce papier n’est pas un ticket.</source>
        <translation>This paper is not a ticket.</translation>
    </message>
    <message>
        <source>Un trait fin par millimètre, sur toute la largeur.</source>
        <translation>A fine line each millimetre, over the whole width.</translation>
    </message>
    <message>
        <source>Le code est bien lu.</source>
        <translation>The code was read correctly.</translation>
    </message>
    <message>
        <source>Lisez ce code avec un téléphone.</source>
        <translation>Read this code with a phone.</translation>
    </message>
    <message>
        <source>Ce papier n’est pas complet.</source>
        <translation>This paper is not complete.</translation>
    </message>
</context>
<context>
    <name>ThemeScreen</name>
    <message>
        <source>Quel est votre sujet&#xa0;?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé. Jetez le ticket.</source>
        <translation>Number %1 is cancelled. Throw the ticket away.</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé.</source>
        <translation>Number %1 is cancelled.</translation>
    </message>
    <message>
        <source>%1 est annulé.</source>
        <translation>%1 is cancelled.</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>I do not know</translation>
    </message>
    <message>
        <source>Voir la suite</source>
        <translation>See more</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Votre numéro</source>
        <translation>Your number</translation>
    </message>
    <message>
        <source>Votre numéro est le %1.</source>
        <translation>Your number is %1.</translation>
    </message>
    <message>
        <source>Vous pouvez vous asseoir.</source>
        <translation>You can sit down.</translation>
    </message>
    <message>
        <source>Vous pouvez vous asseoir. Nous appelons les numéros dans l’ordre.</source>
        <translation>You can sit down. We call the numbers in order.</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>I am done</translation>
    </message>
    <message>
        <source>J’ai fait une erreur</source>
        <translation>I made a mistake</translation>
    </message>
    <message>
        <source>Preuve de présence</source>
        <translation>Proof of presence</translation>
    </message>
    <message>
        <source>Je veux une preuve de présence</source>
        <translation>I want a proof of presence</translation>
    </message>
    <message>
        <source>Prenez votre ticket à gauche.</source>
        <translation>Take your ticket on the left.</translation>
    </message>
    <message>
        <source>Prenez votre ticket à droite.</source>
        <translation>Take your ticket on the right.</translation>
    </message>
    <message>
        <source>Prenez votre ticket en bas.</source>
        <translation>Take your ticket at the bottom.</translation>
    </message>
    <message>
        <source>Votre ticket va sortir. Attendez un peu.</source>
        <translation>Your ticket will come out. Wait a little.</translation>
    </message>
    <message>
        <source>Le ticket n’est pas sorti.</source>
        <translation>The ticket did not come out.</translation>
    </message>
    <message>
        <source>Il n’y a pas de ticket en papier.</source>
        <translation>There is no paper ticket.</translation>
    </message>
    <message>
        <source>Votre numéro est gardé&#xa0;: %1.</source>
        <translation>Your number is saved: %1.</translation>
    </message>
    <message>
        <source>Notez-le ou dites-le à l’accueil.</source>
        <translation>Write it down or say it at reception.</translation>
    </message>
    <message>
        <source>Notez votre numéro.</source>
        <translation>Write your number down.</translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>La borne parle.</source>
        <translation>The kiosk speaks.</translation>
    </message>
    <message>
        <source>Touchez une image pour l’écouter.</source>
        <translation>Touch a picture to hear it.</translation>
    </message>
    <message>
        <source>Touchez encore pour la choisir.</source>
        <translation>Touch again to choose it.</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Volume %1</translation>
    </message>
    <message>
        <source>activé</source>
        <translation>on</translation>
    </message>
    <message>
        <source>désactivé</source>
        <translation>off</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Suite</source>
        <extracomment>At most 8 letters.</extracomment>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Répéter</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Avant</source>
        <extracomment>The control before this one. At most 8 letters.</extracomment>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Choisir</source>
        <extracomment>Press what was heard last. At most 8 letters.</extracomment>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Après</source>
        <extracomment>The control after this one. At most 8 letters.</extracomment>
        <translation>Next</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <extracomment>Loudness, 1 to 5. At most 10 letters.</extracomment>
        <translation>Volume %1</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Horloge</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Papier</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Imprimante</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Envoi</source>
        <extracomment>One word for the staff: what needs a look. Totals wait to be sent.</extracomment>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Disque</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Bienvenue</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>C’est gratuit.</source>
        <translation>It is free.</translation>
    </message>
    <message>
        <source>Vous venez sans rendez-vous.</source>
        <translation>You do not need an appointment.</translation>
    </message>
    <message>
        <source>Vous ne donnez pas votre nom.</source>
        <translation>We do not ask for your name.</translation>
    </message>
    <message>
        <source>Gratuit</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Sans rendez-vous</source>
        <translation>No appointment</translation>
    </message>
    <message>
        <source>Sans nom</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Gratuit. Sans nom.</source>
        <translation>Free. No name needed.</translation>
    </message>
    <message>
        <source>Preuve de présence</source>
        <translation>Proof of presence</translation>
    </message>
    <message>
        <source>Ce que la borne garde et envoie</source>
        <translation>What this kiosk keeps and sends</translation>
    </message>
    <message>
        <source>Choisissez votre langue.</source>
        <translation>Choose your language.</translation>
    </message>
    <message>
        <source>Votre langue</source>
        <translation>Your language</translation>
    </message>
</context>
</TS>
