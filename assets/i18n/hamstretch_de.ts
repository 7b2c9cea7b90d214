<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Live</name>
    <message>
        <source>{item}: live</source>
        <translation type="unfinished">{item}: live</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished">und {n} mehr</translation>
    </message>
    <message>
        <source>No faults</source>
        <translation type="unfinished">Keine Fehler</translation>
    </message>
    <message>
        <source>{t} s: {key}</source>
        <translation type="unfinished">{t} s: {key}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation type="unfinished">Heute</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Übungen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Fortschritt</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished">Wissen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Wie das System</translation>
    </message>
    <message>
        <source>Machine-drafted, not yet reviewed by a native speaker: {names}.</source>
        <translation type="unfinished">Maschinell entworfen und noch nicht von einer Person mit dieser Muttersprache geprüft: {names}.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Your log is not there</source>
        <translation type="unfinished">Dein Protokoll ist nicht da</translation>
    </message>
    <message>
        <source>Your log is damaged</source>
        <translation type="unfinished">Dein Protokoll ist beschädigt</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Reminders go on. Open the window or quit from the icon in the tray.</source>
        <translation type="unfinished">Die Erinnerungen gehen weiter. Öffne das Fenster oder beende das Programm über das Symbol in der Leiste.</translation>
    </message>
    <message>
        <source>hamstretch stays in the tray</source>
        <translation type="unfinished">hamstretch bleibt in der Leiste</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Session</source>
        <translation type="unfinished">Einheit</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Routines (*.hamstretch.toml);;All files (*)</source>
        <translation type="unfinished">Programme (*.hamstretch.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a routine file</source>
        <translation type="unfinished">Programmdatei öffnen</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">Als Datei speichern</translation>
    </message>
</context>
<context>
    <name>BreakLine</name>
    <message>
        <source>Resume</source>
        <translation type="unfinished">Fortsetzen</translation>
    </message>
    <message>
        <source>I'm back</source>
        <translation type="unfinished">Ich bin zurück</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Anhalten</translation>
    </message>
    <message>
        <source>Pause for 30 minutes</source>
        <translation type="unfinished">30 Minuten anhalten</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation type="unfinished">1 Stunde anhalten</translation>
    </message>
    <message>
        <source>Pause for 2 hours</source>
        <translation type="unfinished">2 Stunden anhalten</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation type="unfinished">Bis morgen anhalten</translation>
    </message>
    <message>
        <source>In a meeting for 1 hour</source>
        <translation type="unfinished">1 Stunde in einer Besprechung</translation>
    </message>
    <message>
        <source>Take a break now</source>
        <translation type="unfinished">Jetzt eine Pause machen</translation>
    </message>
    <message>
        <source>I just did one</source>
        <translation type="unfinished">Gerade eine gemacht</translation>
    </message>
    <message>
        <source>Start hamstretch when you log in, so that breaks come by themselves?</source>
        <translation type="unfinished">hamstretch beim Anmelden starten, damit Pausen von selbst kommen?</translation>
    </message>
    <message>
        <source>Yes, start it</source>
        <translation type="unfinished">Ja, starten</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nein</translation>
    </message>
    <message>
        <source>hamstretch now starts when you log in. Settings can change that.</source>
        <translation type="unfinished">hamstretch startet jetzt, wenn du dich anmeldest. Unter Einstellungen lässt sich das ändern.</translation>
    </message>
    <message>
        <source>hamstretch starts only when you open it. Settings can change that.</source>
        <translation type="unfinished">hamstretch startet nur, wenn du es öffnest. Unter Einstellungen lässt sich das ändern.</translation>
    </message>
</context>
<context>
    <name>BreakMenu</name>
    <message>
        <source>Pause the reminders</source>
        <translation type="unfinished">Erinnerungen anhalten</translation>
    </message>
    <message>
        <source>I am in a meeting</source>
        <translation type="unfinished">Ich bin in einer Besprechung</translation>
    </message>
    <message>
        <source>Resume the reminders</source>
        <translation type="unfinished">Erinnerungen fortsetzen</translation>
    </message>
    <message>
        <source>Open Today</source>
        <translation type="unfinished">Heute öffnen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Einstellungen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished">Beenden</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation type="unfinished">Für 30 Minuten</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation type="unfinished">Für 1 Stunde</translation>
    </message>
    <message>
        <source>For 2 hours</source>
        <translation type="unfinished">Für 2 Stunden</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation type="unfinished">Bis morgen</translation>
    </message>
    <message>
        <source>Until a date…</source>
        <translation type="unfinished">Bis zu einem Datum…</translation>
    </message>
    <message>
        <source>I'm back</source>
        <translation type="unfinished">Ich bin zurück</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation type="unfinished">Jetzt starten</translation>
    </message>
    <message>
        <source>Take a break now</source>
        <translation type="unfinished">Jetzt eine Pause machen</translation>
    </message>
</context>
<context>
    <name>BreakPrompt</name>
    <message>
        <source>The card is gone. {now}.</source>
        <translation type="unfinished">Die Karte ist weg. {now}.</translation>
    </message>
    <message>
        <source>I'm back</source>
        <translation type="unfinished">Ich bin zurück</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished">&amp;Starten</translation>
    </message>
    <message>
        <source>In {min} min ({left} left)</source>
        <translation type="unfinished">In {min} min (noch {left})</translation>
    </message>
    <message>
        <source>&amp;Not today</source>
        <translation type="unfinished">&amp;Heute nicht</translation>
    </message>
    <message>
        <source>I just &amp;did one</source>
        <translation type="unfinished">Gerade eine ge&amp;macht</translation>
    </message>
    <message>
        <source>No &amp;time</source>
        <translation type="unfinished">Keine &amp;Zeit</translation>
    </message>
    <message>
        <source>&amp;Pain</source>
        <translation type="unfinished">&amp;Schmerz</translation>
    </message>
    <message>
        <source>I feel &amp;unwell</source>
        <translation type="unfinished">Mir ist nicht &amp;wohl</translation>
    </message>
    <message>
        <source>An&amp;other reason</source>
        <translation type="unfinished">Ein &amp;anderer Grund</translation>
    </message>
</context>
<context>
    <name>BreakShell</name>
    <message>
        <source>In {min} min ({left} left)</source>
        <translation type="unfinished">In {min} min (noch {left})</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Öffnen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Start</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished">Heute nicht</translation>
    </message>
</context>
<context>
    <name>BreakSystem</name>
    <message>
        <source>Start when I log in</source>
        <translation type="unfinished">Beim Anmelden starten</translation>
    </message>
    <message>
        <source>How being away is noticed</source>
        <translation type="unfinished">Wie Abwesenheit bemerkt wird</translation>
    </message>
    <message>
        <source>In the tray, without a window. This is read from the system each time.</source>
        <translation type="unfinished">In der Leiste, ohne Fenster. Das wird jedes Mal vom System gelesen.</translation>
    </message>
    <message>
        <source>This system does not offer it here.</source>
        <translation type="unfinished">Dieses System bietet das hier nicht an.</translation>
    </message>
    <message>
        <source>{source} tells how long the keyboard and the mouse have rested.</source>
        <translation type="unfinished">{source} sagt, wie lange Tastatur und Maus geruht haben.</translation>
    </message>
    <message>
        <source>Unknown: nothing here tells it. You count as being at the desk, and breaks come on time.</source>
        <translation type="unfinished">Unbekannt: Nichts hier sagt es. Du giltst als am Schreibtisch, und Pausen kommen pünktlich.</translation>
    </message>
</context>
<context>
    <name>BreaksPanel</name>
    <message>
        <source>Show as table</source>
        <translation type="unfinished">Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>By the hour: filled is kept, outlined is left out</source>
        <translation type="unfinished">Nach Stunden: gefüllt ist eingehalten, umrandet ist weggelassen</translation>
    </message>
    <message>
        <source>Breaks at the desk</source>
        <translation type="unfinished">Pausen am Schreibtisch</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished">Weggelassen</translation>
    </message>
    <message>
        <source>Breaks day by day</source>
        <translation type="unfinished">Pausen Tag für Tag</translation>
    </message>
    <message>
        <source>{day}: nothing known</source>
        <translation type="unfinished">{day}: nichts bekannt</translation>
    </message>
    <message>
        <source>{day}: {kept} kept, {missed} left out</source>
        <translation type="unfinished">{day}: {kept} eingehalten, {missed} weggelassen</translation>
    </message>
    <message>
        <source>, {seconds} s of stretching for each leg</source>
        <translation type="unfinished">, {seconds} s Dehnen für jedes Bein</translation>
    </message>
    <message>
        <source>{hour}:00, {kept} kept, {missed} left out</source>
        <translation type="unfinished">{hour}:00, {kept} eingehalten, {missed} weggelassen</translation>
    </message>
    <message>
        <source>Hide table</source>
        <translation type="unfinished">Tabelle ausblenden</translation>
    </message>
    <message>
        <source>Day or hour</source>
        <translation type="unfinished">Tag oder Stunde</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished">Eingehalten</translation>
    </message>
    <message>
        <source>Seconds a leg</source>
        <translation type="unfinished">Sekunden pro Bein</translation>
    </message>
</context>
<context>
    <name>CheckInPages</name>
    <message>
        <source>How much pain is there right now?</source>
        <translation type="unfinished">Wie stark ist der Schmerz gerade?</translation>
    </message>
    <message>
        <source>In the low back or the legs. A number key, then Enter.</source>
        <translation type="unfinished">Im unteren Rücken oder in den Beinen. Eine Zifferntaste, dann Enter.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Jetzt nicht</translation>
    </message>
    <message>
        <source>What is new?</source>
        <translation type="unfinished">Was ist neu?</translation>
    </message>
    <message>
        <source>Tick what has come since your last session. Nothing here is a diagnosis.</source>
        <translation type="unfinished">Kreuze an, was seit deiner letzten Einheit dazugekommen ist. Nichts hier ist eine Diagnose.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Nichts davon</translation>
    </message>
</context>
<context>
    <name>CheckInEdit</name>
    <message>
        <source>Note to this answer</source>
        <translation type="unfinished">Notiz zu dieser Antwort</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation type="unfinished">Eine Notiz, wenn du magst</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation type="unfinished">Änderung speichern</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">So lassen, wie es ist</translation>
    </message>
    <message>
        <source>The plan and the colour of the session follow the new answer. What a safety rule did that day stays on record, and you can undo the change.</source>
        <translation type="unfinished">Der Plan und die Farbe der Einheit richten sich nach der neuen Antwort. Was eine Sicherheitsregel an dem Tag getan hat, bleibt festgehalten, und du kannst die Änderung rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>DoneBars</name>
    <message>
        <source>Done of what was planned</source>
        <translation type="unfinished">Gemacht von dem, was geplant war</translation>
    </message>
    <message>
        <source>◀ left</source>
        <translation type="unfinished">◀ links</translation>
    </message>
    <message>
        <source>right ▶</source>
        <translation type="unfinished">rechts ▶</translation>
    </message>
    <message>
        <source>{done} of {planned} s</source>
        <translation type="unfinished">{done} von {planned} s</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation type="unfinished">{done} von {planned}</translation>
    </message>
</context>
<context>
    <name>ExercisePage</name>
    <message>
        <source>Library</source>
        <translation type="unfinished">Übungen</translation>
    </message>
    <message>
        <source>Do this now</source>
        <translation type="unfinished">Jetzt machen</translation>
    </message>
    <message>
        <source>Works on: {targets}.</source>
        <translation type="unfinished">Beansprucht: {targets}.</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation type="unfinished">Schritt für Schritt</translation>
    </message>
    <message>
        <source>How it should feel</source>
        <translation type="unfinished">Wie es sich anfühlen soll</translation>
    </message>
    <message>
        <source>What often goes wrong</source>
        <translation type="unfinished">Was oft schiefgeht</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished">Gib acht</translation>
    </message>
    <message>
        <source>Easier and harder</source>
        <translation type="unfinished">Leichter und schwerer</translation>
    </message>
    <message>
        <source>The exercise itself</source>
        <translation type="unfinished">Die Übung selbst</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation type="unfinished">Leichter</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation type="unfinished">Schwerer</translation>
    </message>
    <message>
        <source>How much, by phase of the plan</source>
        <translation type="unfinished">Wie viel, je nach Phase des Plans</translation>
    </message>
    <message>
        <source>Offered while pain before the session is {gate} or less. {place}, {needs}.</source>
        <translation type="unfinished">Wird angeboten, solange der Schmerz vor der Einheit {gate} oder weniger ist. {place}, {needs}.</translation>
    </message>
    <message>
        <source>How the instructions were settled</source>
        <translation type="unfinished">Wie die Anleitung entschieden wurde</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">Quellen</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Willkommen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Weiter</translation>
    </message>
    <message>
        <source>Short, guided stretches for the back of the legs and the low back. You are asked how it feels, and what you answer decides how much comes next.</source>
        <translation type="unfinished">Kurze, angeleitete Dehnungen für die Rückseite der Beine und den unteren Rücken. Du wirst gefragt, wie es sich anfühlt, und deine Antwort entscheidet, wie viel als Nächstes kommt.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation type="unfinished">Was sie nicht ist</translation>
    </message>
    <message>
        <source>A wellness app is no substitute for care. It names no illness and cannot promise that you will feel better: what is known about stretching is limited and mixed. Its limits for pain are design decisions, on the careful side.</source>
        <translation type="unfinished">Eine Wellness-App ersetzt keine Behandlung. Sie benennt keine Krankheit und kann nicht versprechen, dass es dir besser gehen wird: Was über das Dehnen bekannt ist, ist begrenzt und uneinheitlich. Ihre Grenzwerte für Schmerz sind Entwurfsentscheidungen, auf der vorsichtigen Seite.</translation>
    </message>
    <message>
        <source>It stays with you</source>
        <translation type="unfinished">Es bleibt bei dir</translation>
    </message>
    <message>
        <source>No account, no network. What you write down stays on this computer.</source>
        <translation type="unfinished">Kein Konto, kein Netz. Was du aufschreibst, bleibt auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Your week</source>
        <translation type="unfinished">Deine Woche</translation>
    </message>
    <message>
        <source>Start the plan</source>
        <translation type="unfinished">Plan starten</translation>
    </message>
    <message>
        <source>For example: putting on socks. You may leave this empty.</source>
        <translation type="unfinished">Zum Beispiel: Socken anziehen. Du darfst das leer lassen.</translation>
    </message>
    <message>
        <source>Two sessions a week at first, three from week 3. All of this can be changed in Settings.</source>
        <translation type="unfinished">Am Anfang zwei Einheiten pro Woche, ab Woche 3 drei. All das lässt sich in den Einstellungen ändern.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Zurück</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation type="unfinished">Schritt {n} von {all}</translation>
    </message>
</context>
<context>
    <name>SessionFlow</name>
    <message>
        <source>How much pain is there right now?</source>
        <translation type="unfinished">Wie stark ist der Schmerz gerade?</translation>
    </message>
    <message>
        <source>A number key, then Enter. Say below where it is and what it is like.</source>
        <translation type="unfinished">Eine Zifferntaste, dann Enter. Sag unten, wo es ist und wie es sich anfühlt.</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation type="unfinished">Zurück zu Heute</translation>
    </message>
    <message>
        <source>How much pain is there now?</source>
        <translation type="unfinished">Wie stark ist der Schmerz jetzt?</translation>
    </message>
    <message>
        <source>And now, after easing off?</source>
        <translation type="unfinished">Und jetzt, nachdem es leichter geworden ist?</translation>
    </message>
    <message>
        <source>What was the worst pain during the session?</source>
        <translation type="unfinished">Was war der stärkste Schmerz während der Einheit?</translation>
    </message>
    <message>
        <source>How much pain is there now, after it?</source>
        <translation type="unfinished">Wie stark ist der Schmerz jetzt, danach?</translation>
    </message>
    <message>
        <source>The pull of a stretch is not pain. A number key, then Enter.</source>
        <translation type="unfinished">Der Zug einer Dehnung ist kein Schmerz. Eine Zifferntaste, dann Enter.</translation>
    </message>
    <message>
        <source>It was only a stretch</source>
        <translation type="unfinished">Es war nur die Dehnung</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation type="unfinished">Diese weglassen</translation>
    </message>
    <message>
        <source>Right now, or since this came on</source>
        <translation type="unfinished">Gerade jetzt, oder seit das angefangen hat</translation>
    </message>
    <message>
        <source>Is any of this so?</source>
        <translation type="unfinished">Trifft etwas davon zu?</translation>
    </message>
    <message>
        <source>These need someone qualified to look at them soon, so they are asked at once.</source>
        <translation type="unfinished">Diese Dinge muss bald jemand mit der nötigen Fachkenntnis ansehen, darum fragt die App sofort danach.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Nichts davon</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">Ich habe das gelesen</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>A session was interrupted</source>
        <translation type="unfinished">Eine Einheit wurde unterbrochen</translation>
    </message>
    <message>
        <source>{name}, begun {when}.</source>
        <translation type="unfinished">{name}, begonnen {when}.</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation type="unfinished">Dort weitermachen, wo ich war</translation>
    </message>
    <message>
        <source>Keep what I did and finish</source>
        <translation type="unfinished">Behalten, was ich gemacht habe, und beenden</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished">Verwerfen</translation>
    </message>
    <message>
        <source>It was too long ago to go on: how you are now may have changed.</source>
        <translation type="unfinished">Es ist zu lange her, um weiterzumachen: Wie es dir jetzt geht, kann sich geändert haben.</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Behalten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>My activities</source>
        <translation type="unfinished">Meine Tätigkeiten</translation>
    </message>
    <message>
        <source>Name up to three things that you would like to do more easily, and say how well each goes at present. Asked once a month; keep the same ones if you can.</source>
        <translation type="unfinished">Nenne bis zu drei Dinge, die du leichter tun können möchtest, und sag, wie gut jedes zurzeit geht. Wird einmal im Monat gefragt; behalte dieselben, wenn du kannst.</translation>
    </message>
    <message>
        <source>Activity {n}</source>
        <translation type="unfinished">Tätigkeit {n}</translation>
    </message>
    <message>
        <source>For example: putting on socks</source>
        <translation type="unfinished">Zum Beispiel: Socken anziehen</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished">gar nicht</translation>
    </message>
    <message>
        <source>as before</source>
        <translation type="unfinished">wie früher</translation>
    </message>
    <message>
        <source>How well activity {n} goes</source>
        <translation type="unfinished">Wie gut Tätigkeit {n} geht</translation>
    </message>
</context>
<context>
    <name>WholePage</name>
    <message>
        <source>On the whole</source>
        <translation type="unfinished">Im Ganzen</translation>
    </message>
    <message>
        <source>How are your back and legs today, compared with the beginning of the plan?</source>
        <translation type="unfinished">Wie geht es deinem Rücken und deinen Beinen heute, verglichen mit dem Anfang des Plans?</translation>
    </message>
</context>
<context>
    <name>QuestionnairePage</name>
    <message>
        <source>In its authors' own words, in English only. Optional.</source>
        <translation type="unfinished">Im Wortlaut derer, die ihn verfasst haben, nur auf Englisch. Freiwillig.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished">Weiterlesen</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Deleted: {what}</source>
        <translation type="unfinished">Gelöscht: {what}</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>Learn</source>
        <translation type="unfinished">Wissen</translation>
    </message>
    <message>
        <source>Self-tests</source>
        <translation type="unfinished">Selbsttests</translation>
    </message>
    <message>
        <source>A way to see change over weeks. No result is good or bad by itself.</source>
        <translation type="unfinished">Ein Weg, Veränderung über Wochen zu sehen. Kein Ergebnis ist für sich gut oder schlecht.</translation>
    </message>
    <message>
        <source>What you can do in a day</source>
        <translation type="unfinished">Was du im Alltag tun kannst</translation>
    </message>
    <message>
        <source>Rated in your own words or with a published list. Progress shows it beside pain.</source>
        <translation type="unfinished">In deinen eigenen Worten eingeschätzt oder mit einer veröffentlichten Liste. Unter Fortschritt steht es neben dem Schmerz.</translation>
    </message>
    <message>
        <source>My activities</source>
        <translation type="unfinished">Meine Tätigkeiten</translation>
    </message>
    <message>
        <source>Roland-Morris questionnaire (English)</source>
        <translation type="unfinished">Roland-Morris-Fragebogen (englisch)</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation type="unfinished">nichts nötig</translation>
    </message>
    <message>
        <source>Take this test</source>
        <translation type="unfinished">Diesen Test machen</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation type="unfinished">Schritt für Schritt</translation>
    </message>
    <message>
        <source>How it is scored</source>
        <translation type="unfinished">Wie gewertet wird</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished">Gib acht</translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished">cm</translation>
    </message>
    <message>
        <source>A change of less than {mdc}{unit} is within what the test itself varies by.</source>
        <translation type="unfinished">Eine Veränderung von weniger als {mdc}{unit} liegt in dem Bereich, in dem der Test selbst schwankt.</translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message>
        <source>Not everything is saved</source>
        <translation type="unfinished">Nicht alles ist gespeichert</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished">Erneut versuchen</translation>
    </message>
    <message>
        <source>Leave the window open</source>
        <translation type="unfinished">Fenster offen lassen</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation type="unfinished">Trotzdem schließen</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Works at a desk</source>
        <translation type="unfinished">Geht am Schreibtisch</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished">Filter löschen</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished">Haltung</translation>
    </message>
    <message>
        <source>Any position</source>
        <translation type="unfinished">Jede Haltung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Art</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation type="unfinished">Jede Art</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished">Hilfsmittel</translation>
    </message>
    <message>
        <source>Any equipment</source>
        <translation type="unfinished">Alle Hilfsmittel</translation>
    </message>
    <message>
        <source>Nothing needed</source>
        <translation type="unfinished">Nichts nötig</translation>
    </message>
    <message>
        <source>In phase {name}</source>
        <translation type="unfinished">In der Phase {name}</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished">Phase</translation>
    </message>
    <message>
        <source>Every phase</source>
        <translation type="unfinished">Jede Phase</translation>
    </message>
    <message>
        <source>Search by name or body area</source>
        <translation type="unfinished">Nach Name oder Körperbereich suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Suchen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Übungen</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation type="unfinished">Programme</translation>
    </message>
    <message>
        <source>Open a routine file…</source>
        <translation type="unfinished">Programmdatei öffnen…</translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <extracomment>one: 1 exercise</extracomment>
        <translation type="unfinished">
            <numerusform>1 Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits all of that.</source>
        <translation type="unfinished">Nichts passt zu all dem.</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Your log</source>
        <translation type="unfinished">Dein Protokoll</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Einstellungen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Sicherungen</translation>
    </message>
    <message>
        <source>Made by themselves when a session is saved: the last five, one for each day of two weeks, one for each week of a year. They lie beside your log, on this computer.</source>
        <translation type="unfinished">Entstehen von selbst, wenn eine Einheit gespeichert wird: die letzten fünf, eine für jeden Tag der letzten zwei Wochen, eine für jede Woche eines Jahres. Sie liegen neben deinem Protokoll, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished">Wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore: {what}</source>
        <translation type="unfinished">Wiederherstellen: {what}</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation type="unfinished">Alle {n} zeigen</translation>
    </message>
    <message>
        <source>Another log</source>
        <translation type="unfinished">Anderes Protokoll</translation>
    </message>
    <message>
        <source>An export, a backup or the log of another computer: what is missing here is added, what is here stays. You see first what that would be.</source>
        <translation type="unfinished">Ein Export, eine Sicherung oder das Protokoll eines anderen Computers: Was hier fehlt, kommt dazu, was hier ist, bleibt. Du siehst vorher, was das wäre.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Datei wählen…</translation>
    </message>
    <message>
        <source>Left by a sync tool: {file}</source>
        <translation type="unfinished">Von einem Synchronisierungsprogramm hinterlassen: {file}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Ansehen</translation>
    </message>
    <message>
        <source>Add from another log</source>
        <translation type="unfinished">Aus einem anderen Protokoll ergänzen</translation>
    </message>
    <message>
        <source>Logs and exports (*.json);;All files (*)</source>
        <translation type="unfinished">Protokolle und Exporte (*.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore this backup?</source>
        <translation type="unfinished">Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>The log as it is now is backed up first, so that you can come back to it.</source>
        <translation type="unfinished">Das Protokoll, wie es jetzt ist, wird zuerst gesichert, damit du dahin zurückkannst.</translation>
    </message>
    <message>
        <source>The backup holds {then}. Your log now holds {now}.</source>
        <translation type="unfinished">Die Sicherung enthält {then}. Dein Protokoll enthält jetzt {now}.</translation>
    </message>
    <message>
        <source>Keep my log as it is</source>
        <translation type="unfinished">Mein Protokoll so lassen, wie es ist</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Fertig</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation type="unfinished">Wiederherstellen</translation>
    </message>
    <message>
        <source>Your log is as it was</source>
        <translation type="unfinished">Dein Protokoll ist, wie es war</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished">Wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>Taken on {day} at {time}, after a save</source>
        <translation type="unfinished">Erstellt am {day} um {time}, nach einem Speichern</translation>
    </message>
    <message>
        <source>Taken on {day} at {time}, by hand</source>
        <translation type="unfinished">Erstellt am {day} um {time}, von Hand</translation>
    </message>
    <message>
        <source>Taken on {day} at {time}, before a backup or another log came in</source>
        <translation type="unfinished">Erstellt am {day} um {time}, bevor eine Sicherung oder ein anderes Protokoll dazukam</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Reading it…</source>
        <translation type="unfinished">Wird gelesen…</translation>
    </message>
    <message>
        <source>Another copy of your log was found</source>
        <translation type="unfinished">Eine weitere Kopie deines Protokolls wurde gefunden</translation>
    </message>
    <message>
        <source>Add from another log</source>
        <translation type="unfinished">Aus einem anderen Protokoll ergänzen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished">So lassen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Fertig</translation>
    </message>
    <message>
        <source>Nothing of yours is changed, and your log is backed up first.</source>
        <translation type="unfinished">Nichts von dir wird geändert, und dein Protokoll wird zuerst gesichert.</translation>
    </message>
    <message>
        <source>Add these</source>
        <translation type="unfinished">Diese hinzufügen</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation type="unfinished">Fügt hinzu…</translation>
    </message>
</context>
<context>
    <name>MorningCard</name>
    <message>
        <source>How much pain this morning, after your last session?</source>
        <translation type="unfinished">Wie stark ist der Schmerz heute Morgen, nach deiner letzten Einheit?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Antworten</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished">Heute nicht</translation>
    </message>
    <message>
        <source>Something is new…</source>
        <translation type="unfinished">Etwas ist neu…</translation>
    </message>
</context>
<context>
    <name>PastDetail</name>
    <message>
        <source>History</source>
        <translation type="unfinished">Verlauf</translation>
    </message>
    <message>
        <source>&amp;Save the note</source>
        <translation type="unfinished">Notiz &amp;speichern</translation>
    </message>
    <message>
        <source>Deleted: it no longer counts anywhere.</source>
        <translation type="unfinished">Gelöscht: Es zählt nirgends mehr.</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished">Wie es lief</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation type="unfinished">Bewertet</translation>
    </message>
    <message>
        <source>What the rules did</source>
        <translation type="unfinished">Was die Regeln getan haben</translation>
    </message>
    <message>
        <source>How it went: {word}.</source>
        <translation type="unfinished">Wie es lief: {word}.</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation type="unfinished">Was weggelassen wurde</translation>
    </message>
    <message>
        <source>Trial {n}: {value}</source>
        <translation type="unfinished">Versuch {n}: {value}</translation>
    </message>
    <message>
        <source>Warmed up before it</source>
        <translation type="unfinished">Davor aufgewärmt</translation>
    </message>
    <message>
        <source>Not warmed up before it</source>
        <translation type="unfinished">Davor nicht aufgewärmt</translation>
    </message>
    <message>
        <source>Stopped: {sign}</source>
        <translation type="unfinished">Abgebrochen: {sign}</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation type="unfinished">Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Ändern…</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation type="unfinished">Ändern: {what}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Notiz</translation>
    </message>
    <message>
        <source>Note to this entry</source>
        <translation type="unfinished">Notiz zu diesem Eintrag</translation>
    </message>
    <message>
        <source>Nothing noted. Write here what you want to remember.</source>
        <translation type="unfinished">Nichts notiert. Schreib hier, woran du dich erinnern möchtest.</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation type="unfinished">Seither geändert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished">Rückgängig: {what}</translation>
    </message>
    <message>
        <source>the note was “{was}”</source>
        <translation type="unfinished">die Notiz war „{was}“</translation>
    </message>
    <message>
        <source>a note was added</source>
        <translation type="unfinished">eine Notiz kam dazu</translation>
    </message>
    <message>
        <source>the answer was “{was}”</source>
        <translation type="unfinished">die Antwort war „{was}“</translation>
    </message>
    <message>
        <source>it was deleted</source>
        <translation type="unfinished">es wurde gelöscht</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation type="unfinished">Diesen Eintrag löschen</translation>
    </message>
    <message>
        <source>It stops counting for the plan, the charts and reports. You can bring it back.</source>
        <translation type="unfinished">Er zählt dann nicht mehr für den Plan, die Diagramme und die Berichte. Du kannst ihn zurückholen.</translation>
    </message>
</context>
<context>
    <name>PastTable</name>
    <message>
        <source>{word}, changed</source>
        <translation type="unfinished">{word}, geändert</translation>
    </message>
    <message>
        <source>pain 10 → 10</source>
        <translation type="unfinished">Schmerz 10 → 10</translation>
    </message>
</context>
<context>
    <name>PastList</name>
    <message>
        <source>What is in the log, newest first</source>
        <translation type="unfinished">Was im Protokoll steht, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Days of the log</source>
        <translation type="unfinished">Tage des Protokolls</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation type="unfinished">&amp;Kalender</translation>
    </message>
    <message>
        <source>Show what was deleted</source>
        <translation type="unfinished">Gelöschtes zeigen</translation>
    </message>
    <message>
        <source>● session   ○ desk break   ◇ self-test or question</source>
        <translation type="unfinished">● Einheit   ○ Pause am Schreibtisch   ◇ Selbsttest oder Frage</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Rückgängig</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, newest first. Enter opens one.</source>
        <translation type="unfinished">
            <numerusform>1 Eintrag. Enter öffnet ihn.</numerusform>
            <numerusform>%n Einträge, Neuestes zuerst. Enter öffnet einen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your first session will appear here.</source>
        <translation type="unfinished">Deine erste Einheit wird hier erscheinen.</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished">Rückgängig: {what}</translation>
    </message>
</context>
<context>
    <name>PastModel</name>
    <message>
        <source>Day</source>
        <translation type="unfinished">Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Was</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Zeit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Ergebnis</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished">Wie es lief</translation>
    </message>
    <message>
        <source>{what}, deleted</source>
        <translation type="unfinished">{what}, gelöscht</translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished">geändert</translation>
    </message>
</context>
<context>
    <name>past</name>
    <message>
        <source>Check-in without a session</source>
        <translation type="unfinished">Abfrage ohne Einheit</translation>
    </message>
    <message>
        <source>Own activities</source>
        <translation type="unfinished">Eigene Tätigkeiten</translation>
    </message>
    <message>
        <source>How it is on the whole</source>
        <translation type="unfinished">Wie es im Ganzen geht</translation>
    </message>
    <message>
        <source>Roland-Morris questionnaire</source>
        <translation type="unfinished">Roland-Morris-Fragebogen</translation>
    </message>
    <message>
        <source>pain {before} → {after}</source>
        <translation type="unfinished">Schmerz {before} → {after}</translation>
    </message>
    <message>
        <source>pain {n}</source>
        <translation type="unfinished">Schmerz {n}</translation>
    </message>
    <message>
        <source>no score</source>
        <translation type="unfinished">keine Wertung</translation>
    </message>
    <message>
        <source>{n} of 24</source>
        <translation type="unfinished">{n} von 24</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished">{n} min</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation type="unfinished">unter 1 min</translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished">links</translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished">rechts</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Vorher</translation>
    </message>
    <message>
        <source>During</source>
        <translation type="unfinished">Währenddessen</translation>
    </message>
    <message>
        <source>After an exercise</source>
        <translation type="unfinished">Nach einer Übung</translation>
    </message>
    <message>
        <source>Worst during it</source>
        <translation type="unfinished">Stärkster währenddessen</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Nachher</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation type="unfinished">Am nächsten Morgen</translation>
    </message>
    <message>
        <source>How much pain was there before?</source>
        <translation type="unfinished">Wie stark war der Schmerz vorher?</translation>
    </message>
    <message>
        <source>How much pain was there then?</source>
        <translation type="unfinished">Wie stark war der Schmerz in dem Moment?</translation>
    </message>
    <message>
        <source>How much pain was there after this exercise?</source>
        <translation type="unfinished">Wie stark war der Schmerz nach dieser Übung?</translation>
    </message>
    <message>
        <source>What was the worst pain during the session?</source>
        <translation type="unfinished">Was war der stärkste Schmerz während der Einheit?</translation>
    </message>
    <message>
        <source>How much pain was there after it?</source>
        <translation type="unfinished">Wie stark war der Schmerz danach?</translation>
    </message>
    <message>
        <source>How much pain was there the next morning?</source>
        <translation type="unfinished">Wie stark war der Schmerz am nächsten Morgen?</translation>
    </message>
</context>
<context>
    <name>PauseUntilWindow</name>
    <message>
        <source>Pause the reminders until</source>
        <translation type="unfinished">Erinnerungen anhalten bis</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished">&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">A&amp;bbrechen</translation>
    </message>
</context>
<context>
    <name>PlayerScreen</name>
    <message>
        <source>Back to the figure ({key})</source>
        <translation type="unfinished">Zurück zur Figur ({key})</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation type="unfinished">
            <numerusform>noch etwa %n min</numerusform>
            <numerusform>noch etwa %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving picture: {name}</source>
        <translation type="unfinished">Bewegtes Bild: {name}</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished">{n} von {all}</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Zurück</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Leertaste</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Überspringen</translation>
    </message>
    <message>
        <source>15 seconds less</source>
        <translation type="unfinished">15 Sekunden weniger</translation>
    </message>
    <message>
        <source>15 seconds more</source>
        <translation type="unfinished">15 Sekunden mehr</translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished">Noch einmal</translation>
    </message>
    <message>
        <source>This side again</source>
        <translation type="unfinished">Diese Seite noch einmal</translation>
    </message>
    <message>
        <source>Pain: P</source>
        <translation type="unfinished">Schmerz: P</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished">Schmerz</translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished">Beenden</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation type="unfinished">Einheit beenden</translation>
    </message>
</context>
<context>
    <name>QuickQuestion</name>
    <message>
        <source>Nothing hurt  (Enter)</source>
        <translation type="unfinished">Nichts tat weh  (Enter)</translation>
    </message>
    <message>
        <source>Rest. Worst pain in “{name}”?</source>
        <translation type="unfinished">Pause. Stärkster Schmerz bei „{name}“?</translation>
    </message>
    <message>
        <source>Send  (Enter)</source>
        <translation type="unfinished">Senden  (Enter)</translation>
    </message>
</context>
<context>
    <name>player</name>
    <message>
        <source>Eased: a third less than usual, knee a little more bent.</source>
        <translation type="unfinished">Leichter: ein Drittel weniger als sonst, das Knie etwas mehr gebeugt.</translation>
    </message>
    <message>
        <source>Next: {what}</source>
        <translation type="unfinished">Danach: {what}</translation>
    </message>
    <message>
        <source>Space goes on</source>
        <translation type="unfinished">Leertaste macht weiter</translation>
    </message>
    <message>
        <source>Get back into position</source>
        <translation type="unfinished">Geh wieder in die Haltung</translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished">Mal</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished">Sekunden</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished">{n} von {all}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Fertig</translation>
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
        <translation type="unfinished">&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation type="unfinished">&amp;Bericht…</translation>
    </message>
    <message>
        <source>More in words</source>
        <translation type="unfinished">Mehr in Worten</translation>
    </message>
    <message>
        <source>Fewer words</source>
        <translation type="unfinished">Weniger Worte</translation>
    </message>
    <message>
        <source>“At first” is the middle of the first three ratings before a session in this plan, “lately” of the last three. One point up or down never counts as a change.</source>
        <translation type="unfinished">„Anfangs“ ist die Mitte der ersten drei Werte vor einer Einheit in diesem Plan, „zuletzt“ die der letzten drei. Ein Punkt mehr oder weniger zählt nie als Veränderung.</translation>
    </message>
    <message>
        <source>“At first” is the middle of your first three ratings before a session, “lately” of the last three. One point up or down never counts as a change.</source>
        <translation type="unfinished">„Anfangs“ ist die Mitte deiner ersten drei Werte vor einer Einheit, „zuletzt“ die der letzten drei. Ein Punkt mehr oder weniger zählt nie als Veränderung.</translation>
    </message>
    <message>
        <source>All charts move together: drag one or press Shift with an arrow key, and zoom with + and − or with Ctrl and the wheel. In consistency, recent weeks weigh more, and rest by rule or a pause counts against nobody.</source>
        <translation type="unfinished">Alle Diagramme bewegen sich gemeinsam: Zieh eines oder drück Umschalt mit einer Pfeiltaste, und zoome mit + und − oder mit Strg und dem Mausrad. Bei der Regelmäßigkeit wiegen die letzten Wochen mehr, und Ruhe nach einer Regel oder eine Planpause zählt gegen niemanden.</translation>
    </message>
    <message>
        <source>Your first session will appear here.</source>
        <translation type="unfinished">Deine erste Einheit wird hier erscheinen.</translation>
    </message>
    <message>
        <source>After it, this page shows how pain was before and after, and what you did each week.</source>
        <translation type="unfinished">Danach zeigt diese Seite, wie der Schmerz vorher und nachher war und was du in jeder Woche gemacht hast.</translation>
    </message>
    <message>
        <source>▲ Where the plan changed</source>
        <translation type="unfinished">▲ Wo sich der Plan geändert hat</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished">Diagramm speichern</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Getting the charts ready…</source>
        <translation type="unfinished">Die Diagramme kommen gleich…</translation>
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
        <translation type="unfinished">{chart}, mittlere Werte mit niedrigstem und höchstem</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Wann</translation>
    </message>
    <message>
        <source>There is nothing of it in this time.</source>
        <translation type="unfinished">Dazu gibt es in diesem Zeitraum nichts.</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation type="unfinished">Grad</translation>
    </message>
    <message>
        <source>inches</source>
        <translation type="unfinished">Zoll</translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished">cm</translation>
    </message>
    <message>
        <source>{unit} past the toes</source>
        <translation type="unfinished">{unit} über die Zehen hinaus</translation>
    </message>
    <message>
        <source>{unit} past the soles</source>
        <translation type="unfinished">{unit} über die Sohlen hinaus</translation>
    </message>
    <message>
        <source>{unit} above the floor, less is further</source>
        <translation type="unfinished">{unit} über dem Boden, weniger ist weiter</translation>
    </message>
    <message>
        <source>{unit} short of straight, less is further</source>
        <translation type="unfinished">{unit} fehlen zur Streckung, weniger ist weiter</translation>
    </message>
    <message>
        <source>◀ Left</source>
        <translation type="unfinished">◀ Links</translation>
    </message>
    <message>
        <source>Right ▶</source>
        <translation type="unfinished">Rechts ▶</translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished">Bester</translation>
    </message>
    <message>
        <source>the first ± noise, left</source>
        <translation type="unfinished">der erste ± Schwankung, links</translation>
    </message>
    <message>
        <source>the first ± noise, right</source>
        <translation type="unfinished">der erste ± Schwankung, rechts</translation>
    </message>
    <message>
        <source>the first ± noise</source>
        <translation type="unfinished">der erste ± Schwankung</translation>
    </message>
    <message>
        <source>this plan's first ± noise, left</source>
        <translation type="unfinished">der erste dieses Plans ± Schwankung, links</translation>
    </message>
    <message>
        <source>this plan's first ± noise, right</source>
        <translation type="unfinished">der erste dieses Plans ± Schwankung, rechts</translation>
    </message>
    <message>
        <source>this plan's first ± noise</source>
        <translation type="unfinished">der erste dieses Plans ± Schwankung</translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished">Zoll</translation>
    </message>
    <message>
        <source>My activities, 0 not at all to 10 as before</source>
        <translation type="unfinished">Meine Tätigkeiten, 0 gar nicht bis 10 wie früher</translation>
    </message>
    <message>
        <source>Ticks</source>
        <translation type="unfinished">Kreuze</translation>
    </message>
    <message>
        <source>Roland-Morris questionnaire, ticks of 24, fewer is better</source>
        <translation type="unfinished">Roland-Morris-Fragebogen, Kreuze von 24, weniger ist besser</translation>
    </message>
</context>
<context>
    <name>RangeRow</name>
    <message>
        <source>First day</source>
        <translation type="unfinished">Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">Letzter Tag</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">bis</translation>
    </message>
    <message>
        <source>The charts count in whole weeks: {first} to {last}.</source>
        <translation type="unfinished">Die Diagramme zählen in ganzen Wochen: {first} bis {last}.</translation>
    </message>
    <message>
        <source>&amp;4 weeks</source>
        <translation type="unfinished">&amp;4 Wochen</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished">&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;3 months</source>
        <translation type="unfinished">&amp;3 Monate</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation type="unfinished">&amp;Jahr</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished">&amp;Alles</translation>
    </message>
    <message>
        <source>&amp;Days…</source>
        <translation type="unfinished">&amp;Tage…</translation>
    </message>
    <message>
        <source>Time shown in all charts</source>
        <translation type="unfinished">In allen Diagrammen gezeigter Zeitraum</translation>
    </message>
</context>
<context>
    <name>ChartSection</name>
    <message>
        <source>Picture (PNG)…</source>
        <translation type="unfinished">Bild (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation type="unfinished">Zeichnung (SVG)…</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation type="unfinished">Zahlen (CSV)…</translation>
    </message>
    <message>
        <source>Hide table</source>
        <translation type="unfinished">Tabelle ausblenden</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished">Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Speichern</translation>
    </message>
</context>
<context>
    <name>ProgressViews</name>
    <message>
        <source>Pain before and after each session, 0 to 10</source>
        <translation type="unfinished">Schmerz vor und nach jeder Einheit, 0 bis 10</translation>
    </message>
    <message>
        <source>Pain before and after sessions, 0 to 10, middle values</source>
        <translation type="unfinished">Schmerz vor und nach Einheiten, 0 bis 10, mittlere Werte</translation>
    </message>
    <message>
        <source>Middle of the week, before</source>
        <translation type="unfinished">Mitte der Woche, vorher</translation>
    </message>
    <message>
        <source>Sessions each week</source>
        <translation type="unfinished">Einheiten pro Woche</translation>
    </message>
    <message>
        <source>Sessions each week, on average</source>
        <translation type="unfinished">Einheiten pro Woche, im Durchschnitt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Gemacht</translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">Ziel</translation>
    </message>
    <message>
        <source>Minutes held on each leg each week</source>
        <translation type="unfinished">Gehaltene Minuten je Bein und Woche</translation>
    </message>
    <message>
        <source>Minutes held on each leg each week, on average</source>
        <translation type="unfinished">Gehaltene Minuten je Bein und Woche, im Durchschnitt</translation>
    </message>
    <message>
        <source>◀ Left</source>
        <translation type="unfinished">◀ Links</translation>
    </message>
    <message>
        <source>Right ▶</source>
        <translation type="unfinished">Rechts ▶</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation type="unfinished">Ziel</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Wann</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Nachher</translation>
    </message>
    <message>
        <source>usual up and down around the first level</source>
        <translation type="unfinished">übliches Auf und Ab um den ersten Wert</translation>
    </message>
    <message>
        <source>usual up and down around this plan's first level</source>
        <translation type="unfinished">übliches Auf und Ab um den ersten Wert dieses Plans</translation>
    </message>
    <message>
        <source>No pain rating in this time.</source>
        <translation type="unfinished">In diesem Zeitraum kein Schmerzwert.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished">Woche</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished">Wochen</translation>
    </message>
    <message>
        <source>{phase}, paused</source>
        <translation type="unfinished">{phase}, pausiert</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>What is it like?</source>
        <translation type="unfinished">Wie fühlt es sich an?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation type="unfinished">Wo ist es?</translation>
    </message>
</context>
<context>
    <name>RatingPage</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Weiter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>Noted as new:</source>
        <translation type="unfinished">Als neu notiert:</translation>
    </message>
    <message>
        <source>Going on says no to each of these:</source>
        <translation type="unfinished">Weitergehen heißt: Nein zu jeder dieser Fragen:</translation>
    </message>
    <message>
        <source>Change this…</source>
        <translation type="unfinished">Das ändern…</translation>
    </message>
    <message>
        <source>Something is new…</source>
        <translation type="unfinished">Etwas ist neu…</translation>
    </message>
    <message>
        <source>Say where, and what it is like</source>
        <translation type="unfinished">Sag, wo es ist und wie es sich anfühlt</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Space</source>
        <translation type="unfinished">Leertaste</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Today, a little different</source>
        <translation type="unfinished">Heute ein wenig anders</translation>
    </message>
    <message>
        <source>I have been up for more than two hours</source>
        <translation type="unfinished">Ich bin schon länger als zwei Stunden auf</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished">Heute nicht</translation>
    </message>
    <message>
        <source>Nothing in this routine suits today. Rest is fine.</source>
        <translation type="unfinished">Nichts in diesem Programm passt heute. Ruhe ist in Ordnung.</translation>
    </message>
    <message>
        <source>In this session</source>
        <translation type="unfinished">In dieser Einheit</translation>
    </message>
    <message>
        <source>Left out today</source>
        <translation type="unfinished">Heute weggelassen</translation>
    </message>
    <message>
        <source>{name} (instead: {other})</source>
        <translation type="unfinished">{name} (statt: {other})</translation>
    </message>
</context>
<context>
    <name>ReasonPage</name>
    <message>
        <source>Go on with the session</source>
        <translation type="unfinished">Einheit fortsetzen</translation>
    </message>
    <message>
        <source>End the session here?</source>
        <translation type="unfinished">Die Einheit hier beenden?</translation>
    </message>
    <message>
        <source>What you have done so far is kept. What makes you stop?</source>
        <translation type="unfinished">Was du bisher gemacht hast, bleibt erhalten. Warum hörst du auf?</translation>
    </message>
    <message>
        <source>&amp;Time is up</source>
        <translation type="unfinished">Die &amp;Zeit ist um</translation>
    </message>
    <message>
        <source>&amp;Pain</source>
        <translation type="unfinished">&amp;Schmerz</translation>
    </message>
    <message>
        <source>I feel &amp;unwell</source>
        <translation type="unfinished">Mir ist nicht &amp;wohl</translation>
    </message>
    <message>
        <source>&amp;Something came up</source>
        <translation type="unfinished">Es kam &amp;etwas dazwischen</translation>
    </message>
    <message>
        <source>An&amp;other reason</source>
        <translation type="unfinished">Ein &amp;anderer Grund</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>There is no backup that can be read.</source>
        <translation type="unfinished">Es gibt keine Sicherung, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation type="unfinished">Ältere</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation type="unfinished">Wird gelesen…</translation>
    </message>
    <message>
        <source>The newest backup that works</source>
        <translation type="unfinished">Die neueste Sicherung, die funktioniert</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation type="unfinished">Mit dieser weitermachen</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation type="unfinished">Diese nehmen</translation>
    </message>
    <message>
        <source>Use this one: {what}</source>
        <translation type="unfinished">Diese nehmen: {what}</translation>
    </message>
    <message>
        <source>Or</source>
        <translation type="unfinished">Oder</translation>
    </message>
    <message>
        <source>Start with an empty log</source>
        <translation type="unfinished">Mit einem leeren Protokoll anfangen</translation>
    </message>
    <message>
        <source>Close, and change nothing</source>
        <translation type="unfinished">Schließen und nichts ändern</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Preview of the first page</source>
        <translation type="unfinished">Vorschau der ersten Seite</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Bericht</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Fortschritt</translation>
    </message>
    <message>
        <source>A page for your physiotherapist, or your log as data. Nothing leaves this computer.</source>
        <translation type="unfinished">Eine Seite für deine Physiotherapie, oder dein Protokoll als Daten. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished">Als</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation type="unfinished">Was entstehen soll</translation>
    </message>
    <message>
        <source>A page to print or send (PDF)</source>
        <translation type="unfinished">Eine Seite zum Drucken oder Senden (PDF)</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet (CSV)</source>
        <translation type="unfinished">Tabellen für die Tabellenkalkulation (CSV)</translation>
    </message>
    <message>
        <source>Health record data (FHIR R4)</source>
        <translation type="unfinished">Daten für Gesundheitsakten (FHIR R4)</translation>
    </message>
    <message>
        <source>The whole log (JSON)</source>
        <translation type="unfinished">Das ganze Protokoll (JSON)</translation>
    </message>
    <message>
        <source>Planned sessions (iCalendar)</source>
        <translation type="unfinished">Geplante Einheiten (iCalendar)</translation>
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
        <translation type="unfinished">Zeitraum</translation>
    </message>
    <message>
        <source>Time that the report covers</source>
        <translation type="unfinished">Zeitraum des Berichts</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation type="unfinished">Was er sagt</translation>
    </message>
    <message>
        <source>Pain before and after</source>
        <translation type="unfinished">Schmerz vorher und nachher</translation>
    </message>
    <message>
        <source>Sessions and minutes</source>
        <translation type="unfinished">Einheiten und Minuten</translation>
    </message>
    <message>
        <source>Self-tests</source>
        <translation type="unfinished">Selbsttests</translation>
    </message>
    <message>
        <source>Own activities and reviews</source>
        <translation type="unfinished">Eigene Tätigkeiten und Rückblicke</translation>
    </message>
    <message>
        <source>What the plan did, and why</source>
        <translation type="unfinished">Was der Plan getan hat und warum</translation>
    </message>
    <message>
        <source>Stop signs</source>
        <translation type="unfinished">Warnzeichen</translation>
    </message>
    <message>
        <source>Desk breaks</source>
        <translation type="unfinished">Pausen am Schreibtisch</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Notizen</translation>
    </message>
    <message>
        <source>Every session, on more pages</source>
        <translation type="unfinished">Jede Einheit, auf weiteren Seiten</translation>
    </message>
    <message>
        <source>Name on it</source>
        <translation type="unfinished">Name darauf</translation>
    </message>
    <message>
        <source>Name on the report</source>
        <translation type="unfinished">Name auf dem Bericht</translation>
    </message>
    <message>
        <source>None, unless you type one</source>
        <translation type="unfinished">Keiner, außer du gibst einen ein</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished">&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Files of sessions, of their exercises and sides, and of what was measured.</source>
        <translation type="unfinished">Dateien mit den Einheiten, ihren Übungen und Seiten und dem, was gemessen wurde.</translation>
    </message>
    <message>
        <source>One file that record systems read. No identity is in it but the name below.</source>
        <translation type="unfinished">Eine Datei, die Aktensysteme lesen. Darin ist keine Angabe zur Person außer dem Namen unten.</translation>
    </message>
    <message>
        <source>Everything as it was written, whatever the time; hamstretch can take it in again.</source>
        <translation type="unfinished">Alles, wie es geschrieben wurde, egal, aus welcher Zeit; hamstretch kann es wieder aufnehmen.</translation>
    </message>
    <message>
        <source>The sessions of the next six weeks as whole days, for your calendar.</source>
        <translation type="unfinished">Die Einheiten der nächsten sechs Wochen als ganze Tage, für deinen Kalender.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished">{first} bis {last}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">Bericht speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">Speichert…</translation>
    </message>
    <message>
        <source>Saving… {done} of {of}</source>
        <translation type="unfinished">Speichert… {done} von {of}</translation>
    </message>
    <message>
        <source>Saved:
{files}</source>
        <translation type="unfinished">Gespeichert:
{files}</translation>
    </message>
</context>
<context>
    <name>RoutinePage</name>
    <message>
        <source>Nothing in this routine suits today. Rest is fine.</source>
        <translation type="unfinished">Nichts in diesem Programm passt heute. Ruhe ist in Ordnung.</translation>
    </message>
    <message>
        <source>In this session</source>
        <translation type="unfinished">In dieser Einheit</translation>
    </message>
    <message>
        <source>Left out today</source>
        <translation type="unfinished">Heute weggelassen</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished">Gib acht</translation>
    </message>
    <message>
        <source>Add to my routines</source>
        <translation type="unfinished">Zu meinen Programmen hinzufügen</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished">Als Datei speichern…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Zurück</translation>
    </message>
    <message>
        <source>Remove from my routines</source>
        <translation type="unfinished">Aus meinen Programmen entfernen</translation>
    </message>
</context>
<context>
    <name>SavedCard</name>
    <message>
        <source>Not in the log yet</source>
        <translation type="unfinished">Noch nicht im Protokoll</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished">Erneut versuchen</translation>
    </message>
    <message>
        <source>Saving it to your log…</source>
        <translation type="unfinished">Wird in deinem Protokoll gespeichert…</translation>
    </message>
    <message>
        <source>Saved in your log.</source>
        <translation type="unfinished">In deinem Protokoll gespeichert.</translation>
    </message>
    <message>
        <source>It is safe in {file} and goes into the log by itself as soon as that can be written.</source>
        <translation type="unfinished">Sie ist sicher in {file} und kommt von selbst ins Protokoll, sobald es sich schreiben lässt.</translation>
    </message>
    <message>
        <source>It goes into the log by itself as soon as that can be written. Leave the window open.</source>
        <translation type="unfinished">Sie kommt von selbst ins Protokoll, sobald es sich schreiben lässt. Lass das Fenster offen.</translation>
    </message>
</context>
<context>
    <name>ScreeningPage</name>
    <message>
        <source>A few questions for safety</source>
        <translation type="unfinished">Ein paar Fragen zur Sicherheit</translation>
    </message>
    <message>
        <source>Tick what is true for you. If nothing is, press Enter. Nothing here is a diagnosis.</source>
        <translation type="unfinished">Kreuze an, was auf dich zutrifft. Wenn nichts zutrifft, drücke Enter. Nichts hier ist eine Diagnose.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Nichts davon</translation>
    </message>
    <message>
        <source>I am 65 or older</source>
        <translation type="unfinished">Ich bin 65 oder älter</translation>
    </message>
    <message>
        <source>And, if you like, your age</source>
        <translation type="unfinished">Und, wenn du magst, dein Alter</translation>
    </message>
    <message>
        <source>Needs help at once</source>
        <translation type="unfinished">Braucht sofort Hilfe</translation>
    </message>
    <message>
        <source>Should be seen by a doctor the same day</source>
        <translation type="unfinished">Sollte am selben Tag ärztlich angesehen werden</translation>
    </message>
    <message>
        <source>New in one leg</source>
        <translation type="unfinished">Neu in einem Bein</translation>
    </message>
    <message>
        <source>Good to know before you begin</source>
        <translation type="unfinished">Gut zu wissen, bevor du anfängst</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">Ich habe das gelesen</translation>
    </message>
    <message>
        <source>Thank you, noted</source>
        <translation type="unfinished">Danke, notiert</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Weiter</translation>
    </message>
    <message>
        <source>A professional said stretching is fine</source>
        <translation type="unfinished">Eine Fachperson hat gesagt, dass Dehnen in Ordnung ist</translation>
    </message>
</context>
<context>
    <name>SelfTestFlow</name>
    <message>
        <source>Back to Today</source>
        <translation type="unfinished">Zurück zu Heute</translation>
    </message>
    <message>
        <source>How much pain is there now?</source>
        <translation type="unfinished">Wie stark ist der Schmerz jetzt?</translation>
    </message>
    <message>
        <source>The pull of a stretch is not pain. Say below where it is and what it is like.</source>
        <translation type="unfinished">Der Zug einer Dehnung ist kein Schmerz. Sag unten, wo es ist und wie es sich anfühlt.</translation>
    </message>
    <message>
        <source>It was only a stretch</source>
        <translation type="unfinished">Es war nur die Dehnung</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">Ich habe das gelesen</translation>
    </message>
</context>
<context>
    <name>BeginPage</name>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished">Bevor du anfängst</translation>
    </message>
    <message>
        <source>I have warmed up for 3 to 5 minutes</source>
        <translation type="unfinished">Ich habe mich 3 bis 5 Minuten aufgewärmt</translation>
    </message>
    <message>
        <source>ruler or tape</source>
        <translation type="unfinished">Lineal oder Maßband</translation>
    </message>
    <message>
        <source>phone with an angle app</source>
        <translation type="unfinished">Telefon mit einer Winkel-App</translation>
    </message>
    <message>
        <source>You need: {things}. About five minutes.</source>
        <translation type="unfinished">Du brauchst: {things}. Etwa fünf Minuten.</translation>
    </message>
    <message>
        <source>Where the soles are on your scale</source>
        <translation type="unfinished">Wo die Sohlen auf deiner Skala sind</translation>
    </message>
    <message>
        <source>The soles are at 0</source>
        <translation type="unfinished">Die Sohlen sind bei 0</translation>
    </message>
    <message>
        <source>The soles are at {n} cm</source>
        <translation type="unfinished">Die Sohlen sind bei {n} cm</translation>
    </message>
    <message>
        <source>Where are the soles on your scale?</source>
        <translation type="unfinished">Wo sind die Sohlen auf deiner Skala?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Anfangen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>TryPage</name>
    <message>
        <source>Nothing is measured yet; get to know the movement.</source>
        <translation type="unfinished">Noch wird nichts gemessen; lern die Bewegung kennen.</translation>
    </message>
    <message>
        <source>Practice {n} of {of}</source>
        <translation type="unfinished">Probe {n} von {of}</translation>
    </message>
    <message>
        <source>Try {n} of {of}</source>
        <translation type="unfinished">Versuch {n} von {of}</translation>
    </message>
    <message>
        <source>What the ruler shows, {unit}</source>
        <translation type="unfinished">Was das Lineal zeigt, {unit}</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation type="unfinished">Grad</translation>
    </message>
    <message>
        <source>inches</source>
        <translation type="unfinished">Zoll</translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished">cm</translation>
    </message>
    <message>
        <source>short of the toes</source>
        <translation type="unfinished">vor den Zehen</translation>
    </message>
    <message>
        <source>past the toes</source>
        <translation type="unfinished">über die Zehen hinaus</translation>
    </message>
    <message>
        <source>short of the soles</source>
        <translation type="unfinished">vor den Sohlen</translation>
    </message>
    <message>
        <source>past the soles</source>
        <translation type="unfinished">über die Sohlen hinaus</translation>
    </message>
    <message>
        <source>above the floor</source>
        <translation type="unfinished">über dem Boden</translation>
    </message>
    <message>
        <source>past the edge</source>
        <translation type="unfinished">über die Kante hinaus</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Behalten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Fertig</translation>
    </message>
    <message>
        <source>Pain, or something odd</source>
        <translation type="unfinished">Schmerz oder etwas Seltsames</translation>
    </message>
    <message>
        <source>The thigh moved</source>
        <translation type="unfinished">Oberschenkel bewegt</translation>
    </message>
    <message>
        <source>The knee bent</source>
        <translation type="unfinished">Knie gebeugt</translation>
    </message>
    <message>
        <source>{what}: do it again</source>
        <translation type="unfinished">{what}: noch einmal</translation>
    </message>
    <message>
        <source>Leave the test</source>
        <translation type="unfinished">Test verlassen</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>No result is good or bad by itself; only your own over weeks can tell something.</source>
        <translation type="unfinished">Kein Ergebnis ist für sich gut oder schlecht; nur deine eigenen über Wochen können etwas sagen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Fertig</translation>
    </message>
    <message>
        <source>Tries: {each}</source>
        <translation type="unfinished">Versuche: {each}</translation>
    </message>
</context>
<context>
    <name>NotNowPage</name>
    <message>
        <source>Not today</source>
        <translation type="unfinished">Heute nicht</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Zurück</translation>
    </message>
    <message>
        <source>I have been up for more than two hours</source>
        <translation type="unfinished">Ich bin schon länger als zwei Stunden auf</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Einstellungen</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished">Sicherheit</translation>
    </message>
    <message>
        <source>Your log</source>
        <translation type="unfinished">Dein Protokoll</translation>
    </message>
    <message>
        <source>The list from the first run, asked again every month. Answer it when something changes.</source>
        <translation type="unfinished">Die Liste vom ersten Start, jeden Monat neu gefragt. Beantworte sie, wenn sich etwas ändert.</translation>
    </message>
    <message>
        <source>Answer the safety questions again</source>
        <translation type="unfinished">Die Sicherheitsfragen neu beantworten</translation>
    </message>
    <message>
        <source>Its backups, going back to one, and adding from another log.</source>
        <translation type="unfinished">Seine Sicherungen, zu einer zurückgehen und aus einem anderen Protokoll ergänzen.</translation>
    </message>
    <message>
        <source>Backups and other logs</source>
        <translation type="unfinished">Sicherungen und andere Protokolle</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation type="unfinished">Ton ausprobieren</translation>
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
        <translation type="unfinished">{n} %</translation>
    </message>
    <message>
        <source>{key} answers questions and cannot do anything else.</source>
        <translation type="unfinished">{key} beantwortet Fragen und kann nichts anderes tun.</translation>
    </message>
    <message>
        <source>{key} already does this: {action}</source>
        <translation type="unfinished">{key} tut schon das: {action}</translation>
    </message>
    <message>
        <source>The computer's own voice</source>
        <translation type="unfinished">Die eigene Stimme des Computers</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished">Einstellung suchen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished">Gehe zu</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation type="unfinished">Keine Einstellung enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Figure: {name}</source>
        <translation type="unfinished">Figur: {name}</translation>
    </message>
    <message>
        <source>Like this</source>
        <translation type="unfinished">So</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation type="unfinished">So nicht</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">Links</translation>
    </message>
    <message>
        <source>Show the left side</source>
        <translation type="unfinished">Linke Seite zeigen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished">Rechts</translation>
    </message>
    <message>
        <source>Show the right side</source>
        <translation type="unfinished">Rechte Seite zeigen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Abspielen</translation>
    </message>
</context>
<context>
    <name>StatusWindow</name>
    <message>
        <source>Reminders · hamstretch</source>
        <translation type="unfinished">Erinnerungen · hamstretch</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished">&amp;Mehr</translation>
    </message>
    <message>
        <source>Open &amp;Today</source>
        <translation type="unfinished">&amp;Heute öffnen</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Step {n}. {text}</source>
        <translation type="unfinished">Schritt {n}. {text}</translation>
    </message>
</context>
<context>
    <name>SummaryScreen</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Fertig</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation type="unfinished">Was weggelassen wurde</translation>
    </message>
    <message>
        <source>What the rules did</source>
        <translation type="unfinished">Was die Regeln getan haben</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished">Was als Nächstes kommt</translation>
    </message>
</context>
<context>
    <name>SymptomsPage</name>
    <message>
        <source>Read on</source>
        <translation type="unfinished">Weiterlesen</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n ticked</source>
        <translation type="unfinished">
            <numerusform>Weiter, %n angekreuzt</numerusform>
            <numerusform>Weiter, %n angekreuzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>Standing</source>
        <translation type="unfinished">Im Stehen</translation>
    </message>
    <message>
        <source>On a chair</source>
        <translation type="unfinished">Auf einem Stuhl</translation>
    </message>
    <message>
        <source>Sitting on the floor</source>
        <translation type="unfinished">Im Sitzen auf dem Boden</translation>
    </message>
    <message>
        <source>Lying on the back</source>
        <translation type="unfinished">In Rückenlage</translation>
    </message>
    <message>
        <source>Walking about</source>
        <translation type="unfinished">Im Gehen</translation>
    </message>
    <message>
        <source>chair</source>
        <translation type="unfinished">Stuhl</translation>
    </message>
    <message>
        <source>office chair</source>
        <translation type="unfinished">Bürostuhl</translation>
    </message>
    <message>
        <source>low step</source>
        <translation type="unfinished">niedrige Stufe</translation>
    </message>
    <message>
        <source>wall</source>
        <translation type="unfinished">Wand</translation>
    </message>
    <message>
        <source>corner of a room</source>
        <translation type="unfinished">Zimmerecke</translation>
    </message>
    <message>
        <source>doorway</source>
        <translation type="unfinished">Türrahmen</translation>
    </message>
    <message>
        <source>strap or towel</source>
        <translation type="unfinished">Gurt oder Handtuch</translation>
    </message>
    <message>
        <source>mat</source>
        <translation type="unfinished">Matte</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation type="unfinished">zweite Person</translation>
    </message>
    <message>
        <source>cushion</source>
        <translation type="unfinished">Kissen</translation>
    </message>
    <message>
        <source>clear floor</source>
        <translation type="unfinished">freier Boden</translation>
    </message>
    <message>
        <source>Held stretch</source>
        <translation type="unfinished">Gehaltene Dehnung</translation>
    </message>
    <message>
        <source>Moving stretch</source>
        <translation type="unfinished">Bewegte Dehnung</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished">Aufwärmen</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished">Kraft</translation>
    </message>
    <message>
        <source>back of the thigh</source>
        <translation type="unfinished">Oberschenkelrückseite</translation>
    </message>
    <message>
        <source>buttock</source>
        <translation type="unfinished">Gesäß</translation>
    </message>
    <message>
        <source>calf</source>
        <translation type="unfinished">Wade</translation>
    </message>
    <message>
        <source>low back</source>
        <translation type="unfinished">unterer Rücken</translation>
    </message>
    <message>
        <source>hip</source>
        <translation type="unfinished">Hüfte</translation>
    </message>
    <message>
        <source>middle of the body</source>
        <translation type="unfinished">Körpermitte</translation>
    </message>
    <message>
        <source>whole body</source>
        <translation type="unfinished">ganzer Körper</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Anfang</translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished">Aufbau</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished">Halten</translation>
    </message>
    <message>
        <source>Maintain</source>
        <translation type="unfinished">Erhalten</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation type="unfinished">nichts nötig</translation>
    </message>
    <message>
        <source>{must}; {may} if you like</source>
        <translation type="unfinished">{must}; {may}, wenn du magst</translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished">Zoll</translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished">cm</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation type="unfinished">Linkes Bein</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation type="unfinished">Rechtes Bein</translation>
    </message>
    <message>
        <source>Both legs</source>
        <translation type="unfinished">Beide Beine</translation>
    </message>
    <message>
        <source>from {phase} on</source>
        <translation type="unfinished">ab Phase {phase}</translation>
    </message>
    <message>
        <source>on each side</source>
        <translation type="unfinished">auf jeder Seite</translation>
    </message>
    <message>
        <source>twice</source>
        <translation type="unfinished">zweimal</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <extracomment>one: once</extracomment>
        <translation type="unfinished">
            <numerusform>einmal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation type="unfinished">{s} s</translation>
    </message>
    <message>
        <source>each way</source>
        <translation type="unfinished">in jede Richtung</translation>
    </message>
    <message>
        <source>one round</source>
        <translation type="unfinished">eine Runde</translation>
    </message>
    <message>
        <source>Every phase</source>
        <translation type="unfinished">Jede Phase</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Today</source>
        <translation type="unfinished">Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished">Diese Woche</translation>
    </message>
    <message>
        <source>The weeks ahead</source>
        <translation type="unfinished">Die nächsten Wochen</translation>
    </message>
    <message>
        <source>If all goes well:</source>
        <translation type="unfinished">Wenn alles gut geht:</translation>
    </message>
    <message>
        <source>The safety list is due again; it takes about a minute.</source>
        <translation type="unfinished">Die Sicherheitsliste ist wieder fällig; sie dauert etwa eine Minute.</translation>
    </message>
    <message>
        <source>Answer it now</source>
        <translation type="unfinished">Jetzt beantworten</translation>
    </message>
    <message>
        <source>Time for your self-test: {name}, about five minutes.</source>
        <translation type="unfinished">Zeit für deinen Selbsttest: {name}, etwa fünf Minuten.</translation>
    </message>
    <message>
        <source>Take the test</source>
        <translation type="unfinished">Test machen</translation>
    </message>
    <message>
        <source>A few questions about what you can do in a day, about two minutes.</source>
        <translation type="unfinished">Ein paar Fragen dazu, was du im Alltag tun kannst, etwa zwei Minuten.</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation type="unfinished">Beantworten</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>A routine</source>
        <translation type="unfinished">Ein Programm</translation>
    </message>
    <message>
        <source>Resume the plan</source>
        <translation type="unfinished">Plan fortsetzen</translation>
    </message>
    <message>
        <source>A routine on its own</source>
        <translation type="unfinished">Ein Programm für sich</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation type="unfinished">Fortsetzen…</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation type="unfinished">Es ist noch da</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Start</translation>
    </message>
    <message>
        <source>Start: {routine}</source>
        <translation type="unfinished">Start: {routine}</translation>
    </message>
    <message>
        <source>Something shorter</source>
        <translation type="unfinished">Etwas Kürzeres</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Etwas anderes</translation>
    </message>
    <message>
        <source>Start the six-week plan</source>
        <translation type="unfinished">Sechs-Wochen-Plan starten</translation>
    </message>
    <message>
        <source>Yes, that is so</source>
        <translation type="unfinished">Ja, das stimmt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Zurück</translation>
    </message>
    <message>
        <source>I have been assessed</source>
        <translation type="unfinished">Ich bin untersucht worden</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation type="unfinished">Es ist weg</translation>
    </message>
    <message>
        <source>A professional said stretching is fine</source>
        <translation type="unfinished">Eine Fachperson hat gesagt, dass Dehnen in Ordnung ist</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Session</source>
        <translation type="unfinished">Einheit</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Willkommen</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation type="unfinished">Sicherheitsfragen</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Verlauf</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Bericht</translation>
    </message>
    <message>
        <source>Your log</source>
        <translation type="unfinished">Dein Protokoll</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Fragen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Understood</source>
        <translation type="unfinished">Verstanden</translation>
    </message>
</context>
<context>
    <name>_Drawing</name>
    <message>
        <source>your left</source>
        <translation type="unfinished">links von dir</translation>
    </message>
    <message>
        <source>your right</source>
        <translation type="unfinished">rechts von dir</translation>
    </message>
    <message>
        <source>from the front</source>
        <translation type="unfinished">von vorn</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Drawing of the body; the list beside it says the same</source>
        <translation type="unfinished">Zeichnung des Körpers; die Liste daneben sagt dasselbe</translation>
    </message>
</context>
<context>
    <name>DayRanges</name>
    <message>
        <source>free</source>
        <translation type="unfinished">frei</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Hinzufügen</translation>
    </message>
    <message>
        <source>{day}: add hours</source>
        <translation type="unfinished">{day}: Stunden hinzufügen</translation>
    </message>
    <message>
        <source>{day}, from</source>
        <translation type="unfinished">{day}, von</translation>
    </message>
    <message>
        <source>{day}, to</source>
        <translation type="unfinished">{day}, bis</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Entfernen</translation>
    </message>
    <message>
        <source>{day}: remove these hours</source>
        <translation type="unfinished">{day}: diese Stunden entfernen</translation>
    </message>
</context>
<context>
    <name>FarView</name>
    <message>
        <source>left</source>
        <translation type="unfinished">links</translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished">rechts</translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished">L</translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished">R</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>No key of its own: {action}</source>
        <translation type="unfinished">Keine eigene Taste: {action}</translation>
    </message>
    <message>
        <source>Another key: {action}</source>
        <translation type="unfinished">Eine andere Taste: {action}</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation type="unfinished">Drück eine Taste</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Month before</source>
        <translation type="unfinished">Monat davor</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished">Monat danach</translation>
    </message>
</context>
<context>
    <name>PainScale</name>
    <message>
        <source>Pain from 0 to 10</source>
        <translation type="unfinished">Schmerz von 0 bis 10</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">keiner</translation>
    </message>
    <message>
        <source>mild</source>
        <translation type="unfinished">leicht</translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished">stark</translation>
    </message>
    <message>
        <source>worst imaginable</source>
        <translation type="unfinished">schlimmster vorstellbarer</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Seiten</translation>
    </message>
</context>
<context>
    <name>SideBadge</name>
    <message>
        <source>LEFT</source>
        <translation type="unfinished">LINKS</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation type="unfinished">RECHTS</translation>
    </message>
    <message>
        <source>BOTH</source>
        <translation type="unfinished">BEIDE</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>This entry has no note, so there is nothing to change. It stays as it is.</source>
        <comment>amend.note</comment>
        <translation type="unfinished">Dieser Eintrag hat keine Notiz, also gibt es nichts zu ändern. Er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>This entry has no such answer to change. It stays as it is.</source>
        <comment>amend.check-in</comment>
        <translation type="unfinished">Dieser Eintrag hat keine solche Antwort, die sich ändern ließe. Er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>This entry stays: today's safety rests on it. If it no longer applies, say so on Today, where the lock or the question is shown.</source>
        <comment>amend.deletion</comment>
        <translation type="unfinished">Dieser Eintrag bleibt: Die Sicherheit von heute beruht darauf. Wenn er nicht mehr zutrifft, sag es unter Heute, wo die Sperre oder die Frage gezeigt wird.</translation>
    </message>
    <message>
        <source>Something went wrong in the app ({what}). What you have done is in the log or in the journal beside it. If it happens again, close and start hamstretch.</source>
        <comment>app.unexpected</comment>
        <translation type="unfinished">In der App ist etwas schiefgegangen ({what}). Was du gemacht hast, steht im Protokoll oder in der Zwischenspeicherung daneben. Wenn es noch einmal geschieht, schließe hamstretch und starte es neu.</translation>
    </message>
    <message>
        <source>A content file was left out, the rest works: {reason}</source>
        <comment>app.left-out</comment>
        <translation type="unfinished">Eine Inhaltsdatei wurde weggelassen, der Rest funktioniert: {reason}</translation>
    </message>
    <message>
        <source>Everything that was waiting is in your log now.</source>
        <comment>app.saved-after-all</comment>
        <translation type="unfinished">Alles, was gewartet hat, ist jetzt in deinem Protokoll.</translation>
    </message>
    <message>
        <source>Your log is saved. The backup of it could not be made: {why}</source>
        <comment>app.backup-failed</comment>
        <translation type="unfinished">Dein Protokoll ist gespeichert. Die Sicherung davon konnte nicht angelegt werden: {why}</translation>
    </message>
    <message>
        <source>Your log {file} is not where it was, and there are backups of it. It may have been moved or removed by you or by a sync tool: if so, put it back and start again. Nothing was changed.</source>
        <comment>recover.gone</comment>
        <translation type="unfinished">Dein Protokoll {file} ist nicht mehr da, wo es war, und es gibt Sicherungen davon. Vielleicht wurde es von dir oder von einem Synchronisierungsprogramm verschoben oder entfernt: Wenn ja, lege es zurück und starte neu. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Stop signs that the newest backup holds stay in force, whatever you choose: no lock opens by going back or by starting anew.</source>
        <comment>recover.locks-stay</comment>
        <translation type="unfinished">Warnzeichen, die in der neuesten Sicherung stehen, gelten weiter, was auch immer du wählst: Keine Sperre öffnet sich durch das Zurückgehen oder durch einen neuen Anfang.</translation>
    </message>
    <message>
        <source>Your log {file} cannot be read as a log. It will be kept as it is, under another name beside the new one, whatever you choose. Nothing was changed yet.</source>
        <comment>recover.damaged</comment>
        <translation type="unfinished">Dein Protokoll {file} lässt sich nicht als Protokoll lesen. Es wird so aufbewahrt, wie es ist, unter einem anderen Namen neben dem neuen, egal, was du wählst. Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>A sync tool left another copy of your log, {file}, which holds entries that are missing here. Settings, Your log shows what they are.</source>
        <comment>app.copy-found</comment>
        <translation type="unfinished">Ein Synchronisierungsprogramm hat eine weitere Kopie deines Protokolls hinterlassen, {file}, mit Einträgen, die hier fehlen. Unter Einstellungen, Dein Protokoll steht, welche das sind.</translation>
    </message>
    <message>
        <source>{why} What waits is safe in {file}: the next start puts it into your log.</source>
        <comment>leave.kept</comment>
        <translation type="unfinished">{why} Was wartet, ist sicher in {file}: Der nächste Start bringt es in dein Protokoll.</translation>
    </message>
    <message>
        <source>{why} What waits could not be kept anywhere else either: it is only in this window, and closing loses it.</source>
        <comment>leave.memory</comment>
        <translation type="unfinished">{why} Was wartet, konnte auch nirgends sonst aufbewahrt werden: Es ist nur in diesem Fenster, und beim Schließen geht es verloren.</translation>
    </message>
    <message>
        <source>It is being saved at this moment.</source>
        <comment>leave.still</comment>
        <translation type="unfinished">Es wird in diesem Augenblick gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are not in your log yet ({sessions}).</source>
        <comment>leave.waiting</comment>
        <extracomment>one: One entry is not in your log yet ({sessions}).</extracomment>
        <translation type="unfinished">
            <numerusform>Ein Eintrag ist noch nicht in deinem Protokoll ({sessions}).</numerusform>
            <numerusform>{n} Einträge sind noch nicht in deinem Protokoll ({sessions}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <comment>leave.sessions</comment>
        <extracomment>one: one session</extracomment>
        <translation type="unfinished">
            <numerusform>eine Einheit</numerusform>
            <numerusform>{n} Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{why} It is tried again by itself; meanwhile {n} entries are kept in {file}.</source>
        <comment>app.waiting-kept</comment>
        <extracomment>one: {why} It is tried again by itself; meanwhile the entry is kept in {file}.</extracomment>
        <translation type="unfinished">
            <numerusform>{why} Es wird von selbst noch einmal versucht; bis dahin wird der Eintrag in {file} aufbewahrt.</numerusform>
            <numerusform>{why} Es wird von selbst noch einmal versucht; bis dahin werden {n} Einträge in {file} aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{why} It is tried again by itself. Until then {n} entries are only in this window: leave it open.</source>
        <comment>app.waiting-memory</comment>
        <extracomment>one: {why} It is tried again by itself. Until then the entry is only in this window: leave it open.</extracomment>
        <translation type="unfinished">
            <numerusform>{why} Es wird von selbst noch einmal versucht. Bis dahin ist der Eintrag nur in diesem Fenster: Lass es offen.</numerusform>
            <numerusform>{why} Es wird von selbst noch einmal versucht. Bis dahin sind {n} Einträge nur in diesem Fenster: Lass es offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next break at {clock}</source>
        <comment>breaks.next</comment>
        <translation type="unfinished">Nächste Pause um {clock}</translation>
    </message>
    <message>
        <source>A break is due</source>
        <comment>breaks.next-soon</comment>
        <translation type="unfinished">Eine Pause ist fällig</translation>
    </message>
    <message>
        <source>Today's session at {clock}</source>
        <comment>breaks.session-at</comment>
        <translation type="unfinished">Heutige Einheit um {clock}</translation>
    </message>
    <message>
        <source>No break is planned now</source>
        <comment>breaks.none</comment>
        <translation type="unfinished">Jetzt ist keine Pause geplant</translation>
    </message>
    <message>
        <source>You are away; that counts as a break</source>
        <comment>breaks.away</comment>
        <translation type="unfinished">Du bist weg; das zählt als Pause</translation>
    </message>
    <message>
        <source>A session is running</source>
        <comment>breaks.playing</comment>
        <translation type="unfinished">Eine Einheit läuft</translation>
    </message>
    <message>
        <source>On a break</source>
        <comment>breaks.out</comment>
        <translation type="unfinished">In einer Pause</translation>
    </message>
    <message>
        <source>Say when you are back; nothing hurries.</source>
        <comment>breaks.say-back</comment>
        <translation type="unfinished">Sag, wenn du zurück bist; nichts eilt.</translation>
    </message>
    <message>
        <source>Time for today's session</source>
        <comment>breaks.ask-session</comment>
        <translation type="unfinished">Zeit für die heutige Einheit</translation>
    </message>
    <message>
        <source>Time to stand up and walk a little</source>
        <comment>breaks.ask-walk</comment>
        <translation type="unfinished">Zeit, aufzustehen und ein wenig zu gehen</translation>
    </message>
    <message>
        <source>It waits until your hands rest.</source>
        <comment>breaks.waits</comment>
        <translation type="unfinished">Es wartet, bis deine Hände ruhen.</translation>
    </message>
    <message>
        <source>Quiet: {why}</source>
        <comment>breaks.quiet</comment>
        <translation type="unfinished">Still: {why}</translation>
    </message>
    <message>
        <source>Quiet {until}: {why}</source>
        <comment>breaks.quiet-until</comment>
        <translation type="unfinished">Still {until}: {why}</translation>
    </message>
    <message>
        <source>until {clock}</source>
        <comment>breaks.at-clock</comment>
        <translation type="unfinished">bis {clock}</translation>
    </message>
    <message>
        <source>until tomorrow, {clock}</source>
        <comment>breaks.at-tomorrow</comment>
        <translation type="unfinished">bis morgen, {clock}</translation>
    </message>
    <message>
        <source>until {day}, {clock}</source>
        <comment>breaks.at-day</comment>
        <translation type="unfinished">bis {day}, {clock}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <comment>breaks.at-date</comment>
        <translation type="unfinished">bis {date}</translation>
    </message>
    <message>
        <source>{name} · {minutes} min</source>
        <comment>breaks.caption</comment>
        <translation type="unfinished">{name} · {minutes} min</translation>
    </message>
    <message>
        <source>All {of} sessions of this week are done</source>
        <comment>breaks.week-done</comment>
        <translation type="unfinished">Alle {of} Einheiten dieser Woche sind gemacht</translation>
    </message>
    <message>
        <source>The lighter choice for now: moving, without stretching.</source>
        <comment>breaks.ease.light</comment>
        <translation type="unfinished">Vorerst die leichtere Wahl: bewegen, ohne zu dehnen.</translation>
    </message>
    <message>
        <source>The question about pain decides how light it is today.</source>
        <comment>breaks.ease.session</comment>
        <translation type="unfinished">Die Frage nach dem Schmerz entscheidet, wie leicht es heute wird.</translation>
    </message>
    <message>
        <source>No stretching today, after what you told about pain. Walk only as far as it feels fine.</source>
        <comment>breaks.ease.walk</comment>
        <translation type="unfinished">Heute kein Dehnen, nach dem, was du zum Schmerz gesagt hast. Geh nur so weit, wie es sich gut anfühlt.</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <comment>breaks.quiet.dnd</comment>
        <translation type="unfinished">„Bitte nicht stören“ ist an</translation>
    </message>
    <message>
        <source>a call or a video keeps the screen awake</source>
        <comment>breaks.quiet.inhibited</comment>
        <translation type="unfinished">ein Anruf oder ein Video hält den Bildschirm wach</translation>
    </message>
    <message>
        <source>something fills the screen</source>
        <comment>breaks.quiet.full-screen</comment>
        <translation type="unfinished">etwas füllt den Bildschirm</translation>
    </message>
    <message>
        <source>these reminders are switched off</source>
        <comment>breaks.quiet.off</comment>
        <translation type="unfinished">diese Erinnerungen sind ausgeschaltet</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>breaks.quiet.paused</comment>
        <translation type="unfinished">pausiert</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <comment>breaks.quiet.meeting</comment>
        <translation type="unfinished">in einer Besprechung</translation>
    </message>
    <message>
        <source>outside working hours</source>
        <comment>breaks.quiet.hours</comment>
        <translation type="unfinished">außerhalb der Arbeitszeit</translation>
    </message>
    <message>
        <source>not today, as you asked</source>
        <comment>breaks.quiet.not-today</comment>
        <translation type="unfinished">heute nicht, wie gewünscht</translation>
    </message>
    <message>
        <source>the screen is locked</source>
        <comment>breaks.quiet.locked</comment>
        <translation type="unfinished">der Bildschirm ist gesperrt</translation>
    </message>
    <message>
        <source>stretching is on hold; Today says why</source>
        <comment>breaks.quiet.shut</comment>
        <translation type="unfinished">das Dehnen ist ausgesetzt; Heute sagt, warum</translation>
    </message>
    <message>
        <source>The reminders have asked for no break yet. Breaks appear here day by day, with what was done, left out and why.</source>
        <comment>breaks.year.none</comment>
        <translation type="unfinished">Die Erinnerungen haben noch um keine Pause gebeten. Pausen erscheinen hier Tag für Tag, mit dem, was gemacht und was weggelassen wurde und warum.</translation>
    </message>
    <message>
        <source>Around {hour} they are kept least: {kept} of {asked}. Other working hours, or a longer interval, may suit that time better.</source>
        <comment>breaks.year.worst</comment>
        <translation type="unfinished">Um {hour} werden sie am wenigsten eingehalten: {kept} von {asked}. Andere Arbeitszeiten oder ein längerer Abstand passen vielleicht besser zu dieser Zeit.</translation>
    </message>
    <message>
        <source>done</source>
        <comment>breaks.outcome.done</comment>
        <translation type="unfinished">gemacht</translation>
    </message>
    <message>
        <source>done in part</source>
        <comment>breaks.outcome.partly</comment>
        <translation type="unfinished">teilweise gemacht</translation>
    </message>
    <message>
        <source>walked</source>
        <comment>breaks.outcome.walked</comment>
        <translation type="unfinished">gegangen</translation>
    </message>
    <message>
        <source>done without the app</source>
        <comment>breaks.outcome.said</comment>
        <translation type="unfinished">ohne die App gemacht</translation>
    </message>
    <message>
        <source>away from the desk</source>
        <comment>breaks.outcome.natural</comment>
        <translation type="unfinished">weg vom Schreibtisch</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>breaks.outcome.skipped</comment>
        <translation type="unfinished">weggelassen</translation>
    </message>
    <message>
        <source>not answered</source>
        <comment>breaks.outcome.ignored</comment>
        <translation type="unfinished">nicht beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>{moved} of {asked} breaks kept, on {n} days</source>
        <comment>breaks.year.headline</comment>
        <extracomment>one: {moved} of {asked} breaks kept, on one day</extracomment>
        <translation type="unfinished">
            <numerusform>{moved} von {asked} Pausen eingehalten, an einem Tag</numerusform>
            <numerusform>{moved} von {asked} Pausen eingehalten, an {n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes to move</source>
        <comment>breaks.ask-light</comment>
        <extracomment>one: One minute to move</extracomment>
        <translation type="unfinished">
            <numerusform>Eine Minute zum Bewegen</numerusform>
            <numerusform>{n} Minuten zum Bewegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes for the legs</source>
        <comment>breaks.ask-micro</comment>
        <extracomment>one: One minute for the legs</extracomment>
        <translation type="unfinished">
            <numerusform>Eine Minute für die Beine</numerusform>
            <numerusform>{n} Minuten für die Beine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next break in {n} min</source>
        <comment>breaks.in-minutes</comment>
        <extracomment>one: Next break in one minute</extracomment>
        <translation type="unfinished">
            <numerusform>Nächste Pause in einer Minute</numerusform>
            <numerusform>Nächste Pause in {n} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {of} sessions left this week</source>
        <comment>breaks.week</comment>
        <extracomment>one: {n} of {of} sessions left this week</extracomment>
        <translation type="unfinished">
            <numerusform>Diese Woche noch {n} von {of} Einheiten</numerusform>
            <numerusform>Diese Woche noch {n} von {of} Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {of} sessions left this week, one of them today</source>
        <comment>breaks.week-today</comment>
        <extracomment>one: {n} of {of} sessions left this week, one of them today</extracomment>
        <translation type="unfinished">
            <numerusform>Diese Woche noch {n} von {of} Einheiten, heute eine davon</numerusform>
            <numerusform>Diese Woche noch {n} von {of} Einheiten, heute eine davon</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a stretch, not pain</source>
        <comment>quality.stretch</comment>
        <translation type="unfinished">Nur eine Dehnung, kein Schmerz</translation>
    </message>
    <message>
        <source>A dull ache</source>
        <comment>quality.ache</comment>
        <translation type="unfinished">Ein dumpfer Schmerz</translation>
    </message>
    <message>
        <source>Stiff</source>
        <comment>quality.stiff</comment>
        <translation type="unfinished">Steif</translation>
    </message>
    <message>
        <source>A mild pull in the calf</source>
        <comment>quality.calf_pull</comment>
        <translation type="unfinished">Ein leichter Zug in der Wade</translation>
    </message>
    <message>
        <source>Sharp</source>
        <comment>quality.sharp</comment>
        <translation type="unfinished">Scharf</translation>
    </message>
    <message>
        <source>Stabbing</source>
        <comment>quality.stabbing</comment>
        <translation type="unfinished">Stechend</translation>
    </message>
    <message>
        <source>Shooting or spreading down the leg</source>
        <comment>quality.radiating</comment>
        <translation type="unfinished">Ins Bein einschießend oder ausstrahlend</translation>
    </message>
    <message>
        <source>Like an electric shock</source>
        <comment>quality.electric</comment>
        <translation type="unfinished">Wie ein elektrischer Schlag</translation>
    </message>
    <message>
        <source>Burning down the leg</source>
        <comment>quality.burning</comment>
        <translation type="unfinished">Brennend das Bein hinunter</translation>
    </message>
    <message>
        <source>Numb</source>
        <comment>quality.numb</comment>
        <translation type="unfinished">Taub</translation>
    </message>
    <message>
        <source>Tingling, pins and needles</source>
        <comment>quality.tingling</comment>
        <translation type="unfinished">Kribbelnd, wie Ameisenlaufen</translation>
    </message>
    <message>
        <source>The leg feels weak</source>
        <comment>quality.weak</comment>
        <translation type="unfinished">Das Bein fühlt sich schwach an</translation>
    </message>
    <message>
        <source>Pain in the chest</source>
        <comment>quality.chest</comment>
        <translation type="unfinished">Schmerz in der Brust</translation>
    </message>
    <message>
        <source>Dizzy or faint</source>
        <comment>quality.dizzy</comment>
        <translation type="unfinished">Schwindlig oder einer Ohnmacht nahe</translation>
    </message>
    <message>
        <source>Out of breath</source>
        <comment>quality.breathless</comment>
        <translation type="unfinished">Außer Atem</translation>
    </message>
    <message>
        <source>Upper back, between the shoulders</source>
        <comment>place.upper_back</comment>
        <translation type="unfinished">Oberer Rücken, zwischen den Schultern</translation>
    </message>
    <message>
        <source>Low back</source>
        <comment>place.low_back</comment>
        <translation type="unfinished">Unterer Rücken</translation>
    </message>
    <message>
        <source>Left buttock</source>
        <comment>place.buttock_l</comment>
        <translation type="unfinished">Linkes Gesäß</translation>
    </message>
    <message>
        <source>Right buttock</source>
        <comment>place.buttock_r</comment>
        <translation type="unfinished">Rechtes Gesäß</translation>
    </message>
    <message>
        <source>Inner thighs, genitals or seat</source>
        <comment>place.saddle</comment>
        <translation type="unfinished">Innenseiten der Oberschenkel, Genitalien oder Sitzbereich</translation>
    </message>
    <message>
        <source>Back of left thigh</source>
        <comment>place.thigh_l</comment>
        <translation type="unfinished">Rückseite des linken Oberschenkels</translation>
    </message>
    <message>
        <source>Back of right thigh</source>
        <comment>place.thigh_r</comment>
        <translation type="unfinished">Rückseite des rechten Oberschenkels</translation>
    </message>
    <message>
        <source>Behind left knee</source>
        <comment>place.knee_l</comment>
        <translation type="unfinished">Linke Kniekehle</translation>
    </message>
    <message>
        <source>Behind right knee</source>
        <comment>place.knee_r</comment>
        <translation type="unfinished">Rechte Kniekehle</translation>
    </message>
    <message>
        <source>Left calf</source>
        <comment>place.calf_l</comment>
        <translation type="unfinished">Linke Wade</translation>
    </message>
    <message>
        <source>Right calf</source>
        <comment>place.calf_r</comment>
        <translation type="unfinished">Rechte Wade</translation>
    </message>
    <message>
        <source>Left foot</source>
        <comment>place.foot_l</comment>
        <translation type="unfinished">Linker Fuß</translation>
    </message>
    <message>
        <source>Right foot</source>
        <comment>place.foot_r</comment>
        <translation type="unfinished">Rechter Fuß</translation>
    </message>
    <message>
        <source>Chest</source>
        <comment>place.chest</comment>
        <translation type="unfinished">Brust</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <comment>place.elsewhere</comment>
        <translation type="unfinished">An einer anderen Stelle</translation>
    </message>
    <message>
        <source>there is no routine “{routine}”. Known are: {known}.</source>
        <comment>cli.no-such-routine</comment>
        <translation type="unfinished">es gibt kein Programm „{routine}“. Bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>there is no figure “{figure}”. Known are: {known}.</source>
        <comment>cli.no-such-figure</comment>
        <translation type="unfinished">es gibt keine Figur „{figure}“. Bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>there is no look “{look}”. Known are: {known}.</source>
        <comment>cli.no-such-look</comment>
        <translation type="unfinished">es gibt kein Aussehen „{look}“. Bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}. Give another folder to --out.</source>
        <comment>cli.cannot-write</comment>
        <translation type="unfinished">{folder} kann nicht beschrieben werden: {reason}. Gib bei --out einen anderen Ordner an.</translation>
    </message>
    <message>
        <source>{folder} already holds a log. Nothing was changed; give another folder to --out.</source>
        <comment>cli.tour-in-the-way</comment>
        <translation type="unfinished">{folder} enthält schon ein Protokoll. Es wurde nichts geändert; gib bei --out einen anderen Ordner an.</translation>
    </message>
    <message>
        <source>no font is installed, so pictures would have no words. Install one (Debian: fonts-dejavu-core).</source>
        <comment>cli.tour-no-fonts</comment>
        <translation type="unfinished">es ist keine Schrift installiert, darum hätten Bilder keine Wörter. Installiere eine (Debian: fonts-dejavu-core).</translation>
    </message>
    <message>
        <source>{name}, about {minutes} min: hamstretch start {routine}</source>
        <comment>cli.today-session</comment>
        <translation type="unfinished">{name}, etwa {minutes} min: hamstretch start {routine}</translation>
    </message>
    <message>
        <source>Week {week}: {done} of {target} sessions done.</source>
        <comment>cli.today-week</comment>
        <translation type="unfinished">Woche {week}: {done} von {target} Einheiten gemacht.</translation>
    </message>
    <message>
        <source>The question how it is this morning is still open.</source>
        <comment>cli.today-morning</comment>
        <translation type="unfinished">Die Frage, wie es heute Morgen ist, steht noch offen.</translation>
    </message>
    <message>
        <source>that could not be understood ({reason}). Nothing was changed.</source>
        <comment>cli.not-understood</comment>
        <translation type="unfinished">das wurde nicht verstanden ({reason}). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“{routine}” opens in the running window.</source>
        <comment>cli.started</comment>
        <translation type="unfinished">„{routine}“ öffnet sich im laufenden Fenster.</translation>
    </message>
    <message>
        <source>a session is running; end it first.</source>
        <comment>cli.busy</comment>
        <translation type="unfinished">eine Einheit läuft; beende sie zuerst.</translation>
    </message>
    <message>
        <source>This was about the reminders. The session itself is paused, or ended, in its window.</source>
        <comment>cli.session-own</comment>
        <translation type="unfinished">Das galt den Erinnerungen. Die Einheit selbst wird in ihrem Fenster pausiert oder beendet.</translation>
    </message>
    <message>
        <source>hamstretch quits. A session that was running is kept and offered at the next start.</source>
        <comment>cli.quits</comment>
        <translation type="unfinished">hamstretch wird beendet. Eine laufende Einheit bleibt erhalten und wird beim nächsten Start angeboten.</translation>
    </message>
    <message>
        <source>{file} is there already, and is not written over. Name another file.</source>
        <comment>cli.backup-exists</comment>
        <translation type="unfinished">{file} gibt es schon und wird nicht überschrieben. Nenne eine andere Datei.</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <comment>cli.forget-nothing</comment>
        <translation type="unfinished">Es gibt nichts zu entfernen.</translation>
    </message>
    <message>
        <source>To be removed: {files}.</source>
        <comment>cli.forget-files</comment>
        <translation type="unfinished">Wird entfernt: {files}.</translation>
    </message>
    <message>
        <source>To be switched off: the start at login.</source>
        <comment>cli.forget-login</comment>
        <translation type="unfinished">Wird ausgeschaltet: der Start bei der Anmeldung.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --yes to do it; your log, its backups and your own routines stay.</source>
        <comment>cli.forget-yes</comment>
        <translation type="unfinished">Nichts wurde geändert. Mit --yes geschieht es; dein Protokoll, seine Sicherungen und deine eigenen Programme bleiben.</translation>
    </message>
    <message>
        <source>Done. Your log, its backups and your own routines stay in {folder}.</source>
        <comment>cli.forgotten</comment>
        <translation type="unfinished">Fertig. Dein Protokoll, seine Sicherungen und deine eigenen Programme bleiben in {folder}.</translation>
    </message>
    <message>
        <source>There are no backups in {folder} yet.</source>
        <comment>cli.no-backups</comment>
        <translation type="unfinished">In {folder} gibt es noch keine Sicherungen.</translation>
    </message>
    <message>
        <source>The app's own files are missing: there is no assets folder beside {folder}. Your log is untouched. Please install hamstretch again.</source>
        <comment>content.no_assets</comment>
        <translation type="unfinished">Die eigenen Dateien der App fehlen: Neben {folder} gibt es keinen Ordner assets. Dein Protokoll ist unberührt. Bitte installiere hamstretch neu.</translation>
    </message>
    <message>
        <source>The safety questions ({file}) cannot be used: {reason}. Without them no session may start, so the app stops here. Your log is untouched. Please install hamstretch again, or undo the last change to that file.</source>
        <comment>content.no_safety</comment>
        <translation type="unfinished">Die Sicherheitsfragen ({file}) sind nicht verwendbar: {reason}. Ohne sie darf keine Einheit beginnen, darum hört die App hier auf. Dein Protokoll ist unberührt. Bitte installiere hamstretch neu, oder mach die letzte Änderung an dieser Datei rückgängig.</translation>
    </message>
    <message>
        <source>A file that the app needs ({file}) cannot be used: {reason}. Your log is untouched. Please install hamstretch again, or undo the last change to that file.</source>
        <comment>content.bad_file</comment>
        <translation type="unfinished">Eine Datei, die die App braucht ({file}), ist nicht verwendbar: {reason}. Dein Protokoll ist unberührt. Bitte installiere hamstretch neu, oder mach die letzte Änderung an dieser Datei rückgängig.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. Start hamstretch from a desktop, or run `hamstretch tour` to get every screen as a picture.</source>
        <comment>environment.no_display</comment>
        <translation type="unfinished">Es gibt keinen Bildschirm, auf dem sich ein Fenster öffnen ließe: Weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt. Starte hamstretch von einer Arbeitsoberfläche aus, oder führe `hamstretch tour` aus, um jede Ansicht als Bild zu bekommen.</translation>
    </message>
    <message>
        <source>The screen {display} does not answer, so no window can open. Start hamstretch from a desktop, or run `hamstretch tour` to get every screen as a picture.</source>
        <comment>environment.dead_display</comment>
        <translation type="unfinished">Der Bildschirm {display} antwortet nicht, darum kann sich kein Fenster öffnen. Starte hamstretch von einer Arbeitsoberfläche aus, oder führe `hamstretch tour` aus, um jede Ansicht als Bild zu bekommen.</translation>
    </message>
    <message>
        <source>A window cannot open: {library} not found. On Debian or Ubuntu: sudo apt install {package}</source>
        <comment>environment.display</comment>
        <translation type="unfinished">Es kann sich kein Fenster öffnen: {library} nicht gefunden. Unter Debian oder Ubuntu: sudo apt install {package}</translation>
    </message>
    <message>
        <source>The window toolkit cannot load: {library} not found. On Debian or Ubuntu: sudo apt install {package}</source>
        <comment>environment.widgets</comment>
        <translation type="unfinished">Die Fensterbibliothek lässt sich nicht laden: {library} nicht gefunden. Unter Debian oder Ubuntu: sudo apt install {package}</translation>
    </message>
    <message>
        <source>Sounds are off: {library} not found. On Debian or Ubuntu: sudo apt install {package}</source>
        <comment>environment.audio</comment>
        <translation type="unfinished">Töne sind aus: {library} nicht gefunden. Unter Debian oder Ubuntu: sudo apt install {package}</translation>
    </message>
    <message>
        <source>Spoken cues are off: {library} not found. On Debian or Ubuntu: sudo apt install {package}</source>
        <comment>environment.speech</comment>
        <translation type="unfinished">Gesprochene Ansagen sind aus: {library} nicht gefunden. Unter Debian oder Ubuntu: sudo apt install {package}</translation>
    </message>
    <message>
        <source>{module} cannot be loaded: {reason}. Please install hamstretch again.</source>
        <comment>environment.no_module</comment>
        <translation type="unfinished">{module} lässt sich nicht laden: {reason}. Bitte installiere hamstretch neu.</translation>
    </message>
    <message>
        <source>Starting with the desktop could not be changed: {place} cannot be written ({reason}). Nothing else has changed.</source>
        <comment>environment.autostart</comment>
        <translation type="unfinished">Das Starten mit der Arbeitsoberfläche konnte nicht geändert werden: {place} kann nicht beschrieben werden ({reason}). Sonst hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>hamstretch cannot listen for its own commands at {place} ({reason}). Set XDG_RUNTIME_DIR to a folder of your own and start it again.</source>
        <comment>environment.instance</comment>
        <translation type="unfinished">hamstretch kann unter {place} nicht auf seine eigenen Befehle hören ({reason}). Setze XDG_RUNTIME_DIR auf einen eigenen Ordner und starte neu.</translation>
    </message>
    <message>
        <source>no sessions yet</source>
        <comment>log.holds-none</comment>
        <translation type="unfinished">noch keine Einheiten</translation>
    </message>
    <message>
        <source>Nothing is missing here: there is nothing to add.</source>
        <comment>log.merge-nothing</comment>
        <translation type="unfinished">Hier fehlt nichts: Es gibt nichts hinzuzufügen.</translation>
    </message>
    <message>
        <source>From {day}, this would be added:</source>
        <comment>log.merge-day</comment>
        <translation type="unfinished">Vom {day} käme das hier dazu:</translation>
    </message>
    <message>
        <source>From {first} to {last}, this would be added:</source>
        <comment>log.merge-span</comment>
        <translation type="unfinished">Vom {first} bis zum {last} käme das hier dazu:</translation>
    </message>
    <message>
        <source>Your log is the backup's now: {holds}.</source>
        <comment>log.restored</comment>
        <translation type="unfinished">Dein Protokoll ist jetzt das der Sicherung: {holds}.</translation>
    </message>
    <message>
        <source>Stop signs in your log stay in force: no lock opens by going back.</source>
        <comment>log.locks-stay</comment>
        <translation type="unfinished">Warnzeichen in deinem Protokoll gelten weiter: Keine Sperre öffnet sich durch das Zurückgehen.</translation>
    </message>
    <message>
        <source>What was there before is kept as {name}.</source>
        <comment>log.restored-kept</comment>
        <translation type="unfinished">Was vorher da war, ist als {name} aufbewahrt.</translation>
    </message>
    <message>
        <source>Backed up: {holds}.</source>
        <comment>log.backed-up</comment>
        <translation type="unfinished">Gesichert: {holds}.</translation>
    </message>
    <message>
        <source>Added. Your log now holds {holds}.</source>
        <comment>log.merged</comment>
        <translation type="unfinished">Hinzugefügt. Dein Protokoll enthält jetzt {holds}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Leave out --dry-run to do it.</source>
        <comment>log.would</comment>
        <translation type="unfinished">Es wurde nichts geändert. Lass --dry-run weg, um es zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions up to {day}</source>
        <comment>log.holds</comment>
        <extracomment>one: {n} session, on {day}</extracomment>
        <translation type="unfinished">
            <numerusform>{n} Einheit, am {day}</numerusform>
            <numerusform>{n} Einheiten bis {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are here already, just the same.</source>
        <comment>log.merge-same</comment>
        <extracomment>one: {n} entry is here already, just the same.</extracomment>
        <translation type="unfinished">
            <numerusform>{n} Eintrag ist hier schon genauso vorhanden.</numerusform>
            <numerusform>{n} Einträge sind hier schon genauso vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries differ from those here. Yours stay as they are.</source>
        <comment>log.merge-conflicts</comment>
        <extracomment>one: {n} entry differs from the one here. Yours stays as it is.</extracomment>
        <translation type="unfinished">
            <numerusform>{n} Eintrag unterscheidet sich von dem hier. Deiner bleibt, wie er ist.</numerusform>
            <numerusform>{n} Einträge unterscheiden sich von denen hier. Deine bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of that file cannot be read and would be left out.</source>
        <comment>log.merge-aside</comment>
        <extracomment>one: {n} entry of that file cannot be read and would be left out.</extracomment>
        <translation type="unfinished">
            <numerusform>{n} Eintrag dieser Datei lässt sich nicht lesen und würde weggelassen.</numerusform>
            <numerusform>{n} Einträge dieser Datei lassen sich nicht lesen und würden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <comment>log.kind.session</comment>
        <extracomment>one: {n} session</extracomment>
        <translation type="unfinished">
            <numerusform>{n} Einheit</numerusform>
            <numerusform>{n} Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers about pain</source>
        <comment>log.kind.check_in</comment>
        <extracomment>one: {n} answer about pain</extracomment>
        <translation type="unfinished">
            <numerusform>{n} Antwort zum Schmerz</numerusform>
            <numerusform>{n} Antworten zum Schmerz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} safety lists</source>
        <comment>log.kind.screening</comment>
        <extracomment>one: {n} safety list</extracomment>
        <translation type="unfinished">
            <numerusform>{n} Sicherheitsliste</numerusform>
            <numerusform>{n} Sicherheitslisten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clearances</source>
        <comment>log.kind.clearance</comment>
        <extracomment>one: {n} clearance</extracomment>
        <translation type="unfinished">
            <numerusform>{n} Freigabe</numerusform>
            <numerusform>{n} Freigaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps of the plan (start, pause, resume)</source>
        <comment>log.kind.plan</comment>
        <extracomment>one: {n} step of the plan (start, pause, resume)</extracomment>
        <translation type="unfinished">
            <numerusform>{n} Schritt des Plans (Start, Pause, Fortsetzen)</numerusform>
            <numerusform>{n} Schritte des Plans (Start, Pause, Fortsetzen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes to entries</source>
        <comment>log.kind.amendment</comment>
        <extracomment>one: {n} change to an entry</extracomment>
        <translation type="unfinished">
            <numerusform>{n} Änderung an einem Eintrag</numerusform>
            <numerusform>{n} Änderungen an Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} breaks</source>
        <comment>log.kind.break</comment>
        <extracomment>one: {n} break</extracomment>
        <translation type="unfinished">
            <numerusform>{n} Pause</numerusform>
            <numerusform>{n} Pausen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} self-tests</source>
        <comment>log.kind.self_test</comment>
        <extracomment>one: {n} self-test</extracomment>
        <translation type="unfinished">
            <numerusform>{n} Selbsttest</numerusform>
            <numerusform>{n} Selbsttests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other entries</source>
        <comment>log.kind.other</comment>
        <extracomment>one: {n} other entry</extracomment>
        <translation type="unfinished">
            <numerusform>{n} anderer Eintrag</numerusform>
            <numerusform>{n} andere Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Please get help now</source>
        <comment>pain.B1.title</comment>
        <translation type="unfinished">Bitte hol dir jetzt Hilfe</translation>
    </message>
    <message>
        <source>Call your local emergency number or go to an emergency department now, and do not exercise. What you have told us needs to be looked at by someone qualified straight away. It may turn out to be nothing serious; only they can tell.</source>
        <comment>pain.B1.text</comment>
        <translation type="unfinished">Ruf jetzt die örtliche Notrufnummer an oder geh jetzt in eine Notaufnahme, und mach keine Übungen. Was du angegeben hast, muss sofort von jemandem mit der nötigen Fachkenntnis angesehen werden. Vielleicht stellt es sich als nichts Ernstes heraus; nur diese Person kann das sagen.</translation>
    </message>
    <message>
        <source>Sessions stay closed until you tell the app that you have been assessed.</source>
        <comment>pain.B1.opens</comment>
        <translation type="unfinished">Einheiten bleiben gesperrt, bis du der App sagst, dass du untersucht worden bist.</translation>
    </message>
    <message>
        <source>Please speak to a doctor today</source>
        <comment>pain.B2.title</comment>
        <translation type="unfinished">Bitte sprich heute mit einer Ärztin oder einem Arzt</translation>
    </message>
    <message>
        <source>What you have told us should be checked by a doctor today. Call your practice or your local medical advice line now, and leave stretching alone until then. If you get worse, or feel unsafe, call your local emergency number.</source>
        <comment>pain.B2.text</comment>
        <translation type="unfinished">Was du angegeben hast, sollte heute ärztlich überprüft werden. Ruf jetzt in deiner Arztpraxis oder bei der örtlichen medizinischen Telefonberatung an, und lass das Dehnen bis dahin sein. Wenn es dir schlechter geht oder du dich nicht sicher fühlst, ruf die örtliche Notrufnummer an.</translation>
    </message>
    <message>
        <source>Sessions stay closed until you tell the app that you have been assessed.</source>
        <comment>pain.B2.opens</comment>
        <translation type="unfinished">Einheiten bleiben gesperrt, bis du der App sagst, dass du untersucht worden bist.</translation>
    </message>
    <message>
        <source>You marked pain between your shoulders. If it is new to you, or does not settle, please ask a doctor about it.</source>
        <comment>pain.B2.mild.text</comment>
        <translation type="unfinished">Du hast Schmerz zwischen den Schultern markiert. Wenn er für dich neu ist oder sich nicht beruhigt, frag bitte eine Ärztin oder einen Arzt danach.</translation>
    </message>
    <message>
        <source>No session for now</source>
        <comment>pain.B3.title</comment>
        <translation type="unfinished">Vorerst keine Einheit</translation>
    </message>
    <message>
        <source>You have noticed something new in one leg, or a feeling that shoots or burns. Stretching could stir it up, so please let it rest and keep moving gently as you are used to. It is a good idea to ask a doctor or a physiotherapist about it. If it spreads to both legs, or you notice numbness between the legs or a change in bladder or bowel, call your local emergency number.</source>
        <comment>pain.B3.text</comment>
        <translation type="unfinished">Du hast etwas Neues in einem Bein bemerkt, oder ein Gefühl, das einschießt oder brennt. Dehnen könnte es reizen, also schone das Bein bitte und beweg dich sanft weiter, wie du es gewohnt bist. Es ist eine gute Idee, ärztlich oder physiotherapeutisch nachzufragen. Wenn es sich auf beide Beine ausbreitet, oder wenn du Taubheit zwischen den Beinen oder eine Veränderung bei Blase oder Darm bemerkst, ruf die örtliche Notrufnummer an.</translation>
    </message>
    <message>
        <source>You can start again once you tell the app that it is gone, or that a professional has said stretching is fine.</source>
        <comment>pain.B3.opens</comment>
        <translation type="unfinished">Du kannst wieder anfangen, sobald du der App sagst, dass es weg ist oder dass eine Fachperson gesagt hat, dass Dehnen in Ordnung ist.</translation>
    </message>
    <message>
        <source>Please have this looked at first</source>
        <comment>pain.B3.again.title</comment>
        <translation type="unfinished">Bitte lass das zuerst ansehen</translation>
    </message>
    <message>
        <source>The new feeling in your leg is here for a second check-in. Please see a doctor or a physiotherapist before you stretch again. If it spreads to both legs, or you notice numbness between the legs or a change in bladder or bowel, call your local emergency number.</source>
        <comment>pain.B3.again.text</comment>
        <translation type="unfinished">Das neue Gefühl in deinem Bein ist schon bei einer zweiten Abfrage da. Bitte geh zu einer ärztlichen oder physiotherapeutischen Fachperson, bevor du wieder dehnst. Wenn es sich auf beide Beine ausbreitet, oder wenn du Taubheit zwischen den Beinen oder eine Veränderung bei Blase oder Darm bemerkst, ruf die örtliche Notrufnummer an.</translation>
    </message>
    <message>
        <source>You can start again once you tell the app that a professional has said stretching is fine.</source>
        <comment>pain.B3.again.opens</comment>
        <translation type="unfinished">Du kannst wieder anfangen, sobald du der App sagst, dass eine Fachperson gesagt hat, dass Dehnen in Ordnung ist.</translation>
    </message>
    <message>
        <source>No stretching today</source>
        <comment>pain.B4.title</comment>
        <translation type="unfinished">Heute kein Dehnen</translation>
    </message>
    <message>
        <source>With this much pain, rest is the better choice. If it feels all right, an easy walk or a change of position is fine. A day off by this rule is never counted against you.</source>
        <comment>pain.B4.text</comment>
        <translation type="unfinished">Bei so viel Schmerz ist Ruhe die bessere Wahl. Wenn es sich gut anfühlt, ist ein leichter Spaziergang oder ein Wechsel der Haltung in Ordnung. Ein freier Tag nach dieser Regel zählt nie gegen dich.</translation>
    </message>
    <message>
        <source>Check in again when it has eased; a lower rating opens the session.</source>
        <comment>pain.B4.opens</comment>
        <translation type="unfinished">Mach die Abfrage noch einmal, wenn es nachgelassen hat; ein niedrigerer Wert öffnet die Einheit.</translation>
    </message>
    <message>
        <source>No stretching today</source>
        <comment>pain.B4.again.title</comment>
        <translation type="unfinished">Heute kein Dehnen</translation>
    </message>
    <message>
        <source>This is the second check-in in a row with this much pain. Please rest, walk a little if that feels all right, and think about asking a doctor or a physiotherapist. A day off by this rule is never counted against you.</source>
        <comment>pain.B4.again.text</comment>
        <translation type="unfinished">Das ist die zweite Abfrage in Folge mit so viel Schmerz. Bitte ruh dich aus, geh ein wenig, wenn sich das gut anfühlt, und überlege, ärztlich oder physiotherapeutisch nachzufragen. Ein freier Tag nach dieser Regel zählt nie gegen dich.</translation>
    </message>
    <message>
        <source>Check in again when it has eased; a lower rating opens the session.</source>
        <comment>pain.B4.again.opens</comment>
        <translation type="unfinished">Mach die Abfrage noch einmal, wenn es nachgelassen hat; ein niedrigerer Wert öffnet die Einheit.</translation>
    </message>
    <message>
        <source>A day of rest first</source>
        <comment>pain.RED24.title</comment>
        <translation type="unfinished">Erst ein Tag Ruhe</translation>
    </message>
    <message>
        <source>Your last session had to stop. Give your body a full day before the next one; gentle everyday movement is fine. A day off by this rule is never counted against you.</source>
        <comment>pain.RED24.text</comment>
        <translation type="unfinished">Deine letzte Einheit musste abgebrochen werden. Gib deinem Körper einen vollen Tag bis zur nächsten; sanfte Bewegung im Alltag ist in Ordnung. Ein freier Tag nach dieser Regel zählt nie gegen dich.</translation>
    </message>
    <message>
        <source>Sessions open again 24 hours after that session ended.</source>
        <comment>pain.RED24.opens</comment>
        <translation type="unfinished">Einheiten öffnen sich wieder 24 Stunden nach dem Ende dieser Einheit.</translation>
    </message>
    <message>
        <source>Thank you, noted</source>
        <comment>pain.noted.title</comment>
        <translation type="unfinished">Danke, notiert</translation>
    </message>
    <message>
        <source>Because of what you ticked in the safety list, please talk to a professional before you do more. Until they say it is fine, today has only easy exercises lying down or on a chair, in the smallest amount.</source>
        <comment>pain.B5.text</comment>
        <translation type="unfinished">Wegen deiner Angaben in der Sicherheitsliste sprich bitte mit einer Fachperson, bevor du mehr machst. Bis sie sagt, dass es in Ordnung ist, gibt es heute nur leichte Übungen im Liegen oder auf einem Stuhl, in der kleinsten Menge.</translation>
    </message>
    <message>
        <source>As you have a feeling in the lower leg that has been looked at before, today leaves out what pulls on it most and keeps your knees bent. Your plan stays on this week.</source>
        <comment>pain.B6.text</comment>
        <translation type="unfinished">Da du ein Gefühl im Unterschenkel hast, das schon einmal angesehen wurde, lässt die App heute weg, was dort am meisten zieht, und deine Knie bleiben gebeugt. Dein Plan bleibt diese Woche auf seiner Stufe.</translation>
    </message>
    <message>
        <source>You have not been up for long, so today has no bending forward. You can change this if you have been up for more than two hours.</source>
        <comment>pain.B7.text</comment>
        <translation type="unfinished">Du bist noch nicht lange auf, darum gibt es heute kein Vorbeugen. Du kannst das ändern, wenn du schon länger als zwei Stunden auf bist.</translation>
    </message>
    <message>
        <source>You feel worse than you usually do before a session, so today is one level gentler.</source>
        <comment>pain.B8.text</comment>
        <translation type="unfinished">Dir geht es schlechter als sonst vor einer Einheit, darum ist heute alles eine Stufe sanfter.</translation>
    </message>
    <message>
        <source>No stretching today</source>
        <comment>pain.B8.rest.title</comment>
        <translation type="unfinished">Heute kein Dehnen</translation>
    </message>
    <message>
        <source>You feel clearly worse than you usually do before a session, so rest is the better choice. If it feels all right, an easy walk is fine. A day off by this rule is never counted against you.</source>
        <comment>pain.B8.rest.text</comment>
        <translation type="unfinished">Dir geht es deutlich schlechter als sonst vor einer Einheit, darum ist Ruhe die bessere Wahl. Wenn es sich gut anfühlt, ist ein leichter Spaziergang in Ordnung. Ein freier Tag nach dieser Regel zählt nie gegen dich.</translation>
    </message>
    <message>
        <source>Check in again when it has eased; a lower rating opens the session.</source>
        <comment>pain.B8.rest.opens</comment>
        <translation type="unfinished">Mach die Abfrage noch einmal, wenn es nachgelassen hat; ein niedrigerer Wert öffnet die Einheit.</translation>
    </message>
    <message>
        <source>No stretching today</source>
        <comment>pain.B8.rest.again.title</comment>
        <translation type="unfinished">Heute kein Dehnen</translation>
    </message>
    <message>
        <source>For the second check-in in a row you feel clearly worse than usual. Please rest, and think about asking a doctor or a physiotherapist. A day off by this rule is never counted against you.</source>
        <comment>pain.B8.rest.again.text</comment>
        <translation type="unfinished">Zum zweiten Mal in Folge geht es dir bei der Abfrage deutlich schlechter als sonst. Bitte ruh dich aus und überlege, ärztlich oder physiotherapeutisch nachzufragen. Ein freier Tag nach dieser Regel zählt nie gegen dich.</translation>
    </message>
    <message>
        <source>Check in again when it has eased; a lower rating opens the session.</source>
        <comment>pain.B8.rest.again.opens</comment>
        <translation type="unfinished">Mach die Abfrage noch einmal, wenn es nachgelassen hat; ein niedrigerer Wert öffnet die Einheit.</translation>
    </message>
    <message>
        <source>You are good to go. A mild pull is enough, more is not better.</source>
        <comment>pain.B9.text</comment>
        <translation type="unfinished">Du kannst loslegen. Ein leichter Zug reicht, mehr ist nicht besser.</translation>
    </message>
    <message>
        <source>Today is eased: shorter holds, a smaller range, softer knees, and only exercises that suit how you feel.</source>
        <comment>pain.B10.text</comment>
        <translation type="unfinished">Heute ist es leichter: kürzeres Halten, kleinere Bewegungen, lockerere Knie und nur Übungen, die dazu passen, wie es dir geht.</translation>
    </message>
    <message>
        <source>Today is the gentle set: a few easy stretches, 15 seconds twice, and no strength work. It counts as a session; your plan stays on this week.</source>
        <comment>pain.B11.text</comment>
        <translation type="unfinished">Heute kommt die sanfte Auswahl: ein paar leichte Dehnungen, zweimal 15 Sekunden, und keine Kraftübungen. Es zählt als Einheit; dein Plan bleibt diese Woche auf seiner Stufe.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <comment>pain.D1.title</comment>
        <translation type="unfinished">Hör hier auf</translation>
    </message>
    <message>
        <source>Stop now and come slowly into a comfortable position. A feeling like this is a reason to end the session, not to push on. Please answer the next questions, and think about asking a doctor or a physiotherapist about it.</source>
        <comment>pain.D1.text</comment>
        <translation type="unfinished">Hör jetzt auf und komm langsam in eine bequeme Haltung. Ein solches Gefühl ist ein Grund, die Einheit zu beenden, nicht, weiterzumachen. Bitte beantworte die nächsten Fragen und überlege, ärztlich oder physiotherapeutisch nachzufragen.</translation>
    </message>
    <message>
        <source>Stop here and sit down</source>
        <comment>pain.D2.title</comment>
        <translation type="unfinished">Hör hier auf und setz dich hin</translation>
    </message>
    <message>
        <source>Stop now, sit or lie down and breathe quietly until it passes. Drink some water and have somebody near you if you can. Please ask a doctor about it. If it does not pass within a few minutes, or you pass out, call your local emergency number.</source>
        <comment>pain.D2.text</comment>
        <translation type="unfinished">Hör jetzt auf, setz oder leg dich hin und atme ruhig, bis es vorbei ist. Trink etwas Wasser und hab jemanden in deiner Nähe, wenn du kannst. Bitte frag eine Ärztin oder einen Arzt danach. Wenn es nicht innerhalb von ein paar Minuten vorbeigeht oder du ohnmächtig wirst, ruf die örtliche Notrufnummer an.</translation>
    </message>
    <message>
        <source>No session for now</source>
        <comment>pain.D2.before.title</comment>
        <translation type="unfinished">Vorerst keine Einheit</translation>
    </message>
    <message>
        <source>You feel dizzy, faint or short of breath, so please sit or lie down and rest instead. Please ask a doctor about it. If it does not pass within a few minutes, or you pass out, call your local emergency number.</source>
        <comment>pain.D2.before.text</comment>
        <translation type="unfinished">Dir ist schwindlig, du fühlst dich einer Ohnmacht nahe oder bekommst schlecht Luft. Setz oder leg dich darum bitte hin und ruh dich stattdessen aus. Bitte frag eine Ärztin oder einen Arzt danach. Wenn es nicht innerhalb von ein paar Minuten vorbeigeht oder du ohnmächtig wirst, ruf die örtliche Notrufnummer an.</translation>
    </message>
    <message>
        <source>Check in again once it has passed.</source>
        <comment>pain.D2.before.opens</comment>
        <translation type="unfinished">Mach die Abfrage noch einmal, sobald es vorbei ist.</translation>
    </message>
    <message>
        <source>Please get help now</source>
        <comment>pain.D2.chest.title</comment>
        <translation type="unfinished">Bitte hol dir jetzt Hilfe</translation>
    </message>
    <message>
        <source>Stop now and sit down. Call your local emergency number or go to an emergency department now, and do not exercise. Sessions stay closed until you tell the app that you have been assessed.</source>
        <comment>pain.D2.chest.text</comment>
        <translation type="unfinished">Hör jetzt auf und setz dich hin. Ruf jetzt die örtliche Notrufnummer an oder geh jetzt in eine Notaufnahme, und mach keine Übungen. Einheiten bleiben gesperrt, bis du der App sagst, dass du untersucht worden bist.</translation>
    </message>
    <message>
        <source>A sharp feeling is always a reason to stop. This exercise and the others in the same position are left out today.</source>
        <comment>pain.D3.text</comment>
        <translation type="unfinished">Ein scharfes Gefühl ist immer ein Grund aufzuhören. Diese Übung und die anderen in derselben Haltung werden heute weggelassen.</translation>
    </message>
    <message>
        <source>This exercise has felt sharp in two sessions, so it is left out from now on, and the others in the same position for today. Please ask a doctor or a physiotherapist about it.</source>
        <comment>pain.D3.remove.text</comment>
        <translation type="unfinished">Diese Übung hat sich in zwei Einheiten scharf angefühlt. Darum wird sie von jetzt an weggelassen, und die anderen in derselben Haltung für heute. Bitte frag ärztlich oder physiotherapeutisch nach.</translation>
    </message>
    <message>
        <source>That is enough for today</source>
        <comment>pain.D3.end.title</comment>
        <translation type="unfinished">Das ist genug für heute</translation>
    </message>
    <message>
        <source>It felt sharp for a second time, so the session ends here. Come slowly into a comfortable position and rest.</source>
        <comment>pain.D3.end.text</comment>
        <translation type="unfinished">Es hat sich zum zweiten Mal scharf angefühlt, darum endet die Einheit hier. Komm langsam in eine bequeme Haltung und ruh dich aus.</translation>
    </message>
    <message>
        <source>That is enough for today</source>
        <comment>pain.D3.end-remove.title</comment>
        <translation type="unfinished">Das ist genug für heute</translation>
    </message>
    <message>
        <source>It felt sharp for a second time, so the session ends here. This exercise has felt sharp in two sessions and is left out from now on. Please ask a doctor or a physiotherapist about it.</source>
        <comment>pain.D3.end-remove.text</comment>
        <translation type="unfinished">Es hat sich zum zweiten Mal scharf angefühlt, darum endet die Einheit hier. Diese Übung hat sich in zwei Einheiten scharf angefühlt und wird von jetzt an weggelassen. Bitte frag ärztlich oder physiotherapeutisch nach.</translation>
    </message>
    <message>
        <source>That is enough for today</source>
        <comment>pain.D4.title</comment>
        <translation type="unfinished">Das ist genug für heute</translation>
    </message>
    <message>
        <source>The pain has gone up too far, so the session ends here. Come slowly into a comfortable position and rest. Stopping in time is the right thing to do.</source>
        <comment>pain.D4.text</comment>
        <translation type="unfinished">Der Schmerz ist zu weit gestiegen, darum endet die Einheit hier. Komm langsam in eine bequeme Haltung und ruh dich aus. Rechtzeitig aufzuhören ist richtig.</translation>
    </message>
    <message>
        <source>A bit less, please: make the movement a third smaller, bend the knee more, and hold for 5 seconds less.</source>
        <comment>pain.D5.text</comment>
        <translation type="unfinished">Bitte etwas weniger: Mach die Bewegung um ein Drittel kleiner, beug das Knie mehr und halte 5 Sekunden kürzer.</translation>
    </message>
    <message>
        <source>A bit less, please: make the movement a third smaller.</source>
        <comment>pain.D5.move.text</comment>
        <translation type="unfinished">Bitte etwas weniger: Mach die Bewegung um ein Drittel kleiner.</translation>
    </message>
    <message>
        <source>That was still more than before. Here is an easier way.</source>
        <comment>pain.D5.swap.text</comment>
        <translation type="unfinished">Das war immer noch mehr als vorher. Hier ist ein leichterer Weg.</translation>
    </message>
    <message>
        <source>It still did not settle, so this exercise is left out today.</source>
        <comment>pain.D5.skip.text</comment>
        <translation type="unfinished">Es hat sich immer noch nicht beruhigt, darum wird diese Übung heute weggelassen.</translation>
    </message>
    <message>
        <source>Go on if you like, but no deeper than now.</source>
        <comment>pain.D6.text</comment>
        <translation type="unfinished">Mach weiter, wenn du magst, aber nicht tiefer als jetzt.</translation>
    </message>
    <message>
        <source>A mild pull in the calf is common with the toes drawn up. Let the ankle go loose. If the pull stays, tell the app and stop.</source>
        <comment>pain.calf-pull.text</comment>
        <translation type="unfinished">Ein leichter Zug in der Wade kommt oft vor, wenn die Zehen angezogen sind. Lass den Knöchel locker. Wenn der Zug bleibt, sag es der App und hör auf.</translation>
    </message>
    <message>
        <source>Today ended early</source>
        <comment>pain.A0.title</comment>
        <translation type="unfinished">Heute war früher Schluss</translation>
    </message>
    <message>
        <source>The session stopped to keep you safe. Take a full day of rest; the plan stays where it is this week.</source>
        <comment>pain.A0.text</comment>
        <translation type="unfinished">Die Einheit wurde zu deiner Sicherheit beendet. Nimm dir einen vollen Tag Ruhe; der Plan bleibt diese Woche, wo er ist.</translation>
    </message>
    <message>
        <source>Well done</source>
        <comment>pain.A1.title</comment>
        <translation type="unfinished">Gut gemacht</translation>
    </message>
    <message>
        <source>You finished about as you began. Keep going like this.</source>
        <comment>pain.A1.text</comment>
        <translation type="unfinished">Am Ende ging es dir etwa so wie am Anfang. Mach so weiter.</translation>
    </message>
    <message>
        <source>Done, and gently next time</source>
        <comment>pain.A2.title</comment>
        <translation type="unfinished">Geschafft, und nächstes Mal sanft</translation>
    </message>
    <message>
        <source>You feel somewhat worse than before. The next session will be eased. Tell the app tomorrow morning how you are.</source>
        <comment>pain.A2.text</comment>
        <translation type="unfinished">Dir geht es etwas schlechter als vorher. Die nächste Einheit wird leichter. Sag der App morgen früh, wie es dir geht.</translation>
    </message>
    <message>
        <source>The last session left you somewhat worse, so this one is eased.</source>
        <comment>pain.A2.next.text</comment>
        <translation type="unfinished">Nach der letzten Einheit ging es dir etwas schlechter, darum ist diese leichter.</translation>
    </message>
    <message>
        <source>Next time one step lower</source>
        <comment>pain.A3.title</comment>
        <translation type="unfinished">Nächstes Mal eine Stufe niedriger</translation>
    </message>
    <message>
        <source>You woke up worse than before the session, so the next one is a step lower.</source>
        <comment>pain.A3.text</comment>
        <translation type="unfinished">Beim Aufwachen ging es dir schlechter als vor der Einheit, darum ist die nächste eine Stufe niedriger.</translation>
    </message>
    <message>
        <source>One phase back</source>
        <comment>pain.A3.again.title</comment>
        <translation type="unfinished">Eine Phase zurück</translation>
    </message>
    <message>
        <source>That is the second such morning within a week. The plan goes one phase back and the next session is a step lower.</source>
        <comment>pain.A3.again.text</comment>
        <translation type="unfinished">Das ist der zweite solche Morgen innerhalb einer Woche. Der Plan geht eine Phase zurück, und die nächste Einheit ist eine Stufe niedriger.</translation>
    </message>
    <message>
        <source>The morning after told us to go lower, so holds are 5 seconds shorter this time, or one repetition fewer.</source>
        <comment>pain.A3.next.text</comment>
        <translation type="unfinished">Der Morgen danach hat uns gezeigt, dass es weniger sein soll. Darum ist das Halten diesmal 5 Sekunden kürzer, oder es ist eine Wiederholung weniger.</translation>
    </message>
    <message>
        <source>Settled overnight</source>
        <comment>pain.A4.title</comment>
        <translation type="unfinished">Über Nacht beruhigt</translation>
    </message>
    <message>
        <source>By the morning it had settled. There is nothing to change.</source>
        <comment>pain.A4.text</comment>
        <translation type="unfinished">Bis zum Morgen hatte es sich beruhigt. Es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>You did not rate this morning, so the session stands as it was.</source>
        <comment>pain.A5.text</comment>
        <translation type="unfinished">Du hast für diesen Morgen keinen Wert angegeben, darum bleibt die Einheit so stehen, wie sie war.</translation>
    </message>
    <message>
        <source>Part of a session</source>
        <comment>pain.A6.title</comment>
        <translation type="unfinished">Ein Teil einer Einheit</translation>
    </message>
    <message>
        <source>You stopped before the end, or left a rating out. What you did is logged, and it counts neither for nor against you.</source>
        <comment>pain.A6.text</comment>
        <translation type="unfinished">Du hast vor dem Ende aufgehört oder einen Wert ausgelassen. Was du gemacht hast, steht im Protokoll, und es zählt weder für noch gegen dich.</translation>
    </message>
    <message>
        <source>Your plan is paused, so this session does not move it on.</source>
        <comment>pain.PAUSE.text</comment>
        <translation type="unfinished">Dein Plan ist pausiert, darum bringt ihn diese Einheit nicht weiter.</translation>
    </message>
    <message>
        <source>A day of rest first</source>
        <comment>pain.lock.rest.title</comment>
        <translation type="unfinished">Erst ein Tag Ruhe</translation>
    </message>
    <message>
        <source>Your last session had to stop. Sessions open again 24 hours after it ended. Gentle everyday movement is fine.</source>
        <comment>pain.lock.rest.text</comment>
        <translation type="unfinished">Deine letzte Einheit musste abgebrochen werden. Einheiten öffnen sich wieder 24 Stunden nach ihrem Ende. Sanfte Bewegung im Alltag ist in Ordnung.</translation>
    </message>
    <message>
        <source>Is it gone?</source>
        <comment>pain.lock.until-gone.title</comment>
        <translation type="unfinished">Ist es weg?</translation>
    </message>
    <message>
        <source>You noticed something new in one leg, or a feeling that shoots or burns. You can start again once you tell the app that it is gone, or that a professional has said stretching is fine.</source>
        <comment>pain.lock.until-gone.text</comment>
        <translation type="unfinished">Du hast etwas Neues in einem Bein bemerkt, oder ein Gefühl, das einschießt oder brennt. Du kannst wieder anfangen, sobald du der App sagst, dass es weg ist oder dass eine Fachperson gesagt hat, dass Dehnen in Ordnung ist.</translation>
    </message>
    <message>
        <source>Please have this looked at first</source>
        <comment>pain.lock.until-professional.title</comment>
        <translation type="unfinished">Bitte lass das zuerst ansehen</translation>
    </message>
    <message>
        <source>The feeling in your leg was there at two check-ins. You can start again once you tell the app that a professional has said stretching is fine.</source>
        <comment>pain.lock.until-professional.text</comment>
        <translation type="unfinished">Das Gefühl in deinem Bein war bei zwei Abfragen da. Du kannst wieder anfangen, sobald du der App sagst, dass eine Fachperson gesagt hat, dass Dehnen in Ordnung ist.</translation>
    </message>
    <message>
        <source>Please speak to a doctor today</source>
        <comment>pain.lock.until-assessed-urgent.title</comment>
        <translation type="unfinished">Bitte sprich heute mit einer Ärztin oder einem Arzt</translation>
    </message>
    <message>
        <source>You told us about something that a doctor should check the same day. Sessions stay closed until you tell the app that you have been assessed. If you get worse, or feel unsafe, call your local emergency number.</source>
        <comment>pain.lock.until-assessed-urgent.text</comment>
        <translation type="unfinished">Du hast etwas angegeben, das am selben Tag ärztlich überprüft werden sollte. Einheiten bleiben gesperrt, bis du der App sagst, dass du untersucht worden bist. Wenn es dir schlechter geht oder du dich nicht sicher fühlst, ruf die örtliche Notrufnummer an.</translation>
    </message>
    <message>
        <source>Please get help now</source>
        <comment>pain.lock.until-assessed-emergency.title</comment>
        <translation type="unfinished">Bitte hol dir jetzt Hilfe</translation>
    </message>
    <message>
        <source>You told us about something that needs help at once. If you have not been seen, call your local emergency number or go to an emergency department now, and do not exercise. Sessions stay closed until you tell the app that you have been assessed.</source>
        <comment>pain.lock.until-assessed-emergency.text</comment>
        <translation type="unfinished">Du hast etwas angegeben, das sofort Hilfe braucht. Wenn dich noch niemand untersucht hat, ruf jetzt die örtliche Notrufnummer an oder geh jetzt in eine Notaufnahme, und mach keine Übungen. Einheiten bleiben gesperrt, bis du der App sagst, dass du untersucht worden bist.</translation>
    </message>
    <message>
        <source>not counted: pain</source>
        <comment>past.unscored.pain</comment>
        <translation type="unfinished">nicht gewertet: Schmerz</translation>
    </message>
    <message>
        <source>not counted: the knee was bent or the thigh moved</source>
        <comment>past.unscored.knee</comment>
        <translation type="unfinished">nicht gewertet: das Knie war gebeugt oder der Oberschenkel hat sich bewegt</translation>
    </message>
    <message>
        <source>not counted: stopped</source>
        <comment>past.unscored.stop</comment>
        <translation type="unfinished">nicht gewertet: abgebrochen</translation>
    </message>
    <message>
        <source>This date is still to come: a clock was ahead when it was written. Until then the plan leaves it out, and what a session carries over to the next goes by the order in the log.</source>
        <comment>past.ahead</comment>
        <translation type="unfinished">Dieses Datum liegt noch in der Zukunft: Eine Uhr ging vor, als der Eintrag geschrieben wurde. Bis dahin lässt der Plan ihn aus, und was eine Einheit an die nächste weitergibt, richtet sich nach der Reihenfolge im Protokoll.</translation>
    </message>
    <message>
        <source>well</source>
        <comment>past.went.green</comment>
        <translation type="unfinished">gut</translation>
    </message>
    <message>
        <source>a little too much</source>
        <comment>past.went.amber</comment>
        <translation type="unfinished">etwas zu viel</translation>
    </message>
    <message>
        <source>had to be stopped</source>
        <comment>past.went.red</comment>
        <translation type="unfinished">musste enden</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>past.went.partial</comment>
        <translation type="unfinished">teilweise</translation>
    </message>
    <message>
        <source>No plan is running yet.</source>
        <comment>plan.none</comment>
        <translation type="unfinished">Es läuft noch kein Plan.</translation>
    </message>
    <message>
        <source>A gentle start: {hold} s holds, {reps} times on each side.</source>
        <comment>plan.start</comment>
        <translation type="unfinished">Ein sanfter Anfang: {hold} s halten, {reps}-mal auf jeder Seite.</translation>
    </message>
    <message>
        <source>Now {hold} s holds, {reps} times on each side: {cause}.</source>
        <comment>plan.on</comment>
        <translation type="unfinished">Jetzt {hold} s halten, {reps}-mal auf jeder Seite. Grund: {cause}.</translation>
    </message>
    <message>
        <source>Steady at {hold} s: {cause}.</source>
        <comment>plan.steady</comment>
        <translation type="unfinished">Weiter bei {hold} s. Grund: {cause}.</translation>
    </message>
    <message>
        <source>Held at {hold} s: {cause}.</source>
        <comment>plan.held</comment>
        <translation type="unfinished">Bleibt bei {hold} s. Grund: {cause}.</translation>
    </message>
    <message>
        <source>Back to {hold} s holds, {reps} times on each side: {cause}.</source>
        <comment>plan.back</comment>
        <translation type="unfinished">Zurück auf {hold} s halten, {reps}-mal auf jeder Seite. Grund: {cause}.</translation>
    </message>
    <message>
        <source>{what} It may help to talk this over with a health professional.</source>
        <comment>plan.advise</comment>
        <translation type="unfinished">{what} Es kann helfen, das mit einer Fachperson aus dem Gesundheitswesen zu besprechen.</translation>
    </message>
    <message>
        <source>Held at {hold} s: this level is planned for {of} sessions a week and you have chosen {n}. Staying here is fine.</source>
        <comment>plan.few-days</comment>
        <translation type="unfinished">Bleibt bei {hold} s: Diese Stufe ist für {of} Einheiten pro Woche geplant, und du hast {n} gewählt. Hier zu bleiben ist in Ordnung.</translation>
    </message>
    <message>
        <source>The plan is paused. Resume it whenever you like.</source>
        <comment>plan.paused</comment>
        <translation type="unfinished">Der Plan ist pausiert. Setz ihn fort, wann immer du magst.</translation>
    </message>
    <message>
        <source>The plan is paused: {cause}. Please talk to a health professional before you go on.</source>
        <comment>plan.stopped</comment>
        <translation type="unfinished">Der Plan ist pausiert. Grund: {cause}. Bitte sprich mit einer Fachperson aus dem Gesundheitswesen, bevor du weitermachst.</translation>
    </message>
    <message>
        <source>Picked up again at {hold} s, {reps} times on each side.</source>
        <comment>plan.resumed</comment>
        <translation type="unfinished">Wieder aufgenommen bei {hold} s, {reps}-mal auf jeder Seite.</translation>
    </message>
    <message>
        <source>for the second time within six weeks a session was stopped for leg symptoms</source>
        <comment>plan.cause.T1.D1</comment>
        <translation type="unfinished">zum zweiten Mal innerhalb von sechs Wochen wurde eine Einheit wegen Beschwerden im Bein abgebrochen</translation>
    </message>
    <message>
        <source>for the second time within two weeks a session had to be stopped</source>
        <comment>plan.cause.T1.red</comment>
        <translation type="unfinished">zum zweiten Mal innerhalb von zwei Wochen musste eine Einheit abgebrochen werden</translation>
    </message>
    <message>
        <source>your last ratings before a session were at least 2 points above your first ones</source>
        <comment>plan.cause.T2.level</comment>
        <translation type="unfinished">deine letzten Werte vor einer Einheit lagen mindestens 2 Punkte über deinen ersten</translation>
    </message>
    <message>
        <source>your ratings before a session rose two weeks in a row</source>
        <comment>plan.cause.T2.rise</comment>
        <translation type="unfinished">deine Werte vor einer Einheit stiegen zwei Wochen in Folge</translation>
    </message>
    <message>
        <source>{n} of your last {of} sessions were a little too much</source>
        <comment>plan.cause.T3</comment>
        <translation type="unfinished">{n} deiner letzten {of} Einheiten etwas zu viel</translation>
    </message>
    <message>
        <source>{n} of your last {of} sessions were too much</source>
        <comment>plan.cause.T3.red</comment>
        <translation type="unfinished">{n} deiner letzten {of} Einheiten zu viel</translation>
    </message>
    <message>
        <source>a session of the week before had to be stopped</source>
        <comment>plan.cause.T4.red</comment>
        <translation type="unfinished">eine Einheit der Woche davor musste abgebrochen werden</translation>
    </message>
    <message>
        <source>a session of the week before was a little too much</source>
        <comment>plan.cause.T4.amber</comment>
        <translation type="unfinished">eine Einheit der Woche davor war etwas zu viel</translation>
    </message>
    <message>
        <source>the week before had a gentle session</source>
        <comment>plan.cause.T4.gentle</comment>
        <translation type="unfinished">in der Woche davor gab es eine sanfte Einheit</translation>
    </message>
    <message>
        <source>with the leg symptoms you know of, the plan stays at its level</source>
        <comment>plan.cause.T4.known</comment>
        <translation type="unfinished">mit den Beschwerden im Bein, die du kennst, bleibt der Plan auf seiner Stufe</translation>
    </message>
    <message>
        <source>a week or more went by without a session</source>
        <comment>plan.cause.missed-7</comment>
        <translation type="unfinished">eine Woche oder mehr verging ohne Einheit</translation>
    </message>
    <message>
        <source>two weeks or more went by without a session</source>
        <comment>plan.cause.missed-14</comment>
        <translation type="unfinished">zwei Wochen oder mehr vergingen ohne Einheit</translation>
    </message>
    <message>
        <source>four weeks or more went by without a session</source>
        <comment>plan.cause.missed-28</comment>
        <translation type="unfinished">vier Wochen oder mehr vergingen ohne Einheit</translation>
    </message>
    <message>
        <source>{n} of {of} sessions of the last two weeks were done</source>
        <comment>plan.cause.T5</comment>
        <translation type="unfinished">{n} von {of} Einheiten der letzten zwei Wochen gemacht</translation>
    </message>
    <message>
        <source>{n} of {of} sessions of the week before were done</source>
        <comment>plan.cause.T5.alone</comment>
        <translation type="unfinished">{n} von {of} Einheiten der Woche davor gemacht</translation>
    </message>
    <message>
        <source>no session of the week before was finished and rated afterwards, so there is nothing to go by yet</source>
        <comment>plan.cause.A6</comment>
        <translation type="unfinished">keine Einheit der Woche davor wurde beendet und danach bewertet, darum gibt es noch nichts, wonach sich der Plan richten kann</translation>
    </message>
    <message>
        <source>the week before went to plan</source>
        <comment>plan.cause.T6</comment>
        <translation type="unfinished">die Woche davor verlief nach Plan</translation>
    </message>
    <message>
        <source>for the second time within seven days the next morning was worse</source>
        <comment>plan.cause.A3</comment>
        <translation type="unfinished">zum zweiten Mal innerhalb von sieben Tagen war der Morgen danach schlechter</translation>
    </message>
    <message>
        <source>the level changed during the week before, and a whole week at it comes first</source>
        <comment>plan.cause.moved</comment>
        <translation type="unfinished">die Stufe änderte sich im Lauf der Woche davor, und zuerst kommt eine ganze Woche auf ihr</translation>
    </message>
    <message>
        <source>Your ratings before a session came down by more than their usual noise, and by as much as people tend to call important. Many things can be behind that.</source>
        <comment>plan.review.M1</comment>
        <translation type="unfinished">Deine Werte vor einer Einheit sind um mehr als ihre übliche Schwankung gesunken, und um so viel, wie Menschen meist als wichtig bezeichnen. Dahinter kann vieles stehen.</translation>
    </message>
    <message>
        <source>After six weeks your ratings have changed little. It may help to talk to a health professional; the steady weeks stay open to you.</source>
        <comment>plan.review.M2</comment>
        <translation type="unfinished">Nach sechs Wochen haben sich deine Werte wenig verändert. Es kann helfen, mit einer Fachperson aus dem Gesundheitswesen zu sprechen; die gleichbleibenden Wochen stehen dir weiter offen.</translation>
    </message>
    <message>
        <source>Your ratings were low at first, so there is hardly room for them to fall. How far you reach and what you can do in a day may tell you more.</source>
        <comment>plan.review.M3</comment>
        <translation type="unfinished">Deine Werte waren anfangs niedrig, darum können sie kaum noch sinken. Wie weit du reichst und was du im Alltag tun kannst, sagt dir vielleicht mehr.</translation>
    </message>
    <message>
        <source>You reach further than at the start, and your pain ratings are higher. Both are shown; the plan goes by the pain.</source>
        <comment>plan.review.M4</comment>
        <translation type="unfinished">Du reichst weiter als am Anfang, und deine Schmerzwerte sind höher. Beides wird gezeigt; der Plan richtet sich nach dem Schmerz.</translation>
    </message>
    <message>
        <source>{routine} takes the place of this routine today.</source>
        <comment>prescribe.gentle</comment>
        <translation type="unfinished">{routine} tritt heute an die Stelle dieses Programms.</translation>
    </message>
    <message>
        <source>{routine} takes the place of this routine today, because nothing in it bends forward. It is done lying on the floor and may take longer.</source>
        <comment>prescribe.early</comment>
        <translation type="unfinished">{routine} tritt heute an die Stelle dieses Programms, weil darin nichts vorbeugt. Es wird im Liegen auf dem Boden gemacht und kann länger dauern.</translation>
    </message>
    <message>
        <source>What you told the app leaves no stretch in this routine today, so {routine} takes its place, with what suits you. It may need another place and more time.</source>
        <comment>prescribe.other</comment>
        <translation type="unfinished">Was du der App gesagt hast, lässt in diesem Programm heute keine Dehnung übrig, darum tritt {routine} an seine Stelle, mit dem, was dir passt. Es braucht vielleicht einen anderen Ort und mehr Zeit.</translation>
    </message>
    <message>
        <source>No stretch suits what you told the app today. Rest is fine; a professional can say what suits you.</source>
        <comment>prescribe.nothing</comment>
        <translation type="unfinished">Zu dem, was du der App heute gesagt hast, passt keine Dehnung. Ruhe ist in Ordnung; eine Fachperson kann sagen, was zu dir passt.</translation>
    </message>
    <message>
        <source>Session {n} of {of} this week.</source>
        <comment>today.planned</comment>
        <translation type="unfinished">Einheit {n} von {of} in dieser Woche.</translation>
    </message>
    <message>
        <source>Session {n} of {of} this week is still open, and today would fit it in.</source>
        <comment>today.catch-up</comment>
        <translation type="unfinished">Einheit {n} von {of} in dieser Woche ist noch offen, und heute wäre Platz dafür.</translation>
    </message>
    <message>
        <source>This week's sessions are done. {next}</source>
        <comment>today.done-week</comment>
        <translation type="unfinished">Die Einheiten dieser Woche sind gemacht. {next}</translation>
    </message>
    <message>
        <source>Today's session is done. {next}</source>
        <comment>today.done-today</comment>
        <translation type="unfinished">Die heutige Einheit ist gemacht. {next}</translation>
    </message>
    <message>
        <source>A rest day. {next}</source>
        <comment>today.rest</comment>
        <translation type="unfinished">Ein Ruhetag. {next}</translation>
    </message>
    <message>
        <source>No days are chosen; a session can start whenever it suits you.</source>
        <comment>today.no-days</comment>
        <translation type="unfinished">Es sind keine Tage gewählt; eine Einheit kann beginnen, wann immer es dir passt.</translation>
    </message>
    <message>
        <source>Next session: {when}.</source>
        <comment>today.next</comment>
        <translation type="unfinished">Nächste Einheit: {when}.</translation>
    </message>
    <message>
        <source>Rest first: the last session had to be stopped. A session can start again from {until}.</source>
        <comment>today.rest-red</comment>
        <translation type="unfinished">Erst Ruhe: Die letzte Einheit musste abgebrochen werden. Frühester Beginn der nächsten Einheit: {until}.</translation>
    </message>
    <message>
        <source>{clock} {when}</source>
        <comment>today.time</comment>
        <translation type="unfinished">{when} um {clock}</translation>
    </message>
    <message>
        <source>Start the six-week plan, or pick a routine on its own.</source>
        <comment>today.no-plan</comment>
        <translation type="unfinished">Starte den Sechs-Wochen-Plan, oder wähl ein Programm für sich.</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when.today</comment>
        <translation type="unfinished">heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>when.tomorrow</comment>
        <translation type="unfinished">morgen</translation>
    </message>
    <message>
        <source>on {day}</source>
        <comment>when.day</comment>
        <translation type="unfinished">am {day}</translation>
    </message>
    <message>
        <source>on {day} of the week after</source>
        <comment>when.in-a-week</comment>
        <translation type="unfinished">am {day} der Woche darauf</translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>weekday.1</comment>
        <translation type="unfinished">Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <comment>weekday.2</comment>
        <translation type="unfinished">Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <comment>weekday.3</comment>
        <translation type="unfinished">Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <comment>weekday.4</comment>
        <translation type="unfinished">Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>weekday.5</comment>
        <translation type="unfinished">Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <comment>weekday.6</comment>
        <translation type="unfinished">Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>weekday.7</comment>
        <translation type="unfinished">Sonntag</translation>
    </message>
    <message>
        <source>Not enough ratings to say anything about pain yet: {n} of {of}.</source>
        <comment>progress.headline.few</comment>
        <translation type="unfinished">Noch nicht genug Werte, um etwas über Schmerz zu sagen: {n} von {of}.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first. It takes {of} ratings to compare, and there are {n}.</source>
        <comment>progress.headline.early</comment>
        <translation type="unfinished">Schmerz vor Einheiten: anfangs etwa {base}. Zum Vergleichen braucht es {of} Werte, und bisher sind es {n}.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately. That is within usual day-to-day noise.</source>
        <comment>progress.headline.noise</comment>
        <translation type="unfinished">Schmerz vor Einheiten: anfangs etwa {base}, zuletzt etwa {med3}. Das liegt innerhalb der üblichen Schwankung von Tag zu Tag.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately. That is more than usual day-to-day noise.</source>
        <comment>progress.headline.lower</comment>
        <translation type="unfinished">Schmerz vor Einheiten: anfangs etwa {base}, zuletzt etwa {med3}. Das ist mehr als die übliche Schwankung von Tag zu Tag.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately. These are less than two weeks apart: too soon to call it a change.</source>
        <comment>progress.headline.soon</comment>
        <translation type="unfinished">Schmerz vor Einheiten: anfangs etwa {base}, zuletzt etwa {med3}. Dazwischen liegen weniger als zwei Wochen: zu früh, um von einer Veränderung zu sprechen.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately. That is more than usual day-to-day noise. It may help to talk this over with a health professional.</source>
        <comment>progress.headline.higher</comment>
        <translation type="unfinished">Schmerz vor Einheiten: anfangs etwa {base}, zuletzt etwa {med3}. Das ist mehr als die übliche Schwankung von Tag zu Tag. Es kann helfen, das mit einer Fachperson aus dem Gesundheitswesen zu besprechen.</translation>
    </message>
    <message>
        <source>Pain before sessions: low at first, around {base}, and around {med3} lately. So low a level can hardly show a change.</source>
        <comment>progress.headline.low</comment>
        <translation type="unfinished">Schmerz vor Einheiten: anfangs niedrig, etwa {base}, zuletzt etwa {med3}. So niedrige Werte können kaum eine Veränderung zeigen.</translation>
    </message>
    <message>
        <source>Consistency {share} %; {row}.</source>
        <comment>progress.steady</comment>
        <translation type="unfinished">Regelmäßigkeit {share} %; {row}.</translation>
    </message>
    <message>
        <source>Consistency {share} %; {row}; mostly {gap} from one session to the next.</source>
        <comment>progress.steady.between</comment>
        <translation type="unfinished">Regelmäßigkeit {share} %; {row}; meist {gap} von einer Einheit zur nächsten.</translation>
    </message>
    <message>
        <source>this week is a new start</source>
        <comment>progress.streak.none</comment>
        <translation type="unfinished">diese Woche ist ein neuer Anfang</translation>
    </message>
    <message>
        <source>Nothing was logged from {first} to {last}. Pick another time above; the log is as it was.</source>
        <comment>progress.nothing</comment>
        <translation type="unfinished">Vom {first} bis zum {last} wurde nichts eingetragen. Wähl oben einen anderen Zeitraum; das Protokoll ist unverändert.</translation>
    </message>
    <message>
        <source>The first day comes after the last one. Please swap them.</source>
        <comment>progress.range.order</comment>
        <translation type="unfinished">Der erste Tag liegt nach dem letzten. Bitte tausche sie.</translation>
    </message>
    <message>
        <source>{day} is still to come, so there is nothing to show yet. The last day shown is today.</source>
        <comment>progress.range.future</comment>
        <translation type="unfinished">Der {day} kommt erst noch, darum gibt es noch nichts zu zeigen. Der letzte gezeigte Tag ist heute.</translation>
    </message>
    <message>
        <source>The log begins on {day}; before that there is nothing to show.</source>
        <comment>progress.range.before</comment>
        <translation type="unfinished">Das Protokoll beginnt am {day}; davor gibt es nichts zu zeigen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions in this time; {left} min held on the left leg, {right} min on the right, desk breaks included.</source>
        <comment>progress.tally</comment>
        <extracomment>one: 1 session in this time; {left} min held on the left leg, {right} min on the right, desk breaks included.</extracomment>
        <translation type="unfinished">
            <numerusform>1 Einheit in diesem Zeitraum; {left} min gehalten am linken Bein, {right} min am rechten, Pausen am Schreibtisch eingerechnet.</numerusform>
            <numerusform>{n} Einheiten in diesem Zeitraum; {left} min gehalten am linken Bein, {right} min am rechten, Pausen am Schreibtisch eingerechnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>measured {n} times</source>
        <comment>progress.times</comment>
        <extracomment>one: measured once</extracomment>
        <translation type="unfinished">
            <numerusform>einmal gemessen</numerusform>
            <numerusform>{n}-mal gemessen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier changes in this time.</source>
        <comment>progress.earlier</comment>
        <extracomment>one: 1 earlier change in this time.</extracomment>
        <translation type="unfinished">
            <numerusform>1 frühere Änderung in diesem Zeitraum.</numerusform>
            <numerusform>{n} frühere Änderungen in diesem Zeitraum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks in a row kept as planned</source>
        <comment>progress.streak</comment>
        <extracomment>one: 1 week kept as planned</extracomment>
        <translation type="unfinished">
            <numerusform>1 Woche wie geplant eingehalten</numerusform>
            <numerusform>{n} Wochen in Folge wie geplant eingehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>progress.days</comment>
        <extracomment>one: 1 day</extracomment>
        <translation type="unfinished">
            <numerusform>1 Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points so far: too few to show a change.</source>
        <comment>progress.single</comment>
        <extracomment>one: One point so far: it shows where you were, and nothing about change.</extracomment>
        <translation type="unfinished">
            <numerusform>Bisher ein Punkt: Er zeigt, wo du warst, und nichts über Veränderung.</numerusform>
            <numerusform>Bisher {n} Punkte: zu wenige, um eine Veränderung zu zeigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The range begins on {start} and ends on {end}, which is before it. Give the earlier day first.</source>
        <comment>report.turned</comment>
        <translation type="unfinished">Der Zeitraum beginnt am {start} und endet am {end}, also davor. Gib den früheren Tag zuerst an.</translation>
    </message>
    <message>
        <source>{day} is still to come (today is {today}). A report looks back: choose today or an earlier day as its end.</source>
        <comment>report.ahead</comment>
        <translation type="unfinished">{day} kommt erst noch (heute ist {today}). Ein Bericht blickt zurück: Wähl heute oder einen früheren Tag als Ende.</translation>
    </message>
    <message>
        <source>There is nothing in the log from {start} to {end}. Choose a range with a session, a check-in or a self-test in it.</source>
        <comment>report.empty</comment>
        <translation type="unfinished">Im Protokoll steht nichts vom {start} bis zum {end}. Wähl einen Zeitraum, in dem eine Einheit, eine Abfrage oder ein Selbsttest liegt.</translation>
    </message>
    <message>
        <source>A name on a report has at most {most} characters. Shorten it.</source>
        <comment>report.name</comment>
        <translation type="unfinished">Ein Name auf einem Bericht hat höchstens {most} Zeichen. Kürze ihn.</translation>
    </message>
    <message>
        <source>{day} is over. Planned sessions lie ahead: choose a day from {today} on.</source>
        <comment>report.behind</comment>
        <translation type="unfinished">{day} ist vorbei. Geplante Einheiten liegen in der Zukunft: Wähl einen Tag ab {today}.</translation>
    </message>
    <message>
        <source>No plan is running, so no sessions are planned. Start one in the window, on Today.</source>
        <comment>report.no-plan</comment>
        <translation type="unfinished">Es läuft kein Plan, darum sind keine Einheiten geplant. Starte einen im Fenster, unter Heute.</translation>
    </message>
    <message>
        <source>The plan is paused, so no sessions are planned. Resume it in the window, on Today.</source>
        <comment>report.paused</comment>
        <translation type="unfinished">Der Plan ist pausiert, darum sind keine Einheiten geplant. Setz ihn im Fenster fort, unter Heute.</translation>
    </message>
    <message>
        <source>No weekdays are chosen for sessions, so none can be planned. Choose some in the window, in Settings.</source>
        <comment>report.no-days</comment>
        <translation type="unfinished">Für Einheiten sind keine Wochentage gewählt, darum lassen sich keine planen. Wähl im Fenster welche, unter Einstellungen.</translation>
    </message>
    <message>
        <source>No session is planned from {start} to {end}. Choose a later day as the end.</source>
        <comment>report.nothing-ahead</comment>
        <translation type="unfinished">Vom {start} bis zum {end} ist keine Einheit geplant. Wähl einen späteren Tag als Ende.</translation>
    </message>
    <message>
        <source>Stretch session {n} of {of}</source>
        <comment>report.ahead.title</comment>
        <translation type="unfinished">Dehneinheit {n} von {of}</translation>
    </message>
    <message>
        <source>About {minutes} min; {hold} s holds, {reps} times on each side. The plan moves with how sessions go, so days ahead may change: export again to see it.</source>
        <comment>report.ahead.text</comment>
        <translation type="unfinished">Etwa {minutes} min; {hold} s halten, {reps}-mal auf jeder Seite. Der Plan richtet sich danach, wie Einheiten verlaufen, darum können sich kommende Tage ändern: Exportiere neu, um es zu sehen.</translation>
    </message>
    <message>
        <source>Nothing is chosen to be reported. Choose at least one field.</source>
        <comment>report.no-fields</comment>
        <translation type="unfinished">Für den Bericht ist nichts gewählt. Wähl mindestens ein Feld.</translation>
    </message>
    <message>
        <source>there is no field “{field}”. Known are: {known}.</source>
        <comment>report.no-such-field</comment>
        <translation type="unfinished">es gibt kein Feld „{field}“. Bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>No font is installed, so a page would have no words. Install one (Debian: fonts-dejavu-core).</source>
        <comment>report.no-fonts</comment>
        <translation type="unfinished">Es ist keine Schrift installiert, darum hätte eine Seite keine Wörter. Installiere eine (Debian: fonts-dejavu-core).</translation>
    </message>
    <message>
        <source>{file} is already there and was left as it is. Give another name, or remove it first.</source>
        <comment>report.exists</comment>
        <translation type="unfinished">{file} gibt es schon und wurde so gelassen. Gib einen anderen Namen an, oder entferne die Datei zuerst.</translation>
    </message>
    <message>
        <source>{file} is already there and was left as it is. Give another name to --out, or add --replace.</source>
        <comment>report.exists.cli</comment>
        <translation type="unfinished">{file} gibt es schon und wurde so gelassen. Gib bei --out einen anderen Namen an, oder füge --replace hinzu.</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <comment>report.cancelled</comment>
        <translation type="unfinished">Abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <comment>report.written</comment>
        <translation type="unfinished">Geschrieben: {file}</translation>
    </message>
    <message>
        <source>Pain before sessions, number of ratings: {n}; at least {of} are needed to say anything.</source>
        <comment>report.headline.few</comment>
        <translation type="unfinished">Schmerz vor Einheiten, Anzahl der Werte: {n}; mindestens {of} sind nötig, um etwas zu sagen.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first. A comparison takes {of} ratings; there are {n}.</source>
        <comment>report.headline.early</comment>
        <translation type="unfinished">Schmerz vor Einheiten: anfangs etwa {base}. Ein Vergleich braucht {of} Werte; bisher sind es {n}.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately; within usual day-to-day noise.</source>
        <comment>report.headline.noise</comment>
        <translation type="unfinished">Schmerz vor Einheiten: anfangs etwa {base}, zuletzt etwa {med3}; innerhalb der üblichen Schwankung von Tag zu Tag.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately; more than usual day-to-day noise.</source>
        <comment>report.headline.lower</comment>
        <translation type="unfinished">Schmerz vor Einheiten: anfangs etwa {base}, zuletzt etwa {med3}; mehr als die übliche Schwankung von Tag zu Tag.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately; less than two weeks apart, too soon to call it a change.</source>
        <comment>report.headline.soon</comment>
        <translation type="unfinished">Schmerz vor Einheiten: anfangs etwa {base}, zuletzt etwa {med3}; dazwischen weniger als zwei Wochen, zu früh, um von einer Veränderung zu sprechen.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately: higher, by more than usual day-to-day noise.</source>
        <comment>report.headline.higher</comment>
        <translation type="unfinished">Schmerz vor Einheiten: anfangs etwa {base}, zuletzt etwa {med3}: höher, um mehr als die übliche Schwankung von Tag zu Tag.</translation>
    </message>
    <message>
        <source>Pain before sessions: low from the start, around {base} at first and around {med3} lately; the scale has no room to show a change.</source>
        <comment>report.headline.low</comment>
        <translation type="unfinished">Schmerz vor Einheiten: von Anfang an niedrig, anfangs etwa {base} und zuletzt etwa {med3}; die Skala hat keinen Raum, eine Veränderung zu zeigen.</translation>
    </message>
    <message>
        <source>The plan was paused by a rule: {cause}. Advised to talk to a health professional.</source>
        <comment>report.plan.stopped</comment>
        <translation type="unfinished">Der Plan wurde durch eine Regel pausiert. Grund: {cause}. Empfohlen, mit einer Fachperson aus dem Gesundheitswesen zu sprechen.</translation>
    </message>
    <message>
        <source>{what} Advised to talk to a health professional.</source>
        <comment>report.plan.advise</comment>
        <translation type="unfinished">{what} Empfohlen, mit einer Fachperson aus dem Gesundheitswesen zu sprechen.</translation>
    </message>
    <message>
        <source>Held at {hold} s: this level is planned for {of} sessions a week, and {n} were chosen.</source>
        <comment>report.plan.few-days</comment>
        <translation type="unfinished">Bleibt bei {hold} s: Diese Stufe ist für {of} Einheiten pro Woche geplant, und gewählt wurden {n}.</translation>
    </message>
    <message>
        <source>the last ratings before a session were at least 2 points above the first ones</source>
        <comment>report.plan.cause.T2.level</comment>
        <translation type="unfinished">die letzten Werte vor einer Einheit lagen mindestens 2 Punkte über den ersten</translation>
    </message>
    <message>
        <source>the ratings before a session rose two weeks in a row</source>
        <comment>report.plan.cause.T2.rise</comment>
        <translation type="unfinished">die Werte vor einer Einheit stiegen zwei Wochen in Folge</translation>
    </message>
    <message>
        <source>{n} of the last {of} sessions were a little too much</source>
        <comment>report.plan.cause.T3</comment>
        <translation type="unfinished">{n} der letzten {of} Einheiten etwas zu viel</translation>
    </message>
    <message>
        <source>{n} of the last {of} sessions were too much</source>
        <comment>report.plan.cause.T3.red</comment>
        <translation type="unfinished">{n} der letzten {of} Einheiten zu viel</translation>
    </message>
    <message>
        <source>a warning sign was reported; told to get help at once, sessions closed</source>
        <comment>report.sign.B1</comment>
        <translation type="unfinished">ein Warnzeichen wurde gemeldet; aufgefordert, sofort Hilfe zu holen, Einheiten gesperrt</translation>
    </message>
    <message>
        <source>a warning sign was reported; told to speak to a doctor the same day, sessions closed</source>
        <comment>report.sign.B2</comment>
        <translation type="unfinished">ein Warnzeichen wurde gemeldet; aufgefordert, am selben Tag mit einer Ärztin oder einem Arzt zu sprechen, Einheiten gesperrt</translation>
    </message>
    <message>
        <source>something new in a leg was reported; no session, advised to ask a professional</source>
        <comment>report.sign.B3</comment>
        <translation type="unfinished">etwas Neues in einem Bein wurde gemeldet; keine Einheit, empfohlen, eine Fachperson zu fragen</translation>
    </message>
    <message>
        <source>too much pain before a session; no stretching that day</source>
        <comment>report.sign.rest</comment>
        <translation type="unfinished">zu viel Schmerz vor einer Einheit; an dem Tag kein Dehnen</translation>
    </message>
    <message>
        <source>a feeling in the leg that is not to be pushed; session stopped</source>
        <comment>report.sign.D1</comment>
        <translation type="unfinished">ein Gefühl im Bein, bei dem man nicht weitermachen soll; Einheit abgebrochen</translation>
    </message>
    <message>
        <source>felt unwell; session stopped</source>
        <comment>report.sign.D2</comment>
        <translation type="unfinished">Unwohlsein; Einheit abgebrochen</translation>
    </message>
    <message>
        <source>a sharp feeling; this exercise and others in its position left out</source>
        <comment>report.sign.D3</comment>
        <translation type="unfinished">ein scharfes Gefühl; diese Übung und andere in ihrer Haltung weggelassen</translation>
    </message>
    <message>
        <source>a sharp feeling for a second time; session stopped</source>
        <comment>report.sign.D3.end</comment>
        <translation type="unfinished">ein scharfes Gefühl zum zweiten Mal; Einheit abgebrochen</translation>
    </message>
    <message>
        <source>pain rose too far; session stopped</source>
        <comment>report.sign.D4</comment>
        <translation type="unfinished">Schmerz stieg zu weit; Einheit abgebrochen</translation>
    </message>
    <message>
        <source>self-test stopped</source>
        <comment>report.sign.test</comment>
        <translation type="unfinished">Selbsttest abgebrochen</translation>
    </message>
    <message>
        <source>Confirmed by the person: has been assessed</source>
        <comment>report.clearance.assessed</comment>
        <translation type="unfinished">Von der Person bestätigt: ist untersucht worden</translation>
    </message>
    <message>
        <source>Confirmed by the person: a professional said stretching is fine</source>
        <comment>report.clearance.professional_ok</comment>
        <translation type="unfinished">Von der Person bestätigt: eine Fachperson hat gesagt, dass Dehnen in Ordnung ist</translation>
    </message>
    <message>
        <source>Confirmed by the person: it is gone</source>
        <comment>report.clearance.gone</comment>
        <translation type="unfinished">Von der Person bestätigt: es ist weg</translation>
    </message>
    <message>
        <source>{test}: {first} {unit}, measured once (noise ±{mdc} {unit}).</source>
        <comment>report.reach.first</comment>
        <translation type="unfinished">{test}: {first} {unit}, einmal gemessen (Schwankung ±{mdc} {unit}).</translation>
    </message>
    <message>
        <source>within normal variation</source>
        <comment>report.reach.within</comment>
        <translation type="unfinished">innerhalb der normalen Schwankung</translation>
    </message>
    <message>
        <source>beyond measuring noise in the last test alone; the next has to agree</source>
        <comment>report.reach.open</comment>
        <translation type="unfinished">nur im letzten Test über die Messschwankung hinaus; der nächste muss dasselbe zeigen</translation>
    </message>
    <message>
        <source>better by more than measuring noise</source>
        <comment>report.reach.better</comment>
        <translation type="unfinished">besser um mehr als die Messschwankung</translation>
    </message>
    <message>
        <source>worse by more than measuring noise</source>
        <comment>report.reach.worse</comment>
        <translation type="unfinished">schlechter um mehr als die Messschwankung</translation>
    </message>
    <message>
        <source>Everything here was entered by the person or timed by the app; nobody checked it.</source>
        <comment>report.caveat.self</comment>
        <translation type="unfinished">Alles hier hat die Person eingegeben oder die App mit der Uhr gemessen; niemand hat es geprüft.</translation>
    </message>
    <message>
        <source>Pain is 0–10 (0 none, 10 worst imaginable). A change of 1 point is never called real: the scale moves by 2 to 3 points from day to day without any.</source>
        <comment>report.caveat.pain</comment>
        <translation type="unfinished">Schmerz ist 0–10 (0 keiner, 10 schlimmster vorstellbarer). Eine Veränderung um 1 Punkt heißt nie echt: Die Skala bewegt sich von Tag zu Tag um 2 bis 3 Punkte, auch ohne Veränderung.</translation>
    </message>
    <message>
        <source>A change in a self-test is called real only beyond its smallest detectable change, and when the next test agrees.</source>
        <comment>report.caveat.reach</comment>
        <translation type="unfinished">Eine Veränderung in einem Selbsttest heißt nur echt, wenn sie über die kleinste erkennbare Veränderung hinausgeht und der nächste Test dasselbe zeigt.</translation>
    </message>
    <message>
        <source>Letters and numbers in brackets are the app's own rules; a stop sign says what the app did, not what is behind it.</source>
        <comment>report.caveat.rules</comment>
        <translation type="unfinished">Buchstaben und Zahlen in Klammern sind die eigenen Regeln der App; ein Warnzeichen sagt, was die App getan hat, nicht, was dahintersteht.</translation>
    </message>
    <message>
        <source>hamstretch is a wellness app. It guides a gentle stretching routine and logs how someone feels; it does not diagnose, and nothing here shows that stretching caused a change.</source>
        <comment>report.caveat.claim</comment>
        <translation type="unfinished">hamstretch ist eine Wellness-App. Sie leitet durch ein sanftes Dehnprogramm und hält fest, wie es jemandem geht; sie stellt keine Diagnose, und nichts hier zeigt, dass Dehnen eine Veränderung verursacht hat.</translation>
    </message>
    <message>
        <source>Stretching log</source>
        <comment>report.title</comment>
        <translation type="unfinished">Dehnprotokoll</translation>
    </message>
    <message>
        <source>Made on {day} with hamstretch {version}</source>
        <comment>report.made</comment>
        <translation type="unfinished">Erstellt am {day} mit hamstretch {version}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <comment>report.page</comment>
        <translation type="unfinished">Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <comment>report.of</comment>
        <translation type="unfinished">{done} von {of}</translation>
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
        <translation type="unfinished">geplante Einheiten aus ganzen Planwochen ({share} %); insgesamt {sessions}</translation>
    </message>
    <message>
        <source>sessions; no plan asked for any; in all {sessions}</source>
        <comment>report.cell.done.free</comment>
        <translation type="unfinished">Einheiten; kein Plan verlangte welche; insgesamt {sessions}</translation>
    </message>
    <message>
        <source>sessions; no whole week of the plan in this time; in all {sessions}</source>
        <comment>report.cell.done.part</comment>
        <translation type="unfinished">Einheiten; keine ganze Woche des Plans in dieser Zeit; insgesamt {sessions}</translation>
    </message>
    <message>
        <source>held on the left | right leg, breaks included</source>
        <comment>report.cell.held</comment>
        <translation type="unfinished">gehalten am linken | rechten Bein, Pausen eingerechnet</translation>
    </message>
    <message>
        <source>pain before → after, medians of {sessions}</source>
        <comment>report.cell.pain</comment>
        <translation type="unfinished">Schmerz vorher → nachher, Mediane aus {sessions}</translation>
    </message>
    <message>
        <source>stop signs, listed below</source>
        <comment>report.cell.stops</comment>
        <translation type="unfinished">Warnzeichen, unten aufgeführt</translation>
    </message>
    <message>
        <source>stop signs in this time</source>
        <comment>report.cell.stops.none</comment>
        <translation type="unfinished">Warnzeichen in diesem Zeitraum</translation>
    </message>
    <message>
        <source>{test}: {first} → {last} {unit}, {verdict} (noise ±{mdc} {unit}).</source>
        <comment>report.reach</comment>
        <translation type="unfinished">{test}: {first} → {last} {unit}, {verdict} (Schwankung ±{mdc} {unit}).</translation>
    </message>
    <message>
        <source>Own activities, 0–10: {first} → {last}, beyond the error of measuring.</source>
        <comment>report.activities.real</comment>
        <translation type="unfinished">Eigene Tätigkeiten, 0–10: {first} → {last}, über den Messfehler hinaus.</translation>
    </message>
    <message>
        <source>Own activities, 0–10: {first} → {last}, within the error of measuring.</source>
        <comment>report.activities.noise</comment>
        <translation type="unfinished">Eigene Tätigkeiten, 0–10: {first} → {last}, innerhalb des Messfehlers.</translation>
    </message>
    <message>
        <source>rated {nrs} of 10</source>
        <comment>report.rated</comment>
        <translation type="unfinished">mit {nrs} von 10 bewertet</translation>
    </message>
    <message>
        <source>Reported: {what}.</source>
        <comment>report.reported</comment>
        <translation type="unfinished">Gemeldet: {what}.</translation>
    </message>
    <message>
        <source>Pain before and after each session, 0–10</source>
        <comment>report.chart.pain</comment>
        <translation type="unfinished">Schmerz vor und nach jeder Einheit, 0–10</translation>
    </message>
    <message>
        <source>Sessions a week, on average</source>
        <comment>report.chart.sessions.mean</comment>
        <translation type="unfinished">Einheiten pro Woche, im Durchschnitt</translation>
    </message>
    <message>
        <source>Minutes held a week, each leg, on average</source>
        <comment>report.chart.minutes.mean</comment>
        <translation type="unfinished">Gehaltene Minuten pro Woche, je Bein, im Durchschnitt</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <comment>report.chart.sessions</comment>
        <translation type="unfinished">Einheiten pro Woche</translation>
    </message>
    <message>
        <source>Minutes held a week, each leg</source>
        <comment>report.chart.minutes</comment>
        <translation type="unfinished">Gehaltene Minuten pro Woche, je Bein</translation>
    </message>
    <message>
        <source>{test}</source>
        <comment>report.chart.reach</comment>
        <translation type="unfinished">{test}</translation>
    </message>
    <message>
        <source>before</source>
        <comment>report.key.before</comment>
        <translation type="unfinished">vorher</translation>
    </message>
    <message>
        <source>after</source>
        <comment>report.key.after</comment>
        <translation type="unfinished">nachher</translation>
    </message>
    <message>
        <source>median of a week, before</source>
        <comment>report.key.median</comment>
        <translation type="unfinished">Median einer Woche, vorher</translation>
    </message>
    <message>
        <source>usual noise around the first ratings</source>
        <comment>report.key.noise</comment>
        <translation type="unfinished">übliche Schwankung um die ersten Werte</translation>
    </message>
    <message>
        <source>plan changed</source>
        <comment>report.key.change</comment>
        <translation type="unfinished">Plan geändert</translation>
    </message>
    <message>
        <source>stop sign</source>
        <comment>report.key.stop</comment>
        <translation type="unfinished">Warnzeichen</translation>
    </message>
    <message>
        <source>left</source>
        <comment>report.key.left</comment>
        <translation type="unfinished">links</translation>
    </message>
    <message>
        <source>right</source>
        <comment>report.key.right</comment>
        <translation type="unfinished">rechts</translation>
    </message>
    <message>
        <source>both</source>
        <comment>report.key.both</comment>
        <translation type="unfinished">beide</translation>
    </message>
    <message>
        <source>the plan's aim</source>
        <comment>report.key.aim</comment>
        <translation type="unfinished">Ziel des Plans</translation>
    </message>
    <message>
        <source>done</source>
        <comment>report.key.done</comment>
        <translation type="unfinished">gemacht</translation>
    </message>
    <message>
        <source>target</source>
        <comment>report.key.target</comment>
        <translation type="unfinished">Ziel</translation>
    </message>
    <message>
        <source>measuring noise around the first test</source>
        <comment>report.key.mdc</comment>
        <translation type="unfinished">Messschwankung um den ersten Test</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>report.phase.1</comment>
        <translation type="unfinished">Anfang</translation>
    </message>
    <message>
        <source>Build</source>
        <comment>report.phase.2</comment>
        <translation type="unfinished">Aufbau</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>report.phase.3</comment>
        <translation type="unfinished">Halten</translation>
    </message>
    <message>
        <source>Maintain</source>
        <comment>report.phase.4</comment>
        <translation type="unfinished">Erhalten</translation>
    </message>
    <message>
        <source>{phase}, paused</source>
        <comment>report.phase.paused</comment>
        <translation type="unfinished">{phase}, pausiert</translation>
    </message>
    <message>
        <source>{unit} past the soles</source>
        <comment>report.zero.soles</comment>
        <translation type="unfinished">{unit} über die Sohlen hinaus</translation>
    </message>
    <message>
        <source>{unit} past the toes</source>
        <comment>report.zero.toes</comment>
        <translation type="unfinished">{unit} über die Zehen hinaus</translation>
    </message>
    <message>
        <source>{unit} from the floor; less is further</source>
        <comment>report.zero.floor</comment>
        <translation type="unfinished">{unit} vom Boden; weniger ist weiter</translation>
    </message>
    <message>
        <source>{unit} short of straight; less is further</source>
        <comment>report.zero.straight</comment>
        <translation type="unfinished">{unit} fehlen zur Streckung; weniger ist weiter</translation>
    </message>
    <message>
        <source>in</source>
        <comment>report.unit.in</comment>
        <translation type="unfinished">Zoll</translation>
    </message>
    <message>
        <source>cm</source>
        <comment>report.unit.cm</comment>
        <translation type="unfinished">cm</translation>
    </message>
    <message>
        <source>degrees</source>
        <comment>report.unit.deg</comment>
        <translation type="unfinished">Grad</translation>
    </message>
    <message>
        <source>left</source>
        <comment>report.side.left</comment>
        <translation type="unfinished">links</translation>
    </message>
    <message>
        <source>right</source>
        <comment>report.side.right</comment>
        <translation type="unfinished">rechts</translation>
    </message>
    <message>
        <source>What the plan did, and why (newest first)</source>
        <comment>report.list.changes</comment>
        <translation type="unfinished">Was der Plan getan hat und warum (Neuestes zuerst)</translation>
    </message>
    <message>
        <source>Stop signs (newest first)</source>
        <comment>report.list.stops</comment>
        <translation type="unfinished">Warnzeichen (Neuestes zuerst)</translation>
    </message>
    <message>
        <source>Notes (newest first)</source>
        <comment>report.list.notes</comment>
        <translation type="unfinished">Notizen (Neuestes zuerst)</translation>
    </message>
    <message>
        <source>Own activities, 0–10 (10 as before), and reviews</source>
        <comment>report.list.activities</comment>
        <translation type="unfinished">Eigene Tätigkeiten, 0–10 (10 wie früher), und Rückblicke</translation>
    </message>
    <message>
        <source>On the whole, against the beginning (−3 much worse, 3 much better): {change}</source>
        <comment>report.overall</comment>
        <translation type="unfinished">Im Ganzen, verglichen mit dem Anfang (−3 viel schlechter, 3 viel besser): {change}</translation>
    </message>
    <message>
        <source>Roland-Morris, ticks of 24 (fewer is better): {scores}</source>
        <comment>report.roland-morris</comment>
        <translation type="unfinished">Roland-Morris, Kreuze von 24 (weniger ist besser): {scores}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <comment>report.list.more</comment>
        <translation type="unfinished">und {n} mehr</translation>
    </message>
    <message>
        <source>Every session</source>
        <comment>report.table.title</comment>
        <translation type="unfinished">Jede Einheit</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>report.table.day</comment>
        <translation type="unfinished">Tag</translation>
    </message>
    <message>
        <source>Session</source>
        <comment>report.table.what</comment>
        <translation type="unfinished">Einheit</translation>
    </message>
    <message>
        <source>Min</source>
        <comment>report.table.minutes</comment>
        <translation type="unfinished">Min</translation>
    </message>
    <message>
        <source>Left, s *</source>
        <comment>report.table.left</comment>
        <translation type="unfinished">Links, s *</translation>
    </message>
    <message>
        <source>Right, s *</source>
        <comment>report.table.right</comment>
        <translation type="unfinished">Rechts, s *</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>report.table.before</comment>
        <translation type="unfinished">Vorher</translation>
    </message>
    <message>
        <source>Worst</source>
        <comment>report.table.worst</comment>
        <translation type="unfinished">Stärkster</translation>
    </message>
    <message>
        <source>After</source>
        <comment>report.table.after</comment>
        <translation type="unfinished">Nachher</translation>
    </message>
    <message>
        <source>Morning</source>
        <comment>report.table.morning</comment>
        <translation type="unfinished">Morgen</translation>
    </message>
    <message>
        <source>* done / planned. Before, worst, after and the next morning are pain, 0–10.</source>
        <comment>report.table.key</comment>
        <translation type="unfinished">* gemacht / geplant. Vorher, stärkster, nachher und am nächsten Morgen sind Schmerz, 0–10.</translation>
    </message>
    <message>
        <source>Colour: green went well, amber was a little too much, red had to be stopped, partial was not finished or not rated.</source>
        <comment>report.table.colours</comment>
        <translation type="unfinished">Farbe: grün lief gut, gelb war etwas zu viel, rot musste abgebrochen werden, teilweise wurde nicht beendet oder nicht bewertet.</translation>
    </message>
    <message>
        <source>Colour</source>
        <comment>report.table.colour</comment>
        <translation type="unfinished">Farbe</translation>
    </message>
    <message>
        <source>green</source>
        <comment>report.colour.green</comment>
        <translation type="unfinished">grün</translation>
    </message>
    <message>
        <source>amber</source>
        <comment>report.colour.amber</comment>
        <translation type="unfinished">gelb</translation>
    </message>
    <message>
        <source>red</source>
        <comment>report.colour.red</comment>
        <translation type="unfinished">rot</translation>
    </message>
    <message>
        <source>partial</source>
        <comment>report.colour.partial</comment>
        <translation type="unfinished">teilweise</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <comment>report.count.sessions</comment>
        <extracomment>one: 1 session</extracomment>
        <translation type="unfinished">
            <numerusform>1 Einheit</numerusform>
            <numerusform>{n} Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} desk breaks</source>
        <comment>report.count.breaks</comment>
        <extracomment>one: 1 desk break</extracomment>
        <translation type="unfinished">
            <numerusform>1 Pause am Schreibtisch</numerusform>
            <numerusform>{n} Pausen am Schreibtisch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>medians of every {n} weeks, with the lowest and the highest</source>
        <comment>report.chart.tests.many</comment>
        <extracomment>one: weekly medians, with the lowest and the highest</extracomment>
        <translation type="unfinished">
            <numerusform>Mediane jeder Woche, mit niedrigstem und höchstem Wert</numerusform>
            <numerusform>Mediane von je {n} Wochen, mit niedrigstem und höchstem Wert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pain before and after sessions, 0–10, medians of every {n} weeks</source>
        <comment>report.chart.pain.many</comment>
        <extracomment>one: Pain before and after sessions, 0–10, weekly medians</extracomment>
        <translation type="unfinished">
            <numerusform>Schmerz vor und nach Einheiten, 0–10, Mediane jeder Woche</numerusform>
            <numerusform>Schmerz vor und nach Einheiten, 0–10, Mediane von je {n} Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is not a routine that hamstretch can play: {reason}. Nothing was changed. Correct the file, or ask whoever made it.</source>
        <comment>routine.bad</comment>
        <translation type="unfinished">{file} ist kein Programm, das hamstretch abspielen kann: {reason}. Nichts wurde geändert. Berichtige die Datei oder frage, wer sie gemacht hat.</translation>
    </message>
    <message>
        <source>hamstretch knows every exercise in it; nobody has looked at whether the whole suits you. The usual questions come first. It counts toward the week's seconds, not as a session of the plan.</source>
        <comment>routine.brought</comment>
        <translation type="unfinished">hamstretch kennt jede Übung darin; niemand hat geprüft, ob das Ganze zu dir passt. Die üblichen Fragen kommen zuerst. Es zählt zu den Sekunden der Woche, nicht als Einheit des Plans.</translation>
    </message>
    <message>
        <source>It holds a stretch before anything has warmed you up. Walk or march for a few minutes first, or for one before a short break.</source>
        <comment>routine.cold</comment>
        <translation type="unfinished">Es hält eine Dehnung, bevor dich etwas aufgewärmt hat. Geh oder marschiere vorher ein paar Minuten, vor einer kurzen Pause eine.</translation>
    </message>
    <message>
        <source>Finish what is open here first, then open {file} again.</source>
        <comment>routine.later</comment>
        <translation type="unfinished">Beende zuerst, was hier offen ist, und öffne {file} dann noch einmal.</translation>
    </message>
    <message>
        <source>There is a routine called {id} already, and it is not written over. Change the id in the file, or remove the other one first.</source>
        <comment>routine.taken</comment>
        <translation type="unfinished">Es gibt schon ein Programm namens {id}, und es wird nicht überschrieben. Ändere „id“ in der Datei oder entferne zuerst das andere.</translation>
    </message>
    <message>
        <source>“{name}” is one of your routines now. Today and the Library show it.</source>
        <comment>routine.added</comment>
        <translation type="unfinished">„{name}“ ist jetzt eines deiner Programme. Du findest es unter „Heute“ und „Übungen“.</translation>
    </message>
    <message>
        <source>“{name}” is no longer one of your routines. What you did with it stays in your log.</source>
        <comment>routine.removed</comment>
        <translation type="unfinished">„{name}“ ist nicht mehr unter deinen Programmen. Was du damit gemacht hast, bleibt in deinem Protokoll.</translation>
    </message>
    <message>
        <source>Saved as {file}. Whoever has hamstretch can open it.</source>
        <comment>routine.saved</comment>
        <translation type="unfinished">Als {file} gespeichert. Wer hamstretch hat, kann es öffnen.</translation>
    </message>
    <message>
        <source>What you told the safety list speaks against this test, so it is left out. Your sessions show progress without it.</source>
        <comment>self-test.no.avoid</comment>
        <translation type="unfinished">Was du in der Sicherheitsliste angegeben hast, spricht gegen diesen Test, darum wird er weggelassen. Deine Einheiten zeigen den Fortschritt auch ohne ihn.</translation>
    </message>
    <message>
        <source>What you told the safety list asks for the easy exercises only, and this test goes to the end of your reach. It is left out until a professional has said that stretching is fine for you.</source>
        <comment>self-test.no.careful</comment>
        <translation type="unfinished">Was du in der Sicherheitsliste angegeben hast, verlangt, dass du nur die leichten Übungen machst, und dieser Test geht bis ans Ende deiner Reichweite. Er wird weggelassen, bis eine Fachperson gesagt hat, dass Dehnen für dich in Ordnung ist.</translation>
    </message>
    <message>
        <source>With pain at {pain} the test has to wait: from {limit} on no reach is scored. Another day will do just as well.</source>
        <comment>self-test.no.pain</comment>
        <translation type="unfinished">Bei Schmerz von {pain} muss der Test warten: Ab {limit} wird keine Reichweite gewertet. Ein anderer Tag ist genauso gut.</translation>
    </message>
    <message>
        <source>This test bends forward, and the first two hours after getting up are kept free of that. Try it later today, best at the same time as last time.</source>
        <comment>self-test.no.early</comment>
        <translation type="unfinished">Dieser Test beugt nach vorn, und die ersten zwei Stunden nach dem Aufstehen bleiben frei davon. Versuch ihn später am Tag, am besten zur selben Zeit wie beim letzten Mal.</translation>
    </message>
    <message>
        <source>This test was taken less than a week ago. Sooner it would only measure its own noise. It opens again on {day}.</source>
        <comment>self-test.no.again</comment>
        <translation type="unfinished">Dieser Test wurde vor weniger als einer Woche gemacht. Früher würde er nur seine eigene Schwankung messen. Er öffnet sich wieder am {day}.</translation>
    </message>
    <message>
        <source>Please write down what the ruler shows, or say that this one does not count.</source>
        <comment>self-test.reading.empty</comment>
        <translation type="unfinished">Bitte schreib auf, was das Lineal zeigt, oder sag, dass dieser Versuch nicht zählt.</translation>
    </message>
    <message>
        <source>That is not a number. Write it like 12 or 12.5.</source>
        <comment>self-test.reading.number</comment>
        <translation type="unfinished">Das ist keine Zahl. Schreib sie wie 12 oder 12,5.</translation>
    </message>
    <message>
        <source>{value} cm cannot be right: this test reads from {low} to {high} cm. Look again where the 0 of the ruler is. Nothing has been kept.</source>
        <comment>self-test.reading.range.cm</comment>
        <translation type="unfinished">{value} cm kann nicht stimmen: Dieser Test misst von {low} bis {high} cm. Schau noch einmal, wo die 0 des Lineals ist. Es wurde nichts behalten.</translation>
    </message>
    <message>
        <source>{value} inches cannot be right: this test reads from {low} to {high} inches. Look again where the 0 of the ruler is. Nothing has been kept.</source>
        <comment>self-test.reading.range.inch</comment>
        <translation type="unfinished">{value} Zoll kann nicht stimmen: Dieser Test misst von {low} bis {high} Zoll. Schau noch einmal, wo die 0 des Lineals ist. Es wurde nichts behalten.</translation>
    </message>
    <message>
        <source>{value}° cannot be right: this test reads from {low} to {high} degrees. Look again how the phone lies. Nothing has been kept.</source>
        <comment>self-test.reading.range.deg</comment>
        <translation type="unfinished">{value}° kann nicht stimmen: Dieser Test misst von {low} bis {high} Grad. Schau noch einmal, wie das Telefon liegt. Es wurde nichts behalten.</translation>
    </message>
    <message>
        <source>No reach counted today. That is fine; nothing is missing from your log.</source>
        <comment>self-test.verdict.none</comment>
        <translation type="unfinished">Heute wurde keine Reichweite gewertet. Das ist in Ordnung; in deinem Protokoll fehlt nichts.</translation>
    </message>
    <message>
        <source>This is where you begin. What later tests show is measured from here.</source>
        <comment>self-test.verdict.first</comment>
        <translation type="unfinished">Hier fängst du an. Was spätere Tests zeigen, wird von hier aus gemessen.</translation>
    </message>
    <message>
        <source>Within normal variation: from {first} at first to around {level}. The test itself varies by up to {mdc}.</source>
        <comment>self-test.verdict.within</comment>
        <translation type="unfinished">Innerhalb der normalen Schwankung: von anfangs {first} auf etwa {level}. Der Test selbst schwankt um bis zu {mdc}.</translation>
    </message>
    <message>
        <source>{mdc} or more from the first test ({first}): less than that would be the test's own noise. It counts as a change only if the next test agrees.</source>
        <comment>self-test.verdict.open</comment>
        <translation type="unfinished">{mdc} oder mehr vom ersten Test ({first}) entfernt: Weniger wäre nur die Schwankung des Tests. Es zählt nur als Veränderung, wenn der nächste Test dasselbe zeigt.</translation>
    </message>
    <message>
        <source>More than measurement noise, and the next test agrees: {first} at first, around {level} lately.</source>
        <comment>self-test.verdict.better</comment>
        <translation type="unfinished">Mehr als die Messschwankung, und der nächste Test stimmt zu: anfangs {first}, zuletzt etwa {level}.</translation>
    </message>
    <message>
        <source>A change the other way by more than measurement noise, and the next test agrees: {first} at first, around {level} lately.</source>
        <comment>self-test.verdict.worse</comment>
        <translation type="unfinished">Eine Veränderung in die andere Richtung um mehr als die Messschwankung, und der nächste Test stimmt zu: anfangs {first}, zuletzt etwa {level}.</translation>
    </message>
    <message>
        <source>The two sides differ by {gap}, which is no longer the test's own noise. Many people have such a difference.</source>
        <comment>self-test.gap</comment>
        <translation type="unfinished">Die beiden Seiten unterscheiden sich um {gap}. Das ist nicht mehr nur die Schwankung des Tests. Viele Menschen haben einen solchen Unterschied.</translation>
    </message>
    <message>
        <source>The test ends here</source>
        <comment>self-test.stop.title</comment>
        <translation type="unfinished">Der Test endet hier</translation>
    </message>
    <message>
        <source>A feeling like this always ends a test and is never a score. Come slowly into a comfortable position. Nothing more is measured today.</source>
        <comment>self-test.stop.text</comment>
        <translation type="unfinished">Ein solches Gefühl beendet einen Test immer und ist nie ein Ergebnis. Komm langsam in eine bequeme Haltung. Heute wird nichts mehr gemessen.</translation>
    </message>
    <message>
        <source>Reach: measured once, so nothing to compare yet.</source>
        <comment>measures.reach.first</comment>
        <translation type="unfinished">Reichweite: einmal gemessen, also noch nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Reach: within normal variation.</source>
        <comment>measures.reach.within</comment>
        <translation type="unfinished">Reichweite: innerhalb der normalen Schwankung.</translation>
    </message>
    <message>
        <source>Reach: far enough from the first test to count as a change, if the next test agrees.</source>
        <comment>measures.reach.open</comment>
        <translation type="unfinished">Reichweite: weit genug vom ersten Test entfernt, um als Veränderung zu zählen, wenn der nächste Test dasselbe zeigt.</translation>
    </message>
    <message>
        <source>Reach {side}: far enough from the first test to count as a change, if the next test agrees.</source>
        <comment>measures.reach.open.side</comment>
        <translation type="unfinished">Reichweite {side}: weit genug vom ersten Test entfernt, um als Veränderung zu zählen, wenn der nächste Test dasselbe zeigt.</translation>
    </message>
    <message>
        <source>Reach {side}: {first} → {level}, more than measurement noise.</source>
        <comment>measures.reach.better</comment>
        <translation type="unfinished">Reichweite {side}: {first} → {level}, mehr als die Messschwankung.</translation>
    </message>
    <message>
        <source>Reach {side}: {first} → {level}, the other way by more than measurement noise.</source>
        <comment>measures.reach.worse</comment>
        <translation type="unfinished">Reichweite {side}: {first} → {level}, in die andere Richtung um mehr als die Messschwankung.</translation>
    </message>
    <message>
        <source>left</source>
        <comment>measures.side.left</comment>
        <translation type="unfinished">links</translation>
    </message>
    <message>
        <source>right</source>
        <comment>measures.side.right</comment>
        <translation type="unfinished">rechts</translation>
    </message>
    <message>
        <source>on the whole</source>
        <comment>measures.side.both</comment>
        <translation type="unfinished">im Ganzen</translation>
    </message>
    <message>
        <source>On average {slope} a month, between {low} and {high} with 95 % confidence.</source>
        <comment>measures.slope.on</comment>
        <translation type="unfinished">Im Durchschnitt {slope} pro Monat, zwischen {low} und {high} mit 95 % Sicherheit.</translation>
    </message>
    <message>
        <source>Level from month to month.</source>
        <comment>measures.slope.level</comment>
        <translation type="unfinished">Von Monat zu Monat gleich.</translation>
    </message>
    <message>
        <source>No sure direction: on average anything from {low} to {high} a month.</source>
        <comment>measures.slope.open</comment>
        <translation type="unfinished">Keine sichere Richtung: im Durchschnitt irgendetwas von {low} bis {high} pro Monat.</translation>
    </message>
    <message>
        <source>Rated once, so nothing to compare yet.</source>
        <comment>measures.activities.few</comment>
        <translation type="unfinished">Einmal eingeschätzt, also noch nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>The activities named at first and lately differ, so they cannot be compared.</source>
        <comment>measures.activities.other</comment>
        <translation type="unfinished">Die am Anfang und zuletzt genannten Tätigkeiten sind verschieden, darum lassen sie sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>From {first} to {last} of 10 on average: within normal variation.</source>
        <comment>measures.activities.noise</comment>
        <translation type="unfinished">Von {first} auf {last} von 10 im Durchschnitt: innerhalb der normalen Schwankung.</translation>
    </message>
    <message>
        <source>From {first} to {last} of 10 on average: more than the rating itself varies by.</source>
        <comment>measures.activities.better</comment>
        <translation type="unfinished">Von {first} auf {last} von 10 im Durchschnitt: mehr, als die Einschätzung selbst schwankt.</translation>
    </message>
    <message>
        <source>From {first} to {last} of 10 on average: down by more than the rating itself varies by.</source>
        <comment>measures.activities.worse</comment>
        <translation type="unfinished">Von {first} auf {last} von 10 im Durchschnitt: weniger, und um mehr, als die Einschätzung selbst schwankt.</translation>
    </message>
    <message>
        <source>Own activities: {first} → {last} of 10, more than usual variation.</source>
        <comment>measures.headline.activities</comment>
        <translation type="unfinished">Eigene Tätigkeiten: {first} → {last} von 10, mehr als die übliche Schwankung.</translation>
    </message>
    <message>
        <source>From {first} to {last} of 24 ticks. People seldom call a change of fewer than 5 one that matters.</source>
        <comment>measures.roland</comment>
        <translation type="unfinished">Von {first} auf {last} von 24 Kreuzen. Eine Veränderung von weniger als 5 nennen Menschen selten eine, die zählt.</translation>
    </message>
    <message>
        <source>On the whole, in week {week}: {word}.</source>
        <comment>measures.whole</comment>
        <translation type="unfinished">Im Ganzen, in Woche {week}: {word}.</translation>
    </message>
    <message>
        <source>Much better</source>
        <comment>measures.whole.3</comment>
        <translation type="unfinished">Viel besser</translation>
    </message>
    <message>
        <source>Better</source>
        <comment>measures.whole.2</comment>
        <translation type="unfinished">Besser</translation>
    </message>
    <message>
        <source>A little better</source>
        <comment>measures.whole.1</comment>
        <translation type="unfinished">Etwas besser</translation>
    </message>
    <message>
        <source>About the same</source>
        <comment>measures.whole.0</comment>
        <translation type="unfinished">Etwa gleich</translation>
    </message>
    <message>
        <source>A little worse</source>
        <comment>measures.whole.-1</comment>
        <translation type="unfinished">Etwas schlechter</translation>
    </message>
    <message>
        <source>Worse</source>
        <comment>measures.whole.-2</comment>
        <translation type="unfinished">Schlechter</translation>
    </message>
    <message>
        <source>Much worse</source>
        <comment>measures.whole.-3</comment>
        <translation type="unfinished">Viel schlechter</translation>
    </message>
    <message>
        <source>left</source>
        <comment>side.left</comment>
        <translation type="unfinished">links</translation>
    </message>
    <message>
        <source>right</source>
        <comment>side.right</comment>
        <translation type="unfinished">rechts</translation>
    </message>
    <message>
        <source>both sides</source>
        <comment>side.both</comment>
        <translation type="unfinished">beide Seiten</translation>
    </message>
    <message>
        <source>, left</source>
        <comment>speech.side.left</comment>
        <translation type="unfinished">, links</translation>
    </message>
    <message>
        <source>, right</source>
        <comment>speech.side.right</comment>
        <translation type="unfinished">, rechts</translation>
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
        <translation type="unfinished">{back} Jetzt {side}.</translation>
    </message>
    <message>
        <source>Change sides. Now the {side}.</source>
        <comment>speech.switch.short</comment>
        <translation type="unfinished">Seitenwechsel. Jetzt {side}.</translation>
    </message>
    <message>
        <source>Rest. Next: {item}. {first}</source>
        <comment>speech.next</comment>
        <translation type="unfinished">Pause. Danach: {item}. {first}</translation>
    </message>
    <message>
        <source>Rest. If anything hurt, press a number and Enter. Next: {item}. {first}</source>
        <comment>speech.next.asked</comment>
        <translation type="unfinished">Pause. Wenn etwas wehgetan hat, drück eine Zahl und Enter. Danach: {item}. {first}</translation>
    </message>
    <message>
        <source>Rest. Next: {item}.</source>
        <comment>speech.next.short</comment>
        <translation type="unfinished">Pause. Danach: {item}.</translation>
    </message>
    <message>
        <source>Rest for {seconds} seconds. Then once more{whose}.</source>
        <comment>speech.rest</comment>
        <translation type="unfinished">{seconds} Sekunden Pause. Dann noch einmal{whose}.</translation>
    </message>
    <message>
        <source>Rest. Then once more{whose}.</source>
        <comment>speech.rest.short</comment>
        <translation type="unfinished">Pause. Dann noch einmal{whose}.</translation>
    </message>
    <message>
        <source>{n} times{whose}. Press the big key when you are done.</source>
        <comment>speech.reps</comment>
        <translation type="unfinished">{n}-mal{whose}. Drück die große Taste, wenn du fertig bist.</translation>
    </message>
    <message>
        <source>Back into position. {item}{whose}.</source>
        <comment>speech.again</comment>
        <translation type="unfinished">Zurück in die Haltung. {item}{whose}.</translation>
    </message>
    <message>
        <source>{why}</source>
        <comment>speech.paused</comment>
        <translation type="unfinished">{why}</translation>
    </message>
    <message>
        <source>Half way.</source>
        <comment>speech.half</comment>
        <translation type="unfinished">Die Hälfte.</translation>
    </message>
    <message>
        <source>Last {seconds} seconds.</source>
        <comment>speech.last</comment>
        <translation type="unfinished">Noch {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>Let the breath go all the way out.</source>
        <comment>speech.remark.0</comment>
        <translation type="unfinished">Lass den Atem ganz hinausfließen.</translation>
    </message>
    <message>
        <source>Loosen the jaw and the shoulders.</source>
        <comment>speech.remark.1</comment>
        <translation type="unfinished">Löse den Kiefer und die Schultern.</translation>
    </message>
    <message>
        <source>Steady. A mild pull is enough.</source>
        <comment>speech.remark.2</comment>
        <translation type="unfinished">Ganz ruhig. Ein leichter Zug reicht.</translation>
    </message>
    <message>
        <source>Hold for {seconds} seconds.</source>
        <comment>speech.dose.hold</comment>
        <translation type="unfinished">Halte {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>For {seconds} seconds.</source>
        <comment>speech.dose.timed</comment>
        <translation type="unfinished">{seconds} Sekunden lang.</translation>
    </message>
    <message>
        <source>How much pain is there now? Press a number from 0 to 10, then Enter.</source>
        <comment>speech.ask.pain-now</comment>
        <translation type="unfinished">Wie stark ist der Schmerz jetzt? Drück eine Zahl von 0 bis 10, dann Enter.</translation>
    </message>
    <message>
        <source>And now, after easing off? Press a number, then Enter.</source>
        <comment>speech.ask.recheck</comment>
        <translation type="unfinished">Und jetzt, nachdem es leichter geworden ist? Drück eine Zahl, dann Enter.</translation>
    </message>
    <message>
        <source>Please come to the screen. There are questions that need you to read them.</source>
        <comment>speech.ask.red-flags</comment>
        <translation type="unfinished">Bitte komm zum Bildschirm. Dort stehen Fragen, die du selbst lesen musst.</translation>
    </message>
    <message>
        <source>That was the last one. What was the worst pain during the session? Press a number, then Enter.</source>
        <comment>speech.ask.peak</comment>
        <translation type="unfinished">Das war die letzte. Was war der stärkste Schmerz während der Einheit? Drück eine Zahl, dann Enter.</translation>
    </message>
    <message>
        <source>And how much pain is there now? Press a number, then Enter.</source>
        <comment>speech.ask.after</comment>
        <translation type="unfinished">Und wie stark ist der Schmerz jetzt? Drück eine Zahl, dann Enter.</translation>
    </message>
    <message>
        <source>Seated chair stretch, left. Grow tall, tip from the hips.</source>
        <comment>speech.test</comment>
        <translation type="unfinished">Stuhldehnung im Sitzen, links. Mach dich groß, beug dich aus der Hüfte vor.</translation>
    </message>
    <message>
        <source>During the session the big key, the space bar, pauses and goes on. P asks about pain. Escape ends the session.</source>
        <comment>speech.keys</comment>
        <translation type="unfinished">Während der Einheit hält die große Taste, die Leertaste, an und macht weiter. P fragt nach Schmerzen. Escape beendet die Einheit.</translation>
    </message>
    <message>
        <source>Enter: {what}.</source>
        <comment>speech.enter</comment>
        <translation type="unfinished">Enter: {what}.</translation>
    </message>
    <message>
        <source>Space bar: {what}.</source>
        <comment>speech.space</comment>
        <translation type="unfinished">Leertaste: {what}.</translation>
    </message>
    <message>
        <source>{n}. Enter sends it, or the big key held down.</source>
        <comment>speech.rated</comment>
        <translation type="unfinished">{n}. Enter schickt es ab, oder die große Taste, wenn du sie gedrückt hältst.</translation>
    </message>
    <message>
        <source>then you are done</source>
        <comment>next.end</comment>
        <translation type="unfinished">fertig</translation>
    </message>
    <message>
        <source>change to the {side}, {seconds} s</source>
        <comment>next.switch</comment>
        <translation type="unfinished">Seitenwechsel, dann {side}, {seconds} s</translation>
    </message>
    <message>
        <source>rest, {seconds} s</source>
        <comment>next.rest</comment>
        <translation type="unfinished">Pause, {seconds} s</translation>
    </message>
    <message>
        <source>hold {side}, {seconds} s</source>
        <comment>next.hold</comment>
        <translation type="unfinished">halten, {side}, {seconds} s</translation>
    </message>
    <message>
        <source>{n} times, {side}</source>
        <comment>next.reps</comment>
        <translation type="unfinished">{n}-mal, {side}</translation>
    </message>
    <message>
        <source>{seconds} s of movement</source>
        <comment>next.timed</comment>
        <translation type="unfinished">{seconds} s Bewegung</translation>
    </message>
    <message>
        <source>{item}</source>
        <comment>next.exercise</comment>
        <translation type="unfinished">{item}</translation>
    </message>
    <message>
        <source>Get ready</source>
        <comment>kind.prepare</comment>
        <translation type="unfinished">Mach dich bereit</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>kind.hold</comment>
        <translation type="unfinished">Halten</translation>
    </message>
    <message>
        <source>Change sides</source>
        <comment>kind.switch</comment>
        <translation type="unfinished">Seitenwechsel</translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>kind.rest</comment>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>Let go</source>
        <comment>kind.relax</comment>
        <translation type="unfinished">Loslassen</translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>kind.between</comment>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>At your own pace</source>
        <comment>kind.reps</comment>
        <translation type="unfinished">In deinem Tempo</translation>
    </message>
    <message>
        <source>Keep moving</source>
        <comment>kind.timed</comment>
        <translation type="unfinished">In Bewegung bleiben</translation>
    </message>
    <message>
        <source>This hold stays at {seconds} s: more is not better, and the plan makes it longer in its own time.</source>
        <comment>session.at-dose</comment>
        <translation type="unfinished">Das Halten bleibt hier bei {seconds} s: Mehr ist nicht besser, und der Plan verlängert es zu seiner Zeit.</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>pause.user</comment>
        <translation type="unfinished">Pausiert</translation>
    </message>
    <message>
        <source>Paused: the computer was asleep. That time does not count as held.</source>
        <comment>pause.slept</comment>
        <translation type="unfinished">Pausiert: Der Computer war im Ruhezustand. Diese Zeit zählt nicht als gehalten.</translation>
    </message>
    <message>
        <source>Paused: the program was held up. That time does not count as held.</source>
        <comment>pause.stalled</comment>
        <translation type="unfinished">Pausiert: Das Programm wurde aufgehalten. Diese Zeit zählt nicht als gehalten.</translation>
    </message>
    <message>
        <source>No hold and no movement was done yet.</source>
        <comment>found.none</comment>
        <translation type="unfinished">Noch nichts wurde gehalten oder bewegt.</translation>
    </message>
    <message>
        <source>Welcome back. Go on where you were.</source>
        <comment>pause.recovered</comment>
        <translation type="unfinished">Willkommen zurück. Mach dort weiter, wo du warst.</translation>
    </message>
    <message>
        <source>That was a long pause</source>
        <comment>pause.too-long.title</comment>
        <translation type="unfinished">Das war eine lange Pause</translation>
    </message>
    <message>
        <source>More than an hour has gone by, and how you feel may have changed. The session ends with what you have done; begin a new one whenever you like.</source>
        <comment>pause.too-long.text</comment>
        <translation type="unfinished">Mehr als eine Stunde ist vergangen, und wie es dir geht, kann sich geändert haben. Die Einheit endet mit dem, was du gemacht hast; fang eine neue an, wann immer du magst.</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds of holds and movement are kept so far.</source>
        <comment>found.kept</comment>
        <extracomment>one: 1 second of holds and movement is kept so far.</extracomment>
        <translation type="unfinished">
            <numerusform>1 Sekunde Halten und Bewegung ist bisher festgehalten.</numerusform>
            <numerusform>{n} Sekunden Halten und Bewegung sind bisher festgehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start, about {n} minutes</source>
        <comment>ready.start</comment>
        <extracomment>one: Start, about 1 minute</extracomment>
        <translation type="unfinished">
            <numerusform>Start, etwa 1 Minute</numerusform>
            <numerusform>Start, etwa {n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times.</source>
        <comment>speech.dose.reps</comment>
        <extracomment>one: Once.</extracomment>
        <translation type="unfinished">
            <numerusform>Einmal.</numerusform>
            <numerusform>{n}-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>One chair, no mat. 6 minutes at first, 10 in week 6.</source>
        <comment>setup.desk-routine</comment>
        <translation type="unfinished">Ein Stuhl, keine Matte. Am Anfang 6 Minuten, in Woche 6 sind es 10.</translation>
    </message>
    <message>
        <source>A mat, a strap and a bare wall. 12 minutes at first, 20 in week 6, with a longer warm-up and more strength.</source>
        <comment>setup.floor-routine</comment>
        <translation type="unfinished">Eine Matte, ein Gurt und eine freie Wand. Am Anfang 12 Minuten, in Woche 6 sind es 20, mit längerem Aufwärmen und mehr Kräftigung.</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>settings.group.plan</comment>
        <translation type="unfinished">Plan</translation>
    </message>
    <message>
        <source>Sessions</source>
        <comment>settings.group.session</comment>
        <translation type="unfinished">Einheiten</translation>
    </message>
    <message>
        <source>Reminders</source>
        <comment>settings.group.breaks</comment>
        <translation type="unfinished">Erinnerungen</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>settings.group.sound</comment>
        <translation type="unfinished">Ton</translation>
    </message>
    <message>
        <source>Hands and eyes</source>
        <comment>settings.group.hands</comment>
        <translation type="unfinished">Hände und Augen</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>settings.group.look</comment>
        <translation type="unfinished">Aussehen</translation>
    </message>
    <message>
        <source>Days for a session</source>
        <comment>settings.days.label</comment>
        <translation type="unfinished">Tage für eine Einheit</translation>
    </message>
    <message>
        <source>The plan suggests sessions on these days. Doing one on another day counts just the same.</source>
        <comment>settings.days.help</comment>
        <translation type="unfinished">Der Plan schlägt an diesen Tagen Einheiten vor. Eine an einem anderen Tag zählt genauso.</translation>
    </message>
    <message>
        <source>What you want to do more easily</source>
        <comment>settings.goal.label</comment>
        <translation type="unfinished">Was du leichter tun möchtest</translation>
    </message>
    <message>
        <source>In your own words, for example putting on socks. It stays on this computer.</source>
        <comment>settings.goal.help</comment>
        <translation type="unfinished">In deinen eigenen Worten, zum Beispiel Socken anziehen. Es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Routine to begin with</source>
        <comment>settings.prefer.label</comment>
        <translation type="unfinished">Programm für den Anfang</translation>
    </message>
    <message>
        <source>Offered first while the plan leaves the choice open.</source>
        <comment>settings.prefer.help</comment>
        <translation type="unfinished">Wird zuerst angeboten, solange der Plan die Wahl offenlässt.</translation>
    </message>
    <message>
        <source>I am 65 or older</source>
        <comment>settings.over_65.label</comment>
        <translation type="unfinished">Ich bin 65 oder älter</translation>
    </message>
    <message>
        <source>From week 4 on, holds of 30 seconds are planned, as exercise guidelines suggest for older adults.</source>
        <comment>settings.over_65.help</comment>
        <translation type="unfinished">Ab Woche 4 ist 30 Sekunden langes Halten geplant, wie es Bewegungsleitlinien für ältere Erwachsene nahelegen.</translation>
    </message>
    <message>
        <source>When you usually get up</source>
        <comment>settings.rises_at.label</comment>
        <translation type="unfinished">Wann du meistens aufstehst</translation>
    </message>
    <message>
        <source>In the first two hours after this, sessions leave out deep forward bending.</source>
        <comment>settings.rises_at.help</comment>
        <translation type="unfinished">In den ersten zwei Stunden danach lassen Einheiten tiefes Vorbeugen weg.</translation>
    </message>
    <message>
        <source>Pause between repetitions</source>
        <comment>settings.rest_s.label</comment>
        <translation type="unfinished">Pause zwischen Wiederholungen</translation>
    </message>
    <message>
        <source>From 5 to 30 seconds.</source>
        <comment>settings.rest_s.help</comment>
        <translation type="unfinished">Von 5 bis 30 Sekunden.</translation>
    </message>
    <message>
        <source>Time to change sides</source>
        <comment>settings.switch_s.label</comment>
        <translation type="unfinished">Zeit für den Seitenwechsel</translation>
    </message>
    <message>
        <source>From 5 to 10 seconds.</source>
        <comment>settings.switch_s.help</comment>
        <translation type="unfinished">Von 5 bis 10 Sekunden.</translation>
    </message>
    <message>
        <source>Count-in after a pause</source>
        <comment>settings.reentry_s.label</comment>
        <translation type="unfinished">Vorlauf nach einer Unterbrechung</translation>
    </message>
    <message>
        <source>Seconds to settle back into position before a hold goes on.</source>
        <comment>settings.reentry_s.help</comment>
        <translation type="unfinished">Sekunden, um wieder in die Haltung zu kommen, bevor das Halten weitergeht.</translation>
    </message>
    <message>
        <source>Loudness of the signals</source>
        <comment>settings.volume_percent.label</comment>
        <translation type="unfinished">Lautstärke der Signale</translation>
    </message>
    <message>
        <source>At 0 they are silent. Every signal is shown as well.</source>
        <comment>settings.volume_percent.help</comment>
        <translation type="unfinished">Bei 0 sind sie stumm. Jedes Signal wird auch gezeigt.</translation>
    </message>
    <message>
        <source>What is spoken</source>
        <comment>settings.verbosity.label</comment>
        <translation type="unfinished">Was gesprochen wird</translation>
    </message>
    <message>
        <source>Everything is also how to get into position. A pause waits until its instruction is over; counts are half way and the last seconds.</source>
        <comment>settings.verbosity.help</comment>
        <translation type="unfinished">Alles heißt: auch, wie du in die Haltung kommst. Eine Pause wartet, bis ihre Anweisung vorbei ist; angezählt werden die Hälfte und die letzten Sekunden.</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>settings.verbosity.option.full</comment>
        <translation type="unfinished">Alles</translation>
    </message>
    <message>
        <source>Exercise, side and cue</source>
        <comment>settings.verbosity.option.short</comment>
        <translation type="unfinished">Übung, Seite und Hinweis</translation>
    </message>
    <message>
        <source>Counts only</source>
        <comment>settings.verbosity.option.counts</comment>
        <translation type="unfinished">Nur Zählen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>settings.verbosity.option.silent</comment>
        <translation type="unfinished">Nichts</translation>
    </message>
    <message>
        <source>Voice</source>
        <comment>settings.voice.label</comment>
        <translation type="unfinished">Stimme</translation>
    </message>
    <message>
        <source>The voices of this computer that speak the language of the app; looked for when the list is opened.</source>
        <comment>settings.voice.help</comment>
        <translation type="unfinished">Die Stimmen dieses Computers, die die Sprache der App sprechen; gesucht wird, wenn die Liste geöffnet wird.</translation>
    </message>
    <message>
        <source>Speed of speech</source>
        <comment>settings.speech_rate_percent.label</comment>
        <translation type="unfinished">Sprechtempo</translation>
    </message>
    <message>
        <source>From half to twice the voice's own.</source>
        <comment>settings.speech_rate_percent.help</comment>
        <translation type="unfinished">Von der Hälfte bis zum Doppelten des eigenen Tempos der Stimme.</translation>
    </message>
    <message>
        <source>A few words in the middle of a long hold</source>
        <comment>settings.encouragement.label</comment>
        <translation type="unfinished">Ein paar Worte in der Mitte eines langen Haltens</translation>
    </message>
    <message>
        <source>One short sentence, for example to breathe out.</source>
        <comment>settings.encouragement.help</comment>
        <translation type="unfinished">Ein kurzer Satz, zum Beispiel zum Ausatmen.</translation>
    </message>
    <message>
        <source>With a screen reader, steps are told by</source>
        <comment>settings.told_by.label</comment>
        <translation type="unfinished">Mit einem Screenreader sagt die Schritte</translation>
    </message>
    <message>
        <source>The app's voice also says how to get into position, and a pause waits for it. The screen reader needs no second voice; signals sound all the same. A stop is always told by the screen reader too.</source>
        <comment>settings.told_by.help</comment>
        <translation type="unfinished">Die Stimme der App sagt auch, wie du in die Position kommst, und eine Pause wartet auf sie. Der Screenreader braucht keine zweite Stimme; Signale klingen trotzdem. Ein Stopp wird immer auch vom Screenreader gesagt.</translation>
    </message>
    <message>
        <source>The app's voice</source>
        <comment>settings.told_by.option.voice</comment>
        <translation type="unfinished">Die Stimme der App</translation>
    </message>
    <message>
        <source>The screen reader</source>
        <comment>settings.told_by.option.reader</comment>
        <translation type="unfinished">Der Screenreader</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>settings.told_by.option.both</comment>
        <translation type="unfinished">Beide</translation>
    </message>
    <message>
        <source>Show sessions for reading from afar</source>
        <comment>settings.far.label</comment>
        <translation type="unfinished">Einheiten zum Lesen aus der Ferne zeigen</translation>
    </message>
    <message>
        <source>Seconds across the window, the side as a large letter, one line of text. D changes it during a session.</source>
        <comment>settings.far.help</comment>
        <translation type="unfinished">Sekunden über das ganze Fenster, die Seite als großer Buchstabe, eine Zeile Text. D wechselt während einer Einheit.</translation>
    </message>
    <message>
        <source>Go on by itself after counted exercises</source>
        <comment>settings.pace_reps.label</comment>
        <translation type="unfinished">Nach gezählten Übungen von selbst weitergehen</translation>
    </message>
    <message>
        <source>Otherwise they wait for the space bar, however long it takes.</source>
        <comment>settings.pace_reps.help</comment>
        <translation type="unfinished">Sonst warten sie auf die Leertaste, egal, wie lange es dauert.</translation>
    </message>
    <message>
        <source>Time for each repetition</source>
        <comment>settings.rep_s.label</comment>
        <translation type="unfinished">Zeit für jede Wiederholung</translation>
    </message>
    <message>
        <source>Used where counted exercises go on by themselves.</source>
        <comment>settings.rep_s.help</comment>
        <translation type="unfinished">Gilt, wo gezählte Übungen von selbst weitergehen.</translation>
    </message>
    <message>
        <source>Keep the screen on during a session</source>
        <comment>settings.stay_awake.label</comment>
        <translation type="unfinished">Bildschirm während einer Einheit anlassen</translation>
    </message>
    <message>
        <source>Neither screen lock nor sleep comes in between. A pause lets both come again.</source>
        <comment>settings.stay_awake.help</comment>
        <translation type="unfinished">Weder Bildschirmsperre noch Ruhezustand kommen dazwischen. Bei einer Unterbrechung ist beides wieder möglich.</translation>
    </message>
    <message>
        <source>Keys of your own</source>
        <comment>settings.keys.label</comment>
        <translation type="unfinished">Eigene Tasten</translation>
    </message>
    <message>
        <source>For a foot pedal or a remote control: choose a field, then press its key. The usual keys stay as they are.</source>
        <comment>settings.keys.help</comment>
        <translation type="unfinished">Für ein Fußpedal oder eine Fernbedienung: Wähl ein Feld, dann drück die Taste dafür. Die üblichen Tasten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Pause, go on, done</source>
        <comment>settings.keys.option.main</comment>
        <translation type="unfinished">Anhalten, weiter, fertig</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>settings.keys.option.back</comment>
        <translation type="unfinished">Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>settings.keys.option.skip</comment>
        <translation type="unfinished">Überspringen</translation>
    </message>
    <message>
        <source>15 seconds less</source>
        <comment>settings.keys.option.less</comment>
        <translation type="unfinished">15 Sekunden weniger</translation>
    </message>
    <message>
        <source>15 seconds more</source>
        <comment>settings.keys.option.more</comment>
        <translation type="unfinished">15 Sekunden mehr</translation>
    </message>
    <message>
        <source>This side again</source>
        <comment>settings.keys.option.again</comment>
        <translation type="unfinished">Diese Seite noch einmal</translation>
    </message>
    <message>
        <source>Leave this exercise out</source>
        <comment>settings.keys.option.leave-out</comment>
        <translation type="unfinished">Diese Übung weglassen</translation>
    </message>
    <message>
        <source>Pain</source>
        <comment>settings.keys.option.pain</comment>
        <translation type="unfinished">Schmerz</translation>
    </message>
    <message>
        <source>Read from afar</source>
        <comment>settings.keys.option.far</comment>
        <translation type="unfinished">Aus der Ferne lesen</translation>
    </message>
    <message>
        <source>End the session</source>
        <comment>settings.keys.option.end</comment>
        <translation type="unfinished">Einheit beenden</translation>
    </message>
    <message>
        <source>Offer self-tests and questions when they are due</source>
        <comment>settings.offer_measures.label</comment>
        <translation type="unfinished">Selbsttests und Fragen anbieten, wenn sie fällig sind</translation>
    </message>
    <message>
        <source>A line on Today, every few weeks. With this off they can still be found under Learn.</source>
        <comment>settings.offer_measures.help</comment>
        <translation type="unfinished">Eine Zeile unter Heute, alle paar Wochen. Auch ohne sie sind sie unter Wissen zu finden.</translation>
    </message>
    <message>
        <source>Lengths in</source>
        <comment>settings.lengths.label</comment>
        <translation type="unfinished">Längen in</translation>
    </message>
    <message>
        <source>For self-tests with a ruler. What is kept does not change with it.</source>
        <comment>settings.lengths.help</comment>
        <translation type="unfinished">Für Selbsttests mit einem Lineal. Was aufbewahrt wird, ändert sich dadurch nicht.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>settings.lengths.option.system</comment>
        <translation type="unfinished">Wie das System</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <comment>settings.lengths.option.cm</comment>
        <translation type="unfinished">Zentimeter</translation>
    </message>
    <message>
        <source>Inches</source>
        <comment>settings.lengths.option.inch</comment>
        <translation type="unfinished">Zoll</translation>
    </message>
    <message>
        <source>Remind me to break up sitting</source>
        <comment>settings.micro_breaks.label</comment>
        <translation type="unfinished">Mich erinnern, langes Sitzen zu unterbrechen</translation>
    </message>
    <message>
        <source>One to three minutes at the desk: some marching and a short chair stretch. They add to the week's stretching seconds and never count as a session.</source>
        <comment>settings.micro_breaks.help</comment>
        <translation type="unfinished">Eine bis drei Minuten am Schreibtisch: etwas Marschieren und eine kurze Stuhldehnung. Sie kommen zu den Dehnsekunden der Woche dazu und zählen nie als Einheit.</translation>
    </message>
    <message>
        <source>Time between breaks</source>
        <comment>settings.break_every_min.label</comment>
        <translation type="unfinished">Zeit zwischen Pausen</translation>
    </message>
    <message>
        <source>Counted while you work. Being away from the desk counts as a break by itself.</source>
        <comment>settings.break_every_min.help</comment>
        <translation type="unfinished">Gezählt, während du arbeitest. Vom Schreibtisch weg zu sein zählt von selbst als Pause.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <comment>settings.work_hours.label</comment>
        <translation type="unfinished">Arbeitszeit</translation>
    </message>
    <message>
        <source>Breaks are asked for within these; with none at all, at any hour. Add a second range for a day with a long gap in it.</source>
        <comment>settings.work_hours.help</comment>
        <translation type="unfinished">Innerhalb davon wird nach Pausen gefragt; ohne Angabe zu jeder Stunde. Füg für einen Tag mit einer langen Lücke einen zweiten Zeitraum hinzu.</translation>
    </message>
    <message>
        <source>Remind me of planned sessions</source>
        <comment>settings.session_reminders.label</comment>
        <translation type="unfinished">Mich an geplante Einheiten erinnern</translation>
    </message>
    <message>
        <source>On your days, once, and not when the session is already done.</source>
        <comment>settings.session_reminders.help</comment>
        <translation type="unfinished">An deinen Tagen, einmal, und nicht, wenn die Einheit schon gemacht ist.</translation>
    </message>
    <message>
        <source>Time of day for a session</source>
        <comment>settings.session_at.label</comment>
        <translation type="unfinished">Uhrzeit für eine Einheit</translation>
    </message>
    <message>
        <source>The reminder comes at this time, or after it when something keeps it back.</source>
        <comment>settings.session_at.help</comment>
        <translation type="unfinished">Die Erinnerung kommt zu dieser Zeit, oder danach, wenn etwas sie aufhält.</translation>
    </message>
    <message>
        <source>Away counts as a break after</source>
        <comment>settings.away_min.label</comment>
        <translation type="unfinished">Weg sein zählt als Pause nach</translation>
    </message>
    <message>
        <source>Minutes without keyboard and mouse. A video or a call that keeps the screen awake is not being away.</source>
        <comment>settings.away_min.help</comment>
        <translation type="unfinished">Minuten ohne Tastatur und Maus. Ein Video oder ein Anruf, der den Bildschirm wach hält, ist kein Wegsein.</translation>
    </message>
    <message>
        <source>Hold back in do-not-disturb, calls and full screen</source>
        <comment>settings.hold_back.label</comment>
        <translation type="unfinished">Zurückhalten bei „Bitte nicht stören“, Anrufen und Vollbild</translation>
    </message>
    <message>
        <source>As far as the desktop says so. A pause or a meeting can be set by hand at any time.</source>
        <comment>settings.hold_back.help</comment>
        <translation type="unfinished">Soweit die Arbeitsoberfläche es sagt. Anhalten oder eine Besprechung lässt sich jederzeit von Hand einstellen.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <comment>settings.stay_in_tray.label</comment>
        <translation type="unfinished">In der Leiste bleiben, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>So that reminders go on. Quit is in the tray's menu, and Ctrl+Q.</source>
        <comment>settings.stay_in_tray.help</comment>
        <translation type="unfinished">Damit Erinnerungen weitergehen. Beenden steht im Menü der Leiste und geht mit Strg+Q.</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>settings.language.label</comment>
        <translation type="unfinished">Sprache</translation>
    </message>
    <message>
        <source>Of everything that is written and spoken. Safety texts have the English beside them.</source>
        <comment>settings.language.help</comment>
        <translation type="unfinished">Für alles, was geschrieben und gesprochen wird. Neben Sicherheitstexten steht das Englische.</translation>
    </message>
    <message>
        <source>Colours</source>
        <comment>settings.appearance.label</comment>
        <translation type="unfinished">Farben</translation>
    </message>
    <message>
        <source>Light, dark, strong contrast, or as the system has it.</source>
        <comment>settings.appearance.help</comment>
        <translation type="unfinished">Hell, dunkel, starker Kontrast oder wie im System.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>settings.appearance.option.system</comment>
        <translation type="unfinished">Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>settings.appearance.option.light</comment>
        <translation type="unfinished">Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>settings.appearance.option.dark</comment>
        <translation type="unfinished">Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>settings.appearance.option.high-contrast</comment>
        <translation type="unfinished">Hoher Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>settings.text_percent.label</comment>
        <translation type="unfinished">Textgröße</translation>
    </message>
    <message>
        <source>From 80 to 200 per cent.</source>
        <comment>settings.text_percent.help</comment>
        <translation type="unfinished">Von 80 bis 200 Prozent.</translation>
    </message>
    <message>
        <source>Who shows the exercises</source>
        <comment>settings.body.label</comment>
        <translation type="unfinished">Wer die Übungen zeigt</translation>
    </message>
    <message>
        <source>The same person shows every exercise, wherever there is a picture.</source>
        <comment>settings.body.help</comment>
        <translation type="unfinished">Dieselbe Person zeigt jede Übung, wo immer es ein Bild gibt.</translation>
    </message>
    <message>
        <source>Person with dark hair in a bun</source>
        <comment>settings.body.option.juniper</comment>
        <translation type="unfinished">Person mit dunklem Haar im Dutt</translation>
    </message>
    <message>
        <source>Person with short black hair</source>
        <comment>settings.body.option.oak</comment>
        <translation type="unfinished">Person mit kurzem schwarzem Haar</translation>
    </message>
    <message>
        <source>Person with a long brown ponytail</source>
        <comment>settings.body.option.birch</comment>
        <translation type="unfinished">Person mit langem braunem Pferdeschwanz</translation>
    </message>
    <message>
        <source>Person with short grey-brown hair</source>
        <comment>settings.body.option.maple</comment>
        <translation type="unfinished">Person mit kurzem graubraunem Haar</translation>
    </message>
    <message>
        <source>Person with closely cropped black hair</source>
        <comment>settings.body.option.willow</comment>
        <translation type="unfinished">Person mit sehr kurz geschnittenem schwarzem Haar</translation>
    </message>
    <message>
        <source>Person with chin-length silver hair</source>
        <comment>settings.body.option.aspen</comment>
        <translation type="unfinished">Person mit kinnlangem silbernem Haar</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <comment>settings.reduced_motion.label</comment>
        <translation type="unfinished">Weniger Bewegung</translation>
    </message>
    <message>
        <source>Figures show their key positions and nothing moves in between.</source>
        <comment>settings.reduced_motion.help</comment>
        <translation type="unfinished">Figuren zeigen ihre wichtigsten Haltungen, und dazwischen bewegt sich nichts.</translation>
    </message>
    <message>
        <source>There is nothing to play sounds on. Every signal is shown as well, so the session goes on; plug in headphones or a loudspeaker and start hamstretch again to hear it.</source>
        <comment>sound.no_device</comment>
        <translation type="unfinished">Es gibt nichts, worauf sich Töne abspielen lassen. Jedes Signal wird auch gezeigt, darum geht die Einheit weiter; schließ Kopfhörer oder einen Lautsprecher an und starte hamstretch neu, um es zu hören.</translation>
    </message>
    <message>
        <source>There is no voice to speak with; the signals carry the session. On Debian or Ubuntu: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng. On Fedora: sudo dnf install speech-dispatcher-espeak-ng.</source>
        <comment>sound.no_voice.linux</comment>
        <translation type="unfinished">Es gibt keine Stimme zum Sprechen; die Signale tragen die Einheit. Unter Debian oder Ubuntu: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng. Unter Fedora: sudo dnf install speech-dispatcher-espeak-ng.</translation>
    </message>
    <message>
        <source>There is no voice to speak with; the signals carry the session. A voice can be added in the Windows settings under Time and language, Speech.</source>
        <comment>sound.no_voice.win32</comment>
        <translation type="unfinished">Es gibt keine Stimme zum Sprechen; die Signale tragen die Einheit. Eine Stimme lässt sich in den Windows-Einstellungen unter Zeit und Sprache, Spracherkennung hinzufügen.</translation>
    </message>
    <message>
        <source>There is no voice to speak with; the signals carry the session. A voice can be added in the system settings under Accessibility, Spoken Content.</source>
        <comment>sound.no_voice.darwin</comment>
        <translation type="unfinished">Es gibt keine Stimme zum Sprechen; die Signale tragen die Einheit. Eine Stimme lässt sich in den Systemeinstellungen unter Bedienungshilfen, Gesprochene Inhalte hinzufügen.</translation>
    </message>
    <message>
        <source>There is no voice to speak with; the signals carry the session.</source>
        <comment>sound.no_voice.other</comment>
        <translation type="unfinished">Es gibt keine Stimme zum Sprechen; die Signale tragen die Einheit.</translation>
    </message>
    <message>
        <source>hamstretch is already running and has the log open. Use the window that is open, or close it and start again. Nothing was changed.</source>
        <comment>storage.log_busy</comment>
        <translation type="unfinished">hamstretch läuft schon und hat das Protokoll geöffnet. Nimm das offene Fenster, oder schließe es und starte neu. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The folder for your log, {folder}, cannot be used ({reason}). Check that it exists and belongs to you, or choose another one with --data-dir. Nothing was changed.</source>
        <comment>storage.log_folder</comment>
        <translation type="unfinished">Der Ordner für dein Protokoll, {folder}, ist nicht verwendbar ({reason}). Prüfe, ob es ihn gibt und ob er dir gehört, oder wähl mit --data-dir einen anderen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Your log {file} is there but cannot be opened ({reason}). It has not been touched. Check its permissions, then start again.</source>
        <comment>storage.log_unreadable</comment>
        <translation type="unfinished">Dein Protokoll {file} ist da, lässt sich aber nicht öffnen ({reason}). Es wurde nicht angerührt. Prüfe seine Zugriffsrechte, dann starte neu.</translation>
    </message>
    <message>
        <source>Your log {file} cannot be read as a log. It has been left exactly as it is, and nothing will be written over it. To go on, start hamstretch, which offers the backups that work, or restore one with hamstretch restore. They are in {folder}.</source>
        <comment>storage.log_damaged</comment>
        <translation type="unfinished">Dein Protokoll {file} lässt sich nicht als Protokoll lesen. Es wurde genau so gelassen, wie es ist, und wird nicht überschrieben. Um weiterzumachen, starte hamstretch, das die funktionierenden Sicherungen anbietet, oder stelle eine mit hamstretch restore wieder her. Sie sind in {folder}.</translation>
    </message>
    <message>
        <source>Your log {file} was written by a newer hamstretch. You can look at it here, but nothing will be saved to it. Update hamstretch to go on logging.</source>
        <comment>storage.log_newer</comment>
        <translation type="unfinished">Dein Protokoll {file} wurde von einem neueren hamstretch geschrieben. Du kannst es hier ansehen, aber es wird nichts darin gespeichert. Aktualisiere hamstretch, um weiter einzutragen.</translation>
    </message>
    <message>
        <source>Your log {file} was written by a newer hamstretch, in a form that this version cannot read. It has been left exactly as it is. Update hamstretch to open it.</source>
        <comment>storage.log_newer_unreadable</comment>
        <translation type="unfinished">Dein Protokoll {file} wurde von einem neueren hamstretch geschrieben, in einer Form, die diese Version nicht lesen kann. Es wurde genau so gelassen, wie es ist. Aktualisiere hamstretch, um es zu öffnen.</translation>
    </message>
    <message>
        <source>Your log {file} can be read but not written: the file or its folder is read-only. You can look at it, but nothing new will be saved.</source>
        <comment>storage.log_read_only</comment>
        <translation type="unfinished">Dein Protokoll {file} lässt sich lesen, aber nicht schreiben: Die Datei oder ihr Ordner ist schreibgeschützt. Du kannst es ansehen, aber es wird nichts Neues gespeichert.</translation>
    </message>
    <message>
        <source>The log was opened for reading only, so nothing can be saved to it here.</source>
        <comment>storage.log_reading_only</comment>
        <translation type="unfinished">Das Protokoll wurde nur zum Lesen geöffnet, darum kann hier nichts darin gespeichert werden.</translation>
    </message>
    <message>
        <source>The log has been closed, so nothing more can be saved to it.</source>
        <comment>storage.log_closed</comment>
        <translation type="unfinished">Das Protokoll ist geschlossen, darum kann nichts mehr darin gespeichert werden.</translation>
    </message>
    <message>
        <source>There is no room left to save {file}. Everything saved before is safe. Free some space, then try again.</source>
        <comment>storage.save_full</comment>
        <translation type="unfinished">Es ist kein Platz mehr, um {file} zu speichern. Alles, was vorher gespeichert wurde, ist sicher. Schaff etwas Platz, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>{file} could not be saved, because {folder} may not be written to. Everything saved before is safe. Make it writable, then try again.</source>
        <comment>storage.save_read_only</comment>
        <translation type="unfinished">{file} konnte nicht gespeichert werden, weil in {folder} nicht geschrieben werden darf. Alles, was vorher gespeichert wurde, ist sicher. Mach den Ordner beschreibbar, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>{file} could not be saved, because there is no folder {folder}. Make it or bring it back (a drive may have been removed), then try again.</source>
        <comment>storage.save_gone</comment>
        <translation type="unfinished">{file} konnte nicht gespeichert werden, weil es keinen Ordner {folder} gibt. Leg ihn an oder bring ihn zurück (vielleicht wurde ein Laufwerk entfernt), dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>{file} could not be saved ({reason}). Everything saved before is safe. Try again.</source>
        <comment>storage.save_failed</comment>
        <translation type="unfinished">{file} konnte nicht gespeichert werden ({reason}). Alles, was vorher gespeichert wurde, ist sicher. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>{file} was changed by another program while hamstretch was open, so nothing was written over it. Start hamstretch again to go on from the changed file.</source>
        <comment>storage.save_changed</comment>
        <translation type="unfinished">{file} wurde von einem anderen Programm geändert, während hamstretch offen war, darum wurde nichts überschrieben. Starte hamstretch neu, um mit der geänderten Datei weiterzumachen.</translation>
    </message>
    <message>
        <source>This entry holds something that could not be read back from {file}, so it was not saved. A note with unusual characters may be the cause: change it and try again.</source>
        <comment>storage.save_entry</comment>
        <translation type="unfinished">Dieser Eintrag enthält etwas, das sich aus {file} nicht wieder lesen ließ, darum wurde er nicht gespeichert. Eine Notiz mit ungewöhnlichen Zeichen kann der Grund sein: Ändere sie und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>There is nothing to back up yet: your log is empty.</source>
        <comment>storage.backup_empty</comment>
        <translation type="unfinished">Es gibt noch nichts zu sichern: Dein Protokoll ist leer.</translation>
    </message>
    <message>
        <source>That did not work ({reason}). Your log is as it was. Try again.</source>
        <comment>storage.archive_failed</comment>
        <translation type="unfinished">Das hat nicht geklappt ({reason}). Dein Protokoll ist unverändert. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>There is no backup named {name} in {folder}. hamstretch restore --list names them all. Your log is as it was.</source>
        <comment>storage.backup_unknown</comment>
        <translation type="unfinished">In {folder} gibt es keine Sicherung namens {name}. hamstretch restore --list nennt sie alle. Dein Protokoll ist unverändert.</translation>
    </message>
    <message>
        <source>The file {file}, which may hold entries that could not be saved to your log, cannot be read. It has been kept. Your log is not affected.</source>
        <comment>storage.unsaved_unreadable</comment>
        <translation type="unfinished">Die Datei {file}, die vielleicht Einträge enthält, die sich nicht in deinem Protokoll speichern ließen, lässt sich nicht lesen. Sie wurde aufbewahrt. Dein Protokoll ist nicht betroffen.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Choose another file. Your log is as it was.</source>
        <comment>storage.incoming_unreadable</comment>
        <translation type="unfinished">{file} lässt sich nicht lesen ({reason}). Wähl eine andere Datei. Dein Protokoll ist unverändert.</translation>
    </message>
    <message>
        <source>{file} is larger than {mb} MB, which no log is. Choose another file. Your log is as it was.</source>
        <comment>storage.incoming_large</comment>
        <translation type="unfinished">{file} ist größer als {mb} MB, und so groß ist kein Protokoll. Wähl eine andere Datei. Dein Protokoll ist unverändert.</translation>
    </message>
    <message>
        <source>{file} is no hamstretch log, backup or export, or it is damaged. Choose another file. Your log is as it was.</source>
        <comment>storage.incoming_no_log</comment>
        <translation type="unfinished">{file} ist kein Protokoll, keine Sicherung und kein Export von hamstretch, oder die Datei ist beschädigt. Wähl eine andere Datei. Dein Protokoll ist unverändert.</translation>
    </message>
    <message>
        <source>{file} was written by a newer hamstretch. Update hamstretch here, then try again. Your log is as it was.</source>
        <comment>storage.incoming_newer</comment>
        <translation type="unfinished">{file} wurde von einem neueren hamstretch geschrieben. Aktualisiere hamstretch hier, dann versuch es noch einmal. Dein Protokoll ist unverändert.</translation>
    </message>
    <message>
        <source>A session was running when hamstretch last ended, but what was kept of it cannot be read. It has been put aside as {file}. Your log is not affected.</source>
        <comment>storage.journal_damaged</comment>
        <translation type="unfinished">Als hamstretch zuletzt endete, lief eine Einheit, aber was davon aufbewahrt wurde, lässt sich nicht lesen. Es wurde als {file} beiseitegelegt. Dein Protokoll ist nicht betroffen.</translation>
    </message>
    <message>
        <source>A session kept in {file} was begun with a newer hamstretch and cannot be continued here. It has been left for that version. Your log is not affected.</source>
        <comment>storage.journal_newer</comment>
        <translation type="unfinished">Eine in {file} aufbewahrte Einheit wurde mit einem neueren hamstretch begonnen und kann hier nicht fortgesetzt werden. Sie wurde für jene Version liegen gelassen. Dein Protokoll ist nicht betroffen.</translation>
    </message>
    <message>
        <source>What the reminders had kept, a pause for example, cannot be read. It has been put aside as {file}, and they begin anew. Your log is not affected.</source>
        <comment>storage.breaks_damaged</comment>
        <translation type="unfinished">Was die Erinnerungen aufbewahrt hatten, zum Beispiel dass sie angehalten sind, lässt sich nicht lesen. Es wurde als {file} beiseitegelegt, und sie fangen neu an. Dein Protokoll ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The reminders' state in {file} is from a newer hamstretch. It has been left for that version, and they begin anew here. Your log is not affected.</source>
        <comment>storage.breaks_newer</comment>
        <translation type="unfinished">Der Stand der Erinnerungen in {file} stammt von einem neueren hamstretch. Er wurde für jene Version liegen gelassen, und sie fangen hier neu an. Dein Protokoll ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The file {file} with the reminders' state cannot be opened ({reason}). It has not been touched, and they begin anew. Your log is not affected.</source>
        <comment>storage.breaks_unreadable</comment>
        <translation type="unfinished">Die Datei {file} mit dem Stand der Erinnerungen lässt sich nicht öffnen ({reason}). Sie wurde nicht angerührt, und sie fangen neu an. Dein Protokoll ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The file {file}, which may hold an unfinished session, cannot be opened ({reason}). It has not been touched. Your log is not affected.</source>
        <comment>storage.journal_unreadable</comment>
        <translation type="unfinished">Die Datei {file}, die vielleicht eine unfertige Einheit enthält, lässt sich nicht öffnen ({reason}). Sie wurde nicht angerührt. Dein Protokoll ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read, so the usual settings are in use. The file stays as it is; when you next change a setting it is put aside under another name. Your log is not affected.</source>
        <comment>storage.settings_damaged</comment>
        <translation type="unfinished">Die Einstellungen in {file} lassen sich nicht lesen, darum gelten die üblichen Einstellungen. Die Datei bleibt, wie sie ist; wenn du das nächste Mal eine Einstellung änderst, wird sie unter einem anderen Namen beiseitegelegt. Dein Protokoll ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be opened ({reason}), so the usual settings are in use. Your log is not affected.</source>
        <comment>storage.settings_unreadable</comment>
        <translation type="unfinished">Die Einstellungen in {file} lassen sich nicht öffnen ({reason}), darum gelten die üblichen Einstellungen. Dein Protokoll ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The settings in {file} come from a newer hamstretch. What this version knows of them is in use; when you next change a setting the file is kept under another name first.</source>
        <comment>storage.settings_newer</comment>
        <translation type="unfinished">Die Einstellungen in {file} stammen von einem neueren hamstretch. Was diese Version davon kennt, gilt; wenn du das nächste Mal eine Einstellung änderst, wird die Datei vorher unter einem anderen Namen aufgehoben.</translation>
    </message>
    <message>
        <source>The setting "{key}" in {file} has a value that does not fit, so its usual value is in use. All other settings are as you left them.</source>
        <comment>storage.settings_bad_value</comment>
        <translation type="unfinished">Die Einstellung „{key}“ in {file} hat einen Wert, der nicht passt, darum gilt ihr üblicher Wert. Alle anderen Einstellungen sind so, wie du sie hinterlassen hast.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}). Choose another one with --data-dir, or check that there is room and that it may be written to.</source>
        <comment>storage.places_folder</comment>
        <translation type="unfinished">Der Ordner {folder} lässt sich nicht anlegen ({reason}). Wähl mit --data-dir einen anderen, oder prüfe, ob genug Platz da ist und ob dort geschrieben werden darf.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of your log cannot be read (numbers {entries} in {file}). They have been put into {aside} as they were, with the reasons, and are left out of every count; all other entries are fine.</source>
        <comment>storage.log_quarantined</comment>
        <extracomment>one: One entry of your log cannot be read (number {entries} in {file}). It has been put into {aside} as it was, with the reason, and is left out of every count; all other entries are fine.</extracomment>
        <translation type="unfinished">
            <numerusform>Ein Eintrag deines Protokolls lässt sich nicht lesen (Nummer {entries} in {file}). Er wurde unverändert in {aside} gelegt, mit dem Grund, und wird in keiner Zählung berücksichtigt; alle anderen Einträge sind in Ordnung.</numerusform>
            <numerusform>{n} Einträge deines Protokolls lassen sich nicht lesen (Nummern {entries} in {file}). Sie wurden unverändert in {aside} gelegt, mit den Gründen, und werden in keiner Zählung berücksichtigt; alle anderen Einträge sind in Ordnung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of your log cannot be read (numbers {entries}). They stay in {file} untouched and are left out of every count; all other entries are fine.</source>
        <comment>storage.log_entries_aside</comment>
        <extracomment>one: One entry of your log cannot be read (number {entries}). It stays in {file} untouched and is left out of every count; all other entries are fine.</extracomment>
        <translation type="unfinished">
            <numerusform>Ein Eintrag deines Protokolls lässt sich nicht lesen (Nummer {entries}). Er bleibt unberührt in {file} und wird in keiner Zählung berücksichtigt; alle anderen Einträge sind in Ordnung.</numerusform>
            <numerusform>{n} Einträge deines Protokolls lassen sich nicht lesen (Nummern {entries}). Sie bleiben unberührt in {file} und werden in keiner Zählung berücksichtigt; alle anderen Einträge sind in Ordnung.</numerusform>
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
        <translation type="unfinished">Diesmal wurde nichts gemacht, {pain}.</translation>
    </message>
    <message>
        <source>Less than a minute</source>
        <comment>summary.time.short</comment>
        <translation type="unfinished">Weniger als eine Minute</translation>
    </message>
    <message>
        <source>Kept from a session with a break in it</source>
        <comment>summary.time.interrupted</comment>
        <translation type="unfinished">Aus einer unterbrochenen Einheit behalten</translation>
    </message>
    <message>
        <source>both sides even</source>
        <comment>summary.sides.even</comment>
        <translation type="unfinished">beide Seiten gleich</translation>
    </message>
    <message>
        <source>{n} s more on the left</source>
        <comment>summary.sides.left</comment>
        <translation type="unfinished">links {n} s mehr</translation>
    </message>
    <message>
        <source>{n} s more on the right</source>
        <comment>summary.sides.right</comment>
        <translation type="unfinished">rechts {n} s mehr</translation>
    </message>
    <message>
        <source>pain {pre} → {post}</source>
        <comment>summary.pain</comment>
        <translation type="unfinished">Schmerz {pre} → {post}</translation>
    </message>
    <message>
        <source>pain {pre} before and not asked after</source>
        <comment>summary.pain.before</comment>
        <translation type="unfinished">Schmerz {pre} vorher und danach nicht gefragt</translation>
    </message>
    <message>
        <source>pain {post} after and not asked before</source>
        <comment>summary.pain.after</comment>
        <translation type="unfinished">Schmerz {post} danach und vorher nicht gefragt</translation>
    </message>
    <message>
        <source>pain not asked</source>
        <comment>summary.pain.none</comment>
        <translation type="unfinished">Schmerz nicht gefragt</translation>
    </message>
    <message>
        <source>A break well used</source>
        <comment>summary.break.title</comment>
        <translation type="unfinished">Eine gut genutzte Pause</translation>
    </message>
    <message>
        <source>It adds to this week's seconds.</source>
        <comment>summary.break.text</comment>
        <translation type="unfinished">Sie kommt zu den Sekunden dieser Woche dazu.</translation>
    </message>
    <message>
        <source>Left out {why}: {names}.</source>
        <comment>summary.skipped</comment>
        <translation type="unfinished">Weggelassen ({why}): {names}.</translation>
    </message>
    <message>
        <source>Cut short {why}: {names}.</source>
        <comment>summary.cut</comment>
        <translation type="unfinished">Abgekürzt ({why}): {names}.</translation>
    </message>
    <message>
        <source>by your choice</source>
        <comment>summary.why.none</comment>
        <translation type="unfinished">deine Entscheidung</translation>
    </message>
    <message>
        <source>by your choice</source>
        <comment>summary.why.other</comment>
        <translation type="unfinished">deine Entscheidung</translation>
    </message>
    <message>
        <source>for lack of time</source>
        <comment>summary.why.time</comment>
        <translation type="unfinished">zu wenig Zeit</translation>
    </message>
    <message>
        <source>because of pain</source>
        <comment>summary.why.pain</comment>
        <translation type="unfinished">wegen Schmerz</translation>
    </message>
    <message>
        <source>because you felt unwell</source>
        <comment>summary.why.unwell</comment>
        <translation type="unfinished">wegen Unwohlsein</translation>
    </message>
    <message>
        <source>because something came up</source>
        <comment>summary.why.interrupted</comment>
        <translation type="unfinished">etwas kam dazwischen</translation>
    </message>
    <message>
        <source>because it was forgotten</source>
        <comment>summary.why.forgot</comment>
        <translation type="unfinished">vergessen</translation>
    </message>
    <message>
        <source>to stay on the safe side</source>
        <comment>summary.why.rule</comment>
        <translation type="unfinished">zur Sicherheit</translation>
    </message>
    <message>
        <source>{what} ({names})</source>
        <comment>summary.rule.at</comment>
        <translation type="unfinished">{what} ({names})</translation>
    </message>
    <message>
        <source>What you told us needs help at once. Sessions stay closed until you say that you have been assessed.</source>
        <comment>summary.rule.B1</comment>
        <translation type="unfinished">Was du angegeben hast, braucht sofort Hilfe. Einheiten bleiben gesperrt, bis du sagst, dass du untersucht worden bist.</translation>
    </message>
    <message>
        <source>What you told us should be seen by a doctor today. Sessions stay closed until you say that you have been assessed.</source>
        <comment>summary.rule.B2</comment>
        <translation type="unfinished">Was du angegeben hast, sollte heute ärztlich angesehen werden. Einheiten bleiben gesperrt, bis du sagst, dass du untersucht worden bist.</translation>
    </message>
    <message>
        <source>The session before left you somewhat worse, so this one was eased.</source>
        <comment>summary.rule.A2</comment>
        <translation type="unfinished">Nach der vorigen Einheit ging es dir etwas schlechter, darum war diese leichter.</translation>
    </message>
    <message>
        <source>As you have a feeling in the lower leg that has been looked at before, what pulls on it most was left out and your knees stayed bent. Your plan stays on this week.</source>
        <comment>summary.rule.B6</comment>
        <translation type="unfinished">Weil du ein Gefühl im Unterschenkel hast, das schon untersucht wurde, fiel weg, was am stärksten daran zieht, und deine Knie blieben gebeugt. Dein Plan bleibt auf dieser Woche.</translation>
    </message>
    <message>
        <source>You had not been up for long, so there was no bending forward.</source>
        <comment>summary.rule.B7</comment>
        <translation type="unfinished">Du warst noch nicht lange auf, darum gab es kein Vorbeugen.</translation>
    </message>
    <message>
        <source>You felt worse than you usually do before a session, so it was one level gentler.</source>
        <comment>summary.rule.B8</comment>
        <translation type="unfinished">Du hast dich schlechter gefühlt als sonst vor einer Einheit, darum war sie eine Stufe sanfter.</translation>
    </message>
    <message>
        <source>It was eased: shorter holds, a smaller range, softer knees, and only exercises that suited how you felt.</source>
        <comment>summary.rule.B10</comment>
        <translation type="unfinished">Es war leichter: kürzeres Halten, kleinere Bewegungen, lockerere Knie und nur Übungen, die dazu passten, wie es dir ging.</translation>
    </message>
    <message>
        <source>It was the gentle set: a few easy stretches, 15 seconds twice, and no strength work. It counts as a session; your plan stays on this week.</source>
        <comment>summary.rule.B11</comment>
        <translation type="unfinished">Es war die sanfte Auswahl: ein paar leichte Dehnungen, zweimal 15 Sekunden, und keine Kraftübungen. Es zählt als Einheit; dein Plan bleibt diese Woche auf seiner Stufe.</translation>
    </message>
    <message>
        <source>The session ended because of a feeling in the leg that should not be pushed. It is worth asking a doctor or a physiotherapist about it.</source>
        <comment>summary.rule.D1</comment>
        <translation type="unfinished">Die Einheit endete wegen eines Gefühls im Bein, bei dem man nicht weitermachen soll. Es lohnt sich, ärztlich oder physiotherapeutisch nachzufragen.</translation>
    </message>
    <message>
        <source>The session ended because you felt unwell. Please ask a doctor about it.</source>
        <comment>summary.rule.D2</comment>
        <translation type="unfinished">Die Einheit endete, weil dir nicht wohl war. Bitte frag eine Ärztin oder einen Arzt danach.</translation>
    </message>
    <message>
        <source>The session ended because of chest pain. Please get help at once.</source>
        <comment>summary.rule.D2.chest</comment>
        <translation type="unfinished">Die Einheit endete wegen Brustschmerz. Bitte hol dir sofort Hilfe.</translation>
    </message>
    <message>
        <source>It felt sharp, so this exercise and the rest in that position were left out.</source>
        <comment>summary.rule.D3</comment>
        <translation type="unfinished">Es hat sich scharf angefühlt, darum wurden diese Übung und die übrigen in dieser Haltung weggelassen.</translation>
    </message>
    <message>
        <source>It has felt sharp in two sessions, so this exercise stays out from now on.</source>
        <comment>summary.rule.D3.remove</comment>
        <translation type="unfinished">Es hat sich in zwei Einheiten scharf angefühlt, darum bleibt diese Übung von jetzt an weg.</translation>
    </message>
    <message>
        <source>It felt sharp for a second time, so the session ended.</source>
        <comment>summary.rule.D3.end</comment>
        <translation type="unfinished">Es hat sich zum zweiten Mal scharf angefühlt, darum endete die Einheit.</translation>
    </message>
    <message>
        <source>The pain went up too far, so the session ended.</source>
        <comment>summary.rule.D4</comment>
        <translation type="unfinished">Der Schmerz stieg zu weit, darum endete die Einheit.</translation>
    </message>
    <message>
        <source>It hurt more than before, so it was made smaller and shorter.</source>
        <comment>summary.rule.D5</comment>
        <translation type="unfinished">Es tat mehr weh als vorher, darum wurde es kleiner und kürzer gemacht.</translation>
    </message>
    <message>
        <source>It did not settle, so an easier way took its place.</source>
        <comment>summary.rule.D5.swap</comment>
        <translation type="unfinished">Es beruhigte sich nicht, darum kam ein leichterer Weg an seine Stelle.</translation>
    </message>
    <message>
        <source>It still did not settle, so the rest of it was left out.</source>
        <comment>summary.rule.D5.skip</comment>
        <translation type="unfinished">Es beruhigte sich immer noch nicht, darum wurde der Rest weggelassen.</translation>
    </message>
    <message>
        <source>There was some pain, no more than before, so you went no deeper.</source>
        <comment>summary.rule.D6</comment>
        <translation type="unfinished">Es gab etwas Schmerz, nicht mehr als vorher, darum bist du nicht tiefer gegangen.</translation>
    </message>
    <message>
        <source>It is in your log. No plan is running, so nothing else changes.</source>
        <comment>summary.next.no-plan</comment>
        <translation type="unfinished">Sie ist in deinem Protokoll. Es läuft kein Plan, darum ändert sich sonst nichts.</translation>
    </message>
    <message>
        <source>A break leaves the plan where it is.</source>
        <comment>summary.next.break</comment>
        <translation type="unfinished">Eine Pause am Schreibtisch lässt den Plan, wo er ist.</translation>
    </message>
    <message>
        <source>Because this session had to be stopped, next week stays at {hold} s holds.</source>
        <comment>summary.next.held.red</comment>
        <translation type="unfinished">Weil diese Einheit abgebrochen werden musste, bleibt es nächste Woche bei {hold} s halten.</translation>
    </message>
    <message>
        <source>This session was a little too much, so next week stays at {hold} s holds, unless you say tomorrow morning that it has settled.</source>
        <comment>summary.next.held.amber</comment>
        <translation type="unfinished">Diese Einheit war etwas zu viel, darum bleibt es nächste Woche bei {hold} s halten, außer du sagst morgen früh, dass es sich beruhigt hat.</translation>
    </message>
    <message>
        <source>This was a session with limits, so next week stays at {hold} s holds.</source>
        <comment>summary.next.held.rule</comment>
        <translation type="unfinished">Das war eine Einheit mit Grenzen, darum bleibt es nächste Woche bei {hold} s halten.</translation>
    </message>
    <message>
        <source>Next week stays at {hold} s holds, because of how this week has gone.</source>
        <comment>summary.next.held.before</comment>
        <translation type="unfinished">Nächste Woche bleibt es bei {hold} s halten, so wie diese Woche verlaufen ist.</translation>
    </message>
    <message>
        <source>The week's sessions are done. If it ends as it went, next week asks for {hold} s holds, {reps} times on each side.</source>
        <comment>summary.next.on</comment>
        <translation type="unfinished">Die Einheiten der Woche sind gemacht. Wenn sie endet, wie sie verlaufen ist, kommt nächste Woche: {hold} s halten, {reps}-mal auf jeder Seite.</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>summary.time</comment>
        <extracomment>one: 1 minute</extracomment>
        <translation type="unfinished">
            <numerusform>1 Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your level stays as it is: {n} of {of} sessions of this week are done.</source>
        <comment>summary.next.steady</comment>
        <extracomment>one: Your level stays as it is: 1 of {of} sessions of this week is done.</extracomment>
        <translation type="unfinished">
            <numerusform>Deine Stufe bleibt, wie sie ist: 1 von {of} Einheiten dieser Woche ist gemacht.</numerusform>
            <numerusform>Deine Stufe bleibt, wie sie ist: {n} von {of} Einheiten dieser Woche sind gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning.</source>
        <comment>today.hello.morning</comment>
        <translation type="unfinished">Guten Morgen.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <comment>today.hello.afternoon</comment>
        <translation type="unfinished">Guten Tag.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <comment>today.hello.evening</comment>
        <translation type="unfinished">Guten Abend.</translation>
    </message>
    <message>
        <source>Week {week} of 6 · {phase}</source>
        <comment>today.week</comment>
        <translation type="unfinished">Woche {week} von 6 · {phase}</translation>
    </message>
    <message>
        <source>Beyond the six weeks · {phase}</source>
        <comment>today.week.after</comment>
        <translation type="unfinished">Über die sechs Wochen hinaus · {phase}</translation>
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
        <translation type="unfinished">nichts nötig</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <comment>today.dots</comment>
        <translation type="unfinished">{done} von {of}</translation>
    </message>
    <message>
        <source>Doing less is always fine, and doing more is up to you: a short break, or a whole routine.</source>
        <comment>today.free</comment>
        <translation type="unfinished">Weniger ist immer in Ordnung, und mehr liegt bei dir: eine kurze Pause am Schreibtisch oder ein ganzes Programm.</translation>
    </message>
    <message>
        <source>A day of rest first</source>
        <comment>today.rest.title</comment>
        <translation type="unfinished">Erst ein Tag Ruhe</translation>
    </message>
    <message>
        <source>Please talk this over first</source>
        <comment>today.stopped.title</comment>
        <translation type="unfinished">Bitte besprich das zuerst</translation>
    </message>
    <message>
        <source>A routine on its own is still open to you; it does not move the plan.</source>
        <comment>today.paused.free</comment>
        <translation type="unfinished">Ein Programm für sich steht dir weiter offen; es bringt den Plan nicht weiter.</translation>
    </message>
    <message>
        <source>The plan stopped for a reason, and this app cannot judge what is behind it. Take it up again when a health professional has said that it is fine. It goes on at {hold} s holds, {reps} times on each side.</source>
        <comment>today.resume.read</comment>
        <translation type="unfinished">Der Plan hat aus einem Grund angehalten, und diese App kann nicht beurteilen, was dahintersteht. Nimm ihn wieder auf, wenn eine Fachperson aus dem Gesundheitswesen gesagt hat, dass es in Ordnung ist. Er geht weiter mit {hold} s halten, {reps}-mal auf jeder Seite.</translation>
    </message>
    <message>
        <source>Has somebody qualified looked at what you told the app about? Sessions open again once you say so.</source>
        <comment>today.confirm.assessed</comment>
        <translation type="unfinished">Hat jemand mit der nötigen Fachkenntnis angesehen, was du der App gesagt hast? Einheiten öffnen sich wieder, sobald du es bestätigst.</translation>
    </message>
    <message>
        <source>Is the feeling in your leg wholly gone? If it comes back, stop and tell the app.</source>
        <comment>today.confirm.gone</comment>
        <translation type="unfinished">Ist das Gefühl in deinem Bein ganz weg? Wenn es wiederkommt, hör auf und sag es der App.</translation>
    </message>
    <message>
        <source>Has a doctor or a physiotherapist said, about this, that stretching is fine for you?</source>
        <comment>today.confirm.professional_ok</comment>
        <translation type="unfinished">Hat eine Ärztin, ein Arzt oder eine Fachperson der Physiotherapie dazu gesagt, dass Dehnen für dich in Ordnung ist?</translation>
    </message>
    <message>
        <source>Thank you. {what}</source>
        <comment>today.thanks</comment>
        <translation type="unfinished">Danke. {what}</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <comment>today.thanks.as-before</comment>
        <translation type="unfinished">Es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>What for: {goal}</source>
        <comment>today.goal</comment>
        <translation type="unfinished">Wofür: {goal}</translation>
    </message>
    <message>
        <source>{sessions}, {hold} s holds, {reps} times on each side</source>
        <comment>today.coming.level</comment>
        <translation type="unfinished">{sessions}, {hold} s halten, {reps}-mal auf jeder Seite</translation>
    </message>
    <message>
        <source>{low}–{high} sessions</source>
        <comment>today.coming.range</comment>
        <translation type="unfinished">{low}–{high} Einheiten</translation>
    </message>
    <message numerus="yes">
        <source>{n} exercises</source>
        <comment>today.exercises</comment>
        <extracomment>one: 1 exercise</extracomment>
        <translation type="unfinished">
            <numerusform>1 Übung</numerusform>
            <numerusform>{n} Übungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {n} weeks</source>
        <comment>today.coming.when</comment>
        <extracomment>one: Next week</extracomment>
        <translation type="unfinished">
            <numerusform>Nächste Woche</numerusform>
            <numerusform>In {n} Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <comment>today.coming.sessions</comment>
        <extracomment>one: 1 session</extracomment>
        <translation type="unfinished">
            <numerusform>1 Einheit</numerusform>
            <numerusform>{n} Einheiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>Moving stretch</source>
        <comment>item.DY1.label</comment>
        <translation type="unfinished">Bewegte Dehnung</translation>
    </message>
    <message>
        <source>Walking hamstring stretch</source>
        <comment>item.DY1.name</comment>
        <translation type="unfinished">Dehnung im Gehen</translation>
    </message>
    <message>
        <source>Walking stretch</source>
        <comment>item.DY1.other_names.0</comment>
        <translation type="unfinished">Gehdehnung</translation>
    </message>
    <message>
        <source>Long-step walk</source>
        <comment>item.DY1.other_names.1</comment>
        <translation type="unfinished">Gehen mit langen Schritten</translation>
    </message>
    <message>
        <source>An ordinary walk in which each front heel reaches a little further, so that the back of the thigh lengthens for a moment and lets go again.</source>
        <comment>item.DY1.summary</comment>
        <translation type="unfinished">Ein gewöhnliches Gehen, bei dem die vordere Ferse jeweils etwas weiter reicht, sodass die Oberschenkelrückseite für einen Moment länger wird und wieder loslässt.</translation>
    </message>
    <message>
        <source>Heel a little further, then roll on.</source>
        <comment>item.DY1.cue</comment>
        <translation type="unfinished">Ferse etwas weiter, dann abrollen.</translation>
    </message>
    <message>
        <source>A brief, mild pull behind the front thigh that comes and goes with every step. Nothing should linger once the foot has rolled on.</source>
        <comment>item.DY1.feel</comment>
        <translation type="unfinished">Ein kurzer, leichter Zug hinten am vorderen Oberschenkel, der mit jedem Schritt kommt und geht. Nichts soll nachklingen, sobald der Fuß abgerollt ist.</translation>
    </message>
    <message>
        <source>Let the breath run freely and keep it quiet enough to talk. Never hold it.</source>
        <comment>item.DY1.breathing</comment>
        <translation type="unfinished">Lass den Atem frei fließen, so ruhig, dass du sprechen kannst. Halte ihn nie an.</translation>
    </message>
    <message>
        <source>Use a clear, dry floor and stay close to a wall if your balance is unsure.</source>
        <comment>item.DY1.cautions.0</comment>
        <translation type="unfinished">Nimm einen freien, trockenen Boden und bleib nah an einer Wand, wenn dein Gleichgewicht unsicher ist.</translation>
    </message>
    <message>
        <source>If bending forward is not for you, keep the trunk upright and leave the small hinge out.</source>
        <comment>item.DY1.cautions.1</comment>
        <translation type="unfinished">Wenn Vorbeugen nichts für dich ist, halte den Oberkörper aufrecht und lass das kleine Vorbeugen aus der Hüfte weg.</translation>
    </message>
    <message>
        <source>Stop at once if anything feels sharp, numb, tingling or runs down the leg.</source>
        <comment>item.DY1.cautions.2</comment>
        <translation type="unfinished">Hör sofort auf, wenn sich etwas scharf oder taub anfühlt, kribbelt oder das Bein hinunterzieht.</translation>
    </message>
    <message>
        <source>The source gives 10 to 15 steps per leg. The app asks for 10 in every phase and leaves 15 to those who want more.</source>
        <comment>item.DY1.resolved.0</comment>
        <translation type="unfinished">Die Quelle nennt 10 bis 15 Schritte pro Bein. Die App verlangt in jeder Phase 10 und überlässt 15 denen, die mehr möchten.</translation>
    </message>
    <message>
        <source>The hinge is small, so this is not counted as a fold; it still stays out of the first two hours after getting up, because it is not on that list.</source>
        <comment>item.DY1.resolved.1</comment>
        <translation type="unfinished">Das Vorbeugen aus der Hüfte ist klein, darum zählt es nicht als tiefes Vorbeugen; in den ersten zwei Stunden nach dem Aufstehen bleibt es trotzdem weg, weil es nicht auf der Liste dafür steht.</translation>
    </message>
    <message>
        <source>Take shorter steps beside a wall, with a hand ready to touch it.</source>
        <comment>item.DY1.easier.text</comment>
        <translation type="unfinished">Mach kürzere Schritte neben einer Wand, eine Hand bereit, sie zu berühren.</translation>
    </message>
    <message>
        <source>Pull the toes up as the heel lands, and take up to 15 steps a leg.</source>
        <comment>item.DY1.harder.text</comment>
        <translation type="unfinished">Zieh die Zehen an, wenn die Ferse aufsetzt, und mach bis zu 15 Schritte pro Bein.</translation>
    </message>
    <message>
        <source>Unhurried: about two seconds a step, counted for each leg.</source>
        <comment>item.DY1.dose.tempo</comment>
        <translation type="unfinished">Ohne Eile: etwa zwei Sekunden pro Schritt, für jedes Bein gezählt.</translation>
    </message>
    <message>
        <source>Walk a few ordinary steps with your back long and your eyes ahead.</source>
        <comment>item.DY1.steps.walk.text</comment>
        <translation type="unfinished">Geh ein paar gewöhnliche Schritte, den Rücken lang, den Blick nach vorn.</translation>
    </message>
    <message>
        <source>Set the next front heel down slightly further than usual, with that knee straight but soft.</source>
        <comment>item.DY1.steps.reach.text</comment>
        <translation type="unfinished">Setz die nächste vordere Ferse etwas weiter vorn auf als sonst, das Knie gestreckt, aber locker.</translation>
    </message>
    <message>
        <source>Tip forward a little from the hips, just until the back of that thigh answers.</source>
        <comment>item.DY1.steps.hinge.text</comment>
        <translation type="unfinished">Beug dich ein wenig aus der Hüfte vor, nur bis die Rückseite dieses Oberschenkels sich meldet.</translation>
    </message>
    <message>
        <source>Come upright, roll over the foot and do the same with the other leg.</source>
        <comment>item.DY1.steps.roll-on.text</comment>
        <translation type="unfinished">Komm wieder hoch, roll über den Fuß ab und mach dasselbe mit dem anderen Bein.</translation>
    </message>
    <message>
        <source>Striding so far that you drop or sway.</source>
        <comment>item.DY1.mistakes.0.text</comment>
        <translation type="unfinished">So weit ausschreiten, dass du einsinkst oder schwankst.</translation>
    </message>
    <message>
        <source>Shorten the step until every landing is quiet and steady.</source>
        <comment>item.DY1.mistakes.0.fix</comment>
        <translation type="unfinished">Verkürze den Schritt, bis jedes Aufsetzen leise und sicher ist.</translation>
    </message>
    <message>
        <source>Rounding the back to get lower.</source>
        <comment>item.DY1.mistakes.1.text</comment>
        <translation type="unfinished">Den Rücken runden, um tiefer zu kommen.</translation>
    </message>
    <message>
        <source>Keep the chest open and let only the hips tip; less is enough.</source>
        <comment>item.DY1.mistakes.1.fix</comment>
        <translation type="unfinished">Halte die Brust offen und beug dich nur aus der Hüfte; weniger reicht.</translation>
    </message>
    <message>
        <source>Short steps by a wall</source>
        <comment>item.DY1.variants.short-step.name</comment>
        <translation type="unfinished">Kurze Schritte an der Wand</translation>
    </message>
    <message>
        <source>Shorter steps, one hand close to the wall, trunk almost upright.</source>
        <comment>item.DY1.variants.short-step.change</comment>
        <translation type="unfinished">Kürzere Schritte, eine Hand nah an der Wand, der Oberkörper fast aufrecht.</translation>
    </message>
    <message>
        <source>Walk a few easy steps close to a wall, with your back long and a hand ready to touch it.</source>
        <comment>item.DY1.variants.short-step.steps.walk.text</comment>
        <translation type="unfinished">Geh ein paar leichte Schritte dicht an einer Wand, den Rücken lang und eine Hand bereit, sie zu berühren.</translation>
    </message>
    <message>
        <source>Set the front heel down a short step ahead, with that knee straight but soft.</source>
        <comment>item.DY1.variants.short-step.steps.reach.text</comment>
        <translation type="unfinished">Setz die vordere Ferse einen kurzen Schritt weiter vorn auf, das Knie gestreckt, aber locker.</translation>
    </message>
    <message>
        <source>Stay almost upright. Tip forward only as far as the back of that thigh answers.</source>
        <comment>item.DY1.variants.short-step.steps.hinge.text</comment>
        <translation type="unfinished">Bleib fast aufrecht. Beug dich nur so weit vor, bis die Rückseite dieses Oberschenkels sich meldet.</translation>
    </message>
    <message>
        <source>Come upright, roll over the foot and do the same with the other leg.</source>
        <comment>item.DY1.variants.short-step.steps.roll-on.text</comment>
        <translation type="unfinished">Komm wieder hoch, roll über den Fuß ab und mach dasselbe mit dem anderen Bein.</translation>
    </message>
    <message>
        <source>Toes-up reach</source>
        <comment>item.DY1.variants.toes-up.name</comment>
        <translation type="unfinished">Mit angezogenen Zehen</translation>
    </message>
    <message>
        <source>As the heel lands, draw the toes toward you and pause for one breath. If the calf takes over, let the foot relax.</source>
        <comment>item.DY1.variants.toes-up.change</comment>
        <translation type="unfinished">Wenn die Ferse aufsetzt, zieh die Zehen zu dir und bleib einen Atemzug lang. Wenn die Wade übernimmt, lass den Fuß locker.</translation>
    </message>
    <message>
        <source>Moving stretch</source>
        <comment>item.DY2.label</comment>
        <translation type="unfinished">Bewegte Dehnung</translation>
    </message>
    <message>
        <source>Gentle leg swings</source>
        <comment>item.DY2.name</comment>
        <translation type="unfinished">Sanfte Beinschwünge</translation>
    </message>
    <message>
        <source>Front-to-back leg swings</source>
        <comment>item.DY2.other_names.0</comment>
        <translation type="unfinished">Beinschwünge vor und zurück</translation>
    </message>
    <message>
        <source>Swinging leg movements</source>
        <comment>item.DY2.other_names.1</comment>
        <translation type="unfinished">Schwingende Beinbewegungen</translation>
    </message>
    <message>
        <source>One leg swings slowly forward and back like a pendulum while a hand rests on the wall. It serves as a moving stretch and as a warm-up.</source>
        <comment>item.DY2.summary</comment>
        <translation type="unfinished">Ein Bein schwingt langsam vor und zurück wie ein Pendel, während eine Hand an der Wand ruht. Es dient als bewegte Dehnung und zum Aufwärmen.</translation>
    </message>
    <message>
        <source>Slow pendulum, trunk still.</source>
        <comment>item.DY2.cue</comment>
        <translation type="unfinished">Langsames Pendel, Oberkörper still.</translation>
    </message>
    <message>
        <source>Loose movement at the hip and at most a light pull behind the thigh at the front of the swing. The swing stays well short of your limit.</source>
        <comment>item.DY2.feel</comment>
        <translation type="unfinished">Lockere Bewegung in der Hüfte und höchstens ein leichter Zug hinten am Oberschenkel, wenn das Bein vorn ist. Der Schwung bleibt deutlich vor deiner Grenze.</translation>
    </message>
    <message>
        <source>Breathe in your own rhythm and keep it flowing with the swing.</source>
        <comment>item.DY2.breathing</comment>
        <translation type="unfinished">Atme in deinem eigenen Rhythmus und lass den Atem mit dem Schwung fließen.</translation>
    </message>
    <message>
        <source>Stand next to something solid; leave this one out if standing on one leg is unsure.</source>
        <comment>item.DY2.cautions.0</comment>
        <translation type="unfinished">Stell dich neben etwas Festes; lass diese Übung weg, wenn das Stehen auf einem Bein unsicher ist.</translation>
    </message>
    <message>
        <source>Not offered when your pain before the session is 3 or more.</source>
        <comment>item.DY2.cautions.1</comment>
        <translation type="unfinished">Wird nicht angeboten, wenn dein Schmerz vor der Einheit 3 oder mehr ist.</translation>
    </message>
    <message>
        <source>Stop if anything is sharp, numb or tingling, or if you feel light-headed.</source>
        <comment>item.DY2.cautions.2</comment>
        <translation type="unfinished">Hör auf, wenn etwas scharf oder taub ist oder kribbelt, oder wenn du dich benommen fühlst.</translation>
    </message>
    <message>
        <source>The source recommends swings and also warns against bouncing. Both hold here: the swing is slow, controlled and ends before the end of the range.</source>
        <comment>item.DY2.resolved.0</comment>
        <translation type="unfinished">Die Quelle empfiehlt Schwünge und warnt auch vor dem Nachfedern. Beides gilt hier: Der Schwung ist langsam, kontrolliert und endet vor dem Ende der Bewegung.</translation>
    </message>
    <message>
        <source>Listed twice in the source, as a dynamic stretch and as a warm-up. It is one exercise with two uses.</source>
        <comment>item.DY2.resolved.1</comment>
        <translation type="unfinished">In der Quelle zweimal aufgeführt, als bewegte Dehnung und als Aufwärmen. Es ist eine Übung mit zwei Verwendungen.</translation>
    </message>
    <message>
        <source>The source gives 10 to 15 swings per leg; the app asks for 10.</source>
        <comment>item.DY2.resolved.2</comment>
        <translation type="unfinished">Die Quelle nennt 10 bis 15 Schwünge pro Bein; die App verlangt 10.</translation>
    </message>
    <message>
        <source>March on the spot instead.</source>
        <comment>item.DY2.easier.text</comment>
        <translation type="unfinished">Marschier stattdessen auf der Stelle.</translation>
    </message>
    <message>
        <source>Let the arc grow a little, still slow, up to 15 swings a leg.</source>
        <comment>item.DY2.harder.text</comment>
        <translation type="unfinished">Lass den Bogen etwas größer werden, weiter langsam, bis zu 15 Schwünge pro Bein.</translation>
    </message>
    <message>
        <source>Slow: forward and back is one, about three seconds.</source>
        <comment>item.DY2.dose.tempo</comment>
        <translation type="unfinished">Langsam: Vor und zurück ist einer, etwa drei Sekunden.</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with one hand on it and your weight on the leg nearer the wall.</source>
        <comment>item.DY2.steps.stand.text</comment>
        <translation type="unfinished">Stell dich seitlich an eine Wand, eine Hand daran, dein Gewicht auf dem Bein, das der Wand näher ist.</translation>
    </message>
    <message>
        <source>Swing the free leg forward and back from the hip, small and slow, knee soft.</source>
        <comment>item.DY2.steps.swing.text</comment>
        <translation type="unfinished">Schwing das freie Bein aus der Hüfte vor und zurück, klein und langsam, das Knie locker.</translation>
    </message>
    <message>
        <source>Let the swing grow bit by bit, as far as it stays easy, and no further.</source>
        <comment>item.DY2.steps.grow.text</comment>
        <translation type="unfinished">Lass den Schwung nach und nach wachsen, so weit er leicht bleibt, und nicht weiter.</translation>
    </message>
    <message>
        <source>Keep the trunk tall and quiet: the leg moves, the back does not.</source>
        <comment>item.DY2.steps.still.text</comment>
        <translation type="unfinished">Halte den Oberkörper aufrecht und ruhig: Das Bein bewegt sich, der Rücken nicht.</translation>
    </message>
    <message>
        <source>Let the leg come to rest, turn round and take the other one.</source>
        <comment>item.DY2.steps.swap.text</comment>
        <translation type="unfinished">Lass das Bein zur Ruhe kommen, dreh dich um und nimm das andere.</translation>
    </message>
    <message>
        <source>Flinging the leg or bouncing at the top.</source>
        <comment>item.DY2.mistakes.0.text</comment>
        <translation type="unfinished">Das Bein schleudern oder oben nachfedern.</translation>
    </message>
    <message>
        <source>Slow down until you could stop the leg anywhere along the way.</source>
        <comment>item.DY2.mistakes.0.fix</comment>
        <translation type="unfinished">Werde langsamer, bis du das Bein überall auf dem Weg anhalten könntest.</translation>
    </message>
    <message>
        <source>Arching the low back as the leg goes behind.</source>
        <comment>item.DY2.mistakes.1.text</comment>
        <translation type="unfinished">Ins Hohlkreuz gehen, wenn das Bein nach hinten schwingt.</translation>
    </message>
    <message>
        <source>Make the backward half smaller and keep the belly lightly firm.</source>
        <comment>item.DY2.mistakes.1.fix</comment>
        <translation type="unfinished">Mach die hintere Hälfte kleiner und halte den Bauch leicht fest.</translation>
    </message>
    <message>
        <source>Larger arc</source>
        <comment>item.DY2.variants.larger-arc.name</comment>
        <translation type="unfinished">Größerer Bogen</translation>
    </message>
    <message>
        <source>A wider swing at the same slow pace, still short of the end of your range.</source>
        <comment>item.DY2.variants.larger-arc.change</comment>
        <translation type="unfinished">Ein weiterer Schwung im selben langsamen Tempo, weiter vor dem Ende deiner Bewegung.</translation>
    </message>
    <message>
        <source>Moving stretch</source>
        <comment>item.DY3.label</comment>
        <translation type="unfinished">Bewegte Dehnung</translation>
    </message>
    <message>
        <source>Flow</source>
        <comment>item.DY3.name</comment>
        <translation type="unfinished">Bewegungsfluss</translation>
    </message>
    <message>
        <source>Flow sequence</source>
        <comment>item.DY3.other_names.0</comment>
        <translation type="unfinished">Fließende Folge</translation>
    </message>
    <message>
        <source>Three moves in a row without hurry: walking stretches, leg swings, then one held stretch on a chair. Four to five minutes at first.</source>
        <comment>item.DY3.summary</comment>
        <translation type="unfinished">Drei Übungen hintereinander ohne Eile: Dehnungen im Gehen, Beinschwünge, dann eine gehaltene Dehnung auf dem Stuhl. Am Anfang vier bis fünf Minuten.</translation>
    </message>
    <message>
        <source>Walk, swing, sit and settle.</source>
        <comment>item.DY3.cue</comment>
        <translation type="unfinished">Gehen, schwingen, sitzen und ruhig werden.</translation>
    </message>
    <message>
        <source>Warmth first, then easy movement at the hips, and at the end one calm pull behind the thigh.</source>
        <comment>item.DY3.feel</comment>
        <translation type="unfinished">Zuerst Wärme, dann leichte Bewegung in den Hüften und am Ende ein ruhiger Zug hinten am Oberschenkel.</translation>
    </message>
    <message>
        <source>Free while you move. In the last stretch breathe out as you tip forward, then breathe quietly.</source>
        <comment>item.DY3.breathing</comment>
        <translation type="unfinished">Frei, während du dich bewegst. In der letzten Dehnung atme aus, wenn du dich vorbeugst, dann atme ruhig.</translation>
    </message>
    <message>
        <source>Have the wall and a steady chair without wheels ready before you start, so that nothing has to be fetched halfway.</source>
        <comment>item.DY3.cautions.0</comment>
        <translation type="unfinished">Stell die Wand und einen stabilen Stuhl ohne Rollen bereit, bevor du anfängst, damit du mittendrin nichts holen musst.</translation>
    </message>
    <message>
        <source>Not offered when your pain before the session is 3 or more.</source>
        <comment>item.DY3.cautions.1</comment>
        <translation type="unfinished">Wird nicht angeboten, wenn dein Schmerz vor der Einheit 3 oder mehr ist.</translation>
    </message>
    <message>
        <source>Every stop sign of the single moves counts here too.</source>
        <comment>item.DY3.cautions.2</comment>
        <translation type="unfinished">Jedes Warnzeichen der einzelnen Übungen gilt auch hier.</translation>
    </message>
    <message>
        <source>The source only says that the amount varies. The app takes 10 steps and 10 swings per leg and then one stretch at the length of your phase, about four minutes in all, longer as the hold grows.</source>
        <comment>item.DY3.resolved.0</comment>
        <translation type="unfinished">Die Quelle sagt nur, dass die Menge verschieden ist. Die App nimmt 10 Schritte und 10 Schwünge pro Bein und dann eine Dehnung in der Länge deiner Phase, insgesamt etwa vier Minuten, länger, wenn das Halten wächst.</translation>
    </message>
    <message>
        <source>The source ends with a seated or a standing stretch. The seated one is used; the standing step stretch may take its place in a routine of your own.</source>
        <comment>item.DY3.resolved.1</comment>
        <translation type="unfinished">Die Quelle endet mit einer Dehnung im Sitzen oder im Stehen. Hier ist es die im Sitzen; in einem eigenen Programm kann die Dehnung an der Stufe an ihre Stelle treten.</translation>
    </message>
    <message>
        <source>Only the held stretch at the end adds hamstring seconds, and it is counted there, not here.</source>
        <comment>item.DY3.resolved.2</comment>
        <translation type="unfinished">Nur die gehaltene Dehnung am Ende bringt Sekunden für die hintere Oberschenkelmuskulatur, und die werden dort gezählt, nicht hier.</translation>
    </message>
    <message>
        <source>March on the spot in place of the swings.</source>
        <comment>item.DY3.easier.text</comment>
        <translation type="unfinished">Marschier auf der Stelle anstelle der Schwünge.</translation>
    </message>
    <message>
        <source>When it feels easy, go through the walk and the swings a second time before you sit.</source>
        <comment>item.DY3.harder.text</comment>
        <translation type="unfinished">Wenn es sich leicht anfühlt, geh das Gehen und die Schwünge ein zweites Mal durch, bevor du dich setzt.</translation>
    </message>
    <message>
        <source>Cross the room with walking stretches, heel reaching a little further at each step.</source>
        <comment>item.DY3.steps.walk.text</comment>
        <translation type="unfinished">Geh mit Dehnschritten durch den Raum, die Ferse bei jedem Schritt etwas weiter vorn.</translation>
    </message>
    <message>
        <source>At the wall, swing one leg slowly forward and back, then the other.</source>
        <comment>item.DY3.steps.swing.text</comment>
        <translation type="unfinished">Schwing an der Wand ein Bein langsam vor und zurück, dann das andere.</translation>
    </message>
    <message>
        <source>Sit on the front of the chair and finish with one held stretch for each leg.</source>
        <comment>item.DY3.steps.hold.text</comment>
        <translation type="unfinished">Setz dich vorn auf den Stuhl und schließ mit einer gehaltenen Dehnung für jedes Bein ab.</translation>
    </message>
    <message>
        <source>Rushing from one part to the next.</source>
        <comment>item.DY3.mistakes.0.text</comment>
        <translation type="unfinished">Von einem Teil zum nächsten hetzen.</translation>
    </message>
    <message>
        <source>Take two quiet breaths at each changeover; the timer leaves room for them.</source>
        <comment>item.DY3.mistakes.0.fix</comment>
        <translation type="unfinished">Nimm bei jedem Wechsel zwei ruhige Atemzüge; die Zeit dafür ist eingeplant.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST1.label</comment>
        <translation type="unfinished">Dehnung der Oberschenkelrückseite</translation>
    </message>
    <message>
        <source>Standing step stretch</source>
        <comment>item.ST1.name</comment>
        <translation type="unfinished">Dehnung an der Stufe im Stehen</translation>
    </message>
    <message>
        <source>Standing hamstring stretch</source>
        <comment>item.ST1.other_names.0</comment>
        <translation type="unfinished">Dehnung der Oberschenkelrückseite im Stehen</translation>
    </message>
    <message>
        <source>Heel-on-step stretch</source>
        <comment>item.ST1.other_names.1</comment>
        <translation type="unfinished">Dehnung mit der Ferse auf der Stufe</translation>
    </message>
    <message>
        <source>Stand with one heel on a low step and tip forward from the hips.</source>
        <comment>item.ST1.summary</comment>
        <translation type="unfinished">Stell eine Ferse auf eine niedrige Stufe und beug dich aus der Hüfte vor.</translation>
    </message>
    <message>
        <source>Long back. Tip from the hips. Breathe.</source>
        <comment>item.ST1.cue</comment>
        <translation type="unfinished">Rücken lang. Aus der Hüfte vorbeugen. Atmen.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of the front thigh. A mild pull is enough; studies found no gain from pulling harder.</source>
        <comment>item.ST1.feel</comment>
        <translation type="unfinished">Ein angenehmer Zug mitten in der Rückseite des vorderen Oberschenkels. Ein leichter Zug reicht; Studien fanden keinen Gewinn durch stärkeres Ziehen.</translation>
    </message>
    <message>
        <source>Breathe out as you tip forward. Then take slow, quiet breaths and never hold your breath.</source>
        <comment>item.ST1.breathing</comment>
        <translation type="unfinished">Atme aus, wenn du dich vorbeugst. Dann atme langsam und ruhig weiter und halte nie den Atem an.</translation>
    </message>
    <message>
        <source>If your balance is unsure, keep one hand on a wall the whole time.</source>
        <comment>item.ST1.cautions.0</comment>
        <translation type="unfinished">Wenn dein Gleichgewicht unsicher ist, behalte die ganze Zeit eine Hand an der Wand.</translation>
    </message>
    <message>
        <source>When your pain is 3 or more, choose a lying or chair stretch first.</source>
        <comment>item.ST1.cautions.1</comment>
        <translation type="unfinished">Wenn dein Schmerz 3 oder mehr ist, wähl zuerst eine Dehnung im Liegen oder auf dem Stuhl.</translation>
    </message>
    <message>
        <source>With osteoporosis or a past spine fracture, ask a professional first. Keep the lean small and the back long.</source>
        <comment>item.ST1.cautions.2</comment>
        <translation type="unfinished">Bei Osteoporose oder nach einem früheren Wirbelbruch frag zuerst eine Fachperson. Beug dich nur wenig vor und halte den Rücken lang.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST1.cautions.3</comment>
        <translation type="unfinished">Heb sie dir für später am Tag auf, wenn du vor weniger als zwei Stunden aufgestanden bist.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.ST1.cautions.4</comment>
        <translation type="unfinished">Wenn der Zug in der Wade sitzt, lass den Knöchel locker. Wenn er unterhalb des Knies bleibt, hör auf.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST1.cautions.5</comment>
        <translation type="unfinished">Hör sofort auf, wenn du scharfen Schmerz, Schmerz, der das Bein hinunterwandert, Taubheit oder Kribbeln spürst. Auch Schmerz unterhalb des Knies heißt aufhören.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST1.cautions.6</comment>
        <translation type="unfinished">Frag eine Fachperson, bevor du anfängst, wenn du ein Rückenleiden hast, Rückenschmerzen, die neu sind oder sich nicht beruhigen, eine mögliche Verletzung, Schwindelanfälle, eine künstliche Hüfte, eine kürzliche Operation oder einen kürzlichen Riss der hinteren Oberschenkelmuskulatur.</translation>
    </message>
    <message>
        <source>The article that describes this stretch gives no time, so the phase of the plan sets hold and repetitions. Public exercise sheets use 30 seconds three to five times; the plan reaches 30 seconds three times in its third phase.</source>
        <comment>item.ST1.resolved.0</comment>
        <translation type="unfinished">Der Artikel, der diese Dehnung beschreibt, nennt keine Zeit, darum bestimmt die Phase des Plans Halten und Wiederholungen. Öffentliche Übungsblätter nehmen 30 Sekunden, drei- bis fünfmal; der Plan erreicht dreimal 30 Sekunden in seiner dritten Phase.</translation>
    </message>
    <message>
        <source>Stand tall and face a low, steady step. Place one heel on it.</source>
        <comment>item.ST1.steps.set-up.text</comment>
        <translation type="unfinished">Stell dich aufrecht vor eine niedrige, feste Stufe. Setz eine Ferse darauf.</translation>
    </message>
    <message>
        <source>Let that knee be straight but soft. Point the toes up.</source>
        <comment>item.ST1.steps.straighten.text</comment>
        <translation type="unfinished">Lass dieses Knie gestreckt, aber locker. Die Zehen zeigen nach oben.</translation>
    </message>
    <message>
        <source>Keep your back long. Tip your chest forward from the hips until you feel a mild pull behind the thigh.</source>
        <comment>item.ST1.steps.hinge.text</comment>
        <translation type="unfinished">Halte den Rücken lang. Beug den Oberkörper aus der Hüfte vor, bis du einen leichten Zug hinten am Oberschenkel spürst.</translation>
    </message>
    <message>
        <source>Stay there. Breathe out and settle. Keep both hips facing the step.</source>
        <comment>item.ST1.steps.hold.text</comment>
        <translation type="unfinished">Bleib dort. Atme aus und werde ruhig. Beide Hüften zeigen zur Stufe.</translation>
    </message>
    <message>
        <source>Come up tall. Step down, then change legs.</source>
        <comment>item.ST1.steps.return.text</comment>
        <translation type="unfinished">Komm aufrecht hoch. Steig herunter, dann wechsle das Bein.</translation>
    </message>
    <message>
        <source>The back rounds to get lower.</source>
        <comment>item.ST1.mistakes.0.text</comment>
        <translation type="unfinished">Der Rücken rundet sich, um tiefer zu kommen.</translation>
    </message>
    <message>
        <source>Lift your chest and come up a little. Only the hips tip.</source>
        <comment>item.ST1.mistakes.0.fix</comment>
        <translation type="unfinished">Heb die Brust und komm etwas hoch. Beug dich nur aus der Hüfte.</translation>
    </message>
    <message>
        <source>The hips turn to one side.</source>
        <comment>item.ST1.mistakes.1.text</comment>
        <translation type="unfinished">Die Hüften drehen sich zur Seite.</translation>
    </message>
    <message>
        <source>Point both hip bones at the step.</source>
        <comment>item.ST1.mistakes.1.fix</comment>
        <translation type="unfinished">Richte beide Hüftknochen zur Stufe.</translation>
    </message>
    <message>
        <source>The step is too high.</source>
        <comment>item.ST1.mistakes.2.text</comment>
        <translation type="unfinished">Die Stufe ist zu hoch.</translation>
    </message>
    <message>
        <source>Use a lower step, or put the heel on the floor.</source>
        <comment>item.ST1.mistakes.2.fix</comment>
        <translation type="unfinished">Nimm eine niedrigere Stufe, oder stell die Ferse auf den Boden.</translation>
    </message>
    <message>
        <source>The front knee is pressed back and locked.</source>
        <comment>item.ST1.mistakes.3.text</comment>
        <translation type="unfinished">Das vordere Knie ist ganz durchgedrückt.</translation>
    </message>
    <message>
        <source>Unlock it by a finger's width.</source>
        <comment>item.ST1.mistakes.3.fix</comment>
        <translation type="unfinished">Lös es um eine Fingerbreite.</translation>
    </message>
    <message>
        <source>Put the heel on the floor instead of the step, with your hands on the thigh.</source>
        <comment>item.ST1.easier.text</comment>
        <translation type="unfinished">Stell die Ferse auf den Boden statt auf die Stufe, die Hände auf dem Oberschenkel.</translation>
    </message>
    <message>
        <source>Use a slightly higher step and tip a little further.</source>
        <comment>item.ST1.harder.text</comment>
        <translation type="unfinished">Nimm eine etwas höhere Stufe und beug dich etwas weiter vor.</translation>
    </message>
    <message>
        <source>Heel on the floor</source>
        <comment>item.ST1.variants.heel-on-floor.name</comment>
        <translation type="unfinished">Ferse auf dem Boden</translation>
    </message>
    <message>
        <source>The heel rests on the floor a short step in front. Both hands rest on the thigh.</source>
        <comment>item.ST1.variants.heel-on-floor.change</comment>
        <translation type="unfinished">Die Ferse ruht einen kleinen Schritt weiter vorn auf dem Boden. Beide Hände liegen auf dem Oberschenkel.</translation>
    </message>
    <message>
        <source>Stand tall. Put one heel on the floor a short step in front of you.</source>
        <comment>item.ST1.variants.heel-on-floor.steps.set-up.text</comment>
        <translation type="unfinished">Steh aufrecht. Stell eine Ferse einen kleinen Schritt vor dir auf den Boden.</translation>
    </message>
    <message>
        <source>Let that knee be straight but soft. Point the toes up.</source>
        <comment>item.ST1.variants.heel-on-floor.steps.straighten.text</comment>
        <translation type="unfinished">Lass dieses Knie gestreckt, aber locker. Die Zehen zeigen nach oben.</translation>
    </message>
    <message>
        <source>Rest your hands on the front thigh. Tip forward from the hips until you feel a mild pull.</source>
        <comment>item.ST1.variants.heel-on-floor.steps.hinge.text</comment>
        <translation type="unfinished">Leg die Hände auf den vorderen Oberschenkel. Beug dich aus der Hüfte vor, bis du einen leichten Zug spürst.</translation>
    </message>
    <message>
        <source>Stay there. Breathe out and settle.</source>
        <comment>item.ST1.variants.heel-on-floor.steps.hold.text</comment>
        <translation type="unfinished">Bleib dort. Atme aus und werde ruhig.</translation>
    </message>
    <message>
        <source>Come up tall, then change legs.</source>
        <comment>item.ST1.variants.heel-on-floor.steps.return.text</comment>
        <translation type="unfinished">Komm aufrecht hoch, dann wechsle das Bein.</translation>
    </message>
    <message>
        <source>Knee bent</source>
        <comment>item.ST1.variants.bent-knee.name</comment>
        <translation type="unfinished">Knie gebeugt</translation>
    </message>
    <message>
        <source>Bend the front knee clearly and tip only two thirds as far.</source>
        <comment>item.ST1.variants.bent-knee.change</comment>
        <translation type="unfinished">Beug das vordere Knie deutlich und beug dich nur zwei Drittel so weit vor.</translation>
    </message>
    <message>
        <source>Stand tall and face a low, steady step. Place one heel on it.</source>
        <comment>item.ST1.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Stell dich aufrecht vor eine niedrige, feste Stufe. Setz eine Ferse darauf.</translation>
    </message>
    <message>
        <source>Bend that knee a little, and keep the ankle loose.</source>
        <comment>item.ST1.variants.bent-knee.steps.straighten.text</comment>
        <translation type="unfinished">Beug dieses Knie ein wenig, und lass den Knöchel locker.</translation>
    </message>
    <message>
        <source>Keep your back long. Tip forward from the hips, only a short way.</source>
        <comment>item.ST1.variants.bent-knee.steps.hinge.text</comment>
        <translation type="unfinished">Halte den Rücken lang. Beug dich aus der Hüfte vor, nur ein kleines Stück.</translation>
    </message>
    <message>
        <source>Stay at a light pull. Breathe out and settle.</source>
        <comment>item.ST1.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Bleib bei einem leichten Zug. Atme aus und werde ruhig.</translation>
    </message>
    <message>
        <source>Come up tall. Step down, then change legs.</source>
        <comment>item.ST1.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Komm aufrecht hoch. Steig herunter, dann wechsle das Bein.</translation>
    </message>
    <message>
        <source>Higher step</source>
        <comment>item.ST1.variants.higher-step.name</comment>
        <translation type="unfinished">Höhere Stufe</translation>
    </message>
    <message>
        <source>Use a slightly higher step and tip a little further, with the back still long.</source>
        <comment>item.ST1.variants.higher-step.change</comment>
        <translation type="unfinished">Nimm eine etwas höhere Stufe und beug dich etwas weiter vor, der Rücken weiter lang.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST2.label</comment>
        <translation type="unfinished">Dehnung der Oberschenkelrückseite</translation>
    </message>
    <message>
        <source>Seated chair stretch, one leg</source>
        <comment>item.ST2.name</comment>
        <translation type="unfinished">Stuhldehnung im Sitzen, ein Bein</translation>
    </message>
    <message>
        <source>Seated hamstring stretch</source>
        <comment>item.ST2.other_names.0</comment>
        <translation type="unfinished">Dehnung der Oberschenkelrückseite im Sitzen</translation>
    </message>
    <message>
        <source>Edge-of-chair stretch</source>
        <comment>item.ST2.other_names.1</comment>
        <translation type="unfinished">Dehnung auf der Stuhlkante</translation>
    </message>
    <message>
        <source>Sit on the edge of a chair, one leg forward on its heel, and tip from the hips.</source>
        <comment>item.ST2.summary</comment>
        <translation type="unfinished">Sitz auf der Stuhlkante, ein Bein vorn auf der Ferse, und beug dich aus der Hüfte vor.</translation>
    </message>
    <message>
        <source>Grow tall, tip from the hips, stay at a mild pull.</source>
        <comment>item.ST2.cue</comment>
        <translation type="unfinished">Mach dich groß, beug dich aus der Hüfte vor, bleib bei einem leichten Zug.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of the forward thigh, not behind the knee and not in the back.</source>
        <comment>item.ST2.feel</comment>
        <translation type="unfinished">Ein angenehmer Zug mitten in der Rückseite des vorderen Oberschenkels, nicht in der Kniekehle und nicht im Rücken.</translation>
    </message>
    <message>
        <source>Breathe out as you tip forward. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.ST2.breathing</comment>
        <translation type="unfinished">Atme aus, wenn du dich vorbeugst. Dann atme langsam und ruhig und halte nie den Atem an.</translation>
    </message>
    <message>
        <source>Use a sturdy chair or bench without wheels.</source>
        <comment>item.ST2.cautions.0</comment>
        <translation type="unfinished">Nimm einen stabilen Stuhl oder eine stabile Bank ohne Rollen.</translation>
    </message>
    <message>
        <source>With osteoporosis or a past spine fracture, ask a professional first. Keep the lean small and the back long.</source>
        <comment>item.ST2.cautions.1</comment>
        <translation type="unfinished">Bei Osteoporose oder nach einem früheren Wirbelbruch frag zuerst eine Fachperson. Beug dich nur wenig vor und halte den Rücken lang.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST2.cautions.2</comment>
        <translation type="unfinished">Heb sie dir für später am Tag auf, wenn du vor weniger als zwei Stunden aufgestanden bist.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.ST2.cautions.3</comment>
        <translation type="unfinished">Wenn der Zug in der Wade sitzt, lass den Knöchel locker. Wenn er unterhalb des Knies bleibt, hör auf.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST2.cautions.4</comment>
        <translation type="unfinished">Hör sofort auf, wenn du scharfen Schmerz, Schmerz, der das Bein hinunterwandert, Taubheit oder Kribbeln spürst. Auch Schmerz unterhalb des Knies heißt aufhören.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST2.cautions.5</comment>
        <translation type="unfinished">Frag eine Fachperson, bevor du anfängst, wenn du ein Rückenleiden hast, Rückenschmerzen, die neu sind oder sich nicht beruhigen, eine mögliche Verletzung, Schwindelanfälle, eine künstliche Hüfte, eine kürzliche Operation oder einen kürzlichen Riss der hinteren Oberschenkelmuskulatur.</translation>
    </message>
    <message>
        <source>The article that describes this stretch gives no time or count, so the phase of the plan sets both.</source>
        <comment>item.ST2.resolved.0</comment>
        <translation type="unfinished">Der Artikel, der diese Dehnung beschreibt, nennt weder Zeit noch Anzahl, darum bestimmt die Phase des Plans beides.</translation>
    </message>
    <message>
        <source>Sit on the front edge of the chair. Keep one foot flat on the floor.</source>
        <comment>item.ST2.steps.set-up.text</comment>
        <translation type="unfinished">Setz dich auf die vordere Kante des Stuhls. Ein Fuß bleibt flach auf dem Boden.</translation>
    </message>
    <message>
        <source>Slide the other heel forward until that knee is straight but soft. Point the toes up.</source>
        <comment>item.ST2.steps.straighten.text</comment>
        <translation type="unfinished">Schieb die andere Ferse nach vorn, bis dieses Knie gestreckt, aber locker ist. Die Zehen zeigen nach oben.</translation>
    </message>
    <message>
        <source>Grow tall. Then tip forward from the hips with a long back.</source>
        <comment>item.ST2.steps.hinge.text</comment>
        <translation type="unfinished">Mach dich groß. Dann beug dich mit langem Rücken aus der Hüfte vor.</translation>
    </message>
    <message>
        <source>Stop at a mild pull behind the thigh. Stay there and breathe.</source>
        <comment>item.ST2.steps.hold.text</comment>
        <translation type="unfinished">Halt an bei einem leichten Zug hinten am Oberschenkel. Bleib dort und atme.</translation>
    </message>
    <message>
        <source>Sit up tall. Bring the foot back, then change legs.</source>
        <comment>item.ST2.steps.return.text</comment>
        <translation type="unfinished">Setz dich aufrecht hin. Hol den Fuß zurück, dann wechsle das Bein.</translation>
    </message>
    <message>
        <source>The back slumps.</source>
        <comment>item.ST2.mistakes.0.text</comment>
        <translation type="unfinished">Der Rücken sackt ein.</translation>
    </message>
    <message>
        <source>Sit up, grow tall again, and tip less far.</source>
        <comment>item.ST2.mistakes.0.fix</comment>
        <translation type="unfinished">Richte dich auf, mach dich wieder groß und beug dich weniger weit vor.</translation>
    </message>
    <message>
        <source>The hands press down on the kneecap.</source>
        <comment>item.ST2.mistakes.1.text</comment>
        <translation type="unfinished">Die Hände drücken auf die Kniescheibe.</translation>
    </message>
    <message>
        <source>Rest the hands on the thigh or hold the chair.</source>
        <comment>item.ST2.mistakes.1.fix</comment>
        <translation type="unfinished">Leg die Hände auf den Oberschenkel oder halte dich am Stuhl fest.</translation>
    </message>
    <message>
        <source>The chair rolls or slides.</source>
        <comment>item.ST2.mistakes.2.text</comment>
        <translation type="unfinished">Der Stuhl rollt oder rutscht.</translation>
    </message>
    <message>
        <source>Take a chair without wheels, or set it against a wall.</source>
        <comment>item.ST2.mistakes.2.fix</comment>
        <translation type="unfinished">Nimm einen Stuhl ohne Rollen, oder stell ihn an eine Wand.</translation>
    </message>
    <message>
        <source>Bend the knee more and hold the chair with both hands.</source>
        <comment>item.ST2.easier.text</comment>
        <translation type="unfinished">Beug das Knie mehr und halte dich mit beiden Händen am Stuhl fest.</translation>
    </message>
    <message>
        <source>Tip a little further with the same long back. After that, try both legs together.</source>
        <comment>item.ST2.harder.text</comment>
        <translation type="unfinished">Beug dich etwas weiter vor, der Rücken genauso lang. Danach probier beide Beine zusammen.</translation>
    </message>
    <message>
        <source>Knee bent, hands on the chair</source>
        <comment>item.ST2.variants.bent-knee.name</comment>
        <translation type="unfinished">Knie gebeugt, Hände am Stuhl</translation>
    </message>
    <message>
        <source>The forward knee stays bent, both hands hold the chair, and you tip only a short way.</source>
        <comment>item.ST2.variants.bent-knee.change</comment>
        <translation type="unfinished">Das vordere Knie bleibt gebeugt, beide Hände halten den Stuhl, und du beugst dich nur ein kleines Stück vor.</translation>
    </message>
    <message>
        <source>Sit on the front edge of the chair. Keep one foot flat and hold the seat with both hands.</source>
        <comment>item.ST2.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Setz dich auf die vordere Kante des Stuhls. Ein Fuß bleibt flach, und beide Hände halten die Sitzfläche.</translation>
    </message>
    <message>
        <source>Slide the other heel a little forward. Leave that knee bent and the ankle loose.</source>
        <comment>item.ST2.variants.bent-knee.steps.straighten.text</comment>
        <translation type="unfinished">Schieb die andere Ferse ein wenig nach vorn. Lass dieses Knie gebeugt und den Knöchel locker.</translation>
    </message>
    <message>
        <source>Grow tall. Tip forward from the hips, only a short way.</source>
        <comment>item.ST2.variants.bent-knee.steps.hinge.text</comment>
        <translation type="unfinished">Mach dich groß. Beug dich aus der Hüfte vor, nur ein kleines Stück.</translation>
    </message>
    <message>
        <source>Stop at a light pull behind the thigh. Stay there and breathe.</source>
        <comment>item.ST2.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Halt an bei einem leichten Zug hinten am Oberschenkel. Bleib dort und atme.</translation>
    </message>
    <message>
        <source>Sit up tall. Bring the foot back, then change legs.</source>
        <comment>item.ST2.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Setz dich aufrecht hin. Hol den Fuß zurück, dann wechsle das Bein.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST3.label</comment>
        <translation type="unfinished">Dehnung der Oberschenkelrückseite</translation>
    </message>
    <message>
        <source>Chair forward fold, two legs</source>
        <comment>item.ST3.name</comment>
        <translation type="unfinished">Vorbeuge auf dem Stuhl, zwei Beine</translation>
    </message>
    <message>
        <source>Chair-assisted forward fold</source>
        <comment>item.ST3.other_names.0</comment>
        <translation type="unfinished">Vorbeuge mit Hilfe des Stuhls</translation>
    </message>
    <message>
        <source>Sit on the edge of a chair with both heels forward and tip from the hips.</source>
        <comment>item.ST3.summary</comment>
        <translation type="unfinished">Sitz auf der Stuhlkante, beide Fersen vorn, und beug dich aus der Hüfte vor.</translation>
    </message>
    <message>
        <source>Long back, tip from the hips, soft knees.</source>
        <comment>item.ST3.cue</comment>
        <translation type="unfinished">Rücken lang, aus der Hüfte vorbeugen, Knie locker.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of both thighs, much the same left and right.</source>
        <comment>item.ST3.feel</comment>
        <translation type="unfinished">Ein angenehmer Zug mitten in der Rückseite beider Oberschenkel, links und rechts etwa gleich.</translation>
    </message>
    <message>
        <source>Breathe out as your hands slide down. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.ST3.breathing</comment>
        <translation type="unfinished">Atme aus, wenn deine Hände hinuntergleiten. Dann atme langsam und ruhig und halte nie den Atem an.</translation>
    </message>
    <message>
        <source>Not for you with osteoporosis or a past spine fracture, unless a professional has agreed.</source>
        <comment>item.ST3.cautions.0</comment>
        <translation type="unfinished">Nichts für dich bei Osteoporose oder nach einem früheren Wirbelbruch, außer eine Fachperson hat zugestimmt.</translation>
    </message>
    <message>
        <source>Come up slowly. If you feel dizzy when you rise, stay seated and leave this one out.</source>
        <comment>item.ST3.cautions.1</comment>
        <translation type="unfinished">Komm langsam hoch. Wenn dir beim Aufrichten schwindlig wird, bleib sitzen und lass diese Übung weg.</translation>
    </message>
    <message>
        <source>Use a sturdy chair without wheels, best with its back against a wall.</source>
        <comment>item.ST3.cautions.2</comment>
        <translation type="unfinished">Nimm einen stabilen Stuhl ohne Rollen, am besten mit der Lehne an einer Wand.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST3.cautions.3</comment>
        <translation type="unfinished">Heb sie dir für später am Tag auf, wenn du vor weniger als zwei Stunden aufgestanden bist.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.ST3.cautions.4</comment>
        <translation type="unfinished">Wenn der Zug in der Wade sitzt, lass den Knöchel locker. Wenn er unterhalb des Knies bleibt, hör auf.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST3.cautions.5</comment>
        <translation type="unfinished">Hör sofort auf, wenn du scharfen Schmerz, Schmerz, der das Bein hinunterwandert, Taubheit oder Kribbeln spürst. Auch Schmerz unterhalb des Knies heißt aufhören.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST3.cautions.6</comment>
        <translation type="unfinished">Frag eine Fachperson, bevor du anfängst, wenn du ein Rückenleiden hast, Rückenschmerzen, die neu sind oder sich nicht beruhigen, eine mögliche Verletzung, Schwindelanfälle, eine künstliche Hüfte, eine kürzliche Operation oder einen kürzlichen Riss der hinteren Oberschenkelmuskulatur.</translation>
    </message>
    <message>
        <source>The source asks for flat feet and straight knees at once, which cannot be done from a chair edge, and elsewhere it warns against locked knees. Here both heels rest forward with the toes up and the knees straight but soft. Flat feet with bent knees stay as the easier way, which mostly reaches the back and hips and is not counted as hamstring time.</source>
        <comment>item.ST3.resolved.0</comment>
        <translation type="unfinished">Die Quelle verlangt flache Füße und gestreckte Knie zugleich, was auf einer Stuhlkante nicht geht, und warnt anderswo vor durchgedrückten Knien. Hier ruhen beide Fersen vorn, die Zehen nach oben, die Knie gestreckt, aber locker. Flache Füße mit gebeugten Knien bleiben als leichterer Weg; er erreicht vor allem Rücken und Hüften und zählt nicht als Zeit für die hintere Oberschenkelmuskulatur.</translation>
    </message>
    <message>
        <source>The source holds 15 to 30 seconds, two or three times. The phase of the plan picks the place within that range.</source>
        <comment>item.ST3.resolved.1</comment>
        <translation type="unfinished">Die Quelle hält 15 bis 30 Sekunden, zwei- oder dreimal. Die Phase des Plans wählt die Stelle in diesem Bereich.</translation>
    </message>
    <message>
        <source>Sit on the edge of the chair. Slide both heels forward, toes up, knees straight but soft.</source>
        <comment>item.ST3.steps.set-up.text</comment>
        <translation type="unfinished">Setz dich auf die Stuhlkante. Schieb beide Fersen nach vorn, Zehen nach oben, Knie gestreckt, aber locker.</translation>
    </message>
    <message>
        <source>Rest your hands on your thighs and grow tall.</source>
        <comment>item.ST3.steps.lengthen.text</comment>
        <translation type="unfinished">Leg die Hände auf die Oberschenkel und mach dich groß.</translation>
    </message>
    <message>
        <source>Tip forward from the hips. Let your hands slide down your thighs.</source>
        <comment>item.ST3.steps.hinge.text</comment>
        <translation type="unfinished">Beug dich aus der Hüfte vor. Lass die Hände an den Oberschenkeln hinuntergleiten.</translation>
    </message>
    <message>
        <source>Stop at a mild pull behind both thighs. Stay there and breathe.</source>
        <comment>item.ST3.steps.hold.text</comment>
        <translation type="unfinished">Halt an bei einem leichten Zug hinten an beiden Oberschenkeln. Bleib dort und atme.</translation>
    </message>
    <message>
        <source>Push on your thighs with your hands and come up slowly.</source>
        <comment>item.ST3.steps.return.text</comment>
        <translation type="unfinished">Stütz dich mit den Händen auf die Oberschenkel und komm langsam hoch.</translation>
    </message>
    <message>
        <source>The back rounds and the head drops.</source>
        <comment>item.ST3.mistakes.0.text</comment>
        <translation type="unfinished">Der Rücken rundet sich, und der Kopf sinkt.</translation>
    </message>
    <message>
        <source>Come up a little, lift the chest, and tip from the hips again.</source>
        <comment>item.ST3.mistakes.0.fix</comment>
        <translation type="unfinished">Komm etwas hoch, heb die Brust und beug dich noch einmal aus der Hüfte vor.</translation>
    </message>
    <message>
        <source>The chair slides backwards.</source>
        <comment>item.ST3.mistakes.1.text</comment>
        <translation type="unfinished">Der Stuhl rutscht nach hinten.</translation>
    </message>
    <message>
        <source>Set the chair against a wall.</source>
        <comment>item.ST3.mistakes.1.fix</comment>
        <translation type="unfinished">Stell den Stuhl an eine Wand.</translation>
    </message>
    <message>
        <source>The knees are locked straight.</source>
        <comment>item.ST3.mistakes.2.text</comment>
        <translation type="unfinished">Die Knie sind ganz durchgedrückt.</translation>
    </message>
    <message>
        <source>Unlock both knees by a finger's width.</source>
        <comment>item.ST3.mistakes.2.fix</comment>
        <translation type="unfinished">Lös beide Knie um eine Fingerbreite.</translation>
    </message>
    <message>
        <source>Do one leg at a time. Or keep both feet flat with the knees bent.</source>
        <comment>item.ST3.easier.text</comment>
        <translation type="unfinished">Nimm ein Bein nach dem anderen. Oder lass beide Füße flach und die Knie gebeugt.</translation>
    </message>
    <message>
        <source>Stay the same and hold longer, as your phase allows.</source>
        <comment>item.ST3.harder.text</comment>
        <translation type="unfinished">Bleib dabei und halte länger, so wie deine Phase es erlaubt.</translation>
    </message>
    <message>
        <source>Feet flat, knees bent</source>
        <comment>item.ST3.variants.feet-flat.name</comment>
        <translation type="unfinished">Füße flach, Knie gebeugt</translation>
    </message>
    <message>
        <source>Both feet stay flat and both knees bent. You feel it mostly in the back and hips.</source>
        <comment>item.ST3.variants.feet-flat.change</comment>
        <translation type="unfinished">Beide Füße bleiben flach und beide Knie gebeugt. Du spürst es vor allem im Rücken und in den Hüften.</translation>
    </message>
    <message>
        <source>Sit on the edge of the chair. Place both feet flat, hip-wide, knees bent.</source>
        <comment>item.ST3.variants.feet-flat.steps.set-up.text</comment>
        <translation type="unfinished">Setz dich auf die Stuhlkante. Stell beide Füße flach und hüftbreit auf, die Knie gebeugt.</translation>
    </message>
    <message>
        <source>Rest your hands on your thighs and grow tall.</source>
        <comment>item.ST3.variants.feet-flat.steps.lengthen.text</comment>
        <translation type="unfinished">Leg die Hände auf die Oberschenkel und mach dich groß.</translation>
    </message>
    <message>
        <source>Tip forward from the hips. Let your hands slide towards your knees.</source>
        <comment>item.ST3.variants.feet-flat.steps.hinge.text</comment>
        <translation type="unfinished">Beug dich aus der Hüfte vor. Lass die Hände zu den Knien gleiten.</translation>
    </message>
    <message>
        <source>Stop where it feels comfortable. Stay there and breathe.</source>
        <comment>item.ST3.variants.feet-flat.steps.hold.text</comment>
        <translation type="unfinished">Halt an, wo es sich angenehm anfühlt. Bleib dort und atme.</translation>
    </message>
    <message>
        <source>Push on your thighs with your hands and come up slowly.</source>
        <comment>item.ST3.variants.feet-flat.steps.return.text</comment>
        <translation type="unfinished">Stütz dich mit den Händen auf die Oberschenkel und komm langsam hoch.</translation>
    </message>
    <message>
        <source>Heels forward, knees bent</source>
        <comment>item.ST3.variants.bent-knee.name</comment>
        <translation type="unfinished">Fersen vorn, Knie gebeugt</translation>
    </message>
    <message>
        <source>Heels rest only a little forward, the knees stay bent, and you tip two thirds as far.</source>
        <comment>item.ST3.variants.bent-knee.change</comment>
        <translation type="unfinished">Die Fersen ruhen nur ein wenig weiter vorn, die Knie bleiben gebeugt, und du beugst dich zwei Drittel so weit vor.</translation>
    </message>
    <message>
        <source>Sit on the edge of the chair. Slide both heels a little forward. Leave the knees bent and the ankles loose.</source>
        <comment>item.ST3.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Setz dich auf die Stuhlkante. Schieb beide Fersen ein wenig nach vorn. Lass die Knie gebeugt und die Knöchel locker.</translation>
    </message>
    <message>
        <source>Rest your hands on your thighs and grow tall.</source>
        <comment>item.ST3.variants.bent-knee.steps.lengthen.text</comment>
        <translation type="unfinished">Leg die Hände auf die Oberschenkel und mach dich groß.</translation>
    </message>
    <message>
        <source>Tip forward from the hips, only a short way.</source>
        <comment>item.ST3.variants.bent-knee.steps.hinge.text</comment>
        <translation type="unfinished">Beug dich aus der Hüfte vor, nur ein kleines Stück.</translation>
    </message>
    <message>
        <source>Stop at a light pull behind both thighs. Stay there and breathe.</source>
        <comment>item.ST3.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Halt an bei einem leichten Zug hinten an beiden Oberschenkeln. Bleib dort und atme.</translation>
    </message>
    <message>
        <source>Push on your thighs with your hands and come up slowly.</source>
        <comment>item.ST3.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Stütz dich mit den Händen auf die Oberschenkel und komm langsam hoch.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST4.label</comment>
        <translation type="unfinished">Dehnung der Oberschenkelrückseite</translation>
    </message>
    <message>
        <source>Single-leg seated floor stretch</source>
        <comment>item.ST4.name</comment>
        <translation type="unfinished">Bodendehnung im Sitzen, ein Bein</translation>
    </message>
    <message>
        <source>Single leg seated stretch</source>
        <comment>item.ST4.other_names.0</comment>
        <translation type="unfinished">Dehnung im Sitzen mit einem Bein</translation>
    </message>
    <message>
        <source>Modified hurdler stretch</source>
        <comment>item.ST4.other_names.1</comment>
        <translation type="unfinished">Abgewandelte Hürdensitz-Dehnung</translation>
    </message>
    <message>
        <source>Sit on the floor with one leg long, the other folded in, and lean with a flat back.</source>
        <comment>item.ST4.summary</comment>
        <translation type="unfinished">Sitz auf dem Boden, ein Bein lang, das andere angewinkelt, und lehn dich mit flachem Rücken vor.</translation>
    </message>
    <message>
        <source>Flat back. Lean towards the long leg. Breathe.</source>
        <comment>item.ST4.cue</comment>
        <translation type="unfinished">Rücken flach. Zum langen Bein lehnen. Atmen.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of the long leg's thigh.</source>
        <comment>item.ST4.feel</comment>
        <translation type="unfinished">Ein angenehmer Zug mitten in der Oberschenkelrückseite des langen Beins.</translation>
    </message>
    <message>
        <source>Breathe out as you lean. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.ST4.breathing</comment>
        <translation type="unfinished">Atme aus, wenn du dich vorlehnst. Dann atme langsam und ruhig und halte nie den Atem an.</translation>
    </message>
    <message>
        <source>Leave it out if the folded leg hurts at the knee or hip.</source>
        <comment>item.ST4.cautions.0</comment>
        <translation type="unfinished">Lass sie weg, wenn das angewinkelte Bein an Knie oder Hüfte wehtut.</translation>
    </message>
    <message>
        <source>When your pain is 3 or more, do the lying strap stretch instead.</source>
        <comment>item.ST4.cautions.1</comment>
        <translation type="unfinished">Wenn dein Schmerz 3 oder mehr ist, mach stattdessen die Gurtdehnung in Rückenlage.</translation>
    </message>
    <message>
        <source>Not for you with osteoporosis or a past spine fracture, unless a professional has agreed.</source>
        <comment>item.ST4.cautions.2</comment>
        <translation type="unfinished">Nichts für dich bei Osteoporose oder nach einem früheren Wirbelbruch, außer eine Fachperson hat zugestimmt.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST4.cautions.3</comment>
        <translation type="unfinished">Heb sie dir für später am Tag auf, wenn du vor weniger als zwei Stunden aufgestanden bist.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST4.cautions.4</comment>
        <translation type="unfinished">Hör sofort auf, wenn du scharfen Schmerz, Schmerz, der das Bein hinunterwandert, Taubheit oder Kribbeln spürst. Auch Schmerz unterhalb des Knies heißt aufhören.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST4.cautions.5</comment>
        <translation type="unfinished">Frag eine Fachperson, bevor du anfängst, wenn du ein Rückenleiden hast, Rückenschmerzen, die neu sind oder sich nicht beruhigen, eine mögliche Verletzung, Schwindelanfälle, eine künstliche Hüfte, eine kürzliche Operation oder einen kürzlichen Riss der hinteren Oberschenkelmuskulatur.</translation>
    </message>
    <message>
        <source>The source holds 15 to 30 seconds a leg and leaves out how often; its general rule is two or three times. The phase of the plan sets both.</source>
        <comment>item.ST4.resolved.0</comment>
        <translation type="unfinished">Die Quelle hält 15 bis 30 Sekunden pro Bein und lässt offen, wie oft; ihre allgemeine Regel ist zwei- oder dreimal. Die Phase des Plans bestimmt beides.</translation>
    </message>
    <message>
        <source>Sit on the mat with one leg straight, knee soft. Bring the other sole to the inside of that thigh.</source>
        <comment>item.ST4.steps.set-up.text</comment>
        <translation type="unfinished">Setz dich auf die Matte, ein Bein gestreckt, das Knie locker. Leg die andere Sohle an die Innenseite dieses Oberschenkels.</translation>
    </message>
    <message>
        <source>Sit tall. Roll the top of your pelvis forward.</source>
        <comment>item.ST4.steps.lengthen.text</comment>
        <translation type="unfinished">Sitz aufrecht. Roll den oberen Beckenrand nach vorn.</translation>
    </message>
    <message>
        <source>Keep your back flat and lean towards the straight leg.</source>
        <comment>item.ST4.steps.hinge.text</comment>
        <translation type="unfinished">Halte den Rücken flach und lehn dich zum gestreckten Bein.</translation>
    </message>
    <message>
        <source>Stop at a mild pull behind the thigh. Stay there and breathe.</source>
        <comment>item.ST4.steps.hold.text</comment>
        <translation type="unfinished">Halt an bei einem leichten Zug hinten am Oberschenkel. Bleib dort und atme.</translation>
    </message>
    <message>
        <source>Walk your hands back and sit up. Then change legs.</source>
        <comment>item.ST4.steps.return.text</comment>
        <translation type="unfinished">Wandere mit den Händen zurück und setz dich auf. Dann wechsle das Bein.</translation>
    </message>
    <message>
        <source>The back rounds to reach the toes.</source>
        <comment>item.ST4.mistakes.0.text</comment>
        <translation type="unfinished">Der Rücken rundet sich, um die Zehen zu erreichen.</translation>
    </message>
    <message>
        <source>Forget the toes. Rest your hands on the shin and keep your chest open.</source>
        <comment>item.ST4.mistakes.0.fix</comment>
        <translation type="unfinished">Vergiss die Zehen. Leg die Hände auf das Schienbein und lass die Brust offen.</translation>
    </message>
    <message>
        <source>The hip on the bent-knee side lifts.</source>
        <comment>item.ST4.mistakes.1.text</comment>
        <translation type="unfinished">Die Hüfte auf der Seite des gebeugten Knies hebt ab.</translation>
    </message>
    <message>
        <source>Sit evenly on both sides, on a cushion if that helps.</source>
        <comment>item.ST4.mistakes.1.fix</comment>
        <translation type="unfinished">Sitz gleichmäßig auf beiden Seiten, auf einem Kissen, wenn das hilft.</translation>
    </message>
    <message>
        <source>Sit on a cushion and loop a strap round the foot.</source>
        <comment>item.ST4.easier.text</comment>
        <translation type="unfinished">Setz dich auf ein Kissen und leg einen Gurt um den Fuß.</translation>
    </message>
    <message>
        <source>Lean a little longer and lower with the same flat back.</source>
        <comment>item.ST4.harder.text</comment>
        <translation type="unfinished">Lehn dich etwas länger und tiefer vor, der Rücken genauso flach.</translation>
    </message>
    <message>
        <source>On a cushion, with a strap</source>
        <comment>item.ST4.variants.on-cushion.name</comment>
        <translation type="unfinished">Auf einem Kissen, mit Gurt</translation>
    </message>
    <message>
        <source>Sit on a firm cushion and hold a strap looped round the foot, so that the back can stay long.</source>
        <comment>item.ST4.variants.on-cushion.change</comment>
        <translation type="unfinished">Sitz auf einem festen Kissen und halte einen Gurt, der um den Fuß liegt, damit der Rücken lang bleiben kann.</translation>
    </message>
    <message>
        <source>Sit on a firm cushion. Put one leg straight with a strap round the foot. Fold the other leg in.</source>
        <comment>item.ST4.variants.on-cushion.steps.set-up.text</comment>
        <translation type="unfinished">Setz dich auf ein festes Kissen. Streck ein Bein aus, einen Gurt um den Fuß. Winkle das andere Bein an.</translation>
    </message>
    <message>
        <source>Hold the strap with both hands and sit tall.</source>
        <comment>item.ST4.variants.on-cushion.steps.lengthen.text</comment>
        <translation type="unfinished">Halte den Gurt mit beiden Händen und sitz aufrecht.</translation>
    </message>
    <message>
        <source>Lean towards the straight leg with a flat back. Let the strap take up the slack.</source>
        <comment>item.ST4.variants.on-cushion.steps.hinge.text</comment>
        <translation type="unfinished">Lehn dich mit flachem Rücken zum gestreckten Bein. Lass den Gurt nachkommen.</translation>
    </message>
    <message>
        <source>Stop at a mild pull behind the thigh. Stay there and breathe.</source>
        <comment>item.ST4.variants.on-cushion.steps.hold.text</comment>
        <translation type="unfinished">Halt an bei einem leichten Zug hinten am Oberschenkel. Bleib dort und atme.</translation>
    </message>
    <message>
        <source>Let the strap go loose and sit up. Then change legs.</source>
        <comment>item.ST4.variants.on-cushion.steps.return.text</comment>
        <translation type="unfinished">Lass den Gurt locker und setz dich auf. Dann wechsle das Bein.</translation>
    </message>
    <message>
        <source>Knee bent</source>
        <comment>item.ST4.variants.bent-knee.name</comment>
        <translation type="unfinished">Knie gebeugt</translation>
    </message>
    <message>
        <source>The long leg's knee stays bent, with a rolled towel under it if you like, and you lean two thirds as far.</source>
        <comment>item.ST4.variants.bent-knee.change</comment>
        <translation type="unfinished">Das Knie des langen Beins bleibt gebeugt, mit einem gerollten Handtuch darunter, wenn du magst, und du lehnst dich zwei Drittel so weit vor.</translation>
    </message>
    <message>
        <source>Sit on the mat with one leg in front, its knee bent over a rolled towel. Fold the other leg in.</source>
        <comment>item.ST4.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Setz dich auf die Matte, ein Bein vorn, sein Knie über einem gerollten Handtuch gebeugt. Winkle das andere Bein an.</translation>
    </message>
    <message>
        <source>Sit tall. Roll the top of your pelvis forward.</source>
        <comment>item.ST4.variants.bent-knee.steps.lengthen.text</comment>
        <translation type="unfinished">Sitz aufrecht. Roll den oberen Beckenrand nach vorn.</translation>
    </message>
    <message>
        <source>Lean towards the front leg with a flat back, only a short way.</source>
        <comment>item.ST4.variants.bent-knee.steps.hinge.text</comment>
        <translation type="unfinished">Lehn dich mit flachem Rücken zum vorderen Bein, nur ein kleines Stück.</translation>
    </message>
    <message>
        <source>Stop at a light pull behind the thigh. Stay there and breathe.</source>
        <comment>item.ST4.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Halt an bei einem leichten Zug hinten am Oberschenkel. Bleib dort und atme.</translation>
    </message>
    <message>
        <source>Walk your hands back and sit up. Then change legs.</source>
        <comment>item.ST4.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Wandere mit den Händen zurück und setz dich auf. Dann wechsle das Bein.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST5.label</comment>
        <translation type="unfinished">Dehnung der Oberschenkelrückseite</translation>
    </message>
    <message>
        <source>Office-chair leg extension stretch</source>
        <comment>item.ST5.name</comment>
        <translation type="unfinished">Beinstreckung auf dem Bürostuhl</translation>
    </message>
    <message>
        <source>Desk hamstring stretch</source>
        <comment>item.ST5.other_names.0</comment>
        <translation type="unfinished">Dehnung der Oberschenkelrückseite am Schreibtisch</translation>
    </message>
    <message>
        <source>Lumbar-support chair stretch</source>
        <comment>item.ST5.other_names.1</comment>
        <translation type="unfinished">Stuhldehnung mit gestütztem unteren Rücken</translation>
    </message>
    <message>
        <source>At your desk, straighten one knee in front of you and lean very slightly from the hips.</source>
        <comment>item.ST5.summary</comment>
        <translation type="unfinished">Streck am Schreibtisch ein Knie vor dir aus und lehn dich ganz wenig aus der Hüfte vor.</translation>
    </message>
    <message>
        <source>Sit tall, knee soft, lean only a little.</source>
        <comment>item.ST5.cue</comment>
        <translation type="unfinished">Aufrecht sitzen, Knie locker, nur wenig vorlehnen.</translation>
    </message>
    <message>
        <source>A light, comfortable pull in the back of the lifted thigh. Nothing should tingle.</source>
        <comment>item.ST5.feel</comment>
        <translation type="unfinished">Ein leichter, angenehmer Zug in der Rückseite des gehobenen Oberschenkels. Nichts soll kribbeln.</translation>
    </message>
    <message>
        <source>Breathe out as the knee straightens. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.ST5.breathing</comment>
        <translation type="unfinished">Atme aus, wenn sich das Knie streckt. Dann atme langsam und ruhig und halte nie den Atem an.</translation>
    </message>
    <message>
        <source>A straight knee with a forward lean can also put tension on the nerve at the back of the leg. Any tingle means stop.</source>
        <comment>item.ST5.cautions.0</comment>
        <translation type="unfinished">Ein gestrecktes Knie mit vorgebeugtem Oberkörper kann auch den Nerv an der Rückseite des Beins unter Zug bringen. Jedes Kribbeln heißt aufhören.</translation>
    </message>
    <message>
        <source>Lock the wheels, or push the chair back against something solid.</source>
        <comment>item.ST5.cautions.1</comment>
        <translation type="unfinished">Stell die Rollen fest, oder schieb den Stuhl gegen etwas Festes.</translation>
    </message>
    <message>
        <source>With osteoporosis or a past spine fracture, ask a professional first. Keep the lean small and the back long.</source>
        <comment>item.ST5.cautions.2</comment>
        <translation type="unfinished">Bei Osteoporose oder nach einem früheren Wirbelbruch frag zuerst eine Fachperson. Beug dich nur wenig vor und halte den Rücken lang.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST5.cautions.3</comment>
        <translation type="unfinished">Heb sie dir für später am Tag auf, wenn du vor weniger als zwei Stunden aufgestanden bist.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.ST5.cautions.4</comment>
        <translation type="unfinished">Wenn der Zug in der Wade sitzt, lass den Knöchel locker. Wenn er unterhalb des Knies bleibt, hör auf.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST5.cautions.5</comment>
        <translation type="unfinished">Hör sofort auf, wenn du scharfen Schmerz, Schmerz, der das Bein hinunterwandert, Taubheit oder Kribbeln spürst. Auch Schmerz unterhalb des Knies heißt aufhören.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST5.cautions.6</comment>
        <translation type="unfinished">Frag eine Fachperson, bevor du anfängst, wenn du ein Rückenleiden hast, Rückenschmerzen, die neu sind oder sich nicht beruhigen, eine mögliche Verletzung, Schwindelanfälle, eine künstliche Hüfte, eine kürzliche Operation oder einen kürzlichen Riss der hinteren Oberschenkelmuskulatur.</translation>
    </message>
    <message>
        <source>The source gives no time. Here it is a short desk hold of 10 to 15 seconds, two or three times on each leg.</source>
        <comment>item.ST5.resolved.0</comment>
        <translation type="unfinished">Die Quelle nennt keine Zeit. Hier ist es ein kurzes Halten am Schreibtisch von 10 bis 15 Sekunden, zwei- oder dreimal mit jedem Bein.</translation>
    </message>
    <message>
        <source>The source straightens both legs together. Here one leg works at a time, so that the time for each leg is kept apart.</source>
        <comment>item.ST5.resolved.1</comment>
        <translation type="unfinished">Die Quelle streckt beide Beine zusammen. Hier arbeitet ein Bein nach dem anderen, damit die Zeit für jedes Bein getrennt bleibt.</translation>
    </message>
    <message>
        <source>Make sure the chair cannot roll. Sit with both feet on the floor and your lower back supported.</source>
        <comment>item.ST5.steps.set-up.text</comment>
        <translation type="unfinished">Sorg dafür, dass der Stuhl nicht rollen kann. Sitz mit beiden Füßen auf dem Boden und gestütztem unteren Rücken.</translation>
    </message>
    <message>
        <source>Slowly straighten one knee out in front of you. Stop before it locks.</source>
        <comment>item.ST5.steps.straighten.text</comment>
        <translation type="unfinished">Streck langsam ein Knie vor dir aus. Halt an, bevor es ganz durchgedrückt ist.</translation>
    </message>
    <message>
        <source>Lean slightly forward from the hips, with a long back.</source>
        <comment>item.ST5.steps.hinge.text</comment>
        <translation type="unfinished">Lehn dich mit langem Rücken ein wenig aus der Hüfte vor.</translation>
    </message>
    <message>
        <source>Stay at a light pull. Keep the ankle easy and breathe.</source>
        <comment>item.ST5.steps.hold.text</comment>
        <translation type="unfinished">Bleib bei einem leichten Zug. Lass den Knöchel locker und atme.</translation>
    </message>
    <message>
        <source>Sit back and lower the leg slowly. Then change legs.</source>
        <comment>item.ST5.steps.return.text</comment>
        <translation type="unfinished">Lehn dich zurück und senk das Bein langsam. Dann wechsle das Bein.</translation>
    </message>
    <message>
        <source>The back slumps into the chair.</source>
        <comment>item.ST5.mistakes.0.text</comment>
        <translation type="unfinished">Der Rücken sackt in den Stuhl.</translation>
    </message>
    <message>
        <source>Sit right back, grow tall, and lean less.</source>
        <comment>item.ST5.mistakes.0.fix</comment>
        <translation type="unfinished">Setz dich ganz nach hinten, mach dich groß und lehn dich weniger vor.</translation>
    </message>
    <message>
        <source>The knee snaps straight.</source>
        <comment>item.ST5.mistakes.1.text</comment>
        <translation type="unfinished">Das Knie schnellt in die Streckung.</translation>
    </message>
    <message>
        <source>Take about three slow seconds to lift the foot.</source>
        <comment>item.ST5.mistakes.1.fix</comment>
        <translation type="unfinished">Nimm dir etwa drei langsame Sekunden, um den Fuß zu heben.</translation>
    </message>
    <message>
        <source>The chair rolls away.</source>
        <comment>item.ST5.mistakes.2.text</comment>
        <translation type="unfinished">Der Stuhl rollt weg.</translation>
    </message>
    <message>
        <source>Lock the wheels or brace the chair against a wall or desk.</source>
        <comment>item.ST5.mistakes.2.fix</comment>
        <translation type="unfinished">Stell die Rollen fest, oder stütz den Stuhl an einer Wand oder am Schreibtisch ab.</translation>
    </message>
    <message>
        <source>Stay back in the chair and leave out the lean.</source>
        <comment>item.ST5.easier.text</comment>
        <translation type="unfinished">Bleib hinten im Stuhl und lass das Vorlehnen weg.</translation>
    </message>
    <message>
        <source>Draw the toes up, with the same small lean.</source>
        <comment>item.ST5.harder.text</comment>
        <translation type="unfinished">Zieh die Zehen an, mit demselben kleinen Vorlehnen.</translation>
    </message>
    <message>
        <source>No lean</source>
        <comment>item.ST5.variants.no-lean.name</comment>
        <translation type="unfinished">Ohne Vorlehnen</translation>
    </message>
    <message>
        <source>One leg only, back against the chair, no lean at all.</source>
        <comment>item.ST5.variants.no-lean.change</comment>
        <translation type="unfinished">Nur ein Bein, der Rücken am Stuhl, gar kein Vorlehnen.</translation>
    </message>
    <message>
        <source>Make sure the chair cannot roll. Sit right back with both feet on the floor.</source>
        <comment>item.ST5.variants.no-lean.steps.set-up.text</comment>
        <translation type="unfinished">Sorg dafür, dass der Stuhl nicht rollen kann. Setz dich ganz nach hinten, beide Füße auf dem Boden.</translation>
    </message>
    <message>
        <source>Slowly lift one foot and straighten that knee as far as is easy.</source>
        <comment>item.ST5.variants.no-lean.steps.straighten.text</comment>
        <translation type="unfinished">Heb langsam einen Fuß und streck dieses Knie, so weit es leicht geht.</translation>
    </message>
    <message>
        <source>Stay there against the backrest. Keep the ankle easy and breathe.</source>
        <comment>item.ST5.variants.no-lean.steps.hold.text</comment>
        <translation type="unfinished">Bleib so an der Lehne. Lass den Knöchel locker und atme.</translation>
    </message>
    <message>
        <source>Lower the leg slowly. Then change legs.</source>
        <comment>item.ST5.variants.no-lean.steps.return.text</comment>
        <translation type="unfinished">Senk das Bein langsam. Dann wechsle das Bein.</translation>
    </message>
    <message>
        <source>Knee bent</source>
        <comment>item.ST5.variants.bent-knee.name</comment>
        <translation type="unfinished">Knie gebeugt</translation>
    </message>
    <message>
        <source>Lift the foot only until the knee is two thirds straight, with your back against the chair.</source>
        <comment>item.ST5.variants.bent-knee.change</comment>
        <translation type="unfinished">Heb den Fuß nur, bis das Knie zu zwei Dritteln gestreckt ist, der Rücken am Stuhl.</translation>
    </message>
    <message>
        <source>Make sure the chair cannot roll. Sit right back with both feet on the floor.</source>
        <comment>item.ST5.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Sorg dafür, dass der Stuhl nicht rollen kann. Setz dich ganz nach hinten, beide Füße auf dem Boden.</translation>
    </message>
    <message>
        <source>Slowly lift one foot a little. Leave that knee bent.</source>
        <comment>item.ST5.variants.bent-knee.steps.straighten.text</comment>
        <translation type="unfinished">Heb langsam einen Fuß ein wenig. Lass dieses Knie gebeugt.</translation>
    </message>
    <message>
        <source>Stay there against the backrest. Keep the ankle easy and breathe.</source>
        <comment>item.ST5.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Bleib so an der Lehne. Lass den Knöchel locker und atme.</translation>
    </message>
    <message>
        <source>Lower the leg slowly. Then change legs.</source>
        <comment>item.ST5.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Senk das Bein langsam. Dann wechsle das Bein.</translation>
    </message>
    <message>
        <source>Toes up</source>
        <comment>item.ST5.variants.toes-up.name</comment>
        <translation type="unfinished">Zehen angezogen</translation>
    </message>
    <message>
        <source>Draw the toes gently up towards you and keep the small lean. Let go at the first tingle.</source>
        <comment>item.ST5.variants.toes-up.change</comment>
        <translation type="unfinished">Zieh die Zehen sanft zu dir und behalte das kleine Vorlehnen. Lass beim ersten Kribbeln los.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST6.label</comment>
        <translation type="unfinished">Dehnung der Oberschenkelrückseite</translation>
    </message>
    <message>
        <source>Wall-corner stretch</source>
        <comment>item.ST6.name</comment>
        <translation type="unfinished">Dehnung in der Wandecke</translation>
    </message>
    <message>
        <source>Wall corner hip hinge</source>
        <comment>item.ST6.other_names.0</comment>
        <translation type="unfinished">Vorbeugen aus der Hüfte in der Wandecke</translation>
    </message>
    <message>
        <source>Face a corner, hands on both walls, and send your hips back with a flat back.</source>
        <comment>item.ST6.summary</comment>
        <translation type="unfinished">Stell dich vor eine Ecke, die Hände an beiden Wänden, und schieb die Hüfte mit flachem Rücken nach hinten.</translation>
    </message>
    <message>
        <source>Hips back, back flat, shoulders easy.</source>
        <comment>item.ST6.cue</comment>
        <translation type="unfinished">Hüfte zurück, Rücken flach, Schultern locker.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of both thighs.</source>
        <comment>item.ST6.feel</comment>
        <translation type="unfinished">Ein angenehmer Zug mitten in der Rückseite beider Oberschenkel.</translation>
    </message>
    <message>
        <source>Breathe out as your hips go back. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.ST6.breathing</comment>
        <translation type="unfinished">Atme aus, wenn deine Hüfte nach hinten geht. Dann atme langsam und ruhig und halte nie den Atem an.</translation>
    </message>
    <message>
        <source>Leave it out if your shoulders hurt.</source>
        <comment>item.ST6.cautions.0</comment>
        <translation type="unfinished">Lass sie weg, wenn deine Schultern wehtun.</translation>
    </message>
    <message>
        <source>Stand where your feet cannot slip, and not in socks.</source>
        <comment>item.ST6.cautions.1</comment>
        <translation type="unfinished">Steh dort, wo deine Füße nicht rutschen können, und nicht in Socken.</translation>
    </message>
    <message>
        <source>With osteoporosis or a past spine fracture, ask a professional first. Keep the lean small and the back long.</source>
        <comment>item.ST6.cautions.2</comment>
        <translation type="unfinished">Bei Osteoporose oder nach einem früheren Wirbelbruch frag zuerst eine Fachperson. Beug dich nur wenig vor und halte den Rücken lang.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST6.cautions.3</comment>
        <translation type="unfinished">Heb sie dir für später am Tag auf, wenn du vor weniger als zwei Stunden aufgestanden bist.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST6.cautions.4</comment>
        <translation type="unfinished">Hör sofort auf, wenn du scharfen Schmerz, Schmerz, der das Bein hinunterwandert, Taubheit oder Kribbeln spürst. Auch Schmerz unterhalb des Knies heißt aufhören.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST6.cautions.5</comment>
        <translation type="unfinished">Frag eine Fachperson, bevor du anfängst, wenn du ein Rückenleiden hast, Rückenschmerzen, die neu sind oder sich nicht beruhigen, eine mögliche Verletzung, Schwindelanfälle, eine künstliche Hüfte, eine kürzliche Operation oder einen kürzlichen Riss der hinteren Oberschenkelmuskulatur.</translation>
    </message>
    <message>
        <source>The source only says to put the hands on both walls and lean forward, which as written stretches the chest and calves. Here the hips go back instead, with a flat back, so that the back of the thighs is reached.</source>
        <comment>item.ST6.resolved.0</comment>
        <translation type="unfinished">Die Quelle sagt nur, die Hände an beide Wände zu legen und sich vorzulehnen, was so, wie es dasteht, Brust und Waden dehnt. Hier geht stattdessen die Hüfte nach hinten, mit flachem Rücken, damit die Oberschenkelrückseite erreicht wird.</translation>
    </message>
    <message>
        <source>The source holds 30 seconds three times from the first day and elsewhere starts at 15 seconds. The phase of the plan decides; 30 seconds is the ceiling.</source>
        <comment>item.ST6.resolved.1</comment>
        <translation type="unfinished">Die Quelle hält vom ersten Tag an dreimal 30 Sekunden und beginnt anderswo mit 15 Sekunden. Die Phase des Plans entscheidet; 30 Sekunden sind die Obergrenze.</translation>
    </message>
    <message>
        <source>Stand facing a corner, about one step away. Place your feet hip-wide.</source>
        <comment>item.ST6.steps.set-up.text</comment>
        <translation type="unfinished">Stell dich etwa einen Schritt entfernt vor eine Ecke. Die Füße stehen hüftbreit.</translation>
    </message>
    <message>
        <source>Rest your hands at chest height, one on each wall.</source>
        <comment>item.ST6.steps.reach.text</comment>
        <translation type="unfinished">Leg die Hände auf Brusthöhe an, eine an jede Wand.</translation>
    </message>
    <message>
        <source>Soften your knees. Push your hips back until you feel a mild pull behind the thighs.</source>
        <comment>item.ST6.steps.hinge.text</comment>
        <translation type="unfinished">Lass die Knie locker. Schieb die Hüfte nach hinten, bis du einen leichten Zug hinten an den Oberschenkeln spürst.</translation>
    </message>
    <message>
        <source>Stay there with a long back from head to tail. Breathe.</source>
        <comment>item.ST6.steps.hold.text</comment>
        <translation type="unfinished">Bleib dort, der Rücken lang vom Kopf bis zum Steißbein. Atme.</translation>
    </message>
    <message>
        <source>Walk your feet in towards the corner and stand up.</source>
        <comment>item.ST6.steps.return.text</comment>
        <translation type="unfinished">Geh mit den Füßen zur Ecke hin und richte dich auf.</translation>
    </message>
    <message>
        <source>The back rounds.</source>
        <comment>item.ST6.mistakes.0.text</comment>
        <translation type="unfinished">Der Rücken rundet sich.</translation>
    </message>
    <message>
        <source>Move the hips less far back and look at the floor a little ahead of you.</source>
        <comment>item.ST6.mistakes.0.fix</comment>
        <translation type="unfinished">Schieb die Hüfte weniger weit zurück und schau ein Stück vor dir auf den Boden.</translation>
    </message>
    <message>
        <source>The shoulders creep up to the ears.</source>
        <comment>item.ST6.mistakes.1.text</comment>
        <translation type="unfinished">Die Schultern wandern zu den Ohren.</translation>
    </message>
    <message>
        <source>Slide the shoulders down, or put the hands higher.</source>
        <comment>item.ST6.mistakes.1.fix</comment>
        <translation type="unfinished">Lass die Schultern sinken, oder leg die Hände höher an.</translation>
    </message>
    <message>
        <source>Put your hands higher on the walls and push the hips back less.</source>
        <comment>item.ST6.easier.text</comment>
        <translation type="unfinished">Leg die Hände höher an die Wände und schieb die Hüfte weniger zurück.</translation>
    </message>
    <message>
        <source>Put your hands lower and send the hips further back.</source>
        <comment>item.ST6.harder.text</comment>
        <translation type="unfinished">Leg die Hände tiefer an und schieb die Hüfte weiter zurück.</translation>
    </message>
    <message>
        <source>Hands higher</source>
        <comment>item.ST6.variants.hands-higher.name</comment>
        <translation type="unfinished">Hände höher</translation>
    </message>
    <message>
        <source>Hands rest on the walls at shoulder height or a little above, and the hips go back only a short way.</source>
        <comment>item.ST6.variants.hands-higher.change</comment>
        <translation type="unfinished">Die Hände liegen auf Schulterhöhe oder etwas darüber an den Wänden, und die Hüfte geht nur ein kleines Stück zurück.</translation>
    </message>
    <message>
        <source>Stand facing a corner, about one step away. Place your feet hip-wide.</source>
        <comment>item.ST6.variants.hands-higher.steps.set-up.text</comment>
        <translation type="unfinished">Stell dich etwa einen Schritt entfernt vor eine Ecke. Die Füße stehen hüftbreit.</translation>
    </message>
    <message>
        <source>Rest your hands at shoulder height or a little above, one on each wall.</source>
        <comment>item.ST6.variants.hands-higher.steps.reach.text</comment>
        <translation type="unfinished">Leg die Hände auf Schulterhöhe oder etwas darüber an, eine an jede Wand.</translation>
    </message>
    <message>
        <source>Soften your knees. Push your hips back a short way, until you feel a mild pull behind the thighs.</source>
        <comment>item.ST6.variants.hands-higher.steps.hinge.text</comment>
        <translation type="unfinished">Lass die Knie locker. Schieb die Hüfte ein kurzes Stück nach hinten, bis du einen leichten Zug hinten an den Oberschenkeln spürst.</translation>
    </message>
    <message>
        <source>Stay there with a long back from head to tail. Breathe.</source>
        <comment>item.ST6.variants.hands-higher.steps.hold.text</comment>
        <translation type="unfinished">Bleib dort, der Rücken lang vom Kopf bis zum Steißbein. Atme.</translation>
    </message>
    <message>
        <source>Walk your feet in towards the corner and stand up.</source>
        <comment>item.ST6.variants.hands-higher.steps.return.text</comment>
        <translation type="unfinished">Geh mit den Füßen zur Ecke hin und richte dich auf.</translation>
    </message>
    <message>
        <source>Knees bent</source>
        <comment>item.ST6.variants.bent-knee.name</comment>
        <translation type="unfinished">Knie gebeugt</translation>
    </message>
    <message>
        <source>Bend both knees clearly and push the hips back two thirds as far.</source>
        <comment>item.ST6.variants.bent-knee.change</comment>
        <translation type="unfinished">Beug beide Knie deutlich und schieb die Hüfte zwei Drittel so weit zurück.</translation>
    </message>
    <message>
        <source>Stand facing a corner, about one step away. Place your feet hip-wide.</source>
        <comment>item.ST6.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Stell dich etwa einen Schritt entfernt vor eine Ecke. Die Füße stehen hüftbreit.</translation>
    </message>
    <message>
        <source>Rest your hands at chest height, one on each wall.</source>
        <comment>item.ST6.variants.bent-knee.steps.reach.text</comment>
        <translation type="unfinished">Leg die Hände auf Brusthöhe an, eine an jede Wand.</translation>
    </message>
    <message>
        <source>Bend your knees a little. Push your hips back, only a short way.</source>
        <comment>item.ST6.variants.bent-knee.steps.hinge.text</comment>
        <translation type="unfinished">Beug die Knie ein wenig. Schieb die Hüfte nach hinten, nur ein kleines Stück.</translation>
    </message>
    <message>
        <source>Stay at a light pull with a long back. Breathe.</source>
        <comment>item.ST6.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Bleib bei einem leichten Zug, der Rücken lang. Atme.</translation>
    </message>
    <message>
        <source>Walk your feet in towards the corner and stand up.</source>
        <comment>item.ST6.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Geh mit den Füßen zur Ecke hin und richte dich auf.</translation>
    </message>
    <message>
        <source>Hands lower</source>
        <comment>item.ST6.variants.hands-lower.name</comment>
        <translation type="unfinished">Hände tiefer</translation>
    </message>
    <message>
        <source>Hands rest on the walls below chest height and the hips go further back, with the back still flat.</source>
        <comment>item.ST6.variants.hands-lower.change</comment>
        <translation type="unfinished">Die Hände liegen unterhalb der Brusthöhe an den Wänden, und die Hüfte geht weiter zurück, der Rücken weiter flach.</translation>
    </message>
    <message>
        <source>Stand facing a corner, about one step away. Place your feet hip-wide.</source>
        <comment>item.ST6.variants.hands-lower.steps.set-up.text</comment>
        <translation type="unfinished">Stell dich etwa einen Schritt entfernt vor eine Ecke. Die Füße stehen hüftbreit.</translation>
    </message>
    <message>
        <source>Rest your hands below chest height, one on each wall.</source>
        <comment>item.ST6.variants.hands-lower.steps.reach.text</comment>
        <translation type="unfinished">Leg die Hände unterhalb der Brusthöhe an, eine an jede Wand.</translation>
    </message>
    <message>
        <source>Soften your knees. Push your hips far back, with the back flat, until you feel a mild pull behind the thighs.</source>
        <comment>item.ST6.variants.hands-lower.steps.hinge.text</comment>
        <translation type="unfinished">Lass die Knie locker. Schieb die Hüfte mit flachem Rücken weit nach hinten, bis du einen leichten Zug hinten an den Oberschenkeln spürst.</translation>
    </message>
    <message>
        <source>Stay there with a long back from head to tail. Breathe.</source>
        <comment>item.ST6.variants.hands-lower.steps.hold.text</comment>
        <translation type="unfinished">Bleib dort, der Rücken lang vom Kopf bis zum Steißbein. Atme.</translation>
    </message>
    <message>
        <source>Walk your feet in towards the corner and stand up.</source>
        <comment>item.ST6.variants.hands-lower.steps.return.text</comment>
        <translation type="unfinished">Geh mit den Füßen zur Ecke hin und richte dich auf.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST7.label</comment>
        <translation type="unfinished">Dehnung der Oberschenkelrückseite</translation>
    </message>
    <message>
        <source>Standing forward fold</source>
        <comment>item.ST7.name</comment>
        <translation type="unfinished">Vorbeuge im Stehen</translation>
    </message>
    <message>
        <source>Standing forward bend</source>
        <comment>item.ST7.other_names.0</comment>
        <translation type="unfinished">Vorbeugen im Stehen</translation>
    </message>
    <message>
        <source>Fold forward from the hips with soft knees, hands resting on thighs or shins.</source>
        <comment>item.ST7.summary</comment>
        <translation type="unfinished">Beug dich mit lockeren Knien aus der Hüfte vor, die Hände ruhen auf den Oberschenkeln oder Schienbeinen.</translation>
    </message>
    <message>
        <source>Soft knees, loose neck, slow breaths.</source>
        <comment>item.ST7.cue</comment>
        <translation type="unfinished">Knie locker, Nacken lose, langsam atmen.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of both thighs. The back stays easy.</source>
        <comment>item.ST7.feel</comment>
        <translation type="unfinished">Ein angenehmer Zug mitten in der Rückseite beider Oberschenkel. Der Rücken bleibt entspannt.</translation>
    </message>
    <message>
        <source>Breathe out as you fold. Then breathe deeply and slowly, and never hold your breath.</source>
        <comment>item.ST7.breathing</comment>
        <translation type="unfinished">Atme aus, wenn du dich vorbeugst. Dann atme tief und langsam und halte nie den Atem an.</translation>
    </message>
    <message>
        <source>Not for you with osteoporosis or a past spine fracture, dizziness, low blood pressure, or a back that dislikes bending forward.</source>
        <comment>item.ST7.cautions.0</comment>
        <translation type="unfinished">Nichts für dich bei Osteoporose oder nach einem früheren Wirbelbruch, bei Schwindel, niedrigem Blutdruck oder einem Rücken, der das Vorbeugen nicht mag.</translation>
    </message>
    <message>
        <source>Not within two hours of getting up, and not when your pain is 3 or more.</source>
        <comment>item.ST7.cautions.1</comment>
        <translation type="unfinished">Nicht innerhalb von zwei Stunden nach dem Aufstehen, und nicht, wenn dein Schmerz 3 oder mehr ist.</translation>
    </message>
    <message>
        <source>Come up slowly. If you feel light-headed, sit down.</source>
        <comment>item.ST7.cautions.2</comment>
        <translation type="unfinished">Komm langsam hoch. Wenn du dich benommen fühlst, setz dich hin.</translation>
    </message>
    <message>
        <source>Keep your feet free. Do not loop a strap round them while you stand.</source>
        <comment>item.ST7.cautions.3</comment>
        <translation type="unfinished">Lass deine Füße frei. Leg keinen Gurt um sie, während du stehst.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST7.cautions.4</comment>
        <translation type="unfinished">Hör sofort auf, wenn du scharfen Schmerz, Schmerz, der das Bein hinunterwandert, Taubheit oder Kribbeln spürst. Auch Schmerz unterhalb des Knies heißt aufhören.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST7.cautions.5</comment>
        <translation type="unfinished">Frag eine Fachperson, bevor du anfängst, wenn du ein Rückenleiden hast, Rückenschmerzen, die neu sind oder sich nicht beruhigen, eine mögliche Verletzung, Schwindelanfälle, eine künstliche Hüfte, eine kürzliche Operation oder einen kürzlichen Riss der hinteren Oberschenkelmuskulatur.</translation>
    </message>
    <message>
        <source>The source bends the knees slightly as an option and goes deeper with straight knees. Here soft knees are the way to do it, and the deeper way has straighter but never locked knees.</source>
        <comment>item.ST7.resolved.0</comment>
        <translation type="unfinished">Die Quelle beugt die Knie wahlweise leicht und geht mit gestreckten Knien tiefer. Hier sind lockere Knie der normale Weg, und der tiefere Weg hat gestrecktere, aber nie durchgedrückte Knie.</translation>
    </message>
    <message>
        <source>The source also offers a strap round the feet. Bound feet are a trip hazard when standing, so that is left out.</source>
        <comment>item.ST7.resolved.1</comment>
        <translation type="unfinished">Die Quelle bietet auch einen Gurt um die Füße an. Gebundene Füße sind im Stehen eine Stolpergefahr, darum ist das weggelassen.</translation>
    </message>
    <message>
        <source>The source holds 30 seconds and does not say how often. The phase of the plan sets both; 30 seconds is the ceiling.</source>
        <comment>item.ST7.resolved.2</comment>
        <translation type="unfinished">Die Quelle hält 30 Sekunden und sagt nicht, wie oft. Die Phase des Plans bestimmt beides; 30 Sekunden sind die Obergrenze.</translation>
    </message>
    <message>
        <source>Stand with your feet hip-wide and your knees soft.</source>
        <comment>item.ST7.steps.set-up.text</comment>
        <translation type="unfinished">Steh mit hüftbreiten Füßen und lockeren Knien.</translation>
    </message>
    <message>
        <source>Tip forward from the hips. Let your hands slide down your thighs to your shins.</source>
        <comment>item.ST7.steps.hinge.text</comment>
        <translation type="unfinished">Beug dich aus der Hüfte vor. Lass die Hände an den Oberschenkeln bis zu den Schienbeinen gleiten.</translation>
    </message>
    <message>
        <source>Stop at a mild pull. Let your head hang.</source>
        <comment>item.ST7.steps.let-go.text</comment>
        <translation type="unfinished">Halt an bei einem leichten Zug. Lass den Kopf hängen.</translation>
    </message>
    <message>
        <source>Stay there. Breathe deeply and slowly.</source>
        <comment>item.ST7.steps.hold.text</comment>
        <translation type="unfinished">Bleib dort. Atme tief und langsam.</translation>
    </message>
    <message>
        <source>Bend your knees. Put your hands on your thighs and roll up slowly.</source>
        <comment>item.ST7.steps.return.text</comment>
        <translation type="unfinished">Beug die Knie. Leg die Hände auf die Oberschenkel und roll dich langsam auf.</translation>
    </message>
    <message>
        <source>The hands pull hard on the ankles.</source>
        <comment>item.ST7.mistakes.0.text</comment>
        <translation type="unfinished">Die Hände ziehen kräftig an den Knöcheln.</translation>
    </message>
    <message>
        <source>Only rest the hands. Let your own weight do the work.</source>
        <comment>item.ST7.mistakes.0.fix</comment>
        <translation type="unfinished">Leg die Hände nur ab. Lass dein eigenes Gewicht arbeiten.</translation>
    </message>
    <message>
        <source>The knees are locked.</source>
        <comment>item.ST7.mistakes.1.text</comment>
        <translation type="unfinished">Die Knie sind durchgedrückt.</translation>
    </message>
    <message>
        <source>Bend both knees slightly before you fold.</source>
        <comment>item.ST7.mistakes.1.fix</comment>
        <translation type="unfinished">Beug beide Knie leicht, bevor du dich vorbeugst.</translation>
    </message>
    <message>
        <source>Coming up fast.</source>
        <comment>item.ST7.mistakes.2.text</comment>
        <translation type="unfinished">Schnell hochkommen.</translation>
    </message>
    <message>
        <source>Bend the knees, use your hands, and take two slow breaths on the way up.</source>
        <comment>item.ST7.mistakes.2.fix</comment>
        <translation type="unfinished">Beug die Knie, nimm die Hände zu Hilfe und mach auf dem Weg nach oben zwei langsame Atemzüge.</translation>
    </message>
    <message>
        <source>Rest your hands on the seat of a chair.</source>
        <comment>item.ST7.easier.text</comment>
        <translation type="unfinished">Leg die Hände auf die Sitzfläche eines Stuhls.</translation>
    </message>
    <message>
        <source>Let the hands go lower, with straighter knees that never lock.</source>
        <comment>item.ST7.harder.text</comment>
        <translation type="unfinished">Lass die Hände tiefer, mit gestreckteren Knien, die nie durchgedrückt sind.</translation>
    </message>
    <message>
        <source>Hands on a chair</source>
        <comment>item.ST7.variants.hands-on-chair.name</comment>
        <translation type="unfinished">Hände auf einem Stuhl</translation>
    </message>
    <message>
        <source>Both hands rest on a chair seat, so that you fold only part of the way.</source>
        <comment>item.ST7.variants.hands-on-chair.change</comment>
        <translation type="unfinished">Beide Hände ruhen auf einer Sitzfläche, sodass du dich nur einen Teil des Weges vorbeugst.</translation>
    </message>
    <message>
        <source>Stand facing a steady chair, feet hip-wide, knees soft.</source>
        <comment>item.ST7.variants.hands-on-chair.steps.set-up.text</comment>
        <translation type="unfinished">Stell dich vor einen festen Stuhl, Füße hüftbreit, Knie locker.</translation>
    </message>
    <message>
        <source>Tip forward from the hips and rest both hands on the seat.</source>
        <comment>item.ST7.variants.hands-on-chair.steps.hinge.text</comment>
        <translation type="unfinished">Beug dich aus der Hüfte vor und leg beide Hände auf die Sitzfläche.</translation>
    </message>
    <message>
        <source>Stop at a mild pull. Let your neck be long and easy.</source>
        <comment>item.ST7.variants.hands-on-chair.steps.let-go.text</comment>
        <translation type="unfinished">Halt an bei einem leichten Zug. Lass den Nacken lang und locker.</translation>
    </message>
    <message>
        <source>Stay there. Breathe deeply and slowly.</source>
        <comment>item.ST7.variants.hands-on-chair.steps.hold.text</comment>
        <translation type="unfinished">Bleib dort. Atme tief und langsam.</translation>
    </message>
    <message>
        <source>Bend your knees, put your hands on your thighs and come up slowly.</source>
        <comment>item.ST7.variants.hands-on-chair.steps.return.text</comment>
        <translation type="unfinished">Beug die Knie, leg die Hände auf die Oberschenkel und komm langsam hoch.</translation>
    </message>
    <message>
        <source>Deeper</source>
        <comment>item.ST7.variants.deeper.name</comment>
        <translation type="unfinished">Tiefer</translation>
    </message>
    <message>
        <source>Straighten the knees a little more without locking them, and let the hands rest lower.</source>
        <comment>item.ST7.variants.deeper.change</comment>
        <translation type="unfinished">Streck die Knie etwas mehr, ohne sie durchzudrücken, und lass die Hände tiefer ruhen.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST8.label</comment>
        <translation type="unfinished">Dehnung der Oberschenkelrückseite</translation>
    </message>
    <message>
        <source>Supported standing stretch</source>
        <comment>item.ST8.name</comment>
        <translation type="unfinished">Gestützte Dehnung im Stehen</translation>
    </message>
    <message>
        <source>Chair-supported hip hinge</source>
        <comment>item.ST8.other_names.0</comment>
        <translation type="unfinished">Vorbeugen aus der Hüfte am Stuhl</translation>
    </message>
    <message>
        <source>Chair-supported single-leg hinge</source>
        <comment>item.ST8.other_names.1</comment>
        <translation type="unfinished">Vorbeugen auf einem Bein am Stuhl</translation>
    </message>
    <message>
        <source>Stand beside a heavy chair, one heel a short step forward, and tip from the hips.</source>
        <comment>item.ST8.summary</comment>
        <translation type="unfinished">Steh neben einem schweren Stuhl, eine Ferse einen kleinen Schritt vorn, und beug dich aus der Hüfte vor.</translation>
    </message>
    <message>
        <source>Hips level, long back, mild pull.</source>
        <comment>item.ST8.cue</comment>
        <translation type="unfinished">Hüften gerade, Rücken lang, leichter Zug.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of the thigh that works: the forward leg, or the standing leg in the harder way.</source>
        <comment>item.ST8.feel</comment>
        <translation type="unfinished">Ein angenehmer Zug mitten in der Rückseite des Oberschenkels, der arbeitet: am vorderen Bein, oder beim schwereren Weg am Standbein.</translation>
    </message>
    <message>
        <source>Breathe out as you tip forward. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.ST8.breathing</comment>
        <translation type="unfinished">Atme aus, wenn du dich vorbeugst. Dann atme langsam und ruhig und halte nie den Atem an.</translation>
    </message>
    <message>
        <source>Use a heavy chair that cannot tip or roll, or a wall.</source>
        <comment>item.ST8.cautions.0</comment>
        <translation type="unfinished">Nimm einen schweren Stuhl, der nicht kippen oder rollen kann, oder eine Wand.</translation>
    </message>
    <message>
        <source>If your balance is unsure, keep both feet down and do not lift a leg.</source>
        <comment>item.ST8.cautions.1</comment>
        <translation type="unfinished">Wenn dein Gleichgewicht unsicher ist, lass beide Füße am Boden und heb kein Bein.</translation>
    </message>
    <message>
        <source>With osteoporosis or a past spine fracture, ask a professional first. Keep the lean small and the back long.</source>
        <comment>item.ST8.cautions.2</comment>
        <translation type="unfinished">Bei Osteoporose oder nach einem früheren Wirbelbruch frag zuerst eine Fachperson. Beug dich nur wenig vor und halte den Rücken lang.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST8.cautions.3</comment>
        <translation type="unfinished">Heb sie dir für später am Tag auf, wenn du vor weniger als zwei Stunden aufgestanden bist.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.ST8.cautions.4</comment>
        <translation type="unfinished">Wenn der Zug in der Wade sitzt, lass den Knöchel locker. Wenn er unterhalb des Knies bleibt, hör auf.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST8.cautions.5</comment>
        <translation type="unfinished">Hör sofort auf, wenn du scharfen Schmerz, Schmerz, der das Bein hinunterwandert, Taubheit oder Kribbeln spürst. Auch Schmerz unterhalb des Knies heißt aufhören.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST8.cautions.6</comment>
        <translation type="unfinished">Frag eine Fachperson, bevor du anfängst, wenn du ein Rückenleiden hast, Rückenschmerzen, die neu sind oder sich nicht beruhigen, eine mögliche Verletzung, Schwindelanfälle, eine künstliche Hüfte, eine kürzliche Operation oder einen kürzlichen Riss der hinteren Oberschenkelmuskulatur.</translation>
    </message>
    <message>
        <source>The source offers this for people unsure of their balance and then has them lift one leg behind, which is standing on one leg. Here both feet stay down with one heel forward. The lifted leg is the harder way, from phase 3 and at pain of 2 or less.</source>
        <comment>item.ST8.resolved.0</comment>
        <translation type="unfinished">Die Quelle bietet das Menschen mit unsicherem Gleichgewicht an und lässt sie dann ein Bein nach hinten heben, also auf einem Bein stehen. Hier bleiben beide Füße am Boden, eine Ferse vorn. Das gehobene Bein ist der schwerere Weg, ab Phase 3 und bei Schmerz von 2 oder weniger.</translation>
    </message>
    <message>
        <source>With a leg lifted behind, the leg that is stretched is the one you stand on, so time is counted for the standing side.</source>
        <comment>item.ST8.resolved.1</comment>
        <translation type="unfinished">Wenn ein Bein hinten gehoben ist, wird das Bein gedehnt, auf dem du stehst, darum zählt die Zeit für die Standseite.</translation>
    </message>
    <message>
        <source>The source holds 30 seconds. The phase of the plan decides; 30 seconds is the ceiling.</source>
        <comment>item.ST8.resolved.2</comment>
        <translation type="unfinished">Die Quelle hält 30 Sekunden. Die Phase des Plans entscheidet; 30 Sekunden sind die Obergrenze.</translation>
    </message>
    <message>
        <source>Stand side-on to a heavy chair. Rest one hand on its back.</source>
        <comment>item.ST8.steps.set-up.text</comment>
        <translation type="unfinished">Stell dich seitlich an einen schweren Stuhl. Leg eine Hand auf die Lehne.</translation>
    </message>
    <message>
        <source>Step one foot a little forward onto its heel, toes up, knee straight but soft. Both feet stay down.</source>
        <comment>item.ST8.steps.straighten.text</comment>
        <translation type="unfinished">Stell einen Fuß ein wenig weiter vorn auf die Ferse, Zehen nach oben, Knie gestreckt, aber locker. Beide Füße bleiben unten.</translation>
    </message>
    <message>
        <source>Tip forward from the hips with a flat back until you feel a mild pull.</source>
        <comment>item.ST8.steps.hinge.text</comment>
        <translation type="unfinished">Beug dich mit flachem Rücken aus der Hüfte vor, bis du einen leichten Zug spürst.</translation>
    </message>
    <message>
        <source>Stay there. Keep your hips level and breathe.</source>
        <comment>item.ST8.steps.hold.text</comment>
        <translation type="unfinished">Bleib dort. Halte die Hüften gerade und atme.</translation>
    </message>
    <message>
        <source>Come up tall. Bring the foot back, then change legs.</source>
        <comment>item.ST8.steps.return.text</comment>
        <translation type="unfinished">Komm aufrecht hoch. Hol den Fuß zurück, dann wechsle das Bein.</translation>
    </message>
    <message>
        <source>The hips twist towards the chair.</source>
        <comment>item.ST8.mistakes.0.text</comment>
        <translation type="unfinished">Die Hüften drehen sich zum Stuhl.</translation>
    </message>
    <message>
        <source>Point both hip bones straight ahead.</source>
        <comment>item.ST8.mistakes.0.fix</comment>
        <translation type="unfinished">Richte beide Hüftknochen gerade nach vorn.</translation>
    </message>
    <message>
        <source>A light chair tips.</source>
        <comment>item.ST8.mistakes.1.text</comment>
        <translation type="unfinished">Ein leichter Stuhl kippt.</translation>
    </message>
    <message>
        <source>Use a heavy chair, or set it against a wall.</source>
        <comment>item.ST8.mistakes.1.fix</comment>
        <translation type="unfinished">Nimm einen schweren Stuhl, oder stell ihn an eine Wand.</translation>
    </message>
    <message>
        <source>The knee of the stretched leg is locked.</source>
        <comment>item.ST8.mistakes.2.text</comment>
        <translation type="unfinished">Das Knie des gedehnten Beins ist durchgedrückt.</translation>
    </message>
    <message>
        <source>Unlock it by a finger's width.</source>
        <comment>item.ST8.mistakes.2.fix</comment>
        <translation type="unfinished">Lös es um eine Fingerbreite.</translation>
    </message>
    <message>
        <source>Sit down for it: the one-leg chair stretch.</source>
        <comment>item.ST8.easier.text</comment>
        <translation type="unfinished">Setz dich dafür hin: die Stuhldehnung mit einem Bein.</translation>
    </message>
    <message>
        <source>Float one straight leg behind you and feel the pull in the standing leg.</source>
        <comment>item.ST8.harder.text</comment>
        <translation type="unfinished">Lass ein gestrecktes Bein hinter dir schweben und spür den Zug im Standbein.</translation>
    </message>
    <message>
        <source>Knee bent</source>
        <comment>item.ST8.variants.bent-knee.name</comment>
        <translation type="unfinished">Knie gebeugt</translation>
    </message>
    <message>
        <source>Bend the forward knee clearly and tip two thirds as far.</source>
        <comment>item.ST8.variants.bent-knee.change</comment>
        <translation type="unfinished">Beug das vordere Knie deutlich und beug dich zwei Drittel so weit vor.</translation>
    </message>
    <message>
        <source>Stand side-on to a heavy chair. Rest one hand on its back.</source>
        <comment>item.ST8.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Stell dich seitlich an einen schweren Stuhl. Leg eine Hand auf die Lehne.</translation>
    </message>
    <message>
        <source>Put one heel a short step forward. Leave that knee bent and the ankle loose.</source>
        <comment>item.ST8.variants.bent-knee.steps.straighten.text</comment>
        <translation type="unfinished">Stell eine Ferse einen kleinen Schritt nach vorn. Lass dieses Knie gebeugt und den Knöchel locker.</translation>
    </message>
    <message>
        <source>Tip forward from the hips with a flat back, only a short way.</source>
        <comment>item.ST8.variants.bent-knee.steps.hinge.text</comment>
        <translation type="unfinished">Beug dich mit flachem Rücken aus der Hüfte vor, nur ein kleines Stück.</translation>
    </message>
    <message>
        <source>Stay at a light pull. Keep your hips level and breathe.</source>
        <comment>item.ST8.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Bleib bei einem leichten Zug. Halte die Hüften gerade und atme.</translation>
    </message>
    <message>
        <source>Come up tall. Bring the foot back, then change legs.</source>
        <comment>item.ST8.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Komm aufrecht hoch. Hol den Fuß zurück, dann wechsle das Bein.</translation>
    </message>
    <message>
        <source>Leg behind</source>
        <comment>item.ST8.variants.leg-behind.name</comment>
        <translation type="unfinished">Bein nach hinten</translation>
    </message>
    <message>
        <source>Both hands hold the chair and one straight leg floats behind. The leg you stand on is the one that is stretched.</source>
        <comment>item.ST8.variants.leg-behind.change</comment>
        <translation type="unfinished">Beide Hände halten den Stuhl, und ein gestrecktes Bein schwebt hinten. Gedehnt wird das Bein, auf dem du stehst.</translation>
    </message>
    <message>
        <source>Stand behind a heavy chair with both hands on its back. Stand on the leg to be stretched, knee soft.</source>
        <comment>item.ST8.variants.leg-behind.steps.set-up.text</comment>
        <translation type="unfinished">Stell dich hinter einen schweren Stuhl, beide Hände auf der Lehne. Steh auf dem Bein, das gedehnt wird, das Knie locker.</translation>
    </message>
    <message>
        <source>Float the other leg straight behind you. Keep your hips level.</source>
        <comment>item.ST8.variants.leg-behind.steps.float.text</comment>
        <translation type="unfinished">Lass das andere Bein gestreckt hinter dir schweben. Halte die Hüften gerade.</translation>
    </message>
    <message>
        <source>Lean forward from the hips until you feel a mild pull in the standing thigh.</source>
        <comment>item.ST8.variants.leg-behind.steps.hinge.text</comment>
        <translation type="unfinished">Lehn dich aus der Hüfte vor, bis du einen leichten Zug im Oberschenkel des Standbeins spürst.</translation>
    </message>
    <message>
        <source>Stay there. Keep both hands on the chair and breathe.</source>
        <comment>item.ST8.variants.leg-behind.steps.hold.text</comment>
        <translation type="unfinished">Bleib dort. Lass beide Hände am Stuhl und atme.</translation>
    </message>
    <message>
        <source>Lower the leg and stand tall. Then change legs.</source>
        <comment>item.ST8.variants.leg-behind.steps.return.text</comment>
        <translation type="unfinished">Senk das Bein und steh aufrecht. Dann wechsle das Bein.</translation>
    </message>
    <message>
        <source>Control</source>
        <comment>item.STR1.label</comment>
        <translation type="unfinished">Kontrolle</translation>
    </message>
    <message>
        <source>Straight-leg raise, control</source>
        <comment>item.STR1.name</comment>
        <translation type="unfinished">Beinheben mit gestrecktem Knie, Kontrolle</translation>
    </message>
    <message>
        <source>Supine straight-leg raise</source>
        <comment>item.STR1.other_names.0</comment>
        <translation type="unfinished">Gestrecktes Beinheben in Rückenlage</translation>
    </message>
    <message>
        <source>Lying on your back, a straight leg is lifted no higher than the other, bent knee and lowered slowly. It trains control of the trunk and the front of the hip.</source>
        <comment>item.STR1.summary</comment>
        <translation type="unfinished">In Rückenlage wird ein gestrecktes Bein nicht höher als das andere, gebeugte Knie gehoben und langsam gesenkt. Es übt die Kontrolle des Rumpfs und der Vorderseite der Hüfte.</translation>
    </message>
    <message>
        <source>Belly firm, up to the other knee, slowly down.</source>
        <comment>item.STR1.cue</comment>
        <translation type="unfinished">Bauch fest, hoch bis zum anderen Knie, langsam ab.</translation>
    </message>
    <message>
        <source>Work at the front of the hip and thigh and a steady belly. The low back stays quiet on the mat.</source>
        <comment>item.STR1.feel</comment>
        <translation type="unfinished">Arbeit an der Vorderseite von Hüfte und Oberschenkel und ein ruhiger Bauch. Der untere Rücken bleibt ruhig auf der Matte.</translation>
    </message>
    <message>
        <source>Breathe out as the leg rises, in as it sinks.</source>
        <comment>item.STR1.breathing</comment>
        <translation type="unfinished">Atme aus, wenn das Bein steigt, ein, wenn es sinkt.</translation>
    </message>
    <message>
        <source>Stop if it brings on pain in the back or the leg.</source>
        <comment>item.STR1.cautions.0</comment>
        <translation type="unfinished">Hör auf, wenn es Schmerz im Rücken oder im Bein auslöst.</translation>
    </message>
    <message>
        <source>Late in pregnancy avoid lying flat for long; ask your midwife or doctor.</source>
        <comment>item.STR1.cautions.1</comment>
        <translation type="unfinished">In der späten Schwangerschaft lieg nicht lange flach; frag deine Hebamme, deine Ärztin oder deinen Arzt.</translation>
    </message>
    <message>
        <source>It mostly works the front of the hip and thigh, so it is labelled control and adds no hamstring seconds.</source>
        <comment>item.STR1.resolved.0</comment>
        <translation type="unfinished">Es fordert vor allem die Vorderseite von Hüfte und Oberschenkel, darum heißt es Kontrolle und bringt keine Sekunden für die hintere Oberschenkelmuskulatur.</translation>
    </message>
    <message>
        <source>Not the same as the straight-leg raise used as a stretch: here the leg stops level with the other knee.</source>
        <comment>item.STR1.resolved.1</comment>
        <translation type="unfinished">Nicht dasselbe wie das gestreckte Beinheben als Dehnung: Hier hält das Bein auf Höhe des anderen Knies an.</translation>
    </message>
    <message>
        <source>The source asks for 20 to 30 at once. The app starts with a third (8), goes to two thirds (16) and reaches 24 in phase 3, and only while sessions stay green.</source>
        <comment>item.STR1.resolved.2</comment>
        <translation type="unfinished">Die Quelle verlangt gleich 20 bis 30. Die App beginnt mit einem Drittel (8), geht auf zwei Drittel (16) und erreicht 24 in Phase 3, und nur solange Einheiten grün bleiben.</translation>
    </message>
    <message>
        <source>Do 8 to 10 and lift less high; the count is yours to lower at any time.</source>
        <comment>item.STR1.easier.text</comment>
        <translation type="unfinished">Mach 8 bis 10 und heb weniger hoch; die Anzahl darfst du jederzeit senken.</translation>
    </message>
    <message>
        <source>Work up to 20 to 30 a side at the same slow pace.</source>
        <comment>item.STR1.harder.text</comment>
        <translation type="unfinished">Steigere dich auf 20 bis 30 pro Seite im selben langsamen Tempo.</translation>
    </message>
    <message>
        <source>About a second and a half up, the same down; counted for each leg.</source>
        <comment>item.STR1.dose.tempo</comment>
        <translation type="unfinished">Etwa anderthalb Sekunden hoch, ebenso lang hinunter; für jedes Bein gezählt.</translation>
    </message>
    <message>
        <source>Lie on your back with one knee bent, that foot flat, and the other leg straight.</source>
        <comment>item.STR1.steps.lie.text</comment>
        <translation type="unfinished">Leg dich auf den Rücken, ein Knie gebeugt, dieser Fuß flach, das andere Bein gestreckt.</translation>
    </message>
    <message>
        <source>Firm the belly lightly, as if before a cough, and keep it so.</source>
        <comment>item.STR1.steps.brace.text</comment>
        <translation type="unfinished">Spann den Bauch leicht an, wie vor einem Husten, und halte das so.</translation>
    </message>
    <message>
        <source>Draw the toes up and lift the straight leg until it is level with the bent knee, no higher.</source>
        <comment>item.STR1.steps.lift.text</comment>
        <translation type="unfinished">Zieh die Zehen an und heb das gestreckte Bein, bis es auf Höhe des gebeugten Knies ist, nicht höher.</translation>
    </message>
    <message>
        <source>Lower it slowly to just above the mat, and repeat. Change legs when the count is done.</source>
        <comment>item.STR1.steps.lower.text</comment>
        <translation type="unfinished">Senk es langsam bis knapp über die Matte, und wiederhole. Wechsle das Bein, wenn die Anzahl erreicht ist.</translation>
    </message>
    <message>
        <source>The low back arches off the mat.</source>
        <comment>item.STR1.mistakes.0.text</comment>
        <translation type="unfinished">Der untere Rücken hebt von der Matte ab.</translation>
    </message>
    <message>
        <source>Lift less high and firm the belly before the leg leaves the floor.</source>
        <comment>item.STR1.mistakes.0.fix</comment>
        <translation type="unfinished">Heb weniger hoch und spann den Bauch an, bevor das Bein den Boden verlässt.</translation>
    </message>
    <message>
        <source>The knee of the lifted leg bends.</source>
        <comment>item.STR1.mistakes.1.text</comment>
        <translation type="unfinished">Das Knie des gehobenen Beins beugt sich.</translation>
    </message>
    <message>
        <source>Tighten the front of the thigh first, then lift; fewer good ones count more.</source>
        <comment>item.STR1.mistakes.1.fix</comment>
        <translation type="unfinished">Spann zuerst die Vorderseite des Oberschenkels an, dann heb; wenige gute zählen mehr.</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>item.STR2.label</comment>
        <translation type="unfinished">Kraft</translation>
    </message>
    <message>
        <source>Bridge</source>
        <comment>item.STR2.name</comment>
        <translation type="unfinished">Brücke</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <comment>item.STR2.other_names.0</comment>
        <translation type="unfinished">Gesäßbrücke</translation>
    </message>
    <message>
        <source>Lying with bent knees, the hips are lifted by the buttocks and lowered slowly.</source>
        <comment>item.STR2.summary</comment>
        <translation type="unfinished">Im Liegen mit gebeugten Knien hebt das Gesäß die Hüfte an, und sie sinkt langsam wieder.</translation>
    </message>
    <message>
        <source>Squeeze, lift, no arch, slowly down.</source>
        <comment>item.STR2.cue</comment>
        <translation type="unfinished">Anspannen, heben, kein Hohlkreuz, langsam ab.</translation>
    </message>
    <message>
        <source>Work in the buttocks and a share of it behind the thighs. The low back does not take over.</source>
        <comment>item.STR2.feel</comment>
        <translation type="unfinished">Arbeit im Gesäß und ein Teil davon hinten an den Oberschenkeln. Der untere Rücken übernimmt nicht.</translation>
    </message>
    <message>
        <source>Breathe out as the hips rise, in as they sink.</source>
        <comment>item.STR2.breathing</comment>
        <translation type="unfinished">Atme aus, wenn die Hüfte steigt, ein, wenn sie sinkt.</translation>
    </message>
    <message>
        <source>Late in pregnancy leave it out, because it is done flat on the back.</source>
        <comment>item.STR2.cautions.0</comment>
        <translation type="unfinished">In der späten Schwangerschaft lass sie weg, weil sie flach auf dem Rücken gemacht wird.</translation>
    </message>
    <message>
        <source>Stop if the back of the thigh cramps hard or the back hurts.</source>
        <comment>item.STR2.cautions.1</comment>
        <translation type="unfinished">Hör auf, wenn die Rückseite des Oberschenkels stark krampft oder der Rücken wehtut.</translation>
    </message>
    <message>
        <source>The source offers two ways: 20 to 30 lifts, or 10 lifts held for 5 to 10 seconds. Lifts are the standard; the held way is the harder variant.</source>
        <comment>item.STR2.resolved.0</comment>
        <translation type="unfinished">Die Quelle bietet zwei Wege: 20 bis 30 Hebungen, oder 10 Hebungen, die 5 bis 10 Sekunden gehalten werden. Hebungen sind der Standard; das Halten ist die schwerere Variante.</translation>
    </message>
    <message>
        <source>The app starts at 5 small lifts, as Mayo Clinic's back exercises do, then takes two thirds (16) and 24 in phase 3.</source>
        <comment>item.STR2.resolved.1</comment>
        <translation type="unfinished">Die App beginnt mit 5 kleinen Hebungen, wie die Rückenübungen der Mayo Clinic, und nimmt dann zwei Drittel (16) und in Phase 3 24.</translation>
    </message>
    <message>
        <source>Lift only a hand's breadth, five times.</source>
        <comment>item.STR2.easier.text</comment>
        <translation type="unfinished">Heb nur eine Handbreit, fünfmal.</translation>
    </message>
    <message>
        <source>Hold each lift for 5 to 10 seconds.</source>
        <comment>item.STR2.harder.text</comment>
        <translation type="unfinished">Halte jede Hebung 5 bis 10 Sekunden.</translation>
    </message>
    <message>
        <source>About a second and a half up, the same down.</source>
        <comment>item.STR2.dose.tempo</comment>
        <translation type="unfinished">Etwa anderthalb Sekunden hoch, ebenso lang hinunter.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and hip-wide, arms at your sides.</source>
        <comment>item.STR2.steps.lie.text</comment>
        <translation type="unfinished">Leg dich auf den Rücken, Knie gebeugt, Füße flach und hüftbreit, die Arme neben dir.</translation>
    </message>
    <message>
        <source>Squeeze the buttocks and lift the hips, pressing through the heels.</source>
        <comment>item.STR2.steps.lift.text</comment>
        <translation type="unfinished">Spann das Gesäß an und heb die Hüfte, drück dabei die Fersen in den Boden.</translation>
    </message>
    <message>
        <source>Stop when knees, hips and shoulders form one line; the ribs stay low.</source>
        <comment>item.STR2.steps.line.text</comment>
        <translation type="unfinished">Halt an, wenn Knie, Hüfte und Schultern eine Linie bilden; die Rippen bleiben tief.</translation>
    </message>
    <message>
        <source>Let the hips sink slowly to the mat and loosen before the next one.</source>
        <comment>item.STR2.steps.lower.text</comment>
        <translation type="unfinished">Lass die Hüfte langsam auf die Matte sinken und locker werden, bevor die nächste kommt.</translation>
    </message>
    <message>
        <source>Pushing up into an arch.</source>
        <comment>item.STR2.mistakes.0.text</comment>
        <translation type="unfinished">Ins Hohlkreuz hochdrücken.</translation>
    </message>
    <message>
        <source>Stop a little lower and think of ribs and hips moving as one piece.</source>
        <comment>item.STR2.mistakes.0.fix</comment>
        <translation type="unfinished">Halt etwas tiefer an und stell dir vor, dass Rippen und Hüfte sich als ein Stück bewegen.</translation>
    </message>
    <message>
        <source>Pushing through the toes.</source>
        <comment>item.STR2.mistakes.1.text</comment>
        <translation type="unfinished">Über die Zehen drücken.</translation>
    </message>
    <message>
        <source>Bring the feet a little closer and press the heels down.</source>
        <comment>item.STR2.mistakes.1.fix</comment>
        <translation type="unfinished">Stell die Füße etwas näher und drück die Fersen hinunter.</translation>
    </message>
    <message>
        <source>Small lift</source>
        <comment>item.STR2.variants.small-lift.name</comment>
        <translation type="unfinished">Kleine Hebung</translation>
    </message>
    <message>
        <source>Raise the hips only a hand's breadth. Five are enough.</source>
        <comment>item.STR2.variants.small-lift.change</comment>
        <translation type="unfinished">Heb die Hüfte nur eine Handbreit. Fünf sind genug.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and hip-wide, arms at your sides.</source>
        <comment>item.STR2.variants.small-lift.steps.lie.text</comment>
        <translation type="unfinished">Leg dich auf den Rücken, Knie gebeugt, Füße flach und hüftbreit, die Arme neben dir.</translation>
    </message>
    <message>
        <source>Squeeze the buttocks and raise the hips a little, pressing through the heels.</source>
        <comment>item.STR2.variants.small-lift.steps.lift.text</comment>
        <translation type="unfinished">Spann das Gesäß an und heb die Hüfte ein wenig, drück dabei die Fersen in den Boden.</translation>
    </message>
    <message>
        <source>Stop when the hips are a hand's breadth off the mat; the ribs stay low.</source>
        <comment>item.STR2.variants.small-lift.steps.line.text</comment>
        <translation type="unfinished">Halt an, wenn die Hüfte eine Handbreit über der Matte ist; die Rippen bleiben tief.</translation>
    </message>
    <message>
        <source>Let the hips sink slowly to the mat and loosen before the next one.</source>
        <comment>item.STR2.variants.small-lift.steps.lower.text</comment>
        <translation type="unfinished">Lass die Hüfte langsam auf die Matte sinken und locker werden, bevor die nächste kommt.</translation>
    </message>
    <message>
        <source>Held bridge</source>
        <comment>item.STR2.variants.hold.name</comment>
        <translation type="unfinished">Gehaltene Brücke</translation>
    </message>
    <message>
        <source>Stay up for 5 to 10 seconds each time, breathing on. Ten held lifts stand for the full count, so end there.</source>
        <comment>item.STR2.variants.hold.change</comment>
        <translation type="unfinished">Bleib jedes Mal 5 bis 10 Sekunden oben und atme weiter. Zehn gehaltene Hebungen stehen für die volle Anzahl, also hör dann auf.</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>item.STR3.label</comment>
        <translation type="unfinished">Kraft</translation>
    </message>
    <message>
        <source>Standing march, slow</source>
        <comment>item.STR3.name</comment>
        <translation type="unfinished">Marschieren im Stehen, langsam</translation>
    </message>
    <message>
        <source>Standing marches</source>
        <comment>item.STR3.other_names.0</comment>
        <translation type="unfinished">Marschieren im Stehen</translation>
    </message>
    <message>
        <source>A slow, upright march in which each knee comes up to hip height. The trunk holds still while the legs change.</source>
        <comment>item.STR3.summary</comment>
        <translation type="unfinished">Ein langsames, aufrechtes Marschieren, bei dem jedes Knie bis auf Hüfthöhe kommt. Der Rumpf bleibt still, während die Beine wechseln.</translation>
    </message>
    <message>
        <source>Knee to hip height, back long.</source>
        <comment>item.STR3.cue</comment>
        <translation type="unfinished">Knie auf Hüfthöhe, Rücken lang.</translation>
    </message>
    <message>
        <source>Work at the front of the lifted hip and in the leg you stand on.</source>
        <comment>item.STR3.feel</comment>
        <translation type="unfinished">Arbeit an der Vorderseite der gehobenen Hüfte und im Standbein.</translation>
    </message>
    <message>
        <source>Breathe out as a knee comes up, in as the foot goes down.</source>
        <comment>item.STR3.breathing</comment>
        <translation type="unfinished">Atme aus, wenn ein Knie hochkommt, ein, wenn der Fuß hinuntergeht.</translation>
    </message>
    <message>
        <source>Keep a hand on the wall if your balance is unsure.</source>
        <comment>item.STR3.cautions.0</comment>
        <translation type="unfinished">Behalte eine Hand an der Wand, wenn dein Gleichgewicht unsicher ist.</translation>
    </message>
    <message>
        <source>With limits on bending the hip after surgery, leave this one out.</source>
        <comment>item.STR3.cautions.1</comment>
        <translation type="unfinished">Wenn du nach einer Operation die Hüfte nur begrenzt beugen darfst, lass diese Übung weg.</translation>
    </message>
    <message>
        <source>The source says 20 to 30 on both sides, which can be read in two ways. The app reads it as that many on each side.</source>
        <comment>item.STR3.resolved.0</comment>
        <translation type="unfinished">Die Quelle sagt 20 bis 30 auf beiden Seiten, was sich auf zwei Arten lesen lässt. Die App liest es als so viele auf jeder Seite.</translation>
    </message>
    <message>
        <source>The warm-up march is the same movement at an easy height, by the clock; this one is counted, slow and up to hip height.</source>
        <comment>item.STR3.resolved.1</comment>
        <translation type="unfinished">Das Marschieren zum Aufwärmen ist dieselbe Bewegung in leichter Höhe, nach der Uhr; dieses hier wird gezählt, langsam und bis auf Hüfthöhe.</translation>
    </message>
    <message>
        <source>Lift the knees less high, with one hand on the wall.</source>
        <comment>item.STR3.easier.text</comment>
        <translation type="unfinished">Heb die Knie weniger hoch, eine Hand an der Wand.</translation>
    </message>
    <message>
        <source>Take twice as long over each lift.</source>
        <comment>item.STR3.harder.text</comment>
        <translation type="unfinished">Nimm dir für jedes Heben doppelt so lang.</translation>
    </message>
    <message>
        <source>About three seconds a lift; counted for each leg.</source>
        <comment>item.STR3.dose.tempo</comment>
        <translation type="unfinished">Etwa drei Sekunden pro Heben; für jedes Bein gezählt.</translation>
    </message>
    <message>
        <source>Stand tall, feet under the hips, a wall within reach.</source>
        <comment>item.STR3.steps.tall.text</comment>
        <translation type="unfinished">Steh aufrecht, die Füße unter der Hüfte, eine Wand in Reichweite.</translation>
    </message>
    <message>
        <source>Lift one knee until the thigh is level, or as high as it goes without leaning.</source>
        <comment>item.STR3.steps.lift.text</comment>
        <translation type="unfinished">Heb ein Knie, bis der Oberschenkel waagerecht ist, oder so hoch es geht, ohne dich zu lehnen.</translation>
    </message>
    <message>
        <source>Set the foot down softly, without dropping it.</source>
        <comment>item.STR3.steps.lower.text</comment>
        <translation type="unfinished">Setz den Fuß weich auf, ohne ihn fallen zu lassen.</translation>
    </message>
    <message>
        <source>Lift the other knee, and go on changing sides at a calm pace.</source>
        <comment>item.STR3.steps.change.text</comment>
        <translation type="unfinished">Heb das andere Knie, und wechsle weiter die Seiten in ruhigem Tempo.</translation>
    </message>
    <message>
        <source>Keep the back long from the first lift to the last.</source>
        <comment>item.STR3.steps.long.text</comment>
        <translation type="unfinished">Halte den Rücken vom ersten bis zum letzten Heben lang.</translation>
    </message>
    <message>
        <source>Rounding the low back to get the knee up.</source>
        <comment>item.STR3.mistakes.0.text</comment>
        <translation type="unfinished">Den unteren Rücken runden, um das Knie hochzubekommen.</translation>
    </message>
    <message>
        <source>Stop the knee earlier; a long back matters more than height.</source>
        <comment>item.STR3.mistakes.0.fix</comment>
        <translation type="unfinished">Halt das Knie früher an; ein langer Rücken ist wichtiger als die Höhe.</translation>
    </message>
    <message>
        <source>Leaning back as the knee rises.</source>
        <comment>item.STR3.mistakes.1.text</comment>
        <translation type="unfinished">Sich nach hinten lehnen, wenn das Knie steigt.</translation>
    </message>
    <message>
        <source>Firm the belly and keep the ribs above the hips, or touch the wall.</source>
        <comment>item.STR3.mistakes.1.fix</comment>
        <translation type="unfinished">Spann den Bauch an und halte die Rippen über der Hüfte, oder berühr die Wand.</translation>
    </message>
    <message>
        <source>Low knees at the wall</source>
        <comment>item.STR3.variants.low-knees.name</comment>
        <translation type="unfinished">Niedrige Knie an der Wand</translation>
    </message>
    <message>
        <source>One hand on the wall and the knees only as high as is easy.</source>
        <comment>item.STR3.variants.low-knees.change</comment>
        <translation type="unfinished">Eine Hand an der Wand und die Knie nur so hoch, wie es leicht geht.</translation>
    </message>
    <message>
        <source>Stand tall, feet under the hips, one hand on a wall.</source>
        <comment>item.STR3.variants.low-knees.steps.tall.text</comment>
        <translation type="unfinished">Steh aufrecht, die Füße unter der Hüfte, eine Hand an einer Wand.</translation>
    </message>
    <message>
        <source>Lift one knee only as high as is easy.</source>
        <comment>item.STR3.variants.low-knees.steps.lift.text</comment>
        <translation type="unfinished">Heb ein Knie nur so hoch, wie es leicht geht.</translation>
    </message>
    <message>
        <source>Set the foot down softly, without dropping it.</source>
        <comment>item.STR3.variants.low-knees.steps.lower.text</comment>
        <translation type="unfinished">Setz den Fuß weich auf, ohne ihn fallen zu lassen.</translation>
    </message>
    <message>
        <source>Lift the other knee, and go on changing sides at a calm pace.</source>
        <comment>item.STR3.variants.low-knees.steps.change.text</comment>
        <translation type="unfinished">Heb das andere Knie, und wechsle weiter die Seiten in ruhigem Tempo.</translation>
    </message>
    <message>
        <source>Keep the back long from the first lift to the last.</source>
        <comment>item.STR3.variants.low-knees.steps.long.text</comment>
        <translation type="unfinished">Halte den Rücken vom ersten bis zum letzten Heben lang.</translation>
    </message>
    <message>
        <source>Slow march</source>
        <comment>item.STR3.variants.slow.name</comment>
        <translation type="unfinished">Langsames Marschieren</translation>
    </message>
    <message>
        <source>Three counts up and three counts down, without holding on.</source>
        <comment>item.STR3.variants.slow.change</comment>
        <translation type="unfinished">Bis drei zählen nach oben und bis drei nach unten, ohne dich festzuhalten.</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>item.STR4.label</comment>
        <translation type="unfinished">Kraft</translation>
    </message>
    <message>
        <source>Modified good morning</source>
        <comment>item.STR4.name</comment>
        <translation type="unfinished">Abgewandeltes Good Morning</translation>
    </message>
    <message>
        <source>Hip hinge</source>
        <comment>item.STR4.other_names.0</comment>
        <translation type="unfinished">Vorbeugen aus der Hüfte</translation>
    </message>
    <message>
        <source>Bodyweight good morning</source>
        <comment>item.STR4.other_names.1</comment>
        <translation type="unfinished">Good Morning ohne Gewicht</translation>
    </message>
    <message>
        <source>A hip hinge without weights: the hips travel back, the back stays flat, and the buttocks bring you up.</source>
        <comment>item.STR4.summary</comment>
        <translation type="unfinished">Ein Vorbeugen aus der Hüfte ohne Gewichte: Die Hüfte wandert nach hinten, der Rücken bleibt flach, und das Gesäß bringt dich hoch.</translation>
    </message>
    <message>
        <source>Hips back, flat back, squeeze to stand.</source>
        <comment>item.STR4.cue</comment>
        <translation type="unfinished">Hüfte zurück, Rücken flach, Gesäß anspannen und hoch.</translation>
    </message>
    <message>
        <source>A mild pull behind both thighs on the way down, work in the buttocks on the way up. Nothing sharp, nothing in the back.</source>
        <comment>item.STR4.feel</comment>
        <translation type="unfinished">Ein leichter Zug hinten an beiden Oberschenkeln auf dem Weg nach unten, Arbeit im Gesäß auf dem Weg nach oben. Nichts Scharfes, nichts im Rücken.</translation>
    </message>
    <message>
        <source>Breathe in as you go down, out as you come up.</source>
        <comment>item.STR4.breathing</comment>
        <translation type="unfinished">Atme ein, wenn du hinuntergehst, aus, wenn du hochkommst.</translation>
    </message>
    <message>
        <source>No weights, and not down to the horizontal at first.</source>
        <comment>item.STR4.cautions.0</comment>
        <translation type="unfinished">Keine Gewichte, und am Anfang nicht bis in die Waagerechte hinunter.</translation>
    </message>
    <message>
        <source>Public advice keeps people with back or hamstring trouble away from this move, so it opens only in phase 2 and when pain before the session is 2 or less.</source>
        <comment>item.STR4.cautions.1</comment>
        <translation type="unfinished">Öffentliche Empfehlungen raten Menschen mit Beschwerden am Rücken oder an der hinteren Oberschenkelmuskulatur von dieser Übung ab. Darum öffnet sie sich erst in Phase 2 und wenn der Schmerz vor der Einheit 2 oder weniger ist.</translation>
    </message>
    <message>
        <source>Not in the first two hours after getting up.</source>
        <comment>item.STR4.cautions.2</comment>
        <translation type="unfinished">Nicht in den ersten zwei Stunden nach dem Aufstehen.</translation>
    </message>
    <message>
        <source>The source names the move and gives no amount. The app asks for one set of 8 to 10 without weight; a second set is yours to add.</source>
        <comment>item.STR4.resolved.0</comment>
        <translation type="unfinished">Die Quelle nennt die Übung und gibt keine Menge an. Die App verlangt einen Satz von 8 bis 10 ohne Gewicht; einen zweiten Satz kannst du selbst anhängen.</translation>
    </message>
    <message>
        <source>The count stands outside the third, two thirds, full rule, because the full amount is small already.</source>
        <comment>item.STR4.resolved.1</comment>
        <translation type="unfinished">Die Anzahl steht außerhalb der Regel ein Drittel, zwei Drittel, voll, weil die volle Menge schon klein ist.</translation>
    </message>
    <message>
        <source>Rest your hands on a chair back or a wall.</source>
        <comment>item.STR4.easier.text</comment>
        <translation type="unfinished">Leg die Hände auf eine Stuhllehne oder an eine Wand.</translation>
    </message>
    <message>
        <source>Take longer on the way down, and add a second set of 8 to 10.</source>
        <comment>item.STR4.harder.text</comment>
        <translation type="unfinished">Nimm dir nach unten mehr Zeit, und häng einen zweiten Satz von 8 bis 10 an.</translation>
    </message>
    <message>
        <source>About three seconds each, the way down slower than the way up.</source>
        <comment>item.STR4.dose.tempo</comment>
        <translation type="unfinished">Je etwa drei Sekunden, der Weg nach unten langsamer als der nach oben.</translation>
    </message>
    <message>
        <source>Stand with feet hip-wide, hands on your hips and knees soft.</source>
        <comment>item.STR4.steps.stand.text</comment>
        <translation type="unfinished">Steh mit hüftbreiten Füßen, die Hände an der Hüfte, die Knie locker.</translation>
    </message>
    <message>
        <source>Push the hips straight back and let the chest come forward with a flat back.</source>
        <comment>item.STR4.steps.hinge.text</comment>
        <translation type="unfinished">Schieb die Hüfte gerade nach hinten und lass die Brust mit flachem Rücken nach vorn kommen.</translation>
    </message>
    <message>
        <source>Stop at the first mild pull behind the thighs, well before the horizontal.</source>
        <comment>item.STR4.steps.stop.text</comment>
        <translation type="unfinished">Halt an beim ersten leichten Zug hinten an den Oberschenkeln, deutlich vor der Waagerechten.</translation>
    </message>
    <message>
        <source>Squeeze the buttocks and bring the hips forward until you stand tall.</source>
        <comment>item.STR4.steps.rise.text</comment>
        <translation type="unfinished">Spann das Gesäß an und bring die Hüfte nach vorn, bis du aufrecht stehst.</translation>
    </message>
    <message>
        <source>Rounding the back or bending at the waist.</source>
        <comment>item.STR4.mistakes.0.text</comment>
        <translation type="unfinished">Den Rücken runden oder in der Taille einknicken.</translation>
    </message>
    <message>
        <source>Think of shutting a drawer behind you with your hips, and go less deep.</source>
        <comment>item.STR4.mistakes.0.fix</comment>
        <translation type="unfinished">Stell dir vor, du schließt hinter dir mit der Hüfte eine Schublade, und geh weniger tief.</translation>
    </message>
    <message>
        <source>Locking the knees.</source>
        <comment>item.STR4.mistakes.1.text</comment>
        <translation type="unfinished">Die Knie durchdrücken.</translation>
    </message>
    <message>
        <source>Keep them a touch bent and still throughout.</source>
        <comment>item.STR4.mistakes.1.fix</comment>
        <translation type="unfinished">Lass sie die ganze Zeit ein wenig gebeugt und ruhig.</translation>
    </message>
    <message>
        <source>Hands supported</source>
        <comment>item.STR4.variants.supported.name</comment>
        <translation type="unfinished">Hände gestützt</translation>
    </message>
    <message>
        <source>Hands on a heavy chair back or a wall, and a smaller hinge.</source>
        <comment>item.STR4.variants.supported.change</comment>
        <translation type="unfinished">Die Hände auf einer schweren Stuhllehne oder an der Wand, und ein kleineres Vorbeugen.</translation>
    </message>
    <message>
        <source>Stand behind a heavy chair, feet hip-wide and knees soft. Rest both hands on its back.</source>
        <comment>item.STR4.variants.supported.steps.stand.text</comment>
        <translation type="unfinished">Stell dich hinter einen schweren Stuhl, die Füße hüftbreit, die Knie locker. Leg beide Hände auf die Lehne.</translation>
    </message>
    <message>
        <source>Push the hips straight back, only a short way, with a flat back.</source>
        <comment>item.STR4.variants.supported.steps.hinge.text</comment>
        <translation type="unfinished">Schieb die Hüfte gerade nach hinten, nur ein kurzes Stück, mit flachem Rücken.</translation>
    </message>
    <message>
        <source>Stop at the first mild pull behind the thighs.</source>
        <comment>item.STR4.variants.supported.steps.stop.text</comment>
        <translation type="unfinished">Halt an beim ersten leichten Zug hinten an den Oberschenkeln.</translation>
    </message>
    <message>
        <source>Squeeze the buttocks and bring the hips forward until you stand tall.</source>
        <comment>item.STR4.variants.supported.steps.rise.text</comment>
        <translation type="unfinished">Spann das Gesäß an und bring die Hüfte nach vorn, bis du aufrecht stehst.</translation>
    </message>
    <message>
        <source>Slow hinge</source>
        <comment>item.STR4.variants.slow.name</comment>
        <translation type="unfinished">Langsames Vorbeugen</translation>
    </message>
    <message>
        <source>Four counts down, a short pause, two counts up. Up to 10, and a second set if the first was easy.</source>
        <comment>item.STR4.variants.slow.change</comment>
        <translation type="unfinished">Bis vier zählen nach unten, eine kurze Pause, bis zwei nach oben. Bis zu 10, und ein zweiter Satz, wenn der erste leicht war.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.SU1.label</comment>
        <translation type="unfinished">Dehnung der Oberschenkelrückseite</translation>
    </message>
    <message>
        <source>Wall or doorway stretch</source>
        <comment>item.SU1.name</comment>
        <translation type="unfinished">Wand- oder Türdehnung</translation>
    </message>
    <message>
        <source>Wall hamstring stretch</source>
        <comment>item.SU1.other_names.0</comment>
        <translation type="unfinished">Dehnung der Oberschenkelrückseite an der Wand</translation>
    </message>
    <message>
        <source>Leg up the wall</source>
        <comment>item.SU1.other_names.1</comment>
        <translation type="unfinished">Bein an der Wand hoch</translation>
    </message>
    <message>
        <source>Lie in a doorway, rest one heel up the wall and let the other leg lie through the opening.</source>
        <comment>item.SU1.summary</comment>
        <translation type="unfinished">Leg dich in einen Türrahmen, lehn eine Ferse oben an die Wand und lass das andere Bein durch die Öffnung liegen.</translation>
    </message>
    <message>
        <source>Tailbone heavy, knee soft, let the wall hold you.</source>
        <comment>item.SU1.cue</comment>
        <translation type="unfinished">Steißbein schwer, Knie locker, die Wand hält dich.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of the raised thigh, with the back resting on the floor.</source>
        <comment>item.SU1.feel</comment>
        <translation type="unfinished">Ein angenehmer Zug mitten in der Rückseite des gehobenen Oberschenkels, während der Rücken auf dem Boden ruht.</translation>
    </message>
    <message>
        <source>Breathe out as you slide closer. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.SU1.breathing</comment>
        <translation type="unfinished">Atme aus, wenn du näher rutschst. Dann atme langsam und ruhig und halte nie den Atem an.</translation>
    </message>
    <message>
        <source>In pregnancy, do not lie flat on your back for long. Advice on when this starts differs, from the end of the first trimester to about week 20, so ask your midwife or doctor.</source>
        <comment>item.SU1.cautions.0</comment>
        <translation type="unfinished">In der Schwangerschaft lieg nicht lange flach auf dem Rücken. Die Empfehlungen, ab wann das gilt, gehen auseinander, vom Ende des ersten Drittels bis etwa zur 20. Woche. Frag darum deine Hebamme, deine Ärztin oder deinen Arzt.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.SU1.cautions.1</comment>
        <translation type="unfinished">Wenn der Zug in der Wade sitzt, lass den Knöchel locker. Wenn er unterhalb des Knies bleibt, hör auf.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.SU1.cautions.2</comment>
        <translation type="unfinished">Hör sofort auf, wenn du scharfen Schmerz, Schmerz, der das Bein hinunterwandert, Taubheit oder Kribbeln spürst. Auch Schmerz unterhalb des Knies heißt aufhören.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.SU1.cautions.3</comment>
        <translation type="unfinished">Frag eine Fachperson, bevor du anfängst, wenn du ein Rückenleiden hast, Rückenschmerzen, die neu sind oder sich nicht beruhigen, eine mögliche Verletzung, Schwindelanfälle, eine künstliche Hüfte, eine kürzliche Operation oder einen kürzlichen Riss der hinteren Oberschenkelmuskulatur.</translation>
    </message>
    <message>
        <source>One source holds 30 seconds and repeats; public instructions go to 60 seconds and more, two to four times. The phase of the plan sets the start; 60 seconds is a ceiling for the maintain phase.</source>
        <comment>item.SU1.resolved.0</comment>
        <translation type="unfinished">Eine Quelle hält 30 Sekunden und wiederholt; öffentliche Anleitungen gehen bis 60 Sekunden und mehr, zwei- bis viermal. Die Phase des Plans bestimmt den Anfang; 60 Sekunden sind eine Obergrenze für die Phase Erhalten.</translation>
    </message>
    <message>
        <source>Lie on your back beside a door frame or the edge of a wall, hips near it.</source>
        <comment>item.SU1.steps.set-up.text</comment>
        <translation type="unfinished">Leg dich neben einem Türrahmen oder einer Wandkante auf den Rücken, die Hüfte nah daran.</translation>
    </message>
    <message>
        <source>Rest one heel up the wall. Let the other leg lie flat through the opening.</source>
        <comment>item.SU1.steps.raise.text</comment>
        <translation type="unfinished">Lehn eine Ferse oben an die Wand. Lass das andere Bein flach durch die Öffnung liegen.</translation>
    </message>
    <message>
        <source>Slide a little closer until you feel a mild pull. Keep the raised knee soft.</source>
        <comment>item.SU1.steps.closer.text</comment>
        <translation type="unfinished">Rutsch etwas näher, bis du einen leichten Zug spürst. Lass das gehobene Knie locker.</translation>
    </message>
    <message>
        <source>Keep your tailbone on the floor. Let the wall carry the leg and breathe.</source>
        <comment>item.SU1.steps.hold.text</comment>
        <translation type="unfinished">Lass das Steißbein auf dem Boden. Die Wand trägt das Bein, und du atmest.</translation>
    </message>
    <message>
        <source>Bend the knee and move away from the wall. Then change legs.</source>
        <comment>item.SU1.steps.return.text</comment>
        <translation type="unfinished">Beug das Knie und rück von der Wand weg. Dann wechsle das Bein.</translation>
    </message>
    <message>
        <source>The hips lift off the floor.</source>
        <comment>item.SU1.mistakes.0.text</comment>
        <translation type="unfinished">Die Hüfte hebt vom Boden ab.</translation>
    </message>
    <message>
        <source>Slide away from the wall until the tailbone is down again.</source>
        <comment>item.SU1.mistakes.0.fix</comment>
        <translation type="unfinished">Rutsch von der Wand weg, bis das Steißbein wieder unten ist.</translation>
    </message>
    <message>
        <source>Lying too close to the wall.</source>
        <comment>item.SU1.mistakes.1.text</comment>
        <translation type="unfinished">Zu nah an der Wand liegen.</translation>
    </message>
    <message>
        <source>Move back until the pull is mild.</source>
        <comment>item.SU1.mistakes.1.fix</comment>
        <translation type="unfinished">Rück zurück, bis der Zug leicht ist.</translation>
    </message>
    <message>
        <source>The raised knee is locked.</source>
        <comment>item.SU1.mistakes.2.text</comment>
        <translation type="unfinished">Das gehobene Knie ist durchgedrückt.</translation>
    </message>
    <message>
        <source>Unlock it by a finger's width.</source>
        <comment>item.SU1.mistakes.2.fix</comment>
        <translation type="unfinished">Lös es um eine Fingerbreite.</translation>
    </message>
    <message>
        <source>Move your hips further from the wall, and bend the knee of the leg on the floor.</source>
        <comment>item.SU1.easier.text</comment>
        <translation type="unfinished">Rück mit der Hüfte weiter von der Wand weg, und beug das Knie des Beins am Boden.</translation>
    </message>
    <message>
        <source>Move your hips nearer to the wall.</source>
        <comment>item.SU1.harder.text</comment>
        <translation type="unfinished">Rück mit der Hüfte näher an die Wand.</translation>
    </message>
    <message>
        <source>Further away, knees bent</source>
        <comment>item.SU1.variants.bent-knee.name</comment>
        <translation type="unfinished">Weiter weg, Knie gebeugt</translation>
    </message>
    <message>
        <source>The hips are further from the wall, the raised knee is bent, and the other foot stands on the floor.</source>
        <comment>item.SU1.variants.bent-knee.change</comment>
        <translation type="unfinished">Die Hüfte ist weiter von der Wand weg, das gehobene Knie ist gebeugt, und der andere Fuß steht auf dem Boden.</translation>
    </message>
    <message>
        <source>Lie on your back beside a door frame or the edge of a wall, hips well away from it.</source>
        <comment>item.SU1.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Leg dich neben einem Türrahmen oder einer Wandkante auf den Rücken, die Hüfte ein gutes Stück davon entfernt.</translation>
    </message>
    <message>
        <source>Rest one heel on the wall with that knee bent. Bend the other knee and stand its foot on the floor.</source>
        <comment>item.SU1.variants.bent-knee.steps.raise.text</comment>
        <translation type="unfinished">Lehn eine Ferse an die Wand, dieses Knie gebeugt. Beug das andere Knie und stell den Fuß auf den Boden.</translation>
    </message>
    <message>
        <source>Stay where the pull is light.</source>
        <comment>item.SU1.variants.bent-knee.steps.closer.text</comment>
        <translation type="unfinished">Bleib dort, wo der Zug leicht ist.</translation>
    </message>
    <message>
        <source>Keep your tailbone on the floor. Let the wall carry the leg and breathe.</source>
        <comment>item.SU1.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Lass das Steißbein auf dem Boden. Die Wand trägt das Bein, und du atmest.</translation>
    </message>
    <message>
        <source>Bend the knee and move away from the wall. Then change legs.</source>
        <comment>item.SU1.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Beug das Knie und rück von der Wand weg. Dann wechsle das Bein.</translation>
    </message>
    <message>
        <source>Nearer to the wall</source>
        <comment>item.SU1.variants.closer.name</comment>
        <translation type="unfinished">Näher an der Wand</translation>
    </message>
    <message>
        <source>Slide the hips nearer to the wall, with the tailbone still down and the knee still soft.</source>
        <comment>item.SU1.variants.closer.change</comment>
        <translation type="unfinished">Rutsch mit der Hüfte näher an die Wand, das Steißbein weiter unten und das Knie weiter locker.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.SU2.label</comment>
        <translation type="unfinished">Dehnung der Oberschenkelrückseite</translation>
    </message>
    <message>
        <source>Supine strap stretch</source>
        <comment>item.SU2.name</comment>
        <translation type="unfinished">Gurtdehnung in Rückenlage</translation>
    </message>
    <message>
        <source>Towel stretch</source>
        <comment>item.SU2.other_names.0</comment>
        <translation type="unfinished">Handtuchdehnung</translation>
    </message>
    <message>
        <source>Assisted supine stretch</source>
        <comment>item.SU2.other_names.1</comment>
        <translation type="unfinished">Dehnung in Rückenlage mit Hilfe</translation>
    </message>
    <message>
        <source>Assisted straight-leg raise</source>
        <comment>item.SU2.other_names.2</comment>
        <translation type="unfinished">Gestrecktes Beinheben mit Hilfe</translation>
    </message>
    <message>
        <source>Lie on your back and raise one leg with a strap round the foot.</source>
        <comment>item.SU2.summary</comment>
        <translation type="unfinished">Leg dich auf den Rücken und heb ein Bein mit einem Gurt um den Fuß.</translation>
    </message>
    <message>
        <source>Shoulders and tailbone down. Let the strap hold.</source>
        <comment>item.SU2.cue</comment>
        <translation type="unfinished">Schultern und Steißbein unten. Der Gurt hält.</translation>
    </message>
    <message>
        <source>A comfortable pull behind the thigh, perhaps reaching towards the knee, but not below it.</source>
        <comment>item.SU2.feel</comment>
        <translation type="unfinished">Ein angenehmer Zug hinten am Oberschenkel, vielleicht bis zum Knie hin, aber nicht darunter.</translation>
    </message>
    <message>
        <source>Breathe out as the leg rises. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.SU2.breathing</comment>
        <translation type="unfinished">Atme aus, wenn das Bein steigt. Dann atme langsam und ruhig und halte nie den Atem an.</translation>
    </message>
    <message>
        <source>In pregnancy, do not lie flat on your back for long. Advice on when this starts differs, from the end of the first trimester to about week 20, so ask your midwife or doctor.</source>
        <comment>item.SU2.cautions.0</comment>
        <translation type="unfinished">In der Schwangerschaft lieg nicht lange flach auf dem Rücken. Die Empfehlungen, ab wann das gilt, gehen auseinander, vom Ende des ersten Drittels bis etwa zur 20. Woche. Frag darum deine Hebamme, deine Ärztin oder deinen Arzt.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.SU2.cautions.1</comment>
        <translation type="unfinished">Wenn der Zug in der Wade sitzt, lass den Knöchel locker. Wenn er unterhalb des Knies bleibt, hör auf.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.SU2.cautions.2</comment>
        <translation type="unfinished">Hör sofort auf, wenn du scharfen Schmerz, Schmerz, der das Bein hinunterwandert, Taubheit oder Kribbeln spürst. Auch Schmerz unterhalb des Knies heißt aufhören.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.SU2.cautions.3</comment>
        <translation type="unfinished">Frag eine Fachperson, bevor du anfängst, wenn du ein Rückenleiden hast, Rückenschmerzen, die neu sind oder sich nicht beruhigen, eine mögliche Verletzung, Schwindelanfälle, eine künstliche Hüfte, eine kürzliche Operation oder einen kürzlichen Riss der hinteren Oberschenkelmuskulatur.</translation>
    </message>
    <message>
        <source>One source holds 30 to 60 seconds three times, another 15 to 30 seconds without a count, a third gives no dose. The phase of the plan sets the start; 60 seconds is a ceiling for the maintain phase.</source>
        <comment>item.SU2.resolved.0</comment>
        <translation type="unfinished">Eine Quelle hält dreimal 30 bis 60 Sekunden, eine andere 15 bis 30 Sekunden ohne Anzahl, eine dritte gibt keine Menge an. Die Phase des Plans bestimmt den Anfang; 60 Sekunden sind eine Obergrenze für die Phase Erhalten.</translation>
    </message>
    <message>
        <source>The straight-leg raise with a strap, listed apart in one source, is this same stretch and is kept once, here.</source>
        <comment>item.SU2.resolved.1</comment>
        <translation type="unfinished">Das gestreckte Beinheben mit Gurt, in einer Quelle eigens aufgeführt, ist dieselbe Dehnung und steht einmal, hier.</translation>
    </message>
    <message>
        <source>One source starts with both legs straight. Here the other knee is bent with the foot down, and the flat leg is the harder way.</source>
        <comment>item.SU2.resolved.2</comment>
        <translation type="unfinished">Eine Quelle beginnt mit beiden Beinen gestreckt. Hier ist das andere Knie gebeugt und der Fuß unten, und das flache Bein ist der schwerere Weg.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent. Loop a strap or towel round the ball of one foot.</source>
        <comment>item.SU2.steps.set-up.text</comment>
        <translation type="unfinished">Leg dich auf den Rücken, die Knie gebeugt. Leg einen Gurt oder ein Handtuch um den Fußballen eines Fußes.</translation>
    </message>
    <message>
        <source>Use the strap to bring that leg up. Keep its knee straight but soft.</source>
        <comment>item.SU2.steps.raise.text</comment>
        <translation type="unfinished">Hol dieses Bein mit dem Gurt hoch. Lass sein Knie gestreckt, aber locker.</translation>
    </message>
    <message>
        <source>Stop at a comfortable pull behind the thigh. Let your shoulders and tailbone rest on the floor.</source>
        <comment>item.SU2.steps.settle.text</comment>
        <translation type="unfinished">Halt an bei einem angenehmen Zug hinten am Oberschenkel. Lass Schultern und Steißbein auf dem Boden ruhen.</translation>
    </message>
    <message>
        <source>Stay there. Hold the strap with easy hands and breathe.</source>
        <comment>item.SU2.steps.hold.text</comment>
        <translation type="unfinished">Bleib dort. Halte den Gurt mit lockeren Händen und atme.</translation>
    </message>
    <message>
        <source>Lower the leg slowly. Then change legs.</source>
        <comment>item.SU2.steps.return.text</comment>
        <translation type="unfinished">Senk das Bein langsam. Dann wechsle das Bein.</translation>
    </message>
    <message>
        <source>Jerking on the strap.</source>
        <comment>item.SU2.mistakes.0.text</comment>
        <translation type="unfinished">Am Gurt rucken.</translation>
    </message>
    <message>
        <source>Take up the slack slowly on a breath out.</source>
        <comment>item.SU2.mistakes.0.fix</comment>
        <translation type="unfinished">Zieh den Gurt beim Ausatmen langsam nach.</translation>
    </message>
    <message>
        <source>The knee is locked.</source>
        <comment>item.SU2.mistakes.1.text</comment>
        <translation type="unfinished">Das Knie ist durchgedrückt.</translation>
    </message>
    <message>
        <source>Unlock it by a finger's width.</source>
        <comment>item.SU2.mistakes.1.fix</comment>
        <translation type="unfinished">Lös es um eine Fingerbreite.</translation>
    </message>
    <message>
        <source>The back arches off the floor.</source>
        <comment>item.SU2.mistakes.2.text</comment>
        <translation type="unfinished">Der Rücken wölbt sich vom Boden weg.</translation>
    </message>
    <message>
        <source>Lower the leg a little until the back rests.</source>
        <comment>item.SU2.mistakes.2.fix</comment>
        <translation type="unfinished">Senk das Bein etwas, bis der Rücken ruht.</translation>
    </message>
    <message>
        <source>Pulling on the toes only, so that the calf or nerve takes the strain.</source>
        <comment>item.SU2.mistakes.3.text</comment>
        <translation type="unfinished">Nur an den Zehen ziehen, sodass Wade oder Nerv den Zug abbekommen.</translation>
    </message>
    <message>
        <source>Move the strap to the ball of the foot and keep the ankle easy.</source>
        <comment>item.SU2.mistakes.3.fix</comment>
        <translation type="unfinished">Leg den Gurt um den Fußballen und lass den Knöchel locker.</translation>
    </message>
    <message>
        <source>Keep the other knee bent and bend the raised knee a little too.</source>
        <comment>item.SU2.easier.text</comment>
        <translation type="unfinished">Lass das andere Knie gebeugt und beug auch das gehobene Knie ein wenig.</translation>
    </message>
    <message>
        <source>Lay the other leg flat, and hold longer as your phase allows.</source>
        <comment>item.SU2.harder.text</comment>
        <translation type="unfinished">Leg das andere Bein flach hin, und halte länger, so wie deine Phase es erlaubt.</translation>
    </message>
    <message>
        <source>Raised knee bent</source>
        <comment>item.SU2.variants.bent-knee.name</comment>
        <translation type="unfinished">Gehobenes Knie gebeugt</translation>
    </message>
    <message>
        <source>The other foot stays on the floor and the raised knee stays bent by about 20 degrees.</source>
        <comment>item.SU2.variants.bent-knee.change</comment>
        <translation type="unfinished">Der andere Fuß bleibt auf dem Boden, und das gehobene Knie bleibt um etwa 20 Grad gebeugt.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent. Loop a strap or towel round the ball of one foot.</source>
        <comment>item.SU2.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Leg dich auf den Rücken, die Knie gebeugt. Leg einen Gurt oder ein Handtuch um den Fußballen eines Fußes.</translation>
    </message>
    <message>
        <source>Use the strap to bring that leg up. Leave its knee a little bent.</source>
        <comment>item.SU2.variants.bent-knee.steps.raise.text</comment>
        <translation type="unfinished">Hol dieses Bein mit dem Gurt hoch. Lass sein Knie ein wenig gebeugt.</translation>
    </message>
    <message>
        <source>Stop at a light pull behind the thigh. Let your shoulders and tailbone rest on the floor.</source>
        <comment>item.SU2.variants.bent-knee.steps.settle.text</comment>
        <translation type="unfinished">Halt an bei einem leichten Zug hinten am Oberschenkel. Lass Schultern und Steißbein auf dem Boden ruhen.</translation>
    </message>
    <message>
        <source>Stay there. Hold the strap with easy hands and breathe.</source>
        <comment>item.SU2.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Bleib dort. Halte den Gurt mit lockeren Händen und atme.</translation>
    </message>
    <message>
        <source>Lower the leg slowly. Then change legs.</source>
        <comment>item.SU2.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Senk das Bein langsam. Dann wechsle das Bein.</translation>
    </message>
    <message>
        <source>Other leg flat</source>
        <comment>item.SU2.variants.leg-flat.name</comment>
        <translation type="unfinished">Anderes Bein flach</translation>
    </message>
    <message>
        <source>The other leg lies flat and long on the mat while the strap raises the working leg.</source>
        <comment>item.SU2.variants.leg-flat.change</comment>
        <translation type="unfinished">Das andere Bein liegt flach und lang auf der Matte, während der Gurt das arbeitende Bein hebt.</translation>
    </message>
    <message>
        <source>Lie on your back with a strap round the ball of one foot. Lay the other leg flat and long.</source>
        <comment>item.SU2.variants.leg-flat.steps.set-up.text</comment>
        <translation type="unfinished">Leg dich auf den Rücken, einen Gurt um den Fußballen eines Fußes. Leg das andere Bein flach und lang hin.</translation>
    </message>
    <message>
        <source>Use the strap to bring that leg up. Keep its knee straight but soft.</source>
        <comment>item.SU2.variants.leg-flat.steps.raise.text</comment>
        <translation type="unfinished">Hol dieses Bein mit dem Gurt hoch. Lass sein Knie gestreckt, aber locker.</translation>
    </message>
    <message>
        <source>Stop at a comfortable pull behind the thigh. Let your shoulders and tailbone rest on the floor.</source>
        <comment>item.SU2.variants.leg-flat.steps.settle.text</comment>
        <translation type="unfinished">Halt an bei einem angenehmen Zug hinten am Oberschenkel. Lass Schultern und Steißbein auf dem Boden ruhen.</translation>
    </message>
    <message>
        <source>Stay there. Hold the strap with easy hands and breathe.</source>
        <comment>item.SU2.variants.leg-flat.steps.hold.text</comment>
        <translation type="unfinished">Bleib dort. Halte den Gurt mit lockeren Händen und atme.</translation>
    </message>
    <message>
        <source>Lower the leg slowly. Then change legs.</source>
        <comment>item.SU2.variants.leg-flat.steps.return.text</comment>
        <translation type="unfinished">Senk das Bein langsam. Dann wechsle das Bein.</translation>
    </message>
    <message>
        <source>Active hamstring stretch</source>
        <comment>item.SU3.label</comment>
        <translation type="unfinished">Aktive Dehnung der Oberschenkelrückseite</translation>
    </message>
    <message>
        <source>Active hamstring stretch</source>
        <comment>item.SU3.name</comment>
        <translation type="unfinished">Aktive Dehnung der Oberschenkelrückseite</translation>
    </message>
    <message>
        <source>90/90 active knee extension</source>
        <comment>item.SU3.other_names.0</comment>
        <translation type="unfinished">Aktive Kniestreckung 90/90</translation>
    </message>
    <message>
        <source>Hands-behind-thigh stretch</source>
        <comment>item.SU3.other_names.1</comment>
        <translation type="unfinished">Dehnung mit den Händen hinter dem Oberschenkel</translation>
    </message>
    <message>
        <source>Lie down, hold one thigh upright and slowly straighten the knee, again and again.</source>
        <comment>item.SU3.summary</comment>
        <translation type="unfinished">Leg dich hin, halte einen Oberschenkel senkrecht und streck das Knie langsam, immer wieder.</translation>
    </message>
    <message>
        <source>Thigh still. Only the knee opens and bends.</source>
        <comment>item.SU3.cue</comment>
        <translation type="unfinished">Oberschenkel still. Nur das Knie öffnet und beugt sich.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of the thigh each time the knee opens.</source>
        <comment>item.SU3.feel</comment>
        <translation type="unfinished">Ein angenehmer Zug mitten in der Oberschenkelrückseite, jedes Mal, wenn sich das Knie öffnet.</translation>
    </message>
    <message>
        <source>Breathe out as the knee opens, breathe quietly in the pause, and never hold your breath.</source>
        <comment>item.SU3.breathing</comment>
        <translation type="unfinished">Atme aus, wenn sich das Knie öffnet, atme ruhig, während du bleibst, und halte nie den Atem an.</translation>
    </message>
    <message>
        <source>In pregnancy, do not lie flat on your back for long. Advice on when this starts differs, from the end of the first trimester to about week 20, so ask your midwife or doctor.</source>
        <comment>item.SU3.cautions.0</comment>
        <translation type="unfinished">In der Schwangerschaft lieg nicht lange flach auf dem Rücken. Die Empfehlungen, ab wann das gilt, gehen auseinander, vom Ende des ersten Drittels bis etwa zur 20. Woche. Frag darum deine Hebamme, deine Ärztin oder deinen Arzt.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.SU3.cautions.1</comment>
        <translation type="unfinished">Wenn der Zug in der Wade sitzt, lass den Knöchel locker. Wenn er unterhalb des Knies bleibt, hör auf.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.SU3.cautions.2</comment>
        <translation type="unfinished">Hör sofort auf, wenn du scharfen Schmerz, Schmerz, der das Bein hinunterwandert, Taubheit oder Kribbeln spürst. Auch Schmerz unterhalb des Knies heißt aufhören.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.SU3.cautions.3</comment>
        <translation type="unfinished">Frag eine Fachperson, bevor du anfängst, wenn du ein Rückenleiden hast, Rückenschmerzen, die neu sind oder sich nicht beruhigen, eine mögliche Verletzung, Schwindelanfälle, eine künstliche Hüfte, eine kürzliche Operation oder einen kürzlichen Riss der hinteren Oberschenkelmuskulatur.</translation>
    </message>
    <message>
        <source>The source asks for ten holds of 10 seconds; other public sheets give 30 seconds four times, or a count of ten up to ten times. Here the 10 seconds stay and the count grows: 4, then 6, then 10.</source>
        <comment>item.SU3.resolved.0</comment>
        <translation type="unfinished">Die Quelle verlangt zehnmal 10 Sekunden halten; andere öffentliche Blätter nennen viermal 30 Sekunden oder bis zehn zählen, bis zu zehnmal. Hier bleiben die 10 Sekunden, und die Anzahl wächst: 4, dann 6, dann 10.</translation>
    </message>
    <message>
        <source>This stretch is counted in repetitions beside the hold plan, so its seconds are not added to hamstring time.</source>
        <comment>item.SU3.resolved.1</comment>
        <translation type="unfinished">Diese Dehnung wird in Wiederholungen neben dem Halteplan gezählt, darum kommen ihre Sekunden nicht zur Zeit für die hintere Oberschenkelmuskulatur dazu.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent. Lift one thigh until it points towards the ceiling.</source>
        <comment>item.SU3.steps.set-up.text</comment>
        <translation type="unfinished">Leg dich auf den Rücken, die Knie gebeugt. Heb einen Oberschenkel, bis er zur Decke zeigt.</translation>
    </message>
    <message>
        <source>Hold that thigh with both hands behind it.</source>
        <comment>item.SU3.steps.grip.text</comment>
        <translation type="unfinished">Halte diesen Oberschenkel mit beiden Händen dahinter.</translation>
    </message>
    <message>
        <source>Slowly straighten the knee. The thigh stays where it is.</source>
        <comment>item.SU3.steps.straighten.text</comment>
        <translation type="unfinished">Streck das Knie langsam. Der Oberschenkel bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>Pause at a mild pull and breathe.</source>
        <comment>item.SU3.steps.hold.text</comment>
        <translation type="unfinished">Bleib bei einem leichten Zug und atme.</translation>
    </message>
    <message>
        <source>Bend the knee and rest a moment. Then open it again.</source>
        <comment>item.SU3.steps.return.text</comment>
        <translation type="unfinished">Beug das Knie und ruh dich einen Moment aus. Dann öffne es wieder.</translation>
    </message>
    <message>
        <source>The thigh drifts away from upright.</source>
        <comment>item.SU3.mistakes.0.text</comment>
        <translation type="unfinished">Der Oberschenkel wandert aus der Senkrechten.</translation>
    </message>
    <message>
        <source>Hold it still with your hands and straighten the knee less.</source>
        <comment>item.SU3.mistakes.0.fix</comment>
        <translation type="unfinished">Halte ihn mit den Händen still und streck das Knie weniger.</translation>
    </message>
    <message>
        <source>The hands pull behind the calf.</source>
        <comment>item.SU3.mistakes.1.text</comment>
        <translation type="unfinished">Die Hände ziehen hinter der Wade.</translation>
    </message>
    <message>
        <source>Move both hands behind the thigh.</source>
        <comment>item.SU3.mistakes.1.fix</comment>
        <translation type="unfinished">Leg beide Hände hinter den Oberschenkel.</translation>
    </message>
    <message>
        <source>Bouncing at the end.</source>
        <comment>item.SU3.mistakes.2.text</comment>
        <translation type="unfinished">Am Ende nachfedern.</translation>
    </message>
    <message>
        <source>Open slowly, then keep quite still.</source>
        <comment>item.SU3.mistakes.2.fix</comment>
        <translation type="unfinished">Öffne langsam, dann bleib ganz still.</translation>
    </message>
    <message>
        <source>Do about five, and straighten the knee less.</source>
        <comment>item.SU3.easier.text</comment>
        <translation type="unfinished">Mach etwa fünf, und streck das Knie weniger.</translation>
    </message>
    <message>
        <source>Draw the toes up while the knee is open.</source>
        <comment>item.SU3.harder.text</comment>
        <translation type="unfinished">Zieh die Zehen an, während das Knie offen ist.</translation>
    </message>
    <message>
        <source>Part of the way</source>
        <comment>item.SU3.variants.bent-knee.name</comment>
        <translation type="unfinished">Ein Teil des Weges</translation>
    </message>
    <message>
        <source>Straighten the knee only about two thirds of the way, and stop after five at most.</source>
        <comment>item.SU3.variants.bent-knee.change</comment>
        <translation type="unfinished">Streck das Knie nur etwa zu zwei Dritteln, und hör nach höchstens fünf auf.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent. Lift one thigh until it points towards the ceiling.</source>
        <comment>item.SU3.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Leg dich auf den Rücken, die Knie gebeugt. Heb einen Oberschenkel, bis er zur Decke zeigt.</translation>
    </message>
    <message>
        <source>Hold that thigh with both hands behind it.</source>
        <comment>item.SU3.variants.bent-knee.steps.grip.text</comment>
        <translation type="unfinished">Halte diesen Oberschenkel mit beiden Händen dahinter.</translation>
    </message>
    <message>
        <source>Slowly open the knee, only part of the way.</source>
        <comment>item.SU3.variants.bent-knee.steps.straighten.text</comment>
        <translation type="unfinished">Öffne das Knie langsam, nur einen Teil des Weges.</translation>
    </message>
    <message>
        <source>Pause at a light pull and breathe.</source>
        <comment>item.SU3.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Bleib bei einem leichten Zug und atme.</translation>
    </message>
    <message>
        <source>Bend the knee and rest a moment. Then open it again.</source>
        <comment>item.SU3.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Beug das Knie und ruh dich einen Moment aus. Dann öffne es wieder.</translation>
    </message>
    <message>
        <source>Toes up</source>
        <comment>item.SU3.variants.toes-up.name</comment>
        <translation type="unfinished">Zehen angezogen</translation>
    </message>
    <message>
        <source>Draw the toes gently up while the knee is open. Let them go if the calf takes over.</source>
        <comment>item.SU3.variants.toes-up.change</comment>
        <translation type="unfinished">Zieh die Zehen sanft an, während das Knie offen ist. Lass sie los, wenn die Wade übernimmt.</translation>
    </message>
    <message>
        <source>Buttock and low back</source>
        <comment>item.SU4.label</comment>
        <translation type="unfinished">Gesäß und unterer Rücken</translation>
    </message>
    <message>
        <source>Single knee to chest</source>
        <comment>item.SU4.name</comment>
        <translation type="unfinished">Ein Knie zur Brust</translation>
    </message>
    <message>
        <source>Knee-to-chest stretch</source>
        <comment>item.SU4.other_names.0</comment>
        <translation type="unfinished">Knie-zur-Brust-Dehnung</translation>
    </message>
    <message>
        <source>Lie on your back and draw one knee in with both hands.</source>
        <comment>item.SU4.summary</comment>
        <translation type="unfinished">Leg dich auf den Rücken und zieh ein Knie mit beiden Händen heran.</translation>
    </message>
    <message>
        <source>Head down, shoulders soft, knee drawn in.</source>
        <comment>item.SU4.cue</comment>
        <translation type="unfinished">Kopf unten, Schultern weich, Knie herangezogen.</translation>
    </message>
    <message>
        <source>A mild, comfortable pull in the buttock, perhaps in the low back as well. It is not a hamstring stretch.</source>
        <comment>item.SU4.feel</comment>
        <translation type="unfinished">Ein leichter, angenehmer Zug im Gesäß, vielleicht auch im unteren Rücken. Es ist keine Dehnung der hinteren Oberschenkelmuskulatur.</translation>
    </message>
    <message>
        <source>Breathe out as the knee comes in. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.SU4.breathing</comment>
        <translation type="unfinished">Atme aus, wenn das Knie herankommt. Dann atme langsam und ruhig und halte nie den Atem an.</translation>
    </message>
    <message>
        <source>Not for you under hip-replacement precautions, unless a professional has agreed.</source>
        <comment>item.SU4.cautions.0</comment>
        <translation type="unfinished">Nichts für dich, wenn für dich Vorsichtsmaßnahmen nach einem Hüftersatz gelten, außer eine Fachperson hat zugestimmt.</translation>
    </message>
    <message>
        <source>This bends the low back. With osteoporosis or a past spine fracture, leave it out unless a professional has agreed.</source>
        <comment>item.SU4.cautions.1</comment>
        <translation type="unfinished">Das beugt den unteren Rücken. Bei Osteoporose oder nach einem früheren Wirbelbruch lass sie weg, außer eine Fachperson hat zugestimmt.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.SU4.cautions.2</comment>
        <translation type="unfinished">Heb sie dir für später am Tag auf, wenn du vor weniger als zwei Stunden aufgestanden bist.</translation>
    </message>
    <message>
        <source>In pregnancy, do not lie flat on your back for long. Advice on when this starts differs, from the end of the first trimester to about week 20, so ask your midwife or doctor.</source>
        <comment>item.SU4.cautions.3</comment>
        <translation type="unfinished">In der Schwangerschaft lieg nicht lange flach auf dem Rücken. Die Empfehlungen, ab wann das gilt, gehen auseinander, vom Ende des ersten Drittels bis etwa zur 20. Woche. Frag darum deine Hebamme, deine Ärztin oder deinen Arzt.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.SU4.cautions.4</comment>
        <translation type="unfinished">Hör sofort auf, wenn du scharfen Schmerz, Schmerz, der das Bein hinunterwandert, Taubheit oder Kribbeln spürst. Auch Schmerz unterhalb des Knies heißt aufhören.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.SU4.cautions.5</comment>
        <translation type="unfinished">Frag eine Fachperson, bevor du anfängst, wenn du ein Rückenleiden hast, Rückenschmerzen, die neu sind oder sich nicht beruhigen, eine mögliche Verletzung, Schwindelanfälle, eine künstliche Hüfte, eine kürzliche Operation oder einen kürzlichen Riss der hinteren Oberschenkelmuskulatur.</translation>
    </message>
    <message>
        <source>One source holds 30 to 60 seconds three times a side; Mayo Clinic gives 5 seconds, two or three times, twice a day. Here it starts at 15 seconds and grows with the phase of the plan; 60 seconds is a ceiling for the maintain phase.</source>
        <comment>item.SU4.resolved.0</comment>
        <translation type="unfinished">Eine Quelle hält 30 bis 60 Sekunden dreimal pro Seite; die Mayo Clinic nennt 5 Sekunden, zwei- oder dreimal, zweimal am Tag. Hier beginnt es mit 15 Sekunden und wächst mit der Phase des Plans; 60 Sekunden sind eine Obergrenze für die Phase Erhalten.</translation>
    </message>
    <message>
        <source>It reaches the buttock and low back, so its time is not counted as hamstring time.</source>
        <comment>item.SU4.resolved.1</comment>
        <translation type="unfinished">Es erreicht das Gesäß und den unteren Rücken, darum zählt die Zeit nicht als Zeit für die hintere Oberschenkelmuskulatur.</translation>
    </message>
    <message>
        <source>Lie on your back with your knees bent and your feet on the floor.</source>
        <comment>item.SU4.steps.set-up.text</comment>
        <translation type="unfinished">Leg dich auf den Rücken, die Knie gebeugt und die Füße auf dem Boden.</translation>
    </message>
    <message>
        <source>Take one knee with both hands and draw it in slowly.</source>
        <comment>item.SU4.steps.draw-in.text</comment>
        <translation type="unfinished">Nimm ein Knie mit beiden Händen und zieh es langsam heran.</translation>
    </message>
    <message>
        <source>Stop at a mild pull in the buttock.</source>
        <comment>item.SU4.steps.settle.text</comment>
        <translation type="unfinished">Halt an bei einem leichten Zug im Gesäß.</translation>
    </message>
    <message>
        <source>Stay there. Let your shoulders and head rest, and breathe.</source>
        <comment>item.SU4.steps.hold.text</comment>
        <translation type="unfinished">Bleib dort. Lass Schultern und Kopf ruhen und atme.</translation>
    </message>
    <message>
        <source>Let the knee go and set the foot down. Then change legs.</source>
        <comment>item.SU4.steps.return.text</comment>
        <translation type="unfinished">Lass das Knie los und stell den Fuß ab. Dann wechsle das Bein.</translation>
    </message>
    <message>
        <source>Yanking the knee in.</source>
        <comment>item.SU4.mistakes.0.text</comment>
        <translation type="unfinished">Das Knie heranreißen.</translation>
    </message>
    <message>
        <source>Draw it in slowly on a long breath out.</source>
        <comment>item.SU4.mistakes.0.fix</comment>
        <translation type="unfinished">Zieh es langsam mit einem langen Ausatmen heran.</translation>
    </message>
    <message>
        <source>The head lifts off the floor.</source>
        <comment>item.SU4.mistakes.1.text</comment>
        <translation type="unfinished">Der Kopf hebt vom Boden ab.</translation>
    </message>
    <message>
        <source>Rest the head, on a thin cushion if you like, and draw in less.</source>
        <comment>item.SU4.mistakes.1.fix</comment>
        <translation type="unfinished">Leg den Kopf ab, auf ein dünnes Kissen, wenn du magst, und zieh weniger heran.</translation>
    </message>
    <message>
        <source>Hold behind the thigh instead of the knee.</source>
        <comment>item.SU4.easier.text</comment>
        <translation type="unfinished">Halte hinter dem Oberschenkel statt am Knie.</translation>
    </message>
    <message>
        <source>Lay the other leg flat.</source>
        <comment>item.SU4.harder.text</comment>
        <translation type="unfinished">Leg das andere Bein flach hin.</translation>
    </message>
    <message>
        <source>Hands behind the thigh</source>
        <comment>item.SU4.variants.behind-thigh.name</comment>
        <translation type="unfinished">Hände hinter dem Oberschenkel</translation>
    </message>
    <message>
        <source>Both hands hold behind the thigh, so that the knee is not pressed, and the leg comes in less far.</source>
        <comment>item.SU4.variants.behind-thigh.change</comment>
        <translation type="unfinished">Beide Hände halten hinter dem Oberschenkel, damit kein Druck auf das Knie kommt, und das Bein kommt weniger weit heran.</translation>
    </message>
    <message>
        <source>Lie on your back with your knees bent and your feet on the floor.</source>
        <comment>item.SU4.variants.behind-thigh.steps.set-up.text</comment>
        <translation type="unfinished">Leg dich auf den Rücken, die Knie gebeugt und die Füße auf dem Boden.</translation>
    </message>
    <message>
        <source>Hold one leg behind the thigh with both hands and draw it in slowly.</source>
        <comment>item.SU4.variants.behind-thigh.steps.draw-in.text</comment>
        <translation type="unfinished">Fass ein Bein mit beiden Händen hinter dem Oberschenkel und zieh es langsam heran.</translation>
    </message>
    <message>
        <source>Stop at a mild pull in the buttock. Leave the knee itself free.</source>
        <comment>item.SU4.variants.behind-thigh.steps.settle.text</comment>
        <translation type="unfinished">Halt an bei einem leichten Zug im Gesäß. Lass das Knie selbst frei.</translation>
    </message>
    <message>
        <source>Stay there. Let your shoulders and head rest, and breathe.</source>
        <comment>item.SU4.variants.behind-thigh.steps.hold.text</comment>
        <translation type="unfinished">Bleib dort. Lass Schultern und Kopf ruhen und atme.</translation>
    </message>
    <message>
        <source>Let the leg go and set the foot down. Then change legs.</source>
        <comment>item.SU4.variants.behind-thigh.steps.return.text</comment>
        <translation type="unfinished">Lass das Bein los und stell den Fuß ab. Dann wechsle das Bein.</translation>
    </message>
    <message>
        <source>Other leg flat</source>
        <comment>item.SU4.variants.leg-flat.name</comment>
        <translation type="unfinished">Anderes Bein flach</translation>
    </message>
    <message>
        <source>The other leg lies flat and long on the mat while you draw the knee in.</source>
        <comment>item.SU4.variants.leg-flat.change</comment>
        <translation type="unfinished">Das andere Bein liegt flach und lang auf der Matte, während du das Knie heranziehst.</translation>
    </message>
    <message>
        <source>Lie on your back with one knee bent and the other leg flat and long.</source>
        <comment>item.SU4.variants.leg-flat.steps.set-up.text</comment>
        <translation type="unfinished">Leg dich auf den Rücken, ein Knie gebeugt, das andere Bein flach und lang.</translation>
    </message>
    <message>
        <source>Take the bent knee with both hands and draw it in slowly.</source>
        <comment>item.SU4.variants.leg-flat.steps.draw-in.text</comment>
        <translation type="unfinished">Nimm das gebeugte Knie mit beiden Händen und zieh es langsam heran.</translation>
    </message>
    <message>
        <source>Stop at a mild pull in the buttock. The other leg stays down.</source>
        <comment>item.SU4.variants.leg-flat.steps.settle.text</comment>
        <translation type="unfinished">Halt an bei einem leichten Zug im Gesäß. Das andere Bein bleibt unten.</translation>
    </message>
    <message>
        <source>Stay there. Let your shoulders and head rest, and breathe.</source>
        <comment>item.SU4.variants.leg-flat.steps.hold.text</comment>
        <translation type="unfinished">Bleib dort. Lass Schultern und Kopf ruhen und atme.</translation>
    </message>
    <message>
        <source>Let the knee go and set the foot down. Then change legs.</source>
        <comment>item.SU4.variants.leg-flat.steps.return.text</comment>
        <translation type="unfinished">Lass das Knie los und stell den Fuß ab. Dann wechsle das Bein.</translation>
    </message>
    <message>
        <source>Active hamstring stretch</source>
        <comment>item.SU5.label</comment>
        <translation type="unfinished">Aktive Dehnung der Oberschenkelrückseite</translation>
    </message>
    <message>
        <source>Straight-leg raise, as a stretch</source>
        <comment>item.SU5.name</comment>
        <translation type="unfinished">Gestrecktes Beinheben, als Dehnung</translation>
    </message>
    <message>
        <source>Basic raise</source>
        <comment>item.SU5.other_names.0</comment>
        <translation type="unfinished">Einfaches Beinheben</translation>
    </message>
    <message>
        <source>Single straight-leg raise</source>
        <comment>item.SU5.other_names.1</comment>
        <translation type="unfinished">Gestrecktes Beinheben mit einem Bein</translation>
    </message>
    <message>
        <source>Lie on your back and lift one straight leg towards the ceiling, pause, and lower it.</source>
        <comment>item.SU5.summary</comment>
        <translation type="unfinished">Leg dich auf den Rücken und heb ein gestrecktes Bein zur Decke, bleib kurz und senk es.</translation>
    </message>
    <message>
        <source>Back still, leg up on the breath out.</source>
        <comment>item.SU5.cue</comment>
        <translation type="unfinished">Rücken still, Bein hoch beim Ausatmen.</translation>
    </message>
    <message>
        <source>A mild, comfortable pull in the back of the lifted thigh at the top, and light work in its front.</source>
        <comment>item.SU5.feel</comment>
        <translation type="unfinished">Ein leichter, angenehmer Zug oben in der Rückseite des gehobenen Oberschenkels und leichte Arbeit an seiner Vorderseite.</translation>
    </message>
    <message>
        <source>Breathe out as you lift, breathe quietly at the top, breathe in as you lower. Never hold your breath.</source>
        <comment>item.SU5.breathing</comment>
        <translation type="unfinished">Atme aus, wenn du hebst, atme oben ruhig, atme ein, wenn du senkst. Halte nie den Atem an.</translation>
    </message>
    <message>
        <source>In pregnancy, do not lie flat on your back for long. Advice on when this starts differs, from the end of the first trimester to about week 20, so ask your midwife or doctor.</source>
        <comment>item.SU5.cautions.0</comment>
        <translation type="unfinished">In der Schwangerschaft lieg nicht lange flach auf dem Rücken. Die Empfehlungen, ab wann das gilt, gehen auseinander, vom Ende des ersten Drittels bis etwa zur 20. Woche. Frag darum deine Hebamme, deine Ärztin oder deinen Arzt.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.SU5.cautions.1</comment>
        <translation type="unfinished">Wenn der Zug in der Wade sitzt, lass den Knöchel locker. Wenn er unterhalb des Knies bleibt, hör auf.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.SU5.cautions.2</comment>
        <translation type="unfinished">Hör sofort auf, wenn du scharfen Schmerz, Schmerz, der das Bein hinunterwandert, Taubheit oder Kribbeln spürst. Auch Schmerz unterhalb des Knies heißt aufhören.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.SU5.cautions.3</comment>
        <translation type="unfinished">Frag eine Fachperson, bevor du anfängst, wenn du ein Rückenleiden hast, Rückenschmerzen, die neu sind oder sich nicht beruhigen, eine mögliche Verletzung, Schwindelanfälle, eine künstliche Hüfte, eine kürzliche Operation oder einen kürzlichen Riss der hinteren Oberschenkelmuskulatur.</translation>
    </message>
    <message>
        <source>The source lists a basic, an assisted and a slow raise without a dose. Assisted, with a strap, is the supine strap stretch and is kept there. Basic and slow are here, five to eight times a leg.</source>
        <comment>item.SU5.resolved.0</comment>
        <translation type="unfinished">Die Quelle führt ein einfaches, ein unterstütztes und ein langsames Beinheben ohne Menge auf. Das unterstützte, mit Gurt, ist die Gurtdehnung in Rückenlage und steht dort. Das einfache und das langsame sind hier, fünf- bis achtmal pro Bein.</translation>
    </message>
    <message>
        <source>The source does not say where the other leg lies. Here that knee is bent for comfort, and the flat leg is a harder way.</source>
        <comment>item.SU5.resolved.1</comment>
        <translation type="unfinished">Die Quelle sagt nicht, wo das andere Bein liegt. Hier ist dieses Knie zur Bequemlichkeit gebeugt, und das flache Bein ist ein schwererer Weg.</translation>
    </message>
    <message>
        <source>A strength exercise shares the name but stops at the height of the other knee; it stands apart under control work.</source>
        <comment>item.SU5.resolved.2</comment>
        <translation type="unfinished">Eine Kraftübung trägt denselben Namen, hält aber auf Höhe des anderen Knies an; sie steht getrennt bei den Kontrollübungen.</translation>
    </message>
    <message>
        <source>It is counted in repetitions, so its pauses are not added to hamstring time.</source>
        <comment>item.SU5.resolved.3</comment>
        <translation type="unfinished">Es wird in Wiederholungen gezählt, darum kommt das Verweilen oben nicht zur Zeit für die hintere Oberschenkelmuskulatur dazu.</translation>
    </message>
    <message>
        <source>Lift slowly, pause for 2 to 5 seconds at the top, lower under control.</source>
        <comment>item.SU5.dose.tempo</comment>
        <translation type="unfinished">Langsam heben, oben 2 bis 5 Sekunden bleiben, kontrolliert senken.</translation>
    </message>
    <message>
        <source>Lie on your back, one knee bent, that foot on the floor. Brace your belly lightly.</source>
        <comment>item.SU5.steps.set-up.text</comment>
        <translation type="unfinished">Leg dich auf den Rücken, ein Knie gebeugt, dieser Fuß auf dem Boden. Spann den Bauch leicht an.</translation>
    </message>
    <message>
        <source>Straighten the other knee and draw the toes up.</source>
        <comment>item.SU5.steps.straighten.text</comment>
        <translation type="unfinished">Streck das andere Knie und zieh die Zehen an.</translation>
    </message>
    <message>
        <source>Lift that leg towards the ceiling until you feel a mild pull behind the thigh.</source>
        <comment>item.SU5.steps.raise.text</comment>
        <translation type="unfinished">Heb dieses Bein zur Decke, bis du einen leichten Zug hinten am Oberschenkel spürst.</translation>
    </message>
    <message>
        <source>Pause for two to five seconds and breathe.</source>
        <comment>item.SU5.steps.hold.text</comment>
        <translation type="unfinished">Bleib zwei bis fünf Sekunden und atme.</translation>
    </message>
    <message>
        <source>Lower the leg under control.</source>
        <comment>item.SU5.steps.return.text</comment>
        <translation type="unfinished">Senk das Bein kontrolliert.</translation>
    </message>
    <message>
        <source>The back arches off the floor.</source>
        <comment>item.SU5.mistakes.0.text</comment>
        <translation type="unfinished">Der Rücken wölbt sich vom Boden weg.</translation>
    </message>
    <message>
        <source>Brace the belly lightly and lift less high.</source>
        <comment>item.SU5.mistakes.0.fix</comment>
        <translation type="unfinished">Spann den Bauch leicht an und heb weniger hoch.</translation>
    </message>
    <message>
        <source>The leg is swung up.</source>
        <comment>item.SU5.mistakes.1.text</comment>
        <translation type="unfinished">Das Bein wird hochgeschwungen.</translation>
    </message>
    <message>
        <source>Lift it slowly enough to stop at any moment.</source>
        <comment>item.SU5.mistakes.1.fix</comment>
        <translation type="unfinished">Heb es so langsam, dass du jederzeit anhalten kannst.</translation>
    </message>
    <message>
        <source>The working knee bends.</source>
        <comment>item.SU5.mistakes.2.text</comment>
        <translation type="unfinished">Das arbeitende Knie beugt sich.</translation>
    </message>
    <message>
        <source>Lift only as high as the knee stays straight and soft.</source>
        <comment>item.SU5.mistakes.2.fix</comment>
        <translation type="unfinished">Heb nur so hoch, wie das Knie gestreckt und locker bleibt.</translation>
    </message>
    <message>
        <source>Lift less high, or let a strap help as in the supine strap stretch.</source>
        <comment>item.SU5.easier.text</comment>
        <translation type="unfinished">Heb weniger hoch, oder lass einen Gurt helfen wie in der Gurtdehnung in Rückenlage.</translation>
    </message>
    <message>
        <source>Do it slowly without a pause, and later with the other leg flat.</source>
        <comment>item.SU5.harder.text</comment>
        <translation type="unfinished">Mach es langsam ohne Halt, und später mit dem anderen Bein flach.</translation>
    </message>
    <message>
        <source>Lower lift</source>
        <comment>item.SU5.variants.lower-lift.name</comment>
        <translation type="unfinished">Niedrigeres Heben</translation>
    </message>
    <message>
        <source>Lift the leg only two thirds as high.</source>
        <comment>item.SU5.variants.lower-lift.change</comment>
        <translation type="unfinished">Heb das Bein nur zwei Drittel so hoch.</translation>
    </message>
    <message>
        <source>Knee a little bent</source>
        <comment>item.SU5.variants.bent-knee.name</comment>
        <translation type="unfinished">Knie etwas gebeugt</translation>
    </message>
    <message>
        <source>Keep the lifted knee bent by about 20 degrees, the ankle loose, and lift only two thirds as high.</source>
        <comment>item.SU5.variants.bent-knee.change</comment>
        <translation type="unfinished">Lass das gehobene Knie um etwa 20 Grad gebeugt, den Knöchel locker, und heb nur zwei Drittel so hoch.</translation>
    </message>
    <message>
        <source>Lie on your back, one knee bent, that foot on the floor. Brace your belly lightly.</source>
        <comment>item.SU5.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Leg dich auf den Rücken, ein Knie gebeugt, dieser Fuß auf dem Boden. Spann den Bauch leicht an.</translation>
    </message>
    <message>
        <source>Stretch the other leg out, its knee a little bent and the ankle loose.</source>
        <comment>item.SU5.variants.bent-knee.steps.straighten.text</comment>
        <translation type="unfinished">Streck das andere Bein aus, sein Knie ein wenig gebeugt und den Knöchel locker.</translation>
    </message>
    <message>
        <source>Lift that leg a short way, until you feel a light pull behind the thigh.</source>
        <comment>item.SU5.variants.bent-knee.steps.raise.text</comment>
        <translation type="unfinished">Heb dieses Bein ein kleines Stück, bis du einen leichten Zug hinten am Oberschenkel spürst.</translation>
    </message>
    <message>
        <source>Pause for two to five seconds and breathe.</source>
        <comment>item.SU5.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Bleib zwei bis fünf Sekunden und atme.</translation>
    </message>
    <message>
        <source>Lower the leg under control.</source>
        <comment>item.SU5.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Senk das Bein kontrolliert.</translation>
    </message>
    <message>
        <source>Slow raise</source>
        <comment>item.SU5.variants.slow.name</comment>
        <translation type="unfinished">Langsames Heben</translation>
    </message>
    <message>
        <source>Take three seconds up and three seconds down, without a pause, five to eight times.</source>
        <comment>item.SU5.variants.slow.change</comment>
        <translation type="unfinished">Drei Sekunden hoch und drei Sekunden hinunter, ohne Halt, fünf- bis achtmal.</translation>
    </message>
    <message>
        <source>Lie on your back, one knee bent, that foot on the floor. Brace your belly lightly.</source>
        <comment>item.SU5.variants.slow.steps.set-up.text</comment>
        <translation type="unfinished">Leg dich auf den Rücken, ein Knie gebeugt, dieser Fuß auf dem Boden. Spann den Bauch leicht an.</translation>
    </message>
    <message>
        <source>Straighten the other knee and draw the toes up.</source>
        <comment>item.SU5.variants.slow.steps.straighten.text</comment>
        <translation type="unfinished">Streck das andere Knie und zieh die Zehen an.</translation>
    </message>
    <message>
        <source>Lift that leg for three slow seconds, up to a mild pull.</source>
        <comment>item.SU5.variants.slow.steps.raise.text</comment>
        <translation type="unfinished">Heb dieses Bein drei langsame Sekunden lang, bis zu einem leichten Zug.</translation>
    </message>
    <message>
        <source>Without stopping, lower it for three slow seconds.</source>
        <comment>item.SU5.variants.slow.steps.return.text</comment>
        <translation type="unfinished">Senk es ohne Halt drei langsame Sekunden lang.</translation>
    </message>
    <message>
        <source>Other leg flat</source>
        <comment>item.SU5.variants.leg-flat.name</comment>
        <translation type="unfinished">Anderes Bein flach</translation>
    </message>
    <message>
        <source>The other leg lies flat and long on the mat. Go back to a bent knee if your back arches.</source>
        <comment>item.SU5.variants.leg-flat.change</comment>
        <translation type="unfinished">Das andere Bein liegt flach und lang auf der Matte. Geh zurück zum gebeugten Knie, wenn du ins Hohlkreuz kommst.</translation>
    </message>
    <message>
        <source>Lie on your back with both legs flat and long. Brace your belly lightly.</source>
        <comment>item.SU5.variants.leg-flat.steps.set-up.text</comment>
        <translation type="unfinished">Leg dich auf den Rücken, beide Beine flach und lang. Spann den Bauch leicht an.</translation>
    </message>
    <message>
        <source>Keep the knee of the working leg straight and draw the toes up.</source>
        <comment>item.SU5.variants.leg-flat.steps.straighten.text</comment>
        <translation type="unfinished">Halt das Knie des arbeitenden Beins gestreckt und zieh die Zehen an.</translation>
    </message>
    <message>
        <source>Lift that leg towards the ceiling until you feel a mild pull behind the thigh.</source>
        <comment>item.SU5.variants.leg-flat.steps.raise.text</comment>
        <translation type="unfinished">Heb dieses Bein zur Decke, bis du einen leichten Zug hinten am Oberschenkel spürst.</translation>
    </message>
    <message>
        <source>Pause for two to five seconds and breathe.</source>
        <comment>item.SU5.variants.leg-flat.steps.hold.text</comment>
        <translation type="unfinished">Bleib zwei bis fünf Sekunden und atme.</translation>
    </message>
    <message>
        <source>Lower the leg under control.</source>
        <comment>item.SU5.variants.leg-flat.steps.return.text</comment>
        <translation type="unfinished">Senk das Bein kontrolliert.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.SU6.label</comment>
        <translation type="unfinished">Dehnung der Oberschenkelrückseite</translation>
    </message>
    <message>
        <source>Partner-assisted supine stretch</source>
        <comment>item.SU6.name</comment>
        <translation type="unfinished">Dehnung in Rückenlage zu zweit</translation>
    </message>
    <message>
        <source>Assisted leg raise with a partner</source>
        <comment>item.SU6.other_names.0</comment>
        <translation type="unfinished">Beinheben mit Hilfe zu zweit</translation>
    </message>
    <message>
        <source>Lie relaxed while a partner slowly raises one leg, and you say when to stop.</source>
        <comment>item.SU6.summary</comment>
        <translation type="unfinished">Lieg entspannt, während eine zweite Person langsam ein Bein hebt, und du sagst, wann Schluss ist.</translation>
    </message>
    <message>
        <source>You say stop. Nobody pushes.</source>
        <comment>item.SU6.cue</comment>
        <translation type="unfinished">Du sagst Stopp. Niemand drückt.</translation>
    </message>
    <message>
        <source>A mild, comfortable pull in the middle of the back of the raised thigh, with the leg quite heavy.</source>
        <comment>item.SU6.feel</comment>
        <translation type="unfinished">Ein leichter, angenehmer Zug mitten in der Rückseite des gehobenen Oberschenkels, das Bein ganz schwer.</translation>
    </message>
    <message>
        <source>Breathe out as your partner lifts. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.SU6.breathing</comment>
        <translation type="unfinished">Atme aus, wenn die andere Person hebt. Dann atme langsam und ruhig und halte nie den Atem an.</translation>
    </message>
    <message>
        <source>Agree on a stop word first. Your partner lowers the leg as soon as you say it.</source>
        <comment>item.SU6.cautions.0</comment>
        <translation type="unfinished">Macht zuerst ein Stoppwort aus. Die andere Person senkt das Bein, sobald du es sagst.</translation>
    </message>
    <message>
        <source>Only after three sessions that began with pain of 2 or less, and never when your pain is 3 or more.</source>
        <comment>item.SU6.cautions.1</comment>
        <translation type="unfinished">Erst nach drei Einheiten, die mit Schmerz von 2 oder weniger begonnen haben, und nie, wenn dein Schmerz 3 oder mehr ist.</translation>
    </message>
    <message>
        <source>In pregnancy, do not lie flat on your back for long. Advice on when this starts differs, from the end of the first trimester to about week 20, so ask your midwife or doctor.</source>
        <comment>item.SU6.cautions.2</comment>
        <translation type="unfinished">In der Schwangerschaft lieg nicht lange flach auf dem Rücken. Die Empfehlungen, ab wann das gilt, gehen auseinander, vom Ende des ersten Drittels bis etwa zur 20. Woche. Frag darum deine Hebamme, deine Ärztin oder deinen Arzt.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.SU6.cautions.3</comment>
        <translation type="unfinished">Hör sofort auf, wenn du scharfen Schmerz, Schmerz, der das Bein hinunterwandert, Taubheit oder Kribbeln spürst. Auch Schmerz unterhalb des Knies heißt aufhören.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.SU6.cautions.4</comment>
        <translation type="unfinished">Frag eine Fachperson, bevor du anfängst, wenn du ein Rückenleiden hast, Rückenschmerzen, die neu sind oder sich nicht beruhigen, eine mögliche Verletzung, Schwindelanfälle, eine künstliche Hüfte, eine kürzliche Operation oder einen kürzlichen Riss der hinteren Oberschenkelmuskulatur.</translation>
    </message>
    <message>
        <source>The source gives no dose and suggests that a partner can take you deeper. Here the phase of the plan sets the time, and the partner only carries the leg and never pushes.</source>
        <comment>item.SU6.resolved.0</comment>
        <translation type="unfinished">Die Quelle gibt keine Menge an und meint, zu zweit komme man tiefer. Hier bestimmt die Phase des Plans die Zeit, und die zweite Person trägt nur das Bein und drückt nie.</translation>
    </message>
    <message>
        <source>Lie on your back and relax. Your partner holds one leg at the heel and just above the knee.</source>
        <comment>item.SU6.steps.set-up.text</comment>
        <translation type="unfinished">Leg dich auf den Rücken und entspann dich. Die andere Person hält ein Bein an der Ferse und knapp über dem Knie.</translation>
    </message>
    <message>
        <source>Your partner lifts the leg slowly, knee straight but soft.</source>
        <comment>item.SU6.steps.raise.text</comment>
        <translation type="unfinished">Die andere Person hebt das Bein langsam, das Knie gestreckt, aber locker.</translation>
    </message>
    <message>
        <source>Say stop as soon as you feel a mild pull.</source>
        <comment>item.SU6.steps.say-stop.text</comment>
        <translation type="unfinished">Sag Stopp, sobald du einen leichten Zug spürst.</translation>
    </message>
    <message>
        <source>Your partner keeps the leg still, without pushing. Breathe.</source>
        <comment>item.SU6.steps.hold.text</comment>
        <translation type="unfinished">Die andere Person hält das Bein still, ohne zu drücken. Atme.</translation>
    </message>
    <message>
        <source>Your partner lowers the leg slowly. Then change legs.</source>
        <comment>item.SU6.steps.return.text</comment>
        <translation type="unfinished">Die andere Person senkt das Bein langsam. Dann wechsle das Bein.</translation>
    </message>
    <message>
        <source>The partner pushes or bounces.</source>
        <comment>item.SU6.mistakes.0.text</comment>
        <translation type="unfinished">Die andere Person drückt oder federt nach.</translation>
    </message>
    <message>
        <source>The partner only carries the weight of the leg and keeps still.</source>
        <comment>item.SU6.mistakes.0.fix</comment>
        <translation type="unfinished">Die andere Person trägt nur das Gewicht des Beins und bleibt still.</translation>
    </message>
    <message>
        <source>No stop word was agreed.</source>
        <comment>item.SU6.mistakes.1.text</comment>
        <translation type="unfinished">Es wurde kein Stoppwort ausgemacht.</translation>
    </message>
    <message>
        <source>Choose one short word before you begin, and try it once.</source>
        <comment>item.SU6.mistakes.1.fix</comment>
        <translation type="unfinished">Wählt ein kurzes Wort, bevor ihr anfangt, und probiert es einmal aus.</translation>
    </message>
    <message>
        <source>Do it alone with a strap, where you feel each change yourself.</source>
        <comment>item.SU6.easier.text</comment>
        <translation type="unfinished">Mach es allein mit einem Gurt, dann spürst du jede Veränderung selbst.</translation>
    </message>
    <message>
        <source>There is no harder way. Ask for a slower lift, never for a stronger one.</source>
        <comment>item.SU6.harder.text</comment>
        <translation type="unfinished">Es gibt keinen schwereren Weg. Bitte um ein langsameres Heben, nie um ein stärkeres.</translation>
    </message>
    <message>
        <source>Knee bent</source>
        <comment>item.SU6.variants.bent-knee.name</comment>
        <translation type="unfinished">Knie gebeugt</translation>
    </message>
    <message>
        <source>Your partner keeps the raised knee a little bent and lifts only two thirds as far.</source>
        <comment>item.SU6.variants.bent-knee.change</comment>
        <translation type="unfinished">Die andere Person lässt das gehobene Knie ein wenig gebeugt und hebt nur zwei Drittel so weit.</translation>
    </message>
    <message>
        <source>Lie on your back and relax. Your partner holds one leg at the heel and just above the knee.</source>
        <comment>item.SU6.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Leg dich auf den Rücken und entspann dich. Die andere Person hält ein Bein an der Ferse und knapp über dem Knie.</translation>
    </message>
    <message>
        <source>Your partner lifts the leg slowly, with the knee a little bent.</source>
        <comment>item.SU6.variants.bent-knee.steps.raise.text</comment>
        <translation type="unfinished">Die andere Person hebt das Bein langsam, das Knie ein wenig gebeugt.</translation>
    </message>
    <message>
        <source>Say stop as soon as you feel a light pull.</source>
        <comment>item.SU6.variants.bent-knee.steps.say-stop.text</comment>
        <translation type="unfinished">Sag Stopp, sobald du einen leichten Zug spürst.</translation>
    </message>
    <message>
        <source>Your partner keeps the leg still, without pushing. Breathe.</source>
        <comment>item.SU6.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Die andere Person hält das Bein still, ohne zu drücken. Atme.</translation>
    </message>
    <message>
        <source>Your partner lowers the leg slowly. Then change legs.</source>
        <comment>item.SU6.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Die andere Person senkt das Bein langsam. Dann wechsle das Bein.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <comment>item.WU1.label</comment>
        <translation type="unfinished">Aufwärmen</translation>
    </message>
    <message>
        <source>March on the spot</source>
        <comment>item.WU1.name</comment>
        <translation type="unfinished">Marschieren auf der Stelle</translation>
    </message>
    <message>
        <source>Marching in place</source>
        <comment>item.WU1.other_names.0</comment>
        <translation type="unfinished">Auf der Stelle gehen</translation>
    </message>
    <message>
        <source>Easy marching to get warm before anything is held. It needs no more room than you stand on.</source>
        <comment>item.WU1.summary</comment>
        <translation type="unfinished">Leichtes Marschieren, um warm zu werden, bevor etwas gehalten wird. Es braucht nicht mehr Platz, als du zum Stehen brauchst.</translation>
    </message>
    <message>
        <source>Knees easy, arms swing along.</source>
        <comment>item.WU1.cue</comment>
        <translation type="unfinished">Knie leicht, die Arme schwingen mit.</translation>
    </message>
    <message>
        <source>A little warmer and looser after a minute or two; never out of breath.</source>
        <comment>item.WU1.feel</comment>
        <translation type="unfinished">Etwas wärmer und lockerer nach ein oder zwei Minuten; nie außer Atem.</translation>
    </message>
    <message>
        <source>Free and easy. You should be able to talk in whole sentences.</source>
        <comment>item.WU1.breathing</comment>
        <translation type="unfinished">Frei und leicht. Du solltest in ganzen Sätzen sprechen können.</translation>
    </message>
    <message>
        <source>Keep a hand on a chair or a wall if your balance is unsure.</source>
        <comment>item.WU1.cautions.0</comment>
        <translation type="unfinished">Behalte eine Hand an einem Stuhl oder an der Wand, wenn dein Gleichgewicht unsicher ist.</translation>
    </message>
    <message>
        <source>The source gives 5 to 10 minutes for the whole warm-up and no time for each part. The app gives this part 2 minutes; a break at the desk uses about one.</source>
        <comment>item.WU1.resolved.0</comment>
        <translation type="unfinished">Die Quelle gibt 5 bis 10 Minuten für das ganze Aufwärmen und keine Zeit für die einzelnen Teile. Die App gibt diesem Teil 2 Minuten; eine Pause am Schreibtisch nimmt etwa eine.</translation>
    </message>
    <message>
        <source>Walk at an easy pace instead, on the spot or about the room.</source>
        <comment>item.WU1.easier.text</comment>
        <translation type="unfinished">Geh stattdessen in leichtem Tempo, auf der Stelle oder durch den Raum.</translation>
    </message>
    <message>
        <source>Jog lightly, if jogging suits you and the floor below.</source>
        <comment>item.WU1.harder.text</comment>
        <translation type="unfinished">Jogg locker, wenn Joggen dir und dem Boden unter dir passt.</translation>
    </message>
    <message>
        <source>Stand tall with your feet under your hips and your shoulders loose.</source>
        <comment>item.WU1.steps.tall.text</comment>
        <translation type="unfinished">Steh aufrecht, die Füße unter der Hüfte und die Schultern locker.</translation>
    </message>
    <message>
        <source>Lift one knee as high as is comfortable, then the other, in a steady beat.</source>
        <comment>item.WU1.steps.lift.text</comment>
        <translation type="unfinished">Heb ein Knie so hoch, wie es angenehm ist, dann das andere, in gleichmäßigem Takt.</translation>
    </message>
    <message>
        <source>Let the arms swing along and set each foot down softly.</source>
        <comment>item.WU1.steps.arms.text</comment>
        <translation type="unfinished">Lass die Arme mitschwingen und setz jeden Fuß weich auf.</translation>
    </message>
    <message>
        <source>Leaving the warm-up out.</source>
        <comment>item.WU1.mistakes.0.text</comment>
        <translation type="unfinished">Das Aufwärmen auslassen.</translation>
    </message>
    <message>
        <source>One minute of it before a desk break, five or more before a full session.</source>
        <comment>item.WU1.mistakes.0.fix</comment>
        <translation type="unfinished">Eine Minute davon vor einer Pause am Schreibtisch, fünf oder mehr vor einer ganzen Einheit.</translation>
    </message>
    <message>
        <source>Going so hard that you are out of breath.</source>
        <comment>item.WU1.mistakes.1.text</comment>
        <translation type="unfinished">So stark loslegen, dass du außer Atem bist.</translation>
    </message>
    <message>
        <source>Lower the knees and slow the beat until you can chat.</source>
        <comment>item.WU1.mistakes.1.fix</comment>
        <translation type="unfinished">Nimm die Knie tiefer und den Takt langsamer, bis du plaudern kannst.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <comment>item.WU3.label</comment>
        <translation type="unfinished">Aufwärmen</translation>
    </message>
    <message>
        <source>Light jog</source>
        <comment>item.WU3.name</comment>
        <translation type="unfinished">Lockeres Joggen</translation>
    </message>
    <message>
        <source>Jogging in place</source>
        <comment>item.WU3.other_names.0</comment>
        <translation type="unfinished">Joggen auf der Stelle</translation>
    </message>
    <message>
        <source>Light jogging</source>
        <comment>item.WU3.other_names.1</comment>
        <translation type="unfinished">Leichtes Joggen</translation>
    </message>
    <message>
        <source>A minute of soft, quiet jogging on the spot. Entirely optional: marching does the same job.</source>
        <comment>item.WU3.summary</comment>
        <translation type="unfinished">Eine Minute weiches, leises Joggen auf der Stelle. Ganz freiwillig: Marschieren leistet dasselbe.</translation>
    </message>
    <message>
        <source>Soft landings, quiet feet.</source>
        <comment>item.WU3.cue</comment>
        <translation type="unfinished">Weich aufsetzen, leise Füße.</translation>
    </message>
    <message>
        <source>Warm and springy, with no jolt in the back, hips or knees.</source>
        <comment>item.WU3.feel</comment>
        <translation type="unfinished">Warm und federnd, ohne Stoß in Rücken, Hüften oder Knien.</translation>
    </message>
    <message>
        <source>Free. If you cannot speak a sentence, slow down to a march.</source>
        <comment>item.WU3.breathing</comment>
        <translation type="unfinished">Frei. Wenn du keinen Satz sprechen kannst, werde langsamer und marschier.</translation>
    </message>
    <message>
        <source>Leave it out when your pain before the session is 3 or more, when neighbours live below, or when jogging does not agree with you.</source>
        <comment>item.WU3.cautions.0</comment>
        <translation type="unfinished">Lass sie weg, wenn dein Schmerz vor der Einheit 3 oder mehr ist, wenn unter dir jemand wohnt oder wenn dir Joggen nicht bekommt.</translation>
    </message>
    <message>
        <source>Go back to marching if any landing is felt in the back.</source>
        <comment>item.WU3.cautions.1</comment>
        <translation type="unfinished">Geh zurück zum Marschieren, wenn du ein Aufsetzen im Rücken spürst.</translation>
    </message>
    <message>
        <source>Part of the source's warm-up list but not of the app's standard warm-up, because noise, pain or comfort often speak against it.</source>
        <comment>item.WU3.resolved.0</comment>
        <translation type="unfinished">Teil der Aufwärmliste der Quelle, aber nicht des üblichen Aufwärmens der App, weil Lärm, Schmerz oder Wohlbefinden oft dagegensprechen.</translation>
    </message>
    <message>
        <source>March on the spot.</source>
        <comment>item.WU3.easier.text</comment>
        <translation type="unfinished">Marschier auf der Stelle.</translation>
    </message>
    <message>
        <source>Nothing harder is needed for a warm-up; jog a little longer if you enjoy it.</source>
        <comment>item.WU3.harder.text</comment>
        <translation type="unfinished">Schwerer muss ein Aufwärmen nicht sein; jogg etwas länger, wenn es dir Freude macht.</translation>
    </message>
    <message>
        <source>Begin with a march and let it turn into a light jog.</source>
        <comment>item.WU3.steps.start.text</comment>
        <translation type="unfinished">Fang mit Marschieren an und lass daraus ein lockeres Joggen werden.</translation>
    </message>
    <message>
        <source>Land softly under your hips with bent knees and quiet feet.</source>
        <comment>item.WU3.steps.soft.text</comment>
        <translation type="unfinished">Setz weich unter der Hüfte auf, mit gebeugten Knien und leisen Füßen.</translation>
    </message>
    <message>
        <source>In the last seconds slow down to a march again.</source>
        <comment>item.WU3.steps.ease-off.text</comment>
        <translation type="unfinished">Werde in den letzten Sekunden wieder langsamer, bis zum Marschieren.</translation>
    </message>
    <message>
        <source>Pounding the floor with stiff knees.</source>
        <comment>item.WU3.mistakes.0.text</comment>
        <translation type="unfinished">Mit steifen Knien auf den Boden stampfen.</translation>
    </message>
    <message>
        <source>Take smaller steps and listen: the quieter, the better.</source>
        <comment>item.WU3.mistakes.0.fix</comment>
        <translation type="unfinished">Mach kleinere Schritte und hör hin: je leiser, desto besser.</translation>
    </message>
    <message>
        <source>Turning the warm-up into a workout.</source>
        <comment>item.WU3.mistakes.1.text</comment>
        <translation type="unfinished">Aus dem Aufwärmen ein Training machen.</translation>
    </message>
    <message>
        <source>Stay at a pace at which you could talk.</source>
        <comment>item.WU3.mistakes.1.fix</comment>
        <translation type="unfinished">Bleib bei einem Tempo, bei dem du sprechen könntest.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <comment>item.WU4.label</comment>
        <translation type="unfinished">Aufwärmen</translation>
    </message>
    <message>
        <source>Arm circles</source>
        <comment>item.WU4.name</comment>
        <translation type="unfinished">Armkreisen</translation>
    </message>
    <message>
        <source>Circles with both arms, from small to large, first one way and then the other.</source>
        <comment>item.WU4.summary</comment>
        <translation type="unfinished">Kreise mit beiden Armen, von klein bis groß, erst in die eine Richtung, dann in die andere.</translation>
    </message>
    <message>
        <source>Small to large, then the other way.</source>
        <comment>item.WU4.cue</comment>
        <translation type="unfinished">Klein bis groß, dann andersherum.</translation>
    </message>
    <message>
        <source>Shoulders and upper back getting warm; nothing pinches.</source>
        <comment>item.WU4.feel</comment>
        <translation type="unfinished">Schultern und oberer Rücken werden warm; nichts klemmt.</translation>
    </message>
    <message>
        <source>Free and even, in no fixed time with the arms.</source>
        <comment>item.WU4.breathing</comment>
        <translation type="unfinished">Frei und gleichmäßig, ohne festen Takt mit den Armen.</translation>
    </message>
    <message>
        <source>Keep the circles small and low, or leave them out, if a shoulder is sore. They can be done sitting.</source>
        <comment>item.WU4.cautions.0</comment>
        <translation type="unfinished">Halte die Kreise klein und niedrig oder lass sie weg, wenn eine Schulter wehtut. Sie gehen auch im Sitzen.</translation>
    </message>
    <message>
        <source>The source names no time. The app gives 30 seconds to each direction.</source>
        <comment>item.WU4.resolved.0</comment>
        <translation type="unfinished">Die Quelle nennt keine Zeit. Die App gibt jeder Richtung 30 Sekunden.</translation>
    </message>
    <message>
        <source>Keep the circles small, with the elbows bent.</source>
        <comment>item.WU4.easier.text</comment>
        <translation type="unfinished">Lass die Kreise klein, die Ellbogen gebeugt.</translation>
    </message>
    <message>
        <source>Make the circles as wide as is comfortable; nothing more is needed.</source>
        <comment>item.WU4.harder.text</comment>
        <translation type="unfinished">Mach die Kreise so weit, wie es angenehm ist; mehr braucht es nicht.</translation>
    </message>
    <message>
        <source>Stand or sit tall and let both arms hang.</source>
        <comment>item.WU4.steps.ready.text</comment>
        <translation type="unfinished">Steh oder sitz aufrecht und lass beide Arme hängen.</translation>
    </message>
    <message>
        <source>Draw small circles with both arms, slowly.</source>
        <comment>item.WU4.steps.small.text</comment>
        <translation type="unfinished">Zeichne mit beiden Armen langsam kleine Kreise.</translation>
    </message>
    <message>
        <source>Let the circles grow as far as they stay easy.</source>
        <comment>item.WU4.steps.large.text</comment>
        <translation type="unfinished">Lass die Kreise wachsen, so weit sie leicht bleiben.</translation>
    </message>
    <message>
        <source>Change direction at the signal and start small again.</source>
        <comment>item.WU4.steps.other-way.text</comment>
        <translation type="unfinished">Wechsle beim Signal die Richtung und fang wieder klein an.</translation>
    </message>
    <message>
        <source>Swinging fast with the shoulders pulled up.</source>
        <comment>item.WU4.mistakes.0.text</comment>
        <translation type="unfinished">Schnell schwingen mit hochgezogenen Schultern.</translation>
    </message>
    <message>
        <source>Slow down and let the shoulders drop before each circle.</source>
        <comment>item.WU4.mistakes.0.fix</comment>
        <translation type="unfinished">Werde langsamer und lass vor jedem Kreis die Schultern sinken.</translation>
    </message>
    <message>
        <source>Arching the low back as the arms go up.</source>
        <comment>item.WU4.mistakes.1.text</comment>
        <translation type="unfinished">Ins Hohlkreuz gehen, wenn die Arme hochgehen.</translation>
    </message>
    <message>
        <source>Stay tall with the ribs low, or make the circle smaller.</source>
        <comment>item.WU4.mistakes.1.fix</comment>
        <translation type="unfinished">Bleib aufrecht mit tiefen Rippen, oder mach den Kreis kleiner.</translation>
    </message>
    <message>
        <source>Small circles</source>
        <comment>item.WU4.variants.small.name</comment>
        <translation type="unfinished">Kleine Kreise</translation>
    </message>
    <message>
        <source>Hands on the shoulders or elbows bent, and only small circles.</source>
        <comment>item.WU4.variants.small.change</comment>
        <translation type="unfinished">Hände auf den Schultern oder Ellbogen gebeugt, und nur kleine Kreise.</translation>
    </message>
    <message>
        <source>Stand or sit tall. Rest your fingertips on your shoulders.</source>
        <comment>item.WU4.variants.small.steps.ready.text</comment>
        <translation type="unfinished">Steh oder sitz aufrecht. Leg die Fingerspitzen auf die Schultern.</translation>
    </message>
    <message>
        <source>Draw small circles with both elbows, slowly.</source>
        <comment>item.WU4.variants.small.steps.small.text</comment>
        <translation type="unfinished">Zeichne mit beiden Ellbogen langsam kleine Kreise.</translation>
    </message>
    <message>
        <source>Change direction at the signal and keep the circles small.</source>
        <comment>item.WU4.variants.small.steps.other-way.text</comment>
        <translation type="unfinished">Wechsle beim Signal die Richtung und lass die Kreise klein.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <comment>item.WU5.label</comment>
        <translation type="unfinished">Aufwärmen</translation>
    </message>
    <message>
        <source>Easy walk</source>
        <comment>item.WU5.name</comment>
        <translation type="unfinished">Leichtes Gehen</translation>
    </message>
    <message>
        <source>Walking in place</source>
        <comment>item.WU5.other_names.0</comment>
        <translation type="unfinished">Gehen auf der Stelle</translation>
    </message>
    <message>
        <source>Walk about</source>
        <comment>item.WU5.other_names.1</comment>
        <translation type="unfinished">Umhergehen</translation>
    </message>
    <message>
        <source>Two minutes of walking, through the room or on the spot: the simplest way to get warm.</source>
        <comment>item.WU5.summary</comment>
        <translation type="unfinished">Zwei Minuten gehen, durch den Raum oder auf der Stelle: der einfachste Weg, warm zu werden.</translation>
    </message>
    <message>
        <source>Easy pace, tall and loose.</source>
        <comment>item.WU5.cue</comment>
        <translation type="unfinished">Leichtes Tempo, aufrecht und locker.</translation>
    </message>
    <message>
        <source>Legs and back loosening, a little warmth, no effort worth mentioning.</source>
        <comment>item.WU5.feel</comment>
        <translation type="unfinished">Beine und Rücken werden lockerer, etwas Wärme, keine nennenswerte Anstrengung.</translation>
    </message>
    <message>
        <source>Just as it comes.</source>
        <comment>item.WU5.breathing</comment>
        <translation type="unfinished">So, wie er kommt.</translation>
    </message>
    <message>
        <source>Look where you walk; the voice and the chimes tell you when the time is up.</source>
        <comment>item.WU5.cautions.0</comment>
        <translation type="unfinished">Schau, wohin du gehst; die Stimme und die Töne sagen dir, wann die Zeit um ist.</translation>
    </message>
    <message>
        <source>The source allows walking in place or about and names no time. The app gives it 2 minutes.</source>
        <comment>item.WU5.resolved.0</comment>
        <translation type="unfinished">Die Quelle erlaubt Gehen auf der Stelle oder umher und nennt keine Zeit. Die App gibt 2 Minuten.</translation>
    </message>
    <message>
        <source>Walk more slowly, or for one minute; there is nothing gentler to go to.</source>
        <comment>item.WU5.easier.text</comment>
        <translation type="unfinished">Geh langsamer, oder nur eine Minute; etwas Sanfteres gibt es nicht.</translation>
    </message>
    <message>
        <source>March on the spot with higher knees.</source>
        <comment>item.WU5.harder.text</comment>
        <translation type="unfinished">Marschier auf der Stelle mit höheren Knien.</translation>
    </message>
    <message>
        <source>Stand tall, look ahead and let the shoulders drop.</source>
        <comment>item.WU5.steps.tall.text</comment>
        <translation type="unfinished">Steh aufrecht, schau nach vorn und lass die Schultern sinken.</translation>
    </message>
    <message>
        <source>Walk at an easy pace, about the room or on the spot, arms loose.</source>
        <comment>item.WU5.steps.walk.text</comment>
        <translation type="unfinished">Geh in leichtem Tempo, durch den Raum oder auf der Stelle, die Arme locker.</translation>
    </message>
    <message>
        <source>Keep the pace even until the time is up, then stand still for a breath.</source>
        <comment>item.WU5.steps.settle.text</comment>
        <translation type="unfinished">Halte das Tempo gleichmäßig, bis die Zeit um ist, dann bleib einen Atemzug lang stehen.</translation>
    </message>
    <message>
        <source>Walking bent over a phone.</source>
        <comment>item.WU5.mistakes.0.text</comment>
        <translation type="unfinished">Über ein Telefon gebeugt gehen.</translation>
    </message>
    <message>
        <source>Put it away and let your eyes rest on something far off.</source>
        <comment>item.WU5.mistakes.0.fix</comment>
        <translation type="unfinished">Leg es weg und lass den Blick auf etwas in der Ferne ruhen.</translation>
    </message>
    <message>
        <source>Hurrying until you puff.</source>
        <comment>item.WU5.mistakes.1.text</comment>
        <translation type="unfinished">Hetzen, bis du schnaufst.</translation>
    </message>
    <message>
        <source>Drop to a pace at which talking is easy.</source>
        <comment>item.WU5.mistakes.1.fix</comment>
        <translation type="unfinished">Geh in einem Tempo, bei dem Sprechen leicht ist.</translation>
    </message>
    <message>
        <source>Desk break</source>
        <comment>routine.desk-break.name</comment>
        <translation type="unfinished">Pause am Schreibtisch</translation>
    </message>
    <message>
        <source>Under three minutes without leaving your desk: just under a minute of marching, then one short chair stretch for each leg and one short leg extension. It adds to the week's stretching seconds and makes the day an active one; it does not replace a session.</source>
        <comment>routine.desk-break.summary</comment>
        <translation type="unfinished">Unter drei Minuten, ohne den Schreibtisch zu verlassen: knapp eine Minute Marschieren, dann eine kurze Stuhldehnung für jedes Bein und eine kurze Beinstreckung. Sie kommt zu den Dehnsekunden der Woche dazu und macht den Tag zu einem aktiven; sie ersetzt keine Einheit.</translation>
    </message>
    <message>
        <source>Desk routine</source>
        <comment>routine.desk-routine.name</comment>
        <translation type="unfinished">Schreibtischprogramm</translation>
    </message>
    <message>
        <source>A whole session on and beside one chair: two minutes of marching, the one-leg stretch and the two-leg fold at the length of your phase, then a short leg extension. The first two are the hamstring stretches that count toward the week. About 6 minutes in week 1, 8 in week 4 and 10 in week 6.</source>
        <comment>routine.desk-routine.summary</comment>
        <translation type="unfinished">Eine ganze Einheit auf und neben einem Stuhl: zwei Minuten Marschieren, die Dehnung mit einem Bein und die Vorbeuge mit zwei Beinen in der Länge deiner Phase, dann eine kurze Beinstreckung. Die ersten beiden sind die Dehnungen der hinteren Oberschenkelmuskulatur, die für die Woche zählen. Etwa 6 Minuten in Woche 1, 8 in Woche 4 und 10 in Woche 6.</translation>
    </message>
    <message>
        <source>Floor routine</source>
        <comment>routine.floor-routine.name</comment>
        <translation type="unfinished">Bodenprogramm</translation>
    </message>
    <message>
        <source>The full session on a mat: 5 minutes of warm-up, the strap stretch and the wall stretch at the length of your phase, then strength; a moderate standing march joins from phase 3. About 12 minutes in week 1, 16 in week 4 and 20 to 21 in week 6.</source>
        <comment>routine.floor-routine.summary</comment>
        <translation type="unfinished">Die ganze Einheit auf der Matte: 5 Minuten Aufwärmen, die Gurtdehnung und die Wanddehnung in der Länge deiner Phase, dann Kraft; ab Phase 3 kommt ein mäßiges Marschieren im Stehen dazu. Etwa 12 Minuten in Woche 1, 16 in Woche 4 und 20 bis 21 in Woche 6.</translation>
    </message>
    <message>
        <source>Flow</source>
        <comment>routine.flow.name</comment>
        <translation type="unfinished">Bewegungsfluss</translation>
    </message>
    <message>
        <source>Walking stretches, leg swings and one held chair stretch without a pause for thought. From phase 2. With one held stretch instead of two it brings about half a session's hamstring seconds. About 4½ minutes in week 3, 6½ in week 6.</source>
        <comment>routine.flow.summary</comment>
        <translation type="unfinished">Dehnungen im Gehen, Beinschwünge und eine gehaltene Dehnung auf dem Stuhl, ohne Denkpause dazwischen. Ab Phase 2. Mit einer gehaltenen Dehnung statt zwei bringt es etwa die Hälfte der Sekunden einer Einheit für die hintere Oberschenkelmuskulatur. Etwa 4½ Minuten in Woche 3, 6½ in Woche 6.</translation>
    </message>
    <message>
        <source>Gentle set</source>
        <comment>routine.gentle.name</comment>
        <translation type="unfinished">Sanfte Auswahl</translation>
    </message>
    <message>
        <source>For days with pain of 5 or 6: two minutes of easy walking, then one knee to the chest, the strap stretch with bent knees and the one-leg chair stretch, each stretch 15 seconds, twice a side, whatever the phase. No strength. Not built to the plan's two full stretches a session: the day counts as done, but the plan does not move on. About 7 to 8 minutes.</source>
        <comment>routine.gentle.summary</comment>
        <translation type="unfinished">Für Tage mit Schmerz von 5 oder 6: zwei Minuten leichtes Gehen, dann ein Knie zur Brust, die Gurtdehnung mit gebeugten Knien und die Stuhldehnung mit einem Bein, jede Dehnung 15 Sekunden, zweimal pro Seite, in jeder Phase. Keine Kraft. Nicht auf die zwei vollen Dehnungen pro Einheit des Plans ausgelegt: Der Tag zählt als gemacht, aber der Plan geht nicht weiter. Etwa 7 bis 8 Minuten.</translation>
    </message>
    <message>
        <source>Early morning</source>
        <comment>routine.morning-safe.name</comment>
        <translation type="unfinished">Früher Morgen</translation>
    </message>
    <message>
        <source>For the first two hours after getting up: a warm-up on your feet, then everything lying down, without folds, hinges or knees to the chest. The wall and strap stretches are the two hamstring stretches. About 12 minutes in week 1, 17 in week 4 and 21 in week 6.</source>
        <comment>routine.morning-safe.summary</comment>
        <translation type="unfinished">Für die ersten zwei Stunden nach dem Aufstehen: Aufwärmen auf den Füßen, dann alles im Liegen, ohne Vorbeugen und ohne Knie zur Brust. Wanddehnung und Gurtdehnung sind die beiden Dehnungen der hinteren Oberschenkelmuskulatur. Etwa 12 Minuten in Woche 1, 17 in Woche 4 und 21 in Woche 6.</translation>
    </message>
    <message>
        <source>Standing routine, next step</source>
        <comment>routine.standing-build.name</comment>
        <translation type="unfinished">Stehprogramm, nächster Schritt</translation>
    </message>
    <message>
        <source>From phase 2 and for calm days: marching, walking and leg swings, the wall-corner stretch and the standing fold at the length of your phase, then a slow march and the hip hinge. Not in the first two hours after getting up. About 11 minutes in week 3, 12 in week 4 and 14 in week 6.</source>
        <comment>routine.standing-build.summary</comment>
        <translation type="unfinished">Ab Phase 2 und für ruhige Tage: Marschieren, Gehen und Beinschwünge, die Dehnung in der Wandecke und die Vorbeuge im Stehen in der Länge deiner Phase, dann langsames Marschieren und das Vorbeugen aus der Hüfte. Nicht in den ersten zwei Stunden nach dem Aufstehen. Etwa 11 Minuten in Woche 3, 12 in Woche 4 und 14 in Woche 6.</translation>
    </message>
    <message>
        <source>Standing routine</source>
        <comment>routine.standing-routine.name</comment>
        <translation type="unfinished">Stehprogramm</translation>
    </message>
    <message>
        <source>A session on your feet with a low step and a heavy chair: 5 minutes of warm-up, walking stretch, the step stretch and the supported stretch at the length of your phase, then a slow march; the hip hinge joins in phase 2. About 12 minutes in week 1, 16 in week 4 and 19 in week 6.</source>
        <comment>routine.standing-routine.summary</comment>
        <translation type="unfinished">Eine Einheit auf den Füßen mit einer niedrigen Stufe und einem schweren Stuhl: 5 Minuten Aufwärmen, Dehnung im Gehen, die Dehnung an der Stufe und die gestützte Dehnung in der Länge deiner Phase, dann langsames Marschieren; in Phase 2 kommt das Vorbeugen aus der Hüfte dazu. Etwa 12 Minuten in Woche 1, 16 in Woche 4 und 19 in Woche 6.</translation>
    </message>
    <message>
        <source>Floor sit-and-reach</source>
        <comment>test.TE1.name</comment>
        <translation type="unfinished">Rumpfvorbeuge am Boden</translation>
    </message>
    <message>
        <source>Seated on the floor with the soles against a box or step, you reach forward along a ruler. It reads the whole chain of hips, thighs and back, not the hamstrings alone.</source>
        <comment>test.TE1.summary</comment>
        <translation type="unfinished">Du sitzt auf dem Boden, die Sohlen an einer Kiste oder Stufe, und reichst an einem Lineal entlang nach vorn. Das misst die ganze Kette aus Hüften, Oberschenkeln und Rücken, nicht die hintere Oberschenkelmuskulatur allein.</translation>
    </message>
    <message>
        <source>Best of three reaches after two for practice, to the nearest centimetre. Level with the soles is 0, beyond them counts plus, short of them minus. A box with a scale of its own often puts the feet at 15, 23 or 26 cm, a tape version at 15 inches (38 cm): take that off first. A reach with bent knees or with pain of 3 or more is not scored. A sharp feeling ends the test and is never a score.</source>
        <comment>test.TE1.scoring</comment>
        <translation type="unfinished">Der beste von drei Versuchen nach zwei zur Probe, auf den Zentimeter genau. Auf Höhe der Sohlen ist 0, darüber hinaus zählt plus, davor minus. Bei einer Kiste mit eigener Skala stehen die Füße oft bei 15, 23 oder 26 cm, bei einer Fassung mit Maßband bei 15 Zoll (38 cm): Zieh das zuerst ab. Ein Versuch mit gebeugten Knien oder mit Schmerz von 3 oder mehr wird nicht gewertet. Ein scharfes Gefühl beendet den Test und ist nie ein Ergebnis.</translation>
    </message>
    <message>
        <source>Stop at anything sharp, numb, tingling, or running down a leg; that is a stop sign, not a sign of tightness.</source>
        <comment>test.TE1.cautions.0</comment>
        <translation type="unfinished">Hör auf bei allem, was scharf oder taub ist, kribbelt oder ein Bein hinunterzieht; das ist ein Warnzeichen, kein Zeichen von Verkürzung.</translation>
    </message>
    <message>
        <source>Leave this test out with fragile bones, or if bending forward is not for you.</source>
        <comment>test.TE1.cautions.1</comment>
        <translation type="unfinished">Lass diesen Test weg, wenn du brüchige Knochen hast oder wenn Vorbeugen nichts für dich ist.</translation>
    </message>
    <message>
        <source>Warm up for 3 to 5 minutes first. Same time of day, same place, no shoes, never more than once a week.</source>
        <comment>test.TE1.cautions.2</comment>
        <translation type="unfinished">Wärm dich zuerst 3 bis 5 Minuten auf. Gleiche Tageszeit, gleicher Ort, keine Schuhe, nie öfter als einmal pro Woche.</translation>
    </message>
    <message>
        <source>Guidance differs between the best of two and the best of three; this app takes the best of three after two practice reaches.</source>
        <comment>test.TE1.resolved.0</comment>
        <translation type="unfinished">Die Anleitungen unterscheiden sich: bester von zwei oder bester von drei; diese App nimmt den besten von drei nach zwei Probeversuchen.</translation>
    </message>
    <message>
        <source>The source test asks only whether reaching the toes is hard. Here it is measured, and the result is compared with your own earlier ones, not used to call anyone tight.</source>
        <comment>test.TE1.resolved.1</comment>
        <translation type="unfinished">Der Test der Quelle fragt nur, ob es schwer ist, die Zehen zu erreichen. Hier wird gemessen, und das Ergebnis wird mit deinen eigenen früheren verglichen, nicht benutzt, um jemanden als verkürzt zu bezeichnen.</translation>
    </message>
    <message>
        <source>Lifting the straight leg while lying down (TE5) is left out of this version: done by someone else it needs a partner, and the movement overlaps with a test of nerves that belongs in a professional's hands.</source>
        <comment>test.TE1.resolved.2</comment>
        <translation type="unfinished">Das Heben des gestreckten Beins im Liegen (TE5) ist in dieser Version weggelassen: Von jemand anderem gemacht, braucht es eine zweite Person, und die Bewegung überschneidet sich mit einem Nerventest, der in die Hände einer Fachperson gehört.</translation>
    </message>
    <message>
        <source>Shoes off. Sit with both legs straight and the soles flat against a wall, a box or the edge of a step.</source>
        <comment>test.TE1.steps.sit.text</comment>
        <translation type="unfinished">Schuhe aus. Setz dich mit gestreckten Beinen, die Sohlen flach an einer Wand, einer Kiste oder der Kante einer Stufe.</translation>
    </message>
    <message>
        <source>Lay one hand on the other, fingertips level, above a ruler or tape along the floor.</source>
        <comment>test.TE1.steps.hands.text</comment>
        <translation type="unfinished">Leg eine Hand auf die andere, die Fingerspitzen gleichauf, über einem Lineal oder Maßband auf dem Boden.</translation>
    </message>
    <message>
        <source>Breathe out and slide the hands forward slowly, knees straight. No bouncing.</source>
        <comment>test.TE1.steps.reach.text</comment>
        <translation type="unfinished">Atme aus und schieb die Hände langsam nach vorn, die Knie gestreckt. Nicht nachfedern.</translation>
    </message>
    <message>
        <source>Stay about two seconds at the furthest point that is comfortable and read the fingertips.</source>
        <comment>test.TE1.steps.hold.text</comment>
        <translation type="unfinished">Bleib etwa zwei Sekunden am weitesten Punkt, der angenehm ist, und lies an den Fingerspitzen ab.</translation>
    </message>
    <message>
        <source>Come up slowly and rest a moment before the next reach.</source>
        <comment>test.TE1.steps.back.text</comment>
        <translation type="unfinished">Komm langsam hoch und ruh dich vor dem nächsten Versuch einen Moment aus.</translation>
    </message>
    <message>
        <source>Standing toe-touch (fingertip to floor)</source>
        <comment>test.TE2.name</comment>
        <translation type="unfinished">Vorbeuge im Stehen (Fingerspitze zum Boden)</translation>
    </message>
    <message>
        <source>Standing, you bend forward slowly and measure how far the middle fingers stay above the floor. It shows the whole chain from heels to back.</source>
        <comment>test.TE2.summary</comment>
        <translation type="unfinished">Im Stehen beugst du dich langsam vor und misst, wie weit die Mittelfinger über dem Boden bleiben. Das zeigt die ganze Kette von den Fersen bis zum Rücken.</translation>
    </message>
    <message>
        <source>Best (smallest) of three, in centimetres from the middle fingertip to the floor. Touching the floor is 0. If you stand on a low, firm step and reach past its edge, that part counts minus. A trial with bent knees or with pain of 3 or more is not scored. A sharp feeling ends the test and is never a score.</source>
        <comment>test.TE2.scoring</comment>
        <translation type="unfinished">Der beste (kleinste) von drei Versuchen, in Zentimetern von der Spitze des Mittelfingers bis zum Boden. Den Boden berühren ist 0. Wenn du auf einer niedrigen, festen Stufe stehst und über ihre Kante hinausreichst, zählt dieser Teil minus. Ein Versuch mit gebeugten Knien oder mit Schmerz von 3 oder mehr wird nicht gewertet. Ein scharfes Gefühl beendet den Test und ist nie ein Ergebnis.</translation>
    </message>
    <message>
        <source>Not in the first two hours after getting up.</source>
        <comment>test.TE2.cautions.0</comment>
        <translation type="unfinished">Nicht in den ersten zwei Stunden nach dem Aufstehen.</translation>
    </message>
    <message>
        <source>Leave this test out with fragile bones, dizziness, or if bending forward is not for you.</source>
        <comment>test.TE2.cautions.1</comment>
        <translation type="unfinished">Lass diesen Test weg, wenn du brüchige Knochen oder Schwindel hast oder wenn Vorbeugen nichts für dich ist.</translation>
    </message>
    <message>
        <source>Stop at anything sharp, numb, tingling, or running down a leg.</source>
        <comment>test.TE2.cautions.2</comment>
        <translation type="unfinished">Hör auf bei allem, was scharf oder taub ist, kribbelt oder ein Bein hinunterzieht.</translation>
    </message>
    <message>
        <source>Have a wall or a table within reach and come up slowly, hands on the thighs.</source>
        <comment>test.TE2.cautions.3</comment>
        <translation type="unfinished">Hab eine Wand oder einen Tisch in Reichweite und komm langsam hoch, die Hände auf den Oberschenkeln.</translation>
    </message>
    <message>
        <source>Warm up for 3 to 5 minutes first. Same stance, no shoes, same time of day, never more than once a week.</source>
        <comment>test.TE2.cautions.4</comment>
        <translation type="unfinished">Wärm dich zuerst 3 bis 5 Minuten auf. Gleicher Stand, keine Schuhe, gleiche Tageszeit, nie öfter als einmal pro Woche.</translation>
    </message>
    <message>
        <source>The source counts a sharp pull here as a sign of tightness, yet lists sharp pain among its stop signs. Here sharp always stops and is never scored.</source>
        <comment>test.TE2.resolved.0</comment>
        <translation type="unfinished">Die Quelle zählt einen scharfen Zug hier als Zeichen von Verkürzung, führt scharfen Schmerz aber unter ihren Warnzeichen auf. Hier heißt scharf immer aufhören und wird nie gewertet.</translation>
    </message>
    <message>
        <source>The source has the feet apart; published tests may have them together. This app keeps them hip-wide every time.</source>
        <comment>test.TE2.resolved.1</comment>
        <translation type="unfinished">Die Quelle stellt die Füße auseinander; veröffentlichte Tests haben sie vielleicht zusammen. Diese App lässt sie jedes Mal hüftbreit.</translation>
    </message>
    <message>
        <source>The published change that exceeds measuring error is 4.5 cm; results are whole centimetres here, so 5 cm is used.</source>
        <comment>test.TE2.resolved.2</comment>
        <translation type="unfinished">Die veröffentlichte Veränderung, die über den Messfehler hinausgeht, ist 4,5 cm; Ergebnisse sind hier ganze Zentimeter, darum gelten 5 cm.</translation>
    </message>
    <message>
        <source>Two practice bends, as in the other reaching tests; the sources do not say.</source>
        <comment>test.TE2.resolved.3</comment>
        <translation type="unfinished">Zwei Vorbeugen zur Probe, wie in den anderen Tests der Reichweite; die Quellen sagen dazu nichts.</translation>
    </message>
    <message>
        <source>Barefoot on the floor, or on a low firm step, feet hip-wide, knees straight but soft.</source>
        <comment>test.TE2.steps.stand.text</comment>
        <translation type="unfinished">Barfuß auf dem Boden oder auf einer niedrigen, festen Stufe, Füße hüftbreit, Knie gestreckt, aber locker.</translation>
    </message>
    <message>
        <source>Breathe out and bend forward slowly, arms and head hanging, as far as is comfortable.</source>
        <comment>test.TE2.steps.bend.text</comment>
        <translation type="unfinished">Atme aus und beug dich langsam vor, Arme und Kopf hängen, so weit es angenehm ist.</translation>
    </message>
    <message>
        <source>Stay about two seconds and read the gap from the middle fingertip to the floor on a ruler or on marks on the wall.</source>
        <comment>test.TE2.steps.read.text</comment>
        <translation type="unfinished">Bleib etwa zwei Sekunden und lies den Abstand von der Spitze des Mittelfingers zum Boden ab, an einem Lineal oder an Markierungen an der Wand.</translation>
    </message>
    <message>
        <source>Bend the knees, put the hands on the thighs and come up slowly. Wait until your head is clear.</source>
        <comment>test.TE2.steps.rise.text</comment>
        <translation type="unfinished">Beug die Knie, leg die Hände auf die Oberschenkel und komm langsam hoch. Warte, bis dein Kopf klar ist.</translation>
    </message>
    <message>
        <source>Chair sit-and-reach</source>
        <comment>test.TE3.name</comment>
        <translation type="unfinished">Rumpfvorbeuge am Stuhl</translation>
    </message>
    <message>
        <source>On the edge of a chair you reach along one straight leg towards the toes, then along the other. It needs only a chair and a ruler, and gives each leg its own number.</source>
        <comment>test.TE3.summary</comment>
        <translation type="unfinished">Auf der Stuhlkante reichst du an einem gestreckten Bein entlang zu den Zehen, dann am anderen. Das braucht nur einen Stuhl und ein Lineal und gibt jedem Bein seine eigene Zahl.</translation>
    </message>
    <message>
        <source>Best of three for each leg after two for practice, to the nearest centimetre. The middle of the toe end of the shoe is 0, short of it counts minus, past it plus. A reach with a bent knee or with pain of 3 or more is not scored. A sharp feeling ends the test and is never a score. A gap between the legs is mentioned only from 4 cm.</source>
        <comment>test.TE3.scoring</comment>
        <translation type="unfinished">Der beste von drei Versuchen für jedes Bein nach zwei zur Probe, auf den Zentimeter genau. Die Mitte der Schuhspitze ist 0, davor zählt minus, darüber hinaus plus. Ein Versuch mit gebeugtem Knie oder mit Schmerz von 3 oder mehr wird nicht gewertet. Ein scharfes Gefühl beendet den Test und ist nie ein Ergebnis. Ein Abstand zwischen den Beinen wird erst ab 4 cm erwähnt.</translation>
    </message>
    <message>
        <source>The chair stands against a wall and has no wheels.</source>
        <comment>test.TE3.cautions.0</comment>
        <translation type="unfinished">Der Stuhl steht an einer Wand und hat keine Rollen.</translation>
    </message>
    <message>
        <source>Leave this test out with severely fragile bones, or if bending forward hurts.</source>
        <comment>test.TE3.cautions.1</comment>
        <translation type="unfinished">Lass diesen Test weg, wenn du sehr brüchige Knochen hast oder wenn Vorbeugen wehtut.</translation>
    </message>
    <message>
        <source>Stop at anything sharp, numb, tingling, or running down a leg.</source>
        <comment>test.TE3.cautions.2</comment>
        <translation type="unfinished">Hör auf bei allem, was scharf oder taub ist, kribbelt oder ein Bein hinunterzieht.</translation>
    </message>
    <message>
        <source>Warm up for 3 to 5 minutes first. Same chair, same shoes, same time of day, never more than once a week.</source>
        <comment>test.TE3.cautions.3</comment>
        <translation type="unfinished">Wärm dich zuerst 3 bis 5 Minuten auf. Gleicher Stuhl, gleiche Schuhe, gleiche Tageszeit, nie öfter als einmal pro Woche.</translation>
    </message>
    <message>
        <source>The published test scores the best of two after two for practice; this app takes three, as in its other tests.</source>
        <comment>test.TE3.resolved.0</comment>
        <translation type="unfinished">Der veröffentlichte Test wertet den besten von zwei nach zwei zur Probe; diese App nimmt drei, wie in ihren anderen Tests.</translation>
    </message>
    <message>
        <source>No figure for the smallest detectable change was found for this test, so the 4 cm of the floor test is borrowed.</source>
        <comment>test.TE3.resolved.1</comment>
        <translation type="unfinished">Für diesen Test fand sich keine Zahl für die kleinste erkennbare Veränderung, darum sind die 4 cm des Bodentests übernommen.</translation>
    </message>
    <message>
        <source>Published medians start at age 60, so no comparison with others is shown; compare with yourself.</source>
        <comment>test.TE3.resolved.2</comment>
        <translation type="unfinished">Veröffentlichte Mittelwerte (Mediane) beginnen mit 60 Jahren, darum wird kein Vergleich mit anderen gezeigt; vergleich dich mit dir selbst.</translation>
    </message>
    <message>
        <source>Sit on the front edge of a chair about 43 cm high that stands against a wall.</source>
        <comment>test.TE3.steps.sit.text</comment>
        <translation type="unfinished">Setz dich auf die vordere Kante eines etwa 43 cm hohen Stuhls, der an einer Wand steht.</translation>
    </message>
    <message>
        <source>One foot flat, the other leg straight with the heel down and the toes up.</source>
        <comment>test.TE3.steps.leg.text</comment>
        <translation type="unfinished">Ein Fuß flach, das andere Bein gestreckt, die Ferse unten und die Zehen oben.</translation>
    </message>
    <message>
        <source>Lay one hand on the other, middle fingers level.</source>
        <comment>test.TE3.steps.hands.text</comment>
        <translation type="unfinished">Leg eine Hand auf die andere, die Mittelfinger gleichauf.</translation>
    </message>
    <message>
        <source>Breathe out, tip from the hips and slide the hands along the leg towards or past the toes. No bouncing; stop if the knee bends.</source>
        <comment>test.TE3.steps.reach.text</comment>
        <translation type="unfinished">Atme aus, beug dich aus der Hüfte vor und schieb die Hände am Bein entlang zu den Zehen oder darüber hinaus. Nicht nachfedern; hör auf, wenn sich das Knie beugt.</translation>
    </message>
    <message>
        <source>Stay two seconds and read the distance from the fingertips to the middle of the toe end.</source>
        <comment>test.TE3.steps.hold.text</comment>
        <translation type="unfinished">Bleib zwei Sekunden und lies den Abstand von den Fingerspitzen zur Mitte der Schuhspitze ab.</translation>
    </message>
    <message>
        <source>Sit up slowly. After the three reaches of this leg, take the other one.</source>
        <comment>test.TE3.steps.swap.text</comment>
        <translation type="unfinished">Setz dich langsam auf. Nach den drei Versuchen mit diesem Bein nimm das andere.</translation>
    </message>
    <message>
        <source>Active knee extension</source>
        <comment>test.TE4.name</comment>
        <translation type="unfinished">Aktive Kniestreckung</translation>
    </message>
    <message>
        <source>Lying down with one thigh upright, you straighten the knee as far as it goes by itself, and a phone on the shin reads the angle. For those who like angles; it needs the floor and some practice.</source>
        <comment>test.TE4.summary</comment>
        <translation type="unfinished">Im Liegen, ein Oberschenkel senkrecht, streckst du das Knie, so weit es von selbst geht, und ein Telefon am Schienbein misst den Winkel. Für alle, die Winkel mögen; es braucht den Boden und etwas Übung.</translation>
    </message>
    <message>
        <source>Best (smallest) of three for each leg, in degrees short of a straight knee: 0 is straight with the thigh upright. With an angle app, put the phone along the shin and note how far it stays from the vertical. A trial in which the thigh drifts or pain is 3 or more is not scored. A sharp feeling ends the test and is never a score.</source>
        <comment>test.TE4.scoring</comment>
        <translation type="unfinished">Der beste (kleinste) von drei Versuchen für jedes Bein, in Grad, die zum gestreckten Knie fehlen: 0 ist gestreckt bei senkrechtem Oberschenkel. Leg das Telefon mit einer Winkel-App an das Schienbein und notiere, wie weit es von der Senkrechten entfernt bleibt. Ein Versuch, bei dem der Oberschenkel wandert oder der Schmerz 3 oder mehr ist, wird nicht gewertet. Ein scharfes Gefühl beendet den Test und ist nie ein Ergebnis.</translation>
    </message>
    <message>
        <source>Stop at anything sharp, numb, tingling, or running down the leg.</source>
        <comment>test.TE4.cautions.0</comment>
        <translation type="unfinished">Hör auf bei allem, was scharf oder taub ist, kribbelt oder das Bein hinunterzieht.</translation>
    </message>
    <message>
        <source>Late in pregnancy, or when lying flat does not suit you, choose the chair test.</source>
        <comment>test.TE4.cautions.1</comment>
        <translation type="unfinished">In der späten Schwangerschaft, oder wenn dir flaches Liegen nicht guttut, wähl den Stuhltest.</translation>
    </message>
    <message>
        <source>Hold the phone firmly; it is above your face.</source>
        <comment>test.TE4.cautions.2</comment>
        <translation type="unfinished">Halte das Telefon gut fest; es ist über deinem Gesicht.</translation>
    </message>
    <message>
        <source>Warm up for 3 to 5 minutes first. Same time of day, never more than once a week.</source>
        <comment>test.TE4.cautions.3</comment>
        <translation type="unfinished">Wärm dich zuerst 3 bis 5 Minuten auf. Gleiche Tageszeit, nie öfter als einmal pro Woche.</translation>
    </message>
    <message>
        <source>The 15 degrees come from different testers measuring injured legs. Your own repeats may agree better, but nothing smaller is claimed here.</source>
        <comment>test.TE4.resolved.0</comment>
        <translation type="unfinished">Die 15 Grad stammen von verschiedenen Prüfenden, die verletzte Beine gemessen haben. Deine eigenen Wiederholungen stimmen vielleicht besser überein, aber etwas Kleineres wird hier nicht behauptet.</translation>
    </message>
    <message>
        <source>A cut-off for short hamstrings exists, from university students only. It is not used: this app does not call anyone tight.</source>
        <comment>test.TE4.resolved.1</comment>
        <translation type="unfinished">Einen Grenzwert für eine kurze hintere Oberschenkelmuskulatur gibt es, nur von Studierenden. Er wird nicht benutzt: Diese App bezeichnet niemanden als verkürzt.</translation>
    </message>
    <message>
        <source>Two practice tries, as in the other tests; the sources do not say.</source>
        <comment>test.TE4.resolved.2</comment>
        <translation type="unfinished">Zwei Probeversuche, wie in den anderen Tests; die Quellen sagen dazu nichts.</translation>
    </message>
    <message>
        <source>Lifting the whole straight leg (TE5) is left out of this version: done by someone else it needs a partner, and the movement overlaps with a test of nerves.</source>
        <comment>test.TE4.resolved.3</comment>
        <translation type="unfinished">Das Heben des ganzen gestreckten Beins (TE5) ist in dieser Version weggelassen: Von jemand anderem gemacht, braucht es eine zweite Person, und die Bewegung überschneidet sich mit einem Nerventest.</translation>
    </message>
    <message>
        <source>Lie on your back, one leg long on the mat, the other thigh lifted until it is upright.</source>
        <comment>test.TE4.steps.lie.text</comment>
        <translation type="unfinished">Leg dich auf den Rücken, ein Bein lang auf der Matte, den anderen Oberschenkel gehoben, bis er senkrecht ist.</translation>
    </message>
    <message>
        <source>Hold that thigh still with both hands behind it, the knee bent and loose.</source>
        <comment>test.TE4.steps.hold-thigh.text</comment>
        <translation type="unfinished">Halte diesen Oberschenkel mit beiden Händen dahinter still, das Knie gebeugt und locker.</translation>
    </message>
    <message>
        <source>Straighten the knee slowly until a mild pull stops you, without letting the thigh move.</source>
        <comment>test.TE4.steps.straighten.text</comment>
        <translation type="unfinished">Streck das Knie langsam, bis dich ein leichter Zug anhält, ohne dass sich der Oberschenkel bewegt.</translation>
    </message>
    <message>
        <source>Read the angle from the phone held along the shin, or tucked into the sock beforehand; then bend and rest.</source>
        <comment>test.TE4.steps.read.text</comment>
        <translation type="unfinished">Lies den Winkel am Telefon ab, das am Schienbein anliegt oder vorher in die Socke gesteckt ist; dann beug das Knie und ruh dich aus.</translation>
    </message>
    <message>
        <source>After the three tries of this leg, take the other one.</source>
        <comment>test.TE4.steps.swap.text</comment>
        <translation type="unfinished">Nach den drei Versuchen mit diesem Bein nimm das andere.</translation>
    </message>
    <message>
        <source>What this app is, and is not</source>
        <comment>topic.about.title</comment>
        <translation type="unfinished">Was diese App ist und was nicht</translation>
    </message>
    <message>
        <source>Plain words about purpose, limits and your data.</source>
        <comment>topic.about.intro</comment>
        <translation type="unfinished">Klare Worte zu Zweck, Grenzen und deinen Daten.</translation>
    </message>
    <message>
        <source>What it is</source>
        <comment>topic.about.entries.is.title</comment>
        <translation type="unfinished">Was sie ist</translation>
    </message>
    <message>
        <source>A guide through a gentle flexibility routine for the backs of the thighs and the low back, with a log of how you feel. It leads sessions, asks about comfort before, during and after, plans six weeks, offers breaks at the desk, and shows your own trend together with its uncertainty. It suggests easing off, or seeing a professional.</source>
        <comment>topic.about.entries.is.text</comment>
        <translation type="unfinished">Eine Anleitung durch ein sanftes Beweglichkeitsprogramm für die Rückseiten der Oberschenkel und den unteren Rücken, mit einem Protokoll, wie es dir geht. Sie führt durch Einheiten, fragt vorher, währenddessen und danach nach dem Befinden, plant sechs Wochen, bietet Pausen am Schreibtisch an und zeigt deinen eigenen Verlauf zusammen mit seiner Unsicherheit. Sie schlägt vor, es leichter zu machen oder eine Fachperson aufzusuchen.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <comment>topic.about.entries.is-not.title</comment>
        <translation type="unfinished">Was sie nicht ist</translation>
    </message>
    <message>
        <source>Not a medical device and not care. It finds nothing out about your health, says nothing about causes, makes no forecast and replaces nobody. It does not tell tight hamstrings from weak ones. It is not for everyone: the safety questions are there to send some people to someone else first. Evidence for stretching is limited and mixed, and no result is promised.</source>
        <comment>topic.about.entries.is-not.text</comment>
        <translation type="unfinished">Kein Medizinprodukt und keine Behandlung. Sie findet nichts über deine Gesundheit heraus, sagt nichts über Ursachen, macht keine Vorhersage und ersetzt niemanden. Sie unterscheidet nicht, ob die hintere Oberschenkelmuskulatur verkürzt oder schwach ist. Sie ist nicht für alle: Die Sicherheitsfragen sind dazu da, manche zuerst an jemand anderen zu verweisen. Die Belege zum Dehnen sind begrenzt und uneinheitlich, und kein Ergebnis wird versprochen.</translation>
    </message>
    <message>
        <source>Who set the limits</source>
        <comment>topic.about.entries.thresholds.title</comment>
        <translation type="unfinished">Wer die Grenzwerte gesetzt hat</translation>
    </message>
    <message>
        <source>The numbers in the pain rules and in the plan are design decisions, built on the sources named beside them. They await the sign-off of a clinician and have not been tested in a study. Where a source contradicts itself or another one, the page says how it was settled. The app names the rule behind each decision, so that you and a professional can follow it.</source>
        <comment>topic.about.entries.thresholds.text</comment>
        <translation type="unfinished">Die Zahlen in den Schmerzregeln und im Plan sind Entwurfsentscheidungen, die auf den daneben genannten Quellen aufbauen. Sie warten noch auf die Freigabe durch eine klinische Fachperson und sind nicht in einer Studie geprüft. Wo eine Quelle sich selbst oder einer anderen widerspricht, sagt die Seite, wie entschieden wurde. Die App nennt zu jeder Entscheidung die Regel dahinter, damit du und eine Fachperson sie nachvollziehen könnt.</translation>
    </message>
    <message>
        <source>Your data</source>
        <comment>topic.about.entries.privacy.title</comment>
        <translation type="unfinished">Deine Daten</translation>
    </message>
    <message>
        <source>Everything you enter stays in a file on this computer. No account, no server, no statistics sent anywhere. A report or an export is written only when you ask for it and goes where you put it; once there, it is in your hands. To be rid of it, delete the log and its backups.</source>
        <comment>topic.about.entries.privacy.text</comment>
        <translation type="unfinished">Alles, was du eingibst, bleibt in einer Datei auf diesem Computer. Kein Konto, kein Server, keine Statistik, die irgendwohin geschickt wird. Ein Bericht oder Export wird nur geschrieben, wenn du darum bittest, und geht dorthin, wo du ihn ablegst; dort liegt er in deiner Hand. Um alles loszuwerden, lösche das Protokoll und seine Sicherungen.</translation>
    </message>
    <message>
        <source>You decide</source>
        <comment>topic.about.entries.you-decide.title</comment>
        <translation type="unfinished">Du entscheidest</translation>
    </message>
    <message>
        <source>You may always do less, skip, stop, or take a day off. A pause that a rule asks for is never counted against you.</source>
        <comment>topic.about.entries.you-decide.text</comment>
        <translation type="unfinished">Du darfst immer weniger machen, etwas überspringen, aufhören oder einen Tag freinehmen. Eine Pause, um die eine Regel bittet, zählt nie gegen dich.</translation>
    </message>
    <message>
        <source>Where the exercises come from</source>
        <comment>topic.about.entries.sources.title</comment>
        <translation type="unfinished">Woher die Übungen kommen</translation>
    </message>
    <message>
        <source>From five public articles by clinics and magazines, put into our own words, checked against published papers and public health pages. Most papers were seen as an abstract or an excerpt; where something could not be verified, it says so. Missing amounts were filled in and are marked as design decisions.</source>
        <comment>topic.about.entries.sources.text</comment>
        <translation type="unfinished">Aus fünf öffentlichen Artikeln von Kliniken und Zeitschriften, in eigene Worte gefasst, geprüft an veröffentlichten Studien und an Seiten der öffentlichen Gesundheitsdienste. Die meisten Studien wurden als Zusammenfassung oder Auszug gelesen; wo sich etwas nicht prüfen ließ, steht es da. Fehlende Mengen wurden ergänzt und sind als Entwurfsentscheidungen gekennzeichnet.</translation>
    </message>
    <message>
        <source>What the evidence says</source>
        <comment>topic.background.title</comment>
        <translation type="unfinished">Was die Belege sagen</translation>
    </message>
    <message>
        <source>Honest and short. Most of these papers were read as an abstract, not in full, and it says so. Numbers are averages of groups; nobody can read their own future in them.</source>
        <comment>topic.background.intro</comment>
        <translation type="unfinished">Ehrlich und kurz. Die meisten dieser Studien wurden als Zusammenfassung gelesen, nicht ganz, und das steht dabei. Zahlen sind Durchschnitte von Gruppen; niemand kann darin die eigene Zukunft lesen.</translation>
    </message>
    <message>
        <source>Hamstring stretching and low back pain</source>
        <comment>topic.background.entries.pain-review.title</comment>
        <translation type="unfinished">Dehnen der hinteren Oberschenkelmuskulatur und Schmerz im unteren Rücken</translation>
    </message>
    <message>
        <source>The review most often quoted pooled 14 trials with 735 people. Pain was lower with hamstring stretching by 0.72 standard deviations, with a 95 % interval from 0.09 to 1.35, and the trials disagreed strongly with each other (I² 89 %). In points of a 0-10 scale that may be about 1.4 to 1.8, near or below the 2 points usually called important; the interval runs from trivial to large. Range of movement was better where pain radiates (2.39, from 1.76 to 3.02) and disability scores were lower, by how much was not seen. The trials may well mix people, amounts and other care. Quoted elsewhere as plain proof; it is a hint.</source>
        <comment>topic.background.entries.pain-review.text</comment>
        <translation type="unfinished">Die am häufigsten zitierte Übersicht fasste 14 Studien mit 735 Menschen zusammen. Der Schmerz war mit Dehnen der hinteren Oberschenkelmuskulatur um 0,72 Standardabweichungen niedriger, mit einem 95-%-Intervall von 0,09 bis 1,35, und die Studien widersprachen einander stark (I² 89 %). In Punkten einer Skala von 0 bis 10 sind das vielleicht etwa 1,4 bis 1,8, nahe oder unter den 2 Punkten, die meist wichtig genannt werden; das Intervall reicht von unbedeutend bis groß. Die Beweglichkeit war besser, wo Schmerz ausstrahlt (2,39, von 1,76 bis 3,02), und die Werte für Einschränkung waren niedriger, um wie viel, war nicht zu sehen. Die Studien mischen wohl Menschen, Mengen und andere Behandlung. Anderswo wird das als klarer Beweis zitiert; es ist ein Hinweis.</translation>
    </message>
    <message>
        <source>Are stiff hamstrings behind back pain?</source>
        <comment>topic.background.entries.link.title</comment>
        <translation type="unfinished">Steckt eine steife hintere Oberschenkelmuskulatur hinter Rückenschmerzen?</translation>
    </message>
    <message>
        <source>Unknown. A review of 17 studies of flexibility found less of it in people with low back pain on some tests, rated the certainty very low throughout, and could not conclude. A study of 60 people found that shorter hamstrings went along with more pain at one moment in time, which says nothing about cause. Sources that say 'absolutely' or speak of worn discs go further than the evidence does.</source>
        <comment>topic.background.entries.link.text</comment>
        <translation type="unfinished">Unbekannt. Eine Übersicht von 17 Studien zur Beweglichkeit fand bei Menschen mit Schmerz im unteren Rücken in einigen Tests weniger davon, stufte die Sicherheit durchweg als sehr niedrig ein und konnte keinen Schluss ziehen. Eine Studie mit 60 Menschen fand, dass eine kürzere hintere Oberschenkelmuskulatur zu einem Zeitpunkt mit mehr Schmerz einherging, was nichts über die Ursache sagt. Quellen, die „absolut“ sagen oder von abgenutzten Bandscheiben sprechen, gehen weiter als die Belege.</translation>
    </message>
    <message>
        <source>A trial that calls for caution</source>
        <comment>topic.background.entries.snook.title</comment>
        <translation type="unfinished">Eine Studie, die zur Vorsicht mahnt</translation>
    </message>
    <message>
        <source>In a trial with 85 people, those who learnt to bend the low back less in the early morning reported less pain. The comparison group got six exercises, chosen as a sham because they had been shown not to help; according to a summary a hamstring stretch was among them. Two things follow: this app avoids deep forward bending in the first two hours after getting up, and it promises nothing. It is one trial, so you may overrule the morning limit.</source>
        <comment>topic.background.entries.snook.text</comment>
        <translation type="unfinished">In einer Studie mit 85 Menschen berichteten diejenigen, die lernten, den unteren Rücken am frühen Morgen weniger zu beugen, von weniger Schmerz. Die Vergleichsgruppe bekam sechs Übungen, als Schein-Übungen gewählt, weil gezeigt worden war, dass sie nicht helfen; laut einer Zusammenfassung war eine Dehnung der hinteren Oberschenkelmuskulatur darunter. Zweierlei folgt: Diese App meidet tiefes Vorbeugen in den ersten zwei Stunden nach dem Aufstehen, und sie verspricht nichts. Es ist nur eine Studie, darum darfst du die Morgengrenze aufheben.</translation>
    </message>
    <message>
        <source>Stretching and range of movement</source>
        <comment>topic.background.entries.range.title</comment>
        <translation type="unfinished">Dehnen und Beweglichkeit</translation>
    </message>
    <message>
        <source>This part is well supported. Across 189 studies with 6654 adults, one bout of static stretching raised flexibility (g 0.63) and weeks of it more so (0.96). Intensity, age and sex made no difference. Gains levelled off at about 4 minutes a session and 10 minutes a week. Much of it is probably a matter of tolerating the pull, rather than of a longer muscle. And more range is not the same as less pain.</source>
        <comment>topic.background.entries.range.text</comment>
        <translation type="unfinished">Dieser Teil ist gut belegt. Über 189 Studien mit 6654 Erwachsenen steigerte einmaliges statisches Dehnen die Beweglichkeit (g 0,63) und wochenlanges noch mehr (0,96). Stärke, Alter und Geschlecht machten keinen Unterschied. Der Zuwachs flachte bei etwa 4 Minuten pro Einheit und 10 Minuten pro Woche ab. Vieles davon liegt wahrscheinlich daran, dass der Zug besser ertragen wird, nicht an einem längeren Muskel. Und mehr Beweglichkeit ist nicht dasselbe wie weniger Schmerz.</translation>
    </message>
    <message>
        <source>Tight or weak?</source>
        <comment>topic.background.entries.tight-or-weak.title</comment>
        <translation type="unfinished">Verkürzt oder schwach?</translation>
    </message>
    <message>
        <source>Sources disagree. One says that the feeling of tightness may come from weakness and may not yield to stretching; one says that both weak and tight hamstrings disturb the pelvis; one says they overwork because buttocks and trunk are weak. None of it can be told apart by an app, so it does not try. Eleven trials with 452 people found no difference between strength work and stretching in the range gained, so the plan contains both.</source>
        <comment>topic.background.entries.tight-or-weak.text</comment>
        <translation type="unfinished">Die Quellen sind uneins. Eine sagt, dass das Gefühl von Verkürzung von Schwäche kommen kann und auf Dehnen vielleicht nicht anspricht; eine sagt, dass sowohl eine schwache als auch eine verkürzte hintere Oberschenkelmuskulatur das Becken stört; eine sagt, dass sie zu viel arbeitet, weil Gesäß und Rumpf schwach sind. Nichts davon kann eine App unterscheiden, darum versucht sie es nicht. Elf Studien mit 452 Menschen fanden zwischen Krafttraining und Dehnen keinen Unterschied in der gewonnenen Beweglichkeit, darum enthält der Plan beides.</translation>
    </message>
    <message>
        <source>Stretching together with other exercise</source>
        <comment>topic.background.entries.with-core.title</comment>
        <translation type="unfinished">Dehnen zusammen mit anderen Übungen</translation>
    </message>
    <message>
        <source>In 52 students, eight weeks of active hamstring stretching, trunk exercises and education did better than education alone for pain and discomfort in sitting, and for the leg raise. Which part did it cannot be told. With exercise in general, compared with none, lasting low back pain was lower by 0.33 and limitations by 0.31 standard deviations: small, with moderate certainty.</source>
        <comment>topic.background.entries.with-core.text</comment>
        <translation type="unfinished">Bei 52 Studierenden schnitten acht Wochen aktives Dehnen der hinteren Oberschenkelmuskulatur, Rumpfübungen und Schulung besser ab als Schulung allein, bei Schmerz und Unbehagen im Sitzen und beim Beinheben. Welcher Teil es war, lässt sich nicht sagen. Mit Bewegung im Allgemeinen, verglichen mit keiner, war anhaltender Schmerz im unteren Rücken um 0,33 und waren Einschränkungen um 0,31 Standardabweichungen niedriger: klein, mit mäßiger Sicherheit.</translation>
    </message>
    <message>
        <source>Does the plan fit the literature?</source>
        <comment>topic.background.entries.ladder.title</comment>
        <translation type="unfinished">Passt der Plan zur Fachliteratur?</translation>
    </message>
    <message>
        <source>It starts below it on purpose. Common guidance is 10 to 30 seconds a stretch (30 to 60 for older adults), on two or three days a week or better daily, and about 60 seconds in all for each stretch on such a day. Week 1 gives 30 seconds, weeks 3 and 4 give 40 to 60, weeks 5 and 6 give 60 to 90. So phase 1 is a gentle start, not an optimal dose, and two sessions a week will change little by themselves.

Weekly amounts: a review of 23 studies points to at least five days and five minutes a week. Five minutes for each leg are reached in week 4, ten in week 6 with four sessions. Desk breaks add to both.

Hold length: in one six-week trial 30 and 60 seconds did equally well and better than 15; in another anything from 15 to 120 seconds every other day helped. That 15 to 30 seconds is best is half supported.

Frequency: the large review found that it did not matter; one four-week trial saw 24 % gain at six or more times a week against 16.8 % at three, and no difference when those who stretched three times a week did so twice a day. More often is somewhat better.</source>
        <comment>topic.background.entries.ladder.text</comment>
        <translation type="unfinished">Er beginnt absichtlich darunter. Übliche Empfehlungen sind 10 bis 30 Sekunden pro Dehnung (30 bis 60 für ältere Erwachsene), an zwei oder drei Tagen pro Woche oder besser täglich, und insgesamt etwa 60 Sekunden für jede Dehnung an einem solchen Tag. Woche 1 gibt 30 Sekunden, Woche 3 und 4 geben 40 bis 60, Woche 5 und 6 geben 60 bis 90. Phase 1 ist also ein sanfter Anfang, keine optimale Menge, und zwei Einheiten pro Woche werden für sich wenig verändern.

Mengen pro Woche: Eine Übersicht von 23 Studien deutet auf mindestens fünf Tage und fünf Minuten pro Woche. Fünf Minuten für jedes Bein werden in Woche 4 erreicht, zehn in Woche 6 mit vier Einheiten. Pausen am Schreibtisch kommen zu beidem dazu.

Dauer des Haltens: In einer Studie über sechs Wochen waren 30 und 60 Sekunden gleich gut und besser als 15; in einer anderen half alles von 15 bis 120 Sekunden jeden zweiten Tag. Dass 15 bis 30 Sekunden am besten sind, ist halb belegt.

Häufigkeit: Die große Übersicht fand, dass sie keine Rolle spielte; eine Studie über vier Wochen sah 24 % Zuwachs bei sechsmal oder öfter pro Woche gegen 16,8 % bei dreimal, und keinen Unterschied, wenn diejenigen, die dreimal pro Woche dehnten, es zweimal am Tag taten. Öfter ist etwas besser.</translation>
    </message>
    <message>
        <source>Four to six weeks</source>
        <comment>topic.background.entries.four-to-six-weeks.title</comment>
        <translation type="unfinished">Vier bis sechs Wochen</translation>
    </message>
    <message>
        <source>Trials that measured range lasted four to eight weeks, so the window often named is plausible for range. For pain it is uncertain. That is why the plan looks back at your ratings in weeks 4 and 6, and guarantees nothing. The plan may take eight or ten weeks if your body asks for it.</source>
        <comment>topic.background.entries.four-to-six-weeks.text</comment>
        <translation type="unfinished">Studien, die Beweglichkeit maßen, dauerten vier bis acht Wochen, darum ist der oft genannte Zeitraum für Beweglichkeit plausibel. Für Schmerz ist er unsicher. Darum blickt der Plan in Woche 4 und 6 auf deine Werte zurück und garantiert nichts. Der Plan darf acht oder zehn Wochen dauern, wenn dein Körper es braucht.</translation>
    </message>
    <message>
        <source>Where the pain rules come from</source>
        <comment>topic.background.entries.pain-rules.title</comment>
        <translation type="unfinished">Woher die Schmerzregeln kommen</translation>
    </message>
    <message>
        <source>From the sources' stop signs, and from a model first used for tendons and knees, in which moderate pain is allowed if it settles by the next day. In one trial people who kept loading an Achilles tendon under it did no worse. It was not made for stretching or for backs, so the limits here are stricter, and the kind of feeling beats the number. A review of painful against pain-free exercise found a small short-term benefit and none later: mild pain is tolerable, never required. Every threshold is a decision of this app.</source>
        <comment>topic.background.entries.pain-rules.text</comment>
        <translation type="unfinished">Aus den Warnzeichen der Quellen und aus einem Modell, das zuerst bei Sehnen und Knien benutzt wurde: Mäßiger Schmerz ist erlaubt, wenn er sich bis zum nächsten Tag beruhigt. In einer Studie ging es Menschen, die eine Achillessehne damit weiter belasteten, nicht schlechter. Es wurde nicht für Dehnen oder für Rücken gemacht, darum sind die Grenzen hier strenger, und die Art des Gefühls geht vor der Zahl. Eine Übersicht über Übungen mit und ohne Schmerz fand kurzfristig einen kleinen Vorteil der schmerzhaften und später keinen: Leichter Schmerz ist erträglich, nie verlangt. Jeder Schwellenwert ist eine Entscheidung dieser App.</translation>
    </message>
    <message>
        <source>When is a change a change?</source>
        <comment>topic.background.entries.real-change.title</comment>
        <translation type="unfinished">Wann ist eine Veränderung eine Veränderung?</translation>
    </message>
    <message>
        <source>Pain ratings wander by 1.6 to 2.8 points within a day without meaning anything, so a single point never counts as a change. Over weeks, 2 points, or 30 % of the start, are usually called important. Reaching tests wander too: a difference under 4 to 5 cm, or 15 degrees, may be chance, and a larger one should show in the next test as well.</source>
        <comment>topic.background.entries.real-change.text</comment>
        <translation type="unfinished">Schmerzwerte wandern innerhalb eines Tages um 1,6 bis 2,8 Punkte, ohne dass es etwas bedeutet, darum zählt ein einzelner Punkt nie als Veränderung. Über Wochen werden 2 Punkte, oder 30 % des Anfangswerts, meist wichtig genannt. Auch Tests der Reichweite wandern: Ein Unterschied unter 4 bis 5 cm, oder 15 Grad, kann Zufall sein, und ein größerer sollte sich auch im nächsten Test zeigen.</translation>
    </message>
    <message>
        <source>Why several short holds</source>
        <comment>topic.background.entries.many-short.title</comment>
        <translation type="unfinished">Warum mehrmals kurz halten</translation>
    </message>
    <message>
        <source>In a small study of 27 young women, six holds of 30 seconds raised the hip angle of team players, one hold of 180 seconds did not; gymnasts gained from both. So the plan repeats short holds with a pause of 10 seconds, which you can set between 5 and 30.</source>
        <comment>topic.background.entries.many-short.text</comment>
        <translation type="unfinished">In einer kleinen Studie mit 27 jungen Frauen vergrößerte sechsmal 30 Sekunden halten den Hüftwinkel bei Mannschaftsspielerinnen, einmal 180 Sekunden nicht; Turnerinnen gewannen mit beidem. Darum wiederholt der Plan kurzes Halten mit einer Pause von 10 Sekunden, die du zwischen 5 und 30 einstellen kannst.</translation>
    </message>
    <message>
        <source>Breathing, feel and form</source>
        <comment>topic.breathing-and-form.title</comment>
        <translation type="unfinished">Atmung, Gefühl und Haltung</translation>
    </message>
    <message>
        <source>What holds for every exercise, so that the single pages can stay short.</source>
        <comment>topic.breathing-and-form.intro</comment>
        <translation type="unfinished">Was für jede Übung gilt, damit die einzelnen Seiten kurz bleiben können.</translation>
    </message>
    <message>
        <source>Breathe</source>
        <comment>topic.breathing-and-form.entries.breathing.title</comment>
        <translation type="unfinished">Atmen</translation>
    </message>
    <message>
        <source>Slow, natural and deep. Breathe out as you move into a stretch, breathe quietly while you stay, and never hold your breath. In strength moves breathe out on the effort; in the hip hinge breathe in on the way down and out on the way up. If you catch yourself holding your breath, you have gone too far.</source>
        <comment>topic.breathing-and-form.entries.breathing.text</comment>
        <translation type="unfinished">Langsam, natürlich und tief. Atme aus, wenn du in eine Dehnung gehst, atme ruhig, während du bleibst, und halte nie den Atem an. Bei Kraftübungen atme bei der Anstrengung aus; beim Vorbeugen aus der Hüfte atme auf dem Weg nach unten ein und auf dem Weg nach oben aus. Wenn du dich dabei ertappst, den Atem anzuhalten, bist du zu weit gegangen.</translation>
    </message>
    <message>
        <source>What you are after</source>
        <comment>topic.breathing-and-form.entries.feel.title</comment>
        <translation type="unfinished">Worum es dir geht</translation>
    </message>
    <message>
        <source>A comfortable pull in the belly of the back thigh: the middle, not behind the knee and not at the sitting bone. Mild discomfort is the ceiling. The app asks about the pull and about pain separately, because a strong stretch is not pain. Pulling harder brings no more.</source>
        <comment>topic.breathing-and-form.entries.feel.text</comment>
        <translation type="unfinished">Ein angenehmer Zug im Muskelbauch hinten am Oberschenkel: in der Mitte, nicht in der Kniekehle und nicht am Sitzbein. Leichtes Unbehagen ist die Obergrenze. Die App fragt getrennt nach dem Zug und nach Schmerz, weil eine starke Dehnung kein Schmerz ist. Stärkeres Ziehen bringt nicht mehr.</translation>
    </message>
    <message>
        <source>How you hold yourself</source>
        <comment>topic.breathing-and-form.entries.form.title</comment>
        <translation type="unfinished">Wie du dich hältst</translation>
    </message>
    <message>
        <source>Spine long, tip from the hip joints, no rounding. Knee straight but soft, never locked. No bouncing. Stay inside your own limit and widen it slowly.</source>
        <comment>topic.breathing-and-form.entries.form.text</comment>
        <translation type="unfinished">Wirbelsäule lang, aus den Hüftgelenken vorbeugen, nicht runden. Knie gestreckt, aber locker, nie durchgedrückt. Nicht nachfedern. Bleib innerhalb deiner eigenen Grenze und erweitere sie langsam.</translation>
    </message>
    <message>
        <source>Warm first</source>
        <comment>topic.breathing-and-form.entries.warm.title</comment>
        <translation type="unfinished">Zuerst aufwärmen</translation>
    </message>
    <message>
        <source>Move for five minutes or so before you hold anything, up to ten if you like: marching, walking, arm circles, leg swings. For a desk break of at most three minutes one minute of marching is enough. You should be able to talk all the while.</source>
        <comment>topic.breathing-and-form.entries.warm.text</comment>
        <translation type="unfinished">Beweg dich etwa fünf Minuten, bevor du etwas hältst, bis zu zehn, wenn du magst: marschieren, gehen, Arme kreisen, Beine schwingen. Für eine Pause am Schreibtisch von höchstens drei Minuten reicht eine Minute Marschieren. Du solltest die ganze Zeit sprechen können.</translation>
    </message>
    <message>
        <source>Pauses</source>
        <comment>topic.breathing-and-form.entries.rest.title</comment>
        <translation type="unfinished">Pausen</translation>
    </message>
    <message>
        <source>Ten seconds between repetitions, five to change sides, fifteen between exercises. In Settings the first can be 5 to 30 seconds. Some positions get a little more time to settle into.</source>
        <comment>topic.breathing-and-form.entries.rest.text</comment>
        <translation type="unfinished">Zehn Sekunden zwischen Wiederholungen, fünf für den Seitenwechsel, fünfzehn zwischen Übungen. In den Einstellungen kann die erste 5 bis 30 Sekunden sein. Manche Haltungen bekommen etwas mehr Zeit, um hineinzukommen.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <comment>topic.breathing-and-form.entries.time.title</comment>
        <translation type="unfinished">Tageszeit</translation>
    </message>
    <message>
        <source>Any time suits, except for one thing: for about two hours after getting up the app leaves out deep forward bending, folds, hinges and the knee-to-chest pull. What stays are the wall and strap stretches, the active stretch and the leg raises lying down, the warm-up, the straight-leg raise for control and the bridge. This rests on one trial, so it is a default that you can overrule. For self-tests keep to the same hour: reaches are longer in the evening.</source>
        <comment>topic.breathing-and-form.entries.time.text</comment>
        <translation type="unfinished">Jede Zeit passt, bis auf eines: Etwa zwei Stunden nach dem Aufstehen lässt die App tiefes Vorbeugen, Vorbeugen aus der Hüfte und das Heranziehen des Knies zur Brust weg. Was bleibt, sind die Wand- und die Gurtdehnung, die aktive Dehnung und das Beinheben im Liegen, das Aufwärmen, das gestreckte Beinheben zur Kontrolle und die Brücke. Das beruht auf einer Studie, darum ist es eine Voreinstellung, die du aufheben kannst. Für Selbsttests bleib bei derselben Stunde: Abends reicht man weiter.</translation>
    </message>
    <message>
        <source>Core, back and hamstrings</source>
        <comment>topic.core-and-back.title</comment>
        <translation type="unfinished">Rumpf, Rücken und hintere Oberschenkelmuskulatur</translation>
    </message>
    <message>
        <source>What these muscles do, and why the plan has strength in it.</source>
        <comment>topic.core-and-back.intro</comment>
        <translation type="unfinished">Was diese Muskeln tun und warum der Plan Kraft enthält.</translation>
    </message>
    <message>
        <source>The hamstrings</source>
        <comment>topic.core-and-back.entries.hamstrings.title</comment>
        <translation type="unfinished">Die hintere Oberschenkelmuskulatur</translation>
    </message>
    <message>
        <source>Three muscles at the back of each thigh: semitendinosus, semimembranosus and biceps femoris. They start at the sitting bone, cross hip and knee, bend the knee, draw the thigh back, and work in standing, walking, climbing and running. Because they hold on to the pelvis they work together with the buttocks and the trunk.</source>
        <comment>topic.core-and-back.entries.hamstrings.text</comment>
        <translation type="unfinished">Drei Muskeln hinten an jedem Oberschenkel: Semitendinosus, Semimembranosus und Biceps femoris. Sie beginnen am Sitzbein, ziehen über Hüfte und Knie, beugen das Knie, ziehen den Oberschenkel nach hinten und arbeiten beim Stehen, Gehen, Steigen und Laufen. Weil sie am Becken ansetzen, arbeiten sie mit Gesäß und Rumpf zusammen.</translation>
    </message>
    <message>
        <source>Core and back strength</source>
        <comment>topic.core-and-back.entries.core.title</comment>
        <translation type="unfinished">Kraft für Rumpf und Rücken</translation>
    </message>
    <message>
        <source>Several of the articles behind this app advise strengthening the core and the back along with stretching, but name no exercise for it. So this stays a note: the app invents none and puts none in their mouths. What it does contain are the moves that are named: straight-leg raise, bridge, standing march and modified good morning. For a core programme ask a physiotherapist or a trainer.</source>
        <comment>topic.core-and-back.entries.core.text</comment>
        <translation type="unfinished">Mehrere der Artikel hinter dieser App raten, neben dem Dehnen Rumpf und Rücken zu kräftigen, nennen aber keine Übung dafür. Darum bleibt das ein Hinweis: Die App erfindet keine und legt ihnen keine in den Mund. Was sie enthält, sind die genannten Übungen: gestrecktes Beinheben, Brücke, Marschieren im Stehen und abgewandeltes Good Morning. Für ein Rumpfprogramm frag eine Fachperson aus der Physiotherapie oder aus dem Training.</translation>
    </message>
    <message>
        <source>One of the articles has a heading for strengthening exercises whose list is missing in the copy that was read.</source>
        <comment>topic.core-and-back.entries.core.resolved.0</comment>
        <translation type="unfinished">Einer der Artikel hat eine Überschrift für Kräftigungsübungen, deren Liste in der gelesenen Kopie fehlt.</translation>
    </message>
    <message>
        <source>How strength grows here</source>
        <comment>topic.core-and-back.entries.strength-plan.title</comment>
        <translation type="unfinished">Wie die Kraft hier wächst</translation>
    </message>
    <message>
        <source>It comes at the end of two or three sessions a week, never on two days running. The count starts at about a third of what the source asks for, goes to two thirds in weeks 3 and 4 and is full from week 5, only while sessions stay green. On days with pain of 5 or 6 it is left out.</source>
        <comment>topic.core-and-back.entries.strength-plan.text</comment>
        <translation type="unfinished">Sie kommt am Ende von zwei oder drei Einheiten pro Woche, nie an zwei Tagen hintereinander. Die Anzahl beginnt bei etwa einem Drittel dessen, was die Quelle verlangt, geht in Woche 3 und 4 auf zwei Drittel und ist ab Woche 5 voll, nur solange Einheiten grün bleiben. An Tagen mit Schmerz von 5 oder 6 wird sie weggelassen.</translation>
    </message>
    <message>
        <source>Setting up your space</source>
        <comment>topic.environment.title</comment>
        <translation type="unfinished">Deinen Platz einrichten</translation>
    </message>
    <message>
        <source>Two minutes of preparation make a session calmer and safer.</source>
        <comment>topic.environment.intro</comment>
        <translation type="unfinished">Zwei Minuten Vorbereitung machen eine Einheit ruhiger und sicherer.</translation>
    </message>
    <message>
        <source>A floor that does not slip</source>
        <comment>topic.environment.entries.floor.title</comment>
        <translation type="unfinished">Ein Boden, der nicht rutscht</translation>
    </message>
    <message>
        <source>Use a non-slip mat for everything on the floor, and stand barefoot or in shoes that grip. Push a chair against a wall; lock or brace wheels before you lean.</source>
        <comment>topic.environment.entries.floor.text</comment>
        <translation type="unfinished">Nimm eine rutschfeste Matte für alles auf dem Boden, und steh barfuß oder in Schuhen mit Halt. Schieb einen Stuhl an eine Wand; stell Rollen fest oder stütz sie ab, bevor du dich lehnst.</translation>
    </message>
    <message>
        <source>Enough light</source>
        <comment>topic.environment.entries.light.title</comment>
        <translation type="unfinished">Genug Licht</translation>
    </message>
    <message>
        <source>You should see the edge of the mat, the step and the wall without effort.</source>
        <comment>topic.environment.entries.light.text</comment>
        <translation type="unfinished">Du solltest den Rand der Matte, die Stufe und die Wand mühelos sehen.</translation>
    </message>
    <message>
        <source>A comfortable temperature</source>
        <comment>topic.environment.entries.warmth.title</comment>
        <translation type="unfinished">Eine angenehme Temperatur</translation>
    </message>
    <message>
        <source>Neither chilly nor stuffy. In a cool room keep a layer on and give the warm-up a minute more.</source>
        <comment>topic.environment.entries.warmth.text</comment>
        <translation type="unfinished">Weder kühl noch stickig. In einem kühlen Raum behalte eine Schicht an und gib dem Aufwärmen eine Minute mehr.</translation>
    </message>
    <message>
        <source>Quiet, as far as it goes</source>
        <comment>topic.environment.entries.quiet.title</comment>
        <translation type="unfinished">Ruhe, so gut es geht</translation>
    </message>
    <message>
        <source>Silence notifications and tell those around you that you will be a few minutes. The app keeps time with voice and chimes, so you need not watch the screen; close your eyes in a hold if you like.</source>
        <comment>topic.environment.entries.quiet.text</comment>
        <translation type="unfinished">Schalte Benachrichtigungen stumm und sag denen um dich herum, dass du ein paar Minuten brauchst. Die App gibt die Zeit mit Stimme und Tönen an, du musst also nicht auf den Bildschirm schauen; schließ beim Halten die Augen, wenn du magst.</translation>
    </message>
    <message>
        <source>The source says to switch devices off, which cannot be said by an app on a computer. Silencing notifications keeps the purpose.</source>
        <comment>topic.environment.entries.quiet.resolved.0</comment>
        <translation type="unfinished">Die Quelle sagt, man solle Geräte ausschalten, was eine App auf einem Computer nicht sagen kann. Benachrichtigungen stumm zu schalten erfüllt denselben Zweck.</translation>
    </message>
    <message>
        <source>Everything within reach</source>
        <comment>topic.environment.entries.reach.title</comment>
        <translation type="unfinished">Alles in Reichweite</translation>
    </message>
    <message>
        <source>Lay out strap, mat and chair before you start. A belt or a long towel is as good as a strap. Keep a little more room around you than the exercise seems to need.</source>
        <comment>topic.environment.entries.reach.text</comment>
        <translation type="unfinished">Leg Gurt, Matte und Stuhl bereit, bevor du anfängst. Ein Gürtel oder ein langes Handtuch ist so gut wie ein Gurt. Lass etwas mehr Platz um dich, als die Übung zu brauchen scheint.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <comment>topic.faq.title</comment>
        <translation type="unfinished">Fragen und Antworten</translation>
    </message>
    <message>
        <source>Short answers, with what is known and what is not.</source>
        <comment>topic.faq.intro</comment>
        <translation type="unfinished">Kurze Antworten, mit dem, was bekannt ist, und dem, was nicht.</translation>
    </message>
    <message>
        <source>What have hamstrings to do with the low back?</source>
        <comment>topic.faq.entries.connection.title</comment>
        <translation type="unfinished">Was hat die hintere Oberschenkelmuskulatur mit dem unteren Rücken zu tun?</translation>
    </message>
    <message>
        <source>They run from the sitting bones to below the knee, so they cross both hip and knee and act on the pelvis, on which the spine stands. A common explanation says that when they pull the pelvis backwards the low back has to give. That is a plausible picture, not a proven cause: people with back pain show less hamstring flexibility in some tests, but the certainty of those studies is very low, and which comes first is unknown.</source>
        <comment>topic.faq.entries.connection.text</comment>
        <translation type="unfinished">Sie zieht von den Sitzbeinen bis unter das Knie, also über Hüfte und Knie, und wirkt auf das Becken, auf dem die Wirbelsäule steht. Eine verbreitete Erklärung sagt: Wenn sie das Becken nach hinten zieht, muss der untere Rücken nachgeben. Das ist ein plausibles Bild, keine bewiesene Ursache: Menschen mit Rückenschmerzen zeigen in einigen Tests weniger Beweglichkeit der hinteren Oberschenkelmuskulatur, aber die Sicherheit dieser Studien ist sehr niedrig, und was zuerst kommt, ist unbekannt.</translation>
    </message>
    <message>
        <source>How can I tell whether mine are tight?</source>
        <comment>topic.faq.entries.am-i-tight.title</comment>
        <translation type="unfinished">Wie erkenne ich, ob meine verkürzt ist?</translation>
    </message>
    <message>
        <source>The self-tests described here show how to measure how far you reach; note the number, and compare it with your own some weeks later. What the app will not do is call you tight or weak. A feeling of tightness need not mean a short muscle, and reaching tests also depend on the back, the arms and the calves. A sharp pull in a test is a reason to stop, not a result.</source>
        <comment>topic.faq.entries.am-i-tight.text</comment>
        <translation type="unfinished">Die hier beschriebenen Selbsttests zeigen, wie du misst, wie weit du reichst; notiere die Zahl und vergleich sie einige Wochen später mit deiner eigenen. Was die App nicht tut: dich als verkürzt oder schwach bezeichnen. Ein Gefühl von Verkürzung muss keinen kurzen Muskel bedeuten, und Tests der Reichweite hängen auch von Rücken, Armen und Waden ab. Ein scharfer Zug in einem Test ist ein Grund aufzuhören, kein Ergebnis.</translation>
    </message>
    <message>
        <source>What can I expect from stretching?</source>
        <comment>topic.faq.entries.benefits.title</comment>
        <translation type="unfinished">Was kann ich vom Dehnen erwarten?</translation>
    </message>
    <message>
        <source>Range of movement: that regular stretching increases it is well supported. Comfort: one review of trials in people with low back pain found less pain on average, with so wide a margin that it may be anything from hardly noticeable to considerable. You may also simply enjoy the breaks. No one can promise you a result, and this app does not.</source>
        <comment>topic.faq.entries.benefits.text</comment>
        <translation type="unfinished">Beweglichkeit: Dass regelmäßiges Dehnen sie erhöht, ist gut belegt. Wohlbefinden: Eine Übersicht über Studien mit Menschen mit Schmerz im unteren Rücken fand im Durchschnitt weniger Schmerz, mit einer so großen Spanne, dass es alles von kaum merklich bis beträchtlich sein kann. Vielleicht genießt du auch einfach die Pausen. Niemand kann dir ein Ergebnis versprechen, und diese App tut es nicht.</translation>
    </message>
    <message>
        <source>How often, and for how long?</source>
        <comment>topic.faq.entries.how-often.title</comment>
        <translation type="unfinished">Wie oft und wie lange?</translation>
    </message>
    <message>
        <source>Two sessions a week in weeks 1 and 2, three in weeks 3 to 5, three to four from week 6. A hold lasts 15 seconds at first, then 20, then 30, done two or three times for each side. The two kinds of 'two or three' are easily mixed up: one is repetitions within a session, the other sessions within a week. The plan never asks for daily sessions; short desk breaks are the part that suits every day.</source>
        <comment>topic.faq.entries.how-often.text</comment>
        <translation type="unfinished">Zwei Einheiten pro Woche in Woche 1 und 2, drei in Woche 3 bis 5, drei bis vier ab Woche 6. Gehalten wird anfangs 15 Sekunden, dann 20, dann 30, zwei- oder dreimal für jede Seite. Die beiden Arten von „zwei oder drei“ sind leicht zu verwechseln: Das eine sind Wiederholungen in einer Einheit, das andere Einheiten in einer Woche. Der Plan verlangt nie tägliche Einheiten; kurze Pausen am Schreibtisch sind der Teil, der zu jedem Tag passt.</translation>
    </message>
    <message>
        <source>The source gives 2-3, 3, 3-4 and 7 times a week in different places. Its six-week ladder settles it: 2, then 3, then 3-4; the daily part is met by desk breaks.</source>
        <comment>topic.faq.entries.how-often.resolved.0</comment>
        <translation type="unfinished">Die Quelle nennt an verschiedenen Stellen 2-3, 3, 3-4 und 7 Mal pro Woche. Ihre Leiter über sechs Wochen entscheidet: 2, dann 3, dann 3-4; den täglichen Teil erfüllen Pausen am Schreibtisch.</translation>
    </message>
    <message>
        <source>What goes wrong most often?</source>
        <comment>topic.faq.entries.common-mistakes.title</comment>
        <translation type="unfinished">Was geht am häufigsten schief?</translation>
    </message>
    <message>
        <source>Too far, bouncing, a round back, locked knees, and not listening when it hurts. The page on mistakes has the remedies.</source>
        <comment>topic.faq.entries.common-mistakes.text</comment>
        <translation type="unfinished">Zu weit, nachfedern, ein runder Rücken, durchgedrückte Knie und nicht hinhören, wenn es wehtut. Die Seite über Fehler hat die Abhilfe.</translation>
    </message>
    <message>
        <source>May I stretch with a back condition?</source>
        <comment>topic.faq.entries.condition.title</comment>
        <translation type="unfinished">Darf ich mit einem Rückenleiden dehnen?</translation>
    </message>
    <message>
        <source>Ask a health professional who knows your back first. Tick what applies in the safety list; until you note their yes, the app offers an easy set only. With a severe disc problem or an unstable spine it also leaves out what bends the back most, with or without that yes, so please hear what they say before you begin.</source>
        <comment>topic.faq.entries.condition.text</comment>
        <translation type="unfinished">Frag zuerst eine Fachperson aus dem Gesundheitswesen, die deinen Rücken kennt. Kreuze in der Sicherheitsliste an, was zutrifft; bis du ihr Ja einträgst, bietet die App nur eine leichte Auswahl an. Bei einem schweren Bandscheibenproblem oder einer instabilen Wirbelsäule lässt sie auch weg, was den Rücken am meisten beugt, mit oder ohne dieses Ja, also hör dir bitte an, was sie sagt, bevor du anfängst.</translation>
    </message>
    <message>
        <source>How do I fit it into my day?</source>
        <comment>topic.faq.entries.daily-life.title</comment>
        <translation type="unfinished">Wie bringe ich es in meinem Tag unter?</translation>
    </message>
    <message>
        <source>Two appointments a week in the calendar and a desk break now and then will do. Tie it to something that happens anyway, such as a coffee, a film or the end of work. Early in the morning use the early-morning routine. Being regular matters more than being perfect; a rest day that a rule gave you is never counted against you.</source>
        <comment>topic.faq.entries.daily-life.text</comment>
        <translation type="unfinished">Zwei Termine pro Woche im Kalender und ab und zu eine Pause am Schreibtisch reichen. Verbinde es mit etwas, das ohnehin geschieht, etwa einem Kaffee, einem Film oder dem Feierabend. Am frühen Morgen nimm das Programm für den frühen Morgen. Regelmäßig ist wichtiger als perfekt; ein Ruhetag, den dir eine Regel gegeben hat, zählt nie gegen dich.</translation>
    </message>
    <message>
        <source>Is there something that moves?</source>
        <comment>topic.faq.entries.dynamic.title</comment>
        <translation type="unfinished">Gibt es etwas, das sich bewegt?</translation>
    </message>
    <message>
        <source>Yes: walking stretches, gentle leg swings, and the flow that strings them together with a held stretch from phase 2 on. They stay slow. Bouncing in a held stretch is something else and is best left alone.</source>
        <comment>topic.faq.entries.dynamic.text</comment>
        <translation type="unfinished">Ja: Dehnungen im Gehen, sanfte Beinschwünge und ab Phase 2 den Bewegungsfluss, der sie mit einer gehaltenen Dehnung verbindet. Sie bleiben langsam. Nachfedern in einer gehaltenen Dehnung ist etwas anderes und bleibt am besten weg.</translation>
    </message>
    <message>
        <source>When will I notice a difference?</source>
        <comment>topic.faq.entries.how-long-until.title</comment>
        <translation type="unfinished">Wann merke ich einen Unterschied?</translation>
    </message>
    <message>
        <source>Trials that measured range ran for about four to eight weeks, so four to six weeks is a fair time to look at your flexibility. For pain it is an open question. Two sessions a week at the start change little by themselves; the first weeks are for getting used to it. If nothing you care about has changed after six weeks, a professional may help more than a seventh.</source>
        <comment>topic.faq.entries.how-long-until.text</comment>
        <translation type="unfinished">Studien, die Beweglichkeit maßen, liefen etwa vier bis acht Wochen, darum sind vier bis sechs Wochen eine faire Zeit, um auf deine Beweglichkeit zu schauen. Für Schmerz ist es eine offene Frage. Zwei Einheiten pro Woche am Anfang verändern für sich wenig; die ersten Wochen sind zum Eingewöhnen da. Wenn sich nach sechs Wochen nichts verändert hat, was dir wichtig ist, hilft eine Fachperson vielleicht mehr als eine siebte.</translation>
    </message>
    <message>
        <source>Can I combine it with other things?</source>
        <comment>topic.faq.entries.combine.title</comment>
        <translation type="unfinished">Kann ich es mit anderem verbinden?</translation>
    </message>
    <message>
        <source>Please do. Strength work gains range about as well as stretching does, people with lasting back pain who took up exercise of some kind reported a little less pain on average than those who did not, and staying active comes first in most public advice. The routines here include some strength for that reason.</source>
        <comment>topic.faq.entries.combine.text</comment>
        <translation type="unfinished">Gern. Krafttraining bringt etwa so viel Beweglichkeit wie Dehnen, Menschen mit anhaltenden Rückenschmerzen, die irgendeine Art von Bewegung aufnahmen, berichteten im Durchschnitt von etwas weniger Schmerz als die, die es nicht taten, und aktiv zu bleiben steht in den meisten öffentlichen Empfehlungen an erster Stelle. Darum enthalten die Programme hier etwas Kraft.</translation>
    </message>
    <message>
        <source>It hurts a little. Should I go on?</source>
        <comment>topic.faq.entries.hurts.title</comment>
        <translation type="unfinished">Es tut ein wenig weh. Soll ich weitermachen?</translation>
    </message>
    <message>
        <source>A pull is fine. Pain of 0 to 2 is taken as a green light, 3 to 5 as a sign to ease off, 6 or more as a stop, and the kind of feeling beats the number: sharp, numb, tingling or travelling always means stop. One point up or down is within the noise of such a scale and means nothing by itself.</source>
        <comment>topic.faq.entries.hurts.text</comment>
        <translation type="unfinished">Ein Zug ist in Ordnung. Schmerz von 0 bis 2 gilt als grünes Licht, 3 bis 5 als Zeichen, es leichter zu machen, 6 oder mehr als Stopp, und die Art des Gefühls geht vor der Zahl: scharf, taub, kribbelnd oder wandernd heißt immer aufhören. Ein Punkt mehr oder weniger liegt innerhalb der Schwankung einer solchen Skala und bedeutet für sich nichts.</translation>
    </message>
    <message>
        <source>I missed a week. Start over?</source>
        <comment>topic.faq.entries.missed.title</comment>
        <translation type="unfinished">Ich habe eine Woche ausgelassen. Von vorn anfangen?</translation>
    </message>
    <message>
        <source>No. After 7 to 13 days without a session you repeat the week, after 14 to 27 you go one phase back, after 28 or more you begin again with phase 1. Hamstring flexibility fades when stretching stops, but in one trial it was still above the start after four weeks.</source>
        <comment>topic.faq.entries.missed.text</comment>
        <translation type="unfinished">Nein. Nach 7 bis 13 Tagen ohne Einheit wiederholst du die Woche, nach 14 bis 27 gehst du eine Phase zurück, nach 28 oder mehr fängst du wieder mit Phase 1 an. Die Beweglichkeit der hinteren Oberschenkelmuskulatur lässt nach, wenn das Dehnen aufhört, aber in einer Studie lag sie nach vier Wochen noch über dem Anfang.</translation>
    </message>
    <message>
        <source>And after six weeks?</source>
        <comment>topic.faq.entries.after-six-weeks.title</comment>
        <translation type="unfinished">Und nach sechs Wochen?</translation>
    </message>
    <message>
        <source>Keep three sessions a week, or four. After six weeks of stretching, three a week kept the new range in one study and one a week did not. You can then lengthen some holds yourself, up to 60 seconds, on days without any limits. Nobody has to do more.</source>
        <comment>topic.faq.entries.after-six-weeks.text</comment>
        <translation type="unfinished">Bleib bei drei Einheiten pro Woche, oder vier. Nach sechs Wochen Dehnen erhielten in einer Studie drei pro Woche die neue Beweglichkeit und eine pro Woche nicht. Du kannst dann manches Halten selbst verlängern, bis 60 Sekunden, an Tagen ohne Grenzen. Niemand muss mehr machen.</translation>
    </message>
    <message>
        <source>Desk and daily habits</source>
        <comment>topic.habits.title</comment>
        <translation type="unfinished">Gewohnheiten am Schreibtisch und im Alltag</translation>
    </message>
    <message>
        <source>Small things between sessions. None of them has a dose; pick one or two that fit your day. By default the app offers a moment to move every 45 to 60 minutes, and you can set your own rhythm or switch it off.</source>
        <comment>topic.habits.intro</comment>
        <translation type="unfinished">Kleine Dinge zwischen den Einheiten. Keines hat eine feste Menge; such dir eines oder zwei aus, die in deinen Tag passen. Von sich aus bietet die App alle 45 bis 60 Minuten einen Moment zum Bewegen an, und du kannst deinen eigenen Rhythmus einstellen oder es abschalten.</translation>
    </message>
    <message>
        <source>Walk whenever you can</source>
        <comment>topic.habits.entries.hb1.title</comment>
        <translation type="unfinished">Geh, wann immer du kannst</translation>
    </message>
    <message>
        <source>Take the stairs, the longer way to the kettle, the stop before yours. Walking asks for no kit and no change of clothes, and it counts even in short pieces.</source>
        <comment>topic.habits.entries.hb1.text</comment>
        <translation type="unfinished">Nimm die Treppe, den längeren Weg zum Wasserkocher, die Haltestelle vor deiner. Gehen braucht keine Ausrüstung und kein Umziehen, und es zählt auch in kurzen Stücken.</translation>
    </message>
    <message>
        <source>Once round the block at lunch</source>
        <comment>topic.habits.entries.hb2.title</comment>
        <translation type="unfinished">Mittags einmal um den Block</translation>
    </message>
    <message>
        <source>Leave the building for ten minutes in the middle of the day. Put it in the calendar if it would otherwise be forgotten.</source>
        <comment>topic.habits.entries.hb2.text</comment>
        <translation type="unfinished">Verlass mitten am Tag für zehn Minuten das Gebäude. Trag es in den Kalender ein, wenn du es sonst vergessen würdest.</translation>
    </message>
    <message>
        <source>Walk while you talk</source>
        <comment>topic.habits.entries.hb3.title</comment>
        <translation type="unfinished">Geh, während du sprichst</translation>
    </message>
    <message>
        <source>A call without slides or a talk between two people often goes just as well on foot. Suggest it once; others are usually glad.</source>
        <comment>topic.habits.entries.hb3.text</comment>
        <translation type="unfinished">Ein Anruf ohne Folien oder ein Gespräch zu zweit geht oft genauso gut zu Fuß. Schlag es einmal vor; andere sind meist froh darüber.</translation>
    </message>
    <message>
        <source>Use the sit-stand desk you have</source>
        <comment>topic.habits.entries.hb4.title</comment>
        <translation type="unfinished">Nutz den Steh-Sitz-Tisch, den du hast</translation>
    </message>
    <message>
        <source>If your desk goes up, let it go up now and then. The change matters more than the share of standing: standing still all day is no better plan than sitting still all day.</source>
        <comment>topic.habits.entries.hb4.text</comment>
        <translation type="unfinished">Wenn dein Tisch hochfährt, lass ihn ab und zu hochfahren. Der Wechsel ist wichtiger als der Anteil des Stehens: Den ganzen Tag still zu stehen ist kein besserer Plan, als den ganzen Tag still zu sitzen.</translation>
    </message>
    <message>
        <source>Notice how you stand</source>
        <comment>topic.habits.entries.hb5.title</comment>
        <translation type="unfinished">Achte darauf, wie du stehst</translation>
    </message>
    <message>
        <source>Do you always hang on the same leg? When you catch it, shift your weight or change the leg in front. There is nothing to correct all day long; noticing is enough.</source>
        <comment>topic.habits.entries.hb5.text</comment>
        <translation type="unfinished">Hängst du immer auf demselben Bein? Wenn du es merkst, verlagere dein Gewicht oder wechsle das vordere Bein. Es gibt nicht den ganzen Tag etwas zu korrigieren; bemerken reicht.</translation>
    </message>
    <message>
        <source>Shoes that suit your feet</source>
        <comment>topic.habits.entries.hb6.title</comment>
        <translation type="unfinished">Schuhe, die zu deinen Füßen passen</translation>
    </message>
    <message>
        <source>Wear shoes with room for the toes in which walking is a pleasure, and keep a pair at work if the smart ones are not made for it.</source>
        <comment>topic.habits.entries.hb6.text</comment>
        <translation type="unfinished">Trag Schuhe mit Platz für die Zehen, in denen Gehen Freude macht, und lass ein Paar am Arbeitsplatz, wenn die schicken nicht dafür gemacht sind.</translation>
    </message>
    <message>
        <source>Tie a stretch to something you do anyway</source>
        <comment>topic.habits.entries.hb7.title</comment>
        <translation type="unfinished">Verbinde eine Dehnung mit etwas, das du ohnehin tust</translation>
    </message>
    <message>
        <source>A break at work, the first minutes of a film, the end of the washing-up: a habit that hangs on another one is easier to keep. In the first two hours after getting up choose the early-morning routine, which leaves out deep forward bending.</source>
        <comment>topic.habits.entries.hb7.text</comment>
        <translation type="unfinished">Eine Pause bei der Arbeit, die ersten Minuten eines Films, das Ende des Abwaschs: Eine Gewohnheit, die an einer anderen hängt, ist leichter zu behalten. In den ersten zwei Stunden nach dem Aufstehen wähl das Programm für den frühen Morgen, das tiefes Vorbeugen weglässt.</translation>
    </message>
    <message>
        <source>The source speaks of a morning routine in general; one trial on bending early in the day speaks for narrowing it to moves lying down. You can overrule this.</source>
        <comment>topic.habits.entries.hb7.resolved.0</comment>
        <translation type="unfinished">Die Quelle spricht allgemein von einem Morgenprogramm; eine Studie über Beugen früh am Tag spricht dafür, es auf Übungen im Liegen einzugrenzen. Du kannst das aufheben.</translation>
    </message>
    <message>
        <source>Break up long sitting</source>
        <comment>topic.habits.entries.hb8.title</comment>
        <translation type="unfinished">Langes Sitzen unterbrechen</translation>
    </message>
    <message>
        <source>Long sitting is linked with stiff-feeling thighs. Stand up for a minute about once an hour; the desk break of this app takes under three minutes and works in ordinary clothes.</source>
        <comment>topic.habits.entries.hb8.text</comment>
        <translation type="unfinished">Langes Sitzen hängt mit Oberschenkeln zusammen, die sich steif anfühlen. Steh etwa einmal pro Stunde für eine Minute auf; die Pause am Schreibtisch dieser App dauert unter drei Minuten und geht in gewöhnlicher Kleidung.</translation>
    </message>
    <message>
        <source>Sources say that sitting shortens the hamstrings. Sitting slackens them at the knee and lengthens them at the hip, so here it says linked and no more.</source>
        <comment>topic.habits.entries.hb8.resolved.0</comment>
        <translation type="unfinished">Quellen sagen, dass Sitzen die hintere Oberschenkelmuskulatur verkürzt. Sitzen lässt sie am Knie lockerer und an der Hüfte länger werden, darum steht hier nur, dass es zusammenhängt.</translation>
    </message>
    <message>
        <source>Stretching is one part of it</source>
        <comment>topic.habits.entries.hb9.title</comment>
        <translation type="unfinished">Dehnen ist ein Teil davon</translation>
    </message>
    <message>
        <source>Staying active, varying how you sit and stand, and keeping trunk and back strong go along with stretching. Good posture here means one that you change often and can hold without strain.</source>
        <comment>topic.habits.entries.hb9.text</comment>
        <translation type="unfinished">Aktiv bleiben, abwechselnd sitzen und stehen und Rumpf und Rücken kräftig halten gehören zum Dehnen dazu. Gute Haltung heißt hier eine, die du oft wechselst und ohne Anstrengung halten kannst.</translation>
    </message>
    <message>
        <source>A plan made for you</source>
        <comment>topic.habits.entries.hb10.title</comment>
        <translation type="unfinished">Ein Plan, der für dich gemacht ist</translation>
    </message>
    <message>
        <source>A physiotherapist or another health professional can look at how you move and build a plan around it. This app cannot see you. If you have a condition, an injury or a goal of your own, that visit is worth more than any app.</source>
        <comment>topic.habits.entries.hb10.text</comment>
        <translation type="unfinished">Eine Fachperson aus der Physiotherapie oder einem anderen Gesundheitsberuf kann sich ansehen, wie du dich bewegst, und einen Plan darum herum bauen. Diese App kann dich nicht sehen. Wenn du ein Leiden, eine Verletzung oder ein eigenes Ziel hast, ist dieser Besuch mehr wert als jede App.</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <comment>topic.mistakes.title</comment>
        <translation type="unfinished">Häufige Fehler</translation>
    </message>
    <message>
        <source>Every exercise has its own list. These five come back in all of them.</source>
        <comment>topic.mistakes.intro</comment>
        <translation type="unfinished">Jede Übung hat ihre eigene Liste. Diese fünf kommen in allen vor.</translation>
    </message>
    <message>
        <source>Going too far</source>
        <comment>topic.mistakes.entries.too-far.title</comment>
        <translation type="unfinished">Zu weit gehen</translation>
    </message>
    <message>
        <source>Pulling harder is how muscles get strained or torn. It does not buy more, either: in a small four-week trial a pull of 1 to 2 out of 10 brought as much as one of 9 to 10, and a large review found no effect of intensity. Stop at a comfortable pull.</source>
        <comment>topic.mistakes.entries.too-far.text</comment>
        <translation type="unfinished">Durch stärkeres Ziehen werden Muskeln gezerrt oder gerissen. Es bringt auch nicht mehr: In einer kleinen Studie über vier Wochen brachte ein Zug von 1 bis 2 von 10 so viel wie einer von 9 bis 10, und eine große Übersicht fand keine Wirkung der Stärke. Halt an bei einem angenehmen Zug.</translation>
    </message>
    <message>
        <source>Bouncing</source>
        <comment>topic.mistakes.entries.bouncing.title</comment>
        <translation type="unfinished">Nachfedern</translation>
    </message>
    <message>
        <source>Move in slowly, stay, and come out slowly. Leg swings are the one move that swings, and they stay slow and short of the end of your range.</source>
        <comment>topic.mistakes.entries.bouncing.text</comment>
        <translation type="unfinished">Geh langsam hinein, bleib, und komm langsam heraus. Beinschwünge sind die eine Übung, die schwingt, und sie bleiben langsam und vor dem Ende deiner Bewegung.</translation>
    </message>
    <message>
        <source>Rounding the back</source>
        <comment>topic.mistakes.entries.form.title</comment>
        <translation type="unfinished">Den Rücken runden</translation>
    </message>
    <message>
        <source>When the back rounds, the thighs are let off. Grow long, tip the pelvis, and let the chest follow. A smaller tip with a long back is the better stretch.</source>
        <comment>topic.mistakes.entries.form.text</comment>
        <translation type="unfinished">Wenn sich der Rücken rundet, werden die Oberschenkel entlastet. Mach dich lang, kipp das Becken, und lass die Brust folgen. Ein kleineres Vorbeugen mit langem Rücken ist die bessere Dehnung.</translation>
    </message>
    <message>
        <source>One source warns against 'just bending at the hip', while all sources teach to tip from the hips. It is read as a warning against bending at the waist and spine.</source>
        <comment>topic.mistakes.entries.form.resolved.0</comment>
        <translation type="unfinished">Eine Quelle warnt davor, sich „nur in der Hüfte zu beugen“, während alle Quellen lehren, sich aus der Hüfte vorzubeugen. Das wird als Warnung vor dem Beugen in Taille und Wirbelsäule gelesen.</translation>
    </message>
    <message>
        <source>Locking the knee</source>
        <comment>topic.mistakes.entries.locked.title</comment>
        <translation type="unfinished">Das Knie durchdrücken</translation>
    </message>
    <message>
        <source>Straight but soft: long, without being pushed back into the joint. A hand on the kneecap does not help.</source>
        <comment>topic.mistakes.entries.locked.text</comment>
        <translation type="unfinished">Gestreckt, aber locker: lang, ohne ins Gelenk zurückgedrückt zu werden. Eine Hand auf der Kniescheibe hilft nicht.</translation>
    </message>
    <message>
        <source>Ignoring your limits</source>
        <comment>topic.mistakes.entries.limits.title</comment>
        <translation type="unfinished">Die eigenen Grenzen missachten</translation>
    </message>
    <message>
        <source>Yesterday's range is not today's duty. Increase slowly, do less on a poor day, and stop at a stop sign. The plan holds still for you.</source>
        <comment>topic.mistakes.entries.limits.text</comment>
        <translation type="unfinished">Die Reichweite von gestern ist nicht die Pflicht von heute. Steigere dich langsam, mach an einem schlechten Tag weniger und hör bei einem Warnzeichen auf. Der Plan wartet auf dich.</translation>
    </message>
    <message>
        <source>When to see someone</source>
        <comment>topic.see-someone.title</comment>
        <translation type="unfinished">Wann du jemanden aufsuchen solltest</translation>
    </message>
    <message>
        <source>This app cannot examine you and never says what something is. These are moments to have it checked. Having it checked is right even when it turns out to be nothing.</source>
        <comment>topic.see-someone.intro</comment>
        <translation type="unfinished">Diese App kann dich nicht untersuchen und sagt nie, was etwas ist. Das hier sind Momente, es überprüfen zu lassen. Es überprüfen zu lassen ist richtig, auch wenn sich herausstellt, dass es nichts ist.</translation>
    </message>
    <message>
        <source>Emergency number or emergency department, now</source>
        <comment>topic.see-someone.entries.now.title</comment>
        <translation type="unfinished">Notrufnummer oder Notaufnahme, jetzt</translation>
    </message>
    <message>
        <source>Numbness or tingling around the genitals, buttocks or inner thighs. Trouble starting, feeling or controlling urine or bowels. A new change in erections or feeling in the genitals. Pain, tingling, numbness or weakness in both legs, or weakness in a leg that is severe or growing. Chest pain with it. Pain after a serious accident or a fall from a height, or after a minor fall if you are older, have fragile bones or have taken steroids for a long time. Do not stretch, and do not wait for the next day.</source>
        <comment>topic.see-someone.entries.now.text</comment>
        <translation type="unfinished">Taubheit oder Kribbeln um die Genitalien, am Gesäß oder an den Innenseiten der Oberschenkel. Schwierigkeiten, Wasserlassen oder Stuhlgang zu beginnen, zu spüren oder zu kontrollieren. Eine neue Veränderung der Erektion oder des Gefühls in den Genitalien. Schmerz, Kribbeln, Taubheit oder Schwäche in beiden Beinen, oder Schwäche in einem Bein, die stark ist oder zunimmt. Brustschmerz dazu. Schmerz nach einem schweren Unfall oder einem Sturz aus der Höhe, oder nach einem leichten Sturz, wenn du älter bist, brüchige Knochen hast oder lange Kortison genommen hast. Dehne nicht, und warte nicht bis zum nächsten Tag.</translation>
    </message>
    <message>
        <source>Call a doctor the same day</source>
        <comment>topic.see-someone.entries.today.title</comment>
        <translation type="unfinished">Ruf am selben Tag in einer Arztpraxis an</translation>
    </message>
    <message>
        <source>Fever or feeling unwell. Losing weight without trying. A lump, a swelling or a changed shape of the back. Pain that does not ease with rest, or is worse lying down or at night. Pain that is worse on coughing, sneezing or straining. Pain high between the shoulder blades, or round the trunk like a band. New unsteadiness when walking.</source>
        <comment>topic.see-someone.entries.today.text</comment>
        <translation type="unfinished">Fieber oder Unwohlsein. Gewichtsverlust, ohne es zu wollen. Ein Knoten, eine Schwellung oder eine veränderte Form des Rückens. Schmerz, der in Ruhe nicht nachlässt oder im Liegen oder nachts schlimmer ist. Schmerz, der beim Husten, Niesen oder Pressen schlimmer ist. Schmerz hoch oben zwischen den Schulterblättern oder wie ein Band um den Rumpf. Neue Unsicherheit beim Gehen.</translation>
    </message>
    <message>
        <source>Ask before you start</source>
        <comment>topic.see-someone.entries.before-starting.title</comment>
        <translation type="unfinished">Frag, bevor du anfängst</translation>
    </message>
    <message>
        <source>A back condition or a back injury in the past, a severe disc problem or an unstable spine that you were told about, strong or long-lasting back pain that nobody has looked at, a suspected injury. Also: past cancer, steroids, a weakened immune system or injected drugs, an inflammatory disease, a first bout of back pain before 20 or after 55, an unusual shape of the spine, a marked loss of forward bending, fragile bones, pregnancy, a recent hamstring tear, recent surgery of hip, knee or back, limits after a hip replacement, and dizziness that is not under control. Until a professional has said yes, the app offers an easy set only.</source>
        <comment>topic.see-someone.entries.before-starting.text</comment>
        <translation type="unfinished">Ein Rückenleiden oder eine frühere Rückenverletzung, ein schweres Bandscheibenproblem oder eine instabile Wirbelsäule, von denen man dir gesagt hat, starke oder lang anhaltende Rückenschmerzen, die niemand angesehen hat, eine vermutete Verletzung. Außerdem: früherer Krebs, Kortison, eine geschwächte Abwehr oder gespritzte Drogen, eine entzündliche Krankheit, erste Rückenschmerzen vor 20 oder nach 55, eine ungewöhnliche Form der Wirbelsäule, ein deutlicher Verlust beim Vorbeugen, brüchige Knochen, Schwangerschaft, ein kürzlicher Riss der hinteren Oberschenkelmuskulatur, eine kürzliche Operation an Hüfte, Knie oder Rücken, Grenzen nach einem Hüftersatz und Schwindel, der nicht unter Kontrolle ist. Bis eine Fachperson Ja gesagt hat, bietet die App nur eine leichte Auswahl an.</translation>
    </message>
    <message>
        <source>Along the way</source>
        <comment>topic.see-someone.entries.along-the-way.title</comment>
        <translation type="unfinished">Unterwegs</translation>
    </message>
    <message>
        <source>Severe pain when stretching. A stop sign such as tingling or pain down the leg. The same exercise hurting sharply in two sessions. Pain of 7 or more two check-ins in a row. A trend that rises over weeks. Or simply no change that you care about after six weeks: someone who can look at you may see what an app cannot.</source>
        <comment>topic.see-someone.entries.along-the-way.text</comment>
        <translation type="unfinished">Starker Schmerz beim Dehnen. Ein Warnzeichen wie Kribbeln oder Schmerz das Bein hinunter. Dieselbe Übung, die in zwei Einheiten scharf wehtut. Schmerz von 7 oder mehr bei zwei Abfragen in Folge. Ein Verlauf, der über Wochen steigt. Oder einfach keine Veränderung, die dir wichtig ist, nach sechs Wochen: Wer dich ansehen kann, sieht vielleicht, was eine App nicht sehen kann.</translation>
    </message>
    <message>
        <source>If you want a plan of your own</source>
        <comment>topic.see-someone.entries.tailored.title</comment>
        <translation type="unfinished">Wenn du einen eigenen Plan möchtest</translation>
    </message>
    <message>
        <source>A physiotherapist or another health professional can tailor a programme to you. Take your report from this app along if it helps; it is yours and shows what you did and how it felt.</source>
        <comment>topic.see-someone.entries.tailored.text</comment>
        <translation type="unfinished">Eine Fachperson aus der Physiotherapie oder einem anderen Gesundheitsberuf kann ein Programm auf dich zuschneiden. Nimm deinen Bericht aus dieser App mit, wenn es hilft; er gehört dir und zeigt, was du gemacht hast und wie es sich angefühlt hat.</translation>
    </message>
    <message>
        <source>What such lists can and cannot do</source>
        <comment>topic.see-someone.entries.about-lists.title</comment>
        <translation type="unfinished">Was solche Listen können und was nicht</translation>
    </message>
    <message>
        <source>An international framework for professionals points out that for most single warning signs there is little evidence of how well they pick out serious causes. They are prompts to think and to check. That is why the app asks, passes on and never concludes.</source>
        <comment>topic.see-someone.entries.about-lists.text</comment>
        <translation type="unfinished">Ein internationaler Leitfaden für Fachleute weist darauf hin, dass für die meisten einzelnen Alarmzeichen wenig belegt ist, wie gut sie ernste Ursachen erkennen. Sie sind Anlässe, nachzudenken und nachzuprüfen. Darum fragt die App, verweist weiter und zieht nie einen Schluss.</translation>
    </message>
    <message>
        <source>Stop signs</source>
        <comment>topic.stop-signs.title</comment>
        <translation type="unfinished">Warnzeichen</translation>
    </message>
    <message>
        <source>A stretch may pull. It may not hurt. The pain button is on screen all the time; press it as soon as you wonder.</source>
        <comment>topic.stop-signs.intro</comment>
        <translation type="unfinished">Eine Dehnung darf ziehen. Sie darf nicht wehtun. Der Schmerz-Knopf ist immer auf dem Bildschirm; drück ihn, sobald du unsicher bist.</translation>
    </message>
    <message>
        <source>Anything sharp or stabbing</source>
        <comment>topic.stop-signs.entries.sharp.title</comment>
        <translation type="unfinished">Alles, was scharf oder stechend ist</translation>
    </message>
    <message>
        <source>Come out of the exercise slowly and press the pain button. The app leaves out that exercise and the others in the same position for the day. A second time ends the session.</source>
        <comment>topic.stop-signs.entries.sharp.text</comment>
        <translation type="unfinished">Komm langsam aus der Übung heraus und drück den Schmerz-Knopf. Die App lässt diese Übung und die anderen in derselben Haltung für den Tag weg. Ein zweites Mal beendet die Einheit.</translation>
    </message>
    <message>
        <source>One source reads a sharp pull in a self-test as a sign of tightness and elsewhere lists sharp pain as a reason to stop. Here it always means stop.</source>
        <comment>topic.stop-signs.entries.sharp.resolved.0</comment>
        <translation type="unfinished">Eine Quelle liest einen scharfen Zug bei einem Selbsttest als Zeichen von Verkürzung und nennt an anderer Stelle scharfen Schmerz als Grund aufzuhören. Hier heißt er immer aufhören.</translation>
    </message>
    <message>
        <source>Pain that travels, shoots or burns down the leg</source>
        <comment>topic.stop-signs.entries.travelling.title</comment>
        <translation type="unfinished">Schmerz, der das Bein hinunterwandert, einschießt oder brennt</translation>
    </message>
    <message>
        <source>Stop at once. This is not the stretch working. The session ends, the app asks a few safety questions, and it suggests talking to a professional.</source>
        <comment>topic.stop-signs.entries.travelling.text</comment>
        <translation type="unfinished">Hör sofort auf. Das ist nicht die Dehnung, die wirkt. Die Einheit endet, die App stellt ein paar Sicherheitsfragen und schlägt vor, mit einer Fachperson zu sprechen.</translation>
    </message>
    <message>
        <source>Numbness, tingling, pins and needles or weakness</source>
        <comment>topic.stop-signs.entries.numb.title</comment>
        <translation type="unfinished">Taubheit, Kribbeln, Ameisenlaufen oder Schwäche</translation>
    </message>
    <message>
        <source>Stop at once, wherever in the leg or foot it is and however faint. It has nothing to do with how flexible you are.</source>
        <comment>topic.stop-signs.entries.numb.text</comment>
        <translation type="unfinished">Hör sofort auf, egal, wo im Bein oder Fuß es ist, und egal, wie schwach. Es hat nichts damit zu tun, wie beweglich du bist.</translation>
    </message>
    <message>
        <source>New pain below the knee</source>
        <comment>topic.stop-signs.entries.below-knee.title</comment>
        <translation type="unfinished">Neuer Schmerz unterhalb des Knies</translation>
    </message>
    <message>
        <source>Stop. A hamstring stretch is felt behind the thigh. One exception: a mild pull in the calf when the toes are drawn up. Let the ankle go loose; if the pull stays, it is a stop sign.</source>
        <comment>topic.stop-signs.entries.below-knee.text</comment>
        <translation type="unfinished">Hör auf. Eine Dehnung der hinteren Oberschenkelmuskulatur spürt man hinten am Oberschenkel. Eine Ausnahme: ein leichter Zug in der Wade, wenn die Zehen angezogen sind. Lass den Knöchel locker; wenn der Zug bleibt, ist er ein Warnzeichen.</translation>
    </message>
    <message>
        <source>More pain than you came with</source>
        <comment>topic.stop-signs.entries.beyond-stretch.title</comment>
        <translation type="unfinished">Mehr Schmerz, als du mitgebracht hast</translation>
    </message>
    <message>
        <source>Pain of 3 or more that is also above where you started makes the app ease off: a smaller range, softer knees, a shorter hold. If that does not help it changes or skips the exercise. Pain that has risen to 6 or more, or to 5 or more and by at least 3 points, ends the session.</source>
        <comment>topic.stop-signs.entries.beyond-stretch.text</comment>
        <translation type="unfinished">Bei Schmerz von 3 oder mehr, der auch höher ist als zu Beginn, macht die App es leichter: kleinere Bewegung, lockerere Knie, kürzeres Halten. Wenn das nicht hilft, tauscht oder überspringt sie die Übung. Schmerz, der auf 6 oder mehr gestiegen ist, oder auf 5 oder mehr und um mindestens 3 Punkte, beendet die Einheit.</translation>
    </message>
    <message>
        <source>Chest pain, dizziness, faintness, short breath</source>
        <comment>topic.stop-signs.entries.unwell.title</comment>
        <translation type="unfinished">Brustschmerz, Schwindel, Ohnmachtsgefühl, Kurzatmigkeit</translation>
    </message>
    <message>
        <source>Stop and sit or lie down. With chest pain call the emergency number. With the others end the session, rest, and talk to a professional before the next one.</source>
        <comment>topic.stop-signs.entries.unwell.text</comment>
        <translation type="unfinished">Hör auf und setz oder leg dich hin. Bei Brustschmerz ruf die Notrufnummer an. Bei den anderen beende die Einheit, ruh dich aus und sprich vor der nächsten mit einer Fachperson.</translation>
    </message>
    <message>
        <source>The morning after</source>
        <comment>topic.stop-signs.entries.next-morning.title</comment>
        <translation type="unfinished">Der Morgen danach</translation>
    </message>
    <message>
        <source>A stretch that agreed with you is hardly noticed the next day. If the next morning is clearly worse, by 2 points or more, or above 5 and worse than before, the app makes the next session one step smaller.</source>
        <comment>topic.stop-signs.entries.next-morning.text</comment>
        <translation type="unfinished">Eine Dehnung, die dir bekommen ist, spürst du am nächsten Tag kaum. Wenn der nächste Morgen deutlich schlechter ist, um 2 Punkte oder mehr, oder über 5 und schlechter als vorher, macht die App die nächste Einheit einen Schritt kleiner.</translation>
    </message>
    <message>
        <source>Any new numbness, tingling, weakness or unsteadiness, any new pain below the knee, or any change in bladder, bowel or sexual feeling?</source>
        <comment>safety.lines.nerve.text</comment>
        <translation type="unfinished">Neue Taubheit, neues Kribbeln, neue Schwäche oder neue Unsicherheit, neuer Schmerz unterhalb des Knies oder irgendeine Veränderung bei Blase, Darm oder sexuellem Empfinden?</translation>
    </message>
    <message>
        <source>Any fever or feeling unwell, chest pain or dizziness, or pain of a new kind, such as at night, on coughing, or high in the back?</source>
        <comment>safety.lines.unwell.text</comment>
        <translation type="unfinished">Fieber oder Unwohlsein, Brustschmerz oder Schwindel oder Schmerz von neuer Art, etwa nachts, beim Husten oder hoch oben im Rücken?</translation>
    </message>
    <message>
        <source>Any new fall, accident or injury?</source>
        <comment>safety.lines.fall.text</comment>
        <translation type="unfinished">Ein neuer Sturz, ein neuer Unfall oder eine neue Verletzung?</translation>
    </message>
    <message>
        <source>Numbness or tingling around the genitals, buttocks or inner thighs</source>
        <comment>safety.symptoms.saddle-numbness.text</comment>
        <translation type="unfinished">Taubheit oder Kribbeln um die Genitalien, am Gesäß oder an den Innenseiten der Oberschenkel</translation>
    </message>
    <message>
        <source>You cannot start to pass urine, or no longer feel that you need to or that you are passing it</source>
        <comment>safety.symptoms.bladder-start.text</comment>
        <translation type="unfinished">Du kannst nicht mit dem Wasserlassen beginnen, oder du spürst nicht mehr, dass du musst oder dass es läuft</translation>
    </message>
    <message>
        <source>You have lost control of your bladder</source>
        <comment>safety.symptoms.bladder-control.text</comment>
        <translation type="unfinished">Du hast die Kontrolle über deine Blase verloren</translation>
    </message>
    <message>
        <source>You have lost control of your bowels, or no longer feel when they open</source>
        <comment>safety.symptoms.bowel-loss.text</comment>
        <translation type="unfinished">Du hast die Kontrolle über deinen Darm verloren, oder du spürst nicht mehr, wann er sich entleert</translation>
    </message>
    <message>
        <source>A new change in erections or in feeling in the genitals</source>
        <comment>safety.symptoms.sexual-change.text</comment>
        <translation type="unfinished">Eine neue Veränderung der Erektion oder des Gefühls in den Genitalien</translation>
    </message>
    <message>
        <source>New pain, tingling, numbness or weakness in both legs</source>
        <comment>safety.symptoms.both-legs.text</comment>
        <translation type="unfinished">Neuer Schmerz, neues Kribbeln, neue Taubheit oder neue Schwäche in beiden Beinen</translation>
    </message>
    <message>
        <source>Severe weakness in a leg, or weakness in a leg that is getting worse</source>
        <comment>safety.symptoms.leg-weakness-worse.text</comment>
        <translation type="unfinished">Starke Schwäche in einem Bein, oder Schwäche in einem Bein, die zunimmt</translation>
    </message>
    <message>
        <source>Chest pain together with the back pain, or on its own now</source>
        <comment>safety.symptoms.chest-pain.text</comment>
        <translation type="unfinished">Brustschmerz zusammen mit dem Rückenschmerz, oder jetzt für sich allein</translation>
    </message>
    <message>
        <source>The pain began after a serious accident or a fall from a height</source>
        <comment>safety.symptoms.accident.text</comment>
        <translation type="unfinished">Der Schmerz begann nach einem schweren Unfall oder einem Sturz aus der Höhe</translation>
    </message>
    <message>
        <source>The pain began after a minor fall or knock, and you are older, have fragile bones, or have taken steroids for a long time</source>
        <comment>safety.symptoms.minor-fall-fragile.text</comment>
        <translation type="unfinished">Der Schmerz begann nach einem leichten Sturz oder Stoß, und du bist älter, hast brüchige Knochen oder hast lange Kortison genommen</translation>
    </message>
    <message>
        <source>Fever, shivering or feeling unwell together with the pain</source>
        <comment>safety.symptoms.fever.text</comment>
        <translation type="unfinished">Fieber, Schüttelfrost oder Unwohlsein zusammen mit dem Schmerz</translation>
    </message>
    <message>
        <source>You are losing weight without trying to</source>
        <comment>safety.symptoms.weight-loss.text</comment>
        <translation type="unfinished">Du nimmst ab, ohne es zu wollen</translation>
    </message>
    <message>
        <source>A lump or swelling in the back, or a back that has changed its shape</source>
        <comment>safety.symptoms.lump.text</comment>
        <translation type="unfinished">Ein Knoten oder eine Schwellung am Rücken, oder ein Rücken, der seine Form verändert hat</translation>
    </message>
    <message>
        <source>Pain that does not ease when you rest, or that is worse lying down or at night</source>
        <comment>safety.symptoms.night-pain.text</comment>
        <translation type="unfinished">Schmerz, der nicht nachlässt, wenn du dich ausruhst, oder der im Liegen oder nachts schlimmer ist</translation>
    </message>
    <message>
        <source>Pain that is worse when you cough, sneeze or strain</source>
        <comment>safety.symptoms.cough-pain.text</comment>
        <translation type="unfinished">Schmerz, der schlimmer ist, wenn du hustest, niest oder presst</translation>
    </message>
    <message>
        <source>Pain high in the back, between the shoulder blades</source>
        <comment>safety.symptoms.high-pain.text</comment>
        <translation type="unfinished">Schmerz hoch oben im Rücken, zwischen den Schulterblättern</translation>
    </message>
    <message>
        <source>Pain that wraps round the trunk like a band</source>
        <comment>safety.symptoms.band-pain.text</comment>
        <translation type="unfinished">Schmerz, der sich wie ein Band um den Rumpf legt</translation>
    </message>
    <message>
        <source>You have become unsteady when walking</source>
        <comment>safety.symptoms.unsteady.text</comment>
        <translation type="unfinished">Du bist beim Gehen unsicher geworden</translation>
    </message>
    <message>
        <source>New numbness in one leg or foot</source>
        <comment>safety.symptoms.leg-numb.text</comment>
        <translation type="unfinished">Neue Taubheit in einem Bein oder Fuß</translation>
    </message>
    <message>
        <source>New tingling or pins and needles in one leg or foot</source>
        <comment>safety.symptoms.leg-tingling.text</comment>
        <translation type="unfinished">Neues Kribbeln oder Ameisenlaufen in einem Bein oder Fuß</translation>
    </message>
    <message>
        <source>New weakness in one leg or foot that is neither severe nor getting worse</source>
        <comment>safety.symptoms.leg-weak.text</comment>
        <translation type="unfinished">Neue Schwäche in einem Bein oder Fuß, die weder stark ist noch zunimmt</translation>
    </message>
    <message>
        <source>New pain below the knee in one leg</source>
        <comment>safety.symptoms.leg-below-knee.text</comment>
        <translation type="unfinished">Neuer Schmerz unterhalb des Knies in einem Bein</translation>
    </message>
    <message>
        <source>You have had cancer at some time</source>
        <comment>safety.symptoms.past-cancer.text</comment>
        <translation type="unfinished">Du hattest irgendwann einmal Krebs</translation>
    </message>
    <message>
        <source>You take steroids, your immune system is weakened, or you have injected drugs</source>
        <comment>safety.symptoms.steroids-immune.text</comment>
        <translation type="unfinished">Du nimmst Kortison, deine Abwehr ist geschwächt, oder du hast dir Drogen gespritzt</translation>
    </message>
    <message>
        <source>You have an inflammatory disease of the joints, the spine or the bowel</source>
        <comment>safety.symptoms.inflammatory.text</comment>
        <translation type="unfinished">Du hast eine entzündliche Krankheit der Gelenke, der Wirbelsäule oder des Darms</translation>
    </message>
    <message>
        <source>Your back pain began for the first time before the age of 20 or after 55</source>
        <comment>safety.symptoms.onset-age.text</comment>
        <translation type="unfinished">Deine Rückenschmerzen haben zum ersten Mal begonnen, als du jünger als 20 oder älter als 55 warst</translation>
    </message>
    <message>
        <source>Your spine has a marked curve or another unusual shape</source>
        <comment>safety.symptoms.deformity.text</comment>
        <translation type="unfinished">Deine Wirbelsäule hat eine deutliche Krümmung oder eine andere ungewöhnliche Form</translation>
    </message>
    <message>
        <source>You can bend forward far less than you used to</source>
        <comment>safety.symptoms.forward-bend-loss.text</comment>
        <translation type="unfinished">Du kannst dich viel weniger weit vorbeugen als früher</translation>
    </message>
    <message>
        <source>You have thin or fragile bones, or have broken a bone in your spine</source>
        <comment>safety.symptoms.osteoporosis.text</comment>
        <translation type="unfinished">Du hast dünne oder brüchige Knochen, oder du hattest einen Knochenbruch an der Wirbelsäule</translation>
    </message>
    <message>
        <source>You have been told that you have a severe disc problem or an unstable spine</source>
        <comment>safety.symptoms.disc-or-instability.text</comment>
        <translation type="unfinished">Man hat dir gesagt, dass du ein schweres Bandscheibenproblem oder eine instabile Wirbelsäule hast</translation>
    </message>
    <message>
        <source>You have another known back condition</source>
        <comment>safety.symptoms.back-condition.text</comment>
        <translation type="unfinished">Du hast ein anderes bekanntes Rückenleiden</translation>
    </message>
    <message>
        <source>You have injured your back in the past</source>
        <comment>safety.symptoms.past-back-injury.text</comment>
        <translation type="unfinished">Du hast dir früher einmal den Rücken verletzt</translation>
    </message>
    <message>
        <source>You have strong recent back pain, or back pain that has gone on for long, and have not asked a professional about it</source>
        <comment>safety.symptoms.persistent-pain.text</comment>
        <translation type="unfinished">Du hast starke Rückenschmerzen seit Kurzem oder Rückenschmerzen schon seit Langem und hast keine Fachperson danach gefragt</translation>
    </message>
    <message>
        <source>You think you may have injured a muscle or a joint</source>
        <comment>safety.symptoms.suspected-injury.text</comment>
        <translation type="unfinished">Du glaubst, dass du dir vielleicht einen Muskel oder ein Gelenk verletzt hast</translation>
    </message>
    <message>
        <source>You have pulled or torn the back of a thigh recently</source>
        <comment>safety.symptoms.hamstring-tear.text</comment>
        <translation type="unfinished">Du hattest kürzlich eine Zerrung oder einen Riss hinten am Oberschenkel</translation>
    </message>
    <message>
        <source>You have had an operation on your hip, knee or back recently</source>
        <comment>safety.symptoms.recent-surgery.text</comment>
        <translation type="unfinished">Du hattest kürzlich eine Operation an Hüfte, Knie oder Rücken</translation>
    </message>
    <message>
        <source>You have a replaced hip and were told not to bend it beyond a limit</source>
        <comment>safety.symptoms.hip-precautions.text</comment>
        <translation type="unfinished">Du hast eine künstliche Hüfte, und man hat dir gesagt, dass du sie nicht über eine Grenze hinaus beugen sollst</translation>
    </message>
    <message>
        <source>You get dizzy or faint and it is not under control</source>
        <comment>safety.symptoms.dizziness.text</comment>
        <translation type="unfinished">Dir wird schwindlig, oder du fühlst dich einer Ohnmacht nahe, und es ist nicht unter Kontrolle</translation>
    </message>
    <message>
        <source>You are pregnant (take new back pain to your midwife or doctor)</source>
        <comment>safety.symptoms.pregnancy.text</comment>
        <translation type="unfinished">Du bist schwanger (mit neuen Rückenschmerzen geh zu deiner Hebamme, deiner Ärztin oder deinem Arzt)</translation>
    </message>
    <message>
        <source>Pain or tingling below the knee that you have had for a long time and that a professional has assessed</source>
        <comment>safety.symptoms.leg-known.text</comment>
        <translation type="unfinished">Schmerz oder Kribbeln unterhalb des Knies, das du schon lange hast und das eine Fachperson untersucht hat</translation>
    </message>
    <message>
        <source>Rounding the back to get lower.</source>
        <comment>figure.DY1.wrong.text</comment>
        <translation type="unfinished">Den Rücken runden, um tiefer zu kommen.</translation>
    </message>
    <message>
        <source>Arching the low back as the leg goes behind.</source>
        <comment>figure.DY2.wrong.text</comment>
        <translation type="unfinished">Ins Hohlkreuz gehen, wenn das Bein nach hinten schwingt.</translation>
    </message>
    <message>
        <source>Rounding the back over the front leg instead of tipping from the hips.</source>
        <comment>figure.DY3.wrong.text</comment>
        <translation type="unfinished">Den Rücken über dem vorderen Bein runden, statt sich aus der Hüfte vorzubeugen.</translation>
    </message>
    <message>
        <source>Rounding the back to get lower.</source>
        <comment>figure.ST1-bent-knee.wrong.text</comment>
        <translation type="unfinished">Den Rücken runden, um tiefer zu kommen.</translation>
    </message>
    <message>
        <source>Rounding the back to get lower.</source>
        <comment>figure.ST1.wrong.text</comment>
        <translation type="unfinished">Den Rücken runden, um tiefer zu kommen.</translation>
    </message>
    <message>
        <source>Rounding the back instead of tipping from the hips.</source>
        <comment>figure.ST2-bent-knee.wrong.text</comment>
        <translation type="unfinished">Den Rücken runden, statt sich aus der Hüfte vorzubeugen.</translation>
    </message>
    <message>
        <source>Rounding the back instead of tipping from the hips.</source>
        <comment>figure.ST2.wrong.text</comment>
        <translation type="unfinished">Den Rücken runden, statt sich aus der Hüfte vorzubeugen.</translation>
    </message>
    <message>
        <source>Rounding the back and dropping the head to get lower.</source>
        <comment>figure.ST3-bent-knee.wrong.text</comment>
        <translation type="unfinished">Den Rücken runden und den Kopf fallen lassen, um tiefer zu kommen.</translation>
    </message>
    <message>
        <source>Rounding the back and dropping the head to get lower.</source>
        <comment>figure.ST3.wrong.text</comment>
        <translation type="unfinished">Den Rücken runden und den Kopf fallen lassen, um tiefer zu kommen.</translation>
    </message>
    <message>
        <source>Rounding the back to reach the toes.</source>
        <comment>figure.ST4-bent-knee.wrong.text</comment>
        <translation type="unfinished">Den Rücken runden, um die Zehen zu erreichen.</translation>
    </message>
    <message>
        <source>Rounding the back to reach the toes.</source>
        <comment>figure.ST4.wrong.text</comment>
        <translation type="unfinished">Den Rücken runden, um die Zehen zu erreichen.</translation>
    </message>
    <message>
        <source>Slumping into the chair while the knee snaps straight.</source>
        <comment>figure.ST5-bent-knee.wrong.text</comment>
        <translation type="unfinished">In den Stuhl sacken, während das Knie in die Streckung schnellt.</translation>
    </message>
    <message>
        <source>Slumping into the chair while the knee snaps straight.</source>
        <comment>figure.ST5.wrong.text</comment>
        <translation type="unfinished">In den Stuhl sacken, während das Knie in die Streckung schnellt.</translation>
    </message>
    <message>
        <source>Rounding the back while the shoulders creep up to the ears.</source>
        <comment>figure.ST6.wrong.text</comment>
        <translation type="unfinished">Den Rücken runden, während die Schultern zu den Ohren wandern.</translation>
    </message>
    <message>
        <source>Locking the knees and hanging on the arms.</source>
        <comment>figure.ST7-hands-on-chair.wrong.text</comment>
        <translation type="unfinished">Die Knie durchdrücken und sich in die Arme hängen.</translation>
    </message>
    <message>
        <source>Locking the knees and pulling on the ankles.</source>
        <comment>figure.ST7.wrong.text</comment>
        <translation type="unfinished">Die Knie durchdrücken und an den Knöcheln ziehen.</translation>
    </message>
    <message>
        <source>Twisting the hips towards the chair.</source>
        <comment>figure.ST8-bent-knee.wrong.text</comment>
        <translation type="unfinished">Die Hüfte zum Stuhl drehen.</translation>
    </message>
    <message>
        <source>Letting the hip of the lifted leg turn up and the back round.</source>
        <comment>figure.ST8-leg-behind.wrong.text</comment>
        <translation type="unfinished">Die Hüfte des gehobenen Beins nach oben drehen lassen und den Rücken runden.</translation>
    </message>
    <message>
        <source>Twisting the hips towards the chair.</source>
        <comment>figure.ST8.wrong.text</comment>
        <translation type="unfinished">Die Hüfte zum Stuhl drehen.</translation>
    </message>
    <message>
        <source>Letting the low back arch off the mat as the leg goes up.</source>
        <comment>figure.STR1.wrong.text</comment>
        <translation type="unfinished">Den unteren Rücken von der Matte abheben lassen, wenn das Bein hochgeht.</translation>
    </message>
    <message>
        <source>Arching the low back to push the hips higher.</source>
        <comment>figure.STR2.wrong.text</comment>
        <translation type="unfinished">Ins Hohlkreuz gehen, um die Hüfte höher zu drücken.</translation>
    </message>
    <message>
        <source>Leaning back as the knee comes up.</source>
        <comment>figure.STR3.wrong.text</comment>
        <translation type="unfinished">Sich nach hinten lehnen, wenn das Knie hochkommt.</translation>
    </message>
    <message>
        <source>Bending at the waist with a rounded back and locked knees.</source>
        <comment>figure.STR4.wrong.text</comment>
        <translation type="unfinished">In der Taille einknicken, mit rundem Rücken und durchgedrückten Knien.</translation>
    </message>
    <message>
        <source>Sitting so close to the wall that the hips lift.</source>
        <comment>figure.SU1-bent-knee.wrong.text</comment>
        <translation type="unfinished">So nah an der Wand liegen, dass die Hüfte abhebt.</translation>
    </message>
    <message>
        <source>Sitting so close to the wall that the hips lift.</source>
        <comment>figure.SU1.wrong.text</comment>
        <translation type="unfinished">So nah an der Wand liegen, dass die Hüfte abhebt.</translation>
    </message>
    <message>
        <source>Pulling so hard that the tailbone lifts and the knee locks.</source>
        <comment>figure.SU2-bent-knee.wrong.text</comment>
        <translation type="unfinished">So stark ziehen, dass das Steißbein abhebt und das Knie durchgedrückt wird.</translation>
    </message>
    <message>
        <source>Pulling so hard that the tailbone lifts and the knee locks.</source>
        <comment>figure.SU2.wrong.text</comment>
        <translation type="unfinished">So stark ziehen, dass das Steißbein abhebt und das Knie durchgedrückt wird.</translation>
    </message>
    <message>
        <source>Letting the thigh drift away, so the knee opens without a stretch.</source>
        <comment>figure.SU3-bent-knee.wrong.text</comment>
        <translation type="unfinished">Den Oberschenkel wegwandern lassen, sodass sich das Knie ohne Dehnung öffnet.</translation>
    </message>
    <message>
        <source>Letting the thigh drift away, so the knee opens without a stretch.</source>
        <comment>figure.SU3.wrong.text</comment>
        <translation type="unfinished">Den Oberschenkel wegwandern lassen, sodass sich das Knie ohne Dehnung öffnet.</translation>
    </message>
    <message>
        <source>Lifting the head and shoulders to reach the knee.</source>
        <comment>figure.SU4.wrong.text</comment>
        <translation type="unfinished">Kopf und Schultern heben, um das Knie zu erreichen.</translation>
    </message>
    <message>
        <source>Letting the back arch off the floor.</source>
        <comment>figure.SU5-bent-knee.wrong.text</comment>
        <translation type="unfinished">Den Rücken sich vom Boden wegwölben lassen.</translation>
    </message>
    <message>
        <source>Letting the back arch off the floor.</source>
        <comment>figure.SU5.wrong.text</comment>
        <translation type="unfinished">Den Rücken sich vom Boden wegwölben lassen.</translation>
    </message>
    <message>
        <source>Pushing the leg instead of only carrying it.</source>
        <comment>figure.SU6-bent-knee.wrong.text</comment>
        <translation type="unfinished">Das Bein drücken, statt es nur zu tragen.</translation>
    </message>
    <message>
        <source>Pushing the leg instead of only carrying it.</source>
        <comment>figure.SU6.wrong.text</comment>
        <translation type="unfinished">Das Bein drücken, statt es nur zu tragen.</translation>
    </message>
    <message>
        <source>Letting the knees bend to reach further: such a reach does not count.</source>
        <comment>figure.TE1.wrong.text</comment>
        <translation type="unfinished">Die Knie beugen, um weiter zu reichen: Ein solcher Versuch zählt nicht.</translation>
    </message>
    <message>
        <source>Bending the knees to get the fingers lower: such a try does not count.</source>
        <comment>figure.TE2.wrong.text</comment>
        <translation type="unfinished">Die Knie beugen, um mit den Fingern tiefer zu kommen: Ein solcher Versuch zählt nicht.</translation>
    </message>
    <message>
        <source>Letting the knee bend to reach further: such a reach does not count.</source>
        <comment>figure.TE3.wrong.text</comment>
        <translation type="unfinished">Das Knie beugen, um weiter zu reichen: Ein solcher Versuch zählt nicht.</translation>
    </message>
    <message>
        <source>Letting the thigh drift away from upright: such a try does not count.</source>
        <comment>figure.TE4.wrong.text</comment>
        <translation type="unfinished">Den Oberschenkel aus der Senkrechten wandern lassen: Ein solcher Versuch zählt nicht.</translation>
    </message>
    <message>
        <source>Leaning back to get the knee higher.</source>
        <comment>figure.WU1.wrong.text</comment>
        <translation type="unfinished">Sich nach hinten lehnen, um das Knie höher zu bekommen.</translation>
    </message>
    <message>
        <source>Pounding the floor with stiff knees.</source>
        <comment>figure.WU3.wrong.text</comment>
        <translation type="unfinished">Mit steifen Knien auf den Boden stampfen.</translation>
    </message>
    <message>
        <source>Shrugging the shoulders up to the ears.</source>
        <comment>figure.WU4.wrong.text</comment>
        <translation type="unfinished">Die Schultern zu den Ohren hochziehen.</translation>
    </message>
    <message>
        <source>Looking down with the shoulders rounded.</source>
        <comment>figure.WU5.wrong.text</comment>
        <translation type="unfinished">Mit gerundeten Schultern nach unten schauen.</translation>
    </message>
</context>
</TS>
