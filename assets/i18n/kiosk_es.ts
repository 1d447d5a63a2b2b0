<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="fr">
<context>
    <name>Bar</name>
    <message>
        <source>Aide</source>
        <translatorcomment>review: machine. No native speaker has read this catalogue.</translatorcomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Écouter</source>
        <extracomment>The screens are read aloud. At most 10 letters.</extracomment>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Plus grand</source>
        <extracomment>Makes all words larger. At most 10 letters.</extracomment>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Contraste</source>
        <extracomment>Yellow on black. At most 10 letters.</extracomment>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <extracomment>Everything to touch stands lower. At most 10 letters.</extracomment>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>Affichage</source>
        <extracomment>How the screens are shown. At most 10 letters.</extracomment>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>CameraScreen</name>
    <message>
        <source>La caméra ne marche pas.</source>
        <translation>La cámara no funciona.</translation>
    </message>
    <message>
        <source>Voici votre photo.</source>
        <translation>Esta es su foto.</translation>
    </message>
    <message>
        <source>Votre photo</source>
        <translation>Su foto</translation>
    </message>
    <message>
        <source>Ce que voit la caméra</source>
        <translation>Lo que ve la cámara</translation>
    </message>
    <message>
        <source>Caméra allumée</source>
        <translation>Cámara encendida</translation>
    </message>
    <message>
        <source>Caméra éteinte</source>
        <translation>Cámara apagada</translation>
    </message>
    <message>
        <source>La caméra est allumée.</source>
        <translation>La cámara está encendida.</translation>
    </message>
    <message>
        <source>La caméra est éteinte.</source>
        <translation>La cámara está apagada.</translation>
    </message>
    <message>
        <source>La caméra s’allume. Attendez un peu.</source>
        <translation>La cámara se enciende. Espere un poco.</translation>
    </message>
    <message>
        <source>Mettez votre visage dans l’ovale.</source>
        <translation>Ponga la cara en el óvalo.</translation>
    </message>
    <message>
        <source>Regardez la caméra.</source>
        <translation>Mire la cámara.</translation>
    </message>
    <message>
        <source>La photo n’est pas encore sur le papier.</source>
        <translation>La foto todavía no está en el papel.</translation>
    </message>
    <message>
        <source>Vous pouvez faire une preuve sans photo.</source>
        <translation>Puede hacer un justificante sin foto.</translation>
    </message>
    <message>
        <source>Regardez vers le bip.</source>
        <translation>Mire hacia el pitido.</translation>
    </message>
    <message>
        <source>Prendre la photo</source>
        <translation>Tomar la foto</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Papier sans photo</source>
        <translation>Papel sin foto</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>Borrar todo</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>La borne dit&#xa0;: {day}, {time}.</source>
        <translation>El quiosco dice: {day}, {time}.</translation>
    </message>
    <message>
        <source>L’heure vient du réseau.</source>
        <translation>La hora viene de la red.</translation>
    </message>
    <message>
        <source>L’heure vient de l’horloge de la machine.</source>
        <translation>La hora viene del reloj de la máquina.</translation>
    </message>
    <message>
        <source>L’heure est confirmée pour aujourd’hui.</source>
        <translation>La hora está confirmada para hoy.</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>La caméra est éteinte. Elle s’allume seulement si vous dites oui.</source>
        <translation>La cámara está apagada. Solo se enciende si usted dice sí.</translation>
    </message>
    <message>
        <source>La photo sert seulement à votre preuve.</source>
        <translation>La foto solo sirve para su justificante.</translation>
    </message>
    <message>
        <source>La borne imprime la photo. Puis elle l’efface tout de suite.</source>
        <translation>El quiosco imprime la foto. Después la borra al instante.</translation>
    </message>
    <message>
        <source>Personne ici ne garde la photo. Elle ne va pas sur Internet.</source>
        <translation>Nadie aquí guarda la foto. La foto no va a Internet.</translation>
    </message>
    <message>
        <source>La borne ne cherche pas qui vous êtes.</source>
        <translation>El quiosco no intenta saber quién es usted.</translation>
    </message>
    <message>
        <source>Le code sur le papier contient votre photo. Qui lit le code voit la photo.</source>
        <translation>El código del papel contiene su foto. Quien lee el código ve la foto.</translation>
    </message>
    <message>
        <source>Quand on lit le code avec un téléphone, une page Internet s’ouvre. La photo reste dans le téléphone.</source>
        <translation>Cuando un teléfono lee el código, se abre una página de Internet. La foto se queda en el teléfono.</translation>
    </message>
    <message>
        <source>Vous pouvez dire non. Vous avez le même service.</source>
        <translation>Puede decir no. Recibe el mismo servicio.</translation>
    </message>
    <message>
        <source>Vous pouvez arrêter quand vous voulez.</source>
        <translation>Puede parar cuando quiera.</translation>
    </message>
    <message>
        <source>Le responsable est %1. Vos droits sont affichés à l’accueil.</source>
        <translation>El responsable es %1. Puede leer sus derechos en la recepción.</translation>
    </message>
    <message>
        <source>Une photo de vous&#xa0;?</source>
        <translation>¿Una foto de usted?</translation>
    </message>
    <message>
        <source>Voulez-vous une photo de vous sur le papier&#xa0;?</source>
        <translation>¿Quiere una foto de usted en el papel?</translation>
    </message>
    <message>
        <source>Lire la suite</source>
        <translation>Leer más</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Oui, avec photo</source>
        <translation>Sí, con foto</translation>
    </message>
    <message>
        <source>Oui, je veux une photo</source>
        <translation>Sí, quiero una foto</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Non, sans photo</source>
        <translation>No, sin foto</translation>
    </message>
</context>
<context>
    <name>CountList</name>
    <message>
        <source>Numéros donnés</source>
        <translation>Números dados</translation>
    </message>
    <message>
        <source>Tout de suite</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Dans les prochains mois</source>
        <translation>En los próximos meses</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Numéros annulés</source>
        <translation>Números anulados</translation>
    </message>
    <message>
        <source>Papiers pas sortis</source>
        <translation>Papeles sin salir</translation>
    </message>
    <message>
        <source>Papiers pas complets</source>
        <translation>Papeles incompletos</translation>
    </message>
    <message>
        <source>Papiers pas sûrs</source>
        <translation>Papeles sin confirmar</translation>
    </message>
    <message>
        <source>Demandes d’aide</source>
        <translation>Peticiones de ayuda</translation>
    </message>
    <message>
        <source>Langues des numéros</source>
        <translation>Idiomas de los números</translation>
    </message>
    <message>
        <source>Preuves de présence</source>
        <translation>Justificantes de visita</translation>
    </message>
    <message>
        <source>Papier sans photo</source>
        <translation>Papel sin foto</translation>
    </message>
    <message>
        <source>Avec un téléphone</source>
        <translation>Con un teléfono</translation>
    </message>
    <message>
        <source>Papier avec photo</source>
        <translation>Papel con foto</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>No lo sé</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} de {month}</translation>
    </message>
    <message>
        <source>du {first} au {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>{first} à {last}</source>
        <translation>de {first} a {last}</translation>
    </message>
    <message>
        <source>lundi</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>mardi</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>mercredi</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>jeudi</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>vendredi</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>samedi</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>dimanche</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation>{weekday} {date}</translation>
    </message>
    <message>
        <source>janvier</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>février</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>avril</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>juillet</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>août</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>septembre</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>octobre</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>novembre</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>décembre</source>
        <translation>diciembre</translation>
    </message>
</context>
<context>
    <name>DeskCounts</name>
    <message>
        <source>Barres</source>
        <extracomment>Figures with bars, or in a table. At most 8 letters.</extracomment>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Tableau</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Suite</source>
        <extracomment>The next page of figures. At most 8 letters.</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Jour</source>
        <extracomment>Today&apos;s figures. At most 8 letters.</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Semaine</source>
        <extracomment>This week&apos;s figures. At most 8 letters.</extracomment>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Mois</source>
        <extracomment>This month&apos;s figures. At most 8 letters.</extracomment>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Heures</source>
        <extracomment>Figures by hour. At most 8 letters.</extracomment>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Sujets</source>
        <extracomment>Figures by need and subject. At most 8 letters.</extracomment>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Langues</source>
        <extracomment>Figures by language, and proofs of presence. At most 8 letters.</extracomment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Envoi</source>
        <extracomment>How the sending of totals stands. At most 8 letters.</extracomment>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Totaux</source>
        <extracomment>The totals of the days. At most 8 letters.</extracomment>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Il n’y a pas encore de chiffres.</source>
        <translation>Todavía no hay cifras.</translation>
    </message>
</context>
<context>
    <name>DeskKiosk</name>
    <message>
        <source>Numéros sur l’écran seulement</source>
        <translation>Números solo en la pantalla</translation>
    </message>
    <message>
        <source>Fermer pour aujourd’hui</source>
        <translation>Cerrar por hoy</translation>
    </message>
    <message>
        <source>La borne ouvre seule le jour suivant.</source>
        <translation>El quiosco abre por sí mismo al día siguiente.</translation>
    </message>
    <message>
        <source>Si c’est faux, réglez l’heure de la machine.</source>
        <translation>Si no es correcto, ajuste la hora de la máquina.</translation>
    </message>
    <message>
        <source>C’est juste</source>
        <translation>Es correcto</translation>
    </message>
</context>
<context>
    <name>DeskPaper</name>
    <message>
        <source>Les numéros sont sur l’écran seulement.</source>
        <translation>Los números están solo en la pantalla.</translation>
    </message>
    <message>
        <source>Cette imprimante ne dit pas si le ticket est sorti.</source>
        <translation>Esta impresora no dice si el ticket ha salido.</translation>
    </message>
    <message>
        <source>Nouveau rouleau&#xa0;: touchez le bouton.</source>
        <translation>Rollo nuevo: toque el botón.</translation>
    </message>
    <message>
        <source>Le rouleau est presque fini.</source>
        <translation>El rollo está casi terminado.</translation>
    </message>
    <message numerus="yes">
        <source>Il reste environ %n mètre(s) de papier.</source>
        <translation>
            <numerusform>Queda más o menos %n metro de papel.</numerusform>
            <numerusform>Quedan más o menos %n metros de papel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lettre pour les organismes</source>
        <translation>Carta para los organismos</translation>
    </message>
    <message>
        <source>Faire un essai</source>
        <translation>Hacer un ensayo</translation>
    </message>
    <message>
        <source>Nouveau rouleau</source>
        <translation>Rollo nuevo</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Page de l’accueil</source>
        <translation>Página de la recepción</translation>
    </message>
    <message>
        <source>Papier</source>
        <extracomment>A leaf of the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Tickets</source>
        <extracomment>A leaf of the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Chiffres</source>
        <extracomment>A leaf of the attendant&apos;s page: today&apos;s numbers. At most 8 letters.</extracomment>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Borne</source>
        <extracomment>A leaf of the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Fermer</source>
        <extracomment>Leaves the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>L’impression est en cours.</source>
        <translation>La impresión está en curso.</translation>
    </message>
    <message>
        <source>Le papier est sorti.</source>
        <translation>El papel ha salido.</translation>
    </message>
    <message>
        <source>Le papier est envoyé. Regardez s’il est sorti.</source>
        <translation>El papel está enviado. Mire si ha salido.</translation>
    </message>
    <message>
        <source>Le papier n’est pas sorti.</source>
        <translation>El papel no ha salido.</translation>
    </message>
    <message>
        <source>C’est fait.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Le disque ne marche pas. Rien n’est changé.</source>
        <translation>El disco no funciona. Nada ha cambiado.</translation>
    </message>
</context>
<context>
    <name>DeskSending</name>
    <message>
        <source>Le réseau ne répond pas.</source>
        <translation>La red no responde.</translation>
    </message>
    <message>
        <source>Le serveur ne prouve pas qui il est.</source>
        <translation>El servidor no demuestra quién es.</translation>
    </message>
    <message>
        <source>Le serveur refuse le mot de passe.</source>
        <translation>El servidor rechaza la contraseña.</translation>
    </message>
    <message>
        <source>Le dossier d’arrivée n’est pas là.</source>
        <translation>La carpeta de destino no está.</translation>
    </message>
    <message>
        <source>Il n’y a plus de place à l’arrivée.</source>
        <translation>Ya no queda espacio en el destino.</translation>
    </message>
    <message>
        <source>Le serveur refuse les relevés.</source>
        <translation>El servidor rechaza los informes.</translation>
    </message>
    <message>
        <source>Le serveur ne marche pas bien.</source>
        <translation>El servidor no funciona bien.</translation>
    </message>
    <message>
        <source>Le serveur a perdu un relevé.</source>
        <translation>El servidor ha perdido un informe.</translation>
    </message>
    <message>
        <source>Un fichier de la borne n’est pas un relevé.</source>
        <translation>Un archivo del quiosco no es un informe.</translation>
    </message>
    <message>
        <source>Regardez le câble du réseau.</source>
        <translation>Mire el cable de la red.</translation>
    </message>
    <message>
        <source>Il faut donner un autre mot de passe à la borne.</source>
        <translation>Hay que dar otra contraseña al quiosco.</translation>
    </message>
    <message>
        <source>Branchez la clé ou le disque.</source>
        <translation>Conecte la memoria o el disco.</translation>
    </message>
    <message>
        <source>Il faut créer le dossier sur le serveur.</source>
        <translation>Hay que crear la carpeta en el servidor.</translation>
    </message>
    <message>
        <source>Il faut faire de la place.</source>
        <translation>Hay que hacer espacio.</translation>
    </message>
    <message>
        <source>Attendez. La borne essaie encore seule.</source>
        <translation>Espere. El quiosco vuelve a intentarlo por sí mismo.</translation>
    </message>
    <message>
        <source>Appelez la personne qui s’occupe de la borne.</source>
        <translation>Llame a la persona que se ocupa del quiosco.</translation>
    </message>
    <message>
        <source>Appelez la personne qui s’occupe du serveur.</source>
        <translation>Llame a la persona que se ocupa del servidor.</translation>
    </message>
    <message>
        <source>Les relevés vont dans un dossier.</source>
        <translation>Los informes van a una carpeta.</translation>
    </message>
    <message>
        <source>Les relevés vont à %1.</source>
        <translation>Los informes van a %1.</translation>
    </message>
    <message>
        <source>L’envoi a plus de 7 jours de retard.</source>
        <translation>El envío tiene más de 7 días de retraso.</translation>
    </message>
    <message numerus="yes">
        <source>%n relevé(s) en attente.</source>
        <translation>
            <numerusform>%n informe en espera.</numerusform>
            <numerusform>%n informes en espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout est envoyé.</source>
        <translation>Todo está enviado.</translation>
    </message>
    <message>
        <source>Dernier envoi complet&#xa0;: %1.</source>
        <translation>Último envío completo: %1.</translation>
    </message>
    <message>
        <source>La borne n’a pas encore tout envoyé.</source>
        <translation>El quiosco todavía no ha enviado todo.</translation>
    </message>
    <message>
        <source>La borne n’envoie rien.</source>
        <translation>El quiosco no envía nada.</translation>
    </message>
    <message>
        <source>Les relevés restent dans la borne.</source>
        <translation>Los informes se quedan en el quiosco.</translation>
    </message>
</context>
<context>
    <name>DeskTickets</name>
    <message>
        <source>Il n’y a pas encore de ticket aujourd’hui.</source>
        <translation>Hoy todavía no hay ningún ticket.</translation>
    </message>
    <message>
        <source>Imprimer une copie</source>
        <translation>Imprimir una copia</translation>
    </message>
    <message>
        <source>Annuler le %1</source>
        <translation>Anular el %1</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Pas proposée&#xa0;: il manque des lettres</source>
        <translation>No se ofrece: faltan letras</translation>
    </message>
    <message>
        <source>Traduit par une machine</source>
        <translation>Traducido por una máquina</translation>
    </message>
    <message>
        <source>Relu par 1 personne</source>
        <translation>Revisado por 1 persona</translation>
    </message>
    <message>
        <source>Relu par 2 personnes</source>
        <translation>Revisado por 2 personas</translation>
    </message>
    <message>
        <source>Langues</source>
        <translation>Idiomas</translation>
    </message>
</context>
<context>
    <name>DisplayScreen</name>
    <message>
        <source>Plus grand</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>Lecture facile</source>
        <extracomment>Letters for new readers, with more room between them.</extracomment>
        <translation>Lectura fácil</translation>
    </message>
    <message>
        <source>Plus de temps</source>
        <extracomment>The kiosk waits twice as long.</extracomment>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>Sans mouvement</source>
        <extracomment>Nothing on the screen moves.</extracomment>
        <translation>Sin movimiento</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Voir la suite</source>
        <translation>Ver más</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>La borne a un problème.</source>
        <translation>El quiosco tiene un problema.</translation>
    </message>
    <message>
        <source>Vous voulez de l’aide&#xa0;?</source>
        <translation>¿Quiere ayuda?</translation>
    </message>
    <message>
        <source>Allez voir une personne à l’accueil.</source>
        <translation>Vaya a ver a una persona en la recepción.</translation>
    </message>
    <message>
        <source>Votre numéro est gardé&#xa0;: %1.</source>
        <translation>Su número está guardado: %1.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre faute.</source>
        <translation>Usted no tiene la culpa.</translation>
    </message>
    <message>
        <source>Une personne vous aide. C’est gratuit.</source>
        <translation>Una persona le ayuda. Es gratis.</translation>
    </message>
    <message>
        <source>Ce que la borne garde</source>
        <translation>Lo que guarda el quiosco</translation>
    </message>
    <message>
        <source>La voix</source>
        <translation>La voz</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>He terminado</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Vous êtes toujours là&#xa0;?</source>
        <translation>¿Sigue usted aquí?</translation>
    </message>
    <message>
        <source>Touchez l’écran pour continuer.</source>
        <translation>Toque la pantalla para continuar.</translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n seconde(s).</source>
        <translation>
            <numerusform>Queda %n segundo.</numerusform>
            <numerusform>Quedan %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sinon la borne efface vos choix.</source>
        <translation>Si no, el quiosco borra lo que ha elegido.</translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation>Sí, continúo</translation>
    </message>
    <message>
        <source>Plus de temps</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>He terminado</translation>
    </message>
</context>
<context>
    <name>KeptScreen</name>
    <message>
        <source>Rien ne part de cette borne.</source>
        <translation>Nada sale de este quiosco.</translation>
    </message>
    <message>
        <source>La borne copie les relevés dans un dossier.</source>
        <translation>El quiosco copia los informes en una carpeta.</translation>
    </message>
    <message>
        <source>La borne envoie les relevés à %1.</source>
        <translation>El quiosco envía los informes a %1.</translation>
    </message>
    <message>
        <source>Ce que la borne garde</source>
        <translation>Lo que guarda el quiosco</translation>
    </message>
    <message>
        <source>Ce que la borne garde et envoie</source>
        <translation>Lo que guarda y envía el quiosco</translation>
    </message>
    <message>
        <source>Rien ici ne parle de vous.</source>
        <translation>Nada aquí habla de usted.</translation>
    </message>
    <message>
        <source>Les numéros restent jusqu’à cette nuit.</source>
        <translation>Los números quedan hasta esta noche.</translation>
    </message>
    <message>
        <source>La borne ne garde ni nom, ni photo.</source>
        <translation>El quiosco no guarda nombre ni foto.</translation>
    </message>
    <message>
        <source>Elle ne garde pas l’heure de votre visite.</source>
        <translation>No guarda la hora de su visita.</translation>
    </message>
    <message>
        <source>Les totaux du jour restent 13 mois.</source>
        <translation>Los totales del día quedan 13 meses.</translation>
    </message>
    <message>
        <source>Ensuite il reste les totaux du mois.</source>
        <translation>Después quedan los totales del mes.</translation>
    </message>
    <message>
        <source>Un relevé est une feuille de totaux.</source>
        <translation>Un informe es una hoja de totales.</translation>
    </message>
    <message>
        <source>Il parle d’un jour ou d’un mois fini.</source>
        <translation>Habla de un día o mes terminado.</translation>
    </message>
    <message>
        <source>Lire la suite</source>
        <translation>Leer más</translation>
    </message>
    <message>
        <source>Lire les relevés</source>
        <translation>Leer los informes</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Commencer</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>L’accueil est fermé aujourd’hui.</source>
        <translation>La recepción está cerrada hoy.</translation>
    </message>
    <message>
        <source>Une machine a traduit ces mots.</source>
        <translation>Una máquina tradujo estas palabras.</translation>
    </message>
    <message>
        <source>Autres langues</source>
        <translation>Otros idiomas</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Votre langue</source>
        <translation>Su idioma</translation>
    </message>
    <message>
        <source>Choisissez votre langue.</source>
        <translation>Elija su idioma.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Madame, Monsieur,</source>
        <translation>Señora, señor:</translation>
    </message>
    <message>
        <source>Vous demandez une attestation à une personne venue à la Cité des métiers.</source>
        <translation>Usted pide un certificado a una persona que vino a la Cité des métiers.</translation>
    </message>
    <message>
        <source>Nous accueillons chaque personne gratuitement.</source>
        <translation>Recibimos a cada persona gratis.</translation>
    </message>
    <message>
        <source>C’est sans rendez-vous, et sans demander son nom.</source>
        <translation>Es sin cita, y sin pedir el nombre.</translation>
    </message>
    <message>
        <source>Nous ne pouvons donc pas délivrer d’attestation à son nom.</source>
        <translation>Por eso no podemos dar un certificado a nombre de esta persona.</translation>
    </message>
    <message>
        <source>La personne peut produire elle-même une preuve de présence, à notre borne.</source>
        <translation>La persona puede hacer un justificante de visita. Lo hace por su cuenta, en nuestro quiosco.</translation>
    </message>
    <message>
        <source>Elle choisit seule de la produire et de la montrer.</source>
        <translation>Solo la persona elige si lo hace y lo muestra.</translation>
    </message>
    <message>
        <source>Cette preuve porte le lieu, la date et l’heure.</source>
        <translation>Este justificante lleva el lugar, la fecha y la hora.</translation>
    </message>
    <message>
        <source>Vous pouvez vérifier sa signature.</source>
        <translation>Usted puede verificar la firma del justificante.</translation>
    </message>
    <message>
        <source>Le guide du label Cité des métiers indique qu’elle devrait être acceptée.</source>
        <translation>La guía del sello Cité des métiers indica que este justificante debería ser aceptado.</translation>
    </message>
    <message>
        <source>Venir ici est une démarche utile pour son projet professionnel.</source>
        <translation>Venir aquí es un paso útil para el proyecto profesional de la persona.</translation>
    </message>
    <message>
        <source>Date&#xa0;:</source>
        <translation>Fecha:</translation>
    </message>
    <message>
        <source>Cachet du centre&#xa0;:</source>
        <translation>Sello del centro:</translation>
    </message>
</context>
<context>
    <name>ListenScreen</name>
    <message>
        <source>Branchez un casque.</source>
        <translation>Conecte unos auriculares.</translation>
    </message>
    <message>
        <source>Vous seul entendez.</source>
        <translation>Solo usted oye.</translation>
    </message>
    <message>
        <source>Ou touchez le haut-parleur.</source>
        <translation>O toque el altavoz.</translation>
    </message>
    <message>
        <source>Les autres entendent aussi.</source>
        <translation>Las demás personas también oyen.</translation>
    </message>
    <message>
        <source>Cette langue est seulement écrite ici.</source>
        <translation>Este idioma aquí solo está escrito.</translation>
    </message>
    <message>
        <source>Allez voir une personne à l’accueil.</source>
        <translation>Vaya a ver a una persona en la recepción.</translation>
    </message>
    <message>
        <source>La voix</source>
        <translation>La voz</translation>
    </message>
    <message>
        <source>Écouter la borne</source>
        <translation>Escuchar el quiosco</translation>
    </message>
    <message>
        <source>La borne parle.</source>
        <translation>El quiosco habla.</translation>
    </message>
    <message>
        <source>Touchez une image pour l’écouter.</source>
        <translation>Toque una imagen para escucharla.</translation>
    </message>
    <message>
        <source>Touchez encore pour la choisir.</source>
        <translation>Toque otra vez para elegirla.</translation>
    </message>
    <message>
        <source>Haut-parleur</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Volumen %1</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Arrêter la voix</source>
        <translation>Parar la voz</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>janvier</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>février</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>avril</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>juillet</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>août</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>septembre</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>octobre</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>novembre</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>décembre</source>
        <translation>diciembre</translation>
    </message>
</context>
<context>
    <name>NeedScreen</name>
    <message>
        <source>%1 est annulé.</source>
        <translation>%1 está anulado.</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé.</source>
        <translation>El número %1 está anulado.</translation>
    </message>
    <message>
        <source>Quand avez-vous besoin d’aide&#xa0;?</source>
        <translation>¿Cuándo necesita ayuda?</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé. Jetez le ticket.</source>
        <translation>El número %1 está anulado. Tire el ticket.</translation>
    </message>
    <message>
        <source>Touchez une réponse.</source>
        <translation>Toque una respuesta.</translation>
    </message>
    <message>
        <source>Tout de suite</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Un entretien demain</source>
        <translation>Una entrevista mañana</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: un entretien demain.</source>
        <translation>Por ejemplo: una entrevista mañana.</translation>
    </message>
    <message>
        <source>Bientôt</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Me former cette année</source>
        <translation>Formarme este año</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: me former cette année.</source>
        <translation>Por ejemplo: formarme este año.</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Penser à mon avenir</source>
        <translation>Pensar en mi futuro</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: penser à mon avenir.</source>
        <translation>Por ejemplo: pensar en mi futuro.</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Je ne sais pas. Quelqu’un va m’aider.</source>
        <translation>No lo sé. Alguien me ayuda.</translation>
    </message>
    <message>
        <source>Quelqu’un va m’aider.</source>
        <translation>Alguien me ayuda.</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>Le code de votre preuve</source>
        <translation>El código de su justificante</translation>
    </message>
    <message>
        <source>Cette preuve est seulement un essai.</source>
        <translation>Este justificante es solo un ensayo.</translation>
    </message>
    <message>
        <source>Prenez la photo avec votre téléphone.</source>
        <translation>Tome la foto con su teléfono.</translation>
    </message>
    <message>
        <source>Mettez-vous devant l’écran. Prenez la photo avec votre téléphone.</source>
        <translation>Póngase delante de la pantalla. Tome la foto con su teléfono.</translation>
    </message>
    <message numerus="yes">
        <source>Cet écran se ferme dans %n seconde(s).</source>
        <translation>
            <numerusform>Esta pantalla se cierra en %n segundo.</numerusform>
            <numerusform>Esta pantalla se cierra en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>J’ai ma photo</source>
        <translation>Tengo mi foto</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Ce code n’est pas le bon.</source>
        <translation>Este código no es correcto.</translation>
    </message>
    <message numerus="yes">
        <source>Attendez encore %n seconde(s).</source>
        <translation>
            <numerusform>Espere %n segundo más.</numerusform>
            <numerusform>Espere %n segundos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Il n’y a pas encore de code. Voir le mode d’emploi.</source>
        <translation>Todavía no hay código. Lea las instrucciones.</translation>
    </message>
    <message>
        <source>Cette page est pour l’accueil.</source>
        <translation>Esta página es para la recepción.</translation>
    </message>
    <message>
        <source>Code de l’accueil</source>
        <translation>Código de la recepción</translation>
    </message>
    <message numerus="yes">
        <source>%n chiffre(s)</source>
        <translation>
            <numerusform>%n cifra</numerusform>
            <numerusform>%n cifras</numerusform>
        </translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Fermer cette page</source>
        <translation>Cerrar esta página</translation>
    </message>
</context>
<context>
    <name>PresenceScreen</name>
    <message>
        <source>Preuve de présence</source>
        <translation>Justificante de visita</translation>
    </message>
    <message>
        <source>Une preuve de votre présence</source>
        <translation>Un justificante de su visita</translation>
    </message>
    <message>
        <source>Vous la faites seul. Vous seul la gardez.</source>
        <translation>Usted lo hace por su cuenta. Solo usted lo guarda.</translation>
    </message>
    <message>
        <source>Le papier ne sort pas en ce moment.</source>
        <translation>Ahora no sale papel.</translation>
    </message>
    <message>
        <source>Papier sans photo</source>
        <translation>Papel sin foto</translation>
    </message>
    <message>
        <source>Le lieu, la date et un code.</source>
        <translation>El lugar, la fecha y un código.</translation>
    </message>
    <message>
        <source>Avec mon téléphone</source>
        <translation>Con mi teléfono</translation>
    </message>
    <message>
        <source>Photo avec mon téléphone</source>
        <translation>Foto con mi teléfono</translation>
    </message>
    <message>
        <source>La borne ne prend pas de photo.</source>
        <translation>El quiosco no toma fotos.</translation>
    </message>
    <message>
        <source>Papier avec photo</source>
        <translation>Papel con foto</translation>
    </message>
    <message>
        <source>Papier avec une photo de moi</source>
        <translation>Papel con mi foto</translation>
    </message>
    <message>
        <source>La borne efface la photo tout de suite.</source>
        <translation>El quiosco borra la foto al instante.</translation>
    </message>
    <message>
        <source>La preuve dit le jour</source>
        <translation>El justificante dice el día</translation>
    </message>
    <message>
        <source>La preuve dit l’heure</source>
        <translation>El justificante dice la hora</translation>
    </message>
    <message>
        <source>La preuve dit la minute</source>
        <translation>El justificante dice el minuto</translation>
    </message>
    <message>
        <source>Que dit la preuve&#xa0;?</source>
        <translation>¿Qué dice el justificante?</translation>
    </message>
    <message>
        <source>Le jour</source>
        <translation>El día</translation>
    </message>
    <message>
        <source>L’heure</source>
        <translation>La hora</translation>
    </message>
    <message>
        <source>La minute</source>
        <translation>El minuto</translation>
    </message>
    <message>
        <source>La borne n’est pas sûre de l’heure.</source>
        <translation>El quiosco no está seguro de la hora.</translation>
    </message>
    <message>
        <source>La borne ne peut pas signer de preuve.</source>
        <translation>El quiosco no puede firmar justificantes.</translation>
    </message>
    <message>
        <source>Allez voir une personne à l’accueil.</source>
        <translation>Vaya a ver a una persona en la recepción.</translation>
    </message>
    <message>
        <source>Vous pouvez prendre un ticket.</source>
        <translation>Puede tomar un ticket.</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>Il n’y a plus de papier.</source>
        <translation>Ya no queda papel.</translation>
    </message>
    <message>
        <source>L’imprimante est ouverte.</source>
        <translation>La impresora está abierta.</translation>
    </message>
    <message>
        <source>L’imprimante est bloquée.</source>
        <translation>La impresora está bloqueada.</translation>
    </message>
    <message>
        <source>L’imprimante est trop chaude.</source>
        <translation>La impresora está demasiado caliente.</translation>
    </message>
    <message>
        <source>L’imprimante est arrêtée.</source>
        <translation>La impresora está parada.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas.</source>
        <translation>La impresora no responde.</translation>
    </message>
    <message>
        <source>L’imprimante est prête.</source>
        <translation>La impresora está lista.</translation>
    </message>
    <message>
        <source>Le rouleau est presque fini.</source>
        <translation>El rollo está casi terminado.</translation>
    </message>
    <message>
        <source>Préparez un nouveau rouleau.</source>
        <translation>Prepare un rollo nuevo.</translation>
    </message>
    <message>
        <source>Mettez un rouleau. La borne reprend seule.</source>
        <translation>Ponga un rollo. El quiosco sigue por sí mismo.</translation>
    </message>
    <message>
        <source>Fermez le capot. La borne reprend seule.</source>
        <translation>Cierre la tapa. El quiosco sigue por sí mismo.</translation>
    </message>
    <message>
        <source>Le couteau est bloqué.</source>
        <translation>La cuchilla está bloqueada.</translation>
    </message>
    <message>
        <source>Éteignez l’imprimante. Enlevez le papier coincé. Rallumez-la.</source>
        <translation>Apague la impresora. Quite el papel atascado. Enciéndala otra vez.</translation>
    </message>
    <message>
        <source>Attendez 5 minutes. La borne reprend seule.</source>
        <translation>Espere 5 minutos. El quiosco sigue por sí mismo.</translation>
    </message>
    <message>
        <source>Éteignez-la, puis rallumez-la.</source>
        <translation>Apáguela y enciéndala otra vez.</translation>
    </message>
    <message>
        <source>Regardez la prise et le câble.</source>
        <translation>Mire el enchufe y el cable.</translation>
    </message>
    <message>
        <source>L’imprimante ne dit pas son état.</source>
        <translation>La impresora no dice su estado.</translation>
    </message>
    <message>
        <source>Faites un essai.</source>
        <translation>Haga un ensayo.</translation>
    </message>
    <message>
        <source>en attente</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>envoyé</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>imprimé</source>
        <translation>impreso</translation>
    </message>
    <message>
        <source>pas imprimé</source>
        <translation>no impreso</translation>
    </message>
    <message>
        <source>pas complet</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>pas sûr</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>annulé</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>sur l’écran</source>
        <translation>en la pantalla</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Preuve de présence</source>
        <translation>Justificante de visita</translation>
    </message>
    <message>
        <source>Faite par la personne elle-même, à la borne.</source>
        <translation>Hecho por la propia persona, en el quiosco.</translation>
    </message>
    <message>
        <source>Lieu&#xa0;:</source>
        <translation>Lugar:</translation>
    </message>
    <message>
        <source>Date&#xa0;:</source>
        <translation>Fecha:</translation>
    </message>
    <message>
        <source>Heure à {town}&#xa0;:</source>
        <translation>Hora en {town}:</translation>
    </message>
    <message>
        <source>entre {begin} et {end}</source>
        <translation>entre {begin} y {end}</translation>
    </message>
    <message>
        <source>Ce papier est un essai, sans valeur.</source>
        <translation>Este papel es un ensayo, sin valor.</translation>
    </message>
    <message>
        <source>Photographiez ce papier&#xa0;: l’encre pâlit.</source>
        <translation>Tome una foto de este papel: la tinta pierde color.</translation>
    </message>
    <message>
        <source>Nom, si vous voulez l’écrire&#xa0;:</source>
        <translation>Nombre, si quiere escribirlo:</translation>
    </message>
    <message>
        <source>La Cité des métiers accueille chaque personne gratuitement, sans rendez-vous et sans nom.</source>
        <translation>La Cité des métiers recibe a cada persona. Es gratis, sin cita y sin nombre.</translation>
    </message>
    <message>
        <source>Elle ne délivre pas d’attestation à la demande d’un autre organisme.</source>
        <translation>No da certificados a petición de otro organismo.</translation>
    </message>
    <message>
        <source>La personne a donc produit cette preuve elle-même.</source>
        <translation>Por eso la propia persona ha hecho este justificante.</translation>
    </message>
    <message>
        <source>Le guide du label Cité des métiers indique que cette preuve devrait être acceptée.</source>
        <translation>La guía del sello Cité des métiers indica que este justificante debería ser aceptado.</translation>
    </message>
    <message>
        <source>La borne ne garde ni nom, ni photo.</source>
        <translation>El quiosco no guarda nombre ni foto.</translation>
    </message>
    <message>
        <source>Pour l’organisme qui reçoit ce papier</source>
        <translation>Para el organismo que recibe este papel</translation>
    </message>
    <message>
        <source>Comparez la personne avec la photo du code, pas avec celle du papier.</source>
        <translation>Compare a la persona con la foto del código. No use la foto del papel.</translation>
    </message>
    <message>
        <source>Pour vérifier le code, tapez cette adresse&#xa0;:</source>
        <translation>Para verificar el código, escriba esta dirección:</translation>
    </message>
</context>
<context>
    <name>ProofScreen</name>
    <message>
        <source>Votre preuve de présence</source>
        <translation>Su justificante de visita</translation>
    </message>
    <message>
        <source>Le papier n’est pas sorti.</source>
        <translation>El papel no ha salido.</translation>
    </message>
    <message>
        <source>Votre papier va sortir.</source>
        <translation>Su papel va a salir.</translation>
    </message>
    <message>
        <source>Prenez votre papier à gauche.</source>
        <translation>Tome su papel a la izquierda.</translation>
    </message>
    <message>
        <source>Prenez votre papier à droite.</source>
        <translation>Tome su papel a la derecha.</translation>
    </message>
    <message>
        <source>Prenez votre papier en bas.</source>
        <translation>Tome su papel abajo.</translation>
    </message>
    <message>
        <source>Prenez ce code en photo avec votre téléphone.</source>
        <translation>Tome una foto de este código con su teléfono.</translation>
    </message>
    <message>
        <source>La photo est effacée. Le papier est à vous.</source>
        <translation>La foto está borrada. El papel es suyo.</translation>
    </message>
    <message>
        <source>Vous seul avez cette preuve.</source>
        <translation>Solo usted tiene este justificante.</translation>
    </message>
    <message>
        <source>Prenez le papier en photo. L’encre pâlit avec le temps.</source>
        <translation>Tome una foto del papel. La tinta pierde color con el tiempo.</translation>
    </message>
    <message>
        <source>Ce code est le même que sur le papier. Il contient votre photo.</source>
        <translation>Este código es el mismo que en el papel. Contiene su foto.</translation>
    </message>
    <message>
        <source>Cette preuve est seulement un essai.</source>
        <translation>Este justificante es solo un ensayo.</translation>
    </message>
    <message>
        <source>Le code de votre preuve</source>
        <translation>El código de su justificante</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Imprimer encore</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>He terminado</translation>
    </message>
</context>
<context>
    <name>ReleaseScreen</name>
    <message>
        <source>Avant</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>ReleasesScreen</name>
    <message>
        <source>Les relevés</source>
        <translation>Los informes</translation>
    </message>
    <message>
        <source>Les relevés de la borne</source>
        <translation>Los informes del quiosco</translation>
    </message>
    <message numerus="yes">
        <source>%n numéro(s)</source>
        <translation>
            <numerusform>%n número</numerusform>
            <numerusform>%n números</numerusform>
        </translation>
    </message>
    <message>
        <source>Il n’y a pas encore de relevé.</source>
        <translation>Todavía no hay ningún informe.</translation>
    </message>
    <message>
        <source>Plus récents</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Plus anciens</source>
        <translation>Más antiguos</translation>
    </message>
</context>
<context>
    <name>ScreenFrame</name>
    <message>
        <source>Retour</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Quelqu’un va m’aider.</source>
        <translation>Alguien me ayuda.</translation>
    </message>
    <message>
        <source>Vous pouvez vous asseoir.</source>
        <translation>Puede sentarse.</translation>
    </message>
    <message>
        <source>Nous appelons les numéros dans l’ordre.</source>
        <translation>Llamamos los números en orden.</translation>
    </message>
    <message>
        <source>Gratuit. Sans nom.</source>
        <translation>Gratis. Sin nombre.</translation>
    </message>
    <message>
        <source>Essai de l’imprimante</source>
        <translation>Ensayo de la impresora</translation>
    </message>
    <message>
        <source>Ce papier n’est pas un ticket.</source>
        <translation>Este papel no es un ticket.</translation>
    </message>
    <message>
        <source>Un trait fin par millimètre, sur toute la largeur.</source>
        <translation>Una línea fina en cada milímetro, en todo el ancho.</translation>
    </message>
    <message>
        <source>Le code est bien lu.</source>
        <translation>El código se lee bien.</translation>
    </message>
    <message>
        <source>Lisez ce code avec un téléphone.</source>
        <translation>Lea este código con un teléfono.</translation>
    </message>
    <message>
        <source>Ce papier n’est pas complet.</source>
        <translation>Este papel está incompleto.</translation>
    </message>
</context>
<context>
    <name>ThemeScreen</name>
    <message>
        <source>%1 est annulé.</source>
        <translation>%1 está anulado.</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé.</source>
        <translation>El número %1 está anulado.</translation>
    </message>
    <message>
        <source>Quel est votre sujet&#xa0;?</source>
        <translation>¿De qué quiere hablar?</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé. Jetez le ticket.</source>
        <translation>El número %1 está anulado. Tire el ticket.</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Voir la suite</source>
        <translation>Ver más</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Votre numéro</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Votre numéro est le %1.</source>
        <translation>Su número es el %1.</translation>
    </message>
    <message>
        <source>Vous pouvez vous asseoir.</source>
        <translation>Puede sentarse.</translation>
    </message>
    <message>
        <source>Vous pouvez vous asseoir. Nous appelons les numéros dans l’ordre.</source>
        <translation>Puede sentarse. Llamamos los números en orden.</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>He terminado</translation>
    </message>
    <message>
        <source>J’ai fait une erreur</source>
        <translation>Me he equivocado</translation>
    </message>
    <message>
        <source>Preuve de présence</source>
        <translation>Justificante de visita</translation>
    </message>
    <message>
        <source>Je veux une preuve de présence</source>
        <translation>Quiero un justificante de visita</translation>
    </message>
    <message>
        <source>Votre ticket va sortir. Attendez un peu.</source>
        <translation>Su ticket va a salir. Espere un poco.</translation>
    </message>
    <message>
        <source>Prenez votre ticket à gauche.</source>
        <translation>Tome su ticket a la izquierda.</translation>
    </message>
    <message>
        <source>Prenez votre ticket à droite.</source>
        <translation>Tome su ticket a la derecha.</translation>
    </message>
    <message>
        <source>Prenez votre ticket en bas.</source>
        <translation>Tome su ticket abajo.</translation>
    </message>
    <message>
        <source>Le ticket n’est pas sorti.</source>
        <translation>El ticket no ha salido.</translation>
    </message>
    <message>
        <source>Il n’y a pas de ticket en papier.</source>
        <translation>No hay ticket de papel.</translation>
    </message>
    <message>
        <source>Votre numéro est gardé&#xa0;: %1.</source>
        <translation>Su número está guardado: %1.</translation>
    </message>
    <message>
        <source>Notez votre numéro.</source>
        <translation>Escriba su número.</translation>
    </message>
    <message>
        <source>Notez-le ou dites-le à l’accueil.</source>
        <translation>Escríbalo o dígalo en la recepción.</translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>Oui</source>
        <translation>Sí</translation>
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
        <translation>Volumen %1</translation>
    </message>
    <message>
        <source>La borne parle.</source>
        <translation>El quiosco habla.</translation>
    </message>
    <message>
        <source>Touchez une image pour l’écouter.</source>
        <translation>Toque una imagen para escucharla.</translation>
    </message>
    <message>
        <source>Touchez encore pour la choisir.</source>
        <translation>Toque otra vez para elegirla.</translation>
    </message>
    <message>
        <source>activé</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>désactivé</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Suite</source>
        <extracomment>At most 8 letters.</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Répéter</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Avant</source>
        <extracomment>The control before this one. At most 8 letters.</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Choisir</source>
        <extracomment>Press what was heard last. At most 8 letters.</extracomment>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Après</source>
        <extracomment>The control after this one. At most 8 letters.</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <extracomment>Loudness, 1 to 5. At most 10 letters.</extracomment>
        <translation>Volumen %1</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Horloge</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Papier</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Imprimante</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Envoi</source>
        <extracomment>One word for the staff: what needs a look. Totals wait to be sent.</extracomment>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Disque</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Bienvenue</source>
        <translation>Hola</translation>
    </message>
    <message>
        <source>Gratuit. Sans nom.</source>
        <translation>Gratis. Sin nombre.</translation>
    </message>
    <message>
        <source>Sans rendez-vous</source>
        <translation>Sin cita</translation>
    </message>
    <message>
        <source>Gratuit</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Sans nom</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>C’est gratuit.</source>
        <translation>Es gratis.</translation>
    </message>
    <message>
        <source>Vous venez sans rendez-vous.</source>
        <translation>Puede venir sin cita.</translation>
    </message>
    <message>
        <source>Vous ne donnez pas votre nom.</source>
        <translation>No tiene que dar su nombre.</translation>
    </message>
    <message>
        <source>Votre langue</source>
        <translation>Su idioma</translation>
    </message>
    <message>
        <source>Choisissez votre langue.</source>
        <translation>Elija su idioma.</translation>
    </message>
    <message>
        <source>Preuve de présence</source>
        <translation>Justificante de visita</translation>
    </message>
    <message>
        <source>Ce que la borne garde et envoie</source>
        <translation>Lo que guarda y envía el quiosco</translation>
    </message>
</context>
</TS>
