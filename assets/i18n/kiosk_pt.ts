<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="fr">
<context>
    <name>Bar</name>
    <message>
        <source>Aide</source>
        <translatorcomment>review: machine. No native speaker has read this catalogue.</translatorcomment>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Écouter</source>
        <extracomment>The screens are read aloud. At most 10 letters.</extracomment>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Plus grand</source>
        <extracomment>Makes all words larger. At most 10 letters.</extracomment>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Contraste</source>
        <extracomment>Yellow on black. At most 10 letters.</extracomment>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <extracomment>Everything to touch stands lower. At most 10 letters.</extracomment>
        <translation>Em baixo</translation>
    </message>
    <message>
        <source>Affichage</source>
        <extracomment>How the screens are shown. At most 10 letters.</extracomment>
        <translation>Aspeto</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Língua</translation>
    </message>
</context>
<context>
    <name>CameraScreen</name>
    <message>
        <source>La caméra ne marche pas.</source>
        <translation>A câmara não funciona.</translation>
    </message>
    <message>
        <source>Voici votre photo.</source>
        <translation>Aqui está a sua foto.</translation>
    </message>
    <message>
        <source>Votre photo</source>
        <translation>A sua foto</translation>
    </message>
    <message>
        <source>Ce que voit la caméra</source>
        <translation>O que a câmara vê</translation>
    </message>
    <message>
        <source>Caméra allumée</source>
        <translation>Câmara ligada</translation>
    </message>
    <message>
        <source>Caméra éteinte</source>
        <translation>Câmara desligada</translation>
    </message>
    <message>
        <source>La caméra est allumée.</source>
        <translation>A câmara está ligada.</translation>
    </message>
    <message>
        <source>La caméra est éteinte.</source>
        <translation>A câmara está desligada.</translation>
    </message>
    <message>
        <source>La caméra s’allume. Attendez un peu.</source>
        <translation>A câmara está a ligar-se. Espere um pouco.</translation>
    </message>
    <message>
        <source>Mettez votre visage dans l’ovale.</source>
        <translation>Ponha a cara na forma oval.</translation>
    </message>
    <message>
        <source>Regardez la caméra.</source>
        <translation>Olhe para a câmara.</translation>
    </message>
    <message>
        <source>La photo n’est pas encore sur le papier.</source>
        <translation>A foto ainda não está no papel.</translation>
    </message>
    <message>
        <source>Vous pouvez faire une preuve sans photo.</source>
        <translation>A sua prova pode ser sem foto.</translation>
    </message>
    <message>
        <source>Regardez vers le bip.</source>
        <translation>Olhe para onde ouve o bip.</translation>
    </message>
    <message>
        <source>Prendre la photo</source>
        <translation>Tirar a foto</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Tirar outra</translation>
    </message>
    <message>
        <source>Papier sans photo</source>
        <translation>Papel sem foto</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>Apagar tudo</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>La borne dit&#xa0;: {day}, {time}.</source>
        <translation>O quiosque diz: {day}, {time}.</translation>
    </message>
    <message>
        <source>L’heure vient du réseau.</source>
        <translation>A hora vem da rede.</translation>
    </message>
    <message>
        <source>L’heure vient de l’horloge de la machine.</source>
        <translation>A hora vem do relógio da máquina.</translation>
    </message>
    <message>
        <source>L’heure est confirmée pour aujourd’hui.</source>
        <translation>A hora está confirmada para hoje.</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>La caméra est éteinte. Elle s’allume seulement si vous dites oui.</source>
        <translation>A câmara está desligada. Só se liga se disser que sim.</translation>
    </message>
    <message>
        <source>La photo sert seulement à votre preuve.</source>
        <translation>A foto serve só para a sua prova.</translation>
    </message>
    <message>
        <source>La borne imprime la photo. Puis elle l’efface tout de suite.</source>
        <translation>O quiosque imprime a foto. Depois apaga-a imediatamente.</translation>
    </message>
    <message>
        <source>Personne ici ne garde la photo. Elle ne va pas sur Internet.</source>
        <translation>Ninguém aqui guarda a foto. A foto não vai para a Internet.</translation>
    </message>
    <message>
        <source>La borne ne cherche pas qui vous êtes.</source>
        <translation>O quiosque não procura a sua identidade.</translation>
    </message>
    <message>
        <source>Le code sur le papier contient votre photo. Qui lit le code voit la photo.</source>
        <translation>O código no papel contém a sua foto. Quem lê o código vê a foto.</translation>
    </message>
    <message>
        <source>Quand on lit le code avec un téléphone, une page Internet s’ouvre. La photo reste dans le téléphone.</source>
        <translation>Quando um telemóvel lê o código, abre-se uma página da Internet. A foto fica no telemóvel.</translation>
    </message>
    <message>
        <source>Vous pouvez dire non. Vous avez le même service.</source>
        <translation>Pode dizer que não. Tem o mesmo serviço.</translation>
    </message>
    <message>
        <source>Vous pouvez arrêter quand vous voulez.</source>
        <translation>Pode parar quando quiser.</translation>
    </message>
    <message>
        <source>Le responsable est %1. Vos droits sont affichés à l’accueil.</source>
        <translation>Responsável: %1. Os seus direitos estão afixados na receção.</translation>
    </message>
    <message>
        <source>Une photo de vous&#xa0;?</source>
        <translation>Uma foto sua?</translation>
    </message>
    <message>
        <source>Voulez-vous une photo de vous sur le papier&#xa0;?</source>
        <translation>Quer uma foto sua no papel?</translation>
    </message>
    <message>
        <source>Lire la suite</source>
        <translation>Ler mais</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Oui, avec photo</source>
        <translation>Sim, com foto</translation>
    </message>
    <message>
        <source>Oui, je veux une photo</source>
        <translation>Sim, quero uma foto</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Non, sans photo</source>
        <translation>Não, sem foto</translation>
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
        <translation>Agora</translation>
    </message>
    <message>
        <source>Dans les prochains mois</source>
        <translation>Nos próximos meses</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Numéros annulés</source>
        <translation>Números anulados</translation>
    </message>
    <message>
        <source>Papiers pas sortis</source>
        <translation>Papéis que não saíram</translation>
    </message>
    <message>
        <source>Papiers pas complets</source>
        <translation>Papéis incompletos</translation>
    </message>
    <message>
        <source>Papiers pas sûrs</source>
        <translation>Papéis incertos</translation>
    </message>
    <message>
        <source>Demandes d’aide</source>
        <translation>Pedidos de ajuda</translation>
    </message>
    <message>
        <source>Langues des numéros</source>
        <translation>Línguas dos números</translation>
    </message>
    <message>
        <source>Preuves de présence</source>
        <translation>Provas de presença</translation>
    </message>
    <message>
        <source>Papier sans photo</source>
        <translation>Papel sem foto</translation>
    </message>
    <message>
        <source>Avec un téléphone</source>
        <translation>Com um telemóvel</translation>
    </message>
    <message>
        <source>Papier avec photo</source>
        <translation>Papel com foto</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>Não sei</translation>
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
        <translation>de {first} a {last}</translation>
    </message>
    <message>
        <source>{first} à {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>lundi</source>
        <translation>segunda-feira</translation>
    </message>
    <message>
        <source>mardi</source>
        <translation>terça-feira</translation>
    </message>
    <message>
        <source>mercredi</source>
        <translation>quarta-feira</translation>
    </message>
    <message>
        <source>jeudi</source>
        <translation>quinta-feira</translation>
    </message>
    <message>
        <source>vendredi</source>
        <translation>sexta-feira</translation>
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
        <translation>{weekday}, {date}</translation>
    </message>
    <message>
        <source>janvier</source>
        <translation>janeiro</translation>
    </message>
    <message>
        <source>février</source>
        <translation>fevereiro</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>março</translation>
    </message>
    <message>
        <source>avril</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>maio</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>junho</translation>
    </message>
    <message>
        <source>juillet</source>
        <translation>julho</translation>
    </message>
    <message>
        <source>août</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>septembre</source>
        <translation>setembro</translation>
    </message>
    <message>
        <source>octobre</source>
        <translation>outubro</translation>
    </message>
    <message>
        <source>novembre</source>
        <translation>novembro</translation>
    </message>
    <message>
        <source>décembre</source>
        <translation>dezembro</translation>
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
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Suite</source>
        <extracomment>The next page of figures. At most 8 letters.</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Jour</source>
        <extracomment>Today&apos;s figures. At most 8 letters.</extracomment>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Semaine</source>
        <extracomment>This week&apos;s figures. At most 8 letters.</extracomment>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Mois</source>
        <extracomment>This month&apos;s figures. At most 8 letters.</extracomment>
        <translation>Mês</translation>
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
        <translation>Línguas</translation>
    </message>
    <message>
        <source>Envoi</source>
        <extracomment>How the sending of totals stands. At most 8 letters.</extracomment>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Totaux</source>
        <extracomment>The totals of the days. At most 8 letters.</extracomment>
        <translation>Totais</translation>
    </message>
    <message>
        <source>Il n’y a pas encore de chiffres.</source>
        <translation>Ainda não há contagens.</translation>
    </message>
</context>
<context>
    <name>DeskKiosk</name>
    <message>
        <source>Numéros sur l’écran seulement</source>
        <translation>Números só no ecrã</translation>
    </message>
    <message>
        <source>Fermer pour aujourd’hui</source>
        <translation>Fechar por hoje</translation>
    </message>
    <message>
        <source>La borne ouvre seule le jour suivant.</source>
        <translation>O quiosque abre sozinho no dia seguinte.</translation>
    </message>
    <message>
        <source>Si c’est faux, réglez l’heure de la machine.</source>
        <translation>Se está errado, acerte a hora da máquina.</translation>
    </message>
    <message>
        <source>C’est juste</source>
        <translation>Está certo</translation>
    </message>
</context>
<context>
    <name>DeskPaper</name>
    <message>
        <source>Les numéros sont sur l’écran seulement.</source>
        <translation>Os números estão só no ecrã.</translation>
    </message>
    <message>
        <source>Cette imprimante ne dit pas si le ticket est sorti.</source>
        <translation>Esta impressora não diz se a senha saiu.</translation>
    </message>
    <message>
        <source>Nouveau rouleau&#xa0;: touchez le bouton.</source>
        <translation>Rolo novo: toque no botão.</translation>
    </message>
    <message>
        <source>Le rouleau est presque fini.</source>
        <translation>O rolo está quase no fim.</translation>
    </message>
    <message numerus="yes">
        <source>Il reste environ %n mètre(s) de papier.</source>
        <translation>
            <numerusform>Resta cerca de %n metro de papel.</numerusform>
            <numerusform>Restam cerca de %n metros de papel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lettre pour les organismes</source>
        <translation>Carta para as entidades</translation>
    </message>
    <message>
        <source>Faire un essai</source>
        <translation>Fazer um teste</translation>
    </message>
    <message>
        <source>Nouveau rouleau</source>
        <translation>Rolo novo</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Page de l’accueil</source>
        <translation>Página da receção</translation>
    </message>
    <message>
        <source>Papier</source>
        <extracomment>A leaf of the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Tickets</source>
        <extracomment>A leaf of the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>Senhas</translation>
    </message>
    <message>
        <source>Chiffres</source>
        <extracomment>A leaf of the attendant&apos;s page: today&apos;s numbers. At most 8 letters.</extracomment>
        <translation>Totais</translation>
    </message>
    <message>
        <source>Borne</source>
        <extracomment>A leaf of the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>Quiosque</translation>
    </message>
    <message>
        <source>Fermer</source>
        <extracomment>Leaves the attendant&apos;s page. At most 8 letters.</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>L’impression est en cours.</source>
        <translation>Está a imprimir.</translation>
    </message>
    <message>
        <source>Le papier est sorti.</source>
        <translation>O papel saiu.</translation>
    </message>
    <message>
        <source>Le papier est envoyé. Regardez s’il est sorti.</source>
        <translation>O papel está enviado. Veja se saiu.</translation>
    </message>
    <message>
        <source>Le papier n’est pas sorti.</source>
        <translation>O papel não saiu.</translation>
    </message>
    <message>
        <source>C’est fait.</source>
        <translation>Está feito.</translation>
    </message>
    <message>
        <source>Le disque ne marche pas. Rien n’est changé.</source>
        <translation>O disco não funciona. Nada mudou.</translation>
    </message>
</context>
<context>
    <name>DeskSending</name>
    <message>
        <source>Le réseau ne répond pas.</source>
        <translation>A rede não responde.</translation>
    </message>
    <message>
        <source>Le serveur ne prouve pas qui il est.</source>
        <translation>O servidor não prova quem é.</translation>
    </message>
    <message>
        <source>Le serveur refuse le mot de passe.</source>
        <translation>O servidor recusa a palavra-passe.</translation>
    </message>
    <message>
        <source>Le dossier d’arrivée n’est pas là.</source>
        <translation>A pasta de destino não está lá.</translation>
    </message>
    <message>
        <source>Il n’y a plus de place à l’arrivée.</source>
        <translation>Já não há espaço no destino.</translation>
    </message>
    <message>
        <source>Le serveur refuse les relevés.</source>
        <translation>O servidor recusa os relatórios.</translation>
    </message>
    <message>
        <source>Le serveur ne marche pas bien.</source>
        <translation>O servidor não funciona bem.</translation>
    </message>
    <message>
        <source>Le serveur a perdu un relevé.</source>
        <translation>O servidor perdeu um relatório.</translation>
    </message>
    <message>
        <source>Un fichier de la borne n’est pas un relevé.</source>
        <translation>Um ficheiro do quiosque não é um relatório.</translation>
    </message>
    <message>
        <source>Regardez le câble du réseau.</source>
        <translation>Veja o cabo da rede.</translation>
    </message>
    <message>
        <source>Il faut donner un autre mot de passe à la borne.</source>
        <translation>É preciso dar outra palavra-passe ao quiosque.</translation>
    </message>
    <message>
        <source>Branchez la clé ou le disque.</source>
        <translation>Ligue a pen ou o disco.</translation>
    </message>
    <message>
        <source>Il faut créer le dossier sur le serveur.</source>
        <translation>É preciso criar a pasta no servidor.</translation>
    </message>
    <message>
        <source>Il faut faire de la place.</source>
        <translation>É preciso arranjar espaço.</translation>
    </message>
    <message>
        <source>Attendez. La borne essaie encore seule.</source>
        <translation>Espere. O quiosque tenta outra vez sozinho.</translation>
    </message>
    <message>
        <source>Appelez la personne qui s’occupe de la borne.</source>
        <translation>Chame a pessoa que trata do quiosque.</translation>
    </message>
    <message>
        <source>Appelez la personne qui s’occupe du serveur.</source>
        <translation>Chame a pessoa que trata do servidor.</translation>
    </message>
    <message>
        <source>Les relevés vont dans un dossier.</source>
        <translation>Os relatórios vão para uma pasta.</translation>
    </message>
    <message>
        <source>Les relevés vont à %1.</source>
        <translation>Os relatórios vão para %1.</translation>
    </message>
    <message>
        <source>L’envoi a plus de 7 jours de retard.</source>
        <translation>O envio tem mais de 7 dias de atraso.</translation>
    </message>
    <message numerus="yes">
        <source>%n relevé(s) en attente.</source>
        <translation>
            <numerusform>%n relatório à espera.</numerusform>
            <numerusform>%n relatórios à espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout est envoyé.</source>
        <translation>Está tudo enviado.</translation>
    </message>
    <message>
        <source>Dernier envoi complet&#xa0;: %1.</source>
        <translation>Último envio completo: %1.</translation>
    </message>
    <message>
        <source>La borne n’a pas encore tout envoyé.</source>
        <translation>O quiosque ainda não enviou tudo.</translation>
    </message>
    <message>
        <source>La borne n’envoie rien.</source>
        <translation>O quiosque não envia nada.</translation>
    </message>
    <message>
        <source>Les relevés restent dans la borne.</source>
        <translation>Os relatórios ficam no quiosque.</translation>
    </message>
</context>
<context>
    <name>DeskTickets</name>
    <message>
        <source>Il n’y a pas encore de ticket aujourd’hui.</source>
        <translation>Ainda não há senhas hoje.</translation>
    </message>
    <message>
        <source>Imprimer une copie</source>
        <translation>Imprimir uma cópia</translation>
    </message>
    <message>
        <source>Annuler le %1</source>
        <translation>Anular o %1</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Pas proposée&#xa0;: il manque des lettres</source>
        <translation>Não disponível: faltam letras</translation>
    </message>
    <message>
        <source>Traduit par une machine</source>
        <translation>Traduzido por uma máquina</translation>
    </message>
    <message>
        <source>Relu par 1 personne</source>
        <translation>Revisto por 1 pessoa</translation>
    </message>
    <message>
        <source>Relu par 2 personnes</source>
        <translation>Revisto por 2 pessoas</translation>
    </message>
    <message>
        <source>Langues</source>
        <translation>Línguas</translation>
    </message>
</context>
<context>
    <name>DisplayScreen</name>
    <message>
        <source>Plus grand</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Em baixo</translation>
    </message>
    <message>
        <source>Lecture facile</source>
        <extracomment>Letters for new readers, with more room between them.</extracomment>
        <translation>Leitura fácil</translation>
    </message>
    <message>
        <source>Plus de temps</source>
        <extracomment>The kiosk waits twice as long.</extracomment>
        <translation>Mais tempo</translation>
    </message>
    <message>
        <source>Sans mouvement</source>
        <extracomment>Nothing on the screen moves.</extracomment>
        <translation>Sem movimento</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Aspeto</translation>
    </message>
    <message>
        <source>Voir la suite</source>
        <translation>Ver mais</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>La borne a un problème.</source>
        <translation>O quiosque tem um problema.</translation>
    </message>
    <message>
        <source>Vous voulez de l’aide&#xa0;?</source>
        <translation>Quer ajuda?</translation>
    </message>
    <message>
        <source>Allez voir une personne à l’accueil.</source>
        <translation>Fale com uma pessoa na receção.</translation>
    </message>
    <message>
        <source>Votre numéro est gardé&#xa0;: %1.</source>
        <translation>O seu número está guardado: %1.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre faute.</source>
        <translation>A culpa não é sua.</translation>
    </message>
    <message>
        <source>Une personne vous aide. C’est gratuit.</source>
        <translation>Uma pessoa dá-lhe ajuda. É gratuito.</translation>
    </message>
    <message>
        <source>Ce que la borne garde</source>
        <translation>O que o quiosque guarda</translation>
    </message>
    <message>
        <source>La voix</source>
        <translation>A voz</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Aspeto</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>Já acabei</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Vous êtes toujours là&#xa0;?</source>
        <translation>Ainda está aí?</translation>
    </message>
    <message>
        <source>Touchez l’écran pour continuer.</source>
        <translation>Toque no ecrã para continuar.</translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n seconde(s).</source>
        <translation>
            <numerusform>Falta %n segundo.</numerusform>
            <numerusform>Faltam %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sinon la borne efface vos choix.</source>
        <translation>Se não, o quiosque apaga as suas escolhas.</translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation>Sim, continuo</translation>
    </message>
    <message>
        <source>Plus de temps</source>
        <translation>Mais tempo</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>Já acabei</translation>
    </message>
</context>
<context>
    <name>KeptScreen</name>
    <message>
        <source>Rien ne part de cette borne.</source>
        <translation>Nada sai deste quiosque.</translation>
    </message>
    <message>
        <source>La borne copie les relevés dans un dossier.</source>
        <translation>O quiosque copia os relatórios para uma pasta.</translation>
    </message>
    <message>
        <source>La borne envoie les relevés à %1.</source>
        <translation>O quiosque envia os relatórios para %1.</translation>
    </message>
    <message>
        <source>Ce que la borne garde</source>
        <translation>O que o quiosque guarda</translation>
    </message>
    <message>
        <source>Ce que la borne garde et envoie</source>
        <translation>O que o quiosque guarda e envia</translation>
    </message>
    <message>
        <source>Rien ici ne parle de vous.</source>
        <translation>Nada aqui fala de si.</translation>
    </message>
    <message>
        <source>Les numéros restent jusqu’à cette nuit.</source>
        <translation>Os números ficam até esta noite.</translation>
    </message>
    <message>
        <source>La borne ne garde ni nom, ni photo.</source>
        <translation>O quiosque não guarda nome nem foto.</translation>
    </message>
    <message>
        <source>Elle ne garde pas l’heure de votre visite.</source>
        <translation>Não guarda a hora da sua visita.</translation>
    </message>
    <message>
        <source>Les totaux du jour restent 13 mois.</source>
        <translation>Os totais do dia ficam 13 meses.</translation>
    </message>
    <message>
        <source>Ensuite il reste les totaux du mois.</source>
        <translation>Depois ficam os totais do mês.</translation>
    </message>
    <message>
        <source>Un relevé est une feuille de totaux.</source>
        <translation>Um relatório é uma folha de totais.</translation>
    </message>
    <message>
        <source>Il parle d’un jour ou d’un mois fini.</source>
        <translation>Fala de um dia ou mês que já acabou.</translation>
    </message>
    <message>
        <source>Lire la suite</source>
        <translation>Ler mais</translation>
    </message>
    <message>
        <source>Lire les relevés</source>
        <translation>Ler os relatórios</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Commencer</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>L’accueil est fermé aujourd’hui.</source>
        <translation>A receção está fechada hoje.</translation>
    </message>
    <message>
        <source>Une machine a traduit ces mots.</source>
        <translation>Uma máquina traduziu estas palavras.</translation>
    </message>
    <message>
        <source>Autres langues</source>
        <translation>Outras línguas</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Votre langue</source>
        <translation>A sua língua</translation>
    </message>
    <message>
        <source>Choisissez votre langue.</source>
        <translation>Escolha a sua língua.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Madame, Monsieur,</source>
        <translation>Senhoras e senhores,</translation>
    </message>
    <message>
        <source>Vous demandez une attestation à une personne venue à la Cité des métiers.</source>
        <translation>A sua entidade pede uma declaração a uma pessoa. A pessoa veio à Cidade das Profissões.</translation>
    </message>
    <message>
        <source>Nous accueillons chaque personne gratuitement.</source>
        <translation>Recebemos cada pessoa gratuitamente.</translation>
    </message>
    <message>
        <source>C’est sans rendez-vous, et sans demander son nom.</source>
        <translation>Não é preciso marcação. Não perguntamos o nome.</translation>
    </message>
    <message>
        <source>Nous ne pouvons donc pas délivrer d’attestation à son nom.</source>
        <translation>Por isso, não podemos passar uma declaração em nome da pessoa.</translation>
    </message>
    <message>
        <source>La personne peut produire elle-même une preuve de présence, à notre borne.</source>
        <translation>A própria pessoa pode fazer uma prova de presença, no nosso quiosque.</translation>
    </message>
    <message>
        <source>Elle choisit seule de la produire et de la montrer.</source>
        <translation>Só a pessoa decide se faz e mostra a prova.</translation>
    </message>
    <message>
        <source>Cette preuve porte le lieu, la date et l’heure.</source>
        <translation>Esta prova tem o local, a data e a hora.</translation>
    </message>
    <message>
        <source>Vous pouvez vérifier sa signature.</source>
        <translation>Pode verificar a assinatura da prova.</translation>
    </message>
    <message>
        <source>Le guide du label Cité des métiers indique qu’elle devrait être acceptée.</source>
        <translation>O guia do selo Cidade das Profissões diz que esta prova deveria ser aceite.</translation>
    </message>
    <message>
        <source>Venir ici est une démarche utile pour son projet professionnel.</source>
        <translation>Vir aqui é um passo útil para o projeto profissional da pessoa.</translation>
    </message>
    <message>
        <source>Date&#xa0;:</source>
        <translation>Data:</translation>
    </message>
    <message>
        <source>Cachet du centre&#xa0;:</source>
        <translation>Carimbo do centro:</translation>
    </message>
</context>
<context>
    <name>ListenScreen</name>
    <message>
        <source>Branchez un casque.</source>
        <translation>Ligue os auscultadores.</translation>
    </message>
    <message>
        <source>Vous seul entendez.</source>
        <translation>Mais ninguém ouve.</translation>
    </message>
    <message>
        <source>Ou touchez le haut-parleur.</source>
        <translation>Ou toque no altifalante.</translation>
    </message>
    <message>
        <source>Les autres entendent aussi.</source>
        <translation>As outras pessoas também ouvem.</translation>
    </message>
    <message>
        <source>Cette langue est seulement écrite ici.</source>
        <translation>Aqui, esta língua está só escrita.</translation>
    </message>
    <message>
        <source>Allez voir une personne à l’accueil.</source>
        <translation>Fale com uma pessoa na receção.</translation>
    </message>
    <message>
        <source>La voix</source>
        <translation>A voz</translation>
    </message>
    <message>
        <source>Écouter la borne</source>
        <translation>Ouvir o quiosque</translation>
    </message>
    <message>
        <source>La borne parle.</source>
        <translation>O quiosque fala.</translation>
    </message>
    <message>
        <source>Touchez une image pour l’écouter.</source>
        <translation>Toque numa imagem para a ouvir.</translation>
    </message>
    <message>
        <source>Touchez encore pour la choisir.</source>
        <translation>Toque outra vez para a escolher.</translation>
    </message>
    <message>
        <source>Haut-parleur</source>
        <translation>Altifalante</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Volume %1</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Arrêter la voix</source>
        <translation>Parar a voz</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>janvier</source>
        <translation>janeiro</translation>
    </message>
    <message>
        <source>février</source>
        <translation>fevereiro</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>março</translation>
    </message>
    <message>
        <source>avril</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>maio</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>junho</translation>
    </message>
    <message>
        <source>juillet</source>
        <translation>julho</translation>
    </message>
    <message>
        <source>août</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>septembre</source>
        <translation>setembro</translation>
    </message>
    <message>
        <source>octobre</source>
        <translation>outubro</translation>
    </message>
    <message>
        <source>novembre</source>
        <translation>novembro</translation>
    </message>
    <message>
        <source>décembre</source>
        <translation>dezembro</translation>
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
        <translation>O número %1 está anulado.</translation>
    </message>
    <message>
        <source>Quand avez-vous besoin d’aide&#xa0;?</source>
        <translation>Quando precisa de ajuda?</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé. Jetez le ticket.</source>
        <translation>O número %1 está anulado. Deite fora a senha.</translation>
    </message>
    <message>
        <source>Touchez une réponse.</source>
        <translation>Toque numa resposta.</translation>
    </message>
    <message>
        <source>Tout de suite</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Un entretien demain</source>
        <translation>Uma entrevista amanhã</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: un entretien demain.</source>
        <translation>Por exemplo: uma entrevista amanhã.</translation>
    </message>
    <message>
        <source>Bientôt</source>
        <translation>Em breve</translation>
    </message>
    <message>
        <source>Me former cette année</source>
        <translation>Uma formação este ano</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: me former cette année.</source>
        <translation>Por exemplo: uma formação este ano.</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Penser à mon avenir</source>
        <translation>Pensar no meu futuro</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: penser à mon avenir.</source>
        <translation>Por exemplo: pensar no meu futuro.</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>Não sei</translation>
    </message>
    <message>
        <source>Je ne sais pas. Quelqu’un va m’aider.</source>
        <translation>Não sei. Alguém me vai ajudar.</translation>
    </message>
    <message>
        <source>Quelqu’un va m’aider.</source>
        <translation>Alguém me vai ajudar.</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>Le code de votre preuve</source>
        <translation>O código da sua prova</translation>
    </message>
    <message>
        <source>Cette preuve est seulement un essai.</source>
        <translation>Esta prova é só um teste.</translation>
    </message>
    <message>
        <source>Prenez la photo avec votre téléphone.</source>
        <translation>Tire a foto com o seu telemóvel.</translation>
    </message>
    <message>
        <source>Mettez-vous devant l’écran. Prenez la photo avec votre téléphone.</source>
        <translation>Ponha-se em frente do ecrã. Tire a foto com o seu telemóvel.</translation>
    </message>
    <message numerus="yes">
        <source>Cet écran se ferme dans %n seconde(s).</source>
        <translation>
            <numerusform>Este ecrã fecha daqui a %n segundo.</numerusform>
            <numerusform>Este ecrã fecha daqui a %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>J’ai ma photo</source>
        <translation>Tenho a minha foto</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Ce code n’est pas le bon.</source>
        <translation>Este código não está certo.</translation>
    </message>
    <message numerus="yes">
        <source>Attendez encore %n seconde(s).</source>
        <translation>
            <numerusform>Espere mais %n segundo.</numerusform>
            <numerusform>Espere mais %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Il n’y a pas encore de code. Voir le mode d’emploi.</source>
        <translation>Ainda não há código. Veja o manual.</translation>
    </message>
    <message>
        <source>Cette page est pour l’accueil.</source>
        <translation>Esta página é para a receção.</translation>
    </message>
    <message>
        <source>Code de l’accueil</source>
        <translation>Código da receção</translation>
    </message>
    <message numerus="yes">
        <source>%n chiffre(s)</source>
        <translation>
            <numerusform>%n dígito</numerusform>
            <numerusform>%n dígitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>Validar</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Fermer cette page</source>
        <translation>Fechar esta página</translation>
    </message>
</context>
<context>
    <name>PresenceScreen</name>
    <message>
        <source>Preuve de présence</source>
        <translation>Prova de presença</translation>
    </message>
    <message>
        <source>Une preuve de votre présence</source>
        <translation>Uma prova da sua presença</translation>
    </message>
    <message>
        <source>Vous la faites seul. Vous seul la gardez.</source>
        <translation>A prova é feita por si. Mais ninguém a guarda.</translation>
    </message>
    <message>
        <source>Le papier ne sort pas en ce moment.</source>
        <translation>De momento, não sai papel.</translation>
    </message>
    <message>
        <source>Papier sans photo</source>
        <translation>Papel sem foto</translation>
    </message>
    <message>
        <source>Le lieu, la date et un code.</source>
        <translation>O local, a data e um código.</translation>
    </message>
    <message>
        <source>Avec mon téléphone</source>
        <translation>Com o meu telemóvel</translation>
    </message>
    <message>
        <source>Photo avec mon téléphone</source>
        <translation>Foto com o meu telemóvel</translation>
    </message>
    <message>
        <source>La borne ne prend pas de photo.</source>
        <translation>O quiosque não tira fotos.</translation>
    </message>
    <message>
        <source>Papier avec photo</source>
        <translation>Papel com foto</translation>
    </message>
    <message>
        <source>Papier avec une photo de moi</source>
        <translation>Papel com uma foto minha</translation>
    </message>
    <message>
        <source>La borne efface la photo tout de suite.</source>
        <translation>O quiosque apaga a foto imediatamente.</translation>
    </message>
    <message>
        <source>La preuve dit le jour</source>
        <translation>A prova diz o dia</translation>
    </message>
    <message>
        <source>La preuve dit l’heure</source>
        <translation>A prova diz a hora</translation>
    </message>
    <message>
        <source>La preuve dit la minute</source>
        <translation>A prova diz o minuto</translation>
    </message>
    <message>
        <source>Que dit la preuve&#xa0;?</source>
        <translation>O que diz a prova?</translation>
    </message>
    <message>
        <source>Le jour</source>
        <translation>O dia</translation>
    </message>
    <message>
        <source>L’heure</source>
        <translation>A hora</translation>
    </message>
    <message>
        <source>La minute</source>
        <translation>O minuto</translation>
    </message>
    <message>
        <source>La borne n’est pas sûre de l’heure.</source>
        <translation>O quiosque não tem a certeza da hora.</translation>
    </message>
    <message>
        <source>La borne ne peut pas signer de preuve.</source>
        <translation>O quiosque não pode assinar provas.</translation>
    </message>
    <message>
        <source>Allez voir une personne à l’accueil.</source>
        <translation>Fale com uma pessoa na receção.</translation>
    </message>
    <message>
        <source>Vous pouvez prendre un ticket.</source>
        <translation>Pode tirar uma senha.</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>Il n’y a plus de papier.</source>
        <translation>Já não há papel.</translation>
    </message>
    <message>
        <source>L’imprimante est ouverte.</source>
        <translation>A impressora está aberta.</translation>
    </message>
    <message>
        <source>L’imprimante est bloquée.</source>
        <translation>A impressora está bloqueada.</translation>
    </message>
    <message>
        <source>L’imprimante est trop chaude.</source>
        <translation>A impressora está quente demais.</translation>
    </message>
    <message>
        <source>L’imprimante est arrêtée.</source>
        <translation>A impressora está parada.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas.</source>
        <translation>A impressora não responde.</translation>
    </message>
    <message>
        <source>L’imprimante est prête.</source>
        <translation>A impressora está pronta.</translation>
    </message>
    <message>
        <source>Le rouleau est presque fini.</source>
        <translation>O rolo está quase no fim.</translation>
    </message>
    <message>
        <source>Préparez un nouveau rouleau.</source>
        <translation>Prepare um rolo novo.</translation>
    </message>
    <message>
        <source>Mettez un rouleau. La borne reprend seule.</source>
        <translation>Ponha um rolo. O quiosque continua sozinho.</translation>
    </message>
    <message>
        <source>Fermez le capot. La borne reprend seule.</source>
        <translation>Feche a tampa. O quiosque continua sozinho.</translation>
    </message>
    <message>
        <source>Le couteau est bloqué.</source>
        <translation>A lâmina está bloqueada.</translation>
    </message>
    <message>
        <source>Éteignez l’imprimante. Enlevez le papier coincé. Rallumez-la.</source>
        <translation>Desligue a impressora. Tire o papel preso. Volte a ligar a impressora.</translation>
    </message>
    <message>
        <source>Attendez 5 minutes. La borne reprend seule.</source>
        <translation>Espere 5 minutos. O quiosque continua sozinho.</translation>
    </message>
    <message>
        <source>Éteignez-la, puis rallumez-la.</source>
        <translation>Desligue a impressora e volte a ligar.</translation>
    </message>
    <message>
        <source>Regardez la prise et le câble.</source>
        <translation>Veja a tomada e o cabo.</translation>
    </message>
    <message>
        <source>L’imprimante ne dit pas son état.</source>
        <translation>A impressora não diz o seu estado.</translation>
    </message>
    <message>
        <source>Faites un essai.</source>
        <translation>Faça um teste.</translation>
    </message>
    <message>
        <source>en attente</source>
        <translation>à espera</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>a imprimir</translation>
    </message>
    <message>
        <source>envoyé</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>imprimé</source>
        <translation>impresso</translation>
    </message>
    <message>
        <source>pas imprimé</source>
        <translation>não impresso</translation>
    </message>
    <message>
        <source>pas complet</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>pas sûr</source>
        <translation>incerto</translation>
    </message>
    <message>
        <source>annulé</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>sur l’écran</source>
        <translation>no ecrã</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Preuve de présence</source>
        <translation>Prova de presença</translation>
    </message>
    <message>
        <source>Faite par la personne elle-même, à la borne.</source>
        <translation>Feita pela própria pessoa, no quiosque.</translation>
    </message>
    <message>
        <source>Lieu&#xa0;:</source>
        <translation>Local:</translation>
    </message>
    <message>
        <source>Date&#xa0;:</source>
        <translation>Data:</translation>
    </message>
    <message>
        <source>Heure à {town}&#xa0;:</source>
        <translation>Hora em {town}:</translation>
    </message>
    <message>
        <source>entre {begin} et {end}</source>
        <translation>entre as {begin} e as {end}</translation>
    </message>
    <message>
        <source>Ce papier est un essai, sans valeur.</source>
        <translation>Este papel é um teste, sem valor.</translation>
    </message>
    <message>
        <source>Photographiez ce papier&#xa0;: l’encre pâlit.</source>
        <translation>Tire uma foto deste papel: a tinta perde a cor.</translation>
    </message>
    <message>
        <source>Nom, si vous voulez l’écrire&#xa0;:</source>
        <translation>Nome, se o quiser escrever:</translation>
    </message>
    <message>
        <source>La Cité des métiers accueille chaque personne gratuitement, sans rendez-vous et sans nom.</source>
        <translation>A Cidade das Profissões recebe cada pessoa gratuitamente, sem marcação e sem nome.</translation>
    </message>
    <message>
        <source>Elle ne délivre pas d’attestation à la demande d’un autre organisme.</source>
        <translation>Não passa declarações a pedido de outra entidade.</translation>
    </message>
    <message>
        <source>La personne a donc produit cette preuve elle-même.</source>
        <translation>Por isso, foi a própria pessoa que fez esta prova.</translation>
    </message>
    <message>
        <source>Le guide du label Cité des métiers indique que cette preuve devrait être acceptée.</source>
        <translation>O guia do selo Cidade das Profissões diz que esta prova deveria ser aceite.</translation>
    </message>
    <message>
        <source>La borne ne garde ni nom, ni photo.</source>
        <translation>O quiosque não guarda nome nem foto.</translation>
    </message>
    <message>
        <source>Pour l’organisme qui reçoit ce papier</source>
        <translation>Para a entidade que recebe este papel</translation>
    </message>
    <message>
        <source>Comparez la personne avec la photo du code, pas avec celle du papier.</source>
        <translation>Compare a pessoa com a foto do código. Não compare com a foto do papel.</translation>
    </message>
    <message>
        <source>Pour vérifier le code, tapez cette adresse&#xa0;:</source>
        <translation>Para verificar o código, escreva este endereço:</translation>
    </message>
</context>
<context>
    <name>ProofScreen</name>
    <message>
        <source>Votre preuve de présence</source>
        <translation>A sua prova de presença</translation>
    </message>
    <message>
        <source>Le papier n’est pas sorti.</source>
        <translation>O papel não saiu.</translation>
    </message>
    <message>
        <source>Votre papier va sortir.</source>
        <translation>O seu papel vai sair.</translation>
    </message>
    <message>
        <source>Prenez votre papier à gauche.</source>
        <translation>Tire o seu papel à esquerda.</translation>
    </message>
    <message>
        <source>Prenez votre papier à droite.</source>
        <translation>Tire o seu papel à direita.</translation>
    </message>
    <message>
        <source>Prenez votre papier en bas.</source>
        <translation>Tire o seu papel em baixo.</translation>
    </message>
    <message>
        <source>Prenez ce code en photo avec votre téléphone.</source>
        <translation>Tire uma foto deste código com o seu telemóvel.</translation>
    </message>
    <message>
        <source>La photo est effacée. Le papier est à vous.</source>
        <translation>A foto está apagada. O papel é seu.</translation>
    </message>
    <message>
        <source>Vous seul avez cette preuve.</source>
        <translation>Mais ninguém tem esta prova.</translation>
    </message>
    <message>
        <source>Prenez le papier en photo. L’encre pâlit avec le temps.</source>
        <translation>Tire uma foto do papel. A tinta perde a cor com o tempo.</translation>
    </message>
    <message>
        <source>Ce code est le même que sur le papier. Il contient votre photo.</source>
        <translation>Este código é igual ao do papel. Contém a sua foto.</translation>
    </message>
    <message>
        <source>Cette preuve est seulement un essai.</source>
        <translation>Esta prova é só um teste.</translation>
    </message>
    <message>
        <source>Le code de votre preuve</source>
        <translation>O código da sua prova</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Imprimer encore</source>
        <translation>Imprimir de novo</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>Já acabei</translation>
    </message>
</context>
<context>
    <name>ReleaseScreen</name>
    <message>
        <source>Avant</source>
        <translation>Anterior</translation>
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
        <translation>Os relatórios</translation>
    </message>
    <message>
        <source>Les relevés de la borne</source>
        <translation>Os relatórios do quiosque</translation>
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
        <translation>Ainda não há relatórios.</translation>
    </message>
    <message>
        <source>Plus récents</source>
        <translation>Mais recentes</translation>
    </message>
    <message>
        <source>Plus anciens</source>
        <translation>Mais antigos</translation>
    </message>
</context>
<context>
    <name>ScreenFrame</name>
    <message>
        <source>Retour</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Quelqu’un va m’aider.</source>
        <translation>Alguém me vai ajudar.</translation>
    </message>
    <message>
        <source>Vous pouvez vous asseoir.</source>
        <translation>Pode sentar-se.</translation>
    </message>
    <message>
        <source>Nous appelons les numéros dans l’ordre.</source>
        <translation>Chamamos os números por ordem.</translation>
    </message>
    <message>
        <source>Gratuit. Sans nom.</source>
        <translation>Gratuito. Sem nome.</translation>
    </message>
    <message>
        <source>Essai de l’imprimante</source>
        <translation>Teste da impressora</translation>
    </message>
    <message>
        <source>Ce papier n’est pas un ticket.</source>
        <translation>Este papel não é uma senha.</translation>
    </message>
    <message>
        <source>Un trait fin par millimètre, sur toute la largeur.</source>
        <translation>Um traço fino por milímetro, em toda a largura.</translation>
    </message>
    <message>
        <source>Le code est bien lu.</source>
        <translation>O código lê-se bem.</translation>
    </message>
    <message>
        <source>Lisez ce code avec un téléphone.</source>
        <translation>Leia este código com um telemóvel.</translation>
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
        <translation>O número %1 está anulado.</translation>
    </message>
    <message>
        <source>Quel est votre sujet&#xa0;?</source>
        <translation>De que quer falar?</translation>
    </message>
    <message>
        <source>Le numéro %1 est annulé. Jetez le ticket.</source>
        <translation>O número %1 está anulado. Deite fora a senha.</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>Não sei</translation>
    </message>
    <message>
        <source>Voir la suite</source>
        <translation>Ver mais</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Votre numéro</source>
        <translation>O seu número</translation>
    </message>
    <message>
        <source>Votre numéro est le %1.</source>
        <translation>O seu número é o %1.</translation>
    </message>
    <message>
        <source>Vous pouvez vous asseoir.</source>
        <translation>Pode sentar-se.</translation>
    </message>
    <message>
        <source>Vous pouvez vous asseoir. Nous appelons les numéros dans l’ordre.</source>
        <translation>Pode sentar-se. Chamamos os números por ordem.</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>Já acabei</translation>
    </message>
    <message>
        <source>J’ai fait une erreur</source>
        <translation>Enganei-me</translation>
    </message>
    <message>
        <source>Preuve de présence</source>
        <translation>Prova de presença</translation>
    </message>
    <message>
        <source>Je veux une preuve de présence</source>
        <translation>Quero uma prova de presença</translation>
    </message>
    <message>
        <source>Votre ticket va sortir. Attendez un peu.</source>
        <translation>A sua senha vai sair. Espere um pouco.</translation>
    </message>
    <message>
        <source>Prenez votre ticket à gauche.</source>
        <translation>Tire a sua senha à esquerda.</translation>
    </message>
    <message>
        <source>Prenez votre ticket à droite.</source>
        <translation>Tire a sua senha à direita.</translation>
    </message>
    <message>
        <source>Prenez votre ticket en bas.</source>
        <translation>Tire a sua senha em baixo.</translation>
    </message>
    <message>
        <source>Le ticket n’est pas sorti.</source>
        <translation>A senha não saiu.</translation>
    </message>
    <message>
        <source>Il n’y a pas de ticket en papier.</source>
        <translation>Não há senha em papel.</translation>
    </message>
    <message>
        <source>Votre numéro est gardé&#xa0;: %1.</source>
        <translation>O seu número está guardado: %1.</translation>
    </message>
    <message>
        <source>Notez votre numéro.</source>
        <translation>Anote o seu número.</translation>
    </message>
    <message>
        <source>Notez-le ou dites-le à l’accueil.</source>
        <translation>Anote-o ou diga-o na receção.</translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>Oui</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>Não</translation>
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
        <translation>O quiosque fala.</translation>
    </message>
    <message>
        <source>Touchez une image pour l’écouter.</source>
        <translation>Toque numa imagem para a ouvir.</translation>
    </message>
    <message>
        <source>Touchez encore pour la choisir.</source>
        <translation>Toque outra vez para a escolher.</translation>
    </message>
    <message>
        <source>activé</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>désactivé</source>
        <translation>desligado</translation>
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
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Avant</source>
        <extracomment>The control before this one. At most 8 letters.</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Choisir</source>
        <extracomment>Press what was heard last. At most 8 letters.</extracomment>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Après</source>
        <extracomment>The control after this one. At most 8 letters.</extracomment>
        <translation>Seguinte</translation>
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
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Papier</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Imprimante</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>Envoi</source>
        <extracomment>One word for the staff: what needs a look. Totals wait to be sent.</extracomment>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Disque</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Bienvenue</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Gratuit. Sans nom.</source>
        <translation>Gratuito. Sem nome.</translation>
    </message>
    <message>
        <source>Sans rendez-vous</source>
        <translation>Sem marcação</translation>
    </message>
    <message>
        <source>Gratuit</source>
        <translation>Gratuito</translation>
    </message>
    <message>
        <source>Sans nom</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>C’est gratuit.</source>
        <translation>É gratuito.</translation>
    </message>
    <message>
        <source>Vous venez sans rendez-vous.</source>
        <translation>Não precisa de marcação.</translation>
    </message>
    <message>
        <source>Vous ne donnez pas votre nom.</source>
        <translation>Não pedimos o seu nome.</translation>
    </message>
    <message>
        <source>Votre langue</source>
        <translation>A sua língua</translation>
    </message>
    <message>
        <source>Choisissez votre langue.</source>
        <translation>Escolha a sua língua.</translation>
    </message>
    <message>
        <source>Preuve de présence</source>
        <translation>Prova de presença</translation>
    </message>
    <message>
        <source>Ce que la borne garde et envoie</source>
        <translation>O que o quiosque guarda e envia</translation>
    </message>
</context>
</TS>
