<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Live</name>
    <message>
        <source>{item}: live</source>
        <translation type="unfinished">{item}: ao vivo</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished">e mais {n}</translation>
    </message>
    <message>
        <source>No faults</source>
        <translation type="unfinished">Nenhuma falha</translation>
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
        <translation type="unfinished">Hoje</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Biblioteca</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Progresso</translation>
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
        <translation type="unfinished">Como o sistema</translation>
    </message>
    <message>
        <source>Machine-drafted, not yet reviewed by a native speaker: {names}.</source>
        <translation type="unfinished">Rascunho feito por máquina, ainda não revisado por uma pessoa nativa do idioma: {names}.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Your log is not there</source>
        <translation type="unfinished">O seu registro não está lá</translation>
    </message>
    <message>
        <source>Your log is damaged</source>
        <translation type="unfinished">O seu registro está danificado</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Reminders go on. Open the window or quit from the icon in the tray.</source>
        <translation type="unfinished">Os lembretes continuam. Abra a janela ou saia pelo ícone na bandeja.</translation>
    </message>
    <message>
        <source>hamstretch stays in the tray</source>
        <translation type="unfinished">O hamstretch fica na bandeja</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Session</source>
        <translation type="unfinished">Sessão</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Routines (*.hamstretch.toml);;All files (*)</source>
        <translation type="unfinished">Rotinas (*.hamstretch.toml);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open a routine file</source>
        <translation type="unfinished">Abrir um arquivo de rotina</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">Salvar como arquivo</translation>
    </message>
</context>
<context>
    <name>BreakLine</name>
    <message>
        <source>Resume</source>
        <translation type="unfinished">Retomar</translation>
    </message>
    <message>
        <source>I'm back</source>
        <translation type="unfinished">Voltei</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pausar</translation>
    </message>
    <message>
        <source>Pause for 30 minutes</source>
        <translation type="unfinished">Pausar por 30 minutos</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation type="unfinished">Pausar por 1 hora</translation>
    </message>
    <message>
        <source>Pause for 2 hours</source>
        <translation type="unfinished">Pausar por 2 horas</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation type="unfinished">Pausar até amanhã</translation>
    </message>
    <message>
        <source>In a meeting for 1 hour</source>
        <translation type="unfinished">Em reunião por 1 hora</translation>
    </message>
    <message>
        <source>Take a break now</source>
        <translation type="unfinished">Fazer uma pausa agora</translation>
    </message>
    <message>
        <source>I just did one</source>
        <translation type="unfinished">Acabei de fazer uma</translation>
    </message>
    <message>
        <source>Start hamstretch when you log in, so that breaks come by themselves?</source>
        <translation type="unfinished">Iniciar o hamstretch quando você entrar no sistema, para que as pausas venham sozinhas?</translation>
    </message>
    <message>
        <source>Yes, start it</source>
        <translation type="unfinished">Sim, iniciar</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Não</translation>
    </message>
    <message>
        <source>hamstretch now starts when you log in. Settings can change that.</source>
        <translation type="unfinished">O hamstretch agora inicia quando você entra no sistema. Isso pode ser mudado em Ajustes.</translation>
    </message>
    <message>
        <source>hamstretch starts only when you open it. Settings can change that.</source>
        <translation type="unfinished">O hamstretch só inicia quando você o abre. Isso pode ser mudado em Ajustes.</translation>
    </message>
</context>
<context>
    <name>BreakMenu</name>
    <message>
        <source>Pause the reminders</source>
        <translation type="unfinished">Pausar os lembretes</translation>
    </message>
    <message>
        <source>I am in a meeting</source>
        <translation type="unfinished">Estou em reunião</translation>
    </message>
    <message>
        <source>Resume the reminders</source>
        <translation type="unfinished">Retomar os lembretes</translation>
    </message>
    <message>
        <source>Open Today</source>
        <translation type="unfinished">Abrir Hoje</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished">Sair</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation type="unfinished">Por 30 minutos</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation type="unfinished">Por 1 hora</translation>
    </message>
    <message>
        <source>For 2 hours</source>
        <translation type="unfinished">Por 2 horas</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation type="unfinished">Até amanhã</translation>
    </message>
    <message>
        <source>Until a date…</source>
        <translation type="unfinished">Até uma data…</translation>
    </message>
    <message>
        <source>I'm back</source>
        <translation type="unfinished">Voltei</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation type="unfinished">Começar agora</translation>
    </message>
    <message>
        <source>Take a break now</source>
        <translation type="unfinished">Fazer uma pausa agora</translation>
    </message>
</context>
<context>
    <name>BreakPrompt</name>
    <message>
        <source>The card is gone. {now}.</source>
        <translation type="unfinished">O cartão sumiu. {now}.</translation>
    </message>
    <message>
        <source>I'm back</source>
        <translation type="unfinished">Voltei</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished">&amp;Começar</translation>
    </message>
    <message>
        <source>In {min} min ({left} left)</source>
        <translation type="unfinished">Em {min} min (restam: {left})</translation>
    </message>
    <message>
        <source>&amp;Not today</source>
        <translation type="unfinished">&amp;Hoje não</translation>
    </message>
    <message>
        <source>I just &amp;did one</source>
        <translation type="unfinished">&amp;Acabei de fazer uma</translation>
    </message>
    <message>
        <source>No &amp;time</source>
        <translation type="unfinished">Sem &amp;tempo</translation>
    </message>
    <message>
        <source>&amp;Pain</source>
        <translation type="unfinished">&amp;Dor</translation>
    </message>
    <message>
        <source>I feel &amp;unwell</source>
        <translation type="unfinished">Não me sinto &amp;bem</translation>
    </message>
    <message>
        <source>An&amp;other reason</source>
        <translation type="unfinished">&amp;Outro motivo</translation>
    </message>
</context>
<context>
    <name>BreakShell</name>
    <message>
        <source>In {min} min ({left} left)</source>
        <translation type="unfinished">Em {min} min (restam: {left})</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Abrir</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Começar</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished">Hoje não</translation>
    </message>
</context>
<context>
    <name>BreakSystem</name>
    <message>
        <source>Start when I log in</source>
        <translation type="unfinished">Iniciar quando eu entrar no sistema</translation>
    </message>
    <message>
        <source>How being away is noticed</source>
        <translation type="unfinished">Como a ausência é percebida</translation>
    </message>
    <message>
        <source>In the tray, without a window. This is read from the system each time.</source>
        <translation type="unfinished">Na bandeja, sem janela. Isto é lido do sistema a cada vez.</translation>
    </message>
    <message>
        <source>This system does not offer it here.</source>
        <translation type="unfinished">Este sistema não oferece isso aqui.</translation>
    </message>
    <message>
        <source>{source} tells how long the keyboard and the mouse have rested.</source>
        <translation type="unfinished">{source} diz há quanto tempo o teclado e o mouse estão parados.</translation>
    </message>
    <message>
        <source>Unknown: nothing here tells it. You count as being at the desk, and breaks come on time.</source>
        <translation type="unfinished">Desconhecido: nada aqui informa isso. O app considera que você está na mesa, e as pausas vêm na hora.</translation>
    </message>
</context>
<context>
    <name>BreaksPanel</name>
    <message>
        <source>Show as table</source>
        <translation type="unfinished">Mostrar como tabela</translation>
    </message>
    <message>
        <source>By the hour: filled is kept, outlined is left out</source>
        <translation type="unfinished">Por hora: cheio é pausa feita, contornado é pausa não feita</translation>
    </message>
    <message>
        <source>Breaks at the desk</source>
        <translation type="unfinished">Pausas na mesa</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished">Não feitas</translation>
    </message>
    <message>
        <source>Breaks day by day</source>
        <translation type="unfinished">Pausas dia a dia</translation>
    </message>
    <message>
        <source>{day}: nothing known</source>
        <translation type="unfinished">{day}: nada conhecido</translation>
    </message>
    <message>
        <source>{day}: {kept} kept, {missed} left out</source>
        <translation type="unfinished">{day}: feitas {kept}, não feitas {missed}</translation>
    </message>
    <message>
        <source>, {seconds} s of stretching for each leg</source>
        <translation type="unfinished">, {seconds} s de alongamento para cada perna</translation>
    </message>
    <message>
        <source>{hour}:00, {kept} kept, {missed} left out</source>
        <translation type="unfinished">{hour}:00, feitas {kept}, não feitas {missed}</translation>
    </message>
    <message>
        <source>Hide table</source>
        <translation type="unfinished">Ocultar tabela</translation>
    </message>
    <message>
        <source>Day or hour</source>
        <translation type="unfinished">Dia ou hora</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished">Feitas</translation>
    </message>
    <message>
        <source>Seconds a leg</source>
        <translation type="unfinished">Segundos por perna</translation>
    </message>
</context>
<context>
    <name>CheckInPages</name>
    <message>
        <source>How much pain is there right now?</source>
        <translation type="unfinished">Quanta dor você sente agora?</translation>
    </message>
    <message>
        <source>In the low back or the legs. A number key, then Enter.</source>
        <translation type="unfinished">Na região lombar ou nas pernas. Uma tecla de número e depois Enter.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Agora não</translation>
    </message>
    <message>
        <source>What is new?</source>
        <translation type="unfinished">O que há de novo?</translation>
    </message>
    <message>
        <source>Tick what has come since your last session. Nothing here is a diagnosis.</source>
        <translation type="unfinished">Marque o que surgiu desde a sua última sessão. Nada aqui é um diagnóstico.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Nada disso</translation>
    </message>
</context>
<context>
    <name>CheckInEdit</name>
    <message>
        <source>Note to this answer</source>
        <translation type="unfinished">Anotação para esta resposta</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation type="unfinished">Uma anotação, se quiser</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation type="unfinished">Salvar a mudança</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Deixar como está</translation>
    </message>
    <message>
        <source>The plan and the colour of the session follow the new answer. What a safety rule did that day stays on record, and you can undo the change.</source>
        <translation type="unfinished">O plano e a cor da sessão seguem a nova resposta. O que uma regra de segurança fez naquele dia continua registrado, e você pode desfazer a mudança.</translation>
    </message>
</context>
<context>
    <name>DoneBars</name>
    <message>
        <source>Done of what was planned</source>
        <translation type="unfinished">Feito do que estava planejado</translation>
    </message>
    <message>
        <source>◀ left</source>
        <translation type="unfinished">◀ esquerda</translation>
    </message>
    <message>
        <source>right ▶</source>
        <translation type="unfinished">direita ▶</translation>
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
        <translation type="unfinished">Fazer agora</translation>
    </message>
    <message>
        <source>Works on: {targets}.</source>
        <translation type="unfinished">Trabalha: {targets}.</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation type="unfinished">Passo a passo</translation>
    </message>
    <message>
        <source>How it should feel</source>
        <translation type="unfinished">Como deve ser a sensação</translation>
    </message>
    <message>
        <source>What often goes wrong</source>
        <translation type="unfinished">O que costuma dar errado</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished">Cuidado</translation>
    </message>
    <message>
        <source>Easier and harder</source>
        <translation type="unfinished">Mais fácil e mais difícil</translation>
    </message>
    <message>
        <source>The exercise itself</source>
        <translation type="unfinished">O próprio exercício</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation type="unfinished">Mais fácil</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation type="unfinished">Mais difícil</translation>
    </message>
    <message>
        <source>How much, by phase of the plan</source>
        <translation type="unfinished">Quanto, por fase do plano</translation>
    </message>
    <message>
        <source>Offered while pain before the session is {gate} or less. {place}, {needs}.</source>
        <translation type="unfinished">Oferecido enquanto a dor antes da sessão é {gate} ou menos. {place}, {needs}.</translation>
    </message>
    <message>
        <source>How the instructions were settled</source>
        <translation type="unfinished">Como as instruções foram definidas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">Fontes</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Boas-vindas</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>Short, guided stretches for the back of the legs and the low back. You are asked how it feels, and what you answer decides how much comes next.</source>
        <translation type="unfinished">Alongamentos curtos e guiados para a parte de trás das pernas e a região lombar. O app pergunta como você se sente, e o que você responde decide quanto vem a seguir.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation type="unfinished">O que o app não é</translation>
    </message>
    <message>
        <source>A wellness app is no substitute for care. It names no illness and cannot promise that you will feel better: what is known about stretching is limited and mixed. Its limits for pain are design decisions, on the careful side.</source>
        <translation type="unfinished">Um app de bem-estar não substitui o atendimento de saúde. Ele não dá nome a nenhuma doença e não pode prometer que você vai se sentir melhor: o que se sabe sobre alongamento é limitado e misto. Os limites dele para a dor são decisões de projeto, do lado da cautela.</translation>
    </message>
    <message>
        <source>It stays with you</source>
        <translation type="unfinished">Fica com você</translation>
    </message>
    <message>
        <source>No account, no network. What you write down stays on this computer.</source>
        <translation type="unfinished">Sem conta, sem rede. O que você anota fica neste computador.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Your week</source>
        <translation type="unfinished">A sua semana</translation>
    </message>
    <message>
        <source>Start the plan</source>
        <translation type="unfinished">Começar o plano</translation>
    </message>
    <message>
        <source>For example: putting on socks. You may leave this empty.</source>
        <translation type="unfinished">Por exemplo: calçar meias. Você pode deixar em branco.</translation>
    </message>
    <message>
        <source>Two sessions a week at first, three from week 3. All of this can be changed in Settings.</source>
        <translation type="unfinished">Duas sessões por semana no começo, três a partir da semana 3. Tudo isso pode ser mudado em Ajustes.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation type="unfinished">Passo {n} de {all}</translation>
    </message>
</context>
<context>
    <name>SessionFlow</name>
    <message>
        <source>How much pain is there right now?</source>
        <translation type="unfinished">Quanta dor você sente agora?</translation>
    </message>
    <message>
        <source>A number key, then Enter. Say below where it is and what it is like.</source>
        <translation type="unfinished">Uma tecla de número e depois Enter. Diga abaixo onde é e como é.</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation type="unfinished">Voltar para Hoje</translation>
    </message>
    <message>
        <source>How much pain is there now?</source>
        <translation type="unfinished">Quanta dor há agora?</translation>
    </message>
    <message>
        <source>And now, after easing off?</source>
        <translation type="unfinished">E agora, depois de ir mais leve?</translation>
    </message>
    <message>
        <source>What was the worst pain during the session?</source>
        <translation type="unfinished">Qual foi a pior dor durante a sessão?</translation>
    </message>
    <message>
        <source>How much pain is there now, after it?</source>
        <translation type="unfinished">Quanta dor há agora, depois dela?</translation>
    </message>
    <message>
        <source>The pull of a stretch is not pain. A number key, then Enter.</source>
        <translation type="unfinished">A tensão de um alongamento não é dor. Uma tecla de número e depois Enter.</translation>
    </message>
    <message>
        <source>It was only a stretch</source>
        <translation type="unfinished">Era só alongamento</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation type="unfinished">Deixar de fora</translation>
    </message>
    <message>
        <source>Right now, or since this came on</source>
        <translation type="unfinished">Agora, ou desde que isto surgiu</translation>
    </message>
    <message>
        <source>Is any of this so?</source>
        <translation type="unfinished">Algo disto é o caso?</translation>
    </message>
    <message>
        <source>These need someone qualified to look at them soon, so they are asked at once.</source>
        <translation type="unfinished">Estes precisam ser vistos em breve por alguém qualificado, por isso são perguntados já.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Nada disso</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">Li isto</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>A session was interrupted</source>
        <translation type="unfinished">Uma sessão foi interrompida</translation>
    </message>
    <message>
        <source>{name}, begun {when}.</source>
        <translation type="unfinished">{name}, começo: {when}.</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation type="unfinished">Continuar de onde parei</translation>
    </message>
    <message>
        <source>Keep what I did and finish</source>
        <translation type="unfinished">Guardar o que fiz e terminar</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished">Descartar</translation>
    </message>
    <message>
        <source>It was too long ago to go on: how you are now may have changed.</source>
        <translation type="unfinished">Faz tempo demais para continuar: como você está agora pode ter mudado.</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Guardar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Agora não</translation>
    </message>
</context>
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>My activities</source>
        <translation type="unfinished">Minhas atividades</translation>
    </message>
    <message>
        <source>Name up to three things that you would like to do more easily, and say how well each goes at present. Asked once a month; keep the same ones if you can.</source>
        <translation type="unfinished">Cite até três coisas que você gostaria de fazer com mais facilidade e diga como cada uma vai no momento. Perguntado uma vez por mês; mantenha as mesmas, se puder.</translation>
    </message>
    <message>
        <source>Activity {n}</source>
        <translation type="unfinished">Atividade {n}</translation>
    </message>
    <message>
        <source>For example: putting on socks</source>
        <translation type="unfinished">Por exemplo: calçar meias</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished">de jeito nenhum</translation>
    </message>
    <message>
        <source>as before</source>
        <translation type="unfinished">como antes</translation>
    </message>
    <message>
        <source>How well activity {n} goes</source>
        <translation type="unfinished">Como vai a atividade {n}</translation>
    </message>
</context>
<context>
    <name>WholePage</name>
    <message>
        <source>On the whole</source>
        <translation type="unfinished">No geral</translation>
    </message>
    <message>
        <source>How are your back and legs today, compared with the beginning of the plan?</source>
        <translation type="unfinished">Como estão as suas costas e pernas hoje, em comparação com o começo do plano?</translation>
    </message>
</context>
<context>
    <name>QuestionnairePage</name>
    <message>
        <source>In its authors' own words, in English only. Optional.</source>
        <translation type="unfinished">Nas palavras dos próprios autores, só em inglês. Opcional.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished">Continuar lendo</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Deleted: {what}</source>
        <translation type="unfinished">Apagado: {what}</translation>
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
        <translation type="unfinished">Autotestes</translation>
    </message>
    <message>
        <source>A way to see change over weeks. No result is good or bad by itself.</source>
        <translation type="unfinished">Um jeito de ver mudanças ao longo de semanas. Nenhum resultado é bom ou ruim por si só.</translation>
    </message>
    <message>
        <source>What you can do in a day</source>
        <translation type="unfinished">O que você consegue fazer em um dia</translation>
    </message>
    <message>
        <source>Rated in your own words or with a published list. Progress shows it beside pain.</source>
        <translation type="unfinished">Avaliado nas suas próprias palavras ou com uma lista publicada. O Progresso mostra isso ao lado da dor.</translation>
    </message>
    <message>
        <source>My activities</source>
        <translation type="unfinished">Minhas atividades</translation>
    </message>
    <message>
        <source>Roland-Morris questionnaire (English)</source>
        <translation type="unfinished">Questionário Roland-Morris (em inglês)</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation type="unfinished">nada necessário</translation>
    </message>
    <message>
        <source>Take this test</source>
        <translation type="unfinished">Fazer este teste</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation type="unfinished">Passo a passo</translation>
    </message>
    <message>
        <source>How it is scored</source>
        <translation type="unfinished">Como é pontuado</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished">Cuidado</translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished">cm</translation>
    </message>
    <message>
        <source>A change of less than {mdc}{unit} is within what the test itself varies by.</source>
        <translation type="unfinished">Uma mudança menor que {mdc}{unit} está dentro do que o próprio teste varia.</translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message>
        <source>Not everything is saved</source>
        <translation type="unfinished">Nem tudo foi salvo</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished">Tentar de novo agora</translation>
    </message>
    <message>
        <source>Leave the window open</source>
        <translation type="unfinished">Deixar a janela aberta</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation type="unfinished">Fechar mesmo assim</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Works at a desk</source>
        <translation type="unfinished">Dá para fazer na mesa</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished">Limpar os filtros</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished">Posição</translation>
    </message>
    <message>
        <source>Any position</source>
        <translation type="unfinished">Qualquer posição</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation type="unfinished">Todos os tipos</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished">Material</translation>
    </message>
    <message>
        <source>Any equipment</source>
        <translation type="unfinished">Qualquer material</translation>
    </message>
    <message>
        <source>Nothing needed</source>
        <translation type="unfinished">Nada necessário</translation>
    </message>
    <message>
        <source>In phase {name}</source>
        <translation type="unfinished">Na fase {name}</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished">Fase</translation>
    </message>
    <message>
        <source>Every phase</source>
        <translation type="unfinished">Todas as fases</translation>
    </message>
    <message>
        <source>Search by name or body area</source>
        <translation type="unfinished">Buscar por nome ou parte do corpo</translation>
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
        <translation type="unfinished">Rotinas</translation>
    </message>
    <message>
        <source>Open a routine file…</source>
        <translation type="unfinished">Abrir um arquivo de rotina…</translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <extracomment>one: 1 exercise</extracomment>
        <translation type="unfinished">
            <numerusform>%n exercício</numerusform>
            <numerusform>%n exercícios</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits all of that.</source>
        <translation type="unfinished">Nada combina com tudo isso.</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Your log</source>
        <translation type="unfinished">Seu registro</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Backups</translation>
    </message>
    <message>
        <source>Made by themselves when a session is saved: the last five, one for each day of two weeks, one for each week of a year. They lie beside your log, on this computer.</source>
        <translation type="unfinished">Feitos por si mesmos quando uma sessão é salva: os cinco últimos, um para cada dia de duas semanas, um para cada semana de um ano. Ficam ao lado do seu registro, neste computador.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">Fazer backup agora</translation>
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
        <translation type="unfinished">Mostrar todos ({n})</translation>
    </message>
    <message>
        <source>Another log</source>
        <translation type="unfinished">Outro registro</translation>
    </message>
    <message>
        <source>An export, a backup or the log of another computer: what is missing here is added, what is here stays. You see first what that would be.</source>
        <translation type="unfinished">Uma exportação, um backup ou o registro de outro computador: o que falta aqui é adicionado, o que está aqui fica. Você vê antes o que seria.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Left by a sync tool: {file}</source>
        <translation type="unfinished">Deixado por uma ferramenta de sincronização: {file}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Ver o que é</translation>
    </message>
    <message>
        <source>Add from another log</source>
        <translation type="unfinished">Adicionar de outro registro</translation>
    </message>
    <message>
        <source>Logs and exports (*.json);;All files (*)</source>
        <translation type="unfinished">Registros e exportações (*.json);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore this backup?</source>
        <translation type="unfinished">Restaurar este backup?</translation>
    </message>
    <message>
        <source>The log as it is now is backed up first, so that you can come back to it.</source>
        <translation type="unfinished">Antes é feito um backup do registro como está agora, para que você possa voltar a ele.</translation>
    </message>
    <message>
        <source>The backup holds {then}. Your log now holds {now}.</source>
        <translation type="unfinished">O backup contém {then}. O seu registro contém agora {now}.</translation>
    </message>
    <message>
        <source>Keep my log as it is</source>
        <translation type="unfinished">Manter o meu registro como está</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Pronto</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation type="unfinished">Restaurar</translation>
    </message>
    <message>
        <source>Your log is as it was</source>
        <translation type="unfinished">O seu registro está como estava</translation>
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
        <translation type="unfinished">Feito em {day} às {time}, depois de salvar</translation>
    </message>
    <message>
        <source>Taken on {day} at {time}, by hand</source>
        <translation type="unfinished">Feito em {day} às {time}, manualmente</translation>
    </message>
    <message>
        <source>Taken on {day} at {time}, before a backup or another log came in</source>
        <translation type="unfinished">Feito em {day} às {time}, antes da entrada de um backup ou de outro registro</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Reading it…</source>
        <translation type="unfinished">Lendo…</translation>
    </message>
    <message>
        <source>Another copy of your log was found</source>
        <translation type="unfinished">Foi encontrada outra cópia do seu registro</translation>
    </message>
    <message>
        <source>Add from another log</source>
        <translation type="unfinished">Adicionar de outro registro</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished">Deixar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Pronto</translation>
    </message>
    <message>
        <source>Nothing of yours is changed, and your log is backed up first.</source>
        <translation type="unfinished">Nada do que é seu é alterado, e antes é feito um backup do seu registro.</translation>
    </message>
    <message>
        <source>Add these</source>
        <translation type="unfinished">Adicionar estes</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation type="unfinished">Adicionando…</translation>
    </message>
</context>
<context>
    <name>MorningCard</name>
    <message>
        <source>How much pain this morning, after your last session?</source>
        <translation type="unfinished">Quanta dor nesta manhã, depois da sua última sessão?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Responder</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished">Hoje não</translation>
    </message>
    <message>
        <source>Something is new…</source>
        <translation type="unfinished">Há algo novo…</translation>
    </message>
</context>
<context>
    <name>PastDetail</name>
    <message>
        <source>History</source>
        <translation type="unfinished">Histórico</translation>
    </message>
    <message>
        <source>&amp;Save the note</source>
        <translation type="unfinished">&amp;Salvar a anotação</translation>
    </message>
    <message>
        <source>Deleted: it no longer counts anywhere.</source>
        <translation type="unfinished">Apagado: já não conta em lugar nenhum.</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished">Como foi</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation type="unfinished">Avaliação</translation>
    </message>
    <message>
        <source>What the rules did</source>
        <translation type="unfinished">O que as regras fizeram</translation>
    </message>
    <message>
        <source>How it went: {word}.</source>
        <translation type="unfinished">Como foi: {word}.</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation type="unfinished">O que ficou de fora</translation>
    </message>
    <message>
        <source>Trial {n}: {value}</source>
        <translation type="unfinished">Tentativa {n}: {value}</translation>
    </message>
    <message>
        <source>Warmed up before it</source>
        <translation type="unfinished">Com aquecimento antes</translation>
    </message>
    <message>
        <source>Not warmed up before it</source>
        <translation type="unfinished">Sem aquecimento antes</translation>
    </message>
    <message>
        <source>Stopped: {sign}</source>
        <translation type="unfinished">Interrompido: {sign}</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation type="unfinished">Dor, de 0 a 10</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Mudar…</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation type="unfinished">Mudar: {what}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Anotação</translation>
    </message>
    <message>
        <source>Note to this entry</source>
        <translation type="unfinished">Anotação para esta entrada</translation>
    </message>
    <message>
        <source>Nothing noted. Write here what you want to remember.</source>
        <translation type="unfinished">Nada anotado. Escreva aqui o que você quer lembrar.</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation type="unfinished">Mudado desde então</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Desfazer</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished">Desfazer: {what}</translation>
    </message>
    <message>
        <source>the note was “{was}”</source>
        <translation type="unfinished">a anotação era “{was}”</translation>
    </message>
    <message>
        <source>a note was added</source>
        <translation type="unfinished">uma anotação foi adicionada</translation>
    </message>
    <message>
        <source>the answer was “{was}”</source>
        <translation type="unfinished">a resposta era “{was}”</translation>
    </message>
    <message>
        <source>it was deleted</source>
        <translation type="unfinished">foi apagado</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation type="unfinished">Apagar esta entrada</translation>
    </message>
    <message>
        <source>It stops counting for the plan, the charts and reports. You can bring it back.</source>
        <translation type="unfinished">Ela deixa de contar para o plano, os gráficos e os relatórios. Você pode trazê-la de volta.</translation>
    </message>
</context>
<context>
    <name>PastTable</name>
    <message>
        <source>{word}, changed</source>
        <translation type="unfinished">{word}, mudado</translation>
    </message>
    <message>
        <source>pain 10 → 10</source>
        <translation type="unfinished">dor 10 → 10</translation>
    </message>
</context>
<context>
    <name>PastList</name>
    <message>
        <source>What is in the log, newest first</source>
        <translation type="unfinished">O que está no registro, do mais novo ao mais antigo</translation>
    </message>
    <message>
        <source>Days of the log</source>
        <translation type="unfinished">Dias do registro</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation type="unfinished">&amp;Calendário</translation>
    </message>
    <message>
        <source>Show what was deleted</source>
        <translation type="unfinished">Mostrar o que foi apagado</translation>
    </message>
    <message>
        <source>● session   ○ desk break   ◇ self-test or question</source>
        <translation type="unfinished">● sessão   ○ pausa na mesa   ◇ autoteste ou pergunta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Progresso</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">Des&amp;fazer</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Histórico</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, newest first. Enter opens one.</source>
        <translation type="unfinished">
            <numerusform>%n entrada, da mais nova à mais antiga. Enter abre uma.</numerusform>
            <numerusform>%n entradas, da mais nova à mais antiga. Enter abre uma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your first session will appear here.</source>
        <translation type="unfinished">A sua primeira sessão vai aparecer aqui.</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished">Desfazer: {what}</translation>
    </message>
</context>
<context>
    <name>PastModel</name>
    <message>
        <source>Day</source>
        <translation type="unfinished">Dia</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">O quê</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Tempo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Resultado</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished">Como foi</translation>
    </message>
    <message>
        <source>{what}, deleted</source>
        <translation type="unfinished">{what}, apagado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished">mudado</translation>
    </message>
</context>
<context>
    <name>past</name>
    <message>
        <source>Check-in without a session</source>
        <translation type="unfinished">Check-in sem sessão</translation>
    </message>
    <message>
        <source>Own activities</source>
        <translation type="unfinished">Atividades próprias</translation>
    </message>
    <message>
        <source>How it is on the whole</source>
        <translation type="unfinished">Como está no geral</translation>
    </message>
    <message>
        <source>Roland-Morris questionnaire</source>
        <translation type="unfinished">Questionário Roland-Morris</translation>
    </message>
    <message>
        <source>pain {before} → {after}</source>
        <translation type="unfinished">dor {before} → {after}</translation>
    </message>
    <message>
        <source>pain {n}</source>
        <translation type="unfinished">dor {n}</translation>
    </message>
    <message>
        <source>no score</source>
        <translation type="unfinished">sem resultado</translation>
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
        <translation type="unfinished">esquerda</translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished">direita</translation>
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
        <translation type="unfinished">Depois de um exercício</translation>
    </message>
    <message>
        <source>Worst during it</source>
        <translation type="unfinished">A pior durante</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Depois</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation type="unfinished">Manhã seguinte</translation>
    </message>
    <message>
        <source>How much pain was there before?</source>
        <translation type="unfinished">Quanta dor havia antes?</translation>
    </message>
    <message>
        <source>How much pain was there then?</source>
        <translation type="unfinished">Quanta dor havia então?</translation>
    </message>
    <message>
        <source>How much pain was there after this exercise?</source>
        <translation type="unfinished">Quanta dor havia depois deste exercício?</translation>
    </message>
    <message>
        <source>What was the worst pain during the session?</source>
        <translation type="unfinished">Qual foi a pior dor durante a sessão?</translation>
    </message>
    <message>
        <source>How much pain was there after it?</source>
        <translation type="unfinished">Quanta dor havia depois?</translation>
    </message>
    <message>
        <source>How much pain was there the next morning?</source>
        <translation type="unfinished">Quanta dor havia na manhã seguinte?</translation>
    </message>
</context>
<context>
    <name>PauseUntilWindow</name>
    <message>
        <source>Pause the reminders until</source>
        <translation type="unfinished">Pausar os lembretes até</translation>
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
        <translation type="unfinished">Voltar à figura ({key})</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation type="unfinished">
            <numerusform>falta cerca de %n min</numerusform>
            <numerusform>faltam cerca de %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving picture: {name}</source>
        <translation type="unfinished">Imagem em movimento: {name}</translation>
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
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pausar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Espaço</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Pular</translation>
    </message>
    <message>
        <source>15 seconds less</source>
        <translation type="unfinished">15 segundos a menos</translation>
    </message>
    <message>
        <source>15 seconds more</source>
        <translation type="unfinished">15 segundos a mais</translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished">De novo</translation>
    </message>
    <message>
        <source>This side again</source>
        <translation type="unfinished">Este lado de novo</translation>
    </message>
    <message>
        <source>Pain: P</source>
        <translation type="unfinished">Dor: P</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished">Dor</translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished">Encerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation type="unfinished">Encerrar a sessão</translation>
    </message>
</context>
<context>
    <name>QuickQuestion</name>
    <message>
        <source>Nothing hurt  (Enter)</source>
        <translation type="unfinished">Nada doeu  (Enter)</translation>
    </message>
    <message>
        <source>Rest. Worst pain in “{name}”?</source>
        <translation type="unfinished">Descanso. Pior dor em “{name}”?</translation>
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
        <translation type="unfinished">Mais leve: um terço a menos que o habitual, joelho um pouco mais dobrado.</translation>
    </message>
    <message>
        <source>Next: {what}</source>
        <translation type="unfinished">A seguir: {what}</translation>
    </message>
    <message>
        <source>Space goes on</source>
        <translation type="unfinished">Espaço continua</translation>
    </message>
    <message>
        <source>Get back into position</source>
        <translation type="unfinished">Volte à posição</translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished">vezes</translation>
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
        <translation type="unfinished">Pronto</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pausar</translation>
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
        <translation type="unfinished">&amp;Histórico</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation type="unfinished">&amp;Relatório…</translation>
    </message>
    <message>
        <source>More in words</source>
        <translation type="unfinished">Mais em palavras</translation>
    </message>
    <message>
        <source>Fewer words</source>
        <translation type="unfinished">Menos palavras</translation>
    </message>
    <message>
        <source>“At first” is the middle of the first three ratings before a session in this plan, “lately” of the last three. One point up or down never counts as a change.</source>
        <translation type="unfinished">“No começo” é o valor do meio das três primeiras notas antes de uma sessão neste plano, “ultimamente” o das três últimas. Um ponto a mais ou a menos nunca conta como mudança.</translation>
    </message>
    <message>
        <source>“At first” is the middle of your first three ratings before a session, “lately” of the last three. One point up or down never counts as a change.</source>
        <translation type="unfinished">“No começo” é o valor do meio das suas três primeiras notas antes de uma sessão, “ultimamente” o das três últimas. Um ponto a mais ou a menos nunca conta como mudança.</translation>
    </message>
    <message>
        <source>All charts move together: drag one or press Shift with an arrow key, and zoom with + and − or with Ctrl and the wheel. In consistency, recent weeks weigh more, and rest by rule or a pause counts against nobody.</source>
        <translation type="unfinished">Todos os gráficos se movem juntos: arraste um ou pressione Shift com uma seta, e use + e − ou Ctrl com a roda do mouse para o zoom. Na constância, as semanas recentes pesam mais, e o descanso por regra ou uma pausa não conta contra ninguém.</translation>
    </message>
    <message>
        <source>Your first session will appear here.</source>
        <translation type="unfinished">A sua primeira sessão vai aparecer aqui.</translation>
    </message>
    <message>
        <source>After it, this page shows how pain was before and after, and what you did each week.</source>
        <translation type="unfinished">Depois dela, esta página mostra como estava a dor antes e depois, e o que você fez em cada semana.</translation>
    </message>
    <message>
        <source>▲ Where the plan changed</source>
        <translation type="unfinished">▲ Onde o plano mudou</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished">Salvar o gráfico</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Getting the charts ready…</source>
        <translation type="unfinished">Preparando os gráficos…</translation>
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
        <translation type="unfinished">{chart}, valores do meio com o menor e o maior</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Quando</translation>
    </message>
    <message>
        <source>There is nothing of it in this time.</source>
        <translation type="unfinished">Não há nada disso neste período.</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation type="unfinished">graus</translation>
    </message>
    <message>
        <source>inches</source>
        <translation type="unfinished">polegadas</translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished">cm</translation>
    </message>
    <message>
        <source>{unit} past the toes</source>
        <translation type="unfinished">{unit} além dos dedos do pé</translation>
    </message>
    <message>
        <source>{unit} past the soles</source>
        <translation type="unfinished">{unit} além das solas dos pés</translation>
    </message>
    <message>
        <source>{unit} above the floor, less is further</source>
        <translation type="unfinished">{unit} acima do chão, menos é mais longe</translation>
    </message>
    <message>
        <source>{unit} short of straight, less is further</source>
        <translation type="unfinished">{unit} até ficar reto, menos é mais longe</translation>
    </message>
    <message>
        <source>◀ Left</source>
        <translation type="unfinished">◀ Esquerda</translation>
    </message>
    <message>
        <source>Right ▶</source>
        <translation type="unfinished">Direita ▶</translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished">Melhor</translation>
    </message>
    <message>
        <source>the first ± noise, left</source>
        <translation type="unfinished">o primeiro ± ruído, esquerda</translation>
    </message>
    <message>
        <source>the first ± noise, right</source>
        <translation type="unfinished">o primeiro ± ruído, direita</translation>
    </message>
    <message>
        <source>the first ± noise</source>
        <translation type="unfinished">o primeiro ± ruído</translation>
    </message>
    <message>
        <source>this plan's first ± noise, left</source>
        <translation type="unfinished">o primeiro deste plano ± ruído, esquerda</translation>
    </message>
    <message>
        <source>this plan's first ± noise, right</source>
        <translation type="unfinished">o primeiro deste plano ± ruído, direita</translation>
    </message>
    <message>
        <source>this plan's first ± noise</source>
        <translation type="unfinished">o primeiro deste plano ± ruído</translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished">pol</translation>
    </message>
    <message>
        <source>My activities, 0 not at all to 10 as before</source>
        <translation type="unfinished">Minhas atividades, de 0 de jeito nenhum a 10 como antes</translation>
    </message>
    <message>
        <source>Ticks</source>
        <translation type="unfinished">Marcações</translation>
    </message>
    <message>
        <source>Roland-Morris questionnaire, ticks of 24, fewer is better</source>
        <translation type="unfinished">Questionário Roland-Morris, marcações de 24, menos é melhor</translation>
    </message>
</context>
<context>
    <name>RangeRow</name>
    <message>
        <source>First day</source>
        <translation type="unfinished">Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">Último dia</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">até</translation>
    </message>
    <message>
        <source>The charts count in whole weeks: {first} to {last}.</source>
        <translation type="unfinished">Os gráficos contam em semanas inteiras: de {first} a {last}.</translation>
    </message>
    <message>
        <source>&amp;4 weeks</source>
        <translation type="unfinished">&amp;4 semanas</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished">&amp;Plano</translation>
    </message>
    <message>
        <source>&amp;3 months</source>
        <translation type="unfinished">&amp;3 meses</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation type="unfinished">&amp;Ano</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished">&amp;Tudo</translation>
    </message>
    <message>
        <source>&amp;Days…</source>
        <translation type="unfinished">&amp;Dias…</translation>
    </message>
    <message>
        <source>Time shown in all charts</source>
        <translation type="unfinished">Período mostrado em todos os gráficos</translation>
    </message>
</context>
<context>
    <name>ChartSection</name>
    <message>
        <source>Picture (PNG)…</source>
        <translation type="unfinished">Imagem (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation type="unfinished">Desenho (SVG)…</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation type="unfinished">Números (CSV)…</translation>
    </message>
    <message>
        <source>Hide table</source>
        <translation type="unfinished">Ocultar tabela</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished">Mostrar como tabela</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Salvar</translation>
    </message>
</context>
<context>
    <name>ProgressViews</name>
    <message>
        <source>Pain before and after each session, 0 to 10</source>
        <translation type="unfinished">Dor antes e depois de cada sessão, de 0 a 10</translation>
    </message>
    <message>
        <source>Pain before and after sessions, 0 to 10, middle values</source>
        <translation type="unfinished">Dor antes e depois das sessões, de 0 a 10, valores do meio</translation>
    </message>
    <message>
        <source>Middle of the week, before</source>
        <translation type="unfinished">Meio da semana, antes</translation>
    </message>
    <message>
        <source>Sessions each week</source>
        <translation type="unfinished">Sessões em cada semana</translation>
    </message>
    <message>
        <source>Sessions each week, on average</source>
        <translation type="unfinished">Sessões em cada semana, em média</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Feitas</translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">Meta</translation>
    </message>
    <message>
        <source>Minutes held on each leg each week</source>
        <translation type="unfinished">Minutos de sustentação em cada perna por semana</translation>
    </message>
    <message>
        <source>Minutes held on each leg each week, on average</source>
        <translation type="unfinished">Minutos de sustentação em cada perna por semana, em média</translation>
    </message>
    <message>
        <source>◀ Left</source>
        <translation type="unfinished">◀ Esquerda</translation>
    </message>
    <message>
        <source>Right ▶</source>
        <translation type="unfinished">Direita ▶</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation type="unfinished">Alvo</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Quando</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Depois</translation>
    </message>
    <message>
        <source>usual up and down around the first level</source>
        <translation type="unfinished">variação habitual em torno do primeiro nível</translation>
    </message>
    <message>
        <source>usual up and down around this plan's first level</source>
        <translation type="unfinished">variação habitual em torno do primeiro nível deste plano</translation>
    </message>
    <message>
        <source>No pain rating in this time.</source>
        <translation type="unfinished">Nenhuma nota de dor neste período.</translation>
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
        <translation type="unfinished">{phase}, em pausa</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>What is it like?</source>
        <translation type="unfinished">Como é?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation type="unfinished">Onde é?</translation>
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
        <translation type="unfinished">Anotado como novo:</translation>
    </message>
    <message>
        <source>Going on says no to each of these:</source>
        <translation type="unfinished">Continuar é responder não a cada uma destas perguntas:</translation>
    </message>
    <message>
        <source>Change this…</source>
        <translation type="unfinished">Mudar isto…</translation>
    </message>
    <message>
        <source>Something is new…</source>
        <translation type="unfinished">Há algo novo…</translation>
    </message>
    <message>
        <source>Say where, and what it is like</source>
        <translation type="unfinished">Diga onde é e como é</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Space</source>
        <translation type="unfinished">Espaço</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Today, a little different</source>
        <translation type="unfinished">Hoje, um pouco diferente</translation>
    </message>
    <message>
        <source>I have been up for more than two hours</source>
        <translation type="unfinished">Já me levantei há mais de duas horas</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished">Hoje não</translation>
    </message>
    <message>
        <source>Nothing in this routine suits today. Rest is fine.</source>
        <translation type="unfinished">Nada nesta rotina combina com hoje. Descansar não tem problema.</translation>
    </message>
    <message>
        <source>In this session</source>
        <translation type="unfinished">Nesta sessão</translation>
    </message>
    <message>
        <source>Left out today</source>
        <translation type="unfinished">Fica de fora hoje</translation>
    </message>
    <message>
        <source>{name} (instead: {other})</source>
        <translation type="unfinished">{name} (em vez disso: {other})</translation>
    </message>
</context>
<context>
    <name>ReasonPage</name>
    <message>
        <source>Go on with the session</source>
        <translation type="unfinished">Continuar a sessão</translation>
    </message>
    <message>
        <source>End the session here?</source>
        <translation type="unfinished">Encerrar a sessão aqui?</translation>
    </message>
    <message>
        <source>What you have done so far is kept. What makes you stop?</source>
        <translation type="unfinished">O que você fez até agora fica guardado. O que faz você parar?</translation>
    </message>
    <message>
        <source>&amp;Time is up</source>
        <translation type="unfinished">O &amp;tempo acabou</translation>
    </message>
    <message>
        <source>&amp;Pain</source>
        <translation type="unfinished">&amp;Dor</translation>
    </message>
    <message>
        <source>I feel &amp;unwell</source>
        <translation type="unfinished">Não me sinto &amp;bem</translation>
    </message>
    <message>
        <source>&amp;Something came up</source>
        <translation type="unfinished">&amp;Surgiu algo</translation>
    </message>
    <message>
        <source>An&amp;other reason</source>
        <translation type="unfinished">&amp;Outro motivo</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>There is no backup that can be read.</source>
        <translation type="unfinished">Não há nenhum backup que possa ser lido.</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation type="unfinished">Mais antigos</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation type="unfinished">Lendo…</translation>
    </message>
    <message>
        <source>The newest backup that works</source>
        <translation type="unfinished">O backup mais novo que funciona</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation type="unfinished">Continuar com este</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation type="unfinished">Usar este</translation>
    </message>
    <message>
        <source>Use this one: {what}</source>
        <translation type="unfinished">Usar este: {what}</translation>
    </message>
    <message>
        <source>Or</source>
        <translation type="unfinished">Ou</translation>
    </message>
    <message>
        <source>Start with an empty log</source>
        <translation type="unfinished">Começar com um registro vazio</translation>
    </message>
    <message>
        <source>Close, and change nothing</source>
        <translation type="unfinished">Fechar e não mudar nada</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Preview of the first page</source>
        <translation type="unfinished">Prévia da primeira página</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Relatório</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Progresso</translation>
    </message>
    <message>
        <source>A page for your physiotherapist, or your log as data. Nothing leaves this computer.</source>
        <translation type="unfinished">Uma página para o seu fisioterapeuta, ou o seu registro como dados. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished">Como</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation type="unfinished">O que criar</translation>
    </message>
    <message>
        <source>A page to print or send (PDF)</source>
        <translation type="unfinished">Uma página para imprimir ou enviar (PDF)</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet (CSV)</source>
        <translation type="unfinished">Tabelas para uma planilha (CSV)</translation>
    </message>
    <message>
        <source>Health record data (FHIR R4)</source>
        <translation type="unfinished">Dados de prontuário (FHIR R4)</translation>
    </message>
    <message>
        <source>The whole log (JSON)</source>
        <translation type="unfinished">O registro inteiro (JSON)</translation>
    </message>
    <message>
        <source>Planned sessions (iCalendar)</source>
        <translation type="unfinished">Sessões planejadas (iCalendar)</translation>
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
        <translation type="unfinished">Carta (EUA)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Período</translation>
    </message>
    <message>
        <source>Time that the report covers</source>
        <translation type="unfinished">Período que o relatório cobre</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation type="unfinished">O que ele mostra</translation>
    </message>
    <message>
        <source>Pain before and after</source>
        <translation type="unfinished">Dor antes e depois</translation>
    </message>
    <message>
        <source>Sessions and minutes</source>
        <translation type="unfinished">Sessões e minutos</translation>
    </message>
    <message>
        <source>Self-tests</source>
        <translation type="unfinished">Autotestes</translation>
    </message>
    <message>
        <source>Own activities and reviews</source>
        <translation type="unfinished">Atividades próprias e avaliações</translation>
    </message>
    <message>
        <source>What the plan did, and why</source>
        <translation type="unfinished">O que o plano fez, e por quê</translation>
    </message>
    <message>
        <source>Stop signs</source>
        <translation type="unfinished">Sinais de parada</translation>
    </message>
    <message>
        <source>Desk breaks</source>
        <translation type="unfinished">Pausas na mesa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Anotações</translation>
    </message>
    <message>
        <source>Every session, on more pages</source>
        <translation type="unfinished">Cada sessão, em mais páginas</translation>
    </message>
    <message>
        <source>Name on it</source>
        <translation type="unfinished">Nome nele</translation>
    </message>
    <message>
        <source>Name on the report</source>
        <translation type="unfinished">Nome no relatório</translation>
    </message>
    <message>
        <source>None, unless you type one</source>
        <translation type="unfinished">Nenhum, a menos que você digite um</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished">&amp;Salvar como…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">&amp;Cancelar</translation>
    </message>
    <message>
        <source>Files of sessions, of their exercises and sides, and of what was measured.</source>
        <translation type="unfinished">Arquivos das sessões, dos exercícios e lados delas, e do que foi medido.</translation>
    </message>
    <message>
        <source>One file that record systems read. No identity is in it but the name below.</source>
        <translation type="unfinished">Um arquivo que sistemas de prontuário leem. Não há nele nenhuma identidade além do nome abaixo.</translation>
    </message>
    <message>
        <source>Everything as it was written, whatever the time; hamstretch can take it in again.</source>
        <translation type="unfinished">Tudo como foi escrito, seja qual for o período; o hamstretch pode recebê-lo de volta.</translation>
    </message>
    <message>
        <source>The sessions of the next six weeks as whole days, for your calendar.</source>
        <translation type="unfinished">As sessões das próximas seis semanas como dias inteiros, para a sua agenda.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished">{first} a {last}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">Salvar o relatório</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">Salvando…</translation>
    </message>
    <message>
        <source>Saving… {done} of {of}</source>
        <translation type="unfinished">Salvando… {done} de {of}</translation>
    </message>
    <message>
        <source>Saved:
{files}</source>
        <translation type="unfinished">Salvo:
{files}</translation>
    </message>
</context>
<context>
    <name>RoutinePage</name>
    <message>
        <source>Nothing in this routine suits today. Rest is fine.</source>
        <translation type="unfinished">Nada nesta rotina combina com hoje. Descansar não tem problema.</translation>
    </message>
    <message>
        <source>In this session</source>
        <translation type="unfinished">Nesta sessão</translation>
    </message>
    <message>
        <source>Left out today</source>
        <translation type="unfinished">Fica de fora hoje</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished">Cuidado</translation>
    </message>
    <message>
        <source>Add to my routines</source>
        <translation type="unfinished">Adicionar às minhas rotinas</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished">Salvar como arquivo…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Remove from my routines</source>
        <translation type="unfinished">Remover das minhas rotinas</translation>
    </message>
</context>
<context>
    <name>SavedCard</name>
    <message>
        <source>Not in the log yet</source>
        <translation type="unfinished">Ainda não está no registro</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished">Tentar de novo agora</translation>
    </message>
    <message>
        <source>Saving it to your log…</source>
        <translation type="unfinished">Salvando no seu registro…</translation>
    </message>
    <message>
        <source>Saved in your log.</source>
        <translation type="unfinished">Salvo no seu registro.</translation>
    </message>
    <message>
        <source>It is safe in {file} and goes into the log by itself as soon as that can be written.</source>
        <translation type="unfinished">Está seguro em {file} e entra no registro sozinho assim que for possível gravar nele.</translation>
    </message>
    <message>
        <source>It goes into the log by itself as soon as that can be written. Leave the window open.</source>
        <translation type="unfinished">Entra no registro sozinho assim que for possível gravar nele. Deixe a janela aberta.</translation>
    </message>
</context>
<context>
    <name>ScreeningPage</name>
    <message>
        <source>A few questions for safety</source>
        <translation type="unfinished">Algumas perguntas de segurança</translation>
    </message>
    <message>
        <source>Tick what is true for you. If nothing is, press Enter. Nothing here is a diagnosis.</source>
        <translation type="unfinished">Marque o que é verdade para você. Se não for nada, aperte Enter. Nada aqui é um diagnóstico.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Nada disso</translation>
    </message>
    <message>
        <source>I am 65 or older</source>
        <translation type="unfinished">Tenho 65 anos ou mais</translation>
    </message>
    <message>
        <source>And, if you like, your age</source>
        <translation type="unfinished">E, se quiser, a sua idade</translation>
    </message>
    <message>
        <source>Needs help at once</source>
        <translation type="unfinished">Precisa de ajuda imediata</translation>
    </message>
    <message>
        <source>Should be seen by a doctor the same day</source>
        <translation type="unfinished">Um médico deve ver isto no mesmo dia</translation>
    </message>
    <message>
        <source>New in one leg</source>
        <translation type="unfinished">Novo em uma perna</translation>
    </message>
    <message>
        <source>Good to know before you begin</source>
        <translation type="unfinished">Bom saber antes de começar</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">Li isto</translation>
    </message>
    <message>
        <source>Thank you, noted</source>
        <translation type="unfinished">Obrigado, anotado</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>A professional said stretching is fine</source>
        <translation type="unfinished">Um profissional de saúde disse que posso alongar</translation>
    </message>
</context>
<context>
    <name>SelfTestFlow</name>
    <message>
        <source>Back to Today</source>
        <translation type="unfinished">Voltar para Hoje</translation>
    </message>
    <message>
        <source>How much pain is there now?</source>
        <translation type="unfinished">Quanta dor há agora?</translation>
    </message>
    <message>
        <source>The pull of a stretch is not pain. Say below where it is and what it is like.</source>
        <translation type="unfinished">A tensão de um alongamento não é dor. Diga abaixo onde é e como é.</translation>
    </message>
    <message>
        <source>It was only a stretch</source>
        <translation type="unfinished">Era só alongamento</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">Li isto</translation>
    </message>
</context>
<context>
    <name>BeginPage</name>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished">Antes de começar</translation>
    </message>
    <message>
        <source>I have warmed up for 3 to 5 minutes</source>
        <translation type="unfinished">Fiz um aquecimento de 3 a 5 minutos</translation>
    </message>
    <message>
        <source>ruler or tape</source>
        <translation type="unfinished">régua ou fita métrica</translation>
    </message>
    <message>
        <source>phone with an angle app</source>
        <translation type="unfinished">celular com um app de ângulo</translation>
    </message>
    <message>
        <source>You need: {things}. About five minutes.</source>
        <translation type="unfinished">Você precisa de: {things}. Cerca de cinco minutos.</translation>
    </message>
    <message>
        <source>Where the soles are on your scale</source>
        <translation type="unfinished">Onde as solas dos pés ficam na sua escala</translation>
    </message>
    <message>
        <source>The soles are at 0</source>
        <translation type="unfinished">As solas dos pés estão em 0</translation>
    </message>
    <message>
        <source>The soles are at {n} cm</source>
        <translation type="unfinished">As solas dos pés estão em {n} cm</translation>
    </message>
    <message>
        <source>Where are the soles on your scale?</source>
        <translation type="unfinished">Onde as solas dos pés ficam na sua escala?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Começar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Agora não</translation>
    </message>
</context>
<context>
    <name>TryPage</name>
    <message>
        <source>Nothing is measured yet; get to know the movement.</source>
        <translation type="unfinished">Nada é medido ainda; conheça o movimento.</translation>
    </message>
    <message>
        <source>Practice {n} of {of}</source>
        <translation type="unfinished">Treino {n} de {of}</translation>
    </message>
    <message>
        <source>Try {n} of {of}</source>
        <translation type="unfinished">Tentativa {n} de {of}</translation>
    </message>
    <message>
        <source>What the ruler shows, {unit}</source>
        <translation type="unfinished">O que a régua mostra, {unit}</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation type="unfinished">graus</translation>
    </message>
    <message>
        <source>inches</source>
        <translation type="unfinished">polegadas</translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished">cm</translation>
    </message>
    <message>
        <source>short of the toes</source>
        <translation type="unfinished">antes dos dedos do pé</translation>
    </message>
    <message>
        <source>past the toes</source>
        <translation type="unfinished">além dos dedos do pé</translation>
    </message>
    <message>
        <source>short of the soles</source>
        <translation type="unfinished">antes das solas</translation>
    </message>
    <message>
        <source>past the soles</source>
        <translation type="unfinished">além das solas</translation>
    </message>
    <message>
        <source>above the floor</source>
        <translation type="unfinished">acima do chão</translation>
    </message>
    <message>
        <source>past the edge</source>
        <translation type="unfinished">além da borda</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Guardar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Pronto</translation>
    </message>
    <message>
        <source>Pain, or something odd</source>
        <translation type="unfinished">Dor, ou algo estranho</translation>
    </message>
    <message>
        <source>The thigh moved</source>
        <translation type="unfinished">A coxa se mexeu</translation>
    </message>
    <message>
        <source>The knee bent</source>
        <translation type="unfinished">O joelho dobrou</translation>
    </message>
    <message>
        <source>{what}: do it again</source>
        <translation type="unfinished">{what}: faça de novo</translation>
    </message>
    <message>
        <source>Leave the test</source>
        <translation type="unfinished">Sair do teste</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>No result is good or bad by itself; only your own over weeks can tell something.</source>
        <translation type="unfinished">Nenhum resultado é bom ou ruim por si só; só os seus, ao longo de semanas, podem dizer algo.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Pronto</translation>
    </message>
    <message>
        <source>Tries: {each}</source>
        <translation type="unfinished">Tentativas: {each}</translation>
    </message>
</context>
<context>
    <name>NotNowPage</name>
    <message>
        <source>Not today</source>
        <translation type="unfinished">Hoje não</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>I have been up for more than two hours</source>
        <translation type="unfinished">Já me levantei há mais de duas horas</translation>
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
        <translation type="unfinished">Segurança</translation>
    </message>
    <message>
        <source>Your log</source>
        <translation type="unfinished">Seu registro</translation>
    </message>
    <message>
        <source>The list from the first run, asked again every month. Answer it when something changes.</source>
        <translation type="unfinished">A lista do primeiro uso, perguntada de novo todo mês. Responda quando algo mudar.</translation>
    </message>
    <message>
        <source>Answer the safety questions again</source>
        <translation type="unfinished">Responder de novo às perguntas de segurança</translation>
    </message>
    <message>
        <source>Its backups, going back to one, and adding from another log.</source>
        <translation type="unfinished">Os backups dele, voltar a um deles e adicionar de outro registro.</translation>
    </message>
    <message>
        <source>Backups and other logs</source>
        <translation type="unfinished">Backups e outros registros</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation type="unfinished">Testar o som</translation>
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
        <translation type="unfinished">{key} responde às perguntas e não pode fazer outra coisa.</translation>
    </message>
    <message>
        <source>{key} already does this: {action}</source>
        <translation type="unfinished">{key} já faz isto: {action}</translation>
    </message>
    <message>
        <source>The computer's own voice</source>
        <translation type="unfinished">A voz do próprio computador</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished">Procurar um ajuste</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished">Ir para</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation type="unfinished">Nenhum ajuste tem essas palavras.</translation>
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
        <translation type="unfinished">Assim</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation type="unfinished">Assim não</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">Esquerda</translation>
    </message>
    <message>
        <source>Show the left side</source>
        <translation type="unfinished">Mostrar o lado esquerdo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished">Direita</translation>
    </message>
    <message>
        <source>Show the right side</source>
        <translation type="unfinished">Mostrar o lado direito</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Reproduzir</translation>
    </message>
</context>
<context>
    <name>StatusWindow</name>
    <message>
        <source>Reminders · hamstretch</source>
        <translation type="unfinished">Lembretes · hamstretch</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished">&amp;Mais</translation>
    </message>
    <message>
        <source>Open &amp;Today</source>
        <translation type="unfinished">Abrir &amp;Hoje</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Step {n}. {text}</source>
        <translation type="unfinished">Passo {n}. {text}</translation>
    </message>
</context>
<context>
    <name>SummaryScreen</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Pronto</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation type="unfinished">O que ficou de fora</translation>
    </message>
    <message>
        <source>What the rules did</source>
        <translation type="unfinished">O que as regras fizeram</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished">O que vem a seguir</translation>
    </message>
</context>
<context>
    <name>SymptomsPage</name>
    <message>
        <source>Read on</source>
        <translation type="unfinished">Continuar lendo</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n ticked</source>
        <translation type="unfinished">
            <numerusform>Continuar com %n item marcado</numerusform>
            <numerusform>Continuar com %n itens marcados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>Standing</source>
        <translation type="unfinished">Em pé</translation>
    </message>
    <message>
        <source>On a chair</source>
        <translation type="unfinished">Na cadeira</translation>
    </message>
    <message>
        <source>Sitting on the floor</source>
        <translation type="unfinished">No chão, com o tronco ereto</translation>
    </message>
    <message>
        <source>Lying on the back</source>
        <translation type="unfinished">De barriga para cima</translation>
    </message>
    <message>
        <source>Walking about</source>
        <translation type="unfinished">Andando</translation>
    </message>
    <message>
        <source>chair</source>
        <translation type="unfinished">cadeira</translation>
    </message>
    <message>
        <source>office chair</source>
        <translation type="unfinished">cadeira de escritório</translation>
    </message>
    <message>
        <source>low step</source>
        <translation type="unfinished">degrau baixo</translation>
    </message>
    <message>
        <source>wall</source>
        <translation type="unfinished">parede</translation>
    </message>
    <message>
        <source>corner of a room</source>
        <translation type="unfinished">canto de um cômodo</translation>
    </message>
    <message>
        <source>doorway</source>
        <translation type="unfinished">vão de porta</translation>
    </message>
    <message>
        <source>strap or towel</source>
        <translation type="unfinished">faixa ou toalha</translation>
    </message>
    <message>
        <source>mat</source>
        <translation type="unfinished">colchonete</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation type="unfinished">outra pessoa</translation>
    </message>
    <message>
        <source>cushion</source>
        <translation type="unfinished">almofada</translation>
    </message>
    <message>
        <source>clear floor</source>
        <translation type="unfinished">chão livre</translation>
    </message>
    <message>
        <source>Held stretch</source>
        <translation type="unfinished">Alongamento mantido</translation>
    </message>
    <message>
        <source>Moving stretch</source>
        <translation type="unfinished">Alongamento em movimento</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished">Aquecimento</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished">Força</translation>
    </message>
    <message>
        <source>back of the thigh</source>
        <translation type="unfinished">parte de trás da coxa</translation>
    </message>
    <message>
        <source>buttock</source>
        <translation type="unfinished">nádega</translation>
    </message>
    <message>
        <source>calf</source>
        <translation type="unfinished">panturrilha</translation>
    </message>
    <message>
        <source>low back</source>
        <translation type="unfinished">região lombar</translation>
    </message>
    <message>
        <source>hip</source>
        <translation type="unfinished">quadril</translation>
    </message>
    <message>
        <source>middle of the body</source>
        <translation type="unfinished">centro do corpo</translation>
    </message>
    <message>
        <source>whole body</source>
        <translation type="unfinished">corpo inteiro</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Início</translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished">Progressão</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished">Manter</translation>
    </message>
    <message>
        <source>Maintain</source>
        <translation type="unfinished">Conservar</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation type="unfinished">nada necessário</translation>
    </message>
    <message>
        <source>{must}; {may} if you like</source>
        <translation type="unfinished">{must}; {may}, se quiser</translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished">pol</translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished">cm</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation type="unfinished">Perna esquerda</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation type="unfinished">Perna direita</translation>
    </message>
    <message>
        <source>Both legs</source>
        <translation type="unfinished">As duas pernas</translation>
    </message>
    <message>
        <source>from {phase} on</source>
        <translation type="unfinished">a partir de {phase}</translation>
    </message>
    <message>
        <source>on each side</source>
        <translation type="unfinished">em cada lado</translation>
    </message>
    <message>
        <source>twice</source>
        <translation type="unfinished">duas vezes</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <extracomment>one: once</extracomment>
        <translation type="unfinished">
            <numerusform>%n vez</numerusform>
            <numerusform>%n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation type="unfinished">{s} s</translation>
    </message>
    <message>
        <source>each way</source>
        <translation type="unfinished">em cada sentido</translation>
    </message>
    <message>
        <source>one round</source>
        <translation type="unfinished">uma rodada</translation>
    </message>
    <message>
        <source>Every phase</source>
        <translation type="unfinished">Todas as fases</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Today</source>
        <translation type="unfinished">Hoje</translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished">Esta semana</translation>
    </message>
    <message>
        <source>The weeks ahead</source>
        <translation type="unfinished">As próximas semanas</translation>
    </message>
    <message>
        <source>If all goes well:</source>
        <translation type="unfinished">Se tudo correr bem:</translation>
    </message>
    <message>
        <source>The safety list is due again; it takes about a minute.</source>
        <translation type="unfinished">A lista de segurança deve ser respondida de novo; leva cerca de um minuto.</translation>
    </message>
    <message>
        <source>Answer it now</source>
        <translation type="unfinished">Responder agora</translation>
    </message>
    <message>
        <source>Time for your self-test: {name}, about five minutes.</source>
        <translation type="unfinished">Hora do seu autoteste: {name}, cerca de cinco minutos.</translation>
    </message>
    <message>
        <source>Take the test</source>
        <translation type="unfinished">Fazer o teste</translation>
    </message>
    <message>
        <source>A few questions about what you can do in a day, about two minutes.</source>
        <translation type="unfinished">Algumas perguntas sobre o que você consegue fazer em um dia, cerca de dois minutos.</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation type="unfinished">Responder</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>A routine</source>
        <translation type="unfinished">Uma rotina</translation>
    </message>
    <message>
        <source>Resume the plan</source>
        <translation type="unfinished">Retomar o plano</translation>
    </message>
    <message>
        <source>A routine on its own</source>
        <translation type="unfinished">Uma rotina avulsa</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation type="unfinished">Retomar…</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation type="unfinished">Ainda está presente</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Começar</translation>
    </message>
    <message>
        <source>Start: {routine}</source>
        <translation type="unfinished">Começar: {routine}</translation>
    </message>
    <message>
        <source>Something shorter</source>
        <translation type="unfinished">Algo mais curto</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Outra coisa</translation>
    </message>
    <message>
        <source>Start the six-week plan</source>
        <translation type="unfinished">Começar o plano de seis semanas</translation>
    </message>
    <message>
        <source>Yes, that is so</source>
        <translation type="unfinished">Sim, é isso</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>I have been assessed</source>
        <translation type="unfinished">Já passei por uma avaliação</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation type="unfinished">Já passou</translation>
    </message>
    <message>
        <source>A professional said stretching is fine</source>
        <translation type="unfinished">Um profissional de saúde disse que posso alongar</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Session</source>
        <translation type="unfinished">Sessão</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Boas-vindas</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation type="unfinished">Perguntas de segurança</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Histórico</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Relatório</translation>
    </message>
    <message>
        <source>Your log</source>
        <translation type="unfinished">Seu registro</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Perguntas</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Understood</source>
        <translation type="unfinished">Entendi</translation>
    </message>
</context>
<context>
    <name>_Drawing</name>
    <message>
        <source>your left</source>
        <translation type="unfinished">sua esquerda</translation>
    </message>
    <message>
        <source>your right</source>
        <translation type="unfinished">sua direita</translation>
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
        <translation type="unfinished">Desenho do corpo; a lista ao lado diz o mesmo</translation>
    </message>
</context>
<context>
    <name>DayRanges</name>
    <message>
        <source>free</source>
        <translation type="unfinished">livre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Adicionar</translation>
    </message>
    <message>
        <source>{day}: add hours</source>
        <translation type="unfinished">{day}: adicionar horário</translation>
    </message>
    <message>
        <source>{day}, from</source>
        <translation type="unfinished">{day}, das</translation>
    </message>
    <message>
        <source>{day}, to</source>
        <translation type="unfinished">{day}, até</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remover</translation>
    </message>
    <message>
        <source>{day}: remove these hours</source>
        <translation type="unfinished">{day}: remover este horário</translation>
    </message>
</context>
<context>
    <name>FarView</name>
    <message>
        <source>left</source>
        <translation type="unfinished">esquerda</translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished">direita</translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished">E</translation>
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
        <translation type="unfinished">Sem tecla própria: {action}</translation>
    </message>
    <message>
        <source>Another key: {action}</source>
        <translation type="unfinished">Outra tecla: {action}</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation type="unfinished">Aperte uma tecla</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Month before</source>
        <translation type="unfinished">Mês anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished">Mês seguinte</translation>
    </message>
</context>
<context>
    <name>PainScale</name>
    <message>
        <source>Pain from 0 to 10</source>
        <translation type="unfinished">Dor de 0 a 10</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">nenhuma</translation>
    </message>
    <message>
        <source>mild</source>
        <translation type="unfinished">leve</translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished">forte</translation>
    </message>
    <message>
        <source>worst imaginable</source>
        <translation type="unfinished">a pior imaginável</translation>
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
        <translation type="unfinished">ESQUERDA</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation type="unfinished">DIREITA</translation>
    </message>
    <message>
        <source>BOTH</source>
        <translation type="unfinished">AMBOS</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>This entry has no note, so there is nothing to change. It stays as it is.</source>
        <comment>amend.note</comment>
        <translation type="unfinished">Esta entrada não tem anotação, então não há nada a mudar. Ela fica como está.</translation>
    </message>
    <message>
        <source>This entry has no such answer to change. It stays as it is.</source>
        <comment>amend.check-in</comment>
        <translation type="unfinished">Esta entrada não tem essa resposta para mudar. Ela fica como está.</translation>
    </message>
    <message>
        <source>This entry stays: today's safety rests on it. If it no longer applies, say so on Today, where the lock or the question is shown.</source>
        <comment>amend.deletion</comment>
        <translation type="unfinished">Esta entrada fica: a segurança de hoje se apoia nela. Se já não se aplica, diga isso em Hoje, onde o bloqueio ou a pergunta aparece.</translation>
    </message>
    <message>
        <source>Something went wrong in the app ({what}). What you have done is in the log or in the journal beside it. If it happens again, close and start hamstretch.</source>
        <comment>app.unexpected</comment>
        <translation type="unfinished">Algo deu errado no app ({what}). O que você fez está no registro ou no diário ao lado dele. Se acontecer de novo, feche e abra o hamstretch.</translation>
    </message>
    <message>
        <source>A content file was left out, the rest works: {reason}</source>
        <comment>app.left-out</comment>
        <translation type="unfinished">Um arquivo de conteúdo ficou de fora, o resto funciona: {reason}</translation>
    </message>
    <message>
        <source>Everything that was waiting is in your log now.</source>
        <comment>app.saved-after-all</comment>
        <translation type="unfinished">Tudo o que estava esperando está agora no seu registro.</translation>
    </message>
    <message>
        <source>Your log is saved. The backup of it could not be made: {why}</source>
        <comment>app.backup-failed</comment>
        <translation type="unfinished">O seu registro está salvo. O backup dele não pôde ser feito: {why}</translation>
    </message>
    <message>
        <source>Your log {file} is not where it was, and there are backups of it. It may have been moved or removed by you or by a sync tool: if so, put it back and start again. Nothing was changed.</source>
        <comment>recover.gone</comment>
        <translation type="unfinished">O seu registro {file} não está onde estava, e há backups dele. Ele pode ter sido movido ou removido por você ou por uma ferramenta de sincronização: se for o caso, coloque-o de volta e comece outra vez. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Stop signs that the newest backup holds stay in force, whatever you choose: no lock opens by going back or by starting anew.</source>
        <comment>recover.locks-stay</comment>
        <translation type="unfinished">Os sinais de parada que estão no backup mais recente continuam valendo, seja qual for a sua escolha: nenhum bloqueio se abre ao voltar atrás nem ao começar de novo.</translation>
    </message>
    <message>
        <source>Your log {file} cannot be read as a log. It will be kept as it is, under another name beside the new one, whatever you choose. Nothing was changed yet.</source>
        <comment>recover.damaged</comment>
        <translation type="unfinished">O seu registro {file} não pode ser lido como registro. Ele será mantido como está, com outro nome, ao lado do novo, seja qual for a sua escolha. Nada foi alterado ainda.</translation>
    </message>
    <message>
        <source>A sync tool left another copy of your log, {file}, which holds entries that are missing here. Settings, Your log shows what they are.</source>
        <comment>app.copy-found</comment>
        <translation type="unfinished">Uma ferramenta de sincronização deixou outra cópia do seu registro, {file}, com entradas que faltam aqui. Ajustes, Seu registro mostra quais são.</translation>
    </message>
    <message>
        <source>{why} What waits is safe in {file}: the next start puts it into your log.</source>
        <comment>leave.kept</comment>
        <translation type="unfinished">{why} O que espera está seguro em {file}: o próximo início coloca isso no seu registro.</translation>
    </message>
    <message>
        <source>{why} What waits could not be kept anywhere else either: it is only in this window, and closing loses it.</source>
        <comment>leave.memory</comment>
        <translation type="unfinished">{why} O que espera também não pôde ser guardado em outro lugar: está só nesta janela, e fechar faz perder.</translation>
    </message>
    <message>
        <source>It is being saved at this moment.</source>
        <comment>leave.still</comment>
        <translation type="unfinished">Está sendo salvo neste momento.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are not in your log yet ({sessions}).</source>
        <comment>leave.waiting</comment>
        <extracomment>one: One entry is not in your log yet ({sessions}).</extracomment>
        <translation type="unfinished">
            <numerusform>Uma entrada ainda não está no seu registro ({sessions}).</numerusform>
            <numerusform>{n} entradas ainda não estão no seu registro ({sessions}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <comment>leave.sessions</comment>
        <extracomment>one: one session</extracomment>
        <translation type="unfinished">
            <numerusform>uma sessão</numerusform>
            <numerusform>{n} sessões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{why} It is tried again by itself; meanwhile {n} entries are kept in {file}.</source>
        <comment>app.waiting-kept</comment>
        <extracomment>one: {why} It is tried again by itself; meanwhile the entry is kept in {file}.</extracomment>
        <translation type="unfinished">
            <numerusform>{why} O app tenta de novo sozinho; enquanto isso, a entrada está guardada em {file}.</numerusform>
            <numerusform>{why} O app tenta de novo sozinho; enquanto isso, {n} entradas estão guardadas em {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{why} It is tried again by itself. Until then {n} entries are only in this window: leave it open.</source>
        <comment>app.waiting-memory</comment>
        <extracomment>one: {why} It is tried again by itself. Until then the entry is only in this window: leave it open.</extracomment>
        <translation type="unfinished">
            <numerusform>{why} O app tenta de novo sozinho. Até lá, a entrada está só nesta janela: deixe-a aberta.</numerusform>
            <numerusform>{why} O app tenta de novo sozinho. Até lá, {n} entradas estão só nesta janela: deixe-a aberta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next break at {clock}</source>
        <comment>breaks.next</comment>
        <translation type="unfinished">Próxima pausa: {clock}</translation>
    </message>
    <message>
        <source>A break is due</source>
        <comment>breaks.next-soon</comment>
        <translation type="unfinished">Está na hora de uma pausa</translation>
    </message>
    <message>
        <source>Today's session at {clock}</source>
        <comment>breaks.session-at</comment>
        <translation type="unfinished">Sessão de hoje: {clock}</translation>
    </message>
    <message>
        <source>No break is planned now</source>
        <comment>breaks.none</comment>
        <translation type="unfinished">Nenhuma pausa está planejada agora</translation>
    </message>
    <message>
        <source>You are away; that counts as a break</source>
        <comment>breaks.away</comment>
        <translation type="unfinished">Você está longe da mesa; isso conta como uma pausa</translation>
    </message>
    <message>
        <source>A session is running</source>
        <comment>breaks.playing</comment>
        <translation type="unfinished">Uma sessão está em andamento</translation>
    </message>
    <message>
        <source>On a break</source>
        <comment>breaks.out</comment>
        <translation type="unfinished">Em uma pausa</translation>
    </message>
    <message>
        <source>Say when you are back; nothing hurries.</source>
        <comment>breaks.say-back</comment>
        <translation type="unfinished">Diga quando voltar; nada tem pressa.</translation>
    </message>
    <message>
        <source>Time for today's session</source>
        <comment>breaks.ask-session</comment>
        <translation type="unfinished">Hora da sessão de hoje</translation>
    </message>
    <message>
        <source>Time to stand up and walk a little</source>
        <comment>breaks.ask-walk</comment>
        <translation type="unfinished">Hora de se levantar e caminhar um pouco</translation>
    </message>
    <message>
        <source>It waits until your hands rest.</source>
        <comment>breaks.waits</comment>
        <translation type="unfinished">Ela espera até as suas mãos pararem.</translation>
    </message>
    <message>
        <source>Quiet: {why}</source>
        <comment>breaks.quiet</comment>
        <translation type="unfinished">Em silêncio: {why}</translation>
    </message>
    <message>
        <source>Quiet {until}: {why}</source>
        <comment>breaks.quiet-until</comment>
        <translation type="unfinished">Em silêncio {until}: {why}</translation>
    </message>
    <message>
        <source>until {clock}</source>
        <comment>breaks.at-clock</comment>
        <translation type="unfinished">até {clock}</translation>
    </message>
    <message>
        <source>until tomorrow, {clock}</source>
        <comment>breaks.at-tomorrow</comment>
        <translation type="unfinished">até amanhã, {clock}</translation>
    </message>
    <message>
        <source>until {day}, {clock}</source>
        <comment>breaks.at-day</comment>
        <translation type="unfinished">até {day}, {clock}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <comment>breaks.at-date</comment>
        <translation type="unfinished">até {date}</translation>
    </message>
    <message>
        <source>{name} · {minutes} min</source>
        <comment>breaks.caption</comment>
        <translation type="unfinished">{name} · {minutes} min</translation>
    </message>
    <message>
        <source>All {of} sessions of this week are done</source>
        <comment>breaks.week-done</comment>
        <translation type="unfinished">Todas as {of} sessões desta semana estão feitas</translation>
    </message>
    <message>
        <source>The lighter choice for now: moving, without stretching.</source>
        <comment>breaks.ease.light</comment>
        <translation type="unfinished">A opção mais leve por agora: movimento, sem alongamento.</translation>
    </message>
    <message>
        <source>The question about pain decides how light it is today.</source>
        <comment>breaks.ease.session</comment>
        <translation type="unfinished">A pergunta sobre dor decide o quanto fica leve hoje.</translation>
    </message>
    <message>
        <source>No stretching today, after what you told about pain. Walk only as far as it feels fine.</source>
        <comment>breaks.ease.walk</comment>
        <translation type="unfinished">Nada de alongamento hoje, depois do que você informou sobre dor. Caminhe só até onde se sentir bem.</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <comment>breaks.quiet.dnd</comment>
        <translation type="unfinished">o modo não perturbe está ligado</translation>
    </message>
    <message>
        <source>a call or a video keeps the screen awake</source>
        <comment>breaks.quiet.inhibited</comment>
        <translation type="unfinished">uma chamada ou um vídeo mantém a tela acesa</translation>
    </message>
    <message>
        <source>something fills the screen</source>
        <comment>breaks.quiet.full-screen</comment>
        <translation type="unfinished">algo ocupa a tela inteira</translation>
    </message>
    <message>
        <source>these reminders are switched off</source>
        <comment>breaks.quiet.off</comment>
        <translation type="unfinished">estes lembretes estão desligados</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>breaks.quiet.paused</comment>
        <translation type="unfinished">em pausa</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <comment>breaks.quiet.meeting</comment>
        <translation type="unfinished">em reunião</translation>
    </message>
    <message>
        <source>outside working hours</source>
        <comment>breaks.quiet.hours</comment>
        <translation type="unfinished">fora do horário de trabalho</translation>
    </message>
    <message>
        <source>not today, as you asked</source>
        <comment>breaks.quiet.not-today</comment>
        <translation type="unfinished">hoje não, como você pediu</translation>
    </message>
    <message>
        <source>the screen is locked</source>
        <comment>breaks.quiet.locked</comment>
        <translation type="unfinished">a tela está bloqueada</translation>
    </message>
    <message>
        <source>stretching is on hold; Today says why</source>
        <comment>breaks.quiet.shut</comment>
        <translation type="unfinished">o alongamento está suspenso; Hoje diz por quê</translation>
    </message>
    <message>
        <source>The reminders have asked for no break yet. Breaks appear here day by day, with what was done, left out and why.</source>
        <comment>breaks.year.none</comment>
        <translation type="unfinished">Os lembretes ainda não pediram nenhuma pausa. As pausas aparecem aqui dia a dia, com o que foi feito, o que ficou de fora e por quê.</translation>
    </message>
    <message>
        <source>Around {hour} they are kept least: {kept} of {asked}. Other working hours, or a longer interval, may suit that time better.</source>
        <comment>breaks.year.worst</comment>
        <translation type="unfinished">Por volta de {hour} elas são menos feitas: {kept} de {asked}. Outro horário de trabalho, ou um intervalo maior, pode combinar melhor com essa hora.</translation>
    </message>
    <message>
        <source>done</source>
        <comment>breaks.outcome.done</comment>
        <translation type="unfinished">feita</translation>
    </message>
    <message>
        <source>done in part</source>
        <comment>breaks.outcome.partly</comment>
        <translation type="unfinished">feita em parte</translation>
    </message>
    <message>
        <source>walked</source>
        <comment>breaks.outcome.walked</comment>
        <translation type="unfinished">com caminhada</translation>
    </message>
    <message>
        <source>done without the app</source>
        <comment>breaks.outcome.said</comment>
        <translation type="unfinished">feita sem o app</translation>
    </message>
    <message>
        <source>away from the desk</source>
        <comment>breaks.outcome.natural</comment>
        <translation type="unfinished">longe da mesa</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>breaks.outcome.skipped</comment>
        <translation type="unfinished">não feita</translation>
    </message>
    <message>
        <source>not answered</source>
        <comment>breaks.outcome.ignored</comment>
        <translation type="unfinished">sem resposta</translation>
    </message>
    <message numerus="yes">
        <source>{moved} of {asked} breaks kept, on {n} days</source>
        <comment>breaks.year.headline</comment>
        <extracomment>one: {moved} of {asked} breaks kept, on one day</extracomment>
        <translation type="unfinished">
            <numerusform>Pausas feitas: {moved} de {asked}, em {n} dia</numerusform>
            <numerusform>Pausas feitas: {moved} de {asked}, em {n} dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes to move</source>
        <comment>breaks.ask-light</comment>
        <extracomment>one: One minute to move</extracomment>
        <translation type="unfinished">
            <numerusform>{n} minuto para se mexer</numerusform>
            <numerusform>{n} minutos para se mexer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes for the legs</source>
        <comment>breaks.ask-micro</comment>
        <extracomment>one: One minute for the legs</extracomment>
        <translation type="unfinished">
            <numerusform>{n} minuto para as pernas</numerusform>
            <numerusform>{n} minutos para as pernas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next break in {n} min</source>
        <comment>breaks.in-minutes</comment>
        <extracomment>one: Next break in one minute</extracomment>
        <translation type="unfinished">
            <numerusform>Próxima pausa em {n} min</numerusform>
            <numerusform>Próxima pausa em {n} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {of} sessions left this week</source>
        <comment>breaks.week</comment>
        <extracomment>one: {n} of {of} sessions left this week</extracomment>
        <translation type="unfinished">
            <numerusform>Sessões que restam nesta semana: {n} de {of}</numerusform>
            <numerusform>Sessões que restam nesta semana: {n} de {of}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {of} sessions left this week, one of them today</source>
        <comment>breaks.week-today</comment>
        <extracomment>one: {n} of {of} sessions left this week, one of them today</extracomment>
        <translation type="unfinished">
            <numerusform>Sessões que restam nesta semana: {n} de {of}, sendo uma hoje</numerusform>
            <numerusform>Sessões que restam nesta semana: {n} de {of}, sendo uma hoje</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a stretch, not pain</source>
        <comment>quality.stretch</comment>
        <translation type="unfinished">Só alongamento, não dor</translation>
    </message>
    <message>
        <source>A dull ache</source>
        <comment>quality.ache</comment>
        <translation type="unfinished">Dor surda</translation>
    </message>
    <message>
        <source>Stiff</source>
        <comment>quality.stiff</comment>
        <translation type="unfinished">Rigidez</translation>
    </message>
    <message>
        <source>A mild pull in the calf</source>
        <comment>quality.calf_pull</comment>
        <translation type="unfinished">Leve tensão na panturrilha</translation>
    </message>
    <message>
        <source>Sharp</source>
        <comment>quality.sharp</comment>
        <translation type="unfinished">Aguda</translation>
    </message>
    <message>
        <source>Stabbing</source>
        <comment>quality.stabbing</comment>
        <translation type="unfinished">Em pontada</translation>
    </message>
    <message>
        <source>Shooting or spreading down the leg</source>
        <comment>quality.radiating</comment>
        <translation type="unfinished">Dispara ou se espalha pela perna</translation>
    </message>
    <message>
        <source>Like an electric shock</source>
        <comment>quality.electric</comment>
        <translation type="unfinished">Como um choque elétrico</translation>
    </message>
    <message>
        <source>Burning down the leg</source>
        <comment>quality.burning</comment>
        <translation type="unfinished">Queima ao longo da perna</translation>
    </message>
    <message>
        <source>Numb</source>
        <comment>quality.numb</comment>
        <translation type="unfinished">Dormência</translation>
    </message>
    <message>
        <source>Tingling, pins and needles</source>
        <comment>quality.tingling</comment>
        <translation type="unfinished">Formigamento, agulhadas</translation>
    </message>
    <message>
        <source>The leg feels weak</source>
        <comment>quality.weak</comment>
        <translation type="unfinished">A perna parece fraca</translation>
    </message>
    <message>
        <source>Pain in the chest</source>
        <comment>quality.chest</comment>
        <translation type="unfinished">Dor no peito</translation>
    </message>
    <message>
        <source>Dizzy or faint</source>
        <comment>quality.dizzy</comment>
        <translation type="unfinished">Tontura ou sensação de desmaio</translation>
    </message>
    <message>
        <source>Out of breath</source>
        <comment>quality.breathless</comment>
        <translation type="unfinished">Falta de ar</translation>
    </message>
    <message>
        <source>Upper back, between the shoulders</source>
        <comment>place.upper_back</comment>
        <translation type="unfinished">Parte alta das costas, entre os ombros</translation>
    </message>
    <message>
        <source>Low back</source>
        <comment>place.low_back</comment>
        <translation type="unfinished">Região lombar</translation>
    </message>
    <message>
        <source>Left buttock</source>
        <comment>place.buttock_l</comment>
        <translation type="unfinished">Nádega esquerda</translation>
    </message>
    <message>
        <source>Right buttock</source>
        <comment>place.buttock_r</comment>
        <translation type="unfinished">Nádega direita</translation>
    </message>
    <message>
        <source>Inner thighs, genitals or seat</source>
        <comment>place.saddle</comment>
        <translation type="unfinished">Parte interna das coxas, genitais ou a parte sobre a qual se senta</translation>
    </message>
    <message>
        <source>Back of left thigh</source>
        <comment>place.thigh_l</comment>
        <translation type="unfinished">Parte de trás da coxa esquerda</translation>
    </message>
    <message>
        <source>Back of right thigh</source>
        <comment>place.thigh_r</comment>
        <translation type="unfinished">Parte de trás da coxa direita</translation>
    </message>
    <message>
        <source>Behind left knee</source>
        <comment>place.knee_l</comment>
        <translation type="unfinished">Atrás do joelho esquerdo</translation>
    </message>
    <message>
        <source>Behind right knee</source>
        <comment>place.knee_r</comment>
        <translation type="unfinished">Atrás do joelho direito</translation>
    </message>
    <message>
        <source>Left calf</source>
        <comment>place.calf_l</comment>
        <translation type="unfinished">Panturrilha esquerda</translation>
    </message>
    <message>
        <source>Right calf</source>
        <comment>place.calf_r</comment>
        <translation type="unfinished">Panturrilha direita</translation>
    </message>
    <message>
        <source>Left foot</source>
        <comment>place.foot_l</comment>
        <translation type="unfinished">Pé esquerdo</translation>
    </message>
    <message>
        <source>Right foot</source>
        <comment>place.foot_r</comment>
        <translation type="unfinished">Pé direito</translation>
    </message>
    <message>
        <source>Chest</source>
        <comment>place.chest</comment>
        <translation type="unfinished">Peito</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <comment>place.elsewhere</comment>
        <translation type="unfinished">Em outro lugar</translation>
    </message>
    <message>
        <source>there is no routine “{routine}”. Known are: {known}.</source>
        <comment>cli.no-such-routine</comment>
        <translation type="unfinished">não há rotina “{routine}”. As conhecidas são: {known}.</translation>
    </message>
    <message>
        <source>there is no figure “{figure}”. Known are: {known}.</source>
        <comment>cli.no-such-figure</comment>
        <translation type="unfinished">não há figura “{figure}”. As conhecidas são: {known}.</translation>
    </message>
    <message>
        <source>there is no look “{look}”. Known are: {known}.</source>
        <comment>cli.no-such-look</comment>
        <translation type="unfinished">não há aparência “{look}”. As conhecidas são: {known}.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}. Give another folder to --out.</source>
        <comment>cli.cannot-write</comment>
        <translation type="unfinished">Não é possível gravar em {folder}: {reason}. Indique outra pasta com --out.</translation>
    </message>
    <message>
        <source>{folder} already holds a log. Nothing was changed; give another folder to --out.</source>
        <comment>cli.tour-in-the-way</comment>
        <translation type="unfinished">{folder} já contém um registro. Nada foi alterado; indique outra pasta com --out.</translation>
    </message>
    <message>
        <source>no font is installed, so pictures would have no words. Install one (Debian: fonts-dejavu-core).</source>
        <comment>cli.tour-no-fonts</comment>
        <translation type="unfinished">nenhuma fonte está instalada, então as imagens ficariam sem palavras. Instale uma (Debian: fonts-dejavu-core).</translation>
    </message>
    <message>
        <source>{name}, about {minutes} min: hamstretch start {routine}</source>
        <comment>cli.today-session</comment>
        <translation type="unfinished">{name}, cerca de {minutes} min: hamstretch start {routine}</translation>
    </message>
    <message>
        <source>Week {week}: {done} of {target} sessions done.</source>
        <comment>cli.today-week</comment>
        <translation type="unfinished">Semana {week}: sessões feitas: {done} de {target}.</translation>
    </message>
    <message>
        <source>The question how it is this morning is still open.</source>
        <comment>cli.today-morning</comment>
        <translation type="unfinished">A pergunta sobre como está nesta manhã ainda está em aberto.</translation>
    </message>
    <message>
        <source>that could not be understood ({reason}). Nothing was changed.</source>
        <comment>cli.not-understood</comment>
        <translation type="unfinished">não foi possível entender ({reason}). Nada foi alterado.</translation>
    </message>
    <message>
        <source>“{routine}” opens in the running window.</source>
        <comment>cli.started</comment>
        <translation type="unfinished">“{routine}” abre na janela em execução.</translation>
    </message>
    <message>
        <source>a session is running; end it first.</source>
        <comment>cli.busy</comment>
        <translation type="unfinished">uma sessão está em andamento; encerre-a primeiro.</translation>
    </message>
    <message>
        <source>This was about the reminders. The session itself is paused, or ended, in its window.</source>
        <comment>cli.session-own</comment>
        <translation type="unfinished">Isso valeu para os lembretes. A sessão em si é pausada, ou encerrada, na janela dela.</translation>
    </message>
    <message>
        <source>hamstretch quits. A session that was running is kept and offered at the next start.</source>
        <comment>cli.quits</comment>
        <translation type="unfinished">O hamstretch sai. Uma sessão em andamento fica guardada e é oferecida no próximo início.</translation>
    </message>
    <message>
        <source>{file} is there already, and is not written over. Name another file.</source>
        <comment>cli.backup-exists</comment>
        <translation type="unfinished">{file} já existe e não é sobrescrito. Indique outro arquivo.</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <comment>cli.forget-nothing</comment>
        <translation type="unfinished">Não há nada a remover.</translation>
    </message>
    <message>
        <source>To be removed: {files}.</source>
        <comment>cli.forget-files</comment>
        <translation type="unfinished">Será removido: {files}.</translation>
    </message>
    <message>
        <source>To be switched off: the start at login.</source>
        <comment>cli.forget-login</comment>
        <translation type="unfinished">Será desligado: o início ao entrar no sistema.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --yes to do it; your log, its backups and your own routines stay.</source>
        <comment>cli.forget-yes</comment>
        <translation type="unfinished">Nada foi alterado. Acrescente --yes para fazer isso; seu registro, os backups dele e suas próprias rotinas ficam.</translation>
    </message>
    <message>
        <source>Done. Your log, its backups and your own routines stay in {folder}.</source>
        <comment>cli.forgotten</comment>
        <translation type="unfinished">Pronto. Seu registro, os backups dele e suas próprias rotinas ficam em {folder}.</translation>
    </message>
    <message>
        <source>There are no backups in {folder} yet.</source>
        <comment>cli.no-backups</comment>
        <translation type="unfinished">Ainda não há backups em {folder}.</translation>
    </message>
    <message>
        <source>The app's own files are missing: there is no assets folder beside {folder}. Your log is untouched. Please install hamstretch again.</source>
        <comment>content.no_assets</comment>
        <translation type="unfinished">Faltam arquivos do próprio app: não há pasta assets ao lado de {folder}. O seu registro não foi tocado. Instale o hamstretch de novo, por favor.</translation>
    </message>
    <message>
        <source>The safety questions ({file}) cannot be used: {reason}. Without them no session may start, so the app stops here. Your log is untouched. Please install hamstretch again, or undo the last change to that file.</source>
        <comment>content.no_safety</comment>
        <translation type="unfinished">As perguntas de segurança ({file}) não podem ser usadas: {reason}. Sem elas nenhuma sessão pode começar, por isso o app para aqui. O seu registro não foi tocado. Instale o hamstretch de novo, por favor, ou desfaça a última mudança nesse arquivo.</translation>
    </message>
    <message>
        <source>A file that the app needs ({file}) cannot be used: {reason}. Your log is untouched. Please install hamstretch again, or undo the last change to that file.</source>
        <comment>content.bad_file</comment>
        <translation type="unfinished">Um arquivo de que o app precisa ({file}) não pode ser usado: {reason}. O seu registro não foi tocado. Instale o hamstretch de novo, por favor, ou desfaça a última mudança nesse arquivo.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. Start hamstretch from a desktop, or run `hamstretch tour` to get every screen as a picture.</source>
        <comment>environment.no_display</comment>
        <translation type="unfinished">Não há tela onde abrir uma janela: nem DISPLAY nem WAYLAND_DISPLAY está definido. Inicie o hamstretch a partir de uma área de trabalho, ou execute `hamstretch tour` para ter cada tela como imagem.</translation>
    </message>
    <message>
        <source>The screen {display} does not answer, so no window can open. Start hamstretch from a desktop, or run `hamstretch tour` to get every screen as a picture.</source>
        <comment>environment.dead_display</comment>
        <translation type="unfinished">A tela {display} não responde, então nenhuma janela pode abrir. Inicie o hamstretch a partir de uma área de trabalho, ou execute `hamstretch tour` para ter cada tela como imagem.</translation>
    </message>
    <message>
        <source>A window cannot open: {library} not found. On Debian or Ubuntu: sudo apt install {package}</source>
        <comment>environment.display</comment>
        <translation type="unfinished">Uma janela não pode abrir: {library} não foi encontrada. No Debian ou Ubuntu: sudo apt install {package}</translation>
    </message>
    <message>
        <source>The window toolkit cannot load: {library} not found. On Debian or Ubuntu: sudo apt install {package}</source>
        <comment>environment.widgets</comment>
        <translation type="unfinished">O kit de janelas não pode ser carregado: {library} não foi encontrada. No Debian ou Ubuntu: sudo apt install {package}</translation>
    </message>
    <message>
        <source>Sounds are off: {library} not found. On Debian or Ubuntu: sudo apt install {package}</source>
        <comment>environment.audio</comment>
        <translation type="unfinished">Os sons estão desligados: {library} não foi encontrada. No Debian ou Ubuntu: sudo apt install {package}</translation>
    </message>
    <message>
        <source>Spoken cues are off: {library} not found. On Debian or Ubuntu: sudo apt install {package}</source>
        <comment>environment.speech</comment>
        <translation type="unfinished">As instruções faladas estão desligadas: {library} não foi encontrada. No Debian ou Ubuntu: sudo apt install {package}</translation>
    </message>
    <message>
        <source>{module} cannot be loaded: {reason}. Please install hamstretch again.</source>
        <comment>environment.no_module</comment>
        <translation type="unfinished">{module} não pode ser carregado: {reason}. Instale o hamstretch de novo, por favor.</translation>
    </message>
    <message>
        <source>Starting with the desktop could not be changed: {place} cannot be written ({reason}). Nothing else has changed.</source>
        <comment>environment.autostart</comment>
        <translation type="unfinished">Não foi possível mudar o início junto com a área de trabalho: não é possível gravar em {place} ({reason}). Nada mais mudou.</translation>
    </message>
    <message>
        <source>hamstretch cannot listen for its own commands at {place} ({reason}). Set XDG_RUNTIME_DIR to a folder of your own and start it again.</source>
        <comment>environment.instance</comment>
        <translation type="unfinished">O hamstretch não consegue receber os próprios comandos em {place} ({reason}). Defina XDG_RUNTIME_DIR como uma pasta sua e inicie de novo.</translation>
    </message>
    <message>
        <source>no sessions yet</source>
        <comment>log.holds-none</comment>
        <translation type="unfinished">nenhuma sessão ainda</translation>
    </message>
    <message>
        <source>Nothing is missing here: there is nothing to add.</source>
        <comment>log.merge-nothing</comment>
        <translation type="unfinished">Nada falta aqui: não há nada a adicionar.</translation>
    </message>
    <message>
        <source>From {day}, this would be added:</source>
        <comment>log.merge-day</comment>
        <translation type="unfinished">De {day}, isto seria adicionado:</translation>
    </message>
    <message>
        <source>From {first} to {last}, this would be added:</source>
        <comment>log.merge-span</comment>
        <translation type="unfinished">De {first} a {last}, isto seria adicionado:</translation>
    </message>
    <message>
        <source>Your log is the backup's now: {holds}.</source>
        <comment>log.restored</comment>
        <translation type="unfinished">O seu registro é agora o do backup: {holds}.</translation>
    </message>
    <message>
        <source>Stop signs in your log stay in force: no lock opens by going back.</source>
        <comment>log.locks-stay</comment>
        <translation type="unfinished">Os sinais de parada do seu registro continuam valendo: nenhum bloqueio se abre ao voltar atrás.</translation>
    </message>
    <message>
        <source>What was there before is kept as {name}.</source>
        <comment>log.restored-kept</comment>
        <translation type="unfinished">O que havia antes está guardado como {name}.</translation>
    </message>
    <message>
        <source>Backed up: {holds}.</source>
        <comment>log.backed-up</comment>
        <translation type="unfinished">Backup feito: {holds}.</translation>
    </message>
    <message>
        <source>Added. Your log now holds {holds}.</source>
        <comment>log.merged</comment>
        <translation type="unfinished">Adicionado. O seu registro contém agora {holds}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Leave out --dry-run to do it.</source>
        <comment>log.would</comment>
        <translation type="unfinished">Nada foi alterado. Deixe --dry-run de fora para fazer.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions up to {day}</source>
        <comment>log.holds</comment>
        <extracomment>one: {n} session, on {day}</extracomment>
        <translation type="unfinished">
            <numerusform>{n} sessão, em {day}</numerusform>
            <numerusform>{n} sessões até {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are here already, just the same.</source>
        <comment>log.merge-same</comment>
        <extracomment>one: {n} entry is here already, just the same.</extracomment>
        <translation type="unfinished">
            <numerusform>{n} entrada já está aqui, igual.</numerusform>
            <numerusform>{n} entradas já estão aqui, iguais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries differ from those here. Yours stay as they are.</source>
        <comment>log.merge-conflicts</comment>
        <extracomment>one: {n} entry differs from the one here. Yours stays as it is.</extracomment>
        <translation type="unfinished">
            <numerusform>{n} entrada difere da que está aqui. A sua fica como está.</numerusform>
            <numerusform>{n} entradas diferem das que estão aqui. As suas ficam como estão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of that file cannot be read and would be left out.</source>
        <comment>log.merge-aside</comment>
        <extracomment>one: {n} entry of that file cannot be read and would be left out.</extracomment>
        <translation type="unfinished">
            <numerusform>{n} entrada desse arquivo não pode ser lida e ficaria de fora.</numerusform>
            <numerusform>{n} entradas desse arquivo não podem ser lidas e ficariam de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <comment>log.kind.session</comment>
        <extracomment>one: {n} session</extracomment>
        <translation type="unfinished">
            <numerusform>{n} sessão</numerusform>
            <numerusform>{n} sessões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers about pain</source>
        <comment>log.kind.check_in</comment>
        <extracomment>one: {n} answer about pain</extracomment>
        <translation type="unfinished">
            <numerusform>{n} resposta sobre dor</numerusform>
            <numerusform>{n} respostas sobre dor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} safety lists</source>
        <comment>log.kind.screening</comment>
        <extracomment>one: {n} safety list</extracomment>
        <translation type="unfinished">
            <numerusform>{n} lista de segurança</numerusform>
            <numerusform>{n} listas de segurança</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clearances</source>
        <comment>log.kind.clearance</comment>
        <extracomment>one: {n} clearance</extracomment>
        <translation type="unfinished">
            <numerusform>{n} liberação</numerusform>
            <numerusform>{n} liberações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps of the plan (start, pause, resume)</source>
        <comment>log.kind.plan</comment>
        <extracomment>one: {n} step of the plan (start, pause, resume)</extracomment>
        <translation type="unfinished">
            <numerusform>{n} passo do plano (começo, pausa, retomada)</numerusform>
            <numerusform>{n} passos do plano (começo, pausa, retomada)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes to entries</source>
        <comment>log.kind.amendment</comment>
        <extracomment>one: {n} change to an entry</extracomment>
        <translation type="unfinished">
            <numerusform>{n} mudança em uma entrada</numerusform>
            <numerusform>{n} mudanças em entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} breaks</source>
        <comment>log.kind.break</comment>
        <extracomment>one: {n} break</extracomment>
        <translation type="unfinished">
            <numerusform>{n} pausa</numerusform>
            <numerusform>{n} pausas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} self-tests</source>
        <comment>log.kind.self_test</comment>
        <extracomment>one: {n} self-test</extracomment>
        <translation type="unfinished">
            <numerusform>{n} autoteste</numerusform>
            <numerusform>{n} autotestes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other entries</source>
        <comment>log.kind.other</comment>
        <extracomment>one: {n} other entry</extracomment>
        <translation type="unfinished">
            <numerusform>{n} outra entrada</numerusform>
            <numerusform>{n} outras entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Please get help now</source>
        <comment>pain.B1.title</comment>
        <translation type="unfinished">Procure ajuda agora, por favor</translation>
    </message>
    <message>
        <source>Call your local emergency number or go to an emergency department now, and do not exercise. What you have told us needs to be looked at by someone qualified straight away. It may turn out to be nothing serious; only they can tell.</source>
        <comment>pain.B1.text</comment>
        <translation type="unfinished">Ligue agora para o número de emergência da sua região ou vá a um pronto-socorro, e não se exercite. O que você nos contou precisa ser visto imediatamente por alguém qualificado. Pode acabar não sendo nada grave; só quem é qualificado pode dizer.</translation>
    </message>
    <message>
        <source>Sessions stay closed until you tell the app that you have been assessed.</source>
        <comment>pain.B1.opens</comment>
        <translation type="unfinished">As sessões ficam fechadas até você informar ao app que passou por uma avaliação.</translation>
    </message>
    <message>
        <source>Please speak to a doctor today</source>
        <comment>pain.B2.title</comment>
        <translation type="unfinished">Fale com um médico hoje, por favor</translation>
    </message>
    <message>
        <source>What you have told us should be checked by a doctor today. Call your practice or your local medical advice line now, and leave stretching alone until then. If you get worse, or feel unsafe, call your local emergency number.</source>
        <comment>pain.B2.text</comment>
        <translation type="unfinished">O que você nos contou deve ser verificado por um médico hoje. Ligue agora para o seu consultório médico ou para o serviço de orientação médica da sua região, e não faça alongamento até lá. Se você piorar ou não se sentir em segurança, ligue para o número de emergência da sua região.</translation>
    </message>
    <message>
        <source>Sessions stay closed until you tell the app that you have been assessed.</source>
        <comment>pain.B2.opens</comment>
        <translation type="unfinished">As sessões ficam fechadas até você informar ao app que passou por uma avaliação.</translation>
    </message>
    <message>
        <source>You marked pain between your shoulders. If it is new to you, or does not settle, please ask a doctor about it.</source>
        <comment>pain.B2.mild.text</comment>
        <translation type="unfinished">Você marcou dor entre os ombros. Se ela é nova para você, ou não passa, pergunte a um médico sobre isso, por favor.</translation>
    </message>
    <message>
        <source>No session for now</source>
        <comment>pain.B3.title</comment>
        <translation type="unfinished">Nenhuma sessão por enquanto</translation>
    </message>
    <message>
        <source>You have noticed something new in one leg, or a feeling that shoots or burns. Stretching could stir it up, so please let it rest and keep moving gently as you are used to. It is a good idea to ask a doctor or a physiotherapist about it. If it spreads to both legs, or you notice numbness between the legs or a change in bladder or bowel, call your local emergency number.</source>
        <comment>pain.B3.text</comment>
        <translation type="unfinished">Você notou algo novo em uma perna, ou uma sensação que dispara ou queima. O alongamento poderia irritar isso, então deixe descansar, por favor, e continue a se mexer com suavidade, como costuma fazer. É uma boa ideia perguntar a um médico ou fisioterapeuta sobre isso. Se isso se espalhar para as duas pernas, ou se você notar dormência entre as pernas ou uma mudança na bexiga ou no intestino, ligue para o número de emergência da sua região.</translation>
    </message>
    <message>
        <source>You can start again once you tell the app that it is gone, or that a professional has said stretching is fine.</source>
        <comment>pain.B3.opens</comment>
        <translation type="unfinished">Você pode recomeçar quando informar ao app que isso passou, ou que um profissional de saúde disse que você pode alongar.</translation>
    </message>
    <message>
        <source>Please have this looked at first</source>
        <comment>pain.B3.again.title</comment>
        <translation type="unfinished">Peça primeiro que alguém veja isso, por favor</translation>
    </message>
    <message>
        <source>The new feeling in your leg is here for a second check-in. Please see a doctor or a physiotherapist before you stretch again. If it spreads to both legs, or you notice numbness between the legs or a change in bladder or bowel, call your local emergency number.</source>
        <comment>pain.B3.again.text</comment>
        <translation type="unfinished">A nova sensação na sua perna está presente pelo segundo check-in. Procure um médico ou fisioterapeuta, por favor, antes de alongar de novo. Se ela se espalhar para as duas pernas, ou se você notar dormência entre as pernas ou uma mudança na bexiga ou no intestino, ligue para o número de emergência da sua região.</translation>
    </message>
    <message>
        <source>You can start again once you tell the app that a professional has said stretching is fine.</source>
        <comment>pain.B3.again.opens</comment>
        <translation type="unfinished">Você pode recomeçar quando informar ao app que um profissional de saúde disse que você pode alongar.</translation>
    </message>
    <message>
        <source>No stretching today</source>
        <comment>pain.B4.title</comment>
        <translation type="unfinished">Nada de alongamento hoje</translation>
    </message>
    <message>
        <source>With this much pain, rest is the better choice. If it feels all right, an easy walk or a change of position is fine. A day off by this rule is never counted against you.</source>
        <comment>pain.B4.text</comment>
        <translation type="unfinished">Com tanta dor, descansar é a melhor escolha. Se você se sentir bem assim, uma caminhada leve ou uma mudança de posição não tem problema. Um dia de folga por esta regra nunca conta contra você.</translation>
    </message>
    <message>
        <source>Check in again when it has eased; a lower rating opens the session.</source>
        <comment>pain.B4.opens</comment>
        <translation type="unfinished">Faça o check-in de novo quando a dor tiver diminuído; uma nota mais baixa abre a sessão.</translation>
    </message>
    <message>
        <source>No stretching today</source>
        <comment>pain.B4.again.title</comment>
        <translation type="unfinished">Nada de alongamento hoje</translation>
    </message>
    <message>
        <source>This is the second check-in in a row with this much pain. Please rest, walk a little if that feels all right, and think about asking a doctor or a physiotherapist. A day off by this rule is never counted against you.</source>
        <comment>pain.B4.again.text</comment>
        <translation type="unfinished">Este é o segundo check-in seguido com tanta dor. Descanse, por favor, caminhe um pouco se você se sentir bem assim, e pense em perguntar a um médico ou fisioterapeuta. Um dia de folga por esta regra nunca conta contra você.</translation>
    </message>
    <message>
        <source>Check in again when it has eased; a lower rating opens the session.</source>
        <comment>pain.B4.again.opens</comment>
        <translation type="unfinished">Faça o check-in de novo quando a dor tiver diminuído; uma nota mais baixa abre a sessão.</translation>
    </message>
    <message>
        <source>A day of rest first</source>
        <comment>pain.RED24.title</comment>
        <translation type="unfinished">Primeiro, um dia de descanso</translation>
    </message>
    <message>
        <source>Your last session had to stop. Give your body a full day before the next one; gentle everyday movement is fine. A day off by this rule is never counted against you.</source>
        <comment>pain.RED24.text</comment>
        <translation type="unfinished">A sua última sessão precisou parar. Dê ao seu corpo um dia inteiro antes da próxima; os movimentos suaves do dia a dia não têm problema. Um dia de folga por esta regra nunca conta contra você.</translation>
    </message>
    <message>
        <source>Sessions open again 24 hours after that session ended.</source>
        <comment>pain.RED24.opens</comment>
        <translation type="unfinished">As sessões abrem de novo 24 horas depois do fim daquela sessão.</translation>
    </message>
    <message>
        <source>Thank you, noted</source>
        <comment>pain.noted.title</comment>
        <translation type="unfinished">Obrigado, anotado</translation>
    </message>
    <message>
        <source>Because of what you ticked in the safety list, please talk to a professional before you do more. Until they say it is fine, today has only easy exercises lying down or on a chair, in the smallest amount.</source>
        <comment>pain.B5.text</comment>
        <translation type="unfinished">Por causa do que você marcou na lista de segurança, fale com um profissional de saúde antes de fazer mais, por favor. Até que ele diga que pode, hoje há apenas exercícios fáceis, de barriga para cima ou em uma cadeira, na menor quantidade.</translation>
    </message>
    <message>
        <source>As you have a feeling in the lower leg that has been looked at before, today leaves out what pulls on it most and keeps your knees bent. Your plan stays on this week.</source>
        <comment>pain.B6.text</comment>
        <translation type="unfinished">Como você tem na parte de baixo da perna uma sensação que já foi avaliada antes, hoje fica de fora o que mais puxa ali, e os seus joelhos ficam dobrados. O seu plano fica onde está nesta semana.</translation>
    </message>
    <message>
        <source>You have not been up for long, so today has no bending forward. You can change this if you have been up for more than two hours.</source>
        <comment>pain.B7.text</comment>
        <translation type="unfinished">Você se levantou há pouco tempo, então hoje não há inclinação para a frente. Você pode mudar isso se já se levantou há mais de duas horas.</translation>
    </message>
    <message>
        <source>You feel worse than you usually do before a session, so today is one level gentler.</source>
        <comment>pain.B8.text</comment>
        <translation type="unfinished">Você se sente pior do que costuma se sentir antes de uma sessão, então hoje está um nível mais suave.</translation>
    </message>
    <message>
        <source>No stretching today</source>
        <comment>pain.B8.rest.title</comment>
        <translation type="unfinished">Nada de alongamento hoje</translation>
    </message>
    <message>
        <source>You feel clearly worse than you usually do before a session, so rest is the better choice. If it feels all right, an easy walk is fine. A day off by this rule is never counted against you.</source>
        <comment>pain.B8.rest.text</comment>
        <translation type="unfinished">Você se sente claramente pior do que costuma se sentir antes de uma sessão, então descansar é a melhor escolha. Se você se sentir bem assim, uma caminhada leve não tem problema. Um dia de folga por esta regra nunca conta contra você.</translation>
    </message>
    <message>
        <source>Check in again when it has eased; a lower rating opens the session.</source>
        <comment>pain.B8.rest.opens</comment>
        <translation type="unfinished">Faça o check-in de novo quando a dor tiver diminuído; uma nota mais baixa abre a sessão.</translation>
    </message>
    <message>
        <source>No stretching today</source>
        <comment>pain.B8.rest.again.title</comment>
        <translation type="unfinished">Nada de alongamento hoje</translation>
    </message>
    <message>
        <source>For the second check-in in a row you feel clearly worse than usual. Please rest, and think about asking a doctor or a physiotherapist. A day off by this rule is never counted against you.</source>
        <comment>pain.B8.rest.again.text</comment>
        <translation type="unfinished">Pelo segundo check-in seguido, você se sente claramente pior do que o habitual. Descanse, por favor, e pense em perguntar a um médico ou fisioterapeuta. Um dia de folga por esta regra nunca conta contra você.</translation>
    </message>
    <message>
        <source>Check in again when it has eased; a lower rating opens the session.</source>
        <comment>pain.B8.rest.again.opens</comment>
        <translation type="unfinished">Faça o check-in de novo quando a dor tiver diminuído; uma nota mais baixa abre a sessão.</translation>
    </message>
    <message>
        <source>You are good to go. A mild pull is enough, more is not better.</source>
        <comment>pain.B9.text</comment>
        <translation type="unfinished">Você pode começar. Uma leve tensão basta, mais não é melhor.</translation>
    </message>
    <message>
        <source>Today is eased: shorter holds, a smaller range, softer knees, and only exercises that suit how you feel.</source>
        <comment>pain.B10.text</comment>
        <translation type="unfinished">Hoje está mais leve: sustentações mais curtas, uma amplitude menor, joelhos mais soltos e só exercícios que combinam com o que você sente.</translation>
    </message>
    <message>
        <source>Today is the gentle set: a few easy stretches, 15 seconds twice, and no strength work. It counts as a session; your plan stays on this week.</source>
        <comment>pain.B11.text</comment>
        <translation type="unfinished">Hoje é o conjunto suave: alguns alongamentos fáceis, 15 segundos duas vezes, e nenhum trabalho de força. Conta como uma sessão; o seu plano fica onde está nesta semana.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <comment>pain.D1.title</comment>
        <translation type="unfinished">Pare aqui</translation>
    </message>
    <message>
        <source>Stop now and come slowly into a comfortable position. A feeling like this is a reason to end the session, not to push on. Please answer the next questions, and think about asking a doctor or a physiotherapist about it.</source>
        <comment>pain.D1.text</comment>
        <translation type="unfinished">Pare agora e volte devagar a uma posição confortável. Uma sensação como esta é motivo para encerrar a sessão, não para insistir. Responda às próximas perguntas, por favor, e pense em perguntar a um médico ou fisioterapeuta sobre isso.</translation>
    </message>
    <message>
        <source>Stop here and sit down</source>
        <comment>pain.D2.title</comment>
        <translation type="unfinished">Pare aqui e sente-se</translation>
    </message>
    <message>
        <source>Stop now, sit or lie down and breathe quietly until it passes. Drink some water and have somebody near you if you can. Please ask a doctor about it. If it does not pass within a few minutes, or you pass out, call your local emergency number.</source>
        <comment>pain.D2.text</comment>
        <translation type="unfinished">Pare agora, sente-se ou deite-se e respire com calma até passar. Beba um pouco de água e, se puder, tenha alguém por perto. Pergunte a um médico sobre isso, por favor. Se não passar em poucos minutos, ou se você desmaiar, ligue para o número de emergência da sua região.</translation>
    </message>
    <message>
        <source>No session for now</source>
        <comment>pain.D2.before.title</comment>
        <translation type="unfinished">Nenhuma sessão por enquanto</translation>
    </message>
    <message>
        <source>You feel dizzy, faint or short of breath, so please sit or lie down and rest instead. Please ask a doctor about it. If it does not pass within a few minutes, or you pass out, call your local emergency number.</source>
        <comment>pain.D2.before.text</comment>
        <translation type="unfinished">Você sente tontura, sensação de desmaio ou falta de ar, então, por favor, sente-se ou deite-se e descanse. Pergunte a um médico sobre isso, por favor. Se não passar em poucos minutos, ou se você desmaiar, ligue para o número de emergência da sua região.</translation>
    </message>
    <message>
        <source>Check in again once it has passed.</source>
        <comment>pain.D2.before.opens</comment>
        <translation type="unfinished">Faça o check-in de novo quando tiver passado.</translation>
    </message>
    <message>
        <source>Please get help now</source>
        <comment>pain.D2.chest.title</comment>
        <translation type="unfinished">Procure ajuda agora, por favor</translation>
    </message>
    <message>
        <source>Stop now and sit down. Call your local emergency number or go to an emergency department now, and do not exercise. Sessions stay closed until you tell the app that you have been assessed.</source>
        <comment>pain.D2.chest.text</comment>
        <translation type="unfinished">Pare agora e sente-se. Ligue agora para o número de emergência da sua região ou vá a um pronto-socorro, e não se exercite. As sessões ficam fechadas até você informar ao app que passou por uma avaliação.</translation>
    </message>
    <message>
        <source>A sharp feeling is always a reason to stop. This exercise and the others in the same position are left out today.</source>
        <comment>pain.D3.text</comment>
        <translation type="unfinished">Uma sensação aguda é sempre motivo para parar. Este exercício e os outros na mesma posição ficam de fora hoje.</translation>
    </message>
    <message>
        <source>This exercise has felt sharp in two sessions, so it is left out from now on, and the others in the same position for today. Please ask a doctor or a physiotherapist about it.</source>
        <comment>pain.D3.remove.text</comment>
        <translation type="unfinished">Este exercício causou uma sensação aguda em duas sessões, então ele fica de fora daqui em diante, e os outros na mesma posição ficam de fora hoje. Pergunte a um médico ou fisioterapeuta sobre isso, por favor.</translation>
    </message>
    <message>
        <source>That is enough for today</source>
        <comment>pain.D3.end.title</comment>
        <translation type="unfinished">Já é o bastante por hoje</translation>
    </message>
    <message>
        <source>It felt sharp for a second time, so the session ends here. Come slowly into a comfortable position and rest.</source>
        <comment>pain.D3.end.text</comment>
        <translation type="unfinished">A sensação foi aguda pela segunda vez, então a sessão termina aqui. Volte devagar a uma posição confortável e descanse.</translation>
    </message>
    <message>
        <source>That is enough for today</source>
        <comment>pain.D3.end-remove.title</comment>
        <translation type="unfinished">Já é o bastante por hoje</translation>
    </message>
    <message>
        <source>It felt sharp for a second time, so the session ends here. This exercise has felt sharp in two sessions and is left out from now on. Please ask a doctor or a physiotherapist about it.</source>
        <comment>pain.D3.end-remove.text</comment>
        <translation type="unfinished">A sensação foi aguda pela segunda vez, então a sessão termina aqui. Este exercício causou uma sensação aguda em duas sessões e fica de fora daqui em diante. Pergunte a um médico ou fisioterapeuta sobre isso, por favor.</translation>
    </message>
    <message>
        <source>That is enough for today</source>
        <comment>pain.D4.title</comment>
        <translation type="unfinished">Já é o bastante por hoje</translation>
    </message>
    <message>
        <source>The pain has gone up too far, so the session ends here. Come slowly into a comfortable position and rest. Stopping in time is the right thing to do.</source>
        <comment>pain.D4.text</comment>
        <translation type="unfinished">A dor subiu demais, então a sessão termina aqui. Volte devagar a uma posição confortável e descanse. Parar a tempo é a coisa certa a fazer.</translation>
    </message>
    <message>
        <source>A bit less, please: make the movement a third smaller, bend the knee more, and hold for 5 seconds less.</source>
        <comment>pain.D5.text</comment>
        <translation type="unfinished">Um pouco menos, por favor: faça o movimento um terço menor, dobre mais o joelho e mantenha por 5 segundos a menos.</translation>
    </message>
    <message>
        <source>A bit less, please: make the movement a third smaller.</source>
        <comment>pain.D5.move.text</comment>
        <translation type="unfinished">Um pouco menos, por favor: faça o movimento um terço menor.</translation>
    </message>
    <message>
        <source>That was still more than before. Here is an easier way.</source>
        <comment>pain.D5.swap.text</comment>
        <translation type="unfinished">Ainda foi mais do que antes. Aqui está um jeito mais fácil.</translation>
    </message>
    <message>
        <source>It still did not settle, so this exercise is left out today.</source>
        <comment>pain.D5.skip.text</comment>
        <translation type="unfinished">Ainda não se acalmou, então este exercício fica de fora hoje.</translation>
    </message>
    <message>
        <source>Go on if you like, but no deeper than now.</source>
        <comment>pain.D6.text</comment>
        <translation type="unfinished">Continue, se quiser, mas não mais fundo do que agora.</translation>
    </message>
    <message>
        <source>A mild pull in the calf is common with the toes drawn up. Let the ankle go loose. If the pull stays, tell the app and stop.</source>
        <comment>pain.calf-pull.text</comment>
        <translation type="unfinished">Uma leve tensão na panturrilha é comum com os dedos do pé puxados para cima. Solte o tornozelo. Se a tensão continuar, informe ao app e pare.</translation>
    </message>
    <message>
        <source>Today ended early</source>
        <comment>pain.A0.title</comment>
        <translation type="unfinished">Hoje terminou mais cedo</translation>
    </message>
    <message>
        <source>The session stopped to keep you safe. Take a full day of rest; the plan stays where it is this week.</source>
        <comment>pain.A0.text</comment>
        <translation type="unfinished">A sessão parou para manter você em segurança. Tire um dia inteiro de descanso; o plano fica onde está nesta semana.</translation>
    </message>
    <message>
        <source>Well done</source>
        <comment>pain.A1.title</comment>
        <translation type="unfinished">Muito bem</translation>
    </message>
    <message>
        <source>You finished about as you began. Keep going like this.</source>
        <comment>pain.A1.text</comment>
        <translation type="unfinished">Você terminou mais ou menos como começou. Continue assim.</translation>
    </message>
    <message>
        <source>Done, and gently next time</source>
        <comment>pain.A2.title</comment>
        <translation type="unfinished">Feito, e com suavidade da próxima vez</translation>
    </message>
    <message>
        <source>You feel somewhat worse than before. The next session will be eased. Tell the app tomorrow morning how you are.</source>
        <comment>pain.A2.text</comment>
        <translation type="unfinished">Você se sente um pouco pior do que antes. A próxima sessão será mais leve. Informe ao app amanhã de manhã como você está.</translation>
    </message>
    <message>
        <source>The last session left you somewhat worse, so this one is eased.</source>
        <comment>pain.A2.next.text</comment>
        <translation type="unfinished">A última sessão deixou você um pouco pior, então esta está mais leve.</translation>
    </message>
    <message>
        <source>Next time one step lower</source>
        <comment>pain.A3.title</comment>
        <translation type="unfinished">Da próxima vez, um degrau abaixo</translation>
    </message>
    <message>
        <source>You woke up worse than before the session, so the next one is a step lower.</source>
        <comment>pain.A3.text</comment>
        <translation type="unfinished">Você acordou pior do que antes da sessão, então a próxima está um degrau abaixo.</translation>
    </message>
    <message>
        <source>One phase back</source>
        <comment>pain.A3.again.title</comment>
        <translation type="unfinished">Uma fase para trás</translation>
    </message>
    <message>
        <source>That is the second such morning within a week. The plan goes one phase back and the next session is a step lower.</source>
        <comment>pain.A3.again.text</comment>
        <translation type="unfinished">Esta é a segunda manhã assim em uma semana. O plano volta uma fase e a próxima sessão está um degrau abaixo.</translation>
    </message>
    <message>
        <source>The morning after told us to go lower, so holds are 5 seconds shorter this time, or one repetition fewer.</source>
        <comment>pain.A3.next.text</comment>
        <translation type="unfinished">A manhã seguinte nos disse para diminuir, então as sustentações são 5 segundos mais curtas desta vez, ou há uma repetição a menos.</translation>
    </message>
    <message>
        <source>Settled overnight</source>
        <comment>pain.A4.title</comment>
        <translation type="unfinished">Acalmou durante a noite</translation>
    </message>
    <message>
        <source>By the morning it had settled. There is nothing to change.</source>
        <comment>pain.A4.text</comment>
        <translation type="unfinished">De manhã já tinha se acalmado. Não há nada a mudar.</translation>
    </message>
    <message>
        <source>You did not rate this morning, so the session stands as it was.</source>
        <comment>pain.A5.text</comment>
        <translation type="unfinished">Você não deu uma nota nesta manhã, então a sessão fica como estava.</translation>
    </message>
    <message>
        <source>Part of a session</source>
        <comment>pain.A6.title</comment>
        <translation type="unfinished">Parte de uma sessão</translation>
    </message>
    <message>
        <source>You stopped before the end, or left a rating out. What you did is logged, and it counts neither for nor against you.</source>
        <comment>pain.A6.text</comment>
        <translation type="unfinished">Você parou antes do fim ou deixou de dar uma nota. O que você fez está no registro, e não conta nem a favor nem contra você.</translation>
    </message>
    <message>
        <source>Your plan is paused, so this session does not move it on.</source>
        <comment>pain.PAUSE.text</comment>
        <translation type="unfinished">O seu plano está em pausa, então esta sessão não o faz avançar.</translation>
    </message>
    <message>
        <source>A day of rest first</source>
        <comment>pain.lock.rest.title</comment>
        <translation type="unfinished">Primeiro, um dia de descanso</translation>
    </message>
    <message>
        <source>Your last session had to stop. Sessions open again 24 hours after it ended. Gentle everyday movement is fine.</source>
        <comment>pain.lock.rest.text</comment>
        <translation type="unfinished">A sua última sessão precisou parar. As sessões abrem de novo 24 horas depois do fim dela. Os movimentos suaves do dia a dia não têm problema.</translation>
    </message>
    <message>
        <source>Is it gone?</source>
        <comment>pain.lock.until-gone.title</comment>
        <translation type="unfinished">Já passou?</translation>
    </message>
    <message>
        <source>You noticed something new in one leg, or a feeling that shoots or burns. You can start again once you tell the app that it is gone, or that a professional has said stretching is fine.</source>
        <comment>pain.lock.until-gone.text</comment>
        <translation type="unfinished">Você notou algo novo em uma perna, ou uma sensação que dispara ou queima. Você pode recomeçar quando informar ao app que isso passou, ou que um profissional de saúde disse que você pode alongar.</translation>
    </message>
    <message>
        <source>Please have this looked at first</source>
        <comment>pain.lock.until-professional.title</comment>
        <translation type="unfinished">Peça primeiro que alguém veja isso, por favor</translation>
    </message>
    <message>
        <source>The feeling in your leg was there at two check-ins. You can start again once you tell the app that a professional has said stretching is fine.</source>
        <comment>pain.lock.until-professional.text</comment>
        <translation type="unfinished">A sensação na sua perna estava presente em dois check-ins. Você pode recomeçar quando informar ao app que um profissional de saúde disse que você pode alongar.</translation>
    </message>
    <message>
        <source>Please speak to a doctor today</source>
        <comment>pain.lock.until-assessed-urgent.title</comment>
        <translation type="unfinished">Fale com um médico hoje, por favor</translation>
    </message>
    <message>
        <source>You told us about something that a doctor should check the same day. Sessions stay closed until you tell the app that you have been assessed. If you get worse, or feel unsafe, call your local emergency number.</source>
        <comment>pain.lock.until-assessed-urgent.text</comment>
        <translation type="unfinished">Você nos contou algo que um médico deve verificar no mesmo dia. As sessões ficam fechadas até você informar ao app que passou por uma avaliação. Se você piorar ou não se sentir em segurança, ligue para o número de emergência da sua região.</translation>
    </message>
    <message>
        <source>Please get help now</source>
        <comment>pain.lock.until-assessed-emergency.title</comment>
        <translation type="unfinished">Procure ajuda agora, por favor</translation>
    </message>
    <message>
        <source>You told us about something that needs help at once. If you have not been seen, call your local emergency number or go to an emergency department now, and do not exercise. Sessions stay closed until you tell the app that you have been assessed.</source>
        <comment>pain.lock.until-assessed-emergency.text</comment>
        <translation type="unfinished">Você nos contou algo que precisa de ajuda imediata. Se você ainda não recebeu atendimento, ligue agora para o número de emergência da sua região ou vá a um pronto-socorro, e não se exercite. As sessões ficam fechadas até você informar ao app que passou por uma avaliação.</translation>
    </message>
    <message>
        <source>not counted: pain</source>
        <comment>past.unscored.pain</comment>
        <translation type="unfinished">não contou: dor</translation>
    </message>
    <message>
        <source>not counted: the knee was bent or the thigh moved</source>
        <comment>past.unscored.knee</comment>
        <translation type="unfinished">não contou: o joelho estava dobrado ou a coxa se mexeu</translation>
    </message>
    <message>
        <source>not counted: stopped</source>
        <comment>past.unscored.stop</comment>
        <translation type="unfinished">não contou: interrompido</translation>
    </message>
    <message>
        <source>This date is still to come: a clock was ahead when it was written. Until then the plan leaves it out, and what a session carries over to the next goes by the order in the log.</source>
        <comment>past.ahead</comment>
        <translation type="unfinished">Esta data ainda está por vir: um relógio estava adiantado quando isto foi escrito. Até lá o plano deixa isto de fora, e o que uma sessão passa para a seguinte segue a ordem do registro.</translation>
    </message>
    <message>
        <source>well</source>
        <comment>past.went.green</comment>
        <translation type="unfinished">bem</translation>
    </message>
    <message>
        <source>a little too much</source>
        <comment>past.went.amber</comment>
        <translation type="unfinished">um pouco demais</translation>
    </message>
    <message>
        <source>had to be stopped</source>
        <comment>past.went.red</comment>
        <translation type="unfinished">teve de parar</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>past.went.partial</comment>
        <translation type="unfinished">parcial</translation>
    </message>
    <message>
        <source>No plan is running yet.</source>
        <comment>plan.none</comment>
        <translation type="unfinished">Nenhum plano está em andamento ainda.</translation>
    </message>
    <message>
        <source>A gentle start: {hold} s holds, {reps} times on each side.</source>
        <comment>plan.start</comment>
        <translation type="unfinished">Um começo suave: sustentações de {hold} s, repetições em cada lado: {reps}.</translation>
    </message>
    <message>
        <source>Now {hold} s holds, {reps} times on each side: {cause}.</source>
        <comment>plan.on</comment>
        <translation type="unfinished">Agora sustentações de {hold} s, repetições em cada lado: {reps}. Motivo: {cause}.</translation>
    </message>
    <message>
        <source>Steady at {hold} s: {cause}.</source>
        <comment>plan.steady</comment>
        <translation type="unfinished">Estável em {hold} s: {cause}.</translation>
    </message>
    <message>
        <source>Held at {hold} s: {cause}.</source>
        <comment>plan.held</comment>
        <translation type="unfinished">Mantido em {hold} s: {cause}.</translation>
    </message>
    <message>
        <source>Back to {hold} s holds, {reps} times on each side: {cause}.</source>
        <comment>plan.back</comment>
        <translation type="unfinished">De volta a sustentações de {hold} s, repetições em cada lado: {reps}. Motivo: {cause}.</translation>
    </message>
    <message>
        <source>{what} It may help to talk this over with a health professional.</source>
        <comment>plan.advise</comment>
        <translation type="unfinished">{what} Pode ajudar conversar sobre isso com um profissional de saúde.</translation>
    </message>
    <message>
        <source>Held at {hold} s: this level is planned for {of} sessions a week and you have chosen {n}. Staying here is fine.</source>
        <comment>plan.few-days</comment>
        <translation type="unfinished">Mantido em {hold} s: este nível é planejado para {of} sessões por semana e você escolheu {n}. Ficar aqui não tem problema.</translation>
    </message>
    <message>
        <source>The plan is paused. Resume it whenever you like.</source>
        <comment>plan.paused</comment>
        <translation type="unfinished">O plano está em pausa. Retome quando quiser.</translation>
    </message>
    <message>
        <source>The plan is paused: {cause}. Please talk to a health professional before you go on.</source>
        <comment>plan.stopped</comment>
        <translation type="unfinished">O plano está em pausa: {cause}. Fale com um profissional de saúde antes de continuar, por favor.</translation>
    </message>
    <message>
        <source>Picked up again at {hold} s, {reps} times on each side.</source>
        <comment>plan.resumed</comment>
        <translation type="unfinished">Retomado em {hold} s, repetições em cada lado: {reps}.</translation>
    </message>
    <message>
        <source>for the second time within six weeks a session was stopped for leg symptoms</source>
        <comment>plan.cause.T1.D1</comment>
        <translation type="unfinished">pela segunda vez em seis semanas, uma sessão foi interrompida por sintomas na perna</translation>
    </message>
    <message>
        <source>for the second time within two weeks a session had to be stopped</source>
        <comment>plan.cause.T1.red</comment>
        <translation type="unfinished">pela segunda vez em duas semanas, uma sessão teve de ser interrompida</translation>
    </message>
    <message>
        <source>your last ratings before a session were at least 2 points above your first ones</source>
        <comment>plan.cause.T2.level</comment>
        <translation type="unfinished">as suas últimas notas antes de uma sessão ficaram pelo menos 2 pontos acima das primeiras</translation>
    </message>
    <message>
        <source>your ratings before a session rose two weeks in a row</source>
        <comment>plan.cause.T2.rise</comment>
        <translation type="unfinished">as suas notas antes de uma sessão subiram por duas semanas seguidas</translation>
    </message>
    <message>
        <source>{n} of your last {of} sessions were a little too much</source>
        <comment>plan.cause.T3</comment>
        <translation type="unfinished">das suas últimas {of} sessões, foram um pouco demais: {n}</translation>
    </message>
    <message>
        <source>{n} of your last {of} sessions were too much</source>
        <comment>plan.cause.T3.red</comment>
        <translation type="unfinished">das suas últimas {of} sessões, foram demais: {n}</translation>
    </message>
    <message>
        <source>a session of the week before had to be stopped</source>
        <comment>plan.cause.T4.red</comment>
        <translation type="unfinished">uma sessão da semana anterior teve de ser interrompida</translation>
    </message>
    <message>
        <source>a session of the week before was a little too much</source>
        <comment>plan.cause.T4.amber</comment>
        <translation type="unfinished">uma sessão da semana anterior foi um pouco demais</translation>
    </message>
    <message>
        <source>the week before had a gentle session</source>
        <comment>plan.cause.T4.gentle</comment>
        <translation type="unfinished">a semana anterior teve uma sessão suave</translation>
    </message>
    <message>
        <source>with the leg symptoms you know of, the plan stays at its level</source>
        <comment>plan.cause.T4.known</comment>
        <translation type="unfinished">com os sintomas na perna que você já conhece, o plano fica no seu nível</translation>
    </message>
    <message>
        <source>a week or more went by without a session</source>
        <comment>plan.cause.missed-7</comment>
        <translation type="unfinished">passou uma semana ou mais sem nenhuma sessão</translation>
    </message>
    <message>
        <source>two weeks or more went by without a session</source>
        <comment>plan.cause.missed-14</comment>
        <translation type="unfinished">passaram duas semanas ou mais sem nenhuma sessão</translation>
    </message>
    <message>
        <source>four weeks or more went by without a session</source>
        <comment>plan.cause.missed-28</comment>
        <translation type="unfinished">passaram quatro semanas ou mais sem nenhuma sessão</translation>
    </message>
    <message>
        <source>{n} of {of} sessions of the last two weeks were done</source>
        <comment>plan.cause.T5</comment>
        <translation type="unfinished">sessões feitas nas duas últimas semanas: {n} de {of}</translation>
    </message>
    <message>
        <source>{n} of {of} sessions of the week before were done</source>
        <comment>plan.cause.T5.alone</comment>
        <translation type="unfinished">sessões feitas na semana anterior: {n} de {of}</translation>
    </message>
    <message>
        <source>no session of the week before was finished and rated afterwards, so there is nothing to go by yet</source>
        <comment>plan.cause.A6</comment>
        <translation type="unfinished">nenhuma sessão da semana anterior foi terminada e recebeu nota depois, então ainda não há em que se basear</translation>
    </message>
    <message>
        <source>the week before went to plan</source>
        <comment>plan.cause.T6</comment>
        <translation type="unfinished">a semana anterior correu como planejado</translation>
    </message>
    <message>
        <source>for the second time within seven days the next morning was worse</source>
        <comment>plan.cause.A3</comment>
        <translation type="unfinished">pela segunda vez em sete dias, a manhã seguinte foi pior</translation>
    </message>
    <message>
        <source>the level changed during the week before, and a whole week at it comes first</source>
        <comment>plan.cause.moved</comment>
        <translation type="unfinished">o nível mudou durante a semana anterior, e antes vem uma semana inteira nele</translation>
    </message>
    <message>
        <source>Your ratings before a session came down by more than their usual noise, and by as much as people tend to call important. Many things can be behind that.</source>
        <comment>plan.review.M1</comment>
        <translation type="unfinished">As suas notas antes de uma sessão baixaram mais do que o ruído habitual delas, e tanto quanto as pessoas costumam chamar de importante. Muitas coisas podem estar por trás disso.</translation>
    </message>
    <message>
        <source>After six weeks your ratings have changed little. It may help to talk to a health professional; the steady weeks stay open to you.</source>
        <comment>plan.review.M2</comment>
        <translation type="unfinished">Depois de seis semanas, as suas notas mudaram pouco. Pode ajudar conversar com um profissional de saúde; as semanas estáveis continuam abertas para você.</translation>
    </message>
    <message>
        <source>Your ratings were low at first, so there is hardly room for them to fall. How far you reach and what you can do in a day may tell you more.</source>
        <comment>plan.review.M3</comment>
        <translation type="unfinished">As suas notas eram baixas no começo, então quase não têm espaço para cair. Até onde você alcança e o que consegue fazer em um dia podem dizer mais a você.</translation>
    </message>
    <message>
        <source>You reach further than at the start, and your pain ratings are higher. Both are shown; the plan goes by the pain.</source>
        <comment>plan.review.M4</comment>
        <translation type="unfinished">Você alcança mais longe do que no começo, e as suas notas de dor estão mais altas. As duas coisas são mostradas; o plano segue a dor.</translation>
    </message>
    <message>
        <source>{routine} takes the place of this routine today.</source>
        <comment>prescribe.gentle</comment>
        <translation type="unfinished">{routine} toma o lugar desta rotina hoje.</translation>
    </message>
    <message>
        <source>{routine} takes the place of this routine today, because nothing in it bends forward. It is done lying on the floor and may take longer.</source>
        <comment>prescribe.early</comment>
        <translation type="unfinished">{routine} toma o lugar desta rotina hoje, porque nada nela se inclina para a frente. É feita de barriga para cima no chão e pode levar mais tempo.</translation>
    </message>
    <message>
        <source>What you told the app leaves no stretch in this routine today, so {routine} takes its place, with what suits you. It may need another place and more time.</source>
        <comment>prescribe.other</comment>
        <translation type="unfinished">O que você informou ao app não deixa nenhum alongamento nesta rotina hoje, então {routine} toma o lugar dela, com o que combina com você. Pode precisar de outro lugar e de mais tempo.</translation>
    </message>
    <message>
        <source>No stretch suits what you told the app today. Rest is fine; a professional can say what suits you.</source>
        <comment>prescribe.nothing</comment>
        <translation type="unfinished">Nenhum alongamento combina com o que você informou ao app hoje. Descansar não tem problema; um profissional de saúde pode dizer o que serve para você.</translation>
    </message>
    <message>
        <source>Session {n} of {of} this week.</source>
        <comment>today.planned</comment>
        <translation type="unfinished">Sessão {n} de {of} nesta semana.</translation>
    </message>
    <message>
        <source>Session {n} of {of} this week is still open, and today would fit it in.</source>
        <comment>today.catch-up</comment>
        <translation type="unfinished">A sessão {n} de {of} desta semana ainda está em aberto, e caberia hoje.</translation>
    </message>
    <message>
        <source>This week's sessions are done. {next}</source>
        <comment>today.done-week</comment>
        <translation type="unfinished">As sessões desta semana estão feitas. {next}</translation>
    </message>
    <message>
        <source>Today's session is done. {next}</source>
        <comment>today.done-today</comment>
        <translation type="unfinished">A sessão de hoje está feita. {next}</translation>
    </message>
    <message>
        <source>A rest day. {next}</source>
        <comment>today.rest</comment>
        <translation type="unfinished">Um dia de descanso. {next}</translation>
    </message>
    <message>
        <source>No days are chosen; a session can start whenever it suits you.</source>
        <comment>today.no-days</comment>
        <translation type="unfinished">Nenhum dia foi escolhido; uma sessão pode começar quando for bom para você.</translation>
    </message>
    <message>
        <source>Next session: {when}.</source>
        <comment>today.next</comment>
        <translation type="unfinished">Próxima sessão: {when}.</translation>
    </message>
    <message>
        <source>Rest first: the last session had to be stopped. A session can start again from {until}.</source>
        <comment>today.rest-red</comment>
        <translation type="unfinished">Primeiro, descanso: a última sessão teve de ser interrompida. Uma sessão pode começar de novo a partir deste momento: {until}.</translation>
    </message>
    <message>
        <source>{clock} {when}</source>
        <comment>today.time</comment>
        <translation type="unfinished">{clock}, {when}</translation>
    </message>
    <message>
        <source>Start the six-week plan, or pick a routine on its own.</source>
        <comment>today.no-plan</comment>
        <translation type="unfinished">Comece o plano de seis semanas, ou escolha uma rotina avulsa.</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when.today</comment>
        <translation type="unfinished">hoje</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>when.tomorrow</comment>
        <translation type="unfinished">amanhã</translation>
    </message>
    <message>
        <source>on {day}</source>
        <comment>when.day</comment>
        <translation type="unfinished">{day}</translation>
    </message>
    <message>
        <source>on {day} of the week after</source>
        <comment>when.in-a-week</comment>
        <translation type="unfinished">{day} da semana seguinte</translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>weekday.1</comment>
        <translation type="unfinished">segunda-feira</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <comment>weekday.2</comment>
        <translation type="unfinished">terça-feira</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <comment>weekday.3</comment>
        <translation type="unfinished">quarta-feira</translation>
    </message>
    <message>
        <source>Thursday</source>
        <comment>weekday.4</comment>
        <translation type="unfinished">quinta-feira</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>weekday.5</comment>
        <translation type="unfinished">sexta-feira</translation>
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
        <translation type="unfinished">Ainda não há notas suficientes para dizer algo sobre a dor: {n} de {of}.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first. It takes {of} ratings to compare, and there are {n}.</source>
        <comment>progress.headline.early</comment>
        <translation type="unfinished">Dor antes das sessões: em torno de {base} no começo. São necessárias {of} notas para comparar; até agora: {n}.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately. That is within usual day-to-day noise.</source>
        <comment>progress.headline.noise</comment>
        <translation type="unfinished">Dor antes das sessões: em torno de {base} no começo, em torno de {med3} ultimamente. Isso está dentro do ruído habitual de um dia para outro.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately. That is more than usual day-to-day noise.</source>
        <comment>progress.headline.lower</comment>
        <translation type="unfinished">Dor antes das sessões: em torno de {base} no começo, em torno de {med3} ultimamente. Isso é mais do que o ruído habitual de um dia para outro.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately. These are less than two weeks apart: too soon to call it a change.</source>
        <comment>progress.headline.soon</comment>
        <translation type="unfinished">Dor antes das sessões: em torno de {base} no começo, em torno de {med3} ultimamente. Há menos de duas semanas entre as duas: é cedo para falar em mudança.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately. That is more than usual day-to-day noise. It may help to talk this over with a health professional.</source>
        <comment>progress.headline.higher</comment>
        <translation type="unfinished">Dor antes das sessões: em torno de {base} no começo, em torno de {med3} ultimamente. Isso é mais do que o ruído habitual de um dia para outro. Pode ajudar conversar sobre isso com um profissional de saúde.</translation>
    </message>
    <message>
        <source>Pain before sessions: low at first, around {base}, and around {med3} lately. So low a level can hardly show a change.</source>
        <comment>progress.headline.low</comment>
        <translation type="unfinished">Dor antes das sessões: baixa no início, em torno de {base}, e em torno de {med3} ultimamente. Um nível tão baixo mal pode mostrar uma mudança.</translation>
    </message>
    <message>
        <source>Consistency {share} %; {row}.</source>
        <comment>progress.steady</comment>
        <translation type="unfinished">Constância {share} %; {row}.</translation>
    </message>
    <message>
        <source>Consistency {share} %; {row}; mostly {gap} from one session to the next.</source>
        <comment>progress.steady.between</comment>
        <translation type="unfinished">Constância {share} %; {row}; na maioria das vezes {gap} de uma sessão à outra.</translation>
    </message>
    <message>
        <source>this week is a new start</source>
        <comment>progress.streak.none</comment>
        <translation type="unfinished">esta semana é um novo começo</translation>
    </message>
    <message>
        <source>Nothing was logged from {first} to {last}. Pick another time above; the log is as it was.</source>
        <comment>progress.nothing</comment>
        <translation type="unfinished">Nada foi registrado de {first} a {last}. Escolha outro período acima; o registro está como estava.</translation>
    </message>
    <message>
        <source>The first day comes after the last one. Please swap them.</source>
        <comment>progress.range.order</comment>
        <translation type="unfinished">O primeiro dia vem depois do último. Troque um pelo outro, por favor.</translation>
    </message>
    <message>
        <source>{day} is still to come, so there is nothing to show yet. The last day shown is today.</source>
        <comment>progress.range.future</comment>
        <translation type="unfinished">{day} ainda está por vir, então não há nada a mostrar ainda. O último dia mostrado é hoje.</translation>
    </message>
    <message>
        <source>The log begins on {day}; before that there is nothing to show.</source>
        <comment>progress.range.before</comment>
        <translation type="unfinished">O registro começa em {day}; antes disso não há nada a mostrar.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions in this time; {left} min held on the left leg, {right} min on the right, desk breaks included.</source>
        <comment>progress.tally</comment>
        <extracomment>one: 1 session in this time; {left} min held on the left leg, {right} min on the right, desk breaks included.</extracomment>
        <translation type="unfinished">
            <numerusform>{n} sessão neste período; {left} min de sustentação na perna esquerda, {right} min na direita, pausas na mesa incluídas.</numerusform>
            <numerusform>{n} sessões neste período; {left} min de sustentação na perna esquerda, {right} min na direita, pausas na mesa incluídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>measured {n} times</source>
        <comment>progress.times</comment>
        <extracomment>one: measured once</extracomment>
        <translation type="unfinished">
            <numerusform>medido {n} vez</numerusform>
            <numerusform>medido {n} vezes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier changes in this time.</source>
        <comment>progress.earlier</comment>
        <extracomment>one: 1 earlier change in this time.</extracomment>
        <translation type="unfinished">
            <numerusform>{n} mudança anterior neste período.</numerusform>
            <numerusform>{n} mudanças anteriores neste período.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks in a row kept as planned</source>
        <comment>progress.streak</comment>
        <extracomment>one: 1 week kept as planned</extracomment>
        <translation type="unfinished">
            <numerusform>{n} semana cumprida como planejado</numerusform>
            <numerusform>{n} semanas seguidas cumpridas como planejado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>progress.days</comment>
        <extracomment>one: 1 day</extracomment>
        <translation type="unfinished">
            <numerusform>{n} dia</numerusform>
            <numerusform>{n} dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points so far: too few to show a change.</source>
        <comment>progress.single</comment>
        <extracomment>one: One point so far: it shows where you were, and nothing about change.</extracomment>
        <translation type="unfinished">
            <numerusform>{n} ponto até agora: mostra onde você estava, e nada sobre mudança.</numerusform>
            <numerusform>{n} pontos até agora: poucos demais para mostrar uma mudança.</numerusform>
        </translation>
    </message>
    <message>
        <source>The range begins on {start} and ends on {end}, which is before it. Give the earlier day first.</source>
        <comment>report.turned</comment>
        <translation type="unfinished">O período começa em {start} e termina em {end}, que vem antes. Indique primeiro o dia anterior.</translation>
    </message>
    <message>
        <source>{day} is still to come (today is {today}). A report looks back: choose today or an earlier day as its end.</source>
        <comment>report.ahead</comment>
        <translation type="unfinished">{day} ainda está por vir (hoje é {today}). Um relatório olha para trás: escolha hoje ou um dia anterior como fim.</translation>
    </message>
    <message>
        <source>There is nothing in the log from {start} to {end}. Choose a range with a session, a check-in or a self-test in it.</source>
        <comment>report.empty</comment>
        <translation type="unfinished">Não há nada no registro de {start} a {end}. Escolha um período que tenha uma sessão, um check-in ou um autoteste.</translation>
    </message>
    <message>
        <source>A name on a report has at most {most} characters. Shorten it.</source>
        <comment>report.name</comment>
        <translation type="unfinished">Um nome em um relatório tem no máximo {most} caracteres. Encurte-o.</translation>
    </message>
    <message>
        <source>{day} is over. Planned sessions lie ahead: choose a day from {today} on.</source>
        <comment>report.behind</comment>
        <translation type="unfinished">{day} já passou. As sessões planejadas ficam à frente: escolha um dia a partir de {today}.</translation>
    </message>
    <message>
        <source>No plan is running, so no sessions are planned. Start one in the window, on Today.</source>
        <comment>report.no-plan</comment>
        <translation type="unfinished">Nenhum plano está em andamento, então nenhuma sessão está planejada. Comece um na janela, em Hoje.</translation>
    </message>
    <message>
        <source>The plan is paused, so no sessions are planned. Resume it in the window, on Today.</source>
        <comment>report.paused</comment>
        <translation type="unfinished">O plano está em pausa, então nenhuma sessão está planejada. Retome-o na janela, em Hoje.</translation>
    </message>
    <message>
        <source>No weekdays are chosen for sessions, so none can be planned. Choose some in the window, in Settings.</source>
        <comment>report.no-days</comment>
        <translation type="unfinished">Nenhum dia da semana foi escolhido para sessões, então nenhuma pode ser planejada. Escolha alguns na janela, em Ajustes.</translation>
    </message>
    <message>
        <source>No session is planned from {start} to {end}. Choose a later day as the end.</source>
        <comment>report.nothing-ahead</comment>
        <translation type="unfinished">Nenhuma sessão está planejada de {start} a {end}. Escolha um dia posterior como fim.</translation>
    </message>
    <message>
        <source>Stretch session {n} of {of}</source>
        <comment>report.ahead.title</comment>
        <translation type="unfinished">Sessão de alongamento {n} de {of}</translation>
    </message>
    <message>
        <source>About {minutes} min; {hold} s holds, {reps} times on each side. The plan moves with how sessions go, so days ahead may change: export again to see it.</source>
        <comment>report.ahead.text</comment>
        <translation type="unfinished">Cerca de {minutes} min; sustentações de {hold} s; repetições em cada lado: {reps}. O plano se move conforme as sessões correm, então os próximos dias podem mudar: exporte de novo para ver.</translation>
    </message>
    <message>
        <source>Nothing is chosen to be reported. Choose at least one field.</source>
        <comment>report.no-fields</comment>
        <translation type="unfinished">Nada foi escolhido para o relatório. Escolha pelo menos um campo.</translation>
    </message>
    <message>
        <source>there is no field “{field}”. Known are: {known}.</source>
        <comment>report.no-such-field</comment>
        <translation type="unfinished">não há campo “{field}”. Os conhecidos são: {known}.</translation>
    </message>
    <message>
        <source>No font is installed, so a page would have no words. Install one (Debian: fonts-dejavu-core).</source>
        <comment>report.no-fonts</comment>
        <translation type="unfinished">Nenhuma fonte está instalada, então uma página ficaria sem palavras. Instale uma (Debian: fonts-dejavu-core).</translation>
    </message>
    <message>
        <source>{file} is already there and was left as it is. Give another name, or remove it first.</source>
        <comment>report.exists</comment>
        <translation type="unfinished">{file} já existe e foi deixado como está. Dê outro nome, ou remova-o antes.</translation>
    </message>
    <message>
        <source>{file} is already there and was left as it is. Give another name to --out, or add --replace.</source>
        <comment>report.exists.cli</comment>
        <translation type="unfinished">{file} já existe e foi deixado como está. Dê outro nome a --out, ou adicione --replace.</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <comment>report.cancelled</comment>
        <translation type="unfinished">Cancelado. Nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <comment>report.written</comment>
        <translation type="unfinished">Gravado: {file}</translation>
    </message>
    <message>
        <source>Pain before sessions, number of ratings: {n}; at least {of} are needed to say anything.</source>
        <comment>report.headline.few</comment>
        <translation type="unfinished">Dor antes das sessões, notas: {n}; são necessárias pelo menos {of} para dizer algo.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first. A comparison takes {of} ratings; there are {n}.</source>
        <comment>report.headline.early</comment>
        <translation type="unfinished">Dor antes das sessões: em torno de {base} no começo. São necessárias {of} notas para comparar; até agora: {n}.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately; within usual day-to-day noise.</source>
        <comment>report.headline.noise</comment>
        <translation type="unfinished">Dor antes das sessões: em torno de {base} no começo, em torno de {med3} ultimamente; dentro do ruído habitual de um dia para outro.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately; more than usual day-to-day noise.</source>
        <comment>report.headline.lower</comment>
        <translation type="unfinished">Dor antes das sessões: em torno de {base} no começo, em torno de {med3} ultimamente; mais do que o ruído habitual de um dia para outro.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately; less than two weeks apart, too soon to call it a change.</source>
        <comment>report.headline.soon</comment>
        <translation type="unfinished">Dor antes das sessões: em torno de {base} no começo, em torno de {med3} ultimamente; com menos de duas semanas entre as duas, é cedo para falar em mudança.</translation>
    </message>
    <message>
        <source>Pain before sessions: around {base} at first, around {med3} lately: higher, by more than usual day-to-day noise.</source>
        <comment>report.headline.higher</comment>
        <translation type="unfinished">Dor antes das sessões: em torno de {base} no começo, em torno de {med3} ultimamente: mais alta, acima do ruído habitual de um dia para outro.</translation>
    </message>
    <message>
        <source>Pain before sessions: low from the start, around {base} at first and around {med3} lately; the scale has no room to show a change.</source>
        <comment>report.headline.low</comment>
        <translation type="unfinished">Dor antes das sessões: baixa desde o começo, em torno de {base} no começo e em torno de {med3} ultimamente; a escala não tem espaço para mostrar uma mudança.</translation>
    </message>
    <message>
        <source>The plan was paused by a rule: {cause}. Advised to talk to a health professional.</source>
        <comment>report.plan.stopped</comment>
        <translation type="unfinished">O plano foi posto em pausa por uma regra: {cause}. Orientação dada: falar com um profissional de saúde.</translation>
    </message>
    <message>
        <source>{what} Advised to talk to a health professional.</source>
        <comment>report.plan.advise</comment>
        <translation type="unfinished">{what} Orientação dada: falar com um profissional de saúde.</translation>
    </message>
    <message>
        <source>Held at {hold} s: this level is planned for {of} sessions a week, and {n} were chosen.</source>
        <comment>report.plan.few-days</comment>
        <translation type="unfinished">Mantido em {hold} s: este nível é planejado para {of} sessões por semana; sessões escolhidas: {n}.</translation>
    </message>
    <message>
        <source>the last ratings before a session were at least 2 points above the first ones</source>
        <comment>report.plan.cause.T2.level</comment>
        <translation type="unfinished">as últimas notas antes de uma sessão ficaram pelo menos 2 pontos acima das primeiras</translation>
    </message>
    <message>
        <source>the ratings before a session rose two weeks in a row</source>
        <comment>report.plan.cause.T2.rise</comment>
        <translation type="unfinished">as notas antes de uma sessão subiram por duas semanas seguidas</translation>
    </message>
    <message>
        <source>{n} of the last {of} sessions were a little too much</source>
        <comment>report.plan.cause.T3</comment>
        <translation type="unfinished">das últimas {of} sessões, foram um pouco demais: {n}</translation>
    </message>
    <message>
        <source>{n} of the last {of} sessions were too much</source>
        <comment>report.plan.cause.T3.red</comment>
        <translation type="unfinished">das últimas {of} sessões, foram demais: {n}</translation>
    </message>
    <message>
        <source>a warning sign was reported; told to get help at once, sessions closed</source>
        <comment>report.sign.B1</comment>
        <translation type="unfinished">um sinal de alerta foi informado; orientação para procurar ajuda imediatamente, sessões fechadas</translation>
    </message>
    <message>
        <source>a warning sign was reported; told to speak to a doctor the same day, sessions closed</source>
        <comment>report.sign.B2</comment>
        <translation type="unfinished">um sinal de alerta foi informado; orientação para falar com um médico no mesmo dia, sessões fechadas</translation>
    </message>
    <message>
        <source>something new in a leg was reported; no session, advised to ask a professional</source>
        <comment>report.sign.B3</comment>
        <translation type="unfinished">algo novo em uma perna foi informado; nenhuma sessão, recomendação de perguntar a um profissional de saúde</translation>
    </message>
    <message>
        <source>too much pain before a session; no stretching that day</source>
        <comment>report.sign.rest</comment>
        <translation type="unfinished">dor demais antes de uma sessão; nada de alongamento naquele dia</translation>
    </message>
    <message>
        <source>a feeling in the leg that is not to be pushed; session stopped</source>
        <comment>report.sign.D1</comment>
        <translation type="unfinished">uma sensação na perna que não deve ser forçada; sessão interrompida</translation>
    </message>
    <message>
        <source>felt unwell; session stopped</source>
        <comment>report.sign.D2</comment>
        <translation type="unfinished">mal-estar; sessão interrompida</translation>
    </message>
    <message>
        <source>a sharp feeling; this exercise and others in its position left out</source>
        <comment>report.sign.D3</comment>
        <translation type="unfinished">uma sensação aguda; este exercício e outros na mesma posição ficaram de fora</translation>
    </message>
    <message>
        <source>a sharp feeling for a second time; session stopped</source>
        <comment>report.sign.D3.end</comment>
        <translation type="unfinished">uma sensação aguda pela segunda vez; sessão interrompida</translation>
    </message>
    <message>
        <source>pain rose too far; session stopped</source>
        <comment>report.sign.D4</comment>
        <translation type="unfinished">a dor subiu demais; sessão interrompida</translation>
    </message>
    <message>
        <source>self-test stopped</source>
        <comment>report.sign.test</comment>
        <translation type="unfinished">autoteste interrompido</translation>
    </message>
    <message>
        <source>Confirmed by the person: has been assessed</source>
        <comment>report.clearance.assessed</comment>
        <translation type="unfinished">Confirmado pela pessoa: passou por uma avaliação</translation>
    </message>
    <message>
        <source>Confirmed by the person: a professional said stretching is fine</source>
        <comment>report.clearance.professional_ok</comment>
        <translation type="unfinished">Confirmado pela pessoa: um profissional de saúde disse que pode alongar</translation>
    </message>
    <message>
        <source>Confirmed by the person: it is gone</source>
        <comment>report.clearance.gone</comment>
        <translation type="unfinished">Confirmado pela pessoa: já passou</translation>
    </message>
    <message>
        <source>{test}: {first} {unit}, measured once (noise ±{mdc} {unit}).</source>
        <comment>report.reach.first</comment>
        <translation type="unfinished">{test}: {first} {unit}, medido uma vez (ruído ±{mdc} {unit}).</translation>
    </message>
    <message>
        <source>within normal variation</source>
        <comment>report.reach.within</comment>
        <translation type="unfinished">dentro da variação normal</translation>
    </message>
    <message>
        <source>beyond measuring noise in the last test alone; the next has to agree</source>
        <comment>report.reach.open</comment>
        <translation type="unfinished">além do ruído da medida só no último teste; o próximo precisa confirmar</translation>
    </message>
    <message>
        <source>better by more than measuring noise</source>
        <comment>report.reach.better</comment>
        <translation type="unfinished">melhor, mais do que o ruído da medida</translation>
    </message>
    <message>
        <source>worse by more than measuring noise</source>
        <comment>report.reach.worse</comment>
        <translation type="unfinished">pior, mais do que o ruído da medida</translation>
    </message>
    <message>
        <source>Everything here was entered by the person or timed by the app; nobody checked it.</source>
        <comment>report.caveat.self</comment>
        <translation type="unfinished">Tudo aqui foi informado pela pessoa ou cronometrado pelo app; ninguém verificou.</translation>
    </message>
    <message>
        <source>Pain is 0–10 (0 none, 10 worst imaginable). A change of 1 point is never called real: the scale moves by 2 to 3 points from day to day without any.</source>
        <comment>report.caveat.pain</comment>
        <translation type="unfinished">A dor vai de 0 a 10 (0 nenhuma, 10 a pior imaginável). Uma mudança de 1 ponto nunca é chamada de real: a escala se move de 2 a 3 pontos de um dia para outro sem nenhuma mudança.</translation>
    </message>
    <message>
        <source>A change in a self-test is called real only beyond its smallest detectable change, and when the next test agrees.</source>
        <comment>report.caveat.reach</comment>
        <translation type="unfinished">Uma mudança em um autoteste só é chamada de real além da menor mudança detectável, e quando o próximo teste confirma.</translation>
    </message>
    <message>
        <source>Letters and numbers in brackets are the app's own rules; a stop sign says what the app did, not what is behind it.</source>
        <comment>report.caveat.rules</comment>
        <translation type="unfinished">Letras e números entre parênteses são as regras do próprio app; um sinal de parada diz o que o app fez, não o que há por trás.</translation>
    </message>
    <message>
        <source>hamstretch is a wellness app. It guides a gentle stretching routine and logs how someone feels; it does not diagnose, and nothing here shows that stretching caused a change.</source>
        <comment>report.caveat.claim</comment>
        <translation type="unfinished">O hamstretch é um app de bem-estar. Ele guia uma rotina suave de alongamento e registra como alguém se sente; não faz diagnóstico, e nada aqui mostra que o alongamento causou uma mudança.</translation>
    </message>
    <message>
        <source>Stretching log</source>
        <comment>report.title</comment>
        <translation type="unfinished">Registro de alongamento</translation>
    </message>
    <message>
        <source>Made on {day} with hamstretch {version}</source>
        <comment>report.made</comment>
        <translation type="unfinished">Feito em {day} com hamstretch {version}</translation>
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
        <translation type="unfinished">sessões planejadas de semanas inteiras do plano ({share} %); ao todo {sessions}</translation>
    </message>
    <message>
        <source>sessions; no plan asked for any; in all {sessions}</source>
        <comment>report.cell.done.free</comment>
        <translation type="unfinished">sessões; nenhum plano pediu sessões; ao todo {sessions}</translation>
    </message>
    <message>
        <source>sessions; no whole week of the plan in this time; in all {sessions}</source>
        <comment>report.cell.done.part</comment>
        <translation type="unfinished">sessões; nenhuma semana inteira do plano neste período; ao todo {sessions}</translation>
    </message>
    <message>
        <source>held on the left | right leg, breaks included</source>
        <comment>report.cell.held</comment>
        <translation type="unfinished">de sustentação na perna esquerda | direita, pausas incluídas</translation>
    </message>
    <message>
        <source>pain before → after, medians of {sessions}</source>
        <comment>report.cell.pain</comment>
        <translation type="unfinished">dor antes → depois, medianas de {sessions}</translation>
    </message>
    <message>
        <source>stop signs, listed below</source>
        <comment>report.cell.stops</comment>
        <translation type="unfinished">sinais de parada, listados abaixo</translation>
    </message>
    <message>
        <source>stop signs in this time</source>
        <comment>report.cell.stops.none</comment>
        <translation type="unfinished">sinais de parada neste período</translation>
    </message>
    <message>
        <source>{test}: {first} → {last} {unit}, {verdict} (noise ±{mdc} {unit}).</source>
        <comment>report.reach</comment>
        <translation type="unfinished">{test}: {first} → {last} {unit}, {verdict} (ruído ±{mdc} {unit}).</translation>
    </message>
    <message>
        <source>Own activities, 0–10: {first} → {last}, beyond the error of measuring.</source>
        <comment>report.activities.real</comment>
        <translation type="unfinished">Atividades próprias, 0–10: {first} → {last}, além do erro de medida.</translation>
    </message>
    <message>
        <source>Own activities, 0–10: {first} → {last}, within the error of measuring.</source>
        <comment>report.activities.noise</comment>
        <translation type="unfinished">Atividades próprias, 0–10: {first} → {last}, dentro do erro de medida.</translation>
    </message>
    <message>
        <source>rated {nrs} of 10</source>
        <comment>report.rated</comment>
        <translation type="unfinished">nota {nrs} de 10</translation>
    </message>
    <message>
        <source>Reported: {what}.</source>
        <comment>report.reported</comment>
        <translation type="unfinished">Informado: {what}.</translation>
    </message>
    <message>
        <source>Pain before and after each session, 0–10</source>
        <comment>report.chart.pain</comment>
        <translation type="unfinished">Dor antes e depois de cada sessão, 0–10</translation>
    </message>
    <message>
        <source>Sessions a week, on average</source>
        <comment>report.chart.sessions.mean</comment>
        <translation type="unfinished">Sessões por semana, em média</translation>
    </message>
    <message>
        <source>Minutes held a week, each leg, on average</source>
        <comment>report.chart.minutes.mean</comment>
        <translation type="unfinished">Minutos de sustentação por semana, cada perna, em média</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <comment>report.chart.sessions</comment>
        <translation type="unfinished">Sessões por semana</translation>
    </message>
    <message>
        <source>Minutes held a week, each leg</source>
        <comment>report.chart.minutes</comment>
        <translation type="unfinished">Minutos de sustentação por semana, cada perna</translation>
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
        <translation type="unfinished">depois</translation>
    </message>
    <message>
        <source>median of a week, before</source>
        <comment>report.key.median</comment>
        <translation type="unfinished">mediana de uma semana, antes</translation>
    </message>
    <message>
        <source>usual noise around the first ratings</source>
        <comment>report.key.noise</comment>
        <translation type="unfinished">ruído habitual em torno das primeiras notas</translation>
    </message>
    <message>
        <source>plan changed</source>
        <comment>report.key.change</comment>
        <translation type="unfinished">plano mudou</translation>
    </message>
    <message>
        <source>stop sign</source>
        <comment>report.key.stop</comment>
        <translation type="unfinished">sinal de parada</translation>
    </message>
    <message>
        <source>left</source>
        <comment>report.key.left</comment>
        <translation type="unfinished">esquerda</translation>
    </message>
    <message>
        <source>right</source>
        <comment>report.key.right</comment>
        <translation type="unfinished">direita</translation>
    </message>
    <message>
        <source>both</source>
        <comment>report.key.both</comment>
        <translation type="unfinished">ambos</translation>
    </message>
    <message>
        <source>the plan's aim</source>
        <comment>report.key.aim</comment>
        <translation type="unfinished">o alvo do plano</translation>
    </message>
    <message>
        <source>done</source>
        <comment>report.key.done</comment>
        <translation type="unfinished">feita</translation>
    </message>
    <message>
        <source>target</source>
        <comment>report.key.target</comment>
        <translation type="unfinished">meta</translation>
    </message>
    <message>
        <source>measuring noise around the first test</source>
        <comment>report.key.mdc</comment>
        <translation type="unfinished">ruído da medida em torno do primeiro teste</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>report.phase.1</comment>
        <translation type="unfinished">Início</translation>
    </message>
    <message>
        <source>Build</source>
        <comment>report.phase.2</comment>
        <translation type="unfinished">Progressão</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>report.phase.3</comment>
        <translation type="unfinished">Manter</translation>
    </message>
    <message>
        <source>Maintain</source>
        <comment>report.phase.4</comment>
        <translation type="unfinished">Conservar</translation>
    </message>
    <message>
        <source>{phase}, paused</source>
        <comment>report.phase.paused</comment>
        <translation type="unfinished">{phase}, em pausa</translation>
    </message>
    <message>
        <source>{unit} past the soles</source>
        <comment>report.zero.soles</comment>
        <translation type="unfinished">{unit} além das solas dos pés</translation>
    </message>
    <message>
        <source>{unit} past the toes</source>
        <comment>report.zero.toes</comment>
        <translation type="unfinished">{unit} além dos dedos do pé</translation>
    </message>
    <message>
        <source>{unit} from the floor; less is further</source>
        <comment>report.zero.floor</comment>
        <translation type="unfinished">{unit} até o chão; menos é mais longe</translation>
    </message>
    <message>
        <source>{unit} short of straight; less is further</source>
        <comment>report.zero.straight</comment>
        <translation type="unfinished">{unit} até ficar reto; menos é mais longe</translation>
    </message>
    <message>
        <source>in</source>
        <comment>report.unit.in</comment>
        <translation type="unfinished">pol</translation>
    </message>
    <message>
        <source>cm</source>
        <comment>report.unit.cm</comment>
        <translation type="unfinished">cm</translation>
    </message>
    <message>
        <source>degrees</source>
        <comment>report.unit.deg</comment>
        <translation type="unfinished">graus</translation>
    </message>
    <message>
        <source>left</source>
        <comment>report.side.left</comment>
        <translation type="unfinished">esquerda</translation>
    </message>
    <message>
        <source>right</source>
        <comment>report.side.right</comment>
        <translation type="unfinished">direita</translation>
    </message>
    <message>
        <source>What the plan did, and why (newest first)</source>
        <comment>report.list.changes</comment>
        <translation type="unfinished">O que o plano fez, e por quê (do mais novo ao mais antigo)</translation>
    </message>
    <message>
        <source>Stop signs (newest first)</source>
        <comment>report.list.stops</comment>
        <translation type="unfinished">Sinais de parada (do mais novo ao mais antigo)</translation>
    </message>
    <message>
        <source>Notes (newest first)</source>
        <comment>report.list.notes</comment>
        <translation type="unfinished">Anotações (da mais nova à mais antiga)</translation>
    </message>
    <message>
        <source>Own activities, 0–10 (10 as before), and reviews</source>
        <comment>report.list.activities</comment>
        <translation type="unfinished">Atividades próprias, 0–10 (10 como antes), e avaliações</translation>
    </message>
    <message>
        <source>On the whole, against the beginning (−3 much worse, 3 much better): {change}</source>
        <comment>report.overall</comment>
        <translation type="unfinished">No geral, em comparação com o começo (−3 muito pior, 3 muito melhor): {change}</translation>
    </message>
    <message>
        <source>Roland-Morris, ticks of 24 (fewer is better): {scores}</source>
        <comment>report.roland-morris</comment>
        <translation type="unfinished">Roland-Morris, marcações de 24 (menos é melhor): {scores}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <comment>report.list.more</comment>
        <translation type="unfinished">e mais {n}</translation>
    </message>
    <message>
        <source>Every session</source>
        <comment>report.table.title</comment>
        <translation type="unfinished">Cada sessão</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>report.table.day</comment>
        <translation type="unfinished">Dia</translation>
    </message>
    <message>
        <source>Session</source>
        <comment>report.table.what</comment>
        <translation type="unfinished">Sessão</translation>
    </message>
    <message>
        <source>Min</source>
        <comment>report.table.minutes</comment>
        <translation type="unfinished">Min</translation>
    </message>
    <message>
        <source>Left, s *</source>
        <comment>report.table.left</comment>
        <translation type="unfinished">Esq., s *</translation>
    </message>
    <message>
        <source>Right, s *</source>
        <comment>report.table.right</comment>
        <translation type="unfinished">Dir., s *</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>report.table.before</comment>
        <translation type="unfinished">Antes</translation>
    </message>
    <message>
        <source>Worst</source>
        <comment>report.table.worst</comment>
        <translation type="unfinished">Pior</translation>
    </message>
    <message>
        <source>After</source>
        <comment>report.table.after</comment>
        <translation type="unfinished">Depois</translation>
    </message>
    <message>
        <source>Morning</source>
        <comment>report.table.morning</comment>
        <translation type="unfinished">Manhã</translation>
    </message>
    <message>
        <source>* done / planned. Before, worst, after and the next morning are pain, 0–10.</source>
        <comment>report.table.key</comment>
        <translation type="unfinished">* feito / planejado. Antes, pior, depois e manhã seguinte são dor, 0–10.</translation>
    </message>
    <message>
        <source>Colour: green went well, amber was a little too much, red had to be stopped, partial was not finished or not rated.</source>
        <comment>report.table.colours</comment>
        <translation type="unfinished">Cor: verde foi bem, amarelo foi um pouco demais, vermelho teve de ser interrompida, parcial não foi concluída ou avaliada.</translation>
    </message>
    <message>
        <source>Colour</source>
        <comment>report.table.colour</comment>
        <translation type="unfinished">Cor</translation>
    </message>
    <message>
        <source>green</source>
        <comment>report.colour.green</comment>
        <translation type="unfinished">verde</translation>
    </message>
    <message>
        <source>amber</source>
        <comment>report.colour.amber</comment>
        <translation type="unfinished">amarelo</translation>
    </message>
    <message>
        <source>red</source>
        <comment>report.colour.red</comment>
        <translation type="unfinished">vermelho</translation>
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
            <numerusform>{n} sessão</numerusform>
            <numerusform>{n} sessões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} desk breaks</source>
        <comment>report.count.breaks</comment>
        <extracomment>one: 1 desk break</extracomment>
        <translation type="unfinished">
            <numerusform>{n} pausa na mesa</numerusform>
            <numerusform>{n} pausas na mesa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>medians of every {n} weeks, with the lowest and the highest</source>
        <comment>report.chart.tests.many</comment>
        <extracomment>one: weekly medians, with the lowest and the highest</extracomment>
        <translation type="unfinished">
            <numerusform>medianas semanais, com o menor e o maior valor</numerusform>
            <numerusform>medianas a cada {n} semanas, com o menor e o maior valor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pain before and after sessions, 0–10, medians of every {n} weeks</source>
        <comment>report.chart.pain.many</comment>
        <extracomment>one: Pain before and after sessions, 0–10, weekly medians</extracomment>
        <translation type="unfinished">
            <numerusform>Dor antes e depois das sessões, 0–10, medianas semanais</numerusform>
            <numerusform>Dor antes e depois das sessões, 0–10, medianas a cada {n} semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is not a routine that hamstretch can play: {reason}. Nothing was changed. Correct the file, or ask whoever made it.</source>
        <comment>routine.bad</comment>
        <translation type="unfinished">{file} não é uma rotina que o hamstretch possa tocar: {reason}. Nada foi alterado. Corrija o arquivo ou pergunte a quem o fez.</translation>
    </message>
    <message>
        <source>hamstretch knows every exercise in it; nobody has looked at whether the whole suits you. The usual questions come first. It counts toward the week's seconds, not as a session of the plan.</source>
        <comment>routine.brought</comment>
        <translation type="unfinished">O hamstretch conhece todos os exercícios dela; ninguém verificou se o conjunto serve para você. As perguntas de sempre vêm primeiro. Ela conta para os segundos da semana, não como sessão do plano.</translation>
    </message>
    <message>
        <source>It holds a stretch before anything has warmed you up. Walk or march for a few minutes first, or for one before a short break.</source>
        <comment>routine.cold</comment>
        <translation type="unfinished">Um alongamento é mantido antes de qualquer aquecimento. Caminhe ou marche no lugar por alguns minutos antes, ou por um minuto antes de uma pausa curta.</translation>
    </message>
    <message>
        <source>Finish what is open here first, then open {file} again.</source>
        <comment>routine.later</comment>
        <translation type="unfinished">Termine primeiro o que está aberto aqui e depois abra {file} de novo.</translation>
    </message>
    <message>
        <source>There is a routine called {id} already, and it is not written over. Change the id in the file, or remove the other one first.</source>
        <comment>routine.taken</comment>
        <translation type="unfinished">Já existe uma rotina chamada {id}, e ela não é substituída. Mude “id” no arquivo ou remova a outra primeiro.</translation>
    </message>
    <message>
        <source>“{name}” is one of your routines now. Today and the Library show it.</source>
        <comment>routine.added</comment>
        <translation type="unfinished">“{name}” agora é uma das suas rotinas. Você a encontra em Hoje e na biblioteca.</translation>
    </message>
    <message>
        <source>“{name}” is no longer one of your routines. What you did with it stays in your log.</source>
        <comment>routine.removed</comment>
        <translation type="unfinished">“{name}” não é mais uma das suas rotinas. O que você fez com ela continua no seu registro.</translation>
    </message>
    <message>
        <source>Saved as {file}. Whoever has hamstretch can open it.</source>
        <comment>routine.saved</comment>
        <translation type="unfinished">Salvo como {file}. Quem tem o hamstretch pode abrir.</translation>
    </message>
    <message>
        <source>What you told the safety list speaks against this test, so it is left out. Your sessions show progress without it.</source>
        <comment>self-test.no.avoid</comment>
        <translation type="unfinished">O que você informou na lista de segurança fala contra este teste, por isso ele fica de fora. As suas sessões mostram o progresso sem ele.</translation>
    </message>
    <message>
        <source>What you told the safety list asks for the easy exercises only, and this test goes to the end of your reach. It is left out until a professional has said that stretching is fine for you.</source>
        <comment>self-test.no.careful</comment>
        <translation type="unfinished">O que você informou na lista de segurança pede só os exercícios fáceis, e este teste vai até o fim do seu alcance. Ele fica de fora até que um profissional de saúde tenha dito que você pode alongar.</translation>
    </message>
    <message>
        <source>With pain at {pain} the test has to wait: from {limit} on no reach is scored. Another day will do just as well.</source>
        <comment>self-test.no.pain</comment>
        <translation type="unfinished">Com dor em {pain}, o teste tem que esperar: a partir de {limit} nenhum alcance é pontuado. Outro dia serve igualmente bem.</translation>
    </message>
    <message>
        <source>This test bends forward, and the first two hours after getting up are kept free of that. Try it later today, best at the same time as last time.</source>
        <comment>self-test.no.early</comment>
        <translation type="unfinished">Este teste se inclina para a frente, e as duas primeiras horas depois de se levantar ficam livres disso. Tente mais tarde hoje, de preferência na mesma hora da última vez.</translation>
    </message>
    <message>
        <source>This test was taken less than a week ago. Sooner it would only measure its own noise. It opens again on {day}.</source>
        <comment>self-test.no.again</comment>
        <translation type="unfinished">Este teste foi feito há menos de uma semana. Antes disso ele só mediria o próprio ruído. Ele abre de novo em {day}.</translation>
    </message>
    <message>
        <source>Please write down what the ruler shows, or say that this one does not count.</source>
        <comment>self-test.reading.empty</comment>
        <translation type="unfinished">Anote o que a régua mostra, por favor, ou diga que esta não conta.</translation>
    </message>
    <message>
        <source>That is not a number. Write it like 12 or 12.5.</source>
        <comment>self-test.reading.number</comment>
        <translation type="unfinished">Isso não é um número. Escreva como 12 ou 12,5.</translation>
    </message>
    <message>
        <source>{value} cm cannot be right: this test reads from {low} to {high} cm. Look again where the 0 of the ruler is. Nothing has been kept.</source>
        <comment>self-test.reading.range.cm</comment>
        <translation type="unfinished">{value} cm não pode estar certo: este teste mede de {low} a {high} cm. Veja de novo onde está o 0 da régua. Nada foi guardado.</translation>
    </message>
    <message>
        <source>{value} inches cannot be right: this test reads from {low} to {high} inches. Look again where the 0 of the ruler is. Nothing has been kept.</source>
        <comment>self-test.reading.range.inch</comment>
        <translation type="unfinished">{value} polegadas não pode estar certo: este teste mede de {low} a {high} polegadas. Veja de novo onde está o 0 da régua. Nada foi guardado.</translation>
    </message>
    <message>
        <source>{value}° cannot be right: this test reads from {low} to {high} degrees. Look again how the phone lies. Nothing has been kept.</source>
        <comment>self-test.reading.range.deg</comment>
        <translation type="unfinished">{value}° não pode estar certo: este teste mede de {low} a {high} graus. Veja de novo como o celular está posicionado. Nada foi guardado.</translation>
    </message>
    <message>
        <source>No reach counted today. That is fine; nothing is missing from your log.</source>
        <comment>self-test.verdict.none</comment>
        <translation type="unfinished">Nenhum alcance contou hoje. Não tem problema; nada falta no seu registro.</translation>
    </message>
    <message>
        <source>This is where you begin. What later tests show is measured from here.</source>
        <comment>self-test.verdict.first</comment>
        <translation type="unfinished">É aqui que você começa. O que os próximos testes mostrarem é medido a partir daqui.</translation>
    </message>
    <message>
        <source>Within normal variation: from {first} at first to around {level}. The test itself varies by up to {mdc}.</source>
        <comment>self-test.verdict.within</comment>
        <translation type="unfinished">Dentro da variação normal: de {first} no começo a cerca de {level}. O próprio teste varia em até {mdc}.</translation>
    </message>
    <message>
        <source>{mdc} or more from the first test ({first}): less than that would be the test's own noise. It counts as a change only if the next test agrees.</source>
        <comment>self-test.verdict.open</comment>
        <translation type="unfinished">A {mdc} ou mais do primeiro teste ({first}): menos seria só a variação do próprio teste. Só conta como mudança se o próximo teste confirmar.</translation>
    </message>
    <message>
        <source>More than measurement noise, and the next test agrees: {first} at first, around {level} lately.</source>
        <comment>self-test.verdict.better</comment>
        <translation type="unfinished">Mais do que o ruído da medida, e o teste seguinte concorda: {first} no começo, em torno de {level} ultimamente.</translation>
    </message>
    <message>
        <source>A change the other way by more than measurement noise, and the next test agrees: {first} at first, around {level} lately.</source>
        <comment>self-test.verdict.worse</comment>
        <translation type="unfinished">Uma mudança no sentido contrário, maior que o ruído da medida, e o teste seguinte concorda: {first} no começo, em torno de {level} ultimamente.</translation>
    </message>
    <message>
        <source>The two sides differ by {gap}, which is no longer the test's own noise. Many people have such a difference.</source>
        <comment>self-test.gap</comment>
        <translation type="unfinished">Os dois lados diferem em {gap}, o que já não é só a variação do teste. Muitas pessoas têm uma diferença assim.</translation>
    </message>
    <message>
        <source>The test ends here</source>
        <comment>self-test.stop.title</comment>
        <translation type="unfinished">O teste termina aqui</translation>
    </message>
    <message>
        <source>A feeling like this always ends a test and is never a score. Come slowly into a comfortable position. Nothing more is measured today.</source>
        <comment>self-test.stop.text</comment>
        <translation type="unfinished">Uma sensação como esta sempre encerra um teste e nunca é um resultado. Volte devagar a uma posição confortável. Nada mais é medido hoje.</translation>
    </message>
    <message>
        <source>Reach: measured once, so nothing to compare yet.</source>
        <comment>measures.reach.first</comment>
        <translation type="unfinished">Alcance: medido uma vez, então ainda não há o que comparar.</translation>
    </message>
    <message>
        <source>Reach: within normal variation.</source>
        <comment>measures.reach.within</comment>
        <translation type="unfinished">Alcance: dentro da variação normal.</translation>
    </message>
    <message>
        <source>Reach: far enough from the first test to count as a change, if the next test agrees.</source>
        <comment>measures.reach.open</comment>
        <translation type="unfinished">Alcance: longe o bastante do primeiro teste para contar como mudança, se o próximo teste confirmar.</translation>
    </message>
    <message>
        <source>Reach {side}: far enough from the first test to count as a change, if the next test agrees.</source>
        <comment>measures.reach.open.side</comment>
        <translation type="unfinished">Alcance, {side}: longe o bastante do primeiro teste para contar como mudança, se o próximo teste confirmar.</translation>
    </message>
    <message>
        <source>Reach {side}: {first} → {level}, more than measurement noise.</source>
        <comment>measures.reach.better</comment>
        <translation type="unfinished">Alcance, {side}: {first} → {level}, mais do que o ruído da medida.</translation>
    </message>
    <message>
        <source>Reach {side}: {first} → {level}, the other way by more than measurement noise.</source>
        <comment>measures.reach.worse</comment>
        <translation type="unfinished">Alcance, {side}: {first} → {level}, no sentido contrário, mais do que o ruído da medida.</translation>
    </message>
    <message>
        <source>left</source>
        <comment>measures.side.left</comment>
        <translation type="unfinished">esquerda</translation>
    </message>
    <message>
        <source>right</source>
        <comment>measures.side.right</comment>
        <translation type="unfinished">direita</translation>
    </message>
    <message>
        <source>on the whole</source>
        <comment>measures.side.both</comment>
        <translation type="unfinished">no geral</translation>
    </message>
    <message>
        <source>On average {slope} a month, between {low} and {high} with 95 % confidence.</source>
        <comment>measures.slope.on</comment>
        <translation type="unfinished">Em média {slope} por mês, entre {low} e {high} com 95 % de confiança.</translation>
    </message>
    <message>
        <source>Level from month to month.</source>
        <comment>measures.slope.level</comment>
        <translation type="unfinished">Estável de um mês para outro.</translation>
    </message>
    <message>
        <source>No sure direction: on average anything from {low} to {high} a month.</source>
        <comment>measures.slope.open</comment>
        <translation type="unfinished">Nenhuma direção segura: em média, qualquer valor de {low} a {high} por mês.</translation>
    </message>
    <message>
        <source>Rated once, so nothing to compare yet.</source>
        <comment>measures.activities.few</comment>
        <translation type="unfinished">Avaliado uma vez, então ainda não há o que comparar.</translation>
    </message>
    <message>
        <source>The activities named at first and lately differ, so they cannot be compared.</source>
        <comment>measures.activities.other</comment>
        <translation type="unfinished">As atividades citadas no começo e ultimamente são diferentes, então não podem ser comparadas.</translation>
    </message>
    <message>
        <source>From {first} to {last} of 10 on average: within normal variation.</source>
        <comment>measures.activities.noise</comment>
        <translation type="unfinished">De {first} a {last} de 10 em média: dentro da variação normal.</translation>
    </message>
    <message>
        <source>From {first} to {last} of 10 on average: more than the rating itself varies by.</source>
        <comment>measures.activities.better</comment>
        <translation type="unfinished">De {first} a {last} de 10 em média: mais do que a própria avaliação varia.</translation>
    </message>
    <message>
        <source>From {first} to {last} of 10 on average: down by more than the rating itself varies by.</source>
        <comment>measures.activities.worse</comment>
        <translation type="unfinished">De {first} a {last} de 10 em média: queda maior do que a própria avaliação varia.</translation>
    </message>
    <message>
        <source>Own activities: {first} → {last} of 10, more than usual variation.</source>
        <comment>measures.headline.activities</comment>
        <translation type="unfinished">Atividades próprias: {first} → {last} de 10, mais do que a variação habitual.</translation>
    </message>
    <message>
        <source>From {first} to {last} of 24 ticks. People seldom call a change of fewer than 5 one that matters.</source>
        <comment>measures.roland</comment>
        <translation type="unfinished">De {first} a {last} de 24 marcações. As pessoas raramente chamam de relevante uma mudança de menos de 5.</translation>
    </message>
    <message>
        <source>On the whole, in week {week}: {word}.</source>
        <comment>measures.whole</comment>
        <translation type="unfinished">No geral, na semana {week}: {word}.</translation>
    </message>
    <message>
        <source>Much better</source>
        <comment>measures.whole.3</comment>
        <translation type="unfinished">Muito melhor</translation>
    </message>
    <message>
        <source>Better</source>
        <comment>measures.whole.2</comment>
        <translation type="unfinished">Melhor</translation>
    </message>
    <message>
        <source>A little better</source>
        <comment>measures.whole.1</comment>
        <translation type="unfinished">Um pouco melhor</translation>
    </message>
    <message>
        <source>About the same</source>
        <comment>measures.whole.0</comment>
        <translation type="unfinished">Mais ou menos igual</translation>
    </message>
    <message>
        <source>A little worse</source>
        <comment>measures.whole.-1</comment>
        <translation type="unfinished">Um pouco pior</translation>
    </message>
    <message>
        <source>Worse</source>
        <comment>measures.whole.-2</comment>
        <translation type="unfinished">Pior</translation>
    </message>
    <message>
        <source>Much worse</source>
        <comment>measures.whole.-3</comment>
        <translation type="unfinished">Muito pior</translation>
    </message>
    <message>
        <source>left</source>
        <comment>side.left</comment>
        <translation type="unfinished">esquerda</translation>
    </message>
    <message>
        <source>right</source>
        <comment>side.right</comment>
        <translation type="unfinished">direita</translation>
    </message>
    <message>
        <source>both sides</source>
        <comment>side.both</comment>
        <translation type="unfinished">os dois lados</translation>
    </message>
    <message>
        <source>, left</source>
        <comment>speech.side.left</comment>
        <translation type="unfinished">, esquerda</translation>
    </message>
    <message>
        <source>, right</source>
        <comment>speech.side.right</comment>
        <translation type="unfinished">, direita</translation>
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
        <translation type="unfinished">{back} Agora: {side}.</translation>
    </message>
    <message>
        <source>Change sides. Now the {side}.</source>
        <comment>speech.switch.short</comment>
        <translation type="unfinished">Troque de lado. Agora: {side}.</translation>
    </message>
    <message>
        <source>Rest. Next: {item}. {first}</source>
        <comment>speech.next</comment>
        <translation type="unfinished">Descanso. A seguir: {item}. {first}</translation>
    </message>
    <message>
        <source>Rest. If anything hurt, press a number and Enter. Next: {item}. {first}</source>
        <comment>speech.next.asked</comment>
        <translation type="unfinished">Descanso. Se algo doeu, aperte um número e Enter. A seguir: {item}. {first}</translation>
    </message>
    <message>
        <source>Rest. Next: {item}.</source>
        <comment>speech.next.short</comment>
        <translation type="unfinished">Descanso. A seguir: {item}.</translation>
    </message>
    <message>
        <source>Rest for {seconds} seconds. Then once more{whose}.</source>
        <comment>speech.rest</comment>
        <translation type="unfinished">Descanse por {seconds} segundos. Depois mais uma vez{whose}.</translation>
    </message>
    <message>
        <source>Rest. Then once more{whose}.</source>
        <comment>speech.rest.short</comment>
        <translation type="unfinished">Descanse. Depois mais uma vez{whose}.</translation>
    </message>
    <message>
        <source>{n} times{whose}. Press the big key when you are done.</source>
        <comment>speech.reps</comment>
        <translation type="unfinished">{n} vezes{whose}. Aperte a tecla grande quando terminar.</translation>
    </message>
    <message>
        <source>Back into position. {item}{whose}.</source>
        <comment>speech.again</comment>
        <translation type="unfinished">Volte à posição. {item}{whose}.</translation>
    </message>
    <message>
        <source>{why}</source>
        <comment>speech.paused</comment>
        <translation type="unfinished">{why}</translation>
    </message>
    <message>
        <source>Half way.</source>
        <comment>speech.half</comment>
        <translation type="unfinished">Na metade.</translation>
    </message>
    <message>
        <source>Last {seconds} seconds.</source>
        <comment>speech.last</comment>
        <translation type="unfinished">Últimos {seconds} segundos.</translation>
    </message>
    <message>
        <source>Let the breath go all the way out.</source>
        <comment>speech.remark.0</comment>
        <translation type="unfinished">Solte todo o ar.</translation>
    </message>
    <message>
        <source>Loosen the jaw and the shoulders.</source>
        <comment>speech.remark.1</comment>
        <translation type="unfinished">Solte a mandíbula e os ombros.</translation>
    </message>
    <message>
        <source>Steady. A mild pull is enough.</source>
        <comment>speech.remark.2</comment>
        <translation type="unfinished">Com calma. Uma leve tensão basta.</translation>
    </message>
    <message>
        <source>Hold for {seconds} seconds.</source>
        <comment>speech.dose.hold</comment>
        <translation type="unfinished">Mantenha por {seconds} segundos.</translation>
    </message>
    <message>
        <source>For {seconds} seconds.</source>
        <comment>speech.dose.timed</comment>
        <translation type="unfinished">Por {seconds} segundos.</translation>
    </message>
    <message>
        <source>How much pain is there now? Press a number from 0 to 10, then Enter.</source>
        <comment>speech.ask.pain-now</comment>
        <translation type="unfinished">Quanta dor há agora? Aperte um número de 0 a 10 e depois Enter.</translation>
    </message>
    <message>
        <source>And now, after easing off? Press a number, then Enter.</source>
        <comment>speech.ask.recheck</comment>
        <translation type="unfinished">E agora, depois de ir mais leve? Aperte um número e depois Enter.</translation>
    </message>
    <message>
        <source>Please come to the screen. There are questions that need you to read them.</source>
        <comment>speech.ask.red-flags</comment>
        <translation type="unfinished">Venha até a tela, por favor. Há perguntas que você precisa ler.</translation>
    </message>
    <message>
        <source>That was the last one. What was the worst pain during the session? Press a number, then Enter.</source>
        <comment>speech.ask.peak</comment>
        <translation type="unfinished">Essa foi a última. Qual foi a pior dor durante a sessão? Aperte um número e depois Enter.</translation>
    </message>
    <message>
        <source>And how much pain is there now? Press a number, then Enter.</source>
        <comment>speech.ask.after</comment>
        <translation type="unfinished">E quanta dor há agora? Aperte um número e depois Enter.</translation>
    </message>
    <message>
        <source>Seated chair stretch, left. Grow tall, tip from the hips.</source>
        <comment>speech.test</comment>
        <translation type="unfinished">Alongamento na cadeira, esquerda. Cresça para cima, incline a partir do quadril.</translation>
    </message>
    <message>
        <source>During the session the big key, the space bar, pauses and goes on. P asks about pain. Escape ends the session.</source>
        <comment>speech.keys</comment>
        <translation type="unfinished">Durante a sessão, a tecla grande, a barra de espaço, pausa e continua. P pergunta sobre a dor. Esc encerra a sessão.</translation>
    </message>
    <message>
        <source>Enter: {what}.</source>
        <comment>speech.enter</comment>
        <translation type="unfinished">Enter: {what}.</translation>
    </message>
    <message>
        <source>Space bar: {what}.</source>
        <comment>speech.space</comment>
        <translation type="unfinished">Barra de espaço: {what}.</translation>
    </message>
    <message>
        <source>{n}. Enter sends it, or the big key held down.</source>
        <comment>speech.rated</comment>
        <translation type="unfinished">{n}. Enter envia, ou a tecla grande mantida pressionada.</translation>
    </message>
    <message>
        <source>then you are done</source>
        <comment>next.end</comment>
        <translation type="unfinished">fim da sessão</translation>
    </message>
    <message>
        <source>change to the {side}, {seconds} s</source>
        <comment>next.switch</comment>
        <translation type="unfinished">trocar de lado: {side}, {seconds} s</translation>
    </message>
    <message>
        <source>rest, {seconds} s</source>
        <comment>next.rest</comment>
        <translation type="unfinished">descanso, {seconds} s</translation>
    </message>
    <message>
        <source>hold {side}, {seconds} s</source>
        <comment>next.hold</comment>
        <translation type="unfinished">manter, {side}, {seconds} s</translation>
    </message>
    <message>
        <source>{n} times, {side}</source>
        <comment>next.reps</comment>
        <translation type="unfinished">{n} vezes, {side}</translation>
    </message>
    <message>
        <source>{seconds} s of movement</source>
        <comment>next.timed</comment>
        <translation type="unfinished">{seconds} s de movimento</translation>
    </message>
    <message>
        <source>{item}</source>
        <comment>next.exercise</comment>
        <translation type="unfinished">{item}</translation>
    </message>
    <message>
        <source>Get ready</source>
        <comment>kind.prepare</comment>
        <translation type="unfinished">Prepare-se</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>kind.hold</comment>
        <translation type="unfinished">Mantenha</translation>
    </message>
    <message>
        <source>Change sides</source>
        <comment>kind.switch</comment>
        <translation type="unfinished">Troque de lado</translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>kind.rest</comment>
        <translation type="unfinished">Descanse</translation>
    </message>
    <message>
        <source>Let go</source>
        <comment>kind.relax</comment>
        <translation type="unfinished">Solte</translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>kind.between</comment>
        <translation type="unfinished">Descanse</translation>
    </message>
    <message>
        <source>At your own pace</source>
        <comment>kind.reps</comment>
        <translation type="unfinished">No seu ritmo</translation>
    </message>
    <message>
        <source>Keep moving</source>
        <comment>kind.timed</comment>
        <translation type="unfinished">Continue o movimento</translation>
    </message>
    <message>
        <source>This hold stays at {seconds} s: more is not better, and the plan makes it longer in its own time.</source>
        <comment>session.at-dose</comment>
        <translation type="unfinished">Esta sustentação fica em {seconds} s: mais não é melhor, e o plano a alonga no tempo dele.</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>pause.user</comment>
        <translation type="unfinished">Em pausa</translation>
    </message>
    <message>
        <source>Paused: the computer was asleep. That time does not count as held.</source>
        <comment>pause.slept</comment>
        <translation type="unfinished">Em pausa: o computador estava suspenso. Esse tempo não conta como sustentação.</translation>
    </message>
    <message>
        <source>Paused: the program was held up. That time does not count as held.</source>
        <comment>pause.stalled</comment>
        <translation type="unfinished">Em pausa: o programa ficou travado. Esse tempo não conta como sustentação.</translation>
    </message>
    <message>
        <source>No hold and no movement was done yet.</source>
        <comment>found.none</comment>
        <translation type="unfinished">Nenhuma sustentação e nenhum movimento foram feitos ainda.</translation>
    </message>
    <message>
        <source>Welcome back. Go on where you were.</source>
        <comment>pause.recovered</comment>
        <translation type="unfinished">Que bom ver você de volta. Continue de onde parou.</translation>
    </message>
    <message>
        <source>That was a long pause</source>
        <comment>pause.too-long.title</comment>
        <translation type="unfinished">Foi uma pausa longa</translation>
    </message>
    <message>
        <source>More than an hour has gone by, and how you feel may have changed. The session ends with what you have done; begin a new one whenever you like.</source>
        <comment>pause.too-long.text</comment>
        <translation type="unfinished">Passou mais de uma hora, e o que você sente pode ter mudado. A sessão termina com o que você fez; comece uma nova quando quiser.</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds of holds and movement are kept so far.</source>
        <comment>found.kept</comment>
        <extracomment>one: 1 second of holds and movement is kept so far.</extracomment>
        <translation type="unfinished">
            <numerusform>{n} segundo de sustentação e movimento está guardado até agora.</numerusform>
            <numerusform>{n} segundos de sustentação e movimento estão guardados até agora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start, about {n} minutes</source>
        <comment>ready.start</comment>
        <extracomment>one: Start, about 1 minute</extracomment>
        <translation type="unfinished">
            <numerusform>Começar, cerca de {n} minuto</numerusform>
            <numerusform>Começar, cerca de {n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times.</source>
        <comment>speech.dose.reps</comment>
        <extracomment>one: Once.</extracomment>
        <translation type="unfinished">
            <numerusform>Uma vez.</numerusform>
            <numerusform>{n} vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>One chair, no mat. 6 minutes at first, 10 in week 6.</source>
        <comment>setup.desk-routine</comment>
        <translation type="unfinished">Uma cadeira, sem colchonete. 6 minutos no começo, 10 na semana 6.</translation>
    </message>
    <message>
        <source>A mat, a strap and a bare wall. 12 minutes at first, 20 in week 6, with a longer warm-up and more strength.</source>
        <comment>setup.floor-routine</comment>
        <translation type="unfinished">Um colchonete, uma faixa e uma parede livre. 12 minutos no começo, 20 na semana 6, com aquecimento mais longo e mais força.</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>settings.group.plan</comment>
        <translation type="unfinished">Plano</translation>
    </message>
    <message>
        <source>Sessions</source>
        <comment>settings.group.session</comment>
        <translation type="unfinished">Sessões</translation>
    </message>
    <message>
        <source>Reminders</source>
        <comment>settings.group.breaks</comment>
        <translation type="unfinished">Lembretes</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>settings.group.sound</comment>
        <translation type="unfinished">Som</translation>
    </message>
    <message>
        <source>Hands and eyes</source>
        <comment>settings.group.hands</comment>
        <translation type="unfinished">Mãos e olhos</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>settings.group.look</comment>
        <translation type="unfinished">Aparência</translation>
    </message>
    <message>
        <source>Days for a session</source>
        <comment>settings.days.label</comment>
        <translation type="unfinished">Dias de sessão</translation>
    </message>
    <message>
        <source>The plan suggests sessions on these days. Doing one on another day counts just the same.</source>
        <comment>settings.days.help</comment>
        <translation type="unfinished">O plano sugere sessões nestes dias. Fazer em outro dia conta do mesmo jeito.</translation>
    </message>
    <message>
        <source>What you want to do more easily</source>
        <comment>settings.goal.label</comment>
        <translation type="unfinished">O que você quer fazer com mais facilidade</translation>
    </message>
    <message>
        <source>In your own words, for example putting on socks. It stays on this computer.</source>
        <comment>settings.goal.help</comment>
        <translation type="unfinished">Nas suas próprias palavras, por exemplo calçar meias. Fica neste computador.</translation>
    </message>
    <message>
        <source>Routine to begin with</source>
        <comment>settings.prefer.label</comment>
        <translation type="unfinished">Rotina para começar</translation>
    </message>
    <message>
        <source>Offered first while the plan leaves the choice open.</source>
        <comment>settings.prefer.help</comment>
        <translation type="unfinished">Oferecida primeiro enquanto o plano deixa a escolha em aberto.</translation>
    </message>
    <message>
        <source>I am 65 or older</source>
        <comment>settings.over_65.label</comment>
        <translation type="unfinished">Tenho 65 anos ou mais</translation>
    </message>
    <message>
        <source>From week 4 on, holds of 30 seconds are planned, as exercise guidelines suggest for older adults.</source>
        <comment>settings.over_65.help</comment>
        <translation type="unfinished">A partir da semana 4 são planejadas sustentações de 30 segundos, como as diretrizes de exercício sugerem para pessoas mais velhas.</translation>
    </message>
    <message>
        <source>When you usually get up</source>
        <comment>settings.rises_at.label</comment>
        <translation type="unfinished">Quando você costuma se levantar</translation>
    </message>
    <message>
        <source>In the first two hours after this, sessions leave out deep forward bending.</source>
        <comment>settings.rises_at.help</comment>
        <translation type="unfinished">Nas duas primeiras horas depois disso, as sessões deixam de fora inclinações profundas para a frente.</translation>
    </message>
    <message>
        <source>Pause between repetitions</source>
        <comment>settings.rest_s.label</comment>
        <translation type="unfinished">Descanso entre repetições</translation>
    </message>
    <message>
        <source>From 5 to 30 seconds.</source>
        <comment>settings.rest_s.help</comment>
        <translation type="unfinished">De 5 a 30 segundos.</translation>
    </message>
    <message>
        <source>Time to change sides</source>
        <comment>settings.switch_s.label</comment>
        <translation type="unfinished">Tempo para trocar de lado</translation>
    </message>
    <message>
        <source>From 5 to 10 seconds.</source>
        <comment>settings.switch_s.help</comment>
        <translation type="unfinished">De 5 a 10 segundos.</translation>
    </message>
    <message>
        <source>Count-in after a pause</source>
        <comment>settings.reentry_s.label</comment>
        <translation type="unfinished">Contagem depois de uma pausa</translation>
    </message>
    <message>
        <source>Seconds to settle back into position before a hold goes on.</source>
        <comment>settings.reentry_s.help</comment>
        <translation type="unfinished">Segundos para voltar à posição antes que uma sustentação continue.</translation>
    </message>
    <message>
        <source>Loudness of the signals</source>
        <comment>settings.volume_percent.label</comment>
        <translation type="unfinished">Volume dos sinais</translation>
    </message>
    <message>
        <source>At 0 they are silent. Every signal is shown as well.</source>
        <comment>settings.volume_percent.help</comment>
        <translation type="unfinished">Em 0 eles ficam mudos. Todo sinal também é mostrado.</translation>
    </message>
    <message>
        <source>What is spoken</source>
        <comment>settings.verbosity.label</comment>
        <translation type="unfinished">O que é falado</translation>
    </message>
    <message>
        <source>Everything is also how to get into position. A pause waits until its instruction is over; counts are half way and the last seconds.</source>
        <comment>settings.verbosity.help</comment>
        <translation type="unfinished">Tudo inclui também como chegar à posição. Um descanso espera até a instrução terminar; as contagens são a metade e os últimos segundos.</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>settings.verbosity.option.full</comment>
        <translation type="unfinished">Tudo</translation>
    </message>
    <message>
        <source>Exercise, side and cue</source>
        <comment>settings.verbosity.option.short</comment>
        <translation type="unfinished">Exercício, lado e dica</translation>
    </message>
    <message>
        <source>Counts only</source>
        <comment>settings.verbosity.option.counts</comment>
        <translation type="unfinished">Só contagens</translation>
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
        <translation type="unfinished">As vozes deste computador que falam o idioma do aplicativo; procuradas quando a lista é aberta.</translation>
    </message>
    <message>
        <source>Speed of speech</source>
        <comment>settings.speech_rate_percent.label</comment>
        <translation type="unfinished">Velocidade da fala</translation>
    </message>
    <message>
        <source>From half to twice the voice's own.</source>
        <comment>settings.speech_rate_percent.help</comment>
        <translation type="unfinished">Da metade ao dobro da velocidade da própria voz.</translation>
    </message>
    <message>
        <source>A few words in the middle of a long hold</source>
        <comment>settings.encouragement.label</comment>
        <translation type="unfinished">Algumas palavras no meio de uma sustentação longa</translation>
    </message>
    <message>
        <source>One short sentence, for example to breathe out.</source>
        <comment>settings.encouragement.help</comment>
        <translation type="unfinished">Uma frase curta, por exemplo para soltar o ar.</translation>
    </message>
    <message>
        <source>With a screen reader, steps are told by</source>
        <comment>settings.told_by.label</comment>
        <translation type="unfinished">Com um leitor de tela, quem diz os passos</translation>
    </message>
    <message>
        <source>The app's voice also says how to get into position, and a pause waits for it. The screen reader needs no second voice; signals sound all the same. A stop is always told by the screen reader too.</source>
        <comment>settings.told_by.help</comment>
        <translation type="unfinished">A voz do aplicativo também diz como chegar à posição, e uma pausa espera por ela. O leitor de tela dispensa uma segunda voz; os sinais soam do mesmo jeito. Uma parada é sempre dita também pelo leitor de tela.</translation>
    </message>
    <message>
        <source>The app's voice</source>
        <comment>settings.told_by.option.voice</comment>
        <translation type="unfinished">A voz do aplicativo</translation>
    </message>
    <message>
        <source>The screen reader</source>
        <comment>settings.told_by.option.reader</comment>
        <translation type="unfinished">O leitor de tela</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>settings.told_by.option.both</comment>
        <translation type="unfinished">Os dois</translation>
    </message>
    <message>
        <source>Show sessions for reading from afar</source>
        <comment>settings.far.label</comment>
        <translation type="unfinished">Mostrar as sessões para ler de longe</translation>
    </message>
    <message>
        <source>Seconds across the window, the side as a large letter, one line of text. D changes it during a session.</source>
        <comment>settings.far.help</comment>
        <translation type="unfinished">Segundos por toda a janela, o lado como letra grande, uma linha de texto. D muda isso durante uma sessão.</translation>
    </message>
    <message>
        <source>Go on by itself after counted exercises</source>
        <comment>settings.pace_reps.label</comment>
        <translation type="unfinished">Continuar sem tecla depois de exercícios contados</translation>
    </message>
    <message>
        <source>Otherwise they wait for the space bar, however long it takes.</source>
        <comment>settings.pace_reps.help</comment>
        <translation type="unfinished">Senão, eles esperam a barra de espaço, leve o tempo que levar.</translation>
    </message>
    <message>
        <source>Time for each repetition</source>
        <comment>settings.rep_s.label</comment>
        <translation type="unfinished">Tempo para cada repetição</translation>
    </message>
    <message>
        <source>Used where counted exercises go on by themselves.</source>
        <comment>settings.rep_s.help</comment>
        <translation type="unfinished">Usado onde os exercícios contados continuam sem tecla.</translation>
    </message>
    <message>
        <source>Keep the screen on during a session</source>
        <comment>settings.stay_awake.label</comment>
        <translation type="unfinished">Manter a tela ligada durante uma sessão</translation>
    </message>
    <message>
        <source>Neither screen lock nor sleep comes in between. A pause lets both come again.</source>
        <comment>settings.stay_awake.help</comment>
        <translation type="unfinished">Nem o bloqueio da tela nem a suspensão interrompem. Uma pausa permite os dois de novo.</translation>
    </message>
    <message>
        <source>Keys of your own</source>
        <comment>settings.keys.label</comment>
        <translation type="unfinished">Teclas próprias</translation>
    </message>
    <message>
        <source>For a foot pedal or a remote control: choose a field, then press its key. The usual keys stay as they are.</source>
        <comment>settings.keys.help</comment>
        <translation type="unfinished">Para um pedal ou um controle remoto: escolha um campo e aperte a tecla dele. As teclas habituais ficam como estão.</translation>
    </message>
    <message>
        <source>Pause, go on, done</source>
        <comment>settings.keys.option.main</comment>
        <translation type="unfinished">Pausar, continuar, pronto</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>settings.keys.option.back</comment>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>settings.keys.option.skip</comment>
        <translation type="unfinished">Pular</translation>
    </message>
    <message>
        <source>15 seconds less</source>
        <comment>settings.keys.option.less</comment>
        <translation type="unfinished">15 segundos a menos</translation>
    </message>
    <message>
        <source>15 seconds more</source>
        <comment>settings.keys.option.more</comment>
        <translation type="unfinished">15 segundos a mais</translation>
    </message>
    <message>
        <source>This side again</source>
        <comment>settings.keys.option.again</comment>
        <translation type="unfinished">Este lado de novo</translation>
    </message>
    <message>
        <source>Leave this exercise out</source>
        <comment>settings.keys.option.leave-out</comment>
        <translation type="unfinished">Deixar este exercício de fora</translation>
    </message>
    <message>
        <source>Pain</source>
        <comment>settings.keys.option.pain</comment>
        <translation type="unfinished">Dor</translation>
    </message>
    <message>
        <source>Read from afar</source>
        <comment>settings.keys.option.far</comment>
        <translation type="unfinished">Ler de longe</translation>
    </message>
    <message>
        <source>End the session</source>
        <comment>settings.keys.option.end</comment>
        <translation type="unfinished">Encerrar a sessão</translation>
    </message>
    <message>
        <source>Offer self-tests and questions when they are due</source>
        <comment>settings.offer_measures.label</comment>
        <translation type="unfinished">Oferecer autotestes e perguntas na hora certa</translation>
    </message>
    <message>
        <source>A line on Today, every few weeks. With this off they can still be found under Learn.</source>
        <comment>settings.offer_measures.help</comment>
        <translation type="unfinished">Uma linha em Hoje, a cada poucas semanas. Com isto desligado, eles continuam em Aprender.</translation>
    </message>
    <message>
        <source>Lengths in</source>
        <comment>settings.lengths.label</comment>
        <translation type="unfinished">Comprimentos em</translation>
    </message>
    <message>
        <source>For self-tests with a ruler. What is kept does not change with it.</source>
        <comment>settings.lengths.help</comment>
        <translation type="unfinished">Para autotestes com régua. O que fica guardado não muda com isso.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>settings.lengths.option.system</comment>
        <translation type="unfinished">Como o sistema</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <comment>settings.lengths.option.cm</comment>
        <translation type="unfinished">Centímetros</translation>
    </message>
    <message>
        <source>Inches</source>
        <comment>settings.lengths.option.inch</comment>
        <translation type="unfinished">Polegadas</translation>
    </message>
    <message>
        <source>Remind me to break up sitting</source>
        <comment>settings.micro_breaks.label</comment>
        <translation type="unfinished">Lembrar de interromper o tempo na cadeira</translation>
    </message>
    <message>
        <source>One to three minutes at the desk: some marching and a short chair stretch. They add to the week's stretching seconds and never count as a session.</source>
        <comment>settings.micro_breaks.help</comment>
        <translation type="unfinished">De um a três minutos na mesa: um pouco de marcha e um alongamento curto na cadeira. Somam-se aos segundos de alongamento da semana e nunca contam como sessão.</translation>
    </message>
    <message>
        <source>Time between breaks</source>
        <comment>settings.break_every_min.label</comment>
        <translation type="unfinished">Tempo entre as pausas</translation>
    </message>
    <message>
        <source>Counted while you work. Being away from the desk counts as a break by itself.</source>
        <comment>settings.break_every_min.help</comment>
        <translation type="unfinished">Contado enquanto você trabalha. Estar longe da mesa já conta como uma pausa.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <comment>settings.work_hours.label</comment>
        <translation type="unfinished">Horário de trabalho</translation>
    </message>
    <message>
        <source>Breaks are asked for within these; with none at all, at any hour. Add a second range for a day with a long gap in it.</source>
        <comment>settings.work_hours.help</comment>
        <translation type="unfinished">As pausas são pedidas dentro dele; sem nenhum horário, a qualquer hora. Adicione um segundo período para um dia com um intervalo longo.</translation>
    </message>
    <message>
        <source>Remind me of planned sessions</source>
        <comment>settings.session_reminders.label</comment>
        <translation type="unfinished">Lembrar das sessões planejadas</translation>
    </message>
    <message>
        <source>On your days, once, and not when the session is already done.</source>
        <comment>settings.session_reminders.help</comment>
        <translation type="unfinished">Nos seus dias, uma vez, e não quando a sessão já está feita.</translation>
    </message>
    <message>
        <source>Time of day for a session</source>
        <comment>settings.session_at.label</comment>
        <translation type="unfinished">Hora do dia para uma sessão</translation>
    </message>
    <message>
        <source>The reminder comes at this time, or after it when something keeps it back.</source>
        <comment>settings.session_at.help</comment>
        <translation type="unfinished">O lembrete vem nessa hora, ou depois dela quando algo o segura.</translation>
    </message>
    <message>
        <source>Away counts as a break after</source>
        <comment>settings.away_min.label</comment>
        <translation type="unfinished">Ausência conta como pausa depois de</translation>
    </message>
    <message>
        <source>Minutes without keyboard and mouse. A video or a call that keeps the screen awake is not being away.</source>
        <comment>settings.away_min.help</comment>
        <translation type="unfinished">Minutos sem teclado e mouse. Um vídeo ou uma chamada que mantém a tela acesa não é ausência.</translation>
    </message>
    <message>
        <source>Hold back in do-not-disturb, calls and full screen</source>
        <comment>settings.hold_back.label</comment>
        <translation type="unfinished">Segurar em não perturbe, chamadas e tela cheia</translation>
    </message>
    <message>
        <source>As far as the desktop says so. A pause or a meeting can be set by hand at any time.</source>
        <comment>settings.hold_back.help</comment>
        <translation type="unfinished">Na medida em que a área de trabalho informa isso. Uma pausa ou uma reunião pode ser definida manualmente a qualquer momento.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <comment>settings.stay_in_tray.label</comment>
        <translation type="unfinished">Ficar na bandeja quando a janela é fechada</translation>
    </message>
    <message>
        <source>So that reminders go on. Quit is in the tray's menu, and Ctrl+Q.</source>
        <comment>settings.stay_in_tray.help</comment>
        <translation type="unfinished">Para que os lembretes continuem. Sair está no menu da bandeja e em Ctrl+Q.</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>settings.language.label</comment>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Of everything that is written and spoken. Safety texts have the English beside them.</source>
        <comment>settings.language.help</comment>
        <translation type="unfinished">De tudo o que é escrito e falado. Os textos de segurança têm o inglês ao lado.</translation>
    </message>
    <message>
        <source>Colours</source>
        <comment>settings.appearance.label</comment>
        <translation type="unfinished">Cores</translation>
    </message>
    <message>
        <source>Light, dark, strong contrast, or as the system has it.</source>
        <comment>settings.appearance.help</comment>
        <translation type="unfinished">Claro, escuro, contraste forte ou como está no sistema.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>settings.appearance.option.system</comment>
        <translation type="unfinished">Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>settings.appearance.option.light</comment>
        <translation type="unfinished">Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>settings.appearance.option.dark</comment>
        <translation type="unfinished">Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>settings.appearance.option.high-contrast</comment>
        <translation type="unfinished">Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>settings.text_percent.label</comment>
        <translation type="unfinished">Tamanho do texto</translation>
    </message>
    <message>
        <source>From 80 to 200 per cent.</source>
        <comment>settings.text_percent.help</comment>
        <translation type="unfinished">De 80 a 200 por cento.</translation>
    </message>
    <message>
        <source>Who shows the exercises</source>
        <comment>settings.body.label</comment>
        <translation type="unfinished">Quem mostra os exercícios</translation>
    </message>
    <message>
        <source>The same person shows every exercise, wherever there is a picture.</source>
        <comment>settings.body.help</comment>
        <translation type="unfinished">A mesma pessoa mostra todos os exercícios, onde quer que haja uma imagem.</translation>
    </message>
    <message>
        <source>Person with dark hair in a bun</source>
        <comment>settings.body.option.juniper</comment>
        <translation type="unfinished">Pessoa com cabelo escuro preso em coque</translation>
    </message>
    <message>
        <source>Person with short black hair</source>
        <comment>settings.body.option.oak</comment>
        <translation type="unfinished">Pessoa com cabelo preto curto</translation>
    </message>
    <message>
        <source>Person with a long brown ponytail</source>
        <comment>settings.body.option.birch</comment>
        <translation type="unfinished">Pessoa com rabo de cavalo castanho longo</translation>
    </message>
    <message>
        <source>Person with short grey-brown hair</source>
        <comment>settings.body.option.maple</comment>
        <translation type="unfinished">Pessoa com cabelo curto castanho-grisalho</translation>
    </message>
    <message>
        <source>Person with closely cropped black hair</source>
        <comment>settings.body.option.willow</comment>
        <translation type="unfinished">Pessoa com cabelo preto bem rente</translation>
    </message>
    <message>
        <source>Person with chin-length silver hair</source>
        <comment>settings.body.option.aspen</comment>
        <translation type="unfinished">Pessoa com cabelo prateado até o queixo</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <comment>settings.reduced_motion.label</comment>
        <translation type="unfinished">Reduzir movimento</translation>
    </message>
    <message>
        <source>Figures show their key positions and nothing moves in between.</source>
        <comment>settings.reduced_motion.help</comment>
        <translation type="unfinished">As figuras mostram as posições principais e nada se move entre elas.</translation>
    </message>
    <message>
        <source>There is nothing to play sounds on. Every signal is shown as well, so the session goes on; plug in headphones or a loudspeaker and start hamstretch again to hear it.</source>
        <comment>sound.no_device</comment>
        <translation type="unfinished">Não há onde tocar sons. Todo sinal também é mostrado, então a sessão continua; conecte fones ou um alto-falante e inicie o hamstretch de novo para ouvir.</translation>
    </message>
    <message>
        <source>There is no voice to speak with; the signals carry the session. On Debian or Ubuntu: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng. On Fedora: sudo dnf install speech-dispatcher-espeak-ng.</source>
        <comment>sound.no_voice.linux</comment>
        <translation type="unfinished">Não há voz para falar; os sinais conduzem a sessão. No Debian ou Ubuntu: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng. No Fedora: sudo dnf install speech-dispatcher-espeak-ng.</translation>
    </message>
    <message>
        <source>There is no voice to speak with; the signals carry the session. A voice can be added in the Windows settings under Time and language, Speech.</source>
        <comment>sound.no_voice.win32</comment>
        <translation type="unfinished">Não há voz para falar; os sinais conduzem a sessão. Uma voz pode ser adicionada nas configurações do Windows, em Hora e idioma, Fala.</translation>
    </message>
    <message>
        <source>There is no voice to speak with; the signals carry the session. A voice can be added in the system settings under Accessibility, Spoken Content.</source>
        <comment>sound.no_voice.darwin</comment>
        <translation type="unfinished">Não há voz para falar; os sinais conduzem a sessão. Uma voz pode ser adicionada nos ajustes do sistema, em Acessibilidade, Conteúdo Falado.</translation>
    </message>
    <message>
        <source>There is no voice to speak with; the signals carry the session.</source>
        <comment>sound.no_voice.other</comment>
        <translation type="unfinished">Não há voz para falar; os sinais conduzem a sessão.</translation>
    </message>
    <message>
        <source>hamstretch is already running and has the log open. Use the window that is open, or close it and start again. Nothing was changed.</source>
        <comment>storage.log_busy</comment>
        <translation type="unfinished">O hamstretch já está em execução e tem o registro aberto. Use a janela que está aberta, ou feche-a e comece de novo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The folder for your log, {folder}, cannot be used ({reason}). Check that it exists and belongs to you, or choose another one with --data-dir. Nothing was changed.</source>
        <comment>storage.log_folder</comment>
        <translation type="unfinished">A pasta do seu registro, {folder}, não pode ser usada ({reason}). Verifique se ela existe e pertence a você, ou escolha outra com --data-dir. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Your log {file} is there but cannot be opened ({reason}). It has not been touched. Check its permissions, then start again.</source>
        <comment>storage.log_unreadable</comment>
        <translation type="unfinished">O seu registro {file} está lá, mas não pode ser aberto ({reason}). Ele não foi tocado. Verifique as permissões dele e comece de novo.</translation>
    </message>
    <message>
        <source>Your log {file} cannot be read as a log. It has been left exactly as it is, and nothing will be written over it. To go on, start hamstretch, which offers the backups that work, or restore one with hamstretch restore. They are in {folder}.</source>
        <comment>storage.log_damaged</comment>
        <translation type="unfinished">O seu registro {file} não pode ser lido como registro. Ele foi deixado exatamente como está, e nada será gravado por cima dele. Para continuar, inicie o hamstretch, que oferece os backups que funcionam, ou restaure um com hamstretch restore. Eles estão em {folder}.</translation>
    </message>
    <message>
        <source>Your log {file} was written by a newer hamstretch. You can look at it here, but nothing will be saved to it. Update hamstretch to go on logging.</source>
        <comment>storage.log_newer</comment>
        <translation type="unfinished">O seu registro {file} foi gravado por um hamstretch mais novo. Você pode vê-lo aqui, mas nada será salvo nele. Atualize o hamstretch para continuar a registrar.</translation>
    </message>
    <message>
        <source>Your log {file} was written by a newer hamstretch, in a form that this version cannot read. It has been left exactly as it is. Update hamstretch to open it.</source>
        <comment>storage.log_newer_unreadable</comment>
        <translation type="unfinished">O seu registro {file} foi gravado por um hamstretch mais novo, em uma forma que esta versão não consegue ler. Ele foi deixado exatamente como está. Atualize o hamstretch para abri-lo.</translation>
    </message>
    <message>
        <source>Your log {file} can be read but not written: the file or its folder is read-only. You can look at it, but nothing new will be saved.</source>
        <comment>storage.log_read_only</comment>
        <translation type="unfinished">O seu registro {file} pode ser lido, mas não gravado: o arquivo ou a pasta dele é só para leitura. Você pode vê-lo, mas nada novo será salvo.</translation>
    </message>
    <message>
        <source>The log was opened for reading only, so nothing can be saved to it here.</source>
        <comment>storage.log_reading_only</comment>
        <translation type="unfinished">O registro foi aberto só para leitura, então nada pode ser salvo nele aqui.</translation>
    </message>
    <message>
        <source>The log has been closed, so nothing more can be saved to it.</source>
        <comment>storage.log_closed</comment>
        <translation type="unfinished">O registro foi fechado, então nada mais pode ser salvo nele.</translation>
    </message>
    <message>
        <source>There is no room left to save {file}. Everything saved before is safe. Free some space, then try again.</source>
        <comment>storage.save_full</comment>
        <translation type="unfinished">Não há mais espaço para salvar {file}. Tudo o que foi salvo antes está seguro. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>{file} could not be saved, because {folder} may not be written to. Everything saved before is safe. Make it writable, then try again.</source>
        <comment>storage.save_read_only</comment>
        <translation type="unfinished">{file} não pôde ser salvo, porque não é permitido gravar em {folder}. Tudo o que foi salvo antes está seguro. Permita a gravação e tente de novo.</translation>
    </message>
    <message>
        <source>{file} could not be saved, because there is no folder {folder}. Make it or bring it back (a drive may have been removed), then try again.</source>
        <comment>storage.save_gone</comment>
        <translation type="unfinished">{file} não pôde ser salvo, porque não há nenhuma pasta {folder}. Crie-a ou traga-a de volta (uma unidade pode ter sido removida) e tente de novo.</translation>
    </message>
    <message>
        <source>{file} could not be saved ({reason}). Everything saved before is safe. Try again.</source>
        <comment>storage.save_failed</comment>
        <translation type="unfinished">{file} não pôde ser salvo ({reason}). Tudo o que foi salvo antes está seguro. Tente de novo.</translation>
    </message>
    <message>
        <source>{file} was changed by another program while hamstretch was open, so nothing was written over it. Start hamstretch again to go on from the changed file.</source>
        <comment>storage.save_changed</comment>
        <translation type="unfinished">{file} foi alterado por outro programa enquanto o hamstretch estava aberto, então nada foi gravado por cima dele. Inicie o hamstretch de novo para continuar a partir do arquivo alterado.</translation>
    </message>
    <message>
        <source>This entry holds something that could not be read back from {file}, so it was not saved. A note with unusual characters may be the cause: change it and try again.</source>
        <comment>storage.save_entry</comment>
        <translation type="unfinished">Esta entrada contém algo que não pôde ser lido de volta de {file}, então não foi salva. Uma anotação com caracteres incomuns pode ser a causa: mude-a e tente de novo.</translation>
    </message>
    <message>
        <source>There is nothing to back up yet: your log is empty.</source>
        <comment>storage.backup_empty</comment>
        <translation type="unfinished">Ainda não há do que fazer backup: o seu registro está vazio.</translation>
    </message>
    <message>
        <source>That did not work ({reason}). Your log is as it was. Try again.</source>
        <comment>storage.archive_failed</comment>
        <translation type="unfinished">Não funcionou ({reason}). O seu registro está como estava. Tente de novo.</translation>
    </message>
    <message>
        <source>There is no backup named {name} in {folder}. hamstretch restore --list names them all. Your log is as it was.</source>
        <comment>storage.backup_unknown</comment>
        <translation type="unfinished">Não há backup com o nome {name} em {folder}. hamstretch restore --list mostra todos. O seu registro está como estava.</translation>
    </message>
    <message>
        <source>The file {file}, which may hold entries that could not be saved to your log, cannot be read. It has been kept. Your log is not affected.</source>
        <comment>storage.unsaved_unreadable</comment>
        <translation type="unfinished">O arquivo {file}, que pode conter entradas que não puderam ser salvas no seu registro, não pode ser lido. Ele foi guardado. O seu registro não é afetado.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Choose another file. Your log is as it was.</source>
        <comment>storage.incoming_unreadable</comment>
        <translation type="unfinished">{file} não pode ser lido ({reason}). Escolha outro arquivo. O seu registro está como estava.</translation>
    </message>
    <message>
        <source>{file} is larger than {mb} MB, which no log is. Choose another file. Your log is as it was.</source>
        <comment>storage.incoming_large</comment>
        <translation type="unfinished">{file} tem mais de {mb} MB, o que nenhum registro tem. Escolha outro arquivo. O seu registro está como estava.</translation>
    </message>
    <message>
        <source>{file} is no hamstretch log, backup or export, or it is damaged. Choose another file. Your log is as it was.</source>
        <comment>storage.incoming_no_log</comment>
        <translation type="unfinished">{file} não é um registro, backup ou exportação do hamstretch, ou está danificado. Escolha outro arquivo. O seu registro está como estava.</translation>
    </message>
    <message>
        <source>{file} was written by a newer hamstretch. Update hamstretch here, then try again. Your log is as it was.</source>
        <comment>storage.incoming_newer</comment>
        <translation type="unfinished">{file} foi gravado por um hamstretch mais novo. Atualize o hamstretch aqui e tente de novo. O seu registro está como estava.</translation>
    </message>
    <message>
        <source>A session was running when hamstretch last ended, but what was kept of it cannot be read. It has been put aside as {file}. Your log is not affected.</source>
        <comment>storage.journal_damaged</comment>
        <translation type="unfinished">Uma sessão estava em andamento quando o hamstretch terminou da última vez, mas o que foi guardado dela não pode ser lido. Isso foi posto de lado como {file}. O seu registro não é afetado.</translation>
    </message>
    <message>
        <source>A session kept in {file} was begun with a newer hamstretch and cannot be continued here. It has been left for that version. Your log is not affected.</source>
        <comment>storage.journal_newer</comment>
        <translation type="unfinished">Uma sessão guardada em {file} foi começada com um hamstretch mais novo e não pode ser continuada aqui. Ela foi deixada para essa versão. O seu registro não é afetado.</translation>
    </message>
    <message>
        <source>What the reminders had kept, a pause for example, cannot be read. It has been put aside as {file}, and they begin anew. Your log is not affected.</source>
        <comment>storage.breaks_damaged</comment>
        <translation type="unfinished">O que os lembretes tinham guardado, uma pausa por exemplo, não pode ser lido. Foi posto de lado como {file}, e eles começam do zero. O seu registro não é afetado.</translation>
    </message>
    <message>
        <source>The reminders' state in {file} is from a newer hamstretch. It has been left for that version, and they begin anew here. Your log is not affected.</source>
        <comment>storage.breaks_newer</comment>
        <translation type="unfinished">O estado dos lembretes em {file} é de um hamstretch mais novo. Ele foi deixado para essa versão, e os lembretes começam do zero aqui. O seu registro não é afetado.</translation>
    </message>
    <message>
        <source>The file {file} with the reminders' state cannot be opened ({reason}). It has not been touched, and they begin anew. Your log is not affected.</source>
        <comment>storage.breaks_unreadable</comment>
        <translation type="unfinished">O arquivo {file} com o estado dos lembretes não pode ser aberto ({reason}). Ele não foi tocado, e os lembretes começam do zero. O seu registro não é afetado.</translation>
    </message>
    <message>
        <source>The file {file}, which may hold an unfinished session, cannot be opened ({reason}). It has not been touched. Your log is not affected.</source>
        <comment>storage.journal_unreadable</comment>
        <translation type="unfinished">O arquivo {file}, que pode conter uma sessão inacabada, não pode ser aberto ({reason}). Ele não foi tocado. O seu registro não é afetado.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read, so the usual settings are in use. The file stays as it is; when you next change a setting it is put aside under another name. Your log is not affected.</source>
        <comment>storage.settings_damaged</comment>
        <translation type="unfinished">Os ajustes em {file} não podem ser lidos, então os ajustes habituais estão em uso. O arquivo fica como está; quando você mudar um ajuste, ele é posto de lado com outro nome. O seu registro não é afetado.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be opened ({reason}), so the usual settings are in use. Your log is not affected.</source>
        <comment>storage.settings_unreadable</comment>
        <translation type="unfinished">Os ajustes em {file} não podem ser abertos ({reason}), então os ajustes habituais estão em uso. O seu registro não é afetado.</translation>
    </message>
    <message>
        <source>The settings in {file} come from a newer hamstretch. What this version knows of them is in use; when you next change a setting the file is kept under another name first.</source>
        <comment>storage.settings_newer</comment>
        <translation type="unfinished">As configurações em {file} são de um hamstretch mais novo. O que esta versão conhece delas está em uso; quando você mudar uma configuração, o arquivo é guardado antes com outro nome.</translation>
    </message>
    <message>
        <source>The setting "{key}" in {file} has a value that does not fit, so its usual value is in use. All other settings are as you left them.</source>
        <comment>storage.settings_bad_value</comment>
        <translation type="unfinished">O ajuste “{key}” em {file} tem um valor que não serve, então o valor habitual está em uso. Todos os outros ajustes estão como você os deixou.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}). Choose another one with --data-dir, or check that there is room and that it may be written to.</source>
        <comment>storage.places_folder</comment>
        <translation type="unfinished">A pasta {folder} não pode ser criada ({reason}). Escolha outra com --data-dir, ou verifique se há espaço e se é permitido gravar nela.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of your log cannot be read (numbers {entries} in {file}). They have been put into {aside} as they were, with the reasons, and are left out of every count; all other entries are fine.</source>
        <comment>storage.log_quarantined</comment>
        <extracomment>one: One entry of your log cannot be read (number {entries} in {file}). It has been put into {aside} as it was, with the reason, and is left out of every count; all other entries are fine.</extracomment>
        <translation type="unfinished">
            <numerusform>Uma entrada do seu registro não pode ser lida (número {entries} em {file}). Ela foi posta em {aside} como estava, com o motivo, e fica de fora de toda contagem; todas as outras entradas estão bem.</numerusform>
            <numerusform>{n} entradas do seu registro não podem ser lidas (números {entries} em {file}). Elas foram postas em {aside} como estavam, com os motivos, e ficam de fora de toda contagem; todas as outras entradas estão bem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of your log cannot be read (numbers {entries}). They stay in {file} untouched and are left out of every count; all other entries are fine.</source>
        <comment>storage.log_entries_aside</comment>
        <extracomment>one: One entry of your log cannot be read (number {entries}). It stays in {file} untouched and is left out of every count; all other entries are fine.</extracomment>
        <translation type="unfinished">
            <numerusform>Uma entrada do seu registro não pode ser lida (número {entries}). Ela fica em {file} sem ser tocada e de fora de toda contagem; todas as outras entradas estão bem.</numerusform>
            <numerusform>{n} entradas do seu registro não podem ser lidas (números {entries}). Elas ficam em {file} sem ser tocadas e de fora de toda contagem; todas as outras entradas estão bem.</numerusform>
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
        <translation type="unfinished">Nada foi feito desta vez, {pain}.</translation>
    </message>
    <message>
        <source>Less than a minute</source>
        <comment>summary.time.short</comment>
        <translation type="unfinished">Menos de um minuto</translation>
    </message>
    <message>
        <source>Kept from a session with a break in it</source>
        <comment>summary.time.interrupted</comment>
        <translation type="unfinished">Guardado de uma sessão com interrupção</translation>
    </message>
    <message>
        <source>both sides even</source>
        <comment>summary.sides.even</comment>
        <translation type="unfinished">os dois lados iguais</translation>
    </message>
    <message>
        <source>{n} s more on the left</source>
        <comment>summary.sides.left</comment>
        <translation type="unfinished">{n} s a mais na esquerda</translation>
    </message>
    <message>
        <source>{n} s more on the right</source>
        <comment>summary.sides.right</comment>
        <translation type="unfinished">{n} s a mais na direita</translation>
    </message>
    <message>
        <source>pain {pre} → {post}</source>
        <comment>summary.pain</comment>
        <translation type="unfinished">dor {pre} → {post}</translation>
    </message>
    <message>
        <source>pain {pre} before and not asked after</source>
        <comment>summary.pain.before</comment>
        <translation type="unfinished">dor {pre} antes, não perguntada depois</translation>
    </message>
    <message>
        <source>pain {post} after and not asked before</source>
        <comment>summary.pain.after</comment>
        <translation type="unfinished">dor {post} depois, não perguntada antes</translation>
    </message>
    <message>
        <source>pain not asked</source>
        <comment>summary.pain.none</comment>
        <translation type="unfinished">dor não perguntada</translation>
    </message>
    <message>
        <source>A break well used</source>
        <comment>summary.break.title</comment>
        <translation type="unfinished">Uma pausa bem aproveitada</translation>
    </message>
    <message>
        <source>It adds to this week's seconds.</source>
        <comment>summary.break.text</comment>
        <translation type="unfinished">Ela se soma aos segundos desta semana.</translation>
    </message>
    <message>
        <source>Left out {why}: {names}.</source>
        <comment>summary.skipped</comment>
        <translation type="unfinished">Ficou de fora {why}: {names}.</translation>
    </message>
    <message>
        <source>Cut short {why}: {names}.</source>
        <comment>summary.cut</comment>
        <translation type="unfinished">Encurtado {why}: {names}.</translation>
    </message>
    <message>
        <source>by your choice</source>
        <comment>summary.why.none</comment>
        <translation type="unfinished">por sua escolha</translation>
    </message>
    <message>
        <source>by your choice</source>
        <comment>summary.why.other</comment>
        <translation type="unfinished">por sua escolha</translation>
    </message>
    <message>
        <source>for lack of time</source>
        <comment>summary.why.time</comment>
        <translation type="unfinished">por falta de tempo</translation>
    </message>
    <message>
        <source>because of pain</source>
        <comment>summary.why.pain</comment>
        <translation type="unfinished">por causa da dor</translation>
    </message>
    <message>
        <source>because you felt unwell</source>
        <comment>summary.why.unwell</comment>
        <translation type="unfinished">por causa de mal-estar</translation>
    </message>
    <message>
        <source>because something came up</source>
        <comment>summary.why.interrupted</comment>
        <translation type="unfinished">porque surgiu algo</translation>
    </message>
    <message>
        <source>because it was forgotten</source>
        <comment>summary.why.forgot</comment>
        <translation type="unfinished">por esquecimento</translation>
    </message>
    <message>
        <source>to stay on the safe side</source>
        <comment>summary.why.rule</comment>
        <translation type="unfinished">por segurança</translation>
    </message>
    <message>
        <source>{what} ({names})</source>
        <comment>summary.rule.at</comment>
        <translation type="unfinished">{what} ({names})</translation>
    </message>
    <message>
        <source>What you told us needs help at once. Sessions stay closed until you say that you have been assessed.</source>
        <comment>summary.rule.B1</comment>
        <translation type="unfinished">O que você nos contou precisa de ajuda imediata. As sessões ficam fechadas até você dizer que passou por uma avaliação.</translation>
    </message>
    <message>
        <source>What you told us should be seen by a doctor today. Sessions stay closed until you say that you have been assessed.</source>
        <comment>summary.rule.B2</comment>
        <translation type="unfinished">O que você nos contou deve ser visto por um médico hoje. As sessões ficam fechadas até você dizer que passou por uma avaliação.</translation>
    </message>
    <message>
        <source>The session before left you somewhat worse, so this one was eased.</source>
        <comment>summary.rule.A2</comment>
        <translation type="unfinished">A sessão anterior deixou você um pouco pior, por isso esta foi mais fácil.</translation>
    </message>
    <message>
        <source>As you have a feeling in the lower leg that has been looked at before, what pulls on it most was left out and your knees stayed bent. Your plan stays on this week.</source>
        <comment>summary.rule.B6</comment>
        <translation type="unfinished">Como você tem na parte de baixo da perna uma sensação que já foi examinada, o que mais puxa nela ficou de fora e seus joelhos ficaram dobrados. Seu plano continua nesta semana.</translation>
    </message>
    <message>
        <source>You had not been up for long, so there was no bending forward.</source>
        <comment>summary.rule.B7</comment>
        <translation type="unfinished">Você tinha se levantado há pouco tempo, então não houve inclinação para a frente.</translation>
    </message>
    <message>
        <source>You felt worse than you usually do before a session, so it was one level gentler.</source>
        <comment>summary.rule.B8</comment>
        <translation type="unfinished">Você se sentia pior do que de costume antes de uma sessão, por isso ela foi um nível mais suave.</translation>
    </message>
    <message>
        <source>It was eased: shorter holds, a smaller range, softer knees, and only exercises that suited how you felt.</source>
        <comment>summary.rule.B10</comment>
        <translation type="unfinished">Ela foi mais fácil: sustentações mais curtas, amplitude menor, joelhos mais soltos e só exercícios que combinavam com como você se sentia.</translation>
    </message>
    <message>
        <source>It was the gentle set: a few easy stretches, 15 seconds twice, and no strength work. It counts as a session; your plan stays on this week.</source>
        <comment>summary.rule.B11</comment>
        <translation type="unfinished">Foi o conjunto suave: alguns alongamentos fáceis, 15 segundos duas vezes, e nenhum trabalho de força. Conta como uma sessão; o seu plano fica onde está nesta semana.</translation>
    </message>
    <message>
        <source>The session ended because of a feeling in the leg that should not be pushed. It is worth asking a doctor or a physiotherapist about it.</source>
        <comment>summary.rule.D1</comment>
        <translation type="unfinished">A sessão terminou por causa de uma sensação na perna que não deve ser forçada. Vale a pena perguntar a um médico ou fisioterapeuta sobre isso.</translation>
    </message>
    <message>
        <source>The session ended because you felt unwell. Please ask a doctor about it.</source>
        <comment>summary.rule.D2</comment>
        <translation type="unfinished">A sessão terminou porque você sentiu mal-estar. Pergunte a um médico sobre isso, por favor.</translation>
    </message>
    <message>
        <source>The session ended because of chest pain. Please get help at once.</source>
        <comment>summary.rule.D2.chest</comment>
        <translation type="unfinished">A sessão terminou por causa de dor no peito. Procure ajuda imediatamente, por favor.</translation>
    </message>
    <message>
        <source>It felt sharp, so this exercise and the rest in that position were left out.</source>
        <comment>summary.rule.D3</comment>
        <translation type="unfinished">A sensação foi aguda, então este exercício e os demais nessa posição ficaram de fora.</translation>
    </message>
    <message>
        <source>It has felt sharp in two sessions, so this exercise stays out from now on.</source>
        <comment>summary.rule.D3.remove</comment>
        <translation type="unfinished">A sensação foi aguda em duas sessões, então este exercício fica de fora daqui em diante.</translation>
    </message>
    <message>
        <source>It felt sharp for a second time, so the session ended.</source>
        <comment>summary.rule.D3.end</comment>
        <translation type="unfinished">A sensação foi aguda pela segunda vez, então a sessão terminou.</translation>
    </message>
    <message>
        <source>The pain went up too far, so the session ended.</source>
        <comment>summary.rule.D4</comment>
        <translation type="unfinished">A dor subiu demais, então a sessão terminou.</translation>
    </message>
    <message>
        <source>It hurt more than before, so it was made smaller and shorter.</source>
        <comment>summary.rule.D5</comment>
        <translation type="unfinished">Doeu mais do que antes, então ficou menor e mais curto.</translation>
    </message>
    <message>
        <source>It did not settle, so an easier way took its place.</source>
        <comment>summary.rule.D5.swap</comment>
        <translation type="unfinished">Não se acalmou, então um jeito mais fácil tomou o lugar.</translation>
    </message>
    <message>
        <source>It still did not settle, so the rest of it was left out.</source>
        <comment>summary.rule.D5.skip</comment>
        <translation type="unfinished">Ainda não se acalmou, então o resto ficou de fora.</translation>
    </message>
    <message>
        <source>There was some pain, no more than before, so you went no deeper.</source>
        <comment>summary.rule.D6</comment>
        <translation type="unfinished">Houve alguma dor, não mais do que antes, então você não foi mais fundo.</translation>
    </message>
    <message>
        <source>It is in your log. No plan is running, so nothing else changes.</source>
        <comment>summary.next.no-plan</comment>
        <translation type="unfinished">Está no seu registro. Nenhum plano está em andamento, então nada mais muda.</translation>
    </message>
    <message>
        <source>A break leaves the plan where it is.</source>
        <comment>summary.next.break</comment>
        <translation type="unfinished">Uma pausa deixa o plano onde está.</translation>
    </message>
    <message>
        <source>Because this session had to be stopped, next week stays at {hold} s holds.</source>
        <comment>summary.next.held.red</comment>
        <translation type="unfinished">Como esta sessão teve de ser interrompida, a próxima semana fica em sustentações de {hold} s.</translation>
    </message>
    <message>
        <source>This session was a little too much, so next week stays at {hold} s holds, unless you say tomorrow morning that it has settled.</source>
        <comment>summary.next.held.amber</comment>
        <translation type="unfinished">Esta sessão foi um pouco demais, então a próxima semana fica em sustentações de {hold} s, a menos que você diga amanhã de manhã que se acalmou.</translation>
    </message>
    <message>
        <source>This was a session with limits, so next week stays at {hold} s holds.</source>
        <comment>summary.next.held.rule</comment>
        <translation type="unfinished">Esta foi uma sessão com limites, então a próxima semana fica em sustentações de {hold} s.</translation>
    </message>
    <message>
        <source>Next week stays at {hold} s holds, because of how this week has gone.</source>
        <comment>summary.next.held.before</comment>
        <translation type="unfinished">A próxima semana fica em sustentações de {hold} s, por causa de como esta semana correu.</translation>
    </message>
    <message>
        <source>The week's sessions are done. If it ends as it went, next week asks for {hold} s holds, {reps} times on each side.</source>
        <comment>summary.next.on</comment>
        <translation type="unfinished">As sessões da semana estão feitas. Se ela terminar como correu, a próxima pede sustentações de {hold} s; repetições em cada lado: {reps}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>summary.time</comment>
        <extracomment>one: 1 minute</extracomment>
        <translation type="unfinished">
            <numerusform>{n} minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your level stays as it is: {n} of {of} sessions of this week are done.</source>
        <comment>summary.next.steady</comment>
        <extracomment>one: Your level stays as it is: 1 of {of} sessions of this week is done.</extracomment>
        <translation type="unfinished">
            <numerusform>O seu nível fica como está: sessões feitas nesta semana: {n} de {of}.</numerusform>
            <numerusform>O seu nível fica como está: sessões feitas nesta semana: {n} de {of}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning.</source>
        <comment>today.hello.morning</comment>
        <translation type="unfinished">Bom dia.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <comment>today.hello.afternoon</comment>
        <translation type="unfinished">Boa tarde.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <comment>today.hello.evening</comment>
        <translation type="unfinished">Boa noite.</translation>
    </message>
    <message>
        <source>Week {week} of 6 · {phase}</source>
        <comment>today.week</comment>
        <translation type="unfinished">Semana {week} de 6 · {phase}</translation>
    </message>
    <message>
        <source>Beyond the six weeks · {phase}</source>
        <comment>today.week.after</comment>
        <translation type="unfinished">Além das seis semanas · {phase}</translation>
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
        <translation type="unfinished">nada necessário</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <comment>today.dots</comment>
        <translation type="unfinished">{done} de {of}</translation>
    </message>
    <message>
        <source>Doing less is always fine, and doing more is up to you: a short break, or a whole routine.</source>
        <comment>today.free</comment>
        <translation type="unfinished">Fazer menos sempre pode, e fazer mais fica a seu critério: uma pausa curta ou uma rotina inteira.</translation>
    </message>
    <message>
        <source>A day of rest first</source>
        <comment>today.rest.title</comment>
        <translation type="unfinished">Primeiro, um dia de descanso</translation>
    </message>
    <message>
        <source>Please talk this over first</source>
        <comment>today.stopped.title</comment>
        <translation type="unfinished">Converse antes sobre isto, por favor</translation>
    </message>
    <message>
        <source>A routine on its own is still open to you; it does not move the plan.</source>
        <comment>today.paused.free</comment>
        <translation type="unfinished">Uma rotina avulsa continua aberta para você; ela não faz o plano avançar.</translation>
    </message>
    <message>
        <source>The plan stopped for a reason, and this app cannot judge what is behind it. Take it up again when a health professional has said that it is fine. It goes on at {hold} s holds, {reps} times on each side.</source>
        <comment>today.resume.read</comment>
        <translation type="unfinished">O plano parou por um motivo, e este app não pode julgar o que há por trás. Retome quando um profissional de saúde tiver dito que pode. Ele continua em sustentações de {hold} s; repetições em cada lado: {reps}.</translation>
    </message>
    <message>
        <source>Has somebody qualified looked at what you told the app about? Sessions open again once you say so.</source>
        <comment>today.confirm.assessed</comment>
        <translation type="unfinished">Alguém qualificado já viu o que você informou ao app? As sessões abrem de novo quando você disser que sim.</translation>
    </message>
    <message>
        <source>Is the feeling in your leg wholly gone? If it comes back, stop and tell the app.</source>
        <comment>today.confirm.gone</comment>
        <translation type="unfinished">A sensação na sua perna passou por completo? Se ela voltar, pare e informe ao app.</translation>
    </message>
    <message>
        <source>Has a doctor or a physiotherapist said, about this, that stretching is fine for you?</source>
        <comment>today.confirm.professional_ok</comment>
        <translation type="unfinished">Um médico ou fisioterapeuta disse, sobre isto, que você pode alongar?</translation>
    </message>
    <message>
        <source>Thank you. {what}</source>
        <comment>today.thanks</comment>
        <translation type="unfinished">Obrigado. {what}</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <comment>today.thanks.as-before</comment>
        <translation type="unfinished">Não há nada a mudar.</translation>
    </message>
    <message>
        <source>What for: {goal}</source>
        <comment>today.goal</comment>
        <translation type="unfinished">Para quê: {goal}</translation>
    </message>
    <message>
        <source>{sessions}, {hold} s holds, {reps} times on each side</source>
        <comment>today.coming.level</comment>
        <translation type="unfinished">{sessions}, sustentações de {hold} s, repetições em cada lado: {reps}</translation>
    </message>
    <message>
        <source>{low}–{high} sessions</source>
        <comment>today.coming.range</comment>
        <translation type="unfinished">{low}–{high} sessões</translation>
    </message>
    <message numerus="yes">
        <source>{n} exercises</source>
        <comment>today.exercises</comment>
        <extracomment>one: 1 exercise</extracomment>
        <translation type="unfinished">
            <numerusform>{n} exercício</numerusform>
            <numerusform>{n} exercícios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {n} weeks</source>
        <comment>today.coming.when</comment>
        <extracomment>one: Next week</extracomment>
        <translation type="unfinished">
            <numerusform>Na próxima semana</numerusform>
            <numerusform>Em {n} semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <comment>today.coming.sessions</comment>
        <extracomment>one: 1 session</extracomment>
        <translation type="unfinished">
            <numerusform>{n} sessão</numerusform>
            <numerusform>{n} sessões</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>Moving stretch</source>
        <comment>item.DY1.label</comment>
        <translation type="unfinished">Alongamento em movimento</translation>
    </message>
    <message>
        <source>Walking hamstring stretch</source>
        <comment>item.DY1.name</comment>
        <translation type="unfinished">Alongamento caminhando</translation>
    </message>
    <message>
        <source>Walking stretch</source>
        <comment>item.DY1.other_names.0</comment>
        <translation type="unfinished">Alongamento na caminhada</translation>
    </message>
    <message>
        <source>Long-step walk</source>
        <comment>item.DY1.other_names.1</comment>
        <translation type="unfinished">Caminhada de passos longos</translation>
    </message>
    <message>
        <source>An ordinary walk in which each front heel reaches a little further, so that the back of the thigh lengthens for a moment and lets go again.</source>
        <comment>item.DY1.summary</comment>
        <translation type="unfinished">Uma caminhada comum em que cada calcanhar da frente alcança um pouco mais longe, de modo que a parte de trás da coxa se alonga por um momento e solta de novo.</translation>
    </message>
    <message>
        <source>Heel a little further, then roll on.</source>
        <comment>item.DY1.cue</comment>
        <translation type="unfinished">Calcanhar um pouco mais longe, depois role o pé.</translation>
    </message>
    <message>
        <source>A brief, mild pull behind the front thigh that comes and goes with every step. Nothing should linger once the foot has rolled on.</source>
        <comment>item.DY1.feel</comment>
        <translation type="unfinished">Uma tensão breve e leve atrás da coxa da frente, que vem e vai a cada passo. Nada deve ficar depois que o pé rolou.</translation>
    </message>
    <message>
        <source>Let the breath run freely and keep it quiet enough to talk. Never hold it.</source>
        <comment>item.DY1.breathing</comment>
        <translation type="unfinished">Deixe a respiração correr livre e calma o bastante para conversar. Nunca prenda a respiração.</translation>
    </message>
    <message>
        <source>Use a clear, dry floor and stay close to a wall if your balance is unsure.</source>
        <comment>item.DY1.cautions.0</comment>
        <translation type="unfinished">Use um piso livre e seco e fique perto de uma parede se não tiver segurança no equilíbrio.</translation>
    </message>
    <message>
        <source>If bending forward is not for you, keep the trunk upright and leave the small hinge out.</source>
        <comment>item.DY1.cautions.1</comment>
        <translation type="unfinished">Se inclinar-se para a frente não é para você, mantenha o tronco ereto e deixe de fora a pequena inclinação do quadril.</translation>
    </message>
    <message>
        <source>Stop at once if anything feels sharp, numb, tingling or runs down the leg.</source>
        <comment>item.DY1.cautions.2</comment>
        <translation type="unfinished">Pare imediatamente se sentir algo agudo, dormência, formigamento ou algo que desce pela perna.</translation>
    </message>
    <message>
        <source>The source gives 10 to 15 steps per leg. The app asks for 10 in every phase and leaves 15 to those who want more.</source>
        <comment>item.DY1.resolved.0</comment>
        <translation type="unfinished">A fonte indica de 10 a 15 passos por perna. O app pede 10 em cada fase e deixa 15 para quem quer mais.</translation>
    </message>
    <message>
        <source>The hinge is small, so this is not counted as a fold; it still stays out of the first two hours after getting up, because it is not on that list.</source>
        <comment>item.DY1.resolved.1</comment>
        <translation type="unfinished">A inclinação do quadril é pequena, por isso não conta como flexão para a frente; mesmo assim fica fora das duas primeiras horas depois de se levantar, porque não está naquela lista.</translation>
    </message>
    <message>
        <source>Take shorter steps beside a wall, with a hand ready to touch it.</source>
        <comment>item.DY1.easier.text</comment>
        <translation type="unfinished">Dê passos mais curtos ao lado de uma parede, com uma mão pronta para tocá-la.</translation>
    </message>
    <message>
        <source>Pull the toes up as the heel lands, and take up to 15 steps a leg.</source>
        <comment>item.DY1.harder.text</comment>
        <translation type="unfinished">Puxe os dedos do pé para cima quando o calcanhar pousar, e dê até 15 passos por perna.</translation>
    </message>
    <message>
        <source>Unhurried: about two seconds a step, counted for each leg.</source>
        <comment>item.DY1.dose.tempo</comment>
        <translation type="unfinished">Sem pressa: cerca de dois segundos por passo, contados para cada perna.</translation>
    </message>
    <message>
        <source>Walk a few ordinary steps with your back long and your eyes ahead.</source>
        <comment>item.DY1.steps.walk.text</comment>
        <translation type="unfinished">Dê alguns passos comuns com as costas alongadas e o olhar à frente.</translation>
    </message>
    <message>
        <source>Set the next front heel down slightly further than usual, with that knee straight but soft.</source>
        <comment>item.DY1.steps.reach.text</comment>
        <translation type="unfinished">Pouse o próximo calcanhar um pouco mais longe do que o habitual, com esse joelho esticado, mas solto.</translation>
    </message>
    <message>
        <source>Tip forward a little from the hips, just until the back of that thigh answers.</source>
        <comment>item.DY1.steps.hinge.text</comment>
        <translation type="unfinished">Incline-se um pouco para a frente a partir do quadril, só até a parte de trás dessa coxa responder.</translation>
    </message>
    <message>
        <source>Come upright, roll over the foot and do the same with the other leg.</source>
        <comment>item.DY1.steps.roll-on.text</comment>
        <translation type="unfinished">Volte à postura ereta, role sobre o pé e faça o mesmo com a outra perna.</translation>
    </message>
    <message>
        <source>Striding so far that you drop or sway.</source>
        <comment>item.DY1.mistakes.0.text</comment>
        <translation type="unfinished">Dar passos tão longos que o corpo cai ou balança.</translation>
    </message>
    <message>
        <source>Shorten the step until every landing is quiet and steady.</source>
        <comment>item.DY1.mistakes.0.fix</comment>
        <translation type="unfinished">Encurte o passo até cada pouso ser silencioso e firme.</translation>
    </message>
    <message>
        <source>Rounding the back to get lower.</source>
        <comment>item.DY1.mistakes.1.text</comment>
        <translation type="unfinished">Arredondar as costas para descer mais.</translation>
    </message>
    <message>
        <source>Keep the chest open and let only the hips tip; less is enough.</source>
        <comment>item.DY1.mistakes.1.fix</comment>
        <translation type="unfinished">Mantenha o peito aberto e deixe só o quadril se inclinar; menos já basta.</translation>
    </message>
    <message>
        <source>Short steps by a wall</source>
        <comment>item.DY1.variants.short-step.name</comment>
        <translation type="unfinished">Passos curtos junto à parede</translation>
    </message>
    <message>
        <source>Shorter steps, one hand close to the wall, trunk almost upright.</source>
        <comment>item.DY1.variants.short-step.change</comment>
        <translation type="unfinished">Passos mais curtos, uma mão perto da parede, tronco quase ereto.</translation>
    </message>
    <message>
        <source>Walk a few easy steps close to a wall, with your back long and a hand ready to touch it.</source>
        <comment>item.DY1.variants.short-step.steps.walk.text</comment>
        <translation type="unfinished">Dê alguns passos fáceis perto de uma parede, com as costas alongadas e uma mão pronta para tocá-la.</translation>
    </message>
    <message>
        <source>Set the front heel down a short step ahead, with that knee straight but soft.</source>
        <comment>item.DY1.variants.short-step.steps.reach.text</comment>
        <translation type="unfinished">Pouse o calcanhar da frente a um passo curto, com esse joelho esticado, mas solto.</translation>
    </message>
    <message>
        <source>Stay almost upright. Tip forward only as far as the back of that thigh answers.</source>
        <comment>item.DY1.variants.short-step.steps.hinge.text</comment>
        <translation type="unfinished">Fique quase na vertical. Incline-se para a frente só até a parte de trás dessa coxa responder.</translation>
    </message>
    <message>
        <source>Come upright, roll over the foot and do the same with the other leg.</source>
        <comment>item.DY1.variants.short-step.steps.roll-on.text</comment>
        <translation type="unfinished">Volte à postura ereta, role sobre o pé e faça o mesmo com a outra perna.</translation>
    </message>
    <message>
        <source>Toes-up reach</source>
        <comment>item.DY1.variants.toes-up.name</comment>
        <translation type="unfinished">Passo com os dedos para cima</translation>
    </message>
    <message>
        <source>As the heel lands, draw the toes toward you and pause for one breath. If the calf takes over, let the foot relax.</source>
        <comment>item.DY1.variants.toes-up.change</comment>
        <translation type="unfinished">Quando o calcanhar pousar, puxe os dedos do pé na sua direção e espere uma respiração. Se a panturrilha tomar conta, relaxe o pé.</translation>
    </message>
    <message>
        <source>Moving stretch</source>
        <comment>item.DY2.label</comment>
        <translation type="unfinished">Alongamento em movimento</translation>
    </message>
    <message>
        <source>Gentle leg swings</source>
        <comment>item.DY2.name</comment>
        <translation type="unfinished">Balanços suaves de perna</translation>
    </message>
    <message>
        <source>Front-to-back leg swings</source>
        <comment>item.DY2.other_names.0</comment>
        <translation type="unfinished">Balanços de perna para a frente e para trás</translation>
    </message>
    <message>
        <source>Swinging leg movements</source>
        <comment>item.DY2.other_names.1</comment>
        <translation type="unfinished">Movimentos de balanço da perna</translation>
    </message>
    <message>
        <source>One leg swings slowly forward and back like a pendulum while a hand rests on the wall. It serves as a moving stretch and as a warm-up.</source>
        <comment>item.DY2.summary</comment>
        <translation type="unfinished">Uma perna balança devagar para a frente e para trás, como um pêndulo, enquanto uma mão se apoia na parede. Serve como alongamento em movimento e como aquecimento.</translation>
    </message>
    <message>
        <source>Slow pendulum, trunk still.</source>
        <comment>item.DY2.cue</comment>
        <translation type="unfinished">Pêndulo lento, tronco parado.</translation>
    </message>
    <message>
        <source>Loose movement at the hip and at most a light pull behind the thigh at the front of the swing. The swing stays well short of your limit.</source>
        <comment>item.DY2.feel</comment>
        <translation type="unfinished">Movimento solto no quadril e, no máximo, uma tensão bem leve atrás da coxa na frente do balanço. O balanço fica bem antes do seu limite.</translation>
    </message>
    <message>
        <source>Breathe in your own rhythm and keep it flowing with the swing.</source>
        <comment>item.DY2.breathing</comment>
        <translation type="unfinished">Respire no seu próprio ritmo e deixe a respiração fluir com o balanço.</translation>
    </message>
    <message>
        <source>Stand next to something solid; leave this one out if standing on one leg is unsure.</source>
        <comment>item.DY2.cautions.0</comment>
        <translation type="unfinished">Fique ao lado de algo firme; deixe este de fora se ficar em uma perna só não for seguro para você.</translation>
    </message>
    <message>
        <source>Not offered when your pain before the session is 3 or more.</source>
        <comment>item.DY2.cautions.1</comment>
        <translation type="unfinished">Não é oferecido quando a sua dor antes da sessão é 3 ou mais.</translation>
    </message>
    <message>
        <source>Stop if anything is sharp, numb or tingling, or if you feel light-headed.</source>
        <comment>item.DY2.cautions.2</comment>
        <translation type="unfinished">Pare se sentir algo agudo, dormência ou formigamento, ou se sentir a cabeça leve.</translation>
    </message>
    <message>
        <source>The source recommends swings and also warns against bouncing. Both hold here: the swing is slow, controlled and ends before the end of the range.</source>
        <comment>item.DY2.resolved.0</comment>
        <translation type="unfinished">A fonte recomenda balanços e também alerta contra movimentos bruscos. As duas coisas valem aqui: o balanço é lento, controlado e termina antes do fim da amplitude.</translation>
    </message>
    <message>
        <source>Listed twice in the source, as a dynamic stretch and as a warm-up. It is one exercise with two uses.</source>
        <comment>item.DY2.resolved.1</comment>
        <translation type="unfinished">Listado duas vezes na fonte, como alongamento dinâmico e como aquecimento. É um exercício com dois usos.</translation>
    </message>
    <message>
        <source>The source gives 10 to 15 swings per leg; the app asks for 10.</source>
        <comment>item.DY2.resolved.2</comment>
        <translation type="unfinished">A fonte indica de 10 a 15 balanços por perna; o app pede 10.</translation>
    </message>
    <message>
        <source>March on the spot instead.</source>
        <comment>item.DY2.easier.text</comment>
        <translation type="unfinished">Faça em vez disso a marcha no lugar.</translation>
    </message>
    <message>
        <source>Let the arc grow a little, still slow, up to 15 swings a leg.</source>
        <comment>item.DY2.harder.text</comment>
        <translation type="unfinished">Deixe o arco crescer um pouco, ainda devagar, até 15 balanços por perna.</translation>
    </message>
    <message>
        <source>Slow: forward and back is one, about three seconds.</source>
        <comment>item.DY2.dose.tempo</comment>
        <translation type="unfinished">Devagar: para a frente e para trás é um, cerca de três segundos.</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with one hand on it and your weight on the leg nearer the wall.</source>
        <comment>item.DY2.steps.stand.text</comment>
        <translation type="unfinished">Fique de lado para uma parede, com uma mão nela e o peso na perna mais próxima da parede.</translation>
    </message>
    <message>
        <source>Swing the free leg forward and back from the hip, small and slow, knee soft.</source>
        <comment>item.DY2.steps.swing.text</comment>
        <translation type="unfinished">Balance a perna livre para a frente e para trás a partir do quadril, pequeno e devagar, joelho solto.</translation>
    </message>
    <message>
        <source>Let the swing grow bit by bit, as far as it stays easy, and no further.</source>
        <comment>item.DY2.steps.grow.text</comment>
        <translation type="unfinished">Deixe o balanço crescer aos poucos, até onde continuar fácil, e não além disso.</translation>
    </message>
    <message>
        <source>Keep the trunk tall and quiet: the leg moves, the back does not.</source>
        <comment>item.DY2.steps.still.text</comment>
        <translation type="unfinished">Mantenha o tronco alto e quieto: a perna se move, as costas não.</translation>
    </message>
    <message>
        <source>Let the leg come to rest, turn round and take the other one.</source>
        <comment>item.DY2.steps.swap.text</comment>
        <translation type="unfinished">Deixe a perna parar, vire-se e faça com a outra.</translation>
    </message>
    <message>
        <source>Flinging the leg or bouncing at the top.</source>
        <comment>item.DY2.mistakes.0.text</comment>
        <translation type="unfinished">Jogar a perna ou forçar com impulso no alto.</translation>
    </message>
    <message>
        <source>Slow down until you could stop the leg anywhere along the way.</source>
        <comment>item.DY2.mistakes.0.fix</comment>
        <translation type="unfinished">Vá mais devagar, até poder parar a perna em qualquer ponto do caminho.</translation>
    </message>
    <message>
        <source>Arching the low back as the leg goes behind.</source>
        <comment>item.DY2.mistakes.1.text</comment>
        <translation type="unfinished">Arquear a região lombar quando a perna vai para trás.</translation>
    </message>
    <message>
        <source>Make the backward half smaller and keep the belly lightly firm.</source>
        <comment>item.DY2.mistakes.1.fix</comment>
        <translation type="unfinished">Deixe menor a metade de trás e mantenha a barriga levemente firme.</translation>
    </message>
    <message>
        <source>Larger arc</source>
        <comment>item.DY2.variants.larger-arc.name</comment>
        <translation type="unfinished">Arco maior</translation>
    </message>
    <message>
        <source>A wider swing at the same slow pace, still short of the end of your range.</source>
        <comment>item.DY2.variants.larger-arc.change</comment>
        <translation type="unfinished">Um balanço mais amplo no mesmo ritmo lento, ainda antes do fim da sua amplitude.</translation>
    </message>
    <message>
        <source>Moving stretch</source>
        <comment>item.DY3.label</comment>
        <translation type="unfinished">Alongamento em movimento</translation>
    </message>
    <message>
        <source>Flow</source>
        <comment>item.DY3.name</comment>
        <translation type="unfinished">Fluxo</translation>
    </message>
    <message>
        <source>Flow sequence</source>
        <comment>item.DY3.other_names.0</comment>
        <translation type="unfinished">Sequência em fluxo</translation>
    </message>
    <message>
        <source>Three moves in a row without hurry: walking stretches, leg swings, then one held stretch on a chair. Four to five minutes at first.</source>
        <comment>item.DY3.summary</comment>
        <translation type="unfinished">Três movimentos seguidos, sem pressa: alongamentos caminhando, balanços de perna, depois um alongamento mantido na cadeira. De quatro a cinco minutos no começo.</translation>
    </message>
    <message>
        <source>Walk, swing, sit and settle.</source>
        <comment>item.DY3.cue</comment>
        <translation type="unfinished">Caminhe, balance, sente-se e acalme.</translation>
    </message>
    <message>
        <source>Warmth first, then easy movement at the hips, and at the end one calm pull behind the thigh.</source>
        <comment>item.DY3.feel</comment>
        <translation type="unfinished">Primeiro calor, depois movimento fácil no quadril, e no fim uma tensão calma atrás da coxa.</translation>
    </message>
    <message>
        <source>Free while you move. In the last stretch breathe out as you tip forward, then breathe quietly.</source>
        <comment>item.DY3.breathing</comment>
        <translation type="unfinished">Livre enquanto você se move. No último alongamento, solte o ar ao se inclinar para a frente e depois respire com calma.</translation>
    </message>
    <message>
        <source>Have the wall and a steady chair without wheels ready before you start, so that nothing has to be fetched halfway.</source>
        <comment>item.DY3.cautions.0</comment>
        <translation type="unfinished">Deixe a parede e uma cadeira firme e sem rodinhas prontas antes de começar, para não precisar buscar nada no meio do caminho.</translation>
    </message>
    <message>
        <source>Not offered when your pain before the session is 3 or more.</source>
        <comment>item.DY3.cautions.1</comment>
        <translation type="unfinished">Não é oferecido quando a sua dor antes da sessão é 3 ou mais.</translation>
    </message>
    <message>
        <source>Every stop sign of the single moves counts here too.</source>
        <comment>item.DY3.cautions.2</comment>
        <translation type="unfinished">Todos os sinais de parada de cada movimento valem aqui também.</translation>
    </message>
    <message>
        <source>The source only says that the amount varies. The app takes 10 steps and 10 swings per leg and then one stretch at the length of your phase, about four minutes in all, longer as the hold grows.</source>
        <comment>item.DY3.resolved.0</comment>
        <translation type="unfinished">A fonte só diz que a quantidade varia. O app usa 10 passos e 10 balanços por perna e depois um alongamento com a duração da sua fase, cerca de quatro minutos ao todo, mais à medida que a sustentação cresce.</translation>
    </message>
    <message>
        <source>The source ends with a seated or a standing stretch. The seated one is used; the standing step stretch may take its place in a routine of your own.</source>
        <comment>item.DY3.resolved.1</comment>
        <translation type="unfinished">A fonte termina com um alongamento na cadeira ou em pé. É usado o da cadeira; o alongamento em pé no degrau pode tomar o lugar dele em uma rotina sua.</translation>
    </message>
    <message>
        <source>Only the held stretch at the end adds hamstring seconds, and it is counted there, not here.</source>
        <comment>item.DY3.resolved.2</comment>
        <translation type="unfinished">Só o alongamento mantido no fim soma segundos de isquiotibiais, e ele é contado lá, não aqui.</translation>
    </message>
    <message>
        <source>March on the spot in place of the swings.</source>
        <comment>item.DY3.easier.text</comment>
        <translation type="unfinished">Faça a marcha no lugar em vez dos balanços.</translation>
    </message>
    <message>
        <source>When it feels easy, go through the walk and the swings a second time before you sit.</source>
        <comment>item.DY3.harder.text</comment>
        <translation type="unfinished">Quando parecer fácil, faça a caminhada e os balanços uma segunda vez antes de se sentar.</translation>
    </message>
    <message>
        <source>Cross the room with walking stretches, heel reaching a little further at each step.</source>
        <comment>item.DY3.steps.walk.text</comment>
        <translation type="unfinished">Atravesse o cômodo com alongamentos caminhando, o calcanhar alcançando um pouco mais longe a cada passo.</translation>
    </message>
    <message>
        <source>At the wall, swing one leg slowly forward and back, then the other.</source>
        <comment>item.DY3.steps.swing.text</comment>
        <translation type="unfinished">Junto à parede, balance uma perna devagar para a frente e para trás, depois a outra.</translation>
    </message>
    <message>
        <source>Sit on the front of the chair and finish with one held stretch for each leg.</source>
        <comment>item.DY3.steps.hold.text</comment>
        <translation type="unfinished">Sente-se na parte da frente da cadeira e termine com um alongamento mantido para cada perna.</translation>
    </message>
    <message>
        <source>Rushing from one part to the next.</source>
        <comment>item.DY3.mistakes.0.text</comment>
        <translation type="unfinished">Passar correndo de uma parte para a outra.</translation>
    </message>
    <message>
        <source>Take two quiet breaths at each changeover; the timer leaves room for them.</source>
        <comment>item.DY3.mistakes.0.fix</comment>
        <translation type="unfinished">Faça duas respirações calmas em cada troca; o cronômetro deixa espaço para elas.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST1.label</comment>
        <translation type="unfinished">Alongamento dos isquiotibiais</translation>
    </message>
    <message>
        <source>Standing step stretch</source>
        <comment>item.ST1.name</comment>
        <translation type="unfinished">Alongamento em pé no degrau</translation>
    </message>
    <message>
        <source>Standing hamstring stretch</source>
        <comment>item.ST1.other_names.0</comment>
        <translation type="unfinished">Alongamento dos isquiotibiais em pé</translation>
    </message>
    <message>
        <source>Heel-on-step stretch</source>
        <comment>item.ST1.other_names.1</comment>
        <translation type="unfinished">Alongamento com calcanhar no degrau</translation>
    </message>
    <message>
        <source>Stand with one heel on a low step and tip forward from the hips.</source>
        <comment>item.ST1.summary</comment>
        <translation type="unfinished">Fique em pé com um calcanhar em um degrau baixo e incline-se para a frente a partir do quadril.</translation>
    </message>
    <message>
        <source>Long back. Tip from the hips. Breathe.</source>
        <comment>item.ST1.cue</comment>
        <translation type="unfinished">Costas alongadas. Incline a partir do quadril. Respire.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of the front thigh. A mild pull is enough; studies found no gain from pulling harder.</source>
        <comment>item.ST1.feel</comment>
        <translation type="unfinished">Uma tensão confortável no meio da parte de trás da coxa da frente. Uma leve tensão basta; estudos não encontraram ganho em puxar com mais força.</translation>
    </message>
    <message>
        <source>Breathe out as you tip forward. Then take slow, quiet breaths and never hold your breath.</source>
        <comment>item.ST1.breathing</comment>
        <translation type="unfinished">Solte o ar ao se inclinar para a frente. Depois respire devagar e com calma, e nunca prenda a respiração.</translation>
    </message>
    <message>
        <source>If your balance is unsure, keep one hand on a wall the whole time.</source>
        <comment>item.ST1.cautions.0</comment>
        <translation type="unfinished">Se não tiver segurança no equilíbrio, mantenha uma mão na parede o tempo todo.</translation>
    </message>
    <message>
        <source>When your pain is 3 or more, choose a lying or chair stretch first.</source>
        <comment>item.ST1.cautions.1</comment>
        <translation type="unfinished">Quando a sua dor for 3 ou mais, escolha primeiro um alongamento de barriga para cima ou na cadeira.</translation>
    </message>
    <message>
        <source>With osteoporosis or a past spine fracture, ask a professional first. Keep the lean small and the back long.</source>
        <comment>item.ST1.cautions.2</comment>
        <translation type="unfinished">Com osteoporose ou uma fratura antiga na coluna, pergunte antes a um profissional de saúde. Mantenha a inclinação pequena e as costas alongadas.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST1.cautions.3</comment>
        <translation type="unfinished">Deixe para mais tarde no dia se você se levantou há menos de duas horas.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.ST1.cautions.4</comment>
        <translation type="unfinished">Se a tensão ficar na panturrilha, solte o tornozelo. Se ela continuar abaixo do joelho, pare.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST1.cautions.5</comment>
        <translation type="unfinished">Pare imediatamente se sentir dor aguda, dor que desce pela perna, dormência ou formigamento. Dor abaixo do joelho também quer dizer parar.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST1.cautions.6</comment>
        <translation type="unfinished">Pergunte a um profissional de saúde antes de começar se você tem um problema nas costas, dor nas costas que é nova ou não passa, uma possível lesão, crises de tontura, uma prótese de quadril, uma cirurgia recente ou uma ruptura recente na parte de trás da coxa.</translation>
    </message>
    <message>
        <source>The article that describes this stretch gives no time, so the phase of the plan sets hold and repetitions. Public exercise sheets use 30 seconds three to five times; the plan reaches 30 seconds three times in its third phase.</source>
        <comment>item.ST1.resolved.0</comment>
        <translation type="unfinished">O artigo que descreve este alongamento não indica tempo, então a fase do plano define a sustentação e as repetições. Folhas públicas de exercícios usam 30 segundos de três a cinco vezes; o plano chega a 30 segundos três vezes na terceira fase.</translation>
    </message>
    <message>
        <source>Stand tall and face a low, steady step. Place one heel on it.</source>
        <comment>item.ST1.steps.set-up.text</comment>
        <translation type="unfinished">Fique com a postura ereta, de frente para um degrau baixo e firme. Apoie nele um calcanhar.</translation>
    </message>
    <message>
        <source>Let that knee be straight but soft. Point the toes up.</source>
        <comment>item.ST1.steps.straighten.text</comment>
        <translation type="unfinished">Deixe esse joelho esticado, mas solto. Aponte os dedos do pé para cima.</translation>
    </message>
    <message>
        <source>Keep your back long. Tip your chest forward from the hips until you feel a mild pull behind the thigh.</source>
        <comment>item.ST1.steps.hinge.text</comment>
        <translation type="unfinished">Mantenha as costas alongadas. Incline o peito para a frente a partir do quadril até sentir uma leve tensão atrás da coxa.</translation>
    </message>
    <message>
        <source>Stay there. Breathe out and settle. Keep both hips facing the step.</source>
        <comment>item.ST1.steps.hold.text</comment>
        <translation type="unfinished">Fique aí. Solte o ar e acalme. Mantenha os dois lados do quadril voltados para o degrau.</translation>
    </message>
    <message>
        <source>Come up tall. Step down, then change legs.</source>
        <comment>item.ST1.steps.return.text</comment>
        <translation type="unfinished">Volte à postura ereta. Desça do degrau e troque de perna.</translation>
    </message>
    <message>
        <source>The back rounds to get lower.</source>
        <comment>item.ST1.mistakes.0.text</comment>
        <translation type="unfinished">As costas se arredondam para descer mais.</translation>
    </message>
    <message>
        <source>Lift your chest and come up a little. Only the hips tip.</source>
        <comment>item.ST1.mistakes.0.fix</comment>
        <translation type="unfinished">Levante o peito e suba um pouco. Só o quadril se inclina.</translation>
    </message>
    <message>
        <source>The hips turn to one side.</source>
        <comment>item.ST1.mistakes.1.text</comment>
        <translation type="unfinished">O quadril vira para um lado.</translation>
    </message>
    <message>
        <source>Point both hip bones at the step.</source>
        <comment>item.ST1.mistakes.1.fix</comment>
        <translation type="unfinished">Aponte os dois ossos do quadril para o degrau.</translation>
    </message>
    <message>
        <source>The step is too high.</source>
        <comment>item.ST1.mistakes.2.text</comment>
        <translation type="unfinished">O degrau é alto demais.</translation>
    </message>
    <message>
        <source>Use a lower step, or put the heel on the floor.</source>
        <comment>item.ST1.mistakes.2.fix</comment>
        <translation type="unfinished">Use um degrau mais baixo ou ponha o calcanhar no chão.</translation>
    </message>
    <message>
        <source>The front knee is pressed back and locked.</source>
        <comment>item.ST1.mistakes.3.text</comment>
        <translation type="unfinished">O joelho da frente está empurrado para trás e travado.</translation>
    </message>
    <message>
        <source>Unlock it by a finger's width.</source>
        <comment>item.ST1.mistakes.3.fix</comment>
        <translation type="unfinished">Destrave-o pela largura de um dedo.</translation>
    </message>
    <message>
        <source>Put the heel on the floor instead of the step, with your hands on the thigh.</source>
        <comment>item.ST1.easier.text</comment>
        <translation type="unfinished">Ponha o calcanhar no chão em vez do degrau, com as mãos na coxa.</translation>
    </message>
    <message>
        <source>Use a slightly higher step and tip a little further.</source>
        <comment>item.ST1.harder.text</comment>
        <translation type="unfinished">Use um degrau um pouco mais alto e incline-se um pouco mais.</translation>
    </message>
    <message>
        <source>Heel on the floor</source>
        <comment>item.ST1.variants.heel-on-floor.name</comment>
        <translation type="unfinished">Calcanhar no chão</translation>
    </message>
    <message>
        <source>The heel rests on the floor a short step in front. Both hands rest on the thigh.</source>
        <comment>item.ST1.variants.heel-on-floor.change</comment>
        <translation type="unfinished">O calcanhar fica no chão, um passo curto à frente. As duas mãos se apoiam na coxa.</translation>
    </message>
    <message>
        <source>Stand tall. Put one heel on the floor a short step in front of you.</source>
        <comment>item.ST1.variants.heel-on-floor.steps.set-up.text</comment>
        <translation type="unfinished">Fique com a postura ereta. Ponha um calcanhar no chão, um passo curto à sua frente.</translation>
    </message>
    <message>
        <source>Let that knee be straight but soft. Point the toes up.</source>
        <comment>item.ST1.variants.heel-on-floor.steps.straighten.text</comment>
        <translation type="unfinished">Deixe esse joelho esticado, mas solto. Aponte os dedos do pé para cima.</translation>
    </message>
    <message>
        <source>Rest your hands on the front thigh. Tip forward from the hips until you feel a mild pull.</source>
        <comment>item.ST1.variants.heel-on-floor.steps.hinge.text</comment>
        <translation type="unfinished">Apoie as mãos na coxa da frente. Incline-se para a frente a partir do quadril até sentir uma leve tensão.</translation>
    </message>
    <message>
        <source>Stay there. Breathe out and settle.</source>
        <comment>item.ST1.variants.heel-on-floor.steps.hold.text</comment>
        <translation type="unfinished">Fique aí. Solte o ar e acalme.</translation>
    </message>
    <message>
        <source>Come up tall, then change legs.</source>
        <comment>item.ST1.variants.heel-on-floor.steps.return.text</comment>
        <translation type="unfinished">Volte à postura ereta e troque de perna.</translation>
    </message>
    <message>
        <source>Knee bent</source>
        <comment>item.ST1.variants.bent-knee.name</comment>
        <translation type="unfinished">Joelho dobrado</translation>
    </message>
    <message>
        <source>Bend the front knee clearly and tip only two thirds as far.</source>
        <comment>item.ST1.variants.bent-knee.change</comment>
        <translation type="unfinished">Dobre claramente o joelho da frente e incline-se só até dois terços.</translation>
    </message>
    <message>
        <source>Stand tall and face a low, steady step. Place one heel on it.</source>
        <comment>item.ST1.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Fique com a postura ereta, de frente para um degrau baixo e firme. Apoie nele um calcanhar.</translation>
    </message>
    <message>
        <source>Bend that knee a little, and keep the ankle loose.</source>
        <comment>item.ST1.variants.bent-knee.steps.straighten.text</comment>
        <translation type="unfinished">Dobre um pouco esse joelho e mantenha o tornozelo solto.</translation>
    </message>
    <message>
        <source>Keep your back long. Tip forward from the hips, only a short way.</source>
        <comment>item.ST1.variants.bent-knee.steps.hinge.text</comment>
        <translation type="unfinished">Mantenha as costas alongadas. Incline-se para a frente a partir do quadril, só um pouco.</translation>
    </message>
    <message>
        <source>Stay at a light pull. Breathe out and settle.</source>
        <comment>item.ST1.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Fique em uma tensão bem leve. Solte o ar e acalme.</translation>
    </message>
    <message>
        <source>Come up tall. Step down, then change legs.</source>
        <comment>item.ST1.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Volte à postura ereta. Desça do degrau e troque de perna.</translation>
    </message>
    <message>
        <source>Higher step</source>
        <comment>item.ST1.variants.higher-step.name</comment>
        <translation type="unfinished">Degrau mais alto</translation>
    </message>
    <message>
        <source>Use a slightly higher step and tip a little further, with the back still long.</source>
        <comment>item.ST1.variants.higher-step.change</comment>
        <translation type="unfinished">Use um degrau um pouco mais alto e incline-se um pouco mais, com as costas ainda alongadas.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST2.label</comment>
        <translation type="unfinished">Alongamento dos isquiotibiais</translation>
    </message>
    <message>
        <source>Seated chair stretch, one leg</source>
        <comment>item.ST2.name</comment>
        <translation type="unfinished">Alongamento na cadeira, uma perna</translation>
    </message>
    <message>
        <source>Seated hamstring stretch</source>
        <comment>item.ST2.other_names.0</comment>
        <translation type="unfinished">Alongamento dos isquiotibiais na cadeira</translation>
    </message>
    <message>
        <source>Edge-of-chair stretch</source>
        <comment>item.ST2.other_names.1</comment>
        <translation type="unfinished">Alongamento na beira da cadeira</translation>
    </message>
    <message>
        <source>Sit on the edge of a chair, one leg forward on its heel, and tip from the hips.</source>
        <comment>item.ST2.summary</comment>
        <translation type="unfinished">Sente-se na beira de uma cadeira, uma perna à frente apoiada no calcanhar, e incline-se a partir do quadril.</translation>
    </message>
    <message>
        <source>Grow tall, tip from the hips, stay at a mild pull.</source>
        <comment>item.ST2.cue</comment>
        <translation type="unfinished">Cresça para cima, incline a partir do quadril, fique em uma leve tensão.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of the forward thigh, not behind the knee and not in the back.</source>
        <comment>item.ST2.feel</comment>
        <translation type="unfinished">Uma tensão confortável no meio da parte de trás da coxa da frente, não atrás do joelho nem nas costas.</translation>
    </message>
    <message>
        <source>Breathe out as you tip forward. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.ST2.breathing</comment>
        <translation type="unfinished">Solte o ar ao se inclinar para a frente. Depois respire devagar e com calma, e nunca prenda a respiração.</translation>
    </message>
    <message>
        <source>Use a sturdy chair or bench without wheels.</source>
        <comment>item.ST2.cautions.0</comment>
        <translation type="unfinished">Use uma cadeira ou um banco firme, sem rodinhas.</translation>
    </message>
    <message>
        <source>With osteoporosis or a past spine fracture, ask a professional first. Keep the lean small and the back long.</source>
        <comment>item.ST2.cautions.1</comment>
        <translation type="unfinished">Com osteoporose ou uma fratura antiga na coluna, pergunte antes a um profissional de saúde. Mantenha a inclinação pequena e as costas alongadas.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST2.cautions.2</comment>
        <translation type="unfinished">Deixe para mais tarde no dia se você se levantou há menos de duas horas.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.ST2.cautions.3</comment>
        <translation type="unfinished">Se a tensão ficar na panturrilha, solte o tornozelo. Se ela continuar abaixo do joelho, pare.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST2.cautions.4</comment>
        <translation type="unfinished">Pare imediatamente se sentir dor aguda, dor que desce pela perna, dormência ou formigamento. Dor abaixo do joelho também quer dizer parar.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST2.cautions.5</comment>
        <translation type="unfinished">Pergunte a um profissional de saúde antes de começar se você tem um problema nas costas, dor nas costas que é nova ou não passa, uma possível lesão, crises de tontura, uma prótese de quadril, uma cirurgia recente ou uma ruptura recente na parte de trás da coxa.</translation>
    </message>
    <message>
        <source>The article that describes this stretch gives no time or count, so the phase of the plan sets both.</source>
        <comment>item.ST2.resolved.0</comment>
        <translation type="unfinished">O artigo que descreve este alongamento não indica tempo nem número, então a fase do plano define os dois.</translation>
    </message>
    <message>
        <source>Sit on the front edge of the chair. Keep one foot flat on the floor.</source>
        <comment>item.ST2.steps.set-up.text</comment>
        <translation type="unfinished">Sente-se na beira da frente da cadeira. Mantenha um pé inteiro no chão.</translation>
    </message>
    <message>
        <source>Slide the other heel forward until that knee is straight but soft. Point the toes up.</source>
        <comment>item.ST2.steps.straighten.text</comment>
        <translation type="unfinished">Deslize o outro calcanhar para a frente até esse joelho ficar esticado, mas solto. Aponte os dedos do pé para cima.</translation>
    </message>
    <message>
        <source>Grow tall. Then tip forward from the hips with a long back.</source>
        <comment>item.ST2.steps.hinge.text</comment>
        <translation type="unfinished">Cresça para cima. Depois incline-se para a frente a partir do quadril, com as costas alongadas.</translation>
    </message>
    <message>
        <source>Stop at a mild pull behind the thigh. Stay there and breathe.</source>
        <comment>item.ST2.steps.hold.text</comment>
        <translation type="unfinished">Pare em uma leve tensão atrás da coxa. Fique aí e respire.</translation>
    </message>
    <message>
        <source>Sit up tall. Bring the foot back, then change legs.</source>
        <comment>item.ST2.steps.return.text</comment>
        <translation type="unfinished">Volte a se sentar com a postura ereta. Traga o pé de volta e troque de perna.</translation>
    </message>
    <message>
        <source>The back slumps.</source>
        <comment>item.ST2.mistakes.0.text</comment>
        <translation type="unfinished">As costas desabam.</translation>
    </message>
    <message>
        <source>Sit up, grow tall again, and tip less far.</source>
        <comment>item.ST2.mistakes.0.fix</comment>
        <translation type="unfinished">Volte à postura ereta, cresça para cima de novo e incline-se menos.</translation>
    </message>
    <message>
        <source>The hands press down on the kneecap.</source>
        <comment>item.ST2.mistakes.1.text</comment>
        <translation type="unfinished">As mãos pressionam a patela.</translation>
    </message>
    <message>
        <source>Rest the hands on the thigh or hold the chair.</source>
        <comment>item.ST2.mistakes.1.fix</comment>
        <translation type="unfinished">Apoie as mãos na coxa ou segure a cadeira.</translation>
    </message>
    <message>
        <source>The chair rolls or slides.</source>
        <comment>item.ST2.mistakes.2.text</comment>
        <translation type="unfinished">A cadeira rola ou escorrega.</translation>
    </message>
    <message>
        <source>Take a chair without wheels, or set it against a wall.</source>
        <comment>item.ST2.mistakes.2.fix</comment>
        <translation type="unfinished">Use uma cadeira sem rodinhas, ou encoste-a em uma parede.</translation>
    </message>
    <message>
        <source>Bend the knee more and hold the chair with both hands.</source>
        <comment>item.ST2.easier.text</comment>
        <translation type="unfinished">Dobre mais o joelho e segure a cadeira com as duas mãos.</translation>
    </message>
    <message>
        <source>Tip a little further with the same long back. After that, try both legs together.</source>
        <comment>item.ST2.harder.text</comment>
        <translation type="unfinished">Incline-se um pouco mais, com as mesmas costas alongadas. Depois disso, experimente as duas pernas juntas.</translation>
    </message>
    <message>
        <source>Knee bent, hands on the chair</source>
        <comment>item.ST2.variants.bent-knee.name</comment>
        <translation type="unfinished">Joelho dobrado, mãos na cadeira</translation>
    </message>
    <message>
        <source>The forward knee stays bent, both hands hold the chair, and you tip only a short way.</source>
        <comment>item.ST2.variants.bent-knee.change</comment>
        <translation type="unfinished">O joelho da frente fica dobrado, as duas mãos seguram a cadeira, e você se inclina só um pouco.</translation>
    </message>
    <message>
        <source>Sit on the front edge of the chair. Keep one foot flat and hold the seat with both hands.</source>
        <comment>item.ST2.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Sente-se na beira da frente da cadeira. Mantenha um pé inteiro no chão e segure o assento com as duas mãos.</translation>
    </message>
    <message>
        <source>Slide the other heel a little forward. Leave that knee bent and the ankle loose.</source>
        <comment>item.ST2.variants.bent-knee.steps.straighten.text</comment>
        <translation type="unfinished">Deslize o outro calcanhar um pouco para a frente. Deixe esse joelho dobrado e o tornozelo solto.</translation>
    </message>
    <message>
        <source>Grow tall. Tip forward from the hips, only a short way.</source>
        <comment>item.ST2.variants.bent-knee.steps.hinge.text</comment>
        <translation type="unfinished">Cresça para cima. Incline-se para a frente a partir do quadril, só um pouco.</translation>
    </message>
    <message>
        <source>Stop at a light pull behind the thigh. Stay there and breathe.</source>
        <comment>item.ST2.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Pare em uma tensão bem leve atrás da coxa. Fique aí e respire.</translation>
    </message>
    <message>
        <source>Sit up tall. Bring the foot back, then change legs.</source>
        <comment>item.ST2.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Volte a se sentar com a postura ereta. Traga o pé de volta e troque de perna.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST3.label</comment>
        <translation type="unfinished">Alongamento dos isquiotibiais</translation>
    </message>
    <message>
        <source>Chair forward fold, two legs</source>
        <comment>item.ST3.name</comment>
        <translation type="unfinished">Flexão para a frente na cadeira, duas pernas</translation>
    </message>
    <message>
        <source>Chair-assisted forward fold</source>
        <comment>item.ST3.other_names.0</comment>
        <translation type="unfinished">Flexão para a frente com apoio da cadeira</translation>
    </message>
    <message>
        <source>Sit on the edge of a chair with both heels forward and tip from the hips.</source>
        <comment>item.ST3.summary</comment>
        <translation type="unfinished">Sente-se na beira de uma cadeira com os dois calcanhares à frente e incline-se a partir do quadril.</translation>
    </message>
    <message>
        <source>Long back, tip from the hips, soft knees.</source>
        <comment>item.ST3.cue</comment>
        <translation type="unfinished">Costas alongadas, incline a partir do quadril, joelhos soltos.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of both thighs, much the same left and right.</source>
        <comment>item.ST3.feel</comment>
        <translation type="unfinished">Uma tensão confortável no meio da parte de trás das duas coxas, mais ou menos igual à esquerda e à direita.</translation>
    </message>
    <message>
        <source>Breathe out as your hands slide down. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.ST3.breathing</comment>
        <translation type="unfinished">Solte o ar enquanto as mãos deslizam para baixo. Depois respire devagar e com calma, e nunca prenda a respiração.</translation>
    </message>
    <message>
        <source>Not for you with osteoporosis or a past spine fracture, unless a professional has agreed.</source>
        <comment>item.ST3.cautions.0</comment>
        <translation type="unfinished">Não é para você se tem osteoporose ou uma fratura antiga na coluna, a menos que um profissional de saúde tenha concordado.</translation>
    </message>
    <message>
        <source>Come up slowly. If you feel dizzy when you rise, stay seated and leave this one out.</source>
        <comment>item.ST3.cautions.1</comment>
        <translation type="unfinished">Suba devagar. Se você sentir tontura ao se levantar, permaneça na cadeira e deixe este de fora.</translation>
    </message>
    <message>
        <source>Use a sturdy chair without wheels, best with its back against a wall.</source>
        <comment>item.ST3.cautions.2</comment>
        <translation type="unfinished">Use uma cadeira firme e sem rodinhas, de preferência com o encosto contra uma parede.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST3.cautions.3</comment>
        <translation type="unfinished">Deixe para mais tarde no dia se você se levantou há menos de duas horas.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.ST3.cautions.4</comment>
        <translation type="unfinished">Se a tensão ficar na panturrilha, solte o tornozelo. Se ela continuar abaixo do joelho, pare.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST3.cautions.5</comment>
        <translation type="unfinished">Pare imediatamente se sentir dor aguda, dor que desce pela perna, dormência ou formigamento. Dor abaixo do joelho também quer dizer parar.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST3.cautions.6</comment>
        <translation type="unfinished">Pergunte a um profissional de saúde antes de começar se você tem um problema nas costas, dor nas costas que é nova ou não passa, uma possível lesão, crises de tontura, uma prótese de quadril, uma cirurgia recente ou uma ruptura recente na parte de trás da coxa.</translation>
    </message>
    <message>
        <source>The source asks for flat feet and straight knees at once, which cannot be done from a chair edge, and elsewhere it warns against locked knees. Here both heels rest forward with the toes up and the knees straight but soft. Flat feet with bent knees stay as the easier way, which mostly reaches the back and hips and is not counted as hamstring time.</source>
        <comment>item.ST3.resolved.0</comment>
        <translation type="unfinished">A fonte pede ao mesmo tempo pés inteiros no chão e joelhos esticados, o que não dá para fazer na beira de uma cadeira, e em outro lugar alerta contra joelhos travados. Aqui os dois calcanhares ficam à frente, com os dedos para cima e os joelhos esticados, mas soltos. Pés inteiros no chão com joelhos dobrados ficam como o jeito mais fácil, que alcança sobretudo as costas e o quadril e não conta como tempo de isquiotibiais.</translation>
    </message>
    <message>
        <source>The source holds 15 to 30 seconds, two or three times. The phase of the plan picks the place within that range.</source>
        <comment>item.ST3.resolved.1</comment>
        <translation type="unfinished">A fonte mantém de 15 a 30 segundos, duas ou três vezes. A fase do plano escolhe o ponto dentro dessa faixa.</translation>
    </message>
    <message>
        <source>Sit on the edge of the chair. Slide both heels forward, toes up, knees straight but soft.</source>
        <comment>item.ST3.steps.set-up.text</comment>
        <translation type="unfinished">Sente-se na beira da cadeira. Deslize os dois calcanhares para a frente, dedos para cima, joelhos esticados, mas soltos.</translation>
    </message>
    <message>
        <source>Rest your hands on your thighs and grow tall.</source>
        <comment>item.ST3.steps.lengthen.text</comment>
        <translation type="unfinished">Apoie as mãos nas coxas e cresça para cima.</translation>
    </message>
    <message>
        <source>Tip forward from the hips. Let your hands slide down your thighs.</source>
        <comment>item.ST3.steps.hinge.text</comment>
        <translation type="unfinished">Incline-se para a frente a partir do quadril. Deixe as mãos deslizarem pelas coxas.</translation>
    </message>
    <message>
        <source>Stop at a mild pull behind both thighs. Stay there and breathe.</source>
        <comment>item.ST3.steps.hold.text</comment>
        <translation type="unfinished">Pare em uma leve tensão atrás das duas coxas. Fique aí e respire.</translation>
    </message>
    <message>
        <source>Push on your thighs with your hands and come up slowly.</source>
        <comment>item.ST3.steps.return.text</comment>
        <translation type="unfinished">Empurre as coxas com as mãos e suba devagar.</translation>
    </message>
    <message>
        <source>The back rounds and the head drops.</source>
        <comment>item.ST3.mistakes.0.text</comment>
        <translation type="unfinished">As costas se arredondam e a cabeça cai.</translation>
    </message>
    <message>
        <source>Come up a little, lift the chest, and tip from the hips again.</source>
        <comment>item.ST3.mistakes.0.fix</comment>
        <translation type="unfinished">Suba um pouco, levante o peito e incline-se de novo a partir do quadril.</translation>
    </message>
    <message>
        <source>The chair slides backwards.</source>
        <comment>item.ST3.mistakes.1.text</comment>
        <translation type="unfinished">A cadeira escorrega para trás.</translation>
    </message>
    <message>
        <source>Set the chair against a wall.</source>
        <comment>item.ST3.mistakes.1.fix</comment>
        <translation type="unfinished">Encoste a cadeira em uma parede.</translation>
    </message>
    <message>
        <source>The knees are locked straight.</source>
        <comment>item.ST3.mistakes.2.text</comment>
        <translation type="unfinished">Os joelhos estão esticados e travados.</translation>
    </message>
    <message>
        <source>Unlock both knees by a finger's width.</source>
        <comment>item.ST3.mistakes.2.fix</comment>
        <translation type="unfinished">Destrave os dois joelhos pela largura de um dedo.</translation>
    </message>
    <message>
        <source>Do one leg at a time. Or keep both feet flat with the knees bent.</source>
        <comment>item.ST3.easier.text</comment>
        <translation type="unfinished">Faça uma perna de cada vez. Ou mantenha os dois pés inteiros no chão com os joelhos dobrados.</translation>
    </message>
    <message>
        <source>Stay the same and hold longer, as your phase allows.</source>
        <comment>item.ST3.harder.text</comment>
        <translation type="unfinished">Fique igual e mantenha por mais tempo, como a sua fase permitir.</translation>
    </message>
    <message>
        <source>Feet flat, knees bent</source>
        <comment>item.ST3.variants.feet-flat.name</comment>
        <translation type="unfinished">Pés no chão, joelhos dobrados</translation>
    </message>
    <message>
        <source>Both feet stay flat and both knees bent. You feel it mostly in the back and hips.</source>
        <comment>item.ST3.variants.feet-flat.change</comment>
        <translation type="unfinished">Os dois pés ficam inteiros no chão e os dois joelhos dobrados. Você sente sobretudo nas costas e no quadril.</translation>
    </message>
    <message>
        <source>Sit on the edge of the chair. Place both feet flat, hip-wide, knees bent.</source>
        <comment>item.ST3.variants.feet-flat.steps.set-up.text</comment>
        <translation type="unfinished">Sente-se na beira da cadeira. Apoie os dois pés inteiros no chão, na largura do quadril, joelhos dobrados.</translation>
    </message>
    <message>
        <source>Rest your hands on your thighs and grow tall.</source>
        <comment>item.ST3.variants.feet-flat.steps.lengthen.text</comment>
        <translation type="unfinished">Apoie as mãos nas coxas e cresça para cima.</translation>
    </message>
    <message>
        <source>Tip forward from the hips. Let your hands slide towards your knees.</source>
        <comment>item.ST3.variants.feet-flat.steps.hinge.text</comment>
        <translation type="unfinished">Incline-se para a frente a partir do quadril. Deixe as mãos deslizarem na direção dos joelhos.</translation>
    </message>
    <message>
        <source>Stop where it feels comfortable. Stay there and breathe.</source>
        <comment>item.ST3.variants.feet-flat.steps.hold.text</comment>
        <translation type="unfinished">Pare onde for confortável. Fique aí e respire.</translation>
    </message>
    <message>
        <source>Push on your thighs with your hands and come up slowly.</source>
        <comment>item.ST3.variants.feet-flat.steps.return.text</comment>
        <translation type="unfinished">Empurre as coxas com as mãos e suba devagar.</translation>
    </message>
    <message>
        <source>Heels forward, knees bent</source>
        <comment>item.ST3.variants.bent-knee.name</comment>
        <translation type="unfinished">Calcanhares à frente, joelhos dobrados</translation>
    </message>
    <message>
        <source>Heels rest only a little forward, the knees stay bent, and you tip two thirds as far.</source>
        <comment>item.ST3.variants.bent-knee.change</comment>
        <translation type="unfinished">Os calcanhares ficam só um pouco à frente, os joelhos continuam dobrados, e você se inclina até dois terços.</translation>
    </message>
    <message>
        <source>Sit on the edge of the chair. Slide both heels a little forward. Leave the knees bent and the ankles loose.</source>
        <comment>item.ST3.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Sente-se na beira da cadeira. Deslize os dois calcanhares um pouco para a frente. Deixe os joelhos dobrados e os tornozelos soltos.</translation>
    </message>
    <message>
        <source>Rest your hands on your thighs and grow tall.</source>
        <comment>item.ST3.variants.bent-knee.steps.lengthen.text</comment>
        <translation type="unfinished">Apoie as mãos nas coxas e cresça para cima.</translation>
    </message>
    <message>
        <source>Tip forward from the hips, only a short way.</source>
        <comment>item.ST3.variants.bent-knee.steps.hinge.text</comment>
        <translation type="unfinished">Incline-se para a frente a partir do quadril, só um pouco.</translation>
    </message>
    <message>
        <source>Stop at a light pull behind both thighs. Stay there and breathe.</source>
        <comment>item.ST3.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Pare em uma tensão bem leve atrás das duas coxas. Fique aí e respire.</translation>
    </message>
    <message>
        <source>Push on your thighs with your hands and come up slowly.</source>
        <comment>item.ST3.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Empurre as coxas com as mãos e suba devagar.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST4.label</comment>
        <translation type="unfinished">Alongamento dos isquiotibiais</translation>
    </message>
    <message>
        <source>Single-leg seated floor stretch</source>
        <comment>item.ST4.name</comment>
        <translation type="unfinished">Alongamento no chão, uma perna esticada</translation>
    </message>
    <message>
        <source>Single leg seated stretch</source>
        <comment>item.ST4.other_names.0</comment>
        <translation type="unfinished">Alongamento de uma perna no chão</translation>
    </message>
    <message>
        <source>Modified hurdler stretch</source>
        <comment>item.ST4.other_names.1</comment>
        <translation type="unfinished">Alongamento do barreirista adaptado</translation>
    </message>
    <message>
        <source>Sit on the floor with one leg long, the other folded in, and lean with a flat back.</source>
        <comment>item.ST4.summary</comment>
        <translation type="unfinished">Sente-se no chão com uma perna esticada, a outra dobrada para dentro, e incline-se com as costas retas.</translation>
    </message>
    <message>
        <source>Flat back. Lean towards the long leg. Breathe.</source>
        <comment>item.ST4.cue</comment>
        <translation type="unfinished">Costas retas. Incline na direção da perna esticada. Respire.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of the long leg's thigh.</source>
        <comment>item.ST4.feel</comment>
        <translation type="unfinished">Uma tensão confortável no meio da parte de trás da coxa da perna esticada.</translation>
    </message>
    <message>
        <source>Breathe out as you lean. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.ST4.breathing</comment>
        <translation type="unfinished">Solte o ar ao se inclinar. Depois respire devagar e com calma, e nunca prenda a respiração.</translation>
    </message>
    <message>
        <source>Leave it out if the folded leg hurts at the knee or hip.</source>
        <comment>item.ST4.cautions.0</comment>
        <translation type="unfinished">Deixe de fora se a perna dobrada doer no joelho ou no quadril.</translation>
    </message>
    <message>
        <source>When your pain is 3 or more, do the lying strap stretch instead.</source>
        <comment>item.ST4.cautions.1</comment>
        <translation type="unfinished">Quando a sua dor for 3 ou mais, faça em vez deste o alongamento com faixa, de barriga para cima.</translation>
    </message>
    <message>
        <source>Not for you with osteoporosis or a past spine fracture, unless a professional has agreed.</source>
        <comment>item.ST4.cautions.2</comment>
        <translation type="unfinished">Não é para você se tem osteoporose ou uma fratura antiga na coluna, a menos que um profissional de saúde tenha concordado.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST4.cautions.3</comment>
        <translation type="unfinished">Deixe para mais tarde no dia se você se levantou há menos de duas horas.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST4.cautions.4</comment>
        <translation type="unfinished">Pare imediatamente se sentir dor aguda, dor que desce pela perna, dormência ou formigamento. Dor abaixo do joelho também quer dizer parar.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST4.cautions.5</comment>
        <translation type="unfinished">Pergunte a um profissional de saúde antes de começar se você tem um problema nas costas, dor nas costas que é nova ou não passa, uma possível lesão, crises de tontura, uma prótese de quadril, uma cirurgia recente ou uma ruptura recente na parte de trás da coxa.</translation>
    </message>
    <message>
        <source>The source holds 15 to 30 seconds a leg and leaves out how often; its general rule is two or three times. The phase of the plan sets both.</source>
        <comment>item.ST4.resolved.0</comment>
        <translation type="unfinished">A fonte mantém de 15 a 30 segundos por perna e não diz quantas vezes; a regra geral dela é duas ou três vezes. A fase do plano define os dois.</translation>
    </message>
    <message>
        <source>Sit on the mat with one leg straight, knee soft. Bring the other sole to the inside of that thigh.</source>
        <comment>item.ST4.steps.set-up.text</comment>
        <translation type="unfinished">Sente-se no colchonete com uma perna esticada, joelho solto. Traga a outra sola do pé para a parte interna dessa coxa.</translation>
    </message>
    <message>
        <source>Sit tall. Roll the top of your pelvis forward.</source>
        <comment>item.ST4.steps.lengthen.text</comment>
        <translation type="unfinished">Sente-se com a postura ereta. Role o alto da pelve para a frente.</translation>
    </message>
    <message>
        <source>Keep your back flat and lean towards the straight leg.</source>
        <comment>item.ST4.steps.hinge.text</comment>
        <translation type="unfinished">Mantenha as costas retas e incline-se na direção da perna esticada.</translation>
    </message>
    <message>
        <source>Stop at a mild pull behind the thigh. Stay there and breathe.</source>
        <comment>item.ST4.steps.hold.text</comment>
        <translation type="unfinished">Pare em uma leve tensão atrás da coxa. Fique aí e respire.</translation>
    </message>
    <message>
        <source>Walk your hands back and sit up. Then change legs.</source>
        <comment>item.ST4.steps.return.text</comment>
        <translation type="unfinished">Volte com as mãos, passo a passo, até a postura ereta. Depois troque de perna.</translation>
    </message>
    <message>
        <source>The back rounds to reach the toes.</source>
        <comment>item.ST4.mistakes.0.text</comment>
        <translation type="unfinished">As costas se arredondam para alcançar os dedos do pé.</translation>
    </message>
    <message>
        <source>Forget the toes. Rest your hands on the shin and keep your chest open.</source>
        <comment>item.ST4.mistakes.0.fix</comment>
        <translation type="unfinished">Esqueça os dedos do pé. Apoie as mãos na canela e mantenha o peito aberto.</translation>
    </message>
    <message>
        <source>The hip on the bent-knee side lifts.</source>
        <comment>item.ST4.mistakes.1.text</comment>
        <translation type="unfinished">O quadril do lado do joelho dobrado se levanta.</translation>
    </message>
    <message>
        <source>Sit evenly on both sides, on a cushion if that helps.</source>
        <comment>item.ST4.mistakes.1.fix</comment>
        <translation type="unfinished">Sente-se por igual dos dois lados, em uma almofada se ajudar.</translation>
    </message>
    <message>
        <source>Sit on a cushion and loop a strap round the foot.</source>
        <comment>item.ST4.easier.text</comment>
        <translation type="unfinished">Sente-se em uma almofada e passe uma faixa em volta do pé.</translation>
    </message>
    <message>
        <source>Lean a little longer and lower with the same flat back.</source>
        <comment>item.ST4.harder.text</comment>
        <translation type="unfinished">Incline-se por um pouco mais de tempo e mais baixo, com as mesmas costas retas.</translation>
    </message>
    <message>
        <source>On a cushion, with a strap</source>
        <comment>item.ST4.variants.on-cushion.name</comment>
        <translation type="unfinished">Na almofada, com faixa</translation>
    </message>
    <message>
        <source>Sit on a firm cushion and hold a strap looped round the foot, so that the back can stay long.</source>
        <comment>item.ST4.variants.on-cushion.change</comment>
        <translation type="unfinished">Sente-se em uma almofada firme e segure uma faixa passada em volta do pé, para que as costas possam ficar alongadas.</translation>
    </message>
    <message>
        <source>Sit on a firm cushion. Put one leg straight with a strap round the foot. Fold the other leg in.</source>
        <comment>item.ST4.variants.on-cushion.steps.set-up.text</comment>
        <translation type="unfinished">Sente-se em uma almofada firme. Estique uma perna com uma faixa em volta do pé. Dobre a outra perna para dentro.</translation>
    </message>
    <message>
        <source>Hold the strap with both hands and sit tall.</source>
        <comment>item.ST4.variants.on-cushion.steps.lengthen.text</comment>
        <translation type="unfinished">Segure a faixa com as duas mãos e sente-se com a postura ereta.</translation>
    </message>
    <message>
        <source>Lean towards the straight leg with a flat back. Let the strap take up the slack.</source>
        <comment>item.ST4.variants.on-cushion.steps.hinge.text</comment>
        <translation type="unfinished">Incline-se na direção da perna esticada com as costas retas. Deixe a faixa tirar a folga.</translation>
    </message>
    <message>
        <source>Stop at a mild pull behind the thigh. Stay there and breathe.</source>
        <comment>item.ST4.variants.on-cushion.steps.hold.text</comment>
        <translation type="unfinished">Pare em uma leve tensão atrás da coxa. Fique aí e respire.</translation>
    </message>
    <message>
        <source>Let the strap go loose and sit up. Then change legs.</source>
        <comment>item.ST4.variants.on-cushion.steps.return.text</comment>
        <translation type="unfinished">Solte a faixa e volte à postura ereta. Depois troque de perna.</translation>
    </message>
    <message>
        <source>Knee bent</source>
        <comment>item.ST4.variants.bent-knee.name</comment>
        <translation type="unfinished">Joelho dobrado</translation>
    </message>
    <message>
        <source>The long leg's knee stays bent, with a rolled towel under it if you like, and you lean two thirds as far.</source>
        <comment>item.ST4.variants.bent-knee.change</comment>
        <translation type="unfinished">O joelho da perna esticada fica dobrado, com uma toalha enrolada embaixo se quiser, e você se inclina até dois terços.</translation>
    </message>
    <message>
        <source>Sit on the mat with one leg in front, its knee bent over a rolled towel. Fold the other leg in.</source>
        <comment>item.ST4.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Sente-se no colchonete com uma perna à frente, o joelho dobrado sobre uma toalha enrolada. Dobre a outra perna para dentro.</translation>
    </message>
    <message>
        <source>Sit tall. Roll the top of your pelvis forward.</source>
        <comment>item.ST4.variants.bent-knee.steps.lengthen.text</comment>
        <translation type="unfinished">Sente-se com a postura ereta. Role o alto da pelve para a frente.</translation>
    </message>
    <message>
        <source>Lean towards the front leg with a flat back, only a short way.</source>
        <comment>item.ST4.variants.bent-knee.steps.hinge.text</comment>
        <translation type="unfinished">Incline-se na direção da perna da frente com as costas retas, só um pouco.</translation>
    </message>
    <message>
        <source>Stop at a light pull behind the thigh. Stay there and breathe.</source>
        <comment>item.ST4.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Pare em uma tensão bem leve atrás da coxa. Fique aí e respire.</translation>
    </message>
    <message>
        <source>Walk your hands back and sit up. Then change legs.</source>
        <comment>item.ST4.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Volte com as mãos, passo a passo, até a postura ereta. Depois troque de perna.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST5.label</comment>
        <translation type="unfinished">Alongamento dos isquiotibiais</translation>
    </message>
    <message>
        <source>Office-chair leg extension stretch</source>
        <comment>item.ST5.name</comment>
        <translation type="unfinished">Alongamento na cadeira de escritório</translation>
    </message>
    <message>
        <source>Desk hamstring stretch</source>
        <comment>item.ST5.other_names.0</comment>
        <translation type="unfinished">Alongamento dos isquiotibiais na mesa</translation>
    </message>
    <message>
        <source>Lumbar-support chair stretch</source>
        <comment>item.ST5.other_names.1</comment>
        <translation type="unfinished">Alongamento na cadeira com apoio lombar</translation>
    </message>
    <message>
        <source>At your desk, straighten one knee in front of you and lean very slightly from the hips.</source>
        <comment>item.ST5.summary</comment>
        <translation type="unfinished">Na sua mesa, estique um joelho à frente e incline-se bem pouco a partir do quadril.</translation>
    </message>
    <message>
        <source>Sit tall, knee soft, lean only a little.</source>
        <comment>item.ST5.cue</comment>
        <translation type="unfinished">Postura ereta, joelho solto, incline só um pouco.</translation>
    </message>
    <message>
        <source>A light, comfortable pull in the back of the lifted thigh. Nothing should tingle.</source>
        <comment>item.ST5.feel</comment>
        <translation type="unfinished">Uma tensão bem leve e confortável na parte de trás da coxa levantada. Nada deve formigar.</translation>
    </message>
    <message>
        <source>Breathe out as the knee straightens. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.ST5.breathing</comment>
        <translation type="unfinished">Solte o ar enquanto o joelho se estica. Depois respire devagar e com calma, e nunca prenda a respiração.</translation>
    </message>
    <message>
        <source>A straight knee with a forward lean can also put tension on the nerve at the back of the leg. Any tingle means stop.</source>
        <comment>item.ST5.cautions.0</comment>
        <translation type="unfinished">O joelho esticado com inclinação para a frente também pode pôr tensão no nervo da parte de trás da perna. Qualquer formigamento quer dizer parar.</translation>
    </message>
    <message>
        <source>Lock the wheels, or push the chair back against something solid.</source>
        <comment>item.ST5.cautions.1</comment>
        <translation type="unfinished">Trave as rodinhas, ou encoste a cadeira em algo firme.</translation>
    </message>
    <message>
        <source>With osteoporosis or a past spine fracture, ask a professional first. Keep the lean small and the back long.</source>
        <comment>item.ST5.cautions.2</comment>
        <translation type="unfinished">Com osteoporose ou uma fratura antiga na coluna, pergunte antes a um profissional de saúde. Mantenha a inclinação pequena e as costas alongadas.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST5.cautions.3</comment>
        <translation type="unfinished">Deixe para mais tarde no dia se você se levantou há menos de duas horas.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.ST5.cautions.4</comment>
        <translation type="unfinished">Se a tensão ficar na panturrilha, solte o tornozelo. Se ela continuar abaixo do joelho, pare.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST5.cautions.5</comment>
        <translation type="unfinished">Pare imediatamente se sentir dor aguda, dor que desce pela perna, dormência ou formigamento. Dor abaixo do joelho também quer dizer parar.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST5.cautions.6</comment>
        <translation type="unfinished">Pergunte a um profissional de saúde antes de começar se você tem um problema nas costas, dor nas costas que é nova ou não passa, uma possível lesão, crises de tontura, uma prótese de quadril, uma cirurgia recente ou uma ruptura recente na parte de trás da coxa.</translation>
    </message>
    <message>
        <source>The source gives no time. Here it is a short desk hold of 10 to 15 seconds, two or three times on each leg.</source>
        <comment>item.ST5.resolved.0</comment>
        <translation type="unfinished">A fonte não indica tempo. Aqui é uma sustentação curta na mesa, de 10 a 15 segundos, duas ou três vezes em cada perna.</translation>
    </message>
    <message>
        <source>The source straightens both legs together. Here one leg works at a time, so that the time for each leg is kept apart.</source>
        <comment>item.ST5.resolved.1</comment>
        <translation type="unfinished">A fonte estica as duas pernas juntas. Aqui trabalha uma perna de cada vez, para que o tempo de cada perna fique separado.</translation>
    </message>
    <message>
        <source>Make sure the chair cannot roll. Sit with both feet on the floor and your lower back supported.</source>
        <comment>item.ST5.steps.set-up.text</comment>
        <translation type="unfinished">Garanta que a cadeira não possa rolar. Sente-se com os dois pés no chão e a região lombar apoiada.</translation>
    </message>
    <message>
        <source>Slowly straighten one knee out in front of you. Stop before it locks.</source>
        <comment>item.ST5.steps.straighten.text</comment>
        <translation type="unfinished">Estique devagar um joelho à sua frente. Pare antes que ele trave.</translation>
    </message>
    <message>
        <source>Lean slightly forward from the hips, with a long back.</source>
        <comment>item.ST5.steps.hinge.text</comment>
        <translation type="unfinished">Incline-se um pouco para a frente a partir do quadril, com as costas alongadas.</translation>
    </message>
    <message>
        <source>Stay at a light pull. Keep the ankle easy and breathe.</source>
        <comment>item.ST5.steps.hold.text</comment>
        <translation type="unfinished">Fique em uma tensão bem leve. Mantenha o tornozelo solto e respire.</translation>
    </message>
    <message>
        <source>Sit back and lower the leg slowly. Then change legs.</source>
        <comment>item.ST5.steps.return.text</comment>
        <translation type="unfinished">Encoste-se de novo e abaixe a perna devagar. Depois troque de perna.</translation>
    </message>
    <message>
        <source>The back slumps into the chair.</source>
        <comment>item.ST5.mistakes.0.text</comment>
        <translation type="unfinished">As costas desabam na cadeira.</translation>
    </message>
    <message>
        <source>Sit right back, grow tall, and lean less.</source>
        <comment>item.ST5.mistakes.0.fix</comment>
        <translation type="unfinished">Sente-se bem no fundo, cresça para cima e incline-se menos.</translation>
    </message>
    <message>
        <source>The knee snaps straight.</source>
        <comment>item.ST5.mistakes.1.text</comment>
        <translation type="unfinished">O joelho se estica de repente.</translation>
    </message>
    <message>
        <source>Take about three slow seconds to lift the foot.</source>
        <comment>item.ST5.mistakes.1.fix</comment>
        <translation type="unfinished">Leve cerca de três segundos lentos para levantar o pé.</translation>
    </message>
    <message>
        <source>The chair rolls away.</source>
        <comment>item.ST5.mistakes.2.text</comment>
        <translation type="unfinished">A cadeira rola para longe.</translation>
    </message>
    <message>
        <source>Lock the wheels or brace the chair against a wall or desk.</source>
        <comment>item.ST5.mistakes.2.fix</comment>
        <translation type="unfinished">Trave as rodinhas ou encoste a cadeira em uma parede ou mesa.</translation>
    </message>
    <message>
        <source>Stay back in the chair and leave out the lean.</source>
        <comment>item.ST5.easier.text</comment>
        <translation type="unfinished">Fique com as costas no encosto da cadeira e deixe a inclinação de fora.</translation>
    </message>
    <message>
        <source>Draw the toes up, with the same small lean.</source>
        <comment>item.ST5.harder.text</comment>
        <translation type="unfinished">Puxe os dedos do pé para cima, com a mesma inclinação pequena.</translation>
    </message>
    <message>
        <source>No lean</source>
        <comment>item.ST5.variants.no-lean.name</comment>
        <translation type="unfinished">Sem inclinação</translation>
    </message>
    <message>
        <source>One leg only, back against the chair, no lean at all.</source>
        <comment>item.ST5.variants.no-lean.change</comment>
        <translation type="unfinished">Só uma perna, costas encostadas na cadeira, sem nenhuma inclinação.</translation>
    </message>
    <message>
        <source>Make sure the chair cannot roll. Sit right back with both feet on the floor.</source>
        <comment>item.ST5.variants.no-lean.steps.set-up.text</comment>
        <translation type="unfinished">Garanta que a cadeira não possa rolar. Sente-se bem no fundo, com os dois pés no chão.</translation>
    </message>
    <message>
        <source>Slowly lift one foot and straighten that knee as far as is easy.</source>
        <comment>item.ST5.variants.no-lean.steps.straighten.text</comment>
        <translation type="unfinished">Levante devagar um pé e estique esse joelho até onde for fácil.</translation>
    </message>
    <message>
        <source>Stay there against the backrest. Keep the ankle easy and breathe.</source>
        <comment>item.ST5.variants.no-lean.steps.hold.text</comment>
        <translation type="unfinished">Fique aí, com as costas no encosto. Mantenha o tornozelo solto e respire.</translation>
    </message>
    <message>
        <source>Lower the leg slowly. Then change legs.</source>
        <comment>item.ST5.variants.no-lean.steps.return.text</comment>
        <translation type="unfinished">Abaixe a perna devagar. Depois troque de perna.</translation>
    </message>
    <message>
        <source>Knee bent</source>
        <comment>item.ST5.variants.bent-knee.name</comment>
        <translation type="unfinished">Joelho dobrado</translation>
    </message>
    <message>
        <source>Lift the foot only until the knee is two thirds straight, with your back against the chair.</source>
        <comment>item.ST5.variants.bent-knee.change</comment>
        <translation type="unfinished">Levante o pé só até o joelho estar dois terços esticado, com as costas encostadas na cadeira.</translation>
    </message>
    <message>
        <source>Make sure the chair cannot roll. Sit right back with both feet on the floor.</source>
        <comment>item.ST5.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Garanta que a cadeira não possa rolar. Sente-se bem no fundo, com os dois pés no chão.</translation>
    </message>
    <message>
        <source>Slowly lift one foot a little. Leave that knee bent.</source>
        <comment>item.ST5.variants.bent-knee.steps.straighten.text</comment>
        <translation type="unfinished">Levante devagar um pé, só um pouco. Deixe esse joelho dobrado.</translation>
    </message>
    <message>
        <source>Stay there against the backrest. Keep the ankle easy and breathe.</source>
        <comment>item.ST5.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Fique aí, com as costas no encosto. Mantenha o tornozelo solto e respire.</translation>
    </message>
    <message>
        <source>Lower the leg slowly. Then change legs.</source>
        <comment>item.ST5.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Abaixe a perna devagar. Depois troque de perna.</translation>
    </message>
    <message>
        <source>Toes up</source>
        <comment>item.ST5.variants.toes-up.name</comment>
        <translation type="unfinished">Dedos do pé para cima</translation>
    </message>
    <message>
        <source>Draw the toes gently up towards you and keep the small lean. Let go at the first tingle.</source>
        <comment>item.ST5.variants.toes-up.change</comment>
        <translation type="unfinished">Puxe os dedos do pé com suavidade para cima, na sua direção, e mantenha a inclinação pequena. Solte ao primeiro formigamento.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST6.label</comment>
        <translation type="unfinished">Alongamento dos isquiotibiais</translation>
    </message>
    <message>
        <source>Wall-corner stretch</source>
        <comment>item.ST6.name</comment>
        <translation type="unfinished">Alongamento no canto da parede</translation>
    </message>
    <message>
        <source>Wall corner hip hinge</source>
        <comment>item.ST6.other_names.0</comment>
        <translation type="unfinished">Inclinação do quadril no canto da parede</translation>
    </message>
    <message>
        <source>Face a corner, hands on both walls, and send your hips back with a flat back.</source>
        <comment>item.ST6.summary</comment>
        <translation type="unfinished">Fique de frente para um canto, com as mãos nas duas paredes, e leve o quadril para trás com as costas retas.</translation>
    </message>
    <message>
        <source>Hips back, back flat, shoulders easy.</source>
        <comment>item.ST6.cue</comment>
        <translation type="unfinished">Quadril para trás, costas retas, ombros soltos.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of both thighs.</source>
        <comment>item.ST6.feel</comment>
        <translation type="unfinished">Uma tensão confortável no meio da parte de trás das duas coxas.</translation>
    </message>
    <message>
        <source>Breathe out as your hips go back. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.ST6.breathing</comment>
        <translation type="unfinished">Solte o ar quando o quadril vai para trás. Depois respire devagar e com calma, e nunca prenda a respiração.</translation>
    </message>
    <message>
        <source>Leave it out if your shoulders hurt.</source>
        <comment>item.ST6.cautions.0</comment>
        <translation type="unfinished">Deixe de fora se os seus ombros doerem.</translation>
    </message>
    <message>
        <source>Stand where your feet cannot slip, and not in socks.</source>
        <comment>item.ST6.cautions.1</comment>
        <translation type="unfinished">Fique onde os seus pés não possam escorregar, e não de meias.</translation>
    </message>
    <message>
        <source>With osteoporosis or a past spine fracture, ask a professional first. Keep the lean small and the back long.</source>
        <comment>item.ST6.cautions.2</comment>
        <translation type="unfinished">Com osteoporose ou uma fratura antiga na coluna, pergunte antes a um profissional de saúde. Mantenha a inclinação pequena e as costas alongadas.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST6.cautions.3</comment>
        <translation type="unfinished">Deixe para mais tarde no dia se você se levantou há menos de duas horas.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST6.cautions.4</comment>
        <translation type="unfinished">Pare imediatamente se sentir dor aguda, dor que desce pela perna, dormência ou formigamento. Dor abaixo do joelho também quer dizer parar.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST6.cautions.5</comment>
        <translation type="unfinished">Pergunte a um profissional de saúde antes de começar se você tem um problema nas costas, dor nas costas que é nova ou não passa, uma possível lesão, crises de tontura, uma prótese de quadril, uma cirurgia recente ou uma ruptura recente na parte de trás da coxa.</translation>
    </message>
    <message>
        <source>The source only says to put the hands on both walls and lean forward, which as written stretches the chest and calves. Here the hips go back instead, with a flat back, so that the back of the thighs is reached.</source>
        <comment>item.ST6.resolved.0</comment>
        <translation type="unfinished">A fonte só diz para pôr as mãos nas duas paredes e inclinar-se para a frente, o que, como está escrito, alonga o peito e as panturrilhas. Aqui, em vez disso, o quadril vai para trás, com as costas retas, para alcançar a parte de trás das coxas.</translation>
    </message>
    <message>
        <source>The source holds 30 seconds three times from the first day and elsewhere starts at 15 seconds. The phase of the plan decides; 30 seconds is the ceiling.</source>
        <comment>item.ST6.resolved.1</comment>
        <translation type="unfinished">A fonte mantém 30 segundos três vezes desde o primeiro dia e em outro lugar começa com 15 segundos. A fase do plano decide; 30 segundos é o teto.</translation>
    </message>
    <message>
        <source>Stand facing a corner, about one step away. Place your feet hip-wide.</source>
        <comment>item.ST6.steps.set-up.text</comment>
        <translation type="unfinished">Fique de frente para um canto, a cerca de um passo. Ponha os pés na largura do quadril.</translation>
    </message>
    <message>
        <source>Rest your hands at chest height, one on each wall.</source>
        <comment>item.ST6.steps.reach.text</comment>
        <translation type="unfinished">Apoie as mãos na altura do peito, uma em cada parede.</translation>
    </message>
    <message>
        <source>Soften your knees. Push your hips back until you feel a mild pull behind the thighs.</source>
        <comment>item.ST6.steps.hinge.text</comment>
        <translation type="unfinished">Solte os joelhos. Empurre o quadril para trás até sentir uma leve tensão atrás das coxas.</translation>
    </message>
    <message>
        <source>Stay there with a long back from head to tail. Breathe.</source>
        <comment>item.ST6.steps.hold.text</comment>
        <translation type="unfinished">Fique aí com as costas alongadas, da cabeça ao cóccix. Respire.</translation>
    </message>
    <message>
        <source>Walk your feet in towards the corner and stand up.</source>
        <comment>item.ST6.steps.return.text</comment>
        <translation type="unfinished">Caminhe com os pés na direção do canto e volte à postura ereta.</translation>
    </message>
    <message>
        <source>The back rounds.</source>
        <comment>item.ST6.mistakes.0.text</comment>
        <translation type="unfinished">As costas se arredondam.</translation>
    </message>
    <message>
        <source>Move the hips less far back and look at the floor a little ahead of you.</source>
        <comment>item.ST6.mistakes.0.fix</comment>
        <translation type="unfinished">Leve o quadril menos para trás e olhe para o chão um pouco à sua frente.</translation>
    </message>
    <message>
        <source>The shoulders creep up to the ears.</source>
        <comment>item.ST6.mistakes.1.text</comment>
        <translation type="unfinished">Os ombros sobem até as orelhas.</translation>
    </message>
    <message>
        <source>Slide the shoulders down, or put the hands higher.</source>
        <comment>item.ST6.mistakes.1.fix</comment>
        <translation type="unfinished">Deslize os ombros para baixo, ou ponha as mãos mais alto.</translation>
    </message>
    <message>
        <source>Put your hands higher on the walls and push the hips back less.</source>
        <comment>item.ST6.easier.text</comment>
        <translation type="unfinished">Ponha as mãos mais alto nas paredes e empurre menos o quadril para trás.</translation>
    </message>
    <message>
        <source>Put your hands lower and send the hips further back.</source>
        <comment>item.ST6.harder.text</comment>
        <translation type="unfinished">Ponha as mãos mais baixo e leve o quadril mais para trás.</translation>
    </message>
    <message>
        <source>Hands higher</source>
        <comment>item.ST6.variants.hands-higher.name</comment>
        <translation type="unfinished">Mãos mais alto</translation>
    </message>
    <message>
        <source>Hands rest on the walls at shoulder height or a little above, and the hips go back only a short way.</source>
        <comment>item.ST6.variants.hands-higher.change</comment>
        <translation type="unfinished">As mãos se apoiam nas paredes na altura dos ombros ou um pouco acima, e o quadril vai só um pouco para trás.</translation>
    </message>
    <message>
        <source>Stand facing a corner, about one step away. Place your feet hip-wide.</source>
        <comment>item.ST6.variants.hands-higher.steps.set-up.text</comment>
        <translation type="unfinished">Fique de frente para um canto, a cerca de um passo. Ponha os pés na largura do quadril.</translation>
    </message>
    <message>
        <source>Rest your hands at shoulder height or a little above, one on each wall.</source>
        <comment>item.ST6.variants.hands-higher.steps.reach.text</comment>
        <translation type="unfinished">Apoie as mãos na altura dos ombros ou um pouco acima, uma em cada parede.</translation>
    </message>
    <message>
        <source>Soften your knees. Push your hips back a short way, until you feel a mild pull behind the thighs.</source>
        <comment>item.ST6.variants.hands-higher.steps.hinge.text</comment>
        <translation type="unfinished">Solte os joelhos. Empurre o quadril um pouco para trás, até sentir uma leve tensão atrás das coxas.</translation>
    </message>
    <message>
        <source>Stay there with a long back from head to tail. Breathe.</source>
        <comment>item.ST6.variants.hands-higher.steps.hold.text</comment>
        <translation type="unfinished">Fique aí com as costas alongadas, da cabeça ao cóccix. Respire.</translation>
    </message>
    <message>
        <source>Walk your feet in towards the corner and stand up.</source>
        <comment>item.ST6.variants.hands-higher.steps.return.text</comment>
        <translation type="unfinished">Caminhe com os pés na direção do canto e volte à postura ereta.</translation>
    </message>
    <message>
        <source>Knees bent</source>
        <comment>item.ST6.variants.bent-knee.name</comment>
        <translation type="unfinished">Joelhos dobrados</translation>
    </message>
    <message>
        <source>Bend both knees clearly and push the hips back two thirds as far.</source>
        <comment>item.ST6.variants.bent-knee.change</comment>
        <translation type="unfinished">Dobre claramente os dois joelhos e empurre o quadril para trás até dois terços.</translation>
    </message>
    <message>
        <source>Stand facing a corner, about one step away. Place your feet hip-wide.</source>
        <comment>item.ST6.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Fique de frente para um canto, a cerca de um passo. Ponha os pés na largura do quadril.</translation>
    </message>
    <message>
        <source>Rest your hands at chest height, one on each wall.</source>
        <comment>item.ST6.variants.bent-knee.steps.reach.text</comment>
        <translation type="unfinished">Apoie as mãos na altura do peito, uma em cada parede.</translation>
    </message>
    <message>
        <source>Bend your knees a little. Push your hips back, only a short way.</source>
        <comment>item.ST6.variants.bent-knee.steps.hinge.text</comment>
        <translation type="unfinished">Dobre um pouco os joelhos. Empurre o quadril para trás, só um pouco.</translation>
    </message>
    <message>
        <source>Stay at a light pull with a long back. Breathe.</source>
        <comment>item.ST6.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Fique em uma tensão bem leve, com as costas alongadas. Respire.</translation>
    </message>
    <message>
        <source>Walk your feet in towards the corner and stand up.</source>
        <comment>item.ST6.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Caminhe com os pés na direção do canto e volte à postura ereta.</translation>
    </message>
    <message>
        <source>Hands lower</source>
        <comment>item.ST6.variants.hands-lower.name</comment>
        <translation type="unfinished">Mãos mais baixo</translation>
    </message>
    <message>
        <source>Hands rest on the walls below chest height and the hips go further back, with the back still flat.</source>
        <comment>item.ST6.variants.hands-lower.change</comment>
        <translation type="unfinished">As mãos se apoiam nas paredes abaixo da altura do peito e o quadril vai mais para trás, com as costas ainda retas.</translation>
    </message>
    <message>
        <source>Stand facing a corner, about one step away. Place your feet hip-wide.</source>
        <comment>item.ST6.variants.hands-lower.steps.set-up.text</comment>
        <translation type="unfinished">Fique de frente para um canto, a cerca de um passo. Ponha os pés na largura do quadril.</translation>
    </message>
    <message>
        <source>Rest your hands below chest height, one on each wall.</source>
        <comment>item.ST6.variants.hands-lower.steps.reach.text</comment>
        <translation type="unfinished">Apoie as mãos abaixo da altura do peito, uma em cada parede.</translation>
    </message>
    <message>
        <source>Soften your knees. Push your hips far back, with the back flat, until you feel a mild pull behind the thighs.</source>
        <comment>item.ST6.variants.hands-lower.steps.hinge.text</comment>
        <translation type="unfinished">Solte os joelhos. Empurre o quadril bem para trás, com as costas retas, até sentir uma leve tensão atrás das coxas.</translation>
    </message>
    <message>
        <source>Stay there with a long back from head to tail. Breathe.</source>
        <comment>item.ST6.variants.hands-lower.steps.hold.text</comment>
        <translation type="unfinished">Fique aí com as costas alongadas, da cabeça ao cóccix. Respire.</translation>
    </message>
    <message>
        <source>Walk your feet in towards the corner and stand up.</source>
        <comment>item.ST6.variants.hands-lower.steps.return.text</comment>
        <translation type="unfinished">Caminhe com os pés na direção do canto e volte à postura ereta.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST7.label</comment>
        <translation type="unfinished">Alongamento dos isquiotibiais</translation>
    </message>
    <message>
        <source>Standing forward fold</source>
        <comment>item.ST7.name</comment>
        <translation type="unfinished">Flexão para a frente em pé</translation>
    </message>
    <message>
        <source>Standing forward bend</source>
        <comment>item.ST7.other_names.0</comment>
        <translation type="unfinished">Inclinação para a frente em pé</translation>
    </message>
    <message>
        <source>Fold forward from the hips with soft knees, hands resting on thighs or shins.</source>
        <comment>item.ST7.summary</comment>
        <translation type="unfinished">Incline-se para a frente a partir do quadril com os joelhos soltos e as mãos apoiadas nas coxas ou nas canelas.</translation>
    </message>
    <message>
        <source>Soft knees, loose neck, slow breaths.</source>
        <comment>item.ST7.cue</comment>
        <translation type="unfinished">Joelhos soltos, pescoço solto, respirações lentas.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of both thighs. The back stays easy.</source>
        <comment>item.ST7.feel</comment>
        <translation type="unfinished">Uma tensão confortável no meio da parte de trás das duas coxas. As costas ficam à vontade.</translation>
    </message>
    <message>
        <source>Breathe out as you fold. Then breathe deeply and slowly, and never hold your breath.</source>
        <comment>item.ST7.breathing</comment>
        <translation type="unfinished">Solte o ar ao se inclinar. Depois respire fundo e devagar, e nunca prenda a respiração.</translation>
    </message>
    <message>
        <source>Not for you with osteoporosis or a past spine fracture, dizziness, low blood pressure, or a back that dislikes bending forward.</source>
        <comment>item.ST7.cautions.0</comment>
        <translation type="unfinished">Não é para você se tem osteoporose ou uma fratura antiga na coluna, tontura, pressão baixa, ou costas que não gostam de se inclinar para a frente.</translation>
    </message>
    <message>
        <source>Not within two hours of getting up, and not when your pain is 3 or more.</source>
        <comment>item.ST7.cautions.1</comment>
        <translation type="unfinished">Não nas duas primeiras horas depois de se levantar, e não quando a sua dor for 3 ou mais.</translation>
    </message>
    <message>
        <source>Come up slowly. If you feel light-headed, sit down.</source>
        <comment>item.ST7.cautions.2</comment>
        <translation type="unfinished">Suba devagar. Se sentir a cabeça leve, sente-se.</translation>
    </message>
    <message>
        <source>Keep your feet free. Do not loop a strap round them while you stand.</source>
        <comment>item.ST7.cautions.3</comment>
        <translation type="unfinished">Mantenha os pés livres. Não passe uma faixa em volta deles enquanto estiver de pé.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST7.cautions.4</comment>
        <translation type="unfinished">Pare imediatamente se sentir dor aguda, dor que desce pela perna, dormência ou formigamento. Dor abaixo do joelho também quer dizer parar.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST7.cautions.5</comment>
        <translation type="unfinished">Pergunte a um profissional de saúde antes de começar se você tem um problema nas costas, dor nas costas que é nova ou não passa, uma possível lesão, crises de tontura, uma prótese de quadril, uma cirurgia recente ou uma ruptura recente na parte de trás da coxa.</translation>
    </message>
    <message>
        <source>The source bends the knees slightly as an option and goes deeper with straight knees. Here soft knees are the way to do it, and the deeper way has straighter but never locked knees.</source>
        <comment>item.ST7.resolved.0</comment>
        <translation type="unfinished">A fonte dobra um pouco os joelhos como opção e vai mais fundo com os joelhos esticados. Aqui os joelhos soltos são o jeito de fazer, e o jeito mais fundo tem joelhos mais esticados, mas nunca travados.</translation>
    </message>
    <message>
        <source>The source also offers a strap round the feet. Bound feet are a trip hazard when standing, so that is left out.</source>
        <comment>item.ST7.resolved.1</comment>
        <translation type="unfinished">A fonte também oferece uma faixa em volta dos pés. Pés presos são um risco de tropeço em pé, por isso isso fica de fora.</translation>
    </message>
    <message>
        <source>The source holds 30 seconds and does not say how often. The phase of the plan sets both; 30 seconds is the ceiling.</source>
        <comment>item.ST7.resolved.2</comment>
        <translation type="unfinished">A fonte mantém 30 segundos e não diz quantas vezes. A fase do plano define os dois; 30 segundos é o teto.</translation>
    </message>
    <message>
        <source>Stand with your feet hip-wide and your knees soft.</source>
        <comment>item.ST7.steps.set-up.text</comment>
        <translation type="unfinished">Fique em pé com os pés na largura do quadril e os joelhos soltos.</translation>
    </message>
    <message>
        <source>Tip forward from the hips. Let your hands slide down your thighs to your shins.</source>
        <comment>item.ST7.steps.hinge.text</comment>
        <translation type="unfinished">Incline-se para a frente a partir do quadril. Deixe as mãos deslizarem pelas coxas até as canelas.</translation>
    </message>
    <message>
        <source>Stop at a mild pull. Let your head hang.</source>
        <comment>item.ST7.steps.let-go.text</comment>
        <translation type="unfinished">Pare em uma leve tensão. Deixe a cabeça pender.</translation>
    </message>
    <message>
        <source>Stay there. Breathe deeply and slowly.</source>
        <comment>item.ST7.steps.hold.text</comment>
        <translation type="unfinished">Fique aí. Respire fundo e devagar.</translation>
    </message>
    <message>
        <source>Bend your knees. Put your hands on your thighs and roll up slowly.</source>
        <comment>item.ST7.steps.return.text</comment>
        <translation type="unfinished">Dobre os joelhos. Ponha as mãos nas coxas e suba devagar, desenrolando as costas.</translation>
    </message>
    <message>
        <source>The hands pull hard on the ankles.</source>
        <comment>item.ST7.mistakes.0.text</comment>
        <translation type="unfinished">As mãos puxam os tornozelos com força.</translation>
    </message>
    <message>
        <source>Only rest the hands. Let your own weight do the work.</source>
        <comment>item.ST7.mistakes.0.fix</comment>
        <translation type="unfinished">Apenas apoie as mãos. Deixe o seu próprio peso fazer o trabalho.</translation>
    </message>
    <message>
        <source>The knees are locked.</source>
        <comment>item.ST7.mistakes.1.text</comment>
        <translation type="unfinished">Os joelhos estão travados.</translation>
    </message>
    <message>
        <source>Bend both knees slightly before you fold.</source>
        <comment>item.ST7.mistakes.1.fix</comment>
        <translation type="unfinished">Dobre um pouco os dois joelhos antes de se inclinar.</translation>
    </message>
    <message>
        <source>Coming up fast.</source>
        <comment>item.ST7.mistakes.2.text</comment>
        <translation type="unfinished">Subir rápido.</translation>
    </message>
    <message>
        <source>Bend the knees, use your hands, and take two slow breaths on the way up.</source>
        <comment>item.ST7.mistakes.2.fix</comment>
        <translation type="unfinished">Dobre os joelhos, use as mãos e faça duas respirações lentas enquanto sobe.</translation>
    </message>
    <message>
        <source>Rest your hands on the seat of a chair.</source>
        <comment>item.ST7.easier.text</comment>
        <translation type="unfinished">Apoie as mãos no assento de uma cadeira.</translation>
    </message>
    <message>
        <source>Let the hands go lower, with straighter knees that never lock.</source>
        <comment>item.ST7.harder.text</comment>
        <translation type="unfinished">Deixe as mãos descerem mais, com joelhos mais esticados que nunca travam.</translation>
    </message>
    <message>
        <source>Hands on a chair</source>
        <comment>item.ST7.variants.hands-on-chair.name</comment>
        <translation type="unfinished">Mãos na cadeira</translation>
    </message>
    <message>
        <source>Both hands rest on a chair seat, so that you fold only part of the way.</source>
        <comment>item.ST7.variants.hands-on-chair.change</comment>
        <translation type="unfinished">As duas mãos se apoiam no assento de uma cadeira, para que você se incline só uma parte do caminho.</translation>
    </message>
    <message>
        <source>Stand facing a steady chair, feet hip-wide, knees soft.</source>
        <comment>item.ST7.variants.hands-on-chair.steps.set-up.text</comment>
        <translation type="unfinished">Fique de frente para uma cadeira firme, pés na largura do quadril, joelhos soltos.</translation>
    </message>
    <message>
        <source>Tip forward from the hips and rest both hands on the seat.</source>
        <comment>item.ST7.variants.hands-on-chair.steps.hinge.text</comment>
        <translation type="unfinished">Incline-se para a frente a partir do quadril e apoie as duas mãos no assento.</translation>
    </message>
    <message>
        <source>Stop at a mild pull. Let your neck be long and easy.</source>
        <comment>item.ST7.variants.hands-on-chair.steps.let-go.text</comment>
        <translation type="unfinished">Pare em uma leve tensão. Deixe o pescoço alongado e solto.</translation>
    </message>
    <message>
        <source>Stay there. Breathe deeply and slowly.</source>
        <comment>item.ST7.variants.hands-on-chair.steps.hold.text</comment>
        <translation type="unfinished">Fique aí. Respire fundo e devagar.</translation>
    </message>
    <message>
        <source>Bend your knees, put your hands on your thighs and come up slowly.</source>
        <comment>item.ST7.variants.hands-on-chair.steps.return.text</comment>
        <translation type="unfinished">Dobre os joelhos, ponha as mãos nas coxas e suba devagar.</translation>
    </message>
    <message>
        <source>Deeper</source>
        <comment>item.ST7.variants.deeper.name</comment>
        <translation type="unfinished">Mais fundo</translation>
    </message>
    <message>
        <source>Straighten the knees a little more without locking them, and let the hands rest lower.</source>
        <comment>item.ST7.variants.deeper.change</comment>
        <translation type="unfinished">Estique um pouco mais os joelhos sem travá-los, e deixe as mãos se apoiarem mais baixo.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.ST8.label</comment>
        <translation type="unfinished">Alongamento dos isquiotibiais</translation>
    </message>
    <message>
        <source>Supported standing stretch</source>
        <comment>item.ST8.name</comment>
        <translation type="unfinished">Alongamento em pé com apoio</translation>
    </message>
    <message>
        <source>Chair-supported hip hinge</source>
        <comment>item.ST8.other_names.0</comment>
        <translation type="unfinished">Inclinação do quadril com apoio da cadeira</translation>
    </message>
    <message>
        <source>Chair-supported single-leg hinge</source>
        <comment>item.ST8.other_names.1</comment>
        <translation type="unfinished">Inclinação em uma perna com apoio da cadeira</translation>
    </message>
    <message>
        <source>Stand beside a heavy chair, one heel a short step forward, and tip from the hips.</source>
        <comment>item.ST8.summary</comment>
        <translation type="unfinished">Fique em pé ao lado de uma cadeira pesada, um calcanhar um passo curto à frente, e incline-se a partir do quadril.</translation>
    </message>
    <message>
        <source>Hips level, long back, mild pull.</source>
        <comment>item.ST8.cue</comment>
        <translation type="unfinished">Quadril nivelado, costas alongadas, leve tensão.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of the thigh that works: the forward leg, or the standing leg in the harder way.</source>
        <comment>item.ST8.feel</comment>
        <translation type="unfinished">Uma tensão confortável no meio da parte de trás da coxa que trabalha: a perna da frente, ou a perna de apoio no jeito mais difícil.</translation>
    </message>
    <message>
        <source>Breathe out as you tip forward. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.ST8.breathing</comment>
        <translation type="unfinished">Solte o ar ao se inclinar para a frente. Depois respire devagar e com calma, e nunca prenda a respiração.</translation>
    </message>
    <message>
        <source>Use a heavy chair that cannot tip or roll, or a wall.</source>
        <comment>item.ST8.cautions.0</comment>
        <translation type="unfinished">Use uma cadeira pesada que não possa tombar nem rolar, ou uma parede.</translation>
    </message>
    <message>
        <source>If your balance is unsure, keep both feet down and do not lift a leg.</source>
        <comment>item.ST8.cautions.1</comment>
        <translation type="unfinished">Se não tiver segurança no equilíbrio, mantenha os dois pés no chão e não levante uma perna.</translation>
    </message>
    <message>
        <source>With osteoporosis or a past spine fracture, ask a professional first. Keep the lean small and the back long.</source>
        <comment>item.ST8.cautions.2</comment>
        <translation type="unfinished">Com osteoporose ou uma fratura antiga na coluna, pergunte antes a um profissional de saúde. Mantenha a inclinação pequena e as costas alongadas.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.ST8.cautions.3</comment>
        <translation type="unfinished">Deixe para mais tarde no dia se você se levantou há menos de duas horas.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.ST8.cautions.4</comment>
        <translation type="unfinished">Se a tensão ficar na panturrilha, solte o tornozelo. Se ela continuar abaixo do joelho, pare.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.ST8.cautions.5</comment>
        <translation type="unfinished">Pare imediatamente se sentir dor aguda, dor que desce pela perna, dormência ou formigamento. Dor abaixo do joelho também quer dizer parar.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.ST8.cautions.6</comment>
        <translation type="unfinished">Pergunte a um profissional de saúde antes de começar se você tem um problema nas costas, dor nas costas que é nova ou não passa, uma possível lesão, crises de tontura, uma prótese de quadril, uma cirurgia recente ou uma ruptura recente na parte de trás da coxa.</translation>
    </message>
    <message>
        <source>The source offers this for people unsure of their balance and then has them lift one leg behind, which is standing on one leg. Here both feet stay down with one heel forward. The lifted leg is the harder way, from phase 3 and at pain of 2 or less.</source>
        <comment>item.ST8.resolved.0</comment>
        <translation type="unfinished">A fonte oferece isto a pessoas inseguras do equilíbrio e depois pede que levantem uma perna para trás, o que é ficar em uma perna só. Aqui os dois pés ficam no chão, com um calcanhar à frente. A perna levantada é o jeito mais difícil, a partir da fase 3 e com dor de 2 ou menos.</translation>
    </message>
    <message>
        <source>With a leg lifted behind, the leg that is stretched is the one you stand on, so time is counted for the standing side.</source>
        <comment>item.ST8.resolved.1</comment>
        <translation type="unfinished">Com uma perna levantada para trás, a perna que se alonga é a de apoio, por isso o tempo conta para o lado de apoio.</translation>
    </message>
    <message>
        <source>The source holds 30 seconds. The phase of the plan decides; 30 seconds is the ceiling.</source>
        <comment>item.ST8.resolved.2</comment>
        <translation type="unfinished">A fonte mantém 30 segundos. A fase do plano decide; 30 segundos é o teto.</translation>
    </message>
    <message>
        <source>Stand side-on to a heavy chair. Rest one hand on its back.</source>
        <comment>item.ST8.steps.set-up.text</comment>
        <translation type="unfinished">Fique em pé de lado para uma cadeira pesada. Apoie uma mão no encosto.</translation>
    </message>
    <message>
        <source>Step one foot a little forward onto its heel, toes up, knee straight but soft. Both feet stay down.</source>
        <comment>item.ST8.steps.straighten.text</comment>
        <translation type="unfinished">Ponha um pé um pouco à frente, apoiado no calcanhar, dedos para cima, joelho esticado, mas solto. Os dois pés ficam no chão.</translation>
    </message>
    <message>
        <source>Tip forward from the hips with a flat back until you feel a mild pull.</source>
        <comment>item.ST8.steps.hinge.text</comment>
        <translation type="unfinished">Incline-se para a frente a partir do quadril, com as costas retas, até sentir uma leve tensão.</translation>
    </message>
    <message>
        <source>Stay there. Keep your hips level and breathe.</source>
        <comment>item.ST8.steps.hold.text</comment>
        <translation type="unfinished">Fique aí. Mantenha o quadril nivelado e respire.</translation>
    </message>
    <message>
        <source>Come up tall. Bring the foot back, then change legs.</source>
        <comment>item.ST8.steps.return.text</comment>
        <translation type="unfinished">Volte à postura ereta. Traga o pé de volta e troque de perna.</translation>
    </message>
    <message>
        <source>The hips twist towards the chair.</source>
        <comment>item.ST8.mistakes.0.text</comment>
        <translation type="unfinished">O quadril gira na direção da cadeira.</translation>
    </message>
    <message>
        <source>Point both hip bones straight ahead.</source>
        <comment>item.ST8.mistakes.0.fix</comment>
        <translation type="unfinished">Aponte os dois ossos do quadril bem para a frente.</translation>
    </message>
    <message>
        <source>A light chair tips.</source>
        <comment>item.ST8.mistakes.1.text</comment>
        <translation type="unfinished">Uma cadeira leve tomba.</translation>
    </message>
    <message>
        <source>Use a heavy chair, or set it against a wall.</source>
        <comment>item.ST8.mistakes.1.fix</comment>
        <translation type="unfinished">Use uma cadeira pesada, ou encoste-a em uma parede.</translation>
    </message>
    <message>
        <source>The knee of the stretched leg is locked.</source>
        <comment>item.ST8.mistakes.2.text</comment>
        <translation type="unfinished">O joelho da perna alongada está travado.</translation>
    </message>
    <message>
        <source>Unlock it by a finger's width.</source>
        <comment>item.ST8.mistakes.2.fix</comment>
        <translation type="unfinished">Destrave-o pela largura de um dedo.</translation>
    </message>
    <message>
        <source>Sit down for it: the one-leg chair stretch.</source>
        <comment>item.ST8.easier.text</comment>
        <translation type="unfinished">Faça na cadeira: o alongamento de uma perna.</translation>
    </message>
    <message>
        <source>Float one straight leg behind you and feel the pull in the standing leg.</source>
        <comment>item.ST8.harder.text</comment>
        <translation type="unfinished">Deixe uma perna esticada flutuar atrás de você e sinta a tensão na perna de apoio.</translation>
    </message>
    <message>
        <source>Knee bent</source>
        <comment>item.ST8.variants.bent-knee.name</comment>
        <translation type="unfinished">Joelho dobrado</translation>
    </message>
    <message>
        <source>Bend the forward knee clearly and tip two thirds as far.</source>
        <comment>item.ST8.variants.bent-knee.change</comment>
        <translation type="unfinished">Dobre claramente o joelho da frente e incline-se até dois terços.</translation>
    </message>
    <message>
        <source>Stand side-on to a heavy chair. Rest one hand on its back.</source>
        <comment>item.ST8.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Fique em pé de lado para uma cadeira pesada. Apoie uma mão no encosto.</translation>
    </message>
    <message>
        <source>Put one heel a short step forward. Leave that knee bent and the ankle loose.</source>
        <comment>item.ST8.variants.bent-knee.steps.straighten.text</comment>
        <translation type="unfinished">Ponha um calcanhar um passo curto à frente. Deixe esse joelho dobrado e o tornozelo solto.</translation>
    </message>
    <message>
        <source>Tip forward from the hips with a flat back, only a short way.</source>
        <comment>item.ST8.variants.bent-knee.steps.hinge.text</comment>
        <translation type="unfinished">Incline-se para a frente a partir do quadril, com as costas retas, só um pouco.</translation>
    </message>
    <message>
        <source>Stay at a light pull. Keep your hips level and breathe.</source>
        <comment>item.ST8.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Fique em uma tensão bem leve. Mantenha o quadril nivelado e respire.</translation>
    </message>
    <message>
        <source>Come up tall. Bring the foot back, then change legs.</source>
        <comment>item.ST8.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Volte à postura ereta. Traga o pé de volta e troque de perna.</translation>
    </message>
    <message>
        <source>Leg behind</source>
        <comment>item.ST8.variants.leg-behind.name</comment>
        <translation type="unfinished">Perna para trás</translation>
    </message>
    <message>
        <source>Both hands hold the chair and one straight leg floats behind. The leg you stand on is the one that is stretched.</source>
        <comment>item.ST8.variants.leg-behind.change</comment>
        <translation type="unfinished">As duas mãos seguram a cadeira e uma perna esticada flutua atrás. A perna de apoio é a que se alonga.</translation>
    </message>
    <message>
        <source>Stand behind a heavy chair with both hands on its back. Stand on the leg to be stretched, knee soft.</source>
        <comment>item.ST8.variants.leg-behind.steps.set-up.text</comment>
        <translation type="unfinished">Fique em pé atrás de uma cadeira pesada, com as duas mãos no encosto. Apoie-se na perna a ser alongada, joelho solto.</translation>
    </message>
    <message>
        <source>Float the other leg straight behind you. Keep your hips level.</source>
        <comment>item.ST8.variants.leg-behind.steps.float.text</comment>
        <translation type="unfinished">Deixe a outra perna flutuar esticada atrás de você. Mantenha o quadril nivelado.</translation>
    </message>
    <message>
        <source>Lean forward from the hips until you feel a mild pull in the standing thigh.</source>
        <comment>item.ST8.variants.leg-behind.steps.hinge.text</comment>
        <translation type="unfinished">Incline-se para a frente a partir do quadril até sentir uma leve tensão na coxa de apoio.</translation>
    </message>
    <message>
        <source>Stay there. Keep both hands on the chair and breathe.</source>
        <comment>item.ST8.variants.leg-behind.steps.hold.text</comment>
        <translation type="unfinished">Fique aí. Mantenha as duas mãos na cadeira e respire.</translation>
    </message>
    <message>
        <source>Lower the leg and stand tall. Then change legs.</source>
        <comment>item.ST8.variants.leg-behind.steps.return.text</comment>
        <translation type="unfinished">Abaixe a perna e volte à postura ereta. Depois troque de perna.</translation>
    </message>
    <message>
        <source>Control</source>
        <comment>item.STR1.label</comment>
        <translation type="unfinished">Controle</translation>
    </message>
    <message>
        <source>Straight-leg raise, control</source>
        <comment>item.STR1.name</comment>
        <translation type="unfinished">Elevação da perna esticada, controle</translation>
    </message>
    <message>
        <source>Supine straight-leg raise</source>
        <comment>item.STR1.other_names.0</comment>
        <translation type="unfinished">Elevação da perna esticada, de barriga para cima</translation>
    </message>
    <message>
        <source>Lying on your back, a straight leg is lifted no higher than the other, bent knee and lowered slowly. It trains control of the trunk and the front of the hip.</source>
        <comment>item.STR1.summary</comment>
        <translation type="unfinished">De barriga para cima, uma perna esticada é levantada não mais alto que o outro joelho, dobrado, e abaixada devagar. Treina o controle do tronco e da frente do quadril.</translation>
    </message>
    <message>
        <source>Belly firm, up to the other knee, slowly down.</source>
        <comment>item.STR1.cue</comment>
        <translation type="unfinished">Barriga firme, até a altura do outro joelho, desça devagar.</translation>
    </message>
    <message>
        <source>Work at the front of the hip and thigh and a steady belly. The low back stays quiet on the mat.</source>
        <comment>item.STR1.feel</comment>
        <translation type="unfinished">Trabalho na frente do quadril e da coxa e uma barriga firme. A região lombar fica quieta no colchonete.</translation>
    </message>
    <message>
        <source>Breathe out as the leg rises, in as it sinks.</source>
        <comment>item.STR1.breathing</comment>
        <translation type="unfinished">Solte o ar quando a perna sobe, puxe o ar quando ela desce.</translation>
    </message>
    <message>
        <source>Stop if it brings on pain in the back or the leg.</source>
        <comment>item.STR1.cautions.0</comment>
        <translation type="unfinished">Pare se isso provocar dor nas costas ou na perna.</translation>
    </message>
    <message>
        <source>Late in pregnancy avoid lying flat for long; ask your midwife or doctor.</source>
        <comment>item.STR1.cautions.1</comment>
        <translation type="unfinished">No fim da gravidez, evite ficar muito tempo de barriga para cima; pergunte à sua parteira ou ao seu médico.</translation>
    </message>
    <message>
        <source>It mostly works the front of the hip and thigh, so it is labelled control and adds no hamstring seconds.</source>
        <comment>item.STR1.resolved.0</comment>
        <translation type="unfinished">Trabalha sobretudo a frente do quadril e da coxa, por isso leva o nome de controle e não soma segundos de isquiotibiais.</translation>
    </message>
    <message>
        <source>Not the same as the straight-leg raise used as a stretch: here the leg stops level with the other knee.</source>
        <comment>item.STR1.resolved.1</comment>
        <translation type="unfinished">Não é o mesmo que a elevação da perna esticada usada como alongamento: aqui a perna para na altura do outro joelho.</translation>
    </message>
    <message>
        <source>The source asks for 20 to 30 at once. The app starts with a third (8), goes to two thirds (16) and reaches 24 in phase 3, and only while sessions stay green.</source>
        <comment>item.STR1.resolved.2</comment>
        <translation type="unfinished">A fonte pede de 20 a 30 de uma vez. O app começa com um terço (8), vai a dois terços (16) e chega a 24 na fase 3, e só enquanto as sessões continuam verdes.</translation>
    </message>
    <message>
        <source>Do 8 to 10 and lift less high; the count is yours to lower at any time.</source>
        <comment>item.STR1.easier.text</comment>
        <translation type="unfinished">Faça de 8 a 10 e levante menos; você pode diminuir o número a qualquer momento.</translation>
    </message>
    <message>
        <source>Work up to 20 to 30 a side at the same slow pace.</source>
        <comment>item.STR1.harder.text</comment>
        <translation type="unfinished">Chegue aos poucos a 20 a 30 por lado, no mesmo ritmo lento.</translation>
    </message>
    <message>
        <source>About a second and a half up, the same down; counted for each leg.</source>
        <comment>item.STR1.dose.tempo</comment>
        <translation type="unfinished">Cerca de um segundo e meio para subir, o mesmo para descer; contado para cada perna.</translation>
    </message>
    <message>
        <source>Lie on your back with one knee bent, that foot flat, and the other leg straight.</source>
        <comment>item.STR1.steps.lie.text</comment>
        <translation type="unfinished">Fique de barriga para cima com um joelho dobrado, esse pé inteiro no chão, e a outra perna esticada.</translation>
    </message>
    <message>
        <source>Firm the belly lightly, as if before a cough, and keep it so.</source>
        <comment>item.STR1.steps.brace.text</comment>
        <translation type="unfinished">Deixe a barriga levemente firme, como antes de tossir, e mantenha assim.</translation>
    </message>
    <message>
        <source>Draw the toes up and lift the straight leg until it is level with the bent knee, no higher.</source>
        <comment>item.STR1.steps.lift.text</comment>
        <translation type="unfinished">Puxe os dedos do pé para cima e levante a perna esticada até a altura do joelho dobrado, não mais alto.</translation>
    </message>
    <message>
        <source>Lower it slowly to just above the mat, and repeat. Change legs when the count is done.</source>
        <comment>item.STR1.steps.lower.text</comment>
        <translation type="unfinished">Abaixe-a devagar até pouco acima do colchonete e repita. Troque de perna quando o número estiver completo.</translation>
    </message>
    <message>
        <source>The low back arches off the mat.</source>
        <comment>item.STR1.mistakes.0.text</comment>
        <translation type="unfinished">A região lombar se arqueia e sai do colchonete.</translation>
    </message>
    <message>
        <source>Lift less high and firm the belly before the leg leaves the floor.</source>
        <comment>item.STR1.mistakes.0.fix</comment>
        <translation type="unfinished">Levante menos e deixe a barriga firme antes que a perna saia do chão.</translation>
    </message>
    <message>
        <source>The knee of the lifted leg bends.</source>
        <comment>item.STR1.mistakes.1.text</comment>
        <translation type="unfinished">O joelho da perna levantada dobra.</translation>
    </message>
    <message>
        <source>Tighten the front of the thigh first, then lift; fewer good ones count more.</source>
        <comment>item.STR1.mistakes.1.fix</comment>
        <translation type="unfinished">Contraia primeiro a frente da coxa, depois levante; poucas bem feitas valem mais.</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>item.STR2.label</comment>
        <translation type="unfinished">Força</translation>
    </message>
    <message>
        <source>Bridge</source>
        <comment>item.STR2.name</comment>
        <translation type="unfinished">Ponte</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <comment>item.STR2.other_names.0</comment>
        <translation type="unfinished">Ponte de glúteos</translation>
    </message>
    <message>
        <source>Lying with bent knees, the hips are lifted by the buttocks and lowered slowly.</source>
        <comment>item.STR2.summary</comment>
        <translation type="unfinished">De barriga para cima com os joelhos dobrados, o quadril é levantado pelas nádegas e abaixado devagar.</translation>
    </message>
    <message>
        <source>Squeeze, lift, no arch, slowly down.</source>
        <comment>item.STR2.cue</comment>
        <translation type="unfinished">Contraia, levante, sem arquear, desça devagar.</translation>
    </message>
    <message>
        <source>Work in the buttocks and a share of it behind the thighs. The low back does not take over.</source>
        <comment>item.STR2.feel</comment>
        <translation type="unfinished">Trabalho nas nádegas e uma parte dele atrás das coxas. A região lombar não toma conta.</translation>
    </message>
    <message>
        <source>Breathe out as the hips rise, in as they sink.</source>
        <comment>item.STR2.breathing</comment>
        <translation type="unfinished">Solte o ar quando o quadril sobe, puxe o ar quando ele desce.</translation>
    </message>
    <message>
        <source>Late in pregnancy leave it out, because it is done flat on the back.</source>
        <comment>item.STR2.cautions.0</comment>
        <translation type="unfinished">No fim da gravidez, deixe este de fora, porque ele é feito de barriga para cima.</translation>
    </message>
    <message>
        <source>Stop if the back of the thigh cramps hard or the back hurts.</source>
        <comment>item.STR2.cautions.1</comment>
        <translation type="unfinished">Pare se a parte de trás da coxa tiver uma cãibra forte ou se as costas doerem.</translation>
    </message>
    <message>
        <source>The source offers two ways: 20 to 30 lifts, or 10 lifts held for 5 to 10 seconds. Lifts are the standard; the held way is the harder variant.</source>
        <comment>item.STR2.resolved.0</comment>
        <translation type="unfinished">A fonte oferece dois jeitos: de 20 a 30 elevações, ou 10 elevações mantidas por 5 a 10 segundos. As elevações são o padrão; o jeito mantido é a variante mais difícil.</translation>
    </message>
    <message>
        <source>The app starts at 5 small lifts, as Mayo Clinic's back exercises do, then takes two thirds (16) and 24 in phase 3.</source>
        <comment>item.STR2.resolved.1</comment>
        <translation type="unfinished">O app começa com 5 elevações pequenas, como fazem os exercícios para as costas da Mayo Clinic, depois usa dois terços (16) e 24 na fase 3.</translation>
    </message>
    <message>
        <source>Lift only a hand's breadth, five times.</source>
        <comment>item.STR2.easier.text</comment>
        <translation type="unfinished">Levante só a largura de uma mão, cinco vezes.</translation>
    </message>
    <message>
        <source>Hold each lift for 5 to 10 seconds.</source>
        <comment>item.STR2.harder.text</comment>
        <translation type="unfinished">Mantenha cada elevação por 5 a 10 segundos.</translation>
    </message>
    <message>
        <source>About a second and a half up, the same down.</source>
        <comment>item.STR2.dose.tempo</comment>
        <translation type="unfinished">Cerca de um segundo e meio para subir, o mesmo para descer.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and hip-wide, arms at your sides.</source>
        <comment>item.STR2.steps.lie.text</comment>
        <translation type="unfinished">Fique de barriga para cima, joelhos dobrados, pés inteiros no chão na largura do quadril, braços ao lado do corpo.</translation>
    </message>
    <message>
        <source>Squeeze the buttocks and lift the hips, pressing through the heels.</source>
        <comment>item.STR2.steps.lift.text</comment>
        <translation type="unfinished">Contraia as nádegas e levante o quadril, pressionando os calcanhares.</translation>
    </message>
    <message>
        <source>Stop when knees, hips and shoulders form one line; the ribs stay low.</source>
        <comment>item.STR2.steps.line.text</comment>
        <translation type="unfinished">Pare quando joelhos, quadril e ombros formarem uma linha; as costelas ficam baixas.</translation>
    </message>
    <message>
        <source>Let the hips sink slowly to the mat and loosen before the next one.</source>
        <comment>item.STR2.steps.lower.text</comment>
        <translation type="unfinished">Deixe o quadril descer devagar até o colchonete e solte antes da próxima.</translation>
    </message>
    <message>
        <source>Pushing up into an arch.</source>
        <comment>item.STR2.mistakes.0.text</comment>
        <translation type="unfinished">Empurrar para cima até arquear.</translation>
    </message>
    <message>
        <source>Stop a little lower and think of ribs and hips moving as one piece.</source>
        <comment>item.STR2.mistakes.0.fix</comment>
        <translation type="unfinished">Pare um pouco mais baixo e pense nas costelas e no quadril se movendo como uma peça só.</translation>
    </message>
    <message>
        <source>Pushing through the toes.</source>
        <comment>item.STR2.mistakes.1.text</comment>
        <translation type="unfinished">Empurrar com os dedos do pé.</translation>
    </message>
    <message>
        <source>Bring the feet a little closer and press the heels down.</source>
        <comment>item.STR2.mistakes.1.fix</comment>
        <translation type="unfinished">Traga os pés um pouco mais perto e pressione os calcanhares para baixo.</translation>
    </message>
    <message>
        <source>Small lift</source>
        <comment>item.STR2.variants.small-lift.name</comment>
        <translation type="unfinished">Elevação pequena</translation>
    </message>
    <message>
        <source>Raise the hips only a hand's breadth. Five are enough.</source>
        <comment>item.STR2.variants.small-lift.change</comment>
        <translation type="unfinished">Levante o quadril só a largura de uma mão. Cinco bastam.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and hip-wide, arms at your sides.</source>
        <comment>item.STR2.variants.small-lift.steps.lie.text</comment>
        <translation type="unfinished">Fique de barriga para cima, joelhos dobrados, pés inteiros no chão na largura do quadril, braços ao lado do corpo.</translation>
    </message>
    <message>
        <source>Squeeze the buttocks and raise the hips a little, pressing through the heels.</source>
        <comment>item.STR2.variants.small-lift.steps.lift.text</comment>
        <translation type="unfinished">Contraia as nádegas e levante um pouco o quadril, pressionando os calcanhares.</translation>
    </message>
    <message>
        <source>Stop when the hips are a hand's breadth off the mat; the ribs stay low.</source>
        <comment>item.STR2.variants.small-lift.steps.line.text</comment>
        <translation type="unfinished">Pare quando o quadril estiver a um palmo do colchonete; as costelas ficam baixas.</translation>
    </message>
    <message>
        <source>Let the hips sink slowly to the mat and loosen before the next one.</source>
        <comment>item.STR2.variants.small-lift.steps.lower.text</comment>
        <translation type="unfinished">Deixe o quadril descer devagar até o colchonete e solte antes da próxima.</translation>
    </message>
    <message>
        <source>Held bridge</source>
        <comment>item.STR2.variants.hold.name</comment>
        <translation type="unfinished">Ponte mantida</translation>
    </message>
    <message>
        <source>Stay up for 5 to 10 seconds each time, breathing on. Ten held lifts stand for the full count, so end there.</source>
        <comment>item.STR2.variants.hold.change</comment>
        <translation type="unfinished">Fique no alto de 5 a 10 segundos a cada vez, sem parar de respirar. Dez elevações mantidas valem pelo número completo, então termine aí.</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>item.STR3.label</comment>
        <translation type="unfinished">Força</translation>
    </message>
    <message>
        <source>Standing march, slow</source>
        <comment>item.STR3.name</comment>
        <translation type="unfinished">Marcha em pé, lenta</translation>
    </message>
    <message>
        <source>Standing marches</source>
        <comment>item.STR3.other_names.0</comment>
        <translation type="unfinished">Marchas em pé</translation>
    </message>
    <message>
        <source>A slow, upright march in which each knee comes up to hip height. The trunk holds still while the legs change.</source>
        <comment>item.STR3.summary</comment>
        <translation type="unfinished">Uma marcha lenta e ereta em que cada joelho sobe até a altura do quadril. O tronco fica parado enquanto as pernas se alternam.</translation>
    </message>
    <message>
        <source>Knee to hip height, back long.</source>
        <comment>item.STR3.cue</comment>
        <translation type="unfinished">Joelho na altura do quadril, costas alongadas.</translation>
    </message>
    <message>
        <source>Work at the front of the lifted hip and in the leg you stand on.</source>
        <comment>item.STR3.feel</comment>
        <translation type="unfinished">Trabalho na frente do quadril levantado e na perna de apoio.</translation>
    </message>
    <message>
        <source>Breathe out as a knee comes up, in as the foot goes down.</source>
        <comment>item.STR3.breathing</comment>
        <translation type="unfinished">Solte o ar quando um joelho sobe, puxe o ar quando o pé desce.</translation>
    </message>
    <message>
        <source>Keep a hand on the wall if your balance is unsure.</source>
        <comment>item.STR3.cautions.0</comment>
        <translation type="unfinished">Mantenha uma mão na parede se não tiver segurança no equilíbrio.</translation>
    </message>
    <message>
        <source>With limits on bending the hip after surgery, leave this one out.</source>
        <comment>item.STR3.cautions.1</comment>
        <translation type="unfinished">Com limites para dobrar o quadril depois de uma cirurgia, deixe este de fora.</translation>
    </message>
    <message>
        <source>The source says 20 to 30 on both sides, which can be read in two ways. The app reads it as that many on each side.</source>
        <comment>item.STR3.resolved.0</comment>
        <translation type="unfinished">A fonte diz de 20 a 30 dos dois lados, o que pode ser lido de duas maneiras. O app lê como esse número em cada lado.</translation>
    </message>
    <message>
        <source>The warm-up march is the same movement at an easy height, by the clock; this one is counted, slow and up to hip height.</source>
        <comment>item.STR3.resolved.1</comment>
        <translation type="unfinished">A marcha do aquecimento é o mesmo movimento em uma altura fácil, pelo relógio; esta é contada, lenta e até a altura do quadril.</translation>
    </message>
    <message>
        <source>Lift the knees less high, with one hand on the wall.</source>
        <comment>item.STR3.easier.text</comment>
        <translation type="unfinished">Levante menos os joelhos, com uma mão na parede.</translation>
    </message>
    <message>
        <source>Take twice as long over each lift.</source>
        <comment>item.STR3.harder.text</comment>
        <translation type="unfinished">Leve o dobro do tempo em cada elevação.</translation>
    </message>
    <message>
        <source>About three seconds a lift; counted for each leg.</source>
        <comment>item.STR3.dose.tempo</comment>
        <translation type="unfinished">Cerca de três segundos por elevação; contado para cada perna.</translation>
    </message>
    <message>
        <source>Stand tall, feet under the hips, a wall within reach.</source>
        <comment>item.STR3.steps.tall.text</comment>
        <translation type="unfinished">Fique com a postura ereta, pés embaixo do quadril, uma parede ao alcance.</translation>
    </message>
    <message>
        <source>Lift one knee until the thigh is level, or as high as it goes without leaning.</source>
        <comment>item.STR3.steps.lift.text</comment>
        <translation type="unfinished">Levante um joelho até a coxa ficar na horizontal, ou até onde for sem que você se incline.</translation>
    </message>
    <message>
        <source>Set the foot down softly, without dropping it.</source>
        <comment>item.STR3.steps.lower.text</comment>
        <translation type="unfinished">Pouse o pé com suavidade, sem deixá-lo cair.</translation>
    </message>
    <message>
        <source>Lift the other knee, and go on changing sides at a calm pace.</source>
        <comment>item.STR3.steps.change.text</comment>
        <translation type="unfinished">Levante o outro joelho e continue a trocar de lado em um ritmo calmo.</translation>
    </message>
    <message>
        <source>Keep the back long from the first lift to the last.</source>
        <comment>item.STR3.steps.long.text</comment>
        <translation type="unfinished">Mantenha as costas alongadas da primeira à última elevação.</translation>
    </message>
    <message>
        <source>Rounding the low back to get the knee up.</source>
        <comment>item.STR3.mistakes.0.text</comment>
        <translation type="unfinished">Arredondar a região lombar para levantar o joelho.</translation>
    </message>
    <message>
        <source>Stop the knee earlier; a long back matters more than height.</source>
        <comment>item.STR3.mistakes.0.fix</comment>
        <translation type="unfinished">Pare o joelho antes; costas alongadas importam mais que altura.</translation>
    </message>
    <message>
        <source>Leaning back as the knee rises.</source>
        <comment>item.STR3.mistakes.1.text</comment>
        <translation type="unfinished">Inclinar-se para trás quando o joelho sobe.</translation>
    </message>
    <message>
        <source>Firm the belly and keep the ribs above the hips, or touch the wall.</source>
        <comment>item.STR3.mistakes.1.fix</comment>
        <translation type="unfinished">Deixe a barriga firme e mantenha as costelas acima do quadril, ou toque a parede.</translation>
    </message>
    <message>
        <source>Low knees at the wall</source>
        <comment>item.STR3.variants.low-knees.name</comment>
        <translation type="unfinished">Joelhos baixos junto à parede</translation>
    </message>
    <message>
        <source>One hand on the wall and the knees only as high as is easy.</source>
        <comment>item.STR3.variants.low-knees.change</comment>
        <translation type="unfinished">Uma mão na parede e os joelhos só até a altura que for fácil.</translation>
    </message>
    <message>
        <source>Stand tall, feet under the hips, one hand on a wall.</source>
        <comment>item.STR3.variants.low-knees.steps.tall.text</comment>
        <translation type="unfinished">Fique com a postura ereta, pés embaixo do quadril, uma mão em uma parede.</translation>
    </message>
    <message>
        <source>Lift one knee only as high as is easy.</source>
        <comment>item.STR3.variants.low-knees.steps.lift.text</comment>
        <translation type="unfinished">Levante um joelho só até onde for fácil.</translation>
    </message>
    <message>
        <source>Set the foot down softly, without dropping it.</source>
        <comment>item.STR3.variants.low-knees.steps.lower.text</comment>
        <translation type="unfinished">Pouse o pé com suavidade, sem deixá-lo cair.</translation>
    </message>
    <message>
        <source>Lift the other knee, and go on changing sides at a calm pace.</source>
        <comment>item.STR3.variants.low-knees.steps.change.text</comment>
        <translation type="unfinished">Levante o outro joelho e continue a trocar de lado em um ritmo calmo.</translation>
    </message>
    <message>
        <source>Keep the back long from the first lift to the last.</source>
        <comment>item.STR3.variants.low-knees.steps.long.text</comment>
        <translation type="unfinished">Mantenha as costas alongadas da primeira à última elevação.</translation>
    </message>
    <message>
        <source>Slow march</source>
        <comment>item.STR3.variants.slow.name</comment>
        <translation type="unfinished">Marcha lenta</translation>
    </message>
    <message>
        <source>Three counts up and three counts down, without holding on.</source>
        <comment>item.STR3.variants.slow.change</comment>
        <translation type="unfinished">Conte três para subir e três para descer, sem se segurar.</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>item.STR4.label</comment>
        <translation type="unfinished">Força</translation>
    </message>
    <message>
        <source>Modified good morning</source>
        <comment>item.STR4.name</comment>
        <translation type="unfinished">Bom-dia adaptado</translation>
    </message>
    <message>
        <source>Hip hinge</source>
        <comment>item.STR4.other_names.0</comment>
        <translation type="unfinished">Inclinação do quadril</translation>
    </message>
    <message>
        <source>Bodyweight good morning</source>
        <comment>item.STR4.other_names.1</comment>
        <translation type="unfinished">Bom-dia com o peso do corpo</translation>
    </message>
    <message>
        <source>A hip hinge without weights: the hips travel back, the back stays flat, and the buttocks bring you up.</source>
        <comment>item.STR4.summary</comment>
        <translation type="unfinished">Uma inclinação do quadril sem pesos: o quadril vai para trás, as costas ficam retas, e as nádegas trazem você para cima.</translation>
    </message>
    <message>
        <source>Hips back, flat back, squeeze to stand.</source>
        <comment>item.STR4.cue</comment>
        <translation type="unfinished">Quadril para trás, costas retas, contraia para subir.</translation>
    </message>
    <message>
        <source>A mild pull behind both thighs on the way down, work in the buttocks on the way up. Nothing sharp, nothing in the back.</source>
        <comment>item.STR4.feel</comment>
        <translation type="unfinished">Uma leve tensão atrás das duas coxas na descida, trabalho nas nádegas na subida. Nada agudo, nada nas costas.</translation>
    </message>
    <message>
        <source>Breathe in as you go down, out as you come up.</source>
        <comment>item.STR4.breathing</comment>
        <translation type="unfinished">Puxe o ar ao descer, solte o ar ao subir.</translation>
    </message>
    <message>
        <source>No weights, and not down to the horizontal at first.</source>
        <comment>item.STR4.cautions.0</comment>
        <translation type="unfinished">Sem pesos, e no começo sem descer até a horizontal.</translation>
    </message>
    <message>
        <source>Public advice keeps people with back or hamstring trouble away from this move, so it opens only in phase 2 and when pain before the session is 2 or less.</source>
        <comment>item.STR4.cautions.1</comment>
        <translation type="unfinished">As orientações públicas mantêm longe deste movimento as pessoas com problemas nas costas ou na parte de trás da coxa, então ele só abre na fase 2 e quando a dor antes da sessão é 2 ou menos.</translation>
    </message>
    <message>
        <source>Not in the first two hours after getting up.</source>
        <comment>item.STR4.cautions.2</comment>
        <translation type="unfinished">Não nas duas primeiras horas depois de se levantar.</translation>
    </message>
    <message>
        <source>The source names the move and gives no amount. The app asks for one set of 8 to 10 without weight; a second set is yours to add.</source>
        <comment>item.STR4.resolved.0</comment>
        <translation type="unfinished">A fonte cita o movimento e não indica quantidade. O app pede uma série de 8 a 10 sem peso; você pode adicionar uma segunda série.</translation>
    </message>
    <message>
        <source>The count stands outside the third, two thirds, full rule, because the full amount is small already.</source>
        <comment>item.STR4.resolved.1</comment>
        <translation type="unfinished">O número fica fora da regra de um terço, dois terços, completo, porque a quantidade completa já é pequena.</translation>
    </message>
    <message>
        <source>Rest your hands on a chair back or a wall.</source>
        <comment>item.STR4.easier.text</comment>
        <translation type="unfinished">Apoie as mãos no encosto de uma cadeira ou em uma parede.</translation>
    </message>
    <message>
        <source>Take longer on the way down, and add a second set of 8 to 10.</source>
        <comment>item.STR4.harder.text</comment>
        <translation type="unfinished">Desça mais devagar e adicione uma segunda série de 8 a 10.</translation>
    </message>
    <message>
        <source>About three seconds each, the way down slower than the way up.</source>
        <comment>item.STR4.dose.tempo</comment>
        <translation type="unfinished">Cerca de três segundos cada, a descida mais lenta que a subida.</translation>
    </message>
    <message>
        <source>Stand with feet hip-wide, hands on your hips and knees soft.</source>
        <comment>item.STR4.steps.stand.text</comment>
        <translation type="unfinished">Fique em pé com os pés na largura do quadril, mãos no quadril e joelhos soltos.</translation>
    </message>
    <message>
        <source>Push the hips straight back and let the chest come forward with a flat back.</source>
        <comment>item.STR4.steps.hinge.text</comment>
        <translation type="unfinished">Empurre o quadril reto para trás e deixe o peito vir para a frente com as costas retas.</translation>
    </message>
    <message>
        <source>Stop at the first mild pull behind the thighs, well before the horizontal.</source>
        <comment>item.STR4.steps.stop.text</comment>
        <translation type="unfinished">Pare na primeira leve tensão atrás das coxas, bem antes da horizontal.</translation>
    </message>
    <message>
        <source>Squeeze the buttocks and bring the hips forward until you stand tall.</source>
        <comment>item.STR4.steps.rise.text</comment>
        <translation type="unfinished">Contraia as nádegas e traga o quadril para a frente até a postura ereta.</translation>
    </message>
    <message>
        <source>Rounding the back or bending at the waist.</source>
        <comment>item.STR4.mistakes.0.text</comment>
        <translation type="unfinished">Arredondar as costas ou dobrar na cintura.</translation>
    </message>
    <message>
        <source>Think of shutting a drawer behind you with your hips, and go less deep.</source>
        <comment>item.STR4.mistakes.0.fix</comment>
        <translation type="unfinished">Pense em fechar uma gaveta atrás de você com o quadril, e desça menos.</translation>
    </message>
    <message>
        <source>Locking the knees.</source>
        <comment>item.STR4.mistakes.1.text</comment>
        <translation type="unfinished">Travar os joelhos.</translation>
    </message>
    <message>
        <source>Keep them a touch bent and still throughout.</source>
        <comment>item.STR4.mistakes.1.fix</comment>
        <translation type="unfinished">Mantenha-os um pouquinho dobrados e parados o tempo todo.</translation>
    </message>
    <message>
        <source>Hands supported</source>
        <comment>item.STR4.variants.supported.name</comment>
        <translation type="unfinished">Mãos apoiadas</translation>
    </message>
    <message>
        <source>Hands on a heavy chair back or a wall, and a smaller hinge.</source>
        <comment>item.STR4.variants.supported.change</comment>
        <translation type="unfinished">Mãos em um encosto de cadeira pesada ou em uma parede, e uma inclinação menor.</translation>
    </message>
    <message>
        <source>Stand behind a heavy chair, feet hip-wide and knees soft. Rest both hands on its back.</source>
        <comment>item.STR4.variants.supported.steps.stand.text</comment>
        <translation type="unfinished">Fique atrás de uma cadeira pesada, pés na largura do quadril e joelhos soltos. Apoie as duas mãos no encosto.</translation>
    </message>
    <message>
        <source>Push the hips straight back, only a short way, with a flat back.</source>
        <comment>item.STR4.variants.supported.steps.hinge.text</comment>
        <translation type="unfinished">Empurre o quadril reto para trás, só um pouco, com as costas retas.</translation>
    </message>
    <message>
        <source>Stop at the first mild pull behind the thighs.</source>
        <comment>item.STR4.variants.supported.steps.stop.text</comment>
        <translation type="unfinished">Pare na primeira leve tensão atrás das coxas.</translation>
    </message>
    <message>
        <source>Squeeze the buttocks and bring the hips forward until you stand tall.</source>
        <comment>item.STR4.variants.supported.steps.rise.text</comment>
        <translation type="unfinished">Contraia as nádegas e traga o quadril para a frente até a postura ereta.</translation>
    </message>
    <message>
        <source>Slow hinge</source>
        <comment>item.STR4.variants.slow.name</comment>
        <translation type="unfinished">Inclinação lenta</translation>
    </message>
    <message>
        <source>Four counts down, a short pause, two counts up. Up to 10, and a second set if the first was easy.</source>
        <comment>item.STR4.variants.slow.change</comment>
        <translation type="unfinished">Conte quatro para descer, uma pausa curta, conte dois para subir. Até 10, e uma segunda série se a primeira foi fácil.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.SU1.label</comment>
        <translation type="unfinished">Alongamento dos isquiotibiais</translation>
    </message>
    <message>
        <source>Wall or doorway stretch</source>
        <comment>item.SU1.name</comment>
        <translation type="unfinished">Alongamento na parede ou no vão da porta</translation>
    </message>
    <message>
        <source>Wall hamstring stretch</source>
        <comment>item.SU1.other_names.0</comment>
        <translation type="unfinished">Alongamento dos isquiotibiais na parede</translation>
    </message>
    <message>
        <source>Leg up the wall</source>
        <comment>item.SU1.other_names.1</comment>
        <translation type="unfinished">Perna na parede</translation>
    </message>
    <message>
        <source>Lie in a doorway, rest one heel up the wall and let the other leg lie through the opening.</source>
        <comment>item.SU1.summary</comment>
        <translation type="unfinished">Deite-se em um vão de porta, apoie um calcanhar na parede, no alto, e deixe a outra perna passar pela abertura.</translation>
    </message>
    <message>
        <source>Tailbone heavy, knee soft, let the wall hold you.</source>
        <comment>item.SU1.cue</comment>
        <translation type="unfinished">Cóccix pesado, joelho solto, deixe a parede segurar você.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of the raised thigh, with the back resting on the floor.</source>
        <comment>item.SU1.feel</comment>
        <translation type="unfinished">Uma tensão confortável no meio da parte de trás da coxa levantada, com as costas apoiadas no chão.</translation>
    </message>
    <message>
        <source>Breathe out as you slide closer. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.SU1.breathing</comment>
        <translation type="unfinished">Solte o ar ao deslizar para mais perto. Depois respire devagar e com calma, e nunca prenda a respiração.</translation>
    </message>
    <message>
        <source>In pregnancy, do not lie flat on your back for long. Advice on when this starts differs, from the end of the first trimester to about week 20, so ask your midwife or doctor.</source>
        <comment>item.SU1.cautions.0</comment>
        <translation type="unfinished">Na gravidez, não fique muito tempo de barriga para cima. As orientações sobre quando isso começa variam, do fim do primeiro trimestre até por volta da semana 20, então pergunte à sua parteira ou ao seu médico.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.SU1.cautions.1</comment>
        <translation type="unfinished">Se a tensão ficar na panturrilha, solte o tornozelo. Se ela continuar abaixo do joelho, pare.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.SU1.cautions.2</comment>
        <translation type="unfinished">Pare imediatamente se sentir dor aguda, dor que desce pela perna, dormência ou formigamento. Dor abaixo do joelho também quer dizer parar.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.SU1.cautions.3</comment>
        <translation type="unfinished">Pergunte a um profissional de saúde antes de começar se você tem um problema nas costas, dor nas costas que é nova ou não passa, uma possível lesão, crises de tontura, uma prótese de quadril, uma cirurgia recente ou uma ruptura recente na parte de trás da coxa.</translation>
    </message>
    <message>
        <source>One source holds 30 seconds and repeats; public instructions go to 60 seconds and more, two to four times. The phase of the plan sets the start; 60 seconds is a ceiling for the maintain phase.</source>
        <comment>item.SU1.resolved.0</comment>
        <translation type="unfinished">Uma fonte mantém 30 segundos e repete; instruções públicas vão a 60 segundos ou mais, de duas a quatro vezes. A fase do plano define o começo; 60 segundos é um teto para a fase Conservar.</translation>
    </message>
    <message>
        <source>Lie on your back beside a door frame or the edge of a wall, hips near it.</source>
        <comment>item.SU1.steps.set-up.text</comment>
        <translation type="unfinished">Fique de barriga para cima ao lado de um batente de porta ou da beira de uma parede, com o quadril perto.</translation>
    </message>
    <message>
        <source>Rest one heel up the wall. Let the other leg lie flat through the opening.</source>
        <comment>item.SU1.steps.raise.text</comment>
        <translation type="unfinished">Apoie um calcanhar no alto da parede. Deixe a outra perna esticada no chão, passando pela abertura.</translation>
    </message>
    <message>
        <source>Slide a little closer until you feel a mild pull. Keep the raised knee soft.</source>
        <comment>item.SU1.steps.closer.text</comment>
        <translation type="unfinished">Deslize um pouco mais para perto até sentir uma leve tensão. Mantenha solto o joelho levantado.</translation>
    </message>
    <message>
        <source>Keep your tailbone on the floor. Let the wall carry the leg and breathe.</source>
        <comment>item.SU1.steps.hold.text</comment>
        <translation type="unfinished">Mantenha o cóccix no chão. Deixe a parede carregar a perna e respire.</translation>
    </message>
    <message>
        <source>Bend the knee and move away from the wall. Then change legs.</source>
        <comment>item.SU1.steps.return.text</comment>
        <translation type="unfinished">Dobre o joelho e afaste-se da parede. Depois troque de perna.</translation>
    </message>
    <message>
        <source>The hips lift off the floor.</source>
        <comment>item.SU1.mistakes.0.text</comment>
        <translation type="unfinished">O quadril sai do chão.</translation>
    </message>
    <message>
        <source>Slide away from the wall until the tailbone is down again.</source>
        <comment>item.SU1.mistakes.0.fix</comment>
        <translation type="unfinished">Deslize para longe da parede até o cóccix voltar ao chão.</translation>
    </message>
    <message>
        <source>Lying too close to the wall.</source>
        <comment>item.SU1.mistakes.1.text</comment>
        <translation type="unfinished">Ficar perto demais da parede.</translation>
    </message>
    <message>
        <source>Move back until the pull is mild.</source>
        <comment>item.SU1.mistakes.1.fix</comment>
        <translation type="unfinished">Afaste-se até a tensão ser leve.</translation>
    </message>
    <message>
        <source>The raised knee is locked.</source>
        <comment>item.SU1.mistakes.2.text</comment>
        <translation type="unfinished">O joelho levantado está travado.</translation>
    </message>
    <message>
        <source>Unlock it by a finger's width.</source>
        <comment>item.SU1.mistakes.2.fix</comment>
        <translation type="unfinished">Destrave-o pela largura de um dedo.</translation>
    </message>
    <message>
        <source>Move your hips further from the wall, and bend the knee of the leg on the floor.</source>
        <comment>item.SU1.easier.text</comment>
        <translation type="unfinished">Leve o quadril para mais longe da parede e dobre o joelho da perna que está no chão.</translation>
    </message>
    <message>
        <source>Move your hips nearer to the wall.</source>
        <comment>item.SU1.harder.text</comment>
        <translation type="unfinished">Leve o quadril para mais perto da parede.</translation>
    </message>
    <message>
        <source>Further away, knees bent</source>
        <comment>item.SU1.variants.bent-knee.name</comment>
        <translation type="unfinished">Mais longe, joelhos dobrados</translation>
    </message>
    <message>
        <source>The hips are further from the wall, the raised knee is bent, and the other foot stands on the floor.</source>
        <comment>item.SU1.variants.bent-knee.change</comment>
        <translation type="unfinished">O quadril fica mais longe da parede, o joelho levantado fica dobrado, e o outro pé se apoia no chão.</translation>
    </message>
    <message>
        <source>Lie on your back beside a door frame or the edge of a wall, hips well away from it.</source>
        <comment>item.SU1.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Fique de barriga para cima ao lado de um batente de porta ou da beira de uma parede, com o quadril bem longe dela.</translation>
    </message>
    <message>
        <source>Rest one heel on the wall with that knee bent. Bend the other knee and stand its foot on the floor.</source>
        <comment>item.SU1.variants.bent-knee.steps.raise.text</comment>
        <translation type="unfinished">Apoie um calcanhar na parede com esse joelho dobrado. Dobre o outro joelho e apoie o pé no chão.</translation>
    </message>
    <message>
        <source>Stay where the pull is light.</source>
        <comment>item.SU1.variants.bent-knee.steps.closer.text</comment>
        <translation type="unfinished">Fique onde a tensão é bem leve.</translation>
    </message>
    <message>
        <source>Keep your tailbone on the floor. Let the wall carry the leg and breathe.</source>
        <comment>item.SU1.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Mantenha o cóccix no chão. Deixe a parede carregar a perna e respire.</translation>
    </message>
    <message>
        <source>Bend the knee and move away from the wall. Then change legs.</source>
        <comment>item.SU1.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Dobre o joelho e afaste-se da parede. Depois troque de perna.</translation>
    </message>
    <message>
        <source>Nearer to the wall</source>
        <comment>item.SU1.variants.closer.name</comment>
        <translation type="unfinished">Mais perto da parede</translation>
    </message>
    <message>
        <source>Slide the hips nearer to the wall, with the tailbone still down and the knee still soft.</source>
        <comment>item.SU1.variants.closer.change</comment>
        <translation type="unfinished">Deslize o quadril para mais perto da parede, com o cóccix ainda no chão e o joelho ainda solto.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.SU2.label</comment>
        <translation type="unfinished">Alongamento dos isquiotibiais</translation>
    </message>
    <message>
        <source>Supine strap stretch</source>
        <comment>item.SU2.name</comment>
        <translation type="unfinished">Alongamento com faixa</translation>
    </message>
    <message>
        <source>Towel stretch</source>
        <comment>item.SU2.other_names.0</comment>
        <translation type="unfinished">Alongamento com toalha</translation>
    </message>
    <message>
        <source>Assisted supine stretch</source>
        <comment>item.SU2.other_names.1</comment>
        <translation type="unfinished">Alongamento assistido de barriga para cima</translation>
    </message>
    <message>
        <source>Assisted straight-leg raise</source>
        <comment>item.SU2.other_names.2</comment>
        <translation type="unfinished">Elevação assistida da perna esticada</translation>
    </message>
    <message>
        <source>Lie on your back and raise one leg with a strap round the foot.</source>
        <comment>item.SU2.summary</comment>
        <translation type="unfinished">Fique de barriga para cima e levante uma perna com uma faixa em volta do pé.</translation>
    </message>
    <message>
        <source>Shoulders and tailbone down. Let the strap hold.</source>
        <comment>item.SU2.cue</comment>
        <translation type="unfinished">Ombros e cóccix no chão. Deixe a faixa segurar.</translation>
    </message>
    <message>
        <source>A comfortable pull behind the thigh, perhaps reaching towards the knee, but not below it.</source>
        <comment>item.SU2.feel</comment>
        <translation type="unfinished">Uma tensão confortável atrás da coxa, talvez chegando em direção ao joelho, mas não abaixo dele.</translation>
    </message>
    <message>
        <source>Breathe out as the leg rises. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.SU2.breathing</comment>
        <translation type="unfinished">Solte o ar quando a perna sobe. Depois respire devagar e com calma, e nunca prenda a respiração.</translation>
    </message>
    <message>
        <source>In pregnancy, do not lie flat on your back for long. Advice on when this starts differs, from the end of the first trimester to about week 20, so ask your midwife or doctor.</source>
        <comment>item.SU2.cautions.0</comment>
        <translation type="unfinished">Na gravidez, não fique muito tempo de barriga para cima. As orientações sobre quando isso começa variam, do fim do primeiro trimestre até por volta da semana 20, então pergunte à sua parteira ou ao seu médico.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.SU2.cautions.1</comment>
        <translation type="unfinished">Se a tensão ficar na panturrilha, solte o tornozelo. Se ela continuar abaixo do joelho, pare.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.SU2.cautions.2</comment>
        <translation type="unfinished">Pare imediatamente se sentir dor aguda, dor que desce pela perna, dormência ou formigamento. Dor abaixo do joelho também quer dizer parar.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.SU2.cautions.3</comment>
        <translation type="unfinished">Pergunte a um profissional de saúde antes de começar se você tem um problema nas costas, dor nas costas que é nova ou não passa, uma possível lesão, crises de tontura, uma prótese de quadril, uma cirurgia recente ou uma ruptura recente na parte de trás da coxa.</translation>
    </message>
    <message>
        <source>One source holds 30 to 60 seconds three times, another 15 to 30 seconds without a count, a third gives no dose. The phase of the plan sets the start; 60 seconds is a ceiling for the maintain phase.</source>
        <comment>item.SU2.resolved.0</comment>
        <translation type="unfinished">Uma fonte mantém de 30 a 60 segundos três vezes, outra de 15 a 30 segundos sem um número, uma terceira não indica quantidade. A fase do plano define o começo; 60 segundos é um teto para a fase Conservar.</translation>
    </message>
    <message>
        <source>The straight-leg raise with a strap, listed apart in one source, is this same stretch and is kept once, here.</source>
        <comment>item.SU2.resolved.1</comment>
        <translation type="unfinished">A elevação da perna esticada com faixa, listada à parte em uma fonte, é este mesmo alongamento e fica uma vez só, aqui.</translation>
    </message>
    <message>
        <source>One source starts with both legs straight. Here the other knee is bent with the foot down, and the flat leg is the harder way.</source>
        <comment>item.SU2.resolved.2</comment>
        <translation type="unfinished">Uma fonte começa com as duas pernas esticadas. Aqui o outro joelho fica dobrado com o pé no chão, e a perna esticada no chão é o jeito mais difícil.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent. Loop a strap or towel round the ball of one foot.</source>
        <comment>item.SU2.steps.set-up.text</comment>
        <translation type="unfinished">Fique de barriga para cima, joelhos dobrados. Passe uma faixa ou toalha em volta da parte da frente da planta de um pé.</translation>
    </message>
    <message>
        <source>Use the strap to bring that leg up. Keep its knee straight but soft.</source>
        <comment>item.SU2.steps.raise.text</comment>
        <translation type="unfinished">Use a faixa para trazer essa perna para cima. Mantenha o joelho dela esticado, mas solto.</translation>
    </message>
    <message>
        <source>Stop at a comfortable pull behind the thigh. Let your shoulders and tailbone rest on the floor.</source>
        <comment>item.SU2.steps.settle.text</comment>
        <translation type="unfinished">Pare em uma tensão confortável atrás da coxa. Deixe os ombros e o cóccix descansarem no chão.</translation>
    </message>
    <message>
        <source>Stay there. Hold the strap with easy hands and breathe.</source>
        <comment>item.SU2.steps.hold.text</comment>
        <translation type="unfinished">Fique aí. Segure a faixa com as mãos soltas e respire.</translation>
    </message>
    <message>
        <source>Lower the leg slowly. Then change legs.</source>
        <comment>item.SU2.steps.return.text</comment>
        <translation type="unfinished">Abaixe a perna devagar. Depois troque de perna.</translation>
    </message>
    <message>
        <source>Jerking on the strap.</source>
        <comment>item.SU2.mistakes.0.text</comment>
        <translation type="unfinished">Dar trancos na faixa.</translation>
    </message>
    <message>
        <source>Take up the slack slowly on a breath out.</source>
        <comment>item.SU2.mistakes.0.fix</comment>
        <translation type="unfinished">Tire a folga devagar, soltando o ar.</translation>
    </message>
    <message>
        <source>The knee is locked.</source>
        <comment>item.SU2.mistakes.1.text</comment>
        <translation type="unfinished">O joelho está travado.</translation>
    </message>
    <message>
        <source>Unlock it by a finger's width.</source>
        <comment>item.SU2.mistakes.1.fix</comment>
        <translation type="unfinished">Destrave-o pela largura de um dedo.</translation>
    </message>
    <message>
        <source>The back arches off the floor.</source>
        <comment>item.SU2.mistakes.2.text</comment>
        <translation type="unfinished">As costas se arqueiam e saem do chão.</translation>
    </message>
    <message>
        <source>Lower the leg a little until the back rests.</source>
        <comment>item.SU2.mistakes.2.fix</comment>
        <translation type="unfinished">Abaixe um pouco a perna até as costas descansarem.</translation>
    </message>
    <message>
        <source>Pulling on the toes only, so that the calf or nerve takes the strain.</source>
        <comment>item.SU2.mistakes.3.text</comment>
        <translation type="unfinished">Puxar só os dedos do pé, de modo que a panturrilha ou o nervo leve o esforço.</translation>
    </message>
    <message>
        <source>Move the strap to the ball of the foot and keep the ankle easy.</source>
        <comment>item.SU2.mistakes.3.fix</comment>
        <translation type="unfinished">Passe a faixa para a parte da frente da planta do pé e mantenha o tornozelo solto.</translation>
    </message>
    <message>
        <source>Keep the other knee bent and bend the raised knee a little too.</source>
        <comment>item.SU2.easier.text</comment>
        <translation type="unfinished">Mantenha o outro joelho dobrado e dobre um pouco também o joelho levantado.</translation>
    </message>
    <message>
        <source>Lay the other leg flat, and hold longer as your phase allows.</source>
        <comment>item.SU2.harder.text</comment>
        <translation type="unfinished">Deixe a outra perna esticada no chão e mantenha por mais tempo, como a sua fase permitir.</translation>
    </message>
    <message>
        <source>Raised knee bent</source>
        <comment>item.SU2.variants.bent-knee.name</comment>
        <translation type="unfinished">Joelho levantado dobrado</translation>
    </message>
    <message>
        <source>The other foot stays on the floor and the raised knee stays bent by about 20 degrees.</source>
        <comment>item.SU2.variants.bent-knee.change</comment>
        <translation type="unfinished">O outro pé fica no chão e o joelho levantado fica dobrado em cerca de 20 graus.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent. Loop a strap or towel round the ball of one foot.</source>
        <comment>item.SU2.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Fique de barriga para cima, joelhos dobrados. Passe uma faixa ou toalha em volta da parte da frente da planta de um pé.</translation>
    </message>
    <message>
        <source>Use the strap to bring that leg up. Leave its knee a little bent.</source>
        <comment>item.SU2.variants.bent-knee.steps.raise.text</comment>
        <translation type="unfinished">Use a faixa para trazer essa perna para cima. Deixe o joelho dela um pouco dobrado.</translation>
    </message>
    <message>
        <source>Stop at a light pull behind the thigh. Let your shoulders and tailbone rest on the floor.</source>
        <comment>item.SU2.variants.bent-knee.steps.settle.text</comment>
        <translation type="unfinished">Pare em uma tensão bem leve atrás da coxa. Deixe os ombros e o cóccix descansarem no chão.</translation>
    </message>
    <message>
        <source>Stay there. Hold the strap with easy hands and breathe.</source>
        <comment>item.SU2.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Fique aí. Segure a faixa com as mãos soltas e respire.</translation>
    </message>
    <message>
        <source>Lower the leg slowly. Then change legs.</source>
        <comment>item.SU2.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Abaixe a perna devagar. Depois troque de perna.</translation>
    </message>
    <message>
        <source>Other leg flat</source>
        <comment>item.SU2.variants.leg-flat.name</comment>
        <translation type="unfinished">Outra perna no chão</translation>
    </message>
    <message>
        <source>The other leg lies flat and long on the mat while the strap raises the working leg.</source>
        <comment>item.SU2.variants.leg-flat.change</comment>
        <translation type="unfinished">A outra perna fica esticada no colchonete enquanto a faixa levanta a perna que trabalha.</translation>
    </message>
    <message>
        <source>Lie on your back with a strap round the ball of one foot. Lay the other leg flat and long.</source>
        <comment>item.SU2.variants.leg-flat.steps.set-up.text</comment>
        <translation type="unfinished">Fique de barriga para cima com uma faixa em volta da parte da frente da planta de um pé. Deixe a outra perna esticada no chão.</translation>
    </message>
    <message>
        <source>Use the strap to bring that leg up. Keep its knee straight but soft.</source>
        <comment>item.SU2.variants.leg-flat.steps.raise.text</comment>
        <translation type="unfinished">Use a faixa para trazer essa perna para cima. Mantenha o joelho dela esticado, mas solto.</translation>
    </message>
    <message>
        <source>Stop at a comfortable pull behind the thigh. Let your shoulders and tailbone rest on the floor.</source>
        <comment>item.SU2.variants.leg-flat.steps.settle.text</comment>
        <translation type="unfinished">Pare em uma tensão confortável atrás da coxa. Deixe os ombros e o cóccix descansarem no chão.</translation>
    </message>
    <message>
        <source>Stay there. Hold the strap with easy hands and breathe.</source>
        <comment>item.SU2.variants.leg-flat.steps.hold.text</comment>
        <translation type="unfinished">Fique aí. Segure a faixa com as mãos soltas e respire.</translation>
    </message>
    <message>
        <source>Lower the leg slowly. Then change legs.</source>
        <comment>item.SU2.variants.leg-flat.steps.return.text</comment>
        <translation type="unfinished">Abaixe a perna devagar. Depois troque de perna.</translation>
    </message>
    <message>
        <source>Active hamstring stretch</source>
        <comment>item.SU3.label</comment>
        <translation type="unfinished">Alongamento ativo dos isquiotibiais</translation>
    </message>
    <message>
        <source>Active hamstring stretch</source>
        <comment>item.SU3.name</comment>
        <translation type="unfinished">Alongamento ativo dos isquiotibiais</translation>
    </message>
    <message>
        <source>90/90 active knee extension</source>
        <comment>item.SU3.other_names.0</comment>
        <translation type="unfinished">Extensão ativa do joelho 90/90</translation>
    </message>
    <message>
        <source>Hands-behind-thigh stretch</source>
        <comment>item.SU3.other_names.1</comment>
        <translation type="unfinished">Alongamento com as mãos atrás da coxa</translation>
    </message>
    <message>
        <source>Lie down, hold one thigh upright and slowly straighten the knee, again and again.</source>
        <comment>item.SU3.summary</comment>
        <translation type="unfinished">Deite-se, segure uma coxa na vertical e estique o joelho devagar, várias vezes.</translation>
    </message>
    <message>
        <source>Thigh still. Only the knee opens and bends.</source>
        <comment>item.SU3.cue</comment>
        <translation type="unfinished">Coxa parada. Só o joelho abre e dobra.</translation>
    </message>
    <message>
        <source>A comfortable pull in the middle of the back of the thigh each time the knee opens.</source>
        <comment>item.SU3.feel</comment>
        <translation type="unfinished">Uma tensão confortável no meio da parte de trás da coxa a cada vez que o joelho abre.</translation>
    </message>
    <message>
        <source>Breathe out as the knee opens, breathe quietly in the pause, and never hold your breath.</source>
        <comment>item.SU3.breathing</comment>
        <translation type="unfinished">Solte o ar quando o joelho abre, respire com calma na pausa, e nunca prenda a respiração.</translation>
    </message>
    <message>
        <source>In pregnancy, do not lie flat on your back for long. Advice on when this starts differs, from the end of the first trimester to about week 20, so ask your midwife or doctor.</source>
        <comment>item.SU3.cautions.0</comment>
        <translation type="unfinished">Na gravidez, não fique muito tempo de barriga para cima. As orientações sobre quando isso começa variam, do fim do primeiro trimestre até por volta da semana 20, então pergunte à sua parteira ou ao seu médico.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.SU3.cautions.1</comment>
        <translation type="unfinished">Se a tensão ficar na panturrilha, solte o tornozelo. Se ela continuar abaixo do joelho, pare.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.SU3.cautions.2</comment>
        <translation type="unfinished">Pare imediatamente se sentir dor aguda, dor que desce pela perna, dormência ou formigamento. Dor abaixo do joelho também quer dizer parar.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.SU3.cautions.3</comment>
        <translation type="unfinished">Pergunte a um profissional de saúde antes de começar se você tem um problema nas costas, dor nas costas que é nova ou não passa, uma possível lesão, crises de tontura, uma prótese de quadril, uma cirurgia recente ou uma ruptura recente na parte de trás da coxa.</translation>
    </message>
    <message>
        <source>The source asks for ten holds of 10 seconds; other public sheets give 30 seconds four times, or a count of ten up to ten times. Here the 10 seconds stay and the count grows: 4, then 6, then 10.</source>
        <comment>item.SU3.resolved.0</comment>
        <translation type="unfinished">A fonte pede dez sustentações de 10 segundos; outras folhas públicas indicam 30 segundos quatro vezes, ou contar até dez em até dez vezes. Aqui os 10 segundos ficam e o número cresce: 4, depois 6, depois 10.</translation>
    </message>
    <message>
        <source>This stretch is counted in repetitions beside the hold plan, so its seconds are not added to hamstring time.</source>
        <comment>item.SU3.resolved.1</comment>
        <translation type="unfinished">Este alongamento é contado em repetições ao lado do plano de sustentação, por isso os segundos dele não se somam ao tempo de isquiotibiais.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent. Lift one thigh until it points towards the ceiling.</source>
        <comment>item.SU3.steps.set-up.text</comment>
        <translation type="unfinished">Fique de barriga para cima, joelhos dobrados. Levante uma coxa até que aponte para o teto.</translation>
    </message>
    <message>
        <source>Hold that thigh with both hands behind it.</source>
        <comment>item.SU3.steps.grip.text</comment>
        <translation type="unfinished">Segure essa coxa com as duas mãos por trás.</translation>
    </message>
    <message>
        <source>Slowly straighten the knee. The thigh stays where it is.</source>
        <comment>item.SU3.steps.straighten.text</comment>
        <translation type="unfinished">Estique o joelho devagar. A coxa fica onde está.</translation>
    </message>
    <message>
        <source>Pause at a mild pull and breathe.</source>
        <comment>item.SU3.steps.hold.text</comment>
        <translation type="unfinished">Pare um momento em uma leve tensão e respire.</translation>
    </message>
    <message>
        <source>Bend the knee and rest a moment. Then open it again.</source>
        <comment>item.SU3.steps.return.text</comment>
        <translation type="unfinished">Dobre o joelho e descanse um instante. Depois abra-o de novo.</translation>
    </message>
    <message>
        <source>The thigh drifts away from upright.</source>
        <comment>item.SU3.mistakes.0.text</comment>
        <translation type="unfinished">A coxa sai da vertical.</translation>
    </message>
    <message>
        <source>Hold it still with your hands and straighten the knee less.</source>
        <comment>item.SU3.mistakes.0.fix</comment>
        <translation type="unfinished">Mantenha-a parada com as mãos e estique menos o joelho.</translation>
    </message>
    <message>
        <source>The hands pull behind the calf.</source>
        <comment>item.SU3.mistakes.1.text</comment>
        <translation type="unfinished">As mãos puxam atrás da panturrilha.</translation>
    </message>
    <message>
        <source>Move both hands behind the thigh.</source>
        <comment>item.SU3.mistakes.1.fix</comment>
        <translation type="unfinished">Leve as duas mãos para trás da coxa.</translation>
    </message>
    <message>
        <source>Bouncing at the end.</source>
        <comment>item.SU3.mistakes.2.text</comment>
        <translation type="unfinished">Dar trancos no fim.</translation>
    </message>
    <message>
        <source>Open slowly, then keep quite still.</source>
        <comment>item.SU3.mistakes.2.fix</comment>
        <translation type="unfinished">Abra devagar, depois mantenha tudo bem parado.</translation>
    </message>
    <message>
        <source>Do about five, and straighten the knee less.</source>
        <comment>item.SU3.easier.text</comment>
        <translation type="unfinished">Faça cerca de cinco e estique menos o joelho.</translation>
    </message>
    <message>
        <source>Draw the toes up while the knee is open.</source>
        <comment>item.SU3.harder.text</comment>
        <translation type="unfinished">Puxe os dedos do pé para cima enquanto o joelho está aberto.</translation>
    </message>
    <message>
        <source>Part of the way</source>
        <comment>item.SU3.variants.bent-knee.name</comment>
        <translation type="unfinished">Parte do caminho</translation>
    </message>
    <message>
        <source>Straighten the knee only about two thirds of the way, and stop after five at most.</source>
        <comment>item.SU3.variants.bent-knee.change</comment>
        <translation type="unfinished">Estique o joelho só até cerca de dois terços do caminho, e pare depois de cinco, no máximo.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent. Lift one thigh until it points towards the ceiling.</source>
        <comment>item.SU3.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Fique de barriga para cima, joelhos dobrados. Levante uma coxa até que aponte para o teto.</translation>
    </message>
    <message>
        <source>Hold that thigh with both hands behind it.</source>
        <comment>item.SU3.variants.bent-knee.steps.grip.text</comment>
        <translation type="unfinished">Segure essa coxa com as duas mãos por trás.</translation>
    </message>
    <message>
        <source>Slowly open the knee, only part of the way.</source>
        <comment>item.SU3.variants.bent-knee.steps.straighten.text</comment>
        <translation type="unfinished">Abra o joelho devagar, só parte do caminho.</translation>
    </message>
    <message>
        <source>Pause at a light pull and breathe.</source>
        <comment>item.SU3.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Pare um momento em uma tensão bem leve e respire.</translation>
    </message>
    <message>
        <source>Bend the knee and rest a moment. Then open it again.</source>
        <comment>item.SU3.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Dobre o joelho e descanse um instante. Depois abra-o de novo.</translation>
    </message>
    <message>
        <source>Toes up</source>
        <comment>item.SU3.variants.toes-up.name</comment>
        <translation type="unfinished">Dedos do pé para cima</translation>
    </message>
    <message>
        <source>Draw the toes gently up while the knee is open. Let them go if the calf takes over.</source>
        <comment>item.SU3.variants.toes-up.change</comment>
        <translation type="unfinished">Puxe os dedos do pé com suavidade para cima enquanto o joelho está aberto. Solte-os se a panturrilha tomar conta.</translation>
    </message>
    <message>
        <source>Buttock and low back</source>
        <comment>item.SU4.label</comment>
        <translation type="unfinished">Nádega e região lombar</translation>
    </message>
    <message>
        <source>Single knee to chest</source>
        <comment>item.SU4.name</comment>
        <translation type="unfinished">Um joelho ao peito</translation>
    </message>
    <message>
        <source>Knee-to-chest stretch</source>
        <comment>item.SU4.other_names.0</comment>
        <translation type="unfinished">Alongamento joelho ao peito</translation>
    </message>
    <message>
        <source>Lie on your back and draw one knee in with both hands.</source>
        <comment>item.SU4.summary</comment>
        <translation type="unfinished">Fique de barriga para cima e puxe um joelho para você com as duas mãos.</translation>
    </message>
    <message>
        <source>Head down, shoulders soft, knee drawn in.</source>
        <comment>item.SU4.cue</comment>
        <translation type="unfinished">Cabeça no chão, ombros soltos, joelho puxado para você.</translation>
    </message>
    <message>
        <source>A mild, comfortable pull in the buttock, perhaps in the low back as well. It is not a hamstring stretch.</source>
        <comment>item.SU4.feel</comment>
        <translation type="unfinished">Uma tensão leve e confortável na nádega, talvez também na região lombar. Não é um alongamento dos isquiotibiais.</translation>
    </message>
    <message>
        <source>Breathe out as the knee comes in. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.SU4.breathing</comment>
        <translation type="unfinished">Solte o ar quando o joelho vem. Depois respire devagar e com calma, e nunca prenda a respiração.</translation>
    </message>
    <message>
        <source>Not for you under hip-replacement precautions, unless a professional has agreed.</source>
        <comment>item.SU4.cautions.0</comment>
        <translation type="unfinished">Não é para você se tem de seguir precauções por causa de uma prótese de quadril, a menos que um profissional de saúde tenha concordado.</translation>
    </message>
    <message>
        <source>This bends the low back. With osteoporosis or a past spine fracture, leave it out unless a professional has agreed.</source>
        <comment>item.SU4.cautions.1</comment>
        <translation type="unfinished">Isto dobra a região lombar. Com osteoporose ou uma fratura antiga na coluna, deixe de fora, a menos que um profissional de saúde tenha concordado.</translation>
    </message>
    <message>
        <source>Leave it for later in the day if you got up less than two hours ago.</source>
        <comment>item.SU4.cautions.2</comment>
        <translation type="unfinished">Deixe para mais tarde no dia se você se levantou há menos de duas horas.</translation>
    </message>
    <message>
        <source>In pregnancy, do not lie flat on your back for long. Advice on when this starts differs, from the end of the first trimester to about week 20, so ask your midwife or doctor.</source>
        <comment>item.SU4.cautions.3</comment>
        <translation type="unfinished">Na gravidez, não fique muito tempo de barriga para cima. As orientações sobre quando isso começa variam, do fim do primeiro trimestre até por volta da semana 20, então pergunte à sua parteira ou ao seu médico.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.SU4.cautions.4</comment>
        <translation type="unfinished">Pare imediatamente se sentir dor aguda, dor que desce pela perna, dormência ou formigamento. Dor abaixo do joelho também quer dizer parar.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.SU4.cautions.5</comment>
        <translation type="unfinished">Pergunte a um profissional de saúde antes de começar se você tem um problema nas costas, dor nas costas que é nova ou não passa, uma possível lesão, crises de tontura, uma prótese de quadril, uma cirurgia recente ou uma ruptura recente na parte de trás da coxa.</translation>
    </message>
    <message>
        <source>One source holds 30 to 60 seconds three times a side; Mayo Clinic gives 5 seconds, two or three times, twice a day. Here it starts at 15 seconds and grows with the phase of the plan; 60 seconds is a ceiling for the maintain phase.</source>
        <comment>item.SU4.resolved.0</comment>
        <translation type="unfinished">Uma fonte mantém de 30 a 60 segundos três vezes por lado; a Mayo Clinic indica 5 segundos, duas ou três vezes, duas vezes ao dia. Aqui começa com 15 segundos e cresce com a fase do plano; 60 segundos é um teto para a fase Conservar.</translation>
    </message>
    <message>
        <source>It reaches the buttock and low back, so its time is not counted as hamstring time.</source>
        <comment>item.SU4.resolved.1</comment>
        <translation type="unfinished">Alcança a nádega e a região lombar, por isso o tempo não conta como tempo de isquiotibiais.</translation>
    </message>
    <message>
        <source>Lie on your back with your knees bent and your feet on the floor.</source>
        <comment>item.SU4.steps.set-up.text</comment>
        <translation type="unfinished">Fique de barriga para cima com os joelhos dobrados e os pés no chão.</translation>
    </message>
    <message>
        <source>Take one knee with both hands and draw it in slowly.</source>
        <comment>item.SU4.steps.draw-in.text</comment>
        <translation type="unfinished">Segure um joelho com as duas mãos e puxe-o devagar para você.</translation>
    </message>
    <message>
        <source>Stop at a mild pull in the buttock.</source>
        <comment>item.SU4.steps.settle.text</comment>
        <translation type="unfinished">Pare em uma leve tensão na nádega.</translation>
    </message>
    <message>
        <source>Stay there. Let your shoulders and head rest, and breathe.</source>
        <comment>item.SU4.steps.hold.text</comment>
        <translation type="unfinished">Fique aí. Deixe os ombros e a cabeça descansarem, e respire.</translation>
    </message>
    <message>
        <source>Let the knee go and set the foot down. Then change legs.</source>
        <comment>item.SU4.steps.return.text</comment>
        <translation type="unfinished">Solte o joelho e apoie o pé no chão. Depois troque de perna.</translation>
    </message>
    <message>
        <source>Yanking the knee in.</source>
        <comment>item.SU4.mistakes.0.text</comment>
        <translation type="unfinished">Puxar o joelho com força.</translation>
    </message>
    <message>
        <source>Draw it in slowly on a long breath out.</source>
        <comment>item.SU4.mistakes.0.fix</comment>
        <translation type="unfinished">Puxe-o devagar, soltando o ar por um bom tempo.</translation>
    </message>
    <message>
        <source>The head lifts off the floor.</source>
        <comment>item.SU4.mistakes.1.text</comment>
        <translation type="unfinished">A cabeça sai do chão.</translation>
    </message>
    <message>
        <source>Rest the head, on a thin cushion if you like, and draw in less.</source>
        <comment>item.SU4.mistakes.1.fix</comment>
        <translation type="unfinished">Descanse a cabeça, em uma almofada fina se quiser, e puxe menos.</translation>
    </message>
    <message>
        <source>Hold behind the thigh instead of the knee.</source>
        <comment>item.SU4.easier.text</comment>
        <translation type="unfinished">Segure atrás da coxa em vez do joelho.</translation>
    </message>
    <message>
        <source>Lay the other leg flat.</source>
        <comment>item.SU4.harder.text</comment>
        <translation type="unfinished">Deixe a outra perna esticada no chão.</translation>
    </message>
    <message>
        <source>Hands behind the thigh</source>
        <comment>item.SU4.variants.behind-thigh.name</comment>
        <translation type="unfinished">Mãos atrás da coxa</translation>
    </message>
    <message>
        <source>Both hands hold behind the thigh, so that the knee is not pressed, and the leg comes in less far.</source>
        <comment>item.SU4.variants.behind-thigh.change</comment>
        <translation type="unfinished">As duas mãos seguram atrás da coxa, para que o joelho não seja pressionado, e a perna vem menos.</translation>
    </message>
    <message>
        <source>Lie on your back with your knees bent and your feet on the floor.</source>
        <comment>item.SU4.variants.behind-thigh.steps.set-up.text</comment>
        <translation type="unfinished">Fique de barriga para cima com os joelhos dobrados e os pés no chão.</translation>
    </message>
    <message>
        <source>Hold one leg behind the thigh with both hands and draw it in slowly.</source>
        <comment>item.SU4.variants.behind-thigh.steps.draw-in.text</comment>
        <translation type="unfinished">Segure uma perna por trás da coxa com as duas mãos e puxe-a devagar para você.</translation>
    </message>
    <message>
        <source>Stop at a mild pull in the buttock. Leave the knee itself free.</source>
        <comment>item.SU4.variants.behind-thigh.steps.settle.text</comment>
        <translation type="unfinished">Pare em uma leve tensão na nádega. Deixe o joelho livre.</translation>
    </message>
    <message>
        <source>Stay there. Let your shoulders and head rest, and breathe.</source>
        <comment>item.SU4.variants.behind-thigh.steps.hold.text</comment>
        <translation type="unfinished">Fique aí. Deixe os ombros e a cabeça descansarem, e respire.</translation>
    </message>
    <message>
        <source>Let the leg go and set the foot down. Then change legs.</source>
        <comment>item.SU4.variants.behind-thigh.steps.return.text</comment>
        <translation type="unfinished">Solte a perna e apoie o pé no chão. Depois troque de perna.</translation>
    </message>
    <message>
        <source>Other leg flat</source>
        <comment>item.SU4.variants.leg-flat.name</comment>
        <translation type="unfinished">Outra perna no chão</translation>
    </message>
    <message>
        <source>The other leg lies flat and long on the mat while you draw the knee in.</source>
        <comment>item.SU4.variants.leg-flat.change</comment>
        <translation type="unfinished">A outra perna fica esticada no colchonete enquanto você puxa o joelho.</translation>
    </message>
    <message>
        <source>Lie on your back with one knee bent and the other leg flat and long.</source>
        <comment>item.SU4.variants.leg-flat.steps.set-up.text</comment>
        <translation type="unfinished">Fique de barriga para cima com um joelho dobrado e a outra perna esticada no chão.</translation>
    </message>
    <message>
        <source>Take the bent knee with both hands and draw it in slowly.</source>
        <comment>item.SU4.variants.leg-flat.steps.draw-in.text</comment>
        <translation type="unfinished">Segure o joelho dobrado com as duas mãos e puxe-o devagar para você.</translation>
    </message>
    <message>
        <source>Stop at a mild pull in the buttock. The other leg stays down.</source>
        <comment>item.SU4.variants.leg-flat.steps.settle.text</comment>
        <translation type="unfinished">Pare em uma leve tensão na nádega. A outra perna continua embaixo.</translation>
    </message>
    <message>
        <source>Stay there. Let your shoulders and head rest, and breathe.</source>
        <comment>item.SU4.variants.leg-flat.steps.hold.text</comment>
        <translation type="unfinished">Fique aí. Deixe os ombros e a cabeça descansarem, e respire.</translation>
    </message>
    <message>
        <source>Let the knee go and set the foot down. Then change legs.</source>
        <comment>item.SU4.variants.leg-flat.steps.return.text</comment>
        <translation type="unfinished">Solte o joelho e apoie o pé no chão. Depois troque de perna.</translation>
    </message>
    <message>
        <source>Active hamstring stretch</source>
        <comment>item.SU5.label</comment>
        <translation type="unfinished">Alongamento ativo dos isquiotibiais</translation>
    </message>
    <message>
        <source>Straight-leg raise, as a stretch</source>
        <comment>item.SU5.name</comment>
        <translation type="unfinished">Elevação da perna esticada, como alongamento</translation>
    </message>
    <message>
        <source>Basic raise</source>
        <comment>item.SU5.other_names.0</comment>
        <translation type="unfinished">Elevação básica</translation>
    </message>
    <message>
        <source>Single straight-leg raise</source>
        <comment>item.SU5.other_names.1</comment>
        <translation type="unfinished">Elevação de uma perna esticada</translation>
    </message>
    <message>
        <source>Lie on your back and lift one straight leg towards the ceiling, pause, and lower it.</source>
        <comment>item.SU5.summary</comment>
        <translation type="unfinished">Fique de barriga para cima e levante uma perna esticada em direção ao teto, espere um momento e abaixe-a.</translation>
    </message>
    <message>
        <source>Back still, leg up on the breath out.</source>
        <comment>item.SU5.cue</comment>
        <translation type="unfinished">Costas paradas, perna para cima soltando o ar.</translation>
    </message>
    <message>
        <source>A mild, comfortable pull in the back of the lifted thigh at the top, and light work in its front.</source>
        <comment>item.SU5.feel</comment>
        <translation type="unfinished">Uma tensão leve e confortável na parte de trás da coxa levantada, no alto, e um trabalho leve na frente dela.</translation>
    </message>
    <message>
        <source>Breathe out as you lift, breathe quietly at the top, breathe in as you lower. Never hold your breath.</source>
        <comment>item.SU5.breathing</comment>
        <translation type="unfinished">Solte o ar ao levantar, respire com calma no alto, puxe o ar ao abaixar. Nunca prenda a respiração.</translation>
    </message>
    <message>
        <source>In pregnancy, do not lie flat on your back for long. Advice on when this starts differs, from the end of the first trimester to about week 20, so ask your midwife or doctor.</source>
        <comment>item.SU5.cautions.0</comment>
        <translation type="unfinished">Na gravidez, não fique muito tempo de barriga para cima. As orientações sobre quando isso começa variam, do fim do primeiro trimestre até por volta da semana 20, então pergunte à sua parteira ou ao seu médico.</translation>
    </message>
    <message>
        <source>If the pull sits in the calf, let the ankle go loose. If it stays below the knee, stop.</source>
        <comment>item.SU5.cautions.1</comment>
        <translation type="unfinished">Se a tensão ficar na panturrilha, solte o tornozelo. Se ela continuar abaixo do joelho, pare.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.SU5.cautions.2</comment>
        <translation type="unfinished">Pare imediatamente se sentir dor aguda, dor que desce pela perna, dormência ou formigamento. Dor abaixo do joelho também quer dizer parar.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.SU5.cautions.3</comment>
        <translation type="unfinished">Pergunte a um profissional de saúde antes de começar se você tem um problema nas costas, dor nas costas que é nova ou não passa, uma possível lesão, crises de tontura, uma prótese de quadril, uma cirurgia recente ou uma ruptura recente na parte de trás da coxa.</translation>
    </message>
    <message>
        <source>The source lists a basic, an assisted and a slow raise without a dose. Assisted, with a strap, is the supine strap stretch and is kept there. Basic and slow are here, five to eight times a leg.</source>
        <comment>item.SU5.resolved.0</comment>
        <translation type="unfinished">A fonte lista uma elevação básica, uma assistida e uma lenta, sem quantidade. A assistida, com faixa, é o alongamento com faixa e fica lá. A básica e a lenta estão aqui, de cinco a oito vezes por perna.</translation>
    </message>
    <message>
        <source>The source does not say where the other leg lies. Here that knee is bent for comfort, and the flat leg is a harder way.</source>
        <comment>item.SU5.resolved.1</comment>
        <translation type="unfinished">A fonte não diz onde fica a outra perna. Aqui esse joelho fica dobrado por conforto, e a perna esticada no chão é um jeito mais difícil.</translation>
    </message>
    <message>
        <source>A strength exercise shares the name but stops at the height of the other knee; it stands apart under control work.</source>
        <comment>item.SU5.resolved.2</comment>
        <translation type="unfinished">Um exercício de força tem o mesmo nome, mas para na altura do outro joelho; ele fica à parte, no trabalho de controle.</translation>
    </message>
    <message>
        <source>It is counted in repetitions, so its pauses are not added to hamstring time.</source>
        <comment>item.SU5.resolved.3</comment>
        <translation type="unfinished">É contado em repetições, por isso as pausas dele não se somam ao tempo de isquiotibiais.</translation>
    </message>
    <message>
        <source>Lift slowly, pause for 2 to 5 seconds at the top, lower under control.</source>
        <comment>item.SU5.dose.tempo</comment>
        <translation type="unfinished">Levante devagar, espere de 2 a 5 segundos no alto, abaixe com controle.</translation>
    </message>
    <message>
        <source>Lie on your back, one knee bent, that foot on the floor. Brace your belly lightly.</source>
        <comment>item.SU5.steps.set-up.text</comment>
        <translation type="unfinished">Fique de barriga para cima, um joelho dobrado, esse pé no chão. Deixe a barriga levemente firme.</translation>
    </message>
    <message>
        <source>Straighten the other knee and draw the toes up.</source>
        <comment>item.SU5.steps.straighten.text</comment>
        <translation type="unfinished">Estique o outro joelho e puxe os dedos do pé para cima.</translation>
    </message>
    <message>
        <source>Lift that leg towards the ceiling until you feel a mild pull behind the thigh.</source>
        <comment>item.SU5.steps.raise.text</comment>
        <translation type="unfinished">Levante essa perna em direção ao teto até sentir uma leve tensão atrás da coxa.</translation>
    </message>
    <message>
        <source>Pause for two to five seconds and breathe.</source>
        <comment>item.SU5.steps.hold.text</comment>
        <translation type="unfinished">Espere de dois a cinco segundos e respire.</translation>
    </message>
    <message>
        <source>Lower the leg under control.</source>
        <comment>item.SU5.steps.return.text</comment>
        <translation type="unfinished">Abaixe a perna com controle.</translation>
    </message>
    <message>
        <source>The back arches off the floor.</source>
        <comment>item.SU5.mistakes.0.text</comment>
        <translation type="unfinished">As costas se arqueiam e saem do chão.</translation>
    </message>
    <message>
        <source>Brace the belly lightly and lift less high.</source>
        <comment>item.SU5.mistakes.0.fix</comment>
        <translation type="unfinished">Deixe a barriga levemente firme e levante menos.</translation>
    </message>
    <message>
        <source>The leg is swung up.</source>
        <comment>item.SU5.mistakes.1.text</comment>
        <translation type="unfinished">A perna é jogada para cima.</translation>
    </message>
    <message>
        <source>Lift it slowly enough to stop at any moment.</source>
        <comment>item.SU5.mistakes.1.fix</comment>
        <translation type="unfinished">Levante-a devagar o bastante para parar a qualquer momento.</translation>
    </message>
    <message>
        <source>The working knee bends.</source>
        <comment>item.SU5.mistakes.2.text</comment>
        <translation type="unfinished">O joelho da perna que trabalha dobra.</translation>
    </message>
    <message>
        <source>Lift only as high as the knee stays straight and soft.</source>
        <comment>item.SU5.mistakes.2.fix</comment>
        <translation type="unfinished">Levante só até onde o joelho continua esticado e solto.</translation>
    </message>
    <message>
        <source>Lift less high, or let a strap help as in the supine strap stretch.</source>
        <comment>item.SU5.easier.text</comment>
        <translation type="unfinished">Levante menos, ou deixe uma faixa ajudar, como no alongamento com faixa.</translation>
    </message>
    <message>
        <source>Do it slowly without a pause, and later with the other leg flat.</source>
        <comment>item.SU5.harder.text</comment>
        <translation type="unfinished">Faça devagar e sem pausa, e mais tarde com a outra perna esticada no chão.</translation>
    </message>
    <message>
        <source>Lower lift</source>
        <comment>item.SU5.variants.lower-lift.name</comment>
        <translation type="unfinished">Elevação mais baixa</translation>
    </message>
    <message>
        <source>Lift the leg only two thirds as high.</source>
        <comment>item.SU5.variants.lower-lift.change</comment>
        <translation type="unfinished">Levante a perna só até dois terços da altura.</translation>
    </message>
    <message>
        <source>Knee a little bent</source>
        <comment>item.SU5.variants.bent-knee.name</comment>
        <translation type="unfinished">Joelho um pouco dobrado</translation>
    </message>
    <message>
        <source>Keep the lifted knee bent by about 20 degrees, the ankle loose, and lift only two thirds as high.</source>
        <comment>item.SU5.variants.bent-knee.change</comment>
        <translation type="unfinished">Mantenha o joelho levantado dobrado em cerca de 20 graus, o tornozelo solto, e levante só até dois terços da altura.</translation>
    </message>
    <message>
        <source>Lie on your back, one knee bent, that foot on the floor. Brace your belly lightly.</source>
        <comment>item.SU5.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Fique de barriga para cima, um joelho dobrado, esse pé no chão. Deixe a barriga levemente firme.</translation>
    </message>
    <message>
        <source>Stretch the other leg out, its knee a little bent and the ankle loose.</source>
        <comment>item.SU5.variants.bent-knee.steps.straighten.text</comment>
        <translation type="unfinished">Estenda a outra perna, com o joelho um pouco dobrado e o tornozelo solto.</translation>
    </message>
    <message>
        <source>Lift that leg a short way, until you feel a light pull behind the thigh.</source>
        <comment>item.SU5.variants.bent-knee.steps.raise.text</comment>
        <translation type="unfinished">Levante essa perna só um pouco, até sentir uma tensão bem leve atrás da coxa.</translation>
    </message>
    <message>
        <source>Pause for two to five seconds and breathe.</source>
        <comment>item.SU5.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">Espere de dois a cinco segundos e respire.</translation>
    </message>
    <message>
        <source>Lower the leg under control.</source>
        <comment>item.SU5.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">Abaixe a perna com controle.</translation>
    </message>
    <message>
        <source>Slow raise</source>
        <comment>item.SU5.variants.slow.name</comment>
        <translation type="unfinished">Elevação lenta</translation>
    </message>
    <message>
        <source>Take three seconds up and three seconds down, without a pause, five to eight times.</source>
        <comment>item.SU5.variants.slow.change</comment>
        <translation type="unfinished">Leve três segundos para subir e três segundos para descer, sem pausa, de cinco a oito vezes.</translation>
    </message>
    <message>
        <source>Lie on your back, one knee bent, that foot on the floor. Brace your belly lightly.</source>
        <comment>item.SU5.variants.slow.steps.set-up.text</comment>
        <translation type="unfinished">Fique de barriga para cima, um joelho dobrado, esse pé no chão. Deixe a barriga levemente firme.</translation>
    </message>
    <message>
        <source>Straighten the other knee and draw the toes up.</source>
        <comment>item.SU5.variants.slow.steps.straighten.text</comment>
        <translation type="unfinished">Estique o outro joelho e puxe os dedos do pé para cima.</translation>
    </message>
    <message>
        <source>Lift that leg for three slow seconds, up to a mild pull.</source>
        <comment>item.SU5.variants.slow.steps.raise.text</comment>
        <translation type="unfinished">Levante essa perna por três segundos lentos, até uma leve tensão.</translation>
    </message>
    <message>
        <source>Without stopping, lower it for three slow seconds.</source>
        <comment>item.SU5.variants.slow.steps.return.text</comment>
        <translation type="unfinished">Sem parar, abaixe-a por três segundos lentos.</translation>
    </message>
    <message>
        <source>Other leg flat</source>
        <comment>item.SU5.variants.leg-flat.name</comment>
        <translation type="unfinished">Outra perna no chão</translation>
    </message>
    <message>
        <source>The other leg lies flat and long on the mat. Go back to a bent knee if your back arches.</source>
        <comment>item.SU5.variants.leg-flat.change</comment>
        <translation type="unfinished">A outra perna fica esticada no colchonete. Volte ao joelho dobrado se as suas costas arquearem.</translation>
    </message>
    <message>
        <source>Lie on your back with both legs flat and long. Brace your belly lightly.</source>
        <comment>item.SU5.variants.leg-flat.steps.set-up.text</comment>
        <translation type="unfinished">Fique de barriga para cima com as duas pernas esticadas no chão. Deixe a barriga levemente firme.</translation>
    </message>
    <message>
        <source>Keep the knee of the working leg straight and draw the toes up.</source>
        <comment>item.SU5.variants.leg-flat.steps.straighten.text</comment>
        <translation type="unfinished">Mantenha esticado o joelho da perna que trabalha e puxe os dedos do pé para cima.</translation>
    </message>
    <message>
        <source>Lift that leg towards the ceiling until you feel a mild pull behind the thigh.</source>
        <comment>item.SU5.variants.leg-flat.steps.raise.text</comment>
        <translation type="unfinished">Levante essa perna em direção ao teto até sentir uma leve tensão atrás da coxa.</translation>
    </message>
    <message>
        <source>Pause for two to five seconds and breathe.</source>
        <comment>item.SU5.variants.leg-flat.steps.hold.text</comment>
        <translation type="unfinished">Espere de dois a cinco segundos e respire.</translation>
    </message>
    <message>
        <source>Lower the leg under control.</source>
        <comment>item.SU5.variants.leg-flat.steps.return.text</comment>
        <translation type="unfinished">Abaixe a perna com controle.</translation>
    </message>
    <message>
        <source>Hamstring stretch</source>
        <comment>item.SU6.label</comment>
        <translation type="unfinished">Alongamento dos isquiotibiais</translation>
    </message>
    <message>
        <source>Partner-assisted supine stretch</source>
        <comment>item.SU6.name</comment>
        <translation type="unfinished">Alongamento com ajuda de outra pessoa</translation>
    </message>
    <message>
        <source>Assisted leg raise with a partner</source>
        <comment>item.SU6.other_names.0</comment>
        <translation type="unfinished">Elevação da perna com ajuda de outra pessoa</translation>
    </message>
    <message>
        <source>Lie relaxed while a partner slowly raises one leg, and you say when to stop.</source>
        <comment>item.SU6.summary</comment>
        <translation type="unfinished">Deite-se e relaxe enquanto outra pessoa levanta devagar uma perna, e você diz quando parar.</translation>
    </message>
    <message>
        <source>You say stop. Nobody pushes.</source>
        <comment>item.SU6.cue</comment>
        <translation type="unfinished">Você diz pare. Ninguém empurra.</translation>
    </message>
    <message>
        <source>A mild, comfortable pull in the middle of the back of the raised thigh, with the leg quite heavy.</source>
        <comment>item.SU6.feel</comment>
        <translation type="unfinished">Uma tensão leve e confortável no meio da parte de trás da coxa levantada, com a perna bem pesada.</translation>
    </message>
    <message>
        <source>Breathe out as your partner lifts. Then breathe slowly and quietly, and never hold your breath.</source>
        <comment>item.SU6.breathing</comment>
        <translation type="unfinished">Solte o ar quando a outra pessoa levanta. Depois respire devagar e com calma, e nunca prenda a respiração.</translation>
    </message>
    <message>
        <source>Agree on a stop word first. Your partner lowers the leg as soon as you say it.</source>
        <comment>item.SU6.cautions.0</comment>
        <translation type="unfinished">Combinem antes uma palavra de parada. A pessoa que ajuda abaixa a perna assim que você a disser.</translation>
    </message>
    <message>
        <source>Only after three sessions that began with pain of 2 or less, and never when your pain is 3 or more.</source>
        <comment>item.SU6.cautions.1</comment>
        <translation type="unfinished">Só depois de três sessões que começaram com dor de 2 ou menos, e nunca quando a sua dor for 3 ou mais.</translation>
    </message>
    <message>
        <source>In pregnancy, do not lie flat on your back for long. Advice on when this starts differs, from the end of the first trimester to about week 20, so ask your midwife or doctor.</source>
        <comment>item.SU6.cautions.2</comment>
        <translation type="unfinished">Na gravidez, não fique muito tempo de barriga para cima. As orientações sobre quando isso começa variam, do fim do primeiro trimestre até por volta da semana 20, então pergunte à sua parteira ou ao seu médico.</translation>
    </message>
    <message>
        <source>Stop at once if you feel sharp pain, pain that travels down the leg, numbness or tingling. Pain below the knee also means stop.</source>
        <comment>item.SU6.cautions.3</comment>
        <translation type="unfinished">Pare imediatamente se sentir dor aguda, dor que desce pela perna, dormência ou formigamento. Dor abaixo do joelho também quer dizer parar.</translation>
    </message>
    <message>
        <source>Ask a professional before you start if you have a back condition, back pain that is new or will not settle, a possible injury, dizzy spells, a replaced hip, a recent operation or a recent hamstring tear.</source>
        <comment>item.SU6.cautions.4</comment>
        <translation type="unfinished">Pergunte a um profissional de saúde antes de começar se você tem um problema nas costas, dor nas costas que é nova ou não passa, uma possível lesão, crises de tontura, uma prótese de quadril, uma cirurgia recente ou uma ruptura recente na parte de trás da coxa.</translation>
    </message>
    <message>
        <source>The source gives no dose and suggests that a partner can take you deeper. Here the phase of the plan sets the time, and the partner only carries the leg and never pushes.</source>
        <comment>item.SU6.resolved.0</comment>
        <translation type="unfinished">A fonte não indica quantidade e sugere que outra pessoa pode levar você mais fundo. Aqui a fase do plano define o tempo, e a outra pessoa só carrega a perna e nunca empurra.</translation>
    </message>
    <message>
        <source>Lie on your back and relax. Your partner holds one leg at the heel and just above the knee.</source>
        <comment>item.SU6.steps.set-up.text</comment>
        <translation type="unfinished">Fique de barriga para cima e relaxe. A outra pessoa segura uma perna pelo calcanhar e logo acima do joelho.</translation>
    </message>
    <message>
        <source>Your partner lifts the leg slowly, knee straight but soft.</source>
        <comment>item.SU6.steps.raise.text</comment>
        <translation type="unfinished">A outra pessoa levanta a perna devagar, joelho esticado, mas solto.</translation>
    </message>
    <message>
        <source>Say stop as soon as you feel a mild pull.</source>
        <comment>item.SU6.steps.say-stop.text</comment>
        <translation type="unfinished">Diga pare assim que sentir uma leve tensão.</translation>
    </message>
    <message>
        <source>Your partner keeps the leg still, without pushing. Breathe.</source>
        <comment>item.SU6.steps.hold.text</comment>
        <translation type="unfinished">A outra pessoa mantém a perna parada, sem empurrar. Respire.</translation>
    </message>
    <message>
        <source>Your partner lowers the leg slowly. Then change legs.</source>
        <comment>item.SU6.steps.return.text</comment>
        <translation type="unfinished">A outra pessoa abaixa a perna devagar. Depois troque de perna.</translation>
    </message>
    <message>
        <source>The partner pushes or bounces.</source>
        <comment>item.SU6.mistakes.0.text</comment>
        <translation type="unfinished">A outra pessoa empurra ou dá trancos.</translation>
    </message>
    <message>
        <source>The partner only carries the weight of the leg and keeps still.</source>
        <comment>item.SU6.mistakes.0.fix</comment>
        <translation type="unfinished">A outra pessoa só carrega o peso da perna e fica parada.</translation>
    </message>
    <message>
        <source>No stop word was agreed.</source>
        <comment>item.SU6.mistakes.1.text</comment>
        <translation type="unfinished">Nenhuma palavra de parada foi combinada.</translation>
    </message>
    <message>
        <source>Choose one short word before you begin, and try it once.</source>
        <comment>item.SU6.mistakes.1.fix</comment>
        <translation type="unfinished">Escolham uma palavra curta antes de começar e experimentem uma vez.</translation>
    </message>
    <message>
        <source>Do it alone with a strap, where you feel each change yourself.</source>
        <comment>item.SU6.easier.text</comment>
        <translation type="unfinished">Faça sem ajuda, com uma faixa: assim você sente cada mudança por conta própria.</translation>
    </message>
    <message>
        <source>There is no harder way. Ask for a slower lift, never for a stronger one.</source>
        <comment>item.SU6.harder.text</comment>
        <translation type="unfinished">Não há jeito mais difícil. Peça uma elevação mais lenta, nunca uma mais forte.</translation>
    </message>
    <message>
        <source>Knee bent</source>
        <comment>item.SU6.variants.bent-knee.name</comment>
        <translation type="unfinished">Joelho dobrado</translation>
    </message>
    <message>
        <source>Your partner keeps the raised knee a little bent and lifts only two thirds as far.</source>
        <comment>item.SU6.variants.bent-knee.change</comment>
        <translation type="unfinished">A outra pessoa mantém o joelho levantado um pouco dobrado e levanta só até dois terços.</translation>
    </message>
    <message>
        <source>Lie on your back and relax. Your partner holds one leg at the heel and just above the knee.</source>
        <comment>item.SU6.variants.bent-knee.steps.set-up.text</comment>
        <translation type="unfinished">Fique de barriga para cima e relaxe. A outra pessoa segura uma perna pelo calcanhar e logo acima do joelho.</translation>
    </message>
    <message>
        <source>Your partner lifts the leg slowly, with the knee a little bent.</source>
        <comment>item.SU6.variants.bent-knee.steps.raise.text</comment>
        <translation type="unfinished">A outra pessoa levanta a perna devagar, com o joelho um pouco dobrado.</translation>
    </message>
    <message>
        <source>Say stop as soon as you feel a light pull.</source>
        <comment>item.SU6.variants.bent-knee.steps.say-stop.text</comment>
        <translation type="unfinished">Diga pare assim que sentir uma tensão bem leve.</translation>
    </message>
    <message>
        <source>Your partner keeps the leg still, without pushing. Breathe.</source>
        <comment>item.SU6.variants.bent-knee.steps.hold.text</comment>
        <translation type="unfinished">A outra pessoa mantém a perna parada, sem empurrar. Respire.</translation>
    </message>
    <message>
        <source>Your partner lowers the leg slowly. Then change legs.</source>
        <comment>item.SU6.variants.bent-knee.steps.return.text</comment>
        <translation type="unfinished">A outra pessoa abaixa a perna devagar. Depois troque de perna.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <comment>item.WU1.label</comment>
        <translation type="unfinished">Aquecimento</translation>
    </message>
    <message>
        <source>March on the spot</source>
        <comment>item.WU1.name</comment>
        <translation type="unfinished">Marcha no lugar</translation>
    </message>
    <message>
        <source>Marching in place</source>
        <comment>item.WU1.other_names.0</comment>
        <translation type="unfinished">Marchar sem sair do lugar</translation>
    </message>
    <message>
        <source>Easy marching to get warm before anything is held. It needs no more room than you stand on.</source>
        <comment>item.WU1.summary</comment>
        <translation type="unfinished">Marcha fácil para aquecer antes de manter qualquer posição. Não precisa de mais espaço do que o que você ocupa em pé.</translation>
    </message>
    <message>
        <source>Knees easy, arms swing along.</source>
        <comment>item.WU1.cue</comment>
        <translation type="unfinished">Joelhos à vontade, os braços acompanham.</translation>
    </message>
    <message>
        <source>A little warmer and looser after a minute or two; never out of breath.</source>
        <comment>item.WU1.feel</comment>
        <translation type="unfinished">Um pouco mais de calor e soltura depois de um ou dois minutos; nunca sem fôlego.</translation>
    </message>
    <message>
        <source>Free and easy. You should be able to talk in whole sentences.</source>
        <comment>item.WU1.breathing</comment>
        <translation type="unfinished">Livre e fácil. Você deve conseguir falar em frases inteiras.</translation>
    </message>
    <message>
        <source>Keep a hand on a chair or a wall if your balance is unsure.</source>
        <comment>item.WU1.cautions.0</comment>
        <translation type="unfinished">Mantenha uma mão em uma cadeira ou na parede se não tiver segurança no equilíbrio.</translation>
    </message>
    <message>
        <source>The source gives 5 to 10 minutes for the whole warm-up and no time for each part. The app gives this part 2 minutes; a break at the desk uses about one.</source>
        <comment>item.WU1.resolved.0</comment>
        <translation type="unfinished">A fonte indica de 5 a 10 minutos para todo o aquecimento e nenhum tempo para cada parte. O app dá a esta parte 2 minutos; uma pausa na mesa usa cerca de um.</translation>
    </message>
    <message>
        <source>Walk at an easy pace instead, on the spot or about the room.</source>
        <comment>item.WU1.easier.text</comment>
        <translation type="unfinished">Em vez disso, caminhe em ritmo fácil, no lugar ou pelo cômodo.</translation>
    </message>
    <message>
        <source>Jog lightly, if jogging suits you and the floor below.</source>
        <comment>item.WU1.harder.text</comment>
        <translation type="unfinished">Corra de leve no lugar, se a corrida combinar com você e com o andar de baixo.</translation>
    </message>
    <message>
        <source>Stand tall with your feet under your hips and your shoulders loose.</source>
        <comment>item.WU1.steps.tall.text</comment>
        <translation type="unfinished">Fique com a postura ereta, os pés embaixo do quadril e os ombros soltos.</translation>
    </message>
    <message>
        <source>Lift one knee as high as is comfortable, then the other, in a steady beat.</source>
        <comment>item.WU1.steps.lift.text</comment>
        <translation type="unfinished">Levante um joelho até onde for confortável, depois o outro, em um ritmo constante.</translation>
    </message>
    <message>
        <source>Let the arms swing along and set each foot down softly.</source>
        <comment>item.WU1.steps.arms.text</comment>
        <translation type="unfinished">Deixe os braços acompanharem e pouse cada pé com suavidade.</translation>
    </message>
    <message>
        <source>Leaving the warm-up out.</source>
        <comment>item.WU1.mistakes.0.text</comment>
        <translation type="unfinished">Deixar o aquecimento de fora.</translation>
    </message>
    <message>
        <source>One minute of it before a desk break, five or more before a full session.</source>
        <comment>item.WU1.mistakes.0.fix</comment>
        <translation type="unfinished">Um minuto dele antes de uma pausa na mesa, cinco ou mais antes de uma sessão completa.</translation>
    </message>
    <message>
        <source>Going so hard that you are out of breath.</source>
        <comment>item.WU1.mistakes.1.text</comment>
        <translation type="unfinished">Fazer com tanta força que falta o fôlego.</translation>
    </message>
    <message>
        <source>Lower the knees and slow the beat until you can chat.</source>
        <comment>item.WU1.mistakes.1.fix</comment>
        <translation type="unfinished">Abaixe os joelhos e reduza o ritmo até dar para conversar.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <comment>item.WU3.label</comment>
        <translation type="unfinished">Aquecimento</translation>
    </message>
    <message>
        <source>Light jog</source>
        <comment>item.WU3.name</comment>
        <translation type="unfinished">Corrida leve</translation>
    </message>
    <message>
        <source>Jogging in place</source>
        <comment>item.WU3.other_names.0</comment>
        <translation type="unfinished">Corrida no lugar</translation>
    </message>
    <message>
        <source>Light jogging</source>
        <comment>item.WU3.other_names.1</comment>
        <translation type="unfinished">Corridinha leve</translation>
    </message>
    <message>
        <source>A minute of soft, quiet jogging on the spot. Entirely optional: marching does the same job.</source>
        <comment>item.WU3.summary</comment>
        <translation type="unfinished">Um minuto de corrida suave e silenciosa no lugar. Totalmente opcional: a marcha cumpre o mesmo papel.</translation>
    </message>
    <message>
        <source>Soft landings, quiet feet.</source>
        <comment>item.WU3.cue</comment>
        <translation type="unfinished">Pousos suaves, pés silenciosos.</translation>
    </message>
    <message>
        <source>Warm and springy, with no jolt in the back, hips or knees.</source>
        <comment>item.WU3.feel</comment>
        <translation type="unfinished">Calor e leveza, sem solavanco nas costas, no quadril ou nos joelhos.</translation>
    </message>
    <message>
        <source>Free. If you cannot speak a sentence, slow down to a march.</source>
        <comment>item.WU3.breathing</comment>
        <translation type="unfinished">Livre. Se você não consegue dizer uma frase, passe para a marcha.</translation>
    </message>
    <message>
        <source>Leave it out when your pain before the session is 3 or more, when neighbours live below, or when jogging does not agree with you.</source>
        <comment>item.WU3.cautions.0</comment>
        <translation type="unfinished">Deixe de fora quando a sua dor antes da sessão for 3 ou mais, quando houver vizinhos embaixo, ou quando correr no lugar não for bom para você.</translation>
    </message>
    <message>
        <source>Go back to marching if any landing is felt in the back.</source>
        <comment>item.WU3.cautions.1</comment>
        <translation type="unfinished">Volte à marcha se sentir algum pouso nas costas.</translation>
    </message>
    <message>
        <source>Part of the source's warm-up list but not of the app's standard warm-up, because noise, pain or comfort often speak against it.</source>
        <comment>item.WU3.resolved.0</comment>
        <translation type="unfinished">Faz parte da lista de aquecimento da fonte, mas não do aquecimento padrão do app, porque ruído, dor ou conforto muitas vezes falam contra.</translation>
    </message>
    <message>
        <source>March on the spot.</source>
        <comment>item.WU3.easier.text</comment>
        <translation type="unfinished">Faça a marcha no lugar.</translation>
    </message>
    <message>
        <source>Nothing harder is needed for a warm-up; jog a little longer if you enjoy it.</source>
        <comment>item.WU3.harder.text</comment>
        <translation type="unfinished">Nada mais difícil é necessário para um aquecimento; corra um pouco mais se você gosta.</translation>
    </message>
    <message>
        <source>Begin with a march and let it turn into a light jog.</source>
        <comment>item.WU3.steps.start.text</comment>
        <translation type="unfinished">Comece com uma marcha e deixe que vire uma corrida leve.</translation>
    </message>
    <message>
        <source>Land softly under your hips with bent knees and quiet feet.</source>
        <comment>item.WU3.steps.soft.text</comment>
        <translation type="unfinished">Pouse com suavidade embaixo do quadril, com joelhos dobrados e pés silenciosos.</translation>
    </message>
    <message>
        <source>In the last seconds slow down to a march again.</source>
        <comment>item.WU3.steps.ease-off.text</comment>
        <translation type="unfinished">Nos últimos segundos, volte a uma marcha.</translation>
    </message>
    <message>
        <source>Pounding the floor with stiff knees.</source>
        <comment>item.WU3.mistakes.0.text</comment>
        <translation type="unfinished">Bater no chão com joelhos rígidos.</translation>
    </message>
    <message>
        <source>Take smaller steps and listen: the quieter, the better.</source>
        <comment>item.WU3.mistakes.0.fix</comment>
        <translation type="unfinished">Dê passos menores e escute: quanto mais silencioso, melhor.</translation>
    </message>
    <message>
        <source>Turning the warm-up into a workout.</source>
        <comment>item.WU3.mistakes.1.text</comment>
        <translation type="unfinished">Transformar o aquecimento em treino.</translation>
    </message>
    <message>
        <source>Stay at a pace at which you could talk.</source>
        <comment>item.WU3.mistakes.1.fix</comment>
        <translation type="unfinished">Fique em um ritmo em que você poderia conversar.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <comment>item.WU4.label</comment>
        <translation type="unfinished">Aquecimento</translation>
    </message>
    <message>
        <source>Arm circles</source>
        <comment>item.WU4.name</comment>
        <translation type="unfinished">Círculos com os braços</translation>
    </message>
    <message>
        <source>Circles with both arms, from small to large, first one way and then the other.</source>
        <comment>item.WU4.summary</comment>
        <translation type="unfinished">Círculos com os dois braços, de pequenos a grandes, primeiro em um sentido e depois no outro.</translation>
    </message>
    <message>
        <source>Small to large, then the other way.</source>
        <comment>item.WU4.cue</comment>
        <translation type="unfinished">De pequenos a grandes, depois no outro sentido.</translation>
    </message>
    <message>
        <source>Shoulders and upper back getting warm; nothing pinches.</source>
        <comment>item.WU4.feel</comment>
        <translation type="unfinished">Ombros e parte alta das costas se aquecendo; nada pinça.</translation>
    </message>
    <message>
        <source>Free and even, in no fixed time with the arms.</source>
        <comment>item.WU4.breathing</comment>
        <translation type="unfinished">Livre e regular, sem tempo fixo com os braços.</translation>
    </message>
    <message>
        <source>Keep the circles small and low, or leave them out, if a shoulder is sore. They can be done sitting.</source>
        <comment>item.WU4.cautions.0</comment>
        <translation type="unfinished">Faça os círculos pequenos e baixos, ou deixe-os de fora, se um ombro estiver dolorido. Eles podem ser feitos em posição sentada.</translation>
    </message>
    <message>
        <source>The source names no time. The app gives 30 seconds to each direction.</source>
        <comment>item.WU4.resolved.0</comment>
        <translation type="unfinished">A fonte não indica tempo. O app dá 30 segundos a cada sentido.</translation>
    </message>
    <message>
        <source>Keep the circles small, with the elbows bent.</source>
        <comment>item.WU4.easier.text</comment>
        <translation type="unfinished">Mantenha os círculos pequenos, com os cotovelos dobrados.</translation>
    </message>
    <message>
        <source>Make the circles as wide as is comfortable; nothing more is needed.</source>
        <comment>item.WU4.harder.text</comment>
        <translation type="unfinished">Faça os círculos tão amplos quanto for confortável; nada mais é necessário.</translation>
    </message>
    <message>
        <source>Stand or sit tall and let both arms hang.</source>
        <comment>item.WU4.steps.ready.text</comment>
        <translation type="unfinished">Em pé ou na cadeira, fique com a postura ereta e deixe os dois braços penderem.</translation>
    </message>
    <message>
        <source>Draw small circles with both arms, slowly.</source>
        <comment>item.WU4.steps.small.text</comment>
        <translation type="unfinished">Desenhe círculos pequenos com os dois braços, devagar.</translation>
    </message>
    <message>
        <source>Let the circles grow as far as they stay easy.</source>
        <comment>item.WU4.steps.large.text</comment>
        <translation type="unfinished">Deixe os círculos crescerem até onde continuarem fáceis.</translation>
    </message>
    <message>
        <source>Change direction at the signal and start small again.</source>
        <comment>item.WU4.steps.other-way.text</comment>
        <translation type="unfinished">Mude de sentido ao sinal e comece pequeno de novo.</translation>
    </message>
    <message>
        <source>Swinging fast with the shoulders pulled up.</source>
        <comment>item.WU4.mistakes.0.text</comment>
        <translation type="unfinished">Girar rápido com os ombros puxados para cima.</translation>
    </message>
    <message>
        <source>Slow down and let the shoulders drop before each circle.</source>
        <comment>item.WU4.mistakes.0.fix</comment>
        <translation type="unfinished">Vá mais devagar e deixe os ombros descerem antes de cada círculo.</translation>
    </message>
    <message>
        <source>Arching the low back as the arms go up.</source>
        <comment>item.WU4.mistakes.1.text</comment>
        <translation type="unfinished">Arquear a região lombar quando os braços sobem.</translation>
    </message>
    <message>
        <source>Stay tall with the ribs low, or make the circle smaller.</source>
        <comment>item.WU4.mistakes.1.fix</comment>
        <translation type="unfinished">Mantenha a postura ereta com as costelas baixas, ou faça o círculo menor.</translation>
    </message>
    <message>
        <source>Small circles</source>
        <comment>item.WU4.variants.small.name</comment>
        <translation type="unfinished">Círculos pequenos</translation>
    </message>
    <message>
        <source>Hands on the shoulders or elbows bent, and only small circles.</source>
        <comment>item.WU4.variants.small.change</comment>
        <translation type="unfinished">Mãos nos ombros ou cotovelos dobrados, e só círculos pequenos.</translation>
    </message>
    <message>
        <source>Stand or sit tall. Rest your fingertips on your shoulders.</source>
        <comment>item.WU4.variants.small.steps.ready.text</comment>
        <translation type="unfinished">Em pé ou na cadeira, fique com a postura ereta. Apoie as pontas dos dedos nos ombros.</translation>
    </message>
    <message>
        <source>Draw small circles with both elbows, slowly.</source>
        <comment>item.WU4.variants.small.steps.small.text</comment>
        <translation type="unfinished">Desenhe círculos pequenos com os dois cotovelos, devagar.</translation>
    </message>
    <message>
        <source>Change direction at the signal and keep the circles small.</source>
        <comment>item.WU4.variants.small.steps.other-way.text</comment>
        <translation type="unfinished">Mude de sentido ao sinal e mantenha os círculos pequenos.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <comment>item.WU5.label</comment>
        <translation type="unfinished">Aquecimento</translation>
    </message>
    <message>
        <source>Easy walk</source>
        <comment>item.WU5.name</comment>
        <translation type="unfinished">Caminhada fácil</translation>
    </message>
    <message>
        <source>Walking in place</source>
        <comment>item.WU5.other_names.0</comment>
        <translation type="unfinished">Caminhada no lugar</translation>
    </message>
    <message>
        <source>Walk about</source>
        <comment>item.WU5.other_names.1</comment>
        <translation type="unfinished">Andar por aí</translation>
    </message>
    <message>
        <source>Two minutes of walking, through the room or on the spot: the simplest way to get warm.</source>
        <comment>item.WU5.summary</comment>
        <translation type="unfinished">Dois minutos de caminhada, pelo cômodo ou no lugar: o jeito mais simples de aquecer.</translation>
    </message>
    <message>
        <source>Easy pace, tall and loose.</source>
        <comment>item.WU5.cue</comment>
        <translation type="unfinished">Ritmo fácil, postura ereta e solta.</translation>
    </message>
    <message>
        <source>Legs and back loosening, a little warmth, no effort worth mentioning.</source>
        <comment>item.WU5.feel</comment>
        <translation type="unfinished">Pernas e costas se soltando, um pouco de calor, quase nenhum esforço.</translation>
    </message>
    <message>
        <source>Just as it comes.</source>
        <comment>item.WU5.breathing</comment>
        <translation type="unfinished">Como vier.</translation>
    </message>
    <message>
        <source>Look where you walk; the voice and the chimes tell you when the time is up.</source>
        <comment>item.WU5.cautions.0</comment>
        <translation type="unfinished">Olhe por onde anda; a voz e os sinais sonoros avisam quando o tempo acabar.</translation>
    </message>
    <message>
        <source>The source allows walking in place or about and names no time. The app gives it 2 minutes.</source>
        <comment>item.WU5.resolved.0</comment>
        <translation type="unfinished">A fonte permite caminhar no lugar ou pelo espaço e não indica tempo. O app dá 2 minutos.</translation>
    </message>
    <message>
        <source>Walk more slowly, or for one minute; there is nothing gentler to go to.</source>
        <comment>item.WU5.easier.text</comment>
        <translation type="unfinished">Caminhe mais devagar, ou por um minuto; não há nada mais suave.</translation>
    </message>
    <message>
        <source>March on the spot with higher knees.</source>
        <comment>item.WU5.harder.text</comment>
        <translation type="unfinished">Faça a marcha no lugar com os joelhos mais altos.</translation>
    </message>
    <message>
        <source>Stand tall, look ahead and let the shoulders drop.</source>
        <comment>item.WU5.steps.tall.text</comment>
        <translation type="unfinished">Fique com a postura ereta, olhe para a frente e deixe os ombros descerem.</translation>
    </message>
    <message>
        <source>Walk at an easy pace, about the room or on the spot, arms loose.</source>
        <comment>item.WU5.steps.walk.text</comment>
        <translation type="unfinished">Caminhe em ritmo fácil, pelo cômodo ou no lugar, braços soltos.</translation>
    </message>
    <message>
        <source>Keep the pace even until the time is up, then stand still for a breath.</source>
        <comment>item.WU5.steps.settle.text</comment>
        <translation type="unfinished">Mantenha o ritmo regular até o tempo acabar, depois pare por uma respiração.</translation>
    </message>
    <message>
        <source>Walking bent over a phone.</source>
        <comment>item.WU5.mistakes.0.text</comment>
        <translation type="unfinished">Caminhar com o corpo curvado sobre um celular.</translation>
    </message>
    <message>
        <source>Put it away and let your eyes rest on something far off.</source>
        <comment>item.WU5.mistakes.0.fix</comment>
        <translation type="unfinished">Guarde-o e deixe os olhos descansarem em algo distante.</translation>
    </message>
    <message>
        <source>Hurrying until you puff.</source>
        <comment>item.WU5.mistakes.1.text</comment>
        <translation type="unfinished">Apressar-se até bufar.</translation>
    </message>
    <message>
        <source>Drop to a pace at which talking is easy.</source>
        <comment>item.WU5.mistakes.1.fix</comment>
        <translation type="unfinished">Reduza para um ritmo em que seja fácil falar.</translation>
    </message>
    <message>
        <source>Desk break</source>
        <comment>routine.desk-break.name</comment>
        <translation type="unfinished">Pausa na mesa</translation>
    </message>
    <message>
        <source>Under three minutes without leaving your desk: just under a minute of marching, then one short chair stretch for each leg and one short leg extension. It adds to the week's stretching seconds and makes the day an active one; it does not replace a session.</source>
        <comment>routine.desk-break.summary</comment>
        <translation type="unfinished">Menos de três minutos sem sair da sua mesa: pouco menos de um minuto de marcha, depois um alongamento curto na cadeira para cada perna e uma extensão curta da perna. Soma-se aos segundos de alongamento da semana e faz do dia um dia ativo; não substitui uma sessão.</translation>
    </message>
    <message>
        <source>Desk routine</source>
        <comment>routine.desk-routine.name</comment>
        <translation type="unfinished">Rotina na mesa</translation>
    </message>
    <message>
        <source>A whole session on and beside one chair: two minutes of marching, the one-leg stretch and the two-leg fold at the length of your phase, then a short leg extension. The first two are the hamstring stretches that count toward the week. About 6 minutes in week 1, 8 in week 4 and 10 in week 6.</source>
        <comment>routine.desk-routine.summary</comment>
        <translation type="unfinished">Uma sessão inteira em uma cadeira e ao lado dela: dois minutos de marcha, o alongamento de uma perna e a flexão de duas pernas com a duração da sua fase, depois uma extensão curta da perna. Os dois primeiros são os alongamentos dos isquiotibiais que contam para a semana. Cerca de 6 minutos na semana 1, 8 na semana 4 e 10 na semana 6.</translation>
    </message>
    <message>
        <source>Floor routine</source>
        <comment>routine.floor-routine.name</comment>
        <translation type="unfinished">Rotina no chão</translation>
    </message>
    <message>
        <source>The full session on a mat: 5 minutes of warm-up, the strap stretch and the wall stretch at the length of your phase, then strength; a moderate standing march joins from phase 3. About 12 minutes in week 1, 16 in week 4 and 20 to 21 in week 6.</source>
        <comment>routine.floor-routine.summary</comment>
        <translation type="unfinished">A sessão completa em um colchonete: 5 minutos de aquecimento, o alongamento com faixa e o alongamento na parede com a duração da sua fase, depois força; uma marcha em pé moderada entra a partir da fase 3. Cerca de 12 minutos na semana 1, 16 na semana 4 e de 20 a 21 na semana 6.</translation>
    </message>
    <message>
        <source>Flow</source>
        <comment>routine.flow.name</comment>
        <translation type="unfinished">Fluxo</translation>
    </message>
    <message>
        <source>Walking stretches, leg swings and one held chair stretch without a pause for thought. From phase 2. With one held stretch instead of two it brings about half a session's hamstring seconds. About 4½ minutes in week 3, 6½ in week 6.</source>
        <comment>routine.flow.summary</comment>
        <translation type="unfinished">Alongamentos caminhando, balanços de perna e um alongamento mantido na cadeira, sem pausa para pensar. A partir da fase 2. Com um alongamento mantido em vez de dois, traz cerca de metade dos segundos de isquiotibiais de uma sessão. Cerca de 4½ minutos na semana 3, 6½ na semana 6.</translation>
    </message>
    <message>
        <source>Gentle set</source>
        <comment>routine.gentle.name</comment>
        <translation type="unfinished">Conjunto suave</translation>
    </message>
    <message>
        <source>For days with pain of 5 or 6: two minutes of easy walking, then one knee to the chest, the strap stretch with bent knees and the one-leg chair stretch, each stretch 15 seconds, twice a side, whatever the phase. No strength. Not built to the plan's two full stretches a session: the day counts as done, but the plan does not move on. About 7 to 8 minutes.</source>
        <comment>routine.gentle.summary</comment>
        <translation type="unfinished">Para dias com dor de 5 ou 6: dois minutos de caminhada fácil, depois um joelho ao peito, o alongamento com faixa com joelhos dobrados e o alongamento de uma perna na cadeira, cada alongamento 15 segundos, duas vezes por lado, seja qual for a fase. Sem força. Não é feito para os dois alongamentos completos por sessão do plano: o dia conta como feito, mas o plano não avança. Cerca de 7 a 8 minutos.</translation>
    </message>
    <message>
        <source>Early morning</source>
        <comment>routine.morning-safe.name</comment>
        <translation type="unfinished">Começo da manhã</translation>
    </message>
    <message>
        <source>For the first two hours after getting up: a warm-up on your feet, then everything lying down, without folds, hinges or knees to the chest. The wall and strap stretches are the two hamstring stretches. About 12 minutes in week 1, 17 in week 4 and 21 in week 6.</source>
        <comment>routine.morning-safe.summary</comment>
        <translation type="unfinished">Para as duas primeiras horas depois de se levantar: um aquecimento em pé, depois tudo de barriga para cima, sem flexões para a frente, inclinações do quadril ou joelhos ao peito. Os alongamentos na parede e com faixa são os dois alongamentos dos isquiotibiais. Cerca de 12 minutos na semana 1, 17 na semana 4 e 21 na semana 6.</translation>
    </message>
    <message>
        <source>Standing routine, next step</source>
        <comment>routine.standing-build.name</comment>
        <translation type="unfinished">Rotina em pé, próximo passo</translation>
    </message>
    <message>
        <source>From phase 2 and for calm days: marching, walking and leg swings, the wall-corner stretch and the standing fold at the length of your phase, then a slow march and the hip hinge. Not in the first two hours after getting up. About 11 minutes in week 3, 12 in week 4 and 14 in week 6.</source>
        <comment>routine.standing-build.summary</comment>
        <translation type="unfinished">A partir da fase 2 e para dias calmos: marcha, caminhada e balanços de perna, o alongamento no canto da parede e a flexão em pé com a duração da sua fase, depois uma marcha lenta e a inclinação do quadril. Não nas duas primeiras horas depois de se levantar. Cerca de 11 minutos na semana 3, 12 na semana 4 e 14 na semana 6.</translation>
    </message>
    <message>
        <source>Standing routine</source>
        <comment>routine.standing-routine.name</comment>
        <translation type="unfinished">Rotina em pé</translation>
    </message>
    <message>
        <source>A session on your feet with a low step and a heavy chair: 5 minutes of warm-up, walking stretch, the step stretch and the supported stretch at the length of your phase, then a slow march; the hip hinge joins in phase 2. About 12 minutes in week 1, 16 in week 4 and 19 in week 6.</source>
        <comment>routine.standing-routine.summary</comment>
        <translation type="unfinished">Uma sessão em pé com um degrau baixo e uma cadeira pesada: 5 minutos de aquecimento, alongamento caminhando, o alongamento no degrau e o alongamento com apoio com a duração da sua fase, depois uma marcha lenta; a inclinação do quadril entra na fase 2. Cerca de 12 minutos na semana 1, 16 na semana 4 e 19 na semana 6.</translation>
    </message>
    <message>
        <source>Floor sit-and-reach</source>
        <comment>test.TE1.name</comment>
        <translation type="unfinished">Sentar e alcançar no chão</translation>
    </message>
    <message>
        <source>Seated on the floor with the soles against a box or step, you reach forward along a ruler. It reads the whole chain of hips, thighs and back, not the hamstrings alone.</source>
        <comment>test.TE1.summary</comment>
        <translation type="unfinished">No chão, com as solas dos pés contra uma caixa ou um degrau, você alcança para a frente ao longo de uma régua. Mede toda a cadeia de quadril, coxas e costas, não só os isquiotibiais.</translation>
    </message>
    <message>
        <source>Best of three reaches after two for practice, to the nearest centimetre. Level with the soles is 0, beyond them counts plus, short of them minus. A box with a scale of its own often puts the feet at 15, 23 or 26 cm, a tape version at 15 inches (38 cm): take that off first. A reach with bent knees or with pain of 3 or more is not scored. A sharp feeling ends the test and is never a score.</source>
        <comment>test.TE1.scoring</comment>
        <translation type="unfinished">O melhor de três alcances depois de dois de treino, arredondado ao centímetro. No nível das solas dos pés é 0, além delas conta como mais, antes delas como menos. Uma caixa com escala própria muitas vezes põe os pés em 15, 23 ou 26 cm, uma versão com fita em 15 polegadas (38 cm): desconte isso antes. Um alcance com joelhos dobrados ou com dor de 3 ou mais não é pontuado. Uma sensação aguda encerra o teste e nunca é um resultado.</translation>
    </message>
    <message>
        <source>Stop at anything sharp, numb, tingling, or running down a leg; that is a stop sign, not a sign of tightness.</source>
        <comment>test.TE1.cautions.0</comment>
        <translation type="unfinished">Pare diante de qualquer sensação aguda, dormência, formigamento ou sensação que desce por uma perna; isso é um sinal de parada, não um sinal de encurtamento.</translation>
    </message>
    <message>
        <source>Leave this test out with fragile bones, or if bending forward is not for you.</source>
        <comment>test.TE1.cautions.1</comment>
        <translation type="unfinished">Deixe este teste de fora se tem ossos frágeis ou se inclinar-se para a frente não é para você.</translation>
    </message>
    <message>
        <source>Warm up for 3 to 5 minutes first. Same time of day, same place, no shoes, never more than once a week.</source>
        <comment>test.TE1.cautions.2</comment>
        <translation type="unfinished">Faça antes um aquecimento de 3 a 5 minutos. Mesma hora do dia, mesmo lugar, sem sapatos, nunca mais de uma vez por semana.</translation>
    </message>
    <message>
        <source>Guidance differs between the best of two and the best of three; this app takes the best of three after two practice reaches.</source>
        <comment>test.TE1.resolved.0</comment>
        <translation type="unfinished">As orientações variam entre o melhor de dois e o melhor de três; este app usa o melhor de três depois de dois alcances de treino.</translation>
    </message>
    <message>
        <source>The source test asks only whether reaching the toes is hard. Here it is measured, and the result is compared with your own earlier ones, not used to call anyone tight.</source>
        <comment>test.TE1.resolved.1</comment>
        <translation type="unfinished">O teste da fonte só pergunta se é difícil alcançar os dedos do pé. Aqui isso é medido, e o resultado é comparado com os seus anteriores, não usado para dizer que alguém tem encurtamento.</translation>
    </message>
    <message>
        <source>Lifting the straight leg while lying down (TE5) is left out of this version: done by someone else it needs a partner, and the movement overlaps with a test of nerves that belongs in a professional's hands.</source>
        <comment>test.TE1.resolved.2</comment>
        <translation type="unfinished">Levantar a perna esticada de barriga para cima (TE5) fica fora desta versão: feito por outra pessoa, precisa de alguém para ajudar, e o movimento se sobrepõe a um teste de nervos que cabe às mãos de um profissional de saúde.</translation>
    </message>
    <message>
        <source>Shoes off. Sit with both legs straight and the soles flat against a wall, a box or the edge of a step.</source>
        <comment>test.TE1.steps.sit.text</comment>
        <translation type="unfinished">Sem sapatos. Sente-se com as duas pernas esticadas e as solas dos pés contra uma parede, uma caixa ou a beira de um degrau.</translation>
    </message>
    <message>
        <source>Lay one hand on the other, fingertips level, above a ruler or tape along the floor.</source>
        <comment>test.TE1.steps.hands.text</comment>
        <translation type="unfinished">Ponha uma mão sobre a outra, pontas dos dedos alinhadas, acima de uma régua ou fita métrica ao longo do chão.</translation>
    </message>
    <message>
        <source>Breathe out and slide the hands forward slowly, knees straight. No bouncing.</source>
        <comment>test.TE1.steps.reach.text</comment>
        <translation type="unfinished">Solte o ar e deslize as mãos devagar para a frente, joelhos esticados. Sem dar trancos.</translation>
    </message>
    <message>
        <source>Stay about two seconds at the furthest point that is comfortable and read the fingertips.</source>
        <comment>test.TE1.steps.hold.text</comment>
        <translation type="unfinished">Fique cerca de dois segundos no ponto mais distante que for confortável e leia onde estão as pontas dos dedos.</translation>
    </message>
    <message>
        <source>Come up slowly and rest a moment before the next reach.</source>
        <comment>test.TE1.steps.back.text</comment>
        <translation type="unfinished">Volte devagar e descanse um momento antes do próximo alcance.</translation>
    </message>
    <message>
        <source>Standing toe-touch (fingertip to floor)</source>
        <comment>test.TE2.name</comment>
        <translation type="unfinished">Toque nos pés em pé (ponta do dedo ao chão)</translation>
    </message>
    <message>
        <source>Standing, you bend forward slowly and measure how far the middle fingers stay above the floor. It shows the whole chain from heels to back.</source>
        <comment>test.TE2.summary</comment>
        <translation type="unfinished">Em pé, você se inclina devagar para a frente e mede a que altura do chão ficam os dedos médios. Mostra toda a cadeia, dos calcanhares às costas.</translation>
    </message>
    <message>
        <source>Best (smallest) of three, in centimetres from the middle fingertip to the floor. Touching the floor is 0. If you stand on a low, firm step and reach past its edge, that part counts minus. A trial with bent knees or with pain of 3 or more is not scored. A sharp feeling ends the test and is never a score.</source>
        <comment>test.TE2.scoring</comment>
        <translation type="unfinished">O melhor (menor) de três, em centímetros da ponta do dedo médio ao chão. Tocar o chão é 0. Se você fica em um degrau baixo e firme e alcança além da borda dele, essa parte conta como menos. Uma tentativa com joelhos dobrados ou com dor de 3 ou mais não é pontuada. Uma sensação aguda encerra o teste e nunca é um resultado.</translation>
    </message>
    <message>
        <source>Not in the first two hours after getting up.</source>
        <comment>test.TE2.cautions.0</comment>
        <translation type="unfinished">Não nas duas primeiras horas depois de se levantar.</translation>
    </message>
    <message>
        <source>Leave this test out with fragile bones, dizziness, or if bending forward is not for you.</source>
        <comment>test.TE2.cautions.1</comment>
        <translation type="unfinished">Deixe este teste de fora se tem ossos frágeis, tontura, ou se inclinar-se para a frente não é para você.</translation>
    </message>
    <message>
        <source>Stop at anything sharp, numb, tingling, or running down a leg.</source>
        <comment>test.TE2.cautions.2</comment>
        <translation type="unfinished">Pare diante de qualquer sensação aguda, dormência, formigamento ou sensação que desce por uma perna.</translation>
    </message>
    <message>
        <source>Have a wall or a table within reach and come up slowly, hands on the thighs.</source>
        <comment>test.TE2.cautions.3</comment>
        <translation type="unfinished">Tenha uma parede ou uma mesa ao alcance e suba devagar, com as mãos nas coxas.</translation>
    </message>
    <message>
        <source>Warm up for 3 to 5 minutes first. Same stance, no shoes, same time of day, never more than once a week.</source>
        <comment>test.TE2.cautions.4</comment>
        <translation type="unfinished">Faça antes um aquecimento de 3 a 5 minutos. Mesma posição dos pés, sem sapatos, mesma hora do dia, nunca mais de uma vez por semana.</translation>
    </message>
    <message>
        <source>The source counts a sharp pull here as a sign of tightness, yet lists sharp pain among its stop signs. Here sharp always stops and is never scored.</source>
        <comment>test.TE2.resolved.0</comment>
        <translation type="unfinished">A fonte conta aqui uma tensão aguda como sinal de encurtamento, mas lista a dor aguda entre os seus sinais de parada. Aqui, agudo sempre faz parar e nunca é pontuado.</translation>
    </message>
    <message>
        <source>The source has the feet apart; published tests may have them together. This app keeps them hip-wide every time.</source>
        <comment>test.TE2.resolved.1</comment>
        <translation type="unfinished">A fonte deixa os pés afastados; testes publicados podem deixá-los juntos. Este app os mantém sempre na largura do quadril.</translation>
    </message>
    <message>
        <source>The published change that exceeds measuring error is 4.5 cm; results are whole centimetres here, so 5 cm is used.</source>
        <comment>test.TE2.resolved.2</comment>
        <translation type="unfinished">A mudança publicada que supera o erro de medida é 4,5 cm; os resultados aqui são centímetros inteiros, por isso são usados 5 cm.</translation>
    </message>
    <message>
        <source>Two practice bends, as in the other reaching tests; the sources do not say.</source>
        <comment>test.TE2.resolved.3</comment>
        <translation type="unfinished">Duas inclinações de treino, como nos outros testes de alcance; as fontes não dizem.</translation>
    </message>
    <message>
        <source>Barefoot on the floor, or on a low firm step, feet hip-wide, knees straight but soft.</source>
        <comment>test.TE2.steps.stand.text</comment>
        <translation type="unfinished">De pés descalços no chão, ou em um degrau baixo e firme, pés na largura do quadril, joelhos esticados, mas soltos.</translation>
    </message>
    <message>
        <source>Breathe out and bend forward slowly, arms and head hanging, as far as is comfortable.</source>
        <comment>test.TE2.steps.bend.text</comment>
        <translation type="unfinished">Solte o ar e incline-se devagar para a frente, braços e cabeça pendendo, até onde for confortável.</translation>
    </message>
    <message>
        <source>Stay about two seconds and read the gap from the middle fingertip to the floor on a ruler or on marks on the wall.</source>
        <comment>test.TE2.steps.read.text</comment>
        <translation type="unfinished">Fique cerca de dois segundos e leia a distância da ponta do dedo médio ao chão em uma régua ou em marcas na parede.</translation>
    </message>
    <message>
        <source>Bend the knees, put the hands on the thighs and come up slowly. Wait until your head is clear.</source>
        <comment>test.TE2.steps.rise.text</comment>
        <translation type="unfinished">Dobre os joelhos, ponha as mãos nas coxas e suba devagar. Espere até a cabeça estar bem.</translation>
    </message>
    <message>
        <source>Chair sit-and-reach</source>
        <comment>test.TE3.name</comment>
        <translation type="unfinished">Sentar e alcançar na cadeira</translation>
    </message>
    <message>
        <source>On the edge of a chair you reach along one straight leg towards the toes, then along the other. It needs only a chair and a ruler, and gives each leg its own number.</source>
        <comment>test.TE3.summary</comment>
        <translation type="unfinished">Na beira de uma cadeira, você alcança ao longo de uma perna esticada em direção aos dedos do pé, depois ao longo da outra. Precisa só de uma cadeira e uma régua, e dá a cada perna o seu próprio número.</translation>
    </message>
    <message>
        <source>Best of three for each leg after two for practice, to the nearest centimetre. The middle of the toe end of the shoe is 0, short of it counts minus, past it plus. A reach with a bent knee or with pain of 3 or more is not scored. A sharp feeling ends the test and is never a score. A gap between the legs is mentioned only from 4 cm.</source>
        <comment>test.TE3.scoring</comment>
        <translation type="unfinished">O melhor de três para cada perna depois de dois de treino, arredondado ao centímetro. O meio da ponta do sapato é 0, antes dela conta como menos, além dela como mais. Um alcance com o joelho dobrado ou com dor de 3 ou mais não é pontuado. Uma sensação aguda encerra o teste e nunca é um resultado. Uma diferença entre as pernas só é mencionada a partir de 4 cm.</translation>
    </message>
    <message>
        <source>The chair stands against a wall and has no wheels.</source>
        <comment>test.TE3.cautions.0</comment>
        <translation type="unfinished">A cadeira fica encostada na parede e não tem rodinhas.</translation>
    </message>
    <message>
        <source>Leave this test out with severely fragile bones, or if bending forward hurts.</source>
        <comment>test.TE3.cautions.1</comment>
        <translation type="unfinished">Deixe este teste de fora se tem ossos gravemente frágeis, ou se inclinar-se para a frente dói.</translation>
    </message>
    <message>
        <source>Stop at anything sharp, numb, tingling, or running down a leg.</source>
        <comment>test.TE3.cautions.2</comment>
        <translation type="unfinished">Pare diante de qualquer sensação aguda, dormência, formigamento ou sensação que desce por uma perna.</translation>
    </message>
    <message>
        <source>Warm up for 3 to 5 minutes first. Same chair, same shoes, same time of day, never more than once a week.</source>
        <comment>test.TE3.cautions.3</comment>
        <translation type="unfinished">Faça antes um aquecimento de 3 a 5 minutos. Mesma cadeira, mesmos sapatos, mesma hora do dia, nunca mais de uma vez por semana.</translation>
    </message>
    <message>
        <source>The published test scores the best of two after two for practice; this app takes three, as in its other tests.</source>
        <comment>test.TE3.resolved.0</comment>
        <translation type="unfinished">O teste publicado pontua o melhor de dois depois de dois de treino; este app usa três, como nos outros testes.</translation>
    </message>
    <message>
        <source>No figure for the smallest detectable change was found for this test, so the 4 cm of the floor test is borrowed.</source>
        <comment>test.TE3.resolved.1</comment>
        <translation type="unfinished">Não foi encontrado um valor para a menor mudança detectável deste teste, por isso são emprestados os 4 cm do teste no chão.</translation>
    </message>
    <message>
        <source>Published medians start at age 60, so no comparison with others is shown; compare with yourself.</source>
        <comment>test.TE3.resolved.2</comment>
        <translation type="unfinished">As medianas publicadas começam aos 60 anos, por isso nenhuma comparação com outras pessoas é mostrada; compare só com os seus próprios resultados.</translation>
    </message>
    <message>
        <source>Sit on the front edge of a chair about 43 cm high that stands against a wall.</source>
        <comment>test.TE3.steps.sit.text</comment>
        <translation type="unfinished">Sente-se na beira da frente de uma cadeira de cerca de 43 cm de altura, encostada em uma parede.</translation>
    </message>
    <message>
        <source>One foot flat, the other leg straight with the heel down and the toes up.</source>
        <comment>test.TE3.steps.leg.text</comment>
        <translation type="unfinished">Um pé inteiro no chão, a outra perna esticada com o calcanhar no chão e os dedos para cima.</translation>
    </message>
    <message>
        <source>Lay one hand on the other, middle fingers level.</source>
        <comment>test.TE3.steps.hands.text</comment>
        <translation type="unfinished">Ponha uma mão sobre a outra, dedos médios alinhados.</translation>
    </message>
    <message>
        <source>Breathe out, tip from the hips and slide the hands along the leg towards or past the toes. No bouncing; stop if the knee bends.</source>
        <comment>test.TE3.steps.reach.text</comment>
        <translation type="unfinished">Solte o ar, incline-se a partir do quadril e deslize as mãos ao longo da perna em direção aos dedos do pé ou além deles. Sem dar trancos; pare se o joelho dobrar.</translation>
    </message>
    <message>
        <source>Stay two seconds and read the distance from the fingertips to the middle of the toe end.</source>
        <comment>test.TE3.steps.hold.text</comment>
        <translation type="unfinished">Fique dois segundos e leia a distância das pontas dos dedos até o meio da ponta do sapato.</translation>
    </message>
    <message>
        <source>Sit up slowly. After the three reaches of this leg, take the other one.</source>
        <comment>test.TE3.steps.swap.text</comment>
        <translation type="unfinished">Volte devagar à postura ereta. Depois dos três alcances desta perna, faça com a outra.</translation>
    </message>
    <message>
        <source>Active knee extension</source>
        <comment>test.TE4.name</comment>
        <translation type="unfinished">Extensão ativa do joelho</translation>
    </message>
    <message>
        <source>Lying down with one thigh upright, you straighten the knee as far as it goes by itself, and a phone on the shin reads the angle. For those who like angles; it needs the floor and some practice.</source>
        <comment>test.TE4.summary</comment>
        <translation type="unfinished">De barriga para cima com uma coxa na vertical, você estica o joelho até onde ele vai por si só, e um celular na canela lê o ângulo. Para quem gosta de ângulos; precisa do chão e de algum treino.</translation>
    </message>
    <message>
        <source>Best (smallest) of three for each leg, in degrees short of a straight knee: 0 is straight with the thigh upright. With an angle app, put the phone along the shin and note how far it stays from the vertical. A trial in which the thigh drifts or pain is 3 or more is not scored. A sharp feeling ends the test and is never a score.</source>
        <comment>test.TE4.scoring</comment>
        <translation type="unfinished">O melhor (menor) de três para cada perna, em graus que faltam para o joelho esticado: 0 é esticado com a coxa na vertical. Com um app de ângulo, ponha o celular ao longo da canela e anote quanto ele fica afastado da vertical. Uma tentativa em que a coxa se mexe ou a dor é 3 ou mais não é pontuada. Uma sensação aguda encerra o teste e nunca é um resultado.</translation>
    </message>
    <message>
        <source>Stop at anything sharp, numb, tingling, or running down the leg.</source>
        <comment>test.TE4.cautions.0</comment>
        <translation type="unfinished">Pare diante de qualquer sensação aguda, dormência, formigamento ou sensação que desce pela perna.</translation>
    </message>
    <message>
        <source>Late in pregnancy, or when lying flat does not suit you, choose the chair test.</source>
        <comment>test.TE4.cautions.1</comment>
        <translation type="unfinished">No fim da gravidez, ou quando ficar de barriga para cima não é bom para você, escolha o teste da cadeira.</translation>
    </message>
    <message>
        <source>Hold the phone firmly; it is above your face.</source>
        <comment>test.TE4.cautions.2</comment>
        <translation type="unfinished">Segure o celular com firmeza; ele está acima do seu rosto.</translation>
    </message>
    <message>
        <source>Warm up for 3 to 5 minutes first. Same time of day, never more than once a week.</source>
        <comment>test.TE4.cautions.3</comment>
        <translation type="unfinished">Faça antes um aquecimento de 3 a 5 minutos. Mesma hora do dia, nunca mais de uma vez por semana.</translation>
    </message>
    <message>
        <source>The 15 degrees come from different testers measuring injured legs. Your own repeats may agree better, but nothing smaller is claimed here.</source>
        <comment>test.TE4.resolved.0</comment>
        <translation type="unfinished">Os 15 graus vêm de avaliadores diferentes medindo pernas lesionadas. As suas próprias repetições podem concordar melhor, mas nada menor é afirmado aqui.</translation>
    </message>
    <message>
        <source>A cut-off for short hamstrings exists, from university students only. It is not used: this app does not call anyone tight.</source>
        <comment>test.TE4.resolved.1</comment>
        <translation type="unfinished">Existe um limite para isquiotibiais curtos, só de estudantes universitários. Ele não é usado: este app não diz que ninguém tem encurtamento.</translation>
    </message>
    <message>
        <source>Two practice tries, as in the other tests; the sources do not say.</source>
        <comment>test.TE4.resolved.2</comment>
        <translation type="unfinished">Duas tentativas de treino, como nos outros testes; as fontes não dizem.</translation>
    </message>
    <message>
        <source>Lifting the whole straight leg (TE5) is left out of this version: done by someone else it needs a partner, and the movement overlaps with a test of nerves.</source>
        <comment>test.TE4.resolved.3</comment>
        <translation type="unfinished">Levantar toda a perna esticada (TE5) fica fora desta versão: feito por outra pessoa, precisa de alguém para ajudar, e o movimento se sobrepõe a um teste de nervos.</translation>
    </message>
    <message>
        <source>Lie on your back, one leg long on the mat, the other thigh lifted until it is upright.</source>
        <comment>test.TE4.steps.lie.text</comment>
        <translation type="unfinished">Fique de barriga para cima, uma perna esticada no colchonete, a outra coxa levantada até a vertical.</translation>
    </message>
    <message>
        <source>Hold that thigh still with both hands behind it, the knee bent and loose.</source>
        <comment>test.TE4.steps.hold-thigh.text</comment>
        <translation type="unfinished">Mantenha essa coxa parada com as duas mãos por trás, o joelho dobrado e solto.</translation>
    </message>
    <message>
        <source>Straighten the knee slowly until a mild pull stops you, without letting the thigh move.</source>
        <comment>test.TE4.steps.straighten.text</comment>
        <translation type="unfinished">Estique o joelho devagar até que uma leve tensão faça você parar, sem deixar a coxa se mexer.</translation>
    </message>
    <message>
        <source>Read the angle from the phone held along the shin, or tucked into the sock beforehand; then bend and rest.</source>
        <comment>test.TE4.steps.read.text</comment>
        <translation type="unfinished">Leia o ângulo no celular segurado ao longo da canela, ou posto antes dentro da meia; depois dobre e descanse.</translation>
    </message>
    <message>
        <source>After the three tries of this leg, take the other one.</source>
        <comment>test.TE4.steps.swap.text</comment>
        <translation type="unfinished">Depois das três tentativas desta perna, faça com a outra.</translation>
    </message>
    <message>
        <source>What this app is, and is not</source>
        <comment>topic.about.title</comment>
        <translation type="unfinished">O que este app é e o que não é</translation>
    </message>
    <message>
        <source>Plain words about purpose, limits and your data.</source>
        <comment>topic.about.intro</comment>
        <translation type="unfinished">Palavras simples sobre finalidade, limites e os seus dados.</translation>
    </message>
    <message>
        <source>What it is</source>
        <comment>topic.about.entries.is.title</comment>
        <translation type="unfinished">O que ele é</translation>
    </message>
    <message>
        <source>A guide through a gentle flexibility routine for the backs of the thighs and the low back, with a log of how you feel. It leads sessions, asks about comfort before, during and after, plans six weeks, offers breaks at the desk, and shows your own trend together with its uncertainty. It suggests easing off, or seeing a professional.</source>
        <comment>topic.about.entries.is.text</comment>
        <translation type="unfinished">Um guia para uma rotina suave de flexibilidade da parte de trás das coxas e da região lombar, com um registro de como você se sente. Ele conduz sessões, pergunta sobre o conforto antes, durante e depois, planeja seis semanas, oferece pausas na mesa de trabalho e mostra a sua própria tendência junto com a incerteza dela. Ele sugere ir mais leve ou procurar um profissional de saúde.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <comment>topic.about.entries.is-not.title</comment>
        <translation type="unfinished">O que o app não é</translation>
    </message>
    <message>
        <source>Not a medical device and not care. It finds nothing out about your health, says nothing about causes, makes no forecast and replaces nobody. It does not tell tight hamstrings from weak ones. It is not for everyone: the safety questions are there to send some people to someone else first. Evidence for stretching is limited and mixed, and no result is promised.</source>
        <comment>topic.about.entries.is-not.text</comment>
        <translation type="unfinished">Não é um dispositivo médico nem atendimento de saúde. Ele não descobre nada sobre a sua saúde, não diz nada sobre causas, não faz previsões e não substitui ninguém. Não distingue isquiotibiais encurtados de fracos. Não é para todo mundo: as perguntas de segurança existem para enviar algumas pessoas primeiro a outra pessoa. As evidências sobre alongamento são limitadas e mistas, e nenhum resultado é prometido.</translation>
    </message>
    <message>
        <source>Who set the limits</source>
        <comment>topic.about.entries.thresholds.title</comment>
        <translation type="unfinished">Quem definiu os limites</translation>
    </message>
    <message>
        <source>The numbers in the pain rules and in the plan are design decisions, built on the sources named beside them. They await the sign-off of a clinician and have not been tested in a study. Where a source contradicts itself or another one, the page says how it was settled. The app names the rule behind each decision, so that you and a professional can follow it.</source>
        <comment>topic.about.entries.thresholds.text</comment>
        <translation type="unfinished">Os números nas regras de dor e no plano são decisões de projeto, baseadas nas fontes citadas ao lado deles. Aguardam a aprovação de um profissional clínico e não foram testados em um estudo. Onde uma fonte se contradiz ou contradiz outra, a página diz como isso foi resolvido. O app cita a regra por trás de cada decisão, para que você e um profissional de saúde possam acompanhá-la.</translation>
    </message>
    <message>
        <source>Your data</source>
        <comment>topic.about.entries.privacy.title</comment>
        <translation type="unfinished">Os seus dados</translation>
    </message>
    <message>
        <source>Everything you enter stays in a file on this computer. No account, no server, no statistics sent anywhere. A report or an export is written only when you ask for it and goes where you put it; once there, it is in your hands. To be rid of it, delete the log and its backups.</source>
        <comment>topic.about.entries.privacy.text</comment>
        <translation type="unfinished">Tudo o que você informa fica em um arquivo neste computador. Sem conta, sem servidor, sem estatísticas enviadas a lugar nenhum. Um relatório ou uma exportação só é gravado quando você pede e vai para onde você o coloca; uma vez lá, está nas suas mãos. Para se livrar de tudo, apague o registro e os backups dele.</translation>
    </message>
    <message>
        <source>You decide</source>
        <comment>topic.about.entries.you-decide.title</comment>
        <translation type="unfinished">Você decide</translation>
    </message>
    <message>
        <source>You may always do less, skip, stop, or take a day off. A pause that a rule asks for is never counted against you.</source>
        <comment>topic.about.entries.you-decide.text</comment>
        <translation type="unfinished">Você sempre pode fazer menos, pular, parar ou tirar um dia de folga. Uma pausa pedida por uma regra nunca conta contra você.</translation>
    </message>
    <message>
        <source>Where the exercises come from</source>
        <comment>topic.about.entries.sources.title</comment>
        <translation type="unfinished">De onde vêm os exercícios</translation>
    </message>
    <message>
        <source>From five public articles by clinics and magazines, put into our own words, checked against published papers and public health pages. Most papers were seen as an abstract or an excerpt; where something could not be verified, it says so. Missing amounts were filled in and are marked as design decisions.</source>
        <comment>topic.about.entries.sources.text</comment>
        <translation type="unfinished">De cinco artigos públicos de clínicas e revistas, postos em nossas próprias palavras e conferidos com artigos científicos publicados e páginas de saúde pública. A maioria dos artigos científicos foi vista como resumo ou trecho; onde algo não pôde ser verificado, isso está dito. Quantidades que faltavam foram completadas e estão marcadas como decisões de projeto.</translation>
    </message>
    <message>
        <source>What the evidence says</source>
        <comment>topic.background.title</comment>
        <translation type="unfinished">O que dizem as evidências</translation>
    </message>
    <message>
        <source>Honest and short. Most of these papers were read as an abstract, not in full, and it says so. Numbers are averages of groups; nobody can read their own future in them.</source>
        <comment>topic.background.intro</comment>
        <translation type="unfinished">Honesto e curto. A maioria destes artigos foi lida como resumo, não por inteiro, e isso está dito. Os números são médias de grupos; ninguém pode ler neles o próprio futuro.</translation>
    </message>
    <message>
        <source>Hamstring stretching and low back pain</source>
        <comment>topic.background.entries.pain-review.title</comment>
        <translation type="unfinished">Alongamento dos isquiotibiais e dor na região lombar</translation>
    </message>
    <message>
        <source>The review most often quoted pooled 14 trials with 735 people. Pain was lower with hamstring stretching by 0.72 standard deviations, with a 95 % interval from 0.09 to 1.35, and the trials disagreed strongly with each other (I² 89 %). In points of a 0-10 scale that may be about 1.4 to 1.8, near or below the 2 points usually called important; the interval runs from trivial to large. Range of movement was better where pain radiates (2.39, from 1.76 to 3.02) and disability scores were lower, by how much was not seen. The trials may well mix people, amounts and other care. Quoted elsewhere as plain proof; it is a hint.</source>
        <comment>topic.background.entries.pain-review.text</comment>
        <translation type="unfinished">A revisão mais citada reuniu 14 ensaios com 735 pessoas. A dor foi menor com alongamento dos isquiotibiais em 0,72 desvio padrão, intervalo de 95 % de 0,09 a 1,35, e os ensaios discordaram fortemente (I² 89 %). Em uma escala 0-10, pode ser cerca de 1,4 a 1,8, perto ou abaixo dos 2 pontos em geral chamados importantes; o intervalo vai de trivial a grande. A amplitude foi melhor onde a dor irradia (2,39, de 1,76 a 3,02) e os escores de incapacidade foram menores, quanto não se viu. Os ensaios podem misturar pessoas, quantidades e outros cuidados. Outros a citam como prova; é um indício.</translation>
    </message>
    <message>
        <source>Are stiff hamstrings behind back pain?</source>
        <comment>topic.background.entries.link.title</comment>
        <translation type="unfinished">Isquiotibiais rígidos estão por trás da dor nas costas?</translation>
    </message>
    <message>
        <source>Unknown. A review of 17 studies of flexibility found less of it in people with low back pain on some tests, rated the certainty very low throughout, and could not conclude. A study of 60 people found that shorter hamstrings went along with more pain at one moment in time, which says nothing about cause. Sources that say 'absolutely' or speak of worn discs go further than the evidence does.</source>
        <comment>topic.background.entries.link.text</comment>
        <translation type="unfinished">Não se sabe. Uma revisão de 17 estudos de flexibilidade encontrou menos flexibilidade em pessoas com dor lombar em alguns testes, avaliou a certeza como muito baixa em tudo e não pôde concluir. Um estudo com 60 pessoas encontrou que isquiotibiais mais curtos andavam junto com mais dor em um dado momento, o que não diz nada sobre a causa. Fontes que dizem “com certeza” ou falam de discos desgastados vão além das evidências.</translation>
    </message>
    <message>
        <source>A trial that calls for caution</source>
        <comment>topic.background.entries.snook.title</comment>
        <translation type="unfinished">Um ensaio que pede cautela</translation>
    </message>
    <message>
        <source>In a trial with 85 people, those who learnt to bend the low back less in the early morning reported less pain. The comparison group got six exercises, chosen as a sham because they had been shown not to help; according to a summary a hamstring stretch was among them. Two things follow: this app avoids deep forward bending in the first two hours after getting up, and it promises nothing. It is one trial, so you may overrule the morning limit.</source>
        <comment>topic.background.entries.snook.text</comment>
        <translation type="unfinished">Em um ensaio com 85 pessoas, quem aprendeu a dobrar menos a região lombar no começo da manhã relatou menos dor. O grupo de comparação recebeu seis exercícios, escolhidos como simulação porque já se tinha mostrado que não ajudavam; segundo um resumo, um alongamento dos isquiotibiais estava entre eles. Duas coisas decorrem disso: este app evita inclinações profundas para a frente nas duas primeiras horas depois de se levantar, e não promete nada. É um só ensaio, por isso você pode dispensar o limite da manhã.</translation>
    </message>
    <message>
        <source>Stretching and range of movement</source>
        <comment>topic.background.entries.range.title</comment>
        <translation type="unfinished">Alongamento e amplitude de movimento</translation>
    </message>
    <message>
        <source>This part is well supported. Across 189 studies with 6654 adults, one bout of static stretching raised flexibility (g 0.63) and weeks of it more so (0.96). Intensity, age and sex made no difference. Gains levelled off at about 4 minutes a session and 10 minutes a week. Much of it is probably a matter of tolerating the pull, rather than of a longer muscle. And more range is not the same as less pain.</source>
        <comment>topic.background.entries.range.text</comment>
        <translation type="unfinished">Esta parte é bem apoiada. Em 189 estudos com 6654 adultos, uma sessão de alongamento estático aumentou a flexibilidade (g 0,63), e semanas dele ainda mais (0,96). Intensidade, idade e sexo não fizeram diferença. Os ganhos se estabilizaram em cerca de 4 minutos por sessão e 10 minutos por semana. Grande parte é provavelmente uma questão de tolerar a tensão, e não de um músculo mais longo. E mais amplitude não é o mesmo que menos dor.</translation>
    </message>
    <message>
        <source>Tight or weak?</source>
        <comment>topic.background.entries.tight-or-weak.title</comment>
        <translation type="unfinished">Encurtados ou fracos?</translation>
    </message>
    <message>
        <source>Sources disagree. One says that the feeling of tightness may come from weakness and may not yield to stretching; one says that both weak and tight hamstrings disturb the pelvis; one says they overwork because buttocks and trunk are weak. None of it can be told apart by an app, so it does not try. Eleven trials with 452 people found no difference between strength work and stretching in the range gained, so the plan contains both.</source>
        <comment>topic.background.entries.tight-or-weak.text</comment>
        <translation type="unfinished">As fontes discordam. Uma diz que a sensação de encurtamento pode vir de fraqueza e pode não ceder ao alongamento; uma diz que isquiotibiais tanto fracos quanto encurtados perturbam a pelve; uma diz que eles trabalham demais porque nádegas e tronco são fracos. Nada disso pode ser distinguido por um app, por isso ele não tenta. Onze ensaios com 452 pessoas não encontraram diferença entre trabalho de força e alongamento na amplitude ganha, por isso o plano contém os dois.</translation>
    </message>
    <message>
        <source>Stretching together with other exercise</source>
        <comment>topic.background.entries.with-core.title</comment>
        <translation type="unfinished">Alongamento junto com outros exercícios</translation>
    </message>
    <message>
        <source>In 52 students, eight weeks of active hamstring stretching, trunk exercises and education did better than education alone for pain and discomfort in sitting, and for the leg raise. Which part did it cannot be told. With exercise in general, compared with none, lasting low back pain was lower by 0.33 and limitations by 0.31 standard deviations: small, with moderate certainty.</source>
        <comment>topic.background.entries.with-core.text</comment>
        <translation type="unfinished">Em 52 estudantes, oito semanas de alongamento ativo dos isquiotibiais, exercícios de tronco e educação deram resultado melhor do que só educação para dor e desconforto ao sentar, e para a elevação da perna. Qual parte fez isso não se pode dizer. Com exercício em geral, em comparação com nenhum, a dor lombar duradoura foi menor em 0,33 e as limitações em 0,31 desvio padrão: pouco, com certeza moderada.</translation>
    </message>
    <message>
        <source>Does the plan fit the literature?</source>
        <comment>topic.background.entries.ladder.title</comment>
        <translation type="unfinished">O plano combina com a literatura?</translation>
    </message>
    <message>
        <source>It starts below it on purpose. Common guidance is 10 to 30 seconds a stretch (30 to 60 for older adults), on two or three days a week or better daily, and about 60 seconds in all for each stretch on such a day. Week 1 gives 30 seconds, weeks 3 and 4 give 40 to 60, weeks 5 and 6 give 60 to 90. So phase 1 is a gentle start, not an optimal dose, and two sessions a week will change little by themselves.

Weekly amounts: a review of 23 studies points to at least five days and five minutes a week. Five minutes for each leg are reached in week 4, ten in week 6 with four sessions. Desk breaks add to both.

Hold length: in one six-week trial 30 and 60 seconds did equally well and better than 15; in another anything from 15 to 120 seconds every other day helped. That 15 to 30 seconds is best is half supported.

Frequency: the large review found that it did not matter; one four-week trial saw 24 % gain at six or more times a week against 16.8 % at three, and no difference when those who stretched three times a week did so twice a day. More often is somewhat better.</source>
        <comment>topic.background.entries.ladder.text</comment>
        <translation type="unfinished">Ele começa abaixo dela de propósito. A orientação comum é de 10 a 30 segundos por alongamento (30 a 60 para pessoas mais velhas), em dois ou três dias por semana ou, melhor, todos os dias, e cerca de 60 segundos ao todo para cada alongamento em um dia assim. A semana 1 dá 30 segundos, as semanas 3 e 4 dão de 40 a 60, as semanas 5 e 6 dão de 60 a 90. Portanto a fase 1 é um começo suave, não uma dose ideal, e duas sessões por semana mudam pouco por si só.

Quantidades semanais: uma revisão de 23 estudos aponta para pelo menos cinco dias e cinco minutos por semana. Cinco minutos para cada perna são alcançados na semana 4, dez na semana 6 com quatro sessões. As pausas na mesa somam aos dois.

Duração da sustentação: em um ensaio de seis semanas, 30 e 60 segundos foram igualmente bons e melhores que 15; em outro, qualquer valor de 15 a 120 segundos em dias alternados ajudou. Que 15 a 30 segundos é o melhor está apoiado pela metade.

Frequência: a grande revisão encontrou que ela não importava; um ensaio de quatro semanas viu 24 % de ganho com seis ou mais vezes por semana contra 16,8 % com três, e nenhuma diferença quando quem alongava três vezes por semana o fazia duas vezes ao dia. Com mais frequência é um pouco melhor.</translation>
    </message>
    <message>
        <source>Four to six weeks</source>
        <comment>topic.background.entries.four-to-six-weeks.title</comment>
        <translation type="unfinished">De quatro a seis semanas</translation>
    </message>
    <message>
        <source>Trials that measured range lasted four to eight weeks, so the window often named is plausible for range. For pain it is uncertain. That is why the plan looks back at your ratings in weeks 4 and 6, and guarantees nothing. The plan may take eight or ten weeks if your body asks for it.</source>
        <comment>topic.background.entries.four-to-six-weeks.text</comment>
        <translation type="unfinished">Os ensaios que mediram a amplitude duraram de quatro a oito semanas, por isso o prazo muitas vezes citado é plausível para a amplitude. Para a dor, é incerto. Por isso o plano olha para trás, para as suas notas, nas semanas 4 e 6, e não garante nada. O plano pode levar oito ou dez semanas se o seu corpo pedir.</translation>
    </message>
    <message>
        <source>Where the pain rules come from</source>
        <comment>topic.background.entries.pain-rules.title</comment>
        <translation type="unfinished">De onde vêm as regras de dor</translation>
    </message>
    <message>
        <source>From the sources' stop signs, and from a model first used for tendons and knees, in which moderate pain is allowed if it settles by the next day. In one trial people who kept loading an Achilles tendon under it did no worse. It was not made for stretching or for backs, so the limits here are stricter, and the kind of feeling beats the number. A review of painful against pain-free exercise found a small short-term benefit and none later: mild pain is tolerable, never required. Every threshold is a decision of this app.</source>
        <comment>topic.background.entries.pain-rules.text</comment>
        <translation type="unfinished">Dos sinais de parada das fontes e de um modelo usado primeiro para tendões e joelhos, em que dor moderada é permitida se ela se acalma até o dia seguinte. Em um ensaio, pessoas que seguiram carregando um tendão de Aquiles com ele não tiveram resultado pior. Ele não foi feito para alongamento nem para as costas, por isso os limites aqui são mais rígidos, e o tipo de sensação vence o número. Uma revisão de exercício com dor e sem dor achou um pequeno benefício a curto prazo e nenhum depois: dor leve é tolerável, nunca exigida. Cada limite é uma decisão deste app.</translation>
    </message>
    <message>
        <source>When is a change a change?</source>
        <comment>topic.background.entries.real-change.title</comment>
        <translation type="unfinished">Quando uma mudança é uma mudança?</translation>
    </message>
    <message>
        <source>Pain ratings wander by 1.6 to 2.8 points within a day without meaning anything, so a single point never counts as a change. Over weeks, 2 points, or 30 % of the start, are usually called important. Reaching tests wander too: a difference under 4 to 5 cm, or 15 degrees, may be chance, and a larger one should show in the next test as well.</source>
        <comment>topic.background.entries.real-change.text</comment>
        <translation type="unfinished">As notas de dor oscilam de 1,6 a 2,8 pontos em um dia sem que isso signifique nada, por isso um único ponto nunca conta como mudança. Ao longo de semanas, 2 pontos, ou 30 % do começo, costumam ser chamados de importantes. Os testes de alcance também oscilam: uma diferença abaixo de 4 a 5 cm, ou 15 graus, pode ser acaso, e uma maior deve aparecer também no teste seguinte.</translation>
    </message>
    <message>
        <source>Why several short holds</source>
        <comment>topic.background.entries.many-short.title</comment>
        <translation type="unfinished">Por que várias sustentações curtas</translation>
    </message>
    <message>
        <source>In a small study of 27 young women, six holds of 30 seconds raised the hip angle of team players, one hold of 180 seconds did not; gymnasts gained from both. So the plan repeats short holds with a pause of 10 seconds, which you can set between 5 and 30.</source>
        <comment>topic.background.entries.many-short.text</comment>
        <translation type="unfinished">Em um pequeno estudo com 27 mulheres jovens, seis sustentações de 30 segundos aumentaram o ângulo do quadril de jogadoras de esportes de equipe, uma sustentação de 180 segundos não; as ginastas ganharam com as duas. Por isso o plano repete sustentações curtas com um descanso de 10 segundos, que você pode ajustar entre 5 e 30.</translation>
    </message>
    <message>
        <source>Breathing, feel and form</source>
        <comment>topic.breathing-and-form.title</comment>
        <translation type="unfinished">Respiração, sensação e forma</translation>
    </message>
    <message>
        <source>What holds for every exercise, so that the single pages can stay short.</source>
        <comment>topic.breathing-and-form.intro</comment>
        <translation type="unfinished">O que vale para todos os exercícios, para que as páginas de cada um possam ser curtas.</translation>
    </message>
    <message>
        <source>Breathe</source>
        <comment>topic.breathing-and-form.entries.breathing.title</comment>
        <translation type="unfinished">Respire</translation>
    </message>
    <message>
        <source>Slow, natural and deep. Breathe out as you move into a stretch, breathe quietly while you stay, and never hold your breath. In strength moves breathe out on the effort; in the hip hinge breathe in on the way down and out on the way up. If you catch yourself holding your breath, you have gone too far.</source>
        <comment>topic.breathing-and-form.entries.breathing.text</comment>
        <translation type="unfinished">Devagar, natural e fundo. Solte o ar ao entrar em um alongamento, respire com calma enquanto fica nele, e nunca prenda a respiração. Nos movimentos de força, solte o ar no esforço; na inclinação do quadril, puxe o ar na descida e solte na subida. Se você perceber que está prendendo a respiração, foi longe demais.</translation>
    </message>
    <message>
        <source>What you are after</source>
        <comment>topic.breathing-and-form.entries.feel.title</comment>
        <translation type="unfinished">O que você procura</translation>
    </message>
    <message>
        <source>A comfortable pull in the belly of the back thigh: the middle, not behind the knee and not at the sitting bone. Mild discomfort is the ceiling. The app asks about the pull and about pain separately, because a strong stretch is not pain. Pulling harder brings no more.</source>
        <comment>topic.breathing-and-form.entries.feel.text</comment>
        <translation type="unfinished">Uma tensão confortável no meio do músculo da parte de trás da coxa: no meio, não atrás do joelho nem no osso sobre o qual se senta. Desconforto leve é o teto. O app pergunta sobre a tensão e sobre a dor em separado, porque um alongamento forte não é dor. Puxar com mais força não traz mais.</translation>
    </message>
    <message>
        <source>How you hold yourself</source>
        <comment>topic.breathing-and-form.entries.form.title</comment>
        <translation type="unfinished">Como você se posiciona</translation>
    </message>
    <message>
        <source>Spine long, tip from the hip joints, no rounding. Knee straight but soft, never locked. No bouncing. Stay inside your own limit and widen it slowly.</source>
        <comment>topic.breathing-and-form.entries.form.text</comment>
        <translation type="unfinished">Coluna alongada, incline-se a partir das articulações do quadril, sem arredondar. Joelho esticado, mas solto, nunca travado. Sem dar trancos. Fique dentro do seu próprio limite e amplie-o devagar.</translation>
    </message>
    <message>
        <source>Warm first</source>
        <comment>topic.breathing-and-form.entries.warm.title</comment>
        <translation type="unfinished">Primeiro, aquecer</translation>
    </message>
    <message>
        <source>Move for five minutes or so before you hold anything, up to ten if you like: marching, walking, arm circles, leg swings. For a desk break of at most three minutes one minute of marching is enough. You should be able to talk all the while.</source>
        <comment>topic.breathing-and-form.entries.warm.text</comment>
        <translation type="unfinished">Mova-se por uns cinco minutos antes de manter qualquer posição, até dez se quiser: marcha, caminhada, círculos com os braços, balanços de perna. Para uma pausa na mesa de no máximo três minutos, um minuto de marcha basta. Você deve conseguir conversar o tempo todo.</translation>
    </message>
    <message>
        <source>Pauses</source>
        <comment>topic.breathing-and-form.entries.rest.title</comment>
        <translation type="unfinished">Descansos</translation>
    </message>
    <message>
        <source>Ten seconds between repetitions, five to change sides, fifteen between exercises. In Settings the first can be 5 to 30 seconds. Some positions get a little more time to settle into.</source>
        <comment>topic.breathing-and-form.entries.rest.text</comment>
        <translation type="unfinished">Dez segundos entre repetições, cinco para trocar de lado, quinze entre exercícios. Em Ajustes, o primeiro pode ser de 5 a 30 segundos. Algumas posições recebem um pouco mais de tempo para você se acomodar.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <comment>topic.breathing-and-form.entries.time.title</comment>
        <translation type="unfinished">Hora do dia</translation>
    </message>
    <message>
        <source>Any time suits, except for one thing: for about two hours after getting up the app leaves out deep forward bending, folds, hinges and the knee-to-chest pull. What stays are the wall and strap stretches, the active stretch and the leg raises lying down, the warm-up, the straight-leg raise for control and the bridge. This rests on one trial, so it is a default that you can overrule. For self-tests keep to the same hour: reaches are longer in the evening.</source>
        <comment>topic.breathing-and-form.entries.time.text</comment>
        <translation type="unfinished">Qualquer hora serve, exceto por uma coisa: por cerca de duas horas depois de se levantar, o app deixa de fora inclinações profundas para a frente, flexões para a frente, inclinações do quadril e o joelho ao peito. Ficam os alongamentos na parede e com faixa, o alongamento ativo e as elevações da perna de barriga para cima, o aquecimento, a elevação da perna esticada para controle e a ponte. Isso se apoia em um só ensaio, por isso é um padrão que você pode dispensar. Nos autotestes, mantenha a mesma hora: os alcances são maiores à noite.</translation>
    </message>
    <message>
        <source>Core, back and hamstrings</source>
        <comment>topic.core-and-back.title</comment>
        <translation type="unfinished">Centro do corpo, costas e isquiotibiais</translation>
    </message>
    <message>
        <source>What these muscles do, and why the plan has strength in it.</source>
        <comment>topic.core-and-back.intro</comment>
        <translation type="unfinished">O que esses músculos fazem e por que o plano inclui força.</translation>
    </message>
    <message>
        <source>The hamstrings</source>
        <comment>topic.core-and-back.entries.hamstrings.title</comment>
        <translation type="unfinished">Os isquiotibiais</translation>
    </message>
    <message>
        <source>Three muscles at the back of each thigh: semitendinosus, semimembranosus and biceps femoris. They start at the sitting bone, cross hip and knee, bend the knee, draw the thigh back, and work in standing, walking, climbing and running. Because they hold on to the pelvis they work together with the buttocks and the trunk.</source>
        <comment>topic.core-and-back.entries.hamstrings.text</comment>
        <translation type="unfinished">Três músculos na parte de trás de cada coxa: semitendíneo, semimembranáceo e bíceps femoral. Eles começam no osso sobre o qual se senta, cruzam o quadril e o joelho, dobram o joelho, levam a coxa para trás e trabalham ao ficar em pé, caminhar, subir e correr. Como se prendem à pelve, trabalham junto com as nádegas e o tronco.</translation>
    </message>
    <message>
        <source>Core and back strength</source>
        <comment>topic.core-and-back.entries.core.title</comment>
        <translation type="unfinished">Força do centro do corpo e das costas</translation>
    </message>
    <message>
        <source>Several of the articles behind this app advise strengthening the core and the back along with stretching, but name no exercise for it. So this stays a note: the app invents none and puts none in their mouths. What it does contain are the moves that are named: straight-leg raise, bridge, standing march and modified good morning. For a core programme ask a physiotherapist or a trainer.</source>
        <comment>topic.core-and-back.entries.core.text</comment>
        <translation type="unfinished">Vários dos artigos por trás deste app aconselham fortalecer o centro do corpo e as costas junto com o alongamento, mas não citam nenhum exercício para isso. Por isso isto fica como uma nota: o app não inventa nenhum e não atribui nenhum a eles. O que ele contém são os movimentos citados: elevação da perna esticada, ponte, marcha em pé e bom-dia adaptado. Para um programa para o centro do corpo, pergunte a um fisioterapeuta ou a um educador físico.</translation>
    </message>
    <message>
        <source>One of the articles has a heading for strengthening exercises whose list is missing in the copy that was read.</source>
        <comment>topic.core-and-back.entries.core.resolved.0</comment>
        <translation type="unfinished">Um dos artigos tem um título para exercícios de fortalecimento cuja lista falta na cópia que foi lida.</translation>
    </message>
    <message>
        <source>How strength grows here</source>
        <comment>topic.core-and-back.entries.strength-plan.title</comment>
        <translation type="unfinished">Como a força cresce aqui</translation>
    </message>
    <message>
        <source>It comes at the end of two or three sessions a week, never on two days running. The count starts at about a third of what the source asks for, goes to two thirds in weeks 3 and 4 and is full from week 5, only while sessions stay green. On days with pain of 5 or 6 it is left out.</source>
        <comment>topic.core-and-back.entries.strength-plan.text</comment>
        <translation type="unfinished">Ela vem no fim de duas ou três sessões por semana, nunca em dois dias seguidos. O número começa em cerca de um terço do que a fonte pede, vai a dois terços nas semanas 3 e 4 e é completo a partir da semana 5, só enquanto as sessões continuam verdes. Em dias com dor de 5 ou 6, ela fica de fora.</translation>
    </message>
    <message>
        <source>Setting up your space</source>
        <comment>topic.environment.title</comment>
        <translation type="unfinished">Preparar o seu espaço</translation>
    </message>
    <message>
        <source>Two minutes of preparation make a session calmer and safer.</source>
        <comment>topic.environment.intro</comment>
        <translation type="unfinished">Dois minutos de preparação deixam uma sessão mais calma e mais segura.</translation>
    </message>
    <message>
        <source>A floor that does not slip</source>
        <comment>topic.environment.entries.floor.title</comment>
        <translation type="unfinished">Um chão que não escorrega</translation>
    </message>
    <message>
        <source>Use a non-slip mat for everything on the floor, and stand barefoot or in shoes that grip. Push a chair against a wall; lock or brace wheels before you lean.</source>
        <comment>topic.environment.entries.floor.text</comment>
        <translation type="unfinished">Use um colchonete antiderrapante para tudo o que é no chão, e fique de pés descalços ou com sapatos que não escorreguem. Encoste a cadeira em uma parede; trave ou calce as rodinhas antes de se inclinar.</translation>
    </message>
    <message>
        <source>Enough light</source>
        <comment>topic.environment.entries.light.title</comment>
        <translation type="unfinished">Luz suficiente</translation>
    </message>
    <message>
        <source>You should see the edge of the mat, the step and the wall without effort.</source>
        <comment>topic.environment.entries.light.text</comment>
        <translation type="unfinished">Você deve ver sem esforço a beira do colchonete, o degrau e a parede.</translation>
    </message>
    <message>
        <source>A comfortable temperature</source>
        <comment>topic.environment.entries.warmth.title</comment>
        <translation type="unfinished">Uma temperatura confortável</translation>
    </message>
    <message>
        <source>Neither chilly nor stuffy. In a cool room keep a layer on and give the warm-up a minute more.</source>
        <comment>topic.environment.entries.warmth.text</comment>
        <translation type="unfinished">Nem fria nem abafada. Em um cômodo fresco, mantenha uma camada de roupa e dê ao aquecimento um minuto a mais.</translation>
    </message>
    <message>
        <source>Quiet, as far as it goes</source>
        <comment>topic.environment.entries.quiet.title</comment>
        <translation type="unfinished">Silêncio, na medida do possível</translation>
    </message>
    <message>
        <source>Silence notifications and tell those around you that you will be a few minutes. The app keeps time with voice and chimes, so you need not watch the screen; close your eyes in a hold if you like.</source>
        <comment>topic.environment.entries.quiet.text</comment>
        <translation type="unfinished">Silencie as notificações e avise as pessoas ao redor que você vai levar alguns minutos. O app marca o tempo com voz e sinais sonoros, então você não precisa olhar para a tela; feche os olhos em uma sustentação se quiser.</translation>
    </message>
    <message>
        <source>The source says to switch devices off, which cannot be said by an app on a computer. Silencing notifications keeps the purpose.</source>
        <comment>topic.environment.entries.quiet.resolved.0</comment>
        <translation type="unfinished">A fonte diz para desligar os aparelhos, o que não pode ser dito por um app em um computador. Silenciar as notificações mantém a finalidade.</translation>
    </message>
    <message>
        <source>Everything within reach</source>
        <comment>topic.environment.entries.reach.title</comment>
        <translation type="unfinished">Tudo ao alcance</translation>
    </message>
    <message>
        <source>Lay out strap, mat and chair before you start. A belt or a long towel is as good as a strap. Keep a little more room around you than the exercise seems to need.</source>
        <comment>topic.environment.entries.reach.text</comment>
        <translation type="unfinished">Deixe faixa, colchonete e cadeira prontos antes de começar. Um cinto ou uma toalha comprida serve tão bem quanto uma faixa. Deixe um pouco mais de espaço ao redor do que o exercício parece precisar.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <comment>topic.faq.title</comment>
        <translation type="unfinished">Perguntas e respostas</translation>
    </message>
    <message>
        <source>Short answers, with what is known and what is not.</source>
        <comment>topic.faq.intro</comment>
        <translation type="unfinished">Respostas curtas, com o que se sabe e o que não se sabe.</translation>
    </message>
    <message>
        <source>What have hamstrings to do with the low back?</source>
        <comment>topic.faq.entries.connection.title</comment>
        <translation type="unfinished">O que os isquiotibiais têm a ver com a região lombar?</translation>
    </message>
    <message>
        <source>They run from the sitting bones to below the knee, so they cross both hip and knee and act on the pelvis, on which the spine stands. A common explanation says that when they pull the pelvis backwards the low back has to give. That is a plausible picture, not a proven cause: people with back pain show less hamstring flexibility in some tests, but the certainty of those studies is very low, and which comes first is unknown.</source>
        <comment>topic.faq.entries.connection.text</comment>
        <translation type="unfinished">Eles vão dos ossos sobre os quais se senta até abaixo do joelho, então cruzam o quadril e o joelho e agem sobre a pelve, na qual a coluna se apoia. Uma explicação comum diz que, quando eles puxam a pelve para trás, a região lombar tem que ceder. É uma imagem plausível, não uma causa provada: pessoas com dor nas costas mostram menos flexibilidade dos isquiotibiais em alguns testes, mas a certeza desses estudos é muito baixa, e não se sabe o que vem primeiro.</translation>
    </message>
    <message>
        <source>How can I tell whether mine are tight?</source>
        <comment>topic.faq.entries.am-i-tight.title</comment>
        <translation type="unfinished">Como posso saber se os meus estão encurtados?</translation>
    </message>
    <message>
        <source>The self-tests described here show how to measure how far you reach; note the number, and compare it with your own some weeks later. What the app will not do is call you tight or weak. A feeling of tightness need not mean a short muscle, and reaching tests also depend on the back, the arms and the calves. A sharp pull in a test is a reason to stop, not a result.</source>
        <comment>topic.faq.entries.am-i-tight.text</comment>
        <translation type="unfinished">Os autotestes descritos aqui mostram como medir até onde você alcança; anote o número e compare-o com o seu próprio algumas semanas depois. O que o app não vai fazer é dizer que você tem encurtamento ou fraqueza. Uma sensação de encurtamento não significa necessariamente um músculo curto, e os testes de alcance também dependem das costas, dos braços e das panturrilhas. Uma tensão aguda em um teste é motivo para parar, não um resultado.</translation>
    </message>
    <message>
        <source>What can I expect from stretching?</source>
        <comment>topic.faq.entries.benefits.title</comment>
        <translation type="unfinished">O que posso esperar do alongamento?</translation>
    </message>
    <message>
        <source>Range of movement: that regular stretching increases it is well supported. Comfort: one review of trials in people with low back pain found less pain on average, with so wide a margin that it may be anything from hardly noticeable to considerable. You may also simply enjoy the breaks. No one can promise you a result, and this app does not.</source>
        <comment>topic.faq.entries.benefits.text</comment>
        <translation type="unfinished">Amplitude de movimento: que o alongamento regular a aumenta está bem apoiado. Conforto: uma revisão de ensaios com pessoas com dor lombar encontrou menos dor em média, com uma margem tão ampla que pode ser qualquer coisa, de quase imperceptível a considerável. Você também pode simplesmente gostar das pausas. Ninguém pode prometer um resultado a você, e este app não promete.</translation>
    </message>
    <message>
        <source>How often, and for how long?</source>
        <comment>topic.faq.entries.how-often.title</comment>
        <translation type="unfinished">Com que frequência e por quanto tempo?</translation>
    </message>
    <message>
        <source>Two sessions a week in weeks 1 and 2, three in weeks 3 to 5, three to four from week 6. A hold lasts 15 seconds at first, then 20, then 30, done two or three times for each side. The two kinds of 'two or three' are easily mixed up: one is repetitions within a session, the other sessions within a week. The plan never asks for daily sessions; short desk breaks are the part that suits every day.</source>
        <comment>topic.faq.entries.how-often.text</comment>
        <translation type="unfinished">Duas sessões por semana nas semanas 1 e 2, três nas semanas 3 a 5, três a quatro a partir da semana 6. Uma sustentação dura 15 segundos no começo, depois 20, depois 30, feita duas ou três vezes para cada lado. Os dois tipos de “duas ou três” se confundem facilmente: um são repetições em uma sessão, o outro sessões em uma semana. O plano nunca pede sessões diárias; as pausas curtas na mesa são a parte que serve para todos os dias.</translation>
    </message>
    <message>
        <source>The source gives 2-3, 3, 3-4 and 7 times a week in different places. Its six-week ladder settles it: 2, then 3, then 3-4; the daily part is met by desk breaks.</source>
        <comment>topic.faq.entries.how-often.resolved.0</comment>
        <translation type="unfinished">A fonte indica 2-3, 3, 3-4 e 7 vezes por semana em lugares diferentes. A escada de seis semanas dela resolve: 2, depois 3, depois 3-4; a parte diária é atendida pelas pausas na mesa.</translation>
    </message>
    <message>
        <source>What goes wrong most often?</source>
        <comment>topic.faq.entries.common-mistakes.title</comment>
        <translation type="unfinished">O que dá errado com mais frequência?</translation>
    </message>
    <message>
        <source>Too far, bouncing, a round back, locked knees, and not listening when it hurts. The page on mistakes has the remedies.</source>
        <comment>topic.faq.entries.common-mistakes.text</comment>
        <translation type="unfinished">Ir longe demais, dar trancos, costas arredondadas, joelhos travados e não escutar quando dói. A página sobre erros diz o que fazer.</translation>
    </message>
    <message>
        <source>May I stretch with a back condition?</source>
        <comment>topic.faq.entries.condition.title</comment>
        <translation type="unfinished">Posso alongar com um problema nas costas?</translation>
    </message>
    <message>
        <source>Ask a health professional who knows your back first. Tick what applies in the safety list; until you note their yes, the app offers an easy set only. With a severe disc problem or an unstable spine it also leaves out what bends the back most, with or without that yes, so please hear what they say before you begin.</source>
        <comment>topic.faq.entries.condition.text</comment>
        <translation type="unfinished">Pergunte antes a um profissional de saúde que conheça as suas costas. Marque o que se aplica na lista de segurança; até você anotar o sim dele, o app oferece só um conjunto fácil. Com um problema grave de disco ou uma coluna instável, ele também deixa de fora o que mais dobra as costas, com ou sem esse sim, então ouça o que o profissional diz antes de começar, por favor.</translation>
    </message>
    <message>
        <source>How do I fit it into my day?</source>
        <comment>topic.faq.entries.daily-life.title</comment>
        <translation type="unfinished">Como encaixo isso no meu dia?</translation>
    </message>
    <message>
        <source>Two appointments a week in the calendar and a desk break now and then will do. Tie it to something that happens anyway, such as a coffee, a film or the end of work. Early in the morning use the early-morning routine. Being regular matters more than being perfect; a rest day that a rule gave you is never counted against you.</source>
        <comment>topic.faq.entries.daily-life.text</comment>
        <translation type="unfinished">Dois compromissos por semana na agenda e uma pausa na mesa de vez em quando bastam. Ligue isso a algo que acontece de qualquer jeito, como um café, um filme ou o fim do trabalho. No começo da manhã, use a rotina do começo da manhã. A regularidade importa mais que a perfeição; um dia de descanso dado por uma regra nunca conta contra você.</translation>
    </message>
    <message>
        <source>Is there something that moves?</source>
        <comment>topic.faq.entries.dynamic.title</comment>
        <translation type="unfinished">Há algo em movimento?</translation>
    </message>
    <message>
        <source>Yes: walking stretches, gentle leg swings, and the flow that strings them together with a held stretch from phase 2 on. They stay slow. Bouncing in a held stretch is something else and is best left alone.</source>
        <comment>topic.faq.entries.dynamic.text</comment>
        <translation type="unfinished">Sim: alongamentos caminhando, balanços suaves de perna e o fluxo que os liga a um alongamento mantido, a partir da fase 2. Eles continuam lentos. Dar trancos em um alongamento mantido é outra coisa e é melhor deixar de lado.</translation>
    </message>
    <message>
        <source>When will I notice a difference?</source>
        <comment>topic.faq.entries.how-long-until.title</comment>
        <translation type="unfinished">Quando vou notar uma diferença?</translation>
    </message>
    <message>
        <source>Trials that measured range ran for about four to eight weeks, so four to six weeks is a fair time to look at your flexibility. For pain it is an open question. Two sessions a week at the start change little by themselves; the first weeks are for getting used to it. If nothing you care about has changed after six weeks, a professional may help more than a seventh.</source>
        <comment>topic.faq.entries.how-long-until.text</comment>
        <translation type="unfinished">Os ensaios que mediram a amplitude duraram cerca de quatro a oito semanas, então de quatro a seis semanas é um tempo justo para olhar para a sua flexibilidade. Para a dor, é uma questão em aberto. Duas sessões por semana no começo mudam pouco por si só; as primeiras semanas são para se acostumar. Se nada que importe para você mudou depois de seis semanas, um profissional de saúde pode ajudar mais que uma sétima.</translation>
    </message>
    <message>
        <source>Can I combine it with other things?</source>
        <comment>topic.faq.entries.combine.title</comment>
        <translation type="unfinished">Posso combinar com outras coisas?</translation>
    </message>
    <message>
        <source>Please do. Strength work gains range about as well as stretching does, people with lasting back pain who took up exercise of some kind reported a little less pain on average than those who did not, and staying active comes first in most public advice. The routines here include some strength for that reason.</source>
        <comment>topic.faq.entries.combine.text</comment>
        <translation type="unfinished">Sim, por favor. O trabalho de força ganha amplitude mais ou menos tão bem quanto o alongamento, pessoas com dor duradoura nas costas que começaram algum tipo de exercício relataram em média um pouco menos de dor do que as que não começaram, e manter-se em atividade vem em primeiro lugar na maioria das orientações públicas. As rotinas aqui incluem alguma força por esse motivo.</translation>
    </message>
    <message>
        <source>It hurts a little. Should I go on?</source>
        <comment>topic.faq.entries.hurts.title</comment>
        <translation type="unfinished">Dói um pouco. Devo continuar?</translation>
    </message>
    <message>
        <source>A pull is fine. Pain of 0 to 2 is taken as a green light, 3 to 5 as a sign to ease off, 6 or more as a stop, and the kind of feeling beats the number: sharp, numb, tingling or travelling always means stop. One point up or down is within the noise of such a scale and means nothing by itself.</source>
        <comment>topic.faq.entries.hurts.text</comment>
        <translation type="unfinished">Uma tensão não tem problema. Dor de 0 a 2 é entendida como sinal verde, de 3 a 5 como sinal para ir mais leve, 6 ou mais como parada, e o tipo de sensação vence o número: aguda, dormente, que formiga ou que desce sempre quer dizer parar. Um ponto a mais ou a menos está dentro do ruído de uma escala assim e não significa nada por si só.</translation>
    </message>
    <message>
        <source>I missed a week. Start over?</source>
        <comment>topic.faq.entries.missed.title</comment>
        <translation type="unfinished">Perdi uma semana. Começo de novo?</translation>
    </message>
    <message>
        <source>No. After 7 to 13 days without a session you repeat the week, after 14 to 27 you go one phase back, after 28 or more you begin again with phase 1. Hamstring flexibility fades when stretching stops, but in one trial it was still above the start after four weeks.</source>
        <comment>topic.faq.entries.missed.text</comment>
        <translation type="unfinished">Não. Depois de 7 a 13 dias sem sessão, você repete a semana; depois de 14 a 27, volta uma fase; depois de 28 ou mais, começa de novo na fase 1. A flexibilidade dos isquiotibiais diminui quando o alongamento para, mas em um ensaio ainda estava acima do começo depois de quatro semanas.</translation>
    </message>
    <message>
        <source>And after six weeks?</source>
        <comment>topic.faq.entries.after-six-weeks.title</comment>
        <translation type="unfinished">E depois de seis semanas?</translation>
    </message>
    <message>
        <source>Keep three sessions a week, or four. After six weeks of stretching, three a week kept the new range in one study and one a week did not. You can then lengthen some holds yourself, up to 60 seconds, on days without any limits. Nobody has to do more.</source>
        <comment>topic.faq.entries.after-six-weeks.text</comment>
        <translation type="unfinished">Mantenha três sessões por semana, ou quatro. Depois de seis semanas de alongamento, três por semana mantiveram a nova amplitude em um estudo e uma por semana não. Você pode então alongar algumas sustentações por conta própria, até 60 segundos, em dias sem nenhum limite. Ninguém precisa fazer mais.</translation>
    </message>
    <message>
        <source>Desk and daily habits</source>
        <comment>topic.habits.title</comment>
        <translation type="unfinished">Hábitos na mesa e no dia a dia</translation>
    </message>
    <message>
        <source>Small things between sessions. None of them has a dose; pick one or two that fit your day. By default the app offers a moment to move every 45 to 60 minutes, and you can set your own rhythm or switch it off.</source>
        <comment>topic.habits.intro</comment>
        <translation type="unfinished">Pequenas coisas entre as sessões. Nenhuma delas tem uma dose; escolha uma ou duas que caibam no seu dia. Por padrão, o app oferece um momento para se mexer a cada 45 a 60 minutos, e você pode definir o seu próprio ritmo ou desligar.</translation>
    </message>
    <message>
        <source>Walk whenever you can</source>
        <comment>topic.habits.entries.hb1.title</comment>
        <translation type="unfinished">Caminhe sempre que puder</translation>
    </message>
    <message>
        <source>Take the stairs, the longer way to the kettle, the stop before yours. Walking asks for no kit and no change of clothes, and it counts even in short pieces.</source>
        <comment>topic.habits.entries.hb1.text</comment>
        <translation type="unfinished">Use as escadas, o caminho mais longo até o café, o ponto antes do seu. Caminhar não pede material nem troca de roupa, e conta mesmo em trechos curtos.</translation>
    </message>
    <message>
        <source>Once round the block at lunch</source>
        <comment>topic.habits.entries.hb2.title</comment>
        <translation type="unfinished">Uma volta no quarteirão no almoço</translation>
    </message>
    <message>
        <source>Leave the building for ten minutes in the middle of the day. Put it in the calendar if it would otherwise be forgotten.</source>
        <comment>topic.habits.entries.hb2.text</comment>
        <translation type="unfinished">Saia do prédio por dez minutos no meio do dia. Ponha na agenda se, de outro modo, for esquecido.</translation>
    </message>
    <message>
        <source>Walk while you talk</source>
        <comment>topic.habits.entries.hb3.title</comment>
        <translation type="unfinished">Caminhe enquanto fala</translation>
    </message>
    <message>
        <source>A call without slides or a talk between two people often goes just as well on foot. Suggest it once; others are usually glad.</source>
        <comment>topic.habits.entries.hb3.text</comment>
        <translation type="unfinished">Uma ligação sem slides ou uma conversa a dois muitas vezes corre igualmente bem a pé. Sugira uma vez; os outros costumam gostar.</translation>
    </message>
    <message>
        <source>Use the sit-stand desk you have</source>
        <comment>topic.habits.entries.hb4.title</comment>
        <translation type="unfinished">Use a mesa regulável que você tem</translation>
    </message>
    <message>
        <source>If your desk goes up, let it go up now and then. The change matters more than the share of standing: standing still all day is no better plan than sitting still all day.</source>
        <comment>topic.habits.entries.hb4.text</comment>
        <translation type="unfinished">Se a sua mesa sobe, deixe-a subir de vez em quando. A mudança importa mais que a parte do tempo em pé: ficar em pé sem se mexer o dia todo não é um plano melhor do que ficar na cadeira sem se mexer o dia todo.</translation>
    </message>
    <message>
        <source>Notice how you stand</source>
        <comment>topic.habits.entries.hb5.title</comment>
        <translation type="unfinished">Note como você fica em pé</translation>
    </message>
    <message>
        <source>Do you always hang on the same leg? When you catch it, shift your weight or change the leg in front. There is nothing to correct all day long; noticing is enough.</source>
        <comment>topic.habits.entries.hb5.text</comment>
        <translation type="unfinished">Você sempre se apoia na mesma perna? Quando perceber, mude o peso ou troque a perna da frente. Não há nada a corrigir o dia todo; notar já basta.</translation>
    </message>
    <message>
        <source>Shoes that suit your feet</source>
        <comment>topic.habits.entries.hb6.title</comment>
        <translation type="unfinished">Sapatos que combinam com os seus pés</translation>
    </message>
    <message>
        <source>Wear shoes with room for the toes in which walking is a pleasure, and keep a pair at work if the smart ones are not made for it.</source>
        <comment>topic.habits.entries.hb6.text</comment>
        <translation type="unfinished">Use sapatos com espaço para os dedos, em que caminhar seja um prazer, e deixe um par no trabalho se os mais elegantes não são feitos para isso.</translation>
    </message>
    <message>
        <source>Tie a stretch to something you do anyway</source>
        <comment>topic.habits.entries.hb7.title</comment>
        <translation type="unfinished">Ligue um alongamento a algo que você já faz</translation>
    </message>
    <message>
        <source>A break at work, the first minutes of a film, the end of the washing-up: a habit that hangs on another one is easier to keep. In the first two hours after getting up choose the early-morning routine, which leaves out deep forward bending.</source>
        <comment>topic.habits.entries.hb7.text</comment>
        <translation type="unfinished">Uma pausa no trabalho, os primeiros minutos de um filme, o fim da louça: um hábito preso a outro é mais fácil de manter. Nas duas primeiras horas depois de se levantar, escolha a rotina do começo da manhã, que deixa de fora inclinações profundas para a frente.</translation>
    </message>
    <message>
        <source>The source speaks of a morning routine in general; one trial on bending early in the day speaks for narrowing it to moves lying down. You can overrule this.</source>
        <comment>topic.habits.entries.hb7.resolved.0</comment>
        <translation type="unfinished">A fonte fala de uma rotina da manhã em geral; um ensaio sobre dobrar-se cedo no dia fala a favor de limitá-la a movimentos de barriga para cima. Você pode dispensar isso.</translation>
    </message>
    <message>
        <source>Break up long sitting</source>
        <comment>topic.habits.entries.hb8.title</comment>
        <translation type="unfinished">Interrompa o tempo longo na cadeira</translation>
    </message>
    <message>
        <source>Long sitting is linked with stiff-feeling thighs. Stand up for a minute about once an hour; the desk break of this app takes under three minutes and works in ordinary clothes.</source>
        <comment>topic.habits.entries.hb8.text</comment>
        <translation type="unfinished">Ficar muito tempo na cadeira está ligado a coxas com sensação de rigidez. Levante-se por um minuto cerca de uma vez por hora; a pausa na mesa deste app leva menos de três minutos e funciona com roupas comuns.</translation>
    </message>
    <message>
        <source>Sources say that sitting shortens the hamstrings. Sitting slackens them at the knee and lengthens them at the hip, so here it says linked and no more.</source>
        <comment>topic.habits.entries.hb8.resolved.0</comment>
        <translation type="unfinished">As fontes dizem que ficar na cadeira encurta os isquiotibiais. Sentar os afrouxa no joelho e os alonga no quadril, por isso aqui se diz ligado e nada mais.</translation>
    </message>
    <message>
        <source>Stretching is one part of it</source>
        <comment>topic.habits.entries.hb9.title</comment>
        <translation type="unfinished">O alongamento é uma parte</translation>
    </message>
    <message>
        <source>Staying active, varying how you sit and stand, and keeping trunk and back strong go along with stretching. Good posture here means one that you change often and can hold without strain.</source>
        <comment>topic.habits.entries.hb9.text</comment>
        <translation type="unfinished">Manter-se em atividade, variar o modo de sentar e ficar em pé e manter o tronco e as costas fortes andam junto com o alongamento. Boa postura aqui quer dizer uma que você muda com frequência e consegue manter sem esforço.</translation>
    </message>
    <message>
        <source>A plan made for you</source>
        <comment>topic.habits.entries.hb10.title</comment>
        <translation type="unfinished">Um plano feito para você</translation>
    </message>
    <message>
        <source>A physiotherapist or another health professional can look at how you move and build a plan around it. This app cannot see you. If you have a condition, an injury or a goal of your own, that visit is worth more than any app.</source>
        <comment>topic.habits.entries.hb10.text</comment>
        <translation type="unfinished">Um fisioterapeuta ou outro profissional de saúde pode ver como você se move e montar um plano a partir disso. Este app não pode ver você. Se você tem um problema de saúde, uma lesão ou um objetivo próprio, essa consulta vale mais que qualquer app.</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <comment>topic.mistakes.title</comment>
        <translation type="unfinished">Erros comuns</translation>
    </message>
    <message>
        <source>Every exercise has its own list. These five come back in all of them.</source>
        <comment>topic.mistakes.intro</comment>
        <translation type="unfinished">Cada exercício tem a sua própria lista. Estes cinco voltam em todos eles.</translation>
    </message>
    <message>
        <source>Going too far</source>
        <comment>topic.mistakes.entries.too-far.title</comment>
        <translation type="unfinished">Ir longe demais</translation>
    </message>
    <message>
        <source>Pulling harder is how muscles get strained or torn. It does not buy more, either: in a small four-week trial a pull of 1 to 2 out of 10 brought as much as one of 9 to 10, and a large review found no effect of intensity. Stop at a comfortable pull.</source>
        <comment>topic.mistakes.entries.too-far.text</comment>
        <translation type="unfinished">Puxar com mais força é como os músculos sofrem estiramentos ou rupturas. E também não rende mais: em um pequeno ensaio de quatro semanas, uma tensão de 1 a 2 em 10 trouxe tanto quanto uma de 9 a 10, e uma grande revisão não encontrou efeito da intensidade. Pare em uma tensão confortável.</translation>
    </message>
    <message>
        <source>Bouncing</source>
        <comment>topic.mistakes.entries.bouncing.title</comment>
        <translation type="unfinished">Dar trancos</translation>
    </message>
    <message>
        <source>Move in slowly, stay, and come out slowly. Leg swings are the one move that swings, and they stay slow and short of the end of your range.</source>
        <comment>topic.mistakes.entries.bouncing.text</comment>
        <translation type="unfinished">Entre devagar, fique e saia devagar. Os balanços de perna são o único movimento que balança, e eles ficam lentos e antes do fim da sua amplitude.</translation>
    </message>
    <message>
        <source>Rounding the back</source>
        <comment>topic.mistakes.entries.form.title</comment>
        <translation type="unfinished">Arredondar as costas</translation>
    </message>
    <message>
        <source>When the back rounds, the thighs are let off. Grow long, tip the pelvis, and let the chest follow. A smaller tip with a long back is the better stretch.</source>
        <comment>topic.mistakes.entries.form.text</comment>
        <translation type="unfinished">Quando as costas se arredondam, as coxas ficam de folga. Cresça para cima, incline a pelve e deixe o peito acompanhar. Uma inclinação menor com as costas alongadas é o melhor alongamento.</translation>
    </message>
    <message>
        <source>One source warns against 'just bending at the hip', while all sources teach to tip from the hips. It is read as a warning against bending at the waist and spine.</source>
        <comment>topic.mistakes.entries.form.resolved.0</comment>
        <translation type="unfinished">Uma fonte alerta contra “só dobrar no quadril”, enquanto todas as fontes ensinam a se inclinar a partir do quadril. Isso é lido como um alerta contra dobrar na cintura e na coluna.</translation>
    </message>
    <message>
        <source>Locking the knee</source>
        <comment>topic.mistakes.entries.locked.title</comment>
        <translation type="unfinished">Travar o joelho</translation>
    </message>
    <message>
        <source>Straight but soft: long, without being pushed back into the joint. A hand on the kneecap does not help.</source>
        <comment>topic.mistakes.entries.locked.text</comment>
        <translation type="unfinished">Esticado, mas solto: alongado, sem ser empurrado para trás na articulação. Uma mão na patela não ajuda.</translation>
    </message>
    <message>
        <source>Ignoring your limits</source>
        <comment>topic.mistakes.entries.limits.title</comment>
        <translation type="unfinished">Ignorar os seus limites</translation>
    </message>
    <message>
        <source>Yesterday's range is not today's duty. Increase slowly, do less on a poor day, and stop at a stop sign. The plan holds still for you.</source>
        <comment>topic.mistakes.entries.limits.text</comment>
        <translation type="unfinished">A amplitude de ontem não é o dever de hoje. Aumente devagar, faça menos em um dia ruim e pare em um sinal de parada. O plano espera por você.</translation>
    </message>
    <message>
        <source>When to see someone</source>
        <comment>topic.see-someone.title</comment>
        <translation type="unfinished">Quando procurar alguém</translation>
    </message>
    <message>
        <source>This app cannot examine you and never says what something is. These are moments to have it checked. Having it checked is right even when it turns out to be nothing.</source>
        <comment>topic.see-someone.intro</comment>
        <translation type="unfinished">Este app não pode examinar você e nunca diz o que algo é. Estes são momentos para pedir que alguém verifique. Pedir que alguém verifique é certo mesmo quando acaba não sendo nada.</translation>
    </message>
    <message>
        <source>Emergency number or emergency department, now</source>
        <comment>topic.see-someone.entries.now.title</comment>
        <translation type="unfinished">Número de emergência ou pronto-socorro, agora</translation>
    </message>
    <message>
        <source>Numbness or tingling around the genitals, buttocks or inner thighs. Trouble starting, feeling or controlling urine or bowels. A new change in erections or feeling in the genitals. Pain, tingling, numbness or weakness in both legs, or weakness in a leg that is severe or growing. Chest pain with it. Pain after a serious accident or a fall from a height, or after a minor fall if you are older, have fragile bones or have taken steroids for a long time. Do not stretch, and do not wait for the next day.</source>
        <comment>topic.see-someone.entries.now.text</comment>
        <translation type="unfinished">Dormência ou formigamento em volta dos genitais, das nádegas ou da parte interna das coxas. Dificuldade para começar, sentir ou controlar a urina ou o intestino. Uma mudança nova nas ereções ou na sensibilidade dos genitais. Dor, formigamento, dormência ou fraqueza nas duas pernas, ou fraqueza grave ou crescente em uma perna. Dor no peito junto. Dor depois de um acidente grave ou de uma queda de altura, ou depois de uma queda leve se você tem mais idade, tem ossos frágeis ou tomou corticoides por muito tempo. Não alongue e não espere o dia seguinte.</translation>
    </message>
    <message>
        <source>Call a doctor the same day</source>
        <comment>topic.see-someone.entries.today.title</comment>
        <translation type="unfinished">Ligue para um médico no mesmo dia</translation>
    </message>
    <message>
        <source>Fever or feeling unwell. Losing weight without trying. A lump, a swelling or a changed shape of the back. Pain that does not ease with rest, or is worse lying down or at night. Pain that is worse on coughing, sneezing or straining. Pain high between the shoulder blades, or round the trunk like a band. New unsteadiness when walking.</source>
        <comment>topic.see-someone.entries.today.text</comment>
        <translation type="unfinished">Febre ou mal-estar. Perda de peso sem tentar emagrecer. Um caroço, um inchaço ou uma mudança na forma das costas. Dor que não diminui com o descanso, ou que piora ao deitar-se ou à noite. Dor que piora ao tossir, espirrar ou fazer força. Dor no alto das costas, entre as escápulas, ou em volta do tronco como uma faixa. Falta de equilíbrio nova ao andar.</translation>
    </message>
    <message>
        <source>Ask before you start</source>
        <comment>topic.see-someone.entries.before-starting.title</comment>
        <translation type="unfinished">Pergunte antes de começar</translation>
    </message>
    <message>
        <source>A back condition or a back injury in the past, a severe disc problem or an unstable spine that you were told about, strong or long-lasting back pain that nobody has looked at, a suspected injury. Also: past cancer, steroids, a weakened immune system or injected drugs, an inflammatory disease, a first bout of back pain before 20 or after 55, an unusual shape of the spine, a marked loss of forward bending, fragile bones, pregnancy, a recent hamstring tear, recent surgery of hip, knee or back, limits after a hip replacement, and dizziness that is not under control. Until a professional has said yes, the app offers an easy set only.</source>
        <comment>topic.see-someone.entries.before-starting.text</comment>
        <translation type="unfinished">Problema ou lesão antiga nas costas, problema grave de disco ou coluna instável já informados a você, dor nas costas forte ou longa não avaliada, suspeita de lesão. E: câncer no passado, corticoides, imunidade fraca ou drogas injetadas, doença inflamatória, primeira dor nas costas antes dos 20 ou após 55, forma incomum da coluna, bem menos inclinação para a frente, ossos frágeis, gravidez, ruptura recente atrás da coxa, cirurgia recente de quadril, joelho ou costas, limites após prótese de quadril, tontura sem controle. Até o sim de um profissional de saúde, o app só oferece um conjunto fácil.</translation>
    </message>
    <message>
        <source>Along the way</source>
        <comment>topic.see-someone.entries.along-the-way.title</comment>
        <translation type="unfinished">Ao longo do caminho</translation>
    </message>
    <message>
        <source>Severe pain when stretching. A stop sign such as tingling or pain down the leg. The same exercise hurting sharply in two sessions. Pain of 7 or more two check-ins in a row. A trend that rises over weeks. Or simply no change that you care about after six weeks: someone who can look at you may see what an app cannot.</source>
        <comment>topic.see-someone.entries.along-the-way.text</comment>
        <translation type="unfinished">Dor forte ao alongar. Um sinal de parada, como formigamento ou dor que desce pela perna. O mesmo exercício causando dor aguda em duas sessões. Dor de 7 ou mais em dois check-ins seguidos. Uma tendência que sobe ao longo de semanas. Ou simplesmente nenhuma mudança que importe para você depois de seis semanas: alguém que pode examinar você talvez veja o que um app não pode.</translation>
    </message>
    <message>
        <source>If you want a plan of your own</source>
        <comment>topic.see-someone.entries.tailored.title</comment>
        <translation type="unfinished">Se você quer um plano só seu</translation>
    </message>
    <message>
        <source>A physiotherapist or another health professional can tailor a programme to you. Take your report from this app along if it helps; it is yours and shows what you did and how it felt.</source>
        <comment>topic.see-someone.entries.tailored.text</comment>
        <translation type="unfinished">Um fisioterapeuta ou outro profissional de saúde pode montar um programa sob medida para você. Leve o seu relatório deste app se ajudar; ele é seu e mostra o que você fez e como se sentiu.</translation>
    </message>
    <message>
        <source>What such lists can and cannot do</source>
        <comment>topic.see-someone.entries.about-lists.title</comment>
        <translation type="unfinished">O que listas assim podem e não podem fazer</translation>
    </message>
    <message>
        <source>An international framework for professionals points out that for most single warning signs there is little evidence of how well they pick out serious causes. They are prompts to think and to check. That is why the app asks, passes on and never concludes.</source>
        <comment>topic.see-someone.entries.about-lists.text</comment>
        <translation type="unfinished">Um documento internacional de referência para profissionais de saúde observa que, para a maioria dos sinais de alerta isolados, há pouca evidência de quão bem eles identificam causas graves. São lembretes para pensar e verificar. Por isso o app pergunta, encaminha e nunca conclui.</translation>
    </message>
    <message>
        <source>Stop signs</source>
        <comment>topic.stop-signs.title</comment>
        <translation type="unfinished">Sinais de parada</translation>
    </message>
    <message>
        <source>A stretch may pull. It may not hurt. The pain button is on screen all the time; press it as soon as you wonder.</source>
        <comment>topic.stop-signs.intro</comment>
        <translation type="unfinished">Um alongamento pode puxar. Não pode doer. O botão de dor está na tela o tempo todo; aperte-o assim que tiver dúvida.</translation>
    </message>
    <message>
        <source>Anything sharp or stabbing</source>
        <comment>topic.stop-signs.entries.sharp.title</comment>
        <translation type="unfinished">Qualquer coisa aguda ou em pontada</translation>
    </message>
    <message>
        <source>Come out of the exercise slowly and press the pain button. The app leaves out that exercise and the others in the same position for the day. A second time ends the session.</source>
        <comment>topic.stop-signs.entries.sharp.text</comment>
        <translation type="unfinished">Saia do exercício devagar e aperte o botão de dor. O app deixa de fora naquele dia esse exercício e os outros na mesma posição. Uma segunda vez encerra a sessão.</translation>
    </message>
    <message>
        <source>One source reads a sharp pull in a self-test as a sign of tightness and elsewhere lists sharp pain as a reason to stop. Here it always means stop.</source>
        <comment>topic.stop-signs.entries.sharp.resolved.0</comment>
        <translation type="unfinished">Uma fonte entende uma tensão aguda em um autoteste como sinal de encurtamento e em outro lugar lista a dor aguda como motivo para parar. Aqui ela sempre quer dizer parar.</translation>
    </message>
    <message>
        <source>Pain that travels, shoots or burns down the leg</source>
        <comment>topic.stop-signs.entries.travelling.title</comment>
        <translation type="unfinished">Dor que desce, dispara ou queima pela perna</translation>
    </message>
    <message>
        <source>Stop at once. This is not the stretch working. The session ends, the app asks a few safety questions, and it suggests talking to a professional.</source>
        <comment>topic.stop-signs.entries.travelling.text</comment>
        <translation type="unfinished">Pare imediatamente. Isto não é o alongamento funcionando. A sessão termina, o app faz algumas perguntas de segurança e sugere falar com um profissional de saúde.</translation>
    </message>
    <message>
        <source>Numbness, tingling, pins and needles or weakness</source>
        <comment>topic.stop-signs.entries.numb.title</comment>
        <translation type="unfinished">Dormência, formigamento, agulhadas ou fraqueza</translation>
    </message>
    <message>
        <source>Stop at once, wherever in the leg or foot it is and however faint. It has nothing to do with how flexible you are.</source>
        <comment>topic.stop-signs.entries.numb.text</comment>
        <translation type="unfinished">Pare imediatamente, seja onde for na perna ou no pé e por mais fraco que seja. Não tem nada a ver com a sua flexibilidade.</translation>
    </message>
    <message>
        <source>New pain below the knee</source>
        <comment>topic.stop-signs.entries.below-knee.title</comment>
        <translation type="unfinished">Dor nova abaixo do joelho</translation>
    </message>
    <message>
        <source>Stop. A hamstring stretch is felt behind the thigh. One exception: a mild pull in the calf when the toes are drawn up. Let the ankle go loose; if the pull stays, it is a stop sign.</source>
        <comment>topic.stop-signs.entries.below-knee.text</comment>
        <translation type="unfinished">Pare. O alongamento dos isquiotibiais é sentido atrás da coxa. Uma exceção: uma leve tensão na panturrilha quando os dedos do pé estão puxados para cima. Solte o tornozelo; se a tensão continuar, é um sinal de parada.</translation>
    </message>
    <message>
        <source>More pain than you came with</source>
        <comment>topic.stop-signs.entries.beyond-stretch.title</comment>
        <translation type="unfinished">Mais dor do que quando você chegou</translation>
    </message>
    <message>
        <source>Pain of 3 or more that is also above where you started makes the app ease off: a smaller range, softer knees, a shorter hold. If that does not help it changes or skips the exercise. Pain that has risen to 6 or more, or to 5 or more and by at least 3 points, ends the session.</source>
        <comment>topic.stop-signs.entries.beyond-stretch.text</comment>
        <translation type="unfinished">Dor de 3 ou mais que também está acima de onde você começou faz o app deixar mais leve: uma amplitude menor, joelhos mais soltos, uma sustentação mais curta. Se isso não ajuda, ele troca ou pula o exercício. Dor que subiu para 6 ou mais, ou para 5 ou mais e em pelo menos 3 pontos, encerra a sessão.</translation>
    </message>
    <message>
        <source>Chest pain, dizziness, faintness, short breath</source>
        <comment>topic.stop-signs.entries.unwell.title</comment>
        <translation type="unfinished">Dor no peito, tontura, sensação de desmaio, falta de ar</translation>
    </message>
    <message>
        <source>Stop and sit or lie down. With chest pain call the emergency number. With the others end the session, rest, and talk to a professional before the next one.</source>
        <comment>topic.stop-signs.entries.unwell.text</comment>
        <translation type="unfinished">Pare e sente-se ou deite-se. Com dor no peito, ligue para o número de emergência. Com os outros sinais, encerre a sessão, descanse e fale com um profissional de saúde antes da próxima.</translation>
    </message>
    <message>
        <source>The morning after</source>
        <comment>topic.stop-signs.entries.next-morning.title</comment>
        <translation type="unfinished">A manhã seguinte</translation>
    </message>
    <message>
        <source>A stretch that agreed with you is hardly noticed the next day. If the next morning is clearly worse, by 2 points or more, or above 5 and worse than before, the app makes the next session one step smaller.</source>
        <comment>topic.stop-signs.entries.next-morning.text</comment>
        <translation type="unfinished">Um alongamento bem tolerado quase não é notado no dia seguinte. Se a manhã seguinte for claramente pior, em 2 pontos ou mais, ou acima de 5 e pior do que antes, o app deixa a próxima sessão um degrau menor.</translation>
    </message>
    <message>
        <source>Any new numbness, tingling, weakness or unsteadiness, any new pain below the knee, or any change in bladder, bowel or sexual feeling?</source>
        <comment>safety.lines.nerve.text</comment>
        <translation type="unfinished">Alguma nova dormência, formigamento, fraqueza ou falta de equilíbrio, alguma dor nova abaixo do joelho, ou alguma mudança na bexiga, no intestino ou na sensibilidade sexual?</translation>
    </message>
    <message>
        <source>Any fever or feeling unwell, chest pain or dizziness, or pain of a new kind, such as at night, on coughing, or high in the back?</source>
        <comment>safety.lines.unwell.text</comment>
        <translation type="unfinished">Alguma febre ou mal-estar, dor no peito ou tontura, ou dor de um tipo novo, como à noite, ao tossir ou no alto das costas?</translation>
    </message>
    <message>
        <source>Any new fall, accident or injury?</source>
        <comment>safety.lines.fall.text</comment>
        <translation type="unfinished">Alguma nova queda, acidente ou lesão?</translation>
    </message>
    <message>
        <source>Numbness or tingling around the genitals, buttocks or inner thighs</source>
        <comment>safety.symptoms.saddle-numbness.text</comment>
        <translation type="unfinished">Dormência ou formigamento em volta dos genitais, das nádegas ou da parte interna das coxas</translation>
    </message>
    <message>
        <source>You cannot start to pass urine, or no longer feel that you need to or that you are passing it</source>
        <comment>safety.symptoms.bladder-start.text</comment>
        <translation type="unfinished">Você não consegue começar a urinar, ou já não sente vontade de urinar, ou não sente que está urinando</translation>
    </message>
    <message>
        <source>You have lost control of your bladder</source>
        <comment>safety.symptoms.bladder-control.text</comment>
        <translation type="unfinished">Você perdeu o controle da bexiga</translation>
    </message>
    <message>
        <source>You have lost control of your bowels, or no longer feel when they open</source>
        <comment>safety.symptoms.bowel-loss.text</comment>
        <translation type="unfinished">Você perdeu o controle do intestino, ou já não sente quando evacua</translation>
    </message>
    <message>
        <source>A new change in erections or in feeling in the genitals</source>
        <comment>safety.symptoms.sexual-change.text</comment>
        <translation type="unfinished">Uma mudança nova nas ereções ou na sensibilidade dos genitais</translation>
    </message>
    <message>
        <source>New pain, tingling, numbness or weakness in both legs</source>
        <comment>safety.symptoms.both-legs.text</comment>
        <translation type="unfinished">Nova dor, formigamento, dormência ou fraqueza nas duas pernas</translation>
    </message>
    <message>
        <source>Severe weakness in a leg, or weakness in a leg that is getting worse</source>
        <comment>safety.symptoms.leg-weakness-worse.text</comment>
        <translation type="unfinished">Fraqueza grave em uma perna, ou fraqueza que está piorando em uma perna</translation>
    </message>
    <message>
        <source>Chest pain together with the back pain, or on its own now</source>
        <comment>safety.symptoms.chest-pain.text</comment>
        <translation type="unfinished">Dor no peito junto com a dor nas costas, ou agora sem ela</translation>
    </message>
    <message>
        <source>The pain began after a serious accident or a fall from a height</source>
        <comment>safety.symptoms.accident.text</comment>
        <translation type="unfinished">A dor começou depois de um acidente grave ou de uma queda de altura</translation>
    </message>
    <message>
        <source>The pain began after a minor fall or knock, and you are older, have fragile bones, or have taken steroids for a long time</source>
        <comment>safety.symptoms.minor-fall-fragile.text</comment>
        <translation type="unfinished">A dor começou depois de uma queda ou batida leve, e você tem mais idade, tem ossos frágeis ou tomou corticoides por muito tempo</translation>
    </message>
    <message>
        <source>Fever, shivering or feeling unwell together with the pain</source>
        <comment>safety.symptoms.fever.text</comment>
        <translation type="unfinished">Febre, calafrios ou mal-estar junto com a dor</translation>
    </message>
    <message>
        <source>You are losing weight without trying to</source>
        <comment>safety.symptoms.weight-loss.text</comment>
        <translation type="unfinished">Você está perdendo peso sem tentar</translation>
    </message>
    <message>
        <source>A lump or swelling in the back, or a back that has changed its shape</source>
        <comment>safety.symptoms.lump.text</comment>
        <translation type="unfinished">Um caroço ou inchaço nas costas, ou costas que mudaram de forma</translation>
    </message>
    <message>
        <source>Pain that does not ease when you rest, or that is worse lying down or at night</source>
        <comment>safety.symptoms.night-pain.text</comment>
        <translation type="unfinished">Dor que não diminui quando você descansa, ou que piora ao deitar-se ou à noite</translation>
    </message>
    <message>
        <source>Pain that is worse when you cough, sneeze or strain</source>
        <comment>safety.symptoms.cough-pain.text</comment>
        <translation type="unfinished">Dor que piora quando você tosse, espirra ou faz força</translation>
    </message>
    <message>
        <source>Pain high in the back, between the shoulder blades</source>
        <comment>safety.symptoms.high-pain.text</comment>
        <translation type="unfinished">Dor no alto das costas, entre as escápulas</translation>
    </message>
    <message>
        <source>Pain that wraps round the trunk like a band</source>
        <comment>safety.symptoms.band-pain.text</comment>
        <translation type="unfinished">Dor que envolve o tronco como uma faixa</translation>
    </message>
    <message>
        <source>You have become unsteady when walking</source>
        <comment>safety.symptoms.unsteady.text</comment>
        <translation type="unfinished">Você passou a ter falta de equilíbrio ao andar</translation>
    </message>
    <message>
        <source>New numbness in one leg or foot</source>
        <comment>safety.symptoms.leg-numb.text</comment>
        <translation type="unfinished">Nova dormência em uma perna ou um pé</translation>
    </message>
    <message>
        <source>New tingling or pins and needles in one leg or foot</source>
        <comment>safety.symptoms.leg-tingling.text</comment>
        <translation type="unfinished">Novo formigamento ou agulhadas em uma perna ou um pé</translation>
    </message>
    <message>
        <source>New weakness in one leg or foot that is neither severe nor getting worse</source>
        <comment>safety.symptoms.leg-weak.text</comment>
        <translation type="unfinished">Nova fraqueza em uma perna ou um pé, nem grave nem piorando</translation>
    </message>
    <message>
        <source>New pain below the knee in one leg</source>
        <comment>safety.symptoms.leg-below-knee.text</comment>
        <translation type="unfinished">Nova dor abaixo do joelho em uma perna</translation>
    </message>
    <message>
        <source>You have had cancer at some time</source>
        <comment>safety.symptoms.past-cancer.text</comment>
        <translation type="unfinished">Você já teve câncer em algum momento</translation>
    </message>
    <message>
        <source>You take steroids, your immune system is weakened, or you have injected drugs</source>
        <comment>safety.symptoms.steroids-immune.text</comment>
        <translation type="unfinished">Você toma corticoides, a sua imunidade está enfraquecida, ou você já injetou drogas</translation>
    </message>
    <message>
        <source>You have an inflammatory disease of the joints, the spine or the bowel</source>
        <comment>safety.symptoms.inflammatory.text</comment>
        <translation type="unfinished">Você tem uma doença inflamatória das articulações, da coluna ou do intestino</translation>
    </message>
    <message>
        <source>Your back pain began for the first time before the age of 20 or after 55</source>
        <comment>safety.symptoms.onset-age.text</comment>
        <translation type="unfinished">A sua dor nas costas começou pela primeira vez antes dos 20 anos ou depois dos 55</translation>
    </message>
    <message>
        <source>Your spine has a marked curve or another unusual shape</source>
        <comment>safety.symptoms.deformity.text</comment>
        <translation type="unfinished">A sua coluna tem uma curva acentuada ou outra forma incomum</translation>
    </message>
    <message>
        <source>You can bend forward far less than you used to</source>
        <comment>safety.symptoms.forward-bend-loss.text</comment>
        <translation type="unfinished">Você consegue se inclinar para a frente muito menos do que antes</translation>
    </message>
    <message>
        <source>You have thin or fragile bones, or have broken a bone in your spine</source>
        <comment>safety.symptoms.osteoporosis.text</comment>
        <translation type="unfinished">Você tem ossos finos ou frágeis, ou já quebrou um osso da coluna</translation>
    </message>
    <message>
        <source>You have been told that you have a severe disc problem or an unstable spine</source>
        <comment>safety.symptoms.disc-or-instability.text</comment>
        <translation type="unfinished">Disseram a você que tem um problema grave de disco ou uma coluna instável</translation>
    </message>
    <message>
        <source>You have another known back condition</source>
        <comment>safety.symptoms.back-condition.text</comment>
        <translation type="unfinished">Você tem outro problema conhecido nas costas</translation>
    </message>
    <message>
        <source>You have injured your back in the past</source>
        <comment>safety.symptoms.past-back-injury.text</comment>
        <translation type="unfinished">Você já machucou as costas no passado</translation>
    </message>
    <message>
        <source>You have strong recent back pain, or back pain that has gone on for long, and have not asked a professional about it</source>
        <comment>safety.symptoms.persistent-pain.text</comment>
        <translation type="unfinished">Você tem dor nas costas forte e recente, ou dor nas costas que já dura muito tempo, e não perguntou a um profissional de saúde sobre isso</translation>
    </message>
    <message>
        <source>You think you may have injured a muscle or a joint</source>
        <comment>safety.symptoms.suspected-injury.text</comment>
        <translation type="unfinished">Você acha que pode ter machucado um músculo ou uma articulação</translation>
    </message>
    <message>
        <source>You have pulled or torn the back of a thigh recently</source>
        <comment>safety.symptoms.hamstring-tear.text</comment>
        <translation type="unfinished">Você teve recentemente um estiramento ou uma ruptura na parte de trás de uma coxa</translation>
    </message>
    <message>
        <source>You have had an operation on your hip, knee or back recently</source>
        <comment>safety.symptoms.recent-surgery.text</comment>
        <translation type="unfinished">Você fez recentemente uma cirurgia no quadril, no joelho ou nas costas</translation>
    </message>
    <message>
        <source>You have a replaced hip and were told not to bend it beyond a limit</source>
        <comment>safety.symptoms.hip-precautions.text</comment>
        <translation type="unfinished">Você tem uma prótese de quadril e recebeu a orientação de não dobrá-lo além de um limite</translation>
    </message>
    <message>
        <source>You get dizzy or faint and it is not under control</source>
        <comment>safety.symptoms.dizziness.text</comment>
        <translation type="unfinished">Você tem tontura ou desmaios e isso não está sob controle</translation>
    </message>
    <message>
        <source>You are pregnant (take new back pain to your midwife or doctor)</source>
        <comment>safety.symptoms.pregnancy.text</comment>
        <translation type="unfinished">Você está gestante (fale com a sua parteira ou o seu médico sobre qualquer dor nova nas costas)</translation>
    </message>
    <message>
        <source>Pain or tingling below the knee that you have had for a long time and that a professional has assessed</source>
        <comment>safety.symptoms.leg-known.text</comment>
        <translation type="unfinished">Dor ou formigamento abaixo do joelho que você tem há muito tempo e que um profissional de saúde já avaliou</translation>
    </message>
    <message>
        <source>Rounding the back to get lower.</source>
        <comment>figure.DY1.wrong.text</comment>
        <translation type="unfinished">Arredondar as costas para descer mais.</translation>
    </message>
    <message>
        <source>Arching the low back as the leg goes behind.</source>
        <comment>figure.DY2.wrong.text</comment>
        <translation type="unfinished">Arquear a região lombar quando a perna vai para trás.</translation>
    </message>
    <message>
        <source>Rounding the back over the front leg instead of tipping from the hips.</source>
        <comment>figure.DY3.wrong.text</comment>
        <translation type="unfinished">Arredondar as costas sobre a perna da frente em vez de se inclinar a partir do quadril.</translation>
    </message>
    <message>
        <source>Rounding the back to get lower.</source>
        <comment>figure.ST1-bent-knee.wrong.text</comment>
        <translation type="unfinished">Arredondar as costas para descer mais.</translation>
    </message>
    <message>
        <source>Rounding the back to get lower.</source>
        <comment>figure.ST1.wrong.text</comment>
        <translation type="unfinished">Arredondar as costas para descer mais.</translation>
    </message>
    <message>
        <source>Rounding the back instead of tipping from the hips.</source>
        <comment>figure.ST2-bent-knee.wrong.text</comment>
        <translation type="unfinished">Arredondar as costas em vez de se inclinar a partir do quadril.</translation>
    </message>
    <message>
        <source>Rounding the back instead of tipping from the hips.</source>
        <comment>figure.ST2.wrong.text</comment>
        <translation type="unfinished">Arredondar as costas em vez de se inclinar a partir do quadril.</translation>
    </message>
    <message>
        <source>Rounding the back and dropping the head to get lower.</source>
        <comment>figure.ST3-bent-knee.wrong.text</comment>
        <translation type="unfinished">Arredondar as costas e deixar a cabeça cair para descer mais.</translation>
    </message>
    <message>
        <source>Rounding the back and dropping the head to get lower.</source>
        <comment>figure.ST3.wrong.text</comment>
        <translation type="unfinished">Arredondar as costas e deixar a cabeça cair para descer mais.</translation>
    </message>
    <message>
        <source>Rounding the back to reach the toes.</source>
        <comment>figure.ST4-bent-knee.wrong.text</comment>
        <translation type="unfinished">Arredondar as costas para alcançar os dedos do pé.</translation>
    </message>
    <message>
        <source>Rounding the back to reach the toes.</source>
        <comment>figure.ST4.wrong.text</comment>
        <translation type="unfinished">Arredondar as costas para alcançar os dedos do pé.</translation>
    </message>
    <message>
        <source>Slumping into the chair while the knee snaps straight.</source>
        <comment>figure.ST5-bent-knee.wrong.text</comment>
        <translation type="unfinished">Desabar na cadeira enquanto o joelho se estica de repente.</translation>
    </message>
    <message>
        <source>Slumping into the chair while the knee snaps straight.</source>
        <comment>figure.ST5.wrong.text</comment>
        <translation type="unfinished">Desabar na cadeira enquanto o joelho se estica de repente.</translation>
    </message>
    <message>
        <source>Rounding the back while the shoulders creep up to the ears.</source>
        <comment>figure.ST6.wrong.text</comment>
        <translation type="unfinished">Arredondar as costas enquanto os ombros sobem até as orelhas.</translation>
    </message>
    <message>
        <source>Locking the knees and hanging on the arms.</source>
        <comment>figure.ST7-hands-on-chair.wrong.text</comment>
        <translation type="unfinished">Travar os joelhos e pendurar o peso nos braços.</translation>
    </message>
    <message>
        <source>Locking the knees and pulling on the ankles.</source>
        <comment>figure.ST7.wrong.text</comment>
        <translation type="unfinished">Travar os joelhos e puxar os tornozelos.</translation>
    </message>
    <message>
        <source>Twisting the hips towards the chair.</source>
        <comment>figure.ST8-bent-knee.wrong.text</comment>
        <translation type="unfinished">Girar o quadril na direção da cadeira.</translation>
    </message>
    <message>
        <source>Letting the hip of the lifted leg turn up and the back round.</source>
        <comment>figure.ST8-leg-behind.wrong.text</comment>
        <translation type="unfinished">Deixar o quadril da perna levantada girar para cima e as costas se arredondarem.</translation>
    </message>
    <message>
        <source>Twisting the hips towards the chair.</source>
        <comment>figure.ST8.wrong.text</comment>
        <translation type="unfinished">Girar o quadril na direção da cadeira.</translation>
    </message>
    <message>
        <source>Letting the low back arch off the mat as the leg goes up.</source>
        <comment>figure.STR1.wrong.text</comment>
        <translation type="unfinished">Deixar a região lombar se arquear e sair do colchonete quando a perna sobe.</translation>
    </message>
    <message>
        <source>Arching the low back to push the hips higher.</source>
        <comment>figure.STR2.wrong.text</comment>
        <translation type="unfinished">Arquear a região lombar para empurrar o quadril mais alto.</translation>
    </message>
    <message>
        <source>Leaning back as the knee comes up.</source>
        <comment>figure.STR3.wrong.text</comment>
        <translation type="unfinished">Inclinar-se para trás quando o joelho sobe.</translation>
    </message>
    <message>
        <source>Bending at the waist with a rounded back and locked knees.</source>
        <comment>figure.STR4.wrong.text</comment>
        <translation type="unfinished">Dobrar na cintura com as costas arredondadas e os joelhos travados.</translation>
    </message>
    <message>
        <source>Sitting so close to the wall that the hips lift.</source>
        <comment>figure.SU1-bent-knee.wrong.text</comment>
        <translation type="unfinished">Ficar tão perto da parede que o quadril se levanta.</translation>
    </message>
    <message>
        <source>Sitting so close to the wall that the hips lift.</source>
        <comment>figure.SU1.wrong.text</comment>
        <translation type="unfinished">Ficar tão perto da parede que o quadril se levanta.</translation>
    </message>
    <message>
        <source>Pulling so hard that the tailbone lifts and the knee locks.</source>
        <comment>figure.SU2-bent-knee.wrong.text</comment>
        <translation type="unfinished">Puxar com tanta força que o cóccix se levanta e o joelho trava.</translation>
    </message>
    <message>
        <source>Pulling so hard that the tailbone lifts and the knee locks.</source>
        <comment>figure.SU2.wrong.text</comment>
        <translation type="unfinished">Puxar com tanta força que o cóccix se levanta e o joelho trava.</translation>
    </message>
    <message>
        <source>Letting the thigh drift away, so the knee opens without a stretch.</source>
        <comment>figure.SU3-bent-knee.wrong.text</comment>
        <translation type="unfinished">Deixar a coxa sair do lugar, de modo que o joelho abre sem alongar.</translation>
    </message>
    <message>
        <source>Letting the thigh drift away, so the knee opens without a stretch.</source>
        <comment>figure.SU3.wrong.text</comment>
        <translation type="unfinished">Deixar a coxa sair do lugar, de modo que o joelho abre sem alongar.</translation>
    </message>
    <message>
        <source>Lifting the head and shoulders to reach the knee.</source>
        <comment>figure.SU4.wrong.text</comment>
        <translation type="unfinished">Levantar a cabeça e os ombros para alcançar o joelho.</translation>
    </message>
    <message>
        <source>Letting the back arch off the floor.</source>
        <comment>figure.SU5-bent-knee.wrong.text</comment>
        <translation type="unfinished">Deixar as costas se arquearem e saírem do chão.</translation>
    </message>
    <message>
        <source>Letting the back arch off the floor.</source>
        <comment>figure.SU5.wrong.text</comment>
        <translation type="unfinished">Deixar as costas se arquearem e saírem do chão.</translation>
    </message>
    <message>
        <source>Pushing the leg instead of only carrying it.</source>
        <comment>figure.SU6-bent-knee.wrong.text</comment>
        <translation type="unfinished">Empurrar a perna em vez de só carregá-la.</translation>
    </message>
    <message>
        <source>Pushing the leg instead of only carrying it.</source>
        <comment>figure.SU6.wrong.text</comment>
        <translation type="unfinished">Empurrar a perna em vez de só carregá-la.</translation>
    </message>
    <message>
        <source>Letting the knees bend to reach further: such a reach does not count.</source>
        <comment>figure.TE1.wrong.text</comment>
        <translation type="unfinished">Deixar os joelhos dobrarem para alcançar mais longe: um alcance assim não conta.</translation>
    </message>
    <message>
        <source>Bending the knees to get the fingers lower: such a try does not count.</source>
        <comment>figure.TE2.wrong.text</comment>
        <translation type="unfinished">Dobrar os joelhos para os dedos descerem mais: uma tentativa assim não conta.</translation>
    </message>
    <message>
        <source>Letting the knee bend to reach further: such a reach does not count.</source>
        <comment>figure.TE3.wrong.text</comment>
        <translation type="unfinished">Deixar o joelho dobrar para alcançar mais longe: um alcance assim não conta.</translation>
    </message>
    <message>
        <source>Letting the thigh drift away from upright: such a try does not count.</source>
        <comment>figure.TE4.wrong.text</comment>
        <translation type="unfinished">Deixar a coxa sair da vertical: uma tentativa assim não conta.</translation>
    </message>
    <message>
        <source>Leaning back to get the knee higher.</source>
        <comment>figure.WU1.wrong.text</comment>
        <translation type="unfinished">Inclinar-se para trás para o joelho subir mais.</translation>
    </message>
    <message>
        <source>Pounding the floor with stiff knees.</source>
        <comment>figure.WU3.wrong.text</comment>
        <translation type="unfinished">Bater no chão com joelhos rígidos.</translation>
    </message>
    <message>
        <source>Shrugging the shoulders up to the ears.</source>
        <comment>figure.WU4.wrong.text</comment>
        <translation type="unfinished">Encolher os ombros até as orelhas.</translation>
    </message>
    <message>
        <source>Looking down with the shoulders rounded.</source>
        <comment>figure.WU5.wrong.text</comment>
        <translation type="unfinished">Olhar para baixo com os ombros arredondados.</translation>
    </message>
</context>
</TS>
