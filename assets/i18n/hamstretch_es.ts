<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Live</name>
    <message>
        <source>{item}: live</source>
        <translation type="unfinished">{item}: en vivo</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished">y {n} más</translation>
    </message>
    <message>
        <source>No faults</source>
        <translation type="unfinished">Sin fallos</translation>
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
        <translation type="unfinished">Hoy</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Biblioteca</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Evolución</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished">Aprender</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Como el sistema</translation>
    </message>
    <message>
        <source>Machine-drafted, not yet reviewed by a native speaker: {names}.</source>
        <translation type="unfinished">Borrador hecho por una máquina, aún sin revisar por un hablante nativo: {names}.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Your log is not there</source>
        <translation type="unfinished">Tu registro no está ahí</translation>
    </message>
    <message>
        <source>Your log is damaged</source>
        <translation type="unfinished">Tu registro está dañado</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Reminders go on. Open the window or quit from the icon in the tray.</source>
        <translation type="unfinished">Los recordatorios siguen. Abre la ventana o sal desde el icono de la bandeja.</translation>
    </message>
    <message>
        <source>hamstretch stays in the tray</source>
        <translation type="unfinished">hamstretch se queda en la bandeja</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Session</source>
        <translation type="unfinished">Sesión</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Routines (*.hamstretch.toml);;All files (*)</source>
        <translation type="unfinished">Rutinas (*.hamstretch.toml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a routine file</source>
        <translation type="unfinished">Abrir un archivo de rutina</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">Guardar como archivo</translation>
    </message>
</context>
<context>
    <name>BreakLine</name>
    <message>
        <source>Resume</source>
        <translation type="unfinished">Reanudar</translation>
    </message>
    <message>
        <source>I'm back</source>
        <translation type="unfinished">Ya estoy aquí</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pausa</translation>
    </message>
    <message>
        <source>Pause for 30 minutes</source>
        <translation type="unfinished">En pausa 30 minutos</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation type="unfinished">En pausa 1 hora</translation>
    </message>
    <message>
        <source>Pause for 2 hours</source>
        <translation type="unfinished">En pausa 2 horas</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation type="unfinished">En pausa hasta mañana</translation>
    </message>
    <message>
        <source>In a meeting for 1 hour</source>
        <translation type="unfinished">En una reunión 1 hora</translation>
    </message>
    <message>
        <source>Take a break now</source>
        <translation type="unfinished">Hacer una pausa ahora</translation>
    </message>
    <message>
        <source>I just did one</source>
        <translation type="unfinished">Acabo de hacer una</translation>
    </message>
    <message>
        <source>Start hamstretch when you log in, so that breaks come by themselves?</source>
        <translation type="unfinished">¿Iniciar hamstretch al entrar en tu sesión del equipo, para que las pausas lleguen solas?</translation>
    </message>
    <message>
        <source>Yes, start it</source>
        <translation type="unfinished">Sí, iniciarlo</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <source>hamstretch now starts when you log in. Settings can change that.</source>
        <translation type="unfinished">hamstretch se inicia ahora cuando entras en tu sesión. Puedes cambiarlo en Ajustes.</translation>
    </message>
    <message>
        <source>hamstretch starts only when you open it. Settings can change that.</source>
        <translation type="unfinished">hamstretch se inicia solo cuando lo abres. Puedes cambiarlo en Ajustes.</translation>
    </message>
</context>
<context>
    <name>BreakMenu</name>
    <message>
        <source>Pause the reminders</source>
        <translation type="unfinished">Pausar los recordatorios</translation>
    </message>
    <message>
        <source>I am in a meeting</source>
        <translation type="unfinished">Estoy en una reunión</translation>
    </message>
    <message>
        <source>Resume the reminders</source>
        <translation type="unfinished">Reanudar los recordatorios</translation>
    </message>
    <message>
        <source>Open Today</source>
        <translation type="unfinished">Abrir Hoy</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished">Salir</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation type="unfinished">Durante 30 minutos</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation type="unfinished">Durante 1 hora</translation>
    </message>
    <message>
        <source>For 2 hours</source>
        <translation type="unfinished">Durante 2 horas</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation type="unfinished">Hasta mañana</translation>
    </message>
    <message>
        <source>Until a date…</source>
        <translation type="unfinished">Hasta una fecha…</translation>
    </message>
    <message>
        <source>I'm back</source>
        <translation type="unfinished">Ya estoy aquí</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation type="unfinished">Empezar ahora</translation>
    </message>
    <message>
        <source>Take a break now</source>
        <translation type="unfinished">Hacer una pausa ahora</translation>
    </message>
</context>
<context>
    <name>BreakPrompt</name>
    <message>
        <source>The card is gone. {now}.</source>
        <translation type="unfinished">La tarjeta se ha cerrado. {now}.</translation>
    </message>
    <message>
        <source>I'm back</source>
        <translation type="unfinished">Ya estoy aquí</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished">&amp;Empezar</translation>
    </message>
    <message>
        <source>In {min} min ({left} left)</source>
        <translation type="unfinished">En {min} min (quedan {left})</translation>
    </message>
    <message>
        <source>&amp;Not today</source>
        <translation type="unfinished">&amp;Hoy no</translation>
    </message>
    <message>
        <source>I just &amp;did one</source>
        <translation type="unfinished">&amp;Acabo de hacer una</translation>
    </message>
    <message>
        <source>No &amp;time</source>
        <translation type="unfinished">Sin &amp;tiempo</translation>
    </message>
    <message>
        <source>&amp;Pain</source>
        <translation type="unfinished">&amp;Dolor</translation>
    </message>
    <message>
        <source>I feel &amp;unwell</source>
        <translation type="unfinished">Me siento &amp;mal</translation>
    </message>
    <message>
        <source>An&amp;other reason</source>
        <translation type="unfinished">&amp;Otro motivo</translation>
    </message>
</context>
<context>
    <name>BreakShell</name>
    <message>
        <source>In {min} min ({left} left)</source>
        <translation type="unfinished">En {min} min (quedan {left})</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Abrir</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Empezar</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished">Hoy no</translation>
    </message>
</context>
<context>
    <name>BreakSystem</name>
    <message>
        <source>Start when I log in</source>
        <translation type="unfinished">Iniciar al entrar en el equipo</translation>
    </message>
    <message>
        <source>How being away is noticed</source>
        <translation type="unfinished">Cómo se nota que no estás</translation>
    </message>
    <message>
        <source>In the tray, without a window. This is read from the system each time.</source>
        <translation type="unfinished">En la bandeja, sin ventana. Esto se lee del sistema cada vez.</translation>
    </message>
    <message>
        <source>This system does not offer it here.</source>
        <translation type="unfinished">Este sistema no lo ofrece aquí.</translation>
    </message>
    <message>
        <source>{source} tells how long the keyboard and the mouse have rested.</source>
        <translation type="unfinished">{source} dice cuánto llevan quietos el teclado y el ratón.</translation>
    </message>
    <message>
        <source>Unknown: nothing here tells it. You count as being at the desk, and breaks come on time.</source>
        <translation type="unfinished">No se sabe: aquí nada lo dice. Se cuenta que estás en el escritorio, y las pausas llegan a su hora.</translation>
    </message>
</context>
<context>
    <name>BreaksPanel</name>
    <message>
        <source>Show as table</source>
        <translation type="unfinished">Mostrar como tabla</translation>
    </message>
    <message>
        <source>By the hour: filled is kept, outlined is left out</source>
        <translation type="unfinished">Por hora: lo relleno está hecho, lo solo contorneado, omitido</translation>
    </message>
    <message>
        <source>Breaks at the desk</source>
        <translation type="unfinished">Pausas en el escritorio</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished">Omitidas</translation>
    </message>
    <message>
        <source>Breaks day by day</source>
        <translation type="unfinished">Pausas día a día</translation>
    </message>
    <message>
        <source>{day}: nothing known</source>
        <translation type="unfinished">{day}: no se sabe nada</translation>
    </message>
    <message>
        <source>{day}: {kept} kept, {missed} left out</source>
        <translation type="unfinished">{day}: hechas {kept}, omitidas {missed}</translation>
    </message>
    <message>
        <source>, {seconds} s of stretching for each leg</source>
        <translation type="unfinished">, {seconds} s de estiramiento por cada pierna</translation>
    </message>
    <message>
        <source>{hour}:00, {kept} kept, {missed} left out</source>
        <translation type="unfinished">{hour}:00, hechas {kept}, omitidas {missed}</translation>
    </message>
    <message>
        <source>Hide table</source>
        <translation type="unfinished">Ocultar tabla</translation>
    </message>
    <message>
        <source>Day or hour</source>
        <translation type="unfinished">Día u hora</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished">Hechas</translation>
    </message>
    <message>
        <source>Seconds a leg</source>
        <translation type="unfinished">Segundos por pierna</translation>
    </message>
</context>
<context>
    <name>CheckInPages</name>
    <message>
        <source>How much pain is there right now?</source>
        <translation type="unfinished">¿Cuánto dolor tienes en este momento?</translation>
    </message>
    <message>
        <source>In the low back or the legs. A number key, then Enter.</source>
        <translation type="unfinished">En la zona lumbar o en las piernas. Una tecla numérica y después Enter.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Ahora no</translation>
    </message>
    <message>
        <source>What is new?</source>
        <translation type="unfinished">¿Qué hay de nuevo?</translation>
    </message>
    <message>
        <source>Tick what has come since your last session. Nothing here is a diagnosis.</source>
        <translation type="unfinished">Marca lo que haya aparecido desde tu última sesión. Nada de esto es un diagnóstico.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Nada de esto</translation>
    </message>
</context>
<context>
    <name>CheckInEdit</name>
    <message>
        <source>Note to this answer</source>
        <translation type="unfinished">Nota a esta respuesta</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation type="unfinished">Una nota, si quieres</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation type="unfinished">Guardar el cambio</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Dejarla como está</translation>
    </message>
    <message>
        <source>The plan and the colour of the session follow the new answer. What a safety rule did that day stays on record, and you can undo the change.</source>
        <translation type="unfinished">El plan y el color de la sesión siguen la nueva respuesta. Lo que hizo ese día una regla de seguridad queda registrado, y puedes deshacer el cambio.</translation>
    </message>
</context>
<context>
    <name>DoneBars</name>
    <message>
        <source>Done of what was planned</source>
        <translation type="unfinished">Hecho de lo planificado</translation>
    </message>
    <message>
        <source>◀ left</source>
        <translation type="unfinished">◀ izquierda</translation>
    </message>
    <message>
        <source>right ▶</source>
        <translation type="unfinished">derecha ▶</translation>
    </message>
    <message>
        <source>{done} of {planned} s</source>
        <translation type="unfinished">{done} de {planned} s</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation type="unfinished">{done} de {planned}</translation>
    </message>
</context>
<context>
    <name>ExercisePage</name>
    <message>
        <source>Library</source>
        <translation type="unfinished">Biblioteca</translation>
    </message>
    <message>
        <source>Do this now</source>
        <translation type="unfinished">Hacerlo ahora</translation>
    </message>
    <message>
        <source>Works on: {targets}.</source>
        <translation type="unfinished">Trabaja: {targets}.</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation type="unfinished">Paso a paso</translation>
    </message>
    <message>
        <source>How it should feel</source>
        <translation type="unfinished">Cómo debe sentirse</translation>
    </message>
    <message>
        <source>What often goes wrong</source>
        <translation type="unfinished">Lo que suele salir mal</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished">Ten cuidado</translation>
    </message>
    <message>
        <source>Easier and harder</source>
        <translation type="unfinished">Más fácil y más difícil</translation>
    </message>
    <message>
        <source>The exercise itself</source>
        <translation type="unfinished">El ejercicio en sí</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation type="unfinished">Más fácil</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation type="unfinished">Más difícil</translation>
    </message>
    <message>
        <source>How much, by phase of the plan</source>
        <translation type="unfinished">Cuánto, según la fase del plan</translation>
    </message>
    <message>
        <source>Offered while pain before the session is {gate} or less. {place}, {needs}.</source>
        <translation type="unfinished">Se ofrece mientras el dolor antes de la sesión sea de {gate} o menos. {place}, {needs}.</translation>
    </message>
    <message>
        <source>How the instructions were settled</source>
        <translation type="unfinished">Cómo se decidieron las instrucciones</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">Fuentes</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Te damos la bienvenida</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>Short, guided stretches for the back of the legs and the low back. You are asked how it feels, and what you answer decides how much comes next.</source>
        <translation type="unfinished">Estiramientos cortos y guiados para la parte de atrás de las piernas y la zona lumbar. Se te pregunta cómo te sientes, y lo que respondes decide cuánto viene después.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation type="unfinished">Lo que no es</translation>
    </message>
    <message>
        <source>A wellness app is no substitute for care. It names no illness and cannot promise that you will feel better: what is known about stretching is limited and mixed. Its limits for pain are design decisions, on the careful side.</source>
        <translation type="unfinished">Una aplicación de bienestar no sustituye la atención sanitaria. No nombra ninguna enfermedad y no puede prometer que te sentirás mejor: lo que se sabe sobre los estiramientos es limitado y dispar. Sus límites para el dolor son decisiones de diseño, tomadas del lado de la prudencia.</translation>
    </message>
    <message>
        <source>It stays with you</source>
        <translation type="unfinished">Se queda contigo</translation>
    </message>
    <message>
        <source>No account, no network. What you write down stays on this computer.</source>
        <translation type="unfinished">Sin cuenta, sin red. Lo que anotas se queda en este equipo.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Your week</source>
        <translation type="unfinished">Tu semana</translation>
    </message>
    <message>
        <source>Start the plan</source>
        <translation type="unfinished">Empezar el plan</translation>
    </message>
    <message>
        <source>For example: putting on socks. You may leave this empty.</source>
        <translation type="unfinished">Por ejemplo: ponerme los calcetines. Puedes dejarlo vacío.</translation>
    </message>
    <message>
        <source>Two sessions a week at first, three from week 3. All of this can be changed in Settings.</source>
        <translation type="unfinished">Dos sesiones por semana al principio, tres a partir de la semana 3. Todo esto se puede cambiar en Ajustes.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation type="unfinished">Paso {n} de {all}</translation>
    </message>
</context>
<context>
    <name>SessionFlow</name>
    <message>
        <source>How much pain is there right now?</source>
        <translation type="unfinished">¿Cuánto dolor tienes en este momento?</translation>
    </message>
    <message>
        <source>A number key, then Enter. Say below where it is and what it is like.</source>
        <translation type="unfinished">Una tecla numérica y después Enter. Di abajo dónde está y cómo es.</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation type="unfinished">Volver a Hoy</translation>
    </message>
    <message>
        <source>How much pain is there now?</source>
        <translation type="unfinished">¿Cuánto dolor hay ahora?</translation>
    </message>
    <message>
        <source>And now, after easing off?</source>
        <translation type="unfinished">¿Y ahora, después de aflojar?</translation>
    </message>
    <message>
        <source>What was the worst pain during the session?</source>
        <translation type="unfinished">¿Cuál fue el peor dolor durante la sesión?</translation>
    </message>
    <message>
        <source>How much pain is there now, after it?</source>
        <translation type="unfinished">¿Cuánto dolor hay ahora, después de ella?</translation>
    </message>
    <message>
        <source>The pull of a stretch is not pain. A number key, then Enter.</source>
        <translation type="unfinished">La tirantez de un estiramiento no es dolor. Una tecla numérica y después Enter.</translation>
    </message>
    <message>
        <source>It was only a stretch</source>
        <translation type="unfinished">Era solo el estiramiento</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation type="unfinished">Omitir esto</translation>
    </message>
    <message>
        <source>Right now, or since this came on</source>
        <translation type="unfinished">En este momento, o desde que apareció esto</translation>
    </message>
    <message>
        <source>Is any of this so?</source>
        <translation type="unfinished">¿Se da algo de esto?</translation>
    </message>
    <message>
        <source>These need someone qualified to look at them soon, so they are asked at once.</source>
        <translation type="unfinished">Esto debe verlo pronto una persona cualificada, por eso se pregunta enseguida.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Nada de esto</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">He leído esto</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>A session was interrupted</source>
        <translation type="unfinished">Se interrumpió una sesión</translation>
    </message>
    <message>
        <source>{name}, begun {when}.</source>
        <translation type="unfinished">{name}, empezada: {when}.</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation type="unfinished">Seguir donde estaba</translation>
    </message>
    <message>
        <source>Keep what I did and finish</source>
        <translation type="unfinished">Guardar lo que hice y terminar</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished">Descartarla</translation>
    </message>
    <message>
        <source>It was too long ago to go on: how you are now may have changed.</source>
        <translation type="unfinished">Ha pasado demasiado tiempo para seguir: puede que ahora te encuentres de otra manera.</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Conservar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Ahora no</translation>
    </message>
</context>
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>My activities</source>
        <translation type="unfinished">Mis actividades</translation>
    </message>
    <message>
        <source>Name up to three things that you would like to do more easily, and say how well each goes at present. Asked once a month; keep the same ones if you can.</source>
        <translation type="unfinished">Nombra hasta tres cosas que te gustaría hacer con más facilidad y di cómo te va ahora con cada una. Se pregunta una vez al mes; mantén las mismas si puedes.</translation>
    </message>
    <message>
        <source>Activity {n}</source>
        <translation type="unfinished">Actividad {n}</translation>
    </message>
    <message>
        <source>For example: putting on socks</source>
        <translation type="unfinished">Por ejemplo: ponerme los calcetines</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished">nada en absoluto</translation>
    </message>
    <message>
        <source>as before</source>
        <translation type="unfinished">como antes</translation>
    </message>
    <message>
        <source>How well activity {n} goes</source>
        <translation type="unfinished">Cómo va la actividad {n}</translation>
    </message>
</context>
<context>
    <name>WholePage</name>
    <message>
        <source>On the whole</source>
        <translation type="unfinished">En conjunto</translation>
    </message>
    <message>
        <source>How are your back and legs today, compared with the beginning of the plan?</source>
        <translation type="unfinished">¿Cómo están hoy tu espalda y tus piernas, comparadas con el principio del plan?</translation>
    </message>
</context>
<context>
    <name>QuestionnairePage</name>
    <message>
        <source>In its authors' own words, in English only. Optional.</source>
        <translation type="unfinished">En las palabras de sus autores, solo en inglés. Opcional.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished">Seguir leyendo</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Deleted: {what}</source>
        <translation type="unfinished">Borrado: {what}</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>Learn</source>
        <translation type="unfinished">Aprender</translation>
    </message>
    <message>
        <source>Self-tests</source>
        <translation type="unfinished">Autoevaluaciones</translation>
    </message>
    <message>
        <source>A way to see change over weeks. No result is good or bad by itself.</source>
        <translation type="unfinished">Una forma de ver cambios a lo largo de semanas. Ningún resultado es bueno o malo por sí solo.</translation>
    </message>
    <message>
        <source>What you can do in a day</source>
        <translation type="unfinished">Lo que puedes hacer en un día</translation>
    </message>
    <message>
        <source>Rated in your own words or with a published list. Progress shows it beside pain.</source>
        <translation type="unfinished">Valorado con tus propias palabras o con una lista publicada. Evolución lo muestra junto al dolor.</translation>
    </message>
    <message>
        <source>My activities</source>
        <translation type="unfinished">Mis actividades</translation>
    </message>
    <message>
        <source>Roland-Morris questionnaire (English)</source>
        <translation type="unfinished">Cuestionario Roland-Morris (en inglés)</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation type="unfinished">sin material</translation>
    </message>
    <message>
        <source>Take this test</source>
        <translation type="unfinished">Hacer esta prueba</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation type="unfinished">Paso a paso</translation>
    </message>
    <message>
        <source>How it is scored</source>
        <translation type="unfinished">Cómo se puntúa</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished">Ten cuidado</translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished">cm</translation>
    </message>
    <message>
        <source>A change of less than {mdc}{unit} is within what the test itself varies by.</source>
        <translation type="unfinished">Un cambio de menos de {mdc}{unit} está dentro de lo que varía la propia prueba.</translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message>
        <source>Not everything is saved</source>
        <translation type="unfinished">No todo está guardado</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished">Reintentar ahora</translation>
    </message>
    <message>
        <source>Leave the window open</source>
        <translation type="unfinished">Dejar la ventana abierta</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation type="unfinished">Cerrar de todos modos</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Works at a desk</source>
        <translation type="unfinished">Sirve en el escritorio</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished">Quitar los filtros</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished">Posición</translation>
    </message>
    <message>
        <source>Any position</source>
        <translation type="unfinished">Toda posición</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation type="unfinished">Todos los tipos</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished">Material</translation>
    </message>
    <message>
        <source>Any equipment</source>
        <translation type="unfinished">Todo material</translation>
    </message>
    <message>
        <source>Nothing needed</source>
        <translation type="unfinished">Sin material</translation>
    </message>
    <message>
        <source>In phase {name}</source>
        <translation type="unfinished">En la fase {name}</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished">Fase</translation>
    </message>
    <message>
        <source>Every phase</source>
        <translation type="unfinished">Todas las fases</translation>
    </message>
    <message>
        <source>Search by name or body area</source>
        <translation type="unfinished">Buscar por nombre o zona del cuerpo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Buscar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Biblioteca</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation type="unfinished">Rutinas</translation>
    </message>
    <message>
        <source>Open a routine file…</source>
        <translation type="unfinished">Abrir un archivo de rutina…</translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <extracomment>one: 1 exercise</extracomment>
        <translation type="unfinished">
            <numerusform>%n ejercicio</numerusform>
            <numerusform>%n ejercicios</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits all of that.</source>
        <translation type="unfinished">Nada cumple todo eso.</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Your log</source>
        <translation type="unfinished">Tu registro</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Copias de seguridad</translation>
    </message>
    <message>
        <source>Made by themselves when a session is saved: the last five, one for each day of two weeks, one for each week of a year. They lie beside your log, on this computer.</source>
        <translation type="unfinished">Se hacen solas cuando se guarda una sesión: las cinco últimas, una por cada día de dos semanas, una por cada semana de un año. Están junto a tu registro, en este equipo.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">Hacer copia ahora</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished">Restaurar…</translation>
    </message>
    <message>
        <source>Restore: {what}</source>
        <translation type="unfinished">Restaurar: {what}</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation type="unfinished">Mostrar todas: {n}</translation>
    </message>
    <message>
        <source>Another log</source>
        <translation type="unfinished">Otro registro</translation>
    </message>
    <message>
        <source>An export, a backup or the log of another computer: what is missing here is added, what is here stays. You see first what that would be.</source>
        <translation type="unfinished">Una exportación, una copia de seguridad o el registro de otro equipo: lo que falta aquí se añade, lo que hay aquí se queda. Primero ves qué sería.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Elegir un archivo…</translation>
    </message>
    <message>
        <source>Left by a sync tool: {file}</source>
        <translation type="unfinished">Lo dejó una herramienta de sincronización: {file}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Verlo</translation>
    </message>
    <message>
        <source>Add from another log</source>
        <translation type="unfinished">Añadir de otro registro</translation>
    </message>
    <message>
        <source>Logs and exports (*.json);;All files (*)</source>
        <translation type="unfinished">Registros y exportaciones (*.json);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore this backup?</source>
        <translation type="unfinished">¿Restaurar esta copia de seguridad?</translation>
    </message>
    <message>
        <source>The log as it is now is backed up first, so that you can come back to it.</source>
        <translation type="unfinished">Primero se hace una copia de seguridad del registro como está ahora, para que puedas volver a él.</translation>
    </message>
    <message>
        <source>The backup holds {then}. Your log now holds {now}.</source>
        <translation type="unfinished">La copia de seguridad contiene {then}. Tu registro contiene ahora {now}.</translation>
    </message>
    <message>
        <source>Keep my log as it is</source>
        <translation type="unfinished">Dejar mi registro como está</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Listo</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation type="unfinished">Restaurarla</translation>
    </message>
    <message>
        <source>Your log is as it was</source>
        <translation type="unfinished">Tu registro está como estaba</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished">Restaurado</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>Taken on {day} at {time}, after a save</source>
        <translation type="unfinished">Hecha el {day} a las {time}, después de guardar</translation>
    </message>
    <message>
        <source>Taken on {day} at {time}, by hand</source>
        <translation type="unfinished">Hecha el {day} a las {time}, a mano</translation>
    </message>
    <message>
        <source>Taken on {day} at {time}, before a backup or another log came in</source>
        <translation type="unfinished">Hecha el {day} a las {time}, antes de traer una copia de seguridad u otro registro</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Reading it…</source>
        <translation type="unfinished">Leyéndolo…</translation>
    </message>
    <message>
        <source>Another copy of your log was found</source>
        <translation type="unfinished">Se encontró otra copia de tu registro</translation>
    </message>
    <message>
        <source>Add from another log</source>
        <translation type="unfinished">Añadir de otro registro</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished">Dejarlo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Listo</translation>
    </message>
    <message>
        <source>Nothing of yours is changed, and your log is backed up first.</source>
        <translation type="unfinished">No se cambia nada tuyo, y primero se hace una copia de seguridad de tu registro.</translation>
    </message>
    <message>
        <source>Add these</source>
        <translation type="unfinished">Añadir esto</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation type="unfinished">Añadiendo…</translation>
    </message>
</context>
<context>
    <name>MorningCard</name>
    <message>
        <source>How much pain this morning, after your last session?</source>
        <translation type="unfinished">¿Cuánto dolor hay esta mañana, después de tu última sesión?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Responder</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished">Hoy no</translation>
    </message>
    <message>
        <source>Something is new…</source>
        <translation type="unfinished">Hay algo nuevo…</translation>
    </message>
</context>
<context>
    <name>PastDetail</name>
    <message>
        <source>History</source>
        <translation type="unfinished">Historial</translation>
    </message>
    <message>
        <source>&amp;Save the note</source>
        <translation type="unfinished">&amp;Guardar la nota</translation>
    </message>
    <message>
        <source>Deleted: it no longer counts anywhere.</source>
        <translation type="unfinished">Borrada: ya no cuenta en ninguna parte.</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished">Cómo fue</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation type="unfinished">Valorado</translation>
    </message>
    <message>
        <source>What the rules did</source>
        <translation type="unfinished">Lo que hicieron las reglas</translation>
    </message>
    <message>
        <source>How it went: {word}.</source>
        <translation type="unfinished">Cómo fue: {word}.</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation type="unfinished">Lo que quedó fuera</translation>
    </message>
    <message>
        <source>Trial {n}: {value}</source>
        <translation type="unfinished">Intento {n}: {value}</translation>
    </message>
    <message>
        <source>Warmed up before it</source>
        <translation type="unfinished">Con calentamiento previo</translation>
    </message>
    <message>
        <source>Not warmed up before it</source>
        <translation type="unfinished">Sin calentamiento previo</translation>
    </message>
    <message>
        <source>Stopped: {sign}</source>
        <translation type="unfinished">Detenido: {sign}</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation type="unfinished">Dolor, de 0 a 10</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Cambiar…</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation type="unfinished">Cambiar: {what}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>Note to this entry</source>
        <translation type="unfinished">Nota a esta entrada</translation>
    </message>
    <message>
        <source>Nothing noted. Write here what you want to remember.</source>
        <translation type="unfinished">No hay nada anotado. Escribe aquí lo que quieras recordar.</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation type="unfinished">Cambiado desde entonces</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished">Deshacer: {what}</translation>
    </message>
    <message>
        <source>the note was “{was}”</source>
        <translation type="unfinished">la nota era «{was}»</translation>
    </message>
    <message>
        <source>a note was added</source>
        <translation type="unfinished">se añadió una nota</translation>
    </message>
    <message>
        <source>the answer was “{was}”</source>
        <translation type="unfinished">la respuesta era «{was}»</translation>
    </message>
    <message>
        <source>it was deleted</source>
        <translation type="unfinished">se borró</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation type="unfinished">Borrar esta entrada</translation>
    </message>
    <message>
        <source>It stops counting for the plan, the charts and reports. You can bring it back.</source>
        <translation type="unfinished">Deja de contar para el plan, los gráficos y los informes. Puedes recuperarla.</translation>
    </message>
</context>
<context>
    <name>PastTable</name>
    <message>
        <source>{word}, changed</source>
        <translation type="unfinished">{word}, con cambios</translation>
    </message>
    <message>
        <source>pain 10 → 10</source>
        <translation type="unfinished">dolor 10 → 10</translation>
    </message>
</context>
<context>
    <name>PastList</name>
    <message>
        <source>What is in the log, newest first</source>
        <translation type="unfinished">Lo que hay en el registro, lo más reciente primero</translation>
    </message>
    <message>
        <source>Days of the log</source>
        <translation type="unfinished">Días del registro</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation type="unfinished">&amp;Calendario</translation>
    </message>
    <message>
        <source>Show what was deleted</source>
        <translation type="unfinished">Mostrar lo borrado</translation>
    </message>
    <message>
        <source>● session   ○ desk break   ◇ self-test or question</source>
        <translation type="unfinished">● sesión   ○ pausa en el escritorio   ◇ autoevaluación o pregunta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Evolución</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Deshacer</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Historial</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, newest first. Enter opens one.</source>
        <translation type="unfinished">
            <numerusform>%n entrada, la más reciente primero. Enter la abre.</numerusform>
            <numerusform>%n entradas, las más recientes primero. Enter abre una.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your first session will appear here.</source>
        <translation type="unfinished">Tu primera sesión aparecerá aquí.</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished">Deshacer: {what}</translation>
    </message>
</context>
<context>
    <name>PastModel</name>
    <message>
        <source>Day</source>
        <translation type="unfinished">Día</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Qué</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Tiempo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Resultado</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished">Cómo fue</translation>
    </message>
    <message>
        <source>{what}, deleted</source>
        <translation type="unfinished">{what}, borrado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished">con cambios</translation>
    </message>
</context>
<context>
    <name>past</name>
    <message>
        <source>Check-in without a session</source>
        <translation type="unfinished">Chequeo sin sesión</translation>
    </message>
    <message>
        <source>Own activities</source>
        <translation type="unfinished">Actividades propias</translation>
    </message>
    <message>
        <source>How it is on the whole</source>
        <translation type="unfinished">Cómo va en conjunto</translation>
    </message>
    <message>
        <source>Roland-Morris questionnaire</source>
        <translation type="unfinished">Cuestionario Roland-Morris</translation>
    </message>
    <message>
        <source>pain {before} → {after}</source>
        <translation type="unfinished">dolor {before} → {after}</translation>
    </message>
    <message>
        <source>pain {n}</source>
        <translation type="unfinished">dolor {n}</translation>
    </message>
    <message>
        <source>no score</source>
        <translation type="unfinished">sin puntuación</translation>
    </message>
    <message>
        <source>{n} of 24</source>
        <translation type="unfinished">{n} de 24</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished">{n} min</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation type="unfinished">menos de 1 min</translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished">izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished">derecha</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Antes</translation>
    </message>
    <message>
        <source>During</source>
        <translation type="unfinished">Durante</translation>
    </message>
    <message>
        <source>After an exercise</source>
        <translation type="unfinished">Después de un ejercicio</translation>
    </message>
    <message>
        <source>Worst during it</source>
        <translation type="unfinished">Lo peor durante ella</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Después</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation type="unfinished">Mañana siguiente</translation>
    </message>
    <message>
        <source>How much pain was there before?</source>
        <translation type="unfinished">¿Cuánto dolor había antes?</translation>
    </message>
    <message>
        <source>How much pain was there then?</source>
        <translation type="unfinished">¿Cuánto dolor había entonces?</translation>
    </message>
    <message>
        <source>How much pain was there after this exercise?</source>
        <translation type="unfinished">¿Cuánto dolor había después de este ejercicio?</translation>
    </message>
    <message>
        <source>What was the worst pain during the session?</source>
        <translation type="unfinished">¿Cuál fue el peor dolor durante la sesión?</translation>
    </message>
    <message>
        <source>How much pain was there after it?</source>
        <translation type="unfinished">¿Cuánto dolor había después de ella?</translation>
    </message>
    <message>
        <source>How much pain was there the next morning?</source>
        <translation type="unfinished">¿Cuánto dolor había la mañana siguiente?</translation>
    </message>
</context>
<context>
    <name>PauseUntilWindow</name>
    <message>
        <source>Pause the reminders until</source>
        <translation type="unfinished">Pausar los recordatorios hasta</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished">&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>PlayerScreen</name>
    <message>
        <source>Back to the figure ({key})</source>
        <translation type="unfinished">Volver a la figura ({key})</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation type="unfinished">
            <numerusform>queda cerca de %n min</numerusform>
            <numerusform>quedan unos %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving picture: {name}</source>
        <translation type="unfinished">Imagen en movimiento: {name}</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished">{n} de {all}</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pausa</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Espacio</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Saltar</translation>
    </message>
    <message>
        <source>15 seconds less</source>
        <translation type="unfinished">15 segundos menos</translation>
    </message>
    <message>
        <source>15 seconds more</source>
        <translation type="unfinished">15 segundos más</translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished">Otra vez</translation>
    </message>
    <message>
        <source>This side again</source>
        <translation type="unfinished">Este lado otra vez</translation>
    </message>
    <message>
        <source>Pain: P</source>
        <translation type="unfinished">Dolor: P</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished">Dolor</translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished">Terminar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation type="unfinished">Terminar la sesión</translation>
    </message>
</context>
<context>
    <name>QuickQuestion</name>
    <message>
        <source>Nothing hurt  (Enter)</source>
        <translation type="unfinished">Nada dolió  (Enter)</translation>
    </message>
    <message>
        <source>Rest. Worst pain in “{name}”?</source>
        <translation type="unfinished">Descanso. ¿El peor dolor en «{name}»?</translation>
    </message>
    <message>
        <source>Send  (Enter)</source>
        <translation type="unfinished">Enviar  (Enter)</translation>
    </message>
</context>
<context>
    <name>player</name>
    <message>
        <source>Eased: a third less than usual, knee a little more bent.</source>
        <translation type="unfinished">Más suave: un tercio menos de lo habitual, con la rodilla un poco más flexionada.</translation>
    </message>
    <message>
        <source>Next: {what}</source>
        <translation type="unfinished">Siguiente: {what}</translation>
    </message>
    <message>
        <source>Space goes on</source>
        <translation type="unfinished">Espacio para continuar</translation>
    </message>
    <message>
        <source>Get back into position</source>
        <translation type="unfinished">Vuelve a la posición</translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished">veces</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished">segundos</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished">{n} de {all}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Hecho</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pausa</translation>
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
        <translation type="unfinished">&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation type="unfinished">&amp;Informe…</translation>
    </message>
    <message>
        <source>More in words</source>
        <translation type="unfinished">Más en palabras</translation>
    </message>
    <message>
        <source>Fewer words</source>
        <translation type="unfinished">Menos palabras</translation>
    </message>
    <message>
        <source>“At first” is the middle of the first three ratings before a session in this plan, “lately” of the last three. One point up or down never counts as a change.</source>
        <translation type="unfinished">«Al principio» es el valor central de las tres primeras valoraciones antes de una sesión en este plan; «últimamente», el de las tres últimas. Un punto más o menos nunca cuenta como cambio.</translation>
    </message>
    <message>
        <source>“At first” is the middle of your first three ratings before a session, “lately” of the last three. One point up or down never counts as a change.</source>
        <translation type="unfinished">«Al principio» es el valor central de tus tres primeras valoraciones antes de una sesión; «últimamente», el de las tres últimas. Un punto más o menos nunca cuenta como cambio.</translation>
    </message>
    <message>
        <source>All charts move together: drag one or press Shift with an arrow key, and zoom with + and − or with Ctrl and the wheel. In consistency, recent weeks weigh more, and rest by rule or a pause counts against nobody.</source>
        <translation type="unfinished">Todos los gráficos se mueven juntos: arrastra uno o pulsa Mayús con una flecha, y amplía con + y − o con Ctrl y la rueda. En la constancia, las semanas recientes pesan más, y el descanso por regla o una pausa no cuentan en contra de nadie.</translation>
    </message>
    <message>
        <source>Your first session will appear here.</source>
        <translation type="unfinished">Tu primera sesión aparecerá aquí.</translation>
    </message>
    <message>
        <source>After it, this page shows how pain was before and after, and what you did each week.</source>
        <translation type="unfinished">Después de ella, esta página muestra cómo fue el dolor antes y después, y lo que hiciste cada semana.</translation>
    </message>
    <message>
        <source>▲ Where the plan changed</source>
        <translation type="unfinished">▲ Donde cambió el plan</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished">Guardar el gráfico</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Getting the charts ready…</source>
        <translation type="unfinished">Preparando los gráficos…</translation>
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
        <translation type="unfinished">{chart}, valores centrales con el más bajo y el más alto</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Cuándo</translation>
    </message>
    <message>
        <source>There is nothing of it in this time.</source>
        <translation type="unfinished">No hay nada de esto en este tiempo.</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation type="unfinished">grados</translation>
    </message>
    <message>
        <source>inches</source>
        <translation type="unfinished">pulgadas</translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished">cm</translation>
    </message>
    <message>
        <source>{unit} past the toes</source>
        <translation type="unfinished">{unit} más allá de los dedos del pie</translation>
    </message>
    <message>
        <source>{unit} past the soles</source>
        <translation type="unfinished">{unit} más allá de las plantas</translation>
    </message>
    <message>
        <source>{unit} above the floor, less is further</source>
        <translation type="unfinished">{unit} sobre el suelo; menos es más lejos</translation>
    </message>
    <message>
        <source>{unit} short of straight, less is further</source>
        <translation type="unfinished">{unit} hasta la extensión completa; menos es más lejos</translation>
    </message>
    <message>
        <source>◀ Left</source>
        <translation type="unfinished">◀ Izquierda</translation>
    </message>
    <message>
        <source>Right ▶</source>
        <translation type="unfinished">Derecha ▶</translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished">Mejor</translation>
    </message>
    <message>
        <source>the first ± noise, left</source>
        <translation type="unfinished">el primero ± ruido, izquierda</translation>
    </message>
    <message>
        <source>the first ± noise, right</source>
        <translation type="unfinished">el primero ± ruido, derecha</translation>
    </message>
    <message>
        <source>the first ± noise</source>
        <translation type="unfinished">el primero ± ruido</translation>
    </message>
    <message>
        <source>this plan's first ± noise, left</source>
        <translation type="unfinished">el primero de este plan ± ruido, izquierda</translation>
    </message>
    <message>
        <source>this plan's first ± noise, right</source>
        <translation type="unfinished">el primero de este plan ± ruido, derecha</translation>
    </message>
    <message>
        <source>this plan's first ± noise</source>
        <translation type="unfinished">el primero de este plan ± ruido</translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished">pulg.</translation>
    </message>
    <message>
        <source>My activities, 0 not at all to 10 as before</source>
        <translation type="unfinished">Mis actividades, de 0 nada en absoluto a 10 como antes</translation>
    </message>
    <message>
        <source>Ticks</source>
        <translation type="unfinished">Marcas</translation>
    </message>
    <message>
        <source>Roland-Morris questionnaire, ticks of 24, fewer is better</source>
        <translation type="unfinished">Cuestionario Roland-Morris, marcas de 24, menos es mejor</translation>
    </message>
</context>
<context>
    <name>RangeRow</name>
    <message>
        <source>First day</source>
        <translation type="unfinished">Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">Último día</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">a</translation>
    </message>
    <message>
        <source>The charts count in whole weeks: {first} to {last}.</source>
        <translation type="unfinished">Los gráficos cuentan en semanas enteras: del {first} al {last}.</translation>
    </message>
    <message>
        <source>&amp;4 weeks</source>
        <translation type="unfinished">&amp;4 semanas</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished">&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;3 months</source>
        <translation type="unfinished">&amp;3 meses</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation type="unfinished">&amp;Año</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished">&amp;Todo</translation>
    </message>
    <message>
        <source>&amp;Days…</source>
        <translation type="unfinished">&amp;Días…</translation>
    </message>
    <message>
        <source>Time shown in all charts</source>
        <translation type="unfinished">Tiempo mostrado en todos los gráficos</translation>
    </message>
</context>
<context>
    <name>ChartSection</name>
    <message>
        <source>Picture (PNG)…</source>
        <translation type="unfinished">Imagen (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation type="unfinished">Dibujo (SVG)…</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation type="unfinished">Números (CSV)…</translation>
    </message>
    <message>
        <source>Hide table</source>
        <translation type="unfinished">Ocultar tabla</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished">Mostrar como tabla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Guardar</translation>
    </message>
</context>
<context>
    <name>ProgressViews</name>
    <message>
        <source>Pain before and after each session, 0 to 10</source>
        <translation type="unfinished">Dolor antes y después de cada sesión, de 0 a 10</translation>
    </message>
    <message>
        <source>Pain before and after sessions, 0 to 10, middle values</source>
        <translation type="unfinished">Dolor antes y después de las sesiones, de 0 a 10, valores centrales</translation>
    </message>
    <message>
        <source>Middle of the week, before</source>
        <translation type="unfinished">Valor central de la semana, antes</translation>
    </message>
    <message>
        <source>Sessions each week</source>
        <translation type="unfinished">Sesiones por semana</translation>
    </message>
    <message>
        <source>Sessions each week, on average</source>
        <translation type="unfinished">Sesiones por semana, en promedio</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Hechas</translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">Meta</translation>
    </message>
    <message>
        <source>Minutes held on each leg each week</source>
        <translation type="unfinished">Minutos mantenidos en cada pierna por semana</translation>
    </message>
    <message>
        <source>Minutes held on each leg each week, on average</source>
        <translation type="unfinished">Minutos mantenidos en cada pierna por semana, en promedio</translation>
    </message>
    <message>
        <source>◀ Left</source>
        <translation type="unfinished">◀ Izquierda</translation>
    </message>
    <message>
        <source>Right ▶</source>
        <translation type="unfinished">Derecha ▶</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation type="unfinished">Meta</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Cuándo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Después</translation>
    </message>
    <message>
        <source>usual up and down around the first level</source>
        <translation type="unfinished">variación habitual en torno al primer nivel</translation>
    </message>
    <message>
        <source>usual up and down around this plan's first level</source>
        <translation type="unfinished">variación habitual en torno al primer nivel de este plan</translation>
    </message>
    <message>
        <source>No pain rating in this time.</source>
        <translation type="unfinished">Ninguna valoración del dolor en este tiempo.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished">Semana</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished">Semanas</translation>
    </message>
    <message>
        <source>{phase}, paused</source>
        <translation type="unfinished">{phase}, en pausa</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>What is it like?</source>
        <translation type="unfinished">¿Cómo es?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation type="unfinished">¿Dónde está?</translation>
    </message>
</context>
<context>
    <name>RatingPage</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>Noted as new:</source>
        <translation type="unfinished">Anotado como nuevo:</translation>
    </message>
    <message>
        <source>Going on says no to each of these:</source>
        <translation type="unfinished">Seguir es responder que no a cada una de estas preguntas:</translation>
    </message>
    <message>
        <source>Change this…</source>
        <translation type="unfinished">Cambiar esto…</translation>
    </message>
    <message>
        <source>Something is new…</source>
        <translation type="unfinished">Hay algo nuevo…</translation>
    </message>
    <message>
        <source>Say where, and what it is like</source>
        <translation type="unfinished">Di dónde está y cómo es</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Space</source>
        <translation type="unfinished">Espacio</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Today, a little different</source>
        <translation type="unfinished">Hoy, un poco distinto</translation>
    </message>
    <message>
        <source>I have been up for more than two hours</source>
        <translation type="unfinished">Me levanté hace más de dos horas</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished">Hoy no</translation>
    </message>
    <message>
        <source>Nothing in this routine suits today. Rest is fine.</source>
        <translation type="unfinished">Nada de esta rutina va bien hoy. Descansar está bien.</translation>
    </message>
    <message>
        <source>In this session</source>
        <translation type="unfinished">En esta sesión</translation>
    </message>
    <message>
        <source>Left out today</source>
        <translation type="unfinished">Fuera por hoy</translation>
    </message>
    <message>
        <source>{name} (instead: {other})</source>
        <translation type="unfinished">{name} (en su lugar: {other})</translation>
    </message>
</context>
<context>
    <name>ReasonPage</name>
    <message>
        <source>Go on with the session</source>
        <translation type="unfinished">Seguir con la sesión</translation>
    </message>
    <message>
        <source>End the session here?</source>
        <translation type="unfinished">¿Terminar aquí la sesión?</translation>
    </message>
    <message>
        <source>What you have done so far is kept. What makes you stop?</source>
        <translation type="unfinished">Lo que has hecho hasta ahora se conserva. ¿Por qué te detienes?</translation>
    </message>
    <message>
        <source>&amp;Time is up</source>
        <translation type="unfinished">&amp;No hay más tiempo</translation>
    </message>
    <message>
        <source>&amp;Pain</source>
        <translation type="unfinished">&amp;Dolor</translation>
    </message>
    <message>
        <source>I feel &amp;unwell</source>
        <translation type="unfinished">Me siento &amp;mal</translation>
    </message>
    <message>
        <source>&amp;Something came up</source>
        <translation type="unfinished">&amp;Surgió algo</translation>
    </message>
    <message>
        <source>An&amp;other reason</source>
        <translation type="unfinished">&amp;Otro motivo</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>There is no backup that can be read.</source>
        <translation type="unfinished">No hay ninguna copia de seguridad que se pueda leer.</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation type="unfinished">Más antiguas</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation type="unfinished">Leyéndolo…</translation>
    </message>
    <message>
        <source>The newest backup that works</source>
        <translation type="unfinished">La copia de seguridad más reciente que funciona</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation type="unfinished">Seguir con esta</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation type="unfinished">Usar esta</translation>
    </message>
    <message>
        <source>Use this one: {what}</source>
        <translation type="unfinished">Usar esta: {what}</translation>
    </message>
    <message>
        <source>Or</source>
        <translation type="unfinished">O bien</translation>
    </message>
    <message>
        <source>Start with an empty log</source>
        <translation type="unfinished">Empezar con un registro vacío</translation>
    </message>
    <message>
        <source>Close, and change nothing</source>
        <translation type="unfinished">Cerrar sin cambiar nada</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Preview of the first page</source>
        <translation type="unfinished">Vista previa de la primera página</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Informe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Evolución</translation>
    </message>
    <message>
        <source>A page for your physiotherapist, or your log as data. Nothing leaves this computer.</source>
        <translation type="unfinished">Una página para tu fisioterapeuta, o tu registro como datos. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished">Como</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation type="unfinished">Qué hacer</translation>
    </message>
    <message>
        <source>A page to print or send (PDF)</source>
        <translation type="unfinished">Una página para imprimir o enviar (PDF)</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet (CSV)</source>
        <translation type="unfinished">Tablas para una hoja de cálculo (CSV)</translation>
    </message>
    <message>
        <source>Health record data (FHIR R4)</source>
        <translation type="unfinished">Datos de historia clínica (FHIR R4)</translation>
    </message>
    <message>
        <source>The whole log (JSON)</source>
        <translation type="unfinished">El registro entero (JSON)</translation>
    </message>
    <message>
        <source>Planned sessions (iCalendar)</source>
        <translation type="unfinished">Sesiones planificadas (iCalendar)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished">A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished">Carta (EE. UU.)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Periodo</translation>
    </message>
    <message>
        <source>Time that the report covers</source>
        <translation type="unfinished">Periodo que abarca el informe</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation type="unfinished">Lo que cuenta</translation>
    </message>
    <message>
        <source>Pain before and after</source>
        <translation type="unfinished">Dolor antes y después</translation>
    </message>
    <message>
        <source>Sessions and minutes</source>
        <translation type="unfinished">Sesiones y minutos</translation>
    </message>
    <message>
        <source>Self-tests</source>
        <translation type="unfinished">Autoevaluaciones</translation>
    </message>
    <message>
        <source>Own activities and reviews</source>
        <translation type="unfinished">Actividades propias y repasos</translation>
    </message>
    <message>
        <source>What the plan did, and why</source>
        <translation type="unfinished">Lo que hizo el plan, y por qué</translation>
    </message>
    <message>
        <source>Stop signs</source>
        <translation type="unfinished">Señales de alto</translation>
    </message>
    <message>
        <source>Desk breaks</source>
        <translation type="unfinished">Pausas en el escritorio</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Notas</translation>
    </message>
    <message>
        <source>Every session, on more pages</source>
        <translation type="unfinished">Cada sesión, en más páginas</translation>
    </message>
    <message>
        <source>Name on it</source>
        <translation type="unfinished">Nombre en él</translation>
    </message>
    <message>
        <source>Name on the report</source>
        <translation type="unfinished">Nombre en el informe</translation>
    </message>
    <message>
        <source>None, unless you type one</source>
        <translation type="unfinished">Ninguno, salvo que escribas uno</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished">&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">&amp;Cancelar</translation>
    </message>
    <message>
        <source>Files of sessions, of their exercises and sides, and of what was measured.</source>
        <translation type="unfinished">Archivos de las sesiones, de sus ejercicios y lados, y de lo que se midió.</translation>
    </message>
    <message>
        <source>One file that record systems read. No identity is in it but the name below.</source>
        <translation type="unfinished">Un archivo que leen los sistemas de historia clínica. No lleva más identidad que el nombre de abajo.</translation>
    </message>
    <message>
        <source>Everything as it was written, whatever the time; hamstretch can take it in again.</source>
        <translation type="unfinished">Todo tal como se escribió, sea cual sea el periodo; hamstretch puede volver a leerlo.</translation>
    </message>
    <message>
        <source>The sessions of the next six weeks as whole days, for your calendar.</source>
        <translation type="unfinished">Las sesiones de las próximas seis semanas como días enteros, para tu calendario.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished">{first} a {last}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">Guardar el informe</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">Guardando…</translation>
    </message>
    <message>
        <source>Saving… {done} of {of}</source>
        <translation type="unfinished">Guardando… {done} de {of}</translation>
    </message>
    <message>
        <source>Saved:
{files}</source>
        <translation type="unfinished">Guardado:
{files}</translation>
    </message>
</context>
<context>
    <name>RoutinePage</name>
    <message>
        <source>Nothing in this routine suits today. Rest is fine.</source>
        <translation type="unfinished">Nada de esta rutina va bien hoy. Descansar está bien.</translation>
    </message>
    <message>
        <source>In this session</source>
        <translation type="unfinished">En esta sesión</translation>
    </message>
    <message>
        <source>Left out today</source>
        <translation type="unfinished">Fuera por hoy</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished">Ten cuidado</translation>
    </message>
    <message>
        <source>Add to my routines</source>
        <translation type="unfinished">Añadir a mis rutinas</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished">Guardar como archivo…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Remove from my routines</source>
        <translation type="unfinished">Quitar de mis rutinas</translation>
    </message>
</context>
<context>
    <name>SavedCard</name>
    <message>
        <source>Not in the log yet</source>
        <translation type="unfinished">Aún no está en el registro</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished">Reintentar ahora</translation>
    </message>
    <message>
        <source>Saving it to your log…</source>
        <translation type="unfinished">Guardándolo en tu registro…</translation>
    </message>
    <message>
        <source>Saved in your log.</source>
        <translation type="unfinished">Guardado en tu registro.</translation>
    </message>
    <message>
        <source>It is safe in {file} and goes into the log by itself as soon as that can be written.</source>
        <translation type="unfinished">Está a salvo en {file} y pasa solo al registro en cuanto se pueda escribir en él.</translation>
    </message>
    <message>
        <source>It goes into the log by itself as soon as that can be written. Leave the window open.</source>
        <translation type="unfinished">Pasa solo al registro en cuanto se pueda escribir en él. Deja la ventana abierta.</translation>
    </message>
</context>
<context>
    <name>ScreeningPage</name>
    <message>
        <source>A few questions for safety</source>
        <translation type="unfinished">Unas preguntas por seguridad</translation>
    </message>
    <message>
        <source>Tick what is true for you. If nothing is, press Enter. Nothing here is a diagnosis.</source>
        <translation type="unfinished">Marca lo que sea cierto en tu caso. Si no hay nada, pulsa Enter. Nada de esto es un diagnóstico.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Nada de esto</translation>
    </message>
    <message>
        <source>I am 65 or older</source>
        <translation type="unfinished">Tengo 65 años o más</translation>
    </message>
    <message>
        <source>And, if you like, your age</source>
        <translation type="unfinished">Y, si quieres, tu edad</translation>
    </message>
    <message>
        <source>Needs help at once</source>
        <translation type="unfinished">Necesita ayuda de inmediato</translation>
    </message>
    <message>
        <source>Should be seen by a doctor the same day</source>
        <translation type="unfinished">Debe verlo un médico el mismo día</translation>
    </message>
    <message>
        <source>New in one leg</source>
        <translation type="unfinished">Nuevo en una pierna</translation>
    </message>
    <message>
        <source>Good to know before you begin</source>
        <translation type="unfinished">Conviene saberlo antes de empezar</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">He leído esto</translation>
    </message>
    <message>
        <source>Thank you, noted</source>
        <translation type="unfinished">Gracias, anotado</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>A professional said stretching is fine</source>
        <translation type="unfinished">Un profesional dijo que puedo hacer estiramientos</translation>
    </message>
</context>
<context>
    <name>SelfTestFlow</name>
    <message>
        <source>Back to Today</source>
        <translation type="unfinished">Volver a Hoy</translation>
    </message>
    <message>
        <source>How much pain is there now?</source>
        <translation type="unfinished">¿Cuánto dolor hay ahora?</translation>
    </message>
    <message>
        <source>The pull of a stretch is not pain. Say below where it is and what it is like.</source>
        <translation type="unfinished">La tirantez de un estiramiento no es dolor. Di abajo dónde está y cómo es.</translation>
    </message>
    <message>
        <source>It was only a stretch</source>
        <translation type="unfinished">Era solo el estiramiento</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">He leído esto</translation>
    </message>
</context>
<context>
    <name>BeginPage</name>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished">Antes de empezar</translation>
    </message>
    <message>
        <source>I have warmed up for 3 to 5 minutes</source>
        <translation type="unfinished">He calentado de 3 a 5 minutos</translation>
    </message>
    <message>
        <source>ruler or tape</source>
        <translation type="unfinished">regla o cinta métrica</translation>
    </message>
    <message>
        <source>phone with an angle app</source>
        <translation type="unfinished">teléfono con una aplicación de ángulos</translation>
    </message>
    <message>
        <source>You need: {things}. About five minutes.</source>
        <translation type="unfinished">Necesitas: {things}. Unos cinco minutos.</translation>
    </message>
    <message>
        <source>Where the soles are on your scale</source>
        <translation type="unfinished">Dónde están las plantas en tu escala</translation>
    </message>
    <message>
        <source>The soles are at 0</source>
        <translation type="unfinished">Las plantas están en 0</translation>
    </message>
    <message>
        <source>The soles are at {n} cm</source>
        <translation type="unfinished">Las plantas están a {n} cm</translation>
    </message>
    <message>
        <source>Where are the soles on your scale?</source>
        <translation type="unfinished">¿Dónde están las plantas en tu escala?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Empezar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Ahora no</translation>
    </message>
</context>
<context>
    <name>TryPage</name>
    <message>
        <source>Nothing is measured yet; get to know the movement.</source>
        <translation type="unfinished">Todavía no se mide nada; conoce el movimiento.</translation>
    </message>
    <message>
        <source>Practice {n} of {of}</source>
        <translation type="unfinished">Práctica {n} de {of}</translation>
    </message>
    <message>
        <source>Try {n} of {of}</source>
        <translation type="unfinished">Intento {n} de {of}</translation>
    </message>
    <message>
        <source>What the ruler shows, {unit}</source>
        <translation type="unfinished">Lo que marca la regla, {unit}</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation type="unfinished">grados</translation>
    </message>
    <message>
        <source>inches</source>
        <translation type="unfinished">pulgadas</translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished">cm</translation>
    </message>
    <message>
        <source>short of the toes</source>
        <translation type="unfinished">antes de los dedos</translation>
    </message>
    <message>
        <source>past the toes</source>
        <translation type="unfinished">más allá de los dedos</translation>
    </message>
    <message>
        <source>short of the soles</source>
        <translation type="unfinished">antes de las plantas</translation>
    </message>
    <message>
        <source>past the soles</source>
        <translation type="unfinished">más allá de las plantas</translation>
    </message>
    <message>
        <source>above the floor</source>
        <translation type="unfinished">sobre el suelo</translation>
    </message>
    <message>
        <source>past the edge</source>
        <translation type="unfinished">más allá del borde</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Conservarlo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Hecho</translation>
    </message>
    <message>
        <source>Pain, or something odd</source>
        <translation type="unfinished">Dolor, o algo extraño</translation>
    </message>
    <message>
        <source>The thigh moved</source>
        <translation type="unfinished">El muslo se movió</translation>
    </message>
    <message>
        <source>The knee bent</source>
        <translation type="unfinished">La rodilla se flexionó</translation>
    </message>
    <message>
        <source>{what}: do it again</source>
        <translation type="unfinished">{what}: hazlo otra vez</translation>
    </message>
    <message>
        <source>Leave the test</source>
        <translation type="unfinished">Dejar la prueba</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>No result is good or bad by itself; only your own over weeks can tell something.</source>
        <translation type="unfinished">Ningún resultado es bueno o malo por sí solo; solo los tuyos a lo largo de semanas pueden decir algo.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Hecho</translation>
    </message>
    <message>
        <source>Tries: {each}</source>
        <translation type="unfinished">Intentos: {each}</translation>
    </message>
</context>
<context>
    <name>NotNowPage</name>
    <message>
        <source>Not today</source>
        <translation type="unfinished">Hoy no</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>I have been up for more than two hours</source>
        <translation type="unfinished">Me levanté hace más de dos horas</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished">Seguridad</translation>
    </message>
    <message>
        <source>Your log</source>
        <translation type="unfinished">Tu registro</translation>
    </message>
    <message>
        <source>The list from the first run, asked again every month. Answer it when something changes.</source>
        <translation type="unfinished">La lista del primer inicio, que se pregunta de nuevo cada mes. Respóndela cuando algo cambie.</translation>
    </message>
    <message>
        <source>Answer the safety questions again</source>
        <translation type="unfinished">Responder de nuevo las preguntas de seguridad</translation>
    </message>
    <message>
        <source>Its backups, going back to one, and adding from another log.</source>
        <translation type="unfinished">Sus copias de seguridad, volver a una de ellas y añadir de otro registro.</translation>
    </message>
    <message>
        <source>Backups and other logs</source>
        <translation type="unfinished">Copias de seguridad y otros registros</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation type="unfinished">Probar el sonido</translation>
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
        <translation type="unfinished">{key} responde preguntas y no puede hacer otra cosa.</translation>
    </message>
    <message>
        <source>{key} already does this: {action}</source>
        <translation type="unfinished">{key} ya hace esto: {action}</translation>
    </message>
    <message>
        <source>The computer's own voice</source>
        <translation type="unfinished">La voz propia del equipo</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished">Buscar un ajuste</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished">Ir a</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation type="unfinished">Ningún ajuste tiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Figure: {name}</source>
        <translation type="unfinished">Figura: {name}</translation>
    </message>
    <message>
        <source>Like this</source>
        <translation type="unfinished">Así</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation type="unfinished">Así no</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">Izquierda</translation>
    </message>
    <message>
        <source>Show the left side</source>
        <translation type="unfinished">Mostrar el lado izquierdo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished">Derecha</translation>
    </message>
    <message>
        <source>Show the right side</source>
        <translation type="unfinished">Mostrar el lado derecho</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Reproducir</translation>
    </message>
</context>
<context>
    <name>StatusWindow</name>
    <message>
        <source>Reminders · hamstretch</source>
        <translation type="unfinished">Recordatorios · hamstretch</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished">&amp;Más</translation>
    </message>
    <message>
        <source>Open &amp;Today</source>
        <translation type="unfinished">Abrir &amp;Hoy</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Step {n}. {text}</source>
        <translation type="unfinished">Paso {n}. {text}</translation>
    </message>
</context>
<context>
    <name>SummaryScreen</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Hecho</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation type="unfinished">Lo que quedó fuera</translation>
    </message>
    <message>
        <source>What the rules did</source>
        <translation type="unfinished">Lo que hicieron las reglas</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished">Lo que viene después</translation>
    </message>
</context>
<context>
    <name>SymptomsPage</name>
    <message>
        <source>Read on</source>
        <translation type="unfinished">Seguir leyendo</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n ticked</source>
        <translation type="unfinished">
            <numerusform>Continuar con %n marcado</numerusform>
            <numerusform>Continuar con %n marcados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>Standing</source>
        <translation type="unfinished">De pie</translation>
    </message>
    <message>
        <source>On a chair</source>
        <translation type="unfinished">En una silla</translation>
    </message>
    <message>
        <source>Sitting on the floor</source>
        <translation type="unfinished">Sentarse en el suelo</translation>
    </message>
    <message>
        <source>Lying on the back</source>
        <translation type="unfinished">Boca arriba</translation>
    </message>
    <message>
        <source>Walking about</source>
        <translation type="unfinished">Caminando</translation>
    </message>
    <message>
        <source>chair</source>
        <translation type="unfinished">silla</translation>
    </message>
    <message>
        <source>office chair</source>
        <translation type="unfinished">silla de oficina</translation>
    </message>
    <message>
        <source>low step</source>
        <translation type="unfinished">escalón bajo</translation>
    </message>
    <message>
        <source>wall</source>
        <translation type="unfinished">pared</translation>
    </message>
    <message>
        <source>corner of a room</source>
        <translation type="unfinished">esquina de una habitación</translation>
    </message>
    <message>
        <source>doorway</source>
        <translation type="unfinished">hueco de una puerta</translation>
    </message>
    <message>
        <source>strap or towel</source>
        <translation type="unfinished">correa o toalla</translation>
    </message>
    <message>
        <source>mat</source>
        <translation type="unfinished">esterilla</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation type="unfinished">acompañante</translation>
    </message>
    <message>
        <source>cushion</source>
        <translation type="unfinished">cojín</translation>
    </message>
    <message>
        <source>clear floor</source>
        <translation type="unfinished">suelo despejado</translation>
    </message>
    <message>
        <source>Held stretch</source>
        <translation type="unfinished">Estiramiento mantenido</translation>
    </message>
    <message>
        <source>Moving stretch</source>
        <translation type="unfinished">Estiramiento en movimiento</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished">Calentamiento</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished">Fuerza</translation>
    </message>
    <message>
        <source>back of the thigh</source>
        <translation type="unfinished">parte de atrás del muslo</translation>
    </message>
    <message>
        <source>buttock</source>
        <translation type="unfinished">glúteos</translation>
    </message>
    <message>
        <source>calf</source>
        <translation type="unfinished">pantorrilla</translation>
    </message>
    <message>
        <source>low back</source>
        <translation type="unfinished">zona lumbar</translation>
    </message>
    <message>
        <source>hip</source>
        <translation type="unfinished">cadera</translation>
    </message>
    <message>
        <source>middle of the body</source>
        <translation type="unfinished">centro del cuerpo</translation>
    </message>
    <message>
        <source>whole body</source>
        <translation type="unfinished">todo el cuerpo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Inicio</translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished">Progreso</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished">Mantener</translation>
    </message>
    <message>
        <source>Maintain</source>
        <translation type="unfinished">Conservar</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation type="unfinished">sin material</translation>
    </message>
    <message>
        <source>{must}; {may} if you like</source>
        <translation type="unfinished">{must}; si quieres, {may}</translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished">pulg.</translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished">cm</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation type="unfinished">Pierna izquierda</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation type="unfinished">Pierna derecha</translation>
    </message>
    <message>
        <source>Both legs</source>
        <translation type="unfinished">Ambas piernas</translation>
    </message>
    <message>
        <source>from {phase} on</source>
        <translation type="unfinished">desde {phase}</translation>
    </message>
    <message>
        <source>on each side</source>
        <translation type="unfinished">por cada lado</translation>
    </message>
    <message>
        <source>twice</source>
        <translation type="unfinished">dos veces</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <extracomment>one: once</extracomment>
        <translation type="unfinished">
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation type="unfinished">{s} s</translation>
    </message>
    <message>
        <source>each way</source>
        <translation type="unfinished">en cada sentido</translation>
    </message>
    <message>
        <source>one round</source>
        <translation type="unfinished">una ronda</translation>
    </message>
    <message>
        <source>Every phase</source>
        <translation type="unfinished">Todas las fases</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Today</source>
        <translation type="unfinished">Hoy</translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished">Esta semana</translation>
    </message>
    <message>
        <source>The weeks ahead</source>
        <translation type="unfinished">Las próximas semanas</translation>
    </message>
    <message>
        <source>If all goes well:</source>
        <translation type="unfinished">Si todo va bien:</translation>
    </message>
    <message>
        <source>The safety list is due again; it takes about a minute.</source>
        <translation type="unfinished">Toca de nuevo la lista de seguridad; lleva más o menos un minuto.</translation>
    </message>
    <message>
        <source>Answer it now</source>
        <translation type="unfinished">Responderla ahora</translation>
    </message>
    <message>
        <source>Time for your self-test: {name}, about five minutes.</source>
        <translation type="unfinished">Es hora de tu autoevaluación: {name}, unos cinco minutos.</translation>
    </message>
    <message>
        <source>Take the test</source>
        <translation type="unfinished">Hacer la prueba</translation>
    </message>
    <message>
        <source>A few questions about what you can do in a day, about two minutes.</source>
        <translation type="unfinished">Unas preguntas sobre lo que puedes hacer en un día, unos dos minutos.</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation type="unfinished">Responderlas</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>A routine</source>
        <translation type="unfinished">Una rutina</translation>
    </message>
    <message>
        <source>Resume the plan</source>
        <translation type="unfinished">Reanudar el plan</translation>
    </message>
    <message>
        <source>A routine on its own</source>
        <translation type="unfinished">Una rutina suelta</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation type="unfinished">Reanudar…</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation type="unfinished">Sigue ahí</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Empezar</translation>
    </message>
    <message>
        <source>Start: {routine}</source>
        <translation type="unfinished">Empezar: {routine}</translation>
    </message>
    <message>
        <source>Something shorter</source>
        <translation type="unfinished">Algo más corto</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Otra cosa</translation>
    </message>
    <message>
        <source>Start the six-week plan</source>
        <translation type="unfinished">Empezar el plan de seis semanas</translation>
    </message>
    <message>
        <source>Yes, that is so</source>
        <translation type="unfinished">Sí, así es</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>I have been assessed</source>
        <translation type="unfinished">Me han evaluado</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation type="unfinished">Ha desaparecido</translation>
    </message>
    <message>
        <source>A professional said stretching is fine</source>
        <translation type="unfinished">Un profesional dijo que puedo hacer estiramientos</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Session</source>
        <translation type="unfinished">Sesión</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Te damos la bienvenida</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation type="unfinished">Preguntas de seguridad</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Historial</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Informe</translation>
    </message>
    <message>
        <source>Your log</source>
        <translation type="unfinished">Tu registro</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Preguntas</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Understood</source>
        <translation type="unfinished">Entendido</translation>
    </message>
</context>
<context>
    <name>_Drawing</name>
    <message>
        <source>your left</source>
        <translation type="unfinished">tu izquierda</translation>
    </message>
    <message>
        <source>your right</source>
        <translation type="unfinished">tu derecha</translation>
    </message>
    <message>
        <source>from the front</source>
        <translation type="unfinished">de frente</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Drawing of the body; the list beside it says the same</source>
        <translation type="unfinished">Dibujo del cuerpo; la lista de al lado dice lo mismo</translation>
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
        <translation type="unfinished">Añadir</translation>
    </message>
    <message>
        <source>{day}: add hours</source>
        <translation type="unfinished">{day}: añadir horas</translation>
    </message>
    <message>
        <source>{day}, from</source>
        <translation type="unfinished">{day}, desde</translation>
    </message>
    <message>
        <source>{day}, to</source>
        <translation type="unfinished">{day}, hasta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Quitar</translation>
    </message>
    <message>
        <source>{day}: remove these hours</source>
        <translation type="unfinished">{day}: quitar estas horas</translation>
    </message>
</context>
<context>
    <name>FarView</name>
    <message>
        <source>left</source>
        <translation type="unfinished">izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished">derecha</translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished">I</translation>
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
        <translation type="unfinished">Sin tecla propia: {action}</translation>
    </message>
    <message>
        <source>Another key: {action}</source>
        <translation type="unfinished">Otra tecla: {action}</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation type="unfinished">Pulsa una tecla</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Month before</source>
        <translation type="unfinished">Mes anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished">Mes siguiente</translation>
    </message>
</context>
<context>
    <name>PainScale</name>
    <message>
        <source>Pain from 0 to 10</source>
        <translation type="unfinished">Dolor de 0 a 10</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">ninguno</translation>
    </message>
    <message>
        <source>mild</source>
        <translation type="unfinished">leve</translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished">fuerte</translation>
    </message>
    <message>
        <source>worst imaginable</source>
        <translation type="unfinished">el peor imaginable</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Páginas</translation>
    </message>
</context>
<context>
    <name>SideBadge</name>
    <message>
        <source>LEFT</source>
        <translation type="unfinished">IZQUIERDA</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation type="unfinished">DERECHA</translation>
    </message>
    <message>
        <source>BOTH</source>
        <translation type="unfinished">AMBAS</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>This entry has no note, so there is nothing to change. It stays as it is.</source>
        <comment>amend.note</comment>
        <translation type="unfinished">Esta entrada no tiene nota, así que no hay nada que cambiar. Queda como está.</translation>
    </message>
    <message>
        <source>This entry has no such answer to change. It stays as it is.</source>
        <comment>amend.check-in</comment>
        <translation type="unfinished">Esta entrada no tiene esa respuesta, así que no se puede cambiar. Queda como está.</translation>
    </message>
    <message>
        <source>This entry stays: today's safety rests on it. If it no longer applies, say so on Today, where the lock or the question is shown.</source>
        <comment>amend.deletion</comment>
        <translation type="unfinished">Esta entrada se queda: la seguridad de hoy se apoya en ella. Si ya no es así, dilo en Hoy, donde se muestra el bloqueo o la pregunta.</translation>
    </message>
    <message>
        <source>Something went wrong in the app ({what}). What you have done is in the log or in the journal beside it. If it happens again, close and start hamstretch.</source>
        <comment>app.unexpected</comment>
        <translation type="unfinished">Algo salió mal en la aplicación ({what}). Lo que has hecho está en el registro o en el diario que hay a su lado. Si vuelve a pasar, cierra hamstretch e inícialo de nuevo.</translation>
    </message>
    <message>
        <source>A content file was left out, the rest works: {reason}</source>
        <comment>app.left-out</comment>
        <translation type="unfinished">Se omitió un archivo de contenido, el resto funciona: {reason}</translation>
    </message>
    <message>
        <source>Everything that was waiting is in your log now.</source>
        <comment>app.saved-after-all</comment>
        <translation type="unfinished">Todo lo que estaba en espera está ahora en tu registro.</translation>
    </message>
    <message>
        <source>Your log is saved. The backup of it could not be made: {why}</source>
        <comment>app.backup-failed</comment>
        <translation type="unfinished">Tu registro está guardado. No se pudo hacer su copia de seguridad: {why}</translation>
    </message>
    <message>
        <source>Your log {file} is not where it was, and there are backups of it. It may have been moved or removed by you or by a sync tool: if so, put it back and start again. Nothing was changed.</source>
        <comment>recover.gone</comment>
        <translation type="unfinished">Tu registro {file} no está donde estaba, y hay copias de seguridad de él. Puede que lo hayas movido o borrado tú, o que lo haya hecho una herramienta de sincronización: si es así, devuélvelo a su sitio y vuelve a iniciar. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Stop signs that the newest backup holds stay in force, whatever you choose: no lock opens by going back or by starting anew.</source>
        <comment>recover.locks-stay</comment>
        <translation type="unfinished">Las señales de alto que contiene la copia de seguridad más reciente siguen vigentes, elijas lo que elijas: ningún bloqueo se abre por volver atrás ni por empezar de nuevo.</translation>
    </message>
    <message>
        <source>Your log {file} cannot be read as a log. It will be kept as it is, under another name beside the new one, whatever you choose. Nothing was changed yet.</source>
        <comment>recover.damaged</comment>
        <translation type="unfinished">Tu registro {file} no se puede leer como registro. Elijas lo que elijas, se conservará tal como está, con otro nombre junto al nuevo. Todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A sync tool left another copy of your log, {file}, which holds entries that are missing here. Settings, Your log shows what they are.</source>
        <comment>app.copy-found</comment>
        <translation type="unfinished">Una herramienta de sincronización dejó otra copia de tu registro, {file}, con entradas que faltan aquí. Ajustes, Tu registro muestra cuáles son.</translation>
    </message>
    <message>
        <source>{why} What waits is safe in {file}: the next start puts it into your log.</source>
        <comment>leave.kept</comment>
        <translation type="unfinished">{why} Lo que espera está a salvo en {file}: el próximo inicio lo pone en tu registro.</translation>
    </message>
    <message>
        <source>{why} What waits could not be kept anywhere else either: it is only in this window, and closing loses it.</source>
        <comment>leave.memory</comment>
        <translation type="unfinished">{why} Lo que espera tampoco se pudo guardar en otro lugar: solo está en esta ventana, y al cerrarla se pierde.</translation>
    </message>
    <message>
        <source>It is being saved at this moment.</source>
        <comment>leave.still</comment>
        <translation type="unfinished">Se está guardando en este momento.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are not in your log yet ({sessions}).</source>
        <comment>leave.waiting</comment>
        <extracomment>one: One entry is not in your log yet ({sessions}).</extracomment>
        <translation type="unfinished">
            <numerusform>Una entrada todavía no está en tu registro ({sessions}).</numerusform>
            <numerusform>{n} entradas todavía no están en tu registro ({sessions}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <comment>leave.sessions</comment>
        <extracomment>one: one session</extracomment>
        <translation type="unfinished">
            <numerusform>una sesión</numerusform>
            <numerusform>{n} sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{why} It is tried again by itself; meanwhile {n} entries are kept in {file}.</source>
        <comment>app.waiting-kept</comment>
        <extracomment>one: {why} It is tried again by itself; meanwhile the entry is kept in {file}.</extracomment>
        <translation type="unfinished">
            <numerusform>{why} Se vuelve a intentar solo; mientras tanto, la entrada se guarda en {file}.</numerusform>
            <numerusform>{why} Se vuelve a intentar solo; mientras tanto, {n} entradas se guardan en {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{why} It is tried again by itself. Until then {n} entries are only in this window: leave it open.</source>
        <comment>app.waiting-memory</comment>
        <extracomment>one: {why} It is tried again by itself. Until then the entry is only in this window: leave it open.</extracomment>
        <translation type="unfinished">
            <numerusform>{why} Se vuelve a intentar solo. Hasta entonces, la entrada está solo en esta ventana: déjala abierta.</numerusform>
            <numerusform>{why} Se vuelve a intentar solo. Hasta entonces, {n} entradas están solo en esta ventana: déjala abierta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next break at {clock}</source>
        <comment>breaks.next</comment>
        <translation type="unfinished">Próxima pausa a las {clock}</translation>
    </message>
    <message>
        <source>A break is due</source>
        <comment>breaks.next-soon</comment>
        <translation type="unfinished">Toca una pausa</translation>
    </message>
    <message>
        <source>Today's session at {clock}</source>
        <comment>breaks.session-at</comment>
        <translation type="unfinished">La sesión de hoy, a las {clock}</translation>
    </message>
    <message>
        <source>No break is planned now</source>
        <comment>breaks.none</comment>
        <translation type="unfinished">Ahora no hay ninguna pausa planificada</translation>
    </message>
    <message>
        <source>You are away; that counts as a break</source>
        <comment>breaks.away</comment>
        <translation type="unfinished">No estás; eso cuenta como pausa</translation>
    </message>
    <message>
        <source>A session is running</source>
        <comment>breaks.playing</comment>
        <translation type="unfinished">Hay una sesión en marcha</translation>
    </message>
    <message>
        <source>On a break</source>
        <comment>breaks.out</comment>
        <translation type="unfinished">Haciendo una pausa</translation>
    </message>
    <message>
        <source>Say when you are back; nothing hurries.</source>
        <comment>breaks.say-back</comment>
        <translation type="unfinished">Di cuándo has vuelto; nada corre prisa.</translation>
    </message>
    <message>
        <source>Time for today's session</source>
        <comment>breaks.ask-session</comment>
        <translation type="unfinished">Es hora de la sesión de hoy</translation>
    </message>
    <message>
        <source>Time to stand up and walk a little</source>
        <comment>breaks.ask-walk</comment>
        <translation type="unfinished">Es hora de ponerte de pie y caminar un poco</translation>
    </message>
    <message>
        <source>It waits until your hands rest.</source>
        <comment>breaks.waits</comment>
        <translation type="unfinished">Espera hasta que descansen tus manos.</translation>
    </message>
    <message>
        <source>Quiet: {why}</source>
        <comment>breaks.quiet</comment>
        <translation type="unfinished">En silencio: {why}</translation>
    </message>
    <message>
        <source>Quiet {until}: {why}</source>
        <comment>breaks.quiet-until</comment>
        <translation type="unfinished">En silencio {until}: {why}</translation>
    </message>
    <message>
        <source>until {clock}</source>
        <comment>breaks.at-clock</comment>
        <translation type="unfinished">hasta las {clock}</translation>
    </message>
    <message>
        <source>until tomorrow, {clock}</source>
        <comment>breaks.at-tomorrow</comment>
        <translation type="unfinished">hasta mañana, {clock}</translation>
    </message>
    <message>
        <source>until {day}, {clock}</source>
        <comment>breaks.at-day</comment>
        <translation type="unfinished">hasta el {day}, {clock}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <comment>breaks.at-date</comment>
        <translation type="unfinished">hasta el {date}</translation>
    </message>
    <message>
        <source>{name} · {minutes} min</source>
        <comment>breaks.caption</comment>
        <translation type="unfinished">{name} · {minutes} min</translation>
    </message>
    <message>
        <source>All {of} sessions of this week are done</source>
        <comment>breaks.week-done</comment>
        <translation type="unfinished">Las sesiones de esta semana están hechas: {of} de {of}</translation>
    </message>
    <message>
        <source>The lighter choice for now: moving, without stretching.</source>
        <comment>breaks.ease.light</comment>
        <translation type="unfinished">La opción más ligera por ahora: moverte, sin estirar.</translation>
    </message>
    <message>
        <source>The question about pain decides how light it is today.</source>
        <comment>breaks.ease.session</comment>
        <translation type="unfinished">La pregunta sobre el dolor decide lo ligera que será hoy.</translation>
    </message>
    <message>
        <source>No stretching today, after what you told about pain. Walk only as far as it feels fine.</source>
        <comment>breaks.ease.walk</comment>
        <translation type="unfinished">Hoy, sin estiramientos, por lo que dijiste del dolor. Camina solo hasta donde te sientas bien.</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <comment>breaks.quiet.dnd</comment>
        <translation type="unfinished">está activado «no molestar»</translation>
    </message>
    <message>
        <source>a call or a video keeps the screen awake</source>
        <comment>breaks.quiet.inhibited</comment>
        <translation type="unfinished">una llamada o un vídeo mantiene la pantalla encendida</translation>
    </message>
    <message>
        <source>something fills the screen</source>
        <comment>breaks.quiet.full-screen</comment>
        <translation type="unfinished">algo ocupa toda la pantalla</translation>
    </message>
    <message>
        <source>these reminders are switched off</source>
        <comment>breaks.quiet.off</comment>
        <translation type="unfinished">estos recordatorios están desactivados</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>breaks.quiet.paused</comment>
        <translation type="unfinished">en pausa</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <comment>breaks.quiet.meeting</comment>
        <translation type="unfinished">en una reunión</translation>
    </message>
    <message>
        <source>outside working hours</source>
        <comment>breaks.quiet.hours</comment>
        <translation type="unfinished">fuera del horario de trabajo</translation>
    </message>
    <message>
        <source>not today, as you asked</source>
        <comment>breaks.quiet.not-today</comment>
        <translation type="unfinished">hoy no, como pediste</translation>
    </message>
    <message>
        <source>the screen is locked</source>
        <comment>breaks.quiet.locked</comment>
        <translation type="unfinished">la pantalla está bloqueada</translation>
    </message>
    <message>
        <source>stretching is on hold; Today says why</source>
        <comment>breaks.quiet.shut</comment>
        <translation type="unfinished">los estiramientos están detenidos; Hoy dice por qué</translation>
    </message>
    <message>
        <source>The reminders have asked for no break yet. Breaks appear here day by day, with what was done, left out and why.</source>
        <comment>breaks.year.none</comment>
        <translation type="unfinished">Los recordatorios aún no han pedido ninguna pausa. Las pausas aparecen aquí día a día, con lo hecho, lo omitido y por qué.</translation>
    </message>
    <message>
        <source>Around {hour} they are kept least: {kept} of {asked}. Other working hours, or a longer interval, may suit that time better.</source>
        <comment>breaks.year.worst</comment>
        <translation type="unfinished">Hacia las {hour} es cuando menos se hacen: {kept} de {asked}. Otro horario de trabajo, o un intervalo más largo, quizá vaya mejor a esa hora.</translation>
    </message>
    <message>
        <source>done</source>
        <comment>breaks.outcome.done</comment>
        <translation type="unfinished">hecho</translation>
    </message>
    <message>
        <source>done in part</source>
        <comment>breaks.outcome.partly</comment>
        <translation type="unfinished">hecho en parte</translation>
    </message>
    <message>
        <source>walked</source>
        <comment>breaks.outcome.walked</comment>
        <translation type="unfinished">caminando</translation>
    </message>
    <message>
        <source>done without the app</source>
        <comment>breaks.outcome.said</comment>
        <translation type="unfinished">hecho sin la aplicación</translation>
    </message>
    <message>
        <source>away from the desk</source>
        <comment>breaks.outcome.natural</comment>
        <translation type="unfinished">lejos del escritorio</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>breaks.outcome.skipped</comment>
        <translation type="unfinished">omitido</translation>
    </message>
    <message>
        <source>not answered</source>
        <comment>breaks.outcome.ignored</comment>
        <translation type="unfinished">sin respuesta</translation>
    </message>
    <message numerus="yes">
        <source>{moved} of {asked} breaks kept, on {n} days</source>
        <comment>breaks.year.headline</comment>
        <extracomment>one: {moved} of {asked} breaks kept, on one day</extracomment>
        <translation type="unfinished">
            <numerusform>Pausas hechas: {moved} de {asked}, en un día</numerusform>
            <numerusform>Pausas hechas: {moved} de {asked}, en {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes to move</source>
        <comment>breaks.ask-light</comment>
        <extracomment>one: One minute to move</extracomment>
        <translation type="unfinished">
            <numerusform>Un minuto para moverte</numerusform>
            <numerusform>{n} minutos para moverte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes for the legs</source>
        <comment>breaks.ask-micro</comment>
        <extracomment>one: One minute for the legs</extracomment>
        <translation type="unfinished">
            <numerusform>Un minuto para las piernas</numerusform>
            <numerusform>{n} minutos para las piernas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next break in {n} min</source>
        <comment>breaks.in-minutes</comment>
        <extracomment>one: Next break in one minute</extracomment>
        <translation type="unfinished">
            <numerusform>Próxima pausa en un minuto</numerusform>
            <numerusform>Próxima pausa en {n} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {of} sessions left this week</source>
        <comment>breaks.week</comment>
        <extracomment>one: {n} of {of} sessions left this week</extracomment>
        <translation type="unfinished">
            <numerusform>Queda {n} de {of} sesiones esta semana</numerusform>
            <numerusform>Quedan {n} de {of} sesiones esta semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {of} sessions left this week, one of them today</source>
        <comment>breaks.week-today</comment>
        <extracomment>one: {n} of {of} sessions left this week, one of them today</extracomment>
        <translation type="unfinished">
            <numerusform>Queda {n} de {of} sesiones esta semana, y es hoy</numerusform>
            <numerusform>Quedan {n} de {of} sesiones esta semana, una de ellas hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a stretch, not pain</source>
        <comment>quality.stretch</comment>
        <translation type="unfinished">Solo estiramiento, no dolor</translation>
    </message>
    <message>
        <source>A dull ache</source>
        <comment>quality.ache</comment>
        <translation type="unfinished">Un dolor sordo</translation>
    </message>
    <message>
        <source>Stiff</source>
        <comment>quality.stiff</comment>
        <translation type="unfinished">Rigidez</translation>
    </message>
    <message>
        <source>A mild pull in the calf</source>
        <comment>quality.calf_pull</comment>
        <translation type="unfinished">Una tirantez suave en la pantorrilla</translation>
    </message>
    <message>
        <source>Sharp</source>
        <comment>quality.sharp</comment>
        <translation type="unfinished">Agudo</translation>
    </message>
    <message>
        <source>Stabbing</source>
        <comment>quality.stabbing</comment>
        <translation type="unfinished">Punzante</translation>
    </message>
    <message>
        <source>Shooting or spreading down the leg</source>
        <comment>quality.radiating</comment>
        <translation type="unfinished">Como un latigazo o que se extiende pierna abajo</translation>
    </message>
    <message>
        <source>Like an electric shock</source>
        <comment>quality.electric</comment>
        <translation type="unfinished">Como una descarga eléctrica</translation>
    </message>
    <message>
        <source>Burning down the leg</source>
        <comment>quality.burning</comment>
        <translation type="unfinished">Ardor pierna abajo</translation>
    </message>
    <message>
        <source>Numb</source>
        <comment>quality.numb</comment>
        <translation type="unfinished">Entumecimiento</translation>
    </message>
    <message>
        <source>Tingling, pins and needles</source>
        <comment>quality.tingling</comment>
        <translation type="unfinished">Hormigueo, sensación de agujas</translation>
    </message>
    <message>
        <source>The leg feels weak</source>
        <comment>quality.weak</comment>
        <translation type="unfinished">La pierna se siente débil</translation>
    </message>
    <message>
        <source>Pain in the chest</source>
        <comment>quality.chest</comment>
        <translation type="unfinished">Dolor en el pecho</translation>
    </message>
    <message>
        <source>Dizzy or faint</source>
        <comment>quality.dizzy</comment>
        <translation type="unfinished">Mareo o sensación de desmayo</translation>
    </message>
    <message>
        <source>Out of breath</source>
        <comment>quality.breathless</comment>
        <translation type="unfinished">Falta de aire</translation>
    </message>
    <message>
        <source>Upper back, between the shoulders</source>
        <comment>place.upper_back</comment>
        <translation type="unfinished">Parte alta de la espalda, entre los hombros</translation>
    </message>
    <message>
        <source>Low back</source>
        <comment>place.low_back</comment>
        <translation type="unfinished">Zona lumbar</translation>
    </message>
    <message>
        <source>Left buttock</source>
        <comment>place.buttock_l</comment>
        <translation type="unfinished">Nalga izquierda</translation>
    </message>
    <message>
        <source>Right buttock</source>
        <comment>place.buttock_r</comment>
        <translation type="unfinished">Nalga derecha</translation>
    </message>
    <message>
        <source>Inner thighs, genitals or seat</source>
        <comment>place.saddle</comment>
        <translation type="unfinished">Cara interna de los muslos, genitales o la zona sobre la que te sientas</translation>
    </message>
    <message>
        <source>Back of left thigh</source>
        <comment>place.thigh_l</comment>
        <translation type="unfinished">Parte de atrás del muslo izquierdo</translation>
    </message>
    <message>
        <source>Back of right thigh</source>
        <comment>place.thigh_r</comment>
        <translation type="unfinished">Parte de atrás del muslo derecho</translation>
    </message>
    <message>
        <source>Behind left knee</source>
        <comment>place.knee_l</comment>
        <translation type="unfinished">Detrás de la rodilla izquierda</translation>
    </message>
    <message>
        <source>Behind right knee</source>
        <comment>place.knee_r</comment>
        <translation type="unfinished">Detrás de la rodilla derecha</translation>
    </message>
    <message>
        <source>Left calf</source>
        <comment>place.calf_l</comment>
        <translation type="unfinished">Pantorrilla izquierda</translation>
    </message>
    <message>
        <source>Right calf</source>
        <comment>place.calf_r</comment>
        <translation type="unfinished">Pantorrilla derecha</translation>
    </message>
    <message>
        <source>Left foot</source>
        <comment>place.foot_l</comment>
        <translation type="unfinished">Pie izquierdo</translation>
    </message>
    <message>
        <source>Right foot</source>
        <comment>place.foot_r</comment>
        <translation type="unfinished">Pie derecho</translation>
    </message>
    <message>
        <source>Chest</source>
        <comment>place.chest</comment>
        <translation type="unfinished">Pecho</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <comment>place.elsewhere</comment>
        <translation type="unfinished">En otro lugar</translation>
    </message>
    <message>
        <source>there is no routine “{routine}”. Known are: {known}.</source>
        <comment>cli.no-such-routine</comment>
        <translation type="unfinished">no hay ninguna rutina «{routine}». Se conocen: {known}.</translation>
    </message>
    <message>
        <source>there is no figure “{figure}”. Known are: {known}.</source>
        <comment>cli.no-such-figure</comment>
        <translation type="unfinished">no hay ninguna figura «{figure}». Se conocen: {known}.</translation>
    </message>
    <message>
        <source>there is no look “{look}”. Known are: {known}.</source>
        <comment>cli.no-such-look</comment>
        <translation type="unfinished">no hay ningún aspecto «{look}». Se conocen: {known}.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}. Give another folder to --out.</source>
        <comment>cli.cannot-write</comment>
        <translation type="unfinished">no se puede escribir en {folder}: {reason}. Indica otra carpeta con --out.</translation>
    </message>
    <message>
        <source>{folder} already holds a log. Nothing was changed; give another folder to --out.</source>
        <comment>cli.tour-in-the-way</comment>
        <translation type="unfinished">{folder} ya contiene un registro. No se ha cambiado nada; indica otra carpeta con --out.</translation>
    </message>
    <message>
        <source>no font is installed, so pictures would have no words. Install one (Debian: fonts-dejavu-core).</source>
        <comment>cli.tour-no-fonts</comment>
        <translation type="unfinished">no hay ninguna fuente instalada, así que las imágenes no tendrían palabras. Instala una (Debian: fonts-dejavu-core).</translation>
    </message>
    <message>
        <source>{name}, about {minutes} min: hamstretch start {routine}</source>
        <comment>cli.today-session</comment>
        <translation type="unfinished">{name}, unos {minutes} min: hamstretch start {routine}</translation>
    </message>
    <message>
        <source>Week {week}: {done} of {target} sessions done.</source>
        <comment>cli.today-week</comment>
        <translation type="unfinished">Semana {week}: {done} de {target} sesiones hechas.</translation>
    </message>
    <message>
        <source>The question how it is this morning is still open.</source>
        <comment>cli.today-morning</comment>
        <translation type="unfinished">La pregunta de cómo va esta mañana sigue abierta.</translation>
    </message>
    <message>
        <source>that could not be understood ({reason}). Nothing was changed.</source>
        <comment>cli.not-understood</comment>
        <translation type="unfinished">eso no se pudo entender ({reason}). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{routine}” opens in the running window.</source>
        <comment>cli.started</comment>
        <translation type="unfinished">«{routine}» se abre en la ventana que está en marcha.</translation>
    </message>
    <message>
        <source>a session is running; end it first.</source>
        <comment>cli.busy</comment>
        <translation type="unfinished">hay una sesión en marcha; termínala primero.</translation>
    </message>
    <message>
        <source>This was about the reminders. The session itself is paused, or ended, in its window.</source>
        <comment>cli.session-own</comment>
        <translation type="unfinished">Esto era para los recordatorios. La sesión misma se pausa, o se termina, en su ventana.</translation>
    </message>
    <message>
        <source>hamstretch quits. A session that was running is kept and offered at the next start.</source>
        <comment>cli.quits</comment>
        <translation type="unfinished">hamstretch se cierra. Una sesión que estuviera en marcha se conserva y se ofrece en el próximo inicio.</translation>
    </message>
    <message>
        <source>{file} is there already, and is not written over. Name another file.</source>
        <comment>cli.backup-exists</comment>
        <translation type="unfinished">{file} ya existe y no se sobrescribe. Indica otro archivo.</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <comment>cli.forget-nothing</comment>
        <translation type="unfinished">No hay nada que eliminar.</translation>
    </message>
    <message>
        <source>To be removed: {files}.</source>
        <comment>cli.forget-files</comment>
        <translation type="unfinished">Se eliminará: {files}.</translation>
    </message>
    <message>
        <source>To be switched off: the start at login.</source>
        <comment>cli.forget-login</comment>
        <translation type="unfinished">Se desactivará: el inicio al abrir la sesión.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --yes to do it; your log, its backups and your own routines stay.</source>
        <comment>cli.forget-yes</comment>
        <translation type="unfinished">No se ha cambiado nada. Añade --yes para hacerlo; tu registro, sus copias de seguridad y tus propias rutinas se quedan.</translation>
    </message>
    <message>
        <source>Done. Your log, its backups and your own routines stay in {folder}.</source>
        <comment>cli.forgotten</comment>
        <translation type="unfinished">Hecho. Tu registro, sus copias de seguridad y tus propias rutinas se quedan en {folder}.</translation>
    </message>
    <message>
        <source>There are no backups in {folder} yet.</source>
        <comment>cli.no-backups</comment>
        <translation type="unfinished">Todavía no hay copias de seguridad en {folder}.</translation>
    </message>
    <message>
        <source>The app's own files are missing: there is no assets folder beside {folder}. Your log is untouched. Please install hamstretch again.</source>
        <comment>content.no_assets</comment>
        <translation type="unfinished">Faltan los archivos propios de la aplicación: no hay carpeta assets junto a {folder}. Tu registro está intacto. Vuelve a instalar hamstretch, por favor.</translation>
    </message>
    <message>
        <source>The safety questions ({file}) cannot be used: {reason}. Without them no session may start, so the app stops here. Your log is untouched. Please install hamstretch again, or undo the last change to that file.</source>
        <comment>content.no_safety</comment>
        <translation type="unfinished">Las preguntas de seguridad ({file}) no se pueden usar: {reason}. Sin ellas no puede empezar ninguna sesión, así que la aplicación se detiene aquí. Tu registro está intacto. Vuelve a instalar hamstretch, por favor, o deshaz el último cambio en ese archivo.</translation>
    </message>
    <message>
        <source>A file that the app needs ({file}) cannot be used: {reason}. Your log is untouched. Please install hamstretch again, or undo the last change to that file.</source>
        <comment>content.bad_file</comment>
        <translation type="unfinished">Un archivo que la aplicación necesita ({file}) no se puede usar: {reason}. Tu registro está intacto. Vuelve a instalar hamstretch, por favor, o deshaz el último cambio en ese archivo.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. Start hamstretch from a desktop, or run `hamstretch tour` to get every screen as a picture.</source>
        <comment>environment.no_display</comment>
        <translation type="unfinished">No hay pantalla donde abrir una ventana: ni DISPLAY ni WAYLAND_DISPLAY están definidos. Inicia hamstretch desde un escritorio, o ejecuta `hamstretch tour` para tener cada pantalla como imagen.</translation>
    </message>
    <message>
        <source>The screen {display} does not answer, so no window can open. Start hamstretch from a desktop, or run `hamstretch tour` to get every screen as a picture.</source>
        <comment>environment.dead_display</comment>
        <translation type="unfinished">La pantalla {display} no responde, así que no se puede abrir ninguna ventana. Inicia hamstretch desde un escritorio, o ejecuta `hamstretch tour` para tener cada pantalla como imagen.</translation>
    </message>
    <message>
        <source>A window cannot open: {library} not found. On Debian or Ubuntu: sudo apt install {package}</source>
        <comment>environment.display</comment>
        <translation type="unfinished">No se puede abrir una ventana: no se encontró {library}. En Debian o Ubuntu: sudo apt install {package}</translation>
    </message>
    <message>
        <source>The window toolkit cannot load: {library} not found. On Debian or Ubuntu: sudo apt install {package}</source>
        <comment>environment.widgets</comment>
        <translation type="unfinished">No se pueden cargar los componentes de ventanas: no se encontró {library}. En Debian o Ubuntu: sudo apt install {package}</translation>
    </message>
    <message>
        <source>Sounds are off: {library} not found. On Debian or Ubuntu: sudo apt install {package}</source>
        <comment>environment.audio</comment>
        <translation type="unfinished">Los sonidos están desactivados: no se encontró {library}. En Debian o Ubuntu: sudo apt install {package}</translation>
    </message>
    <message>
        <source>Spoken cues are off: {library} not found. On Debian or Ubuntu: sudo apt install {package}</source>
        <comment>environment.speech</comment>
        <translation type="unfinished">Las indicaciones habladas están desactivadas: no se encontró {library}. En Debian o Ubuntu: sudo apt install {package}</translation>
    </message>
    <message>
        <source>{module} cannot be loaded: {reason}. Please install hamstretch again.</source>
        <comment>environment.no_module</comment>
        <translation type="unfinished">No se puede cargar {module}: {reason}. Vuelve a instalar hamstretch, por favor.</translation>
    </message>
    <message>
        <source>Starting with the desktop could not be changed: {place} cannot be written ({reason}). Nothing else has changed.</source>
        <comment>environment.autostart</comment>
        <translation type="unfinished">No se pudo cambiar el inicio con el escritorio: no se puede escribir en {place} ({reason}). No ha cambiado nada más.</translation>
    </message>
    <message>
        <source>hamstretch cannot listen for its own commands at {place} ({reason}). Set XDG_RUNTIME_DIR to a folder of your own and start it again.</source>
        <comment>environment.instance</comment>
        <translation type="unfinished">hamstretch no puede recibir sus propias órdenes en {place} ({reason}). Pon en XDG_RUNTIME_DIR una carpeta tuya e inícialo de nuevo.</translation>
    </message>
    <message>
        <source>no sessions yet</source>
        <comment>log.holds-none</comment>
        <translation type="unfinished">ninguna sesión todavía</translation>
    </message>
    <message>
        <source>Nothing is missing here: there is nothing to add.</source>
        <comment>log.merge-nothing</comment>
        <translation type="unfinished">Aquí no falta nada: no hay nada que añadir.</translation>
    </message>
    <message>
        <source>From {day}, this would be added:</source>
        <comment>log.merge-day</comment>
        <translation type="unfinished">Del {day} se añadiría esto:</translation>
    </message>
    <message>
        <source>From {first} to {last}, this would be added:</source>
        <comment>log.merge-span</comment>
        <translation type="unfinished">Del {first} al {last} se añadiría esto:</translation>
    </message>
    <message>
        <source>Your log is the backup's now: {holds}.</source>
        <comment>log.restored</comment>
        <translation type="unfinished">Tu registro es ahora el de la copia de seguridad: {holds}.</translation>
    </message>
    <message>
        <source>Stop signs in your log stay in force: no lock opens by going back.</source>
        <comment>log.locks-stay</comment>
        <translation type="unfinished">Las señales de alto de tu registro siguen vigentes: ningún bloqueo se abre por volver atrás.</translation>
    </message>
    <message>
        <source>What was there before is kept as {name}.</source>
        <comment>log.restored-kept</comment>
        <translation type="unfinished">Lo que había antes se conserva como {name}.</translation>
    </message>
    <message>
        <source>Backed up: {holds}.</source>
        <comment>log.backed-up</comment>
        <translation type="unfinished">Copia de seguridad hecha: {holds}.</translation>
    </message>
    <message>
        <source>Added. Your log now holds {holds}.</source>
        <comment>log.merged</comment>
        <translation type="unfinished">Añadido. Tu registro contiene ahora {holds}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Leave out --dry-run to do it.</source>
        <comment>log.would</comment>
        <translation type="unfinished">No se ha cambiado nada. Quita --dry-run para hacerlo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions up to {day}</source>
        <comment>log.holds</comment>
        <extracomment>one: {n} session, on {day}</extracomment>
        <translation type="unfinished">
            <numerusform>{n} sesión, el {day}</numerusform>
            <numerusform>{n} sesiones hasta el {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are here already, just the same.</source>
        <comment>log.merge-same</comment>
        <extracomment>one: {n} entry is here already, just the same.</extracomment>
        <translation type="unfinished">
            <numerusform>{n} entrada ya está aquí, idéntica.</numerusform>
            <numerusform>{n} entradas ya están aquí, idénticas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries differ from those here. Yours stay as they are.</source>
        <comment>log.merge-conflicts</comment>
        <extracomment>one: {n} entry differs from the one here. Yours stays as it is.</extracomment>
        <translation type="unfinished">
            <numerusform>{n} entrada difiere de la que hay aquí. La tuya queda como está.</numerusform>
            <numerusform>{n} entradas difieren de las que hay aquí. Las tuyas quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of that file cannot be read and would be left out.</source>
        <comment>log.merge-aside</comment>
        <extracomment>one: {n} entry of that file cannot be read and would be left out.</extracomment>
        <translation type="unfinished">
            <numerusform>{n} entrada de ese archivo no se puede leer y quedaría fuera.</numerusform>
            <numerusform>{n} entradas de ese archivo no se pueden leer y quedarían fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <comment>log.kind.session</comment>
        <extracomment>one: {n} session</extracomment>
        <translation type="unfinished">
            <numerusform>{n} sesión</numerusform>
            <numerusform>{n} sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers about pain</source>
        <comment>log.kind.check_in</comment>
        <extracomment>one: {n} answer about pain</extracomment>
        <translation type="unfinished">
            <numerusform>{n} respuesta sobre el dolor</numerusform>
            <numerusform>{n} respuestas sobre el dolor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} safety lists</source>
        <comment>log.kind.screening</comment>
        <extracomment>one: {n} safety list</extracomment>
        <translation type="unfinished">
            <numerusform>{n} lista de seguridad</numerusform>
            <numerusform>{n} listas de seguridad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clearances</source>
        <comment>log.kind.clearance</comment>
        <extracomment>one: {n} clearance</extracomment>
        <translation type="unfinished">
            <numerusform>{n} autorización</numerusform>
            <numerusform>{n} autorizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps of the plan (start, pause, resume)</source>
        <comment>log.kind.plan</comment>
        <extracomment>one: {n} step of the plan (start, pause, resume)</extracomment>
        <translation type="unfinished">
            <numerusform>{n} paso del plan (inicio, pausa, reanudación)</numerusform>
            <numerusform>{n} pasos del plan (inicio, pausa, reanudación)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes to entries</source>
        <comment>log.kind.amendment</comment>
        <extracomment>one: {n} change to an entry</extracomment>
        <translation type="unfinished">
            <numerusform>{n} cambio en una entrada</numerusform>
            <numerusform>{n} cambios en entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} breaks</source>
        <comment>log.kind.break</comment>
        <extracomment>one: {n} break</extracomment>
        <translation type="unfinished">
            <numerusform>{n} pausa en el escritorio</numerusform>
            <numerusform>{n} pausas en el escritorio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} self-tests</source>
        <comment>log.kind.self_test</comment>
        <extracomment>one: {n} self-test</extracomment>
        <translation type="unfinished">
            <numerusform>{n} autoevaluación</numerusform>
            <numerusform>{n} autoevaluaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other entries</source>
        <comment>log.kind.other</comment>
        <extracomment>one: {n} other entry</extracomment>
        <translation type="unfinished">
            <numerusform>{n} entrada más</numerusform>
            <numerusform>{n} entradas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Please get help now</source>
        <comment>pain.B1.title</comment>
        <translation type="unfinished">Busca ayuda ahora, por favor</translation>
    </message>
    <message>
        <source>Call your local emergency number or go to an emergency department now, and do not exercise. What you have told us needs to be looked at by someone qualified straight away. It may turn out to be nothing serious; only they can tell.</source>
        <comment>pain.B1.text</comment>
        <translation type="unfinished">Llama ahora a tu número local de emergencias o ve a un servicio de urgencias, y no hagas ejercicio. Lo que nos has dicho debe verlo enseguida una persona cualificada. Puede que resulte no ser nada grave; solo ella puede saberlo.</translation>
    </message>
    <message>
        <source>Sessions stay closed until you tell the app that you have been assessed.</source>
        <comment>pain.B1.opens</comment>
        <translation type="unfinished">Las sesiones quedan cerradas hasta que indiques en la aplicación que te han evaluado.</translation>
    </message>
    <message>
        <source>Please speak to a doctor today</source>
        <comment>pain.B2.title</comment>
        <translation type="unfinished">Habla hoy con un médico, por favor</translation>
    </message>
    <message>
        <source>What you have told us should be checked by a doctor today. Call your practice or your local medical advice line now, and leave stretching alone until then. If you get worse, or feel unsafe, call your local emergency number.</source>
        <comment>pain.B2.text</comment>
        <translation type="unfinished">Lo que nos has dicho debe revisarlo hoy un médico. Llama ahora a tu centro médico o a tu línea local de consejo médico, y hasta entonces no hagas estiramientos. Si empeoras, o no te sientes a salvo, llama a tu número local de emergencias.</translation>
    </message>
    <message>
        <source>Sessions stay closed until you tell the app that you have been assessed.</source>
        <comment>pain.B2.opens</comment>
        <translation type="unfinished">Las sesiones quedan cerradas hasta que indiques en la aplicación que te han evaluado.</translation>
    </message>
    <message>
        <source>You marked pain between your shoulders. If it is new to you, or does not settle, please ask a doctor about it.</source>
        <comment>pain.B2.mild.text</comment>
        <translation type="unfinished">Has marcado dolor entre los hombros. Si es nuevo para ti, o no se calma, consúltalo con un médico, por favor.</translation>
    </message>
    <message>
        <source>No session for now</source>
        <comment>pain.B3.title</comment>
        <translation type="unfinished">Por ahora no hay sesión</translation>
    </message>
    <message>
        <source>You have noticed something new in one leg, or a feeling that shoots or burns. Stretching could stir it up, so please let it rest and keep moving gently as you are used to. It is a good idea to ask a doctor or a physiotherapist about it. If it spreads to both legs, or you notice numbness between the legs or a change in bladder or bowel, call your local emergency number.</source>
        <comment>pain.B3.text</comment>
        <translation type="unfinished">Has notado algo nuevo en una pierna, o una sensación como un latigazo o que quema. Estirar podría irritarlo, así que déjalo descansar, por favor, y sigue moviéndote con suavidad como acostumbras. Es buena idea consultarlo con un médico o un fisioterapeuta. Si se extiende a las dos piernas, o notas entumecimiento entre las piernas o un cambio en cómo funcionan la vejiga o el intestino, llama a tu número local de emergencias.</translation>
    </message>
    <message>
        <source>You can start again once you tell the app that it is gone, or that a professional has said stretching is fine.</source>
        <comment>pain.B3.opens</comment>
        <translation type="unfinished">Podrás empezar de nuevo cuando indiques en la aplicación que ha desaparecido, o que un profesional ha dicho que puedes hacer estiramientos.</translation>
    </message>
    <message>
        <source>Please have this looked at first</source>
        <comment>pain.B3.again.title</comment>
        <translation type="unfinished">Haz que lo vean primero, por favor</translation>
    </message>
    <message>
        <source>The new feeling in your leg is here for a second check-in. Please see a doctor or a physiotherapist before you stretch again. If it spreads to both legs, or you notice numbness between the legs or a change in bladder or bowel, call your local emergency number.</source>
        <comment>pain.B3.again.text</comment>
        <translation type="unfinished">La sensación nueva en tu pierna sigue ahí en un segundo chequeo. Acude a un médico o a un fisioterapeuta antes de volver a estirar, por favor. Si se extiende a las dos piernas, o notas entumecimiento entre las piernas o un cambio en cómo funcionan la vejiga o el intestino, llama a tu número local de emergencias.</translation>
    </message>
    <message>
        <source>You can start again once you tell the app that a professional has said stretching is fine.</source>
        <comment>pain.B3.again.opens</comment>
        <translation type="unfinished">Podrás empezar de nuevo cuando indiques en la aplicación que un profesional ha dicho que puedes hacer estiramientos.</translation>
    </message>
    <message>
        <source>No stretching today</source>
        <comment>pain.B4.title</comment>
        <translation type="unfinished">Hoy, sin estiramientos</translation>
    </message>
    <message>
        <source>With this much pain, rest is the better choice. If it feels all right, an easy walk or a change of position is fine. A day off by this rule is never counted against you.</source>
        <comment>pain.B4.text</comment>
        <translation type="unfinished">Con tanto dolor, descansar es la mejor opción. Si te sienta bien, puedes dar un paseo tranquilo o cambiar de postura. Un día libre por esta regla nunca cuenta en tu contra.</translation>
    </message>
    <message>
        <source>Check in again when it has eased; a lower rating opens the session.</source>
        <comment>pain.B4.opens</comment>
        <translation type="unfinished">Haz otro chequeo cuando haya bajado; una valoración más baja abre la sesión.</translation>
    </message>
    <message>
        <source>No stretching today</source>
        <comment>pain.B4.again.title</comment>
        <translation type="unfinished">Hoy, sin estiramientos</translation>
    </message>
    <message>
        <source>This is the second check-in in a row with this much pain. Please rest, walk a little if that feels all right, and think about asking a doctor or a physiotherapist. A day off by this rule is never counted against you.</source>
        <comment>pain.B4.again.text</comment>
        <translation type="unfinished">Es el segundo chequeo seguido con tanto dolor. Descansa, por favor, camina un poco si te sienta bien y piensa en consultar a un médico o a un fisioterapeuta. Un día libre por esta regla nunca cuenta en tu contra.</translation>
    </message>
    <message>
        <source>Check in again when it has eased; a lower rating opens the session.</source>
        <comment>pain.B4.again.opens</comment>
        <translation type="unfinished">Haz otro chequeo cuando haya bajado; una valoración más baja abre la sesión.</translation>
    </message>
    <message>
        <source>A day of rest first</source>
        <comment>pain.RED24.title</comment>
        <translation type="unfinished">Primero, un día de descanso</translation>
    </message>
    <message>
        <source>Your last session had to stop. Give your body a full day before the next one; gentle everyday movement is fine. A day off by this rule is never counted against you.</source>
        <comment>pain.RED24.text</comment>
        <translation type="unfinished">Tu última sesión tuvo que detenerse. Dale a tu cuerpo un día entero antes de la siguiente; los movimientos cotidianos suaves están bien. Un día libre por esta regla nunca cuenta en tu contra.</translation>
    </message>
    <message>
        <source>Sessions open again 24 hours after that session ended.</source>
        <comment>pain.RED24.opens</comment>
        <translation type="unfinished">Las sesiones se abren de nuevo 24 horas después de que terminó aquella sesión.</translation>
    </message>
    <message>
        <source>Thank you, noted</source>
        <comment>pain.noted.title</comment>
        <translation type="unfinished">Gracias, anotado</translation>
    </message>
    <message>
        <source>Because of what you ticked in the safety list, please talk to a professional before you do more. Until they say it is fine, today has only easy exercises lying down or on a chair, in the smallest amount.</source>
        <comment>pain.B5.text</comment>
        <translation type="unfinished">Por lo que has marcado en la lista de seguridad, habla con un profesional antes de hacer más, por favor. Hasta que te diga que está bien, hoy solo hay ejercicios fáciles en posición acostada o en una silla, en la cantidad mínima.</translation>
    </message>
    <message>
        <source>As you have a feeling in the lower leg that has been looked at before, today leaves out what pulls on it most and keeps your knees bent. Your plan stays on this week.</source>
        <comment>pain.B6.text</comment>
        <translation type="unfinished">Como tienes una sensación en la parte baja de la pierna que ya se ha evaluado antes, hoy queda fuera lo que más tira de ella, y las rodillas se mantienen flexionadas. Tu plan se queda en esta semana.</translation>
    </message>
    <message>
        <source>You have not been up for long, so today has no bending forward. You can change this if you have been up for more than two hours.</source>
        <comment>pain.B7.text</comment>
        <translation type="unfinished">No llevas mucho tiempo fuera de la cama, así que hoy no hay inclinaciones hacia adelante. Puedes cambiarlo si te levantaste hace más de dos horas.</translation>
    </message>
    <message>
        <source>You feel worse than you usually do before a session, so today is one level gentler.</source>
        <comment>pain.B8.text</comment>
        <translation type="unfinished">Te sientes peor de lo habitual antes de una sesión, así que hoy va un nivel más suave.</translation>
    </message>
    <message>
        <source>No stretching today</source>
        <comment>pain.B8.rest.title</comment>
        <translation type="unfinished">Hoy, sin estiramientos</translation>
    </message>
    <message>
        <source>You feel clearly worse than you usually do before a session, so rest is the better choice. If it feels all right, an easy walk is fine. A day off by this rule is never counted against you.</source>
        <comment>pain.B8.rest.text</comment>
        <translation type="unfinished">Te sientes claramente peor de lo habitual antes de una sesión, así que descansar es la mejor opción. Si te sienta bien, puedes dar un paseo tranquilo. Un día libre por esta regla nunca cuenta en tu contra.</translation>
    </message>
    <message>
        <source>Check in again when it has eased; a lower rating opens the session.</source>
        <comment>pain.B8.rest.opens</comment>
        <translation type="unfinished">Haz otro chequeo cuando haya bajado; una valoración más baja abre la sesión.</translation>
    </message>
    <message>
        <source>No stretching today</source>
        <comment>pain.B8.rest.again.title</comment>
        <translation type="unfinished">Hoy, sin estiramientos</translation>
    </message>
    <message>
        <source>For the second check-in in a row you feel clearly worse than usual. Please rest, and think about asking a doctor or a physiotherapist. A day off by this rule is never counted against you.</source>
        <comment>pain.B8.rest.again.text</comment>
        <translation type="unfinished">Por segundo chequeo seguido te sientes claramente peor de lo habitual. Descansa, por favor, y piensa en consultar a un médico o a un fisioterapeuta. Un día libre por esta regla nunca cuenta en tu contra.</translation>
    </message>
    <message>
        <source>Check in again when it has eased; a lower rating opens the session.</source>
        <comment>pain.B8.rest.again.opens</comment>
        <translation type="unfinished">Haz otro chequeo cuando haya bajado; una valoración más baja abre la sesión.</translation>
    </message>
    <message>
        <source>You are good to go. A mild pull is enough, more is not better.</source>
        <comment>pain.B9.text</comment>
        <translation type="unfinished">Puedes empezar. Una tirantez suave basta; más no es mejor.</translation>
    </message>
    <message>
        <source>Today is eased: shorter holds, a smaller range, softer knees, and only exercises that suit how you feel.</source>
        <comment>pain.B10.text</comment>
        <translation type="unfinished">Hoy va más suave: menos tiempo en cada posición, menos recorrido, rodillas más sueltas y solo ejercicios que van bien con cómo te sientes.</translation>
    </message>
    <message>
        <source>Today is the gentle set: a few easy stretches, 15 seconds twice, and no strength work. It counts as a session; your plan stays on this week.</source>
        <comment>pain.B11.text</comment>
        <translation type="unfinished">Hoy toca la serie suave: unos pocos estiramientos fáciles, 15 segundos dos veces, y nada de fuerza. Cuenta como sesión; tu plan se queda en esta semana.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <comment>pain.D1.title</comment>
        <translation type="unfinished">Detente aquí</translation>
    </message>
    <message>
        <source>Stop now and come slowly into a comfortable position. A feeling like this is a reason to end the session, not to push on. Please answer the next questions, and think about asking a doctor or a physiotherapist about it.</source>
        <comment>pain.D1.text</comment>
        <translation type="unfinished">Detente ahora y pasa despacio a una posición cómoda. Una sensación así es motivo para terminar la sesión, no para insistir. Responde a las próximas preguntas, por favor, y piensa en consultarlo con un médico o un fisioterapeuta.</translation>
    </message>
    <message>
        <source>Stop here and sit down</source>
        <comment>pain.D2.title</comment>
        <translation type="unfinished">Detente aquí y siéntate</translation>
    </message>
    <message>
        <source>Stop now, sit or lie down and breathe quietly until it passes. Drink some water and have somebody near you if you can. Please ask a doctor about it. If it does not pass within a few minutes, or you pass out, call your local emergency number.</source>
        <comment>pain.D2.text</comment>
        <translation type="unfinished">Detente ahora, siéntate o acuéstate y respira con calma hasta que pase. Bebe un poco de agua y, si puedes, ten a alguien cerca. Consúltalo con un médico, por favor. Si no pasa en unos minutos, o pierdes el conocimiento, llama a tu número local de emergencias.</translation>
    </message>
    <message>
        <source>No session for now</source>
        <comment>pain.D2.before.title</comment>
        <translation type="unfinished">Por ahora no hay sesión</translation>
    </message>
    <message>
        <source>You feel dizzy, faint or short of breath, so please sit or lie down and rest instead. Please ask a doctor about it. If it does not pass within a few minutes, or you pass out, call your local emergency number.</source>
        <comment>pain.D2.before.text</comment>
        <translation type="unfinished">Notas mareo, sensación de desmayo o falta de aire, así que siéntate o acuéstate y descansa, por favor. Consúltalo con un médico. Si no pasa en unos minutos, o pierdes el conocimiento, llama a tu número local de emergencias.</translation>
    </message>
    <message>
        <source>Check in again once it has passed.</source>
        <comment>pain.D2.before.opens</comment>
        <translation type="unfinished">Haz otro chequeo cuando haya pasado.</translation>
    </message>
    <message>
        <source>Please get help now</source>
        <comment>pain.D2.chest.title</comment>
        <translation type="unfinished">Busca ayuda ahora, por favor</translation>
    </message>
    <message>
        <source>Stop now and sit down. Call your local emergency number or go to an emergency department now, and do not exercise. Sessions stay closed until you tell the app that you have been assessed.</source>
        <comment>pain.D2.chest.text</comment>
        <translation type="unfinished">Detente ahora y siéntate. Llama ahora a tu número local de emergencias o ve a un servicio de urgencias, y no hagas ejercicio. Las sesiones quedan cerradas hasta que indiques en la aplicación que te han evaluado.</translation>
    </message>
    <message>
        <source>A sharp feeling is always a reason to stop. This exercise and the others in the same position are left out today.</source>
        <comment>pain.D3.text</comment>
        <translation type="unfinished">Una sensación aguda siempre es motivo para detenerse. Este ejercicio y los demás en la misma posición quedan fuera hoy.</translation>
    </message>
    <message>
        <source>This exercise has felt sharp in two sessions, so it is left out from now on, and the others in the same position for today. Please ask a doctor or a physiotherapist about it.</source>
        <comment>pain.D3.remove.text</comment>
        <translation type="unfinished">Has notado una sensación aguda con este ejercicio en dos sesiones, así que queda fuera de ahora en adelante, y los demás en la misma posición, por hoy. Consúltalo con un médico o un fisioterapeuta, por favor.</translation>
    </message>
    <message>
        <source>That is enough for today</source>
        <comment>pain.D3.end.title</comment>
        <translation type="unfinished">Por hoy es suficiente</translation>
    </message>
    <message>
        <source>It felt sharp for a second time, so the session ends here. Come slowly into a comfortable position and rest.</source>
        <comment>pain.D3.end.text</comment>
        <translation type="unfinished">Has notado una sensación aguda por segunda vez, así que la sesión termina aquí. Pasa despacio a una posición cómoda y descansa.</translation>
    </message>
    <message>
        <source>That is enough for today</source>
        <comment>pain.D3.end-remove.title</comment>
        <translation type="unfinished">Por hoy es suficiente</translation>
    </message>
    <message>
        <source>It felt sharp for a second time, so the session ends here. This exercise has felt sharp in two sessions and is left out from now on. Please ask a doctor or a physiotherapist about it.</source>
        <comment>pain.D3.end-remove.text</comment>
        <translation type="unfinished">Has notado una sensación aguda por segunda vez, así que la sesión termina aquí. Con este ejercicio la has notado en dos sesiones, y queda fuera de ahora en adelante. Consúltalo con un médico o un fisioterapeuta, por favor.</translation>
    </message>
    <message>
        <source>That is enough for today</source>
        <comment>pain.D4.title</comment>
        <translation type="unfinished">Por hoy es suficiente</translation>
    </message>
    <message>
        <source>The pain has gone up too far, so the session ends here. Come slowly into a comfortable position and rest. Stopping in time is the right thing to do.</source>
        <comment>pain.D4.text</comment>
        <translation type="unfinished">El dolor ha subido demasiado, así que la sesión termina aquí. Pasa despacio a una posición cómoda y descansa. Detenerse a tiempo es lo correcto.</translation>
    </message>
    <message>
        <source>A bit less, please: make the movement a third smaller, bend the knee more, and hold for 5 seconds less.</source>
        <comment>pain.D5.text</comment>
        <translation type="unfinished">Un poco menos, por favor: haz el movimiento un tercio más pequeño, flexiona más la rodilla y mantén 5 segundos menos.</translation>
    </message>
    <message>
        <source>A bit less, please: make the movement a third smaller.</source>
        <comment>pain.D5.move.text</comment>
        <translation type="unfinished">Un poco menos, por favor: haz el movimiento un tercio más pequeño.</translation>
    </message>
    <message>
        <source>That was still more than before. Here is an easier way.</source>
        <comment>pain.D5.swap.text</comment>
        <translation type="unfinished">Aun así era más que antes. Aquí tienes una forma más fácil.</translation>
    </message>
    <message>
        <source>It still did not settle, so this exercise is left out today.</source>
        <comment>pain.D5.skip.text</comment>
        <translation type="unfinished">Aun así no se ha calmado, así que este ejercicio queda fuera hoy.</translation>
    </message>
    <message>
        <source>Go on if you like, but no deeper than now.</source>
        <comment>pain.D6.text</comment>
        <translation type="unfinished">Sigue si quieres, pero no más profundo que ahora.</translation>
    </message>
    <message>
        <source>A mild pull in the calf is common with the toes drawn up. Let the ankle go loose. If the pull stays, tell the app and stop.</source>
        <comment>pain.calf-pull.text</comment>
        <translation type="unfinished">Una tirantez suave en la pantorrilla es habitual con los dedos del pie hacia arriba. Deja suelto el tobillo. Si la tirantez sigue, indícalo en la aplicación y detente.</translation>
    </message>
    <message>
        <source>Today ended early</source>
        <comment>pain.A0.title</comment>
        <translation type="unfinished">Hoy terminó antes</translation>
    </message>
    <message>
        <source>The session stopped to keep you safe. Take a full day of rest; the plan stays where it is this week.</source>
        <comment>pain.A0.text</comment>
        <translation type="unfinished">La sesión se detuvo por tu seguridad. Tómate un día entero de descanso; esta semana el plan se queda donde está.</translation>
    </message>
    <message>
        <source>Well done</source>
        <comment>pain.A1.title</comment>
        <translation type="unfinished">Bien hecho</translation>
    </message>
    <message>
        <source>You finished about as you began. Keep going like this.</source>
        <comment>pain.A1.text</comment>
        <translation type="unfinished">Has terminado más o menos como empezaste. Sigue así.</translation>
    </message>
    <message>
        <source>Done, and gently next time</source>
        <comment>pain.A2.title</comment>
        <translation type="unfinished">Hecho, y más suave la próxima vez</translation>
    </message>
    <message>
        <source>You feel somewhat worse than before. The next session will be eased. Tell the app tomorrow morning how you are.</source>
        <comment>pain.A2.text</comment>
        <translation type="unfinished">Te sientes algo peor que antes. La próxima sesión será más suave. Mañana por la mañana, di en la aplicación cómo estás.</translation>
    </message>
    <message>
        <source>The last session left you somewhat worse, so this one is eased.</source>
        <comment>pain.A2.next.text</comment>
        <translation type="unfinished">La última sesión te dejó algo peor, así que esta es más suave.</translation>
    </message>
    <message>
        <source>Next time one step lower</source>
        <comment>pain.A3.title</comment>
        <translation type="unfinished">La próxima vez, un paso más abajo</translation>
    </message>
    <message>
        <source>You woke up worse than before the session, so the next one is a step lower.</source>
        <comment>pain.A3.text</comment>
        <translation type="unfinished">Al despertar estabas peor que antes de la sesión, así que la próxima va un paso más abajo.</translation>
    </message>
    <message>
        <source>One phase back</source>
        <comment>pain.A3.again.title</comment>
        <translation type="unfinished">Una fase atrás</translation>
    </message>
    <message>
        <source>That is the second such morning within a week. The plan goes one phase back and the next session is a step lower.</source>
        <comment>pain.A3.again.text</comment>
        <translation type="unfinished">Es la segunda mañana así en una semana. El plan retrocede una fase y la próxima sesión va un paso más abajo.</translation>
    </message>
    <message>
        <source>The morning after told us to go lower, so holds are 5 seconds shorter this time, or one repetition fewer.</source>
        <comment>pain.A3.next.text</comment>
        <translation type="unfinished">La mañana siguiente nos indicó que hay que bajar, así que esta vez se mantiene 5 segundos menos, o se hace una repetición menos.</translation>
    </message>
    <message>
        <source>Settled overnight</source>
        <comment>pain.A4.title</comment>
        <translation type="unfinished">Se calmó durante la noche</translation>
    </message>
    <message>
        <source>By the morning it had settled. There is nothing to change.</source>
        <comment>pain.A4.text</comment>
        <translation type="unfinished">Por la mañana se había calmado. No hay nada que cambiar.</translation>
    </message>
    <message>
        <source>You did not rate this morning, so the session stands as it was.</source>
        <comment>pain.A5.text</comment>
        <translation type="unfinished">No valoraste esta mañana, así que la sesión queda como estaba.</translation>
    </message>
    <message>
        <source>Part of a session</source>
        <comment>pain.A6.title</comment>
        <translation type="unfinished">Parte de una sesión</translation>
    </message>
    <message>
        <source>You stopped before the end, or left a rating out. What you did is logged, and it counts neither for nor against you.</source>
        <comment>pain.A6.text</comment>
        <translation type="unfinished">Te detuviste antes del final, o faltó una valoración. Lo que hiciste queda registrado, y no cuenta ni a tu favor ni en tu contra.</translation>
    </message>
    <message>
        <source>Your plan is paused, so this session does not move it on.</source>
        <comment>pain.PAUSE.text</comment>
        <translation type="unfinished">Tu plan está en pausa, así que esta sesión no lo hace avanzar.</translation>
    </message>
    <message>
        <source>A day of rest first</source>
        <comment>pain.lock.rest.title</comment>
        <translation type="unfinished">Primero, un día de descanso</translation>
    </message>
    <message>
        <source>Your last session had to stop. Sessions open again 24 hours after it ended. Gentle everyday movement is fine.</source>
        <comment>pain.lock.rest.text</comment>
        <translation type="unfinished">Tu última sesión tuvo que detenerse. Las sesiones se abren de nuevo 24 horas después de que terminó. Los movimientos cotidianos suaves están bien.</translation>
    </message>
    <message>
        <source>Is it gone?</source>
        <comment>pain.lock.until-gone.title</comment>
        <translation type="unfinished">¿Ha desaparecido?</translation>
    </message>
    <message>
        <source>You noticed something new in one leg, or a feeling that shoots or burns. You can start again once you tell the app that it is gone, or that a professional has said stretching is fine.</source>
        <comment>pain.lock.until-gone.text</comment>
        <translation type="unfinished">Notaste algo nuevo en una pierna, o una sensación como un latigazo o que quema. Podrás empezar de nuevo cuando indiques en la aplicación que ha desaparecido, o que un profesional ha dicho que puedes hacer estiramientos.</translation>
    </message>
    <message>
        <source>Please have this looked at first</source>
        <comment>pain.lock.until-professional.title</comment>
        <translation type="unfinished">Haz que lo vean primero, por favor</translation>
    </message>
    <message>
        <source>The feeling in your leg was there at two check-ins. You can start again once you tell the app that a professional has said stretching is fine.</source>
        <comment>pain.lock.until-professional.text</comment>
        <translation type="unfinished">La sensación en tu pierna estaba ahí en dos chequeos. Podrás empezar de nuevo cuando indiques en la aplicación que un profesional ha dicho que puedes hacer estiramientos.</translation>
    </message>
    <message>
        <source>Please speak to a doctor today</source>
        <comment>pain.lock.until-assessed-urgent.title</comment>
        <translation type="unfinished">Habla hoy con un médico, por favor</translation>
    </message>
    <message>
        <source>You told us about something that a doctor should check the same day. Sessions stay closed until you tell the app that you have been assessed. If you get worse, or feel unsafe, call your local emergency number.</source>
        <comment>pain.lock.until-assessed-urgent.text</comment>
        <translation type="unfinished">Nos has dicho algo que un médico debe revisar el mismo día. Las sesiones quedan cerradas hasta que indiques en la aplicación que te han evaluado. Si empeoras, o no te sientes a salvo, llama a tu número local de emergencias.</translation>
    </message>
    <message>
        <source>Please get help now</source>
        <comment>pain.lock.until-assessed-emergency.title</comment>
        <translation type="unfinished">Busca ayuda ahora, por favor</translation>
    </message>
    <message>
        <source>You told us about something that needs help at once. If you have not been seen, call your local emergency number or go to an emergency department now, and do not exercise. Sessions stay closed until you tell the app that you have been assessed.</source>
        <comment>pain.lock.until-assessed-emergency.text</comment>
        <translation type="unfinished">Nos has dicho algo que necesita ayuda de inmediato. Si aún no te han visto, llama ahora a tu número local de emergencias o ve a un servicio de urgencias, y no hagas ejercicio. Las sesiones quedan cerradas hasta que indiques en la aplicación que te han evaluado.</translation>
    </message>
    <message>
        <source>not counted: pain</source>
        <comment>past.unscored.pain</comment>
        <translation type="unfinished">no contado: dolor</translation>
    </message>
    <message>
        <source>not counted: the knee was bent or the thigh moved</source>
        <comment>past.unscored.knee</comment>
        <translation type="unfinished">no contado: la rodilla estaba flexionada o el muslo se movió</translation>
    </message>
    <message>
        <source>not counted: stopped</source>
        <comment>past.unscored.stop</comment>
        <translation type="unfinished">no contado: detenido</translation>
    </message>
    <message>
        <source>This date is still to come: a clock was ahead when it was written. Until then the plan leaves it out, and what a session carries over to the next goes by the order in the log.</source>
        <comment>past.ahead</comment>
        <translation type="unfinished">Esta fecha aún está por llegar: un reloj iba adelantado cuando se escribió. Hasta entonces el plan la deja fuera, y lo que una sesión traslada a la siguiente sigue el orden del registro.</translation>
    </message>
    <message>
        <source>well</source>
        <comment>past.went.green</comment>
        <translation type="unfinished">bien</translation>
    </message>
    <message>
        <source>a little too much</source>
        <comment>past.went.amber</comment>
        <translation type="unfinished">algo excesiva</translation>
    </message>
    <message>
        <source>had to be stopped</source>
        <comment>past.went.red</comment>
        <translation type="unfinished">hubo que parar</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>past.went.partial</comment>
        <translation type="unfinished">parcial</translation>
    </message>
    <message>
        <source>No plan is running yet.</source>
        <comment>plan.none</comment>
        <translation type="unfinished">Todavía no hay ningún plan en marcha.</translation>
    </message>
    <message>
        <source>A gentle start: {hold} s holds, {reps} times on each side.</source>
        <comment>plan.start</comment>
        <translation type="unfinished">Un inicio suave: mantener {hold} s, repeticiones por lado: {reps}.</translation>
    </message>
    <message>
        <source>Now {hold} s holds, {reps} times on each side: {cause}.</source>
        <comment>plan.on</comment>
        <translation type="unfinished">Ahora, mantener {hold} s, repeticiones por lado: {reps}. Motivo: {cause}.</translation>
    </message>
    <message>
        <source>Steady at {hold} s: {cause}.</source>
        <comment>plan.steady</comment>
        <translation type="unfinished">Sigue en {hold} s. Motivo: {cause}.</translation>
    </message>
    <message>
        <source>Held at {hold} s: {cause}.</source>
        <comment>plan.held</comment>
        <translation type="unfinished">Se queda en {hold} s. Motivo: {cause}.</translation>
    </message>
    <message>
        <source>Back to {hold} s holds, {reps} times on each side: {cause}.</source>
        <comment>plan.back</comment>
        <translation type="unfinished">De vuelta a mantener {hold} s, repeticiones por lado: {reps}. Motivo: {cause}.</translation>
    </message>
    <message>
        <source>{what} It may help to talk this over with a health professional.</source>
        <comment>plan.advise</comment>
        <translation type="unfinished">{what} Puede ser útil hablarlo con un profesional de la salud.</translation>
    </message>
    <message>
        <source>Held at {hold} s: this level is planned for {of} sessions a week and you have chosen {n}. Staying here is fine.</source>
        <comment>plan.few-days</comment>
        <translation type="unfinished">Se queda en {hold} s: este nivel está pensado para {of} sesiones por semana y has elegido {n}. Quedarte aquí está bien.</translation>
    </message>
    <message>
        <source>The plan is paused. Resume it whenever you like.</source>
        <comment>plan.paused</comment>
        <translation type="unfinished">El plan está en pausa. Reanúdalo cuando quieras.</translation>
    </message>
    <message>
        <source>The plan is paused: {cause}. Please talk to a health professional before you go on.</source>
        <comment>plan.stopped</comment>
        <translation type="unfinished">El plan está en pausa. Motivo: {cause}. Habla con un profesional de la salud antes de seguir, por favor.</translation>
    </message>
    <message>
        <source>Picked up again at {hold} s, {reps} times on each side.</source>
        <comment>plan.resumed</comment>
        <translation type="unfinished">Retomado con {hold} s, repeticiones por lado: {reps}.</translation>
    </message>
    <message>
        <source>for the second time within six weeks a session was stopped for leg symptoms</source>
        <comment>plan.cause.T1.D1</comment>
        <translation type="unfinished">por segunda vez en seis semanas se detuvo una sesión por síntomas en la pierna</translation>
    </message>
    <message>
        <source>for the second time within two weeks a session had to be stopped</source>
        <comment>plan.cause.T1.red</comment>
        <translation type="unfinished">por segunda vez en dos semanas hubo que parar una sesión</translation>
    </message>
    <message>
        <source>your last ratings before a session were at least 2 points above your first ones</source>
        <comment>plan.cause.T2.level</comment>
        <translation type="unfinished">tus últimas valoraciones antes de una sesión estaban al menos 2 puntos por encima de las primeras</translation>
    </message>
    <message>
        <source>your ratings before a session rose two weeks in a row</source>
        <comment>plan.cause.T2.rise</comment>
        <translation type="unfinished">tus valoraciones antes de una sesión subieron dos semanas seguidas</translation>
    </message>
    <message>
        <source>{n} of your last {of} sessions were a little too much</source>
        <comment>plan.cause.T3</comment>
        <translation type="unfinished">sesiones que fueron un poco demasiado: {n} de las últimas {of}</translation>
    </message>
    <message>
        <source>{n} of your last {of} sessions were too much</source>
        <comment>plan.cause.T3.red</comment>
        <translation type="unfinished">sesiones que fueron demasiado: {n} de las últimas {of}</translation>
    </message>
    <message>
        <source>a session of the week before had to be stopped</source>
        <comment>plan.cause.T4.red</comment>
        <translation type="unfinished">hubo que parar una sesión de la semana anterior</translation>
    </message>
    <message>
        <source>a session of the week before was a little too much</source>
        <comment>plan.cause.T4.amber</comment>
        <translation type="unfinished">una sesión de la semana anterior fue un poco demasiado</translation>
    </message>
    <message>
        <source>the week before had a gentle session</source>
        <comment>plan.cause.T4.gentle</comment>
        <translation type="unfinished">la semana anterior tuvo una sesión suave</translation>
    </message>
    <message>
        <source>with the leg symptoms you know of, the plan stays at its level</source>
        <comment>plan.cause.T4.known</comment>
        <translation type="unfinished">con los síntomas en la pierna que ya conoces, el plan se queda en su nivel</translation>
    </message>
    <message>
        <source>a week or more went by without a session</source>
        <comment>plan.cause.missed-7</comment>
        <translation type="unfinished">pasó una semana o más sin ninguna sesión</translation>
    </message>
    <message>
        <source>two weeks or more went by without a session</source>
        <comment>plan.cause.missed-14</comment>
        <translation type="unfinished">pasaron dos semanas o más sin ninguna sesión</translation>
    </message>
    <message>
        <source>four weeks or more went by without a session</source>
        <comment>plan.cause.missed-28</comment>
        <translation type="unfinished">pasaron cuatro semanas o más sin ninguna sesión</translation>
    </message>
    <message>
        <source>{n} of {of} sessions of the last two weeks were done</source>
        <comment>plan.cause.T5</comment>
        <translation type="unfinished">sesiones hechas en las dos últimas semanas: {n} de {of}</translation>
    </message>
    <message>
        <source>{n} of {of} sessions of the week before were done</source>
        <comment>plan.cause.T5.alone</comment>
        <translation type="unfinished">sesiones hechas en la semana anterior: {n} de {of}</translation>
    </message>
    <message>
        <source>no session of the week before was finished and rated afterwards, so there is nothing to go by yet</source>
        <comment>plan.cause.A6</comment>
        <translation type="unfinished">ninguna sesión de la semana anterior se terminó y se valoró después, así que aún no hay en qué basarse</translation>
    </message>
    <message>
        <source>the week before went to plan</source>
        <comment>plan.cause.T6</comment>
        <translation type="unfinished">la semana anterior fue según el plan</translation>
    </message>
    <message>
        <source>for the second time within seven days the next morning was worse</source>
        <comment>plan.cause.A3</comment>
        <translation type="unfinished">por segunda vez en siete días la mañana siguiente fue peor</translation>
    </message>
    <message>
        <source>the level changed during the week before, and a whole week at it comes first</source>
        <comment>plan.cause.moved</comment>
        <translation type="unfinished">el nivel cambió durante la semana anterior, y primero viene una semana entera en él</translation>
    </message>
    <message>
        <source>Your ratings before a session came down by more than their usual noise, and by as much as people tend to call important. Many things can be behind that.</source>
        <comment>plan.review.M1</comment>
        <translation type="unfinished">Tus valoraciones antes de una sesión bajaron más que su ruido habitual, y tanto como la gente suele llamar importante. Puede haber muchas cosas detrás de eso.</translation>
    </message>
    <message>
        <source>After six weeks your ratings have changed little. It may help to talk to a health professional; the steady weeks stay open to you.</source>
        <comment>plan.review.M2</comment>
        <translation type="unfinished">Después de seis semanas, tus valoraciones han cambiado poco. Puede ser útil hablar con un profesional de la salud; las semanas estables siguen abiertas para ti.</translation>
    </message>
    <message>
        <source>Your ratings were low at first, so there is hardly room for them to fall. How far you reach and what you can do in a day may tell you more.</source>
        <comment>plan.review.M3</comment>
        <translation type="unfinished">Tus valoraciones eran bajas al principio, así que apenas tienen margen para bajar. Hasta dónde alcanzas y lo que puedes hacer en un día quizá te digan más.</translation>
    </message>
    <message>
        <source>You reach further than at the start, and your pain ratings are higher. Both are shown; the plan goes by the pain.</source>
        <comment>plan.review.M4</comment>
        <translation type="unfinished">Alcanzas más lejos que al principio, y tus valoraciones de dolor son más altas. Se muestran las dos cosas; el plan se guía por el dolor.</translation>
    </message>
    <message>
        <source>{routine} takes the place of this routine today.</source>
        <comment>prescribe.gentle</comment>
        <translation type="unfinished">{routine} ocupa hoy el lugar de esta rutina.</translation>
    </message>
    <message>
        <source>{routine} takes the place of this routine today, because nothing in it bends forward. It is done lying on the floor and may take longer.</source>
        <comment>prescribe.early</comment>
        <translation type="unfinished">{routine} ocupa hoy el lugar de esta rutina, porque en ella nada se inclina hacia adelante. Se hace boca arriba en el suelo y puede durar más.</translation>
    </message>
    <message>
        <source>What you told the app leaves no stretch in this routine today, so {routine} takes its place, with what suits you. It may need another place and more time.</source>
        <comment>prescribe.other</comment>
        <translation type="unfinished">Lo que has dicho en la aplicación no deja hoy ningún estiramiento en esta rutina, así que {routine} ocupa su lugar, con lo que te va bien. Puede que necesite otro sitio y más tiempo.</translation>
    </message>
    <message>
        <source>No stretch suits what you told the app today. Rest is fine; a professional can say what suits you.</source>
        <comment>prescribe.nothing</comment>
        <translation type="unfinished">Ningún estiramiento va bien hoy con lo que has dicho en la aplicación. Descansar está bien; un profesional puede decir qué te conviene.</translation>
    </message>
    <message>
        <source>Session {n} of {of} this week.</source>
        <comment>today.planned</comment>
        <translation type="unfinished">Sesión {n} de {of} de esta semana.</translation>
    </message>
    <message>
        <source>Session {n} of {of} this week is still open, and today would fit it in.</source>
        <comment>today.catch-up</comment>
        <translation type="unfinished">La sesión {n} de {of} de esta semana sigue pendiente, y hoy encajaría.</translation>
    </message>
    <message>
        <source>This week's sessions are done. {next}</source>
        <comment>today.done-week</comment>
        <translation type="unfinished">Las sesiones de esta semana están hechas. {next}</translation>
    </message>
    <message>
        <source>Today's session is done. {next}</source>
        <comment>today.done-today</comment>
        <translation type="unfinished">La sesión de hoy está hecha. {next}</translation>
    </message>
    <message>
        <source>A rest day. {next}</source>
        <comment>today.rest</comment>
        <translation type="unfinished">Un día de descanso. {next}</translation>
    </message>
    <message>
        <source>No days are chosen; a session can start whenever it suits you.</source>
        <comment>today.no-days</comment>
        <translation type="unfinished">No hay días elegidos; una sesión puede empezar cuando te venga bien.</translation>
    </message>
    <message>
        <source>Next session: {when}.</source>
        <comment>today.next</comment>
        <translation type="unfinished">Próxima sesión: {when}.</translation>
    </message>
    <message>
        <source>Rest first: the last session had to be stopped. A session can start again from {until}.</source>
        <comment>today.rest-red</comment>
        <translation type="unfinished">Primero, descanso: hubo que parar la última sesión. Se puede empezar otra sesión a partir de: {until}.</translation>
    </message>
    <message>
        <source>{clock} {when}</source>
        <comment>today.time</comment>
        <translation type="unfinished">{clock}, {when}</translation>
    </message>
    <message>
        <source>Start the six-week plan, or pick a routine on its own.</source>
        <comment>today.no-plan</comment>
        <translation type="unfinished">Empieza el plan de seis semanas o elige una rutina suelta.</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when.today</comment>
        <translation type="unfinished">hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>when.tomorrow</comment>
        <translation type="unfinished">mañana</translation>
    </message>
    <message>
        <source>on {day}</source>
        <comment>when.day</comment>
        <translation type="unfinished">el {day}</translation>
    </message>
    <message>
        <source>on {day} of the week after</source>
        <comment>when.in-a-week</comment>
        <translation type="unfinished">el {day} de la semana siguiente</translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>weekday.1</comment>
        <translation type="unfinished">lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <comment>weekday.2</comment>
        <translation type="unfinished">martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <comment>weekday.3</comment>
        <translation type="unfinished">miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <comment>weekday.4</comment>
        <translation type="unfinished">jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>weekday.5</comment>
        <translation type="unfinished">viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <comment>weekday.6</comment>
        <translation type="unfinished">sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>weekday.7</comment>
        <translation type="unfinished">domingo</translation>
    </message>
    <message>
        <source>Not enough ratings to say anything about pain yet: {n} of {of}.</source>
        <comment>progress.headline.few</comment>
        <translation type="unfinished">Aún no hay valoraciones suficientes para decir algo sobre el dolor: {n} de {of}.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first. It takes {of} ratings to compare, and there are {n}.</source>
        <comment>progress.headline.early</comment>
        <translation type="unfinished">Dolor antes de las sesiones: en torno a {base} al principio. Para comparar hacen falta {of} valoraciones, y hay {n}.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately. That is within usual day-to-day noise.</source>
        <comment>progress.headline.noise</comment>
        <translation type="unfinished">Dolor antes de las sesiones: en torno a {base} al principio, en torno a {med3} últimamente. Eso está dentro del ruido habitual de un día a otro.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately. That is more than usual day-to-day noise.</source>
        <comment>progress.headline.lower</comment>
        <translation type="unfinished">Dolor antes de las sesiones: en torno a {base} al principio, en torno a {med3} últimamente. Eso es más que el ruido habitual de un día a otro.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately. These are less than two weeks apart: too soon to call it a change.</source>
        <comment>progress.headline.soon</comment>
        <translation type="unfinished">Dolor antes de las sesiones: en torno a {base} al principio, en torno a {med3} últimamente. Hay menos de dos semanas entre ambos: es pronto para llamarlo un cambio.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately. That is more than usual day-to-day noise. It may help to talk this over with a health professional.</source>
        <comment>progress.headline.higher</comment>
        <translation type="unfinished">Dolor antes de las sesiones: en torno a {base} al principio, en torno a {med3} últimamente. Eso es más que el ruido habitual de un día a otro. Puede ser útil hablarlo con un profesional de la salud.</translation>
    </message>
    <message>
        <source>Pain before sessions: low at first, around {base}, and around {med3} lately. So low a level can hardly show a change.</source>
        <comment>progress.headline.low</comment>
        <translation type="unfinished">Dolor antes de las sesiones: bajo al principio, en torno a {base}, y en torno a {med3} últimamente. Un nivel tan bajo apenas puede mostrar un cambio.</translation>
    </message>
    <message>
        <source>Consistency {share} %; {row}.</source>
        <comment>progress.steady</comment>
        <translation type="unfinished">Constancia {share} %; {row}.</translation>
    </message>
    <message>
        <source>Consistency {share} %; {row}; mostly {gap} from one session to the next.</source>
        <comment>progress.steady.between</comment>
        <translation type="unfinished">Constancia {share} %; {row}; casi siempre {gap} de una sesión a la siguiente.</translation>
    </message>
    <message>
        <source>this week is a new start</source>
        <comment>progress.streak.none</comment>
        <translation type="unfinished">esta semana es un nuevo comienzo</translation>
    </message>
    <message>
        <source>Nothing was logged from {first} to {last}. Pick another time above; the log is as it was.</source>
        <comment>progress.nothing</comment>
        <translation type="unfinished">No se registró nada del {first} al {last}. Elige otro tiempo arriba; el registro está como estaba.</translation>
    </message>
    <message>
        <source>The first day comes after the last one. Please swap them.</source>
        <comment>progress.range.order</comment>
        <translation type="unfinished">El primer día viene después del último. Intercámbialos, por favor.</translation>
    </message>
    <message>
        <source>{day} is still to come, so there is nothing to show yet. The last day shown is today.</source>
        <comment>progress.range.future</comment>
        <translation type="unfinished">{day} aún no ha llegado, así que todavía no hay nada que mostrar. El último día mostrado es hoy.</translation>
    </message>
    <message>
        <source>The log begins on {day}; before that there is nothing to show.</source>
        <comment>progress.range.before</comment>
        <translation type="unfinished">El registro empieza el {day}; antes de eso no hay nada que mostrar.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions in this time; {left} min held on the left leg, {right} min on the right, desk breaks included.</source>
        <comment>progress.tally</comment>
        <extracomment>one: 1 session in this time; {left} min held on the left leg, {right} min on the right, desk breaks included.</extracomment>
        <translation type="unfinished">
            <numerusform>1 sesión en este tiempo; {left} min mantenidos en la pierna izquierda, {right} min en la derecha, incluidas las pausas en el escritorio.</numerusform>
            <numerusform>{n} sesiones en este tiempo; {left} min mantenidos en la pierna izquierda, {right} min en la derecha, incluidas las pausas en el escritorio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>measured {n} times</source>
        <comment>progress.times</comment>
        <extracomment>one: measured once</extracomment>
        <translation type="unfinished">
            <numerusform>medido una vez</numerusform>
            <numerusform>medido {n} veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier changes in this time.</source>
        <comment>progress.earlier</comment>
        <extracomment>one: 1 earlier change in this time.</extracomment>
        <translation type="unfinished">
            <numerusform>1 cambio anterior en este tiempo.</numerusform>
            <numerusform>{n} cambios anteriores en este tiempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks in a row kept as planned</source>
        <comment>progress.streak</comment>
        <extracomment>one: 1 week kept as planned</extracomment>
        <translation type="unfinished">
            <numerusform>1 semana cumplida según el plan</numerusform>
            <numerusform>{n} semanas seguidas cumplidas según el plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>progress.days</comment>
        <extracomment>one: 1 day</extracomment>
        <translation type="unfinished">
            <numerusform>1 día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points so far: too few to show a change.</source>
        <comment>progress.single</comment>
        <extracomment>one: One point so far: it shows where you were, and nothing about change.</extracomment>
        <translation type="unfinished">
            <numerusform>Un punto por ahora: muestra dónde estabas, y nada sobre un cambio.</numerusform>
            <numerusform>{n} puntos por ahora: muy pocos para mostrar un cambio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The range begins on {start} and ends on {end}, which is before it. Give the earlier day first.</source>
        <comment>report.turned</comment>
        <translation type="unfinished">El periodo empieza el {start} y termina el {end}, que es anterior. Pon primero el día más temprano.</translation>
    </message>
    <message>
        <source>{day} is still to come (today is {today}). A report looks back: choose today or an earlier day as its end.</source>
        <comment>report.ahead</comment>
        <translation type="unfinished">{day} aún no ha llegado (hoy es {today}). Un informe mira hacia atrás: elige como final hoy o un día anterior.</translation>
    </message>
    <message>
        <source>There is nothing in the log from {start} to {end}. Choose a range with a session, a check-in or a self-test in it.</source>
        <comment>report.empty</comment>
        <translation type="unfinished">No hay nada en el registro del {start} al {end}. Elige un periodo que tenga una sesión, un chequeo o una autoevaluación.</translation>
    </message>
    <message>
        <source>A name on a report has at most {most} characters. Shorten it.</source>
        <comment>report.name</comment>
        <translation type="unfinished">Un nombre en un informe tiene como máximo {most} caracteres. Acórtalo.</translation>
    </message>
    <message>
        <source>{day} is over. Planned sessions lie ahead: choose a day from {today} on.</source>
        <comment>report.behind</comment>
        <translation type="unfinished">{day} ya pasó. Las sesiones planificadas están por delante: elige un día a partir del {today}.</translation>
    </message>
    <message>
        <source>No plan is running, so no sessions are planned. Start one in the window, on Today.</source>
        <comment>report.no-plan</comment>
        <translation type="unfinished">No hay ningún plan en marcha, así que no hay sesiones planificadas. Empieza uno en la ventana, en Hoy.</translation>
    </message>
    <message>
        <source>The plan is paused, so no sessions are planned. Resume it in the window, on Today.</source>
        <comment>report.paused</comment>
        <translation type="unfinished">El plan está en pausa, así que no hay sesiones planificadas. Reanúdalo en la ventana, en Hoy.</translation>
    </message>
    <message>
        <source>No weekdays are chosen for sessions, so none can be planned. Choose some in the window, in Settings.</source>
        <comment>report.no-days</comment>
        <translation type="unfinished">No hay días de la semana elegidos para las sesiones, así que no se puede planificar ninguna. Elige algunos en la ventana, en Ajustes.</translation>
    </message>
    <message>
        <source>No session is planned from {start} to {end}. Choose a later day as the end.</source>
        <comment>report.nothing-ahead</comment>
        <translation type="unfinished">No hay ninguna sesión planificada del {start} al {end}. Elige como final un día posterior.</translation>
    </message>
    <message>
        <source>Stretch session {n} of {of}</source>
        <comment>report.ahead.title</comment>
        <translation type="unfinished">Sesión de estiramientos {n} de {of}</translation>
    </message>
    <message>
        <source>About {minutes} min; {hold} s holds, {reps} times on each side. The plan moves with how sessions go, so days ahead may change: export again to see it.</source>
        <comment>report.ahead.text</comment>
        <translation type="unfinished">Unos {minutes} min; mantener {hold} s, repeticiones por lado: {reps}. El plan se mueve según van las sesiones, así que los próximos días pueden cambiar: exporta de nuevo para verlo.</translation>
    </message>
    <message>
        <source>Nothing is chosen to be reported. Choose at least one field.</source>
        <comment>report.no-fields</comment>
        <translation type="unfinished">No se ha elegido nada para el informe. Elige al menos un campo.</translation>
    </message>
    <message>
        <source>there is no field “{field}”. Known are: {known}.</source>
        <comment>report.no-such-field</comment>
        <translation type="unfinished">no hay ningún campo «{field}». Se conocen: {known}.</translation>
    </message>
    <message>
        <source>No font is installed, so a page would have no words. Install one (Debian: fonts-dejavu-core).</source>
        <comment>report.no-fonts</comment>
        <translation type="unfinished">No hay ninguna fuente instalada, así que una página no tendría palabras. Instala una (Debian: fonts-dejavu-core).</translation>
    </message>
    <message>
        <source>{file} is already there and was left as it is. Give another name, or remove it first.</source>
        <comment>report.exists</comment>
        <translation type="unfinished">{file} ya existe y se ha dejado como está. Da otro nombre, o quítalo primero.</translation>
    </message>
    <message>
        <source>{file} is already there and was left as it is. Give another name to --out, or add --replace.</source>
        <comment>report.exists.cli</comment>
        <translation type="unfinished">{file} ya existe y se ha dejado como está. Da otro nombre a --out, o añade --replace.</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <comment>report.cancelled</comment>
        <translation type="unfinished">Cancelado. No se ha escrito ningún archivo.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <comment>report.written</comment>
        <translation type="unfinished">Escrito: {file}</translation>
    </message>
    <message>
        <source>Pain before sessions, number of ratings: {n}; at least {of} are needed to say anything.</source>
        <comment>report.headline.few</comment>
        <translation type="unfinished">Dolor antes de las sesiones: valoraciones: {n}; hacen falta al menos {of} para decir algo.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first. A comparison takes {of} ratings; there are {n}.</source>
        <comment>report.headline.early</comment>
        <translation type="unfinished">Dolor antes de las sesiones: en torno a {base} al principio. Para comparar hacen falta {of} valoraciones; hay {n}.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately; within usual day-to-day noise.</source>
        <comment>report.headline.noise</comment>
        <translation type="unfinished">Dolor antes de las sesiones: en torno a {base} al principio, en torno a {med3} últimamente; dentro del ruido habitual de un día a otro.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately; more than usual day-to-day noise.</source>
        <comment>report.headline.lower</comment>
        <translation type="unfinished">Dolor antes de las sesiones: en torno a {base} al principio, en torno a {med3} últimamente; más que el ruido habitual de un día a otro.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately; less than two weeks apart, too soon to call it a change.</source>
        <comment>report.headline.soon</comment>
        <translation type="unfinished">Dolor antes de las sesiones: en torno a {base} al principio, en torno a {med3} últimamente; con menos de dos semanas entre ambos, es pronto para llamarlo un cambio.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately: higher, by more than usual day-to-day noise.</source>
        <comment>report.headline.higher</comment>
        <translation type="unfinished">Dolor antes de las sesiones: en torno a {base} al principio, en torno a {med3} últimamente: más alto, por encima del ruido habitual de un día a otro.</translation>
    </message>
    <message>
        <source>Pain before sessions: low from the start, around {base} at first and around {med3} lately; the scale has no room to show a change.</source>
        <comment>report.headline.low</comment>
        <translation type="unfinished">Dolor antes de las sesiones: bajo desde el principio, en torno a {base} al principio y en torno a {med3} últimamente; la escala no tiene margen para mostrar un cambio.</translation>
    </message>
    <message>
        <source>The plan was paused by a rule: {cause}. Advised to talk to a health professional.</source>
        <comment>report.plan.stopped</comment>
        <translation type="unfinished">Una regla puso el plan en pausa. Motivo: {cause}. Se aconsejó hablar con un profesional de la salud.</translation>
    </message>
    <message>
        <source>{what} Advised to talk to a health professional.</source>
        <comment>report.plan.advise</comment>
        <translation type="unfinished">{what} Se aconsejó hablar con un profesional de la salud.</translation>
    </message>
    <message>
        <source>Held at {hold} s: this level is planned for {of} sessions a week, and {n} were chosen.</source>
        <comment>report.plan.few-days</comment>
        <translation type="unfinished">Se queda en {hold} s: este nivel está pensado para {of} sesiones por semana, y se eligieron {n}.</translation>
    </message>
    <message>
        <source>the last ratings before a session were at least 2 points above the first ones</source>
        <comment>report.plan.cause.T2.level</comment>
        <translation type="unfinished">las últimas valoraciones antes de una sesión estaban al menos 2 puntos por encima de las primeras</translation>
    </message>
    <message>
        <source>the ratings before a session rose two weeks in a row</source>
        <comment>report.plan.cause.T2.rise</comment>
        <translation type="unfinished">las valoraciones antes de una sesión subieron dos semanas seguidas</translation>
    </message>
    <message>
        <source>{n} of the last {of} sessions were a little too much</source>
        <comment>report.plan.cause.T3</comment>
        <translation type="unfinished">sesiones que fueron un poco demasiado: {n} de las últimas {of}</translation>
    </message>
    <message>
        <source>{n} of the last {of} sessions were too much</source>
        <comment>report.plan.cause.T3.red</comment>
        <translation type="unfinished">sesiones que fueron demasiado: {n} de las últimas {of}</translation>
    </message>
    <message>
        <source>a warning sign was reported; told to get help at once, sessions closed</source>
        <comment>report.sign.B1</comment>
        <translation type="unfinished">se comunicó una señal de advertencia; se indicó buscar ayuda de inmediato, sesiones cerradas</translation>
    </message>
    <message>
        <source>a warning sign was reported; told to speak to a doctor the same day, sessions closed</source>
        <comment>report.sign.B2</comment>
        <translation type="unfinished">se comunicó una señal de advertencia; se indicó hablar con un médico el mismo día, sesiones cerradas</translation>
    </message>
    <message>
        <source>something new in a leg was reported; no session, advised to ask a professional</source>
        <comment>report.sign.B3</comment>
        <translation type="unfinished">se comunicó algo nuevo en una pierna; sin sesión, se aconsejó consultar a un profesional</translation>
    </message>
    <message>
        <source>too much pain before a session; no stretching that day</source>
        <comment>report.sign.rest</comment>
        <translation type="unfinished">demasiado dolor antes de una sesión; sin estiramientos ese día</translation>
    </message>
    <message>
        <source>a feeling in the leg that is not to be pushed; session stopped</source>
        <comment>report.sign.D1</comment>
        <translation type="unfinished">una sensación en la pierna con la que no se debe insistir; sesión detenida</translation>
    </message>
    <message>
        <source>felt unwell; session stopped</source>
        <comment>report.sign.D2</comment>
        <translation type="unfinished">malestar; sesión detenida</translation>
    </message>
    <message>
        <source>a sharp feeling; this exercise and others in its position left out</source>
        <comment>report.sign.D3</comment>
        <translation type="unfinished">una sensación aguda; este ejercicio y otros en su posición quedaron fuera</translation>
    </message>
    <message>
        <source>a sharp feeling for a second time; session stopped</source>
        <comment>report.sign.D3.end</comment>
        <translation type="unfinished">una sensación aguda por segunda vez; sesión detenida</translation>
    </message>
    <message>
        <source>pain rose too far; session stopped</source>
        <comment>report.sign.D4</comment>
        <translation type="unfinished">el dolor subió demasiado; sesión detenida</translation>
    </message>
    <message>
        <source>self-test stopped</source>
        <comment>report.sign.test</comment>
        <translation type="unfinished">autoevaluación detenida</translation>
    </message>
    <message>
        <source>Confirmed by the person: has been assessed</source>
        <comment>report.clearance.assessed</comment>
        <translation type="unfinished">Confirmado por la persona: la han evaluado</translation>
    </message>
    <message>
        <source>Confirmed by the person: a professional said stretching is fine</source>
        <comment>report.clearance.professional_ok</comment>
        <translation type="unfinished">Confirmado por la persona: un profesional dijo que puede hacer estiramientos</translation>
    </message>
    <message>
        <source>Confirmed by the person: it is gone</source>
        <comment>report.clearance.gone</comment>
        <translation type="unfinished">Confirmado por la persona: ha desaparecido</translation>
    </message>
    <message>
        <source>{test}: {first} {unit}, measured once (noise ±{mdc} {unit}).</source>
        <comment>report.reach.first</comment>
        <translation type="unfinished">{test}: {first} {unit}, medido una vez (ruido ±{mdc} {unit}).</translation>
    </message>
    <message>
        <source>within normal variation</source>
        <comment>report.reach.within</comment>
        <translation type="unfinished">dentro de la variación normal</translation>
    </message>
    <message>
        <source>beyond measuring noise in the last test alone; the next has to agree</source>
        <comment>report.reach.open</comment>
        <translation type="unfinished">más allá del ruido de medición solo en la última prueba; la próxima tiene que coincidir</translation>
    </message>
    <message>
        <source>better by more than measuring noise</source>
        <comment>report.reach.better</comment>
        <translation type="unfinished">mejor, por encima del ruido de medición</translation>
    </message>
    <message>
        <source>worse by more than measuring noise</source>
        <comment>report.reach.worse</comment>
        <translation type="unfinished">peor, por encima del ruido de medición</translation>
    </message>
    <message>
        <source>Everything here was entered by the person or timed by the app; nobody checked it.</source>
        <comment>report.caveat.self</comment>
        <translation type="unfinished">Todo lo que hay aquí lo introdujo la persona o lo cronometró la aplicación; nadie lo comprobó.</translation>
    </message>
    <message>
        <source>Pain is 0–10 (0 none, 10 worst imaginable). A change of 1 point is never called real: the scale moves by 2 to 3 points from day to day without any.</source>
        <comment>report.caveat.pain</comment>
        <translation type="unfinished">El dolor es 0–10 (0 ninguno, 10 el peor imaginable). Un cambio de 1 punto nunca se llama real: la escala se mueve de 2 a 3 puntos de un día a otro sin que haya ninguno.</translation>
    </message>
    <message>
        <source>A change in a self-test is called real only beyond its smallest detectable change, and when the next test agrees.</source>
        <comment>report.caveat.reach</comment>
        <translation type="unfinished">Un cambio en una autoevaluación se llama real solo más allá de su menor cambio detectable, y cuando la próxima prueba coincide.</translation>
    </message>
    <message>
        <source>Letters and numbers in brackets are the app's own rules; a stop sign says what the app did, not what is behind it.</source>
        <comment>report.caveat.rules</comment>
        <translation type="unfinished">Las letras y los números entre paréntesis son reglas propias de la aplicación; una señal de alto dice lo que hizo la aplicación, no lo que hay detrás.</translation>
    </message>
    <message>
        <source>hamstretch is a wellness app. It guides a gentle stretching routine and logs how someone feels; it does not diagnose, and nothing here shows that stretching caused a change.</source>
        <comment>report.caveat.claim</comment>
        <translation type="unfinished">hamstretch es una aplicación de bienestar. Guía una rutina suave de estiramientos y registra cómo se siente alguien; no diagnostica, y nada de lo que hay aquí muestra que los estiramientos causaran un cambio.</translation>
    </message>
    <message>
        <source>Stretching log</source>
        <comment>report.title</comment>
        <translation type="unfinished">Registro de estiramientos</translation>
    </message>
    <message>
        <source>Made on {day} with hamstretch {version}</source>
        <comment>report.made</comment>
        <translation type="unfinished">Hecho el {day} con hamstretch {version}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <comment>report.page</comment>
        <translation type="unfinished">Página {page} de {pages}</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <comment>report.of</comment>
        <translation type="unfinished">{done} de {of}</translation>
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
        <translation type="unfinished">sesiones planificadas de semanas enteras del plan ({share} %); en total {sessions}</translation>
    </message>
    <message>
        <source>sessions; no plan asked for any; in all {sessions}</source>
        <comment>report.cell.done.free</comment>
        <translation type="unfinished">sesiones; ningún plan pedía ninguna; en total {sessions}</translation>
    </message>
    <message>
        <source>sessions; no whole week of the plan in this time; in all {sessions}</source>
        <comment>report.cell.done.part</comment>
        <translation type="unfinished">sesiones; ninguna semana entera del plan en este tiempo; en total {sessions}</translation>
    </message>
    <message>
        <source>held on the left | right leg, breaks included</source>
        <comment>report.cell.held</comment>
        <translation type="unfinished">mantenido en la pierna izquierda | derecha, pausas incluidas</translation>
    </message>
    <message>
        <source>pain before → after, medians of {sessions}</source>
        <comment>report.cell.pain</comment>
        <translation type="unfinished">dolor antes → después, medianas de {sessions}</translation>
    </message>
    <message>
        <source>stop signs, listed below</source>
        <comment>report.cell.stops</comment>
        <translation type="unfinished">señales de alto, en la lista de abajo</translation>
    </message>
    <message>
        <source>stop signs in this time</source>
        <comment>report.cell.stops.none</comment>
        <translation type="unfinished">señales de alto en este periodo</translation>
    </message>
    <message>
        <source>{test}: {first} → {last} {unit}, {verdict} (noise ±{mdc} {unit}).</source>
        <comment>report.reach</comment>
        <translation type="unfinished">{test}: {first} → {last} {unit}, {verdict} (ruido ±{mdc} {unit}).</translation>
    </message>
    <message>
        <source>Own activities, 0–10: {first} → {last}, beyond the error of measuring.</source>
        <comment>report.activities.real</comment>
        <translation type="unfinished">Actividades propias, 0–10: {first} → {last}, más allá del error de medición.</translation>
    </message>
    <message>
        <source>Own activities, 0–10: {first} → {last}, within the error of measuring.</source>
        <comment>report.activities.noise</comment>
        <translation type="unfinished">Actividades propias, 0–10: {first} → {last}, dentro del error de medición.</translation>
    </message>
    <message>
        <source>rated {nrs} of 10</source>
        <comment>report.rated</comment>
        <translation type="unfinished">valorado {nrs} de 10</translation>
    </message>
    <message>
        <source>Reported: {what}.</source>
        <comment>report.reported</comment>
        <translation type="unfinished">Comunicado: {what}.</translation>
    </message>
    <message>
        <source>Pain before and after each session, 0–10</source>
        <comment>report.chart.pain</comment>
        <translation type="unfinished">Dolor antes y después de cada sesión, 0–10</translation>
    </message>
    <message>
        <source>Sessions a week, on average</source>
        <comment>report.chart.sessions.mean</comment>
        <translation type="unfinished">Sesiones por semana, en promedio</translation>
    </message>
    <message>
        <source>Minutes held a week, each leg, on average</source>
        <comment>report.chart.minutes.mean</comment>
        <translation type="unfinished">Minutos mantenidos por semana, cada pierna, en promedio</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <comment>report.chart.sessions</comment>
        <translation type="unfinished">Sesiones por semana</translation>
    </message>
    <message>
        <source>Minutes held a week, each leg</source>
        <comment>report.chart.minutes</comment>
        <translation type="unfinished">Minutos mantenidos por semana, cada pierna</translation>
    </message>
    <message>
        <source>{test}</source>
        <comment>report.chart.reach</comment>
        <translation type="unfinished">{test}</translation>
    </message>
    <message>
        <source>before</source>
        <comment>report.key.before</comment>
        <translation type="unfinished">antes</translation>
    </message>
    <message>
        <source>after</source>
        <comment>report.key.after</comment>
        <translation type="unfinished">después</translation>
    </message>
    <message>
        <source>median of a week, before</source>
        <comment>report.key.median</comment>
        <translation type="unfinished">mediana de una semana, antes</translation>
    </message>
    <message>
        <source>usual noise around the first ratings</source>
        <comment>report.key.noise</comment>
        <translation type="unfinished">ruido habitual en torno a las primeras valoraciones</translation>
    </message>
    <message>
        <source>plan changed</source>
        <comment>report.key.change</comment>
        <translation type="unfinished">cambio del plan</translation>
    </message>
    <message>
        <source>stop sign</source>
        <comment>report.key.stop</comment>
        <translation type="unfinished">señal de alto</translation>
    </message>
    <message>
        <source>left</source>
        <comment>report.key.left</comment>
        <translation type="unfinished">izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <comment>report.key.right</comment>
        <translation type="unfinished">derecha</translation>
    </message>
    <message>
        <source>both</source>
        <comment>report.key.both</comment>
        <translation type="unfinished">ambas</translation>
    </message>
    <message>
        <source>the plan's aim</source>
        <comment>report.key.aim</comment>
        <translation type="unfinished">la meta del plan</translation>
    </message>
    <message>
        <source>done</source>
        <comment>report.key.done</comment>
        <translation type="unfinished">hecho</translation>
    </message>
    <message>
        <source>target</source>
        <comment>report.key.target</comment>
        <translation type="unfinished">meta</translation>
    </message>
    <message>
        <source>measuring noise around the first test</source>
        <comment>report.key.mdc</comment>
        <translation type="unfinished">ruido de medición en torno a la primera prueba</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>report.phase.1</comment>
        <translation type="unfinished">Inicio</translation>
    </message>
    <message>
        <source>Build</source>
        <comment>report.phase.2</comment>
        <translation type="unfinished">Progreso</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>report.phase.3</comment>
        <translation type="unfinished">Mantener</translation>
    </message>
    <message>
        <source>Maintain</source>
        <comment>report.phase.4</comment>
        <translation type="unfinished">Conservar</translation>
    </message>
    <message>
        <source>{phase}, paused</source>
        <comment>report.phase.paused</comment>
        <translation type="unfinished">{phase}, en pausa</translation>
    </message>
    <message>
        <source>{unit} past the soles</source>
        <comment>report.zero.soles</comment>
        <translation type="unfinished">{unit} más allá de las plantas</translation>
    </message>
    <message>
        <source>{unit} past the toes</source>
        <comment>report.zero.toes</comment>
        <translation type="unfinished">{unit} más allá de los dedos del pie</translation>
    </message>
    <message>
        <source>{unit} from the floor; less is further</source>
        <comment>report.zero.floor</comment>
        <translation type="unfinished">{unit} desde el suelo; menos es más lejos</translation>
    </message>
    <message>
        <source>{unit} short of straight; less is further</source>
        <comment>report.zero.straight</comment>
        <translation type="unfinished">{unit} hasta la extensión completa; menos es más lejos</translation>
    </message>
    <message>
        <source>in</source>
        <comment>report.unit.in</comment>
        <translation type="unfinished">pulg.</translation>
    </message>
    <message>
        <source>cm</source>
        <comment>report.unit.cm</comment>
        <translation type="unfinished">cm</translation>
    </message>
    <message>
        <source>degrees</source>
        <comment>report.unit.deg</comment>
        <translation type="unfinished">grados</translation>
    </message>
    <message>
        <source>left</source>
        <comment>report.side.left</comment>
        <translation type="unfinished">izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <comment>report.side.right</comment>
        <translation type="unfinished">derecha</translation>
    </message>
    <message>
        <source>What the plan did, and why (newest first)</source>
        <comment>report.list.changes</comment>
        <translation type="unfinished">Lo que hizo el plan, y por qué (lo más reciente primero)</translation>
    </message>
    <message>
        <source>Stop signs (newest first)</source>
        <comment>report.list.stops</comment>
        <translation type="unfinished">Señales de alto (lo más reciente primero)</translation>
    </message>
    <message>
        <source>Notes (newest first)</source>
        <comment>report.list.notes</comment>
        <translation type="unfinished">Notas (lo más reciente primero)</translation>
    </message>
    <message>
        <source>Own activities, 0–10 (10 as before), and reviews</source>
        <comment>report.list.activities</comment>
        <translation type="unfinished">Actividades propias, 0–10 (10 como antes), y repasos</translation>
    </message>
    <message>
        <source>On the whole, against the beginning (−3 much worse, 3 much better): {change}</source>
        <comment>report.overall</comment>
        <translation type="unfinished">En conjunto, frente al principio (−3 mucho peor, 3 mucho mejor): {change}</translation>
    </message>
    <message>
        <source>Roland-Morris, ticks of 24 (fewer is better): {scores}</source>
        <comment>report.roland-morris</comment>
        <translation type="unfinished">Roland-Morris, marcas de 24 (menos es mejor): {scores}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <comment>report.list.more</comment>
        <translation type="unfinished">y {n} más</translation>
    </message>
    <message>
        <source>Every session</source>
        <comment>report.table.title</comment>
        <translation type="unfinished">Cada sesión</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>report.table.day</comment>
        <translation type="unfinished">Día</translation>
    </message>
    <message>
        <source>Session</source>
        <comment>report.table.what</comment>
        <translation type="unfinished">Sesión</translation>
    </message>
    <message>
        <source>Min</source>
        <comment>report.table.minutes</comment>
        <translation type="unfinished">Min</translation>
    </message>
    <message>
        <source>Left, s *</source>
        <comment>report.table.left</comment>
        <translation type="unfinished">Izquierda, s *</translation>
    </message>
    <message>
        <source>Right, s *</source>
        <comment>report.table.right</comment>
        <translation type="unfinished">Derecha, s *</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>report.table.before</comment>
        <translation type="unfinished">Antes</translation>
    </message>
    <message>
        <source>Worst</source>
        <comment>report.table.worst</comment>
        <translation type="unfinished">Peor</translation>
    </message>
    <message>
        <source>After</source>
        <comment>report.table.after</comment>
        <translation type="unfinished">Después</translation>
    </message>
    <message>
        <source>Morning</source>
        <comment>report.table.morning</comment>
        <translation type="unfinished">Mañana</translation>
    </message>
    <message>
        <source>* done / planned. Before, worst, after and the next morning are pain, 0–10.</source>
        <comment>report.table.key</comment>
        <translation type="unfinished">* hecho / planificado. Antes, peor, después y la mañana siguiente son dolor, 0–10.</translation>
    </message>
    <message>
        <source>Colour: green went well, amber was a little too much, red had to be stopped, partial was not finished or not rated.</source>
        <comment>report.table.colours</comment>
        <translation type="unfinished">Color: verde fue bien, ámbar fue un poco demasiado, rojo hubo que parar, parcial no se terminó o no se valoró.</translation>
    </message>
    <message>
        <source>Colour</source>
        <comment>report.table.colour</comment>
        <translation type="unfinished">Color</translation>
    </message>
    <message>
        <source>green</source>
        <comment>report.colour.green</comment>
        <translation type="unfinished">verde</translation>
    </message>
    <message>
        <source>amber</source>
        <comment>report.colour.amber</comment>
        <translation type="unfinished">ámbar</translation>
    </message>
    <message>
        <source>red</source>
        <comment>report.colour.red</comment>
        <translation type="unfinished">rojo</translation>
    </message>
    <message>
        <source>partial</source>
        <comment>report.colour.partial</comment>
        <translation type="unfinished">parcial</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <comment>report.count.sessions</comment>
        <extracomment>one: 1 session</extracomment>
        <translation type="unfinished">
            <numerusform>1 sesión</numerusform>
            <numerusform>{n} sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} desk breaks</source>
        <comment>report.count.breaks</comment>
        <extracomment>one: 1 desk break</extracomment>
        <translation type="unfinished">
            <numerusform>1 pausa en el escritorio</numerusform>
            <numerusform>{n} pausas en el escritorio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>medians of every {n} weeks, with the lowest and the highest</source>
        <comment>report.chart.tests.many</comment>
        <extracomment>one: weekly medians, with the lowest and the highest</extracomment>
        <translation type="unfinished">
            <numerusform>medianas semanales, con el valor más bajo y el más alto</numerusform>
            <numerusform>medianas de cada {n} semanas, con el valor más bajo y el más alto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pain before and after sessions, 0–10, medians of every {n} weeks</source>
        <comment>report.chart.pain.many</comment>
        <extracomment>one: Pain before and after sessions, 0–10, weekly medians</extracomment>
        <translation type="unfinished">
            <numerusform>Dolor antes y después de las sesiones, 0–10, medianas semanales</numerusform>
            <numerusform>Dolor antes y después de las sesiones, 0–10, medianas de cada {n} semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is not a routine that hamstretch can play: {reason}. Nothing was changed. Correct the file, or ask whoever made it.</source>
        <comment>routine.bad</comment>
        <translation type="unfinished">{file} no es una rutina que hamstretch pueda reproducir: {reason}. No se ha cambiado nada. Corrige el archivo o pregunta a quien lo hizo.</translation>
    </message>
    <message>
        <source>hamstretch knows every exercise in it; nobody has looked at whether the whole suits you. The usual questions come first. It counts toward the week's seconds, not as a session of the plan.</source>
        <comment>routine.brought</comment>
        <translation type="unfinished">hamstretch conoce todos sus ejercicios; nadie ha mirado si el conjunto te conviene. Primero vienen las preguntas de siempre. Cuenta para los segundos de la semana, no como sesión del plan.</translation>
    </message>
    <message>
        <source>It holds a stretch before anything has warmed you up. Walk or march for a few minutes first, or for one before a short break.</source>
        <comment>routine.cold</comment>
        <translation type="unfinished">Mantiene un estiramiento antes de que nada te haya hecho entrar en calor. Camina o marcha en el sitio unos minutos primero, o un minuto antes de una pausa corta.</translation>
    </message>
    <message>
        <source>Finish what is open here first, then open {file} again.</source>
        <comment>routine.later</comment>
        <translation type="unfinished">Termina primero lo que está abierto aquí y abre {file} de nuevo después.</translation>
    </message>
    <message>
        <source>There is a routine called {id} already, and it is not written over. Change the id in the file, or remove the other one first.</source>
        <comment>routine.taken</comment>
        <translation type="unfinished">Ya hay una rutina llamada {id} y no se sobrescribe. Cambia «id» en el archivo o quita antes la otra.</translation>
    </message>
    <message>
        <source>“{name}” is one of your routines now. Today and the Library show it.</source>
        <comment>routine.added</comment>
        <translation type="unfinished">«{name}» es ahora una de tus rutinas. La encuentras en Hoy y en la biblioteca.</translation>
    </message>
    <message>
        <source>“{name}” is no longer one of your routines. What you did with it stays in your log.</source>
        <comment>routine.removed</comment>
        <translation type="unfinished">«{name}» ya no es una de tus rutinas. Lo que hiciste con ella sigue en tu registro.</translation>
    </message>
    <message>
        <source>Saved as {file}. Whoever has hamstretch can open it.</source>
        <comment>routine.saved</comment>
        <translation type="unfinished">Guardado como {file}. Quien tenga hamstretch puede abrirlo.</translation>
    </message>
    <message>
        <source>What you told the safety list speaks against this test, so it is left out. Your sessions show progress without it.</source>
        <comment>self-test.no.avoid</comment>
        <translation type="unfinished">Lo que dijiste en la lista de seguridad va en contra de esta prueba, así que queda fuera. Tus sesiones muestran tu evolución sin ella.</translation>
    </message>
    <message>
        <source>What you told the safety list asks for the easy exercises only, and this test goes to the end of your reach. It is left out until a professional has said that stretching is fine for you.</source>
        <comment>self-test.no.careful</comment>
        <translation type="unfinished">Lo que dijiste en la lista de seguridad pide solo los ejercicios fáciles, y esta prueba llega hasta el final de tu alcance. Queda fuera hasta que un profesional haya dicho que los estiramientos están bien para ti.</translation>
    </message>
    <message>
        <source>With pain at {pain} the test has to wait: from {limit} on no reach is scored. Another day will do just as well.</source>
        <comment>self-test.no.pain</comment>
        <translation type="unfinished">Con el dolor en {pain}, la prueba tiene que esperar: a partir de {limit} no se puntúa ningún alcance. Otro día servirá igual de bien.</translation>
    </message>
    <message>
        <source>This test bends forward, and the first two hours after getting up are kept free of that. Try it later today, best at the same time as last time.</source>
        <comment>self-test.no.early</comment>
        <translation type="unfinished">Esta prueba se inclina hacia adelante, y las dos primeras horas después de levantarte quedan libres de eso. Inténtala hoy más tarde, mejor a la misma hora que la última vez.</translation>
    </message>
    <message>
        <source>This test was taken less than a week ago. Sooner it would only measure its own noise. It opens again on {day}.</source>
        <comment>self-test.no.again</comment>
        <translation type="unfinished">Esta prueba se hizo hace menos de una semana. Antes solo mediría su propio ruido. Se abre de nuevo el {day}.</translation>
    </message>
    <message>
        <source>Please write down what the ruler shows, or say that this one does not count.</source>
        <comment>self-test.reading.empty</comment>
        <translation type="unfinished">Anota lo que marca la regla, por favor, o di que este no cuenta.</translation>
    </message>
    <message>
        <source>That is not a number. Write it like 12 or 12.5.</source>
        <comment>self-test.reading.number</comment>
        <translation type="unfinished">Eso no es un número. Escríbelo como 12 o 12,5.</translation>
    </message>
    <message>
        <source>{value} cm cannot be right: this test reads from {low} to {high} cm. Look again where the 0 of the ruler is. Nothing has been kept.</source>
        <comment>self-test.reading.range.cm</comment>
        <translation type="unfinished">{value} cm no puede ser: esta prueba va de {low} a {high} cm. Mira otra vez dónde está el 0 de la regla. No se ha conservado nada.</translation>
    </message>
    <message>
        <source>{value} inches cannot be right: this test reads from {low} to {high} inches. Look again where the 0 of the ruler is. Nothing has been kept.</source>
        <comment>self-test.reading.range.inch</comment>
        <translation type="unfinished">{value} pulgadas no puede ser: esta prueba va de {low} a {high} pulgadas. Mira otra vez dónde está el 0 de la regla. No se ha conservado nada.</translation>
    </message>
    <message>
        <source>{value}° cannot be right: this test reads from {low} to {high} degrees. Look again how the phone lies. Nothing has been kept.</source>
        <comment>self-test.reading.range.deg</comment>
        <translation type="unfinished">{value}° no puede ser: esta prueba va de {low} a {high} grados. Mira otra vez cómo está puesto el teléfono. No se ha conservado nada.</translation>
    </message>
    <message>
        <source>No reach counted today. That is fine; nothing is missing from your log.</source>
        <comment>self-test.verdict.none</comment>
        <translation type="unfinished">Hoy no contó ningún alcance. Está bien; no falta nada en tu registro.</translation>
    </message>
    <message>
        <source>This is where you begin. What later tests show is measured from here.</source>
        <comment>self-test.verdict.first</comment>
        <translation type="unfinished">Aquí es donde empiezas. Lo que muestren las próximas pruebas se mide desde aquí.</translation>
    </message>
    <message>
        <source>Within normal variation: from {first} at first to around {level}. The test itself varies by up to {mdc}.</source>
        <comment>self-test.verdict.within</comment>
        <translation type="unfinished">Dentro de la variación normal: {first} al principio, en torno a {level} después. La propia prueba varía hasta {mdc}.</translation>
    </message>
    <message>
        <source>{mdc} or more from the first test ({first}): less than that would be the test's own noise. It counts as a change only if the next test agrees.</source>
        <comment>self-test.verdict.open</comment>
        <translation type="unfinished">A {mdc} o más de la primera prueba ({first}): menos sería solo la variación de la propia prueba. Solo cuenta como cambio si la próxima prueba coincide.</translation>
    </message>
    <message>
        <source>More than measurement noise, and the next test agrees: {first} at first, around {level} lately.</source>
        <comment>self-test.verdict.better</comment>
        <translation type="unfinished">Más que el ruido de medición, y la prueba siguiente coincide: {first} al principio, en torno a {level} últimamente.</translation>
    </message>
    <message>
        <source>A change the other way by more than measurement noise, and the next test agrees: {first} at first, around {level} lately.</source>
        <comment>self-test.verdict.worse</comment>
        <translation type="unfinished">Un cambio en el otro sentido, mayor que el ruido de medición, y la prueba siguiente coincide: {first} al principio, en torno a {level} últimamente.</translation>
    </message>
    <message>
        <source>The two sides differ by {gap}, which is no longer the test's own noise. Many people have such a difference.</source>
        <comment>self-test.gap</comment>
        <translation type="unfinished">Los dos lados se diferencian en {gap}, que ya no es solo la variación de la prueba. Muchas personas tienen una diferencia así.</translation>
    </message>
    <message>
        <source>The test ends here</source>
        <comment>self-test.stop.title</comment>
        <translation type="unfinished">La prueba termina aquí</translation>
    </message>
    <message>
        <source>A feeling like this always ends a test and is never a score. Come slowly into a comfortable position. Nothing more is measured today.</source>
        <comment>self-test.stop.text</comment>
        <translation type="unfinished">Una sensación así siempre termina una prueba y nunca es una puntuación. Pasa despacio a una posición cómoda. Hoy no se mide nada más.</translation>
    </message>
    <message>
        <source>Reach: measured once, so nothing to compare yet.</source>
        <comment>measures.reach.first</comment>
        <translation type="unfinished">Alcance: medido una vez, así que aún no hay con qué comparar.</translation>
    </message>
    <message>
        <source>Reach: within normal variation.</source>
        <comment>measures.reach.within</comment>
        <translation type="unfinished">Alcance: dentro de la variación normal.</translation>
    </message>
    <message>
        <source>Reach: far enough from the first test to count as a change, if the next test agrees.</source>
        <comment>measures.reach.open</comment>
        <translation type="unfinished">Alcance: lo bastante lejos de la primera prueba para contar como cambio, si la próxima prueba coincide.</translation>
    </message>
    <message>
        <source>Reach {side}: far enough from the first test to count as a change, if the next test agrees.</source>
        <comment>measures.reach.open.side</comment>
        <translation type="unfinished">Alcance, {side}: lo bastante lejos de la primera prueba para contar como cambio, si la próxima prueba coincide.</translation>
    </message>
    <message>
        <source>Reach {side}: {first} → {level}, more than measurement noise.</source>
        <comment>measures.reach.better</comment>
        <translation type="unfinished">Alcance, {side}: {first} → {level}, más que el ruido de medición.</translation>
    </message>
    <message>
        <source>Reach {side}: {first} → {level}, the other way by more than measurement noise.</source>
        <comment>measures.reach.worse</comment>
        <translation type="unfinished">Alcance, {side}: {first} → {level}, en el otro sentido, más que el ruido de medición.</translation>
    </message>
    <message>
        <source>left</source>
        <comment>measures.side.left</comment>
        <translation type="unfinished">izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <comment>measures.side.right</comment>
        <translation type="unfinished">derecha</translation>
    </message>
    <message>
        <source>on the whole</source>
        <comment>measures.side.both</comment>
        <translation type="unfinished">en conjunto</translation>
    </message>
    <message>
        <source>On average {slope} a month, between {low} and {high} with 95 % confidence.</source>
        <comment>measures.slope.on</comment>
        <translation type="unfinished">De media, {slope} al mes, entre {low} y {high} con un 95 % de confianza.</translation>
    </message>
    <message>
        <source>Level from month to month.</source>
        <comment>measures.slope.level</comment>
        <translation type="unfinished">Estable de un mes a otro.</translation>
    </message>
    <message>
        <source>No sure direction: on average anything from {low} to {high} a month.</source>
        <comment>measures.slope.open</comment>
        <translation type="unfinished">Sin dirección segura: en promedio, cualquier valor entre {low} y {high} al mes.</translation>
    </message>
    <message>
        <source>Rated once, so nothing to compare yet.</source>
        <comment>measures.activities.few</comment>
        <translation type="unfinished">Valoradas una vez, así que aún no hay con qué comparar.</translation>
    </message>
    <message>
        <source>The activities named at first and lately differ, so they cannot be compared.</source>
        <comment>measures.activities.other</comment>
        <translation type="unfinished">Las actividades nombradas al principio y últimamente son distintas, así que no se pueden comparar.</translation>
    </message>
    <message>
        <source>From {first} to {last} of 10 on average: within normal variation.</source>
        <comment>measures.activities.noise</comment>
        <translation type="unfinished">De {first} a {last} de 10 en promedio: dentro de la variación normal.</translation>
    </message>
    <message>
        <source>From {first} to {last} of 10 on average: more than the rating itself varies by.</source>
        <comment>measures.activities.better</comment>
        <translation type="unfinished">De {first} a {last} de 10 en promedio: más de lo que varía la propia valoración.</translation>
    </message>
    <message>
        <source>From {first} to {last} of 10 on average: down by more than the rating itself varies by.</source>
        <comment>measures.activities.worse</comment>
        <translation type="unfinished">De {first} a {last} de 10 en promedio: baja más de lo que varía la propia valoración.</translation>
    </message>
    <message>
        <source>Own activities: {first} → {last} of 10, more than usual variation.</source>
        <comment>measures.headline.activities</comment>
        <translation type="unfinished">Actividades propias: {first} → {last} de 10, más que la variación habitual.</translation>
    </message>
    <message>
        <source>From {first} to {last} of 24 ticks. People seldom call a change of fewer than 5 one that matters.</source>
        <comment>measures.roland</comment>
        <translation type="unfinished">De {first} a {last} de 24 marcas. La gente rara vez llama importante a un cambio de menos de 5.</translation>
    </message>
    <message>
        <source>On the whole, in week {week}: {word}.</source>
        <comment>measures.whole</comment>
        <translation type="unfinished">En conjunto, en la semana {week}: {word}.</translation>
    </message>
    <message>
        <source>Much better</source>
        <comment>measures.whole.3</comment>
        <translation type="unfinished">Mucho mejor</translation>
    </message>
    <message>
        <source>Better</source>
        <comment>measures.whole.2</comment>
        <translation type="unfinished">Mejor</translation>
    </message>
    <message>
        <source>A little better</source>
        <comment>measures.whole.1</comment>
        <translation type="unfinished">Un poco mejor</translation>
    </message>
    <message>
        <source>About the same</source>
        <comment>measures.whole.0</comment>
        <translation type="unfinished">Más o menos igual</translation>
    </message>
    <message>
        <source>A little worse</source>
        <comment>measures.whole.-1</comment>
        <translation type="unfinished">Un poco peor</translation>
    </message>
    <message>
        <source>Worse</source>
        <comment>measures.whole.-2</comment>
        <translation type="unfinished">Peor</translation>
    </message>
    <message>
        <source>Much worse</source>
        <comment>measures.whole.-3</comment>
        <translation type="unfinished">Mucho peor</translation>
    </message>
    <message>
        <source>left</source>
        <comment>side.left</comment>
        <translation type="unfinished">izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <comment>side.right</comment>
        <translation type="unfinished">derecha</translation>
    </message>
    <message>
        <source>both sides</source>
        <comment>side.both</comment>
        <translation type="unfinished">ambos lados</translation>
    </message>
    <message>
        <source>, left</source>
        <comment>speech.side.left</comment>
        <translation type="unfinished">, izquierda</translation>
    </message>
    <message>
        <source>, right</source>
        <comment>speech.side.right</comment>
        <translation type="unfinished">, derecha</translation>
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
        <translation type="unfinished">{back} Ahora, {side}.</translation>
    </message>
    <message>
        <source>Change sides. Now the {side}.</source>
        <comment>speech.switch.short</comment>
        <translation type="unfinished">Cambia de lado. Ahora, {side}.</translation>
    </message>
    <message>
        <source>Rest. Next: {item}. {first}</source>
        <comment>speech.next</comment>
        <translation type="unfinished">Descansa. Siguiente: {item}. {first}</translation>
    </message>
    <message>
        <source>Rest. If anything hurt, press a number and Enter. Next: {item}. {first}</source>
        <comment>speech.next.asked</comment>
        <translation type="unfinished">Descansa. Si algo dolió, pulsa un número y Enter. Siguiente: {item}. {first}</translation>
    </message>
    <message>
        <source>Rest. Next: {item}.</source>
        <comment>speech.next.short</comment>
        <translation type="unfinished">Descansa. Siguiente: {item}.</translation>
    </message>
    <message>
        <source>Rest for {seconds} seconds. Then once more{whose}.</source>
        <comment>speech.rest</comment>
        <translation type="unfinished">Descansa {seconds} segundos. Después, una vez más{whose}.</translation>
    </message>
    <message>
        <source>Rest. Then once more{whose}.</source>
        <comment>speech.rest.short</comment>
        <translation type="unfinished">Descansa. Después, una vez más{whose}.</translation>
    </message>
    <message>
        <source>{n} times{whose}. Press the big key when you are done.</source>
        <comment>speech.reps</comment>
        <translation type="unfinished">Repeticiones: {n}{whose}. Pulsa la tecla grande cuando termines.</translation>
    </message>
    <message>
        <source>Back into position. {item}{whose}.</source>
        <comment>speech.again</comment>
        <translation type="unfinished">Vuelve a la posición. {item}{whose}.</translation>
    </message>
    <message>
        <source>{why}</source>
        <comment>speech.paused</comment>
        <translation type="unfinished">{why}</translation>
    </message>
    <message>
        <source>Half way.</source>
        <comment>speech.half</comment>
        <translation type="unfinished">Vas por la mitad.</translation>
    </message>
    <message>
        <source>Last {seconds} seconds.</source>
        <comment>speech.last</comment>
        <translation type="unfinished">Últimos {seconds} segundos.</translation>
    </message>
    <message>
        <source>Let the breath go all the way out.</source>
        <comment>speech.remark.0</comment>
        <translation type="unfinished">Deja salir todo el aire.</translation>
    </message>
    <message>
        <source>Loosen the jaw and the shoulders.</source>
        <comment>speech.remark.1</comment>
        <translation type="unfinished">Suelta la mandíbula y los hombros.</translation>
    </message>
    <message>
        <source>Steady. A mild pull is enough.</source>
        <comment>speech.remark.2</comment>
        <translation type="unfinished">Con calma. Una tirantez suave basta.</translation>
    </message>
    <message>
        <source>Hold for {seconds} seconds.</source>
        <comment>speech.dose.hold</comment>
        <translation type="unfinished">Mantén {seconds} segundos.</translation>
    </message>
    <message>
        <source>For {seconds} seconds.</source>
        <comment>speech.dose.timed</comment>
        <translation type="unfinished">Durante {seconds} segundos.</translation>
    </message>
    <message>
        <source>How much pain is there now? Press a number from 0 to 10, then Enter.</source>
        <comment>speech.ask.pain-now</comment>
        <translation type="unfinished">¿Cuánto dolor hay ahora? Pulsa un número de 0 a 10, y después Enter.</translation>
    </message>
    <message>
        <source>And now, after easing off? Press a number, then Enter.</source>
        <comment>speech.ask.recheck</comment>
        <translation type="unfinished">¿Y ahora, después de aflojar? Pulsa un número, y después Enter.</translation>
    </message>
    <message>
        <source>Please come to the screen. There are questions that need you to read them.</source>
        <comment>speech.ask.red-flags</comment>
        <translation type="unfinished">Acércate a la pantalla, por favor. Hay preguntas que necesitan que las leas.</translation>
    </message>
    <message>
        <source>That was the last one. What was the worst pain during the session? Press a number, then Enter.</source>
        <comment>speech.ask.peak</comment>
        <translation type="unfinished">Ese fue el último. ¿Cuál fue el peor dolor durante la sesión? Pulsa un número, y después Enter.</translation>
    </message>
    <message>
        <source>And how much pain is there now? Press a number, then Enter.</source>
        <comment>speech.ask.after</comment>
        <translation type="unfinished">¿Y cuánto dolor hay ahora? Pulsa un número, y después Enter.</translation>
    </message>
    <message>
        <source>Seated chair stretch, left. Grow tall, tip from the hips.</source>
        <comment>speech.test</comment>
        <translation type="unfinished">Estiramiento en silla, izquierda. Crece hacia arriba, inclínate desde las caderas.</translation>
    </message>
    <message>
        <source>During the session the big key, the space bar, pauses and goes on. P asks about pain. Escape ends the session.</source>
        <comment>speech.keys</comment>
        <translation type="unfinished">Durante la sesión, la tecla grande, la barra espaciadora, pausa y continúa. P pregunta por el dolor. Escape termina la sesión.</translation>
    </message>
    <message>
        <source>Enter: {what}.</source>
        <comment>speech.enter</comment>
        <translation type="unfinished">Enter: {what}.</translation>
    </message>
    <message>
        <source>Space bar: {what}.</source>
        <comment>speech.space</comment>
        <translation type="unfinished">Barra espaciadora: {what}.</translation>
    </message>
    <message>
        <source>{n}. Enter sends it, or the big key held down.</source>
        <comment>speech.rated</comment>
        <translation type="unfinished">{n}. Enter lo envía, o la tecla grande si la mantienes pulsada.</translation>
    </message>
    <message>
        <source>then you are done</source>
        <comment>next.end</comment>
        <translation type="unfinished">y habrás terminado</translation>
    </message>
    <message>
        <source>change to the {side}, {seconds} s</source>
        <comment>next.switch</comment>
        <translation type="unfinished">cambio de lado: {side}, {seconds} s</translation>
    </message>
    <message>
        <source>rest, {seconds} s</source>
        <comment>next.rest</comment>
        <translation type="unfinished">descanso, {seconds} s</translation>
    </message>
    <message>
        <source>hold {side}, {seconds} s</source>
        <comment>next.hold</comment>
        <translation type="unfinished">mantener, {side}, {seconds} s</translation>
    </message>
    <message>
        <source>{n} times, {side}</source>
        <comment>next.reps</comment>
        <translation type="unfinished">repeticiones: {n}, {side}</translation>
    </message>
    <message>
        <source>{seconds} s of movement</source>
        <comment>next.timed</comment>
        <translation type="unfinished">{seconds} s de movimiento</translation>
    </message>
    <message>
        <source>{item}</source>
        <comment>next.exercise</comment>
        <translation type="unfinished">{item}</translation>
    </message>
    <message>
        <source>Get ready</source>
        <comment>kind.prepare</comment>
        <translation type="unfinished">Prepárate</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>kind.hold</comment>
        <translation type="unfinished">Mantén</translation>
    </message>
    <message>
        <source>Change sides</source>
        <comment>kind.switch</comment>
        <translation type="unfinished">Cambia de lado</translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>kind.rest</comment>
        <translation type="unfinished">Descanso</translation>
    </message>
    <message>
        <source>Let go</source>
        <comment>kind.relax</comment>
        <translation type="unfinished">Suelta</translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>kind.between</comment>
        <translation type="unfinished">Descanso</translation>
    </message>
    <message>
        <source>At your own pace</source>
        <comment>kind.reps</comment>
        <translation type="unfinished">A tu propio ritmo</translation>
    </message>
    <message>
        <source>Keep moving</source>
        <comment>kind.timed</comment>
        <translation type="unfinished">Sigue moviéndote</translation>
    </message>
    <message>
        <source>This hold stays at {seconds} s: more is not better, and the plan makes it longer in its own time.</source>
        <comment>session.at-dose</comment>
        <translation type="unfinished">Esta posición se queda en {seconds} s: más no es mejor, y el plan la alarga a su debido tiempo.</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>pause.user</comment>
        <translation type="unfinished">En pausa</translation>
    </message>
    <message>
        <source>Paused: the computer was asleep. That time does not count as held.</source>
        <comment>pause.slept</comment>
        <translation type="unfinished">En pausa: el equipo estaba en suspensión. Ese tiempo no cuenta como mantenido.</translation>
    </message>
    <message>
        <source>Paused: the program was held up. That time does not count as held.</source>
        <comment>pause.stalled</comment>
        <translation type="unfinished">En pausa: el programa se quedó detenido. Ese tiempo no cuenta como mantenido.</translation>
    </message>
    <message>
        <source>No hold and no movement was done yet.</source>
        <comment>found.none</comment>
        <translation type="unfinished">Aún no se hizo ningún mantenimiento ni movimiento.</translation>
    </message>
    <message>
        <source>Welcome back. Go on where you were.</source>
        <comment>pause.recovered</comment>
        <translation type="unfinished">Qué bien que estés de vuelta. Sigue donde estabas.</translation>
    </message>
    <message>
        <source>That was a long pause</source>
        <comment>pause.too-long.title</comment>
        <translation type="unfinished">Fue una pausa larga</translation>
    </message>
    <message>
        <source>More than an hour has gone by, and how you feel may have changed. The session ends with what you have done; begin a new one whenever you like.</source>
        <comment>pause.too-long.text</comment>
        <translation type="unfinished">Ha pasado más de una hora, y puede que ahora te sientas de otra manera. La sesión termina con lo que has hecho; empieza otra cuando quieras.</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds of holds and movement are kept so far.</source>
        <comment>found.kept</comment>
        <extracomment>one: 1 second of holds and movement is kept so far.</extracomment>
        <translation type="unfinished">
            <numerusform>Hasta ahora se ha guardado 1 segundo de posiciones mantenidas y de movimiento.</numerusform>
            <numerusform>Hasta ahora se han guardado {n} segundos de posiciones mantenidas y de movimiento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start, about {n} minutes</source>
        <comment>ready.start</comment>
        <extracomment>one: Start, about 1 minute</extracomment>
        <translation type="unfinished">
            <numerusform>Empezar, cerca de 1 minuto</numerusform>
            <numerusform>Empezar, unos {n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times.</source>
        <comment>speech.dose.reps</comment>
        <extracomment>one: Once.</extracomment>
        <translation type="unfinished">
            <numerusform>Una vez.</numerusform>
            <numerusform>{n} veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>One chair, no mat. 6 minutes at first, 10 in week 6.</source>
        <comment>setup.desk-routine</comment>
        <translation type="unfinished">Una silla, sin esterilla. 6 minutos al principio, 10 en la semana 6.</translation>
    </message>
    <message>
        <source>A mat, a strap and a bare wall. 12 minutes at first, 20 in week 6, with a longer warm-up and more strength.</source>
        <comment>setup.floor-routine</comment>
        <translation type="unfinished">Una esterilla, una correa y una pared libre. 12 minutos al principio, 20 en la semana 6, con un calentamiento más largo y más fuerza.</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>settings.group.plan</comment>
        <translation type="unfinished">Plan</translation>
    </message>
    <message>
        <source>Sessions</source>
        <comment>settings.group.session</comment>
        <translation type="unfinished">Sesiones</translation>
    </message>
    <message>
        <source>Reminders</source>
        <comment>settings.group.breaks</comment>
        <translation type="unfinished">Recordatorios</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>settings.group.sound</comment>
        <translation type="unfinished">Sonido</translation>
    </message>
    <message>
        <source>Hands and eyes</source>
        <comment>settings.group.hands</comment>
        <translation type="unfinished">Manos y ojos</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>settings.group.look</comment>
        <translation type="unfinished">Aspecto</translation>
    </message>
    <message>
        <source>Days for a session</source>
        <comment>settings.days.label</comment>
        <translation type="unfinished">Días para una sesión</translation>
    </message>
    <message>
        <source>The plan suggests sessions on these days. Doing one on another day counts just the same.</source>
        <comment>settings.days.help</comment>
        <translation type="unfinished">El plan sugiere sesiones en estos días. Hacer una en otro día cuenta exactamente igual.</translation>
    </message>
    <message>
        <source>What you want to do more easily</source>
        <comment>settings.goal.label</comment>
        <translation type="unfinished">Lo que quieres hacer con más facilidad</translation>
    </message>
    <message>
        <source>In your own words, for example putting on socks. It stays on this computer.</source>
        <comment>settings.goal.help</comment>
        <translation type="unfinished">Con tus propias palabras, por ejemplo, ponerte los calcetines. Se queda en este equipo.</translation>
    </message>
    <message>
        <source>Routine to begin with</source>
        <comment>settings.prefer.label</comment>
        <translation type="unfinished">Rutina para empezar</translation>
    </message>
    <message>
        <source>Offered first while the plan leaves the choice open.</source>
        <comment>settings.prefer.help</comment>
        <translation type="unfinished">Se ofrece primero mientras el plan deja libre la elección.</translation>
    </message>
    <message>
        <source>I am 65 or older</source>
        <comment>settings.over_65.label</comment>
        <translation type="unfinished">Tengo 65 años o más</translation>
    </message>
    <message>
        <source>From week 4 on, holds of 30 seconds are planned, as exercise guidelines suggest for older adults.</source>
        <comment>settings.over_65.help</comment>
        <translation type="unfinished">Desde la semana 4 se planifica mantener 30 segundos, como sugieren las guías de ejercicio para personas mayores.</translation>
    </message>
    <message>
        <source>When you usually get up</source>
        <comment>settings.rises_at.label</comment>
        <translation type="unfinished">Cuándo te levantas normalmente</translation>
    </message>
    <message>
        <source>In the first two hours after this, sessions leave out deep forward bending.</source>
        <comment>settings.rises_at.help</comment>
        <translation type="unfinished">En las dos primeras horas después de esto, las sesiones dejan fuera las inclinaciones profundas hacia adelante.</translation>
    </message>
    <message>
        <source>Pause between repetitions</source>
        <comment>settings.rest_s.label</comment>
        <translation type="unfinished">Pausa entre repeticiones</translation>
    </message>
    <message>
        <source>From 5 to 30 seconds.</source>
        <comment>settings.rest_s.help</comment>
        <translation type="unfinished">De 5 a 30 segundos.</translation>
    </message>
    <message>
        <source>Time to change sides</source>
        <comment>settings.switch_s.label</comment>
        <translation type="unfinished">Tiempo para cambiar de lado</translation>
    </message>
    <message>
        <source>From 5 to 10 seconds.</source>
        <comment>settings.switch_s.help</comment>
        <translation type="unfinished">De 5 a 10 segundos.</translation>
    </message>
    <message>
        <source>Count-in after a pause</source>
        <comment>settings.reentry_s.label</comment>
        <translation type="unfinished">Cuenta atrás tras una pausa</translation>
    </message>
    <message>
        <source>Seconds to settle back into position before a hold goes on.</source>
        <comment>settings.reentry_s.help</comment>
        <translation type="unfinished">Segundos para volver a la posición antes de seguir manteniendo.</translation>
    </message>
    <message>
        <source>Loudness of the signals</source>
        <comment>settings.volume_percent.label</comment>
        <translation type="unfinished">Volumen de las señales</translation>
    </message>
    <message>
        <source>At 0 they are silent. Every signal is shown as well.</source>
        <comment>settings.volume_percent.help</comment>
        <translation type="unfinished">En 0 son silenciosas. Todas las señales también se muestran.</translation>
    </message>
    <message>
        <source>What is spoken</source>
        <comment>settings.verbosity.label</comment>
        <translation type="unfinished">Lo que se dice en voz alta</translation>
    </message>
    <message>
        <source>Everything is also how to get into position. A pause waits until its instruction is over; counts are half way and the last seconds.</source>
        <comment>settings.verbosity.help</comment>
        <translation type="unfinished">«Todo» incluye también cómo colocarte. Una pausa espera hasta que acaba su instrucción; los avisos de tiempo son la mitad y los últimos segundos.</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>settings.verbosity.option.full</comment>
        <translation type="unfinished">Todo</translation>
    </message>
    <message>
        <source>Exercise, side and cue</source>
        <comment>settings.verbosity.option.short</comment>
        <translation type="unfinished">Ejercicio, lado e indicación</translation>
    </message>
    <message>
        <source>Counts only</source>
        <comment>settings.verbosity.option.counts</comment>
        <translation type="unfinished">Solo avisos de tiempo</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>settings.verbosity.option.silent</comment>
        <translation type="unfinished">Nada</translation>
    </message>
    <message>
        <source>Voice</source>
        <comment>settings.voice.label</comment>
        <translation type="unfinished">Voz</translation>
    </message>
    <message>
        <source>The voices of this computer that speak the language of the app; looked for when the list is opened.</source>
        <comment>settings.voice.help</comment>
        <translation type="unfinished">Las voces de este equipo que hablan el idioma de la aplicación; se buscan al abrir la lista.</translation>
    </message>
    <message>
        <source>Speed of speech</source>
        <comment>settings.speech_rate_percent.label</comment>
        <translation type="unfinished">Velocidad de la voz</translation>
    </message>
    <message>
        <source>From half to twice the voice's own.</source>
        <comment>settings.speech_rate_percent.help</comment>
        <translation type="unfinished">De la mitad al doble de la propia de la voz.</translation>
    </message>
    <message>
        <source>A few words in the middle of a long hold</source>
        <comment>settings.encouragement.label</comment>
        <translation type="unfinished">Unas palabras a mitad de una posición larga</translation>
    </message>
    <message>
        <source>One short sentence, for example to breathe out.</source>
        <comment>settings.encouragement.help</comment>
        <translation type="unfinished">Una frase corta, por ejemplo, que sueltes el aire.</translation>
    </message>
    <message>
        <source>With a screen reader, steps are told by</source>
        <comment>settings.told_by.label</comment>
        <translation type="unfinished">Con un lector de pantalla, los pasos los dice</translation>
    </message>
    <message>
        <source>The app's voice also says how to get into position, and a pause waits for it. The screen reader needs no second voice; signals sound all the same. A stop is always told by the screen reader too.</source>
        <comment>settings.told_by.help</comment>
        <translation type="unfinished">La voz de la aplicación dice también cómo colocarse, y una pausa la espera. El lector de pantalla no necesita una segunda voz; las señales suenan igual. Una parada la dice siempre también el lector de pantalla.</translation>
    </message>
    <message>
        <source>The app's voice</source>
        <comment>settings.told_by.option.voice</comment>
        <translation type="unfinished">La voz de la aplicación</translation>
    </message>
    <message>
        <source>The screen reader</source>
        <comment>settings.told_by.option.reader</comment>
        <translation type="unfinished">El lector de pantalla</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>settings.told_by.option.both</comment>
        <translation type="unfinished">Ambos</translation>
    </message>
    <message>
        <source>Show sessions for reading from afar</source>
        <comment>settings.far.label</comment>
        <translation type="unfinished">Mostrar las sesiones para leer de lejos</translation>
    </message>
    <message>
        <source>Seconds across the window, the side as a large letter, one line of text. D changes it during a session.</source>
        <comment>settings.far.help</comment>
        <translation type="unfinished">Los segundos a todo lo ancho de la ventana, el lado como letra grande, una línea de texto. D lo cambia durante una sesión.</translation>
    </message>
    <message>
        <source>Go on by itself after counted exercises</source>
        <comment>settings.pace_reps.label</comment>
        <translation type="unfinished">Seguir solo tras los ejercicios contados</translation>
    </message>
    <message>
        <source>Otherwise they wait for the space bar, however long it takes.</source>
        <comment>settings.pace_reps.help</comment>
        <translation type="unfinished">De lo contrario esperan a la barra espaciadora, tarde lo que tarde.</translation>
    </message>
    <message>
        <source>Time for each repetition</source>
        <comment>settings.rep_s.label</comment>
        <translation type="unfinished">Tiempo para cada repetición</translation>
    </message>
    <message>
        <source>Used where counted exercises go on by themselves.</source>
        <comment>settings.rep_s.help</comment>
        <translation type="unfinished">Se usa donde los ejercicios contados siguen solos.</translation>
    </message>
    <message>
        <source>Keep the screen on during a session</source>
        <comment>settings.stay_awake.label</comment>
        <translation type="unfinished">Mantener encendida la pantalla durante una sesión</translation>
    </message>
    <message>
        <source>Neither screen lock nor sleep comes in between. A pause lets both come again.</source>
        <comment>settings.stay_awake.help</comment>
        <translation type="unfinished">No se interponen ni el bloqueo de pantalla ni la suspensión. Una pausa vuelve a permitir ambos.</translation>
    </message>
    <message>
        <source>Keys of your own</source>
        <comment>settings.keys.label</comment>
        <translation type="unfinished">Teclas propias</translation>
    </message>
    <message>
        <source>For a foot pedal or a remote control: choose a field, then press its key. The usual keys stay as they are.</source>
        <comment>settings.keys.help</comment>
        <translation type="unfinished">Para un pedal o un mando a distancia: elige un campo y pulsa después su tecla. Las teclas habituales siguen como están.</translation>
    </message>
    <message>
        <source>Pause, go on, done</source>
        <comment>settings.keys.option.main</comment>
        <translation type="unfinished">Pausa, continuar, hecho</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>settings.keys.option.back</comment>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>settings.keys.option.skip</comment>
        <translation type="unfinished">Saltar</translation>
    </message>
    <message>
        <source>15 seconds less</source>
        <comment>settings.keys.option.less</comment>
        <translation type="unfinished">15 segundos menos</translation>
    </message>
    <message>
        <source>15 seconds more</source>
        <comment>settings.keys.option.more</comment>
        <translation type="unfinished">15 segundos más</translation>
    </message>
    <message>
        <source>This side again</source>
        <comment>settings.keys.option.again</comment>
        <translation type="unfinished">Este lado otra vez</translation>
    </message>
    <message>
        <source>Leave this exercise out</source>
        <comment>settings.keys.option.leave-out</comment>
        <translation type="unfinished">Omitir este ejercicio</translation>
    </message>
    <message>
        <source>Pain</source>
        <comment>settings.keys.option.pain</comment>
        <translation type="unfinished">Dolor</translation>
    </message>
    <message>
        <source>Read from afar</source>
        <comment>settings.keys.option.far</comment>
        <translation type="unfinished">Leer de lejos</translation>
    </message>
    <message>
        <source>End the session</source>
        <comment>settings.keys.option.end</comment>
        <translation type="unfinished">Terminar la sesión</translation>
    </message>
    <message>
        <source>Offer self-tests and questions when they are due</source>
        <comment>settings.offer_measures.label</comment>
        <translation type="unfinished">Ofrecer autoevaluaciones y preguntas cuando toquen</translation>
    </message>
    <message>
        <source>A line on Today, every few weeks. With this off they can still be found under Learn.</source>
        <comment>settings.offer_measures.help</comment>
        <translation type="unfinished">Una línea en Hoy, cada pocas semanas. Con esto desactivado, se siguen encontrando en Aprender.</translation>
    </message>
    <message>
        <source>Lengths in</source>
        <comment>settings.lengths.label</comment>
        <translation type="unfinished">Longitudes en</translation>
    </message>
    <message>
        <source>For self-tests with a ruler. What is kept does not change with it.</source>
        <comment>settings.lengths.help</comment>
        <translation type="unfinished">Para autoevaluaciones con regla. Lo que se guarda no cambia con ello.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>settings.lengths.option.system</comment>
        <translation type="unfinished">Como el sistema</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <comment>settings.lengths.option.cm</comment>
        <translation type="unfinished">Centímetros</translation>
    </message>
    <message>
        <source>Inches</source>
        <comment>settings.lengths.option.inch</comment>
        <translation type="unfinished">Pulgadas</translation>
    </message>
    <message>
        <source>Remind me to break up sitting</source>
        <comment>settings.micro_breaks.label</comment>
        <translation type="unfinished">Recordarme que interrumpa los ratos en la silla</translation>
    </message>
    <message>
        <source>One to three minutes at the desk: some marching and a short chair stretch. They add to the week's stretching seconds and never count as a session.</source>
        <comment>settings.micro_breaks.help</comment>
        <translation type="unfinished">De uno a tres minutos en el escritorio: algo de marcha y un estiramiento corto en silla. Suman a los segundos de estiramiento de la semana y nunca cuentan como sesión.</translation>
    </message>
    <message>
        <source>Time between breaks</source>
        <comment>settings.break_every_min.label</comment>
        <translation type="unfinished">Tiempo entre pausas</translation>
    </message>
    <message>
        <source>Counted while you work. Being away from the desk counts as a break by itself.</source>
        <comment>settings.break_every_min.help</comment>
        <translation type="unfinished">Se cuenta mientras trabajas. Estar lejos del escritorio cuenta por sí solo como pausa.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <comment>settings.work_hours.label</comment>
        <translation type="unfinished">Horario de trabajo</translation>
    </message>
    <message>
        <source>Breaks are asked for within these; with none at all, at any hour. Add a second range for a day with a long gap in it.</source>
        <comment>settings.work_hours.help</comment>
        <translation type="unfinished">Las pausas se piden dentro de este horario; sin ninguno, a cualquier hora. Añade un segundo tramo para un día con un hueco largo.</translation>
    </message>
    <message>
        <source>Remind me of planned sessions</source>
        <comment>settings.session_reminders.label</comment>
        <translation type="unfinished">Recordarme las sesiones planificadas</translation>
    </message>
    <message>
        <source>On your days, once, and not when the session is already done.</source>
        <comment>settings.session_reminders.help</comment>
        <translation type="unfinished">En tus días, una vez, y no cuando la sesión ya está hecha.</translation>
    </message>
    <message>
        <source>Time of day for a session</source>
        <comment>settings.session_at.label</comment>
        <translation type="unfinished">Hora del día para una sesión</translation>
    </message>
    <message>
        <source>The reminder comes at this time, or after it when something keeps it back.</source>
        <comment>settings.session_at.help</comment>
        <translation type="unfinished">El recordatorio llega a esta hora, o después si algo lo retiene.</translation>
    </message>
    <message>
        <source>Away counts as a break after</source>
        <comment>settings.away_min.label</comment>
        <translation type="unfinished">La ausencia cuenta como pausa tras</translation>
    </message>
    <message>
        <source>Minutes without keyboard and mouse. A video or a call that keeps the screen awake is not being away.</source>
        <comment>settings.away_min.help</comment>
        <translation type="unfinished">Minutos sin teclado ni ratón. Un vídeo o una llamada que mantiene la pantalla encendida no es ausencia.</translation>
    </message>
    <message>
        <source>Hold back in do-not-disturb, calls and full screen</source>
        <comment>settings.hold_back.label</comment>
        <translation type="unfinished">Esperar con «no molestar», en llamadas y a pantalla completa</translation>
    </message>
    <message>
        <source>As far as the desktop says so. A pause or a meeting can be set by hand at any time.</source>
        <comment>settings.hold_back.help</comment>
        <translation type="unfinished">Hasta donde el escritorio lo indique. Una pausa o una reunión se puede poner a mano en cualquier momento.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <comment>settings.stay_in_tray.label</comment>
        <translation type="unfinished">Quedarse en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>So that reminders go on. Quit is in the tray's menu, and Ctrl+Q.</source>
        <comment>settings.stay_in_tray.help</comment>
        <translation type="unfinished">Para que los recordatorios sigan. Salir está en el menú de la bandeja, y en Ctrl+Q.</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>settings.language.label</comment>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Of everything that is written and spoken. Safety texts have the English beside them.</source>
        <comment>settings.language.help</comment>
        <translation type="unfinished">De todo lo que se escribe y se dice. Los textos de seguridad tienen al lado el inglés.</translation>
    </message>
    <message>
        <source>Colours</source>
        <comment>settings.appearance.label</comment>
        <translation type="unfinished">Colores</translation>
    </message>
    <message>
        <source>Light, dark, strong contrast, or as the system has it.</source>
        <comment>settings.appearance.help</comment>
        <translation type="unfinished">Claro, oscuro, contraste fuerte o como lo tenga el sistema.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>settings.appearance.option.system</comment>
        <translation type="unfinished">Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>settings.appearance.option.light</comment>
        <translation type="unfinished">Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>settings.appearance.option.dark</comment>
        <translation type="unfinished">Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>settings.appearance.option.high-contrast</comment>
        <translation type="unfinished">Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>settings.text_percent.label</comment>
        <translation type="unfinished">Tamaño del texto</translation>
    </message>
    <message>
        <source>From 80 to 200 per cent.</source>
        <comment>settings.text_percent.help</comment>
        <translation type="unfinished">Del 80 al 200 por ciento.</translation>
    </message>
    <message>
        <source>Who shows the exercises</source>
        <comment>settings.body.label</comment>
        <translation type="unfinished">Quién muestra los ejercicios</translation>
    </message>
    <message>
        <source>The same person shows every exercise, wherever there is a picture.</source>
        <comment>settings.body.help</comment>
        <translation type="unfinished">La misma persona muestra todos los ejercicios, donde haya una imagen.</translation>
    </message>
    <message>
        <source>Person with dark hair in a bun</source>
        <comment>settings.body.option.juniper</comment>
        <translation type="unfinished">Persona con moño de pelo oscuro</translation>
    </message>
    <message>
        <source>Person with short black hair</source>
        <comment>settings.body.option.oak</comment>
        <translation type="unfinished">Persona con pelo negro corto</translation>
    </message>
    <message>
        <source>Person with a long brown ponytail</source>
        <comment>settings.body.option.birch</comment>
        <translation type="unfinished">Persona con coleta larga de pelo castaño</translation>
    </message>
    <message>
        <source>Person with short grey-brown hair</source>
        <comment>settings.body.option.maple</comment>
        <translation type="unfinished">Persona con pelo corto castaño grisáceo</translation>
    </message>
    <message>
        <source>Person with closely cropped black hair</source>
        <comment>settings.body.option.willow</comment>
        <translation type="unfinished">Persona con pelo negro muy corto</translation>
    </message>
    <message>
        <source>Person with chin-length silver hair</source>
        <comment>settings.body.option.aspen</comment>
        <translation type="unfinished">Persona con pelo plateado hasta la barbilla</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <comment>settings.reduced_motion.label</comment>
        <translation type="unfinished">Reducir el movimiento</translation>
    </message>
    <message>
        <source>Figures show their key positions and nothing moves in between.</source>
        <comment>settings.reduced_motion.help</comment>
        <translation type="unfinished">Las figuras muestran sus posiciones clave y nada se mueve entre ellas.</translation>
    </message>
    <message>
        <source>There is nothing to play sounds on. Every signal is shown as well, so the session goes on; plug in headphones or a loudspeaker and start hamstretch again to hear it.</source>
        <comment>sound.no_device</comment>
        <translation type="unfinished">No hay nada con que reproducir sonidos. Todas las señales también se muestran, así que la sesión sigue; conecta auriculares o un altavoz e inicia hamstretch de nuevo para oírla.</translation>
    </message>
    <message>
        <source>There is no voice to speak with; the signals carry the session. On Debian or Ubuntu: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng. On Fedora: sudo dnf install speech-dispatcher-espeak-ng.</source>
        <comment>sound.no_voice.linux</comment>
        <translation type="unfinished">No hay ninguna voz con que hablar; las señales llevan la sesión. En Debian o Ubuntu: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng. En Fedora: sudo dnf install speech-dispatcher-espeak-ng.</translation>
    </message>
    <message>
        <source>There is no voice to speak with; the signals carry the session. A voice can be added in the Windows settings under Time and language, Speech.</source>
        <comment>sound.no_voice.win32</comment>
        <translation type="unfinished">No hay ninguna voz con que hablar; las señales llevan la sesión. Se puede añadir una voz en la configuración de Windows, en Hora e idioma, Voz.</translation>
    </message>
    <message>
        <source>There is no voice to speak with; the signals carry the session. A voice can be added in the system settings under Accessibility, Spoken Content.</source>
        <comment>sound.no_voice.darwin</comment>
        <translation type="unfinished">No hay ninguna voz con que hablar; las señales llevan la sesión. Se puede añadir una voz en los ajustes del sistema, en Accesibilidad, Contenido hablado.</translation>
    </message>
    <message>
        <source>There is no voice to speak with; the signals carry the session.</source>
        <comment>sound.no_voice.other</comment>
        <translation type="unfinished">No hay ninguna voz con que hablar; las señales llevan la sesión.</translation>
    </message>
    <message>
        <source>hamstretch is already running and has the log open. Use the window that is open, or close it and start again. Nothing was changed.</source>
        <comment>storage.log_busy</comment>
        <translation type="unfinished">hamstretch ya está en marcha y tiene abierto el registro. Usa la ventana que está abierta, o ciérrala e inicia de nuevo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The folder for your log, {folder}, cannot be used ({reason}). Check that it exists and belongs to you, or choose another one with --data-dir. Nothing was changed.</source>
        <comment>storage.log_folder</comment>
        <translation type="unfinished">La carpeta de tu registro, {folder}, no se puede usar ({reason}). Comprueba que existe y que es tuya, o elige otra con --data-dir. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Your log {file} is there but cannot be opened ({reason}). It has not been touched. Check its permissions, then start again.</source>
        <comment>storage.log_unreadable</comment>
        <translation type="unfinished">Tu registro {file} está ahí pero no se puede abrir ({reason}). No se ha tocado. Revisa sus permisos e inicia de nuevo.</translation>
    </message>
    <message>
        <source>Your log {file} cannot be read as a log. It has been left exactly as it is, and nothing will be written over it. To go on, start hamstretch, which offers the backups that work, or restore one with hamstretch restore. They are in {folder}.</source>
        <comment>storage.log_damaged</comment>
        <translation type="unfinished">Tu registro {file} no se puede leer como registro. Se ha dejado exactamente como está, y nada se escribirá encima. Para seguir, inicia hamstretch, que ofrece las copias de seguridad que funcionan, o restaura una con hamstretch restore. Están en {folder}.</translation>
    </message>
    <message>
        <source>Your log {file} was written by a newer hamstretch. You can look at it here, but nothing will be saved to it. Update hamstretch to go on logging.</source>
        <comment>storage.log_newer</comment>
        <translation type="unfinished">Tu registro {file} lo escribió un hamstretch más nuevo. Puedes verlo aquí, pero no se guardará nada en él. Actualiza hamstretch para seguir registrando.</translation>
    </message>
    <message>
        <source>Your log {file} was written by a newer hamstretch, in a form that this version cannot read. It has been left exactly as it is. Update hamstretch to open it.</source>
        <comment>storage.log_newer_unreadable</comment>
        <translation type="unfinished">Tu registro {file} lo escribió un hamstretch más nuevo, en una forma que esta versión no puede leer. Se ha dejado exactamente como está. Actualiza hamstretch para abrirlo.</translation>
    </message>
    <message>
        <source>Your log {file} can be read but not written: the file or its folder is read-only. You can look at it, but nothing new will be saved.</source>
        <comment>storage.log_read_only</comment>
        <translation type="unfinished">Tu registro {file} se puede leer pero no escribir: el archivo o su carpeta es de solo lectura. Puedes verlo, pero no se guardará nada nuevo.</translation>
    </message>
    <message>
        <source>The log was opened for reading only, so nothing can be saved to it here.</source>
        <comment>storage.log_reading_only</comment>
        <translation type="unfinished">El registro se abrió solo para leer, así que aquí no se puede guardar nada en él.</translation>
    </message>
    <message>
        <source>The log has been closed, so nothing more can be saved to it.</source>
        <comment>storage.log_closed</comment>
        <translation type="unfinished">El registro se ha cerrado, así que no se puede guardar nada más en él.</translation>
    </message>
    <message>
        <source>There is no room left to save {file}. Everything saved before is safe. Free some space, then try again.</source>
        <comment>storage.save_full</comment>
        <translation type="unfinished">No queda espacio para guardar {file}. Todo lo guardado antes está a salvo. Libera algo de espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{file} could not be saved, because {folder} may not be written to. Everything saved before is safe. Make it writable, then try again.</source>
        <comment>storage.save_read_only</comment>
        <translation type="unfinished">No se pudo guardar {file}, porque no se permite escribir en {folder}. Todo lo guardado antes está a salvo. Permite la escritura e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{file} could not be saved, because there is no folder {folder}. Make it or bring it back (a drive may have been removed), then try again.</source>
        <comment>storage.save_gone</comment>
        <translation type="unfinished">No se pudo guardar {file}, porque no hay ninguna carpeta {folder}. Créala o recupérala (puede que se haya retirado una unidad) e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{file} could not be saved ({reason}). Everything saved before is safe. Try again.</source>
        <comment>storage.save_failed</comment>
        <translation type="unfinished">No se pudo guardar {file} ({reason}). Todo lo guardado antes está a salvo. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{file} was changed by another program while hamstretch was open, so nothing was written over it. Start hamstretch again to go on from the changed file.</source>
        <comment>storage.save_changed</comment>
        <translation type="unfinished">Otro programa cambió {file} mientras hamstretch estaba abierto, así que no se escribió nada encima. Inicia hamstretch de nuevo para seguir desde el archivo cambiado.</translation>
    </message>
    <message>
        <source>This entry holds something that could not be read back from {file}, so it was not saved. A note with unusual characters may be the cause: change it and try again.</source>
        <comment>storage.save_entry</comment>
        <translation type="unfinished">Esta entrada contiene algo que no se pudo volver a leer de {file}, así que no se guardó. La causa puede ser una nota con caracteres inusuales: cámbiala e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing to back up yet: your log is empty.</source>
        <comment>storage.backup_empty</comment>
        <translation type="unfinished">Todavía no hay nada de lo que hacer copia de seguridad: tu registro está vacío.</translation>
    </message>
    <message>
        <source>That did not work ({reason}). Your log is as it was. Try again.</source>
        <comment>storage.archive_failed</comment>
        <translation type="unfinished">Eso no funcionó ({reason}). Tu registro está como estaba. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no backup named {name} in {folder}. hamstretch restore --list names them all. Your log is as it was.</source>
        <comment>storage.backup_unknown</comment>
        <translation type="unfinished">No hay ninguna copia de seguridad llamada {name} en {folder}. hamstretch restore --list las nombra todas. Tu registro está como estaba.</translation>
    </message>
    <message>
        <source>The file {file}, which may hold entries that could not be saved to your log, cannot be read. It has been kept. Your log is not affected.</source>
        <comment>storage.unsaved_unreadable</comment>
        <translation type="unfinished">El archivo {file}, que puede contener entradas que no se pudieron guardar en tu registro, no se puede leer. Se ha conservado. Tu registro no está afectado.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Choose another file. Your log is as it was.</source>
        <comment>storage.incoming_unreadable</comment>
        <translation type="unfinished">{file} no se puede leer ({reason}). Elige otro archivo. Tu registro está como estaba.</translation>
    </message>
    <message>
        <source>{file} is larger than {mb} MB, which no log is. Choose another file. Your log is as it was.</source>
        <comment>storage.incoming_large</comment>
        <translation type="unfinished">{file} ocupa más de {mb} MB, y ningún registro ocupa tanto. Elige otro archivo. Tu registro está como estaba.</translation>
    </message>
    <message>
        <source>{file} is no hamstretch log, backup or export, or it is damaged. Choose another file. Your log is as it was.</source>
        <comment>storage.incoming_no_log</comment>
        <translation type="unfinished">{file} no es un registro, una copia de seguridad ni una exportación de hamstretch, o está dañado. Elige otro archivo. Tu registro está como estaba.</translation>
    </message>
    <message>
        <source>{file} was written by a newer hamstretch. Update hamstretch here, then try again. Your log is as it was.</source>
        <comment>storage.incoming_newer</comment>
        <translation type="unfinished">{file} lo escribió un hamstretch más nuevo. Actualiza hamstretch aquí e inténtalo de nuevo. Tu registro está como estaba.</translation>
    </message>
    <message>
        <source>A session was running when hamstretch last ended, but what was kept of it cannot be read. It has been put aside as {file}. Your log is not affected.</source>
        <comment>storage.journal_damaged</comment>
        <translation type="unfinished">Había una sesión en marcha cuando hamstretch se cerró la última vez, pero lo que se guardó de ella no se puede leer. Se ha apartado como {file}. Tu registro no está afectado.</translation>
    </message>
    <message>
        <source>A session kept in {file} was begun with a newer hamstretch and cannot be continued here. It has been left for that version. Your log is not affected.</source>
        <comment>storage.journal_newer</comment>
        <translation type="unfinished">Una sesión guardada en {file} se empezó con un hamstretch más nuevo y no se puede continuar aquí. Se ha dejado para esa versión. Tu registro no está afectado.</translation>
    </message>
    <message>
        <source>What the reminders had kept, a pause for example, cannot be read. It has been put aside as {file}, and they begin anew. Your log is not affected.</source>
        <comment>storage.breaks_damaged</comment>
        <translation type="unfinished">Lo que habían guardado los recordatorios, por ejemplo una pausa, no se puede leer. Se ha apartado como {file}, y empiezan de nuevo. Tu registro no está afectado.</translation>
    </message>
    <message>
        <source>The reminders' state in {file} is from a newer hamstretch. It has been left for that version, and they begin anew here. Your log is not affected.</source>
        <comment>storage.breaks_newer</comment>
        <translation type="unfinished">El estado de los recordatorios en {file} es de un hamstretch más nuevo. Se ha dejado para esa versión, y aquí empiezan de nuevo. Tu registro no está afectado.</translation>
    </message>
    <message>
        <source>The file {file} with the reminders' state cannot be opened ({reason}). It has not been touched, and they begin anew. Your log is not affected.</source>
        <comment>storage.breaks_unreadable</comment>
        <translation type="unfinished">El archivo {file} con el estado de los recordatorios no se puede abrir ({reason}). No se ha tocado, y empiezan de nuevo. Tu registro no está afectado.</translation>
    </message>
    <message>
        <source>The file {file}, which may hold an unfinished session, cannot be opened ({reason}). It has not been touched. Your log is not affected.</source>
        <comment>storage.journal_unreadable</comment>
        <translation type="unfinished">El archivo {file}, que puede contener una sesión sin terminar, no se puede abrir ({reason}). No se ha tocado. Tu registro no está afectado.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read, so the usual settings are in use. The file stays as it is; when you next change a setting it is put aside under another name. Your log is not affected.</source>
        <comment>storage.settings_damaged</comment>
        <translation type="unfinished">Los ajustes en {file} no se pueden leer, así que se usan los habituales. El archivo queda como está; cuando vuelvas a cambiar un ajuste, se aparta con otro nombre. Tu registro no está afectado.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be opened ({reason}), so the usual settings are in use. Your log is not affected.</source>
        <comment>storage.settings_unreadable</comment>
        <translation type="unfinished">Los ajustes en {file} no se pueden abrir ({reason}), así que se usan los habituales. Tu registro no está afectado.</translation>
    </message>
    <message>
        <source>The settings in {file} come from a newer hamstretch. What this version knows of them is in use; when you next change a setting the file is kept under another name first.</source>
        <comment>storage.settings_newer</comment>
        <translation type="unfinished">Los ajustes de {file} son de un hamstretch más reciente. Se usa lo que esta versión conoce de ellos; cuando cambies un ajuste, el archivo se guarda antes con otro nombre.</translation>
    </message>
    <message>
        <source>The setting "{key}" in {file} has a value that does not fit, so its usual value is in use. All other settings are as you left them.</source>
        <comment>storage.settings_bad_value</comment>
        <translation type="unfinished">El ajuste «{key}» en {file} tiene un valor que no encaja, así que se usa su valor habitual. Todos los demás ajustes están como los dejaste.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}). Choose another one with --data-dir, or check that there is room and that it may be written to.</source>
        <comment>storage.places_folder</comment>
        <translation type="unfinished">La carpeta {folder} no se puede crear ({reason}). Elige otra con --data-dir, o comprueba que hay espacio y que se permite escribir en ella.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of your log cannot be read (numbers {entries} in {file}). They have been put into {aside} as they were, with the reasons, and are left out of every count; all other entries are fine.</source>
        <comment>storage.log_quarantined</comment>
        <extracomment>one: One entry of your log cannot be read (number {entries} in {file}). It has been put into {aside} as it was, with the reason, and is left out of every count; all other entries are fine.</extracomment>
        <translation type="unfinished">
            <numerusform>Una entrada de tu registro no se puede leer (número {entries} en {file}). Se ha puesto en {aside} tal como estaba, con el motivo, y queda fuera de todos los recuentos; todas las demás entradas están bien.</numerusform>
            <numerusform>{n} entradas de tu registro no se pueden leer (números {entries} en {file}). Se han puesto en {aside} tal como estaban, con los motivos, y quedan fuera de todos los recuentos; todas las demás entradas están bien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of your log cannot be read (numbers {entries}). They stay in {file} untouched and are left out of every count; all other entries are fine.</source>
        <comment>storage.log_entries_aside</comment>
        <extracomment>one: One entry of your log cannot be read (number {entries}). It stays in {file} untouched and is left out of every count; all other entries are fine.</extracomment>
        <translation type="unfinished">
            <numerusform>Una entrada de tu registro no se puede leer (número {entries}). Se queda intacta en {file} y fuera de todos los recuentos; todas las demás entradas están bien.</numerusform>
            <numerusform>{n} entradas de tu registro no se pueden leer (números {entries}). Se quedan intactas en {file} y fuera de todos los recuentos; todas las demás entradas están bien.</numerusform>
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
        <translation type="unfinished">Esta vez no se hizo nada, {pain}.</translation>
    </message>
    <message>
        <source>Less than a minute</source>
        <comment>summary.time.short</comment>
        <translation type="unfinished">Menos de un minuto</translation>
    </message>
    <message>
        <source>Kept from a session with a break in it</source>
        <comment>summary.time.interrupted</comment>
        <translation type="unfinished">Guardado de una sesión con una interrupción</translation>
    </message>
    <message>
        <source>both sides even</source>
        <comment>summary.sides.even</comment>
        <translation type="unfinished">ambos lados por igual</translation>
    </message>
    <message>
        <source>{n} s more on the left</source>
        <comment>summary.sides.left</comment>
        <translation type="unfinished">{n} s más en la izquierda</translation>
    </message>
    <message>
        <source>{n} s more on the right</source>
        <comment>summary.sides.right</comment>
        <translation type="unfinished">{n} s más en la derecha</translation>
    </message>
    <message>
        <source>pain {pre} → {post}</source>
        <comment>summary.pain</comment>
        <translation type="unfinished">dolor {pre} → {post}</translation>
    </message>
    <message>
        <source>pain {pre} before and not asked after</source>
        <comment>summary.pain.before</comment>
        <translation type="unfinished">dolor {pre} antes y sin preguntar después</translation>
    </message>
    <message>
        <source>pain {post} after and not asked before</source>
        <comment>summary.pain.after</comment>
        <translation type="unfinished">dolor {post} después y sin preguntar antes</translation>
    </message>
    <message>
        <source>pain not asked</source>
        <comment>summary.pain.none</comment>
        <translation type="unfinished">dolor sin preguntar</translation>
    </message>
    <message>
        <source>A break well used</source>
        <comment>summary.break.title</comment>
        <translation type="unfinished">Una pausa bien usada</translation>
    </message>
    <message>
        <source>It adds to this week's seconds.</source>
        <comment>summary.break.text</comment>
        <translation type="unfinished">Se suma a los segundos de esta semana.</translation>
    </message>
    <message>
        <source>Left out {why}: {names}.</source>
        <comment>summary.skipped</comment>
        <translation type="unfinished">Fuera {why}: {names}.</translation>
    </message>
    <message>
        <source>Cut short {why}: {names}.</source>
        <comment>summary.cut</comment>
        <translation type="unfinished">Acortado {why}: {names}.</translation>
    </message>
    <message>
        <source>by your choice</source>
        <comment>summary.why.none</comment>
        <translation type="unfinished">por decisión tuya</translation>
    </message>
    <message>
        <source>by your choice</source>
        <comment>summary.why.other</comment>
        <translation type="unfinished">por decisión tuya</translation>
    </message>
    <message>
        <source>for lack of time</source>
        <comment>summary.why.time</comment>
        <translation type="unfinished">por falta de tiempo</translation>
    </message>
    <message>
        <source>because of pain</source>
        <comment>summary.why.pain</comment>
        <translation type="unfinished">por el dolor</translation>
    </message>
    <message>
        <source>because you felt unwell</source>
        <comment>summary.why.unwell</comment>
        <translation type="unfinished">porque te sentías mal</translation>
    </message>
    <message>
        <source>because something came up</source>
        <comment>summary.why.interrupted</comment>
        <translation type="unfinished">porque surgió algo</translation>
    </message>
    <message>
        <source>because it was forgotten</source>
        <comment>summary.why.forgot</comment>
        <translation type="unfinished">por olvido</translation>
    </message>
    <message>
        <source>to stay on the safe side</source>
        <comment>summary.why.rule</comment>
        <translation type="unfinished">por seguridad</translation>
    </message>
    <message>
        <source>{what} ({names})</source>
        <comment>summary.rule.at</comment>
        <translation type="unfinished">{what} ({names})</translation>
    </message>
    <message>
        <source>What you told us needs help at once. Sessions stay closed until you say that you have been assessed.</source>
        <comment>summary.rule.B1</comment>
        <translation type="unfinished">Lo que nos dijiste necesita ayuda de inmediato. Las sesiones quedan cerradas hasta que digas que te han evaluado.</translation>
    </message>
    <message>
        <source>What you told us should be seen by a doctor today. Sessions stay closed until you say that you have been assessed.</source>
        <comment>summary.rule.B2</comment>
        <translation type="unfinished">Lo que nos dijiste debe verlo hoy un médico. Las sesiones quedan cerradas hasta que digas que te han evaluado.</translation>
    </message>
    <message>
        <source>The session before left you somewhat worse, so this one was eased.</source>
        <comment>summary.rule.A2</comment>
        <translation type="unfinished">La sesión anterior te dejó algo peor, así que esta fue más fácil.</translation>
    </message>
    <message>
        <source>As you have a feeling in the lower leg that has been looked at before, what pulls on it most was left out and your knees stayed bent. Your plan stays on this week.</source>
        <comment>summary.rule.B6</comment>
        <translation type="unfinished">Como tienes en la parte baja de la pierna una sensación que ya se ha examinado, se dejó fuera lo que más tira de ella y tus rodillas quedaron dobladas. Tu plan sigue en esta semana.</translation>
    </message>
    <message>
        <source>You had not been up for long, so there was no bending forward.</source>
        <comment>summary.rule.B7</comment>
        <translation type="unfinished">No llevabas mucho tiempo fuera de la cama, así que no hubo inclinaciones hacia adelante.</translation>
    </message>
    <message>
        <source>You felt worse than you usually do before a session, so it was one level gentler.</source>
        <comment>summary.rule.B8</comment>
        <translation type="unfinished">Te sentías peor de lo habitual antes de una sesión, así que fue un nivel más suave.</translation>
    </message>
    <message>
        <source>It was eased: shorter holds, a smaller range, softer knees, and only exercises that suited how you felt.</source>
        <comment>summary.rule.B10</comment>
        <translation type="unfinished">Fue más suave: menos tiempo en cada posición, menos recorrido, rodillas más sueltas y solo ejercicios que iban bien con cómo te sentías.</translation>
    </message>
    <message>
        <source>It was the gentle set: a few easy stretches, 15 seconds twice, and no strength work. It counts as a session; your plan stays on this week.</source>
        <comment>summary.rule.B11</comment>
        <translation type="unfinished">Fue la serie suave: unos pocos estiramientos fáciles, 15 segundos dos veces, y nada de fuerza. Cuenta como una sesión; tu plan sigue en esta semana.</translation>
    </message>
    <message>
        <source>The session ended because of a feeling in the leg that should not be pushed. It is worth asking a doctor or a physiotherapist about it.</source>
        <comment>summary.rule.D1</comment>
        <translation type="unfinished">La sesión terminó por una sensación en la pierna con la que no se debe insistir. Vale la pena consultarlo con un médico o un fisioterapeuta.</translation>
    </message>
    <message>
        <source>The session ended because you felt unwell. Please ask a doctor about it.</source>
        <comment>summary.rule.D2</comment>
        <translation type="unfinished">La sesión terminó porque te sentías mal. Consúltalo con un médico, por favor.</translation>
    </message>
    <message>
        <source>The session ended because of chest pain. Please get help at once.</source>
        <comment>summary.rule.D2.chest</comment>
        <translation type="unfinished">La sesión terminó por dolor en el pecho. Busca ayuda de inmediato, por favor.</translation>
    </message>
    <message>
        <source>It felt sharp, so this exercise and the rest in that position were left out.</source>
        <comment>summary.rule.D3</comment>
        <translation type="unfinished">Notaste una sensación aguda, así que este ejercicio y los demás en esa posición quedaron fuera.</translation>
    </message>
    <message>
        <source>It has felt sharp in two sessions, so this exercise stays out from now on.</source>
        <comment>summary.rule.D3.remove</comment>
        <translation type="unfinished">Has notado una sensación aguda en dos sesiones, así que este ejercicio queda fuera de ahora en adelante.</translation>
    </message>
    <message>
        <source>It felt sharp for a second time, so the session ended.</source>
        <comment>summary.rule.D3.end</comment>
        <translation type="unfinished">Notaste una sensación aguda por segunda vez, así que la sesión terminó.</translation>
    </message>
    <message>
        <source>The pain went up too far, so the session ended.</source>
        <comment>summary.rule.D4</comment>
        <translation type="unfinished">El dolor subió demasiado, así que la sesión terminó.</translation>
    </message>
    <message>
        <source>It hurt more than before, so it was made smaller and shorter.</source>
        <comment>summary.rule.D5</comment>
        <translation type="unfinished">Dolió más que antes, así que se hizo más pequeño y más corto.</translation>
    </message>
    <message>
        <source>It did not settle, so an easier way took its place.</source>
        <comment>summary.rule.D5.swap</comment>
        <translation type="unfinished">No se calmó, así que una forma más fácil ocupó su lugar.</translation>
    </message>
    <message>
        <source>It still did not settle, so the rest of it was left out.</source>
        <comment>summary.rule.D5.skip</comment>
        <translation type="unfinished">Aun así no se calmó, así que el resto quedó fuera.</translation>
    </message>
    <message>
        <source>There was some pain, no more than before, so you went no deeper.</source>
        <comment>summary.rule.D6</comment>
        <translation type="unfinished">Hubo algo de dolor, no más que antes, así que no fuiste más profundo.</translation>
    </message>
    <message>
        <source>It is in your log. No plan is running, so nothing else changes.</source>
        <comment>summary.next.no-plan</comment>
        <translation type="unfinished">Está en tu registro. No hay ningún plan en marcha, así que no cambia nada más.</translation>
    </message>
    <message>
        <source>A break leaves the plan where it is.</source>
        <comment>summary.next.break</comment>
        <translation type="unfinished">Una pausa en el escritorio deja el plan donde está.</translation>
    </message>
    <message>
        <source>Because this session had to be stopped, next week stays at {hold} s holds.</source>
        <comment>summary.next.held.red</comment>
        <translation type="unfinished">Como hubo que parar esta sesión, la próxima semana se sigue manteniendo {hold} s.</translation>
    </message>
    <message>
        <source>This session was a little too much, so next week stays at {hold} s holds, unless you say tomorrow morning that it has settled.</source>
        <comment>summary.next.held.amber</comment>
        <translation type="unfinished">Esta sesión fue un poco demasiado, así que la próxima semana se sigue manteniendo {hold} s, salvo que mañana por la mañana digas que se ha calmado.</translation>
    </message>
    <message>
        <source>This was a session with limits, so next week stays at {hold} s holds.</source>
        <comment>summary.next.held.rule</comment>
        <translation type="unfinished">Fue una sesión con límites, así que la próxima semana se sigue manteniendo {hold} s.</translation>
    </message>
    <message>
        <source>Next week stays at {hold} s holds, because of how this week has gone.</source>
        <comment>summary.next.held.before</comment>
        <translation type="unfinished">La próxima semana se sigue manteniendo {hold} s, por cómo ha ido esta semana.</translation>
    </message>
    <message>
        <source>The week's sessions are done. If it ends as it went, next week asks for {hold} s holds, {reps} times on each side.</source>
        <comment>summary.next.on</comment>
        <translation type="unfinished">Las sesiones de la semana están hechas. Si termina como ha ido, la próxima semana pide mantener {hold} s, repeticiones por lado: {reps}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>summary.time</comment>
        <extracomment>one: 1 minute</extracomment>
        <translation type="unfinished">
            <numerusform>1 minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your level stays as it is: {n} of {of} sessions of this week are done.</source>
        <comment>summary.next.steady</comment>
        <extracomment>one: Your level stays as it is: 1 of {of} sessions of this week is done.</extracomment>
        <translation type="unfinished">
            <numerusform>Tu nivel se queda como está: 1 de {of} sesiones de esta semana está hecha.</numerusform>
            <numerusform>Tu nivel se queda como está: {n} de {of} sesiones de esta semana están hechas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning.</source>
        <comment>today.hello.morning</comment>
        <translation type="unfinished">Buenos días.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <comment>today.hello.afternoon</comment>
        <translation type="unfinished">Buenas tardes.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <comment>today.hello.evening</comment>
        <translation type="unfinished">Buenas noches.</translation>
    </message>
    <message>
        <source>Week {week} of 6 · {phase}</source>
        <comment>today.week</comment>
        <translation type="unfinished">Semana {week} de 6 · {phase}</translation>
    </message>
    <message>
        <source>Beyond the six weeks · {phase}</source>
        <comment>today.week.after</comment>
        <translation type="unfinished">Más allá de las seis semanas · {phase}</translation>
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
        <translation type="unfinished">sin material</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <comment>today.dots</comment>
        <translation type="unfinished">{done} de {of}</translation>
    </message>
    <message>
        <source>Doing less is always fine, and doing more is up to you: a short break, or a whole routine.</source>
        <comment>today.free</comment>
        <translation type="unfinished">Hacer menos siempre está bien, y hacer más depende de ti: una pausa corta o una rutina entera.</translation>
    </message>
    <message>
        <source>A day of rest first</source>
        <comment>today.rest.title</comment>
        <translation type="unfinished">Primero, un día de descanso</translation>
    </message>
    <message>
        <source>Please talk this over first</source>
        <comment>today.stopped.title</comment>
        <translation type="unfinished">Primero háblalo con alguien, por favor</translation>
    </message>
    <message>
        <source>A routine on its own is still open to you; it does not move the plan.</source>
        <comment>today.paused.free</comment>
        <translation type="unfinished">Una rutina suelta sigue abierta para ti; no mueve el plan.</translation>
    </message>
    <message>
        <source>The plan stopped for a reason, and this app cannot judge what is behind it. Take it up again when a health professional has said that it is fine. It goes on at {hold} s holds, {reps} times on each side.</source>
        <comment>today.resume.read</comment>
        <translation type="unfinished">El plan se detuvo por un motivo, y esta aplicación no puede juzgar qué hay detrás. Retómalo cuando un profesional de la salud haya dicho que está bien. Sigue con mantener {hold} s, repeticiones por lado: {reps}.</translation>
    </message>
    <message>
        <source>Has somebody qualified looked at what you told the app about? Sessions open again once you say so.</source>
        <comment>today.confirm.assessed</comment>
        <translation type="unfinished">¿Una persona cualificada ha visto lo que dijiste en la aplicación? Las sesiones se abren de nuevo cuando lo confirmes.</translation>
    </message>
    <message>
        <source>Is the feeling in your leg wholly gone? If it comes back, stop and tell the app.</source>
        <comment>today.confirm.gone</comment>
        <translation type="unfinished">¿Ha desaparecido del todo la sensación en tu pierna? Si vuelve, detente y dilo en la aplicación.</translation>
    </message>
    <message>
        <source>Has a doctor or a physiotherapist said, about this, that stretching is fine for you?</source>
        <comment>today.confirm.professional_ok</comment>
        <translation type="unfinished">¿Un médico o un fisioterapeuta ha dicho, sobre esto, que puedes hacer estiramientos?</translation>
    </message>
    <message>
        <source>Thank you. {what}</source>
        <comment>today.thanks</comment>
        <translation type="unfinished">Gracias. {what}</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <comment>today.thanks.as-before</comment>
        <translation type="unfinished">No hay nada que cambiar.</translation>
    </message>
    <message>
        <source>What for: {goal}</source>
        <comment>today.goal</comment>
        <translation type="unfinished">Para qué: {goal}</translation>
    </message>
    <message>
        <source>{sessions}, {hold} s holds, {reps} times on each side</source>
        <comment>today.coming.level</comment>
        <translation type="unfinished">{sessions}, mantener {hold} s, repeticiones por lado: {reps}</translation>
    </message>
    <message>
        <source>{low}–{high} sessions</source>
        <comment>today.coming.range</comment>
        <translation type="unfinished">{low}–{high} sesiones</translation>
    </message>
    <message numerus="yes">
        <source>{n} exercises</source>
        <comment>today.exercises</comment>
        <extracomment>one: 1 exercise</extracomment>
        <translation type="unfinished">
            <numerusform>1 ejercicio</numerusform>
            <numerusform>{n} ejercicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {n} weeks</source>
        <comment>today.coming.when</comment>
        <extracomment>one: Next week</extracomment>
        <translation type="unfinished">
            <numerusform>La próxima semana</numerusform>
            <numerusform>En {n} semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <comment>today.coming.sessions</comment>
        <extracomment>one: 1 session</extracomment>
        <translation type="unfinished">
            <numerusform>1 sesión</numerusform>
            <numerusform>{n} sesiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>Moving stretch</source>
        <comment>item.DY1.label</comment>
        <translation type="unfinished">Estiramiento en movimiento</translation>
    </message>
    <message>
        <source>Walking hamstring stretch</source>
        <comment>item.DY1.name</comment>
        <translation type="unfinished">Estiramiento de isquiotibiales al caminar</translation>
    </message>
    <message>
        <source>Walking stretch</source>
        <comment>item.DY1.other_names.0</comment>
        <translation type="unfinished">Estiramiento caminando</translation>
    </message>
    <message>
        <source>Long-step walk</source>
        <comment>item.DY1.other_names.1</comment>
        <translation type="unfinished">Caminar con pasos largos</translation>
    </message>
    <message>
        <source>An ordinary walk in which each front heel reaches a little further, so that the back of the thigh lengthens for a moment and lets go again.</source>
        <comment>item.DY1.summary</comment>
        <translation type="unfinished">Una caminata normal en la que el talón de delante llega cada vez un poco más lejos, de modo que la parte de atrás del muslo se alarga un momento y vuelve a soltarse.</translation>
    </message>
    <message>
        <source>Heel a little further, then roll on.</source>
        <comment>item.DY1.cue</comment>
        <translation type="unfinished">El talón un poco más lejos, y luego rueda el pie.</translation>
    </message>
    <message>
        <source>A brief, mild pull behind the front thigh that comes and goes with every step. Nothing should linger once the foot has rolled on.</source>
        <comment>item.DY1.feel</comment>
        <translation type="unfinished">Una tirantez breve y suave detrás del muslo de delante, que viene y se va con cada paso. Nada debería quedarse una vez que el pie ha rodado.</translation>
    </message>
    <message>
        <source>Let the breath run freely and keep it quiet enough to talk. Never hold it.</source>
        <comment>item.DY1.breathing</comment>
        <translation type="unfinished">Deja que la respiración fluya libre y tan tranquila que puedas hablar. No la retengas nunca.</translation>
    </message>
    <message>
        <source>Use a clear, dry floor and stay close to a wall if your balance is unsure.</source>
        <comment>item.DY1.cautions.0</comment>
        <translation type="unfinished">Usa un suelo despejado y seco, y quédate cerca de una pared si tu equilibrio es inseguro.</translation>
    </message>
    <message>
        <source>If bending forward is not for you, keep the trunk upright and leave the small hinge out.</source>
        <comment>item.DY1.cautions.1</comment>
        <translation type="unfinished">Si inclinarte hacia adelante no es para ti, mantén el tronco erguido y omite la pequeña inclinación.</translation>
    </message>
    <message>
        <source>Stop at once if anything feels sharp, numb, tingling or runs down the leg.</source>
        <comment>item.DY1.cautions.2</comment>
        <translation type="unfinished">Detente de inmediato si notas una sensación aguda, entumecimiento, hormigueo o algo que corre pierna abajo.</translation>
    </message>
    <message>
        <source>The source gives 10 to 15 steps per leg. The app asks for 10 in every phase and leaves 15 to those who want more.</source>
        <comment>item.DY1.resolved.0</comment>
        <translation type="unfinished">La fuente da de 10 a 15 pasos por pierna. La aplicación pide 10 en todas las fases y deja los 15 para quien quiera más.</translation>
    </message>
    <message>
        <source>The hinge is small, so this is not counted as a fold; it still stays out of the first two hours after getting up, because it is not on that list.</source>
        <comment>item.DY1.resolved.1</comment>
        <translation type="unfinished">La inclinación es pequeña, así que no cuenta como flexión hacia adelante; aun así queda fuera de las dos primeras horas después de levantarte, porque no está en esa lista.</translation>
    </message>
    <message>
        <source>Take shorter steps beside a wall, with a hand ready to touch it.</source>
        <comment>item.DY1.easier.text</comment>
        <translation type="unfinished">Da pasos más cortos junto a una pared, con una mano lista para tocarla.</translation>
    </message>
    <message>
        <source>Pull the toes up as the heel lands, and take up to 15 steps a leg.</source>
        <comment>item.DY1.harder.text</comment>
        <translation type="unfinished">Lleva los dedos hacia arriba al apoyar el talón, y da hasta 15 pasos por pierna.</translation>
    </message>
    <message>
        <source>Unhurried: about two seconds a step, counted for each leg.</source>
        <comment>item.DY1.dose.tempo</comment>
        <translation type="unfinished">Sin prisa: unos dos segundos por paso, contados para cada pierna.</translation>
    </message>
    <message>
        <source>Walk a few ordinary steps with your back long and your eyes ahead.</source>
        <comment>item.DY1.steps.walk.text</comment>
        <translation type="unfinished">Camina unos pasos normales con la espalda larga y la mirada al frente.</translation>
    </message>
    <message>
        <source>Set the next front heel down slightly further than usual, with that knee straight but soft.</source>
        <comment>item.DY1.steps.reach.text</comment>
        <translation type="unfinished">Apoya el siguiente talón un poco más lejos de lo habitual, con esa rodilla recta pero suelta.</translation>
    </message>
    <message>
        <source>Tip forward a little from the hips, just until the back of that thigh answers.</source>
        <comment>item.DY1.steps.hinge.text</comment>
        <translation type="unfinished">Inclínate un poco hacia adelante desde las caderas, justo hasta que la parte de atrás de ese muslo responda.</translation>
    </message>
    <message>
        <source>Come upright, roll over the foot and do the same with the other leg.</source>
        <comment>item.DY1.steps.roll-on.text</comment>
        <translation type="unfinished">Vuelve a la vertical, rueda sobre el pie y haz lo mismo con la otra pierna.</translation>
    </message>
    <message>
        <source>Striding so far that you drop or sway.</source>
        <comment>item.DY1.mistakes.0.text</comment>
        <translation type="unfinished">Dar pasos tan largos que te hundes o te tambaleas.</translation>
    </message>
    <message>
        <source>Shorten the step until every landing is quiet and steady.</source>
        <comment>item.DY1.mistakes.0.fix</comment>
        <translation type="unfinished">Acorta el paso hasta que cada apoyo sea silencioso y firme.</translation>
    </message>
    <message>
        <source>Rounding the back to get lower.</source>
        <comment>item.DY1.mistakes.1.text</comment>
        <translation type="unfinished">Redondear la espalda para bajar más.</translation>
    </message>
    <message>
        <source>Keep the chest open and let only the hips tip; less is enough.</source>
        <comment>item.DY1.mistakes.1.fix</comment>
        <translation type="unfinished">Mantén el pecho abierto y deja que solo se inclinen las caderas; con menos basta.</translation>
    </message>
    <message>
        <source>Short steps by a wall</source>
        <comment>item.DY1.variants.short-step.name</comment>
        <translation type="unfinished">Pasos cortos junto a una pared</translation>
    </message>
    <message>
        <source>Shorter steps, one hand close to the wall, trunk almost upright.</source>
        <comment>item.DY1.variants.short-step.change</comment>
        <translation type="unfinished">Pasos más cortos, una mano cerca de la pared, el tronco casi vertical.</translation>
    </message>
    <message>
        <source>Walk a few easy steps close to a wall, with your back long and a hand ready to touch it.</source>
        <comment>item.DY1.variants.short-step.steps.walk.text</comment>
        <translation type="unfinished">Camina unos pasos fáciles cerca de una pared, con la espalda larga y una mano lista para tocarla.</translation>
    </message>
    <message>
        <source>Set the front heel down a short step ahead, with that knee straight but soft.</source>
        <comment>item.DY1.variants.short-step.steps.reach.text</comment>
        <translation type="unfinished">Apoya el talón de delante a un paso corto, con esa rodilla recta pero suelta.</translation>
    </message>
    <message>
        <source>Stay almost upright. Tip forward only as far as the back of that thigh answers.</source>
        <comment>item.DY1.variants.short-step.steps.hinge.text</comment>
        <translation type="unfinished">Quédate casi en vertical. Inclínate hacia adelante solo hasta que la parte de atrás de ese muslo responda.</translation>
    </message>
    <message>
        <source>Come upright, roll over the foot and do the same with the other leg.</source>
        <comment>item.DY1.variants.short-step.steps.roll-on.text</comment>
        <translation type="unfinished">Vuelve a la vertical, rueda sobre el pie y haz lo mismo con la otra pierna.</translation>
    </message>
    <message>
        <source>Toes-up reach</source>
        <comment>item.DY1.variants.toes-up.name</comment>
        <translation type="unfinished">Paso con los dedos hacia arriba</translation>
    </message>
    <message>
        <source>As the heel lands, draw the toes toward you and pause for one breath. If the calf takes over, let the foot relax.</source>
        <comment>item.DY1.variants.toes-up.change</comment>
        <translation type="unfinished">Al apoyar el talón, lleva los dedos hacia ti y detente durante una respiración. Si la pantorrilla toma el mando, deja que el pie se relaje.</translation>
    </message>
    <message>
        <source>Moving stretch</source>
        <comment>item.DY2.label</comment>
        <translation type="unfinished">Estiramiento en movimiento</translation>
    </message>
    <message>
        <source>Gentle leg swings</source>
        <comment>item.DY2.name</comment>
        <translation type="unfinished">Balanceos suaves de pierna</translation>
    </message>
    <message>
        <source>Front-to-back leg swings</source>
        <comment>item.DY2.other_names.0</comment>
        <translation type="unfinished">Balanceos de pierna de delante atrás</translation>
    </message>
    <message>
        <source>Swinging leg movements</source>
        <comment>item.DY2.other_names.1</comment>
        <translation type="unfinished">Movimientos de pierna con balanceo</translation>
    </message>
    <message>
        <source>One leg swings slowly forward and back like a pendulum while a hand rests on the wall. It serves as a moving stretch and as a warm-up.</source>
        <comment>item.DY2.summary</comment>
        <translation type="unfinished">Una pierna se balancea despacio adelante y atrás como un péndulo mientras una mano se apoya en la pared. Sirve como estiramiento en movimiento y como calentamiento.</translation>
    </message>
    <message>
        <source>Slow pendulum, trunk still.</source>
        <comment>item.DY2.cue</comment>
        <translation type="unfinished">Péndulo lento, tronco quieto.</translation>
    </message>
    <message>
        <source>Loose movement at the hip and at most a light pull behind the thigh at the front of the swing. The swing stays well short of your limit.</source>
        <comment>item.DY2.feel</comment>
        <translation type="unfinished">Movimiento suelto en la cadera y, como mucho, una tirantez ligera detrás del muslo al frente del balanceo. El balanceo se queda bastante antes de tu límite.</translation>
    </message>
    <message>
        <source>Breathe in your own rhythm and keep it flowing with the swing.</source>
        <comment>item.DY2.breathing</comment>
        <translation type="unfinished">Respira a tu propio ritmo y deja que fluya con el balanceo.</translation>
    </message>
    <message>
        <source>Stand next to something solid; leave this one out if standing on one leg is unsure.</source>
        <comment>item.DY2.cautions.0</comment>
        <translation type="unfinished">Ponte junto a algo firme; omite este ejercicio si no te sientes estable sobre una pierna.</translation>
    </message>
    <message>
        <source>Not offered when your pain before the session is 3 or more.</source>
        <comment>item.DY2.cautions.1</comment>
        <translation type="unfinished">No se ofrece cuando tu dolor antes de la sesión es de 3 o más.</translation>
    </message>
    <message>
        <source>Stop if anything is sharp, numb or tingling, or if you feel light-headed.</source>
        <comment>item.DY2.cautions.2</comment>
        <translation type="unfinished">Detente si notas una sensación aguda, entumecimiento u hormigueo, o si notas mareo.</translation>
    </message>
    <message>
        <source>The source recommends swings and also warns against bouncing. Both hold here: the swing is slow, controlled and ends before the end of the range.</source>
        <comment>item.DY2.resolved.0</comment>
        <translation type="unfinished">La fuente recomienda balanceos y también advierte contra los rebotes. Aquí valen las dos cosas: el balanceo es lento, controlado y termina antes del final del recorrido.</translation>
    </message>
    <message>
        <source>Listed twice in the source, as a dynamic stretch and as a warm-up. It is one exercise with two uses.</source>
        <comment>item.DY2.resolved.1</comment>
        <translation type="unfinished">Aparece dos veces en la fuente, como estiramiento dinámico y como calentamiento. Es un solo ejercicio con dos usos.</translation>
    </message>
    <message>
        <source>The source gives 10 to 15 swings per leg; the app asks for 10.</source>
        <comment>item.DY2.resolved.2</comment>
        <translation type="unfinished">La fuente da de 10 a 15 balanceos por pierna; la aplicación pide 10.</translation>
    </message>
    <message>
        <source>March on the spot instead.</source>
        <comment>item.DY2.easier.text</comment>
        <translation type="unfinished">Haz en su lugar la marcha en el sitio.</translation>
    </message>
    <message>
        <source>Let the arc grow a little, still slow, up to 15 swings a leg.</source>
        <comment>item.DY2.harder.text</comment>
        <translation type="unfinished">Deja que el arco crezca un poco, siempre lento, hasta 15 balanceos por pierna.</translation>
    </message>
    <message>
        <source>Slow: forward and back is one, about three seconds.</source>
        <comment>item.DY2.dose.tempo</comment>
        <translation type="unfinished">Lento: adelante y atrás es uno, unos tres segundos.</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with one hand on it and your weight on the leg nearer the wall.</source>
        <comment>item.DY2.steps.stand.text</comment>
        <translation type="unfinished">Ponte de pie de lado a una pared, con una mano en ella y el peso en la pierna más cercana a la pared.</translation>
    </message>
    <message>
        <source>Swing the free leg forward and back from the hip, small and slow, knee soft.</source>
        <comment>item.DY2.steps.swing.text</comment>
        <translation type="unfinished">Balancea la pierna libre adelante y atrás desde la cadera, poco y despacio, con la rodilla suelta.</translation>
    </message>
    <message>
        <source>Let the swing grow bit by bit, as far as it stays easy, and no further.</source>
        <comment>item.DY2.steps.grow.text</comment>
        <translation type="unfinished">Deja que el balanceo crezca poco a poco, mientras siga siendo fácil, y no más.</translation>
    </message>
    <message>
        <source>Keep the trunk tall and quiet: the leg moves, the back does not.</source>
        <comment>item.DY2.steps.still.text</comment>
        <translation type="unfinished">Mantén el tronco largo y quieto: se mueve la pierna, no la espalda.</translation>
    </message>
    <message>
        <source>Let the leg come to rest, turn round and take the other one.</source>
        <comment>item.DY2.steps.swap.text</comment>
        <translation type="unfinished">Deja que la pierna se pare, date la vuelta y sigue con la otra.</translation>
    </message>
    <message>
        <source>Flinging the leg or bouncing at the top.</source>
        <comment>item.DY2.mistakes.0.text</comment>
        <translation type="unfinished">Lanzar la pierna o rebotar arriba.</translation>
    </message>
    <message>
        <source>Slow down until you could stop the leg anywhere along the way.</source>
        <comment>item.DY2.mistakes.0.fix</comment>
        <translation type="unfinished">Ve más despacio, hasta que puedas parar la pierna en cualquier punto del camino.</translation>
    </message>
    <message>
        <source>Arching the low back as the leg goes behind.</source>
        <comment>item.DY2.mistakes.1.text</comment>
        <translation type="unfinished">Arquear la zona lumbar cuando la pierna va hacia atrás.</translation>
    </message>
    <message>
        <source>Make the backward half smaller and keep the belly lightly firm.</source>
        <comment>item.DY2.mistakes.1.fix</comment>
        <translation type="unfinished">Haz más pequeña la mitad de atrás y mantén el vientre ligeramente firme.</translation>
    </message>
    <message>
        <source>Larger arc</source>
        <comment>item.DY2.variants.larger-arc.name</comment>
        <translation type="unfinished">Arco más grande</translation>
    </message>
    <message>
        <source>A wider swing at the same slow pace, still short of the end of your range.</source>
        <comment>item.DY2.variants.larger-arc.change</comment>
        <translation type="unfinished">Un balanceo más amplio al mismo ritmo lento, siempre antes del final de tu recorrido.</translation>
    </message>
    <message>
        <source>Moving stretch</source>
        <comment>item.DY3.label</comment>
        <translation type="unfinished">Estiramiento en movimiento</translation>
    </message>
    <message>
        <source>Flow</source>
        <comment>item.DY3.name</comment>
        <translation type="unfinished">Flujo</translation>
    </message>
    <message>
        <source>Flow sequence</source>
        <comment>item.DY3.other_names.0</comment>
        <translation type="unfinished">Secuencia fluida</translation>
    </message>
    <message>
        <source>Three moves in a row without hurry: walking stretches, leg swings, then one held stretch on a chair. Four to five minutes at first.</source>
        <comment>item.DY3.summary</comment>
        <translation type="unfinished">Tres ejercicios seguidos sin prisa: estiramientos al caminar, balanceos de pierna y, después, un estiramiento mantenido en una silla. De cuatro a cinco minutos al principio.</translation>
    </message>
    <message>
        <source>Walk, swing, sit and settle.</source>
        <comment>item.DY3.cue</comment>
        <translation type="unfinished">Camina, balancea, siéntate y quédate.</translation>
    </message>
    <message>
        <source>Warmth first, then easy movement at the hips, and at the end one calm pull behind the thigh.</source>
        <comment>item.DY3.feel</comment>
        <translation type="unfinished">Primero calor, después un movimiento fácil en las caderas y, al final, una tirantez tranquila detrás del muslo.</translation>
    </message>
    <message>
        <source>Free while you move. In the last stretch breathe out as you tip forward, then breathe quietly.</source>
        <comment>item.DY3.breathing</comment>
        <translation type="unfinished">Libre mientras te mueves. En el último estiramiento suelta el aire al inclinarte hacia adelante y después respira con calma.</translation>
    </message>
    <message>
        <source>Have the wall and a steady chair without wheels ready before you start, so that nothing has to be fetched halfway.</source>
        <comment>item.DY3.cautions.0</comment>
        <translation type="unfinished">Ten listas la pared y una silla firme sin ruedas antes de empezar, para no tener que ir a buscar nada a mitad de camino.</translation>
    </message>
    <message>
        <source>Not offered when your pain before the session is 3 or more.</source>
        <comment>item.DY3.cautions.1</comment>
        <translation type="unfinished">No se ofrece cuando tu dolor antes de la sesión es de 3 o más.</translation>
    </message>
    <message>
        <source>Every stop sign of the single moves counts here too.</source>
        <comment>item.DY3.cautions.2</comment>
        <translation type="unfinished">Todas las señales de alto de los ejercicios sueltos valen también aquí.</translation>
    </message>
    <message>
        <source>The source only says that the amount varies. The app takes 10 steps and 10 swings per leg and then one stretch at the length of your phase, about four minutes in all, longer as the hold grows.</source>
        <comment>item.DY3.resolved.0</comment>
        <translation type="unfinished">La fuente solo dice que la cantidad varía. La aplicación toma 10 pasos y 10 balanceos por pierna y después un estiramiento con la duración de tu fase, unos cuatro minutos en total, más a medida que crece la duración.</translation>
    </message>
    <message>
        <source>The source ends with a seated or a standing stretch. The seated one is used; the standing step stretch may take its place in a routine of your own.</source>
        <comment>item.DY3.resolved.1</comment>
        <translation type="unfinished">La fuente termina con un estiramiento en silla o de pie. Se usa el de la silla; el de pie con escalón puede ocupar su lugar en una rutina propia.</translation>
    </message>
    <message>
        <source>Only the held stretch at the end adds hamstring seconds, and it is counted there, not here.</source>
        <comment>item.DY3.resolved.2</comment>
        <translation type="unfinished">Solo el estiramiento mantenido del final suma segundos de isquiotibiales, y se cuenta allí, no aquí.</translation>
    </message>
    <message>
        <source>March on the spot in place of the swings.</source>
        <comment>item.DY3.easier.text</comment>
        <translation type="unfinished">Haz la marcha en el sitio en lugar de los balanceos.</translation>
    </message>
    <message>
        <source>When it feels easy, go through the walk and the swings a second time before you sit.</source>
        <comment>item.DY3.harder.text</comment>
        <translation type="unfinished">Cuando lo sientas fácil, repite la caminata y los balanceos una segunda vez antes de sentarte.</translation>
    </message>
    <message>
        <source>Cross the room with walking stretches, heel reaching a little further at each step.</source>
        <comment>item.DY3.steps.walk.text</comment>
        <translation type="unfinished">Cruza la habitación con estiramientos al caminar, llegando con el talón un poco más lejos en cada paso.</translation>
    </message>
    <message>
        <source>At the wall, swing one leg slowly forward and back, then the other.</source>
        <comment>item.DY3.steps.swing.text</comment>
        <translation type="unfinished">Junto a la pared, balancea una pierna despacio adelante y atrás, y después la otra.</translation>
    </message>
    <message>
        <source>Sit on the front of the chair and finish with one held stretch for each leg.</source>
        <comment>item.DY3.steps.hold.text</comment>
        <translation type="unfinished">Siéntate en la parte delantera de la silla y termina con un estiramiento mantenido para cada pierna.</translation>
    </message>
    <message>
        <source>Rushing from one part to the next.</source>
        <comment>item.DY3.mistakes.0.text</comment>
        <translation type="unfinished">Pasar con prisa de una parte a la siguiente.</translation>
    </message>
    <message>
        <source>Take two quiet breaths at each changeover; the timer leaves room for them.</source>
        <comment>item.DY3.mistakes.0.fix</comment>
        <translation type="unfinished">Haz dos respiraciones tranquilas en cada cambio; el temporizador deja sitio para ellas.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST1.label</comment>
        <translation type="unfinished">Estiramiento de isquiotibiales</translation>
    </message>
    <message>
        <source>Standing step stretch</source>
        <comment>item.ST1.name</comment>
        <translation type="unfinished">Estiramiento de pie con escalón</translation>
    </message>
    <message>
        <source>Standing hamstring stretch</source>
        <comment>item.ST1.other_names.0</comment>
        <translation type="unfinished">Estiramiento de isquiotibiales de pie</translation>
    </message>
    <message>
        <source>Heel-on-step stretch</source>
        <comment>item.ST1.other_names.1</comment>
        <translation type="unfinished">Estiramiento con el talón en el escalón</translation>
    </message>
    <message>
        <source>Stand with one heel on a low step and tip forward from the hips.</source>
        <comment>item.ST1.summary</comment>
        <translation type="unfinished">Ponte de pie con un talón en un escalón bajo e inclínate hacia adelante desde las caderas.</translation>
    </message>
    <message>
        <source>Long back. Tip from the hips. Breathe.</source>
        <comment>item.ST1.cue</comment>
        <translation type="unfinished">Espalda larga. Inclínate desde las caderas. Respira.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of the front thigh. A mild pull is enough; studies found no gain from pulling harder.</source>
        <comment>item.ST1.feel</comment>
        <translation type="unfinished">Una tirantez cómoda en el centro de la parte de atrás del muslo de delante. Una tirantez suave basta; los estudios no hallaron ganancia al tirar más fuerte.</translation>
    </message>
    <message>
        <source>Breathe out as you tip forward. Then take slow, quiet breaths and never hold your breath.</source>
        <comment>item.ST1.breathing</comment>
        <translation type="unfinished">Suelta el aire al inclinarte hacia adelante. Después respira despacio y con calma, y no retengas nunca la respiración.</translation>
    </message>
    <message>
        <source>If your balance is unsure, keep one hand on a wall the whole time.</source>
        <comment>item.ST1.cautions.0</comment>
        <translation type="unfinished">Si tu equilibrio es inseguro, mantén una mano en la pared todo el tiempo.</translation>
    </message>
    <message>
        <source>When your pain is 3 or more, choose a lying or chair stretch first.</source>
        <comment>item.ST1.cautions.1</comment>
        <translation type="unfinished">Cuando tu dolor sea de 3 o más, elige primero un estiramiento boca arriba o en silla.</translation>
    </message>
    <message>
        <source>With osteoporosis or a past spine fracture, ask a professional first. Keep the lean small and the back long.</source>
        <comment>item.ST1.cautions.2</comment>
        <translation type="unfinished">Con osteoporosis o una fractura de columna en el pasado, pregunta antes a un profesional. Inclínate poco y con la espalda larga.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST1.cautions.3</comment>
        <translation type="unfinished">Déjalo para más tarde si te levantaste hace menos de dos horas.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.ST1.cautions.4</comment>
        <translation type="unfinished">Si la tirantez está en la pantorrilla, deja suelto el tobillo. Si sigue por debajo de la rodilla, detente.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST1.cautions.5</comment>
        <translation type="unfinished">Detente de inmediato si sientes un dolor agudo, un dolor que baja por la pierna, entumecimiento u hormigueo. El dolor por debajo de la rodilla también significa detenerse.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST1.cautions.6</comment>
        <translation type="unfinished">Pregunta a un profesional antes de empezar si tienes una afección de la espalda, dolor de espalda que es nuevo o no se calma, una posible lesión, episodios de mareo, una prótesis de cadera, una operación reciente o un desgarro reciente de los isquiotibiales.</translation>
    </message>
    <message>
        <source>The article that describes this stretch gives no time, so the phase of the plan sets hold and repetitions. Public exercise sheets use 30 seconds three to five times; the plan reaches 30 seconds three times in its third phase.</source>
        <comment>item.ST1.resolved.0</comment>
        <translation type="unfinished">El artículo que describe este estiramiento no da ningún tiempo, así que la fase del plan fija la duración y las repeticiones. Las hojas de ejercicios públicas usan 30 segundos de tres a cinco veces; el plan llega a 30 segundos tres veces en su tercera fase.</translation>
    </message>
    <message>
        <source>Stand tall and face a low, steady step. Place one heel on it.</source>
        <comment>item.ST1.steps.set-up.text</comment>
        <translation type="unfinished">Ponte de pie, con el cuerpo erguido, frente a un escalón bajo y firme. Apoya un talón en él.</translation>
    </message>
    <message>
        <source>Let that knee be straight but soft. Point the toes up.</source>
        <comment>item.ST1.steps.straighten.text</comment>
        <translation type="unfinished">Deja esa rodilla recta pero suelta. Los dedos apuntan hacia arriba.</translation>
    </message>
    <message>
        <source>Keep your back long. Tip your chest forward from the hips until you feel a mild pull behind the thigh.</source>
        <comment>item.ST1.steps.hinge.text</comment>
        <translation type="unfinished">Mantén la espalda larga. Inclina el pecho hacia adelante desde las caderas hasta sentir una tirantez suave detrás del muslo.</translation>
    </message>
    <message>
        <source>Stay there. Breathe out and settle. Keep both hips facing the step.</source>
        <comment>item.ST1.steps.hold.text</comment>
        <translation type="unfinished">Quédate ahí. Suelta el aire y relájate. Mantén las dos caderas mirando al escalón.</translation>
    </message>
    <message>
        <source>Come up tall. Step down, then change legs.</source>
        <comment>item.ST1.steps.return.text</comment>
        <translation type="unfinished">Vuelve a la vertical. Baja el pie y cambia de pierna.</translation>
    </message>
    <message>
        <source>The back rounds to get lower.</source>
        <comment>item.ST1.mistakes.0.text</comment>
        <translation type="unfinished">La espalda se redondea para bajar más.</translation>
    </message>
    <message>
        <source>Lift your chest and come up a little. Only the hips tip.</source>
        <comment>item.ST1.mistakes.0.fix</comment>
        <translation type="unfinished">Levanta el pecho y sube un poco. Solo se inclinan las caderas.</translation>
    </message>
    <message>
        <source>The hips turn to one side.</source>
        <comment>item.ST1.mistakes.1.text</comment>
        <translation type="unfinished">Las caderas giran hacia un lado.</translation>
    </message>
    <message>
        <source>Point both hip bones at the step.</source>
        <comment>item.ST1.mistakes.1.fix</comment>
        <translation type="unfinished">Apunta los dos huesos de la cadera hacia el escalón.</translation>
    </message>
    <message>
        <source>The step is too high.</source>
        <comment>item.ST1.mistakes.2.text</comment>
        <translation type="unfinished">El escalón es demasiado alto.</translation>
    </message>
    <message>
        <source>Use a lower step, or put the heel on the floor.</source>
        <comment>item.ST1.mistakes.2.fix</comment>
        <translation type="unfinished">Usa un escalón más bajo, o pon el talón en el suelo.</translation>
    </message>
    <message>
        <source>The front knee is pressed back and locked.</source>
        <comment>item.ST1.mistakes.3.text</comment>
        <translation type="unfinished">La rodilla de delante se empuja hacia atrás y se bloquea.</translation>
    </message>
    <message>
        <source>Unlock it by a finger's width.</source>
        <comment>item.ST1.mistakes.3.fix</comment>
        <translation type="unfinished">Desbloquéala el ancho de un dedo.</translation>
    </message>
    <message>
        <source>Put the heel on the floor instead of the step, with your hands on the thigh.</source>
        <comment>item.ST1.easier.text</comment>
        <translation type="unfinished">Pon el talón en el suelo en lugar del escalón, con las manos en el muslo.</translation>
    </message>
    <message>
        <source>Use a slightly higher step and tip a little further.</source>
        <comment>item.ST1.harder.text</comment>
        <translation type="unfinished">Usa un escalón un poco más alto e inclínate un poco más.</translation>
    </message>
    <message>
        <source>Heel on the floor</source>
        <comment>item.ST1.variants.heel-on-floor.name</comment>
        <translation type="unfinished">Talón en el suelo</translation>
    </message>
    <message>
        <source>The heel rests on the floor a short step in front. Both hands rest on the thigh.</source>
        <comment>item.ST1.variants.heel-on-floor.change</comment>
        <translation type="unfinished">El talón se apoya en el suelo un paso corto por delante. Las dos manos descansan en el muslo.</translation>
    </message>
    <message>
        <source>Stand tall. Put one heel on the floor a short step in front of you.</source>
        <comment>item.ST1.variants.heel-on-floor.steps.set-up.text</comment>
        <translation type="unfinished">Ponte de pie, con el cuerpo erguido. Pon un talón en el suelo un paso corto por delante de ti.</translation>
    </message>
    <message>
        <source>Let that knee be straight but soft. Point the toes up.</source>
        <comment>item.ST1.variants.heel-on-floor.steps.straighten.text</comment>
        <translation type="unfinished">Deja esa rodilla recta pero suelta. Los dedos apuntan hacia arriba.</translation>
    </message>
    <message>
        <source>Rest your hands on the front thigh. Tip forward from the hips until you feel a mild pull.</source>
        <comment>item.ST1.variants.heel-on-floor.steps.hinge.text</comment>
        <translation type="unfinished">Apoya las manos en el muslo de delante. Inclínate hacia adelante desde las caderas hasta sentir una tirantez suave.</translation>
    </message>
    <message>
        <source>Stay there. Breathe out and settle.</source>
        <comment>item.ST1.variants.heel-on-floor.steps.hold.text</comment>
        <translation type="unfinished">Quédate ahí. Suelta el aire y relájate.</translation>
    </message>
    <message>
        <source>Come up tall, then change legs.</source>
        <comment>item.ST1.variants.heel-on-floor.steps.return.text</comment>
        <translation type="unfinished">Vuelve a la vertical y cambia de pierna.</translation>
    </message>
    <message>
        <source>Knee bent</source>
        <comment>item.ST1.variants.bent-knee.name</comment>
        <translation type="unfinished">Rodilla flexionada</translation>
    </message>
    <message>
        <source>Bend the front knee clearly and tip only two thirds as far.</source>
        <comment>item.ST1.variants.bent-knee.change</comment>
        <translation type="unfinished">Flexiona claramente la rodilla de delante e inclínate solo dos tercios de lo habitual.</translation>
    </message>
    <message>
        <source>Stand tall and face a low, steady step. Place one heel on it.</source>
        <comment>item.ST1.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Ponte de pie, con el cuerpo erguido, frente a un escalón bajo y firme. Apoya un talón en él.</translation>
    </message>
    <message>
        <source>Bend that knee a little, and keep the ankle loose.</source>
        <comment>item.ST1.variants.bent-knee.steps.straighten.text</comment>
        <translation type="unfinished">Flexiona un poco esa rodilla y deja suelto el tobillo.</translation>
    </message>
    <message>
        <source>Keep your back long. Tip forward from the hips, only a short way.</source>
        <comment>item.ST1.variants.bent-knee.steps.hinge.text</comment>
        <translation type="unfinished">Mantén la espalda larga. Inclínate hacia adelante desde las caderas, solo un poco.</translation>
    </message>
    <message>
        <source>Stay at a light pull. Breathe out and settle.</source>
        <comment>item.ST1.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Quédate en una tirantez ligera. Suelta el aire y relájate.</translation>
    </message>
    <message>
        <source>Come up tall. Step down, then change legs.</source>
        <comment>item.ST1.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Vuelve a la vertical. Baja el pie y cambia de pierna.</translation>
    </message>
    <message>
        <source>Higher step</source>
        <comment>item.ST1.variants.higher-step.name</comment>
        <translation type="unfinished">Escalón más alto</translation>
    </message>
    <message>
        <source>Use a slightly higher step and tip a little further, with the back still long.</source>
        <comment>item.ST1.variants.higher-step.change</comment>
        <translation type="unfinished">Usa un escalón un poco más alto e inclínate un poco más, siempre con la espalda larga.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST2.label</comment>
        <translation type="unfinished">Estiramiento de isquiotibiales</translation>
    </message>
    <message>
        <source>Seated chair stretch, one leg</source>
        <comment>item.ST2.name</comment>
        <translation type="unfinished">Estiramiento en silla, una pierna</translation>
    </message>
    <message>
        <source>Seated hamstring stretch</source>
        <comment>item.ST2.other_names.0</comment>
        <translation type="unfinished">Estiramiento de isquiotibiales en silla</translation>
    </message>
    <message>
        <source>Edge-of-chair stretch</source>
        <comment>item.ST2.other_names.1</comment>
        <translation type="unfinished">Estiramiento al borde de la silla</translation>
    </message>
    <message>
        <source>Sit on the edge of a chair, one leg forward on its heel, and tip from the hips.</source>
        <comment>item.ST2.summary</comment>
        <translation type="unfinished">Siéntate al borde de una silla, con una pierna adelante sobre el talón, e inclínate desde las caderas.</translation>
    </message>
    <message>
        <source>Grow tall, tip from the hips, stay at a mild pull.</source>
        <comment>item.ST2.cue</comment>
        <translation type="unfinished">Crece hacia arriba, inclínate desde las caderas, quédate en una tirantez suave.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of the forward thigh, not behind the knee and not in the back.</source>
        <comment>item.ST2.feel</comment>
        <translation type="unfinished">Una tirantez cómoda en el centro de la parte de atrás del muslo adelantado, no detrás de la rodilla ni en la espalda.</translation>
    </message>
    <message>
        <source>Breathe out as you tip forward. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.ST2.breathing</comment>
        <translation type="unfinished">Suelta el aire al inclinarte hacia adelante. Después respira lenta y tranquilamente, y no retengas nunca la respiración.</translation>
    </message>
    <message>
        <source>Use a sturdy chair or bench without wheels.</source>
        <comment>item.ST2.cautions.0</comment>
        <translation type="unfinished">Usa una silla o un banco resistente y sin ruedas.</translation>
    </message>
    <message>
        <source>With osteoporosis or a past spine fracture, ask a professional first. Keep the lean small and the back long.</source>
        <comment>item.ST2.cautions.1</comment>
        <translation type="unfinished">Con osteoporosis o una fractura de columna en el pasado, pregunta antes a un profesional. Inclínate poco y con la espalda larga.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST2.cautions.2</comment>
        <translation type="unfinished">Déjalo para más tarde si te levantaste hace menos de dos horas.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.ST2.cautions.3</comment>
        <translation type="unfinished">Si la tirantez está en la pantorrilla, deja suelto el tobillo. Si sigue por debajo de la rodilla, detente.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST2.cautions.4</comment>
        <translation type="unfinished">Detente de inmediato si sientes un dolor agudo, un dolor que baja por la pierna, entumecimiento u hormigueo. El dolor por debajo de la rodilla también significa detenerse.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST2.cautions.5</comment>
        <translation type="unfinished">Pregunta a un profesional antes de empezar si tienes una afección de la espalda, dolor de espalda que es nuevo o no se calma, una posible lesión, episodios de mareo, una prótesis de cadera, una operación reciente o un desgarro reciente de los isquiotibiales.</translation>
    </message>
    <message>
        <source>The article that describes this stretch gives no time or count, so the phase of the plan sets both.</source>
        <comment>item.ST2.resolved.0</comment>
        <translation type="unfinished">El artículo que describe este estiramiento no da tiempo ni número, así que la fase del plan fija ambos.</translation>
    </message>
    <message>
        <source>Sit on the front edge of the chair. Keep one foot flat on the floor.</source>
        <comment>item.ST2.steps.set-up.text</comment>
        <translation type="unfinished">Siéntate en el borde delantero de la silla. Deja un pie plano en el suelo.</translation>
    </message>
    <message>
        <source>Slide the other heel forward until that knee is straight but soft. Point the toes up.</source>
        <comment>item.ST2.steps.straighten.text</comment>
        <translation type="unfinished">Desliza el otro talón hacia adelante hasta que esa rodilla esté recta pero suelta. Los dedos apuntan hacia arriba.</translation>
    </message>
    <message>
        <source>Grow tall. Then tip forward from the hips with a long back.</source>
        <comment>item.ST2.steps.hinge.text</comment>
        <translation type="unfinished">Crece hacia arriba. Después inclínate hacia adelante desde las caderas con la espalda larga.</translation>
    </message>
    <message>
        <source>Stop at a mild pull behind the thigh. Stay there and breathe.</source>
        <comment>item.ST2.steps.hold.text</comment>
        <translation type="unfinished">Detente en una tirantez suave detrás del muslo. Quédate ahí y respira.</translation>
    </message>
    <message>
        <source>Sit up tall. Bring the foot back, then change legs.</source>
        <comment>item.ST2.steps.return.text</comment>
        <translation type="unfinished">Endereza el cuerpo. Trae el pie de vuelta y cambia de pierna.</translation>
    </message>
    <message>
        <source>The back slumps.</source>
        <comment>item.ST2.mistakes.0.text</comment>
        <translation type="unfinished">La espalda se hunde.</translation>
    </message>
    <message>
        <source>Sit up, grow tall again, and tip less far.</source>
        <comment>item.ST2.mistakes.0.fix</comment>
        <translation type="unfinished">Endereza el cuerpo, crece de nuevo hacia arriba e inclínate menos.</translation>
    </message>
    <message>
        <source>The hands press down on the kneecap.</source>
        <comment>item.ST2.mistakes.1.text</comment>
        <translation type="unfinished">Las manos aprietan la rótula hacia abajo.</translation>
    </message>
    <message>
        <source>Rest the hands on the thigh or hold the chair.</source>
        <comment>item.ST2.mistakes.1.fix</comment>
        <translation type="unfinished">Apoya las manos en el muslo o sujétate a la silla.</translation>
    </message>
    <message>
        <source>The chair rolls or slides.</source>
        <comment>item.ST2.mistakes.2.text</comment>
        <translation type="unfinished">La silla rueda o resbala.</translation>
    </message>
    <message>
        <source>Take a chair without wheels, or set it against a wall.</source>
        <comment>item.ST2.mistakes.2.fix</comment>
        <translation type="unfinished">Toma una silla sin ruedas, o ponla contra una pared.</translation>
    </message>
    <message>
        <source>Bend the knee more and hold the chair with both hands.</source>
        <comment>item.ST2.easier.text</comment>
        <translation type="unfinished">Flexiona más la rodilla y sujétate a la silla con las dos manos.</translation>
    </message>
    <message>
        <source>Tip a little further with the same long back. After that, try both legs together.</source>
        <comment>item.ST2.harder.text</comment>
        <translation type="unfinished">Inclínate un poco más con la misma espalda larga. Después, prueba con las dos piernas a la vez.</translation>
    </message>
    <message>
        <source>Knee bent, hands on the chair</source>
        <comment>item.ST2.variants.bent-knee.name</comment>
        <translation type="unfinished">Rodilla flexionada, manos en la silla</translation>
    </message>
    <message>
        <source>The forward knee stays bent, both hands hold the chair, and you tip only a short way.</source>
        <comment>item.ST2.variants.bent-knee.change</comment>
        <translation type="unfinished">La rodilla adelantada sigue flexionada, las dos manos sujetan la silla y te inclinas solo un poco.</translation>
    </message>
    <message>
        <source>Sit on the front edge of the chair. Keep one foot flat and hold the seat with both hands.</source>
        <comment>item.ST2.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Siéntate en el borde delantero de la silla. Deja un pie plano y sujeta el asiento con las dos manos.</translation>
    </message>
    <message>
        <source>Slide the other heel a little forward. Leave that knee bent and the ankle loose.</source>
        <comment>item.ST2.variants.bent-knee.steps.straighten.text</comment>
        <translation type="unfinished">Desliza el otro talón un poco hacia adelante. Deja esa rodilla flexionada y el tobillo suelto.</translation>
    </message>
    <message>
        <source>Grow tall. Tip forward from the hips, only a short way.</source>
        <comment>item.ST2.variants.bent-knee.steps.hinge.text</comment>
        <translation type="unfinished">Crece hacia arriba. Inclínate hacia adelante desde las caderas, solo un poco.</translation>
    </message>
    <message>
        <source>Stop at a light pull behind the thigh. Stay there and breathe.</source>
        <comment>item.ST2.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Detente en una tirantez ligera detrás del muslo. Quédate ahí y respira.</translation>
    </message>
    <message>
        <source>Sit up tall. Bring the foot back, then change legs.</source>
        <comment>item.ST2.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Endereza el cuerpo. Trae el pie de vuelta y cambia de pierna.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST3.label</comment>
        <translation type="unfinished">Estiramiento de isquiotibiales</translation>
    </message>
    <message>
        <source>Chair forward fold, two legs</source>
        <comment>item.ST3.name</comment>
        <translation type="unfinished">Flexión hacia adelante en silla, dos piernas</translation>
    </message>
    <message>
        <source>Chair-assisted forward fold</source>
        <comment>item.ST3.other_names.0</comment>
        <translation type="unfinished">Flexión hacia adelante con silla</translation>
    </message>
    <message>
        <source>Sit on the edge of a chair with both heels forward and tip from the hips.</source>
        <comment>item.ST3.summary</comment>
        <translation type="unfinished">Siéntate al borde de una silla con los dos talones adelante e inclínate desde las caderas.</translation>
    </message>
    <message>
        <source>Long back, tip from the hips, soft knees.</source>
        <comment>item.ST3.cue</comment>
        <translation type="unfinished">Espalda larga, inclínate desde las caderas, rodillas sueltas.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of both thighs, much the same left and right.</source>
        <comment>item.ST3.feel</comment>
        <translation type="unfinished">Una tirantez cómoda en el centro de la parte de atrás de los dos muslos, más o menos igual a izquierda y derecha.</translation>
    </message>
    <message>
        <source>Breathe out as your hands slide down. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.ST3.breathing</comment>
        <translation type="unfinished">Suelta el aire mientras las manos bajan. Después respira despacio y con calma, y no retengas nunca la respiración.</translation>
    </message>
    <message>
        <source>Not for you with osteoporosis or a past spine fracture, unless a professional has agreed.</source>
        <comment>item.ST3.cautions.0</comment>
        <translation type="unfinished">No es para ti con osteoporosis o una fractura de columna en el pasado, salvo que un profesional esté de acuerdo.</translation>
    </message>
    <message>
        <source>Come up slowly. If you feel dizzy when you rise, stay seated and leave this one out.</source>
        <comment>item.ST3.cautions.1</comment>
        <translation type="unfinished">Sube despacio. Si notas mareo al incorporarte, quédate en la silla y omite este ejercicio.</translation>
    </message>
    <message>
        <source>Use a sturdy chair without wheels, best with its back against a wall.</source>
        <comment>item.ST3.cautions.2</comment>
        <translation type="unfinished">Usa una silla resistente sin ruedas, mejor con el respaldo contra una pared.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST3.cautions.3</comment>
        <translation type="unfinished">Déjalo para más tarde si te levantaste hace menos de dos horas.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.ST3.cautions.4</comment>
        <translation type="unfinished">Si la tirantez está en la pantorrilla, deja suelto el tobillo. Si sigue por debajo de la rodilla, detente.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST3.cautions.5</comment>
        <translation type="unfinished">Detente de inmediato si sientes un dolor agudo, un dolor que baja por la pierna, entumecimiento u hormigueo. El dolor por debajo de la rodilla también significa detenerse.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST3.cautions.6</comment>
        <translation type="unfinished">Pregunta a un profesional antes de empezar si tienes una afección de la espalda, dolor de espalda que es nuevo o no se calma, una posible lesión, episodios de mareo, una prótesis de cadera, una operación reciente o un desgarro reciente de los isquiotibiales.</translation>
    </message>
    <message>
        <source>The source asks for flat feet and straight knees at once, which cannot be done from a chair edge, and elsewhere it warns against locked knees. Here both heels rest forward with the toes up and the knees straight but soft. Flat feet with bent knees stay as the easier way, which mostly reaches the back and hips and is not counted as hamstring time.</source>
        <comment>item.ST3.resolved.0</comment>
        <translation type="unfinished">La fuente pide a la vez pies planos y rodillas rectas, lo que no se puede hacer desde el borde de una silla, y en otro lugar advierte contra las rodillas bloqueadas. Aquí los dos talones se apoyan adelante, con los dedos hacia arriba y las rodillas rectas pero sueltas. Los pies planos con rodillas flexionadas quedan como la forma más fácil, que llega sobre todo a la espalda y las caderas y no cuenta como tiempo de isquiotibiales.</translation>
    </message>
    <message>
        <source>The source holds 15 to 30 seconds, two or three times. The phase of the plan picks the place within that range.</source>
        <comment>item.ST3.resolved.1</comment>
        <translation type="unfinished">La fuente mantiene de 15 a 30 segundos, dos o tres veces. La fase del plan elige el punto dentro de ese margen.</translation>
    </message>
    <message>
        <source>Sit on the edge of the chair. Slide both heels forward, toes up, knees straight but soft.</source>
        <comment>item.ST3.steps.set-up.text</comment>
        <translation type="unfinished">Siéntate al borde de la silla. Desliza los dos talones hacia adelante, dedos hacia arriba, rodillas rectas pero sueltas.</translation>
    </message>
    <message>
        <source>Rest your hands on your thighs and grow tall.</source>
        <comment>item.ST3.steps.lengthen.text</comment>
        <translation type="unfinished">Apoya las manos en los muslos y crece hacia arriba.</translation>
    </message>
    <message>
        <source>Tip forward from the hips. Let your hands slide down your thighs.</source>
        <comment>item.ST3.steps.hinge.text</comment>
        <translation type="unfinished">Inclínate hacia adelante desde las caderas. Deja que las manos bajen por los muslos.</translation>
    </message>
    <message>
        <source>Stop at a mild pull behind both thighs. Stay there and breathe.</source>
        <comment>item.ST3.steps.hold.text</comment>
        <translation type="unfinished">Detente en una tirantez suave detrás de los dos muslos. Quédate ahí y respira.</translation>
    </message>
    <message>
        <source>Push on your thighs with your hands and come up slowly.</source>
        <comment>item.ST3.steps.return.text</comment>
        <translation type="unfinished">Empuja los muslos con las manos y sube despacio.</translation>
    </message>
    <message>
        <source>The back rounds and the head drops.</source>
        <comment>item.ST3.mistakes.0.text</comment>
        <translation type="unfinished">La espalda se redondea y la cabeza cae.</translation>
    </message>
    <message>
        <source>Come up a little, lift the chest, and tip from the hips again.</source>
        <comment>item.ST3.mistakes.0.fix</comment>
        <translation type="unfinished">Sube un poco, levanta el pecho e inclínate otra vez desde las caderas.</translation>
    </message>
    <message>
        <source>The chair slides backwards.</source>
        <comment>item.ST3.mistakes.1.text</comment>
        <translation type="unfinished">La silla resbala hacia atrás.</translation>
    </message>
    <message>
        <source>Set the chair against a wall.</source>
        <comment>item.ST3.mistakes.1.fix</comment>
        <translation type="unfinished">Pon la silla contra una pared.</translation>
    </message>
    <message>
        <source>The knees are locked straight.</source>
        <comment>item.ST3.mistakes.2.text</comment>
        <translation type="unfinished">Las rodillas están rectas y bloqueadas.</translation>
    </message>
    <message>
        <source>Unlock both knees by a finger's width.</source>
        <comment>item.ST3.mistakes.2.fix</comment>
        <translation type="unfinished">Desbloquea las dos rodillas el ancho de un dedo.</translation>
    </message>
    <message>
        <source>Do one leg at a time. Or keep both feet flat with the knees bent.</source>
        <comment>item.ST3.easier.text</comment>
        <translation type="unfinished">Hazlo con una pierna cada vez. O deja los dos pies planos con las rodillas flexionadas.</translation>
    </message>
    <message>
        <source>Stay the same and hold longer, as your phase allows.</source>
        <comment>item.ST3.harder.text</comment>
        <translation type="unfinished">Quédate igual y mantén más tiempo, según permita tu fase.</translation>
    </message>
    <message>
        <source>Feet flat, knees bent</source>
        <comment>item.ST3.variants.feet-flat.name</comment>
        <translation type="unfinished">Pies planos, rodillas flexionadas</translation>
    </message>
    <message>
        <source>Both feet stay flat and both knees bent. You feel it mostly in the back and hips.</source>
        <comment>item.ST3.variants.feet-flat.change</comment>
        <translation type="unfinished">Los dos pies quedan planos y las dos rodillas flexionadas. Lo sientes sobre todo en la espalda y las caderas.</translation>
    </message>
    <message>
        <source>Sit on the edge of the chair. Place both feet flat, hip-wide, knees bent.</source>
        <comment>item.ST3.variants.feet-flat.steps.set-up.text</comment>
        <translation type="unfinished">Siéntate al borde de la silla. Apoya los dos pies planos, al ancho de las caderas, con las rodillas flexionadas.</translation>
    </message>
    <message>
        <source>Rest your hands on your thighs and grow tall.</source>
        <comment>item.ST3.variants.feet-flat.steps.lengthen.text</comment>
        <translation type="unfinished">Apoya las manos en los muslos y crece hacia arriba.</translation>
    </message>
    <message>
        <source>Tip forward from the hips. Let your hands slide towards your knees.</source>
        <comment>item.ST3.variants.feet-flat.steps.hinge.text</comment>
        <translation type="unfinished">Inclínate hacia adelante desde las caderas. Deja que las manos bajen hacia las rodillas.</translation>
    </message>
    <message>
        <source>Stop where it feels comfortable. Stay there and breathe.</source>
        <comment>item.ST3.variants.feet-flat.steps.hold.text</comment>
        <translation type="unfinished">Detente donde lo sientas cómodo. Quédate ahí y respira.</translation>
    </message>
    <message>
        <source>Push on your thighs with your hands and come up slowly.</source>
        <comment>item.ST3.variants.feet-flat.steps.return.text</comment>
        <translation type="unfinished">Empuja los muslos con las manos y sube despacio.</translation>
    </message>
    <message>
        <source>Heels forward, knees bent</source>
        <comment>item.ST3.variants.bent-knee.name</comment>
        <translation type="unfinished">Talones adelante, rodillas flexionadas</translation>
    </message>
    <message>
        <source>Heels rest only a little forward, the knees stay bent, and you tip two thirds as far.</source>
        <comment>item.ST3.variants.bent-knee.change</comment>
        <translation type="unfinished">Los talones se apoyan solo un poco adelante, las rodillas siguen flexionadas y te inclinas dos tercios de lo habitual.</translation>
    </message>
    <message>
        <source>Sit on the edge of the chair. Slide both heels a little forward. Leave the knees bent and the ankles loose.</source>
        <comment>item.ST3.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Siéntate al borde de la silla. Desliza los dos talones un poco hacia adelante. Deja las rodillas flexionadas y los tobillos sueltos.</translation>
    </message>
    <message>
        <source>Rest your hands on your thighs and grow tall.</source>
        <comment>item.ST3.variants.bent-knee.steps.lengthen.text</comment>
        <translation type="unfinished">Apoya las manos en los muslos y crece hacia arriba.</translation>
    </message>
    <message>
        <source>Tip forward from the hips, only a short way.</source>
        <comment>item.ST3.variants.bent-knee.steps.hinge.text</comment>
        <translation type="unfinished">Inclínate hacia adelante desde las caderas, solo un poco.</translation>
    </message>
    <message>
        <source>Stop at a light pull behind both thighs. Stay there and breathe.</source>
        <comment>item.ST3.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Detente en una tirantez ligera detrás de los dos muslos. Quédate ahí y respira.</translation>
    </message>
    <message>
        <source>Push on your thighs with your hands and come up slowly.</source>
        <comment>item.ST3.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Empuja los muslos con las manos y sube despacio.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST4.label</comment>
        <translation type="unfinished">Estiramiento de isquiotibiales</translation>
    </message>
    <message>
        <source>Single-leg seated floor stretch</source>
        <comment>item.ST4.name</comment>
        <translation type="unfinished">Estiramiento en el suelo con una pierna</translation>
    </message>
    <message>
        <source>Single leg seated stretch</source>
        <comment>item.ST4.other_names.0</comment>
        <translation type="unfinished">Estiramiento de una pierna en el suelo</translation>
    </message>
    <message>
        <source>Modified hurdler stretch</source>
        <comment>item.ST4.other_names.1</comment>
        <translation type="unfinished">Estiramiento del vallista modificado</translation>
    </message>
    <message>
        <source>Sit on the floor with one leg long, the other folded in, and lean with a flat back.</source>
        <comment>item.ST4.summary</comment>
        <translation type="unfinished">Siéntate en el suelo con una pierna larga y la otra doblada hacia dentro, e inclínate con la espalda plana.</translation>
    </message>
    <message>
        <source>Flat back. Lean towards the long leg. Breathe.</source>
        <comment>item.ST4.cue</comment>
        <translation type="unfinished">Espalda plana. Inclínate hacia la pierna larga. Respira.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of the long leg's thigh.</source>
        <comment>item.ST4.feel</comment>
        <translation type="unfinished">Una tirantez cómoda en el centro de la parte de atrás del muslo de la pierna larga.</translation>
    </message>
    <message>
        <source>Breathe out as you lean. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.ST4.breathing</comment>
        <translation type="unfinished">Suelta el aire al inclinarte. Después respira despacio y con calma, y no retengas nunca la respiración.</translation>
    </message>
    <message>
        <source>Leave it out if the folded leg hurts at the knee or hip.</source>
        <comment>item.ST4.cautions.0</comment>
        <translation type="unfinished">Omítelo si la pierna doblada duele en la rodilla o en la cadera.</translation>
    </message>
    <message>
        <source>When your pain is 3 or more, do the lying strap stretch instead.</source>
        <comment>item.ST4.cautions.1</comment>
        <translation type="unfinished">Cuando tu dolor sea de 3 o más, haz en su lugar el estiramiento con correa boca arriba.</translation>
    </message>
    <message>
        <source>Not for you with osteoporosis or a past spine fracture, unless a professional has agreed.</source>
        <comment>item.ST4.cautions.2</comment>
        <translation type="unfinished">No es para ti con osteoporosis o una fractura de columna en el pasado, salvo que un profesional esté de acuerdo.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST4.cautions.3</comment>
        <translation type="unfinished">Déjalo para más tarde si te levantaste hace menos de dos horas.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST4.cautions.4</comment>
        <translation type="unfinished">Detente de inmediato si sientes un dolor agudo, un dolor que baja por la pierna, entumecimiento u hormigueo. El dolor por debajo de la rodilla también significa detenerse.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST4.cautions.5</comment>
        <translation type="unfinished">Pregunta a un profesional antes de empezar si tienes una afección de la espalda, dolor de espalda que es nuevo o no se calma, una posible lesión, episodios de mareo, una prótesis de cadera, una operación reciente o un desgarro reciente de los isquiotibiales.</translation>
    </message>
    <message>
        <source>The source holds 15 to 30 seconds a leg and leaves out how often; its general rule is two or three times. The phase of the plan sets both.</source>
        <comment>item.ST4.resolved.0</comment>
        <translation type="unfinished">La fuente mantiene de 15 a 30 segundos por pierna y no dice cuántas veces; su regla general es dos o tres. La fase del plan fija ambas cosas.</translation>
    </message>
    <message>
        <source>Sit on the mat with one leg straight, knee soft. Bring the other sole to the inside of that thigh.</source>
        <comment>item.ST4.steps.set-up.text</comment>
        <translation type="unfinished">Siéntate en la esterilla con una pierna recta y la rodilla suelta. Lleva la otra planta a la cara interna de ese muslo.</translation>
    </message>
    <message>
        <source>Sit tall. Roll the top of your pelvis forward.</source>
        <comment>item.ST4.steps.lengthen.text</comment>
        <translation type="unfinished">Siéntate con la espalda erguida. Gira la parte alta de la pelvis hacia adelante.</translation>
    </message>
    <message>
        <source>Keep your back flat and lean towards the straight leg.</source>
        <comment>item.ST4.steps.hinge.text</comment>
        <translation type="unfinished">Mantén la espalda plana e inclínate hacia la pierna recta.</translation>
    </message>
    <message>
        <source>Stop at a mild pull behind the thigh. Stay there and breathe.</source>
        <comment>item.ST4.steps.hold.text</comment>
        <translation type="unfinished">Detente en una tirantez suave detrás del muslo. Quédate ahí y respira.</translation>
    </message>
    <message>
        <source>Walk your hands back and sit up. Then change legs.</source>
        <comment>item.ST4.steps.return.text</comment>
        <translation type="unfinished">Vuelve caminando con las manos y endereza el cuerpo. Después cambia de pierna.</translation>
    </message>
    <message>
        <source>The back rounds to reach the toes.</source>
        <comment>item.ST4.mistakes.0.text</comment>
        <translation type="unfinished">La espalda se redondea para llegar a los dedos.</translation>
    </message>
    <message>
        <source>Forget the toes. Rest your hands on the shin and keep your chest open.</source>
        <comment>item.ST4.mistakes.0.fix</comment>
        <translation type="unfinished">Olvídate de los dedos. Apoya las manos en la espinilla y mantén el pecho abierto.</translation>
    </message>
    <message>
        <source>The hip on the bent-knee side lifts.</source>
        <comment>item.ST4.mistakes.1.text</comment>
        <translation type="unfinished">La cadera del lado de la rodilla flexionada se levanta.</translation>
    </message>
    <message>
        <source>Sit evenly on both sides, on a cushion if that helps.</source>
        <comment>item.ST4.mistakes.1.fix</comment>
        <translation type="unfinished">Siéntate por igual sobre los dos lados, encima de un cojín si ayuda.</translation>
    </message>
    <message>
        <source>Sit on a cushion and loop a strap round the foot.</source>
        <comment>item.ST4.easier.text</comment>
        <translation type="unfinished">Siéntate en un cojín y rodea el pie con una correa.</translation>
    </message>
    <message>
        <source>Lean a little longer and lower with the same flat back.</source>
        <comment>item.ST4.harder.text</comment>
        <translation type="unfinished">Inclínate un poco más largo y más abajo con la misma espalda plana.</translation>
    </message>
    <message>
        <source>On a cushion, with a strap</source>
        <comment>item.ST4.variants.on-cushion.name</comment>
        <translation type="unfinished">En un cojín, con correa</translation>
    </message>
    <message>
        <source>Sit on a firm cushion and hold a strap looped round the foot, so that the back can stay long.</source>
        <comment>item.ST4.variants.on-cushion.change</comment>
        <translation type="unfinished">Siéntate en un cojín firme y sujeta una correa alrededor del pie, para que la espalda pueda seguir larga.</translation>
    </message>
    <message>
        <source>Sit on a firm cushion. Put one leg straight with a strap round the foot. Fold the other leg in.</source>
        <comment>item.ST4.variants.on-cushion.steps.set-up.text</comment>
        <translation type="unfinished">Siéntate en un cojín firme. Pon una pierna recta con una correa alrededor del pie. Dobla la otra pierna hacia dentro.</translation>
    </message>
    <message>
        <source>Hold the strap with both hands and sit tall.</source>
        <comment>item.ST4.variants.on-cushion.steps.lengthen.text</comment>
        <translation type="unfinished">Sujeta la correa con las dos manos y siéntate con la espalda erguida.</translation>
    </message>
    <message>
        <source>Lean towards the straight leg with a flat back. Let the strap take up the slack.</source>
        <comment>item.ST4.variants.on-cushion.steps.hinge.text</comment>
        <translation type="unfinished">Inclínate hacia la pierna recta con la espalda plana. Deja que la correa recoja lo que sobra.</translation>
    </message>
    <message>
        <source>Stop at a mild pull behind the thigh. Stay there and breathe.</source>
        <comment>item.ST4.variants.on-cushion.steps.hold.text</comment>
        <translation type="unfinished">Detente en una tirantez suave detrás del muslo. Quédate ahí y respira.</translation>
    </message>
    <message>
        <source>Let the strap go loose and sit up. Then change legs.</source>
        <comment>item.ST4.variants.on-cushion.steps.return.text</comment>
        <translation type="unfinished">Afloja la correa y endereza el cuerpo. Después cambia de pierna.</translation>
    </message>
    <message>
        <source>Knee bent</source>
        <comment>item.ST4.variants.bent-knee.name</comment>
        <translation type="unfinished">Rodilla flexionada</translation>
    </message>
    <message>
        <source>The long leg's knee stays bent, with a rolled towel under it if you like, and you lean two thirds as far.</source>
        <comment>item.ST4.variants.bent-knee.change</comment>
        <translation type="unfinished">La rodilla de la pierna larga sigue flexionada, si quieres con una toalla enrollada debajo, y te inclinas dos tercios de lo habitual.</translation>
    </message>
    <message>
        <source>Sit on the mat with one leg in front, its knee bent over a rolled towel. Fold the other leg in.</source>
        <comment>item.ST4.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Siéntate en la esterilla con una pierna delante y su rodilla flexionada sobre una toalla enrollada. Dobla la otra pierna hacia dentro.</translation>
    </message>
    <message>
        <source>Sit tall. Roll the top of your pelvis forward.</source>
        <comment>item.ST4.variants.bent-knee.steps.lengthen.text</comment>
        <translation type="unfinished">Siéntate con la espalda erguida. Gira la parte alta de la pelvis hacia adelante.</translation>
    </message>
    <message>
        <source>Lean towards the front leg with a flat back, only a short way.</source>
        <comment>item.ST4.variants.bent-knee.steps.hinge.text</comment>
        <translation type="unfinished">Inclínate hacia la pierna de delante con la espalda plana, solo un poco.</translation>
    </message>
    <message>
        <source>Stop at a light pull behind the thigh. Stay there and breathe.</source>
        <comment>item.ST4.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Detente en una tirantez ligera detrás del muslo. Quédate ahí y respira.</translation>
    </message>
    <message>
        <source>Walk your hands back and sit up. Then change legs.</source>
        <comment>item.ST4.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Vuelve caminando con las manos y endereza el cuerpo. Después cambia de pierna.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST5.label</comment>
        <translation type="unfinished">Estiramiento de isquiotibiales</translation>
    </message>
    <message>
        <source>Office-chair leg extension stretch</source>
        <comment>item.ST5.name</comment>
        <translation type="unfinished">Extensión de pierna en la silla de oficina</translation>
    </message>
    <message>
        <source>Desk hamstring stretch</source>
        <comment>item.ST5.other_names.0</comment>
        <translation type="unfinished">Estiramiento de isquiotibiales en el escritorio</translation>
    </message>
    <message>
        <source>Lumbar-support chair stretch</source>
        <comment>item.ST5.other_names.1</comment>
        <translation type="unfinished">Estiramiento en silla con apoyo lumbar</translation>
    </message>
    <message>
        <source>At your desk, straighten one knee in front of you and lean very slightly from the hips.</source>
        <comment>item.ST5.summary</comment>
        <translation type="unfinished">En tu escritorio, estira una rodilla delante de ti e inclínate muy poco desde las caderas.</translation>
    </message>
    <message>
        <source>Sit tall, knee soft, lean only a little.</source>
        <comment>item.ST5.cue</comment>
        <translation type="unfinished">Espalda erguida, rodilla suelta, inclínate solo un poco.</translation>
    </message>
    <message>
        <source>A light, comfortable pull in the back of the lifted thigh. Nothing should tingle.</source>
        <comment>item.ST5.feel</comment>
        <translation type="unfinished">Una tirantez ligera y cómoda en la parte de atrás del muslo levantado. Nada debe hormiguear.</translation>
    </message>
    <message>
        <source>Breathe out as the knee straightens. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.ST5.breathing</comment>
        <translation type="unfinished">Suelta el aire mientras la rodilla se estira. Después respira despacio y con calma, y no retengas nunca la respiración.</translation>
    </message>
    <message>
        <source>A straight knee with a forward lean can also put tension on the nerve at the back of the leg. Any tingle means stop.</source>
        <comment>item.ST5.cautions.0</comment>
        <translation type="unfinished">Una rodilla recta con una inclinación hacia adelante también puede tensar el nervio de la parte de atrás de la pierna. Cualquier hormigueo significa detenerse.</translation>
    </message>
    <message>
        <source>Lock the wheels, or push the chair back against something solid.</source>
        <comment>item.ST5.cautions.1</comment>
        <translation type="unfinished">Bloquea las ruedas, o apoya la silla contra algo firme.</translation>
    </message>
    <message>
        <source>With osteoporosis or a past spine fracture, ask a professional first. Keep the lean small and the back long.</source>
        <comment>item.ST5.cautions.2</comment>
        <translation type="unfinished">Con osteoporosis o una fractura de columna en el pasado, pregunta antes a un profesional. Inclínate poco y con la espalda larga.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST5.cautions.3</comment>
        <translation type="unfinished">Déjalo para más tarde si te levantaste hace menos de dos horas.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.ST5.cautions.4</comment>
        <translation type="unfinished">Si la tirantez está en la pantorrilla, deja suelto el tobillo. Si sigue por debajo de la rodilla, detente.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST5.cautions.5</comment>
        <translation type="unfinished">Detente de inmediato si sientes un dolor agudo, un dolor que baja por la pierna, entumecimiento u hormigueo. El dolor por debajo de la rodilla también significa detenerse.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST5.cautions.6</comment>
        <translation type="unfinished">Pregunta a un profesional antes de empezar si tienes una afección de la espalda, dolor de espalda que es nuevo o no se calma, una posible lesión, episodios de mareo, una prótesis de cadera, una operación reciente o un desgarro reciente de los isquiotibiales.</translation>
    </message>
    <message>
        <source>The source gives no time. Here it is a short desk hold of 10 to 15 seconds, two or three times on each leg.</source>
        <comment>item.ST5.resolved.0</comment>
        <translation type="unfinished">La fuente no da ningún tiempo. Aquí se mantiene poco en el escritorio, de 10 a 15 segundos, dos o tres veces con cada pierna.</translation>
    </message>
    <message>
        <source>The source straightens both legs together. Here one leg works at a time, so that the time for each leg is kept apart.</source>
        <comment>item.ST5.resolved.1</comment>
        <translation type="unfinished">La fuente estira las dos piernas juntas. Aquí trabaja una pierna cada vez, para llevar por separado el tiempo de cada pierna.</translation>
    </message>
    <message>
        <source>Make sure the chair cannot roll. Sit with both feet on the floor and your lower back supported.</source>
        <comment>item.ST5.steps.set-up.text</comment>
        <translation type="unfinished">Asegúrate de que la silla no pueda rodar. Siéntate con los dos pies en el suelo y la zona lumbar apoyada.</translation>
    </message>
    <message>
        <source>Slowly straighten one knee out in front of you. Stop before it locks.</source>
        <comment>item.ST5.steps.straighten.text</comment>
        <translation type="unfinished">Estira despacio una rodilla delante de ti. Detente antes de que se bloquee.</translation>
    </message>
    <message>
        <source>Lean slightly forward from the hips, with a long back.</source>
        <comment>item.ST5.steps.hinge.text</comment>
        <translation type="unfinished">Inclínate ligeramente hacia adelante desde las caderas, con la espalda larga.</translation>
    </message>
    <message>
        <source>Stay at a light pull. Keep the ankle easy and breathe.</source>
        <comment>item.ST5.steps.hold.text</comment>
        <translation type="unfinished">Quédate en una tirantez ligera. Deja suelto el tobillo y respira.</translation>
    </message>
    <message>
        <source>Sit back and lower the leg slowly. Then change legs.</source>
        <comment>item.ST5.steps.return.text</comment>
        <translation type="unfinished">Vuelve a apoyarte y baja la pierna despacio. Después cambia de pierna.</translation>
    </message>
    <message>
        <source>The back slumps into the chair.</source>
        <comment>item.ST5.mistakes.0.text</comment>
        <translation type="unfinished">La espalda se hunde en la silla.</translation>
    </message>
    <message>
        <source>Sit right back, grow tall, and lean less.</source>
        <comment>item.ST5.mistakes.0.fix</comment>
        <translation type="unfinished">Siéntate bien atrás, crece hacia arriba e inclínate menos.</translation>
    </message>
    <message>
        <source>The knee snaps straight.</source>
        <comment>item.ST5.mistakes.1.text</comment>
        <translation type="unfinished">La rodilla se estira de golpe.</translation>
    </message>
    <message>
        <source>Take about three slow seconds to lift the foot.</source>
        <comment>item.ST5.mistakes.1.fix</comment>
        <translation type="unfinished">Tómate unos tres segundos lentos para levantar el pie.</translation>
    </message>
    <message>
        <source>The chair rolls away.</source>
        <comment>item.ST5.mistakes.2.text</comment>
        <translation type="unfinished">La silla se va rodando.</translation>
    </message>
    <message>
        <source>Lock the wheels or brace the chair against a wall or desk.</source>
        <comment>item.ST5.mistakes.2.fix</comment>
        <translation type="unfinished">Bloquea las ruedas o apoya la silla contra una pared o un escritorio.</translation>
    </message>
    <message>
        <source>Stay back in the chair and leave out the lean.</source>
        <comment>item.ST5.easier.text</comment>
        <translation type="unfinished">Quédate contra el respaldo y omite la inclinación.</translation>
    </message>
    <message>
        <source>Draw the toes up, with the same small lean.</source>
        <comment>item.ST5.harder.text</comment>
        <translation type="unfinished">Lleva los dedos hacia arriba, con la misma inclinación pequeña.</translation>
    </message>
    <message>
        <source>No lean</source>
        <comment>item.ST5.variants.no-lean.name</comment>
        <translation type="unfinished">Sin inclinación</translation>
    </message>
    <message>
        <source>One leg only, back against the chair, no lean at all.</source>
        <comment>item.ST5.variants.no-lean.change</comment>
        <translation type="unfinished">Una sola pierna, la espalda contra la silla, sin inclinarte nada.</translation>
    </message>
    <message>
        <source>Make sure the chair cannot roll. Sit right back with both feet on the floor.</source>
        <comment>item.ST5.variants.no-lean.steps.set-up.text</comment>
        <translation type="unfinished">Asegúrate de que la silla no pueda rodar. Siéntate bien atrás con los dos pies en el suelo.</translation>
    </message>
    <message>
        <source>Slowly lift one foot and straighten that knee as far as is easy.</source>
        <comment>item.ST5.variants.no-lean.steps.straighten.text</comment>
        <translation type="unfinished">Levanta despacio un pie y estira esa rodilla hasta donde sea fácil.</translation>
    </message>
    <message>
        <source>Stay there against the backrest. Keep the ankle easy and breathe.</source>
        <comment>item.ST5.variants.no-lean.steps.hold.text</comment>
        <translation type="unfinished">Quédate ahí contra el respaldo. Deja suelto el tobillo y respira.</translation>
    </message>
    <message>
        <source>Lower the leg slowly. Then change legs.</source>
        <comment>item.ST5.variants.no-lean.steps.return.text</comment>
        <translation type="unfinished">Baja la pierna despacio. Después cambia de pierna.</translation>
    </message>
    <message>
        <source>Knee bent</source>
        <comment>item.ST5.variants.bent-knee.name</comment>
        <translation type="unfinished">Rodilla flexionada</translation>
    </message>
    <message>
        <source>Lift the foot only until the knee is two thirds straight, with your back against the chair.</source>
        <comment>item.ST5.variants.bent-knee.change</comment>
        <translation type="unfinished">Levanta el pie solo hasta que la rodilla esté estirada dos tercios, con la espalda contra la silla.</translation>
    </message>
    <message>
        <source>Make sure the chair cannot roll. Sit right back with both feet on the floor.</source>
        <comment>item.ST5.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Asegúrate de que la silla no pueda rodar. Siéntate bien atrás con los dos pies en el suelo.</translation>
    </message>
    <message>
        <source>Slowly lift one foot a little. Leave that knee bent.</source>
        <comment>item.ST5.variants.bent-knee.steps.straighten.text</comment>
        <translation type="unfinished">Levanta despacio un pie, un poco. Deja esa rodilla flexionada.</translation>
    </message>
    <message>
        <source>Stay there against the backrest. Keep the ankle easy and breathe.</source>
        <comment>item.ST5.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Quédate ahí contra el respaldo. Deja suelto el tobillo y respira.</translation>
    </message>
    <message>
        <source>Lower the leg slowly. Then change legs.</source>
        <comment>item.ST5.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Baja la pierna despacio. Después cambia de pierna.</translation>
    </message>
    <message>
        <source>Toes up</source>
        <comment>item.ST5.variants.toes-up.name</comment>
        <translation type="unfinished">Dedos hacia arriba</translation>
    </message>
    <message>
        <source>Draw the toes gently up towards you and keep the small lean. Let go at the first tingle.</source>
        <comment>item.ST5.variants.toes-up.change</comment>
        <translation type="unfinished">Lleva los dedos suavemente hacia ti y mantén la inclinación pequeña. Suelta al primer hormigueo.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST6.label</comment>
        <translation type="unfinished">Estiramiento de isquiotibiales</translation>
    </message>
    <message>
        <source>Wall-corner stretch</source>
        <comment>item.ST6.name</comment>
        <translation type="unfinished">Estiramiento en la esquina de la pared</translation>
    </message>
    <message>
        <source>Wall corner hip hinge</source>
        <comment>item.ST6.other_names.0</comment>
        <translation type="unfinished">Inclinación de cadera en la esquina</translation>
    </message>
    <message>
        <source>Face a corner, hands on both walls, and send your hips back with a flat back.</source>
        <comment>item.ST6.summary</comment>
        <translation type="unfinished">Ponte frente a una esquina, con las manos en las dos paredes, y lleva las caderas atrás con la espalda plana.</translation>
    </message>
    <message>
        <source>Hips back, back flat, shoulders easy.</source>
        <comment>item.ST6.cue</comment>
        <translation type="unfinished">Caderas atrás, espalda plana, hombros sueltos.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of both thighs.</source>
        <comment>item.ST6.feel</comment>
        <translation type="unfinished">Una tirantez cómoda en el centro de la parte de atrás de los dos muslos.</translation>
    </message>
    <message>
        <source>Breathe out as your hips go back. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.ST6.breathing</comment>
        <translation type="unfinished">Suelta el aire mientras las caderas van hacia atrás. Después respira despacio y con calma, y no retengas nunca la respiración.</translation>
    </message>
    <message>
        <source>Leave it out if your shoulders hurt.</source>
        <comment>item.ST6.cautions.0</comment>
        <translation type="unfinished">Omítelo si te duelen los hombros.</translation>
    </message>
    <message>
        <source>Stand where your feet cannot slip, and not in socks.</source>
        <comment>item.ST6.cautions.1</comment>
        <translation type="unfinished">Ponte donde los pies no puedan resbalar, y no en calcetines.</translation>
    </message>
    <message>
        <source>With osteoporosis or a past spine fracture, ask a professional first. Keep the lean small and the back long.</source>
        <comment>item.ST6.cautions.2</comment>
        <translation type="unfinished">Con osteoporosis o una fractura de columna en el pasado, pregunta antes a un profesional. Inclínate poco y con la espalda larga.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST6.cautions.3</comment>
        <translation type="unfinished">Déjalo para más tarde si te levantaste hace menos de dos horas.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST6.cautions.4</comment>
        <translation type="unfinished">Detente de inmediato si sientes un dolor agudo, un dolor que baja por la pierna, entumecimiento u hormigueo. El dolor por debajo de la rodilla también significa detenerse.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST6.cautions.5</comment>
        <translation type="unfinished">Pregunta a un profesional antes de empezar si tienes una afección de la espalda, dolor de espalda que es nuevo o no se calma, una posible lesión, episodios de mareo, una prótesis de cadera, una operación reciente o un desgarro reciente de los isquiotibiales.</translation>
    </message>
    <message>
        <source>The source only says to put the hands on both walls and lean forward, which as written stretches the chest and calves. Here the hips go back instead, with a flat back, so that the back of the thighs is reached.</source>
        <comment>item.ST6.resolved.0</comment>
        <translation type="unfinished">La fuente solo dice que se pongan las manos en las dos paredes y se incline el cuerpo hacia adelante, lo que tal como está escrito estira el pecho y las pantorrillas. Aquí, en cambio, las caderas van hacia atrás con la espalda plana, para llegar a la parte de atrás de los muslos.</translation>
    </message>
    <message>
        <source>The source holds 30 seconds three times from the first day and elsewhere starts at 15 seconds. The phase of the plan decides; 30 seconds is the ceiling.</source>
        <comment>item.ST6.resolved.1</comment>
        <translation type="unfinished">La fuente mantiene 30 segundos tres veces desde el primer día y en otro lugar empieza con 15 segundos. Decide la fase del plan; 30 segundos es el tope.</translation>
    </message>
    <message>
        <source>Stand facing a corner, about one step away. Place your feet hip-wide.</source>
        <comment>item.ST6.steps.set-up.text</comment>
        <translation type="unfinished">Ponte de pie frente a una esquina, a un paso más o menos. Coloca los pies al ancho de las caderas.</translation>
    </message>
    <message>
        <source>Rest your hands at chest height, one on each wall.</source>
        <comment>item.ST6.steps.reach.text</comment>
        <translation type="unfinished">Apoya las manos a la altura del pecho, una en cada pared.</translation>
    </message>
    <message>
        <source>Soften your knees. Push your hips back until you feel a mild pull behind the thighs.</source>
        <comment>item.ST6.steps.hinge.text</comment>
        <translation type="unfinished">Suelta las rodillas. Lleva las caderas hacia atrás hasta sentir una tirantez suave detrás de los muslos.</translation>
    </message>
    <message>
        <source>Stay there with a long back from head to tail. Breathe.</source>
        <comment>item.ST6.steps.hold.text</comment>
        <translation type="unfinished">Quédate ahí con la espalda larga de la cabeza al coxis. Respira.</translation>
    </message>
    <message>
        <source>Walk your feet in towards the corner and stand up.</source>
        <comment>item.ST6.steps.return.text</comment>
        <translation type="unfinished">Camina con los pies hacia la esquina y endereza el cuerpo.</translation>
    </message>
    <message>
        <source>The back rounds.</source>
        <comment>item.ST6.mistakes.0.text</comment>
        <translation type="unfinished">La espalda se redondea.</translation>
    </message>
    <message>
        <source>Move the hips less far back and look at the floor a little ahead of you.</source>
        <comment>item.ST6.mistakes.0.fix</comment>
        <translation type="unfinished">Lleva las caderas menos atrás y mira al suelo un poco por delante de ti.</translation>
    </message>
    <message>
        <source>The shoulders creep up to the ears.</source>
        <comment>item.ST6.mistakes.1.text</comment>
        <translation type="unfinished">Los hombros suben hacia las orejas.</translation>
    </message>
    <message>
        <source>Slide the shoulders down, or put the hands higher.</source>
        <comment>item.ST6.mistakes.1.fix</comment>
        <translation type="unfinished">Desliza los hombros hacia abajo, o pon las manos más altas.</translation>
    </message>
    <message>
        <source>Put your hands higher on the walls and push the hips back less.</source>
        <comment>item.ST6.easier.text</comment>
        <translation type="unfinished">Pon las manos más altas en las paredes y lleva las caderas menos atrás.</translation>
    </message>
    <message>
        <source>Put your hands lower and send the hips further back.</source>
        <comment>item.ST6.harder.text</comment>
        <translation type="unfinished">Pon las manos más bajas y lleva las caderas más atrás.</translation>
    </message>
    <message>
        <source>Hands higher</source>
        <comment>item.ST6.variants.hands-higher.name</comment>
        <translation type="unfinished">Manos más altas</translation>
    </message>
    <message>
        <source>Hands rest on the walls at shoulder height or a little above, and the hips go back only a short way.</source>
        <comment>item.ST6.variants.hands-higher.change</comment>
        <translation type="unfinished">Las manos se apoyan en las paredes a la altura de los hombros o un poco más arriba, y las caderas van atrás solo un poco.</translation>
    </message>
    <message>
        <source>Stand facing a corner, about one step away. Place your feet hip-wide.</source>
        <comment>item.ST6.variants.hands-higher.steps.set-up.text</comment>
        <translation type="unfinished">Ponte de pie frente a una esquina, a un paso más o menos. Coloca los pies al ancho de las caderas.</translation>
    </message>
    <message>
        <source>Rest your hands at shoulder height or a little above, one on each wall.</source>
        <comment>item.ST6.variants.hands-higher.steps.reach.text</comment>
        <translation type="unfinished">Apoya las manos a la altura de los hombros o un poco más arriba, una en cada pared.</translation>
    </message>
    <message>
        <source>Soften your knees. Push your hips back a short way, until you feel a mild pull behind the thighs.</source>
        <comment>item.ST6.variants.hands-higher.steps.hinge.text</comment>
        <translation type="unfinished">Suelta las rodillas. Lleva las caderas un poco hacia atrás, hasta sentir una tirantez suave detrás de los muslos.</translation>
    </message>
    <message>
        <source>Stay there with a long back from head to tail. Breathe.</source>
        <comment>item.ST6.variants.hands-higher.steps.hold.text</comment>
        <translation type="unfinished">Quédate ahí con la espalda larga de la cabeza al coxis. Respira.</translation>
    </message>
    <message>
        <source>Walk your feet in towards the corner and stand up.</source>
        <comment>item.ST6.variants.hands-higher.steps.return.text</comment>
        <translation type="unfinished">Camina con los pies hacia la esquina y endereza el cuerpo.</translation>
    </message>
    <message>
        <source>Knees bent</source>
        <comment>item.ST6.variants.bent-knee.name</comment>
        <translation type="unfinished">Rodillas flexionadas</translation>
    </message>
    <message>
        <source>Bend both knees clearly and push the hips back two thirds as far.</source>
        <comment>item.ST6.variants.bent-knee.change</comment>
        <translation type="unfinished">Flexiona claramente las dos rodillas y lleva las caderas atrás dos tercios de lo habitual.</translation>
    </message>
    <message>
        <source>Stand facing a corner, about one step away. Place your feet hip-wide.</source>
        <comment>item.ST6.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Ponte de pie frente a una esquina, a un paso más o menos. Coloca los pies al ancho de las caderas.</translation>
    </message>
    <message>
        <source>Rest your hands at chest height, one on each wall.</source>
        <comment>item.ST6.variants.bent-knee.steps.reach.text</comment>
        <translation type="unfinished">Apoya las manos a la altura del pecho, una en cada pared.</translation>
    </message>
    <message>
        <source>Bend your knees a little. Push your hips back, only a short way.</source>
        <comment>item.ST6.variants.bent-knee.steps.hinge.text</comment>
        <translation type="unfinished">Flexiona un poco las rodillas. Lleva las caderas hacia atrás, solo un poco.</translation>
    </message>
    <message>
        <source>Stay at a light pull with a long back. Breathe.</source>
        <comment>item.ST6.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Quédate en una tirantez ligera con la espalda larga. Respira.</translation>
    </message>
    <message>
        <source>Walk your feet in towards the corner and stand up.</source>
        <comment>item.ST6.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Camina con los pies hacia la esquina y endereza el cuerpo.</translation>
    </message>
    <message>
        <source>Hands lower</source>
        <comment>item.ST6.variants.hands-lower.name</comment>
        <translation type="unfinished">Manos más bajas</translation>
    </message>
    <message>
        <source>Hands rest on the walls below chest height and the hips go further back, with the back still flat.</source>
        <comment>item.ST6.variants.hands-lower.change</comment>
        <translation type="unfinished">Las manos se apoyan en las paredes por debajo del pecho y las caderas van más atrás, siempre con la espalda plana.</translation>
    </message>
    <message>
        <source>Stand facing a corner, about one step away. Place your feet hip-wide.</source>
        <comment>item.ST6.variants.hands-lower.steps.set-up.text</comment>
        <translation type="unfinished">Ponte de pie frente a una esquina, a un paso más o menos. Coloca los pies al ancho de las caderas.</translation>
    </message>
    <message>
        <source>Rest your hands below chest height, one on each wall.</source>
        <comment>item.ST6.variants.hands-lower.steps.reach.text</comment>
        <translation type="unfinished">Apoya las manos por debajo de la altura del pecho, una en cada pared.</translation>
    </message>
    <message>
        <source>Soften your knees. Push your hips far back, with the back flat, until you feel a mild pull behind the thighs.</source>
        <comment>item.ST6.variants.hands-lower.steps.hinge.text</comment>
        <translation type="unfinished">Suelta las rodillas. Lleva las caderas muy hacia atrás, con la espalda plana, hasta sentir una tirantez suave detrás de los muslos.</translation>
    </message>
    <message>
        <source>Stay there with a long back from head to tail. Breathe.</source>
        <comment>item.ST6.variants.hands-lower.steps.hold.text</comment>
        <translation type="unfinished">Quédate ahí con la espalda larga de la cabeza al coxis. Respira.</translation>
    </message>
    <message>
        <source>Walk your feet in towards the corner and stand up.</source>
        <comment>item.ST6.variants.hands-lower.steps.return.text</comment>
        <translation type="unfinished">Camina con los pies hacia la esquina y endereza el cuerpo.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST7.label</comment>
        <translation type="unfinished">Estiramiento de isquiotibiales</translation>
    </message>
    <message>
        <source>Standing forward fold</source>
        <comment>item.ST7.name</comment>
        <translation type="unfinished">Flexión hacia adelante de pie</translation>
    </message>
    <message>
        <source>Standing forward bend</source>
        <comment>item.ST7.other_names.0</comment>
        <translation type="unfinished">Inclinación hacia adelante de pie</translation>
    </message>
    <message>
        <source>Fold forward from the hips with soft knees, hands resting on thighs or shins.</source>
        <comment>item.ST7.summary</comment>
        <translation type="unfinished">Inclínate hacia adelante desde las caderas con las rodillas sueltas y las manos apoyadas en los muslos o las espinillas.</translation>
    </message>
    <message>
        <source>Soft knees, loose neck, slow breaths.</source>
        <comment>item.ST7.cue</comment>
        <translation type="unfinished">Rodillas sueltas, cuello suelto, respiración lenta.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of both thighs. The back stays easy.</source>
        <comment>item.ST7.feel</comment>
        <translation type="unfinished">Una tirantez cómoda en el centro de la parte de atrás de los dos muslos. La espalda sigue cómoda.</translation>
    </message>
    <message>
        <source>Breathe out as you fold. Then breathe deeply and slowly, and never hold your breath.</source>
        <comment>item.ST7.breathing</comment>
        <translation type="unfinished">Suelta el aire al inclinarte. Después respira hondo y despacio, y no retengas nunca la respiración.</translation>
    </message>
    <message>
        <source>Not for you with osteoporosis or a past spine fracture, dizziness, low blood pressure, or a back that dislikes bending forward.</source>
        <comment>item.ST7.cautions.0</comment>
        <translation type="unfinished">No es para ti con osteoporosis o una fractura de columna en el pasado, mareos, presión arterial baja o una espalda que no tolera bien inclinarse hacia adelante.</translation>
    </message>
    <message>
        <source>Not within two hours of getting up, and not when your pain is 3 or more.</source>
        <comment>item.ST7.cautions.1</comment>
        <translation type="unfinished">No en las dos horas después de levantarte, y no cuando tu dolor sea de 3 o más.</translation>
    </message>
    <message>
        <source>Come up slowly. If you feel light-headed, sit down.</source>
        <comment>item.ST7.cautions.2</comment>
        <translation type="unfinished">Sube despacio. Si notas mareo, siéntate.</translation>
    </message>
    <message>
        <source>Keep your feet free. Do not loop a strap round them while you stand.</source>
        <comment>item.ST7.cautions.3</comment>
        <translation type="unfinished">Deja los pies libres. No los rodees con una correa mientras estás de pie.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST7.cautions.4</comment>
        <translation type="unfinished">Detente de inmediato si sientes un dolor agudo, un dolor que baja por la pierna, entumecimiento u hormigueo. El dolor por debajo de la rodilla también significa detenerse.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST7.cautions.5</comment>
        <translation type="unfinished">Pregunta a un profesional antes de empezar si tienes una afección de la espalda, dolor de espalda que es nuevo o no se calma, una posible lesión, episodios de mareo, una prótesis de cadera, una operación reciente o un desgarro reciente de los isquiotibiales.</translation>
    </message>
    <message>
        <source>The source bends the knees slightly as an option and goes deeper with straight knees. Here soft knees are the way to do it, and the deeper way has straighter but never locked knees.</source>
        <comment>item.ST7.resolved.0</comment>
        <translation type="unfinished">La fuente flexiona un poco las rodillas como opción y baja más con las rodillas rectas. Aquí las rodillas sueltas son la forma de hacerlo, y la forma más profunda tiene las rodillas más rectas pero nunca bloqueadas.</translation>
    </message>
    <message>
        <source>The source also offers a strap round the feet. Bound feet are a trip hazard when standing, so that is left out.</source>
        <comment>item.ST7.resolved.1</comment>
        <translation type="unfinished">La fuente ofrece también una correa alrededor de los pies. Con los pies atados hay riesgo de tropezar al estar de pie, así que eso queda fuera.</translation>
    </message>
    <message>
        <source>The source holds 30 seconds and does not say how often. The phase of the plan sets both; 30 seconds is the ceiling.</source>
        <comment>item.ST7.resolved.2</comment>
        <translation type="unfinished">La fuente mantiene 30 segundos y no dice cuántas veces. La fase del plan fija ambas cosas; 30 segundos es el tope.</translation>
    </message>
    <message>
        <source>Stand with your feet hip-wide and your knees soft.</source>
        <comment>item.ST7.steps.set-up.text</comment>
        <translation type="unfinished">Ponte de pie con los pies al ancho de las caderas y las rodillas sueltas.</translation>
    </message>
    <message>
        <source>Tip forward from the hips. Let your hands slide down your thighs to your shins.</source>
        <comment>item.ST7.steps.hinge.text</comment>
        <translation type="unfinished">Inclínate hacia adelante desde las caderas. Deja que las manos bajen por los muslos hasta las espinillas.</translation>
    </message>
    <message>
        <source>Stop at a mild pull. Let your head hang.</source>
        <comment>item.ST7.steps.let-go.text</comment>
        <translation type="unfinished">Detente en una tirantez suave. Deja colgar la cabeza.</translation>
    </message>
    <message>
        <source>Stay there. Breathe deeply and slowly.</source>
        <comment>item.ST7.steps.hold.text</comment>
        <translation type="unfinished">Quédate ahí. Respira hondo y despacio.</translation>
    </message>
    <message>
        <source>Bend your knees. Put your hands on your thighs and roll up slowly.</source>
        <comment>item.ST7.steps.return.text</comment>
        <translation type="unfinished">Flexiona las rodillas. Pon las manos en los muslos y sube despacio, vértebra a vértebra.</translation>
    </message>
    <message>
        <source>The hands pull hard on the ankles.</source>
        <comment>item.ST7.mistakes.0.text</comment>
        <translation type="unfinished">Las manos tiran con fuerza de los tobillos.</translation>
    </message>
    <message>
        <source>Only rest the hands. Let your own weight do the work.</source>
        <comment>item.ST7.mistakes.0.fix</comment>
        <translation type="unfinished">Solo apoya las manos. Deja que tu propio peso haga el trabajo.</translation>
    </message>
    <message>
        <source>The knees are locked.</source>
        <comment>item.ST7.mistakes.1.text</comment>
        <translation type="unfinished">Las rodillas están bloqueadas.</translation>
    </message>
    <message>
        <source>Bend both knees slightly before you fold.</source>
        <comment>item.ST7.mistakes.1.fix</comment>
        <translation type="unfinished">Flexiona un poco las dos rodillas antes de inclinarte.</translation>
    </message>
    <message>
        <source>Coming up fast.</source>
        <comment>item.ST7.mistakes.2.text</comment>
        <translation type="unfinished">Subir deprisa.</translation>
    </message>
    <message>
        <source>Bend the knees, use your hands, and take two slow breaths on the way up.</source>
        <comment>item.ST7.mistakes.2.fix</comment>
        <translation type="unfinished">Flexiona las rodillas, usa las manos y haz dos respiraciones lentas mientras subes.</translation>
    </message>
    <message>
        <source>Rest your hands on the seat of a chair.</source>
        <comment>item.ST7.easier.text</comment>
        <translation type="unfinished">Apoya las manos en el asiento de una silla.</translation>
    </message>
    <message>
        <source>Let the hands go lower, with straighter knees that never lock.</source>
        <comment>item.ST7.harder.text</comment>
        <translation type="unfinished">Deja que las manos bajen más, con las rodillas más rectas pero nunca bloqueadas.</translation>
    </message>
    <message>
        <source>Hands on a chair</source>
        <comment>item.ST7.variants.hands-on-chair.name</comment>
        <translation type="unfinished">Manos en una silla</translation>
    </message>
    <message>
        <source>Both hands rest on a chair seat, so that you fold only part of the way.</source>
        <comment>item.ST7.variants.hands-on-chair.change</comment>
        <translation type="unfinished">Las dos manos se apoyan en el asiento de una silla, de modo que te inclinas solo una parte del camino.</translation>
    </message>
    <message>
        <source>Stand facing a steady chair, feet hip-wide, knees soft.</source>
        <comment>item.ST7.variants.hands-on-chair.steps.set-up.text</comment>
        <translation type="unfinished">Ponte de pie frente a una silla firme, con los pies al ancho de las caderas y las rodillas sueltas.</translation>
    </message>
    <message>
        <source>Tip forward from the hips and rest both hands on the seat.</source>
        <comment>item.ST7.variants.hands-on-chair.steps.hinge.text</comment>
        <translation type="unfinished">Inclínate hacia adelante desde las caderas y apoya las dos manos en el asiento.</translation>
    </message>
    <message>
        <source>Stop at a mild pull. Let your neck be long and easy.</source>
        <comment>item.ST7.variants.hands-on-chair.steps.let-go.text</comment>
        <translation type="unfinished">Detente en una tirantez suave. Deja el cuello largo y suelto.</translation>
    </message>
    <message>
        <source>Stay there. Breathe deeply and slowly.</source>
        <comment>item.ST7.variants.hands-on-chair.steps.hold.text</comment>
        <translation type="unfinished">Quédate ahí. Respira hondo y despacio.</translation>
    </message>
    <message>
        <source>Bend your knees, put your hands on your thighs and come up slowly.</source>
        <comment>item.ST7.variants.hands-on-chair.steps.return.text</comment>
        <translation type="unfinished">Flexiona las rodillas, pon las manos en los muslos y sube despacio.</translation>
    </message>
    <message>
        <source>Deeper</source>
        <comment>item.ST7.variants.deeper.name</comment>
        <translation type="unfinished">Más profundo</translation>
    </message>
    <message>
        <source>Straighten the knees a little more without locking them, and let the hands rest lower.</source>
        <comment>item.ST7.variants.deeper.change</comment>
        <translation type="unfinished">Estira un poco más las rodillas sin bloquearlas, y deja que las manos se apoyen más abajo.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST8.label</comment>
        <translation type="unfinished">Estiramiento de isquiotibiales</translation>
    </message>
    <message>
        <source>Supported standing stretch</source>
        <comment>item.ST8.name</comment>
        <translation type="unfinished">Estiramiento de pie con apoyo</translation>
    </message>
    <message>
        <source>Chair-supported hip hinge</source>
        <comment>item.ST8.other_names.0</comment>
        <translation type="unfinished">Inclinación de cadera con apoyo en silla</translation>
    </message>
    <message>
        <source>Chair-supported single-leg hinge</source>
        <comment>item.ST8.other_names.1</comment>
        <translation type="unfinished">Inclinación sobre una pierna con apoyo en silla</translation>
    </message>
    <message>
        <source>Stand beside a heavy chair, one heel a short step forward, and tip from the hips.</source>
        <comment>item.ST8.summary</comment>
        <translation type="unfinished">Ponte de pie junto a una silla pesada, con un talón un paso corto por delante, e inclínate desde las caderas.</translation>
    </message>
    <message>
        <source>Hips level, long back, mild pull.</source>
        <comment>item.ST8.cue</comment>
        <translation type="unfinished">Caderas niveladas, espalda larga, tirantez suave.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of the thigh that works: the forward leg, or the standing leg in the harder way.</source>
        <comment>item.ST8.feel</comment>
        <translation type="unfinished">Una tirantez cómoda en el centro de la parte de atrás del muslo que trabaja: la pierna de delante, o la pierna de apoyo en la forma más difícil.</translation>
    </message>
    <message>
        <source>Breathe out as you tip forward. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.ST8.breathing</comment>
        <translation type="unfinished">Suelta el aire al inclinarte hacia adelante. Después respira lenta y tranquilamente, y no retengas nunca la respiración.</translation>
    </message>
    <message>
        <source>Use a heavy chair that cannot tip or roll, or a wall.</source>
        <comment>item.ST8.cautions.0</comment>
        <translation type="unfinished">Usa una silla pesada que no pueda volcar ni rodar, o una pared.</translation>
    </message>
    <message>
        <source>If your balance is unsure, keep both feet down and do not lift a leg.</source>
        <comment>item.ST8.cautions.1</comment>
        <translation type="unfinished">Si tu equilibrio es inseguro, mantén los dos pies en el suelo y no levantes ninguna pierna.</translation>
    </message>
    <message>
        <source>With osteoporosis or a past spine fracture, ask a professional first. Keep the lean small and the back long.</source>
        <comment>item.ST8.cautions.2</comment>
        <translation type="unfinished">Con osteoporosis o una fractura de columna en el pasado, pregunta antes a un profesional. Inclínate poco y con la espalda larga.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST8.cautions.3</comment>
        <translation type="unfinished">Déjalo para más tarde si te levantaste hace menos de dos horas.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.ST8.cautions.4</comment>
        <translation type="unfinished">Si la tirantez está en la pantorrilla, deja suelto el tobillo. Si sigue por debajo de la rodilla, detente.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST8.cautions.5</comment>
        <translation type="unfinished">Detente de inmediato si sientes un dolor agudo, un dolor que baja por la pierna, entumecimiento u hormigueo. El dolor por debajo de la rodilla también significa detenerse.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST8.cautions.6</comment>
        <translation type="unfinished">Pregunta a un profesional antes de empezar si tienes una afección de la espalda, dolor de espalda que es nuevo o no se calma, una posible lesión, episodios de mareo, una prótesis de cadera, una operación reciente o un desgarro reciente de los isquiotibiales.</translation>
    </message>
    <message>
        <source>The source offers this for people unsure of their balance and then has them lift one leg behind, which is standing on one leg. Here both feet stay down with one heel forward. The lifted leg is the harder way, from phase 3 and at pain of 2 or less.</source>
        <comment>item.ST8.resolved.0</comment>
        <translation type="unfinished">La fuente ofrece esto a personas que no están seguras de su equilibrio y luego les hace levantar una pierna por detrás, lo que es estar sobre una sola pierna. Aquí los dos pies siguen en el suelo con un talón adelante. La pierna levantada es la forma más difícil, desde la fase 3 y con un dolor de 2 o menos.</translation>
    </message>
    <message>
        <source>With a leg lifted behind, the leg that is stretched is the one you stand on, so time is counted for the standing side.</source>
        <comment>item.ST8.resolved.1</comment>
        <translation type="unfinished">Con una pierna levantada por detrás, la que se estira es la pierna de apoyo, así que el tiempo cuenta para el lado de apoyo.</translation>
    </message>
    <message>
        <source>The source holds 30 seconds. The phase of the plan decides; 30 seconds is the ceiling.</source>
        <comment>item.ST8.resolved.2</comment>
        <translation type="unfinished">La fuente mantiene 30 segundos. Decide la fase del plan; 30 segundos es el tope.</translation>
    </message>
    <message>
        <source>Stand side-on to a heavy chair. Rest one hand on its back.</source>
        <comment>item.ST8.steps.set-up.text</comment>
        <translation type="unfinished">Ponte de pie de lado a una silla pesada. Apoya una mano en el respaldo.</translation>
    </message>
    <message>
        <source>Step one foot a little forward onto its heel, toes up, knee straight but soft. Both feet stay down.</source>
        <comment>item.ST8.steps.straighten.text</comment>
        <translation type="unfinished">Adelanta un poco un pie sobre el talón, dedos hacia arriba, rodilla recta pero suelta. Los dos pies siguen en el suelo.</translation>
    </message>
    <message>
        <source>Tip forward from the hips with a flat back until you feel a mild pull.</source>
        <comment>item.ST8.steps.hinge.text</comment>
        <translation type="unfinished">Inclínate hacia adelante desde las caderas con la espalda plana hasta sentir una tirantez suave.</translation>
    </message>
    <message>
        <source>Stay there. Keep your hips level and breathe.</source>
        <comment>item.ST8.steps.hold.text</comment>
        <translation type="unfinished">Quédate ahí. Mantén las caderas niveladas y respira.</translation>
    </message>
    <message>
        <source>Come up tall. Bring the foot back, then change legs.</source>
        <comment>item.ST8.steps.return.text</comment>
        <translation type="unfinished">Vuelve a la vertical. Trae el pie de vuelta y cambia de pierna.</translation>
    </message>
    <message>
        <source>The hips twist towards the chair.</source>
        <comment>item.ST8.mistakes.0.text</comment>
        <translation type="unfinished">Las caderas giran hacia la silla.</translation>
    </message>
    <message>
        <source>Point both hip bones straight ahead.</source>
        <comment>item.ST8.mistakes.0.fix</comment>
        <translation type="unfinished">Apunta los dos huesos de la cadera al frente.</translation>
    </message>
    <message>
        <source>A light chair tips.</source>
        <comment>item.ST8.mistakes.1.text</comment>
        <translation type="unfinished">Una silla ligera vuelca.</translation>
    </message>
    <message>
        <source>Use a heavy chair, or set it against a wall.</source>
        <comment>item.ST8.mistakes.1.fix</comment>
        <translation type="unfinished">Usa una silla pesada, o ponla contra una pared.</translation>
    </message>
    <message>
        <source>The knee of the stretched leg is locked.</source>
        <comment>item.ST8.mistakes.2.text</comment>
        <translation type="unfinished">La rodilla de la pierna que se estira está bloqueada.</translation>
    </message>
    <message>
        <source>Unlock it by a finger's width.</source>
        <comment>item.ST8.mistakes.2.fix</comment>
        <translation type="unfinished">Desbloquéala el ancho de un dedo.</translation>
    </message>
    <message>
        <source>Sit down for it: the one-leg chair stretch.</source>
        <comment>item.ST8.easier.text</comment>
        <translation type="unfinished">Hazlo en una silla: el estiramiento en silla con una pierna.</translation>
    </message>
    <message>
        <source>Float one straight leg behind you and feel the pull in the standing leg.</source>
        <comment>item.ST8.harder.text</comment>
        <translation type="unfinished">Deja flotar una pierna recta por detrás y siente la tirantez en la pierna de apoyo.</translation>
    </message>
    <message>
        <source>Knee bent</source>
        <comment>item.ST8.variants.bent-knee.name</comment>
        <translation type="unfinished">Rodilla flexionada</translation>
    </message>
    <message>
        <source>Bend the forward knee clearly and tip two thirds as far.</source>
        <comment>item.ST8.variants.bent-knee.change</comment>
        <translation type="unfinished">Flexiona claramente la rodilla de delante e inclínate dos tercios de lo habitual.</translation>
    </message>
    <message>
        <source>Stand side-on to a heavy chair. Rest one hand on its back.</source>
        <comment>item.ST8.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Ponte de pie de lado a una silla pesada. Apoya una mano en el respaldo.</translation>
    </message>
    <message>
        <source>Put one heel a short step forward. Leave that knee bent and the ankle loose.</source>
        <comment>item.ST8.variants.bent-knee.steps.straighten.text</comment>
        <translation type="unfinished">Pon un talón un paso corto por delante. Deja esa rodilla flexionada y el tobillo suelto.</translation>
    </message>
    <message>
        <source>Tip forward from the hips with a flat back, only a short way.</source>
        <comment>item.ST8.variants.bent-knee.steps.hinge.text</comment>
        <translation type="unfinished">Inclínate hacia adelante desde las caderas con la espalda plana, solo un poco.</translation>
    </message>
    <message>
        <source>Stay at a light pull. Keep your hips level and breathe.</source>
        <comment>item.ST8.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Quédate en una tirantez ligera. Mantén las caderas niveladas y respira.</translation>
    </message>
    <message>
        <source>Come up tall. Bring the foot back, then change legs.</source>
        <comment>item.ST8.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Vuelve a la vertical. Trae el pie de vuelta y cambia de pierna.</translation>
    </message>
    <message>
        <source>Leg behind</source>
        <comment>item.ST8.variants.leg-behind.name</comment>
        <translation type="unfinished">Pierna atrás</translation>
    </message>
    <message>
        <source>Both hands hold the chair and one straight leg floats behind. The leg you stand on is the one that is stretched.</source>
        <comment>item.ST8.variants.leg-behind.change</comment>
        <translation type="unfinished">Las dos manos sujetan la silla y una pierna recta flota por detrás. La que se estira es la pierna de apoyo.</translation>
    </message>
    <message>
        <source>Stand behind a heavy chair with both hands on its back. Stand on the leg to be stretched, knee soft.</source>
        <comment>item.ST8.variants.leg-behind.steps.set-up.text</comment>
        <translation type="unfinished">Ponte de pie detrás de una silla pesada con las dos manos en el respaldo. Apóyate en la pierna que vas a estirar, con la rodilla suelta.</translation>
    </message>
    <message>
        <source>Float the other leg straight behind you. Keep your hips level.</source>
        <comment>item.ST8.variants.leg-behind.steps.float.text</comment>
        <translation type="unfinished">Deja flotar la otra pierna recta por detrás. Mantén las caderas niveladas.</translation>
    </message>
    <message>
        <source>Lean forward from the hips until you feel a mild pull in the standing thigh.</source>
        <comment>item.ST8.variants.leg-behind.steps.hinge.text</comment>
        <translation type="unfinished">Inclínate hacia adelante desde las caderas hasta sentir una tirantez suave en el muslo de apoyo.</translation>
    </message>
    <message>
        <source>Stay there. Keep both hands on the chair and breathe.</source>
        <comment>item.ST8.variants.leg-behind.steps.hold.text</comment>
        <translation type="unfinished">Quédate ahí. Deja las dos manos en la silla y respira.</translation>
    </message>
    <message>
        <source>Lower the leg and stand tall. Then change legs.</source>
        <comment>item.ST8.variants.leg-behind.steps.return.text</comment>
        <translation type="unfinished">Baja la pierna y endereza el cuerpo. Después cambia de pierna.</translation>
    </message>
    <message>
        <source>Control</source>
        <comment>item.STR1.label</comment>
        <translation type="unfinished">Control</translation>
    </message>
    <message>
        <source>Straight-leg raise, control</source>
        <comment>item.STR1.name</comment>
        <translation type="unfinished">Elevación de pierna recta, control</translation>
    </message>
    <message>
        <source>Supine straight-leg raise</source>
        <comment>item.STR1.other_names.0</comment>
        <translation type="unfinished">Elevación de pierna recta boca arriba</translation>
    </message>
    <message>
        <source>Lying on your back, a straight leg is lifted no higher than the other, bent knee and lowered slowly. It trains control of the trunk and the front of the hip.</source>
        <comment>item.STR1.summary</comment>
        <translation type="unfinished">Boca arriba, se levanta una pierna recta no más alta que la otra rodilla, que está flexionada, y se baja despacio. Entrena el control del tronco y de la parte delantera de la cadera.</translation>
    </message>
    <message>
        <source>Belly firm, up to the other knee, slowly down.</source>
        <comment>item.STR1.cue</comment>
        <translation type="unfinished">Vientre firme, hasta la otra rodilla, y baja despacio.</translation>
    </message>
    <message>
        <source>Work at the front of the hip and thigh and a steady belly. The low back stays quiet on the mat.</source>
        <comment>item.STR1.feel</comment>
        <translation type="unfinished">Trabajo en la parte delantera de la cadera y del muslo, y un vientre firme. La zona lumbar se queda quieta en la esterilla.</translation>
    </message>
    <message>
        <source>Breathe out as the leg rises, in as it sinks.</source>
        <comment>item.STR1.breathing</comment>
        <translation type="unfinished">Suelta el aire al subir la pierna, tómalo al bajarla.</translation>
    </message>
    <message>
        <source>Stop if it brings on pain in the back or the leg.</source>
        <comment>item.STR1.cautions.0</comment>
        <translation type="unfinished">Detente si provoca dolor en la espalda o en la pierna.</translation>
    </message>
    <message>
        <source>Late in pregnancy avoid lying flat for long; ask your midwife or doctor.</source>
        <comment>item.STR1.cautions.1</comment>
        <translation type="unfinished">Al final del embarazo, evita estar mucho rato boca arriba; pregunta a tu matrona o a tu médico.</translation>
    </message>
    <message>
        <source>It mostly works the front of the hip and thigh, so it is labelled control and adds no hamstring seconds.</source>
        <comment>item.STR1.resolved.0</comment>
        <translation type="unfinished">Trabaja sobre todo la parte delantera de la cadera y del muslo, así que se llama control y no suma segundos de isquiotibiales.</translation>
    </message>
    <message>
        <source>Not the same as the straight-leg raise used as a stretch: here the leg stops level with the other knee.</source>
        <comment>item.STR1.resolved.1</comment>
        <translation type="unfinished">No es lo mismo que la elevación de pierna recta usada como estiramiento: aquí la pierna se detiene a la altura de la otra rodilla.</translation>
    </message>
    <message>
        <source>The source asks for 20 to 30 at once. The app starts with a third (8), goes to two thirds (16) and reaches 24 in phase 3, and only while sessions stay green.</source>
        <comment>item.STR1.resolved.2</comment>
        <translation type="unfinished">La fuente pide de 20 a 30 desde el principio. La aplicación empieza con un tercio (8), pasa a dos tercios (16) y llega a 24 en la fase 3, y solo mientras las sesiones sigan en verde.</translation>
    </message>
    <message>
        <source>Do 8 to 10 and lift less high; the count is yours to lower at any time.</source>
        <comment>item.STR1.easier.text</comment>
        <translation type="unfinished">Haz de 8 a 10 y sube menos; puedes bajar el número en cualquier momento.</translation>
    </message>
    <message>
        <source>Work up to 20 to 30 a side at the same slow pace.</source>
        <comment>item.STR1.harder.text</comment>
        <translation type="unfinished">Avanza hasta 20 o 30 por lado al mismo ritmo lento.</translation>
    </message>
    <message>
        <source>About a second and a half up, the same down; counted for each leg.</source>
        <comment>item.STR1.dose.tempo</comment>
        <translation type="unfinished">Cerca de un segundo y medio al subir, lo mismo al bajar; contado para cada pierna.</translation>
    </message>
    <message>
        <source>Lie on your back with one knee bent, that foot flat, and the other leg straight.</source>
        <comment>item.STR1.steps.lie.text</comment>
        <translation type="unfinished">Acuéstate boca arriba con una rodilla flexionada y ese pie plano, y la otra pierna recta.</translation>
    </message>
    <message>
        <source>Firm the belly lightly, as if before a cough, and keep it so.</source>
        <comment>item.STR1.steps.brace.text</comment>
        <translation type="unfinished">Pon el vientre ligeramente firme, como antes de toser, y mantenlo así.</translation>
    </message>
    <message>
        <source>Draw the toes up and lift the straight leg until it is level with the bent knee, no higher.</source>
        <comment>item.STR1.steps.lift.text</comment>
        <translation type="unfinished">Lleva los dedos hacia arriba y levanta la pierna recta hasta la altura de la rodilla flexionada, no más.</translation>
    </message>
    <message>
        <source>Lower it slowly to just above the mat, and repeat. Change legs when the count is done.</source>
        <comment>item.STR1.steps.lower.text</comment>
        <translation type="unfinished">Bájala despacio hasta justo encima de la esterilla, y repite. Cambia de pierna cuando acabes la cuenta.</translation>
    </message>
    <message>
        <source>The low back arches off the mat.</source>
        <comment>item.STR1.mistakes.0.text</comment>
        <translation type="unfinished">La zona lumbar se arquea y se separa de la esterilla.</translation>
    </message>
    <message>
        <source>Lift less high and firm the belly before the leg leaves the floor.</source>
        <comment>item.STR1.mistakes.0.fix</comment>
        <translation type="unfinished">Sube menos y pon firme el vientre antes de que la pierna deje el suelo.</translation>
    </message>
    <message>
        <source>The knee of the lifted leg bends.</source>
        <comment>item.STR1.mistakes.1.text</comment>
        <translation type="unfinished">La rodilla de la pierna levantada se flexiona.</translation>
    </message>
    <message>
        <source>Tighten the front of the thigh first, then lift; fewer good ones count more.</source>
        <comment>item.STR1.mistakes.1.fix</comment>
        <translation type="unfinished">Tensa primero la parte delantera del muslo y después sube; valen más pocas y bien hechas.</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>item.STR2.label</comment>
        <translation type="unfinished">Fuerza</translation>
    </message>
    <message>
        <source>Bridge</source>
        <comment>item.STR2.name</comment>
        <translation type="unfinished">Puente</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <comment>item.STR2.other_names.0</comment>
        <translation type="unfinished">Puente de glúteos</translation>
    </message>
    <message>
        <source>Lying with bent knees, the hips are lifted by the buttocks and lowered slowly.</source>
        <comment>item.STR2.summary</comment>
        <translation type="unfinished">Boca arriba con las rodillas flexionadas, los glúteos levantan las caderas y se baja despacio.</translation>
    </message>
    <message>
        <source>Squeeze, lift, no arch, slowly down.</source>
        <comment>item.STR2.cue</comment>
        <translation type="unfinished">Aprieta, sube, sin arquear, y baja despacio.</translation>
    </message>
    <message>
        <source>Work in the buttocks and a share of it behind the thighs. The low back does not take over.</source>
        <comment>item.STR2.feel</comment>
        <translation type="unfinished">Trabajo en los glúteos y una parte detrás de los muslos. La zona lumbar no toma el mando.</translation>
    </message>
    <message>
        <source>Breathe out as the hips rise, in as they sink.</source>
        <comment>item.STR2.breathing</comment>
        <translation type="unfinished">Suelta el aire al subir las caderas, tómalo al bajarlas.</translation>
    </message>
    <message>
        <source>Late in pregnancy leave it out, because it is done flat on the back.</source>
        <comment>item.STR2.cautions.0</comment>
        <translation type="unfinished">Al final del embarazo, omítelo, porque se hace boca arriba.</translation>
    </message>
    <message>
        <source>Stop if the back of the thigh cramps hard or the back hurts.</source>
        <comment>item.STR2.cautions.1</comment>
        <translation type="unfinished">Detente si la parte de atrás del muslo se acalambra con fuerza o si duele la espalda.</translation>
    </message>
    <message>
        <source>The source offers two ways: 20 to 30 lifts, or 10 lifts held for 5 to 10 seconds. Lifts are the standard; the held way is the harder variant.</source>
        <comment>item.STR2.resolved.0</comment>
        <translation type="unfinished">La fuente ofrece dos formas: de 20 a 30 subidas, o 10 subidas mantenidas de 5 a 10 segundos. Lo normal son las subidas; la forma mantenida es la variante más difícil.</translation>
    </message>
    <message>
        <source>The app starts at 5 small lifts, as Mayo Clinic's back exercises do, then takes two thirds (16) and 24 in phase 3.</source>
        <comment>item.STR2.resolved.1</comment>
        <translation type="unfinished">La aplicación empieza con 5 subidas pequeñas, como los ejercicios de espalda de Mayo Clinic, y después toma dos tercios (16) y 24 en la fase 3.</translation>
    </message>
    <message>
        <source>Lift only a hand's breadth, five times.</source>
        <comment>item.STR2.easier.text</comment>
        <translation type="unfinished">Sube solo un palmo, cinco veces.</translation>
    </message>
    <message>
        <source>Hold each lift for 5 to 10 seconds.</source>
        <comment>item.STR2.harder.text</comment>
        <translation type="unfinished">Mantén cada subida de 5 a 10 segundos.</translation>
    </message>
    <message>
        <source>About a second and a half up, the same down.</source>
        <comment>item.STR2.dose.tempo</comment>
        <translation type="unfinished">Cerca de un segundo y medio al subir, lo mismo al bajar.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and hip-wide, arms at your sides.</source>
        <comment>item.STR2.steps.lie.text</comment>
        <translation type="unfinished">Acuéstate boca arriba, rodillas flexionadas, pies planos al ancho de las caderas, brazos a los lados.</translation>
    </message>
    <message>
        <source>Squeeze the buttocks and lift the hips, pressing through the heels.</source>
        <comment>item.STR2.steps.lift.text</comment>
        <translation type="unfinished">Aprieta los glúteos y levanta las caderas, empujando con los talones.</translation>
    </message>
    <message>
        <source>Stop when knees, hips and shoulders form one line; the ribs stay low.</source>
        <comment>item.STR2.steps.line.text</comment>
        <translation type="unfinished">Detente cuando rodillas, caderas y hombros formen una línea; las costillas siguen abajo.</translation>
    </message>
    <message>
        <source>Let the hips sink slowly to the mat and loosen before the next one.</source>
        <comment>item.STR2.steps.lower.text</comment>
        <translation type="unfinished">Deja que las caderas bajen despacio a la esterilla y suelta antes de la siguiente.</translation>
    </message>
    <message>
        <source>Pushing up into an arch.</source>
        <comment>item.STR2.mistakes.0.text</comment>
        <translation type="unfinished">Empujar hasta arquear la espalda.</translation>
    </message>
    <message>
        <source>Stop a little lower and think of ribs and hips moving as one piece.</source>
        <comment>item.STR2.mistakes.0.fix</comment>
        <translation type="unfinished">Detente un poco más abajo y piensa que costillas y caderas se mueven como una sola pieza.</translation>
    </message>
    <message>
        <source>Pushing through the toes.</source>
        <comment>item.STR2.mistakes.1.text</comment>
        <translation type="unfinished">Empujar con los dedos de los pies.</translation>
    </message>
    <message>
        <source>Bring the feet a little closer and press the heels down.</source>
        <comment>item.STR2.mistakes.1.fix</comment>
        <translation type="unfinished">Acerca un poco los pies y empuja los talones hacia abajo.</translation>
    </message>
    <message>
        <source>Small lift</source>
        <comment>item.STR2.variants.small-lift.name</comment>
        <translation type="unfinished">Subida pequeña</translation>
    </message>
    <message>
        <source>Raise the hips only a hand's breadth. Five are enough.</source>
        <comment>item.STR2.variants.small-lift.change</comment>
        <translation type="unfinished">Levanta las caderas solo un palmo. Con cinco basta.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and hip-wide, arms at your sides.</source>
        <comment>item.STR2.variants.small-lift.steps.lie.text</comment>
        <translation type="unfinished">Acuéstate boca arriba, rodillas flexionadas, pies planos al ancho de las caderas, brazos a los lados.</translation>
    </message>
    <message>
        <source>Squeeze the buttocks and raise the hips a little, pressing through the heels.</source>
        <comment>item.STR2.variants.small-lift.steps.lift.text</comment>
        <translation type="unfinished">Aprieta los glúteos y levanta un poco las caderas, empujando con los talones.</translation>
    </message>
    <message>
        <source>Stop when the hips are a hand's breadth off the mat; the ribs stay low.</source>
        <comment>item.STR2.variants.small-lift.steps.line.text</comment>
        <translation type="unfinished">Detente cuando las caderas estén a un palmo de la esterilla; las costillas siguen abajo.</translation>
    </message>
    <message>
        <source>Let the hips sink slowly to the mat and loosen before the next one.</source>
        <comment>item.STR2.variants.small-lift.steps.lower.text</comment>
        <translation type="unfinished">Deja que las caderas bajen despacio a la esterilla y suelta antes de la siguiente.</translation>
    </message>
    <message>
        <source>Held bridge</source>
        <comment>item.STR2.variants.hold.name</comment>
        <translation type="unfinished">Puente mantenido</translation>
    </message>
    <message>
        <source>Stay up for 5 to 10 seconds each time, breathing on. Ten held lifts stand for the full count, so end there.</source>
        <comment>item.STR2.variants.hold.change</comment>
        <translation type="unfinished">Quédate arriba de 5 a 10 segundos cada vez, sin dejar de respirar. Diez subidas mantenidas valen por la cuenta completa, así que termina ahí.</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>item.STR3.label</comment>
        <translation type="unfinished">Fuerza</translation>
    </message>
    <message>
        <source>Standing march, slow</source>
        <comment>item.STR3.name</comment>
        <translation type="unfinished">Marcha lenta de pie</translation>
    </message>
    <message>
        <source>Standing marches</source>
        <comment>item.STR3.other_names.0</comment>
        <translation type="unfinished">Marchas de pie</translation>
    </message>
    <message>
        <source>A slow, upright march in which each knee comes up to hip height. The trunk holds still while the legs change.</source>
        <comment>item.STR3.summary</comment>
        <translation type="unfinished">Una marcha lenta y erguida en la que cada rodilla sube hasta la altura de la cadera. El tronco se queda quieto mientras cambian las piernas.</translation>
    </message>
    <message>
        <source>Knee to hip height, back long.</source>
        <comment>item.STR3.cue</comment>
        <translation type="unfinished">Rodilla a la altura de la cadera, espalda larga.</translation>
    </message>
    <message>
        <source>Work at the front of the lifted hip and in the leg you stand on.</source>
        <comment>item.STR3.feel</comment>
        <translation type="unfinished">Trabajo en la parte delantera de la cadera levantada y en la pierna de apoyo.</translation>
    </message>
    <message>
        <source>Breathe out as a knee comes up, in as the foot goes down.</source>
        <comment>item.STR3.breathing</comment>
        <translation type="unfinished">Suelta el aire al subir una rodilla, tómalo al bajar el pie.</translation>
    </message>
    <message>
        <source>Keep a hand on the wall if your balance is unsure.</source>
        <comment>item.STR3.cautions.0</comment>
        <translation type="unfinished">Mantén una mano en la pared si tu equilibrio es inseguro.</translation>
    </message>
    <message>
        <source>With limits on bending the hip after surgery, leave this one out.</source>
        <comment>item.STR3.cautions.1</comment>
        <translation type="unfinished">Si tienes límites para flexionar la cadera tras una operación, omite este ejercicio.</translation>
    </message>
    <message>
        <source>The source says 20 to 30 on both sides, which can be read in two ways. The app reads it as that many on each side.</source>
        <comment>item.STR3.resolved.0</comment>
        <translation type="unfinished">La fuente dice de 20 a 30 en ambos lados, lo que se puede leer de dos maneras. La aplicación lo lee como esa cantidad por cada lado.</translation>
    </message>
    <message>
        <source>The warm-up march is the same movement at an easy height, by the clock; this one is counted, slow and up to hip height.</source>
        <comment>item.STR3.resolved.1</comment>
        <translation type="unfinished">La marcha del calentamiento es el mismo movimiento a una altura cómoda y por tiempo; esta se cuenta, es lenta y sube hasta la altura de la cadera.</translation>
    </message>
    <message>
        <source>Lift the knees less high, with one hand on the wall.</source>
        <comment>item.STR3.easier.text</comment>
        <translation type="unfinished">Sube menos las rodillas, con una mano en la pared.</translation>
    </message>
    <message>
        <source>Take twice as long over each lift.</source>
        <comment>item.STR3.harder.text</comment>
        <translation type="unfinished">Tarda el doble en cada subida.</translation>
    </message>
    <message>
        <source>About three seconds a lift; counted for each leg.</source>
        <comment>item.STR3.dose.tempo</comment>
        <translation type="unfinished">Unos tres segundos por subida; contado para cada pierna.</translation>
    </message>
    <message>
        <source>Stand tall, feet under the hips, a wall within reach.</source>
        <comment>item.STR3.steps.tall.text</comment>
        <translation type="unfinished">Ponte de pie, con el cuerpo erguido, los pies bajo las caderas y una pared al alcance.</translation>
    </message>
    <message>
        <source>Lift one knee until the thigh is level, or as high as it goes without leaning.</source>
        <comment>item.STR3.steps.lift.text</comment>
        <translation type="unfinished">Levanta una rodilla hasta que el muslo quede horizontal, o tan alto como llegue sin inclinarte.</translation>
    </message>
    <message>
        <source>Set the foot down softly, without dropping it.</source>
        <comment>item.STR3.steps.lower.text</comment>
        <translation type="unfinished">Apoya el pie con suavidad, sin dejarlo caer.</translation>
    </message>
    <message>
        <source>Lift the other knee, and go on changing sides at a calm pace.</source>
        <comment>item.STR3.steps.change.text</comment>
        <translation type="unfinished">Levanta la otra rodilla y sigue cambiando de lado a un ritmo tranquilo.</translation>
    </message>
    <message>
        <source>Keep the back long from the first lift to the last.</source>
        <comment>item.STR3.steps.long.text</comment>
        <translation type="unfinished">Mantén la espalda larga desde la primera subida hasta la última.</translation>
    </message>
    <message>
        <source>Rounding the low back to get the knee up.</source>
        <comment>item.STR3.mistakes.0.text</comment>
        <translation type="unfinished">Redondear la zona lumbar para subir la rodilla.</translation>
    </message>
    <message>
        <source>Stop the knee earlier; a long back matters more than height.</source>
        <comment>item.STR3.mistakes.0.fix</comment>
        <translation type="unfinished">Detén antes la rodilla; una espalda larga importa más que la altura.</translation>
    </message>
    <message>
        <source>Leaning back as the knee rises.</source>
        <comment>item.STR3.mistakes.1.text</comment>
        <translation type="unfinished">Inclinarse hacia atrás al subir la rodilla.</translation>
    </message>
    <message>
        <source>Firm the belly and keep the ribs above the hips, or touch the wall.</source>
        <comment>item.STR3.mistakes.1.fix</comment>
        <translation type="unfinished">Pon firme el vientre y mantén las costillas encima de las caderas, o toca la pared.</translation>
    </message>
    <message>
        <source>Low knees at the wall</source>
        <comment>item.STR3.variants.low-knees.name</comment>
        <translation type="unfinished">Rodillas bajas junto a la pared</translation>
    </message>
    <message>
        <source>One hand on the wall and the knees only as high as is easy.</source>
        <comment>item.STR3.variants.low-knees.change</comment>
        <translation type="unfinished">Una mano en la pared y las rodillas solo tan altas como sea fácil.</translation>
    </message>
    <message>
        <source>Stand tall, feet under the hips, one hand on a wall.</source>
        <comment>item.STR3.variants.low-knees.steps.tall.text</comment>
        <translation type="unfinished">Ponte de pie, con el cuerpo erguido, los pies bajo las caderas y una mano en una pared.</translation>
    </message>
    <message>
        <source>Lift one knee only as high as is easy.</source>
        <comment>item.STR3.variants.low-knees.steps.lift.text</comment>
        <translation type="unfinished">Levanta una rodilla solo hasta donde sea fácil.</translation>
    </message>
    <message>
        <source>Set the foot down softly, without dropping it.</source>
        <comment>item.STR3.variants.low-knees.steps.lower.text</comment>
        <translation type="unfinished">Apoya el pie con suavidad, sin dejarlo caer.</translation>
    </message>
    <message>
        <source>Lift the other knee, and go on changing sides at a calm pace.</source>
        <comment>item.STR3.variants.low-knees.steps.change.text</comment>
        <translation type="unfinished">Levanta la otra rodilla y sigue cambiando de lado a un ritmo tranquilo.</translation>
    </message>
    <message>
        <source>Keep the back long from the first lift to the last.</source>
        <comment>item.STR3.variants.low-knees.steps.long.text</comment>
        <translation type="unfinished">Mantén la espalda larga desde la primera subida hasta la última.</translation>
    </message>
    <message>
        <source>Slow march</source>
        <comment>item.STR3.variants.slow.name</comment>
        <translation type="unfinished">Marcha lenta</translation>
    </message>
    <message>
        <source>Three counts up and three counts down, without holding on.</source>
        <comment>item.STR3.variants.slow.change</comment>
        <translation type="unfinished">Tres tiempos al subir y tres tiempos al bajar, sin sujetarte.</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>item.STR4.label</comment>
        <translation type="unfinished">Fuerza</translation>
    </message>
    <message>
        <source>Modified good morning</source>
        <comment>item.STR4.name</comment>
        <translation type="unfinished">Buenos días modificado</translation>
    </message>
    <message>
        <source>Hip hinge</source>
        <comment>item.STR4.other_names.0</comment>
        <translation type="unfinished">Inclinación de cadera</translation>
    </message>
    <message>
        <source>Bodyweight good morning</source>
        <comment>item.STR4.other_names.1</comment>
        <translation type="unfinished">Buenos días sin peso</translation>
    </message>
    <message>
        <source>A hip hinge without weights: the hips travel back, the back stays flat, and the buttocks bring you up.</source>
        <comment>item.STR4.summary</comment>
        <translation type="unfinished">Una inclinación de cadera sin pesas: las caderas van hacia atrás, la espalda sigue plana y los glúteos te llevan arriba.</translation>
    </message>
    <message>
        <source>Hips back, flat back, squeeze to stand.</source>
        <comment>item.STR4.cue</comment>
        <translation type="unfinished">Caderas atrás, espalda plana, aprieta para subir.</translation>
    </message>
    <message>
        <source>A mild pull behind both thighs on the way down, work in the buttocks on the way up. Nothing sharp, nothing in the back.</source>
        <comment>item.STR4.feel</comment>
        <translation type="unfinished">Una tirantez suave detrás de los dos muslos al bajar, trabajo en los glúteos al subir. Nada agudo, nada en la espalda.</translation>
    </message>
    <message>
        <source>Breathe in as you go down, out as you come up.</source>
        <comment>item.STR4.breathing</comment>
        <translation type="unfinished">Toma aire al bajar, suéltalo al subir.</translation>
    </message>
    <message>
        <source>No weights, and not down to the horizontal at first.</source>
        <comment>item.STR4.cautions.0</comment>
        <translation type="unfinished">Sin pesas, y al principio sin bajar hasta la horizontal.</translation>
    </message>
    <message>
        <source>Public advice keeps people with back or hamstring trouble away from this move, so it opens only in phase 2 and when pain before the session is 2 or less.</source>
        <comment>item.STR4.cautions.1</comment>
        <translation type="unfinished">Los consejos públicos apartan de este movimiento a quienes tienen problemas de espalda o de isquiotibiales, así que solo se abre en la fase 2 y cuando el dolor antes de la sesión es de 2 o menos.</translation>
    </message>
    <message>
        <source>Not in the first two hours after getting up.</source>
        <comment>item.STR4.cautions.2</comment>
        <translation type="unfinished">No en las dos primeras horas después de levantarte.</translation>
    </message>
    <message>
        <source>The source names the move and gives no amount. The app asks for one set of 8 to 10 without weight; a second set is yours to add.</source>
        <comment>item.STR4.resolved.0</comment>
        <translation type="unfinished">La fuente nombra el movimiento y no da cantidad. La aplicación pide una serie de 8 a 10 sin peso; la segunda serie la añades tú si quieres.</translation>
    </message>
    <message>
        <source>The count stands outside the third, two thirds, full rule, because the full amount is small already.</source>
        <comment>item.STR4.resolved.1</comment>
        <translation type="unfinished">La cuenta queda fuera de la regla de un tercio, dos tercios y completo, porque la cantidad completa ya es pequeña.</translation>
    </message>
    <message>
        <source>Rest your hands on a chair back or a wall.</source>
        <comment>item.STR4.easier.text</comment>
        <translation type="unfinished">Apoya las manos en el respaldo de una silla o en una pared.</translation>
    </message>
    <message>
        <source>Take longer on the way down, and add a second set of 8 to 10.</source>
        <comment>item.STR4.harder.text</comment>
        <translation type="unfinished">Tarda más al bajar, y añade una segunda serie de 8 a 10.</translation>
    </message>
    <message>
        <source>About three seconds each, the way down slower than the way up.</source>
        <comment>item.STR4.dose.tempo</comment>
        <translation type="unfinished">Unos tres segundos cada una, la bajada más lenta que la subida.</translation>
    </message>
    <message>
        <source>Stand with feet hip-wide, hands on your hips and knees soft.</source>
        <comment>item.STR4.steps.stand.text</comment>
        <translation type="unfinished">Ponte de pie con los pies al ancho de las caderas, las manos en las caderas y las rodillas sueltas.</translation>
    </message>
    <message>
        <source>Push the hips straight back and let the chest come forward with a flat back.</source>
        <comment>item.STR4.steps.hinge.text</comment>
        <translation type="unfinished">Lleva las caderas rectas hacia atrás y deja que el pecho venga hacia adelante con la espalda plana.</translation>
    </message>
    <message>
        <source>Stop at the first mild pull behind the thighs, well before the horizontal.</source>
        <comment>item.STR4.steps.stop.text</comment>
        <translation type="unfinished">Detente en la primera tirantez suave detrás de los muslos, mucho antes de la horizontal.</translation>
    </message>
    <message>
        <source>Squeeze the buttocks and bring the hips forward until you stand tall.</source>
        <comment>item.STR4.steps.rise.text</comment>
        <translation type="unfinished">Aprieta los glúteos y lleva las caderas hacia adelante hasta quedar en vertical.</translation>
    </message>
    <message>
        <source>Rounding the back or bending at the waist.</source>
        <comment>item.STR4.mistakes.0.text</comment>
        <translation type="unfinished">Redondear la espalda o doblarse por la cintura.</translation>
    </message>
    <message>
        <source>Think of shutting a drawer behind you with your hips, and go less deep.</source>
        <comment>item.STR4.mistakes.0.fix</comment>
        <translation type="unfinished">Piensa en cerrar un cajón detrás de ti con las caderas, y baja menos.</translation>
    </message>
    <message>
        <source>Locking the knees.</source>
        <comment>item.STR4.mistakes.1.text</comment>
        <translation type="unfinished">Bloquear las rodillas.</translation>
    </message>
    <message>
        <source>Keep them a touch bent and still throughout.</source>
        <comment>item.STR4.mistakes.1.fix</comment>
        <translation type="unfinished">Mantenlas un poco flexionadas y quietas todo el tiempo.</translation>
    </message>
    <message>
        <source>Hands supported</source>
        <comment>item.STR4.variants.supported.name</comment>
        <translation type="unfinished">Manos apoyadas</translation>
    </message>
    <message>
        <source>Hands on a heavy chair back or a wall, and a smaller hinge.</source>
        <comment>item.STR4.variants.supported.change</comment>
        <translation type="unfinished">Manos en el respaldo de una silla pesada o en una pared, y una inclinación más pequeña.</translation>
    </message>
    <message>
        <source>Stand behind a heavy chair, feet hip-wide and knees soft. Rest both hands on its back.</source>
        <comment>item.STR4.variants.supported.steps.stand.text</comment>
        <translation type="unfinished">Ponte detrás de una silla pesada, con los pies al ancho de las caderas y las rodillas sueltas. Apoya las dos manos en el respaldo.</translation>
    </message>
    <message>
        <source>Push the hips straight back, only a short way, with a flat back.</source>
        <comment>item.STR4.variants.supported.steps.hinge.text</comment>
        <translation type="unfinished">Lleva las caderas rectas hacia atrás, solo un poco, con la espalda plana.</translation>
    </message>
    <message>
        <source>Stop at the first mild pull behind the thighs.</source>
        <comment>item.STR4.variants.supported.steps.stop.text</comment>
        <translation type="unfinished">Detente en la primera tirantez suave detrás de los muslos.</translation>
    </message>
    <message>
        <source>Squeeze the buttocks and bring the hips forward until you stand tall.</source>
        <comment>item.STR4.variants.supported.steps.rise.text</comment>
        <translation type="unfinished">Aprieta los glúteos y lleva las caderas hacia adelante hasta quedar en vertical.</translation>
    </message>
    <message>
        <source>Slow hinge</source>
        <comment>item.STR4.variants.slow.name</comment>
        <translation type="unfinished">Inclinación lenta</translation>
    </message>
    <message>
        <source>Four counts down, a short pause, two counts up. Up to 10, and a second set if the first was easy.</source>
        <comment>item.STR4.variants.slow.change</comment>
        <translation type="unfinished">Cuatro tiempos al bajar, una breve pausa, dos tiempos al subir. Hasta 10, y una segunda serie si la primera fue fácil.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.SU1.label</comment>
        <translation type="unfinished">Estiramiento de isquiotibiales</translation>
    </message>
    <message>
        <source>Wall or doorway stretch</source>
        <comment>item.SU1.name</comment>
        <translation type="unfinished">Estiramiento en la pared o en la puerta</translation>
    </message>
    <message>
        <source>Wall hamstring stretch</source>
        <comment>item.SU1.other_names.0</comment>
        <translation type="unfinished">Estiramiento de isquiotibiales en la pared</translation>
    </message>
    <message>
        <source>Leg up the wall</source>
        <comment>item.SU1.other_names.1</comment>
        <translation type="unfinished">Pierna en la pared</translation>
    </message>
    <message>
        <source>Lie in a doorway, rest one heel up the wall and let the other leg lie through the opening.</source>
        <comment>item.SU1.summary</comment>
        <translation type="unfinished">Acuéstate en el hueco de una puerta, apoya un talón en la pared y deja la otra pierna a través del hueco.</translation>
    </message>
    <message>
        <source>Tailbone heavy, knee soft, let the wall hold you.</source>
        <comment>item.SU1.cue</comment>
        <translation type="unfinished">El coxis pesado, la rodilla suelta, deja que la pared te sostenga.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of the raised thigh, with the back resting on the floor.</source>
        <comment>item.SU1.feel</comment>
        <translation type="unfinished">Una tirantez cómoda en el centro de la parte de atrás del muslo levantado, con la espalda apoyada en el suelo.</translation>
    </message>
    <message>
        <source>Breathe out as you slide closer. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.SU1.breathing</comment>
        <translation type="unfinished">Suelta el aire al acercarte. Después respira despacio y con calma, y no retengas nunca la respiración.</translation>
    </message>
    <message>
        <source>In pregnancy, do not lie flat on your back for long. Advice on when this starts differs, from the end of the first trimester to about week 20, so ask your midwife or doctor.</source>
        <comment>item.SU1.cautions.0</comment>
        <translation type="unfinished">En el embarazo, no pases mucho rato boca arriba. Los consejos sobre desde cuándo vale esto difieren, desde el final del primer trimestre hasta alrededor de la semana 20, así que pregunta a tu matrona o a tu médico.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.SU1.cautions.1</comment>
        <translation type="unfinished">Si la tirantez está en la pantorrilla, deja suelto el tobillo. Si sigue por debajo de la rodilla, detente.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.SU1.cautions.2</comment>
        <translation type="unfinished">Detente de inmediato si sientes un dolor agudo, un dolor que baja por la pierna, entumecimiento u hormigueo. El dolor por debajo de la rodilla también significa detenerse.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.SU1.cautions.3</comment>
        <translation type="unfinished">Pregunta a un profesional antes de empezar si tienes una afección de la espalda, dolor de espalda que es nuevo o no se calma, una posible lesión, episodios de mareo, una prótesis de cadera, una operación reciente o un desgarro reciente de los isquiotibiales.</translation>
    </message>
    <message>
        <source>One source holds 30 seconds and repeats; public instructions go to 60 seconds and more, two to four times. The phase of the plan sets the start; 60 seconds is a ceiling for the maintain phase.</source>
        <comment>item.SU1.resolved.0</comment>
        <translation type="unfinished">Una fuente mantiene 30 segundos y repite; las instrucciones públicas llegan a 60 segundos y más, de dos a cuatro veces. La fase del plan fija el comienzo; 60 segundos es un tope para la fase Conservar.</translation>
    </message>
    <message>
        <source>Lie on your back beside a door frame or the edge of a wall, hips near it.</source>
        <comment>item.SU1.steps.set-up.text</comment>
        <translation type="unfinished">Acuéstate boca arriba junto al marco de una puerta o el borde de una pared, con las caderas cerca.</translation>
    </message>
    <message>
        <source>Rest one heel up the wall. Let the other leg lie flat through the opening.</source>
        <comment>item.SU1.steps.raise.text</comment>
        <translation type="unfinished">Apoya un talón en la pared. Deja la otra pierna plana a través del hueco.</translation>
    </message>
    <message>
        <source>Slide a little closer until you feel a mild pull. Keep the raised knee soft.</source>
        <comment>item.SU1.steps.closer.text</comment>
        <translation type="unfinished">Acércate deslizándote un poco hasta sentir una tirantez suave. Mantén suelta la rodilla levantada.</translation>
    </message>
    <message>
        <source>Keep your tailbone on the floor. Let the wall carry the leg and breathe.</source>
        <comment>item.SU1.steps.hold.text</comment>
        <translation type="unfinished">Deja el coxis en el suelo. Que la pared sostenga la pierna, y respira.</translation>
    </message>
    <message>
        <source>Bend the knee and move away from the wall. Then change legs.</source>
        <comment>item.SU1.steps.return.text</comment>
        <translation type="unfinished">Flexiona la rodilla y aléjate de la pared. Después cambia de pierna.</translation>
    </message>
    <message>
        <source>The hips lift off the floor.</source>
        <comment>item.SU1.mistakes.0.text</comment>
        <translation type="unfinished">Las caderas se separan del suelo.</translation>
    </message>
    <message>
        <source>Slide away from the wall until the tailbone is down again.</source>
        <comment>item.SU1.mistakes.0.fix</comment>
        <translation type="unfinished">Aléjate de la pared deslizándote hasta que el coxis vuelva a estar abajo.</translation>
    </message>
    <message>
        <source>Lying too close to the wall.</source>
        <comment>item.SU1.mistakes.1.text</comment>
        <translation type="unfinished">Ponerse demasiado cerca de la pared.</translation>
    </message>
    <message>
        <source>Move back until the pull is mild.</source>
        <comment>item.SU1.mistakes.1.fix</comment>
        <translation type="unfinished">Retrocede hasta que la tirantez sea suave.</translation>
    </message>
    <message>
        <source>The raised knee is locked.</source>
        <comment>item.SU1.mistakes.2.text</comment>
        <translation type="unfinished">La rodilla levantada está bloqueada.</translation>
    </message>
    <message>
        <source>Unlock it by a finger's width.</source>
        <comment>item.SU1.mistakes.2.fix</comment>
        <translation type="unfinished">Desbloquéala el ancho de un dedo.</translation>
    </message>
    <message>
        <source>Move your hips further from the wall, and bend the knee of the leg on the floor.</source>
        <comment>item.SU1.easier.text</comment>
        <translation type="unfinished">Aleja más las caderas de la pared y flexiona la rodilla de la pierna que está en el suelo.</translation>
    </message>
    <message>
        <source>Move your hips nearer to the wall.</source>
        <comment>item.SU1.harder.text</comment>
        <translation type="unfinished">Acerca más las caderas a la pared.</translation>
    </message>
    <message>
        <source>Further away, knees bent</source>
        <comment>item.SU1.variants.bent-knee.name</comment>
        <translation type="unfinished">Más lejos, rodillas flexionadas</translation>
    </message>
    <message>
        <source>The hips are further from the wall, the raised knee is bent, and the other foot stands on the floor.</source>
        <comment>item.SU1.variants.bent-knee.change</comment>
        <translation type="unfinished">Las caderas están más lejos de la pared, la rodilla levantada está flexionada y el otro pie se apoya en el suelo.</translation>
    </message>
    <message>
        <source>Lie on your back beside a door frame or the edge of a wall, hips well away from it.</source>
        <comment>item.SU1.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Acuéstate boca arriba junto al marco de una puerta o el borde de una pared, con las caderas bien lejos.</translation>
    </message>
    <message>
        <source>Rest one heel on the wall with that knee bent. Bend the other knee and stand its foot on the floor.</source>
        <comment>item.SU1.variants.bent-knee.steps.raise.text</comment>
        <translation type="unfinished">Apoya un talón en la pared con esa rodilla flexionada. Flexiona la otra rodilla y apoya su pie en el suelo.</translation>
    </message>
    <message>
        <source>Stay where the pull is light.</source>
        <comment>item.SU1.variants.bent-knee.steps.closer.text</comment>
        <translation type="unfinished">Quédate donde la tirantez sea ligera.</translation>
    </message>
    <message>
        <source>Keep your tailbone on the floor. Let the wall carry the leg and breathe.</source>
        <comment>item.SU1.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Deja el coxis en el suelo. Que la pared sostenga la pierna, y respira.</translation>
    </message>
    <message>
        <source>Bend the knee and move away from the wall. Then change legs.</source>
        <comment>item.SU1.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Flexiona la rodilla y aléjate de la pared. Después cambia de pierna.</translation>
    </message>
    <message>
        <source>Nearer to the wall</source>
        <comment>item.SU1.variants.closer.name</comment>
        <translation type="unfinished">Más cerca de la pared</translation>
    </message>
    <message>
        <source>Slide the hips nearer to the wall, with the tailbone still down and the knee still soft.</source>
        <comment>item.SU1.variants.closer.change</comment>
        <translation type="unfinished">Desliza las caderas más cerca de la pared, siempre con el coxis abajo y la rodilla suelta.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.SU2.label</comment>
        <translation type="unfinished">Estiramiento de isquiotibiales</translation>
    </message>
    <message>
        <source>Supine strap stretch</source>
        <comment>item.SU2.name</comment>
        <translation type="unfinished">Estiramiento con correa boca arriba</translation>
    </message>
    <message>
        <source>Towel stretch</source>
        <comment>item.SU2.other_names.0</comment>
        <translation type="unfinished">Estiramiento con toalla</translation>
    </message>
    <message>
        <source>Assisted supine stretch</source>
        <comment>item.SU2.other_names.1</comment>
        <translation type="unfinished">Estiramiento asistido boca arriba</translation>
    </message>
    <message>
        <source>Assisted straight-leg raise</source>
        <comment>item.SU2.other_names.2</comment>
        <translation type="unfinished">Elevación de pierna recta asistida</translation>
    </message>
    <message>
        <source>Lie on your back and raise one leg with a strap round the foot.</source>
        <comment>item.SU2.summary</comment>
        <translation type="unfinished">Acuéstate boca arriba y levanta una pierna con una correa alrededor del pie.</translation>
    </message>
    <message>
        <source>Shoulders and tailbone down. Let the strap hold.</source>
        <comment>item.SU2.cue</comment>
        <translation type="unfinished">Hombros y coxis abajo. Deja que la correa sostenga.</translation>
    </message>
    <message>
        <source>A comfortable pull behind the thigh, perhaps reaching towards the knee, but not below it.</source>
        <comment>item.SU2.feel</comment>
        <translation type="unfinished">Una tirantez cómoda detrás del muslo, que quizá llegue hacia la rodilla, pero no más abajo.</translation>
    </message>
    <message>
        <source>Breathe out as the leg rises. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.SU2.breathing</comment>
        <translation type="unfinished">Suelta el aire al subir la pierna. Después respira despacio y con calma, y no retengas nunca la respiración.</translation>
    </message>
    <message>
        <source>In pregnancy, do not lie flat on your back for long. Advice on when this starts differs, from the end of the first trimester to about week 20, so ask your midwife or doctor.</source>
        <comment>item.SU2.cautions.0</comment>
        <translation type="unfinished">En el embarazo, no pases mucho rato boca arriba. Los consejos sobre desde cuándo vale esto difieren, desde el final del primer trimestre hasta alrededor de la semana 20, así que pregunta a tu matrona o a tu médico.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.SU2.cautions.1</comment>
        <translation type="unfinished">Si la tirantez está en la pantorrilla, deja suelto el tobillo. Si sigue por debajo de la rodilla, detente.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.SU2.cautions.2</comment>
        <translation type="unfinished">Detente de inmediato si sientes un dolor agudo, un dolor que baja por la pierna, entumecimiento u hormigueo. El dolor por debajo de la rodilla también significa detenerse.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.SU2.cautions.3</comment>
        <translation type="unfinished">Pregunta a un profesional antes de empezar si tienes una afección de la espalda, dolor de espalda que es nuevo o no se calma, una posible lesión, episodios de mareo, una prótesis de cadera, una operación reciente o un desgarro reciente de los isquiotibiales.</translation>
    </message>
    <message>
        <source>One source holds 30 to 60 seconds three times, another 15 to 30 seconds without a count, a third gives no dose. The phase of the plan sets the start; 60 seconds is a ceiling for the maintain phase.</source>
        <comment>item.SU2.resolved.0</comment>
        <translation type="unfinished">Una fuente mantiene de 30 a 60 segundos tres veces, otra de 15 a 30 segundos sin número, una tercera no da cantidad. La fase del plan fija el comienzo; 60 segundos es un tope para la fase Conservar.</translation>
    </message>
    <message>
        <source>The straight-leg raise with a strap, listed apart in one source, is this same stretch and is kept once, here.</source>
        <comment>item.SU2.resolved.1</comment>
        <translation type="unfinished">La elevación de pierna recta con correa, que una fuente presenta por separado, es este mismo estiramiento y se conserva una vez, aquí.</translation>
    </message>
    <message>
        <source>One source starts with both legs straight. Here the other knee is bent with the foot down, and the flat leg is the harder way.</source>
        <comment>item.SU2.resolved.2</comment>
        <translation type="unfinished">Una fuente empieza con las dos piernas rectas. Aquí la otra rodilla está flexionada con el pie abajo, y la pierna plana es la forma más difícil.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent. Loop a strap or towel round the ball of one foot.</source>
        <comment>item.SU2.steps.set-up.text</comment>
        <translation type="unfinished">Acuéstate boca arriba, rodillas flexionadas. Pasa una correa o toalla por la parte delantera de la planta de un pie.</translation>
    </message>
    <message>
        <source>Use the strap to bring that leg up. Keep its knee straight but soft.</source>
        <comment>item.SU2.steps.raise.text</comment>
        <translation type="unfinished">Usa la correa para subir esa pierna. Mantén su rodilla recta pero suelta.</translation>
    </message>
    <message>
        <source>Stop at a comfortable pull behind the thigh. Let your shoulders and tailbone rest on the floor.</source>
        <comment>item.SU2.steps.settle.text</comment>
        <translation type="unfinished">Detente en una tirantez cómoda detrás del muslo. Deja los hombros y el coxis apoyados en el suelo.</translation>
    </message>
    <message>
        <source>Stay there. Hold the strap with easy hands and breathe.</source>
        <comment>item.SU2.steps.hold.text</comment>
        <translation type="unfinished">Quédate ahí. Sujeta la correa con las manos sueltas y respira.</translation>
    </message>
    <message>
        <source>Lower the leg slowly. Then change legs.</source>
        <comment>item.SU2.steps.return.text</comment>
        <translation type="unfinished">Baja la pierna despacio. Después cambia de pierna.</translation>
    </message>
    <message>
        <source>Jerking on the strap.</source>
        <comment>item.SU2.mistakes.0.text</comment>
        <translation type="unfinished">Dar tirones a la correa.</translation>
    </message>
    <message>
        <source>Take up the slack slowly on a breath out.</source>
        <comment>item.SU2.mistakes.0.fix</comment>
        <translation type="unfinished">Recoge despacio lo que sobra al soltar el aire.</translation>
    </message>
    <message>
        <source>The knee is locked.</source>
        <comment>item.SU2.mistakes.1.text</comment>
        <translation type="unfinished">La rodilla está bloqueada.</translation>
    </message>
    <message>
        <source>Unlock it by a finger's width.</source>
        <comment>item.SU2.mistakes.1.fix</comment>
        <translation type="unfinished">Desbloquéala el ancho de un dedo.</translation>
    </message>
    <message>
        <source>The back arches off the floor.</source>
        <comment>item.SU2.mistakes.2.text</comment>
        <translation type="unfinished">La espalda se arquea y se separa del suelo.</translation>
    </message>
    <message>
        <source>Lower the leg a little until the back rests.</source>
        <comment>item.SU2.mistakes.2.fix</comment>
        <translation type="unfinished">Baja un poco la pierna hasta que la espalda se apoye.</translation>
    </message>
    <message>
        <source>Pulling on the toes only, so that the calf or nerve takes the strain.</source>
        <comment>item.SU2.mistakes.3.text</comment>
        <translation type="unfinished">Tirar solo de los dedos del pie, de modo que la pantorrilla o el nervio cargan con la tensión.</translation>
    </message>
    <message>
        <source>Move the strap to the ball of the foot and keep the ankle easy.</source>
        <comment>item.SU2.mistakes.3.fix</comment>
        <translation type="unfinished">Lleva la correa a la parte delantera de la planta y deja suelto el tobillo.</translation>
    </message>
    <message>
        <source>Keep the other knee bent and bend the raised knee a little too.</source>
        <comment>item.SU2.easier.text</comment>
        <translation type="unfinished">Deja flexionada la otra rodilla y flexiona también un poco la levantada.</translation>
    </message>
    <message>
        <source>Lay the other leg flat, and hold longer as your phase allows.</source>
        <comment>item.SU2.harder.text</comment>
        <translation type="unfinished">Pon plana la otra pierna, y mantén más tiempo según permita tu fase.</translation>
    </message>
    <message>
        <source>Raised knee bent</source>
        <comment>item.SU2.variants.bent-knee.name</comment>
        <translation type="unfinished">Rodilla levantada flexionada</translation>
    </message>
    <message>
        <source>The other foot stays on the floor and the raised knee stays bent by about 20 degrees.</source>
        <comment>item.SU2.variants.bent-knee.change</comment>
        <translation type="unfinished">El otro pie sigue en el suelo y la rodilla levantada sigue flexionada unos 20 grados.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent. Loop a strap or towel round the ball of one foot.</source>
        <comment>item.SU2.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Acuéstate boca arriba, rodillas flexionadas. Pasa una correa o toalla por la parte delantera de la planta de un pie.</translation>
    </message>
    <message>
        <source>Use the strap to bring that leg up. Leave its knee a little bent.</source>
        <comment>item.SU2.variants.bent-knee.steps.raise.text</comment>
        <translation type="unfinished">Usa la correa para subir esa pierna. Deja su rodilla un poco flexionada.</translation>
    </message>
    <message>
        <source>Stop at a light pull behind the thigh. Let your shoulders and tailbone rest on the floor.</source>
        <comment>item.SU2.variants.bent-knee.steps.settle.text</comment>
        <translation type="unfinished">Detente en una tirantez ligera detrás del muslo. Deja los hombros y el coxis apoyados en el suelo.</translation>
    </message>
    <message>
        <source>Stay there. Hold the strap with easy hands and breathe.</source>
        <comment>item.SU2.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Quédate ahí. Sujeta la correa con las manos sueltas y respira.</translation>
    </message>
    <message>
        <source>Lower the leg slowly. Then change legs.</source>
        <comment>item.SU2.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Baja la pierna despacio. Después cambia de pierna.</translation>
    </message>
    <message>
        <source>Other leg flat</source>
        <comment>item.SU2.variants.leg-flat.name</comment>
        <translation type="unfinished">Otra pierna plana</translation>
    </message>
    <message>
        <source>The other leg lies flat and long on the mat while the strap raises the working leg.</source>
        <comment>item.SU2.variants.leg-flat.change</comment>
        <translation type="unfinished">La otra pierna queda plana y larga en la esterilla mientras la correa levanta la pierna que trabaja.</translation>
    </message>
    <message>
        <source>Lie on your back with a strap round the ball of one foot. Lay the other leg flat and long.</source>
        <comment>item.SU2.variants.leg-flat.steps.set-up.text</comment>
        <translation type="unfinished">Acuéstate boca arriba con una correa en la parte delantera de la planta de un pie. Deja la otra pierna plana y larga.</translation>
    </message>
    <message>
        <source>Use the strap to bring that leg up. Keep its knee straight but soft.</source>
        <comment>item.SU2.variants.leg-flat.steps.raise.text</comment>
        <translation type="unfinished">Usa la correa para subir esa pierna. Mantén su rodilla recta pero suelta.</translation>
    </message>
    <message>
        <source>Stop at a comfortable pull behind the thigh. Let your shoulders and tailbone rest on the floor.</source>
        <comment>item.SU2.variants.leg-flat.steps.settle.text</comment>
        <translation type="unfinished">Detente en una tirantez cómoda detrás del muslo. Deja los hombros y el coxis apoyados en el suelo.</translation>
    </message>
    <message>
        <source>Stay there. Hold the strap with easy hands and breathe.</source>
        <comment>item.SU2.variants.leg-flat.steps.hold.text</comment>
        <translation type="unfinished">Quédate ahí. Sujeta la correa con las manos sueltas y respira.</translation>
    </message>
    <message>
        <source>Lower the leg slowly. Then change legs.</source>
        <comment>item.SU2.variants.leg-flat.steps.return.text</comment>
        <translation type="unfinished">Baja la pierna despacio. Después cambia de pierna.</translation>
    </message>
    <message>
        <source>Active hamstring stretch</source>
        <comment>item.SU3.label</comment>
        <translation type="unfinished">Estiramiento activo de isquiotibiales</translation>
    </message>
    <message>
        <source>Active hamstring stretch</source>
        <comment>item.SU3.name</comment>
        <translation type="unfinished">Estiramiento activo de isquiotibiales</translation>
    </message>
    <message>
        <source>90/90 active knee extension</source>
        <comment>item.SU3.other_names.0</comment>
        <translation type="unfinished">Extensión activa de rodilla 90/90</translation>
    </message>
    <message>
        <source>Hands-behind-thigh stretch</source>
        <comment>item.SU3.other_names.1</comment>
        <translation type="unfinished">Estiramiento con las manos detrás del muslo</translation>
    </message>
    <message>
        <source>Lie down, hold one thigh upright and slowly straighten the knee, again and again.</source>
        <comment>item.SU3.summary</comment>
        <translation type="unfinished">Acuéstate, sujeta un muslo en vertical y estira despacio la rodilla, una y otra vez.</translation>
    </message>
    <message>
        <source>Thigh still. Only the knee opens and bends.</source>
        <comment>item.SU3.cue</comment>
        <translation type="unfinished">Muslo quieto. Solo la rodilla se abre y se flexiona.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of the thigh each time the knee opens.</source>
        <comment>item.SU3.feel</comment>
        <translation type="unfinished">Una tirantez cómoda en el centro de la parte de atrás del muslo cada vez que la rodilla se abre.</translation>
    </message>
    <message>
        <source>Breathe out as the knee opens, breathe quietly in the pause, and never hold your breath.</source>
        <comment>item.SU3.breathing</comment>
        <translation type="unfinished">Suelta el aire al abrir la rodilla, respira con calma en la pausa y no retengas nunca la respiración.</translation>
    </message>
    <message>
        <source>In pregnancy, do not lie flat on your back for long. Advice on when this starts differs, from the end of the first trimester to about week 20, so ask your midwife or doctor.</source>
        <comment>item.SU3.cautions.0</comment>
        <translation type="unfinished">En el embarazo, no pases mucho rato boca arriba. Los consejos sobre desde cuándo vale esto difieren, desde el final del primer trimestre hasta alrededor de la semana 20, así que pregunta a tu matrona o a tu médico.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.SU3.cautions.1</comment>
        <translation type="unfinished">Si la tirantez está en la pantorrilla, deja suelto el tobillo. Si sigue por debajo de la rodilla, detente.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.SU3.cautions.2</comment>
        <translation type="unfinished">Detente de inmediato si sientes un dolor agudo, un dolor que baja por la pierna, entumecimiento u hormigueo. El dolor por debajo de la rodilla también significa detenerse.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.SU3.cautions.3</comment>
        <translation type="unfinished">Pregunta a un profesional antes de empezar si tienes una afección de la espalda, dolor de espalda que es nuevo o no se calma, una posible lesión, episodios de mareo, una prótesis de cadera, una operación reciente o un desgarro reciente de los isquiotibiales.</translation>
    </message>
    <message>
        <source>The source asks for ten holds of 10 seconds; other public sheets give 30 seconds four times, or a count of ten up to ten times. Here the 10 seconds stay and the count grows: 4, then 6, then 10.</source>
        <comment>item.SU3.resolved.0</comment>
        <translation type="unfinished">La fuente pide mantener diez veces 10 segundos; otras hojas públicas dan 30 segundos cuatro veces, o contar hasta diez un máximo de diez veces. Aquí se quedan los 10 segundos y crece el número: 4, después 6, después 10.</translation>
    </message>
    <message>
        <source>This stretch is counted in repetitions beside the hold plan, so its seconds are not added to hamstring time.</source>
        <comment>item.SU3.resolved.1</comment>
        <translation type="unfinished">Este estiramiento se cuenta en repeticiones, aparte del plan de tiempo mantenido, así que sus segundos no se suman al tiempo de isquiotibiales.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent. Lift one thigh until it points towards the ceiling.</source>
        <comment>item.SU3.steps.set-up.text</comment>
        <translation type="unfinished">Acuéstate boca arriba, rodillas flexionadas. Levanta un muslo hasta que apunte al techo.</translation>
    </message>
    <message>
        <source>Hold that thigh with both hands behind it.</source>
        <comment>item.SU3.steps.grip.text</comment>
        <translation type="unfinished">Sujeta ese muslo con las dos manos por detrás.</translation>
    </message>
    <message>
        <source>Slowly straighten the knee. The thigh stays where it is.</source>
        <comment>item.SU3.steps.straighten.text</comment>
        <translation type="unfinished">Estira despacio la rodilla. El muslo se queda donde está.</translation>
    </message>
    <message>
        <source>Pause at a mild pull and breathe.</source>
        <comment>item.SU3.steps.hold.text</comment>
        <translation type="unfinished">Haz una pausa en una tirantez suave y respira.</translation>
    </message>
    <message>
        <source>Bend the knee and rest a moment. Then open it again.</source>
        <comment>item.SU3.steps.return.text</comment>
        <translation type="unfinished">Flexiona la rodilla y descansa un momento. Después ábrela otra vez.</translation>
    </message>
    <message>
        <source>The thigh drifts away from upright.</source>
        <comment>item.SU3.mistakes.0.text</comment>
        <translation type="unfinished">El muslo se aparta de la vertical.</translation>
    </message>
    <message>
        <source>Hold it still with your hands and straighten the knee less.</source>
        <comment>item.SU3.mistakes.0.fix</comment>
        <translation type="unfinished">Sujétalo quieto con las manos y estira menos la rodilla.</translation>
    </message>
    <message>
        <source>The hands pull behind the calf.</source>
        <comment>item.SU3.mistakes.1.text</comment>
        <translation type="unfinished">Las manos tiran por detrás de la pantorrilla.</translation>
    </message>
    <message>
        <source>Move both hands behind the thigh.</source>
        <comment>item.SU3.mistakes.1.fix</comment>
        <translation type="unfinished">Lleva las dos manos detrás del muslo.</translation>
    </message>
    <message>
        <source>Bouncing at the end.</source>
        <comment>item.SU3.mistakes.2.text</comment>
        <translation type="unfinished">Rebotar al final.</translation>
    </message>
    <message>
        <source>Open slowly, then keep quite still.</source>
        <comment>item.SU3.mistakes.2.fix</comment>
        <translation type="unfinished">Abre despacio y después quédate en total quietud.</translation>
    </message>
    <message>
        <source>Do about five, and straighten the knee less.</source>
        <comment>item.SU3.easier.text</comment>
        <translation type="unfinished">Haz unas cinco, y estira menos la rodilla.</translation>
    </message>
    <message>
        <source>Draw the toes up while the knee is open.</source>
        <comment>item.SU3.harder.text</comment>
        <translation type="unfinished">Lleva los dedos hacia arriba mientras la rodilla está abierta.</translation>
    </message>
    <message>
        <source>Part of the way</source>
        <comment>item.SU3.variants.bent-knee.name</comment>
        <translation type="unfinished">Parte del camino</translation>
    </message>
    <message>
        <source>Straighten the knee only about two thirds of the way, and stop after five at most.</source>
        <comment>item.SU3.variants.bent-knee.change</comment>
        <translation type="unfinished">Estira la rodilla solo unos dos tercios del camino, y para a las cinco como máximo.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent. Lift one thigh until it points towards the ceiling.</source>
        <comment>item.SU3.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Acuéstate boca arriba, rodillas flexionadas. Levanta un muslo hasta que apunte al techo.</translation>
    </message>
    <message>
        <source>Hold that thigh with both hands behind it.</source>
        <comment>item.SU3.variants.bent-knee.steps.grip.text</comment>
        <translation type="unfinished">Sujeta ese muslo con las dos manos por detrás.</translation>
    </message>
    <message>
        <source>Slowly open the knee, only part of the way.</source>
        <comment>item.SU3.variants.bent-knee.steps.straighten.text</comment>
        <translation type="unfinished">Abre despacio la rodilla, solo parte del camino.</translation>
    </message>
    <message>
        <source>Pause at a light pull and breathe.</source>
        <comment>item.SU3.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Haz una pausa en una tirantez ligera y respira.</translation>
    </message>
    <message>
        <source>Bend the knee and rest a moment. Then open it again.</source>
        <comment>item.SU3.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Flexiona la rodilla y descansa un momento. Después ábrela otra vez.</translation>
    </message>
    <message>
        <source>Toes up</source>
        <comment>item.SU3.variants.toes-up.name</comment>
        <translation type="unfinished">Dedos hacia arriba</translation>
    </message>
    <message>
        <source>Draw the toes gently up while the knee is open. Let them go if the calf takes over.</source>
        <comment>item.SU3.variants.toes-up.change</comment>
        <translation type="unfinished">Lleva los dedos suavemente hacia arriba mientras la rodilla está abierta. Suéltalos si la pantorrilla toma el mando.</translation>
    </message>
    <message>
        <source>Buttock and low back</source>
        <comment>item.SU4.label</comment>
        <translation type="unfinished">Glúteos y zona lumbar</translation>
    </message>
    <message>
        <source>Single knee to chest</source>
        <comment>item.SU4.name</comment>
        <translation type="unfinished">Una rodilla al pecho</translation>
    </message>
    <message>
        <source>Knee-to-chest stretch</source>
        <comment>item.SU4.other_names.0</comment>
        <translation type="unfinished">Estiramiento de rodilla al pecho</translation>
    </message>
    <message>
        <source>Lie on your back and draw one knee in with both hands.</source>
        <comment>item.SU4.summary</comment>
        <translation type="unfinished">Acuéstate boca arriba y acerca una rodilla con las dos manos.</translation>
    </message>
    <message>
        <source>Head down, shoulders soft, knee drawn in.</source>
        <comment>item.SU4.cue</comment>
        <translation type="unfinished">Cabeza abajo, hombros sueltos, rodilla hacia ti.</translation>
    </message>
    <message>
        <source>A mild, comfortable pull in the buttock, perhaps in the low back as well. It is not a hamstring stretch.</source>
        <comment>item.SU4.feel</comment>
        <translation type="unfinished">Una tirantez suave y cómoda en el glúteo, quizá también en la zona lumbar. No es un estiramiento de isquiotibiales.</translation>
    </message>
    <message>
        <source>Breathe out as the knee comes in. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.SU4.breathing</comment>
        <translation type="unfinished">Suelta el aire al acercar la rodilla. Después respira despacio y con calma, y no retengas nunca la respiración.</translation>
    </message>
    <message>
        <source>Not for you under hip-replacement precautions, unless a professional has agreed.</source>
        <comment>item.SU4.cautions.0</comment>
        <translation type="unfinished">No es para ti si debes seguir precauciones por una prótesis de cadera, salvo que un profesional esté de acuerdo.</translation>
    </message>
    <message>
        <source>This bends the low back. With osteoporosis or a past spine fracture, leave it out unless a professional has agreed.</source>
        <comment>item.SU4.cautions.1</comment>
        <translation type="unfinished">Esto flexiona la zona lumbar. Con osteoporosis o una fractura de columna en el pasado, omítelo salvo que un profesional esté de acuerdo.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.SU4.cautions.2</comment>
        <translation type="unfinished">Déjalo para más tarde si te levantaste hace menos de dos horas.</translation>
    </message>
    <message>
        <source>In pregnancy, do not lie flat on your back for long. Advice on when this starts differs, from the end of the first trimester to about week 20, so ask your midwife or doctor.</source>
        <comment>item.SU4.cautions.3</comment>
        <translation type="unfinished">En el embarazo, no pases mucho rato boca arriba. Los consejos sobre desde cuándo vale esto difieren, desde el final del primer trimestre hasta alrededor de la semana 20, así que pregunta a tu matrona o a tu médico.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.SU4.cautions.4</comment>
        <translation type="unfinished">Detente de inmediato si sientes un dolor agudo, un dolor que baja por la pierna, entumecimiento u hormigueo. El dolor por debajo de la rodilla también significa detenerse.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.SU4.cautions.5</comment>
        <translation type="unfinished">Pregunta a un profesional antes de empezar si tienes una afección de la espalda, dolor de espalda que es nuevo o no se calma, una posible lesión, episodios de mareo, una prótesis de cadera, una operación reciente o un desgarro reciente de los isquiotibiales.</translation>
    </message>
    <message>
        <source>One source holds 30 to 60 seconds three times a side; Mayo Clinic gives 5 seconds, two or three times, twice a day. Here it starts at 15 seconds and grows with the phase of the plan; 60 seconds is a ceiling for the maintain phase.</source>
        <comment>item.SU4.resolved.0</comment>
        <translation type="unfinished">Una fuente mantiene de 30 a 60 segundos tres veces por lado; Mayo Clinic da 5 segundos, dos o tres veces, dos veces al día. Aquí empieza con 15 segundos y crece con la fase del plan; 60 segundos es un tope para la fase Conservar.</translation>
    </message>
    <message>
        <source>It reaches the buttock and low back, so its time is not counted as hamstring time.</source>
        <comment>item.SU4.resolved.1</comment>
        <translation type="unfinished">Llega al glúteo y a la zona lumbar, así que su tiempo no cuenta como tiempo de isquiotibiales.</translation>
    </message>
    <message>
        <source>Lie on your back with your knees bent and your feet on the floor.</source>
        <comment>item.SU4.steps.set-up.text</comment>
        <translation type="unfinished">Acuéstate boca arriba con las rodillas flexionadas y los pies en el suelo.</translation>
    </message>
    <message>
        <source>Take one knee with both hands and draw it in slowly.</source>
        <comment>item.SU4.steps.draw-in.text</comment>
        <translation type="unfinished">Toma una rodilla con las dos manos y acércala despacio.</translation>
    </message>
    <message>
        <source>Stop at a mild pull in the buttock.</source>
        <comment>item.SU4.steps.settle.text</comment>
        <translation type="unfinished">Detente en una tirantez suave en el glúteo.</translation>
    </message>
    <message>
        <source>Stay there. Let your shoulders and head rest, and breathe.</source>
        <comment>item.SU4.steps.hold.text</comment>
        <translation type="unfinished">Quédate ahí. Deja descansar los hombros y la cabeza, y respira.</translation>
    </message>
    <message>
        <source>Let the knee go and set the foot down. Then change legs.</source>
        <comment>item.SU4.steps.return.text</comment>
        <translation type="unfinished">Suelta la rodilla y apoya el pie. Después cambia de pierna.</translation>
    </message>
    <message>
        <source>Yanking the knee in.</source>
        <comment>item.SU4.mistakes.0.text</comment>
        <translation type="unfinished">Acercar la rodilla de un tirón.</translation>
    </message>
    <message>
        <source>Draw it in slowly on a long breath out.</source>
        <comment>item.SU4.mistakes.0.fix</comment>
        <translation type="unfinished">Acércala despacio mientras sueltas el aire largamente.</translation>
    </message>
    <message>
        <source>The head lifts off the floor.</source>
        <comment>item.SU4.mistakes.1.text</comment>
        <translation type="unfinished">La cabeza se separa del suelo.</translation>
    </message>
    <message>
        <source>Rest the head, on a thin cushion if you like, and draw in less.</source>
        <comment>item.SU4.mistakes.1.fix</comment>
        <translation type="unfinished">Apoya la cabeza, en un cojín fino si quieres, y acerca menos la rodilla.</translation>
    </message>
    <message>
        <source>Hold behind the thigh instead of the knee.</source>
        <comment>item.SU4.easier.text</comment>
        <translation type="unfinished">Sujeta detrás del muslo en lugar de la rodilla.</translation>
    </message>
    <message>
        <source>Lay the other leg flat.</source>
        <comment>item.SU4.harder.text</comment>
        <translation type="unfinished">Pon plana la otra pierna.</translation>
    </message>
    <message>
        <source>Hands behind the thigh</source>
        <comment>item.SU4.variants.behind-thigh.name</comment>
        <translation type="unfinished">Manos detrás del muslo</translation>
    </message>
    <message>
        <source>Both hands hold behind the thigh, so that the knee is not pressed, and the leg comes in less far.</source>
        <comment>item.SU4.variants.behind-thigh.change</comment>
        <translation type="unfinished">Las dos manos sujetan detrás del muslo, para no apretar la rodilla, y la pierna se acerca menos.</translation>
    </message>
    <message>
        <source>Lie on your back with your knees bent and your feet on the floor.</source>
        <comment>item.SU4.variants.behind-thigh.steps.set-up.text</comment>
        <translation type="unfinished">Acuéstate boca arriba con las rodillas flexionadas y los pies en el suelo.</translation>
    </message>
    <message>
        <source>Hold one leg behind the thigh with both hands and draw it in slowly.</source>
        <comment>item.SU4.variants.behind-thigh.steps.draw-in.text</comment>
        <translation type="unfinished">Sujeta una pierna por detrás del muslo con las dos manos y acércala despacio.</translation>
    </message>
    <message>
        <source>Stop at a mild pull in the buttock. Leave the knee itself free.</source>
        <comment>item.SU4.variants.behind-thigh.steps.settle.text</comment>
        <translation type="unfinished">Detente en una tirantez suave en el glúteo. Deja libre la rodilla.</translation>
    </message>
    <message>
        <source>Stay there. Let your shoulders and head rest, and breathe.</source>
        <comment>item.SU4.variants.behind-thigh.steps.hold.text</comment>
        <translation type="unfinished">Quédate ahí. Deja descansar los hombros y la cabeza, y respira.</translation>
    </message>
    <message>
        <source>Let the leg go and set the foot down. Then change legs.</source>
        <comment>item.SU4.variants.behind-thigh.steps.return.text</comment>
        <translation type="unfinished">Suelta la pierna y apoya el pie. Después cambia de pierna.</translation>
    </message>
    <message>
        <source>Other leg flat</source>
        <comment>item.SU4.variants.leg-flat.name</comment>
        <translation type="unfinished">Otra pierna plana</translation>
    </message>
    <message>
        <source>The other leg lies flat and long on the mat while you draw the knee in.</source>
        <comment>item.SU4.variants.leg-flat.change</comment>
        <translation type="unfinished">La otra pierna queda plana y larga en la esterilla mientras acercas la rodilla.</translation>
    </message>
    <message>
        <source>Lie on your back with one knee bent and the other leg flat and long.</source>
        <comment>item.SU4.variants.leg-flat.steps.set-up.text</comment>
        <translation type="unfinished">Acuéstate boca arriba con una rodilla flexionada y la otra pierna estirada en el suelo.</translation>
    </message>
    <message>
        <source>Take the bent knee with both hands and draw it in slowly.</source>
        <comment>item.SU4.variants.leg-flat.steps.draw-in.text</comment>
        <translation type="unfinished">Toma la rodilla flexionada con las dos manos y acércala despacio.</translation>
    </message>
    <message>
        <source>Stop at a mild pull in the buttock. The other leg stays down.</source>
        <comment>item.SU4.variants.leg-flat.steps.settle.text</comment>
        <translation type="unfinished">Detente en una tirantez suave en el glúteo. La otra pierna sigue abajo.</translation>
    </message>
    <message>
        <source>Stay there. Let your shoulders and head rest, and breathe.</source>
        <comment>item.SU4.variants.leg-flat.steps.hold.text</comment>
        <translation type="unfinished">Quédate ahí. Deja descansar los hombros y la cabeza, y respira.</translation>
    </message>
    <message>
        <source>Let the knee go and set the foot down. Then change legs.</source>
        <comment>item.SU4.variants.leg-flat.steps.return.text</comment>
        <translation type="unfinished">Suelta la rodilla y apoya el pie. Después cambia de pierna.</translation>
    </message>
    <message>
        <source>Active hamstring stretch</source>
        <comment>item.SU5.label</comment>
        <translation type="unfinished">Estiramiento activo de isquiotibiales</translation>
    </message>
    <message>
        <source>Straight-leg raise, as a stretch</source>
        <comment>item.SU5.name</comment>
        <translation type="unfinished">Elevación de pierna recta, como estiramiento</translation>
    </message>
    <message>
        <source>Basic raise</source>
        <comment>item.SU5.other_names.0</comment>
        <translation type="unfinished">Elevación básica</translation>
    </message>
    <message>
        <source>Single straight-leg raise</source>
        <comment>item.SU5.other_names.1</comment>
        <translation type="unfinished">Elevación de una pierna recta</translation>
    </message>
    <message>
        <source>Lie on your back and lift one straight leg towards the ceiling, pause, and lower it.</source>
        <comment>item.SU5.summary</comment>
        <translation type="unfinished">Acuéstate boca arriba y levanta una pierna recta hacia el techo, haz una pausa y bájala.</translation>
    </message>
    <message>
        <source>Back still, leg up on the breath out.</source>
        <comment>item.SU5.cue</comment>
        <translation type="unfinished">Espalda quieta, la pierna sube al soltar el aire.</translation>
    </message>
    <message>
        <source>A mild, comfortable pull in the back of the lifted thigh at the top, and light work in its front.</source>
        <comment>item.SU5.feel</comment>
        <translation type="unfinished">Una tirantez suave y cómoda en la parte de atrás del muslo levantado al llegar arriba, y un trabajo ligero en la parte delantera.</translation>
    </message>
    <message>
        <source>Breathe out as you lift, breathe quietly at the top, breathe in as you lower. Never hold your breath.</source>
        <comment>item.SU5.breathing</comment>
        <translation type="unfinished">Suelta el aire al subir, respira con calma arriba, toma aire al bajar. No retengas nunca la respiración.</translation>
    </message>
    <message>
        <source>In pregnancy, do not lie flat on your back for long. Advice on when this starts differs, from the end of the first trimester to about week 20, so ask your midwife or doctor.</source>
        <comment>item.SU5.cautions.0</comment>
        <translation type="unfinished">En el embarazo, no pases mucho rato boca arriba. Los consejos sobre desde cuándo vale esto difieren, desde el final del primer trimestre hasta alrededor de la semana 20, así que pregunta a tu matrona o a tu médico.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.SU5.cautions.1</comment>
        <translation type="unfinished">Si la tirantez está en la pantorrilla, deja suelto el tobillo. Si sigue por debajo de la rodilla, detente.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.SU5.cautions.2</comment>
        <translation type="unfinished">Detente de inmediato si sientes un dolor agudo, un dolor que baja por la pierna, entumecimiento u hormigueo. El dolor por debajo de la rodilla también significa detenerse.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.SU5.cautions.3</comment>
        <translation type="unfinished">Pregunta a un profesional antes de empezar si tienes una afección de la espalda, dolor de espalda que es nuevo o no se calma, una posible lesión, episodios de mareo, una prótesis de cadera, una operación reciente o un desgarro reciente de los isquiotibiales.</translation>
    </message>
    <message>
        <source>The source lists a basic, an assisted and a slow raise without a dose. Assisted, with a strap, is the supine strap stretch and is kept there. Basic and slow are here, five to eight times a leg.</source>
        <comment>item.SU5.resolved.0</comment>
        <translation type="unfinished">La fuente presenta una elevación básica, una asistida y una lenta, sin cantidad. La asistida, con correa, es el estiramiento con correa boca arriba y está allí. La básica y la lenta están aquí, de cinco a ocho veces por pierna.</translation>
    </message>
    <message>
        <source>The source does not say where the other leg lies. Here that knee is bent for comfort, and the flat leg is a harder way.</source>
        <comment>item.SU5.resolved.1</comment>
        <translation type="unfinished">La fuente no dice dónde queda la otra pierna. Aquí esa rodilla está flexionada por comodidad, y la pierna plana es una forma más difícil.</translation>
    </message>
    <message>
        <source>A strength exercise shares the name but stops at the height of the other knee; it stands apart under control work.</source>
        <comment>item.SU5.resolved.2</comment>
        <translation type="unfinished">Un ejercicio de fuerza comparte el nombre pero se detiene a la altura de la otra rodilla; está aparte, en el trabajo de control.</translation>
    </message>
    <message>
        <source>It is counted in repetitions, so its pauses are not added to hamstring time.</source>
        <comment>item.SU5.resolved.3</comment>
        <translation type="unfinished">Se cuenta en repeticiones, así que sus pausas no se suman al tiempo de isquiotibiales.</translation>
    </message>
    <message>
        <source>Lift slowly, pause for 2 to 5 seconds at the top, lower under control.</source>
        <comment>item.SU5.dose.tempo</comment>
        <translation type="unfinished">Sube despacio, haz una pausa de 2 a 5 segundos arriba, baja con control.</translation>
    </message>
    <message>
        <source>Lie on your back, one knee bent, that foot on the floor. Brace your belly lightly.</source>
        <comment>item.SU5.steps.set-up.text</comment>
        <translation type="unfinished">Acuéstate boca arriba, una rodilla flexionada y ese pie en el suelo. Pon el vientre ligeramente firme.</translation>
    </message>
    <message>
        <source>Straighten the other knee and draw the toes up.</source>
        <comment>item.SU5.steps.straighten.text</comment>
        <translation type="unfinished">Estira la otra rodilla y lleva los dedos hacia arriba.</translation>
    </message>
    <message>
        <source>Lift that leg towards the ceiling until you feel a mild pull behind the thigh.</source>
        <comment>item.SU5.steps.raise.text</comment>
        <translation type="unfinished">Levanta esa pierna hacia el techo hasta sentir una tirantez suave detrás del muslo.</translation>
    </message>
    <message>
        <source>Pause for two to five seconds and breathe.</source>
        <comment>item.SU5.steps.hold.text</comment>
        <translation type="unfinished">Haz una pausa de dos a cinco segundos y respira.</translation>
    </message>
    <message>
        <source>Lower the leg under control.</source>
        <comment>item.SU5.steps.return.text</comment>
        <translation type="unfinished">Baja la pierna con control.</translation>
    </message>
    <message>
        <source>The back arches off the floor.</source>
        <comment>item.SU5.mistakes.0.text</comment>
        <translation type="unfinished">La espalda se arquea y se separa del suelo.</translation>
    </message>
    <message>
        <source>Brace the belly lightly and lift less high.</source>
        <comment>item.SU5.mistakes.0.fix</comment>
        <translation type="unfinished">Pon el vientre ligeramente firme y sube menos.</translation>
    </message>
    <message>
        <source>The leg is swung up.</source>
        <comment>item.SU5.mistakes.1.text</comment>
        <translation type="unfinished">La pierna sube con impulso.</translation>
    </message>
    <message>
        <source>Lift it slowly enough to stop at any moment.</source>
        <comment>item.SU5.mistakes.1.fix</comment>
        <translation type="unfinished">Súbela tan despacio que puedas parar en cualquier momento.</translation>
    </message>
    <message>
        <source>The working knee bends.</source>
        <comment>item.SU5.mistakes.2.text</comment>
        <translation type="unfinished">La rodilla que trabaja se flexiona.</translation>
    </message>
    <message>
        <source>Lift only as high as the knee stays straight and soft.</source>
        <comment>item.SU5.mistakes.2.fix</comment>
        <translation type="unfinished">Sube solo mientras la rodilla siga recta y suelta.</translation>
    </message>
    <message>
        <source>Lift less high, or let a strap help as in the supine strap stretch.</source>
        <comment>item.SU5.easier.text</comment>
        <translation type="unfinished">Sube menos, o deja que ayude una correa, como en el estiramiento con correa boca arriba.</translation>
    </message>
    <message>
        <source>Do it slowly without a pause, and later with the other leg flat.</source>
        <comment>item.SU5.harder.text</comment>
        <translation type="unfinished">Hazlo despacio sin pausa, y más adelante con la otra pierna plana.</translation>
    </message>
    <message>
        <source>Lower lift</source>
        <comment>item.SU5.variants.lower-lift.name</comment>
        <translation type="unfinished">Elevación más baja</translation>
    </message>
    <message>
        <source>Lift the leg only two thirds as high.</source>
        <comment>item.SU5.variants.lower-lift.change</comment>
        <translation type="unfinished">Levanta la pierna solo dos tercios de la altura.</translation>
    </message>
    <message>
        <source>Knee a little bent</source>
        <comment>item.SU5.variants.bent-knee.name</comment>
        <translation type="unfinished">Rodilla un poco flexionada</translation>
    </message>
    <message>
        <source>Keep the lifted knee bent by about 20 degrees, the ankle loose, and lift only two thirds as high.</source>
        <comment>item.SU5.variants.bent-knee.change</comment>
        <translation type="unfinished">Deja la rodilla levantada flexionada unos 20 grados, el tobillo suelto, y sube solo dos tercios de la altura.</translation>
    </message>
    <message>
        <source>Lie on your back, one knee bent, that foot on the floor. Brace your belly lightly.</source>
        <comment>item.SU5.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Acuéstate boca arriba, una rodilla flexionada y ese pie en el suelo. Pon el vientre ligeramente firme.</translation>
    </message>
    <message>
        <source>Stretch the other leg out, its knee a little bent and the ankle loose.</source>
        <comment>item.SU5.variants.bent-knee.steps.straighten.text</comment>
        <translation type="unfinished">Extiende la otra pierna, con la rodilla un poco flexionada y el tobillo suelto.</translation>
    </message>
    <message>
        <source>Lift that leg a short way, until you feel a light pull behind the thigh.</source>
        <comment>item.SU5.variants.bent-knee.steps.raise.text</comment>
        <translation type="unfinished">Levanta un poco esa pierna, hasta sentir una tirantez ligera detrás del muslo.</translation>
    </message>
    <message>
        <source>Pause for two to five seconds and breathe.</source>
        <comment>item.SU5.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Haz una pausa de dos a cinco segundos y respira.</translation>
    </message>
    <message>
        <source>Lower the leg under control.</source>
        <comment>item.SU5.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Baja la pierna con control.</translation>
    </message>
    <message>
        <source>Slow raise</source>
        <comment>item.SU5.variants.slow.name</comment>
        <translation type="unfinished">Elevación lenta</translation>
    </message>
    <message>
        <source>Take three seconds up and three seconds down, without a pause, five to eight times.</source>
        <comment>item.SU5.variants.slow.change</comment>
        <translation type="unfinished">Tarda tres segundos en subir y tres segundos en bajar, sin pausa, de cinco a ocho veces.</translation>
    </message>
    <message>
        <source>Lie on your back, one knee bent, that foot on the floor. Brace your belly lightly.</source>
        <comment>item.SU5.variants.slow.steps.set-up.text</comment>
        <translation type="unfinished">Acuéstate boca arriba, una rodilla flexionada y ese pie en el suelo. Pon el vientre ligeramente firme.</translation>
    </message>
    <message>
        <source>Straighten the other knee and draw the toes up.</source>
        <comment>item.SU5.variants.slow.steps.straighten.text</comment>
        <translation type="unfinished">Estira la otra rodilla y lleva los dedos hacia arriba.</translation>
    </message>
    <message>
        <source>Lift that leg for three slow seconds, up to a mild pull.</source>
        <comment>item.SU5.variants.slow.steps.raise.text</comment>
        <translation type="unfinished">Levanta esa pierna durante tres segundos lentos, hasta una tirantez suave.</translation>
    </message>
    <message>
        <source>Without stopping, lower it for three slow seconds.</source>
        <comment>item.SU5.variants.slow.steps.return.text</comment>
        <translation type="unfinished">Sin detenerte, bájala durante tres segundos lentos.</translation>
    </message>
    <message>
        <source>Other leg flat</source>
        <comment>item.SU5.variants.leg-flat.name</comment>
        <translation type="unfinished">Otra pierna plana</translation>
    </message>
    <message>
        <source>The other leg lies flat and long on the mat. Go back to a bent knee if your back arches.</source>
        <comment>item.SU5.variants.leg-flat.change</comment>
        <translation type="unfinished">La otra pierna queda plana y larga en la esterilla. Vuelve a flexionar la rodilla si la espalda se arquea.</translation>
    </message>
    <message>
        <source>Lie on your back with both legs flat and long. Brace your belly lightly.</source>
        <comment>item.SU5.variants.leg-flat.steps.set-up.text</comment>
        <translation type="unfinished">Acuéstate boca arriba con las dos piernas estiradas en el suelo. Pon el vientre ligeramente firme.</translation>
    </message>
    <message>
        <source>Keep the knee of the working leg straight and draw the toes up.</source>
        <comment>item.SU5.variants.leg-flat.steps.straighten.text</comment>
        <translation type="unfinished">Mantén recta la rodilla de la pierna que trabaja y lleva los dedos hacia arriba.</translation>
    </message>
    <message>
        <source>Lift that leg towards the ceiling until you feel a mild pull behind the thigh.</source>
        <comment>item.SU5.variants.leg-flat.steps.raise.text</comment>
        <translation type="unfinished">Levanta esa pierna hacia el techo hasta sentir una tirantez suave detrás del muslo.</translation>
    </message>
    <message>
        <source>Pause for two to five seconds and breathe.</source>
        <comment>item.SU5.variants.leg-flat.steps.hold.text</comment>
        <translation type="unfinished">Haz una pausa de dos a cinco segundos y respira.</translation>
    </message>
    <message>
        <source>Lower the leg under control.</source>
        <comment>item.SU5.variants.leg-flat.steps.return.text</comment>
        <translation type="unfinished">Baja la pierna con control.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.SU6.label</comment>
        <translation type="unfinished">Estiramiento de isquiotibiales</translation>
    </message>
    <message>
        <source>Partner-assisted supine stretch</source>
        <comment>item.SU6.name</comment>
        <translation type="unfinished">Estiramiento boca arriba con acompañante</translation>
    </message>
    <message>
        <source>Assisted leg raise with a partner</source>
        <comment>item.SU6.other_names.0</comment>
        <translation type="unfinished">Elevación de pierna asistida con acompañante</translation>
    </message>
    <message>
        <source>Lie relaxed while a partner slowly raises one leg, and you say when to stop.</source>
        <comment>item.SU6.summary</comment>
        <translation type="unfinished">Acuéstate y relájate mientras tu acompañante levanta despacio una pierna, y tú dices cuándo parar.</translation>
    </message>
    <message>
        <source>You say stop. Nobody pushes.</source>
        <comment>item.SU6.cue</comment>
        <translation type="unfinished">Tú dices alto. Nadie empuja.</translation>
    </message>
    <message>
        <source>A mild, comfortable pull in the middle of the back of the raised thigh, with the leg quite heavy.</source>
        <comment>item.SU6.feel</comment>
        <translation type="unfinished">Una tirantez suave y cómoda en el centro de la parte de atrás del muslo levantado, con la pierna bien pesada.</translation>
    </message>
    <message>
        <source>Breathe out as your partner lifts. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.SU6.breathing</comment>
        <translation type="unfinished">Suelta el aire cuando tu acompañante levante. Después respira despacio y con calma, y no retengas nunca la respiración.</translation>
    </message>
    <message>
        <source>Agree on a stop word first. Your partner lowers the leg as soon as you say it.</source>
        <comment>item.SU6.cautions.0</comment>
        <translation type="unfinished">Acuerda antes una palabra de alto con tu acompañante, que baja la pierna en cuanto la dices.</translation>
    </message>
    <message>
        <source>Only after three sessions that began with pain of 2 or less, and never when your pain is 3 or more.</source>
        <comment>item.SU6.cautions.1</comment>
        <translation type="unfinished">Solo después de tres sesiones que empezaron con un dolor de 2 o menos, y nunca cuando tu dolor sea de 3 o más.</translation>
    </message>
    <message>
        <source>In pregnancy, do not lie flat on your back for long. Advice on when this starts differs, from the end of the first trimester to about week 20, so ask your midwife or doctor.</source>
        <comment>item.SU6.cautions.2</comment>
        <translation type="unfinished">En el embarazo, no pases mucho rato boca arriba. Los consejos sobre desde cuándo vale esto difieren, desde el final del primer trimestre hasta alrededor de la semana 20, así que pregunta a tu matrona o a tu médico.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.SU6.cautions.3</comment>
        <translation type="unfinished">Detente de inmediato si sientes un dolor agudo, un dolor que baja por la pierna, entumecimiento u hormigueo. El dolor por debajo de la rodilla también significa detenerse.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.SU6.cautions.4</comment>
        <translation type="unfinished">Pregunta a un profesional antes de empezar si tienes una afección de la espalda, dolor de espalda que es nuevo o no se calma, una posible lesión, episodios de mareo, una prótesis de cadera, una operación reciente o un desgarro reciente de los isquiotibiales.</translation>
    </message>
    <message>
        <source>The source gives no dose and suggests that a partner can take you deeper. Here the phase of the plan sets the time, and the partner only carries the leg and never pushes.</source>
        <comment>item.SU6.resolved.0</comment>
        <translation type="unfinished">La fuente no da cantidad y sugiere que un acompañante puede llevarte más lejos. Aquí la fase del plan fija el tiempo, y tu acompañante solo sostiene la pierna y nunca empuja.</translation>
    </message>
    <message>
        <source>Lie on your back and relax. Your partner holds one leg at the heel and just above the knee.</source>
        <comment>item.SU6.steps.set-up.text</comment>
        <translation type="unfinished">Acuéstate boca arriba y relájate. Tu acompañante sujeta una pierna por el talón y justo por encima de la rodilla.</translation>
    </message>
    <message>
        <source>Your partner lifts the leg slowly, knee straight but soft.</source>
        <comment>item.SU6.steps.raise.text</comment>
        <translation type="unfinished">Tu acompañante levanta la pierna despacio, con la rodilla recta pero suelta.</translation>
    </message>
    <message>
        <source>Say stop as soon as you feel a mild pull.</source>
        <comment>item.SU6.steps.say-stop.text</comment>
        <translation type="unfinished">Di alto en cuanto sientas una tirantez suave.</translation>
    </message>
    <message>
        <source>Your partner keeps the leg still, without pushing. Breathe.</source>
        <comment>item.SU6.steps.hold.text</comment>
        <translation type="unfinished">Tu acompañante mantiene quieta la pierna, sin empujar. Respira.</translation>
    </message>
    <message>
        <source>Your partner lowers the leg slowly. Then change legs.</source>
        <comment>item.SU6.steps.return.text</comment>
        <translation type="unfinished">Tu acompañante baja la pierna despacio. Después cambia de pierna.</translation>
    </message>
    <message>
        <source>The partner pushes or bounces.</source>
        <comment>item.SU6.mistakes.0.text</comment>
        <translation type="unfinished">El acompañante empuja o rebota.</translation>
    </message>
    <message>
        <source>The partner only carries the weight of the leg and keeps still.</source>
        <comment>item.SU6.mistakes.0.fix</comment>
        <translation type="unfinished">El acompañante solo sostiene el peso de la pierna y se queda quieto.</translation>
    </message>
    <message>
        <source>No stop word was agreed.</source>
        <comment>item.SU6.mistakes.1.text</comment>
        <translation type="unfinished">No se acordó una palabra de alto.</translation>
    </message>
    <message>
        <source>Choose one short word before you begin, and try it once.</source>
        <comment>item.SU6.mistakes.1.fix</comment>
        <translation type="unfinished">Elige una palabra corta antes de empezar, y pruébala una vez.</translation>
    </message>
    <message>
        <source>Do it alone with a strap, where you feel each change yourself.</source>
        <comment>item.SU6.easier.text</comment>
        <translation type="unfinished">Hazlo por tu cuenta con una correa, donde notas tú cada cambio.</translation>
    </message>
    <message>
        <source>There is no harder way. Ask for a slower lift, never for a stronger one.</source>
        <comment>item.SU6.harder.text</comment>
        <translation type="unfinished">No hay forma más difícil. Pide que suba más despacio, nunca con más fuerza.</translation>
    </message>
    <message>
        <source>Knee bent</source>
        <comment>item.SU6.variants.bent-knee.name</comment>
        <translation type="unfinished">Rodilla flexionada</translation>
    </message>
    <message>
        <source>Your partner keeps the raised knee a little bent and lifts only two thirds as far.</source>
        <comment>item.SU6.variants.bent-knee.change</comment>
        <translation type="unfinished">Tu acompañante mantiene la rodilla levantada un poco flexionada y levanta solo dos tercios de lo habitual.</translation>
    </message>
    <message>
        <source>Lie on your back and relax. Your partner holds one leg at the heel and just above the knee.</source>
        <comment>item.SU6.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Acuéstate boca arriba y relájate. Tu acompañante sujeta una pierna por el talón y justo por encima de la rodilla.</translation>
    </message>
    <message>
        <source>Your partner lifts the leg slowly, with the knee a little bent.</source>
        <comment>item.SU6.variants.bent-knee.steps.raise.text</comment>
        <translation type="unfinished">Tu acompañante levanta la pierna despacio, con la rodilla un poco flexionada.</translation>
    </message>
    <message>
        <source>Say stop as soon as you feel a light pull.</source>
        <comment>item.SU6.variants.bent-knee.steps.say-stop.text</comment>
        <translation type="unfinished">Di alto en cuanto sientas una tirantez ligera.</translation>
    </message>
    <message>
        <source>Your partner keeps the leg still, without pushing. Breathe.</source>
        <comment>item.SU6.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Tu acompañante mantiene quieta la pierna, sin empujar. Respira.</translation>
    </message>
    <message>
        <source>Your partner lowers the leg slowly. Then change legs.</source>
        <comment>item.SU6.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Tu acompañante baja la pierna despacio. Después cambia de pierna.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <comment>item.WU1.label</comment>
        <translation type="unfinished">Calentamiento</translation>
    </message>
    <message>
        <source>March on the spot</source>
        <comment>item.WU1.name</comment>
        <translation type="unfinished">Marcha en el sitio</translation>
    </message>
    <message>
        <source>Marching in place</source>
        <comment>item.WU1.other_names.0</comment>
        <translation type="unfinished">Marchar sin avanzar</translation>
    </message>
    <message>
        <source>Easy marching to get warm before anything is held. It needs no more room than you stand on.</source>
        <comment>item.WU1.summary</comment>
        <translation type="unfinished">Una marcha fácil para entrar en calor antes de mantener nada. No necesita más espacio que el que ocupas de pie.</translation>
    </message>
    <message>
        <source>Knees easy, arms swing along.</source>
        <comment>item.WU1.cue</comment>
        <translation type="unfinished">Rodillas sueltas, los brazos acompañan.</translation>
    </message>
    <message>
        <source>A little warmer and looser after a minute or two; never out of breath.</source>
        <comment>item.WU1.feel</comment>
        <translation type="unfinished">Un poco más de calor y soltura tras un minuto o dos; nunca sin aliento.</translation>
    </message>
    <message>
        <source>Free and easy. You should be able to talk in whole sentences.</source>
        <comment>item.WU1.breathing</comment>
        <translation type="unfinished">Libre y fácil. Deberías poder hablar en frases enteras.</translation>
    </message>
    <message>
        <source>Keep a hand on a chair or a wall if your balance is unsure.</source>
        <comment>item.WU1.cautions.0</comment>
        <translation type="unfinished">Mantén una mano en una silla o en una pared si tu equilibrio es inseguro.</translation>
    </message>
    <message>
        <source>The source gives 5 to 10 minutes for the whole warm-up and no time for each part. The app gives this part 2 minutes; a break at the desk uses about one.</source>
        <comment>item.WU1.resolved.0</comment>
        <translation type="unfinished">La fuente da de 5 a 10 minutos para todo el calentamiento y ningún tiempo para cada parte. La aplicación da 2 minutos a esta parte; una pausa en el escritorio usa alrededor de uno.</translation>
    </message>
    <message>
        <source>Walk at an easy pace instead, on the spot or about the room.</source>
        <comment>item.WU1.easier.text</comment>
        <translation type="unfinished">En vez de eso, camina a un ritmo fácil, en el sitio o por la habitación.</translation>
    </message>
    <message>
        <source>Jog lightly, if jogging suits you and the floor below.</source>
        <comment>item.WU1.harder.text</comment>
        <translation type="unfinished">Trota con ligereza, si trotar te va bien a ti y a quien viva debajo.</translation>
    </message>
    <message>
        <source>Stand tall with your feet under your hips and your shoulders loose.</source>
        <comment>item.WU1.steps.tall.text</comment>
        <translation type="unfinished">Ponte de pie, con el cuerpo erguido, los pies bajo las caderas y los hombros sueltos.</translation>
    </message>
    <message>
        <source>Lift one knee as high as is comfortable, then the other, in a steady beat.</source>
        <comment>item.WU1.steps.lift.text</comment>
        <translation type="unfinished">Levanta una rodilla tan alto como te resulte cómodo, después la otra, a un compás constante.</translation>
    </message>
    <message>
        <source>Let the arms swing along and set each foot down softly.</source>
        <comment>item.WU1.steps.arms.text</comment>
        <translation type="unfinished">Deja que los brazos acompañen y apoya cada pie con suavidad.</translation>
    </message>
    <message>
        <source>Leaving the warm-up out.</source>
        <comment>item.WU1.mistakes.0.text</comment>
        <translation type="unfinished">Saltarse el calentamiento.</translation>
    </message>
    <message>
        <source>One minute of it before a desk break, five or more before a full session.</source>
        <comment>item.WU1.mistakes.0.fix</comment>
        <translation type="unfinished">Un minuto antes de una pausa en el escritorio, cinco o más antes de una sesión completa.</translation>
    </message>
    <message>
        <source>Going so hard that you are out of breath.</source>
        <comment>item.WU1.mistakes.1.text</comment>
        <translation type="unfinished">Ir tan fuerte que te quedas sin aliento.</translation>
    </message>
    <message>
        <source>Lower the knees and slow the beat until you can chat.</source>
        <comment>item.WU1.mistakes.1.fix</comment>
        <translation type="unfinished">Baja las rodillas y ve más despacio hasta que puedas charlar.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <comment>item.WU3.label</comment>
        <translation type="unfinished">Calentamiento</translation>
    </message>
    <message>
        <source>Light jog</source>
        <comment>item.WU3.name</comment>
        <translation type="unfinished">Trote ligero</translation>
    </message>
    <message>
        <source>Jogging in place</source>
        <comment>item.WU3.other_names.0</comment>
        <translation type="unfinished">Trotar en el sitio</translation>
    </message>
    <message>
        <source>Light jogging</source>
        <comment>item.WU3.other_names.1</comment>
        <translation type="unfinished">Trotar con ligereza</translation>
    </message>
    <message>
        <source>A minute of soft, quiet jogging on the spot. Entirely optional: marching does the same job.</source>
        <comment>item.WU3.summary</comment>
        <translation type="unfinished">Un minuto de trote suave y silencioso en el sitio. Totalmente opcional: la marcha cumple la misma función.</translation>
    </message>
    <message>
        <source>Soft landings, quiet feet.</source>
        <comment>item.WU3.cue</comment>
        <translation type="unfinished">Apoyos suaves, pies silenciosos.</translation>
    </message>
    <message>
        <source>Warm and springy, with no jolt in the back, hips or knees.</source>
        <comment>item.WU3.feel</comment>
        <translation type="unfinished">Calor y soltura, sin ninguna sacudida en la espalda, las caderas o las rodillas.</translation>
    </message>
    <message>
        <source>Free. If you cannot speak a sentence, slow down to a march.</source>
        <comment>item.WU3.breathing</comment>
        <translation type="unfinished">Libre. Si no puedes decir una frase, baja el ritmo hasta la marcha.</translation>
    </message>
    <message>
        <source>Leave it out when your pain before the session is 3 or more, when neighbours live below, or when jogging does not agree with you.</source>
        <comment>item.WU3.cautions.0</comment>
        <translation type="unfinished">Omítelo cuando tu dolor antes de la sesión sea de 3 o más, cuando haya vecinos debajo o cuando trotar no te siente bien.</translation>
    </message>
    <message>
        <source>Go back to marching if any landing is felt in the back.</source>
        <comment>item.WU3.cautions.1</comment>
        <translation type="unfinished">Vuelve a la marcha si notas en la espalda el impacto de algún apoyo.</translation>
    </message>
    <message>
        <source>Part of the source's warm-up list but not of the app's standard warm-up, because noise, pain or comfort often speak against it.</source>
        <comment>item.WU3.resolved.0</comment>
        <translation type="unfinished">Forma parte de la lista de calentamiento de la fuente, pero no del calentamiento normal de la aplicación, porque el ruido, el dolor o la comodidad suelen ir en contra.</translation>
    </message>
    <message>
        <source>March on the spot.</source>
        <comment>item.WU3.easier.text</comment>
        <translation type="unfinished">Haz la marcha en el sitio.</translation>
    </message>
    <message>
        <source>Nothing harder is needed for a warm-up; jog a little longer if you enjoy it.</source>
        <comment>item.WU3.harder.text</comment>
        <translation type="unfinished">Para un calentamiento no hace falta nada más difícil; trota un poco más si te gusta.</translation>
    </message>
    <message>
        <source>Begin with a march and let it turn into a light jog.</source>
        <comment>item.WU3.steps.start.text</comment>
        <translation type="unfinished">Empieza con una marcha y deja que se convierta en un trote ligero.</translation>
    </message>
    <message>
        <source>Land softly under your hips with bent knees and quiet feet.</source>
        <comment>item.WU3.steps.soft.text</comment>
        <translation type="unfinished">Apoya con suavidad bajo las caderas, con las rodillas flexionadas y los pies silenciosos.</translation>
    </message>
    <message>
        <source>In the last seconds slow down to a march again.</source>
        <comment>item.WU3.steps.ease-off.text</comment>
        <translation type="unfinished">En los últimos segundos, baja el ritmo otra vez hasta la marcha.</translation>
    </message>
    <message>
        <source>Pounding the floor with stiff knees.</source>
        <comment>item.WU3.mistakes.0.text</comment>
        <translation type="unfinished">Golpear el suelo con las rodillas rígidas.</translation>
    </message>
    <message>
        <source>Take smaller steps and listen: the quieter, the better.</source>
        <comment>item.WU3.mistakes.0.fix</comment>
        <translation type="unfinished">Da pasos más pequeños y escucha: cuanto más silencio, mejor.</translation>
    </message>
    <message>
        <source>Turning the warm-up into a workout.</source>
        <comment>item.WU3.mistakes.1.text</comment>
        <translation type="unfinished">Convertir el calentamiento en un entrenamiento.</translation>
    </message>
    <message>
        <source>Stay at a pace at which you could talk.</source>
        <comment>item.WU3.mistakes.1.fix</comment>
        <translation type="unfinished">Quédate en un ritmo en el que puedas hablar.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <comment>item.WU4.label</comment>
        <translation type="unfinished">Calentamiento</translation>
    </message>
    <message>
        <source>Arm circles</source>
        <comment>item.WU4.name</comment>
        <translation type="unfinished">Círculos con los brazos</translation>
    </message>
    <message>
        <source>Circles with both arms, from small to large, first one way and then the other.</source>
        <comment>item.WU4.summary</comment>
        <translation type="unfinished">Círculos con los dos brazos, de pequeños a grandes, primero en un sentido y después en el otro.</translation>
    </message>
    <message>
        <source>Small to large, then the other way.</source>
        <comment>item.WU4.cue</comment>
        <translation type="unfinished">De pequeños a grandes, y después en el otro sentido.</translation>
    </message>
    <message>
        <source>Shoulders and upper back getting warm; nothing pinches.</source>
        <comment>item.WU4.feel</comment>
        <translation type="unfinished">Los hombros y la parte alta de la espalda entran en calor; nada pellizca.</translation>
    </message>
    <message>
        <source>Free and even, in no fixed time with the arms.</source>
        <comment>item.WU4.breathing</comment>
        <translation type="unfinished">Libre y regular, sin compás fijo con los brazos.</translation>
    </message>
    <message>
        <source>Keep the circles small and low, or leave them out, if a shoulder is sore. They can be done sitting.</source>
        <comment>item.WU4.cautions.0</comment>
        <translation type="unfinished">Haz los círculos pequeños y bajos, u omítelos, si te duele un hombro. También se pueden hacer en una silla.</translation>
    </message>
    <message>
        <source>The source names no time. The app gives 30 seconds to each direction.</source>
        <comment>item.WU4.resolved.0</comment>
        <translation type="unfinished">La fuente no nombra ningún tiempo. La aplicación da 30 segundos a cada sentido.</translation>
    </message>
    <message>
        <source>Keep the circles small, with the elbows bent.</source>
        <comment>item.WU4.easier.text</comment>
        <translation type="unfinished">Haz los círculos pequeños, con los codos flexionados.</translation>
    </message>
    <message>
        <source>Make the circles as wide as is comfortable; nothing more is needed.</source>
        <comment>item.WU4.harder.text</comment>
        <translation type="unfinished">Haz los círculos tan amplios como te resulte cómodo; no hace falta nada más.</translation>
    </message>
    <message>
        <source>Stand or sit tall and let both arms hang.</source>
        <comment>item.WU4.steps.ready.text</comment>
        <translation type="unfinished">Ponte de pie o siéntate, con el cuerpo erguido, y deja colgar los dos brazos.</translation>
    </message>
    <message>
        <source>Draw small circles with both arms, slowly.</source>
        <comment>item.WU4.steps.small.text</comment>
        <translation type="unfinished">Dibuja círculos pequeños con los dos brazos, despacio.</translation>
    </message>
    <message>
        <source>Let the circles grow as far as they stay easy.</source>
        <comment>item.WU4.steps.large.text</comment>
        <translation type="unfinished">Deja que los círculos crezcan mientras sigan siendo fáciles.</translation>
    </message>
    <message>
        <source>Change direction at the signal and start small again.</source>
        <comment>item.WU4.steps.other-way.text</comment>
        <translation type="unfinished">Cambia de sentido con la señal y empieza otra vez en pequeño.</translation>
    </message>
    <message>
        <source>Swinging fast with the shoulders pulled up.</source>
        <comment>item.WU4.mistakes.0.text</comment>
        <translation type="unfinished">Girar rápido con los hombros levantados.</translation>
    </message>
    <message>
        <source>Slow down and let the shoulders drop before each circle.</source>
        <comment>item.WU4.mistakes.0.fix</comment>
        <translation type="unfinished">Ve más despacio y deja caer los hombros antes de cada círculo.</translation>
    </message>
    <message>
        <source>Arching the low back as the arms go up.</source>
        <comment>item.WU4.mistakes.1.text</comment>
        <translation type="unfinished">Arquear la zona lumbar al subir los brazos.</translation>
    </message>
    <message>
        <source>Stay tall with the ribs low, or make the circle smaller.</source>
        <comment>item.WU4.mistakes.1.fix</comment>
        <translation type="unfinished">Mantén el cuerpo erguido con las costillas abajo, o haz el círculo más pequeño.</translation>
    </message>
    <message>
        <source>Small circles</source>
        <comment>item.WU4.variants.small.name</comment>
        <translation type="unfinished">Círculos pequeños</translation>
    </message>
    <message>
        <source>Hands on the shoulders or elbows bent, and only small circles.</source>
        <comment>item.WU4.variants.small.change</comment>
        <translation type="unfinished">Manos en los hombros o codos flexionados, y solo círculos pequeños.</translation>
    </message>
    <message>
        <source>Stand or sit tall. Rest your fingertips on your shoulders.</source>
        <comment>item.WU4.variants.small.steps.ready.text</comment>
        <translation type="unfinished">Ponte de pie o siéntate, con el cuerpo erguido. Apoya las puntas de los dedos en los hombros.</translation>
    </message>
    <message>
        <source>Draw small circles with both elbows, slowly.</source>
        <comment>item.WU4.variants.small.steps.small.text</comment>
        <translation type="unfinished">Dibuja círculos pequeños con los dos codos, despacio.</translation>
    </message>
    <message>
        <source>Change direction at the signal and keep the circles small.</source>
        <comment>item.WU4.variants.small.steps.other-way.text</comment>
        <translation type="unfinished">Cambia de sentido con la señal y mantén pequeños los círculos.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <comment>item.WU5.label</comment>
        <translation type="unfinished">Calentamiento</translation>
    </message>
    <message>
        <source>Easy walk</source>
        <comment>item.WU5.name</comment>
        <translation type="unfinished">Caminata tranquila</translation>
    </message>
    <message>
        <source>Walking in place</source>
        <comment>item.WU5.other_names.0</comment>
        <translation type="unfinished">Caminar en el sitio</translation>
    </message>
    <message>
        <source>Walk about</source>
        <comment>item.WU5.other_names.1</comment>
        <translation type="unfinished">Caminar por ahí</translation>
    </message>
    <message>
        <source>Two minutes of walking, through the room or on the spot: the simplest way to get warm.</source>
        <comment>item.WU5.summary</comment>
        <translation type="unfinished">Dos minutos de caminar, por la habitación o en el sitio: la forma más sencilla de entrar en calor.</translation>
    </message>
    <message>
        <source>Easy pace, tall and loose.</source>
        <comment>item.WU5.cue</comment>
        <translation type="unfinished">Ritmo fácil, cuerpo erguido y suelto.</translation>
    </message>
    <message>
        <source>Legs and back loosening, a little warmth, no effort worth mentioning.</source>
        <comment>item.WU5.feel</comment>
        <translation type="unfinished">Las piernas y la espalda se sueltan, un poco de calor, ningún esfuerzo digno de mención.</translation>
    </message>
    <message>
        <source>Just as it comes.</source>
        <comment>item.WU5.breathing</comment>
        <translation type="unfinished">Tal como venga.</translation>
    </message>
    <message>
        <source>Look where you walk; the voice and the chimes tell you when the time is up.</source>
        <comment>item.WU5.cautions.0</comment>
        <translation type="unfinished">Mira por dónde caminas; la voz y los avisos sonoros te dicen cuándo se acaba el tiempo.</translation>
    </message>
    <message>
        <source>The source allows walking in place or about and names no time. The app gives it 2 minutes.</source>
        <comment>item.WU5.resolved.0</comment>
        <translation type="unfinished">La fuente permite caminar en el sitio o por ahí y no nombra ningún tiempo. La aplicación le da 2 minutos.</translation>
    </message>
    <message>
        <source>Walk more slowly, or for one minute; there is nothing gentler to go to.</source>
        <comment>item.WU5.easier.text</comment>
        <translation type="unfinished">Camina más despacio, o durante un minuto; no hay nada más suave a lo que pasar.</translation>
    </message>
    <message>
        <source>March on the spot with higher knees.</source>
        <comment>item.WU5.harder.text</comment>
        <translation type="unfinished">Haz la marcha en el sitio con las rodillas más altas.</translation>
    </message>
    <message>
        <source>Stand tall, look ahead and let the shoulders drop.</source>
        <comment>item.WU5.steps.tall.text</comment>
        <translation type="unfinished">Ponte de pie, con el cuerpo erguido, mira al frente y deja caer los hombros.</translation>
    </message>
    <message>
        <source>Walk at an easy pace, about the room or on the spot, arms loose.</source>
        <comment>item.WU5.steps.walk.text</comment>
        <translation type="unfinished">Camina a un ritmo fácil, por la habitación o en el sitio, con los brazos sueltos.</translation>
    </message>
    <message>
        <source>Keep the pace even until the time is up, then stand still for a breath.</source>
        <comment>item.WU5.steps.settle.text</comment>
        <translation type="unfinished">Mantén el ritmo regular hasta que acabe el tiempo, y después detente durante una respiración.</translation>
    </message>
    <message>
        <source>Walking bent over a phone.</source>
        <comment>item.WU5.mistakes.0.text</comment>
        <translation type="unfinished">Caminar con la cabeza inclinada sobre el teléfono.</translation>
    </message>
    <message>
        <source>Put it away and let your eyes rest on something far off.</source>
        <comment>item.WU5.mistakes.0.fix</comment>
        <translation type="unfinished">Guárdalo y deja que la vista descanse en algo lejano.</translation>
    </message>
    <message>
        <source>Hurrying until you puff.</source>
        <comment>item.WU5.mistakes.1.text</comment>
        <translation type="unfinished">Darse prisa hasta jadear.</translation>
    </message>
    <message>
        <source>Drop to a pace at which talking is easy.</source>
        <comment>item.WU5.mistakes.1.fix</comment>
        <translation type="unfinished">Baja a un ritmo en el que hablar sea fácil.</translation>
    </message>
    <message>
        <source>Desk break</source>
        <comment>routine.desk-break.name</comment>
        <translation type="unfinished">Pausa en el escritorio</translation>
    </message>
    <message>
        <source>Under three minutes without leaving your desk: just under a minute of marching, then one short chair stretch for each leg and one short leg extension. It adds to the week's stretching seconds and makes the day an active one; it does not replace a session.</source>
        <comment>routine.desk-break.summary</comment>
        <translation type="unfinished">Menos de tres minutos sin dejar tu escritorio: casi un minuto de marcha, después un estiramiento corto en silla para cada pierna y una extensión corta de pierna. Suma a los segundos de estiramiento de la semana y hace activo el día; no sustituye una sesión.</translation>
    </message>
    <message>
        <source>Desk routine</source>
        <comment>routine.desk-routine.name</comment>
        <translation type="unfinished">Rutina de escritorio</translation>
    </message>
    <message>
        <source>A whole session on and beside one chair: two minutes of marching, the one-leg stretch and the two-leg fold at the length of your phase, then a short leg extension. The first two are the hamstring stretches that count toward the week. About 6 minutes in week 1, 8 in week 4 and 10 in week 6.</source>
        <comment>routine.desk-routine.summary</comment>
        <translation type="unfinished">Una sesión entera en una silla y junto a ella: dos minutos de marcha, el estiramiento con una pierna y la flexión con dos con la duración de tu fase, y después una extensión corta de pierna. Los dos primeros son los estiramientos de isquiotibiales que cuentan para la semana. Unos 6 minutos en la semana 1, 8 en la semana 4 y 10 en la semana 6.</translation>
    </message>
    <message>
        <source>Floor routine</source>
        <comment>routine.floor-routine.name</comment>
        <translation type="unfinished">Rutina de suelo</translation>
    </message>
    <message>
        <source>The full session on a mat: 5 minutes of warm-up, the strap stretch and the wall stretch at the length of your phase, then strength; a moderate standing march joins from phase 3. About 12 minutes in week 1, 16 in week 4 and 20 to 21 in week 6.</source>
        <comment>routine.floor-routine.summary</comment>
        <translation type="unfinished">La sesión completa en una esterilla: 5 minutos de calentamiento, el estiramiento con correa y el de pared con la duración de tu fase, y después fuerza; desde la fase 3 se une una marcha de pie moderada. Unos 12 minutos en la semana 1, 16 en la semana 4 y de 20 a 21 en la semana 6.</translation>
    </message>
    <message>
        <source>Flow</source>
        <comment>routine.flow.name</comment>
        <translation type="unfinished">Flujo</translation>
    </message>
    <message>
        <source>Walking stretches, leg swings and one held chair stretch without a pause for thought. From phase 2. With one held stretch instead of two it brings about half a session's hamstring seconds. About 4½ minutes in week 3, 6½ in week 6.</source>
        <comment>routine.flow.summary</comment>
        <translation type="unfinished">Estiramientos al caminar, balanceos de pierna y un estiramiento mantenido en silla, sin pausa para pensar. Desde la fase 2. Con un estiramiento mantenido en lugar de dos, aporta más o menos la mitad de los segundos de isquiotibiales de una sesión. Unos 4½ minutos en la semana 3, 6½ en la semana 6.</translation>
    </message>
    <message>
        <source>Gentle set</source>
        <comment>routine.gentle.name</comment>
        <translation type="unfinished">Serie suave</translation>
    </message>
    <message>
        <source>For days with pain of 5 or 6: two minutes of easy walking, then one knee to the chest, the strap stretch with bent knees and the one-leg chair stretch, each stretch 15 seconds, twice a side, whatever the phase. No strength. Not built to the plan's two full stretches a session: the day counts as done, but the plan does not move on. About 7 to 8 minutes.</source>
        <comment>routine.gentle.summary</comment>
        <translation type="unfinished">Para los días con dolor de 5 o 6: dos minutos de caminata tranquila, después una rodilla al pecho, el estiramiento con correa con las rodillas flexionadas y el estiramiento en silla con una pierna, cada estiramiento 15 segundos, dos veces por lado, sea cual sea la fase. Nada de fuerza. No sigue los dos estiramientos completos por sesión del plan: el día cuenta como hecho, pero el plan no avanza. Unos 7 u 8 minutos.</translation>
    </message>
    <message>
        <source>Early morning</source>
        <comment>routine.morning-safe.name</comment>
        <translation type="unfinished">Primera hora</translation>
    </message>
    <message>
        <source>For the first two hours after getting up: a warm-up on your feet, then everything lying down, without folds, hinges or knees to the chest. The wall and strap stretches are the two hamstring stretches. About 12 minutes in week 1, 17 in week 4 and 21 in week 6.</source>
        <comment>routine.morning-safe.summary</comment>
        <translation type="unfinished">Para las dos primeras horas después de levantarte: un calentamiento de pie y después todo en posición acostada, sin flexiones hacia adelante, inclinaciones ni rodillas al pecho. El estiramiento de pared y el de correa son los dos de isquiotibiales. Unos 12 minutos en la semana 1, 17 en la semana 4 y 21 en la semana 6.</translation>
    </message>
    <message>
        <source>Standing routine, next step</source>
        <comment>routine.standing-build.name</comment>
        <translation type="unfinished">Rutina de pie, siguiente paso</translation>
    </message>
    <message>
        <source>From phase 2 and for calm days: marching, walking and leg swings, the wall-corner stretch and the standing fold at the length of your phase, then a slow march and the hip hinge. Not in the first two hours after getting up. About 11 minutes in week 3, 12 in week 4 and 14 in week 6.</source>
        <comment>routine.standing-build.summary</comment>
        <translation type="unfinished">Desde la fase 2 y para días tranquilos: marcha, caminata y balanceos de pierna, el estiramiento en la esquina y la flexión de pie con la duración de tu fase, después una marcha lenta y la inclinación de cadera. No en las dos primeras horas después de levantarte. Unos 11 minutos en la semana 3, 12 en la semana 4 y 14 en la semana 6.</translation>
    </message>
    <message>
        <source>Standing routine</source>
        <comment>routine.standing-routine.name</comment>
        <translation type="unfinished">Rutina de pie</translation>
    </message>
    <message>
        <source>A session on your feet with a low step and a heavy chair: 5 minutes of warm-up, walking stretch, the step stretch and the supported stretch at the length of your phase, then a slow march; the hip hinge joins in phase 2. About 12 minutes in week 1, 16 in week 4 and 19 in week 6.</source>
        <comment>routine.standing-routine.summary</comment>
        <translation type="unfinished">Una sesión de pie con un escalón bajo y una silla pesada: 5 minutos de calentamiento, estiramiento al caminar, el estiramiento con escalón y el estiramiento con apoyo con la duración de tu fase, y después una marcha lenta; la inclinación de cadera se une en la fase 2. Unos 12 minutos en la semana 1, 16 en la semana 4 y 19 en la semana 6.</translation>
    </message>
    <message>
        <source>Floor sit-and-reach</source>
        <comment>test.TE1.name</comment>
        <translation type="unfinished">Alcance en el suelo</translation>
    </message>
    <message>
        <source>Seated on the floor with the soles against a box or step, you reach forward along a ruler. It reads the whole chain of hips, thighs and back, not the hamstrings alone.</source>
        <comment>test.TE1.summary</comment>
        <translation type="unfinished">En el suelo, con las plantas contra una caja o un escalón, alcanzas hacia adelante a lo largo de una regla. Mide toda la cadena de caderas, muslos y espalda, no solo los isquiotibiales.</translation>
    </message>
    <message>
        <source>Best of three reaches after two for practice, to the nearest centimetre. Level with the soles is 0, beyond them counts plus, short of them minus. A box with a scale of its own often puts the feet at 15, 23 or 26 cm, a tape version at 15 inches (38 cm): take that off first. A reach with bent knees or with pain of 3 or more is not scored. A sharp feeling ends the test and is never a score.</source>
        <comment>test.TE1.scoring</comment>
        <translation type="unfinished">El mejor de tres alcances tras dos de práctica, al centímetro más cercano. A la altura de las plantas es 0, más allá cuenta como más, antes como menos. Una caja con escala propia suele poner los pies en 15, 23 o 26 cm, y una versión con cinta en 15 pulgadas (38 cm): resta eso primero. Un alcance con las rodillas flexionadas o con dolor de 3 o más no se puntúa. Una sensación aguda termina la prueba y nunca es una puntuación.</translation>
    </message>
    <message>
        <source>Stop at anything sharp, numb, tingling, or running down a leg; that is a stop sign, not a sign of tightness.</source>
        <comment>test.TE1.cautions.0</comment>
        <translation type="unfinished">Detente ante cualquier sensación aguda, entumecimiento, hormigueo o algo que corra pierna abajo; es una señal de alto, no una señal de rigidez.</translation>
    </message>
    <message>
        <source>Leave this test out with fragile bones, or if bending forward is not for you.</source>
        <comment>test.TE1.cautions.1</comment>
        <translation type="unfinished">Omite esta prueba si tienes huesos frágiles, o si inclinarte hacia adelante no es para ti.</translation>
    </message>
    <message>
        <source>Warm up for 3 to 5 minutes first. Same time of day, same place, no shoes, never more than once a week.</source>
        <comment>test.TE1.cautions.2</comment>
        <translation type="unfinished">Calienta antes de 3 a 5 minutos. A la misma hora, en el mismo lugar, sin zapatos, nunca más de una vez por semana.</translation>
    </message>
    <message>
        <source>Guidance differs between the best of two and the best of three; this app takes the best of three after two practice reaches.</source>
        <comment>test.TE1.resolved.0</comment>
        <translation type="unfinished">Las indicaciones difieren entre el mejor de dos y el mejor de tres; esta aplicación toma el mejor de tres tras dos alcances de práctica.</translation>
    </message>
    <message>
        <source>The source test asks only whether reaching the toes is hard. Here it is measured, and the result is compared with your own earlier ones, not used to call anyone tight.</source>
        <comment>test.TE1.resolved.1</comment>
        <translation type="unfinished">La prueba de la fuente solo pregunta si cuesta llegar a los dedos. Aquí se mide, y el resultado se compara con los tuyos anteriores, no se usa para decir que alguien está rígido.</translation>
    </message>
    <message>
        <source>Lifting the straight leg while lying down (TE5) is left out of this version: done by someone else it needs a partner, and the movement overlaps with a test of nerves that belongs in a professional's hands.</source>
        <comment>test.TE1.resolved.2</comment>
        <translation type="unfinished">Levantar la pierna recta en posición acostada (TE5) queda fuera de esta versión: si lo hace otra persona, necesita un acompañante, y el movimiento coincide en parte con una prueba de los nervios que debe estar en manos de un profesional.</translation>
    </message>
    <message>
        <source>Shoes off. Sit with both legs straight and the soles flat against a wall, a box or the edge of a step.</source>
        <comment>test.TE1.steps.sit.text</comment>
        <translation type="unfinished">Sin zapatos. Siéntate con las dos piernas rectas y las plantas contra una pared, una caja o el borde de un escalón.</translation>
    </message>
    <message>
        <source>Lay one hand on the other, fingertips level, above a ruler or tape along the floor.</source>
        <comment>test.TE1.steps.hands.text</comment>
        <translation type="unfinished">Pon una mano sobre la otra, con las puntas de los dedos a la par, encima de una regla o cinta en el suelo.</translation>
    </message>
    <message>
        <source>Breathe out and slide the hands forward slowly, knees straight. No bouncing.</source>
        <comment>test.TE1.steps.reach.text</comment>
        <translation type="unfinished">Suelta el aire y desliza despacio las manos hacia adelante, rodillas rectas. Sin rebotar.</translation>
    </message>
    <message>
        <source>Stay about two seconds at the furthest point that is comfortable and read the fingertips.</source>
        <comment>test.TE1.steps.hold.text</comment>
        <translation type="unfinished">Quédate unos dos segundos en el punto más lejano que te resulte cómodo y lee en las puntas de los dedos.</translation>
    </message>
    <message>
        <source>Come up slowly and rest a moment before the next reach.</source>
        <comment>test.TE1.steps.back.text</comment>
        <translation type="unfinished">Sube despacio y descansa un momento antes del siguiente alcance.</translation>
    </message>
    <message>
        <source>Standing toe-touch (fingertip to floor)</source>
        <comment>test.TE2.name</comment>
        <translation type="unfinished">Inclinación de pie (dedos al suelo)</translation>
    </message>
    <message>
        <source>Standing, you bend forward slowly and measure how far the middle fingers stay above the floor. It shows the whole chain from heels to back.</source>
        <comment>test.TE2.summary</comment>
        <translation type="unfinished">De pie, te inclinas despacio hacia adelante y mides a qué distancia del suelo quedan los dedos medios. Muestra toda la cadena, de los talones a la espalda.</translation>
    </message>
    <message>
        <source>Best (smallest) of three, in centimetres from the middle fingertip to the floor. Touching the floor is 0. If you stand on a low, firm step and reach past its edge, that part counts minus. A trial with bent knees or with pain of 3 or more is not scored. A sharp feeling ends the test and is never a score.</source>
        <comment>test.TE2.scoring</comment>
        <translation type="unfinished">El mejor (el menor) de tres, en centímetros desde la punta del dedo medio hasta el suelo. Tocar el suelo es 0. Si estás sobre un escalón bajo y firme y llegas más allá del borde, esa parte cuenta como menos. Un intento con las rodillas flexionadas o con dolor de 3 o más no se puntúa. Una sensación aguda termina la prueba y nunca es una puntuación.</translation>
    </message>
    <message>
        <source>Not in the first two hours after getting up.</source>
        <comment>test.TE2.cautions.0</comment>
        <translation type="unfinished">No en las dos primeras horas después de levantarte.</translation>
    </message>
    <message>
        <source>Leave this test out with fragile bones, dizziness, or if bending forward is not for you.</source>
        <comment>test.TE2.cautions.1</comment>
        <translation type="unfinished">Omite esta prueba si tienes huesos frágiles o mareos, o si inclinarte hacia adelante no es para ti.</translation>
    </message>
    <message>
        <source>Stop at anything sharp, numb, tingling, or running down a leg.</source>
        <comment>test.TE2.cautions.2</comment>
        <translation type="unfinished">Detente ante cualquier sensación aguda, entumecimiento, hormigueo o algo que corra pierna abajo.</translation>
    </message>
    <message>
        <source>Have a wall or a table within reach and come up slowly, hands on the thighs.</source>
        <comment>test.TE2.cautions.3</comment>
        <translation type="unfinished">Ten una pared o una mesa al alcance y sube despacio, con las manos en los muslos.</translation>
    </message>
    <message>
        <source>Warm up for 3 to 5 minutes first. Same stance, no shoes, same time of day, never more than once a week.</source>
        <comment>test.TE2.cautions.4</comment>
        <translation type="unfinished">Calienta antes de 3 a 5 minutos. Con la misma postura de pies, sin zapatos, a la misma hora, nunca más de una vez por semana.</translation>
    </message>
    <message>
        <source>The source counts a sharp pull here as a sign of tightness, yet lists sharp pain among its stop signs. Here sharp always stops and is never scored.</source>
        <comment>test.TE2.resolved.0</comment>
        <translation type="unfinished">La fuente cuenta aquí una tirantez aguda como señal de rigidez, y sin embargo incluye el dolor agudo entre sus señales de alto. Aquí lo agudo siempre detiene y nunca se puntúa.</translation>
    </message>
    <message>
        <source>The source has the feet apart; published tests may have them together. This app keeps them hip-wide every time.</source>
        <comment>test.TE2.resolved.1</comment>
        <translation type="unfinished">La fuente tiene los pies separados; las pruebas publicadas pueden tenerlos juntos. Esta aplicación los pone siempre al ancho de las caderas.</translation>
    </message>
    <message>
        <source>The published change that exceeds measuring error is 4.5 cm; results are whole centimetres here, so 5 cm is used.</source>
        <comment>test.TE2.resolved.2</comment>
        <translation type="unfinished">El cambio publicado que supera el error de medición es de 4,5 cm; aquí los resultados son centímetros enteros, así que se usan 5 cm.</translation>
    </message>
    <message>
        <source>Two practice bends, as in the other reaching tests; the sources do not say.</source>
        <comment>test.TE2.resolved.3</comment>
        <translation type="unfinished">Dos inclinaciones de práctica, como en las otras pruebas de alcance; las fuentes no lo dicen.</translation>
    </message>
    <message>
        <source>Barefoot on the floor, or on a low firm step, feet hip-wide, knees straight but soft.</source>
        <comment>test.TE2.steps.stand.text</comment>
        <translation type="unfinished">Sin zapatos en el suelo, o en un escalón bajo y firme, pies al ancho de las caderas, rodillas rectas pero sueltas.</translation>
    </message>
    <message>
        <source>Breathe out and bend forward slowly, arms and head hanging, as far as is comfortable.</source>
        <comment>test.TE2.steps.bend.text</comment>
        <translation type="unfinished">Suelta el aire e inclínate despacio hacia adelante, con los brazos y la cabeza colgando, hasta donde te resulte cómodo.</translation>
    </message>
    <message>
        <source>Stay about two seconds and read the gap from the middle fingertip to the floor on a ruler or on marks on the wall.</source>
        <comment>test.TE2.steps.read.text</comment>
        <translation type="unfinished">Quédate unos dos segundos y lee la distancia de la punta del dedo medio al suelo en una regla o en marcas en la pared.</translation>
    </message>
    <message>
        <source>Bend the knees, put the hands on the thighs and come up slowly. Wait until your head is clear.</source>
        <comment>test.TE2.steps.rise.text</comment>
        <translation type="unfinished">Flexiona las rodillas, pon las manos en los muslos y sube despacio. Espera hasta tener la cabeza despejada.</translation>
    </message>
    <message>
        <source>Chair sit-and-reach</source>
        <comment>test.TE3.name</comment>
        <translation type="unfinished">Alcance en silla</translation>
    </message>
    <message>
        <source>On the edge of a chair you reach along one straight leg towards the toes, then along the other. It needs only a chair and a ruler, and gives each leg its own number.</source>
        <comment>test.TE3.summary</comment>
        <translation type="unfinished">En el borde de una silla alcanzas hacia los dedos a lo largo de una pierna recta, y después de la otra. Solo necesita una silla y una regla, y da a cada pierna su propio número.</translation>
    </message>
    <message>
        <source>Best of three for each leg after two for practice, to the nearest centimetre. The middle of the toe end of the shoe is 0, short of it counts minus, past it plus. A reach with a bent knee or with pain of 3 or more is not scored. A sharp feeling ends the test and is never a score. A gap between the legs is mentioned only from 4 cm.</source>
        <comment>test.TE3.scoring</comment>
        <translation type="unfinished">El mejor de tres para cada pierna tras dos de práctica, al centímetro más cercano. El centro de la punta del zapato es 0, antes cuenta como menos, más allá como más. Un alcance con la rodilla flexionada o con dolor de 3 o más no se puntúa. Una sensación aguda termina la prueba y nunca es una puntuación. Una diferencia entre las piernas solo se menciona desde 4 cm.</translation>
    </message>
    <message>
        <source>The chair stands against a wall and has no wheels.</source>
        <comment>test.TE3.cautions.0</comment>
        <translation type="unfinished">La silla está contra una pared y no tiene ruedas.</translation>
    </message>
    <message>
        <source>Leave this test out with severely fragile bones, or if bending forward hurts.</source>
        <comment>test.TE3.cautions.1</comment>
        <translation type="unfinished">Omite esta prueba si tienes huesos muy frágiles, o si inclinarte hacia adelante duele.</translation>
    </message>
    <message>
        <source>Stop at anything sharp, numb, tingling, or running down a leg.</source>
        <comment>test.TE3.cautions.2</comment>
        <translation type="unfinished">Detente ante cualquier sensación aguda, entumecimiento, hormigueo o algo que corra pierna abajo.</translation>
    </message>
    <message>
        <source>Warm up for 3 to 5 minutes first. Same chair, same shoes, same time of day, never more than once a week.</source>
        <comment>test.TE3.cautions.3</comment>
        <translation type="unfinished">Calienta antes de 3 a 5 minutos. La misma silla, los mismos zapatos, la misma hora, nunca más de una vez por semana.</translation>
    </message>
    <message>
        <source>The published test scores the best of two after two for practice; this app takes three, as in its other tests.</source>
        <comment>test.TE3.resolved.0</comment>
        <translation type="unfinished">La prueba publicada puntúa el mejor de dos tras dos de práctica; esta aplicación toma tres, como en sus otras pruebas.</translation>
    </message>
    <message>
        <source>No figure for the smallest detectable change was found for this test, so the 4 cm of the floor test is borrowed.</source>
        <comment>test.TE3.resolved.1</comment>
        <translation type="unfinished">No se encontró ninguna cifra del menor cambio detectable para esta prueba, así que se toman prestados los 4 cm de la prueba en el suelo.</translation>
    </message>
    <message>
        <source>Published medians start at age 60, so no comparison with others is shown; compare with yourself.</source>
        <comment>test.TE3.resolved.2</comment>
        <translation type="unfinished">Las medianas publicadas empiezan a los 60 años, así que no se muestra ninguna comparación con otras personas; compárate contigo.</translation>
    </message>
    <message>
        <source>Sit on the front edge of a chair about 43 cm high that stands against a wall.</source>
        <comment>test.TE3.steps.sit.text</comment>
        <translation type="unfinished">Siéntate en el borde delantero de una silla de unos 43 cm de alto apoyada contra una pared.</translation>
    </message>
    <message>
        <source>One foot flat, the other leg straight with the heel down and the toes up.</source>
        <comment>test.TE3.steps.leg.text</comment>
        <translation type="unfinished">Un pie plano, la otra pierna recta con el talón abajo y los dedos hacia arriba.</translation>
    </message>
    <message>
        <source>Lay one hand on the other, middle fingers level.</source>
        <comment>test.TE3.steps.hands.text</comment>
        <translation type="unfinished">Pon una mano sobre la otra, con los dedos medios a la par.</translation>
    </message>
    <message>
        <source>Breathe out, tip from the hips and slide the hands along the leg towards or past the toes. No bouncing; stop if the knee bends.</source>
        <comment>test.TE3.steps.reach.text</comment>
        <translation type="unfinished">Suelta el aire, inclínate desde las caderas y desliza las manos por la pierna hacia los dedos o más allá. Sin rebotar; detente si la rodilla se flexiona.</translation>
    </message>
    <message>
        <source>Stay two seconds and read the distance from the fingertips to the middle of the toe end.</source>
        <comment>test.TE3.steps.hold.text</comment>
        <translation type="unfinished">Quédate dos segundos y lee la distancia de las puntas de los dedos al centro de la punta del zapato.</translation>
    </message>
    <message>
        <source>Sit up slowly. After the three reaches of this leg, take the other one.</source>
        <comment>test.TE3.steps.swap.text</comment>
        <translation type="unfinished">Endereza el cuerpo despacio. Tras los tres alcances de esta pierna, sigue con la otra.</translation>
    </message>
    <message>
        <source>Active knee extension</source>
        <comment>test.TE4.name</comment>
        <translation type="unfinished">Extensión activa de rodilla</translation>
    </message>
    <message>
        <source>Lying down with one thigh upright, you straighten the knee as far as it goes by itself, and a phone on the shin reads the angle. For those who like angles; it needs the floor and some practice.</source>
        <comment>test.TE4.summary</comment>
        <translation type="unfinished">Boca arriba, con un muslo en vertical, estiras la rodilla hasta donde llegue por sí sola, y un teléfono en la espinilla lee el ángulo. Para quien guste de los ángulos; necesita el suelo y algo de práctica.</translation>
    </message>
    <message>
        <source>Best (smallest) of three for each leg, in degrees short of a straight knee: 0 is straight with the thigh upright. With an angle app, put the phone along the shin and note how far it stays from the vertical. A trial in which the thigh drifts or pain is 3 or more is not scored. A sharp feeling ends the test and is never a score.</source>
        <comment>test.TE4.scoring</comment>
        <translation type="unfinished">El mejor (el menor) de tres para cada pierna, en grados que faltan hasta la rodilla recta: 0 es recta con el muslo en vertical. Con una aplicación de ángulos, pon el teléfono a lo largo de la espinilla y anota cuánto se queda de la vertical. Un intento en el que el muslo se aparta o el dolor es de 3 o más no se puntúa. Una sensación aguda termina la prueba y nunca es una puntuación.</translation>
    </message>
    <message>
        <source>Stop at anything sharp, numb, tingling, or running down the leg.</source>
        <comment>test.TE4.cautions.0</comment>
        <translation type="unfinished">Detente ante cualquier sensación aguda, entumecimiento, hormigueo o algo que corra por la pierna hacia abajo.</translation>
    </message>
    <message>
        <source>Late in pregnancy, or when lying flat does not suit you, choose the chair test.</source>
        <comment>test.TE4.cautions.1</comment>
        <translation type="unfinished">Al final del embarazo, o cuando estar boca arriba no te siente bien, elige la prueba en silla.</translation>
    </message>
    <message>
        <source>Hold the phone firmly; it is above your face.</source>
        <comment>test.TE4.cautions.2</comment>
        <translation type="unfinished">Sujeta el teléfono con firmeza; está encima de tu cara.</translation>
    </message>
    <message>
        <source>Warm up for 3 to 5 minutes first. Same time of day, never more than once a week.</source>
        <comment>test.TE4.cautions.3</comment>
        <translation type="unfinished">Calienta antes de 3 a 5 minutos. A la misma hora, nunca más de una vez por semana.</translation>
    </message>
    <message>
        <source>The 15 degrees come from different testers measuring injured legs. Your own repeats may agree better, but nothing smaller is claimed here.</source>
        <comment>test.TE4.resolved.0</comment>
        <translation type="unfinished">Los 15 grados vienen de distintos examinadores que midieron piernas lesionadas. Tus propias repeticiones quizá coincidan mejor, pero aquí no se afirma nada menor.</translation>
    </message>
    <message>
        <source>A cut-off for short hamstrings exists, from university students only. It is not used: this app does not call anyone tight.</source>
        <comment>test.TE4.resolved.1</comment>
        <translation type="unfinished">Existe un punto de corte para isquiotibiales cortos, solo de estudiantes universitarios. No se usa: esta aplicación no dice que nadie esté rígido.</translation>
    </message>
    <message>
        <source>Two practice tries, as in the other tests; the sources do not say.</source>
        <comment>test.TE4.resolved.2</comment>
        <translation type="unfinished">Dos intentos de práctica, como en las otras pruebas; las fuentes no lo dicen.</translation>
    </message>
    <message>
        <source>Lifting the whole straight leg (TE5) is left out of this version: done by someone else it needs a partner, and the movement overlaps with a test of nerves.</source>
        <comment>test.TE4.resolved.3</comment>
        <translation type="unfinished">Levantar toda la pierna recta (TE5) queda fuera de esta versión: si lo hace otra persona, necesita un acompañante, y el movimiento coincide en parte con una prueba de los nervios.</translation>
    </message>
    <message>
        <source>Lie on your back, one leg long on the mat, the other thigh lifted until it is upright.</source>
        <comment>test.TE4.steps.lie.text</comment>
        <translation type="unfinished">Acuéstate boca arriba, una pierna larga en la esterilla, el otro muslo levantado hasta la vertical.</translation>
    </message>
    <message>
        <source>Hold that thigh still with both hands behind it, the knee bent and loose.</source>
        <comment>test.TE4.steps.hold-thigh.text</comment>
        <translation type="unfinished">Sujeta quieto ese muslo con las dos manos por detrás, la rodilla flexionada y suelta.</translation>
    </message>
    <message>
        <source>Straighten the knee slowly until a mild pull stops you, without letting the thigh move.</source>
        <comment>test.TE4.steps.straighten.text</comment>
        <translation type="unfinished">Estira despacio la rodilla hasta que una tirantez suave te detenga, sin dejar que el muslo se mueva.</translation>
    </message>
    <message>
        <source>Read the angle from the phone held along the shin, or tucked into the sock beforehand; then bend and rest.</source>
        <comment>test.TE4.steps.read.text</comment>
        <translation type="unfinished">Lee el ángulo en el teléfono, sujeto a lo largo de la espinilla o metido antes en el calcetín; después flexiona y descansa.</translation>
    </message>
    <message>
        <source>After the three tries of this leg, take the other one.</source>
        <comment>test.TE4.steps.swap.text</comment>
        <translation type="unfinished">Tras los tres intentos de esta pierna, sigue con la otra.</translation>
    </message>
    <message>
        <source>What this app is, and is not</source>
        <comment>topic.about.title</comment>
        <translation type="unfinished">Lo que esta aplicación es y lo que no es</translation>
    </message>
    <message>
        <source>Plain words about purpose, limits and your data.</source>
        <comment>topic.about.intro</comment>
        <translation type="unfinished">Palabras claras sobre el propósito, los límites y tus datos.</translation>
    </message>
    <message>
        <source>What it is</source>
        <comment>topic.about.entries.is.title</comment>
        <translation type="unfinished">Lo que es</translation>
    </message>
    <message>
        <source>A guide through a gentle flexibility routine for the backs of the thighs and the low back, with a log of how you feel. It leads sessions, asks about comfort before, during and after, plans six weeks, offers breaks at the desk, and shows your own trend together with its uncertainty. It suggests easing off, or seeing a professional.</source>
        <comment>topic.about.entries.is.text</comment>
        <translation type="unfinished">Una guía por una rutina suave de flexibilidad para la parte de atrás de los muslos y la zona lumbar, con un registro de cómo te sientes. Dirige sesiones, pregunta por tu bienestar antes, durante y después, planifica seis semanas, ofrece pausas en el escritorio y muestra tu propia tendencia junto con su incertidumbre. Sugiere aflojar, o acudir a un profesional.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <comment>topic.about.entries.is-not.title</comment>
        <translation type="unfinished">Lo que no es</translation>
    </message>
    <message>
        <source>Not a medical device and not care. It finds nothing out about your health, says nothing about causes, makes no forecast and replaces nobody. It does not tell tight hamstrings from weak ones. It is not for everyone: the safety questions are there to send some people to someone else first. Evidence for stretching is limited and mixed, and no result is promised.</source>
        <comment>topic.about.entries.is-not.text</comment>
        <translation type="unfinished">No es un dispositivo médico ni atención médica. No averigua nada sobre tu salud, no dice nada sobre causas, no hace pronósticos y no sustituye a nadie. No distingue unos isquiotibiales tensos de unos débiles. No es para todo el mundo: las preguntas de seguridad están para enviar a algunas personas primero a otra parte. Las pruebas sobre los estiramientos son limitadas y dispares, y no se promete ningún resultado.</translation>
    </message>
    <message>
        <source>Who set the limits</source>
        <comment>topic.about.entries.thresholds.title</comment>
        <translation type="unfinished">Quién fijó los límites</translation>
    </message>
    <message>
        <source>The numbers in the pain rules and in the plan are design decisions, built on the sources named beside them. They await the sign-off of a clinician and have not been tested in a study. Where a source contradicts itself or another one, the page says how it was settled. The app names the rule behind each decision, so that you and a professional can follow it.</source>
        <comment>topic.about.entries.thresholds.text</comment>
        <translation type="unfinished">Los números de las reglas de dolor y del plan son decisiones de diseño, apoyadas en las fuentes que se nombran a su lado. Esperan la aprobación de un profesional clínico y no se han probado en un estudio. Donde una fuente se contradice a sí misma o a otra, la página dice cómo se resolvió. La aplicación nombra la regla que hay detrás de cada decisión, para que puedas seguirla, y también un profesional.</translation>
    </message>
    <message>
        <source>Your data</source>
        <comment>topic.about.entries.privacy.title</comment>
        <translation type="unfinished">Tus datos</translation>
    </message>
    <message>
        <source>Everything you enter stays in a file on this computer. No account, no server, no statistics sent anywhere. A report or an export is written only when you ask for it and goes where you put it; once there, it is in your hands. To be rid of it, delete the log and its backups.</source>
        <comment>topic.about.entries.privacy.text</comment>
        <translation type="unfinished">Todo lo que introduces se queda en un archivo en este equipo. Sin cuenta, sin servidor, sin estadísticas enviadas a ninguna parte. Un informe o una exportación se escribe solo cuando lo pides y va adonde tú lo pongas; una vez allí, está en tus manos. Para deshacerte de ello, borra el registro y sus copias de seguridad.</translation>
    </message>
    <message>
        <source>You decide</source>
        <comment>topic.about.entries.you-decide.title</comment>
        <translation type="unfinished">Tú decides</translation>
    </message>
    <message>
        <source>You may always do less, skip, stop, or take a day off. A pause that a rule asks for is never counted against you.</source>
        <comment>topic.about.entries.you-decide.text</comment>
        <translation type="unfinished">Siempre puedes hacer menos, saltarte algo, detenerte o tomarte un día libre. Una pausa que pide una regla nunca cuenta en tu contra.</translation>
    </message>
    <message>
        <source>Where the exercises come from</source>
        <comment>topic.about.entries.sources.title</comment>
        <translation type="unfinished">De dónde vienen los ejercicios</translation>
    </message>
    <message>
        <source>From five public articles by clinics and magazines, put into our own words, checked against published papers and public health pages. Most papers were seen as an abstract or an excerpt; where something could not be verified, it says so. Missing amounts were filled in and are marked as design decisions.</source>
        <comment>topic.about.entries.sources.text</comment>
        <translation type="unfinished">De cinco artículos públicos de clínicas y revistas, puestos en nuestras propias palabras y cotejados con estudios publicados y páginas de salud pública. La mayoría de los estudios se vieron como resumen o extracto; donde algo no se pudo comprobar, se dice. Las cantidades que faltaban se completaron y están marcadas como decisiones de diseño.</translation>
    </message>
    <message>
        <source>What the evidence says</source>
        <comment>topic.background.title</comment>
        <translation type="unfinished">Lo que dicen las pruebas</translation>
    </message>
    <message>
        <source>Honest and short. Most of these papers were read as an abstract, not in full, and it says so. Numbers are averages of groups; nobody can read their own future in them.</source>
        <comment>topic.background.intro</comment>
        <translation type="unfinished">Honesto y breve. La mayoría de estos estudios se leyeron como resumen, no enteros, y así se dice. Los números son promedios de grupos; nadie puede leer en ellos su propio futuro.</translation>
    </message>
    <message>
        <source>Hamstring stretching and low back pain</source>
        <comment>topic.background.entries.pain-review.title</comment>
        <translation type="unfinished">Estirar los isquiotibiales y el dolor lumbar</translation>
    </message>
    <message>
        <source>The review most often quoted pooled 14 trials with 735 people. Pain was lower with hamstring stretching by 0.72 standard deviations, with a 95 % interval from 0.09 to 1.35, and the trials disagreed strongly with each other (I² 89 %). In points of a 0-10 scale that may be about 1.4 to 1.8, near or below the 2 points usually called important; the interval runs from trivial to large. Range of movement was better where pain radiates (2.39, from 1.76 to 3.02) and disability scores were lower, by how much was not seen. The trials may well mix people, amounts and other care. Quoted elsewhere as plain proof; it is a hint.</source>
        <comment>topic.background.entries.pain-review.text</comment>
        <translation type="unfinished">La revisión más citada reunió 14 ensayos con 735 personas. El dolor fue menor al estirar los isquiotibiales en 0,72 desviaciones estándar, con un intervalo del 95 % de 0,09 a 1,35, y los ensayos discreparon mucho entre sí (I² 89 %). En puntos de una escala 0-10 pueden ser alrededor de 1,4 a 1,8, cerca o por debajo de los 2 puntos que suelen llamarse importantes; el intervalo va de trivial a grande. La amplitud de movimiento fue mejor donde el dolor irradia (2,39, de 1,76 a 3,02) y las puntuaciones de discapacidad fueron más bajas; cuánto, no se vio. Es muy posible que los ensayos mezclen personas, cantidades y otros cuidados. En otros lugares se cita como prueba clara; es un indicio.</translation>
    </message>
    <message>
        <source>Are stiff hamstrings behind back pain?</source>
        <comment>topic.background.entries.link.title</comment>
        <translation type="unfinished">¿Hay isquiotibiales rígidos detrás del dolor de espalda?</translation>
    </message>
    <message>
        <source>Unknown. A review of 17 studies of flexibility found less of it in people with low back pain on some tests, rated the certainty very low throughout, and could not conclude. A study of 60 people found that shorter hamstrings went along with more pain at one moment in time, which says nothing about cause. Sources that say 'absolutely' or speak of worn discs go further than the evidence does.</source>
        <comment>topic.background.entries.link.text</comment>
        <translation type="unfinished">No se sabe. Una revisión de 17 estudios de flexibilidad encontró menos en personas con dolor lumbar en algunas pruebas, calificó la certeza de muy baja en todo y no pudo concluir. Un estudio con 60 personas halló que los isquiotibiales más cortos iban unidos a más dolor en un momento dado, lo que no dice nada sobre la causa. Las fuentes que dicen «absolutamente» o hablan de discos desgastados van más lejos que las pruebas.</translation>
    </message>
    <message>
        <source>A trial that calls for caution</source>
        <comment>topic.background.entries.snook.title</comment>
        <translation type="unfinished">Un ensayo que llama a la prudencia</translation>
    </message>
    <message>
        <source>In a trial with 85 people, those who learnt to bend the low back less in the early morning reported less pain. The comparison group got six exercises, chosen as a sham because they had been shown not to help; according to a summary a hamstring stretch was among them. Two things follow: this app avoids deep forward bending in the first two hours after getting up, and it promises nothing. It is one trial, so you may overrule the morning limit.</source>
        <comment>topic.background.entries.snook.text</comment>
        <translation type="unfinished">En un ensayo con 85 personas, quienes aprendieron a flexionar menos la zona lumbar a primera hora de la mañana comunicaron menos dolor. El grupo de comparación recibió seis ejercicios, elegidos como simulación porque se había mostrado que no ayudaban; según un resumen, entre ellos había un estiramiento de isquiotibiales. De ahí salen dos cosas: esta aplicación evita las inclinaciones profundas hacia adelante en las dos primeras horas después de levantarte, y no promete nada. Es un solo ensayo, así que puedes anular el límite de la mañana.</translation>
    </message>
    <message>
        <source>Stretching and range of movement</source>
        <comment>topic.background.entries.range.title</comment>
        <translation type="unfinished">Estiramiento y amplitud de movimiento</translation>
    </message>
    <message>
        <source>This part is well supported. Across 189 studies with 6654 adults, one bout of static stretching raised flexibility (g 0.63) and weeks of it more so (0.96). Intensity, age and sex made no difference. Gains levelled off at about 4 minutes a session and 10 minutes a week. Much of it is probably a matter of tolerating the pull, rather than of a longer muscle. And more range is not the same as less pain.</source>
        <comment>topic.background.entries.range.text</comment>
        <translation type="unfinished">Esta parte está bien respaldada. En 189 estudios con 6654 adultos, un rato de estiramiento estático aumentó la flexibilidad (g 0,63), y semanas de hacerlo la aumentaron más (0,96). La intensidad, la edad y el sexo no supusieron diferencia. Las ganancias se estabilizaron en unos 4 minutos por sesión y 10 minutos por semana. Buena parte es probablemente cuestión de tolerar la tirantez, más que de un músculo más largo. Y más amplitud no es lo mismo que menos dolor.</translation>
    </message>
    <message>
        <source>Tight or weak?</source>
        <comment>topic.background.entries.tight-or-weak.title</comment>
        <translation type="unfinished">¿Tensos o débiles?</translation>
    </message>
    <message>
        <source>Sources disagree. One says that the feeling of tightness may come from weakness and may not yield to stretching; one says that both weak and tight hamstrings disturb the pelvis; one says they overwork because buttocks and trunk are weak. None of it can be told apart by an app, so it does not try. Eleven trials with 452 people found no difference between strength work and stretching in the range gained, so the plan contains both.</source>
        <comment>topic.background.entries.tight-or-weak.text</comment>
        <translation type="unfinished">Las fuentes no coinciden. Una dice que la sensación de rigidez puede venir de la debilidad y quizá no ceda al estirar; otra, que tanto los isquiotibiales débiles como los tensos alteran la pelvis; otra, que trabajan de más porque los glúteos y el tronco son débiles. Nada de eso lo puede distinguir una aplicación, así que no lo intenta. Once ensayos con 452 personas no hallaron diferencia entre el trabajo de fuerza y los estiramientos en la amplitud ganada, así que el plan contiene ambos.</translation>
    </message>
    <message>
        <source>Stretching together with other exercise</source>
        <comment>topic.background.entries.with-core.title</comment>
        <translation type="unfinished">Estirar junto con otros ejercicios</translation>
    </message>
    <message>
        <source>In 52 students, eight weeks of active hamstring stretching, trunk exercises and education did better than education alone for pain and discomfort in sitting, and for the leg raise. Which part did it cannot be told. With exercise in general, compared with none, lasting low back pain was lower by 0.33 and limitations by 0.31 standard deviations: small, with moderate certainty.</source>
        <comment>topic.background.entries.with-core.text</comment>
        <translation type="unfinished">En 52 estudiantes, ocho semanas de estiramiento activo de isquiotibiales, ejercicios de tronco y educación dieron mejor resultado que la educación sola para el dolor y las molestias al sentarse, y para la elevación de pierna. No se puede saber qué parte lo hizo. Con ejercicio en general, frente a ninguno, el dolor lumbar duradero fue menor en 0,33 y las limitaciones en 0,31 desviaciones estándar: poco, con certeza moderada.</translation>
    </message>
    <message>
        <source>Does the plan fit the literature?</source>
        <comment>topic.background.entries.ladder.title</comment>
        <translation type="unfinished">¿Encaja el plan con los estudios?</translation>
    </message>
    <message>
        <source>It starts below it on purpose. Common guidance is 10 to 30 seconds a stretch (30 to 60 for older adults), on two or three days a week or better daily, and about 60 seconds in all for each stretch on such a day. Week 1 gives 30 seconds, weeks 3 and 4 give 40 to 60, weeks 5 and 6 give 60 to 90. So phase 1 is a gentle start, not an optimal dose, and two sessions a week will change little by themselves.

Weekly amounts: a review of 23 studies points to at least five days and five minutes a week. Five minutes for each leg are reached in week 4, ten in week 6 with four sessions. Desk breaks add to both.

Hold length: in one six-week trial 30 and 60 seconds did equally well and better than 15; in another anything from 15 to 120 seconds every other day helped. That 15 to 30 seconds is best is half supported.

Frequency: the large review found that it did not matter; one four-week trial saw 24 % gain at six or more times a week against 16.8 % at three, and no difference when those who stretched three times a week did so twice a day. More often is somewhat better.</source>
        <comment>topic.background.entries.ladder.text</comment>
        <translation type="unfinished">Empieza por debajo a propósito. Lo habitual es aconsejar de 10 a 30 segundos por estiramiento (de 30 a 60 en personas mayores), dos o tres días por semana o mejor a diario, y unos 60 segundos en total por estiramiento en un día así. La semana 1 da 30 segundos, las semanas 3 y 4 dan de 40 a 60, las semanas 5 y 6 dan de 60 a 90. Así que la fase 1 es un inicio suave, no una cantidad óptima, y dos sesiones por semana cambiarán poco por sí solas.

Cantidades semanales: una revisión de 23 estudios apunta a al menos cinco días y cinco minutos por semana. Cinco minutos por cada pierna se alcanzan en la semana 4, diez en la semana 6 con cuatro sesiones. Las pausas en el escritorio suman a ambas cosas.

Duración: en un ensayo de seis semanas, 30 y 60 segundos fueron igual de bien y mejor que 15; en otro ayudó cualquier duración de 15 a 120 segundos cada dos días. Que de 15 a 30 segundos es lo mejor está respaldado a medias.

Frecuencia: la gran revisión halló que no importaba; un ensayo de cuatro semanas vio un 24 % de ganancia con seis o más veces por semana frente a un 16,8 % con tres, y ninguna diferencia cuando quienes estiraban tres veces por semana lo hacían dos veces al día. Más a menudo es algo mejor.</translation>
    </message>
    <message>
        <source>Four to six weeks</source>
        <comment>topic.background.entries.four-to-six-weeks.title</comment>
        <translation type="unfinished">De cuatro a seis semanas</translation>
    </message>
    <message>
        <source>Trials that measured range lasted four to eight weeks, so the window often named is plausible for range. For pain it is uncertain. That is why the plan looks back at your ratings in weeks 4 and 6, and guarantees nothing. The plan may take eight or ten weeks if your body asks for it.</source>
        <comment>topic.background.entries.four-to-six-weeks.text</comment>
        <translation type="unfinished">Los ensayos que midieron la amplitud duraron de cuatro a ocho semanas, así que el plazo que se suele nombrar es plausible para la amplitud. Para el dolor es incierto. Por eso el plan repasa tus valoraciones en las semanas 4 y 6, y no garantiza nada. El plan puede durar ocho o diez semanas si tu cuerpo lo pide.</translation>
    </message>
    <message>
        <source>Where the pain rules come from</source>
        <comment>topic.background.entries.pain-rules.title</comment>
        <translation type="unfinished">De dónde vienen las reglas de dolor</translation>
    </message>
    <message>
        <source>From the sources' stop signs, and from a model first used for tendons and knees, in which moderate pain is allowed if it settles by the next day. In one trial people who kept loading an Achilles tendon under it did no worse. It was not made for stretching or for backs, so the limits here are stricter, and the kind of feeling beats the number. A review of painful against pain-free exercise found a small short-term benefit and none later: mild pain is tolerable, never required. Every threshold is a decision of this app.</source>
        <comment>topic.background.entries.pain-rules.text</comment>
        <translation type="unfinished">De las señales de alto de las fuentes, y de un modelo usado primero para tendones y rodillas, en el que se permite un dolor moderado si se calma para el día siguiente. En un ensayo, a quienes siguieron cargando un tendón de Aquiles según él no les fue peor. No se hizo para estiramientos ni para espaldas, así que aquí los límites son más estrictos, y el tipo de sensación pesa más que el número. Una revisión de ejercicio con dolor frente a sin dolor halló un pequeño beneficio a corto plazo y ninguno después: el dolor leve es tolerable, nunca necesario. Cada umbral es una decisión de esta aplicación.</translation>
    </message>
    <message>
        <source>When is a change a change?</source>
        <comment>topic.background.entries.real-change.title</comment>
        <translation type="unfinished">¿Cuándo es un cambio un cambio?</translation>
    </message>
    <message>
        <source>Pain ratings wander by 1.6 to 2.8 points within a day without meaning anything, so a single point never counts as a change. Over weeks, 2 points, or 30 % of the start, are usually called important. Reaching tests wander too: a difference under 4 to 5 cm, or 15 degrees, may be chance, and a larger one should show in the next test as well.</source>
        <comment>topic.background.entries.real-change.text</comment>
        <translation type="unfinished">Las valoraciones del dolor oscilan de 1,6 a 2,8 puntos en un día sin que signifique nada, así que un solo punto nunca cuenta como cambio. A lo largo de semanas suelen llamarse importantes 2 puntos, o el 30 % del comienzo. Las pruebas de alcance también oscilan: una diferencia de menos de 4 a 5 cm, o 15 grados, puede ser azar, y una mayor debería verse también en la siguiente prueba.</translation>
    </message>
    <message>
        <source>Why several short holds</source>
        <comment>topic.background.entries.many-short.title</comment>
        <translation type="unfinished">Por qué mantener poco y varias veces</translation>
    </message>
    <message>
        <source>In a small study of 27 young women, six holds of 30 seconds raised the hip angle of team players, one hold of 180 seconds did not; gymnasts gained from both. So the plan repeats short holds with a pause of 10 seconds, which you can set between 5 and 30.</source>
        <comment>topic.background.entries.many-short.text</comment>
        <translation type="unfinished">En un pequeño estudio con 27 mujeres jóvenes, mantener seis veces 30 segundos aumentó el ángulo de cadera de jugadoras de deportes de equipo, y mantener una vez 180 segundos no; las gimnastas ganaron con ambos. Así que el plan repite posiciones cortas con una pausa de 10 segundos, que puedes fijar entre 5 y 30.</translation>
    </message>
    <message>
        <source>Breathing, feel and form</source>
        <comment>topic.breathing-and-form.title</comment>
        <translation type="unfinished">Respiración, sensación y forma</translation>
    </message>
    <message>
        <source>What holds for every exercise, so that the single pages can stay short.</source>
        <comment>topic.breathing-and-form.intro</comment>
        <translation type="unfinished">Lo que vale para todos los ejercicios, para que cada página pueda ser breve.</translation>
    </message>
    <message>
        <source>Breathe</source>
        <comment>topic.breathing-and-form.entries.breathing.title</comment>
        <translation type="unfinished">Respira</translation>
    </message>
    <message>
        <source>Slow, natural and deep. Breathe out as you move into a stretch, breathe quietly while you stay, and never hold your breath. In strength moves breathe out on the effort; in the hip hinge breathe in on the way down and out on the way up. If you catch yourself holding your breath, you have gone too far.</source>
        <comment>topic.breathing-and-form.entries.breathing.text</comment>
        <translation type="unfinished">Despacio, de forma natural y profunda. Suelta el aire al entrar en un estiramiento, respira con calma mientras te quedas y no retengas nunca la respiración. En los ejercicios de fuerza suelta el aire en el esfuerzo; en la inclinación de cadera tómalo al bajar y suéltalo al subir. Si notas que retienes la respiración, has ido demasiado lejos.</translation>
    </message>
    <message>
        <source>What you are after</source>
        <comment>topic.breathing-and-form.entries.feel.title</comment>
        <translation type="unfinished">Lo que buscas</translation>
    </message>
    <message>
        <source>A comfortable pull in the belly of the back thigh: the middle, not behind the knee and not at the sitting bone. Mild discomfort is the ceiling. The app asks about the pull and about pain separately, because a strong stretch is not pain. Pulling harder brings no more.</source>
        <comment>topic.breathing-and-form.entries.feel.text</comment>
        <translation type="unfinished">Una tirantez cómoda en el vientre del músculo, detrás del muslo: en el centro, no detrás de la rodilla ni en el isquion, el hueso sobre el que te sientas. Una molestia suave es el tope. La aplicación pregunta por la tirantez y por el dolor por separado, porque un estiramiento fuerte no es dolor. Tirar más fuerte no aporta más.</translation>
    </message>
    <message>
        <source>How you hold yourself</source>
        <comment>topic.breathing-and-form.entries.form.title</comment>
        <translation type="unfinished">Cómo te colocas</translation>
    </message>
    <message>
        <source>Spine long, tip from the hip joints, no rounding. Knee straight but soft, never locked. No bouncing. Stay inside your own limit and widen it slowly.</source>
        <comment>topic.breathing-and-form.entries.form.text</comment>
        <translation type="unfinished">La columna larga, inclínate desde las articulaciones de las caderas, sin redondear. La rodilla recta pero suelta, nunca bloqueada. Sin rebotar. Quédate dentro de tu propio límite y amplíalo despacio.</translation>
    </message>
    <message>
        <source>Warm first</source>
        <comment>topic.breathing-and-form.entries.warm.title</comment>
        <translation type="unfinished">Primero, calor</translation>
    </message>
    <message>
        <source>Move for five minutes or so before you hold anything, up to ten if you like: marching, walking, arm circles, leg swings. For a desk break of at most three minutes one minute of marching is enough. You should be able to talk all the while.</source>
        <comment>topic.breathing-and-form.entries.warm.text</comment>
        <translation type="unfinished">Muévete unos cinco minutos antes de mantener nada, hasta diez si quieres: marcha, caminata, círculos con los brazos, balanceos de pierna. Para una pausa en el escritorio de tres minutos como mucho basta un minuto de marcha. Deberías poder hablar todo el tiempo.</translation>
    </message>
    <message>
        <source>Pauses</source>
        <comment>topic.breathing-and-form.entries.rest.title</comment>
        <translation type="unfinished">Pausas</translation>
    </message>
    <message>
        <source>Ten seconds between repetitions, five to change sides, fifteen between exercises. In Settings the first can be 5 to 30 seconds. Some positions get a little more time to settle into.</source>
        <comment>topic.breathing-and-form.entries.rest.text</comment>
        <translation type="unfinished">Diez segundos entre repeticiones, cinco para cambiar de lado, quince entre ejercicios. En Ajustes, lo primero puede ser de 5 a 30 segundos. Algunas posiciones tienen un poco más de tiempo para colocarse.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <comment>topic.breathing-and-form.entries.time.title</comment>
        <translation type="unfinished">Hora del día</translation>
    </message>
    <message>
        <source>Any time suits, except for one thing: for about two hours after getting up the app leaves out deep forward bending, folds, hinges and the knee-to-chest pull. What stays are the wall and strap stretches, the active stretch and the leg raises lying down, the warm-up, the straight-leg raise for control and the bridge. This rests on one trial, so it is a default that you can overrule. For self-tests keep to the same hour: reaches are longer in the evening.</source>
        <comment>topic.breathing-and-form.entries.time.text</comment>
        <translation type="unfinished">Cualquier hora va bien, salvo por una cosa: durante unas dos horas después de levantarte, la aplicación deja fuera las inclinaciones profundas hacia adelante, las flexiones hacia adelante, las inclinaciones de cadera y la rodilla al pecho. Quedan los estiramientos de pared y de correa, el estiramiento activo y las elevaciones de pierna boca arriba, el calentamiento, la elevación de pierna recta para el control y el puente. Esto se apoya en un solo ensayo, así que es un valor inicial que puedes anular. Para las autoevaluaciones respeta la misma hora: por la tarde se alcanza más lejos.</translation>
    </message>
    <message>
        <source>Core, back and hamstrings</source>
        <comment>topic.core-and-back.title</comment>
        <translation type="unfinished">Centro del cuerpo, espalda e isquiotibiales</translation>
    </message>
    <message>
        <source>What these muscles do, and why the plan has strength in it.</source>
        <comment>topic.core-and-back.intro</comment>
        <translation type="unfinished">Lo que hacen estos músculos, y por qué el plan lleva fuerza.</translation>
    </message>
    <message>
        <source>The hamstrings</source>
        <comment>topic.core-and-back.entries.hamstrings.title</comment>
        <translation type="unfinished">Los isquiotibiales</translation>
    </message>
    <message>
        <source>Three muscles at the back of each thigh: semitendinosus, semimembranosus and biceps femoris. They start at the sitting bone, cross hip and knee, bend the knee, draw the thigh back, and work in standing, walking, climbing and running. Because they hold on to the pelvis they work together with the buttocks and the trunk.</source>
        <comment>topic.core-and-back.entries.hamstrings.text</comment>
        <translation type="unfinished">Tres músculos en la parte de atrás de cada muslo: semitendinoso, semimembranoso y bíceps femoral. Empiezan en el isquion, el hueso sobre el que te sientas, cruzan la cadera y la rodilla, flexionan la rodilla, llevan el muslo hacia atrás y trabajan al estar de pie, caminar, subir y correr. Como se agarran a la pelvis, trabajan junto con los glúteos y el tronco.</translation>
    </message>
    <message>
        <source>Core and back strength</source>
        <comment>topic.core-and-back.entries.core.title</comment>
        <translation type="unfinished">Fuerza del centro del cuerpo y la espalda</translation>
    </message>
    <message>
        <source>Several of the articles behind this app advise strengthening the core and the back along with stretching, but name no exercise for it. So this stays a note: the app invents none and puts none in their mouths. What it does contain are the moves that are named: straight-leg raise, bridge, standing march and modified good morning. For a core programme ask a physiotherapist or a trainer.</source>
        <comment>topic.core-and-back.entries.core.text</comment>
        <translation type="unfinished">Varios de los artículos en que se basa esta aplicación aconsejan fortalecer el centro del cuerpo y la espalda además de estirar, pero no nombran ningún ejercicio para ello. Así que esto queda como una nota: la aplicación no inventa ninguno ni se lo atribuye a ellos. Lo que sí contiene son los ejercicios nombrados: elevación de pierna recta, puente, marcha de pie y buenos días modificado. Para un programa del centro del cuerpo, pregunta a un fisioterapeuta o a un entrenador.</translation>
    </message>
    <message>
        <source>One of the articles has a heading for strengthening exercises whose list is missing in the copy that was read.</source>
        <comment>topic.core-and-back.entries.core.resolved.0</comment>
        <translation type="unfinished">Uno de los artículos tiene un título para ejercicios de fuerza cuya lista falta en la copia que se leyó.</translation>
    </message>
    <message>
        <source>How strength grows here</source>
        <comment>topic.core-and-back.entries.strength-plan.title</comment>
        <translation type="unfinished">Cómo crece aquí la fuerza</translation>
    </message>
    <message>
        <source>It comes at the end of two or three sessions a week, never on two days running. The count starts at about a third of what the source asks for, goes to two thirds in weeks 3 and 4 and is full from week 5, only while sessions stay green. On days with pain of 5 or 6 it is left out.</source>
        <comment>topic.core-and-back.entries.strength-plan.text</comment>
        <translation type="unfinished">Viene al final de dos o tres sesiones por semana, nunca dos días seguidos. La cuenta empieza en torno a un tercio de lo que pide la fuente, pasa a dos tercios en las semanas 3 y 4 y es completa desde la semana 5, solo mientras las sesiones sigan en verde. En días con dolor de 5 o 6 queda fuera.</translation>
    </message>
    <message>
        <source>Setting up your space</source>
        <comment>topic.environment.title</comment>
        <translation type="unfinished">Prepara tu espacio</translation>
    </message>
    <message>
        <source>Two minutes of preparation make a session calmer and safer.</source>
        <comment>topic.environment.intro</comment>
        <translation type="unfinished">Dos minutos de preparación hacen la sesión más tranquila y más segura.</translation>
    </message>
    <message>
        <source>A floor that does not slip</source>
        <comment>topic.environment.entries.floor.title</comment>
        <translation type="unfinished">Un suelo que no resbale</translation>
    </message>
    <message>
        <source>Use a non-slip mat for everything on the floor, and stand barefoot or in shoes that grip. Push a chair against a wall; lock or brace wheels before you lean.</source>
        <comment>topic.environment.entries.floor.text</comment>
        <translation type="unfinished">Usa una esterilla antideslizante para todo lo del suelo, y ponte de pie sin zapatos o con zapatos que agarren. Empuja la silla contra una pared; bloquea o calza las ruedas antes de inclinarte.</translation>
    </message>
    <message>
        <source>Enough light</source>
        <comment>topic.environment.entries.light.title</comment>
        <translation type="unfinished">Luz suficiente</translation>
    </message>
    <message>
        <source>You should see the edge of the mat, the step and the wall without effort.</source>
        <comment>topic.environment.entries.light.text</comment>
        <translation type="unfinished">Deberías ver sin esfuerzo el borde de la esterilla, el escalón y la pared.</translation>
    </message>
    <message>
        <source>A comfortable temperature</source>
        <comment>topic.environment.entries.warmth.title</comment>
        <translation type="unfinished">Una temperatura agradable</translation>
    </message>
    <message>
        <source>Neither chilly nor stuffy. In a cool room keep a layer on and give the warm-up a minute more.</source>
        <comment>topic.environment.entries.warmth.text</comment>
        <translation type="unfinished">Ni fría ni sofocante. En una habitación fresca, déjate una prenda puesta y da un minuto más al calentamiento.</translation>
    </message>
    <message>
        <source>Quiet, as far as it goes</source>
        <comment>topic.environment.entries.quiet.title</comment>
        <translation type="unfinished">Silencio, hasta donde se pueda</translation>
    </message>
    <message>
        <source>Silence notifications and tell those around you that you will be a few minutes. The app keeps time with voice and chimes, so you need not watch the screen; close your eyes in a hold if you like.</source>
        <comment>topic.environment.entries.quiet.text</comment>
        <translation type="unfinished">Silencia las notificaciones y di a quienes te rodean que tardarás unos minutos. La aplicación lleva el tiempo con voz y avisos sonoros, así que no hace falta mirar la pantalla; si quieres, cierra los ojos mientras mantienes.</translation>
    </message>
    <message>
        <source>The source says to switch devices off, which cannot be said by an app on a computer. Silencing notifications keeps the purpose.</source>
        <comment>topic.environment.entries.quiet.resolved.0</comment>
        <translation type="unfinished">La fuente dice que se apaguen los dispositivos, lo que no puede decir una aplicación en un equipo. Silenciar las notificaciones conserva el propósito.</translation>
    </message>
    <message>
        <source>Everything within reach</source>
        <comment>topic.environment.entries.reach.title</comment>
        <translation type="unfinished">Todo al alcance</translation>
    </message>
    <message>
        <source>Lay out strap, mat and chair before you start. A belt or a long towel is as good as a strap. Keep a little more room around you than the exercise seems to need.</source>
        <comment>topic.environment.entries.reach.text</comment>
        <translation type="unfinished">Prepara la correa, la esterilla y la silla antes de empezar. Un cinturón o una toalla larga sirven igual que una correa. Deja a tu alrededor un poco más de espacio del que parece necesitar el ejercicio.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <comment>topic.faq.title</comment>
        <translation type="unfinished">Preguntas y respuestas</translation>
    </message>
    <message>
        <source>Short answers, with what is known and what is not.</source>
        <comment>topic.faq.intro</comment>
        <translation type="unfinished">Respuestas breves, con lo que se sabe y lo que no.</translation>
    </message>
    <message>
        <source>What have hamstrings to do with the low back?</source>
        <comment>topic.faq.entries.connection.title</comment>
        <translation type="unfinished">¿Qué tienen que ver los isquiotibiales con la zona lumbar?</translation>
    </message>
    <message>
        <source>They run from the sitting bones to below the knee, so they cross both hip and knee and act on the pelvis, on which the spine stands. A common explanation says that when they pull the pelvis backwards the low back has to give. That is a plausible picture, not a proven cause: people with back pain show less hamstring flexibility in some tests, but the certainty of those studies is very low, and which comes first is unknown.</source>
        <comment>topic.faq.entries.connection.text</comment>
        <translation type="unfinished">Van del isquion, el hueso sobre el que te sientas, hasta debajo de la rodilla, así que cruzan la cadera y la rodilla y actúan sobre la pelvis, en la que se apoya la columna. Una explicación común dice que, cuando tiran de la pelvis hacia atrás, la zona lumbar tiene que ceder. Es una imagen plausible, no una causa probada: las personas con dolor de espalda muestran menos flexibilidad de isquiotibiales en algunas pruebas, pero la certeza de esos estudios es muy baja, y no se sabe qué viene primero.</translation>
    </message>
    <message>
        <source>How can I tell whether mine are tight?</source>
        <comment>topic.faq.entries.am-i-tight.title</comment>
        <translation type="unfinished">¿Cómo puedo saber si los míos están tensos?</translation>
    </message>
    <message>
        <source>The self-tests described here show how to measure how far you reach; note the number, and compare it with your own some weeks later. What the app will not do is call you tight or weak. A feeling of tightness need not mean a short muscle, and reaching tests also depend on the back, the arms and the calves. A sharp pull in a test is a reason to stop, not a result.</source>
        <comment>topic.faq.entries.am-i-tight.text</comment>
        <translation type="unfinished">Las autoevaluaciones descritas aquí muestran cómo medir hasta dónde alcanzas; anota el número y compáralo con el tuyo unas semanas después. Lo que la aplicación no hará es decir que tienes rigidez o debilidad. Una sensación de rigidez no tiene por qué significar un músculo corto, y las pruebas de alcance dependen también de la espalda, los brazos y las pantorrillas. Una tirantez aguda en una prueba es motivo para detenerse, no un resultado.</translation>
    </message>
    <message>
        <source>What can I expect from stretching?</source>
        <comment>topic.faq.entries.benefits.title</comment>
        <translation type="unfinished">¿Qué puedo esperar de los estiramientos?</translation>
    </message>
    <message>
        <source>Range of movement: that regular stretching increases it is well supported. Comfort: one review of trials in people with low back pain found less pain on average, with so wide a margin that it may be anything from hardly noticeable to considerable. You may also simply enjoy the breaks. No one can promise you a result, and this app does not.</source>
        <comment>topic.faq.entries.benefits.text</comment>
        <translation type="unfinished">Amplitud de movimiento: que estirar con regularidad la aumenta está bien respaldado. Bienestar: una revisión de ensayos en personas con dolor lumbar halló menos dolor en promedio, con un margen tan amplio que puede ser cualquier cosa, desde apenas perceptible hasta considerable. También puede que simplemente disfrutes de las pausas. Nadie puede prometerte un resultado, y esta aplicación no lo hace.</translation>
    </message>
    <message>
        <source>How often, and for how long?</source>
        <comment>topic.faq.entries.how-often.title</comment>
        <translation type="unfinished">¿Con qué frecuencia y cuánto tiempo?</translation>
    </message>
    <message>
        <source>Two sessions a week in weeks 1 and 2, three in weeks 3 to 5, three to four from week 6. A hold lasts 15 seconds at first, then 20, then 30, done two or three times for each side. The two kinds of 'two or three' are easily mixed up: one is repetitions within a session, the other sessions within a week. The plan never asks for daily sessions; short desk breaks are the part that suits every day.</source>
        <comment>topic.faq.entries.how-often.text</comment>
        <translation type="unfinished">Dos sesiones por semana en las semanas 1 y 2, tres en las semanas 3 a 5, de tres a cuatro desde la semana 6. Se mantiene 15 segundos al principio, después 20, después 30, dos o tres veces por cada lado. Los dos tipos de «dos o tres» se confunden con facilidad: uno son repeticiones dentro de una sesión, el otro sesiones dentro de una semana. El plan nunca pide sesiones diarias; las pausas cortas en el escritorio son la parte que va bien todos los días.</translation>
    </message>
    <message>
        <source>The source gives 2-3, 3, 3-4 and 7 times a week in different places. Its six-week ladder settles it: 2, then 3, then 3-4; the daily part is met by desk breaks.</source>
        <comment>topic.faq.entries.how-often.resolved.0</comment>
        <translation type="unfinished">La fuente da 2-3, 3, 3-4 y 7 veces por semana en distintos lugares. Su escalera de seis semanas lo resuelve: 2, después 3, después 3-4; la parte diaria se cumple con las pausas en el escritorio.</translation>
    </message>
    <message>
        <source>What goes wrong most often?</source>
        <comment>topic.faq.entries.common-mistakes.title</comment>
        <translation type="unfinished">¿Qué sale mal más a menudo?</translation>
    </message>
    <message>
        <source>Too far, bouncing, a round back, locked knees, and not listening when it hurts. The page on mistakes has the remedies.</source>
        <comment>topic.faq.entries.common-mistakes.text</comment>
        <translation type="unfinished">Ir demasiado lejos, rebotar, la espalda redonda, las rodillas bloqueadas y no hacer caso cuando duele. La página de errores dice cómo corregirlos.</translation>
    </message>
    <message>
        <source>May I stretch with a back condition?</source>
        <comment>topic.faq.entries.condition.title</comment>
        <translation type="unfinished">¿Puedo estirar con una afección de espalda?</translation>
    </message>
    <message>
        <source>Ask a health professional who knows your back first. Tick what applies in the safety list; until you note their yes, the app offers an easy set only. With a severe disc problem or an unstable spine it also leaves out what bends the back most, with or without that yes, so please hear what they say before you begin.</source>
        <comment>topic.faq.entries.condition.text</comment>
        <translation type="unfinished">Pregunta primero a un profesional de la salud que conozca tu espalda. Marca lo que se aplique en la lista de seguridad; hasta que anotes su sí, la aplicación ofrece solo una serie fácil. Con un problema grave de disco o una columna inestable, deja fuera también lo que más flexiona la espalda, con o sin ese sí, así que escucha lo que te diga antes de empezar, por favor.</translation>
    </message>
    <message>
        <source>How do I fit it into my day?</source>
        <comment>topic.faq.entries.daily-life.title</comment>
        <translation type="unfinished">¿Cómo lo encajo en mi día?</translation>
    </message>
    <message>
        <source>Two appointments a week in the calendar and a desk break now and then will do. Tie it to something that happens anyway, such as a coffee, a film or the end of work. Early in the morning use the early-morning routine. Being regular matters more than being perfect; a rest day that a rule gave you is never counted against you.</source>
        <comment>topic.faq.entries.daily-life.text</comment>
        <translation type="unfinished">Bastan dos citas por semana en el calendario y una pausa en el escritorio de vez en cuando. Únelo a algo que ocurre de todos modos, como un café, una película o el final del trabajo. Por la mañana temprano usa la rutina de primera hora. La constancia importa más que la perfección; un día de descanso que te dio una regla nunca cuenta en tu contra.</translation>
    </message>
    <message>
        <source>Is there something that moves?</source>
        <comment>topic.faq.entries.dynamic.title</comment>
        <translation type="unfinished">¿Hay algo con movimiento?</translation>
    </message>
    <message>
        <source>Yes: walking stretches, gentle leg swings, and the flow that strings them together with a held stretch from phase 2 on. They stay slow. Bouncing in a held stretch is something else and is best left alone.</source>
        <comment>topic.faq.entries.dynamic.text</comment>
        <translation type="unfinished">Sí: estiramientos al caminar, balanceos suaves de pierna y el flujo que los enlaza con un estiramiento mantenido desde la fase 2. Siguen siendo lentos. Rebotar en un estiramiento mantenido es otra cosa y es mejor no hacerlo.</translation>
    </message>
    <message>
        <source>When will I notice a difference?</source>
        <comment>topic.faq.entries.how-long-until.title</comment>
        <translation type="unfinished">¿Cuándo notaré una diferencia?</translation>
    </message>
    <message>
        <source>Trials that measured range ran for about four to eight weeks, so four to six weeks is a fair time to look at your flexibility. For pain it is an open question. Two sessions a week at the start change little by themselves; the first weeks are for getting used to it. If nothing you care about has changed after six weeks, a professional may help more than a seventh.</source>
        <comment>topic.faq.entries.how-long-until.text</comment>
        <translation type="unfinished">Los ensayos que midieron la amplitud duraron unas cuatro a ocho semanas, así que de cuatro a seis semanas es un plazo razonable para mirar tu flexibilidad. Para el dolor es una pregunta abierta. Dos sesiones por semana al principio cambian poco por sí solas; las primeras semanas son para acostumbrarse. Si después de seis semanas no ha cambiado nada que te importe, un profesional quizá ayude más que una séptima.</translation>
    </message>
    <message>
        <source>Can I combine it with other things?</source>
        <comment>topic.faq.entries.combine.title</comment>
        <translation type="unfinished">¿Puedo combinarlo con otras cosas?</translation>
    </message>
    <message>
        <source>Please do. Strength work gains range about as well as stretching does, people with lasting back pain who took up exercise of some kind reported a little less pain on average than those who did not, and staying active comes first in most public advice. The routines here include some strength for that reason.</source>
        <comment>topic.faq.entries.combine.text</comment>
        <translation type="unfinished">Sí, hazlo. El trabajo de fuerza gana amplitud más o menos igual que los estiramientos, las personas con dolor de espalda duradero que empezaron algún tipo de ejercicio comunicaron en promedio un poco menos de dolor que quienes no lo hicieron, y mantenerse en actividad es lo primero en la mayoría de los consejos públicos. Por eso las rutinas de aquí incluyen algo de fuerza.</translation>
    </message>
    <message>
        <source>It hurts a little. Should I go on?</source>
        <comment>topic.faq.entries.hurts.title</comment>
        <translation type="unfinished">Duele un poco. ¿Debo seguir?</translation>
    </message>
    <message>
        <source>A pull is fine. Pain of 0 to 2 is taken as a green light, 3 to 5 as a sign to ease off, 6 or more as a stop, and the kind of feeling beats the number: sharp, numb, tingling or travelling always means stop. One point up or down is within the noise of such a scale and means nothing by itself.</source>
        <comment>topic.faq.entries.hurts.text</comment>
        <translation type="unfinished">Una tirantez está bien. Un dolor de 0 a 2 se toma como luz verde, de 3 a 5 como señal para aflojar, de 6 o más como alto, y el tipo de sensación pesa más que el número: una sensación aguda, de entumecimiento, de hormigueo o que baja siempre significa detenerse. Un punto más o menos está dentro del ruido de una escala así y no significa nada por sí solo.</translation>
    </message>
    <message>
        <source>I missed a week. Start over?</source>
        <comment>topic.faq.entries.missed.title</comment>
        <translation type="unfinished">Perdí una semana. ¿Empiezo de nuevo?</translation>
    </message>
    <message>
        <source>No. After 7 to 13 days without a session you repeat the week, after 14 to 27 you go one phase back, after 28 or more you begin again with phase 1. Hamstring flexibility fades when stretching stops, but in one trial it was still above the start after four weeks.</source>
        <comment>topic.faq.entries.missed.text</comment>
        <translation type="unfinished">No. Tras 7 a 13 días sin sesión repites la semana, tras 14 a 27 retrocedes una fase, tras 28 o más empiezas de nuevo con la fase 1. La flexibilidad de los isquiotibiales se va perdiendo al dejar de estirar, pero en un ensayo seguía por encima del comienzo después de cuatro semanas.</translation>
    </message>
    <message>
        <source>And after six weeks?</source>
        <comment>topic.faq.entries.after-six-weeks.title</comment>
        <translation type="unfinished">¿Y después de seis semanas?</translation>
    </message>
    <message>
        <source>Keep three sessions a week, or four. After six weeks of stretching, three a week kept the new range in one study and one a week did not. You can then lengthen some holds yourself, up to 60 seconds, on days without any limits. Nobody has to do more.</source>
        <comment>topic.faq.entries.after-six-weeks.text</comment>
        <translation type="unfinished">Mantén tres sesiones por semana, o cuatro. Después de seis semanas de estirar, tres por semana conservaron la nueva amplitud en un estudio y una por semana no. Después puedes alargar tú algunas posiciones, hasta 60 segundos, en días sin ningún límite. Nadie tiene que hacer más.</translation>
    </message>
    <message>
        <source>Desk and daily habits</source>
        <comment>topic.habits.title</comment>
        <translation type="unfinished">Hábitos de escritorio y de cada día</translation>
    </message>
    <message>
        <source>Small things between sessions. None of them has a dose; pick one or two that fit your day. By default the app offers a moment to move every 45 to 60 minutes, and you can set your own rhythm or switch it off.</source>
        <comment>topic.habits.intro</comment>
        <translation type="unfinished">Pequeñas cosas entre sesiones. Ninguna tiene una cantidad; elige una o dos que encajen en tu día. De entrada, la aplicación ofrece un momento para moverte cada 45 a 60 minutos, y puedes fijar tu propio ritmo o desactivarlo.</translation>
    </message>
    <message>
        <source>Walk whenever you can</source>
        <comment>topic.habits.entries.hb1.title</comment>
        <translation type="unfinished">Camina siempre que puedas</translation>
    </message>
    <message>
        <source>Take the stairs, the longer way to the kettle, the stop before yours. Walking asks for no kit and no change of clothes, and it counts even in short pieces.</source>
        <comment>topic.habits.entries.hb1.text</comment>
        <translation type="unfinished">Sube por las escaleras, toma el camino más largo a la cocina, baja una parada antes. Caminar no pide equipo ni cambio de ropa, y cuenta incluso en tramos cortos.</translation>
    </message>
    <message>
        <source>Once round the block at lunch</source>
        <comment>topic.habits.entries.hb2.title</comment>
        <translation type="unfinished">Una vuelta a la manzana al mediodía</translation>
    </message>
    <message>
        <source>Leave the building for ten minutes in the middle of the day. Put it in the calendar if it would otherwise be forgotten.</source>
        <comment>topic.habits.entries.hb2.text</comment>
        <translation type="unfinished">Sal del edificio diez minutos a mitad del día. Ponlo en el calendario si de otro modo se olvidaría.</translation>
    </message>
    <message>
        <source>Walk while you talk</source>
        <comment>topic.habits.entries.hb3.title</comment>
        <translation type="unfinished">Camina mientras hablas</translation>
    </message>
    <message>
        <source>A call without slides or a talk between two people often goes just as well on foot. Suggest it once; others are usually glad.</source>
        <comment>topic.habits.entries.hb3.text</comment>
        <translation type="unfinished">Una llamada sin diapositivas o una charla entre dos personas suele ir igual de bien a pie. Proponlo una vez; los demás suelen alegrarse.</translation>
    </message>
    <message>
        <source>Use the sit-stand desk you have</source>
        <comment>topic.habits.entries.hb4.title</comment>
        <translation type="unfinished">Usa el escritorio regulable que tienes</translation>
    </message>
    <message>
        <source>If your desk goes up, let it go up now and then. The change matters more than the share of standing: standing still all day is no better plan than sitting still all day.</source>
        <comment>topic.habits.entries.hb4.text</comment>
        <translation type="unfinished">Si tu escritorio sube, súbelo de vez en cuando. El cambio importa más que la proporción de tiempo de pie: estar de pie sin moverse todo el día no es mejor plan que estar en la silla sin moverse todo el día.</translation>
    </message>
    <message>
        <source>Notice how you stand</source>
        <comment>topic.habits.entries.hb5.title</comment>
        <translation type="unfinished">Fíjate en cómo estás de pie</translation>
    </message>
    <message>
        <source>Do you always hang on the same leg? When you catch it, shift your weight or change the leg in front. There is nothing to correct all day long; noticing is enough.</source>
        <comment>topic.habits.entries.hb5.text</comment>
        <translation type="unfinished">¿Te apoyas siempre en la misma pierna? Cuando te des cuenta, cambia el peso o cambia la pierna de delante. No hay nada que corregir todo el día; basta con darse cuenta.</translation>
    </message>
    <message>
        <source>Shoes that suit your feet</source>
        <comment>topic.habits.entries.hb6.title</comment>
        <translation type="unfinished">Zapatos que van bien a tus pies</translation>
    </message>
    <message>
        <source>Wear shoes with room for the toes in which walking is a pleasure, and keep a pair at work if the smart ones are not made for it.</source>
        <comment>topic.habits.entries.hb6.text</comment>
        <translation type="unfinished">Usa zapatos con sitio para los dedos con los que caminar sea un placer, y ten un par en el trabajo si los elegantes no están hechos para eso.</translation>
    </message>
    <message>
        <source>Tie a stretch to something you do anyway</source>
        <comment>topic.habits.entries.hb7.title</comment>
        <translation type="unfinished">Une un estiramiento a algo que haces de todos modos</translation>
    </message>
    <message>
        <source>A break at work, the first minutes of a film, the end of the washing-up: a habit that hangs on another one is easier to keep. In the first two hours after getting up choose the early-morning routine, which leaves out deep forward bending.</source>
        <comment>topic.habits.entries.hb7.text</comment>
        <translation type="unfinished">Una pausa en el trabajo, los primeros minutos de una película, el final de lavar los platos: un hábito que cuelga de otro es más fácil de mantener. En las dos primeras horas después de levantarte elige la rutina de primera hora, que deja fuera las inclinaciones profundas hacia adelante.</translation>
    </message>
    <message>
        <source>The source speaks of a morning routine in general; one trial on bending early in the day speaks for narrowing it to moves lying down. You can overrule this.</source>
        <comment>topic.habits.entries.hb7.resolved.0</comment>
        <translation type="unfinished">La fuente habla de una rutina de mañana en general; un ensayo sobre inclinarse temprano aconseja limitarla a movimientos en posición acostada. Puedes anular esto.</translation>
    </message>
    <message>
        <source>Break up long sitting</source>
        <comment>topic.habits.entries.hb8.title</comment>
        <translation type="unfinished">Interrumpe los ratos largos en la silla</translation>
    </message>
    <message>
        <source>Long sitting is linked with stiff-feeling thighs. Stand up for a minute about once an hour; the desk break of this app takes under three minutes and works in ordinary clothes.</source>
        <comment>topic.habits.entries.hb8.text</comment>
        <translation type="unfinished">Los ratos largos en la silla se asocian con muslos que se sienten rígidos. Ponte de pie un minuto más o menos una vez por hora; la pausa en el escritorio de esta aplicación dura menos de tres minutos y se hace con ropa normal.</translation>
    </message>
    <message>
        <source>Sources say that sitting shortens the hamstrings. Sitting slackens them at the knee and lengthens them at the hip, so here it says linked and no more.</source>
        <comment>topic.habits.entries.hb8.resolved.0</comment>
        <translation type="unfinished">Las fuentes dicen que pasar tiempo en la silla acorta los isquiotibiales. Eso los afloja en la rodilla y los alarga en la cadera, así que aquí dice que se asocia, y nada más.</translation>
    </message>
    <message>
        <source>Stretching is one part of it</source>
        <comment>topic.habits.entries.hb9.title</comment>
        <translation type="unfinished">Estirar es una parte</translation>
    </message>
    <message>
        <source>Staying active, varying how you sit and stand, and keeping trunk and back strong go along with stretching. Good posture here means one that you change often and can hold without strain.</source>
        <comment>topic.habits.entries.hb9.text</comment>
        <translation type="unfinished">Mantenerse en actividad, variar cómo te sientas y cómo estás de pie, y mantener fuertes el tronco y la espalda van junto con estirar. Una buena postura significa aquí una que cambias a menudo y puedes mantener sin forzar.</translation>
    </message>
    <message>
        <source>A plan made for you</source>
        <comment>topic.habits.entries.hb10.title</comment>
        <translation type="unfinished">Un plan hecho para ti</translation>
    </message>
    <message>
        <source>A physiotherapist or another health professional can look at how you move and build a plan around it. This app cannot see you. If you have a condition, an injury or a goal of your own, that visit is worth more than any app.</source>
        <comment>topic.habits.entries.hb10.text</comment>
        <translation type="unfinished">Un fisioterapeuta u otro profesional de la salud puede mirar cómo te mueves y construir un plan en torno a eso. Esta aplicación no puede verte. Si tienes una afección, una lesión o una meta propia, esa visita vale más que cualquier aplicación.</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <comment>topic.mistakes.title</comment>
        <translation type="unfinished">Errores comunes</translation>
    </message>
    <message>
        <source>Every exercise has its own list. These five come back in all of them.</source>
        <comment>topic.mistakes.intro</comment>
        <translation type="unfinished">Cada ejercicio tiene su propia lista. Estos cinco vuelven en todos ellos.</translation>
    </message>
    <message>
        <source>Going too far</source>
        <comment>topic.mistakes.entries.too-far.title</comment>
        <translation type="unfinished">Ir demasiado lejos</translation>
    </message>
    <message>
        <source>Pulling harder is how muscles get strained or torn. It does not buy more, either: in a small four-week trial a pull of 1 to 2 out of 10 brought as much as one of 9 to 10, and a large review found no effect of intensity. Stop at a comfortable pull.</source>
        <comment>topic.mistakes.entries.too-far.text</comment>
        <translation type="unfinished">Tirando más fuerte es como los músculos se distienden o se desgarran. Y tampoco se gana más: en un pequeño ensayo de cuatro semanas, una tirantez de 1 a 2 sobre 10 aportó tanto como una de 9 a 10, y una gran revisión no halló ningún efecto de la intensidad. Detente en una tirantez cómoda.</translation>
    </message>
    <message>
        <source>Bouncing</source>
        <comment>topic.mistakes.entries.bouncing.title</comment>
        <translation type="unfinished">Rebotar</translation>
    </message>
    <message>
        <source>Move in slowly, stay, and come out slowly. Leg swings are the one move that swings, and they stay slow and short of the end of your range.</source>
        <comment>topic.mistakes.entries.bouncing.text</comment>
        <translation type="unfinished">Entra despacio, quédate y sal despacio. Los balanceos de pierna son el único movimiento que se balancea, y siguen siendo lentos y terminan antes del final de tu recorrido.</translation>
    </message>
    <message>
        <source>Rounding the back</source>
        <comment>topic.mistakes.entries.form.title</comment>
        <translation type="unfinished">Redondear la espalda</translation>
    </message>
    <message>
        <source>When the back rounds, the thighs are let off. Grow long, tip the pelvis, and let the chest follow. A smaller tip with a long back is the better stretch.</source>
        <comment>topic.mistakes.entries.form.text</comment>
        <translation type="unfinished">Cuando la espalda se redondea, los muslos se libran del estiramiento. Crece a lo largo, inclina la pelvis y deja que el pecho siga. Una inclinación más pequeña con la espalda larga es el mejor estiramiento.</translation>
    </message>
    <message>
        <source>One source warns against 'just bending at the hip', while all sources teach to tip from the hips. It is read as a warning against bending at the waist and spine.</source>
        <comment>topic.mistakes.entries.form.resolved.0</comment>
        <translation type="unfinished">Una fuente advierte contra «doblarse solo por la cadera», mientras que todas enseñan a inclinarse desde las caderas. Se lee como una advertencia contra doblarse por la cintura y la columna.</translation>
    </message>
    <message>
        <source>Locking the knee</source>
        <comment>topic.mistakes.entries.locked.title</comment>
        <translation type="unfinished">Bloquear la rodilla</translation>
    </message>
    <message>
        <source>Straight but soft: long, without being pushed back into the joint. A hand on the kneecap does not help.</source>
        <comment>topic.mistakes.entries.locked.text</comment>
        <translation type="unfinished">Recta pero suelta: larga, sin empujarla hacia atrás en la articulación. Una mano en la rótula no ayuda.</translation>
    </message>
    <message>
        <source>Ignoring your limits</source>
        <comment>topic.mistakes.entries.limits.title</comment>
        <translation type="unfinished">Ignorar tus límites</translation>
    </message>
    <message>
        <source>Yesterday's range is not today's duty. Increase slowly, do less on a poor day, and stop at a stop sign. The plan holds still for you.</source>
        <comment>topic.mistakes.entries.limits.text</comment>
        <translation type="unfinished">El recorrido de ayer no es la obligación de hoy. Aumenta despacio, haz menos en un día malo y detente ante una señal de alto. El plan espera quieto por ti.</translation>
    </message>
    <message>
        <source>When to see someone</source>
        <comment>topic.see-someone.title</comment>
        <translation type="unfinished">Cuándo acudir a alguien</translation>
    </message>
    <message>
        <source>This app cannot examine you and never says what something is. These are moments to have it checked. Having it checked is right even when it turns out to be nothing.</source>
        <comment>topic.see-someone.intro</comment>
        <translation type="unfinished">Esta aplicación no puede examinarte y nunca dice qué es algo. Estos son momentos para hacer que te lo revisen. Es lo correcto aunque resulte no ser nada.</translation>
    </message>
    <message>
        <source>Emergency number or emergency department, now</source>
        <comment>topic.see-someone.entries.now.title</comment>
        <translation type="unfinished">Número de emergencias o urgencias, ahora</translation>
    </message>
    <message>
        <source>Numbness or tingling around the genitals, buttocks or inner thighs. Trouble starting, feeling or controlling urine or bowels. A new change in erections or feeling in the genitals. Pain, tingling, numbness or weakness in both legs, or weakness in a leg that is severe or growing. Chest pain with it. Pain after a serious accident or a fall from a height, or after a minor fall if you are older, have fragile bones or have taken steroids for a long time. Do not stretch, and do not wait for the next day.</source>
        <comment>topic.see-someone.entries.now.text</comment>
        <translation type="unfinished">Entumecimiento u hormigueo alrededor de los genitales, las nalgas o la cara interna de los muslos. Dificultad para empezar a orinar o evacuar, para notarlo o para controlarlo. Un cambio nuevo en las erecciones o en la sensibilidad de los genitales. Dolor, hormigueo, entumecimiento o debilidad en las dos piernas, o debilidad en una pierna que es intensa o va a más. Dolor en el pecho a la vez. Dolor tras un accidente grave o una caída desde altura, o tras una caída leve si eres mayor, tienes huesos frágiles o has tomado corticoides mucho tiempo. No estires, y no esperes al día siguiente.</translation>
    </message>
    <message>
        <source>Call a doctor the same day</source>
        <comment>topic.see-someone.entries.today.title</comment>
        <translation type="unfinished">Llama a un médico el mismo día</translation>
    </message>
    <message>
        <source>Fever or feeling unwell. Losing weight without trying. A lump, a swelling or a changed shape of the back. Pain that does not ease with rest, or is worse lying down or at night. Pain that is worse on coughing, sneezing or straining. Pain high between the shoulder blades, or round the trunk like a band. New unsteadiness when walking.</source>
        <comment>topic.see-someone.entries.today.text</comment>
        <translation type="unfinished">Fiebre o malestar. Perder peso sin proponértelo. Un bulto, una hinchazón o un cambio en la forma de la espalda. Dolor que no cede con el reposo, o que es peor al acostarte o por la noche. Dolor que es peor al toser, estornudar o hacer fuerza. Dolor arriba, entre los omóplatos, o alrededor del tronco como un cinturón. Inestabilidad nueva al caminar.</translation>
    </message>
    <message>
        <source>Ask before you start</source>
        <comment>topic.see-someone.entries.before-starting.title</comment>
        <translation type="unfinished">Pregunta antes de empezar</translation>
    </message>
    <message>
        <source>A back condition or a back injury in the past, a severe disc problem or an unstable spine that you were told about, strong or long-lasting back pain that nobody has looked at, a suspected injury. Also: past cancer, steroids, a weakened immune system or injected drugs, an inflammatory disease, a first bout of back pain before 20 or after 55, an unusual shape of the spine, a marked loss of forward bending, fragile bones, pregnancy, a recent hamstring tear, recent surgery of hip, knee or back, limits after a hip replacement, and dizziness that is not under control. Until a professional has said yes, the app offers an easy set only.</source>
        <comment>topic.see-someone.entries.before-starting.text</comment>
        <translation type="unfinished">Una afección de espalda o una lesión de espalda en el pasado, un problema grave de disco o una columna inestable que te hayan comunicado, un dolor de espalda fuerte o de larga duración que nadie ha visto, la sospecha de una lesión. También: cáncer en el pasado, corticoides, defensas debilitadas o drogas inyectadas, una enfermedad inflamatoria, un primer episodio de dolor de espalda antes de los 20 o después de los 55, una forma inusual de la columna, una pérdida marcada al inclinarte hacia adelante, huesos frágiles, embarazo, un desgarro reciente de los isquiotibiales, una operación reciente de cadera, rodilla o espalda, límites tras una prótesis de cadera, y mareos que no están controlados. Hasta que un profesional haya dicho que sí, la aplicación ofrece solo una serie fácil.</translation>
    </message>
    <message>
        <source>Along the way</source>
        <comment>topic.see-someone.entries.along-the-way.title</comment>
        <translation type="unfinished">Por el camino</translation>
    </message>
    <message>
        <source>Severe pain when stretching. A stop sign such as tingling or pain down the leg. The same exercise hurting sharply in two sessions. Pain of 7 or more two check-ins in a row. A trend that rises over weeks. Or simply no change that you care about after six weeks: someone who can look at you may see what an app cannot.</source>
        <comment>topic.see-someone.entries.along-the-way.text</comment>
        <translation type="unfinished">Dolor intenso al estirar. Una señal de alto como hormigueo o dolor pierna abajo. El mismo ejercicio con dolor agudo en dos sesiones. Dolor de 7 o más en dos chequeos seguidos. Una tendencia que sube durante semanas. O simplemente ningún cambio que te importe después de seis semanas: alguien que puede examinarte quizá vea lo que una aplicación no puede.</translation>
    </message>
    <message>
        <source>If you want a plan of your own</source>
        <comment>topic.see-someone.entries.tailored.title</comment>
        <translation type="unfinished">Si quieres un plan propio</translation>
    </message>
    <message>
        <source>A physiotherapist or another health professional can tailor a programme to you. Take your report from this app along if it helps; it is yours and shows what you did and how it felt.</source>
        <comment>topic.see-someone.entries.tailored.text</comment>
        <translation type="unfinished">Un fisioterapeuta u otro profesional de la salud puede preparar un programa a tu medida. Lleva contigo tu informe de esta aplicación si ayuda; es tuyo y muestra lo que hiciste y cómo lo sentiste.</translation>
    </message>
    <message>
        <source>What such lists can and cannot do</source>
        <comment>topic.see-someone.entries.about-lists.title</comment>
        <translation type="unfinished">Lo que estas listas pueden y no pueden hacer</translation>
    </message>
    <message>
        <source>An international framework for professionals points out that for most single warning signs there is little evidence of how well they pick out serious causes. They are prompts to think and to check. That is why the app asks, passes on and never concludes.</source>
        <comment>topic.see-someone.entries.about-lists.text</comment>
        <translation type="unfinished">Un marco internacional para profesionales señala que, para la mayoría de las señales de advertencia por separado, hay pocas pruebas de lo bien que detectan causas graves. Son avisos para pensar y comprobar. Por eso la aplicación pregunta, remite y nunca concluye.</translation>
    </message>
    <message>
        <source>Stop signs</source>
        <comment>topic.stop-signs.title</comment>
        <translation type="unfinished">Señales de alto</translation>
    </message>
    <message>
        <source>A stretch may pull. It may not hurt. The pain button is on screen all the time; press it as soon as you wonder.</source>
        <comment>topic.stop-signs.intro</comment>
        <translation type="unfinished">Un estiramiento puede tirar. No puede doler. El botón de dolor está en pantalla todo el tiempo; púlsalo en cuanto tengas dudas.</translation>
    </message>
    <message>
        <source>Anything sharp or stabbing</source>
        <comment>topic.stop-signs.entries.sharp.title</comment>
        <translation type="unfinished">Cualquier cosa aguda o punzante</translation>
    </message>
    <message>
        <source>Come out of the exercise slowly and press the pain button. The app leaves out that exercise and the others in the same position for the day. A second time ends the session.</source>
        <comment>topic.stop-signs.entries.sharp.text</comment>
        <translation type="unfinished">Sal despacio del ejercicio y pulsa el botón de dolor. La aplicación deja fuera ese ejercicio y los demás en la misma posición por ese día. Una segunda vez termina la sesión.</translation>
    </message>
    <message>
        <source>One source reads a sharp pull in a self-test as a sign of tightness and elsewhere lists sharp pain as a reason to stop. Here it always means stop.</source>
        <comment>topic.stop-signs.entries.sharp.resolved.0</comment>
        <translation type="unfinished">Una fuente interpreta una tirantez aguda en una autoevaluación como señal de rigidez y en otro lugar incluye el dolor agudo entre los motivos para detenerse. Aquí siempre significa detenerse.</translation>
    </message>
    <message>
        <source>Pain that travels, shoots or burns down the leg</source>
        <comment>topic.stop-signs.entries.travelling.title</comment>
        <translation type="unfinished">Dolor que baja, da latigazos o quema pierna abajo</translation>
    </message>
    <message>
        <source>Stop at once. This is not the stretch working. The session ends, the app asks a few safety questions, and it suggests talking to a professional.</source>
        <comment>topic.stop-signs.entries.travelling.text</comment>
        <translation type="unfinished">Detente de inmediato. Esto no es el estiramiento haciendo efecto. La sesión termina, la aplicación hace unas preguntas de seguridad y sugiere hablar con un profesional.</translation>
    </message>
    <message>
        <source>Numbness, tingling, pins and needles or weakness</source>
        <comment>topic.stop-signs.entries.numb.title</comment>
        <translation type="unfinished">Entumecimiento, hormigueo, sensación de agujas o debilidad</translation>
    </message>
    <message>
        <source>Stop at once, wherever in the leg or foot it is and however faint. It has nothing to do with how flexible you are.</source>
        <comment>topic.stop-signs.entries.numb.text</comment>
        <translation type="unfinished">Detente de inmediato, sea donde sea en la pierna o el pie y por leve que sea. No tiene nada que ver con lo flexible que seas.</translation>
    </message>
    <message>
        <source>New pain below the knee</source>
        <comment>topic.stop-signs.entries.below-knee.title</comment>
        <translation type="unfinished">Dolor nuevo por debajo de la rodilla</translation>
    </message>
    <message>
        <source>Stop. A hamstring stretch is felt behind the thigh. One exception: a mild pull in the calf when the toes are drawn up. Let the ankle go loose; if the pull stays, it is a stop sign.</source>
        <comment>topic.stop-signs.entries.below-knee.text</comment>
        <translation type="unfinished">Detente. Un estiramiento de isquiotibiales se siente detrás del muslo. Una excepción: una tirantez suave en la pantorrilla con los dedos del pie hacia arriba. Deja suelto el tobillo; si la tirantez sigue, es una señal de alto.</translation>
    </message>
    <message>
        <source>More pain than you came with</source>
        <comment>topic.stop-signs.entries.beyond-stretch.title</comment>
        <translation type="unfinished">Más dolor del que traías</translation>
    </message>
    <message>
        <source>Pain of 3 or more that is also above where you started makes the app ease off: a smaller range, softer knees, a shorter hold. If that does not help it changes or skips the exercise. Pain that has risen to 6 or more, or to 5 or more and by at least 3 points, ends the session.</source>
        <comment>topic.stop-signs.entries.beyond-stretch.text</comment>
        <translation type="unfinished">Un dolor de 3 o más que además esté por encima de como empezaste hace que la aplicación afloje: menos recorrido, rodillas más sueltas, menos tiempo. Si eso no ayuda, cambia u omite el ejercicio. Un dolor que ha subido a 6 o más, o a 5 o más y al menos 3 puntos, termina la sesión.</translation>
    </message>
    <message>
        <source>Chest pain, dizziness, faintness, short breath</source>
        <comment>topic.stop-signs.entries.unwell.title</comment>
        <translation type="unfinished">Dolor en el pecho, mareo, sensación de desmayo, falta de aire</translation>
    </message>
    <message>
        <source>Stop and sit or lie down. With chest pain call the emergency number. With the others end the session, rest, and talk to a professional before the next one.</source>
        <comment>topic.stop-signs.entries.unwell.text</comment>
        <translation type="unfinished">Detente y siéntate o acuéstate. Con dolor en el pecho, llama al número de emergencias. Con lo demás, termina la sesión, descansa y habla con un profesional antes de la siguiente.</translation>
    </message>
    <message>
        <source>The morning after</source>
        <comment>topic.stop-signs.entries.next-morning.title</comment>
        <translation type="unfinished">La mañana siguiente</translation>
    </message>
    <message>
        <source>A stretch that agreed with you is hardly noticed the next day. If the next morning is clearly worse, by 2 points or more, or above 5 and worse than before, the app makes the next session one step smaller.</source>
        <comment>topic.stop-signs.entries.next-morning.text</comment>
        <translation type="unfinished">Un estiramiento que te sentó bien apenas se nota al día siguiente. Si la mañana siguiente es claramente peor, en 2 puntos o más, o por encima de 5 y peor que antes, la aplicación hace la próxima sesión un paso más pequeña.</translation>
    </message>
    <message>
        <source>Any new numbness, tingling, weakness or unsteadiness, any new pain below the knee, or any change in bladder, bowel or sexual feeling?</source>
        <comment>safety.lines.nerve.text</comment>
        <translation type="unfinished">¿Algún entumecimiento, hormigueo, debilidad o inestabilidad nuevos, algún dolor nuevo por debajo de la rodilla, o algún cambio en la vejiga, el intestino o la sensibilidad sexual?</translation>
    </message>
    <message>
        <source>Any fever or feeling unwell, chest pain or dizziness, or pain of a new kind, such as at night, on coughing, or high in the back?</source>
        <comment>safety.lines.unwell.text</comment>
        <translation type="unfinished">¿Fiebre o malestar, dolor en el pecho o mareo, o dolor de un tipo nuevo, por ejemplo por la noche, al toser o en la parte alta de la espalda?</translation>
    </message>
    <message>
        <source>Any new fall, accident or injury?</source>
        <comment>safety.lines.fall.text</comment>
        <translation type="unfinished">¿Alguna caída, accidente o lesión nuevos?</translation>
    </message>
    <message>
        <source>Numbness or tingling around the genitals, buttocks or inner thighs</source>
        <comment>safety.symptoms.saddle-numbness.text</comment>
        <translation type="unfinished">Entumecimiento u hormigueo alrededor de los genitales, las nalgas o la cara interna de los muslos</translation>
    </message>
    <message>
        <source>You cannot start to pass urine, or no longer feel that you need to or that you are passing it</source>
        <comment>safety.symptoms.bladder-start.text</comment>
        <translation type="unfinished">No puedes empezar a orinar, o ya no notas que necesitas hacerlo o que estás orinando</translation>
    </message>
    <message>
        <source>You have lost control of your bladder</source>
        <comment>safety.symptoms.bladder-control.text</comment>
        <translation type="unfinished">Has perdido el control de la vejiga</translation>
    </message>
    <message>
        <source>You have lost control of your bowels, or no longer feel when they open</source>
        <comment>safety.symptoms.bowel-loss.text</comment>
        <translation type="unfinished">Has perdido el control del intestino, o ya no notas cuándo evacúas</translation>
    </message>
    <message>
        <source>A new change in erections or in feeling in the genitals</source>
        <comment>safety.symptoms.sexual-change.text</comment>
        <translation type="unfinished">Un cambio nuevo en las erecciones o en la sensibilidad de los genitales</translation>
    </message>
    <message>
        <source>New pain, tingling, numbness or weakness in both legs</source>
        <comment>safety.symptoms.both-legs.text</comment>
        <translation type="unfinished">Dolor, hormigueo, entumecimiento o debilidad nuevos en las dos piernas</translation>
    </message>
    <message>
        <source>Severe weakness in a leg, or weakness in a leg that is getting worse</source>
        <comment>safety.symptoms.leg-weakness-worse.text</comment>
        <translation type="unfinished">Debilidad intensa en una pierna, o debilidad en una pierna que está empeorando</translation>
    </message>
    <message>
        <source>Chest pain together with the back pain, or on its own now</source>
        <comment>safety.symptoms.chest-pain.text</comment>
        <translation type="unfinished">Dolor en el pecho junto con el dolor de espalda, o por sí solo ahora</translation>
    </message>
    <message>
        <source>The pain began after a serious accident or a fall from a height</source>
        <comment>safety.symptoms.accident.text</comment>
        <translation type="unfinished">El dolor empezó después de un accidente grave o una caída desde altura</translation>
    </message>
    <message>
        <source>The pain began after a minor fall or knock, and you are older, have fragile bones, or have taken steroids for a long time</source>
        <comment>safety.symptoms.minor-fall-fragile.text</comment>
        <translation type="unfinished">El dolor empezó después de una caída o un golpe leves, y eres mayor, tienes huesos frágiles o has tomado corticoides mucho tiempo</translation>
    </message>
    <message>
        <source>Fever, shivering or feeling unwell together with the pain</source>
        <comment>safety.symptoms.fever.text</comment>
        <translation type="unfinished">Fiebre, escalofríos o malestar junto con el dolor</translation>
    </message>
    <message>
        <source>You are losing weight without trying to</source>
        <comment>safety.symptoms.weight-loss.text</comment>
        <translation type="unfinished">Estás perdiendo peso sin proponértelo</translation>
    </message>
    <message>
        <source>A lump or swelling in the back, or a back that has changed its shape</source>
        <comment>safety.symptoms.lump.text</comment>
        <translation type="unfinished">Un bulto o una hinchazón en la espalda, o una espalda que ha cambiado de forma</translation>
    </message>
    <message>
        <source>Pain that does not ease when you rest, or that is worse lying down or at night</source>
        <comment>safety.symptoms.night-pain.text</comment>
        <translation type="unfinished">Dolor que no cede cuando descansas, o que es peor al acostarte o por la noche</translation>
    </message>
    <message>
        <source>Pain that is worse when you cough, sneeze or strain</source>
        <comment>safety.symptoms.cough-pain.text</comment>
        <translation type="unfinished">Dolor que es peor cuando toses, estornudas o haces fuerza</translation>
    </message>
    <message>
        <source>Pain high in the back, between the shoulder blades</source>
        <comment>safety.symptoms.high-pain.text</comment>
        <translation type="unfinished">Dolor en la parte alta de la espalda, entre los omóplatos</translation>
    </message>
    <message>
        <source>Pain that wraps round the trunk like a band</source>
        <comment>safety.symptoms.band-pain.text</comment>
        <translation type="unfinished">Dolor que rodea el tronco como un cinturón</translation>
    </message>
    <message>
        <source>You have become unsteady when walking</source>
        <comment>safety.symptoms.unsteady.text</comment>
        <translation type="unfinished">Has empezado a notar inestabilidad al caminar</translation>
    </message>
    <message>
        <source>New numbness in one leg or foot</source>
        <comment>safety.symptoms.leg-numb.text</comment>
        <translation type="unfinished">Entumecimiento nuevo en una pierna o un pie</translation>
    </message>
    <message>
        <source>New tingling or pins and needles in one leg or foot</source>
        <comment>safety.symptoms.leg-tingling.text</comment>
        <translation type="unfinished">Hormigueo o sensación de agujas nuevos en una pierna o un pie</translation>
    </message>
    <message>
        <source>New weakness in one leg or foot that is neither severe nor getting worse</source>
        <comment>safety.symptoms.leg-weak.text</comment>
        <translation type="unfinished">Debilidad nueva en una pierna o un pie que no es intensa ni está empeorando</translation>
    </message>
    <message>
        <source>New pain below the knee in one leg</source>
        <comment>safety.symptoms.leg-below-knee.text</comment>
        <translation type="unfinished">Dolor nuevo por debajo de la rodilla en una pierna</translation>
    </message>
    <message>
        <source>You have had cancer at some time</source>
        <comment>safety.symptoms.past-cancer.text</comment>
        <translation type="unfinished">Has tenido cáncer alguna vez</translation>
    </message>
    <message>
        <source>You take steroids, your immune system is weakened, or you have injected drugs</source>
        <comment>safety.symptoms.steroids-immune.text</comment>
        <translation type="unfinished">Tomas corticoides, tienes las defensas debilitadas o te has inyectado drogas</translation>
    </message>
    <message>
        <source>You have an inflammatory disease of the joints, the spine or the bowel</source>
        <comment>safety.symptoms.inflammatory.text</comment>
        <translation type="unfinished">Tienes una enfermedad inflamatoria de las articulaciones, la columna o el intestino</translation>
    </message>
    <message>
        <source>Your back pain began for the first time before the age of 20 or after 55</source>
        <comment>safety.symptoms.onset-age.text</comment>
        <translation type="unfinished">Tu dolor de espalda empezó por primera vez antes de los 20 años o después de los 55</translation>
    </message>
    <message>
        <source>Your spine has a marked curve or another unusual shape</source>
        <comment>safety.symptoms.deformity.text</comment>
        <translation type="unfinished">Tu columna tiene una curva marcada u otra forma inusual</translation>
    </message>
    <message>
        <source>You can bend forward far less than you used to</source>
        <comment>safety.symptoms.forward-bend-loss.text</comment>
        <translation type="unfinished">Puedes inclinarte hacia adelante mucho menos que antes</translation>
    </message>
    <message>
        <source>You have thin or fragile bones, or have broken a bone in your spine</source>
        <comment>safety.symptoms.osteoporosis.text</comment>
        <translation type="unfinished">Tienes los huesos poco densos o frágiles, o te has roto un hueso de la columna</translation>
    </message>
    <message>
        <source>You have been told that you have a severe disc problem or an unstable spine</source>
        <comment>safety.symptoms.disc-or-instability.text</comment>
        <translation type="unfinished">Te han dicho que tienes un problema grave de disco o una columna inestable</translation>
    </message>
    <message>
        <source>You have another known back condition</source>
        <comment>safety.symptoms.back-condition.text</comment>
        <translation type="unfinished">Tienes otra afección de espalda conocida</translation>
    </message>
    <message>
        <source>You have injured your back in the past</source>
        <comment>safety.symptoms.past-back-injury.text</comment>
        <translation type="unfinished">Te has lesionado la espalda en el pasado</translation>
    </message>
    <message>
        <source>You have strong recent back pain, or back pain that has gone on for long, and have not asked a professional about it</source>
        <comment>safety.symptoms.persistent-pain.text</comment>
        <translation type="unfinished">Tienes un dolor de espalda fuerte y reciente, o dolor de espalda desde hace mucho, y no has consultado a un profesional</translation>
    </message>
    <message>
        <source>You think you may have injured a muscle or a joint</source>
        <comment>safety.symptoms.suspected-injury.text</comment>
        <translation type="unfinished">Crees que puedes haberte lesionado un músculo o una articulación</translation>
    </message>
    <message>
        <source>You have pulled or torn the back of a thigh recently</source>
        <comment>safety.symptoms.hamstring-tear.text</comment>
        <translation type="unfinished">Te has dado un tirón o un desgarro en la parte de atrás de un muslo recientemente</translation>
    </message>
    <message>
        <source>You have had an operation on your hip, knee or back recently</source>
        <comment>safety.symptoms.recent-surgery.text</comment>
        <translation type="unfinished">Te han operado recientemente de la cadera, la rodilla o la espalda</translation>
    </message>
    <message>
        <source>You have a replaced hip and were told not to bend it beyond a limit</source>
        <comment>safety.symptoms.hip-precautions.text</comment>
        <translation type="unfinished">Tienes una prótesis de cadera y te dijeron que no la flexionaras más allá de un límite</translation>
    </message>
    <message>
        <source>You get dizzy or faint and it is not under control</source>
        <comment>safety.symptoms.dizziness.text</comment>
        <translation type="unfinished">Tienes mareos o sensación de desmayo y no están controlados</translation>
    </message>
    <message>
        <source>You are pregnant (take new back pain to your midwife or doctor)</source>
        <comment>safety.symptoms.pregnancy.text</comment>
        <translation type="unfinished">Estás embarazada (consulta un dolor de espalda nuevo con tu matrona o tu médico)</translation>
    </message>
    <message>
        <source>Pain or tingling below the knee that you have had for a long time and that a professional has assessed</source>
        <comment>safety.symptoms.leg-known.text</comment>
        <translation type="unfinished">Dolor u hormigueo por debajo de la rodilla que tienes desde hace mucho tiempo y que un profesional ha evaluado</translation>
    </message>
    <message>
        <source>Rounding the back to get lower.</source>
        <comment>figure.DY1.wrong.text</comment>
        <translation type="unfinished">Redondear la espalda para bajar más.</translation>
    </message>
    <message>
        <source>Arching the low back as the leg goes behind.</source>
        <comment>figure.DY2.wrong.text</comment>
        <translation type="unfinished">Arquear la zona lumbar cuando la pierna va hacia atrás.</translation>
    </message>
    <message>
        <source>Rounding the back over the front leg instead of tipping from the hips.</source>
        <comment>figure.DY3.wrong.text</comment>
        <translation type="unfinished">Redondear la espalda sobre la pierna de delante en lugar de inclinarse desde las caderas.</translation>
    </message>
    <message>
        <source>Rounding the back to get lower.</source>
        <comment>figure.ST1-bent-knee.wrong.text</comment>
        <translation type="unfinished">Redondear la espalda para bajar más.</translation>
    </message>
    <message>
        <source>Rounding the back to get lower.</source>
        <comment>figure.ST1.wrong.text</comment>
        <translation type="unfinished">Redondear la espalda para bajar más.</translation>
    </message>
    <message>
        <source>Rounding the back instead of tipping from the hips.</source>
        <comment>figure.ST2-bent-knee.wrong.text</comment>
        <translation type="unfinished">Redondear la espalda en lugar de inclinarse desde las caderas.</translation>
    </message>
    <message>
        <source>Rounding the back instead of tipping from the hips.</source>
        <comment>figure.ST2.wrong.text</comment>
        <translation type="unfinished">Redondear la espalda en lugar de inclinarse desde las caderas.</translation>
    </message>
    <message>
        <source>Rounding the back and dropping the head to get lower.</source>
        <comment>figure.ST3-bent-knee.wrong.text</comment>
        <translation type="unfinished">Redondear la espalda y dejar caer la cabeza para bajar más.</translation>
    </message>
    <message>
        <source>Rounding the back and dropping the head to get lower.</source>
        <comment>figure.ST3.wrong.text</comment>
        <translation type="unfinished">Redondear la espalda y dejar caer la cabeza para bajar más.</translation>
    </message>
    <message>
        <source>Rounding the back to reach the toes.</source>
        <comment>figure.ST4-bent-knee.wrong.text</comment>
        <translation type="unfinished">Redondear la espalda para llegar a los dedos.</translation>
    </message>
    <message>
        <source>Rounding the back to reach the toes.</source>
        <comment>figure.ST4.wrong.text</comment>
        <translation type="unfinished">Redondear la espalda para llegar a los dedos.</translation>
    </message>
    <message>
        <source>Slumping into the chair while the knee snaps straight.</source>
        <comment>figure.ST5-bent-knee.wrong.text</comment>
        <translation type="unfinished">Hundirse en la silla mientras la rodilla se estira de golpe.</translation>
    </message>
    <message>
        <source>Slumping into the chair while the knee snaps straight.</source>
        <comment>figure.ST5.wrong.text</comment>
        <translation type="unfinished">Hundirse en la silla mientras la rodilla se estira de golpe.</translation>
    </message>
    <message>
        <source>Rounding the back while the shoulders creep up to the ears.</source>
        <comment>figure.ST6.wrong.text</comment>
        <translation type="unfinished">Redondear la espalda mientras los hombros suben hacia las orejas.</translation>
    </message>
    <message>
        <source>Locking the knees and hanging on the arms.</source>
        <comment>figure.ST7-hands-on-chair.wrong.text</comment>
        <translation type="unfinished">Bloquear las rodillas y colgarse de los brazos.</translation>
    </message>
    <message>
        <source>Locking the knees and pulling on the ankles.</source>
        <comment>figure.ST7.wrong.text</comment>
        <translation type="unfinished">Bloquear las rodillas y tirar de los tobillos.</translation>
    </message>
    <message>
        <source>Twisting the hips towards the chair.</source>
        <comment>figure.ST8-bent-knee.wrong.text</comment>
        <translation type="unfinished">Girar las caderas hacia la silla.</translation>
    </message>
    <message>
        <source>Letting the hip of the lifted leg turn up and the back round.</source>
        <comment>figure.ST8-leg-behind.wrong.text</comment>
        <translation type="unfinished">Dejar que la cadera de la pierna levantada gire hacia arriba y la espalda se redondee.</translation>
    </message>
    <message>
        <source>Twisting the hips towards the chair.</source>
        <comment>figure.ST8.wrong.text</comment>
        <translation type="unfinished">Girar las caderas hacia la silla.</translation>
    </message>
    <message>
        <source>Letting the low back arch off the mat as the leg goes up.</source>
        <comment>figure.STR1.wrong.text</comment>
        <translation type="unfinished">Dejar que la zona lumbar se arquee y se separe de la esterilla al subir la pierna.</translation>
    </message>
    <message>
        <source>Arching the low back to push the hips higher.</source>
        <comment>figure.STR2.wrong.text</comment>
        <translation type="unfinished">Arquear la zona lumbar para empujar más arriba las caderas.</translation>
    </message>
    <message>
        <source>Leaning back as the knee comes up.</source>
        <comment>figure.STR3.wrong.text</comment>
        <translation type="unfinished">Inclinarse hacia atrás al subir la rodilla.</translation>
    </message>
    <message>
        <source>Bending at the waist with a rounded back and locked knees.</source>
        <comment>figure.STR4.wrong.text</comment>
        <translation type="unfinished">Doblarse por la cintura con la espalda redonda y las rodillas bloqueadas.</translation>
    </message>
    <message>
        <source>Sitting so close to the wall that the hips lift.</source>
        <comment>figure.SU1-bent-knee.wrong.text</comment>
        <translation type="unfinished">Ponerse tan cerca de la pared que las caderas se levantan.</translation>
    </message>
    <message>
        <source>Sitting so close to the wall that the hips lift.</source>
        <comment>figure.SU1.wrong.text</comment>
        <translation type="unfinished">Ponerse tan cerca de la pared que las caderas se levantan.</translation>
    </message>
    <message>
        <source>Pulling so hard that the tailbone lifts and the knee locks.</source>
        <comment>figure.SU2-bent-knee.wrong.text</comment>
        <translation type="unfinished">Tirar tan fuerte que el coxis se levanta y la rodilla se bloquea.</translation>
    </message>
    <message>
        <source>Pulling so hard that the tailbone lifts and the knee locks.</source>
        <comment>figure.SU2.wrong.text</comment>
        <translation type="unfinished">Tirar tan fuerte que el coxis se levanta y la rodilla se bloquea.</translation>
    </message>
    <message>
        <source>Letting the thigh drift away, so the knee opens without a stretch.</source>
        <comment>figure.SU3-bent-knee.wrong.text</comment>
        <translation type="unfinished">Dejar que el muslo se aparte, con lo que la rodilla se abre sin estiramiento.</translation>
    </message>
    <message>
        <source>Letting the thigh drift away, so the knee opens without a stretch.</source>
        <comment>figure.SU3.wrong.text</comment>
        <translation type="unfinished">Dejar que el muslo se aparte, con lo que la rodilla se abre sin estiramiento.</translation>
    </message>
    <message>
        <source>Lifting the head and shoulders to reach the knee.</source>
        <comment>figure.SU4.wrong.text</comment>
        <translation type="unfinished">Levantar la cabeza y los hombros para llegar a la rodilla.</translation>
    </message>
    <message>
        <source>Letting the back arch off the floor.</source>
        <comment>figure.SU5-bent-knee.wrong.text</comment>
        <translation type="unfinished">Dejar que la espalda se arquee y se separe del suelo.</translation>
    </message>
    <message>
        <source>Letting the back arch off the floor.</source>
        <comment>figure.SU5.wrong.text</comment>
        <translation type="unfinished">Dejar que la espalda se arquee y se separe del suelo.</translation>
    </message>
    <message>
        <source>Pushing the leg instead of only carrying it.</source>
        <comment>figure.SU6-bent-knee.wrong.text</comment>
        <translation type="unfinished">Empujar la pierna en lugar de solo sostenerla.</translation>
    </message>
    <message>
        <source>Pushing the leg instead of only carrying it.</source>
        <comment>figure.SU6.wrong.text</comment>
        <translation type="unfinished">Empujar la pierna en lugar de solo sostenerla.</translation>
    </message>
    <message>
        <source>Letting the knees bend to reach further: such a reach does not count.</source>
        <comment>figure.TE1.wrong.text</comment>
        <translation type="unfinished">Dejar que las rodillas se flexionen para llegar más lejos: un alcance así no cuenta.</translation>
    </message>
    <message>
        <source>Bending the knees to get the fingers lower: such a try does not count.</source>
        <comment>figure.TE2.wrong.text</comment>
        <translation type="unfinished">Flexionar las rodillas para bajar más los dedos: un intento así no cuenta.</translation>
    </message>
    <message>
        <source>Letting the knee bend to reach further: such a reach does not count.</source>
        <comment>figure.TE3.wrong.text</comment>
        <translation type="unfinished">Dejar que la rodilla se flexione para llegar más lejos: un alcance así no cuenta.</translation>
    </message>
    <message>
        <source>Letting the thigh drift away from upright: such a try does not count.</source>
        <comment>figure.TE4.wrong.text</comment>
        <translation type="unfinished">Dejar que el muslo se aparte de la vertical: un intento así no cuenta.</translation>
    </message>
    <message>
        <source>Leaning back to get the knee higher.</source>
        <comment>figure.WU1.wrong.text</comment>
        <translation type="unfinished">Inclinarse hacia atrás para subir más la rodilla.</translation>
    </message>
    <message>
        <source>Pounding the floor with stiff knees.</source>
        <comment>figure.WU3.wrong.text</comment>
        <translation type="unfinished">Golpear el suelo con las rodillas rígidas.</translation>
    </message>
    <message>
        <source>Shrugging the shoulders up to the ears.</source>
        <comment>figure.WU4.wrong.text</comment>
        <translation type="unfinished">Encoger los hombros hasta las orejas.</translation>
    </message>
    <message>
        <source>Looking down with the shoulders rounded.</source>
        <comment>figure.WU5.wrong.text</comment>
        <translation type="unfinished">Mirar hacia abajo con los hombros encorvados.</translation>
    </message>
</context>
</TS>
