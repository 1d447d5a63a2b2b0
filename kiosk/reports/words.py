"""The words of a report, French and English: plain and easy, as on the screens, but outside Qt, which sync has not."""

from typing import Final

WORDS: Final[dict[str, tuple[str, str]]] = {
    "title": ("Rapport des bornes d’accueil", "Report of the reception kiosks"),
    "made": ("Fait le {day}.", "Made on {day}."),
    "simulated": (
        "Ces nombres sont inventés. Ils viennent d’un réseau simulé.",
        "These numbers are invented. They come from a simulated network.",
    ),
    "contents": ("Sommaire", "Contents"),
    "numbers": ("Les nombres", "The numbers"),
    "total": ("Total", "Total"),
    "share": ("Part", "Share"),
    "tickets": ("Tickets", "Tickets"),
    "site": ("Site", "Site"),
    "kiosk": ("Borne", "Kiosk"),
    "kiosks": ("Bornes", "Kiosks"),
    "from": ("Du", "From"),
    "to": ("Au", "To"),
    "month": ("Mois", "Month"),
    "none": ("Il n’y a rien à montrer ici.", "There is nothing to show here."),
    # Summary
    "summary": ("En bref", "In short"),
    "summary.text": (
        "Ce rapport additionne ce que les bornes ont publié. Les bornes publient seulement des totaux. "
        "Aucun nombre ne parle d’une personne.",
        "This report adds up what the kiosks have released. Kiosks release totals only. No number is about one person.",
    ),
    "sites": ("Sites", "Sites"),
    "period": ("Période : du {first} au {last}.", "Period: {first} to {last}."),
    "tickets.months": ("Tickets, mois terminés", "Tickets, closed months"),
    "tickets.days": ("Tickets, jours terminés", "Tickets, closed days"),
    "read": ("Documents trouvés", "Documents found"),
    "counted": ("Documents comptés", "Documents counted"),
    "copies": ("Copies, comptées une seule fois", "Copies, counted once"),
    "refused": ("Documents refusés", "Documents refused"),
    "doubtful": ("Documents aux dates douteuses", "Documents with doubtful dates"),
    # How to read
    "reading": ("Comment lire ce rapport", "How to read this report"),
    "reading.classes": (
        "Une borne ne publie jamais un petit nombre. Chaque case contient zéro, ou au moins {k} tickets. "
        "Les thèmes trop rares sont ensemble : ce sont les « autres thèmes ». On ne peut plus les séparer.",
        "A kiosk never releases a small number. Each class holds zero, or at least {k} tickets. "
        "Themes that are too rare stand together: they are the “other themes”. Nobody can tell them apart again.",
    ),
    "reading.joined": (
        "Un jour ou un mois avec trop peu de tickets attend le suivant. Leur total est publié ensemble. "
        "Dans ces documents, {days} périodes réunissent plusieurs jours, et {months} plusieurs mois.",
        "A day or a month with too few tickets waits for the next. Their total is released together. "
        "In these documents, {days} periods join several days, and {months} join several months.",
    ),
    "reading.late": (
        "Les preuves, les annulations et les pannes attendent aussi un nombre assez grand. "
        "Elles peuvent donc apparaître un mois plus tard.",
        "Proofs, voided numbers and failures wait for a number that is large enough, too. "
        "They may appear a month later.",
    ),
    "reading.clock": (
        "Quand l’horloge d’une borne est fausse, ses dates sont fausses. Les dates avant {earliest} et celles "
        "de l’avenir sont douteuses. Elles sont en bas de cette page, et dans aucun graphique.",
        "When a kiosk’s clock is wrong, so are its dates. Dates before {earliest} and dates in the future are "
        "doubtful. They are at the end of this page, and in no chart.",
    ),
    "reading.themes": (
        "Un thème porte son nom court, puis le mot du réseau. Un thème renommé apparaît avec ses deux noms.",
        "A theme has its short name, then the network’s word. A theme that was renamed appears under both names.",
    ),
    # Months
    "months": ("Tickets par mois", "Tickets by month"),
    "months.text": (
        "Les mois réunis sont comptés au dernier de leurs mois.",
        "Joined months are counted at the last of their months.",
    ),
    "months.alt": (
        "Barres : tickets par mois, de {first} à {last}. Le plus grand nombre : {most}, {month}.",
        "Bars: tickets by month, from {first} to {last}. The largest number: {most}, {month}.",
    ),
    "months.single": ("Mois seuls", "Single months"),
    "months.joined": ("Mois réunis", "Joined months"),
    # Weeks
    "weeks": ("Tickets par semaine : {site}, borne {kiosk}", "Tickets by week: {site}, kiosk {kiosk}"),
    "weeks.text": (
        "C’est la borne la plus utilisée de la dernière année. Un trou : aucun document pour cette semaine. "
        "Des jours réunis sont comptés au dernier de ces jours. "
        "La première et la dernière semaine peuvent être courtes.",
        "This is the busiest kiosk of the last year. A gap: no document for that week. "
        "Joined days are counted at the last of them. The first and the last week may be short.",
    ),
    "weeks.alt": (
        "Ligne : tickets par semaine, du {first} au {last}. Le plus grand nombre : {most}.",
        "Line: tickets by week, {first} to {last}. The largest number: {most}.",
    ),
    "week": ("Semaine du", "Week of"),
    "no-document": ("aucun document", "no document"),
    # Sites
    "compared": ("Tickets par site", "Tickets by site"),
    "compared.alt": (
        "Barres : tickets de chaque site, mois terminés. Le plus grand : {site}, {most}.",
        "Bars: tickets of each site, closed months. The largest: {site}, {most}.",
    ),
    "words": ("Les sites comparés", "Sites compared"),
    "words.text": (
        "Pour chaque site : la part de chaque mot du réseau. Les autres thèmes sont sous « Autre ».",
        "For each site: the share of each of the network’s words. Other themes are under “Other”.",
    ),
    "words.alt": (
        "Tableau coloré : part des mots du réseau dans chaque site. Foncé veut dire beaucoup.",
        "Coloured table: share of the network’s words in each site. Dark means many.",
    ),
    # Needs and themes
    "needs": ("Besoins et thèmes", "Needs and themes"),
    "needs.text": (
        "Le besoin dit quand : tout de suite, bientôt ou plus tard. « Plusieurs besoins » : trop peu de tickets "
        "pour les séparer.",
        "The need says how soon: now, soon or later. “Several needs”: too few tickets to tell them apart.",
    ),
    "needs.alt": (
        "Tableau coloré : tickets par thème et par besoin. Foncé veut dire beaucoup.",
        "Coloured table: tickets by theme and need. Dark means many.",
    ),
    "needs.more": (
        "Le graphique montre les {n} thèmes les plus grands. Le tableau les montre tous.",
        "The chart shows the {n} largest themes. The table shows all of them.",
    ),
    "theme": ("Thème", "Theme"),
    # Hours
    "hours": ("Heures", "Hours"),
    "hours.text": (
        "Des heures trop calmes sont réunies avec leurs voisines. Ici, leurs tickets sont partagés également : "
        "c’est une estimation.",
        "Hours that are too quiet are joined with their neighbours. Here their tickets are shared out evenly: "
        "this is an estimate.",
    ),
    "hours.alt": (
        "Barres : tickets par heure. L’heure la plus chargée commence à {hour}.",
        "Bars: tickets by hour. The busiest hour begins at {hour}.",
    ),
    "hour": ("Heure", "Hour"),
    "hour.of": ("de {first} h à {last} h", "{first}:00 to {last}:00"),
    "hour.name": ("{hour} h", "{hour}:00"),
    "hours.counted": ("Comptés dans cette heure", "Counted in this hour"),
    "hours.shared": ("Heures réunies, partagées (environ)", "Joined hours, shared out (about)"),
    # Languages
    "languages": ("Langues", "Languages"),
    "languages.text": (
        "La langue choisie sur l’écran. « Autres langues » : trop peu de tickets pour les séparer.",
        "The language chosen on the screen. “Other languages”: too few tickets to tell them apart.",
    ),
    "languages.alt": (
        "Barres : tickets par langue. La plus choisie : {name}, {share}.",
        "Bars: tickets by language. The most chosen: {name}, {share}.",
    ),
    "language": ("Langue", "Language"),
    # Proofs, failures
    "proofs": ("Preuves de présence", "Proofs of presence"),
    "proofs.text": (
        "La borne compte les preuves par forme. Elle ne garde rien d’autre. « Formes réunies » : trop peu de preuves "
        "pour les séparer.",
        "The kiosk counts proofs by their form. It keeps nothing else. “Joined forms”: too few to tell them apart.",
    ),
    "proofs.alt": ("Barres : preuves par forme, {n} au total.", "Bars: proofs by form, {n} in all."),
    "form": ("Forme", "Form"),
    "n": ("Nombre", "Number"),
    "per-1000": ("Pour 1{0}000 tickets", "Per 1,000 tickets"),
    "failures": ("Pannes et annulations", "Failures and voided numbers"),
    "failures.text": (
        "Une panne : le papier n’est pas sorti, ou on ne sait pas. Le visiteur a vu son numéro sur l’écran. "
        "Une annulation : le visiteur a rendu son numéro. « Pannes réunies » : trop peu pour les séparer.",
        "A failure: the paper did not come out, or nobody knows. The visitor saw the number on the screen. "
        "A voided number: the visitor took it back. “Joined failures”: too few to tell them apart.",
    ),
    "failures.alt": ("Barres : pannes du papier et annulations.", "Bars: failures of the paper, and voided numbers."),
    "event": ("Ce qui est arrivé", "What happened"),
    # What was left out
    "left-out": ("Documents mis à part", "Documents set aside"),
    "left-out.none": ("Tous les documents sont comptés.", "All documents are counted."),
    "doubtful.text": (
        "Ces bornes avaient sans doute une horloge fausse. Leurs tickets ne sont dans aucun graphique.",
        "These kiosks probably had a wrong clock. Their tickets are in no chart.",
    ),
    "documents": ("Documents", "Documents"),
    "refused.text": (
        "Ces fichiers ne sont pas des documents d’une borne, ou ils ont été changés.",
        "These files are not documents of a kiosk, or they were changed.",
    ),
    "refused.why": ("Pourquoi des documents sont refusés :", "Why documents are refused:"),
    "times": ("{n} fois : {why}", "{n} times: {why}"),
    "refused.more": ("Il y en a encore {n}.", "There are {n} more."),
    "file": ("Fichier", "File"),
    "why": ("Pourquoi", "Why"),
    "overlapping": ("Périodes qui se recouvrent", "Periods that overlap"),
    "overlapping.text": (
        "Une borne publie chaque jour une seule fois. Ici, des jours sont dans plusieurs documents. "
        "Ils sont comptés plusieurs fois.",
        "A kiosk releases each day once. Here some days are in several documents. They are counted more than once.",
    ),
    # Names
    "need.urgent": ("Tout de suite", "Now"),
    "need.medium": ("Bientôt", "Soon"),
    "need.long": ("Plus tard", "Later"),
    "need.unknown": ("Ne sait pas", "Don’t know"),
    "need.+": ("Plusieurs besoins", "Several needs"),
    "theme.other": ("autres thèmes", "other themes"),
    "theme.unknown": ("ne sait pas", "don’t know"),
    "network.orientation": ("Orientation", "Orientation"),
    "network.training": ("Formation", "Training"),
    "network.job": ("Emploi", "Job"),
    "network.change": ("Reconversion", "Change"),
    "network.recognition": ("Expérience reconnue", "Recognition"),
    "network.business": ("Créer son activité", "Own business"),
    "network.discover": ("Découvrir des métiers", "Discover jobs"),
    "network.help": ("Aide", "Help"),
    "network.other": ("Autre", "Other"),
    "form.paper": ("Papier sans photo", "Paper without a photo"),
    "form.phone": ("Photo avec le téléphone", "Photo with the phone"),
    "form.portrait": ("Papier avec photo", "Paper with a photo"),
    "form.other": ("Formes réunies", "Joined forms"),
    "failure.failed": ("Papier pas sorti", "Paper did not come out"),
    "failure.interrupted": ("Impression coupée", "Print was cut off"),
    "failure.unknown": ("On ne sait pas", "Nobody knows"),
    "failure.other": ("Pannes réunies", "Joined failures"),
    "voided": ("Numéros annulés", "Numbers voided"),
    "language.other": ("Autres langues", "Other languages"),
    "language.ar": ("arabe", "Arabic"),
    "language.de": ("allemand", "German"),
    "language.en": ("anglais", "English"),
    "language.es": ("espagnol", "Spanish"),
    "language.fa": ("persan", "Persian"),
    "language.fr": ("français", "French"),
    "language.it": ("italien", "Italian"),
    "language.nl": ("néerlandais", "Dutch"),
    "language.pl": ("polonais", "Polish"),
    "language.ps": ("pachto", "Pashto"),
    "language.pt": ("portugais", "Portuguese"),
    "language.ro": ("roumain", "Romanian"),
    "language.ru": ("russe", "Russian"),
    "language.ta": ("tamoul", "Tamil"),
    "language.tr": ("turc", "Turkish"),
    "language.uk": ("ukrainien", "Ukrainian"),
    "language.zh": ("chinois", "Chinese"),
}
