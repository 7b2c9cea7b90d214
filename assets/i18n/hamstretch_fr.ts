<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Live</name>
    <message>
        <source>{item}: live</source>
        <translation type="unfinished">{item} : en direct</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished">et {n} de plus</translation>
    </message>
    <message>
        <source>No faults</source>
        <translation type="unfinished">Aucun défaut</translation>
    </message>
    <message>
        <source>{t} s: {key}</source>
        <translation type="unfinished">{t} s : {key}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation type="unfinished">Aujourd’hui</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Exercices</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Progrès</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished">Comprendre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Réglages</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Comme le système</translation>
    </message>
    <message>
        <source>Machine-drafted, not yet reviewed by a native speaker: {names}.</source>
        <translation type="unfinished">Rédigé par une machine, pas encore relu par une personne de langue maternelle : {names}.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Your log is not there</source>
        <translation type="unfinished">Votre journal n’est pas là</translation>
    </message>
    <message>
        <source>Your log is damaged</source>
        <translation type="unfinished">Votre journal est endommagé</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Reminders go on. Open the window or quit from the icon in the tray.</source>
        <translation type="unfinished">Les rappels continuent. Ouvrez la fenêtre ou quittez par l’icône de la zone de notification.</translation>
    </message>
    <message>
        <source>hamstretch stays in the tray</source>
        <translation type="unfinished">hamstretch reste dans la zone de notification</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Session</source>
        <translation type="unfinished">Séance</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Routines (*.hamstretch.toml);;All files (*)</source>
        <translation type="unfinished">Programmes (*.hamstretch.toml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a routine file</source>
        <translation type="unfinished">Ouvrir un fichier de programme</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">Enregistrer dans un fichier</translation>
    </message>
</context>
<context>
    <name>BreakLine</name>
    <message>
        <source>Resume</source>
        <translation type="unfinished">Reprendre</translation>
    </message>
    <message>
        <source>I'm back</source>
        <translation type="unfinished">Me revoilà</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>Pause for 30 minutes</source>
        <translation type="unfinished">Pause de 30 minutes</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation type="unfinished">Pause de 1 heure</translation>
    </message>
    <message>
        <source>Pause for 2 hours</source>
        <translation type="unfinished">Pause de 2 heures</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation type="unfinished">Pause jusqu’à demain</translation>
    </message>
    <message>
        <source>In a meeting for 1 hour</source>
        <translation type="unfinished">En réunion pendant 1 heure</translation>
    </message>
    <message>
        <source>Take a break now</source>
        <translation type="unfinished">Faire une pause maintenant</translation>
    </message>
    <message>
        <source>I just did one</source>
        <translation type="unfinished">Je viens d’en faire une</translation>
    </message>
    <message>
        <source>Start hamstretch when you log in, so that breaks come by themselves?</source>
        <translation type="unfinished">Lancer hamstretch à votre connexion, pour que les pauses viennent d’elles-mêmes ?</translation>
    </message>
    <message>
        <source>Yes, start it</source>
        <translation type="unfinished">Oui, le lancer</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>hamstretch now starts when you log in. Settings can change that.</source>
        <translation type="unfinished">hamstretch démarre maintenant à l’ouverture de votre session. Cela se change dans Réglages.</translation>
    </message>
    <message>
        <source>hamstretch starts only when you open it. Settings can change that.</source>
        <translation type="unfinished">hamstretch démarre seulement quand vous l’ouvrez. Cela se change dans Réglages.</translation>
    </message>
</context>
<context>
    <name>BreakMenu</name>
    <message>
        <source>Pause the reminders</source>
        <translation type="unfinished">Mettre les rappels en pause</translation>
    </message>
    <message>
        <source>I am in a meeting</source>
        <translation type="unfinished">J’ai une réunion</translation>
    </message>
    <message>
        <source>Resume the reminders</source>
        <translation type="unfinished">Reprendre les rappels</translation>
    </message>
    <message>
        <source>Open Today</source>
        <translation type="unfinished">Ouvrir Aujourd’hui</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Réglages</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished">Quitter</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation type="unfinished">Pendant 30 minutes</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation type="unfinished">Pendant 1 heure</translation>
    </message>
    <message>
        <source>For 2 hours</source>
        <translation type="unfinished">Pendant 2 heures</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation type="unfinished">Jusqu’à demain</translation>
    </message>
    <message>
        <source>Until a date…</source>
        <translation type="unfinished">Jusqu’à une date…</translation>
    </message>
    <message>
        <source>I'm back</source>
        <translation type="unfinished">Me revoilà</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation type="unfinished">Commencer maintenant</translation>
    </message>
    <message>
        <source>Take a break now</source>
        <translation type="unfinished">Faire une pause maintenant</translation>
    </message>
</context>
<context>
    <name>BreakPrompt</name>
    <message>
        <source>The card is gone. {now}.</source>
        <translation type="unfinished">La carte a disparu. {now}.</translation>
    </message>
    <message>
        <source>I'm back</source>
        <translation type="unfinished">Me revoilà</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished">&amp;Commencer</translation>
    </message>
    <message>
        <source>In {min} min ({left} left)</source>
        <translation type="unfinished">Dans {min} min (reste {left})</translation>
    </message>
    <message>
        <source>&amp;Not today</source>
        <translation type="unfinished">&amp;Pas aujourd’hui</translation>
    </message>
    <message>
        <source>I just &amp;did one</source>
        <translation type="unfinished">Je viens d’en &amp;faire une</translation>
    </message>
    <message>
        <source>No &amp;time</source>
        <translation type="unfinished">Pas le &amp;temps</translation>
    </message>
    <message>
        <source>&amp;Pain</source>
        <translation type="unfinished">&amp;Douleur</translation>
    </message>
    <message>
        <source>I feel &amp;unwell</source>
        <translation type="unfinished">Je me sens &amp;mal</translation>
    </message>
    <message>
        <source>An&amp;other reason</source>
        <translation type="unfinished">Une autre &amp;raison</translation>
    </message>
</context>
<context>
    <name>BreakShell</name>
    <message>
        <source>In {min} min ({left} left)</source>
        <translation type="unfinished">Dans {min} min (reste {left})</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouvrir</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Commencer</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished">Pas aujourd’hui</translation>
    </message>
</context>
<context>
    <name>BreakSystem</name>
    <message>
        <source>Start when I log in</source>
        <translation type="unfinished">Lancer à la connexion</translation>
    </message>
    <message>
        <source>How being away is noticed</source>
        <translation type="unfinished">Comment l’absence est remarquée</translation>
    </message>
    <message>
        <source>In the tray, without a window. This is read from the system each time.</source>
        <translation type="unfinished">Dans la zone de notification, sans fenêtre. Cela est lu chaque fois dans le système.</translation>
    </message>
    <message>
        <source>This system does not offer it here.</source>
        <translation type="unfinished">Ce système ne le propose pas ici.</translation>
    </message>
    <message>
        <source>{source} tells how long the keyboard and the mouse have rested.</source>
        <translation type="unfinished">{source} indique depuis combien de temps le clavier et la souris sont au repos.</translation>
    </message>
    <message>
        <source>Unknown: nothing here tells it. You count as being at the desk, and breaks come on time.</source>
        <translation type="unfinished">Inconnu : rien ne l’indique ici. Vous comptez comme étant au bureau, et les pauses viennent à l’heure.</translation>
    </message>
</context>
<context>
    <name>BreaksPanel</name>
    <message>
        <source>Show as table</source>
        <translation type="unfinished">Voir en tableau</translation>
    </message>
    <message>
        <source>By the hour: filled is kept, outlined is left out</source>
        <translation type="unfinished">Par heure : plein veut dire gardée, contour veut dire laissée de côté</translation>
    </message>
    <message>
        <source>Breaks at the desk</source>
        <translation type="unfinished">Pauses au bureau</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished">Laissées de côté</translation>
    </message>
    <message>
        <source>Breaks day by day</source>
        <translation type="unfinished">Pauses jour par jour</translation>
    </message>
    <message>
        <source>{day}: nothing known</source>
        <translation type="unfinished">{day} : rien de connu</translation>
    </message>
    <message>
        <source>{day}: {kept} kept, {missed} left out</source>
        <translation type="unfinished">{day} : gardées {kept}, laissées de côté {missed}</translation>
    </message>
    <message>
        <source>, {seconds} s of stretching for each leg</source>
        <translation type="unfinished">, {seconds} s d’étirement pour chaque jambe</translation>
    </message>
    <message>
        <source>{hour}:00, {kept} kept, {missed} left out</source>
        <translation type="unfinished">{hour}:00, gardées {kept}, laissées de côté {missed}</translation>
    </message>
    <message>
        <source>Hide table</source>
        <translation type="unfinished">Masquer le tableau</translation>
    </message>
    <message>
        <source>Day or hour</source>
        <translation type="unfinished">Jour ou heure</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished">Gardées</translation>
    </message>
    <message>
        <source>Seconds a leg</source>
        <translation type="unfinished">Secondes par jambe</translation>
    </message>
</context>
<context>
    <name>CheckInPages</name>
    <message>
        <source>How much pain is there right now?</source>
        <translation type="unfinished">Quel est votre niveau de douleur en ce moment ?</translation>
    </message>
    <message>
        <source>In the low back or the legs. A number key, then Enter.</source>
        <translation type="unfinished">Dans le bas du dos ou les jambes. Une touche de chiffre, puis Entrée.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Pas maintenant</translation>
    </message>
    <message>
        <source>What is new?</source>
        <translation type="unfinished">Qu’y a-t-il de nouveau ?</translation>
    </message>
    <message>
        <source>Tick what has come since your last session. Nothing here is a diagnosis.</source>
        <translation type="unfinished">Cochez ce qui est apparu depuis votre dernière séance. Rien ici n’est un diagnostic.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Rien de tout cela</translation>
    </message>
</context>
<context>
    <name>CheckInEdit</name>
    <message>
        <source>Note to this answer</source>
        <translation type="unfinished">Note sur cette réponse</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation type="unfinished">Une note, si vous voulez</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation type="unfinished">Enregistrer le changement</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Laisser tel quel</translation>
    </message>
    <message>
        <source>The plan and the colour of the session follow the new answer. What a safety rule did that day stays on record, and you can undo the change.</source>
        <translation type="unfinished">Le plan et la couleur de la séance suivent la nouvelle réponse. Ce qu’une règle de sécurité a fait ce jour-là reste noté, et vous pouvez annuler le changement.</translation>
    </message>
</context>
<context>
    <name>DoneBars</name>
    <message>
        <source>Done of what was planned</source>
        <translation type="unfinished">Fait, sur ce qui était prévu</translation>
    </message>
    <message>
        <source>◀ left</source>
        <translation type="unfinished">◀ gauche</translation>
    </message>
    <message>
        <source>right ▶</source>
        <translation type="unfinished">droite ▶</translation>
    </message>
    <message>
        <source>{done} of {planned} s</source>
        <translation type="unfinished">{done} sur {planned} s</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation type="unfinished">{done} sur {planned}</translation>
    </message>
</context>
<context>
    <name>ExercisePage</name>
    <message>
        <source>Library</source>
        <translation type="unfinished">Exercices</translation>
    </message>
    <message>
        <source>Do this now</source>
        <translation type="unfinished">Faire maintenant</translation>
    </message>
    <message>
        <source>Works on: {targets}.</source>
        <translation type="unfinished">Agit sur : {targets}.</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation type="unfinished">Étape par étape</translation>
    </message>
    <message>
        <source>How it should feel</source>
        <translation type="unfinished">Ce que vous devez sentir</translation>
    </message>
    <message>
        <source>What often goes wrong</source>
        <translation type="unfinished">Ce qui se passe souvent mal</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished">Précautions</translation>
    </message>
    <message>
        <source>Easier and harder</source>
        <translation type="unfinished">Plus facile et plus difficile</translation>
    </message>
    <message>
        <source>The exercise itself</source>
        <translation type="unfinished">L’exercice lui-même</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation type="unfinished">Plus facile</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation type="unfinished">Plus difficile</translation>
    </message>
    <message>
        <source>How much, by phase of the plan</source>
        <translation type="unfinished">La quantité, selon la phase du plan</translation>
    </message>
    <message>
        <source>Offered while pain before the session is {gate} or less. {place}, {needs}.</source>
        <translation type="unfinished">Proposé tant que la douleur avant la séance est de {gate} ou moins. {place}, {needs}.</translation>
    </message>
    <message>
        <source>How the instructions were settled</source>
        <translation type="unfinished">Comment les consignes ont été fixées</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">Sources</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Bienvenue</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuer</translation>
    </message>
    <message>
        <source>Short, guided stretches for the back of the legs and the low back. You are asked how it feels, and what you answer decides how much comes next.</source>
        <translation type="unfinished">Des étirements courts et guidés pour l’arrière des jambes et le bas du dos. On vous demande ce que vous ressentez, et vos réponses décident de la quantité qui vient ensuite.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation type="unfinished">Ce qu’elle n’est pas</translation>
    </message>
    <message>
        <source>A wellness app is no substitute for care. It names no illness and cannot promise that you will feel better: what is known about stretching is limited and mixed. Its limits for pain are design decisions, on the careful side.</source>
        <translation type="unfinished">Une application de bien-être ne remplace pas des soins. Elle ne nomme aucune maladie et ne peut pas promettre que vous vous sentirez mieux : ce que l’on sait des étirements est limité et contrasté. Ses limites en matière de douleur sont des choix de conception, du côté de la prudence.</translation>
    </message>
    <message>
        <source>It stays with you</source>
        <translation type="unfinished">Cela reste chez vous</translation>
    </message>
    <message>
        <source>No account, no network. What you write down stays on this computer.</source>
        <translation type="unfinished">Pas de compte, pas de réseau. Ce que vous notez reste sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Your week</source>
        <translation type="unfinished">Votre semaine</translation>
    </message>
    <message>
        <source>Start the plan</source>
        <translation type="unfinished">Commencer le plan</translation>
    </message>
    <message>
        <source>For example: putting on socks. You may leave this empty.</source>
        <translation type="unfinished">Par exemple : enfiler des chaussettes. Vous pouvez laisser ceci vide.</translation>
    </message>
    <message>
        <source>Two sessions a week at first, three from week 3. All of this can be changed in Settings.</source>
        <translation type="unfinished">Deux séances par semaine au début, trois à partir de la semaine 3. Tout cela peut être modifié dans les réglages.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation type="unfinished">Étape {n} sur {all}</translation>
    </message>
</context>
<context>
    <name>SessionFlow</name>
    <message>
        <source>How much pain is there right now?</source>
        <translation type="unfinished">Quel est votre niveau de douleur en ce moment ?</translation>
    </message>
    <message>
        <source>A number key, then Enter. Say below where it is and what it is like.</source>
        <translation type="unfinished">Une touche de chiffre, puis Entrée. Dites ci-dessous où c’est et comment c’est.</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation type="unfinished">Retour à Aujourd’hui</translation>
    </message>
    <message>
        <source>How much pain is there now?</source>
        <translation type="unfinished">Quel est le niveau de douleur maintenant ?</translation>
    </message>
    <message>
        <source>And now, after easing off?</source>
        <translation type="unfinished">Et maintenant, après avoir allégé ?</translation>
    </message>
    <message>
        <source>What was the worst pain during the session?</source>
        <translation type="unfinished">Quelle a été la pire douleur pendant la séance ?</translation>
    </message>
    <message>
        <source>How much pain is there now, after it?</source>
        <translation type="unfinished">Quel est le niveau de douleur maintenant, après ?</translation>
    </message>
    <message>
        <source>The pull of a stretch is not pain. A number key, then Enter.</source>
        <translation type="unfinished">La tension d’un étirement n’est pas une douleur. Une touche de chiffre, puis Entrée.</translation>
    </message>
    <message>
        <source>It was only a stretch</source>
        <translation type="unfinished">Ce n’était qu’un étirement</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation type="unfinished">Ne pas répondre</translation>
    </message>
    <message>
        <source>Right now, or since this came on</source>
        <translation type="unfinished">En ce moment, ou depuis que c’est apparu</translation>
    </message>
    <message>
        <source>Is any of this so?</source>
        <translation type="unfinished">Est-ce que l’un de ces points est vrai ?</translation>
    </message>
    <message>
        <source>These need someone qualified to look at them soon, so they are asked at once.</source>
        <translation type="unfinished">Ces points doivent vite être vus par une personne qualifiée, c’est pourquoi on vous les demande tout de suite.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Rien de tout cela</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">J’ai lu ceci</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>A session was interrupted</source>
        <translation type="unfinished">Une séance a été interrompue</translation>
    </message>
    <message>
        <source>{name}, begun {when}.</source>
        <translation type="unfinished">{name}, commencée {when}.</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation type="unfinished">Reprendre où j’en étais</translation>
    </message>
    <message>
        <source>Keep what I did and finish</source>
        <translation type="unfinished">Garder ce que j’ai fait et terminer</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished">La jeter</translation>
    </message>
    <message>
        <source>It was too long ago to go on: how you are now may have changed.</source>
        <translation type="unfinished">C’est trop ancien pour continuer : votre état a pu changer depuis.</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Garder</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Pas maintenant</translation>
    </message>
</context>
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>My activities</source>
        <translation type="unfinished">Mes activités</translation>
    </message>
    <message>
        <source>Name up to three things that you would like to do more easily, and say how well each goes at present. Asked once a month; keep the same ones if you can.</source>
        <translation type="unfinished">Nommez jusqu’à trois choses que vous aimeriez faire plus facilement, et dites si chacune se passe bien en ce moment. Demandé une fois par mois ; gardez les mêmes si vous le pouvez.</translation>
    </message>
    <message>
        <source>Activity {n}</source>
        <translation type="unfinished">Activité {n}</translation>
    </message>
    <message>
        <source>For example: putting on socks</source>
        <translation type="unfinished">Par exemple : enfiler des chaussettes</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished">pas du tout</translation>
    </message>
    <message>
        <source>as before</source>
        <translation type="unfinished">comme avant</translation>
    </message>
    <message>
        <source>How well activity {n} goes</source>
        <translation type="unfinished">Comment se passe l’activité {n}</translation>
    </message>
</context>
<context>
    <name>WholePage</name>
    <message>
        <source>On the whole</source>
        <translation type="unfinished">Dans l’ensemble</translation>
    </message>
    <message>
        <source>How are your back and legs today, compared with the beginning of the plan?</source>
        <translation type="unfinished">Comment vont votre dos et vos jambes aujourd’hui, par rapport au début du plan ?</translation>
    </message>
</context>
<context>
    <name>QuestionnairePage</name>
    <message>
        <source>In its authors' own words, in English only. Optional.</source>
        <translation type="unfinished">Dans les mots de ses auteurs, en anglais seulement. Facultatif.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished">Lire la suite</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Deleted: {what}</source>
        <translation type="unfinished">Supprimé : {what}</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>Learn</source>
        <translation type="unfinished">Comprendre</translation>
    </message>
    <message>
        <source>Self-tests</source>
        <translation type="unfinished">Auto-tests</translation>
    </message>
    <message>
        <source>A way to see change over weeks. No result is good or bad by itself.</source>
        <translation type="unfinished">Un moyen de voir un changement au fil des semaines. Aucun résultat n’est bon ou mauvais en soi.</translation>
    </message>
    <message>
        <source>What you can do in a day</source>
        <translation type="unfinished">Ce que vous pouvez faire dans une journée</translation>
    </message>
    <message>
        <source>Rated in your own words or with a published list. Progress shows it beside pain.</source>
        <translation type="unfinished">Évalué avec vos propres mots ou avec une liste publiée. Progrès le montre à côté de la douleur.</translation>
    </message>
    <message>
        <source>My activities</source>
        <translation type="unfinished">Mes activités</translation>
    </message>
    <message>
        <source>Roland-Morris questionnaire (English)</source>
        <translation type="unfinished">Questionnaire Roland-Morris (anglais)</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation type="unfinished">rien à prévoir</translation>
    </message>
    <message>
        <source>Take this test</source>
        <translation type="unfinished">Faire ce test</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation type="unfinished">Étape par étape</translation>
    </message>
    <message>
        <source>How it is scored</source>
        <translation type="unfinished">Comment le score est compté</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished">Précautions</translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished">cm</translation>
    </message>
    <message>
        <source>A change of less than {mdc}{unit} is within what the test itself varies by.</source>
        <translation type="unfinished">Un changement de moins de {mdc}{unit} reste dans les variations du test lui-même.</translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message>
        <source>Not everything is saved</source>
        <translation type="unfinished">Tout n’est pas enregistré</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished">Réessayer maintenant</translation>
    </message>
    <message>
        <source>Leave the window open</source>
        <translation type="unfinished">Laisser la fenêtre ouverte</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation type="unfinished">Fermer quand même</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Works at a desk</source>
        <translation type="unfinished">Possible au bureau</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished">Effacer les filtres</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished">Position</translation>
    </message>
    <message>
        <source>Any position</source>
        <translation type="unfinished">Toute position</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation type="unfinished">Tous les types</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished">Matériel</translation>
    </message>
    <message>
        <source>Any equipment</source>
        <translation type="unfinished">Tout matériel</translation>
    </message>
    <message>
        <source>Nothing needed</source>
        <translation type="unfinished">Rien à prévoir</translation>
    </message>
    <message>
        <source>In phase {name}</source>
        <translation type="unfinished">En phase {name}</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished">Phase</translation>
    </message>
    <message>
        <source>Every phase</source>
        <translation type="unfinished">Toutes les phases</translation>
    </message>
    <message>
        <source>Search by name or body area</source>
        <translation type="unfinished">Chercher par nom ou zone du corps</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Rechercher</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Exercices</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation type="unfinished">Programmes</translation>
    </message>
    <message>
        <source>Open a routine file…</source>
        <translation type="unfinished">Ouvrir un fichier de programme…</translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <extracomment>one: 1 exercise</extracomment>
        <translation type="unfinished">
            <numerusform>%n exercice</numerusform>
            <numerusform>%n exercices</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits all of that.</source>
        <translation type="unfinished">Rien ne correspond à tout cela.</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Your log</source>
        <translation type="unfinished">Votre journal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Réglages</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Sauvegardes</translation>
    </message>
    <message>
        <source>Made by themselves when a session is saved: the last five, one for each day of two weeks, one for each week of a year. They lie beside your log, on this computer.</source>
        <translation type="unfinished">Faites d’elles-mêmes quand une séance est enregistrée : les cinq dernières, une pour chaque jour de deux semaines, une pour chaque semaine d’une année. Elles se trouvent à côté de votre journal, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished">Restaurer…</translation>
    </message>
    <message>
        <source>Restore: {what}</source>
        <translation type="unfinished">Restaurer : {what}</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation type="unfinished">Afficher les {n}</translation>
    </message>
    <message>
        <source>Another log</source>
        <translation type="unfinished">Un autre journal</translation>
    </message>
    <message>
        <source>An export, a backup or the log of another computer: what is missing here is added, what is here stays. You see first what that would be.</source>
        <translation type="unfinished">Un export, une sauvegarde ou le journal d’un autre ordinateur : ce qui manque ici est ajouté, ce qui est ici reste. Vous voyez d’abord ce que cela donnerait.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Choisir un fichier…</translation>
    </message>
    <message>
        <source>Left by a sync tool: {file}</source>
        <translation type="unfinished">Laissé par un outil de synchronisation : {file}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Y jeter un œil</translation>
    </message>
    <message>
        <source>Add from another log</source>
        <translation type="unfinished">Ajouter depuis un autre journal</translation>
    </message>
    <message>
        <source>Logs and exports (*.json);;All files (*)</source>
        <translation type="unfinished">Journaux et exports (*.json);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore this backup?</source>
        <translation type="unfinished">Restaurer cette sauvegarde ?</translation>
    </message>
    <message>
        <source>The log as it is now is backed up first, so that you can come back to it.</source>
        <translation type="unfinished">Le journal actuel est d’abord sauvegardé, pour que vous puissiez y revenir.</translation>
    </message>
    <message>
        <source>The backup holds {then}. Your log now holds {now}.</source>
        <translation type="unfinished">La sauvegarde contient {then}. Votre journal contient maintenant {now}.</translation>
    </message>
    <message>
        <source>Keep my log as it is</source>
        <translation type="unfinished">Garder mon journal tel quel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Terminé</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation type="unfinished">La restaurer</translation>
    </message>
    <message>
        <source>Your log is as it was</source>
        <translation type="unfinished">Votre journal est comme avant</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished">Restauré</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>Taken on {day} at {time}, after a save</source>
        <translation type="unfinished">Faite le {day} à {time}, après un enregistrement</translation>
    </message>
    <message>
        <source>Taken on {day} at {time}, by hand</source>
        <translation type="unfinished">Faite le {day} à {time}, à la main</translation>
    </message>
    <message>
        <source>Taken on {day} at {time}, before a backup or another log came in</source>
        <translation type="unfinished">Faite le {day} à {time}, avant l’arrivée d’une sauvegarde ou d’un autre journal</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Reading it…</source>
        <translation type="unfinished">Lecture en cours…</translation>
    </message>
    <message>
        <source>Another copy of your log was found</source>
        <translation type="unfinished">Une autre copie de votre journal a été trouvée</translation>
    </message>
    <message>
        <source>Add from another log</source>
        <translation type="unfinished">Ajouter depuis un autre journal</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished">La laisser</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Terminé</translation>
    </message>
    <message>
        <source>Nothing of yours is changed, and your log is backed up first.</source>
        <translation type="unfinished">Rien de ce qui est à vous n’est modifié, et votre journal est d’abord sauvegardé.</translation>
    </message>
    <message>
        <source>Add these</source>
        <translation type="unfinished">Ajouter cela</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation type="unfinished">Ajout en cours…</translation>
    </message>
</context>
<context>
    <name>MorningCard</name>
    <message>
        <source>How much pain this morning, after your last session?</source>
        <translation type="unfinished">Quel est le niveau de douleur ce matin, après votre dernière séance ?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Répondre</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished">Pas aujourd’hui</translation>
    </message>
    <message>
        <source>Something is new…</source>
        <translation type="unfinished">Il y a du nouveau…</translation>
    </message>
</context>
<context>
    <name>PastDetail</name>
    <message>
        <source>History</source>
        <translation type="unfinished">Historique</translation>
    </message>
    <message>
        <source>&amp;Save the note</source>
        <translation type="unfinished">&amp;Enregistrer la note</translation>
    </message>
    <message>
        <source>Deleted: it no longer counts anywhere.</source>
        <translation type="unfinished">Supprimé : cela ne compte plus nulle part.</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished">Comment cela s’est passé</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation type="unfinished">Notes</translation>
    </message>
    <message>
        <source>What the rules did</source>
        <translation type="unfinished">Ce que les règles ont fait</translation>
    </message>
    <message>
        <source>How it went: {word}.</source>
        <translation type="unfinished">Comment cela s’est passé : {word}.</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation type="unfinished">Ce qui a été laissé de côté</translation>
    </message>
    <message>
        <source>Trial {n}: {value}</source>
        <translation type="unfinished">Essai {n} : {value}</translation>
    </message>
    <message>
        <source>Warmed up before it</source>
        <translation type="unfinished">Échauffement fait avant</translation>
    </message>
    <message>
        <source>Not warmed up before it</source>
        <translation type="unfinished">Échauffement non fait avant</translation>
    </message>
    <message>
        <source>Stopped: {sign}</source>
        <translation type="unfinished">Arrêté : {sign}</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation type="unfinished">Douleur, de 0 à 10</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Modifier…</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation type="unfinished">Modifier : {what}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>Note to this entry</source>
        <translation type="unfinished">Note sur cette entrée</translation>
    </message>
    <message>
        <source>Nothing noted. Write here what you want to remember.</source>
        <translation type="unfinished">Rien de noté. Écrivez ici ce que vous voulez retenir.</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation type="unfinished">Modifié depuis</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished">Annuler : {what}</translation>
    </message>
    <message>
        <source>the note was “{was}”</source>
        <translation type="unfinished">la note était « {was} »</translation>
    </message>
    <message>
        <source>a note was added</source>
        <translation type="unfinished">une note a été ajoutée</translation>
    </message>
    <message>
        <source>the answer was “{was}”</source>
        <translation type="unfinished">la réponse était « {was} »</translation>
    </message>
    <message>
        <source>it was deleted</source>
        <translation type="unfinished">cela a été supprimé</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation type="unfinished">Supprimer cette entrée</translation>
    </message>
    <message>
        <source>It stops counting for the plan, the charts and reports. You can bring it back.</source>
        <translation type="unfinished">Elle ne compte plus pour le plan, les graphiques et les rapports. Vous pouvez la faire revenir.</translation>
    </message>
</context>
<context>
    <name>PastTable</name>
    <message>
        <source>{word}, changed</source>
        <translation type="unfinished">{word}, modifié</translation>
    </message>
    <message>
        <source>pain 10 → 10</source>
        <translation type="unfinished">douleur 10 → 10</translation>
    </message>
</context>
<context>
    <name>PastList</name>
    <message>
        <source>What is in the log, newest first</source>
        <translation type="unfinished">Ce qui est dans le journal, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Days of the log</source>
        <translation type="unfinished">Jours du journal</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation type="unfinished">&amp;Calendrier</translation>
    </message>
    <message>
        <source>Show what was deleted</source>
        <translation type="unfinished">Montrer ce qui a été supprimé</translation>
    </message>
    <message>
        <source>● session   ○ desk break   ◇ self-test or question</source>
        <translation type="unfinished">● séance   ○ pause au bureau   ◇ auto-test ou question</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Progrès</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Annuler</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Historique</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, newest first. Enter opens one.</source>
        <translation type="unfinished">
            <numerusform>%n entrée. Entrée l’ouvre.</numerusform>
            <numerusform>%n entrées, de la plus récente à la plus ancienne. La touche Entrée en ouvre une.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your first session will appear here.</source>
        <translation type="unfinished">Votre première séance apparaîtra ici.</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished">Annuler : {what}</translation>
    </message>
</context>
<context>
    <name>PastModel</name>
    <message>
        <source>Day</source>
        <translation type="unfinished">Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Quoi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Durée</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Résultat</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished">Comment cela s’est passé</translation>
    </message>
    <message>
        <source>{what}, deleted</source>
        <translation type="unfinished">{what}, supprimé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished">modifié</translation>
    </message>
</context>
<context>
    <name>past</name>
    <message>
        <source>Check-in without a session</source>
        <translation type="unfinished">Point santé sans séance</translation>
    </message>
    <message>
        <source>Own activities</source>
        <translation type="unfinished">Vos activités</translation>
    </message>
    <message>
        <source>How it is on the whole</source>
        <translation type="unfinished">Comment c’est dans l’ensemble</translation>
    </message>
    <message>
        <source>Roland-Morris questionnaire</source>
        <translation type="unfinished">Questionnaire Roland-Morris</translation>
    </message>
    <message>
        <source>pain {before} → {after}</source>
        <translation type="unfinished">douleur {before} → {after}</translation>
    </message>
    <message>
        <source>pain {n}</source>
        <translation type="unfinished">douleur {n}</translation>
    </message>
    <message>
        <source>no score</source>
        <translation type="unfinished">pas de score</translation>
    </message>
    <message>
        <source>{n} of 24</source>
        <translation type="unfinished">{n} sur 24</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished">{n} min</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation type="unfinished">moins de 1 min</translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished">à gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished">à droite</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Avant</translation>
    </message>
    <message>
        <source>During</source>
        <translation type="unfinished">Pendant</translation>
    </message>
    <message>
        <source>After an exercise</source>
        <translation type="unfinished">Après un exercice</translation>
    </message>
    <message>
        <source>Worst during it</source>
        <translation type="unfinished">Pire pendant</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Après</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation type="unfinished">Lendemain matin</translation>
    </message>
    <message>
        <source>How much pain was there before?</source>
        <translation type="unfinished">Quel était le niveau de douleur avant ?</translation>
    </message>
    <message>
        <source>How much pain was there then?</source>
        <translation type="unfinished">Quel était le niveau de douleur à ce moment-là ?</translation>
    </message>
    <message>
        <source>How much pain was there after this exercise?</source>
        <translation type="unfinished">Quel était le niveau de douleur après cet exercice ?</translation>
    </message>
    <message>
        <source>What was the worst pain during the session?</source>
        <translation type="unfinished">Quelle a été la pire douleur pendant la séance ?</translation>
    </message>
    <message>
        <source>How much pain was there after it?</source>
        <translation type="unfinished">Quel était le niveau de douleur après ?</translation>
    </message>
    <message>
        <source>How much pain was there the next morning?</source>
        <translation type="unfinished">Quel était le niveau de douleur le lendemain matin ?</translation>
    </message>
</context>
<context>
    <name>PauseUntilWindow</name>
    <message>
        <source>Pause the reminders until</source>
        <translation type="unfinished">Mettre les rappels en pause jusqu’au</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished">&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>PlayerScreen</name>
    <message>
        <source>Back to the figure ({key})</source>
        <translation type="unfinished">Retour à la figure ({key})</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation type="unfinished">
            <numerusform>encore environ %n min</numerusform>
            <numerusform>encore environ %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving picture: {name}</source>
        <translation type="unfinished">Image animée : {name}</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished">{n} sur {all}</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Espace</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Passer</translation>
    </message>
    <message>
        <source>15 seconds less</source>
        <translation type="unfinished">15 secondes de moins</translation>
    </message>
    <message>
        <source>15 seconds more</source>
        <translation type="unfinished">15 secondes de plus</translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished">Encore</translation>
    </message>
    <message>
        <source>This side again</source>
        <translation type="unfinished">Encore ce côté</translation>
    </message>
    <message>
        <source>Pain: P</source>
        <translation type="unfinished">Douleur : P</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished">Douleur</translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished">Finir</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Échap</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation type="unfinished">Finir la séance</translation>
    </message>
</context>
<context>
    <name>QuickQuestion</name>
    <message>
        <source>Nothing hurt  (Enter)</source>
        <translation type="unfinished">Rien n’a fait mal  (Entrée)</translation>
    </message>
    <message>
        <source>Rest. Worst pain in “{name}”?</source>
        <translation type="unfinished">Repos. Pire douleur dans « {name} » ?</translation>
    </message>
    <message>
        <source>Send  (Enter)</source>
        <translation type="unfinished">Envoyer  (Entrée)</translation>
    </message>
</context>
<context>
    <name>player</name>
    <message>
        <source>Eased: a third less than usual, knee a little more bent.</source>
        <translation type="unfinished">Allégé : un tiers de moins que d’habitude, genou un peu plus plié.</translation>
    </message>
    <message>
        <source>Next: {what}</source>
        <translation type="unfinished">Ensuite : {what}</translation>
    </message>
    <message>
        <source>Space goes on</source>
        <translation type="unfinished">Espace pour continuer</translation>
    </message>
    <message>
        <source>Get back into position</source>
        <translation type="unfinished">Remettez-vous en position</translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished">fois</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished">secondes</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished">{n} sur {all}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Terminé</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished">s</translation>
    </message>
</context>
<context>
    <name>ProgressScreen</name>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished">&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation type="unfinished">&amp;Rapport…</translation>
    </message>
    <message>
        <source>More in words</source>
        <translation type="unfinished">Plus de détails</translation>
    </message>
    <message>
        <source>Fewer words</source>
        <translation type="unfinished">Moins de détails</translation>
    </message>
    <message>
        <source>“At first” is the middle of the first three ratings before a session in this plan, “lately” of the last three. One point up or down never counts as a change.</source>
        <translation type="unfinished">« Au début » est la valeur du milieu des trois premières notes avant une séance dans ce plan, « récemment » celle des trois dernières. Un point de plus ou de moins ne compte jamais comme un changement.</translation>
    </message>
    <message>
        <source>“At first” is the middle of your first three ratings before a session, “lately” of the last three. One point up or down never counts as a change.</source>
        <translation type="unfinished">« Au début » est la valeur du milieu de vos trois premières notes avant une séance, « récemment » celle des trois dernières. Un point de plus ou de moins ne compte jamais comme un changement.</translation>
    </message>
    <message>
        <source>All charts move together: drag one or press Shift with an arrow key, and zoom with + and − or with Ctrl and the wheel. In consistency, recent weeks weigh more, and rest by rule or a pause counts against nobody.</source>
        <translation type="unfinished">Tous les graphiques bougent ensemble : faites-en glisser un ou appuyez sur Maj avec une flèche, et zoomez avec + et − ou avec Ctrl et la molette. Pour la régularité, les semaines récentes pèsent plus, et un repos dû à une règle ou une pause n’est compté contre personne.</translation>
    </message>
    <message>
        <source>Your first session will appear here.</source>
        <translation type="unfinished">Votre première séance apparaîtra ici.</translation>
    </message>
    <message>
        <source>After it, this page shows how pain was before and after, and what you did each week.</source>
        <translation type="unfinished">Après elle, cette page montre la douleur avant et après, et ce que vous avez fait chaque semaine.</translation>
    </message>
    <message>
        <source>▲ Where the plan changed</source>
        <translation type="unfinished">▲ Où le plan a changé</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished">Enregistrer le graphique</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Getting the charts ready…</source>
        <translation type="unfinished">Les graphiques arrivent…</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>{test}, {unit}</source>
        <translation type="unfinished">{test}, {unit}</translation>
    </message>
    <message>
        <source>{chart}, middle values with lowest and highest</source>
        <translation type="unfinished">{chart}, valeurs du milieu avec la plus basse et la plus haute</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Quand</translation>
    </message>
    <message>
        <source>There is nothing of it in this time.</source>
        <translation type="unfinished">Il n’y a rien de tel dans cette période.</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation type="unfinished">degrés</translation>
    </message>
    <message>
        <source>inches</source>
        <translation type="unfinished">pouces</translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished">cm</translation>
    </message>
    <message>
        <source>{unit} past the toes</source>
        <translation type="unfinished">{unit} au-delà des orteils</translation>
    </message>
    <message>
        <source>{unit} past the soles</source>
        <translation type="unfinished">{unit} au-delà des plantes de pied</translation>
    </message>
    <message>
        <source>{unit} above the floor, less is further</source>
        <translation type="unfinished">{unit} au-dessus du sol, moins veut dire plus loin</translation>
    </message>
    <message>
        <source>{unit} short of straight, less is further</source>
        <translation type="unfinished">{unit} avant le genou tendu, moins veut dire plus loin</translation>
    </message>
    <message>
        <source>◀ Left</source>
        <translation type="unfinished">◀ Gauche</translation>
    </message>
    <message>
        <source>Right ▶</source>
        <translation type="unfinished">Droite ▶</translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished">Meilleur</translation>
    </message>
    <message>
        <source>the first ± noise, left</source>
        <translation type="unfinished">la première ± bruit, gauche</translation>
    </message>
    <message>
        <source>the first ± noise, right</source>
        <translation type="unfinished">la première ± bruit, droite</translation>
    </message>
    <message>
        <source>the first ± noise</source>
        <translation type="unfinished">la première ± bruit</translation>
    </message>
    <message>
        <source>this plan's first ± noise, left</source>
        <translation type="unfinished">la première de ce plan ± bruit, gauche</translation>
    </message>
    <message>
        <source>this plan's first ± noise, right</source>
        <translation type="unfinished">la première de ce plan ± bruit, droite</translation>
    </message>
    <message>
        <source>this plan's first ± noise</source>
        <translation type="unfinished">la première de ce plan ± bruit</translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished">po</translation>
    </message>
    <message>
        <source>My activities, 0 not at all to 10 as before</source>
        <translation type="unfinished">Mes activités, de 0 pas du tout à 10 comme avant</translation>
    </message>
    <message>
        <source>Ticks</source>
        <translation type="unfinished">Cases cochées</translation>
    </message>
    <message>
        <source>Roland-Morris questionnaire, ticks of 24, fewer is better</source>
        <translation type="unfinished">Questionnaire Roland-Morris, cases cochées sur 24, moins est mieux</translation>
    </message>
</context>
<context>
    <name>RangeRow</name>
    <message>
        <source>First day</source>
        <translation type="unfinished">Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">Dernier jour</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">au</translation>
    </message>
    <message>
        <source>The charts count in whole weeks: {first} to {last}.</source>
        <translation type="unfinished">Les graphiques comptent en semaines entières : du {first} au {last}.</translation>
    </message>
    <message>
        <source>&amp;4 weeks</source>
        <translation type="unfinished">&amp;4 semaines</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished">&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;3 months</source>
        <translation type="unfinished">&amp;3 mois</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation type="unfinished">&amp;Année</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished">&amp;Tout</translation>
    </message>
    <message>
        <source>&amp;Days…</source>
        <translation type="unfinished">&amp;Jours…</translation>
    </message>
    <message>
        <source>Time shown in all charts</source>
        <translation type="unfinished">Période affichée dans tous les graphiques</translation>
    </message>
</context>
<context>
    <name>ChartSection</name>
    <message>
        <source>Picture (PNG)…</source>
        <translation type="unfinished">Image (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation type="unfinished">Dessin (SVG)…</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation type="unfinished">Nombres (CSV)…</translation>
    </message>
    <message>
        <source>Hide table</source>
        <translation type="unfinished">Masquer le tableau</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished">Voir en tableau</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Enregistrer</translation>
    </message>
</context>
<context>
    <name>ProgressViews</name>
    <message>
        <source>Pain before and after each session, 0 to 10</source>
        <translation type="unfinished">Douleur avant et après chaque séance, de 0 à 10</translation>
    </message>
    <message>
        <source>Pain before and after sessions, 0 to 10, middle values</source>
        <translation type="unfinished">Douleur avant et après les séances, de 0 à 10, valeurs du milieu</translation>
    </message>
    <message>
        <source>Middle of the week, before</source>
        <translation type="unfinished">Milieu de la semaine, avant</translation>
    </message>
    <message>
        <source>Sessions each week</source>
        <translation type="unfinished">Séances par semaine</translation>
    </message>
    <message>
        <source>Sessions each week, on average</source>
        <translation type="unfinished">Séances par semaine, en moyenne</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Faites</translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">Cible</translation>
    </message>
    <message>
        <source>Minutes held on each leg each week</source>
        <translation type="unfinished">Minutes tenues sur chaque jambe par semaine</translation>
    </message>
    <message>
        <source>Minutes held on each leg each week, on average</source>
        <translation type="unfinished">Minutes tenues sur chaque jambe par semaine, en moyenne</translation>
    </message>
    <message>
        <source>◀ Left</source>
        <translation type="unfinished">◀ Gauche</translation>
    </message>
    <message>
        <source>Right ▶</source>
        <translation type="unfinished">Droite ▶</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation type="unfinished">Objectif</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Quand</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Après</translation>
    </message>
    <message>
        <source>usual up and down around the first level</source>
        <translation type="unfinished">variations habituelles autour du premier niveau</translation>
    </message>
    <message>
        <source>usual up and down around this plan's first level</source>
        <translation type="unfinished">variations habituelles autour du premier niveau de ce plan</translation>
    </message>
    <message>
        <source>No pain rating in this time.</source>
        <translation type="unfinished">Aucune note de douleur dans cette période.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished">Semaine</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished">Semaines</translation>
    </message>
    <message>
        <source>{phase}, paused</source>
        <translation type="unfinished">{phase}, en pause</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>What is it like?</source>
        <translation type="unfinished">Comment est-ce ?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation type="unfinished">Où est-ce ?</translation>
    </message>
</context>
<context>
    <name>RatingPage</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Entrée</translation>
    </message>
    <message>
        <source>Noted as new:</source>
        <translation type="unfinished">Noté comme nouveau :</translation>
    </message>
    <message>
        <source>Going on says no to each of these:</source>
        <translation type="unfinished">Continuer, c’est répondre non à chacune de ces questions :</translation>
    </message>
    <message>
        <source>Change this…</source>
        <translation type="unfinished">Modifier…</translation>
    </message>
    <message>
        <source>Something is new…</source>
        <translation type="unfinished">Il y a du nouveau…</translation>
    </message>
    <message>
        <source>Say where, and what it is like</source>
        <translation type="unfinished">Dire où, et comment c’est</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Space</source>
        <translation type="unfinished">Espace</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Today, a little different</source>
        <translation type="unfinished">Aujourd’hui, un peu différent</translation>
    </message>
    <message>
        <source>I have been up for more than two hours</source>
        <translation type="unfinished">Mon lever remonte à plus de deux heures</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished">Pas aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing in this routine suits today. Rest is fine.</source>
        <translation type="unfinished">Rien dans ce programme ne convient aujourd’hui. Le repos est très bien.</translation>
    </message>
    <message>
        <source>In this session</source>
        <translation type="unfinished">Dans cette séance</translation>
    </message>
    <message>
        <source>Left out today</source>
        <translation type="unfinished">Omis aujourd’hui</translation>
    </message>
    <message>
        <source>{name} (instead: {other})</source>
        <translation type="unfinished">{name} (à la place : {other})</translation>
    </message>
</context>
<context>
    <name>ReasonPage</name>
    <message>
        <source>Go on with the session</source>
        <translation type="unfinished">Continuer la séance</translation>
    </message>
    <message>
        <source>End the session here?</source>
        <translation type="unfinished">Finir la séance ici ?</translation>
    </message>
    <message>
        <source>What you have done so far is kept. What makes you stop?</source>
        <translation type="unfinished">Ce que vous avez fait jusqu’ici est gardé. Qu’est-ce qui vous fait arrêter ?</translation>
    </message>
    <message>
        <source>&amp;Time is up</source>
        <translation type="unfinished">&amp;Plus le temps</translation>
    </message>
    <message>
        <source>&amp;Pain</source>
        <translation type="unfinished">&amp;Douleur</translation>
    </message>
    <message>
        <source>I feel &amp;unwell</source>
        <translation type="unfinished">Je me sens &amp;mal</translation>
    </message>
    <message>
        <source>&amp;Something came up</source>
        <translation type="unfinished">&amp;Un imprévu</translation>
    </message>
    <message>
        <source>An&amp;other reason</source>
        <translation type="unfinished">Une autre &amp;raison</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>There is no backup that can be read.</source>
        <translation type="unfinished">Il n’y a aucune sauvegarde lisible.</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation type="unfinished">Plus anciennes</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation type="unfinished">Lecture en cours…</translation>
    </message>
    <message>
        <source>The newest backup that works</source>
        <translation type="unfinished">La plus récente sauvegarde qui fonctionne</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation type="unfinished">Continuer avec celle-ci</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation type="unfinished">Utiliser celle-ci</translation>
    </message>
    <message>
        <source>Use this one: {what}</source>
        <translation type="unfinished">Utiliser celle-ci : {what}</translation>
    </message>
    <message>
        <source>Or</source>
        <translation type="unfinished">Ou</translation>
    </message>
    <message>
        <source>Start with an empty log</source>
        <translation type="unfinished">Commencer avec un journal vide</translation>
    </message>
    <message>
        <source>Close, and change nothing</source>
        <translation type="unfinished">Fermer, sans rien changer</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Preview of the first page</source>
        <translation type="unfinished">Aperçu de la première page</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Rapport</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Progrès</translation>
    </message>
    <message>
        <source>A page for your physiotherapist, or your log as data. Nothing leaves this computer.</source>
        <translation type="unfinished">Une page pour votre kinésithérapeute, ou votre journal sous forme de données. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished">Format</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation type="unfinished">Que créer</translation>
    </message>
    <message>
        <source>A page to print or send (PDF)</source>
        <translation type="unfinished">Une page à imprimer ou à envoyer (PDF)</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet (CSV)</source>
        <translation type="unfinished">Des tableaux pour un tableur (CSV)</translation>
    </message>
    <message>
        <source>Health record data (FHIR R4)</source>
        <translation type="unfinished">Des données de dossier de santé (FHIR R4)</translation>
    </message>
    <message>
        <source>The whole log (JSON)</source>
        <translation type="unfinished">Le journal entier (JSON)</translation>
    </message>
    <message>
        <source>Planned sessions (iCalendar)</source>
        <translation type="unfinished">Les séances prévues (iCalendar)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished">A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished">US Letter</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Période</translation>
    </message>
    <message>
        <source>Time that the report covers</source>
        <translation type="unfinished">Période couverte par le rapport</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation type="unfinished">Ce qu’il contient</translation>
    </message>
    <message>
        <source>Pain before and after</source>
        <translation type="unfinished">Douleur avant et après</translation>
    </message>
    <message>
        <source>Sessions and minutes</source>
        <translation type="unfinished">Séances et minutes</translation>
    </message>
    <message>
        <source>Self-tests</source>
        <translation type="unfinished">Auto-tests</translation>
    </message>
    <message>
        <source>Own activities and reviews</source>
        <translation type="unfinished">Vos activités et bilans</translation>
    </message>
    <message>
        <source>What the plan did, and why</source>
        <translation type="unfinished">Ce que le plan a fait, et pourquoi</translation>
    </message>
    <message>
        <source>Stop signs</source>
        <translation type="unfinished">Signes d’arrêt</translation>
    </message>
    <message>
        <source>Desk breaks</source>
        <translation type="unfinished">Pauses au bureau</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Notes</translation>
    </message>
    <message>
        <source>Every session, on more pages</source>
        <translation type="unfinished">Chaque séance, sur d’autres pages</translation>
    </message>
    <message>
        <source>Name on it</source>
        <translation type="unfinished">Nom inscrit</translation>
    </message>
    <message>
        <source>Name on the report</source>
        <translation type="unfinished">Nom inscrit sur le rapport</translation>
    </message>
    <message>
        <source>None, unless you type one</source>
        <translation type="unfinished">Aucun, sauf si vous en tapez un</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished">&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">&amp;Annuler</translation>
    </message>
    <message>
        <source>Files of sessions, of their exercises and sides, and of what was measured.</source>
        <translation type="unfinished">Des fichiers des séances, de leurs exercices et côtés, et de ce qui a été mesuré.</translation>
    </message>
    <message>
        <source>One file that record systems read. No identity is in it but the name below.</source>
        <translation type="unfinished">Un fichier que lisent les systèmes de dossiers. Aucune identité n’y figure, sauf le nom ci-dessous.</translation>
    </message>
    <message>
        <source>Everything as it was written, whatever the time; hamstretch can take it in again.</source>
        <translation type="unfinished">Tout tel qu’écrit, quelle que soit la période ; hamstretch peut le reprendre.</translation>
    </message>
    <message>
        <source>The sessions of the next six weeks as whole days, for your calendar.</source>
        <translation type="unfinished">Les séances des six prochaines semaines en journées entières, pour votre agenda.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished">du {first} au {last}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">Enregistrement…</translation>
    </message>
    <message>
        <source>Saving… {done} of {of}</source>
        <translation type="unfinished">Enregistrement… {done} sur {of}</translation>
    </message>
    <message>
        <source>Saved:
{files}</source>
        <translation type="unfinished">Enregistré :
{files}</translation>
    </message>
</context>
<context>
    <name>RoutinePage</name>
    <message>
        <source>Nothing in this routine suits today. Rest is fine.</source>
        <translation type="unfinished">Rien dans ce programme ne convient aujourd’hui. Le repos est très bien.</translation>
    </message>
    <message>
        <source>In this session</source>
        <translation type="unfinished">Dans cette séance</translation>
    </message>
    <message>
        <source>Left out today</source>
        <translation type="unfinished">Omis aujourd’hui</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished">Précautions</translation>
    </message>
    <message>
        <source>Add to my routines</source>
        <translation type="unfinished">Ajouter à mes programmes</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished">Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Remove from my routines</source>
        <translation type="unfinished">Retirer de mes programmes</translation>
    </message>
</context>
<context>
    <name>SavedCard</name>
    <message>
        <source>Not in the log yet</source>
        <translation type="unfinished">Pas encore dans le journal</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished">Réessayer maintenant</translation>
    </message>
    <message>
        <source>Saving it to your log…</source>
        <translation type="unfinished">Enregistrement dans votre journal…</translation>
    </message>
    <message>
        <source>Saved in your log.</source>
        <translation type="unfinished">Enregistré dans votre journal.</translation>
    </message>
    <message>
        <source>It is safe in {file} and goes into the log by itself as soon as that can be written.</source>
        <translation type="unfinished">C’est à l’abri dans {file} et entre de soi-même dans le journal dès qu’il est possible d’y écrire.</translation>
    </message>
    <message>
        <source>It goes into the log by itself as soon as that can be written. Leave the window open.</source>
        <translation type="unfinished">Cela entre de soi-même dans le journal dès qu’il est possible d’y écrire. Laissez la fenêtre ouverte.</translation>
    </message>
</context>
<context>
    <name>ScreeningPage</name>
    <message>
        <source>A few questions for safety</source>
        <translation type="unfinished">Quelques questions de sécurité</translation>
    </message>
    <message>
        <source>Tick what is true for you. If nothing is, press Enter. Nothing here is a diagnosis.</source>
        <translation type="unfinished">Cochez ce qui est vrai pour vous. Si rien ne l’est, appuyez sur Entrée. Rien ici n’est un diagnostic.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Rien de tout cela</translation>
    </message>
    <message>
        <source>I am 65 or older</source>
        <translation type="unfinished">J’ai 65 ans ou plus</translation>
    </message>
    <message>
        <source>And, if you like, your age</source>
        <translation type="unfinished">Et, si vous le voulez bien, votre âge</translation>
    </message>
    <message>
        <source>Needs help at once</source>
        <translation type="unfinished">Nécessite de l’aide tout de suite</translation>
    </message>
    <message>
        <source>Should be seen by a doctor the same day</source>
        <translation type="unfinished">Devrait être vu par un médecin le jour même</translation>
    </message>
    <message>
        <source>New in one leg</source>
        <translation type="unfinished">Nouveau dans une jambe</translation>
    </message>
    <message>
        <source>Good to know before you begin</source>
        <translation type="unfinished">Bon à savoir avant de commencer</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">J’ai lu ceci</translation>
    </message>
    <message>
        <source>Thank you, noted</source>
        <translation type="unfinished">Merci, c’est noté</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuer</translation>
    </message>
    <message>
        <source>A professional said stretching is fine</source>
        <translation type="unfinished">Un professionnel de santé a dit que je peux m’étirer</translation>
    </message>
</context>
<context>
    <name>SelfTestFlow</name>
    <message>
        <source>Back to Today</source>
        <translation type="unfinished">Retour à Aujourd’hui</translation>
    </message>
    <message>
        <source>How much pain is there now?</source>
        <translation type="unfinished">Quel est le niveau de douleur maintenant ?</translation>
    </message>
    <message>
        <source>The pull of a stretch is not pain. Say below where it is and what it is like.</source>
        <translation type="unfinished">La tension d’un étirement n’est pas une douleur. Dites ci-dessous où c’est et comment c’est.</translation>
    </message>
    <message>
        <source>It was only a stretch</source>
        <translation type="unfinished">Ce n’était qu’un étirement</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">J’ai lu ceci</translation>
    </message>
</context>
<context>
    <name>BeginPage</name>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished">Avant de commencer</translation>
    </message>
    <message>
        <source>I have warmed up for 3 to 5 minutes</source>
        <translation type="unfinished">Mon échauffement de 3 à 5 minutes est fait</translation>
    </message>
    <message>
        <source>ruler or tape</source>
        <translation type="unfinished">règle ou mètre ruban</translation>
    </message>
    <message>
        <source>phone with an angle app</source>
        <translation type="unfinished">téléphone avec une application d’angle</translation>
    </message>
    <message>
        <source>You need: {things}. About five minutes.</source>
        <translation type="unfinished">Il vous faut : {things}. Environ cinq minutes.</translation>
    </message>
    <message>
        <source>Where the soles are on your scale</source>
        <translation type="unfinished">Où sont les plantes de pied sur votre échelle</translation>
    </message>
    <message>
        <source>The soles are at 0</source>
        <translation type="unfinished">Les plantes de pied sont à 0</translation>
    </message>
    <message>
        <source>The soles are at {n} cm</source>
        <translation type="unfinished">Les plantes de pied sont à {n} cm</translation>
    </message>
    <message>
        <source>Where are the soles on your scale?</source>
        <translation type="unfinished">Où sont les plantes de pied sur votre échelle ?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Commencer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Pas maintenant</translation>
    </message>
</context>
<context>
    <name>TryPage</name>
    <message>
        <source>Nothing is measured yet; get to know the movement.</source>
        <translation type="unfinished">Rien n’est encore mesuré ; découvrez le mouvement.</translation>
    </message>
    <message>
        <source>Practice {n} of {of}</source>
        <translation type="unfinished">Entraînement {n} sur {of}</translation>
    </message>
    <message>
        <source>Try {n} of {of}</source>
        <translation type="unfinished">Essai {n} sur {of}</translation>
    </message>
    <message>
        <source>What the ruler shows, {unit}</source>
        <translation type="unfinished">Ce qu’indique la règle, {unit}</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation type="unfinished">degrés</translation>
    </message>
    <message>
        <source>inches</source>
        <translation type="unfinished">pouces</translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished">cm</translation>
    </message>
    <message>
        <source>short of the toes</source>
        <translation type="unfinished">avant les orteils</translation>
    </message>
    <message>
        <source>past the toes</source>
        <translation type="unfinished">après les orteils</translation>
    </message>
    <message>
        <source>short of the soles</source>
        <translation type="unfinished">avant les plantes</translation>
    </message>
    <message>
        <source>past the soles</source>
        <translation type="unfinished">après les plantes</translation>
    </message>
    <message>
        <source>above the floor</source>
        <translation type="unfinished">au-dessus du sol</translation>
    </message>
    <message>
        <source>past the edge</source>
        <translation type="unfinished">sous le bord</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Garder</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Terminé</translation>
    </message>
    <message>
        <source>Pain, or something odd</source>
        <translation type="unfinished">Douleur, ou quelque chose de bizarre</translation>
    </message>
    <message>
        <source>The thigh moved</source>
        <translation type="unfinished">La cuisse a bougé</translation>
    </message>
    <message>
        <source>The knee bent</source>
        <translation type="unfinished">Le genou a plié</translation>
    </message>
    <message>
        <source>{what}: do it again</source>
        <translation type="unfinished">{what} : recommencez</translation>
    </message>
    <message>
        <source>Leave the test</source>
        <translation type="unfinished">Quitter le test</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>No result is good or bad by itself; only your own over weeks can tell something.</source>
        <translation type="unfinished">Aucun résultat n’est bon ou mauvais en soi ; seuls les vôtres, sur des semaines, peuvent dire quelque chose.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Terminé</translation>
    </message>
    <message>
        <source>Tries: {each}</source>
        <translation type="unfinished">Essais : {each}</translation>
    </message>
</context>
<context>
    <name>NotNowPage</name>
    <message>
        <source>Not today</source>
        <translation type="unfinished">Pas aujourd’hui</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>I have been up for more than two hours</source>
        <translation type="unfinished">Mon lever remonte à plus de deux heures</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Réglages</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished">Sécurité</translation>
    </message>
    <message>
        <source>Your log</source>
        <translation type="unfinished">Votre journal</translation>
    </message>
    <message>
        <source>The list from the first run, asked again every month. Answer it when something changes.</source>
        <translation type="unfinished">La liste du premier démarrage, redemandée chaque mois. Répondez-y quand quelque chose change.</translation>
    </message>
    <message>
        <source>Answer the safety questions again</source>
        <translation type="unfinished">Répondre de nouveau aux questions de sécurité</translation>
    </message>
    <message>
        <source>Its backups, going back to one, and adding from another log.</source>
        <translation type="unfinished">Ses sauvegardes, comment revenir à l’une d’elles, et comment ajouter depuis un autre journal.</translation>
    </message>
    <message>
        <source>Backups and other logs</source>
        <translation type="unfinished">Sauvegardes et autres journaux</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation type="unfinished">Essayer le son</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished">{n} s</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished">{n} min</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished">{n} %</translation>
    </message>
    <message>
        <source>{key} answers questions and cannot do anything else.</source>
        <translation type="unfinished">{key} sert à répondre aux questions et ne peut rien faire d’autre.</translation>
    </message>
    <message>
        <source>{key} already does this: {action}</source>
        <translation type="unfinished">{key} fait déjà ceci : {action}</translation>
    </message>
    <message>
        <source>The computer's own voice</source>
        <translation type="unfinished">La voix de l’ordinateur</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished">Chercher un réglage</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished">Aller à</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation type="unfinished">Aucun réglage ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Figure: {name}</source>
        <translation type="unfinished">Figure : {name}</translation>
    </message>
    <message>
        <source>Like this</source>
        <translation type="unfinished">Comme ceci</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation type="unfinished">Pas comme ceci</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">Gauche</translation>
    </message>
    <message>
        <source>Show the left side</source>
        <translation type="unfinished">Montrer le côté gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished">Droite</translation>
    </message>
    <message>
        <source>Show the right side</source>
        <translation type="unfinished">Montrer le côté droit</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Lecture</translation>
    </message>
</context>
<context>
    <name>StatusWindow</name>
    <message>
        <source>Reminders · hamstretch</source>
        <translation type="unfinished">Rappels · hamstretch</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished">&amp;Plus</translation>
    </message>
    <message>
        <source>Open &amp;Today</source>
        <translation type="unfinished">Ouvrir &amp;Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Step {n}. {text}</source>
        <translation type="unfinished">Étape {n}. {text}</translation>
    </message>
</context>
<context>
    <name>SummaryScreen</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Terminé</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation type="unfinished">Ce qui a été laissé de côté</translation>
    </message>
    <message>
        <source>What the rules did</source>
        <translation type="unfinished">Ce que les règles ont fait</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished">Ce qui vient ensuite</translation>
    </message>
</context>
<context>
    <name>SymptomsPage</name>
    <message>
        <source>Read on</source>
        <translation type="unfinished">Lire la suite</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n ticked</source>
        <translation type="unfinished">
            <numerusform>Continuer avec %n case cochée</numerusform>
            <numerusform>Continuer avec %n cases cochées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>Standing</source>
        <translation type="unfinished">Debout</translation>
    </message>
    <message>
        <source>On a chair</source>
        <translation type="unfinished">Sur une chaise</translation>
    </message>
    <message>
        <source>Sitting on the floor</source>
        <translation type="unfinished">Position assise au sol</translation>
    </message>
    <message>
        <source>Lying on the back</source>
        <translation type="unfinished">Sur le dos</translation>
    </message>
    <message>
        <source>Walking about</source>
        <translation type="unfinished">En marchant</translation>
    </message>
    <message>
        <source>chair</source>
        <translation type="unfinished">chaise</translation>
    </message>
    <message>
        <source>office chair</source>
        <translation type="unfinished">chaise de bureau</translation>
    </message>
    <message>
        <source>low step</source>
        <translation type="unfinished">marche basse</translation>
    </message>
    <message>
        <source>wall</source>
        <translation type="unfinished">mur</translation>
    </message>
    <message>
        <source>corner of a room</source>
        <translation type="unfinished">coin d’une pièce</translation>
    </message>
    <message>
        <source>doorway</source>
        <translation type="unfinished">embrasure de porte</translation>
    </message>
    <message>
        <source>strap or towel</source>
        <translation type="unfinished">sangle ou serviette</translation>
    </message>
    <message>
        <source>mat</source>
        <translation type="unfinished">tapis</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation type="unfinished">partenaire</translation>
    </message>
    <message>
        <source>cushion</source>
        <translation type="unfinished">coussin</translation>
    </message>
    <message>
        <source>clear floor</source>
        <translation type="unfinished">sol dégagé</translation>
    </message>
    <message>
        <source>Held stretch</source>
        <translation type="unfinished">Étirement tenu</translation>
    </message>
    <message>
        <source>Moving stretch</source>
        <translation type="unfinished">Étirement en mouvement</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished">Échauffement</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished">Renforcement</translation>
    </message>
    <message>
        <source>back of the thigh</source>
        <translation type="unfinished">arrière de la cuisse</translation>
    </message>
    <message>
        <source>buttock</source>
        <translation type="unfinished">fesse</translation>
    </message>
    <message>
        <source>calf</source>
        <translation type="unfinished">mollet</translation>
    </message>
    <message>
        <source>low back</source>
        <translation type="unfinished">bas du dos</translation>
    </message>
    <message>
        <source>hip</source>
        <translation type="unfinished">hanche</translation>
    </message>
    <message>
        <source>middle of the body</source>
        <translation type="unfinished">milieu du corps</translation>
    </message>
    <message>
        <source>whole body</source>
        <translation type="unfinished">corps entier</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Début</translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished">Progression</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished">Maintien</translation>
    </message>
    <message>
        <source>Maintain</source>
        <translation type="unfinished">Entretien</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation type="unfinished">rien à prévoir</translation>
    </message>
    <message>
        <source>{must}; {may} if you like</source>
        <translation type="unfinished">{must} ; {may} si vous voulez</translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished">po</translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished">cm</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation type="unfinished">Jambe gauche</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation type="unfinished">Jambe droite</translation>
    </message>
    <message>
        <source>Both legs</source>
        <translation type="unfinished">Les deux jambes</translation>
    </message>
    <message>
        <source>from {phase} on</source>
        <translation type="unfinished">dès {phase}</translation>
    </message>
    <message>
        <source>on each side</source>
        <translation type="unfinished">de chaque côté</translation>
    </message>
    <message>
        <source>twice</source>
        <translation type="unfinished">deux fois</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <extracomment>one: once</extracomment>
        <translation type="unfinished">
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation type="unfinished">{s} s</translation>
    </message>
    <message>
        <source>each way</source>
        <translation type="unfinished">dans chaque sens</translation>
    </message>
    <message>
        <source>one round</source>
        <translation type="unfinished">un tour</translation>
    </message>
    <message>
        <source>Every phase</source>
        <translation type="unfinished">Toutes les phases</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Today</source>
        <translation type="unfinished">Aujourd’hui</translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished">Cette semaine</translation>
    </message>
    <message>
        <source>The weeks ahead</source>
        <translation type="unfinished">Les semaines à venir</translation>
    </message>
    <message>
        <source>If all goes well:</source>
        <translation type="unfinished">Si tout va bien :</translation>
    </message>
    <message>
        <source>The safety list is due again; it takes about a minute.</source>
        <translation type="unfinished">La liste de sécurité est de nouveau à remplir ; cela prend environ une minute.</translation>
    </message>
    <message>
        <source>Answer it now</source>
        <translation type="unfinished">Répondre maintenant</translation>
    </message>
    <message>
        <source>Time for your self-test: {name}, about five minutes.</source>
        <translation type="unfinished">C’est le moment de votre auto-test : {name}, environ cinq minutes.</translation>
    </message>
    <message>
        <source>Take the test</source>
        <translation type="unfinished">Faire le test</translation>
    </message>
    <message>
        <source>A few questions about what you can do in a day, about two minutes.</source>
        <translation type="unfinished">Quelques questions sur ce que vous pouvez faire dans une journée, environ deux minutes.</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation type="unfinished">Y répondre</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>A routine</source>
        <translation type="unfinished">Un programme</translation>
    </message>
    <message>
        <source>Resume the plan</source>
        <translation type="unfinished">Reprendre le plan</translation>
    </message>
    <message>
        <source>A routine on its own</source>
        <translation type="unfinished">Un programme à part</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation type="unfinished">Reprendre…</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation type="unfinished">C’est toujours là</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Commencer</translation>
    </message>
    <message>
        <source>Start: {routine}</source>
        <translation type="unfinished">Commencer : {routine}</translation>
    </message>
    <message>
        <source>Something shorter</source>
        <translation type="unfinished">Quelque chose de plus court</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Autre chose</translation>
    </message>
    <message>
        <source>Start the six-week plan</source>
        <translation type="unfinished">Commencer le plan de six semaines</translation>
    </message>
    <message>
        <source>Yes, that is so</source>
        <translation type="unfinished">Oui, c’est bien cela</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>I have been assessed</source>
        <translation type="unfinished">Mon état a été évalué</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation type="unfinished">C’est passé</translation>
    </message>
    <message>
        <source>A professional said stretching is fine</source>
        <translation type="unfinished">Un professionnel de santé a dit que je peux m’étirer</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Session</source>
        <translation type="unfinished">Séance</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Bienvenue</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation type="unfinished">Questions de sécurité</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Historique</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Rapport</translation>
    </message>
    <message>
        <source>Your log</source>
        <translation type="unfinished">Votre journal</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Questions</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Understood</source>
        <translation type="unfinished">Compris</translation>
    </message>
</context>
<context>
    <name>_Drawing</name>
    <message>
        <source>your left</source>
        <translation type="unfinished">votre gauche</translation>
    </message>
    <message>
        <source>your right</source>
        <translation type="unfinished">votre droite</translation>
    </message>
    <message>
        <source>from the front</source>
        <translation type="unfinished">de face</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Drawing of the body; the list beside it says the same</source>
        <translation type="unfinished">Dessin du corps ; la liste à côté dit la même chose</translation>
    </message>
</context>
<context>
    <name>DayRanges</name>
    <message>
        <source>free</source>
        <translation type="unfinished">libre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Ajouter</translation>
    </message>
    <message>
        <source>{day}: add hours</source>
        <translation type="unfinished">{day} : ajouter des heures</translation>
    </message>
    <message>
        <source>{day}, from</source>
        <translation type="unfinished">{day}, de</translation>
    </message>
    <message>
        <source>{day}, to</source>
        <translation type="unfinished">{day}, à</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Enlever</translation>
    </message>
    <message>
        <source>{day}: remove these hours</source>
        <translation type="unfinished">{day} : enlever ces heures</translation>
    </message>
</context>
<context>
    <name>FarView</name>
    <message>
        <source>left</source>
        <translation type="unfinished">à gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished">à droite</translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished">G</translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished">D</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>No key of its own: {action}</source>
        <translation type="unfinished">Pas de touche à soi : {action}</translation>
    </message>
    <message>
        <source>Another key: {action}</source>
        <translation type="unfinished">Une autre touche : {action}</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation type="unfinished">Appuyez sur une touche</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Month before</source>
        <translation type="unfinished">Mois précédent</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished">Mois suivant</translation>
    </message>
</context>
<context>
    <name>PainScale</name>
    <message>
        <source>Pain from 0 to 10</source>
        <translation type="unfinished">Douleur de 0 à 10</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">aucune</translation>
    </message>
    <message>
        <source>mild</source>
        <translation type="unfinished">légère</translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished">forte</translation>
    </message>
    <message>
        <source>worst imaginable</source>
        <translation type="unfinished">la pire imaginable</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Pages</translation>
    </message>
</context>
<context>
    <name>SideBadge</name>
    <message>
        <source>LEFT</source>
        <translation type="unfinished">GAUCHE</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation type="unfinished">DROITE</translation>
    </message>
    <message>
        <source>BOTH</source>
        <translation type="unfinished">LES DEUX</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>This entry has no note, so there is nothing to change. It stays as it is.</source>
        <comment>amend.note</comment>
        <translation type="unfinished">Cette entrée n’a pas de note, il n’y a donc rien à modifier. Elle reste telle quelle.</translation>
    </message>
    <message>
        <source>This entry has no such answer to change. It stays as it is.</source>
        <comment>amend.check-in</comment>
        <translation type="unfinished">Cette entrée n’a pas de telle réponse à modifier. Elle reste telle quelle.</translation>
    </message>
    <message>
        <source>This entry stays: today's safety rests on it. If it no longer applies, say so on Today, where the lock or the question is shown.</source>
        <comment>amend.deletion</comment>
        <translation type="unfinished">Cette entrée reste : la sécurité d’aujourd’hui repose sur elle. Si elle ne vaut plus, dites-le sur Aujourd’hui, là où s’affiche le blocage ou la question.</translation>
    </message>
    <message>
        <source>Something went wrong in the app ({what}). What you have done is in the log or in the journal beside it. If it happens again, close and start hamstretch.</source>
        <comment>app.unexpected</comment>
        <translation type="unfinished">Quelque chose s’est mal passé dans l’application ({what}). Ce que vous avez fait est dans le journal ou dans le fichier de séance à côté. Si cela se reproduit, fermez puis relancez hamstretch.</translation>
    </message>
    <message>
        <source>A content file was left out, the rest works: {reason}</source>
        <comment>app.left-out</comment>
        <translation type="unfinished">Un fichier de contenu a été laissé de côté, le reste fonctionne : {reason}</translation>
    </message>
    <message>
        <source>Everything that was waiting is in your log now.</source>
        <comment>app.saved-after-all</comment>
        <translation type="unfinished">Tout ce qui attendait est maintenant dans votre journal.</translation>
    </message>
    <message>
        <source>Your log is saved. The backup of it could not be made: {why}</source>
        <comment>app.backup-failed</comment>
        <translation type="unfinished">Votre journal est enregistré. Sa sauvegarde n’a pas pu être faite : {why}</translation>
    </message>
    <message>
        <source>Your log {file} is not where it was, and there are backups of it. It may have been moved or removed by you or by a sync tool: if so, put it back and start again. Nothing was changed.</source>
        <comment>recover.gone</comment>
        <translation type="unfinished">Votre journal {file} n’est plus là où il était, et il en existe des sauvegardes. Il a peut-être été déplacé ou supprimé par vous ou par un outil de synchronisation : si c’est le cas, remettez-le en place et redémarrez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stop signs that the newest backup holds stay in force, whatever you choose: no lock opens by going back or by starting anew.</source>
        <comment>recover.locks-stay</comment>
        <translation type="unfinished">Les signes d’arrêt que contient la sauvegarde la plus récente restent en vigueur, quel que soit votre choix : aucun blocage ne se lève par un retour en arrière ni par un nouveau départ.</translation>
    </message>
    <message>
        <source>Your log {file} cannot be read as a log. It will be kept as it is, under another name beside the new one, whatever you choose. Nothing was changed yet.</source>
        <comment>recover.damaged</comment>
        <translation type="unfinished">Votre journal {file} ne peut pas être lu comme un journal. Il sera conservé tel quel, sous un autre nom à côté du nouveau, quel que soit votre choix. Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>A sync tool left another copy of your log, {file}, which holds entries that are missing here. Settings, Your log shows what they are.</source>
        <comment>app.copy-found</comment>
        <translation type="unfinished">Un outil de synchronisation a laissé une autre copie de votre journal, {file}, qui contient des entrées qui manquent ici. Réglages, Votre journal montre lesquelles.</translation>
    </message>
    <message>
        <source>{why} What waits is safe in {file}: the next start puts it into your log.</source>
        <comment>leave.kept</comment>
        <translation type="unfinished">{why} Ce qui attend est à l’abri dans {file} : le prochain démarrage le met dans votre journal.</translation>
    </message>
    <message>
        <source>{why} What waits could not be kept anywhere else either: it is only in this window, and closing loses it.</source>
        <comment>leave.memory</comment>
        <translation type="unfinished">{why} Ce qui attend n’a pas pu être gardé ailleurs non plus : cela n’existe que dans cette fenêtre, et la fermer le fait perdre.</translation>
    </message>
    <message>
        <source>It is being saved at this moment.</source>
        <comment>leave.still</comment>
        <translation type="unfinished">C’est en cours d’enregistrement en ce moment.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are not in your log yet ({sessions}).</source>
        <comment>leave.waiting</comment>
        <extracomment>one: One entry is not in your log yet ({sessions}).</extracomment>
        <translation type="unfinished">
            <numerusform>{n} entrée n’est pas encore dans votre journal ({sessions}).</numerusform>
            <numerusform>{n} entrées ne sont pas encore dans votre journal ({sessions}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <comment>leave.sessions</comment>
        <extracomment>one: one session</extracomment>
        <translation type="unfinished">
            <numerusform>{n} séance</numerusform>
            <numerusform>{n} séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{why} It is tried again by itself; meanwhile {n} entries are kept in {file}.</source>
        <comment>app.waiting-kept</comment>
        <extracomment>one: {why} It is tried again by itself; meanwhile the entry is kept in {file}.</extracomment>
        <translation type="unfinished">
            <numerusform>{why} Un nouvel essai se fait de lui-même ; en attendant, l’entrée est gardée dans {file}.</numerusform>
            <numerusform>{why} Un nouvel essai se fait de lui-même ; en attendant, {n} entrées sont gardées dans {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{why} It is tried again by itself. Until then {n} entries are only in this window: leave it open.</source>
        <comment>app.waiting-memory</comment>
        <extracomment>one: {why} It is tried again by itself. Until then the entry is only in this window: leave it open.</extracomment>
        <translation type="unfinished">
            <numerusform>{why} Un nouvel essai se fait de lui-même. Jusque-là, l’entrée n’existe que dans cette fenêtre : laissez-la ouverte.</numerusform>
            <numerusform>{why} Un nouvel essai se fait de lui-même. Jusque-là, {n} entrées n’existent que dans cette fenêtre : laissez-la ouverte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next break at {clock}</source>
        <comment>breaks.next</comment>
        <translation type="unfinished">Prochaine pause à {clock}</translation>
    </message>
    <message>
        <source>A break is due</source>
        <comment>breaks.next-soon</comment>
        <translation type="unfinished">C’est l’heure d’une pause</translation>
    </message>
    <message>
        <source>Today's session at {clock}</source>
        <comment>breaks.session-at</comment>
        <translation type="unfinished">Séance d’aujourd’hui à {clock}</translation>
    </message>
    <message>
        <source>No break is planned now</source>
        <comment>breaks.none</comment>
        <translation type="unfinished">Aucune pause n’est prévue maintenant</translation>
    </message>
    <message>
        <source>You are away; that counts as a break</source>
        <comment>breaks.away</comment>
        <translation type="unfinished">Vous êtes ailleurs ; cela compte comme une pause</translation>
    </message>
    <message>
        <source>A session is running</source>
        <comment>breaks.playing</comment>
        <translation type="unfinished">Une séance est en cours</translation>
    </message>
    <message>
        <source>On a break</source>
        <comment>breaks.out</comment>
        <translation type="unfinished">C’est la pause</translation>
    </message>
    <message>
        <source>Say when you are back; nothing hurries.</source>
        <comment>breaks.say-back</comment>
        <translation type="unfinished">Dites quand vous êtes de retour ; rien ne presse.</translation>
    </message>
    <message>
        <source>Time for today's session</source>
        <comment>breaks.ask-session</comment>
        <translation type="unfinished">C’est le moment de la séance d’aujourd’hui</translation>
    </message>
    <message>
        <source>Time to stand up and walk a little</source>
        <comment>breaks.ask-walk</comment>
        <translation type="unfinished">C’est le moment de se lever et de marcher un peu</translation>
    </message>
    <message>
        <source>It waits until your hands rest.</source>
        <comment>breaks.waits</comment>
        <translation type="unfinished">Elle attend que vos mains soient au repos.</translation>
    </message>
    <message>
        <source>Quiet: {why}</source>
        <comment>breaks.quiet</comment>
        <translation type="unfinished">Silence : {why}</translation>
    </message>
    <message>
        <source>Quiet {until}: {why}</source>
        <comment>breaks.quiet-until</comment>
        <translation type="unfinished">Silence {until} : {why}</translation>
    </message>
    <message>
        <source>until {clock}</source>
        <comment>breaks.at-clock</comment>
        <translation type="unfinished">jusqu’à {clock}</translation>
    </message>
    <message>
        <source>until tomorrow, {clock}</source>
        <comment>breaks.at-tomorrow</comment>
        <translation type="unfinished">jusqu’à demain, {clock}</translation>
    </message>
    <message>
        <source>until {day}, {clock}</source>
        <comment>breaks.at-day</comment>
        <translation type="unfinished">jusqu’à {day}, {clock}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <comment>breaks.at-date</comment>
        <translation type="unfinished">jusqu’au {date}</translation>
    </message>
    <message>
        <source>{name} · {minutes} min</source>
        <comment>breaks.caption</comment>
        <translation type="unfinished">{name} · {minutes} min</translation>
    </message>
    <message>
        <source>All {of} sessions of this week are done</source>
        <comment>breaks.week-done</comment>
        <translation type="unfinished">Les {of} séances de cette semaine sont toutes faites</translation>
    </message>
    <message>
        <source>The lighter choice for now: moving, without stretching.</source>
        <comment>breaks.ease.light</comment>
        <translation type="unfinished">Le choix plus léger pour l’instant : bouger, sans étirement.</translation>
    </message>
    <message>
        <source>The question about pain decides how light it is today.</source>
        <comment>breaks.ease.session</comment>
        <translation type="unfinished">La question sur la douleur décide à quel point c’est léger aujourd’hui.</translation>
    </message>
    <message>
        <source>No stretching today, after what you told about pain. Walk only as far as it feels fine.</source>
        <comment>breaks.ease.walk</comment>
        <translation type="unfinished">Pas d’étirements aujourd’hui, d’après ce que vous avez dit sur la douleur. Ne marchez qu’autant que vous le supportez bien.</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <comment>breaks.quiet.dnd</comment>
        <translation type="unfinished">« ne pas déranger » est activé</translation>
    </message>
    <message>
        <source>a call or a video keeps the screen awake</source>
        <comment>breaks.quiet.inhibited</comment>
        <translation type="unfinished">un appel ou une vidéo garde l’écran allumé</translation>
    </message>
    <message>
        <source>something fills the screen</source>
        <comment>breaks.quiet.full-screen</comment>
        <translation type="unfinished">quelque chose remplit l’écran</translation>
    </message>
    <message>
        <source>these reminders are switched off</source>
        <comment>breaks.quiet.off</comment>
        <translation type="unfinished">ces rappels sont coupés</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>breaks.quiet.paused</comment>
        <translation type="unfinished">en pause</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <comment>breaks.quiet.meeting</comment>
        <translation type="unfinished">en réunion</translation>
    </message>
    <message>
        <source>outside working hours</source>
        <comment>breaks.quiet.hours</comment>
        <translation type="unfinished">hors des heures de travail</translation>
    </message>
    <message>
        <source>not today, as you asked</source>
        <comment>breaks.quiet.not-today</comment>
        <translation type="unfinished">pas aujourd’hui, comme vous l’avez demandé</translation>
    </message>
    <message>
        <source>the screen is locked</source>
        <comment>breaks.quiet.locked</comment>
        <translation type="unfinished">l’écran est verrouillé</translation>
    </message>
    <message>
        <source>stretching is on hold; Today says why</source>
        <comment>breaks.quiet.shut</comment>
        <translation type="unfinished">les étirements sont suspendus ; Aujourd’hui dit pourquoi</translation>
    </message>
    <message>
        <source>The reminders have asked for no break yet. Breaks appear here day by day, with what was done, left out and why.</source>
        <comment>breaks.year.none</comment>
        <translation type="unfinished">Les rappels n’ont pas encore demandé de pause. Les pauses apparaissent ici jour par jour, avec ce qui a été fait, laissé de côté et pourquoi.</translation>
    </message>
    <message>
        <source>Around {hour} they are kept least: {kept} of {asked}. Other working hours, or a longer interval, may suit that time better.</source>
        <comment>breaks.year.worst</comment>
        <translation type="unfinished">C’est vers {hour} qu’elles sont le moins gardées : {kept} sur {asked}. D’autres heures de travail, ou un intervalle plus long, conviendraient peut-être mieux à ce moment.</translation>
    </message>
    <message>
        <source>done</source>
        <comment>breaks.outcome.done</comment>
        <translation type="unfinished">faite</translation>
    </message>
    <message>
        <source>done in part</source>
        <comment>breaks.outcome.partly</comment>
        <translation type="unfinished">faite en partie</translation>
    </message>
    <message>
        <source>walked</source>
        <comment>breaks.outcome.walked</comment>
        <translation type="unfinished">marche</translation>
    </message>
    <message>
        <source>done without the app</source>
        <comment>breaks.outcome.said</comment>
        <translation type="unfinished">faite sans l’application</translation>
    </message>
    <message>
        <source>away from the desk</source>
        <comment>breaks.outcome.natural</comment>
        <translation type="unfinished">loin du bureau</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>breaks.outcome.skipped</comment>
        <translation type="unfinished">laissée de côté</translation>
    </message>
    <message>
        <source>not answered</source>
        <comment>breaks.outcome.ignored</comment>
        <translation type="unfinished">sans réponse</translation>
    </message>
    <message numerus="yes">
        <source>{moved} of {asked} breaks kept, on {n} days</source>
        <comment>breaks.year.headline</comment>
        <extracomment>one: {moved} of {asked} breaks kept, on one day</extracomment>
        <translation type="unfinished">
            <numerusform>{moved} pauses gardées sur {asked}, en un jour</numerusform>
            <numerusform>{moved} pauses gardées sur {asked}, en {n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes to move</source>
        <comment>breaks.ask-light</comment>
        <extracomment>one: One minute to move</extracomment>
        <translation type="unfinished">
            <numerusform>Une minute pour bouger</numerusform>
            <numerusform>{n} minutes pour bouger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes for the legs</source>
        <comment>breaks.ask-micro</comment>
        <extracomment>one: One minute for the legs</extracomment>
        <translation type="unfinished">
            <numerusform>Une minute pour les jambes</numerusform>
            <numerusform>{n} minutes pour les jambes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next break in {n} min</source>
        <comment>breaks.in-minutes</comment>
        <extracomment>one: Next break in one minute</extracomment>
        <translation type="unfinished">
            <numerusform>Prochaine pause dans une minute</numerusform>
            <numerusform>Prochaine pause dans {n} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {of} sessions left this week</source>
        <comment>breaks.week</comment>
        <extracomment>one: {n} of {of} sessions left this week</extracomment>
        <translation type="unfinished">
            <numerusform>Encore {n} séance sur {of} cette semaine</numerusform>
            <numerusform>Encore {n} séances sur {of} cette semaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {of} sessions left this week, one of them today</source>
        <comment>breaks.week-today</comment>
        <extracomment>one: {n} of {of} sessions left this week, one of them today</extracomment>
        <translation type="unfinished">
            <numerusform>Encore {n} séance sur {of} cette semaine, c’est pour aujourd’hui</numerusform>
            <numerusform>Encore {n} séances sur {of} cette semaine, dont une aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a stretch, not pain</source>
        <comment>quality.stretch</comment>
        <translation type="unfinished">Seulement un étirement, pas une douleur</translation>
    </message>
    <message>
        <source>A dull ache</source>
        <comment>quality.ache</comment>
        <translation type="unfinished">Une douleur sourde</translation>
    </message>
    <message>
        <source>Stiff</source>
        <comment>quality.stiff</comment>
        <translation type="unfinished">Raide</translation>
    </message>
    <message>
        <source>A mild pull in the calf</source>
        <comment>quality.calf_pull</comment>
        <translation type="unfinished">Une légère tension dans le mollet</translation>
    </message>
    <message>
        <source>Sharp</source>
        <comment>quality.sharp</comment>
        <translation type="unfinished">Vive</translation>
    </message>
    <message>
        <source>Stabbing</source>
        <comment>quality.stabbing</comment>
        <translation type="unfinished">Comme un coup de couteau</translation>
    </message>
    <message>
        <source>Shooting or spreading down the leg</source>
        <comment>quality.radiating</comment>
        <translation type="unfinished">Qui lance ou s’étend le long de la jambe</translation>
    </message>
    <message>
        <source>Like an electric shock</source>
        <comment>quality.electric</comment>
        <translation type="unfinished">Comme une décharge électrique</translation>
    </message>
    <message>
        <source>Burning down the leg</source>
        <comment>quality.burning</comment>
        <translation type="unfinished">Brûlure le long de la jambe</translation>
    </message>
    <message>
        <source>Numb</source>
        <comment>quality.numb</comment>
        <translation type="unfinished">Engourdissement</translation>
    </message>
    <message>
        <source>Tingling, pins and needles</source>
        <comment>quality.tingling</comment>
        <translation type="unfinished">Fourmillements, picotements</translation>
    </message>
    <message>
        <source>The leg feels weak</source>
        <comment>quality.weak</comment>
        <translation type="unfinished">La jambe semble faible</translation>
    </message>
    <message>
        <source>Pain in the chest</source>
        <comment>quality.chest</comment>
        <translation type="unfinished">Douleur dans la poitrine</translation>
    </message>
    <message>
        <source>Dizzy or faint</source>
        <comment>quality.dizzy</comment>
        <translation type="unfinished">Étourdissement ou impression de s’évanouir</translation>
    </message>
    <message>
        <source>Out of breath</source>
        <comment>quality.breathless</comment>
        <translation type="unfinished">Essoufflement</translation>
    </message>
    <message>
        <source>Upper back, between the shoulders</source>
        <comment>place.upper_back</comment>
        <translation type="unfinished">Haut du dos, entre les épaules</translation>
    </message>
    <message>
        <source>Low back</source>
        <comment>place.low_back</comment>
        <translation type="unfinished">Bas du dos</translation>
    </message>
    <message>
        <source>Left buttock</source>
        <comment>place.buttock_l</comment>
        <translation type="unfinished">Fesse gauche</translation>
    </message>
    <message>
        <source>Right buttock</source>
        <comment>place.buttock_r</comment>
        <translation type="unfinished">Fesse droite</translation>
    </message>
    <message>
        <source>Inner thighs, genitals or seat</source>
        <comment>place.saddle</comment>
        <translation type="unfinished">Intérieur des cuisses, parties génitales ou zone d’assise</translation>
    </message>
    <message>
        <source>Back of left thigh</source>
        <comment>place.thigh_l</comment>
        <translation type="unfinished">Arrière de la cuisse gauche</translation>
    </message>
    <message>
        <source>Back of right thigh</source>
        <comment>place.thigh_r</comment>
        <translation type="unfinished">Arrière de la cuisse droite</translation>
    </message>
    <message>
        <source>Behind left knee</source>
        <comment>place.knee_l</comment>
        <translation type="unfinished">Derrière le genou gauche</translation>
    </message>
    <message>
        <source>Behind right knee</source>
        <comment>place.knee_r</comment>
        <translation type="unfinished">Derrière le genou droit</translation>
    </message>
    <message>
        <source>Left calf</source>
        <comment>place.calf_l</comment>
        <translation type="unfinished">Mollet gauche</translation>
    </message>
    <message>
        <source>Right calf</source>
        <comment>place.calf_r</comment>
        <translation type="unfinished">Mollet droit</translation>
    </message>
    <message>
        <source>Left foot</source>
        <comment>place.foot_l</comment>
        <translation type="unfinished">Pied gauche</translation>
    </message>
    <message>
        <source>Right foot</source>
        <comment>place.foot_r</comment>
        <translation type="unfinished">Pied droit</translation>
    </message>
    <message>
        <source>Chest</source>
        <comment>place.chest</comment>
        <translation type="unfinished">Poitrine</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <comment>place.elsewhere</comment>
        <translation type="unfinished">Ailleurs</translation>
    </message>
    <message>
        <source>there is no routine “{routine}”. Known are: {known}.</source>
        <comment>cli.no-such-routine</comment>
        <translation type="unfinished">il n’y a pas de programme « {routine} ». Sont connus : {known}.</translation>
    </message>
    <message>
        <source>there is no figure “{figure}”. Known are: {known}.</source>
        <comment>cli.no-such-figure</comment>
        <translation type="unfinished">il n’y a pas de figure « {figure} ». Sont connues : {known}.</translation>
    </message>
    <message>
        <source>there is no look “{look}”. Known are: {known}.</source>
        <comment>cli.no-such-look</comment>
        <translation type="unfinished">il n’y a pas d’apparence « {look} ». Sont connues : {known}.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}. Give another folder to --out.</source>
        <comment>cli.cannot-write</comment>
        <translation type="unfinished">impossible d’écrire dans {folder} : {reason}. Donnez un autre dossier à --out.</translation>
    </message>
    <message>
        <source>{folder} already holds a log. Nothing was changed; give another folder to --out.</source>
        <comment>cli.tour-in-the-way</comment>
        <translation type="unfinished">{folder} contient déjà un journal. Rien n’a été modifié ; donnez un autre dossier à --out.</translation>
    </message>
    <message>
        <source>no font is installed, so pictures would have no words. Install one (Debian: fonts-dejavu-core).</source>
        <comment>cli.tour-no-fonts</comment>
        <translation type="unfinished">aucune police n’est installée, les images n’auraient donc pas de mots. Installez-en une (Debian : fonts-dejavu-core).</translation>
    </message>
    <message>
        <source>{name}, about {minutes} min: hamstretch start {routine}</source>
        <comment>cli.today-session</comment>
        <translation type="unfinished">{name}, environ {minutes} min : hamstretch start {routine}</translation>
    </message>
    <message>
        <source>Week {week}: {done} of {target} sessions done.</source>
        <comment>cli.today-week</comment>
        <translation type="unfinished">Semaine {week} : séances faites, {done} sur {target}.</translation>
    </message>
    <message>
        <source>The question how it is this morning is still open.</source>
        <comment>cli.today-morning</comment>
        <translation type="unfinished">La question sur l’état de ce matin est encore ouverte.</translation>
    </message>
    <message>
        <source>that could not be understood ({reason}). Nothing was changed.</source>
        <comment>cli.not-understood</comment>
        <translation type="unfinished">cela n’a pas pu être compris ({reason}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{routine}” opens in the running window.</source>
        <comment>cli.started</comment>
        <translation type="unfinished">« {routine} » s’ouvre dans la fenêtre en cours.</translation>
    </message>
    <message>
        <source>a session is running; end it first.</source>
        <comment>cli.busy</comment>
        <translation type="unfinished">une séance est en cours ; terminez-la d’abord.</translation>
    </message>
    <message>
        <source>This was about the reminders. The session itself is paused, or ended, in its window.</source>
        <comment>cli.session-own</comment>
        <translation type="unfinished">Cela concernait les rappels. La séance elle-même se met en pause, ou se termine, dans sa fenêtre.</translation>
    </message>
    <message>
        <source>hamstretch quits. A session that was running is kept and offered at the next start.</source>
        <comment>cli.quits</comment>
        <translation type="unfinished">hamstretch se ferme. Une séance en cours est gardée et proposée au prochain démarrage.</translation>
    </message>
    <message>
        <source>{file} is there already, and is not written over. Name another file.</source>
        <comment>cli.backup-exists</comment>
        <translation type="unfinished">{file} existe déjà, et n’est pas écrasé. Nommez un autre fichier.</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <comment>cli.forget-nothing</comment>
        <translation type="unfinished">Il n’y a rien à supprimer.</translation>
    </message>
    <message>
        <source>To be removed: {files}.</source>
        <comment>cli.forget-files</comment>
        <translation type="unfinished">À supprimer : {files}.</translation>
    </message>
    <message>
        <source>To be switched off: the start at login.</source>
        <comment>cli.forget-login</comment>
        <translation type="unfinished">À désactiver : le démarrage à l’ouverture de session.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --yes to do it; your log, its backups and your own routines stay.</source>
        <comment>cli.forget-yes</comment>
        <translation type="unfinished">Rien n’a été modifié. Ajoutez --yes pour le faire ; votre journal, ses sauvegardes et vos propres programmes restent.</translation>
    </message>
    <message>
        <source>Done. Your log, its backups and your own routines stay in {folder}.</source>
        <comment>cli.forgotten</comment>
        <translation type="unfinished">C’est fait. Votre journal, ses sauvegardes et vos propres programmes restent dans {folder}.</translation>
    </message>
    <message>
        <source>There are no backups in {folder} yet.</source>
        <comment>cli.no-backups</comment>
        <translation type="unfinished">Il n’y a encore aucune sauvegarde dans {folder}.</translation>
    </message>
    <message>
        <source>The app's own files are missing: there is no assets folder beside {folder}. Your log is untouched. Please install hamstretch again.</source>
        <comment>content.no_assets</comment>
        <translation type="unfinished">Les fichiers de l’application elle-même manquent : il n’y a pas de dossier assets à côté de {folder}. Votre journal est intact. Réinstallez hamstretch.</translation>
    </message>
    <message>
        <source>The safety questions ({file}) cannot be used: {reason}. Without them no session may start, so the app stops here. Your log is untouched. Please install hamstretch again, or undo the last change to that file.</source>
        <comment>content.no_safety</comment>
        <translation type="unfinished">Les questions de sécurité ({file}) ne peuvent pas être utilisées : {reason}. Sans elles, aucune séance ne peut commencer, l’application s’arrête donc ici. Votre journal est intact. Réinstallez hamstretch, ou annulez la dernière modification de ce fichier.</translation>
    </message>
    <message>
        <source>A file that the app needs ({file}) cannot be used: {reason}. Your log is untouched. Please install hamstretch again, or undo the last change to that file.</source>
        <comment>content.bad_file</comment>
        <translation type="unfinished">Un fichier dont l’application a besoin ({file}) ne peut pas être utilisé : {reason}. Votre journal est intact. Réinstallez hamstretch, ou annulez la dernière modification de ce fichier.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. Start hamstretch from a desktop, or run `hamstretch tour` to get every screen as a picture.</source>
        <comment>environment.no_display</comment>
        <translation type="unfinished">Il n’y a pas d’écran où ouvrir une fenêtre : ni DISPLAY ni WAYLAND_DISPLAY n’est défini. Lancez hamstretch depuis un bureau, ou exécutez `hamstretch tour` pour obtenir chaque écran sous forme d’image.</translation>
    </message>
    <message>
        <source>The screen {display} does not answer, so no window can open. Start hamstretch from a desktop, or run `hamstretch tour` to get every screen as a picture.</source>
        <comment>environment.dead_display</comment>
        <translation type="unfinished">L’écran {display} ne répond pas, aucune fenêtre ne peut donc s’ouvrir. Lancez hamstretch depuis un bureau, ou exécutez `hamstretch tour` pour obtenir chaque écran sous forme d’image.</translation>
    </message>
    <message>
        <source>A window cannot open: {library} not found. On Debian or Ubuntu: sudo apt install {package}</source>
        <comment>environment.display</comment>
        <translation type="unfinished">Aucune fenêtre ne peut s’ouvrir : {library} introuvable. Sous Debian ou Ubuntu : sudo apt install {package}</translation>
    </message>
    <message>
        <source>The window toolkit cannot load: {library} not found. On Debian or Ubuntu: sudo apt install {package}</source>
        <comment>environment.widgets</comment>
        <translation type="unfinished">La bibliothèque de fenêtres ne peut pas être chargée : {library} introuvable. Sous Debian ou Ubuntu : sudo apt install {package}</translation>
    </message>
    <message>
        <source>Sounds are off: {library} not found. On Debian or Ubuntu: sudo apt install {package}</source>
        <comment>environment.audio</comment>
        <translation type="unfinished">Les sons sont coupés : {library} introuvable. Sous Debian ou Ubuntu : sudo apt install {package}</translation>
    </message>
    <message>
        <source>Spoken cues are off: {library} not found. On Debian or Ubuntu: sudo apt install {package}</source>
        <comment>environment.speech</comment>
        <translation type="unfinished">Les consignes parlées sont coupées : {library} introuvable. Sous Debian ou Ubuntu : sudo apt install {package}</translation>
    </message>
    <message>
        <source>{module} cannot be loaded: {reason}. Please install hamstretch again.</source>
        <comment>environment.no_module</comment>
        <translation type="unfinished">{module} ne peut pas être chargé : {reason}. Réinstallez hamstretch.</translation>
    </message>
    <message>
        <source>Starting with the desktop could not be changed: {place} cannot be written ({reason}). Nothing else has changed.</source>
        <comment>environment.autostart</comment>
        <translation type="unfinished">Le lancement avec le bureau n’a pas pu être changé : impossible d’écrire dans {place} ({reason}). Rien d’autre n’a changé.</translation>
    </message>
    <message>
        <source>hamstretch cannot listen for its own commands at {place} ({reason}). Set XDG_RUNTIME_DIR to a folder of your own and start it again.</source>
        <comment>environment.instance</comment>
        <translation type="unfinished">hamstretch ne peut pas recevoir ses propres commandes à {place} ({reason}). Réglez XDG_RUNTIME_DIR sur un dossier à vous et relancez.</translation>
    </message>
    <message>
        <source>no sessions yet</source>
        <comment>log.holds-none</comment>
        <translation type="unfinished">encore aucune séance</translation>
    </message>
    <message>
        <source>Nothing is missing here: there is nothing to add.</source>
        <comment>log.merge-nothing</comment>
        <translation type="unfinished">Rien ne manque ici : il n’y a rien à ajouter.</translation>
    </message>
    <message>
        <source>From {day}, this would be added:</source>
        <comment>log.merge-day</comment>
        <translation type="unfinished">Du {day}, ceci serait ajouté :</translation>
    </message>
    <message>
        <source>From {first} to {last}, this would be added:</source>
        <comment>log.merge-span</comment>
        <translation type="unfinished">Du {first} au {last}, ceci serait ajouté :</translation>
    </message>
    <message>
        <source>Your log is the backup's now: {holds}.</source>
        <comment>log.restored</comment>
        <translation type="unfinished">Votre journal est maintenant celui de la sauvegarde : {holds}.</translation>
    </message>
    <message>
        <source>Stop signs in your log stay in force: no lock opens by going back.</source>
        <comment>log.locks-stay</comment>
        <translation type="unfinished">Les signes d’arrêt de votre journal restent en vigueur : aucun blocage ne se lève par un retour en arrière.</translation>
    </message>
    <message>
        <source>What was there before is kept as {name}.</source>
        <comment>log.restored-kept</comment>
        <translation type="unfinished">Ce qui était là avant est gardé sous le nom {name}.</translation>
    </message>
    <message>
        <source>Backed up: {holds}.</source>
        <comment>log.backed-up</comment>
        <translation type="unfinished">Sauvegardé : {holds}.</translation>
    </message>
    <message>
        <source>Added. Your log now holds {holds}.</source>
        <comment>log.merged</comment>
        <translation type="unfinished">Ajouté. Votre journal contient maintenant {holds}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Leave out --dry-run to do it.</source>
        <comment>log.would</comment>
        <translation type="unfinished">Rien n’a été modifié. Enlevez --dry-run pour le faire.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions up to {day}</source>
        <comment>log.holds</comment>
        <extracomment>one: {n} session, on {day}</extracomment>
        <translation type="unfinished">
            <numerusform>{n} séance, le {day}</numerusform>
            <numerusform>{n} séances jusqu’au {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are here already, just the same.</source>
        <comment>log.merge-same</comment>
        <extracomment>one: {n} entry is here already, just the same.</extracomment>
        <translation type="unfinished">
            <numerusform>{n} entrée est déjà ici, exactement la même.</numerusform>
            <numerusform>{n} entrées sont déjà ici, exactement les mêmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries differ from those here. Yours stay as they are.</source>
        <comment>log.merge-conflicts</comment>
        <extracomment>one: {n} entry differs from the one here. Yours stays as it is.</extracomment>
        <translation type="unfinished">
            <numerusform>{n} entrée diffère de celle qui est ici. La vôtre reste telle quelle.</numerusform>
            <numerusform>{n} entrées diffèrent de celles qui sont ici. Les vôtres restent telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of that file cannot be read and would be left out.</source>
        <comment>log.merge-aside</comment>
        <extracomment>one: {n} entry of that file cannot be read and would be left out.</extracomment>
        <translation type="unfinished">
            <numerusform>{n} entrée de ce fichier ne peut pas être lue et serait laissée de côté.</numerusform>
            <numerusform>{n} entrées de ce fichier ne peuvent pas être lues et seraient laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <comment>log.kind.session</comment>
        <extracomment>one: {n} session</extracomment>
        <translation type="unfinished">
            <numerusform>{n} séance</numerusform>
            <numerusform>{n} séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers about pain</source>
        <comment>log.kind.check_in</comment>
        <extracomment>one: {n} answer about pain</extracomment>
        <translation type="unfinished">
            <numerusform>{n} réponse sur la douleur</numerusform>
            <numerusform>{n} réponses sur la douleur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} safety lists</source>
        <comment>log.kind.screening</comment>
        <extracomment>one: {n} safety list</extracomment>
        <translation type="unfinished">
            <numerusform>{n} liste de sécurité</numerusform>
            <numerusform>{n} listes de sécurité</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clearances</source>
        <comment>log.kind.clearance</comment>
        <extracomment>one: {n} clearance</extracomment>
        <translation type="unfinished">
            <numerusform>{n} accord pour reprendre</numerusform>
            <numerusform>{n} accords pour reprendre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps of the plan (start, pause, resume)</source>
        <comment>log.kind.plan</comment>
        <extracomment>one: {n} step of the plan (start, pause, resume)</extracomment>
        <translation type="unfinished">
            <numerusform>{n} étape du plan (début, pause, reprise)</numerusform>
            <numerusform>{n} étapes du plan (début, pause, reprise)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes to entries</source>
        <comment>log.kind.amendment</comment>
        <extracomment>one: {n} change to an entry</extracomment>
        <translation type="unfinished">
            <numerusform>{n} modification d’une entrée</numerusform>
            <numerusform>{n} modifications d’entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} breaks</source>
        <comment>log.kind.break</comment>
        <extracomment>one: {n} break</extracomment>
        <translation type="unfinished">
            <numerusform>{n} pause au bureau</numerusform>
            <numerusform>{n} pauses au bureau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} self-tests</source>
        <comment>log.kind.self_test</comment>
        <extracomment>one: {n} self-test</extracomment>
        <translation type="unfinished">
            <numerusform>{n} auto-test</numerusform>
            <numerusform>{n} auto-tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other entries</source>
        <comment>log.kind.other</comment>
        <extracomment>one: {n} other entry</extracomment>
        <translation type="unfinished">
            <numerusform>{n} autre entrée</numerusform>
            <numerusform>{n} autres entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Please get help now</source>
        <comment>pain.B1.title</comment>
        <translation type="unfinished">Faites-vous aider maintenant</translation>
    </message>
    <message>
        <source>Call your local emergency number or go to an emergency department now, and do not exercise. What you have told us needs to be looked at by someone qualified straight away. It may turn out to be nothing serious; only they can tell.</source>
        <comment>pain.B1.text</comment>
        <translation type="unfinished">Appelez le numéro d’urgence local ou rendez-vous dans un service d’urgences maintenant, et ne faites pas d’exercice. Ce que vous nous avez dit doit être examiné tout de suite par une personne qualifiée. Il se peut que ce ne soit rien de grave ; elle seule peut le dire.</translation>
    </message>
    <message>
        <source>Sessions stay closed until you tell the app that you have been assessed.</source>
        <comment>pain.B1.opens</comment>
        <translation type="unfinished">Les séances restent fermées jusqu’à ce que vous disiez à l’application que votre état a été évalué.</translation>
    </message>
    <message>
        <source>Please speak to a doctor today</source>
        <comment>pain.B2.title</comment>
        <translation type="unfinished">Parlez à un médecin aujourd’hui</translation>
    </message>
    <message>
        <source>What you have told us should be checked by a doctor today. Call your practice or your local medical advice line now, and leave stretching alone until then. If you get worse, or feel unsafe, call your local emergency number.</source>
        <comment>pain.B2.text</comment>
        <translation type="unfinished">Ce que vous nous avez dit devrait être vérifié par un médecin aujourd’hui. Appelez votre cabinet médical ou la ligne locale de conseil médical maintenant, et laissez les étirements de côté jusque-là. Si votre état s’aggrave, ou si vous ne vous sentez pas en sécurité, appelez le numéro d’urgence local.</translation>
    </message>
    <message>
        <source>Sessions stay closed until you tell the app that you have been assessed.</source>
        <comment>pain.B2.opens</comment>
        <translation type="unfinished">Les séances restent fermées jusqu’à ce que vous disiez à l’application que votre état a été évalué.</translation>
    </message>
    <message>
        <source>You marked pain between your shoulders. If it is new to you, or does not settle, please ask a doctor about it.</source>
        <comment>pain.B2.mild.text</comment>
        <translation type="unfinished">Vous avez indiqué une douleur entre les épaules. Si elle est nouvelle pour vous, ou si elle ne se calme pas, parlez-en à un médecin.</translation>
    </message>
    <message>
        <source>No session for now</source>
        <comment>pain.B3.title</comment>
        <translation type="unfinished">Pas de séance pour l’instant</translation>
    </message>
    <message>
        <source>You have noticed something new in one leg, or a feeling that shoots or burns. Stretching could stir it up, so please let it rest and keep moving gently as you are used to. It is a good idea to ask a doctor or a physiotherapist about it. If it spreads to both legs, or you notice numbness between the legs or a change in bladder or bowel, call your local emergency number.</source>
        <comment>pain.B3.text</comment>
        <translation type="unfinished">Vous avez remarqué quelque chose de nouveau dans une jambe, ou une sensation qui lance ou qui brûle. Les étirements pourraient réveiller cela : laissez donc la jambe au repos et continuez à bouger doucement, comme vous en avez l’habitude. C’est une bonne idée d’en parler à un médecin ou à un kinésithérapeute. Si cela s’étend aux deux jambes, ou si vous remarquez un engourdissement entre les jambes ou un changement du côté de la vessie ou des intestins, appelez le numéro d’urgence local.</translation>
    </message>
    <message>
        <source>You can start again once you tell the app that it is gone, or that a professional has said stretching is fine.</source>
        <comment>pain.B3.opens</comment>
        <translation type="unfinished">Vous pourrez reprendre dès que vous direz à l’application que c’est passé, ou qu’un professionnel de santé a dit que vous pouvez vous étirer.</translation>
    </message>
    <message>
        <source>Please have this looked at first</source>
        <comment>pain.B3.again.title</comment>
        <translation type="unfinished">Faites d’abord examiner cela</translation>
    </message>
    <message>
        <source>The new feeling in your leg is here for a second check-in. Please see a doctor or a physiotherapist before you stretch again. If it spreads to both legs, or you notice numbness between the legs or a change in bladder or bowel, call your local emergency number.</source>
        <comment>pain.B3.again.text</comment>
        <translation type="unfinished">La nouvelle sensation dans votre jambe est là pour un deuxième point santé. Consultez un médecin ou un kinésithérapeute avant de vous étirer de nouveau. Si cela s’étend aux deux jambes, ou si vous remarquez un engourdissement entre les jambes ou un changement du côté de la vessie ou des intestins, appelez le numéro d’urgence local.</translation>
    </message>
    <message>
        <source>You can start again once you tell the app that a professional has said stretching is fine.</source>
        <comment>pain.B3.again.opens</comment>
        <translation type="unfinished">Vous pourrez reprendre dès que vous direz à l’application qu’un professionnel de santé a dit que vous pouvez vous étirer.</translation>
    </message>
    <message>
        <source>No stretching today</source>
        <comment>pain.B4.title</comment>
        <translation type="unfinished">Pas d’étirements aujourd’hui</translation>
    </message>
    <message>
        <source>With this much pain, rest is the better choice. If it feels all right, an easy walk or a change of position is fine. A day off by this rule is never counted against you.</source>
        <comment>pain.B4.text</comment>
        <translation type="unfinished">Avec une telle douleur, le repos est le meilleur choix. Si vous le supportez bien, une marche tranquille ou un changement de position convient. Un jour de repos dû à cette règle n’est jamais compté contre vous.</translation>
    </message>
    <message>
        <source>Check in again when it has eased; a lower rating opens the session.</source>
        <comment>pain.B4.opens</comment>
        <translation type="unfinished">Refaites un point santé quand cela s’est calmé ; une note plus basse ouvre la séance.</translation>
    </message>
    <message>
        <source>No stretching today</source>
        <comment>pain.B4.again.title</comment>
        <translation type="unfinished">Pas d’étirements aujourd’hui</translation>
    </message>
    <message>
        <source>This is the second check-in in a row with this much pain. Please rest, walk a little if that feels all right, and think about asking a doctor or a physiotherapist. A day off by this rule is never counted against you.</source>
        <comment>pain.B4.again.text</comment>
        <translation type="unfinished">C’est le deuxième point santé de suite avec une telle douleur. Reposez-vous, marchez un peu si vous le supportez bien, et pensez à en parler à un médecin ou à un kinésithérapeute. Un jour de repos dû à cette règle n’est jamais compté contre vous.</translation>
    </message>
    <message>
        <source>Check in again when it has eased; a lower rating opens the session.</source>
        <comment>pain.B4.again.opens</comment>
        <translation type="unfinished">Refaites un point santé quand cela s’est calmé ; une note plus basse ouvre la séance.</translation>
    </message>
    <message>
        <source>A day of rest first</source>
        <comment>pain.RED24.title</comment>
        <translation type="unfinished">D’abord un jour de repos</translation>
    </message>
    <message>
        <source>Your last session had to stop. Give your body a full day before the next one; gentle everyday movement is fine. A day off by this rule is never counted against you.</source>
        <comment>pain.RED24.text</comment>
        <translation type="unfinished">Votre dernière séance a dû s’arrêter. Laissez à votre corps un jour entier avant la prochaine ; les mouvements doux de tous les jours conviennent. Un jour de repos dû à cette règle n’est jamais compté contre vous.</translation>
    </message>
    <message>
        <source>Sessions open again 24 hours after that session ended.</source>
        <comment>pain.RED24.opens</comment>
        <translation type="unfinished">Les séances rouvrent 24 heures après la fin de cette séance.</translation>
    </message>
    <message>
        <source>Thank you, noted</source>
        <comment>pain.noted.title</comment>
        <translation type="unfinished">Merci, c’est noté</translation>
    </message>
    <message>
        <source>Because of what you ticked in the safety list, please talk to a professional before you do more. Until they say it is fine, today has only easy exercises lying down or on a chair, in the smallest amount.</source>
        <comment>pain.B5.text</comment>
        <translation type="unfinished">À cause de ce que vous avez coché dans la liste de sécurité, parlez à un professionnel de santé avant d’en faire plus. Jusqu’à ce qu’il dise que vous le pouvez, il n’y a aujourd’hui que des exercices faciles, couchés ou sur une chaise, dans la plus petite quantité.</translation>
    </message>
    <message>
        <source>As you have a feeling in the lower leg that has been looked at before, today leaves out what pulls on it most and keeps your knees bent. Your plan stays on this week.</source>
        <comment>pain.B6.text</comment>
        <translation type="unfinished">Comme vous avez dans le bas de la jambe une sensation qui a déjà été examinée, la séance d’aujourd’hui laisse de côté ce qui tire le plus dessus et garde vos genoux pliés. Votre plan reste à cette semaine.</translation>
    </message>
    <message>
        <source>You have not been up for long, so today has no bending forward. You can change this if you have been up for more than two hours.</source>
        <comment>pain.B7.text</comment>
        <translation type="unfinished">Votre lever est récent, il n’y a donc pas de flexion vers l’avant aujourd’hui. Vous pouvez changer cela si votre lever remonte à plus de deux heures.</translation>
    </message>
    <message>
        <source>You feel worse than you usually do before a session, so today is one level gentler.</source>
        <comment>pain.B8.text</comment>
        <translation type="unfinished">Vous vous sentez moins bien que d’habitude avant une séance, donc aujourd’hui est un niveau plus doux.</translation>
    </message>
    <message>
        <source>No stretching today</source>
        <comment>pain.B8.rest.title</comment>
        <translation type="unfinished">Pas d’étirements aujourd’hui</translation>
    </message>
    <message>
        <source>You feel clearly worse than you usually do before a session, so rest is the better choice. If it feels all right, an easy walk is fine. A day off by this rule is never counted against you.</source>
        <comment>pain.B8.rest.text</comment>
        <translation type="unfinished">Vous vous sentez nettement moins bien que d’habitude avant une séance, le repos est donc le meilleur choix. Si vous le supportez bien, une marche tranquille convient. Un jour de repos dû à cette règle n’est jamais compté contre vous.</translation>
    </message>
    <message>
        <source>Check in again when it has eased; a lower rating opens the session.</source>
        <comment>pain.B8.rest.opens</comment>
        <translation type="unfinished">Refaites un point santé quand cela s’est calmé ; une note plus basse ouvre la séance.</translation>
    </message>
    <message>
        <source>No stretching today</source>
        <comment>pain.B8.rest.again.title</comment>
        <translation type="unfinished">Pas d’étirements aujourd’hui</translation>
    </message>
    <message>
        <source>For the second check-in in a row you feel clearly worse than usual. Please rest, and think about asking a doctor or a physiotherapist. A day off by this rule is never counted against you.</source>
        <comment>pain.B8.rest.again.text</comment>
        <translation type="unfinished">Pour le deuxième point santé de suite, vous vous sentez nettement moins bien que d’habitude. Reposez-vous, et pensez à en parler à un médecin ou à un kinésithérapeute. Un jour de repos dû à cette règle n’est jamais compté contre vous.</translation>
    </message>
    <message>
        <source>Check in again when it has eased; a lower rating opens the session.</source>
        <comment>pain.B8.rest.again.opens</comment>
        <translation type="unfinished">Refaites un point santé quand cela s’est calmé ; une note plus basse ouvre la séance.</translation>
    </message>
    <message>
        <source>You are good to go. A mild pull is enough, more is not better.</source>
        <comment>pain.B9.text</comment>
        <translation type="unfinished">Vous pouvez y aller. Une légère tension suffit, davantage n’est pas mieux.</translation>
    </message>
    <message>
        <source>Today is eased: shorter holds, a smaller range, softer knees, and only exercises that suit how you feel.</source>
        <comment>pain.B10.text</comment>
        <translation type="unfinished">Aujourd’hui est allégé : maintiens plus courts, amplitude plus petite, genoux plus souples, et seulement des exercices qui conviennent à ce que vous ressentez.</translation>
    </message>
    <message>
        <source>Today is the gentle set: a few easy stretches, 15 seconds twice, and no strength work. It counts as a session; your plan stays on this week.</source>
        <comment>pain.B11.text</comment>
        <translation type="unfinished">Aujourd’hui, c’est la série douce : quelques étirements faciles, 15 secondes deux fois, et pas de renforcement. Elle compte comme une séance ; votre plan reste à cette semaine.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <comment>pain.D1.title</comment>
        <translation type="unfinished">Arrêtez-vous ici</translation>
    </message>
    <message>
        <source>Stop now and come slowly into a comfortable position. A feeling like this is a reason to end the session, not to push on. Please answer the next questions, and think about asking a doctor or a physiotherapist about it.</source>
        <comment>pain.D1.text</comment>
        <translation type="unfinished">Arrêtez maintenant et revenez lentement dans une position confortable. Une sensation comme celle-ci est une raison de finir la séance, pas d’insister. Répondez aux questions suivantes, et pensez à en parler à un médecin ou à un kinésithérapeute.</translation>
    </message>
    <message>
        <source>Stop here and sit down</source>
        <comment>pain.D2.title</comment>
        <translation type="unfinished">Arrêtez-vous ici et asseyez-vous</translation>
    </message>
    <message>
        <source>Stop now, sit or lie down and breathe quietly until it passes. Drink some water and have somebody near you if you can. Please ask a doctor about it. If it does not pass within a few minutes, or you pass out, call your local emergency number.</source>
        <comment>pain.D2.text</comment>
        <translation type="unfinished">Arrêtez maintenant, asseyez-vous ou allongez-vous et respirez calmement jusqu’à ce que cela passe. Buvez un peu d’eau et, si possible, ayez quelqu’un près de vous. Parlez-en à un médecin. Si cela ne passe pas en quelques minutes, ou si vous perdez connaissance, appelez le numéro d’urgence local.</translation>
    </message>
    <message>
        <source>No session for now</source>
        <comment>pain.D2.before.title</comment>
        <translation type="unfinished">Pas de séance pour l’instant</translation>
    </message>
    <message>
        <source>You feel dizzy, faint or short of breath, so please sit or lie down and rest instead. Please ask a doctor about it. If it does not pass within a few minutes, or you pass out, call your local emergency number.</source>
        <comment>pain.D2.before.text</comment>
        <translation type="unfinished">Vous avez des étourdissements, l’impression de vous évanouir ou le souffle court : asseyez-vous ou allongez-vous et reposez-vous plutôt. Parlez-en à un médecin. Si cela ne passe pas en quelques minutes, ou si vous perdez connaissance, appelez le numéro d’urgence local.</translation>
    </message>
    <message>
        <source>Check in again once it has passed.</source>
        <comment>pain.D2.before.opens</comment>
        <translation type="unfinished">Refaites un point santé une fois que c’est passé.</translation>
    </message>
    <message>
        <source>Please get help now</source>
        <comment>pain.D2.chest.title</comment>
        <translation type="unfinished">Faites-vous aider maintenant</translation>
    </message>
    <message>
        <source>Stop now and sit down. Call your local emergency number or go to an emergency department now, and do not exercise. Sessions stay closed until you tell the app that you have been assessed.</source>
        <comment>pain.D2.chest.text</comment>
        <translation type="unfinished">Arrêtez maintenant et asseyez-vous. Appelez le numéro d’urgence local ou rendez-vous dans un service d’urgences maintenant, et ne faites pas d’exercice. Les séances restent fermées jusqu’à ce que vous disiez à l’application que votre état a été évalué.</translation>
    </message>
    <message>
        <source>A sharp feeling is always a reason to stop. This exercise and the others in the same position are left out today.</source>
        <comment>pain.D3.text</comment>
        <translation type="unfinished">Une sensation vive est toujours une raison d’arrêter. Cet exercice et les autres dans la même position sont laissés de côté aujourd’hui.</translation>
    </message>
    <message>
        <source>This exercise has felt sharp in two sessions, so it is left out from now on, and the others in the same position for today. Please ask a doctor or a physiotherapist about it.</source>
        <comment>pain.D3.remove.text</comment>
        <translation type="unfinished">Cet exercice a donné une sensation vive dans deux séances : il est donc laissé de côté à partir de maintenant, et les autres dans la même position pour aujourd’hui. Parlez-en à un médecin ou à un kinésithérapeute.</translation>
    </message>
    <message>
        <source>That is enough for today</source>
        <comment>pain.D3.end.title</comment>
        <translation type="unfinished">C’est assez pour aujourd’hui</translation>
    </message>
    <message>
        <source>It felt sharp for a second time, so the session ends here. Come slowly into a comfortable position and rest.</source>
        <comment>pain.D3.end.text</comment>
        <translation type="unfinished">La sensation a été vive une deuxième fois, la séance se termine donc ici. Revenez lentement dans une position confortable et reposez-vous.</translation>
    </message>
    <message>
        <source>That is enough for today</source>
        <comment>pain.D3.end-remove.title</comment>
        <translation type="unfinished">C’est assez pour aujourd’hui</translation>
    </message>
    <message>
        <source>It felt sharp for a second time, so the session ends here. This exercise has felt sharp in two sessions and is left out from now on. Please ask a doctor or a physiotherapist about it.</source>
        <comment>pain.D3.end-remove.text</comment>
        <translation type="unfinished">La sensation a été vive une deuxième fois, la séance se termine donc ici. Cet exercice a donné une sensation vive dans deux séances et il est laissé de côté à partir de maintenant. Parlez-en à un médecin ou à un kinésithérapeute.</translation>
    </message>
    <message>
        <source>That is enough for today</source>
        <comment>pain.D4.title</comment>
        <translation type="unfinished">C’est assez pour aujourd’hui</translation>
    </message>
    <message>
        <source>The pain has gone up too far, so the session ends here. Come slowly into a comfortable position and rest. Stopping in time is the right thing to do.</source>
        <comment>pain.D4.text</comment>
        <translation type="unfinished">La douleur a trop augmenté, la séance se termine donc ici. Revenez lentement dans une position confortable et reposez-vous. S’arrêter à temps est la bonne chose à faire.</translation>
    </message>
    <message>
        <source>A bit less, please: make the movement a third smaller, bend the knee more, and hold for 5 seconds less.</source>
        <comment>pain.D5.text</comment>
        <translation type="unfinished">Un peu moins, s’il vous plaît : réduisez le mouvement d’un tiers, pliez davantage le genou, et tenez 5 secondes de moins.</translation>
    </message>
    <message>
        <source>A bit less, please: make the movement a third smaller.</source>
        <comment>pain.D5.move.text</comment>
        <translation type="unfinished">Un peu moins, s’il vous plaît : réduisez le mouvement d’un tiers.</translation>
    </message>
    <message>
        <source>That was still more than before. Here is an easier way.</source>
        <comment>pain.D5.swap.text</comment>
        <translation type="unfinished">C’était encore plus qu’avant. Voici une façon plus facile.</translation>
    </message>
    <message>
        <source>It still did not settle, so this exercise is left out today.</source>
        <comment>pain.D5.skip.text</comment>
        <translation type="unfinished">Cela ne s’est toujours pas calmé, cet exercice est donc laissé de côté aujourd’hui.</translation>
    </message>
    <message>
        <source>Go on if you like, but no deeper than now.</source>
        <comment>pain.D6.text</comment>
        <translation type="unfinished">Continuez si vous le voulez, mais pas plus loin que maintenant.</translation>
    </message>
    <message>
        <source>A mild pull in the calf is common with the toes drawn up. Let the ankle go loose. If the pull stays, tell the app and stop.</source>
        <comment>pain.calf-pull.text</comment>
        <translation type="unfinished">Une légère tension dans le mollet est courante quand les orteils sont relevés. Relâchez la cheville. Si la tension reste, dites-le à l’application et arrêtez.</translation>
    </message>
    <message>
        <source>Today ended early</source>
        <comment>pain.A0.title</comment>
        <translation type="unfinished">Fini plus tôt aujourd’hui</translation>
    </message>
    <message>
        <source>The session stopped to keep you safe. Take a full day of rest; the plan stays where it is this week.</source>
        <comment>pain.A0.text</comment>
        <translation type="unfinished">La séance s’est arrêtée pour votre sécurité. Prenez un jour entier de repos ; le plan reste où il est cette semaine.</translation>
    </message>
    <message>
        <source>Well done</source>
        <comment>pain.A1.title</comment>
        <translation type="unfinished">Bien joué</translation>
    </message>
    <message>
        <source>You finished about as you began. Keep going like this.</source>
        <comment>pain.A1.text</comment>
        <translation type="unfinished">Vous avez terminé à peu près comme vous aviez commencé. Continuez ainsi.</translation>
    </message>
    <message>
        <source>Done, and gently next time</source>
        <comment>pain.A2.title</comment>
        <translation type="unfinished">C’est fait, et en douceur la prochaine fois</translation>
    </message>
    <message>
        <source>You feel somewhat worse than before. The next session will be eased. Tell the app tomorrow morning how you are.</source>
        <comment>pain.A2.text</comment>
        <translation type="unfinished">Vous vous sentez un peu moins bien qu’avant. La prochaine séance sera allégée. Dites demain matin à l’application comment vous allez.</translation>
    </message>
    <message>
        <source>The last session left you somewhat worse, so this one is eased.</source>
        <comment>pain.A2.next.text</comment>
        <translation type="unfinished">Après la dernière séance, vous vous sentiez un peu moins bien, celle-ci est donc allégée.</translation>
    </message>
    <message>
        <source>Next time one step lower</source>
        <comment>pain.A3.title</comment>
        <translation type="unfinished">Un cran plus bas la prochaine fois</translation>
    </message>
    <message>
        <source>You woke up worse than before the session, so the next one is a step lower.</source>
        <comment>pain.A3.text</comment>
        <translation type="unfinished">Au réveil, vous alliez moins bien qu’avant la séance, la prochaine est donc un cran plus bas.</translation>
    </message>
    <message>
        <source>One phase back</source>
        <comment>pain.A3.again.title</comment>
        <translation type="unfinished">Une phase en arrière</translation>
    </message>
    <message>
        <source>That is the second such morning within a week. The plan goes one phase back and the next session is a step lower.</source>
        <comment>pain.A3.again.text</comment>
        <translation type="unfinished">C’est le deuxième matin de ce genre en une semaine. Le plan recule d’une phase et la prochaine séance est un cran plus bas.</translation>
    </message>
    <message>
        <source>The morning after told us to go lower, so holds are 5 seconds shorter this time, or one repetition fewer.</source>
        <comment>pain.A3.next.text</comment>
        <translation type="unfinished">Le lendemain matin nous a dit de baisser : cette fois, les maintiens durent 5 secondes de moins, ou il y a une répétition de moins.</translation>
    </message>
    <message>
        <source>Settled overnight</source>
        <comment>pain.A4.title</comment>
        <translation type="unfinished">Calmé pendant la nuit</translation>
    </message>
    <message>
        <source>By the morning it had settled. There is nothing to change.</source>
        <comment>pain.A4.text</comment>
        <translation type="unfinished">Le matin, cela s’était calmé. Il n’y a rien à changer.</translation>
    </message>
    <message>
        <source>You did not rate this morning, so the session stands as it was.</source>
        <comment>pain.A5.text</comment>
        <translation type="unfinished">Vous n’avez pas donné de note ce matin, la séance reste donc comme elle était.</translation>
    </message>
    <message>
        <source>Part of a session</source>
        <comment>pain.A6.title</comment>
        <translation type="unfinished">Une partie de séance</translation>
    </message>
    <message>
        <source>You stopped before the end, or left a rating out. What you did is logged, and it counts neither for nor against you.</source>
        <comment>pain.A6.text</comment>
        <translation type="unfinished">Vous avez arrêté avant la fin, ou laissé une note de côté. Ce que vous avez fait est noté dans le journal, et ne compte ni pour vous ni contre vous.</translation>
    </message>
    <message>
        <source>Your plan is paused, so this session does not move it on.</source>
        <comment>pain.PAUSE.text</comment>
        <translation type="unfinished">Votre plan est en pause, cette séance ne le fait donc pas avancer.</translation>
    </message>
    <message>
        <source>A day of rest first</source>
        <comment>pain.lock.rest.title</comment>
        <translation type="unfinished">D’abord un jour de repos</translation>
    </message>
    <message>
        <source>Your last session had to stop. Sessions open again 24 hours after it ended. Gentle everyday movement is fine.</source>
        <comment>pain.lock.rest.text</comment>
        <translation type="unfinished">Votre dernière séance a dû s’arrêter. Les séances rouvrent 24 heures après sa fin. Les mouvements doux de tous les jours conviennent.</translation>
    </message>
    <message>
        <source>Is it gone?</source>
        <comment>pain.lock.until-gone.title</comment>
        <translation type="unfinished">Est-ce passé ?</translation>
    </message>
    <message>
        <source>You noticed something new in one leg, or a feeling that shoots or burns. You can start again once you tell the app that it is gone, or that a professional has said stretching is fine.</source>
        <comment>pain.lock.until-gone.text</comment>
        <translation type="unfinished">Vous avez remarqué quelque chose de nouveau dans une jambe, ou une sensation qui lance ou qui brûle. Vous pourrez reprendre dès que vous direz à l’application que c’est passé, ou qu’un professionnel de santé a dit que vous pouvez vous étirer.</translation>
    </message>
    <message>
        <source>Please have this looked at first</source>
        <comment>pain.lock.until-professional.title</comment>
        <translation type="unfinished">Faites d’abord examiner cela</translation>
    </message>
    <message>
        <source>The feeling in your leg was there at two check-ins. You can start again once you tell the app that a professional has said stretching is fine.</source>
        <comment>pain.lock.until-professional.text</comment>
        <translation type="unfinished">La sensation dans votre jambe était là à deux points santé. Vous pourrez reprendre dès que vous direz à l’application qu’un professionnel de santé a dit que vous pouvez vous étirer.</translation>
    </message>
    <message>
        <source>Please speak to a doctor today</source>
        <comment>pain.lock.until-assessed-urgent.title</comment>
        <translation type="unfinished">Parlez à un médecin aujourd’hui</translation>
    </message>
    <message>
        <source>You told us about something that a doctor should check the same day. Sessions stay closed until you tell the app that you have been assessed. If you get worse, or feel unsafe, call your local emergency number.</source>
        <comment>pain.lock.until-assessed-urgent.text</comment>
        <translation type="unfinished">Vous nous avez parlé de quelque chose qu’un médecin devrait vérifier le jour même. Les séances restent fermées jusqu’à ce que vous disiez à l’application que votre état a été évalué. Si votre état s’aggrave, ou si vous ne vous sentez pas en sécurité, appelez le numéro d’urgence local.</translation>
    </message>
    <message>
        <source>Please get help now</source>
        <comment>pain.lock.until-assessed-emergency.title</comment>
        <translation type="unfinished">Faites-vous aider maintenant</translation>
    </message>
    <message>
        <source>You told us about something that needs help at once. If you have not been seen, call your local emergency number or go to an emergency department now, and do not exercise. Sessions stay closed until you tell the app that you have been assessed.</source>
        <comment>pain.lock.until-assessed-emergency.text</comment>
        <translation type="unfinished">Vous nous avez parlé de quelque chose qui demande de l’aide tout de suite. Si vous n’avez encore vu personne, appelez le numéro d’urgence local ou rendez-vous dans un service d’urgences maintenant, et ne faites pas d’exercice. Les séances restent fermées jusqu’à ce que vous disiez à l’application que votre état a été évalué.</translation>
    </message>
    <message>
        <source>not counted: pain</source>
        <comment>past.unscored.pain</comment>
        <translation type="unfinished">non compté : douleur</translation>
    </message>
    <message>
        <source>not counted: the knee was bent or the thigh moved</source>
        <comment>past.unscored.knee</comment>
        <translation type="unfinished">non compté : le genou était plié ou la cuisse a bougé</translation>
    </message>
    <message>
        <source>not counted: stopped</source>
        <comment>past.unscored.stop</comment>
        <translation type="unfinished">non compté : arrêté</translation>
    </message>
    <message>
        <source>This date is still to come: a clock was ahead when it was written. Until then the plan leaves it out, and what a session carries over to the next goes by the order in the log.</source>
        <comment>past.ahead</comment>
        <translation type="unfinished">Cette date est encore à venir : une horloge avançait quand l’entrée a été écrite. Jusque-là, le plan la laisse de côté, et ce qu’une séance reporte sur la suivante suit l’ordre du journal.</translation>
    </message>
    <message>
        <source>well</source>
        <comment>past.went.green</comment>
        <translation type="unfinished">bien</translation>
    </message>
    <message>
        <source>a little too much</source>
        <comment>past.went.amber</comment>
        <translation type="unfinished">un peu trop</translation>
    </message>
    <message>
        <source>had to be stopped</source>
        <comment>past.went.red</comment>
        <translation type="unfinished">arrêt nécessaire</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>past.went.partial</comment>
        <translation type="unfinished">partielle</translation>
    </message>
    <message>
        <source>No plan is running yet.</source>
        <comment>plan.none</comment>
        <translation type="unfinished">Aucun plan n’est encore en cours.</translation>
    </message>
    <message>
        <source>A gentle start: {hold} s holds, {reps} times on each side.</source>
        <comment>plan.start</comment>
        <translation type="unfinished">Un début en douceur : maintiens de {hold} s, {reps} fois de chaque côté.</translation>
    </message>
    <message>
        <source>Now {hold} s holds, {reps} times on each side: {cause}.</source>
        <comment>plan.on</comment>
        <translation type="unfinished">Désormais, maintiens de {hold} s, {reps} fois de chaque côté : {cause}.</translation>
    </message>
    <message>
        <source>Steady at {hold} s: {cause}.</source>
        <comment>plan.steady</comment>
        <translation type="unfinished">Stable à {hold} s : {cause}.</translation>
    </message>
    <message>
        <source>Held at {hold} s: {cause}.</source>
        <comment>plan.held</comment>
        <translation type="unfinished">Maintenu à {hold} s : {cause}.</translation>
    </message>
    <message>
        <source>Back to {hold} s holds, {reps} times on each side: {cause}.</source>
        <comment>plan.back</comment>
        <translation type="unfinished">Retour aux maintiens de {hold} s, {reps} fois de chaque côté : {cause}.</translation>
    </message>
    <message>
        <source>{what} It may help to talk this over with a health professional.</source>
        <comment>plan.advise</comment>
        <translation type="unfinished">{what} Il peut être utile d’en parler avec un professionnel de santé.</translation>
    </message>
    <message>
        <source>Held at {hold} s: this level is planned for {of} sessions a week and you have chosen {n}. Staying here is fine.</source>
        <comment>plan.few-days</comment>
        <translation type="unfinished">Maintenu à {hold} s : ce niveau est prévu pour {of} séances par semaine, et vous en avez choisi {n}. Rester ici est très bien.</translation>
    </message>
    <message>
        <source>The plan is paused. Resume it whenever you like.</source>
        <comment>plan.paused</comment>
        <translation type="unfinished">Le plan est en pause. Reprenez-le quand vous voulez.</translation>
    </message>
    <message>
        <source>The plan is paused: {cause}. Please talk to a health professional before you go on.</source>
        <comment>plan.stopped</comment>
        <translation type="unfinished">Le plan est en pause : {cause}. Parlez à un professionnel de santé avant de continuer.</translation>
    </message>
    <message>
        <source>Picked up again at {hold} s, {reps} times on each side.</source>
        <comment>plan.resumed</comment>
        <translation type="unfinished">Repris à {hold} s, {reps} fois de chaque côté.</translation>
    </message>
    <message>
        <source>for the second time within six weeks a session was stopped for leg symptoms</source>
        <comment>plan.cause.T1.D1</comment>
        <translation type="unfinished">pour la deuxième fois en six semaines, une séance a été arrêtée à cause de symptômes dans la jambe</translation>
    </message>
    <message>
        <source>for the second time within two weeks a session had to be stopped</source>
        <comment>plan.cause.T1.red</comment>
        <translation type="unfinished">pour la deuxième fois en deux semaines, une séance a dû être arrêtée</translation>
    </message>
    <message>
        <source>your last ratings before a session were at least 2 points above your first ones</source>
        <comment>plan.cause.T2.level</comment>
        <translation type="unfinished">vos dernières notes avant une séance étaient au moins 2 points au-dessus des premières</translation>
    </message>
    <message>
        <source>your ratings before a session rose two weeks in a row</source>
        <comment>plan.cause.T2.rise</comment>
        <translation type="unfinished">vos notes avant une séance ont monté deux semaines de suite</translation>
    </message>
    <message>
        <source>{n} of your last {of} sessions were a little too much</source>
        <comment>plan.cause.T3</comment>
        <translation type="unfinished">sur vos {of} dernières séances, {n} un peu trop fortes</translation>
    </message>
    <message>
        <source>{n} of your last {of} sessions were too much</source>
        <comment>plan.cause.T3.red</comment>
        <translation type="unfinished">sur vos {of} dernières séances, {n} trop fortes</translation>
    </message>
    <message>
        <source>a session of the week before had to be stopped</source>
        <comment>plan.cause.T4.red</comment>
        <translation type="unfinished">une séance de la semaine d’avant a dû être arrêtée</translation>
    </message>
    <message>
        <source>a session of the week before was a little too much</source>
        <comment>plan.cause.T4.amber</comment>
        <translation type="unfinished">une séance de la semaine d’avant était un peu trop forte</translation>
    </message>
    <message>
        <source>the week before had a gentle session</source>
        <comment>plan.cause.T4.gentle</comment>
        <translation type="unfinished">la semaine d’avant comptait une séance douce</translation>
    </message>
    <message>
        <source>with the leg symptoms you know of, the plan stays at its level</source>
        <comment>plan.cause.T4.known</comment>
        <translation type="unfinished">avec les symptômes de jambe que vous connaissez, le plan reste à son niveau</translation>
    </message>
    <message>
        <source>a week or more went by without a session</source>
        <comment>plan.cause.missed-7</comment>
        <translation type="unfinished">une semaine ou plus s’est passée sans séance</translation>
    </message>
    <message>
        <source>two weeks or more went by without a session</source>
        <comment>plan.cause.missed-14</comment>
        <translation type="unfinished">deux semaines ou plus se sont passées sans séance</translation>
    </message>
    <message>
        <source>four weeks or more went by without a session</source>
        <comment>plan.cause.missed-28</comment>
        <translation type="unfinished">quatre semaines ou plus se sont passées sans séance</translation>
    </message>
    <message>
        <source>{n} of {of} sessions of the last two weeks were done</source>
        <comment>plan.cause.T5</comment>
        <translation type="unfinished">vous avez fait {n} des {of} séances des deux dernières semaines</translation>
    </message>
    <message>
        <source>{n} of {of} sessions of the week before were done</source>
        <comment>plan.cause.T5.alone</comment>
        <translation type="unfinished">vous avez fait {n} des {of} séances de la semaine d’avant</translation>
    </message>
    <message>
        <source>no session of the week before was finished and rated afterwards, so there is nothing to go by yet</source>
        <comment>plan.cause.A6</comment>
        <translation type="unfinished">aucune séance de la semaine d’avant n’a été terminée et notée ensuite, il n’y a donc encore rien sur quoi s’appuyer</translation>
    </message>
    <message>
        <source>the week before went to plan</source>
        <comment>plan.cause.T6</comment>
        <translation type="unfinished">la semaine d’avant s’est passée comme prévu</translation>
    </message>
    <message>
        <source>for the second time within seven days the next morning was worse</source>
        <comment>plan.cause.A3</comment>
        <translation type="unfinished">pour la deuxième fois en sept jours, le lendemain matin était moins bon</translation>
    </message>
    <message>
        <source>the level changed during the week before, and a whole week at it comes first</source>
        <comment>plan.cause.moved</comment>
        <translation type="unfinished">le niveau a changé pendant la semaine d’avant, et une semaine entière à ce niveau vient d’abord</translation>
    </message>
    <message>
        <source>Your ratings before a session came down by more than their usual noise, and by as much as people tend to call important. Many things can be behind that.</source>
        <comment>plan.review.M1</comment>
        <translation type="unfinished">Vos notes avant une séance ont baissé de plus que leur bruit habituel, et d’autant que ce que les gens appellent en général important. Beaucoup de choses peuvent l’expliquer.</translation>
    </message>
    <message>
        <source>After six weeks your ratings have changed little. It may help to talk to a health professional; the steady weeks stay open to you.</source>
        <comment>plan.review.M2</comment>
        <translation type="unfinished">Après six semaines, vos notes ont peu changé. Il peut être utile de parler à un professionnel de santé ; les semaines stables vous restent ouvertes.</translation>
    </message>
    <message>
        <source>Your ratings were low at first, so there is hardly room for them to fall. How far you reach and what you can do in a day may tell you more.</source>
        <comment>plan.review.M3</comment>
        <translation type="unfinished">Vos notes étaient basses au début, elles n’ont donc guère de place pour baisser. Jusqu’où vous allez et ce que vous pouvez faire dans une journée vous en diront peut-être plus.</translation>
    </message>
    <message>
        <source>You reach further than at the start, and your pain ratings are higher. Both are shown; the plan goes by the pain.</source>
        <comment>plan.review.M4</comment>
        <translation type="unfinished">Vous allez plus loin qu’au début, et vos notes de douleur sont plus hautes. Les deux sont montrés ; le plan se règle sur la douleur.</translation>
    </message>
    <message>
        <source>{routine} takes the place of this routine today.</source>
        <comment>prescribe.gentle</comment>
        <translation type="unfinished">{routine} remplace ce programme aujourd’hui.</translation>
    </message>
    <message>
        <source>{routine} takes the place of this routine today, because nothing in it bends forward. It is done lying on the floor and may take longer.</source>
        <comment>prescribe.early</comment>
        <translation type="unfinished">{routine} remplace ce programme aujourd’hui, parce que rien n’y demande de se pencher en avant. Il se fait en position couchée au sol et peut durer plus longtemps.</translation>
    </message>
    <message>
        <source>What you told the app leaves no stretch in this routine today, so {routine} takes its place, with what suits you. It may need another place and more time.</source>
        <comment>prescribe.other</comment>
        <translation type="unfinished">D’après ce que vous avez dit à l’application, aucun étirement de ce programme ne reste aujourd’hui : {routine} le remplace donc, avec ce qui vous convient. Il demandera peut-être un autre lieu et plus de temps.</translation>
    </message>
    <message>
        <source>No stretch suits what you told the app today. Rest is fine; a professional can say what suits you.</source>
        <comment>prescribe.nothing</comment>
        <translation type="unfinished">Aucun étirement ne convient à ce que vous avez dit à l’application aujourd’hui. Le repos est très bien ; un professionnel de santé peut dire ce qui vous convient.</translation>
    </message>
    <message>
        <source>Session {n} of {of} this week.</source>
        <comment>today.planned</comment>
        <translation type="unfinished">Séance {n} sur {of} de cette semaine.</translation>
    </message>
    <message>
        <source>Session {n} of {of} this week is still open, and today would fit it in.</source>
        <comment>today.catch-up</comment>
        <translation type="unfinished">La séance {n} sur {of} de cette semaine reste à faire, et aujourd’hui s’y prêterait.</translation>
    </message>
    <message>
        <source>This week's sessions are done. {next}</source>
        <comment>today.done-week</comment>
        <translation type="unfinished">Les séances de cette semaine sont faites. {next}</translation>
    </message>
    <message>
        <source>Today's session is done. {next}</source>
        <comment>today.done-today</comment>
        <translation type="unfinished">La séance d’aujourd’hui est faite. {next}</translation>
    </message>
    <message>
        <source>A rest day. {next}</source>
        <comment>today.rest</comment>
        <translation type="unfinished">Un jour de repos. {next}</translation>
    </message>
    <message>
        <source>No days are chosen; a session can start whenever it suits you.</source>
        <comment>today.no-days</comment>
        <translation type="unfinished">Aucun jour n’est choisi ; une séance peut commencer quand cela vous convient.</translation>
    </message>
    <message>
        <source>Next session: {when}.</source>
        <comment>today.next</comment>
        <translation type="unfinished">Prochaine séance : {when}.</translation>
    </message>
    <message>
        <source>Rest first: the last session had to be stopped. A session can start again from {until}.</source>
        <comment>today.rest-red</comment>
        <translation type="unfinished">Repos d’abord : la dernière séance a dû être arrêtée. Une séance pourra de nouveau commencer dès {until}.</translation>
    </message>
    <message>
        <source>{clock} {when}</source>
        <comment>today.time</comment>
        <translation type="unfinished">{when} à {clock}</translation>
    </message>
    <message>
        <source>Start the six-week plan, or pick a routine on its own.</source>
        <comment>today.no-plan</comment>
        <translation type="unfinished">Commencez le plan de six semaines, ou choisissez un programme à part.</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when.today</comment>
        <translation type="unfinished">aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>when.tomorrow</comment>
        <translation type="unfinished">demain</translation>
    </message>
    <message>
        <source>on {day}</source>
        <comment>when.day</comment>
        <translation type="unfinished">{day}</translation>
    </message>
    <message>
        <source>on {day} of the week after</source>
        <comment>when.in-a-week</comment>
        <translation type="unfinished">{day} de la semaine suivante</translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>weekday.1</comment>
        <translation type="unfinished">lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <comment>weekday.2</comment>
        <translation type="unfinished">mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <comment>weekday.3</comment>
        <translation type="unfinished">mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <comment>weekday.4</comment>
        <translation type="unfinished">jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>weekday.5</comment>
        <translation type="unfinished">vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <comment>weekday.6</comment>
        <translation type="unfinished">samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>weekday.7</comment>
        <translation type="unfinished">dimanche</translation>
    </message>
    <message>
        <source>Not enough ratings to say anything about pain yet: {n} of {of}.</source>
        <comment>progress.headline.few</comment>
        <translation type="unfinished">Pas encore assez de notes pour dire quoi que ce soit sur la douleur : {n} sur {of}.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first. It takes {of} ratings to compare, and there are {n}.</source>
        <comment>progress.headline.early</comment>
        <translation type="unfinished">Douleur avant les séances : autour de {base} au début. Nombre de notes nécessaires pour comparer : {of}, à ce jour : {n}.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately. That is within usual day-to-day noise.</source>
        <comment>progress.headline.noise</comment>
        <translation type="unfinished">Douleur avant les séances : autour de {base} au début, autour de {med3} récemment. C’est dans le bruit habituel d’un jour à l’autre.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately. That is more than usual day-to-day noise.</source>
        <comment>progress.headline.lower</comment>
        <translation type="unfinished">Douleur avant les séances : autour de {base} au début, autour de {med3} récemment. C’est plus que le bruit habituel d’un jour à l’autre.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately. These are less than two weeks apart: too soon to call it a change.</source>
        <comment>progress.headline.soon</comment>
        <translation type="unfinished">Douleur avant les séances : autour de {base} au début, autour de {med3} récemment. Moins de deux semaines les séparent : c’est trop tôt pour parler d’un changement.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately. That is more than usual day-to-day noise. It may help to talk this over with a health professional.</source>
        <comment>progress.headline.higher</comment>
        <translation type="unfinished">Douleur avant les séances : autour de {base} au début, autour de {med3} récemment. C’est plus que le bruit habituel d’un jour à l’autre. Il peut être utile d’en parler avec un professionnel de santé.</translation>
    </message>
    <message>
        <source>Pain before sessions: low at first, around {base}, and around {med3} lately. So low a level can hardly show a change.</source>
        <comment>progress.headline.low</comment>
        <translation type="unfinished">Douleur avant les séances : basse au début, autour de {base}, et autour de {med3} récemment. À un niveau si bas, un changement ne peut guère se voir.</translation>
    </message>
    <message>
        <source>Consistency {share} %; {row}.</source>
        <comment>progress.steady</comment>
        <translation type="unfinished">Régularité {share} % ; {row}.</translation>
    </message>
    <message>
        <source>Consistency {share} %; {row}; mostly {gap} from one session to the next.</source>
        <comment>progress.steady.between</comment>
        <translation type="unfinished">Régularité {share} % ; {row} ; le plus souvent {gap} d’une séance à l’autre.</translation>
    </message>
    <message>
        <source>this week is a new start</source>
        <comment>progress.streak.none</comment>
        <translation type="unfinished">cette semaine est un nouveau départ</translation>
    </message>
    <message>
        <source>Nothing was logged from {first} to {last}. Pick another time above; the log is as it was.</source>
        <comment>progress.nothing</comment>
        <translation type="unfinished">Rien n’a été noté du {first} au {last}. Choisissez une autre période ci-dessus ; le journal est inchangé.</translation>
    </message>
    <message>
        <source>The first day comes after the last one. Please swap them.</source>
        <comment>progress.range.order</comment>
        <translation type="unfinished">Le premier jour vient après le dernier. Échangez-les.</translation>
    </message>
    <message>
        <source>{day} is still to come, so there is nothing to show yet. The last day shown is today.</source>
        <comment>progress.range.future</comment>
        <translation type="unfinished">Le {day} est encore à venir, il n’y a donc rien à montrer pour l’instant. Le dernier jour affiché est aujourd’hui.</translation>
    </message>
    <message>
        <source>The log begins on {day}; before that there is nothing to show.</source>
        <comment>progress.range.before</comment>
        <translation type="unfinished">Le journal commence le {day} ; avant cela, il n’y a rien à montrer.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions in this time; {left} min held on the left leg, {right} min on the right, desk breaks included.</source>
        <comment>progress.tally</comment>
        <extracomment>one: 1 session in this time; {left} min held on the left leg, {right} min on the right, desk breaks included.</extracomment>
        <translation type="unfinished">
            <numerusform>{n} séance dans cette période ; {left} min tenues sur la jambe gauche, {right} min sur la droite, pauses au bureau comprises.</numerusform>
            <numerusform>{n} séances dans cette période ; {left} min tenues sur la jambe gauche, {right} min sur la droite, pauses au bureau comprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>measured {n} times</source>
        <comment>progress.times</comment>
        <extracomment>one: measured once</extracomment>
        <translation type="unfinished">
            <numerusform>mesuré {n} fois</numerusform>
            <numerusform>mesuré {n} fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier changes in this time.</source>
        <comment>progress.earlier</comment>
        <extracomment>one: 1 earlier change in this time.</extracomment>
        <translation type="unfinished">
            <numerusform>{n} changement antérieur dans cette période.</numerusform>
            <numerusform>{n} changements antérieurs dans cette période.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks in a row kept as planned</source>
        <comment>progress.streak</comment>
        <extracomment>one: 1 week kept as planned</extracomment>
        <translation type="unfinished">
            <numerusform>{n} semaine tenue comme prévu</numerusform>
            <numerusform>{n} semaines de suite tenues comme prévu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>progress.days</comment>
        <extracomment>one: 1 day</extracomment>
        <translation type="unfinished">
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points so far: too few to show a change.</source>
        <comment>progress.single</comment>
        <extracomment>one: One point so far: it shows where you were, and nothing about change.</extracomment>
        <translation type="unfinished">
            <numerusform>Un seul point jusqu’ici : il montre où vous en étiez, et rien sur un changement.</numerusform>
            <numerusform>{n} points jusqu’ici : trop peu pour montrer un changement.</numerusform>
        </translation>
    </message>
    <message>
        <source>The range begins on {start} and ends on {end}, which is before it. Give the earlier day first.</source>
        <comment>report.turned</comment>
        <translation type="unfinished">La période commence le {start} et finit le {end}, qui est avant. Donnez d’abord le jour le plus ancien.</translation>
    </message>
    <message>
        <source>{day} is still to come (today is {today}). A report looks back: choose today or an earlier day as its end.</source>
        <comment>report.ahead</comment>
        <translation type="unfinished">Le {day} est encore à venir (aujourd’hui, c’est le {today}). Un rapport regarde en arrière : choisissez comme fin aujourd’hui ou un jour plus ancien.</translation>
    </message>
    <message>
        <source>There is nothing in the log from {start} to {end}. Choose a range with a session, a check-in or a self-test in it.</source>
        <comment>report.empty</comment>
        <translation type="unfinished">Il n’y a rien dans le journal du {start} au {end}. Choisissez une période qui contient une séance, un point santé ou un auto-test.</translation>
    </message>
    <message>
        <source>A name on a report has at most {most} characters. Shorten it.</source>
        <comment>report.name</comment>
        <translation type="unfinished">Nombre maximal de caractères d’un nom sur un rapport : {most}. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>{day} is over. Planned sessions lie ahead: choose a day from {today} on.</source>
        <comment>report.behind</comment>
        <translation type="unfinished">Le {day} est passé. Les séances prévues sont à venir : choisissez un jour à partir du {today}.</translation>
    </message>
    <message>
        <source>No plan is running, so no sessions are planned. Start one in the window, on Today.</source>
        <comment>report.no-plan</comment>
        <translation type="unfinished">Aucun plan n’est en cours, aucune séance n’est donc prévue. Commencez-en un dans la fenêtre, sur Aujourd’hui.</translation>
    </message>
    <message>
        <source>The plan is paused, so no sessions are planned. Resume it in the window, on Today.</source>
        <comment>report.paused</comment>
        <translation type="unfinished">Le plan est en pause, aucune séance n’est donc prévue. Reprenez-le dans la fenêtre, sur Aujourd’hui.</translation>
    </message>
    <message>
        <source>No weekdays are chosen for sessions, so none can be planned. Choose some in the window, in Settings.</source>
        <comment>report.no-days</comment>
        <translation type="unfinished">Aucun jour de la semaine n’est choisi pour les séances, aucune ne peut donc être prévue. Choisissez-en dans la fenêtre, dans Réglages.</translation>
    </message>
    <message>
        <source>No session is planned from {start} to {end}. Choose a later day as the end.</source>
        <comment>report.nothing-ahead</comment>
        <translation type="unfinished">Aucune séance n’est prévue du {start} au {end}. Choisissez un jour de fin plus tardif.</translation>
    </message>
    <message>
        <source>Stretch session {n} of {of}</source>
        <comment>report.ahead.title</comment>
        <translation type="unfinished">Séance d’étirement {n} sur {of}</translation>
    </message>
    <message>
        <source>About {minutes} min; {hold} s holds, {reps} times on each side. The plan moves with how sessions go, so days ahead may change: export again to see it.</source>
        <comment>report.ahead.text</comment>
        <translation type="unfinished">Environ {minutes} min ; maintiens de {hold} s, {reps} fois de chaque côté. Le plan bouge selon la façon dont les séances se passent, les jours à venir peuvent donc changer : exportez de nouveau pour le voir.</translation>
    </message>
    <message>
        <source>Nothing is chosen to be reported. Choose at least one field.</source>
        <comment>report.no-fields</comment>
        <translation type="unfinished">Rien n’est choisi pour le rapport. Choisissez au moins un champ.</translation>
    </message>
    <message>
        <source>there is no field “{field}”. Known are: {known}.</source>
        <comment>report.no-such-field</comment>
        <translation type="unfinished">il n’y a pas de champ « {field} ». Sont connus : {known}.</translation>
    </message>
    <message>
        <source>No font is installed, so a page would have no words. Install one (Debian: fonts-dejavu-core).</source>
        <comment>report.no-fonts</comment>
        <translation type="unfinished">Aucune police n’est installée, une page n’aurait donc pas de mots. Installez-en une (Debian : fonts-dejavu-core).</translation>
    </message>
    <message>
        <source>{file} is already there and was left as it is. Give another name, or remove it first.</source>
        <comment>report.exists</comment>
        <translation type="unfinished">{file} existe déjà et a été laissé tel quel. Donnez un autre nom, ou supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>{file} is already there and was left as it is. Give another name to --out, or add --replace.</source>
        <comment>report.exists.cli</comment>
        <translation type="unfinished">{file} existe déjà et a été laissé tel quel. Donnez un autre nom à --out, ou ajoutez --replace.</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <comment>report.cancelled</comment>
        <translation type="unfinished">Annulé. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <comment>report.written</comment>
        <translation type="unfinished">Écrit : {file}</translation>
    </message>
    <message>
        <source>Pain before sessions, number of ratings: {n}; at least {of} are needed to say anything.</source>
        <comment>report.headline.few</comment>
        <translation type="unfinished">Douleur avant les séances, nombre de notes : {n} ; il en faut au moins {of} pour dire quelque chose.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first. A comparison takes {of} ratings; there are {n}.</source>
        <comment>report.headline.early</comment>
        <translation type="unfinished">Douleur avant les séances : autour de {base} au début. Nombre de notes nécessaires pour comparer : {of} ; à ce jour : {n}.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately; within usual day-to-day noise.</source>
        <comment>report.headline.noise</comment>
        <translation type="unfinished">Douleur avant les séances : autour de {base} au début, autour de {med3} récemment ; dans le bruit habituel d’un jour à l’autre.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately; more than usual day-to-day noise.</source>
        <comment>report.headline.lower</comment>
        <translation type="unfinished">Douleur avant les séances : autour de {base} au début, autour de {med3} récemment ; plus que le bruit habituel d’un jour à l’autre.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately; less than two weeks apart, too soon to call it a change.</source>
        <comment>report.headline.soon</comment>
        <translation type="unfinished">Douleur avant les séances : autour de {base} au début, autour de {med3} récemment ; à moins de deux semaines d’écart, trop tôt pour parler d’un changement.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately: higher, by more than usual day-to-day noise.</source>
        <comment>report.headline.higher</comment>
        <translation type="unfinished">Douleur avant les séances : autour de {base} au début, autour de {med3} récemment : plus haute, de plus que le bruit habituel d’un jour à l’autre.</translation>
    </message>
    <message>
        <source>Pain before sessions: low from the start, around {base} at first and around {med3} lately; the scale has no room to show a change.</source>
        <comment>report.headline.low</comment>
        <translation type="unfinished">Douleur avant les séances : basse dès le début, autour de {base} au début et de {med3} récemment ; l’échelle n’a pas de place pour montrer un changement.</translation>
    </message>
    <message>
        <source>The plan was paused by a rule: {cause}. Advised to talk to a health professional.</source>
        <comment>report.plan.stopped</comment>
        <translation type="unfinished">Le plan a été mis en pause par une règle : {cause}. Conseil donné : parler à un professionnel de santé.</translation>
    </message>
    <message>
        <source>{what} Advised to talk to a health professional.</source>
        <comment>report.plan.advise</comment>
        <translation type="unfinished">{what} Conseil donné : parler à un professionnel de santé.</translation>
    </message>
    <message>
        <source>Held at {hold} s: this level is planned for {of} sessions a week, and {n} were chosen.</source>
        <comment>report.plan.few-days</comment>
        <translation type="unfinished">Maintenu à {hold} s : ce niveau est prévu pour {of} séances par semaine, nombre choisi : {n}.</translation>
    </message>
    <message>
        <source>the last ratings before a session were at least 2 points above the first ones</source>
        <comment>report.plan.cause.T2.level</comment>
        <translation type="unfinished">les dernières notes avant une séance étaient au moins 2 points au-dessus des premières</translation>
    </message>
    <message>
        <source>the ratings before a session rose two weeks in a row</source>
        <comment>report.plan.cause.T2.rise</comment>
        <translation type="unfinished">les notes avant une séance ont monté deux semaines de suite</translation>
    </message>
    <message>
        <source>{n} of the last {of} sessions were a little too much</source>
        <comment>report.plan.cause.T3</comment>
        <translation type="unfinished">sur les {of} dernières séances, {n} un peu trop fortes</translation>
    </message>
    <message>
        <source>{n} of the last {of} sessions were too much</source>
        <comment>report.plan.cause.T3.red</comment>
        <translation type="unfinished">sur les {of} dernières séances, {n} trop fortes</translation>
    </message>
    <message>
        <source>a warning sign was reported; told to get help at once, sessions closed</source>
        <comment>report.sign.B1</comment>
        <translation type="unfinished">un signe d’alerte a été signalé ; consigne de se faire aider tout de suite, séances fermées</translation>
    </message>
    <message>
        <source>a warning sign was reported; told to speak to a doctor the same day, sessions closed</source>
        <comment>report.sign.B2</comment>
        <translation type="unfinished">un signe d’alerte a été signalé ; consigne de parler à un médecin le jour même, séances fermées</translation>
    </message>
    <message>
        <source>something new in a leg was reported; no session, advised to ask a professional</source>
        <comment>report.sign.B3</comment>
        <translation type="unfinished">quelque chose de nouveau dans une jambe a été signalé ; pas de séance, conseil de demander à un professionnel de santé</translation>
    </message>
    <message>
        <source>too much pain before a session; no stretching that day</source>
        <comment>report.sign.rest</comment>
        <translation type="unfinished">trop de douleur avant une séance ; pas d’étirements ce jour-là</translation>
    </message>
    <message>
        <source>a feeling in the leg that is not to be pushed; session stopped</source>
        <comment>report.sign.D1</comment>
        <translation type="unfinished">une sensation dans la jambe sur laquelle il ne faut pas insister ; séance arrêtée</translation>
    </message>
    <message>
        <source>felt unwell; session stopped</source>
        <comment>report.sign.D2</comment>
        <translation type="unfinished">malaise ressenti ; séance arrêtée</translation>
    </message>
    <message>
        <source>a sharp feeling; this exercise and others in its position left out</source>
        <comment>report.sign.D3</comment>
        <translation type="unfinished">une sensation vive ; cet exercice et d’autres dans sa position laissés de côté</translation>
    </message>
    <message>
        <source>a sharp feeling for a second time; session stopped</source>
        <comment>report.sign.D3.end</comment>
        <translation type="unfinished">une sensation vive pour la deuxième fois ; séance arrêtée</translation>
    </message>
    <message>
        <source>pain rose too far; session stopped</source>
        <comment>report.sign.D4</comment>
        <translation type="unfinished">la douleur a trop augmenté ; séance arrêtée</translation>
    </message>
    <message>
        <source>self-test stopped</source>
        <comment>report.sign.test</comment>
        <translation type="unfinished">auto-test arrêté</translation>
    </message>
    <message>
        <source>Confirmed by the person: has been assessed</source>
        <comment>report.clearance.assessed</comment>
        <translation type="unfinished">Confirmé par la personne : son état a été évalué</translation>
    </message>
    <message>
        <source>Confirmed by the person: a professional said stretching is fine</source>
        <comment>report.clearance.professional_ok</comment>
        <translation type="unfinished">Confirmé par la personne : un professionnel de santé a dit qu’elle peut s’étirer</translation>
    </message>
    <message>
        <source>Confirmed by the person: it is gone</source>
        <comment>report.clearance.gone</comment>
        <translation type="unfinished">Confirmé par la personne : c’est passé</translation>
    </message>
    <message>
        <source>{test}: {first} {unit}, measured once (noise ±{mdc} {unit}).</source>
        <comment>report.reach.first</comment>
        <translation type="unfinished">{test} : {first} {unit}, mesuré une fois (bruit ±{mdc} {unit}).</translation>
    </message>
    <message>
        <source>within normal variation</source>
        <comment>report.reach.within</comment>
        <translation type="unfinished">dans les variations normales</translation>
    </message>
    <message>
        <source>beyond measuring noise in the last test alone; the next has to agree</source>
        <comment>report.reach.open</comment>
        <translation type="unfinished">au-delà du bruit de mesure dans le dernier test seulement ; le prochain doit aller dans le même sens</translation>
    </message>
    <message>
        <source>better by more than measuring noise</source>
        <comment>report.reach.better</comment>
        <translation type="unfinished">meilleur de plus que le bruit de mesure</translation>
    </message>
    <message>
        <source>worse by more than measuring noise</source>
        <comment>report.reach.worse</comment>
        <translation type="unfinished">moins bon de plus que le bruit de mesure</translation>
    </message>
    <message>
        <source>Everything here was entered by the person or timed by the app; nobody checked it.</source>
        <comment>report.caveat.self</comment>
        <translation type="unfinished">Tout ici a été saisi par la personne ou chronométré par l’application ; personne ne l’a vérifié.</translation>
    </message>
    <message>
        <source>Pain is 0–10 (0 none, 10 worst imaginable). A change of 1 point is never called real: the scale moves by 2 to 3 points from day to day without any.</source>
        <comment>report.caveat.pain</comment>
        <translation type="unfinished">La douleur est de 0 à 10 (0 aucune, 10 la pire imaginable). Un changement de 1 point n’est jamais dit réel : l’échelle bouge de 2 à 3 points d’un jour à l’autre sans qu’il y en ait.</translation>
    </message>
    <message>
        <source>A change in a self-test is called real only beyond its smallest detectable change, and when the next test agrees.</source>
        <comment>report.caveat.reach</comment>
        <translation type="unfinished">Un changement dans un auto-test n’est dit réel qu’au-delà de son plus petit changement détectable, et quand le prochain test va dans le même sens.</translation>
    </message>
    <message>
        <source>Letters and numbers in brackets are the app's own rules; a stop sign says what the app did, not what is behind it.</source>
        <comment>report.caveat.rules</comment>
        <translation type="unfinished">Les lettres et nombres entre parenthèses sont les règles propres à l’application ; un signe d’arrêt dit ce que l’application a fait, pas ce qu’il y a derrière.</translation>
    </message>
    <message>
        <source>hamstretch is a wellness app. It guides a gentle stretching routine and logs how someone feels; it does not diagnose, and nothing here shows that stretching caused a change.</source>
        <comment>report.caveat.claim</comment>
        <translation type="unfinished">hamstretch est une application de bien-être. Elle guide un programme d’étirements en douceur et note ce que quelqu’un ressent ; elle ne pose pas de diagnostic, et rien ici ne montre que les étirements ont causé un changement.</translation>
    </message>
    <message>
        <source>Stretching log</source>
        <comment>report.title</comment>
        <translation type="unfinished">Journal d’étirements</translation>
    </message>
    <message>
        <source>Made on {day} with hamstretch {version}</source>
        <comment>report.made</comment>
        <translation type="unfinished">Créé le {day} avec hamstretch {version}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <comment>report.page</comment>
        <translation type="unfinished">Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <comment>report.of</comment>
        <translation type="unfinished">{done} sur {of}</translation>
    </message>
    <message>
        <source>{left} | {right} min</source>
        <comment>report.minutes</comment>
        <translation type="unfinished">{left} | {right} min</translation>
    </message>
    <message>
        <source>{left} | {right} h</source>
        <comment>report.hours</comment>
        <translation type="unfinished">{left} | {right} h</translation>
    </message>
    <message>
        <source>planned sessions of whole plan weeks ({share} %); in all {sessions}</source>
        <comment>report.cell.done</comment>
        <translation type="unfinished">séances prévues de semaines entières du plan ({share} %) ; en tout {sessions}</translation>
    </message>
    <message>
        <source>sessions; no plan asked for any; in all {sessions}</source>
        <comment>report.cell.done.free</comment>
        <translation type="unfinished">séances ; aucun plan n’en demandait ; en tout {sessions}</translation>
    </message>
    <message>
        <source>sessions; no whole week of the plan in this time; in all {sessions}</source>
        <comment>report.cell.done.part</comment>
        <translation type="unfinished">séances ; aucune semaine entière du plan dans cette période ; en tout {sessions}</translation>
    </message>
    <message>
        <source>held on the left | right leg, breaks included</source>
        <comment>report.cell.held</comment>
        <translation type="unfinished">tenu sur la jambe gauche | droite, pauses comprises</translation>
    </message>
    <message>
        <source>pain before → after, medians of {sessions}</source>
        <comment>report.cell.pain</comment>
        <translation type="unfinished">douleur avant → après, médianes de {sessions}</translation>
    </message>
    <message>
        <source>stop signs, listed below</source>
        <comment>report.cell.stops</comment>
        <translation type="unfinished">signes d’arrêt, listés ci-dessous</translation>
    </message>
    <message>
        <source>stop signs in this time</source>
        <comment>report.cell.stops.none</comment>
        <translation type="unfinished">signes d’arrêt dans cette période</translation>
    </message>
    <message>
        <source>{test}: {first} → {last} {unit}, {verdict} (noise ±{mdc} {unit}).</source>
        <comment>report.reach</comment>
        <translation type="unfinished">{test} : {first} → {last} {unit}, {verdict} (bruit ±{mdc} {unit}).</translation>
    </message>
    <message>
        <source>Own activities, 0–10: {first} → {last}, beyond the error of measuring.</source>
        <comment>report.activities.real</comment>
        <translation type="unfinished">Activités personnelles, 0–10 : {first} → {last}, au-delà de l’erreur de mesure.</translation>
    </message>
    <message>
        <source>Own activities, 0–10: {first} → {last}, within the error of measuring.</source>
        <comment>report.activities.noise</comment>
        <translation type="unfinished">Activités personnelles, 0–10 : {first} → {last}, dans l’erreur de mesure.</translation>
    </message>
    <message>
        <source>rated {nrs} of 10</source>
        <comment>report.rated</comment>
        <translation type="unfinished">noté {nrs} sur 10</translation>
    </message>
    <message>
        <source>Reported: {what}.</source>
        <comment>report.reported</comment>
        <translation type="unfinished">Signalé : {what}.</translation>
    </message>
    <message>
        <source>Pain before and after each session, 0–10</source>
        <comment>report.chart.pain</comment>
        <translation type="unfinished">Douleur avant et après chaque séance, 0–10</translation>
    </message>
    <message>
        <source>Sessions a week, on average</source>
        <comment>report.chart.sessions.mean</comment>
        <translation type="unfinished">Séances par semaine, en moyenne</translation>
    </message>
    <message>
        <source>Minutes held a week, each leg, on average</source>
        <comment>report.chart.minutes.mean</comment>
        <translation type="unfinished">Minutes tenues par semaine, chaque jambe, en moyenne</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <comment>report.chart.sessions</comment>
        <translation type="unfinished">Séances par semaine</translation>
    </message>
    <message>
        <source>Minutes held a week, each leg</source>
        <comment>report.chart.minutes</comment>
        <translation type="unfinished">Minutes tenues par semaine, chaque jambe</translation>
    </message>
    <message>
        <source>{test}</source>
        <comment>report.chart.reach</comment>
        <translation type="unfinished">{test}</translation>
    </message>
    <message>
        <source>before</source>
        <comment>report.key.before</comment>
        <translation type="unfinished">avant</translation>
    </message>
    <message>
        <source>after</source>
        <comment>report.key.after</comment>
        <translation type="unfinished">après</translation>
    </message>
    <message>
        <source>median of a week, before</source>
        <comment>report.key.median</comment>
        <translation type="unfinished">médiane d’une semaine, avant</translation>
    </message>
    <message>
        <source>usual noise around the first ratings</source>
        <comment>report.key.noise</comment>
        <translation type="unfinished">bruit habituel autour des premières notes</translation>
    </message>
    <message>
        <source>plan changed</source>
        <comment>report.key.change</comment>
        <translation type="unfinished">plan modifié</translation>
    </message>
    <message>
        <source>stop sign</source>
        <comment>report.key.stop</comment>
        <translation type="unfinished">signe d’arrêt</translation>
    </message>
    <message>
        <source>left</source>
        <comment>report.key.left</comment>
        <translation type="unfinished">à gauche</translation>
    </message>
    <message>
        <source>right</source>
        <comment>report.key.right</comment>
        <translation type="unfinished">à droite</translation>
    </message>
    <message>
        <source>both</source>
        <comment>report.key.both</comment>
        <translation type="unfinished">les deux</translation>
    </message>
    <message>
        <source>the plan's aim</source>
        <comment>report.key.aim</comment>
        <translation type="unfinished">l’objectif du plan</translation>
    </message>
    <message>
        <source>done</source>
        <comment>report.key.done</comment>
        <translation type="unfinished">faite</translation>
    </message>
    <message>
        <source>target</source>
        <comment>report.key.target</comment>
        <translation type="unfinished">cible</translation>
    </message>
    <message>
        <source>measuring noise around the first test</source>
        <comment>report.key.mdc</comment>
        <translation type="unfinished">bruit de mesure autour du premier test</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>report.phase.1</comment>
        <translation type="unfinished">Début</translation>
    </message>
    <message>
        <source>Build</source>
        <comment>report.phase.2</comment>
        <translation type="unfinished">Progression</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>report.phase.3</comment>
        <translation type="unfinished">Maintien</translation>
    </message>
    <message>
        <source>Maintain</source>
        <comment>report.phase.4</comment>
        <translation type="unfinished">Entretien</translation>
    </message>
    <message>
        <source>{phase}, paused</source>
        <comment>report.phase.paused</comment>
        <translation type="unfinished">{phase}, en pause</translation>
    </message>
    <message>
        <source>{unit} past the soles</source>
        <comment>report.zero.soles</comment>
        <translation type="unfinished">{unit} au-delà des plantes de pied</translation>
    </message>
    <message>
        <source>{unit} past the toes</source>
        <comment>report.zero.toes</comment>
        <translation type="unfinished">{unit} au-delà des orteils</translation>
    </message>
    <message>
        <source>{unit} from the floor; less is further</source>
        <comment>report.zero.floor</comment>
        <translation type="unfinished">{unit} du sol ; moins veut dire plus loin</translation>
    </message>
    <message>
        <source>{unit} short of straight; less is further</source>
        <comment>report.zero.straight</comment>
        <translation type="unfinished">{unit} avant le genou tendu ; moins veut dire plus loin</translation>
    </message>
    <message>
        <source>in</source>
        <comment>report.unit.in</comment>
        <translation type="unfinished">po</translation>
    </message>
    <message>
        <source>cm</source>
        <comment>report.unit.cm</comment>
        <translation type="unfinished">cm</translation>
    </message>
    <message>
        <source>degrees</source>
        <comment>report.unit.deg</comment>
        <translation type="unfinished">degrés</translation>
    </message>
    <message>
        <source>left</source>
        <comment>report.side.left</comment>
        <translation type="unfinished">à gauche</translation>
    </message>
    <message>
        <source>right</source>
        <comment>report.side.right</comment>
        <translation type="unfinished">à droite</translation>
    </message>
    <message>
        <source>What the plan did, and why (newest first)</source>
        <comment>report.list.changes</comment>
        <translation type="unfinished">Ce que le plan a fait, et pourquoi (du plus récent au plus ancien)</translation>
    </message>
    <message>
        <source>Stop signs (newest first)</source>
        <comment>report.list.stops</comment>
        <translation type="unfinished">Signes d’arrêt (du plus récent au plus ancien)</translation>
    </message>
    <message>
        <source>Notes (newest first)</source>
        <comment>report.list.notes</comment>
        <translation type="unfinished">Notes (de la plus récente à la plus ancienne)</translation>
    </message>
    <message>
        <source>Own activities, 0–10 (10 as before), and reviews</source>
        <comment>report.list.activities</comment>
        <translation type="unfinished">Activités personnelles, 0–10 (10 comme avant), et bilans</translation>
    </message>
    <message>
        <source>On the whole, against the beginning (−3 much worse, 3 much better): {change}</source>
        <comment>report.overall</comment>
        <translation type="unfinished">Dans l’ensemble, par rapport au début (−3 beaucoup moins bien, 3 beaucoup mieux) : {change}</translation>
    </message>
    <message>
        <source>Roland-Morris, ticks of 24 (fewer is better): {scores}</source>
        <comment>report.roland-morris</comment>
        <translation type="unfinished">Roland-Morris, cases cochées sur 24 (moins est mieux) : {scores}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <comment>report.list.more</comment>
        <translation type="unfinished">et {n} de plus</translation>
    </message>
    <message>
        <source>Every session</source>
        <comment>report.table.title</comment>
        <translation type="unfinished">Chaque séance</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>report.table.day</comment>
        <translation type="unfinished">Jour</translation>
    </message>
    <message>
        <source>Session</source>
        <comment>report.table.what</comment>
        <translation type="unfinished">Séance</translation>
    </message>
    <message>
        <source>Min</source>
        <comment>report.table.minutes</comment>
        <translation type="unfinished">Min</translation>
    </message>
    <message>
        <source>Left, s *</source>
        <comment>report.table.left</comment>
        <translation type="unfinished">Gauche, s *</translation>
    </message>
    <message>
        <source>Right, s *</source>
        <comment>report.table.right</comment>
        <translation type="unfinished">Droite, s *</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>report.table.before</comment>
        <translation type="unfinished">Avant</translation>
    </message>
    <message>
        <source>Worst</source>
        <comment>report.table.worst</comment>
        <translation type="unfinished">Pire</translation>
    </message>
    <message>
        <source>After</source>
        <comment>report.table.after</comment>
        <translation type="unfinished">Après</translation>
    </message>
    <message>
        <source>Morning</source>
        <comment>report.table.morning</comment>
        <translation type="unfinished">Matin</translation>
    </message>
    <message>
        <source>* done / planned. Before, worst, after and the next morning are pain, 0–10.</source>
        <comment>report.table.key</comment>
        <translation type="unfinished">* fait / prévu. Avant, pire, après et le lendemain matin : douleur, 0–10.</translation>
    </message>
    <message>
        <source>Colour: green went well, amber was a little too much, red had to be stopped, partial was not finished or not rated.</source>
        <comment>report.table.colours</comment>
        <translation type="unfinished">Couleur : vert s’est bien passé, orange était un peu trop, rouge a dû être arrêté, partielle n’a pas été finie ou notée.</translation>
    </message>
    <message>
        <source>Colour</source>
        <comment>report.table.colour</comment>
        <translation type="unfinished">Couleur</translation>
    </message>
    <message>
        <source>green</source>
        <comment>report.colour.green</comment>
        <translation type="unfinished">vert</translation>
    </message>
    <message>
        <source>amber</source>
        <comment>report.colour.amber</comment>
        <translation type="unfinished">orange</translation>
    </message>
    <message>
        <source>red</source>
        <comment>report.colour.red</comment>
        <translation type="unfinished">rouge</translation>
    </message>
    <message>
        <source>partial</source>
        <comment>report.colour.partial</comment>
        <translation type="unfinished">partielle</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <comment>report.count.sessions</comment>
        <extracomment>one: 1 session</extracomment>
        <translation type="unfinished">
            <numerusform>{n} séance</numerusform>
            <numerusform>{n} séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} desk breaks</source>
        <comment>report.count.breaks</comment>
        <extracomment>one: 1 desk break</extracomment>
        <translation type="unfinished">
            <numerusform>{n} pause au bureau</numerusform>
            <numerusform>{n} pauses au bureau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>medians of every {n} weeks, with the lowest and the highest</source>
        <comment>report.chart.tests.many</comment>
        <extracomment>one: weekly medians, with the lowest and the highest</extracomment>
        <translation type="unfinished">
            <numerusform>médianes par semaine, avec la valeur la plus basse et la plus haute</numerusform>
            <numerusform>médianes par périodes de {n} semaines, avec la valeur la plus basse et la plus haute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pain before and after sessions, 0–10, medians of every {n} weeks</source>
        <comment>report.chart.pain.many</comment>
        <extracomment>one: Pain before and after sessions, 0–10, weekly medians</extracomment>
        <translation type="unfinished">
            <numerusform>Douleur avant et après les séances, 0–10, médianes par semaine</numerusform>
            <numerusform>Douleur avant et après les séances, 0–10, médianes par périodes de {n} semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is not a routine that hamstretch can play: {reason}. Nothing was changed. Correct the file, or ask whoever made it.</source>
        <comment>routine.bad</comment>
        <translation type="unfinished">{file} n’est pas un programme que hamstretch peut jouer : {reason}. Rien n’a été modifié. Corrigez le fichier, ou demandez à la personne qui l’a fait.</translation>
    </message>
    <message>
        <source>hamstretch knows every exercise in it; nobody has looked at whether the whole suits you. The usual questions come first. It counts toward the week's seconds, not as a session of the plan.</source>
        <comment>routine.brought</comment>
        <translation type="unfinished">hamstretch connaît chaque exercice qu’il contient ; personne n’a vérifié si l’ensemble vous convient. Les questions habituelles viennent d’abord. Il compte dans les secondes de la semaine, pas comme une séance du plan.</translation>
    </message>
    <message>
        <source>It holds a stretch before anything has warmed you up. Walk or march for a few minutes first, or for one before a short break.</source>
        <comment>routine.cold</comment>
        <translation type="unfinished">Un étirement y est tenu avant tout échauffement. Marchez d’abord quelques minutes, dans la pièce ou sur place, ou une minute avant une courte pause.</translation>
    </message>
    <message>
        <source>Finish what is open here first, then open {file} again.</source>
        <comment>routine.later</comment>
        <translation type="unfinished">Terminez d’abord ce qui est ouvert ici, puis ouvrez {file} à nouveau.</translation>
    </message>
    <message>
        <source>There is a routine called {id} already, and it is not written over. Change the id in the file, or remove the other one first.</source>
        <comment>routine.taken</comment>
        <translation type="unfinished">Il existe déjà un programme nommé {id}, et il n’est pas remplacé. Changez « id » dans le fichier, ou retirez d’abord l’autre.</translation>
    </message>
    <message>
        <source>“{name}” is one of your routines now. Today and the Library show it.</source>
        <comment>routine.added</comment>
        <translation type="unfinished">« {name} » fait maintenant partie de vos programmes. Vous le trouvez sous Aujourd’hui et Exercices.</translation>
    </message>
    <message>
        <source>“{name}” is no longer one of your routines. What you did with it stays in your log.</source>
        <comment>routine.removed</comment>
        <translation type="unfinished">« {name} » ne fait plus partie de vos programmes. Ce que vous avez fait avec reste dans votre journal.</translation>
    </message>
    <message>
        <source>Saved as {file}. Whoever has hamstretch can open it.</source>
        <comment>routine.saved</comment>
        <translation type="unfinished">Enregistré dans {file}. Toute personne qui a hamstretch peut l’ouvrir.</translation>
    </message>
    <message>
        <source>What you told the safety list speaks against this test, so it is left out. Your sessions show progress without it.</source>
        <comment>self-test.no.avoid</comment>
        <translation type="unfinished">Vos réponses à la liste de sécurité parlent contre ce test, il est donc laissé de côté. Vos séances montrent les progrès sans lui.</translation>
    </message>
    <message>
        <source>What you told the safety list asks for the easy exercises only, and this test goes to the end of your reach. It is left out until a professional has said that stretching is fine for you.</source>
        <comment>self-test.no.careful</comment>
        <translation type="unfinished">Vos réponses à la liste de sécurité demandent de s’en tenir aux exercices faciles, et ce test va jusqu’au bout de ce que vous pouvez atteindre. Il est laissé de côté jusqu’à ce qu’un professionnel de santé ait dit que vous pouvez vous étirer.</translation>
    </message>
    <message>
        <source>With pain at {pain} the test has to wait: from {limit} on no reach is scored. Another day will do just as well.</source>
        <comment>self-test.no.pain</comment>
        <translation type="unfinished">Avec une douleur à {pain}, le test doit attendre : à partir de {limit}, aucune portée n’est comptée. Un autre jour ira tout aussi bien.</translation>
    </message>
    <message>
        <source>This test bends forward, and the first two hours after getting up are kept free of that. Try it later today, best at the same time as last time.</source>
        <comment>self-test.no.early</comment>
        <translation type="unfinished">Ce test demande de se pencher en avant, et les deux premières heures après le lever en sont exemptes. Essayez plus tard aujourd’hui, de préférence à la même heure que la dernière fois.</translation>
    </message>
    <message>
        <source>This test was taken less than a week ago. Sooner it would only measure its own noise. It opens again on {day}.</source>
        <comment>self-test.no.again</comment>
        <translation type="unfinished">Ce test a été fait il y a moins d’une semaine. Plus tôt, il ne mesurerait que son propre bruit. Il rouvre le {day}.</translation>
    </message>
    <message>
        <source>Please write down what the ruler shows, or say that this one does not count.</source>
        <comment>self-test.reading.empty</comment>
        <translation type="unfinished">Notez ce qu’indique la règle, ou dites que cet essai ne compte pas.</translation>
    </message>
    <message>
        <source>That is not a number. Write it like 12 or 12.5.</source>
        <comment>self-test.reading.number</comment>
        <translation type="unfinished">Ce n’est pas un nombre. Écrivez-le comme 12 ou 12.5.</translation>
    </message>
    <message>
        <source>{value} cm cannot be right: this test reads from {low} to {high} cm. Look again where the 0 of the ruler is. Nothing has been kept.</source>
        <comment>self-test.reading.range.cm</comment>
        <translation type="unfinished">{value} cm ne peut pas être juste : ce test se lit de {low} à {high} cm. Regardez de nouveau où est le 0 de la règle. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>{value} inches cannot be right: this test reads from {low} to {high} inches. Look again where the 0 of the ruler is. Nothing has been kept.</source>
        <comment>self-test.reading.range.inch</comment>
        <translation type="unfinished">{value} pouces ne peut pas être juste : ce test se lit de {low} à {high} pouces. Regardez de nouveau où est le 0 de la règle. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>{value}° cannot be right: this test reads from {low} to {high} degrees. Look again how the phone lies. Nothing has been kept.</source>
        <comment>self-test.reading.range.deg</comment>
        <translation type="unfinished">{value}° ne peut pas être juste : ce test se lit de {low} à {high} degrés. Regardez de nouveau comment le téléphone est posé. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>No reach counted today. That is fine; nothing is missing from your log.</source>
        <comment>self-test.verdict.none</comment>
        <translation type="unfinished">Aucune portée n’a compté aujourd’hui. C’est très bien ainsi ; il ne manque rien dans votre journal.</translation>
    </message>
    <message>
        <source>This is where you begin. What later tests show is measured from here.</source>
        <comment>self-test.verdict.first</comment>
        <translation type="unfinished">C’est ici que vous commencez. Ce que montreront les tests suivants se mesure à partir d’ici.</translation>
    </message>
    <message>
        <source>Within normal variation: from {first} at first to around {level}. The test itself varies by up to {mdc}.</source>
        <comment>self-test.verdict.within</comment>
        <translation type="unfinished">Dans les variations normales : de {first} au début à environ {level}. Le test lui-même varie de {mdc} au plus.</translation>
    </message>
    <message>
        <source>{mdc} or more from the first test ({first}): less than that would be the test's own noise. It counts as a change only if the next test agrees.</source>
        <comment>self-test.verdict.open</comment>
        <translation type="unfinished">À {mdc} ou plus du premier test ({first}) : moins ne serait que la variation du test lui-même. Cela ne compte comme un changement que si le prochain test va dans le même sens.</translation>
    </message>
    <message>
        <source>More than measurement noise, and the next test agrees: {first} at first, around {level} lately.</source>
        <comment>self-test.verdict.better</comment>
        <translation type="unfinished">Plus que le bruit de mesure, et le test suivant le confirme : {first} au début, environ {level} récemment.</translation>
    </message>
    <message>
        <source>A change the other way by more than measurement noise, and the next test agrees: {first} at first, around {level} lately.</source>
        <comment>self-test.verdict.worse</comment>
        <translation type="unfinished">Un changement dans l’autre sens, plus grand que le bruit de mesure, et le test suivant le confirme : {first} au début, environ {level} récemment.</translation>
    </message>
    <message>
        <source>The two sides differ by {gap}, which is no longer the test's own noise. Many people have such a difference.</source>
        <comment>self-test.gap</comment>
        <translation type="unfinished">Les deux côtés diffèrent de {gap}, ce qui n’est plus la seule variation du test. Beaucoup de gens ont une telle différence.</translation>
    </message>
    <message>
        <source>The test ends here</source>
        <comment>self-test.stop.title</comment>
        <translation type="unfinished">Le test se termine ici</translation>
    </message>
    <message>
        <source>A feeling like this always ends a test and is never a score. Come slowly into a comfortable position. Nothing more is measured today.</source>
        <comment>self-test.stop.text</comment>
        <translation type="unfinished">Une sensation comme celle-ci met toujours fin à un test et n’est jamais un score. Revenez lentement dans une position confortable. Rien d’autre n’est mesuré aujourd’hui.</translation>
    </message>
    <message>
        <source>Reach: measured once, so nothing to compare yet.</source>
        <comment>measures.reach.first</comment>
        <translation type="unfinished">Portée : mesurée une fois, rien à comparer pour l’instant.</translation>
    </message>
    <message>
        <source>Reach: within normal variation.</source>
        <comment>measures.reach.within</comment>
        <translation type="unfinished">Portée : dans les variations normales.</translation>
    </message>
    <message>
        <source>Reach: far enough from the first test to count as a change, if the next test agrees.</source>
        <comment>measures.reach.open</comment>
        <translation type="unfinished">Portée : assez loin du premier test pour compter comme un changement, si le prochain test va dans le même sens.</translation>
    </message>
    <message>
        <source>Reach {side}: far enough from the first test to count as a change, if the next test agrees.</source>
        <comment>measures.reach.open.side</comment>
        <translation type="unfinished">Portée {side} : assez loin du premier test pour compter comme un changement, si le prochain test va dans le même sens.</translation>
    </message>
    <message>
        <source>Reach {side}: {first} → {level}, more than measurement noise.</source>
        <comment>measures.reach.better</comment>
        <translation type="unfinished">Portée {side} : {first} → {level}, plus que le bruit de mesure.</translation>
    </message>
    <message>
        <source>Reach {side}: {first} → {level}, the other way by more than measurement noise.</source>
        <comment>measures.reach.worse</comment>
        <translation type="unfinished">Portée {side} : {first} → {level}, dans l’autre sens, plus que le bruit de mesure.</translation>
    </message>
    <message>
        <source>left</source>
        <comment>measures.side.left</comment>
        <translation type="unfinished">à gauche</translation>
    </message>
    <message>
        <source>right</source>
        <comment>measures.side.right</comment>
        <translation type="unfinished">à droite</translation>
    </message>
    <message>
        <source>on the whole</source>
        <comment>measures.side.both</comment>
        <translation type="unfinished">dans l’ensemble</translation>
    </message>
    <message>
        <source>On average {slope} a month, between {low} and {high} with 95 % confidence.</source>
        <comment>measures.slope.on</comment>
        <translation type="unfinished">En moyenne {slope} par mois, entre {low} et {high} avec 95 % de confiance.</translation>
    </message>
    <message>
        <source>Level from month to month.</source>
        <comment>measures.slope.level</comment>
        <translation type="unfinished">Stable d’un mois à l’autre.</translation>
    </message>
    <message>
        <source>No sure direction: on average anything from {low} to {high} a month.</source>
        <comment>measures.slope.open</comment>
        <translation type="unfinished">Pas de direction sûre : en moyenne, tout est possible de {low} à {high} par mois.</translation>
    </message>
    <message>
        <source>Rated once, so nothing to compare yet.</source>
        <comment>measures.activities.few</comment>
        <translation type="unfinished">Noté une fois, rien à comparer pour l’instant.</translation>
    </message>
    <message>
        <source>The activities named at first and lately differ, so they cannot be compared.</source>
        <comment>measures.activities.other</comment>
        <translation type="unfinished">Les activités nommées au début et récemment diffèrent, elles ne peuvent donc pas être comparées.</translation>
    </message>
    <message>
        <source>From {first} to {last} of 10 on average: within normal variation.</source>
        <comment>measures.activities.noise</comment>
        <translation type="unfinished">De {first} à {last} sur 10 en moyenne : dans les variations normales.</translation>
    </message>
    <message>
        <source>From {first} to {last} of 10 on average: more than the rating itself varies by.</source>
        <comment>measures.activities.better</comment>
        <translation type="unfinished">De {first} à {last} sur 10 en moyenne : plus que les variations de la note elle-même.</translation>
    </message>
    <message>
        <source>From {first} to {last} of 10 on average: down by more than the rating itself varies by.</source>
        <comment>measures.activities.worse</comment>
        <translation type="unfinished">De {first} à {last} sur 10 en moyenne : en baisse de plus que les variations de la note elle-même.</translation>
    </message>
    <message>
        <source>Own activities: {first} → {last} of 10, more than usual variation.</source>
        <comment>measures.headline.activities</comment>
        <translation type="unfinished">Vos activités : {first} → {last} sur 10, plus que les variations habituelles.</translation>
    </message>
    <message>
        <source>From {first} to {last} of 24 ticks. People seldom call a change of fewer than 5 one that matters.</source>
        <comment>measures.roland</comment>
        <translation type="unfinished">De {first} à {last} cases cochées sur 24. Les gens disent rarement d’un changement de moins de 5 qu’il compte.</translation>
    </message>
    <message>
        <source>On the whole, in week {week}: {word}.</source>
        <comment>measures.whole</comment>
        <translation type="unfinished">Dans l’ensemble, en semaine {week} : {word}.</translation>
    </message>
    <message>
        <source>Much better</source>
        <comment>measures.whole.3</comment>
        <translation type="unfinished">Beaucoup mieux</translation>
    </message>
    <message>
        <source>Better</source>
        <comment>measures.whole.2</comment>
        <translation type="unfinished">Mieux</translation>
    </message>
    <message>
        <source>A little better</source>
        <comment>measures.whole.1</comment>
        <translation type="unfinished">Un peu mieux</translation>
    </message>
    <message>
        <source>About the same</source>
        <comment>measures.whole.0</comment>
        <translation type="unfinished">À peu près pareil</translation>
    </message>
    <message>
        <source>A little worse</source>
        <comment>measures.whole.-1</comment>
        <translation type="unfinished">Un peu moins bien</translation>
    </message>
    <message>
        <source>Worse</source>
        <comment>measures.whole.-2</comment>
        <translation type="unfinished">Moins bien</translation>
    </message>
    <message>
        <source>Much worse</source>
        <comment>measures.whole.-3</comment>
        <translation type="unfinished">Beaucoup moins bien</translation>
    </message>
    <message>
        <source>left</source>
        <comment>side.left</comment>
        <translation type="unfinished">à gauche</translation>
    </message>
    <message>
        <source>right</source>
        <comment>side.right</comment>
        <translation type="unfinished">à droite</translation>
    </message>
    <message>
        <source>both sides</source>
        <comment>side.both</comment>
        <translation type="unfinished">des deux côtés</translation>
    </message>
    <message>
        <source>, left</source>
        <comment>speech.side.left</comment>
        <translation type="unfinished">, à gauche</translation>
    </message>
    <message>
        <source>, right</source>
        <comment>speech.side.right</comment>
        <translation type="unfinished">, à droite</translation>
    </message>
    <message>
        <source>{item}{whose}. {how} {dose} {cue}</source>
        <comment>speech.prepare</comment>
        <translation type="unfinished">{item}{whose}. {how} {dose} {cue}</translation>
    </message>
    <message>
        <source>{item}{whose}. {dose} {cue}</source>
        <comment>speech.prepare.short</comment>
        <translation type="unfinished">{item}{whose}. {dose} {cue}</translation>
    </message>
    <message>
        <source>{back} Now the {side}.</source>
        <comment>speech.switch</comment>
        <translation type="unfinished">{back} Maintenant, {side}.</translation>
    </message>
    <message>
        <source>Change sides. Now the {side}.</source>
        <comment>speech.switch.short</comment>
        <translation type="unfinished">Changez de côté. Maintenant, {side}.</translation>
    </message>
    <message>
        <source>Rest. Next: {item}. {first}</source>
        <comment>speech.next</comment>
        <translation type="unfinished">Repos. Ensuite : {item}. {first}</translation>
    </message>
    <message>
        <source>Rest. If anything hurt, press a number and Enter. Next: {item}. {first}</source>
        <comment>speech.next.asked</comment>
        <translation type="unfinished">Repos. Si quelque chose a fait mal, appuyez sur un chiffre puis sur Entrée. Ensuite : {item}. {first}</translation>
    </message>
    <message>
        <source>Rest. Next: {item}.</source>
        <comment>speech.next.short</comment>
        <translation type="unfinished">Repos. Ensuite : {item}.</translation>
    </message>
    <message>
        <source>Rest for {seconds} seconds. Then once more{whose}.</source>
        <comment>speech.rest</comment>
        <translation type="unfinished">Repos pendant {seconds} secondes. Puis encore une fois{whose}.</translation>
    </message>
    <message>
        <source>Rest. Then once more{whose}.</source>
        <comment>speech.rest.short</comment>
        <translation type="unfinished">Repos. Puis encore une fois{whose}.</translation>
    </message>
    <message>
        <source>{n} times{whose}. Press the big key when you are done.</source>
        <comment>speech.reps</comment>
        <translation type="unfinished">{n} fois{whose}. Appuyez sur la grande touche quand vous avez fini.</translation>
    </message>
    <message>
        <source>Back into position. {item}{whose}.</source>
        <comment>speech.again</comment>
        <translation type="unfinished">Remettez-vous en position. {item}{whose}.</translation>
    </message>
    <message>
        <source>{why}</source>
        <comment>speech.paused</comment>
        <translation type="unfinished">{why}</translation>
    </message>
    <message>
        <source>Half way.</source>
        <comment>speech.half</comment>
        <translation type="unfinished">À mi-chemin.</translation>
    </message>
    <message>
        <source>Last {seconds} seconds.</source>
        <comment>speech.last</comment>
        <translation type="unfinished">Encore {seconds} secondes.</translation>
    </message>
    <message>
        <source>Let the breath go all the way out.</source>
        <comment>speech.remark.0</comment>
        <translation type="unfinished">Laissez sortir tout l’air.</translation>
    </message>
    <message>
        <source>Loosen the jaw and the shoulders.</source>
        <comment>speech.remark.1</comment>
        <translation type="unfinished">Relâchez la mâchoire et les épaules.</translation>
    </message>
    <message>
        <source>Steady. A mild pull is enough.</source>
        <comment>speech.remark.2</comment>
        <translation type="unfinished">Restez stable. Une légère tension suffit.</translation>
    </message>
    <message>
        <source>Hold for {seconds} seconds.</source>
        <comment>speech.dose.hold</comment>
        <translation type="unfinished">Tenez {seconds} secondes.</translation>
    </message>
    <message>
        <source>For {seconds} seconds.</source>
        <comment>speech.dose.timed</comment>
        <translation type="unfinished">Pendant {seconds} secondes.</translation>
    </message>
    <message>
        <source>How much pain is there now? Press a number from 0 to 10, then Enter.</source>
        <comment>speech.ask.pain-now</comment>
        <translation type="unfinished">Quel est le niveau de douleur maintenant ? Appuyez sur un nombre de 0 à 10, puis sur Entrée.</translation>
    </message>
    <message>
        <source>And now, after easing off? Press a number, then Enter.</source>
        <comment>speech.ask.recheck</comment>
        <translation type="unfinished">Et maintenant, après avoir allégé ? Appuyez sur un nombre, puis sur Entrée.</translation>
    </message>
    <message>
        <source>Please come to the screen. There are questions that need you to read them.</source>
        <comment>speech.ask.red-flags</comment>
        <translation type="unfinished">Venez à l’écran, s’il vous plaît. Il y a des questions qu’il faut lire vous-même.</translation>
    </message>
    <message>
        <source>That was the last one. What was the worst pain during the session? Press a number, then Enter.</source>
        <comment>speech.ask.peak</comment>
        <translation type="unfinished">C’était le dernier. Quelle a été la pire douleur pendant la séance ? Appuyez sur un nombre, puis sur Entrée.</translation>
    </message>
    <message>
        <source>And how much pain is there now? Press a number, then Enter.</source>
        <comment>speech.ask.after</comment>
        <translation type="unfinished">Et quel est le niveau de douleur maintenant ? Appuyez sur un nombre, puis sur Entrée.</translation>
    </message>
    <message>
        <source>Seated chair stretch, left. Grow tall, tip from the hips.</source>
        <comment>speech.test</comment>
        <translation type="unfinished">Étirement sur chaise, à gauche. Grandissez-vous, basculez depuis les hanches.</translation>
    </message>
    <message>
        <source>During the session the big key, the space bar, pauses and goes on. P asks about pain. Escape ends the session.</source>
        <comment>speech.keys</comment>
        <translation type="unfinished">Pendant la séance, la grande touche, la barre d’espace, met en pause et reprend. P pose la question de la douleur. Échap met fin à la séance.</translation>
    </message>
    <message>
        <source>Enter: {what}.</source>
        <comment>speech.enter</comment>
        <translation type="unfinished">Entrée : {what}.</translation>
    </message>
    <message>
        <source>Space bar: {what}.</source>
        <comment>speech.space</comment>
        <translation type="unfinished">Barre d’espace : {what}.</translation>
    </message>
    <message>
        <source>{n}. Enter sends it, or the big key held down.</source>
        <comment>speech.rated</comment>
        <translation type="unfinished">{n}. Entrée pour l’envoyer, ou la grande touche maintenue enfoncée.</translation>
    </message>
    <message>
        <source>then you are done</source>
        <comment>next.end</comment>
        <translation type="unfinished">puis c’est terminé</translation>
    </message>
    <message>
        <source>change to the {side}, {seconds} s</source>
        <comment>next.switch</comment>
        <translation type="unfinished">changez de côté : {side}, {seconds} s</translation>
    </message>
    <message>
        <source>rest, {seconds} s</source>
        <comment>next.rest</comment>
        <translation type="unfinished">repos, {seconds} s</translation>
    </message>
    <message>
        <source>hold {side}, {seconds} s</source>
        <comment>next.hold</comment>
        <translation type="unfinished">maintien {side}, {seconds} s</translation>
    </message>
    <message>
        <source>{n} times, {side}</source>
        <comment>next.reps</comment>
        <translation type="unfinished">{n} fois, {side}</translation>
    </message>
    <message>
        <source>{seconds} s of movement</source>
        <comment>next.timed</comment>
        <translation type="unfinished">{seconds} s de mouvement</translation>
    </message>
    <message>
        <source>{item}</source>
        <comment>next.exercise</comment>
        <translation type="unfinished">{item}</translation>
    </message>
    <message>
        <source>Get ready</source>
        <comment>kind.prepare</comment>
        <translation type="unfinished">En place</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>kind.hold</comment>
        <translation type="unfinished">Tenez</translation>
    </message>
    <message>
        <source>Change sides</source>
        <comment>kind.switch</comment>
        <translation type="unfinished">Changez de côté</translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>kind.rest</comment>
        <translation type="unfinished">Repos</translation>
    </message>
    <message>
        <source>Let go</source>
        <comment>kind.relax</comment>
        <translation type="unfinished">Relâchez</translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>kind.between</comment>
        <translation type="unfinished">Repos</translation>
    </message>
    <message>
        <source>At your own pace</source>
        <comment>kind.reps</comment>
        <translation type="unfinished">À votre rythme</translation>
    </message>
    <message>
        <source>Keep moving</source>
        <comment>kind.timed</comment>
        <translation type="unfinished">Continuez à bouger</translation>
    </message>
    <message>
        <source>This hold stays at {seconds} s: more is not better, and the plan makes it longer in its own time.</source>
        <comment>session.at-dose</comment>
        <translation type="unfinished">Ce maintien reste à {seconds} s : plus n’est pas mieux, et le plan l’allonge en son temps.</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>pause.user</comment>
        <translation type="unfinished">En pause</translation>
    </message>
    <message>
        <source>Paused: the computer was asleep. That time does not count as held.</source>
        <comment>pause.slept</comment>
        <translation type="unfinished">En pause : l’ordinateur était en veille. Ce temps ne compte pas comme tenu.</translation>
    </message>
    <message>
        <source>Paused: the program was held up. That time does not count as held.</source>
        <comment>pause.stalled</comment>
        <translation type="unfinished">En pause : le programme a été bloqué. Ce temps ne compte pas comme tenu.</translation>
    </message>
    <message>
        <source>No hold and no movement was done yet.</source>
        <comment>found.none</comment>
        <translation type="unfinished">Aucun maintien ni mouvement n’a encore été fait.</translation>
    </message>
    <message>
        <source>Welcome back. Go on where you were.</source>
        <comment>pause.recovered</comment>
        <translation type="unfinished">Bon retour. Continuez où vous en étiez.</translation>
    </message>
    <message>
        <source>That was a long pause</source>
        <comment>pause.too-long.title</comment>
        <translation type="unfinished">La pause a été longue</translation>
    </message>
    <message>
        <source>More than an hour has gone by, and how you feel may have changed. The session ends with what you have done; begin a new one whenever you like.</source>
        <comment>pause.too-long.text</comment>
        <translation type="unfinished">Plus d’une heure est passée, et ce que vous ressentez a peut-être changé. La séance se termine avec ce que vous avez fait ; commencez-en une nouvelle quand vous voulez.</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds of holds and movement are kept so far.</source>
        <comment>found.kept</comment>
        <extracomment>one: 1 second of holds and movement is kept so far.</extracomment>
        <translation type="unfinished">
            <numerusform>{n} seconde de maintiens et de mouvement est gardée jusqu’ici.</numerusform>
            <numerusform>{n} secondes de maintiens et de mouvement sont gardées jusqu’ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start, about {n} minutes</source>
        <comment>ready.start</comment>
        <extracomment>one: Start, about 1 minute</extracomment>
        <translation type="unfinished">
            <numerusform>Commencer, environ {n} minute</numerusform>
            <numerusform>Commencer, environ {n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times.</source>
        <comment>speech.dose.reps</comment>
        <extracomment>one: Once.</extracomment>
        <translation type="unfinished">
            <numerusform>{n} fois.</numerusform>
            <numerusform>{n} fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>One chair, no mat. 6 minutes at first, 10 in week 6.</source>
        <comment>setup.desk-routine</comment>
        <translation type="unfinished">Une chaise, pas de tapis. 6 minutes au début, 10 en semaine 6.</translation>
    </message>
    <message>
        <source>A mat, a strap and a bare wall. 12 minutes at first, 20 in week 6, with a longer warm-up and more strength.</source>
        <comment>setup.floor-routine</comment>
        <translation type="unfinished">Un tapis, une sangle et un mur libre. 12 minutes au début, 20 en semaine 6, avec un échauffement plus long et plus de renforcement.</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>settings.group.plan</comment>
        <translation type="unfinished">Plan</translation>
    </message>
    <message>
        <source>Sessions</source>
        <comment>settings.group.session</comment>
        <translation type="unfinished">Séances</translation>
    </message>
    <message>
        <source>Reminders</source>
        <comment>settings.group.breaks</comment>
        <translation type="unfinished">Rappels</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>settings.group.sound</comment>
        <translation type="unfinished">Son</translation>
    </message>
    <message>
        <source>Hands and eyes</source>
        <comment>settings.group.hands</comment>
        <translation type="unfinished">Mains et yeux</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>settings.group.look</comment>
        <translation type="unfinished">Apparence</translation>
    </message>
    <message>
        <source>Days for a session</source>
        <comment>settings.days.label</comment>
        <translation type="unfinished">Jours de séance</translation>
    </message>
    <message>
        <source>The plan suggests sessions on these days. Doing one on another day counts just the same.</source>
        <comment>settings.days.help</comment>
        <translation type="unfinished">Le plan suggère des séances ces jours-là. En faire une un autre jour compte tout autant.</translation>
    </message>
    <message>
        <source>What you want to do more easily</source>
        <comment>settings.goal.label</comment>
        <translation type="unfinished">Ce que vous voulez faire plus facilement</translation>
    </message>
    <message>
        <source>In your own words, for example putting on socks. It stays on this computer.</source>
        <comment>settings.goal.help</comment>
        <translation type="unfinished">Avec vos propres mots, par exemple enfiler des chaussettes. Cela reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Routine to begin with</source>
        <comment>settings.prefer.label</comment>
        <translation type="unfinished">Programme pour commencer</translation>
    </message>
    <message>
        <source>Offered first while the plan leaves the choice open.</source>
        <comment>settings.prefer.help</comment>
        <translation type="unfinished">Proposé en premier tant que le plan laisse le choix.</translation>
    </message>
    <message>
        <source>I am 65 or older</source>
        <comment>settings.over_65.label</comment>
        <translation type="unfinished">J’ai 65 ans ou plus</translation>
    </message>
    <message>
        <source>From week 4 on, holds of 30 seconds are planned, as exercise guidelines suggest for older adults.</source>
        <comment>settings.over_65.help</comment>
        <translation type="unfinished">À partir de la semaine 4, des maintiens de 30 secondes sont prévus, comme le suggèrent les recommandations d’exercice pour les adultes plus âgés.</translation>
    </message>
    <message>
        <source>When you usually get up</source>
        <comment>settings.rises_at.label</comment>
        <translation type="unfinished">L’heure habituelle de votre lever</translation>
    </message>
    <message>
        <source>In the first two hours after this, sessions leave out deep forward bending.</source>
        <comment>settings.rises_at.help</comment>
        <translation type="unfinished">Pendant les deux premières heures qui suivent, les séances laissent de côté les flexions profondes vers l’avant.</translation>
    </message>
    <message>
        <source>Pause between repetitions</source>
        <comment>settings.rest_s.label</comment>
        <translation type="unfinished">Pause entre les répétitions</translation>
    </message>
    <message>
        <source>From 5 to 30 seconds.</source>
        <comment>settings.rest_s.help</comment>
        <translation type="unfinished">De 5 à 30 secondes.</translation>
    </message>
    <message>
        <source>Time to change sides</source>
        <comment>settings.switch_s.label</comment>
        <translation type="unfinished">Temps pour changer de côté</translation>
    </message>
    <message>
        <source>From 5 to 10 seconds.</source>
        <comment>settings.switch_s.help</comment>
        <translation type="unfinished">De 5 à 10 secondes.</translation>
    </message>
    <message>
        <source>Count-in after a pause</source>
        <comment>settings.reentry_s.label</comment>
        <translation type="unfinished">Décompte après une pause</translation>
    </message>
    <message>
        <source>Seconds to settle back into position before a hold goes on.</source>
        <comment>settings.reentry_s.help</comment>
        <translation type="unfinished">Secondes pour se remettre en position avant qu’un maintien reprenne.</translation>
    </message>
    <message>
        <source>Loudness of the signals</source>
        <comment>settings.volume_percent.label</comment>
        <translation type="unfinished">Volume des signaux</translation>
    </message>
    <message>
        <source>At 0 they are silent. Every signal is shown as well.</source>
        <comment>settings.volume_percent.help</comment>
        <translation type="unfinished">À 0, ils sont muets. Chaque signal est aussi montré.</translation>
    </message>
    <message>
        <source>What is spoken</source>
        <comment>settings.verbosity.label</comment>
        <translation type="unfinished">Ce qui est dit</translation>
    </message>
    <message>
        <source>Everything is also how to get into position. A pause waits until its instruction is over; counts are half way and the last seconds.</source>
        <comment>settings.verbosity.help</comment>
        <translation type="unfinished">Tout, c’est aussi comment se mettre en position. Une pause attend que sa consigne soit finie ; les décomptes sont la moitié et les dernières secondes.</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>settings.verbosity.option.full</comment>
        <translation type="unfinished">Tout</translation>
    </message>
    <message>
        <source>Exercise, side and cue</source>
        <comment>settings.verbosity.option.short</comment>
        <translation type="unfinished">Exercice, côté et consigne</translation>
    </message>
    <message>
        <source>Counts only</source>
        <comment>settings.verbosity.option.counts</comment>
        <translation type="unfinished">Décomptes seuls</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>settings.verbosity.option.silent</comment>
        <translation type="unfinished">Rien</translation>
    </message>
    <message>
        <source>Voice</source>
        <comment>settings.voice.label</comment>
        <translation type="unfinished">Voix</translation>
    </message>
    <message>
        <source>The voices of this computer that speak the language of the app; looked for when the list is opened.</source>
        <comment>settings.voice.help</comment>
        <translation type="unfinished">Les voix de cet ordinateur qui parlent la langue de l’application ; cherchées quand la liste s’ouvre.</translation>
    </message>
    <message>
        <source>Speed of speech</source>
        <comment>settings.speech_rate_percent.label</comment>
        <translation type="unfinished">Vitesse de la voix</translation>
    </message>
    <message>
        <source>From half to twice the voice's own.</source>
        <comment>settings.speech_rate_percent.help</comment>
        <translation type="unfinished">De la moitié au double de la vitesse de la voix.</translation>
    </message>
    <message>
        <source>A few words in the middle of a long hold</source>
        <comment>settings.encouragement.label</comment>
        <translation type="unfinished">Quelques mots au milieu d’un long maintien</translation>
    </message>
    <message>
        <source>One short sentence, for example to breathe out.</source>
        <comment>settings.encouragement.help</comment>
        <translation type="unfinished">Une phrase courte, par exemple pour expirer.</translation>
    </message>
    <message>
        <source>With a screen reader, steps are told by</source>
        <comment>settings.told_by.label</comment>
        <translation type="unfinished">Avec un lecteur d’écran, les étapes sont dites par</translation>
    </message>
    <message>
        <source>The app's voice also says how to get into position, and a pause waits for it. The screen reader needs no second voice; signals sound all the same. A stop is always told by the screen reader too.</source>
        <comment>settings.told_by.help</comment>
        <translation type="unfinished">La voix de l’application dit aussi comment se mettre en position, et une pause l’attend. Le lecteur d’écran n’a pas besoin d’une deuxième voix ; les signaux sonnent quand même. Un arrêt est toujours dit aussi par le lecteur d’écran.</translation>
    </message>
    <message>
        <source>The app's voice</source>
        <comment>settings.told_by.option.voice</comment>
        <translation type="unfinished">La voix de l’application</translation>
    </message>
    <message>
        <source>The screen reader</source>
        <comment>settings.told_by.option.reader</comment>
        <translation type="unfinished">Le lecteur d’écran</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>settings.told_by.option.both</comment>
        <translation type="unfinished">Les deux</translation>
    </message>
    <message>
        <source>Show sessions for reading from afar</source>
        <comment>settings.far.label</comment>
        <translation type="unfinished">Montrer les séances pour lire de loin</translation>
    </message>
    <message>
        <source>Seconds across the window, the side as a large letter, one line of text. D changes it during a session.</source>
        <comment>settings.far.help</comment>
        <translation type="unfinished">Les secondes sur toute la fenêtre, le côté en grande lettre, une ligne de texte. La touche D le change pendant une séance.</translation>
    </message>
    <message>
        <source>Go on by itself after counted exercises</source>
        <comment>settings.pace_reps.label</comment>
        <translation type="unfinished">Continuer seul après les exercices comptés</translation>
    </message>
    <message>
        <source>Otherwise they wait for the space bar, however long it takes.</source>
        <comment>settings.pace_reps.help</comment>
        <translation type="unfinished">Sinon, ils attendent la barre d’espace, aussi longtemps qu’il le faut.</translation>
    </message>
    <message>
        <source>Time for each repetition</source>
        <comment>settings.rep_s.label</comment>
        <translation type="unfinished">Temps pour chaque répétition</translation>
    </message>
    <message>
        <source>Used where counted exercises go on by themselves.</source>
        <comment>settings.rep_s.help</comment>
        <translation type="unfinished">Utilisé quand les exercices comptés continuent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Keep the screen on during a session</source>
        <comment>settings.stay_awake.label</comment>
        <translation type="unfinished">Garder l’écran allumé pendant une séance</translation>
    </message>
    <message>
        <source>Neither screen lock nor sleep comes in between. A pause lets both come again.</source>
        <comment>settings.stay_awake.help</comment>
        <translation type="unfinished">Ni verrouillage ni veille ne viennent s’interposer. Une pause les laisse revenir tous les deux.</translation>
    </message>
    <message>
        <source>Keys of your own</source>
        <comment>settings.keys.label</comment>
        <translation type="unfinished">Vos propres touches</translation>
    </message>
    <message>
        <source>For a foot pedal or a remote control: choose a field, then press its key. The usual keys stay as they are.</source>
        <comment>settings.keys.help</comment>
        <translation type="unfinished">Pour une pédale ou une télécommande : choisissez un champ, puis appuyez sur sa touche. Les touches habituelles restent comme elles sont.</translation>
    </message>
    <message>
        <source>Pause, go on, done</source>
        <comment>settings.keys.option.main</comment>
        <translation type="unfinished">Pause, continuer, terminé</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>settings.keys.option.back</comment>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>settings.keys.option.skip</comment>
        <translation type="unfinished">Passer</translation>
    </message>
    <message>
        <source>15 seconds less</source>
        <comment>settings.keys.option.less</comment>
        <translation type="unfinished">15 secondes de moins</translation>
    </message>
    <message>
        <source>15 seconds more</source>
        <comment>settings.keys.option.more</comment>
        <translation type="unfinished">15 secondes de plus</translation>
    </message>
    <message>
        <source>This side again</source>
        <comment>settings.keys.option.again</comment>
        <translation type="unfinished">Encore ce côté</translation>
    </message>
    <message>
        <source>Leave this exercise out</source>
        <comment>settings.keys.option.leave-out</comment>
        <translation type="unfinished">Laisser cet exercice de côté</translation>
    </message>
    <message>
        <source>Pain</source>
        <comment>settings.keys.option.pain</comment>
        <translation type="unfinished">Douleur</translation>
    </message>
    <message>
        <source>Read from afar</source>
        <comment>settings.keys.option.far</comment>
        <translation type="unfinished">Lire de loin</translation>
    </message>
    <message>
        <source>End the session</source>
        <comment>settings.keys.option.end</comment>
        <translation type="unfinished">Finir la séance</translation>
    </message>
    <message>
        <source>Offer self-tests and questions when they are due</source>
        <comment>settings.offer_measures.label</comment>
        <translation type="unfinished">Proposer auto-tests et questions quand c’est le moment</translation>
    </message>
    <message>
        <source>A line on Today, every few weeks. With this off they can still be found under Learn.</source>
        <comment>settings.offer_measures.help</comment>
        <translation type="unfinished">Une ligne sur Aujourd’hui, toutes les quelques semaines. Sans cela, ils restent accessibles sous Comprendre.</translation>
    </message>
    <message>
        <source>Lengths in</source>
        <comment>settings.lengths.label</comment>
        <translation type="unfinished">Longueurs en</translation>
    </message>
    <message>
        <source>For self-tests with a ruler. What is kept does not change with it.</source>
        <comment>settings.lengths.help</comment>
        <translation type="unfinished">Pour les auto-tests avec une règle. Ce qui est gardé n’en est pas changé.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>settings.lengths.option.system</comment>
        <translation type="unfinished">Comme le système</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <comment>settings.lengths.option.cm</comment>
        <translation type="unfinished">Centimètres</translation>
    </message>
    <message>
        <source>Inches</source>
        <comment>settings.lengths.option.inch</comment>
        <translation type="unfinished">Pouces</translation>
    </message>
    <message>
        <source>Remind me to break up sitting</source>
        <comment>settings.micro_breaks.label</comment>
        <translation type="unfinished">Me rappeler de couper les longues heures assises</translation>
    </message>
    <message>
        <source>One to three minutes at the desk: some marching and a short chair stretch. They add to the week's stretching seconds and never count as a session.</source>
        <comment>settings.micro_breaks.help</comment>
        <translation type="unfinished">Une à trois minutes au bureau : un peu de marche sur place et un court étirement sur chaise. Elles s’ajoutent aux secondes d’étirement de la semaine et ne comptent jamais comme une séance.</translation>
    </message>
    <message>
        <source>Time between breaks</source>
        <comment>settings.break_every_min.label</comment>
        <translation type="unfinished">Temps entre les pauses</translation>
    </message>
    <message>
        <source>Counted while you work. Being away from the desk counts as a break by itself.</source>
        <comment>settings.break_every_min.help</comment>
        <translation type="unfinished">Compté pendant que vous travaillez. Être loin du bureau compte de soi-même comme une pause.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <comment>settings.work_hours.label</comment>
        <translation type="unfinished">Heures de travail</translation>
    </message>
    <message>
        <source>Breaks are asked for within these; with none at all, at any hour. Add a second range for a day with a long gap in it.</source>
        <comment>settings.work_hours.help</comment>
        <translation type="unfinished">Les pauses sont demandées pendant ces heures ; sans aucune, à toute heure. Ajoutez une deuxième plage pour un jour avec une longue coupure.</translation>
    </message>
    <message>
        <source>Remind me of planned sessions</source>
        <comment>settings.session_reminders.label</comment>
        <translation type="unfinished">Me rappeler les séances prévues</translation>
    </message>
    <message>
        <source>On your days, once, and not when the session is already done.</source>
        <comment>settings.session_reminders.help</comment>
        <translation type="unfinished">Vos jours de séance, une fois, et pas quand la séance est déjà faite.</translation>
    </message>
    <message>
        <source>Time of day for a session</source>
        <comment>settings.session_at.label</comment>
        <translation type="unfinished">Heure de la journée pour une séance</translation>
    </message>
    <message>
        <source>The reminder comes at this time, or after it when something keeps it back.</source>
        <comment>settings.session_at.help</comment>
        <translation type="unfinished">Le rappel vient à cette heure, ou après si quelque chose le retient.</translation>
    </message>
    <message>
        <source>Away counts as a break after</source>
        <comment>settings.away_min.label</comment>
        <translation type="unfinished">L’absence compte comme pause après</translation>
    </message>
    <message>
        <source>Minutes without keyboard and mouse. A video or a call that keeps the screen awake is not being away.</source>
        <comment>settings.away_min.help</comment>
        <translation type="unfinished">Minutes sans clavier ni souris. Une vidéo ou un appel qui garde l’écran allumé n’est pas une absence.</translation>
    </message>
    <message>
        <source>Hold back in do-not-disturb, calls and full screen</source>
        <comment>settings.hold_back.label</comment>
        <translation type="unfinished">Retenir en mode ne pas déranger, appel et plein écran</translation>
    </message>
    <message>
        <source>As far as the desktop says so. A pause or a meeting can be set by hand at any time.</source>
        <comment>settings.hold_back.help</comment>
        <translation type="unfinished">Dans la mesure où le bureau le signale. Une pause ou une réunion peut être réglée à la main à tout moment.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <comment>settings.stay_in_tray.label</comment>
        <translation type="unfinished">Rester en zone de notification fenêtre fermée</translation>
    </message>
    <message>
        <source>So that reminders go on. Quit is in the tray's menu, and Ctrl+Q.</source>
        <comment>settings.stay_in_tray.help</comment>
        <translation type="unfinished">Pour que les rappels continuent. Quitter se trouve dans le menu de la zone de notification, et Ctrl+Q.</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>settings.language.label</comment>
        <translation type="unfinished">Langue</translation>
    </message>
    <message>
        <source>Of everything that is written and spoken. Safety texts have the English beside them.</source>
        <comment>settings.language.help</comment>
        <translation type="unfinished">De tout ce qui est écrit et dit. Les textes de sécurité ont l’anglais à côté d’eux.</translation>
    </message>
    <message>
        <source>Colours</source>
        <comment>settings.appearance.label</comment>
        <translation type="unfinished">Couleurs</translation>
    </message>
    <message>
        <source>Light, dark, strong contrast, or as the system has it.</source>
        <comment>settings.appearance.help</comment>
        <translation type="unfinished">Clair, sombre, contraste fort, ou comme le système.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>settings.appearance.option.system</comment>
        <translation type="unfinished">Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>settings.appearance.option.light</comment>
        <translation type="unfinished">Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>settings.appearance.option.dark</comment>
        <translation type="unfinished">Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>settings.appearance.option.high-contrast</comment>
        <translation type="unfinished">Contraste élevé</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>settings.text_percent.label</comment>
        <translation type="unfinished">Taille du texte</translation>
    </message>
    <message>
        <source>From 80 to 200 per cent.</source>
        <comment>settings.text_percent.help</comment>
        <translation type="unfinished">De 80 à 200 pour cent.</translation>
    </message>
    <message>
        <source>Who shows the exercises</source>
        <comment>settings.body.label</comment>
        <translation type="unfinished">Qui montre les exercices</translation>
    </message>
    <message>
        <source>The same person shows every exercise, wherever there is a picture.</source>
        <comment>settings.body.help</comment>
        <translation type="unfinished">La même personne montre chaque exercice, partout où il y a une image.</translation>
    </message>
    <message>
        <source>Person with dark hair in a bun</source>
        <comment>settings.body.option.juniper</comment>
        <translation type="unfinished">Personne aux cheveux foncés en chignon</translation>
    </message>
    <message>
        <source>Person with short black hair</source>
        <comment>settings.body.option.oak</comment>
        <translation type="unfinished">Personne aux cheveux noirs courts</translation>
    </message>
    <message>
        <source>Person with a long brown ponytail</source>
        <comment>settings.body.option.birch</comment>
        <translation type="unfinished">Personne avec une longue queue de cheval brune</translation>
    </message>
    <message>
        <source>Person with short grey-brown hair</source>
        <comment>settings.body.option.maple</comment>
        <translation type="unfinished">Personne aux cheveux gris-brun courts</translation>
    </message>
    <message>
        <source>Person with closely cropped black hair</source>
        <comment>settings.body.option.willow</comment>
        <translation type="unfinished">Personne aux cheveux noirs très ras</translation>
    </message>
    <message>
        <source>Person with chin-length silver hair</source>
        <comment>settings.body.option.aspen</comment>
        <translation type="unfinished">Personne aux cheveux argentés jusqu’au menton</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <comment>settings.reduced_motion.label</comment>
        <translation type="unfinished">Réduire les mouvements</translation>
    </message>
    <message>
        <source>Figures show their key positions and nothing moves in between.</source>
        <comment>settings.reduced_motion.help</comment>
        <translation type="unfinished">Les figures montrent leurs positions clés et rien ne bouge entre elles.</translation>
    </message>
    <message>
        <source>There is nothing to play sounds on. Every signal is shown as well, so the session goes on; plug in headphones or a loudspeaker and start hamstretch again to hear it.</source>
        <comment>sound.no_device</comment>
        <translation type="unfinished">Il n’y a rien pour jouer des sons. Chaque signal est aussi montré, la séance continue donc ; branchez un casque ou un haut-parleur et relancez hamstretch pour l’entendre.</translation>
    </message>
    <message>
        <source>There is no voice to speak with; the signals carry the session. On Debian or Ubuntu: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng. On Fedora: sudo dnf install speech-dispatcher-espeak-ng.</source>
        <comment>sound.no_voice.linux</comment>
        <translation type="unfinished">Il n’y a pas de voix pour parler ; les signaux portent la séance. Sous Debian ou Ubuntu : sudo apt install speech-dispatcher speech-dispatcher-espeak-ng. Sous Fedora : sudo dnf install speech-dispatcher-espeak-ng.</translation>
    </message>
    <message>
        <source>There is no voice to speak with; the signals carry the session. A voice can be added in the Windows settings under Time and language, Speech.</source>
        <comment>sound.no_voice.win32</comment>
        <translation type="unfinished">Il n’y a pas de voix pour parler ; les signaux portent la séance. Une voix peut être ajoutée dans les paramètres de Windows sous Heure et langue, Voix.</translation>
    </message>
    <message>
        <source>There is no voice to speak with; the signals carry the session. A voice can be added in the system settings under Accessibility, Spoken Content.</source>
        <comment>sound.no_voice.darwin</comment>
        <translation type="unfinished">Il n’y a pas de voix pour parler ; les signaux portent la séance. Une voix peut être ajoutée dans les réglages du système sous Accessibilité, Contenu énoncé.</translation>
    </message>
    <message>
        <source>There is no voice to speak with; the signals carry the session.</source>
        <comment>sound.no_voice.other</comment>
        <translation type="unfinished">Il n’y a pas de voix pour parler ; les signaux portent la séance.</translation>
    </message>
    <message>
        <source>hamstretch is already running and has the log open. Use the window that is open, or close it and start again. Nothing was changed.</source>
        <comment>storage.log_busy</comment>
        <translation type="unfinished">hamstretch est déjà lancé et tient le journal ouvert. Utilisez la fenêtre ouverte, ou fermez-la et redémarrez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The folder for your log, {folder}, cannot be used ({reason}). Check that it exists and belongs to you, or choose another one with --data-dir. Nothing was changed.</source>
        <comment>storage.log_folder</comment>
        <translation type="unfinished">Le dossier de votre journal, {folder}, ne peut pas être utilisé ({reason}). Vérifiez qu’il existe et qu’il vous appartient, ou choisissez-en un autre avec --data-dir. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Your log {file} is there but cannot be opened ({reason}). It has not been touched. Check its permissions, then start again.</source>
        <comment>storage.log_unreadable</comment>
        <translation type="unfinished">Votre journal {file} est là mais ne peut pas être ouvert ({reason}). Il n’a pas été touché. Vérifiez ses droits d’accès, puis redémarrez.</translation>
    </message>
    <message>
        <source>Your log {file} cannot be read as a log. It has been left exactly as it is, and nothing will be written over it. To go on, start hamstretch, which offers the backups that work, or restore one with hamstretch restore. They are in {folder}.</source>
        <comment>storage.log_damaged</comment>
        <translation type="unfinished">Votre journal {file} ne peut pas être lu comme un journal. Il a été laissé exactement tel quel, et rien ne sera écrit par-dessus. Pour continuer, lancez hamstretch, qui propose les sauvegardes qui fonctionnent, ou restaurez-en une avec hamstretch restore. Elles sont dans {folder}.</translation>
    </message>
    <message>
        <source>Your log {file} was written by a newer hamstretch. You can look at it here, but nothing will be saved to it. Update hamstretch to go on logging.</source>
        <comment>storage.log_newer</comment>
        <translation type="unfinished">Votre journal {file} a été écrit par une version plus récente de hamstretch. Vous pouvez le consulter ici, mais rien n’y sera enregistré. Mettez hamstretch à jour pour continuer à noter.</translation>
    </message>
    <message>
        <source>Your log {file} was written by a newer hamstretch, in a form that this version cannot read. It has been left exactly as it is. Update hamstretch to open it.</source>
        <comment>storage.log_newer_unreadable</comment>
        <translation type="unfinished">Votre journal {file} a été écrit par une version plus récente de hamstretch, sous une forme que cette version ne peut pas lire. Il a été laissé exactement tel quel. Mettez hamstretch à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Your log {file} can be read but not written: the file or its folder is read-only. You can look at it, but nothing new will be saved.</source>
        <comment>storage.log_read_only</comment>
        <translation type="unfinished">Votre journal {file} peut être lu mais pas écrit : le fichier ou son dossier est en lecture seule. Vous pouvez le consulter, mais rien de nouveau ne sera enregistré.</translation>
    </message>
    <message>
        <source>The log was opened for reading only, so nothing can be saved to it here.</source>
        <comment>storage.log_reading_only</comment>
        <translation type="unfinished">Le journal a été ouvert en lecture seule, rien ne peut donc y être enregistré ici.</translation>
    </message>
    <message>
        <source>The log has been closed, so nothing more can be saved to it.</source>
        <comment>storage.log_closed</comment>
        <translation type="unfinished">Le journal a été fermé, plus rien ne peut donc y être enregistré.</translation>
    </message>
    <message>
        <source>There is no room left to save {file}. Everything saved before is safe. Free some space, then try again.</source>
        <comment>storage.save_full</comment>
        <translation type="unfinished">Il n’y a plus de place pour enregistrer {file}. Tout ce qui a été enregistré avant est à l’abri. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>{file} could not be saved, because {folder} may not be written to. Everything saved before is safe. Make it writable, then try again.</source>
        <comment>storage.save_read_only</comment>
        <translation type="unfinished">{file} n’a pas pu être enregistré, parce qu’il n’est pas permis d’écrire dans {folder}. Tout ce qui a été enregistré avant est à l’abri. Autorisez l’écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>{file} could not be saved, because there is no folder {folder}. Make it or bring it back (a drive may have been removed), then try again.</source>
        <comment>storage.save_gone</comment>
        <translation type="unfinished">{file} n’a pas pu être enregistré, parce qu’il n’y a pas de dossier {folder}. Créez-le ou remettez-le en place (un disque a peut-être été retiré), puis réessayez.</translation>
    </message>
    <message>
        <source>{file} could not be saved ({reason}). Everything saved before is safe. Try again.</source>
        <comment>storage.save_failed</comment>
        <translation type="unfinished">{file} n’a pas pu être enregistré ({reason}). Tout ce qui a été enregistré avant est à l’abri. Réessayez.</translation>
    </message>
    <message>
        <source>{file} was changed by another program while hamstretch was open, so nothing was written over it. Start hamstretch again to go on from the changed file.</source>
        <comment>storage.save_changed</comment>
        <translation type="unfinished">{file} a été modifié par un autre programme pendant que hamstretch était ouvert, rien n’a donc été écrit par-dessus. Relancez hamstretch pour continuer à partir du fichier modifié.</translation>
    </message>
    <message>
        <source>This entry holds something that could not be read back from {file}, so it was not saved. A note with unusual characters may be the cause: change it and try again.</source>
        <comment>storage.save_entry</comment>
        <translation type="unfinished">Cette entrée contient quelque chose qui n’a pas pu être relu depuis {file}, elle n’a donc pas été enregistrée. Une note avec des caractères inhabituels peut en être la cause : modifiez-la et réessayez.</translation>
    </message>
    <message>
        <source>There is nothing to back up yet: your log is empty.</source>
        <comment>storage.backup_empty</comment>
        <translation type="unfinished">Il n’y a encore rien à sauvegarder : votre journal est vide.</translation>
    </message>
    <message>
        <source>That did not work ({reason}). Your log is as it was. Try again.</source>
        <comment>storage.archive_failed</comment>
        <translation type="unfinished">Cela n’a pas fonctionné ({reason}). Votre journal est comme avant. Réessayez.</translation>
    </message>
    <message>
        <source>There is no backup named {name} in {folder}. hamstretch restore --list names them all. Your log is as it was.</source>
        <comment>storage.backup_unknown</comment>
        <translation type="unfinished">Il n’y a aucune sauvegarde nommée {name} dans {folder}. hamstretch restore --list les nomme toutes. Votre journal est comme avant.</translation>
    </message>
    <message>
        <source>The file {file}, which may hold entries that could not be saved to your log, cannot be read. It has been kept. Your log is not affected.</source>
        <comment>storage.unsaved_unreadable</comment>
        <translation type="unfinished">Le fichier {file}, qui contient peut-être des entrées qui n’ont pas pu être enregistrées dans votre journal, ne peut pas être lu. Il a été conservé. Votre journal n’est pas touché.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Choose another file. Your log is as it was.</source>
        <comment>storage.incoming_unreadable</comment>
        <translation type="unfinished">{file} ne peut pas être lu ({reason}). Choisissez un autre fichier. Votre journal est comme avant.</translation>
    </message>
    <message>
        <source>{file} is larger than {mb} MB, which no log is. Choose another file. Your log is as it was.</source>
        <comment>storage.incoming_large</comment>
        <translation type="unfinished">{file} dépasse {mb} Mo, ce qu’aucun journal n’atteint. Choisissez un autre fichier. Votre journal est comme avant.</translation>
    </message>
    <message>
        <source>{file} is no hamstretch log, backup or export, or it is damaged. Choose another file. Your log is as it was.</source>
        <comment>storage.incoming_no_log</comment>
        <translation type="unfinished">{file} n’est ni un journal, ni une sauvegarde, ni un export de hamstretch, ou il est endommagé. Choisissez un autre fichier. Votre journal est comme avant.</translation>
    </message>
    <message>
        <source>{file} was written by a newer hamstretch. Update hamstretch here, then try again. Your log is as it was.</source>
        <comment>storage.incoming_newer</comment>
        <translation type="unfinished">{file} a été écrit par une version plus récente de hamstretch. Mettez hamstretch à jour ici, puis réessayez. Votre journal est comme avant.</translation>
    </message>
    <message>
        <source>A session was running when hamstretch last ended, but what was kept of it cannot be read. It has been put aside as {file}. Your log is not affected.</source>
        <comment>storage.journal_damaged</comment>
        <translation type="unfinished">Une séance était en cours quand hamstretch s’est terminé la dernière fois, mais ce qui en a été gardé ne peut pas être lu. Cela a été mis de côté sous le nom {file}. Votre journal n’est pas touché.</translation>
    </message>
    <message>
        <source>A session kept in {file} was begun with a newer hamstretch and cannot be continued here. It has been left for that version. Your log is not affected.</source>
        <comment>storage.journal_newer</comment>
        <translation type="unfinished">Une séance gardée dans {file} a été commencée avec une version plus récente de hamstretch et ne peut pas être poursuivie ici. Elle a été laissée pour cette version. Votre journal n’est pas touché.</translation>
    </message>
    <message>
        <source>What the reminders had kept, a pause for example, cannot be read. It has been put aside as {file}, and they begin anew. Your log is not affected.</source>
        <comment>storage.breaks_damaged</comment>
        <translation type="unfinished">Ce que les rappels avaient gardé, une pause par exemple, ne peut pas être lu. Cela a été mis de côté sous le nom {file}, et ils recommencent à neuf. Votre journal n’est pas touché.</translation>
    </message>
    <message>
        <source>The reminders' state in {file} is from a newer hamstretch. It has been left for that version, and they begin anew here. Your log is not affected.</source>
        <comment>storage.breaks_newer</comment>
        <translation type="unfinished">L’état des rappels dans {file} vient d’une version plus récente de hamstretch. Il a été laissé pour cette version, et ils recommencent ici à neuf. Votre journal n’est pas touché.</translation>
    </message>
    <message>
        <source>The file {file} with the reminders' state cannot be opened ({reason}). It has not been touched, and they begin anew. Your log is not affected.</source>
        <comment>storage.breaks_unreadable</comment>
        <translation type="unfinished">Le fichier {file} avec l’état des rappels ne peut pas être ouvert ({reason}). Il n’a pas été touché, et ils recommencent à neuf. Votre journal n’est pas touché.</translation>
    </message>
    <message>
        <source>The file {file}, which may hold an unfinished session, cannot be opened ({reason}). It has not been touched. Your log is not affected.</source>
        <comment>storage.journal_unreadable</comment>
        <translation type="unfinished">Le fichier {file}, qui contient peut-être une séance inachevée, ne peut pas être ouvert ({reason}). Il n’a pas été touché. Votre journal n’est pas touché.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read, so the usual settings are in use. The file stays as it is; when you next change a setting it is put aside under another name. Your log is not affected.</source>
        <comment>storage.settings_damaged</comment>
        <translation type="unfinished">Les réglages dans {file} ne peuvent pas être lus, les réglages habituels sont donc utilisés. Le fichier reste tel quel ; quand vous changerez un réglage, il sera mis de côté sous un autre nom. Votre journal n’est pas touché.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be opened ({reason}), so the usual settings are in use. Your log is not affected.</source>
        <comment>storage.settings_unreadable</comment>
        <translation type="unfinished">Les réglages dans {file} ne peuvent pas être ouverts ({reason}), les réglages habituels sont donc utilisés. Votre journal n’est pas touché.</translation>
    </message>
    <message>
        <source>The settings in {file} come from a newer hamstretch. What this version knows of them is in use; when you next change a setting the file is kept under another name first.</source>
        <comment>storage.settings_newer</comment>
        <translation type="unfinished">Les réglages de {file} viennent d’un hamstretch plus récent. Ce que cette version en connaît est utilisé ; à votre prochain changement de réglage, le fichier est d’abord conservé sous un autre nom.</translation>
    </message>
    <message>
        <source>The setting "{key}" in {file} has a value that does not fit, so its usual value is in use. All other settings are as you left them.</source>
        <comment>storage.settings_bad_value</comment>
        <translation type="unfinished">Le réglage « {key} » dans {file} a une valeur qui ne convient pas, sa valeur habituelle est donc utilisée. Tous les autres réglages sont comme vous les avez laissés.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}). Choose another one with --data-dir, or check that there is room and that it may be written to.</source>
        <comment>storage.places_folder</comment>
        <translation type="unfinished">Le dossier {folder} ne peut pas être créé ({reason}). Choisissez-en un autre avec --data-dir, ou vérifiez qu’il y a de la place et qu’il est permis d’y écrire.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of your log cannot be read (numbers {entries} in {file}). They have been put into {aside} as they were, with the reasons, and are left out of every count; all other entries are fine.</source>
        <comment>storage.log_quarantined</comment>
        <extracomment>one: One entry of your log cannot be read (number {entries} in {file}). It has been put into {aside} as it was, with the reason, and is left out of every count; all other entries are fine.</extracomment>
        <translation type="unfinished">
            <numerusform>Une entrée de votre journal ne peut pas être lue (numéro {entries} dans {file}). Elle a été mise dans {aside} telle quelle, avec la raison, et n’entre dans aucun décompte ; toutes les autres entrées sont en ordre.</numerusform>
            <numerusform>{n} entrées de votre journal ne peuvent pas être lues (numéros {entries} dans {file}). Elles ont été mises dans {aside} telles quelles, avec les raisons, et n’entrent dans aucun décompte ; toutes les autres entrées sont en ordre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of your log cannot be read (numbers {entries}). They stay in {file} untouched and are left out of every count; all other entries are fine.</source>
        <comment>storage.log_entries_aside</comment>
        <extracomment>one: One entry of your log cannot be read (number {entries}). It stays in {file} untouched and is left out of every count; all other entries are fine.</extracomment>
        <translation type="unfinished">
            <numerusform>Une entrée de votre journal ne peut pas être lue (numéro {entries}). Elle reste dans {file}, intacte, et n’entre dans aucun décompte ; toutes les autres entrées sont en ordre.</numerusform>
            <numerusform>{n} entrées de votre journal ne peuvent pas être lues (numéros {entries}). Elles restent dans {file}, intactes, et n’entrent dans aucun décompte ; toutes les autres entrées sont en ordre.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, {sides}, {pain}.</source>
        <comment>summary.headline</comment>
        <translation type="unfinished">{time}, {sides}, {pain}.</translation>
    </message>
    <message>
        <source>{time}, {pain}.</source>
        <comment>summary.headline.no-holds</comment>
        <translation type="unfinished">{time}, {pain}.</translation>
    </message>
    <message>
        <source>Nothing was done this time, {pain}.</source>
        <comment>summary.headline.nothing</comment>
        <translation type="unfinished">Rien n’a été fait cette fois, {pain}.</translation>
    </message>
    <message>
        <source>Less than a minute</source>
        <comment>summary.time.short</comment>
        <translation type="unfinished">Moins d’une minute</translation>
    </message>
    <message>
        <source>Kept from a session with a break in it</source>
        <comment>summary.time.interrupted</comment>
        <translation type="unfinished">Gardé d’une séance avec une interruption</translation>
    </message>
    <message>
        <source>both sides even</source>
        <comment>summary.sides.even</comment>
        <translation type="unfinished">les deux côtés à égalité</translation>
    </message>
    <message>
        <source>{n} s more on the left</source>
        <comment>summary.sides.left</comment>
        <translation type="unfinished">{n} s de plus à gauche</translation>
    </message>
    <message>
        <source>{n} s more on the right</source>
        <comment>summary.sides.right</comment>
        <translation type="unfinished">{n} s de plus à droite</translation>
    </message>
    <message>
        <source>pain {pre} → {post}</source>
        <comment>summary.pain</comment>
        <translation type="unfinished">douleur {pre} → {post}</translation>
    </message>
    <message>
        <source>pain {pre} before and not asked after</source>
        <comment>summary.pain.before</comment>
        <translation type="unfinished">douleur {pre} avant, non demandée après</translation>
    </message>
    <message>
        <source>pain {post} after and not asked before</source>
        <comment>summary.pain.after</comment>
        <translation type="unfinished">douleur {post} après, non demandée avant</translation>
    </message>
    <message>
        <source>pain not asked</source>
        <comment>summary.pain.none</comment>
        <translation type="unfinished">douleur non demandée</translation>
    </message>
    <message>
        <source>A break well used</source>
        <comment>summary.break.title</comment>
        <translation type="unfinished">Une pause bien employée</translation>
    </message>
    <message>
        <source>It adds to this week's seconds.</source>
        <comment>summary.break.text</comment>
        <translation type="unfinished">Elle s’ajoute aux secondes de cette semaine.</translation>
    </message>
    <message>
        <source>Left out {why}: {names}.</source>
        <comment>summary.skipped</comment>
        <translation type="unfinished">Laissé de côté {why} : {names}.</translation>
    </message>
    <message>
        <source>Cut short {why}: {names}.</source>
        <comment>summary.cut</comment>
        <translation type="unfinished">Écourté {why} : {names}.</translation>
    </message>
    <message>
        <source>by your choice</source>
        <comment>summary.why.none</comment>
        <translation type="unfinished">par choix</translation>
    </message>
    <message>
        <source>by your choice</source>
        <comment>summary.why.other</comment>
        <translation type="unfinished">par choix</translation>
    </message>
    <message>
        <source>for lack of time</source>
        <comment>summary.why.time</comment>
        <translation type="unfinished">faute de temps</translation>
    </message>
    <message>
        <source>because of pain</source>
        <comment>summary.why.pain</comment>
        <translation type="unfinished">à cause de la douleur</translation>
    </message>
    <message>
        <source>because you felt unwell</source>
        <comment>summary.why.unwell</comment>
        <translation type="unfinished">parce que vous vous sentiez mal</translation>
    </message>
    <message>
        <source>because something came up</source>
        <comment>summary.why.interrupted</comment>
        <translation type="unfinished">à cause d’un imprévu</translation>
    </message>
    <message>
        <source>because it was forgotten</source>
        <comment>summary.why.forgot</comment>
        <translation type="unfinished">par oubli</translation>
    </message>
    <message>
        <source>to stay on the safe side</source>
        <comment>summary.why.rule</comment>
        <translation type="unfinished">par prudence</translation>
    </message>
    <message>
        <source>{what} ({names})</source>
        <comment>summary.rule.at</comment>
        <translation type="unfinished">{what} ({names})</translation>
    </message>
    <message>
        <source>What you told us needs help at once. Sessions stay closed until you say that you have been assessed.</source>
        <comment>summary.rule.B1</comment>
        <translation type="unfinished">Ce que vous nous avez dit demande de l’aide tout de suite. Les séances restent fermées jusqu’à ce que vous disiez que votre état a été évalué.</translation>
    </message>
    <message>
        <source>What you told us should be seen by a doctor today. Sessions stay closed until you say that you have been assessed.</source>
        <comment>summary.rule.B2</comment>
        <translation type="unfinished">Ce que vous nous avez dit devrait être vu par un médecin aujourd’hui. Les séances restent fermées jusqu’à ce que vous disiez que votre état a été évalué.</translation>
    </message>
    <message>
        <source>The session before left you somewhat worse, so this one was eased.</source>
        <comment>summary.rule.A2</comment>
        <translation type="unfinished">La séance précédente vous avait laissé un peu moins bien, celle-ci a donc été allégée.</translation>
    </message>
    <message>
        <source>As you have a feeling in the lower leg that has been looked at before, what pulls on it most was left out and your knees stayed bent. Your plan stays on this week.</source>
        <comment>summary.rule.B6</comment>
        <translation type="unfinished">Comme vous avez dans le bas de la jambe une sensation qui a déjà été examinée, ce qui tire le plus dessus a été laissé de côté et vos genoux sont restés fléchis. Votre plan reste sur cette semaine.</translation>
    </message>
    <message>
        <source>You had not been up for long, so there was no bending forward.</source>
        <comment>summary.rule.B7</comment>
        <translation type="unfinished">Votre lever était récent, il n’y a donc pas eu de flexion vers l’avant.</translation>
    </message>
    <message>
        <source>You felt worse than you usually do before a session, so it was one level gentler.</source>
        <comment>summary.rule.B8</comment>
        <translation type="unfinished">Vous vous sentiez moins bien que d’habitude avant une séance, elle a donc été plus douce d’un niveau.</translation>
    </message>
    <message>
        <source>It was eased: shorter holds, a smaller range, softer knees, and only exercises that suited how you felt.</source>
        <comment>summary.rule.B10</comment>
        <translation type="unfinished">Elle a été allégée : maintiens plus courts, amplitude plus petite, genoux plus souples, et seulement des exercices adaptés à votre état.</translation>
    </message>
    <message>
        <source>It was the gentle set: a few easy stretches, 15 seconds twice, and no strength work. It counts as a session; your plan stays on this week.</source>
        <comment>summary.rule.B11</comment>
        <translation type="unfinished">C’était la série douce : quelques étirements faciles, deux fois 15 secondes, et pas de renforcement. Elle compte comme une séance ; votre plan reste sur cette semaine.</translation>
    </message>
    <message>
        <source>The session ended because of a feeling in the leg that should not be pushed. It is worth asking a doctor or a physiotherapist about it.</source>
        <comment>summary.rule.D1</comment>
        <translation type="unfinished">La séance s’est terminée à cause d’une sensation dans la jambe sur laquelle il ne faut pas insister. Cela vaut la peine d’en parler à un médecin ou à un kinésithérapeute.</translation>
    </message>
    <message>
        <source>The session ended because you felt unwell. Please ask a doctor about it.</source>
        <comment>summary.rule.D2</comment>
        <translation type="unfinished">La séance s’est terminée parce que vous vous sentiez mal. Parlez-en à un médecin.</translation>
    </message>
    <message>
        <source>The session ended because of chest pain. Please get help at once.</source>
        <comment>summary.rule.D2.chest</comment>
        <translation type="unfinished">La séance s’est terminée à cause d’une douleur à la poitrine. Faites-vous aider tout de suite.</translation>
    </message>
    <message>
        <source>It felt sharp, so this exercise and the rest in that position were left out.</source>
        <comment>summary.rule.D3</comment>
        <translation type="unfinished">La sensation a été vive, cet exercice et les autres dans cette position ont donc été laissés de côté.</translation>
    </message>
    <message>
        <source>It has felt sharp in two sessions, so this exercise stays out from now on.</source>
        <comment>summary.rule.D3.remove</comment>
        <translation type="unfinished">La sensation a été vive dans deux séances, cet exercice reste donc de côté à partir de maintenant.</translation>
    </message>
    <message>
        <source>It felt sharp for a second time, so the session ended.</source>
        <comment>summary.rule.D3.end</comment>
        <translation type="unfinished">La sensation a été vive une deuxième fois, la séance s’est donc terminée.</translation>
    </message>
    <message>
        <source>The pain went up too far, so the session ended.</source>
        <comment>summary.rule.D4</comment>
        <translation type="unfinished">La douleur a trop augmenté, la séance s’est donc terminée.</translation>
    </message>
    <message>
        <source>It hurt more than before, so it was made smaller and shorter.</source>
        <comment>summary.rule.D5</comment>
        <translation type="unfinished">Cela faisait plus mal qu’avant, c’est donc devenu plus petit et plus court.</translation>
    </message>
    <message>
        <source>It did not settle, so an easier way took its place.</source>
        <comment>summary.rule.D5.swap</comment>
        <translation type="unfinished">Cela ne s’est pas calmé, une façon plus facile a donc pris la place.</translation>
    </message>
    <message>
        <source>It still did not settle, so the rest of it was left out.</source>
        <comment>summary.rule.D5.skip</comment>
        <translation type="unfinished">Cela ne s’est toujours pas calmé, le reste a donc été laissé de côté.</translation>
    </message>
    <message>
        <source>There was some pain, no more than before, so you went no deeper.</source>
        <comment>summary.rule.D6</comment>
        <translation type="unfinished">Il y avait un peu de douleur, pas plus qu’avant, l’exercice n’est donc pas allé plus loin.</translation>
    </message>
    <message>
        <source>It is in your log. No plan is running, so nothing else changes.</source>
        <comment>summary.next.no-plan</comment>
        <translation type="unfinished">C’est dans votre journal. Aucun plan n’est en cours, rien d’autre ne change donc.</translation>
    </message>
    <message>
        <source>A break leaves the plan where it is.</source>
        <comment>summary.next.break</comment>
        <translation type="unfinished">Une pause au bureau laisse le plan où il est.</translation>
    </message>
    <message>
        <source>Because this session had to be stopped, next week stays at {hold} s holds.</source>
        <comment>summary.next.held.red</comment>
        <translation type="unfinished">Comme cette séance a dû être arrêtée, la semaine prochaine reste à des maintiens de {hold} s.</translation>
    </message>
    <message>
        <source>This session was a little too much, so next week stays at {hold} s holds, unless you say tomorrow morning that it has settled.</source>
        <comment>summary.next.held.amber</comment>
        <translation type="unfinished">Cette séance était un peu trop forte, la semaine prochaine reste donc à des maintiens de {hold} s, sauf si vous dites demain matin que cela s’est calmé.</translation>
    </message>
    <message>
        <source>This was a session with limits, so next week stays at {hold} s holds.</source>
        <comment>summary.next.held.rule</comment>
        <translation type="unfinished">C’était une séance avec des limites, la semaine prochaine reste donc à des maintiens de {hold} s.</translation>
    </message>
    <message>
        <source>Next week stays at {hold} s holds, because of how this week has gone.</source>
        <comment>summary.next.held.before</comment>
        <translation type="unfinished">La semaine prochaine reste à des maintiens de {hold} s, à cause de la façon dont cette semaine s’est passée.</translation>
    </message>
    <message>
        <source>The week's sessions are done. If it ends as it went, next week asks for {hold} s holds, {reps} times on each side.</source>
        <comment>summary.next.on</comment>
        <translation type="unfinished">Les séances de la semaine sont faites. Si elle finit comme elle s’est passée, la semaine prochaine demande des maintiens de {hold} s, {reps} fois de chaque côté.</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>summary.time</comment>
        <extracomment>one: 1 minute</extracomment>
        <translation type="unfinished">
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your level stays as it is: {n} of {of} sessions of this week are done.</source>
        <comment>summary.next.steady</comment>
        <extracomment>one: Your level stays as it is: 1 of {of} sessions of this week is done.</extracomment>
        <translation type="unfinished">
            <numerusform>Votre niveau reste tel quel : {n} séance sur {of} de cette semaine est faite.</numerusform>
            <numerusform>Votre niveau reste tel quel : {n} séances sur {of} de cette semaine sont faites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning.</source>
        <comment>today.hello.morning</comment>
        <translation type="unfinished">Bonjour.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <comment>today.hello.afternoon</comment>
        <translation type="unfinished">Bon après-midi.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <comment>today.hello.evening</comment>
        <translation type="unfinished">Bonsoir.</translation>
    </message>
    <message>
        <source>Week {week} of 6 · {phase}</source>
        <comment>today.week</comment>
        <translation type="unfinished">Semaine {week} sur 6 · {phase}</translation>
    </message>
    <message>
        <source>Beyond the six weeks · {phase}</source>
        <comment>today.week.after</comment>
        <translation type="unfinished">Au-delà des six semaines · {phase}</translation>
    </message>
    <message>
        <source>{name} · {minutes} min</source>
        <comment>today.routine</comment>
        <translation type="unfinished">{name} · {minutes} min</translation>
    </message>
    <message>
        <source>{count} · {props}</source>
        <comment>today.about</comment>
        <translation type="unfinished">{count} · {props}</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <comment>today.no-props</comment>
        <translation type="unfinished">rien à prévoir</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <comment>today.dots</comment>
        <translation type="unfinished">{done} sur {of}</translation>
    </message>
    <message>
        <source>Doing less is always fine, and doing more is up to you: a short break, or a whole routine.</source>
        <comment>today.free</comment>
        <translation type="unfinished">En faire moins est toujours très bien, et en faire plus dépend de vous : une courte pause au bureau, ou un programme entier.</translation>
    </message>
    <message>
        <source>A day of rest first</source>
        <comment>today.rest.title</comment>
        <translation type="unfinished">D’abord un jour de repos</translation>
    </message>
    <message>
        <source>Please talk this over first</source>
        <comment>today.stopped.title</comment>
        <translation type="unfinished">Parlez-en d’abord à quelqu’un</translation>
    </message>
    <message>
        <source>A routine on its own is still open to you; it does not move the plan.</source>
        <comment>today.paused.free</comment>
        <translation type="unfinished">Un programme à part vous reste ouvert ; il ne fait pas avancer le plan.</translation>
    </message>
    <message>
        <source>The plan stopped for a reason, and this app cannot judge what is behind it. Take it up again when a health professional has said that it is fine. It goes on at {hold} s holds, {reps} times on each side.</source>
        <comment>today.resume.read</comment>
        <translation type="unfinished">Le plan s’est arrêté pour une raison, et cette application ne peut pas juger ce qu’il y a derrière. Reprenez-le quand un professionnel de santé a dit que vous le pouvez. Il continue à des maintiens de {hold} s, {reps} fois de chaque côté.</translation>
    </message>
    <message>
        <source>Has somebody qualified looked at what you told the app about? Sessions open again once you say so.</source>
        <comment>today.confirm.assessed</comment>
        <translation type="unfinished">Une personne qualifiée a-t-elle examiné ce dont vous avez parlé à l’application ? Les séances rouvrent dès que vous le dites.</translation>
    </message>
    <message>
        <source>Is the feeling in your leg wholly gone? If it comes back, stop and tell the app.</source>
        <comment>today.confirm.gone</comment>
        <translation type="unfinished">La sensation dans votre jambe est-elle entièrement passée ? Si elle revient, arrêtez et dites-le à l’application.</translation>
    </message>
    <message>
        <source>Has a doctor or a physiotherapist said, about this, that stretching is fine for you?</source>
        <comment>today.confirm.professional_ok</comment>
        <translation type="unfinished">Un médecin ou un kinésithérapeute a-t-il dit, à ce sujet, que vous pouvez vous étirer ?</translation>
    </message>
    <message>
        <source>Thank you. {what}</source>
        <comment>today.thanks</comment>
        <translation type="unfinished">Merci. {what}</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <comment>today.thanks.as-before</comment>
        <translation type="unfinished">Il n’y a rien à changer.</translation>
    </message>
    <message>
        <source>What for: {goal}</source>
        <comment>today.goal</comment>
        <translation type="unfinished">Pourquoi : {goal}</translation>
    </message>
    <message>
        <source>{sessions}, {hold} s holds, {reps} times on each side</source>
        <comment>today.coming.level</comment>
        <translation type="unfinished">{sessions}, maintiens de {hold} s, {reps} fois de chaque côté</translation>
    </message>
    <message>
        <source>{low}–{high} sessions</source>
        <comment>today.coming.range</comment>
        <translation type="unfinished">{low}–{high} séances</translation>
    </message>
    <message numerus="yes">
        <source>{n} exercises</source>
        <comment>today.exercises</comment>
        <extracomment>one: 1 exercise</extracomment>
        <translation type="unfinished">
            <numerusform>{n} exercice</numerusform>
            <numerusform>{n} exercices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {n} weeks</source>
        <comment>today.coming.when</comment>
        <extracomment>one: Next week</extracomment>
        <translation type="unfinished">
            <numerusform>La semaine prochaine</numerusform>
            <numerusform>Dans {n} semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <comment>today.coming.sessions</comment>
        <extracomment>one: 1 session</extracomment>
        <translation type="unfinished">
            <numerusform>{n} séance</numerusform>
            <numerusform>{n} séances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>Moving stretch</source>
        <comment>item.DY1.label</comment>
        <translation type="unfinished">Étirement en mouvement</translation>
    </message>
    <message>
        <source>Walking hamstring stretch</source>
        <comment>item.DY1.name</comment>
        <translation type="unfinished">Étirement des ischio-jambiers en marchant</translation>
    </message>
    <message>
        <source>Walking stretch</source>
        <comment>item.DY1.other_names.0</comment>
        <translation type="unfinished">Étirement en marchant</translation>
    </message>
    <message>
        <source>Long-step walk</source>
        <comment>item.DY1.other_names.1</comment>
        <translation type="unfinished">Marche à grands pas</translation>
    </message>
    <message>
        <source>An ordinary walk in which each front heel reaches a little further, so that the back of the thigh lengthens for a moment and lets go again.</source>
        <comment>item.DY1.summary</comment>
        <translation type="unfinished">Une marche ordinaire où chaque talon avant va un peu plus loin, pour que l’arrière de la cuisse s’allonge un instant puis se relâche.</translation>
    </message>
    <message>
        <source>Heel a little further, then roll on.</source>
        <comment>item.DY1.cue</comment>
        <translation type="unfinished">Talon un peu plus loin, puis déroulez.</translation>
    </message>
    <message>
        <source>A brief, mild pull behind the front thigh that comes and goes with every step. Nothing should linger once the foot has rolled on.</source>
        <comment>item.DY1.feel</comment>
        <translation type="unfinished">Une tension brève et légère derrière la cuisse avant, qui va et vient à chaque pas. Rien ne doit rester une fois le pied déroulé.</translation>
    </message>
    <message>
        <source>Let the breath run freely and keep it quiet enough to talk. Never hold it.</source>
        <comment>item.DY1.breathing</comment>
        <translation type="unfinished">Laissez le souffle aller librement et gardez-le assez calme pour parler. Ne le retenez jamais.</translation>
    </message>
    <message>
        <source>Use a clear, dry floor and stay close to a wall if your balance is unsure.</source>
        <comment>item.DY1.cautions.0</comment>
        <translation type="unfinished">Choisissez un sol dégagé et sec, et restez près d’un mur si votre équilibre n’est pas sûr.</translation>
    </message>
    <message>
        <source>If bending forward is not for you, keep the trunk upright and leave the small hinge out.</source>
        <comment>item.DY1.cautions.1</comment>
        <translation type="unfinished">Si se pencher en avant n’est pas pour vous, gardez le tronc droit et laissez de côté la petite bascule.</translation>
    </message>
    <message>
        <source>Stop at once if anything feels sharp, numb, tingling or runs down the leg.</source>
        <comment>item.DY1.cautions.2</comment>
        <translation type="unfinished">Arrêtez tout de suite si vous sentez quelque chose de vif, un engourdissement, des fourmillements ou quelque chose qui descend dans la jambe.</translation>
    </message>
    <message>
        <source>The source gives 10 to 15 steps per leg. The app asks for 10 in every phase and leaves 15 to those who want more.</source>
        <comment>item.DY1.resolved.0</comment>
        <translation type="unfinished">La source donne 10 à 15 pas par jambe. L’application en demande 10 à chaque phase et laisse 15 à qui en veut plus.</translation>
    </message>
    <message>
        <source>The hinge is small, so this is not counted as a fold; it still stays out of the first two hours after getting up, because it is not on that list.</source>
        <comment>item.DY1.resolved.1</comment>
        <translation type="unfinished">La bascule est petite, ce n’est donc pas compté comme une flexion ; elle reste quand même hors des deux premières heures après le lever, car elle n’est pas sur cette liste.</translation>
    </message>
    <message>
        <source>Take shorter steps beside a wall, with a hand ready to touch it.</source>
        <comment>item.DY1.easier.text</comment>
        <translation type="unfinished">Faites des pas plus courts à côté d’un mur, une main prête à le toucher.</translation>
    </message>
    <message>
        <source>Pull the toes up as the heel lands, and take up to 15 steps a leg.</source>
        <comment>item.DY1.harder.text</comment>
        <translation type="unfinished">Relevez les orteils quand le talon se pose, et faites jusqu’à 15 pas par jambe.</translation>
    </message>
    <message>
        <source>Unhurried: about two seconds a step, counted for each leg.</source>
        <comment>item.DY1.dose.tempo</comment>
        <translation type="unfinished">Sans hâte : environ deux secondes par pas, compté pour chaque jambe.</translation>
    </message>
    <message>
        <source>Walk a few ordinary steps with your back long and your eyes ahead.</source>
        <comment>item.DY1.steps.walk.text</comment>
        <translation type="unfinished">Faites quelques pas ordinaires, le dos long et les yeux devant vous.</translation>
    </message>
    <message>
        <source>Set the next front heel down slightly further than usual, with that knee straight but soft.</source>
        <comment>item.DY1.steps.reach.text</comment>
        <translation type="unfinished">Posez le talon avant suivant un peu plus loin que d’habitude, ce genou tendu mais souple.</translation>
    </message>
    <message>
        <source>Tip forward a little from the hips, just until the back of that thigh answers.</source>
        <comment>item.DY1.steps.hinge.text</comment>
        <translation type="unfinished">Basculez un peu vers l’avant depuis les hanches, juste jusqu’à ce que l’arrière de cette cuisse réponde.</translation>
    </message>
    <message>
        <source>Come upright, roll over the foot and do the same with the other leg.</source>
        <comment>item.DY1.steps.roll-on.text</comment>
        <translation type="unfinished">Redressez-vous, déroulez le pied et faites de même avec l’autre jambe.</translation>
    </message>
    <message>
        <source>Striding so far that you drop or sway.</source>
        <comment>item.DY1.mistakes.0.text</comment>
        <translation type="unfinished">Faire de si grands pas que vous vous affaissez ou tanguez.</translation>
    </message>
    <message>
        <source>Shorten the step until every landing is quiet and steady.</source>
        <comment>item.DY1.mistakes.0.fix</comment>
        <translation type="unfinished">Raccourcissez le pas jusqu’à ce que chaque appui soit silencieux et stable.</translation>
    </message>
    <message>
        <source>Rounding the back to get lower.</source>
        <comment>item.DY1.mistakes.1.text</comment>
        <translation type="unfinished">Arrondir le dos pour descendre plus bas.</translation>
    </message>
    <message>
        <source>Keep the chest open and let only the hips tip; less is enough.</source>
        <comment>item.DY1.mistakes.1.fix</comment>
        <translation type="unfinished">Gardez la poitrine ouverte et ne basculez que depuis les hanches ; moins suffit.</translation>
    </message>
    <message>
        <source>Short steps by a wall</source>
        <comment>item.DY1.variants.short-step.name</comment>
        <translation type="unfinished">Petits pas près d’un mur</translation>
    </message>
    <message>
        <source>Shorter steps, one hand close to the wall, trunk almost upright.</source>
        <comment>item.DY1.variants.short-step.change</comment>
        <translation type="unfinished">Pas plus courts, une main près du mur, tronc presque droit.</translation>
    </message>
    <message>
        <source>Walk a few easy steps close to a wall, with your back long and a hand ready to touch it.</source>
        <comment>item.DY1.variants.short-step.steps.walk.text</comment>
        <translation type="unfinished">Faites quelques pas faciles près d’un mur, le dos long et une main prête à le toucher.</translation>
    </message>
    <message>
        <source>Set the front heel down a short step ahead, with that knee straight but soft.</source>
        <comment>item.DY1.variants.short-step.steps.reach.text</comment>
        <translation type="unfinished">Posez le talon avant à un petit pas devant vous, ce genou tendu mais souple.</translation>
    </message>
    <message>
        <source>Stay almost upright. Tip forward only as far as the back of that thigh answers.</source>
        <comment>item.DY1.variants.short-step.steps.hinge.text</comment>
        <translation type="unfinished">Restez presque debout. Basculez vers l’avant seulement jusqu’à ce que l’arrière de cette cuisse réponde.</translation>
    </message>
    <message>
        <source>Come upright, roll over the foot and do the same with the other leg.</source>
        <comment>item.DY1.variants.short-step.steps.roll-on.text</comment>
        <translation type="unfinished">Redressez-vous, déroulez le pied et faites de même avec l’autre jambe.</translation>
    </message>
    <message>
        <source>Toes-up reach</source>
        <comment>item.DY1.variants.toes-up.name</comment>
        <translation type="unfinished">Pas avec orteils relevés</translation>
    </message>
    <message>
        <source>As the heel lands, draw the toes toward you and pause for one breath. If the calf takes over, let the foot relax.</source>
        <comment>item.DY1.variants.toes-up.change</comment>
        <translation type="unfinished">Quand le talon se pose, tirez les orteils vers vous et restez le temps d’une respiration. Si le mollet prend le dessus, laissez le pied se relâcher.</translation>
    </message>
    <message>
        <source>Moving stretch</source>
        <comment>item.DY2.label</comment>
        <translation type="unfinished">Étirement en mouvement</translation>
    </message>
    <message>
        <source>Gentle leg swings</source>
        <comment>item.DY2.name</comment>
        <translation type="unfinished">Balancements de jambe en douceur</translation>
    </message>
    <message>
        <source>Front-to-back leg swings</source>
        <comment>item.DY2.other_names.0</comment>
        <translation type="unfinished">Balancements de jambe d’avant en arrière</translation>
    </message>
    <message>
        <source>Swinging leg movements</source>
        <comment>item.DY2.other_names.1</comment>
        <translation type="unfinished">Mouvements de jambe balancés</translation>
    </message>
    <message>
        <source>One leg swings slowly forward and back like a pendulum while a hand rests on the wall. It serves as a moving stretch and as a warm-up.</source>
        <comment>item.DY2.summary</comment>
        <translation type="unfinished">Une jambe se balance lentement d’avant en arrière comme un pendule, une main posée sur le mur. Sert d’étirement en mouvement et d’échauffement.</translation>
    </message>
    <message>
        <source>Slow pendulum, trunk still.</source>
        <comment>item.DY2.cue</comment>
        <translation type="unfinished">Pendule lent, tronc immobile.</translation>
    </message>
    <message>
        <source>Loose movement at the hip and at most a light pull behind the thigh at the front of the swing. The swing stays well short of your limit.</source>
        <comment>item.DY2.feel</comment>
        <translation type="unfinished">Un mouvement libre à la hanche et tout au plus une faible tension derrière la cuisse à l’avant du balancement. Il reste bien en deçà de votre limite.</translation>
    </message>
    <message>
        <source>Breathe in your own rhythm and keep it flowing with the swing.</source>
        <comment>item.DY2.breathing</comment>
        <translation type="unfinished">Respirez à votre rythme et laissez le souffle suivre le balancement.</translation>
    </message>
    <message>
        <source>Stand next to something solid; leave this one out if standing on one leg is unsure.</source>
        <comment>item.DY2.cautions.0</comment>
        <translation type="unfinished">Restez à côté de quelque chose de solide ; laissez cet exercice de côté si se tenir sur une jambe n’est pas sûr.</translation>
    </message>
    <message>
        <source>Not offered when your pain before the session is 3 or more.</source>
        <comment>item.DY2.cautions.1</comment>
        <translation type="unfinished">Non proposé quand votre douleur avant la séance est de 3 ou plus.</translation>
    </message>
    <message>
        <source>Stop if anything is sharp, numb or tingling, or if you feel light-headed.</source>
        <comment>item.DY2.cautions.2</comment>
        <translation type="unfinished">Arrêtez si vous sentez quelque chose de vif, un engourdissement ou des fourmillements, ou si la tête vous tourne.</translation>
    </message>
    <message>
        <source>The source recommends swings and also warns against bouncing. Both hold here: the swing is slow, controlled and ends before the end of the range.</source>
        <comment>item.DY2.resolved.0</comment>
        <translation type="unfinished">La source recommande les balancements et met aussi en garde contre les à-coups. Les deux valent ici : le balancement est lent, contrôlé et finit avant la fin de l’amplitude.</translation>
    </message>
    <message>
        <source>Listed twice in the source, as a dynamic stretch and as a warm-up. It is one exercise with two uses.</source>
        <comment>item.DY2.resolved.1</comment>
        <translation type="unfinished">Cité deux fois dans la source, comme étirement dynamique et comme échauffement. C’est un seul exercice à deux usages.</translation>
    </message>
    <message>
        <source>The source gives 10 to 15 swings per leg; the app asks for 10.</source>
        <comment>item.DY2.resolved.2</comment>
        <translation type="unfinished">La source donne 10 à 15 balancements par jambe ; l’application en demande 10.</translation>
    </message>
    <message>
        <source>March on the spot instead.</source>
        <comment>item.DY2.easier.text</comment>
        <translation type="unfinished">Marchez sur place à la place.</translation>
    </message>
    <message>
        <source>Let the arc grow a little, still slow, up to 15 swings a leg.</source>
        <comment>item.DY2.harder.text</comment>
        <translation type="unfinished">Laissez l’arc grandir un peu, toujours lent, jusqu’à 15 balancements par jambe.</translation>
    </message>
    <message>
        <source>Slow: forward and back is one, about three seconds.</source>
        <comment>item.DY2.dose.tempo</comment>
        <translation type="unfinished">Lent : avant et arrière font un, environ trois secondes.</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with one hand on it and your weight on the leg nearer the wall.</source>
        <comment>item.DY2.steps.stand.text</comment>
        <translation type="unfinished">Debout, de côté par rapport à un mur, une main dessus et le poids sur la jambe la plus proche du mur.</translation>
    </message>
    <message>
        <source>Swing the free leg forward and back from the hip, small and slow, knee soft.</source>
        <comment>item.DY2.steps.swing.text</comment>
        <translation type="unfinished">Balancez la jambe libre d’avant en arrière depuis la hanche, petit et lent, genou souple.</translation>
    </message>
    <message>
        <source>Let the swing grow bit by bit, as far as it stays easy, and no further.</source>
        <comment>item.DY2.steps.grow.text</comment>
        <translation type="unfinished">Laissez le balancement grandir peu à peu, tant qu’il reste facile, et pas plus.</translation>
    </message>
    <message>
        <source>Keep the trunk tall and quiet: the leg moves, the back does not.</source>
        <comment>item.DY2.steps.still.text</comment>
        <translation type="unfinished">Gardez le tronc grand et calme : la jambe bouge, le dos non.</translation>
    </message>
    <message>
        <source>Let the leg come to rest, turn round and take the other one.</source>
        <comment>item.DY2.steps.swap.text</comment>
        <translation type="unfinished">Laissez la jambe s’arrêter, tournez-vous et prenez l’autre.</translation>
    </message>
    <message>
        <source>Flinging the leg or bouncing at the top.</source>
        <comment>item.DY2.mistakes.0.text</comment>
        <translation type="unfinished">Lancer la jambe ou donner des à-coups en haut.</translation>
    </message>
    <message>
        <source>Slow down until you could stop the leg anywhere along the way.</source>
        <comment>item.DY2.mistakes.0.fix</comment>
        <translation type="unfinished">Ralentissez jusqu’à pouvoir arrêter la jambe n’importe où en chemin.</translation>
    </message>
    <message>
        <source>Arching the low back as the leg goes behind.</source>
        <comment>item.DY2.mistakes.1.text</comment>
        <translation type="unfinished">Cambrer le bas du dos quand la jambe part en arrière.</translation>
    </message>
    <message>
        <source>Make the backward half smaller and keep the belly lightly firm.</source>
        <comment>item.DY2.mistakes.1.fix</comment>
        <translation type="unfinished">Réduisez la moitié arrière et gardez le ventre légèrement ferme.</translation>
    </message>
    <message>
        <source>Larger arc</source>
        <comment>item.DY2.variants.larger-arc.name</comment>
        <translation type="unfinished">Arc plus grand</translation>
    </message>
    <message>
        <source>A wider swing at the same slow pace, still short of the end of your range.</source>
        <comment>item.DY2.variants.larger-arc.change</comment>
        <translation type="unfinished">Un balancement plus large au même rythme lent, toujours en deçà de la fin de votre amplitude.</translation>
    </message>
    <message>
        <source>Moving stretch</source>
        <comment>item.DY3.label</comment>
        <translation type="unfinished">Étirement en mouvement</translation>
    </message>
    <message>
        <source>Flow</source>
        <comment>item.DY3.name</comment>
        <translation type="unfinished">Enchaînement</translation>
    </message>
    <message>
        <source>Flow sequence</source>
        <comment>item.DY3.other_names.0</comment>
        <translation type="unfinished">Suite enchaînée</translation>
    </message>
    <message>
        <source>Three moves in a row without hurry: walking stretches, leg swings, then one held stretch on a chair. Four to five minutes at first.</source>
        <comment>item.DY3.summary</comment>
        <translation type="unfinished">Trois mouvements à la suite sans hâte : étirements en marchant, balancements de jambe, puis un étirement tenu sur une chaise. Quatre à cinq minutes au début.</translation>
    </message>
    <message>
        <source>Walk, swing, sit and settle.</source>
        <comment>item.DY3.cue</comment>
        <translation type="unfinished">Marchez, balancez, asseyez-vous et posez-vous.</translation>
    </message>
    <message>
        <source>Warmth first, then easy movement at the hips, and at the end one calm pull behind the thigh.</source>
        <comment>item.DY3.feel</comment>
        <translation type="unfinished">D’abord de la chaleur, puis un mouvement facile aux hanches, et à la fin une tension calme derrière la cuisse.</translation>
    </message>
    <message>
        <source>Free while you move. In the last stretch breathe out as you tip forward, then breathe quietly.</source>
        <comment>item.DY3.breathing</comment>
        <translation type="unfinished">Libre tant que vous bougez. Dans le dernier étirement, expirez en basculant vers l’avant, puis respirez calmement.</translation>
    </message>
    <message>
        <source>Have the wall and a steady chair without wheels ready before you start, so that nothing has to be fetched halfway.</source>
        <comment>item.DY3.cautions.0</comment>
        <translation type="unfinished">Préparez le mur et une chaise stable sans roulettes avant de commencer, pour ne rien devoir aller chercher en cours de route.</translation>
    </message>
    <message>
        <source>Not offered when your pain before the session is 3 or more.</source>
        <comment>item.DY3.cautions.1</comment>
        <translation type="unfinished">Non proposé quand votre douleur avant la séance est de 3 ou plus.</translation>
    </message>
    <message>
        <source>Every stop sign of the single moves counts here too.</source>
        <comment>item.DY3.cautions.2</comment>
        <translation type="unfinished">Chaque signe d’arrêt des différents mouvements vaut ici aussi.</translation>
    </message>
    <message>
        <source>The source only says that the amount varies. The app takes 10 steps and 10 swings per leg and then one stretch at the length of your phase, about four minutes in all, longer as the hold grows.</source>
        <comment>item.DY3.resolved.0</comment>
        <translation type="unfinished">La source dit seulement que la quantité varie. L’application prend 10 pas et 10 balancements par jambe, puis un étirement à la durée de votre phase, environ quatre minutes en tout, davantage à mesure que le maintien s’allonge.</translation>
    </message>
    <message>
        <source>The source ends with a seated or a standing stretch. The seated one is used; the standing step stretch may take its place in a routine of your own.</source>
        <comment>item.DY3.resolved.1</comment>
        <translation type="unfinished">La source finit par un étirement assis ou debout. C’est l’étirement assis qui est utilisé ; l’étirement debout sur une marche peut le remplacer dans un programme à vous.</translation>
    </message>
    <message>
        <source>Only the held stretch at the end adds hamstring seconds, and it is counted there, not here.</source>
        <comment>item.DY3.resolved.2</comment>
        <translation type="unfinished">Seul l’étirement tenu de la fin ajoute des secondes pour les ischio-jambiers, et il est compté là-bas, pas ici.</translation>
    </message>
    <message>
        <source>March on the spot in place of the swings.</source>
        <comment>item.DY3.easier.text</comment>
        <translation type="unfinished">Marchez sur place au lieu des balancements.</translation>
    </message>
    <message>
        <source>When it feels easy, go through the walk and the swings a second time before you sit.</source>
        <comment>item.DY3.harder.text</comment>
        <translation type="unfinished">Quand cela paraît facile, refaites la marche et les balancements une deuxième fois avant de vous asseoir.</translation>
    </message>
    <message>
        <source>Cross the room with walking stretches, heel reaching a little further at each step.</source>
        <comment>item.DY3.steps.walk.text</comment>
        <translation type="unfinished">Traversez la pièce avec des étirements en marchant, le talon un peu plus loin à chaque pas.</translation>
    </message>
    <message>
        <source>At the wall, swing one leg slowly forward and back, then the other.</source>
        <comment>item.DY3.steps.swing.text</comment>
        <translation type="unfinished">Au mur, balancez lentement une jambe d’avant en arrière, puis l’autre.</translation>
    </message>
    <message>
        <source>Sit on the front of the chair and finish with one held stretch for each leg.</source>
        <comment>item.DY3.steps.hold.text</comment>
        <translation type="unfinished">Asseyez-vous à l’avant de la chaise et finissez par un étirement tenu pour chaque jambe.</translation>
    </message>
    <message>
        <source>Rushing from one part to the next.</source>
        <comment>item.DY3.mistakes.0.text</comment>
        <translation type="unfinished">Se presser d’une partie à l’autre.</translation>
    </message>
    <message>
        <source>Take two quiet breaths at each changeover; the timer leaves room for them.</source>
        <comment>item.DY3.mistakes.0.fix</comment>
        <translation type="unfinished">Prenez deux respirations calmes à chaque changement ; le minuteur leur laisse la place.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST1.label</comment>
        <translation type="unfinished">Étirement des ischio-jambiers</translation>
    </message>
    <message>
        <source>Standing step stretch</source>
        <comment>item.ST1.name</comment>
        <translation type="unfinished">Étirement debout sur une marche</translation>
    </message>
    <message>
        <source>Standing hamstring stretch</source>
        <comment>item.ST1.other_names.0</comment>
        <translation type="unfinished">Étirement debout des ischio-jambiers</translation>
    </message>
    <message>
        <source>Heel-on-step stretch</source>
        <comment>item.ST1.other_names.1</comment>
        <translation type="unfinished">Étirement talon sur une marche</translation>
    </message>
    <message>
        <source>Stand with one heel on a low step and tip forward from the hips.</source>
        <comment>item.ST1.summary</comment>
        <translation type="unfinished">Debout, un talon sur une marche basse, basculez vers l’avant depuis les hanches.</translation>
    </message>
    <message>
        <source>Long back. Tip from the hips. Breathe.</source>
        <comment>item.ST1.cue</comment>
        <translation type="unfinished">Dos long. Basculez depuis les hanches. Respirez.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of the front thigh. A mild pull is enough; studies found no gain from pulling harder.</source>
        <comment>item.ST1.feel</comment>
        <translation type="unfinished">Une tension confortable au milieu de l’arrière de la cuisse avant. Une légère tension suffit ; des études n’ont trouvé aucun gain à tirer plus fort.</translation>
    </message>
    <message>
        <source>Breathe out as you tip forward. Then take slow, quiet breaths and never hold your breath.</source>
        <comment>item.ST1.breathing</comment>
        <translation type="unfinished">Expirez en basculant vers l’avant. Puis respirez lentement et calmement, et ne retenez jamais votre souffle.</translation>
    </message>
    <message>
        <source>If your balance is unsure, keep one hand on a wall the whole time.</source>
        <comment>item.ST1.cautions.0</comment>
        <translation type="unfinished">Si votre équilibre n’est pas sûr, gardez une main sur un mur tout le temps.</translation>
    </message>
    <message>
        <source>When your pain is 3 or more, choose a lying or chair stretch first.</source>
        <comment>item.ST1.cautions.1</comment>
        <translation type="unfinished">Quand votre douleur est de 3 ou plus, choisissez d’abord un étirement couché ou sur chaise.</translation>
    </message>
    <message>
        <source>With osteoporosis or a past spine fracture, ask a professional first. Keep the lean small and the back long.</source>
        <comment>item.ST1.cautions.2</comment>
        <translation type="unfinished">En cas d’ostéoporose ou de fracture passée de la colonne, demandez d’abord à un professionnel de santé. Penchez-vous peu et gardez le dos long.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST1.cautions.3</comment>
        <translation type="unfinished">Gardez-le pour plus tard dans la journée si votre lever remonte à moins de deux heures.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.ST1.cautions.4</comment>
        <translation type="unfinished">Si la tension se loge dans le mollet, relâchez la cheville. Si elle reste sous le genou, arrêtez.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST1.cautions.5</comment>
        <translation type="unfinished">Arrêtez tout de suite si vous sentez une douleur vive, une douleur qui descend dans la jambe, un engourdissement ou des fourmillements. Une douleur sous le genou veut aussi dire arrêter.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST1.cautions.6</comment>
        <translation type="unfinished">Demandez à un professionnel de santé avant de commencer si vous avez une maladie du dos, un mal de dos nouveau ou qui ne se calme pas, une blessure possible, des épisodes d’étourdissement, une prothèse de hanche, une opération récente ou une déchirure récente des ischio-jambiers.</translation>
    </message>
    <message>
        <source>The article that describes this stretch gives no time, so the phase of the plan sets hold and repetitions. Public exercise sheets use 30 seconds three to five times; the plan reaches 30 seconds three times in its third phase.</source>
        <comment>item.ST1.resolved.0</comment>
        <translation type="unfinished">L’article qui décrit cet étirement ne donne pas de durée, c’est donc la phase du plan qui fixe maintien et répétitions. Des fiches d’exercices publiques indiquent 30 secondes trois à cinq fois ; le plan atteint 30 secondes trois fois dans sa troisième phase.</translation>
    </message>
    <message>
        <source>Stand tall and face a low, steady step. Place one heel on it.</source>
        <comment>item.ST1.steps.set-up.text</comment>
        <translation type="unfinished">Debout, grandissez-vous face à une marche basse et stable. Posez un talon dessus.</translation>
    </message>
    <message>
        <source>Let that knee be straight but soft. Point the toes up.</source>
        <comment>item.ST1.steps.straighten.text</comment>
        <translation type="unfinished">Laissez ce genou tendu mais souple. Pointez les orteils vers le haut.</translation>
    </message>
    <message>
        <source>Keep your back long. Tip your chest forward from the hips until you feel a mild pull behind the thigh.</source>
        <comment>item.ST1.steps.hinge.text</comment>
        <translation type="unfinished">Gardez le dos long. Basculez la poitrine vers l’avant depuis les hanches jusqu’à sentir une légère tension derrière la cuisse.</translation>
    </message>
    <message>
        <source>Stay there. Breathe out and settle. Keep both hips facing the step.</source>
        <comment>item.ST1.steps.hold.text</comment>
        <translation type="unfinished">Restez là. Expirez et posez-vous. Gardez les deux hanches face à la marche.</translation>
    </message>
    <message>
        <source>Come up tall. Step down, then change legs.</source>
        <comment>item.ST1.steps.return.text</comment>
        <translation type="unfinished">Redressez-vous. Descendez le pied, puis changez de jambe.</translation>
    </message>
    <message>
        <source>The back rounds to get lower.</source>
        <comment>item.ST1.mistakes.0.text</comment>
        <translation type="unfinished">Le dos s’arrondit pour descendre plus bas.</translation>
    </message>
    <message>
        <source>Lift your chest and come up a little. Only the hips tip.</source>
        <comment>item.ST1.mistakes.0.fix</comment>
        <translation type="unfinished">Soulevez la poitrine et remontez un peu. Seules les hanches basculent.</translation>
    </message>
    <message>
        <source>The hips turn to one side.</source>
        <comment>item.ST1.mistakes.1.text</comment>
        <translation type="unfinished">Les hanches tournent d’un côté.</translation>
    </message>
    <message>
        <source>Point both hip bones at the step.</source>
        <comment>item.ST1.mistakes.1.fix</comment>
        <translation type="unfinished">Pointez les deux os des hanches vers la marche.</translation>
    </message>
    <message>
        <source>The step is too high.</source>
        <comment>item.ST1.mistakes.2.text</comment>
        <translation type="unfinished">La marche est trop haute.</translation>
    </message>
    <message>
        <source>Use a lower step, or put the heel on the floor.</source>
        <comment>item.ST1.mistakes.2.fix</comment>
        <translation type="unfinished">Prenez une marche plus basse, ou posez le talon au sol.</translation>
    </message>
    <message>
        <source>The front knee is pressed back and locked.</source>
        <comment>item.ST1.mistakes.3.text</comment>
        <translation type="unfinished">Le genou avant est poussé en arrière et verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it by a finger's width.</source>
        <comment>item.ST1.mistakes.3.fix</comment>
        <translation type="unfinished">Déverrouillez-le de la largeur d’un doigt.</translation>
    </message>
    <message>
        <source>Put the heel on the floor instead of the step, with your hands on the thigh.</source>
        <comment>item.ST1.easier.text</comment>
        <translation type="unfinished">Posez le talon au sol au lieu de la marche, les mains sur la cuisse.</translation>
    </message>
    <message>
        <source>Use a slightly higher step and tip a little further.</source>
        <comment>item.ST1.harder.text</comment>
        <translation type="unfinished">Prenez une marche un peu plus haute et basculez un peu plus loin.</translation>
    </message>
    <message>
        <source>Heel on the floor</source>
        <comment>item.ST1.variants.heel-on-floor.name</comment>
        <translation type="unfinished">Talon au sol</translation>
    </message>
    <message>
        <source>The heel rests on the floor a short step in front. Both hands rest on the thigh.</source>
        <comment>item.ST1.variants.heel-on-floor.change</comment>
        <translation type="unfinished">Le talon repose au sol un petit pas devant. Les deux mains reposent sur la cuisse.</translation>
    </message>
    <message>
        <source>Stand tall. Put one heel on the floor a short step in front of you.</source>
        <comment>item.ST1.variants.heel-on-floor.steps.set-up.text</comment>
        <translation type="unfinished">Debout, grandissez-vous. Posez un talon au sol, un petit pas devant vous.</translation>
    </message>
    <message>
        <source>Let that knee be straight but soft. Point the toes up.</source>
        <comment>item.ST1.variants.heel-on-floor.steps.straighten.text</comment>
        <translation type="unfinished">Laissez ce genou tendu mais souple. Pointez les orteils vers le haut.</translation>
    </message>
    <message>
        <source>Rest your hands on the front thigh. Tip forward from the hips until you feel a mild pull.</source>
        <comment>item.ST1.variants.heel-on-floor.steps.hinge.text</comment>
        <translation type="unfinished">Posez les mains sur la cuisse avant. Basculez vers l’avant depuis les hanches jusqu’à sentir une légère tension.</translation>
    </message>
    <message>
        <source>Stay there. Breathe out and settle.</source>
        <comment>item.ST1.variants.heel-on-floor.steps.hold.text</comment>
        <translation type="unfinished">Restez là. Expirez et posez-vous.</translation>
    </message>
    <message>
        <source>Come up tall, then change legs.</source>
        <comment>item.ST1.variants.heel-on-floor.steps.return.text</comment>
        <translation type="unfinished">Redressez-vous, puis changez de jambe.</translation>
    </message>
    <message>
        <source>Knee bent</source>
        <comment>item.ST1.variants.bent-knee.name</comment>
        <translation type="unfinished">Genou plié</translation>
    </message>
    <message>
        <source>Bend the front knee clearly and tip only two thirds as far.</source>
        <comment>item.ST1.variants.bent-knee.change</comment>
        <translation type="unfinished">Pliez nettement le genou avant et ne basculez qu’aux deux tiers.</translation>
    </message>
    <message>
        <source>Stand tall and face a low, steady step. Place one heel on it.</source>
        <comment>item.ST1.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Debout, grandissez-vous face à une marche basse et stable. Posez un talon dessus.</translation>
    </message>
    <message>
        <source>Bend that knee a little, and keep the ankle loose.</source>
        <comment>item.ST1.variants.bent-knee.steps.straighten.text</comment>
        <translation type="unfinished">Pliez un peu ce genou, et gardez la cheville relâchée.</translation>
    </message>
    <message>
        <source>Keep your back long. Tip forward from the hips, only a short way.</source>
        <comment>item.ST1.variants.bent-knee.steps.hinge.text</comment>
        <translation type="unfinished">Gardez le dos long. Basculez vers l’avant depuis les hanches, juste un peu.</translation>
    </message>
    <message>
        <source>Stay at a light pull. Breathe out and settle.</source>
        <comment>item.ST1.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Restez à une faible tension. Expirez et posez-vous.</translation>
    </message>
    <message>
        <source>Come up tall. Step down, then change legs.</source>
        <comment>item.ST1.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Redressez-vous. Descendez le pied, puis changez de jambe.</translation>
    </message>
    <message>
        <source>Higher step</source>
        <comment>item.ST1.variants.higher-step.name</comment>
        <translation type="unfinished">Marche plus haute</translation>
    </message>
    <message>
        <source>Use a slightly higher step and tip a little further, with the back still long.</source>
        <comment>item.ST1.variants.higher-step.change</comment>
        <translation type="unfinished">Prenez une marche un peu plus haute et basculez un peu plus loin, le dos toujours long.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST2.label</comment>
        <translation type="unfinished">Étirement des ischio-jambiers</translation>
    </message>
    <message>
        <source>Seated chair stretch, one leg</source>
        <comment>item.ST2.name</comment>
        <translation type="unfinished">Étirement sur chaise, une jambe</translation>
    </message>
    <message>
        <source>Seated hamstring stretch</source>
        <comment>item.ST2.other_names.0</comment>
        <translation type="unfinished">Étirement assis des ischio-jambiers</translation>
    </message>
    <message>
        <source>Edge-of-chair stretch</source>
        <comment>item.ST2.other_names.1</comment>
        <translation type="unfinished">Étirement au bord de la chaise</translation>
    </message>
    <message>
        <source>Sit on the edge of a chair, one leg forward on its heel, and tip from the hips.</source>
        <comment>item.ST2.summary</comment>
        <translation type="unfinished">Au bord d’une chaise, une jambe en avant sur le talon, basculez depuis les hanches.</translation>
    </message>
    <message>
        <source>Grow tall, tip from the hips, stay at a mild pull.</source>
        <comment>item.ST2.cue</comment>
        <translation type="unfinished">Grandissez-vous, basculez depuis les hanches, restez à une légère tension.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of the forward thigh, not behind the knee and not in the back.</source>
        <comment>item.ST2.feel</comment>
        <translation type="unfinished">Une tension confortable au milieu de l’arrière de la cuisse avant, pas derrière le genou ni dans le dos.</translation>
    </message>
    <message>
        <source>Breathe out as you tip forward. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.ST2.breathing</comment>
        <translation type="unfinished">Expirez en basculant vers l’avant. Puis respirez lentement et calmement, et ne retenez jamais votre souffle.</translation>
    </message>
    <message>
        <source>Use a sturdy chair or bench without wheels.</source>
        <comment>item.ST2.cautions.0</comment>
        <translation type="unfinished">Prenez une chaise ou un banc solide, sans roulettes.</translation>
    </message>
    <message>
        <source>With osteoporosis or a past spine fracture, ask a professional first. Keep the lean small and the back long.</source>
        <comment>item.ST2.cautions.1</comment>
        <translation type="unfinished">En cas d’ostéoporose ou de fracture passée de la colonne, demandez d’abord à un professionnel de santé. Penchez-vous peu et gardez le dos long.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST2.cautions.2</comment>
        <translation type="unfinished">Gardez-le pour plus tard dans la journée si votre lever remonte à moins de deux heures.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.ST2.cautions.3</comment>
        <translation type="unfinished">Si la tension se loge dans le mollet, relâchez la cheville. Si elle reste sous le genou, arrêtez.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST2.cautions.4</comment>
        <translation type="unfinished">Arrêtez tout de suite si vous sentez une douleur vive, une douleur qui descend dans la jambe, un engourdissement ou des fourmillements. Une douleur sous le genou veut aussi dire arrêter.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST2.cautions.5</comment>
        <translation type="unfinished">Demandez à un professionnel de santé avant de commencer si vous avez une maladie du dos, un mal de dos nouveau ou qui ne se calme pas, une blessure possible, des épisodes d’étourdissement, une prothèse de hanche, une opération récente ou une déchirure récente des ischio-jambiers.</translation>
    </message>
    <message>
        <source>The article that describes this stretch gives no time or count, so the phase of the plan sets both.</source>
        <comment>item.ST2.resolved.0</comment>
        <translation type="unfinished">L’article qui décrit cet étirement ne donne ni durée ni nombre, c’est donc la phase du plan qui fixe les deux.</translation>
    </message>
    <message>
        <source>Sit on the front edge of the chair. Keep one foot flat on the floor.</source>
        <comment>item.ST2.steps.set-up.text</comment>
        <translation type="unfinished">Asseyez-vous au bord avant de la chaise. Gardez un pied à plat au sol.</translation>
    </message>
    <message>
        <source>Slide the other heel forward until that knee is straight but soft. Point the toes up.</source>
        <comment>item.ST2.steps.straighten.text</comment>
        <translation type="unfinished">Glissez l’autre talon vers l’avant jusqu’à ce que ce genou soit tendu mais souple. Pointez les orteils vers le haut.</translation>
    </message>
    <message>
        <source>Grow tall. Then tip forward from the hips with a long back.</source>
        <comment>item.ST2.steps.hinge.text</comment>
        <translation type="unfinished">Grandissez-vous. Puis basculez vers l’avant depuis les hanches, le dos long.</translation>
    </message>
    <message>
        <source>Stop at a mild pull behind the thigh. Stay there and breathe.</source>
        <comment>item.ST2.steps.hold.text</comment>
        <translation type="unfinished">Arrêtez-vous à une légère tension derrière la cuisse. Restez là et respirez.</translation>
    </message>
    <message>
        <source>Sit up tall. Bring the foot back, then change legs.</source>
        <comment>item.ST2.steps.return.text</comment>
        <translation type="unfinished">Redressez-vous. Ramenez le pied, puis changez de jambe.</translation>
    </message>
    <message>
        <source>The back slumps.</source>
        <comment>item.ST2.mistakes.0.text</comment>
        <translation type="unfinished">Le dos s’affaisse.</translation>
    </message>
    <message>
        <source>Sit up, grow tall again, and tip less far.</source>
        <comment>item.ST2.mistakes.0.fix</comment>
        <translation type="unfinished">Redressez-vous, grandissez-vous de nouveau, et basculez moins loin.</translation>
    </message>
    <message>
        <source>The hands press down on the kneecap.</source>
        <comment>item.ST2.mistakes.1.text</comment>
        <translation type="unfinished">Les mains appuient sur la rotule.</translation>
    </message>
    <message>
        <source>Rest the hands on the thigh or hold the chair.</source>
        <comment>item.ST2.mistakes.1.fix</comment>
        <translation type="unfinished">Posez les mains sur la cuisse ou tenez la chaise.</translation>
    </message>
    <message>
        <source>The chair rolls or slides.</source>
        <comment>item.ST2.mistakes.2.text</comment>
        <translation type="unfinished">La chaise roule ou glisse.</translation>
    </message>
    <message>
        <source>Take a chair without wheels, or set it against a wall.</source>
        <comment>item.ST2.mistakes.2.fix</comment>
        <translation type="unfinished">Prenez une chaise sans roulettes, ou placez-la contre un mur.</translation>
    </message>
    <message>
        <source>Bend the knee more and hold the chair with both hands.</source>
        <comment>item.ST2.easier.text</comment>
        <translation type="unfinished">Pliez davantage le genou et tenez la chaise des deux mains.</translation>
    </message>
    <message>
        <source>Tip a little further with the same long back. After that, try both legs together.</source>
        <comment>item.ST2.harder.text</comment>
        <translation type="unfinished">Basculez un peu plus loin avec le même dos long. Ensuite, essayez les deux jambes ensemble.</translation>
    </message>
    <message>
        <source>Knee bent, hands on the chair</source>
        <comment>item.ST2.variants.bent-knee.name</comment>
        <translation type="unfinished">Genou plié, mains sur la chaise</translation>
    </message>
    <message>
        <source>The forward knee stays bent, both hands hold the chair, and you tip only a short way.</source>
        <comment>item.ST2.variants.bent-knee.change</comment>
        <translation type="unfinished">Le genou avant reste plié, les deux mains tiennent la chaise, et vous ne basculez qu’un peu.</translation>
    </message>
    <message>
        <source>Sit on the front edge of the chair. Keep one foot flat and hold the seat with both hands.</source>
        <comment>item.ST2.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Asseyez-vous au bord avant de la chaise. Gardez un pied à plat et tenez l’assise des deux mains.</translation>
    </message>
    <message>
        <source>Slide the other heel a little forward. Leave that knee bent and the ankle loose.</source>
        <comment>item.ST2.variants.bent-knee.steps.straighten.text</comment>
        <translation type="unfinished">Glissez l’autre talon un peu vers l’avant. Laissez ce genou plié et la cheville relâchée.</translation>
    </message>
    <message>
        <source>Grow tall. Tip forward from the hips, only a short way.</source>
        <comment>item.ST2.variants.bent-knee.steps.hinge.text</comment>
        <translation type="unfinished">Grandissez-vous. Basculez vers l’avant depuis les hanches, juste un peu.</translation>
    </message>
    <message>
        <source>Stop at a light pull behind the thigh. Stay there and breathe.</source>
        <comment>item.ST2.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Arrêtez-vous à une faible tension derrière la cuisse. Restez là et respirez.</translation>
    </message>
    <message>
        <source>Sit up tall. Bring the foot back, then change legs.</source>
        <comment>item.ST2.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Redressez-vous. Ramenez le pied, puis changez de jambe.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST3.label</comment>
        <translation type="unfinished">Étirement des ischio-jambiers</translation>
    </message>
    <message>
        <source>Chair forward fold, two legs</source>
        <comment>item.ST3.name</comment>
        <translation type="unfinished">Flexion avant sur chaise, deux jambes</translation>
    </message>
    <message>
        <source>Chair-assisted forward fold</source>
        <comment>item.ST3.other_names.0</comment>
        <translation type="unfinished">Flexion avant avec chaise</translation>
    </message>
    <message>
        <source>Sit on the edge of a chair with both heels forward and tip from the hips.</source>
        <comment>item.ST3.summary</comment>
        <translation type="unfinished">Au bord d’une chaise, les deux talons en avant, basculez depuis les hanches.</translation>
    </message>
    <message>
        <source>Long back, tip from the hips, soft knees.</source>
        <comment>item.ST3.cue</comment>
        <translation type="unfinished">Dos long, basculez depuis les hanches, genoux souples.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of both thighs, much the same left and right.</source>
        <comment>item.ST3.feel</comment>
        <translation type="unfinished">Une tension confortable au milieu de l’arrière des deux cuisses, à peu près pareille à gauche et à droite.</translation>
    </message>
    <message>
        <source>Breathe out as your hands slide down. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.ST3.breathing</comment>
        <translation type="unfinished">Expirez quand vos mains glissent vers le bas. Puis respirez lentement et calmement, et ne retenez jamais votre souffle.</translation>
    </message>
    <message>
        <source>Not for you with osteoporosis or a past spine fracture, unless a professional has agreed.</source>
        <comment>item.ST3.cautions.0</comment>
        <translation type="unfinished">Pas pour vous en cas d’ostéoporose ou de fracture passée de la colonne, sauf accord d’un professionnel de santé.</translation>
    </message>
    <message>
        <source>Come up slowly. If you feel dizzy when you rise, stay seated and leave this one out.</source>
        <comment>item.ST3.cautions.1</comment>
        <translation type="unfinished">Remontez lentement. Si vous avez un étourdissement en vous redressant, restez sur la chaise et laissez cet exercice de côté.</translation>
    </message>
    <message>
        <source>Use a sturdy chair without wheels, best with its back against a wall.</source>
        <comment>item.ST3.cautions.2</comment>
        <translation type="unfinished">Prenez une chaise solide sans roulettes, de préférence le dossier contre un mur.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST3.cautions.3</comment>
        <translation type="unfinished">Gardez-le pour plus tard dans la journée si votre lever remonte à moins de deux heures.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.ST3.cautions.4</comment>
        <translation type="unfinished">Si la tension se loge dans le mollet, relâchez la cheville. Si elle reste sous le genou, arrêtez.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST3.cautions.5</comment>
        <translation type="unfinished">Arrêtez tout de suite si vous sentez une douleur vive, une douleur qui descend dans la jambe, un engourdissement ou des fourmillements. Une douleur sous le genou veut aussi dire arrêter.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST3.cautions.6</comment>
        <translation type="unfinished">Demandez à un professionnel de santé avant de commencer si vous avez une maladie du dos, un mal de dos nouveau ou qui ne se calme pas, une blessure possible, des épisodes d’étourdissement, une prothèse de hanche, une opération récente ou une déchirure récente des ischio-jambiers.</translation>
    </message>
    <message>
        <source>The source asks for flat feet and straight knees at once, which cannot be done from a chair edge, and elsewhere it warns against locked knees. Here both heels rest forward with the toes up and the knees straight but soft. Flat feet with bent knees stay as the easier way, which mostly reaches the back and hips and is not counted as hamstring time.</source>
        <comment>item.ST3.resolved.0</comment>
        <translation type="unfinished">La source demande à la fois pieds à plat et genoux tendus, ce qui est impossible au bord d’une chaise, et ailleurs elle met en garde contre les genoux verrouillés. Ici, les deux talons reposent en avant, orteils vers le haut, genoux tendus mais souples. Pieds à plat et genoux pliés restent la façon plus facile, qui atteint surtout le dos et les hanches et n’est pas comptée comme temps pour les ischio-jambiers.</translation>
    </message>
    <message>
        <source>The source holds 15 to 30 seconds, two or three times. The phase of the plan picks the place within that range.</source>
        <comment>item.ST3.resolved.1</comment>
        <translation type="unfinished">La source tient 15 à 30 secondes, deux ou trois fois. La phase du plan choisit la place dans cette fourchette.</translation>
    </message>
    <message>
        <source>Sit on the edge of the chair. Slide both heels forward, toes up, knees straight but soft.</source>
        <comment>item.ST3.steps.set-up.text</comment>
        <translation type="unfinished">Asseyez-vous au bord de la chaise. Glissez les deux talons vers l’avant, orteils vers le haut, genoux tendus mais souples.</translation>
    </message>
    <message>
        <source>Rest your hands on your thighs and grow tall.</source>
        <comment>item.ST3.steps.lengthen.text</comment>
        <translation type="unfinished">Posez les mains sur les cuisses et grandissez-vous.</translation>
    </message>
    <message>
        <source>Tip forward from the hips. Let your hands slide down your thighs.</source>
        <comment>item.ST3.steps.hinge.text</comment>
        <translation type="unfinished">Basculez vers l’avant depuis les hanches. Laissez vos mains glisser le long des cuisses.</translation>
    </message>
    <message>
        <source>Stop at a mild pull behind both thighs. Stay there and breathe.</source>
        <comment>item.ST3.steps.hold.text</comment>
        <translation type="unfinished">Arrêtez-vous à une légère tension derrière les deux cuisses. Restez là et respirez.</translation>
    </message>
    <message>
        <source>Push on your thighs with your hands and come up slowly.</source>
        <comment>item.ST3.steps.return.text</comment>
        <translation type="unfinished">Poussez des mains sur les cuisses et remontez lentement.</translation>
    </message>
    <message>
        <source>The back rounds and the head drops.</source>
        <comment>item.ST3.mistakes.0.text</comment>
        <translation type="unfinished">Le dos s’arrondit et la tête tombe.</translation>
    </message>
    <message>
        <source>Come up a little, lift the chest, and tip from the hips again.</source>
        <comment>item.ST3.mistakes.0.fix</comment>
        <translation type="unfinished">Remontez un peu, soulevez la poitrine, et basculez de nouveau depuis les hanches.</translation>
    </message>
    <message>
        <source>The chair slides backwards.</source>
        <comment>item.ST3.mistakes.1.text</comment>
        <translation type="unfinished">La chaise glisse vers l’arrière.</translation>
    </message>
    <message>
        <source>Set the chair against a wall.</source>
        <comment>item.ST3.mistakes.1.fix</comment>
        <translation type="unfinished">Placez la chaise contre un mur.</translation>
    </message>
    <message>
        <source>The knees are locked straight.</source>
        <comment>item.ST3.mistakes.2.text</comment>
        <translation type="unfinished">Les genoux sont tendus et verrouillés.</translation>
    </message>
    <message>
        <source>Unlock both knees by a finger's width.</source>
        <comment>item.ST3.mistakes.2.fix</comment>
        <translation type="unfinished">Déverrouillez les deux genoux de la largeur d’un doigt.</translation>
    </message>
    <message>
        <source>Do one leg at a time. Or keep both feet flat with the knees bent.</source>
        <comment>item.ST3.easier.text</comment>
        <translation type="unfinished">Faites une jambe à la fois. Ou gardez les deux pieds à plat, genoux pliés.</translation>
    </message>
    <message>
        <source>Stay the same and hold longer, as your phase allows.</source>
        <comment>item.ST3.harder.text</comment>
        <translation type="unfinished">Restez pareil et tenez plus longtemps, selon ce que permet votre phase.</translation>
    </message>
    <message>
        <source>Feet flat, knees bent</source>
        <comment>item.ST3.variants.feet-flat.name</comment>
        <translation type="unfinished">Pieds à plat, genoux pliés</translation>
    </message>
    <message>
        <source>Both feet stay flat and both knees bent. You feel it mostly in the back and hips.</source>
        <comment>item.ST3.variants.feet-flat.change</comment>
        <translation type="unfinished">Les deux pieds restent à plat et les deux genoux pliés. Vous le sentez surtout dans le dos et les hanches.</translation>
    </message>
    <message>
        <source>Sit on the edge of the chair. Place both feet flat, hip-wide, knees bent.</source>
        <comment>item.ST3.variants.feet-flat.steps.set-up.text</comment>
        <translation type="unfinished">Asseyez-vous au bord de la chaise. Posez les deux pieds à plat, écartés de la largeur des hanches, genoux pliés.</translation>
    </message>
    <message>
        <source>Rest your hands on your thighs and grow tall.</source>
        <comment>item.ST3.variants.feet-flat.steps.lengthen.text</comment>
        <translation type="unfinished">Posez les mains sur les cuisses et grandissez-vous.</translation>
    </message>
    <message>
        <source>Tip forward from the hips. Let your hands slide towards your knees.</source>
        <comment>item.ST3.variants.feet-flat.steps.hinge.text</comment>
        <translation type="unfinished">Basculez vers l’avant depuis les hanches. Laissez vos mains glisser vers les genoux.</translation>
    </message>
    <message>
        <source>Stop where it feels comfortable. Stay there and breathe.</source>
        <comment>item.ST3.variants.feet-flat.steps.hold.text</comment>
        <translation type="unfinished">Arrêtez-vous là où c’est confortable. Restez là et respirez.</translation>
    </message>
    <message>
        <source>Push on your thighs with your hands and come up slowly.</source>
        <comment>item.ST3.variants.feet-flat.steps.return.text</comment>
        <translation type="unfinished">Poussez des mains sur les cuisses et remontez lentement.</translation>
    </message>
    <message>
        <source>Heels forward, knees bent</source>
        <comment>item.ST3.variants.bent-knee.name</comment>
        <translation type="unfinished">Talons en avant, genoux pliés</translation>
    </message>
    <message>
        <source>Heels rest only a little forward, the knees stay bent, and you tip two thirds as far.</source>
        <comment>item.ST3.variants.bent-knee.change</comment>
        <translation type="unfinished">Les talons ne reposent qu’un peu en avant, les genoux restent pliés, et vous basculez aux deux tiers.</translation>
    </message>
    <message>
        <source>Sit on the edge of the chair. Slide both heels a little forward. Leave the knees bent and the ankles loose.</source>
        <comment>item.ST3.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Asseyez-vous au bord de la chaise. Glissez les deux talons un peu vers l’avant. Laissez les genoux pliés et les chevilles relâchées.</translation>
    </message>
    <message>
        <source>Rest your hands on your thighs and grow tall.</source>
        <comment>item.ST3.variants.bent-knee.steps.lengthen.text</comment>
        <translation type="unfinished">Posez les mains sur les cuisses et grandissez-vous.</translation>
    </message>
    <message>
        <source>Tip forward from the hips, only a short way.</source>
        <comment>item.ST3.variants.bent-knee.steps.hinge.text</comment>
        <translation type="unfinished">Basculez vers l’avant depuis les hanches, juste un peu.</translation>
    </message>
    <message>
        <source>Stop at a light pull behind both thighs. Stay there and breathe.</source>
        <comment>item.ST3.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Arrêtez-vous à une faible tension derrière les deux cuisses. Restez là et respirez.</translation>
    </message>
    <message>
        <source>Push on your thighs with your hands and come up slowly.</source>
        <comment>item.ST3.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Poussez des mains sur les cuisses et remontez lentement.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST4.label</comment>
        <translation type="unfinished">Étirement des ischio-jambiers</translation>
    </message>
    <message>
        <source>Single-leg seated floor stretch</source>
        <comment>item.ST4.name</comment>
        <translation type="unfinished">Étirement au sol, une jambe</translation>
    </message>
    <message>
        <source>Single leg seated stretch</source>
        <comment>item.ST4.other_names.0</comment>
        <translation type="unfinished">Étirement assis sur une jambe</translation>
    </message>
    <message>
        <source>Modified hurdler stretch</source>
        <comment>item.ST4.other_names.1</comment>
        <translation type="unfinished">Étirement du coureur de haies adapté</translation>
    </message>
    <message>
        <source>Sit on the floor with one leg long, the other folded in, and lean with a flat back.</source>
        <comment>item.ST4.summary</comment>
        <translation type="unfinished">Au sol, une jambe longue, l’autre repliée, penchez-vous avec le dos plat.</translation>
    </message>
    <message>
        <source>Flat back. Lean towards the long leg. Breathe.</source>
        <comment>item.ST4.cue</comment>
        <translation type="unfinished">Dos plat. Penchez-vous vers la jambe longue. Respirez.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of the long leg's thigh.</source>
        <comment>item.ST4.feel</comment>
        <translation type="unfinished">Une tension confortable au milieu de l’arrière de la cuisse de la jambe longue.</translation>
    </message>
    <message>
        <source>Breathe out as you lean. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.ST4.breathing</comment>
        <translation type="unfinished">Expirez en vous penchant. Puis respirez lentement et calmement, et ne retenez jamais votre souffle.</translation>
    </message>
    <message>
        <source>Leave it out if the folded leg hurts at the knee or hip.</source>
        <comment>item.ST4.cautions.0</comment>
        <translation type="unfinished">Laissez-le de côté si la jambe repliée fait mal au genou ou à la hanche.</translation>
    </message>
    <message>
        <source>When your pain is 3 or more, do the lying strap stretch instead.</source>
        <comment>item.ST4.cautions.1</comment>
        <translation type="unfinished">Quand votre douleur est de 3 ou plus, faites plutôt l’étirement couché avec sangle.</translation>
    </message>
    <message>
        <source>Not for you with osteoporosis or a past spine fracture, unless a professional has agreed.</source>
        <comment>item.ST4.cautions.2</comment>
        <translation type="unfinished">Pas pour vous en cas d’ostéoporose ou de fracture passée de la colonne, sauf accord d’un professionnel de santé.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST4.cautions.3</comment>
        <translation type="unfinished">Gardez-le pour plus tard dans la journée si votre lever remonte à moins de deux heures.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST4.cautions.4</comment>
        <translation type="unfinished">Arrêtez tout de suite si vous sentez une douleur vive, une douleur qui descend dans la jambe, un engourdissement ou des fourmillements. Une douleur sous le genou veut aussi dire arrêter.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST4.cautions.5</comment>
        <translation type="unfinished">Demandez à un professionnel de santé avant de commencer si vous avez une maladie du dos, un mal de dos nouveau ou qui ne se calme pas, une blessure possible, des épisodes d’étourdissement, une prothèse de hanche, une opération récente ou une déchirure récente des ischio-jambiers.</translation>
    </message>
    <message>
        <source>The source holds 15 to 30 seconds a leg and leaves out how often; its general rule is two or three times. The phase of the plan sets both.</source>
        <comment>item.ST4.resolved.0</comment>
        <translation type="unfinished">La source tient 15 à 30 secondes par jambe et ne dit pas combien de fois ; sa règle générale est deux ou trois fois. La phase du plan fixe les deux.</translation>
    </message>
    <message>
        <source>Sit on the mat with one leg straight, knee soft. Bring the other sole to the inside of that thigh.</source>
        <comment>item.ST4.steps.set-up.text</comment>
        <translation type="unfinished">Asseyez-vous sur le tapis, une jambe tendue, genou souple. Amenez l’autre plante de pied contre l’intérieur de cette cuisse.</translation>
    </message>
    <message>
        <source>Sit tall. Roll the top of your pelvis forward.</source>
        <comment>item.ST4.steps.lengthen.text</comment>
        <translation type="unfinished">Grandissez-vous. Faites rouler le haut du bassin vers l’avant.</translation>
    </message>
    <message>
        <source>Keep your back flat and lean towards the straight leg.</source>
        <comment>item.ST4.steps.hinge.text</comment>
        <translation type="unfinished">Gardez le dos plat et penchez-vous vers la jambe tendue.</translation>
    </message>
    <message>
        <source>Stop at a mild pull behind the thigh. Stay there and breathe.</source>
        <comment>item.ST4.steps.hold.text</comment>
        <translation type="unfinished">Arrêtez-vous à une légère tension derrière la cuisse. Restez là et respirez.</translation>
    </message>
    <message>
        <source>Walk your hands back and sit up. Then change legs.</source>
        <comment>item.ST4.steps.return.text</comment>
        <translation type="unfinished">Ramenez les mains pas à pas et redressez-vous. Puis changez de jambe.</translation>
    </message>
    <message>
        <source>The back rounds to reach the toes.</source>
        <comment>item.ST4.mistakes.0.text</comment>
        <translation type="unfinished">Le dos s’arrondit pour atteindre les orteils.</translation>
    </message>
    <message>
        <source>Forget the toes. Rest your hands on the shin and keep your chest open.</source>
        <comment>item.ST4.mistakes.0.fix</comment>
        <translation type="unfinished">Oubliez les orteils. Posez les mains sur le tibia et gardez la poitrine ouverte.</translation>
    </message>
    <message>
        <source>The hip on the bent-knee side lifts.</source>
        <comment>item.ST4.mistakes.1.text</comment>
        <translation type="unfinished">La hanche du côté du genou plié se soulève.</translation>
    </message>
    <message>
        <source>Sit evenly on both sides, on a cushion if that helps.</source>
        <comment>item.ST4.mistakes.1.fix</comment>
        <translation type="unfinished">Asseyez-vous également des deux côtés, sur un coussin si cela aide.</translation>
    </message>
    <message>
        <source>Sit on a cushion and loop a strap round the foot.</source>
        <comment>item.ST4.easier.text</comment>
        <translation type="unfinished">Asseyez-vous sur un coussin et passez une sangle autour du pied.</translation>
    </message>
    <message>
        <source>Lean a little longer and lower with the same flat back.</source>
        <comment>item.ST4.harder.text</comment>
        <translation type="unfinished">Penchez-vous un peu plus longtemps et plus bas avec le même dos plat.</translation>
    </message>
    <message>
        <source>On a cushion, with a strap</source>
        <comment>item.ST4.variants.on-cushion.name</comment>
        <translation type="unfinished">Sur un coussin, avec une sangle</translation>
    </message>
    <message>
        <source>Sit on a firm cushion and hold a strap looped round the foot, so that the back can stay long.</source>
        <comment>item.ST4.variants.on-cushion.change</comment>
        <translation type="unfinished">Asseyez-vous sur un coussin ferme et tenez une sangle passée autour du pied, pour que le dos puisse rester long.</translation>
    </message>
    <message>
        <source>Sit on a firm cushion. Put one leg straight with a strap round the foot. Fold the other leg in.</source>
        <comment>item.ST4.variants.on-cushion.steps.set-up.text</comment>
        <translation type="unfinished">Asseyez-vous sur un coussin ferme. Tendez une jambe, une sangle autour du pied. Repliez l’autre jambe.</translation>
    </message>
    <message>
        <source>Hold the strap with both hands and sit tall.</source>
        <comment>item.ST4.variants.on-cushion.steps.lengthen.text</comment>
        <translation type="unfinished">Tenez la sangle des deux mains et grandissez-vous.</translation>
    </message>
    <message>
        <source>Lean towards the straight leg with a flat back. Let the strap take up the slack.</source>
        <comment>item.ST4.variants.on-cushion.steps.hinge.text</comment>
        <translation type="unfinished">Penchez-vous vers la jambe tendue, le dos plat. Laissez la sangle reprendre le mou.</translation>
    </message>
    <message>
        <source>Stop at a mild pull behind the thigh. Stay there and breathe.</source>
        <comment>item.ST4.variants.on-cushion.steps.hold.text</comment>
        <translation type="unfinished">Arrêtez-vous à une légère tension derrière la cuisse. Restez là et respirez.</translation>
    </message>
    <message>
        <source>Let the strap go loose and sit up. Then change legs.</source>
        <comment>item.ST4.variants.on-cushion.steps.return.text</comment>
        <translation type="unfinished">Relâchez la sangle et redressez-vous. Puis changez de jambe.</translation>
    </message>
    <message>
        <source>Knee bent</source>
        <comment>item.ST4.variants.bent-knee.name</comment>
        <translation type="unfinished">Genou plié</translation>
    </message>
    <message>
        <source>The long leg's knee stays bent, with a rolled towel under it if you like, and you lean two thirds as far.</source>
        <comment>item.ST4.variants.bent-knee.change</comment>
        <translation type="unfinished">Le genou de la jambe longue reste plié, avec une serviette roulée dessous si vous voulez, et vous vous penchez aux deux tiers.</translation>
    </message>
    <message>
        <source>Sit on the mat with one leg in front, its knee bent over a rolled towel. Fold the other leg in.</source>
        <comment>item.ST4.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Asseyez-vous sur le tapis, une jambe devant, le genou plié sur une serviette roulée. Repliez l’autre jambe.</translation>
    </message>
    <message>
        <source>Sit tall. Roll the top of your pelvis forward.</source>
        <comment>item.ST4.variants.bent-knee.steps.lengthen.text</comment>
        <translation type="unfinished">Grandissez-vous. Faites rouler le haut du bassin vers l’avant.</translation>
    </message>
    <message>
        <source>Lean towards the front leg with a flat back, only a short way.</source>
        <comment>item.ST4.variants.bent-knee.steps.hinge.text</comment>
        <translation type="unfinished">Penchez-vous vers la jambe avant, le dos plat, juste un peu.</translation>
    </message>
    <message>
        <source>Stop at a light pull behind the thigh. Stay there and breathe.</source>
        <comment>item.ST4.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Arrêtez-vous à une faible tension derrière la cuisse. Restez là et respirez.</translation>
    </message>
    <message>
        <source>Walk your hands back and sit up. Then change legs.</source>
        <comment>item.ST4.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Ramenez les mains pas à pas et redressez-vous. Puis changez de jambe.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST5.label</comment>
        <translation type="unfinished">Étirement des ischio-jambiers</translation>
    </message>
    <message>
        <source>Office-chair leg extension stretch</source>
        <comment>item.ST5.name</comment>
        <translation type="unfinished">Extension de jambe sur chaise de bureau</translation>
    </message>
    <message>
        <source>Desk hamstring stretch</source>
        <comment>item.ST5.other_names.0</comment>
        <translation type="unfinished">Étirement des ischio-jambiers au bureau</translation>
    </message>
    <message>
        <source>Lumbar-support chair stretch</source>
        <comment>item.ST5.other_names.1</comment>
        <translation type="unfinished">Étirement sur chaise avec soutien lombaire</translation>
    </message>
    <message>
        <source>At your desk, straighten one knee in front of you and lean very slightly from the hips.</source>
        <comment>item.ST5.summary</comment>
        <translation type="unfinished">À votre bureau, tendez un genou devant vous et penchez-vous très légèrement depuis les hanches.</translation>
    </message>
    <message>
        <source>Sit tall, knee soft, lean only a little.</source>
        <comment>item.ST5.cue</comment>
        <translation type="unfinished">Grandissez-vous, genou souple, penchez-vous juste un peu.</translation>
    </message>
    <message>
        <source>A light, comfortable pull in the back of the lifted thigh. Nothing should tingle.</source>
        <comment>item.ST5.feel</comment>
        <translation type="unfinished">Une tension faible et confortable à l’arrière de la cuisse levée. Rien ne doit fourmiller.</translation>
    </message>
    <message>
        <source>Breathe out as the knee straightens. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.ST5.breathing</comment>
        <translation type="unfinished">Expirez quand le genou se tend. Puis respirez lentement et calmement, et ne retenez jamais votre souffle.</translation>
    </message>
    <message>
        <source>A straight knee with a forward lean can also put tension on the nerve at the back of the leg. Any tingle means stop.</source>
        <comment>item.ST5.cautions.0</comment>
        <translation type="unfinished">Un genou tendu en se penchant en avant peut aussi mettre en tension le nerf à l’arrière de la jambe. Le moindre fourmillement veut dire arrêter.</translation>
    </message>
    <message>
        <source>Lock the wheels, or push the chair back against something solid.</source>
        <comment>item.ST5.cautions.1</comment>
        <translation type="unfinished">Bloquez les roulettes, ou poussez la chaise contre quelque chose de solide.</translation>
    </message>
    <message>
        <source>With osteoporosis or a past spine fracture, ask a professional first. Keep the lean small and the back long.</source>
        <comment>item.ST5.cautions.2</comment>
        <translation type="unfinished">En cas d’ostéoporose ou de fracture passée de la colonne, demandez d’abord à un professionnel de santé. Penchez-vous peu et gardez le dos long.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST5.cautions.3</comment>
        <translation type="unfinished">Gardez-le pour plus tard dans la journée si votre lever remonte à moins de deux heures.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.ST5.cautions.4</comment>
        <translation type="unfinished">Si la tension se loge dans le mollet, relâchez la cheville. Si elle reste sous le genou, arrêtez.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST5.cautions.5</comment>
        <translation type="unfinished">Arrêtez tout de suite si vous sentez une douleur vive, une douleur qui descend dans la jambe, un engourdissement ou des fourmillements. Une douleur sous le genou veut aussi dire arrêter.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST5.cautions.6</comment>
        <translation type="unfinished">Demandez à un professionnel de santé avant de commencer si vous avez une maladie du dos, un mal de dos nouveau ou qui ne se calme pas, une blessure possible, des épisodes d’étourdissement, une prothèse de hanche, une opération récente ou une déchirure récente des ischio-jambiers.</translation>
    </message>
    <message>
        <source>The source gives no time. Here it is a short desk hold of 10 to 15 seconds, two or three times on each leg.</source>
        <comment>item.ST5.resolved.0</comment>
        <translation type="unfinished">La source ne donne pas de durée. Ici, c’est un court maintien au bureau de 10 à 15 secondes, deux ou trois fois pour chaque jambe.</translation>
    </message>
    <message>
        <source>The source straightens both legs together. Here one leg works at a time, so that the time for each leg is kept apart.</source>
        <comment>item.ST5.resolved.1</comment>
        <translation type="unfinished">La source tend les deux jambes ensemble. Ici, une jambe travaille à la fois, pour que le temps de chaque jambe soit compté à part.</translation>
    </message>
    <message>
        <source>Make sure the chair cannot roll. Sit with both feet on the floor and your lower back supported.</source>
        <comment>item.ST5.steps.set-up.text</comment>
        <translation type="unfinished">Assurez-vous que la chaise ne peut pas rouler. Asseyez-vous, les deux pieds au sol et le bas du dos soutenu.</translation>
    </message>
    <message>
        <source>Slowly straighten one knee out in front of you. Stop before it locks.</source>
        <comment>item.ST5.steps.straighten.text</comment>
        <translation type="unfinished">Tendez lentement un genou devant vous. Arrêtez avant qu’il ne se verrouille.</translation>
    </message>
    <message>
        <source>Lean slightly forward from the hips, with a long back.</source>
        <comment>item.ST5.steps.hinge.text</comment>
        <translation type="unfinished">Penchez-vous légèrement vers l’avant depuis les hanches, le dos long.</translation>
    </message>
    <message>
        <source>Stay at a light pull. Keep the ankle easy and breathe.</source>
        <comment>item.ST5.steps.hold.text</comment>
        <translation type="unfinished">Restez à une faible tension. Gardez la cheville détendue et respirez.</translation>
    </message>
    <message>
        <source>Sit back and lower the leg slowly. Then change legs.</source>
        <comment>item.ST5.steps.return.text</comment>
        <translation type="unfinished">Revenez en arrière et baissez lentement la jambe. Puis changez de jambe.</translation>
    </message>
    <message>
        <source>The back slumps into the chair.</source>
        <comment>item.ST5.mistakes.0.text</comment>
        <translation type="unfinished">Le dos s’affaisse dans la chaise.</translation>
    </message>
    <message>
        <source>Sit right back, grow tall, and lean less.</source>
        <comment>item.ST5.mistakes.0.fix</comment>
        <translation type="unfinished">Asseyez-vous bien au fond, grandissez-vous, et penchez-vous moins.</translation>
    </message>
    <message>
        <source>The knee snaps straight.</source>
        <comment>item.ST5.mistakes.1.text</comment>
        <translation type="unfinished">Le genou se tend d’un coup sec.</translation>
    </message>
    <message>
        <source>Take about three slow seconds to lift the foot.</source>
        <comment>item.ST5.mistakes.1.fix</comment>
        <translation type="unfinished">Prenez environ trois secondes lentes pour lever le pied.</translation>
    </message>
    <message>
        <source>The chair rolls away.</source>
        <comment>item.ST5.mistakes.2.text</comment>
        <translation type="unfinished">La chaise roule.</translation>
    </message>
    <message>
        <source>Lock the wheels or brace the chair against a wall or desk.</source>
        <comment>item.ST5.mistakes.2.fix</comment>
        <translation type="unfinished">Bloquez les roulettes ou calez la chaise contre un mur ou un bureau.</translation>
    </message>
    <message>
        <source>Stay back in the chair and leave out the lean.</source>
        <comment>item.ST5.easier.text</comment>
        <translation type="unfinished">Restez au fond de la chaise et ne vous penchez pas.</translation>
    </message>
    <message>
        <source>Draw the toes up, with the same small lean.</source>
        <comment>item.ST5.harder.text</comment>
        <translation type="unfinished">Relevez les orteils, en vous penchant toujours aussi peu.</translation>
    </message>
    <message>
        <source>No lean</source>
        <comment>item.ST5.variants.no-lean.name</comment>
        <translation type="unfinished">Sans bascule</translation>
    </message>
    <message>
        <source>One leg only, back against the chair, no lean at all.</source>
        <comment>item.ST5.variants.no-lean.change</comment>
        <translation type="unfinished">Une seule jambe, le dos contre la chaise, sans aucune bascule.</translation>
    </message>
    <message>
        <source>Make sure the chair cannot roll. Sit right back with both feet on the floor.</source>
        <comment>item.ST5.variants.no-lean.steps.set-up.text</comment>
        <translation type="unfinished">Assurez-vous que la chaise ne peut pas rouler. Asseyez-vous bien au fond, les deux pieds au sol.</translation>
    </message>
    <message>
        <source>Slowly lift one foot and straighten that knee as far as is easy.</source>
        <comment>item.ST5.variants.no-lean.steps.straighten.text</comment>
        <translation type="unfinished">Levez lentement un pied et tendez ce genou aussi loin que c’est facile.</translation>
    </message>
    <message>
        <source>Stay there against the backrest. Keep the ankle easy and breathe.</source>
        <comment>item.ST5.variants.no-lean.steps.hold.text</comment>
        <translation type="unfinished">Restez là contre le dossier. Gardez la cheville détendue et respirez.</translation>
    </message>
    <message>
        <source>Lower the leg slowly. Then change legs.</source>
        <comment>item.ST5.variants.no-lean.steps.return.text</comment>
        <translation type="unfinished">Baissez lentement la jambe. Puis changez de jambe.</translation>
    </message>
    <message>
        <source>Knee bent</source>
        <comment>item.ST5.variants.bent-knee.name</comment>
        <translation type="unfinished">Genou plié</translation>
    </message>
    <message>
        <source>Lift the foot only until the knee is two thirds straight, with your back against the chair.</source>
        <comment>item.ST5.variants.bent-knee.change</comment>
        <translation type="unfinished">Ne levez le pied que jusqu’à ce que le genou soit tendu aux deux tiers, le dos contre la chaise.</translation>
    </message>
    <message>
        <source>Make sure the chair cannot roll. Sit right back with both feet on the floor.</source>
        <comment>item.ST5.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Assurez-vous que la chaise ne peut pas rouler. Asseyez-vous bien au fond, les deux pieds au sol.</translation>
    </message>
    <message>
        <source>Slowly lift one foot a little. Leave that knee bent.</source>
        <comment>item.ST5.variants.bent-knee.steps.straighten.text</comment>
        <translation type="unfinished">Levez lentement un pied, juste un peu. Laissez ce genou plié.</translation>
    </message>
    <message>
        <source>Stay there against the backrest. Keep the ankle easy and breathe.</source>
        <comment>item.ST5.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Restez là contre le dossier. Gardez la cheville détendue et respirez.</translation>
    </message>
    <message>
        <source>Lower the leg slowly. Then change legs.</source>
        <comment>item.ST5.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Baissez lentement la jambe. Puis changez de jambe.</translation>
    </message>
    <message>
        <source>Toes up</source>
        <comment>item.ST5.variants.toes-up.name</comment>
        <translation type="unfinished">Orteils relevés</translation>
    </message>
    <message>
        <source>Draw the toes gently up towards you and keep the small lean. Let go at the first tingle.</source>
        <comment>item.ST5.variants.toes-up.change</comment>
        <translation type="unfinished">Tirez doucement les orteils vers vous et continuez à vous pencher juste un peu. Relâchez au premier fourmillement.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST6.label</comment>
        <translation type="unfinished">Étirement des ischio-jambiers</translation>
    </message>
    <message>
        <source>Wall-corner stretch</source>
        <comment>item.ST6.name</comment>
        <translation type="unfinished">Étirement dans un coin de mur</translation>
    </message>
    <message>
        <source>Wall corner hip hinge</source>
        <comment>item.ST6.other_names.0</comment>
        <translation type="unfinished">Bascule des hanches dans un coin</translation>
    </message>
    <message>
        <source>Face a corner, hands on both walls, and send your hips back with a flat back.</source>
        <comment>item.ST6.summary</comment>
        <translation type="unfinished">Face à un coin, une main sur chaque mur, reculez les hanches avec le dos plat.</translation>
    </message>
    <message>
        <source>Hips back, back flat, shoulders easy.</source>
        <comment>item.ST6.cue</comment>
        <translation type="unfinished">Hanches en arrière, dos plat, épaules détendues.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of both thighs.</source>
        <comment>item.ST6.feel</comment>
        <translation type="unfinished">Une tension confortable au milieu de l’arrière des deux cuisses.</translation>
    </message>
    <message>
        <source>Breathe out as your hips go back. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.ST6.breathing</comment>
        <translation type="unfinished">Expirez quand les hanches reculent. Puis respirez lentement et calmement, et ne retenez jamais votre souffle.</translation>
    </message>
    <message>
        <source>Leave it out if your shoulders hurt.</source>
        <comment>item.ST6.cautions.0</comment>
        <translation type="unfinished">Laissez-le de côté si vos épaules font mal.</translation>
    </message>
    <message>
        <source>Stand where your feet cannot slip, and not in socks.</source>
        <comment>item.ST6.cautions.1</comment>
        <translation type="unfinished">Placez-vous là où vos pieds ne peuvent pas glisser, et pas en chaussettes.</translation>
    </message>
    <message>
        <source>With osteoporosis or a past spine fracture, ask a professional first. Keep the lean small and the back long.</source>
        <comment>item.ST6.cautions.2</comment>
        <translation type="unfinished">En cas d’ostéoporose ou de fracture passée de la colonne, demandez d’abord à un professionnel de santé. Penchez-vous peu et gardez le dos long.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST6.cautions.3</comment>
        <translation type="unfinished">Gardez-le pour plus tard dans la journée si votre lever remonte à moins de deux heures.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST6.cautions.4</comment>
        <translation type="unfinished">Arrêtez tout de suite si vous sentez une douleur vive, une douleur qui descend dans la jambe, un engourdissement ou des fourmillements. Une douleur sous le genou veut aussi dire arrêter.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST6.cautions.5</comment>
        <translation type="unfinished">Demandez à un professionnel de santé avant de commencer si vous avez une maladie du dos, un mal de dos nouveau ou qui ne se calme pas, une blessure possible, des épisodes d’étourdissement, une prothèse de hanche, une opération récente ou une déchirure récente des ischio-jambiers.</translation>
    </message>
    <message>
        <source>The source only says to put the hands on both walls and lean forward, which as written stretches the chest and calves. Here the hips go back instead, with a flat back, so that the back of the thighs is reached.</source>
        <comment>item.ST6.resolved.0</comment>
        <translation type="unfinished">La source dit seulement de poser les mains sur les deux murs et de se pencher en avant, ce qui, écrit ainsi, étire la poitrine et les mollets. Ici, ce sont les hanches qui reculent, le dos plat, pour atteindre l’arrière des cuisses.</translation>
    </message>
    <message>
        <source>The source holds 30 seconds three times from the first day and elsewhere starts at 15 seconds. The phase of the plan decides; 30 seconds is the ceiling.</source>
        <comment>item.ST6.resolved.1</comment>
        <translation type="unfinished">La source tient 30 secondes trois fois dès le premier jour et, ailleurs, commence à 15 secondes. La phase du plan décide ; 30 secondes est le plafond.</translation>
    </message>
    <message>
        <source>Stand facing a corner, about one step away. Place your feet hip-wide.</source>
        <comment>item.ST6.steps.set-up.text</comment>
        <translation type="unfinished">Debout face à un coin, à environ un pas. Écartez les pieds de la largeur des hanches.</translation>
    </message>
    <message>
        <source>Rest your hands at chest height, one on each wall.</source>
        <comment>item.ST6.steps.reach.text</comment>
        <translation type="unfinished">Posez les mains à hauteur de poitrine, une sur chaque mur.</translation>
    </message>
    <message>
        <source>Soften your knees. Push your hips back until you feel a mild pull behind the thighs.</source>
        <comment>item.ST6.steps.hinge.text</comment>
        <translation type="unfinished">Assouplissez les genoux. Poussez les hanches en arrière jusqu’à sentir une légère tension derrière les cuisses.</translation>
    </message>
    <message>
        <source>Stay there with a long back from head to tail. Breathe.</source>
        <comment>item.ST6.steps.hold.text</comment>
        <translation type="unfinished">Restez là, le dos long de la tête au coccyx. Respirez.</translation>
    </message>
    <message>
        <source>Walk your feet in towards the corner and stand up.</source>
        <comment>item.ST6.steps.return.text</comment>
        <translation type="unfinished">Rapprochez les pieds du coin pas à pas et redressez-vous.</translation>
    </message>
    <message>
        <source>The back rounds.</source>
        <comment>item.ST6.mistakes.0.text</comment>
        <translation type="unfinished">Le dos s’arrondit.</translation>
    </message>
    <message>
        <source>Move the hips less far back and look at the floor a little ahead of you.</source>
        <comment>item.ST6.mistakes.0.fix</comment>
        <translation type="unfinished">Reculez moins les hanches et regardez le sol un peu devant vous.</translation>
    </message>
    <message>
        <source>The shoulders creep up to the ears.</source>
        <comment>item.ST6.mistakes.1.text</comment>
        <translation type="unfinished">Les épaules remontent vers les oreilles.</translation>
    </message>
    <message>
        <source>Slide the shoulders down, or put the hands higher.</source>
        <comment>item.ST6.mistakes.1.fix</comment>
        <translation type="unfinished">Faites glisser les épaules vers le bas, ou posez les mains plus haut.</translation>
    </message>
    <message>
        <source>Put your hands higher on the walls and push the hips back less.</source>
        <comment>item.ST6.easier.text</comment>
        <translation type="unfinished">Posez les mains plus haut sur les murs et poussez moins les hanches en arrière.</translation>
    </message>
    <message>
        <source>Put your hands lower and send the hips further back.</source>
        <comment>item.ST6.harder.text</comment>
        <translation type="unfinished">Posez les mains plus bas et envoyez les hanches plus loin en arrière.</translation>
    </message>
    <message>
        <source>Hands higher</source>
        <comment>item.ST6.variants.hands-higher.name</comment>
        <translation type="unfinished">Mains plus haut</translation>
    </message>
    <message>
        <source>Hands rest on the walls at shoulder height or a little above, and the hips go back only a short way.</source>
        <comment>item.ST6.variants.hands-higher.change</comment>
        <translation type="unfinished">Les mains reposent sur les murs à hauteur d’épaule ou un peu au-dessus, et les hanches ne reculent qu’un peu.</translation>
    </message>
    <message>
        <source>Stand facing a corner, about one step away. Place your feet hip-wide.</source>
        <comment>item.ST6.variants.hands-higher.steps.set-up.text</comment>
        <translation type="unfinished">Debout face à un coin, à environ un pas. Écartez les pieds de la largeur des hanches.</translation>
    </message>
    <message>
        <source>Rest your hands at shoulder height or a little above, one on each wall.</source>
        <comment>item.ST6.variants.hands-higher.steps.reach.text</comment>
        <translation type="unfinished">Posez les mains à hauteur d’épaules ou un peu au-dessus, une sur chaque mur.</translation>
    </message>
    <message>
        <source>Soften your knees. Push your hips back a short way, until you feel a mild pull behind the thighs.</source>
        <comment>item.ST6.variants.hands-higher.steps.hinge.text</comment>
        <translation type="unfinished">Assouplissez les genoux. Poussez un peu les hanches en arrière, jusqu’à sentir une légère tension derrière les cuisses.</translation>
    </message>
    <message>
        <source>Stay there with a long back from head to tail. Breathe.</source>
        <comment>item.ST6.variants.hands-higher.steps.hold.text</comment>
        <translation type="unfinished">Restez là, le dos long de la tête au coccyx. Respirez.</translation>
    </message>
    <message>
        <source>Walk your feet in towards the corner and stand up.</source>
        <comment>item.ST6.variants.hands-higher.steps.return.text</comment>
        <translation type="unfinished">Rapprochez les pieds du coin pas à pas et redressez-vous.</translation>
    </message>
    <message>
        <source>Knees bent</source>
        <comment>item.ST6.variants.bent-knee.name</comment>
        <translation type="unfinished">Genoux pliés</translation>
    </message>
    <message>
        <source>Bend both knees clearly and push the hips back two thirds as far.</source>
        <comment>item.ST6.variants.bent-knee.change</comment>
        <translation type="unfinished">Pliez nettement les deux genoux et ne poussez les hanches en arrière qu’aux deux tiers.</translation>
    </message>
    <message>
        <source>Stand facing a corner, about one step away. Place your feet hip-wide.</source>
        <comment>item.ST6.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Debout face à un coin, à environ un pas. Écartez les pieds de la largeur des hanches.</translation>
    </message>
    <message>
        <source>Rest your hands at chest height, one on each wall.</source>
        <comment>item.ST6.variants.bent-knee.steps.reach.text</comment>
        <translation type="unfinished">Posez les mains à hauteur de poitrine, une sur chaque mur.</translation>
    </message>
    <message>
        <source>Bend your knees a little. Push your hips back, only a short way.</source>
        <comment>item.ST6.variants.bent-knee.steps.hinge.text</comment>
        <translation type="unfinished">Pliez un peu les genoux. Poussez les hanches en arrière, juste un peu.</translation>
    </message>
    <message>
        <source>Stay at a light pull with a long back. Breathe.</source>
        <comment>item.ST6.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Restez à une faible tension, le dos long. Respirez.</translation>
    </message>
    <message>
        <source>Walk your feet in towards the corner and stand up.</source>
        <comment>item.ST6.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Rapprochez les pieds du coin pas à pas et redressez-vous.</translation>
    </message>
    <message>
        <source>Hands lower</source>
        <comment>item.ST6.variants.hands-lower.name</comment>
        <translation type="unfinished">Mains plus bas</translation>
    </message>
    <message>
        <source>Hands rest on the walls below chest height and the hips go further back, with the back still flat.</source>
        <comment>item.ST6.variants.hands-lower.change</comment>
        <translation type="unfinished">Les mains reposent sur les murs plus bas que la poitrine et les hanches reculent plus loin, le dos toujours plat.</translation>
    </message>
    <message>
        <source>Stand facing a corner, about one step away. Place your feet hip-wide.</source>
        <comment>item.ST6.variants.hands-lower.steps.set-up.text</comment>
        <translation type="unfinished">Debout face à un coin, à environ un pas. Écartez les pieds de la largeur des hanches.</translation>
    </message>
    <message>
        <source>Rest your hands below chest height, one on each wall.</source>
        <comment>item.ST6.variants.hands-lower.steps.reach.text</comment>
        <translation type="unfinished">Posez les mains sous la hauteur de la poitrine, une sur chaque mur.</translation>
    </message>
    <message>
        <source>Soften your knees. Push your hips far back, with the back flat, until you feel a mild pull behind the thighs.</source>
        <comment>item.ST6.variants.hands-lower.steps.hinge.text</comment>
        <translation type="unfinished">Assouplissez les genoux. Poussez les hanches loin en arrière, le dos plat, jusqu’à sentir une légère tension derrière les cuisses.</translation>
    </message>
    <message>
        <source>Stay there with a long back from head to tail. Breathe.</source>
        <comment>item.ST6.variants.hands-lower.steps.hold.text</comment>
        <translation type="unfinished">Restez là, le dos long de la tête au coccyx. Respirez.</translation>
    </message>
    <message>
        <source>Walk your feet in towards the corner and stand up.</source>
        <comment>item.ST6.variants.hands-lower.steps.return.text</comment>
        <translation type="unfinished">Rapprochez les pieds du coin pas à pas et redressez-vous.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST7.label</comment>
        <translation type="unfinished">Étirement des ischio-jambiers</translation>
    </message>
    <message>
        <source>Standing forward fold</source>
        <comment>item.ST7.name</comment>
        <translation type="unfinished">Flexion avant debout</translation>
    </message>
    <message>
        <source>Standing forward bend</source>
        <comment>item.ST7.other_names.0</comment>
        <translation type="unfinished">Penché en avant debout</translation>
    </message>
    <message>
        <source>Fold forward from the hips with soft knees, hands resting on thighs or shins.</source>
        <comment>item.ST7.summary</comment>
        <translation type="unfinished">Penchez-vous en avant depuis les hanches, genoux souples, les mains sur les cuisses ou les tibias.</translation>
    </message>
    <message>
        <source>Soft knees, loose neck, slow breaths.</source>
        <comment>item.ST7.cue</comment>
        <translation type="unfinished">Genoux souples, nuque relâchée, souffle lent.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of both thighs. The back stays easy.</source>
        <comment>item.ST7.feel</comment>
        <translation type="unfinished">Une tension confortable au milieu de l’arrière des deux cuisses. Le dos reste détendu.</translation>
    </message>
    <message>
        <source>Breathe out as you fold. Then breathe deeply and slowly, and never hold your breath.</source>
        <comment>item.ST7.breathing</comment>
        <translation type="unfinished">Expirez en vous penchant. Puis respirez profondément et lentement, et ne retenez jamais votre souffle.</translation>
    </message>
    <message>
        <source>Not for you with osteoporosis or a past spine fracture, dizziness, low blood pressure, or a back that dislikes bending forward.</source>
        <comment>item.ST7.cautions.0</comment>
        <translation type="unfinished">Pas pour vous en cas d’ostéoporose ou de fracture passée de la colonne, d’étourdissements, de tension artérielle basse, ou si votre dos n’aime pas se pencher en avant.</translation>
    </message>
    <message>
        <source>Not within two hours of getting up, and not when your pain is 3 or more.</source>
        <comment>item.ST7.cautions.1</comment>
        <translation type="unfinished">Pas dans les deux heures après le lever, et pas quand votre douleur est de 3 ou plus.</translation>
    </message>
    <message>
        <source>Come up slowly. If you feel light-headed, sit down.</source>
        <comment>item.ST7.cautions.2</comment>
        <translation type="unfinished">Remontez lentement. Si la tête vous tourne, asseyez-vous.</translation>
    </message>
    <message>
        <source>Keep your feet free. Do not loop a strap round them while you stand.</source>
        <comment>item.ST7.cautions.3</comment>
        <translation type="unfinished">Gardez les pieds libres. Ne passez pas de sangle autour d’eux en position debout.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST7.cautions.4</comment>
        <translation type="unfinished">Arrêtez tout de suite si vous sentez une douleur vive, une douleur qui descend dans la jambe, un engourdissement ou des fourmillements. Une douleur sous le genou veut aussi dire arrêter.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST7.cautions.5</comment>
        <translation type="unfinished">Demandez à un professionnel de santé avant de commencer si vous avez une maladie du dos, un mal de dos nouveau ou qui ne se calme pas, une blessure possible, des épisodes d’étourdissement, une prothèse de hanche, une opération récente ou une déchirure récente des ischio-jambiers.</translation>
    </message>
    <message>
        <source>The source bends the knees slightly as an option and goes deeper with straight knees. Here soft knees are the way to do it, and the deeper way has straighter but never locked knees.</source>
        <comment>item.ST7.resolved.0</comment>
        <translation type="unfinished">La source plie légèrement les genoux comme option et va plus loin les genoux tendus. Ici, les genoux souples sont la façon de faire, et la façon plus profonde a des genoux plus tendus mais jamais verrouillés.</translation>
    </message>
    <message>
        <source>The source also offers a strap round the feet. Bound feet are a trip hazard when standing, so that is left out.</source>
        <comment>item.ST7.resolved.1</comment>
        <translation type="unfinished">La source propose aussi une sangle autour des pieds. Des pieds liés risquent de faire trébucher en position debout, c’est donc laissé de côté.</translation>
    </message>
    <message>
        <source>The source holds 30 seconds and does not say how often. The phase of the plan sets both; 30 seconds is the ceiling.</source>
        <comment>item.ST7.resolved.2</comment>
        <translation type="unfinished">La source tient 30 secondes et ne dit pas combien de fois. La phase du plan fixe les deux ; 30 secondes est le plafond.</translation>
    </message>
    <message>
        <source>Stand with your feet hip-wide and your knees soft.</source>
        <comment>item.ST7.steps.set-up.text</comment>
        <translation type="unfinished">Debout, pieds écartés de la largeur des hanches et genoux souples.</translation>
    </message>
    <message>
        <source>Tip forward from the hips. Let your hands slide down your thighs to your shins.</source>
        <comment>item.ST7.steps.hinge.text</comment>
        <translation type="unfinished">Basculez vers l’avant depuis les hanches. Laissez vos mains glisser des cuisses vers les tibias.</translation>
    </message>
    <message>
        <source>Stop at a mild pull. Let your head hang.</source>
        <comment>item.ST7.steps.let-go.text</comment>
        <translation type="unfinished">Arrêtez-vous à une légère tension. Laissez pendre la tête.</translation>
    </message>
    <message>
        <source>Stay there. Breathe deeply and slowly.</source>
        <comment>item.ST7.steps.hold.text</comment>
        <translation type="unfinished">Restez là. Respirez profondément et lentement.</translation>
    </message>
    <message>
        <source>Bend your knees. Put your hands on your thighs and roll up slowly.</source>
        <comment>item.ST7.steps.return.text</comment>
        <translation type="unfinished">Pliez les genoux. Posez les mains sur les cuisses et déroulez lentement vers le haut.</translation>
    </message>
    <message>
        <source>The hands pull hard on the ankles.</source>
        <comment>item.ST7.mistakes.0.text</comment>
        <translation type="unfinished">Les mains tirent fort sur les chevilles.</translation>
    </message>
    <message>
        <source>Only rest the hands. Let your own weight do the work.</source>
        <comment>item.ST7.mistakes.0.fix</comment>
        <translation type="unfinished">Ne faites que poser les mains. Laissez votre propre poids faire le travail.</translation>
    </message>
    <message>
        <source>The knees are locked.</source>
        <comment>item.ST7.mistakes.1.text</comment>
        <translation type="unfinished">Les genoux sont verrouillés.</translation>
    </message>
    <message>
        <source>Bend both knees slightly before you fold.</source>
        <comment>item.ST7.mistakes.1.fix</comment>
        <translation type="unfinished">Pliez légèrement les deux genoux avant de vous pencher.</translation>
    </message>
    <message>
        <source>Coming up fast.</source>
        <comment>item.ST7.mistakes.2.text</comment>
        <translation type="unfinished">Remonter vite.</translation>
    </message>
    <message>
        <source>Bend the knees, use your hands, and take two slow breaths on the way up.</source>
        <comment>item.ST7.mistakes.2.fix</comment>
        <translation type="unfinished">Pliez les genoux, aidez-vous des mains, et prenez deux respirations lentes en remontant.</translation>
    </message>
    <message>
        <source>Rest your hands on the seat of a chair.</source>
        <comment>item.ST7.easier.text</comment>
        <translation type="unfinished">Posez les mains sur l’assise d’une chaise.</translation>
    </message>
    <message>
        <source>Let the hands go lower, with straighter knees that never lock.</source>
        <comment>item.ST7.harder.text</comment>
        <translation type="unfinished">Laissez les mains aller plus bas, avec des genoux plus tendus mais jamais verrouillés.</translation>
    </message>
    <message>
        <source>Hands on a chair</source>
        <comment>item.ST7.variants.hands-on-chair.name</comment>
        <translation type="unfinished">Mains sur une chaise</translation>
    </message>
    <message>
        <source>Both hands rest on a chair seat, so that you fold only part of the way.</source>
        <comment>item.ST7.variants.hands-on-chair.change</comment>
        <translation type="unfinished">Les deux mains reposent sur l’assise d’une chaise, pour ne vous pencher qu’en partie.</translation>
    </message>
    <message>
        <source>Stand facing a steady chair, feet hip-wide, knees soft.</source>
        <comment>item.ST7.variants.hands-on-chair.steps.set-up.text</comment>
        <translation type="unfinished">Debout face à une chaise stable, pieds écartés de la largeur des hanches, genoux souples.</translation>
    </message>
    <message>
        <source>Tip forward from the hips and rest both hands on the seat.</source>
        <comment>item.ST7.variants.hands-on-chair.steps.hinge.text</comment>
        <translation type="unfinished">Basculez vers l’avant depuis les hanches et posez les deux mains sur l’assise.</translation>
    </message>
    <message>
        <source>Stop at a mild pull. Let your neck be long and easy.</source>
        <comment>item.ST7.variants.hands-on-chair.steps.let-go.text</comment>
        <translation type="unfinished">Arrêtez-vous à une légère tension. Laissez la nuque longue et détendue.</translation>
    </message>
    <message>
        <source>Stay there. Breathe deeply and slowly.</source>
        <comment>item.ST7.variants.hands-on-chair.steps.hold.text</comment>
        <translation type="unfinished">Restez là. Respirez profondément et lentement.</translation>
    </message>
    <message>
        <source>Bend your knees, put your hands on your thighs and come up slowly.</source>
        <comment>item.ST7.variants.hands-on-chair.steps.return.text</comment>
        <translation type="unfinished">Pliez les genoux, posez les mains sur les cuisses et remontez lentement.</translation>
    </message>
    <message>
        <source>Deeper</source>
        <comment>item.ST7.variants.deeper.name</comment>
        <translation type="unfinished">Plus profond</translation>
    </message>
    <message>
        <source>Straighten the knees a little more without locking them, and let the hands rest lower.</source>
        <comment>item.ST7.variants.deeper.change</comment>
        <translation type="unfinished">Tendez un peu plus les genoux sans les verrouiller, et laissez les mains se poser plus bas.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST8.label</comment>
        <translation type="unfinished">Étirement des ischio-jambiers</translation>
    </message>
    <message>
        <source>Supported standing stretch</source>
        <comment>item.ST8.name</comment>
        <translation type="unfinished">Étirement debout avec appui</translation>
    </message>
    <message>
        <source>Chair-supported hip hinge</source>
        <comment>item.ST8.other_names.0</comment>
        <translation type="unfinished">Bascule des hanches avec chaise</translation>
    </message>
    <message>
        <source>Chair-supported single-leg hinge</source>
        <comment>item.ST8.other_names.1</comment>
        <translation type="unfinished">Bascule sur une jambe avec chaise</translation>
    </message>
    <message>
        <source>Stand beside a heavy chair, one heel a short step forward, and tip from the hips.</source>
        <comment>item.ST8.summary</comment>
        <translation type="unfinished">Debout à côté d’une chaise lourde, un talon un petit pas en avant, basculez depuis les hanches.</translation>
    </message>
    <message>
        <source>Hips level, long back, mild pull.</source>
        <comment>item.ST8.cue</comment>
        <translation type="unfinished">Hanches de niveau, dos long, légère tension.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of the thigh that works: the forward leg, or the standing leg in the harder way.</source>
        <comment>item.ST8.feel</comment>
        <translation type="unfinished">Une tension confortable au milieu de l’arrière de la cuisse qui travaille : la jambe avant, ou la jambe d’appui dans la façon plus difficile.</translation>
    </message>
    <message>
        <source>Breathe out as you tip forward. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.ST8.breathing</comment>
        <translation type="unfinished">Expirez en basculant vers l’avant. Puis respirez lentement et calmement, et ne retenez jamais votre souffle.</translation>
    </message>
    <message>
        <source>Use a heavy chair that cannot tip or roll, or a wall.</source>
        <comment>item.ST8.cautions.0</comment>
        <translation type="unfinished">Prenez une chaise lourde qui ne peut ni basculer ni rouler, ou un mur.</translation>
    </message>
    <message>
        <source>If your balance is unsure, keep both feet down and do not lift a leg.</source>
        <comment>item.ST8.cautions.1</comment>
        <translation type="unfinished">Si votre équilibre n’est pas sûr, gardez les deux pieds au sol et ne levez pas de jambe.</translation>
    </message>
    <message>
        <source>With osteoporosis or a past spine fracture, ask a professional first. Keep the lean small and the back long.</source>
        <comment>item.ST8.cautions.2</comment>
        <translation type="unfinished">En cas d’ostéoporose ou de fracture passée de la colonne, demandez d’abord à un professionnel de santé. Penchez-vous peu et gardez le dos long.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST8.cautions.3</comment>
        <translation type="unfinished">Gardez-le pour plus tard dans la journée si votre lever remonte à moins de deux heures.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.ST8.cautions.4</comment>
        <translation type="unfinished">Si la tension se loge dans le mollet, relâchez la cheville. Si elle reste sous le genou, arrêtez.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST8.cautions.5</comment>
        <translation type="unfinished">Arrêtez tout de suite si vous sentez une douleur vive, une douleur qui descend dans la jambe, un engourdissement ou des fourmillements. Une douleur sous le genou veut aussi dire arrêter.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST8.cautions.6</comment>
        <translation type="unfinished">Demandez à un professionnel de santé avant de commencer si vous avez une maladie du dos, un mal de dos nouveau ou qui ne se calme pas, une blessure possible, des épisodes d’étourdissement, une prothèse de hanche, une opération récente ou une déchirure récente des ischio-jambiers.</translation>
    </message>
    <message>
        <source>The source offers this for people unsure of their balance and then has them lift one leg behind, which is standing on one leg. Here both feet stay down with one heel forward. The lifted leg is the harder way, from phase 3 and at pain of 2 or less.</source>
        <comment>item.ST8.resolved.0</comment>
        <translation type="unfinished">La source propose ceci aux personnes dont l’équilibre n’est pas sûr, puis leur fait lever une jambe en arrière, donc se tenir sur une jambe. Ici, les deux pieds restent au sol, un talon en avant. La jambe levée est la façon plus difficile, à partir de la phase 3 et avec une douleur de 2 ou moins.</translation>
    </message>
    <message>
        <source>With a leg lifted behind, the leg that is stretched is the one you stand on, so time is counted for the standing side.</source>
        <comment>item.ST8.resolved.1</comment>
        <translation type="unfinished">Avec une jambe levée en arrière, la jambe étirée est celle qui vous porte, le temps est donc compté pour le côté d’appui.</translation>
    </message>
    <message>
        <source>The source holds 30 seconds. The phase of the plan decides; 30 seconds is the ceiling.</source>
        <comment>item.ST8.resolved.2</comment>
        <translation type="unfinished">La source tient 30 secondes. La phase du plan décide ; 30 secondes est le plafond.</translation>
    </message>
    <message>
        <source>Stand side-on to a heavy chair. Rest one hand on its back.</source>
        <comment>item.ST8.steps.set-up.text</comment>
        <translation type="unfinished">Debout, de côté par rapport à une chaise lourde. Posez une main sur le dossier.</translation>
    </message>
    <message>
        <source>Step one foot a little forward onto its heel, toes up, knee straight but soft. Both feet stay down.</source>
        <comment>item.ST8.steps.straighten.text</comment>
        <translation type="unfinished">Avancez un peu un pied sur le talon, orteils vers le haut, genou tendu mais souple. Les deux pieds restent au sol.</translation>
    </message>
    <message>
        <source>Tip forward from the hips with a flat back until you feel a mild pull.</source>
        <comment>item.ST8.steps.hinge.text</comment>
        <translation type="unfinished">Basculez vers l’avant depuis les hanches, le dos plat, jusqu’à sentir une légère tension.</translation>
    </message>
    <message>
        <source>Stay there. Keep your hips level and breathe.</source>
        <comment>item.ST8.steps.hold.text</comment>
        <translation type="unfinished">Restez là. Gardez les hanches de niveau et respirez.</translation>
    </message>
    <message>
        <source>Come up tall. Bring the foot back, then change legs.</source>
        <comment>item.ST8.steps.return.text</comment>
        <translation type="unfinished">Redressez-vous. Ramenez le pied, puis changez de jambe.</translation>
    </message>
    <message>
        <source>The hips twist towards the chair.</source>
        <comment>item.ST8.mistakes.0.text</comment>
        <translation type="unfinished">Les hanches tournent vers la chaise.</translation>
    </message>
    <message>
        <source>Point both hip bones straight ahead.</source>
        <comment>item.ST8.mistakes.0.fix</comment>
        <translation type="unfinished">Pointez les deux os des hanches droit devant.</translation>
    </message>
    <message>
        <source>A light chair tips.</source>
        <comment>item.ST8.mistakes.1.text</comment>
        <translation type="unfinished">Une chaise légère bascule.</translation>
    </message>
    <message>
        <source>Use a heavy chair, or set it against a wall.</source>
        <comment>item.ST8.mistakes.1.fix</comment>
        <translation type="unfinished">Prenez une chaise lourde, ou placez-la contre un mur.</translation>
    </message>
    <message>
        <source>The knee of the stretched leg is locked.</source>
        <comment>item.ST8.mistakes.2.text</comment>
        <translation type="unfinished">Le genou de la jambe étirée est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it by a finger's width.</source>
        <comment>item.ST8.mistakes.2.fix</comment>
        <translation type="unfinished">Déverrouillez-le de la largeur d’un doigt.</translation>
    </message>
    <message>
        <source>Sit down for it: the one-leg chair stretch.</source>
        <comment>item.ST8.easier.text</comment>
        <translation type="unfinished">Asseyez-vous pour le faire : l’étirement sur chaise, une jambe.</translation>
    </message>
    <message>
        <source>Float one straight leg behind you and feel the pull in the standing leg.</source>
        <comment>item.ST8.harder.text</comment>
        <translation type="unfinished">Laissez flotter une jambe tendue derrière vous et sentez la tension dans la jambe d’appui.</translation>
    </message>
    <message>
        <source>Knee bent</source>
        <comment>item.ST8.variants.bent-knee.name</comment>
        <translation type="unfinished">Genou plié</translation>
    </message>
    <message>
        <source>Bend the forward knee clearly and tip two thirds as far.</source>
        <comment>item.ST8.variants.bent-knee.change</comment>
        <translation type="unfinished">Pliez nettement le genou avant et basculez aux deux tiers.</translation>
    </message>
    <message>
        <source>Stand side-on to a heavy chair. Rest one hand on its back.</source>
        <comment>item.ST8.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Debout, de côté par rapport à une chaise lourde. Posez une main sur le dossier.</translation>
    </message>
    <message>
        <source>Put one heel a short step forward. Leave that knee bent and the ankle loose.</source>
        <comment>item.ST8.variants.bent-knee.steps.straighten.text</comment>
        <translation type="unfinished">Posez un talon un petit pas en avant. Laissez ce genou plié et la cheville relâchée.</translation>
    </message>
    <message>
        <source>Tip forward from the hips with a flat back, only a short way.</source>
        <comment>item.ST8.variants.bent-knee.steps.hinge.text</comment>
        <translation type="unfinished">Basculez vers l’avant depuis les hanches, le dos plat, juste un peu.</translation>
    </message>
    <message>
        <source>Stay at a light pull. Keep your hips level and breathe.</source>
        <comment>item.ST8.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Restez à une faible tension. Gardez les hanches de niveau et respirez.</translation>
    </message>
    <message>
        <source>Come up tall. Bring the foot back, then change legs.</source>
        <comment>item.ST8.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Redressez-vous. Ramenez le pied, puis changez de jambe.</translation>
    </message>
    <message>
        <source>Leg behind</source>
        <comment>item.ST8.variants.leg-behind.name</comment>
        <translation type="unfinished">Jambe en arrière</translation>
    </message>
    <message>
        <source>Both hands hold the chair and one straight leg floats behind. The leg you stand on is the one that is stretched.</source>
        <comment>item.ST8.variants.leg-behind.change</comment>
        <translation type="unfinished">Les deux mains tiennent la chaise et une jambe tendue flotte en arrière. La jambe qui vous porte est celle qui s’étire.</translation>
    </message>
    <message>
        <source>Stand behind a heavy chair with both hands on its back. Stand on the leg to be stretched, knee soft.</source>
        <comment>item.ST8.variants.leg-behind.steps.set-up.text</comment>
        <translation type="unfinished">Debout derrière une chaise lourde, les deux mains sur le dossier. Tenez-vous sur la jambe à étirer, genou souple.</translation>
    </message>
    <message>
        <source>Float the other leg straight behind you. Keep your hips level.</source>
        <comment>item.ST8.variants.leg-behind.steps.float.text</comment>
        <translation type="unfinished">Laissez flotter l’autre jambe tendue derrière vous. Gardez les hanches de niveau.</translation>
    </message>
    <message>
        <source>Lean forward from the hips until you feel a mild pull in the standing thigh.</source>
        <comment>item.ST8.variants.leg-behind.steps.hinge.text</comment>
        <translation type="unfinished">Penchez-vous vers l’avant depuis les hanches jusqu’à sentir une légère tension dans la cuisse d’appui.</translation>
    </message>
    <message>
        <source>Stay there. Keep both hands on the chair and breathe.</source>
        <comment>item.ST8.variants.leg-behind.steps.hold.text</comment>
        <translation type="unfinished">Restez là. Gardez les deux mains sur la chaise et respirez.</translation>
    </message>
    <message>
        <source>Lower the leg and stand tall. Then change legs.</source>
        <comment>item.ST8.variants.leg-behind.steps.return.text</comment>
        <translation type="unfinished">Baissez la jambe et redressez-vous. Puis changez de jambe.</translation>
    </message>
    <message>
        <source>Control</source>
        <comment>item.STR1.label</comment>
        <translation type="unfinished">Contrôle</translation>
    </message>
    <message>
        <source>Straight-leg raise, control</source>
        <comment>item.STR1.name</comment>
        <translation type="unfinished">Lever de jambe tendue, contrôle</translation>
    </message>
    <message>
        <source>Supine straight-leg raise</source>
        <comment>item.STR1.other_names.0</comment>
        <translation type="unfinished">Lever de jambe tendue, sur le dos</translation>
    </message>
    <message>
        <source>Lying on your back, a straight leg is lifted no higher than the other, bent knee and lowered slowly. It trains control of the trunk and the front of the hip.</source>
        <comment>item.STR1.summary</comment>
        <translation type="unfinished">Sur le dos, une jambe tendue se lève sans dépasser la hauteur de l’autre genou, plié, puis redescend lentement. Cela entraîne le contrôle du tronc et de l’avant de la hanche.</translation>
    </message>
    <message>
        <source>Belly firm, up to the other knee, slowly down.</source>
        <comment>item.STR1.cue</comment>
        <translation type="unfinished">Ventre ferme, jusqu’à l’autre genou, lentement en bas.</translation>
    </message>
    <message>
        <source>Work at the front of the hip and thigh and a steady belly. The low back stays quiet on the mat.</source>
        <comment>item.STR1.feel</comment>
        <translation type="unfinished">Du travail à l’avant de la hanche et de la cuisse et un ventre stable. Le bas du dos reste calme sur le tapis.</translation>
    </message>
    <message>
        <source>Breathe out as the leg rises, in as it sinks.</source>
        <comment>item.STR1.breathing</comment>
        <translation type="unfinished">Expirez quand la jambe monte, inspirez quand elle descend.</translation>
    </message>
    <message>
        <source>Stop if it brings on pain in the back or the leg.</source>
        <comment>item.STR1.cautions.0</comment>
        <translation type="unfinished">Arrêtez si cela provoque une douleur dans le dos ou la jambe.</translation>
    </message>
    <message>
        <source>Late in pregnancy avoid lying flat for long; ask your midwife or doctor.</source>
        <comment>item.STR1.cautions.1</comment>
        <translation type="unfinished">En fin de grossesse, évitez de rester longtemps à plat sur le dos ; demandez à votre sage-femme ou à votre médecin.</translation>
    </message>
    <message>
        <source>It mostly works the front of the hip and thigh, so it is labelled control and adds no hamstring seconds.</source>
        <comment>item.STR1.resolved.0</comment>
        <translation type="unfinished">Il fait surtout travailler l’avant de la hanche et de la cuisse, il est donc classé contrôle et n’ajoute pas de secondes pour les ischio-jambiers.</translation>
    </message>
    <message>
        <source>Not the same as the straight-leg raise used as a stretch: here the leg stops level with the other knee.</source>
        <comment>item.STR1.resolved.1</comment>
        <translation type="unfinished">Ce n’est pas le lever de jambe tendue utilisé comme étirement : ici, la jambe s’arrête au niveau de l’autre genou.</translation>
    </message>
    <message>
        <source>The source asks for 20 to 30 at once. The app starts with a third (8), goes to two thirds (16) and reaches 24 in phase 3, and only while sessions stay green.</source>
        <comment>item.STR1.resolved.2</comment>
        <translation type="unfinished">La source en demande 20 à 30 d’emblée. L’application commence par un tiers (8), passe aux deux tiers (16) et atteint 24 en phase 3, et seulement tant que les séances restent au vert.</translation>
    </message>
    <message>
        <source>Do 8 to 10 and lift less high; the count is yours to lower at any time.</source>
        <comment>item.STR1.easier.text</comment>
        <translation type="unfinished">Faites-en 8 à 10 et levez moins haut ; vous pouvez baisser le nombre à tout moment.</translation>
    </message>
    <message>
        <source>Work up to 20 to 30 a side at the same slow pace.</source>
        <comment>item.STR1.harder.text</comment>
        <translation type="unfinished">Allez peu à peu jusqu’à 20 à 30 par côté, au même rythme lent.</translation>
    </message>
    <message>
        <source>About a second and a half up, the same down; counted for each leg.</source>
        <comment>item.STR1.dose.tempo</comment>
        <translation type="unfinished">Environ une seconde et demie pour monter, autant pour descendre ; compté pour chaque jambe.</translation>
    </message>
    <message>
        <source>Lie on your back with one knee bent, that foot flat, and the other leg straight.</source>
        <comment>item.STR1.steps.lie.text</comment>
        <translation type="unfinished">Allongez-vous sur le dos, un genou plié, ce pied à plat, et l’autre jambe tendue.</translation>
    </message>
    <message>
        <source>Firm the belly lightly, as if before a cough, and keep it so.</source>
        <comment>item.STR1.steps.brace.text</comment>
        <translation type="unfinished">Raffermissez un peu le ventre, comme avant de tousser, et gardez-le ainsi.</translation>
    </message>
    <message>
        <source>Draw the toes up and lift the straight leg until it is level with the bent knee, no higher.</source>
        <comment>item.STR1.steps.lift.text</comment>
        <translation type="unfinished">Relevez les orteils et levez la jambe tendue jusqu’au niveau du genou plié, pas plus haut.</translation>
    </message>
    <message>
        <source>Lower it slowly to just above the mat, and repeat. Change legs when the count is done.</source>
        <comment>item.STR1.steps.lower.text</comment>
        <translation type="unfinished">Baissez-la lentement juste au-dessus du tapis, et recommencez. Changez de jambe quand le compte y est.</translation>
    </message>
    <message>
        <source>The low back arches off the mat.</source>
        <comment>item.STR1.mistakes.0.text</comment>
        <translation type="unfinished">Le bas du dos se cambre et décolle du tapis.</translation>
    </message>
    <message>
        <source>Lift less high and firm the belly before the leg leaves the floor.</source>
        <comment>item.STR1.mistakes.0.fix</comment>
        <translation type="unfinished">Levez moins haut et raffermissez le ventre avant que la jambe quitte le sol.</translation>
    </message>
    <message>
        <source>The knee of the lifted leg bends.</source>
        <comment>item.STR1.mistakes.1.text</comment>
        <translation type="unfinished">Le genou de la jambe levée plie.</translation>
    </message>
    <message>
        <source>Tighten the front of the thigh first, then lift; fewer good ones count more.</source>
        <comment>item.STR1.mistakes.1.fix</comment>
        <translation type="unfinished">Contractez d’abord l’avant de la cuisse, puis levez ; moins de répétitions, mais bonnes, comptent plus.</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>item.STR2.label</comment>
        <translation type="unfinished">Renforcement</translation>
    </message>
    <message>
        <source>Bridge</source>
        <comment>item.STR2.name</comment>
        <translation type="unfinished">Pont</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <comment>item.STR2.other_names.0</comment>
        <translation type="unfinished">Pont fessier</translation>
    </message>
    <message>
        <source>Lying with bent knees, the hips are lifted by the buttocks and lowered slowly.</source>
        <comment>item.STR2.summary</comment>
        <translation type="unfinished">En position couchée, genoux pliés, les fesses soulèvent les hanches et les abaissent lentement.</translation>
    </message>
    <message>
        <source>Squeeze, lift, no arch, slowly down.</source>
        <comment>item.STR2.cue</comment>
        <translation type="unfinished">Serrez, soulevez, sans cambrer, lentement en bas.</translation>
    </message>
    <message>
        <source>Work in the buttocks and a share of it behind the thighs. The low back does not take over.</source>
        <comment>item.STR2.feel</comment>
        <translation type="unfinished">Du travail dans les fesses et une part derrière les cuisses. Le bas du dos ne prend pas le relais.</translation>
    </message>
    <message>
        <source>Breathe out as the hips rise, in as they sink.</source>
        <comment>item.STR2.breathing</comment>
        <translation type="unfinished">Expirez quand les hanches montent, inspirez quand elles descendent.</translation>
    </message>
    <message>
        <source>Late in pregnancy leave it out, because it is done flat on the back.</source>
        <comment>item.STR2.cautions.0</comment>
        <translation type="unfinished">En fin de grossesse, laissez-le de côté, parce qu’il se fait à plat sur le dos.</translation>
    </message>
    <message>
        <source>Stop if the back of the thigh cramps hard or the back hurts.</source>
        <comment>item.STR2.cautions.1</comment>
        <translation type="unfinished">Arrêtez si l’arrière de la cuisse est pris d’une forte crampe ou si le dos fait mal.</translation>
    </message>
    <message>
        <source>The source offers two ways: 20 to 30 lifts, or 10 lifts held for 5 to 10 seconds. Lifts are the standard; the held way is the harder variant.</source>
        <comment>item.STR2.resolved.0</comment>
        <translation type="unfinished">La source propose deux façons : 20 à 30 levers, ou 10 levers tenus 5 à 10 secondes. Les levers sont la norme ; la façon tenue est la variante plus difficile.</translation>
    </message>
    <message>
        <source>The app starts at 5 small lifts, as Mayo Clinic's back exercises do, then takes two thirds (16) and 24 in phase 3.</source>
        <comment>item.STR2.resolved.1</comment>
        <translation type="unfinished">L’application commence à 5 petits levers, comme les exercices pour le dos de la Mayo Clinic, puis prend les deux tiers (16) et 24 en phase 3.</translation>
    </message>
    <message>
        <source>Lift only a hand's breadth, five times.</source>
        <comment>item.STR2.easier.text</comment>
        <translation type="unfinished">Ne soulevez que d’une largeur de main, cinq fois.</translation>
    </message>
    <message>
        <source>Hold each lift for 5 to 10 seconds.</source>
        <comment>item.STR2.harder.text</comment>
        <translation type="unfinished">Tenez chaque lever 5 à 10 secondes.</translation>
    </message>
    <message>
        <source>About a second and a half up, the same down.</source>
        <comment>item.STR2.dose.tempo</comment>
        <translation type="unfinished">Environ une seconde et demie pour monter, autant pour descendre.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and hip-wide, arms at your sides.</source>
        <comment>item.STR2.steps.lie.text</comment>
        <translation type="unfinished">Allongez-vous sur le dos, genoux pliés, pieds à plat et écartés de la largeur des hanches, bras le long du corps.</translation>
    </message>
    <message>
        <source>Squeeze the buttocks and lift the hips, pressing through the heels.</source>
        <comment>item.STR2.steps.lift.text</comment>
        <translation type="unfinished">Serrez les fesses et soulevez les hanches en appuyant sur les talons.</translation>
    </message>
    <message>
        <source>Stop when knees, hips and shoulders form one line; the ribs stay low.</source>
        <comment>item.STR2.steps.line.text</comment>
        <translation type="unfinished">Arrêtez quand genoux, hanches et épaules forment une ligne ; les côtes restent basses.</translation>
    </message>
    <message>
        <source>Let the hips sink slowly to the mat and loosen before the next one.</source>
        <comment>item.STR2.steps.lower.text</comment>
        <translation type="unfinished">Laissez les hanches redescendre lentement sur le tapis et relâchez avant la suivante.</translation>
    </message>
    <message>
        <source>Pushing up into an arch.</source>
        <comment>item.STR2.mistakes.0.text</comment>
        <translation type="unfinished">Pousser jusqu’à se cambrer.</translation>
    </message>
    <message>
        <source>Stop a little lower and think of ribs and hips moving as one piece.</source>
        <comment>item.STR2.mistakes.0.fix</comment>
        <translation type="unfinished">Arrêtez un peu plus bas et imaginez que côtes et hanches bougent d’un seul bloc.</translation>
    </message>
    <message>
        <source>Pushing through the toes.</source>
        <comment>item.STR2.mistakes.1.text</comment>
        <translation type="unfinished">Pousser sur les orteils.</translation>
    </message>
    <message>
        <source>Bring the feet a little closer and press the heels down.</source>
        <comment>item.STR2.mistakes.1.fix</comment>
        <translation type="unfinished">Rapprochez un peu les pieds et appuyez les talons au sol.</translation>
    </message>
    <message>
        <source>Small lift</source>
        <comment>item.STR2.variants.small-lift.name</comment>
        <translation type="unfinished">Petit lever</translation>
    </message>
    <message>
        <source>Raise the hips only a hand's breadth. Five are enough.</source>
        <comment>item.STR2.variants.small-lift.change</comment>
        <translation type="unfinished">Ne soulevez les hanches que d’une largeur de main. Cinq suffisent.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and hip-wide, arms at your sides.</source>
        <comment>item.STR2.variants.small-lift.steps.lie.text</comment>
        <translation type="unfinished">Allongez-vous sur le dos, genoux pliés, pieds à plat et écartés de la largeur des hanches, bras le long du corps.</translation>
    </message>
    <message>
        <source>Squeeze the buttocks and raise the hips a little, pressing through the heels.</source>
        <comment>item.STR2.variants.small-lift.steps.lift.text</comment>
        <translation type="unfinished">Serrez les fesses et soulevez un peu les hanches en appuyant sur les talons.</translation>
    </message>
    <message>
        <source>Stop when the hips are a hand's breadth off the mat; the ribs stay low.</source>
        <comment>item.STR2.variants.small-lift.steps.line.text</comment>
        <translation type="unfinished">Arrêtez quand les hanches sont à une largeur de main du tapis ; les côtes restent basses.</translation>
    </message>
    <message>
        <source>Let the hips sink slowly to the mat and loosen before the next one.</source>
        <comment>item.STR2.variants.small-lift.steps.lower.text</comment>
        <translation type="unfinished">Laissez les hanches redescendre lentement sur le tapis et relâchez avant la suivante.</translation>
    </message>
    <message>
        <source>Held bridge</source>
        <comment>item.STR2.variants.hold.name</comment>
        <translation type="unfinished">Pont tenu</translation>
    </message>
    <message>
        <source>Stay up for 5 to 10 seconds each time, breathing on. Ten held lifts stand for the full count, so end there.</source>
        <comment>item.STR2.variants.hold.change</comment>
        <translation type="unfinished">Restez en haut 5 à 10 secondes chaque fois, en continuant à respirer. Dix levers tenus valent le compte entier, finissez donc là.</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>item.STR3.label</comment>
        <translation type="unfinished">Renforcement</translation>
    </message>
    <message>
        <source>Standing march, slow</source>
        <comment>item.STR3.name</comment>
        <translation type="unfinished">Marche sur place lente, debout</translation>
    </message>
    <message>
        <source>Standing marches</source>
        <comment>item.STR3.other_names.0</comment>
        <translation type="unfinished">Marches debout</translation>
    </message>
    <message>
        <source>A slow, upright march in which each knee comes up to hip height. The trunk holds still while the legs change.</source>
        <comment>item.STR3.summary</comment>
        <translation type="unfinished">Une marche sur place lente et droite, où chaque genou monte à hauteur de hanche. Le tronc reste immobile pendant que les jambes changent.</translation>
    </message>
    <message>
        <source>Knee to hip height, back long.</source>
        <comment>item.STR3.cue</comment>
        <translation type="unfinished">Genou à hauteur de hanche, dos long.</translation>
    </message>
    <message>
        <source>Work at the front of the lifted hip and in the leg you stand on.</source>
        <comment>item.STR3.feel</comment>
        <translation type="unfinished">Du travail à l’avant de la hanche levée et dans la jambe qui vous porte.</translation>
    </message>
    <message>
        <source>Breathe out as a knee comes up, in as the foot goes down.</source>
        <comment>item.STR3.breathing</comment>
        <translation type="unfinished">Expirez quand un genou monte, inspirez quand le pied redescend.</translation>
    </message>
    <message>
        <source>Keep a hand on the wall if your balance is unsure.</source>
        <comment>item.STR3.cautions.0</comment>
        <translation type="unfinished">Gardez une main sur le mur si votre équilibre n’est pas sûr.</translation>
    </message>
    <message>
        <source>With limits on bending the hip after surgery, leave this one out.</source>
        <comment>item.STR3.cautions.1</comment>
        <translation type="unfinished">Si, après une opération, vous devez limiter la flexion de la hanche, laissez cet exercice de côté.</translation>
    </message>
    <message>
        <source>The source says 20 to 30 on both sides, which can be read in two ways. The app reads it as that many on each side.</source>
        <comment>item.STR3.resolved.0</comment>
        <translation type="unfinished">La source dit 20 à 30 des deux côtés, ce qui peut se lire de deux façons. L’application le lit comme autant de chaque côté.</translation>
    </message>
    <message>
        <source>The warm-up march is the same movement at an easy height, by the clock; this one is counted, slow and up to hip height.</source>
        <comment>item.STR3.resolved.1</comment>
        <translation type="unfinished">La marche de l’échauffement est le même mouvement à une hauteur facile, au temps ; celle-ci est comptée, lente et jusqu’à hauteur de hanche.</translation>
    </message>
    <message>
        <source>Lift the knees less high, with one hand on the wall.</source>
        <comment>item.STR3.easier.text</comment>
        <translation type="unfinished">Levez les genoux moins haut, une main sur le mur.</translation>
    </message>
    <message>
        <source>Take twice as long over each lift.</source>
        <comment>item.STR3.harder.text</comment>
        <translation type="unfinished">Prenez deux fois plus de temps pour chaque lever.</translation>
    </message>
    <message>
        <source>About three seconds a lift; counted for each leg.</source>
        <comment>item.STR3.dose.tempo</comment>
        <translation type="unfinished">Environ trois secondes par lever ; compté pour chaque jambe.</translation>
    </message>
    <message>
        <source>Stand tall, feet under the hips, a wall within reach.</source>
        <comment>item.STR3.steps.tall.text</comment>
        <translation type="unfinished">Debout, grandissez-vous, pieds sous les hanches, un mur à portée de main.</translation>
    </message>
    <message>
        <source>Lift one knee until the thigh is level, or as high as it goes without leaning.</source>
        <comment>item.STR3.steps.lift.text</comment>
        <translation type="unfinished">Levez un genou jusqu’à ce que la cuisse soit à l’horizontale, ou aussi haut que possible sans vous pencher.</translation>
    </message>
    <message>
        <source>Set the foot down softly, without dropping it.</source>
        <comment>item.STR3.steps.lower.text</comment>
        <translation type="unfinished">Reposez le pied en douceur, sans le laisser tomber.</translation>
    </message>
    <message>
        <source>Lift the other knee, and go on changing sides at a calm pace.</source>
        <comment>item.STR3.steps.change.text</comment>
        <translation type="unfinished">Levez l’autre genou, et continuez à changer de côté à un rythme calme.</translation>
    </message>
    <message>
        <source>Keep the back long from the first lift to the last.</source>
        <comment>item.STR3.steps.long.text</comment>
        <translation type="unfinished">Gardez le dos long du premier lever au dernier.</translation>
    </message>
    <message>
        <source>Rounding the low back to get the knee up.</source>
        <comment>item.STR3.mistakes.0.text</comment>
        <translation type="unfinished">Arrondir le bas du dos pour monter le genou.</translation>
    </message>
    <message>
        <source>Stop the knee earlier; a long back matters more than height.</source>
        <comment>item.STR3.mistakes.0.fix</comment>
        <translation type="unfinished">Arrêtez le genou plus tôt ; un dos long compte plus que la hauteur.</translation>
    </message>
    <message>
        <source>Leaning back as the knee rises.</source>
        <comment>item.STR3.mistakes.1.text</comment>
        <translation type="unfinished">Se pencher en arrière quand le genou monte.</translation>
    </message>
    <message>
        <source>Firm the belly and keep the ribs above the hips, or touch the wall.</source>
        <comment>item.STR3.mistakes.1.fix</comment>
        <translation type="unfinished">Raffermissez le ventre et gardez les côtes au-dessus des hanches, ou touchez le mur.</translation>
    </message>
    <message>
        <source>Low knees at the wall</source>
        <comment>item.STR3.variants.low-knees.name</comment>
        <translation type="unfinished">Genoux bas près du mur</translation>
    </message>
    <message>
        <source>One hand on the wall and the knees only as high as is easy.</source>
        <comment>item.STR3.variants.low-knees.change</comment>
        <translation type="unfinished">Une main sur le mur et les genoux seulement aussi haut que c’est facile.</translation>
    </message>
    <message>
        <source>Stand tall, feet under the hips, one hand on a wall.</source>
        <comment>item.STR3.variants.low-knees.steps.tall.text</comment>
        <translation type="unfinished">Debout, grandissez-vous, pieds sous les hanches, une main sur un mur.</translation>
    </message>
    <message>
        <source>Lift one knee only as high as is easy.</source>
        <comment>item.STR3.variants.low-knees.steps.lift.text</comment>
        <translation type="unfinished">Levez un genou seulement aussi haut que cela reste facile.</translation>
    </message>
    <message>
        <source>Set the foot down softly, without dropping it.</source>
        <comment>item.STR3.variants.low-knees.steps.lower.text</comment>
        <translation type="unfinished">Reposez le pied en douceur, sans le laisser tomber.</translation>
    </message>
    <message>
        <source>Lift the other knee, and go on changing sides at a calm pace.</source>
        <comment>item.STR3.variants.low-knees.steps.change.text</comment>
        <translation type="unfinished">Levez l’autre genou, et continuez à changer de côté à un rythme calme.</translation>
    </message>
    <message>
        <source>Keep the back long from the first lift to the last.</source>
        <comment>item.STR3.variants.low-knees.steps.long.text</comment>
        <translation type="unfinished">Gardez le dos long du premier lever au dernier.</translation>
    </message>
    <message>
        <source>Slow march</source>
        <comment>item.STR3.variants.slow.name</comment>
        <translation type="unfinished">Marche lente</translation>
    </message>
    <message>
        <source>Three counts up and three counts down, without holding on.</source>
        <comment>item.STR3.variants.slow.change</comment>
        <translation type="unfinished">Trois temps pour monter et trois temps pour descendre, sans se tenir.</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>item.STR4.label</comment>
        <translation type="unfinished">Renforcement</translation>
    </message>
    <message>
        <source>Modified good morning</source>
        <comment>item.STR4.name</comment>
        <translation type="unfinished">Good morning adapté</translation>
    </message>
    <message>
        <source>Hip hinge</source>
        <comment>item.STR4.other_names.0</comment>
        <translation type="unfinished">Bascule des hanches</translation>
    </message>
    <message>
        <source>Bodyweight good morning</source>
        <comment>item.STR4.other_names.1</comment>
        <translation type="unfinished">Good morning sans poids</translation>
    </message>
    <message>
        <source>A hip hinge without weights: the hips travel back, the back stays flat, and the buttocks bring you up.</source>
        <comment>item.STR4.summary</comment>
        <translation type="unfinished">Une bascule des hanches sans poids : les hanches reculent, le dos reste plat, et les fesses vous redressent.</translation>
    </message>
    <message>
        <source>Hips back, flat back, squeeze to stand.</source>
        <comment>item.STR4.cue</comment>
        <translation type="unfinished">Hanches en arrière, dos plat, serrez pour remonter.</translation>
    </message>
    <message>
        <source>A mild pull behind both thighs on the way down, work in the buttocks on the way up. Nothing sharp, nothing in the back.</source>
        <comment>item.STR4.feel</comment>
        <translation type="unfinished">Une légère tension derrière les deux cuisses en descendant, du travail dans les fesses en remontant. Rien de vif, rien dans le dos.</translation>
    </message>
    <message>
        <source>Breathe in as you go down, out as you come up.</source>
        <comment>item.STR4.breathing</comment>
        <translation type="unfinished">Inspirez en descendant, expirez en remontant.</translation>
    </message>
    <message>
        <source>No weights, and not down to the horizontal at first.</source>
        <comment>item.STR4.cautions.0</comment>
        <translation type="unfinished">Pas de poids, et pas jusqu’à l’horizontale au début.</translation>
    </message>
    <message>
        <source>Public advice keeps people with back or hamstring trouble away from this move, so it opens only in phase 2 and when pain before the session is 2 or less.</source>
        <comment>item.STR4.cautions.1</comment>
        <translation type="unfinished">Les conseils publics tiennent ce mouvement à l’écart des personnes qui ont des problèmes de dos ou d’ischio-jambiers : il ne s’ouvre donc qu’en phase 2 et quand la douleur avant la séance est de 2 ou moins.</translation>
    </message>
    <message>
        <source>Not in the first two hours after getting up.</source>
        <comment>item.STR4.cautions.2</comment>
        <translation type="unfinished">Pas dans les deux premières heures après le lever.</translation>
    </message>
    <message>
        <source>The source names the move and gives no amount. The app asks for one set of 8 to 10 without weight; a second set is yours to add.</source>
        <comment>item.STR4.resolved.0</comment>
        <translation type="unfinished">La source nomme le mouvement et ne donne pas de quantité. L’application demande une série de 8 à 10 sans poids ; une deuxième série est à votre choix.</translation>
    </message>
    <message>
        <source>The count stands outside the third, two thirds, full rule, because the full amount is small already.</source>
        <comment>item.STR4.resolved.1</comment>
        <translation type="unfinished">Ce nombre échappe à la règle un tiers, deux tiers, entier, parce que la quantité entière est déjà petite.</translation>
    </message>
    <message>
        <source>Rest your hands on a chair back or a wall.</source>
        <comment>item.STR4.easier.text</comment>
        <translation type="unfinished">Posez les mains sur un dossier de chaise ou un mur.</translation>
    </message>
    <message>
        <source>Take longer on the way down, and add a second set of 8 to 10.</source>
        <comment>item.STR4.harder.text</comment>
        <translation type="unfinished">Descendez plus lentement, et ajoutez une deuxième série de 8 à 10.</translation>
    </message>
    <message>
        <source>About three seconds each, the way down slower than the way up.</source>
        <comment>item.STR4.dose.tempo</comment>
        <translation type="unfinished">Environ trois secondes chacun, la descente plus lente que la remontée.</translation>
    </message>
    <message>
        <source>Stand with feet hip-wide, hands on your hips and knees soft.</source>
        <comment>item.STR4.steps.stand.text</comment>
        <translation type="unfinished">Debout, pieds écartés de la largeur des hanches, mains sur les hanches et genoux souples.</translation>
    </message>
    <message>
        <source>Push the hips straight back and let the chest come forward with a flat back.</source>
        <comment>item.STR4.steps.hinge.text</comment>
        <translation type="unfinished">Poussez les hanches droit en arrière et laissez la poitrine venir en avant, le dos plat.</translation>
    </message>
    <message>
        <source>Stop at the first mild pull behind the thighs, well before the horizontal.</source>
        <comment>item.STR4.steps.stop.text</comment>
        <translation type="unfinished">Arrêtez à la première légère tension derrière les cuisses, bien avant l’horizontale.</translation>
    </message>
    <message>
        <source>Squeeze the buttocks and bring the hips forward until you stand tall.</source>
        <comment>item.STR4.steps.rise.text</comment>
        <translation type="unfinished">Serrez les fesses et ramenez les hanches vers l’avant jusqu’à vous redresser.</translation>
    </message>
    <message>
        <source>Rounding the back or bending at the waist.</source>
        <comment>item.STR4.mistakes.0.text</comment>
        <translation type="unfinished">Arrondir le dos ou plier à la taille.</translation>
    </message>
    <message>
        <source>Think of shutting a drawer behind you with your hips, and go less deep.</source>
        <comment>item.STR4.mistakes.0.fix</comment>
        <translation type="unfinished">Pensez à fermer un tiroir derrière vous avec les hanches, et descendez moins.</translation>
    </message>
    <message>
        <source>Locking the knees.</source>
        <comment>item.STR4.mistakes.1.text</comment>
        <translation type="unfinished">Verrouiller les genoux.</translation>
    </message>
    <message>
        <source>Keep them a touch bent and still throughout.</source>
        <comment>item.STR4.mistakes.1.fix</comment>
        <translation type="unfinished">Gardez-les à peine pliés et immobiles tout du long.</translation>
    </message>
    <message>
        <source>Hands supported</source>
        <comment>item.STR4.variants.supported.name</comment>
        <translation type="unfinished">Mains en appui</translation>
    </message>
    <message>
        <source>Hands on a heavy chair back or a wall, and a smaller hinge.</source>
        <comment>item.STR4.variants.supported.change</comment>
        <translation type="unfinished">Les mains sur le dossier d’une chaise lourde ou un mur, et une bascule plus petite.</translation>
    </message>
    <message>
        <source>Stand behind a heavy chair, feet hip-wide and knees soft. Rest both hands on its back.</source>
        <comment>item.STR4.variants.supported.steps.stand.text</comment>
        <translation type="unfinished">Placez-vous derrière une chaise lourde, pieds écartés de la largeur des hanches et genoux souples. Posez les deux mains sur le dossier.</translation>
    </message>
    <message>
        <source>Push the hips straight back, only a short way, with a flat back.</source>
        <comment>item.STR4.variants.supported.steps.hinge.text</comment>
        <translation type="unfinished">Poussez les hanches droit en arrière, un peu seulement, le dos plat.</translation>
    </message>
    <message>
        <source>Stop at the first mild pull behind the thighs.</source>
        <comment>item.STR4.variants.supported.steps.stop.text</comment>
        <translation type="unfinished">Arrêtez à la première légère tension derrière les cuisses.</translation>
    </message>
    <message>
        <source>Squeeze the buttocks and bring the hips forward until you stand tall.</source>
        <comment>item.STR4.variants.supported.steps.rise.text</comment>
        <translation type="unfinished">Serrez les fesses et ramenez les hanches vers l’avant jusqu’à vous redresser.</translation>
    </message>
    <message>
        <source>Slow hinge</source>
        <comment>item.STR4.variants.slow.name</comment>
        <translation type="unfinished">Bascule lente</translation>
    </message>
    <message>
        <source>Four counts down, a short pause, two counts up. Up to 10, and a second set if the first was easy.</source>
        <comment>item.STR4.variants.slow.change</comment>
        <translation type="unfinished">Quatre temps pour descendre, une courte pause, deux temps pour monter. Jusqu’à 10, et une deuxième série si la première était facile.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.SU1.label</comment>
        <translation type="unfinished">Étirement des ischio-jambiers</translation>
    </message>
    <message>
        <source>Wall or doorway stretch</source>
        <comment>item.SU1.name</comment>
        <translation type="unfinished">Étirement au mur ou dans une porte</translation>
    </message>
    <message>
        <source>Wall hamstring stretch</source>
        <comment>item.SU1.other_names.0</comment>
        <translation type="unfinished">Étirement des ischio-jambiers au mur</translation>
    </message>
    <message>
        <source>Leg up the wall</source>
        <comment>item.SU1.other_names.1</comment>
        <translation type="unfinished">Jambe contre le mur</translation>
    </message>
    <message>
        <source>Lie in a doorway, rest one heel up the wall and let the other leg lie through the opening.</source>
        <comment>item.SU1.summary</comment>
        <translation type="unfinished">Allongez-vous dans l’embrasure d’une porte, un talon contre le mur, l’autre jambe étendue par l’ouverture.</translation>
    </message>
    <message>
        <source>Tailbone heavy, knee soft, let the wall hold you.</source>
        <comment>item.SU1.cue</comment>
        <translation type="unfinished">Coccyx lourd, genou souple, laissez le mur vous tenir.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of the raised thigh, with the back resting on the floor.</source>
        <comment>item.SU1.feel</comment>
        <translation type="unfinished">Une tension confortable au milieu de l’arrière de la cuisse levée, le dos reposant au sol.</translation>
    </message>
    <message>
        <source>Breathe out as you slide closer. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.SU1.breathing</comment>
        <translation type="unfinished">Expirez en glissant plus près. Puis respirez lentement et calmement, et ne retenez jamais votre souffle.</translation>
    </message>
    <message>
        <source>In pregnancy, do not lie flat on your back for long. Advice on when this starts differs, from the end of the first trimester to about week 20, so ask your midwife or doctor.</source>
        <comment>item.SU1.cautions.0</comment>
        <translation type="unfinished">Pendant la grossesse, ne restez pas longtemps à plat sur le dos. Les conseils sur le moment où cela commence diffèrent, de la fin du premier trimestre à environ la semaine 20 : demandez à votre sage-femme ou à votre médecin.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.SU1.cautions.1</comment>
        <translation type="unfinished">Si la tension se loge dans le mollet, relâchez la cheville. Si elle reste sous le genou, arrêtez.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.SU1.cautions.2</comment>
        <translation type="unfinished">Arrêtez tout de suite si vous sentez une douleur vive, une douleur qui descend dans la jambe, un engourdissement ou des fourmillements. Une douleur sous le genou veut aussi dire arrêter.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.SU1.cautions.3</comment>
        <translation type="unfinished">Demandez à un professionnel de santé avant de commencer si vous avez une maladie du dos, un mal de dos nouveau ou qui ne se calme pas, une blessure possible, des épisodes d’étourdissement, une prothèse de hanche, une opération récente ou une déchirure récente des ischio-jambiers.</translation>
    </message>
    <message>
        <source>One source holds 30 seconds and repeats; public instructions go to 60 seconds and more, two to four times. The phase of the plan sets the start; 60 seconds is a ceiling for the maintain phase.</source>
        <comment>item.SU1.resolved.0</comment>
        <translation type="unfinished">Une source tient 30 secondes et répète ; des consignes publiques vont à 60 secondes et plus, deux à quatre fois. La phase du plan fixe le début ; 60 secondes est un plafond pour la phase d’entretien.</translation>
    </message>
    <message>
        <source>Lie on your back beside a door frame or the edge of a wall, hips near it.</source>
        <comment>item.SU1.steps.set-up.text</comment>
        <translation type="unfinished">Allongez-vous sur le dos à côté d’un cadre de porte ou du bord d’un mur, les hanches tout près.</translation>
    </message>
    <message>
        <source>Rest one heel up the wall. Let the other leg lie flat through the opening.</source>
        <comment>item.SU1.steps.raise.text</comment>
        <translation type="unfinished">Posez un talon en haut contre le mur. Laissez l’autre jambe à plat par l’ouverture.</translation>
    </message>
    <message>
        <source>Slide a little closer until you feel a mild pull. Keep the raised knee soft.</source>
        <comment>item.SU1.steps.closer.text</comment>
        <translation type="unfinished">Glissez un peu plus près jusqu’à sentir une légère tension. Gardez le genou levé souple.</translation>
    </message>
    <message>
        <source>Keep your tailbone on the floor. Let the wall carry the leg and breathe.</source>
        <comment>item.SU1.steps.hold.text</comment>
        <translation type="unfinished">Gardez le coccyx au sol. Laissez le mur porter la jambe et respirez.</translation>
    </message>
    <message>
        <source>Bend the knee and move away from the wall. Then change legs.</source>
        <comment>item.SU1.steps.return.text</comment>
        <translation type="unfinished">Pliez le genou et éloignez-vous du mur. Puis changez de jambe.</translation>
    </message>
    <message>
        <source>The hips lift off the floor.</source>
        <comment>item.SU1.mistakes.0.text</comment>
        <translation type="unfinished">Les hanches décollent du sol.</translation>
    </message>
    <message>
        <source>Slide away from the wall until the tailbone is down again.</source>
        <comment>item.SU1.mistakes.0.fix</comment>
        <translation type="unfinished">Éloignez-vous du mur en glissant jusqu’à ce que le coccyx soit de nouveau au sol.</translation>
    </message>
    <message>
        <source>Lying too close to the wall.</source>
        <comment>item.SU1.mistakes.1.text</comment>
        <translation type="unfinished">Se mettre trop près du mur.</translation>
    </message>
    <message>
        <source>Move back until the pull is mild.</source>
        <comment>item.SU1.mistakes.1.fix</comment>
        <translation type="unfinished">Reculez jusqu’à ce que la tension soit légère.</translation>
    </message>
    <message>
        <source>The raised knee is locked.</source>
        <comment>item.SU1.mistakes.2.text</comment>
        <translation type="unfinished">Le genou levé est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it by a finger's width.</source>
        <comment>item.SU1.mistakes.2.fix</comment>
        <translation type="unfinished">Déverrouillez-le de la largeur d’un doigt.</translation>
    </message>
    <message>
        <source>Move your hips further from the wall, and bend the knee of the leg on the floor.</source>
        <comment>item.SU1.easier.text</comment>
        <translation type="unfinished">Éloignez les hanches du mur, et pliez le genou de la jambe qui est au sol.</translation>
    </message>
    <message>
        <source>Move your hips nearer to the wall.</source>
        <comment>item.SU1.harder.text</comment>
        <translation type="unfinished">Rapprochez les hanches du mur.</translation>
    </message>
    <message>
        <source>Further away, knees bent</source>
        <comment>item.SU1.variants.bent-knee.name</comment>
        <translation type="unfinished">Plus loin, genoux pliés</translation>
    </message>
    <message>
        <source>The hips are further from the wall, the raised knee is bent, and the other foot stands on the floor.</source>
        <comment>item.SU1.variants.bent-knee.change</comment>
        <translation type="unfinished">Les hanches sont plus loin du mur, le genou levé est plié, et l’autre pied est posé au sol.</translation>
    </message>
    <message>
        <source>Lie on your back beside a door frame or the edge of a wall, hips well away from it.</source>
        <comment>item.SU1.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Allongez-vous sur le dos à côté d’un cadre de porte ou du bord d’un mur, les hanches bien à distance.</translation>
    </message>
    <message>
        <source>Rest one heel on the wall with that knee bent. Bend the other knee and stand its foot on the floor.</source>
        <comment>item.SU1.variants.bent-knee.steps.raise.text</comment>
        <translation type="unfinished">Posez un talon sur le mur, ce genou plié. Pliez l’autre genou et posez le pied au sol.</translation>
    </message>
    <message>
        <source>Stay where the pull is light.</source>
        <comment>item.SU1.variants.bent-knee.steps.closer.text</comment>
        <translation type="unfinished">Restez là où la tension est faible.</translation>
    </message>
    <message>
        <source>Keep your tailbone on the floor. Let the wall carry the leg and breathe.</source>
        <comment>item.SU1.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Gardez le coccyx au sol. Laissez le mur porter la jambe et respirez.</translation>
    </message>
    <message>
        <source>Bend the knee and move away from the wall. Then change legs.</source>
        <comment>item.SU1.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Pliez le genou et éloignez-vous du mur. Puis changez de jambe.</translation>
    </message>
    <message>
        <source>Nearer to the wall</source>
        <comment>item.SU1.variants.closer.name</comment>
        <translation type="unfinished">Plus près du mur</translation>
    </message>
    <message>
        <source>Slide the hips nearer to the wall, with the tailbone still down and the knee still soft.</source>
        <comment>item.SU1.variants.closer.change</comment>
        <translation type="unfinished">Glissez les hanches plus près du mur, le coccyx toujours au sol et le genou toujours souple.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.SU2.label</comment>
        <translation type="unfinished">Étirement des ischio-jambiers</translation>
    </message>
    <message>
        <source>Supine strap stretch</source>
        <comment>item.SU2.name</comment>
        <translation type="unfinished">Étirement couché avec sangle</translation>
    </message>
    <message>
        <source>Towel stretch</source>
        <comment>item.SU2.other_names.0</comment>
        <translation type="unfinished">Étirement avec serviette</translation>
    </message>
    <message>
        <source>Assisted supine stretch</source>
        <comment>item.SU2.other_names.1</comment>
        <translation type="unfinished">Étirement couché assisté</translation>
    </message>
    <message>
        <source>Assisted straight-leg raise</source>
        <comment>item.SU2.other_names.2</comment>
        <translation type="unfinished">Lever de jambe tendue assisté</translation>
    </message>
    <message>
        <source>Lie on your back and raise one leg with a strap round the foot.</source>
        <comment>item.SU2.summary</comment>
        <translation type="unfinished">Allongez-vous sur le dos et levez une jambe, une sangle autour du pied.</translation>
    </message>
    <message>
        <source>Shoulders and tailbone down. Let the strap hold.</source>
        <comment>item.SU2.cue</comment>
        <translation type="unfinished">Épaules et coccyx au sol. Laissez la sangle tenir.</translation>
    </message>
    <message>
        <source>A comfortable pull behind the thigh, perhaps reaching towards the knee, but not below it.</source>
        <comment>item.SU2.feel</comment>
        <translation type="unfinished">Une tension confortable derrière la cuisse, qui va peut-être vers le genou, mais pas en dessous.</translation>
    </message>
    <message>
        <source>Breathe out as the leg rises. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.SU2.breathing</comment>
        <translation type="unfinished">Expirez quand la jambe monte. Puis respirez lentement et calmement, et ne retenez jamais votre souffle.</translation>
    </message>
    <message>
        <source>In pregnancy, do not lie flat on your back for long. Advice on when this starts differs, from the end of the first trimester to about week 20, so ask your midwife or doctor.</source>
        <comment>item.SU2.cautions.0</comment>
        <translation type="unfinished">Pendant la grossesse, ne restez pas longtemps à plat sur le dos. Les conseils sur le moment où cela commence diffèrent, de la fin du premier trimestre à environ la semaine 20 : demandez à votre sage-femme ou à votre médecin.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.SU2.cautions.1</comment>
        <translation type="unfinished">Si la tension se loge dans le mollet, relâchez la cheville. Si elle reste sous le genou, arrêtez.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.SU2.cautions.2</comment>
        <translation type="unfinished">Arrêtez tout de suite si vous sentez une douleur vive, une douleur qui descend dans la jambe, un engourdissement ou des fourmillements. Une douleur sous le genou veut aussi dire arrêter.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.SU2.cautions.3</comment>
        <translation type="unfinished">Demandez à un professionnel de santé avant de commencer si vous avez une maladie du dos, un mal de dos nouveau ou qui ne se calme pas, une blessure possible, des épisodes d’étourdissement, une prothèse de hanche, une opération récente ou une déchirure récente des ischio-jambiers.</translation>
    </message>
    <message>
        <source>One source holds 30 to 60 seconds three times, another 15 to 30 seconds without a count, a third gives no dose. The phase of the plan sets the start; 60 seconds is a ceiling for the maintain phase.</source>
        <comment>item.SU2.resolved.0</comment>
        <translation type="unfinished">Une source tient 30 à 60 secondes trois fois, une autre 15 à 30 secondes sans nombre, une troisième ne donne aucune dose. La phase du plan fixe le début ; 60 secondes est un plafond pour la phase d’entretien.</translation>
    </message>
    <message>
        <source>The straight-leg raise with a strap, listed apart in one source, is this same stretch and is kept once, here.</source>
        <comment>item.SU2.resolved.1</comment>
        <translation type="unfinished">Le lever de jambe tendue avec sangle, cité à part dans une source, est ce même étirement et n’est gardé qu’une fois, ici.</translation>
    </message>
    <message>
        <source>One source starts with both legs straight. Here the other knee is bent with the foot down, and the flat leg is the harder way.</source>
        <comment>item.SU2.resolved.2</comment>
        <translation type="unfinished">Une source commence les deux jambes tendues. Ici, l’autre genou est plié, le pied au sol, et la jambe à plat est la façon plus difficile.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent. Loop a strap or towel round the ball of one foot.</source>
        <comment>item.SU2.steps.set-up.text</comment>
        <translation type="unfinished">Allongez-vous sur le dos, genoux pliés. Passez une sangle ou une serviette autour de l’avant d’un pied.</translation>
    </message>
    <message>
        <source>Use the strap to bring that leg up. Keep its knee straight but soft.</source>
        <comment>item.SU2.steps.raise.text</comment>
        <translation type="unfinished">Servez-vous de la sangle pour lever cette jambe. Gardez son genou tendu mais souple.</translation>
    </message>
    <message>
        <source>Stop at a comfortable pull behind the thigh. Let your shoulders and tailbone rest on the floor.</source>
        <comment>item.SU2.steps.settle.text</comment>
        <translation type="unfinished">Arrêtez-vous à une tension confortable derrière la cuisse. Laissez les épaules et le coccyx reposer au sol.</translation>
    </message>
    <message>
        <source>Stay there. Hold the strap with easy hands and breathe.</source>
        <comment>item.SU2.steps.hold.text</comment>
        <translation type="unfinished">Restez là. Tenez la sangle sans crisper les mains et respirez.</translation>
    </message>
    <message>
        <source>Lower the leg slowly. Then change legs.</source>
        <comment>item.SU2.steps.return.text</comment>
        <translation type="unfinished">Baissez lentement la jambe. Puis changez de jambe.</translation>
    </message>
    <message>
        <source>Jerking on the strap.</source>
        <comment>item.SU2.mistakes.0.text</comment>
        <translation type="unfinished">Tirer la sangle par à-coups.</translation>
    </message>
    <message>
        <source>Take up the slack slowly on a breath out.</source>
        <comment>item.SU2.mistakes.0.fix</comment>
        <translation type="unfinished">Reprenez le mou lentement en expirant.</translation>
    </message>
    <message>
        <source>The knee is locked.</source>
        <comment>item.SU2.mistakes.1.text</comment>
        <translation type="unfinished">Le genou est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it by a finger's width.</source>
        <comment>item.SU2.mistakes.1.fix</comment>
        <translation type="unfinished">Déverrouillez-le de la largeur d’un doigt.</translation>
    </message>
    <message>
        <source>The back arches off the floor.</source>
        <comment>item.SU2.mistakes.2.text</comment>
        <translation type="unfinished">Le dos se cambre et décolle du sol.</translation>
    </message>
    <message>
        <source>Lower the leg a little until the back rests.</source>
        <comment>item.SU2.mistakes.2.fix</comment>
        <translation type="unfinished">Baissez un peu la jambe jusqu’à ce que le dos repose.</translation>
    </message>
    <message>
        <source>Pulling on the toes only, so that the calf or nerve takes the strain.</source>
        <comment>item.SU2.mistakes.3.text</comment>
        <translation type="unfinished">Ne tirer que sur les orteils, si bien que le mollet ou le nerf encaisse l’effort.</translation>
    </message>
    <message>
        <source>Move the strap to the ball of the foot and keep the ankle easy.</source>
        <comment>item.SU2.mistakes.3.fix</comment>
        <translation type="unfinished">Déplacez la sangle vers l’avant du pied et gardez la cheville détendue.</translation>
    </message>
    <message>
        <source>Keep the other knee bent and bend the raised knee a little too.</source>
        <comment>item.SU2.easier.text</comment>
        <translation type="unfinished">Gardez l’autre genou plié et pliez aussi un peu le genou levé.</translation>
    </message>
    <message>
        <source>Lay the other leg flat, and hold longer as your phase allows.</source>
        <comment>item.SU2.harder.text</comment>
        <translation type="unfinished">Posez l’autre jambe à plat, et tenez plus longtemps selon ce que permet votre phase.</translation>
    </message>
    <message>
        <source>Raised knee bent</source>
        <comment>item.SU2.variants.bent-knee.name</comment>
        <translation type="unfinished">Genou levé plié</translation>
    </message>
    <message>
        <source>The other foot stays on the floor and the raised knee stays bent by about 20 degrees.</source>
        <comment>item.SU2.variants.bent-knee.change</comment>
        <translation type="unfinished">L’autre pied reste au sol et le genou levé reste plié d’environ 20 degrés.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent. Loop a strap or towel round the ball of one foot.</source>
        <comment>item.SU2.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Allongez-vous sur le dos, genoux pliés. Passez une sangle ou une serviette autour de l’avant d’un pied.</translation>
    </message>
    <message>
        <source>Use the strap to bring that leg up. Leave its knee a little bent.</source>
        <comment>item.SU2.variants.bent-knee.steps.raise.text</comment>
        <translation type="unfinished">Servez-vous de la sangle pour lever cette jambe. Laissez son genou un peu plié.</translation>
    </message>
    <message>
        <source>Stop at a light pull behind the thigh. Let your shoulders and tailbone rest on the floor.</source>
        <comment>item.SU2.variants.bent-knee.steps.settle.text</comment>
        <translation type="unfinished">Arrêtez-vous à une faible tension derrière la cuisse. Laissez les épaules et le coccyx reposer au sol.</translation>
    </message>
    <message>
        <source>Stay there. Hold the strap with easy hands and breathe.</source>
        <comment>item.SU2.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Restez là. Tenez la sangle sans crisper les mains et respirez.</translation>
    </message>
    <message>
        <source>Lower the leg slowly. Then change legs.</source>
        <comment>item.SU2.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Baissez lentement la jambe. Puis changez de jambe.</translation>
    </message>
    <message>
        <source>Other leg flat</source>
        <comment>item.SU2.variants.leg-flat.name</comment>
        <translation type="unfinished">Autre jambe à plat</translation>
    </message>
    <message>
        <source>The other leg lies flat and long on the mat while the strap raises the working leg.</source>
        <comment>item.SU2.variants.leg-flat.change</comment>
        <translation type="unfinished">L’autre jambe repose à plat et longue sur le tapis pendant que la sangle lève la jambe qui travaille.</translation>
    </message>
    <message>
        <source>Lie on your back with a strap round the ball of one foot. Lay the other leg flat and long.</source>
        <comment>item.SU2.variants.leg-flat.steps.set-up.text</comment>
        <translation type="unfinished">Allongez-vous sur le dos, une sangle autour de l’avant d’un pied. Posez l’autre jambe à plat et longue.</translation>
    </message>
    <message>
        <source>Use the strap to bring that leg up. Keep its knee straight but soft.</source>
        <comment>item.SU2.variants.leg-flat.steps.raise.text</comment>
        <translation type="unfinished">Servez-vous de la sangle pour lever cette jambe. Gardez son genou tendu mais souple.</translation>
    </message>
    <message>
        <source>Stop at a comfortable pull behind the thigh. Let your shoulders and tailbone rest on the floor.</source>
        <comment>item.SU2.variants.leg-flat.steps.settle.text</comment>
        <translation type="unfinished">Arrêtez-vous à une tension confortable derrière la cuisse. Laissez les épaules et le coccyx reposer au sol.</translation>
    </message>
    <message>
        <source>Stay there. Hold the strap with easy hands and breathe.</source>
        <comment>item.SU2.variants.leg-flat.steps.hold.text</comment>
        <translation type="unfinished">Restez là. Tenez la sangle sans crisper les mains et respirez.</translation>
    </message>
    <message>
        <source>Lower the leg slowly. Then change legs.</source>
        <comment>item.SU2.variants.leg-flat.steps.return.text</comment>
        <translation type="unfinished">Baissez lentement la jambe. Puis changez de jambe.</translation>
    </message>
    <message>
        <source>Active hamstring stretch</source>
        <comment>item.SU3.label</comment>
        <translation type="unfinished">Étirement actif des ischio-jambiers</translation>
    </message>
    <message>
        <source>Active hamstring stretch</source>
        <comment>item.SU3.name</comment>
        <translation type="unfinished">Étirement actif des ischio-jambiers</translation>
    </message>
    <message>
        <source>90/90 active knee extension</source>
        <comment>item.SU3.other_names.0</comment>
        <translation type="unfinished">Extension active du genou 90/90</translation>
    </message>
    <message>
        <source>Hands-behind-thigh stretch</source>
        <comment>item.SU3.other_names.1</comment>
        <translation type="unfinished">Étirement mains derrière la cuisse</translation>
    </message>
    <message>
        <source>Lie down, hold one thigh upright and slowly straighten the knee, again and again.</source>
        <comment>item.SU3.summary</comment>
        <translation type="unfinished">Sur le dos, tenez une cuisse à la verticale et tendez lentement le genou, encore et encore.</translation>
    </message>
    <message>
        <source>Thigh still. Only the knee opens and bends.</source>
        <comment>item.SU3.cue</comment>
        <translation type="unfinished">Cuisse immobile. Seul le genou s’ouvre et se plie.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of the thigh each time the knee opens.</source>
        <comment>item.SU3.feel</comment>
        <translation type="unfinished">Une tension confortable au milieu de l’arrière de la cuisse chaque fois que le genou s’ouvre.</translation>
    </message>
    <message>
        <source>Breathe out as the knee opens, breathe quietly in the pause, and never hold your breath.</source>
        <comment>item.SU3.breathing</comment>
        <translation type="unfinished">Expirez quand le genou s’ouvre, respirez calmement pendant la pause, et ne retenez jamais votre souffle.</translation>
    </message>
    <message>
        <source>In pregnancy, do not lie flat on your back for long. Advice on when this starts differs, from the end of the first trimester to about week 20, so ask your midwife or doctor.</source>
        <comment>item.SU3.cautions.0</comment>
        <translation type="unfinished">Pendant la grossesse, ne restez pas longtemps à plat sur le dos. Les conseils sur le moment où cela commence diffèrent, de la fin du premier trimestre à environ la semaine 20 : demandez à votre sage-femme ou à votre médecin.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.SU3.cautions.1</comment>
        <translation type="unfinished">Si la tension se loge dans le mollet, relâchez la cheville. Si elle reste sous le genou, arrêtez.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.SU3.cautions.2</comment>
        <translation type="unfinished">Arrêtez tout de suite si vous sentez une douleur vive, une douleur qui descend dans la jambe, un engourdissement ou des fourmillements. Une douleur sous le genou veut aussi dire arrêter.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.SU3.cautions.3</comment>
        <translation type="unfinished">Demandez à un professionnel de santé avant de commencer si vous avez une maladie du dos, un mal de dos nouveau ou qui ne se calme pas, une blessure possible, des épisodes d’étourdissement, une prothèse de hanche, une opération récente ou une déchirure récente des ischio-jambiers.</translation>
    </message>
    <message>
        <source>The source asks for ten holds of 10 seconds; other public sheets give 30 seconds four times, or a count of ten up to ten times. Here the 10 seconds stay and the count grows: 4, then 6, then 10.</source>
        <comment>item.SU3.resolved.0</comment>
        <translation type="unfinished">La source demande dix maintiens de 10 secondes ; d’autres fiches publiques donnent 30 secondes quatre fois, ou un compte de dix jusqu’à dix fois. Ici, les 10 secondes restent et le nombre grandit : 4, puis 6, puis 10.</translation>
    </message>
    <message>
        <source>This stretch is counted in repetitions beside the hold plan, so its seconds are not added to hamstring time.</source>
        <comment>item.SU3.resolved.1</comment>
        <translation type="unfinished">Cet étirement est compté en répétitions à côté du plan de maintien, ses secondes ne s’ajoutent donc pas au temps des ischio-jambiers.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent. Lift one thigh until it points towards the ceiling.</source>
        <comment>item.SU3.steps.set-up.text</comment>
        <translation type="unfinished">Allongez-vous sur le dos, genoux pliés. Levez une cuisse jusqu’à ce qu’elle pointe vers le plafond.</translation>
    </message>
    <message>
        <source>Hold that thigh with both hands behind it.</source>
        <comment>item.SU3.steps.grip.text</comment>
        <translation type="unfinished">Tenez cette cuisse, les deux mains derrière.</translation>
    </message>
    <message>
        <source>Slowly straighten the knee. The thigh stays where it is.</source>
        <comment>item.SU3.steps.straighten.text</comment>
        <translation type="unfinished">Tendez lentement le genou. La cuisse reste où elle est.</translation>
    </message>
    <message>
        <source>Pause at a mild pull and breathe.</source>
        <comment>item.SU3.steps.hold.text</comment>
        <translation type="unfinished">Marquez une pause à une légère tension et respirez.</translation>
    </message>
    <message>
        <source>Bend the knee and rest a moment. Then open it again.</source>
        <comment>item.SU3.steps.return.text</comment>
        <translation type="unfinished">Pliez le genou et reposez-vous un moment. Puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The thigh drifts away from upright.</source>
        <comment>item.SU3.mistakes.0.text</comment>
        <translation type="unfinished">La cuisse s’éloigne de la verticale.</translation>
    </message>
    <message>
        <source>Hold it still with your hands and straighten the knee less.</source>
        <comment>item.SU3.mistakes.0.fix</comment>
        <translation type="unfinished">Tenez-la immobile avec les mains et tendez moins le genou.</translation>
    </message>
    <message>
        <source>The hands pull behind the calf.</source>
        <comment>item.SU3.mistakes.1.text</comment>
        <translation type="unfinished">Les mains tirent derrière le mollet.</translation>
    </message>
    <message>
        <source>Move both hands behind the thigh.</source>
        <comment>item.SU3.mistakes.1.fix</comment>
        <translation type="unfinished">Placez les deux mains derrière la cuisse.</translation>
    </message>
    <message>
        <source>Bouncing at the end.</source>
        <comment>item.SU3.mistakes.2.text</comment>
        <translation type="unfinished">Donner des à-coups à la fin.</translation>
    </message>
    <message>
        <source>Open slowly, then keep quite still.</source>
        <comment>item.SU3.mistakes.2.fix</comment>
        <translation type="unfinished">Ouvrez lentement, puis ne bougez plus du tout.</translation>
    </message>
    <message>
        <source>Do about five, and straighten the knee less.</source>
        <comment>item.SU3.easier.text</comment>
        <translation type="unfinished">Faites-en environ cinq, et tendez moins le genou.</translation>
    </message>
    <message>
        <source>Draw the toes up while the knee is open.</source>
        <comment>item.SU3.harder.text</comment>
        <translation type="unfinished">Relevez les orteils pendant que le genou est ouvert.</translation>
    </message>
    <message>
        <source>Part of the way</source>
        <comment>item.SU3.variants.bent-knee.name</comment>
        <translation type="unfinished">Une partie du chemin</translation>
    </message>
    <message>
        <source>Straighten the knee only about two thirds of the way, and stop after five at most.</source>
        <comment>item.SU3.variants.bent-knee.change</comment>
        <translation type="unfinished">Ne tendez le genou qu’aux deux tiers environ, et arrêtez après cinq au plus.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent. Lift one thigh until it points towards the ceiling.</source>
        <comment>item.SU3.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Allongez-vous sur le dos, genoux pliés. Levez une cuisse jusqu’à ce qu’elle pointe vers le plafond.</translation>
    </message>
    <message>
        <source>Hold that thigh with both hands behind it.</source>
        <comment>item.SU3.variants.bent-knee.steps.grip.text</comment>
        <translation type="unfinished">Tenez cette cuisse, les deux mains derrière.</translation>
    </message>
    <message>
        <source>Slowly open the knee, only part of the way.</source>
        <comment>item.SU3.variants.bent-knee.steps.straighten.text</comment>
        <translation type="unfinished">Ouvrez lentement le genou, juste une partie du chemin.</translation>
    </message>
    <message>
        <source>Pause at a light pull and breathe.</source>
        <comment>item.SU3.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Marquez une pause à une faible tension et respirez.</translation>
    </message>
    <message>
        <source>Bend the knee and rest a moment. Then open it again.</source>
        <comment>item.SU3.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Pliez le genou et reposez-vous un moment. Puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Toes up</source>
        <comment>item.SU3.variants.toes-up.name</comment>
        <translation type="unfinished">Orteils relevés</translation>
    </message>
    <message>
        <source>Draw the toes gently up while the knee is open. Let them go if the calf takes over.</source>
        <comment>item.SU3.variants.toes-up.change</comment>
        <translation type="unfinished">Relevez doucement les orteils pendant que le genou est ouvert. Laissez-les aller si le mollet prend le dessus.</translation>
    </message>
    <message>
        <source>Buttock and low back</source>
        <comment>item.SU4.label</comment>
        <translation type="unfinished">Fesse et bas du dos</translation>
    </message>
    <message>
        <source>Single knee to chest</source>
        <comment>item.SU4.name</comment>
        <translation type="unfinished">Un genou vers la poitrine</translation>
    </message>
    <message>
        <source>Knee-to-chest stretch</source>
        <comment>item.SU4.other_names.0</comment>
        <translation type="unfinished">Étirement genou-poitrine</translation>
    </message>
    <message>
        <source>Lie on your back and draw one knee in with both hands.</source>
        <comment>item.SU4.summary</comment>
        <translation type="unfinished">Allongez-vous sur le dos et ramenez un genou vers vous des deux mains.</translation>
    </message>
    <message>
        <source>Head down, shoulders soft, knee drawn in.</source>
        <comment>item.SU4.cue</comment>
        <translation type="unfinished">Tête posée, épaules souples, genou ramené.</translation>
    </message>
    <message>
        <source>A mild, comfortable pull in the buttock, perhaps in the low back as well. It is not a hamstring stretch.</source>
        <comment>item.SU4.feel</comment>
        <translation type="unfinished">Une tension légère et confortable dans la fesse, peut-être aussi dans le bas du dos. Ce n’est pas un étirement des ischio-jambiers.</translation>
    </message>
    <message>
        <source>Breathe out as the knee comes in. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.SU4.breathing</comment>
        <translation type="unfinished">Expirez quand le genou vient vers vous. Puis respirez lentement et calmement, et ne retenez jamais votre souffle.</translation>
    </message>
    <message>
        <source>Not for you under hip-replacement precautions, unless a professional has agreed.</source>
        <comment>item.SU4.cautions.0</comment>
        <translation type="unfinished">Pas pour vous si vous suivez des précautions après une prothèse de hanche, sauf accord d’un professionnel de santé.</translation>
    </message>
    <message>
        <source>This bends the low back. With osteoporosis or a past spine fracture, leave it out unless a professional has agreed.</source>
        <comment>item.SU4.cautions.1</comment>
        <translation type="unfinished">Cet exercice plie le bas du dos. En cas d’ostéoporose ou de fracture passée de la colonne, laissez-le de côté sauf accord d’un professionnel de santé.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.SU4.cautions.2</comment>
        <translation type="unfinished">Gardez-le pour plus tard dans la journée si votre lever remonte à moins de deux heures.</translation>
    </message>
    <message>
        <source>In pregnancy, do not lie flat on your back for long. Advice on when this starts differs, from the end of the first trimester to about week 20, so ask your midwife or doctor.</source>
        <comment>item.SU4.cautions.3</comment>
        <translation type="unfinished">Pendant la grossesse, ne restez pas longtemps à plat sur le dos. Les conseils sur le moment où cela commence diffèrent, de la fin du premier trimestre à environ la semaine 20 : demandez à votre sage-femme ou à votre médecin.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.SU4.cautions.4</comment>
        <translation type="unfinished">Arrêtez tout de suite si vous sentez une douleur vive, une douleur qui descend dans la jambe, un engourdissement ou des fourmillements. Une douleur sous le genou veut aussi dire arrêter.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.SU4.cautions.5</comment>
        <translation type="unfinished">Demandez à un professionnel de santé avant de commencer si vous avez une maladie du dos, un mal de dos nouveau ou qui ne se calme pas, une blessure possible, des épisodes d’étourdissement, une prothèse de hanche, une opération récente ou une déchirure récente des ischio-jambiers.</translation>
    </message>
    <message>
        <source>One source holds 30 to 60 seconds three times a side; Mayo Clinic gives 5 seconds, two or three times, twice a day. Here it starts at 15 seconds and grows with the phase of the plan; 60 seconds is a ceiling for the maintain phase.</source>
        <comment>item.SU4.resolved.0</comment>
        <translation type="unfinished">Une source tient 30 à 60 secondes trois fois par côté ; la Mayo Clinic donne 5 secondes, deux ou trois fois, deux fois par jour. Ici, cela commence à 15 secondes et grandit avec la phase du plan ; 60 secondes est un plafond pour la phase d’entretien.</translation>
    </message>
    <message>
        <source>It reaches the buttock and low back, so its time is not counted as hamstring time.</source>
        <comment>item.SU4.resolved.1</comment>
        <translation type="unfinished">Il atteint la fesse et le bas du dos, son temps n’est donc pas compté comme temps pour les ischio-jambiers.</translation>
    </message>
    <message>
        <source>Lie on your back with your knees bent and your feet on the floor.</source>
        <comment>item.SU4.steps.set-up.text</comment>
        <translation type="unfinished">Allongez-vous sur le dos, genoux pliés et pieds au sol.</translation>
    </message>
    <message>
        <source>Take one knee with both hands and draw it in slowly.</source>
        <comment>item.SU4.steps.draw-in.text</comment>
        <translation type="unfinished">Prenez un genou des deux mains et ramenez-le lentement vers vous.</translation>
    </message>
    <message>
        <source>Stop at a mild pull in the buttock.</source>
        <comment>item.SU4.steps.settle.text</comment>
        <translation type="unfinished">Arrêtez-vous à une légère tension dans la fesse.</translation>
    </message>
    <message>
        <source>Stay there. Let your shoulders and head rest, and breathe.</source>
        <comment>item.SU4.steps.hold.text</comment>
        <translation type="unfinished">Restez là. Laissez reposer les épaules et la tête, et respirez.</translation>
    </message>
    <message>
        <source>Let the knee go and set the foot down. Then change legs.</source>
        <comment>item.SU4.steps.return.text</comment>
        <translation type="unfinished">Lâchez le genou et reposez le pied. Puis changez de jambe.</translation>
    </message>
    <message>
        <source>Yanking the knee in.</source>
        <comment>item.SU4.mistakes.0.text</comment>
        <translation type="unfinished">Tirer le genou d’un coup sec.</translation>
    </message>
    <message>
        <source>Draw it in slowly on a long breath out.</source>
        <comment>item.SU4.mistakes.0.fix</comment>
        <translation type="unfinished">Ramenez-le lentement sur une longue expiration.</translation>
    </message>
    <message>
        <source>The head lifts off the floor.</source>
        <comment>item.SU4.mistakes.1.text</comment>
        <translation type="unfinished">La tête décolle du sol.</translation>
    </message>
    <message>
        <source>Rest the head, on a thin cushion if you like, and draw in less.</source>
        <comment>item.SU4.mistakes.1.fix</comment>
        <translation type="unfinished">Reposez la tête, sur un coussin fin si vous voulez, et ramenez moins le genou.</translation>
    </message>
    <message>
        <source>Hold behind the thigh instead of the knee.</source>
        <comment>item.SU4.easier.text</comment>
        <translation type="unfinished">Tenez derrière la cuisse au lieu du genou.</translation>
    </message>
    <message>
        <source>Lay the other leg flat.</source>
        <comment>item.SU4.harder.text</comment>
        <translation type="unfinished">Posez l’autre jambe à plat.</translation>
    </message>
    <message>
        <source>Hands behind the thigh</source>
        <comment>item.SU4.variants.behind-thigh.name</comment>
        <translation type="unfinished">Mains derrière la cuisse</translation>
    </message>
    <message>
        <source>Both hands hold behind the thigh, so that the knee is not pressed, and the leg comes in less far.</source>
        <comment>item.SU4.variants.behind-thigh.change</comment>
        <translation type="unfinished">Les deux mains tiennent derrière la cuisse, pour que rien n’appuie sur le genou, et la jambe vient moins loin.</translation>
    </message>
    <message>
        <source>Lie on your back with your knees bent and your feet on the floor.</source>
        <comment>item.SU4.variants.behind-thigh.steps.set-up.text</comment>
        <translation type="unfinished">Allongez-vous sur le dos, genoux pliés et pieds au sol.</translation>
    </message>
    <message>
        <source>Hold one leg behind the thigh with both hands and draw it in slowly.</source>
        <comment>item.SU4.variants.behind-thigh.steps.draw-in.text</comment>
        <translation type="unfinished">Tenez une jambe derrière la cuisse des deux mains et ramenez-la lentement vers vous.</translation>
    </message>
    <message>
        <source>Stop at a mild pull in the buttock. Leave the knee itself free.</source>
        <comment>item.SU4.variants.behind-thigh.steps.settle.text</comment>
        <translation type="unfinished">Arrêtez-vous à une légère tension dans la fesse. Laissez le genou libre.</translation>
    </message>
    <message>
        <source>Stay there. Let your shoulders and head rest, and breathe.</source>
        <comment>item.SU4.variants.behind-thigh.steps.hold.text</comment>
        <translation type="unfinished">Restez là. Laissez reposer les épaules et la tête, et respirez.</translation>
    </message>
    <message>
        <source>Let the leg go and set the foot down. Then change legs.</source>
        <comment>item.SU4.variants.behind-thigh.steps.return.text</comment>
        <translation type="unfinished">Lâchez la jambe et reposez le pied. Puis changez de jambe.</translation>
    </message>
    <message>
        <source>Other leg flat</source>
        <comment>item.SU4.variants.leg-flat.name</comment>
        <translation type="unfinished">Autre jambe à plat</translation>
    </message>
    <message>
        <source>The other leg lies flat and long on the mat while you draw the knee in.</source>
        <comment>item.SU4.variants.leg-flat.change</comment>
        <translation type="unfinished">L’autre jambe repose à plat et longue sur le tapis pendant que vous ramenez le genou.</translation>
    </message>
    <message>
        <source>Lie on your back with one knee bent and the other leg flat and long.</source>
        <comment>item.SU4.variants.leg-flat.steps.set-up.text</comment>
        <translation type="unfinished">Allongez-vous sur le dos, un genou plié et l’autre jambe à plat, allongée.</translation>
    </message>
    <message>
        <source>Take the bent knee with both hands and draw it in slowly.</source>
        <comment>item.SU4.variants.leg-flat.steps.draw-in.text</comment>
        <translation type="unfinished">Prenez le genou plié des deux mains et ramenez-le lentement vers vous.</translation>
    </message>
    <message>
        <source>Stop at a mild pull in the buttock. The other leg stays down.</source>
        <comment>item.SU4.variants.leg-flat.steps.settle.text</comment>
        <translation type="unfinished">Arrêtez-vous à une légère tension dans la fesse. L’autre jambe reste au sol.</translation>
    </message>
    <message>
        <source>Stay there. Let your shoulders and head rest, and breathe.</source>
        <comment>item.SU4.variants.leg-flat.steps.hold.text</comment>
        <translation type="unfinished">Restez là. Laissez reposer les épaules et la tête, et respirez.</translation>
    </message>
    <message>
        <source>Let the knee go and set the foot down. Then change legs.</source>
        <comment>item.SU4.variants.leg-flat.steps.return.text</comment>
        <translation type="unfinished">Lâchez le genou et reposez le pied. Puis changez de jambe.</translation>
    </message>
    <message>
        <source>Active hamstring stretch</source>
        <comment>item.SU5.label</comment>
        <translation type="unfinished">Étirement actif des ischio-jambiers</translation>
    </message>
    <message>
        <source>Straight-leg raise, as a stretch</source>
        <comment>item.SU5.name</comment>
        <translation type="unfinished">Lever de jambe tendue, en étirement</translation>
    </message>
    <message>
        <source>Basic raise</source>
        <comment>item.SU5.other_names.0</comment>
        <translation type="unfinished">Lever simple</translation>
    </message>
    <message>
        <source>Single straight-leg raise</source>
        <comment>item.SU5.other_names.1</comment>
        <translation type="unfinished">Lever d’une jambe tendue</translation>
    </message>
    <message>
        <source>Lie on your back and lift one straight leg towards the ceiling, pause, and lower it.</source>
        <comment>item.SU5.summary</comment>
        <translation type="unfinished">Sur le dos, levez une jambe tendue vers le plafond, marquez une pause, et baissez-la.</translation>
    </message>
    <message>
        <source>Back still, leg up on the breath out.</source>
        <comment>item.SU5.cue</comment>
        <translation type="unfinished">Dos immobile, jambe en haut sur l’expiration.</translation>
    </message>
    <message>
        <source>A mild, comfortable pull in the back of the lifted thigh at the top, and light work in its front.</source>
        <comment>item.SU5.feel</comment>
        <translation type="unfinished">Une tension légère et confortable à l’arrière de la cuisse levée, en haut, et un faible travail à l’avant.</translation>
    </message>
    <message>
        <source>Breathe out as you lift, breathe quietly at the top, breathe in as you lower. Never hold your breath.</source>
        <comment>item.SU5.breathing</comment>
        <translation type="unfinished">Expirez en levant, respirez calmement en haut, inspirez en baissant. Ne retenez jamais votre souffle.</translation>
    </message>
    <message>
        <source>In pregnancy, do not lie flat on your back for long. Advice on when this starts differs, from the end of the first trimester to about week 20, so ask your midwife or doctor.</source>
        <comment>item.SU5.cautions.0</comment>
        <translation type="unfinished">Pendant la grossesse, ne restez pas longtemps à plat sur le dos. Les conseils sur le moment où cela commence diffèrent, de la fin du premier trimestre à environ la semaine 20 : demandez à votre sage-femme ou à votre médecin.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.SU5.cautions.1</comment>
        <translation type="unfinished">Si la tension se loge dans le mollet, relâchez la cheville. Si elle reste sous le genou, arrêtez.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.SU5.cautions.2</comment>
        <translation type="unfinished">Arrêtez tout de suite si vous sentez une douleur vive, une douleur qui descend dans la jambe, un engourdissement ou des fourmillements. Une douleur sous le genou veut aussi dire arrêter.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.SU5.cautions.3</comment>
        <translation type="unfinished">Demandez à un professionnel de santé avant de commencer si vous avez une maladie du dos, un mal de dos nouveau ou qui ne se calme pas, une blessure possible, des épisodes d’étourdissement, une prothèse de hanche, une opération récente ou une déchirure récente des ischio-jambiers.</translation>
    </message>
    <message>
        <source>The source lists a basic, an assisted and a slow raise without a dose. Assisted, with a strap, is the supine strap stretch and is kept there. Basic and slow are here, five to eight times a leg.</source>
        <comment>item.SU5.resolved.0</comment>
        <translation type="unfinished">La source cite un lever simple, un lever assisté et un lever lent sans dose. L’assisté, avec sangle, est l’étirement couché avec sangle et est gardé là-bas. Le simple et le lent sont ici, cinq à huit fois par jambe.</translation>
    </message>
    <message>
        <source>The source does not say where the other leg lies. Here that knee is bent for comfort, and the flat leg is a harder way.</source>
        <comment>item.SU5.resolved.1</comment>
        <translation type="unfinished">La source ne dit pas où se trouve l’autre jambe. Ici, ce genou est plié par confort, et la jambe à plat est une façon plus difficile.</translation>
    </message>
    <message>
        <source>A strength exercise shares the name but stops at the height of the other knee; it stands apart under control work.</source>
        <comment>item.SU5.resolved.2</comment>
        <translation type="unfinished">Un exercice de renforcement porte le même nom mais s’arrête à la hauteur de l’autre genou ; il est classé à part, dans le contrôle.</translation>
    </message>
    <message>
        <source>It is counted in repetitions, so its pauses are not added to hamstring time.</source>
        <comment>item.SU5.resolved.3</comment>
        <translation type="unfinished">Il est compté en répétitions, ses pauses ne s’ajoutent donc pas au temps des ischio-jambiers.</translation>
    </message>
    <message>
        <source>Lift slowly, pause for 2 to 5 seconds at the top, lower under control.</source>
        <comment>item.SU5.dose.tempo</comment>
        <translation type="unfinished">Levez lentement, marquez une pause de 2 à 5 secondes en haut, baissez avec contrôle.</translation>
    </message>
    <message>
        <source>Lie on your back, one knee bent, that foot on the floor. Brace your belly lightly.</source>
        <comment>item.SU5.steps.set-up.text</comment>
        <translation type="unfinished">Allongez-vous sur le dos, un genou plié, ce pied au sol. Gainez légèrement le ventre.</translation>
    </message>
    <message>
        <source>Straighten the other knee and draw the toes up.</source>
        <comment>item.SU5.steps.straighten.text</comment>
        <translation type="unfinished">Tendez l’autre genou et relevez les orteils.</translation>
    </message>
    <message>
        <source>Lift that leg towards the ceiling until you feel a mild pull behind the thigh.</source>
        <comment>item.SU5.steps.raise.text</comment>
        <translation type="unfinished">Levez cette jambe vers le plafond jusqu’à sentir une légère tension derrière la cuisse.</translation>
    </message>
    <message>
        <source>Pause for two to five seconds and breathe.</source>
        <comment>item.SU5.steps.hold.text</comment>
        <translation type="unfinished">Marquez une pause de deux à cinq secondes et respirez.</translation>
    </message>
    <message>
        <source>Lower the leg under control.</source>
        <comment>item.SU5.steps.return.text</comment>
        <translation type="unfinished">Baissez la jambe avec contrôle.</translation>
    </message>
    <message>
        <source>The back arches off the floor.</source>
        <comment>item.SU5.mistakes.0.text</comment>
        <translation type="unfinished">Le dos se cambre et décolle du sol.</translation>
    </message>
    <message>
        <source>Brace the belly lightly and lift less high.</source>
        <comment>item.SU5.mistakes.0.fix</comment>
        <translation type="unfinished">Gainez légèrement le ventre et levez moins haut.</translation>
    </message>
    <message>
        <source>The leg is swung up.</source>
        <comment>item.SU5.mistakes.1.text</comment>
        <translation type="unfinished">La jambe est lancée vers le haut.</translation>
    </message>
    <message>
        <source>Lift it slowly enough to stop at any moment.</source>
        <comment>item.SU5.mistakes.1.fix</comment>
        <translation type="unfinished">Levez-la assez lentement pour pouvoir arrêter à tout moment.</translation>
    </message>
    <message>
        <source>The working knee bends.</source>
        <comment>item.SU5.mistakes.2.text</comment>
        <translation type="unfinished">Le genou qui travaille plie.</translation>
    </message>
    <message>
        <source>Lift only as high as the knee stays straight and soft.</source>
        <comment>item.SU5.mistakes.2.fix</comment>
        <translation type="unfinished">Ne levez que tant que le genou reste tendu et souple.</translation>
    </message>
    <message>
        <source>Lift less high, or let a strap help as in the supine strap stretch.</source>
        <comment>item.SU5.easier.text</comment>
        <translation type="unfinished">Levez moins haut, ou aidez-vous d’une sangle comme dans l’étirement couché avec sangle.</translation>
    </message>
    <message>
        <source>Do it slowly without a pause, and later with the other leg flat.</source>
        <comment>item.SU5.harder.text</comment>
        <translation type="unfinished">Faites-le lentement sans pause, et plus tard avec l’autre jambe à plat.</translation>
    </message>
    <message>
        <source>Lower lift</source>
        <comment>item.SU5.variants.lower-lift.name</comment>
        <translation type="unfinished">Lever plus bas</translation>
    </message>
    <message>
        <source>Lift the leg only two thirds as high.</source>
        <comment>item.SU5.variants.lower-lift.change</comment>
        <translation type="unfinished">Ne levez la jambe qu’aux deux tiers.</translation>
    </message>
    <message>
        <source>Knee a little bent</source>
        <comment>item.SU5.variants.bent-knee.name</comment>
        <translation type="unfinished">Genou un peu plié</translation>
    </message>
    <message>
        <source>Keep the lifted knee bent by about 20 degrees, the ankle loose, and lift only two thirds as high.</source>
        <comment>item.SU5.variants.bent-knee.change</comment>
        <translation type="unfinished">Gardez le genou levé plié d’environ 20 degrés, la cheville relâchée, et ne levez qu’aux deux tiers.</translation>
    </message>
    <message>
        <source>Lie on your back, one knee bent, that foot on the floor. Brace your belly lightly.</source>
        <comment>item.SU5.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Allongez-vous sur le dos, un genou plié, ce pied au sol. Gainez légèrement le ventre.</translation>
    </message>
    <message>
        <source>Stretch the other leg out, its knee a little bent and the ankle loose.</source>
        <comment>item.SU5.variants.bent-knee.steps.straighten.text</comment>
        <translation type="unfinished">Allongez l’autre jambe, le genou un peu plié et la cheville relâchée.</translation>
    </message>
    <message>
        <source>Lift that leg a short way, until you feel a light pull behind the thigh.</source>
        <comment>item.SU5.variants.bent-knee.steps.raise.text</comment>
        <translation type="unfinished">Levez un peu cette jambe, jusqu’à sentir une faible tension derrière la cuisse.</translation>
    </message>
    <message>
        <source>Pause for two to five seconds and breathe.</source>
        <comment>item.SU5.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Marquez une pause de deux à cinq secondes et respirez.</translation>
    </message>
    <message>
        <source>Lower the leg under control.</source>
        <comment>item.SU5.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Baissez la jambe avec contrôle.</translation>
    </message>
    <message>
        <source>Slow raise</source>
        <comment>item.SU5.variants.slow.name</comment>
        <translation type="unfinished">Lever lent</translation>
    </message>
    <message>
        <source>Take three seconds up and three seconds down, without a pause, five to eight times.</source>
        <comment>item.SU5.variants.slow.change</comment>
        <translation type="unfinished">Prenez trois secondes pour monter et trois secondes pour descendre, sans pause, cinq à huit fois.</translation>
    </message>
    <message>
        <source>Lie on your back, one knee bent, that foot on the floor. Brace your belly lightly.</source>
        <comment>item.SU5.variants.slow.steps.set-up.text</comment>
        <translation type="unfinished">Allongez-vous sur le dos, un genou plié, ce pied au sol. Gainez légèrement le ventre.</translation>
    </message>
    <message>
        <source>Straighten the other knee and draw the toes up.</source>
        <comment>item.SU5.variants.slow.steps.straighten.text</comment>
        <translation type="unfinished">Tendez l’autre genou et relevez les orteils.</translation>
    </message>
    <message>
        <source>Lift that leg for three slow seconds, up to a mild pull.</source>
        <comment>item.SU5.variants.slow.steps.raise.text</comment>
        <translation type="unfinished">Levez cette jambe pendant trois secondes lentes, jusqu’à une légère tension.</translation>
    </message>
    <message>
        <source>Without stopping, lower it for three slow seconds.</source>
        <comment>item.SU5.variants.slow.steps.return.text</comment>
        <translation type="unfinished">Sans vous arrêter, baissez-la pendant trois secondes lentes.</translation>
    </message>
    <message>
        <source>Other leg flat</source>
        <comment>item.SU5.variants.leg-flat.name</comment>
        <translation type="unfinished">Autre jambe à plat</translation>
    </message>
    <message>
        <source>The other leg lies flat and long on the mat. Go back to a bent knee if your back arches.</source>
        <comment>item.SU5.variants.leg-flat.change</comment>
        <translation type="unfinished">L’autre jambe repose à plat et longue sur le tapis. Revenez au genou plié si votre dos se cambre.</translation>
    </message>
    <message>
        <source>Lie on your back with both legs flat and long. Brace your belly lightly.</source>
        <comment>item.SU5.variants.leg-flat.steps.set-up.text</comment>
        <translation type="unfinished">Allongez-vous sur le dos, les deux jambes à plat, allongées. Gainez légèrement le ventre.</translation>
    </message>
    <message>
        <source>Keep the knee of the working leg straight and draw the toes up.</source>
        <comment>item.SU5.variants.leg-flat.steps.straighten.text</comment>
        <translation type="unfinished">Gardez tendu le genou de la jambe qui travaille et relevez les orteils.</translation>
    </message>
    <message>
        <source>Lift that leg towards the ceiling until you feel a mild pull behind the thigh.</source>
        <comment>item.SU5.variants.leg-flat.steps.raise.text</comment>
        <translation type="unfinished">Levez cette jambe vers le plafond jusqu’à sentir une légère tension derrière la cuisse.</translation>
    </message>
    <message>
        <source>Pause for two to five seconds and breathe.</source>
        <comment>item.SU5.variants.leg-flat.steps.hold.text</comment>
        <translation type="unfinished">Marquez une pause de deux à cinq secondes et respirez.</translation>
    </message>
    <message>
        <source>Lower the leg under control.</source>
        <comment>item.SU5.variants.leg-flat.steps.return.text</comment>
        <translation type="unfinished">Baissez la jambe avec contrôle.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.SU6.label</comment>
        <translation type="unfinished">Étirement des ischio-jambiers</translation>
    </message>
    <message>
        <source>Partner-assisted supine stretch</source>
        <comment>item.SU6.name</comment>
        <translation type="unfinished">Étirement couché avec partenaire</translation>
    </message>
    <message>
        <source>Assisted leg raise with a partner</source>
        <comment>item.SU6.other_names.0</comment>
        <translation type="unfinished">Lever de jambe assisté avec partenaire</translation>
    </message>
    <message>
        <source>Lie relaxed while a partner slowly raises one leg, and you say when to stop.</source>
        <comment>item.SU6.summary</comment>
        <translation type="unfinished">Vous êtes sur le dos, corps détendu ; votre partenaire lève lentement une jambe, et c’est vous qui dites quand arrêter.</translation>
    </message>
    <message>
        <source>You say stop. Nobody pushes.</source>
        <comment>item.SU6.cue</comment>
        <translation type="unfinished">C’est vous qui dites stop. Personne ne pousse.</translation>
    </message>
    <message>
        <source>A mild, comfortable pull in the middle of the back of the raised thigh, with the leg quite heavy.</source>
        <comment>item.SU6.feel</comment>
        <translation type="unfinished">Une tension légère et confortable au milieu de l’arrière de la cuisse levée, la jambe tout à fait lourde.</translation>
    </message>
    <message>
        <source>Breathe out as your partner lifts. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.SU6.breathing</comment>
        <translation type="unfinished">Expirez quand votre partenaire lève la jambe. Puis respirez lentement et calmement, et ne retenez jamais votre souffle.</translation>
    </message>
    <message>
        <source>Agree on a stop word first. Your partner lowers the leg as soon as you say it.</source>
        <comment>item.SU6.cautions.0</comment>
        <translation type="unfinished">Convenez d’abord d’un mot d’arrêt. Votre partenaire baisse la jambe dès que vous le dites.</translation>
    </message>
    <message>
        <source>Only after three sessions that began with pain of 2 or less, and never when your pain is 3 or more.</source>
        <comment>item.SU6.cautions.1</comment>
        <translation type="unfinished">Seulement après trois séances commencées avec une douleur de 2 ou moins, et jamais quand votre douleur est de 3 ou plus.</translation>
    </message>
    <message>
        <source>In pregnancy, do not lie flat on your back for long. Advice on when this starts differs, from the end of the first trimester to about week 20, so ask your midwife or doctor.</source>
        <comment>item.SU6.cautions.2</comment>
        <translation type="unfinished">Pendant la grossesse, ne restez pas longtemps à plat sur le dos. Les conseils sur le moment où cela commence diffèrent, de la fin du premier trimestre à environ la semaine 20 : demandez à votre sage-femme ou à votre médecin.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.SU6.cautions.3</comment>
        <translation type="unfinished">Arrêtez tout de suite si vous sentez une douleur vive, une douleur qui descend dans la jambe, un engourdissement ou des fourmillements. Une douleur sous le genou veut aussi dire arrêter.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.SU6.cautions.4</comment>
        <translation type="unfinished">Demandez à un professionnel de santé avant de commencer si vous avez une maladie du dos, un mal de dos nouveau ou qui ne se calme pas, une blessure possible, des épisodes d’étourdissement, une prothèse de hanche, une opération récente ou une déchirure récente des ischio-jambiers.</translation>
    </message>
    <message>
        <source>The source gives no dose and suggests that a partner can take you deeper. Here the phase of the plan sets the time, and the partner only carries the leg and never pushes.</source>
        <comment>item.SU6.resolved.0</comment>
        <translation type="unfinished">La source ne donne pas de dose et laisse entendre que votre partenaire peut vous emmener plus loin. Ici, la phase du plan fixe la durée, et votre partenaire ne fait que porter la jambe et ne pousse jamais.</translation>
    </message>
    <message>
        <source>Lie on your back and relax. Your partner holds one leg at the heel and just above the knee.</source>
        <comment>item.SU6.steps.set-up.text</comment>
        <translation type="unfinished">Allongez-vous sur le dos et détendez-vous. Votre partenaire tient une jambe au talon et juste au-dessus du genou.</translation>
    </message>
    <message>
        <source>Your partner lifts the leg slowly, knee straight but soft.</source>
        <comment>item.SU6.steps.raise.text</comment>
        <translation type="unfinished">Votre partenaire lève lentement la jambe, genou tendu mais souple.</translation>
    </message>
    <message>
        <source>Say stop as soon as you feel a mild pull.</source>
        <comment>item.SU6.steps.say-stop.text</comment>
        <translation type="unfinished">Dites stop dès que vous sentez une légère tension.</translation>
    </message>
    <message>
        <source>Your partner keeps the leg still, without pushing. Breathe.</source>
        <comment>item.SU6.steps.hold.text</comment>
        <translation type="unfinished">Votre partenaire garde la jambe immobile, sans pousser. Respirez.</translation>
    </message>
    <message>
        <source>Your partner lowers the leg slowly. Then change legs.</source>
        <comment>item.SU6.steps.return.text</comment>
        <translation type="unfinished">Votre partenaire baisse lentement la jambe. Puis changez de jambe.</translation>
    </message>
    <message>
        <source>The partner pushes or bounces.</source>
        <comment>item.SU6.mistakes.0.text</comment>
        <translation type="unfinished">Votre partenaire pousse ou donne des à-coups.</translation>
    </message>
    <message>
        <source>The partner only carries the weight of the leg and keeps still.</source>
        <comment>item.SU6.mistakes.0.fix</comment>
        <translation type="unfinished">Votre partenaire ne fait que porter le poids de la jambe et ne bouge pas.</translation>
    </message>
    <message>
        <source>No stop word was agreed.</source>
        <comment>item.SU6.mistakes.1.text</comment>
        <translation type="unfinished">Aucun mot d’arrêt n’a été convenu.</translation>
    </message>
    <message>
        <source>Choose one short word before you begin, and try it once.</source>
        <comment>item.SU6.mistakes.1.fix</comment>
        <translation type="unfinished">Choisissez un mot court avant de commencer, et essayez-le une fois.</translation>
    </message>
    <message>
        <source>Do it alone with a strap, where you feel each change yourself.</source>
        <comment>item.SU6.easier.text</comment>
        <translation type="unfinished">Faites-le sans partenaire avec une sangle, où vous sentez vous-même chaque changement.</translation>
    </message>
    <message>
        <source>There is no harder way. Ask for a slower lift, never for a stronger one.</source>
        <comment>item.SU6.harder.text</comment>
        <translation type="unfinished">Il n’y a pas de façon plus difficile. Demandez un lever plus lent, jamais plus fort.</translation>
    </message>
    <message>
        <source>Knee bent</source>
        <comment>item.SU6.variants.bent-knee.name</comment>
        <translation type="unfinished">Genou plié</translation>
    </message>
    <message>
        <source>Your partner keeps the raised knee a little bent and lifts only two thirds as far.</source>
        <comment>item.SU6.variants.bent-knee.change</comment>
        <translation type="unfinished">Votre partenaire garde le genou levé un peu plié et ne lève qu’aux deux tiers.</translation>
    </message>
    <message>
        <source>Lie on your back and relax. Your partner holds one leg at the heel and just above the knee.</source>
        <comment>item.SU6.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Allongez-vous sur le dos et détendez-vous. Votre partenaire tient une jambe au talon et juste au-dessus du genou.</translation>
    </message>
    <message>
        <source>Your partner lifts the leg slowly, with the knee a little bent.</source>
        <comment>item.SU6.variants.bent-knee.steps.raise.text</comment>
        <translation type="unfinished">Votre partenaire lève lentement la jambe, le genou un peu plié.</translation>
    </message>
    <message>
        <source>Say stop as soon as you feel a light pull.</source>
        <comment>item.SU6.variants.bent-knee.steps.say-stop.text</comment>
        <translation type="unfinished">Dites stop dès que vous sentez une faible tension.</translation>
    </message>
    <message>
        <source>Your partner keeps the leg still, without pushing. Breathe.</source>
        <comment>item.SU6.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Votre partenaire garde la jambe immobile, sans pousser. Respirez.</translation>
    </message>
    <message>
        <source>Your partner lowers the leg slowly. Then change legs.</source>
        <comment>item.SU6.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Votre partenaire baisse lentement la jambe. Puis changez de jambe.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <comment>item.WU1.label</comment>
        <translation type="unfinished">Échauffement</translation>
    </message>
    <message>
        <source>March on the spot</source>
        <comment>item.WU1.name</comment>
        <translation type="unfinished">Marche sur place</translation>
    </message>
    <message>
        <source>Marching in place</source>
        <comment>item.WU1.other_names.0</comment>
        <translation type="unfinished">Marcher sur place</translation>
    </message>
    <message>
        <source>Easy marching to get warm before anything is held. It needs no more room than you stand on.</source>
        <comment>item.WU1.summary</comment>
        <translation type="unfinished">Une marche tranquille pour s’échauffer avant de tenir quoi que ce soit. Il ne faut pas plus de place que celle où vous êtes debout.</translation>
    </message>
    <message>
        <source>Knees easy, arms swing along.</source>
        <comment>item.WU1.cue</comment>
        <translation type="unfinished">Genoux détendus, les bras suivent.</translation>
    </message>
    <message>
        <source>A little warmer and looser after a minute or two; never out of breath.</source>
        <comment>item.WU1.feel</comment>
        <translation type="unfinished">Un peu plus de chaleur et de souplesse après une minute ou deux ; jamais d’essoufflement.</translation>
    </message>
    <message>
        <source>Free and easy. You should be able to talk in whole sentences.</source>
        <comment>item.WU1.breathing</comment>
        <translation type="unfinished">Libre et tranquille. Vous devez pouvoir parler en phrases entières.</translation>
    </message>
    <message>
        <source>Keep a hand on a chair or a wall if your balance is unsure.</source>
        <comment>item.WU1.cautions.0</comment>
        <translation type="unfinished">Gardez une main sur une chaise ou un mur si votre équilibre n’est pas sûr.</translation>
    </message>
    <message>
        <source>The source gives 5 to 10 minutes for the whole warm-up and no time for each part. The app gives this part 2 minutes; a break at the desk uses about one.</source>
        <comment>item.WU1.resolved.0</comment>
        <translation type="unfinished">La source donne 5 à 10 minutes pour tout l’échauffement et aucune durée pour chaque partie. L’application donne 2 minutes à cette partie ; une pause au bureau en utilise environ une.</translation>
    </message>
    <message>
        <source>Walk at an easy pace instead, on the spot or about the room.</source>
        <comment>item.WU1.easier.text</comment>
        <translation type="unfinished">Marchez plutôt à une allure tranquille, sur place ou dans la pièce.</translation>
    </message>
    <message>
        <source>Jog lightly, if jogging suits you and the floor below.</source>
        <comment>item.WU1.harder.text</comment>
        <translation type="unfinished">Trottinez légèrement, si le jogging vous convient, à vous et à l’étage du dessous.</translation>
    </message>
    <message>
        <source>Stand tall with your feet under your hips and your shoulders loose.</source>
        <comment>item.WU1.steps.tall.text</comment>
        <translation type="unfinished">Debout, grandissez-vous, les pieds sous les hanches et les épaules relâchées.</translation>
    </message>
    <message>
        <source>Lift one knee as high as is comfortable, then the other, in a steady beat.</source>
        <comment>item.WU1.steps.lift.text</comment>
        <translation type="unfinished">Levez un genou aussi haut que c’est confortable, puis l’autre, à une cadence régulière.</translation>
    </message>
    <message>
        <source>Let the arms swing along and set each foot down softly.</source>
        <comment>item.WU1.steps.arms.text</comment>
        <translation type="unfinished">Laissez les bras suivre et reposez chaque pied en douceur.</translation>
    </message>
    <message>
        <source>Leaving the warm-up out.</source>
        <comment>item.WU1.mistakes.0.text</comment>
        <translation type="unfinished">Laisser l’échauffement de côté.</translation>
    </message>
    <message>
        <source>One minute of it before a desk break, five or more before a full session.</source>
        <comment>item.WU1.mistakes.0.fix</comment>
        <translation type="unfinished">Une minute avant une pause au bureau, cinq ou plus avant une séance entière.</translation>
    </message>
    <message>
        <source>Going so hard that you are out of breath.</source>
        <comment>item.WU1.mistakes.1.text</comment>
        <translation type="unfinished">Y aller si fort que vous êtes à bout de souffle.</translation>
    </message>
    <message>
        <source>Lower the knees and slow the beat until you can chat.</source>
        <comment>item.WU1.mistakes.1.fix</comment>
        <translation type="unfinished">Baissez les genoux et ralentissez la cadence jusqu’à pouvoir bavarder.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <comment>item.WU3.label</comment>
        <translation type="unfinished">Échauffement</translation>
    </message>
    <message>
        <source>Light jog</source>
        <comment>item.WU3.name</comment>
        <translation type="unfinished">Jogging léger</translation>
    </message>
    <message>
        <source>Jogging in place</source>
        <comment>item.WU3.other_names.0</comment>
        <translation type="unfinished">Jogging sur place</translation>
    </message>
    <message>
        <source>Light jogging</source>
        <comment>item.WU3.other_names.1</comment>
        <translation type="unfinished">Petit jogging</translation>
    </message>
    <message>
        <source>A minute of soft, quiet jogging on the spot. Entirely optional: marching does the same job.</source>
        <comment>item.WU3.summary</comment>
        <translation type="unfinished">Une minute de jogging doux et silencieux sur place. Tout à fait facultatif : la marche sur place rend le même service.</translation>
    </message>
    <message>
        <source>Soft landings, quiet feet.</source>
        <comment>item.WU3.cue</comment>
        <translation type="unfinished">Appuis doux, pieds silencieux.</translation>
    </message>
    <message>
        <source>Warm and springy, with no jolt in the back, hips or knees.</source>
        <comment>item.WU3.feel</comment>
        <translation type="unfinished">De la chaleur et du ressort, sans choc dans le dos, les hanches ou les genoux.</translation>
    </message>
    <message>
        <source>Free. If you cannot speak a sentence, slow down to a march.</source>
        <comment>item.WU3.breathing</comment>
        <translation type="unfinished">Libre. Si vous ne pouvez pas dire une phrase, ralentissez jusqu’à marcher sur place.</translation>
    </message>
    <message>
        <source>Leave it out when your pain before the session is 3 or more, when neighbours live below, or when jogging does not agree with you.</source>
        <comment>item.WU3.cautions.0</comment>
        <translation type="unfinished">Laissez-le de côté quand votre douleur avant la séance est de 3 ou plus, quand des voisins habitent en dessous, ou quand le jogging ne vous convient pas.</translation>
    </message>
    <message>
        <source>Go back to marching if any landing is felt in the back.</source>
        <comment>item.WU3.cautions.1</comment>
        <translation type="unfinished">Revenez à la marche sur place si un appui se sent dans le dos.</translation>
    </message>
    <message>
        <source>Part of the source's warm-up list but not of the app's standard warm-up, because noise, pain or comfort often speak against it.</source>
        <comment>item.WU3.resolved.0</comment>
        <translation type="unfinished">Fait partie de la liste d’échauffement de la source mais pas de l’échauffement standard de l’application, car le bruit, la douleur ou le confort parlent souvent contre.</translation>
    </message>
    <message>
        <source>March on the spot.</source>
        <comment>item.WU3.easier.text</comment>
        <translation type="unfinished">Marchez sur place.</translation>
    </message>
    <message>
        <source>Nothing harder is needed for a warm-up; jog a little longer if you enjoy it.</source>
        <comment>item.WU3.harder.text</comment>
        <translation type="unfinished">Il ne faut rien de plus difficile pour un échauffement ; trottinez un peu plus longtemps si cela vous plaît.</translation>
    </message>
    <message>
        <source>Begin with a march and let it turn into a light jog.</source>
        <comment>item.WU3.steps.start.text</comment>
        <translation type="unfinished">Commencez par marcher sur place et laissez cela devenir un jogging léger.</translation>
    </message>
    <message>
        <source>Land softly under your hips with bent knees and quiet feet.</source>
        <comment>item.WU3.steps.soft.text</comment>
        <translation type="unfinished">Posez les pieds en douceur sous les hanches, genoux pliés et pieds silencieux.</translation>
    </message>
    <message>
        <source>In the last seconds slow down to a march again.</source>
        <comment>item.WU3.steps.ease-off.text</comment>
        <translation type="unfinished">Dans les dernières secondes, ralentissez pour revenir à la marche.</translation>
    </message>
    <message>
        <source>Pounding the floor with stiff knees.</source>
        <comment>item.WU3.mistakes.0.text</comment>
        <translation type="unfinished">Marteler le sol avec des genoux raides.</translation>
    </message>
    <message>
        <source>Take smaller steps and listen: the quieter, the better.</source>
        <comment>item.WU3.mistakes.0.fix</comment>
        <translation type="unfinished">Faites des pas plus petits et écoutez : moins il y a de bruit, mieux c’est.</translation>
    </message>
    <message>
        <source>Turning the warm-up into a workout.</source>
        <comment>item.WU3.mistakes.1.text</comment>
        <translation type="unfinished">Faire de l’échauffement un entraînement.</translation>
    </message>
    <message>
        <source>Stay at a pace at which you could talk.</source>
        <comment>item.WU3.mistakes.1.fix</comment>
        <translation type="unfinished">Restez à une allure où vous pourriez parler.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <comment>item.WU4.label</comment>
        <translation type="unfinished">Échauffement</translation>
    </message>
    <message>
        <source>Arm circles</source>
        <comment>item.WU4.name</comment>
        <translation type="unfinished">Cercles des bras</translation>
    </message>
    <message>
        <source>Circles with both arms, from small to large, first one way and then the other.</source>
        <comment>item.WU4.summary</comment>
        <translation type="unfinished">Des cercles avec les deux bras, de petits à grands, d’abord dans un sens puis dans l’autre.</translation>
    </message>
    <message>
        <source>Small to large, then the other way.</source>
        <comment>item.WU4.cue</comment>
        <translation type="unfinished">De petit à grand, puis dans l’autre sens.</translation>
    </message>
    <message>
        <source>Shoulders and upper back getting warm; nothing pinches.</source>
        <comment>item.WU4.feel</comment>
        <translation type="unfinished">Les épaules et le haut du dos se réchauffent ; rien ne pince.</translation>
    </message>
    <message>
        <source>Free and even, in no fixed time with the arms.</source>
        <comment>item.WU4.breathing</comment>
        <translation type="unfinished">Libre et régulier, sans rythme fixé aux bras.</translation>
    </message>
    <message>
        <source>Keep the circles small and low, or leave them out, if a shoulder is sore. They can be done sitting.</source>
        <comment>item.WU4.cautions.0</comment>
        <translation type="unfinished">Gardez les cercles petits et bas, ou laissez-les de côté, si une épaule est douloureuse. Ils peuvent se faire en position assise.</translation>
    </message>
    <message>
        <source>The source names no time. The app gives 30 seconds to each direction.</source>
        <comment>item.WU4.resolved.0</comment>
        <translation type="unfinished">La source ne donne pas de durée. L’application donne 30 secondes à chaque sens.</translation>
    </message>
    <message>
        <source>Keep the circles small, with the elbows bent.</source>
        <comment>item.WU4.easier.text</comment>
        <translation type="unfinished">Gardez les cercles petits, coudes pliés.</translation>
    </message>
    <message>
        <source>Make the circles as wide as is comfortable; nothing more is needed.</source>
        <comment>item.WU4.harder.text</comment>
        <translation type="unfinished">Faites les cercles aussi larges que c’est confortable ; il n’en faut pas plus.</translation>
    </message>
    <message>
        <source>Stand or sit tall and let both arms hang.</source>
        <comment>item.WU4.steps.ready.text</comment>
        <translation type="unfinished">Debout ou sur une chaise, grandissez-vous et laissez pendre les deux bras.</translation>
    </message>
    <message>
        <source>Draw small circles with both arms, slowly.</source>
        <comment>item.WU4.steps.small.text</comment>
        <translation type="unfinished">Dessinez de petits cercles avec les deux bras, lentement.</translation>
    </message>
    <message>
        <source>Let the circles grow as far as they stay easy.</source>
        <comment>item.WU4.steps.large.text</comment>
        <translation type="unfinished">Laissez les cercles grandir tant qu’ils restent faciles.</translation>
    </message>
    <message>
        <source>Change direction at the signal and start small again.</source>
        <comment>item.WU4.steps.other-way.text</comment>
        <translation type="unfinished">Changez de sens au signal et recommencez petit.</translation>
    </message>
    <message>
        <source>Swinging fast with the shoulders pulled up.</source>
        <comment>item.WU4.mistakes.0.text</comment>
        <translation type="unfinished">Balancer vite, les épaules remontées.</translation>
    </message>
    <message>
        <source>Slow down and let the shoulders drop before each circle.</source>
        <comment>item.WU4.mistakes.0.fix</comment>
        <translation type="unfinished">Ralentissez et laissez descendre les épaules avant chaque cercle.</translation>
    </message>
    <message>
        <source>Arching the low back as the arms go up.</source>
        <comment>item.WU4.mistakes.1.text</comment>
        <translation type="unfinished">Cambrer le bas du dos quand les bras montent.</translation>
    </message>
    <message>
        <source>Stay tall with the ribs low, or make the circle smaller.</source>
        <comment>item.WU4.mistakes.1.fix</comment>
        <translation type="unfinished">Grandissez-vous, côtes basses, ou réduisez le cercle.</translation>
    </message>
    <message>
        <source>Small circles</source>
        <comment>item.WU4.variants.small.name</comment>
        <translation type="unfinished">Petits cercles</translation>
    </message>
    <message>
        <source>Hands on the shoulders or elbows bent, and only small circles.</source>
        <comment>item.WU4.variants.small.change</comment>
        <translation type="unfinished">Mains sur les épaules ou coudes pliés, et seulement de petits cercles.</translation>
    </message>
    <message>
        <source>Stand or sit tall. Rest your fingertips on your shoulders.</source>
        <comment>item.WU4.variants.small.steps.ready.text</comment>
        <translation type="unfinished">Debout ou sur une chaise, grandissez-vous. Posez le bout des doigts sur les épaules.</translation>
    </message>
    <message>
        <source>Draw small circles with both elbows, slowly.</source>
        <comment>item.WU4.variants.small.steps.small.text</comment>
        <translation type="unfinished">Dessinez de petits cercles avec les deux coudes, lentement.</translation>
    </message>
    <message>
        <source>Change direction at the signal and keep the circles small.</source>
        <comment>item.WU4.variants.small.steps.other-way.text</comment>
        <translation type="unfinished">Changez de sens au signal et gardez les cercles petits.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <comment>item.WU5.label</comment>
        <translation type="unfinished">Échauffement</translation>
    </message>
    <message>
        <source>Easy walk</source>
        <comment>item.WU5.name</comment>
        <translation type="unfinished">Marche tranquille</translation>
    </message>
    <message>
        <source>Walking in place</source>
        <comment>item.WU5.other_names.0</comment>
        <translation type="unfinished">Marcher en restant sur place</translation>
    </message>
    <message>
        <source>Walk about</source>
        <comment>item.WU5.other_names.1</comment>
        <translation type="unfinished">Se promener</translation>
    </message>
    <message>
        <source>Two minutes of walking, through the room or on the spot: the simplest way to get warm.</source>
        <comment>item.WU5.summary</comment>
        <translation type="unfinished">Deux minutes de marche, à travers la pièce ou sur place : la façon la plus simple de s’échauffer.</translation>
    </message>
    <message>
        <source>Easy pace, tall and loose.</source>
        <comment>item.WU5.cue</comment>
        <translation type="unfinished">Allure tranquille, grandissez-vous, corps relâché.</translation>
    </message>
    <message>
        <source>Legs and back loosening, a little warmth, no effort worth mentioning.</source>
        <comment>item.WU5.feel</comment>
        <translation type="unfinished">Les jambes et le dos se délient, un peu de chaleur, aucun effort à signaler.</translation>
    </message>
    <message>
        <source>Just as it comes.</source>
        <comment>item.WU5.breathing</comment>
        <translation type="unfinished">Comme il vient.</translation>
    </message>
    <message>
        <source>Look where you walk; the voice and the chimes tell you when the time is up.</source>
        <comment>item.WU5.cautions.0</comment>
        <translation type="unfinished">Regardez où vous marchez ; la voix et les signaux vous disent quand le temps est écoulé.</translation>
    </message>
    <message>
        <source>The source allows walking in place or about and names no time. The app gives it 2 minutes.</source>
        <comment>item.WU5.resolved.0</comment>
        <translation type="unfinished">La source permet de marcher sur place ou alentour et ne donne pas de durée. L’application lui donne 2 minutes.</translation>
    </message>
    <message>
        <source>Walk more slowly, or for one minute; there is nothing gentler to go to.</source>
        <comment>item.WU5.easier.text</comment>
        <translation type="unfinished">Marchez plus lentement, ou pendant une minute ; il n’y a rien de plus doux.</translation>
    </message>
    <message>
        <source>March on the spot with higher knees.</source>
        <comment>item.WU5.harder.text</comment>
        <translation type="unfinished">Marchez sur place en levant plus les genoux.</translation>
    </message>
    <message>
        <source>Stand tall, look ahead and let the shoulders drop.</source>
        <comment>item.WU5.steps.tall.text</comment>
        <translation type="unfinished">Debout, grandissez-vous, regardez devant vous et laissez descendre les épaules.</translation>
    </message>
    <message>
        <source>Walk at an easy pace, about the room or on the spot, arms loose.</source>
        <comment>item.WU5.steps.walk.text</comment>
        <translation type="unfinished">Marchez à une allure tranquille, dans la pièce ou sur place, bras relâchés.</translation>
    </message>
    <message>
        <source>Keep the pace even until the time is up, then stand still for a breath.</source>
        <comment>item.WU5.steps.settle.text</comment>
        <translation type="unfinished">Gardez une allure régulière jusqu’à la fin du temps, puis restez immobile le temps d’une respiration.</translation>
    </message>
    <message>
        <source>Walking bent over a phone.</source>
        <comment>item.WU5.mistakes.0.text</comment>
        <translation type="unfinished">Marcher le dos courbé sur un téléphone.</translation>
    </message>
    <message>
        <source>Put it away and let your eyes rest on something far off.</source>
        <comment>item.WU5.mistakes.0.fix</comment>
        <translation type="unfinished">Rangez-le et laissez vos yeux se poser sur quelque chose au loin.</translation>
    </message>
    <message>
        <source>Hurrying until you puff.</source>
        <comment>item.WU5.mistakes.1.text</comment>
        <translation type="unfinished">Se hâter jusqu’à souffler fort.</translation>
    </message>
    <message>
        <source>Drop to a pace at which talking is easy.</source>
        <comment>item.WU5.mistakes.1.fix</comment>
        <translation type="unfinished">Ralentissez jusqu’à une allure où parler est facile.</translation>
    </message>
    <message>
        <source>Desk break</source>
        <comment>routine.desk-break.name</comment>
        <translation type="unfinished">Pause au bureau</translation>
    </message>
    <message>
        <source>Under three minutes without leaving your desk: just under a minute of marching, then one short chair stretch for each leg and one short leg extension. It adds to the week's stretching seconds and makes the day an active one; it does not replace a session.</source>
        <comment>routine.desk-break.summary</comment>
        <translation type="unfinished">Moins de trois minutes sans quitter votre bureau : un peu moins d’une minute de marche sur place, puis un court étirement sur chaise pour chaque jambe et une courte extension de jambe. Elle s’ajoute aux secondes d’étirement de la semaine et rend la journée active ; elle ne remplace pas une séance.</translation>
    </message>
    <message>
        <source>Desk routine</source>
        <comment>routine.desk-routine.name</comment>
        <translation type="unfinished">Programme au bureau</translation>
    </message>
    <message>
        <source>A whole session on and beside one chair: two minutes of marching, the one-leg stretch and the two-leg fold at the length of your phase, then a short leg extension. The first two are the hamstring stretches that count toward the week. About 6 minutes in week 1, 8 in week 4 and 10 in week 6.</source>
        <comment>routine.desk-routine.summary</comment>
        <translation type="unfinished">Une séance entière sur une chaise et à côté : deux minutes de marche sur place, l’étirement sur une jambe et la flexion sur deux jambes à la durée de votre phase, puis une courte extension de jambe. Les deux premiers sont les étirements des ischio-jambiers qui comptent pour la semaine. Environ 6 minutes en semaine 1, 8 en semaine 4 et 10 en semaine 6.</translation>
    </message>
    <message>
        <source>Floor routine</source>
        <comment>routine.floor-routine.name</comment>
        <translation type="unfinished">Programme au sol</translation>
    </message>
    <message>
        <source>The full session on a mat: 5 minutes of warm-up, the strap stretch and the wall stretch at the length of your phase, then strength; a moderate standing march joins from phase 3. About 12 minutes in week 1, 16 in week 4 and 20 to 21 in week 6.</source>
        <comment>routine.floor-routine.summary</comment>
        <translation type="unfinished">La séance complète sur un tapis : 5 minutes d’échauffement, l’étirement avec sangle et l’étirement au mur à la durée de votre phase, puis du renforcement ; une marche sur place modérée s’y joint à partir de la phase 3. Environ 12 minutes en semaine 1, 16 en semaine 4 et 20 à 21 en semaine 6.</translation>
    </message>
    <message>
        <source>Flow</source>
        <comment>routine.flow.name</comment>
        <translation type="unfinished">Enchaînement</translation>
    </message>
    <message>
        <source>Walking stretches, leg swings and one held chair stretch without a pause for thought. From phase 2. With one held stretch instead of two it brings about half a session's hamstring seconds. About 4½ minutes in week 3, 6½ in week 6.</source>
        <comment>routine.flow.summary</comment>
        <translation type="unfinished">Étirements en marchant, balancements de jambe et un étirement tenu sur chaise, sans temps mort. À partir de la phase 2. Avec un étirement tenu au lieu de deux, il apporte environ la moitié des secondes d’une séance pour les ischio-jambiers. Environ 4½ minutes en semaine 3, 6½ en semaine 6.</translation>
    </message>
    <message>
        <source>Gentle set</source>
        <comment>routine.gentle.name</comment>
        <translation type="unfinished">Série douce</translation>
    </message>
    <message>
        <source>For days with pain of 5 or 6: two minutes of easy walking, then one knee to the chest, the strap stretch with bent knees and the one-leg chair stretch, each stretch 15 seconds, twice a side, whatever the phase. No strength. Not built to the plan's two full stretches a session: the day counts as done, but the plan does not move on. About 7 to 8 minutes.</source>
        <comment>routine.gentle.summary</comment>
        <translation type="unfinished">Pour les jours où la douleur est de 5 ou 6 : deux minutes de marche tranquille, puis un genou vers la poitrine, l’étirement avec sangle genoux pliés et l’étirement sur chaise, une jambe, chaque étirement 15 secondes, deux fois par côté, quelle que soit la phase. Pas de renforcement. Elle n’est pas bâtie sur les deux étirements entiers par séance du plan : le jour compte comme fait, mais le plan n’avance pas. Environ 7 à 8 minutes.</translation>
    </message>
    <message>
        <source>Early morning</source>
        <comment>routine.morning-safe.name</comment>
        <translation type="unfinished">Tôt le matin</translation>
    </message>
    <message>
        <source>For the first two hours after getting up: a warm-up on your feet, then everything lying down, without folds, hinges or knees to the chest. The wall and strap stretches are the two hamstring stretches. About 12 minutes in week 1, 17 in week 4 and 21 in week 6.</source>
        <comment>routine.morning-safe.summary</comment>
        <translation type="unfinished">Pour les deux premières heures après le lever : un échauffement debout, puis tout en position couchée, sans flexions avant, bascules ni genoux vers la poitrine. Les étirements au mur et avec sangle sont les deux étirements des ischio-jambiers. Environ 12 minutes en semaine 1, 17 en semaine 4 et 21 en semaine 6.</translation>
    </message>
    <message>
        <source>Standing routine, next step</source>
        <comment>routine.standing-build.name</comment>
        <translation type="unfinished">Programme debout, étape suivante</translation>
    </message>
    <message>
        <source>From phase 2 and for calm days: marching, walking and leg swings, the wall-corner stretch and the standing fold at the length of your phase, then a slow march and the hip hinge. Not in the first two hours after getting up. About 11 minutes in week 3, 12 in week 4 and 14 in week 6.</source>
        <comment>routine.standing-build.summary</comment>
        <translation type="unfinished">À partir de la phase 2 et pour les jours calmes : marche sur place, marche et balancements de jambe, l’étirement dans un coin de mur et la flexion avant debout à la durée de votre phase, puis une marche sur place lente et la bascule des hanches. Pas dans les deux premières heures après le lever. Environ 11 minutes en semaine 3, 12 en semaine 4 et 14 en semaine 6.</translation>
    </message>
    <message>
        <source>Standing routine</source>
        <comment>routine.standing-routine.name</comment>
        <translation type="unfinished">Programme debout</translation>
    </message>
    <message>
        <source>A session on your feet with a low step and a heavy chair: 5 minutes of warm-up, walking stretch, the step stretch and the supported stretch at the length of your phase, then a slow march; the hip hinge joins in phase 2. About 12 minutes in week 1, 16 in week 4 and 19 in week 6.</source>
        <comment>routine.standing-routine.summary</comment>
        <translation type="unfinished">Une séance debout avec une marche basse et une chaise lourde : 5 minutes d’échauffement, l’étirement en marchant, l’étirement sur une marche et l’étirement avec appui à la durée de votre phase, puis une marche sur place lente ; la bascule des hanches s’y joint en phase 2. Environ 12 minutes en semaine 1, 16 en semaine 4 et 19 en semaine 6.</translation>
    </message>
    <message>
        <source>Floor sit-and-reach</source>
        <comment>test.TE1.name</comment>
        <translation type="unfinished">Portée avant assise au sol</translation>
    </message>
    <message>
        <source>Seated on the floor with the soles against a box or step, you reach forward along a ruler. It reads the whole chain of hips, thighs and back, not the hamstrings alone.</source>
        <comment>test.TE1.summary</comment>
        <translation type="unfinished">En position assise au sol, les plantes de pied contre une boîte ou une marche, vous avancez les mains le long d’une règle. Le test lit toute la chaîne des hanches, des cuisses et du dos, pas les ischio-jambiers seuls.</translation>
    </message>
    <message>
        <source>Best of three reaches after two for practice, to the nearest centimetre. Level with the soles is 0, beyond them counts plus, short of them minus. A box with a scale of its own often puts the feet at 15, 23 or 26 cm, a tape version at 15 inches (38 cm): take that off first. A reach with bent knees or with pain of 3 or more is not scored. A sharp feeling ends the test and is never a score.</source>
        <comment>test.TE1.scoring</comment>
        <translation type="unfinished">La meilleure de trois portées après deux d’entraînement, au centimètre près. Au niveau des plantes, c’est 0, au-delà compte en plus, en deçà en moins. Une boîte graduée place souvent les pieds à 15, 23 ou 26 cm, une version au ruban à 15 pouces (38 cm) : retirez d’abord cela. Une portée avec les genoux pliés ou une douleur de 3 ou plus n’est pas comptée. Une sensation vive met fin au test et n’est jamais un score.</translation>
    </message>
    <message>
        <source>Stop at anything sharp, numb, tingling, or running down a leg; that is a stop sign, not a sign of tightness.</source>
        <comment>test.TE1.cautions.0</comment>
        <translation type="unfinished">Arrêtez si vous sentez quelque chose de vif, un engourdissement, des fourmillements ou quelque chose qui descend dans une jambe ; c’est un signe d’arrêt, pas un signe de raideur.</translation>
    </message>
    <message>
        <source>Leave this test out with fragile bones, or if bending forward is not for you.</source>
        <comment>test.TE1.cautions.1</comment>
        <translation type="unfinished">Laissez ce test de côté si vos os sont fragiles, ou si se pencher en avant n’est pas pour vous.</translation>
    </message>
    <message>
        <source>Warm up for 3 to 5 minutes first. Same time of day, same place, no shoes, never more than once a week.</source>
        <comment>test.TE1.cautions.2</comment>
        <translation type="unfinished">Échauffez-vous d’abord pendant 3 à 5 minutes. Même heure de la journée, même endroit, sans chaussures, jamais plus d’une fois par semaine.</translation>
    </message>
    <message>
        <source>Guidance differs between the best of two and the best of three; this app takes the best of three after two practice reaches.</source>
        <comment>test.TE1.resolved.0</comment>
        <translation type="unfinished">Les recommandations diffèrent entre la meilleure de deux et la meilleure de trois ; cette application prend la meilleure de trois après deux portées d’entraînement.</translation>
    </message>
    <message>
        <source>The source test asks only whether reaching the toes is hard. Here it is measured, and the result is compared with your own earlier ones, not used to call anyone tight.</source>
        <comment>test.TE1.resolved.1</comment>
        <translation type="unfinished">Le test de la source demande seulement s’il est difficile d’atteindre les orteils. Ici, c’est mesuré, et le résultat est comparé aux vôtres d’avant, pas utilisé pour dire qui que ce soit raide.</translation>
    </message>
    <message>
        <source>Lifting the straight leg while lying down (TE5) is left out of this version: done by someone else it needs a partner, and the movement overlaps with a test of nerves that belongs in a professional's hands.</source>
        <comment>test.TE1.resolved.2</comment>
        <translation type="unfinished">Lever la jambe tendue en position couchée (TE5) est laissé de côté dans cette version : fait par quelqu’un d’autre, cela demande une deuxième personne, et le mouvement recoupe un test des nerfs qui doit rester entre les mains d’un professionnel de santé.</translation>
    </message>
    <message>
        <source>Shoes off. Sit with both legs straight and the soles flat against a wall, a box or the edge of a step.</source>
        <comment>test.TE1.steps.sit.text</comment>
        <translation type="unfinished">Enlevez les chaussures. Asseyez-vous, les deux jambes tendues et les plantes à plat contre un mur, une boîte ou le bord d’une marche.</translation>
    </message>
    <message>
        <source>Lay one hand on the other, fingertips level, above a ruler or tape along the floor.</source>
        <comment>test.TE1.steps.hands.text</comment>
        <translation type="unfinished">Posez une main sur l’autre, bouts des doigts alignés, au-dessus d’une règle ou d’un ruban le long du sol.</translation>
    </message>
    <message>
        <source>Breathe out and slide the hands forward slowly, knees straight. No bouncing.</source>
        <comment>test.TE1.steps.reach.text</comment>
        <translation type="unfinished">Expirez et glissez lentement les mains vers l’avant, genoux tendus. Pas d’à-coups.</translation>
    </message>
    <message>
        <source>Stay about two seconds at the furthest point that is comfortable and read the fingertips.</source>
        <comment>test.TE1.steps.hold.text</comment>
        <translation type="unfinished">Restez environ deux secondes au point le plus loin qui soit confortable et lisez au bout des doigts.</translation>
    </message>
    <message>
        <source>Come up slowly and rest a moment before the next reach.</source>
        <comment>test.TE1.steps.back.text</comment>
        <translation type="unfinished">Remontez lentement et reposez-vous un moment avant la portée suivante.</translation>
    </message>
    <message>
        <source>Standing toe-touch (fingertip to floor)</source>
        <comment>test.TE2.name</comment>
        <translation type="unfinished">Toucher les orteils debout (distance doigts-sol)</translation>
    </message>
    <message>
        <source>Standing, you bend forward slowly and measure how far the middle fingers stay above the floor. It shows the whole chain from heels to back.</source>
        <comment>test.TE2.summary</comment>
        <translation type="unfinished">Debout, vous vous penchez lentement en avant et mesurez à quelle hauteur du sol restent les majeurs. Cela montre toute la chaîne, des talons au dos.</translation>
    </message>
    <message>
        <source>Best (smallest) of three, in centimetres from the middle fingertip to the floor. Touching the floor is 0. If you stand on a low, firm step and reach past its edge, that part counts minus. A trial with bent knees or with pain of 3 or more is not scored. A sharp feeling ends the test and is never a score.</source>
        <comment>test.TE2.scoring</comment>
        <translation type="unfinished">La meilleure (plus petite) de trois, en centimètres du bout du majeur au sol. Toucher le sol, c’est 0. Si vous êtes debout sur une marche basse et ferme et dépassez son bord, cette partie compte en moins. Un essai avec les genoux pliés ou une douleur de 3 ou plus n’est pas compté. Une sensation vive met fin au test et n’est jamais un score.</translation>
    </message>
    <message>
        <source>Not in the first two hours after getting up.</source>
        <comment>test.TE2.cautions.0</comment>
        <translation type="unfinished">Pas dans les deux premières heures après le lever.</translation>
    </message>
    <message>
        <source>Leave this test out with fragile bones, dizziness, or if bending forward is not for you.</source>
        <comment>test.TE2.cautions.1</comment>
        <translation type="unfinished">Laissez ce test de côté si vos os sont fragiles, en cas d’étourdissements, ou si se pencher en avant n’est pas pour vous.</translation>
    </message>
    <message>
        <source>Stop at anything sharp, numb, tingling, or running down a leg.</source>
        <comment>test.TE2.cautions.2</comment>
        <translation type="unfinished">Arrêtez si vous sentez quelque chose de vif, un engourdissement, des fourmillements ou quelque chose qui descend dans une jambe.</translation>
    </message>
    <message>
        <source>Have a wall or a table within reach and come up slowly, hands on the thighs.</source>
        <comment>test.TE2.cautions.3</comment>
        <translation type="unfinished">Ayez un mur ou une table à portée de main et remontez lentement, les mains sur les cuisses.</translation>
    </message>
    <message>
        <source>Warm up for 3 to 5 minutes first. Same stance, no shoes, same time of day, never more than once a week.</source>
        <comment>test.TE2.cautions.4</comment>
        <translation type="unfinished">Échauffez-vous d’abord pendant 3 à 5 minutes. Même position des pieds, sans chaussures, même heure de la journée, jamais plus d’une fois par semaine.</translation>
    </message>
    <message>
        <source>The source counts a sharp pull here as a sign of tightness, yet lists sharp pain among its stop signs. Here sharp always stops and is never scored.</source>
        <comment>test.TE2.resolved.0</comment>
        <translation type="unfinished">La source compte ici une tension vive comme un signe de raideur, mais cite la douleur vive parmi ses signes d’arrêt. Ici, vif veut toujours dire arrêter et n’est jamais compté.</translation>
    </message>
    <message>
        <source>The source has the feet apart; published tests may have them together. This app keeps them hip-wide every time.</source>
        <comment>test.TE2.resolved.1</comment>
        <translation type="unfinished">La source écarte les pieds ; des tests publiés peuvent les avoir joints. Cette application les garde chaque fois à la largeur des hanches.</translation>
    </message>
    <message>
        <source>The published change that exceeds measuring error is 4.5 cm; results are whole centimetres here, so 5 cm is used.</source>
        <comment>test.TE2.resolved.2</comment>
        <translation type="unfinished">Le changement publié qui dépasse l’erreur de mesure est de 4,5 cm ; les résultats sont ici des centimètres entiers, 5 cm est donc utilisé.</translation>
    </message>
    <message>
        <source>Two practice bends, as in the other reaching tests; the sources do not say.</source>
        <comment>test.TE2.resolved.3</comment>
        <translation type="unfinished">Deux flexions d’entraînement, comme dans les autres tests de portée ; les sources ne le disent pas.</translation>
    </message>
    <message>
        <source>Barefoot on the floor, or on a low firm step, feet hip-wide, knees straight but soft.</source>
        <comment>test.TE2.steps.stand.text</comment>
        <translation type="unfinished">Pieds nus au sol, ou sur une marche basse et ferme, pieds écartés de la largeur des hanches, genoux tendus mais souples.</translation>
    </message>
    <message>
        <source>Breathe out and bend forward slowly, arms and head hanging, as far as is comfortable.</source>
        <comment>test.TE2.steps.bend.text</comment>
        <translation type="unfinished">Expirez et penchez-vous lentement en avant, bras et tête pendants, aussi loin que c’est confortable.</translation>
    </message>
    <message>
        <source>Stay about two seconds and read the gap from the middle fingertip to the floor on a ruler or on marks on the wall.</source>
        <comment>test.TE2.steps.read.text</comment>
        <translation type="unfinished">Restez environ deux secondes et lisez l’écart du bout du majeur au sol sur une règle ou sur des repères au mur.</translation>
    </message>
    <message>
        <source>Bend the knees, put the hands on the thighs and come up slowly. Wait until your head is clear.</source>
        <comment>test.TE2.steps.rise.text</comment>
        <translation type="unfinished">Pliez les genoux, posez les mains sur les cuisses et remontez lentement. Attendez que votre tête soit claire.</translation>
    </message>
    <message>
        <source>Chair sit-and-reach</source>
        <comment>test.TE3.name</comment>
        <translation type="unfinished">Portée avant sur chaise</translation>
    </message>
    <message>
        <source>On the edge of a chair you reach along one straight leg towards the toes, then along the other. It needs only a chair and a ruler, and gives each leg its own number.</source>
        <comment>test.TE3.summary</comment>
        <translation type="unfinished">Au bord d’une chaise, vous avancez les mains le long d’une jambe tendue vers les orteils, puis le long de l’autre. Il ne faut qu’une chaise et une règle, et chaque jambe a son propre nombre.</translation>
    </message>
    <message>
        <source>Best of three for each leg after two for practice, to the nearest centimetre. The middle of the toe end of the shoe is 0, short of it counts minus, past it plus. A reach with a bent knee or with pain of 3 or more is not scored. A sharp feeling ends the test and is never a score. A gap between the legs is mentioned only from 4 cm.</source>
        <comment>test.TE3.scoring</comment>
        <translation type="unfinished">La meilleure de trois pour chaque jambe après deux d’entraînement, au centimètre près. Le milieu du bout de la chaussure est 0, en deçà compte en moins, au-delà en plus. Une portée avec un genou plié ou une douleur de 3 ou plus n’est pas comptée. Une sensation vive met fin au test et n’est jamais un score. Un écart entre les jambes n’est mentionné qu’à partir de 4 cm.</translation>
    </message>
    <message>
        <source>The chair stands against a wall and has no wheels.</source>
        <comment>test.TE3.cautions.0</comment>
        <translation type="unfinished">La chaise est contre un mur et n’a pas de roulettes.</translation>
    </message>
    <message>
        <source>Leave this test out with severely fragile bones, or if bending forward hurts.</source>
        <comment>test.TE3.cautions.1</comment>
        <translation type="unfinished">Laissez ce test de côté si vos os sont très fragiles, ou si se pencher en avant fait mal.</translation>
    </message>
    <message>
        <source>Stop at anything sharp, numb, tingling, or running down a leg.</source>
        <comment>test.TE3.cautions.2</comment>
        <translation type="unfinished">Arrêtez si vous sentez quelque chose de vif, un engourdissement, des fourmillements ou quelque chose qui descend dans une jambe.</translation>
    </message>
    <message>
        <source>Warm up for 3 to 5 minutes first. Same chair, same shoes, same time of day, never more than once a week.</source>
        <comment>test.TE3.cautions.3</comment>
        <translation type="unfinished">Échauffez-vous d’abord pendant 3 à 5 minutes. Même chaise, mêmes chaussures, même heure de la journée, jamais plus d’une fois par semaine.</translation>
    </message>
    <message>
        <source>The published test scores the best of two after two for practice; this app takes three, as in its other tests.</source>
        <comment>test.TE3.resolved.0</comment>
        <translation type="unfinished">Le test publié compte la meilleure de deux après deux d’entraînement ; cette application en prend trois, comme dans ses autres tests.</translation>
    </message>
    <message>
        <source>No figure for the smallest detectable change was found for this test, so the 4 cm of the floor test is borrowed.</source>
        <comment>test.TE3.resolved.1</comment>
        <translation type="unfinished">Aucun chiffre du plus petit changement détectable n’a été trouvé pour ce test, les 4 cm du test au sol sont donc empruntés.</translation>
    </message>
    <message>
        <source>Published medians start at age 60, so no comparison with others is shown; compare with yourself.</source>
        <comment>test.TE3.resolved.2</comment>
        <translation type="unfinished">Les médianes publiées commencent à 60 ans, aucune comparaison avec d’autres n’est donc montrée ; comparez avec vous-même.</translation>
    </message>
    <message>
        <source>Sit on the front edge of a chair about 43 cm high that stands against a wall.</source>
        <comment>test.TE3.steps.sit.text</comment>
        <translation type="unfinished">Asseyez-vous au bord avant d’une chaise d’environ 43 cm de haut placée contre un mur.</translation>
    </message>
    <message>
        <source>One foot flat, the other leg straight with the heel down and the toes up.</source>
        <comment>test.TE3.steps.leg.text</comment>
        <translation type="unfinished">Un pied à plat, l’autre jambe tendue, le talon au sol et les orteils vers le haut.</translation>
    </message>
    <message>
        <source>Lay one hand on the other, middle fingers level.</source>
        <comment>test.TE3.steps.hands.text</comment>
        <translation type="unfinished">Posez une main sur l’autre, majeurs alignés.</translation>
    </message>
    <message>
        <source>Breathe out, tip from the hips and slide the hands along the leg towards or past the toes. No bouncing; stop if the knee bends.</source>
        <comment>test.TE3.steps.reach.text</comment>
        <translation type="unfinished">Expirez, basculez depuis les hanches et glissez les mains le long de la jambe vers les orteils ou au-delà. Pas d’à-coups ; arrêtez si le genou plie.</translation>
    </message>
    <message>
        <source>Stay two seconds and read the distance from the fingertips to the middle of the toe end.</source>
        <comment>test.TE3.steps.hold.text</comment>
        <translation type="unfinished">Restez deux secondes et lisez la distance du bout des doigts au milieu du bout de la chaussure.</translation>
    </message>
    <message>
        <source>Sit up slowly. After the three reaches of this leg, take the other one.</source>
        <comment>test.TE3.steps.swap.text</comment>
        <translation type="unfinished">Redressez-vous lentement. Après les trois portées de cette jambe, prenez l’autre.</translation>
    </message>
    <message>
        <source>Active knee extension</source>
        <comment>test.TE4.name</comment>
        <translation type="unfinished">Extension active du genou</translation>
    </message>
    <message>
        <source>Lying down with one thigh upright, you straighten the knee as far as it goes by itself, and a phone on the shin reads the angle. For those who like angles; it needs the floor and some practice.</source>
        <comment>test.TE4.summary</comment>
        <translation type="unfinished">En position couchée, une cuisse à la verticale, vous tendez le genou aussi loin qu’il va de lui-même, et un téléphone sur le tibia lit l’angle. Pour qui aime les angles ; il faut le sol et un peu d’entraînement.</translation>
    </message>
    <message>
        <source>Best (smallest) of three for each leg, in degrees short of a straight knee: 0 is straight with the thigh upright. With an angle app, put the phone along the shin and note how far it stays from the vertical. A trial in which the thigh drifts or pain is 3 or more is not scored. A sharp feeling ends the test and is never a score.</source>
        <comment>test.TE4.scoring</comment>
        <translation type="unfinished">Le meilleur (plus petit) de trois essais pour chaque jambe, en degrés avant le genou tendu : 0, c’est tendu avec la cuisse à la verticale. Avec une application d’angle, posez le téléphone le long du tibia et notez à quel point il reste loin de la verticale. Un essai où la cuisse bouge ou la douleur est de 3 ou plus n’est pas compté. Une sensation vive met fin au test et n’est jamais un score.</translation>
    </message>
    <message>
        <source>Stop at anything sharp, numb, tingling, or running down the leg.</source>
        <comment>test.TE4.cautions.0</comment>
        <translation type="unfinished">Arrêtez si vous sentez quelque chose de vif, un engourdissement, des fourmillements ou quelque chose qui descend dans la jambe.</translation>
    </message>
    <message>
        <source>Late in pregnancy, or when lying flat does not suit you, choose the chair test.</source>
        <comment>test.TE4.cautions.1</comment>
        <translation type="unfinished">En fin de grossesse, ou quand être à plat sur le dos ne vous convient pas, choisissez le test sur chaise.</translation>
    </message>
    <message>
        <source>Hold the phone firmly; it is above your face.</source>
        <comment>test.TE4.cautions.2</comment>
        <translation type="unfinished">Tenez fermement le téléphone ; il est au-dessus de votre visage.</translation>
    </message>
    <message>
        <source>Warm up for 3 to 5 minutes first. Same time of day, never more than once a week.</source>
        <comment>test.TE4.cautions.3</comment>
        <translation type="unfinished">Échauffez-vous d’abord pendant 3 à 5 minutes. Même heure de la journée, jamais plus d’une fois par semaine.</translation>
    </message>
    <message>
        <source>The 15 degrees come from different testers measuring injured legs. Your own repeats may agree better, but nothing smaller is claimed here.</source>
        <comment>test.TE4.resolved.0</comment>
        <translation type="unfinished">Les 15 degrés viennent de différents examinateurs mesurant des jambes blessées. Vos propres répétitions concordent peut-être mieux, mais rien de plus petit n’est affirmé ici.</translation>
    </message>
    <message>
        <source>A cut-off for short hamstrings exists, from university students only. It is not used: this app does not call anyone tight.</source>
        <comment>test.TE4.resolved.1</comment>
        <translation type="unfinished">Il existe un seuil pour des ischio-jambiers courts, tiré seulement d’étudiants d’université. Il n’est pas utilisé : cette application ne dit personne raide.</translation>
    </message>
    <message>
        <source>Two practice tries, as in the other tests; the sources do not say.</source>
        <comment>test.TE4.resolved.2</comment>
        <translation type="unfinished">Deux essais d’entraînement, comme dans les autres tests ; les sources ne le disent pas.</translation>
    </message>
    <message>
        <source>Lifting the whole straight leg (TE5) is left out of this version: done by someone else it needs a partner, and the movement overlaps with a test of nerves.</source>
        <comment>test.TE4.resolved.3</comment>
        <translation type="unfinished">Lever toute la jambe tendue (TE5) est laissé de côté dans cette version : fait par quelqu’un d’autre, cela demande une deuxième personne, et le mouvement recoupe un test des nerfs.</translation>
    </message>
    <message>
        <source>Lie on your back, one leg long on the mat, the other thigh lifted until it is upright.</source>
        <comment>test.TE4.steps.lie.text</comment>
        <translation type="unfinished">Allongez-vous sur le dos, une jambe longue sur le tapis, l’autre cuisse levée jusqu’à la verticale.</translation>
    </message>
    <message>
        <source>Hold that thigh still with both hands behind it, the knee bent and loose.</source>
        <comment>test.TE4.steps.hold-thigh.text</comment>
        <translation type="unfinished">Tenez cette cuisse immobile, les deux mains derrière, le genou plié et relâché.</translation>
    </message>
    <message>
        <source>Straighten the knee slowly until a mild pull stops you, without letting the thigh move.</source>
        <comment>test.TE4.steps.straighten.text</comment>
        <translation type="unfinished">Tendez lentement le genou jusqu’à ce qu’une légère tension vous arrête, sans laisser bouger la cuisse.</translation>
    </message>
    <message>
        <source>Read the angle from the phone held along the shin, or tucked into the sock beforehand; then bend and rest.</source>
        <comment>test.TE4.steps.read.text</comment>
        <translation type="unfinished">Lisez l’angle sur le téléphone tenu le long du tibia, ou glissé dans la chaussette au préalable ; puis pliez et reposez-vous.</translation>
    </message>
    <message>
        <source>After the three tries of this leg, take the other one.</source>
        <comment>test.TE4.steps.swap.text</comment>
        <translation type="unfinished">Après les trois essais de cette jambe, prenez l’autre.</translation>
    </message>
    <message>
        <source>What this app is, and is not</source>
        <comment>topic.about.title</comment>
        <translation type="unfinished">Ce qu’est cette application, et ce qu’elle n’est pas</translation>
    </message>
    <message>
        <source>Plain words about purpose, limits and your data.</source>
        <comment>topic.about.intro</comment>
        <translation type="unfinished">Des mots simples sur le but, les limites et vos données.</translation>
    </message>
    <message>
        <source>What it is</source>
        <comment>topic.about.entries.is.title</comment>
        <translation type="unfinished">Ce qu’elle est</translation>
    </message>
    <message>
        <source>A guide through a gentle flexibility routine for the backs of the thighs and the low back, with a log of how you feel. It leads sessions, asks about comfort before, during and after, plans six weeks, offers breaks at the desk, and shows your own trend together with its uncertainty. It suggests easing off, or seeing a professional.</source>
        <comment>topic.about.entries.is.text</comment>
        <translation type="unfinished">Un guide à travers un programme de souplesse en douceur pour l’arrière des cuisses et le bas du dos, avec un journal de ce que vous ressentez. Elle mène les séances, demande ce qu’il en est du confort avant, pendant et après, planifie six semaines, propose des pauses au bureau, et montre votre propre tendance avec son incertitude. Elle suggère d’alléger, ou de consulter un professionnel de santé.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <comment>topic.about.entries.is-not.title</comment>
        <translation type="unfinished">Ce qu’elle n’est pas</translation>
    </message>
    <message>
        <source>Not a medical device and not care. It finds nothing out about your health, says nothing about causes, makes no forecast and replaces nobody. It does not tell tight hamstrings from weak ones. It is not for everyone: the safety questions are there to send some people to someone else first. Evidence for stretching is limited and mixed, and no result is promised.</source>
        <comment>topic.about.entries.is-not.text</comment>
        <translation type="unfinished">Ni un dispositif médical ni des soins. Elle ne découvre rien sur votre santé, ne dit rien des causes, ne prédit rien et ne remplace personne. Elle ne distingue pas des ischio-jambiers raides d’ischio-jambiers faibles. Elle n’est pas pour tout le monde : les questions de sécurité sont là pour envoyer certaines personnes d’abord vers quelqu’un d’autre. Les preuves sur les étirements sont limitées et contrastées, et aucun résultat n’est promis.</translation>
    </message>
    <message>
        <source>Who set the limits</source>
        <comment>topic.about.entries.thresholds.title</comment>
        <translation type="unfinished">Qui a fixé les limites</translation>
    </message>
    <message>
        <source>The numbers in the pain rules and in the plan are design decisions, built on the sources named beside them. They await the sign-off of a clinician and have not been tested in a study. Where a source contradicts itself or another one, the page says how it was settled. The app names the rule behind each decision, so that you and a professional can follow it.</source>
        <comment>topic.about.entries.thresholds.text</comment>
        <translation type="unfinished">Les nombres des règles de douleur et du plan sont des choix de conception, fondés sur les sources citées à côté. Ils attendent la validation d’un clinicien et n’ont pas été testés dans une étude. Quand une source se contredit ou en contredit une autre, la page dit comment cela a été tranché. L’application nomme la règle derrière chaque décision, pour que vous et un professionnel de santé puissiez la suivre.</translation>
    </message>
    <message>
        <source>Your data</source>
        <comment>topic.about.entries.privacy.title</comment>
        <translation type="unfinished">Vos données</translation>
    </message>
    <message>
        <source>Everything you enter stays in a file on this computer. No account, no server, no statistics sent anywhere. A report or an export is written only when you ask for it and goes where you put it; once there, it is in your hands. To be rid of it, delete the log and its backups.</source>
        <comment>topic.about.entries.privacy.text</comment>
        <translation type="unfinished">Tout ce que vous saisissez reste dans un fichier sur cet ordinateur. Pas de compte, pas de serveur, aucune statistique envoyée où que ce soit. Un rapport ou un export n’est écrit que si vous le demandez et va là où vous le mettez ; une fois là, il est entre vos mains. Pour tout effacer, supprimez le journal et ses sauvegardes.</translation>
    </message>
    <message>
        <source>You decide</source>
        <comment>topic.about.entries.you-decide.title</comment>
        <translation type="unfinished">Vous décidez</translation>
    </message>
    <message>
        <source>You may always do less, skip, stop, or take a day off. A pause that a rule asks for is never counted against you.</source>
        <comment>topic.about.entries.you-decide.text</comment>
        <translation type="unfinished">Vous pouvez toujours en faire moins, passer, arrêter ou prendre un jour de repos. Une pause demandée par une règle n’est jamais comptée contre vous.</translation>
    </message>
    <message>
        <source>Where the exercises come from</source>
        <comment>topic.about.entries.sources.title</comment>
        <translation type="unfinished">D’où viennent les exercices</translation>
    </message>
    <message>
        <source>From five public articles by clinics and magazines, put into our own words, checked against published papers and public health pages. Most papers were seen as an abstract or an excerpt; where something could not be verified, it says so. Missing amounts were filled in and are marked as design decisions.</source>
        <comment>topic.about.entries.sources.text</comment>
        <translation type="unfinished">De cinq articles publics de cliniques et de magazines, reformulés avec nos propres mots, vérifiés à l’aide d’études publiées et de pages de santé publique. La plupart des études ont été vues en résumé ou en extrait ; quand quelque chose n’a pas pu être vérifié, c’est indiqué. Les quantités manquantes ont été complétées et sont signalées comme choix de conception.</translation>
    </message>
    <message>
        <source>What the evidence says</source>
        <comment>topic.background.title</comment>
        <translation type="unfinished">Ce que disent les preuves</translation>
    </message>
    <message>
        <source>Honest and short. Most of these papers were read as an abstract, not in full, and it says so. Numbers are averages of groups; nobody can read their own future in them.</source>
        <comment>topic.background.intro</comment>
        <translation type="unfinished">Honnête et court. La plupart de ces études ont été lues en résumé, pas en entier, et c’est indiqué. Les nombres sont des moyennes de groupes ; personne ne peut y lire son propre avenir.</translation>
    </message>
    <message>
        <source>Hamstring stretching and low back pain</source>
        <comment>topic.background.entries.pain-review.title</comment>
        <translation type="unfinished">Étirement des ischio-jambiers et mal de bas du dos</translation>
    </message>
    <message>
        <source>The review most often quoted pooled 14 trials with 735 people. Pain was lower with hamstring stretching by 0.72 standard deviations, with a 95 % interval from 0.09 to 1.35, and the trials disagreed strongly with each other (I² 89 %). In points of a 0-10 scale that may be about 1.4 to 1.8, near or below the 2 points usually called important; the interval runs from trivial to large. Range of movement was better where pain radiates (2.39, from 1.76 to 3.02) and disability scores were lower, by how much was not seen. The trials may well mix people, amounts and other care. Quoted elsewhere as plain proof; it is a hint.</source>
        <comment>topic.background.entries.pain-review.text</comment>
        <translation type="unfinished">La revue la plus citée réunit 14 essais et 735 personnes. Avec l’étirement des ischio-jambiers, la douleur était plus basse de 0,72 écart type (intervalle à 95 % : 0,09 à 1,35), et les essais divergeaient fortement (I² 89 %). Sur une échelle 0-10 : peut-être environ 1,4 à 1,8 point, près ou en dessous des 2 points dits importants ; l’intervalle va d’infime à grand. L’amplitude était meilleure si la douleur irradie (2,39, de 1,76 à 3,02), les scores d’incapacité plus bas, de combien n’a pas été vu. Les essais mêlent peut-être personnes, quantités et autres soins. Citée ailleurs comme preuve nette ; c’est un indice.</translation>
    </message>
    <message>
        <source>Are stiff hamstrings behind back pain?</source>
        <comment>topic.background.entries.link.title</comment>
        <translation type="unfinished">Des ischio-jambiers raides sont-ils derrière le mal de dos ?</translation>
    </message>
    <message>
        <source>Unknown. A review of 17 studies of flexibility found less of it in people with low back pain on some tests, rated the certainty very low throughout, and could not conclude. A study of 60 people found that shorter hamstrings went along with more pain at one moment in time, which says nothing about cause. Sources that say 'absolutely' or speak of worn discs go further than the evidence does.</source>
        <comment>topic.background.entries.link.text</comment>
        <translation type="unfinished">On ne sait pas. Une revue de 17 études sur la souplesse en a trouvé moins chez les personnes ayant mal au bas du dos dans certains tests, a jugé la certitude très basse partout, et n’a pas pu conclure. Une étude de 60 personnes a trouvé que des ischio-jambiers plus courts allaient avec plus de douleur à un moment donné, ce qui ne dit rien de la cause. Les sources qui disent « absolument » ou parlent de disques usés vont plus loin que les preuves.</translation>
    </message>
    <message>
        <source>A trial that calls for caution</source>
        <comment>topic.background.entries.snook.title</comment>
        <translation type="unfinished">Un essai qui invite à la prudence</translation>
    </message>
    <message>
        <source>In a trial with 85 people, those who learnt to bend the low back less in the early morning reported less pain. The comparison group got six exercises, chosen as a sham because they had been shown not to help; according to a summary a hamstring stretch was among them. Two things follow: this app avoids deep forward bending in the first two hours after getting up, and it promises nothing. It is one trial, so you may overrule the morning limit.</source>
        <comment>topic.background.entries.snook.text</comment>
        <translation type="unfinished">Dans un essai avec 85 personnes, celles qui ont appris à moins plier le bas du dos tôt le matin ont signalé moins de douleur. Le groupe de comparaison a reçu six exercices, choisis comme leurre parce qu’on avait montré qu’ils n’aidaient pas ; selon un résumé, un étirement des ischio-jambiers en faisait partie. Deux choses en découlent : cette application évite les flexions profondes vers l’avant dans les deux premières heures après le lever, et elle ne promet rien. Ce n’est qu’un essai, vous pouvez donc passer outre la limite du matin.</translation>
    </message>
    <message>
        <source>Stretching and range of movement</source>
        <comment>topic.background.entries.range.title</comment>
        <translation type="unfinished">Étirement et amplitude de mouvement</translation>
    </message>
    <message>
        <source>This part is well supported. Across 189 studies with 6654 adults, one bout of static stretching raised flexibility (g 0.63) and weeks of it more so (0.96). Intensity, age and sex made no difference. Gains levelled off at about 4 minutes a session and 10 minutes a week. Much of it is probably a matter of tolerating the pull, rather than of a longer muscle. And more range is not the same as less pain.</source>
        <comment>topic.background.entries.range.text</comment>
        <translation type="unfinished">Cette partie est bien étayée. Sur 189 études avec 6654 adultes, un étirement statique isolé a augmenté la souplesse (g 0,63) et des semaines d’étirements davantage (0,96). L’intensité, l’âge et le sexe n’ont rien changé. Les gains plafonnaient à environ 4 minutes par séance et 10 minutes par semaine. Une grande part tient sans doute au fait de tolérer la tension, plutôt qu’à un muscle plus long. Et plus d’amplitude n’est pas la même chose que moins de douleur.</translation>
    </message>
    <message>
        <source>Tight or weak?</source>
        <comment>topic.background.entries.tight-or-weak.title</comment>
        <translation type="unfinished">Raides ou faibles ?</translation>
    </message>
    <message>
        <source>Sources disagree. One says that the feeling of tightness may come from weakness and may not yield to stretching; one says that both weak and tight hamstrings disturb the pelvis; one says they overwork because buttocks and trunk are weak. None of it can be told apart by an app, so it does not try. Eleven trials with 452 people found no difference between strength work and stretching in the range gained, so the plan contains both.</source>
        <comment>topic.background.entries.tight-or-weak.text</comment>
        <translation type="unfinished">Les sources ne sont pas d’accord. L’une dit que la sensation de raideur peut venir d’une faiblesse et ne pas céder à l’étirement ; une autre, que des ischio-jambiers faibles comme raides dérangent le bassin ; une autre, qu’ils travaillent trop parce que les fesses et le tronc sont faibles. Une application ne peut rien en démêler, elle n’essaie donc pas. Onze essais avec 452 personnes n’ont trouvé aucune différence d’amplitude gagnée entre renforcement et étirement, le plan contient donc les deux.</translation>
    </message>
    <message>
        <source>Stretching together with other exercise</source>
        <comment>topic.background.entries.with-core.title</comment>
        <translation type="unfinished">L’étirement avec d’autres exercices</translation>
    </message>
    <message>
        <source>In 52 students, eight weeks of active hamstring stretching, trunk exercises and education did better than education alone for pain and discomfort in sitting, and for the leg raise. Which part did it cannot be told. With exercise in general, compared with none, lasting low back pain was lower by 0.33 and limitations by 0.31 standard deviations: small, with moderate certainty.</source>
        <comment>topic.background.entries.with-core.text</comment>
        <translation type="unfinished">Chez 52 étudiants, huit semaines d’étirement actif des ischio-jambiers, d’exercices du tronc et d’éducation ont fait mieux que l’éducation seule pour la douleur et l’inconfort en position assise, et pour le lever de jambe. On ne peut pas dire quelle partie a agi. Avec l’exercice en général, comparé à aucun, le mal de bas du dos durable était plus bas de 0,33 et les limitations de 0,31 écart type : petit, avec une certitude modérée.</translation>
    </message>
    <message>
        <source>Does the plan fit the literature?</source>
        <comment>topic.background.entries.ladder.title</comment>
        <translation type="unfinished">Le plan correspond-il aux publications ?</translation>
    </message>
    <message>
        <source>It starts below it on purpose. Common guidance is 10 to 30 seconds a stretch (30 to 60 for older adults), on two or three days a week or better daily, and about 60 seconds in all for each stretch on such a day. Week 1 gives 30 seconds, weeks 3 and 4 give 40 to 60, weeks 5 and 6 give 60 to 90. So phase 1 is a gentle start, not an optimal dose, and two sessions a week will change little by themselves.

Weekly amounts: a review of 23 studies points to at least five days and five minutes a week. Five minutes for each leg are reached in week 4, ten in week 6 with four sessions. Desk breaks add to both.

Hold length: in one six-week trial 30 and 60 seconds did equally well and better than 15; in another anything from 15 to 120 seconds every other day helped. That 15 to 30 seconds is best is half supported.

Frequency: the large review found that it did not matter; one four-week trial saw 24 % gain at six or more times a week against 16.8 % at three, and no difference when those who stretched three times a week did so twice a day. More often is somewhat better.</source>
        <comment>topic.background.entries.ladder.text</comment>
        <translation type="unfinished">Il commence en dessous, exprès. La recommandation courante est de 10 à 30 secondes par étirement (30 à 60 pour les adultes plus âgés), deux ou trois jours par semaine ou mieux chaque jour, et environ 60 secondes en tout pour chaque étirement un tel jour. La semaine 1 donne 30 secondes, les semaines 3 et 4 donnent 40 à 60, les semaines 5 et 6 donnent 60 à 90. La phase 1 est donc un début en douceur, pas une dose optimale, et deux séances par semaine changeront peu à elles seules.

Quantités par semaine : une revue de 23 études va vers au moins cinq jours et cinq minutes par semaine. Cinq minutes pour chaque jambe sont atteintes en semaine 4, dix en semaine 6 avec quatre séances. Les pauses au bureau s’ajoutent aux deux.

Durée du maintien : dans un essai de six semaines, 30 et 60 secondes ont fait aussi bien l’une que l’autre et mieux que 15 ; dans un autre, tout, de 15 à 120 secondes un jour sur deux, a aidé. Que 15 à 30 secondes soit le mieux n’est étayé qu’à moitié.

Fréquence : la grande revue a trouvé qu’elle ne comptait pas ; un essai de quatre semaines a vu 24 % de gain à six fois par semaine ou plus contre 16,8 % à trois, et aucune différence quand ceux qui s’étiraient trois fois par semaine le faisaient deux fois par jour. Plus souvent est un peu mieux.</translation>
    </message>
    <message>
        <source>Four to six weeks</source>
        <comment>topic.background.entries.four-to-six-weeks.title</comment>
        <translation type="unfinished">Quatre à six semaines</translation>
    </message>
    <message>
        <source>Trials that measured range lasted four to eight weeks, so the window often named is plausible for range. For pain it is uncertain. That is why the plan looks back at your ratings in weeks 4 and 6, and guarantees nothing. The plan may take eight or ten weeks if your body asks for it.</source>
        <comment>topic.background.entries.four-to-six-weeks.text</comment>
        <translation type="unfinished">Les essais qui ont mesuré l’amplitude ont duré quatre à huit semaines, la période souvent citée est donc plausible pour l’amplitude. Pour la douleur, c’est incertain. C’est pourquoi le plan revient sur vos notes aux semaines 4 et 6, et ne garantit rien. Le plan peut prendre huit ou dix semaines si votre corps le demande.</translation>
    </message>
    <message>
        <source>Where the pain rules come from</source>
        <comment>topic.background.entries.pain-rules.title</comment>
        <translation type="unfinished">D’où viennent les règles de douleur</translation>
    </message>
    <message>
        <source>From the sources' stop signs, and from a model first used for tendons and knees, in which moderate pain is allowed if it settles by the next day. In one trial people who kept loading an Achilles tendon under it did no worse. It was not made for stretching or for backs, so the limits here are stricter, and the kind of feeling beats the number. A review of painful against pain-free exercise found a small short-term benefit and none later: mild pain is tolerable, never required. Every threshold is a decision of this app.</source>
        <comment>topic.background.entries.pain-rules.text</comment>
        <translation type="unfinished">Des signes d’arrêt des sources, et d’un modèle d’abord utilisé pour les tendons et les genoux, où une douleur modérée est permise si elle se calme d’ici au lendemain. Dans un essai, qui continuait à charger ainsi un tendon d’Achille n’a pas fait moins bien. Il n’a pas été conçu pour les étirements ni le dos : les limites sont ici plus strictes, et le type de sensation prime sur le nombre. Une revue sur l’exercice douloureux ou non a trouvé un petit bénéfice à court terme, aucun ensuite : une douleur légère est tolérable, jamais requise. Chaque seuil est une décision de cette application.</translation>
    </message>
    <message>
        <source>When is a change a change?</source>
        <comment>topic.background.entries.real-change.title</comment>
        <translation type="unfinished">Quand un changement en est-il un ?</translation>
    </message>
    <message>
        <source>Pain ratings wander by 1.6 to 2.8 points within a day without meaning anything, so a single point never counts as a change. Over weeks, 2 points, or 30 % of the start, are usually called important. Reaching tests wander too: a difference under 4 to 5 cm, or 15 degrees, may be chance, and a larger one should show in the next test as well.</source>
        <comment>topic.background.entries.real-change.text</comment>
        <translation type="unfinished">Les notes de douleur varient de 1,6 à 2,8 points dans une journée sans que cela veuille rien dire, un seul point ne compte donc jamais comme un changement. Sur des semaines, 2 points, ou 30 % du départ, sont en général dits importants. Les tests de portée varient aussi : une différence de moins de 4 à 5 cm, ou de 15 degrés, peut être due au hasard, et une plus grande devrait se voir aussi au test suivant.</translation>
    </message>
    <message>
        <source>Why several short holds</source>
        <comment>topic.background.entries.many-short.title</comment>
        <translation type="unfinished">Pourquoi plusieurs maintiens courts</translation>
    </message>
    <message>
        <source>In a small study of 27 young women, six holds of 30 seconds raised the hip angle of team players, one hold of 180 seconds did not; gymnasts gained from both. So the plan repeats short holds with a pause of 10 seconds, which you can set between 5 and 30.</source>
        <comment>topic.background.entries.many-short.text</comment>
        <translation type="unfinished">Dans une petite étude de 27 jeunes femmes, six maintiens de 30 secondes ont augmenté l’angle de hanche de joueuses de sport d’équipe, un maintien de 180 secondes non ; des gymnastes ont gagné avec les deux. Le plan répète donc des maintiens courts avec une pause de 10 secondes, que vous pouvez régler entre 5 et 30.</translation>
    </message>
    <message>
        <source>Breathing, feel and form</source>
        <comment>topic.breathing-and-form.title</comment>
        <translation type="unfinished">Respiration, ressenti et posture</translation>
    </message>
    <message>
        <source>What holds for every exercise, so that the single pages can stay short.</source>
        <comment>topic.breathing-and-form.intro</comment>
        <translation type="unfinished">Ce qui vaut pour chaque exercice, pour que les pages puissent rester courtes.</translation>
    </message>
    <message>
        <source>Breathe</source>
        <comment>topic.breathing-and-form.entries.breathing.title</comment>
        <translation type="unfinished">Respirez</translation>
    </message>
    <message>
        <source>Slow, natural and deep. Breathe out as you move into a stretch, breathe quietly while you stay, and never hold your breath. In strength moves breathe out on the effort; in the hip hinge breathe in on the way down and out on the way up. If you catch yourself holding your breath, you have gone too far.</source>
        <comment>topic.breathing-and-form.entries.breathing.text</comment>
        <translation type="unfinished">Lentement, naturellement et profondément. Expirez en entrant dans un étirement, respirez calmement pendant que vous y restez, et ne retenez jamais votre souffle. Dans le renforcement, expirez à l’effort ; dans la bascule des hanches, inspirez en descendant et expirez en remontant. Si vous vous surprenez à retenir votre souffle, c’est que vous avez forcé trop loin.</translation>
    </message>
    <message>
        <source>What you are after</source>
        <comment>topic.breathing-and-form.entries.feel.title</comment>
        <translation type="unfinished">Ce que vous cherchez</translation>
    </message>
    <message>
        <source>A comfortable pull in the belly of the back thigh: the middle, not behind the knee and not at the sitting bone. Mild discomfort is the ceiling. The app asks about the pull and about pain separately, because a strong stretch is not pain. Pulling harder brings no more.</source>
        <comment>topic.breathing-and-form.entries.feel.text</comment>
        <translation type="unfinished">Une tension confortable au cœur de l’arrière de la cuisse : au milieu, pas derrière le genou ni à l’os du siège. Un inconfort léger est le plafond. L’application demande séparément la tension et la douleur, car un étirement fort n’est pas une douleur. Tirer plus fort n’apporte rien de plus.</translation>
    </message>
    <message>
        <source>How you hold yourself</source>
        <comment>topic.breathing-and-form.entries.form.title</comment>
        <translation type="unfinished">Comment vous tenir</translation>
    </message>
    <message>
        <source>Spine long, tip from the hip joints, no rounding. Knee straight but soft, never locked. No bouncing. Stay inside your own limit and widen it slowly.</source>
        <comment>topic.breathing-and-form.entries.form.text</comment>
        <translation type="unfinished">Colonne longue, basculez depuis les articulations des hanches, sans arrondir. Genou tendu mais souple, jamais verrouillé. Pas d’à-coups. Restez dans votre propre limite et élargissez-la lentement.</translation>
    </message>
    <message>
        <source>Warm first</source>
        <comment>topic.breathing-and-form.entries.warm.title</comment>
        <translation type="unfinished">S’échauffer d’abord</translation>
    </message>
    <message>
        <source>Move for five minutes or so before you hold anything, up to ten if you like: marching, walking, arm circles, leg swings. For a desk break of at most three minutes one minute of marching is enough. You should be able to talk all the while.</source>
        <comment>topic.breathing-and-form.entries.warm.text</comment>
        <translation type="unfinished">Bougez environ cinq minutes avant de tenir quoi que ce soit, jusqu’à dix si vous voulez : marche sur place, marche, cercles des bras, balancements de jambe. Pour une pause au bureau de trois minutes au plus, une minute de marche sur place suffit. Vous devez pouvoir parler tout du long.</translation>
    </message>
    <message>
        <source>Pauses</source>
        <comment>topic.breathing-and-form.entries.rest.title</comment>
        <translation type="unfinished">Pauses</translation>
    </message>
    <message>
        <source>Ten seconds between repetitions, five to change sides, fifteen between exercises. In Settings the first can be 5 to 30 seconds. Some positions get a little more time to settle into.</source>
        <comment>topic.breathing-and-form.entries.rest.text</comment>
        <translation type="unfinished">Dix secondes entre les répétitions, cinq pour changer de côté, quinze entre les exercices. Dans Réglages, la première peut aller de 5 à 30 secondes. Certaines positions ont un peu plus de temps pour s’y installer.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <comment>topic.breathing-and-form.entries.time.title</comment>
        <translation type="unfinished">Moment de la journée</translation>
    </message>
    <message>
        <source>Any time suits, except for one thing: for about two hours after getting up the app leaves out deep forward bending, folds, hinges and the knee-to-chest pull. What stays are the wall and strap stretches, the active stretch and the leg raises lying down, the warm-up, the straight-leg raise for control and the bridge. This rests on one trial, so it is a default that you can overrule. For self-tests keep to the same hour: reaches are longer in the evening.</source>
        <comment>topic.breathing-and-form.entries.time.text</comment>
        <translation type="unfinished">Tout moment convient, à une chose près : pendant environ deux heures après le lever, l’application laisse de côté les flexions profondes vers l’avant, les flexions avant, les bascules et le genou vers la poitrine. Restent les étirements au mur et avec sangle, l’étirement actif et les levers de jambe couchés, l’échauffement, le lever de jambe tendue en contrôle et le pont. Cela repose sur un seul essai, c’est donc un réglage par défaut que vous pouvez outrepasser. Pour les auto-tests, gardez la même heure : les portées sont plus longues le soir.</translation>
    </message>
    <message>
        <source>Core, back and hamstrings</source>
        <comment>topic.core-and-back.title</comment>
        <translation type="unfinished">Tronc, dos et ischio-jambiers</translation>
    </message>
    <message>
        <source>What these muscles do, and why the plan has strength in it.</source>
        <comment>topic.core-and-back.intro</comment>
        <translation type="unfinished">Ce que font ces muscles, et pourquoi le plan contient du renforcement.</translation>
    </message>
    <message>
        <source>The hamstrings</source>
        <comment>topic.core-and-back.entries.hamstrings.title</comment>
        <translation type="unfinished">Les ischio-jambiers</translation>
    </message>
    <message>
        <source>Three muscles at the back of each thigh: semitendinosus, semimembranosus and biceps femoris. They start at the sitting bone, cross hip and knee, bend the knee, draw the thigh back, and work in standing, walking, climbing and running. Because they hold on to the pelvis they work together with the buttocks and the trunk.</source>
        <comment>topic.core-and-back.entries.hamstrings.text</comment>
        <translation type="unfinished">Trois muscles à l’arrière de chaque cuisse : semi-tendineux, semi-membraneux et biceps fémoral. Ils partent de l’os du siège, croisent hanche et genou, plient le genou, tirent la cuisse en arrière, et travaillent en position debout, dans la marche, la montée et la course. Comme ils s’attachent au bassin, ils travaillent avec les fesses et le tronc.</translation>
    </message>
    <message>
        <source>Core and back strength</source>
        <comment>topic.core-and-back.entries.core.title</comment>
        <translation type="unfinished">Force du tronc et du dos</translation>
    </message>
    <message>
        <source>Several of the articles behind this app advise strengthening the core and the back along with stretching, but name no exercise for it. So this stays a note: the app invents none and puts none in their mouths. What it does contain are the moves that are named: straight-leg raise, bridge, standing march and modified good morning. For a core programme ask a physiotherapist or a trainer.</source>
        <comment>topic.core-and-back.entries.core.text</comment>
        <translation type="unfinished">Plusieurs des articles à l’origine de cette application conseillent de renforcer le tronc et le dos en plus des étirements, mais ne nomment aucun exercice pour cela. Cela reste donc une remarque : l’application n’en invente pas et ne leur en attribue pas. Elle contient en revanche les mouvements nommés : lever de jambe tendue, pont, marche sur place debout et good morning adapté. Pour un programme du tronc, demandez à un kinésithérapeute ou à un entraîneur.</translation>
    </message>
    <message>
        <source>One of the articles has a heading for strengthening exercises whose list is missing in the copy that was read.</source>
        <comment>topic.core-and-back.entries.core.resolved.0</comment>
        <translation type="unfinished">L’un des articles a un titre pour des exercices de renforcement dont la liste manque dans la copie qui a été lue.</translation>
    </message>
    <message>
        <source>How strength grows here</source>
        <comment>topic.core-and-back.entries.strength-plan.title</comment>
        <translation type="unfinished">Comment le renforcement progresse ici</translation>
    </message>
    <message>
        <source>It comes at the end of two or three sessions a week, never on two days running. The count starts at about a third of what the source asks for, goes to two thirds in weeks 3 and 4 and is full from week 5, only while sessions stay green. On days with pain of 5 or 6 it is left out.</source>
        <comment>topic.core-and-back.entries.strength-plan.text</comment>
        <translation type="unfinished">Il vient à la fin de deux ou trois séances par semaine, jamais deux jours de suite. Le nombre commence à environ un tiers de ce que demande la source, passe aux deux tiers en semaines 3 et 4 et est entier à partir de la semaine 5, seulement tant que les séances restent au vert. Les jours où la douleur est de 5 ou 6, il est laissé de côté.</translation>
    </message>
    <message>
        <source>Setting up your space</source>
        <comment>topic.environment.title</comment>
        <translation type="unfinished">Préparer votre espace</translation>
    </message>
    <message>
        <source>Two minutes of preparation make a session calmer and safer.</source>
        <comment>topic.environment.intro</comment>
        <translation type="unfinished">Deux minutes de préparation rendent une séance plus calme et plus sûre.</translation>
    </message>
    <message>
        <source>A floor that does not slip</source>
        <comment>topic.environment.entries.floor.title</comment>
        <translation type="unfinished">Un sol qui ne glisse pas</translation>
    </message>
    <message>
        <source>Use a non-slip mat for everything on the floor, and stand barefoot or in shoes that grip. Push a chair against a wall; lock or brace wheels before you lean.</source>
        <comment>topic.environment.entries.floor.text</comment>
        <translation type="unfinished">Prenez un tapis antidérapant pour tout ce qui se fait au sol, et tenez-vous pieds nus ou avec des chaussures qui accrochent. Poussez une chaise contre un mur ; bloquez ou calez les roulettes avant de vous pencher.</translation>
    </message>
    <message>
        <source>Enough light</source>
        <comment>topic.environment.entries.light.title</comment>
        <translation type="unfinished">Assez de lumière</translation>
    </message>
    <message>
        <source>You should see the edge of the mat, the step and the wall without effort.</source>
        <comment>topic.environment.entries.light.text</comment>
        <translation type="unfinished">Vous devez voir sans effort le bord du tapis, la marche et le mur.</translation>
    </message>
    <message>
        <source>A comfortable temperature</source>
        <comment>topic.environment.entries.warmth.title</comment>
        <translation type="unfinished">Une température agréable</translation>
    </message>
    <message>
        <source>Neither chilly nor stuffy. In a cool room keep a layer on and give the warm-up a minute more.</source>
        <comment>topic.environment.entries.warmth.text</comment>
        <translation type="unfinished">Ni frisquet ni étouffant. Dans une pièce fraîche, gardez une couche et donnez une minute de plus à l’échauffement.</translation>
    </message>
    <message>
        <source>Quiet, as far as it goes</source>
        <comment>topic.environment.entries.quiet.title</comment>
        <translation type="unfinished">Du calme, autant que possible</translation>
    </message>
    <message>
        <source>Silence notifications and tell those around you that you will be a few minutes. The app keeps time with voice and chimes, so you need not watch the screen; close your eyes in a hold if you like.</source>
        <comment>topic.environment.entries.quiet.text</comment>
        <translation type="unfinished">Coupez le son des notifications et dites à votre entourage que vous en avez pour quelques minutes. L’application garde le temps avec la voix et des signaux, vous n’avez donc pas à regarder l’écran ; fermez les yeux pendant un maintien si vous voulez.</translation>
    </message>
    <message>
        <source>The source says to switch devices off, which cannot be said by an app on a computer. Silencing notifications keeps the purpose.</source>
        <comment>topic.environment.entries.quiet.resolved.0</comment>
        <translation type="unfinished">La source dit d’éteindre les appareils, ce qu’une application sur un ordinateur ne peut pas dire. Couper les notifications garde l’intention.</translation>
    </message>
    <message>
        <source>Everything within reach</source>
        <comment>topic.environment.entries.reach.title</comment>
        <translation type="unfinished">Tout à portée de main</translation>
    </message>
    <message>
        <source>Lay out strap, mat and chair before you start. A belt or a long towel is as good as a strap. Keep a little more room around you than the exercise seems to need.</source>
        <comment>topic.environment.entries.reach.text</comment>
        <translation type="unfinished">Préparez sangle, tapis et chaise avant de commencer. Une ceinture ou une longue serviette vaut une sangle. Gardez un peu plus de place autour de vous que l’exercice ne semble en demander.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <comment>topic.faq.title</comment>
        <translation type="unfinished">Questions et réponses</translation>
    </message>
    <message>
        <source>Short answers, with what is known and what is not.</source>
        <comment>topic.faq.intro</comment>
        <translation type="unfinished">Des réponses courtes, avec ce que l’on sait et ce que l’on ne sait pas.</translation>
    </message>
    <message>
        <source>What have hamstrings to do with the low back?</source>
        <comment>topic.faq.entries.connection.title</comment>
        <translation type="unfinished">Qu’ont à voir les ischio-jambiers avec le bas du dos ?</translation>
    </message>
    <message>
        <source>They run from the sitting bones to below the knee, so they cross both hip and knee and act on the pelvis, on which the spine stands. A common explanation says that when they pull the pelvis backwards the low back has to give. That is a plausible picture, not a proven cause: people with back pain show less hamstring flexibility in some tests, but the certainty of those studies is very low, and which comes first is unknown.</source>
        <comment>topic.faq.entries.connection.text</comment>
        <translation type="unfinished">Ils vont des os du siège jusque sous le genou, ils croisent donc hanche et genou et agissent sur le bassin, sur lequel repose la colonne. Une explication courante dit que, quand ils tirent le bassin vers l’arrière, le bas du dos doit céder. C’est une image plausible, pas une cause prouvée : les personnes qui ont mal au dos montrent moins de souplesse des ischio-jambiers dans certains tests, mais la certitude de ces études est très basse, et on ne sait pas ce qui vient en premier.</translation>
    </message>
    <message>
        <source>How can I tell whether mine are tight?</source>
        <comment>topic.faq.entries.am-i-tight.title</comment>
        <translation type="unfinished">Comment savoir si les miens sont raides ?</translation>
    </message>
    <message>
        <source>The self-tests described here show how to measure how far you reach; note the number, and compare it with your own some weeks later. What the app will not do is call you tight or weak. A feeling of tightness need not mean a short muscle, and reaching tests also depend on the back, the arms and the calves. A sharp pull in a test is a reason to stop, not a result.</source>
        <comment>topic.faq.entries.am-i-tight.text</comment>
        <translation type="unfinished">Les auto-tests décrits ici montrent comment mesurer jusqu’où vous allez ; notez le nombre, et comparez-le au vôtre quelques semaines plus tard. Ce que l’application ne fera pas, c’est dire que vous êtes raide ou faible. Une sensation de raideur ne veut pas forcément dire un muscle court, et les tests de portée dépendent aussi du dos, des bras et des mollets. Une tension vive dans un test est une raison d’arrêter, pas un résultat.</translation>
    </message>
    <message>
        <source>What can I expect from stretching?</source>
        <comment>topic.faq.entries.benefits.title</comment>
        <translation type="unfinished">Que puis-je attendre des étirements ?</translation>
    </message>
    <message>
        <source>Range of movement: that regular stretching increases it is well supported. Comfort: one review of trials in people with low back pain found less pain on average, with so wide a margin that it may be anything from hardly noticeable to considerable. You may also simply enjoy the breaks. No one can promise you a result, and this app does not.</source>
        <comment>topic.faq.entries.benefits.text</comment>
        <translation type="unfinished">Amplitude de mouvement : que des étirements réguliers l’augmentent est bien étayé. Confort : une revue d’essais chez des personnes ayant mal au bas du dos a trouvé moins de douleur en moyenne, avec une marge si large que cela peut aller d’à peine perceptible à considérable. Il se peut aussi que vous appréciiez simplement les pauses. Personne ne peut vous promettre un résultat, et cette application ne le fait pas.</translation>
    </message>
    <message>
        <source>How often, and for how long?</source>
        <comment>topic.faq.entries.how-often.title</comment>
        <translation type="unfinished">Combien de fois, et combien de temps ?</translation>
    </message>
    <message>
        <source>Two sessions a week in weeks 1 and 2, three in weeks 3 to 5, three to four from week 6. A hold lasts 15 seconds at first, then 20, then 30, done two or three times for each side. The two kinds of 'two or three' are easily mixed up: one is repetitions within a session, the other sessions within a week. The plan never asks for daily sessions; short desk breaks are the part that suits every day.</source>
        <comment>topic.faq.entries.how-often.text</comment>
        <translation type="unfinished">Deux séances par semaine en semaines 1 et 2, trois en semaines 3 à 5, trois à quatre à partir de la semaine 6. Un maintien dure 15 secondes au début, puis 20, puis 30, deux ou trois fois de chaque côté. Les deux sortes de « deux ou trois » se confondent vite : l’une, ce sont les répétitions dans une séance, l’autre les séances dans une semaine. Le plan ne demande jamais de séances quotidiennes ; les courtes pauses au bureau sont la part qui convient à chaque jour.</translation>
    </message>
    <message>
        <source>The source gives 2-3, 3, 3-4 and 7 times a week in different places. Its six-week ladder settles it: 2, then 3, then 3-4; the daily part is met by desk breaks.</source>
        <comment>topic.faq.entries.how-often.resolved.0</comment>
        <translation type="unfinished">La source donne 2-3, 3, 3-4 et 7 fois par semaine à différents endroits. Son échelle de six semaines tranche : 2, puis 3, puis 3-4 ; la part quotidienne est couverte par les pauses au bureau.</translation>
    </message>
    <message>
        <source>What goes wrong most often?</source>
        <comment>topic.faq.entries.common-mistakes.title</comment>
        <translation type="unfinished">Qu’est-ce qui se passe mal le plus souvent ?</translation>
    </message>
    <message>
        <source>Too far, bouncing, a round back, locked knees, and not listening when it hurts. The page on mistakes has the remedies.</source>
        <comment>topic.faq.entries.common-mistakes.text</comment>
        <translation type="unfinished">Trop loin, des à-coups, un dos rond, des genoux verrouillés, et ne pas écouter quand cela fait mal. La page sur les erreurs dit quoi faire à la place.</translation>
    </message>
    <message>
        <source>May I stretch with a back condition?</source>
        <comment>topic.faq.entries.condition.title</comment>
        <translation type="unfinished">Puis-je m’étirer avec une maladie du dos ?</translation>
    </message>
    <message>
        <source>Ask a health professional who knows your back first. Tick what applies in the safety list; until you note their yes, the app offers an easy set only. With a severe disc problem or an unstable spine it also leaves out what bends the back most, with or without that yes, so please hear what they say before you begin.</source>
        <comment>topic.faq.entries.condition.text</comment>
        <translation type="unfinished">Demandez d’abord à un professionnel de santé qui connaît votre dos. Cochez ce qui s’applique dans la liste de sécurité ; tant que vous n’avez pas noté son oui, l’application ne propose qu’une série facile. Avec un grave problème de disque ou une colonne instable, elle laisse aussi de côté ce qui plie le plus le dos, avec ou sans ce oui : écoutez donc ce qu’il dit avant de commencer.</translation>
    </message>
    <message>
        <source>How do I fit it into my day?</source>
        <comment>topic.faq.entries.daily-life.title</comment>
        <translation type="unfinished">Comment l’intégrer à ma journée ?</translation>
    </message>
    <message>
        <source>Two appointments a week in the calendar and a desk break now and then will do. Tie it to something that happens anyway, such as a coffee, a film or the end of work. Early in the morning use the early-morning routine. Being regular matters more than being perfect; a rest day that a rule gave you is never counted against you.</source>
        <comment>topic.faq.entries.daily-life.text</comment>
        <translation type="unfinished">Deux rendez-vous par semaine dans l’agenda et une pause au bureau de temps en temps suffisent. Associez cela à quelque chose qui arrive de toute façon, comme un café, un film ou la fin du travail. Tôt le matin, prenez le programme « Tôt le matin ». La régularité compte plus que la perfection ; un jour de repos donné par une règle n’est jamais compté contre vous.</translation>
    </message>
    <message>
        <source>Is there something that moves?</source>
        <comment>topic.faq.entries.dynamic.title</comment>
        <translation type="unfinished">Y a-t-il quelque chose qui bouge ?</translation>
    </message>
    <message>
        <source>Yes: walking stretches, gentle leg swings, and the flow that strings them together with a held stretch from phase 2 on. They stay slow. Bouncing in a held stretch is something else and is best left alone.</source>
        <comment>topic.faq.entries.dynamic.text</comment>
        <translation type="unfinished">Oui : les étirements en marchant, les balancements de jambe en douceur, et l’enchaînement qui les relie à un étirement tenu, à partir de la phase 2. Ils restent lents. Donner des à-coups dans un étirement tenu est autre chose, et mieux vaut s’en abstenir.</translation>
    </message>
    <message>
        <source>When will I notice a difference?</source>
        <comment>topic.faq.entries.how-long-until.title</comment>
        <translation type="unfinished">Quand vais-je remarquer une différence ?</translation>
    </message>
    <message>
        <source>Trials that measured range ran for about four to eight weeks, so four to six weeks is a fair time to look at your flexibility. For pain it is an open question. Two sessions a week at the start change little by themselves; the first weeks are for getting used to it. If nothing you care about has changed after six weeks, a professional may help more than a seventh.</source>
        <comment>topic.faq.entries.how-long-until.text</comment>
        <translation type="unfinished">Les essais qui ont mesuré l’amplitude ont duré environ quatre à huit semaines, quatre à six semaines sont donc un délai juste pour regarder votre souplesse. Pour la douleur, la question est ouverte. Deux séances par semaine au début changent peu à elles seules ; les premières semaines servent à s’y habituer. Si rien de ce qui compte pour vous n’a changé après six semaines, un professionnel de santé aidera peut-être plus qu’une septième.</translation>
    </message>
    <message>
        <source>Can I combine it with other things?</source>
        <comment>topic.faq.entries.combine.title</comment>
        <translation type="unfinished">Puis-je combiner avec autre chose ?</translation>
    </message>
    <message>
        <source>Please do. Strength work gains range about as well as stretching does, people with lasting back pain who took up exercise of some kind reported a little less pain on average than those who did not, and staying active comes first in most public advice. The routines here include some strength for that reason.</source>
        <comment>topic.faq.entries.combine.text</comment>
        <translation type="unfinished">Oui, faites-le. Le renforcement fait gagner de l’amplitude à peu près autant que les étirements, les personnes avec un mal de dos durable qui se sont mises à un exercice quelconque ont signalé un peu moins de douleur en moyenne que les autres, et garder une vie active vient en premier dans la plupart des conseils publics. C’est pourquoi les programmes d’ici contiennent un peu de renforcement.</translation>
    </message>
    <message>
        <source>It hurts a little. Should I go on?</source>
        <comment>topic.faq.entries.hurts.title</comment>
        <translation type="unfinished">Cela fait un peu mal. Dois-je continuer ?</translation>
    </message>
    <message>
        <source>A pull is fine. Pain of 0 to 2 is taken as a green light, 3 to 5 as a sign to ease off, 6 or more as a stop, and the kind of feeling beats the number: sharp, numb, tingling or travelling always means stop. One point up or down is within the noise of such a scale and means nothing by itself.</source>
        <comment>topic.faq.entries.hurts.text</comment>
        <translation type="unfinished">Une tension est normale. Une douleur de 0 à 2 est prise comme un feu vert, de 3 à 5 comme un signe d’alléger, de 6 ou plus comme un arrêt, et le type de sensation prime sur le nombre : une sensation vive, un engourdissement, des fourmillements ou une douleur qui descend veulent toujours dire arrêter. Un point de plus ou de moins est dans le bruit d’une telle échelle et ne veut rien dire à lui seul.</translation>
    </message>
    <message>
        <source>I missed a week. Start over?</source>
        <comment>topic.faq.entries.missed.title</comment>
        <translation type="unfinished">J’ai manqué une semaine. Tout reprendre ?</translation>
    </message>
    <message>
        <source>No. After 7 to 13 days without a session you repeat the week, after 14 to 27 you go one phase back, after 28 or more you begin again with phase 1. Hamstring flexibility fades when stretching stops, but in one trial it was still above the start after four weeks.</source>
        <comment>topic.faq.entries.missed.text</comment>
        <translation type="unfinished">Non. Après 7 à 13 jours sans séance, vous répétez la semaine, après 14 à 27, vous reculez d’une phase, après 28 ou plus, vous recommencez à la phase 1. La souplesse des ischio-jambiers s’estompe quand on arrête de s’étirer, mais dans un essai elle était encore au-dessus du départ après quatre semaines.</translation>
    </message>
    <message>
        <source>And after six weeks?</source>
        <comment>topic.faq.entries.after-six-weeks.title</comment>
        <translation type="unfinished">Et après six semaines ?</translation>
    </message>
    <message>
        <source>Keep three sessions a week, or four. After six weeks of stretching, three a week kept the new range in one study and one a week did not. You can then lengthen some holds yourself, up to 60 seconds, on days without any limits. Nobody has to do more.</source>
        <comment>topic.faq.entries.after-six-weeks.text</comment>
        <translation type="unfinished">Gardez trois séances par semaine, ou quatre. Après six semaines d’étirements, trois par semaine ont conservé la nouvelle amplitude dans une étude, et une par semaine non. Vous pouvez ensuite allonger vous-même certains maintiens, jusqu’à 60 secondes, les jours sans aucune limite. Personne n’est tenu d’en faire plus.</translation>
    </message>
    <message>
        <source>Desk and daily habits</source>
        <comment>topic.habits.title</comment>
        <translation type="unfinished">Au bureau et au quotidien</translation>
    </message>
    <message>
        <source>Small things between sessions. None of them has a dose; pick one or two that fit your day. By default the app offers a moment to move every 45 to 60 minutes, and you can set your own rhythm or switch it off.</source>
        <comment>topic.habits.intro</comment>
        <translation type="unfinished">De petites choses entre les séances. Aucune n’a de dose ; choisissez-en une ou deux qui vont avec votre journée. Par défaut, l’application propose un moment pour bouger toutes les 45 à 60 minutes, et vous pouvez régler votre propre rythme ou le couper.</translation>
    </message>
    <message>
        <source>Walk whenever you can</source>
        <comment>topic.habits.entries.hb1.title</comment>
        <translation type="unfinished">Marchez dès que vous le pouvez</translation>
    </message>
    <message>
        <source>Take the stairs, the longer way to the kettle, the stop before yours. Walking asks for no kit and no change of clothes, and it counts even in short pieces.</source>
        <comment>topic.habits.entries.hb1.text</comment>
        <translation type="unfinished">Prenez l’escalier, le chemin le plus long vers la bouilloire, l’arrêt avant le vôtre. Marcher ne demande ni équipement ni tenue de rechange, et cela compte même par petits bouts.</translation>
    </message>
    <message>
        <source>Once round the block at lunch</source>
        <comment>topic.habits.entries.hb2.title</comment>
        <translation type="unfinished">Un tour du quartier à midi</translation>
    </message>
    <message>
        <source>Leave the building for ten minutes in the middle of the day. Put it in the calendar if it would otherwise be forgotten.</source>
        <comment>topic.habits.entries.hb2.text</comment>
        <translation type="unfinished">Sortez dix minutes au milieu de la journée. Mettez-le dans l’agenda si cela risque d’être oublié.</translation>
    </message>
    <message>
        <source>Walk while you talk</source>
        <comment>topic.habits.entries.hb3.title</comment>
        <translation type="unfinished">Marchez en parlant</translation>
    </message>
    <message>
        <source>A call without slides or a talk between two people often goes just as well on foot. Suggest it once; others are usually glad.</source>
        <comment>topic.habits.entries.hb3.text</comment>
        <translation type="unfinished">Un appel sans diapositives ou une discussion à deux va souvent tout aussi bien à pied. Proposez-le une fois ; les autres en sont en général contents.</translation>
    </message>
    <message>
        <source>Use the sit-stand desk you have</source>
        <comment>topic.habits.entries.hb4.title</comment>
        <translation type="unfinished">Servez-vous de votre bureau assis-debout</translation>
    </message>
    <message>
        <source>If your desk goes up, let it go up now and then. The change matters more than the share of standing: standing still all day is no better plan than sitting still all day.</source>
        <comment>topic.habits.entries.hb4.text</comment>
        <translation type="unfinished">Si votre bureau monte, laissez-le monter de temps en temps. Le changement compte plus que la part de temps debout : une position debout immobile toute la journée n’est pas un meilleur plan qu’une position assise immobile toute la journée.</translation>
    </message>
    <message>
        <source>Notice how you stand</source>
        <comment>topic.habits.entries.hb5.title</comment>
        <translation type="unfinished">Remarquez comment vous vous tenez</translation>
    </message>
    <message>
        <source>Do you always hang on the same leg? When you catch it, shift your weight or change the leg in front. There is nothing to correct all day long; noticing is enough.</source>
        <comment>topic.habits.entries.hb5.text</comment>
        <translation type="unfinished">Vous appuyez-vous toujours sur la même jambe ? Quand vous le remarquez, déplacez votre poids ou changez la jambe de devant. Il n’y a rien à corriger toute la journée ; remarquer suffit.</translation>
    </message>
    <message>
        <source>Shoes that suit your feet</source>
        <comment>topic.habits.entries.hb6.title</comment>
        <translation type="unfinished">Des chaussures qui vont à vos pieds</translation>
    </message>
    <message>
        <source>Wear shoes with room for the toes in which walking is a pleasure, and keep a pair at work if the smart ones are not made for it.</source>
        <comment>topic.habits.entries.hb6.text</comment>
        <translation type="unfinished">Portez des chaussures avec de la place pour les orteils, dans lesquelles marcher est un plaisir, et gardez-en une paire au travail si les chaussures habillées ne sont pas faites pour cela.</translation>
    </message>
    <message>
        <source>Tie a stretch to something you do anyway</source>
        <comment>topic.habits.entries.hb7.title</comment>
        <translation type="unfinished">Associez un étirement à ce que vous faites déjà</translation>
    </message>
    <message>
        <source>A break at work, the first minutes of a film, the end of the washing-up: a habit that hangs on another one is easier to keep. In the first two hours after getting up choose the early-morning routine, which leaves out deep forward bending.</source>
        <comment>topic.habits.entries.hb7.text</comment>
        <translation type="unfinished">Une pause au travail, les premières minutes d’un film, la fin de la vaisselle : une habitude accrochée à une autre est plus facile à garder. Dans les deux premières heures après le lever, choisissez le programme « Tôt le matin », qui laisse de côté les flexions profondes vers l’avant.</translation>
    </message>
    <message>
        <source>The source speaks of a morning routine in general; one trial on bending early in the day speaks for narrowing it to moves lying down. You can overrule this.</source>
        <comment>topic.habits.entries.hb7.resolved.0</comment>
        <translation type="unfinished">La source parle d’un programme du matin en général ; un essai sur le fait de se pencher tôt dans la journée plaide pour le limiter aux mouvements couchés. Vous pouvez passer outre.</translation>
    </message>
    <message>
        <source>Break up long sitting</source>
        <comment>topic.habits.entries.hb8.title</comment>
        <translation type="unfinished">Coupez les longues heures assises</translation>
    </message>
    <message>
        <source>Long sitting is linked with stiff-feeling thighs. Stand up for a minute about once an hour; the desk break of this app takes under three minutes and works in ordinary clothes.</source>
        <comment>topic.habits.entries.hb8.text</comment>
        <translation type="unfinished">Une longue position assise est associée à une sensation de cuisses raides. Levez-vous une minute environ une fois par heure ; la pause au bureau de cette application prend moins de trois minutes et se fait en vêtements ordinaires.</translation>
    </message>
    <message>
        <source>Sources say that sitting shortens the hamstrings. Sitting slackens them at the knee and lengthens them at the hip, so here it says linked and no more.</source>
        <comment>topic.habits.entries.hb8.resolved.0</comment>
        <translation type="unfinished">Des sources disent que la position assise raccourcit les ischio-jambiers. Elle les détend au genou et les allonge à la hanche, on dit donc ici « associée » et rien de plus.</translation>
    </message>
    <message>
        <source>Stretching is one part of it</source>
        <comment>topic.habits.entries.hb9.title</comment>
        <translation type="unfinished">L’étirement n’est qu’une partie</translation>
    </message>
    <message>
        <source>Staying active, varying how you sit and stand, and keeping trunk and back strong go along with stretching. Good posture here means one that you change often and can hold without strain.</source>
        <comment>topic.habits.entries.hb9.text</comment>
        <translation type="unfinished">Garder une vie active, varier sa façon de s’asseoir et de se tenir debout, et garder un tronc et un dos forts vont de pair avec les étirements. Une bonne posture veut dire ici une posture que vous changez souvent et pouvez tenir sans effort.</translation>
    </message>
    <message>
        <source>A plan made for you</source>
        <comment>topic.habits.entries.hb10.title</comment>
        <translation type="unfinished">Un plan fait pour vous</translation>
    </message>
    <message>
        <source>A physiotherapist or another health professional can look at how you move and build a plan around it. This app cannot see you. If you have a condition, an injury or a goal of your own, that visit is worth more than any app.</source>
        <comment>topic.habits.entries.hb10.text</comment>
        <translation type="unfinished">Un kinésithérapeute ou un autre professionnel de santé peut regarder comment vous bougez et bâtir un plan autour de cela. Cette application ne peut pas vous voir. Si vous avez une maladie, une blessure ou un but à vous, cette visite vaut mieux que n’importe quelle application.</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <comment>topic.mistakes.title</comment>
        <translation type="unfinished">Erreurs fréquentes</translation>
    </message>
    <message>
        <source>Every exercise has its own list. These five come back in all of them.</source>
        <comment>topic.mistakes.intro</comment>
        <translation type="unfinished">Chaque exercice a sa propre liste. Ces cinq-là reviennent dans toutes.</translation>
    </message>
    <message>
        <source>Going too far</source>
        <comment>topic.mistakes.entries.too-far.title</comment>
        <translation type="unfinished">Aller trop loin</translation>
    </message>
    <message>
        <source>Pulling harder is how muscles get strained or torn. It does not buy more, either: in a small four-week trial a pull of 1 to 2 out of 10 brought as much as one of 9 to 10, and a large review found no effect of intensity. Stop at a comfortable pull.</source>
        <comment>topic.mistakes.entries.too-far.text</comment>
        <translation type="unfinished">Tirer plus fort, c’est ainsi que les muscles se froissent ou se déchirent. Cela n’apporte pas davantage non plus : dans un petit essai de quatre semaines, une tension de 1 à 2 sur 10 a apporté autant qu’une de 9 à 10, et une grande revue n’a trouvé aucun effet de l’intensité. Arrêtez-vous à une tension confortable.</translation>
    </message>
    <message>
        <source>Bouncing</source>
        <comment>topic.mistakes.entries.bouncing.title</comment>
        <translation type="unfinished">Donner des à-coups</translation>
    </message>
    <message>
        <source>Move in slowly, stay, and come out slowly. Leg swings are the one move that swings, and they stay slow and short of the end of your range.</source>
        <comment>topic.mistakes.entries.bouncing.text</comment>
        <translation type="unfinished">Entrez lentement, restez, et sortez lentement. Les balancements de jambe sont le seul mouvement qui balance, et ils restent lents et en deçà de la fin de votre amplitude.</translation>
    </message>
    <message>
        <source>Rounding the back</source>
        <comment>topic.mistakes.entries.form.title</comment>
        <translation type="unfinished">Arrondir le dos</translation>
    </message>
    <message>
        <source>When the back rounds, the thighs are let off. Grow long, tip the pelvis, and let the chest follow. A smaller tip with a long back is the better stretch.</source>
        <comment>topic.mistakes.entries.form.text</comment>
        <translation type="unfinished">Quand le dos s’arrondit, les cuisses sont déchargées. Grandissez-vous, basculez le bassin, et laissez la poitrine suivre. Une bascule plus petite avec un dos long est le meilleur étirement.</translation>
    </message>
    <message>
        <source>One source warns against 'just bending at the hip', while all sources teach to tip from the hips. It is read as a warning against bending at the waist and spine.</source>
        <comment>topic.mistakes.entries.form.resolved.0</comment>
        <translation type="unfinished">Une source met en garde contre le fait de « plier juste à la hanche », alors que toutes enseignent de basculer depuis les hanches. C’est lu comme une mise en garde contre le fait de plier à la taille et dans la colonne.</translation>
    </message>
    <message>
        <source>Locking the knee</source>
        <comment>topic.mistakes.entries.locked.title</comment>
        <translation type="unfinished">Verrouiller le genou</translation>
    </message>
    <message>
        <source>Straight but soft: long, without being pushed back into the joint. A hand on the kneecap does not help.</source>
        <comment>topic.mistakes.entries.locked.text</comment>
        <translation type="unfinished">Tendu mais souple : long, sans être poussé en arrière dans l’articulation. Une main sur la rotule n’aide pas.</translation>
    </message>
    <message>
        <source>Ignoring your limits</source>
        <comment>topic.mistakes.entries.limits.title</comment>
        <translation type="unfinished">Ignorer vos limites</translation>
    </message>
    <message>
        <source>Yesterday's range is not today's duty. Increase slowly, do less on a poor day, and stop at a stop sign. The plan holds still for you.</source>
        <comment>topic.mistakes.entries.limits.text</comment>
        <translation type="unfinished">L’amplitude d’hier n’est pas le devoir d’aujourd’hui. Augmentez lentement, faites-en moins un mauvais jour, et arrêtez à un signe d’arrêt. Le plan vous attend.</translation>
    </message>
    <message>
        <source>When to see someone</source>
        <comment>topic.see-someone.title</comment>
        <translation type="unfinished">Quand consulter</translation>
    </message>
    <message>
        <source>This app cannot examine you and never says what something is. These are moments to have it checked. Having it checked is right even when it turns out to be nothing.</source>
        <comment>topic.see-someone.intro</comment>
        <translation type="unfinished">Cette application ne peut pas vous examiner et ne dit jamais ce que c’est. Voici les moments où il faut faire vérifier. Faire vérifier est juste, même quand il s’avère que ce n’est rien.</translation>
    </message>
    <message>
        <source>Emergency number or emergency department, now</source>
        <comment>topic.see-someone.entries.now.title</comment>
        <translation type="unfinished">Numéro d’urgence ou service d’urgences, maintenant</translation>
    </message>
    <message>
        <source>Numbness or tingling around the genitals, buttocks or inner thighs. Trouble starting, feeling or controlling urine or bowels. A new change in erections or feeling in the genitals. Pain, tingling, numbness or weakness in both legs, or weakness in a leg that is severe or growing. Chest pain with it. Pain after a serious accident or a fall from a height, or after a minor fall if you are older, have fragile bones or have taken steroids for a long time. Do not stretch, and do not wait for the next day.</source>
        <comment>topic.see-someone.entries.now.text</comment>
        <translation type="unfinished">Engourdissement ou fourmillements autour des parties génitales, des fesses ou de l’intérieur des cuisses. Difficulté à commencer d’uriner ou d’aller à la selle, à le sentir ou à se retenir. Nouveau changement des érections ou des sensations génitales. Douleur, fourmillements, engourdissement ou faiblesse des deux jambes, ou faiblesse sévère ou croissante d’une jambe. Douleur à la poitrine en plus. Douleur après accident grave ou chute de haut, ou chute légère si vous avez un âge avancé, des os fragiles ou avez pris longtemps des corticoïdes. Ne vous étirez pas et n’attendez pas le lendemain.</translation>
    </message>
    <message>
        <source>Call a doctor the same day</source>
        <comment>topic.see-someone.entries.today.title</comment>
        <translation type="unfinished">Appeler un médecin le jour même</translation>
    </message>
    <message>
        <source>Fever or feeling unwell. Losing weight without trying. A lump, a swelling or a changed shape of the back. Pain that does not ease with rest, or is worse lying down or at night. Pain that is worse on coughing, sneezing or straining. Pain high between the shoulder blades, or round the trunk like a band. New unsteadiness when walking.</source>
        <comment>topic.see-someone.entries.today.text</comment>
        <translation type="unfinished">Fièvre ou sensation d’être malade. Perte de poids sans le vouloir. Boule, gonflement ou changement de forme du dos. Douleur qui ne se calme pas au repos, ou qui est pire en position couchée ou la nuit. Douleur qui est pire en toussant, en éternuant ou en forçant. Douleur en haut entre les omoplates, ou autour du tronc comme une ceinture. Nouveau manque d’équilibre à la marche.</translation>
    </message>
    <message>
        <source>Ask before you start</source>
        <comment>topic.see-someone.entries.before-starting.title</comment>
        <translation type="unfinished">Demander avant de commencer</translation>
    </message>
    <message>
        <source>A back condition or a back injury in the past, a severe disc problem or an unstable spine that you were told about, strong or long-lasting back pain that nobody has looked at, a suspected injury. Also: past cancer, steroids, a weakened immune system or injected drugs, an inflammatory disease, a first bout of back pain before 20 or after 55, an unusual shape of the spine, a marked loss of forward bending, fragile bones, pregnancy, a recent hamstring tear, recent surgery of hip, knee or back, limits after a hip replacement, and dizziness that is not under control. Until a professional has said yes, the app offers an easy set only.</source>
        <comment>topic.see-someone.entries.before-starting.text</comment>
        <translation type="unfinished">Une maladie du dos ou une ancienne blessure au dos, un grave problème de disque ou une colonne instable qu’on vous a signalés, un mal de dos fort ou durable que personne n’a examiné, une blessure possible. Aussi : cancer passé, corticoïdes, immunité affaiblie ou drogues injectées, maladie inflammatoire, premier mal de dos avant 20 ou après 55 ans, forme inhabituelle de la colonne, nette perte de flexion avant, os fragiles, grossesse, déchirure récente des ischio-jambiers, opération récente de la hanche, du genou ou du dos, limites après une prothèse de hanche, étourdissements non maîtrisés. Tant qu’un professionnel de santé n’a pas dit oui, l’application ne propose qu’une série facile.</translation>
    </message>
    <message>
        <source>Along the way</source>
        <comment>topic.see-someone.entries.along-the-way.title</comment>
        <translation type="unfinished">En cours de route</translation>
    </message>
    <message>
        <source>Severe pain when stretching. A stop sign such as tingling or pain down the leg. The same exercise hurting sharply in two sessions. Pain of 7 or more two check-ins in a row. A trend that rises over weeks. Or simply no change that you care about after six weeks: someone who can look at you may see what an app cannot.</source>
        <comment>topic.see-someone.entries.along-the-way.text</comment>
        <translation type="unfinished">Une douleur sévère à l’étirement. Un signe d’arrêt comme des fourmillements ou une douleur le long de la jambe. Le même exercice qui cause une douleur vive dans deux séances. Une douleur de 7 ou plus à deux points santé de suite. Une tendance à la hausse sur des semaines. Ou simplement aucun changement qui compte pour vous après six semaines : quelqu’un qui peut vous examiner verra peut-être ce qu’une application ne peut pas voir.</translation>
    </message>
    <message>
        <source>If you want a plan of your own</source>
        <comment>topic.see-someone.entries.tailored.title</comment>
        <translation type="unfinished">Si vous voulez un plan bien à vous</translation>
    </message>
    <message>
        <source>A physiotherapist or another health professional can tailor a programme to you. Take your report from this app along if it helps; it is yours and shows what you did and how it felt.</source>
        <comment>topic.see-someone.entries.tailored.text</comment>
        <translation type="unfinished">Un kinésithérapeute ou un autre professionnel de santé peut adapter un programme à votre cas. Emportez votre rapport de cette application si cela aide ; il est à vous et montre ce que vous avez fait et ce que vous avez ressenti.</translation>
    </message>
    <message>
        <source>What such lists can and cannot do</source>
        <comment>topic.see-someone.entries.about-lists.title</comment>
        <translation type="unfinished">Ce que de telles listes peuvent et ne peuvent pas</translation>
    </message>
    <message>
        <source>An international framework for professionals points out that for most single warning signs there is little evidence of how well they pick out serious causes. They are prompts to think and to check. That is why the app asks, passes on and never concludes.</source>
        <comment>topic.see-someone.entries.about-lists.text</comment>
        <translation type="unfinished">Un cadre international pour professionnels de santé souligne que, pour la plupart des signes d’alerte pris isolément, on a peu de preuves de leur capacité à repérer des causes graves. Ce sont des invitations à réfléchir et à vérifier. C’est pourquoi l’application demande, oriente et ne conclut jamais.</translation>
    </message>
    <message>
        <source>Stop signs</source>
        <comment>topic.stop-signs.title</comment>
        <translation type="unfinished">Signes d’arrêt</translation>
    </message>
    <message>
        <source>A stretch may pull. It may not hurt. The pain button is on screen all the time; press it as soon as you wonder.</source>
        <comment>topic.stop-signs.intro</comment>
        <translation type="unfinished">Un étirement peut tirer. Il ne doit pas faire mal. Le bouton de douleur est à l’écran tout le temps ; appuyez dessus dès que vous avez un doute.</translation>
    </message>
    <message>
        <source>Anything sharp or stabbing</source>
        <comment>topic.stop-signs.entries.sharp.title</comment>
        <translation type="unfinished">Tout ce qui est vif ou comme un coup de couteau</translation>
    </message>
    <message>
        <source>Come out of the exercise slowly and press the pain button. The app leaves out that exercise and the others in the same position for the day. A second time ends the session.</source>
        <comment>topic.stop-signs.entries.sharp.text</comment>
        <translation type="unfinished">Sortez lentement de l’exercice et appuyez sur le bouton de douleur. L’application laisse de côté cet exercice et les autres dans la même position pour la journée. Une deuxième fois met fin à la séance.</translation>
    </message>
    <message>
        <source>One source reads a sharp pull in a self-test as a sign of tightness and elsewhere lists sharp pain as a reason to stop. Here it always means stop.</source>
        <comment>topic.stop-signs.entries.sharp.resolved.0</comment>
        <translation type="unfinished">Une source lit une tension vive dans un auto-test comme un signe de raideur et, ailleurs, cite la douleur vive comme une raison d’arrêter. Ici, cela veut toujours dire arrêter.</translation>
    </message>
    <message>
        <source>Pain that travels, shoots or burns down the leg</source>
        <comment>topic.stop-signs.entries.travelling.title</comment>
        <translation type="unfinished">Une douleur qui descend, lance ou brûle le long de la jambe</translation>
    </message>
    <message>
        <source>Stop at once. This is not the stretch working. The session ends, the app asks a few safety questions, and it suggests talking to a professional.</source>
        <comment>topic.stop-signs.entries.travelling.text</comment>
        <translation type="unfinished">Arrêtez tout de suite. Ce n’est pas l’étirement qui agit. La séance se termine, l’application pose quelques questions de sécurité, et elle suggère d’en parler à un professionnel de santé.</translation>
    </message>
    <message>
        <source>Numbness, tingling, pins and needles or weakness</source>
        <comment>topic.stop-signs.entries.numb.title</comment>
        <translation type="unfinished">Engourdissement, fourmillements, picotements ou faiblesse</translation>
    </message>
    <message>
        <source>Stop at once, wherever in the leg or foot it is and however faint. It has nothing to do with how flexible you are.</source>
        <comment>topic.stop-signs.entries.numb.text</comment>
        <translation type="unfinished">Arrêtez tout de suite, où que ce soit dans la jambe ou le pied et aussi faible que ce soit. Cela n’a rien à voir avec votre souplesse.</translation>
    </message>
    <message>
        <source>New pain below the knee</source>
        <comment>topic.stop-signs.entries.below-knee.title</comment>
        <translation type="unfinished">Nouvelle douleur sous le genou</translation>
    </message>
    <message>
        <source>Stop. A hamstring stretch is felt behind the thigh. One exception: a mild pull in the calf when the toes are drawn up. Let the ankle go loose; if the pull stays, it is a stop sign.</source>
        <comment>topic.stop-signs.entries.below-knee.text</comment>
        <translation type="unfinished">Arrêtez. Un étirement des ischio-jambiers se sent derrière la cuisse. Une exception : une légère tension dans le mollet quand les orteils sont relevés. Relâchez la cheville ; si la tension reste, c’est un signe d’arrêt.</translation>
    </message>
    <message>
        <source>More pain than you came with</source>
        <comment>topic.stop-signs.entries.beyond-stretch.title</comment>
        <translation type="unfinished">Plus de douleur qu’à l’arrivée</translation>
    </message>
    <message>
        <source>Pain of 3 or more that is also above where you started makes the app ease off: a smaller range, softer knees, a shorter hold. If that does not help it changes or skips the exercise. Pain that has risen to 6 or more, or to 5 or more and by at least 3 points, ends the session.</source>
        <comment>topic.stop-signs.entries.beyond-stretch.text</comment>
        <translation type="unfinished">Une douleur de 3 ou plus, et supérieure à celle du début, amène l’application à alléger : amplitude plus petite, genoux plus souples, maintien plus court. Si cela n’aide pas, elle change ou passe l’exercice. Une douleur montée à 6 ou plus, ou à 5 ou plus et d’au moins 3 points, met fin à la séance.</translation>
    </message>
    <message>
        <source>Chest pain, dizziness, faintness, short breath</source>
        <comment>topic.stop-signs.entries.unwell.title</comment>
        <translation type="unfinished">Douleur à la poitrine, étourdissement, impression de s’évanouir, souffle court</translation>
    </message>
    <message>
        <source>Stop and sit or lie down. With chest pain call the emergency number. With the others end the session, rest, and talk to a professional before the next one.</source>
        <comment>topic.stop-signs.entries.unwell.text</comment>
        <translation type="unfinished">Arrêtez et asseyez-vous ou allongez-vous. En cas de douleur à la poitrine, appelez le numéro d’urgence. Pour les autres, terminez la séance, reposez-vous, et parlez à un professionnel de santé avant la prochaine.</translation>
    </message>
    <message>
        <source>The morning after</source>
        <comment>topic.stop-signs.entries.next-morning.title</comment>
        <translation type="unfinished">Le lendemain matin</translation>
    </message>
    <message>
        <source>A stretch that agreed with you is hardly noticed the next day. If the next morning is clearly worse, by 2 points or more, or above 5 and worse than before, the app makes the next session one step smaller.</source>
        <comment>topic.stop-signs.entries.next-morning.text</comment>
        <translation type="unfinished">Un étirement qui vous a convenu se remarque à peine le lendemain. Si le lendemain matin est nettement pire, de 2 points ou plus, ou au-dessus de 5 et pire qu’avant, l’application rend la prochaine séance un cran plus petite.</translation>
    </message>
    <message>
        <source>Any new numbness, tingling, weakness or unsteadiness, any new pain below the knee, or any change in bladder, bowel or sexual feeling?</source>
        <comment>safety.lines.nerve.text</comment>
        <translation type="unfinished">Un nouvel engourdissement, de nouveaux fourmillements, une nouvelle faiblesse ou un nouveau manque d’équilibre, une nouvelle douleur sous le genou, ou un changement du côté de la vessie, des intestins ou des sensations sexuelles ?</translation>
    </message>
    <message>
        <source>Any fever or feeling unwell, chest pain or dizziness, or pain of a new kind, such as at night, on coughing, or high in the back?</source>
        <comment>safety.lines.unwell.text</comment>
        <translation type="unfinished">De la fièvre ou la sensation d’être malade, une douleur à la poitrine ou des étourdissements, ou une douleur d’un genre nouveau, par exemple la nuit, en toussant ou en haut du dos ?</translation>
    </message>
    <message>
        <source>Any new fall, accident or injury?</source>
        <comment>safety.lines.fall.text</comment>
        <translation type="unfinished">Une nouvelle chute, un nouvel accident ou une nouvelle blessure ?</translation>
    </message>
    <message>
        <source>Numbness or tingling around the genitals, buttocks or inner thighs</source>
        <comment>safety.symptoms.saddle-numbness.text</comment>
        <translation type="unfinished">Engourdissement ou fourmillements autour des parties génitales, des fesses ou de l’intérieur des cuisses</translation>
    </message>
    <message>
        <source>You cannot start to pass urine, or no longer feel that you need to or that you are passing it</source>
        <comment>safety.symptoms.bladder-start.text</comment>
        <translation type="unfinished">Vous n’arrivez pas à commencer à uriner, ou vous ne sentez plus que vous en avez besoin ou que vous urinez</translation>
    </message>
    <message>
        <source>You have lost control of your bladder</source>
        <comment>safety.symptoms.bladder-control.text</comment>
        <translation type="unfinished">Vous avez perdu le contrôle de votre vessie</translation>
    </message>
    <message>
        <source>You have lost control of your bowels, or no longer feel when they open</source>
        <comment>safety.symptoms.bowel-loss.text</comment>
        <translation type="unfinished">Vous avez perdu le contrôle de vos selles, ou vous ne sentez plus quand elles passent</translation>
    </message>
    <message>
        <source>A new change in erections or in feeling in the genitals</source>
        <comment>safety.symptoms.sexual-change.text</comment>
        <translation type="unfinished">Un nouveau changement des érections ou des sensations dans les parties génitales</translation>
    </message>
    <message>
        <source>New pain, tingling, numbness or weakness in both legs</source>
        <comment>safety.symptoms.both-legs.text</comment>
        <translation type="unfinished">Nouvelle douleur, nouveaux fourmillements, nouvel engourdissement ou nouvelle faiblesse dans les deux jambes</translation>
    </message>
    <message>
        <source>Severe weakness in a leg, or weakness in a leg that is getting worse</source>
        <comment>safety.symptoms.leg-weakness-worse.text</comment>
        <translation type="unfinished">Faiblesse sévère d’une jambe, ou faiblesse d’une jambe qui s’aggrave</translation>
    </message>
    <message>
        <source>Chest pain together with the back pain, or on its own now</source>
        <comment>safety.symptoms.chest-pain.text</comment>
        <translation type="unfinished">Douleur à la poitrine en même temps que le mal de dos, ou seule en ce moment</translation>
    </message>
    <message>
        <source>The pain began after a serious accident or a fall from a height</source>
        <comment>safety.symptoms.accident.text</comment>
        <translation type="unfinished">La douleur a commencé après un accident grave ou une chute de haut</translation>
    </message>
    <message>
        <source>The pain began after a minor fall or knock, and you are older, have fragile bones, or have taken steroids for a long time</source>
        <comment>safety.symptoms.minor-fall-fragile.text</comment>
        <translation type="unfinished">La douleur a commencé après une chute légère ou un choc léger, et vous avez un âge avancé, des os fragiles ou avez pris longtemps des corticoïdes</translation>
    </message>
    <message>
        <source>Fever, shivering or feeling unwell together with the pain</source>
        <comment>safety.symptoms.fever.text</comment>
        <translation type="unfinished">Fièvre, frissons ou sensation d’être malade en même temps que la douleur</translation>
    </message>
    <message>
        <source>You are losing weight without trying to</source>
        <comment>safety.symptoms.weight-loss.text</comment>
        <translation type="unfinished">Vous perdez du poids sans le vouloir</translation>
    </message>
    <message>
        <source>A lump or swelling in the back, or a back that has changed its shape</source>
        <comment>safety.symptoms.lump.text</comment>
        <translation type="unfinished">Une boule ou un gonflement dans le dos, ou un dos qui a changé de forme</translation>
    </message>
    <message>
        <source>Pain that does not ease when you rest, or that is worse lying down or at night</source>
        <comment>safety.symptoms.night-pain.text</comment>
        <translation type="unfinished">Douleur qui ne se calme pas quand vous vous reposez, ou qui est pire en position couchée ou la nuit</translation>
    </message>
    <message>
        <source>Pain that is worse when you cough, sneeze or strain</source>
        <comment>safety.symptoms.cough-pain.text</comment>
        <translation type="unfinished">Douleur qui est pire quand vous toussez, éternuez ou forcez</translation>
    </message>
    <message>
        <source>Pain high in the back, between the shoulder blades</source>
        <comment>safety.symptoms.high-pain.text</comment>
        <translation type="unfinished">Douleur en haut du dos, entre les omoplates</translation>
    </message>
    <message>
        <source>Pain that wraps round the trunk like a band</source>
        <comment>safety.symptoms.band-pain.text</comment>
        <translation type="unfinished">Douleur qui entoure le tronc comme une ceinture</translation>
    </message>
    <message>
        <source>You have become unsteady when walking</source>
        <comment>safety.symptoms.unsteady.text</comment>
        <translation type="unfinished">Vous manquez désormais d’équilibre en marchant</translation>
    </message>
    <message>
        <source>New numbness in one leg or foot</source>
        <comment>safety.symptoms.leg-numb.text</comment>
        <translation type="unfinished">Nouvel engourdissement dans une jambe ou un pied</translation>
    </message>
    <message>
        <source>New tingling or pins and needles in one leg or foot</source>
        <comment>safety.symptoms.leg-tingling.text</comment>
        <translation type="unfinished">Nouveaux fourmillements ou picotements dans une jambe ou un pied</translation>
    </message>
    <message>
        <source>New weakness in one leg or foot that is neither severe nor getting worse</source>
        <comment>safety.symptoms.leg-weak.text</comment>
        <translation type="unfinished">Nouvelle faiblesse d’une jambe ou d’un pied, qui n’est ni sévère ni en train de s’aggraver</translation>
    </message>
    <message>
        <source>New pain below the knee in one leg</source>
        <comment>safety.symptoms.leg-below-knee.text</comment>
        <translation type="unfinished">Nouvelle douleur sous le genou dans une jambe</translation>
    </message>
    <message>
        <source>You have had cancer at some time</source>
        <comment>safety.symptoms.past-cancer.text</comment>
        <translation type="unfinished">Vous avez eu un cancer à un moment de votre vie</translation>
    </message>
    <message>
        <source>You take steroids, your immune system is weakened, or you have injected drugs</source>
        <comment>safety.symptoms.steroids-immune.text</comment>
        <translation type="unfinished">Vous prenez des corticoïdes, vos défenses immunitaires sont affaiblies, ou vous vous êtes injecté des drogues</translation>
    </message>
    <message>
        <source>You have an inflammatory disease of the joints, the spine or the bowel</source>
        <comment>safety.symptoms.inflammatory.text</comment>
        <translation type="unfinished">Vous avez une maladie inflammatoire des articulations, de la colonne ou de l’intestin</translation>
    </message>
    <message>
        <source>Your back pain began for the first time before the age of 20 or after 55</source>
        <comment>safety.symptoms.onset-age.text</comment>
        <translation type="unfinished">Votre mal de dos a commencé pour la première fois avant l’âge de 20 ans ou après 55 ans</translation>
    </message>
    <message>
        <source>Your spine has a marked curve or another unusual shape</source>
        <comment>safety.symptoms.deformity.text</comment>
        <translation type="unfinished">Votre colonne a une courbure marquée ou une autre forme inhabituelle</translation>
    </message>
    <message>
        <source>You can bend forward far less than you used to</source>
        <comment>safety.symptoms.forward-bend-loss.text</comment>
        <translation type="unfinished">Vous pouvez vous pencher en avant beaucoup moins qu’avant</translation>
    </message>
    <message>
        <source>You have thin or fragile bones, or have broken a bone in your spine</source>
        <comment>safety.symptoms.osteoporosis.text</comment>
        <translation type="unfinished">Vous avez des os amincis ou fragiles, ou vous vous êtes cassé un os de la colonne</translation>
    </message>
    <message>
        <source>You have been told that you have a severe disc problem or an unstable spine</source>
        <comment>safety.symptoms.disc-or-instability.text</comment>
        <translation type="unfinished">On vous a dit que vous avez un grave problème de disque ou une colonne instable</translation>
    </message>
    <message>
        <source>You have another known back condition</source>
        <comment>safety.symptoms.back-condition.text</comment>
        <translation type="unfinished">Vous avez une autre maladie connue du dos</translation>
    </message>
    <message>
        <source>You have injured your back in the past</source>
        <comment>safety.symptoms.past-back-injury.text</comment>
        <translation type="unfinished">Vous avez eu une blessure au dos dans le passé</translation>
    </message>
    <message>
        <source>You have strong recent back pain, or back pain that has gone on for long, and have not asked a professional about it</source>
        <comment>safety.symptoms.persistent-pain.text</comment>
        <translation type="unfinished">Vous avez un mal de dos récent et fort, ou un mal de dos qui dure depuis longtemps, et vous n’en avez pas parlé à un professionnel de santé</translation>
    </message>
    <message>
        <source>You think you may have injured a muscle or a joint</source>
        <comment>safety.symptoms.suspected-injury.text</comment>
        <translation type="unfinished">Vous pensez vous être blessé un muscle ou une articulation</translation>
    </message>
    <message>
        <source>You have pulled or torn the back of a thigh recently</source>
        <comment>safety.symptoms.hamstring-tear.text</comment>
        <translation type="unfinished">Vous vous êtes récemment froissé ou déchiré l’arrière d’une cuisse</translation>
    </message>
    <message>
        <source>You have had an operation on your hip, knee or back recently</source>
        <comment>safety.symptoms.recent-surgery.text</comment>
        <translation type="unfinished">Vous avez eu récemment une opération de la hanche, du genou ou du dos</translation>
    </message>
    <message>
        <source>You have a replaced hip and were told not to bend it beyond a limit</source>
        <comment>safety.symptoms.hip-precautions.text</comment>
        <translation type="unfinished">Vous avez une prothèse de hanche et on vous a dit de ne pas la plier au-delà d’une limite</translation>
    </message>
    <message>
        <source>You get dizzy or faint and it is not under control</source>
        <comment>safety.symptoms.dizziness.text</comment>
        <translation type="unfinished">Vous avez des étourdissements ou des évanouissements et ce n’est pas maîtrisé</translation>
    </message>
    <message>
        <source>You are pregnant (take new back pain to your midwife or doctor)</source>
        <comment>safety.symptoms.pregnancy.text</comment>
        <translation type="unfinished">Vous êtes enceinte (pour un nouveau mal de dos, consultez votre sage-femme ou votre médecin)</translation>
    </message>
    <message>
        <source>Pain or tingling below the knee that you have had for a long time and that a professional has assessed</source>
        <comment>safety.symptoms.leg-known.text</comment>
        <translation type="unfinished">Douleur ou fourmillements sous le genou que vous avez depuis longtemps et qu’un professionnel de santé a évalués</translation>
    </message>
    <message>
        <source>Rounding the back to get lower.</source>
        <comment>figure.DY1.wrong.text</comment>
        <translation type="unfinished">Arrondir le dos pour descendre plus bas.</translation>
    </message>
    <message>
        <source>Arching the low back as the leg goes behind.</source>
        <comment>figure.DY2.wrong.text</comment>
        <translation type="unfinished">Cambrer le bas du dos quand la jambe part en arrière.</translation>
    </message>
    <message>
        <source>Rounding the back over the front leg instead of tipping from the hips.</source>
        <comment>figure.DY3.wrong.text</comment>
        <translation type="unfinished">Arrondir le dos au-dessus de la jambe avant au lieu de basculer depuis les hanches.</translation>
    </message>
    <message>
        <source>Rounding the back to get lower.</source>
        <comment>figure.ST1-bent-knee.wrong.text</comment>
        <translation type="unfinished">Arrondir le dos pour descendre plus bas.</translation>
    </message>
    <message>
        <source>Rounding the back to get lower.</source>
        <comment>figure.ST1.wrong.text</comment>
        <translation type="unfinished">Arrondir le dos pour descendre plus bas.</translation>
    </message>
    <message>
        <source>Rounding the back instead of tipping from the hips.</source>
        <comment>figure.ST2-bent-knee.wrong.text</comment>
        <translation type="unfinished">Arrondir le dos au lieu de basculer depuis les hanches.</translation>
    </message>
    <message>
        <source>Rounding the back instead of tipping from the hips.</source>
        <comment>figure.ST2.wrong.text</comment>
        <translation type="unfinished">Arrondir le dos au lieu de basculer depuis les hanches.</translation>
    </message>
    <message>
        <source>Rounding the back and dropping the head to get lower.</source>
        <comment>figure.ST3-bent-knee.wrong.text</comment>
        <translation type="unfinished">Arrondir le dos et laisser tomber la tête pour descendre plus bas.</translation>
    </message>
    <message>
        <source>Rounding the back and dropping the head to get lower.</source>
        <comment>figure.ST3.wrong.text</comment>
        <translation type="unfinished">Arrondir le dos et laisser tomber la tête pour descendre plus bas.</translation>
    </message>
    <message>
        <source>Rounding the back to reach the toes.</source>
        <comment>figure.ST4-bent-knee.wrong.text</comment>
        <translation type="unfinished">Arrondir le dos pour atteindre les orteils.</translation>
    </message>
    <message>
        <source>Rounding the back to reach the toes.</source>
        <comment>figure.ST4.wrong.text</comment>
        <translation type="unfinished">Arrondir le dos pour atteindre les orteils.</translation>
    </message>
    <message>
        <source>Slumping into the chair while the knee snaps straight.</source>
        <comment>figure.ST5-bent-knee.wrong.text</comment>
        <translation type="unfinished">S’affaisser dans la chaise pendant que le genou se tend d’un coup sec.</translation>
    </message>
    <message>
        <source>Slumping into the chair while the knee snaps straight.</source>
        <comment>figure.ST5.wrong.text</comment>
        <translation type="unfinished">S’affaisser dans la chaise pendant que le genou se tend d’un coup sec.</translation>
    </message>
    <message>
        <source>Rounding the back while the shoulders creep up to the ears.</source>
        <comment>figure.ST6.wrong.text</comment>
        <translation type="unfinished">Arrondir le dos pendant que les épaules remontent vers les oreilles.</translation>
    </message>
    <message>
        <source>Locking the knees and hanging on the arms.</source>
        <comment>figure.ST7-hands-on-chair.wrong.text</comment>
        <translation type="unfinished">Verrouiller les genoux et se suspendre aux bras.</translation>
    </message>
    <message>
        <source>Locking the knees and pulling on the ankles.</source>
        <comment>figure.ST7.wrong.text</comment>
        <translation type="unfinished">Verrouiller les genoux et tirer sur les chevilles.</translation>
    </message>
    <message>
        <source>Twisting the hips towards the chair.</source>
        <comment>figure.ST8-bent-knee.wrong.text</comment>
        <translation type="unfinished">Tourner les hanches vers la chaise.</translation>
    </message>
    <message>
        <source>Letting the hip of the lifted leg turn up and the back round.</source>
        <comment>figure.ST8-leg-behind.wrong.text</comment>
        <translation type="unfinished">Laisser la hanche de la jambe levée se tourner vers le haut et le dos s’arrondir.</translation>
    </message>
    <message>
        <source>Twisting the hips towards the chair.</source>
        <comment>figure.ST8.wrong.text</comment>
        <translation type="unfinished">Tourner les hanches vers la chaise.</translation>
    </message>
    <message>
        <source>Letting the low back arch off the mat as the leg goes up.</source>
        <comment>figure.STR1.wrong.text</comment>
        <translation type="unfinished">Laisser le bas du dos se cambrer et décoller du tapis quand la jambe monte.</translation>
    </message>
    <message>
        <source>Arching the low back to push the hips higher.</source>
        <comment>figure.STR2.wrong.text</comment>
        <translation type="unfinished">Cambrer le bas du dos pour pousser les hanches plus haut.</translation>
    </message>
    <message>
        <source>Leaning back as the knee comes up.</source>
        <comment>figure.STR3.wrong.text</comment>
        <translation type="unfinished">Se pencher en arrière quand le genou monte.</translation>
    </message>
    <message>
        <source>Bending at the waist with a rounded back and locked knees.</source>
        <comment>figure.STR4.wrong.text</comment>
        <translation type="unfinished">Plier à la taille, le dos arrondi et les genoux verrouillés.</translation>
    </message>
    <message>
        <source>Sitting so close to the wall that the hips lift.</source>
        <comment>figure.SU1-bent-knee.wrong.text</comment>
        <translation type="unfinished">S’installer si près du mur que les hanches se soulèvent.</translation>
    </message>
    <message>
        <source>Sitting so close to the wall that the hips lift.</source>
        <comment>figure.SU1.wrong.text</comment>
        <translation type="unfinished">S’installer si près du mur que les hanches se soulèvent.</translation>
    </message>
    <message>
        <source>Pulling so hard that the tailbone lifts and the knee locks.</source>
        <comment>figure.SU2-bent-knee.wrong.text</comment>
        <translation type="unfinished">Tirer si fort que le coccyx se soulève et que le genou se verrouille.</translation>
    </message>
    <message>
        <source>Pulling so hard that the tailbone lifts and the knee locks.</source>
        <comment>figure.SU2.wrong.text</comment>
        <translation type="unfinished">Tirer si fort que le coccyx se soulève et que le genou se verrouille.</translation>
    </message>
    <message>
        <source>Letting the thigh drift away, so the knee opens without a stretch.</source>
        <comment>figure.SU3-bent-knee.wrong.text</comment>
        <translation type="unfinished">Laisser la cuisse s’éloigner, si bien que le genou s’ouvre sans étirement.</translation>
    </message>
    <message>
        <source>Letting the thigh drift away, so the knee opens without a stretch.</source>
        <comment>figure.SU3.wrong.text</comment>
        <translation type="unfinished">Laisser la cuisse s’éloigner, si bien que le genou s’ouvre sans étirement.</translation>
    </message>
    <message>
        <source>Lifting the head and shoulders to reach the knee.</source>
        <comment>figure.SU4.wrong.text</comment>
        <translation type="unfinished">Soulever la tête et les épaules pour atteindre le genou.</translation>
    </message>
    <message>
        <source>Letting the back arch off the floor.</source>
        <comment>figure.SU5-bent-knee.wrong.text</comment>
        <translation type="unfinished">Laisser le dos se cambrer et décoller du sol.</translation>
    </message>
    <message>
        <source>Letting the back arch off the floor.</source>
        <comment>figure.SU5.wrong.text</comment>
        <translation type="unfinished">Laisser le dos se cambrer et décoller du sol.</translation>
    </message>
    <message>
        <source>Pushing the leg instead of only carrying it.</source>
        <comment>figure.SU6-bent-knee.wrong.text</comment>
        <translation type="unfinished">Pousser la jambe au lieu de seulement la porter.</translation>
    </message>
    <message>
        <source>Pushing the leg instead of only carrying it.</source>
        <comment>figure.SU6.wrong.text</comment>
        <translation type="unfinished">Pousser la jambe au lieu de seulement la porter.</translation>
    </message>
    <message>
        <source>Letting the knees bend to reach further: such a reach does not count.</source>
        <comment>figure.TE1.wrong.text</comment>
        <translation type="unfinished">Laisser plier les genoux pour aller plus loin : une telle portée ne compte pas.</translation>
    </message>
    <message>
        <source>Bending the knees to get the fingers lower: such a try does not count.</source>
        <comment>figure.TE2.wrong.text</comment>
        <translation type="unfinished">Plier les genoux pour amener les doigts plus bas : un tel essai ne compte pas.</translation>
    </message>
    <message>
        <source>Letting the knee bend to reach further: such a reach does not count.</source>
        <comment>figure.TE3.wrong.text</comment>
        <translation type="unfinished">Laisser plier le genou pour aller plus loin : une telle portée ne compte pas.</translation>
    </message>
    <message>
        <source>Letting the thigh drift away from upright: such a try does not count.</source>
        <comment>figure.TE4.wrong.text</comment>
        <translation type="unfinished">Laisser la cuisse s’éloigner de la verticale : un tel essai ne compte pas.</translation>
    </message>
    <message>
        <source>Leaning back to get the knee higher.</source>
        <comment>figure.WU1.wrong.text</comment>
        <translation type="unfinished">Se pencher en arrière pour monter le genou plus haut.</translation>
    </message>
    <message>
        <source>Pounding the floor with stiff knees.</source>
        <comment>figure.WU3.wrong.text</comment>
        <translation type="unfinished">Marteler le sol avec des genoux raides.</translation>
    </message>
    <message>
        <source>Shrugging the shoulders up to the ears.</source>
        <comment>figure.WU4.wrong.text</comment>
        <translation type="unfinished">Hausser les épaules jusqu’aux oreilles.</translation>
    </message>
    <message>
        <source>Looking down with the shoulders rounded.</source>
        <comment>figure.WU5.wrong.text</comment>
        <translation type="unfinished">Regarder vers le bas, les épaules arrondies.</translation>
    </message>
</context>
</TS>
