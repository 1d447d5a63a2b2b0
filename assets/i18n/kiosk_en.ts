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
        <source>Langue</source>
        <translation>Language</translation>
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
        <source>Numéros donnés</source>
        <translation>Numbers given</translation>
    </message>
    <message>
        <source>Tout de suite</source>
        <translation>Right now</translation>
    </message>
    <message>
        <source>Dans les prochains mois</source>
        <translation>In the next months</translation>
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
        <translation>Tickets not printed</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>I do not know</translation>
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
        <translation>This printer cannot say if the ticket came out.</translation>
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
        <translation>Counts</translation>
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
        <translation>The paper was sent. Look if it came out.</translation>
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
    <name>HelpScreen</name>
    <message>
        <source>La borne a un problème.</source>
        <translation>This machine has a problem.</translation>
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
        <translation>Please go to reception.</translation>
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
        <translation>If not, we erase your choices.</translation>
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
        <source>J’ai fini</source>
        <translation>I am done</translation>
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
        <translation>The reception is closed today.</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choisissez votre langue.</source>
        <translation>Choose a language.</translation>
    </message>
    <message>
        <source>Votre langue</source>
        <translation>Your language</translation>
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
        <translation>Switch the printer off. Take the stuck paper out. Switch it on.</translation>
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
        <translation>The printer does not say how it is.</translation>
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
        <translation>You can take a seat.</translation>
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
        <translation>The code reads well.</translation>
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
        <translation>You can take a seat.</translation>
    </message>
    <message>
        <source>Vous pouvez vous asseoir. Nous appelons les numéros dans l’ordre.</source>
        <translation>You can take a seat. We call the numbers in order.</translation>
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
        <source>Prenez votre ticket à gauche.</source>
        <translation>Take your ticket on the left.</translation>
    </message>
    <message>
        <source>Prenez votre ticket à droite.</source>
        <translation>Take your ticket on the right.</translation>
    </message>
    <message>
        <source>Prenez votre ticket en bas.</source>
        <translation>Take your ticket below.</translation>
    </message>
    <message>
        <source>Votre ticket va sortir. Attendez un peu.</source>
        <translation>Your ticket will come out. Wait a little.</translation>
    </message>
    <message>
        <source>Le ticket n’est pas sorti.</source>
        <translation>No ticket came out.</translation>
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
        <source>Sans donner votre nom</source>
        <translation>No name needed</translation>
    </message>
    <message>
        <source>Choisissez votre langue.</source>
        <translation>Choose a language.</translation>
    </message>
    <message>
        <source>Votre langue</source>
        <translation>Your language</translation>
    </message>
</context>
</TS>
