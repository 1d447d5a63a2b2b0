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
        <source>Le ticket n’est pas sorti.</source>
        <translation>No ticket came out.</translation>
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
        <source>Disque</source>
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
