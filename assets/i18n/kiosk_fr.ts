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
        <source>Langue</source>
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
        <source>J’ai fini</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Commencer</source>
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
        <source>Le ticket n’est pas sorti.</source>
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
    <name>WelcomeScreen</name>
    <message>
        <source>Horloge</source>
        <extracomment>One word for the staff: what needs a look.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disque</source>
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
        <source>Sans donner votre nom</source>
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
