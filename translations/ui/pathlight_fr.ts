<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>It comes with Pathlight.</source>
        <extracomment>Where a bundle belongs: it comes with the program.</extracomment>
        <translation>Il est fourni avec Pathlight.</translation>
    </message>
    <message>
        <source>It is for several countries.</source>
        <extracomment>Where a bundle belongs: it is for several countries.</extracomment>
        <translation>Il est destiné à plusieurs pays.</translation>
    </message>
    <message>
        <source>It is for one country.</source>
        <extracomment>Where a bundle belongs.</extracomment>
        <translation>Il est destiné à un pays.</translation>
    </message>
    <message>
        <source>It comes from an organisation.</source>
        <extracomment>Where a bundle belongs: it is from a school, a charity or the like.</extracomment>
        <translation>Il vient d’une organisation.</translation>
    </message>
    <message>
        <source>Checked by a professional who grew up with the language.</source>
        <extracomment>How far a translation has been checked.</extracomment>
        <translation>Relu par une personne du métier dont c’est la langue maternelle.</translation>
    </message>
    <message>
        <source>Translated with the help of a machine. No professional has checked it yet.</source>
        <extracomment>How far a translation has been checked.</extracomment>
        <translation>Traduit avec l’aide d’une machine. Aucune personne du métier ne l’a encore relu.</translation>
    </message>
    <message>
        <source>About Pathlight</source>
        <extracomment>Title of the page about the program.</extracomment>
        <translation>À propos de Pathlight</translation>
    </message>
    <message>
        <source>Pathlight %1</source>
        <extracomment>%1 is the program&apos;s version number.</extracomment>
        <translation>Pathlight %1</translation>
    </message>
    <message>
        <source>Pathlight teaches children, and the people who look after them, to be safe online. It works without the internet, costs nothing, and shows no advertising.</source>
        <translation>Pathlight apprend aux enfants, et aux personnes qui s’occupent d’eux, à être en sécurité en ligne. Il fonctionne sans internet, ne coûte rien et n’affiche aucune publicité.</translation>
    </message>
    <message>
        <source>Pathlight teaches. It does not replace a helpline, the police or a doctor.</source>
        <translation>Pathlight enseigne. Il ne remplace ni un service d’écoute, ni la police, ni un médecin.</translation>
    </message>
    <message>
        <source>Yours to use and to share</source>
        <extracomment>Heading above the licences.</extracomment>
        <translation>À utiliser et à partager</translation>
    </message>
    <message>
        <source>The program is free software under the GNU General Public License, version 3 or any later one. You may use it, study it, change it and pass it on. It comes without any warranty.</source>
        <extracomment>The licence&apos;s name stays in English where there is no official translation.</extracomment>
        <translation>Le programme est un logiciel libre sous la GNU General Public License, version 3 ou ultérieure. Vous pouvez l’utiliser, l’étudier, le modifier et le transmettre. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>The stories and drawings that come with it are under the licence Creative Commons Attribution 4.0: you may use and change them if you name the Pathlight authors.</source>
        <extracomment>The licence&apos;s name stays in English where there is no official translation.</extracomment>
        <translation>Les histoires et les dessins fournis sont sous la licence Creative Commons Attribution 4.0&#xa0;: vous pouvez les utiliser et les modifier si vous citez les auteurs de Pathlight.</translation>
    </message>
    <message>
        <source>Where the content comes from</source>
        <extracomment>Heading above the bundles: files with modules, drawings and helplines.</extracomment>
        <translation>D’où vient le contenu</translation>
    </message>
    <message>
        <source>By %1. Version %2. Licence %3. %4 Signed with key %5.</source>
        <extracomment>About a bundle of content. %1 is who published it, %2 its version number, %3 its licence, %4 a sentence about where it belongs, %5 the number of the key that signed it.</extracomment>
        <translation>Par %1. Version %2. Licence %3. %4 Signé avec la clé %5.</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>Heading above the languages and how far they have been checked.</extracomment>
        <translation>Langues</translation>
    </message>
    <message>
        <source>%1 % is translated. %2</source>
        <extracomment>%1 is how many per cent of the texts exist in a language, %2 a sentence about how far they have been checked.</extracomment>
        <translation>%1&#xa0;% est traduit. %2</translation>
    </message>
    <message>
        <source>Built with the work of others</source>
        <extracomment>Heading above the libraries and fonts in the program.</extracomment>
        <translation>Construit avec le travail d’autres personnes</translation>
    </message>
    <message>
        <source>For: %1. Licence: %2.</source>
        <extracomment>About a library or font. %1 is what it does in the program, %2 its licence.</extracomment>
        <translation>Pour&#xa0;: %1. Licence&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>AdultStepPage</name>
    <message>
        <source>For grown-ups</source>
        <extracomment>Title of the page that leads to the pages for grown-ups.</extracomment>
        <translation>Pour les adultes</translation>
    </message>
    <message>
        <source>Together with a grown-up</source>
        <extracomment>Title of the page that comes before a module that a child does with a grown-up.</extracomment>
        <translation>Avec un adulte</translation>
    </message>
    <message>
        <source>PIN forgotten</source>
        <extracomment>Leads to the page about a PIN that nobody knows any more.</extracomment>
        <translation>Code oublié</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Main action of the page that leads to the pages for grown-ups.</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>You do this one with a grown-up you trust. Is one there? Then it is their turn now. Getting help is open without anybody.</source>
        <extracomment>To a child, and the grown-up beside it, before a module about hard things.</extracomment>
        <translation>Ce module se fait avec un adulte de confiance. Y en a-t-il un ici&#x202f;? Alors c’est à lui maintenant. Trouver de l’aide reste ouvert sans personne.</translation>
    </message>
    <message>
        <source>The question keeps small children out. It is no lock: whoever can multiply gets in. On the next page you can set a PIN.</source>
        <extracomment>Below a multiplication that opens the pages for grown-ups. It is honest: it keeps nobody out for long.</extracomment>
        <translation>La question arrête les petits enfants. Ce n’est pas une serrure&#x202f;: qui sait multiplier peut entrer. La page suivante permet de choisir un code.</translation>
    </message>
    <message>
        <source>Your PIN, please</source>
        <extracomment>Above the field for the PIN.</extracomment>
        <translation>Le code, s’il vous plaît</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>For screen readers: the field for the PIN that opens the pages for grown-ups.</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>After three tries that were not right, the next one has to wait a while.</source>
        <translation>Après trois essais qui n’étaient pas justes, le suivant doit attendre un moment.</translation>
    </message>
    <message>
        <source>The question keeps small children from going on alone. It is no lock.</source>
        <extracomment>Below a multiplication before a module that a child does with a grown-up. It is honest.</extracomment>
        <translation>Cette question évite que les petits enfants continuent seuls. Ce n’est pas un verrou.</translation>
    </message>
</context>
<context>
    <name>AgreementParts</name>
    <message>
        <source>%L1 chosen. Choose at least %L2.</source>
        <extracomment>Above clauses to choose from: how many are chosen, and how many make an agreement.</extracomment>
        <translation>%L1 choisis. Choisissez-en au moins %L2.</translation>
    </message>
    <message>
        <source>%L1 chosen. You can change them as often as you like.</source>
        <extracomment>Above clauses to choose from, once there are enough.</extracomment>
        <translation>%L1 choisis. Vous pouvez les changer aussi souvent que vous voulez.</translation>
    </message>
</context>
<context>
    <name>AgreementSheet</name>
    <message>
        <source>What you choose will stand here.</source>
        <extracomment>On an empty sheet of paper, before a clause of the agreement is chosen.</extracomment>
        <translation>Ce que vous choisissez apparaîtra ici.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>On an agreement, below a line on which somebody writes a name by hand.</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>On an agreement, below a line on which somebody writes the date by hand.</extracomment>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Go back to a backup</source>
        <extracomment>Title of the page with the backups.</extracomment>
        <translation>Revenir à une copie de secours</translation>
    </message>
    <message>
        <source>All learners become as they were then. How they are now is backed up first.</source>
        <translation>Tout redevient comme à ce moment-là. L’état de maintenant est d’abord copié.</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>Il faut d’abord choisir une copie.</translation>
    </message>
    <message>
        <source>Yes, go back</source>
        <extracomment>Last step of going back to a backup.</extracomment>
        <translation>Oui, revenir</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <extracomment>First step of going back to a backup; it is asked once more.</extracomment>
        <translation>Revenir à celle-ci</translation>
    </message>
    <message>
        <source>Pathlight makes a backup after each time that something was learnt, and keeps the newest five. Settings and the PIN stay as they are.</source>
        <translation>Pathlight fait une copie chaque fois que quelqu’un a appris, et garde les cinq dernières. Les réglages et le code restent comme ils sont.</translation>
    </message>
    <message>
        <source>There is no backup yet. Pathlight makes one after each time that something was learnt.</source>
        <translation>Il n’y a pas encore de copie. Pathlight en fait une chaque fois que quelqu’un a appris.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln learner(s)</source>
        <extracomment>How many learners are in a backup.</extracomment>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged. Nobody can go back to it.</source>
        <extracomment>A backup that cannot be used.</extracomment>
        <translation>Abîmée. On ne peut pas y revenir.</translation>
    </message>
</context>
<context>
    <name>BandPicker</name>
    <message>
        <source>Which ages are here is set by whoever looks after this computer.</source>
        <extracomment>Above the ages, of which an administrator offers only some.</extracomment>
        <translation>Les âges proposés ici sont choisis par la personne qui s’occupe de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>BreathingLantern</name>
    <message>
        <source>Breathe in</source>
        <extracomment>Slow breathing, while the lantern grows.</extracomment>
        <translation>Inspirer</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <extracomment>Slow breathing, while the lantern shrinks.</extracomment>
        <translation>Expirer</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Ends the slow breathing.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Breathe with the lantern</source>
        <extracomment>Starts slow breathing with a lantern that grows and shrinks.</extracomment>
        <translation>Respirer avec la lanterne</translation>
    </message>
</context>
<context>
    <name>CarriedCode</name>
    <message>
        <source>A square code for the camera of a phone. It holds %1.</source>
        <extracomment>What a square code is, to those who do not see it; %1 is a telephone number or a web address.</extracomment>
        <translation>Un code carré pour l’appareil photo d’un téléphone. Il contient %1.</translation>
    </message>
</context>
<context>
    <name>ChatSide</name>
    <message>
        <source>Choose a message. You may choose more than one.</source>
        <extracomment>Beside a talk in a messenger: how a message is marked.</extracomment>
        <translation>Choisir un message, ou plusieurs.</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <extracomment>Beside a talk whose messages arrive one after another: brings the rest at once.</extracomment>
        <translation>Afficher tous les messages</translation>
    </message>
    <message>
        <source>I would not stop anywhere else</source>
        <extracomment>Beside a talk in a messenger: the learner marks no message, or no further one.</extracomment>
        <translation>Je ne m’arrêterais nulle part ailleurs</translation>
    </message>
    <message>
        <source>I would not stop anywhere</source>
        <extracomment>Beside a talk in a messenger: the learner marks no message.</extracomment>
        <translation>Je ne m’arrêterais nulle part</translation>
    </message>
</context>
<context>
    <name>ChecklistActivity</name>
    <message>
        <source>%L1 of %L2 ticked</source>
        <extracomment>Above a list of things to tick: how many of them are ticked.</extracomment>
        <translation>%L1 cochés sur %L2</translation>
    </message>
</context>
<context>
    <name>ClassFilePage</name>
    <message>
        <source>A list out of a file</source>
        <extracomment>Title of the page on which a teacher chooses the file with the list of a class.</extracomment>
        <translation>Une liste tirée d’un fichier</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Looks for files once more, for example after a stick was put in.</extracomment>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Il faut d’abord choisir un fichier.</translation>
    </message>
    <message>
        <source>Take the list</source>
        <extracomment>Takes the list out of the chosen file; nobody is added yet.</extracomment>
        <translation>Prendre la liste</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>For screen readers: the list of files, of which one holds the list of a class.</extracomment>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Which file? A table saved as CSV, or a text with one nickname or number a line. The file stays as it is. You see the list before anybody is added.</source>
        <translation>Quel fichier&#x202f;? Un tableau enregistré en CSV, ou un texte avec un surnom ou un numéro par ligne. Le fichier reste tel qu’il est. La liste s’affiche avant tout ajout.</translation>
    </message>
    <message>
        <source>No file with a list was found. It is a table saved as CSV, or a text. Put in the stick that it is on, or copy it into the folder %1, then look again.</source>
        <extracomment>Where no file was found that may hold a list. %1 is a folder.</extracomment>
        <translation>Aucun fichier avec une liste n’a été trouvé. C’est un tableau enregistré en CSV, ou un texte. Il faut brancher la clé où il se trouve, ou le copier dans le dossier %1, puis chercher encore.</translation>
    </message>
</context>
<context>
    <name>ClassImportPage</name>
    <message numerus="yes">
        <source>There is room for %Ln more learner(s).</source>
        <extracomment>How many more learners there may be on this computer.</extracomment>
        <translation>
            <numerusform>Il y a de la place pour %Ln personne de plus.</numerusform>
            <numerusform>Il y a de la place pour %Ln personnes de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an age first.</source>
        <translation>Il faut d’abord choisir un âge.</translation>
    </message>
    <message>
        <source>Add a class from a list</source>
        <extracomment>Title of the page on which a teacher adds all learners of a class at once.</extracomment>
        <translation>Ajouter une classe à partir d’une liste</translation>
    </message>
    <message>
        <source>Add them</source>
        <extracomment>Adds all learners of a list.</extracomment>
        <translation>Les ajouter</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln learner(s)</source>
        <extracomment>Adds all learners of a list.</extracomment>
        <translation>
            <numerusform>Ajouter %Ln personne</numerusform>
            <numerusform>Ajouter %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>One nickname or number a line, or a table in which the first column, or one with the title “nickname” or “number”, holds them.</source>
        <translation>Un surnom ou un numéro par ligne, ou un tableau dont la première colonne, ou celle qui a pour titre «&#xa0;surnom&#xa0;» ou «&#xa0;numéro&#xa0;», les contient.</translation>
    </message>
    <message>
        <source>Use a nickname or a number, not the full name. It stays on this computer.</source>
        <translation>Un surnom ou un numéro, pas le nom complet. Cela reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The list</source>
        <extracomment>What a screen reader says for the field into which a teacher pastes a list.</extracomment>
        <translation>La liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln learner(s) in the list.</source>
        <extracomment>How many learners a pasted list comes to.</extracomment>
        <translation>
            <numerusform>%Ln personne dans la liste.</numerusform>
            <numerusform>%Ln personnes dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>How old are they?</source>
        <extracomment>Above the age bands, of which one is that of all who are added.</extracomment>
        <translation>Quel âge ont ces personnes&#x202f;?</translation>
    </message>
    <message>
        <source>Which group?</source>
        <extracomment>Above the classes and families, of which one is that of all who are added.</extracomment>
        <translation>Quel groupe&#x202f;?</translation>
    </message>
    <message>
        <source>Pictures are dealt out among them. Each can be changed afterwards.</source>
        <translation>Les images sont réparties entre ces personnes. Chacune peut être changée ensuite.</translation>
    </message>
    <message>
        <source>Paste or type a list, or choose a file first.</source>
        <translation>Il faut d’abord coller ou saisir une liste, ou choisir un fichier.</translation>
    </message>
    <message>
        <source>There is no room for more learners on this computer. Erase those who no longer learn here.</source>
        <extracomment>As many learners are on this computer as there can be.</extracomment>
        <translation>Il n’y a plus de place pour d’autres personnes sur cet ordinateur. Il faut effacer celles qui n’apprennent plus ici.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <extracomment>Leads to the page on which a teacher chooses the file with the list of a class.</extracomment>
        <translation>Choisir un fichier</translation>
    </message>
</context>
<context>
    <name>CountryPage</name>
    <message>
        <source>Your country</source>
        <extracomment>Title of the page where one chooses the country whose helplines show.</extracomment>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Which country are you in? Pathlight keeps the answer on this computer only.</source>
        <translation>De quel pays s’agit-il ? Pathlight garde la réponse sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Name of the country</source>
        <extracomment>Name of the field in which one types to find a country.</extracomment>
        <translation>Nom du pays</translation>
    </message>
    <message>
        <source>There is no country with these letters in the list. Try the first two letters only.</source>
        <extracomment>When no country has what was typed in its name.</extracomment>
        <translation>Aucun pays de la liste ne contient ces lettres. Les deux premières suffisent.</translation>
    </message>
    <message>
        <source>The country is set by whoever looks after this computer. You can choose another one: its numbers show until you leave Get help, and Pathlight keeps no note of it.</source>
        <extracomment>Above the list of countries, when an administrator has chosen the one to show.</extracomment>
        <translation>Le pays est choisi par la personne qui s’occupe de cet ordinateur. On peut en choisir un autre&#x202f;: ses numéros s’affichent jusqu’à ce que l’on quitte la page d’aide, et Pathlight n’en garde aucune trace.</translation>
    </message>
</context>
<context>
    <name>DecideActivity</name>
    <message>
        <source>Nothing you answer here is kept.</source>
        <extracomment>On a page that asks a few questions to find the right help: the program forgets the answers.</extracomment>
        <translation>Aucune réponse donnée ici n’est gardée.</translation>
    </message>
    <message>
        <source>One question back</source>
        <extracomment>In a row of questions that leads to the right help: to the question before.</extracomment>
        <translation>Revenir à la question précédente</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>We could not confirm this address. Try another place too.</source>
        <translation>Nous n’avons pas pu confirmer cette adresse. Mieux vaut essayer aussi un autre service.</translation>
    </message>
    <message>
        <source>We could not confirm this number. Try another one too.</source>
        <translation>Nous n’avons pas pu confirmer ce numéro. Mieux vaut essayer aussi un autre numéro.</translation>
    </message>
    <message>
        <source>Confirmed. Checked on %1; it may have changed since then.</source>
        <extracomment>%1 is the date on which somebody last checked a telephone number or address, more than a year ago.</extracomment>
        <translation>Confirmé. Vérifié le %1 ; cela a pu changer depuis.</translation>
    </message>
    <message>
        <source>Confirmed. Checked on %1.</source>
        <extracomment>%1 is the date on which somebody last checked a telephone number or address.</extracomment>
        <translation>Confirmé. Vérifié le %1.</translation>
    </message>
    <message>
        <source>Confirmed. Seen in its source: %1. It may have changed since then.</source>
        <extracomment>%1 is a date or a year, more than a year ago: when the source of a telephone number or address was seen.</extracomment>
        <translation>Confirmé. Vu à la source : %1. Cela a pu changer depuis.</translation>
    </message>
    <message>
        <source>Confirmed. Seen in its source: %1.</source>
        <extracomment>%1 is a date or a year: when the source of a telephone number or address was seen.</extracomment>
        <translation>Confirmé. Vu à la source&#xa0;: %1.</translation>
    </message>
    <message>
        <source>For: %1</source>
        <extracomment>%1 is whom a place to turn to is for: for example &quot;children&quot;.</extracomment>
        <translation>Pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Languages: %1</source>
        <extracomment>%1 is a list of languages that a helpline speaks.</extracomment>
        <translation>Langues&#xa0;: %1</translation>
    </message>
    <message>
        <source>For people aged 18 or over.</source>
        <translation>Pour les personnes de 18 ans ou plus.</translation>
    </message>
    <message>
        <source>Only in: %1</source>
        <extracomment>%1 is a part of a country.</extracomment>
        <translation>Seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Confirmed. When its source was seen is not noted, so it may have changed.</source>
        <translation>Confirmé. La date de la source n’est pas notée : cela a pu changer.</translation>
    </message>
    <message>
        <source>Emergency: police</source>
        <extracomment>The name of a country&apos;s emergency number.</extracomment>
        <translation>Urgence : police</translation>
    </message>
    <message>
        <source>Emergency: police, ambulance, fire</source>
        <extracomment>The name of a country&apos;s emergency number.</extracomment>
        <translation>Urgence : police, ambulance, pompiers</translation>
    </message>
    <message>
        <source>We could not confirm this address. Seen in its source: %1. Try another place too.</source>
        <extracomment>%1 is a date or a year: when the source of a web address was seen.</extracomment>
        <translation>Nous n’avons pas pu confirmer cette adresse. Vue à la source : %1. Mieux vaut essayer aussi un autre service.</translation>
    </message>
    <message>
        <source>We could not confirm this number. Seen in its source: %1. Try another one too.</source>
        <translation>Nous n’avons pas pu confirmer ce numéro. Vu à la source : %1. Mieux vaut essayer aussi un autre numéro.</translation>
    </message>
    <message>
        <source>116 000 for missing children: %1</source>
        <extracomment>The name of the European number for missing children. %1 is who runs it in a country, and names itself so.</extracomment>
        <translation>116 000 pour les enfants disparus : %1</translation>
    </message>
</context>
<context>
    <name>EraseAllPage</name>
    <message>
        <source>Erase everything</source>
        <extracomment>Title of the page on which everything is erased.
----------
First step of erasing everything; it is asked once more.</extracomment>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>This cannot be taken back. Do you want it?</source>
        <translation>On ne peut pas revenir en arrière. Est-ce bien voulu&#x202f;?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Instead of erasing everything.</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Erase it all now</source>
        <extracomment>Last step of erasing everything.</extracomment>
        <translation>Tout effacer maintenant</translation>
    </message>
    <message>
        <source>What is erased</source>
        <extracomment>Heading above what is lost when everything is erased.</extracomment>
        <translation>Ce qui est effacé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln learner(s), with all that is kept of them.</source>
        <extracomment>How many learners are erased.</extracomment>
        <translation>
            <numerusform>%Ln personne, avec tout ce qui est gardé d’elle.</numerusform>
            <numerusform>%Ln personnes, avec tout ce qui est gardé d’elles.</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups, and every backup. Nothing brings them back afterwards.</source>
        <translation>Tous les groupes, et toutes les copies de secours. Rien ne les fait revenir ensuite.</translation>
    </message>
    <message>
        <source>What stays</source>
        <extracomment>Heading above what is not lost when everything is erased.</extracomment>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>Settings and the PIN.</source>
        <translation>Les réglages et le code.</translation>
    </message>
    <message>
        <source>Files of learners and sheets that somebody saved: they stay where they are until you delete them.</source>
        <translation>Les fichiers de personnes et les feuilles que quelqu’un a enregistrés&#x202f;: ils restent où ils sont jusqu’à ce qu’on les supprime.</translation>
    </message>
</context>
<context>
    <name>ErasePanel</name>
    <message>
        <source>Erase this learner</source>
        <extracomment>Above what is lost when a learner is erased.</extracomment>
        <translation>Effacer cette personne</translation>
    </message>
    <message>
        <source>Their picture and nickname, what they finished, their answers and reviews are erased, in every backup too. Nothing brings them back afterwards.</source>
        <translation>L’image et le surnom, ce qui a été terminé, les réponses et les révisions sont effacés, aussi dans chaque sauvegarde. Rien ne les ramène ensuite.</translation>
    </message>
    <message>
        <source>Files of learners and sheets that somebody saved stay where they are until you delete them.</source>
        <translation>Les fichiers et les feuilles que quelqu’un a enregistrés restent où ils sont jusqu’à leur suppression.</translation>
    </message>
    <message>
        <source>This cannot be taken back. Do you want it?</source>
        <translation>C’est sans retour. Est-ce bien voulu&#x202f;?</translation>
    </message>
    <message>
        <source>Erase %1 now</source>
        <extracomment>Last step of erasing a learner; %1 is the nickname or the name of the picture.</extracomment>
        <translation>Effacer %1 maintenant</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>First step of erasing a learner; it is asked once more.</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Keep this learner</source>
        <extracomment>Instead of erasing a learner.</extracomment>
        <translation>Garder cette personne</translation>
    </message>
</context>
<context>
    <name>FaceGrid</name>
    <message>
        <source>Everybody who learns here</source>
        <extracomment>For screen readers: the faces of those who learn here.</extracomment>
        <translation>Tous ceux qui apprennent ici</translation>
    </message>
    <message>
        <source>Nobody here has this nickname. Try the first two letters only.</source>
        <extracomment>When no nickname begins with what was typed.</extracomment>
        <translation>Personne ici n’a ce surnom. Les deux premières lettres suffisent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln learner(s)</source>
        <extracomment>How many learn in a class or family.</extracomment>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaceSearch</name>
    <message>
        <source>Look for a nickname</source>
        <extracomment>Name of the field in which one types to find a learner.</extracomment>
        <translation>Chercher un surnom</translation>
    </message>
</context>
<context>
    <name>FeedBar</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <extracomment>How many points an invented feed has given to a topic.</extracomment>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: a topic and its points in an invented feed.</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>FeedBelief</name>
    <message>
        <source>Your like gave “%1” 2 points.</source>
        <extracomment>What an invented feed made of a like; %1 is a topic.</extracomment>
        <translation>Ton « J’aime » a donné 2 points à « %1 ».</translation>
    </message>
    <message>
        <source>Opening the post gave “%1” 1 point.</source>
        <extracomment>What an invented feed made of the opening of a post; %1 is a topic.</extracomment>
        <translation>Ouvrir la publication a donné 1 point à « %1 ».</translation>
    </message>
    <message>
        <source>Scrolling on changed nothing for “%1”.</source>
        <extracomment>What an invented feed made of scrolling past a post; %1 is a topic.</extracomment>
        <translation>Passer n’a rien changé pour « %1 ».</translation>
    </message>
    <message>
        <source>“Less like this” took up to 2 points from “%1”.</source>
        <extracomment>What an invented feed made of the wish for fewer such posts; %1 is a topic.</extracomment>
        <translation>« Moins de ce genre » a retiré jusqu’à 2 points à « %1 ».</translation>
    </message>
    <message>
        <source>What Loop believes you like</source>
        <extracomment>Above bars that show how many points an invented feed has given to each topic.</extracomment>
        <translation>Ce que Loop croit que tu aimes</translation>
    </message>
    <message>
        <source>Close the rule</source>
        <extracomment>Closes the words that tell how an invented feed chooses its posts.</extracomment>
        <translation>Fermer la règle</translation>
    </message>
    <message>
        <source>How does this feed choose?</source>
        <extracomment>Opens the words that tell how an invented feed chooses its posts.</extracomment>
        <translation>Comment ce fil choisit-il ?</translation>
    </message>
</context>
<context>
    <name>FeedPhone</name>
    <message>
        <source>Like</source>
        <extracomment>What one does with a post in a feed.</extracomment>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>What one does with a post in a feed: look at it more closely.</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Scroll on</source>
        <extracomment>What one does with a post in a feed: go past it to the next one.</extracomment>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Less like this</source>
        <extracomment>What one does with a post in a feed: ask for fewer of this kind.</extracomment>
        <translation>Moins de ce genre</translation>
    </message>
    <message>
        <source>Loop</source>
        <extracomment>The name of an invented app, a feed of posts.</extracomment>
        <translation>Loop</translation>
    </message>
    <message>
        <source>Post %L1 of %L2</source>
        <extracomment>In an invented feed: which of its posts is shown.</extracomment>
        <translation>Publication %L1 sur %L2</translation>
    </message>
    <message>
        <source>What do you do with this post?</source>
        <extracomment>For screen readers: the four things that one can do with a post in a feed.</extracomment>
        <translation>Que fais-tu de cette publication ?</translation>
    </message>
</context>
<context>
    <name>FeedPost</name>
    <message>
        <source>Loop does not know you yet.</source>
        <extracomment>Why an invented feed shows its first post.</extracomment>
        <translation>Loop ne te connaît pas encore.</translation>
    </message>
    <message>
        <source>Shown because “%1” has the most points.</source>
        <extracomment>Why an invented feed shows a post; %1 is a topic.</extracomment>
        <translation>Affichée parce que « %1 » a le plus de points.</translation>
    </message>
    <message>
        <source>Every fourth post is different: “%1” has the fewest points.</source>
        <extracomment>Why an invented feed shows a post; %1 is a topic.</extracomment>
        <translation>Une publication sur quatre est différente : « %1 » a le moins de points.</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <extracomment>Above a post in a feed that somebody paid for.</extracomment>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>You have seen your posts for now. Have a look at what Loop believes.</source>
        <extracomment>In place of a post, when an invented feed has shown all its posts.</extracomment>
        <translation>Tu as vu tes publications pour l’instant. Regarde ce que Loop croit.</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>FeelingsActivity</name>
    <message>
        <source>You can pass over this. Nothing you choose here is kept.</source>
        <extracomment>On a page with feelings to choose from: choosing is not asked for, and the program forgets what was chosen.</extracomment>
        <translation>On peut passer cette page. Aucun choix fait ici n’est gardé.</translation>
    </message>
</context>
<context>
    <name>FingerprintActivity</name>
    <message>
        <source>%1: shape %L2 of %L3</source>
        <extracomment>For screen readers, of a line in a drawing: %1 what it is, %2 the number of its shape, of %3 shapes.</extracomment>
        <translation>%1 : forme %L2 sur %L3</translation>
    </message>
    <message>
        <source>Fingerprint now</source>
        <extracomment>Above the fingerprint (a row of digits) of a drawing as it is now.</extracomment>
        <translation>Empreinte maintenant</translation>
    </message>
    <message>
        <source>Underlined: %L1 of %L2 digits are not as at first.</source>
        <extracomment>Below a fingerprint: %1 of its 64 digits changed; these are bold and underlined.</extracomment>
        <translation>Souligné : %L1 signes sur %L2 ne sont plus comme au début.</translation>
    </message>
    <message>
        <source>Fingerprint at first</source>
        <extracomment>Above the fingerprint (a row of digits) of a drawing before anything was changed.</extracomment>
        <translation>Empreinte au début</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>A button that gives a line of a drawing another shape; %1 is what the line is.</extracomment>
        <translation>Changer : %1</translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>Do it again</source>
        <extracomment>Does the finished module once more from its beginning.</extracomment>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>Main action after a module; %1 is the title of the one that comes next.</extracomment>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your lantern is lit.</source>
        <extracomment>After a module, for ages 4 to 10.</extracomment>
        <translation>Ta lanterne est allumée.</translation>
    </message>
    <message>
        <source>You have finished this.</source>
        <extracomment>After a module, for older people.</extracomment>
        <translation>C’est terminé.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <extracomment>Above the list of what the learner has learnt to do.</extracomment>
        <translation>Ce que l’on sait faire maintenant</translation>
    </message>
    <message>
        <source>To talk about</source>
        <extracomment>Above a question to talk about with somebody.</extracomment>
        <translation>Pour en parler</translation>
    </message>
    <message>
        <source>Talk about it with a grown-up you trust</source>
        <extracomment>Above a question that the child talks about with an adult.</extracomment>
        <translation>Parles-en avec un adulte en qui tu as confiance</translation>
    </message>
    <message>
        <source>A calm minute</source>
        <extracomment>Above slow breathing with a lantern.</extracomment>
        <translation>Une minute de calme</translation>
    </message>
    <message>
        <source>To the home page</source>
        <extracomment>Main action where no module is next: back to the home page.</extracomment>
        <translation>Vers l’accueil</translation>
    </message>
    <message>
        <source>You can come back here at any time.</source>
        <extracomment>After a module for people to whom something bad may have happened. Nothing of it was kept.</extracomment>
        <translation>Il est possible de revenir ici à tout moment.</translation>
    </message>
    <message>
        <source>See it again</source>
        <extracomment>Shows a module for people to whom something bad may have happened once more from its beginning.</extracomment>
        <translation>Revoir</translation>
    </message>
</context>
<context>
    <name>ForWhom</name>
    <message>
        <source>children</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants</translation>
    </message>
    <message>
        <source>children and young people</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants et jeunes</translation>
    </message>
    <message>
        <source>anyone</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>anyone, anonymous</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>tout le monde, sans donner son nom</translation>
    </message>
    <message>
        <source>missing children, families, anyone with information</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants disparus, familles, toute personne qui sait quelque chose</translation>
    </message>
    <message>
        <source>children; anyone about a child</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants ; toute personne, au sujet d’un enfant</translation>
    </message>
    <message>
        <source>children and adolescents</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants et adolescents</translation>
    </message>
    <message>
        <source>under 18</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>moins de 18 ans</translation>
    </message>
    <message>
        <source>under 18 in the UK</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>moins de 18 ans au Royaume-Uni</translation>
    </message>
    <message>
        <source>under 19</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>moins de 19 ans</translation>
    </message>
    <message>
        <source>children and families</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants et familles</translation>
    </message>
    <message>
        <source>children, families</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants, familles</translation>
    </message>
    <message>
        <source>everyone, including children</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>tout le monde, enfants compris</translation>
    </message>
    <message>
        <source>children; adults about a child</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants ; adultes, au sujet d’un enfant</translation>
    </message>
    <message>
        <source>up to 18</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>jusqu’à 18 ans</translation>
    </message>
    <message>
        <source>children, young people, adults about a child</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants, jeunes, adultes au sujet d’un enfant</translation>
    </message>
    <message>
        <source>children and youth</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants et jeunes</translation>
    </message>
    <message>
        <source>children and young people up to 25</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants et jeunes jusqu’à 25 ans</translation>
    </message>
    <message>
        <source>up to 25</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>jusqu’à 25 ans</translation>
    </message>
    <message>
        <source>children and women</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants et femmes</translation>
    </message>
    <message>
        <source>women and children</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>femmes et enfants</translation>
    </message>
    <message>
        <source>children and teens</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants et ados</translation>
    </message>
    <message>
        <source>children and teenagers</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants et ados</translation>
    </message>
    <message>
        <source>children and parents</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants et parents</translation>
    </message>
    <message>
        <source>children, parents</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants, parents</translation>
    </message>
    <message>
        <source>children; parents</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants ; parents</translation>
    </message>
    <message>
        <source>anyone facing family or sexual violence</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>toute personne qui subit des violences familiales ou sexuelles</translation>
    </message>
    <message>
        <source>young people</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>jeunes</translation>
    </message>
    <message>
        <source>young people, parents</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>jeunes, parents</translation>
    </message>
    <message>
        <source>young people, parents, professionals</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>jeunes, parents, professionnels</translation>
    </message>
    <message>
        <source>children, teenagers, parents</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants, ados, parents</translation>
    </message>
    <message>
        <source>children, parents, teachers</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants, parents, enseignants</translation>
    </message>
    <message>
        <source>adults worried about a child</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>adultes inquiets pour un enfant</translation>
    </message>
    <message>
        <source>adults worried about a child, about someone&apos;s behaviour or their own</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>adultes inquiets pour un enfant, ou du comportement de quelqu’un ou du leur</translation>
    </message>
    <message>
        <source>anyone in crisis</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>toute personne en détresse</translation>
    </message>
    <message>
        <source>anyone worldwide who was under 18 in the image</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>dans le monde entier, toute personne qui avait moins de 18 ans sur l’image</translation>
    </message>
    <message>
        <source>adults 18+ in the image, worldwide</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>personnes de 18 ans ou plus sur l’image, dans le monde entier</translation>
    </message>
    <message>
        <source>adults 18+ in the UK</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>personnes de 18 ans ou plus au Royaume-Uni</translation>
    </message>
    <message>
        <source>children and adults, online grooming or abuse</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants et adultes, manipulation ou abus en ligne</translation>
    </message>
    <message>
        <source>anyone harmed online</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>toute personne à qui on a fait du mal en ligne</translation>
    </message>
    <message>
        <source>children facing violence</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants qui subissent des violences</translation>
    </message>
    <message>
        <source>anyone who found pictures or films of a child being hurt or without clothes</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>toute personne qui a vu des images ou des films d’un enfant à qui on fait du mal, ou sans vêtements</translation>
    </message>
    <message>
        <source>people who were harmed, families, professionals</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>personnes à qui on a fait du mal, familles, professionnels</translation>
    </message>
    <message>
        <source>women and children (Dubai)</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>femmes et enfants (Dubaï)</translation>
    </message>
    <message>
        <source>children and young people; adults worried about a child</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants et jeunes ; adultes inquiets pour un enfant</translation>
    </message>
    <message>
        <source>children and adolescents; anyone about a child&apos;s rights</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants et adolescents ; toute personne, au sujet des droits d’un enfant</translation>
    </message>
    <message>
        <source>grooming, sexual abuse of children</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>manipulation et abus sexuels d’enfants</translation>
    </message>
    <message>
        <source>ages 5-25</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>de 5 à 25 ans</translation>
    </message>
    <message>
        <source>anyone, grooming or exploitation</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>tout le monde, manipulation ou exploitation</translation>
    </message>
    <message>
        <source>people in Australia; children too</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>personnes en Australie ; enfants aussi</translation>
    </message>
    <message>
        <source>ages 8-24</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>de 8 à 24 ans</translation>
    </message>
    <message>
        <source>teenagers, online problems</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>ados, problèmes en ligne</translation>
    </message>
    <message>
        <source>anyone about a child&apos;s rights</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>toute personne, au sujet des droits d’un enfant</translation>
    </message>
    <message>
        <source>young people and families, online problems</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>jeunes et familles, problèmes en ligne</translation>
    </message>
    <message>
        <source>children, teens, young people</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants, ados, jeunes</translation>
    </message>
    <message>
        <source>young people worried about their own behaviour; prevention</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>jeunes inquiets de leur propre comportement ; prévention</translation>
    </message>
    <message>
        <source>children and students under 26</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants, élèves et étudiants de moins de 26 ans</translation>
    </message>
    <message>
        <source>children; anyone about a child at risk</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants ; toute personne, au sujet d’un enfant à protéger</translation>
    </message>
    <message>
        <source>children, families, teachers: online problems</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants, familles, enseignants : problèmes en ligne</translation>
    </message>
    <message>
        <source>children and families (Oromia)</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants et familles (Oromia)</translation>
    </message>
    <message>
        <source>children; anyone about a child in danger</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants ; toute personne, au sujet d’un enfant en danger</translation>
    </message>
    <message>
        <source>parents, teachers, adolescents</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>parents, enseignants, adolescents</translation>
    </message>
    <message>
        <source>children, teenagers, young adults</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants, ados, jeunes adultes</translation>
    </message>
    <message>
        <source>women and children facing violence</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>femmes et enfants qui subissent des violences</translation>
    </message>
    <message>
        <source>children, parents: harm online</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants, parents : quand on fait du mal en ligne</translation>
    </message>
    <message>
        <source>anyone; women and child section allows anonymous</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>tout le monde ; sans donner son nom pour les femmes et les enfants</translation>
    </message>
    <message>
        <source>children in danger; anyone reporting danger to a child</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants en danger ; toute personne qui signale un enfant en danger</translation>
    </message>
    <message>
        <source>anyone worried about a child; children</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>toute personne inquiète pour un enfant ; enfants</translation>
    </message>
    <message>
        <source>children, young people, women: online harm</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants, jeunes, femmes : quand on fait du mal en ligne</translation>
    </message>
    <message>
        <source>children, young people; parents</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants, jeunes ; parents</translation>
    </message>
    <message>
        <source>anyone, anonymous; threats, grooming, abuse material</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>tout le monde, sans donner son nom ; menaces, manipulation, contenus d’abus</translation>
    </message>
    <message>
        <source>anyone; child abuse and neglect</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>tout le monde ; enfants maltraités ou délaissés</translation>
    </message>
    <message>
        <source>ages 8-18</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>de 8 à 18 ans</translation>
    </message>
    <message>
        <source>anyone with online sexual abuse or image abuse</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>toute personne qui subit des abus sexuels ou des abus d’images en ligne</translation>
    </message>
    <message>
        <source>children and young people; adults about a child</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants et jeunes ; adultes, au sujet d’un enfant</translation>
    </message>
    <message>
        <source>anyone; images only</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>tout le monde ; images seulement</translation>
    </message>
    <message>
        <source>children without care or facing violence</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants sans soins ou qui subissent des violences</translation>
    </message>
    <message>
        <source>people harmed online; reporting illegal content</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>personnes à qui on a fait du mal en ligne ; signalement de contenus illégaux</translation>
    </message>
    <message>
        <source>primary-school children</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants de l’école primaire</translation>
    </message>
    <message>
        <source>children, young people, carers</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants, jeunes, personnes qui s’occupent d’eux</translation>
    </message>
    <message>
        <source>anyone, abuse and violence</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>tout le monde, abus et violences</translation>
    </message>
    <message>
        <source>children, women, families: neglect, abuse</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants, femmes, familles : abandon, abus</translation>
    </message>
    <message>
        <source>harmful content for children</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>contenus qui font du mal aux enfants</translation>
    </message>
    <message>
        <source>children and anyone facing violence</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants et toute personne qui subit des violences</translation>
    </message>
    <message>
        <source>children, teens, parents</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>enfants, ados, parents</translation>
    </message>
    <message>
        <source>LGBTQ+ young people</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>jeunes LGBTQ+</translation>
    </message>
    <message>
        <source>anyone; children too</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>tout le monde ; enfants aussi</translation>
    </message>
    <message>
        <source>adults worried about a child or about behaviour</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>adultes inquiets pour un enfant ou d’un comportement</translation>
    </message>
    <message>
        <source>young people who ran away or think of it; families</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>jeunes partis de chez eux ou qui y pensent ; familles</translation>
    </message>
    <message>
        <source>anyone about a child</source>
        <extracomment>Whom a helpline or another place to turn to is for, after “For: ”.</extracomment>
        <translation>toute personne, au sujet d’un enfant</translation>
    </message>
</context>
<context>
    <name>ForgottenPinPage</name>
    <message>
        <source>PIN forgotten</source>
        <extracomment>Title of the page about a PIN that nobody knows any more.</extracomment>
        <translation>Code oublié</translation>
    </message>
    <message>
        <source>Erase everything and the PIN</source>
        <extracomment>First step of erasing everything because the PIN is forgotten; a question follows.</extracomment>
        <translation>Tout effacer, et le code</translation>
    </message>
    <message>
        <source>Erase it all now, for ever</source>
        <extracomment>Last step of erasing everything because the PIN is forgotten.</extracomment>
        <translation>Tout effacer maintenant, pour toujours</translation>
    </message>
    <message>
        <source>Nobody can send you a new one</source>
        <extracomment>Heading of what can be done about a PIN that nobody knows any more.</extracomment>
        <translation>Personne ne peut en envoyer un autre</translation>
    </message>
    <message>
        <source>Pathlight sends nothing and knows nobody. So the only way on from here is to erase all that it keeps of learners on this computer. The PIN then goes, too.</source>
        <translation>Pathlight n’envoie rien et ne connaît personne. La seule façon de continuer ici est donc d’effacer tout ce qu’il garde des personnes qui apprennent sur cet ordinateur. Le code part avec.</translation>
    </message>
    <message>
        <source>Is there somebody else who knows the PIN? Then ask them first. Waiting costs nothing: learning and getting help work without it.</source>
        <translation>Quelqu’un d’autre connaît-il le code&#x202f;? Mieux vaut demander d’abord. Attendre ne coûte rien&#x202f;: apprendre et trouver de l’aide marchent sans lui.</translation>
    </message>
    <message>
        <source>What you would lose</source>
        <extracomment>Heading above what is lost when everything is erased.</extracomment>
        <translation>Ce qui serait perdu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln learner(s), with their pictures, their groups, their lanterns and their answers.</source>
        <extracomment>%Ln is how many learners are kept on this computer.</extracomment>
        <translation>
            <numerusform>%Ln personne, avec son image, son groupe, ses lanternes et ses réponses.</numerusform>
            <numerusform>%Ln personnes, avec leurs images, leurs groupes, leurs lanternes et leurs réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every backup that Pathlight has made of them. Nothing brings them back afterwards.</source>
        <translation>Toutes les copies de secours que Pathlight en a faites. Rien ne les fait revenir ensuite.</translation>
    </message>
    <message>
        <source>Files and sheets that somebody saved or printed stay where they are. A learner who was saved in a file can be taken in again.</source>
        <translation>Les fichiers et les feuilles enregistrés ou imprimés restent où ils sont. Une personne enregistrée dans un fichier peut être reprise.</translation>
    </message>
    <message>
        <source>Answer it to show that no small child is pressing here. Then everything is erased at once.</source>
        <extracomment>Below a multiplication that stands before erasing everything.</extracomment>
        <translation>La réponse montre qu’aucun petit enfant n’appuie ici. Ensuite, tout est effacé d’un coup.</translation>
    </message>
</context>
<context>
    <name>FoundDoor</name>
    <message>
        <source>No country is chosen yet. With yours, its numbers show here.</source>
        <extracomment>At the end of a row of questions that leads to the right help, where no country is known.</extracomment>
        <translation>Aucun pays n’est encore choisi. Une fois le pays choisi, ses numéros s’affichent ici.</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <extracomment>On a button: leads to the list of countries.</extracomment>
        <translation>Choisir le pays</translation>
    </message>
</context>
<context>
    <name>FoundLanterns</name>
    <message>
        <source>%1 of %2 found</source>
        <extracomment>For screen readers, in a question with several right answers: how many of them have been found.</extracomment>
        <translation>%1 sur %2 trouvés</translation>
    </message>
</context>
<context>
    <name>GroupAdminPage</name>
    <message>
        <source>A new group</source>
        <extracomment>Title of the page on which a class or family is added.</extracomment>
        <translation>Un nouveau groupe</translation>
    </message>
    <message>
        <source>A group</source>
        <extracomment>Title of the page on which a class or family is renamed or removed.</extracomment>
        <translation>Un groupe</translation>
    </message>
    <message>
        <source>Add the group</source>
        <extracomment>Adds a class or family.</extracomment>
        <translation>Ajouter le groupe</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <extracomment>Keeps what was changed of a class or family.</extracomment>
        <translation>Garder les changements</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <extracomment>Above the field for the name of a class or family.</extracomment>
        <translation>Comment s’appelle-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <extracomment>What a screen reader says for the field of the name of a class or family.</extracomment>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>A class</source>
        <extracomment>A kind of group.</extracomment>
        <translation>Une classe</translation>
    </message>
    <message>
        <source>A family</source>
        <extracomment>A kind of group.</extracomment>
        <translation>Une famille</translation>
    </message>
    <message>
        <source>Its learners stay, in no group. Do you want it?</source>
        <translation>Les personnes restent, dans aucun groupe. Est-ce bien voulu&#x202f;?</translation>
    </message>
    <message>
        <source>When a group is removed, its learners stay.</source>
        <translation>Quand un groupe est retiré, les personnes restent.</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <extracomment>Last step of removing a class or family.</extracomment>
        <translation>Le retirer maintenant</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <extracomment>First step of removing a class or family; it is asked once more.</extracomment>
        <translation>Retirer le groupe</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Instead of removing or erasing something.</extracomment>
        <translation>Le garder</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <source>Good to see you. Which picture is yours?</source>
        <extracomment>Glim, the firefly, on the page of a class or family, where one chooses who one is.</extracomment>
        <translation>Quel plaisir. Quelle image est la tienne&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody is in this group yet. A grown-up can put you here.</source>
        <extracomment>Glim, the firefly, on the page of a class or family without learners.</extracomment>
        <translation>Il n’y a encore personne dans ce groupe. Un adulte peut t’y mettre.</translation>
    </message>
</context>
<context>
    <name>GroupPicker</name>
    <message>
        <source>In no group</source>
        <extracomment>Among classes and families to choose from.</extracomment>
        <translation>Dans aucun groupe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln learner(s)</source>
        <extracomment>How many learn in a class or family.</extracomment>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GrownUpsPage</name>
    <message>
        <source>For grown-ups</source>
        <extracomment>Title of the menu for grown-ups.</extracomment>
        <translation>Pour les adultes</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>Heading above what concerns those who learn.</extracomment>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>What each learner finished</source>
        <extracomment>Leads to the page where grown-ups see what each learner has finished.</extracomment>
        <translation>Ce que chacun a terminé</translation>
    </message>
    <message>
        <source>And what to talk about next. Never what was answered.</source>
        <translation>Et de quoi parler ensuite. Jamais ce qui a été répondu.</translation>
    </message>
    <message>
        <source>What is offered</source>
        <extracomment>Leads to the page where grown-ups choose which modules, ages and languages there are.</extracomment>
        <translation>Ce qui est proposé</translation>
    </message>
    <message>
        <source>Modules, ages, languages, printing.</source>
        <translation>Modules, âges, langues, impression.</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>Heading above what protects the pages for grown-ups.</extracomment>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>What is kept</source>
        <extracomment>Leads to the page for grown-ups about what is kept of all learners.</extracomment>
        <translation>Ce qui est gardé</translation>
    </message>
    <message>
        <source>Move a learner, go back to a backup, erase everything.</source>
        <translation>Déplacer quelqu’un, revenir à une copie de secours, tout effacer.</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>Leads to the page on which the PIN is set, changed or removed.</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Whoever looks after this computer has chosen it.</source>
        <translation>Choisi par qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>It is set. Change it or remove it.</source>
        <translation>Il y en a un. On peut le changer ou l’enlever.</translation>
    </message>
    <message>
        <source>None is set. Until then a question opens these pages.</source>
        <translation>Il n’y en a pas. En attendant, une question ouvre ces pages.</translation>
    </message>
    <message>
        <source>Learners and groups</source>
        <extracomment>Leads to the page where grown-ups look after learners, classes and families.</extracomment>
        <translation>Personnes et groupes</translation>
    </message>
    <message>
        <source>Add, change or erase learners; classes and families.</source>
        <translation>Ajouter, changer ou effacer des personnes&#x202f;; classes et familles.</translation>
    </message>
    <message numerus="yes">
        <source>When nothing is touched for %Ln minute(s), these pages close by themselves.</source>
        <extracomment>At the end of the menu for grown-ups.</extracomment>
        <translation>
            <numerusform>Si rien n’est touché pendant %Ln minute, ces pages se ferment d’elles-mêmes.</numerusform>
            <numerusform>Si rien n’est touché pendant %Ln minutes, ces pages se ferment d’elles-mêmes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HappenedButtons</name>
    <message>
        <source>A child told me something</source>
        <extracomment>On the help page: leads a grown-up to what to do when a child has told.</extracomment>
        <translation>Un enfant m’a confié quelque chose</translation>
    </message>
    <message>
        <source>Something happened to me</source>
        <extracomment>On the help page: leads a child to what helps when something has happened.</extracomment>
        <translation>Il m’est arrivé quelque chose</translation>
    </message>
</context>
<context>
    <name>HearButton</name>
    <message>
        <source>Hear it</source>
        <extracomment>For screen readers, of a small speaker on something to choose: a voice says it.</extracomment>
        <translation>Écouter</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Get help</source>
        <extracomment>On every page: opens the page with helplines. Short.</extracomment>
        <translation>De l’aide</translation>
    </message>
</context>
<context>
    <name>HelpCodes</name>
    <message>
        <source>Point the camera of a phone at the code. The phone may keep what it opened in a list. Use a phone that is safe for you.</source>
        <translation>Il suffit de diriger l’appareil photo d’un téléphone vers le code. Le téléphone peut garder dans une liste ce qu’il a ouvert. Mieux vaut un téléphone sûr.</translation>
    </message>
</context>
<context>
    <name>HelpEntry</name>
    <message>
        <source>%1, in every country</source>
        <extracomment>Beside the kind of help: the place helps people in every country.</extracomment>
        <translation>%1, dans tous les pays</translation>
    </message>
    <message>
        <source>Put the code away</source>
        <extracomment>On a button beside a telephone number and a web address: puts it away again.</extracomment>
        <translation>Ranger le code</translation>
    </message>
    <message>
        <source>Carry this address to a phone</source>
        <extracomment>On a button: shows a square code that a phone reads with its camera.</extracomment>
        <translation>Emporter cette adresse sur un téléphone</translation>
    </message>
    <message>
        <source>Carry this number to a phone</source>
        <extracomment>On a button: shows a square code that a phone reads with its camera.</extracomment>
        <translation>Emporter ce numéro sur un téléphone</translation>
    </message>
    <message>
        <source>Carry this to a phone</source>
        <extracomment>On a button: shows square codes for a number and an address, that a phone reads with its camera.</extracomment>
        <translation>Emporter cela sur un téléphone</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a button says, %2 the name of a place to turn to. Said by a screen reader.</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>HelpNumber</name>
    <message>
        <source>Telephone: %1</source>
        <extracomment>Said by a screen reader; %1 is a telephone number, digit by digit.</extracomment>
        <translation>Téléphone&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>HelpOnPaper</name>
    <message>
        <source>On paper</source>
        <extracomment>Heading on the help page, above sheets that can be printed.</extracomment>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>You can copy a number by hand. Printing and saving are switched off by whoever looks after this computer.</source>
        <extracomment>On the help page, when an administrator lets nothing be printed.</extracomment>
        <translation>Un numéro peut se recopier à la main. L’impression et l’enregistrement sont désactivés par la personne qui s’occupe de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Everyone who helps</source>
        <extracomment>A kind of help, in the words of somebody who needs it.</extracomment>
        <translation>Toutes les aides</translation>
    </message>
    <message>
        <source>I am in danger now</source>
        <extracomment>A kind of help, in the words of a child who needs it: emergency numbers.</extracomment>
        <translation>Je suis en danger maintenant</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <extracomment>A kind of help, in the words of somebody who needs it: helplines.</extracomment>
        <translation>Parler à quelqu’un</translation>
    </message>
    <message>
        <source>Report pictures or films</source>
        <extracomment>A kind of help: hotlines that take reports of pictures or films of children being hurt or without clothes.</extracomment>
        <translation>Signaler des images ou des films</translation>
    </message>
    <message>
        <source>Take a picture down</source>
        <extracomment>A kind of help: services that take pictures off the internet.</extracomment>
        <translation>Faire retirer une image</translation>
    </message>
    <message>
        <source>Someone is missing</source>
        <extracomment>A kind of help: lines for missing children.</extracomment>
        <translation>Quelqu’un a disparu</translation>
    </message>
    <message>
        <source>For parents and carers</source>
        <extracomment>A kind of help: lines for parents.</extracomment>
        <translation>Pour les parents et proches</translation>
    </message>
    <message>
        <source>Go to the police</source>
        <extracomment>A kind of help.</extracomment>
        <translation>S’adresser à la police</translation>
    </message>
    <message>
        <source>Help to take pictures down exists. It may not find every copy.</source>
        <translation>Il existe de l’aide pour faire retirer des images. Elle ne trouve pas toujours toutes les copies.</translation>
    </message>
    <message>
        <source>Get help</source>
        <extracomment>Title of the page with helplines.</extracomment>
        <translation>De l’aide</translation>
    </message>
    <message>
        <source>It is not your fault. People are ready to listen.</source>
        <extracomment>The first words of the help page, to a child who may have been hurt.</extracomment>
        <translation>Ce n’est pas ta faute. Des personnes sont prêtes à t’écouter.</translation>
    </message>
    <message>
        <source>%1: change</source>
        <extracomment>On a button: the country whose helplines show. %1 is its name.</extracomment>
        <translation>%1&#xa0;: changer</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <extracomment>On a button: leads to the list of countries.</extracomment>
        <translation>Choisir le pays</translation>
    </message>
    <message>
        <source>Pathlight tells nobody that you opened this page, and keeps no note of it.</source>
        <translation>Pathlight ne dit à personne que cette page a été ouverte, et n’en garde aucune trace.</translation>
    </message>
    <message>
        <source>A report is not a call for help, and often not a complaint to the police. If someone is in danger now, call the emergency number. Do not save or send the pictures.</source>
        <translation>Un signalement n’est pas un appel à l’aide, et souvent pas une plainte à la police. Si quelqu’un est en danger maintenant, il faut appeler le numéro d’urgence. Les images ne doivent être ni enregistrées, ni envoyées.</translation>
    </message>
    <message>
        <source>A report is not a call for help. Do not save or send the pictures.</source>
        <extracomment>At each place in the list that takes reports of pictures or films.</extracomment>
        <translation>Un signalement n’est pas un appel à l’aide. Les images ne doivent être ni enregistrées, ni envoyées.</translation>
    </message>
    <message>
        <source>It is not your fault, and not the child&apos;s. People are ready to listen.</source>
        <extracomment>The first words of the help page, to a grown-up: to one who asks about a child, or was hurt as well.</extracomment>
        <translation>Ce n’est ni votre faute, ni celle de l’enfant. Des personnes sont prêtes à vous écouter.</translation>
    </message>
    <message>
        <source>Somebody is in danger now</source>
        <extracomment>A kind of help, in the words of a grown-up, who often asks for a child: emergency numbers.</extracomment>
        <translation>Quelqu’un est en danger maintenant</translation>
    </message>
    <message>
        <source>Leaving quickly</source>
        <extracomment>At the end of the help page: leads to the page about the door that hides the program at once.</extracomment>
        <translation>Partir vite</translation>
    </message>
    <message>
        <source>What the door at the top hides, and what it does not.</source>
        <translation>Ce que la porte en haut cache, et ce qu’elle ne cache pas.</translation>
    </message>
    <message>
        <source>When nobody should see this page</source>
        <extracomment>Heading at the end of the help page, above the way to the page about the door that hides the program.</extracomment>
        <translation>Quand personne ne doit voir cette page</translation>
    </message>
</context>
<context>
    <name>HomeHeader</name>
    <message>
        <source>%1. Somebody else?</source>
        <extracomment>What a screen reader says for the learner&apos;s face; %1 is a name. Pressing it leads to choosing somebody else.</extracomment>
        <translation>%1. Quelqu’un d’autre&#x202f;?</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <extracomment>On the home page; %1 is the learner&apos;s nickname or the name of their picture.</extracomment>
        <translation>Bonjour, %1</translation>
    </message>
    <message>
        <source>Next for you: %1</source>
        <extracomment>On the home page; %1 is the title of a module.</extracomment>
        <translation>La suite : %1</translation>
    </message>
    <message>
        <source>You have finished everything here. You can do any of it again.</source>
        <extracomment>On the home page.</extracomment>
        <translation>Tout est terminé ici. On peut tout refaire.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>The main action of the home page: opens the module that comes next.</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Hello</source>
        <extracomment>On the home page, where the learner has no name.</extracomment>
        <translation>Bonjour</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>My path</source>
        <extracomment>Title of the home page for ages 4 to 10: a path with lanterns.</extracomment>
        <translation>Mon chemin</translation>
    </message>
    <message>
        <source>Topics</source>
        <extracomment>Title of the home page for ages 11 to 17: cards grouped by theme.</extracomment>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Modules</source>
        <extracomment>Title of the home page for grown-ups: a list of modules.</extracomment>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>A button: leads to the settings.</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>A button: leads to the search.</extracomment>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message numerus="yes">
        <source>%Ln learner(s)</source>
        <extracomment>How many learners the program keeps on this computer.</extracomment>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln module(s) begun or finished</source>
        <extracomment>How many modules, begun or finished, the program keeps on this computer.</extracomment>
        <translation>
            <numerusform>%Ln module commencé ou terminé</numerusform>
            <numerusform>%Ln modules commencés ou terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <extracomment>How many answers the program keeps on this computer.</extracomment>
        <translation>
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>What is kept</source>
        <extracomment>Title of the page for grown-ups about what is kept of all learners.</extracomment>
        <translation>Ce qui est gardé</translation>
    </message>
    <message>
        <source>On this computer, and nowhere else</source>
        <extracomment>Heading above how many learners, modules and answers are kept.</extracomment>
        <translation>Sur cet ordinateur, et nulle part ailleurs</translation>
    </message>
    <message>
        <source>In this run nothing is written down. It is gone when you close Pathlight.</source>
        <translation>Cette fois, rien n’est écrit. Tout disparaît quand Pathlight se ferme.</translation>
    </message>
    <message>
        <source>Moving a learner</source>
        <extracomment>Heading above what moves one learner to another computer.</extracomment>
        <translation>Déplacer quelqu’un</translation>
    </message>
    <message>
        <source>Save a learner in a file</source>
        <extracomment>Leads to the page on which a learner is saved as a file.</extracomment>
        <translation>Enregistrer une personne dans un fichier</translation>
    </message>
    <message>
        <source>To carry on at another computer.</source>
        <translation>Pour continuer sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>Take in a learner from a file</source>
        <extracomment>Leads to the page on which a learner is taken in from a file.</extracomment>
        <translation>Reprendre une personne depuis un fichier</translation>
    </message>
    <message>
        <source>From a stick, or from your folders.</source>
        <translation>Depuis une clé, ou depuis un dossier.</translation>
    </message>
    <message>
        <source>All learners</source>
        <extracomment>Heading above backups and erasing.</extracomment>
        <translation>Toutes les personnes</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <extracomment>Leads to the page with the backups.</extracomment>
        <translation>Revenir à une copie de secours</translation>
    </message>
    <message>
        <source>If something was lost or erased by mistake.</source>
        <translation>Si quelque chose a été perdu ou effacé par erreur.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <extracomment>Leads to the page on which everything is erased.</extracomment>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>All learners and all backups, for ever.</source>
        <translation>Toutes les personnes et toutes les copies de secours, pour toujours.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <extracomment>A button with a globe: leads to the choice of the language.</extracomment>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <extracomment>Title of the page where the language is chosen.</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Hello, I am Glim. Which language shall we speak?</source>
        <extracomment>Glim, the firefly who speaks for the program, on the very first page.</extracomment>
        <translation>Bonjour, je suis Glim. Quelle langue allons-nous parler&#x202f;?</translation>
    </message>
    <message>
        <source>as on this computer</source>
        <extracomment>Below the language that the computer itself is set to.</extracomment>
        <translation>comme sur cet ordinateur</translation>
    </message>
    <message>
        <source>Which languages are here is set by whoever looks after this computer.</source>
        <extracomment>Above the languages, of which an administrator offers only some.</extracomment>
        <translation>Les langues proposées ici sont choisies par la personne qui s’occupe de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>LearnerButton</name>
    <message>
        <source>%1. Change who is learning.</source>
        <extracomment>For screen readers, the learner&apos;s picture on the home page; %1 is the learner&apos;s name.</extracomment>
        <translation>%1. Changer de personne.</translation>
    </message>
</context>
<context>
    <name>LearnerOverviewPage</name>
    <message>
        <source>To talk about next</source>
        <extracomment>Heading above sentences with which a grown-up may begin to talk with a child about a module.</extracomment>
        <translation>Pour en parler ensuite</translation>
    </message>
    <message>
        <source>When a module is finished, words to begin a talk about it stand here.</source>
        <translation>Quand un module est terminé, des mots pour commencer à en parler apparaissent ici.</translation>
    </message>
    <message>
        <source>Modules</source>
        <extracomment>Heading above the list of the modules that a learner has begun or finished.</extracomment>
        <translation>Modules</translation>
    </message>
    <message>
        <source>No module is begun yet.</source>
        <translation>Aucun module n’est encore commencé.</translation>
    </message>
    <message>
        <source>Finished on %1</source>
        <extracomment>When a learner finished a module; %1 is a date.</extracomment>
        <translation>Terminé le %1</translation>
    </message>
    <message>
        <source>Begun, last on %1</source>
        <extracomment>When a learner last did something in a module that is not finished; %1 is a date.</extracomment>
        <translation>Commencé, dernière fois le %1</translation>
    </message>
</context>
<context>
    <name>LearnerPage</name>
    <message>
        <source>Nickname</source>
        <extracomment>Above the field for a learner&apos;s nickname, for grown-ups.</extracomment>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>A nickname or a number, not the full name. It may stay empty.</source>
        <translation>Un surnom ou un numéro, pas le nom complet. Ce champ peut rester vide.</translation>
    </message>
    <message>
        <source>Nickname, may stay empty</source>
        <extracomment>What a screen reader says for the field of the learner&apos;s made-up name.</extracomment>
        <translation>Surnom, peut rester vide</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Above the age bands, for grown-ups.</extracomment>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Above the classes and families that a learner may be in.</extracomment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Above the pictures of which one stands for a learner.</extracomment>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>LearnersAdminHead</name>
    <message>
        <source>Add a class from a list</source>
        <extracomment>Leads to the page on which a teacher adds all learners of a class at once.</extracomment>
        <translation>Ajouter une classe à partir d’une liste</translation>
    </message>
    <message>
        <source>Add a group</source>
        <extracomment>Leads to the page on which a class or a family is added.</extracomment>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>A class or a family, with a page of its own.</source>
        <translation>Une classe ou une famille, avec sa propre page.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>Among classes and families, to show all learners.</extracomment>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Rename or remove “%1”</source>
        <extracomment>Leads to the page on which a class or family is renamed or removed; %1 is its name.</extracomment>
        <translation>Renommer ou retirer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Everybody who learns here</source>
        <extracomment>Heading above the list of all learners of this computer.</extracomment>
        <translation>Tous ceux qui apprennent ici</translation>
    </message>
    <message>
        <source>Nicknames or numbers, pasted or out of a file.</source>
        <translation>Des surnoms ou des numéros, collés ou tirés d’un fichier.</translation>
    </message>
</context>
<context>
    <name>LearnersAdminPage</name>
    <message>
        <source>Learners and groups</source>
        <extracomment>Title of the page where grown-ups look after learners, classes and families.</extracomment>
        <translation>Personnes et groupes</translation>
    </message>
    <message>
        <source>Learners</source>
        <extracomment>For screen readers: the list of learners, for grown-ups.</extracomment>
        <translation>Personnes qui apprennent</translation>
    </message>
</context>
<context>
    <name>LearnersPage</name>
    <message>
        <source>Who is learning?</source>
        <extracomment>Title of the page where one chooses who one is.</extracomment>
        <translation>Qui apprend&#x202f;?</translation>
    </message>
    <message>
        <source>Good to see you. Who is it today?</source>
        <extracomment>Glim, the firefly, on the page where one chooses who one is.</extracomment>
        <translation>Quel plaisir. Qui est là aujourd’hui ?</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <extracomment>Leads to the page that adds a learner.</extracomment>
        <translation>Quelqu’un de nouveau</translation>
    </message>
    <message>
        <source>For grown-ups</source>
        <extracomment>Leads to the pages for grown-ups.</extracomment>
        <translation>Pour les adultes</translation>
    </message>
</context>
<context>
    <name>LeaveButton</name>
    <message>
        <source>Leave quickly</source>
        <extracomment>On every page: at once puts something harmless in the place of the page. Short.</extracomment>
        <translation>Partir vite</translation>
    </message>
    <message>
        <source>A times tables quiz takes the place of this page. The key F2 does the same.</source>
        <extracomment>For screen readers, of the button that leaves quickly.</extracomment>
        <translation>Un jeu de tables de multiplication prend la place de cette page. La touche F2 fait de même.</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>Leaving quickly</source>
        <extracomment>Title of the page about the door that hides the program at once.</extracomment>
        <translation>Partir vite</translation>
    </message>
    <message>
        <source>When nobody should see this page</source>
        <extracomment>Heading above how to leave quickly.</extracomment>
        <translation>Quand personne ne doit voir cette page</translation>
    </message>
    <message>
        <source>Press the door at the top of any page, or the key F2, or the Shift key three times. At once a times tables quiz stands in this window, and the voice stops.</source>
        <translation>Appuyer sur la porte en haut de chaque page, sur la touche F2, ou trois fois sur la touche Maj. Aussitôt, un jeu de tables de multiplication s’affiche dans cette fenêtre, et la voix se tait.</translation>
    </message>
    <message>
        <source>Nothing is lost. When you come back, you are where you were.</source>
        <translation>Rien n’est perdu. Au retour, la même page est là.</translation>
    </message>
    <message>
        <source>What it does not hide</source>
        <extracomment>Heading above what leaving quickly cannot hide.</extracomment>
        <translation>Ce que cela ne cache pas</translation>
    </message>
    <message>
        <source>Other windows stay as they are.</source>
        <translation>Les autres fenêtres restent comme elles sont.</translation>
    </message>
    <message>
        <source>The computer&apos;s list of programs still names Pathlight. On some computers the bar at the edge of the screen does too.</source>
        <translation>La liste des programmes de l’ordinateur nomme toujours Pathlight. Sur certains ordinateurs, la barre au bord de l’écran aussi.</translation>
    </message>
    <message>
        <source>What Pathlight keeps stays in its file, and a sheet that was printed or saved stays where it is.</source>
        <translation>Ce que Pathlight garde reste dans son fichier, et une feuille imprimée ou enregistrée reste où elle est.</translation>
    </message>
    <message>
        <source>A camera, or a program that watches this computer, may have seen the page. If that could be, a phone or computer that nobody else reads is safer.</source>
        <translation>Une caméra, ou un programme qui surveille cet ordinateur, a pu voir la page. Si c’est possible, un téléphone ou un ordinateur que personne d’autre ne lit est plus sûr.</translation>
    </message>
    <message>
        <source>There is no browser history: Pathlight is not a browser and never goes online.</source>
        <translation>Il n’y a pas d’historique de navigation : Pathlight n’est pas un navigateur et ne va jamais en ligne.</translation>
    </message>
    <message>
        <source>Your way back</source>
        <extracomment>Heading above the choice of the picture that leads back after leaving quickly.</extracomment>
        <translation>Le chemin de retour</translation>
    </message>
    <message>
        <source>Below the quiz is a row of pictures. Press yours twice: %1.</source>
        <extracomment>%1 is the name of the picture, such as Star, which may stand in the middle of the sentence.</extracomment>
        <translation>Sous le jeu se trouve une rangée d’images. Il faut appuyer deux fois sur celle-ci : %1.</translation>
    </message>
    <message>
        <source>Choose a picture that you will remember. Whoever tries them all finds it, too.</source>
        <translation>Choisir une image facile à retenir. Qui les essaie toutes la trouve aussi.</translation>
    </message>
    <message>
        <source>If you forget it, close the window and start Pathlight again.</source>
        <translation>En cas d’oubli, il suffit de fermer la fenêtre et de relancer Pathlight.</translation>
    </message>
    <message>
        <source>Somebody who knows Pathlight may know the quiz, too.</source>
        <translation>Une personne qui connaît Pathlight connaît peut-être aussi ce jeu.</translation>
    </message>
    <message>
        <source>A sheet on its way to a printer is printed all the same. The list of prints may show for a while that Pathlight printed something.</source>
        <translation>Une feuille déjà envoyée à une imprimante s’imprime quand même. La liste des impressions peut montrer pendant un temps que Pathlight a imprimé quelque chose.</translation>
    </message>
</context>
<context>
    <name>LeftOutLines</name>
    <message numerus="yes">
        <source>%Ln line(s) are left out:</source>
        <extracomment>How many lines of a pasted list give no learner.</extracomment>
        <translation>
            <numerusform>%Ln ligne est laissée de côté&#xa0;:</numerusform>
            <numerusform>%Ln lignes sont laissées de côté&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %L1, “%2”: %3.</source>
        <extracomment>A line of a pasted list that gives no learner: %L1 is its number, %2 what stands there, %3 the reason.</extracomment>
        <translation>Ligne %L1, «&#xa0;%2&#xa0;»&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Line %L1: %2.</source>
        <extracomment>A line of a pasted list that gives no learner: %L1 is its number, %2 the reason.</extracomment>
        <translation>Ligne %L1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <extracomment>How many more lines of a pasted list give no learner, besides those that are shown.</extracomment>
        <translation>
            <numerusform>Et %Ln de plus.</numerusform>
            <numerusform>Et %Ln de plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListHome</name>
    <message>
        <source>Search the modules</source>
        <extracomment>The name of a search field, and the words in it while it is empty.</extracomment>
        <translation>Chercher dans les modules</translation>
    </message>
    <message>
        <source>Nothing found for these words. Try fewer or other ones.</source>
        <translation>Rien pour ces mots. Essayez-en moins, ou d’autres.</translation>
    </message>
</context>
<context>
    <name>LoginChooser</name>
    <message>
        <source>Come in with three pictures</source>
        <extracomment>A switch: the learner presses three pictures in their order to come in.</extracomment>
        <translation>Entrer avec trois images</translation>
    </message>
    <message>
        <source>So that nobody takes your place by mistake. It is not a lock: other people can find the pictures, too.</source>
        <translation>Pour que personne ne prenne ta place par erreur. Ce n’est pas un verrou&#xa0;: d’autres peuvent aussi trouver les images.</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Your three pictures</source>
        <extracomment>Title of the page where a learner presses three pictures to come in.</extracomment>
        <translation>Tes trois images</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>A button: empties the places for the three pictures.</extracomment>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <extracomment>To a learner who comes in; %1 is the nickname or the name of the picture.</extracomment>
        <translation>Bonjour, %1</translation>
    </message>
    <message>
        <source>Press your three pictures, one after the other.</source>
        <extracomment>To a learner who comes in.</extracomment>
        <translation>Appuie sur tes trois images, l’une après l’autre.</translation>
    </message>
    <message>
        <source>Try the three pictures again.</source>
        <extracomment>When the three pictures were not the right ones or not in their order.</extracomment>
        <translation>Essaie encore les trois images.</translation>
    </message>
    <message>
        <source>A grown-up can choose new pictures with you.</source>
        <extracomment>When the three pictures were wrong several times.</extracomment>
        <translation>Un adulte peut choisir de nouvelles images avec toi.</translation>
    </message>
    <message>
        <source>For grown-ups</source>
        <extracomment>Leads to the pages for grown-ups.</extracomment>
        <translation>Pour les adultes</translation>
    </message>
</context>
<context>
    <name>LoginPanel</name>
    <message>
        <source>Coming in with three pictures</source>
        <extracomment>Above the three pictures that a learner presses to come in.</extracomment>
        <translation>Entrer avec trois images</translation>
    </message>
    <message>
        <source>Three pictures are set. Nobody can look them up; new ones can be chosen.</source>
        <extracomment>Whether a learner comes in with three pictures.</extracomment>
        <translation>Trois images sont choisies. Personne ne peut les consulter&#x202f;; on peut en choisir de nouvelles.</translation>
    </message>
    <message>
        <source>None are set: a press on the face is enough.</source>
        <extracomment>Whether a learner comes in with three pictures.</extracomment>
        <translation>Aucune n’est choisie&#xa0;: il suffit d’appuyer sur le visage.</translation>
    </message>
    <message>
        <source>Keep these pictures</source>
        <extracomment>Keeps the three pictures that were chosen.</extracomment>
        <translation>Garder ces images</translation>
    </message>
    <message>
        <source>Remove the pictures</source>
        <extracomment>The learner comes in without pictures from now on.</extracomment>
        <translation>Retirer les images</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Pathlight</source>
        <extracomment>The window&apos;s title: the program&apos;s name, not translated in Latin scripts.</extracomment>
        <translation>Pathlight</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>That fits.</source>
        <extracomment>For screen readers, before the sentence that explains what was chosen, when it fits.</extracomment>
        <translation>Cela convient.</translation>
    </message>
    <message>
        <source>Have another look.</source>
        <extracomment>For screen readers, before the sentence that explains what was chosen, when another choice fits better.</extracomment>
        <translation>À regarder encore.</translation>
    </message>
    <message>
        <source>That helps.</source>
        <extracomment>For screen readers, before what happens next in a story, when the choice helps.</extracomment>
        <translation>Cela aide.</translation>
    </message>
    <message>
        <source>This way leads back.</source>
        <extracomment>For screen readers, before what happens next in a story, when the story will lead back to the choice.</extracomment>
        <translation>Ce chemin ramène en arrière.</translation>
    </message>
    <message>
        <source>One could stop here.</source>
        <extracomment>For screen readers, before the sentence that explains a message that the learner did not mark.</extracomment>
        <translation>On pouvait s’arrêter ici.</translation>
    </message>
</context>
<context>
    <name>MessageWindow</name>
    <message>
        <source>Close</source>
        <extracomment>Button in the window that says why the program cannot start.</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ModulePage</name>
    <message>
        <source>Back</source>
        <extracomment>In a module: to the step before.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>In a module: to the next step.</extracomment>
        <translation>Suite</translation>
    </message>
    <message>
        <source>All right</source>
        <extracomment>Below a notice: I have read it.</extracomment>
        <translation>D’accord</translation>
    </message>
</context>
<context>
    <name>ModuleRow</name>
    <message>
        <source>Trains: %1</source>
        <extracomment>What a module trains, in the list for grown-ups; %1 is a list such as &quot;stop and think, report in the app&quot;.</extracomment>
        <translation>Entraîne à&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>NewLearnerPage</name>
    <message>
        <source>Somebody new</source>
        <extracomment>Title of the page where a learner is added.</extracomment>
        <translation>Quelqu’un de nouveau</translation>
    </message>
    <message>
        <source>Choose a picture and an age first.</source>
        <extracomment>When a picture or an age is still to be chosen.</extracomment>
        <translation>Il faut d’abord une image et un âge.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Adds the learner and goes to the first page of learning.</extracomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Which picture would you like to be?</source>
        <extracomment>Glim, the firefly, to a child.</extracomment>
        <translation>Quelle image choisir ?</translation>
    </message>
    <message>
        <source>A nickname, if you like</source>
        <extracomment>Above the field for a learner&apos;s nickname.</extracomment>
        <translation>Un surnom, ou rien</translation>
    </message>
    <message>
        <source>Make one up. Do not use your real name. It stays on this computer.</source>
        <translation>Un nom inventé, pas le vrai. Il reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nickname, may stay empty</source>
        <extracomment>What a screen reader says for the field of the learner&apos;s made-up name.</extracomment>
        <translation>Surnom, peut rester vide</translation>
    </message>
    <message>
        <source>How old?</source>
        <extracomment>Above the age bands.</extracomment>
        <translation>Quel âge&#x202f;?</translation>
    </message>
    <message>
        <source>Choose your three pictures first, or switch them off.</source>
        <extracomment>When a learner wants to come in with three pictures and has not chosen all of them.</extracomment>
        <translation>Il faut d’abord choisir les trois images, ou les désactiver.</translation>
    </message>
</context>
<context>
    <name>NothingHere</name>
    <message>
        <source>There is nothing for this age yet.</source>
        <translation>Il n’y a encore rien pour cet âge.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>Leads to the page where one chooses who one is.</extracomment>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The page Get help works all the same. Somebody else may find their modules here.</source>
        <translation>La page d’aide fonctionne quand même. Une autre personne trouvera peut-être ses modules ici.</translation>
    </message>
</context>
<context>
    <name>OfferPage</name>
    <message>
        <source>What is offered</source>
        <extracomment>Title of the page where grown-ups choose which modules, ages and languages there are.</extracomment>
        <translation>Ce qui est proposé</translation>
    </message>
    <message>
        <source>The help page, its numbers and leaving quickly are always there, whatever is chosen here.</source>
        <translation>La page d’aide, ses numéros et la sortie rapide sont toujours là, quel que soit le choix fait ici.</translation>
    </message>
    <message>
        <source>Modules and their order</source>
        <extracomment>Leads to the list in which grown-ups switch modules on and off and put them in order.</extracomment>
        <translation>Les modules et leur ordre</translation>
    </message>
    <message>
        <source>With a grown-up</source>
        <extracomment>Heading above a switch: children do some modules with a grown-up beside them.</extracomment>
        <translation>Avec un adulte</translation>
    </message>
    <message>
        <source>Up to ten years, hard things together</source>
        <translation>Jusqu’à dix ans, les choses difficiles ensemble</translation>
    </message>
    <message>
        <source>A module about what may have happened to a child opens once a grown-up is there. It stays open from the help page.</source>
        <extracomment>Note on the switch above. The modules about hard things are those of which nothing is kept.</extracomment>
        <translation>Un module sur ce qui a pu arriver à un enfant s’ouvre quand un adulte est là. Depuis la page d’aide, il reste ouvert.</translation>
    </message>
    <message>
        <source>Ages for somebody new</source>
        <extracomment>Heading above the ages that somebody new may choose.</extracomment>
        <translation>Âges pour une nouvelle personne</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>Heading above the languages that can be chosen.</extracomment>
        <translation>Langues</translation>
    </message>
    <message>
        <source>In use now. To leave it out, first choose another one.</source>
        <extracomment>Note on the language that the program speaks now, which cannot be switched off.</extracomment>
        <translation>Utilisée en ce moment. Pour l’enlever, choisissez d’abord une autre langue.</translation>
    </message>
    <message>
        <source>On paper</source>
        <extracomment>Heading above the switch for printing.</extracomment>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Printing and saving of sheets</source>
        <translation>Imprimer et enregistrer des feuilles</translation>
    </message>
    <message>
        <source>Whether sheets are printed is set by whoever looks after this computer.</source>
        <translation>L’impression des feuilles est réglée par la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Heading above the country whose help is shown.</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Country of the help page</source>
        <extracomment>Leads to the choice of the country whose help is shown.</extracomment>
        <translation>Pays de la page d’aide</translation>
    </message>
    <message>
        <source>Your words to those who learn here</source>
        <extracomment>Heading above a field for a grown-up&apos;s own words to the class or the family.</extracomment>
        <translation>Vos mots à ceux qui apprennent ici</translation>
    </message>
    <message>
        <source>They stand where everybody chooses who they are. For example: today we do the module about passwords. Please write no names and no addresses.</source>
        <translation>Ils apparaissent là où chacun choisit qui il est. Par exemple : aujourd’hui, nous faisons le module sur les mots de passe. N’écrivez ni noms ni adresses.</translation>
    </message>
    <message>
        <source>Your words</source>
        <extracomment>Name of a field for a grown-up&apos;s own words, and what stands in it while it is empty.</extracomment>
        <translation>Vos mots</translation>
    </message>
</context>
<context>
    <name>OfferedChoices</name>
    <message>
        <source>Which ones there are is set by whoever looks after this computer.</source>
        <translation>Ce choix est réglé par la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>The last one stays.</source>
        <extracomment>Note on the only thing left in a list, which cannot be switched off.</extracomment>
        <translation>Le dernier choix reste.</translation>
    </message>
</context>
<context>
    <name>OfferedModuleRow</name>
    <message>
        <source>%1 Nothing of it is kept.</source>
        <extracomment>Note on a module about hard things. %1 is what the module is about.</extracomment>
        <translation>%1 Rien n’en est gardé.</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <extracomment>A button that moves a module to an earlier place; %1 is the module&apos;s title.</extracomment>
        <translation>Plus tôt : %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <extracomment>A button that moves a module to a later place; %1 is the module&apos;s title.</extracomment>
        <translation>Plus tard : %1</translation>
    </message>
</context>
<context>
    <name>OfferedModulesPage</name>
    <message>
        <source>Modules and their order</source>
        <extracomment>Title of the page where grown-ups switch modules on and off and put them in order.</extracomment>
        <translation>Les modules et leur ordre</translation>
    </message>
    <message>
        <source>Which modules there are is set by whoever looks after this computer. The order is yours.</source>
        <translation>La personne qui s’occupe de cet ordinateur a réglé quels modules il y a. L’ordre est à vous.</translation>
    </message>
    <message>
        <source>What is switched off is in no list. What somebody has finished stays finished.</source>
        <translation>Ce qui est désactivé n’est dans aucune liste. Ce que quelqu’un a terminé reste terminé.</translation>
    </message>
    <message>
        <source>There is no module for this age.</source>
        <translation>Il n’y a pas de module pour cet âge.</translation>
    </message>
</context>
<context>
    <name>OpeningHours</name>
    <message>
        <source>; </source>
        <extracomment>Between the times of some days and those of others.</extracomment>
        <translation> ; </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 are days of the week, %2 the times of the day at which a helpline answers.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>on working days</source>
        <translation>les jours ouvrables</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From one day of the week to another.</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>jour et nuit</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>A time of the day at which a helpline begins to answer.</extracomment>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>From one time of the day to another.</extracomment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>Open day and night, every day.</source>
        <translation>Ouvert jour et nuit, tous les jours.</translation>
    </message>
    <message>
        <source>Open day and night in most regions.</source>
        <translation>Ouvert jour et nuit dans la plupart des régions.</translation>
    </message>
    <message>
        <source>Open always, on its website.</source>
        <translation>Toujours ouvert, sur son site.</translation>
    </message>
    <message>
        <source>When it is open, its website says.</source>
        <translation>Les horaires sont sur son site.</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>%1 is when a helpline is open: days and times, or the words of the directory.</extracomment>
        <translation>Horaires&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <source>You looked at this one before.</source>
        <extracomment>For screen readers, of a choice in a story: the learner took this way before.</extracomment>
        <translation>Choix déjà regardé.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>What each learner finished</source>
        <extracomment>Title of the page where grown-ups see what each learner has finished.</extracomment>
        <translation>Ce que chacun a terminé</translation>
    </message>
    <message>
        <source>Answers are not shown to anybody. Of the help page and of modules about hard things nothing is kept, so nothing of them is here.</source>
        <translation>Les réponses ne sont montrées à personne. De la page d’aide et des modules sur les choses difficiles, rien n’est gardé : rien n’en est donc ici.</translation>
    </message>
    <message>
        <source>Nobody learns here yet.</source>
        <translation>Personne n’apprend encore ici.</translation>
    </message>
    <message>
        <source>Learners</source>
        <extracomment>For screen readers: the list of learners, each with how many modules they finished.</extracomment>
        <translation>Personnes qui apprennent</translation>
    </message>
</context>
<context>
    <name>OverviewRow</name>
    <message numerus="yes">
        <source>%Ln module(s) finished</source>
        <extracomment>How many modules a learner has finished, and how many they are in.</extracomment>
        <translation>
            <numerusform>%Ln module terminé</numerusform>
            <numerusform>%Ln modules terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln begun</source>
        <translation>
            <numerusform>%Ln commencé</numerusform>
            <numerusform>%Ln commencés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>The numbers are those of this country: %1.</source>
        <extracomment>On the page of a sheet to print. %1 is the name of a country.</extracomment>
        <translation>Les numéros sont ceux de ce pays&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No country is chosen yet. Go back and choose yours first, so that its numbers are on the sheet.</source>
        <translation>Aucun pays n’est encore choisi. Mieux vaut revenir en arrière et choisir d’abord le pays, pour que ses numéros soient sur la feuille.</translation>
    </message>
    <message>
        <source>Pathlight keeps no note of this page, and writes nothing before you ask for it here.</source>
        <translation>Pathlight ne garde aucune trace de cette page et n’écrit rien sans qu’on le demande ici.</translation>
    </message>
    <message>
        <source>You can have this on paper.</source>
        <extracomment>Above the buttons that save or print a sheet with help.</extracomment>
        <translation>Il est possible d’avoir cette feuille sur papier.</translation>
    </message>
    <message>
        <source>It is not the child&apos;s fault.</source>
        <extracomment>On the page of a sheet to print, to a grown-up.</extracomment>
        <translation>Ce n’est pas la faute de l’enfant.</translation>
    </message>
    <message>
        <source>It is not your fault.</source>
        <extracomment>On the page of a sheet to print, to a child.</extracomment>
        <translation>Ce n’est pas ta faute.</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>A card for the pocket</source>
        <extracomment>A sheet to print: small cards with telephone numbers, to cut out.</extracomment>
        <translation>Une carte pour la poche</translation>
    </message>
    <message>
        <source>The first ten minutes</source>
        <extracomment>A sheet to print: what to do at once when somebody threatens a child online.</extracomment>
        <translation>Les dix premières minutes</translation>
    </message>
    <message>
        <source>A list for a report</source>
        <extracomment>A sheet to print: a form for what happened.</extracomment>
        <translation>Une liste pour un signalement</translation>
    </message>
    <message>
        <source>Numbers to call, and five people you can tell.</source>
        <translation>Des numéros à appeler, et cinq personnes à qui parler.</translation>
    </message>
    <message>
        <source>Five steps, in their order.</source>
        <translation>Cinq étapes, dans l’ordre.</translation>
    </message>
    <message>
        <source>Addresses, names and dates. Never pictures.</source>
        <translation>Des adresses, des noms et des dates. Jamais d’images.</translation>
    </message>
    <message>
        <source>What to do at once when there are threats online, or somebody has a picture: five steps in their order, and numbers to call. The words fit the age of who is learning here.</source>
        <translation>Que faire tout de suite s’il y a des menaces en ligne, ou si quelqu’un a une image&#xa0;: cinq étapes dans l’ordre, et des numéros à appeler. Les mots vont avec l’âge de la personne qui apprend ici.</translation>
    </message>
    <message>
        <source>A form to fill in by hand: addresses, the names that were used, dates, what happened, and who was told. It never holds pictures, and says so.</source>
        <translation>Une feuille à remplir à la main&#xa0;: les adresses, les noms utilisés, les dates, ce qui s’est passé et à qui on l’a dit. Elle ne contient jamais d’images, et elle le dit.</translation>
    </message>
    <message>
        <source>Two small cards to cut out, fold and carry along. On one side are numbers to call. On the other side are five people you can tell, such as a parent or a teacher: those of the plan you made in Pathlight, or empty lines. You write their names by hand.</source>
        <translation>Deux petites cartes à découper, à plier et à emporter. D’un côté, des numéros à appeler. De l’autre, cinq personnes à qui parler, comme un parent ou un prof : celles du plan fait dans Pathlight, ou des lignes vides. Leurs noms s’écrivent à la main.</translation>
    </message>
</context>
<context>
    <name>PassphraseActivity</name>
    <message>
        <source>Your phrase so far: %1</source>
        <extracomment>For screen readers; %1 is the passphrase as built so far.</extracomment>
        <translation>Ta phrase pour l’instant : %1</translation>
    </message>
    <message>
        <source>Your phrase is still empty.</source>
        <extracomment>For screen readers, of the passphrase before a word is chosen.</extracomment>
        <translation>Ta phrase est encore vide.</translation>
    </message>
    <message>
        <source>Words: %L1 of at least %L2. Letters: %L3 of at least %L4.</source>
        <extracomment>How far a passphrase is: %1 of at least %2 words, %3 of at least %4 letters.</extracomment>
        <translation>Mots : %L1 sur au moins %L2. Lettres : %L3 sur au moins %L4.</translation>
    </message>
    <message>
        <source>Six words are the most here. Take one away to try another.</source>
        <extracomment>Shown when the passphrase holds as many words as it can.</extracomment>
        <translation>Ici, six mots au plus. Retires-en un pour en essayer un autre.</translation>
    </message>
    <message>
        <source>Take the last word away</source>
        <extracomment>Takes the word added last out of the passphrase.</extracomment>
        <translation>Retirer le dernier mot</translation>
    </message>
</context>
<context>
    <name>PathArrow</name>
    <message>
        <source>Further along the path</source>
        <extracomment>A button on the path of modules: shows those that come later.</extracomment>
        <translation>Plus loin sur le chemin</translation>
    </message>
    <message>
        <source>Back along the path</source>
        <extracomment>A button on the path of modules: shows those that come before.</extracomment>
        <translation>En arrière sur le chemin</translation>
    </message>
</context>
<context>
    <name>PathHome</name>
    <message>
        <source>There is nothing on your path in this language yet.</source>
        <extracomment>Glim on a home page without modules.</extracomment>
        <translation>Il n’y a encore rien sur ton chemin dans cette langue.</translation>
    </message>
    <message>
        <source>Every lantern is lit. Choose one to walk there again.</source>
        <extracomment>Glim on the home page, when every module is finished.</extracomment>
        <translation>Toutes les lanternes sont allumées. Choisis-en une pour y retourner.</translation>
    </message>
    <message>
        <source>Hello. Next on your path:</source>
        <extracomment>Glim on the home page, before the title of the next module.</extracomment>
        <translation>Bonjour. La suite de ton chemin&#xa0;:</translation>
    </message>
    <message>
        <source>Hello, %1. Next on your path:</source>
        <extracomment>Glim on the home page, before the title of the next module; %1 is the learner&apos;s name.</extracomment>
        <translation>Bonjour, %1. La suite de ton chemin&#xa0;:</translation>
    </message>
</context>
<context>
    <name>PathLantern</name>
    <message>
        <source>%1. Finished, its lantern is lit.</source>
        <extracomment>For screen readers, a lantern on the path whose module is finished; %1 is the module&apos;s title.</extracomment>
        <translation>%1. Terminé, sa lanterne est allumée.</translation>
    </message>
    <message>
        <source>%1. Next on your path.</source>
        <extracomment>For screen readers, the lantern on the path to go to next; %1 is the module&apos;s title.</extracomment>
        <translation>%1. C’est la suite de ton chemin.</translation>
    </message>
</context>
<context>
    <name>PathSteps</name>
    <message>
        <source>%1 Your answer: %2</source>
        <extracomment>For screen readers: a question (%1) and the answer that was given (%2).</extracomment>
        <translation>%1 Réponse : %2</translation>
    </message>
</context>
<context>
    <name>PathTrail</name>
    <message>
        <source>Your path</source>
        <extracomment>For screen readers: the lanterns on the path, one for each module.</extracomment>
        <translation>Ton chemin</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Star</source>
        <extracomment>A small picture to choose.</extracomment>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Boat</source>
        <extracomment>A small picture to choose.</extracomment>
        <translation>Bateau</translation>
    </message>
    <message>
        <source>Fish</source>
        <extracomment>A small picture to choose.</extracomment>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>Tree</source>
        <extracomment>A small picture to choose.</extracomment>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Cup</source>
        <extracomment>A small picture to choose.</extracomment>
        <translation>Tasse</translation>
    </message>
    <message>
        <source>Kite</source>
        <extracomment>A small picture to choose.</extracomment>
        <translation>Cerf-volant</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>A small picture to choose.</extracomment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Flower</source>
        <extracomment>A small picture to choose.</extracomment>
        <translation>Fleur</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase the last digit</source>
        <extracomment>On a pad of digits, for screen readers: takes the last digit away.</extracomment>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>On a pad of digits, for screen readers: the PIN is complete.</extracomment>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>PIN</source>
        <extracomment>Title of the page on which the PIN is set, changed or removed.</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <extracomment>Takes the PIN away, so that a question opens the pages for grown-ups.</extracomment>
        <translation>Enlever le code</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <extracomment>Puts another PIN in the place of the one that is set.</extracomment>
        <translation>Changer le code</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <extracomment>Sets a PIN where there was none.</extracomment>
        <translation>Choisir ce code</translation>
    </message>
    <message>
        <source>Chosen for this computer</source>
        <extracomment>Heading on the page about the PIN where an administrator has chosen it.</extracomment>
        <translation>Choisi pour cet ordinateur</translation>
    </message>
    <message>
        <source>Whoever looks after this computer has chosen the PIN. It can only be changed there.</source>
        <translation>Le code a été choisi par qui s’occupe de cet ordinateur. Il ne peut être changé que là-bas.</translation>
    </message>
    <message>
        <source>The PIN until now</source>
        <extracomment>Above the field for the PIN that is set at present.</extracomment>
        <translation>Le code jusqu’à maintenant</translation>
    </message>
    <message>
        <source>The new PIN, 4 to 12 digits</source>
        <extracomment>Above the field for a new PIN.</extracomment>
        <translation>Le nouveau code, 4 à 12 chiffres</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <extracomment>Above the field in which a new PIN is typed a second time.</extracomment>
        <translation>Le nouveau code encore une fois</translation>
    </message>
    <message>
        <source>What the PIN does, and what it does not</source>
        <extracomment>Heading above what a PIN protects and what it does not.</extracomment>
        <translation>Ce que fait le code, et ce qu’il ne fait pas</translation>
    </message>
    <message>
        <source>It keeps children out of the pages for grown-ups. Getting help and leaving quickly stay open to everybody.</source>
        <translation>Il garde les enfants hors des pages pour les adultes. Trouver de l’aide et partir vite restent ouverts à tout le monde.</translation>
    </message>
    <message>
        <source>It does not lock the file in which Pathlight keeps everything. Whoever may open that file on this computer can read it.</source>
        <translation>Il ne ferme pas à clé le fichier où Pathlight garde tout. Qui peut ouvrir ce fichier sur cet ordinateur peut le lire.</translation>
    </message>
    <message>
        <source>Nobody can send you a new one. If it is forgotten, all that helps is to erase what Pathlight keeps of every learner here. Write it down where no child looks.</source>
        <translation>Personne ne peut en envoyer un autre. S’il est oublié, il ne reste qu’à effacer ce que Pathlight garde de chaque personne ici. Mieux vaut le noter là où aucun enfant ne regarde.</translation>
    </message>
</context>
<context>
    <name>PlanActivity</name>
    <message>
        <source>%L1 of %L2 chosen.</source>
        <extracomment>For screen readers: how many safe people have been chosen, of how many that are asked for.</extracomment>
        <translation>%L1 sur %L2 : c’est choisi.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>At home or in the family</source>
        <extracomment>Above the people in a child&apos;s own home, among those to choose safe people from.</extracomment>
        <translation>À la maison ou dans la famille</translation>
    </message>
    <message>
        <source>From outside the home</source>
        <extracomment>Above the people who do not live with the child, among those to choose safe people from.</extracomment>
        <translation>En dehors de la maison</translation>
    </message>
</context>
<context>
    <name>PlingBubble</name>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: a message in a messenger; %1 is who writes it, %2 what.</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>PrintBar</name>
    <message>
        <source>You can have this on paper. Names are written there by hand.</source>
        <extracomment>Above the buttons that save or print what the page shows.</extracomment>
        <translation>Il est possible d’avoir cette page sur papier. Les noms s’y écrivent à la main.</translation>
    </message>
    <message>
        <source>A saved file stays on this computer until somebody deletes it.</source>
        <extracomment>Before a sheet of a sensitive module is saved.</extracomment>
        <translation>Un fichier enregistré reste sur cet ordinateur jusqu’à ce que quelqu’un l’efface.</translation>
    </message>
    <message>
        <source>Print on %1</source>
        <extracomment>Prints what the page shows. %1 is the name of a printer.</extracomment>
        <translation>Imprimer sur %1</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Prints what the page shows.</extracomment>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Another printer</source>
        <extracomment>Shows the list of printers.</extracomment>
        <translation>Une autre imprimante</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>Saves what the page shows as a file in the user&apos;s folder for documents.</extracomment>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Printers</source>
        <extracomment>Heading of a list of printers, for screen readers.</extracomment>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>A saved file stays on this computer until somebody deletes it. A page in the printer can be seen by whoever comes by. The list of prints may show for a while that this program printed something.</source>
        <extracomment>Before a sheet of a sensitive module is saved or printed.</extracomment>
        <translation>Un fichier enregistré reste sur cet ordinateur jusqu’à ce que quelqu’un l’efface. Une page dans l’imprimante peut être vue par toute personne qui passe. La liste des impressions peut montrer pendant un temps que ce programme a imprimé quelque chose.</translation>
    </message>
    <message>
        <source>You can copy this by hand. Printing and saving are switched off by whoever looks after this computer.</source>
        <extracomment>In the place of the buttons that print and save what the page shows.</extracomment>
        <translation>Ceci peut se recopier à la main. L’impression et l’enregistrement sont désactivés par la personne qui s’occupe de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message numerus="yes">
        <source>%Ln learner(s)</source>
        <extracomment>How many learners the program keeps on this computer.</extracomment>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln module(s) begun or finished</source>
        <extracomment>How many modules, begun or finished, the program keeps on this computer.</extracomment>
        <translation>
            <numerusform>%Ln module commencé ou terminé</numerusform>
            <numerusform>%Ln modules commencés ou terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <extracomment>How many answers the program keeps on this computer.</extracomment>
        <translation>
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>What Pathlight keeps</source>
        <extracomment>Title of the page about what the program keeps.</extracomment>
        <translation>Ce que Pathlight garde</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <extracomment>The most important sentence about privacy.</extracomment>
        <translation>Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <extracomment>Heading above what the program keeps.</extracomment>
        <translation>Ce qui est gardé</translation>
    </message>
    <message>
        <source>Kept at this moment:</source>
        <extracomment>Before the numbers of learners, modules and answers that are kept.</extracomment>
        <translation>Gardé en ce moment&#xa0;:</translation>
    </message>
    <message>
        <source>What is never kept</source>
        <extracomment>Heading above what the program never keeps.</extracomment>
        <translation>Ce qui n’est jamais gardé</translation>
    </message>
    <message>
        <source>Where it is</source>
        <extracomment>Heading above the place of the file.</extracomment>
        <translation>Où cela se trouve</translation>
    </message>
    <message>
        <source>At present nothing is written down. It is gone when you close Pathlight.</source>
        <translation>En ce moment, rien n’est enregistré. Tout disparaît quand on ferme Pathlight.</translation>
    </message>
    <message>
        <source>In one file on this computer. Whoever may open that file can read it:</source>
        <translation>Dans un seul fichier de cet ordinateur. Toute personne qui peut ouvrir ce fichier peut le lire&#xa0;:</translation>
    </message>
    <message>
        <source>How to erase it</source>
        <extracomment>Heading above how what is kept can be erased.</extracomment>
        <translation>Comment l’effacer</translation>
    </message>
</context>
<context>
    <name>PrivacyWords</name>
    <message>
        <source>Your picture, your made-up name, and how old you are.</source>
        <extracomment>To a child of 4 to 10.</extracomment>
        <translation>Ton image, ton nom inventé et ton âge.</translation>
    </message>
    <message>
        <source>What you chose on your path, and which lanterns are lit.</source>
        <extracomment>To a child of 4 to 10.</extracomment>
        <translation>Ce que tu as choisi sur ton chemin, et les lanternes allumées.</translation>
    </message>
    <message>
        <source>The settings, and the country you chose for help.</source>
        <extracomment>To somebody of 11 to 17.</extracomment>
        <translation>Les réglages, et le pays que tu as choisi pour l’aide.</translation>
    </message>
    <message>
        <source>Pathlight does not know your real name or where you live.</source>
        <extracomment>To a child of 4 to 10.</extracomment>
        <translation>Pathlight ne connaît ni ton vrai nom ni l’endroit où tu habites.</translation>
    </message>
    <message>
        <source>Pathlight cannot see you or hear you.</source>
        <extracomment>To a child of 4 to 10.</extracomment>
        <translation>Pathlight ne peut ni te voir ni t’entendre.</translation>
    </message>
    <message>
        <source>Pathlight tells nobody when you open the page Get help.</source>
        <extracomment>To a child of 4 to 10.</extracomment>
        <translation>Pathlight ne dit à personne quand tu ouvres la page d’aide.</translation>
    </message>
    <message>
        <source>Real names, addresses, birthdays, photographs, sound: Pathlight does not ask for them.</source>
        <translation>Vrais noms, adresses, dates de naissance, photos, sons&#xa0;: Pathlight ne les demande pas.</translation>
    </message>
    <message>
        <source>That somebody opened the help page, or what somebody searched for.</source>
        <translation>Que quelqu’un a ouvert la page d’aide, ou ce que quelqu’un a cherché.</translation>
    </message>
    <message>
        <source>Nothing is sent. Pathlight has no account, no advertising, and does not use the internet.</source>
        <translation>Rien n’est envoyé. Pathlight n’a ni compte ni publicité, et n’utilise pas internet.</translation>
    </message>
    <message>
        <source>Copies that you have made yourself, such as a backup of this computer, stay until you delete them.</source>
        <translation>Les copies que vous avez faites vous-même, comme une sauvegarde de cet ordinateur, restent jusqu’à ce que vous les supprimiez.</translation>
    </message>
    <message>
        <source>If the computer belongs to somebody else, ask a grown-up you trust to do it.</source>
        <translation>Si l’ordinateur est à quelqu’un d’autre, demande à un adulte en qui tu as confiance de le faire.</translation>
    </message>
    <message>
        <source>The settings: language, text size, colours, letters, movement, reading aloud, and the country for help.</source>
        <extracomment>To a parent or teacher.</extracomment>
        <translation>Les réglages : langue, taille du texte, couleurs, lettres, mouvement, lecture à voix haute et pays pour l’aide.</translation>
    </message>
    <message>
        <source>The day on which a lantern was lit.</source>
        <extracomment>To a child of 4 to 10: the day on which a module was finished, so that some questions come back later.</extracomment>
        <translation>Le jour où une lanterne s’est allumée.</translation>
    </message>
    <message>
        <source>Of each module: how far the learner is, when it was first finished, each answer, and when it was given.</source>
        <extracomment>To a parent or teacher.</extracomment>
        <translation>De chaque module&#xa0;: l’avancement, la date où il a été terminé la première fois, chaque réponse et sa date.</translation>
    </message>
    <message>
        <source>Of each look back: which situations were shown, each answer, and when it was given.</source>
        <extracomment>To a parent or teacher, about the three situations that are offered some weeks after a module.</extracomment>
        <translation>De chaque regard en arrière&#xa0;: les situations montrées, chaque réponse et sa date.</translation>
    </message>
    <message>
        <source>How far you are in each module, when you first finished it, your answers, and when you gave them.</source>
        <extracomment>To somebody of 11 to 17.</extracomment>
        <translation>Ton avancement dans chaque module, le jour où tu l’as terminé la première fois, tes réponses et leur date.</translation>
    </message>
    <message>
        <source>When you look back some weeks later: which situations you saw, and your answers.</source>
        <extracomment>To somebody of 11 to 17, about the three situations that are offered some weeks after a module.</extracomment>
        <translation>Quand tu y reviens quelques semaines plus tard&#xa0;: les situations que tu as vues, et tes réponses.</translation>
    </message>
    <message>
        <source>What somebody does in a module that says it keeps nothing.</source>
        <extracomment>Modules for people to whom something bad may have happened keep nothing, and say so on their first page.</extracomment>
        <translation>Ce que quelqu’un fait dans un module qui dit ne rien garder.</translation>
    </message>
    <message>
        <source>The PIN for grown-ups, if one is set: scrambled, so that it cannot simply be read.</source>
        <extracomment>To a parent or teacher.</extracomment>
        <translation>Le code pour les adultes, s’il y en a un&#x202f;: brouillé, pour qu’on ne puisse pas simplement le lire.</translation>
    </message>
    <message>
        <source>Do you want it gone? Ask a grown-up you trust. A grown-up can erase it.</source>
        <extracomment>To a child of 4 to 10.</extracomment>
        <translation>Tu veux que cela disparaisse&#x202f;? Demande à un adulte en qui tu as confiance. Un adulte peut l’effacer.</translation>
    </message>
    <message>
        <source>The settings lead to pages for grown-ups. There a grown-up can erase everything at once.</source>
        <translation>Les réglages mènent à des pages pour les adultes. Là, un adulte peut tout effacer d’un coup.</translation>
    </message>
    <message>
        <source>Or close Pathlight, then delete the file above, those beside it whose names begin in the same way, and the folder “backups” there. This erases every learner on this computer.</source>
        <translation>Ou bien fermer Pathlight, puis supprimer le fichier ci-dessus, ceux d’à côté dont le nom commence de la même façon, et le dossier «&#x202f;backups&#x202f;» au même endroit. Cela efface toutes les personnes de cet ordinateur.</translation>
    </message>
    <message>
        <source>Your three pictures to come in, and your class, if you have them.</source>
        <extracomment>To a child of 4 to 10: what a child may have chosen instead of a password, and the class or family the child is in.</extracomment>
        <translation>Tes trois images pour entrer et ta classe, si tu en as.</translation>
    </message>
    <message>
        <source>Of each learner: the picture, the nickname, the age band, the group, the three pictures to come in with, and when the learner was added.</source>
        <extracomment>To a parent or teacher.</extracomment>
        <translation>De chaque personne&#xa0;: l’image, le surnom, la tranche d’âge, le groupe, les trois images pour entrer et la date d’ajout.</translation>
    </message>
    <message>
        <source>Your picture, your nickname, your age band, and if you have them your group and your three pictures.</source>
        <extracomment>To somebody of 11 to 17.</extracomment>
        <translation>Ton image, ton surnom, ta tranche d’âge et, si tu en as, ton groupe et tes trois images.</translation>
    </message>
</context>
<context>
    <name>ProgramNotice</name>
    <message>
        <source>All right</source>
        <extracomment>Below a notice: I have read it.</extracomment>
        <translation>D’accord</translation>
    </message>
</context>
<context>
    <name>ProgressDots</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Said by screen readers for the row of dots: which step of the module this is.</extracomment>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>How much is %1 × %2?</source>
        <extracomment>A question for grown-ups: %1 and %2 are numbers to multiply.</extracomment>
        <translation>Combien font %1 × %2&#x202f;?</translation>
    </message>
    <message>
        <source>Your answer to %1 × %2</source>
        <extracomment>For screen readers: the field for the answer to a multiplication; %1 and %2 are its numbers.</extracomment>
        <translation>Réponse à %1 × %2</translation>
    </message>
</context>
<context>
    <name>QuizAnswer</name>
    <message>
        <source>%L1</source>
        <extracomment>An answer of the quiz on times tables: a number.</extracomment>
        <translation>%L1</translation>
    </message>
    <message>
        <source>%1, right</source>
        <extracomment>For screen readers: %1 is an answer of the quiz on times tables, and is right.</extracomment>
        <translation>%1, juste</translation>
    </message>
</context>
<context>
    <name>QuizCount</name>
    <message numerus="yes">
        <source>%Ln right answer(s)</source>
        <extracomment>For screen readers, in the quiz on times tables: how many tasks of ten were answered rightly.</extracomment>
        <translation>
            <numerusform>%Ln bonne réponse</numerusform>
            <numerusform>%Ln bonnes réponses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>Task %L1 of %L2</source>
        <extracomment>In the quiz on times tables: which task of how many.</extracomment>
        <translation>Calcul %L1 sur %L2</translation>
    </message>
    <message>
        <source>Count right answers with</source>
        <extracomment>In the quiz on times tables, above a row of small pictures: one of them stands for each right answer.</extracomment>
        <translation>Compter les bonnes réponses avec</translation>
    </message>
</context>
<context>
    <name>QuizTask</name>
    <message>
        <source>%L1 × %L2</source>
        <extracomment>A multiplication: a number times a number.</extracomment>
        <translation>%L1 × %L2</translation>
    </message>
    <message>
        <source>%1 = %L2</source>
        <extracomment>A multiplication with its result; %1 is &quot;7 × 8&quot;.</extracomment>
        <translation>%1 = %L2</translation>
    </message>
    <message>
        <source>Right. %1</source>
        <extracomment>%1 is a multiplication with its result.</extracomment>
        <translation>Juste. %1</translation>
    </message>
    <message>
        <source>Not %L1. %2</source>
        <extracomment>%L1 is the wrong answer to a multiplication, %2 the multiplication with its result.</extracomment>
        <translation>Pas %L1. %2</translation>
    </message>
    <message>
        <source>Ten more</source>
        <extracomment>On a button of the quiz on times tables: begins with ten new tasks.</extracomment>
        <translation>Dix de plus</translation>
    </message>
    <message>
        <source>Next task</source>
        <extracomment>On a button of the quiz on times tables: shows the next task.</extracomment>
        <translation>Calcul suivant</translation>
    </message>
</context>
<context>
    <name>ReadAloudButton</name>
    <message>
        <source>Stop reading</source>
        <extracomment>In the top bar, while the page is read aloud: ends that.</extracomment>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>In the top bar: a voice reads the page. Short.</extracomment>
        <translation>Lire à voix haute</translation>
    </message>
</context>
<context>
    <name>ReadingSettings</name>
    <message>
        <source>Reading aloud</source>
        <extracomment>Heading above the settings of the voice that reads pages aloud.</extracomment>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>Read each page when it comes</source>
        <extracomment>A switch: pages are read aloud as soon as they come.</extracomment>
        <translation>Lire chaque page dès qu’elle apparaît</translation>
    </message>
    <message>
        <source>How fast</source>
        <extracomment>Above the choice of how fast the voice reads.</extracomment>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Slow</source>
        <extracomment>How fast the voice reads.</extracomment>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Even</source>
        <extracomment>How fast the voice reads.</extracomment>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Fast</source>
        <extracomment>How fast the voice reads.</extracomment>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Whose voice</source>
        <extracomment>Above the choice of the voice that reads.</extracomment>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <extracomment>A choice of voice: the program takes the one that suits the language best.</extracomment>
        <translation>Choisir pour moi</translation>
    </message>
    <message>
        <source>Otherwise the speaker at the top, or the key F4, reads it. The page Get help is read only when you ask, since others may listen.</source>
        <translation>Sinon, le haut-parleur en haut ou la touche F4 la lit. La page d’aide n’est lue que sur demande, car d’autres peuvent entendre.</translation>
    </message>
</context>
<context>
    <name>ReviewInvitation</name>
    <message>
        <source>Three questions from your path</source>
        <extracomment>On the home page of a child of 4 to 10: leads to three questions out of modules that were done weeks ago.</extracomment>
        <translation>Trois questions de ton chemin</translation>
    </message>
    <message>
        <source>Three short situations to look back at</source>
        <extracomment>On the home page: leads to three scenes out of modules that were done some weeks ago.</extracomment>
        <translation>Trois courtes situations à revoir</translation>
    </message>
</context>
<context>
    <name>ReviewedPage</name>
    <message>
        <source>To the home page</source>
        <translation>Vers l’accueil</translation>
    </message>
    <message>
        <source>You thought about all three.</source>
        <extracomment>After three questions out of earlier modules, for ages 4 to 10.</extracomment>
        <translation>Tu as réfléchi aux trois.</translation>
    </message>
    <message>
        <source>You have looked back at three situations.</source>
        <extracomment>After three situations out of earlier modules, for older people.</extracomment>
        <translation>Trois situations revues.</translation>
    </message>
    <message>
        <source>What you practised</source>
        <extracomment>Above the titles of the modules that the three situations came from.</extracomment>
        <translation>Ce qui a été exercé</translation>
    </message>
</context>
<context>
    <name>SaveLearnerPage</name>
    <message>
        <source>Save a learner in a file</source>
        <extracomment>Title of the page on which a learner is saved as a file.</extracomment>
        <translation>Enregistrer une personne dans un fichier</translation>
    </message>
    <message>
        <source>Choose a learner first.</source>
        <translation>Il faut d’abord choisir quelqu’un.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <extracomment>Saves the chosen learner as a file.</extracomment>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Learners</source>
        <extracomment>For screen readers: the list of learners of whom one can be saved as a file.</extracomment>
        <translation>Personnes qui apprennent</translation>
    </message>
    <message>
        <source>Who moves? The file holds all that is kept of the learner: the picture, the nickname, how far the learner is, and the answers. Whoever has the file can read it.</source>
        <translation>Qui change d’ordinateur&#x202f;? Le fichier contient tout ce qui est gardé de la personne&#x202f;: l’image, le surnom, jusqu’où elle est arrivée, et les réponses. Qui a le fichier peut le lire.</translation>
    </message>
    <message>
        <source>Nobody learns here yet.</source>
        <extracomment>Where no learner is kept.</extracomment>
        <translation>Personne n’apprend encore ici.</translation>
    </message>
</context>
<context>
    <name>SayActivity</name>
    <message>
        <source>I said it</source>
        <extracomment>The learner presses this after saying a sentence, aloud or silently. Nothing records it.</extracomment>
        <translation>Je l’ai dit</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <extracomment>Title of the page where one looks for a module by its words.</extracomment>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <extracomment>Name of the field in which one types to find a module.</extracomment>
        <translation>Que chercher ?</translation>
    </message>
    <message>
        <source>Type a word, such as: secret, picture, game.</source>
        <translation>Écrire un mot, par exemple : secret, image, jeu.</translation>
    </message>
    <message>
        <source>Nothing has “%1” in it. Try a shorter word, or another one.</source>
        <extracomment>When a search finds nothing. %1 is what was typed.</extracomment>
        <translation>Rien ne contient « %1 ». Mieux vaut un mot plus court, ou un autre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln module(s) found</source>
        <extracomment>Above the list of modules that a search has found.</extracomment>
        <translation>
            <numerusform>%Ln module trouvé</numerusform>
            <numerusform>%Ln modules trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SequencePlace</name>
    <message>
        <source>Step %L1: %2</source>
        <extracomment>For screen readers: %L1 is a number, %2 the words on the card that lies there.</extracomment>
        <translation>Étape %L1 : %2</translation>
    </message>
    <message>
        <source>Step %L1: still open</source>
        <extracomment>For screen readers: no card lies at place %L1 yet.</extracomment>
        <translation>Étape %L1 : encore libre</translation>
    </message>
</context>
<context>
    <name>SettingsItem</name>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers, a line of a profile: %1 is what it is, %2 what stands there.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: not shown</source>
        <extracomment>For screen readers, a line of a profile that those who look do not see: %1 is what it is.</extracomment>
        <translation>%1 : non affiché</translation>
    </message>
    <message>
        <source>not shown</source>
        <extracomment>On a line of a profile: those who look do not see what stands there.</extracomment>
        <translation>non affiché</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the page where language, text size and colours are chosen.</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Leads to the choice of the language.</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Heading above the text sizes.</extracomment>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>Heading above light, dark and other colours.</extracomment>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <extracomment>A choice of colours: light or dark, whichever the computer uses.</extracomment>
        <translation>Comme sur cet ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A choice of colours.</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A choice of colours.</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <extracomment>A choice of colours: black, white and yellow.</extracomment>
        <translation>Fort contraste</translation>
    </message>
    <message>
        <source>Easier to look at</source>
        <extracomment>Heading above the switches for moving pictures and for the letters.</extracomment>
        <translation>Plus facile à regarder</translation>
    </message>
    <message>
        <source>Keep things still</source>
        <extracomment>A switch: pages and pictures change without movement.</extracomment>
        <translation>Sans mouvement</translation>
    </message>
    <message>
        <source>Nothing slides or glows.</source>
        <translation>Rien ne glisse ni ne brille.</translation>
    </message>
    <message>
        <source>Letters made for people with dyslexia</source>
        <extracomment>A switch: the font OpenDyslexic, which has Latin letters only.</extracomment>
        <translation>Lettres conçues pour la dyslexie</translation>
    </message>
    <message>
        <source>For the Latin alphabet.</source>
        <translation>Pour l’alphabet latin.</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Heading above what is kept, who is learning, and about the program.</extracomment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Somebody else is learning</source>
        <extracomment>Leads to the page where one chooses who one is.</extracomment>
        <translation>Quelqu’un d’autre apprend</translation>
    </message>
    <message>
        <source>Now it is %1.</source>
        <extracomment>%1 is who is learning at present.</extracomment>
        <translation>En ce moment&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What Pathlight keeps</source>
        <extracomment>Leads to the page about what the program keeps.</extracomment>
        <translation>Ce que Pathlight garde</translation>
    </message>
    <message>
        <source>About Pathlight</source>
        <extracomment>Leads to the page about the program.</extracomment>
        <translation>À propos de Pathlight</translation>
    </message>
    <message>
        <source>Leaving quickly</source>
        <extracomment>Leads to the page about the door that hides the program at once, and the way back.</extracomment>
        <translation>Partir vite</translation>
    </message>
    <message>
        <source>What it hides, what it does not, and your way back.</source>
        <translation>Ce que cela cache, ce que cela ne cache pas, et le chemin de retour.</translation>
    </message>
    <message>
        <source>For grown-ups</source>
        <extracomment>Leads to the pages for grown-ups.</extracomment>
        <translation>Pour les adultes</translation>
    </message>
    <message>
        <source>A PIN, or a question that small children do not answer, comes first.</source>
        <translation>D’abord vient un code, ou une question à laquelle les petits enfants ne répondent pas.</translation>
    </message>
</context>
<context>
    <name>SettingsProfile</name>
    <message>
        <source>Who is looking?</source>
        <extracomment>Above a profile in an invented app; the three buttons below it say who is looking.</extracomment>
        <translation>Qui regarde ?</translation>
    </message>
    <message>
        <source>a friend</source>
        <extracomment>Whose eyes see a profile. One of three buttons.</extracomment>
        <translation>une amie ou un ami</translation>
    </message>
    <message>
        <source>a friend of a friend</source>
        <extracomment>Whose eyes see a profile. One of three buttons.</extracomment>
        <translation>l’ami d’une amie ou d’un ami</translation>
    </message>
    <message>
        <source>anybody</source>
        <extracomment>Whose eyes see a profile. One of three buttons.</extracomment>
        <translation>n’importe qui</translation>
    </message>
</context>
<context>
    <name>SignChooser</name>
    <message>
        <source>Press three pictures. Remember which one comes first, second and third.</source>
        <translation>Appuie sur trois images. Retiens laquelle vient en premier, en deuxième et en troisième.</translation>
    </message>
    <message>
        <source>These are your three pictures, in this order. To choose others, press a picture again.</source>
        <translation>Voilà tes trois images, dans cet ordre. Pour en choisir d’autres, appuie encore sur une image.</translation>
    </message>
</context>
<context>
    <name>SignPlaces</name>
    <message>
        <source>Three empty places</source>
        <extracomment>For screen readers: none of the three places for pictures is filled.</extracomment>
        <translation>Trois places vides</translation>
    </message>
    <message>
        <source>Pressed so far: %1</source>
        <extracomment>For screen readers: the pictures pressed so far; %1 is their names, one after the other.</extracomment>
        <translation>Déjà choisies&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SizeButton</name>
    <message>
        <source>%1 %</source>
        <extracomment>A text size in per cent; %1 is a number such as 150.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>A</source>
        <extracomment>One letter that shows how large the text will be: the first of the alphabet.</extracomment>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>SortBasket</name>
    <message>
        <source>Inside: %1.</source>
        <extracomment>For screen readers: what a basket holds; %1 is a list.</extracomment>
        <translation>Dedans&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Put “%1” into “%2”</source>
        <extracomment>For screen readers, on a basket: %1 is the words on the picked card, %2 the basket&apos;s name.</extracomment>
        <translation>Mettre «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>StrengthBar</name>
    <message>
        <source>No words yet</source>
        <extracomment>How hard a passphrase is to guess, before it has any words.</extracomment>
        <translation>Pas encore de mot</translation>
    </message>
    <message>
        <source>Soon guessed</source>
        <extracomment>How hard a passphrase is to guess, the first of three steps.</extracomment>
        <translation>Vite devinée</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <extracomment>How hard a passphrase is to guess, the second of three steps.</extracomment>
        <translation>Difficile à deviner</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <extracomment>How hard a passphrase is to guess, the third of three steps.</extracomment>
        <translation>Très difficile à deviner</translation>
    </message>
</context>
<context>
    <name>TakeInPage</name>
    <message>
        <source>Take in a learner</source>
        <extracomment>Title of the page on which a learner is taken in from a file.</extracomment>
        <translation>Reprendre une personne</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Looks for files once more, for example after a stick was put in.</extracomment>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Il faut d’abord choisir un fichier.</translation>
    </message>
    <message>
        <source>Take in</source>
        <extracomment>Takes in the learner of the chosen file.</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Which file? A learner who is here already only gets what is new. Nothing is counted twice.</source>
        <translation>Quel fichier&#x202f;? Une personne déjà présente ne reçoit que ce qui est nouveau. Rien n’est compté deux fois.</translation>
    </message>
    <message>
        <source>No file of a learner was found. Put in the stick that it is on, or copy the file into the folder %1, then look again.</source>
        <extracomment>Where no file of a learner was found. %1 is a folder.</extracomment>
        <translation>Aucun fichier de personne n’a été trouvé. Il faut brancher la clé où il se trouve, ou le copier dans le dossier %1, puis chercher encore.</translation>
    </message>
</context>
<context>
    <name>TalkActivity</name>
    <message>
        <source>Talk about it together</source>
        <extracomment>Above questions that a grown-up talks about with a child.</extracomment>
        <translation>À en parler ensemble</translation>
    </message>
    <message>
        <source>Talk about it with a grown-up you trust</source>
        <extracomment>Above questions that a child talks about with a grown-up.</extracomment>
        <translation>Parles-en avec un adulte en qui tu as confiance</translation>
    </message>
    <message>
        <source>Take your time. Listening is enough. Tick what you have talked about, or leave it for another day.</source>
        <extracomment>Below that heading, to a grown-up.</extracomment>
        <translation>Prenez votre temps. Écouter suffit. Cochez ce dont vous avez parlé, ou gardez-le pour un autre jour.</translation>
    </message>
    <message>
        <source>You choose what you say. Tick what you have talked about, or leave it for another day.</source>
        <extracomment>Below that heading, to a child.</extracomment>
        <translation>Tu choisis ce que tu dis. Coche ce dont vous avez parlé, ou garde-le pour un autre jour.</translation>
    </message>
</context>
<context>
    <name>TellPanel</name>
    <message>
        <source>Who can I tell?</source>
        <translation>À qui puis-je en parler&#x202f;?</translation>
    </message>
    <message>
        <source>Get help now</source>
        <extracomment>Leads to the page with helplines.</extracomment>
        <translation>Trouver de l’aide maintenant</translation>
    </message>
    <message>
        <source>Somebody you trust, and a second person. If the first one has no time, tell the next one. Many helplines listen to grown-ups, too. If something has happened to a child, it is not the child&apos;s fault.</source>
        <extracomment>Whom a grown-up can tell.</extracomment>
        <translation>Une personne de confiance, et une deuxième. Si la première n’a pas le temps, parlez à la suivante. Beaucoup de services d’écoute écoutent aussi les adultes. S’il est arrivé quelque chose à un enfant, ce n’est pas sa faute.</translation>
    </message>
    <message>
        <source>Somebody at home. Somebody at school. Somebody else you trust. If the first one has no time, tell the next one. You may always tell, even later. If something has happened, it is not your fault.</source>
        <extracomment>Whom a child can tell.</extracomment>
        <translation>Quelqu’un à la maison. Quelqu’un à l’école. Une autre personne de confiance. Si la première n’a pas le temps, parle à la suivante. Tu peux toujours en parler, même plus tard. S’il est arrivé quelque chose, ce n’est pas ta faute.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Home</source>
        <extracomment>In the top bar: to the home page.</extracomment>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>In the top bar: to the page before.</extracomment>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>WhatHappens</name>
    <message>
        <source>Your phone may keep a list of calls. If somebody may look there, use a phone that is safe for you.</source>
        <translation>Le téléphone garde peut-être la liste des appels. Si quelqu’un risque de la regarder, mieux vaut un téléphone sûr.</translation>
    </message>
    <message>
        <source>What happens when I call a helpline?</source>
        <extracomment>Heading on the help page, in the words of the one who asks.</extracomment>
        <translation>Que se passe-t-il quand j’appelle un service d’écoute ?</translation>
    </message>
    <message>
        <source>They listen. You can talk without giving your name. Some lines are for children only: they can say who listens to grown-ups. If somebody is in great danger they may have to get help. Is a line busy? Try again, or try another one.</source>
        <extracomment>About helplines, to a grown-up.</extracomment>
        <translation>On vous écoute. Vous pouvez parler sans donner votre nom. Certains services sont réservés aux enfants : ils peuvent dire qui écoute les adultes. Si quelqu’un est en grand danger, il se peut qu’on doive chercher de l’aide. C’est occupé ? Réessayez, ou essayez un autre service.</translation>
    </message>
    <message>
        <source>They listen. You can talk without giving your name. You decide what you tell. If you are in great danger they may have to get help. Is a line busy? Try again, or try another one.</source>
        <extracomment>About helplines, to a child.</extracomment>
        <translation>On t’écoute. Tu peux parler sans donner ton nom. Tu décides de ce que tu racontes. Si tu es en grand danger, il se peut qu’on doive chercher de l’aide. C’est occupé ? Réessaie, ou essaie un autre service.</translation>
    </message>
</context>
<context>
    <name>WhoAsks</name>
    <message>
        <source>I am a grown-up</source>
        <extracomment>Who turns to the help page: a choice of two.</extracomment>
        <translation>Je suis adulte</translation>
    </message>
    <message>
        <source>I am a child or a teenager</source>
        <extracomment>Who turns to the help page: a choice of two. For ages 4 to 17.</extracomment>
        <translation>Je suis enfant ou ado</translation>
    </message>
</context>
<context>
    <name>WordTile</name>
    <message>
        <source>In your phrase</source>
        <extracomment>For screen readers, of a word tile that has been put into the passphrase.</extracomment>
        <translation>Dans ta phrase</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Otter</source>
        <extracomment>A picture to choose as a learner&apos;s own; also how a learner without a nickname is addressed.</extracomment>
        <translation>Loutre</translation>
    </message>
    <message>
        <source>Owl</source>
        <extracomment>A picture to choose as a learner&apos;s own; also how a learner without a nickname is addressed.</extracomment>
        <translation>Hibou</translation>
    </message>
    <message>
        <source>Fox</source>
        <extracomment>A picture to choose as a learner&apos;s own; also how a learner without a nickname is addressed.</extracomment>
        <translation>Renard</translation>
    </message>
    <message>
        <source>Turtle</source>
        <extracomment>A picture to choose as a learner&apos;s own; also how a learner without a nickname is addressed.</extracomment>
        <translation>Tortue</translation>
    </message>
    <message>
        <source>Whale</source>
        <extracomment>A picture to choose as a learner&apos;s own; also how a learner without a nickname is addressed.</extracomment>
        <translation>Baleine</translation>
    </message>
    <message>
        <source>Hedgehog</source>
        <extracomment>A picture to choose as a learner&apos;s own; also how a learner without a nickname is addressed.</extracomment>
        <translation>Hérisson</translation>
    </message>
    <message>
        <source>Face %1</source>
        <extracomment>A drawn face to choose as a learner&apos;s own picture; %1 is its number.</extracomment>
        <translation>Visage %1</translation>
    </message>
    <message>
        <source>4 to 6 years</source>
        <extracomment>An age band.</extracomment>
        <translation>4 à 6 ans</translation>
    </message>
    <message>
        <source>7 to 10 years</source>
        <extracomment>An age band.</extracomment>
        <translation>7 à 10 ans</translation>
    </message>
    <message>
        <source>11 to 13 years</source>
        <extracomment>An age band.</extracomment>
        <translation>11 à 13 ans</translation>
    </message>
    <message>
        <source>14 to 17 years</source>
        <extracomment>An age band.</extracomment>
        <translation>14 à 17 ans</translation>
    </message>
    <message>
        <source>Parent or carer</source>
        <extracomment>Among the age bands: grown-ups who look after a child.</extracomment>
        <translation>Parent ou proche</translation>
    </message>
    <message>
        <source>Teacher or other professional</source>
        <extracomment>Among the age bands: teachers, social workers, youth workers.</extracomment>
        <translation>Enseignant ou autre professionnel</translation>
    </message>
    <message>
        <source>stop and think</source>
        <extracomment>What a module trains, in a list for grown-ups.</extracomment>
        <translation>s’arrêter et réfléchir</translation>
    </message>
    <message>
        <source>tell a trusted adult, and a second one</source>
        <extracomment>What a module trains, in a list for grown-ups.</extracomment>
        <translation>parler à un adulte de confiance, puis à un deuxième</translation>
    </message>
    <message>
        <source>say no, leave, block</source>
        <extracomment>What a module trains, in a list for grown-ups.</extracomment>
        <translation>dire non, partir, bloquer</translation>
    </message>
    <message>
        <source>keep, do not forward</source>
        <extracomment>What a module trains, in a list for grown-ups: keep messages, do not forward them.</extracomment>
        <translation>garder, ne pas transmettre</translation>
    </message>
    <message>
        <source>report in the app</source>
        <extracomment>What a module trains, in a list for grown-ups.</extracomment>
        <translation>signaler dans l’application</translation>
    </message>
    <message>
        <source>find and use a helpline</source>
        <extracomment>What a module trains, in a list for grown-ups.</extracomment>
        <translation>trouver et utiliser un service d’écoute</translation>
    </message>
    <message>
        <source>check before sharing</source>
        <extracomment>What a module trains, in a list for grown-ups.</extracomment>
        <translation>vérifier avant de partager</translation>
    </message>
    <message>
        <source>ask before posting others</source>
        <extracomment>What a module trains, in a list for grown-ups.</extracomment>
        <translation>demander avant de publier les autres</translation>
    </message>
    <message>
        <source>protect an account</source>
        <extracomment>What a module trains, in a list for grown-ups.</extracomment>
        <translation>protéger un compte</translation>
    </message>
    <message>
        <source>stand with the person harmed</source>
        <extracomment>What a module trains, in a list for grown-ups.</extracomment>
        <translation>soutenir la personne blessée</translation>
    </message>
    <message>
        <source>check a claim</source>
        <extracomment>What a module trains, in a list for grown-ups.</extracomment>
        <translation>vérifier une affirmation</translation>
    </message>
    <message>
        <source>balance screens and life</source>
        <extracomment>What a module trains, in a list for grown-ups.</extracomment>
        <translation>équilibrer les écrans et la vie</translation>
    </message>
    <message>
        <source>stay calm, listen, believe</source>
        <extracomment>What a module trains, in a list for grown-ups: how an adult reacts when a child tells.</extracomment>
        <translation>rester calme, écouter, croire</translation>
    </message>
    <message>
        <source>write down and pass on</source>
        <extracomment>What a module trains, in a list for grown-ups: what an adult does after a child has told.</extracomment>
        <translation>noter et transmettre</translation>
    </message>
    <message>
        <source>use a removal service</source>
        <extracomment>What a module trains, in a list for grown-ups: a service that takes pictures off the internet.</extracomment>
        <translation>utiliser un service de retrait</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <extracomment>How long a module takes.</extracomment>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>Where a learner stands in a module.</extracomment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>started</source>
        <extracomment>Where a learner stands in a module.</extracomment>
        <translation>commencé</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>A module that does not exist in the chosen language; %1 is the name of its language, in that language.</extracomment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the items of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>A small picture to choose.</extracomment>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Boat</source>
        <extracomment>A small picture to choose.</extracomment>
        <translation>Bateau</translation>
    </message>
    <message>
        <source>Fish</source>
        <extracomment>A small picture to choose.</extracomment>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>Tree</source>
        <extracomment>A small picture to choose.</extracomment>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Cup</source>
        <extracomment>A small picture to choose: a cup to drink from.</extracomment>
        <translation>Tasse</translation>
    </message>
    <message>
        <source>Kite</source>
        <extracomment>A small picture to choose: a kite that flies on a string.</extracomment>
        <translation>Cerf-volant</translation>
    </message>
    <message>
        <source>Sun</source>
        <extracomment>A small picture to choose.</extracomment>
        <translation>Soleil</translation>
    </message>
    <message>
        <source>Moon</source>
        <extracomment>A small picture to choose.</extracomment>
        <translation>Lune</translation>
    </message>
    <message>
        <source>Flower</source>
        <extracomment>A small picture to choose.</extracomment>
        <translation>Fleur</translation>
    </message>
</context>
<context>
    <name>pathlight::About</name>
    <message>
        <source>windows, pages and drawings</source>
        <extracomment>What the library Qt does in the program, in the list of components.</extracomment>
        <translation>fenêtres, pages et dessins</translation>
    </message>
    <message>
        <source>languages, plurals and sorting</source>
        <extracomment>What the library ICU does in the program.</extracomment>
        <translation>langues, pluriels et ordre alphabétique</translation>
    </message>
    <message>
        <source>bundles and progress</source>
        <extracomment>What the library SQLite does in the program.</extracomment>
        <translation>contenus et progression</translation>
    </message>
    <message>
        <source>keeping progress</source>
        <extracomment>What the library SQLiteCpp does in the program.</extracomment>
        <translation>garder la progression</translation>
    </message>
    <message>
        <source>checking who signed a bundle</source>
        <extracomment>What the library libsodium does in the program.</extracomment>
        <translation>vérifier qui a signé un contenu</translation>
    </message>
    <message>
        <source>bold words and lists in texts</source>
        <extracomment>What the library MD4C does in the program.</extracomment>
        <translation>mots en gras et listes dans les textes</translation>
    </message>
    <message>
        <source>checking drawings</source>
        <extracomment>What the library Expat does in the program.</extracomment>
        <translation>vérifier les dessins</translation>
    </message>
    <message>
        <source>reading scenes</source>
        <extracomment>What the library JSON for Modern C++ does in the program.</extracomment>
        <translation>lire les scènes</translation>
    </message>
    <message>
        <source>keeping the program off the network</source>
        <extracomment>What the library libseccomp does in the program.</extracomment>
        <translation>tenir le programme hors du réseau</translation>
    </message>
    <message>
        <source>options on the command line</source>
        <extracomment>What the library CLI11 does in the program.</extracomment>
        <translation>options en ligne de commande</translation>
    </message>
    <message>
        <source>letters</source>
        <extracomment>What the fonts Andika and Noto do in the program.</extracomment>
        <translation>lettres</translation>
    </message>
    <message>
        <source>letters that some people read more easily</source>
        <extracomment>What the font OpenDyslexic does in the program.</extracomment>
        <translation>lettres que certaines personnes lisent plus facilement</translation>
    </message>
</context>
<context>
    <name>pathlight::AdultStep</name>
    <message numerus="yes">
        <source>The PIN can be tried again in %Ln second(s).</source>
        <extracomment>After several wrong PINs: how long until it may be tried again.</extracomment>
        <translation>
            <numerusform>Le code peut être essayé de nouveau dans %Ln seconde.</numerusform>
            <numerusform>Le code peut être essayé de nouveau dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The PIN can be tried again in %Ln minute(s).</source>
        <extracomment>After many wrong PINs: how long until it may be tried again.</extracomment>
        <translation>
            <numerusform>Le code peut être essayé de nouveau dans %Ln minute.</numerusform>
            <numerusform>Le code peut être essayé de nouveau dans %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the PIN. Nothing was opened or changed.</source>
        <extracomment>After a wrong PIN.</extracomment>
        <translation>Ce n’est pas le code. Rien n’a été ouvert ni changé.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits. Nothing was changed.</source>
        <extracomment>What was typed as a PIN cannot be one.</extracomment>
        <translation>Un code a 4 à 12 chiffres. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The new PIN was not the same both times. Nothing was changed. Please type it again.</source>
        <extracomment>A new PIN was typed twice, and not the same.</extracomment>
        <translation>Le nouveau code n’était pas le même les deux fois. Rien n’a été changé. Merci de le taper de nouveau.</translation>
    </message>
    <message>
        <source>That is a different number. Here is a new question.</source>
        <extracomment>After a wrong answer to a multiplication.</extracomment>
        <translation>C’est un autre nombre. Voici une nouvelle question.</translation>
    </message>
    <message>
        <source>The PIN is set. From now on it opens the pages for grown-ups.</source>
        <extracomment>After a PIN was set or changed.</extracomment>
        <translation>Le code est choisi. À partir de maintenant, il ouvre les pages pour les adultes.</translation>
    </message>
    <message>
        <source>There is no PIN any more. A question opens the pages for grown-ups.</source>
        <extracomment>After the PIN was removed.</extracomment>
        <translation>Il n’y a plus de code. Une question ouvre les pages pour les adultes.</translation>
    </message>
    <message>
        <source>Not everything could be erased, and the PIN is still there. Please try again.</source>
        <extracomment>When erasing everything, for a forgotten PIN, stopped half-way.</extracomment>
        <translation>Tout n’a pas pu être effacé, et le code est encore là. Merci de réessayer.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk, so the PIN was neither tried nor changed. What was kept before is safe. Please make room, then try again.</source>
        <extracomment>When the disk is full, so that a try of the PIN cannot be counted, or a new PIN cannot be kept.</extracomment>
        <translation>Il n’y a plus de place sur le disque de cet ordinateur, donc le code n’a été ni essayé ni changé. Ce qui était gardé avant est en sécurité. Merci de faire de la place, puis de réessayer.</translation>
    </message>
    <message>
        <source>The disk did not answer, so the PIN was neither tried nor changed. What was kept before is as it was. Please try again.</source>
        <extracomment>When a try of the PIN cannot be counted, or a new PIN cannot be kept, for another reason.</extracomment>
        <translation>Le disque n’a pas répondu, donc le code n’a été ni essayé ni changé. Ce qui était gardé avant est comme il était. Merci de réessayer.</translation>
    </message>
    <message>
        <source>The file in which Pathlight keeps everything is no longer where it was, so the PIN was neither tried nor changed. Was a stick pulled out? Please put it back, then try again.</source>
        <extracomment>When the file with the progress has been moved away, or the stick that it is on was pulled out.</extracomment>
        <translation>Le fichier où Pathlight garde tout n’est plus à sa place, donc le code n’a été ni essayé ni changé. Une clé a-t-elle été retirée&#x202f;? Merci de la remettre, puis de réessayer.</translation>
    </message>
</context>
<context>
    <name>pathlight::ClassFiles</name>
    <message>
        <source>There is no list in “%1” that Pathlight can read. Nobody was added. Out of a spreadsheet, save the table as CSV first, then choose that file.</source>
        <extracomment>When a file that was chosen gives no list of a class. %1 is the name of the file.</extracomment>
        <translation>Il n’y a pas dans «&#xa0;%1&#xa0;» de liste que Pathlight sache lire. Personne n’a été ajouté. Depuis un tableur, il faut d’abord enregistrer le tableau en CSV, puis choisir ce fichier-là.</translation>
    </message>
    <message>
        <source>“%1” is too long for the list of a class. Nobody was added. Please choose another file.</source>
        <extracomment>When a file that was chosen is far longer than a list of a class. %1 is the name of the file.</extracomment>
        <translation>«&#xa0;%1&#xa0;» est trop long pour la liste d’une classe. Personne n’a été ajouté. Merci de choisir un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” is no longer there. Nobody was added. Was a stick pulled out? Please put it back and look again.</source>
        <extracomment>When a file that was chosen is gone. %1 is the name of the file.</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est plus là. Personne n’a été ajouté. Une clé a-t-elle été retirée&#x202f;? Merci de la remettre et de chercher encore.</translation>
    </message>
    <message>
        <source>Pathlight may not read “%1”. Nobody was added. Please give yourself access to the file.</source>
        <extracomment>When a file that was chosen may not be read. %1 is the name of the file.</extracomment>
        <translation>Pathlight n’a pas le droit de lire «&#xa0;%1&#xa0;». Personne n’a été ajouté. Merci de vous donner accès au fichier.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Nobody was added. Please try again, or copy the file to another place.</source>
        <extracomment>When a file that was chosen cannot be read, for another reason. %1 is the name of the file.</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu. Personne n’a été ajouté. Merci de réessayer, ou de copier le fichier ailleurs.</translation>
    </message>
</context>
<context>
    <name>pathlight::ClassImport</name>
    <message>
        <source>there is no nickname in it</source>
        <extracomment>Why a line of a pasted table gives no learner.</extracomment>
        <translation>il n’y a pas de surnom</translation>
    </message>
    <message>
        <source>it is longer than 40 characters</source>
        <extracomment>Why a line of a pasted list gives no learner.</extracomment>
        <translation>plus de 40 caractères</translation>
    </message>
    <message>
        <source>it is not plain text</source>
        <extracomment>Why a line of a pasted list gives no learner.</extracomment>
        <translation>ce n’est pas du texte simple</translation>
    </message>
    <message>
        <source>it is there already</source>
        <extracomment>Why a line of a pasted list gives no learner.</extracomment>
        <translation>déjà présent</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk, so nobody was added. What was kept before is safe. Make room, then try again.</source>
        <extracomment>Shown to a teacher when the learners of a class cannot be added because the disk is full.</extracomment>
        <translation>Il n’y a plus de place sur le disque de cet ordinateur, donc personne n’a été ajouté. Ce qui était gardé avant est en sécurité. Merci de faire de la place, puis de réessayer.</translation>
    </message>
    <message>
        <source>Nobody was added. What was kept before is as it was. Please try again.</source>
        <extracomment>Shown to a teacher when the learners of a class cannot be added.</extracomment>
        <translation>Personne n’a été ajouté. Ce qui était gardé avant n’a pas changé. Merci de réessayer.</translation>
    </message>
</context>
<context>
    <name>pathlight::FoundFile</name>
    <message>
        <source>%1, %2</source>
        <extracomment>About a file: %1 is the day and time when it was written, %2 its size, as in &quot;3 kB&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>pathlight::GroupList</name>
    <message>
        <source>A group needs a name first.</source>
        <extracomment>Shown to a grown-up who adds a class or family without a name.</extracomment>
        <translation>Il faut d’abord un nom pour le groupe.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk. What was kept before is safe. Make room, then try again.</source>
        <extracomment>Shown to a grown-up when a class or family cannot be kept because the disk is full.</extracomment>
        <translation>Il n’y a plus de place sur le disque de cet ordinateur. Ce qui était gardé avant est en sécurité. Merci de faire de la place, puis de réessayer.</translation>
    </message>
    <message>
        <source>The group could not be kept. What was kept before is as it was. Please try again.</source>
        <extracomment>Shown to a grown-up when a class or family cannot be kept.</extracomment>
        <translation>Le groupe n’a pas pu être gardé. Ce qui était gardé avant n’a pas changé. Merci de réessayer.</translation>
    </message>
</context>
<context>
    <name>pathlight::HelpWords</name>
    <message>
        <source>Help for the pocket</source>
        <extracomment>Title of a printed sheet with small cards to cut out, which a child carries along.</extracomment>
        <translation>De l’aide dans la poche</translation>
    </message>
    <message>
        <source>Cut along the dashed lines and fold along the dotted one, words outside. Carry one card, and keep the other in a safe place.</source>
        <extracomment>On a printed sheet with two equal cards to cut out.</extracomment>
        <translation>Découper le long des tirets et plier sur les pointillés, le texte à l’extérieur. Emporter une carte et garder l’autre dans un endroit sûr.</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <extracomment>On a card for the pocket, above telephone numbers. %1 is the name of a country.</extracomment>
        <translation>Aide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>On a card for the pocket, above telephone numbers.</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>It is not your fault. Helplines listen. You need not give your name.</source>
        <extracomment>Small, on a card for the pocket, below telephone numbers.</extracomment>
        <translation>Ce n’est pas ta faute. Les services d’écoute t’écoutent, même sans ton nom.</translation>
    </message>
    <message>
        <source>In danger now</source>
        <extracomment>On a card, before an emergency number.</extracomment>
        <translation>En danger maintenant</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <extracomment>On a card, before the number of a helpline.</extracomment>
        <translation>Parler à quelqu’un</translation>
    </message>
    <message>
        <source>Someone is missing</source>
        <extracomment>On a card, before the number for missing children.</extracomment>
        <translation>Quelqu’un a disparu</translation>
    </message>
    <message>
        <source>Seen in its source: %1</source>
        <extracomment>Small, on a sheet, below a telephone number. %1 is a date or a year.</extracomment>
        <translation>Vu à la source&#xa0;: %1</translation>
    </message>
    <message>
        <source>We could not confirm it. Try another one too.</source>
        <extracomment>Small, on a card, below a telephone number.</extracomment>
        <translation>Non confirmé. Mieux vaut essayer aussi un autre.</translation>
    </message>
    <message>
        <source>Only in: %1</source>
        <extracomment>Small, on a card, below a telephone number. %1 is a part of a country.</extracomment>
        <translation>Seulement ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>The first ten minutes</source>
        <extracomment>Title of a printed sheet: what to do at once when somebody threatens a child online.</extracomment>
        <translation>Les dix premières minutes</translation>
    </message>
    <message>
        <source>Something online feels bad. It is not your fault. Do this now:</source>
        <extracomment>Above five steps, to a child of four to ten years; at most ten short words a sentence.</extracomment>
        <translation>Quelque chose en ligne te fait du mal. Ce n’est pas ta faute. Fais ceci&#xa0;:</translation>
    </message>
    <message>
        <source>Somebody threatens you, or has a picture of you. It is not your fault. This helps now:</source>
        <extracomment>Above five steps, to somebody of eleven to seventeen years who is threatened online.</extracomment>
        <translation>Quelqu’un te menace, ou a une image de toi. Ce n’est pas ta faute. Voici ce qui aide&#xa0;:</translation>
    </message>
    <message>
        <source>A child has told you that somebody threatens them online. It is not the child&apos;s fault. This helps now:</source>
        <extracomment>Above five steps, to a parent or teacher.</extracomment>
        <translation>Un enfant vous a dit que quelqu’un le menace en ligne. Ce n’est pas la faute de l’enfant. Voici ce qui aide&#xa0;:</translation>
    </message>
    <message>
        <source>Stop. You do not have to answer.</source>
        <extracomment>First of five steps, to a child of four to ten years.</extracomment>
        <translation>Arrête-toi. Tu n’as pas à répondre.</translation>
    </message>
    <message>
        <source>Send nothing more. Give no money.</source>
        <extracomment>Second of five steps, to a child of four to ten years.</extracomment>
        <translation>N’envoie plus rien. Ne donne pas d’argent.</translation>
    </message>
    <message>
        <source>Leave the messages there. Do not save or send the picture.</source>
        <extracomment>Third of five steps, to a child of four to ten years.</extracomment>
        <translation>Laisse les messages où ils sont. N’enregistre pas l’image et ne l’envoie pas.</translation>
    </message>
    <message>
        <source>End the contact. You owe nobody an answer.</source>
        <extracomment>First of five steps, to somebody of eleven to seventeen years.</extracomment>
        <translation>Arrête le contact. Tu ne dois de réponse à personne.</translation>
    </message>
    <message>
        <source>Pay nothing and send nothing more. Paying does not end it.</source>
        <extracomment>Second of five steps, to somebody of eleven to seventeen years.</extracomment>
        <translation>Ne paie rien et n’envoie plus rien. Payer n’y met pas fin.</translation>
    </message>
    <message>
        <source>Keep the messages, names and dates. Do not save or send the picture.</source>
        <extracomment>Third of five steps, to somebody of eleven to seventeen years.</extracomment>
        <translation>Garde les messages, les noms et les dates. N’enregistre pas l’image et ne l’envoie pas.</translation>
    </message>
    <message>
        <source>Report it together. Help to take pictures down exists. It may not find every copy.</source>
        <extracomment>Fifth of five steps, to somebody of eleven to seventeen years.</extracomment>
        <translation>Signalez-le ensemble. Il existe de l’aide pour faire retirer des images. Elle ne trouve pas toujours toutes les copies.</translation>
    </message>
    <message>
        <source>Say: “Thank you for telling me. You are not in trouble. We will get help together.”</source>
        <extracomment>First of five steps, to a parent or teacher.</extracomment>
        <translation>Dites&#xa0;: «&#xa0;Merci de me l’avoir dit. Tu n’es pas en faute. Nous allons chercher de l’aide ensemble.&#xa0;»</translation>
    </message>
    <message>
        <source>End the contact together. Pay nothing, and send nothing more.</source>
        <extracomment>Second of five steps, to a parent or teacher.</extracomment>
        <translation>Arrêtez le contact ensemble. Ne payez rien et n’envoyez plus rien.</translation>
    </message>
    <message>
        <source>Keep messages, addresses, names and dates. Do not save or send the picture, not even as proof.</source>
        <extracomment>Third of five steps, to a parent or teacher.</extracomment>
        <translation>Gardez les messages, les adresses, les noms et les dates. N’enregistrez pas l’image et ne l’envoyez pas, même comme preuve.</translation>
    </message>
    <message>
        <source>Ask a removal service to take the picture down. It may not find every copy.</source>
        <extracomment>Fifth of five steps, to a parent or teacher.</extracomment>
        <translation>Demandez à un service de retrait de faire retirer l’image. Il ne trouve pas toujours toutes les copies.</translation>
    </message>
    <message>
        <source>Does it feel very bad? Talk to somebody first. The rest can wait.</source>
        <extracomment>Below five steps, to a child of four to ten years.</extracomment>
        <translation>C’est très dur&#xa0;? Parle d’abord à quelqu’un. Le reste peut attendre.</translation>
    </message>
    <message>
        <source>If everything feels dark right now, talk to somebody first. The steps can wait.</source>
        <extracomment>Below five steps, to somebody of eleven to seventeen years.</extracomment>
        <translation>Si tout te semble sombre en ce moment, parle d’abord à quelqu’un. Les étapes peuvent attendre.</translation>
    </message>
    <message>
        <source>You need not do this alone. Ask for help for yourself, too.</source>
        <extracomment>Below five steps, to a parent or teacher.</extracomment>
        <translation>Vous n’avez pas à faire cela sans aide. Demandez aussi de l’aide pour vous.</translation>
    </message>
    <message>
        <source>What happened, for a report</source>
        <extracomment>Title of a printed form, for those who report what happened online.</extracomment>
        <translation>Ce qui s’est passé, pour un signalement</translation>
    </message>
    <message>
        <source>Write what you know by hand, and leave the rest empty. Keep this sheet where only people you trust see it.</source>
        <extracomment>On the printed form.</extracomment>
        <translation>Écrire à la main ce qui est connu, et laisser le reste vide. Garder cette feuille là où seules des personnes de confiance la voient.</translation>
    </message>
    <message>
        <source>Never put the picture here. Do not save, print or send it, not even as proof. Addresses, names and dates are enough.</source>
        <extracomment>On the printed form, in strong letters.</extracomment>
        <translation>Ne jamais mettre l’image ici. Ne pas l’enregistrer, l’imprimer ou l’envoyer, même comme preuve. Les adresses, les noms et les dates suffisent.</translation>
    </message>
    <message>
        <source>Number %1</source>
        <extracomment>On the printed form, above the lines about one thing that happened. %1 is 1, 2 or 3.</extracomment>
        <translation>Numéro %1</translation>
    </message>
    <message>
        <source>Address or app</source>
        <extracomment>On the printed form, before an empty line.</extracomment>
        <translation>Adresse ou application</translation>
    </message>
    <message>
        <source>Name the person used</source>
        <extracomment>On the printed form, before an empty line: what the other person called themselves online.</extracomment>
        <translation>Nom utilisé par la personne</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>On the printed form, before an empty line.</extracomment>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>On the printed form, before a single empty line.</extracomment>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Who was told</source>
        <extracomment>On the printed form, before an empty line: which person or service heard of it.</extracomment>
        <translation>À qui on l’a dit</translation>
    </message>
    <message>
        <source>Whatever stands here, it is not your fault.</source>
        <extracomment>At the end of the printed form, to a child.</extracomment>
        <translation>Quoi qu’il y ait ici, ce n’est pas ta faute.</translation>
    </message>
    <message>
        <source>Whatever stands here, it is not the child&apos;s fault.</source>
        <extracomment>At the end of the printed form, to a parent or teacher.</extracomment>
        <translation>Quoi qu’il y ait ici, ce n’est pas la faute de l’enfant.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>Small, on a card, beside the name of a helpline: its number was seen then. %1 is a date or a year.</extracomment>
        <translation>état&#xa0;: %1</translation>
    </message>
    <message>
        <source>Go to a grown-up you trust. Say: “I need your help.” Not heard? Tell a second one.</source>
        <extracomment>Fourth of five steps, to a child of four to ten years.</extracomment>
        <translation>Va voir un adulte de confiance. Dis-lui : « J’ai besoin de ton aide. » On ne t’écoute pas ? Parle à un deuxième.</translation>
    </message>
    <message>
        <source>Do the rest together. Help to take pictures down exists. It may not find every copy.</source>
        <extracomment>Fifth of five steps, to a child of four to ten years.</extracomment>
        <translation>Faites le reste ensemble. Il existe de l’aide pour faire retirer des images. Elle ne trouve pas toujours toutes les copies.</translation>
    </message>
    <message>
        <source>Tell one person you trust. This is enough: “Somebody threatens me online. I need help.” Not heard? Tell a second one.</source>
        <extracomment>Fourth of five steps, to somebody of eleven to seventeen years.</extracomment>
        <translation>Parle à une personne de confiance. Il suffit de dire : « Quelqu’un me menace en ligne. J’ai besoin d’aide. » On ne t’écoute pas ? Parle à une deuxième.</translation>
    </message>
    <message>
        <source>If somebody is in danger, call the emergency number. Otherwise report it to the police or to a hotline. A report to a hotline is not a call for help.</source>
        <extracomment>Fourth of five steps, to a parent or teacher.</extracomment>
        <translation>Si quelqu’un est en danger, appelez le numéro d’urgence. Sinon, signalez-le à la police ou à un service de signalement. Un tel signalement n’est pas un appel à l’aide.</translation>
    </message>
</context>
<context>
    <name>pathlight::Keeping</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and the time of it: %1 is the day with its name, month and year, %2 hours and minutes.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is saved in a file. Its name is %2, and it is in the folder %3. Whoever has the file can read it, so delete it once it is taken in elsewhere.</source>
        <extracomment>After a learner was saved as a file. %1 is the learner&apos;s name, %2 the file&apos;s, %3 the folder it is in.</extracomment>
        <translation>C’est enregistré&#x202f;: %1. Le fichier s’appelle %2, et il est dans le dossier %3. Qui a le fichier peut le lire&#x202f;: mieux vaut le supprimer une fois qu’il est repris ailleurs.</translation>
    </message>
    <message>
        <source>The learner is here now. What was here before was not counted twice.</source>
        <extracomment>After a learner without a nickname was taken in from a file.</extracomment>
        <translation>La personne est ici maintenant. Ce qui était déjà là n’a pas été compté deux fois.</translation>
    </message>
    <message>
        <source>%1 is here now. What was here before was not counted twice.</source>
        <extracomment>After a learner was taken in from a file. %1 is the learner&apos;s nickname.</extracomment>
        <translation>Maintenant ici&#x202f;: %1. Ce qui était déjà là n’a pas été compté deux fois.</translation>
    </message>
    <message>
        <source>All learners are as they were on %1. How they were until just now is the newest backup, so you can go back to it.</source>
        <extracomment>After a backup was restored. %1 is the day and time when it was made.</extracomment>
        <translation>Tout est comme le %1. L’état d’il y a un instant est la copie de secours la plus récente&#x202f;: on peut y revenir.</translation>
    </message>
    <message>
        <source>All learners, all groups and all backups are erased from this computer. Files that were saved stay where they are.</source>
        <extracomment>After everything was erased.</extracomment>
        <translation>Toutes les personnes, tous les groupes et toutes les copies de secours sont effacés de cet ordinateur. Les fichiers enregistrés restent où ils sont.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk, so no file was written. The learner is here as before. Please make room, then save again.</source>
        <extracomment>When a learner cannot be saved as a file because the disk is full.</extracomment>
        <translation>Il n’y a plus de place sur le disque de cet ordinateur, donc aucun fichier n’a été écrit. La personne est ici comme avant. Merci de faire de la place, puis d’enregistrer de nouveau.</translation>
    </message>
    <message>
        <source>Nothing may be written into the folder %1, so no file was written. The learner is here as before. Please ask somebody who looks after this computer to open the folder for you.</source>
        <extracomment>When a learner cannot be saved as a file. %1 is a folder.</extracomment>
        <translation>Il n’est pas permis d’écrire dans le dossier %1, donc aucun fichier n’a été écrit. La personne est ici comme avant. Merci de demander à qui s’occupe de cet ordinateur d’ouvrir ce dossier.</translation>
    </message>
    <message>
        <source>No file could be written into the folder %1. The learner is here as before. Please try again.</source>
        <extracomment>When a learner cannot be saved as a file, for another reason. %1 is a folder.</extracomment>
        <translation>Aucun fichier n’a pu être écrit dans le dossier %1. La personne est ici comme avant. Merci de réessayer.</translation>
    </message>
    <message>
        <source>The file %1 holds no learner, or was changed on its way. Nothing was taken in, and everything here is as it was. Please save the learner again on the other computer.</source>
        <extracomment>When a learner cannot be taken in from a file. %1 is the file&apos;s name.</extracomment>
        <translation>Le fichier %1 ne contient personne, ou a été changé en chemin. Rien n’a été repris, et tout ici est comme avant. Merci d’enregistrer de nouveau la personne sur l’autre ordinateur.</translation>
    </message>
    <message>
        <source>A newer Pathlight wrote the file %1. Nothing was taken in, and everything here is as it was. Please install the newer Pathlight on this computer, too.</source>
        <extracomment>When a learner cannot be taken in from a file. %1 is the file&apos;s name.</extracomment>
        <translation>Un Pathlight plus récent a écrit le fichier %1. Rien n’a été repris, et tout ici est comme avant. Merci d’installer le Pathlight plus récent sur cet ordinateur aussi.</translation>
    </message>
    <message>
        <source>Pathlight keeps at most 200 learners on a computer, and so many are here. Nothing was taken in. Please erase a learner who no longer comes, then try again.</source>
        <extracomment>When a learner cannot be taken in because there are as many as there may be.</extracomment>
        <translation>Pathlight garde au plus 200 personnes sur un ordinateur, et il y en a autant ici. Rien n’a été repris. Merci d’effacer une personne qui ne vient plus, puis de réessayer.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk. Nothing was taken in, and everything here is as it was. Please make room, then try again.</source>
        <extracomment>When a learner cannot be taken in because the disk is full.</extracomment>
        <translation>Il n’y a plus de place sur le disque de cet ordinateur. Rien n’a été repris, et tout ici est comme avant. Merci de faire de la place, puis de réessayer.</translation>
    </message>
    <message>
        <source>The file %1 is no longer there. Nothing was taken in. Was a stick pulled out? Please put it back, then try again.</source>
        <extracomment>When a learner cannot be taken in from a file. %1 is the file&apos;s name.</extracomment>
        <translation>Le fichier %1 n’est plus là. Rien n’a été repris. Une clé a-t-elle été retirée&#x202f;? Merci de la remettre, puis de réessayer.</translation>
    </message>
    <message>
        <source>Pathlight may not read the file %1. Nothing was taken in, and everything here is as it was. Please copy the file into your own folder, then try again.</source>
        <extracomment>When a learner cannot be taken in from a file. %1 is the file&apos;s name.</extracomment>
        <translation>Pathlight n’a pas le droit de lire le fichier %1. Rien n’a été repris, et tout ici est comme avant. Merci de copier le fichier dans un dossier à soi, puis de réessayer.</translation>
    </message>
    <message>
        <source>The file %1 could not be read to its end. Nothing was taken in, and everything here is as it was. Please try again, or copy the file anew.</source>
        <extracomment>When a learner cannot be taken in from a file, for another reason. %1 is the file&apos;s name.</extracomment>
        <translation>Le fichier %1 n’a pas pu être lu jusqu’au bout. Rien n’a été repris, et tout ici est comme avant. Merci de réessayer, ou de copier le fichier de nouveau.</translation>
    </message>
    <message>
        <source>The backup of %1 is damaged. All learners are as they were. Please choose another backup.</source>
        <extracomment>When a backup cannot be restored. %1 is the day and time when it was made.</extracomment>
        <translation>La copie de secours du %1 est abîmée. Rien n’a été changé. Merci d’en choisir une autre.</translation>
    </message>
    <message>
        <source>A newer Pathlight made the backup of %1. All learners are as they were. Please choose another backup, or install the newer Pathlight.</source>
        <extracomment>When a backup cannot be restored. %1 is the day and time when it was made.</extracomment>
        <translation>Un Pathlight plus récent a fait la copie de secours du %1. Rien n’a été changé. Merci d’en choisir une autre, ou d’installer le Pathlight plus récent.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk for a backup of what is kept now, so nothing was changed. All learners are as they were. Please make room, then try again.</source>
        <extracomment>When a backup cannot be restored because the disk is full.</extracomment>
        <translation>Il n’y a plus de place sur le disque de cet ordinateur pour une copie de ce qui est gardé maintenant, donc rien n’a été changé. Merci de faire de la place, puis de réessayer.</translation>
    </message>
    <message>
        <source>The backup of %1 could not take the place of what is kept. All learners are as they were. Please try again.</source>
        <extracomment>When a backup cannot be restored, for another reason. %1 is the day and time when it was made.</extracomment>
        <translation>La copie de secours du %1 n’a pas pu prendre la place de ce qui est gardé. Rien n’a été changé. Merci de réessayer.</translation>
    </message>
    <message>
        <source>Erasing needs a little room on the disk, and there is none, so something may still be there. Please make room, then erase everything once more.</source>
        <extracomment>When not everything could be erased because the disk is full: erasing needs room as well.</extracomment>
        <translation>Effacer demande un peu de place sur le disque, et il n’y en a plus&#x202f;: il peut rester quelque chose. Merci de faire de la place, puis de tout effacer encore une fois.</translation>
    </message>
    <message>
        <source>Not everything could be erased, so something may still be there. Please erase everything once more.</source>
        <extracomment>When not everything could be erased, for another reason.</extracomment>
        <translation>Tout n’a pas pu être effacé&#x202f;: il peut rester quelque chose. Merci de tout effacer encore une fois.</translation>
    </message>
    <message>
        <source>The backup of %1 is no longer there. All learners are as they were. Was a stick pulled out? Please put it back, then try again.</source>
        <extracomment>When a backup cannot be restored. %1 is the day and time when it was made.</extracomment>
        <translation>La copie de secours du %1 n’est plus là. Rien n’a été changé. Une clé a-t-elle été retirée&#x202f;? Merci de la remettre, puis de réessayer.</translation>
    </message>
    <message>
        <source>The file in which Pathlight keeps everything is no longer where it was, so it was not erased. Was a stick pulled out? Please put it back, then try again.</source>
        <extracomment>When not everything could be erased.</extracomment>
        <translation>Le fichier où Pathlight garde tout n’est plus à sa place, donc il n’a pas été effacé. Une clé a-t-elle été retirée&#x202f;? Merci de la remettre, puis de réessayer.</translation>
    </message>
</context>
<context>
    <name>pathlight::LearnerDesk</name>
    <message>
        <source>There is no room left on this computer&apos;s disk. What was kept before is as it was. Make room, then try again.</source>
        <extracomment>Shown to a grown-up when a learner could not be changed or erased because the disk is full.</extracomment>
        <translation>Il n’y a plus de place sur le disque de cet ordinateur. Ce qui était gardé avant n’a pas changé. Merci de faire de la place, puis de réessayer.</translation>
    </message>
    <message>
        <source>This could not be kept. What was kept before is as it was. Please try again.</source>
        <extracomment>Shown to a grown-up when a learner could not be changed or erased.</extracomment>
        <translation>Cela n’a pas pu être gardé. Ce qui était gardé avant n’a pas changé. Merci de réessayer.</translation>
    </message>
</context>
<context>
    <name>pathlight::LearnerList</name>
    <message>
        <source>There is no room left on this computer&apos;s disk. What was kept before is safe. Ask a grown-up to make room, then try again.</source>
        <extracomment>Shown when a new learner, or the learner&apos;s place, cannot be kept because the disk is full.</extracomment>
        <translation>Il n’y a plus de place sur le disque de cet ordinateur. Ce qui était gardé avant est en sécurité. Un adulte peut faire de la place ; ensuite, il faut réessayer.</translation>
    </message>
    <message>
        <source>This could not be kept or opened. What was kept before is as it was. Please try again.</source>
        <extracomment>Shown when a new learner cannot be kept, or a learner&apos;s place cannot be found.</extracomment>
        <translation>Cela n’a pas pu être gardé ou ouvert. Ce qui était gardé avant n’a pas changé. Merci de réessayer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln learner(s) are here already, and there is no place for one more. Ask a grown-up to make room.</source>
        <extracomment>Shown when a new learner cannot be kept because there are as many as there may be.</extracomment>
        <translation>
            <numerusform>Il y a déjà %Ln personne ici, et plus de place pour une autre. Demande à un adulte de faire de la place.</numerusform>
            <numerusform>Il y a déjà %Ln personnes ici, et plus de place pour une autre. Demande à un adulte de faire de la place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pathlight::Leaving</name>
    <message>
        <source>Times tables</source>
        <extracomment>The name of the window, and of the program in the task bar, after leaving quickly: it must not tell what it hides.</extracomment>
        <translation>Tables de multiplication</translation>
    </message>
</context>
<context>
    <name>pathlight::Overview</name>
    <message>
        <source>Not in these lessons any more</source>
        <extracomment>In the list of what a learner has done, for a module that the lessons now in use do not have.</extracomment>
        <translation>N’est plus dans ces leçons</translation>
    </message>
    <message>
        <source>What the learners have finished could not be read just now. What is kept is as it was. Close Pathlight, open it again and look once more.</source>
        <extracomment>For grown-ups, where what the learners have finished cannot be read from the disk.</extracomment>
        <translation>Impossible de lire à l’instant ce que chacun a terminé. Ce qui est gardé est resté tel quel. Fermez Pathlight, rouvrez-le et regardez encore une fois.</translation>
    </message>
</context>
<context>
    <name>pathlight::PolicyReading</name>
    <message>
        <source>, </source>
        <extracomment>Between the words of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>The settings for everybody on this computer cannot be read, so none of them hold: %1. What was kept before is safe. Please tell whoever looks after this computer.</source>
        <extracomment>Notice for the adult. %1 is a file with settings that hold for everybody who uses this computer.</extracomment>
        <translation>Les réglages communs de cet ordinateur ne peuvent pas être lus, donc aucun ne s’applique&#x202f;: %1. Ce qui était gardé avant est en sécurité. Merci de prévenir la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>Some settings for everybody on this computer cannot be followed as they stand: %1. The others hold. What was kept before is safe. Please tell whoever looks after this computer: the file is %2.</source>
        <extracomment>Notice for the adult. %1 is a list of names of settings, %2 the file they stand in, for everybody who uses this computer.</extracomment>
        <translation>Certains réglages communs de cet ordinateur ne peuvent pas s’appliquer tels qu’ils sont écrits&#x202f;: %1. Les autres s’appliquent. Ce qui était gardé avant est en sécurité. Merci de prévenir la personne qui s’occupe de cet ordinateur&#x202f;: le fichier est %2.</translation>
    </message>
</context>
<context>
    <name>pathlight::PrintOutcome</name>
    <message>
        <source>There is no room left on this computer&apos;s disk, so the sheet was not saved. What you chose on this page is still here. Please make room, then save it again.</source>
        <extracomment>Shown when a sheet cannot be saved as a PDF file because the disk is full.</extracomment>
        <translation>Il n’y a plus de place sur le disque de cet ordinateur, la feuille n’a donc pas été enregistrée. Ce qui a été choisi sur cette page est toujours là. Merci de faire de la place, puis de l’enregistrer de nouveau.</translation>
    </message>
    <message>
        <source>The sheet was not saved, because nothing may be written into the folder %1. What you chose on this page is still here. Please ask somebody who looks after this computer to open the folder for you.</source>
        <extracomment>Shown when a sheet cannot be saved as a PDF file. %1 is a folder.</extracomment>
        <translation>La feuille n’a pas été enregistrée, car rien ne peut être écrit dans le dossier %1. Ce qui a été choisi sur cette page est toujours là. La personne qui s’occupe de cet ordinateur peut ouvrir ce dossier.</translation>
    </message>
    <message>
        <source>The sheet could not be saved in the folder %1. What you chose on this page is still here. Please try again.</source>
        <extracomment>Shown when a sheet cannot be saved as a PDF file, for another reason. %1 is a folder.</extracomment>
        <translation>La feuille n’a pas pu être enregistrée dans le dossier %1. Ce qui a été choisi sur cette page est toujours là. Merci d’essayer encore une fois.</translation>
    </message>
    <message>
        <source>The printer %1 does not answer, so the sheet was not printed. What you chose on this page is still here. Please see that the printer is switched on, or save the sheet as a PDF.</source>
        <extracomment>Shown when a printer does not react. %1 is its name.</extracomment>
        <translation>L’imprimante %1 ne répond pas, la feuille n’a donc pas été imprimée. Ce qui a été choisi sur cette page est toujours là. L’imprimante est-elle allumée ? La feuille peut aussi être enregistrée en PDF.</translation>
    </message>
    <message>
        <source>The printer %1 did not take the sheet. What you chose on this page is still here. Please try again, or save the sheet as a PDF.</source>
        <extracomment>Shown when a printer refuses a sheet. %1 is its name.</extracomment>
        <translation>L’imprimante %1 n’a pas pris la feuille. Ce qui a été choisi sur cette page est toujours là. Merci d’essayer encore une fois, ou d’enregistrer la feuille en PDF.</translation>
    </message>
    <message>
        <source>The sheet is saved. Its name is %1, and it is in the folder %2.</source>
        <extracomment>After a sheet was saved as a PDF. %1 is the name of the file, %2 the folder it is in.</extracomment>
        <translation>La feuille est enregistrée. Elle s’appelle %1 et se trouve dans le dossier %2.</translation>
    </message>
    <message>
        <source>The sheet is on its way to the printer %1.</source>
        <extracomment>While a sheet is handed to a printer. %1 is its name.</extracomment>
        <translation>La feuille est en route vers l’imprimante %1.</translation>
    </message>
    <message>
        <source>The printer %1 has the sheet now.</source>
        <extracomment>After a printer has taken a sheet. %1 is its name.</extracomment>
        <translation>L’imprimante %1 a maintenant la feuille.</translation>
    </message>
</context>
<context>
    <name>pathlight::ReadAloud</name>
    <message>
        <source>%1, voice %L2</source>
        <extracomment>A voice among several of a country; %1 is &quot;British English&quot; in the language, %2 a number.</extracomment>
        <translation>%1, voix %L2</translation>
    </message>
</context>
<context>
    <name>pathlight::Session</name>
    <message>
        <source>First do what this page asks. Then you can go on.</source>
        <extracomment>Shown when the learner presses Next before the page&apos;s task is done.</extracomment>
        <translation>Il faut d’abord faire ce que la page demande. Ensuite, on continue.</translation>
    </message>
    <message>
        <source>This module cannot be opened. What you did before is safe. Please choose another one.</source>
        <extracomment>Shown when a module cannot be read.</extracomment>
        <translation>Ce module ne peut pas être ouvert. Ce qui a été fait avant est en sécurité. Merci d’en choisir un autre.</translation>
    </message>
    <message>
        <source>This step could not be kept. All steps before it are safe. Please try again.</source>
        <extracomment>Shown when an answer cannot be kept, now or later.</extracomment>
        <translation>Cette étape n’a pas pu être gardée. Toutes les étapes d’avant sont en sécurité. Merci de réessayer.</translation>
    </message>
    <message>
        <source>Looking back</source>
        <extracomment>Title of the page with situations out of modules that the learner finished some time ago.</extracomment>
        <translation>Un regard en arrière</translation>
    </message>
</context>
<context>
    <name>pathlight::SheetWords</name>
    <message>
        <source>Name</source>
        <extracomment>On a printed sheet, below a line on which somebody writes a name by hand.</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>On a printed sheet, below a line on which somebody writes the date by hand.</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>People I can tell</source>
        <extracomment>Title of a printed sheet that lists grown-ups a child can turn to.</extracomment>
        <translation>À qui je peux le dire</translation>
    </message>
    <message>
        <source>Write one name on each line, by hand.</source>
        <extracomment>On the printed sheet with people to turn to, each followed by an empty line.</extracomment>
        <translation>Un nom sur chaque ligne, écrit à la main.</translation>
    </message>
    <message>
        <source>If the first one has no time, I tell the next one. I may always tell, even later.</source>
        <extracomment>At the foot of the printed sheet with people to turn to.</extracomment>
        <translation>Si la première personne n’a pas le temps, je le dis à la suivante. J’ai toujours le droit de le dire, même plus tard.</translation>
    </message>
    <message>
        <source>Made with %1</source>
        <extracomment>Small, at the foot of a printed page. %1 is the name of the program.</extracomment>
        <translation>Fait avec %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Small, at the foot of a printed page. %1 is the number of the page, %2 how many pages there are.</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>pathlight::Trouble</name>
    <message>
        <source>Pathlight is already open in another window. What is kept there is safe. What you do in this window will not be kept: please close it and use the other one.</source>
        <extracomment>Notice for the adult: a second window of the program was started.</extracomment>
        <translation>Pathlight est déjà ouvert dans une autre fenêtre. Ce qui y est gardé est en sécurité. Ce qui se fait dans cette fenêtre ne sera pas gardé : merci de la fermer et d’utiliser l’autre.</translation>
    </message>
    <message>
        <source>The progress on this computer was kept by a newer Pathlight. It stays as it is in %1. What you do now will not be kept: please install the newer Pathlight.</source>
        <extracomment>Notice for the adult. %1 is a folder.</extracomment>
        <translation>La progression sur cet ordinateur vient d’un Pathlight plus récent. Elle reste telle quelle dans %1. Ce qui se fait maintenant ne sera pas gardé : merci d’installer le Pathlight plus récent.</translation>
    </message>
    <message>
        <source>The lessons you opened are older than those that are already here. The newer ones stay and are used. There is nothing you need to do.</source>
        <extracomment>Notice for the adult. &quot;Lessons&quot; is the file of modules that an organisation gives out.</extracomment>
        <translation>Les leçons ouvertes sont plus anciennes que celles déjà présentes. Les plus récentes restent et servent. Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>This computer has no way to lock the network away from Pathlight. Pathlight still uses no network by itself. A newer system can lock it.</source>
        <extracomment>Notice for the adult: the system lacks the means to shut the program off from the network.</extracomment>
        <translation>Cet ordinateur ne permet pas de couper le réseau à Pathlight. Pathlight n’utilise de toute façon pas le réseau. Un système plus récent peut le couper.</translation>
    </message>
    <message>
        <source>The lessons are not where they should be: %1. What was kept before is safe. Please check the file&apos;s name, or install Pathlight again.</source>
        <extracomment>Message before the program ends. %1 is a file.</extracomment>
        <translation>Les leçons ne sont pas à leur place : %1. Ce qui était gardé avant est en sécurité. Merci de vérifier le nom du fichier, ou de réinstaller Pathlight.</translation>
    </message>
    <message>
        <source>Pathlight may not read the lessons: %1. What was kept before is safe. Please give yourself access to the file.</source>
        <extracomment>Message before the program ends. %1 is a file.</extracomment>
        <translation>Pathlight n’a pas le droit de lire les leçons : %1. Ce qui était gardé avant est en sécurité. Il faut donner accès à ce fichier.</translation>
    </message>
    <message>
        <source>These lessons need a newer Pathlight: %1. What was kept before is safe. Please install the newer Pathlight.</source>
        <extracomment>Message before the program ends. %1 is a file.</extracomment>
        <translation>Ces leçons demandent un Pathlight plus récent : %1. Ce qui était gardé avant est en sécurité. Merci d’installer le Pathlight plus récent.</translation>
    </message>
    <message>
        <source>These lessons are not as their makers signed them, so they were not opened: %1. What was kept before is safe. Please get the file again from where it came.</source>
        <extracomment>Message before the program ends. %1 is a file.</extracomment>
        <translation>Ces leçons ne sont pas telles que leurs auteurs les ont signées, elles n’ont donc pas été ouvertes : %1. Ce qui était gardé avant est en sécurité. Merci de redemander le fichier là d’où il vient.</translation>
    </message>
    <message>
        <source>The file with the progress was gone, and no backup could take its place. Pathlight has begun anew. You can learn now, and it is kept.</source>
        <extracomment>Notice for the adult: the file was missing, and so was every backup that could be used.</extracomment>
        <translation>Le fichier de la progression n’était plus là, et aucune copie de secours n’a pu le remplacer. Pathlight a recommencé à neuf. On peut apprendre dès maintenant, et tout est gardé.</translation>
    </message>
    <message>
        <source>The file with the progress was damaged, and no backup could take its place. Pathlight has begun anew: you can learn now, and it is kept. The damaged file stays in %1, where somebody who knows computers may be able to read it.</source>
        <extracomment>Notice for the adult. %1 is a folder.</extracomment>
        <translation>Le fichier de la progression était abîmé, et aucune copie de secours n’a pu le remplacer. Pathlight a recommencé à neuf : on peut apprendre dès maintenant, et tout est gardé. Le fichier abîmé reste dans %1, où une personne qui connaît les ordinateurs pourra peut-être le lire.</translation>
    </message>
    <message>
        <source>The file with the progress was gone. The backup of %1 has taken its place. What was done after that time may be missing and can be done again.</source>
        <extracomment>Notice for the adult: the file was missing. %1 is the day and time of the backup.</extracomment>
        <translation>Le fichier de la progression n’était plus là. La copie de secours du %1 a pris sa place. Ce qui a été fait après ce moment peut manquer et peut être refait.</translation>
    </message>
    <message>
        <source>The file with the progress was damaged. The backup of %1 has taken its place. What was done after that time may be missing and can be done again. The damaged file stays in %2.</source>
        <extracomment>Notice for the adult. %1 is the day and time of the backup, %2 a folder.</extracomment>
        <translation>Le fichier de la progression était abîmé. La copie de secours du %1 a pris sa place. Ce qui a été fait après ce moment peut manquer et peut être refait. Le fichier abîmé reste dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer backup(s) could not be used.</source>
        <extracomment>Follows the notice that a backup has taken the place of the file with the progress.</extracomment>
        <translation>
            <numerusform>%Ln copie plus récente n’a pas pu servir.</numerusform>
            <numerusform>%Ln copies plus récentes n’ont pas pu servir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file progress.db in %1 is another program&apos;s. It stays as it is. You can learn now. Please move that file away: what is learned is kept as soon as somebody stops and the file is gone.</source>
        <extracomment>Notice for the adult. %1 is a folder. progress.db is the name of a file.</extracomment>
        <translation>Le fichier progress.db dans %1 appartient à un autre programme. Il reste tel quel. On peut apprendre dès maintenant. Déplacez ce fichier : ce qui est appris sera gardé dès que quelqu’un s’arrête et que le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>The file with the progress is damaged. It stays as it is in %1, with its backups beside it. You can learn now. Please move the file away: what is learned is kept as soon as somebody stops and the file is gone.</source>
        <extracomment>Notice for the adult. %1 is a folder.</extracomment>
        <translation>Le fichier des progrès est abîmé. Il reste tel quel dans %1, avec ses sauvegardes à côté. On peut apprendre dès maintenant. Déplacez ce fichier : ce qui est appris sera gardé dès que quelqu’un s’arrête et que le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk. What was kept before is safe. You can learn now. Please make room: what is learned is kept as soon as somebody stops and there is room.</source>
        <extracomment>Notice for the adult: the disk is full.</extracomment>
        <translation>Il n’y a plus de place sur le disque de cet ordinateur. Ce qui était gardé est en sécurité. On peut apprendre dès maintenant. Faites de la place : ce qui est appris sera gardé dès que quelqu’un s’arrête et qu’il y a de la place.</translation>
    </message>
    <message>
        <source>Pathlight cannot write into its folder %1. Nothing in it was changed. You can learn now. Please give yourself access to the folder: what is learned is kept as soon as somebody stops and Pathlight can write there.</source>
        <extracomment>Notice for the adult. %1 is a folder.</extracomment>
        <translation>Pathlight ne peut pas écrire dans son dossier %1. Rien n’y a été changé. On peut apprendre dès maintenant. Donnez-vous accès au dossier : ce qui est appris sera gardé dès que quelqu’un s’arrête et que Pathlight peut y écrire.</translation>
    </message>
    <message>
        <source>What was learned since Pathlight was opened is kept now, in %1.</source>
        <extracomment>Notice for the adult, after one of those that say that the progress cannot be kept now. %1 is a folder.</extracomment>
        <translation>Ce qui a été appris depuis l’ouverture de Pathlight est maintenant gardé, dans %1.</translation>
    </message>
    <message>
        <source>Pathlight cannot write into its folder %1 at the moment. What was kept before is safe. You can go on: what is learned is kept as soon as Pathlight can write there. Please put the stick back or make room on the disk, and leave Pathlight open until then.</source>
        <extracomment>Notice for the adult: a stick was pulled out, or the disk is full. %1 is a folder.</extracomment>
        <translation>Pathlight ne peut pas écrire dans son dossier %1 en ce moment. Ce qui a été gardé avant est en sécurité. On peut continuer : ce qui est appris sera gardé dès que Pathlight pourra y écrire. Merci de remettre la clé ou de faire de la place sur le disque, et de laisser Pathlight ouvert jusque-là.</translation>
    </message>
    <message>
        <source>At the moment nothing can be kept. You can go on: it is kept as soon as that works again.</source>
        <extracomment>Notice in a module, for the learner: a stick was pulled out, or the disk is full.</extracomment>
        <translation>En ce moment, rien ne peut être gardé. On peut continuer : tout sera gardé dès que ce sera de nouveau possible.</translation>
    </message>
</context>
</TS>
