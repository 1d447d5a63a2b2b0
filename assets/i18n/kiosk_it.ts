<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="fr">
<context>
    <name>Bar</name>
    <message>
        <source>Aide</source>
        <translatorcomment>review: machine. No native speaker has read this catalogue.</translatorcomment>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Écouter</source>
        <extracomment>The screens are read aloud. At most 10 letters.</extracomment>
        <translation>Ascoltare</translation>
    </message>
    <message>
        <source>Plus grand</source>
        <extracomment>Makes all words larger. At most 10 letters.</extracomment>
        <translation>Più grande</translation>
    </message>
    <message>
        <source>Contraste</source>
        <extracomment>Yellow on black. At most 10 letters.</extracomment>
        <translation>Contrasto</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <extracomment>Everything to touch stands lower. At most 10 letters.</extracomment>
        <translation>Più basso</translation>
    </message>
    <message>
        <source>Affichage</source>
        <extracomment>How the screens are shown. At most 10 letters.</extracomment>
        <translation>Schermo</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Lingua</translation>
    </message>
</context>
<context>
    <name>CameraScreen</name>
    <message>
        <source>La caméra ne marche pas.</source>
        <translation>La fotocamera non funziona.</translation>
    </message>
    <message>
        <source>Voici votre photo.</source>
        <translation>Ecco la sua foto.</translation>
    </message>
    <message>
        <source>Votre photo</source>
        <translation>La sua foto</translation>
    </message>
    <message>
        <source>Ce que voit la caméra</source>
        <translation>Cosa vede la fotocamera</translation>
    </message>
    <message>
        <source>Caméra allumée</source>
        <translation>Fotocamera accesa</translation>
    </message>
    <message>
        <source>Caméra éteinte</source>
        <translation>Fotocamera spenta</translation>
    </message>
    <message>
        <source>La caméra est allumée.</source>
        <translation>La fotocamera è accesa.</translation>
    </message>
    <message>
        <source>La caméra est éteinte.</source>
        <translation>La fotocamera è spenta.</translation>
    </message>
    <message>
        <source>La caméra s’allume. Attendez un peu.</source>
        <translation>La fotocamera si accende. Aspetti un momento.</translation>
    </message>
    <message>
        <source>Mettez votre visage dans l’ovale.</source>
        <translation>Metta il viso nell’ovale.</translation>
    </message>
    <message>
        <source>Regardez la caméra.</source>
        <translation>Guardi la fotocamera.</translation>
    </message>
    <message>
        <source>La photo n’est pas encore sur le papier.</source>
        <translation>La foto non è ancora sul foglio.</translation>
    </message>
    <message>
        <source>Vous pouvez faire une preuve sans photo.</source>
        <translation>Può fare una prova di presenza senza foto.</translation>
    </message>
    <message>
        <source>Regardez vers le bip.</source>
        <translation>Guardi verso il bip.</translation>
    </message>
    <message>
        <source>Prendre la photo</source>
        <translation>Fare la foto</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Stampare</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Rifare</translation>
    </message>
    <message>
        <source>Papier sans photo</source>
        <translation>Foglio senza foto</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>Cancellare tutto</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>La borne dit&#xa0;: {day}, {time}.</source>
        <translation>Il totem dice: {day}, {time}.</translation>
    </message>
    <message>
        <source>L’heure vient du réseau.</source>
        <translation>L’ora viene dalla rete.</translation>
    </message>
    <message>
        <source>L’heure vient de l’horloge de la machine.</source>
        <translation>L’ora viene dall’orologio della macchina.</translation>
    </message>
    <message>
        <source>L’heure est confirmée pour aujourd’hui.</source>
        <translation>L’ora è confermata per oggi.</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>La caméra est éteinte. Elle s’allume seulement si vous dites oui.</source>
        <translation>La fotocamera è spenta. Si accende solo se Lei dice sì.</translation>
    </message>
    <message>
        <source>La photo sert seulement à votre preuve.</source>
        <translation>La foto serve solo per la sua prova.</translation>
    </message>
    <message>
        <source>La borne imprime la photo. Puis elle l’efface tout de suite.</source>
        <translation>Il totem stampa la foto. Poi la cancella subito.</translation>
    </message>
    <message>
        <source>Personne ici ne garde la photo. Elle ne va pas sur Internet.</source>
        <translation>Nessuno qui conserva la foto. La foto non va su Internet.</translation>
    </message>
    <message>
        <source>La borne ne cherche pas qui vous êtes.</source>
        <translation>Il totem non cerca di sapere chi è Lei.</translation>
    </message>
    <message>
        <source>Le code sur le papier contient votre photo. Qui lit le code voit la photo.</source>
        <translation>Il codice sul foglio contiene la sua foto. Chi legge il codice vede la foto.</translation>
    </message>
    <message>
        <source>Quand on lit le code avec un téléphone, une page Internet s’ouvre. La photo reste dans le téléphone.</source>
        <translation>Quando un telefono legge il codice, si apre una pagina Internet. La foto resta nel telefono.</translation>
    </message>
    <message>
        <source>Vous pouvez dire non. Vous avez le même service.</source>
        <translation>Può dire no. Riceve lo stesso servizio.</translation>
    </message>
    <message>
        <source>Vous pouvez arrêter quand vous voulez.</source>
        <translation>Può smettere quando vuole.</translation>
    </message>
    <message>
        <source>Le responsable est %1. Vos droits sont affichés à l’accueil.</source>
        <translation>Il responsabile è %1. Può leggere i suoi diritti all’accoglienza.</translation>
    </message>
    <message>
        <source>Une photo de vous&#xa0;?</source>
        <translation>Una foto del suo viso?</translation>
    </message>
    <message>
        <source>Voulez-vous une photo de vous sur le papier&#xa0;?</source>
        <translation>Vuole una foto del suo viso sul foglio?</translation>
    </message>
    <message>
        <source>Lire la suite</source>
        <translation>Leggere altro</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>Oui, avec photo</source>
        <translation>Sì, con foto</translation>
    </message>
    <message>
        <source>Oui, je veux une photo</source>
        <translation>Sì, voglio una foto</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Non, sans photo</source>
        <translation>No, senza foto</translation>
    </message>
</context>
<context>
    <name>CountList</name>
    <message>
        <source>Numéros donnés</source>
        <translation>Numeri dati</translation>
    </message>
    <message>
        <source>Tout de suite</source>
        <translation>Subito</translation>
    </message>
    <message>
        <source>Dans les prochains mois</source>
        <translation>Nei prossimi mesi</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Numéros annulés</source>
        <translation>Numeri annullati</translation>
    </message>
    <message>
        <source>Papiers pas sortis</source>
        <translation>Fogli non usciti</translation>
    </message>
    <message>
        <source>Papiers pas complets</source>
        <translation>Fogli non completi</translation>
    </message>
    <message>
        <source>Papiers pas sûrs</source>
        <translation>Fogli incerti</translation>
    </message>
    <message>
        <source>Demandes d’aide</source>
        <translation>Richieste di aiuto</translation>
    </message>
    <message>
        <source>Langues des numéros</source>
        <translation>Lingue dei numeri</translation>
    </message>
    <message>
        <source>Preuves de présence</source>
        <translation>Prove di presenza</translation>
    </message>
    <message>
        <source>Papier sans photo</source>
        <translation>Foglio senza foto</translation>
    </message>
    <message>
        <source>Avec un téléphone</source>
        <translation>Con un telefono</translation>
    </message>
    <message>
        <source>Papier avec photo</source>
        <translation>Foglio con foto</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>Non lo so</translation>
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
        <translation>dal giorno {first} al giorno {last}</translation>
    </message>
    <message>
        <source>{first} à {last}</source>
        <translation>da {first} a {last}</translation>
    </message>
    <message>
        <source>lundi</source>
        <translation>lunedì</translation>
    </message>
    <message>
        <source>mardi</source>
        <translation>martedì</translation>
    </message>
    <message>
        <source>mercredi</source>
        <translation>mercoledì</translation>
    </message>
    <message>
        <source>jeudi</source>
        <translation>giovedì</translation>
    </message>
    <message>
        <source>vendredi</source>
        <translation>venerdì</translation>
    </message>
    <message>
        <source>samedi</source>
        <translation>sabato</translation>
    </message>
    <message>
        <source>dimanche</source>
        <translation>domenica</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation>{weekday} {date}</translation>
    </message>
    <message>
        <source>janvier</source>
        <translation>gennaio</translation>
    </message>
    <message>
        <source>février</source>
        <translation>febbraio</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>avril</source>
        <translation>aprile</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>maggio</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>giugno</translation>
    </message>
    <message>
        <source>juillet</source>
        <translation>luglio</translation>
    </message>
    <message>
        <source>août</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>septembre</source>
        <translation>settembre</translation>
    </message>
    <message>
        <source>octobre</source>
        <translation>ottobre</translation>
    </message>
    <message>
        <source>novembre</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>décembre</source>
        <translation>dicembre</translation>
    </message>
</context>
<context>
    <name>DeskCounts</name>
    <message>
        <source>Barres</source>
        <extracomment>Figures with bars, or in a table. At most 8 letters.</extracomment>
        <translation>Barre</translation>
    </message>
    <message>
        <source>Tableau</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Suite</source>
        <extracomment>The next page of figures. At most 8 letters.</extracomment>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Jour</source>
        <extracomment>Today&apos;s figures. At most 8 letters.</extracomment>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Semaine</source>
        <extracomment>This week&apos;s figures. At most 8 letters.</extracomment>
        <translation>Settim.</translation>
    </message>
    <message>
        <source>Mois</source>
        <extracomment>This month&apos;s figures. At most 8 letters.</extracomment>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Heures</source>
        <extracomment>Figures by hour. At most 8 letters.</extracomment>
        <translation>Ore</translation>
    </message>
    <message>
        <source>Sujets</source>
        <extracomment>Figures by need and subject. At most 8 letters.</extracomment>
        <translation>Temi</translation>
    </message>
    <message>
        <source>Langues</source>
        <extracomment>Figures by language, and proofs of presence. At most 8 letters.</extracomment>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>Envoi</source>
        <extracomment>How the sending of totals stands. At most 8 letters.</extracomment>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Totaux</source>
        <extracomment>The totals of the days. At most 8 letters.</extracomment>
        <translation>Totali</translation>
    </message>
    <message>
        <source>Il n’y a pas encore de chiffres.</source>
        <translation>Non ci sono ancora cifre.</translation>
    </message>
</context>
<context>
    <name>DeskKiosk</name>
    <message>
        <source>Numéros sur l’écran seulement</source>
        <translation>Numeri solo sullo schermo</translation>
    </message>
    <message>
        <source>Fermer pour aujourd’hui</source>
        <translation>Chiudere per oggi</translation>
    </message>
    <message>
        <source>La borne ouvre seule le jour suivant.</source>
        <translation>Il totem riapre da solo il giorno dopo.</translation>
    </message>
    <message>
        <source>Si c’est faux, réglez l’heure de la machine.</source>
        <translation>Se è sbagliato, regoli l’ora della macchina.</translation>
    </message>
    <message>
        <source>C’est juste</source>
        <translation>È giusto</translation>
    </message>
</context>
<context>
    <name>DeskPaper</name>
    <message>
        <source>Les numéros sont sur l’écran seulement.</source>
        <translation>I numeri sono solo sullo schermo.</translation>
    </message>
    <message>
        <source>Cette imprimante ne dit pas si le ticket est sorti.</source>
        <translation>Questa stampante non dice se il ticket è uscito.</translation>
    </message>
    <message>
        <source>Nouveau rouleau&#xa0;: touchez le bouton.</source>
        <translation>Nuovo rotolo: tocchi il pulsante.</translation>
    </message>
    <message>
        <source>Le rouleau est presque fini.</source>
        <translation>Il rotolo è quasi finito.</translation>
    </message>
    <message numerus="yes">
        <source>Il reste environ %n mètre(s) de papier.</source>
        <translation>
            <numerusform>Resta circa %n metro di carta.</numerusform>
            <numerusform>Restano circa %n metri di carta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lettre pour les organismes</source>
        <translation>Lettera per gli enti</translation>
    </message>
    <message>
        <source>Faire un essai</source>
        <translation>Fare un test</translation>
    </message>
    <message>
        <source>Nouveau rouleau</source>
        <translation>Nuovo rotolo</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Page de l’accueil</source>
        <translation>Pagina dell’accoglienza</translation>
    </message>
    <message>
        <source>Papier</source>
        <extracomment>A leaf of the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Tickets</source>
        <extracomment>A leaf of the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Chiffres</source>
        <extracomment>A leaf of the attendant&apos;s page: today&apos;s numbers. At most 8 letters.</extracomment>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Borne</source>
        <extracomment>A leaf of the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>Totem</translation>
    </message>
    <message>
        <source>Fermer</source>
        <extracomment>Leaves the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>L’impression est en cours.</source>
        <translation>La stampa è in corso.</translation>
    </message>
    <message>
        <source>Le papier est sorti.</source>
        <translation>Il foglio è uscito.</translation>
    </message>
    <message>
        <source>Le papier est envoyé. Regardez s’il est sorti.</source>
        <translation>Il foglio è inviato. Guardi se è uscito.</translation>
    </message>
    <message>
        <source>Le papier n’est pas sorti.</source>
        <translation>Il foglio non è uscito.</translation>
    </message>
    <message>
        <source>C’est fait.</source>
        <translation>Fatto.</translation>
    </message>
    <message>
        <source>Le disque ne marche pas. Rien n’est changé.</source>
        <translation>Il disco non funziona. Niente è cambiato.</translation>
    </message>
</context>
<context>
    <name>DeskSending</name>
    <message>
        <source>Le réseau ne répond pas.</source>
        <translation>La rete non risponde.</translation>
    </message>
    <message>
        <source>Le serveur ne prouve pas qui il est.</source>
        <translation>Il server non dimostra chi è.</translation>
    </message>
    <message>
        <source>Le serveur refuse le mot de passe.</source>
        <translation>Il server rifiuta la password.</translation>
    </message>
    <message>
        <source>Le dossier d’arrivée n’est pas là.</source>
        <translation>La cartella di arrivo non c’è.</translation>
    </message>
    <message>
        <source>Il n’y a plus de place à l’arrivée.</source>
        <translation>Nella cartella di arrivo non c’è più spazio.</translation>
    </message>
    <message>
        <source>Le serveur refuse les relevés.</source>
        <translation>Il server rifiuta i riepiloghi.</translation>
    </message>
    <message>
        <source>Le serveur ne marche pas bien.</source>
        <translation>Il server non funziona bene.</translation>
    </message>
    <message>
        <source>Le serveur a perdu un relevé.</source>
        <translation>Il server ha perso un riepilogo.</translation>
    </message>
    <message>
        <source>Un fichier de la borne n’est pas un relevé.</source>
        <translation>Un file del totem non è un riepilogo.</translation>
    </message>
    <message>
        <source>Regardez le câble du réseau.</source>
        <translation>Guardi il cavo della rete.</translation>
    </message>
    <message>
        <source>Il faut donner un autre mot de passe à la borne.</source>
        <translation>Bisogna dare un’altra password al totem.</translation>
    </message>
    <message>
        <source>Branchez la clé ou le disque.</source>
        <translation>Colleghi la chiavetta o il disco.</translation>
    </message>
    <message>
        <source>Il faut créer le dossier sur le serveur.</source>
        <translation>Bisogna creare la cartella sul server.</translation>
    </message>
    <message>
        <source>Il faut faire de la place.</source>
        <translation>Bisogna fare spazio.</translation>
    </message>
    <message>
        <source>Attendez. La borne essaie encore seule.</source>
        <translation>Aspetti. Il totem riprova da solo.</translation>
    </message>
    <message>
        <source>Appelez la personne qui s’occupe de la borne.</source>
        <translation>Chiami la persona che si occupa del totem.</translation>
    </message>
    <message>
        <source>Appelez la personne qui s’occupe du serveur.</source>
        <translation>Chiami la persona che si occupa del server.</translation>
    </message>
    <message>
        <source>Les relevés vont dans un dossier.</source>
        <translation>I riepiloghi vanno in una cartella.</translation>
    </message>
    <message>
        <source>Les relevés vont à %1.</source>
        <translation>I riepiloghi vanno a %1.</translation>
    </message>
    <message>
        <source>L’envoi a plus de 7 jours de retard.</source>
        <translation>L’invio ha più di 7 giorni di ritardo.</translation>
    </message>
    <message numerus="yes">
        <source>%n relevé(s) en attente.</source>
        <translation>
            <numerusform>%n riepilogo in attesa.</numerusform>
            <numerusform>%n riepiloghi in attesa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout est envoyé.</source>
        <translation>Tutto è inviato.</translation>
    </message>
    <message>
        <source>Dernier envoi complet&#xa0;: %1.</source>
        <translation>Ultimo invio completo: %1.</translation>
    </message>
    <message>
        <source>La borne n’a pas encore tout envoyé.</source>
        <translation>Il totem non ha ancora inviato tutto.</translation>
    </message>
    <message>
        <source>La borne n’envoie rien.</source>
        <translation>Il totem non invia niente.</translation>
    </message>
    <message>
        <source>Les relevés restent dans la borne.</source>
        <translation>I riepiloghi restano nel totem.</translation>
    </message>
</context>
<context>
    <name>DeskTickets</name>
    <message>
        <source>Il n’y a pas encore de ticket aujourd’hui.</source>
        <translation>Oggi non c’è ancora nessun ticket.</translation>
    </message>
    <message>
        <source>Imprimer une copie</source>
        <translation>Stampare una copia</translation>
    </message>
    <message>
        <source>Annuler le %1</source>
        <translation>Annullare %1</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Pas proposée&#xa0;: il manque des lettres</source>
        <translation>Non proposta: mancano delle lettere</translation>
    </message>
    <message>
        <source>Traduit par une machine</source>
        <translation>Tradotto da una macchina</translation>
    </message>
    <message>
        <source>Relu par 1 personne</source>
        <translation>Riletto da 1 persona</translation>
    </message>
    <message>
        <source>Relu par 2 personnes</source>
        <translation>Riletto da 2 persone</translation>
    </message>
    <message>
        <source>Langues</source>
        <translation>Lingue</translation>
    </message>
</context>
<context>
    <name>DisplayScreen</name>
    <message>
        <source>Plus grand</source>
        <translation>Più grande</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Contrasto</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Più basso</translation>
    </message>
    <message>
        <source>Lecture facile</source>
        <extracomment>Letters for new readers, with more room between them.</extracomment>
        <translation>Lettura facile</translation>
    </message>
    <message>
        <source>Plus de temps</source>
        <extracomment>The kiosk waits twice as long.</extracomment>
        <translation>Più tempo</translation>
    </message>
    <message>
        <source>Sans mouvement</source>
        <extracomment>Nothing on the screen moves.</extracomment>
        <translation>Senza movimento</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Schermo</translation>
    </message>
    <message>
        <source>Voir la suite</source>
        <translation>Vedere altro</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>La borne a un problème.</source>
        <translation>Il totem ha un problema.</translation>
    </message>
    <message>
        <source>Vous voulez de l’aide&#xa0;?</source>
        <translation>Vuole aiuto?</translation>
    </message>
    <message>
        <source>Allez voir une personne à l’accueil.</source>
        <translation>Chieda a una persona all’accoglienza.</translation>
    </message>
    <message>
        <source>Votre numéro est gardé&#xa0;: %1.</source>
        <translation>Il suo numero è conservato: %1.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre faute.</source>
        <translation>Non è colpa sua.</translation>
    </message>
    <message>
        <source>Une personne vous aide. C’est gratuit.</source>
        <translation>Una persona è lì per aiutare. È gratis.</translation>
    </message>
    <message>
        <source>Ce que la borne garde</source>
        <translation>Cosa conserva il totem</translation>
    </message>
    <message>
        <source>La voix</source>
        <translation>La voce</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Schermo</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>Ho finito</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Vous êtes toujours là&#xa0;?</source>
        <translation>Lei è ancora qui?</translation>
    </message>
    <message>
        <source>Touchez l’écran pour continuer.</source>
        <translation>Tocchi lo schermo per continuare.</translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n seconde(s).</source>
        <translation>
            <numerusform>Resta %n secondo.</numerusform>
            <numerusform>Restano %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sinon la borne efface vos choix.</source>
        <translation>Altrimenti il totem cancella le scelte.</translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation>Sì, continuo</translation>
    </message>
    <message>
        <source>Plus de temps</source>
        <translation>Più tempo</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>Ho finito</translation>
    </message>
</context>
<context>
    <name>KeptScreen</name>
    <message>
        <source>Rien ne part de cette borne.</source>
        <translation>Niente esce da questo totem.</translation>
    </message>
    <message>
        <source>La borne copie les relevés dans un dossier.</source>
        <translation>Il totem copia i riepiloghi in una cartella.</translation>
    </message>
    <message>
        <source>La borne envoie les relevés à %1.</source>
        <translation>Il totem invia i riepiloghi a %1.</translation>
    </message>
    <message>
        <source>Ce que la borne garde</source>
        <translation>Cosa conserva il totem</translation>
    </message>
    <message>
        <source>Ce que la borne garde et envoie</source>
        <translation>Cosa conserva e invia il totem</translation>
    </message>
    <message>
        <source>Rien ici ne parle de vous.</source>
        <translation>Qui niente parla di Lei.</translation>
    </message>
    <message>
        <source>Les numéros restent jusqu’à cette nuit.</source>
        <translation>I numeri restano fino a stanotte.</translation>
    </message>
    <message>
        <source>La borne ne garde ni nom, ni photo.</source>
        <translation>Il totem non conserva nomi né foto.</translation>
    </message>
    <message>
        <source>Elle ne garde pas l’heure de votre visite.</source>
        <translation>Non conserva l’ora della visita.</translation>
    </message>
    <message>
        <source>Les totaux du jour restent 13 mois.</source>
        <translation>I totali del giorno restano 13 mesi.</translation>
    </message>
    <message>
        <source>Ensuite il reste les totaux du mois.</source>
        <translation>Poi restano i totali del mese.</translation>
    </message>
    <message>
        <source>Un relevé est une feuille de totaux.</source>
        <translation>Un riepilogo è una pagina di totali.</translation>
    </message>
    <message>
        <source>Il parle d’un jour ou d’un mois fini.</source>
        <translation>Parla di un giorno o un mese finito.</translation>
    </message>
    <message>
        <source>Lire la suite</source>
        <translation>Leggere altro</translation>
    </message>
    <message>
        <source>Lire les relevés</source>
        <translation>I riepiloghi</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Commencer</source>
        <translation>Iniziare</translation>
    </message>
    <message>
        <source>L’accueil est fermé aujourd’hui.</source>
        <translation>L’accoglienza è chiusa oggi.</translation>
    </message>
    <message>
        <source>Une machine a traduit ces mots.</source>
        <translation>Una macchina ha tradotto queste parole.</translation>
    </message>
    <message>
        <source>Autres langues</source>
        <translation>Altre lingue</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Votre langue</source>
        <translation>La sua lingua</translation>
    </message>
    <message>
        <source>Choisissez votre langue.</source>
        <translation>Scelga la lingua.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Madame, Monsieur,</source>
        <translation>Gentili signore e signori,</translation>
    </message>
    <message>
        <source>Vous demandez une attestation à une personne venue à la Cité des métiers.</source>
        <translation>Voi chiedete un attestato a una persona venuta alla Città dei Mestieri.</translation>
    </message>
    <message>
        <source>Nous accueillons chaque personne gratuitement.</source>
        <translation>Accogliamo ogni persona gratis.</translation>
    </message>
    <message>
        <source>C’est sans rendez-vous, et sans demander son nom.</source>
        <translation>È senza appuntamento, e senza chiedere il nome.</translation>
    </message>
    <message>
        <source>Nous ne pouvons donc pas délivrer d’attestation à son nom.</source>
        <translation>Quindi non possiamo rilasciare un attestato a nome di questa persona.</translation>
    </message>
    <message>
        <source>La personne peut produire elle-même une preuve de présence, à notre borne.</source>
        <translation>La persona può fare una prova di presenza. La fa da sé, al nostro totem.</translation>
    </message>
    <message>
        <source>Elle choisit seule de la produire et de la montrer.</source>
        <translation>Solo la persona sceglie se farla e mostrarla.</translation>
    </message>
    <message>
        <source>Cette preuve porte le lieu, la date et l’heure.</source>
        <translation>Questa prova riporta il luogo, la data e l’ora.</translation>
    </message>
    <message>
        <source>Vous pouvez vérifier sa signature.</source>
        <translation>Potete verificare la firma della prova.</translation>
    </message>
    <message>
        <source>Le guide du label Cité des métiers indique qu’elle devrait être acceptée.</source>
        <translation>La guida del marchio Città dei Mestieri indica che la prova dovrebbe essere accettata.</translation>
    </message>
    <message>
        <source>Venir ici est une démarche utile pour son projet professionnel.</source>
        <translation>Venire qui è un passo utile per il progetto professionale della persona.</translation>
    </message>
    <message>
        <source>Date&#xa0;:</source>
        <translation>Data:</translation>
    </message>
    <message>
        <source>Cachet du centre&#xa0;:</source>
        <translation>Timbro del centro:</translation>
    </message>
</context>
<context>
    <name>ListenScreen</name>
    <message>
        <source>Branchez un casque.</source>
        <translation>Colleghi le cuffie.</translation>
    </message>
    <message>
        <source>Vous seul entendez.</source>
        <translation>Solo Lei sente.</translation>
    </message>
    <message>
        <source>Ou touchez le haut-parleur.</source>
        <translation>Oppure tocchi l’altoparlante.</translation>
    </message>
    <message>
        <source>Les autres entendent aussi.</source>
        <translation>Sentono anche le altre persone.</translation>
    </message>
    <message>
        <source>Cette langue est seulement écrite ici.</source>
        <translation>Questa lingua qui è solo scritta.</translation>
    </message>
    <message>
        <source>Allez voir une personne à l’accueil.</source>
        <translation>Chieda a una persona all’accoglienza.</translation>
    </message>
    <message>
        <source>La voix</source>
        <translation>La voce</translation>
    </message>
    <message>
        <source>Écouter la borne</source>
        <translation>Ascoltare il totem</translation>
    </message>
    <message>
        <source>La borne parle.</source>
        <translation>Il totem parla.</translation>
    </message>
    <message>
        <source>Touchez une image pour l’écouter.</source>
        <translation>Tocchi un’immagine per ascoltarla.</translation>
    </message>
    <message>
        <source>Touchez encore pour la choisir.</source>
        <translation>Tocchi ancora per sceglierla.</translation>
    </message>
    <message>
        <source>Haut-parleur</source>
        <translation>Altoparlante</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Volume %1</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Arrêter la voix</source>
        <translation>Fermare la voce</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>janvier</source>
        <translation>gennaio</translation>
    </message>
    <message>
        <source>février</source>
        <translation>febbraio</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>avril</source>
        <translation>aprile</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>maggio</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>giugno</translation>
    </message>
    <message>
        <source>juillet</source>
        <translation>luglio</translation>
    </message>
    <message>
        <source>août</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>septembre</source>
        <translation>settembre</translation>
    </message>
    <message>
        <source>octobre</source>
        <translation>ottobre</translation>
    </message>
    <message>
        <source>novembre</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>décembre</source>
        <translation>dicembre</translation>
    </message>
</context>
<context>
    <name>NeedScreen</name>
    <message>
        <source>%1 est annulé.</source>
        <translation>%1 è annullato.</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé.</source>
        <translation>Il numero %1 è annullato.</translation>
    </message>
    <message>
        <source>Quand avez-vous besoin d’aide&#xa0;?</source>
        <translation>Quando ha bisogno di aiuto?</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé. Jetez le ticket.</source>
        <translation>Il numero %1 è annullato. Butti il ticket.</translation>
    </message>
    <message>
        <source>Touchez une réponse.</source>
        <translation>Tocchi una risposta.</translation>
    </message>
    <message>
        <source>Tout de suite</source>
        <translation>Subito</translation>
    </message>
    <message>
        <source>Un entretien demain</source>
        <translation>Un colloquio domani</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: un entretien demain.</source>
        <translation>Per esempio: un colloquio domani.</translation>
    </message>
    <message>
        <source>Bientôt</source>
        <translation>Presto</translation>
    </message>
    <message>
        <source>Me former cette année</source>
        <translation>Un corso quest’anno</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: me former cette année.</source>
        <translation>Per esempio: un corso quest’anno.</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Penser à mon avenir</source>
        <translation>Pensare al mio futuro</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: penser à mon avenir.</source>
        <translation>Per esempio: pensare al mio futuro.</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>Non lo so</translation>
    </message>
    <message>
        <source>Je ne sais pas. Quelqu’un va m’aider.</source>
        <translation>Non lo so. Qualcuno mi aiuta.</translation>
    </message>
    <message>
        <source>Quelqu’un va m’aider.</source>
        <translation>Qualcuno mi aiuta.</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>Le code de votre preuve</source>
        <translation>Il codice della sua prova</translation>
    </message>
    <message>
        <source>Cette preuve est seulement un essai.</source>
        <translation>Questa prova di presenza è solo un test.</translation>
    </message>
    <message>
        <source>Prenez la photo avec votre téléphone.</source>
        <translation>Faccia la foto con il suo telefono.</translation>
    </message>
    <message>
        <source>Mettez-vous devant l’écran. Prenez la photo avec votre téléphone.</source>
        <translation>Si metta davanti allo schermo. Faccia la foto con il suo telefono.</translation>
    </message>
    <message numerus="yes">
        <source>Cet écran se ferme dans %n seconde(s).</source>
        <translation>
            <numerusform>Questo schermo si chiude tra %n secondo.</numerusform>
            <numerusform>Questo schermo si chiude tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>J’ai ma photo</source>
        <translation>Ho la mia foto</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Ce code n’est pas le bon.</source>
        <translation>Questo codice è sbagliato.</translation>
    </message>
    <message numerus="yes">
        <source>Attendez encore %n seconde(s).</source>
        <translation>
            <numerusform>Aspetti ancora %n secondo.</numerusform>
            <numerusform>Aspetti ancora %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Il n’y a pas encore de code. Voir le mode d’emploi.</source>
        <translation>Il codice non c’è ancora. Legga le istruzioni.</translation>
    </message>
    <message>
        <source>Cette page est pour l’accueil.</source>
        <translation>Questa pagina è per l’accoglienza.</translation>
    </message>
    <message>
        <source>Code de l’accueil</source>
        <translation>Codice dell’accoglienza</translation>
    </message>
    <message numerus="yes">
        <source>%n chiffre(s)</source>
        <translation>
            <numerusform>%n cifra</numerusform>
            <numerusform>%n cifre</numerusform>
        </translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Cancellare</translation>
    </message>
    <message>
        <source>Fermer cette page</source>
        <translation>Chiudere questa pagina</translation>
    </message>
</context>
<context>
    <name>PresenceScreen</name>
    <message>
        <source>Preuve de présence</source>
        <translation>Prova di presenza</translation>
    </message>
    <message>
        <source>Une preuve de votre présence</source>
        <translation>Una prova della sua presenza</translation>
    </message>
    <message>
        <source>Vous la faites seul. Vous seul la gardez.</source>
        <translation>Lei la fa da sé. Solo Lei la conserva.</translation>
    </message>
    <message>
        <source>Le papier ne sort pas en ce moment.</source>
        <translation>Ora non esce nessun foglio.</translation>
    </message>
    <message>
        <source>Papier sans photo</source>
        <translation>Foglio senza foto</translation>
    </message>
    <message>
        <source>Le lieu, la date et un code.</source>
        <translation>Il luogo, la data e un codice.</translation>
    </message>
    <message>
        <source>Avec mon téléphone</source>
        <translation>Con il mio telefono</translation>
    </message>
    <message>
        <source>Photo avec mon téléphone</source>
        <translation>Foto con il mio telefono</translation>
    </message>
    <message>
        <source>La borne ne prend pas de photo.</source>
        <translation>Il totem non fa foto.</translation>
    </message>
    <message>
        <source>Papier avec photo</source>
        <translation>Foglio con foto</translation>
    </message>
    <message>
        <source>Papier avec une photo de moi</source>
        <translation>Foglio con la mia foto</translation>
    </message>
    <message>
        <source>La borne efface la photo tout de suite.</source>
        <translation>Il totem cancella subito la foto.</translation>
    </message>
    <message>
        <source>La preuve dit le jour</source>
        <translation>La prova dice il giorno</translation>
    </message>
    <message>
        <source>La preuve dit l’heure</source>
        <translation>La prova dice l’ora</translation>
    </message>
    <message>
        <source>La preuve dit la minute</source>
        <translation>La prova dice il minuto</translation>
    </message>
    <message>
        <source>Que dit la preuve&#xa0;?</source>
        <translation>Cosa dice la prova?</translation>
    </message>
    <message>
        <source>Le jour</source>
        <translation>Il giorno</translation>
    </message>
    <message>
        <source>L’heure</source>
        <translation>L’ora</translation>
    </message>
    <message>
        <source>La minute</source>
        <translation>Il minuto</translation>
    </message>
    <message>
        <source>La borne n’est pas sûre de l’heure.</source>
        <translation>Il totem non è sicuro dell’ora.</translation>
    </message>
    <message>
        <source>La borne ne peut pas signer de preuve.</source>
        <translation>Il totem non può firmare la prova.</translation>
    </message>
    <message>
        <source>Allez voir une personne à l’accueil.</source>
        <translation>Chieda a una persona all’accoglienza.</translation>
    </message>
    <message>
        <source>Vous pouvez prendre un ticket.</source>
        <translation>Può prendere un ticket.</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>Il n’y a plus de papier.</source>
        <translation>Non c’è più carta.</translation>
    </message>
    <message>
        <source>L’imprimante est ouverte.</source>
        <translation>La stampante è aperta.</translation>
    </message>
    <message>
        <source>L’imprimante est bloquée.</source>
        <translation>La stampante è bloccata.</translation>
    </message>
    <message>
        <source>L’imprimante est trop chaude.</source>
        <translation>La stampante è troppo calda.</translation>
    </message>
    <message>
        <source>L’imprimante est arrêtée.</source>
        <translation>La stampante è ferma.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas.</source>
        <translation>La stampante non risponde.</translation>
    </message>
    <message>
        <source>L’imprimante est prête.</source>
        <translation>La stampante è pronta.</translation>
    </message>
    <message>
        <source>Le rouleau est presque fini.</source>
        <translation>Il rotolo è quasi finito.</translation>
    </message>
    <message>
        <source>Préparez un nouveau rouleau.</source>
        <translation>Prepari un nuovo rotolo.</translation>
    </message>
    <message>
        <source>Mettez un rouleau. La borne reprend seule.</source>
        <translation>Metta un rotolo. Il totem riprende da solo.</translation>
    </message>
    <message>
        <source>Fermez le capot. La borne reprend seule.</source>
        <translation>Chiuda il coperchio. Il totem riprende da solo.</translation>
    </message>
    <message>
        <source>Le couteau est bloqué.</source>
        <translation>La lama è bloccata.</translation>
    </message>
    <message>
        <source>Éteignez l’imprimante. Enlevez le papier coincé. Rallumez-la.</source>
        <translation>Spenga la stampante. Tolga la carta bloccata. Poi la riaccenda.</translation>
    </message>
    <message>
        <source>Attendez 5 minutes. La borne reprend seule.</source>
        <translation>Aspetti 5 minuti. Il totem riprende da solo.</translation>
    </message>
    <message>
        <source>Éteignez-la, puis rallumez-la.</source>
        <translation>La spenga, poi la riaccenda.</translation>
    </message>
    <message>
        <source>Regardez la prise et le câble.</source>
        <translation>Guardi la presa e il cavo.</translation>
    </message>
    <message>
        <source>L’imprimante ne dit pas son état.</source>
        <translation>La stampante non dice il suo stato.</translation>
    </message>
    <message>
        <source>Faites un essai.</source>
        <translation>Faccia un test.</translation>
    </message>
    <message>
        <source>en attente</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>envoyé</source>
        <translation>inviato</translation>
    </message>
    <message>
        <source>imprimé</source>
        <translation>stampato</translation>
    </message>
    <message>
        <source>pas imprimé</source>
        <translation>non stampato</translation>
    </message>
    <message>
        <source>pas complet</source>
        <translation>non completo</translation>
    </message>
    <message>
        <source>pas sûr</source>
        <translation>incerto</translation>
    </message>
    <message>
        <source>annulé</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>sur l’écran</source>
        <translation>sullo schermo</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Preuve de présence</source>
        <translation>Prova di presenza</translation>
    </message>
    <message>
        <source>Faite par la personne elle-même, à la borne.</source>
        <translation>Fatta dalla persona stessa, al totem.</translation>
    </message>
    <message>
        <source>Lieu&#xa0;:</source>
        <translation>Luogo:</translation>
    </message>
    <message>
        <source>Date&#xa0;:</source>
        <translation>Data:</translation>
    </message>
    <message>
        <source>Heure à {town}&#xa0;:</source>
        <translation>Ora a {town}:</translation>
    </message>
    <message>
        <source>entre {begin} et {end}</source>
        <translation>tra le {begin} e le {end}</translation>
    </message>
    <message>
        <source>Ce papier est un essai, sans valeur.</source>
        <translation>Questo foglio è un test, senza valore.</translation>
    </message>
    <message>
        <source>Photographiez ce papier&#xa0;: l’encre pâlit.</source>
        <translation>Fotografi questo foglio: l’inchiostro perde colore.</translation>
    </message>
    <message>
        <source>Nom, si vous voulez l’écrire&#xa0;:</source>
        <translation>Nome, se vuole scriverlo:</translation>
    </message>
    <message>
        <source>La Cité des métiers accueille chaque personne gratuitement, sans rendez-vous et sans nom.</source>
        <translation>La Città dei Mestieri accoglie ogni persona. È gratis, senza appuntamento e senza nome.</translation>
    </message>
    <message>
        <source>Elle ne délivre pas d’attestation à la demande d’un autre organisme.</source>
        <translation>Non rilascia attestati su richiesta di un altro ente.</translation>
    </message>
    <message>
        <source>La personne a donc produit cette preuve elle-même.</source>
        <translation>La persona ha quindi fatto questa prova da sé.</translation>
    </message>
    <message>
        <source>Le guide du label Cité des métiers indique que cette preuve devrait être acceptée.</source>
        <translation>La guida del marchio Città dei Mestieri indica che questa prova dovrebbe essere accettata.</translation>
    </message>
    <message>
        <source>La borne ne garde ni nom, ni photo.</source>
        <translation>Il totem non conserva nomi né foto.</translation>
    </message>
    <message>
        <source>Pour l’organisme qui reçoit ce papier</source>
        <translation>Per l’ente che riceve questo foglio</translation>
    </message>
    <message>
        <source>Comparez la personne avec la photo du code, pas avec celle du papier.</source>
        <translation>Confronti la persona con la foto nel codice. Non usi la foto sul foglio.</translation>
    </message>
    <message>
        <source>Pour vérifier le code, tapez cette adresse&#xa0;:</source>
        <translation>Per verificare il codice, scriva questo indirizzo:</translation>
    </message>
</context>
<context>
    <name>ProofScreen</name>
    <message>
        <source>Votre preuve de présence</source>
        <translation>La sua prova di presenza</translation>
    </message>
    <message>
        <source>Le papier n’est pas sorti.</source>
        <translation>Il foglio non è uscito.</translation>
    </message>
    <message>
        <source>Votre papier va sortir.</source>
        <translation>Il foglio sta per uscire.</translation>
    </message>
    <message>
        <source>Prenez votre papier à gauche.</source>
        <translation>Prenda il foglio a sinistra.</translation>
    </message>
    <message>
        <source>Prenez votre papier à droite.</source>
        <translation>Prenda il foglio a destra.</translation>
    </message>
    <message>
        <source>Prenez votre papier en bas.</source>
        <translation>Prenda il foglio in basso.</translation>
    </message>
    <message>
        <source>Prenez ce code en photo avec votre téléphone.</source>
        <translation>Fotografi questo codice con il suo telefono.</translation>
    </message>
    <message>
        <source>La photo est effacée. Le papier est à vous.</source>
        <translation>La foto è cancellata. Il foglio è suo.</translation>
    </message>
    <message>
        <source>Vous seul avez cette preuve.</source>
        <translation>Solo Lei ha questa prova.</translation>
    </message>
    <message>
        <source>Prenez le papier en photo. L’encre pâlit avec le temps.</source>
        <translation>Fotografi il foglio. Con il tempo l’inchiostro perde colore.</translation>
    </message>
    <message>
        <source>Ce code est le même que sur le papier. Il contient votre photo.</source>
        <translation>Questo codice è uguale a quello sul foglio. Contiene la sua foto.</translation>
    </message>
    <message>
        <source>Cette preuve est seulement un essai.</source>
        <translation>Questa prova di presenza è solo un test.</translation>
    </message>
    <message>
        <source>Le code de votre preuve</source>
        <translation>Il codice della sua prova</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Stampare</translation>
    </message>
    <message>
        <source>Imprimer encore</source>
        <translation>Stampare ancora</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>Ho finito</translation>
    </message>
</context>
<context>
    <name>ReleaseScreen</name>
    <message>
        <source>Avant</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Avanti</translation>
    </message>
</context>
<context>
    <name>ReleasesScreen</name>
    <message>
        <source>Les relevés</source>
        <translation>I riepiloghi</translation>
    </message>
    <message>
        <source>Les relevés de la borne</source>
        <translation>I riepiloghi del totem</translation>
    </message>
    <message numerus="yes">
        <source>%n numéro(s)</source>
        <translation>
            <numerusform>%n numero</numerusform>
            <numerusform>%n numeri</numerusform>
        </translation>
    </message>
    <message>
        <source>Il n’y a pas encore de relevé.</source>
        <translation>Non c’è ancora nessun riepilogo.</translation>
    </message>
    <message>
        <source>Plus récents</source>
        <translation>Più recenti</translation>
    </message>
    <message>
        <source>Plus anciens</source>
        <translation>Più vecchi</translation>
    </message>
</context>
<context>
    <name>ScreenFrame</name>
    <message>
        <source>Retour</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Quelqu’un va m’aider.</source>
        <translation>Qualcuno mi aiuta.</translation>
    </message>
    <message>
        <source>Vous pouvez vous asseoir.</source>
        <translation>Può sedersi.</translation>
    </message>
    <message>
        <source>Nous appelons les numéros dans l’ordre.</source>
        <translation>Chiamiamo i numeri in ordine.</translation>
    </message>
    <message>
        <source>Gratuit. Sans nom.</source>
        <translation>Gratis. Senza nome.</translation>
    </message>
    <message>
        <source>Essai de l’imprimante</source>
        <translation>Test della stampante</translation>
    </message>
    <message>
        <source>Ce papier n’est pas un ticket.</source>
        <translation>Questo foglio non è un ticket.</translation>
    </message>
    <message>
        <source>Un trait fin par millimètre, sur toute la largeur.</source>
        <translation>Una linea sottile ogni millimetro, su tutta la larghezza.</translation>
    </message>
    <message>
        <source>Le code est bien lu.</source>
        <translation>Il codice si legge bene.</translation>
    </message>
    <message>
        <source>Lisez ce code avec un téléphone.</source>
        <translation>Legga questo codice con un telefono.</translation>
    </message>
    <message>
        <source>Ce papier n’est pas complet.</source>
        <translation>Questo foglio non è completo.</translation>
    </message>
</context>
<context>
    <name>ThemeScreen</name>
    <message>
        <source>%1 est annulé.</source>
        <translation>%1 è annullato.</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé.</source>
        <translation>Il numero %1 è annullato.</translation>
    </message>
    <message>
        <source>Quel est votre sujet&#xa0;?</source>
        <translation>Di cosa vuole parlare?</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé. Jetez le ticket.</source>
        <translation>Il numero %1 è annullato. Butti il ticket.</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>Non lo so</translation>
    </message>
    <message>
        <source>Voir la suite</source>
        <translation>Vedere altro</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Votre numéro</source>
        <translation>Il suo numero</translation>
    </message>
    <message>
        <source>Votre numéro est le %1.</source>
        <translation>Il suo numero è %1.</translation>
    </message>
    <message>
        <source>Vous pouvez vous asseoir.</source>
        <translation>Può sedersi.</translation>
    </message>
    <message>
        <source>Vous pouvez vous asseoir. Nous appelons les numéros dans l’ordre.</source>
        <translation>Può sedersi. Chiamiamo i numeri in ordine.</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>Ho finito</translation>
    </message>
    <message>
        <source>J’ai fait une erreur</source>
        <translation>Ho fatto un errore</translation>
    </message>
    <message>
        <source>Preuve de présence</source>
        <translation>Prova di presenza</translation>
    </message>
    <message>
        <source>Je veux une preuve de présence</source>
        <translation>Voglio una prova di presenza</translation>
    </message>
    <message>
        <source>Votre ticket va sortir. Attendez un peu.</source>
        <translation>Il ticket sta per uscire. Aspetti un momento.</translation>
    </message>
    <message>
        <source>Prenez votre ticket à gauche.</source>
        <translation>Prenda il ticket a sinistra.</translation>
    </message>
    <message>
        <source>Prenez votre ticket à droite.</source>
        <translation>Prenda il ticket a destra.</translation>
    </message>
    <message>
        <source>Prenez votre ticket en bas.</source>
        <translation>Prenda il ticket in basso.</translation>
    </message>
    <message>
        <source>Le ticket n’est pas sorti.</source>
        <translation>Il ticket non è uscito.</translation>
    </message>
    <message>
        <source>Il n’y a pas de ticket en papier.</source>
        <translation>Non c’è un ticket di carta.</translation>
    </message>
    <message>
        <source>Votre numéro est gardé&#xa0;: %1.</source>
        <translation>Il suo numero è conservato: %1.</translation>
    </message>
    <message>
        <source>Notez votre numéro.</source>
        <translation>Scriva il suo numero.</translation>
    </message>
    <message>
        <source>Notez-le ou dites-le à l’accueil.</source>
        <translation>Lo scriva o lo dica all’accoglienza.</translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>Oui</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Volume %1</source>
        <translation>Volume %1</translation>
    </message>
    <message>
        <source>La borne parle.</source>
        <translation>Il totem parla.</translation>
    </message>
    <message>
        <source>Touchez une image pour l’écouter.</source>
        <translation>Tocchi un’immagine per ascoltarla.</translation>
    </message>
    <message>
        <source>Touchez encore pour la choisir.</source>
        <translation>Tocchi ancora per sceglierla.</translation>
    </message>
    <message>
        <source>activé</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>désactivé</source>
        <translation>non attivo</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Suite</source>
        <extracomment>At most 8 letters.</extracomment>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Répéter</source>
        <translation>Ripetere</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Avant</source>
        <extracomment>The control before this one. At most 8 letters.</extracomment>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Choisir</source>
        <extracomment>Press what was heard last. At most 8 letters.</extracomment>
        <translation>Scelgo</translation>
    </message>
    <message>
        <source>Après</source>
        <extracomment>The control after this one. At most 8 letters.</extracomment>
        <translation>Dopo</translation>
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
        <translation>Orologio</translation>
    </message>
    <message>
        <source>Papier</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Imprimante</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>Stampante</translation>
    </message>
    <message>
        <source>Envoi</source>
        <extracomment>One word for the staff: what needs a look. Totals wait to be sent.</extracomment>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Disque</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Bienvenue</source>
        <translation>Buongiorno</translation>
    </message>
    <message>
        <source>Gratuit. Sans nom.</source>
        <translation>Gratis. Senza nome.</translation>
    </message>
    <message>
        <source>Sans rendez-vous</source>
        <translation>Senza appuntamento</translation>
    </message>
    <message>
        <source>Gratuit</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Sans nom</source>
        <translation>Senza nome</translation>
    </message>
    <message>
        <source>C’est gratuit.</source>
        <translation>È gratis.</translation>
    </message>
    <message>
        <source>Vous venez sans rendez-vous.</source>
        <translation>Può venire senza appuntamento.</translation>
    </message>
    <message>
        <source>Vous ne donnez pas votre nom.</source>
        <translation>Non serve dire il nome.</translation>
    </message>
    <message>
        <source>Votre langue</source>
        <translation>La sua lingua</translation>
    </message>
    <message>
        <source>Choisissez votre langue.</source>
        <translation>Scelga la lingua.</translation>
    </message>
    <message>
        <source>Preuve de présence</source>
        <translation>Prova di presenza</translation>
    </message>
    <message>
        <source>Ce que la borne garde et envoie</source>
        <translation>Cosa conserva e invia il totem</translation>
    </message>
</context>
</TS>
